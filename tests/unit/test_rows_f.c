
/*
 * Two clients that turn out to be one: what becomes of their cases.  Each test
 * fails when its rule is taken out: tests/tools/mutants.py does.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/ledger.h"
#include "states.h"
#include "events.h"
#include "rows.h"


static conflict_state_t    other;
static conflict_policy_t   other_policy;
static conflict_effects_t  effects;


static int
two_clients(void **unused)
{
    (void) new_client(unused);
    other = state;
    other_policy = policy;

    return 0;
}


/* what follows happens to the other one, and then to this one again */

static void
change_places(void)
{
    conflict_state_t  copy;

    copy = state;
    state = other;
    other = copy;
}


static conflict_outcome_t
merges(void)
{
    conflict_outcome_t  outcome;

    make_event(CONFLICT_EVENT_MERGE, CONFLICT_ACTOR_SYSTEM, "");

    memset(&effects, 0, offsetof(conflict_effects_t, of));

    outcome = conflict_merge(&state, &other, &event, &policy, &other_policy,
                             &effects);
    assert_true(state_is_in_range(&state));

    return outcome;
}


static void
test_merge_of_points_is_as_if_one_had_got_both(void **unused)
{
    conflict_set_tension(&state, 40, now);
    conflict_set_tension(&other, 30, now);
    state.at = other.at = now;
    state.mark_at = now - MINUTES(1);

    assert_int_equal(merges(), CONFLICT_APPLIED);
    assert_near(tension(), 58);
    assert_int_equal(state.tier, 3);
    assert_int_equal(effects.of[0].rule, CONFLICT_RULE_MERGED);
    assert_int_equal(effects.of[0].points, 18000);
    assert_int_equal(state.mark, 58000);
    assert_int_equal(state.mark_at, now);
}


static void
test_merge_counts_the_others_decay(void **unused)
{
    conflict_set_tension(&other, 40, now);
    other.at = now;
    other_policy.half_life = DAYS(1);
    later(DAYS(1));

    (void) merges();
    assert_near(tension(), 20);
    assert_int_equal(state.at, now);
    assert_int_equal(state.tier, 2);
}


static void
test_merge_is_of_its_own_time_at_the_earliest(void **unused)
{
    (void) writes(2, 0);
    change_places();
    later(HOURS(1));
    (void) writes_on("12", 2, 0);
    change_places();
    later(-HOURS(2));

    (void) merges();
    assert_int_equal(state.at, AT(0, 10, 10));
}


static void
test_merge_counts_once(void **unused)
{
    uint64_t          id;
    conflict_state_t  copy;

    (void) writes_on("12", 6, signal(ANGER));
    change_places();
    copy = other;
    assert_int_equal(merges(), CONFLICT_APPLIED);
    id = event.id;

    other = copy;
    copy = state;
    make_event(CONFLICT_EVENT_MERGE, CONFLICT_ACTOR_SYSTEM, "")->id = id;
    assert_int_equal(conflict_merge(&state, &other, &event, &policy,
                                    &other_policy, NULL),
                     CONFLICT_DUPLICATE);
    assert_memory_equal(&state, &copy, sizeof(copy));

    /* without another one there is nothing to merge */

    make_event(CONFLICT_EVENT_MERGE, CONFLICT_ACTOR_SYSTEM, "");
    assert_int_equal(apply(), CONFLICT_UNCHANGED);
}


static void
test_merge_knows_the_last_events_of_both(void **unused)
{
    unsigned  i;
    uint64_t  mine, theirs;

    for (i = 0; i < 20; i++) {
        (void) writes(1, 0);
    }

    mine = last_id;
    change_places();

    for (i = 0; i < 20; i++) {
        (void) writes_on("12", 1, 0);
    }

    theirs = last_id;
    change_places();
    (void) merges();

    for (i = 0; i < 7; i++) {
        assert_true(conflict_state_seen(&state, mine - i));
        assert_true(conflict_state_seen(&state, theirs - i));
    }

    assert_true(conflict_state_seen(&state, theirs - 7));
    assert_true(conflict_state_seen(&state, event.id));
    assert_int_equal(state.nring, CONFLICT_RING);
}


static void
test_merge_of_short_memories_forgets_nothing(void **unused)
{
    unsigned  i;
    uint64_t  first;

    first = last_id + 1;

    for (i = 0; i < 3; i++) {
        (void) writes(1, 0);
    }

    change_places();

    for (i = 0; i < 12; i++) {
        (void) writes_on("12", 1, 0);
    }

    change_places();
    (void) merges();
    assert_int_equal(state.nring, CONFLICT_RING);

    for (i = 0; i < 16; i++) {
        assert_true(conflict_state_seen(&state, first + i));
    }
}


static void
test_merge_takes_tickets_with_their_clocks(void **unused)
{
    conflict_due_t      kind;
    conflict_msec_t     due;
    conflict_ticket_t  *ticket;

    (void) writes_on("12", 1, 0);
    promises(0, AT(1, 12, 0));
    due = conflict_next_due(&state, &policy, &kind);
    change_places();
    later(HOURS(1));
    (void) writes(1, 0);

    (void) merges();
    assert_int_equal(state.ntickets, 2);

    ticket = conflict_state_ticket(&state, "12");
    assert_non_null(ticket);
    assert_int_equal(ticket->unanswered, 1);
    assert_int_equal(conflict_next_due(&state, &policy, &kind), due);

    /* the last one is the one that was heard in last here */

    assert_string_equal(state.tickets[1].id, TICKET);
}


static void
test_merge_of_a_ticket_that_both_have_keeps_the_later(void **unused)
{
    (void) writes(1, 0);
    change_places();
    later(HOURS(1));
    (void) belongs_to("5");
    (void) writes(1, 0);
    (void) writes(1, 0);
    (void) writes_on("12", 1, 0);
    change_places();

    (void) merges();
    assert_int_equal(state.ntickets, 2);
    assert_int_equal(conflict_state_ticket(&state, TICKET)->unanswered, 2);

    (void) two_clients(unused);
    (void) writes(1, 0);
    change_places();
    later(HOURS(1));
    (void) writes(1, 0);
    (void) writes(1, 0);

    (void) merges();
    assert_int_equal(state.ntickets, 1);
    assert_int_equal(state.tickets[0].unanswered, 2);
}


static void
test_merge_with_too_many_tickets_lets_go_of_the_others_first(void **unused)
{
    char      id[8];
    unsigned  i;

    for (i = 0; i < 20; i++) {
        (void) snprintf(id, sizeof(id), "b%u", i);
        (void) writes_on(id, 1, 0);
    }

    (void) status_on("b19", CONFLICT_STATUS_RESOLVED);
    change_places();

    for (i = 0; i < 20; i++) {
        (void) snprintf(id, sizeof(id), "a%u", i);
        (void) writes_on(id, 1, 0);
    }

    (void) merges();
    assert_int_equal(state.ntickets, CONFLICT_TICKETS_MAX);
    assert_int_equal(effects.lost_tickets, 7);
    assert_null(conflict_state_ticket(&state, "b19"));
    assert_null(conflict_state_ticket(&state, "b6"));
    assert_non_null(conflict_state_ticket(&state, "b7"));
    assert_non_null(conflict_state_ticket(&state, "a0"));
}


/* a client in conflict on a ticket: somebody's, begun now */

static void
quarrels(const char *ticket, const char *owner)
{
    (void) owner_on(ticket, owner);
    (void) writes_on(ticket, 8, signal(ANGER) | signal(MAY_LEAVE));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
}


static void
test_merge_goes_on_with_the_case_that_is_further_from_an_end(void **unused)
{
    quarrels("12", "5");
    change_places();
    later(HOURS(1));
    (void) writes(1, 0);

    (void) merges();
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_int_equal(state.start, START);
    assert_string_equal(state.ticket, "12");
    assert_string_equal(state.owner, "5");
    assert_true(state.resolve_level > 0);
    assert_int_equal(state.hard, 1);
    assert_true(state.said & reason(MAY_LEAVE));
    assert_true(HAS(MAY_LEAVE));
    assert_true(state.tier >= 3);

    /* and the other way round it stays */

    (void) two_clients(unused);
    (void) writes_on("12", 1, 0);
    change_places();
    quarrels(TICKET, "5");
    (void) merges();
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_string_equal(state.ticket, TICKET);
}


static void
test_merge_of_two_conflicts_goes_on_with_the_older(void **unused)
{
    quarrels("12", "5");
    change_places();
    later(HOURS(1));
    quarrels(TICKET, "6");

    (void) merges();
    assert_int_equal(state.start, START);
    assert_string_equal(state.owner, "5");

    (void) two_clients(unused);
    quarrels(TICKET, "6");
    change_places();
    later(HOURS(1));
    quarrels("12", "5");
    change_places();

    (void) merges();
    assert_int_equal(state.start, START);
    assert_string_equal(state.owner, "6");
}


static void
test_merge_of_two_conflicts_owes_what_either_is_owed(void **unused)
{
    quarrels("12", "");
    (void) replies_on("12", act(ACKNOWLEDGE) | act(EMPATHISE));
    change_places();
    later(HOURS(1));
    quarrels(TICKET, "6");
    (void) replies(act(ACKNOWLEDGE));
    (void) writes(7, signal(ABUSIVE_LANGUAGE));
    state.fault = CONFLICT_FAULT_OURS;
    state.objections = 1;
    other.objections = 2;
    other.solved = 1;
    other.decided = 1;
    other.conceded = 1;

    (void) merges();
    assert_int_equal(state.acts
                     & conflict_bit(CONFLICT_ACT_ACKNOWLEDGE
                                    - CONFLICT_FIRST_ACT),
                     conflict_bit(CONFLICT_ACT_ACKNOWLEDGE
                                  - CONFLICT_FIRST_ACT));
    assert_int_equal(state.acts
                     & conflict_bit(CONFLICT_ACT_EMPATHISE
                                    - CONFLICT_FIRST_ACT), 0);
    assert_true(state.said & reason(ABUSIVE_LANGUAGE));
    assert_int_equal(state.abuses, 1);
    assert_int_equal(state.objections, 3);
    assert_int_equal(state.fault, CONFLICT_FAULT_OURS);
    assert_int_equal(state.solved, 0);
    assert_int_equal(state.decided, 0);
    assert_int_equal(state.conceded, 0);
    assert_string_equal(state.owner, "6");
}


static void
test_merge_of_two_who_recover_waits_for_the_later(void **unused)
{
    state.phase = other.phase = CONFLICT_RECOVERING;
    state.at = other.at = now;
    state.start = START - DAYS(1);
    state.settled = START - HOURS(2);
    other.start = START - DAYS(2);
    other.settled = START - HOURS(9);

    (void) merges();
    assert_int_equal(state.start, START - DAYS(2));
    assert_int_equal(state.settled, START - HOURS(2));
}


static void
test_merge_keeps_what_we_owe_a_calm_client_for_our_mistake(void **unused)
{
    other.fault = CONFLICT_FAULT_OURS;
    other.acts = conflict_bit(CONFLICT_ACT_OWN - CONFLICT_FIRST_ACT);

    (void) merges();
    assert_int_equal(state.fault, CONFLICT_FAULT_OURS);
    assert_int_equal(state.acts,
                     conflict_bit(CONFLICT_ACT_OWN - CONFLICT_FIRST_ACT));

    other.fault = CONFLICT_FAULT_THEIRS;
    (void) merges();
    assert_int_equal(state.fault, CONFLICT_FAULT_OURS);
}


static void
test_merge_takes_the_higher_tier_and_since_when(void **unused)
{
    conflict_set_tension(&state, 25, now);
    conflict_set_tension(&other, 65, now);
    state.tier = 2;
    state.since = START - HOURS(1);
    other.tier = 4;
    other.since = START - HOURS(3);
    state.at = other.at = now;

    (void) merges();
    assert_int_equal(state.tier, 4);
    assert_int_equal(state.since, START - HOURS(3));

    conflict_state_init(&other, &policy);
    conflict_set_tension(&other, 65, now);
    other.tier = 4;
    other.since = START - HOURS(5);
    other.at = now;
    conflict_set_tension(&state, 10, now);
    (void) merges();
    assert_int_equal(state.since, START - HOURS(5));
}


static void
test_merge_has_all_reasons_each_of_its_later_time(void **unused)
{
    (void) writes_on("12", 5, signal(MAY_LEAVE) | signal(ANGER));
    (void) writes_on("12", 5, signal(PAYMENT_DISPUTE));
    change_places();
    later(HOURS(1));
    (void) writes(5, signal(LEGAL_STEP) | signal(MAY_LEAVE));

    (void) merges();
    assert_true(has(reason(MAY_LEAVE) | reason(LEGAL_STEP)
                    | reason(PAYMENT_DISPUTE)));
    assert_int_equal(state.reason_at[CONFLICT_MAY_LEAVE], now);
    assert_int_equal(state.reason_at[CONFLICT_PAYMENT_DISPUTE], START);
}


static void
test_merge_learns_the_tone_of_all_messages(void **unused)
{
    state.messages = 10;
    state.mean = state.slow = 1000;
    state.deviation = 500;
    other.messages = 30;
    other.mean = other.slow = 5000;
    other.deviation = 700;
    other.cusum = 2000;

    (void) merges();
    assert_int_equal(state.messages, 40);
    assert_int_equal(state.mean, 4000);
    assert_int_equal(state.slow, 4000);
    assert_int_equal(state.deviation, 2150);   /* (10*3500 + 30*1700) / 40 */
    assert_int_equal(state.cusum, 2000);

    /* of nobody's messages nothing is learned */

    conflict_state_init(&other, &policy);
    (void) merges();
    assert_int_equal(state.mean, 4000);
    assert_int_equal(state.cusum, 2000);
}


static void
test_merge_adds_what_both_got_and_what_it_cost_them(void **unused)
{
    conflict_ledger_good(&state, &policy, now, 2);
    conflict_ledger_bad(&other, &policy, now, 3);
    conflict_ledger_good(&other, &policy, now, 1);
    other_policy.balance_half_life = DAYS(1);
    later(DAYS(1));
    state.reopenings = 1;
    other.reopenings = 2;
    state.delays = 3;
    other.delays = 1;
    state.rounds = 2;
    other.rounds = 4;
    state.answers = 1;
    other.answers = 1;
    other.leaving = START - DAYS(2);
    other.ended = START - DAYS(3);
    other.heard = START - DAYS(1);
    other.word = START - HOURS(20);
    other.rating = 2;
    state.rating = 5;
    state.heard = START - DAYS(2);

    (void) merges();
    assert_int_equal(state.ledger, now);
    assert_in_range(state.good, 2400, 2500);
    assert_int_equal(state.bad, 1500);
    assert_int_equal(state.reopenings, 3);
    assert_int_equal(state.delays, 4);
    assert_int_equal(state.rounds, 6);
    assert_int_equal(state.answers, 2);
    assert_int_equal(state.leaving, START - DAYS(2));
    assert_int_equal(state.ended, START - DAYS(3));
    assert_int_equal(state.heard, START - DAYS(1));
    assert_int_equal(state.word, START - HOURS(20));
    assert_int_equal(state.rating, 2);
}


static void
test_merge_remembers_the_newest_concessions(void **unused)
{
    state.concessions[0] = START - DAYS(1);
    state.concessions[1] = START - DAYS(4);
    other.concessions[0] = START - DAYS(2);
    other.concessions[1] = START - DAYS(3);
    other.concessions[2] = START - DAYS(5);

    (void) merges();
    assert_int_equal(state.concessions[0], START - DAYS(1));
    assert_int_equal(state.concessions[1], START - DAYS(2));
    assert_int_equal(state.concessions[2], START - DAYS(3));
    assert_int_equal(state.concessions[3], START - DAYS(4));
}


static void
test_merge_makes_waiting_no_worse_than_one_can_wait(void **unused)
{
    state.waited = 20000;
    other.waited = 15000;

    (void) merges();
    assert_int_equal(state.waited, 25000);
}


static void
test_merge_says_what_had_passed_for_the_other(void **unused)
{
    (void) writes_on("12", 1, 0);
    change_places();
    later(DAYS(2));

    (void) merges();
    assert_int_equal(effects.of[0].rule, CONFLICT_RESPONSE_OVERDUE);
    assert_int_equal(effects.of[0].passed, 1);
    assert_string_equal(effects.of[0].ticket, "12");
    assert_true(HAS(RESPONSE_OVERDUE));
}


static unsigned
told(void)
{
    unsigned  i, n;

    for (i = 0, n = 0; i < effects.n; i++) {
        n += (effects.of[i].rule == CONFLICT_RULE_NOTIFY);
    }

    return n;
}


static void
test_merge_tells_nobody_what_they_know(void **unused)
{
    (void) writes_on("12", 9, signal(ANGER) | signal(MAY_LEAVE)
                              | signal(LEGAL_STEP));
    (void) writes_on("12", 9, signal(ASKS_FOR_MANAGER));
    (void) replies_on("12", 0);
    assert_int_equal(state.alerted, CONFLICT_ALERT_LEAD);
    change_places();
    later(HOURS(3));

    (void) merges();
    assert_int_equal(state.alerted, CONFLICT_ALERT_LEAD);
    assert_int_equal(told(), 0);

    /* together they may be a case for somebody whom neither was */

    (void) two_clients(unused);
    conflict_set_tension(&state, 58, now);
    conflict_set_tension(&other, 58, now);
    state.tier = other.tier = 3;
    state.at = other.at = now;
    (void) merges();
    assert_int_equal(state.tier, 5);
    assert_int_equal(told(), 1);
}


static void
test_merge_fills_what_is_not_known_of_the_client(void **unused)
{
    known_as(CONFLICT_PROFILE_SEGMENT, "premium");
    known_as(CONFLICT_PROFILE_PLAN, "pro");
    known_as(CONFLICT_PROFILE_PREFERS, "call");
    known_as(CONFLICT_PROFILE_FEEDBACK, "90d");
    change_places();
    known_as(CONFLICT_PROFILE_SEGMENT, "basic");

    (void) merges();
    assert_string_equal(state.profile.segment, "basic");
    assert_string_equal(state.profile.plan, "pro");
    assert_int_equal(state.profile.prefers, CONFLICT_CALL);
    assert_int_equal(state.profile.feedback_every, DAYS(90));
    assert_int_equal(state.profile.analysis_off, 0);
}


static void
test_merge_keeps_the_wish_not_to_be_asked_and_not_to_be_analysed(void **unused)
{
    known_as(CONFLICT_PROFILE_FEEDBACK, "off");
    known_as(CONFLICT_PROFILE_ANALYSIS, "off");
    change_places();
    known_as(CONFLICT_PROFILE_FEEDBACK, "30d");
    (void) writes(8, signal(ANGER) | signal(MAY_LEAVE));
    assert_true(state.tier > 1);

    (void) merges();
    assert_int_equal(state.profile.feedback_off, 1);
    assert_int_equal(state.profile.analysis_off, 1);
    assert_int_equal(state.tier, 1);
    assert_int_equal(state.tension, 0);
    assert_int_equal(state.phase, CONFLICT_CALM);

    /* in either of them */

    (void) two_clients(unused);
    known_as(CONFLICT_PROFILE_FEEDBACK, "30d");
    change_places();
    known_as(CONFLICT_PROFILE_FEEDBACK, "off");
    (void) merges();
    assert_int_equal(state.profile.feedback_off, 1);
}


#define pair(f)  cmocka_unit_test_setup(f, two_clients)


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        pair(test_merge_of_points_is_as_if_one_had_got_both),
        pair(test_merge_counts_the_others_decay),
        pair(test_merge_is_of_its_own_time_at_the_earliest),
        pair(test_merge_counts_once),
        pair(test_merge_knows_the_last_events_of_both),
        pair(test_merge_of_short_memories_forgets_nothing),
        pair(test_merge_takes_tickets_with_their_clocks),
        pair(test_merge_of_a_ticket_that_both_have_keeps_the_later),
        pair(test_merge_with_too_many_tickets_lets_go_of_the_others_first),
        pair(test_merge_goes_on_with_the_case_that_is_further_from_an_end),
        pair(test_merge_of_two_conflicts_goes_on_with_the_older),
        pair(test_merge_of_two_conflicts_owes_what_either_is_owed),
        pair(test_merge_of_two_who_recover_waits_for_the_later),
        pair(test_merge_keeps_what_we_owe_a_calm_client_for_our_mistake),
        pair(test_merge_takes_the_higher_tier_and_since_when),
        pair(test_merge_has_all_reasons_each_of_its_later_time),
        pair(test_merge_learns_the_tone_of_all_messages),
        pair(test_merge_adds_what_both_got_and_what_it_cost_them),
        pair(test_merge_remembers_the_newest_concessions),
        pair(test_merge_makes_waiting_no_worse_than_one_can_wait),
        pair(test_merge_says_what_had_passed_for_the_other),
        pair(test_merge_tells_nobody_what_they_know),
        pair(test_merge_fills_what_is_not_known_of_the_client),
        pair(test_merge_keeps_the_wish_not_to_be_asked_and_not_to_be_analysed)
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
