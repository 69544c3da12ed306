
/*
 * JSON within limits.
 *
 * jansson builds a tree that may be sixty times as large as the text, and
 * frees it node by node: a megabyte of "[{},{},..." holds a worker for half a
 * second.  So what makes nodes is counted first, in one pass that skips the
 * strings: a body whose bulk is an attachment in a string is cheap and passes.
 */

#include <string.h>

#include "extract.h"


static conflict_rc_t conflict_json_count(conflict_str_t body, unsigned nodes,
    unsigned depth);
static const char *conflict_json_string_end(const char *p, const char *last);


conflict_rc_t
conflict_json_parse(conflict_str_t body, unsigned nodes, unsigned depth,
    json_t **json)
{
    json_error_t   error;
    conflict_rc_t  rc;

    if (body.len == 0) {
        return CONFLICT_DECLINED;
    }

    rc = conflict_json_count(body, nodes, depth);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    *json = json_loadb(body.data, body.len, JSON_DECODE_ANY, &error);

    if (*json) {
        return CONFLICT_OK;
    }

    switch (json_error_code(&error)) {

    case json_error_out_of_memory:
        return CONFLICT_NOMEM;

    case json_error_stack_overflow:
        return CONFLICT_LIMIT;

    default:
        return CONFLICT_INVALID;
    }
}


static conflict_rc_t
conflict_json_count(conflict_str_t body, unsigned nodes, unsigned depth)
{
    unsigned     n, level, empty;
    const char  *p, *last;

    n = 0;
    level = 0;
    empty = 1;
    last = body.data + body.len;

    for (p = body.data; p < last; p++) {

        switch (*p) {

        case ' ':
        case '\t':
        case '\r':
        case '\n':
            continue;

        case '"':
            p = conflict_json_string_end(p + 1, last);

            if (p == NULL) {
                return CONFLICT_INVALID;
            }

            break;

        case '{':
        case '[':
            if (++level > depth) {
                return CONFLICT_LIMIT;
            }

            /* fall through */

        case ':':
        case ',':
            if (++n > nodes) {
                return CONFLICT_LIMIT;
            }

            break;

        case '}':
        case ']':
            if (level-- == 0) {
                return CONFLICT_INVALID;
            }

            break;
        }

        empty = 0;
    }

    return empty ? CONFLICT_DECLINED : CONFLICT_OK;
}


/* p: behind the opening quote; returns the closing one, or NULL */

static const char *
conflict_json_string_end(const char *p, const char *last)
{
    const char  *first, *back;

    first = p;

    while (p < last) {
        p = memchr(p, '"', last - p);

        if (p == NULL) {
            return NULL;
        }

        /* an odd number of backslashes before a quote escapes it */

        for (back = p; back > first && back[-1] == '\\'; back--) {
            /* void */
        }

        if ((p - back) % 2 == 0) {
            return p;
        }

        p++;
    }

    return NULL;
}
