
/*
 * What surveys have brought: the counts of Redis, and the intervals.  The
 * expected figures were computed in another way: Wilson's as the roots of its
 * equation, Student's quantiles by integrating the density.
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

#include "core/figures.h"


static conflict_figures_t  figures;


static int
begin(void **unused)
{
    figures.n = 0;

    return 0;
}


static conflict_rc_t
add(const char *field, int64_t count)
{
    conflict_str_t  text;

    text.data = field;
    text.len = strlen(field);

    return conflict_figures_add(&figures, text, count);
}


#define assert_near(one, other)  assert_true(fabs((one) - (other)) < 0.0005)


static void
test_counts_are_kept_by_rule_and_segment(void **unused)
{
    conflict_figures_row_t  sum;

    assert_int_equal(add("resolved//due", 5), CONFLICT_OK);
    assert_int_equal(add("resolved//due", -1), CONFLICT_OK);
    assert_int_equal(add("resolved/premium/due", 2), CONFLICT_OK);
    assert_int_equal(add("resolved/premium/cancelled-reopened", 3),
                     CONFLICT_OK);
    assert_int_equal(add("random//expired-silent", 7), CONFLICT_OK);
    assert_int_equal(add("own//csat/4", 9), CONFLICT_OK);
    assert_int_equal(add("resolved//nps/10", 1), CONFLICT_OK);

    assert_int_equal(figures.n, 4);
    assert_int_equal(figures.rows[0].states[CONFLICT_SURVEY_DUE], 4);
    assert_int_equal(figures.rows[0].scores[CONFLICT_SCALE_NPS][10], 1);
    assert_string_equal(figures.rows[1].segment, "premium");
    assert_int_equal(figures.rows[1].unasked[1][CONFLICT_UNASKED_REOPENED], 3);
    assert_int_equal(figures.rows[2].ask, CONFLICT_ASK_RANDOM);
    assert_int_equal(figures.rows[2].unasked[0][CONFLICT_UNASKED_SILENT], 7);
    assert_int_equal(figures.rows[3].own, 1);

    sum = figures.rows[0];
    conflict_figures_sum(&sum, &figures.rows[1]);
    assert_int_equal(sum.states[CONFLICT_SURVEY_DUE], 6);
    assert_int_equal(sum.unasked[1][CONFLICT_UNASKED_REOPENED], 3);
}


static void
test_what_is_no_figure_is_none(void **unused)
{
    unsigned  i;

    static const char  *fields[] = {
        "", "/", "//", "resolved", "resolved//", "resolved//duee",
        "nobody//due", "resolved//due-silent", "resolved//csat/11",
        "resolved//csat/x", "resolved//csat/111", "resolved//stars/5",
        "resolved//expired-", "resolved//expired-none-", "resolved//none",
        "resolved/a-segment-whose-name-is-far-longer-than-a-word-may-be/due"
    };

    for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
        assert_int_equal(add(fields[i], 1), CONFLICT_INVALID);
    }

    assert_int_equal(figures.n, 0);
}


static void
test_segments_beyond_the_rows_are_one(void **unused)
{
    char      field[64];
    int64_t   sum;
    unsigned  i;

    for (i = 0; i < 2 * CONFLICT_FIGURES_ROWS; i++) {
        snprintf(field, sizeof(field), "%s/s%u/due",
                 i % 2 ? "resolved" : "random", i);
        assert_int_equal(add(field, 1), CONFLICT_OK);
    }

    assert_int_equal(add("own/x/csat/5", 1), CONFLICT_OK);
    assert_int_equal(add("cadence/x/due", 1), CONFLICT_OK);
    assert_true(figures.n <= CONFLICT_FIGURES_ROWS);

    for (sum = 0, i = 0; i < figures.n; i++) {
        sum += figures.rows[i].states[CONFLICT_SURVEY_DUE];
    }

    assert_int_equal(sum, 2 * CONFLICT_FIGURES_ROWS + 1);
}


static void
test_share_has_wilsons_interval(void **unused)
{
    unsigned             i;
    conflict_estimate_t  e;

    static const struct {
        int64_t  k;
        int64_t  n;
        double   low;
        double   high;
    } cases[] = {
        { 0, 1, 0.000000, 0.793451 },
        { 1, 1, 0.206549, 1.000000 },
        { 0, 10, 0.000000, 0.277533 },
        { 5, 10, 0.236593, 0.763407 },
        { 9, 10, 0.595850, 0.982124 },
        { 83, 100, 0.744520, 0.891064 },
        { 500, 1000, 0.469070, 0.530930 },
        { 1, 1000, 0.000177, 0.005643 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        e = conflict_wilson(cases[i].k, cases[i].n);
        assert_near(e.value, (double) cases[i].k / (double) cases[i].n);
        assert_near(e.low, cases[i].low);
        assert_near(e.high, cases[i].high);
    }
}


static void
test_csat_is_the_top_two_and_thumbs_those_that_are_up(void **unused)
{
    (void) add("resolved//csat/1", 2);
    (void) add("resolved//csat/3", 3);
    (void) add("resolved//csat/4", 4);
    (void) add("resolved//csat/5", 6);
    (void) add("resolved//thumbs/0", 1);
    (void) add("resolved//thumbs/1", 3);

    assert_int_equal(conflict_figures_answers(&figures.rows[0],
                                              CONFLICT_SCALE_CSAT), 15);
    assert_near(conflict_figures_estimate(&figures.rows[0],
                                          CONFLICT_SCALE_CSAT).value,
                10.0 / 15);
    assert_near(conflict_figures_estimate(&figures.rows[0],
                                          CONFLICT_SCALE_THUMBS).value, 0.75);
}


static void
test_nps_is_promoters_less_detractors(void **unused)
{
    conflict_estimate_t  e;

    (void) add("resolved//nps/10", 30);
    (void) add("resolved//nps/9", 20);
    (void) add("resolved//nps/8", 20);
    (void) add("resolved//nps/7", 10);
    (void) add("resolved//nps/6", 5);
    (void) add("resolved//nps/0", 15);

    e = conflict_figures_estimate(&figures.rows[0], CONFLICT_SCALE_NPS);
    assert_near(e.value, 0.3);
    assert_near(e.low, 0.140511);
    assert_near(e.high, 0.442013);

    /* of one answer hardly anything can be said */

    figures.n = 0;
    (void) add("resolved//nps/10", 1);
    e = conflict_figures_estimate(&figures.rows[0], CONFLICT_SCALE_NPS);
    assert_near(e.value, 1);
    assert_true(e.low < 0 && e.high <= 1);
}


static void
test_ces_is_a_mean_with_students_interval(void **unused)
{
    conflict_estimate_t  e;

    (void) add("resolved//ces/7", 1);
    e = conflict_figures_estimate(&figures.rows[0], CONFLICT_SCALE_CES);
    assert_near(e.value, 7);
    assert_true(isnan(e.low) && isnan(e.high));

    figures.n = 0;
    (void) add("resolved//ces/2", 1);
    (void) add("resolved//ces/5", 2);
    (void) add("resolved//ces/6", 3);
    (void) add("resolved//ces/7", 4);
    e = conflict_figures_estimate(&figures.rows[0], CONFLICT_SCALE_CES);
    assert_near(e.value, 5.8);
    assert_true(fabs(e.low - 4.691774) < 0.005);
    assert_true(fabs(e.high - 6.908226) < 0.005);

    /* four answers */

    figures.n = 0;
    (void) add("resolved//ces/3", 2);
    (void) add("resolved//ces/4", 2);
    e = conflict_figures_estimate(&figures.rows[0], CONFLICT_SCALE_CES);
    assert_true(fabs(e.low - 2.581307) < 0.01);
    assert_true(fabs(e.high - 4.418693) < 0.01);
}


/* an answer of last month that was changed in this one */

static void
test_less_than_none_counts_as_none(void **unused)
{
    (void) add("resolved//csat/1", -1);
    (void) add("resolved//csat/5", 2);

    assert_int_equal(conflict_figures_answers(&figures.rows[0],
                                              CONFLICT_SCALE_CSAT), 2);
    assert_near(conflict_figures_estimate(&figures.rows[0],
                                          CONFLICT_SCALE_CSAT).value, 1);
    assert_true(isnan(conflict_figures_estimate(&figures.rows[0],
                                                CONFLICT_SCALE_NPS).value));
}


int
main(void)
{
#define in_order(test)  cmocka_unit_test_setup(test, begin)

    const struct CMUnitTest  tests[] = {
        in_order(test_counts_are_kept_by_rule_and_segment),
        in_order(test_what_is_no_figure_is_none),
        in_order(test_segments_beyond_the_rows_are_one),
        in_order(test_share_has_wilsons_interval),
        in_order(test_csat_is_the_top_two_and_thumbs_those_that_are_up),
        in_order(test_nps_is_promoters_less_detractors),
        in_order(test_ces_is_a_mean_with_students_interval),
        in_order(test_less_than_none_counts_as_none)
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
