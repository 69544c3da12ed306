
/*
 * The policy: its defaults are those of the model, and what cannot work is
 * refused.
 */

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/policy.h"


static char  error[256];


static double
get(const conflict_policy_t *policy, const conflict_policy_field_t *f)
{
    const void  *p;

    p = (const char *) policy + f->offset;

    return f->unit == CONFLICT_UNIT_TIME || f->unit == CONFLICT_UNIT_WORK
           ? (double) *(const conflict_msec_t *) p : *(const double *) p;
}


static void
set(conflict_policy_t *policy, const conflict_policy_field_t *f, double value)
{
    void  *p;

    p = (char *) policy + f->offset;

    if (f->unit == CONFLICT_UNIT_TIME || f->unit == CONFLICT_UNIT_WORK) {
        *(conflict_msec_t *) p = (conflict_msec_t) value;

    } else {
        *(double *) p = value;
    }
}


static const conflict_policy_field_t *
find(const char *name)
{
    unsigned  i;

    for (i = 0; i < conflict_policy_nfields; i++) {
        if (strcmp(conflict_policy_fields[i].name, name) == 0) {
            return &conflict_policy_fields[i];
        }
    }

    fail_msg("no field %s", name);

    return NULL;
}


/* what the table of defaults in the model says, and the stories assume */

static void
defaults_are_those_of_the_model(void **unused)
{
    size_t             i;
    double             value;
    conflict_policy_t  policy;

    static const struct {
        const char  *name;
        double       value;
    } expected[] = {
        { "half-life", 3 * 86400e3 },
        { "half-life-unsolved", 6 * 86400e3 },
        { "vent-window", 0 },
        { "vent-window-chat", 900e3 },
        { "dwell-2", 12 * 3600e3 },
        { "dwell-3", 12 * 3600e3 },
        { "dwell-4", 24 * 3600e3 },
        { "dwell-5", 24 * 3600e3 },
        { "respond-1", 8 * 3600e3 }, { "respond-2", 4 * 3600e3 },
        { "respond-3", 2 * 3600e3 }, { "respond-4", 3600e3 },
        { "respond-5", 1800e3 },
        { "resolve-1", 40 * 3600e3 }, { "resolve-2", 24 * 3600e3 },
        { "resolve-3", 16 * 3600e3 }, { "resolve-4", 8 * 3600e3 },
        { "resolve-5", 8 * 3600e3 },
        { "update-1", 0 }, { "update-2", 0 }, { "update-3", 8 * 3600e3 },
        { "update-4", 8 * 3600e3 }, { "update-5", 4 * 3600e3 },
        { "repeat-gap", 1800e3 },
        { "theme-span", 7 * 86400e3 },
        { "quiet", 7 * 86400e3 },
        { "retain", 180 * 86400e3 },
        { "retain-history", 90 * 86400e3 },
        { "enter-2", 20 }, { "enter-3", 40 }, { "enter-4", 60 },
        { "enter-5", 80 },
        { "leave-2", 12 }, { "leave-3", 28 }, { "leave-4", 45 },
        { "leave-5", 65 },
        { "gain", 4 },
        { "impact-1", 0.6 }, { "impact-2", 0.8 }, { "impact-3", 1 },
        { "impact-4", 1.25 }, { "impact-5", 1.5 },
        { "usual-impact", 3 },
        { "warm", 5 }, { "baseline-prior", 1 }, { "baseline-weight", 4 },
        { "baseline-least", 0.05 },
        { "deviation-prior", 1.5 }, { "deviation-floor", 1 },
        { "deviation-limit", 3 }, { "slow-weight", 0.002 },
        { "outburst", 4 }, { "hot", 3 },
        { "usual-weight", 0.7 }, { "usual-heat", 4 },
        { "usual-deviation", 1.5 },
        { "cusum-slack", 0.5 }, { "cusum-limit", 4 }, { "cusum-messages", 3 },
        { "cusum-half-life", 30 * 86400e3 },
        { "hard-points", 15 }, { "manager-points", 20 },
        { "repeat-points", 6 }, { "reopen-points", 12 },
        { "handover-points", 5 },
        { "overdue-points", 10 }, { "overdue-next-points", 5 },
        { "overdue-max-points", 25 }, { "promise-points", 12 },
        { "rating-1-points", 30 }, { "rating-2-points", 20 },
        { "rating-4-factor", 0.8 }, { "rating-5-factor", 0.6 },
        { "own-factor", 0.85 }, { "acknowledge-factor", 0.95 },
        { "solution-factor", 0.75 }, { "resolved-factor", 0.85 },
        { "thanks-factor", 0.6 },
        { "heat-anger", 0.62 }, { "heat-disappointment", 0.45 },
        { "heat-told-before", 0.14 }, { "heat-polite-displeasure", 0.34 },
        { "heat-may-leave", 0.38 }, { "heat-legal-step", 0.45 },
        { "heat-public-complaint", 0.45 }, { "heat-payment-dispute", 0.35 },
        { "heat-asks-for-manager", 0.35 },
        { "heat-abusive-language", 0.75 }, { "heat-goal-at-risk", 0.22 },
        { "heat-distrust", 0.35 }, { "heat-confusion", 0.06 },
        { "heat-urgency", 0.1 }, { "heat-shouting", 0.18 },
        { "heat-problem", 0.16 },
        { "praise-relief", 0.75 }, { "calm-relief", 0.5 },
        { "call-rounds", 3 },
        { "concessions", 2 }, { "concession-span", 180 * 86400e3 },
        { "objections", 2 }, { "notify-gap", 3600e3 },
        { "balance-half-life", 90 * 86400e3 }, { "balance-prior", 3 },
        { "balance-fast", 0.5 }, { "balance-kept", 1 },
        { "balance-solved", 1 }, { "balance-recovered", 2 },
        { "balance-rated-well", 1 }, { "balance-late", 1 },
        { "balance-missed", 2 }, { "balance-reopened", 1 },
        { "balance-handed", 0.5 }, { "balance-rated-low", 2 },
        { "churn-base", -3 }, { "churn-tension", 2 }, { "churn-rating", 1 },
        { "churn-reopened", 0.4 }, { "churn-leave", 3 },
        { "churn-late", 0.25 }, { "churn-silence", 1 },
        { "churn-leave-half-life", 60 * 86400e3 },
        { "churn-silence-after", 30 * 86400e3 },
        { "trend-span", 86400e3 }, { "trend-step", 3 },
        { "survey-after", 86400e3 }, { "survey-every", 30 * 86400e3 },
        { "survey-expire", 14 * 86400e3 }, { "survey-remind", 0 },
        { "survey-sample", 0.02 }, { "survey-per", 30 * 86400e3 },
        { "survey-quiet", 30 * 86400e3 }
    };

    conflict_policy_default(&policy);

    for (i = 0; i < sizeof(expected) / sizeof(expected[0]); i++) {
        value = get(&policy, find(expected[i].name));

        if (value != expected[i].value) {
            fail_msg("%s is %g, not %g", expected[i].name, value,
                     expected[i].value);
        }
    }

    assert_int_equal(i, conflict_policy_nfields);
}


static void
the_table_has_every_member_once(void **unused)
{
    unsigned                        i, j;
    const conflict_policy_field_t  *f, *g;

    /* unused: tiers 0 and 1 of dwell, enter and leave, 0 of the service levels
       and of the impact; ratings have points or a factor; praise has no heat */

    assert_int_equal(conflict_policy_nfields + 18,
                     offsetof(conflict_policy_t, name) / sizeof(double));
    assert_true(conflict_policy_nfields <= CONFLICT_FIELDS_MAX);

    for (i = 0; i < conflict_policy_nfields; i++) {
        f = &conflict_policy_fields[i];

        assert_true(f->offset % sizeof(double) == 0);
        assert_true(f->offset < offsetof(conflict_policy_t, name));
        assert_true(strlen(f->why) > 0);

        for (j = 0; j < i; j++) {
            g = &conflict_policy_fields[j];
            assert_true(f->offset != g->offset);
            assert_string_not_equal(f->name, g->name);
        }
    }
}


static void
the_defaults_can_work(void **unused)
{
    unsigned                        i;
    conflict_policy_t               policy;
    const conflict_policy_field_t  *f;

    conflict_policy_default(&policy);

    assert_int_equal(conflict_policy_check(&policy, error, sizeof(error)),
                     CONFLICT_OK);

    for (i = 0; i < conflict_policy_nfields; i++) {
        f = &conflict_policy_fields[i];
        assert_true(f->min <= f->value && f->value <= f->max);
        assert_true(f->min < f->max);
    }
}


/* the sentence names the field, and says that its range is the trouble */

static void
expect_out_of_range(const conflict_policy_field_t *f, double value)
{
    conflict_policy_t  policy;

    conflict_policy_default(&policy);
    set(&policy, f, value);

    error[0] = '\0';

    if (conflict_policy_check(&policy, error, sizeof(error))
        != CONFLICT_INVALID)
    {
        fail_msg("%s may be %g", f->name, value);
    }

    assert_int_equal(strncmp(error, f->name, strlen(f->name)), 0);
    assert_non_null(strstr(error, " to "));
}


static void
every_value_out_of_its_range_is_refused(void **unused)
{
    double                          least;
    unsigned                        i;
    const conflict_policy_field_t  *f;

    for (i = 0; i < conflict_policy_nfields; i++) {
        f = &conflict_policy_fields[i];
        least = f->unit == CONFLICT_UNIT_TIME || f->unit == CONFLICT_UNIT_WORK
                ? 1000 : 1e-9;

        expect_out_of_range(f, f->min - least);
        expect_out_of_range(f, f->max + least * 10);

        if (f->unit != CONFLICT_UNIT_TIME && f->unit != CONFLICT_UNIT_WORK) {
            expect_out_of_range(f, NAN);
            expect_out_of_range(f, INFINITY);
            expect_out_of_range(f, -INFINITY);
        }
    }
}


/* the ends belong to the range; that tiers must be in order is another rule */

static void
the_ends_of_a_range_belong_to_it(void **unused)
{
    unsigned                        i, k;
    conflict_policy_t               policy;
    const conflict_policy_field_t  *f;

    for (i = 0; i < conflict_policy_nfields; i++) {
        f = &conflict_policy_fields[i];

        for (k = 0; k < 2; k++) {
            conflict_policy_default(&policy);
            set(&policy, f, k ? f->max : f->min);

            /* these have an order among themselves */

            if (strncmp(f->name, "enter-", 6) == 0
                || strncmp(f->name, "leave-", 6) == 0
                || strcmp(f->name, "survey-expire") == 0
                || strcmp(f->name, "survey-remind") == 0)
            {
                continue;
            }

            if (conflict_policy_check(&policy, error, sizeof(error))
                != CONFLICT_OK)
            {
                assert_null(strstr(error, "and must be"));
                assert_true(strncmp(f->name, "respond-", 8) == 0
                            || strncmp(f->name, "resolve-", 8) == 0
                            || strncmp(f->name, "update-", 7) == 0);
            }
        }
    }
}


static void
tiers_out_of_order_are_refused(void **unused)
{
    size_t             i;
    conflict_policy_t  policy;

    static const struct {
        const char  *name;
        double       value;
        const char  *error;
    } cases[] = {
        { "enter-2", 40, "enter-3 is 40, and must be above enter-2, 40" },
        { "leave-2", 20, "leave-2 is 20, and must be below enter-2, 20" },
        { "leave-5", 90, "leave-5 is 90, and must be below enter-5, 80" },
        { "leave-3", 12, "leave-3 is 12, and must be above leave-2, 12" },
        { "enter-5", 60, "leave-5 is 65, and must be below enter-5, 60" },
        { "enter-4", 85, "enter-5 is 80, and must be above enter-4, 85" },
        { "leave-4", 28, "leave-4 is 28, and must be above leave-3, 28" }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        conflict_policy_default(&policy);
        set(&policy, find(cases[i].name), cases[i].value);

        assert_int_equal(conflict_policy_check(&policy, error, sizeof(error)),
                         CONFLICT_INVALID);
        assert_string_equal(error, cases[i].error);
    }
}


static void
a_short_place_for_the_error_is_kept_to(void **unused)
{
    char               place[16];
    conflict_policy_t  policy;

    memset(place, 'x', sizeof(place));
    conflict_policy_default(&policy);
    policy.gain = -1;

    assert_int_equal(conflict_policy_check(&policy, place, 8),
                     CONFLICT_INVALID);
    assert_string_equal(place, "gain is");
    assert_int_equal(place[8], 'x');
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(defaults_are_those_of_the_model),
        cmocka_unit_test(the_table_has_every_member_once),
        cmocka_unit_test(the_defaults_can_work),
        cmocka_unit_test(every_value_out_of_its_range_is_refused),
        cmocka_unit_test(the_ends_of_a_range_belong_to_it),
        cmocka_unit_test(tiers_out_of_order_are_refused),
        cmocka_unit_test(a_short_place_for_the_error_is_kept_to)
    };

    return cmocka_run_group_tests_name("policy", tests, NULL, NULL);
}
