
/*
 * What one exchange holds: batches, and what "each" walks.
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


/*
 * The facts of all items, "client/ticket/id" each, "-" for one that is absent,
 * with a blank between items.
 */

static void
expect_items(const char *route, scene_t scene, const char *expected)
{
    int              len;
    char             got[2048];
    unsigned         i, k;
    conflict_fact_t  fact;

    static const conflict_fact_t  shown[] = { CLIENT, TICKET, ID };

    scene_set(route, &scene);

    len = 0;
    got[0] = '\0';

    for (i = 0; i < stage.items.n; i++) {
        assert_int_equal(extract_item(i), CONFLICT_VERDICT_TAKEN);

        for (k = 0; k < 3; k++) {
            fact = shown[k];
            len += sprintf(got + len, "%s%.*s", k ? "/" : i ? " " : "",
                           facts.present & bit(fact)
                           ? (int) facts.values[fact].len : 1,
                           facts.present & bit(fact)
                           ? facts.values[fact].data : "-");
        }
    }

    if (strcmp(got, expected) != 0) {
        fail_msg("%s\n  gives  %s\n  not    %s", route, got, expected);
    }
}


#define BATCH  "reply POST ^/\nticket request:t\nid response:i\n"             \
               "client response:c\n"

static void
an_array_is_a_batch(void **state)
{
    expect_items(BATCH, (scene_t) {
                 .request = "[{\"t\":1},{\"t\":2},{}]",
                 .response = "[{\"i\":7,\"c\":4},{\"i\":8},{\"c\":6}]" },
                 "4/1/7 -/2/8 6/-/-");
}


static void
a_batch_of_one_is_a_batch(void **state)
{
    expect_items(BATCH, (scene_t) {
                 .request = "[{\"t\":1}]", .response = "[{\"i\":7}]" },
                 "-/1/7");
}


static void
a_batch_of_none_holds_nothing(void **state)
{
    expect_items(BATCH, (scene_t) { .request = "[]", .response = "[]" }, "");
    assert_int_equal(stage.items.limited, 0);
}


/* nobody knows which answer belongs to which */

static void
a_response_of_another_length_goes_with_none(void **state)
{
    static const scene_t  scene = { .request = "[{\"t\":1},{\"t\":2}]" };

    scene_t  other;

    other = scene;
    other.response = "[{\"i\":7}]";
    expect_items(BATCH, other, "-/1/- -/2/-");

    other.response = "[{\"i\":7},{\"i\":8},{\"i\":9}]";
    expect_items(BATCH, other, "-/1/- -/2/-");

    expect_items(BATCH, scene, "-/1/- -/2/-");
}


/* one object answers all */

static void
a_response_that_is_no_array_belongs_to_all(void **state)
{
    expect_items(BATCH, (scene_t) { .request = "[{\"t\":1},{\"t\":2}]",
                 .response = "{\"c\":5}" }, "5/1/- 5/2/-");
}


static void
an_object_is_one(void **state)
{
    expect_items(BATCH, (scene_t) { .request = "{\"t\":1}",
                 .response = "{\"i\":7,\"c\":4}" }, "4/1/7");
    expect_items(BATCH, (scene_t) { .request = "{\"t\":1}",
                 .response = "[{\"i\":7}]" }, "-/1/-");
    expect_items(BATCH, (scene_t) { .response = "{\"i\":7}" }, "-/-/7");
    expect_items(BATCH, (scene_t) { .request = "t=1",
                 .request_type = FORM }, "-/1/-");
}


static void
a_path_that_says_which_element_walks_no_batch(void **state)
{
    expect_items("reply POST ^/\nticket request:0.t",
                 (scene_t) { .request = "[{\"t\":1},{\"t\":2}]" }, "-/1/-");
    expect_items("reply POST ^/\nticket request:-1.t",
                 (scene_t) { .request = "[{\"t\":1},{\"t\":2}]" }, "-/2/-");
    expect_items("reply POST ^/\nticket request:*.t",
                 (scene_t) { .request = "[{\"t\":1}]" }, "-/1/-");
    expect_items("reply POST ^/\nticket request:*.t",
                 (scene_t) { .request = "[{\"t\":1},{\"t\":2}]" }, "-/-/-");

    /* also when it is a condition's */

    expect_items("reply POST ^/\nticket request:t\nunless request:0.x 1",
                 (scene_t) { .request = "[{\"t\":1},{\"t\":2}]" }, "-/-/-");

    /* an index behind a name is no such thing, nor is one of a response */

    expect_items("reply POST ^/\nticket request:a.0 response:0.t",
                 (scene_t) { .request = "[{\"a\":[1]},{\"a\":[2]}]" },
                 "-/1/- -/2/-");
}


static void
a_batch_over_the_limit_keeps_its_first(void **state)
{
    static const scene_t  scene = {
        .request = "[{\"t\":1},{\"t\":2},{\"t\":3}]",
        .response = "[{\"i\":7},{\"i\":8},{\"i\":9}]", .items = 2
    };

    scene_t  other;

    expect_items(BATCH, scene, "-/1/7 -/2/8");
    assert_int_equal(stage.items.limited, 1);

    other = scene;
    other.items = 3;
    expect_items(BATCH, other, "-/1/7 -/2/8 -/3/9");
    assert_int_equal(stage.items.limited, 0);
}


#define EACH(source)  "reply POST ^/\nticket item:t\nclient response:c\n"     \
                      "each " source "\n"

static void
items_stand_in_either_body(void **state)
{
    static const char  list[] = "{\"c\":9,\"l\":[{\"t\":1},{\"t\":2}]}";

    expect_items(EACH("request:l"), (scene_t) { .request = list },
                 "-/1/- -/2/-");
    expect_items(EACH("response:l"), (scene_t) { .response = list },
                 "9/1/- 9/2/-");
    expect_items(EACH("request-body"),
                 (scene_t) { .request = "[{\"t\":1},{\"t\":2}]" },
                 "-/1/- -/2/-");
    expect_items(EACH("response-body"),
                 (scene_t) { .response = "[{\"t\":1},{\"t\":2}]" },
                 "-/1/- -/2/-");
    expect_items(EACH("request:a.-1.l"), (scene_t) {
                 .request = "{\"a\":[{},{\"l\":[{\"t\":1}]}]}" }, "-/1/-");
}


/* the rest of the body is there for every item */

static void
beside_items_the_bodies_are_there_as_a_whole(void **state)
{
    expect_items("reply POST ^/\nid item:t\nticket request:t\n"
                 "client response:0.c\neach request:l",
                 (scene_t) {
                 .request = "{\"t\":5,\"l\":[{\"t\":1},{\"t\":2}]}",
                 .response = "[{\"c\":3},{\"c\":4}]" }, "3/5/1 3/5/2");
}


static void
with_each_an_array_is_no_batch_of_its_own(void **state)
{
    expect_items(EACH("response:l") "id request:0.i\n", (scene_t) {
                 .request = "[{\"i\":7},{\"i\":8}]",
                 .response = "{\"l\":[{\"t\":1}]}" }, "-/1/7");
}


static void
of_an_object_all_members_are_walked_if_the_path_says_so(void **state)
{
    static const char  body[] =
        "{\"l\":{\"11\":{\"t\":1},\"12\":{\"t\":2},\"t\":{\"t\":3}}}";

    expect_items(EACH("response:l.*"), (scene_t) { .response = body },
                 "-/1/- -/2/- -/3/-");
    expect_items(EACH("response:l"), (scene_t) {
                 .response = "{\"l\":{\"t\":1}}" }, "-/1/-");
    expect_items(EACH("response:*"), (scene_t) {
                 .response = "{\"a\":{\"t\":1},\"b\":{\"t\":2}}" },
                 "-/1/- -/2/-");

    /* an array is walked either way */

    expect_items(EACH("response:l.*"), (scene_t) {
                 .response = "{\"l\":[{\"t\":1},{\"t\":2}]}" }, "-/1/- -/2/-");

    /* a star that is not the last means the only one */

    expect_items(EACH("response:*.l"), (scene_t) {
                 .response = "{\"a\":{\"l\":[{\"t\":1}]}}" }, "-/1/-");
    expect_items(EACH("response:*.l"), (scene_t) {
                 .response = "{\"a\":{\"l\":[{\"t\":1}]},\"b\":1}" }, "");
}


static void
items_may_be_values(void **state)
{
    expect_items("reply POST ^/\nticket item\neach request:l",
                 (scene_t) { .request = "{\"l\":[1,\"b\",null,{}]}" },
                 "-/1/- -/b/- -/-/- -/-/-");
    expect_items("reply POST ^/\nticket item:0\neach request:l",
                 (scene_t) { .request = "{\"l\":[[1],[2],3]}" },
                 "-/1/- -/2/- -/-/-");
    expect_items("reply POST ^/\nticket item\neach request:l",
                 (scene_t) { .request = "{\"l\":7}" }, "-/7/-");
    expect_items("reply POST ^/\nticket item\neach request:l.*",
                 (scene_t) { .request = "{\"l\":{\"a\":1,\"b\":2}}" },
                 "-/1/- -/2/-");
    expect_items("reply POST ^/\nticket \"item ~(\\d+)\"\neach request:l",
                 (scene_t) { .request = "{\"l\":[\"#1\",\"#2\"]}" },
                 "-/1/- -/2/-");
}


static void
without_what_is_walked_there_are_no_items(void **state)
{
    expect_items(EACH("request:l"), (scene_t) { .path = NULL }, "");
    expect_items(EACH("request:l"), (scene_t) { .request = "{}" }, "");
    expect_items(EACH("request:l"), (scene_t) { .request = "{\"l\":null}" },
                 "");
    expect_items(EACH("request:l"), (scene_t) { .request = "{\"l\":[]}" }, "");
    expect_items(EACH("request:l.*"), (scene_t) { .request = "{\"l\":{}}" },
                 "");
    expect_items(EACH("response:l"), (scene_t) {
                 .request = "{\"l\":[{\"t\":1}]}" }, "");
    expect_items(EACH("response-body"), (scene_t) { .response = "words",
                 .response_type = "text/plain" }, "");
    expect_items(EACH("query:l"), (scene_t) { .query = "k=1" }, "");
    expect_items(EACH("query:l"), (scene_t) { .query = "l=" }, "");
    expect_items(EACH("query:l"), (scene_t) { .path = NULL }, "");
    expect_items(EACH("request:l"), (scene_t) { .request = "k=1",
                 .request_type = FORM }, "");
}


#define IDS(source)  "update PUT ^/\nticket item\nowner 5\neach " source "\n"

static void
commas_are_between_ids(void **state)
{
    expect_items(IDS("query:ids"), (scene_t) { .query = "a=9&ids=1,2,3&b" },
                 "-/1/- -/2/- -/3/-");
    expect_items(IDS("query:ids"), (scene_t) { .query = "ids=1%2C2%2c%203" },
                 "-/1/- -/2/- -/ 3/-");
    expect_items(IDS("query:ids"), (scene_t) { .query = "ids=,1,,2," },
                 "-/1/- -/2/-");
    expect_items(IDS("query:ids"), (scene_t) { .query = "ids=," }, "");
    expect_items(IDS("query:ids"), (scene_t) { .query = "ids=17" }, "-/17/-");
    expect_items(IDS("query:ids"), (scene_t) { .query = "ids=1&ids=2,3" },
                 "-/2/- -/3/-");
}


static void
fields_of_one_name_are_items(void **state)
{
    expect_items(IDS("request:ids"), (scene_t) {
                 .request = "ids=1&x=2&ids=3%2C4&ids=", .request_type = FORM },
                 "-/1/- -/3/- -/4/-");
    expect_items(IDS("request:ids[]"), (scene_t) {
                 .request = "ids[]=1&ids%5B%5D=2", .request_type = FORM },
                 "-/1/- -/2/-");
    expect_items(IDS("request:ids"), (scene_t) {
                 .request = "--b\r\nContent-Disposition: form-data; "
                            "name=\"ids\"\r\n\r\n1,2\r\n"
                            "--b\r\nContent-Disposition: form-data; "
                            "name=\"ids\"\r\n\r\n3\r\n--b--\r\n",
                 .request_type = MULTI }, "-/1/- -/2/- -/3/-");

    /* an item of a form has no members */

    expect_items("update PUT ^/\nticket item:t item\neach request:ids",
                 (scene_t) { .request = "ids=1", .request_type = FORM },
                 "-/1/-");
}


static void
lists_over_the_limit_keep_their_first(void **state)
{
    expect_items(IDS("query:ids"), (scene_t) { .query = "ids=1,2,3",
                 .items = 2 }, "-/1/- -/2/-");
    assert_int_equal(stage.items.limited, 1);

    expect_items(IDS("query:ids"), (scene_t) { .query = "ids=1,2",
                 .items = 2 }, "-/1/- -/2/-");
    assert_int_equal(stage.items.limited, 0);

    expect_items(IDS("request:ids"), (scene_t) { .request = "ids=1&ids=2,3",
                 .request_type = FORM, .items = 2 }, "-/1/- -/2/-");
    assert_int_equal(stage.items.limited, 1);

    expect_items(EACH("request:l"), (scene_t) {
                 .request = "{\"l\":[{\"t\":1},{\"t\":2},{\"t\":3}]}",
                 .items = 2 }, "-/1/- -/2/-");
    assert_int_equal(stage.items.limited, 1);

    expect_items(EACH("request:l.*"), (scene_t) {
                 .request = "{\"l\":{\"a\":{\"t\":1},\"b\":{\"t\":2}}}",
                 .items = 1 }, "-/1/-");
    assert_int_equal(stage.items.limited, 1);
}


#define HISTORY  "history GET ^/\nticket query:t\nid item:i\ntime item:at\n"  \
                 "actor item:a\neach "

static void
of_a_history_over_the_limit_the_last_articles_are_the_newest(void **state)
{
    expect_items(HISTORY "response:l", (scene_t) { .query = "t=1",
                 .response = "{\"l\":[{\"i\":7},{\"i\":8},{\"i\":9}]}",
                 .items = 2 }, "-/1/8 -/1/9");
    assert_int_equal(stage.items.limited, 1);

    expect_items(HISTORY "response:l.*", (scene_t) { .query = "t=1",
                 .response = "{\"l\":{\"c\":{\"i\":7},\"b\":{\"i\":8},"
                             "\"a\":{\"i\":9}}}",
                 .items = 2 }, "-/1/8 -/1/9");

    expect_items(HISTORY "response:l", (scene_t) { .query = "t=1",
                 .response = "{\"l\":[{\"i\":7},{\"i\":8},{\"i\":9}]}" },
                 "-/1/7 -/1/8 -/1/9");
    assert_int_equal(stage.items.limited, 0);
}


static void
an_item_is_believed_as_its_source_is(void **state)
{
    size_t   i;
    char     route[256];

    static const struct {
        const char  *each;
        scene_t      scene;
        int          believed;
    }  cases[] = {
        { "request:l", { .request = "{\"l\":[{\"c\":9}]}" }, 0 },
        { "request-body", { .request = "[{\"c\":9}]" }, 0 },
        { "query:l", { .query = "l=9" }, 0 },
        { "request:l", { .request = "l=9", .request_type = FORM }, 0 },
        { "response:l", { .response = "{\"l\":[{\"c\":9}]}" }, 1 },
        { "response-body", { .response = "[{\"c\":9}]" }, 1 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) sprintf(route, "reply POST ^/\nticket 1\nclient item:c item\n"
                       "each %s", cases[i].each);
        extract(route, cases[i].scene);
        assert_maybe(CLIENT, cases[i].believed ? "9" : NULL);
        assert_int_equal(facts.untrusted,
                         cases[i].believed ? 0 : bit(CLIENT));
    }
}


/* an element of a batch is a client's word all the same */

static void
a_batch_is_no_more_believed_than_one(void **state)
{
    expect_items("reply POST ^/\nticket request:t\nclient request:c\n",
                 (scene_t) { .request = "[{\"t\":1,\"c\":9}]" }, "-/1/-");
    assert_int_equal(facts.untrusted, bit(CLIENT));
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(an_array_is_a_batch),
        cmocka_unit_test(a_batch_of_one_is_a_batch),
        cmocka_unit_test(a_batch_of_none_holds_nothing),
        cmocka_unit_test(a_response_of_another_length_goes_with_none),
        cmocka_unit_test(a_response_that_is_no_array_belongs_to_all),
        cmocka_unit_test(an_object_is_one),
        cmocka_unit_test(a_path_that_says_which_element_walks_no_batch),
        cmocka_unit_test(a_batch_over_the_limit_keeps_its_first),
        cmocka_unit_test(items_stand_in_either_body),
        cmocka_unit_test(beside_items_the_bodies_are_there_as_a_whole),
        cmocka_unit_test(with_each_an_array_is_no_batch_of_its_own),
        cmocka_unit_test(
            of_an_object_all_members_are_walked_if_the_path_says_so),
        cmocka_unit_test(items_may_be_values),
        cmocka_unit_test(without_what_is_walked_there_are_no_items),
        cmocka_unit_test(commas_are_between_ids),
        cmocka_unit_test(fields_of_one_name_are_items),
        cmocka_unit_test(lists_over_the_limit_keep_their_first),
        cmocka_unit_test(
            of_a_history_over_the_limit_the_last_articles_are_the_newest),
        cmocka_unit_test(an_item_is_believed_as_its_source_is),
        cmocka_unit_test(a_batch_is_no_more_believed_than_one)
    };

    return cmocka_run_group_tests_name("items", tests, NULL, scene_end);
}
