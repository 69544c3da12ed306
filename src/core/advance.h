
/*
 * What time alone does to a state, in closed form: nobody has to look for it
 * to happen, and looking changes nothing.
 */

#ifndef CONFLICT_ADVANCE_H
#define CONFLICT_ADVANCE_H

#include "conflict.h"
#include "effects.h"
#include "policy.h"
#include "state.h"


/*
 * The tension at a moment, in points from 0 to 100:
 *
 *     T(t) = T(anchor) * 2^-((t - anchor) / half-life)
 *
 * and T(anchor) itself as long as an answer is owed.  now: not before the
 * state's anchor (earlier moments count as the anchor).
 */
double conflict_tension(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now);

/*
 * The next moment at which time alone changes the state (a deadline or a
 * promise passes, a tier falls, venting is over, a quiet period ends, a reason
 * ends), or 0 when none will come.
 */
conflict_msec_t conflict_next_change(const conflict_state_t *state,
    const conflict_policy_t *policy);

/*
 * Moves a state to a moment: everything that time changes up to and including
 * now happens, each at its own moment.  Never turns back.  For all t1 <= t2
 * advance(advance(s, t1), t2) = advance(s, t2), to the bit.
 */
void conflict_advance(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now);

/* the same; effects: what it did is added to them, or NULL */
void conflict_elapse(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now, conflict_effects_t *effects);


/* times in the state are whole seconds: what is computed is rounded up */
conflict_msec_t conflict_whole_second(conflict_msec_t t);

/* for reduce.c: sets the tension as of a moment (points, clipped to 0..100) */
void conflict_set_tension(conflict_state_t *state, double tension,
    conflict_msec_t at);

/* for reduce.c: the lowest tier that phase and reasons allow */
unsigned conflict_lowest_tier(const conflict_state_t *state,
    const conflict_policy_t *policy);

/* for reduce.c: raises the tier to what the tension asks for, by at most so
 * many steps */
void conflict_raise_tier(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now, unsigned steps);

/* for reduce.c: the conflict begins, or begins again */
void conflict_begin(conflict_state_t *state, conflict_msec_t now);

/* for reduce.c: it is over, and what belonged to it is forgotten */
void conflict_end(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now);

/* for reduce.c: adds a reason, or drops all whose bits are set */
void conflict_add_reason(conflict_state_t *state, conflict_reason_t reason,
    conflict_msec_t now);
void conflict_drop_reasons(conflict_state_t *state, uint32_t reasons);


#endif /* CONFLICT_ADVANCE_H */
