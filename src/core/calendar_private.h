
/*
 * What calendar.c and workdays.c share: not for others.
 */

#ifndef CONFLICT_CALENDAR_PRIVATE_H
#define CONFLICT_CALENDAR_PRIVATE_H

#include "calendar.h"


#define CONFLICT_OPENINGS_MAX  8      /* of one day */

typedef struct {
    uint16_t   open;                  /* minutes from midnight */
    uint16_t   close;
} conflict_opening_t;


/* the openings of a weekday (0: Monday) in the order of time; returns how
 * many, at most CONFLICT_OPENINGS_MAX */
unsigned conflict_workdays_of(const conflict_workdays_t *workdays,
    unsigned weekday, conflict_opening_t *openings);

/* CONFLICT_INVALID and a sentence for hours that cannot be */
conflict_rc_t conflict_workdays_check(const conflict_workdays_t *workdays,
    char *error, size_t error_size);

/* the zone, or a sentence that says why not */
conflict_rc_t conflict_workdays_zone(const conflict_workdays_t *workdays,
    conflict_zone_t *zone, char *error, size_t error_size);


#endif /* CONFLICT_CALENDAR_PRIVATE_H */
