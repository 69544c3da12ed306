
/*
 * Moments, as helpdesks write them.
 */

#include <stddef.h>

#include "moment.h"
#include "state.h"


typedef struct {
    const char  *p;
    const char  *last;
} conflict_digits_t;


static int conflict_take_number(conflict_digits_t *d, unsigned digits,
    unsigned min, unsigned max, unsigned *n);
static int conflict_take(conflict_digits_t *d, const char *any);
static conflict_msec_t conflict_take_count(conflict_str_t text);
static int conflict_take_zone(conflict_digits_t *d, int *minutes);


conflict_msec_t
conflict_time_parse(conflict_str_t text)
{
    int                minutes;
    unsigned           year, month, day, hour, minute, second;
    conflict_msec_t    t;
    conflict_digits_t  d;

    t = conflict_take_count(text);

    if (t) {
        return t;
    }

    d.p = text.data;
    d.last = text.data + text.len;
    second = 0;

    if (!conflict_take_number(&d, 4, 1970, 9999, &year)
        || !conflict_take(&d, "-")
        || !conflict_take_number(&d, 2, 1, 12, &month)
        || !conflict_take(&d, "-")
        || !conflict_take_number(&d, 2, 1, 31, &day)
        || !conflict_take(&d, "Tt ")
        || !conflict_take_number(&d, 2, 0, 23, &hour)
        || !conflict_take(&d, ":")
        || !conflict_take_number(&d, 2, 0, 59, &minute)
        || (conflict_take(&d, ":")
            && !conflict_take_number(&d, 2, 0, 60, &second)))
    {
        return 0;
    }

    if (conflict_take(&d, ".,")) {
        while (conflict_take(&d, "0123456789")) { /* void */ }
    }

    if (!conflict_take_zone(&d, &minutes) || d.p != d.last) {
        return 0;
    }

    t = conflict_days(year, month, day) * CONFLICT_DAY
        + (int64_t) hour * CONFLICT_HOUR
        + ((int64_t) minute - minutes) * CONFLICT_MINUTE
        + second * CONFLICT_SECOND;

    return t > 0 && t <= CONFLICT_TIME_MAX ? t : 0;
}


/* digits alone: seconds, or milliseconds when there are too many for that */

static conflict_msec_t
conflict_take_count(conflict_str_t text)
{
    size_t   i;
    int64_t  n;

    if (text.len < 9 || text.len > 14) {
        return 0;
    }

    for (i = 0, n = 0; i < text.len; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return 0;
        }

        n = n * 10 + (text.data[i] - '0');
    }

    if (text.len < 12) {
        n *= CONFLICT_SECOND;
    }

    return n <= CONFLICT_TIME_MAX ? n : 0;
}


static int
conflict_take_number(conflict_digits_t *d, unsigned digits, unsigned min,
    unsigned max, unsigned *n)
{
    *n = 0;

    for ( /* void */ ; digits; digits--, d->p++) {
        if (d->p >= d->last || *d->p < '0' || *d->p > '9') {
            return 0;
        }

        *n = *n * 10 + (unsigned) (*d->p - '0');
    }

    return *n >= min && *n <= max;
}


static int
conflict_take(conflict_digits_t *d, const char *any)
{
    for ( /* void */ ; *any; any++) {
        if (d->p < d->last && *d->p == *any) {
            d->p++;
            return 1;
        }
    }

    return 0;
}


/* "Z", "+01:00", "-0530", " UTC", or nothing, which is UTC as well */

static int
conflict_take_zone(conflict_digits_t *d, int *minutes)
{
    int       sign;
    unsigned  hour, minute;

    *minutes = 0;

    (void) conflict_take(d, " ");

    if (d->p == d->last || conflict_take(d, "Zz")) {
        return 1;
    }

    if (conflict_take(d, "U")) {
        return conflict_take(d, "T") && conflict_take(d, "C");
    }

    sign = conflict_take(d, "+") ? 1 : conflict_take(d, "-") ? -1 : 0;

    if (sign == 0 || !conflict_take_number(d, 2, 0, 23, &hour)) {
        return 0;
    }

    minute = 0;

    if (d->p != d->last) {
        (void) conflict_take(d, ":");

        if (!conflict_take_number(d, 2, 0, 59, &minute)) {
            return 0;
        }
    }

    *minutes = sign * (int) (hour * 60 + minute);

    return 1;
}


/* days since 1970-01-01 in the Gregorian calendar; March begins the year, so
 * that the leap day is its last */

int64_t
conflict_days(unsigned year, unsigned month, unsigned day)
{
    unsigned  y, m;

    y = month > 2 ? year : year - 1;
    m = month > 2 ? month - 3 : month + 9;

    return (int64_t) y * 365 + y / 4 - y / 100 + y / 400
           + (m * 153 + 2) / 5 + day - 1 - 719468;
}
