
/*
 * From an exchange to facts: the route of design.md for Zammad with its
 * fixtures, who is believed about whom, and shapes that nobody expects.
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
#include "core/extract.h"
#include "core/hash.h"


#define bit  conflict_bit

#define CLIENT   CONFLICT_FACT_CLIENT
#define TICKET   CONFLICT_FACT_TICKET
#define ID       CONFLICT_FACT_ID
#define ACTOR    CONFLICT_FACT_ACTOR
#define ROLE     CONFLICT_FACT_ROLE
#define TEXT     CONFLICT_FACT_TEXT
#define SUBJECT  CONFLICT_FACT_SUBJECT
#define PRIVATE  CONFLICT_FACT_PRIVATE
#define CHANNEL  CONFLICT_FACT_CHANNEL
#define STATUS   CONFLICT_FACT_STATUS
#define OWNER    CONFLICT_FACT_OWNER


/* one exchange, as a test writes it; members that are NULL are not there */
typedef struct {
    const char  *method;                  /* "GET" */
    const char  *path;                    /* "/" */
    const char  *query;
    const char  *request;
    const char  *response;
    const char  *request_headers[4];      /* name, value ... */
    const char  *response_headers[4];
    const char  *variables[4];
    unsigned     agent;
    unsigned     response_seen;
} scene_t;


static const char  zammad_open[] =
    "open POST ^/api/v1/tickets/?$\n"
    "client   response:customer_id\n"
    "actor    response:create_article_sender_id  1=agent 2=client\n"
    "ticket   response:id\n"
    "subject  request:title\n"
    "text     request:article.body\n"
    "private  request:article.internal\n"
    "channel  request:article.type\n";

static const char  zammad_update[] =
    "update PUT ^/api/v1/tickets/(?<ticket>\\d+)$\n"
    "ticket   uri:ticket\n"
    "client   response:customer_id "
        "response:assets.Ticket.(ticket).customer_id\n"
    "actor    $conflict_speaker\n"
    "text     request:article.body\n"
    "private  request:article.internal\n"
    "status   request:state request:state_id closed=resolved 4=resolved "
        "\"pending reminder=waiting\" 3=waiting open=open 2=open\n"
    "owner    request:owner_id  1=-\n";

static const char  zammad_view[] =
    "view GET ^/api/v1/tickets/(?<ticket>\\d+)$\n"
    "ticket uri:ticket\n"
    "client response:customer_id "
        "response:assets.Ticket.(ticket).customer_id\n";


static conflict_platform_t  *platform;
static json_t               *request;
static json_t               *response;
static conflict_facts_t      facts;


static void
scene_free(void)
{
    conflict_platform_destroy(platform);
    json_decref(request);
    json_decref(response);

    platform = NULL;
    request = NULL;
    response = NULL;
}


static int
find(const char *const *pairs, conflict_str_t name, conflict_str_t *value)
{
    unsigned  i;

    for (i = 0; i < 4 && pairs[i]; i += 2) {
        if (strlen(pairs[i]) == name.len
            && memcmp(pairs[i], name.data, name.len) == 0)
        {
            value->data = pairs[i + 1];
            value->len = strlen(pairs[i + 1]);
            return 1;
        }
    }

    return 0;
}


static int
request_header(void *host, conflict_str_t name, conflict_str_t *value)
{
    const scene_t  *scene = host;

    return find(scene->request_headers, name, value);
}


static int
response_header(void *host, conflict_str_t name, conflict_str_t *value)
{
    const scene_t  *scene = host;

    assert_true(scene->response_seen);

    return find(scene->response_headers, name, value);
}


static int
variable(void *host, const conflict_source_t *source, conflict_str_t *value)
{
    const scene_t  *scene = host;

    return find(scene->variables, source->name, value);
}


static json_t *
parse(const char *text)
{
    json_t          *json;
    conflict_str_t   body;

    if (text == NULL) {
        return NULL;
    }

    body.data = text;
    body.len = strlen(text);

    if (conflict_json_parse(body, CONFLICT_JSON_NODES, CONFLICT_JSON_DEPTH,
                            &json) != CONFLICT_OK)
    {
        fail_msg("no JSON: %s", text);
    }

    return json;
}


/* what comes out stands in facts until the next call */

static void
extract(const char *text, scene_t scene)
{
    char                  error[CONFLICT_SENTENCE_SIZE];
    conflict_str_t        method, path;
    conflict_host_t       host;
    conflict_route_t     *route;
    conflict_captures_t   captures;
    conflict_exchange_t   exchange;

    scene_free();

    platform = conflict_platform_create(str("test"), error, sizeof(error));
    assert_non_null(platform);

    if (route_build(platform, text, &route, error, sizeof(error))
        != CONFLICT_OK)
    {
        fail_msg("%s", error);
    }

    request = parse(scene.request);
    response = parse(scene.response);

    path.data = scene.path ? scene.path : "/";
    path.len = strlen(path.data);
    method.data = scene.method ? scene.method : "GET";
    method.len = strlen(method.data);

    assert_int_equal(conflict_route_match(route, method, path, &captures),
                     CONFLICT_OK);

    host.host = &scene;
    host.request_header = request_header;
    host.response_header = response_header;
    host.variable = variable;

    memset(&exchange, 0, sizeof(exchange));
    exchange.route = route;
    exchange.captures = &captures;
    exchange.query.data = scene.query;
    exchange.query.len = scene.query ? strlen(scene.query) : 0;
    exchange.request = request;
    exchange.response = response;
    exchange.response_seen = scene.response_seen;
    exchange.agent = scene.agent;
    exchange.host = &host;

    /* nothing may depend on what was in there before */

    memset(&facts, 0xa5, sizeof(facts));
    conflict_extract(&exchange, &facts);
}


static void
assert_fact(conflict_fact_t fact, const char *expected)
{
    conflict_str_t  value;

    if (!(facts.present & bit(fact))) {
        fail_msg("%s is absent", conflict_fact_words[fact].data);
    }

    value = facts.values[fact];

    if (value.len != strlen(expected)
        || memcmp(value.data, expected, value.len) != 0)
    {
        fail_msg("%s is \"%.*s\", not \"%s\"", conflict_fact_words[fact].data,
                 (int) value.len, value.data, expected);
    }
}


/* the value of a path into a response, or NULL for absent */

static void
assert_path(const char *path, const char *json, const char *expected)
{
    char  text[256];

    (void) snprintf(text, sizeof(text), "view GET ^/\nticket \"response:%s\"",
                    path);
    extract(text, (scene_t) { .response = json });

    if (expected) {
        assert_fact(TICKET, expected);
    } else if (facts.present) {
        fail_msg("%s in %s is there", path, json);
    }
}


/* the value of "ticket query:t" */

static void
assert_query(const char *query, const char *expected)
{
    extract("view GET ^/\nticket query:t", (scene_t) { .query = query });

    if (expected) {
        assert_fact(TICKET, expected);
    } else if (facts.present) {
        fail_msg("t in %s is there", query);
    }
}


static void
zammad_a_ticket_is_opened(void **state)
{
    extract(zammad_open, (scene_t) {
        .method = "POST",
        .path = "/api/v1/tickets",
        .request = "{\"title\":\"Invoice 88 shows twice\","
            "\"group\":\"Support\","
            "\"customer_id\":\"guess:client-17@example.test\","
            "\"article\":{\"subject\":\"Invoice 88\",\"body\":"
            "\"<p>I was charged twice. This is the third time.</p>\","
            "\"content_type\":\"text/html\",\"type\":\"web\","
            "\"internal\":false}}",
        .response = "{\"id\":4711,\"number\":\"70117\","
            "\"title\":\"Invoice 88 shows twice\",\"customer_id\":17,"
            "\"owner_id\":1,\"state_id\":1,\"priority_id\":2,"
            "\"create_article_sender_id\":2,\"article_ids\":[9001]}"
    });

    assert_fact(CLIENT, "17");
    assert_fact(TICKET, "4711");
    assert_fact(ACTOR, "client");
    assert_fact(SUBJECT, "Invoice 88 shows twice");
    assert_fact(TEXT, "<p>I was charged twice. This is the third time.</p>");
    assert_fact(PRIVATE, "0");
    assert_false(facts.present & bit(CHANNEL));
    assert_int_equal(facts.untranslated, bit(CHANNEL));
    assert_int_equal(facts.from_response,
                     bit(CLIENT) | bit(TICKET) | bit(ACTOR));
    assert_int_equal(facts.untrusted, 0);
    assert_int_equal(facts.too_long, 0);
}


static void
zammad_an_agent_answers_and_closes(void **state)
{
    extract(zammad_update, (scene_t) {
        .method = "PUT",
        .path = "/api/v1/tickets/4711",
        .query = "all=true",
        .request = "{\"id\":4711,\"state_id\":4,\"owner_id\":5,"
            "\"priority_id\":2,\"article\":{"
            "\"body\":\"<div>Refund issued today.</div>\",\"type\":\"email\","
            "\"internal\":false,\"sender\":\"Agent\","
            "\"content_type\":\"text/html\"}}",
        .response = "{\"ticket_id\":4711,\"ticket_article_ids\":[9001,9002],"
            "\"assets\":{\"Ticket\":{\"4711\":{\"id\":4711,"
            "\"customer_id\":17,\"state_id\":4,\"owner_id\":5}},"
            "\"User\":{\"17\":{\"email\":\"client-17@example.test\"}}}}",
        .variables = { "conflict_speaker", "agent" }
    });

    assert_fact(CLIENT, "17");
    assert_fact(TICKET, "4711");
    assert_fact(ACTOR, "agent");
    assert_fact(TEXT, "<div>Refund issued today.</div>");
    assert_fact(PRIVATE, "0");
    assert_fact(STATUS, "resolved");
    assert_fact(OWNER, "5");
    assert_int_equal(facts.from_response, bit(CLIENT));
}


static void
zammad_an_article_is_added(void **state)
{
    extract("reply POST ^/api/v1/ticket_articles$\n"
            "ticket  response:ticket_id\n"
            "id      response:id\n"
            "actor   response:sender Customer=client Agent=agent "
                "System=system\n"
            "text    request:body\n"
            "private request:internal\n"
            "channel request:type phone=call note=-",
            (scene_t) {
        .method = "POST",
        .path = "/api/v1/ticket_articles",
        .request = "{\"ticket_id\":4711,\"body\":\"Still not fixed!\","
            "\"content_type\":\"text/plain\",\"type\":\"note\","
            "\"internal\":false}",
        .response = "{\"id\":9003,\"ticket_id\":4711,"
            "\"sender\":\"Customer\",\"type\":\"note\",\"internal\":false,"
            "\"created_by_id\":17}"
    });

    assert_fact(TICKET, "4711");
    assert_fact(ID, "9003");
    assert_fact(ACTOR, "client");
    assert_fact(TEXT, "Still not fixed!");
    assert_fact(PRIVATE, "0");
    assert_false(facts.present & (bit(CLIENT) | bit(CHANNEL)));
    assert_int_equal(facts.untranslated, 0);
}


static void
zammad_a_view_shows_the_client_in_either_place(void **state)
{
    extract(zammad_view, (scene_t) {
        .path = "/api/v1/tickets/4711",
        .response = "{\"id\":4711,\"customer_id\":17}"
    });
    assert_fact(CLIENT, "17");

    extract(zammad_view, (scene_t) {
        .path = "/api/v1/tickets/4711",
        .response = "{\"ticket_id\":4711,\"assets\":{\"Ticket\":{"
            "\"4710\":{\"customer_id\":16},\"4711\":{\"customer_id\":17}}}}"
    });
    assert_fact(CLIENT, "17");
}


static void
zammad_before_the_response_there_is_what_the_request_says(void **state)
{
    extract(zammad_update, (scene_t) {
        .method = "PUT",
        .path = "/api/v1/tickets/4711",
        .request = "{\"state\":\"pending reminder\",\"owner_id\":1}"
    });

    assert_int_equal(facts.present, bit(TICKET) | bit(STATUS));
    assert_fact(TICKET, "4711");
    assert_fact(STATUS, "waiting");
}


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
the_first_source_that_is_present_wins(void **state)
{
    static const char  route[] = "reply POST ^/$\n"
                                 "ticket request:a request:b response:c d";

    extract(route, (scene_t) { .method = "POST",
            .request = "{\"a\":\"1\",\"b\":\"2\"}",
            .response = "{\"c\":\"3\"}" });
    assert_fact(TICKET, "1");

    extract(route, (scene_t) { .method = "POST",
            .request = "{\"a\":\"\",\"b\":\"2\"}" });
    assert_fact(TICKET, "2");
    assert_int_equal(facts.from_response, 0);

    extract(route, (scene_t) { .method = "POST",
            .request = "{\"a\":null,\"b\":{}}",
            .response = "{\"c\":\"3\"}" });
    assert_fact(TICKET, "3");
    assert_int_equal(facts.from_response, bit(TICKET));

    extract(route, (scene_t) { .method = "POST" });
    assert_fact(TICKET, "d");
}


static void
paths_find_members_and_elements(void **state)
{
    static const char  json[] =
        "{\"a\":{\"b\":[10,20,[30]]},\"4\":{\"-1\":\"m\"},"
        "\"1234567890\":\"long\",\"with space\":\"s\",\"e\":[]}";

    assert_path("a.b.0", json, "10");
    assert_path("a.b.-2", json, "20");
    assert_path("a.b.-3", json, "10");
    assert_path("a.b.2.0", json, "30");
    assert_path("a.b.-1.-1", json, "30");
    assert_path("4.-1", json, "m");
    assert_path("1234567890", json, "long");
    assert_path("with space", json, "s");

    assert_path("a.b.3", json, NULL);
    assert_path("a.b.-4", json, NULL);
    assert_path("a.b.999999999", json, NULL);
    assert_path("a.b.-999999999", json, NULL);
    assert_path("a.b.1234567890", json, NULL);
    assert_path("a.b.x", json, NULL);
    assert_path("e.0", json, NULL);
    assert_path("e.-1", json, NULL);
    assert_path("a.x.y.z", json, NULL);
    assert_path("a.b.0.c", json, NULL);
    assert_path("A.b.0", json, NULL);
}


static void
paths_begin_anywhere(void **state)
{
    assert_path("0.id", "[{\"id\":1},{\"id\":2}]", "1");
    assert_path("-1.id", "[{\"id\":1},{\"id\":2}]", "2");
    assert_path("0", "[\"70117\"]", "70117");
    assert_path("0", "{\"0\":\"zero\"}", "zero");
    assert_path("id", "[{\"id\":1}]", NULL);
    assert_path("id", "4711", NULL);
    assert_path("id", "\"id\"", NULL);
    assert_path("id", "null", NULL);
    assert_path("0", "[]", NULL);
}


static void
values_become_text_or_are_absent(void **state)
{
    assert_path("v", "{\"v\":\"text\"}", "text");
    assert_path("v", "{\"v\":0}", "0");
    assert_path("v", "{\"v\":-17}", "-17");
    assert_path("v", "{\"v\":9223372036854775807}", "9223372036854775807");
    assert_path("v", "{\"v\":-9223372036854775808}", "-9223372036854775808");
    assert_path("v", "{\"v\":4711.0}", "4711");
    assert_path("v", "{\"v\":-0.0}", "0");
    assert_path("v", "{\"v\":1e3}", "1000");
    assert_path("v", "{\"v\":0.5}", "0.5");
    assert_path("v", "{\"v\":1e300}", "1.0000000000000001e+300");
    assert_path("v", "{\"v\":-1.7976931348623157e308}",
                "-1.7976931348623157e+308");
    assert_path("v", "{\"v\":true}", "true");
    assert_path("v", "{\"v\":false}", "false");

    assert_path("v", "{\"v\":\"\"}", NULL);
    assert_path("v", "{\"v\":null}", NULL);
    assert_path("v", "{\"v\":{\"a\":1}}", NULL);
    assert_path("v", "{\"v\":[1]}", NULL);
}


static void
a_fact_is_inserted_into_a_path(void **state)
{
    extract("view GET ^/\n"
            "ticket response:current\n"
            "client response:tickets.(ticket).user\n"
            "owner  response:list.(ticket)\n"
            "id     response:list.(owner)",
            (scene_t) {
        .response = "{\"current\":2,\"tickets\":{\"2\":{\"user\":17}},"
            "\"list\":[\"a\",\"b\",0]}"
    });

    assert_fact(CLIENT, "17");
    assert_fact(OWNER, "0");
    assert_fact(ID, "a");
}


static void
what_is_inserted_is_translated_first(void **state)
{
    extract("view GET ^/\n"
            "ticket response:current now=4711\n"
            "client response:tickets.(ticket)",
            (scene_t) {
        .response = "{\"current\":\"now\",\"tickets\":{\"4711\":17}}"
    });

    assert_fact(CLIENT, "17");
}


static void
an_inserted_fact_never_counts_from_the_end(void **state)
{
    size_t  i;

    static const char  *tickets[] = {
        "-1", "3", "1x", "99999999999999999999", "0x0", " 0", "."
    };

    for (i = 0; i < sizeof(tickets) / sizeof(tickets[0]); i++) {
        char  body[64];

        (void) snprintf(body, sizeof(body), "{\"t\":\"%s\"}", tickets[i]);

        extract("reply POST ^/$\n"
                "ticket request:t\n"
                "client response:(ticket)",
                (scene_t) {
            .method = "POST",
            .request = body,
            .response = "[\"a\",\"b\",\"c\"]"
        });

        assert_int_equal(facts.present, bit(TICKET));
    }
}


static void
an_absent_fact_is_inserted_nowhere(void **state)
{
    extract("view GET ^/\n"
            "ticket response:x\n"
            "client response:(ticket) response:other",
            (scene_t) { .response = "{\"\":\"empty\",\"other\":17}" });

    assert_int_equal(facts.present, bit(CLIENT));
    assert_fact(CLIENT, "17");
}


static void
translations_apply_to_every_source(void **state)
{
    static const char  route[] =
        "update PUT ^/$\n"
        "ticket 1\n"
        "status request:state request:state_id new=open closed=resolved "
            "4=resolved \"pending close=waiting\" merged=-\n"
        "owner  request:owner 1=- root=admin";

    struct {
        const char  *request;
        const char  *status;
        const char  *owner;
        uint32_t     untranslated;
    } cases[] = {
        { "{\"state\":\"closed\"}", "resolved", NULL, 0 },
        { "{\"state_id\":4}", "resolved", NULL, 0 },
        { "{\"state_id\":\"4\"}", "resolved", NULL, 0 },
        { "{\"state\":\"pending close\"}", "waiting", NULL, 0 },
        { "{\"state\":\"waiting\"}", "waiting", NULL, 0 },
        { "{\"state\":\"merged\"}", NULL, NULL, 0 },
        { "{\"state\":\"merged\",\"state_id\":4}", NULL, NULL, 0 },
        { "{\"state\":\"Closed\"}", NULL, NULL, bit(STATUS) },
        { "{\"state\":\"unknown\"}", NULL, NULL, bit(STATUS) },
        { "{\"state\":\"odd\",\"state_id\":4}", NULL, NULL, bit(STATUS) },
        { "{\"state_id\":77,\"owner\":77}", NULL, "77", bit(STATUS) },
        { "{\"owner\":1}", NULL, NULL, 0 },
        { "{\"owner\":\"root\"}", NULL, "admin", 0 },
        { "{\"owner\":\"anna\"}", NULL, "anna", 0 }
    };

    size_t  i;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        extract(route, (scene_t) { .method = "PUT",
                .request = cases[i].request, .agent = 1 });

        if (cases[i].status) {
            assert_fact(STATUS, cases[i].status);
        } else {
            assert_false(facts.present & bit(STATUS));
        }

        if (cases[i].owner) {
            assert_fact(OWNER, cases[i].owner);
        } else {
            assert_false(facts.present & bit(OWNER));
        }

        assert_int_equal(facts.untranslated, cases[i].untranslated);
    }
}


static void
private_is_one_or_nought(void **state)
{
    size_t  i;

    static const char  *cases[][2] = {
        { "true", "1" }, { "false", "0" }, { "1", "1" }, { "0", "0" },
        { "\"yes\"", "1" }, { "\"no\"", "0" }, { "\"true\"", "1" },
        { "\"internal\"", "1" }, { "\"public\"", "0" }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char  body[64];

        (void) snprintf(body, sizeof(body), "{\"p\":%s}", cases[i][0]);

        extract("note POST ^/$\nticket 1\n"
                "private request:p internal=yes public=no",
                (scene_t) { .method = "POST", .request = body });
        assert_fact(PRIVATE, cases[i][1]);
    }

    extract("note POST ^/$\nticket 1\nprivate request:p",
            (scene_t) { .method = "POST", .request = "{\"p\":2}" });
    assert_int_equal(facts.untranslated, bit(PRIVATE));

    extract("note POST ^/$\nticket 1\nprivate request:p yes",
            (scene_t) { .method = "POST" });
    assert_fact(PRIVATE, "1");
}


static void
a_literal_is_not_translated(void **state)
{
    extract("note POST ^/$\nticket 1 1=2\nowner request:o nobody nobody=-",
            (scene_t) { .method = "POST" });

    assert_fact(TICKET, "1");
    assert_fact(OWNER, "nobody");
}


static void
queries_are_split_and_decoded(void **state)
{
    assert_query("t=1", "1");
    assert_query("a=2&t=1", "1");
    assert_query("a=2;t=1;b", "1");
    assert_query("t=1&t=2", "2");
    assert_query("t=a=b", "a=b");
    assert_query("t=a%20b+c", "a b c");
    assert_query("%74=1", "1");
    assert_query("t=%C3%BC", "\xc3\xbc");
    assert_query("t=%26%3b%3D", "&;=");
    assert_query("t=%", "%");
    assert_query("t=%4", "%4");
    assert_query("t=%zz%4x", "%zz%4x");
    assert_query("t=%41%", "A%");
    assert_query("&&;;t=1&", "1");

    assert_query(NULL, NULL);
    assert_query("", NULL);
    assert_query("t", NULL);
    assert_query("t=", NULL);
    assert_query("t=1&t=", NULL);
    assert_query("t=1&t", NULL);
    assert_query("=1", NULL);
    assert_query("T=1", NULL);
    assert_query("tt=1", NULL);
    assert_query("%t=1", NULL);
    assert_query("&=;%=%&+", NULL);
}


static void
a_query_s_name_may_need_decoding(void **state)
{
    extract("view GET ^/\nticket \"query:ticket[the id]\"",
            (scene_t) { .query = "ticket%5Bthe+id%5d=4711" });

    assert_fact(TICKET, "4711");
}


static void
a_decoded_nul_does_not_end_a_value(void **state)
{
    extract("view GET ^/\nticket query:t", (scene_t) { .query = "t=1%002" });

    assert_int_equal(facts.values[TICKET].len, 3);
    assert_memory_equal(facts.values[TICKET].data, "1\0002", 3);
}


static void
headers_and_variables_are_asked_for(void **state)
{
    static const char  route[] =
        "reply POST ^/$\n"
        "ticket response-header:X-Ticket\n"
        "id     request-header:X-Id\n"
        "client $customer";

    extract(route, (scene_t) {
        .method = "POST",
        .request_headers = { "X-Id", "a1" },
        .response_headers = { "X-Ticket", "4711" },
        .variables = { "customer", "17" },
        .response_seen = 1
    });
    assert_fact(TICKET, "4711");
    assert_fact(ID, "a1");
    assert_fact(CLIENT, "17");
    assert_int_equal(facts.from_response, bit(TICKET));

    /* before the response there are none of its headers */

    extract(route, (scene_t) {
        .method = "POST",
        .response_headers = { "X-Ticket", "4711" },
        .variables = { "customer", "" }
    });
    assert_int_equal(facts.present, 0);
}


static void
an_exchange_of_nothing_has_no_facts(void **state)
{
    conflict_exchange_t  exchange;

    extract(zammad_update, (scene_t) { .method = "PUT",
            .path = "/api/v1/tickets/4711" });

    memset(&exchange, 0, sizeof(exchange));
    exchange.route = platform->routes[0];

    conflict_extract(&exchange, &facts);
    assert_int_equal(facts.present, 0);
    assert_int_equal(facts.untrusted, 0);
}


static char *
long_text(size_t len)
{
    char  *text;

    text = malloc(len + 16);
    assert_non_null(text);
    memset(text, 'x', len + 15);
    text[len + 15] = '\0';

    return text;
}


static void
a_text_may_be_long_and_an_id_not(void **state)
{
    char    *body;
    size_t   len;

    static const char  route[] = "reply POST ^/$\n"
                                 "ticket request:t response:t\n"
                                 "text   request:t";

    len = CONFLICT_ID_RAW_MAX + 1;
    body = long_text(len);
    memcpy(body, "{\"t\":\"", 6);
    strcpy(body + 6 + len, "\"}");

    extract(route, (scene_t) { .method = "POST", .request = body,
            .response = "{\"t\":1}" });

    assert_int_equal(facts.values[TEXT].len, len);
    assert_int_equal(facts.present, bit(TEXT));
    assert_int_equal(facts.too_long, bit(TICKET));

    strcpy(body + 5 + len, "\"}");
    extract(route, (scene_t) { .method = "POST", .request = body });

    assert_int_equal(facts.values[TICKET].len, CONFLICT_ID_RAW_MAX);
    assert_int_equal(facts.too_long, 0);

    free(body);
}


static void
a_query_that_is_too_long_is_not_read(void **state)
{
    char  *query;

    query = long_text(CONFLICT_QUERY_MAX);
    memcpy(query, "t=1&", 4);

    query[CONFLICT_QUERY_MAX] = '\0';
    extract("view GET ^/\nticket query:t", (scene_t) { .query = query });
    assert_fact(TICKET, "1");

    query[CONFLICT_QUERY_MAX] = 'x';
    query[CONFLICT_QUERY_MAX + 1] = '\0';
    extract("view GET ^/\nticket query:t", (scene_t) { .query = query });
    assert_int_equal(facts.present, 0);
    assert_int_equal(facts.too_long, bit(TICKET));

    free(query);
}


static void
what_does_not_fit_into_the_arena_is_absent(void **state)
{
    char  *query;

    static const char  route[] = "view GET ^/\n"
                                 "client response:id\n"
                                 "ticket query:t\n"
                                 "id     response:id\n"
                                 "owner  query:t";

    /* one number, this value, and one more number fill it */

    query = long_text(CONFLICT_FACTS_ARENA);
    memcpy(query, "t=+", 3);
    query[2 + CONFLICT_FACTS_ARENA - 2 - 32] = '\0';

    extract(route, (scene_t) { .query = query, .response = "{\"id\":17}",
        .agent = 1 });
    assert_int_equal(facts.present, bit(CLIENT) | bit(TICKET) | bit(ID));
    assert_int_equal(facts.too_long, bit(OWNER));
    assert_fact(CLIENT, "17");
    assert_fact(ID, "17");

    /* a byte more, and there is no room for that number */

    memset(query, 'x', CONFLICT_FACTS_ARENA);
    memcpy(query, "t=+", 3);
    query[2 + CONFLICT_FACTS_ARENA - 2 - 31] = '\0';

    extract(route, (scene_t) { .query = query, .response = "{\"id\":17}",
        .agent = 1 });
    assert_int_equal(facts.present, bit(CLIENT) | bit(TICKET));
    assert_int_equal(facts.too_long, bit(ID) | bit(OWNER));

    free(query);
}


static void
what_is_not_believed_takes_no_room(void **state)
{
    char  *query;

    query = long_text(900);
    memcpy(query, "c=+", 3);
    query[900] = '\0';

    extract("view GET ^/\n"
            "client query:c response:id\n"
            "role   query:c\n"
            "ticket query:c\n",
            (scene_t) { .query = query, .response = "{\"id\":17}" });

    assert_fact(CLIENT, "17");
    assert_int_equal(facts.present, bit(CLIENT) | bit(TICKET));
    assert_int_equal(facts.untrusted, bit(ROLE));
    assert_int_equal(facts.too_long, 0);
    assert_int_equal(facts.arena_used, 2 + 898);

    free(query);
}


/* every shape in every place: nothing to assert but that it comes back */

static void
any_shape_in_any_place_does_no_harm(void **state)
{
    size_t  i, k;

    static const char  *shapes[] = {
        "null", "true", "0", "-1", "1.5", "1e308", "\"\"", "\"4711\"", "[]",
        "{}", "[[]]", "[{}]", "{\"\":{}}", "{\"assets\":[]}",
        "{\"assets\":{\"Ticket\":[1,2,3]}}",
        "{\"assets\":{\"Ticket\":{\"4711\":[]}}}",
        "{\"assets\":{\"Ticket\":{\"4711\":{\"customer_id\":[[]]}}}}",
        "{\"article\":[]}", "{\"article\":\"body\"}",
        "{\"article\":{\"body\":{\"body\":1},\"internal\":[]}}",
        "{\"state\":{\"state\":1},\"state_id\":[4],\"owner_id\":{}}",
        "{\"id\":{\"id\":1},\"customer_id\":false}",
        "{\"id\":\"\\u0001\\r\\n\",\"customer_id\":\"\\ud83d\\ude00\"}"
    };

    for (i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++) {
        for (k = 0; k < sizeof(shapes) / sizeof(shapes[0]); k++) {
            extract(zammad_open, (scene_t) { .method = "POST",
                    .path = "/api/v1/tickets", .request = shapes[i],
                    .response = shapes[k] });
            extract(zammad_update, (scene_t) { .method = "PUT",
                    .path = "/api/v1/tickets/4711", .request = shapes[i],
                    .response = shapes[k], .agent = k & 1 });
        }
    }
}


static int
teardown(void **state)
{
    scene_free();

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(zammad_a_ticket_is_opened),
        cmocka_unit_test(zammad_an_agent_answers_and_closes),
        cmocka_unit_test(zammad_an_article_is_added),
        cmocka_unit_test(zammad_a_view_shows_the_client_in_either_place),
        cmocka_unit_test(
            zammad_before_the_response_there_is_what_the_request_says),
        cmocka_unit_test(a_client_cannot_name_somebody_else),
        cmocka_unit_test(a_client_cannot_say_to_be_an_agent),
        cmocka_unit_test(neither_query_nor_header_of_a_client_is_believed),
        cmocka_unit_test(a_known_agent_is_believed),
        cmocka_unit_test(an_agent_whom_the_response_names_is_believed),
        cmocka_unit_test(url_variable_header_and_literal_may_name_the_agent),
        cmocka_unit_test(a_url_may_name_the_client),
        cmocka_unit_test(an_actor_whose_path_needs_the_client_is_found),
        cmocka_unit_test(the_first_source_that_is_present_wins),
        cmocka_unit_test(paths_find_members_and_elements),
        cmocka_unit_test(paths_begin_anywhere),
        cmocka_unit_test(values_become_text_or_are_absent),
        cmocka_unit_test(a_fact_is_inserted_into_a_path),
        cmocka_unit_test(what_is_inserted_is_translated_first),
        cmocka_unit_test(an_inserted_fact_never_counts_from_the_end),
        cmocka_unit_test(an_absent_fact_is_inserted_nowhere),
        cmocka_unit_test(translations_apply_to_every_source),
        cmocka_unit_test(private_is_one_or_nought),
        cmocka_unit_test(a_literal_is_not_translated),
        cmocka_unit_test(queries_are_split_and_decoded),
        cmocka_unit_test(a_query_s_name_may_need_decoding),
        cmocka_unit_test(a_decoded_nul_does_not_end_a_value),
        cmocka_unit_test(headers_and_variables_are_asked_for),
        cmocka_unit_test(an_exchange_of_nothing_has_no_facts),
        cmocka_unit_test(a_text_may_be_long_and_an_id_not),
        cmocka_unit_test(a_query_that_is_too_long_is_not_read),
        cmocka_unit_test(what_does_not_fit_into_the_arena_is_absent),
        cmocka_unit_test(what_is_not_believed_takes_no_room),
        cmocka_unit_test(any_shape_in_any_place_does_no_harm)
    };

    return cmocka_run_group_tests_name("extract", tests, NULL, teardown);
}
