
/*
 * The rows of the model, M1 to M9: sensing.  Each test fails when its rule is
 * taken out: tests/tools/mutants.py does.
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
test_m01_be_sensitive_but_not_over_sensitive(void **unused)
{
    /* entered at 20, left below 12, by one tier, after its dwell */

    (void) writes(3.9, 0);
    assert_int_equal(state.tier, 1);

    (void) new_client(unused);
    (void) writes(4.9, 0);
    (void) replies(act(LISTEN));
    (void) replies(act(SOLUTION));
    assert_int_equal(state.tier, 2);
    assert_true(tension() > 12 && tension() < 20);

    state.tension = 19000;
    assert_int_equal(shown_on("", now + HOURS(13))->tier, 2);

    later(HOURS(11));
    state.tension = 1000;
    assert_int_equal(shown()->tier, 2);
    later(HOURS(2));
    assert_int_equal(shown()->tier, 1);

    /* of a very high tension one tier after the other */

    (void) new_client(unused);
    (void) writes(5, signal(MAY_LEAVE));
    (void) writes(10, signal(LEGAL_STEP)|signal(ASKS_FOR_MANAGER));
    (void) replies(act(SOLUTION));
    state.tension = 0;
    assert_int_equal(state.tier, 4);
    assert_int_equal(shown_on("", now + HOURS(24))->tier, 3);
    assert_int_equal(shown_on("", now + HOURS(36))->tier, 2);
    assert_int_equal(shown_on("", now + HOURS(48))->tier, 1);
}


static void
test_m02_let_people_vent(void **unused)
{
    (void) writes(10, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_VENTING);
    assert_int_equal(shown()->tier, 2);
    assert_int_equal(advice.mode, CONFLICT_LISTEN);

    /* heard: at its end at most one tier */

    (void) replies(act(LISTEN));
    state.tension = 70000;
    passes(START + HOURS(4));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_int_equal(state.tier, 3);

    /* a second hot message ends it, a cool one does not */

    (void) new_client(unused);
    (void) writes(5, signal(ANGER));
    later(MINUTES(3));
    (void) writes(1, 0);
    assert_int_equal(state.phase, CONFLICT_VENTING);
    (void) writes(5, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    /* a hard signal skips it, and so does a demand for a manager */

    (void) new_client(unused);
    (void) writes(6, signal(LEGAL_STEP));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    (void) new_client(unused);
    (void) writes(6, signal(ASKS_FOR_MANAGER));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    /* a missed deadline ends it */

    (void) new_client(unused);
    policy.vent_window = HOURS(6);
    (void) writes(6, signal(ANGER));
    passes(START + HOURS(4));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_true(HAS(RESPONSE_OVERDUE));
}


static void
test_m03_know_your_customer(void **unused)
{
    double  loud;

    state.mean = 5500;
    state.slow = 5500;
    state.messages = 20;
    state.deviation = 1200;

    (void) writes(6, signal(ANGER));
    loud = tension();
    assert_near(loud, 4 * (6 - 20.0 / 25 * 5.5));
    assert_int_equal(state.tier, 1);
    assert_reasons(reason(USUAL_TONE));

    /* the mean and the deviation are learned, an outlier counts as three */

    (void) new_client(unused);
    (void) writes(0.5, 0);
    assert_int_equal(state.mean, 900);
    (void) replies(0);
    state.mean = 1000;
    state.deviation = 1000;
    state.messages = 15;
    (void) writes(9, signal(ANGER));
    assert_int_equal(state.mean, 1000 + 3000 / 20);

    /* it stands still in a conflict */

    (void) writes(9, signal(MAY_LEAVE));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_int_equal(state.mean, 1000 + 3000 / 20);

    /* unusual words stay unusual */

    (void) new_client(unused);
    state.mean = 1000;
    state.messages = 20;
    (void) writes(6, signal(ANGER));
    assert_reasons(reason(UPSET));
}


static void
test_m04_difficult_behaviour_not_difficult_people(void **unused)
{
    unsigned  i;

    /* what a header may say names the case; how somebody writes is none of
       its words */

    state.mean = 4000;
    state.messages = 9;
    assert_int_equal(shown()->style, CONFLICT_STYLE_DIRECT);
    state.mean = 300;
    assert_int_equal(shown()->style, CONFLICT_STYLE_RESERVED);
    state.mean = 1000;
    assert_int_equal(shown()->style, CONFLICT_STYLE_PLAIN);

    for (i = 0; i < CONFLICT_REASONS; i++) {
        assert_null(strstr(conflict_reason_words[i].data, "difficult"));
        assert_null(strstr(conflict_reason_words[i].data, "customer"));
    }
}


static void
test_m05_always_be_listening(void **unused)
{
    unsigned  i;

    static const double  signs[] = { 1.5, 2, 2.4, 2.8, 3, 3.2 };

    state.mean = 900;
    state.slow = 900;
    state.messages = 8;
    state.deviation = 1000;

    for (i = 0; i < 6; i++) {
        (void) writes(signs[i], signal(POLITE_DISPLEASURE));
        (void) replies(act(FACTS));
        later(DAYS(4));
    }

    assert_true(HAS(FESTERING));
    assert_int_equal(state.tier, 2);
    assert_int_equal(state.phase, CONFLICT_CALM);
    assert_int_equal(shown()->channel, CONFLICT_CALL);

    /* a solution alone does not end it, naming it as well does */

    (void) replies(act(SOLUTION));
    assert_true(HAS(FESTERING));
    (void) replies(act(ACKNOWLEDGE)|act(SOLUTION));
    assert_false(HAS(FESTERING));
    assert_int_equal(state.cusum, 0);

    /* messages at the client's own baseline never raise it */

    (void) new_client(unused);
    state.mean = 900;
    state.slow = 900;
    state.messages = 8;

    for (i = 0; i < 12; i++) {
        (void) writes(i % 2 ? 0.4 : 1.4, 0);
        (void) replies(act(FACTS));
        later(DAYS(3));
    }

    assert_false(HAS(FESTERING));

    /* what lies back halves in thirty days */

    state.cusum = 3000;
    later(DAYS(30) - (now - state.heard));
    (void) writes(state.slow / 1000.0, 0);
    assert_near(state.cusum / 1000.0, 1.0);
}


static void
test_m06_address_it_quickly(void **unused)
{
    double    before;
    unsigned  i;

    (void) writes(2, 0);
    before = tension();

    /* no decay while we owe an answer; missed at the very moment */

    now = START + HOURS(8) - CONFLICT_SECOND;
    assert_near(tension(), before);
    passes(START + HOURS(8));
    assert_near(tension(), before + (100 - before) * 0.1);
    assert_true(HAS(RESPONSE_OVERDUE));

    /* and then 5, three times, at intervals of the original length */

    for (i = 2; i <= 8; i++) {
        passes(START + HOURS(8) * i);
    }

    assert_int_equal(state.waited, 25000);

    /* waiting alone reaches tier 2, not 3 */

    (void) new_client(unused);
    (void) writes(0, 0);
    passes(START + DAYS(30));
    assert_int_equal(state.tier, 2);

    /* several tickets wait no longer than one */

    (void) new_client(unused);
    (void) writes_on("1", 0, 0);
    (void) writes_on("2", 0, 0);
    (void) writes_on("3", 0, 0);
    passes(START + DAYS(30));
    assert_int_equal(state.waited, 25000);
    assert_int_equal(state.tier, 2);

    /* a higher tier makes it due sooner, but a missed one stays */

    (void) new_client(unused);
    (void) writes(1, 0);
    later(HOURS(1));
    (void) writes(2, signal(MAY_LEAVE));
    assert_int_equal(shown()->due, START + HOURS(3));
    passes(START + HOURS(3));
    (void) writes(9, signal(LEGAL_STEP)|signal(ASKS_FOR_MANAGER));
    assert_int_equal(shown()->due, START + HOURS(3));
}


static void
test_m07_repeated_contact_reopened_handed_over(void **unused)
{
    /* within the gap lines are one turn */

    (void) writes(1, 0);
    later(MINUTES(5));
    (void) writes(1, 0);
    assert_false(HAS(REPEAT_CONTACT));
    later(MINUTES(30));
    (void) writes(0, 0);
    assert_true(HAS(REPEAT_CONTACT));

    /* "as I wrote" gives the reason only */

    (void) new_client(unused);
    (void) writes(2, signal(TOLD_BEFORE));
    assert_true(HAS(REPEAT_CONTACT));
    assert_near(tension(), 8);

    /* a second ticket on the theme within seven days */

    (void) new_client(unused);
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           "1"), 0, 1);
    memcpy(event.theme, "billing", 8);
    (void) apply();
    (void) replies_on("1", act(FACTS));
    later(DAYS(6));
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           "2"), 0, 1);
    memcpy(event.theme, "billing", 8);
    (void) apply();
    assert_true(HAS(REPEAT_CONTACT));

    /* reopened, not by thanks */

    (void) new_client(unused);
    (void) writes(0, 0);
    (void) becomes(RESOLVED);
    (void) writes(0, THANKS);
    assert_false(HAS(REOPENED));
    (void) writes(0, 0);
    assert_true(HAS(REOPENED));
    assert_near(tension(), 12);

    /* handed over, touched and not answered, in a conflict */

    (void) new_client(unused);
    (void) belongs_to("5");
    (void) writes(3, signal(MAY_LEAVE));
    (void) belongs_to("6");
    assert_true(HAS(HANDED_OVER));
    assert_true(HAS(UNANSWERED));
    (void) replies(0);
    assert_false(HAS(UNANSWERED));
    (void) belongs_to("5");
    assert_false(HAS(HANDED_OVER));
}


static void
test_m08_who_has_silently_decided_to_go(void **unused)
{
    double  calm, said;

    (void) writes(0, 0);
    assert_false(shown()->retention);

    policy_lines("purpose service care retention");
    assert_true(shown()->retention);
    calm = advice.churn.score;
    assert_near(calm, 1 / (1 + exp(3)));

    /* each part is there to be read */

    (void) writes(3, signal(MAY_LEAVE));
    said = shown()->churn.score;
    assert_true(said > calm + 0.3);
    assert_near(advice.churn.leave, 3);
    assert_near(advice.churn.tension, 2 * tension() / 100);

    passes(START + HOURS(3));
    assert_near(shown()->churn.late, 0.25);
    rates(1);
    assert_near(shown()->churn.rating, 1);
    rates(5);
    assert_near(shown()->churn.rating, -1);

    (void) replies(act(SOLUTION));
    (void) becomes(RESOLVED);
    (void) writes(0, 0);
    assert_near(shown()->churn.reopened, 0.4);

    (void) replies(act(SOLUTION));
    (void) becomes(RESOLVED);
    passes(now + DAYS(8));
    assert_int_equal(state.phase, CONFLICT_CALM);
    assert_near(shown()->churn.silence, 0);
    later(DAYS(31));
    assert_near(shown()->churn.silence, 1);
    assert_true(advice.churn.leave < 3 && advice.churn.leave > 1.5);
}


static void
test_m09_value_given_and_received(void **unused)
{
    double  good;

    assert_near(shown()->balance, 0);

    /* in half the time, and solved */

    (void) writes(1, 0);
    later(HOURS(1));
    (void) replies(act(SOLUTION));
    assert_near(shown()->balance, 0.5 / 3.5);
    (void) becomes(RESOLVED);
    good = shown()->balance;
    assert_near(good, 1.5 / 4.5);

    /* and what did not go well */

    (void) writes(1, 0);
    assert_near(shown()->balance, (1.5 - 1) / (1.5 + 1 + 3));
    passes(now + HOURS(8));
    assert_true(shown()->balance < 0);

    /* a kept promise, a broken one */

    (void) new_client(unused);
    promises(act(PROMISE), START + DAYS(1));
    (void) replies(act(SOLUTION));
    assert_near(shown()->balance, 1.0 / 4);
    promises(act(PROMISE), START + DAYS(1));
    passes(START + DAYS(1));
    assert_true(shown()->balance < -0.1);

    later(DAYS(90));
    assert_true(shown()->balance < 0 && advice.balance > -0.15);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        row(test_m01_be_sensitive_but_not_over_sensitive),
        row(test_m02_let_people_vent),
        row(test_m03_know_your_customer),
        row(test_m04_difficult_behaviour_not_difficult_people),
        row(test_m05_always_be_listening),
        row(test_m06_address_it_quickly),
        row(test_m07_repeated_contact_reopened_handed_over),
        row(test_m08_who_has_silently_decided_to_go),
        row(test_m09_value_given_and_received)
    };

    return cmocka_run_group_tests_name("rows a", tests, NULL, NULL);
}
