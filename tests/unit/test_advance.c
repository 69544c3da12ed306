
/*
 * What time alone does to a state.
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

#include "core/advance.h"
#include "states.h"


#define HOURS(n)  ((n) * CONFLICT_HOUR)
#define DAYS(n)   ((n) * CONFLICT_DAY)


static conflict_state_t  state;


/* a state of this tier and tension (in thousandths) since START */

static void
make_state(unsigned tier, uint32_t tension, conflict_phase_t phase)
{
    unsigned  lost = 0;

    conflict_state_init(&state, &policy);

    state.at = START;
    state.anchor = START;
    state.since = START;
    state.tier = tier;
    state.tension = tension;
    state.phase = phase;

    if (phase != CONFLICT_CALM) {
        state.start = START;
    }

    if (phase == CONFLICT_VENTING) {
        state.vent_until = START + policy.respond[2];
    }

    if (phase == CONFLICT_RECOVERING) {
        state.settled = START;
        state.solved = 1;
    }

    conflict_state_touch(&state, "4711", &lost)->heard = START;
}


/* a random state whose times are near START, sane or not */

static void
make_random_state(void)
{
    unsigned          i;
    conflict_msec_t  *times[] = {
        &state.at, &state.anchor, &state.since, &state.start, &state.settled,
        &state.heard, &state.word, &state.asked, &state.survey.at,
        &state.survey.due
    };

    random_state(&state);

    /* a client's own pace never ends */

    state.profile.feedback_every = 0;

    for (i = 0; i < sizeof(times) / sizeof(times[0]); i++) {
        *times[i] = random_time(START - DAYS(20), START);
    }

    state.vent_until = below(2) ? random_time(START, START + DAYS(1)) : 0;

    for (i = 0; i < CONFLICT_REASONS; i++) {
        if (state.reasons & conflict_bit(i)) {
            state.reason_at[i] = random_time(START - DAYS(40), START);
        }
    }

    if (below(4)) {
        for (i = 0; i < state.ntickets; i++) {
            state.tickets[i].owed = 0;
        }
    }
}


/* nothing changes one millisecond before, and something does at that moment */

static void
expect_change(conflict_msec_t at)
{
    conflict_state_t  moved;

    assert_int_equal(conflict_next_change(&state, &policy), at);

    moved = state;
    conflict_advance(&moved, &policy, at - 1);
    assert_same_state(&moved, &state);

    conflict_advance(&state, &policy, at);
    assert_false(same_state(&moved, &state));
}


static void
expect_no_change(void)
{
    conflict_state_t  moved;

    assert_int_equal(conflict_next_change(&state, &policy), 0);

    moved = state;
    conflict_advance(&moved, &policy, START + DAYS(20000));
    assert_same_state(&moved, &state);
}


static void
tension_falls_by_the_half_life_of_the_phase(void **unused)
{
    size_t  i;

    static const struct {
        conflict_phase_t  phase;
        conflict_msec_t   later;
        double            part;
    } cases[] = {
        { CONFLICT_CALM, DAYS(3), 0.5 },
        { CONFLICT_CALM, DAYS(6), 0.25 },
        { CONFLICT_CALM, HOURS(36), 0.70710678118654752 },
        { CONFLICT_CALM, DAYS(30), 1.0 / 1024 },
        { CONFLICT_VENTING, DAYS(3), 0.5 },
        { CONFLICT_RECOVERING, DAYS(3), 0.5 },
        { CONFLICT_IN_CONFLICT, DAYS(3), 0.70710678118654752 },
        { CONFLICT_IN_CONFLICT, DAYS(6), 0.5 },
        { CONFLICT_IN_CONFLICT, DAYS(12), 0.25 },
        { CONFLICT_CALM, 0, 1 },
        { CONFLICT_CALM, -DAYS(3), 1 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        make_state(1, 64000, cases[i].phase);

        assert_true(fabs(conflict_tension(&state, &policy,
                                          START + cases[i].later)
                         - 64 * cases[i].part) < 1e-9);
    }
}


static void
tension_follows_the_policy(void **unused)
{
    conflict_policy_t  other;

    other = policy;
    other.half_life = HOURS(5);
    other.half_life_unsolved = HOURS(50);

    make_state(2, 40000, CONFLICT_CALM);
    assert_true(fabs(conflict_tension(&state, &other, START + HOURS(5)) - 20)
                < 1e-9);

    make_state(2, 40000, CONFLICT_IN_CONFLICT);
    assert_true(fabs(conflict_tension(&state, &other, START + HOURS(50)) - 20)
                < 1e-9);
}


/* M6: waiting for us is no reason to be calmer, nor is the tier to fall */

static void
nothing_falls_while_an_answer_is_owed(void **unused)
{
    make_state(4, 50000, CONFLICT_RECOVERING);
    state.tickets[0].owed = START;

    assert_true(conflict_tension(&state, &policy, START + DAYS(300)) == 50);
    expect_no_change();

    state.tickets[0].owed = 0;
    assert_true(conflict_tension(&state, &policy, START + DAYS(300)) < 1);
}


static void
tension_is_clipped_and_rounded(void **unused)
{
    size_t  i;

    static const struct {
        double    tension;
        uint32_t  kept;
    } cases[] = {
        { 0, 0 }, { -1, 0 }, { NAN, 0 }, { 0.0004, 0 }, { 0.0006, 1 },
        { 33.3333, 33333 }, { 99.9996, 100000 }, { 100, 100000 },
        { 100.1, 100000 }, { INFINITY, 100000 }, { -INFINITY, 0 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        conflict_set_tension(&state, cases[i].tension, START + HOURS(1));
        assert_int_equal(state.tension, cases[i].kept);
        assert_int_equal(state.anchor, START + HOURS(1));
    }
}


/* M1: a tier falls one step at a time, each after its own dwell */

static void
a_tier_falls_not_before_its_dwell(void **unused)
{
    size_t  i;

    static const struct {
        unsigned         tier;
        conflict_msec_t  dwell;
    } cases[] = {
        { 5, HOURS(24) }, { 4, HOURS(24) }, { 3, HOURS(12) }, { 2, HOURS(12) }
    };

    make_state(5, 1000, CONFLICT_CALM);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_int_equal(state.tier, cases[i].tier);
        expect_change(state.since + cases[i].dwell);
    }

    assert_int_equal(state.tier, 1);
    assert_int_equal(state.since, START + HOURS(72));
    expect_no_change();
}


/* M1: leave lies below enter */

static void
a_tier_falls_in_the_first_second_below_its_threshold(void **unused)
{
    size_t            i;
    conflict_msec_t   at;
    conflict_state_t  before;

    static const struct {
        unsigned          tier;
        uint32_t          tension;
        conflict_phase_t  phase;
        double            leave;
    } cases[] = {
        { 2, 19900, CONFLICT_CALM, 12 },
        { 3, 65000, CONFLICT_CALM, 28 },
        { 3, 65000, CONFLICT_IN_CONFLICT, 28 },
        { 4, 99000, CONFLICT_RECOVERING, 45 },
        { 5, 100000, CONFLICT_IN_CONFLICT, 65 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        make_state(cases[i].tier, cases[i].tension, cases[i].phase);
        state.since = START - DAYS(30);

        /* a word that was owed was said to be so */

        if (state.phase == CONFLICT_IN_CONFLICT) {
            conflict_add_reason(&state, CONFLICT_UPDATE_DUE, START);
        }

        before = state;

        at = conflict_next_change(&state, &policy);
        assert_true(conflict_tension(&before, &policy, at) < cases[i].leave);
        assert_true(conflict_tension(&before, &policy, at - CONFLICT_SECOND)
                    >= cases[i].leave);

        expect_change(at);
        assert_int_equal(state.tier, cases[i].tier - 1);
        assert_int_equal(state.since, at);
    }
}


static void
a_tier_at_its_threshold_has_not_left_it(void **unused)
{
    make_state(2, 12000, CONFLICT_CALM);
    state.since = START - DAYS(1);
    expect_change(START + CONFLICT_SECOND);
}


static void
what_is_unsolved_keeps_its_lowest_tier(void **unused)
{
    make_state(5, 1000, CONFLICT_IN_CONFLICT);
    conflict_advance(&state, &policy, START + DAYS(400));
    assert_int_equal(state.tier, 2);
    expect_no_change();

    make_state(5, 1000, CONFLICT_IN_CONFLICT);
    state.hard = 1;
    conflict_advance(&state, &policy, START + DAYS(400));
    assert_int_equal(state.tier, 3);
    expect_no_change();

    state.solved = 1;
    conflict_advance(&state, &policy, START + DAYS(400));
    assert_int_equal(state.tier, 2);
}


/* M2: the window passes, and what was venting is a conflict */

static void
venting_ends_after_its_window(void **unused)
{
    make_state(2, 28000, CONFLICT_VENTING);
    state.tickets[0].owed = START;
    memcpy(state.tickets[0].owner, "5", 2);

    expect_change(START + HOURS(4));

    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_int_equal(state.start, START);
    assert_int_equal(state.vent_until, 0);
    assert_int_equal(state.tier, 2);
    assert_int_equal(state.tension, 28000);
    assert_string_equal(state.owner, "5");

    /* and from there on a solution is due */

    assert_int_equal(conflict_next_change(&state, &policy),
                     START + HOURS(4) + policy.resolve[2]);
}


/* M2: at most one tier */

static void
the_end_of_venting_raises_by_one_tier_at_most(void **unused)
{
    make_state(2, 95000, CONFLICT_VENTING);
    conflict_advance(&state, &policy, START + HOURS(5));
    assert_int_equal(state.tier, 3);
    assert_int_equal(state.since, START + HOURS(4));
}


static void
what_decays_changes_its_half_life_with_the_phase(void **unused)
{
    double  expected;

    make_state(2, 80000, CONFLICT_VENTING);
    conflict_advance(&state, &policy, START + DAYS(1));

    expected = 80 * exp2(-4.0 / 72) * exp2(-20.0 / 144);

    assert_true(fabs(conflict_tension(&state, &policy, START + DAYS(1))
                     - expected) < 0.001);
}


/* M22: seven quiet days after the last word of either side */

static void
a_week_of_quiet_ends_it(void **unused)
{
    size_t            i;
    conflict_msec_t  *last[] = { &state.settled, &state.heard, &state.word };

    for (i = 0; i < 3; i++) {
        make_state(1, 9000, CONFLICT_RECOVERING);
        conflict_add_reason(&state, CONFLICT_UPSET, START);
        conflict_add_reason(&state, CONFLICT_NOT_READ, START);
        memcpy(state.owner, "5", 2);
        *last[i] = START + DAYS(2);

        expect_change(START + DAYS(9));

        assert_int_equal(state.phase, CONFLICT_CALM);
        assert_int_equal(state.start, 0);
        assert_int_equal(state.settled, 0);
        assert_int_equal(state.solved, 0);
        assert_int_equal(state.reasons, conflict_bit(CONFLICT_NOT_READ));
        assert_string_equal(state.owner, "");
    }
}


/* each change at its own moment: the dwell begins when the hold ends */

static void
what_quiet_sets_free_falls_not_before_it(void **unused)
{
    make_state(3, 20000, CONFLICT_RECOVERING);
    state.hard = 1;
    state.solved = 0;
    state.since = START - DAYS(30);

    conflict_advance(&state, &policy, START + DAYS(7) - CONFLICT_SECOND);
    assert_int_equal(state.tier, 3);

    conflict_advance(&state, &policy, START + DAYS(7));
    assert_int_equal(state.phase, CONFLICT_CALM);
    assert_int_equal(state.tier, 2);
    assert_int_equal(state.since, START + DAYS(7));

    expect_change(START + DAYS(7) + HOURS(12));
    assert_int_equal(state.tier, 1);
}


static void
some_reasons_end_by_themselves(void **unused)
{
    size_t  i;

    static const struct {
        conflict_reason_t  reason;
        conflict_msec_t    lasts;
    } cases[] = {
        { CONFLICT_ABUSIVE_LANGUAGE, DAYS(14) },
        { CONFLICT_MAY_LEAVE, DAYS(30) },
        { CONFLICT_PUBLIC_COMPLAINT, DAYS(30) }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        make_state(2, 1000, CONFLICT_IN_CONFLICT);
        conflict_add_reason(&state, CONFLICT_LEGAL_STEP, START);
        conflict_add_reason(&state, cases[i].reason, START + HOURS(1));

        expect_change(START + HOURS(1) + cases[i].lasts);

        assert_int_equal(state.reasons, conflict_bit(CONFLICT_LEGAL_STEP));
        assert_int_equal(state.reason_at[cases[i].reason], 0);
        expect_no_change();
    }
}


/* a state's times are whole seconds, whatever an administrator writes */

static void
times_of_a_policy_in_milliseconds_are_rounded_up(void **unused)
{
    conflict_policy_t  other;

    other = policy;
    other.dwell[3] = 1500;
    other.dwell[2] = 1;
    other.quiet = HOURS(1) + 1;

    make_state(3, 1000, CONFLICT_RECOVERING);

    conflict_advance(&state, &other, START + 1999);
    assert_int_equal(state.tier, 3);

    conflict_advance(&state, &other, START + 2000);
    assert_int_equal(state.tier, 2);
    assert_int_equal(state.since, START + 2000);

    conflict_advance(&state, &other, START + 3000);
    assert_int_equal(state.tier, 1);

    assert_int_equal(conflict_next_change(&state, &other),
                     START + HOURS(1) + CONFLICT_SECOND);
}


static void
time_never_turns_back(void **unused)
{
    conflict_state_t  before;

    make_state(4, 50000, CONFLICT_VENTING);
    before = state;

    conflict_advance(&state, &policy, START - DAYS(100));
    assert_same_state(&state, &before);

    conflict_advance(&state, &policy, 0);
    assert_same_state(&state, &before);

    conflict_advance(&state, &policy, -DAYS(1));
    assert_same_state(&state, &before);
}


/* advance(advance(s, t1), t2) = advance(s, t2), to the bit */

static void
looking_in_between_changes_nothing(void **unused)
{
    unsigned          i, looks;
    conflict_msec_t   now, last;
    conflict_state_t  once;

    seed(11);

    for (i = 0; i < 20000; i++) {
        make_random_state();
        once = state;

        last = START + (conflict_msec_t) (random_bits()
               % (uint64_t) (below(4) ? DAYS(3) : DAYS(60)));
        conflict_advance(&once, &policy, last);

        for (looks = 1 + below(4), now = START - DAYS(20); looks; looks--) {
            now += (conflict_msec_t) (random_bits()
                                      % (uint64_t) (last - now + 1));
            conflict_advance(&state, &policy, now);

            if (below(4) == 0) {
                now = conflict_next_change(&state, &policy);
                now = now && now <= last ? now : last;
                conflict_advance(&state, &policy, now);
            }
        }

        conflict_advance(&state, &policy, last);
        assert_same_state(&state, &once);
    }
}


static void
the_next_change_is_the_very_first(void **unused)
{
    unsigned         i, changes, most;
    conflict_msec_t  at, last;

    seed(12);

    for (i = 0, most = 0; i < 5000; i++) {
        make_random_state();
        last = 0;

        for (changes = 0; changes < 20; changes++) {
            at = conflict_next_change(&state, &policy);

            if (at == 0) {
                break;
            }

            assert_true(at > last);
            assert_true(at % CONFLICT_SECOND == 0);
            expect_change(at);
            last = at;
        }

        most = changes > most ? changes : most;
        expect_no_change();
    }

    assert_true(most >= 5 && most < 20);
}


static int
waits(const conflict_state_t *s)
{
    unsigned  i;

    for (i = 0; i < s->ntickets; i++) {
        if (s->tickets[i].from || s->tickets[i].promise) {
            return 1;
        }
    }

    return 0;
}


static void
time_raises_no_tension_and_no_tier_but_that_of_venting(void **unused)
{
    double            tension;
    unsigned          i, rises;
    conflict_msec_t   at;
    conflict_state_t  before;

    seed(13);

    for (i = 0, rises = 0; i < 5000; i++) {
        make_random_state();

        for ( ;; ) {
            at = conflict_next_change(&state, &policy);

            if (at == 0) {
                break;
            }

            before = state;
            tension = conflict_tension(&state, &policy, at);
            conflict_advance(&state, &policy, at);

            /* whoever waits for us is another matter */

            if (waits(&before)) {
                continue;
            }

            assert_true(conflict_tension(&state, &policy, at)
                        <= tension + 0.0006);

            if (state.tier > before.tier) {
                assert_int_equal(before.phase, CONFLICT_VENTING);
                assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
                assert_int_equal(state.tier, before.tier + 1);
                rises++;
            }
        }

        assert_true(state_is_in_range(&state));
    }

    assert_true(rises > 0);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(tension_falls_by_the_half_life_of_the_phase),
        cmocka_unit_test(tension_follows_the_policy),
        cmocka_unit_test(nothing_falls_while_an_answer_is_owed),
        cmocka_unit_test(tension_is_clipped_and_rounded),
        cmocka_unit_test(a_tier_falls_not_before_its_dwell),
        cmocka_unit_test(a_tier_falls_in_the_first_second_below_its_threshold),
        cmocka_unit_test(a_tier_at_its_threshold_has_not_left_it),
        cmocka_unit_test(what_is_unsolved_keeps_its_lowest_tier),
        cmocka_unit_test(venting_ends_after_its_window),
        cmocka_unit_test(the_end_of_venting_raises_by_one_tier_at_most),
        cmocka_unit_test(what_decays_changes_its_half_life_with_the_phase),
        cmocka_unit_test(a_week_of_quiet_ends_it),
        cmocka_unit_test(what_quiet_sets_free_falls_not_before_it),
        cmocka_unit_test(some_reasons_end_by_themselves),
        cmocka_unit_test(times_of_a_policy_in_milliseconds_are_rounded_up),
        cmocka_unit_test(time_never_turns_back),
        cmocka_unit_test(looking_in_between_changes_nothing),
        cmocka_unit_test(the_next_change_is_the_very_first),
        cmocka_unit_test(time_raises_no_tension_and_no_tier_but_that_of_venting)
    };

    return cmocka_run_group_tests_name("advance", tests, default_policy,
                                       NULL);
}
