
/*
 * Times as nginx writes them: "90s", "1h30m", "7d", "500ms"; a figure alone is
 * seconds.
 */

#include <stdio.h>
#include <string.h>

#include "moment.h"


/* ten thousand years */
#define CONFLICT_SPAN_MAX  (3650000 * CONFLICT_DAY)


static const struct {
    char             unit[3];
    conflict_msec_t  span;
} conflict_units[] = {
    { "ms", 1 },
    { "y", 365 * CONFLICT_DAY },
    { "M", 30 * CONFLICT_DAY },
    { "w", 7 * CONFLICT_DAY },
    { "d", CONFLICT_DAY },
    { "h", CONFLICT_HOUR },
    { "m", CONFLICT_MINUTE },
    { "s", CONFLICT_SECOND }
};

#define conflict_nunits  (sizeof(conflict_units) / sizeof(conflict_units[0]))


/* the unit at p, or conflict_nunits */

static size_t
conflict_find_unit(const char *p, const char *end, size_t *len)
{
    size_t  i;

    for (i = 0; i < conflict_nunits; i++) {
        *len = conflict_units[i].unit[1] ? 2 : 1;

        if ((size_t) (end - p) >= *len
            && p[0] == conflict_units[i].unit[0]
            && (*len == 1 || p[1] == conflict_units[i].unit[1]))
        {
            return i;
        }
    }

    return i;
}


conflict_rc_t
conflict_duration_parse(conflict_str_t text, conflict_msec_t *span)
{
    size_t           i, len;
    int64_t          n;
    const char      *p, *end;
    conflict_msec_t  total, last;

    p = text.data;
    end = text.data + text.len;
    total = 0;
    last = INT64_MAX;

    if (text.len == 0) {
        return CONFLICT_INVALID;
    }

    while (p < end) {

        if (*p < '0' || *p > '9') {
            return CONFLICT_INVALID;
        }

        for (n = 0; p < end && *p >= '0' && *p <= '9'; p++) {
            n = n * 10 + (*p - '0');

            if (n > 1000000000000) {
                return CONFLICT_INVALID;
            }
        }

        i = p == end ? conflict_nunits - 1 : conflict_find_unit(p, end, &len);

        /* from the largest to the smallest, each once */

        if (i == conflict_nunits || conflict_units[i].span >= last) {
            return CONFLICT_INVALID;
        }

        p = p == end ? end : p + len;
        last = conflict_units[i].span;

        if (n > CONFLICT_SPAN_MAX / last) {
            return CONFLICT_INVALID;
        }

        total += n * last;

        if (total > CONFLICT_SPAN_MAX) {
            return CONFLICT_INVALID;
        }
    }

    *span = total;

    return CONFLICT_OK;
}


char *
conflict_duration_print(conflict_msec_t span, char text[CONFLICT_DURATION])
{
    char             *p;
    size_t            i;
    conflict_msec_t   n;

    static const size_t  order[] = { 4, 5, 6, 7, 0 };   /* d h m s ms */

    p = text;
    *p = '\0';

    for (i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
        n = span / conflict_units[order[i]].span;
        span -= n * conflict_units[order[i]].span;

        if (n) {
            p += snprintf(p, (size_t) (text + CONFLICT_DURATION - p),
                          "%lld%s", (long long) n,
                          conflict_units[order[i]].unit);
        }
    }

    if (p == text) {
        memcpy(text, "0", 2);
    }

    return text;
}
