
/*
 * How the client usually writes (M3), and many small signs that it changes
 * (M5).
 */

#include <math.h>

#include "reduce_private.h"


double
conflict_weight(const conflict_reduction_t *ctx)
{
    double  n;

    n = ctx->state->messages;

    /* without a message there is no usual tone, and warm may be 0 as well */

    return n > 0 ? n / (n + ctx->policy->warm) : 0;
}


double
conflict_spread(const conflict_reduction_t *ctx)
{
    double  spread;

    spread = (double) ctx->state->deviation / 1000;

    return spread > ctx->policy->deviation_floor
           ? spread : ctx->policy->deviation_floor;
}


double
conflict_heat(const conflict_reduction_t *ctx)
{
    double  heat;

    heat = (double) ctx->event->signals.heat / 1000;

    if (ctx->late) {
        heat *= exp2(-(double) ctx->late / (double) ctx->policy->half_life);
    }

    return heat;
}


double
conflict_effective_heat(const conflict_reduction_t *ctx, double heat)
{
    heat -= conflict_weight(ctx) * ctx->state->mean / 1000;

    return heat > 0 ? heat : 0;
}


static uint32_t
conflict_thousandths(double n, double max)
{
    return (uint32_t) lround((n > 0 ? n < max ? n : max : 0) * 1000);
}


/*
 * The client's own usual heat, and how far messages lie from it; both stand
 * still in a conflict.  One that lies far off counts as one at the limit.
 */

void
conflict_learn_tone(conflict_reduction_t *ctx, double heat)
{
    double                    off, limit, weight, square, mean, slow;
    conflict_state_t         *state;
    const conflict_policy_t  *policy;

    state = ctx->state;
    policy = ctx->policy;

    if (state->phase == CONFLICT_IN_CONFLICT) {
        return;
    }

    mean = (double) state->mean / 1000;
    slow = (double) state->slow / 1000;
    limit = policy->deviation_limit * conflict_spread(ctx);

    off = heat - mean;
    off = off > limit ? limit : off < -limit ? -limit : off;

    weight = 1 / (policy->baseline_weight + state->messages + 1);

    if (weight < policy->baseline_least) {
        weight = policy->baseline_least;
    }

    square = (double) state->deviation * state->deviation / 1000000;
    square += (off * off - square) * weight;

    state->mean = conflict_thousandths(mean + off * weight, 10);
    state->deviation = conflict_thousandths(sqrt(square), 10);

    /* as long as little is known both are the same */

    slow += state->messages < policy->warm
            ? off * weight : (heat - slow) * policy->slow_weight;

    state->slow = conflict_thousandths(slow, 10);

    conflict_count(&state->messages);
}


/*
 * Many small signs (M5): a sum of deviations from what used to be usual, less
 * the slack, that never falls below nothing and halves in time.
 */

void
conflict_sum_signs(conflict_reduction_t *ctx, double heat)
{
    double                    sum;
    conflict_state_t         *state;
    const conflict_policy_t  *policy;

    state = ctx->state;
    policy = ctx->policy;

    if (state->messages < policy->cusum_messages) {
        state->cusum = 0;
        return;
    }

    sum = (double) state->cusum / 1000;

    if (state->heard && ctx->now > state->heard) {
        sum *= exp2(-(double) (ctx->now - state->heard)
                    / (double) policy->cusum_half_life);
    }

    sum += (heat - (double) state->slow / 1000) / conflict_spread(ctx)
           - policy->cusum_slack;

    state->cusum = conflict_thousandths(sum, 1000);
}
