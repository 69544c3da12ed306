
/*
 * What a message does to the state: a client's, and an agent's.  The formulas
 * are explained in reduce.c.
 */

#include <math.h>

#include "reduce_private.h"


#define act(n)  conflict_bit(CONFLICT_ACT_##n - CONFLICT_FIRST_ACT)


static const struct {
    conflict_signal_t  signal;
    conflict_reason_t  reason;
} conflict_hard_signals[] = {
    { CONFLICT_SIGNAL_ABUSIVE_LANGUAGE, CONFLICT_ABUSIVE_LANGUAGE },
    { CONFLICT_SIGNAL_LEGAL_STEP, CONFLICT_LEGAL_STEP },
    { CONFLICT_SIGNAL_MAY_LEAVE, CONFLICT_MAY_LEAVE },
    { CONFLICT_SIGNAL_PUBLIC_COMPLAINT, CONFLICT_PUBLIC_COMPLAINT },
    { CONFLICT_SIGNAL_PAYMENT_DISPUTE, CONFLICT_PAYMENT_DISPUTE }
};

#define conflict_nhard  (sizeof(conflict_hard_signals)                        \
                         / sizeof(conflict_hard_signals[0]))


/* when it was said: before now if we hear of it late */

static conflict_msec_t
conflict_said_at(const conflict_reduction_t *ctx)
{
    return ctx->event->at / CONFLICT_SECOND * CONFLICT_SECOND;
}


/*
 * What we hear of only now may have been answered before, or solved: a ticket
 * that is over does not say since when.
 */

static int
conflict_is_over(const conflict_reduction_t *ctx)
{
    return ctx->late
           && (conflict_said_at(ctx) <= ctx->state->word
               || ctx->ticket->status == CONFLICT_STATUS_RESOLVED
               || ctx->ticket->status == CONFLICT_STATUS_CLOSED);
}


/* the client's own usual heat; it stands still in a conflict (M3) */

static void
conflict_learn_tone(conflict_state_t *state, const conflict_policy_t *policy,
    unsigned heat)
{
    double    mean, weight;

    if (state->phase == CONFLICT_IN_CONFLICT) {
        return;
    }

    weight = state->messages < 20
             ? 1 / (policy->baseline_weight + state->messages + 1) : 0.05;

    mean = state->mean + (heat - (double) state->mean) * weight;

    state->mean = (uint32_t) lround(mean);
    conflict_count(&state->messages);
}


static double
conflict_effective_heat(const conflict_reduction_t *ctx)
{
    double                   heat, weight;
    const conflict_state_t  *state;

    state = ctx->state;
    heat = (double) ctx->event->signals.heat / 1000;

    if (ctx->late) {
        heat *= exp2(-(double) ctx->late / (double) ctx->policy->half_life);
    }

    /* without a message there is no usual tone, and warm may be 0 as well */

    if (state->messages) {
        weight = state->messages / (state->messages + ctx->policy->warm);
        heat -= weight * state->mean / 1000;
    }

    return heat > 0 ? heat : 0;
}


/* goal-at-risk lifts the impact by one step as long as it stands (M33) */

static double
conflict_impact(const conflict_reduction_t *ctx)
{
    unsigned  n;

    n = (unsigned) ctx->policy->usual_impact;

    if (n < CONFLICT_TIERS
        && (ctx->state->reasons & conflict_bit(CONFLICT_GOAL_AT_RISK)))
    {
        n++;
    }

    return ctx->policy->impact[n];
}


/* having to ask again, or on what we called solved (M7) */

static void
conflict_hear_again(conflict_reduction_t *ctx)
{
    conflict_state_t   *state;
    conflict_ticket_t  *ticket;

    state = ctx->state;
    ticket = ctx->ticket;

    if (ticket->status == CONFLICT_STATUS_RESOLVED) {
        conflict_add_reason(state, CONFLICT_REOPENED, ctx->now);
        conflict_add_points(ctx, ctx->policy->reopen_points);
    }

    ticket->status = CONFLICT_STATUS_OPEN;

    if (ticket->unanswered
        && ctx->now - ticket->heard >= ctx->policy->repeat_gap)
    {
        conflict_add_reason(state, CONFLICT_REPEAT_CONTACT, ctx->now);
        conflict_add_points(ctx, ctx->policy->repeat_points);

    } else if (conflict_said(&ctx->event->signals,
                             CONFLICT_SIGNAL_TOLD_BEFORE))
    {
        /* the words are in the heat already */

        conflict_add_reason(state, CONFLICT_REPEAT_CONTACT, ctx->now);
    }
}


/* returns the hard reasons that were said */

static uint32_t
conflict_hear_demands(conflict_reduction_t *ctx)
{
    unsigned           i;
    uint32_t           hard;
    double             points;
    conflict_state_t  *state;
    conflict_reason_t  reason;

    state = ctx->state;
    hard = 0;

    for (i = 0; i < conflict_nhard; i++) {

        if (!conflict_said(&ctx->event->signals,
                           conflict_hard_signals[i].signal))
        {
            continue;
        }

        reason = conflict_hard_signals[i].reason;
        points = ctx->policy->hard_points;

        if (state->said & conflict_bit(reason)) {
            points /= 2;
        }

        conflict_add_reason(state, reason, ctx->now);
        conflict_add_points(ctx, points);

        hard |= conflict_bit(reason);
    }

    if (hard) {
        state->said |= hard;
        state->hard = 1;
    }

    if (conflict_said(&ctx->event->signals, CONFLICT_SIGNAL_ASKS_FOR_MANAGER))
    {
        conflict_add_reason(state, CONFLICT_ASKS_FOR_MANAGER, ctx->now);
        conflict_add_points(ctx, ctx->policy->manager_points);
    }

    return hard;
}


/* letting off steam: being heard often ends it (M2) */

static void
conflict_begin_venting(conflict_reduction_t *ctx)
{
    conflict_state_t  *state;

    state = ctx->state;

    conflict_begin(state, ctx->now);

    state->phase = CONFLICT_VENTING;
    state->vent_until = conflict_whole_second(ctx->now
                            + (ctx->event->channel == CONFLICT_CHAT
                               ? ctx->policy->vent_window_chat
                               : ctx->policy->vent_window));
}


/*
 * first: it was tier 1, nothing was unanswered, nobody asked for a manager.
 * A calm client's first outburst is venting, also one whose heat alone is no
 * outburst but whose addition would reach tier 3: else a hotter message could
 * end in a lower tier than a cooler one.
 */

static void
conflict_change_phase(conflict_reduction_t *ctx, double heat, uint32_t hard,
    int first)
{
    int                hot;
    conflict_state_t  *state;

    state = ctx->state;
    hot = (heat >= ctx->policy->outburst);

    if (hot) {
        conflict_add_reason(state, CONFLICT_UPSET, ctx->now);
    }

    switch (state->phase) {

    case CONFLICT_CALM:
        if (hard) {
            conflict_begin(state, ctx->now);

        } else if (first
                   && (hot || ctx->tension >= ctx->policy->enter[3]))
        {
            conflict_begin_venting(ctx);

        } else if (hot) {
            conflict_begin(state, ctx->now);
        }

        break;

    case CONFLICT_VENTING:
        if (heat >= ctx->policy->hot || hard) {
            conflict_begin(state, ctx->now);
        }

        break;

    case CONFLICT_RECOVERING:
        if (hot || hard) {
            conflict_add_reason(state, CONFLICT_RELAPSED, ctx->now);
            conflict_begin(state, ctx->now);
        }

        break;

    default:
        break;
    }
}


static int
conflict_nothing_open(const conflict_state_t *state)
{
    unsigned  i;

    if (state->tier > 1
        || (state->reasons & conflict_bit(CONFLICT_ASKS_FOR_MANAGER)))
    {
        return 0;
    }

    for (i = 0; i < state->ntickets; i++) {
        if (state->tickets[i].unanswered) {
            return 0;
        }
    }

    return 1;
}


/* thanks on a solved case ends it; it reopens nothing and owes no answer */

static void
conflict_hear_thanks(conflict_reduction_t *ctx)
{
    conflict_state_t  *state;

    state = ctx->state;

    ctx->tension *= ctx->policy->thanks_factor;

    if ((state->phase == CONFLICT_RECOVERING
         || state->phase == CONFLICT_VENTING)
        && (state->solved
            || ctx->ticket->status == CONFLICT_STATUS_RESOLVED))
    {
        conflict_end(state);
    }
}


static void
conflict_hear_complaint(conflict_reduction_t *ctx)
{
    int                 first, over;
    double              heat;
    uint32_t            hard;
    conflict_state_t   *state;
    conflict_ticket_t  *ticket;

    state = ctx->state;
    ticket = ctx->ticket;

    heat = conflict_effective_heat(ctx);

    over = conflict_is_over(ctx);

    if (!over) {
        conflict_hear_again(ctx);
    }

    if (conflict_said(&ctx->event->signals, CONFLICT_SIGNAL_GOAL_AT_RISK)) {
        conflict_add_reason(state, CONFLICT_GOAL_AT_RISK, ctx->now);
    }

    conflict_add_points(ctx, ctx->policy->gain * heat * conflict_impact(ctx));

    hard = conflict_hear_demands(ctx);
    first = conflict_nothing_open(state);

    conflict_change_phase(ctx, heat, hard, first);

    conflict_count(&state->rounds);

    if (over) {
        return;
    }

    if (ticket->owed == 0) {
        ticket->owed = ctx->now;
    }

    conflict_count(&ticket->unanswered);
}


void
conflict_hear_client(conflict_reduction_t *ctx)
{
    conflict_msec_t            at;
    conflict_state_t          *state;
    const conflict_signals_t  *signals;

    state = ctx->state;
    signals = &ctx->event->signals;

    if (signals->read) {
        conflict_drop_reasons(state, conflict_bit(CONFLICT_NOT_READ));

    } else {
        conflict_add_reason(state, CONFLICT_NOT_READ, ctx->now);
    }

    if (signals->thanks) {
        conflict_hear_thanks(ctx);

    } else {
        conflict_hear_complaint(ctx);
    }

    if (signals->read) {
        conflict_learn_tone(state, ctx->policy, signals->heat);
    }

    at = conflict_said_at(ctx);

    if (state->heard < at) {
        state->heard = at;
    }

    if (ctx->ticket->heard < at) {
        ctx->ticket->heard = at;
    }
}


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


void
conflict_hear_agent(conflict_reduction_t *ctx)
{
    uint32_t           acts;
    conflict_msec_t    at;
    conflict_state_t  *state;

    state = ctx->state;
    at = conflict_said_at(ctx);
    acts = conflict_acts(&ctx->event->signals);

    conflict_count(&state->answers);

    /* what we hear of only now answers nothing that was written since */

    if (ctx->late == 0 || at >= ctx->ticket->heard) {
        ctx->ticket->owed = 0;
        ctx->ticket->unanswered = 0;
        state->word = at > state->word ? at : state->word;

        conflict_drop_reasons(state, conflict_bit(CONFLICT_RESPONSE_OVERDUE)
                                     | conflict_bit(CONFLICT_UNANSWERED)
                                     | conflict_bit(CONFLICT_UPDATE_DUE));
    }

    if (ctx->event->lead) {
        conflict_drop_reasons(state, conflict_bit(CONFLICT_ASKS_FOR_MANAGER));
    }

    if (acts & act(ACKNOWLEDGE)) {
        conflict_drop_reasons(state, conflict_bit(CONFLICT_REPEAT_CONTACT));
    }

    if (acts & act(OWN)) {
        state->fault = CONFLICT_FAULT_OURS;
        conflict_add_reason(state, CONFLICT_OUR_MISTAKE, ctx->now);
        ctx->tension *= ctx->policy->own_factor;
    }

    if (state->phase != CONFLICT_CALM
        || state->fault == CONFLICT_FAULT_OURS)
    {
        if ((acts & (act(ACKNOWLEDGE) | act(EMPATHISE)))
            && !(state->acts & (act(ACKNOWLEDGE) | act(EMPATHISE))))
        {
            ctx->tension *= ctx->policy->acknowledge_factor;
        }

        state->acts |= acts;
    }

    if (acts & (act(SOLUTION) | act(DECISION))) {
        conflict_drop_reasons(state, conflict_bit(CONFLICT_GOAL_AT_RISK)
                                     | conflict_bit(CONFLICT_UNSOLVED)
                                     | conflict_bit(CONFLICT_RELAPSED)
                                     | conflict_bit(CONFLICT_PAYMENT_DISPUTE)
                                     | conflict_bit(CONFLICT_LEGAL_STEP)
                                     | conflict_bit(CONFLICT_PUBLIC_COMPLAINT)
                                     | conflict_bit(CONFLICT_PROMISE_MISSED)
                                     | conflict_bit(CONFLICT_BAD_RATING));
        ctx->tension *= ctx->policy->solution_factor;
        state->solved = 1;

        if (conflict_unsettled(state)) {
            conflict_settle(ctx);
        }
    }
}
