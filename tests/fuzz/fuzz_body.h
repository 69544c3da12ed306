
/*
 * What the fuzzers of bodies share: one body, fed in one piece and in many,
 * has to come out the same.
 */

#ifndef CONFLICT_FUZZ_BODY_H
#define CONFLICT_FUZZ_BODY_H

#include <stdlib.h>
#include <string.h>

#include "core/body.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static int
fuzz_file(void *data, conflict_str_t name)
{
    return name.len && name.data[0] == 'm';
}


/* step: NULL, or nstep sizes of pieces, taken in turn */

static conflict_body_t *
fuzz_read(const conflict_limits_t *limits, const char *type,
    const char *encoding, const char *data, size_t size, const uint8_t *step,
    size_t nstep)
{
    char                  *piece;
    size_t                 n, i;
    conflict_str_t         content_type, content_encoding;
    conflict_body_t       *body;
    conflict_body_wants_t  wants;

    memset(&wants, 0, sizeof(conflict_body_wants_t));

    wants.limits = limits;
    wants.whole = 1;
    wants.file = fuzz_file;

    content_type.data = type;
    content_type.len = strlen(type);
    content_encoding.data = encoding;
    content_encoding.len = strlen(encoding);

    body = conflict_body_create(&wants, content_type, content_encoding,
                                (int64_t) size);
    if (body == NULL) {
        abort();
    }

    for (i = 0; size; i++) {
        n = step ? 1 + (size_t) step[i % nstep] % 32 : size;

        if (n > size) {
            n = size;
        }

        /* a place of its own: what is read beyond it is seen */

        piece = malloc(n);
        if (piece == NULL) {
            abort();
        }

        memcpy(piece, data, n);
        conflict_body_feed(body, piece, n);
        free(piece);

        data += n;
        size -= n;
    }

    conflict_body_finish(body);

    return body;
}


static void
fuzz_same_string(conflict_str_t a, conflict_str_t b)
{
    if (a.len != b.len || (a.len && memcmp(a.data, b.data, a.len) != 0)) {
        abort();
    }
}


static void
fuzz_same(conflict_body_t *a, conflict_body_t *b)
{
    unsigned  i;

    if (a->kind != b->kind || a->cause != b->cause
        || a->nfields != b->nfields || (a->json == NULL) != (b->json == NULL)
        || (a->json && !json_equal(a->json, b->json)))
    {
        abort();
    }

    fuzz_same_string(a->text, b->text);

    for (i = 0; i < a->nfields; i++) {
        fuzz_same_string(a->fields[i].name, b->fields[i].name);
        fuzz_same_string(a->fields[i].value, b->fields[i].value);

        if (a->fields[i].file != b->fields[i].file
            || a->fields[i].cut != b->fields[i].cut
            || a->fields[i].value.data[a->fields[i].value.len] != '\0')
        {
            abort();
        }

        conflict_body_field_json(a, &a->fields[i]);
    }
}


/* small limits, so that small inputs meet them */

static void
fuzz_limits(conflict_limits_t *limits, unsigned strict)
{
    conflict_limits_default(limits);

    if (strict) {
        limits->of[CONFLICT_LIMIT_BYTES] = 512;
        limits->of[CONFLICT_LIMIT_STRING] = 8 + strict % 16;
        limits->of[CONFLICT_LIMIT_INFLATED] = 4096;
        limits->of[CONFLICT_LIMIT_NODES] = 64;
        limits->of[CONFLICT_LIMIT_DEPTH] = 8;
        limits->of[CONFLICT_LIMIT_FIELDS] = 8;
        limits->of[CONFLICT_LIMIT_PARTS] = 12;
    }
}


#endif /* CONFLICT_FUZZ_BODY_H */
