
/*
 * The policy: every number that an administrator may set.
 *
 * The table conflict_policy_fields names each of them with its unit, default,
 * range and reason.  Parsers, documents and tests are made from it; nothing
 * else repeats a default.
 */

#ifndef CONFLICT_POLICY_H
#define CONFLICT_POLICY_H

#include "conflict.h"
#include "vocabulary.h"


#define CONFLICT_TIERS  5

/* arrays by tier or by impact are counted from 1: the first place is unused */
typedef struct {
    conflict_msec_t  half_life;
    conflict_msec_t  half_life_unsolved;
    conflict_msec_t  vent_window;
    conflict_msec_t  vent_window_chat;
    conflict_msec_t  dwell[CONFLICT_TIERS + 1];
    conflict_msec_t  repeat_gap;
    conflict_msec_t  quiet;
    conflict_msec_t  retain;

    double           enter[CONFLICT_TIERS + 1];
    double           leave[CONFLICT_TIERS + 1];

    double           gain;
    double           impact[CONFLICT_TIERS + 1];
    double           usual_impact;
    double           warm;
    double           baseline_prior;
    double           baseline_weight;
    double           outburst;
    double           hot;

    double           hard_points;
    double           manager_points;
    double           repeat_points;
    double           reopen_points;
    double           handover_points;

    double           own_factor;
    double           acknowledge_factor;
    double           solution_factor;
    double           resolved_factor;
    double           thanks_factor;

    /* how much of the heat's scale a signal at full strength fills */
    double           heat[CONFLICT_FIRST_ACT];
    double           heat_problem;

    /* how much heat praise, and plain business, take away */
    double           praise_relief;
    double           calm_relief;

    double           call_tier;
    double           call_rounds;
    double           lead_tier;
    double           head_tier;
} conflict_policy_t;


typedef enum {
    CONFLICT_UNIT_POINTS = 0,      /* of tension or heat */
    CONFLICT_UNIT_FACTOR,
    CONFLICT_UNIT_COUNT,
    CONFLICT_UNIT_TIME             /* milliseconds */
} conflict_unit_t;

typedef struct {
    const char      *name;
    size_t           offset;       /* in conflict_policy_t */
    conflict_unit_t  unit;
    double           value;        /* the default */
    double           min;
    double           max;
    const char      *why;
} conflict_policy_field_t;

extern const conflict_policy_field_t  conflict_policy_fields[];
extern const unsigned                 conflict_policy_nfields;


/* fills a policy with the defaults of the table */
void conflict_policy_default(conflict_policy_t *policy);

/*
 * Tells whether a policy can work: every value in its range, tiers in order,
 * leave below enter.  On CONFLICT_INVALID a sentence stands in error
 * (error_size bytes, NUL-ended).
 */
conflict_rc_t conflict_policy_check(const conflict_policy_t *policy,
    char *error, size_t error_size);


#endif /* CONFLICT_POLICY_H */
