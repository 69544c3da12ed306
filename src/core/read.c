
/*
 * The value of a source: a path into JSON, an argument, a header, a part of a
 * mail, and what a pattern takes of it.
 */

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "extract_private.h"


/* whole numbers below this are written as such */
#define CONFLICT_REAL_WHOLE     1e15

#define CONFLICT_NUMBER_SIZE    32


static conflict_rc_t conflict_read_whole(conflict_extraction_t *x,
    const conflict_source_t *source, conflict_str_t *value);
static conflict_rc_t conflict_read_part(conflict_extraction_t *x,
    const conflict_source_t *source, conflict_str_t *value);
static conflict_rc_t conflict_read_body(conflict_extraction_t *x,
    const conflict_source_t *source, conflict_body_t *body, json_t *root,
    conflict_str_t *value);
static conflict_rc_t conflict_read_item(conflict_extraction_t *x,
    const conflict_source_t *source, conflict_str_t *value);
static conflict_rc_t conflict_read_text(conflict_body_t *body,
    conflict_str_t *value);
static conflict_rc_t conflict_read_host(conflict_extraction_t *x,
    const conflict_source_t *source, conflict_str_t *value);
static conflict_rc_t conflict_read_query(conflict_extraction_t *x,
    conflict_str_t name, conflict_str_t *value);
static conflict_rc_t conflict_read_mail(conflict_extraction_t *x,
    const conflict_source_t *source, conflict_str_t *value);
static void conflict_find_mail(conflict_extraction_t *x);
static json_t *conflict_path_inserted(conflict_extraction_t *x,
    conflict_fact_t fact, json_t *json);
static json_t *conflict_path_element(json_t *array, int index);
static json_t *conflict_path_only(json_t *json);


conflict_rc_t
conflict_read(conflict_extraction_t *x, const conflict_source_t *source,
    conflict_str_t *value)
{
    conflict_rc_t  rc;

    rc = conflict_read_whole(x, source, value);

    if (rc == CONFLICT_OK && source->capture) {
        rc = conflict_pattern_find(source->capture, *value,
                             x->exchange->limits->of[CONFLICT_LIMIT_STEPS],
                             value);

        if (rc == CONFLICT_LIMIT) {
            x->facts->pattern_limit = 1;
            return CONFLICT_DECLINED;
        }
    }

    if (rc == CONFLICT_NOMEM) {
        x->facts->no_memory = 1;
    }

    return (rc == CONFLICT_OK && value->len == 0) ? CONFLICT_DECLINED : rc;
}


static conflict_rc_t
conflict_read_whole(conflict_extraction_t *x, const conflict_source_t *source,
    conflict_str_t *value)
{
    const conflict_captures_t  *captures;

    switch (source->type) {

    case CONFLICT_SOURCE_URI:
        captures = x->exchange->captures;

        if (captures == NULL || (unsigned) source->index >= captures->n) {
            return CONFLICT_DECLINED;
        }

        *value = captures->values[source->index];

        return CONFLICT_OK;

    case CONFLICT_SOURCE_QUERY:
        return conflict_read_query(x, source->name, value);

    case CONFLICT_SOURCE_LITERAL:
        *value = source->name;
        return CONFLICT_OK;

    case CONFLICT_SOURCE_REQUEST_HEADER:
    case CONFLICT_SOURCE_RESPONSE_HEADER:
    case CONFLICT_SOURCE_VARIABLE:
        return conflict_read_host(x, source, value);

    default:
        return conflict_read_part(x, source, value);
    }
}


/* what stands in a body */

static conflict_rc_t
conflict_read_part(conflict_extraction_t *x, const conflict_source_t *source,
    conflict_str_t *value)
{
    switch (source->type) {

    case CONFLICT_SOURCE_REQUEST:
        return conflict_read_body(x, source, x->exchange->request,
                                  x->item->request, value);

    case CONFLICT_SOURCE_RESPONSE:
        return conflict_read_body(x, source, x->exchange->response,
                                  x->item->response, value);

    case CONFLICT_SOURCE_REQUEST_BODY:
        return conflict_read_text(x->exchange->request, value);

    case CONFLICT_SOURCE_RESPONSE_BODY:
        return conflict_read_text(x->exchange->response, value);

    case CONFLICT_SOURCE_ITEM:
        return conflict_read_item(x, source, value);

    default:
        return conflict_read_mail(x, source, value);
    }
}


/* root: of an item, or NULL for that of the body */

static conflict_rc_t
conflict_read_body(conflict_extraction_t *x, const conflict_source_t *source,
    conflict_body_t *body, json_t *root, conflict_str_t *value)
{
    json_t  *json;

    if (body == NULL) {
        return CONFLICT_DECLINED;
    }

    if (body->kind == CONFLICT_BODY_FORM) {
        return conflict_read_form(x, source, body, value);
    }

    if (source->field) {
        return CONFLICT_DECLINED;
    }

    json = conflict_path_walk(x, source->steps, source->nsteps,
                              root ? root : body->json);

    return json ? conflict_read_json(x, json, value) : CONFLICT_DECLINED;
}


static conflict_rc_t
conflict_read_item(conflict_extraction_t *x, const conflict_source_t *source,
    conflict_str_t *value)
{
    json_t  *json;

    if (x->item->item == NULL) {

        if (source->nsteps) {
            return CONFLICT_DECLINED;
        }

        *value = x->item->value;

        return CONFLICT_OK;
    }

    json = conflict_path_walk(x, source->steps, source->nsteps,
                              x->item->item);

    return json ? conflict_read_json(x, json, value) : CONFLICT_DECLINED;
}


static conflict_rc_t
conflict_read_text(conflict_body_t *body, conflict_str_t *value)
{
    if (body == NULL || body->kind != CONFLICT_BODY_TEXT) {
        return CONFLICT_DECLINED;
    }

    *value = body->text;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_read_host(conflict_extraction_t *x, const conflict_source_t *source,
    conflict_str_t *value)
{
    int                     found;
    const conflict_host_t  *host;

    host = x->exchange->host;
    found = 0;

    if (host == NULL) {
        return CONFLICT_DECLINED;
    }

    switch (source->type) {

    case CONFLICT_SOURCE_REQUEST_HEADER:
        if (host->request_header) {
            found = host->request_header(host->host, source->name, value);
        }

        break;

    case CONFLICT_SOURCE_RESPONSE_HEADER:
        if (host->response_header && x->exchange->response_seen) {
            found = host->response_header(host->host, source->name, value);
        }

        break;

    default:
        if (host->variable) {
            found = host->variable(host->host, source, value);
        }

        break;
    }

    return found ? CONFLICT_OK : CONFLICT_DECLINED;
}


static conflict_rc_t
conflict_read_query(conflict_extraction_t *x, conflict_str_t name,
    conflict_str_t *value)
{
    char           *p;
    size_t          len;
    conflict_rc_t   rc;

    if (x->exchange->query.len > CONFLICT_QUERY_MAX) {
        return CONFLICT_LIMIT;
    }

    rc = conflict_query_find(x->exchange->query, name, value);

    if (rc != CONFLICT_OK || !conflict_query_encoded(*value)) {
        return rc;
    }

    len = value->len;

    p = conflict_arena_alloc(x->exchange->arena, len);
    if (p == NULL) {
        return CONFLICT_NOMEM;
    }

    rc = conflict_query_decode(*value, p, &len);

    value->data = p;
    value->len = len;

    return rc;
}


/* "text" and "address" are no headers of a mail, all other names are */

static conflict_rc_t
conflict_read_mail(conflict_extraction_t *x, const conflict_source_t *source,
    conflict_str_t *value)
{
    static const conflict_str_t  text = conflict_string("text");
    static const conflict_str_t  address = conflict_string("address");

    if (!x->mail_done) {
        conflict_find_mail(x);
    }

    if (!x->mail_there) {
        return CONFLICT_DECLINED;
    }

    if (conflict_str_equal(source->name, text)) {
        *value = x->mail.text;
        return CONFLICT_OK;
    }

    if (conflict_str_equal(source->name, address)) {
        *value = x->mail.address;
        return CONFLICT_OK;
    }

    return conflict_mail_header(x->exchange->arena, &x->mail, source->name,
                                value);
}


static void
conflict_find_mail(conflict_extraction_t *x)
{
    unsigned                     i;
    conflict_rc_t                rc;
    conflict_str_t               raw;
    const conflict_fact_rule_t  *rule;

    x->mail_done = 1;
    rule = &x->exchange->route->mail;

    for (i = 0; i < rule->nsources; i++) {

        if (conflict_read(x, &rule->sources[i], &raw) != CONFLICT_OK) {
            continue;
        }

        rc = conflict_mail_read(x->exchange->arena, x->exchange->limits, raw,
                                &x->mail);

        if (rc == CONFLICT_NOMEM) {
            x->facts->no_memory = 1;
        }

        x->mail_there = (rc == CONFLICT_OK);

        return;
    }
}


json_t *
conflict_path_walk(conflict_extraction_t *x, const conflict_path_step_t *steps,
    unsigned nsteps, json_t *json)
{
    unsigned  i;

    for (i = 0; i < nsteps && json; i++) {

        switch (steps[i].type) {

        case CONFLICT_STEP_FACT:
            json = conflict_path_inserted(x, steps[i].index, json);
            break;

        case CONFLICT_STEP_ONLY:
            json = conflict_path_only(json);
            break;

        case CONFLICT_STEP_INDEX:
            if (json_is_array(json)) {
                json = conflict_path_element(json, steps[i].index);
                break;
            }

            /* fall through */

        default:
            json = json_object_getn(json, steps[i].name.data,
                                    steps[i].name.len);
        }
    }

    return json;
}


static json_t *
conflict_path_inserted(conflict_extraction_t *x, conflict_fact_t fact,
    json_t *json)
{
    int             index;
    conflict_str_t  value;

    conflict_extract_fact(x, fact);

    if (!(x->facts->present & conflict_bit(fact))) {
        return NULL;
    }

    value = x->facts->values[fact];

    if (!json_is_array(json)) {
        return json_object_getn(json, value.data, value.len);
    }

    if (!conflict_path_index(value, &index) || index < 0) {
        return NULL;
    }

    return conflict_path_element(json, index);
}


/* a negative index counts from the end */

static json_t *
conflict_path_element(json_t *array, int index)
{
    size_t  size;

    size = json_array_size(array);

    if (index >= 0) {
        return json_array_get(array, (size_t) index);
    }

    if ((size_t) -index > size) {
        return NULL;
    }

    return json_array_get(array, size - (size_t) -index);
}


static json_t *
conflict_path_only(json_t *json)
{
    if (json_is_array(json) && json_array_size(json) == 1) {
        return json_array_get(json, 0);
    }

    if (json_is_object(json) && json_object_size(json) == 1) {
        return json_object_iter_value(json_object_iter(json));
    }

    return NULL;
}


conflict_rc_t
conflict_read_json(conflict_extraction_t *x, json_t *json,
    conflict_str_t *value)
{
    int                n, digits;
    char              *p;
    double             real;
    conflict_facts_t  *facts;

    static const conflict_str_t  truth = conflict_string("true");
    static const conflict_str_t  falsity = conflict_string("false");

    switch (json_typeof(json)) {

    case JSON_STRING:
        value->data = json_string_value(json);
        value->len = json_string_length(json);
        return CONFLICT_OK;

    case JSON_TRUE:
        *value = truth;
        return CONFLICT_OK;

    case JSON_FALSE:
        *value = falsity;
        return CONFLICT_OK;

    case JSON_INTEGER:
    case JSON_REAL:
        break;

    default:
        return CONFLICT_DECLINED;
    }

    facts = x->facts;

    if (facts->arena_used + CONFLICT_NUMBER_SIZE <= CONFLICT_FACTS_ARENA) {
        p = facts->arena + facts->arena_used;

    } else {
        p = conflict_arena_alloc(x->exchange->arena, CONFLICT_NUMBER_SIZE);
        if (p == NULL) {
            return CONFLICT_NOMEM;
        }
    }

    if (json_is_integer(json)) {
        n = snprintf(p, CONFLICT_NUMBER_SIZE, "%" JSON_INTEGER_FORMAT,
                     json_integer_value(json));
    } else {
        real = json_real_value(json);

        if (fabs(real) < CONFLICT_REAL_WHOLE && real == trunc(real)) {
            n = snprintf(p, CONFLICT_NUMBER_SIZE, "%lld", (long long) real);
        } else {

            /* as short as it can be written: 0.2 */

            for (digits = 15; digits <= 17; digits++) {
                n = snprintf(p, CONFLICT_NUMBER_SIZE, "%.*g", digits, real);

                if (strtod(p, NULL) == real) {
                    break;
                }
            }
        }
    }

    value->data = p;
    value->len = n;

    if (p == facts->arena + facts->arena_used) {
        facts->arena_used += n;
    }

    return CONFLICT_OK;
}
