
/*
 * What a client's message does to the state.  The formulas are explained in
 * reduce.c.
 */

#include <math.h>
#include <string.h>

#include "advice.h"
#include "reduce_private.h"


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


/* M10; goal-at-risk lifts it by one step as long as it stands (M33) */

static double
conflict_impact(const conflict_reduction_t *ctx)
{
    return ctx->policy->impact[conflict_impact_of(ctx->state, ctx->policy,
                                                  ctx->ticket)];
}


/* a new ticket about what another one was about a few days ago */

static int
conflict_asked_elsewhere(const conflict_reduction_t *ctx)
{
    unsigned                  i;
    const conflict_state_t   *state;
    const conflict_ticket_t  *other;

    state = ctx->state;

    if (ctx->ticket->heard || ctx->event->theme[0] == '\0') {
        return 0;
    }

    for (i = 0; i < state->ntickets; i++) {
        other = &state->tickets[i];

        if (other != ctx->ticket
            && strcmp(other->theme, ctx->event->theme) == 0
            && other->heard
            && ctx->now - other->heard <= ctx->policy->theme_span)
        {
            return 1;
        }
    }

    return 0;
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
        conflict_survey_cancel(ctx, CONFLICT_UNASKED_REOPENED);
        conflict_add_reason(state, CONFLICT_REOPENED, ctx->now);
        conflict_add_points(ctx, (conflict_rule_t) CONFLICT_REOPENED,
                            ctx->policy->reopen_points);
        conflict_ledger_bad(state, ctx->policy, ctx->now,
                            ctx->policy->balance_reopened);
        conflict_count(&state->reopenings);
    }

    ticket->status = CONFLICT_STATUS_OPEN;

    if (state->phase == CONFLICT_IN_CONFLICT
        && strcmp(state->ticket, ticket->id) == 0)
    {
        conflict_resolve_start(state, ctx->now);
    }

    if (ticket->unanswered
        && ctx->now - ticket->heard >= ctx->policy->repeat_gap)
    {
        conflict_add_reason(state, CONFLICT_REPEAT_CONTACT, ctx->now);
        conflict_add_points(ctx, (conflict_rule_t) CONFLICT_REPEAT_CONTACT,
                            ctx->policy->repeat_points);

    } else if (conflict_said(&ctx->event->signals,
                             CONFLICT_SIGNAL_TOLD_BEFORE)
               || conflict_asked_elsewhere(ctx))
    {
        /* the words are in the heat already */

        conflict_note_reason(ctx, CONFLICT_REPEAT_CONTACT);
    }
}


/* what the ticket is about; some themes are always our fault (M17) */

static void
conflict_hear_theme(conflict_reduction_t *ctx, double heat)
{
    conflict_fault_t   fault;
    conflict_state_t  *state;

    state = ctx->state;

    if (ctx->event->theme[0]) {
        memcpy(ctx->ticket->theme, ctx->event->theme, CONFLICT_WORD_SIZE);
    }

    if (state->fault != CONFLICT_FAULT_UNKNOWN
        || (ctx->event->signals.problem < CONFLICT_SAID
            && heat < ctx->policy->hot))
    {
        return;
    }

    fault = conflict_policy_fault(ctx->policy, ctx->ticket->theme);
    state->fault = fault;

    if (fault == CONFLICT_FAULT_OURS) {
        conflict_note_reason(ctx, CONFLICT_OUR_MISTAKE);
    }
}


static void
conflict_ask_for_lead(conflict_reduction_t *ctx)
{
    conflict_add_reason(ctx->state, CONFLICT_ASKS_FOR_MANAGER, ctx->now);
    conflict_add_points(ctx, (conflict_rule_t) CONFLICT_ASKS_FOR_MANAGER,
                        ctx->policy->manager_points);
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
        conflict_add_points(ctx, (conflict_rule_t) reason, points);

        hard |= conflict_bit(reason);
    }

    if (hard) {
        state->said |= hard;
        state->hard = 1;
    }

    if (hard & conflict_bit(CONFLICT_ABUSIVE_LANGUAGE)) {
        conflict_count(&state->abuses);
    }

    if (hard & conflict_bit(CONFLICT_MAY_LEAVE)) {
        state->leaving = ctx->now;
    }

    if (conflict_said(&ctx->event->signals, CONFLICT_SIGNAL_ASKS_FOR_MANAGER))
    {
        conflict_ask_for_lead(ctx);
    }

    return hard;
}


/* a button, and no words: it says nothing of the tone (M36) */

void
conflict_hear_lead(conflict_reduction_t *ctx)
{
    if (ctx->cares) {
        conflict_ask_for_lead(ctx);
    }

    if (conflict_ticket_is_over(ctx->ticket)) {
        ctx->ticket->status = CONFLICT_STATUS_OPEN;
    }

    if (ctx->ticket->owed == 0) {
        ctx->ticket->owed = ctx->now;
    }
}


void
conflict_hear_comment(conflict_reduction_t *ctx)
{
    if (conflict_hear_demands(ctx)) {
        conflict_begin(ctx->state, ctx->now);
    }
}


/* letting off steam: being heard often ends it (M2) */

static void
conflict_begin_venting(conflict_reduction_t *ctx)
{
    conflict_msec_t           window;
    conflict_state_t         *state;
    const conflict_policy_t  *policy;

    state = ctx->state;
    policy = ctx->policy;

    conflict_begin(state, ctx->now);
    conflict_resolve_stop(state);

    state->phase = CONFLICT_VENTING;

    if (ctx->event->channel == CONFLICT_CHAT) {
        state->vent_until = conflict_whole_second(ctx->now
                                                  + policy->vent_window_chat);
        return;
    }

    window = policy->vent_window ? policy->vent_window
             : conflict_policy_respond(policy, state->profile.segment, 2);

    state->vent_until = conflict_working_after(policy->calendar, ctx->now,
                                               window);
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
        conflict_note_reason(ctx, CONFLICT_UPSET);
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
            conflict_note_reason(ctx, CONFLICT_RELAPSED);
            conflict_count(&state->objections);
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
        if (state->tickets[i].unanswered || state->tickets[i].overdue) {
            return 0;
        }
    }

    return 1;
}


/* strong words that are this client's usual ones: lowers, never raises (M3) */

static void
conflict_hear_usual(conflict_reduction_t *ctx, double heat, double weight,
    double deviation)
{
    if (weight >= ctx->policy->usual_weight
        && heat >= ctx->policy->usual_heat
        && deviation < ctx->policy->usual_deviation)
    {
        conflict_note_reason(ctx, CONFLICT_USUAL_TONE);
        conflict_drop_reasons(ctx->state, conflict_bit(CONFLICT_UPSET));
    }
}


/* thanks on a solved case ends it; it reopens nothing and owes no answer */

static void
conflict_hear_thanks(conflict_reduction_t *ctx)
{
    conflict_state_t  *state;

    state = ctx->state;

    conflict_relieve(ctx, CONFLICT_RULE_THANKS, ctx->policy->thanks_factor);

    if ((state->phase == CONFLICT_RECOVERING
         || state->phase == CONFLICT_VENTING)
        && (state->solved
            || ctx->ticket->status == CONFLICT_STATUS_RESOLVED))
    {
        conflict_end(state, ctx->policy, ctx->now);
    }
}


static void
conflict_hear_complaint(conflict_reduction_t *ctx, double said)
{
    int                 first, over;
    double              heat, weight, deviation;
    uint32_t            hard;
    conflict_state_t   *state;
    conflict_ticket_t  *ticket;

    state = ctx->state;
    ticket = ctx->ticket;

    heat = conflict_effective_heat(ctx, said);
    weight = conflict_weight(ctx);
    deviation = (said - (double) state->mean / 1000) / conflict_spread(ctx);

    over = conflict_is_over(ctx);

    if (!over) {
        conflict_hear_again(ctx);
    }

    conflict_hear_theme(ctx, heat);

    if (conflict_said(&ctx->event->signals, CONFLICT_SIGNAL_GOAL_AT_RISK)) {
        conflict_note_reason(ctx, CONFLICT_GOAL_AT_RISK);
    }

    conflict_add_points(ctx, CONFLICT_RULE_TONE,
                        ctx->policy->gain * heat * conflict_impact(ctx));

    hard = conflict_hear_demands(ctx);
    first = conflict_nothing_open(state);

    conflict_change_phase(ctx, heat, hard, first);
    conflict_hear_usual(ctx, said, weight, deviation);

    if ((double) state->cusum / 1000 >= ctx->policy->cusum_limit
        && state->phase == CONFLICT_CALM)
    {
        conflict_note_reason(ctx, CONFLICT_FESTERING);
    }

    conflict_count(&state->rounds);

    if (over) {
        return;
    }

    if (ticket->owed == 0) {
        ticket->owed = ctx->now;
    }

    conflict_count(&ticket->unanswered);
}


/* whoever may not be analysed only waits for an answer (trust.md) */

static void
conflict_hear_quietly(conflict_reduction_t *ctx)
{
    conflict_ticket_t  *ticket;

    ticket = ctx->ticket;

    if (ctx->event->signals.thanks || conflict_is_over(ctx)) {
        return;
    }

    ticket->status = CONFLICT_STATUS_OPEN;

    if (ticket->owed == 0) {
        ticket->owed = ctx->now;
    }

    conflict_count(&ticket->unanswered);
}


void
conflict_hear_client(conflict_reduction_t *ctx)
{
    double                     heat;
    conflict_msec_t            at;
    conflict_state_t          *state;
    const conflict_signals_t  *signals;

    state = ctx->state;
    signals = &ctx->event->signals;
    heat = conflict_heat(ctx);

    conflict_drop_reasons(state, conflict_bit(CONFLICT_USUAL_TONE)
                                 | conflict_bit(CONFLICT_NOT_READ));

    if (!ctx->cares) {
        conflict_hear_quietly(ctx);

    } else {

        if (signals->read) {
            conflict_sum_signs(ctx, heat);

        } else {
            conflict_note_reason(ctx, CONFLICT_NOT_READ);
        }

        if (signals->thanks) {
            conflict_hear_thanks(ctx);

        } else {
            conflict_hear_complaint(ctx, heat);
        }

        if (signals->read) {
            conflict_learn_tone(ctx, (double) signals->heat / 1000);
        }
    }

    at = conflict_said_at(ctx);

    if (state->heard < at) {
        state->heard = at;
    }

    if (ctx->ticket->heard < at) {
        ctx->ticket->heard = at;
    }
}
