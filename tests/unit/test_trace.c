
/*
 * Lines for an administrator: what they show of a value, and what they never
 * show.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "scenes.h"
#include "scoring.h"
#include "core/occur.h"


static char      told[65536];
static size_t    told_len;
static unsigned  lines;


static void
line(void *data, conflict_str_t text)
{
    assert_ptr_equal(data, told);
    assert_true(text.len < CONFLICT_TRACE_SIZE);
    assert_true(told_len + text.len + 1 < sizeof(told));
    assert_null(memchr(text.data, '\n', text.len));

    memcpy(told + told_len, text.data, text.len);
    told_len += text.len;
    told[told_len++] = '\n';
    told[told_len] = '\0';
    lines++;
}


static const conflict_trace_t  open_trace = { .line = line, .data = told };
static const conflict_trace_t  private_trace = {
    .line = line, .data = told, .private = 1
};


static int
silence(void **state)
{
    told_len = 0;
    told[0] = '\0';
    lines = 0;
    stage.trace = NULL;

    return 0;
}


static void
expect_shown(const conflict_trace_t *trace, conflict_str_t value,
    const char *expected)
{
    char  shown[CONFLICT_SHOWN_SIZE];

    memset(shown, 'E', sizeof(shown));

    assert_ptr_equal(conflict_shown(trace, value, shown), shown);
    assert_string_equal(shown, expected);
}


static void
a_short_value_is_shown_as_it_is(void **state)
{
    conflict_str_t  none = { 0, NULL };

    expect_shown(&open_trace, str("4711"), "\"4711\"");
    expect_shown(&open_trace, str("two words, \"quoted\""),
                 "\"two words, \"quoted\"\"");
    expect_shown(&open_trace, str("gr\xc3\xbc\xc3\x9f" "e"),
                 "\"gr\xc3\xbc\xc3\x9f" "e\"");
    expect_shown(&open_trace, str(""), "\"\"");
    expect_shown(&open_trace, none, "\"\"");
}


static void
no_control_character_is_shown(void **state)
{
    expect_shown(&open_trace, str("a\nb\r\tc\x1b[31m\x7f" "d\x01"),
                 "\"a b  c [31m d \"");
}


#define TEN  "0123456789"

static void
a_long_value_is_cut(void **state)
{
    expect_shown(&open_trace, str(TEN TEN TEN TEN "01234567"),
                 "\"" TEN TEN TEN TEN "01234567\"");
    expect_shown(&open_trace, str(TEN TEN TEN TEN "012345678"),
                 "\"" TEN TEN TEN TEN "01234567...\" (49 bytes)");
    expect_shown(&open_trace, str(TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN),
                 "\"" TEN TEN TEN TEN "01234567...\" (100 bytes)");
}


static void
no_character_is_cut_in_two(void **state)
{
    expect_shown(&open_trace, str(TEN TEN TEN TEN "0123456\xc3\xbc" "x"),
                 "\"" TEN TEN TEN TEN "0123456...\" (50 bytes)");
    expect_shown(&open_trace, str(TEN TEN TEN TEN "012345\xc3\xbcxy"),
                 "\"" TEN TEN TEN TEN "012345\xc3\xbc...\" (50 bytes)");
    expect_shown(&open_trace, str(TEN TEN TEN TEN "01234\xf0\x9f\x98\x80x"),
                 "\"" TEN TEN TEN TEN "01234...\" (50 bytes)");
}


static void
bytes_that_are_no_character_do_no_harm(void **state)
{
    char            bytes[1000];
    conflict_str_t  value = { sizeof(bytes), bytes };

    memset(bytes, 0x80, sizeof(bytes));
    expect_shown(&open_trace, value, "\"...\" (1000 bytes)");

    memset(bytes, 0, sizeof(bytes));
    expect_shown(&open_trace, value, "\"...\" (1000 bytes)");
}


static void
in_private_only_kind_and_length_are_told(void **state)
{
    expect_shown(&private_trace, str("4711"), "4 digits");
    expect_shown(&private_trace, str("7"), "1 digit");
    expect_shown(&private_trace, str("4711x"), "5 bytes");
    expect_shown(&private_trace, str("x"), "1 byte");
    expect_shown(&private_trace, str("-1"), "2 bytes");
    expect_shown(&private_trace, str(""), "0 bytes");
}


static void
a_line_is_told_without_its_end(void **state)
{
    conflict_tell(&open_trace, "%s and %d", "words", 7);
    assert_string_equal(told, "words and 7\n");

    conflict_tell(NULL, "%s", "nobody listens");
    assert_int_equal(lines, 1);

    conflict_tell(&open_trace, "a\nb\x1b" "c");
    assert_string_equal(told, "words and 7\na b c\n");
}


static void
a_long_line_is_cut(void **state)
{
    char  text[CONFLICT_TRACE_SIZE + 10];

    memset(text, 'x', sizeof(text));
    text[CONFLICT_TRACE_SIZE - 1] = '\0';

    conflict_tell(&open_trace, "%s", text);
    assert_int_equal(told_len, CONFLICT_TRACE_SIZE);

    (void) silence(state);
    text[CONFLICT_TRACE_SIZE - 1] = 'x';
    text[CONFLICT_TRACE_SIZE + 9] = '\0';

    conflict_tell(&open_trace, "%s", text);
    assert_int_equal(told_len, CONFLICT_TRACE_SIZE);
}


static void
an_extraction_tells_what_each_source_gives(void **state)
{
    stage.trace = &open_trace;

    extract("reply POST ^/$\n"
            "when    request:kind reply\n"
            "client  request:customer response:customer\n"
            "ticket  request:t request:ticket\n"
            "channel request:type phone=call\n"
            "private request:secret\n"
            "owner   response:owner 1=-\n"
            "status  solved=open response:state\n",
            (scene_t) {
        .request = "{\"kind\":\"reply\",\"customer\":9,\"ticket\":4711,"
                   "\"type\":\"phone\",\"secret\":\"maybe\"}",
        .response = "{\"customer\":17,\"owner\":1}"
    });

    assert_string_equal(told,
        "  when request:kind: \"reply\", holds\n"
        "  client: request:customer is the request's own word, and no agent "
            "is known to speak\n"
        "  client: response:customer gives \"17\"\n"
        "  ticket: request:t gives nothing\n"
        "  ticket: request:ticket gives \"4711\"\n"
        "  private: request:secret gives \"maybe\"\n"
        "  private: which no translation knows\n"
        "  channel: request:type gives \"phone\"\n"
        "  channel: which means call\n"
        "  status: response:state gives nothing\n"
        "  owner: response:owner gives \"1\"\n"
        "  owner: which means absent\n");
}


static void
a_refusal_is_told(void **state)
{
    stage.trace = &open_trace;

    assert_int_equal(judge("reply POST ^/$\nticket 1\nwhen request:a absent",
                           (scene_t) { .request = "{}",
                           .response_seen = 1, .status = 422 }),
                     CONFLICT_VERDICT_REFUSED);
    assert_string_equal(told,
                        "  when request:a: nothing there, holds\n"
                        "  status 422: not accepted\n");

    (void) silence(state);
    stage.trace = &open_trace;

    assert_int_equal(judge("reply POST ^/$\nticket 1\nunless query:a x",
                           (scene_t) { .query = "a=x" }),
                     CONFLICT_VERDICT_PASSED);
    assert_string_equal(told, "  unless query:a: \"x\", holds\n");
}


/* each value is a marker, or has one in it, and no word of a route has */

#define MARK  "QZJ"

static void
assert_unmarked(void)
{
    if (strstr(told, MARK)) {
        fail_msg("a value is told:\n%s", told);
    }
}


static void
in_private_no_value_is_told_from_anywhere(void **state)
{
    unsigned  agent;

    static const char  route[] =
        "reply POST ^/(?<u>\\w+)$\n"
        "when     request:kind ~QZ\n"
        "unless   query:draft yes\n"
        "require  response:status ~Q\n"
        "refuse   response-header:X-Error no\n"
        "each     request:list\n"
        "client   request:customer response:customer\n"
        "ticket   uri:u\n"
        "id       request-header:X-Id\n"
        "actor    response:sender\n"
        "role     query:role\n"
        "text     request:body\n"
        "subject  \"request:subject ~(Q.*)\"\n"
        "private  request:private\n"
        "channel  $channel\n"
        "status   item:status\n"
        "owner    response:users.(ticket)\n"
        "priority query:priority\n"
        "theme    response-header:X-Theme\n"
        "segment  request:long\n"
        "stage    item:stage\n"
        "account  request:account $account\n"
        "language response:language\n"
        "author   request:author response:author\n"
        "promise  request:odd\n";

    stage.trace = &private_trace;

    for (agent = 0; agent < 2; agent++) {
        extract(route, (scene_t) {
            .path = "/" MARK "u",
            .query = "draft=" MARK "1&role=" MARK "2&priority=" MARK "%203",
            .request = "{\"kind\":\"" MARK "a\",\"list\":[{\"status\":\"" MARK
                       "b\",\"stage\":\"" MARK "c\"}],\"customer\":\"" MARK
                       "d\",\"body\":\"<p>" MARK " e</p>\",\"subject\":\""
                       MARK "f\",\"private\":\"" MARK "g\",\"long\":\"" MARK
                       TEN TEN TEN TEN TEN MARK "\",\"account\":\"" MARK
                       "h\",\"author\":\"" MARK "i\",\"odd\":\"\\u0001" MARK
                       "\\n" MARK "\"}",
            .response = "{\"status\":\"" MARK "j\",\"customer\":\"" MARK
                        "k\",\"sender\":\"" MARK "l\",\"users\":{\"" MARK
                        "u\":\"" MARK "m\"},\"language\":\"" MARK
                        "n\",\"author\":\"" MARK "o\"}",
            .request_headers = { "X-Id", MARK "p" },
            .response_headers = { "X-Error", MARK "q", "X-Theme", MARK "r" },
            .variables = { "channel", MARK "s", "account", MARK "t" },
            .response_seen = 1,
            .agent = agent
        });
        assert_unmarked();
        assert_non_null(strstr(told, "  ticket: uri:u gives 4 bytes\n"));
    }

    assert_true(lines > 40);
}


static void
in_private_no_value_of_a_form_or_a_mail_is_told(void **state)
{
    stage.trace = &private_trace;

    extract("reply POST ^/$\nwhen request:kind\nmail request:m\n"
            "ticket mail:X-Ticket\ntext mail:text\nsubject mail:Subject\n"
            "author mail:address\nid request:~^f\nstage request:a.b\n"
            "theme request:j.k\nclient mail:From\n",
            (scene_t) {
        .request = "kind=" MARK "&m=From:+" MARK "@x.example%0AX-Ticket:+" MARK
                   "1%0ASubject:+=?utf-8?q?" MARK "=20x?=%0A%0A" MARK "+words&"
                   "field=" MARK "2&a[b]=" MARK "3&j={%22k%22:%22" MARK
                   "4%22}",
        .request_type = FORM,
        .agent = 1
    });

    assert_unmarked();
    assert_fact(TICKET, MARK "1");
    assert_fact(CONFLICT_FACT_STAGE, MARK "3");
    assert_fact(CONFLICT_FACT_THEME, MARK "4");

    extract("reply POST ^/$\nticket request-body\ntext response-body\n",
            (scene_t) {
        .request = MARK "5", .request_type = "text/plain",
        .response = MARK "6", .response_type = "text/plain"
    });

    assert_unmarked();
    assert_fact(TICKET, MARK "5");
    assert_true(lines > 10);
}


static void
in_private_no_value_that_is_refused_or_too_long_is_told(void **state)
{
    size_t   i;
    char    *body;

    stage.trace = &private_trace;

    (void) judge("reply POST ^/$\nticket 1\nrequire request:a 1 2",
                 (scene_t) { .request = "{\"a\":\"" MARK "\"}" });
    (void) judge("reply POST ^/$\nticket 1\nwhen request:a 1 ~2",
                 (scene_t) { .request = "{\"a\":\"" MARK "\"}" });
    assert_int_equal(lines, 2);
    assert_unmarked();

    body = malloc(CONFLICT_ID_RAW_MAX + 64);
    assert_non_null(body);

    strcpy(body, "{\"a\":\"");

    for (i = 6; i < CONFLICT_ID_RAW_MAX + 9; i += 3) {
        memcpy(body + i, MARK, 3);
    }

    strcpy(body + i, "\"}");

    extract("reply POST ^/$\nticket request:a\nclient response:a",
            (scene_t) { .request = body });
    free(body);

    assert_int_equal(facts.too_long, bit(TICKET));
    assert_unmarked();
    assert_non_null(strstr(told, "  ticket: which is too long for an id\n"));
}


/* what comes of the text is told in numbers, private or not */

static void
of_a_text_only_numbers_are_told(void **state)
{
    unsigned              i, n;
    conflict_event_t      events[CONFLICT_OCCURRENCES_MAX];
    conflict_subject_t    subject;
    conflict_occasion_t   occasion;

    static conflict_message_t  message;

    assert_int_equal(scoring_load(NULL), 0);

    memset(&occasion, 0, sizeof(occasion));
    occasion.scope = str("test");
    occasion.speaker = CONFLICT_ACTOR_CLIENT;
    occasion.linked = "";
    occasion.exchange = str("1");
    occasion.scoring = &scoring;
    occasion.message = &message;

    for (i = 0; i < 2; i++) {
        stage.trace = i ? &open_trace : &private_trace;

        extract("reply POST ^/$\nticket 1\ntext request:t", (scene_t) {
                .request = "{\"t\":\"<p>" MARK " is</p><blockquote>" MARK
                           "</blockquote>\"}" });

        (void) silence(state);

        conflict_subject(occasion.scope, &facts, &subject);
        assert_int_equal(conflict_occur(&stage.exchange, &occasion, &facts,
                                        &subject, events, &n),
                         CONFLICT_OCCUR_FINE);
        assert_string_equal(told, "  text: HTML, 2 blocks, 6 bytes of the "
                            "sender's own\n");
    }

    (void) scoring_unload(NULL);
}


#define behaviour(f)  cmocka_unit_test_setup(f, silence)

int
main(void)
{
    const struct CMUnitTest  tests[] = {
        behaviour(a_short_value_is_shown_as_it_is),
        behaviour(no_control_character_is_shown),
        behaviour(a_long_value_is_cut),
        behaviour(no_character_is_cut_in_two),
        behaviour(bytes_that_are_no_character_do_no_harm),
        behaviour(in_private_only_kind_and_length_are_told),
        behaviour(a_line_is_told_without_its_end),
        behaviour(a_long_line_is_cut),
        behaviour(an_extraction_tells_what_each_source_gives),
        behaviour(a_refusal_is_told),
        behaviour(in_private_no_value_is_told_from_anywhere),
        behaviour(in_private_no_value_of_a_form_or_a_mail_is_told),
        behaviour(
            in_private_no_value_that_is_refused_or_too_long_is_told),
        behaviour(of_a_text_only_numbers_are_told)
    };

    return cmocka_run_group_tests_name("trace", tests, NULL, scene_end);
}
