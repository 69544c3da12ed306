
/*
 * What an agent's public message does to the state.
 */

#include "reduce_private.h"


#define act(n)  conflict_bit(CONFLICT_ACT_##n - CONFLICT_FIRST_ACT)

static uint32_t
conflict_acts(const conflict_signals_t *signals)
{
    int       i;
    uint32_t  acts;

    acts = 0;

    for (i = CONFLICT_FIRST_ACT; i < CONFLICT_SIGNALS; i++) {
        if (conflict_said(signals, i)) {
            acts |= conflict_bit(i - CONFLICT_FIRST_ACT);
        }
    }

    /* who names what the client said has listened */

    return acts & act(ACKNOWLEDGE) ? acts | act(LISTEN) : acts;
}


/* the clock stops; in half the time is a credit (M9) */

static void
conflict_answer_clock(conflict_reduction_t *ctx, conflict_msec_t at)
{
    conflict_msec_t     allowed;
    conflict_state_t   *state;
    conflict_ticket_t  *ticket;

    state = ctx->state;
    ticket = ctx->ticket;

    if (ticket->owed && ticket->overdue == 0 && ctx->cares) {
        allowed = conflict_clock_allowed(state, ctx->policy, ticket);

        if (conflict_clock_run(ctx->policy, ticket, ctx->now) <= allowed / 2) {
            conflict_ledger_good(state, ctx->policy, ctx->now,
                                 ctx->policy->balance_fast);
        }
    }

    conflict_clock_stop(ticket);
    ticket->unanswered = 0;
    state->word = at > state->word ? at : state->word;

    if (!conflict_state_owed(state)) {
        state->waited = 0;
    }

    conflict_drop_reasons(state, conflict_bit(CONFLICT_RESPONSE_OVERDUE)
                                 | conflict_bit(CONFLICT_UNANSWERED)
                                 | conflict_bit(CONFLICT_UPDATE_DUE));
}


static void
conflict_answer_promise(conflict_reduction_t *ctx, uint32_t acts)
{
    conflict_msec_t  promise;

    promise = ctx->event->promise ? ctx->event->promise
                                  : ctx->event->signals.promise;

    if (conflict_give_promise(ctx, promise)) {
        conflict_drop_reasons(ctx->state,
                              conflict_bit(CONFLICT_PROMISE_MISSED));

    } else if (acts & (act(SOLUTION) | act(DECISION))) {
        conflict_keep_promise(ctx);
    }
}


static void
conflict_answer_mistake(conflict_reduction_t *ctx)
{
    ctx->state->fault = CONFLICT_FAULT_OURS;
    conflict_note_reason(ctx, CONFLICT_OUR_MISTAKE);
    conflict_relieve(ctx, CONFLICT_RULE_OWN, ctx->policy->own_factor);
}


/* a solution, or a clear no: the evidence of M22 */

static void
conflict_answer_solution(conflict_reduction_t *ctx, uint32_t acts)
{
    conflict_state_t  *state;

    state = ctx->state;

    conflict_drop_reasons(state, conflict_bit(CONFLICT_GOAL_AT_RISK)
                                 | conflict_bit(CONFLICT_UNSOLVED)
                                 | conflict_bit(CONFLICT_RELAPSED)
                                 | conflict_bit(CONFLICT_PAYMENT_DISPUTE)
                                 | conflict_bit(CONFLICT_LEGAL_STEP)
                                 | conflict_bit(CONFLICT_PUBLIC_COMPLAINT)
                                 | conflict_bit(CONFLICT_PROMISE_MISSED)
                                 | conflict_bit(CONFLICT_BAD_RATING));

    if (acts & act(ACKNOWLEDGE)) {
        conflict_drop_reasons(state, conflict_bit(CONFLICT_FESTERING));
        state->cusum = 0;
    }

    conflict_relieve(ctx, CONFLICT_RULE_SOLUTION,
                     ctx->policy->solution_factor);
    state->solved = 1;

    if (acts & act(DECISION)) {
        state->decided = 1;
    }

    if ((acts & act(SOLUTION)) && state->fault == CONFLICT_FAULT_OURS) {
        state->conceded = 1;
    }

    if (conflict_unsettled(state)) {
        conflict_settle(ctx);
    }
}


void
conflict_hear_agent(conflict_reduction_t *ctx)
{
    uint32_t           acts;
    conflict_msec_t    at;
    conflict_state_t  *state;

    state = ctx->state;
    at = ctx->event->at / CONFLICT_SECOND * CONFLICT_SECOND;
    acts = conflict_acts(&ctx->event->signals);

    conflict_count(&state->answers);
    ctx->ticket->marks |= CONFLICT_TICKET_ANSWERED;

    /* what we hear of only now answers nothing that was written since */

    if (ctx->late == 0 || at >= ctx->ticket->heard) {
        conflict_answer_clock(ctx, at);
    }

    conflict_answer_promise(ctx, acts);

    if (!ctx->cares) {
        return;
    }

    if (ctx->event->lead) {
        conflict_drop_reasons(state, conflict_bit(CONFLICT_ASKS_FOR_MANAGER));
    }

    if (acts & act(ACKNOWLEDGE)) {
        conflict_drop_reasons(state, conflict_bit(CONFLICT_REPEAT_CONTACT));
    }

    if (acts & act(OWN)) {
        conflict_answer_mistake(ctx);
    }

    if (state->phase != CONFLICT_CALM
        || state->fault == CONFLICT_FAULT_OURS)
    {
        if ((acts & (act(ACKNOWLEDGE) | act(EMPATHISE)))
            && !(state->acts & (act(ACKNOWLEDGE) | act(EMPATHISE))))
        {
            conflict_relieve(ctx, CONFLICT_RULE_ACKNOWLEDGE,
                             ctx->policy->acknowledge_factor);
        }

        state->acts |= acts;
    }

    if (acts & (act(SOLUTION) | act(DECISION))) {
        conflict_answer_solution(ctx, acts);
    }
}
