
/*
 * The types that every file of the core uses.  The core knows no nginx, no
 * Redis and no clock: time is always an argument.
 */

#ifndef CONFLICT_H
#define CONFLICT_H

#include <stddef.h>
#include <stdint.h>


/* milliseconds since 1970-01-01T00:00:00Z; 0 means "never" or "not set" */
typedef int64_t  conflict_msec_t;

#define CONFLICT_SECOND  ((conflict_msec_t) 1000)
#define CONFLICT_MINUTE  (60 * CONFLICT_SECOND)
#define CONFLICT_HOUR    (60 * CONFLICT_MINUTE)
#define CONFLICT_DAY     (24 * CONFLICT_HOUR)


/* a string with its length; never relied upon to end in NUL */
typedef struct {
    size_t       len;
    const char  *data;
} conflict_str_t;

#define conflict_string(s)  { sizeof(s) - 1, (s) }


/* results of functions that can fail */
typedef enum {
    CONFLICT_OK = 0,
    CONFLICT_DECLINED,       /* nothing there: not an error */
    CONFLICT_INVALID,        /* the input cannot be what it should be */
    CONFLICT_LIMIT,          /* a limit of size, depth or number was met */
    CONFLICT_NOMEM
} conflict_rc_t;


#endif /* CONFLICT_H */
