
/*
 * Bodies: which kind they are of, JSON and text that stream by, and memory
 * that is out.  Forms and what comes compressed have tests of their own.
 */

#define _GNU_SOURCE

#include "allocations.h"
#include "bodies.h"


static void
the_type_says_who_reads_it(void **state)
{
    size_t     i;
    reading_t  r;

    static const struct {
        const char            *type;
        conflict_body_kind_t   kind;
    }  cases[] = {
        { "application/json", CONFLICT_BODY_JSON },
        { "Application/JSON; charset=utf-8", CONFLICT_BODY_JSON },
        { " application/vnd.api+json ;x=y", CONFLICT_BODY_JSON },
        { "text/json", CONFLICT_BODY_JSON },
        { FORM, CONFLICT_BODY_FORM },
        { "APPLICATION/X-WWW-FORM-URLENCODED;charset=utf-8",
          CONFLICT_BODY_FORM },
        { "text/plain; name=x.json", CONFLICT_BODY_TEXT },
        { "message/rfc822", CONFLICT_BODY_TEXT },
        { "application/octet-stream", CONFLICT_BODY_TEXT },
        { "multipart/mixed; boundary=json", CONFLICT_BODY_TEXT },
        { ";", CONFLICT_BODY_TEXT }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        r = reading(cases[i].type);
        r.whole = 1;

        expect_body(&r, str("[1]"), cases[i].kind, CONFLICT_BODY_FINE);

        r.whole = 0;

        if (cases[i].kind == CONFLICT_BODY_TEXT) {
            expect_body(&r, str("[1]"), CONFLICT_BODY_NONE,
                        CONFLICT_BODY_TYPE);
        } else {
            expect_body(&r, str("[1]"), cases[i].kind, CONFLICT_BODY_FINE);
        }
    }
}


static void
without_a_type_the_first_byte_tells(void **state)
{
    reading_t  r;

    r = reading("");
    r.whole = 1;

    expect_json(&r, str(" \r\n\t{\"a\":[1]}"), "{\"a\":[1]}");
    expect_json(&r, str("[1]\n"), "[1]");
    expect_body(&r, str(" hello {}"), CONFLICT_BODY_TEXT, CONFLICT_BODY_FINE);
    expect_body(&r, str("\"a\""), CONFLICT_BODY_TEXT, CONFLICT_BODY_FINE);
    expect_body(&r, str(" \n "), CONFLICT_BODY_NONE, CONFLICT_BODY_FINE);

    r.whole = 0;

    expect_json(&r, str(" [1]"), "[1]");
    expect_body(&r, str(" hello"), CONFLICT_BODY_NONE, CONFLICT_BODY_TYPE);
    expect_body(&r, str("   "), CONFLICT_BODY_NONE, CONFLICT_BODY_FINE);

    r.limits.of[CONFLICT_LIMIT_BYTES] = 3;

    expect_body(&r, str("    {"), CONFLICT_BODY_NONE, CONFLICT_BODY_LARGE);
}


static void
what_nobody_reads_need_not_be_fed(void **state)
{
    reading_t         r;
    conflict_body_t  *body;

    r = reading("image/png");
    body = reading_create(&r, 100);
    assert_int_equal(body->cause, CONFLICT_BODY_TYPE);
    conflict_body_destroy(body);

    r = reading(JSON);
    r.encoding = "br";
    body = reading_create(&r, 100);
    assert_int_equal(body->cause, CONFLICT_BODY_ENCODING);
    conflict_body_feed(body, "[1]", 3);
    conflict_body_finish(body);
    assert_null(body->json);
    assert_int_equal(body->kind, CONFLICT_BODY_NONE);
    conflict_body_destroy(body);
}


static void
an_empty_body_is_none_and_fine(void **state)
{
    size_t     i, j;
    reading_t  r;

    static const char *const  types[] = {
        "", JSON, FORM, MULTI, "text/plain"
    };

    static const char *const  encodings[] = {
        "", "identity", "gzip", "deflate"
    };

    for (i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        for (j = 0; j < sizeof(encodings) / sizeof(encodings[0]); j++) {
            r = reading(types[i]);
            r.encoding = encodings[j];
            r.whole = 1;

            expect_body(&r, str(""), CONFLICT_BODY_NONE, CONFLICT_BODY_FINE);
        }
    }

    r = reading(JSON);
    expect_body(&r, str(" \r\n\t"), CONFLICT_BODY_NONE, CONFLICT_BODY_FINE);
}


static void
text_is_kept_as_it_is(void **state)
{
    reading_t         r;
    conflict_body_t  *body;

    r = reading("message/rfc822");
    r.whole = 1;
    r.limits.of[CONFLICT_LIMIT_BYTES] = 10;
    r.limits.of[CONFLICT_LIMIT_STRING] = 4;

    body = reading_read(&r, str(" 12345678\n"));
    assert_string_equal(body->text.data, " 12345678\n");
    assert_int_equal(body->text.len, 10);
    conflict_body_destroy(body);

    expect_body(&r, str("12345678901"), CONFLICT_BODY_TEXT,
                CONFLICT_BODY_LARGE);
    expect_body(&r, str("1234\0" "56"), CONFLICT_BODY_NONE,
                CONFLICT_BODY_TYPE);
    expect_body(&r, str("12345678901\0"), CONFLICT_BODY_TEXT,
                CONFLICT_BODY_LARGE);
}


static void
text_of_another_charset_becomes_utf_8(void **state)
{
    reading_t         r;
    conflict_body_t  *body;

    r = reading("text/plain; charset=\"iso-8859-1\"");
    r.whole = 1;

    body = reading_read(&r, str("Gr\xfc\xdf" "e"));
    assert_string_equal(body->text.data, "Gr\xc3\xbc\xc3\x9f" "e");
    conflict_body_destroy(body);

    r.type = "text/plain; charset=x-unheard-of";
    body = reading_read(&r, str("Gr\xfc\xdf" "e"));
    assert_string_equal(body->text.data, "Gr\xfc\xdf" "e");
    conflict_body_destroy(body);
}


static void
json_is_there_as_a_whole_or_not_at_all(void **state)
{
    reading_t  r;

    r = reading(JSON);
    r.limits.of[CONFLICT_LIMIT_NODES] = 5;
    r.limits.of[CONFLICT_LIMIT_DEPTH] = 2;
    r.limits.of[CONFLICT_LIMIT_BYTES] = 40;

    expect_json(&r, str("{\"a\":1,\"b\":[]}"), "{\"a\":1,\"b\":[]}");
    expect_json(&r, str(" \"{[,:\" "), "\"{[,:\"");
    expect_json(&r, str("{\"a\":1,\"a\":2}"), "{\"a\":2}");
    expect_json(&r, str("[\"\\\\\",\"\\\"\"]"), "[\"\\\\\",\"\\\"\"]");

    expect_body(&r, str("[1,2,3,4,5,6]"), CONFLICT_BODY_JSON,
                CONFLICT_BODY_NODES);
    expect_body(&r, str("[[[1]]]"), CONFLICT_BODY_JSON, CONFLICT_BODY_DEPTH);
    expect_body(&r, str("[]]"), CONFLICT_BODY_JSON, CONFLICT_BODY_INVALID);
    expect_body(&r, str("[\"a"), CONFLICT_BODY_JSON, CONFLICT_BODY_INVALID);
    expect_body(&r, str("[{]}"), CONFLICT_BODY_JSON, CONFLICT_BODY_INVALID);
    expect_body(&r, str("a=1"), CONFLICT_BODY_JSON, CONFLICT_BODY_INVALID);
    expect_body(&r, str("\"\\ud800\""), CONFLICT_BODY_JSON,
                CONFLICT_BODY_INVALID);
    expect_body(&r, str("[\"0123456789012345678901234567890123456789\"]"),
                CONFLICT_BODY_JSON, CONFLICT_BODY_LARGE);

    /* what comes first counts, in one piece or many */

    expect_body(&r, str("[1         2         3         4         5 [[[]"),
                CONFLICT_BODY_JSON, CONFLICT_BODY_LARGE);
}


static void
long_strings_are_cut(void **state)
{
    size_t     i;
    reading_t  r;

    static const struct {
        conflict_str_t   json;
        const char      *expected;
    }  cases[] = {
        { conflict_string("\"12345678\""), "\"12345678\"" },
        { conflict_string("\"123456789\""), "\"12345678\"" },
        { conflict_string("{\"123456789\":[\"abcdefghi\",1]}"),
          "{\"12345678\":[\"abcdefgh\",1]}" },
        { conflict_string("\"123456\\n\""), "\"123456\\n\"" },
        { conflict_string("\"1234567\\n\""), "\"1234567\"" },
        { conflict_string("\"1234567\\\\\""), "\"1234567\"" },
        { conflict_string("\"12345\\\\\\\"\""), "\"12345\\\\\"" },
        { conflict_string("\"123456\\\\\\\"\""), "\"123456\\\\\"" },
        { conflict_string("\"1234567\\\"9\""), "\"1234567\"" },
        { conflict_string("\"12345678\\\"9{[\\\\\""), "\"12345678\"" },
        { conflict_string("\"12\\u0041x\""), "\"12A\"" },
        { conflict_string("\"123\\u0041x\""), "\"123\"" },
        { conflict_string("\"1234\\\\u0041\""), "\"1234\\\\u0\"" },
        { conflict_string("\"12\\ud83d\\ude00\""), "\"12\"" },
        { conflict_string("\"\\ud83d\\ude00\""), "\"\"" },
        { conflict_string("\"12\\\\uD83D\\ude00\""), "\"12\\\\uD83\"" },
        { conflict_string("\"1234567\xd1\x8f\""), "\"1234567\"" },
        { conflict_string("\"123456\xd1\x8f" "8\""), "\"123456\xd1\x8f\"" },
        { conflict_string("\"123456\xe2\x82\xac\""), "\"123456\"" },
        { conflict_string("\"12345\xf0\x9f\x98\x80\""), "\"12345\"" },
        { conflict_string("\"1234\xf0\x9f\x98\x80" "9\""),
          "\"1234\xf0\x9f\x98\x80\"" }
    };

    r = reading(JSON);
    r.limits.of[CONFLICT_LIMIT_STRING] = 8;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        expect_json(&r, cases[i].json, cases[i].expected);
    }
}


static void
wherever_a_string_is_cut_its_beginning_stays(void **state)
{
    size_t            limit, len;
    json_t           *whole;
    reading_t         r;
    conflict_body_t  *body;

    static const conflict_str_t  json = conflict_string(
        "\"a\\n\\\\\\\"\\u00e9\\ud83d\\ude00\xd1\x8f\\/\xf0\x9f\x98\x80"
        "\\uD83D\\uDE00\\\\\\\\\\\\u\xe2\x82\xac\\ud83d\\ude00\\\"\"");

    whole = json_loadb(json.data, json.len, JSON_DECODE_ANY, NULL);
    assert_non_null(whole);

    r = reading(JSON);

    for (limit = 1; limit < json.len; limit++) {
        r.limits.of[CONFLICT_LIMIT_STRING] = limit;

        body = reading_read(&r, json);
        assert_int_equal(body->cause, CONFLICT_BODY_FINE);

        len = json_string_length(body->json);
        assert_true(len <= limit);
        assert_memory_equal(json_string_value(body->json),
                            json_string_value(whole), len);
        assert_int_equal(len == json_string_length(whole),
                         limit >= json.len - 2);

        conflict_body_destroy(body);
    }

    json_decref(whole);
}


static void
a_string_of_50_megabytes_passes_in_little_memory(void **state)
{
    char             *piece;
    size_t            i;
    reading_t         r;
    conflict_body_t  *body;

    piece = malloc(50000);
    assert_non_null(piece);
    memset(piece, 'Q', 50000);

    for (i = 0; i + 64 < 50000; i += 64) {
        memcpy(piece + i, i % 128 ? "\\n" : "\\\"", 2);
    }

    r = reading(JSON);

    allocations_start(0);

    body = reading_create(&r, -1);
    assert_non_null(body);

    conflict_body_feed(body, "{\"file\":\"", 9);

    for (i = 0; i < 1000; i++) {
        conflict_body_feed(body, piece, 50000);
    }

    conflict_body_feed(body, "\",\"id\":4711}", 12);
    conflict_body_finish(body);

    allocations_stop();

    assert_int_equal(body->cause, CONFLICT_BODY_FINE);
    assert_int_equal(json_integer_value(json_object_get(body->json, "id")),
                     4711);
    assert_true(allocations.peak < 1024 * 1024);

    conflict_body_destroy(body);
    free(piece);
}


static void
what_comes_after_the_end_is_nothing(void **state)
{
    reading_t         r;
    conflict_body_t  *body;

    r = reading(JSON);
    body = reading_create(&r, -1);
    conflict_body_feed(body, "", 0);
    conflict_body_feed(body, "[1]", 3);
    conflict_body_finish(body);
    conflict_body_feed(body, "x", 1);
    conflict_body_finish(body);

    assert_int_equal(body->cause, CONFLICT_BODY_FINE);
    assert_int_equal(json_array_size(body->json), 1);

    conflict_body_destroy(body);
    conflict_body_destroy(NULL);

    body = reading_create(&r, -1);
    conflict_body_feed(body, "[1", 2);
    conflict_body_destroy(body);
}


/* returns 0 when memory was out */

static int
read_without_memory(reading_t *r, conflict_str_t data, long fail)
{
    int               met;
    conflict_body_t  *body;

    allocations_start(fail);

    body = reading_create(r, data.len);

    if (body) {
        conflict_body_feed(body, data.data, data.len / 2);
        conflict_body_feed(body, data.data + data.len / 2,
                           data.len - data.len / 2);
        conflict_body_finish(body);
    }

    met = allocations_stop();

    if (!met) {
        assert_non_null(body);
        assert_int_equal(body->cause, CONFLICT_BODY_FINE);

    } else if (body) {

        /* jansson takes a token that it cannot keep for an invalid one */

        assert_true(body->cause == CONFLICT_BODY_MEMORY
                    || (body->cause == CONFLICT_BODY_INVALID
                        && body->kind == CONFLICT_BODY_JSON));
        assert_null(body->json);
    }

    conflict_body_destroy(body);

    return !met;
}


static void
memory_that_is_out_is_told(void **state)
{
    char             *big;
    long              fail;
    size_t            i;
    reading_t         r;
    conflict_str_t    data;

    big = malloc(60000);
    assert_non_null(big);
    memset(big, 'x', 60000);

    struct {
        const char      *type;
        conflict_str_t   data;
        int              bits;
    }  cases[] = {
        { JSON, conflict_string("{\"a\":[1,2.5,\"b\",{\"c\":null}]}"), 0 },
        { JSON, conflict_string("[true]"), GZIP },
        { FORM, conflict_string("a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9&j=10&"
                                "k=11&l=12&m=13&n=14&o=15&p=16&q=17"), RAW },
        { MULTI, conflict_string("--b\r\nContent-Disposition: form-data; "
                                 "name=a\r\n\r\n1\r\n--b--"), 0 },
        { "text/plain", { 60000, big }, ZLIB }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        r = reading(cases[i].type);
        r.whole = 1;
        r.limits.of[CONFLICT_LIMIT_RATIO] = 1100;
        data = cases[i].data;

        if (cases[i].bits) {
            r.encoding = cases[i].bits == GZIP ? "gzip" : "deflate";
            data = packed(cases[i].data, cases[i].bits);
        }

        for (fail = 1; !read_without_memory(&r, data, fail); fail++) {
            assert_true(fail < 1000);
        }

        if (cases[i].bits) {
            release(data);
        }
    }

    free(big);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(the_type_says_who_reads_it),
        cmocka_unit_test(without_a_type_the_first_byte_tells),
        cmocka_unit_test(what_nobody_reads_need_not_be_fed),
        cmocka_unit_test(an_empty_body_is_none_and_fine),
        cmocka_unit_test(text_is_kept_as_it_is),
        cmocka_unit_test(text_of_another_charset_becomes_utf_8),
        cmocka_unit_test(json_is_there_as_a_whole_or_not_at_all),
        cmocka_unit_test(long_strings_are_cut),
        cmocka_unit_test(wherever_a_string_is_cut_its_beginning_stays),
        cmocka_unit_test(a_string_of_50_megabytes_passes_in_little_memory),
        cmocka_unit_test(what_comes_after_the_end_is_nothing),
        cmocka_unit_test(memory_that_is_out_is_told)
    };

    return cmocka_run_group_tests_name("body", tests, NULL, NULL);
}
