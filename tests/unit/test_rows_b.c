
/*
 * The rows of the model, M10 to M25: weighing and advising.  Each test fails
 * when its rule is taken out: tests/tools/mutants.py does.
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
impact_of(const char *theme, double expected)
{
    conflict_state_init(&state, &policy);
    known_as(CONFLICT_PROFILE_SEGMENT, "premium");
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), 0, 2);
    memcpy(event.theme, theme, strlen(theme));
    (void) apply();
    assert_near(tension(), 8 * expected);
}


static void
test_m10_impact_of_a_failure_on_each_customer(void **unused)
{
    policy_lines("impact segment=premium 4", "impact segment=other 1",
                 "impact segment=premium theme=outage 5", "impact 2");

    impact_of("outage", 1.5);
    impact_of("billing", 1.25);

    policy_lines("impact segment=other 1");
    impact_of("outage", 1);
}


static void
refused(const char *one, const char *two, const char *sentence)
{
    char  error[CONFLICT_SAYING_MAX + 128];

    error[0] = '\0';

    if (policy_of((const char *const []) { one, two, NULL }, error,
                  sizeof(error)) != CONFLICT_INVALID
        || strstr(error, sentence) == NULL)
    {
        fail_msg("%s; %s: %s", one, two ? two : "", error);
    }
}


static void
taken(const char *one, const char *two)
{
    char  error[CONFLICT_SAYING_MAX + 128];

    error[0] = '\0';

    if (policy_of((const char *const []) { one, two, NULL }, error,
                  sizeof(error)) != CONFLICT_OK)
    {
        fail_msg("%s; %s: %s", one, two, error);
    }
}


static void
test_m11_five_tiers_and_being_marked_never_worsens_service(void **unused)
{
    refused("tier 3 respond=5h", NULL, "respond of tier 3");
    refused("tier 4 resolve=17h", NULL, "resolve of tier 4");
    refused("tier 4 update=0", NULL, "tier 4 has no \"update\"");
    refused("tier 2 segment=gold respond=9h", NULL, "in segment gold");
    refused("tier 3 authority=credit_<=_200", "tier 4 authority=-",
            "tier 4 may grant nothing");
    refused("tier 3 authority=credit_<=_200", "tier 4 authority=credit_<=_99",
            "tier 4 may grant less");
    refused("tier 3 authority=credit_<=_1,000", "tier 4 authority=credit<=999",
            "tier 4 may grant less");
    refused("tier 3 authority=discount_<=_7.5%",
            "tier 4 authority=discount_<=_7,25%", "tier 4 may grant less");
    taken("tier 3 authority=credit_<=_500", "tier 4 authority=credit_<=_1,000");
    taken("tier 3 authority=credit_<=_500", "tier 4 authority=credit_<=_1.000");
    taken("tier 3 authority=credit_<=_9.50", "tier 4 authority=credit_<=_12");
    taken("tier 3 authority=credit_<=_90_USD",
          "tier 4 authority=credit_<=_80_EUR");
    taken("tier 3 authority=credit_<=_2_weeks",
          "tier 4 authority=credit_<=_a_month");
    refused("tier 5 alert=lead", "tier 4 alert=head", "tier 5 informs");
    refused("tier 2 leave=20", NULL, "leave-2 is 20");
    refused("tier 2 enter=40", NULL, "enter-3 is 40");
    refused("calendar Mon 9-9", NULL, "neither days");
    refused("calendar Mon 9-12 11-13", NULL, "overlap");
    refused("calendar Mon-Fri 9-17 zone=Nowhere/Town", NULL, "no time zone");
}


static void
test_m12_service_levels_in_working_time(void **unused)
{
    conflict_str_t            name = conflict_string("rows");
    const conflict_policy_t  *other;

    policy_lines("calendar Mon-Fri 9:00-17:00 zone=Europe/Berlin",
                 "holiday 2026-11-24",
                 "tier 1 segment=gold respond=6h");

    /* Monday, 9:10; Tuesday is a holiday */

    now = AT(0, 15, 20);
    (void) writes(1, 0);
    assert_int_equal(shown()->due, AT(2, 15, 20));

    /* it stands while the ticket waits for the client, and goes on */

    now = AT(2, 9, 20);
    (void) becomes(WAITING);
    assert_int_equal(shown()->due, 0);
    assert_int_equal(state.tickets[0].spent, 2 * 3600);
    now = AT(3, 9, 0);
    (void) becomes(OPEN);
    assert_int_equal(shown()->due, AT(3, 15, 0));

    /* another policy moves what is open */

    policy.respond[1] = HOURS(4);
    assert_int_equal(shown()->due, AT(3, 11, 0));

    /* cancelled by closing, continued by a reopening */

    now = AT(3, 10, 0);
    (void) becomes(RESOLVED);
    assert_int_equal(shown()->due, 0);
    now = AT(4, 9, 0);
    (void) writes(0, 0);
    assert_int_equal(shown()->due, AT(4, 10, 0));

    /* stopped by an agent */

    (void) replies(0);
    assert_int_equal(shown()->due, 0);
    assert_int_equal(state.tickets[0].spent, 0);

    /* of a segment, and what the client may expect whatever the tier */

    (void) new_client(unused);
    other = conflict_policies_find(&policies, name);
    policy = *other;
    known_as(CONFLICT_PROFILE_SEGMENT, "gold");
    (void) writes(3, signal(MAY_LEAVE));
    assert_int_equal(state.tier, 3);
    assert_int_equal(shown()->due, AT(0, 11, 10));
    assert_int_equal(shown_on(TICKET, now)->client_due, AT(0, 15, 10));

    /* the solution is due with the conflict, 16 working hours in tier 3 */

    (void) replies(0);
    (void) becomes(WAITING);
    later(DAYS(1));
    (void) becomes(OPEN);
    assert_int_equal(conflict_resolve_due(&state, &policy), AT(3, 17, 0));
    passes(AT(3, 17, 0));
    assert_true(HAS(UNSOLVED));
    (void) replies(act(SOLUTION));
    assert_false(HAS(UNSOLVED));
}


static void
test_m13_empower_the_front_line_within_limits(void **unused)
{
    assert_int_equal(shown()->authority.len, 0);

    policy_lines("tier 3 authority=credit_<=_50");
    assert_int_equal(shown()->authority.len, 0);
    (void) writes(3, signal(MAY_LEAVE));
    assert_memory_equal(shown()->authority.data, "credit <= 50", 12);

    /* who may in a tier may in the next one */

    state.tier = 5;
    assert_memory_equal(shown()->authority.data, "credit <= 50", 12);
}


static void
test_m14_stage_of_life_with_you(void **unused)
{
    policy_lines("impact stage=onboarding 5",
                 "solution stage=onboarding First_steps", "solution Usual");

    (void) writes(2, 0);
    assert_near(tension(), 8);
    assert_int_equal(shown()->nsolutions, 1);

    conflict_state_init(&state, &policy);
    known_as(CONFLICT_PROFILE_STAGE, "onboarding");
    (void) writes(2, 0);
    assert_near(tension(), 12);
    assert_int_equal(shown()->nsolutions, 2);
    assert_memory_equal(advice.solutions[0].data, "First steps", 11);
}


static void
concedes(void)
{
    (void) writes(5, signal(MAY_LEAVE));
    (void) replies(act(OWN)|act(ACKNOWLEDGE)|act(SOLUTION));
    assert_int_equal(shown()->fault, CONFLICT_FAULT_OURS);
    (void) becomes(RESOLVED);
    (void) writes(0, THANKS);
    assert_int_equal(state.phase, CONFLICT_CALM);
    later(DAYS(20));
}


static void
test_m15_four_ways(void **unused)
{
    unsigned  i;

    assert_int_equal(shown()->mode, CONFLICT_COLLABORATE);

    (void) writes(5, signal(ANGER));
    assert_int_equal(shown()->mode, CONFLICT_LISTEN);
    (void) writes(5, signal(ANGER));
    assert_int_equal(shown()->mode, CONFLICT_COLLABORATE);

    /* firm: they object to a clear no */

    (void) replies(act(DECISION));
    assert_int_equal(shown()->mode, CONFLICT_COLLABORATE);
    (void) writes(8, signal(ANGER));
    assert_int_equal(shown()->mode, CONFLICT_FIRM);

    /* to a solution the second time */

    (void) new_client(unused);
    (void) writes(5, signal(MAY_LEAVE));
    (void) replies(act(SOLUTION));
    (void) writes(8, signal(ANGER));
    assert_int_equal(shown()->mode, CONFLICT_COLLABORATE);
    (void) replies(act(SOLUTION));
    (void) writes(8, signal(ANGER));
    assert_int_equal(shown()->mode, CONFLICT_FIRM);

    /* abusive language; but not when the fault is ours */

    (void) new_client(unused);
    (void) writes(5, signal(ABUSIVE_LANGUAGE));
    assert_int_equal(shown()->mode, CONFLICT_FIRM);
    (void) replies(act(OWN));
    assert_int_equal(shown()->mode, CONFLICT_ACCOMMODATE);

    /* from the third concession in 180 days on */

    (void) new_client(unused);

    for (i = 0; i < 2; i++) {
        concedes();
    }

    (void) writes(5, signal(MAY_LEAVE));
    (void) replies(act(OWN));
    assert_int_equal(shown()->mode, CONFLICT_COLLABORATE);

    (void) new_client(unused);
    concedes();
    concedes();
    later(DAYS(180));
    (void) writes(5, signal(MAY_LEAVE));
    (void) replies(act(OWN));
    assert_int_equal(shown()->mode, CONFLICT_ACCOMMODATE);
}


static void
test_m16_six_steps(void **unused)
{
    unsigned  i;

    static const struct {
        uint32_t         acts;
        conflict_step_t  owed;
    } steps[] = {
        { act(LISTEN), CONFLICT_STEP_ACKNOWLEDGE },
        { act(ACKNOWLEDGE), CONFLICT_STEP_EMPATHISE },
        { act(EMPATHISE), CONFLICT_STEP_FACTS },
        { act(FACTS), CONFLICT_STEP_SOLUTION },
        { act(SOLUTION), CONFLICT_STEP_NONE }
    };

    assert_int_equal(shown()->step, CONFLICT_STEP_NONE);
    (void) writes(5, signal(MAY_LEAVE));
    assert_int_equal(shown()->step, CONFLICT_STEP_LISTEN);

    for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        (void) replies(steps[i].acts);
        assert_int_equal(shown()->step, steps[i].owed);
    }

    /* and when all is said and they object, the answer stands */

    (void) writes(8, signal(ANGER));
    (void) replies(act(DECISION));
    (void) writes(8, signal(ANGER));
    assert_int_equal(shown()->step, CONFLICT_STEP_FIRM);
}


static void
test_m17_when_it_was_our_mistake(void **unused)
{
    (void) writes(5, signal(MAY_LEAVE));
    (void) replies(act(OWN));
    assert_true(HAS(OUR_MISTAKE));
    assert_int_equal(shown()->fault, CONFLICT_FAULT_OURS);
    assert_int_equal(advice.mode, CONFLICT_ACCOMMODATE);
    assert_int_equal(advice.step, CONFLICT_STEP_FIX);
    (void) replies(act(SOLUTION));
    assert_int_equal(shown()->step, CONFLICT_STEP_PLAN);
    (void) replies(act(PLAN));
    assert_int_equal(shown()->step, CONFLICT_STEP_LISTEN);

    /* because of the theme */

    conflict_state_init(&state, &policy);
    policy_lines("fault theme=outage ours");
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), 0, 5);
    memcpy(event.theme, "outage", 7);
    (void) apply();
    assert_true(HAS(OUR_MISTAKE));
    assert_int_equal(shown()->fault, CONFLICT_FAULT_OURS);

    /* of a broken promise, whose reason is its own */

    (void) new_client(unused);
    promises(act(PROMISE), START + HOURS(1));
    passes(START + HOURS(1));
    assert_int_equal(shown()->fault, CONFLICT_FAULT_OURS);
    assert_false(HAS(OUR_MISTAKE));
}


static void
test_m19_get_it_off_email(void **unused)
{
    unsigned  i;

    (void) writes(3, signal(MAY_LEAVE));
    assert_int_equal(shown()->channel, CONFLICT_EMAIL);

    /* three messages each way */

    for (i = 0; i < 3; i++) {
        (void) replies(0);
        (void) writes(0, 0);
    }

    assert_int_equal(shown()->channel, CONFLICT_CALL);

    /* from tier 4 */

    (void) new_client(unused);
    (void) writes(3, signal(MAY_LEAVE));
    state.tier = 4;
    assert_int_equal(shown()->channel, CONFLICT_CALL);

    /* the client's own preference first, and only what is offered */

    known_as(CONFLICT_PROFILE_PREFERS, "video");
    assert_int_equal(shown()->channel, CONFLICT_CALL);
    policy_lines("channels email video");
    assert_int_equal(shown()->channel, CONFLICT_VIDEO);
    known_as(CONFLICT_PROFILE_PREFERS, "email");
    assert_int_equal(shown()->channel, CONFLICT_EMAIL);
}


static void
test_m21_solutions_before_you_bring_the_problem(void **unused)
{
    policy_lines("solution theme=billing Refund", "solution Ask_a_colleague",
                 "solution theme=outage Wait", "solution Look_it_up");

    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), 0, 1);
    memcpy(event.theme, "billing", 8);
    (void) apply();

    assert_int_equal(shown()->nsolutions, 2);
    assert_memory_equal(advice.solutions[0].data, "Refund", 6);
    assert_memory_equal(advice.solutions[1].data, "Ask a colleague", 15);
}


static void
test_m22_no_end_without_a_solution(void **unused)
{
    (void) writes(5, signal(ANGER));
    (void) writes(5, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);

    /* nice words are no evidence; the half-life doubles, tier 2 is the floor */

    (void) replies(act(ACKNOWLEDGE)|act(EMPATHISE)|act(FACTS));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_near(conflict_tension(&state, &policy, now + DAYS(6)),
                tension() / 2);
    assert_int_equal(shown_on("", now + DAYS(90))->tier, 2);
    assert_int_equal(advice.phase, CONFLICT_IN_CONFLICT);

    (void) replies(act(DECISION));
    assert_int_equal(state.phase, CONFLICT_RECOVERING);

    /* hot again: relapsed; thanks end it, or seven quiet days */

    (void) writes(8, signal(ANGER));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_true(HAS(RELAPSED));
    (void) replies(act(SOLUTION));
    assert_int_equal(shown_on("", now + DAYS(7) - 1000)->phase,
                     CONFLICT_RECOVERING);
    assert_int_equal(shown_on("", now + DAYS(7))->phase, CONFLICT_CALM);
    (void) writes(0, THANKS);
    assert_int_equal(state.phase, CONFLICT_CALM);

    /* after a hard signal tier 3 */

    (void) new_client(unused);
    (void) writes(3, signal(LEGAL_STEP));
    (void) replies(0);
    assert_int_equal(shown_on("", now + DAYS(90))->tier, 3);

    /* a bad rating opens it again, a good one confirms */

    (void) becomes(RESOLVED);
    rates(2);
    assert_true(HAS(BAD_RATING));
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_int_equal(shown()->due_kind, CONFLICT_DUE_ANSWER);
    (void) replies(act(SOLUTION));
    rates(5);
    assert_int_equal(state.phase, CONFLICT_CALM);
}


static unsigned
notified(conflict_effects_t *effects)
{
    unsigned  i, n;

    for (i = 0, n = 0; i < effects->n; i++) {
        n += (effects->of[i].rule == CONFLICT_RULE_NOTIFY);
    }

    return n;
}


static void
test_m23_somebody_stays_with_it(void **unused)
{
    conflict_effects_t  effects;

    (void) belongs_to("5");
    (void) writes(3, signal(MAY_LEAVE));
    (void) belongs_to("6");
    assert_string_equal(shown()->owner, "5");
    assert_int_equal(advice.alert, CONFLICT_ALERT_NONE);

    /* the role is informed, once an hour */

    memset(&effects, 0, sizeof(effects));
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), signal(ASKS_FOR_MANAGER), 9);
    (void) conflict_reduce(&state, &event, &policy, &effects);
    assert_int_equal(state.tier, 4);
    assert_int_equal(shown()->alert, CONFLICT_ALERT_LEAD);
    assert_int_equal(notified(&effects), 1);
    assert_string_equal(advice.owner, "5");

    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), 0, 4);
    (void) conflict_reduce(&state, &event, &policy, &effects);
    assert_int_equal(notified(&effects), 1);

    state.tier = 5;
    assert_int_equal(shown()->alert, CONFLICT_ALERT_HEAD);

    /* a lead's answer meets the demand; at calm the owner is let go */

    assert_true(HAS(ASKS_FOR_MANAGER));
    (void) replies(0);
    assert_true(HAS(ASKS_FOR_MANAGER));
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_AGENT,
                           TICKET), act(SOLUTION), 0);
    event.lead = 1;
    (void) apply();
    assert_false(HAS(ASKS_FOR_MANAGER));
    (void) writes(0, THANKS);
    assert_string_equal(shown()->owner, "6");

    state.tier = 4;
    assert_int_equal(shown()->alert, CONFLICT_ALERT_LEAD);
}


static unsigned
asks_for_manager(void)
{
    conflict_effects_t  effects;

    memset(&effects, 0, sizeof(effects));
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           TICKET), signal(ASKS_FOR_MANAGER), 0);

    (void) conflict_reduce(&state, &event, &policy, &effects);

    return notified(&effects);
}


static void
test_m23_a_lead_is_told_once_an_hour(void **unused)
{
    assert_int_equal(asks_for_manager(), 1);
    assert_int_equal(shown()->alert, CONFLICT_ALERT_LEAD);
    assert_int_equal(shown()->tier, 2);

    lead_replies(0);
    assert_int_equal(shown()->alert, CONFLICT_ALERT_NONE);

    later(MINUTES(59));
    assert_int_equal(asks_for_manager(), 0);
    lead_replies(0);
    later(MINUTES(1));
    assert_int_equal(asks_for_manager(), 1);

    /* and not again as long as it stands */

    later(HOURS(2));
    assert_int_equal(asks_for_manager(), 0);
}


static void
test_m23_who_takes_it_first_stays_with_it(void **unused)
{
    (void) writes(0, signal(MAY_LEAVE));
    assert_string_equal(shown()->owner, "");
    (void) belongs_to("5");
    assert_false(HAS(HANDED_OVER));
    (void) belongs_to("6");
    assert_string_equal(shown()->owner, "5");

    policy_lines("leads 9 12");
    assert_true(conflict_policy_is_lead(&policy, "12"));
    assert_false(conflict_policy_is_lead(&policy, "5"));
}


static void
test_m25_next_steps_according_to_the_contract(void **unused)
{
    known_as(CONFLICT_PROFILE_CONTRACT, "sla-7");
    (void) writes(5, signal(MAY_LEAVE));
    assert_string_equal(shown()->contract, "");
    (void) writes(5, signal(ABUSIVE_LANGUAGE));
    assert_string_equal(shown()->contract, "sla-7");
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        row(test_m10_impact_of_a_failure_on_each_customer),
        row(test_m11_five_tiers_and_being_marked_never_worsens_service),
        row(test_m12_service_levels_in_working_time),
        row(test_m13_empower_the_front_line_within_limits),
        row(test_m14_stage_of_life_with_you),
        row(test_m15_four_ways),
        row(test_m16_six_steps),
        row(test_m17_when_it_was_our_mistake),
        row(test_m19_get_it_off_email),
        row(test_m21_solutions_before_you_bring_the_problem),
        row(test_m22_no_end_without_a_solution),
        row(test_m23_somebody_stays_with_it),
        row(test_m23_a_lead_is_told_once_an_hour),
        row(test_m23_who_takes_it_first_stays_with_it),
        row(test_m25_next_steps_according_to_the_contract)
    };

    return cmocka_run_group_tests_name("rows b", tests, NULL, NULL);
}
