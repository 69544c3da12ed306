
/*
 * When a route is meant, and what the helpdesk has accepted.
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


#define TAKEN    CONFLICT_VERDICT_TAKEN
#define PENDING  CONFLICT_VERDICT_PENDING
#define PASSED   CONFLICT_VERDICT_PASSED
#define REFUSED  CONFLICT_VERDICT_REFUSED


/* lines: of a route that is about ticket 1 */

static conflict_verdict_t
judged(const char *lines, scene_t scene)
{
    char  text[2048];

    (void) snprintf(text, sizeof(text), "reply POST ^/(?<a>\\w*)(?<b>!?)$\n"
                    "ticket 1\n%s", lines);

    return judge(text, scene);
}


static void
expect_verdict(const char *lines, scene_t scene, conflict_verdict_t expected)
{
    conflict_verdict_t  verdict;

    verdict = judged(lines, scene);

    if (verdict != expected) {
        fail_msg("%s: %d, not %d", lines, verdict, expected);
    }

    /* only what is taken has facts */

    assert_int_equal(facts.present, verdict == TAKEN ? bit(TICKET) : 0);
}


/* one condition in its four words */

static void
expect_holds(const char *condition, scene_t scene, int holds)
{
    char    line[1024];
    size_t  i;

    static const struct {
        const char          *word;
        conflict_verdict_t   holds;
        conflict_verdict_t   fails;
    }  words[] = {
        { "when", TAKEN, PASSED },
        { "unless", PASSED, TAKEN },
        { "require", TAKEN, REFUSED },
        { "refuse", REFUSED, TAKEN }
    };

    for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        (void) snprintf(line, sizeof(line), "%s %s", words[i].word, condition);
        expect_verdict(line, scene, holds ? words[i].holds : words[i].fails);
    }
}


static void
a_value_is_compared_as_a_whole(void **state)
{
    static const scene_t  scene = {
        .request = "{\"a\":\"send_reply\",\"n\":17,\"t\":true,\"f\":false,"
                   "\"e\":\"\",\"z\":null,\"o\":{}}"
    };

    expect_holds("request:a send_reply", scene, 1);
    expect_holds("request:a send", scene, 0);
    expect_holds("request:a reply", scene, 0);
    expect_holds("request:a Send_reply", scene, 0);
    expect_holds("request:a send_reply2", scene, 0);
    expect_holds("request:n 17", scene, 1);
    expect_holds("request:n 17.0", scene, 0);
    expect_holds("request:t true", scene, 1);
    expect_holds("request:t 1", scene, 0);
    expect_holds("request:f false", scene, 1);
    expect_holds("request:e \"\"", scene, 0);
    expect_holds("request:z null", scene, 0);
    expect_holds("request:o {}", scene, 0);
    expect_holds("request:x send_reply", scene, 0);
}


static void
any_of_several_values_will_do(void **state)
{
    static const scene_t  scene = { .request = "{\"a\":\"note\",\"b\":\"\"}" };

    expect_holds("request:a reply note", scene, 1);
    expect_holds("request:a note reply", scene, 1);
    expect_holds("request:a reply ~^no", scene, 1);
    expect_holds("request:a ~^re forward", scene, 0);
    expect_holds("request:a 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 note", scene,
                 1);
    expect_holds("request:b reply note", scene, 0);
}


static void
a_pattern_finds_a_part_of_the_value(void **state)
{
    static const scene_t  scene = { .request = "{\"a\":\"send_reply\"}" };

    expect_holds("request:a ~reply", scene, 1);
    expect_holds("request:a ~^send_", scene, 1);
    expect_holds("request:a ~^reply", scene, 0);
    expect_holds("request:a ~^send$", scene, 0);
    expect_holds("request:a ~SEND", scene, 0);
    expect_holds("request:a ~(?i)SEND", scene, 1);
    expect_holds("request:x ~.*", scene, 0);

    /* an empty pattern finds anything that is there */

    expect_holds("request:a ~", scene, 1);
}


static void
a_value_may_look_like_a_translation(void **state)
{
    expect_holds("request:a x=y", (scene_t) { .request = "{\"a\":\"x=y\"}" },
                 1);
}


static void
present_is_what_has_a_value(void **state)
{
    static const scene_t  scene = {
        .request = "{\"a\":\"x\",\"n\":0,\"f\":false,\"e\":\"\",\"z\":null,"
                   "\"o\":{\"x\":1},\"l\":[1]}"
    };

    size_t  i;

    static const struct {
        const char  *name;
        int          there;
    }  cases[] = {
        { "a", 1 }, { "n", 1 }, { "f", 1 }, { "e", 0 }, { "z", 0 },
        { "o", 0 }, { "l", 0 }, { "x", 0 }, { "o.x", 1 }, { "l.0", 1 }
    };

    char  condition[64];

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) sprintf(condition, "request:%s present", cases[i].name);
        expect_holds(condition, scene, cases[i].there);

        (void) sprintf(condition, "request:%s", cases[i].name);
        expect_holds(condition, scene, cases[i].there);

        (void) sprintf(condition, "request:%s absent", cases[i].name);
        expect_holds(condition, scene, !cases[i].there);
    }
}


static void
every_kind_of_source_can_be_looked_at(void **state)
{
    size_t   i;
    char     line[256];

    static const scene_t  json = {
        .path = "/yes",
        .query = "q=y%65s",
        .request = "{\"r\":\"yes\",\"list\":[{\"i\":\"yes\"}]}",
        .response = "{\"s\":\"yes\"}",
        .request_headers = { "X-R", "yes" },
        .response_headers = { "X-S", "yes" },
        .variables = { "v", "yes" },
        .response_seen = 1
    };

    static const scene_t  form = {
        .path = "/yes", .request = "r=yes&~x=no&m=X-M%3A+yes%0A%0Awords",
        .request_type = FORM, .response = "yes", .response_type = "text/plain"
    };

    static const scene_t  text = {
        .request = "yes", .request_type = "text/plain",
        .response = "yes", .response_type = "text/plain"
    };

    static const struct {
        const scene_t  *scene;
        const char     *source;
        const char     *more;
    }  cases[] = {
        { &json, "request:r", "" },
        { &json, "response:s", "" },
        { &json, "item:i", "\neach request:list" },
        { &json, "uri:a", "" },
        { &json, "query:q", "" },
        { &json, "request-header:X-R", "" },
        { &json, "response-header:X-S", "" },
        { &json, "$v", "" },
        { &json, "\"request:r ~^(y..)$\"", "" },
        { &form, "request:r", "" },
        { &form, "request:~^r", "" },
        { &form, "mail:X-M", "\nmail request:m" },
        { &form, "response-body", "" },
        { &text, "request-body", "" },
        { &text, "response-body", "" },
        { &text, "\"request-body ~^y..\"", "" }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) sprintf(line, "%s yes%s", cases[i].source, cases[i].more);
        expect_holds(line, *cases[i].scene, 1);

        (void) sprintf(line, "%s no%s", cases[i].source, cases[i].more);
        expect_holds(line, *cases[i].scene, 0);

        (void) sprintf(line, "%s ~^ye%s", cases[i].source, cases[i].more);
        expect_holds(line, *cases[i].scene, 1);

        (void) sprintf(line, "%s absent%s", cases[i].source, cases[i].more);
        expect_holds(line, *cases[i].scene, 0);
    }
}


static void
a_group_that_took_nothing_is_absent(void **state)
{
    expect_holds("uri:b absent", (scene_t) { .path = "/x" }, 1);
    expect_holds("uri:b absent", (scene_t) { .path = "/x!" }, 0);
}


static void
all_conditions_must_hold(void **state)
{
    static const scene_t  scene = { .request = "{\"a\":1,\"b\":2}" };

    expect_verdict("when request:a 1\nwhen request:b 2", scene, TAKEN);
    expect_verdict("when request:a 1\nwhen request:b 3", scene, PASSED);
    expect_verdict("when request:a 2\nwhen request:b 2", scene, PASSED);
    expect_verdict("when request:a 1\nunless request:b 2", scene, PASSED);
    expect_verdict("require request:a 1\nrequire request:b 3", scene, REFUSED);
    expect_verdict("require request:a 1\nrefuse request:b 3", scene, TAKEN);
}


static void
a_route_waits_for_the_body_that_tells(void **state)
{
    expect_verdict("when request:a 1", (scene_t) { .path = NULL }, PENDING);
    expect_verdict("unless request:a 1", (scene_t) { .path = NULL }, PENDING);
    expect_verdict("when request:a absent", (scene_t) { .path = NULL },
                   PENDING);
    expect_verdict("when request-body x", (scene_t) { .path = NULL }, PENDING);
    expect_verdict("mail request:m\nwhen mail:From x",
                   (scene_t) { .path = NULL }, PENDING);
    expect_verdict("when response:a 1", (scene_t) { .request = "{}" },
                   PENDING);
    expect_verdict("unless response-body x", (scene_t) { .request = "{}" },
                   PENDING);
    expect_verdict("when response-header:X-A x", (scene_t) { .path = NULL },
                   PENDING);

    /* all else is there from the beginning */

    expect_verdict("when uri:a x", (scene_t) { .path = "/x" }, TAKEN);
    expect_verdict("when query:q absent", (scene_t) { .path = "/x" }, TAKEN);
    expect_verdict("when request-header:X absent", (scene_t) { .path = "/x" },
                   TAKEN);
    expect_verdict("when $v absent", (scene_t) { .path = "/x" }, TAKEN);
}


static void
a_body_that_will_never_come_is_absent(void **state)
{
    expect_verdict("when request:a 1", (scene_t) { .request_over = 1 },
                   PASSED);
    expect_verdict("when request:a absent", (scene_t) { .request_over = 1 },
                   TAKEN);
    expect_verdict("when request-body x", (scene_t) { .request_over = 1 },
                   PASSED);
    expect_verdict("mail request:m\nwhen mail:From absent",
                   (scene_t) { .request_over = 1 }, TAKEN);
    expect_verdict("when response:a 1", (scene_t) { .response_over = 1 },
                   PASSED);
    expect_verdict("unless response-body", (scene_t) { .response_over = 1 },
                   TAKEN);
    expect_verdict("when response-header:X-A absent",
                   (scene_t) { .response_seen = 1 }, TAKEN);

    /* the one does not stand for the other */

    expect_verdict("when request:a absent", (scene_t) { .response_over = 1 },
                   PENDING);
    expect_verdict("when response:a absent", (scene_t) { .request_over = 1,
                   .response_seen = 1 }, PENDING);
}


static void
what_has_not_been_said_yet_is_no_refusal(void **state)
{
    expect_verdict("require response:ok true", (scene_t) { .request = "{}" },
                   TAKEN);
    expect_verdict("refuse response:error", (scene_t) { .request = "{}" },
                   TAKEN);
    expect_verdict("require response-header:X-Id", (scene_t) { .path = NULL },
                   TAKEN);

    /* but what is there is looked at behind it */

    expect_verdict("require response:ok true\nrequire request:a 1",
                   (scene_t) { .request = "{\"a\":2}" }, REFUSED);

    expect_verdict("require response:ok true",
                   (scene_t) { .response_over = 1 }, REFUSED);
    expect_verdict("require response-header:X-Id",
                   (scene_t) { .response_seen = 1 }, REFUSED);
    expect_verdict("refuse response:error", (scene_t) { .response_over = 1 },
                   TAKEN);
}


static void
a_refusal_inside_of_a_200_is_one(void **state)
{
    static const char  lines[] = "require response:status ~^succ\n"
                                 "refuse response:errors\n"
                                 "refuse response:code 13 14";

    expect_verdict(lines, (scene_t) { .response = "{\"status\":\"success\"}" },
                   TAKEN);
    expect_verdict(lines, (scene_t) { .response = "{\"status\":\"error\"}" },
                   REFUSED);
    expect_verdict(lines, (scene_t) { .response = "{}" }, REFUSED);
    expect_verdict(lines, (scene_t) {
                   .response = "{\"status\":\"success\",\"errors\":\"x\"}" },
                   REFUSED);
    expect_verdict(lines, (scene_t) {
                   .response = "{\"status\":\"success\",\"code\":14}" },
                   REFUSED);
    expect_verdict(lines, (scene_t) {
                   .response = "{\"status\":\"success\",\"code\":12}" },
                   TAKEN);
}


static void
a_refusal_beats_what_is_required(void **state)
{
    static const scene_t  scene = { .response = "{\"ok\":1,\"bad\":1}" };

    expect_verdict("require response:ok\nrefuse response:bad", scene, REFUSED);
    expect_verdict("refuse response:bad\nrequire response:ok", scene, REFUSED);
}


/* in whatever order they stand: a route that is not meant has not been
 * refused, and one that may not be meant is waited for */

static void
whether_a_route_is_meant_comes_first(void **state)
{
    static const scene_t  other = { .request = "{\"a\":2}",
                                    .response = "{\"bad\":1}" };

    scene_t  scene;

    expect_verdict("refuse response:bad\nwhen request:a 1", other, PASSED);
    expect_verdict("require response:ok\nunless request:a 2", other, PASSED);

    scene = other;
    scene.response_seen = 1;
    scene.status = 500;
    expect_verdict("when request:a 1", scene, PASSED);
    expect_verdict("when request:a 2", scene, REFUSED);
    expect_verdict("accept 200\nunless request:a 2", scene, PASSED);

    scene.request = NULL;
    expect_verdict("when request:a 1", scene, PENDING);
    expect_verdict("refuse response:bad\nwhen request:a 1", scene, PENDING);
}


/* status: of a response with nothing else in it */

static void
expect_accepted(const char *accept, unsigned status, int expected)
{
    expect_verdict(accept, (scene_t) { .response_seen = 1,
                   .status = status }, expected ? TAKEN : REFUSED);
    assert_int_equal(conflict_accepts(stage.route, status), expected);
}


static void
any_2xx_is_accepted_unless_a_route_says_others(void **state)
{
    size_t  i;

    static const struct {
        const char  *accept;
        unsigned     status;
        int          accepted;
    }  cases[] = {
        { "", 199, 0 }, { "", 200, 1 }, { "", 201, 1 }, { "", 204, 1 },
        { "", 299, 1 }, { "", 300, 0 }, { "", 302, 0 }, { "", 304, 0 },
        { "", 400, 0 }, { "", 422, 0 }, { "", 500, 0 }, { "", 101, 0 },

        { "accept 302", 302, 1 }, { "accept 302", 200, 0 },
        { "accept 302", 303, 0 }, { "accept 302", 301, 0 },

        { "accept 2xx 302 303", 200, 1 }, { "accept 2xx 302 303", 299, 1 },
        { "accept 2xx 302 303", 302, 1 }, { "accept 2xx 302 303", 303, 1 },
        { "accept 2xx 302 303", 301, 0 }, { "accept 2xx 302 303", 199, 0 },

        { "accept 3xx", 300, 1 }, { "accept 3xx", 399, 1 },
        { "accept 3xx", 299, 0 }, { "accept 3xx", 400, 0 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        expect_accepted(cases[i].accept, cases[i].status, cases[i].accepted);
    }
}


static void
a_status_counts_only_once_it_is_seen(void **state)
{
    expect_verdict("", (scene_t) { .status = 500 }, TAKEN);
    expect_verdict("", (scene_t) { .status = 500, .response_seen = 1 },
                   REFUSED);
}


static void
what_has_not_changed_may_be_viewed(void **state)
{
    static const scene_t  scene = { .response_seen = 1, .status = 304 };

    assert_int_equal(judge("view GET ^/\nticket 1", scene), TAKEN);
    assert_int_equal(judge("view GET ^/\nticket 1\naccept 200", scene), TAKEN);
    assert_int_equal(judge("reply POST ^/\nticket 1", scene), REFUSED);
    assert_int_equal(judge("history GET ^/\nticket 1\neach response:a\n"
                           "id 1\ntime 2\nactor agent\nwhen query:x absent\n",
                           (scene_t) { .response = "{\"a\":[1]}",
                           .response_seen = 1, .status = 304 }), REFUSED);
}


static void
a_condition_of_an_item_is_its_own(void **state)
{
    scene_t  scene = {
        .request = "{\"l\":[{\"k\":1},{\"k\":2},{}]}"
    };

    scene_set("reply POST ^/\nticket 1\neach request:l\nwhen item:k 1\n",
              &scene);
    assert_int_equal(stage.items.n, 3);
    assert_int_equal(extract_item(0), TAKEN);
    assert_int_equal(extract_item(1), PASSED);
    assert_int_equal(extract_item(2), PASSED);
}


static void
a_condition_may_insert_a_fact(void **state)
{
    static const char  route[] = "reply POST ^/\nticket request:t\n"
                                 "when response:(ticket) mine";

    assert_int_equal(judge(route, (scene_t) { .request = "{\"t\":7}",
                           .response = "{\"7\":\"mine\",\"8\":\"x\"}" }),
                     TAKEN);
    assert_int_equal(judge(route, (scene_t) { .request = "{\"t\":8}",
                           .response = "{\"7\":\"mine\",\"8\":\"x\"}" }),
                     PASSED);
}


static void
a_pattern_that_runs_away_does_not_match_and_is_counted(void **state)
{
    static const char  route[] =
        "reply POST ^/\nticket 1\n%s request:a ~(*NO_JIT)^(?:a+)+$";

    char     text[128];
    scene_t  scene = {
        .request = "{\"a\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"}"
    };

    (void) snprintf(text, sizeof(text), route, "when");
    assert_int_equal(judge(text, scene), PASSED);
    assert_int_equal(facts.pattern_limit, 1);

    (void) snprintf(text, sizeof(text), route, "refuse");
    assert_int_equal(judge(text, scene), TAKEN);
    assert_int_equal(facts.pattern_limit, 1);

    scene.request = "{\"a\":\"aaa\"}";
    assert_int_equal(judge(text, scene), REFUSED);
    assert_int_equal(facts.pattern_limit, 0);

    /* so does what is taken of a value: it is absent */

    scene.request = "{\"a\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"}";
    assert_int_equal(judge("reply POST ^/\nticket 1\n"
                           "id \"request:a ~(*NO_JIT)^(?:a+)+$\" other",
                           scene), TAKEN);
    assert_int_equal(facts.pattern_limit, 1);
    assert_fact(ID, "other");
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_value_is_compared_as_a_whole),
        cmocka_unit_test(any_of_several_values_will_do),
        cmocka_unit_test(a_pattern_finds_a_part_of_the_value),
        cmocka_unit_test(a_value_may_look_like_a_translation),
        cmocka_unit_test(present_is_what_has_a_value),
        cmocka_unit_test(every_kind_of_source_can_be_looked_at),
        cmocka_unit_test(a_group_that_took_nothing_is_absent),
        cmocka_unit_test(all_conditions_must_hold),
        cmocka_unit_test(a_route_waits_for_the_body_that_tells),
        cmocka_unit_test(a_body_that_will_never_come_is_absent),
        cmocka_unit_test(what_has_not_been_said_yet_is_no_refusal),
        cmocka_unit_test(a_refusal_inside_of_a_200_is_one),
        cmocka_unit_test(a_refusal_beats_what_is_required),
        cmocka_unit_test(whether_a_route_is_meant_comes_first),
        cmocka_unit_test(any_2xx_is_accepted_unless_a_route_says_others),
        cmocka_unit_test(a_status_counts_only_once_it_is_seen),
        cmocka_unit_test(what_has_not_changed_may_be_viewed),
        cmocka_unit_test(a_condition_of_an_item_is_its_own),
        cmocka_unit_test(a_condition_may_insert_a_fact),
        cmocka_unit_test(
            a_pattern_that_runs_away_does_not_match_and_is_counted)
    };

    return cmocka_run_group_tests_name("conditions", tests, NULL, scene_end);
}
