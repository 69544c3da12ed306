
/*
 * A time zone as a list of the moments at which its offset changes, from the
 * system's zone database.
 */

#ifndef CONFLICT_ZONE_H
#define CONFLICT_ZONE_H

#include "conflict.h"


/* the years of the list; before and behind them the nearest offset holds */
#define CONFLICT_ZONE_FIRST   946684800       /* 2000-01-01, seconds */
#define CONFLICT_ZONE_LAST    4102444800      /* 2100-01-01 */

#define CONFLICT_ZONE_SHIFTS  512             /* Morocco has four a year */

#define CONFLICT_ZONE_SIZE    64              /* of a name, with its NUL */


typedef struct {
    int64_t   at;              /* seconds since 1970 */
    int32_t   offset;          /* from here on: seconds east of UTC */
} conflict_zone_shift_t;

typedef struct {
    unsigned               n;  /* at least one: the first is how it begins */
    conflict_zone_shift_t  shifts[CONFLICT_ZONE_SHIFTS];
} conflict_zone_t;


/*
 * Reads a zone.
 *
 * name: as in the zone database ("Europe/Berlin", "UTC"); "" for the server's
 * own.  For a moment the process's TZ is another one, so this is for the time
 * of configuration, when there is one thread.  Returns CONFLICT_OK;
 * CONFLICT_DECLINED when the database has no such zone; CONFLICT_INVALID for
 * what cannot be a name; CONFLICT_LIMIT when it changes too often;
 * CONFLICT_NOMEM.
 */
conflict_rc_t conflict_zone_read(const char *name, conflict_zone_t *zone);

/* the offset at a moment (seconds since 1970), in seconds east of UTC */
int32_t conflict_zone_offset(const conflict_zone_t *zone, int64_t at);

/*
 * The moment of a local time, in seconds since 1970.
 *
 * local: the same figure that the clock on the wall would make with UTC.  Of
 * a time that comes twice the first is meant; one that does not come counts
 * with the offset before the gap.
 */
int64_t conflict_zone_moment(const conflict_zone_t *zone, int64_t local);


#endif /* CONFLICT_ZONE_H */
