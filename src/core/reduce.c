
/*
 * How an event moves the state.  The formulas, each number from the policy:
 *
 *     w = n / (n + warm)                  how well the client's tone is known
 *     e = max(0, heat - w * mean)         effective heat
 *     T <- T + (100 - T) * a / 100        an addition of a points fills a part
 *                                         of what is left: T never passes 100
 *     T <- T * f                          a relief
 *
 * A message adds gain * e * impact.  All arithmetic of one event is done in
 * doubles and rounded once, at its end.
 */

#include <string.h>

#include "reduce_private.h"


#define CONFLICT_COUNT_MAX  65535


void
conflict_add_points(conflict_reduction_t *ctx, double points)
{
    double  part;

    part = points / 100;

    ctx->tension += (100 - ctx->tension) * (part < 1 ? part : 1);
}


void
conflict_count(unsigned *n)
{
    if (*n < CONFLICT_COUNT_MAX) {
        (*n)++;
    }
}


int
conflict_unsettled(const conflict_state_t *state)
{
    return state->phase == CONFLICT_VENTING
           || state->phase == CONFLICT_IN_CONFLICT;
}


void
conflict_settle(conflict_reduction_t *ctx)
{
    conflict_state_t  *state;

    state = ctx->state;

    if (conflict_unsettled(state)) {
        state->phase = CONFLICT_RECOVERING;
        state->vent_until = 0;
    }

    state->settled = ctx->now;
}


/* touched, and not answered: what avoiding looks like (M15) */

static void
conflict_note_untold(conflict_reduction_t *ctx)
{
    if (ctx->ticket->owed && conflict_unsettled(ctx->state)) {
        conflict_add_reason(ctx->state, CONFLICT_UNANSWERED, ctx->now);
    }
}


/* the conflict belongs to the ticket in which it began */

static int
conflict_concerns(const conflict_reduction_t *ctx)
{
    unsigned                  i;
    const conflict_state_t   *state;
    const conflict_ticket_t  *ticket;

    state = ctx->state;

    if (state->ticket[0] == '\0' || strcmp(state->ticket, ctx->ticket->id) == 0)
    {
        return 1;
    }

    for (i = 0; i < state->ntickets; i++) {
        ticket = &state->tickets[i];

        if (ticket != ctx->ticket
            && ticket->status != CONFLICT_STATUS_RESOLVED
            && ticket->status != CONFLICT_STATUS_CLOSED)
        {
            return 0;
        }
    }

    return 1;
}


static void
conflict_change_owner(conflict_reduction_t *ctx)
{
    const char         *owner;
    conflict_state_t   *state;
    conflict_ticket_t  *ticket;
    char                old[CONFLICT_ID_SIZE];

    state = ctx->state;
    ticket = ctx->ticket;
    owner = ctx->event->owner;

    memcpy(old, ticket->owner, CONFLICT_ID_SIZE);
    memcpy(ticket->owner, owner, CONFLICT_ID_SIZE);

    if (!conflict_unsettled(state) || !conflict_concerns(ctx)) {
        return;
    }

    if (state->owner[0] == '\0') {
        memcpy(state->owner, owner, CONFLICT_ID_SIZE);
    }

    if (strcmp(owner, state->owner) == 0) {
        conflict_drop_reasons(state, conflict_bit(CONFLICT_HANDED_OVER));

    } else if (old[0] && owner[0]) {
        conflict_add_reason(state, CONFLICT_HANDED_OVER, ctx->now);
        conflict_add_points(ctx, ctx->policy->handover_points);
    }

    conflict_note_untold(ctx);
}


static void
conflict_resolve(conflict_reduction_t *ctx)
{
    conflict_state_t  *state;

    state = ctx->state;

    if (!conflict_concerns(ctx)) {
        return;
    }

    ctx->tension *= ctx->policy->resolved_factor;

    conflict_settle(ctx);

    conflict_drop_reasons(state, conflict_bit(CONFLICT_UNSOLVED)
                                 | conflict_bit(CONFLICT_HANDED_OVER)
                                 | conflict_bit(CONFLICT_REOPENED)
                                 | conflict_bit(CONFLICT_UNANSWERED)
                                 | conflict_bit(CONFLICT_RESPONSE_OVERDUE)
                                 | conflict_bit(CONFLICT_UPDATE_DUE));

    if (state->phase == CONFLICT_CALM) {
        conflict_end(state);
    }
}


static void
conflict_change_status(conflict_reduction_t *ctx)
{
    conflict_ticket_t  *ticket;

    ticket = ctx->ticket;
    ticket->status = ctx->event->status;

    switch (ticket->status) {

    case CONFLICT_STATUS_RESOLVED:
        ticket->owed = 0;
        ticket->unanswered = 0;
        conflict_resolve(ctx);
        break;

    case CONFLICT_STATUS_CLOSED:

        /* merged or deleted: what it was about goes on elsewhere */

        ticket->owed = 0;
        ticket->unanswered = 0;

        if (strcmp(ctx->state->ticket, ticket->id) == 0) {
            ctx->state->ticket[0] = '\0';
        }

        break;

    default:
        conflict_note_untold(ctx);
    }
}


/* does the event say anything that was not so before? */

static int
conflict_is_news(conflict_state_t *state, const conflict_event_t *event,
    const conflict_policy_t *policy, conflict_msec_t now)
{
    conflict_msec_t     next;
    conflict_ticket_t  *ticket;

    ticket = conflict_state_ticket(state, event->ticket);

    switch (event->kind) {

    case CONFLICT_EVENT_MESSAGE:
        return event->actor == CONFLICT_ACTOR_CLIENT
               || event->actor == CONFLICT_ACTOR_AGENT;

    case CONFLICT_EVENT_NOTE:
        return event->actor == CONFLICT_ACTOR_AGENT;

    case CONFLICT_EVENT_STATUS:
        return event->status != (ticket && ticket->status
                                 ? ticket->status : CONFLICT_STATUS_OPEN);

    case CONFLICT_EVENT_OWNER:
        return strcmp(event->owner, ticket ? ticket->owner : "") != 0;

    default:
        next = conflict_next_change(state, policy);

        return next && next <= now;
    }
}


conflict_outcome_t
conflict_reduce(conflict_state_t *state, const conflict_event_t *event,
    const conflict_policy_t *policy)
{
    conflict_reduction_t  ctx;

    if (conflict_state_seen(state, event->id)) {
        return CONFLICT_DUPLICATE;
    }

    ctx.state = state;
    ctx.event = event;
    ctx.policy = policy;
    ctx.now = event->at / CONFLICT_SECOND * CONFLICT_SECOND;
    ctx.late = 0;

    if (ctx.now < state->at) {
        ctx.late = state->at - ctx.now;
        ctx.now = state->at;
    }

    if (!conflict_is_news(state, event, policy, ctx.now)) {
        return CONFLICT_UNCHANGED;
    }

    conflict_advance(state, policy, ctx.now);

    state->at = ctx.now;
    conflict_state_remember(state, event->id);

    if (event->kind == CONFLICT_EVENT_TICK) {
        return CONFLICT_APPLIED;
    }

    ctx.tension = conflict_tension(state, policy, ctx.now);
    ctx.ticket = conflict_state_touch(state, event->ticket);

    switch (event->kind) {

    case CONFLICT_EVENT_MESSAGE:
        if (event->actor == CONFLICT_ACTOR_CLIENT) {
            conflict_hear_client(&ctx);

        } else {
            conflict_hear_agent(&ctx);
        }

        break;

    case CONFLICT_EVENT_NOTE:
        conflict_note_untold(&ctx);
        break;

    case CONFLICT_EVENT_STATUS:
        conflict_change_status(&ctx);
        break;

    default:
        conflict_change_owner(&ctx);
    }

    conflict_set_tension(state, ctx.tension, ctx.now);
    conflict_raise_tier(state, policy, ctx.now, CONFLICT_TIERS);

    /* a fall that this event has opened the way for happens now */

    conflict_advance(state, policy, ctx.now);

    return CONFLICT_APPLIED;
}
