
/*
 * Working time: when somebody is there to answer.
 *
 * All figures are seconds since 1970 or seconds of working time, but the two
 * functions at the end, which count in milliseconds like all the rest.
 */

#ifndef CONFLICT_CALENDAR_H
#define CONFLICT_CALENDAR_H

#include "conflict.h"
#include "zone.h"


#define CONFLICT_HOURS_MAX     32
#define CONFLICT_HOLIDAYS_MAX  128


/* an administrator's words: plain data, may be copied */
typedef struct {
    uint8_t    days;           /* bit 0: Monday ... bit 6: Sunday */
    uint16_t   open;           /* minutes from midnight, 0 to 1440 */
    uint16_t   close;
} conflict_hours_t;

typedef struct {
    uint16_t   year;           /* 0: each year */
    uint8_t    month;
    uint8_t    day;
} conflict_holiday_t;

typedef struct {
    char                zone[CONFLICT_ZONE_SIZE];   /* "": the server's */
    unsigned            nhours;
    conflict_hours_t    hours[CONFLICT_HOURS_MAX];
    unsigned            nholidays;
    conflict_holiday_t  holidays[CONFLICT_HOLIDAYS_MAX];
} conflict_workdays_t;


typedef struct conflict_calendar_s  conflict_calendar_t;

/* Monday to Friday, 9 to 17, the server's zone, no holidays */
void conflict_workdays_default(conflict_workdays_t *workdays);

/*
 * Reads the words of a line, and adds them.
 *
 *     calendar DAYS HOURS ... [zone=NAME]      "Mon-Fri 9-12 13:00-17:30"
 *     holiday DATE ...                         "12-25 2026-04-03"
 *
 * args, n: without the line's own name; DAYS: "Mon-Fri", "Sat" or "Mon,Wed",
 * and each HOURS counts for the days before it.  CONFLICT_INVALID: a sentence
 * stands in error.
 */
conflict_rc_t conflict_workdays_hours(conflict_workdays_t *workdays,
    const conflict_str_t *args, unsigned n, char *error, size_t error_size);
conflict_rc_t conflict_workdays_holidays(conflict_workdays_t *workdays,
    const conflict_str_t *args, unsigned n, char *error, size_t error_size);

/*
 * Makes a calendar, which the caller destroys.  A zone that is not known, hours
 * that overlap, and a week without an hour are CONFLICT_INVALID.
 */
conflict_rc_t conflict_calendar_create(const conflict_workdays_t *workdays,
    conflict_calendar_t **calendar, char *error, size_t error_size);

void conflict_calendar_destroy(conflict_calendar_t *calendar);

/*
 * The first moment at which so much working time has passed since from.
 *
 * calendar: NULL: all time is working time; span: milliseconds, not below 0;
 * with 0 the result is from.
 */
conflict_msec_t conflict_working_after(const conflict_calendar_t *calendar,
    conflict_msec_t from, conflict_msec_t span);

/* the working time between two moments, in milliseconds; 0 if to is earlier */
conflict_msec_t conflict_working_between(const conflict_calendar_t *calendar,
    conflict_msec_t from, conflict_msec_t to);


#endif /* CONFLICT_CALENDAR_H */
