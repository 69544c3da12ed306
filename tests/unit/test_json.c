
/*
 * JSON within limits.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/extract.h"
#include "seconds.h"


#define str(s)  ((conflict_str_t) conflict_string(s))


typedef struct {
    const char      *what;
    conflict_str_t   body;
    conflict_rc_t    rc;
} case_t;


static conflict_rc_t
parse(conflict_str_t body, unsigned nodes, unsigned depth)
{
    json_t         *json;
    conflict_rc_t   rc;

    json = NULL;
    rc = conflict_json_parse(body, nodes, depth, &json);

    assert_int_equal(rc == CONFLICT_OK, json != NULL);
    json_decref(json);

    return rc;
}


static void
bodies_are_taken_or_refused(void **state)
{
    size_t  i;

    static const case_t  cases[] = {
        { "object", conflict_string("{\"a\":1}"), CONFLICT_OK },
        { "array", conflict_string("[1,2]"), CONFLICT_OK },
        { "a bare number", conflict_string("4711"), CONFLICT_OK },
        { "a bare string", conflict_string("\"yes\""), CONFLICT_OK },
        { "white space around", conflict_string(" \r\n[]\t"), CONFLICT_OK },
        { "empty", conflict_string(""), CONFLICT_DECLINED },
        { "nothing", { 0, NULL }, CONFLICT_DECLINED },
        { "white space", conflict_string(" \r\n\t "), CONFLICT_DECLINED },
        { "a form", conflict_string("a=1&b=2"), CONFLICT_INVALID },
        { "cut", conflict_string("{\"a\":"), CONFLICT_INVALID },
        { "cut string", conflict_string("{\"a"), CONFLICT_INVALID },
        { "cut escape", conflict_string("\"a\\\""), CONFLICT_INVALID },
        { "closed too often", conflict_string("[]]"), CONFLICT_INVALID },
        { "closed at once", conflict_string("}"), CONFLICT_INVALID },
        { "two values", conflict_string("{} {}"), CONFLICT_INVALID },
        { "crossed", conflict_string("[{]}"), CONFLICT_INVALID },
        { "NUL", conflict_string("\"a\0b\""), CONFLICT_INVALID },
        { "escaped NUL", conflict_string("\"a\\u0000b\""), CONFLICT_INVALID },
        { "lone surrogate", conflict_string("\"\\ud800\""), CONFLICT_INVALID },
        { "broken UTF-8", conflict_string("\"\xc3\x28\""), CONFLICT_INVALID },
        { "long form of UTF-8", conflict_string("\"\xc0\xaf\""),
          CONFLICT_INVALID },
        { "UTF-8 cut", conflict_string("\"\xe2\x82\""), CONFLICT_INVALID },
        { "an integer of 70 bits", conflict_string("1180591620717411303424"),
          CONFLICT_INVALID },
        { "a real beyond all", conflict_string("1e999"), CONFLICT_INVALID },
        { "NaN", conflict_string("NaN"), CONFLICT_INVALID },
        { "quotes escaped", conflict_string("[\"\\\\\",\"\\\"\",\"[{,:\"]"),
          CONFLICT_OK }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        if (parse(cases[i].body, 100, 10) != cases[i].rc) {
            fail_msg("%s", cases[i].what);
        }
    }
}


static void
of_a_member_that_is_there_twice_the_last_one_counts(void **state)
{
    json_t  *json;

    assert_int_equal(conflict_json_parse(str("{\"a\":1,\"a\":2}"), 100, 10,
                                         &json), CONFLICT_OK);
    assert_int_equal(json_integer_value(json_object_get(json, "a")), 2);

    json_decref(json);
}


static void
nodes_are_counted_to_the_last_one(void **state)
{
    assert_int_equal(parse(str("{\"a\":1,\"b\":[]}"), 5, 10), CONFLICT_OK);
    assert_int_equal(parse(str("{\"a\":1,\"b\":[]}"), 4, 10), CONFLICT_LIMIT);
}


static void
what_strings_hold_is_not_counted(void **state)
{
    assert_int_equal(parse(str("[\"{[:,{[:,\\\"{[:,\"]"), 1, 1), CONFLICT_OK);
}


static void
depth_is_limited(void **state)
{
    assert_int_equal(parse(str("[[[1]]]"), 100, 3), CONFLICT_OK);
    assert_int_equal(parse(str("[[[[1]]]]"), 100, 3), CONFLICT_LIMIT);
    assert_int_equal(parse(str("[[],[],[],[]]"), 100, 2), CONFLICT_OK);
}


static void
a_limit_beyond_jansson_s_own_is_still_a_limit(void **state)
{
    char            *body;
    conflict_str_t   text;

    body = malloc(6000);
    assert_non_null(body);
    memset(body, '[', 3000);
    memset(body + 3000, ']', 3000);

    text.data = body;
    text.len = 6000;

    assert_int_equal(parse(text, 100000, 100000), CONFLICT_LIMIT);

    free(body);
}


/* each of these would hold a worker or fill its memory */

static void
expect_bomb(const char *part, conflict_rc_t expected)
{
    char            *body;
    size_t           i, len;
    clock_t          start;
    conflict_str_t   text;

    len = 1024 * 1024;
    body = malloc(len);
    assert_non_null(body);

    for (i = 0; i < len; i++) {
        body[i] = part[i % strlen(part)];
    }

    text.data = body;
    text.len = len;

    start = clock();
    assert_int_equal(parse(text, 10000, 64),
                     expected);
    assert_true(clock() - start < seconds(0.5));

    free(body);
}


static void
bombs_are_refused_at_once(void **state)
{
    expect_bomb("[", CONFLICT_LIMIT);
    expect_bomb("{\"a\":", CONFLICT_LIMIT);
    expect_bomb("[{},", CONFLICT_LIMIT);
    expect_bomb(",", CONFLICT_LIMIT);
    expect_bomb("\"\\\"", CONFLICT_INVALID);
    expect_bomb("\\", CONFLICT_INVALID);
    expect_bomb("\"", CONFLICT_INVALID);
    expect_bomb("9", CONFLICT_INVALID);
    expect_bomb("]", CONFLICT_INVALID);
}


static void
a_large_attachment_in_a_string_is_taken(void **state)
{
    char            *body;
    size_t           len;
    conflict_str_t   text;

    len = 900000;
    body = malloc(len);
    assert_non_null(body);
    memset(body, ',', len);
    memcpy(body, "{\"file\":\"", 9);
    memcpy(body + len - 2, "\"}", 2);

    text.data = body;
    text.len = len;

    assert_int_equal(parse(text, 2, 1), CONFLICT_OK);

    free(body);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(bodies_are_taken_or_refused),
        cmocka_unit_test(of_a_member_that_is_there_twice_the_last_one_counts),
        cmocka_unit_test(nodes_are_counted_to_the_last_one),
        cmocka_unit_test(what_strings_hold_is_not_counted),
        cmocka_unit_test(depth_is_limited),
        cmocka_unit_test(a_limit_beyond_jansson_s_own_is_still_a_limit),
        cmocka_unit_test(bombs_are_refused_at_once),
        cmocka_unit_test(a_large_attachment_in_a_string_is_taken)
    };

    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
