
/*
 * The finer rules of the model's rows M11 to M21.  Each test fails when its
 * rule is taken out: tests/tools/mutants.py does.
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


#define BERLIN  "calendar Mon-Fri 9:00-17:00 zone=Europe/Berlin"


static void
test_m11_there_are_five_tiers(void **unused)
{
    size_t  i;

    static const struct {
        double    tension;
        unsigned  tier;
    } cases[] = {
        { 19, 1 }, { 20, 2 }, { 39, 2 }, { 40, 3 }, { 60, 4 }, { 79, 4 },
        { 80, 5 }, { 100, 5 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) new_client(unused);
        conflict_set_tension(&state, cases[i].tension, now);
        (void) replies(0);
        assert_int_equal(state.tier, cases[i].tier);
    }
}


static void
not_possible(const char *sentence)
{
    char  error[256];

    error[0] = '\0';

    if (conflict_policy_check(&policy, error, sizeof(error))
        != CONFLICT_INVALID || strstr(error, sentence) == NULL)
    {
        fail_msg("%s, and not %s", error, sentence);
    }

    (void) default_policy(NULL);
}


static void
test_m11_tiers_stand_in_order(void **unused)
{
    char  error[256];

    assert_int_equal(conflict_policy_check(&policy, error, sizeof(error)),
                     CONFLICT_OK);

    policy.leave[3] = 12;
    not_possible("leave-3 is 12");
    policy.gain = -1;
    not_possible("gain is -1");
    policy.gain = NAN;
    not_possible("gain is");
    policy.respond[5] = HOURS(1) + CONFLICT_SECOND;
    not_possible("respond of tier 5");

    /* what cannot be compared is left to whoever wrote it */

    policy_lines("tier 3 authority=credit_<=_200",
                 "tier 4 authority=months_<=_2");
}


static void
test_m12_levels_of_a_segment(void **unused)
{
    policy_lines(BERLIN, "tier 3 segment=gold update=6h resolve=12h",
                 "tier 4 segment=gold update=6h");

    assert_int_equal(conflict_policy_update(&policy, "gold", 3), HOURS(6));
    assert_int_equal(conflict_policy_update(&policy, "", 3), HOURS(8));
    assert_int_equal(conflict_policy_resolve(&policy, "gold", 3), HOURS(12));
    assert_int_equal(conflict_policy_respond(&policy, "gold", 3), HOURS(2));

    known_as(CONFLICT_PROFILE_SEGMENT, "gold");
    (void) writes(0, signal(MAY_LEAVE));
    assert_int_equal(conflict_resolve_due(&state, &policy), AT(1, 13, 10));
    (void) replies(0);
    assert_int_equal(shown()->due, AT(0, 15, 10));
    assert_int_equal(advice.due_kind, CONFLICT_DUE_UPDATE);

    /* only where the policy keeps clocks */

    policy_lines(BERLIN, "purpose care");
    (void) writes(0, 0);
    assert_int_equal(shown()->due, 0);
}


static void
test_m12_nights_and_weekends_are_not_waiting(void **unused)
{
    policy_lines(BERLIN);

    now = AT(4, 16, 0);
    (void) writes(1, 0);
    assert_int_equal(shown_on(TICKET, now)->due, AT(7, 16, 0));
    assert_int_equal(advice.client_due, AT(7, 16, 0));

    passes(AT(7, 15, 59));
    assert_false(HAS(RESPONSE_OVERDUE));
    passes(AT(7, 16, 0));
    assert_true(HAS(RESPONSE_OVERDUE));
}


static void
test_m12_cancelled_by_closing_and_continued_by_reopening(void **unused)
{
    /* merged or deleted */

    (void) writes(1, 0);
    (void) becomes(CLOSED);
    assert_int_equal(shown()->due, 0);

    /* cut short, and open again */

    (void) new_client(unused);
    (void) writes(1, 0);
    later(HOURS(2));
    (void) becomes(RESOLVED);
    later(DAYS(1));
    (void) becomes(OPEN);
    assert_int_equal(shown()->due, now + HOURS(6));

    /* nothing was owed, and nothing is */

    (void) new_client(unused);
    (void) writes(1, 0);
    later(HOURS(2));
    (void) replies(0);
    (void) becomes(RESOLVED);
    later(DAYS(1));
    (void) becomes(OPEN);
    assert_int_equal(shown()->due, 0);
}


static void
test_m12_resolve_starts_with_the_conflict(void **unused)
{
    (void) writes(0, 0);
    (void) replies(0);
    later(HOURS(3));
    (void) writes(0, signal(MAY_LEAVE));
    assert_int_equal(conflict_resolve_due(&state, &policy),
                     START + HOURS(3 + 16));

    /* it stands while the ticket waits for the client, each time */

    (void) replies(0);
    later(HOURS(1));
    (void) becomes(WAITING);
    later(DAYS(1));
    (void) becomes(OPEN);
    later(HOURS(1));
    (void) becomes(WAITING);
    later(DAYS(1));

    /* and the client's answer lets it go on */

    (void) writes(0, 0);
    assert_int_equal(conflict_resolve_due(&state, &policy), now + HOURS(14));

    /* shown where nothing else is due */

    (void) new_client(unused);
    (void) writes(5, signal(ANGER));
    (void) writes(5, signal(ANGER));
    (void) replies(act(LISTEN));
    assert_int_equal(state.tier, 2);
    assert_int_equal(shown()->due, START + HOURS(24));
    assert_int_equal(advice.due_kind, CONFLICT_DUE_RESOLVE);
}


static void
test_m14_what_says_most_of_a_case_counts(void **unused)
{
    policy_lines("impact stage=onboarding 5", "impact 2");

    known_as(CONFLICT_PROFILE_STAGE, "onboarding");
    assert_int_equal(shown()->impact, 5);
    known_as(CONFLICT_PROFILE_STAGE, "renewal");
    assert_int_equal(shown()->impact, 2);
}


/* a conflict from its beginning to its end */

static void
quarrels(uint32_t acts)
{
    (void) writes(0, signal(MAY_LEAVE));
    (void) replies(acts);
    (void) writes(0, THANKS);
    assert_int_equal(state.phase, CONFLICT_CALM);
    later(DAYS(1));
}


static conflict_mode_t
mode_when_ours(void)
{
    (void) writes(0, signal(MAY_LEAVE));
    (void) replies(act(OWN));

    return shown()->mode;
}


static void
test_m15_what_is_a_concession(void **unused)
{
    quarrels(act(OWN)|act(SOLUTION));
    assert_int_equal(mode_when_ours(), CONFLICT_ACCOMMODATE);

    /* a solution of what was not our fault is none, and neither is a no */

    (void) new_client(unused);
    quarrels(act(SOLUTION));
    quarrels(act(SOLUTION));
    assert_int_equal(mode_when_ours(), CONFLICT_ACCOMMODATE);

    (void) new_client(unused);
    quarrels(act(OWN)|act(DECISION));
    quarrels(act(OWN)|act(DECISION));
    assert_int_equal(mode_when_ours(), CONFLICT_ACCOMMODATE);

    /* one is counted once */

    (void) new_client(unused);
    quarrels(act(OWN)|act(SOLUTION));
    quarrels(act(SOLUTION));
    assert_int_equal(mode_when_ours(), CONFLICT_ACCOMMODATE);
}


static void
objects(uint32_t acts)
{
    (void) writes(0, signal(MAY_LEAVE));
    (void) replies(acts);
    state.messages = 0;
    (void) writes(5, signal(ANGER));
    assert_true(HAS(RELAPSED));
}


static void
test_m15_the_next_conflict_begins_anew(void **unused)
{
    objects(act(SOLUTION));
    (void) replies(act(SOLUTION));
    (void) writes(0, THANKS);
    objects(act(SOLUTION));
    assert_int_equal(shown()->mode, CONFLICT_COLLABORATE);

    (void) new_client(unused);
    quarrels(act(DECISION));
    objects(act(SOLUTION));
    assert_int_equal(shown()->mode, CONFLICT_COLLABORATE);
}


static void
test_m16_acts_belong_to_the_conflict(void **unused)
{
    /* while it is calm they are no relief, and nothing is owed */

    conflict_set_tension(&state, 10, now);
    (void) replies(act(ACKNOWLEDGE));
    assert_near(tension(), 10);

    /* the first acknowledgement is; who names what was said has listened */

    (void) writes(0, signal(MAY_LEAVE));
    assert_int_equal(shown()->step, CONFLICT_STEP_LISTEN);
    conflict_set_tension(&state, 30, now);
    (void) replies(act(ACKNOWLEDGE));
    assert_near(tension(), 28.5);
    assert_int_equal(shown()->step, CONFLICT_STEP_EMPATHISE);
    (void) replies(act(ACKNOWLEDGE)|act(EMPATHISE)|act(FACTS));
    assert_near(tension(), 28.5);
    assert_int_equal(shown()->step, CONFLICT_STEP_SOLUTION);

    /* a clear no is one */

    (void) replies(act(DECISION));
    assert_int_equal(shown()->step, CONFLICT_STEP_NONE);

    /* and they are forgotten with it */

    (void) writes(0, THANKS);
    (void) replies(act(OWN));
    assert_int_equal(shown()->step, CONFLICT_STEP_FIX);
    assert_int_equal(state.acts & ~(act(OWN) >> CONFLICT_FIRST_ACT), 0);
}


static void
test_m16_firm_is_the_last_step(void **unused)
{
    (void) writes(5, signal(ABUSIVE_LANGUAGE));
    assert_int_equal(shown()->mode, CONFLICT_FIRM);
    assert_int_equal(advice.step, CONFLICT_STEP_LISTEN);
    (void) replies(act(ACKNOWLEDGE)|act(EMPATHISE)|act(FACTS)|act(DECISION));
    assert_int_equal(shown()->step, CONFLICT_STEP_FIRM);
}


static void
test_m16_listen_first_whoever_is_at_fault(void **unused)
{
    policy_lines("fault theme=outage ours");

    writes_about(TICKET, "outage", 5, signal(ANGER));
    assert_int_equal(state.fault, CONFLICT_FAULT_OURS);
    assert_int_equal(shown()->step, CONFLICT_STEP_LISTEN);
    (void) replies(act(LISTEN));
    assert_int_equal(shown()->step, CONFLICT_STEP_OWN);

    /* nothing is owed while it is calm and nobody has said anything */

    conflict_state_init(&state, &policy);
    writes_about(TICKET, "outage", 3, 0);
    assert_int_equal(state.phase, CONFLICT_CALM);
    assert_int_equal(state.fault, CONFLICT_FAULT_OURS);
    assert_int_equal(shown()->step, CONFLICT_STEP_NONE);
}


static void
test_m17_a_theme_is_no_mistake_by_itself(void **unused)
{
    policy_lines("fault theme=outage ours", "fault theme=login theirs");

    /* a question */

    writes_about(TICKET, "outage", 1, 0);
    assert_int_equal(state.fault, CONFLICT_FAULT_UNKNOWN);

    /* a problem, however cool; and known is known */

    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), 0, 0);
    event.signals.problem = 100;
    (void) apply();
    assert_int_equal(state.fault, CONFLICT_FAULT_OURS);

    (void) replies(act(FACTS));
    writes_about("2", "login", 5, signal(ANGER));
    assert_int_equal(state.fault, CONFLICT_FAULT_OURS);

    /* heard, and then: own it */

    (void) replies(act(LISTEN));
    assert_int_equal(shown()->step, CONFLICT_STEP_OWN);
}


static void
test_m17_owning_it_takes_the_edge_off(void **unused)
{
    (void) writes(0, signal(MAY_LEAVE));
    conflict_set_tension(&state, 40, now);
    (void) replies(act(OWN));
    assert_near(tension(), 34);

    /* it ends with the conflict, or when it is resolved while calm */

    (void) replies(act(SOLUTION));
    (void) writes(0, THANKS);
    assert_int_equal(state.fault, CONFLICT_FAULT_UNKNOWN);
    assert_false(HAS(OUR_MISTAKE));

    (void) replies(act(OWN)|act(SOLUTION));
    assert_true(HAS(OUR_MISTAKE));
    (void) becomes(RESOLVED);
    assert_false(HAS(OUR_MISTAKE));
    assert_int_equal(shown()->mode, CONFLICT_COLLABORATE);
}


static conflict_channel_t
channel_after(unsigned theirs, unsigned ours, uint32_t said, uint32_t acts)
{
    (void) new_client(NULL);

    (void) writes(0, said);

    while (--theirs) {
        (void) writes(0, 0);
    }

    while (ours--) {
        (void) replies(acts);
    }

    return shown()->channel;
}


static void
test_m19_three_messages_each_way_without_a_solution(void **unused)
{
    assert_int_equal(channel_after(3, 3, signal(MAY_LEAVE), act(FACTS)),
                     CONFLICT_CALL);
    assert_int_equal(channel_after(3, 2, signal(MAY_LEAVE), act(FACTS)),
                     CONFLICT_EMAIL);
    assert_int_equal(channel_after(2, 3, signal(MAY_LEAVE), act(FACTS)),
                     CONFLICT_EMAIL);
    assert_int_equal(channel_after(3, 3, signal(MAY_LEAVE), act(SOLUTION)),
                     CONFLICT_EMAIL);
    assert_int_equal(channel_after(3, 3, 0, act(FACTS)), CONFLICT_EMAIL);

    /* they are those of this conflict */

    (void) channel_after(3, 3, signal(MAY_LEAVE), act(SOLUTION));
    (void) writes(0, THANKS);
    (void) writes(0, signal(MAY_LEAVE));
    (void) replies(act(FACTS));
    (void) replies(act(FACTS));
    (void) replies(act(FACTS));
    assert_int_equal(shown()->channel, CONFLICT_EMAIL);
}


static void
test_m19_in_the_highest_tiers_and_when_it_festers(void **unused)
{
    unsigned  i;

    state.since = now;

    for (i = 1; i <= 5; i++) {
        state.tier = i;
        assert_int_equal(shown()->channel, i < 4 ? CONFLICT_EMAIL
                                                 : CONFLICT_CALL);
    }

    state.tier = 2;
    conflict_add_reason(&state, CONFLICT_FESTERING, now);
    assert_int_equal(shown()->channel, CONFLICT_CALL);

    /* the client's own preference stands before all that */

    known_as(CONFLICT_PROFILE_PREFERS, "email");
    state.tier = 5;
    assert_int_equal(shown()->channel, CONFLICT_EMAIL);
}


static void
test_m21_solutions_of_the_ticket_that_is_looked_at(void **unused)
{
    policy_lines("solution theme=billing Refund", "solution theme=outage Wait",
                 "solution One", "solution Two");

    writes_about("1", "billing", 1, 0);
    writes_about("2", "outage", 1, 0);

    assert_int_equal(shown_on("1", now)->nsolutions, 2);
    assert_memory_equal(advice.solutions[0].data, "Refund", 6);
    assert_memory_equal(shown_on("2", now)->solutions[0].data, "Wait", 4);
    assert_memory_equal(advice.solutions[1].data, "One", 3);
}


/* the ticket waits for the client, and then not any more */

static void
test_m12_what_is_owed_without_a_message_goes_on_too(void **unused)
{
    (void) writes(0, signal(MAY_LEAVE));
    (void) replies(act(SOLUTION));
    (void) becomes(RESOLVED);
    rates(1);
    assert_int_equal(shown()->due_kind, CONFLICT_DUE_ANSWER);
    (void) becomes(WAITING);
    later(HOURS(1));
    (void) becomes(OPEN);
    assert_int_equal(shown()->due_kind, CONFLICT_DUE_ANSWER);

    (void) new_client(unused);
    promises(act(PROMISE), START + HOURS(1));
    passes(START + HOURS(1));
    assert_int_equal(shown()->due_kind, CONFLICT_DUE_ANSWER);
    (void) becomes(WAITING);
    later(HOURS(1));
    (void) becomes(OPEN);
    assert_int_equal(shown()->due_kind, CONFLICT_DUE_ANSWER);
}


/* what comes with a status has the same limits, and what is over waits for
 * nothing */

static void
test_m34_a_date_that_comes_with_a_status(void **unused)
{
    make_event(CONFLICT_EVENT_STATUS, CONFLICT_ACTOR_AGENT, TICKET)->status =
                                                     CONFLICT_STATUS_WAITING;
    event.promise = START + DAYS(400);
    (void) apply();
    assert_int_equal(shown()->due, 0);

    make_event(CONFLICT_EVENT_STATUS, CONFLICT_ACTOR_AGENT, TICKET)->status =
                                                    CONFLICT_STATUS_RESOLVED;
    event.promise = START + DAYS(2);
    (void) apply();
    assert_int_equal(shown()->due, 0);
    assert_int_equal(state.good, 1000);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        row(test_m11_there_are_five_tiers),
        row(test_m11_tiers_stand_in_order),
        row(test_m34_a_date_that_comes_with_a_status),
        row(test_m12_levels_of_a_segment),
        row(test_m12_nights_and_weekends_are_not_waiting),
        row(test_m12_cancelled_by_closing_and_continued_by_reopening),
        row(test_m12_resolve_starts_with_the_conflict),
        row(test_m14_what_says_most_of_a_case_counts),
        row(test_m15_what_is_a_concession),
        row(test_m15_the_next_conflict_begins_anew),
        row(test_m16_acts_belong_to_the_conflict),
        row(test_m16_firm_is_the_last_step),
        row(test_m16_listen_first_whoever_is_at_fault),
        row(test_m17_a_theme_is_no_mistake_by_itself),
        row(test_m17_owning_it_takes_the_edge_off),
        row(test_m19_three_messages_each_way_without_a_solution),
        row(test_m19_in_the_highest_tiers_and_when_it_festers),
        row(test_m21_solutions_of_the_ticket_that_is_looked_at),
        row(test_m12_what_is_owed_without_a_message_goes_on_too)
    };

    return cmocka_run_group_tests_name("rows e", tests, NULL, NULL);
}
