
/*
 * Moments: days of the calendar, and times as helpdesks write them.
 */

#ifndef CONFLICT_MOMENT_H
#define CONFLICT_MOMENT_H

#include "conflict.h"


/*
 * Reads a moment: RFC 3339, the same with a space or without a zone (UTC),
 * seconds or milliseconds since 1970.  Returns 0 when it is none, or not from
 * 1970 to 9999.
 */
conflict_msec_t conflict_time_parse(conflict_str_t text);

/*
 * How many days there are from 1 January 1970 to a date of the Gregorian
 * calendar.  year: from 1970 on; month: 1 to 12; day: 1 to 31.
 */
int64_t conflict_days(unsigned year, unsigned month, unsigned day);

/*
 * Reads a time as nginx writes it ("90s", "1h30m", "7d", "500ms", a figure
 * alone is seconds), in milliseconds, up to some thousand years.
 * CONFLICT_INVALID, and nothing is written.
 */
conflict_rc_t conflict_duration_parse(conflict_str_t text,
    conflict_msec_t *span);

/* writes one, ended by NUL: "1d12h"; 0 is "0".  Returns text. */
#define CONFLICT_DURATION  64

char *conflict_duration_print(conflict_msec_t span,
    char text[CONFLICT_DURATION]);


#endif /* CONFLICT_MOMENT_H */
