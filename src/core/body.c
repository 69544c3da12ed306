
/*
 * A body: which kind it is of, and who reads it.
 */

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "body_private.h"
#include "extract.h"


#define CONFLICT_BODY_FIRST  16384


struct conflict_body_reader_s {
    conflict_body_t               body;      /* what others see of it */
    conflict_inflate_t           *inflate;   /* NULL: it is not packed */
    conflict_buffer_t             kept;
    unsigned                      seen:1;    /* there was a byte */
    unsigned                      guess:1;   /* the first byte tells the kind */
    unsigned                      multipart:1;

    union {
        conflict_condense_t       condense;
        conflict_form_t           form;
        conflict_multipart_t      multipart;
    } of;

    conflict_str_t                charset;   /* of text */
    char                          charset_name[CONFLICT_CHARSET_MAX];
};


static conflict_body_cause_t conflict_body_type(
    conflict_body_reader_t *reader, conflict_str_t type);
static conflict_body_cause_t conflict_body_become(
    conflict_body_reader_t *reader, conflict_body_kind_t kind);
static void conflict_body_charset(conflict_body_reader_t *reader,
    conflict_str_t type);
static int conflict_body_is(conflict_str_t type, const char *name);
static int conflict_body_has(conflict_str_t type, const char *part);
static conflict_body_cause_t conflict_body_guess(
    conflict_body_reader_t *reader, const char **data, size_t *len);
static conflict_body_cause_t conflict_body_text(
    conflict_body_reader_t *reader, const char *data, size_t len);
static void conflict_body_fail(conflict_body_t *body,
    conflict_body_cause_t cause);
static void conflict_body_end(conflict_body_reader_t *reader);
static conflict_body_cause_t conflict_body_end_json(
    conflict_body_reader_t *reader);
static conflict_body_cause_t conflict_body_end_text(
    conflict_body_reader_t *reader);
static void conflict_body_release(conflict_body_reader_t *reader);


conflict_body_t *
conflict_body_create(const conflict_body_wants_t *wants, conflict_str_t type,
    conflict_str_t encoding, int64_t length)
{
    conflict_body_t         *body;
    conflict_body_cause_t    cause;
    conflict_body_reader_t  *reader;

    reader = calloc(1, sizeof(conflict_body_reader_t));
    if (reader == NULL) {
        return NULL;
    }

    body = &reader->body;
    body->wants = *wants;
    body->reader = reader;

    reader->kept.max = wants->limits->of[CONFLICT_LIMIT_BYTES];

    if (length > 0) {
        reader->kept.first = length < CONFLICT_BODY_FIRST
                             ? (size_t) length + 1 : CONFLICT_BODY_FIRST;
    }

    cause = conflict_body_type(reader, type);

    if (cause == CONFLICT_BODY_FINE) {
        cause = conflict_inflate_create(encoding, body, &reader->inflate);
    }

    if (cause == CONFLICT_BODY_MEMORY) {
        conflict_body_destroy(body);
        return NULL;
    }

    if (cause != CONFLICT_BODY_FINE) {
        conflict_body_fail(body, cause);
    }

    return body;
}


void
conflict_body_feed(conflict_body_t *body, const char *data, size_t len)
{
    conflict_body_cause_t    cause;
    conflict_body_reader_t  *reader;

    if (body->cause != CONFLICT_BODY_FINE || body->done || len == 0) {
        return;
    }

    reader = body->reader;

    if (reader->inflate) {
        cause = conflict_inflate_feed(reader->inflate, data, len);

    } else {
        cause = conflict_body_take(body, data, len);
    }

    if (cause != CONFLICT_BODY_FINE) {
        conflict_body_fail(body, cause);
    }
}


void
conflict_body_finish(conflict_body_t *body)
{
    conflict_body_cause_t    cause;
    conflict_body_reader_t  *reader;

    if (body->done) {
        return;
    }

    body->done = 1;
    reader = body->reader;

    if (body->cause == CONFLICT_BODY_FINE && reader->inflate) {
        cause = conflict_inflate_finish(reader->inflate);

        if (cause != CONFLICT_BODY_FINE) {
            conflict_body_fail(body, cause);
        }
    }

    if (!reader->seen && body->cause == CONFLICT_BODY_FINE) {
        body->kind = CONFLICT_BODY_NONE;
    }

    conflict_body_end(reader);

    conflict_body_release(reader);
}


void
conflict_body_destroy(conflict_body_t *body)
{
    unsigned  i;

    if (body == NULL) {
        return;
    }

    json_decref(body->json);

    for (i = 0; i < body->nfields; i++) {
        json_decref(body->fields[i].json);
    }

    conflict_body_release(body->reader);
    conflict_buffer_free(&body->reader->kept);

    free(body->fields);
    free(body->reader);
}


json_t *
conflict_body_field_json(const conflict_body_t *body, conflict_field_t *field)
{
    conflict_rc_t             rc;
    const conflict_limits_t  *limits;

    if (field->tried) {
        return field->json;
    }

    field->tried = 1;

    if (field->value.len == 0 || field->cut
        || (field->value.data[0] != '{' && field->value.data[0] != '['))
    {
        return NULL;
    }

    limits = body->wants.limits;

    rc = conflict_json_parse(field->value, limits->of[CONFLICT_LIMIT_NODES],
                             limits->of[CONFLICT_LIMIT_DEPTH], &field->json);

    if (rc != CONFLICT_OK) {
        field->json = NULL;
    }

    return field->json;
}


conflict_body_cause_t
conflict_body_take(conflict_body_t *body, const char *data, size_t len)
{
    conflict_body_cause_t    cause;
    conflict_body_reader_t  *reader;

    reader = body->reader;
    reader->seen = 1;

    if (reader->guess) {
        cause = conflict_body_guess(reader, &data, &len);

        if (cause != CONFLICT_BODY_FINE || len == 0) {
            return cause;
        }
    }

    switch (body->kind) {

    case CONFLICT_BODY_JSON:
        return conflict_condense_feed(&reader->of.condense, data, len);

    case CONFLICT_BODY_FORM:
        if (reader->multipart) {
            return conflict_multipart_feed(&reader->of.multipart, data, len);
        }

        return conflict_form_feed(&reader->of.form, data, len);

    case CONFLICT_BODY_TEXT:
        return conflict_body_text(reader, data, len);

    default:
        return CONFLICT_BODY_TYPE;
    }
}


static conflict_body_cause_t
conflict_body_type(conflict_body_reader_t *reader, conflict_str_t type)
{
    const char      *p, *last;
    conflict_str_t   media;

    if (type.len == 0) {
        reader->guess = 1;
        return CONFLICT_BODY_FINE;
    }

    p = type.data;
    last = p + type.len;

    while (p < last && (*p == ' ' || *p == '\t')) {
        p++;
    }

    media.data = p;

    while (p < last && *p != ';' && *p != ' ' && *p != '\t') {
        p++;
    }

    media.len = p - media.data;

    if (conflict_body_has(media, "json")) {
        return conflict_body_become(reader, CONFLICT_BODY_JSON);
    }

    if (conflict_body_is(media, "application/x-www-form-urlencoded")) {
        conflict_form_init(&reader->of.form, &reader->body, &reader->kept);
        return conflict_body_become(reader, CONFLICT_BODY_FORM);
    }

    if (conflict_body_is(media, "multipart/form-data")) {
        reader->body.kind = CONFLICT_BODY_FORM;
        reader->multipart = 1;

        return conflict_multipart_init(&reader->of.multipart, &reader->body,
                                       &reader->kept, type);
    }

    conflict_body_charset(reader, type);

    return conflict_body_become(reader, CONFLICT_BODY_TEXT);
}


static conflict_body_cause_t
conflict_body_become(conflict_body_reader_t *reader,
    conflict_body_kind_t kind)
{
    conflict_body_t          *body;
    const conflict_limits_t  *limits;

    body = &reader->body;
    limits = body->wants.limits;

    if (kind == CONFLICT_BODY_TEXT && !body->wants.whole) {
        return CONFLICT_BODY_TYPE;
    }

    body->kind = kind;

    if (kind == CONFLICT_BODY_JSON) {
        conflict_condense_init(&reader->of.condense, &reader->kept,
                               limits->of[CONFLICT_LIMIT_STRING],
                               limits->of[CONFLICT_LIMIT_NODES],
                               limits->of[CONFLICT_LIMIT_DEPTH]);
    }

    return CONFLICT_BODY_FINE;
}


static void
conflict_body_charset(conflict_body_reader_t *reader, conflict_str_t type)
{
    size_t  len;

    static const conflict_str_t  name = conflict_string("charset");

    if (conflict_disposition_parameter(type, name, reader->charset_name,
                                       CONFLICT_CHARSET_MAX, &len)
        && len <= CONFLICT_CHARSET_MAX)
    {
        reader->charset.len = len;
        reader->charset.data = reader->charset_name;
    }
}


static int
conflict_body_is(conflict_str_t type, const char *name)
{
    return type.len == strlen(name)
           && strncasecmp(type.data, name, type.len) == 0;
}


static int
conflict_body_has(conflict_str_t type, const char *part)
{
    size_t  i, len;

    len = strlen(part);

    for (i = 0; i + len <= type.len; i++) {
        if (strncasecmp(type.data + i, part, len) == 0) {
            return 1;
        }
    }

    return 0;
}


/* nobody said what it is: the first byte that is not white space does */

static conflict_body_cause_t
conflict_body_guess(conflict_body_reader_t *reader, const char **data,
    size_t *len)
{
    size_t                  n;
    const char             *p;
    conflict_body_kind_t    kind;
    conflict_body_cause_t   cause;

    p = *data;

    for (n = 0; n < *len; n++) {
        if (p[n] != ' ' && p[n] != '\t' && p[n] != '\r' && p[n] != '\n') {
            break;
        }
    }

    cause = conflict_buffer_add(&reader->kept, p, n);

    if (cause != CONFLICT_BODY_FINE) {
        return cause;
    }

    *data += n;
    *len -= n;

    if (*len == 0) {
        return CONFLICT_BODY_FINE;
    }

    kind = p[n] == '{' || p[n] == '[' ? CONFLICT_BODY_JSON
                                      : CONFLICT_BODY_TEXT;
    reader->guess = 0;

    return conflict_body_become(reader, kind);
}


/* a NUL: it is no text */

static conflict_body_cause_t
conflict_body_text(conflict_body_reader_t *reader, const char *data,
    size_t len)
{
    const char             *nul;
    conflict_body_cause_t   cause;

    nul = memchr(data, '\0', len);

    cause = conflict_buffer_add(&reader->kept, data,
                                nul ? (size_t) (nul - data) : len);

    if (cause == CONFLICT_BODY_FINE && nul) {
        return CONFLICT_BODY_TYPE;
    }

    return cause;
}


/* fields stay, all else goes at once */

static void
conflict_body_fail(conflict_body_t *body, conflict_body_cause_t cause)
{
    body->cause = cause;

    conflict_inflate_destroy(body->reader->inflate);
    body->reader->inflate = NULL;

    if (body->kind != CONFLICT_BODY_FORM) {
        conflict_buffer_free(&body->reader->kept);
    }

    if (cause == CONFLICT_BODY_TYPE || cause == CONFLICT_BODY_ENCODING) {
        body->kind = CONFLICT_BODY_NONE;
    }
}


static void
conflict_body_end(conflict_body_reader_t *reader)
{
    conflict_body_t        *body;
    conflict_body_cause_t   cause;

    body = &reader->body;
    cause = CONFLICT_BODY_FINE;

    switch (body->kind) {

    case CONFLICT_BODY_JSON:
        cause = conflict_body_end_json(reader);
        break;

    case CONFLICT_BODY_FORM:
        if (reader->multipart) {
            cause = conflict_multipart_finish(&reader->of.multipart);

        } else {
            cause = conflict_form_finish(&reader->of.form);
        }

        break;

    case CONFLICT_BODY_TEXT:
        cause = conflict_body_end_text(reader);
        break;

    case CONFLICT_BODY_NONE:
        conflict_buffer_free(&reader->kept);
        break;
    }

    if (cause != CONFLICT_BODY_FINE && body->cause == CONFLICT_BODY_FINE) {
        conflict_body_fail(body, cause);
    }
}


static conflict_body_cause_t
conflict_body_end_json(conflict_body_reader_t *reader)
{
    conflict_body_t        *body;
    conflict_body_cause_t   cause;

    body = &reader->body;

    if (body->cause != CONFLICT_BODY_FINE) {
        return body->cause;
    }

    cause = conflict_condense_finish(&reader->of.condense);

    if (cause == CONFLICT_BODY_FINE) {
        cause = conflict_json_load(reader->kept.data, reader->kept.len,
                                   &body->json);
    }

    if (cause == CONFLICT_BODY_FINE && body->json == NULL) {
        body->kind = CONFLICT_BODY_NONE;
    }

    conflict_buffer_free(&reader->kept);

    return cause;
}


static conflict_body_cause_t
conflict_body_end_text(conflict_body_reader_t *reader)
{
    conflict_body_t        *body;
    conflict_buffer_t      *kept;
    conflict_body_cause_t   cause;

    body = &reader->body;
    kept = &reader->kept;

    if (body->cause != CONFLICT_BODY_FINE) {
        return body->cause;
    }

    cause = conflict_buffer_decode(kept, 0, reader->charset);

    if (cause == CONFLICT_BODY_FINE) {

        /* there is room for it, beyond what counts */

        kept->data[kept->len] = '\0';

        body->text.data = kept->data;
        body->text.len = kept->len;
    }

    return cause;
}


/* what nobody needs once all has been read */

static void
conflict_body_release(conflict_body_reader_t *reader)
{
    conflict_inflate_destroy(reader->inflate);
    reader->inflate = NULL;

    if (reader->multipart) {
        conflict_multipart_free(&reader->of.multipart);
    }
}
