
#include "advice.h"


#define act(n)  conflict_bit(CONFLICT_ACT_##n - CONFLICT_FIRST_ACT)


const conflict_str_t  conflict_alert_words[CONFLICT_ALERTS] = {
    conflict_string("none"),
    conflict_string("lead"),
    conflict_string("head")
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


static conflict_mode_t
conflict_choose_mode(const conflict_state_t *state)
{
    if (state->phase == CONFLICT_VENTING) {
        return CONFLICT_LISTEN;
    }

    if (state->fault == CONFLICT_FAULT_OURS) {
        return CONFLICT_ACCOMMODATE;
    }

    if ((state->reasons & conflict_bit(CONFLICT_ABUSIVE_LANGUAGE))
        || (state->solved
            && (state->reasons & conflict_bit(CONFLICT_RELAPSED))))
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


static conflict_channel_t
conflict_choose_channel(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    unsigned  rounds;

    if (state->tier >= policy->call_tier
        || (state->reasons & conflict_bit(CONFLICT_FESTERING)))
    {
        return CONFLICT_CALL;
    }

    rounds = state->rounds < state->answers ? state->rounds : state->answers;

    if (rounds >= policy->call_rounds
        && !state->solved
        && state->phase != CONFLICT_CALM)
    {
        return CONFLICT_CALL;
    }

    return CONFLICT_EMAIL;
}


static conflict_alert_t
conflict_choose_alert(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    if (state->tier >= policy->head_tier) {
        return CONFLICT_ALERT_HEAD;
    }

    if (state->tier >= policy->lead_tier
        || (state->reasons & conflict_bit(CONFLICT_ASKS_FOR_MANAGER)))
    {
        return CONFLICT_ALERT_LEAD;
    }

    return CONFLICT_ALERT_NONE;
}


void
conflict_advise(const conflict_state_t *state, const conflict_policy_t *policy,
    conflict_advice_t *advice)
{
    unsigned                  i;
    const conflict_ticket_t  *last;

    advice->tier = state->tier;
    advice->phase = state->phase;
    advice->fault = state->fault;
    advice->since = state->start;
    advice->mode = conflict_choose_mode(state);
    advice->step = conflict_choose_step(state, advice->mode);
    advice->channel = conflict_choose_channel(state, policy);
    advice->alert = conflict_choose_alert(state, policy);

    last = state->ntickets ? &state->tickets[state->ntickets - 1] : NULL;

    advice->owner = state->owner[0] ? state->owner : last ? last->owner : "";
    advice->ticket = state->ticket[0] ? state->ticket : last ? last->id : "";

    advice->nreasons = 0;

    for (i = 0; i < CONFLICT_REASONS; i++) {
        if ((state->reasons & conflict_bit(i))
            && advice->nreasons < CONFLICT_ADVICE_REASONS)
        {
            advice->reasons[advice->nreasons++] = (conflict_reason_t) i;
        }
    }
}
