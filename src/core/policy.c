
#include <stdio.h>
#include <string.h>

#include "policy.h"


#define field(f)  offsetof(conflict_policy_t, f)

#define POINTS  CONFLICT_UNIT_POINTS
#define FACTOR  CONFLICT_UNIT_FACTOR
#define COUNT   CONFLICT_UNIT_COUNT
#define TIME    CONFLICT_UNIT_TIME


const conflict_policy_field_t  conflict_policy_fields[] = {

    { "half-life", field(half_life), TIME,
      3 * CONFLICT_DAY, CONFLICT_HOUR, 365 * CONFLICT_DAY,
      "what was solved at 65 is below 12 in a week" },

    { "half-life-unsolved", field(half_life_unsolved), TIME,
      6 * CONFLICT_DAY, CONFLICT_HOUR, 365 * CONFLICT_DAY,
      "a weekend does not heal what nobody solved" },

    { "vent-window", field(vent_window), TIME,
      4 * CONFLICT_HOUR, CONFLICT_MINUTE, 30 * CONFLICT_DAY,
      "it must outlast the first human answer" },

    { "vent-window-chat", field(vent_window_chat), TIME,
      15 * CONFLICT_MINUTE, CONFLICT_MINUTE, 30 * CONFLICT_DAY,
      "in a chat an answer comes within minutes" },

    { "dwell-2", field(dwell[2]), TIME,
      12 * CONFLICT_HOUR, 0, 30 * CONFLICT_DAY, "every shift sees it once" },

    { "dwell-3", field(dwell[3]), TIME,
      12 * CONFLICT_HOUR, 0, 30 * CONFLICT_DAY, "every shift sees it once" },

    { "dwell-4", field(dwell[4]), TIME,
      24 * CONFLICT_HOUR, 0, 30 * CONFLICT_DAY, "every shift sees it once" },

    { "dwell-5", field(dwell[5]), TIME,
      24 * CONFLICT_HOUR, 0, 30 * CONFLICT_DAY, "every shift sees it once" },

    { "repeat-gap", field(repeat_gap), TIME,
      30 * CONFLICT_MINUTE, 0, CONFLICT_DAY,
      "who adds a line at once does not ask again" },

    { "quiet", field(quiet), TIME,
      7 * CONFLICT_DAY, CONFLICT_HOUR, 365 * CONFLICT_DAY,
      "a week of silence after a solution is a yes" },

    { "retain", field(retain), TIME,
      180.0 * CONFLICT_DAY, CONFLICT_DAY, 3650.0 * CONFLICT_DAY,
      "the longest that a client's usual tone is worth keeping" },

    { "enter-2", field(enter[2]), POINTS, 20, 1, 100,
      "one clearly angry message" },
    { "enter-3", field(enter[3]), POINTS, 40, 1, 100,
      "two clearly angry messages" },
    { "enter-4", field(enter[4]), POINTS, 60, 1, 100,
      "four clearly angry messages" },
    { "enter-5", field(enter[5]), POINTS, 80, 1, 100,
      "six clearly angry messages" },

    { "leave-2", field(leave[2]), POINTS, 12, 0, 99, "no flapping" },
    { "leave-3", field(leave[3]), POINTS, 28, 0, 99, "no flapping" },
    { "leave-4", field(leave[4]), POINTS, 45, 0, 99, "no flapping" },
    { "leave-5", field(leave[5]), POINTS, 65, 0, 99, "no flapping" },

    { "gain", field(gain), POINTS, 4, 0, 100,
      "points per point of effective heat: an outburst is a watch" },

    { "impact-1", field(impact[1]), FACTOR, 0.6, 0.1, 10,
      "the same delay is nothing to one" },
    { "impact-2", field(impact[2]), FACTOR, 0.8, 0.1, 10, "little" },
    { "impact-3", field(impact[3]), FACTOR, 1, 0.1, 10, "usual" },
    { "impact-4", field(impact[4]), FACTOR, 1.25, 0.1, 10, "much" },
    { "impact-5", field(impact[5]), FACTOR, 1.5, 0.1, 10,
      "and everything to another" },

    { "usual-impact", field(usual_impact), COUNT, 3, 1, 5,
      "unless the policy ranks the client's case" },

    { "warm", field(warm), COUNT, 5, 0, 1000,
      "messages until the client's own tone counts for half" },

    { "baseline-prior", field(baseline_prior), POINTS, 1, 0, 10,
      "the heat of an ordinary request" },

    { "baseline-weight", field(baseline_weight), COUNT, 4, 1, 1000,
      "messages that the prior is worth" },

    { "outburst", field(outburst), POINTS, 4, 0, 10,
      "effective heat that is more than displeasure" },

    { "hot", field(hot), POINTS, 3, 0, 10,
      "hot again while venting: listening did not help" },

    { "hard-points", field(hard_points), POINTS, 15, 0, 100,
      "a step that changes the relationship" },
    { "manager-points", field(manager_points), POINTS, 20, 0, 100,
      "they say that this level does not help them" },
    { "repeat-points", field(repeat_points), POINTS, 6, 0, 100,
      "having to ask again" },
    { "reopen-points", field(reopen_points), POINTS, 12, 0, 100,
      "what we called solved was not" },
    { "handover-points", field(handover_points), POINTS, 5, 0, 100,
      "being handed from one to the next" },

    { "own-factor", field(own_factor), FACTOR, 0.85, 0, 1,
      "owning it takes the edge off" },
    { "acknowledge-factor", field(acknowledge_factor), FACTOR, 0.95, 0, 1,
      "being heard, the first time" },
    { "solution-factor", field(solution_factor), FACTOR, 0.75, 0, 1,
      "a solution is relief, not yet peace" },
    { "resolved-factor", field(resolved_factor), FACTOR, 0.85, 0, 1,
      "closing is our view, not theirs" },
    { "thanks-factor", field(thanks_factor), FACTOR, 0.6, 0, 1,
      "thanks is their view" },

    { "heat-anger",
      field(heat[CONFLICT_SIGNAL_ANGER]), FACTOR,
      0.62, 0, 1, "anger at full strength alone is hot" },
    { "heat-disappointment",
      field(heat[CONFLICT_SIGNAL_DISAPPOINTMENT]), FACTOR,
      0.45, 0, 1, "cooler than anger, and no less in earnest" },
    { "heat-told-before",
      field(heat[CONFLICT_SIGNAL_TOLD_BEFORE]), FACTOR,
      0.14, 0, 1, "a fact first, and only then a tone" },
    { "heat-polite-displeasure",
      field(heat[CONFLICT_SIGNAL_POLITE_DISPLEASURE]), FACTOR,
      0.34, 0, 1, "small signs add up over weeks" },
    { "heat-may-leave",
      field(heat[CONFLICT_SIGNAL_MAY_LEAVE]), FACTOR,
      0.38, 0, 1, "what is said counts by itself, the tone may be cool" },
    { "heat-legal-step",
      field(heat[CONFLICT_SIGNAL_LEGAL_STEP]), FACTOR,
      0.45, 0, 1, "seldom said calmly" },
    { "heat-public-complaint",
      field(heat[CONFLICT_SIGNAL_PUBLIC_COMPLAINT]), FACTOR,
      0.45, 0, 1, "seldom said calmly" },
    { "heat-payment-dispute",
      field(heat[CONFLICT_SIGNAL_PAYMENT_DISPUTE]), FACTOR,
      0.35, 0, 1, "often a plain request" },
    { "heat-asks-for-manager",
      field(heat[CONFLICT_SIGNAL_ASKS_FOR_MANAGER]), FACTOR,
      0.35, 0, 1, "this level did not help" },
    { "heat-abusive-language",
      field(heat[CONFLICT_SIGNAL_ABUSIVE_LANGUAGE]), FACTOR,
      0.75, 0, 1, "the hottest there is" },
    { "heat-goal-at-risk",
      field(heat[CONFLICT_SIGNAL_GOAL_AT_RISK]), FACTOR,
      0.22, 0, 1, "pressure, not yet anger" },
    { "heat-distrust",
      field(heat[CONFLICT_SIGNAL_DISTRUST]), FACTOR,
      0.35, 0, 1, "what we say is not believed any more" },
    { "heat-confusion",
      field(heat[CONFLICT_SIGNAL_CONFUSION]), FACTOR,
      0.06, 0, 1, "a question" },
    { "heat-urgency",
      field(heat[CONFLICT_SIGNAL_URGENCY]), FACTOR,
      0.10, 0, 1, "haste alone is no conflict" },
    { "heat-shouting",
      field(heat[CONFLICT_SIGNAL_SHOUTING]), FACTOR,
      0.18, 0, 1, "the form, not the matter" },
    { "heat-problem", field(heat_problem), FACTOR, 0.16, 0, 1,
      "every ticket has a problem" },
    { "praise-relief", field(praise_relief), FACTOR, 0.75, 0, 1,
      "who thanks is not at war" },
    { "calm-relief", field(calm_relief), FACTOR, 0.5, 0, 1,
      "a question in the line of business" },

    { "call-tier", field(call_tier), COUNT, 4, 2, 6,
      "from here on e-mail makes it worse; 6: never" },
    { "call-rounds", field(call_rounds), COUNT, 3, 1, 1000,
      "messages each way without a solution" },
    { "lead-tier", field(lead_tier), COUNT, 4, 2, 6, "a lead should know" },
    { "head-tier", field(head_tier), COUNT, 5, 2, 6, "the head should know" }
};


const unsigned  conflict_policy_nfields = sizeof(conflict_policy_fields)
                                          / sizeof(conflict_policy_fields[0]);


static double
conflict_policy_get(const conflict_policy_t *policy,
    const conflict_policy_field_t *f)
{
    const void  *p;

    p = (const char *) policy + f->offset;

    if (f->unit == CONFLICT_UNIT_TIME) {
        return (double) *(const conflict_msec_t *) p;
    }

    return *(const double *) p;
}


void
conflict_policy_default(conflict_policy_t *policy)
{
    void                           *p;
    unsigned                        i;
    const conflict_policy_field_t  *f;

    memset(policy, 0, sizeof(conflict_policy_t));

    for (i = 0; i < conflict_policy_nfields; i++) {
        f = &conflict_policy_fields[i];
        p = (char *) policy + f->offset;

        if (f->unit == CONFLICT_UNIT_TIME) {
            *(conflict_msec_t *) p = (conflict_msec_t) f->value;

        } else {
            *(double *) p = f->value;
        }
    }
}


conflict_rc_t
conflict_policy_check(const conflict_policy_t *policy, char *error,
    size_t error_size)
{
    int                             k;
    double                          value;
    unsigned                        i;
    const conflict_policy_field_t  *f;

    for (i = 0; i < conflict_policy_nfields; i++) {
        f = &conflict_policy_fields[i];
        value = conflict_policy_get(policy, f);

        /* written so that NaN is out of range too */

        if (!(value >= f->min && value <= f->max)) {
            snprintf(error, error_size, "%s is %g, and must be %g to %g",
                     f->name, value, f->min, f->max);
            return CONFLICT_INVALID;
        }
    }

    for (k = 2; k <= CONFLICT_TIERS; k++) {

        if (policy->leave[k] >= policy->enter[k]) {
            snprintf(error, error_size,
                     "leave-%d is %g, and must be below enter-%d, %g",
                     k, policy->leave[k], k, policy->enter[k]);
            return CONFLICT_INVALID;
        }

        if (k > 2 && policy->enter[k] <= policy->enter[k - 1]) {
            snprintf(error, error_size,
                     "enter-%d is %g, and must be above enter-%d, %g",
                     k, policy->enter[k], k - 1, policy->enter[k - 1]);
            return CONFLICT_INVALID;
        }

        if (k > 2 && policy->leave[k] <= policy->leave[k - 1]) {
            snprintf(error, error_size,
                     "leave-%d is %g, and must be above leave-%d, %g",
                     k, policy->leave[k], k - 1, policy->leave[k - 1]);
            return CONFLICT_INVALID;
        }
    }

    return CONFLICT_OK;
}
