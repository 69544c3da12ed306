
/*
 * Platforms as a whole: what one has from another, its scope, what must be
 * there at its end; and what hosts ask a route.
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


#define STATUS  CONFLICT_FACT_STATUS

#define FACTS                                                                 \
    "client, ticket, id, actor, role, text, subject, private, channel, "      \
    "status, owner, priority, theme, segment, stage, account, language, "     \
    "author, time, promise, plan, contract, prefers, feedback, analysis, "    \
    "merged, rating, scale"


static const char  parents_view[] =
    "view GET ^/t/(?<ticket>\\d+)$\n"
    "ticket uri:ticket\n"
    "status response:state 4=resolved 2=open\n"
    "when   query:full yes\n";

static const char  parents_update[] =
    "update PUT ^/t/(?<ticket>\\d+)$\n"
    "ticket uri:ticket\n"
    "status request:state 4=resolved\n";

static const char  parents_reply[] =
    "reply POST ^/r$\n"
    "ticket request:ticket\n"
    "text   request:body\n";


static conflict_platform_t  *parent;
static conflict_platform_t  *child;
static char                  error[CONFLICT_SENTENCE_SIZE];


static conflict_route_t *
add(conflict_platform_t *platform, const char *text)
{
    conflict_route_t  *route;

    if (route_build(platform, text, &route, error, sizeof(error))
        != CONFLICT_OK)
    {
        fail_msg("%s\n  says %s", text, error);
    }

    return route;
}


static int
family(void **state)
{
    parent = platform_new();

    (void) add(parent, parents_view);
    (void) add(parent, parents_update);
    (void) add(parent, parents_reply);

    child = conflict_platform_create(str("child"), parent, error,
                                     sizeof(error));
    assert_non_null(child);

    return 0;
}


static int
family_end(void **state)
{
    conflict_platform_destroy(child);
    conflict_platform_destroy(parent);

    child = NULL;
    parent = NULL;

    return 0;
}


static conflict_rc_t
line(conflict_platform_t *platform, const char *text)
{
    unsigned        n;
    conflict_str_t  words[WORDS_MAX];

    error[0] = '\0';
    (void) words_of_line(text, words, &n);

    return conflict_platform_line(platform, words, n, error, sizeof(error));
}


static void
expect_line(conflict_platform_t *platform, const char *text,
    const char *expected)
{
    assert_int_equal(line(platform, text), CONFLICT_INVALID);
    assert_string_equal(error, expected);
}


/* the translations of a route's status, as they are written */

static void
expect_translations(conflict_platform_t *platform, unsigned n,
    const char *expected)
{
    char                         text[1024];
    int                          len;
    unsigned                     i;
    const conflict_fact_rule_t  *rule;

    len = 0;
    text[0] = '\0';
    rule = &platform->routes[n]->facts[STATUS];

    for (i = 0; i < rule->ntranslations; i++) {
        len += sprintf(text + len, "%s%s=%s", i ? " " : "",
                       rule->translations[i].from.data,
                       rule->translations[i].to.data);
    }

    assert_string_equal(text, expected);
}


static void
a_child_has_its_parent_s_routes(void **state)
{
    unsigned              i;
    conflict_captures_t   captures;

    assert_int_equal(child->nroutes, 3);

    for (i = 0; i < 3; i++) {
        assert_int_equal(child->routes[i]->inherited, 1);
        assert_int_equal(parent->routes[i]->inherited, 0);
        assert_int_equal(child->routes[i]->kind, parent->routes[i]->kind);
    }

    assert_int_equal(conflict_route_match(child->routes[0], str("GET"),
                                          str("/t/17"), STEPS, &captures),
                     CONFLICT_OK);
    assert_value(captures.values[0], "17");
    assert_int_equal(child->routes[0]->nconditions, 1);
    assert_int_equal(child->routes[2]->needs_request, 1);
}


static void
a_child_without_routes_of_its_own_is_whole(void **state)
{
    assert_int_equal(conflict_platform_finish(child, error, sizeof(error)),
                     CONFLICT_OK);
}


static void
a_child_s_translations_come_before_its_parent_s(void **state)
{
    assert_int_equal(line(child, "translate status 9=waiting"), CONFLICT_OK);

    expect_translations(child, 0, "9=waiting 4=resolved 2=open");
    expect_translations(child, 1, "9=waiting 4=resolved");
}


static void
a_child_translates_one_value_otherwise(void **state)
{
    assert_int_equal(line(child, "translate status 4=closed \"a b=open\" 7=-"),
                     CONFLICT_OK);

    expect_translations(child, 0, "7= a b=open 4=closed 2=open");
    expect_translations(child, 1, "7= a b=open 4=closed");

    assert_int_equal(line(child, "translate status 4=waiting"), CONFLICT_OK);
    expect_translations(child, 1, "4=waiting 7= a b=open");
}


static void
a_parent_stays_as_it_was(void **state)
{
    assert_int_equal(line(child, "translate status 4=closed 9=waiting"),
                     CONFLICT_OK);
    assert_int_equal(line(child, "scope elsewhere"), CONFLICT_OK);
    (void) add(child, "view GET ^/t/(?<ticket>\\d+)$\nclient uri:ticket");
    (void) add(child, "view GET ^/new$\nclient response:id");

    expect_translations(parent, 0, "4=resolved 2=open");
    expect_translations(parent, 1, "4=resolved");

    assert_int_equal(parent->nroutes, 3);
    assert_value(parent->scope, "zammad");
    assert_int_equal(parent->routes[0]->facts[CONFLICT_FACT_CLIENT].nsources,
                     0);
    assert_int_equal(parent->routes[0]->nconditions, 1);
}


static void
only_what_a_parent_says_is_translated(void **state)
{
    (void) add(child, "update PUT ^/own$\nticket request:t\n"
               "status request:state 4=open");

    assert_int_equal(line(child, "translate status 9=waiting"), CONFLICT_OK);
    expect_translations(child, 3, "4=open");

    /* nor a route that took the place of a parent's */

    (void) add(child, "update PUT ^/t/(?<ticket>\\d+)$\nticket uri:ticket\n"
               "status request:state 4=open");
    assert_int_equal(line(child, "translate status 8=waiting"), CONFLICT_OK);
    expect_translations(child, 1, "4=open");
    expect_translations(child, 0, "8=waiting 9=waiting 4=resolved 2=open");
}


static void
wrong_translations_are_refused(void **state)
{
    expect_line(parent, "translate status 9=waiting",
                "\"translate\" adds to the routes of another platform: say "
                "from=NAME behind \"zammad\"");
    expect_line(child, "translate",
                "\"translate\" takes a fact and VALUE=WORD, as in: translate "
                "status 9=waiting");
    expect_line(child, "translate status",
                "\"translate\" takes a fact and VALUE=WORD, as in: translate "
                "status 9=waiting");
    expect_line(child, "translate stauts 9=waiting",
                "\"stauts\" is no fact of a route: " FACTS);
    expect_line(child, "translate owner 1=-",
                "no route of \"zammad\" says \"owner\"");
    expect_line(child, "translate status waiting",
                "\"waiting\" is no translation: VALUE=WORD");
    expect_line(child, "translate status request:x",
                "\"request:x\" is no translation: VALUE=WORD");
    expect_line(child, "translate status 9=wait",
                "\"wait\" in \"9=wait\" is no word of \"status\": open, "
                "waiting, resolved, closed, or \"-\" for absent");
    expect_line(child, "translate status 9=",
                "\"9=\" has no word behind \"=\": \"-\" makes the value "
                "absent");
}


static void
too_many_translations_are_refused(void **state)
{
    int       n;
    char      text[2048];
    unsigned  i;

    n = sprintf(text, "translate status");

    for (i = 0; i < CONFLICT_TRANSLATIONS_MAX - 2; i++) {
        n += sprintf(text + n, " v%u=open", i);
    }

    /* the view has two of its own */

    assert_int_equal(line(child, text), CONFLICT_OK);
    assert_int_equal(child->routes[0]->facts[STATUS].ntranslations,
                     CONFLICT_TRANSLATIONS_MAX);

    assert_int_equal(line(child, "translate status v1=closed"), CONFLICT_OK);
    expect_line(child, "translate status more=open",
                "\"status\" has more than 64 translations");
}


static void
lines_that_a_platform_does_not_know_are_refused(void **state)
{
    expect_line(parent, "ticket request:t",
                "a platform holds \"route\" blocks, \"scope\" and "
                "\"translate\"");
    assert_int_equal(conflict_platform_line(parent, NULL, 0, error,
                                            sizeof(error)), CONFLICT_INVALID);
    assert_string_equal(error, "a platform holds \"route\" blocks, \"scope\" "
                        "and \"translate\"");
}


static void
ids_have_the_platform_s_name_as_their_scope_or_another(void **state)
{
    assert_value(parent->scope, "zammad");
    assert_value(child->scope, "child");

    assert_int_equal(line(child, "scope zammad"), CONFLICT_OK);
    assert_value(child->scope, "zammad");
    assert_value(child->name, "child");
}


#define WRONG_SCOPE                                                           \
    "\"scope\" takes one name: 1 to 32 of a-z, 0-9, \"_\" and \"-\""

static void
wrong_scopes_are_refused(void **state)
{
    expect_line(child, "scope", WRONG_SCOPE);
    expect_line(child, "scope a b", WRONG_SCOPE);
    expect_line(child, "scope \"\"", WRONG_SCOPE);
    expect_line(child, "scope A", WRONG_SCOPE);
    expect_line(child, "scope a/b", WRONG_SCOPE);
    expect_line(child, "scope a:b", WRONG_SCOPE);
    expect_line(child, "scope abcdefghijklmnopqrstuvwxyz0123456", WRONG_SCOPE);

    assert_value(child->scope, "child");
}


static void
a_route_with_the_same_head_takes_its_parent_s_place(void **state)
{
    conflict_route_t  *route;

    route = add(child, "update PUT ^/t/(?<ticket>\\d+)$\nclient request:c");

    assert_int_equal(child->nroutes, 3);
    assert_ptr_equal(child->routes[1], route);
    assert_int_equal(route->inherited, 0);
    assert_int_equal(route->facts[STATUS].nsources, 0);

    /* another kind, method or pattern is another route */

    (void) add(child, "note PUT ^/t/(?<ticket>\\d+)$\nclient request:c");
    (void) add(child, "view PUT ^/t/(?<ticket>\\d+)$\nclient request:c");
    (void) add(child, "view GET ^/t/(?<t>\\d+)$\nclient request:c");
    assert_int_equal(child->nroutes, 6);

    /* one of its own is not replaced: both are looked at */

    (void) add(child, "update PUT ^/t/(?<ticket>\\d+)$\nclient request:d");
    assert_int_equal(child->nroutes, 7);
    assert_ptr_equal(child->routes[1], route);
}


static void
a_full_child_may_still_replace_a_route(void **state)
{
    char             text[64];
    unsigned         i;
    conflict_str_t   words[3];

    for (i = 3; i < CONFLICT_ROUTES_MAX; i++) {
        (void) sprintf(text, "view GET ^/%u$\nclient response:c", i);
        (void) add(child, text);
    }

    (void) add(child, parents_reply);
    assert_int_equal(child->nroutes, CONFLICT_ROUTES_MAX);

    words[0] = str("view");
    words[1] = str("GET");
    words[2] = str("^/more$");
    assert_null(conflict_route_add(child, words, 3, 1, error, sizeof(error)));
    assert_string_equal(error, "the platform has more than 128 routes");
}


static void
a_child_outlives_its_parent(void **state)
{
    conflict_captures_t   captures;

    conflict_platform_destroy(parent);
    parent = NULL;

    assert_int_equal(line(child, "translate status 9=waiting"), CONFLICT_OK);
    expect_translations(child, 0, "9=waiting 4=resolved 2=open");
    assert_int_equal(conflict_route_match(child->routes[0], str("GET"),
                                          str("/t/17"), STEPS, &captures),
                     CONFLICT_OK);
}


static void
a_parent_outlives_its_child(void **state)
{
    conflict_captures_t   captures;

    conflict_platform_destroy(child);
    child = NULL;

    expect_translations(parent, 0, "4=resolved 2=open");
    assert_int_equal(conflict_route_match(parent->routes[0], str("GET"),
                                          str("/t/17"), STEPS, &captures),
                     CONFLICT_OK);
}


static void
a_grandchild_needs_neither_of_them(void **state)
{
    conflict_captures_t   captures;
    conflict_platform_t  *grandchild, *brother;

    grandchild = conflict_platform_create(str("grandchild"), child, error,
                                          sizeof(error));
    brother = conflict_platform_create(str("brother"), parent, error,
                                       sizeof(error));
    assert_non_null(grandchild);
    assert_non_null(brother);

    (void) family_end(state);

    assert_int_equal(conflict_route_match(grandchild->routes[0], str("GET"),
                                          str("/t/17"), STEPS, &captures),
                     CONFLICT_OK);

    conflict_platform_destroy(grandchild);

    assert_int_equal(conflict_route_match(brother->routes[0], str("GET"),
                                          str("/t/17"), STEPS, &captures),
                     CONFLICT_OK);

    conflict_platform_destroy(brother);
}


static void
a_platform_has_a_route(void **state)
{
    conflict_platform_t  *empty;

    empty = platform_new();

    assert_int_equal(conflict_platform_finish(empty, error, sizeof(error)),
                     CONFLICT_INVALID);
    assert_string_equal(error, "has no route");

    conflict_platform_destroy(empty);
}


#define HISTORY                                                               \
    "history GET ^/h/(?<t>\\d+)$\nticket uri:t\neach response:a\n"            \
    "id item:id\ntime item:time\nactor item:sender\n"

static void
beside_a_history_all_messages_have_ids(void **state)
{
    size_t  i;

    static const struct {
        const char  *route;
        const char  *head;
    }  without[] = {
        { "open POST ^/o$\nticket request:t", "open POST ^/o$" },
        { "reply POST ^/r$\nticket request:t", "reply POST ^/r$" },
        { "note PATCH ^/n$\nticket request:t\ntext request:x",
          "note PATCH ^/n$" },
        { "update PUT ^/u$\nticket request:t\ntext request:x",
          "update PUT ^/u$" }
    };

    static const char  *with[] = {
        "open POST ^/o$\nticket request:t\nid response:id",
        "reply POST ^/r$\nticket request:t\nid response:id",
        "update PUT ^/u$\nticket request:t\nstatus request:s",
        "view GET ^/v$\nticket query:t"
    };

    char                  expected[CONFLICT_SENTENCE_SIZE];
    conflict_platform_t  *platform;

    for (i = 0; i < sizeof(without) / sizeof(without[0]); i++) {
        platform = platform_new();
        (void) add(platform, without[i].route);

        assert_int_equal(conflict_platform_finish(platform, error,
                                                  sizeof(error)),
                         CONFLICT_OK);
        assert_int_equal(platform->history, 0);

        (void) add(platform, HISTORY);
        (void) snprintf(expected, sizeof(expected), "has a history, but its "
                        "route \"%s\" has no \"id\": a message that is seen "
                        "twice would count twice", without[i].head);

        assert_int_equal(conflict_platform_finish(platform, error,
                                                  sizeof(error)),
                         CONFLICT_INVALID);
        assert_string_equal(error, expected);

        conflict_platform_destroy(platform);
    }

    platform = platform_new();
    (void) add(platform, HISTORY);

    for (i = 0; i < sizeof(with) / sizeof(with[0]); i++) {
        (void) add(platform, with[i]);
    }

    assert_int_equal(conflict_platform_finish(platform, error, sizeof(error)),
                     CONFLICT_OK);
    assert_int_equal(platform->history, 1);

    conflict_platform_destroy(platform);
}


static void
a_child_s_history_needs_its_parent_s_ids(void **state)
{
    (void) add(child, HISTORY);

    assert_int_equal(conflict_platform_finish(child, error, sizeof(error)),
                     CONFLICT_INVALID);
    assert_string_equal(error, "has a history, but its route \"reply POST "
                        "^/r$\" has no \"id\": a message that is seen twice "
                        "would count twice");

    (void) add(child, "reply POST ^/r$\nticket request:t\nid response:id");
    assert_int_equal(conflict_platform_finish(child, error, sizeof(error)),
                     CONFLICT_OK);
}


static void
every_source_of_a_route_is_listed_once(void **state)
{
    unsigned            i, k;
    conflict_route_t   *route;
    conflict_source_t  *source;

    static const char  *expected[] = {
        "response:c1", "$c2", "nobody", "query:t", "item:x", "mail:y",
        "request:w", "$u", "response:r", "request-header:X-F",
        "response:list", "request:m1", "request-body"
    };

    route = route_new("reply POST ^/$\n"
                      "client response:c1 $c2 nobody\nwhen request:w\n"
                      "ticket query:t\nunless $u 1\nid item:x\n"
                      "require response:r\nmail request:m1 request-body\n"
                      "each response:list\ntext mail:y\n"
                      "refuse request-header:X-F");

    for (i = 0; i < sizeof(expected) / sizeof(expected[0]); i++) {
        source = conflict_route_source(route, i);
        assert_non_null(source);
        assert_value(source->token, expected[i]);

        for (k = 0; k < i; k++) {
            assert_ptr_not_equal(source, conflict_route_source(route, k));
        }
    }

    assert_null(conflict_route_source(route, i));
    assert_null(conflict_route_source(route, i + 1));
    assert_null(conflict_route_source(route, (unsigned) -1));
}


static void
a_route_names_the_fields_of_a_form(void **state)
{
    conflict_route_t  *route;

    route = route_new("reply POST ^/$\n"
                      "ticket request:a.b\nid response:c\ntext mail:text\n"
                      "mail request:message\nwhen request:d yes\n"
                      "subject \"request:e ~x\" request:~^f");

    assert_true(conflict_route_names_field(route, str("a.b")));
    assert_true(conflict_route_names_field(route, str("message")));
    assert_true(conflict_route_names_field(route, str("d")));
    assert_true(conflict_route_names_field(route, str("e")));

    assert_false(conflict_route_names_field(route, str("a")));
    assert_false(conflict_route_names_field(route, str("c")));
    assert_false(conflict_route_names_field(route, str("text")));
    assert_false(conflict_route_names_field(route, str("f")));
    assert_false(conflict_route_names_field(route, str("Message")));
    assert_false(conflict_route_names_field(route, str("message2")));
    assert_false(conflict_route_names_field(route, str("")));
}


static void
paths_that_two_read_differently_are_ambiguous(void **state)
{
    size_t  i;

    static const conflict_str_t  ambiguous[] = {
        conflict_string("/tickets/1%2F..%2F2"),
        conflict_string("/tickets/1%2f2"),
        conflict_string("/%2F"),
        conflict_string("%2f"),
        conflict_string("/tickets/../2"),
        conflict_string("/tickets/.."),
        conflict_string("/.."),
        conflict_string("/../"),
        conflict_string("/a/.%2e/b"),
        conflict_string("/a/%2E./b"),
        conflict_string("/a/%2e%2E"),
        conflict_string("/a/..?x"),
        conflict_string("/a/..#x"),
        conflict_string("/a/%2f?x")
    };

    static const conflict_str_t  plain[] = {
        conflict_string(""),
        conflict_string("/"),
        conflict_string("/tickets/1"),
        conflict_string("/tickets/1?next=%2F../.."),
        conflict_string("/tickets/1#/../%2f"),
        conflict_string("/a/./b"),
        conflict_string("/a/.../b"),
        conflict_string("/a/...."),
        conflict_string("/a/..b/c"),
        conflict_string("/a/b../c"),
        conflict_string("/a/.b./c"),
        conflict_string("/a/%2e/b"),
        conflict_string("/a/%2e%2e%2e/b"),
        conflict_string("/a%20b/%41"),
        conflict_string("/a/..%20"),
        conflict_string("/%2"),
        conflict_string("/%"),
        conflict_string("/%zz%2g%g2f"),
        conflict_string("/%252F"),
        conflict_string("//a//")
    };

    for (i = 0; i < sizeof(ambiguous) / sizeof(ambiguous[0]); i++) {
        if (!conflict_path_is_ambiguous(ambiguous[i])) {
            fail_msg("%s is plain", ambiguous[i].data);
        }
    }

    for (i = 0; i < sizeof(plain) / sizeof(plain[0]); i++) {
        if (conflict_path_is_ambiguous(plain[i])) {
            fail_msg("%s is ambiguous", plain[i].data);
        }
    }
}


static void
a_target_is_read_no_further_than_its_end(void **state)
{
    conflict_str_t  cut = { 2, "%2f" };

    assert_false(conflict_path_is_ambiguous(cut));

    cut = (conflict_str_t) { 3, "/...." };
    assert_true(conflict_path_is_ambiguous(cut));
}


#define behaviour(f)  cmocka_unit_test_setup_teardown(f, family, family_end)

int
main(void)
{
    const struct CMUnitTest  tests[] = {
        behaviour(a_child_has_its_parent_s_routes),
        behaviour(a_child_without_routes_of_its_own_is_whole),
        behaviour(a_child_s_translations_come_before_its_parent_s),
        behaviour(a_child_translates_one_value_otherwise),
        behaviour(a_parent_stays_as_it_was),
        behaviour(only_what_a_parent_says_is_translated),
        behaviour(wrong_translations_are_refused),
        behaviour(too_many_translations_are_refused),
        behaviour(lines_that_a_platform_does_not_know_are_refused),
        behaviour(ids_have_the_platform_s_name_as_their_scope_or_another),
        behaviour(wrong_scopes_are_refused),
        behaviour(a_route_with_the_same_head_takes_its_parent_s_place),
        behaviour(a_full_child_may_still_replace_a_route),
        behaviour(a_child_outlives_its_parent),
        behaviour(a_parent_outlives_its_child),
        behaviour(a_grandchild_needs_neither_of_them),
        behaviour(a_platform_has_a_route),
        behaviour(beside_a_history_all_messages_have_ids),
        behaviour(a_child_s_history_needs_its_parent_s_ids),
        cmocka_unit_test(every_source_of_a_route_is_listed_once),
        cmocka_unit_test(a_route_names_the_fields_of_a_form),
        cmocka_unit_test(paths_that_two_read_differently_are_ambiguous),
        cmocka_unit_test(a_target_is_read_no_further_than_its_end)
    };

    return cmocka_run_group_tests_name("platform", tests, NULL, route_free);
}
