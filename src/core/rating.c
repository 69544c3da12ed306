
/*
 * What a client's rating means, and does to the state.
 */

#include "reduce_private.h"


unsigned
conflict_rating_of(conflict_scale_t scale, unsigned score)
{
    unsigned  i;

    /* the highest score that means 1, 2, 3, 4, 5; of thumbs there are two */

    static const struct {
        unsigned  least;
        unsigned  up_to[5];
    } scales[CONFLICT_SCALES] = {
        [CONFLICT_SCALE_CSAT] = { 1, { 1, 2, 3, 4, 5 } },
        [CONFLICT_SCALE_NPS] = { 0, { 2, 6, 8, 9, 10 } },
        [CONFLICT_SCALE_CES] = { 1, { 1, 3, 4, 6, 7 } }
    };

    if (scale == CONFLICT_SCALE_THUMBS) {
        return score > 1 ? 0 : score ? 4 : 2;
    }

    if (score < scales[scale].least) {
        return 0;
    }

    for (i = 0; i < 5; i++) {
        if (score <= scales[scale].up_to[i]) {
            return i + 1;
        }
    }

    return 0;
}


void
conflict_hear_rating(conflict_reduction_t *ctx)
{
    unsigned                  rating, before;
    conflict_state_t         *state;
    conflict_ticket_t        *ticket;
    const conflict_policy_t  *policy;

    state = ctx->state;
    ticket = ctx->ticket;
    policy = ctx->policy;
    rating = ctx->event->rating;

    /* what was said shortly before is taken back */

    before = ctx->event->survey
             && state->survey.state == CONFLICT_SURVEY_ANSWERED
             ? state->rating : 3;

    conflict_survey_answer(ctx);

    if (!ctx->cares) {
        return;
    }

    state->rating = rating;
    conflict_hear_comment(ctx);

    if (before <= 2 && rating > 2) {
        conflict_drop_reasons(state, conflict_bit(CONFLICT_BAD_RATING));
    }

    if ((before < 3 && rating < 3) || (before > 3 && rating > 3)) {
        return;
    }

    if (rating <= 2) {
        conflict_add_reason(state, CONFLICT_BAD_RATING, ctx->now);
        conflict_add_points(ctx, (conflict_rule_t) CONFLICT_BAD_RATING,
                            policy->rating_points[rating]);
        conflict_ledger_bad(state, policy, ctx->now,
                            policy->balance_rated_low);

        ticket->status = CONFLICT_STATUS_OPEN;
        conflict_begin(state, ctx->now);

        if (ticket->owed == 0) {
            ticket->owed = ctx->now;
        }

        return;
    }

    if (rating == 3) {
        return;
    }

    conflict_relieve(ctx, CONFLICT_RULE_RATING, policy->rating_factor[rating]);
    conflict_ledger_good(state, policy, ctx->now, policy->balance_rated_well);

    if (state->phase == CONFLICT_RECOVERING) {
        conflict_end(state, policy, ctx->now);
    }
}
