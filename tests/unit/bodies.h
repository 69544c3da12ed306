
/*
 * What the tests of bodies share: each body is fed whole, byte by byte, and in
 * pieces of any size, and has to come out the same.
 */

#ifndef CONFLICT_BODIES_H
#define CONFLICT_BODIES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <zlib.h>

#include "core/body.h"


#define str(s)  ((conflict_str_t) conflict_string(s))

#define JSON   "application/json"
#define FORM   "application/x-www-form-urlencoded"
#define MULTI  "multipart/form-data; boundary=b"

/* how zlib packs */
#define RAW    (-MAX_WBITS)
#define ZLIB   MAX_WBITS
#define GZIP   (16 + MAX_WBITS)


typedef struct {
    const char         *type;
    const char         *encoding;
    conflict_limits_t   limits;
    unsigned            whole:1;
    const char         *file;        /* the name of a file that is wanted */
} reading_t;


static inline reading_t
reading(const char *type)
{
    reading_t  r;

    memset(&r, 0, sizeof(reading_t));

    r.type = type;
    r.encoding = "";

    conflict_limits_default(&r.limits);

    return r;
}


static inline int
reading_file(void *data, conflict_str_t name)
{
    const reading_t  *r;

    r = data;

    return r->file && strlen(r->file) == name.len
           && memcmp(r->file, name.data, name.len) == 0;
}


static inline conflict_body_t *
reading_create(reading_t *r, int64_t length)
{
    conflict_str_t         type, encoding;
    conflict_body_wants_t  wants;

    memset(&wants, 0, sizeof(conflict_body_wants_t));

    wants.limits = &r->limits;
    wants.whole = r->whole;
    wants.file = r->file ? reading_file : NULL;
    wants.data = r;

    type.data = r->type;
    type.len = strlen(r->type);
    encoding.data = r->encoding;
    encoding.len = strlen(r->encoding);

    return conflict_body_create(&wants, type, encoding, length);
}


/* most: the size of pieces at the most; 0: one piece */

static inline conflict_body_t *
reading_pieces(reading_t *r, conflict_str_t data, size_t most,
    uint32_t random)
{
    char             *piece;
    size_t            n, pos;
    conflict_body_t  *body;

    body = reading_create(r, most ? -1 : (int64_t) data.len);
    assert_non_null(body);

    for (pos = 0; pos < data.len; pos += n) {
        random = random * 1664525 + 1013904223;
        n = most ? 1 + (random >> 8) % most : data.len;

        if (n > data.len - pos) {
            n = data.len - pos;
        }

        /* a place of its own: what is read beyond it is seen */

        piece = malloc(n);
        assert_non_null(piece);
        memcpy(piece, data.data + pos, n);

        conflict_body_feed(body, piece, n);

        free(piece);
    }

    conflict_body_finish(body);
    assert_true(body->done);

    return body;
}


static inline int
same_string(conflict_str_t a, conflict_str_t b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}


static inline void
assert_same(const conflict_body_t *a, const conflict_body_t *b)
{
    unsigned  i;

    assert_int_equal(a->kind, b->kind);
    assert_int_equal(a->cause, b->cause);
    assert_int_equal(a->nfields, b->nfields);
    assert_true(same_string(a->text, b->text));
    assert_int_equal(a->json == NULL, b->json == NULL);
    assert_true(a->json == NULL || json_equal(a->json, b->json));

    for (i = 0; i < a->nfields; i++) {
        assert_true(same_string(a->fields[i].name, b->fields[i].name));
        assert_true(same_string(a->fields[i].value, b->fields[i].value));
        assert_int_equal(a->fields[i].file, b->fields[i].file);
        assert_int_equal(a->fields[i].cut, b->fields[i].cut);
    }
}


/* reads it in every way; the caller destroys what comes back */

static inline conflict_body_t *
reading_read(reading_t *r, conflict_str_t data)
{
    unsigned          i;
    conflict_body_t  *whole, *other;

    static const struct {
        size_t    most;
        uint32_t  random;
    }  ways[] = {
        { 1, 0 }, { 2, 1 }, { 3, 2 }, { 7, 3 }, { 50, 4 }, { 1000, 5 }
    };

    whole = reading_pieces(r, data, 0, 0);

    for (i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
        other = reading_pieces(r, data, ways[i].most, ways[i].random);
        assert_same(whole, other);
        conflict_body_destroy(other);
    }

    return whole;
}


/* reads it, looks at kind and cause, and throws it away */

static inline void
expect_body(reading_t *r, conflict_str_t data, conflict_body_kind_t kind,
    conflict_body_cause_t cause)
{
    conflict_body_t  *body;

    body = reading_read(r, data);

    if (body->kind != kind || body->cause != cause) {
        fail_msg("%s: \"%.*s\": kind %d, cause %d; not %d, %d", r->type,
                 (int) (data.len < 60 ? data.len : 60), data.data,
                 body->kind, body->cause, kind, cause);
    }

    conflict_body_destroy(body);
}


/*
 * Reads a form.  expected: "name=value" of each field, with a line break
 * behind each; "!" before it: a file, "~" behind it: the value is cut.
 */

static inline void
expect_fields(reading_t *r, conflict_str_t data, conflict_body_cause_t cause,
    const char *expected)
{
    char                    *got;
    size_t                   used;
    unsigned                 i;
    conflict_body_t         *body;
    const conflict_field_t  *field;

    body = reading_read(r, data);

    got = calloc(1, 65536);
    assert_non_null(got);

    used = 0;

    for (i = 0; i < body->nfields; i++) {
        field = &body->fields[i];

        assert_int_equal(field->value.data[field->value.len], '\0');

        used += snprintf(got + used, 65536 - used, "%s%.*s=%.*s%s\n",
                         field->file ? "!" : "",
                         (int) field->name.len, field->name.data,
                         (int) field->value.len, field->value.data,
                         field->cut ? "~" : "");
        assert_true(used < 65536);
    }

    assert_string_equal(got, expected);
    assert_int_equal(body->cause, cause);

    free(got);
    conflict_body_destroy(body);
}


/* what zlib makes of it; the caller frees data */

static inline conflict_str_t
packed(conflict_str_t text, int bits)
{
    char            *out;
    uLong            size;
    z_stream         z;
    conflict_str_t   result;

    memset(&z, 0, sizeof(z_stream));

    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, bits, 9,
                                  Z_DEFAULT_STRATEGY), Z_OK);

    size = deflateBound(&z, text.len);
    out = malloc(size);
    assert_non_null(out);

    z.next_in = (Bytef *) (uintptr_t) text.data;
    z.avail_in = text.len;
    z.next_out = (Bytef *) out;
    z.avail_out = size;

    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);

    result.data = out;
    result.len = z.total_out;

    deflateEnd(&z);

    return result;
}


static inline void
release(conflict_str_t text)
{
    free((void *) (uintptr_t) text.data);
}


/* expected: as jansson writes it, without blanks */

static inline void
expect_json(reading_t *r, conflict_str_t data, const char *expected)
{
    char             *got;
    conflict_body_t  *body;

    body = reading_read(r, data);

    assert_int_equal(body->cause, CONFLICT_BODY_FINE);
    assert_int_equal(body->kind, CONFLICT_BODY_JSON);

    got = json_dumps(body->json, JSON_COMPACT | JSON_ENCODE_ANY
                                 | JSON_PRESERVE_ORDER);
    assert_non_null(got);
    assert_string_equal(got, expected);

    free(got);
    conflict_body_destroy(body);
}


#endif /* CONFLICT_BODIES_H */
