
#include <math.h>
#include <string.h>

#include "advance.h"


typedef enum {
    CHANGE_NONE = 0,
    CHANGE_FALL,
    CHANGE_VENTED,
    CHANGE_QUIET,
    CHANGE_REASON
} conflict_change_t;


/* reasons that end by themselves; the others need evidence (reasons.md) */

static const struct {
    conflict_reason_t  reason;
    conflict_msec_t    lasts;
} conflict_passing_reasons[] = {
    { CONFLICT_ABUSIVE_LANGUAGE, 14 * CONFLICT_DAY },
    { CONFLICT_MAY_LEAVE, 30 * CONFLICT_DAY },
    { CONFLICT_PUBLIC_COMPLAINT, 30 * CONFLICT_DAY }
};

#define conflict_npassing  (sizeof(conflict_passing_reasons)                  \
                            / sizeof(conflict_passing_reasons[0]))


/* what stays when a conflict is over */
#define CONFLICT_LASTING_REASONS  (conflict_bit(CONFLICT_USUAL_TONE)          \
                                   | conflict_bit(CONFLICT_NOT_READ)          \
                                   | conflict_bit(CONFLICT_SET_BY_HAND)       \
                                   | conflict_bit(CONFLICT_INCIDENT))


static conflict_msec_t
conflict_half_life(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    return state->phase == CONFLICT_IN_CONFLICT ? policy->half_life_unsolved
                                                : policy->half_life;
}


conflict_msec_t
conflict_whole_second(conflict_msec_t t)
{
    return (t + CONFLICT_SECOND - 1) / CONFLICT_SECOND * CONFLICT_SECOND;
}


double
conflict_tension(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now)
{
    double  tension;

    tension = (double) state->tension / 1000;

    if (tension == 0 || now <= state->anchor || conflict_state_owed(state)) {
        return tension;
    }

    return tension * exp2(-(double) (now - state->anchor)
                          / (double) conflict_half_life(state, policy));
}


void
conflict_set_tension(conflict_state_t *state, double tension,
    conflict_msec_t at)
{
    if (!(tension > 0)) {
        tension = 0;

    } else if (tension > 100) {
        tension = 100;
    }

    state->tension = (uint32_t) lround(tension * 1000);
    state->anchor = at;
}


void
conflict_add_reason(conflict_state_t *state, conflict_reason_t reason,
    conflict_msec_t now)
{
    state->reasons |= conflict_bit(reason);
    state->reason_at[reason] = now;
}


void
conflict_drop_reasons(conflict_state_t *state, uint32_t reasons)
{
    unsigned  i;

    reasons &= state->reasons;

    for (i = 0; reasons != 0 && i < CONFLICT_REASONS; i++) {
        if (reasons & conflict_bit(i)) {
            state->reason_at[i] = 0;
        }
    }

    state->reasons &= ~reasons;
}


unsigned
conflict_lowest_tier(const conflict_state_t *state)
{
    if (state->hard && !state->solved) {
        return 3;
    }

    if (state->phase == CONFLICT_VENTING
        || state->phase == CONFLICT_IN_CONFLICT)
    {
        return 2;
    }

    return 1;
}


void
conflict_begin(conflict_state_t *state, conflict_msec_t now)
{
    const conflict_ticket_t  *last;

    if (state->phase == CONFLICT_IN_CONFLICT) {
        return;
    }

    if (state->phase == CONFLICT_CALM && state->fault != CONFLICT_FAULT_OURS) {
        state->acts = 0;
    }

    state->solved = 0;
    state->settled = 0;
    state->vent_until = 0;
    state->phase = CONFLICT_IN_CONFLICT;

    if (state->start == 0) {
        state->start = now;
    }

    if (state->ntickets) {
        last = &state->tickets[state->ntickets - 1];

        if (state->ticket[0] == '\0') {
            memcpy(state->ticket, last->id, CONFLICT_ID_SIZE);
        }

        if (state->owner[0] == '\0') {
            memcpy(state->owner, last->owner, CONFLICT_ID_SIZE);
        }
    }
}


void
conflict_end(conflict_state_t *state)
{
    state->phase = CONFLICT_CALM;
    state->start = 0;
    state->vent_until = 0;
    state->settled = 0;
    state->said = 0;
    state->acts = 0;
    state->hard = 0;
    state->solved = 0;
    state->fault = CONFLICT_FAULT_UNKNOWN;
    state->rounds = 0;
    state->answers = 0;
    state->owner[0] = '\0';
    state->ticket[0] = '\0';

    conflict_drop_reasons(state, ~(uint32_t) CONFLICT_LASTING_REASONS);
}


void
conflict_raise_tier(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now, unsigned steps)
{
    double    tension;
    unsigned  want, lowest;

    tension = conflict_tension(state, policy, now);

    for (want = CONFLICT_TIERS; want > 1; want--) {
        if (tension >= policy->enter[want]) {
            break;
        }
    }

    if (state->phase == CONFLICT_VENTING && want > 2) {
        want = 2;
    }

    lowest = conflict_lowest_tier(state);

    if (want < lowest) {
        want = lowest;
    }

    if (want > state->tier + steps) {
        want = state->tier + steps;
    }

    if (want <= state->tier) {
        return;
    }

    state->tier = want;
    state->since = now;

    if (want >= 3) {
        conflict_begin(state, now);
    }
}


/*
 * When the tier falls by one: not before it has stood for its dwell time, not
 * before the tension is below its leave threshold, and not while an answer is
 * owed.  All three are known beforehand.
 */

static conflict_msec_t
conflict_next_fall(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    double           tension, leave, halves;
    conflict_msec_t  at, below;

    if (state->tier <= conflict_lowest_tier(state)
        || conflict_state_owed(state))
    {
        return 0;
    }

    tension = (double) state->tension / 1000;
    leave = policy->leave[state->tier];
    below = state->anchor;

    if (tension >= leave) {

        if (leave <= 0) {
            return 0;
        }

        halves = log2(tension / leave);
        below += conflict_whole_second((conflict_msec_t)
                    (halves * (double) conflict_half_life(state, policy)) + 1);
    }

    at = conflict_whole_second(state->since + policy->dwell[state->tier]);

    return at > below ? at : below;
}


static conflict_msec_t
conflict_next_quiet(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_msec_t  last;

    if (state->phase != CONFLICT_RECOVERING || conflict_state_owed(state)) {
        return 0;
    }

    /* counted from the last word of either side (stories.md) */

    last = state->settled;

    if (state->heard > last) {
        last = state->heard;
    }

    if (state->word > last) {
        last = state->word;
    }

    return conflict_whole_second(last + policy->quiet);
}


static void
conflict_sooner(conflict_msec_t *at, conflict_change_t *change,
    conflict_msec_t candidate, conflict_change_t what)
{
    if (candidate && (*at == 0 || candidate < *at)) {
        *at = candidate;
        *change = what;
    }
}


static conflict_msec_t
conflict_find_change(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_change_t *change,
    conflict_reason_t *reason)
{
    unsigned           i;
    conflict_msec_t    at, next;
    conflict_reason_t  passing;

    at = 0;
    *change = CHANGE_NONE;

    if (state->phase == CONFLICT_VENTING) {
        conflict_sooner(&at, change, state->vent_until, CHANGE_VENTED);
    }

    conflict_sooner(&at, change, conflict_next_quiet(state, policy),
                    CHANGE_QUIET);
    conflict_sooner(&at, change, conflict_next_fall(state, policy),
                    CHANGE_FALL);

    for (i = 0; i < conflict_npassing; i++) {
        passing = conflict_passing_reasons[i].reason;

        if (state->reasons & conflict_bit(passing)) {
            next = state->reason_at[passing]
                   + conflict_passing_reasons[i].lasts;

            if (at == 0 || next < at) {
                at = next;
                *change = CHANGE_REASON;
                *reason = passing;
            }
        }
    }

    return at;
}


conflict_msec_t
conflict_next_change(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_change_t  change;
    conflict_reason_t  reason;

    return conflict_find_change(state, policy, &change, &reason);
}


void
conflict_advance(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now)
{
    double             tension;
    conflict_msec_t    at;
    conflict_change_t  change;
    conflict_reason_t  reason;

    /* each turn leaves one thing less that can still change */

    for ( ;; ) {
        at = conflict_find_change(state, policy, &change, &reason);

        if (at == 0 || at > now) {
            return;
        }

        switch (change) {

        case CHANGE_FALL:
            state->tier--;
            state->since = at;
            break;

        case CHANGE_VENTED:

            /* the half-life changes with the phase */

            tension = conflict_tension(state, policy, at);
            conflict_set_tension(state, tension, at);
            conflict_begin(state, at);
            conflict_raise_tier(state, policy, at, 1);
            break;

        case CHANGE_QUIET:

            /* what falls now that nothing holds it falls not before */

            tension = conflict_tension(state, policy, at);
            conflict_set_tension(state, tension, at);
            conflict_end(state);
            break;

        default:
            conflict_drop_reasons(state, conflict_bit(reason));
        }
    }
}
