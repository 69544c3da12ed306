
/*
 * Bodies that come compressed.
 */

#define _GNU_SOURCE

#include "allocations.h"
#include "bodies.h"


static void
packed_bodies_are_unpacked(void **state)
{
    size_t           i;
    reading_t        r;
    conflict_str_t   data;

    static const struct {
        const char  *encoding;
        int          bits;
    }  cases[] = {
        { "gzip", GZIP },
        { "x-gzip", GZIP },
        { " GZip ", GZIP },
        { "deflate", ZLIB },
        { "deflate", RAW }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        data = packed(str("{\"a\":\"b\"}"), cases[i].bits);

        r = reading(JSON);
        r.encoding = cases[i].encoding;

        expect_json(&r, data, "{\"a\":\"b\"}");

        release(data);

        data = packed(str("a=1&b=+"), cases[i].bits);

        r.type = FORM;
        expect_fields(&r, data, CONFLICT_BODY_FINE, "a=1\nb= \n");

        release(data);
    }

    r = reading(JSON);
    r.encoding = "identity";
    expect_json(&r, str("[1]"), "[1]");
}


static void
gzip_may_have_several_members(void **state)
{
    char            *text;
    reading_t        r;
    conflict_str_t   first, second, both;

    first = packed(str("[1,"), GZIP);
    second = packed(str("2]"), GZIP);

    text = malloc(first.len + second.len + 3);
    assert_non_null(text);
    memcpy(text, first.data, first.len);
    memcpy(text + first.len, second.data, second.len);
    memcpy(text + first.len + second.len, "xyz", 3);

    both.data = text;
    both.len = first.len + second.len;

    r = reading(JSON);
    r.encoding = "gzip";
    expect_json(&r, both, "[1,2]");

    both.len += 3;
    expect_body(&r, both, CONFLICT_BODY_JSON, CONFLICT_BODY_CORRUPT);

    free(text);
    release(first);
    release(second);
}


static void
what_is_packed_wrongly_or_cut_is_corrupt(void **state)
{
    char            *text;
    size_t           i, len;
    reading_t        r;
    conflict_str_t   data, bad;

    static const int  bits[] = { GZIP, ZLIB, RAW };

    for (i = 0; i < 3; i++) {
        data = packed(str("a=1&b=2&c=3&d=4"), bits[i]);

        r = reading(FORM);
        r.encoding = i == 0 ? "gzip" : "deflate";

        for (len = 1; len < data.len; len++) {
            bad = data;
            bad.len = len;
            expect_body(&r, bad, CONFLICT_BODY_FORM, CONFLICT_BODY_CORRUPT);
        }

        if (i == 0) {
            text = malloc(data.len);
            assert_non_null(text);
            memcpy(text, data.data, data.len);
            text[data.len - 6] ^= 1;

            bad.data = text;
            bad.len = data.len;

            /* the checksum comes last: what was whole is there */

            expect_fields(&r, bad, CONFLICT_BODY_CORRUPT,
                          "a=1\nb=2\nc=3\n");
            free(text);
        }

        release(data);
    }

    r = reading(JSON);
    r.encoding = "gzip";
    expect_body(&r, str("{\"a\":1}"), CONFLICT_BODY_JSON,
                CONFLICT_BODY_CORRUPT);
    r.encoding = "deflate";
    expect_body(&r, str("\xff\xff"), CONFLICT_BODY_JSON,
                CONFLICT_BODY_CORRUPT);
}


static void
other_encodings_are_not_unpacked(void **state)
{
    size_t     i;
    reading_t  r;

    static const char *const  encodings[] = {
        "br", "zstd", "gzip, gzip", "gzip,", "gz", "gzipp", "compress"
    };

    for (i = 0; i < sizeof(encodings) / sizeof(encodings[0]); i++) {
        r = reading(JSON);
        r.encoding = encodings[i];

        expect_body(&r, str("[1]"), CONFLICT_BODY_NONE,
                    CONFLICT_BODY_ENCODING);
    }
}


static void
bombs_are_refused_in_little_memory(void **state)
{
    char             *text;
    size_t            size;
    reading_t         r;
    conflict_str_t    plain, data;
    conflict_body_t  *body;

    size = 64 * 1024 * 1024;
    text = malloc(size);
    assert_non_null(text);
    memset(text, '0', size);
    text[0] = '"';
    text[size - 1] = '"';

    plain.data = text;
    plain.len = size;
    data = packed(plain, GZIP);
    free(text);

    r = reading(JSON);
    r.encoding = "gzip";

    allocations_start(0);

    body = reading_create(&r, data.len);
    assert_non_null(body);
    conflict_body_feed(body, data.data, data.len);
    assert_int_equal(body->cause, CONFLICT_BODY_RATIO);
    conflict_body_finish(body);

    allocations_stop();

    assert_null(body->json);
    assert_true(allocations.peak < 512 * 1024);
    conflict_body_destroy(body);

    /* allowed, it is stopped by its size, and else passes */

    r.limits.of[CONFLICT_LIMIT_RATIO] = 1100;
    body = reading_pieces(&r, data, 5000, 1);
    assert_int_equal(body->cause, CONFLICT_BODY_RATIO);
    conflict_body_destroy(body);

    r.limits.of[CONFLICT_LIMIT_INFLATED] = size;
    body = reading_pieces(&r, data, 5000, 1);
    assert_int_equal(body->cause, CONFLICT_BODY_FINE);
    assert_int_equal(json_string_length(body->json), 128 * 1024);
    conflict_body_destroy(body);

    release(data);
}


static void
up_to_64k_anything_may_be_packed_well(void **state)
{
    char            *text;
    reading_t        r;
    conflict_str_t   plain, data;

    text = malloc(65537);
    assert_non_null(text);
    memset(text, ' ', 65537);
    text[1] = '1';

    plain.data = text;
    plain.len = 65536;
    data = packed(plain, ZLIB);

    r = reading(JSON);
    r.encoding = "deflate";
    expect_json(&r, data, "1");
    release(data);

    plain.len = 65537;
    data = packed(plain, ZLIB);
    expect_body(&r, data, CONFLICT_BODY_JSON, CONFLICT_BODY_RATIO);
    release(data);

    r.limits.of[CONFLICT_LIMIT_INFLATED] = 1000;
    plain.len = 1000;
    data = packed(plain, ZLIB);
    expect_json(&r, data, "1");
    release(data);

    plain.len = 1001;
    data = packed(plain, ZLIB);
    expect_body(&r, data, CONFLICT_BODY_JSON, CONFLICT_BODY_RATIO);
    release(data);

    free(text);
}


static void
blocks_of_any_size_are_unpacked_to_their_end(void **state)
{
    char             *text;
    size_t            i, len;
    reading_t         r;
    conflict_str_t    plain, data;
    conflict_body_t  *body;

    text = malloc(70000);
    assert_non_null(text);

    r = reading("text/plain");
    r.encoding = "gzip";
    r.whole = 1;
    r.limits.of[CONFLICT_LIMIT_RATIO] = 1100;

    for (len = 16380; len <= 65540; len += len % 16384 == 4 ? 16376 : 1) {

        for (i = 0; i < len; i++) {
            text[i] = (char) (i % 7 ? 'a' : 'b' + i / 1000 % 20);
        }

        plain.data = text;
        plain.len = len;
        data = packed(plain, GZIP);

        body = reading_read(&r, data);
        assert_int_equal(body->cause, CONFLICT_BODY_FINE);
        assert_true(same_string(body->text, plain));

        conflict_body_destroy(body);
        release(data);
    }

    free(text);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(packed_bodies_are_unpacked),
        cmocka_unit_test(gzip_may_have_several_members),
        cmocka_unit_test(what_is_packed_wrongly_or_cut_is_corrupt),
        cmocka_unit_test(other_encodings_are_not_unpacked),
        cmocka_unit_test(bombs_are_refused_in_little_memory),
        cmocka_unit_test(up_to_64k_anything_may_be_packed_well),
        cmocka_unit_test(blocks_of_any_size_are_unpacked_to_their_end)
    };

    return cmocka_run_group_tests_name("inflate", tests, NULL, NULL);
}
