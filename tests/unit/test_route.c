
/*
 * Platforms and routes: what a configuration may say, what an administrator
 * is told when it says something else.
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


static void
a_platform_s_name_is_checked(void **state)
{
    size_t                i;
    char                  error[CONFLICT_SENTENCE_SIZE];
    conflict_platform_t  *platform;

    static const conflict_str_t  good[] = {
        conflict_string("z"),
        conflict_string("zammad-2_b"),
        conflict_string("abcdefghijklmnopqrstuvwxyz012345")
    };
    static const conflict_str_t  bad[] = {
        conflict_string(""),
        conflict_string("Zammad"),
        conflict_string("a/b"),
        conflict_string("a b"),
        conflict_string("abcdefghijklmnopqrstuvwxyz0123456")
    };

    for (i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        platform = conflict_platform_create(good[i], NULL, error,
                                            sizeof(error));
        assert_non_null(platform);
        assert_int_equal(platform->nroutes, 0);
        assert_value(platform->name, good[i].data);
        assert_value(platform->scope, good[i].data);
        conflict_platform_destroy(platform);
    }

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        assert_null(conflict_platform_create(bad[i], NULL, error,
                                             sizeof(error)));
    }

    (void) conflict_platform_create(str("Zammad"), NULL, error,
                                    sizeof(error));
    assert_string_equal(error, "\"Zammad\" is no name of a platform: 1 to 32 "
                        "of a-z, 0-9, \"_\" and \"-\"");

    conflict_platform_destroy(NULL);
}


static void
wrong_heads_are_refused(void **state)
{
    static const case_t  cases[] = {

        { "",
          "a route is a kind, a method and a pattern of the path, as in: "
          "route update PUT ^/api/v1/tickets/(?<ticket>\\d+)$" },

        { "view GET",
          "a route is a kind, a method and a pattern of the path, as in: "
          "route update PUT ^/api/v1/tickets/(?<ticket>\\d+)$" },

        { "view GET ^/a b$",
          "a route is a kind, a method and a pattern of the path, as in: "
          "route update PUT ^/api/v1/tickets/(?<ticket>\\d+)$" },

        { "vote POST ^/a$",
          "\"vote\" is no kind of route: open, reply, note, update, view, "
          "history, rate, erase" },

        { "erase POST ^/a$\nticket request:id",
          "a route of kind erase needs \"client\"" },
        { "rate POST ^/a$\nticket request:id",
          "a route of kind rate needs \"rating\"" },

        { "rate POST ^/a$\nticket request:id\nrating request:n\n"
          "scale stars",
          "\"stars\" is no word of \"scale\": csat, nps, ces, thumbs" },

        { "view get ^/a$",
          "\"get\" is no method of a route: GET, POST, PUT, PATCH, DELETE" },

        { "view PSOT ^/a$",
          "\"PSOT\" is no method of a route: GET, POST, PUT, PATCH, DELETE" },

        { "view GET ^/(a$",
          "the pattern \"^/(a$\" is wrong at character 5: missing closing "
          "parenthesis" },

        { "view GET (*UTF)^/a$",
          "the pattern \"(*UTF)^/a$\" is wrong at character 6: using UTF is "
          "disabled by the application" },

        { "view GET ^/(?<a>x)(?<a>y)$",
          "the pattern \"^/(?<a>x)(?<a>y)$\" is wrong at character 14: two "
          "named subpatterns have the same name (PCRE2_DUPNAMES not set)" },

        { "view GET (?<a>)(?<b>)(?<c>)(?<d>)(?<e>)(?<f>)(?<g>)(?<h>)(?<i>)"
          "(?<j>)(?<k>)(?<l>)(?<m>)(?<n>)(?<o>)(?<p>)(?<q>)",
          "the pattern \"(?<a>)(?<b>)(?<c>)(?<d>)(?<e>)(?<f>)(?<g>)(?<h>)"
          "(?<i>)(?<j>)(?<k\" has more than 16 named groups" }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


#define FACTS                                                                 \
    "client, ticket, id, actor, role, text, subject, private, channel, "      \
    "status, owner, priority, theme, segment, stage, account, language, "     \
    "author, time, promise, plan, contract, prefers, feedback, analysis, "    \
    "merged, rating, scale"

static void
wrong_facts_are_refused(void **state)
{
    static const case_t  cases[] = {

        { VIEW "weather request:stars",
          "\"weather\" is no fact of a route: " FACTS },

        { VIEW "ticket uri:ticket\nticket response:id",
          "the route has \"ticket\" already: all its sources stand in one "
          "line" },

        { VIEW "ticket",
          "\"ticket\" has no source" },

        { VIEW "ticket uri:ticket\nstatus 4=resolved",
          "\"status\" has no source" },

        { VIEW "ticket $a1 $a2 $a3 $a4 $a5 $a6 $a7 $a8 $a9 $a10 $a11 $a12 "
          "$a13 $a14 $a15 $a16 $a17",
          "\"ticket\" has more than 16 sources" }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


#define IS_NO_SOURCE                                                          \
    " is no source: request:PATH, response:PATH, request-body, "              \
    "response-body, item:PATH, mail:NAME, uri:NAME, query:NAME, "             \
    "request-header:NAME, response-header:NAME, $variable, or a word"

static void
wrong_sources_are_refused(void **state)
{
    static const case_t  cases[] = {

        { VIEW "ticket reponse:id", "\"reponse:id\"" IS_NO_SOURCE },
        { VIEW "ticket body:x", "\"body:x\"" IS_NO_SOURCE },
        { VIEW "ticket Request:id", "\"Request:id\"" IS_NO_SOURCE },
        { VIEW "ticket request", "\"request\"" IS_NO_SOURCE },
        { VIEW "ticket response", "\"response\"" IS_NO_SOURCE },
        { VIEW "ticket mail", "\"mail\"" IS_NO_SOURCE },
        { VIEW "ticket uri", "\"uri\"" IS_NO_SOURCE },
        { VIEW "ticket query", "\"query\"" IS_NO_SOURCE },
        { VIEW "ticket request-header", "\"request-header\"" IS_NO_SOURCE },
        { VIEW "ticket response-header",
          "\"response-header\"" IS_NO_SOURCE },
        { VIEW "ticket request-body:x", "\"request-body:x\"" IS_NO_SOURCE },
        { VIEW "ticket http://x", "\"http://x\"" IS_NO_SOURCE },
        { VIEW "ticket ~^x$", "\"~^x$\"" IS_NO_SOURCE },
        { VIEW "ticket *", "\"*\"" IS_NO_SOURCE },
        { VIEW "ticket (id)", "\"(id)\"" IS_NO_SOURCE },
        { VIEW "ticket a$b", "\"a$b\"" IS_NO_SOURCE },

        { VIEW "ticket \"\"", "an empty word is no source" },
        { VIEW "ticket request:", "nothing stands behind \"request:\"" },
        { VIEW "ticket uri:", "nothing stands behind \"uri:\"" },
        { VIEW "ticket $", "nothing stands behind \"$\"" },

        { VIEW "ticket uri:tikcet",
          "\"uri:tikcet\" names no group of the route's pattern: ticket" },

        { "view GET ^/(?<b>.)(?<a>.)$\nticket uri:c",
          "\"uri:c\" names no group of the route's pattern: b, a" },

        { "view GET ^/t/(\\d+)$\nticket uri:ticket",
          "\"uri:ticket\" needs a group (?<ticket>...) in the route's "
          "pattern" },

        { VIEW "ticket request-header:X(Ticket)",
          "\"X(Ticket)\" is no name of a header" },

        { VIEW "ticket mail:X(Ticket)",
          "\"X(Ticket)\" is no name of a header" },

        { VIEW "ticket \"response-header:Location ~id=(\\d+\"",
          "the pattern \"id=(\\d+\" is wrong at character 7: missing closing "
          "parenthesis" },

        { VIEW "ticket request:~(",
          "the pattern \"(\" is wrong at character 1: missing closing "
          "parenthesis" },

        { VIEW "ticket response:~^[0-9a-f]{14,16}$",
          "\"response:~^[0-9a-f]{14,16}$\" has a pattern in place of a name: "
          "only fields of a request's form are found so" },

        { VIEW "ticket item:~x",
          "\"item:~x\" has a pattern in place of a name: only fields of a "
          "request's form are found so" },

        { VIEW "ticket $host$uri",
          "\"$host$uri\" is no name of a variable: a source is one variable "
          "alone" },

        { VIEW "ticket ${host}",
          "\"${host}\" is no name of a variable: a source is one variable "
          "alone" },

        { VIEW "ticket 17 request:id",
          "\"request:id\" would never be read: \"17\" before it is a word, "
          "and always there" }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


static void
wrong_paths_are_refused(void **state)
{
    static const case_t  cases[] = {

        { VIEW "ticket response:a..b",
          "the path \"a..b\" has an empty step" },

        { VIEW "ticket response:.a",
          "the path \".a\" has an empty step" },

        { VIEW "ticket response:a.",
          "the path \"a.\" has an empty step" },

        { VIEW "ticket request:a.~x",
          "the path \"a.~x\" looks like a pattern: each step is a member's "
          "name, an index, (fact) or *" },

        { VIEW "ticket response:a.(number).b",
          "\"(number)\" in a path names no fact: " FACTS },

        { VIEW "ticket response:a.()",
          "\"()\" in a path names no fact: " FACTS },

        { VIEW "ticket response:a.(id.b",
          "the path \"a.(id.b\" has \"(id\": (fact) is a step of its own, "
          "between dots" },

        { VIEW "ticket response:a.(",
          "the path \"a.(\" has \"(\": (fact) is a step of its own, between "
          "dots" },

        { VIEW "ticket response:a.x(id)",
          "the path \"a.x(id)\" has \"x(id)\": (fact) is a step of its own, "
          "between dots" },

        { VIEW "ticket response:a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a",
          "the path \"a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a\" has more than 16 "
          "steps" }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


static void
words_that_a_fact_does_not_know_are_refused(void **state)
{
    static const case_t  cases[] = {

        { VIEW "actor agnet",
          "\"agnet\" is no word of \"actor\": client, agent, system" },

        { VIEW "actor unknown",
          "\"unknown\" is no word of \"actor\": client, agent, system" },

        { VIEW "role supervisor",
          "\"supervisor\" is no word of \"role\": lead" },

        { VIEW "private maybe",
          "\"maybe\" is no word of \"private\": 1, 0, true, false, yes, no" },

        { VIEW "channel phone",
          "\"phone\" is no word of \"channel\": email, chat, call, video" },

        { VIEW "status solved",
          "\"solved\" is no word of \"status\": open, waiting, resolved, "
          "closed" },

        { VIEW "actor response:sender 1=Agent",
          "\"Agent\" in \"1=Agent\" is no word of \"actor\": client, agent, "
          "system, or \"-\" for absent" },

        { VIEW "status response:state \"pending reminder=wait\"",
          "\"wait\" in \"pending reminder=wait\" is no word of \"status\": "
          "open, waiting, resolved, closed, or \"-\" for absent" },

        { VIEW "owner response:owner 1=",
          "\"1=\" has no word behind \"=\": \"-\" makes the value absent" },

        { VIEW "owner response:owner 1=- 1=17",
          "\"1\" is translated twice" }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


static void
wrong_routes_are_refused_at_their_end(void **state)
{
    static const case_t  cases[] = {

        { "open POST ^/t$\ntext request:body",
          "the route says neither \"client\" nor \"ticket\": it needs one of "
          "them to know whom it is about" },

        { VIEW,
          "the route says neither \"client\" nor \"ticket\": it needs one of "
          "them to know whom it is about" },

        { VIEW "ticket uri:ticket\ntext response:body",
          "\"text\" is not read in a view: messages belong to open, reply, "
          "note, update and history" },

        { VIEW "client response:t.(ticket).client",
          "\"response:t.(ticket).client\" inserts (ticket), but the route does "
          "not say \"ticket\"" },

        { VIEW "ticket response:t.(ticket).id",
          "\"ticket\" inserts (ticket), which needs \"ticket\" itself" },

        { VIEW "client response:t.(ticket)\nticket response:c.(client)",
          "\"client\" inserts (ticket), which needs \"client\" itself" },

        { VIEW "client uri:ticket\nticket request:(owner)\n"
          "owner request:(id)\nid request:(ticket)",
          "\"ticket\" inserts (owner), which needs \"ticket\" itself" }
    };

    expect_errors(cases, sizeof(cases) / sizeof(cases[0]));
}


static void
too_many_translations_are_refused(void **state)
{
    int    i;
    char   text[1024];
    char  *p;

    p = text + sprintf(text, VIEW "ticket uri:ticket\nstatus response:state");

    for (i = 0; i < CONFLICT_TRANSLATIONS_MAX; i++) {
        p += sprintf(p, " %d=open", i);
    }

    assert_non_null(route_new(text));

    (void) sprintf(p, " %d=open", i);
    expect_error(text, "\"status\" has more than 64 translations");
}


static void
too_many_routes_are_refused(void **state)
{
    int                   i;
    char                  error[CONFLICT_SENTENCE_SIZE];
    conflict_rc_t         rc;
    conflict_route_t     *route;
    conflict_platform_t  *platform;

    platform = platform_new();

    for (i = 0; i < CONFLICT_ROUTES_MAX; i++) {
        rc = route_build(platform, VIEW "ticket uri:ticket", &route, error,
                         sizeof(error));
        assert_int_equal(rc, CONFLICT_OK);
    }

    rc = route_build(platform, VIEW "ticket uri:ticket", &route, error,
                     sizeof(error));
    assert_int_equal(rc, CONFLICT_INVALID);
    assert_string_equal(error, "the platform has more than 128 routes");
    assert_int_equal(platform->nroutes, CONFLICT_ROUTES_MAX);

    conflict_platform_destroy(platform);
}


static void
a_line_without_words_is_refused(void **state)
{
    char                  error[CONFLICT_SENTENCE_SIZE];
    conflict_route_t     *route;
    conflict_platform_t  *platform;

    platform = platform_new();
    (void) route_build(platform, VIEW "ticket uri:ticket", &route, error,
                       sizeof(error));

    assert_int_equal(conflict_route_line(platform, route, NULL, 0, error,
                                         sizeof(error)), CONFLICT_INVALID);
    assert_string_equal(error, "a fact and its sources are missing");

    conflict_platform_destroy(platform);
}


static void
a_refused_line_leaves_the_route_as_it_was(void **state)
{
    char                  error[CONFLICT_SENTENCE_SIZE];
    conflict_str_t        wrong[2], right[2];
    conflict_route_t     *route;
    conflict_platform_t  *platform;

    wrong[0] = right[0] = str("client");
    wrong[1] = str("reponse:id");
    right[1] = str("response:id");

    platform = platform_new();
    (void) route_build(platform, VIEW "ticket uri:ticket", &route, error,
                       sizeof(error));

    assert_int_equal(conflict_route_line(platform, route, wrong, 2, error,
                                         sizeof(error)), CONFLICT_INVALID);
    assert_int_equal(route->facts[CONFLICT_FACT_CLIENT].nsources, 0);
    assert_int_equal(conflict_route_line(platform, route, right, 2, error,
                                         sizeof(error)), CONFLICT_OK);

    conflict_platform_destroy(platform);
}


static void
sentences_stay_short_and_clean(void **state)
{
    char             error[1024];
    char             long_word[600];
    unsigned         i;
    conflict_str_t   words[3];
    conflict_platform_t  *platform;

    memset(long_word, 'x', sizeof(long_word));
    long_word[0] = '\n';
    long_word[1] = 0x1b;

    platform = platform_new();

    for (i = 0; i < 3; i++) {
        words[0] = str("view");
        words[1] = str("GET");
        words[2] = str("(");
        words[i].data = long_word;
        words[i].len = sizeof(long_word);

        memset(error, 'E', sizeof(error));

        if (conflict_route_add(platform, words, 3, 1, error, sizeof(error))) {
            assert_int_equal(i, 2);
            continue;
        }

        assert_true(strlen(error) < CONFLICT_SENTENCE_SIZE);
        assert_null(strchr(error, '\n'));
        assert_null(strchr(error, 0x1b));
    }

    /* a caller with little room gets the beginning */

    words[0] = str("x");
    assert_null(conflict_route_add(platform, words, 3, 1, error, 5));
    assert_string_equal(error, "\"x\" ");
    assert_null(conflict_route_add(platform, words, 3, 1, NULL, 0));

    conflict_platform_destroy(platform);
}


static void
a_route_keeps_what_was_written(void **state)
{
    conflict_route_t            *route;
    const conflict_source_t     *source;
    const conflict_fact_rule_t  *rule;

    route = route_new("update PUT ^/t/(?<ticket>\\d+)$\n"
                      "ticket uri:ticket\n"
                      "client response:customer_id $customer guest\n"
                      "owner  request:owner_id 1=- a=b=c \"two words=x y\" =z");

    assert_int_equal(route->kind, CONFLICT_ROUTE_UPDATE);
    assert_int_equal(route->line, 1);
    assert_value(route->method, "PUT");

    rule = &route->facts[CONFLICT_FACT_CLIENT];
    source = rule->sources;
    assert_int_equal(rule->nsources, 3);
    assert_int_equal(source[0].type, CONFLICT_SOURCE_RESPONSE);
    assert_value(source[0].name, "customer_id");
    assert_int_equal(source[1].type, CONFLICT_SOURCE_VARIABLE);
    assert_value(source[1].name, "customer");
    assert_int_equal(source[2].type, CONFLICT_SOURCE_LITERAL);
    assert_value(source[2].name, "guest");

    rule = &route->facts[CONFLICT_FACT_OWNER];
    assert_int_equal(rule->nsources, 2);
    assert_value(rule->sources[1].name, "=z");
    assert_int_equal(rule->ntranslations, 3);
    assert_value(rule->translations[0].from, "1");
    assert_value(rule->translations[0].to, "");
    assert_value(rule->translations[1].from, "a=b");
    assert_value(rule->translations[1].to, "c");
    assert_value(rule->translations[2].from, "two words");
    assert_value(rule->translations[2].to, "x y");
}


static void
steps_are_members_indexes_and_facts(void **state)
{
    conflict_route_t            *route;
    const conflict_path_step_t  *step;

    route = route_new(VIEW "ticket uri:ticket\n"
                      "client \"response:-1.a b.(ticket).12.1234567890.-.x."
                      "*\"");

    assert_int_equal(route->facts[CONFLICT_FACT_CLIENT].sources->nsteps, 8);
    step = route->facts[CONFLICT_FACT_CLIENT].sources->steps;

    assert_int_equal(step[0].type, CONFLICT_STEP_INDEX);
    assert_int_equal(step[0].index, -1);
    assert_value(step[0].name, "-1");
    assert_int_equal(step[1].type, CONFLICT_STEP_MEMBER);
    assert_value(step[1].name, "a b");
    assert_int_equal(step[2].type, CONFLICT_STEP_FACT);
    assert_int_equal(step[2].index, CONFLICT_FACT_TICKET);
    assert_int_equal(step[3].type, CONFLICT_STEP_INDEX);
    assert_int_equal(step[3].index, 12);

    /* no array is so long: it is the name of a member */

    assert_int_equal(step[4].type, CONFLICT_STEP_MEMBER);
    assert_int_equal(step[5].type, CONFLICT_STEP_MEMBER);
    assert_int_equal(step[6].type, CONFLICT_STEP_MEMBER);
    assert_int_equal(step[7].type, CONFLICT_STEP_ONLY);
}


static void
a_source_is_known_by_its_first_word(void **state)
{
    unsigned                  i;
    conflict_route_t         *route;
    const conflict_source_t  *source;

    static const struct {
        conflict_source_type_t   type;
        const char              *name;
    }  expected[] = {
        { CONFLICT_SOURCE_REQUEST, "a.b" },
        { CONFLICT_SOURCE_RESPONSE, "c" },
        { CONFLICT_SOURCE_REQUEST_BODY, "" },
        { CONFLICT_SOURCE_RESPONSE_BODY, "" },
        { CONFLICT_SOURCE_ITEM, "" },
        { CONFLICT_SOURCE_ITEM, "d" },
        { CONFLICT_SOURCE_MAIL, "Message-ID" },
        { CONFLICT_SOURCE_URI, "t" },
        { CONFLICT_SOURCE_QUERY, "e f" },
        { CONFLICT_SOURCE_REQUEST_HEADER, "X-A" },
        { CONFLICT_SOURCE_RESPONSE_HEADER, "X-B" },
        { CONFLICT_SOURCE_VARIABLE, "host" },
        { CONFLICT_SOURCE_LITERAL, "items" }
    };

    route = route_new("note POST ^/(?<t>.)$\neach request:x\nmail request:m\n"
                      "ticket request:a.b response:c request-body "
                      "response-body item item:d mail:Message-ID uri:t "
                      "\"query:e f\" request-header:X-A response-header:X-B "
                      "$host items");
    source = route->facts[CONFLICT_FACT_TICKET].sources;

    for (i = 0; i < sizeof(expected) / sizeof(expected[0]); i++) {
        assert_int_equal(source[i].type, expected[i].type);
        assert_value(source[i].name, expected[i].name);
        assert_null(source[i].capture);
        assert_null(source[i].field);
    }

    assert_value(source[8].token, "query:e f");
}


static void
a_pattern_behind_a_source_is_no_part_of_its_name(void **state)
{
    unsigned                  i;
    const conflict_source_t  *source;

    source = route_new("note POST ^/(?<t>.)$\n"
                       "ticket \"request-body ~^(.)\" \"uri:t   ~a ~b\" "
                       "\"request:~^x  ~(y)\" request:a~b \"$host ~c\" "
                       "\"item ~d\" items\neach request:x")
             ->facts[CONFLICT_FACT_TICKET].sources;

    for (i = 0; i < 6; i++) {
        assert_int_equal(source[i].capture != NULL, i != 3);
        assert_int_equal(source[i].field != NULL, i == 2);
    }

    assert_int_equal(source[0].type, CONFLICT_SOURCE_REQUEST_BODY);
    assert_value(source[1].name, "t");
    assert_value(source[2].name, "~^x");
    assert_value(source[3].name, "a~b");
    assert_value(source[4].name, "host");
    assert_int_equal(source[5].type, CONFLICT_SOURCE_ITEM);
    assert_value(source[5].token, "item ~d");
}


static void
a_route_knows_which_bodies_it_needs(void **state)
{
    conflict_route_t  *route;

    route = route_new(VIEW "ticket uri:ticket\nclient $remote_user");
    assert_false(route->needs_request);
    assert_false(route->needs_response);

    route = route_new(VIEW "ticket uri:ticket\nclient response:customer_id");
    assert_false(route->needs_request);
    assert_true(route->needs_response);

    route = route_new("reply POST ^/r$\nticket query:id\ntext request:body");
    assert_true(route->needs_request);
    assert_false(route->needs_response);

    route = route_new("reply POST ^/r$\nticket response-header:X-Ticket\n"
                      "id request-header:X-Id");
    assert_false(route->needs_request);
    assert_false(route->needs_response);
    assert_false(route->whole_request);
    assert_false(route->whole_response);

    route = route_new("reply POST ^/r$\nticket query:id\n"
                      "text request-body\nid \"response-body ~(.)\"");
    assert_true(route->needs_request);
    assert_true(route->needs_response);
    assert_true(route->whole_request);
    assert_true(route->whole_response);

    /* conditions, mails and what is walked need bodies too */

    route = route_new("reply POST ^/r$\nticket query:id\n"
                      "when request:a\nrequire response:b");
    assert_true(route->needs_request);
    assert_true(route->needs_response);

    route = route_new("reply POST ^/r$\nticket query:id\nmail request-body\n"
                      "each response:a");
    assert_true(route->whole_request);
    assert_true(route->needs_response);

    /* of what is walked the JSON is needed, not the text */

    route = route_new("reply POST ^/r$\nticket query:id\n"
                      "each response-body");
    assert_true(route->needs_response);
    assert_false(route->whole_response);

    route = route_new("reply POST ^/r$\nticket query:id\neach request-body");
    assert_true(route->needs_request);
    assert_false(route->whole_request);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_platform_s_name_is_checked),
        cmocka_unit_test(wrong_heads_are_refused),
        cmocka_unit_test(wrong_facts_are_refused),
        cmocka_unit_test(wrong_sources_are_refused),
        cmocka_unit_test(wrong_paths_are_refused),
        cmocka_unit_test(words_that_a_fact_does_not_know_are_refused),
        cmocka_unit_test(wrong_routes_are_refused_at_their_end),
        cmocka_unit_test(too_many_translations_are_refused),
        cmocka_unit_test(too_many_routes_are_refused),
        cmocka_unit_test(a_line_without_words_is_refused),
        cmocka_unit_test(a_refused_line_leaves_the_route_as_it_was),
        cmocka_unit_test(sentences_stay_short_and_clean),
        cmocka_unit_test(a_route_keeps_what_was_written),
        cmocka_unit_test(steps_are_members_indexes_and_facts),
        cmocka_unit_test(a_source_is_known_by_its_first_word),
        cmocka_unit_test(a_pattern_behind_a_source_is_no_part_of_its_name),
        cmocka_unit_test(a_route_knows_which_bodies_it_needs)
    };

    return cmocka_run_group_tests_name("route", tests, NULL, route_free);
}
