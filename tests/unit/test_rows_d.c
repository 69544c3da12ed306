
/*
 * The finer rules of the model's rows M1 to M9.  Each test fails when its rule
 * is taken out: tests/tools/mutants.py does.
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
#include "rows.h"


static void
test_m01_a_tier_is_entered_at_its_threshold(void **unused)
{
    (void) writes(0, signal(ASKS_FOR_MANAGER));
    assert_near(tension(), 20);
    assert_int_equal(state.tier, 2);
}


static void
test_m02_venting_only_while_nothing_is_open(void **unused)
{
    /* a tier above the first */

    state.tier = 2;
    state.since = now;
    (void) writes(5, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    /* something of theirs is unanswered */

    (void) new_client(unused);
    (void) writes(1, 0);
    (void) writes(5, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    /* we are late, though they have not written */

    (void) new_client(unused);
    promises(act(PROMISE), START + HOURS(1));
    passes(START + HOURS(1));
    state.tier = 1;
    (void) writes(5, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    /* they have asked for a manager, and none has answered */

    (void) new_client(unused);
    (void) writes(0, signal(ASKS_FOR_MANAGER));
    (void) replies(0);
    passes(START + DAYS(5));
    assert_int_equal(state.tier, 1);
    (void) writes(5, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
}


static void
test_m02_venting_keeps_a_first_message_from_tier_3(void **unused)
{
    policy.gain = 12;
    (void) writes(3.5, 0);
    assert_near(tension(), 42);
    assert_int_equal(state.phase, CONFLICT_VENTING);
    assert_int_equal(state.tier, 2);

    /* an outburst is one from 4 on */

    (void) new_client(unused);
    (void) writes(4, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_VENTING);

    (void) new_client(unused);
    (void) writes(3.9, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_CALM);
}


static void
test_m02_the_window_in_which_we_listen(void **unused)
{
    (void) writes(5, signal(ANGER));
    assert_int_equal(state.vent_until, START + HOURS(4));

    (void) new_client(unused);
    policy.vent_window = HOURS(6);
    (void) writes(5, signal(ANGER));
    assert_int_equal(state.vent_until, START + HOURS(6));

    (void) new_client(unused);
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), signal(ANGER), 5);
    event.channel = CONFLICT_CHAT;
    (void) apply();
    assert_int_equal(state.vent_until, START + MINUTES(15));
}


static void
test_m02_hot_again_is_less_than_an_outburst(void **unused)
{
    (void) writes(5, signal(ANGER));
    (void) writes(3.2, 0);
    assert_int_equal(state.phase, CONFLICT_VENTING);

    (void) new_client(unused);
    (void) writes(5, signal(ANGER));
    (void) writes(3.5, 0);
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
}


static void
loud_client(unsigned messages, double mean, double deviation)
{
    (void) new_client(NULL);
    state.messages = messages;
    state.mean = (uint32_t) lround(mean * 1000);
    state.slow = state.mean;
    state.deviation = (uint32_t) lround(deviation * 1000);
}


static void
test_m03_how_the_usual_is_learned(void **unused)
{
    /* the deviation, too; the prior is worth four messages */

    (void) writes(4, signal(ANGER));
    assert_int_equal(state.mean, 1600);
    assert_int_equal(state.deviation, 1897);

    /* people change: a message counts a twentieth at least */

    loud_client(100, 1, 1.5);
    (void) writes(3, 0);
    assert_int_equal(state.mean, 1100);
}


static void
test_m03_the_usual_tone_lowers_and_never_raises(void **unused)
{
    size_t  i;

    static const struct {
        unsigned  messages;
        double    mean, deviation, heat;
        int       usual;
    } cases[] = {
        { 20, 5, 0.2, 5.5, 1 },        /* nobody is so even */
        { 5, 5.5, 1.5, 6, 0 },         /* not known well enough */
        { 20, 3.9, 1.5, 3.9, 0 },      /* no strong words */
        { 20, 5, 1, 6.6, 0 },          /* more than usual */
        { 20, 5, 2.5, 8.2, 1 }         /* an outburst, but theirs */
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        loud_client(cases[i].messages, cases[i].mean, cases[i].deviation);
        (void) writes(cases[i].heat, signal(ANGER));
        assert_int_equal(HAS(USUAL_TONE), cases[i].usual);
        assert_false(HAS(USUAL_TONE) && HAS(UPSET));
    }

    (void) writes(1, 0);
    assert_false(HAS(USUAL_TONE));
}


static void
test_m04_nothing_is_said_of_whom_we_hardly_know(void **unused)
{
    loud_client(4, 4, 1.5);
    assert_int_equal(shown()->style, CONFLICT_STYLE_PLAIN);
    state.messages = 5;
    assert_int_equal(shown()->style, CONFLICT_STYLE_DIRECT);
}


static void
test_m05_festering_is_a_sum_of_signs(void **unused)
{
    /* what is usual must be known */

    (void) writes(3.5, 0);
    assert_int_equal(state.cusum, 0);

    /* four deviations, less half a one each time */

    loud_client(8, 0.9, 1);
    state.cusum = 3000;
    (void) writes(2.3, signal(POLITE_DISPLEASURE));
    assert_int_equal(state.cusum, 3900);
    assert_false(HAS(FESTERING));
    (void) writes(1.6, signal(POLITE_DISPLEASURE));
    assert_true(HAS(FESTERING));

    /* what it is compared with must not sour along */

    loud_client(8, 0.9, 1);
    (void) writes(2.9, 0);
    assert_int_equal(state.slow, 904);

    /* in a conflict there is nothing that has to be found out */

    loud_client(8, 0.9, 1);
    (void) writes(3, signal(MAY_LEAVE));
    state.cusum = 9000;
    (void) writes(3, 0);
    assert_false(HAS(FESTERING));
}


static void
test_m06_each_further_interval_adds_less(void **unused)
{
    (void) writes(0, 0);
    passes(START + HOURS(8));
    assert_near(tension(), 10);

    passes(START + HOURS(16) - CONFLICT_SECOND);
    assert_near(tension(), 10);
    passes(START + HOURS(16));
    assert_near(tension(), 14.5);
    passes(START + HOURS(24));
    assert_near(tension(), 18.775);
    passes(START + HOURS(32));
    assert_near(tension(), 22.836);

    passes(START + HOURS(80));
    assert_near(tension(), 22.836);

    /* answered: it decays again, and another wait counts anew */

    (void) replies(0);
    assert_false(HAS(RESPONSE_OVERDUE));
    assert_int_equal(state.waited, 0);
    assert_near(conflict_tension(&state, &policy, now + DAYS(3)), 11.418);
}


static void
test_m06_an_answer_elsewhere_is_none(void **unused)
{
    double  before;

    (void) writes_on("1", 0, 0);
    (void) writes_on("2", 0, 0);
    passes(START + DAYS(30));
    before = tension();
    (void) replies_on("1", 0);
    assert_near(tension(), before);
    assert_int_equal(state.waited, 25000);
    (void) replies_on("2", 0);
    assert_int_equal(state.waited, 0);
}


static void
test_m06_a_higher_tier_never_makes_it_due_later(void **unused)
{
    (void) writes(1, 0);
    later(HOURS(7));
    (void) writes(0, signal(MAY_LEAVE));
    assert_int_equal(state.tier, 3);
    assert_int_equal(shown()->due, START + HOURS(8));
}


static void
test_m07_what_having_to_ask_again_adds(void **unused)
{
    (void) writes(0, 0);
    later(MINUTES(30));
    (void) writes(0, 0);
    assert_near(tension(), 6);

    /* it ends when we acknowledge it, and with nothing less */

    (void) replies(act(FACTS)|act(EMPATHISE));
    assert_true(HAS(REPEAT_CONTACT));
    (void) replies(act(ACKNOWLEDGE));
    assert_false(HAS(REPEAT_CONTACT));

    /* who was answered does not ask again, and has reopened nothing */

    later(HOURS(5));
    (void) writes(0, 0);
    assert_false(HAS(REPEAT_CONTACT));
    assert_false(HAS(REOPENED));
}


static void
test_m07_a_second_ticket_on_the_theme(void **unused)
{
    writes_about("1", "billing", 1, 0);
    (void) replies_on("1", act(FACTS));

    later(DAYS(1));
    writes_about("2", "outage", 1, 0);
    assert_false(HAS(REPEAT_CONTACT));
    (void) replies_on("2", act(FACTS));

    later(DAYS(6));
    writes_about("3", "billing", 1, 0);
    assert_true(HAS(REPEAT_CONTACT));

    /* the same ticket goes on */

    (void) replies_on("3", act(ACKNOWLEDGE));
    writes_about("3", "billing", 1, 0);
    assert_false(HAS(REPEAT_CONTACT));
    (void) replies_on("3", act(FACTS));

    later(DAYS(8));
    writes_about("4", "billing", 1, 0);
    assert_false(HAS(REPEAT_CONTACT));
}


static void
test_m07_handed_over_is_of_the_conflict(void **unused)
{
    /* while it is calm colleagues may share their work */

    (void) belongs_to("5");
    (void) belongs_to("6");
    assert_false(HAS(HANDED_OVER));

    (void) writes(0, signal(MAY_LEAVE));
    (void) owner_on("2", "7");
    (void) owner_on("2", "8");
    assert_false(HAS(HANDED_OVER));

    assert_near(tension(), 15);
    (void) belongs_to("5");
    assert_true(HAS(HANDED_OVER));
    assert_near(tension(), 15 + 85 * 0.05);

    (void) becomes(RESOLVED);
    assert_false(HAS(HANDED_OVER));
    (void) writes(0, 0);
    assert_true(HAS(REOPENED));
    (void) becomes(RESOLVED);
    assert_false(HAS(REOPENED));
}


static void
test_m07_touched_and_not_answered(void **unused)
{
    (void) writes(1, 0);
    (void) note_on(TICKET);
    assert_false(HAS(UNANSWERED));

    (void) writes(0, signal(MAY_LEAVE));
    (void) replies(0);
    (void) note_on(TICKET);
    assert_false(HAS(UNANSWERED));

    (void) writes(0, 0);
    (void) note_on(TICKET);
    assert_true(HAS(UNANSWERED));
}


static double
sum_of_parts(void)
{
    return -3 + advice.churn.tension + advice.churn.rating
           + advice.churn.reopened + advice.churn.leave + advice.churn.late
           + advice.churn.silence;
}


static void
test_m08_each_part_of_the_score(void **unused)
{
    policy_lines("purpose service care retention");

    (void) writes(5, signal(MAY_LEAVE));
    state.reopenings = 9;
    state.delays = 9;
    state.rating = 2;
    assert_near(shown()->churn.reopened, 1.2);
    assert_near(advice.churn.late, 1);
    assert_near(advice.churn.score, 1 / (1 + exp(-sum_of_parts())));

    state.delays = 0;
    assert_near(shown()->churn.score, 1 / (1 + exp(-sum_of_parts())));

    /* whoever may not be analysed has none */

    known_as(CONFLICT_PROFILE_ANALYSIS, "off");
    assert_false(shown()->retention);
}


static void
test_m08_silence_is_that_after_a_conflict(void **unused)
{
    policy_lines("purpose service care retention");

    /* nobody has quarrelled */

    (void) writes(1, 0);
    (void) replies(0);
    assert_near(shown_on("", START + DAYS(60))->churn.silence, 0);

    /* it is counted from the last word, and not while it lasts */

    state.ended = START;
    later(DAYS(20));
    (void) writes(1, 0);
    (void) replies(0);
    assert_near(shown_on("", START + DAYS(49))->churn.silence, 0);
    assert_near(shown_on("", START + DAYS(50))->churn.silence, 1);
    assert_true(advice.churn.score > 1 / (1 + exp(2.1)));

    (void) writes(0, signal(LEGAL_STEP));
    (void) replies(0);
    assert_near(shown_on("", now + DAYS(60))->churn.silence, 0);
}


static void
test_m09_each_entry_of_the_ledger(void **unused)
{
    /* an answer is fast in half its time */

    (void) writes(1, 0);
    later(HOURS(4) + CONFLICT_SECOND);
    (void) replies(0);
    assert_int_equal(state.good, 0);

    /* a conflict that ended, one who stayed with it, ratings */

    (void) new_client(unused);
    (void) belongs_to("5");
    (void) writes(0, signal(MAY_LEAVE));
    (void) belongs_to("6");
    assert_int_equal(state.bad, 500);
    (void) replies(act(SOLUTION));
    assert_int_equal(state.good, 500);
    (void) writes(0, THANKS);
    assert_int_equal(state.phase, CONFLICT_CALM);
    assert_int_equal(state.good, 2500);
    rates(4);
    assert_int_equal(state.good, 3500);
    rates(2);
    assert_int_equal(state.bad, 2500);

    /* a quarter later it weighs half */

    (void) new_client(unused);
    rates(5);
    later(DAYS(90));
    rates(5);
    assert_int_equal(state.good, 1500);
    assert_near(shown()->balance, 1.5 / 4.5);
}


/* by way of a queue in which nobody owns it */

static void
test_m07_handed_over_by_way_of_nobody(void **unused)
{
    (void) belongs_to("5");
    (void) writes(0, signal(MAY_LEAVE));
    (void) belongs_to("");
    assert_false(HAS(HANDED_OVER));
    (void) belongs_to("6");
    assert_true(HAS(HANDED_OVER));
    (void) belongs_to("5");
    assert_false(HAS(HANDED_OVER));
}


/* whoever was given it before the message was seen */

static void
test_m07_a_second_ticket_that_has_an_owner_already(void **unused)
{
    writes_about("1", "billing", 1, 0);
    (void) replies_on("1", act(FACTS));
    later(DAYS(1));
    (void) owner_on("2", "5");
    writes_about("2", "billing", 1, 0);
    assert_true(HAS(REPEAT_CONTACT));
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        row(test_m01_a_tier_is_entered_at_its_threshold),
        row(test_m02_venting_only_while_nothing_is_open),
        row(test_m02_venting_keeps_a_first_message_from_tier_3),
        row(test_m02_the_window_in_which_we_listen),
        row(test_m02_hot_again_is_less_than_an_outburst),
        row(test_m03_how_the_usual_is_learned),
        row(test_m03_the_usual_tone_lowers_and_never_raises),
        row(test_m04_nothing_is_said_of_whom_we_hardly_know),
        row(test_m05_festering_is_a_sum_of_signs),
        row(test_m06_each_further_interval_adds_less),
        row(test_m06_an_answer_elsewhere_is_none),
        row(test_m06_a_higher_tier_never_makes_it_due_later),
        row(test_m07_what_having_to_ask_again_adds),
        row(test_m07_a_second_ticket_on_the_theme),
        row(test_m07_handed_over_is_of_the_conflict),
        row(test_m07_touched_and_not_answered),
        row(test_m08_each_part_of_the_score),
        row(test_m08_silence_is_that_after_a_conflict),
        row(test_m09_each_entry_of_the_ledger),
        row(test_m07_handed_over_by_way_of_nobody),
        row(test_m07_a_second_ticket_that_has_an_owner_already)
    };

    return cmocka_run_group_tests_name("rows d", tests, NULL, NULL);
}
