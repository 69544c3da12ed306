
#include <math.h>
#include <string.h>

#include "advance_private.h"
#include "clock.h"
#include "ledger.h"
#include "survey.h"


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
conflict_lowest_tier(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    if (!conflict_cares(state, policy)) {
        return 1;
    }

    if (state->hard && !state->solved) {
        return 3;
    }

    if (state->phase == CONFLICT_VENTING
        || state->phase == CONFLICT_IN_CONFLICT
        || (state->reasons & (conflict_bit(CONFLICT_FESTERING)
                              | conflict_bit(CONFLICT_PROMISE_MISSED))))
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

    conflict_resolve_stop(state);
    conflict_resolve_start(state, now);

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
conflict_end(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now)
{
    int  i;

    if (state->phase != CONFLICT_CALM) {
        state->ended = now;
        conflict_ledger_good(state, policy, now, policy->balance_recovered);
    }

    if (state->conceded) {
        for (i = CONFLICT_CONCESSIONS - 1; i > 0; i--) {
            state->concessions[i] = state->concessions[i - 1];
        }

        state->concessions[0] = now;
    }

    state->phase = CONFLICT_CALM;
    state->start = 0;
    state->vent_until = 0;
    state->settled = 0;
    state->said = 0;
    state->acts = 0;
    state->hard = 0;
    state->solved = 0;
    state->decided = 0;
    state->conceded = 0;
    state->objections = 0;
    state->abuses = 0;
    state->fault = CONFLICT_FAULT_UNKNOWN;
    state->rounds = 0;
    state->answers = 0;
    state->owner[0] = '\0';
    state->ticket[0] = '\0';

    conflict_resolve_stop(state);
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

    lowest = conflict_lowest_tier(state, policy);

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

    if (state->tier <= conflict_lowest_tier(state, policy)
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
conflict_sooner(conflict_change_t *change, conflict_msec_t at,
    conflict_change_kind_t what, unsigned n)
{
    /* a state knows no later time than CONFLICT_TIME_MAX */

    if (at && at <= CONFLICT_TIME_MAX
        && (change->at == 0 || at < change->at))
    {
        change->at = at;
        change->what = what;
        change->ticket = n;
        change->reason = (conflict_reason_t) n;
    }
}


void
conflict_find_change(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_change_t *change)
{
    unsigned                  i;
    conflict_reason_t         passing;
    conflict_unasked_t        unasked;
    conflict_survey_state_t   to;
    const conflict_ticket_t  *ticket;

    change->at = 0;
    change->what = CHANGE_NONE;

    for (i = 0; i < state->ntickets; i++) {
        ticket = &state->tickets[i];

        if (ticket->from) {
            conflict_sooner(change, conflict_clock_next(state, policy, ticket),
                            CHANGE_ANSWER, i);
        }

        if (ticket->promise) {
            conflict_sooner(change, ticket->promise > state->at
                                    ? ticket->promise : state->at,
                            CHANGE_PROMISE, i);
        }
    }

    if (state->phase == CONFLICT_VENTING) {
        conflict_sooner(change, state->vent_until, CHANGE_VENTED, 0);

    } else if (state->phase == CONFLICT_IN_CONFLICT) {
        conflict_sooner(change, conflict_update_due(state, policy),
                        CHANGE_UPDATE, 0);
        conflict_sooner(change, conflict_resolve_due(state, policy),
                        CHANGE_RESOLVE, 0);
    }

    conflict_sooner(change, conflict_next_quiet(state, policy), CHANGE_QUIET,
                    0);
    conflict_sooner(change, conflict_next_fall(state, policy), CHANGE_FALL, 0);

    for (i = 0; i < conflict_npassing; i++) {
        passing = conflict_passing_reasons[i].reason;

        if (state->reasons & conflict_bit(passing)) {
            conflict_sooner(change, state->reason_at[passing]
                                    + conflict_passing_reasons[i].lasts,
                            CHANGE_REASON, passing);
        }
    }

    conflict_sooner(change, conflict_survey_next(state, policy, &to, &unasked),
                    CHANGE_SURVEY, 0);
}


conflict_msec_t
conflict_next_change(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_change_t  change;

    conflict_find_change(state, policy, &change);

    return change.at;
}
