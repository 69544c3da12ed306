
/*
 * What a change of status or owner does to the state, and what a ticket that
 * is touched but not answered does.
 */

#include <string.h>

#include "reduce_private.h"


void
conflict_note_untold(conflict_reduction_t *ctx)
{
    if (ctx->cares && ctx->ticket->owed && conflict_unsettled(ctx->state)) {
        conflict_note_reason(ctx, CONFLICT_UNANSWERED);
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


void
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

    if (!ctx->cares || !conflict_unsettled(state) || !conflict_concerns(ctx)) {
        return;
    }

    if (state->owner[0] == '\0') {
        memcpy(state->owner, owner, CONFLICT_ID_SIZE);
    }

    if (strcmp(owner, state->owner) == 0) {
        conflict_drop_reasons(state, conflict_bit(CONFLICT_HANDED_OVER));

    } else if (owner[0]
               && !(state->reasons & conflict_bit(CONFLICT_ABUSIVE_LANGUAGE)))
    {
        /* whoever is insulted may hand over (M37) */

        conflict_add_reason(state, CONFLICT_HANDED_OVER, ctx->now);
        conflict_add_points(ctx, (conflict_rule_t) CONFLICT_HANDED_OVER,
                            ctx->policy->handover_points);
        conflict_ledger_bad(state, ctx->policy, ctx->now,
                            ctx->policy->balance_handed);
    }

    conflict_note_untold(ctx);
}


static void
conflict_resolve(conflict_reduction_t *ctx)
{
    conflict_state_t  *state;

    state = ctx->state;

    conflict_ledger_good(state, ctx->policy, ctx->now,
                         ctx->policy->balance_solved);

    if (!conflict_concerns(ctx)) {
        return;
    }

    conflict_relieve(ctx, CONFLICT_RULE_RESOLVED,
                     ctx->policy->resolved_factor);

    conflict_settle(ctx);

    conflict_drop_reasons(state, conflict_bit(CONFLICT_UNSOLVED)
                                 | conflict_bit(CONFLICT_HANDED_OVER)
                                 | conflict_bit(CONFLICT_REOPENED)
                                 | conflict_bit(CONFLICT_UNANSWERED)
                                 | conflict_bit(CONFLICT_RESPONSE_OVERDUE)
                                 | conflict_bit(CONFLICT_UPDATE_DUE));

    if (state->phase == CONFLICT_CALM) {
        conflict_end(state, ctx->policy, ctx->now);
    }
}


int
conflict_give_promise(conflict_reduction_t *ctx, conflict_msec_t promise)
{
    promise = conflict_whole_second(promise);

    if (promise <= ctx->now || promise > ctx->now + CONFLICT_PROMISE_SPAN) {
        return 0;
    }

    ctx->ticket->promise = promise;

    return 1;
}


void
conflict_keep_promise(conflict_reduction_t *ctx)
{
    if (ctx->ticket->promise) {
        ctx->ticket->promise = 0;
        conflict_ledger_good(ctx->state, ctx->policy, ctx->now,
                             ctx->policy->balance_kept);
    }
}


/* the solution's time stands while its ticket waits for the client */

static void
conflict_turn_resolve(conflict_reduction_t *ctx, conflict_status_t status)
{
    conflict_state_t  *state;

    state = ctx->state;

    if (state->phase != CONFLICT_IN_CONFLICT
        || strcmp(state->ticket, ctx->ticket->id) != 0)
    {
        return;
    }

    if (status == CONFLICT_STATUS_WAITING) {
        conflict_resolve_pause(state, ctx->policy, ctx->now);

    } else {
        conflict_resolve_start(state, ctx->now);
    }
}


void
conflict_change_status(conflict_reduction_t *ctx)
{
    conflict_status_t   old;
    conflict_ticket_t  *ticket;

    ticket = ctx->ticket;
    old = ticket->status;
    ticket->status = ctx->event->status;

    /* what is over has nothing to wait for */

    if (!conflict_ticket_is_over(ticket)) {
        (void) conflict_give_promise(ctx, ctx->event->promise);
    }

    switch (ticket->status) {

    case CONFLICT_STATUS_RESOLVED:
        conflict_clock_pause(ctx->policy, ticket, ctx->now);
        ticket->unanswered = 0;
        conflict_keep_promise(ctx);
        conflict_resolve(ctx);
        conflict_survey_resolved(ctx);
        break;

    case CONFLICT_STATUS_CLOSED:

        /* merged or deleted: what it was about goes on elsewhere */

        conflict_clock_pause(ctx->policy, ticket, ctx->now);
        ticket->unanswered = 0;
        ticket->promise = 0;
        conflict_survey_cancel(ctx, CONFLICT_UNASKED_CLOSED);

        if (strcmp(ctx->state->ticket, ticket->id) == 0) {
            ctx->state->ticket[0] = '\0';
        }

        break;

    case CONFLICT_STATUS_WAITING:
        conflict_note_untold(ctx);
        conflict_clock_pause(ctx->policy, ticket, ctx->now);
        conflict_turn_resolve(ctx, CONFLICT_STATUS_WAITING);
        break;

    default:

        /* the helpdesk may open it by itself when a client says thanks */

        if (old == CONFLICT_STATUS_RESOLVED
            && ctx->event->actor == CONFLICT_ACTOR_AGENT)
        {
            conflict_survey_cancel(ctx, CONFLICT_UNASKED_REOPENED);
        }

        /* what was cut short goes on: after waiting, and when reopened */

        if (ticket->unanswered
            || ticket->level
            || (ticket->spent && (old == CONFLICT_STATUS_RESOLVED
                                  || old == CONFLICT_STATUS_CLOSED)))
        {
            conflict_clock_start(ctx->state, ticket, ctx->now);
        }

        conflict_turn_resolve(ctx, CONFLICT_STATUS_OPEN);
        conflict_note_untold(ctx);
    }

    if (!conflict_state_owed(ctx->state)) {
        ctx->state->waited = 0;
    }
}
