
/*
 * Recorded HTTP: where messages begin and end, and what nginx would make of
 * their targets.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/route.h"
#include "replay/http.h"


#define str(s)  ((conflict_str_t) conflict_string(s))

#define assert_str(s, t)                                                      \
    assert_int_equal((s).len, strlen(t));                                     \
    assert_memory_equal((s).data, t, strlen(t))


typedef struct {
    conflict_arena_t          *arena;
    char                      *text;      /* in memory of exactly its size */
    conflict_http_t            http;
    conflict_http_exchange_t   exchange;
} recording_t;


static void
record(recording_t *r, conflict_str_t text)
{
    r->arena = conflict_arena_create();
    assert_non_null(r->arena);

    r->text = malloc(text.len ? text.len : 1);
    assert_non_null(r->text);

    memcpy(r->text, text.data, text.len);
    text.data = r->text;

    conflict_http_init(&r->http, text, r->arena);
}


static conflict_rc_t
next(recording_t *r)
{
    return conflict_http_next(&r->http, &r->exchange);
}


static void
done(recording_t *r)
{
    conflict_arena_destroy(r->arena);
    free(r->text);
}


/* the first exchange of a text */

static void
first(recording_t *r, conflict_str_t text)
{
    record(r, text);

    if (next(r) != CONFLICT_OK) {
        fail_msg("%s", r->http.error);
    }
}


static void
an_exchange_as_it_was_on_the_wire_is_read(void **state)
{
    recording_t     r;
    conflict_str_t  value;

    first(&r, str("PUT /api/v1/tickets/4711?expand=1 HTTP/1.1\r\n"
                  "Host: desk.example.test\r\n"
                  "Content-Length: 4\r\n"
                  "\r\n"
                  "{\r\n}HTTP/1.1 200 OK\r\n"
                  "Content-Type: application/json\r\n"
                  "Content-Length: 2\r\n"
                  "\r\n"
                  "[]"));

    assert_int_equal(r.exchange.number, 1);
    assert_int_equal(r.exchange.request.line, 1);
    assert_str(r.exchange.request.method, "PUT");
    assert_str(r.exchange.request.path, "/api/v1/tickets/4711");
    assert_str(r.exchange.request.query, "expand=1");
    assert_str(r.exchange.request.target, "/api/v1/tickets/4711?expand=1");
    assert_str(r.exchange.request.body, "{\r\n}");
    assert_int_equal(r.exchange.response.line, 6);
    assert_int_equal(r.exchange.response.status, 200);
    assert_str(r.exchange.response.body, "[]");

    assert_true(conflict_http_header(&r.exchange.request, str("HOST"),
                                     &value));
    assert_str(value, "desk.example.test");
    assert_false(conflict_http_header(&r.exchange.request, str("Ho"),
                                      &value));

    assert_int_equal(next(&r), CONFLICT_DECLINED);
    done(&r);
}


static void
an_exchange_as_somebody_types_it_is_read(void **state)
{
    recording_t  r;

    first(&r, str("# a ticket is closed\n"
                  "\n"
                  "PUT /tickets/1\n"
                  "Content-Type: application/json\n"
                  "\n"
                  "{\"state\":\n"
                  "\n"
                  "\"closed\"}\n"
                  "\n"
                  "HTTP/2 200\n"
                  "content-type: application/json\n"
                  "\n"
                  "{\"id\": 1}\n"));

    assert_int_equal(r.exchange.request.line, 3);
    assert_str(r.exchange.request.body, "{\"state\":\n\n\"closed\"}");
    assert_int_equal(r.exchange.response.status, 200);
    assert_str(r.exchange.response.body, "{\"id\": 1}");

    assert_int_equal(next(&r), CONFLICT_DECLINED);
    done(&r);
}


static void
one_line_feed_at_the_end_is_not_of_the_body_a_second_one_is(void **state)
{
    recording_t  r;

    first(&r, str("POST /a\n\nb\n"));
    assert_str(r.exchange.request.body, "b");
    done(&r);

    first(&r, str("POST /a\n\nb\n\n"));
    assert_str(r.exchange.request.body, "b\n");
    done(&r);

    first(&r, str("POST /a\r\n\r\nb\r\n"));
    assert_str(r.exchange.request.body, "b");
    done(&r);

    first(&r, str("POST /a\n\nb"));
    assert_str(r.exchange.request.body, "b");
    done(&r);

    first(&r, str("POST /a\nContent-Length: 2\n\nb\n"));
    assert_str(r.exchange.request.body, "b\n");
    done(&r);
}


static void
exchanges_follow_each_other_with_and_without_marks(void **state)
{
    recording_t  r;

    first(&r, str("GET /1\n"
                  "\n"
                  "HTTP/1.1 204 No Content\n"
                  "\n"
                  "GET /2\n"
                  "\n"
                  "HTTP/1.1 200 OK\n"
                  "\n"
                  "two\n"
                  "\n"
                  "### the third\n"
                  "# and a word about it\n"
                  "\n"
                  "GET /3\n"
                  "\n"
                  "HTTP/1.1 200 OK\n"
                  "Content-Length: 5\n"
                  "\n"
                  "threePOST /4 HTTP/1.1\n"));

    assert_str(r.exchange.request.path, "/1");
    assert_int_equal(r.exchange.response.status, 204);

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_str(r.exchange.request.path, "/2");
    assert_str(r.exchange.response.body, "two");

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_str(r.exchange.request.path, "/3");
    assert_int_equal(r.exchange.request.line, 14);
    assert_str(r.exchange.response.body, "three");

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_int_equal(r.exchange.number, 4);
    assert_str(r.exchange.request.path, "/4");
    assert_int_equal(r.exchange.response.line, 0);

    assert_int_equal(next(&r), CONFLICT_DECLINED);
    done(&r);
}


static void
a_response_may_be_missing(void **state)
{
    recording_t  r;

    first(&r, str("GET /1\n\nGET /2\n\n### x\nGET /3\n"));
    assert_int_equal(r.exchange.response.line, 0);
    assert_int_equal(r.exchange.request.body.len, 0);

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_str(r.exchange.request.path, "/2");

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_str(r.exchange.request.path, "/3");

    assert_int_equal(next(&r), CONFLICT_DECLINED);
    done(&r);
}


static void
a_heading_in_a_text_ends_no_body(void **state)
{
    recording_t  r;

    first(&r, str("POST /1\n\nHello\n### Steps\n\nGET it going\n"
                  "### next\n\nGET /2\n"));
    assert_str(r.exchange.request.body, "Hello\n### Steps\n\nGET it going");

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_str(r.exchange.request.path, "/2");
    done(&r);

    first(&r, str("POST /1\n\nHello\n# one\n### two\nGET /2\n"));
    assert_str(r.exchange.request.body, "Hello\n# one");
    assert_int_equal(next(&r), CONFLICT_OK);
    done(&r);
}


static void
many_headings_take_no_more_than_linear_time(void **state)
{
    char         *text;
    size_t        i, n;
    recording_t   r;

    n = 4 * 1000 * 1000;
    text = malloc(n);
    assert_non_null(text);

    memcpy(text, "POST /1\n\n", 9);

    for (i = 9; i < n; i++) {
        text[i] = "###\n"[i % 4];
    }

    record(&r, (conflict_str_t) { n, text });
    assert_int_equal(next(&r), CONFLICT_OK);
    done(&r);

    free(text);
}


static void
what_is_not_the_answer_yet_is_passed_over(void **state)
{
    recording_t  r;

    first(&r, str("POST /1\nExpect: 100-continue\nContent-Length: 1\n\na\n"
                  "HTTP/1.1 100 Continue\n\n"
                  "HTTP/1.1 103 Early Hints\nLink: </a>\n\n"
                  "HTTP/1.1 201 Created\nLocation: /tickets/5\n\nb\n"));

    assert_int_equal(r.exchange.response.status, 201);
    assert_int_equal(r.exchange.response.nheaders, 1);
    assert_str(r.exchange.response.body, "b");
    done(&r);
}


static void
some_answers_have_no_body_whatever_they_say(void **state)
{
    recording_t  r;

    first(&r, str("HEAD /1\n\nHTTP/1.1 200 OK\nContent-Length: 5\n\n"
                  "GET /2\n\nHTTP/1.1 304 Not Modified\n"
                  "Content-Length: 9\n\nGET /3\n"));
    assert_int_equal(r.exchange.response.body.len, 0);
    assert_false(r.exchange.response.cut);

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_int_equal(r.exchange.response.status, 304);

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_str(r.exchange.request.path, "/3");
    done(&r);
}


static void
a_body_that_is_shorter_than_it_should_be_is_marked(void **state)
{
    recording_t  r;

    first(&r, str("POST /1\nContent-Length: 500\n\n{\"a\":1}\n\n"
                  "HTTP/1.1 200 OK\nContent-Length: 3\n\nno"));
    assert_true(r.exchange.request.cut);
    assert_str(r.exchange.request.body, "{\"a\":1}");
    assert_true(r.exchange.response.cut);
    assert_str(r.exchange.response.body, "no");
    done(&r);

    first(&r, str("POST /1\nTransfer-Encoding: chunked\n\n5\nab"));
    assert_true(r.exchange.request.cut);
    assert_str(r.exchange.request.body, "ab");
    done(&r);
}


static void
chunks_are_put_together(void **state)
{
    recording_t  r;

    first(&r, str("POST /1 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                  "4\r\n{\"a\"\r\n"
                  "0003;name=value\r\n:1}\r\n"
                  "0\r\nX-Sum: 9\r\n\r\n"
                  "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, Chunked\r\n\r\n"
                  "A\n0123456789\n0\n"));
    assert_str(r.exchange.request.body, "{\"a\":1}");
    assert_false(r.exchange.request.cut);
    assert_str(r.exchange.response.body, "0123456789");

    assert_int_equal(next(&r), CONFLICT_DECLINED);
    done(&r);
}


static void
a_body_that_a_tool_has_unchunked_is_read_as_it_is(void **state)
{
    recording_t  r;

    first(&r, str("GET /1\n\nHTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n"
                  "{\"a\":1}\n"));
    assert_str(r.exchange.response.body, "{\"a\":1}");
    assert_false(r.exchange.response.cut);
    done(&r);

    /* no chunk has so many digits */

    first(&r, str("GET /1\n\nHTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n"
                  "ffffffffffffffffffff\nab"));
    assert_str(r.exchange.response.body, "ffffffffffffffffffff\nab");
    done(&r);
}


static void
folded_headers_are_unfolded(void **state)
{
    recording_t     r;
    conflict_str_t  value;

    first(&r, str("GET /1\nX-Long: one\n  two \r\n\tthree\nX-Next:\n\n"));

    assert_true(conflict_http_header(&r.exchange.request, str("x-long"),
                                     &value));
    assert_str(value, "one two three");
    assert_true(conflict_http_header(&r.exchange.request, str("x-next"),
                                     &value));
    assert_str(value, "");
    done(&r);
}


static void
a_head_ends_where_the_next_message_begins(void **state)
{
    recording_t  r;

    first(&r, str("GET /1\nAccept: */*\nHTTP/1.1 404 Not Found\n"
                  "### again\nGET /2"));
    assert_int_equal(r.exchange.response.status, 404);

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_str(r.exchange.request.path, "/2");
    done(&r);
}


static void
what_cannot_be_read_is_said_with_its_line(void **state)
{
    size_t       i;
    recording_t  r;

    static const struct {
        conflict_str_t   text;
        const char      *error;
    } cases[] = {
        { conflict_string("hello\n"), "line 1: \"hello\" begins no request" },
        { conflict_string("\n\nGET\n"), "line 3: \"GET\" begins no request" },
        { conflict_string("get /1\n"), "line 1: \"get /1\" begins no" },
        { conflict_string("GET 1\n"), "line 1: \"GET 1\" begins no" },
        { conflict_string("GET /1 2\n"), "line 1: \"GET /1 2\" begins no" },
        { conflict_string("HTTP/1.1 200 OK\n"), "line 1: a response, but no" },
        { conflict_string("GET /1\nAccept\n\n"), "line 2: \"Accept\" is no " },
        { conflict_string("GET /1\nA b: c\n"), "line 2: \"A b: c\" is no " },
        { conflict_string("GET /1\n: c\n"), "line 2: \": c\" is no header" },
        { conflict_string("GET /1\n c\n"), "line 2: \" c\" is no header" },
        { conflict_string("GET /%zz\n"), "line 1: \"/%zz\" is a target that" },
        { conflict_string("GET /%\n"), "line 1: \"/%\" is a target that" },
        { conflict_string("GET /%00\n"), "line 1: \"/%00\" is a target that" },
        { conflict_string("GET /a/../..\n"), "line 1: \"/a/../..\" is a " },
        { conflict_string("POST /1\nContent-Length: 1\n\nab\nc\n"),
          "line 4: \"b\" begins no request" },
        { conflict_string("GET /\x01\n"), "line 1: \"/?\" is a target" }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        record(&r, cases[i].text);

        while (next(&r) == CONFLICT_OK) {
            /* void */
        }

        if (strncmp(r.http.error, cases[i].error, strlen(cases[i].error))
            != 0)
        {
            fail_msg("%s: \"%s\"", cases[i].text.data, r.http.error);
        }

        done(&r);
    }
}


static void
targets_become_paths_as_in_nginx(void **state)
{
    size_t                    i;
    conflict_rc_t             rc;
    conflict_arena_t         *arena;
    conflict_http_message_t   message;

    static const struct {
        conflict_str_t   target;
        const char      *path;      /* NULL: nginx answers 400 */
        const char      *query;
    } cases[] = {
        { conflict_string("/"), "/", "" },
        { conflict_string("/a/b"), "/a/b", "" },
        { conflict_string("/a?b=c?d"), "/a", "b=c?d" },
        { conflict_string("/a?"), "/a", "" },
        { conflict_string("/a#b?c"), "/a", "" },
        { conflict_string("/a?b#c"), "/a", "b" },
        { conflict_string("//a///b//"), "/a/b/", "" },
        { conflict_string("/a/./b/."), "/a/b/", "" },
        { conflict_string("/a/../b"), "/b", "" },
        { conflict_string("/a/b/.."), "/a/", "" },
        { conflict_string("/a/b/../?c"), "/a/", "c" },
        { conflict_string("/a/..b/...//.c"), "/a/..b/.../.c", "" },
        { conflict_string("/%61%2F%2fb%2e%2E/c"), "/a/b../c", "" },
        { conflict_string("/a/%2e%2E/c"), "/c", "" },
        { conflict_string("/a%2F..%2Fc"), "/c", "" },
        { conflict_string("/%25%3f%23+%20"), "/%?#+ ", "" },
        { conflict_string("/\xc3\xa4"), "/\xc3\xa4", "" },
        { conflict_string("http://desk.example.test/a//b"), "/a/b", "" },
        { conflict_string("https://desk.example.test"), "/", "" },
        { conflict_string("https://desk.example.test?a"), "/", "a" },
        { conflict_string("http://[::1]:80/a"), "/a", "" },
        { conflict_string("http://desk%2e/a"), NULL, NULL },
        { conflict_string("/.."), NULL, NULL },
        { conflict_string("/a/../.."), NULL, NULL },
        { conflict_string("/a%"), NULL, NULL },
        { conflict_string("/a%2"), NULL, NULL },
        { conflict_string("/a%2g"), NULL, NULL },
        { conflict_string("/a%00"), NULL, NULL },
        { conflict_string("/a b"), NULL, NULL },
        { conflict_string("*"), NULL, NULL },
        { conflict_string("a"), NULL, NULL },
        { conflict_string("http:/a"), NULL, NULL },
        { conflict_string(""), NULL, NULL }
    };

    arena = conflict_arena_create();
    assert_non_null(arena);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        memset(&message, 0, sizeof(message));

        rc = conflict_http_target(arena, cases[i].target, &message);

        if ((rc == CONFLICT_OK) != (cases[i].path != NULL)) {
            fail_msg("%s", cases[i].target.data);
        }

        if (rc == CONFLICT_OK) {
            assert_str(message.path, cases[i].path);
            assert_str(message.query, cases[i].query);
        }
    }

    conflict_arena_destroy(arena);
}


static void
a_path_that_may_mean_two_things_is_ambiguous(void **state)
{
    size_t  i;

    static const struct {
        conflict_str_t  target;
        int             ambiguous;
    } cases[] = {
        { conflict_string("/tickets/1"), 0 },
        { conflict_string("/tickets//1/./2"), 0 },
        { conflict_string("/tickets/...//.1"), 0 },
        { conflict_string("/tickets/1..2/a.."), 0 },
        { conflict_string("/tickets/%20%41"), 0 },
        { conflict_string("/tickets/1?a=%2F&b=/../c"), 0 },
        { conflict_string("/tickets/1#/../"), 0 },
        { conflict_string("/tickets/%2"), 0 },
        { conflict_string("/tickets/%zz.."), 0 },
        { conflict_string(""), 0 },
        { conflict_string("/tickets/1%2f2"), 1 },
        { conflict_string("/tickets/1%2F..%2F2"), 1 },
        { conflict_string("/tickets/1/../2"), 1 },
        { conflict_string("/tickets/.."), 1 },
        { conflict_string("/tickets/..?a"), 1 },
        { conflict_string("/tickets/%2e."), 1 },
        { conflict_string("/tickets/.%2E/2"), 1 }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        if (conflict_path_is_ambiguous(cases[i].target)
            != cases[i].ambiguous)
        {
            fail_msg("%s", cases[i].target.data);
        }
    }
}


static void
every_beginning_of_a_recording_is_read_without_harm(void **state)
{
    size_t       n;
    recording_t  r;

    static const conflict_str_t  text = conflict_string(
        "\xef\xbb\xbf### a\r\nPOST http://desk.example.test/a/../b?c#d HTTP/1.1"
        "\r\nTransfer-Encoding: chunked\r\nX: y\r\n z\r\n\r\n3;x\r\nabc\r\n"
        "0\r\nT: r\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/2 200\r\n"
        "Content-Length: 2\r\n\r\nok\r\n### b\r\n\r\nGET /2\r\n\r\n"
        "HTTP/1.1 200 OK\r\n\r\nbody\r\n\r\n### c\r\nGET /3\r\n");

    for (n = 0; n <= text.len; n++) {
        record(&r, (conflict_str_t) { n, text.data });

        while (next(&r) == CONFLICT_OK) {
            /* void */
        }

        done(&r);
    }

    first(&r, text);
    assert_str(r.exchange.request.path, "/b");
    assert_str(r.exchange.request.query, "c");
    assert_str(r.exchange.request.body, "abc");
    assert_str(r.exchange.response.body, "ok");

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_str(r.exchange.response.body, "body");

    assert_int_equal(next(&r), CONFLICT_OK);
    assert_int_equal(next(&r), CONFLICT_DECLINED);
    done(&r);
}


int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_exchange_as_it_was_on_the_wire_is_read),
        cmocka_unit_test(an_exchange_as_somebody_types_it_is_read),
        cmocka_unit_test(
            one_line_feed_at_the_end_is_not_of_the_body_a_second_one_is),
        cmocka_unit_test(exchanges_follow_each_other_with_and_without_marks),
        cmocka_unit_test(a_response_may_be_missing),
        cmocka_unit_test(a_heading_in_a_text_ends_no_body),
        cmocka_unit_test(many_headings_take_no_more_than_linear_time),
        cmocka_unit_test(what_is_not_the_answer_yet_is_passed_over),
        cmocka_unit_test(some_answers_have_no_body_whatever_they_say),
        cmocka_unit_test(a_body_that_is_shorter_than_it_should_be_is_marked),
        cmocka_unit_test(chunks_are_put_together),
        cmocka_unit_test(a_body_that_a_tool_has_unchunked_is_read_as_it_is),
        cmocka_unit_test(folded_headers_are_unfolded),
        cmocka_unit_test(a_head_ends_where_the_next_message_begins),
        cmocka_unit_test(what_cannot_be_read_is_said_with_its_line),
        cmocka_unit_test(targets_become_paths_as_in_nginx),
        cmocka_unit_test(a_path_that_may_mean_two_things_is_ambiguous),
        cmocka_unit_test(every_beginning_of_a_recording_is_read_without_harm)
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
