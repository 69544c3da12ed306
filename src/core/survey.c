
#include <string.h>

#include "reduce_private.h"
#include "survey.h"


/* may the client be asked at all, and if not, who does not want it? */

static conflict_unasked_t
conflict_survey_unwanted(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    if (!(policy->purposes & conflict_bit(CONFLICT_PURPOSE_SURVEY))) {
        return CONFLICT_UNASKED_OFF;
    }

    return state->profile.feedback_off || state->profile.analysis_off
           ? CONFLICT_UNASKED_UNWANTED : CONFLICT_UNASKED_NONE;
}


/* is this a moment for a call, and not for a form? */

static int
conflict_survey_blocked(const conflict_state_t *state)
{
    unsigned  i;

    if (state->tier >= 3 || conflict_unsettled(state)
        || (state->reasons & conflict_bit(CONFLICT_INCIDENT)))
    {
        return 1;
    }

    for (i = 0; i < state->ntickets; i++) {
        if (state->tickets[i].owed || state->tickets[i].promise) {
            return 1;
        }
    }

    return 0;
}


int
conflict_survey_is_offered(const conflict_state_t *state)
{
    return conflict_survey_is_open(&state->survey)
           && state->survey.state != CONFLICT_SURVEY_SCHEDULED
           && (state->profile.feedback_by == CONFLICT_CHANNEL_UNKNOWN
               || state->profile.feedback_by == CONFLICT_CHAT)
           && !conflict_survey_blocked(state);
}


/* the client's own pace takes the place of the policy's; not more than once a
 * day, whatever a helpdesk's field says */

static conflict_msec_t
conflict_survey_every(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_msec_t  every;

    every = state->profile.feedback_every;

    if (every == 0) {
        return policy->survey_every;
    }

    return every > CONFLICT_DAY ? every : CONFLICT_DAY;
}


/* the first working moment from a time on */

static conflict_msec_t
conflict_survey_opening(const conflict_policy_t *policy, conflict_msec_t at)
{
    return conflict_working_after(policy->calendar, at, CONFLICT_SECOND)
           - CONFLICT_SECOND;
}


/* the same, and not before what was in the way was over: events have their
 * time, and of what time does only a fall opens the way */

static conflict_msec_t
conflict_survey_moment(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t at)
{
    if (at < state->at) {
        at = state->at;
    }

    if (at < state->since) {
        at = state->since;
    }

    return conflict_survey_opening(policy, conflict_whole_second(at));
}


static conflict_msec_t
conflict_survey_next_cadence(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_msec_t    from;
    conflict_asking_t  asking;

    from = state->asked > state->paced ? state->asked : state->paced;

    if (state->profile.feedback_every == 0 || from == 0
        || conflict_survey_unwanted(state, policy) != CONFLICT_UNASKED_NONE
        || conflict_survey_blocked(state))
    {
        return 0;
    }

    conflict_policy_asking(policy, CONFLICT_ASK_CADENCE,
                           state->profile.segment, state->profile.stage,
                           &asking);

    return asking.on
           ? conflict_survey_moment(state, policy,
                                    from + conflict_survey_every(state,
                                                                 policy))
           : 0;
}


conflict_msec_t
conflict_survey_next(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_survey_state_t *to,
    conflict_unasked_t *unasked)
{
    conflict_msec_t           end, at;
    const conflict_survey_t  *survey;

    survey = &state->survey;
    *unasked = CONFLICT_UNASKED_NONE;

    if (!conflict_survey_is_open(survey)) {
        *to = CONFLICT_SURVEY_DUE;
        return conflict_survey_next_cadence(state, policy);
    }

    *to = CONFLICT_SURVEY_CANCELLED;
    *unasked = conflict_survey_unwanted(state, policy);

    if (*unasked != CONFLICT_UNASKED_NONE) {
        return state->at;
    }

    end = conflict_whole_second(survey->due + policy->survey_expire);

    if (survey->state == CONFLICT_SURVEY_SCHEDULED) {

        if (!conflict_survey_blocked(state)) {
            at = conflict_survey_moment(state, policy, survey->due);

            /* the first working moment of a long holiday may be too late */

            if (at <= end) {
                *to = CONFLICT_SURVEY_DUE;
                return at;
            }
        }

        *to = CONFLICT_SURVEY_EXPIRED;
        *unasked = CONFLICT_UNASKED_TENSE;

        return end > state->at ? end : state->at;
    }

    if (survey->state == CONFLICT_SURVEY_SENT && policy->survey_remind
        && !conflict_survey_blocked(state))
    {
        at = conflict_survey_moment(state, policy,
                                    survey->at + policy->survey_remind);

        if (at < end) {
            *to = CONFLICT_SURVEY_REMINDED;
            return at;
        }
    }

    *to = CONFLICT_SURVEY_EXPIRED;
    *unasked = CONFLICT_UNASKED_SILENT;

    return end > state->at ? end : state->at;
}


static conflict_effect_t *
conflict_survey_tell(const conflict_state_t *state, conflict_msec_t at,
    conflict_unasked_t unasked, conflict_effects_t *effects)
{
    conflict_effect_t  *effect;

    effect = conflict_effect_add(effects, CONFLICT_RULE_SURVEY, at,
                                 state->survey.ticket);

    if (effect) {
        effect->tier = state->tier;
        effect->tension = state->tension;
        effect->phase = state->phase;
        effect->reasons = state->reasons;
        effect->survey = state->survey;
        effect->unasked = unasked;
        effect->edited = 0;
    }

    return effect;
}


static void
conflict_survey_become(conflict_state_t *state, conflict_survey_state_t to,
    conflict_msec_t at, conflict_unasked_t unasked,
    conflict_effects_t *effects)
{
    state->survey.state = to;
    state->survey.at = at;

    (void) conflict_survey_tell(state, at, unasked, effects);
}


/* seed: an event's id, or the moment, which makes it the only one */

static void
conflict_survey_make(conflict_state_t *state,
    const conflict_asking_t *asking, const char *ticket, uint64_t seed)
{
    conflict_survey_t  *survey;

    survey = &state->survey;

    memset(survey, 0, sizeof(conflict_survey_t));

    survey->id = conflict_hash64((const char *) &seed, sizeof(seed),
                                 state->epoch)
                 & CONFLICT_EVENT_ID_MASK;
    survey->id = survey->id ? survey->id : 1;
    survey->ask = asking->ask;
    survey->scale = asking->scale;

    memcpy(survey->ticket, ticket, strlen(ticket));
}


void
conflict_survey_elapse(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t at,
    conflict_effects_t *effects)
{
    conflict_asking_t        asking;
    conflict_unasked_t       unasked;
    conflict_survey_state_t  to;

    (void) conflict_survey_next(state, policy, &to, &unasked);

    if (!conflict_survey_is_open(&state->survey)) {
        conflict_policy_asking(policy, CONFLICT_ASK_CADENCE,
                               state->profile.segment, state->profile.stage,
                               &asking);
        conflict_survey_make(state, &asking, "", (uint64_t) at);
    }

    if (to == CONFLICT_SURVEY_DUE) {
        state->survey.due = at;

    } else if (to == CONFLICT_SURVEY_EXPIRED
               && state->survey.ask == CONFLICT_ASK_CADENCE)
    {
        /* the next one is not due at once */

        state->paced = at;
    }

    conflict_survey_become(state, to, at, unasked, effects);
}


/* an agent answered and somebody says that it is done: is that so? (M28) */

void
conflict_survey_resolved(conflict_reduction_t *ctx)
{
    conflict_msec_t           due;
    conflict_state_t         *state;
    conflict_asking_t         asking;
    const conflict_policy_t  *policy;

    state = ctx->state;
    policy = ctx->policy;

    conflict_policy_asking(policy, CONFLICT_ASK_RESOLVED,
                           state->profile.segment, state->profile.stage,
                           &asking);

    due = conflict_survey_opening(policy, conflict_whole_second(ctx->now
                                                            + asking.after));

    if (!asking.on
        || due > CONFLICT_TIME_MAX
        || conflict_survey_is_open(&state->survey)
        || conflict_survey_unwanted(state, policy) != CONFLICT_UNASKED_NONE
        || !(ctx->ticket->marks & CONFLICT_TICKET_ANSWERED)
        || (!asking.each && (ctx->ticket->marks & CONFLICT_TICKET_ASKED))
        || (ctx->event->actor != CONFLICT_ACTOR_AGENT
            && ctx->event->actor != CONFLICT_ACTOR_CLIENT)
        || (state->asked
            && due < state->asked + conflict_survey_every(state, policy)))
    {
        return;
    }

    conflict_survey_make(state, &asking, ctx->ticket->id, ctx->event->id);
    state->survey.due = due;

    conflict_survey_become(state, CONFLICT_SURVEY_SCHEDULED, ctx->now,
                           CONFLICT_UNASKED_NONE, ctx->effects);
}


void
conflict_survey_drop(conflict_reduction_t *ctx, conflict_unasked_t unasked)
{
    conflict_survey_become(ctx->state, CONFLICT_SURVEY_CANCELLED, ctx->now,
                           unasked, ctx->effects);
}


/* it was due, and nobody has been asked: whoever sends it must not do so now */

void
conflict_survey_hold(conflict_reduction_t *ctx)
{
    if (ctx->state->survey.state == CONFLICT_SURVEY_DUE
        && conflict_survey_blocked(ctx->state))
    {
        conflict_survey_become(ctx->state, CONFLICT_SURVEY_SCHEDULED, ctx->now,
                               CONFLICT_UNASKED_TENSE, ctx->effects);
    }
}


void
conflict_survey_cancel(conflict_reduction_t *ctx, conflict_unasked_t unasked)
{
    if (conflict_survey_is_open(&ctx->state->survey)
        && strcmp(ctx->state->survey.ticket, ctx->ticket->id) == 0)
    {
        conflict_survey_drop(ctx, unasked);
    }
}


/* drawn by lot: not whom we asked or heard lately, nor twice in a period
 * (M29) */

static int
conflict_survey_may_draw(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_asking_t *asking,
    conflict_msec_t now)
{
    conflict_msec_t  last;

    last = state->heard > state->word ? state->heard : state->word;

    return asking->on
           && !conflict_survey_is_open(&state->survey)
           && conflict_survey_unwanted(state, policy) == CONFLICT_UNASKED_NONE
           && !conflict_survey_blocked(state)
           && now >= last + policy->survey_quiet
           && (state->drawn == 0
               || state->drawn < now / policy->survey_per
                                 * policy->survey_per)
           && (state->asked == 0
               || now >= state->asked + conflict_survey_every(state, policy));
}


int
conflict_survey_drawn(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_secret_t *secret,
    conflict_str_t client, conflict_msec_t now, uint64_t *period)
{
    double             lot;
    conflict_msec_t    start;
    conflict_asking_t  asking;

    conflict_policy_asking(policy, CONFLICT_ASK_RANDOM,
                           state->profile.segment, state->profile.stage,
                           &asking);

    if (!conflict_survey_may_draw(state, policy, &asking, now)) {
        return 0;
    }

    *period = (uint64_t) (now / policy->survey_per);
    start = (conflict_msec_t) *period * policy->survey_per;

    lot = conflict_lot(secret, *period, client);

    /* a lot beyond the sample has its moment beyond the period */

    return (double) (now - start)
           >= lot / asking.sample * (double) policy->survey_per;
}


static int
conflict_survey_asks(const conflict_reduction_t *ctx)
{
    conflict_asking_t         asking;
    const conflict_survey_t  *survey;

    survey = &ctx->state->survey;

    switch (ctx->event->asks) {

    case CONFLICT_SURVEY_SCHEDULED:
        conflict_policy_asking(ctx->policy, CONFLICT_ASK_RANDOM,
                               ctx->state->profile.segment,
                               ctx->state->profile.stage, &asking);

        return conflict_survey_may_draw(ctx->state, ctx->policy, &asking,
                                        ctx->now);

    case CONFLICT_SURVEY_OFFERED:
        return survey->id == ctx->event->survey
               && survey->state == CONFLICT_SURVEY_DUE;

    case CONFLICT_SURVEY_SENT:

        /* it may have been on its way while it was held back */

        return survey->id == ctx->event->survey
               && (survey->state == CONFLICT_SURVEY_DUE
                   || survey->state == CONFLICT_SURVEY_OFFERED
                   || (survey->state == CONFLICT_SURVEY_SCHEDULED
                       && survey->due <= ctx->now));

    default:
        return 0;
    }
}


static void
conflict_survey_note_asked(conflict_reduction_t *ctx)
{
    conflict_state_t   *state;
    conflict_ticket_t  *ticket;

    state = ctx->state;
    state->asked = ctx->now;

    ticket = conflict_state_ticket(state, state->survey.ticket);

    if (ticket) {
        ticket->marks |= CONFLICT_TICKET_ASKED;
    }
}


void
conflict_survey_ask(conflict_reduction_t *ctx)
{
    conflict_asking_t  asking;
    conflict_state_t  *state;

    state = ctx->state;

    if (ctx->event->asks != CONFLICT_SURVEY_SCHEDULED) {
        conflict_survey_note_asked(ctx);
        conflict_survey_become(state, ctx->event->asks, ctx->now,
                               CONFLICT_UNASKED_NONE, ctx->effects);
        return;
    }

    conflict_policy_asking(ctx->policy, CONFLICT_ASK_RANDOM,
                           state->profile.segment, state->profile.stage,
                           &asking);

    conflict_survey_make(state, &asking, "", ctx->event->id);
    state->survey.due = conflict_survey_opening(ctx->policy, ctx->now);
    state->drawn = ctx->now;

    conflict_survey_become(state, CONFLICT_SURVEY_SCHEDULED, ctx->now,
                           CONFLICT_UNASKED_NONE, ctx->effects);
}


/* an answer of ours counts while its survey is open, and may be changed for a
 * while; what the helpdesk has asked itself counts always */

static int
conflict_survey_takes(const conflict_reduction_t *ctx)
{
    const conflict_survey_t  *survey;

    survey = &ctx->state->survey;

    if (ctx->event->survey != survey->id) {
        return 0;
    }

    if (survey->state == CONFLICT_SURVEY_ANSWERED) {
        return (survey->score != ctx->event->score || ctx->event->comment)
               && ctx->now <= survey->at + CONFLICT_SURVEY_EDIT;
    }

    return conflict_survey_is_open(survey)
           && survey->state != CONFLICT_SURVEY_SCHEDULED;
}


int
conflict_survey_is_news(const conflict_reduction_t *ctx)
{
    conflict_state_t      seen;
    conflict_reduction_t  then;

    if (ctx->event->kind == CONFLICT_EVENT_RATING && ctx->event->survey == 0) {
        return 1;
    }

    /* it may have become due, or expired, and nobody has looked */

    seen = *ctx->state;
    conflict_advance(&seen, ctx->policy, ctx->now);

    then = *ctx;
    then.state = &seen;

    return ctx->event->kind == CONFLICT_EVENT_RATING
           ? conflict_survey_takes(&then) : conflict_survey_asks(&then);
}


/* the helpdesk has asked itself: about the same, or so that we need not */

static int
conflict_survey_is_same(const conflict_reduction_t *ctx)
{
    const conflict_survey_t  *survey;

    survey = &ctx->state->survey;

    return ctx->event->survey
           || ((survey->ticket[0] == '\0'
                || strcmp(survey->ticket, ctx->ticket->id) == 0)
               && conflict_rating_of(survey->scale, ctx->event->score)
                  == ctx->event->rating);
}


void
conflict_survey_answer(conflict_reduction_t *ctx)
{
    conflict_state_t   *state;
    conflict_effect_t  *effect;
    conflict_survey_t  *survey;

    state = ctx->state;
    survey = &state->survey;

    if (ctx->event->survey && survey->state == CONFLICT_SURVEY_ANSWERED) {
        effect = conflict_survey_tell(state, ctx->now, CONFLICT_UNASKED_NONE,
                                      ctx->effects);
        if (effect) {
            effect->edited = 1;
            effect->before = survey->score;
            effect->survey.score = ctx->event->score;
        }

        survey->score = ctx->event->score;
        return;
    }

    conflict_survey_note_asked(ctx);

    if (!conflict_survey_is_open(survey)) {
        return;
    }

    if (!conflict_survey_is_same(ctx)) {
        conflict_survey_drop(ctx, CONFLICT_UNASKED_RATED);
        return;
    }

    survey->score = ctx->event->score;
    conflict_survey_become(state, CONFLICT_SURVEY_ANSWERED, ctx->now,
                           CONFLICT_UNASKED_NONE, ctx->effects);
}
