
/*
 * Query strings, as a browser or a helpdesk's own script writes them.
 */

#include <string.h>

#include "route_private.h"


static int conflict_query_equal(conflict_str_t raw, conflict_str_t name);
static char conflict_query_char(const char **p, const char *last);
static int conflict_hex(char c);


conflict_rc_t
conflict_query_find(conflict_str_t query, conflict_str_t name,
    conflict_str_t *raw)
{
    const char      *p, *end, *equal, *last;
    conflict_str_t   key;

    if (query.len == 0) {
        return CONFLICT_DECLINED;
    }

    raw->len = 0;

    p = query.data;
    last = p + query.len;

    while (p < last) {
        end = p;
        equal = NULL;

        while (end < last && *end != '&' && *end != ';') {
            if (*end == '=' && equal == NULL) {
                equal = end;
            }

            end++;
        }

        key.data = p;
        key.len = (equal ? equal : end) - p;

        if (conflict_query_equal(key, name)) {
            raw->data = equal ? equal + 1 : end;
            raw->len = end - raw->data;
        }

        p = end < last ? end + 1 : last;
    }

    return raw->len ? CONFLICT_OK : CONFLICT_DECLINED;
}


int
conflict_query_encoded(conflict_str_t raw)
{
    return memchr(raw.data, '%', raw.len) || memchr(raw.data, '+', raw.len);
}


conflict_rc_t
conflict_query_decode(conflict_str_t raw, char *dst, size_t *len)
{
    size_t       used;
    const char  *p, *last;

    p = raw.data;
    last = p + raw.len;

    for (used = 0; p < last; used++) {
        if (used == *len) {
            return CONFLICT_LIMIT;
        }

        dst[used] = conflict_query_char(&p, last);
    }

    *len = used;

    return CONFLICT_OK;
}


static int
conflict_query_equal(conflict_str_t raw, conflict_str_t name)
{
    size_t       i;
    const char  *p, *last;

    p = raw.data;
    last = p + raw.len;

    for (i = 0; i < name.len && p < last; i++) {
        if (conflict_query_char(&p, last) != name.data[i]) {
            return 0;
        }
    }

    return i == name.len && p == last;
}


/* a "%" without two digits behind it stands for itself */

static char
conflict_query_char(const char **p, const char *last)
{
    int   high, low;
    char  c;

    c = *(*p)++;

    if (c == '+') {
        return ' ';
    }

    if (c != '%' || last - *p < 2) {
        return c;
    }

    high = conflict_hex((*p)[0]);
    low = conflict_hex((*p)[1]);

    if (high < 0 || low < 0) {
        return c;
    }

    *p += 2;

    return (char) (high << 4 | low);
}


static int
conflict_hex(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }

    c |= 0x20;

    return (c >= 'a' && c <= 'f') ? c - 'a' + 10 : -1;
}
