
#include "clock.h"


const conflict_str_t  conflict_due_words[CONFLICT_DUES] = {
    conflict_string("none"),
    conflict_string("answer"),
    conflict_string("update"),
    conflict_string("promise"),
    conflict_string("resolve")
};


static int
conflict_serves(const conflict_policy_t *policy)
{
    return (policy->purposes & conflict_bit(CONFLICT_PURPOSE_SERVICE)) != 0;
}


int
conflict_cares(const conflict_state_t *state, const conflict_policy_t *policy)
{
    return !state->profile.analysis_off
           && (policy->purposes & conflict_bit(CONFLICT_PURPOSE_CARE));
}


void
conflict_clock_start(const conflict_state_t *state, conflict_ticket_t *ticket,
    conflict_msec_t now)
{
    if (ticket->owed == 0) {
        ticket->owed = now;
    }

    if (ticket->from == 0) {
        ticket->from = now;
        ticket->level = state->tier;
    }
}


conflict_msec_t
conflict_clock_allowed(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket)
{
    return conflict_policy_respond(policy, state->profile.segment,
                                   ticket->level ? ticket->level : 1);
}


conflict_msec_t
conflict_clock_run(const conflict_policy_t *policy,
    const conflict_ticket_t *ticket, conflict_msec_t now)
{
    conflict_msec_t  run;

    run = (conflict_msec_t) ticket->spent * CONFLICT_SECOND;

    if (ticket->from) {
        run += conflict_working_between(policy->calendar, ticket->from, now);
    }

    return run;
}


/* the moment at which so much of the answer's time has run */

static conflict_msec_t
conflict_clock_at(const conflict_policy_t *policy,
    const conflict_ticket_t *ticket, conflict_msec_t time)
{
    time -= (conflict_msec_t) ticket->spent * CONFLICT_SECOND;

    return conflict_working_after(policy->calendar, ticket->from, time);
}


conflict_msec_t
conflict_clock_deadline(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket)
{
    if (ticket->from == 0 || !conflict_serves(policy)) {
        return 0;
    }

    return conflict_clock_at(policy, ticket,
                             conflict_clock_allowed(state, policy, ticket));
}


conflict_msec_t
conflict_clock_next(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket)
{
    conflict_msec_t  at, allowed;

    if (ticket->from == 0 || !conflict_serves(policy)
        || ticket->overdue >= CONFLICT_OVERDUE_MAX)
    {
        return 0;
    }

    if (ticket->overdue
        && (!conflict_cares(state, policy)
            || policy->overdue_next_points <= 0
            || (double) state->waited / 1000 + policy->overdue_next_points
               > policy->overdue_max_points))
    {
        return 0;
    }

    allowed = conflict_clock_allowed(state, policy, ticket);
    at = conflict_clock_at(policy, ticket,
                           allowed * (conflict_msec_t) (ticket->overdue + 1));

    return at > state->at ? at : state->at;
}


void
conflict_clock_shorten(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_ticket_t *ticket,
    conflict_msec_t now)
{
    conflict_msec_t  due, sooner;

    if (ticket->from == 0 || ticket->overdue || ticket->level >= state->tier) {
        return;
    }

    due = conflict_clock_deadline(state, policy, ticket);
    sooner = conflict_working_after(policy->calendar, now,
                                    conflict_policy_respond(policy,
                                          state->profile.segment,
                                          state->tier));

    if (sooner < due) {
        ticket->from = now;
        ticket->spent = 0;
        ticket->level = state->tier;
    }
}


void
conflict_clock_pause(const conflict_policy_t *policy,
    conflict_ticket_t *ticket, conflict_msec_t now)
{
    conflict_msec_t  run;

    if (ticket->from) {
        run = conflict_clock_run(policy, ticket, now) / CONFLICT_SECOND;
        ticket->spent = run < UINT32_MAX ? (uint32_t) run : UINT32_MAX;
    }

    ticket->from = 0;
    ticket->owed = 0;
}


void
conflict_clock_stop(conflict_ticket_t *ticket)
{
    ticket->owed = 0;
    ticket->from = 0;
    ticket->spent = 0;
    ticket->level = 0;
    ticket->overdue = 0;
}


void
conflict_clock_break(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_ticket_t *ticket,
    conflict_msec_t at)
{
    if (ticket->from && ticket->overdue) {
        return;
    }

    if (ticket->owed == 0) {
        ticket->owed = at;
    }

    ticket->from = at;
    ticket->level = state->tier;
    ticket->spent = (uint32_t) (conflict_clock_allowed(state, policy, ticket)
                                / CONFLICT_SECOND);
    ticket->overdue = 1;
}


/* the moment, also when it has passed */

static conflict_msec_t
conflict_update_moment(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_msec_t  span, last;

    if (state->phase != CONFLICT_IN_CONFLICT
        || !conflict_serves(policy)
        || conflict_state_owed(state))
    {
        return 0;
    }

    span = conflict_policy_update(policy, state->profile.segment, state->tier);

    if (span == 0) {
        return 0;
    }

    last = state->word > state->start ? state->word : state->start;

    return conflict_working_after(policy->calendar, last, span);
}


static conflict_msec_t
conflict_resolve_moment(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_msec_t  span;

    if (state->phase != CONFLICT_IN_CONFLICT
        || state->resolve_from == 0
        || !conflict_serves(policy))
    {
        return 0;
    }

    span = conflict_policy_resolve(policy, state->profile.segment,
                                   state->resolve_level)
           - (conflict_msec_t) state->resolve_spent * CONFLICT_SECOND;

    return conflict_working_after(policy->calendar, state->resolve_from, span);
}


conflict_msec_t
conflict_update_due(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_msec_t  at;

    if (state->reasons & conflict_bit(CONFLICT_UPDATE_DUE)) {
        return 0;
    }

    at = conflict_update_moment(state, policy);

    if (at == 0) {
        return 0;
    }

    /* a tier that owes words owes none for the time before it */

    at = at > state->since ? at : state->since;

    return at > state->at ? at : state->at;
}


conflict_msec_t
conflict_resolve_due(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_msec_t  at;

    if (state->reasons & conflict_bit(CONFLICT_UNSOLVED)) {
        return 0;
    }

    at = conflict_resolve_moment(state, policy);

    return at == 0 || at > state->at ? at : state->at;
}


void
conflict_resolve_start(conflict_state_t *state, conflict_msec_t now)
{
    if (state->resolve_from == 0) {
        state->resolve_from = now;

        if (state->resolve_level == 0) {
            state->resolve_level = state->tier;
        }
    }
}


void
conflict_resolve_stop(conflict_state_t *state)
{
    state->resolve_from = 0;
    state->resolve_spent = 0;
    state->resolve_level = 0;
}


void
conflict_resolve_pause(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now)
{
    conflict_msec_t  run;

    if (state->resolve_from) {
        run = conflict_working_between(policy->calendar, state->resolve_from,
                                       now) / CONFLICT_SECOND
              + state->resolve_spent;

        state->resolve_spent = run < UINT32_MAX ? (uint32_t) run : UINT32_MAX;
        state->resolve_from = 0;
    }
}


void
conflict_resolve_shorten(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now)
{
    conflict_msec_t  due, sooner;

    if (state->resolve_from == 0 || state->resolve_level >= state->tier) {
        return;
    }

    due = conflict_resolve_due(state, policy);

    if (due == 0) {
        return;
    }

    sooner = conflict_working_after(policy->calendar, now,
                                    conflict_policy_resolve(policy,
                                          state->profile.segment,
                                          state->tier));

    if (sooner < due) {
        state->resolve_from = now;
        state->resolve_spent = 0;
        state->resolve_level = state->tier;
    }
}


conflict_msec_t
conflict_next_due(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_due_t *kind)
{
    unsigned         i;
    conflict_msec_t  answer, promise, at;

    answer = 0;
    promise = 0;

    for (i = 0; i < state->ntickets; i++) {
        at = conflict_clock_deadline(state, policy, &state->tickets[i]);

        if (at && (answer == 0 || at < answer)) {
            answer = at;
        }

        at = state->tickets[i].promise;

        if (at && (promise == 0 || at < promise)) {
            promise = at;
        }
    }

    if (answer) {
        *kind = CONFLICT_DUE_ANSWER;
        return answer;
    }

    at = conflict_update_moment(state, policy);

    if (promise && (at == 0 || promise <= at)) {
        *kind = CONFLICT_DUE_PROMISE;
        return promise;
    }

    if (at) {
        *kind = CONFLICT_DUE_UPDATE;
        return at;
    }

    at = conflict_resolve_moment(state, policy);

    *kind = at ? CONFLICT_DUE_RESOLVE : CONFLICT_DUE_NONE;

    return at;
}


conflict_msec_t
conflict_client_due(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket)
{
    conflict_msec_t  span;

    if (ticket->owed == 0 || !conflict_serves(policy)) {
        return 0;
    }

    span = conflict_policy_respond(policy, state->profile.segment, 1);

    return conflict_working_after(policy->calendar, ticket->owed, span);
}
