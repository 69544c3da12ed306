
/*
 * The value of a source in a form: fields and their names.
 */

#include <string.h>

#include "extract_private.h"


/* a field's name that is put together from a path's steps */
#define CONFLICT_FIELD_NAME_MAX  512


static conflict_field_t *conflict_field_matching(conflict_extraction_t *x,
    conflict_body_t *body, conflict_pattern_t *pattern);
static conflict_field_t *conflict_field_named(conflict_body_t *body,
    conflict_str_t name);
static conflict_field_t *conflict_field_nested(conflict_extraction_t *x,
    conflict_body_t *body, const conflict_source_t *source);


/*
 * The field of a source: by its name as it is written, by the name that Rails
 * and PHP make of a path ("a.b" is "a[b]"), or inside of the JSON that the
 * field of the first step holds.
 */

conflict_rc_t
conflict_read_form(conflict_extraction_t *x, const conflict_source_t *source,
    conflict_body_t *body, conflict_str_t *value)
{
    json_t            *json;
    conflict_field_t  *field;

    field = source->field ? conflict_field_matching(x, body, source->field)
                          : conflict_field_named(body, source->name);

    if (field == NULL && source->nsteps > 1) {
        field = conflict_field_nested(x, body, source);
    }

    if (field) {
        *value = field->value;
        return CONFLICT_OK;
    }

    if (source->nsteps < 2) {
        return CONFLICT_DECLINED;
    }

    field = conflict_field_named(body, source->steps[0].name);

    if (field == NULL) {
        return CONFLICT_DECLINED;
    }

    json = conflict_body_field_json(body, field);
    json = conflict_path_walk(x, source->steps + 1, source->nsteps - 1, json);

    return json ? conflict_read_json(x, json, value) : CONFLICT_DECLINED;
}


/* where many names match, the longest value is the one that was written */

static conflict_field_t *
conflict_field_matching(conflict_extraction_t *x, conflict_body_t *body,
    conflict_pattern_t *pattern)
{
    size_t             steps;
    unsigned           i;
    conflict_field_t  *field, *longest;

    longest = NULL;
    steps = x->exchange->limits->of[CONFLICT_LIMIT_STEPS];

    for (i = 0; i < body->nfields; i++) {
        field = &body->fields[i];

        if (field->file || (longest && field->value.len <= longest->value.len))
        {
            continue;
        }

        switch (conflict_pattern_find(pattern, field->name, steps, NULL)) {

        case CONFLICT_OK:
            longest = field;
            break;

        case CONFLICT_LIMIT:
            x->facts->pattern_limit = 1;
            break;

        default:
            break;
        }
    }

    return longest;
}


/* of several the last one counts, as in Rails and PHP */

static conflict_field_t *
conflict_field_named(conflict_body_t *body, conflict_str_t name)
{
    unsigned  i;

    for (i = body->nfields; i > 0; i--) {
        if (conflict_str_equal(body->fields[i - 1].name, name)) {
            return &body->fields[i - 1];
        }
    }

    return NULL;
}


static conflict_field_t *
conflict_field_nested(conflict_extraction_t *x, conflict_body_t *body,
    const conflict_source_t *source)
{
    char                         buf[CONFLICT_FIELD_NAME_MAX];
    size_t                       len;
    unsigned                     i;
    conflict_str_t               name, part;
    const conflict_path_step_t  *step;

    len = 0;

    for (i = 0; i < source->nsteps; i++) {
        step = &source->steps[i];
        part = step->name;

        if (step->type == CONFLICT_STEP_FACT) {
            conflict_extract_fact(x, step->index);

            if (!(x->facts->present & conflict_bit(step->index))) {
                return NULL;
            }

            part = x->facts->values[step->index];
        }

        if (len + part.len + 2 > sizeof(buf)) {
            return NULL;
        }

        if (i) {
            buf[len++] = '[';
        }

        memcpy(buf + len, part.data, part.len);
        len += part.len;

        if (i) {
            buf[len++] = ']';
        }
    }

    name.data = buf;
    name.len = len;

    return conflict_field_named(body, name);
}
