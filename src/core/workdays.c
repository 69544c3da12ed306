
/*
 * The words of a calendar: days, hours, holidays.
 */

#include <stdio.h>
#include <string.h>

#include "calendar_private.h"


static const char  *conflict_weekday_words[] = {
    "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"
};


void
conflict_workdays_default(conflict_workdays_t *workdays)
{
    memset(workdays, 0, sizeof(conflict_workdays_t));

    workdays->nhours = 1;
    workdays->hours[0].days = 0x1f;
    workdays->hours[0].open = 9 * 60;
    workdays->hours[0].close = 17 * 60;
}


unsigned
conflict_workdays_of(const conflict_workdays_t *workdays, unsigned weekday,
    conflict_opening_t *openings)
{
    unsigned                 i, k, n;
    const conflict_hours_t  *hours;

    n = 0;

    for (i = 0; i < workdays->nhours && n < CONFLICT_OPENINGS_MAX; i++) {
        hours = &workdays->hours[i];

        if (!(hours->days >> weekday & 1)) {
            continue;
        }

        for (k = n; k > 0 && openings[k - 1].open > hours->open; k--) {
            openings[k] = openings[k - 1];
        }

        openings[k].open = hours->open;
        openings[k].close = hours->close;
        n++;
    }

    return n;
}


conflict_rc_t
conflict_workdays_check(const conflict_workdays_t *workdays, char *error,
    size_t error_size)
{
    unsigned            i, k, n, total, all;
    conflict_opening_t  openings[CONFLICT_OPENINGS_MAX];

    total = 0;

    for (i = 0; i < 7; i++) {

        for (k = 0, all = 0; k < workdays->nhours; k++) {
            all += workdays->hours[k].days >> i & 1;
        }

        if (all > CONFLICT_OPENINGS_MAX) {
            snprintf(error, error_size, "the calendar opens more than %d times "
                     "on %s", CONFLICT_OPENINGS_MAX,
                     conflict_weekday_words[i]);
            return CONFLICT_INVALID;
        }

        n = conflict_workdays_of(workdays, i, openings);

        for (k = 1; k < n; k++) {
            if (openings[k].open < openings[k - 1].close) {
                snprintf(error, error_size, "hours of the calendar overlap on "
                         "%s: %u:%02u is before %u:%02u",
                         conflict_weekday_words[i], openings[k].open / 60,
                         openings[k].open % 60, openings[k - 1].close / 60,
                         openings[k - 1].close % 60);
                return CONFLICT_INVALID;
            }
        }

        total += n;
    }

    if (total == 0) {
        snprintf(error, error_size, "the calendar has no hour in which an "
                 "answer could be due");
        return CONFLICT_INVALID;
    }

    return CONFLICT_OK;
}


conflict_rc_t
conflict_workdays_zone(const conflict_workdays_t *workdays,
    conflict_zone_t *zone, char *error, size_t error_size)
{
    conflict_rc_t  rc;

    rc = conflict_zone_read(workdays->zone, zone);

    if (rc == CONFLICT_NOMEM) {
        return rc;
    }

    if (rc != CONFLICT_OK) {
        snprintf(error, error_size, "there is no time zone \"%s\" on this "
                 "machine (the zones are those of the package tzdata)",
                 workdays->zone);
        return CONFLICT_INVALID;
    }

    return CONFLICT_OK;
}


static int
conflict_is_alike(const char *word, const char *text, size_t len)
{
    size_t  i;

    for (i = 0; i < len; i++) {
        if ((word[i] | 0x20) != (text[i] | 0x20)) {
            return 0;
        }
    }

    return 1;
}


/* "Mon": its number, and *p moves behind it; else -1 */

static int
conflict_take_weekday(const char **p, const char *end)
{
    int  i;

    for (i = 0; i < 7; i++) {
        if (end - *p >= 3 && conflict_is_alike(conflict_weekday_words[i], *p,
                                               3))
        {
            *p += 3;
            return i;
        }
    }

    return -1;
}


/* "Mon-Fri" or "Mon,Wed" */

static int
conflict_take_days(conflict_str_t text, uint8_t *days)
{
    int          first, last;
    const char  *p, *end;

    p = text.data;
    end = text.data + text.len;
    *days = 0;

    for ( ;; ) {
        first = conflict_take_weekday(&p, end);

        if (first < 0) {
            return 0;
        }

        last = first;

        if (p < end && *p == '-') {
            p++;
            last = conflict_take_weekday(&p, end);

            if (last < 0) {
                return 0;
            }
        }

        for ( ;; ) {
            *days |= (uint8_t) (1 << first);

            if (first == last) {
                break;
            }

            first = (first + 1) % 7;
        }

        if (p == end) {
            return 1;
        }

        if (*p++ != ',') {
            return 0;
        }
    }
}


static int
conflict_take_digits(const char **p, const char *end, unsigned max,
    unsigned *n)
{
    const char  *start;

    start = *p;
    *n = 0;

    while (*p < end && **p >= '0' && **p <= '9' && *p - start < 4) {
        *n = *n * 10 + (unsigned) (**p - '0');
        (*p)++;
    }

    return *p > start && *n <= max;
}


/* "9" or "13:30", up to 24:00; minutes from midnight */

static int
conflict_take_clock(const char **p, const char *end, uint16_t *minutes)
{
    unsigned  hour, minute;

    if (!conflict_take_digits(p, end, 24, &hour)) {
        return 0;
    }

    minute = 0;

    if (*p < end && **p == ':') {
        (*p)++;

        if (end - *p < 2 || !conflict_take_digits(p, end, 59, &minute)) {
            return 0;
        }
    }

    *minutes = (uint16_t) (hour * 60 + minute);

    return *minutes <= 24 * 60;
}


static int
conflict_take_hours(conflict_str_t text, conflict_hours_t *hours)
{
    const char  *p, *end;

    p = text.data;
    end = text.data + text.len;

    return conflict_take_clock(&p, end, &hours->open)
           && p < end && *p++ == '-'
           && conflict_take_clock(&p, end, &hours->close)
           && p == end
           && hours->open < hours->close;
}


static conflict_rc_t
conflict_workdays_set_zone(conflict_workdays_t *workdays, conflict_str_t name,
    char *error, size_t error_size)
{
    if (name.len >= CONFLICT_ZONE_SIZE) {
        snprintf(error, error_size, "the name of a time zone is too long");
        return CONFLICT_INVALID;
    }

    memcpy(workdays->zone, name.data, name.len);
    workdays->zone[name.len] = '\0';

    return CONFLICT_OK;
}


conflict_rc_t
conflict_workdays_hours(conflict_workdays_t *workdays,
    const conflict_str_t *args, unsigned n, char *error, size_t error_size)
{
    uint8_t            days;
    unsigned           i, open;
    conflict_str_t     name;
    conflict_hours_t   hours;

    static const char  zone[] = "zone=";

    days = 0;
    open = 0;

    memset(&hours, 0, sizeof(conflict_hours_t));

    for (i = 0; i < n; i++) {

        if (args[i].len >= sizeof(zone) - 1
            && memcmp(args[i].data, zone, sizeof(zone) - 1) == 0)
        {
            name.data = args[i].data + sizeof(zone) - 1;
            name.len = args[i].len - (sizeof(zone) - 1);

            if (conflict_workdays_set_zone(workdays, name, error, error_size)
                != CONFLICT_OK)
            {
                return CONFLICT_INVALID;
            }

            continue;
        }

        if (days && conflict_take_hours(args[i], &hours)) {

            if (workdays->nhours == CONFLICT_HOURS_MAX) {
                snprintf(error, error_size, "the calendar has more than %d "
                         "times of opening", CONFLICT_HOURS_MAX);
                return CONFLICT_INVALID;
            }

            hours.days = days;
            workdays->hours[workdays->nhours++] = hours;
            open++;
            continue;
        }

        if (!conflict_take_days(args[i], &days)) {
            snprintf(error, error_size, "\"%.*s\" is neither days such as "
                     "Mon-Fri nor, behind them, hours such as 9:00-17:30",
                     args[i].len > 64 ? 64 : (int) args[i].len, args[i].data);
            return CONFLICT_INVALID;
        }

        open = 0;
    }

    if (days && open == 0) {
        snprintf(error, error_size, "the days of \"calendar\" have no hours "
                 "behind them, such as 9:00-17:30");
        return CONFLICT_INVALID;
    }

    return CONFLICT_OK;
}


static int
conflict_take_date(conflict_str_t text, conflict_holiday_t *holiday)
{
    unsigned     year, month, day;
    const char  *p, *end;

    static const uint8_t  lengths[] = {
        31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
    };

    p = text.data;
    end = text.data + text.len;
    year = 0;

    if (text.len == 10) {
        if (!conflict_take_digits(&p, end, 2099, &year) || year < 2000
            || *p++ != '-')
        {
            return 0;
        }

    } else if (text.len != 5) {
        return 0;
    }

    if (!conflict_take_digits(&p, end, 12, &month) || month == 0
        || p == end || *p++ != '-'
        || !conflict_take_digits(&p, end, lengths[month - 1], &day)
        || day == 0 || p != end)
    {
        return 0;
    }

    holiday->year = (uint16_t) year;
    holiday->month = (uint8_t) month;
    holiday->day = (uint8_t) day;

    return 1;
}


conflict_rc_t
conflict_workdays_holidays(conflict_workdays_t *workdays,
    const conflict_str_t *args, unsigned n, char *error, size_t error_size)
{
    unsigned  i;

    for (i = 0; i < n; i++) {

        if (workdays->nholidays == CONFLICT_HOLIDAYS_MAX) {
            snprintf(error, error_size, "there are more than %d holidays",
                     CONFLICT_HOLIDAYS_MAX);
            return CONFLICT_INVALID;
        }

        if (!conflict_take_date(args[i],
                                &workdays->holidays[workdays->nholidays]))
        {
            snprintf(error, error_size, "\"%.*s\" is no day: it must be such "
                     "as 12-25, each year, or 2026-04-03",
                     args[i].len > 64 ? 64 : (int) args[i].len, args[i].data);
            return CONFLICT_INVALID;
        }

        workdays->nholidays++;
    }

    return CONFLICT_OK;
}
