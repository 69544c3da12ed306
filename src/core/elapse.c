
/*
 * What happens when a moment passes, each at its own.
 */

#include <math.h>

#include "advance_private.h"
#include "clock.h"
#include "ledger.h"
#include "survey.h"


/* points that time has added, the tension re-anchored at that moment */

static double
conflict_elapse_points(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t at, double points)
{
    double  before, after;

    before = conflict_tension(state, policy, at);
    after = before + (100 - before) * (points < 100 ? points / 100 : 1);

    conflict_set_tension(state, after, at);

    return after - before;
}


/* a deadline passed without an answer (M6) */

static double
conflict_elapse_answer(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_change_t *change)
{
    double              points, added, left;
    conflict_ticket_t  *ticket;

    ticket = &state->tickets[change->ticket];
    ticket->overdue++;

    if (ticket->overdue == 1) {
        conflict_ledger_bad(state, policy, change->at, policy->balance_late);

        if (state->delays < CONFLICT_COUNT_MAX) {
            state->delays++;
        }
    }

    conflict_add_reason(state, CONFLICT_RESPONSE_OVERDUE, change->at);

    if (!conflict_cares(state, policy)) {
        return 0;
    }

    points = ticket->overdue == 1 ? policy->overdue_points
                                  : policy->overdue_next_points;
    left = policy->overdue_max_points - (double) state->waited / 1000;

    if (points > left) {
        points = left > 0 ? left : 0;
    }

    state->waited += (uint32_t) lround(points * 1000);

    added = conflict_elapse_points(state, policy, change->at, points);

    /* it ends because we did not listen */

    if (state->phase == CONFLICT_VENTING) {
        conflict_begin(state, change->at);
    }

    conflict_raise_tier(state, policy, change->at, 1);

    return added;
}


/* the moment that we gave passed without what we had said (M34) */

static double
conflict_elapse_promise(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_change_t *change)
{
    double              added;
    conflict_ticket_t  *ticket;

    ticket = &state->tickets[change->ticket];
    ticket->promise = 0;

    conflict_ledger_bad(state, policy, change->at, policy->balance_missed);

    if (state->delays < CONFLICT_COUNT_MAX) {
        state->delays++;
    }

    conflict_add_reason(state, CONFLICT_PROMISE_MISSED, change->at);
    added = 0;

    if (conflict_cares(state, policy)) {
        added = conflict_elapse_points(state, policy, change->at,
                                       policy->promise_points);
        state->fault = CONFLICT_FAULT_OURS;

        if (state->phase == CONFLICT_RECOVERING) {
            conflict_begin(state, change->at);
        }
    }

    conflict_clock_break(state, policy, ticket, change->at);

    if (conflict_cares(state, policy)) {
        conflict_raise_tier(state, policy, change->at, 1);
    }

    if (conflict_cares(state, policy) && ticket->from == change->at) {
        ticket->level = state->tier;
        ticket->spent = (uint32_t) (conflict_clock_allowed(state, policy,
                                                           ticket)
                                    / CONFLICT_SECOND);
    }

    return added;
}


/* the half-life changes with the phase, so the tension is anchored anew; what
 * falls now that nothing holds it falls not before */

static void
conflict_elapse_phase(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_change_t *change)
{
    double  tension;

    tension = conflict_tension(state, policy, change->at);
    conflict_set_tension(state, tension, change->at);

    if (change->what == CHANGE_QUIET) {
        conflict_end(state, policy, change->at);
        return;
    }

    conflict_begin(state, change->at);
    conflict_raise_tier(state, policy, change->at, 1);
}


static double
conflict_elapse_change(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_change_t *change,
    conflict_rule_t *rule)
{
    switch (change->what) {

    case CHANGE_ANSWER:
        *rule = (conflict_rule_t) CONFLICT_RESPONSE_OVERDUE;
        return conflict_elapse_answer(state, policy, change);

    case CHANGE_PROMISE:
        *rule = (conflict_rule_t) CONFLICT_PROMISE_MISSED;
        return conflict_elapse_promise(state, policy, change);

    case CHANGE_UPDATE:
        *rule = (conflict_rule_t) CONFLICT_UPDATE_DUE;
        conflict_add_reason(state, CONFLICT_UPDATE_DUE, change->at);
        return 0;

    case CHANGE_RESOLVE:
        *rule = (conflict_rule_t) CONFLICT_UNSOLVED;
        conflict_add_reason(state, CONFLICT_UNSOLVED, change->at);
        return 0;

    case CHANGE_FALL:
        *rule = CONFLICT_RULE_FELL;
        state->tier--;
        state->since = change->at;
        return 0;

    case CHANGE_VENTED:
        *rule = CONFLICT_RULE_VENTED;
        conflict_elapse_phase(state, policy, change);
        return 0;

    case CHANGE_QUIET:
        *rule = CONFLICT_RULE_QUIET;
        conflict_elapse_phase(state, policy, change);
        return 0;

    default:
        *rule = CONFLICT_RULE_ENDED;
        conflict_drop_reasons(state, conflict_bit(change->reason));
        return 0;
    }
}


void
conflict_elapse(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now, conflict_effects_t *effects)
{
    double              points;
    conflict_rule_t     rule;
    conflict_change_t   change;
    conflict_effect_t  *effect;

    /* each turn leaves one thing less that can still change */

    for ( ;; ) {
        conflict_find_change(state, policy, &change);

        if (change.at == 0 || change.at > now) {
            return;
        }

        /* nothing of the case changes, and it tells by itself */

        if (change.what == CHANGE_SURVEY) {
            conflict_survey_elapse(state, policy, change.at, effects);
            continue;
        }

        points = conflict_elapse_change(state, policy, &change, &rule);

        effect = conflict_effect_add(effects, rule, change.at,
                                     change.what == CHANGE_ANSWER
                                     || change.what == CHANGE_PROMISE
                                     ? state->tickets[change.ticket].id
                                     : state->ticket);

        if (effect) {
            effect->passed = 1;
            effect->points = (int32_t) lround(points * 1000);
            effect->tier = state->tier;
            effect->tension = state->tension;
            effect->phase = state->phase;
            effect->reasons = state->reasons;
        }
    }
}


void
conflict_advance(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now)
{
    conflict_elapse(state, policy, now, NULL);
}
