
/*
 * The one place where a conflict's state changes: event by event.
 */

#ifndef CONFLICT_REDUCE_H
#define CONFLICT_REDUCE_H

#include "conflict.h"
#include "effects.h"
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
 * decayed by its lateness; policy: all numbers; effects: what it and the time
 * before it did is added to them, or NULL.  Except for APPLIED the state is
 * left as it was.  Takes the same time whatever came before, and allocates
 * nothing.
 */
conflict_outcome_t conflict_reduce(conflict_state_t *state,
    const conflict_event_t *event, const conflict_policy_t *policy,
    conflict_effects_t *effects);

/*
 * Applies an event of the kind MERGE: another client turned out to be this
 * one, and what they have becomes one state, as if it had been one client from
 * the beginning.
 *
 *     T <- 100 - (100 - T) * (100 - T') / 100
 *
 * other: that client's state, and other_policy what holds for it; it is moved
 * to the event's time, too, and of no use afterwards.  Tickets beyond
 * CONFLICT_TICKETS_MAX give way as they do for new ones.  Else as
 * conflict_reduce(), by which such an event is UNCHANGED.
 */
conflict_outcome_t conflict_merge(conflict_state_t *state,
    conflict_state_t *other, const conflict_event_t *event,
    const conflict_policy_t *policy, const conflict_policy_t *other_policy,
    conflict_effects_t *effects);

/*
 * The policy by which an event is applied, or a state shown: the one that the
 * event names, else the state's, else "default".
 *
 * event: or NULL; *unknown: set to 1 when the name is none of the policies,
 * which makes it "default", too, and else left alone.
 */
const conflict_policy_t *conflict_policy_for(
    const conflict_policies_t *policies, const conflict_state_t *state,
    const conflict_event_t *event, unsigned *unknown);


#endif /* CONFLICT_REDUCE_H */
