
/*
 * What a client's message does.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "states.h"
#include "events.h"


/* M1: a complaint is not yet a conflict */

static void
a_mild_complaint_leaves_tier_1(void **unused)
{
    assert_int_equal(writes(3.9, signal(DISAPPOINTMENT)), CONFLICT_APPLIED);

    assert_near(tension(), 15.6);
    assert_int_equal(state.tier, 1);
    assert_int_equal(state.phase, CONFLICT_CALM);
    assert_reasons(0);
    assert_int_equal(state.tickets[0].owed, START);
    assert_int_equal(state.tickets[0].unanswered, 1);
    assert_int_equal(state.rounds, 1);
    assert_int_equal(state.heard, START);
    assert_int_equal(state.start, 0);
}


/* M2: from an effective heat of 4 */

static void
an_outburst_is_venting_and_exactly_tier_2(void **unused)
{
    size_t  i;

    static const double  heats[] = { 4, 5, 7, 10 };

    for (i = 0; i < sizeof(heats) / sizeof(heats[0]); i++) {
        (void) new_client(unused);
        (void) belongs_to("5");
        writes(heats[i], signal(ANGER));

        assert_int_equal(state.phase, CONFLICT_VENTING);
        assert_int_equal(state.tier, 2);
        assert_int_equal(state.since, START);
        assert_int_equal(state.start, START);
        assert_int_equal(state.vent_until, START + HOURS(4));
        assert_near(tension(), heats[i] * 4);
        assert_reasons(reason(UPSET));
        assert_string_equal(state.owner, "5");
        assert_string_equal(state.ticket, TICKET);
    }
}


static void
the_window_of_a_chat_is_short(void **unused)
{
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), 0, 5);
    event.channel = CONFLICT_CHAT;
    (void) apply();

    assert_int_equal(state.vent_until, START + MINUTES(15));
}


/* M2: else a hotter message could end in a lower tier than a cooler one */

static void
an_addition_that_would_reach_tier_3_is_venting_too(void **unused)
{
    conflict_set_tension(&state, 35, START);
    writes(3, 0);

    assert_true(tension() >= 40);
    assert_int_equal(state.phase, CONFLICT_VENTING);
    assert_int_equal(state.tier, 2);
    assert_reasons(0);

    (void) new_client(unused);
    conflict_set_tension(&state, 30, START);
    writes(3, 0);

    assert_true(tension() < 40);
    assert_int_equal(state.phase, CONFLICT_CALM);
    assert_int_equal(state.tier, 2);
}


/* M2: hot again while venting, from an effective heat of 3 */

static void
a_second_hot_message_ends_venting(void **unused)
{
    writes(6, 0);
    later(MINUTES(2));
    writes(2.9 + 1.0 / 6, 0);
    assert_int_equal(state.phase, CONFLICT_VENTING);

    (void) new_client(unused);
    writes(6, 0);
    later(MINUTES(2));
    writes(4, 0);
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_int_equal(state.vent_until, 0);
    assert_int_equal(state.start, START);
}


static void
venting_ends_at_its_window_and_by_a_tick_too(void **unused)
{
    writes(6, 0);
    later(HOURS(4) - CONFLICT_SECOND);
    assert_int_equal(tick(), CONFLICT_UNCHANGED);

    later(CONFLICT_SECOND);
    assert_int_equal(tick(), CONFLICT_APPLIED);
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_int_equal(state.tier, 2);
    assert_int_equal(state.at, now);
}


/* M2: no venting when something stands open, or a manager is asked for */

static void
what_stands_open_is_no_venting_but_a_conflict(void **unused)
{
    writes(1, 0);
    later(HOURS(1));
    writes(5, 0);
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    (void) new_client(unused);
    writes_on("4712", 1, 0);
    writes(5, 0);
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    (void) new_client(unused);
    writes(5, signal(ASKS_FOR_MANAGER));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    (void) new_client(unused);
    writes(1, 0);
    replies(0);
    writes(5, 0);
    assert_int_equal(state.phase, CONFLICT_VENTING);
}


/* M2: the hard signals */

static void
a_hard_signal_is_a_conflict_of_tier_3_however_quiet(void **unused)
{
    size_t  i;

    static const struct {
        uint32_t  said;
        uint32_t  reason;
    } cases[] = {
        { signal(ABUSIVE_LANGUAGE), reason(ABUSIVE_LANGUAGE) },
        { signal(LEGAL_STEP), reason(LEGAL_STEP) },
        { signal(MAY_LEAVE), reason(MAY_LEAVE) },
        { signal(PUBLIC_COMPLAINT), reason(PUBLIC_COMPLAINT) },
        { signal(PAYMENT_DISPUTE), reason(PAYMENT_DISPUTE) }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) new_client(unused);
        writes(0, cases[i].said);

        assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
        assert_int_equal(state.tier, 3);
        assert_near(tension(), 15);
        assert_reasons(cases[i].reason);
        assert_int_equal(state.said, cases[i].reason);
    }
}


static void
a_hard_signal_ends_venting(void **unused)
{
    writes(5, 0);
    later(MINUTES(1));
    writes(0, signal(LEGAL_STEP));

    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_int_equal(state.tier, 3);
}


static void
a_hard_signal_said_again_counts_half(void **unused)
{
    writes(0, signal(MAY_LEAVE));
    later(MINUTES(1));
    writes(0, signal(MAY_LEAVE));
    assert_near(tension(), 15 + 85 * 0.075);

    later(MINUTES(1));
    writes(0, signal(LEGAL_STEP));
    assert_near(tension(), 21.375 + 78.625 * 0.15);
}


/* strengths below the half are no signal */

static void
a_weak_signal_is_not_said(void **unused)
{
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), signal(MAY_LEAVE), 0);
    event.signals.strength[CONFLICT_SIGNAL_MAY_LEAVE] = 49;
    (void) apply();
    assert_reasons(0);
    assert_int_equal(state.tier, 1);
}


static void
asking_for_a_manager_adds_and_is_a_reason(void **unused)
{
    writes(0, signal(ASKS_FOR_MANAGER));

    assert_near(tension(), 20);
    assert_reasons(reason(ASKS_FOR_MANAGER));
    assert_int_equal(state.tier, 2);
    assert_int_equal(state.phase, CONFLICT_CALM);
}


/* M3: in the weight n / (n + 5) */

static void
only_heat_above_the_usual_counts(void **unused)
{
    size_t  i;

    static const struct {
        unsigned  messages;
        uint32_t  mean;
        double    heat;
        double    effective;
    } cases[] = {
        { 0, 1000, 5, 5 },
        { 5, 2000, 5, 4 },
        { 15, 4000, 5, 2 },
        { 20, 5500, 6, 1.6 },
        { 20, 5500, 3, 0 },
        { 95, 10000, 10, 0.5 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) new_client(unused);
        state.messages = cases[i].messages;
        state.mean = cases[i].mean;
        writes(cases[i].heat, 0);
        assert_near(tension(), cases[i].effective * 4);
    }
}


static void
without_warming_up_a_new_client_is_heard_too(void **unused)
{
    policy.warm = 0;
    writes(5, 0);
    assert_near(tension(), 20);
}


static void
the_usual_heat_is_learned(void **unused)
{
    unsigned  i;

    writes(2, 0);
    assert_int_equal(state.mean, 1200);
    assert_int_equal(state.messages, 1);

    writes(3, THANKS);
    assert_int_equal(state.mean, 1500);
    assert_int_equal(state.messages, 2);

    /* from twenty messages on by a twentieth */

    (void) new_client(unused);
    state.messages = 20;
    writes(2, 0);
    assert_int_equal(state.mean, 1050);

    /* never out of range, and counted no further than can be written */

    state.messages = 65535;

    for (i = 0; i < 300; i++) {
        replies(act(SOLUTION));
        writes(10, THANKS);
    }

    assert_int_equal(state.messages, 65535);
    assert_true(state.mean > 9900 && state.mean <= 10000);
}


/* M3: a conflict teaches nothing about how somebody usually writes */

static void
the_usual_heat_stands_still_in_a_conflict(void **unused)
{
    writes(0, signal(MAY_LEAVE));
    assert_int_equal(state.messages, 0);

    later(MINUTES(1));
    writes(9, 0);
    assert_int_equal(state.mean, 1000);
    assert_int_equal(state.messages, 0);
}


static void
what_cannot_be_read_counts_without_its_tone(void **unused)
{
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), 0, 0);
    event.signals.read = 0;
    (void) apply();

    assert_reasons(reason(NOT_READ));
    assert_int_equal(state.mean, 1000);
    assert_int_equal(state.messages, 0);
    assert_int_equal(state.tickets[0].unanswered, 1);
    assert_int_equal(state.tickets[0].owed, START);

    writes(1, 0);
    assert_reasons(0);
}


/* M7: after thirty minutes without an answer */

static void
asking_again_unanswered_is_a_repeat(void **unused)
{
    writes(0, 0);
    later(MINUTES(30) - CONFLICT_SECOND);
    writes(0, 0);
    assert_reasons(0);
    assert_near(tension(), 0);

    later(MINUTES(30));
    writes(0, 0);
    assert_reasons(reason(REPEAT_CONTACT));
    assert_near(tension(), 6);
    assert_int_equal(state.tickets[0].unanswered, 3);
    assert_int_equal(state.tickets[0].owed, START);

    (void) new_client(unused);
    writes(0, 0);
    later(MINUTES(10));
    replies(0);
    later(HOURS(5));
    writes(0, 0);
    assert_reasons(0);
}


/* M7: the words alone give the reason, for they are in the heat already */

static void
words_of_repetition_give_the_reason_only(void **unused)
{
    writes(1, signal(TOLD_BEFORE));
    assert_reasons(reason(REPEAT_CONTACT));
    assert_near(tension(), 4);
}


/* M7 */

static void
writing_on_a_resolved_ticket_reopens_it(void **unused)
{
    writes(1, 0);
    becomes(RESOLVED);
    conflict_set_tension(&state, 0, now);
    later(DAYS(1));
    writes(0, 0);

    assert_reasons(reason(REOPENED));
    assert_near(tension(), 12);
    assert_int_equal(state.tickets[0].status, CONFLICT_STATUS_OPEN);
    assert_int_equal(state.tickets[0].owed, now);
}


static void
thanks_reopens_nothing_and_owes_nothing(void **unused)
{
    writes(1, 0);
    replies(0);
    becomes(RESOLVED);
    later(DAYS(1));
    writes(1, THANKS);

    assert_reasons(0);
    assert_int_equal(state.tickets[0].status, CONFLICT_STATUS_RESOLVED);
    assert_int_equal(state.tickets[0].owed, 0);
    assert_int_equal(state.tickets[0].unanswered, 0);
    assert_int_equal(state.rounds, 0);
    assert_int_equal(state.tickets[0].heard, now);
}


/* M22: thanks ends what is solved, and nothing else */

static void
thanks_ends_a_solved_conflict_only(void **unused)
{
    writes(0, signal(MAY_LEAVE));
    replies(0);
    writes(0, THANKS);
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_near(tension(), 9);
    assert_int_equal(state.tier, 3);
    assert_true(has(reason(MAY_LEAVE)));

    replies(act(SOLUTION));
    assert_int_equal(state.phase, CONFLICT_RECOVERING);
    writes(0, THANKS);
    assert_int_equal(state.phase, CONFLICT_CALM);
    assert_near(tension(), 9 * 0.75 * 0.6);
    assert_reasons(0);
    assert_int_equal(state.start, 0);
    assert_int_equal(state.said, 0);
    assert_int_equal(state.acts, 0);
}


/* M22 */

static void
anger_after_a_solution_is_a_relapse(void **unused)
{
    size_t  i;

    static const struct {
        double    heat;
        uint32_t  said;
        int       relapses;
    } cases[] = {
        { 9, 0, 1 }, { 0, signal(LEGAL_STEP), 1 }, { 3, 0, 0 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) new_client(unused);
        writes(0, signal(MAY_LEAVE));
        replies(act(SOLUTION));
        later(DAYS(1));
        writes(cases[i].heat, cases[i].said);

        assert_int_equal(has(reason(RELAPSED)), cases[i].relapses);
        assert_int_equal(state.phase, cases[i].relapses
                                      ? CONFLICT_IN_CONFLICT
                                      : CONFLICT_RECOVERING);
        assert_int_equal(state.solved, !cases[i].relapses);
        assert_int_equal(state.start, START);
    }
}


/* M10, M33: one step of impact more as long as the goal is at risk */

static void
a_goal_at_risk_weighs_more_until_there_is_a_solution(void **unused)
{
    writes(2, signal(GOAL_AT_RISK));
    assert_near(tension(), 10);
    assert_reasons(reason(GOAL_AT_RISK));

    replies(0);
    conflict_set_tension(&state, 0, now);
    state.messages = 0;
    writes(2, 0);
    assert_near(tension(), 10);

    replies(act(SOLUTION));
    conflict_set_tension(&state, 0, now);
    state.messages = 0;
    writes(2, 0);
    assert_near(tension(), 8);
    assert_reasons(0);

    /* there is no step above the greatest */

    (void) new_client(unused);
    policy.usual_impact = 5;
    writes(2, signal(GOAL_AT_RISK));
    assert_near(tension(), 12);
}


/* M10 */

static void
impact_multiplies_what_a_message_adds(void **unused)
{
    unsigned             i;
    static const double  factors[] = { 0, 0.6, 0.8, 1, 1.25, 1.5 };

    for (i = 1; i <= 5; i++) {
        (void) new_client(unused);
        policy.usual_impact = i;
        writes(3, 0);
        assert_near(tension(), 12 * factors[i]);
    }
}


static void
additions_fill_a_part_of_what_is_left(void **unused)
{
    unsigned  i;

    for (i = 0; i < 200; i++) {
        later(MINUTES(31));
        writes(10, signal(LEGAL_STEP)|signal(MAY_LEAVE)
                   |signal(ASKS_FOR_MANAGER)|signal(GOAL_AT_RISK));
        assert_true(state.tension <= 100000);
    }

    assert_int_equal(state.tier, 5);
    assert_true(tension() > 99.9);
    assert_int_equal(state.rounds, 200);
}


/* a message that comes late is applied now, and its heat has cooled */

static void
a_late_message_has_cooled(void **unused)
{
    writes(0, 0);
    replies(0);
    now += DAYS(3);
    writes(0, 0);
    replies(0);
    now -= DAYS(3);
    writes(8, 0);

    assert_int_equal(state.at, START + DAYS(3));
    assert_int_equal(state.tickets[0].owed, 0);
    now = state.at;
    assert_true(tension() > 4 * 3.7 && tension() < 16);
}


/* a history, or a webhook that was slow, tells of what was before */

static void
what_was_answered_since_owes_nothing(void **unused)
{
    writes(0, 0);
    later(HOURS(2));
    replies(0);

    now -= HOURS(1);
    writes(1, 0);

    assert_int_equal(state.at, START + HOURS(2));
    assert_int_equal(state.tickets[0].owed, 0);
    assert_int_equal(state.tickets[0].unanswered, 0);
    assert_int_equal(state.rounds, 2);
}


static void
what_was_not_answered_since_is_owed_though_it_comes_late(void **unused)
{
    writes(0, 0);
    later(HOURS(1));
    replies(0);
    later(HOURS(2));
    belongs_to("5");

    now -= HOURS(1);
    writes(1, 0);

    assert_int_equal(state.tickets[0].owed, START + HOURS(3));
    assert_int_equal(state.tickets[0].unanswered, 1);
}


static void
a_late_answer_answers_nothing_that_was_written_since(void **unused)
{
    writes(0, 0);
    later(HOURS(2));
    writes(0, 0);
    assert_true(has(reason(REPEAT_CONTACT)));

    now -= HOURS(1);
    replies(0);

    assert_int_equal(state.tickets[0].owed, START);
    assert_int_equal(state.tickets[0].unanswered, 2);
    assert_int_equal(state.word, 0);
    assert_int_equal(state.answers, 1);
}


static void
a_late_answer_to_the_last_message_is_one(void **unused)
{
    writes(0, 0);
    later(HOURS(2));
    belongs_to("5");

    now -= HOURS(1);
    replies(0);

    assert_int_equal(state.tickets[0].owed, 0);
    assert_int_equal(state.tickets[0].unanswered, 0);
    assert_true(state.word != 0);
}


/* both come late, out of one history: the owner was seen changing before */

static void
of_two_late_messages_the_second_may_answer_the_first(void **unused)
{
    later(HOURS(2));
    belongs_to("5");

    now = START;
    writes(1, 0);
    later(MINUTES(5));
    replies(0);

    assert_int_equal(state.at, START + HOURS(2));
    assert_int_equal(state.tickets[0].owed, 0);
    assert_int_equal(state.tickets[0].unanswered, 0);
}


static void
a_late_answer_is_no_word_to_what_was_written_behind_it(void **unused)
{
    later(HOURS(2));
    belongs_to("5");

    now = START;
    replies(0);
    later(HOURS(1));
    writes(1, 0);

    assert_int_equal(state.tickets[0].unanswered, 1);
    assert_true(state.tickets[0].owed != 0);
}


/* what led to the solution is not written again behind it */

static void
what_was_written_before_it_was_resolved_reopens_nothing(void **unused)
{
    later(HOURS(2));
    becomes(RESOLVED);

    now = START;
    writes(1, 0);

    assert_reasons(0);
    assert_int_equal(state.tickets[0].status, CONFLICT_STATUS_RESOLVED);
    assert_int_equal(state.tickets[0].owed, 0);
    assert_int_equal(state.tickets[0].unanswered, 0);
}


#define behaviour(f)  cmocka_unit_test_setup(f, new_client)

int
main(void)
{
    const struct CMUnitTest  tests[] = {
        behaviour(a_mild_complaint_leaves_tier_1),
        behaviour(an_outburst_is_venting_and_exactly_tier_2),
        behaviour(the_window_of_a_chat_is_short),
        behaviour(an_addition_that_would_reach_tier_3_is_venting_too),
        behaviour(a_second_hot_message_ends_venting),
        behaviour(venting_ends_at_its_window_and_by_a_tick_too),
        behaviour(what_stands_open_is_no_venting_but_a_conflict),
        behaviour(a_hard_signal_is_a_conflict_of_tier_3_however_quiet),
        behaviour(a_hard_signal_ends_venting),
        behaviour(a_hard_signal_said_again_counts_half),
        behaviour(a_weak_signal_is_not_said),
        behaviour(asking_for_a_manager_adds_and_is_a_reason),
        behaviour(only_heat_above_the_usual_counts),
        behaviour(without_warming_up_a_new_client_is_heard_too),
        behaviour(the_usual_heat_is_learned),
        behaviour(the_usual_heat_stands_still_in_a_conflict),
        behaviour(what_cannot_be_read_counts_without_its_tone),
        behaviour(asking_again_unanswered_is_a_repeat),
        behaviour(words_of_repetition_give_the_reason_only),
        behaviour(writing_on_a_resolved_ticket_reopens_it),
        behaviour(thanks_reopens_nothing_and_owes_nothing),
        behaviour(thanks_ends_a_solved_conflict_only),
        behaviour(anger_after_a_solution_is_a_relapse),
        behaviour(a_goal_at_risk_weighs_more_until_there_is_a_solution),
        behaviour(impact_multiplies_what_a_message_adds),
        behaviour(additions_fill_a_part_of_what_is_left),
        behaviour(a_late_message_has_cooled),
        behaviour(what_was_answered_since_owes_nothing),
        behaviour(what_was_not_answered_since_is_owed_though_it_comes_late),
        behaviour(a_late_answer_answers_nothing_that_was_written_since),
        behaviour(a_late_answer_to_the_last_message_is_one),
        behaviour(of_two_late_messages_the_second_may_answer_the_first),
        behaviour(a_late_answer_is_no_word_to_what_was_written_behind_it),
        behaviour(what_was_written_before_it_was_resolved_reopens_nothing)
    };

    return cmocka_run_group_tests_name("what clients write", tests, NULL,
                                       NULL);
}
