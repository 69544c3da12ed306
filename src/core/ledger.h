
/*
 * What the client got and what it cost them (M9), and how likely they are to
 * go (M8): figures beside the tier, which they do not touch.
 */

#ifndef CONFLICT_LEDGER_H
#define CONFLICT_LEDGER_H

#include "conflict.h"
#include "policy.h"
#include "state.h"


/* enters something that went well, or did not; weight: of the policy */
void conflict_ledger_good(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now, double weight);
void conflict_ledger_bad(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now, double weight);

/*
 * The balance of both, -1 to 1; 0 when nothing is known:
 *
 *     (good - bad) / (good + bad + balance-prior)
 *
 * each entry halved with every balance-half-life of its age.
 */
double conflict_balance(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now);


/* what the churn score is made of, each part in the logistic's own measure */
typedef struct {
    double  tension;
    double  rating;
    double  reopened;
    double  leave;
    double  late;
    double  silence;
    double  score;             /* 0 to 1 */
} conflict_churn_t;

/*
 * How likely it is that the client leaves:
 *
 *     1 / (1 + e^-(churn-base + the sum of the parts))
 *
 * now: the state was moved there.  Returns 0, and sets nothing, unless the
 * policy has the purpose "retention" and the client may be analysed.
 */
int conflict_churn(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now,
    conflict_churn_t *churn);


#endif /* CONFLICT_LEDGER_H */
