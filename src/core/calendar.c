
/*
 * A calendar adds up the working seconds of each day from 2000 to 2100 once:
 * how much lies between two moments, and when so much has passed, are then
 * two look-ups, and agree with each other to the second, also across the days
 * on which the clocks are changed.
 */

#include <stdlib.h>
#include <string.h>

#include "calendar.h"
#include "calendar_private.h"
#include "moment.h"


#define CONFLICT_DAY_SECONDS  86400

/* a day more at both ends, for the zones */
#define CONFLICT_DAY_FIRST    (CONFLICT_ZONE_FIRST / CONFLICT_DAY_SECONDS + 2)
#define CONFLICT_DAY_LAST     (CONFLICT_ZONE_LAST / CONFLICT_DAY_SECONDS - 2)
#define CONFLICT_DAYS         (CONFLICT_DAY_LAST - CONFLICT_DAY_FIRST)

/* the offset of a day on which, or near which, the clocks are changed */
#define CONFLICT_ASK          (-128)

/* a deadline is seldom further off than this */
#define CONFLICT_NEAR_DAYS    10


struct conflict_calendar_s {
    conflict_zone_t     zone;
    unsigned            n[7];
    conflict_opening_t  openings[7][CONFLICT_OPENINGS_MAX];
    uint8_t             closed[CONFLICT_DAYS];
    int8_t              quarters[CONFLICT_DAYS];   /* the day's offset, or
                                                      CONFLICT_ASK */
    uint32_t            sums[CONFLICT_DAYS + 1];   /* of all days before */
};


/* 1 January 1970 was a Thursday */

static unsigned
conflict_weekday(int64_t day)
{
    return (unsigned) ((day + 3) % 7);
}


static void
conflict_calendar_offsets(conflict_calendar_t *calendar)
{
    int32_t   offset;
    int64_t   day, midnight;
    unsigned  quarters;

    for (day = CONFLICT_DAY_FIRST; day < CONFLICT_DAY_LAST; day++) {
        midnight = day * CONFLICT_DAY_SECONDS;
        offset = conflict_zone_offset(&calendar->zone,
                                      midnight - 2 * CONFLICT_DAY_SECONDS);
        quarters = (offset % 900 == 0
                    && offset == conflict_zone_offset(&calendar->zone,
                                     midnight + 3 * CONFLICT_DAY_SECONDS));

        calendar->quarters[day - CONFLICT_DAY_FIRST] = quarters
                                                ? (int8_t) (offset / 900)
                                                : CONFLICT_ASK;
    }
}


static int64_t
conflict_calendar_moment(const conflict_calendar_t *calendar, int64_t day,
    unsigned minutes)
{
    int      quarters;
    int64_t  local;

    local = day * CONFLICT_DAY_SECONDS + (int64_t) minutes * 60;
    quarters = calendar->quarters[day - CONFLICT_DAY_FIRST];

    return quarters == CONFLICT_ASK
           ? conflict_zone_moment(&calendar->zone, local)
           : local - quarters * 900;
}


/* the openings of a day, in seconds since 1970; returns how many */

static unsigned
conflict_calendar_day(const conflict_calendar_t *calendar, int64_t day,
    int64_t opens[], int64_t closes[])
{
    unsigned                   i, weekday;
    const conflict_opening_t  *o;

    if (calendar->closed[day - CONFLICT_DAY_FIRST]) {
        return 0;
    }

    weekday = conflict_weekday(day);

    for (i = 0; i < calendar->n[weekday]; i++) {
        o = &calendar->openings[weekday][i];

        opens[i] = conflict_calendar_moment(calendar, day, o->open);
        closes[i] = conflict_calendar_moment(calendar, day, o->close);

        /* an hour that does not come on this day */

        if (closes[i] < opens[i]) {
            closes[i] = opens[i];
        }
    }

    return calendar->n[weekday];
}


static void
conflict_calendar_close(conflict_calendar_t *calendar,
    const conflict_holiday_t *holiday)
{
    int64_t   day;
    unsigned  year, first, last;

    first = holiday->year ? holiday->year : 2000;
    last = holiday->year ? holiday->year : 2099;

    for (year = first; year <= last; year++) {

        if (holiday->month == 2 && holiday->day == 29
            && (year % 4 || (year % 100 == 0 && year % 400)))
        {
            continue;
        }

        day = conflict_days(year, holiday->month, holiday->day);

        if (day >= CONFLICT_DAY_FIRST && day < CONFLICT_DAY_LAST) {
            calendar->closed[day - CONFLICT_DAY_FIRST] = 1;
        }
    }
}


static void
conflict_calendar_sum(conflict_calendar_t *calendar)
{
    int64_t   day, opens[CONFLICT_OPENINGS_MAX], closes[CONFLICT_OPENINGS_MAX];
    uint32_t  sum;
    unsigned  i, n;

    sum = 0;

    for (day = CONFLICT_DAY_FIRST; day < CONFLICT_DAY_LAST; day++) {
        calendar->sums[day - CONFLICT_DAY_FIRST] = sum;

        n = conflict_calendar_day(calendar, day, opens, closes);

        for (i = 0; i < n; i++) {
            sum += (uint32_t) (closes[i] - opens[i]);
        }
    }

    calendar->sums[CONFLICT_DAYS] = sum;
}


conflict_rc_t
conflict_calendar_create(const conflict_workdays_t *workdays,
    conflict_calendar_t **result, char *error, size_t error_size)
{
    unsigned              i;
    conflict_rc_t         rc;
    conflict_calendar_t  *calendar;

    calendar = calloc(1, sizeof(conflict_calendar_t));
    if (calendar == NULL) {
        return CONFLICT_NOMEM;
    }

    for (i = 0; i < 7; i++) {
        calendar->n[i] = conflict_workdays_of(workdays, i,
                                              calendar->openings[i]);
    }

    rc = conflict_workdays_check(workdays, error, error_size);

    if (rc == CONFLICT_OK) {
        rc = conflict_workdays_zone(workdays, &calendar->zone, error,
                                    error_size);
    }

    if (rc != CONFLICT_OK) {
        free(calendar);
        return rc;
    }

    for (i = 0; i < workdays->nholidays; i++) {
        conflict_calendar_close(calendar, &workdays->holidays[i]);
    }

    conflict_calendar_offsets(calendar);
    conflict_calendar_sum(calendar);

    *result = calendar;

    return CONFLICT_OK;
}


void
conflict_calendar_destroy(conflict_calendar_t *calendar)
{
    free(calendar);
}


static int64_t
conflict_calendar_local_day(const conflict_calendar_t *calendar, int64_t at)
{
    return (at + conflict_zone_offset(&calendar->zone, at))
           / CONFLICT_DAY_SECONDS;
}


/* all working seconds up to a moment; before the list there are none, behind
 * it all time counts */

static int64_t
conflict_calendar_count(const conflict_calendar_t *calendar, int64_t at)
{
    int64_t   day, sum, end;
    int64_t   opens[CONFLICT_OPENINGS_MAX], closes[CONFLICT_OPENINGS_MAX];
    unsigned  i, n;

    day = conflict_calendar_local_day(calendar, at);

    if (day < CONFLICT_DAY_FIRST) {
        return 0;
    }

    if (day >= CONFLICT_DAY_LAST) {
        end = conflict_zone_moment(&calendar->zone, (int64_t) CONFLICT_DAY_LAST
                                                    * CONFLICT_DAY_SECONDS);
        return calendar->sums[CONFLICT_DAYS] + (at > end ? at - end : 0);
    }

    sum = calendar->sums[day - CONFLICT_DAY_FIRST];
    n = conflict_calendar_day(calendar, day, opens, closes);

    for (i = 0; i < n && opens[i] < at; i++) {
        sum += (at < closes[i] ? at : closes[i]) - opens[i];
    }

    return sum;
}


/* the day on which a count is reached, as an index of the list */

static int64_t
conflict_calendar_find(const conflict_calendar_t *calendar, int64_t near,
    uint32_t count)
{
    int64_t  low, high, middle;

    low = near;
    high = CONFLICT_DAYS;

    if (low + CONFLICT_NEAR_DAYS < high
        && calendar->sums[low + CONFLICT_NEAR_DAYS] >= count)
    {
        high = low + CONFLICT_NEAR_DAYS;
    }

    /* sums[low] < count <= sums[high] */

    while (high - low > 1) {
        middle = (low + high) / 2;

        if (calendar->sums[middle] < count) {
            low = middle;

        } else {
            high = middle;
        }
    }

    return low;
}


static int64_t
conflict_calendar_reach(const conflict_calendar_t *calendar, int64_t from,
    int64_t span)
{
    int64_t   count, day, rest, end;
    int64_t   opens[CONFLICT_OPENINGS_MAX], closes[CONFLICT_OPENINGS_MAX];
    unsigned  i, n;

    count = conflict_calendar_count(calendar, from) + span;

    if (count > calendar->sums[CONFLICT_DAYS]) {
        end = conflict_zone_moment(&calendar->zone, (int64_t) CONFLICT_DAY_LAST
                                                    * CONFLICT_DAY_SECONDS);
        return end + (count - calendar->sums[CONFLICT_DAYS]);
    }

    day = conflict_calendar_local_day(calendar, from) - CONFLICT_DAY_FIRST;

    /* the last day that is there may be yesterday where the clocks go back */

    day = conflict_calendar_find(calendar, day > 0 ? day - 1 : 0,
                                 (uint32_t) count);

    rest = count - calendar->sums[day];
    n = conflict_calendar_day(calendar, day + CONFLICT_DAY_FIRST, opens,
                              closes);

    for (i = 0; i < n; i++) {
        if (rest <= closes[i] - opens[i]) {
            return opens[i] + rest;
        }

        rest -= closes[i] - opens[i];
    }

    return from;
}


conflict_msec_t
conflict_working_after(const conflict_calendar_t *calendar,
    conflict_msec_t from, conflict_msec_t span)
{
    int64_t  seconds;

    if (span <= 0) {
        return from;
    }

    /* what is due is due at a whole second */

    seconds = (span + CONFLICT_SECOND - 1) / CONFLICT_SECOND;

    if (calendar == NULL) {
        return from + seconds * CONFLICT_SECOND;
    }

    return conflict_calendar_reach(calendar, from / CONFLICT_SECOND, seconds)
           * CONFLICT_SECOND;
}


conflict_msec_t
conflict_working_between(const conflict_calendar_t *calendar,
    conflict_msec_t from, conflict_msec_t to)
{
    if (to <= from) {
        return 0;
    }

    if (calendar == NULL) {
        return to - from;
    }

    return (conflict_calendar_count(calendar, to / CONFLICT_SECOND)
            - conflict_calendar_count(calendar, from / CONFLICT_SECOND))
           * CONFLICT_SECOND;
}
