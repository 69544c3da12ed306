
/*
 * Which paths a route takes, and what it takes of them.
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
#include "seconds.h"


static void
a_route_takes_its_method_and_path(void **state)
{
    conflict_route_t     *route;
    conflict_captures_t   captures;

    route = route_new(VIEW "ticket uri:ticket");

    assert_int_equal(conflict_route_match(route, str("GET"), str("/t/4711"),
                                          STEPS, &captures), CONFLICT_OK);
    assert_int_equal(captures.n, 1);
    assert_value(captures.values[0], "4711");

    assert_int_equal(conflict_route_match(route, str("PUT"), str("/t/4711"),
                                          STEPS, &captures), CONFLICT_DECLINED);
    assert_int_equal(conflict_route_match(route, str("GET"), str("/t/x"),
                                          STEPS, &captures), CONFLICT_DECLINED);
    assert_int_equal(conflict_route_match(route, str("GET"), str(""),
                                          STEPS, &captures), CONFLICT_DECLINED);
}


static void
a_dollar_does_not_overlook_a_line_feed(void **state)
{
    conflict_captures_t  captures;

    assert_int_equal(conflict_route_match(route_new(VIEW "ticket uri:ticket"),
                                          str("GET"), str("/t/4711\n"),
                                          STEPS, &captures), CONFLICT_DECLINED);
}


static void
groups_are_in_the_pattern_s_order_and_may_be_empty(void **state)
{
    conflict_route_t     *route;
    conflict_captures_t   captures;

    route = route_new("view GET ^/(?<z>\\w+)/(x)?(?<m>\\d+)?/(?<a>.*)$\n"
                      "ticket uri:a");

    assert_int_equal(route->facts[CONFLICT_FACT_TICKET].sources->index, 2);

    assert_int_equal(conflict_route_match(route, str("GET"),
                                          str("/one/x/four"), STEPS, &captures),
                     CONFLICT_OK);
    assert_int_equal(captures.n, 3);
    assert_value(captures.values[0], "one");
    assert_int_equal(captures.values[1].len, 0);
    assert_value(captures.values[2], "four");
}


static void
a_path_is_bytes(void **state)
{
    conflict_captures_t  captures;

    assert_int_equal(
        conflict_route_match(route_new("view GET ^/(?<t>.+)$\nticket uri:t"),
                             str("GET"), str("/\xff\0\x80"), STEPS, &captures),
        CONFLICT_OK);
    assert_int_equal(captures.values[0].len, 3);
}


static void
a_path_without_data_is_an_empty_one(void **state)
{
    conflict_str_t       none = { 0, NULL };
    conflict_captures_t  captures;

    assert_int_equal(
        conflict_route_match(route_new("view GET ^(?<t>)$\nticket uri:t"),
                             str("GET"), none, STEPS, &captures),
        CONFLICT_OK);
    assert_int_equal(captures.values[0].len, 0);
}


/* each of these tries for ages when nobody stops it */

static void
a_pattern_that_runs_away_meets_a_limit(void **state)
{
    char                  path[4096];
    size_t                i;
    clock_t               start;
    conflict_str_t        subject = { sizeof(path), path };
    conflict_captures_t   captures;

    static const char  *patterns[] = {
        "view GET ^/(?<t>(?:a+)+)$\nticket uri:t",
        "view GET ^/(?<t>(?:a|aa)*)b$\nticket uri:t",
        "view GET (*NO_JIT)^/(?<t>(?:a+)+)$\nticket uri:t",
        "view GET (*NO_JIT)^/(?<t>(?:a|aa)*)b$\nticket uri:t"
    };

    memset(path, 'a', sizeof(path));
    path[0] = '/';
    path[sizeof(path) - 2] = 'b';
    path[sizeof(path) - 1] = '!';

    for (i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
        start = clock();

        assert_int_equal(conflict_route_match(route_new(patterns[i]),
                                              str("GET"), subject, STEPS,
                                              &captures), CONFLICT_LIMIT);
        assert_true(clock() - start < seconds(0.25));
    }
}


static void
a_route_goes_on_matching_after_a_limit(void **state)
{
    char                  path[64];
    conflict_str_t        subject = { sizeof(path), path };
    conflict_route_t     *route;
    conflict_captures_t   captures;

    memset(path, 'a', sizeof(path));
    path[0] = '/';
    path[sizeof(path) - 1] = '!';

    route = route_new("view GET ^/(?<t>(?:a+)+)$\nticket uri:t");

    assert_int_equal(conflict_route_match(route, str("GET"), subject,
                                          STEPS, &captures), CONFLICT_LIMIT);
    assert_int_equal(conflict_route_match(route, str("GET"), str("/aaa"),
                                          STEPS, &captures), CONFLICT_OK);
    assert_value(captures.values[0], "aaa");
}


static void
how_many_steps_a_match_may_take_is_said(void **state)
{
    conflict_route_t     *route;
    conflict_str_t        path = conflict_string("/aaaaaaaaaaaaaa!");
    conflict_captures_t   captures;

    route = route_new("view GET (*NO_JIT)^/(?<t>(?:a+)+)$\nticket uri:t");

    assert_int_equal(conflict_route_match(route, str("GET"), path, 100,
                                          &captures), CONFLICT_LIMIT);
    assert_int_equal(conflict_route_match(route, str("GET"), path, 10000000,
                                          &captures), CONFLICT_DECLINED);
    assert_int_equal(conflict_route_match(route, str("GET"), path, 100,
                                          &captures), CONFLICT_LIMIT);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_route_takes_its_method_and_path),
        cmocka_unit_test(a_dollar_does_not_overlook_a_line_feed),
        cmocka_unit_test(groups_are_in_the_pattern_s_order_and_may_be_empty),
        cmocka_unit_test(a_path_is_bytes),
        cmocka_unit_test(a_path_without_data_is_an_empty_one),
        cmocka_unit_test(a_pattern_that_runs_away_meets_a_limit),
        cmocka_unit_test(a_route_goes_on_matching_after_a_limit),
        cmocka_unit_test(how_many_steps_a_match_may_take_is_said)
    };

    return cmocka_run_group_tests_name("match", tests, NULL, route_free);
}
