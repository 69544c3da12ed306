
/*
 * Who is believed about whom.
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


static void
a_client_cannot_name_somebody_else(void **state)
{
    static const char  route[] =
        "open POST ^/$\n"
        "client request:customer_id response:customer_id\n"
        "ticket response:id";

    extract(route, (scene_t) {
        .method = "POST",
        .request = "{\"customer_id\":99}",
        .response = "{\"id\":1,\"customer_id\":17}"
    });
    assert_fact(CLIENT, "17");
    assert_int_equal(facts.untrusted, 0);

    extract(route, (scene_t) {
        .method = "POST",
        .request = "{\"customer_id\":99}",
        .response = "{\"id\":1}"
    });
    assert_int_equal(facts.present, bit(TICKET));
    assert_int_equal(facts.untrusted, bit(CLIENT));

    extract(route, (scene_t) {
        .method = "POST",
        .request = "{\"customer_id\":null}",
        .response = "{\"id\":1}"
    });
    assert_int_equal(facts.untrusted, 0);
}


static void
a_client_cannot_say_to_be_an_agent(void **state)
{
    extract("reply POST ^/$\n"
            "client request:customer_id\n"
            "ticket request:ticket_id\n"
            "actor  request:sender Agent=agent Customer=client\n"
            "role   request:role\n"
            "owner  request:owner_id",
            (scene_t) {
        .method = "POST",
        .request = "{\"sender\":\"Agent\",\"customer_id\":99,"
            "\"ticket_id\":4711,\"role\":\"lead\",\"owner_id\":7}"
    });

    assert_int_equal(facts.present, bit(TICKET));
    assert_int_equal(facts.untrusted, bit(CLIENT) | bit(ACTOR) | bit(ROLE)
                                      | bit(OWNER));
}


static void
neither_query_nor_header_of_a_client_is_believed(void **state)
{
    extract("view GET ^/\n"
            "client query:customer request-header:X-Customer\n"
            "ticket query:ticket\n"
            "actor  request-header:X-Actor\n",
            (scene_t) {
        .query = "customer=99&ticket=4711",
        .request_headers = { "X-Actor", "agent", "X-Customer", "98" }
    });

    assert_int_equal(facts.present, bit(TICKET));
    assert_int_equal(facts.untrusted, bit(CLIENT) | bit(ACTOR));
}


static void
a_known_agent_is_believed(void **state)
{
    extract("reply POST ^/$\n"
            "client request:customer_id\n"
            "actor  request:sender Agent=agent Customer=client\n"
            "role   request:role",
            (scene_t) {
        .method = "POST",
        .request = "{\"sender\":\"Customer\",\"customer_id\":99,"
            "\"role\":\"lead\"}",
        .agent = 1
    });

    assert_fact(CLIENT, "99");
    assert_fact(ACTOR, "client");
    assert_fact(ROLE, "lead");
    assert_int_equal(facts.untrusted, 0);
}


static void
an_agent_whom_the_response_names_is_believed(void **state)
{
    static const char  route[] =
        "open POST ^/$\n"
        "client request:customer_id\n"
        "actor  request:sender response:sender_id 1=agent 2=client";

    extract(route, (scene_t) {
        .method = "POST",
        .request = "{\"sender\":\"system\",\"customer_id\":99}",
        .response = "{\"sender_id\":1}"
    });
    assert_fact(CLIENT, "99");
    assert_fact(ACTOR, "agent");

    extract(route, (scene_t) {
        .method = "POST",
        .request = "{\"sender\":\"agent\",\"customer_id\":99}",
        .response = "{\"sender_id\":2}"
    });
    assert_false(facts.present & bit(CLIENT));
    assert_fact(ACTOR, "client");
    assert_int_equal(facts.untrusted, bit(CLIENT));
}


static void
url_variable_header_and_literal_may_name_the_agent(void **state)
{
    size_t  i;

    static const char  *actors[] = {
        "actor uri:who",
        "actor $who",
        "actor response-header:X-Who",
        "actor agent",
        "actor request:who agent"
    };
    char  text[256];

    for (i = 0; i < sizeof(actors) / sizeof(actors[0]); i++) {
        (void) snprintf(text, sizeof(text), "open POST ^/(?<who>agent)$\n"
                        "client request:customer_id\n%s", actors[i]);

        extract(text, (scene_t) {
            .method = "POST",
            .path = "/agent",
            .request = "{\"who\":\"system\",\"customer_id\":99}",
            .response_headers = { "X-Who", "agent" },
            .variables = { "who", "agent" },
            .response_seen = 1
        });

        assert_fact(ACTOR, "agent");
        assert_fact(CLIENT, "99");
    }
}


static void
a_url_may_name_the_client(void **state)
{
    extract("view GET ^/users/(?<user>\\d+)$\nclient uri:user",
            (scene_t) { .path = "/users/17" });

    assert_fact(CLIENT, "17");
}


static void
an_actor_whose_path_needs_the_client_is_found(void **state)
{
    extract("reply POST ^/$\n"
            "client response:author.id request:customer_id\n"
            "actor  response:roles.(client)",
            (scene_t) {
        .method = "POST",
        .request = "{\"customer_id\":99}",
        .response = "{\"author\":{\"id\":17},\"roles\":{\"17\":\"agent\"}}"
    });
    assert_fact(CLIENT, "17");
    assert_fact(ACTOR, "agent");

    /* the client's own word cannot lead to an agent */

    extract("reply POST ^/$\n"
            "client request:customer_id\n"
            "actor  response:roles.(client)",
            (scene_t) {
        .method = "POST",
        .request = "{\"customer_id\":99}",
        .response = "{\"roles\":{\"99\":\"agent\"}}"
    });
    assert_int_equal(facts.present, 0);
    assert_int_equal(facts.untrusted, bit(CLIENT));
}


static void
account_and_author_are_identity_too(void **state)
{
    static const char  route[] = "reply POST ^/$\nticket request:t\n"
                                 "account request:a\nauthor request:w";
    static const char  body[] = "{\"t\":1,\"a\":2,\"w\":3}";

    extract(route, (scene_t) { .request = body });
    assert_int_equal(facts.present, bit(TICKET));
    assert_int_equal(facts.untrusted, bit(ACCOUNT) | bit(AUTHOR));

    extract(route, (scene_t) { .request = body, .agent = 1 });
    assert_int_equal(facts.present, bit(TICKET) | bit(ACCOUNT) | bit(AUTHOR));
    assert_int_equal(facts.untrusted, 0);
}


/* each of these is what the request says by itself */

static void
no_source_of_a_request_names_the_client(void **state)
{
    size_t  i;

    static const struct {
        const char  *route;
        scene_t      scene;
    }  cases[] = {
        { "client request:c", { .request = "{\"c\":9}" } },
        { "client request:c", { .request = "c=9", .request_type = FORM } },
        { "client \"request:~^c\"", { .request = "c=9",
                                      .request_type = FORM } },
        { "client request-body", { .request = "9",
                                   .request_type = "text/plain" } },
        { "client query:c", { .query = "c=9" } },
        { "client request-header:X-C", { .request_headers = { "X-C", "9" } } },
        { "client mail:From\nmail request-body",
          { .request = "From: 9\n\nx", .request_type = "message/rfc822" } },
        { "client mail:X-C\nmail request:m",
          { .request = "m=X-C: 9\n\nx", .request_type = FORM } },
        { "client item:c\neach request:list",
          { .request = "{\"list\":[{\"c\":9}]}" } },
        { "client item\neach query:c", { .query = "c=9" } },
        { "client $arg_c", { .variables = { "arg_c", "9" } } },
        { "client $ARG_c", { .variables = { "ARG_c", "9" } } },
        { "client $args", { .variables = { "args", "9" } } },
        { "client $cookie_c", { .variables = { "cookie_c", "9" } } },
        { "client $http_c", { .variables = { "http_c", "9" } } },
        { "client $query_string", { .variables = { "query_string", "9" } } },
        { "client $request_body", { .variables = { "request_body", "9" } } },
        { "client \"request:c ~(.)\"", { .request = "{\"c\":9}" } }
    };

    char     text[256];
    scene_t  scene;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) snprintf(text, sizeof(text), "reply POST ^/$\n%s",
                        cases[i].route);

        scene = cases[i].scene;
        extract(text, scene);

        if (facts.present || facts.untrusted != bit(CLIENT)) {
            fail_msg("%s is believed", cases[i].route);
        }

        scene.agent = 1;
        extract(text, scene);
        assert_fact(CLIENT, "9");
        assert_int_equal(facts.untrusted, 0);
    }
}


static void
what_the_helpdesk_says_names_the_client(void **state)
{
    size_t  i;

    static const struct {
        const char  *route;
        scene_t      scene;
    }  cases[] = {
        { "client response:c", { .response = "{\"c\":9}" } },
        { "client response-body", { .response = "9",
                                    .response_type = "text/plain" } },
        { "client response-header:X-C",
          { .response_headers = { "X-C", "9" }, .response_seen = 1 } },
        { "client item:c\neach response:list",
          { .response = "{\"list\":[{\"c\":9}]}" } },
        { "client item:c\neach response-body",
          { .response = "[{\"c\":9}]" } },
        { "client $remote_user", { .variables = { "remote_user", "9" } } },
        { "client 9", { .query = "" } }
    };

    char  text[256];

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) snprintf(text, sizeof(text), "reply POST ^/$\n%s",
                        cases[i].route);
        extract(text, cases[i].scene);
        assert_fact(CLIENT, "9");
        assert_int_equal(facts.untrusted, 0);
    }
}


static void
a_ticket_may_be_a_client_s_own_word(void **state)
{
    extract("reply POST ^/$\nticket request:t\nid request:i\ntext request:x",
            (scene_t) { .request = "{\"t\":1,\"i\":2,\"x\":\"y\"}" });

    assert_int_equal(facts.present, bit(TICKET) | bit(ID) | bit(TEXT));
    assert_int_equal(facts.untrusted, 0);
}


/* actor is read first, but a condition comes before all that is untrusted */

static void
a_route_that_is_not_taken_has_no_facts(void **state)
{
    assert_int_equal(judge("reply POST ^/$\nclient request:c\nactor agent\n"
                           "when request:a yes",
                           (scene_t) { .request = "{\"c\":9,\"a\":\"no\"}" }),
                     CONFLICT_VERDICT_PASSED);
    assert_int_equal(facts.present, 0);
    assert_int_equal(facts.untrusted, 0);
    assert_int_equal(facts.untranslated, 0);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_client_cannot_name_somebody_else),
        cmocka_unit_test(a_client_cannot_say_to_be_an_agent),
        cmocka_unit_test(neither_query_nor_header_of_a_client_is_believed),
        cmocka_unit_test(a_known_agent_is_believed),
        cmocka_unit_test(an_agent_whom_the_response_names_is_believed),
        cmocka_unit_test(url_variable_header_and_literal_may_name_the_agent),
        cmocka_unit_test(a_url_may_name_the_client),
        cmocka_unit_test(an_actor_whose_path_needs_the_client_is_found),
        cmocka_unit_test(account_and_author_are_identity_too),
        cmocka_unit_test(no_source_of_a_request_names_the_client),
        cmocka_unit_test(what_the_helpdesk_says_names_the_client),
        cmocka_unit_test(a_ticket_may_be_a_client_s_own_word),
        cmocka_unit_test(a_route_that_is_not_taken_has_no_facts)
    };

    return cmocka_run_group_tests_name("identity", tests, NULL, scene_end);
}
