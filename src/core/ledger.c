
#include <math.h>

#include "advance.h"
#include "clock.h"
#include "ledger.h"


static void
conflict_ledger_move(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now)
{
    double  factor;

    if (state->ledger && now > state->ledger && (state->good || state->bad)) {
        factor = exp2(-(double) (now - state->ledger)
                      / (double) policy->balance_half_life);

        state->good = (uint32_t) lround(state->good * factor);
        state->bad = (uint32_t) lround(state->bad * factor);
    }

    if (now > state->ledger) {
        state->ledger = now;
    }
}


static uint32_t
conflict_ledger_sum(uint32_t entry, double weight)
{
    double  sum;

    sum = entry + weight * 1000;

    return sum < CONFLICT_LEDGER_MAX ? (uint32_t) lround(sum)
                                     : CONFLICT_LEDGER_MAX;
}


void
conflict_ledger_good(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now, double weight)
{
    conflict_ledger_move(state, policy, now);
    state->good = conflict_ledger_sum(state->good, weight);
}


void
conflict_ledger_bad(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now, double weight)
{
    conflict_ledger_move(state, policy, now);
    state->bad = conflict_ledger_sum(state->bad, weight);
}


double
conflict_balance(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now)
{
    double  factor, good, bad;

    factor = now > state->ledger
             ? exp2(-(double) (now - state->ledger)
                    / (double) policy->balance_half_life)
             : 1;

    good = state->good * factor / 1000;
    bad = state->bad * factor / 1000;

    return (good - bad) / (good + bad + policy->balance_prior);
}


int
conflict_churn(const conflict_state_t *state, const conflict_policy_t *policy,
    conflict_msec_t now, conflict_churn_t *churn)
{
    double           sum;
    conflict_msec_t  last;

    if (!(policy->purposes & conflict_bit(CONFLICT_PURPOSE_RETENTION))
        || !conflict_cares(state, policy))
    {
        return 0;
    }

    churn->tension = policy->churn_tension
                     * conflict_tension(state, policy, now) / 100;

    churn->rating = state->rating == 0 || state->rating == 3 ? 0
                    : state->rating < 3 ? policy->churn_rating
                                        : -policy->churn_rating;

    churn->reopened = policy->churn_reopened
                      * (state->reopenings < 3 ? state->reopenings : 3);

    churn->late = policy->churn_late
                  * (state->delays < 4 ? state->delays : 4);

    churn->leave = 0;

    if (state->leaving) {
        churn->leave = policy->churn_leave
                       * exp2(-(double) (now > state->leaving
                                         ? now - state->leaving : 0)
                              / (double) policy->churn_leave_half_life);
    }

    /* a conflict is behind us, and since then there was not a word */

    last = state->heard > state->ended ? state->heard : state->ended;

    churn->silence = state->ended && state->phase == CONFLICT_CALM
                     && now - last >= policy->churn_silence_after
                     ? policy->churn_silence : 0;

    sum = policy->churn_base + churn->tension + churn->rating
          + churn->reopened + churn->leave + churn->late + churn->silence;

    churn->score = 1 / (1 + exp(-sum));

    return 1;
}
