
/*
 * The fields of a form while they come.
 *
 * Name, NUL, value, NUL of each field lie in one buffer, one field behind the
 * other, and only the lengths are written down: the buffer moves when it
 * grows.  The field that is being read is its tail, and goes if it cannot be
 * ended.
 */

#include <stdlib.h>
#include <string.h>

#include "body_private.h"


#define CONFLICT_FIELDS_FIRST    16
#define CONFLICT_FIELD_NAME_MAX  1024


static conflict_body_cause_t conflict_fields_grow(conflict_fields_t *fields);


void
conflict_fields_init(conflict_fields_t *fields, conflict_body_t *body,
    conflict_buffer_t *kept)
{
    memset(fields, 0, sizeof(conflict_fields_t));

    fields->body = body;
    fields->kept = kept;
}


conflict_body_cause_t
conflict_fields_begin(conflict_fields_t *fields)
{
    const conflict_body_t  *body;

    body = fields->body;

    if (body->nfields >= body->wants.limits->of[CONFLICT_LIMIT_FIELDS]) {
        return CONFLICT_BODY_FIELDS;
    }

    fields->start = fields->kept->len;
    fields->file = 0;
    fields->cut = 0;

    return body->nfields < fields->size ? CONFLICT_BODY_FINE
                                        : conflict_fields_grow(fields);
}


conflict_body_cause_t
conflict_fields_name(conflict_fields_t *fields, const char *data, size_t len,
    unsigned *passed)
{
    size_t                 room;
    conflict_body_cause_t  cause;

    room = CONFLICT_FIELD_NAME_MAX - (fields->kept->len - fields->start);

    cause = conflict_buffer_add(fields->kept, data, len > room ? room : len);

    if (cause == CONFLICT_BODY_FINE && len > room) {
        fields->kept->len = fields->start;
        *passed = 1;
    }

    return cause;
}


conflict_body_cause_t
conflict_fields_named(conflict_fields_t *fields, unsigned file)
{
    const conflict_body_t  *body;
    conflict_body_cause_t   cause;

    body = fields->body;

    cause = conflict_buffer_add(fields->kept, "", 1);

    if (cause != CONFLICT_BODY_FINE) {
        return cause;
    }

    fields->value = fields->kept->len;
    fields->file = file;
    fields->room = body->wants.limits->of[CONFLICT_LIMIT_STRING];

    if (file) {

        /* the beginning of a mail is better than none: all that is left */

        fields->room = fields->kept->max - fields->kept->len;
        fields->room -= fields->room ? 1 : 0;
    }

    return CONFLICT_BODY_FINE;
}


conflict_body_cause_t
conflict_fields_value(conflict_fields_t *fields, const char *data, size_t len)
{
    if (len > fields->room) {
        len = fields->room;
        fields->cut = 1;
    }

    fields->room -= len;

    return conflict_buffer_add(fields->kept, data, len);
}


conflict_body_cause_t
conflict_fields_end(conflict_fields_t *fields, conflict_str_t charset)
{
    size_t                  len;
    conflict_field_t       *field;
    conflict_buffer_t      *kept;
    conflict_body_cause_t   cause;

    kept = fields->kept;

    if (!fields->file) {
        cause = conflict_buffer_decode(kept, fields->value, charset);

        if (cause != CONFLICT_BODY_FINE) {
            return cause;
        }
    }

    len = kept->len - fields->value;

    if (fields->cut && !fields->file) {
        len = conflict_utf8_whole(kept->data + fields->value, len);
        kept->len = fields->value + len;
    }

    cause = conflict_buffer_add(kept, "", 1);

    if (cause != CONFLICT_BODY_FINE) {
        return cause;
    }

    field = &fields->body->fields[fields->body->nfields++];

    memset(field, 0, sizeof(conflict_field_t));

    field->name.len = fields->value - fields->start - 1;
    field->value.len = len;
    field->file = fields->file;
    field->cut = fields->cut;

    fields->start = kept->len;

    return CONFLICT_BODY_FINE;
}


void
conflict_fields_finish(conflict_fields_t *fields)
{
    char              *p;
    unsigned           i;
    conflict_field_t  *field;

    p = fields->kept->data;

    for (i = 0; i < fields->body->nfields; i++) {
        field = &fields->body->fields[i];

        field->name.data = p;
        p += field->name.len + 1;

        field->value.data = p;
        p += field->value.len + 1;
    }
}


static conflict_body_cause_t
conflict_fields_grow(conflict_fields_t *fields)
{
    size_t             size, max;
    conflict_field_t  *p;

    max = fields->body->wants.limits->of[CONFLICT_LIMIT_FIELDS];
    size = fields->size ? 2 * fields->size : CONFLICT_FIELDS_FIRST;

    if (size > max) {
        size = max;
    }

    p = realloc(fields->body->fields, size * sizeof(conflict_field_t));
    if (p == NULL) {
        return CONFLICT_BODY_MEMORY;
    }

    fields->body->fields = p;
    fields->size = size;

    return CONFLICT_BODY_FINE;
}
