
/*
 * What test_occur.c leaves: events one by one, with the ids and names that
 * stand in Redis.
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


/* what comes of the nth item of a response */

static conflict_occur_t
occurs_in(unsigned item, const char *route, const char *response)
{
    scene_t  scene;

    memset(&scene, 0, sizeof(scene));
    scene.response = response;
    scene.agent = 1;

    scene_set(route, &scene);
    assert_int_equal(extract_item(item), CONFLICT_VERDICT_TAKEN);

    conflict_subject(occasion.scope, &facts, &subject);
    memset(events, 0xa5, sizeof(events));

    return conflict_occur(&stage.exchange, &occasion, &facts, &subject, events,
                          &n);
}


static conflict_occur_t
occurs(const char *route, const char *response)
{
    return occurs_in(0, route, response);
}


#define ACCOUNT_LINE  "account response:acc\n"

#define LINES                                                                 \
    "ticket response:t 4711\nclient response:c\nactor response:a\n"           \
    "private response:p\nchannel response:ch\nid response:i\n"                \
    "owner response:o 1=-\nstatus response:s\n"         \
    "author response:w\n"

#define SAID    "text response:x\n"

static void
a_view_makes_no_event(void **state)
{
    assert_int_equal(occurs("view GET ^/\n" LINES,
                            "{\"c\":17,\"a\":\"client\",\"s\":\"resolved\","
                            "\"o\":5}"), CONFLICT_OCCUR_FINE);
    assert_int_equal(n, 0);
    assert_string_equal(subject.client, "desk/17");
}


static void
what_opens_or_answers_is_a_message_also_without_its_text(void **state)
{
    static const char  nothing[] = "{\"a\":\"client\"}";

    (void) occurs("open POST ^/\n" LINES SAID, nothing);
    assert_int_equal(n, 1);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_MESSAGE);
    assert_int_equal(events[0].opens, 1);
    assert_int_equal(events[0].signals.read, 0);

    (void) occurs("reply POST ^/\n" LINES SAID, nothing);
    assert_int_equal(n, 1);
    assert_int_equal(events[0].opens, 0);

    (void) occurs("note POST ^/\n" LINES, nothing);
    assert_int_equal(n, 1);

    assert_int_equal(occurs("update PUT ^/\n" LINES SAID, nothing),
                     CONFLICT_OCCUR_FINE);
    assert_int_equal(n, 0);
}


static void
an_update_without_a_speaker_still_changes_the_status(void **state)
{
    assert_int_equal(occurs("update PUT ^/\n" LINES SAID,
                            "{\"x\":\"y\",\"s\":\"resolved\"}"),
                     CONFLICT_OCCUR_SPEAKER);
    assert_int_equal(n, 1);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_STATUS);
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_UNKNOWN);
}


static void
a_status_and_an_owner_that_are_absent_are_no_events(void **state)
{
    (void) occurs("update PUT ^/\n" LINES, "{\"s\":\"odd\",\"o\":1}");
    assert_int_equal(n, 0);

    (void) occurs("update PUT ^/\n" LINES, "{\"o\":\"a\\u0007\"}");
    assert_int_equal(n, 0);

    (void) occurs("update PUT ^/\n" LINES, "{\"o\":\"anna\"}");
    assert_int_equal(n, 1);
    assert_string_equal(events[0].owner, "anna");
}


static void
a_note_is_an_agent_s(void **state)
{
    static const struct {
        const char             *actor;
        conflict_event_kind_t   kind;
    }  cases[] = {
        { "{\"a\":\"agent\",\"x\":\"y\"}", CONFLICT_EVENT_NOTE },
        { "{\"a\":\"client\",\"x\":\"y\"}", CONFLICT_EVENT_MESSAGE },
        { "{\"a\":\"agent\",\"x\":\"y\",\"p\":false}", CONFLICT_EVENT_NOTE }
    };

    size_t  i;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) occurs("note POST ^/\n" LINES SAID, cases[i].actor);
        assert_int_equal(n, 1);
        assert_int_equal(events[0].kind, cases[i].kind);
    }
}


/* colleagues' words are nobody's signals */

static void
a_note_is_not_read(void **state)
{
    static const char  plan[] = "{\"a\":\"agent\",\"p\":%s,\"x\":\"I am very "
                                "sorry, we have refunded you today.\"}";

    unsigned  i, acts;
    char      response[256];

    (void) snprintf(response, sizeof(response), plan, "false");
    (void) occurs("reply POST ^/\n" LINES SAID, response);

    for (i = CONFLICT_FIRST_ACT, acts = 0; i < CONFLICT_SIGNALS; i++) {
        acts += conflict_said(&events[0].signals, i);
    }

    assert_true(acts > 0);

    (void) snprintf(response, sizeof(response), plan, "true");
    (void) occurs("reply POST ^/\n" LINES SAID, response);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_NOTE);

    for (i = 0; i < CONFLICT_SIGNALS; i++) {
        assert_int_equal(events[0].signals.strength[i], 0);
    }
}


static void
an_agent_s_tone_is_not_measured(void **state)
{
    (void) occurs("reply POST ^/\n" LINES SAID,
                  "{\"a\":\"agent\",\"x\":\"" ANGRY "\"}");
    assert_int_equal(events[0].signals.heat, 0);
    assert_int_equal(events[0].signals.strength[CONFLICT_SIGNAL_MAY_LEAVE], 0);
}


static void
only_a_call_that_an_agent_logs_changes_hands(void **state)
{
    size_t  i;

    static const struct {
        const char        *response;
        conflict_actor_t   speaker;
        conflict_actor_t   actor;
    }  cases[] = {
        { "{\"a\":\"client\",\"ch\":\"call\"}", CONFLICT_ACTOR_AGENT,
          CONFLICT_ACTOR_AGENT },
        { "{\"a\":\"client\",\"ch\":\"call\"}", CONFLICT_ACTOR_CLIENT,
          CONFLICT_ACTOR_CLIENT },
        { "{\"a\":\"client\",\"ch\":\"call\"}", CONFLICT_ACTOR_UNKNOWN,
          CONFLICT_ACTOR_CLIENT },
        { "{\"a\":\"client\",\"ch\":\"email\"}", CONFLICT_ACTOR_AGENT,
          CONFLICT_ACTOR_CLIENT },
        { "{\"a\":\"client\"}", CONFLICT_ACTOR_AGENT,
          CONFLICT_ACTOR_CLIENT },
        { "{\"a\":\"system\",\"ch\":\"call\"}", CONFLICT_ACTOR_AGENT,
          CONFLICT_ACTOR_SYSTEM },
        { "{\"w\":17,\"c\":17,\"ch\":\"call\"}", CONFLICT_ACTOR_AGENT,
          CONFLICT_ACTOR_AGENT }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        occasion.speaker = cases[i].speaker;
        (void) occurs("reply POST ^/\n" LINES, cases[i].response);
        assert_int_equal(events[0].actor, cases[i].actor);
    }
}


static void
what_the_helpdesk_says_of_the_actor_comes_before_all_else(void **state)
{
    occasion.speaker = CONFLICT_ACTOR_AGENT;
    (void) occurs("reply POST ^/\n" LINES,
                  "{\"a\":\"client\",\"w\":5,\"c\":17}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);

    /* then who wrote, then who speaks */

    (void) occurs("reply POST ^/\n" LINES, "{\"w\":17,\"c\":17}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);

    (void) occurs("reply POST ^/\n" LINES, "{\"c\":17}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_AGENT);

    /* an author that is no id says nothing */

    (void) occurs("reply POST ^/\n" LINES, "{\"w\":\"\\u0007\",\"c\":17}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_AGENT);
}


static void
an_author_is_compared_with_the_id_behind_scope_and_account(void **state)
{
    (void) occurs("reply POST ^/\n" LINES ACCOUNT_LINE,
                  "{\"w\":17,\"c\":17,\"acc\":3}");
    assert_string_equal(subject.client, "desk:3/17");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);

    (void) occurs("reply POST ^/\n" LINES, "{\"w\":7,\"c\":17}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_AGENT);

    /* whom the exchange names comes before whom the ticket is known to have */

    occasion.linked = "desk/7";
    (void) occurs("reply POST ^/\n" LINES, "{\"w\":7,\"c\":17}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_AGENT);

    (void) occurs("reply POST ^/\n" LINES, "{\"w\":7}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);

    /* a long id is compared as it is stored */

    (void) occurs("reply POST ^/\n" LINES,
                  "{\"w\":\"anna m\xc3\xbcller\","
                  "\"c\":\"anna m\xc3\xbcller\"}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);
}


static void
what_is_settled_later_is_read_both_ways(void **state)
{
    unsigned          i;
    conflict_event_t  client, agent;

    (void) occurs("reply POST ^/\n" LINES SAID, "{\"w\":17,\"x\":\"" ANGRY
                  " I am very sorry, we have refunded you today.\"}");
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_UNKNOWN);

    client = agent = events[0];
    conflict_event_resolve(&client, "desk/17");
    conflict_event_resolve(&agent, "desk/18");

    for (i = 0; i < CONFLICT_SIGNALS; i++) {
        assert_int_equal(client.signals.strength[i],
                         i < CONFLICT_FIRST_ACT
                         ? events[0].signals.strength[i] : 0);
        assert_int_equal(agent.signals.strength[i],
                         i < CONFLICT_FIRST_ACT
                         ? 0 : events[0].signals.strength[i]);
    }

    assert_int_equal(client.signals.heat, events[0].signals.heat);
    assert_int_equal(agent.signals.heat, 0);
    assert_int_equal(agent.signals.thanks, 0);
    assert_string_equal(client.author, "");
    assert_string_equal(agent.author, "");

    /* as if it had been known at once */

    occasion.linked = "desk/18";
    (void) occurs("reply POST ^/\n" LINES SAID, "{\"w\":17,\"x\":\"" ANGRY
                  " I am very sorry, we have refunded you today.\"}");
    assert_memory_equal(agent.signals.strength, events[0].signals.strength,
                        sizeof(agent.signals.strength));
}


static void
an_id_is_made_of_scope_and_name(void **state)
{
    (void) occurs("reply POST ^/\n" LINES, "{\"a\":\"client\",\"i\":9}");
    assert_true(events[0].id
                == conflict_event_id(str("desk"), CONFLICT_EVENT_MESSAGE,
                                     str("9")));

    /* a note that becomes public, or is seen so, is the same message */

    (void) occurs("note POST ^/\n" LINES, "{\"a\":\"agent\",\"i\":9}");
    assert_int_equal(events[0].kind, CONFLICT_EVENT_NOTE);
    assert_true(events[0].id
                == conflict_event_id(str("desk"), CONFLICT_EVENT_MESSAGE,
                                     str("9")));

    (void) occurs("reply POST ^/\n" LINES ACCOUNT_LINE,
                  "{\"a\":\"client\",\"i\":9,\"acc\":3}");
    assert_true(events[0].id
                == conflict_event_id(str("desk:3"), CONFLICT_EVENT_MESSAGE,
                                     str("9")));
}


static void
without_an_id_the_exchange_s_own_counts(void **state)
{
    occasion.history = 1;

    (void) occurs("update PUT ^/\n" LINES SAID,
                  "{\"a\":\"agent\",\"x\":\"y\",\"s\":\"open\",\"o\":5}");
    assert_int_equal(n, 3);
    assert_true(events[0].id
                == conflict_event_id(str("desk"), CONFLICT_EVENT_MESSAGE,
                                     str("x-1")));
    assert_true(events[1].id
                == conflict_event_id(str("desk"), CONFLICT_EVENT_STATUS,
                                     str("x-1")));
    assert_true(events[2].id
                == conflict_event_id(str("desk"), CONFLICT_EVENT_OWNER,
                                     str("x-1")));
    assert_int_equal(events[0].named, 0);

    /* a change of status never has the message's */

    (void) occurs("update PUT ^/\n" LINES SAID,
                  "{\"a\":\"agent\",\"x\":\"y\",\"s\":\"open\",\"i\":9}");
    assert_int_equal(events[0].named, 1);
    assert_int_equal(events[1].named, 0);
    assert_true(events[1].id
                == conflict_event_id(str("desk"), CONFLICT_EVENT_STATUS,
                                     str("x-1")));
}


static void
names_have_scope_and_account(void **state)
{
    (void) occurs("view GET ^/\n" LINES, "{\"c\":17,\"t\":5}");
    assert_string_equal(subject.client, "desk/17");
    assert_string_equal(subject.ticket, "desk/5");

    (void) occurs("view GET ^/\n" LINES ACCOUNT_LINE,
                  "{\"c\":17,\"acc\":\"eu-1\"}");
    assert_string_equal(subject.client, "desk:eu-1/17");
    assert_string_equal(subject.ticket, "desk:eu-1/4711");

    (void) occurs("view GET ^/\n" LINES, "{\"c\":\"a\\u0007\"}");
    assert_string_equal(subject.client, "");
    assert_string_equal(subject.ticket, "desk/4711");
}


static void
the_longest_name_fits(void **state)
{
    char  response[256], id[64];

    memset(id, 'i', 43);
    id[43] = '\0';

    occasion.scope = str("abcdefghijklmnopqrstuvwxyz012345");
    (void) snprintf(response, sizeof(response), "{\"c\":\"%s\",\"acc\":\"%s\"}",
                    id, id);
    (void) occurs("view GET ^/\n" LINES ACCOUNT_LINE, response);
    assert_int_equal(strlen(subject.client), 32 + 1 + 43 + 1 + 43);
}


/* an id without its account might be somebody else's */

static void
an_account_that_is_not_known_leaves_no_name(void **state)
{
    static const char  untrusted[] =
        "reply POST ^/\nclient response:c\nticket 1\naccount query:acc\n";

    scene_t  scene;

    /* a client's own word */

    memset(&scene, 0, sizeof(scene));
    scene.response = "{\"c\":17}";
    scene.query = "acc=3";

    extract(untrusted, scene);
    conflict_subject(occasion.scope, &facts, &subject);
    assert_string_equal(subject.client, "");
    assert_string_equal(subject.ticket, "");

    scene.agent = 1;
    extract(untrusted, scene);
    conflict_subject(occasion.scope, &facts, &subject);
    assert_string_equal(subject.client, "desk:3/17");
}


static void
an_account_that_the_exchange_does_not_have_leaves_no_name(void **state)
{
    (void) occurs("view GET ^/\nclient response:c\nticket response:t\n"
                  "account response:acc\n", "{\"c\":17,\"t\":5}");
    assert_string_equal(subject.client, "");
    assert_string_equal(subject.ticket, "");
}


#define HISTORY                                                               \
    "history GET ^/\neach response:l\nticket response:t\nclient response:c\n" \
    "actor item:a\nauthor item:w\nid item:i\ntime item:at\ntext item:x\n"     \
    "private item:p\nowner item:o\n"

#define ARTICLE(rest)  "{\"t\":5,\"c\":17,\"l\":[{\"i\":9," rest "}]}"

static void
a_history_shows_notes_as_notes(void **state)
{
    assert_int_equal(occurs(HISTORY, ARTICLE("\"a\":\"agent\",\"p\":true,"
                            "\"at\":1795770000,\"x\":\"y\",\"o\":5")),
                     CONFLICT_OCCUR_FINE);
    assert_int_equal(n, 1);
    assert_int_equal(events[0].kind, CONFLICT_EVENT_NOTE);
    assert_int_equal(events[0].past, 1);
    assert_int_equal(events[0].opens, 0);
}


/* who reads a history has not written it */

static void
the_reader_of_a_history_is_nobody_s_author(void **state)
{
    occasion.speaker = CONFLICT_ACTOR_AGENT;

    assert_int_equal(occurs(HISTORY, ARTICLE("\"at\":1795770000,\"x\":\"y\"")),
                     CONFLICT_OCCUR_SPEAKER);
    assert_int_equal(n, 0);

    (void) occurs(HISTORY, ARTICLE("\"at\":1795770000,\"w\":17"));
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);
}


static void
thirty_days_are_the_span_of_a_history(void **state)
{
    static const char  at[] = "{\"t\":5,\"c\":17,\"l\":[{\"i\":9,\"a\":"
                              "\"client\",\"at\":%lld}]}";

    char  response[256];

    (void) snprintf(response, sizeof(response), at,
                    (long long) (NOW - CONFLICT_HISTORY_SPAN));
    assert_int_equal(occurs(HISTORY, response), CONFLICT_OCCUR_FINE);
    assert_int_equal(n, 1);
    assert_true(events[0].at == NOW - CONFLICT_HISTORY_SPAN);

    (void) snprintf(response, sizeof(response), at,
                    (long long) (NOW - CONFLICT_HISTORY_SPAN - 1));
    assert_int_equal(occurs(HISTORY, response), CONFLICT_OCCUR_OLD);
    assert_int_equal(n, 0);

    (void) snprintf(response, sizeof(response), at, (long long) (NOW + 1));
    assert_int_equal(occurs(HISTORY, response), CONFLICT_OCCUR_FINE);
    assert_true(events[0].at == NOW);
}


static void
an_article_without_an_id_or_a_time_is_told_of(void **state)
{
    assert_int_equal(occurs(HISTORY, ARTICLE("\"a\":\"client\"")),
                     CONFLICT_OCCUR_TIME);
    assert_int_equal(occurs(HISTORY, "{\"l\":[{\"a\":\"client\",\"at\":"
                            "1795770000}]}"), CONFLICT_OCCUR_TIME);
    assert_int_equal(n, 0);
}


static void
every_article_has_its_own_event(void **state)
{
    static const char  response[] =
        "{\"t\":5,\"c\":17,\"l\":["
        "{\"i\":1,\"a\":\"client\",\"at\":1795770000,\"x\":\"" ANGRY "\"},"
        "{\"i\":2,\"a\":\"agent\",\"at\":1795770060,\"x\":\"Sorry.\"}]}";

    occasion.history = 1;

    (void) occurs_in(0, HISTORY, response);
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_CLIENT);
    assert_true(events[0].id
                == conflict_event_id(str("desk"), CONFLICT_EVENT_MESSAGE,
                                     str("1")));
    assert_true(events[0].signals.heat > 3000);

    (void) occurs_in(1, HISTORY, response);
    assert_int_equal(events[0].actor, CONFLICT_ACTOR_AGENT);
    assert_true(events[0].at == 1795770060 * CONFLICT_SECOND);
    assert_string_equal(events[0].ticket, "5");
    assert_true(events[0].id
                == conflict_event_id(str("desk"), CONFLICT_EVENT_MESSAGE,
                                     str("2")));
}


static void
what_was_quoted_in_plain_text_was_said_before(void **state)
{
    (void) occurs("reply POST ^/\n" LINES SAID, "{\"a\":\"client\",\"x\":"
                  "\"Thank you.\\n\\n> " ANGRY "\\n\"}");
    assert_true(events[0].signals.heat < 1000);
    assert_int_equal(events[0].signals.strength[CONFLICT_SIGNAL_MAY_LEAVE], 0);
}


static void
of_html_the_words_count_not_the_tags(void **state)
{
    (void) occurs("reply POST ^/\n" LINES SAID, "{\"a\":\"client\",\"x\":"
                  "\"<p>I will <b>can</b>cel my&nbsp;contract.</p>\"}");
    assert_true(conflict_said(&events[0].signals, CONFLICT_SIGNAL_MAY_LEAVE));

    (void) occurs("reply POST ^/\n" LINES SAID, "{\"a\":\"client\",\"x\":"
                  "\"data:text/html,%3Cp%3EI will cancel my contract.\"}");
    assert_true(conflict_said(&events[0].signals, CONFLICT_SIGNAL_MAY_LEAVE));
}


static void
a_text_of_quotes_alone_is_not_read(void **state)
{
    (void) occurs("reply POST ^/\n" LINES SAID, "{\"a\":\"client\",\"x\":"
                  "\"<blockquote>" ANGRY "</blockquote>\"}");
    assert_int_equal(n, 1);
    assert_int_equal(events[0].signals.read, 0);
    assert_int_equal(events[0].signals.heat, 0);
}


#define behaviour(f)  cmocka_unit_test_setup(f, new_occasion)

int
main(void)
{
    const struct CMUnitTest  tests[] = {
        behaviour(a_view_makes_no_event),
        behaviour(
            what_opens_or_answers_is_a_message_also_without_its_text),
        behaviour(an_update_without_a_speaker_still_changes_the_status),
        behaviour(a_status_and_an_owner_that_are_absent_are_no_events),
        behaviour(a_note_is_an_agent_s),
        behaviour(a_note_is_not_read),
        behaviour(an_agent_s_tone_is_not_measured),
        behaviour(only_a_call_that_an_agent_logs_changes_hands),
        behaviour(
            what_the_helpdesk_says_of_the_actor_comes_before_all_else),
        behaviour(
            an_author_is_compared_with_the_id_behind_scope_and_account),
        behaviour(what_is_settled_later_is_read_both_ways),
        behaviour(an_id_is_made_of_scope_and_name),
        behaviour(without_an_id_the_exchange_s_own_counts),
        behaviour(names_have_scope_and_account),
        behaviour(the_longest_name_fits),
        behaviour(an_account_that_is_not_known_leaves_no_name),
        behaviour(
            an_account_that_the_exchange_does_not_have_leaves_no_name),
        behaviour(a_history_shows_notes_as_notes),
        behaviour(the_reader_of_a_history_is_nobody_s_author),
        behaviour(thirty_days_are_the_span_of_a_history),
        behaviour(an_article_without_an_id_or_a_time_is_told_of),
        behaviour(every_article_has_its_own_event),
        behaviour(what_was_quoted_in_plain_text_was_said_before),
        behaviour(of_html_the_words_count_not_the_tags),
        behaviour(a_text_of_quotes_alone_is_not_read)
    };

    return cmocka_run_group_tests_name("events", tests, begin, end);
}
