
/*
 * Parameters of a header's value, as browsers write them.
 *
 * In a quoted value a browser writes %22, %0D and %0A for what must not stand
 * there, others a backslash; a backslash before anything else is one, as in
 * the path of a file.
 */

#include <string.h>
#include <strings.h>

#include "body_private.h"


typedef struct {
    char    *dst;
    size_t   size;
    size_t   len;
} conflict_disposition_t;


static const char *conflict_disposition_next(const char *p, const char *last);
static const char *conflict_disposition_quoted(const char *p,
    const char *last, conflict_disposition_t *value);
static const char *conflict_disposition_bare(const char *p, const char *last,
    conflict_disposition_t *value);
static char conflict_disposition_char(const char **p, const char *last);
static void conflict_disposition_add(conflict_disposition_t *value, char c);
static const char *conflict_disposition_skip(const char *p, const char *last);


int
conflict_disposition_parameter(conflict_str_t header, conflict_str_t name,
    char *dst, size_t size, size_t *len)
{
    size_t                   n;
    const char              *p, *key, *last;
    conflict_disposition_t   value;

    p = header.data;
    last = p + header.len;

    for ( ;; ) {
        p = conflict_disposition_next(p, last);

        if (p == last) {
            return 0;
        }

        key = conflict_disposition_skip(p, last);

        for (p = key; p < last && *p != '=' && *p != ';'; p++) {
            /* void */
        }

        for (n = p - key; n && (key[n - 1] == ' ' || key[n - 1] == '\t');
             n--)
        {
            /* void */
        }

        if (p == last || *p == ';' || n != name.len
            || strncasecmp(key, name.data, n) != 0)
        {
            continue;
        }

        value.dst = dst;
        value.size = size;
        value.len = 0;

        p = conflict_disposition_skip(p + 1, last);

        if (p < last && *p == '"') {
            conflict_disposition_quoted(p + 1, last, &value);

        } else {
            conflict_disposition_bare(p, last, &value);
        }

        *len = value.len;

        return 1;
    }
}


/* behind the next ";" that is not quoted, or last */

static const char *
conflict_disposition_next(const char *p, const char *last)
{
    conflict_disposition_t  nothing;

    while (p < last) {

        if (*p == ';') {
            return p + 1;
        }

        if (*p++ == '"') {
            memset(&nothing, 0, sizeof(conflict_disposition_t));
            p = conflict_disposition_quoted(p, last, &nothing);
        }
    }

    return last;
}


/* p: behind the opening quote; returns what is behind the closing one */

static const char *
conflict_disposition_quoted(const char *p, const char *last,
    conflict_disposition_t *value)
{
    while (p < last) {

        if (*p == '"') {
            return p + 1;
        }

        conflict_disposition_add(value, conflict_disposition_char(&p, last));
    }

    return last;
}


static const char *
conflict_disposition_bare(const char *p, const char *last,
    conflict_disposition_t *value)
{
    const char  *end;

    for (end = p; end < last && *end != ';'; end++) {
        /* void */
    }

    last = end;

    while (end > p && (end[-1] == ' ' || end[-1] == '\t')) {
        end--;
    }

    while (p < end) {
        conflict_disposition_add(value, *p++);
    }

    return last;
}


static char
conflict_disposition_char(const char **p, const char *last)
{
    size_t       i;
    char         c;
    const char  *q;

    static const struct {
        char         written[4];
        char         c;
    }  escapes[] = {
        { "%22", '"' },
        { "%0D", '\r' },
        { "%0A", '\n' }
    };

    q = *p;
    c = *q;

    if (c == '\\' && last - q > 1 && (q[1] == '"' || q[1] == '\\')) {
        *p = q + 2;
        return q[1];
    }

    if (c == '%' && last - q > 2) {
        for (i = 0; i < sizeof(escapes) / sizeof(escapes[0]); i++) {
            if (strncasecmp(q, escapes[i].written, 3) == 0) {
                *p = q + 3;
                return escapes[i].c;
            }
        }
    }

    *p = q + 1;

    return c;
}


static void
conflict_disposition_add(conflict_disposition_t *value, char c)
{
    if (value->len < value->size) {
        value->dst[value->len] = c;
    }

    value->len++;
}


static const char *
conflict_disposition_skip(const char *p, const char *last)
{
    while (p < last && (*p == ' ' || *p == '\t')) {
        p++;
    }

    return p;
}
