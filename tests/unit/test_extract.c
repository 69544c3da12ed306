
/*
 * From an exchange to facts: the route of design.md for Zammad with its
 * fixtures, what sources give, and shapes that nobody expects.
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

    extract(route, (scene_t) { .method = "POST",
            .request = "{\"a\":null,\"b\":{}}",
            .response = "{\"c\":\"3\"}" });
    assert_fact(TICKET, "3");

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
    assert_path("v", "{\"v\":1e300}", "1e+300");
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
    conflict_exchange_t   exchange;

    extract(zammad_update, (scene_t) { .method = "PUT",
            .path = "/api/v1/tickets/4711" });

    memset(&exchange, 0, sizeof(exchange));
    exchange.route = stage.route;
    exchange.limits = &stage.limits;
    exchange.arena = stage.exchange.arena;

    assert_int_equal(conflict_extract(&exchange, &stage.items.one, &facts),
                     CONFLICT_VERDICT_TAKEN);
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


/* many numbers, and values that have to be decoded */

static void
there_is_room_for_every_fact(void **state)
{
    int     n;
    char    route[2048], body[256], *query;
    size_t  i;

    query = long_text(4096);
    memcpy(query, "t=+", 3);
    query[4096] = '\0';

    (void) strcpy(body, "{\"n\":-1234567890123456789}");
    n = sprintf(route, "update PUT ^/\n");

    for (i = 0; i < CONFLICT_FACTS; i++) {
        if (i != TIME && conflict_fact_closed_words(i, &(unsigned) { 0 })
                         == NULL)
        {
            n += sprintf(route + n, "%s %s\n", conflict_fact_words[i].data,
                         i % 2 ? "query:t" : "response:n");
        }
    }

    extract(route, (scene_t) { .query = query, .response = body, .agent = 1 });

    for (i = 0; i < CONFLICT_FACTS; i++) {
        if (stage.route->facts[i].nsources == 0) {
            continue;
        }

        if (i % 2) {
            assert_true(facts.present & bit(i));
            assert_int_equal(facts.values[i].len, 4094);
        } else {
            assert_fact(i, "-1234567890123456789");
        }
    }

    assert_int_equal(facts.too_long, 0);
    assert_int_equal(facts.no_memory, 0);

    free(query);
}


/* more numbers than the facts themselves have room for: each condition reads
 * the number again */

static void
numbers_are_there_however_many_were_read(void **state)
{
    int       n;
    char      route[2048];
    unsigned  i;

    n = sprintf(route, "update PUT ^/\n");

    for (i = 0; i < CONFLICT_CONDITIONS_MAX; i++) {
        n += sprintf(route + n, "when response:n present\n");
    }

    for (i = 0; i < CONFLICT_FACTS; i++) {
        if (i != TIME && conflict_fact_closed_words(i, &(unsigned) { 0 })
                         == NULL)
        {
            n += sprintf(route + n, "%s response:n\n",
                         conflict_fact_words[i].data);
        }
    }

    extract(route, (scene_t) { .response = "{\"n\":-1234567890123456789}" });

    for (i = 0; i < CONFLICT_FACTS; i++) {
        if (stage.route->facts[i].nsources) {
            assert_fact(i, "-1234567890123456789");
        }
    }
}


static void
extract_all(const char *route, const scene_t *scene)
{
    unsigned  i;

    scene_set(route, scene);

    for (i = 0; i < stage.items.n; i++) {
        (void) extract_item(i);
    }
}


/* every shape in every place: nothing to assert but that it comes back */

static void
any_shape_in_any_place_does_no_harm(void **state)
{
    size_t   i, k;
    scene_t  scene;

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
            scene = (scene_t) { .method = "POST", .path = "/api/v1/tickets",
                                .request = shapes[i], .response = shapes[k] };
            extract_all(zammad_open, &scene);

            scene = (scene_t) { .method = "PUT",
                                .path = "/api/v1/tickets/4711",
                                .request = shapes[i], .response = shapes[k],
                                .agent = k & 1 };
            extract_all(zammad_update, &scene);
        }
    }
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
        cmocka_unit_test(there_is_room_for_every_fact),
        cmocka_unit_test(numbers_are_there_however_many_were_read),
        cmocka_unit_test(any_shape_in_any_place_does_no_harm)
    };

    return cmocka_run_group_tests_name("extract", tests, NULL, scene_end);
}
