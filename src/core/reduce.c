
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

#include <math.h>
#include <string.h>

#include "advice.h"
#include "reduce_private.h"


static void
conflict_tell_effect(conflict_reduction_t *ctx, conflict_rule_t rule,
    double points, unsigned role)
{
    conflict_effect_t  *effect;

    effect = conflict_effect_add(ctx->effects, rule, ctx->now,
                                 ctx->ticket ? ctx->ticket->id : "");

    if (effect) {
        effect->points = (int32_t) lround(points * 1000);
        effect->tier = ctx->state->tier;
        effect->tension = (uint32_t) lround(ctx->tension * 1000);
        effect->phase = ctx->state->phase;
        effect->reasons = ctx->state->reasons;
        effect->role = role;
    }
}


void
conflict_add_points(conflict_reduction_t *ctx, conflict_rule_t rule,
    double points)
{
    double  added;

    if (points <= 0) {
        return;
    }

    added = (100 - ctx->tension) * (points < 100 ? points / 100 : 1);
    ctx->tension += added;

    conflict_tell_effect(ctx, rule, added, 0);
}


void
conflict_relieve(conflict_reduction_t *ctx, conflict_rule_t rule,
    double factor)
{
    double  before;

    before = ctx->tension;
    ctx->tension *= factor;

    if (before > 0) {
        conflict_tell_effect(ctx, rule, ctx->tension - before, 0);
    }
}


void
conflict_note_reason(conflict_reduction_t *ctx, conflict_reason_t reason)
{
    if (!(ctx->state->reasons & conflict_bit(reason))) {
        conflict_tell_effect(ctx, (conflict_rule_t) reason, 0, 0);
    }

    conflict_add_reason(ctx->state, reason, ctx->now);
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

    conflict_resolve_stop(state);

    state->settled = ctx->now;
}


/* does the event say anything that was not so before? */

static int
conflict_is_news(const conflict_reduction_t *ctx)
{
    conflict_msec_t          next;
    conflict_state_t        *state;
    conflict_ticket_t       *ticket;
    const conflict_event_t  *event;

    state = ctx->state;
    event = ctx->event;
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

    case CONFLICT_EVENT_RATING:
        return event->actor == CONFLICT_ACTOR_CLIENT
               && event->rating >= 1 && event->rating <= 5
               && conflict_survey_is_news(ctx);

    case CONFLICT_EVENT_SURVEY:
        return conflict_survey_is_news(ctx);

    case CONFLICT_EVENT_PROFILE:
        return conflict_profile_update(NULL, &state->profile, &event->profile,
                                       event->said);

    case CONFLICT_EVENT_MERGE:
        return ctx->other != NULL;

    case CONFLICT_EVENT_ERASE:
        return 0;

    case CONFLICT_EVENT_LEAD:
        return event->actor == CONFLICT_ACTOR_CLIENT && state->ntickets
               && !(state->reasons
                    & conflict_bit(CONFLICT_ASKS_FOR_MANAGER));

    default:
        next = conflict_next_change(state, ctx->policy);

        return next && next <= ctx->now;
    }
}


/* the client may not be analysed any more: what was is forgotten (trust.md) */

static void
conflict_forget(conflict_reduction_t *ctx)
{
    conflict_state_t  *state;

    state = ctx->state;

    conflict_end(state, ctx->policy, ctx->now);

    state->conceded = 0;
    memset(state->concessions, 0, sizeof(state->concessions));

    conflict_drop_reasons(state,
                          ~(conflict_bit(CONFLICT_RESPONSE_OVERDUE)
                            | conflict_bit(CONFLICT_PROMISE_MISSED)));

    if (state->tier > 1) {
        state->tier = 1;
        state->since = ctx->now;
    }

    state->mean = (uint32_t) lround(ctx->policy->baseline_prior * 1000);
    state->slow = state->mean;
    state->deviation = (uint32_t) lround(ctx->policy->deviation_prior * 1000);
    state->cusum = 0;
    state->messages = 0;
    state->waited = 0;
    state->good = 0;
    state->bad = 0;
    state->ledger = 0;
    state->reopenings = 0;
    state->delays = 0;
    state->rating = 0;
    state->leaving = 0;
    state->ended = 0;
    state->mark = 0;
    state->mark_at = 0;
    state->alerted = CONFLICT_ALERT_NONE;
    state->alerted_at = 0;

    ctx->tension = 0;
}


/* where the trend counts from: the tension as it was at least a while ago */

static void
conflict_mark(conflict_reduction_t *ctx)
{
    conflict_state_t  *state;

    state = ctx->state;

    if (ctx->now - state->mark_at >= ctx->policy->trend_span) {
        state->mark = (uint32_t) lround(ctx->tension * 1000);
        state->mark_at = ctx->now;
    }
}


/* a role hears of a case once, not with each message (M23) */

static void
conflict_notify(conflict_reduction_t *ctx, conflict_alert_t before)
{
    conflict_alert_t   alert;
    conflict_state_t  *state;

    state = ctx->state;

    if (before == CONFLICT_ALERT_NONE
        && ctx->now - state->alerted_at >= ctx->policy->notify_gap)
    {
        state->alerted = CONFLICT_ALERT_NONE;
    }

    alert = conflict_alert_of(state, ctx->policy);

    if (alert > state->alerted) {
        state->alerted = alert;
        state->alerted_at = ctx->now;
        conflict_tell_effect(ctx, CONFLICT_RULE_NOTIFY, 0, alert);
    }
}


static void
conflict_apply_kind(conflict_reduction_t *ctx)
{
    switch (ctx->event->kind) {

    case CONFLICT_EVENT_MESSAGE:
        if (ctx->event->actor == CONFLICT_ACTOR_CLIENT) {
            conflict_hear_client(ctx);

        } else {
            conflict_hear_agent(ctx);
        }

        break;

    case CONFLICT_EVENT_NOTE:
        conflict_note_untold(ctx);
        break;

    case CONFLICT_EVENT_STATUS:
        conflict_change_status(ctx);
        break;

    case CONFLICT_EVENT_OWNER:
        conflict_change_owner(ctx);
        break;

    case CONFLICT_EVENT_RATING:
        conflict_hear_rating(ctx);
        break;

    case CONFLICT_EVENT_SURVEY:
        conflict_survey_ask(ctx);
        break;

    case CONFLICT_EVENT_LEAD:
        conflict_hear_lead(ctx);
        break;

    default:
        break;
    }
}


/* a higher tier makes what is due sooner, each time that it rises */

static void
conflict_set_clocks(conflict_reduction_t *ctx)
{
    unsigned           i;
    conflict_state_t  *state;

    state = ctx->state;

    for (i = 0; i < state->ntickets; i++) {

        if (state->tickets[i].owed && state->tickets[i].from == 0) {
            conflict_clock_start(state, &state->tickets[i],
                                 state->tickets[i].owed);
        }

        conflict_clock_shorten(state, ctx->policy, &state->tickets[i],
                               ctx->now);
    }

    conflict_resolve_shorten(state, ctx->policy, ctx->now);
}


/* what is said of the client, or asked, belongs to no ticket; whoever rates
 * all of us, or asks for a lead, means the last one */

static conflict_ticket_t *
conflict_find_ticket(conflict_reduction_t *ctx, unsigned *lost)
{
    const char        *id;
    conflict_state_t  *state;

    state = ctx->state;
    id = ctx->event->ticket;

    if (ctx->event->kind == CONFLICT_EVENT_PROFILE
        || ctx->event->kind == CONFLICT_EVENT_SURVEY)
    {
        return NULL;
    }

    if ((ctx->event->kind == CONFLICT_EVENT_RATING
         || ctx->event->kind == CONFLICT_EVENT_LEAD)
        && id[0] == '\0' && state->ntickets)
    {
        return &state->tickets[state->ntickets - 1];
    }

    return conflict_state_touch(state, id, lost);
}


/* since when the client's own pace counts */

static void
conflict_note_pace(conflict_reduction_t *ctx, conflict_msec_t before)
{
    conflict_state_t  *state;

    state = ctx->state;

    if (state->profile.feedback_every != before) {
        state->paced = ctx->now;
    }
}


static void
conflict_apply(conflict_reduction_t *ctx)
{
    unsigned                  lost;
    conflict_msec_t           every;
    conflict_state_t         *state;
    const conflict_policy_t  *policy;

    state = ctx->state;
    policy = ctx->policy;
    lost = 0;
    every = state->profile.feedback_every;

    if (ctx->other) {
        conflict_absorb(ctx);

    } else {
        ctx->ticket = conflict_find_ticket(ctx, &lost);
    }

    if (lost && ctx->effects) {
        ctx->effects->lost_tickets++;
    }

    (void) conflict_profile_update(&state->profile, &state->profile,
                                   &ctx->event->profile, ctx->event->said);
    conflict_note_pace(ctx, every);

    ctx->cares = conflict_cares(state, policy) != 0;

    if (!ctx->cares && (state->tier > 1 || state->messages || state->tension
                        || state->phase != CONFLICT_CALM || state->reasons))
    {
        conflict_forget(ctx);
    }

    conflict_mark(ctx);
    conflict_apply_kind(ctx);

    conflict_set_tension(state, ctx->cares ? ctx->tension : 0, ctx->now);

    if (ctx->cares) {
        conflict_raise_tier(state, policy, ctx->now, CONFLICT_TIERS);
    }

    conflict_set_clocks(ctx);
    conflict_survey_hold(ctx);

    /* a fall that this event has opened the way for happens now */

    conflict_elapse(state, policy, ctx->now, ctx->effects);
}


/* a state without a name has the policy "default" */

static void
conflict_name_policy(conflict_state_t *state, const conflict_policy_t *policy)
{
    if (strcmp(policy->name, "default") == 0) {
        state->policy[0] = '\0';

    } else if (strcmp(state->policy, policy->name) != 0) {
        memcpy(state->policy, policy->name, CONFLICT_WORD_SIZE);
    }
}


static conflict_outcome_t
conflict_reduce_event(conflict_reduction_t *ctx)
{
    conflict_alert_t         before;
    conflict_state_t        *state;
    const conflict_event_t  *event;

    state = ctx->state;
    event = ctx->event;

    if (event->kind != CONFLICT_EVENT_TICK
        && conflict_state_seen(state, event->id))
    {
        return CONFLICT_DUPLICATE;
    }

    ctx->now = event->at / CONFLICT_SECOND * CONFLICT_SECOND;

    if (ctx->other && ctx->now < ctx->other->at) {
        ctx->now = ctx->other->at;
    }

    if (ctx->now < state->at) {
        ctx->late = state->at - ctx->now;
        ctx->now = state->at;
    }

    if (!conflict_is_news(ctx)) {
        return CONFLICT_UNCHANGED;
    }

    before = conflict_alert_of(state, ctx->policy);

    conflict_elapse(state, ctx->policy, ctx->now, ctx->effects);

    /* nobody was to be told for a while: at its end, or at its beginning */

    if (conflict_alert_of(state, ctx->policy) < before) {
        before = conflict_alert_of(state, ctx->policy);
    }

    if (ctx->other) {
        conflict_elapse(ctx->other, ctx->other_policy, ctx->now,
                        ctx->effects);

        /* who was told of the other client knows of the case */

        if (conflict_alert_of(ctx->other, ctx->other_policy) > before) {
            before = conflict_alert_of(ctx->other, ctx->other_policy);
        }
    }

    state->at = ctx->now;
    conflict_name_policy(state, ctx->policy);

    ctx->tension = conflict_tension(state, ctx->policy, ctx->now);

    /* a moment that has passed is over: it needs no place in the ring */

    if (event->kind != CONFLICT_EVENT_TICK) {
        conflict_state_remember(state, event->id);
        conflict_apply(ctx);
    }

    if (conflict_cares(state, ctx->policy)) {
        conflict_notify(ctx, before);
    }

    return CONFLICT_APPLIED;
}


conflict_outcome_t
conflict_reduce(conflict_state_t *state, const conflict_event_t *event,
    const conflict_policy_t *policy, conflict_effects_t *effects)
{
    conflict_reduction_t  ctx;

    memset(&ctx, 0, sizeof(conflict_reduction_t));

    ctx.state = state;
    ctx.event = event;
    ctx.policy = policy;
    ctx.effects = effects;

    return conflict_reduce_event(&ctx);
}


conflict_outcome_t
conflict_merge(conflict_state_t *state, conflict_state_t *other,
    const conflict_event_t *event, const conflict_policy_t *policy,
    const conflict_policy_t *other_policy, conflict_effects_t *effects)
{
    conflict_reduction_t  ctx;

    memset(&ctx, 0, sizeof(conflict_reduction_t));

    ctx.state = state;
    ctx.event = event;
    ctx.policy = policy;
    ctx.other = other;
    ctx.other_policy = other_policy;
    ctx.effects = effects;

    return conflict_reduce_event(&ctx);
}


const conflict_policy_t *
conflict_policy_for(const conflict_policies_t *policies,
    const conflict_state_t *state, const conflict_event_t *event,
    unsigned *unknown)
{
    conflict_str_t            name;
    const conflict_policy_t  *policy;

    name.data = event && event->policy[0] ? event->policy : state->policy;

    if (name.data[0] == '\0') {
        return policies->of[0];
    }

    name.len = strlen(name.data);
    policy = conflict_policies_find(policies, name);

    if (policy == NULL) {
        *unknown = 1;
        return policies->of[0];
    }

    return policy;
}
