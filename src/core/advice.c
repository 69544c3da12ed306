
#include <string.h>

#include "advance.h"
#include "advice.h"
#include "survey.h"


#define act(n)  conflict_bit(CONFLICT_ACT_##n - CONFLICT_FIRST_ACT)


/* a client whose usual heat is below the first, or above the second */
#define CONFLICT_STYLE_COOL      700      /* thousandths */
#define CONFLICT_STYLE_WARM      3000
#define CONFLICT_STYLE_MESSAGES  5


const conflict_str_t  conflict_trend_words[CONFLICT_TRENDS] = {
    conflict_string("steady"),
    conflict_string("rising"),
    conflict_string("falling")
};


const conflict_str_t  conflict_style_words[CONFLICT_STYLES] = {
    conflict_string("plain"),
    conflict_string("reserved"),
    conflict_string("direct")
};


/* the steps of M16 and M17, in the order in which they are owed */

typedef struct {
    uint32_t         act;
    conflict_step_t  step;
} conflict_owed_step_t;

static const conflict_owed_step_t  conflict_mistake_steps[] = {
    { act(OWN), CONFLICT_STEP_OWN },
    { act(SOLUTION), CONFLICT_STEP_FIX },
    { act(PLAN), CONFLICT_STEP_PLAN },
    { 0, CONFLICT_STEP_NONE }
};

static const conflict_owed_step_t  conflict_usual_steps[] = {
    { act(LISTEN), CONFLICT_STEP_LISTEN },
    { act(ACKNOWLEDGE), CONFLICT_STEP_ACKNOWLEDGE },
    { act(EMPATHISE), CONFLICT_STEP_EMPATHISE },
    { act(FACTS), CONFLICT_STEP_FACTS },
    { act(SOLUTION) | act(DECISION), CONFLICT_STEP_SOLUTION },
    { 0, CONFLICT_STEP_NONE }
};


static conflict_step_t
conflict_first_missing(const conflict_owed_step_t *steps, uint32_t acts)
{
    while (steps->act && (steps->act & acts)) {
        steps++;
    }

    return steps->step;
}


/* we have given in often of late: that breeds resentment (M15) */

static int
conflict_has_conceded(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    unsigned         i, n;
    conflict_msec_t  since;

    since = (state->start ? state->start : state->at)
            - policy->concession_span;

    for (i = 0, n = 0; i < CONFLICT_CONCESSIONS; i++) {
        n += (state->concessions[i] && state->concessions[i] >= since);
    }

    return n >= policy->concessions;
}


/* they object to what we have said and cannot change */

static int
conflict_stands(const conflict_state_t *state, const conflict_policy_t *policy)
{
    return state->objections >= policy->objections
           || (state->decided && state->objections > 0);
}


static conflict_mode_t
conflict_choose_mode(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    if (state->phase == CONFLICT_VENTING) {
        return CONFLICT_LISTEN;
    }

    if (state->fault == CONFLICT_FAULT_OURS) {
        return conflict_has_conceded(state, policy) ? CONFLICT_COLLABORATE
                                                    : CONFLICT_ACCOMMODATE;
    }

    if ((state->reasons & conflict_bit(CONFLICT_ABUSIVE_LANGUAGE))
        || conflict_stands(state, policy))
    {
        return CONFLICT_FIRM;
    }

    return CONFLICT_COLLABORATE;
}


static conflict_step_t
conflict_choose_step(const conflict_state_t *state, conflict_mode_t mode)
{
    conflict_step_t  step;

    if (state->phase == CONFLICT_CALM
        && (state->fault != CONFLICT_FAULT_OURS || state->acts == 0))
    {
        return CONFLICT_STEP_NONE;
    }

    if (state->phase == CONFLICT_VENTING && !(state->acts & act(LISTEN))) {
        return CONFLICT_STEP_LISTEN;
    }

    if (state->fault == CONFLICT_FAULT_OURS) {
        step = conflict_first_missing(conflict_mistake_steps, state->acts);

        if (step != CONFLICT_STEP_NONE) {
            return step;
        }
    }

    step = conflict_first_missing(conflict_usual_steps, state->acts);

    if (step == CONFLICT_STEP_NONE && mode == CONFLICT_FIRM) {
        return CONFLICT_STEP_FIRM;
    }

    return step;
}


static int
conflict_is_offered(const conflict_policy_t *policy,
    conflict_channel_t channel)
{
    return channel != CONFLICT_CHANNEL_UNKNOWN
           && (policy->channels & conflict_bit(channel));
}


/* where e-mail makes it worse (M19) */

static int
conflict_wants_call(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    unsigned  rounds;

    if (state->reasons & conflict_bit(CONFLICT_FESTERING)) {
        return 1;
    }

    rounds = state->rounds < state->answers ? state->rounds : state->answers;

    return rounds >= policy->call_rounds
           && !state->solved
           && state->phase != CONFLICT_CALM;
}


static conflict_channel_t
conflict_choose_channel(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    int  i;

    if (conflict_is_offered(policy, state->profile.prefers)) {
        return state->profile.prefers;
    }

    if (conflict_is_offered(policy, policy->channel[state->tier])) {
        return policy->channel[state->tier];
    }

    if (conflict_wants_call(state, policy)
        && conflict_is_offered(policy, CONFLICT_CALL))
    {
        return CONFLICT_CALL;
    }

    for (i = CONFLICT_EMAIL; i < CONFLICT_CHANNELS; i++) {
        if (conflict_is_offered(policy, (conflict_channel_t) i)) {
            return (conflict_channel_t) i;
        }
    }

    return CONFLICT_EMAIL;
}


conflict_alert_t
conflict_alert_of(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_alert_t  alert;

    alert = policy->alert[state->tier];

    if (alert == CONFLICT_ALERT_NONE
        && ((state->reasons & conflict_bit(CONFLICT_ASKS_FOR_MANAGER))
            || state->abuses > 1))
    {
        alert = CONFLICT_ALERT_LEAD;
    }

    return alert;
}


static void
conflict_case_of(const conflict_state_t *state,
    const conflict_ticket_t *ticket, conflict_matter_t *of)
{
    memset(of, 0, sizeof(conflict_matter_t));

    memcpy(of->segment, state->profile.segment, CONFLICT_WORD_SIZE);
    memcpy(of->stage, state->profile.stage, CONFLICT_WORD_SIZE);

    if (ticket) {
        memcpy(of->theme, ticket->theme, CONFLICT_WORD_SIZE);
    }
}


unsigned
conflict_impact_of(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket)
{
    unsigned         n;
    conflict_matter_t  of;

    n = (unsigned) policy->usual_impact;

    if (policy->nimpacts) {
        conflict_case_of(state, ticket, &of);
        n = conflict_policy_impact(policy, &of);
    }

    if (n < CONFLICT_TIERS
        && (state->reasons & conflict_bit(CONFLICT_GOAL_AT_RISK)))
    {
        n++;
    }

    return n;
}


static conflict_trend_t
conflict_choose_trend(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now)
{
    double  change;

    change = conflict_tension(state, policy, now)
             - (double) state->mark / 1000;

    if (change >= policy->trend_step) {
        return CONFLICT_TREND_RISING;
    }

    return change <= -policy->trend_step ? CONFLICT_TREND_FALLING
                                         : CONFLICT_TREND_STEADY;
}


static conflict_style_t
conflict_choose_style(const conflict_state_t *state)
{
    if (state->messages < CONFLICT_STYLE_MESSAGES) {
        return CONFLICT_STYLE_PLAIN;
    }

    return state->mean < CONFLICT_STYLE_COOL ? CONFLICT_STYLE_RESERVED
           : state->mean > CONFLICT_STYLE_WARM ? CONFLICT_STYLE_DIRECT
                                               : CONFLICT_STYLE_PLAIN;
}


/* the boundary comes first, after repeated abuse (M37) */

static void
conflict_choose_solutions(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket,
    conflict_advice_t *advice)
{
    conflict_matter_t  of;

    advice->nsolutions = 0;

    if (state->abuses > 1 && policy->boundary.len) {
        advice->solutions[advice->nsolutions++] = policy->boundary;
    }

    if (policy->nsolutions == 0) {
        return;
    }

    conflict_case_of(state, ticket, &of);

    advice->nsolutions += conflict_policy_solutions(policy, &of,
                              &advice->solutions[advice->nsolutions],
                              CONFLICT_ADVICE_SOLUTIONS - advice->nsolutions);
}


/* another ticket than the one that is looked at is what it is about */

static int
conflict_is_elsewhere(const conflict_state_t *state, const char *ticket)
{
    return ticket[0]
           && state->ticket[0]
           && state->phase != CONFLICT_CALM
           && strcmp(ticket, state->ticket) != 0;
}


static void
conflict_list_reasons(const conflict_state_t *state, const char *ticket,
    conflict_advice_t *advice)
{
    unsigned  i;
    uint32_t  reasons;

    reasons = state->reasons;

    if (conflict_is_elsewhere(state, ticket)) {
        reasons |= conflict_bit(CONFLICT_ELSEWHERE);
    }

    advice->nreasons = 0;

    for (i = 0; i < CONFLICT_REASONS; i++) {
        if ((reasons & conflict_bit(i))
            && advice->nreasons < CONFLICT_ADVICE_REASONS)
        {
            advice->reasons[advice->nreasons++] = (conflict_reason_t) i;
        }
    }
}


static const conflict_ticket_t *
conflict_find_ticket(const conflict_state_t *state, const char *id)
{
    unsigned  i;

    for (i = 0; id[0] && i < state->ntickets; i++) {
        if (strcmp(state->tickets[i].id, id) == 0) {
            return &state->tickets[i];
        }
    }

    return NULL;
}


void
conflict_advise(const conflict_state_t *state, const conflict_policy_t *policy,
    const char *ticket, conflict_msec_t now, conflict_advice_t *advice)
{
    const conflict_ticket_t  *last, *seen, *of;

    last = state->ntickets ? &state->tickets[state->ntickets - 1] : NULL;
    seen = conflict_find_ticket(state, ticket);
    of = conflict_find_ticket(state, state->ticket);
    of = seen ? seen : of ? of : last;

    advice->tier = state->tier;
    advice->phase = state->phase;
    advice->fault = state->fault;
    advice->since = state->start;
    advice->mode = conflict_choose_mode(state, policy);
    advice->step = conflict_choose_step(state, advice->mode);
    advice->channel = conflict_choose_channel(state, policy);
    advice->alert = conflict_alert_of(state, policy);

    advice->owner = state->owner[0] ? state->owner : last ? last->owner : "";
    advice->ticket = state->ticket[0] ? state->ticket : last ? last->id : "";

    conflict_list_reasons(state, ticket, advice);

    advice->due = conflict_next_due(state, policy, &advice->due_kind);
    advice->client_due = seen ? conflict_client_due(state, policy, seen) : 0;

    advice->impact = conflict_impact_of(state, policy, of);
    advice->trend = conflict_choose_trend(state, policy, now);
    advice->style = conflict_choose_style(state);
    advice->theme = of ? of->theme : "";
    advice->contract = advice->mode == CONFLICT_FIRM ? state->profile.contract
                                                     : "";
    advice->authority = policy->authority[state->tier];

    conflict_choose_solutions(state, policy, of, advice);

    advice->survey = state->survey.id ? &state->survey : NULL;
    advice->offered = conflict_survey_is_offered(state) != 0;
    advice->balance = conflict_balance(state, policy, now);
    advice->retention = conflict_churn(state, policy, now, &advice->churn)
                        != 0;
}
