
/*
 * The rows of the model, M33 to M37, and the finer rules of M22 and M23.  Each
 * test fails when its rule is taken out: tests/tools/mutants.py does.
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
test_m33_their_goal_at_risk(void **unused)
{
    (void) writes(2, signal(GOAL_AT_RISK));
    assert_true(HAS(GOAL_AT_RISK));
    assert_near(tension(), 10);
    assert_int_equal(shown()->impact, 4);

    /* as long as it stands */

    (void) replies(act(SOLUTION));
    assert_false(HAS(GOAL_AT_RISK));
    assert_int_equal(shown()->impact, 3);
}


static void
test_m34_say_what_is_feasible_and_keep_it(void **unused)
{
    promises(act(PROMISE), START + DAYS(1));
    assert_int_equal(shown()->due, START + DAYS(1));
    assert_int_equal(advice.due_kind, CONFLICT_DUE_PROMISE);

    /* a new date takes its place */

    promises(act(PROMISE), START + DAYS(2));
    assert_int_equal(shown()->due, START + DAYS(2));

    /* kept by a solution, or by resolving */

    (void) replies(act(SOLUTION));
    assert_int_equal(shown()->due, 0);
    promises(act(PROMISE), START + DAYS(2));
    (void) becomes(RESOLVED);
    assert_int_equal(shown()->due, 0);

    /* a date that the helpdesk says is one, too */

    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_AGENT,
                           TICKET), 0, 0);
    event.promise = START + DAYS(3);
    (void) apply();
    assert_int_equal(shown()->due, START + DAYS(3));

    /* missed: an answer is owed, and tier 2 is the least */

    (void) new_client(unused);
    promises(act(PROMISE), START + DAYS(1));
    passes(START + DAYS(1));
    assert_true(HAS(PROMISE_MISSED));
    assert_near(tension(), 12);
    assert_int_equal(state.tier, 2);
    assert_int_equal(shown()->due, START + DAYS(1));
    assert_int_equal(advice.due_kind, CONFLICT_DUE_ANSWER);
    assert_int_equal(state.phase, CONFLICT_CALM);

    /* we are late: no venting */

    (void) writes(5, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    promises(act(PROMISE), now + DAYS(1));
    assert_false(HAS(PROMISE_MISSED));
}


static void
test_m35_stay_engaged_until_resolved(void **unused)
{
    (void) writes(3, signal(MAY_LEAVE));
    later(HOURS(1));
    (void) replies(act(LISTEN));
    assert_int_equal(shown()->due, now + HOURS(8));
    assert_int_equal(advice.due_kind, CONFLICT_DUE_UPDATE);

    passes(now + HOURS(8));
    assert_true(HAS(UPDATE_DUE));
    assert_int_equal(shown()->due, now);

    later(HOURS(1));
    (void) replies(act(FACTS));
    assert_false(HAS(UPDATE_DUE));
    assert_int_equal(shown()->due, now + HOURS(8));

    (void) replies(act(SOLUTION));
    assert_int_equal(shown()->due, 0);
}


static void
test_m37_limits_sometimes_the_answer_is_no(void **unused)
{
    policy_lines("boundary Please_not");

    (void) belongs_to("5");
    (void) writes(5, signal(ABUSIVE_LANGUAGE));
    assert_int_equal(shown()->nsolutions, 0);
    assert_int_equal(advice.alert, CONFLICT_ALERT_NONE);
    assert_int_equal(advice.mode, CONFLICT_FIRM);

    /* whoever is insulted may hand over, and it counts against nobody */

    (void) belongs_to("6");
    assert_false(HAS(HANDED_OVER));

    /* repeated: the boundary, and a lead */

    state.tier = 3;
    (void) writes(1, signal(ABUSIVE_LANGUAGE));
    state.tier = 3;
    assert_int_equal(shown()->nsolutions, 1);
    assert_memory_equal(advice.solutions[0].data, "Please not", 10);
    assert_int_equal(advice.alert, CONFLICT_ALERT_LEAD);

    /* a clear no counts as a solution, and the answer stays as fast */

    (void) replies(act(DECISION));
    assert_int_equal(state.phase, CONFLICT_RECOVERING);
    assert_true(state.solved);
}


/* a case of tension 40 that has a solution */

static void
recovers(void)
{
    (void) new_client(NULL);
    (void) writes(0, signal(MAY_LEAVE));
    conflict_set_tension(&state, 40, now);
    (void) replies(act(SOLUTION));
    state.messages = 0;
}


static void
test_m22_what_a_solution_relieves(void **unused)
{
    size_t  i;

    static const struct {
        unsigned  rating;
        double    tension;
    } ratings[] = {
        { 1, 30 + 70 * 0.3 }, { 2, 30 + 70 * 0.2 }, { 3, 30 }, { 4, 24 },
        { 5, 18 }
    };

    recovers();
    assert_near(tension(), 30);
    (void) becomes(RESOLVED);
    assert_near(tension(), 25.5);
    (void) writes(0, THANKS);
    assert_near(tension(), 15.3);

    for (i = 0; i < 5; i++) {
        recovers();
        rates(ratings[i].rating);
        assert_near(tension(), ratings[i].tension);
        assert_int_equal(state.phase, i < 2 ? CONFLICT_IN_CONFLICT
                                      : i > 2 ? CONFLICT_CALM
                                              : CONFLICT_RECOVERING);
    }

    /* who is not content is told so only by a solution */

    recovers();
    rates(2);
    (void) replies(act(FACTS));
    assert_true(HAS(BAD_RATING));
    (void) replies(act(SOLUTION));
    assert_false(HAS(BAD_RATING));
}


static void
test_m22_resolving_is_evidence_and_thanks_alone_is_not(void **unused)
{
    (void) writes(0, signal(MAY_LEAVE));
    (void) becomes(RESOLVED);
    assert_int_equal(state.phase, CONFLICT_RECOVERING);

    (void) new_client(unused);
    (void) writes(5, signal(ANGER));
    (void) replies(act(LISTEN));
    (void) writes(0, THANKS);
    assert_int_equal(state.phase, CONFLICT_VENTING);

    /* and not on another ticket either */

    (void) new_client(unused);
    (void) writes_on("2", 0, 0);
    (void) replies_on("2", act(FACTS));
    (void) status_on("2", CONFLICT_STATUS_RESOLVED);
    (void) writes(0, signal(MAY_LEAVE));
    (void) writes_on("2", 0, THANKS);
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
}


static void
test_m22_upset_again_after_we_thought_it_solved(void **unused)
{
    /* displeasure is none, a hard word however cool is */

    recovers();
    (void) writes(3, 0);
    assert_int_equal(state.phase, CONFLICT_RECOVERING);
    assert_false(HAS(RELAPSED));

    recovers();
    conflict_set_tension(&state, 0, now);
    (void) writes(4.5, 0);
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_true(HAS(RELAPSED));

    recovers();
    later(HOURS(1));
    (void) writes(0, signal(LEGAL_STEP));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_true(HAS(RELAPSED));
    assert_true(HAS(LEGAL_STEP));

    /* it is the same conflict, and tier 3 its floor again */

    assert_int_equal(state.start, START);
    assert_int_equal(conflict_lowest_tier(&state, &policy), 3);
    (void) replies(act(SOLUTION));
    assert_int_equal(conflict_lowest_tier(&state, &policy), 1);
    assert_false(HAS(RELAPSED));
    assert_false(HAS(LEGAL_STEP));
    assert_true(HAS(MAY_LEAVE));
}


static void
test_m22_once_solved_the_tier_may_fall(void **unused)
{
    (void) writes(0, signal(MAY_LEAVE));
    assert_int_equal(state.tier, 3);
    (void) replies(act(SOLUTION));
    assert_int_equal(shown_on("", now + HOURS(12))->tier, 2);
    assert_int_equal(shown_on("", now + HOURS(24))->tier, 1);

    /* what they said ends by itself in 30 days */

    (void) new_client(unused);
    (void) writes(0, signal(MAY_LEAVE));
    (void) replies(act(FACTS));
    passes(START + DAYS(30) - CONFLICT_SECOND);
    assert_true(HAS(MAY_LEAVE));
    passes(START + DAYS(30));
    assert_false(HAS(MAY_LEAVE));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
}


static void
test_m22_seven_days_after_the_last_word_of_either_side(void **unused)
{
    /* ours */

    recovers();
    later(DAYS(3));
    (void) replies(act(FACTS));
    assert_int_equal(shown_on("", START + DAYS(9))->phase,
                     CONFLICT_RECOVERING);
    assert_int_equal(shown_on("", START + DAYS(10))->phase, CONFLICT_CALM);

    /* theirs, on what is then merged */

    recovers();
    later(DAYS(5));
    (void) writes(1, 0);
    (void) becomes(CLOSED);
    assert_int_equal(shown_on("", START + DAYS(11))->phase,
                     CONFLICT_RECOVERING);
    assert_int_equal(shown_on("", START + DAYS(12))->phase, CONFLICT_CALM);

    /* it is not quiet while they wait for us */

    recovers();
    conflict_set_tension(&state, 0, now);
    later(DAYS(1));
    (void) writes(1, 0);
    assert_int_equal(shown_on("", START + DAYS(30))->phase,
                     CONFLICT_RECOVERING);
}


static void
test_m33_there_is_no_step_above_the_greatest(void **unused)
{
    policy.usual_impact = 5;
    (void) writes(2, signal(GOAL_AT_RISK));
    assert_int_equal(shown()->impact, 5);
    assert_near(tension(), 12);
}


static void
test_m34_what_is_a_promise(void **unused)
{
    size_t  i;

    static const struct {
        conflict_msec_t  at;
        int              promise;
    } cases[] = {
        { START - HOURS(1), 0 }, { START, 0 }, { START + HOURS(1), 1 },
        { START + DAYS(366), 1 }, { START + DAYS(367), 0 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) new_client(unused);
        promises(act(PROMISE), cases[i].at);
        assert_int_equal(state.tickets[0].promise,
                         cases[i].promise ? cases[i].at : 0);
        assert_false(HAS(PROMISE_MISSED));
    }

    /* the helpdesk's pending date */

    (void) new_client(unused);
    make_event(CONFLICT_EVENT_STATUS, CONFLICT_ACTOR_AGENT, TICKET);
    event.status = CONFLICT_STATUS_WAITING;
    event.promise = START + DAYS(2);
    (void) apply();
    assert_int_equal(shown()->due, START + DAYS(2));
    assert_int_equal(advice.due_kind, CONFLICT_DUE_PROMISE);

    /* merged or deleted, nothing is promised there any more */

    (void) becomes(CLOSED);
    assert_int_equal(shown()->due, 0);
}


static void
test_m34_kept_by_a_solution_or_a_clear_no(void **unused)
{
    promises(act(PROMISE), START + DAYS(1));
    (void) replies(act(FACTS)|act(ACKNOWLEDGE));
    assert_int_equal(shown()->due, START + DAYS(1));
    (void) replies(act(DECISION));
    assert_int_equal(shown()->due, 0);

    /* a missed one is past with a solution, too */

    (void) new_client(unused);
    promises(act(PROMISE), START + HOURS(1));
    passes(START + HOURS(1));
    (void) replies(act(FACTS));
    assert_true(HAS(PROMISE_MISSED));
    (void) replies(act(SOLUTION));
    assert_false(HAS(PROMISE_MISSED));
}


static void
test_m34_the_next_of_what_is_due(void **unused)
{
    unsigned     i;

    static const char *const  order[][2] = { { "1", "2" }, { "2", "1" } };

    for (i = 0; i < 2; i++) {
        (void) new_client(unused);
        make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_AGENT, order[i][0]);
        event.promise = START + DAYS(1 + i);
        (void) apply();
        make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_AGENT, order[i][1]);
        event.promise = START + DAYS(2 - i);
        (void) apply();
        assert_int_equal(shown()->due, START + DAYS(1));
    }

    /* an answer before a promise */

    (void) writes(1, 0);
    assert_int_equal(shown()->due_kind, CONFLICT_DUE_ANSWER);

    /* of a promise and a word in between the sooner one */

    (void) new_client(unused);
    (void) writes(0, signal(MAY_LEAVE));
    promises(act(PROMISE), START + HOURS(2));
    assert_int_equal(shown()->due, START + HOURS(2));
    assert_int_equal(advice.due_kind, CONFLICT_DUE_PROMISE);
    promises(act(PROMISE), START + DAYS(2));
    assert_int_equal(shown()->due, START + HOURS(8));
    assert_int_equal(advice.due_kind, CONFLICT_DUE_UPDATE);
}


static void
test_m34_a_broken_one_begins_the_conflict_again(void **unused)
{
    (void) writes(0, signal(MAY_LEAVE));
    promises(act(SOLUTION)|act(PROMISE), START + DAYS(1));
    assert_int_equal(state.phase, CONFLICT_RECOVERING);
    passes(START + DAYS(1));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_true(HAS(PROMISE_MISSED));
    assert_int_equal(state.fault, CONFLICT_FAULT_OURS);

    /* time raises by one tier */

    (void) new_client(unused);
    promises(act(PROMISE), START + HOURS(1));
    state.tension = 70000;
    passes(START + HOURS(1));
    assert_int_equal(state.tier, 2);
}


/* stories.md, (d): a missed answer stays in the header until somebody answers;
 * a promise that is broken afterwards makes it no older */

static void
test_m34_a_missed_answer_stays_where_it_was(void **unused)
{
    promises(act(PROMISE), START + HOURS(10));
    later(HOURS(1));
    (void) writes(1, 0);
    passes(START + HOURS(9));
    assert_true(HAS(RESPONSE_OVERDUE));
    assert_int_equal(shown()->due, START + HOURS(9));
    passes(START + HOURS(10));
    assert_true(HAS(PROMISE_MISSED));
    assert_int_equal(shown()->due, START + HOURS(9));
}


static void
test_m35_a_word_is_owed_since_the_last_one(void **unused)
{
    /* what is asked is answered, and not told about */

    (void) replies(0);
    later(HOURS(3));
    (void) writes(0, signal(MAY_LEAVE));
    assert_int_equal(conflict_update_due(&state, &policy), 0);

    /* a word of before the conflict is none in it */

    (void) becomes(WAITING);
    assert_int_equal(conflict_update_due(&state, &policy),
                     START + HOURS(3 + 8));

    later(HOURS(2));
    (void) replies(act(LISTEN));
    assert_int_equal(conflict_update_due(&state, &policy),
                     START + HOURS(5 + 8));

    /* more often in the highest tier, and none in tier 2 */

    state.tier = 5;
    assert_int_equal(shown()->due, START + HOURS(5 + 4));
    state.tier = 2;
    assert_int_equal(conflict_update_due(&state, &policy), 0);

    /* in working time */

    (void) new_client(unused);
    policy_lines("calendar Mon-Fri 9:00-17:00 zone=Europe/Berlin");
    now = AT(4, 16, 0);
    (void) writes(0, signal(MAY_LEAVE));
    (void) replies(act(LISTEN));
    assert_int_equal(shown()->due, AT(7, 16, 0));
}


static void
test_m37_a_clear_no_stands(void **unused)
{
    (void) writes(0, signal(MAY_LEAVE));
    (void) replies(act(DECISION));
    assert_int_equal(state.phase, CONFLICT_RECOVERING);
    state.messages = 0;
    (void) writes(5, signal(ANGER));
    assert_int_equal(shown()->mode, CONFLICT_FIRM);
}


static void
test_m37_a_boundary_slows_nothing_and_ends(void **unused)
{
    policy_lines("boundary Please_not", "calendar Mon-Sun 0-24");

    (void) writes(0, signal(ABUSIVE_LANGUAGE));
    (void) writes(0, signal(ABUSIVE_LANGUAGE));
    assert_int_equal(state.tier, 3);
    assert_int_equal(shown()->due, START + HOURS(2));
    assert_int_equal(advice.nsolutions, 1);

    (void) replies(act(SOLUTION));
    (void) writes(0, THANKS);
    assert_int_equal(shown()->nsolutions, 0);

    /* it ends by itself in 14 days, solved or not */

    (void) new_client(unused);
    (void) writes(0, signal(ABUSIVE_LANGUAGE));
    (void) replies(act(FACTS));
    passes(START + DAYS(14) - CONFLICT_SECOND);
    assert_true(HAS(ABUSIVE_LANGUAGE));
    passes(START + DAYS(14));
    assert_false(HAS(ABUSIVE_LANGUAGE));
}


/* the tier has fallen meanwhile, whether or not somebody has looked */

static void
test_m23_another_conflict_is_told_anew(void **unused)
{
    unsigned            i, k, n;
    conflict_effects_t  effects;

    for (i = 0; i < 2; i++) {
        (void) new_client(unused);
        (void) writes(3, signal(MAY_LEAVE));
        (void) writes(9, signal(LEGAL_STEP)|signal(ASKS_FOR_MANAGER));
        assert_int_equal(state.tier, 4);
        lead_replies(act(SOLUTION));
        (void) writes(0, THANKS);

        if (i) {
            passes(now + DAYS(1));
            passes(now + DAYS(1));
        }

        now = START + DAYS(10);
        assert_int_equal(shown()->tier, 1);
        memset(&effects, 0, sizeof(effects));
        set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                               TICKET),
                    signal(MAY_LEAVE)|signal(ASKS_FOR_MANAGER), 9);
        (void) conflict_reduce(&state, &event, &policy, &effects);
        assert_int_equal(shown()->alert, CONFLICT_ALERT_LEAD);

        for (k = 0, n = 0; k < effects.n; k++) {
            n += (effects.of[k].rule == CONFLICT_RULE_NOTIFY);
        }

        assert_int_equal(n, 1);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        row(test_m22_what_a_solution_relieves),
        row(test_m22_resolving_is_evidence_and_thanks_alone_is_not),
        row(test_m22_upset_again_after_we_thought_it_solved),
        row(test_m22_once_solved_the_tier_may_fall),
        row(test_m22_seven_days_after_the_last_word_of_either_side),
        row(test_m33_their_goal_at_risk),
        row(test_m33_there_is_no_step_above_the_greatest),
        row(test_m34_say_what_is_feasible_and_keep_it),
        row(test_m34_what_is_a_promise),
        row(test_m34_kept_by_a_solution_or_a_clear_no),
        row(test_m34_the_next_of_what_is_due),
        row(test_m34_a_broken_one_begins_the_conflict_again),
        row(test_m34_a_missed_answer_stays_where_it_was),
        row(test_m35_stay_engaged_until_resolved),
        row(test_m35_a_word_is_owed_since_the_last_one),
        row(test_m37_limits_sometimes_the_answer_is_no),
        row(test_m37_a_clear_no_stands),
        row(test_m37_a_boundary_slows_nothing_and_ends),
        row(test_m23_another_conflict_is_told_anew)
    };

    return cmocka_run_group_tests_name("rows c", tests, NULL, NULL);
}
