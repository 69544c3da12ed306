
/*
 * JSON within limits: counted first, and only then given to jansson.
 */

#include <string.h>

#include "body_private.h"
#include "extract.h"


conflict_rc_t
conflict_json_parse(conflict_str_t body, unsigned nodes, unsigned depth,
    json_t **json)
{
    json_t                 *value;
    conflict_condense_t     c;
    conflict_body_cause_t   cause;

    value = NULL;
    cause = CONFLICT_BODY_FINE;

    if (body.len) {
        conflict_condense_init(&c, NULL, body.len, nodes, depth);

        cause = conflict_condense_feed(&c, body.data, body.len);

        if (cause == CONFLICT_BODY_FINE) {
            cause = conflict_condense_finish(&c);
        }

        if (cause == CONFLICT_BODY_FINE) {
            cause = conflict_json_load(body.data, body.len, &value);
        }
    }

    switch (cause) {

    case CONFLICT_BODY_FINE:
        if (value == NULL) {
            return CONFLICT_DECLINED;
        }

        *json = value;
        return CONFLICT_OK;

    case CONFLICT_BODY_NODES:
    case CONFLICT_BODY_DEPTH:
        return CONFLICT_LIMIT;

    case CONFLICT_BODY_MEMORY:
        return CONFLICT_NOMEM;

    default:
        return CONFLICT_INVALID;
    }
}


conflict_body_cause_t
conflict_json_load(const char *data, size_t len, json_t **json)
{
    size_t        i;
    json_error_t  error;

    *json = NULL;

    for (i = 0; i < len; i++) {
        if (data[i] != ' ' && data[i] != '\t' && data[i] != '\r'
            && data[i] != '\n')
        {
            break;
        }
    }

    if (i == len) {
        return CONFLICT_BODY_FINE;
    }

    memset(&error, 0, sizeof(json_error_t));

    *json = json_loadb(data, len, JSON_DECODE_ANY, &error);

    if (*json) {
        return CONFLICT_BODY_FINE;
    }

    switch (json_error_code(&error)) {

    case json_error_unknown:             /* so it is when memory is out */
    case json_error_out_of_memory:
        return CONFLICT_BODY_MEMORY;

    case json_error_stack_overflow:
        return CONFLICT_BODY_DEPTH;

    default:
        return CONFLICT_BODY_INVALID;
    }
}
