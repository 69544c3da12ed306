
/*
 * What an administrator is told of lines that are no facts, and of a route as
 * a whole.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "routes.h"


#define ROUTE   "reply POST ^/(?<a>.)$\nticket uri:a\n"

#define WHEN_TAKES                                                            \
    "\"when\" takes a source and values, ~PATTERN, present or absent, as "    \
    "in: when request:action send_reply"

static void
wrong_conditions_are_refused(void **state)
{
    static const case_t  cases[] = {

        { ROUTE "when", WHEN_TAKES },
        { ROUTE "when action send", WHEN_TAKES },
        { ROUTE "when request-bdy", WHEN_TAKES },
        { ROUTE "when a=b", WHEN_TAKES },

        { ROUTE "unless",
          "\"unless\" takes a source and values, ~PATTERN, present or absent, "
          "as in: unless request:action send_reply" },

        { ROUTE "require x",
          "\"require\" takes a source and values, ~PATTERN, present or "
          "absent, as in: require request:action send_reply" },

        { ROUTE "refuse x",
          "\"refuse\" takes a source and values, ~PATTERN, present or absent, "
          "as in: refuse request:action send_reply" },

        { ROUTE "when request:", "nothing stands behind \"request:\"" },

        { ROUTE "when uri:b",
          "\"uri:b\" names no group of the route's pattern: a" },

        { ROUTE "when request:a..b x",
          "the path \"a..b\" has an empty step" },

        { ROUTE "when request:a ~(",
          "the pattern \"(\" is wrong at character 1: missing closing "
          "parenthesis" },

        { ROUTE "when request:a present x",
          "\"present\" stands alone behind its source" },

        { ROUTE "when request:a x absent",
          "\"absent\" stands alone behind its source" },

        { ROUTE "when request:a present absent",
          "\"present\" stands alone behind its source" },

        { ROUTE "when request:a request:b",
          "\"request:b\" is a source: a condition compares one source with "
          "words" },

        { ROUTE "when request:a $b",
          "\"$b\" is a source: a condition compares one source with words" },

        { ROUTE "when request:a 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17",
          "\"request:a\" is compared with more than 16 values" }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


static void
too_many_conditions_are_refused(void **state)
{
    int       n;
    char      text[1024];
    unsigned  i;

    n = sprintf(text, ROUTE);

    for (i = 0; i < CONFLICT_CONDITIONS_MAX; i++) {
        n += sprintf(text + n, "%s request:a%u\n",
                     i % 2 ? "when" : "refuse", i);
    }

    assert_int_equal(route_new(text)->nconditions, CONFLICT_CONDITIONS_MAX);

    (void) sprintf(text + n, "unless request:b");
    expect_error(text, "the route has more than 16 conditions");
}


#define NO_STATUS(word)                                                       \
    "\"" word "\" is no status that a helpdesk accepts with: 200 to 399, "    \
    "2xx or 3xx"

#define ACCEPT_TAKES                                                          \
    "\"accept\" takes 1 to 16 statuses, as in: accept 2xx 302"

static void
wrong_statuses_are_refused(void **state)
{
    static const case_t  cases[] = {
        { ROUTE "accept", ACCEPT_TAKES },
        { ROUTE "accept 201 202 203 204 205 206 207 208 209 210 211 212 213 "
          "214 215 216 217", ACCEPT_TAKES },
        { ROUTE "accept 200\naccept 302",
          "the route has \"accept\" already: all statuses stand in one "
          "line" },
        { ROUTE "accept 404", NO_STATUS("404") },
        { ROUTE "accept 4xx", NO_STATUS("4xx") },
        { ROUTE "accept 100", NO_STATUS("100") },
        { ROUTE "accept 20", NO_STATUS("20") },
        { ROUTE "accept 2000", NO_STATUS("2000") },
        { ROUTE "accept 20x", NO_STATUS("20x") },
        { ROUTE "accept 2x0", NO_STATUS("2x0") },
        { ROUTE "accept 2XX", NO_STATUS("2XX") },
        { ROUTE "accept 2-1", NO_STATUS("2-1") },
        { ROUTE "accept \"\"", NO_STATUS("") },
        { ROUTE "accept 200 ok", NO_STATUS("ok") }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


#define CANNOT_BE_WALKED                                                      \
    " cannot be walked: request:PATH, response:PATH, request-body, "          \
    "response-body or query:NAME can"

static void
wrong_places_of_items_are_refused(void **state)
{
    static const case_t  cases[] = {
        { ROUTE "each",
          "\"each\" takes one source, as in: each response:articles" },
        { ROUTE "each request:a request:b",
          "\"each\" takes one source, as in: each response:articles" },
        { ROUTE "each request:a\neach request:b",
          "the route has \"each\" already" },
        { ROUTE "each articles", "\"articles\" is no source" },
        { ROUTE "each a=b", "\"a=b\" is no source" },

        { ROUTE "each uri:a", "\"uri:a\"" CANNOT_BE_WALKED },
        { ROUTE "each $a", "\"$a\"" CANNOT_BE_WALKED },
        { ROUTE "each item:a", "\"item:a\"" CANNOT_BE_WALKED },
        { ROUTE "each item", "\"item\"" CANNOT_BE_WALKED },
        { ROUTE "each mail:To", "\"mail:To\"" CANNOT_BE_WALKED },
        { ROUTE "each request-header:X",
          "\"request-header:X\"" CANNOT_BE_WALKED },
        { ROUTE "each response-header:X",
          "\"response-header:X\"" CANNOT_BE_WALKED },
        { ROUTE "each request:~^a", "\"request:~^a\"" CANNOT_BE_WALKED },
        { ROUTE "each \"request:a ~b\"",
          "\"request:a ~b\"" CANNOT_BE_WALKED },
        { ROUTE "each \"response:a.* ~b\"",
          "\"response:a.* ~b\"" CANNOT_BE_WALKED },

        { ROUTE "each request:",
          "nothing stands behind \"request:\"" },

        { ROUTE "each response:a.(ticket)",
          "\"each\" comes before all facts: nothing can be inserted" },

        { ROUTE "id item:id",
          "\"item:id\" is a part of what is walked, but the route has no "
          "\"each\"" },
        { ROUTE "id item",
          "\"item\" is a part of what is walked, but the route has no "
          "\"each\"" },
        { ROUTE "when item:id",
          "\"item:id\" is a part of what is walked, but the route has no "
          "\"each\"" }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


/* what would be passed over in silence is refused, too */

static void
a_part_of_what_is_walked_cannot_be_taken(void **state)
{
    static const case_t  cases[] = {
        { ROUTE "each \"query:a ~b\"", "\"query:a ~b\"" CANNOT_BE_WALKED },
        { ROUTE "each \"request-body ~b\"",
          "\"request-body ~b\"" CANNOT_BE_WALKED },
        { ROUTE "each \"response-body ~b\"",
          "\"response-body ~b\"" CANNOT_BE_WALKED }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


static void
wrong_places_of_a_mail_are_refused(void **state)
{
    static const case_t  cases[] = {
        { ROUTE "mail",
          "\"mail\" takes the source of a raw mail, as in: mail "
          "request:message" },
        { ROUTE "mail request:a\nmail request:b",
          "the route has \"mail\" already: all its sources stand in one "
          "line" },
        { ROUTE "mail message", "\"message\" is no source" },
        { ROUTE "mail response:a",
          "\"response:a\" holds no mail: request:NAME and request-body can" },
        { ROUTE "mail request:a response-body",
          "\"response-body\" holds no mail: request:NAME and request-body "
          "can" },
        { ROUTE "mail mail:text",
          "\"mail:text\" holds no mail: request:NAME and request-body can" },
        { ROUTE "mail $a $b $c $d $e $f $g $h $i $j $k $l $m $n $o $p $q",
          "more than 16 sources in one line" },
        { ROUTE "mail request:(", "the path \"(\" has \"(\": (fact) is a step "
          "of its own, between dots" },

        { ROUTE "text mail:text",
          "\"mail:text\" is a part of a mail, but the route has no "
          "\"mail\"" },
        { ROUTE "unless mail:X-A",
          "\"mail:X-A\" is a part of a mail, but the route has no \"mail\"" }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


#define HISTORY  "history GET ^/(?<a>.)$\nticket uri:a\n"

#define NEEDS_EACH                                                            \
    "a history needs \"each\" and where in the response its articles stand, " \
    "as in: each response:articles"

#define NEEDS_ID                                                              \
    "a history needs \"id\" and \"time\" of each article: else it would "     \
    "count twice, and as if it were new"

static void
wrong_histories_are_refused(void **state)
{
    static const case_t  cases[] = {
        { HISTORY "id response:i\ntime response:t\nactor agent", NEEDS_EACH },
        { HISTORY "each request:a\nid item:i\ntime item:t\nactor agent",
          NEEDS_EACH },
        { HISTORY "each query:a\nid item\ntime $t\nactor agent", NEEDS_EACH },
        { HISTORY "each request-body\nid item:i\ntime item:t\nactor agent",
          NEEDS_EACH },

        { HISTORY "each response:a\ntime item:t\nactor agent", NEEDS_ID },
        { HISTORY "each response:a\nid item:i\nactor agent", NEEDS_ID },

        { HISTORY "each response:a\nid item:i\ntime item:t",
          "a history needs \"actor\" or \"author\" of each article: who reads "
          "it has not written it" },

        { ROUTE "time request:t",
          "\"time\" is for a history: what passes now happens now" },
        { "view GET ^/v$\nclient query:c\ntime response:t",
          "\"time\" is for a history: what passes now happens now" }
    };

    static const char  *right[] = {
        HISTORY "each response:a\nid item:i\ntime item:t\nactor item:s",
        HISTORY "each response:a.*\nid item:i\ntime item:t\nauthor item:s",
        HISTORY "each response-body\nid item:i\ntime item:t\nauthor item:s"
    };

    size_t  i;

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));

    for (i = 0; i < sizeof(right) / sizeof(right[0]); i++) {
        assert_non_null(route_new(right[i]));
    }
}


static void
a_source_of_a_condition_or_a_mail_may_insert_only_what_is_said(void **state)
{
    static const case_t  cases[] = {
        { ROUTE "when response:a.(owner) x",
          "\"response:a.(owner)\" inserts (owner), but the route does not say "
          "\"owner\"" },
        { ROUTE "mail request:(id)",
          "\"request:(id)\" inserts (id), but the route does not say "
          "\"id\"" }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


static void
a_refused_condition_leaves_the_route_as_it_was(void **state)
{
    size_t                i;
    unsigned              n;
    char                  error[CONFLICT_SENTENCE_SIZE];
    conflict_str_t        words[WORDS_MAX];
    conflict_route_t     *route;
    conflict_platform_t  *platform;

    static const char  *wrong[] = {
        "when request:a request:b", "when request:a ~(", "accept 200 404",
        "each uri:a", "mail request:a response:b", "each \"request:a.* ~b\""
    };

    platform = platform_new();
    assert_int_equal(route_build(platform, ROUTE, &route, error,
                                 sizeof(error)), CONFLICT_OK);

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        (void) words_of_line(wrong[i], words, &n);
        assert_int_equal(conflict_route_line(platform, route, words, n, error,
                                             sizeof(error)),
                         CONFLICT_INVALID);
    }

    assert_int_equal(route->nconditions, 0);
    assert_int_equal(route->naccepts, 0);
    assert_int_equal(route->each.nsources, 0);
    assert_int_equal(route->mail.nsources, 0);
    assert_int_equal(route->every, 0);

    conflict_platform_destroy(platform);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(wrong_conditions_are_refused),
        cmocka_unit_test(too_many_conditions_are_refused),
        cmocka_unit_test(wrong_statuses_are_refused),
        cmocka_unit_test(wrong_places_of_items_are_refused),
        cmocka_unit_test(a_part_of_what_is_walked_cannot_be_taken),
        cmocka_unit_test(wrong_places_of_a_mail_are_refused),
        cmocka_unit_test(wrong_histories_are_refused),
        cmocka_unit_test(
            a_source_of_a_condition_or_a_mail_may_insert_only_what_is_said),
        cmocka_unit_test(a_refused_condition_leaves_the_route_as_it_was)
    };

    return cmocka_run_group_tests_name("wrong lines", tests, NULL, route_free);
}
