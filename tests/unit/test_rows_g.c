
/*
 * Who is asked for feedback, when, and what becomes of it: the model's rows
 * M28, M29, M30 and M36.  Each test fails when its rule is taken out:
 * tests/tools/mutants.py does.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/survey.h"
#include "states.h"
#include "events.h"
#include "rows.h"


#define ALWAYS  "calendar Mon-Sun 0:00-24:00"
#define BERLIN  "calendar Mon-Fri 9:00-17:00 zone=Europe/Berlin"


/* the survey as it is at a moment; nothing of it stays */

static const conflict_survey_t *
survey_at(conflict_msec_t at)
{
    static conflict_state_t  seen;

    seen = state;
    conflict_advance(&seen, &policy, at);

    return &seen.survey;
}


#define assert_survey(expected)                                               \
    assert_int_equal(survey_at(now)->state, CONFLICT_SURVEY_##expected)


/* a question, its answer, and that is that */

static void
solves(const char *ticket)
{
    (void) writes_on(ticket, 1, 0);
    later(HOURS(1));
    (void) replies_on(ticket, act(SOLUTION));
    (void) status_on(ticket, CONFLICT_STATUS_RESOLVED);
}


static conflict_outcome_t
asks(conflict_survey_state_t what)
{
    make_event(CONFLICT_EVENT_SURVEY, CONFLICT_ACTOR_SYSTEM, "")->asks = what;
    event.survey = survey_at(now)->id;

    return apply();
}


/* the answer to our survey */

static conflict_outcome_t
answers(unsigned score)
{
    make_event(CONFLICT_EVENT_RATING, CONFLICT_ACTOR_CLIENT, "");
    memcpy(event.ticket, survey_at(now)->ticket, CONFLICT_ID_SIZE);
    event.survey = survey_at(now)->id;
    event.score = score;
    event.rating = conflict_rating_of(survey_at(now)->scale, score);

    return apply();
}


static void
test_m28_a_day_after_it_was_solved_the_client_is_asked(void **unused)
{
    solves(TICKET);
    assert_survey(SCHEDULED);
    assert_string_equal(state.survey.ticket, TICKET);
    assert_int_equal(state.survey.ask, CONFLICT_ASK_RESOLVED);
    assert_int_equal(state.survey.due, now + DAYS(1));
    assert_int_equal(conflict_next_change(&state, &policy), now + DAYS(1));

    later(DAYS(1) - 1000);
    assert_survey(SCHEDULED);
    later(1000);
    assert_survey(DUE);

    passes(now);
    assert_int_equal(state.survey.state, CONFLICT_SURVEY_DUE);
    assert_int_equal(state.survey.at, now);
}


static void
test_m28_is_due_in_working_time(void **unused)
{
    policy_lines(BERLIN);
    now = AT(4, 10, 50);
    solves(TICKET);
    assert_int_equal(state.survey.due, AT(7, 9, 0));

    (void) new_client(unused);
    policy_lines(BERLIN, "survey resolved after=2h");
    now = AT(1, 9, 30);
    solves(TICKET);
    assert_int_equal(state.survey.due, AT(1, 12, 30));

    (void) new_client(unused);
    policy_lines(BERLIN, "survey resolved after=0");
    now = AT(1, 16, 0);
    solves(TICKET);
    assert_int_equal(state.survey.due, AT(2, 9, 0));
}


static void
test_m28_asks_nobody_whom_no_agent_answered(void **unused)
{
    (void) writes(1, 0);
    (void) becomes(RESOLVED);
    assert_survey(NONE);

    (void) replies(0);
    (void) becomes(OPEN);
    (void) becomes(RESOLVED);
    assert_survey(SCHEDULED);
}


static void
test_m28_asks_nobody_after_an_automatic_closing(void **unused)
{
    (void) writes(1, 0);
    (void) replies(act(SOLUTION));
    make_event(CONFLICT_EVENT_STATUS, CONFLICT_ACTOR_SYSTEM, TICKET)->status =
                                                 CONFLICT_STATUS_RESOLVED;
    (void) apply();
    assert_survey(NONE);

    (void) new_client(unused);
    (void) writes(1, 0);
    (void) replies(act(SOLUTION));
    (void) becomes(CLOSED);
    assert_survey(NONE);
}


static void
test_m28_reopening_cancels(void **unused)
{
    solves(TICKET);
    later(HOURS(2));
    (void) writes(1, 0);
    assert_survey(CANCELLED);

    /* also when an agent opens it again */

    (void) new_client(unused);
    solves(TICKET);
    (void) becomes(OPEN);
    assert_survey(CANCELLED);

    /* and when it was offered already */

    (void) new_client(unused);
    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_OFFERED);
    (void) writes(1, 0);
    assert_survey(CANCELLED);

    /* and when the ticket is merged or deleted */

    (void) new_client(unused);
    solves(TICKET);
    (void) becomes(CLOSED);
    assert_survey(CANCELLED);
}


static void
test_m28_thanks_and_another_ticket_cancel_nothing(void **unused)
{
    solves(TICKET);
    later(HOURS(1));
    (void) writes(0, THANKS);

    /* the helpdesk opens it by itself */

    make_event(CONFLICT_EVENT_STATUS, CONFLICT_ACTOR_CLIENT, TICKET)->status =
                                                 CONFLICT_STATUS_OPEN;
    (void) apply();
    assert_survey(SCHEDULED);

    (void) writes_on("12", 1, 0);
    assert_survey(SCHEDULED);
    (void) replies_on("12", 0);
    later(DAYS(1));
    assert_survey(DUE);
}


static void
test_m28_waits_while_an_answer_is_owed(void **unused)
{
    solves(TICKET);
    (void) writes_on("12", 1, 0);
    later(DAYS(2));
    assert_survey(SCHEDULED);
    (void) replies_on("12", 0);
    assert_survey(DUE);
    assert_int_equal(survey_at(now)->due, now);
}


static void
test_m28_waits_while_a_promise_is_open(void **unused)
{
    solves(TICKET);
    (void) writes_on("12", 1, 0);
    make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_AGENT, "12");
    event.signals.promise = now + DAYS(3);
    (void) apply();
    later(DAYS(2));
    assert_survey(SCHEDULED);
    (void) replies_on("12", act(SOLUTION));
    assert_survey(DUE);
}


static void
test_m28_waits_while_tense_and_is_due_when_the_tier_falls(void **unused)
{
    conflict_msec_t  fall;

    solves(TICKET);
    conflict_set_tension(&state, 20, now);
    state.tier = 3;
    state.since = now + HOURS(18);

    fall = now + HOURS(30);
    assert_true(conflict_next_change(&state, &policy) == fall);
    assert_int_equal(survey_at(fall - 1000)->state,
                     CONFLICT_SURVEY_SCHEDULED);
    assert_int_equal(survey_at(fall)->state, CONFLICT_SURVEY_DUE);
    assert_int_equal(survey_at(fall + DAYS(1))->at, fall);
}


static void
test_m28_waits_while_unsolved(void **unused)
{
    solves(TICKET);
    later(HOURS(1));
    (void) writes_on("12", 5, 0);
    (void) replies_on("12", 0);
    assert_int_equal(state.phase, CONFLICT_VENTING);
    later(DAYS(1));
    assert_survey(SCHEDULED);
    (void) replies_on("12", act(SOLUTION));
    assert_survey(DUE);
}


static void
test_m28_waits_while_an_incident_is_open(void **unused)
{
    solves(TICKET);
    conflict_add_reason(&state, CONFLICT_INCIDENT, now);
    later(DAYS(2));
    assert_survey(SCHEDULED);
    conflict_drop_reasons(&state, reason(INCIDENT));
    assert_survey(DUE);
}


static void
test_m28_waits_no_longer_than_it_would_be_open(void **unused)
{
    solves(TICKET);
    conflict_add_reason(&state, CONFLICT_INCIDENT, now);
    later(DAYS(15));
    assert_survey(EXPIRED);
    assert_int_equal(survey_at(now)->at, now);
}


static void
test_m28_expires(void **unused)
{
    policy_lines(ALWAYS, "survey limit expire=3d");
    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_OFFERED);
    assert_survey(OFFERED);
    later(DAYS(3) - 1000);
    assert_survey(OFFERED);
    later(1000);
    assert_survey(EXPIRED);
    assert_int_equal(answers(5), CONFLICT_UNCHANGED);
}


static void
test_m28_is_offered_and_sent_once(void **unused)
{
    solves(TICKET);
    assert_int_equal(asks(CONFLICT_SURVEY_OFFERED), CONFLICT_UNCHANGED);
    later(DAYS(1));

    /* another one's */

    make_event(CONFLICT_EVENT_SURVEY, CONFLICT_ACTOR_SYSTEM, "")->asks =
                                                 CONFLICT_SURVEY_OFFERED;
    event.survey = state.survey.id ^ 1;
    assert_int_equal(apply(), CONFLICT_UNCHANGED);
    event.asks = CONFLICT_SURVEY_SENT;
    assert_int_equal(apply(), CONFLICT_UNCHANGED);

    assert_int_equal(asks(CONFLICT_SURVEY_OFFERED), CONFLICT_APPLIED);
    assert_int_equal(asks(CONFLICT_SURVEY_OFFERED), CONFLICT_UNCHANGED);
    assert_int_equal(asks(CONFLICT_SURVEY_SENT), CONFLICT_APPLIED);
    assert_int_equal(asks(CONFLICT_SURVEY_SENT), CONFLICT_UNCHANGED);
    assert_int_equal(state.asked, now);
}


static void
test_m28_reminds_once_if_at_all(void **unused)
{
    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_SENT);
    later(DAYS(13));
    assert_survey(SENT);

    (void) new_client(unused);
    policy_lines(ALWAYS, "survey limit remind=5d");
    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_SENT);
    later(DAYS(5) - 1000);
    assert_survey(SENT);
    later(1000);
    assert_survey(REMINDED);
    passes(now);
    assert_int_equal(state.survey.state, CONFLICT_SURVEY_REMINDED);
    later(DAYS(8));
    assert_survey(REMINDED);
    assert_int_equal(survey_at(now)->at, now - DAYS(8));
    later(DAYS(1));
    assert_survey(EXPIRED);

    /* whoever was only offered it was not written to */

    (void) new_client(unused);
    policy_lines(ALWAYS, "survey limit remind=5d");
    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_OFFERED);
    later(DAYS(6));
    assert_survey(OFFERED);
}


static void
test_m28_nobody_is_asked_again_so_soon(void **unused)
{
    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_OFFERED);
    (void) answers(4);
    assert_survey(ANSWERED);

    later(DAYS(28));
    solves("12");
    assert_survey(ANSWERED);

    later(HOURS(23));
    solves("13");
    assert_survey(SCHEDULED);
    assert_string_equal(state.survey.ticket, "13");
}


static void
test_m28_asks_once_about_a_ticket_or_after_each_solution(void **unused)
{
    policy_lines(ALWAYS, "survey limit every=1d");
    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_OFFERED);
    later(DAYS(5));
    solves(TICKET);
    assert_survey(CANCELLED);

    policy_lines(ALWAYS, "survey limit every=1d",
                 "survey resolved each-resolution");
    later(DAYS(5));
    solves(TICKET);
    assert_survey(SCHEDULED);

    /* who was never asked after all may be asked */

    (void) new_client(unused);
    solves(TICKET);
    later(HOURS(2));
    solves(TICKET);
    assert_survey(SCHEDULED);
}


static void
test_m28_one_survey_at_a_time(void **unused)
{
    uint64_t  id;

    solves(TICKET);
    id = state.survey.id;
    later(HOURS(1));
    solves("12");
    assert_int_equal(state.survey.id, id);
    assert_string_equal(state.survey.ticket, TICKET);
}


static void
test_m28_a_policy_may_not_ask(void **unused)
{
    policy_lines(ALWAYS, "survey off");
    solves(TICKET);
    assert_survey(NONE);

    (void) new_client(unused);
    policy_lines(ALWAYS, "purpose service care");
    solves(TICKET);
    assert_survey(NONE);

    /* what was scheduled before is cancelled */

    (void) new_client(unused);
    solves(TICKET);
    policy_lines(ALWAYS, "purpose service care");
    assert_survey(CANCELLED);
}


static void
test_m28_is_as_the_segment_and_the_stage_say(void **unused)
{
    policy_lines(ALWAYS, "survey resolved segment=vip after=2h scale=nps",
                 "survey resolved stage=trial off",
                 "survey resolved segment=vip stage=trial on after=3h");
    solves(TICKET);
    assert_int_equal(state.survey.due, now + DAYS(1));

    (void) new_client(unused);
    policy_lines(ALWAYS, "survey resolved segment=vip after=2h scale=nps",
                 "survey resolved stage=trial off",
                 "survey resolved segment=vip stage=trial on after=3h");
    known_as(CONFLICT_PROFILE_SEGMENT, "vip");
    solves(TICKET);
    assert_int_equal(state.survey.due, now + HOURS(2));
    assert_int_equal(state.survey.scale, CONFLICT_SCALE_NPS);
    (void) becomes(OPEN);
    known_as(CONFLICT_PROFILE_STAGE, "trial");
    solves("12");
    assert_int_equal(state.survey.due, now + HOURS(3));
    (void) status_on("12", CONFLICT_STATUS_OPEN);
    known_as(CONFLICT_PROFILE_SEGMENT, "basic");
    solves("13");
    assert_survey(CANCELLED);
}


static void
test_m28_bad_rating_opens_it_again_with_owner_and_deadline(void **unused)
{
    conflict_due_t  kind;

    (void) belongs_to("5");
    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_OFFERED);
    (void) answers(1);
    assert_survey(ANSWERED);
    assert_int_equal(state.survey.score, 1);
    assert_true(HAS(BAD_RATING));
    assert_int_equal(state.tier, 2);
    assert_int_equal(state.tickets[0].status, CONFLICT_STATUS_OPEN);
    assert_string_equal(shown()->owner, "5");
    assert_true(conflict_next_due(&state, &policy, &kind) > now);
    assert_int_equal(kind, CONFLICT_DUE_ANSWER);
}


static void
test_m28_good_rating_confirms_a_recovery(void **unused)
{
    (void) writes(6, 0);
    later(HOURS(1));
    (void) replies(act(ACKNOWLEDGE) | act(SOLUTION));
    (void) becomes(RESOLVED);
    assert_int_equal(state.phase, CONFLICT_RECOVERING);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_OFFERED);
    (void) answers(5);
    assert_int_equal(state.phase, CONFLICT_CALM);
    assert_true(conflict_balance(&state, &policy, now) > 0);
}


static void
test_m28_an_answer_counts_once_and_may_be_changed_for_half_a_day(void **unused)
{
    double  before;

    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_OFFERED);
    (void) answers(5);
    assert_int_equal(answers(5), CONFLICT_UNCHANGED);

    before = tension();
    assert_int_equal(answers(4), CONFLICT_APPLIED);
    assert_near(tension(), before);
    assert_int_equal(state.survey.score, 4);

    later(HOURS(11));
    (void) answers(2);
    assert_true(HAS(BAD_RATING));
    before = tension();
    later(HOURS(1));
    (void) answers(1);
    assert_near(tension(), before);

    (void) answers(5);
    assert_false(HAS(BAD_RATING));

    later(1000);
    assert_int_equal(answers(1), CONFLICT_UNCHANGED);
}


static void
test_m28_what_is_no_answer_to_it_counts_for_nothing(void **unused)
{
    solves(TICKET);
    assert_int_equal(answers(5), CONFLICT_UNCHANGED);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_OFFERED);

    make_event(CONFLICT_EVENT_RATING, CONFLICT_ACTOR_CLIENT, TICKET);
    event.survey = state.survey.id ^ 2;
    event.score = event.rating = 1;
    assert_int_equal(apply(), CONFLICT_UNCHANGED);
    assert_survey(OFFERED);
}


static void
test_m28_what_the_helpdesk_asked_itself_counts_as_asked(void **unused)
{
    rates(4);
    assert_survey(NONE);
    solves(TICKET);
    assert_survey(NONE);

    /* and it answers ours, if that is about the same */

    (void) new_client(unused);
    solves(TICKET);
    rates(2);
    assert_survey(ANSWERED);
    assert_int_equal(state.survey.score, 2);
}


static void
test_m28_what_the_helpdesk_asks_of_something_else_takes_its_place(void **unused)
{
    solves(TICKET);
    make_event(CONFLICT_EVENT_RATING, CONFLICT_ACTOR_CLIENT, "other");
    event.rating = event.score = 5;
    (void) apply();
    assert_survey(CANCELLED);
    assert_int_equal(state.asked, now);

    /* a thumb is no number of stars */

    (void) new_client(unused);
    solves(TICKET);
    make_event(CONFLICT_EVENT_RATING, CONFLICT_ACTOR_CLIENT, TICKET);
    event.rating = 4;
    event.score = 1;
    (void) apply();
    assert_survey(CANCELLED);
}


static void
test_m28_words_that_are_added_later_are_news(void **unused)
{
    conflict_msec_t  asked;

    solves(TICKET);
    later(DAYS(1));
    (void) answers(4);
    asked = state.asked;
    later(HOURS(1));
    assert_int_equal(answers(4), CONFLICT_UNCHANGED);

    make_event(CONFLICT_EVENT_RATING, CONFLICT_ACTOR_CLIENT, TICKET);
    event.survey = state.survey.id;
    event.score = event.rating = 4;
    event.comment = 1;
    assert_int_equal(apply(), CONFLICT_APPLIED);
    assert_int_equal(state.asked, asked);
}


static void
test_m28_only_the_client_rates(void **unused)
{
    rates(1);
    assert_true(HAS(BAD_RATING));

    (void) new_client(unused);
    make_event(CONFLICT_EVENT_RATING, CONFLICT_ACTOR_AGENT, TICKET)->rating =
                                                                          1;
    assert_int_equal(apply(), CONFLICT_UNCHANGED);
}


static void
test_m28_a_comment_is_heard_and_waits_for_no_answer_of_its_own(void **unused)
{
    (void) replies(0);
    set_signals(make_event(CONFLICT_EVENT_RATING, CONFLICT_ACTOR_CLIENT,
                           TICKET), signal(MAY_LEAVE), 3);
    event.rating = 3;
    (void) apply();
    assert_true(HAS(MAY_LEAVE));
    assert_int_equal(state.tier, 3);
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_int_equal(conflict_state_owed(&state), 0);

    /* also from where no tier has to rise */

    state.phase = CONFLICT_RECOVERING;
    state.settled = now;
    set_signals(make_event(CONFLICT_EVENT_RATING, CONFLICT_ACTOR_CLIENT,
                           TICKET), signal(LEGAL_STEP), 3);
    event.rating = 3;
    (void) apply();
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
}


static void
test_m28_scales_mean_one_to_five(void **unused)
{
    unsigned  i;

    static const char  nps[] = "11122223345", ces[] = "01223445";

    for (i = 0; i <= 10; i++) {
        assert_int_equal(conflict_rating_of(CONFLICT_SCALE_NPS, i),
                         i < 3 ? 1 : nps[i] - '0');
    }

    for (i = 1; i <= 7; i++) {
        assert_int_equal(conflict_rating_of(CONFLICT_SCALE_CES, i),
                         ces[i] - '0');
    }

    for (i = 1; i <= 5; i++) {
        assert_int_equal(conflict_rating_of(CONFLICT_SCALE_CSAT, i), i);
    }

    assert_int_equal(conflict_rating_of(CONFLICT_SCALE_THUMBS, 0), 2);
    assert_int_equal(conflict_rating_of(CONFLICT_SCALE_THUMBS, 1), 4);
    assert_int_equal(conflict_rating_of(CONFLICT_SCALE_THUMBS, 2), 0);
    assert_int_equal(conflict_rating_of(CONFLICT_SCALE_NPS, 11), 0);
    assert_int_equal(conflict_rating_of(CONFLICT_SCALE_CES, 0), 0);
    assert_int_equal(conflict_rating_of(CONFLICT_SCALE_CES, 8), 0);
    assert_int_equal(conflict_rating_of(CONFLICT_SCALE_CSAT, 0), 0);
    assert_int_equal(conflict_rating_of(CONFLICT_SCALE_CSAT, 6), 0);
}


/* M29 */

static conflict_outcome_t
draws(void)
{
    make_event(CONFLICT_EVENT_SURVEY, CONFLICT_ACTOR_SYSTEM, "")->asks =
                                                 CONFLICT_SURVEY_SCHEDULED;

    return apply();
}


static void
test_m29_nobody_is_drawn_unless_the_policy_says_so(void **unused)
{
    (void) writes(1, 0);
    (void) replies(0);
    later(DAYS(40));
    assert_int_equal(draws(), CONFLICT_UNCHANGED);

    policy_lines(ALWAYS, "survey random sample=2%");
    assert_near(policy.survey_sample, 0.02);
    assert_int_equal(draws(), CONFLICT_APPLIED);
    assert_survey(DUE);
    assert_int_equal(state.survey.ask, CONFLICT_ASK_RANDOM);
    assert_string_equal(state.survey.ticket, "");

    policy_lines(ALWAYS, "survey random segment=vip");
    (void) new_client(unused);
    policy_lines(ALWAYS, "survey random segment=vip");
    (void) writes(1, 0);
    (void) replies(0);
    later(DAYS(40));
    assert_int_equal(draws(), CONFLICT_UNCHANGED);
    known_as(CONFLICT_PROFILE_SEGMENT, "vip");
    assert_int_equal(draws(), CONFLICT_APPLIED);
}


static void
test_m29_whom_we_heard_lately_is_not_drawn(void **unused)
{
    policy_lines(ALWAYS, "survey random quiet=10d");
    (void) writes(1, 0);
    (void) replies(0);
    later(DAYS(10) - 1000);
    assert_int_equal(draws(), CONFLICT_UNCHANGED);
    later(1000);
    assert_int_equal(draws(), CONFLICT_APPLIED);
    assert_int_equal(draws(), CONFLICT_UNCHANGED);
}


static void
test_m29_nobody_is_drawn_who_is_owed_something_or_was_asked(void **unused)
{
    policy_lines(ALWAYS, "survey random quiet=0", "survey limit every=20d");
    (void) writes(1, 0);
    later(DAYS(1));
    assert_int_equal(draws(), CONFLICT_UNCHANGED);
    (void) replies(0);
    state.asked = now - DAYS(20) + 1000;
    assert_int_equal(draws(), CONFLICT_UNCHANGED);
    later(1000);
    assert_int_equal(draws(), CONFLICT_APPLIED);
}


static void
test_m29_an_answer_without_a_ticket_is_about_the_last_one(void **unused)
{
    policy_lines(ALWAYS, "survey random quiet=0");
    (void) writes_on("12", 1, 0);
    (void) writes(1, 0);
    (void) replies(0);
    (void) replies_on("12", 0);
    (void) replies(0);
    (void) draws();
    later(1000);
    passes(now);
    (void) answers(1);
    assert_int_equal(state.ntickets, 2);
    assert_int_equal(state.tickets[1].owed, now);
    assert_string_equal(state.tickets[1].id, TICKET);
}


static const conflict_secret_t *
secret(void)
{
    static conflict_secret_t     keys;
    static const conflict_str_t  text = conflict_string(
                                        "0123456789abcdef0123456789abcdef");

    assert_int_equal(conflict_secret_take(&keys, text), CONFLICT_OK);

    return &keys;
}


static void
test_m29_lots_are_those_that_anybody_with_the_secret_finds(void **unused)
{
    size_t  i;

    static const struct {
        uint64_t     period;
        const char  *client;
        double       lot;
    } cases[] = {
        { 0, "zammad/17", 0x1.8ae13c7f722b0p-3 },
        { 691, "zammad/17", 0x1.2c012785d28a2p-2 },
        { 691, "zammad:3/18", 0x1.6589701ca0e8cp-2 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        conflict_str_t  name = { strlen(cases[i].client), cases[i].client };

        assert_true(conflict_lot(secret(), cases[i].period, name)
                    == cases[i].lot);
    }
}


/* of 20,000 a fiftieth, within four deviations; each once, at all times of
 * the period alike */

static void
test_m29_a_share_of_all_is_drawn_each_once_all_through_the_period(void **unused)
{
    int               n;
    char              name[32];
    unsigned          i, day, drawn, halves[2];
    uint64_t          period;
    conflict_str_t    client;
    conflict_msec_t   start;

    policy_lines(ALWAYS, "survey random sample=2% per=30d quiet=0");
    start = START / policy.survey_per * policy.survey_per;
    (void) writes(0, 0);
    (void) replies(0);
    state.heard = state.word = state.at = state.since = start - DAYS(1);
    client.data = name;
    drawn = 0;
    halves[0] = halves[1] = 0;

    for (i = 0; i < 20000; i++) {
        n = snprintf(name, sizeof(name), "zammad/%u", i);
        client.len = (size_t) n;

        for (day = 0; day < 30; day++) {
            if (conflict_survey_drawn(&state, &policy, secret(), client,
                                      start + DAYS(day) + HOURS(23), &period))
            {
                drawn++;
                halves[day < 15]++;
                break;
            }
        }
    }

    assert_in_range(drawn, 400 - 80, 400 + 80);
    assert_in_range(halves[0], drawn / 2 - 45, drawn / 2 + 45);
    assert_true(period == (uint64_t) (start / policy.survey_per));
}


static void
test_m29_nobody_is_drawn_who_has_a_survey(void **unused)
{
    policy_lines(ALWAYS, "survey random quiet=0");
    solves(TICKET);
    assert_survey(SCHEDULED);
    assert_int_equal(draws(), CONFLICT_UNCHANGED);
    assert_int_equal(state.survey.ask, CONFLICT_ASK_RESOLVED);
}


static void
test_m29_nobody_is_drawn_twice_in_a_period(void **unused)
{
    policy_lines(ALWAYS, "survey random sample=100% per=30d quiet=0",
                 "survey limit every=1d expire=2d");
    (void) writes(0, 0);
    (void) replies(0);
    now = (START / policy.survey_per + 1) * policy.survey_per;
    assert_int_equal(draws(), CONFLICT_APPLIED);
    later(DAYS(10));
    assert_survey(EXPIRED);
    assert_int_equal(draws(), CONFLICT_UNCHANGED);
    later(DAYS(20));
    assert_int_equal(draws(), CONFLICT_APPLIED);
}


/* M30 */

static void
test_m30_who_wants_none_gets_none(void **unused)
{
    known_as(CONFLICT_PROFILE_FEEDBACK, "off");
    solves(TICKET);
    assert_survey(NONE);

    (void) new_client(unused);
    known_as(CONFLICT_PROFILE_ANALYSIS, "off");
    solves(TICKET);
    assert_survey(NONE);

    (void) new_client(unused);
    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_SENT);
    known_as(CONFLICT_PROFILE_FEEDBACK, "off");
    assert_int_equal(state.survey.state, CONFLICT_SURVEY_CANCELLED);
}


static void
test_m30_asks_at_the_clients_own_pace(void **unused)
{
    known_as(CONFLICT_PROFILE_FEEDBACK, "60d");
    later(DAYS(60) - 1000);
    assert_survey(NONE);
    later(1000);
    assert_survey(DUE);
    assert_int_equal(survey_at(now)->ask, CONFLICT_ASK_CADENCE);
    passes(now);
    (void) asks(CONFLICT_SURVEY_SENT);
    (void) answers(5);

    later(DAYS(60) - 1000);
    assert_survey(ANSWERED);
    later(1000);
    assert_survey(DUE);
}


static void
test_m30_pace_takes_the_place_of_the_limit(void **unused)
{
    known_as(CONFLICT_PROFILE_FEEDBACK, "60d");
    rates(4);
    later(DAYS(40));
    solves(TICKET);
    assert_survey(NONE);
    later(DAYS(20));
    assert_survey(DUE);
    assert_int_equal(survey_at(now)->ask, CONFLICT_ASK_CADENCE);

    (void) new_client(unused);
    known_as(CONFLICT_PROFILE_FEEDBACK, "7d");
    rates(4);
    later(DAYS(6));
    solves(TICKET);
    assert_survey(SCHEDULED);
}


static void
test_m30_pace_waits_for_a_good_moment_and_its_hours(void **unused)
{
    policy_lines(BERLIN);
    known_as(CONFLICT_PROFILE_FEEDBACK, "4d");
    (void) writes(1, 0);
    later(DAYS(5));
    assert_survey(NONE);
    (void) replies(0);                     /* on Saturday */
    assert_survey(NONE);
    now = AT(7, 9, 0);
    assert_survey(DUE);
    assert_int_equal(survey_at(now)->at, now);
}


static void
test_m30_silence_is_an_answer_for_as_long_as_the_pace(void **unused)
{
    known_as(CONFLICT_PROFILE_FEEDBACK, "60d");
    later(DAYS(60));
    passes(now);
    later(DAYS(14));
    passes(now);
    assert_survey(EXPIRED);
    later(DAYS(60) - 1000);
    assert_survey(EXPIRED);
    later(1000);
    assert_survey(DUE);
}


static void
test_m30_pace_may_be_switched_off_and_is_a_day_at_least(void **unused)
{
    policy_lines(ALWAYS, "survey cadence off");
    known_as(CONFLICT_PROFILE_FEEDBACK, "60d");
    later(DAYS(90));
    assert_survey(NONE);

    (void) new_client(unused);
    known_as(CONFLICT_PROFILE_FEEDBACK, "60d");
    known_as(CONFLICT_PROFILE_FEEDBACK, "on");
    later(DAYS(90));
    assert_survey(NONE);

    (void) new_client(unused);
    known_as(CONFLICT_PROFILE_FEEDBACK, "5m");
    later(HOURS(23));
    assert_survey(NONE);
    later(HOURS(1));
    assert_survey(DUE);
}


/* nobody has been told of it yet, and now a person should call */

static void
test_m28_is_held_while_tense_and_due_again(void **unused)
{
    uint64_t         id;
    conflict_msec_t  due;

    policy_lines(ALWAYS);
    solves(TICKET);
    later(DAYS(1));
    passes(now);
    assert_survey(DUE);
    assert_true(conflict_survey_is_offered(&state));
    id = state.survey.id;

    later(HOURS(1));
    (void) writes_on("other", 1, 0);
    assert_int_equal(state.survey.state, CONFLICT_SURVEY_SCHEDULED);
    assert_int_equal(state.survey.id, id);
    assert_false(conflict_survey_is_offered(&state));

    /* it may be answered as long as if it had never been due */

    later(HOURS(1));
    due = now;
    (void) replies_on("other", act(LISTEN));
    assert_survey(DUE);
    assert_int_equal(survey_at(now)->id, id);
    assert_int_equal(survey_at(now)->due, due);
}


/* a mail that had left before it was held back is no less sent */

static void
test_m28_what_was_on_its_way_is_sent(void **unused)
{
    policy_lines(ALWAYS);
    solves(TICKET);
    assert_int_equal(asks(CONFLICT_SURVEY_SENT), CONFLICT_UNCHANGED);
    later(DAYS(1));
    passes(now);
    (void) writes_on("other", 1, 0);
    assert_int_equal(state.survey.state, CONFLICT_SURVEY_SCHEDULED);
    later(HOURS(1));
    assert_int_equal(asks(CONFLICT_SURVEY_SENT), CONFLICT_APPLIED);
    assert_int_equal(state.survey.state, CONFLICT_SURVEY_SENT);
    assert_int_equal(state.asked, now);
}


static void
test_m28_who_has_the_link_keeps_it_while_tense(void **unused)
{
    policy_lines(ALWAYS);
    solves(TICKET);
    later(DAYS(1));
    (void) asks(CONFLICT_SURVEY_SENT);
    assert_true(conflict_survey_is_offered(&state));

    (void) writes_on("other", 4, 0);
    assert_survey(SENT);
    assert_false(conflict_survey_is_offered(&state));
    assert_int_equal(answers(2), CONFLICT_APPLIED);
}


static void
test_m30_is_asked_where_the_client_wants(void **unused)
{
    policy_lines(ALWAYS);
    solves(TICKET);
    later(DAYS(1));
    passes(now);

    known_as(CONFLICT_PROFILE_PLACE, "email");
    assert_int_equal(state.profile.feedback_by, CONFLICT_EMAIL);
    assert_false(conflict_survey_is_offered(&state));

    known_as(CONFLICT_PROFILE_PLACE, "chat");
    assert_true(conflict_survey_is_offered(&state));
}


static conflict_outcome_t
asks_for_a_lead(conflict_actor_t actor, const char *ticket)
{
    make_event(CONFLICT_EVENT_LEAD, actor, ticket);

    return apply();
}


/* by a button: no words, so nothing is learned of the tone */

static void
test_m36_a_client_asks_for_a_lead(void **unused)
{
    unsigned  messages;

    policy_lines(ALWAYS);
    assert_int_equal(asks_for_a_lead(CONFLICT_ACTOR_CLIENT, ""),
                     CONFLICT_UNCHANGED);

    (void) writes(1, 0);
    later(HOURS(1));
    (void) replies(act(LISTEN));
    assert_false(conflict_state_owed(&state));
    messages = state.messages;
    later(HOURS(1));

    assert_int_equal(asks_for_a_lead(CONFLICT_ACTOR_AGENT, TICKET),
                     CONFLICT_UNCHANGED);
    assert_int_equal(asks_for_a_lead(CONFLICT_ACTOR_CLIENT, ""),
                     CONFLICT_APPLIED);
    assert_true(state.reasons & conflict_bit(CONFLICT_ASKS_FOR_MANAGER));
    assert_true(state.tension > 0);
    assert_int_equal(state.messages, messages);
    assert_int_equal(state.tickets[0].owed, now);

    /* once is enough */

    assert_int_equal(asks_for_a_lead(CONFLICT_ACTOR_CLIENT, TICKET),
                     CONFLICT_UNCHANGED);

    make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_AGENT, TICKET);
    event.lead = 1;
    (void) apply();
    assert_false(state.reasons & conflict_bit(CONFLICT_ASKS_FOR_MANAGER));
}


/* who may not be analysed waits for an answer like anybody */

static void
test_m36_without_analysis_a_lead_is_owed_an_answer(void **unused)
{
    policy_lines(ALWAYS);
    known_as(CONFLICT_PROFILE_ANALYSIS, "off");
    (void) writes(1, 0);
    (void) replies(act(SOLUTION));
    (void) becomes(RESOLVED);
    later(HOURS(1));

    assert_int_equal(asks_for_a_lead(CONFLICT_ACTOR_CLIENT, TICKET),
                     CONFLICT_APPLIED);
    assert_int_equal(state.reasons, 0);
    assert_int_equal(state.tickets[0].owed, now);
    assert_int_equal(state.tickets[0].status, CONFLICT_STATUS_OPEN);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        row(test_m28_a_day_after_it_was_solved_the_client_is_asked),
        row(test_m28_is_due_in_working_time),
        row(test_m28_asks_nobody_whom_no_agent_answered),
        row(test_m28_asks_nobody_after_an_automatic_closing),
        row(test_m28_reopening_cancels),
        row(test_m28_thanks_and_another_ticket_cancel_nothing),
        row(test_m28_waits_while_an_answer_is_owed),
        row(test_m28_waits_while_a_promise_is_open),
        row(test_m28_waits_while_tense_and_is_due_when_the_tier_falls),
        row(test_m28_waits_while_unsolved),
        row(test_m28_waits_while_an_incident_is_open),
        row(test_m28_waits_no_longer_than_it_would_be_open),
        row(test_m28_expires),
        row(test_m28_is_offered_and_sent_once),
        row(test_m28_reminds_once_if_at_all),
        row(test_m28_nobody_is_asked_again_so_soon),
        row(test_m28_asks_once_about_a_ticket_or_after_each_solution),
        row(test_m28_one_survey_at_a_time),
        row(test_m28_a_policy_may_not_ask),
        row(test_m28_is_as_the_segment_and_the_stage_say),
        row(test_m28_bad_rating_opens_it_again_with_owner_and_deadline),
        row(test_m28_good_rating_confirms_a_recovery),
        row(test_m28_an_answer_counts_once_and_may_be_changed_for_half_a_day),
        row(test_m28_what_is_no_answer_to_it_counts_for_nothing),
        row(test_m28_what_the_helpdesk_asked_itself_counts_as_asked),
        row(test_m28_what_the_helpdesk_asks_of_something_else_takes_its_place),
        row(test_m28_words_that_are_added_later_are_news),
        row(test_m28_only_the_client_rates),
        row(test_m28_a_comment_is_heard_and_waits_for_no_answer_of_its_own),
        row(test_m28_scales_mean_one_to_five),
        row(test_m29_nobody_is_drawn_unless_the_policy_says_so),
        row(test_m29_whom_we_heard_lately_is_not_drawn),
        row(test_m29_nobody_is_drawn_who_is_owed_something_or_was_asked),
        row(test_m29_an_answer_without_a_ticket_is_about_the_last_one),
        row(test_m29_lots_are_those_that_anybody_with_the_secret_finds),
        row(test_m29_a_share_of_all_is_drawn_each_once_all_through_the_period),
        row(test_m29_nobody_is_drawn_who_has_a_survey),
        row(test_m29_nobody_is_drawn_twice_in_a_period),
        row(test_m30_who_wants_none_gets_none),
        row(test_m30_asks_at_the_clients_own_pace),
        row(test_m30_pace_takes_the_place_of_the_limit),
        row(test_m30_pace_waits_for_a_good_moment_and_its_hours),
        row(test_m30_silence_is_an_answer_for_as_long_as_the_pace),
        row(test_m30_pace_may_be_switched_off_and_is_a_day_at_least),
        row(test_m28_is_held_while_tense_and_due_again),
        row(test_m28_what_was_on_its_way_is_sent),
        row(test_m28_who_has_the_link_keeps_it_while_tense),
        row(test_m30_is_asked_where_the_client_wants),
        row(test_m36_a_client_asks_for_a_lead),
        row(test_m36_without_analysis_a_lead_is_owed_an_answer)
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
