
/*
 * The one place where a conflict's state changes: event by event.
 */

#ifndef CONFLICT_REDUCE_H
#define CONFLICT_REDUCE_H

#include "conflict.h"
#include "event.h"
#include "policy.h"
#include "state.h"


typedef enum {
    CONFLICT_APPLIED = 0,
    CONFLICT_DUPLICATE,        /* an event of this id was applied already */
    CONFLICT_UNCHANGED         /* it says what was so before: no event */
} conflict_outcome_t;


/*
 * Applies an event.
 *
 * state: changed in place, and first moved to the event's time (advance.h);
 * event: one older than the state is applied at the state's time, its heat
 * decayed by its lateness; policy: all numbers.  Except for APPLIED the state
 * is left as it was.  Takes the same time whatever came before, and allocates
 * nothing.
 */
conflict_outcome_t conflict_reduce(conflict_state_t *state,
    const conflict_event_t *event, const conflict_policy_t *policy);


#endif /* CONFLICT_REDUCE_H */
