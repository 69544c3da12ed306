
/*
 * What advance.c (when something changes) and elapse.c (what it does then)
 * share: not for others.
 */

#ifndef CONFLICT_ADVANCE_PRIVATE_H
#define CONFLICT_ADVANCE_PRIVATE_H

#include "advance.h"


typedef enum {
    CHANGE_NONE = 0,
    CHANGE_ANSWER,
    CHANGE_PROMISE,
    CHANGE_VENTED,
    CHANGE_UPDATE,
    CHANGE_RESOLVE,
    CHANGE_QUIET,
    CHANGE_FALL,
    CHANGE_REASON,
    CHANGE_SURVEY
} conflict_change_kind_t;

typedef struct {
    conflict_change_kind_t   what;
    conflict_msec_t          at;         /* 0: nothing will change */
    unsigned                 ticket;     /* of ANSWER and PROMISE */
    conflict_reason_t        reason;     /* of REASON */
} conflict_change_t;


/*
 * The next change.  Of two at the same moment the one that stands first in
 * the list above happens first: a deadline ends venting before its window
 * does.
 */
void conflict_find_change(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_change_t *change);


#endif /* CONFLICT_ADVANCE_PRIVATE_H */
