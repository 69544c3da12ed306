
/*
 * From facts to events: what happened, by whom, and under which name.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "occasions.h"


#define UPDATE                                                                \
    "update PUT ^/$\nticket response:id\nclient response:client\n"            \
    "actor response:actor\nauthor response:author\ntext request:text\n"       \
    "private request:private\nchannel request:channel\n"                      \
    "status request:status\nowner response:owner\nid response:message\n"      \
    "role response:role"

#define ACCOUNTS  UPDATE "\naccount response:account"

#define HISTORY                                                               \
    "history GET ^/$\neach response:list\nticket response:id\n"               \
    "client response:client\nactor item:actor\nid item:id\ntime item:time\n"  \
    "text item:text\nstatus item:status"


/* what comes of the first item of an exchange */

static conflict_occur_t
occurs(const char *route, const char *request, const char *response)
{
    scene_t  scene;

    memset(&scene, 0, sizeof(scene));
    scene.request = request;
    scene.response = response;
    scene.request_over = 1;
    scene.response_over = 1;
    scene.response_seen = 1;
    scene.agent = (occasion.speaker == CONFLICT_ACTOR_AGENT);

    extract(route, scene);
    conflict_subject(occasion.scope, &facts, &subject);
    memset(events, 0xa5, sizeof(events));

    return conflict_occur(&stage.exchange, &occasion, &facts, &subject, events,
                          &n);
}


#define ANSWER  "{\"id\":4711,\"client\":17"


static void
a_message_a_status_and_an_owner_come_in_this_order(void **state)
{
    assert_int_equal(occurs(UPDATE,
                            "{\"text\":\"Done.\",\"status\":\"resolved\"}",
                            ANSWER ",\"actor\":\"agent\",\"owner\":5,"
                            "\"role\":\"lead\"}"), CONFLICT_OCCUR_FINE);
    assert_int_equal(n, 3);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_MESSAGE);
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_AGENT);
    assert_int_equal(events[0].lead, 1);
    assert_int_equal(events[0].at, NOW);
    assert_int_equal(events[1].kind, CONFLICT_EVENT_STATUS);
    assert_int_equal(events[1].status, CONFLICT_STATUS_RESOLVED);
    assert_int_equal(events[2].kind, CONFLICT_EVENT_OWNER);
    assert_string_equal(events[2].owner, "5");
    assert_string_equal(events[2].ticket, "4711");
    assert_string_equal(subject.client, "desk/17");
    assert_string_equal(subject.ticket, "desk/4711");
}


static void
only_an_agent_can_hide_what_it_writes(void **state)
{
    (void) occurs(UPDATE, "{\"text\":\"x\",\"private\":true}",
                  ANSWER ",\"actor\":\"agent\"}");
    assert_int_equal(events[0].kind, CONFLICT_EVENT_NOTE);

    (void) occurs(UPDATE, "{\"text\":\"x\",\"private\":true}",
                  ANSWER ",\"actor\":\"client\"}");
    assert_int_equal(events[0].kind, CONFLICT_EVENT_MESSAGE);
}


static void
a_call_that_an_agent_logs_is_the_agents_act(void **state)
{
    static const char  request[] = "{\"text\":\"" ANGRY "\","
                                   "\"channel\":\"call\"}";
    static const char  response[] = ANSWER ",\"actor\":\"client\"}";

    (void) occurs(UPDATE, request, response);
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);
    assert_true(events[0].signals.heat > 3000);

    occasion.speaker = CONFLICT_ACTOR_AGENT;
    (void) occurs(UPDATE, request, response);
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_AGENT);
    assert_int_equal(events[0].signals.heat, 0);
}


static void
the_author_is_compared_with_the_client(void **state)
{
    (void) occurs(UPDATE, "{\"text\":\"x\"}", ANSWER ",\"author\":\"17\"}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);

    (void) occurs(UPDATE, "{\"text\":\"x\"}", ANSWER ",\"author\":5}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_AGENT);

    occasion.linked = "desk/17";
    (void) occurs(UPDATE, "{\"text\":\"x\"}", "{\"id\":1,\"author\":17}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);
    assert_string_equal(events[0].author, "");
}


static void
an_author_waits_for_the_client_s_name(void **state)
{
    (void) occurs(UPDATE, "{\"text\":\"" ANGRY "\",\"private\":true}",
                  "{\"id\":1,\"author\":17}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_UNKNOWN);
    assert_string_equal(events[0].author, "17");
    assert_int_equal(events[0].kind, CONFLICT_EVENT_NOTE);

    events[1] = events[0];

    conflict_event_resolve(&events[0], "desk/17");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_MESSAGE);
    assert_true(events[0].signals.heat > 3000);

    conflict_event_resolve(&events[1], "desk/18");
    assert_int_equal(events[1].actor, CONFLICT_ACTOR_AGENT);
    assert_int_equal(events[1].kind, CONFLICT_EVENT_NOTE);
    assert_int_equal(events[1].signals.heat, 0);
    assert_false(conflict_said(&events[1].signals,
                               CONFLICT_SIGNAL_MAY_LEAVE));

    conflict_event_resolve(&events[1], "desk/17");
    assert_int_equal(events[1].actor, CONFLICT_ACTOR_AGENT);
}


static void
who_speaks_is_the_location_s_word_or_nobody_s(void **state)
{
    assert_int_equal(occurs(UPDATE, "{\"text\":\"x\"}", ANSWER "}"),
                     CONFLICT_OCCUR_SPEAKER);
    assert_int_equal(n, 0);

    occasion.speaker = CONFLICT_ACTOR_CLIENT;
    (void) occurs(UPDATE, "{\"text\":\"x\"}", ANSWER "}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);
}


static void
a_mail_that_nobody_wrote_is_the_system_s(void **state)
{
    static const char  route[] =
        "reply POST ^/$\nmail request:mail\nclient response:client\n"
        "ticket response:id\nactor client\ntext mail:text";

    (void) occurs(route, "{\"mail\":\"From: a@example.test\\n\\n" ANGRY "\"}",
                  ANSWER "}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);

    (void) occurs(route, "{\"mail\":\"From: a@example.test\\n"
                  "Auto-Submitted: auto-replied\\n\\n" ANGRY "\"}",
                  ANSWER "}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_SYSTEM);
}


static void
what_was_quoted_was_said_before(void **state)
{
    (void) occurs(UPDATE, "{\"text\":\"<p>Thank you.</p><blockquote>" ANGRY
                  "</blockquote>\"}", ANSWER ",\"actor\":\"client\"}");
    assert_true(events[0].signals.heat < 1000);

    (void) occurs(UPDATE, "{\"text\":\"<p>Thank you.</p><p>" ANGRY "</p>\"}",
                  ANSWER ",\"actor\":\"client\"}");
    assert_true(events[0].signals.heat > 3000);
}


static void
a_history_has_messages_of_their_own_time_and_nothing_else(void **state)
{
    occasion.history = 1;

    assert_int_equal(occurs(HISTORY, NULL, ANSWER ",\"list\":[{\"id\":9,"
                            "\"actor\":\"client\",\"text\":\"x\",\"time\":"
                            "1795770000,\"status\":\"resolved\"}]}"),
                     CONFLICT_OCCUR_FINE);
    assert_int_equal(n, 1);
    assert_int_equal(events[0].at, 1795770000 * CONFLICT_SECOND);
    assert_int_equal(events[0].past, 1);
    assert_int_equal(events[0].named, 1);

    /* the helpdesk's clock may be ahead, and nobody's words are none */

    (void) occurs(HISTORY, NULL, ANSWER ",\"list\":[{\"id\":9,\"actor\":"
                  "\"client\",\"text\":\"x\",\"time\":1795779999}]}");
    assert_int_equal(events[0].at, NOW);

    (void) occurs(HISTORY, NULL, ANSWER ",\"list\":[{\"id\":9,\"actor\":"
                  "\"system\",\"text\":\"x\",\"time\":1795770000}]}");
    assert_int_equal(n, 0);
}


static void
articles_that_are_old_or_without_a_time_are_told_of(void **state)
{
    assert_int_equal(occurs(HISTORY, NULL, ANSWER ",\"list\":[{\"id\":9,"
                            "\"actor\":\"client\",\"text\":\"x\",\"time\":"
                            "1793181599}]}"), CONFLICT_OCCUR_OLD);
    assert_int_equal(n, 0);

    assert_int_equal(occurs(HISTORY, NULL, ANSWER ",\"list\":[{\"id\":9,"
                            "\"actor\":\"client\",\"text\":\"x\",\"time\":"
                            "\"soon\"}]}"), CONFLICT_OCCUR_TIME);
    assert_int_equal(n, 0);
}


static void
a_message_has_one_id_however_it_is_seen(void **state)
{
    uint64_t  live;

    (void) occurs(UPDATE, "{\"text\":\"x\"}",
                  ANSWER ",\"actor\":\"client\",\"message\":9}");
    live = events[0].id;
    assert_int_equal(events[0].named, 0);

    (void) occurs(HISTORY, NULL, ANSWER ",\"list\":[{\"id\":\"9\",\"actor\":"
                  "\"client\",\"text\":\"x\",\"time\":1795770000}]}");
    assert_true(events[0].id == live);

    (void) occurs(ACCOUNTS, "{\"text\":\"x\"}", ANSWER ",\"actor\":\"client\","
                  "\"message\":9,\"account\":3}");
    assert_true(events[0].id != live);
    assert_string_equal(subject.client, "desk:3/17");

    (void) occurs(UPDATE, "{\"text\":\"x\"}", ANSWER ",\"actor\":\"client\"}");
    assert_true(events[0].id != live);
}


static void
an_account_that_is_no_id_leaves_no_name(void **state)
{
    (void) occurs(ACCOUNTS, "{\"text\":\"x\"}", ANSWER ",\"actor\":\"client\","
                  "\"account\":\"a\\u0007b\"}");
    assert_string_equal(subject.client, "");
    assert_string_equal(subject.ticket, "");
}


/* and nothing else happens in the same exchange */

static void
a_client_is_to_be_forgotten(void **state)
{
    assert_int_equal(occurs("erase DELETE ^/$\nclient response:client\n"
                            "ticket response:id\nstatus response:status\n"
                            "text request:text",
                            "{\"text\":\"Bye.\"}",
                            "{\"id\":4711,\"client\":17,"
                            "\"status\":\"closed\"}"),
                     CONFLICT_OCCUR_FINE);
    assert_int_equal(n, 1);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_ERASE);
    assert_string_equal(subject.client, "desk/17");
}


static void
another_client_turns_out_to_be_this_one(void **state)
{
    assert_int_equal(occurs(UPDATE "\nmerged response:merged",
                            "{\"text\":\"They wrote from two addresses.\"}",
                            ANSWER ",\"actor\":\"agent\",\"merged\":18}"),
                     CONFLICT_OCCUR_FINE);
    assert_int_equal(n, 2);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_MESSAGE);
    assert_int_equal(events[1].kind, CONFLICT_EVENT_MERGE);
    assert_string_equal(events[1].merged, "18");
    assert_string_equal(subject.client, "desk/17");

    /* what is said of the client stays an event of its own */

    (void) occurs(UPDATE "\nmerged response:merged\n"
                  "segment response:segment", "{}",
                  ANSWER ",\"merged\":18,\"segment\":\"gold\"}");
    assert_int_equal(n, 2);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_PROFILE);
    assert_int_equal(events[1].said, 0);
}


static void
nobody_merges_with_themselves_or_with_nobody(void **state)
{
    static const char  route[] = UPDATE "\nmerged response:merged";

    (void) occurs(route, "{}", ANSWER ",\"merged\":17}");
    assert_int_equal(n, 0);

    (void) occurs(route, "{}", ANSWER ",\"merged\":\"a\\u0007b\"}");
    assert_int_equal(n, 0);

    (void) occurs(route, "{}", "{\"id\":4711,\"merged\":18}");
    assert_int_equal(n, 0);
}


static void
only_an_agent_s_request_says_who_is_merged(void **state)
{
    static const char  route[] = UPDATE "\nmerged request:merged";

    (void) occurs(route, "{\"merged\":18}", ANSWER "}");
    assert_int_equal(n, 0);
    assert_true(facts.untrusted & conflict_bit(CONFLICT_FACT_MERGED));

    occasion.speaker = CONFLICT_ACTOR_AGENT;
    (void) occurs(route, "{\"merged\":18}", ANSWER "}");
    assert_int_equal(n, 1);
    assert_string_equal(events[0].merged, "18");
}


#define RATE                                                                  \
    "rate POST ^/$\nticket response:id\nclient response:client\n"            \
    "actor response:actor\nauthor response:author\ntext request:text\n"      \
    "rating request:score 0.2=1 down=0 up=1\nscale request:scale\n"          \
    "id response:message"


static void
a_client_rates_us(void **state)
{
    assert_int_equal(occurs(RATE, "{\"score\":2}", ANSWER "}"),
                     CONFLICT_OCCUR_FINE);
    assert_int_equal(n, 1);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_RATING);
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);
    assert_int_equal(events[0].rating, 2);
    assert_int_equal(events[0].score, 2);
    assert_int_equal(events[0].survey, 0);
    assert_string_equal(events[0].ticket, "4711");

    (void) occurs(RATE, "{\"score\":10,\"scale\":\"nps\"}", ANSWER "}");
    assert_int_equal(events[0].rating, 5);
    assert_int_equal(events[0].score, 10);

    (void) occurs(RATE, "{\"score\":0.2}", ANSWER "}");
    assert_int_equal(events[0].rating, 1);

    (void) occurs(RATE, "{\"score\":\"down\",\"scale\":\"thumbs\"}",
                  ANSWER "}");
    assert_int_equal(events[0].rating, 2);
    assert_int_equal(events[0].score, 0);
}


static void
a_comment_is_read_and_is_no_message(void **state)
{
    (void) occurs(RATE, "{\"score\":1,\"text\":\"" ANGRY "\"}", ANSWER "}");
    assert_int_equal(n, 1);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_RATING);
    assert_true(events[0].signals.heat > 3000);
}


static void
a_rating_that_is_none_is_told_of(void **state)
{
    size_t  i;

    static const char  *const scores[] = {
        "0", "6", "11", "-1", "\"good\"", "4.5", "true", "\"\"", "100"
    };

    for (i = 0; i < sizeof(scores) / sizeof(scores[0]); i++) {
        char  request[64];

        (void) snprintf(request, sizeof(request), "{\"score\":%s}",
                        scores[i]);
        assert_int_equal(occurs(RATE, request, ANSWER "}"),
                         i == 7 ? CONFLICT_OCCUR_FINE : CONFLICT_OCCUR_RATING);
        assert_int_equal(n, 0);
    }

    (void) occurs(RATE, "{\"score\":3,\"scale\":\"stars\"}", ANSWER "}");
    assert_int_equal(events[0].rating, 3);
}


static void
nobody_rates_themselves(void **state)
{
    assert_int_equal(occurs(RATE, "{\"score\":5}",
                            ANSWER ",\"actor\":\"agent\"}"),
                     CONFLICT_OCCUR_RATER);
    assert_int_equal(n, 0);

    assert_int_equal(occurs(RATE, "{\"score\":5}",
                            ANSWER ",\"actor\":\"system\"}"),
                     CONFLICT_OCCUR_RATER);

    occasion.speaker = CONFLICT_ACTOR_AGENT;
    assert_int_equal(occurs(RATE, "{\"score\":5}", ANSWER "}"),
                     CONFLICT_OCCUR_RATER);
    occasion.speaker = CONFLICT_ACTOR_UNKNOWN;

    assert_int_equal(occurs(RATE, "{\"score\":5}",
                            ANSWER ",\"author\":17}"), CONFLICT_OCCUR_FINE);
    assert_int_equal(occurs(RATE, "{\"score\":5}", ANSWER ",\"author\":5}"),
                     CONFLICT_OCCUR_RATER);
}


static void
a_rating_that_is_sent_again_is_the_same(void **state)
{
    uint64_t  first;

    (void) occurs(RATE, "{\"score\":1}", ANSWER "}");
    first = events[0].id;
    occasion.exchange = (conflict_str_t) conflict_string("another-2");

    (void) occurs(RATE, "{\"score\":1,\"text\":\"Too late.\"}", ANSWER "}");
    assert_true(events[0].id == first);

    (void) occurs(RATE, "{\"score\":2}", ANSWER "}");
    assert_true(events[0].id != first);

    (void) occurs(RATE, "{\"score\":1}", ANSWER ",\"message\":9}");
    assert_true(events[0].id != first);
}


#define behaviour(f)  cmocka_unit_test_setup(f, new_occasion)

int
main(void)
{
    const struct CMUnitTest  tests[] = {
        behaviour(a_message_a_status_and_an_owner_come_in_this_order),
        behaviour(only_an_agent_can_hide_what_it_writes),
        behaviour(a_call_that_an_agent_logs_is_the_agents_act),
        behaviour(the_author_is_compared_with_the_client),
        behaviour(an_author_waits_for_the_client_s_name),
        behaviour(who_speaks_is_the_location_s_word_or_nobody_s),
        behaviour(a_mail_that_nobody_wrote_is_the_system_s),
        behaviour(what_was_quoted_was_said_before),
        behaviour(a_history_has_messages_of_their_own_time_and_nothing_else),
        behaviour(articles_that_are_old_or_without_a_time_are_told_of),
        behaviour(a_message_has_one_id_however_it_is_seen),
        behaviour(an_account_that_is_no_id_leaves_no_name),
        behaviour(another_client_turns_out_to_be_this_one),
        behaviour(nobody_merges_with_themselves_or_with_nobody),
        behaviour(only_an_agent_s_request_says_who_is_merged),
        behaviour(a_client_rates_us),
        behaviour(a_client_is_to_be_forgotten),
        behaviour(a_comment_is_read_and_is_no_message),
        behaviour(a_rating_that_is_none_is_told_of),
        behaviour(nobody_rates_themselves),
        behaviour(a_rating_that_is_sent_again_is_the_same)
    };

    return cmocka_run_group_tests_name("what happened", tests, begin, end);
}
