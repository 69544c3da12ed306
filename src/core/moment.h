
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


#endif /* CONFLICT_MOMENT_H */
