
/*
 * Two clients turn out to be one.  What both have becomes one state, as near
 * as can be to what it had been with one client from the beginning: points
 * fill what is left to 100 in any order, sums are added, and of two cases the
 * one that is further from an end goes on, with what the other one still asks
 * for.
 */

#include <math.h>
#include <string.h>

#include "reduce_private.h"


/* so many of the last events of each are kept in mind, if there are more */
#define CONFLICT_MERGE_RING  (CONFLICT_RING / 2)


static uint32_t
conflict_merge_sum(uint32_t one, uint32_t other, uint32_t max)
{
    return one + other < max ? one + other : max;
}


static conflict_msec_t
conflict_merge_later(conflict_msec_t one, conflict_msec_t other)
{
    return one > other ? one : other;
}


/* a ticket that both have belongs to whom it was heard in last */

static void
conflict_absorb_tickets(conflict_reduction_t *ctx)
{
    unsigned            i, j, n, lost, count;
    conflict_state_t   *state, *other;
    conflict_ticket_t  *ticket, copies[CONFLICT_TICKETS_MAX];

    state = ctx->state;
    other = ctx->other;

    n = state->ntickets;
    memcpy(copies, state->tickets, n * sizeof(conflict_ticket_t));

    state->ntickets = 0;
    count = 0;

    /* the other's first: where there is no room they give way */

    for (i = 0; i < other->ntickets; i++) {

        for (j = 0; j < n; j++) {
            if (strcmp(copies[j].id, other->tickets[i].id) == 0) {
                break;
            }
        }

        if (j < n) {
            if (other->tickets[i].heard > copies[j].heard) {
                copies[j] = other->tickets[i];
            }

            continue;
        }

        state->tickets[state->ntickets++] = other->tickets[i];
    }

    for (i = 0; i < n; i++) {
        lost = 0;
        ticket = conflict_state_touch(state, copies[i].id, &lost);
        *ticket = copies[i];
        count += lost;
    }

    if (ctx->effects) {
        ctx->effects->lost_tickets += count;
    }
}


/* how far a phase is from calm */

static int
conflict_merge_rank(conflict_phase_t phase)
{
    switch (phase) {

    case CONFLICT_IN_CONFLICT:
        return 3;

    case CONFLICT_VENTING:
        return 2;

    case CONFLICT_RECOVERING:
        return 1;

    default:
        return 0;
    }
}


/* the case that goes on: the further from an end, else the older one; of two
 * calm clients, the one to whom we still owe something */

static int
conflict_merge_leads(const conflict_state_t *state,
    const conflict_state_t *other)
{
    int  one, two;

    one = conflict_merge_rank(state->phase);
    two = conflict_merge_rank(other->phase);

    if (one != two) {
        return two > one;
    }

    if (one == 0) {
        return state->fault == CONFLICT_FAULT_UNKNOWN
               && other->fault != CONFLICT_FAULT_UNKNOWN;
    }

    return other->start && (state->start == 0 || other->start < state->start);
}


static void
conflict_merge_take_case(conflict_state_t *state,
    const conflict_state_t *other)
{
    state->phase = other->phase;
    state->start = other->start;
    state->vent_until = other->vent_until;
    state->settled = other->settled;
    state->said = other->said;
    state->acts = other->acts;
    state->hard = other->hard;
    state->solved = other->solved;
    state->decided = other->decided;
    state->conceded = other->conceded;
    state->objections = other->objections;
    state->abuses = other->abuses;
    state->fault = other->fault;
    state->resolve_from = other->resolve_from;
    state->resolve_spent = other->resolve_spent;
    state->resolve_level = other->resolve_level;

    memcpy(state->owner, other->owner, CONFLICT_ID_SIZE);
    memcpy(state->ticket, other->ticket, CONFLICT_ID_SIZE);
}


/* of two cases that nobody has solved: what was said in either was said, and
 * only what was done in both is done */

static void
conflict_merge_join_case(conflict_state_t *state,
    const conflict_state_t *other)
{
    state->said |= other->said;
    state->acts &= other->acts;
    state->hard |= other->hard;
    state->solved &= other->solved;
    state->decided &= other->decided;
    state->conceded &= other->conceded;

    state->objections = conflict_merge_sum(state->objections,
                                           other->objections,
                                           CONFLICT_COUNT_MAX);
    state->abuses = conflict_merge_sum(state->abuses, other->abuses,
                                       CONFLICT_COUNT_MAX);

    if (state->fault == CONFLICT_FAULT_UNKNOWN) {
        state->fault = other->fault;
    }

    if (state->owner[0] == '\0') {
        memcpy(state->owner, other->owner, CONFLICT_ID_SIZE);
    }
}


static void
conflict_absorb_case(conflict_reduction_t *ctx)
{
    int                leads, joins;
    conflict_state_t  *state, *other, copy;

    state = ctx->state;
    other = ctx->other;

    leads = conflict_merge_leads(state, other);
    joins = conflict_unsettled(state) && conflict_unsettled(other);

    if (leads) {
        copy = *state;
        conflict_merge_take_case(state, other);
        other = &copy;
    }

    if (joins) {
        conflict_merge_join_case(state, other);

    } else if (state->phase == CONFLICT_RECOVERING
               && other->phase == CONFLICT_RECOVERING)
    {
        state->settled = conflict_merge_later(state->settled, other->settled);
    }
}


static void
conflict_absorb_tier(conflict_reduction_t *ctx)
{
    conflict_state_t        *state;
    const conflict_state_t  *other;

    state = ctx->state;
    other = ctx->other;

    if (other->tier > state->tier) {
        state->tier = other->tier;
        state->since = other->since;

    } else if (other->tier == state->tier && other->since < state->since) {
        state->since = other->since;
    }
}


static void
conflict_absorb_reasons(conflict_reduction_t *ctx)
{
    int                i;
    conflict_state_t  *state, *other;

    state = ctx->state;
    other = ctx->other;

    for (i = 0; i < CONFLICT_REASONS; i++) {
        if (other->reasons & conflict_bit(i)) {
            conflict_add_reason(state, (conflict_reason_t) i,
                                conflict_merge_later(state->reason_at[i],
                                                     other->reason_at[i]));
        }
    }
}


/*
 * The tone of all messages: means by their number; to each deviation comes how
 * far its mean lies from the common one.
 */

static void
conflict_absorb_tone(conflict_reduction_t *ctx)
{
    double             n, m, mean, deviation;
    conflict_state_t  *state, *other;

    state = ctx->state;
    other = ctx->other;

    state->cusum = other->cusum > state->cusum ? other->cusum : state->cusum;

    if (other->messages == 0) {
        return;
    }

    n = (double) state->messages;
    m = (double) other->messages;

    mean = (n * state->mean + m * other->mean) / (n + m);

    deviation = (n * (state->deviation + fabs(state->mean - mean))
                 + m * (other->deviation + fabs(other->mean - mean)))
                / (n + m);

    state->slow = (uint32_t) lround((n * state->slow + m * other->slow)
                                    / (n + m));
    state->mean = (uint32_t) lround(mean);
    state->deviation = (uint32_t) lround(deviation < 10000 ? deviation
                                                           : 10000);
    state->messages = conflict_merge_sum(state->messages, other->messages,
                                         CONFLICT_COUNT_MAX);
}


static void
conflict_absorb_ledger(conflict_reduction_t *ctx)
{
    conflict_state_t  *state, *other;

    state = ctx->state;
    other = ctx->other;

    /* both sums as they are now */

    conflict_ledger_good(state, ctx->policy, ctx->now, 0);
    conflict_ledger_good(other, ctx->other_policy, ctx->now, 0);

    state->good = conflict_merge_sum(state->good, other->good,
                                     CONFLICT_LEDGER_MAX);
    state->bad = conflict_merge_sum(state->bad, other->bad,
                                    CONFLICT_LEDGER_MAX);
}


/* the newest of both, newest first */

static void
conflict_absorb_concessions(conflict_reduction_t *ctx)
{
    int                    i, one, two;
    conflict_msec_t        mine[CONFLICT_CONCESSIONS];
    const conflict_msec_t *theirs;

    memcpy(mine, ctx->state->concessions, sizeof(mine));
    theirs = ctx->other->concessions;
    one = 0;
    two = 0;

    for (i = 0; i < CONFLICT_CONCESSIONS; i++) {
        ctx->state->concessions[i] = mine[one] >= theirs[two] ? mine[one++]
                                                              : theirs[two++];
    }
}


static void
conflict_absorb_counts(conflict_reduction_t *ctx)
{
    conflict_state_t  *state, *other;

    state = ctx->state;
    other = ctx->other;

    state->reopenings = conflict_merge_sum(state->reopenings,
                                           other->reopenings,
                                           CONFLICT_COUNT_MAX);
    state->delays = conflict_merge_sum(state->delays, other->delays,
                                       CONFLICT_COUNT_MAX);
    state->rounds = conflict_merge_sum(state->rounds, other->rounds,
                                       CONFLICT_COUNT_MAX);
    state->answers = conflict_merge_sum(state->answers, other->answers,
                                        CONFLICT_COUNT_MAX);

    /* as much as waiting may add at most, for both together */

    state->waited = conflict_merge_sum(state->waited, other->waited,
                            (uint32_t) (ctx->policy->overdue_max_points
                                        * 1000));

    if (state->rating == 0 || (other->rating && other->heard > state->heard)) {
        state->rating = other->rating;
    }

    state->leaving = conflict_merge_later(state->leaving, other->leaving);
    state->ended = conflict_merge_later(state->ended, other->ended);
    state->heard = conflict_merge_later(state->heard, other->heard);
    state->word = conflict_merge_later(state->word, other->word);

    /* whoever was told of either knows of the case */

    if (other->alerted > state->alerted) {
        state->alerted = other->alerted;
        state->alerted_at = other->alerted_at;

    } else if (other->alerted == state->alerted) {
        state->alerted_at = conflict_merge_later(state->alerted_at,
                                                 other->alerted_at);
    }
}


/* one survey at a time: the one that the other was asked goes on if there is
 * none here */

static void
conflict_absorb_survey(conflict_reduction_t *ctx)
{
    conflict_survey_t  own;
    conflict_state_t  *state, *other;

    state = ctx->state;
    other = ctx->other;

    state->asked = conflict_merge_later(state->asked, other->asked);
    state->drawn = conflict_merge_later(state->drawn, other->drawn);
    state->paced = conflict_merge_later(state->paced, other->paced);

    if (!conflict_survey_is_open(&other->survey)) {

        if (state->survey.id == 0) {
            state->survey = other->survey;
        }

        return;
    }

    if (!conflict_survey_is_open(&state->survey)) {
        state->survey = other->survey;
        return;
    }

    own = state->survey;
    state->survey = other->survey;
    conflict_survey_drop(ctx, CONFLICT_UNASKED_CLOSED);
    state->survey = own;
}


static void
conflict_absorb_ring(conflict_reduction_t *ctx)
{
    unsigned                 mine, theirs;
    uint64_t                 ring[CONFLICT_RING];
    conflict_state_t        *state;
    const conflict_state_t  *other;

    state = ctx->state;
    other = ctx->other;

    mine = CONFLICT_RING - state->nring;
    theirs = mine > CONFLICT_MERGE_RING ? mine : CONFLICT_MERGE_RING;
    theirs = other->nring < theirs ? other->nring : theirs;

    mine = CONFLICT_RING - theirs;
    mine = state->nring < mine ? state->nring : mine;

    memcpy(ring, &state->ring[state->nring - mine], mine * sizeof(uint64_t));

    memcpy(state->ring, &other->ring[other->nring - theirs],
           theirs * sizeof(uint64_t));
    memcpy(&state->ring[theirs], ring, mine * sizeof(uint64_t));

    state->nring = theirs + mine;
}


void
conflict_absorb(conflict_reduction_t *ctx)
{
    conflict_state_t  *state, *other;

    state = ctx->state;
    other = ctx->other;

    conflict_profile_merge(&state->profile, &other->profile);

    conflict_absorb_tickets(ctx);
    conflict_absorb_case(ctx);
    conflict_absorb_tier(ctx);
    conflict_absorb_reasons(ctx);
    conflict_absorb_tone(ctx);
    conflict_absorb_ledger(ctx);
    conflict_absorb_concessions(ctx);
    conflict_absorb_counts(ctx);
    conflict_absorb_survey(ctx);
    conflict_absorb_ring(ctx);

    conflict_add_points(ctx, CONFLICT_RULE_MERGED,
                        conflict_tension(other, ctx->other_policy, ctx->now));

    /* it is a trend of neither */

    state->mark = (uint32_t) lround(ctx->tension * 1000);
    state->mark_at = ctx->now;
}
