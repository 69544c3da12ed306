
/*
 * multipart/form-data that streams by.
 */

#define _GNU_SOURCE

#include "allocations.h"
#include "bodies.h"


#define HEAD(parameters)                                                      \
    "--b\r\nContent-Disposition: form-data; " parameters "\r\n\r\n"
#define PART(name, value)  HEAD("name=\"" name "\"") value "\r\n"
#define END  "--b--\r\n"


static void
parts_are_fields(void **state)
{
    reading_t  r;

    r = reading(MULTI);

    expect_fields(&r, str(PART("from", "client-7") PART("text", "I wait") END),
                  CONFLICT_BODY_FINE, "from=client-7\ntext=I wait\n");
    expect_fields(&r, str(PART("a", "") PART("b", "x\r\ny\r\n") END),
                  CONFLICT_BODY_FINE, "a=\nb=x\r\ny\r\n\n");
    expect_fields(&r, str("--b--"), CONFLICT_BODY_FINE, "");
}


static void
the_boundary_may_be_written_in_several_ways(void **state)
{
    size_t     i;
    reading_t  r;

    static const char *const  good[] = {
        "multipart/form-data; boundary=b",
        "multipart/form-data;boundary=\"b\"",
        "Multipart/Form-Data; charset=utf-8; Boundary = b ; x=y",
        "multipart/form-data; x=\"; boundary=c\"; boundary=b"
    };

    static const char *const  bad[] = {
        "multipart/form-data",
        "multipart/form-data; boundary",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary="
        "12345678901234567890123456789012345678901234567890123456789012345678"
        "901"
    };

    for (i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        r = reading(good[i]);
        expect_fields(&r, str(PART("a", "1") END), CONFLICT_BODY_FINE,
                      "a=1\n");
    }

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        r = reading(bad[i]);
        expect_fields(&r, str(PART("a", "1") END), CONFLICT_BODY_INVALID, "");
    }

    r = reading("multipart/form-data; boundary=\"1234567890123456789012345678"
                "901234567890123456789012345678901234567 ''\"");
    expect_body(&r, str("--1234567890123456789012345678"
                        "901234567890123456789012345678901234567 ''--"),
                CONFLICT_BODY_FORM, CONFLICT_BODY_FINE);
}


static void
what_almost_is_a_delimiter_is_data(void **state)
{
    reading_t  r;

    r = reading(MULTI);

    expect_fields(&r, str(PART("a", "\r\r\n\r\n-\r\n--\r\n--a\n--b\r--b-") END),
                  CONFLICT_BODY_FINE,
                  "a=\r\r\n\r\n-\r\n--\r\n--a\n--b\r--b-\n");
    expect_fields(&r, str(PART("a", "--a") PART("b", "-") END),
                  CONFLICT_BODY_FINE, "a=--a\nb=-\n");
}


static void
preamble_and_epilogue_are_ignored(void **state)
{
    reading_t  r;

    r = reading(MULTI);

    expect_fields(&r, str("This is\r\n--in MIME\r\n" PART("a", "1") END
                          PART("b", "2") END), CONFLICT_BODY_FINE, "a=1\n");
    expect_fields(&r, str("\r\n" PART("a", "1") "--b--no matter"),
                  CONFLICT_BODY_FINE, "a=1\n");
    expect_fields(&r, str("-\r\n--\r\r\n" PART("a", "1") END),
                  CONFLICT_BODY_FINE, "a=1\n");
}


static void
names_are_read_as_browsers_write_them(void **state)
{
    size_t     i;
    reading_t  r;

    static const struct {
        conflict_str_t   form;
        const char      *fields;
    }  cases[] = {
        { conflict_string(HEAD("name=a") "1\r\n" END), "a=1\n" },
        { conflict_string(HEAD("NAME = a ; x=y") "1\r\n" END), "a=1\n" },
        { conflict_string(HEAD("name=\"a\\\"b\\\\c\\d\"") "1\r\n" END),
          "a\"b\\c\\d=1\n" },
        { conflict_string(HEAD("name=\"a%22b%0d%0A%41%\"") "1\r\n" END),
          "a\"b\r\n%41%=1\n" },
        { conflict_string(HEAD("x=\"; name=no\"; name=\"a;b=c\"") "1\r\n" END),
          "a;b=c=1\n" },
        { conflict_string(HEAD("name=\"\"") "1\r\n" END), "=1\n" },
        { conflict_string(HEAD("name=\"a") "1\r\n" END), "a=1\n" },
        { conflict_string(HEAD("names=\"a\"") "1\r\n" END), "" },
        { conflict_string(HEAD("name") "1\r\n" END), "" },
        { conflict_string("--b\r\nX: y\r\ncontent-disposition:form-data;\r\n"
                          "\tname=\"a\"\r\n\r\n1\r\n" END), "a=1\n" },
        { conflict_string("--b\r\nX-Content-Disposition: x; name=a\r\n\r\n"
                          "1\r\n" END), "" },
        { conflict_string("--b\r\n\r\n1\r\n" PART("a", "2") END), "a=2\n" },
        { conflict_string("--b \t\r\nContent-Disposition: form-data; name=a"
                          "\n\n1\r\n" END), "a=1\n" },
        { conflict_string(HEAD("name=a") "--b\r\n\r\n--b\r\n\r\n\r\n" END),
          "a=\n" }
    };

    r = reading(MULTI);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        expect_fields(&r, cases[i].form, CONFLICT_BODY_FINE, cases[i].fields);
    }
}


static void
files_are_passed_over_unless_they_are_wanted(void **state)
{
    reading_t  r;

    static const conflict_str_t  form = conflict_string(
        PART("a", "1")
        HEAD("name=\"pic\"; filename=\"a.png\"") "\x89PNG\r\n\x1a\n\r\n"
        HEAD("name=\"none\"; filename=\"\"") "\r\n"
        HEAD("name=\"mail\"; filename*=UTF-8''m.eml") "From: x\r\n\r\ny\r\n"
        PART("z", "2") END);

    r = reading(MULTI);
    expect_fields(&r, form, CONFLICT_BODY_FINE, "a=1\nz=2\n");

    r.file = "mail";
    expect_fields(&r, form, CONFLICT_BODY_FINE,
                  "a=1\n!mail=From: x\r\n\r\ny\nz=2\n");

    r.file = "none";
    expect_fields(&r, form, CONFLICT_BODY_FINE, "a=1\n!none=\nz=2\n");
}


static void
of_a_wanted_file_as_much_is_kept_as_there_is_room_for(void **state)
{
    reading_t  r;

    static const conflict_str_t  form = conflict_string(
        PART("a", "1")
        HEAD("name=\"m\"; filename=\"m.eml\"") "123456789012345678901234\r\n"
        PART("z", "2") END);

    r = reading(MULTI);
    r.file = "m";
    r.limits.of[CONFLICT_LIMIT_STRING] = 4;

    expect_fields(&r, form, CONFLICT_BODY_FINE,
                  "a=1\n!m=123456789012345678901234\nz=2\n");

    r.limits.of[CONFLICT_LIMIT_BYTES] = 20;

    expect_fields(&r, form, CONFLICT_BODY_LARGE, "a=1\n!m=1234567890123~\n");
}


static void
long_values_are_cut(void **state)
{
    reading_t  r;

    r = reading(MULTI);
    r.limits.of[CONFLICT_LIMIT_STRING] = 5;

    expect_fields(&r, str(PART("a", "12345") PART("b", "12345\r\n6")
                          PART("c", "1234\xd1\x8f") PART("d", "12345\r\n--")
                          END),
                  CONFLICT_BODY_FINE, "a=12345\nb=12345~\nc=1234~\nd=12345~\n");
}


static void
charsets_become_utf_8(void **state)
{
    reading_t  r;

    static const conflict_str_t  form = conflict_string(
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n"
        "Content-Type: text/plain; charset=ISO-8859-1\r\n\r\n"
        "Gr\xfc\xdf" "e\r\n" PART("b", "\xc3\xbc") END);

    r = reading(MULTI);

    expect_fields(&r, form, CONFLICT_BODY_FINE,
                  "a=Gr\xc3\xbc\xc3\x9f" "e\nb=\xc3\xbc\n");
}


static void
parts_fields_and_headers_are_limited(void **state)
{
    char             *form;
    size_t            len;
    reading_t         r;
    conflict_str_t    data;

    static const conflict_str_t  three = conflict_string(
        PART("a", "1") PART("b", "2") HEAD("name=f; filename=x") "3\r\n" END);

    r = reading(MULTI);
    r.limits.of[CONFLICT_LIMIT_FIELDS] = 2;
    expect_fields(&r, three, CONFLICT_BODY_FINE, "a=1\nb=2\n");

    r.limits.of[CONFLICT_LIMIT_FIELDS] = 1;
    expect_fields(&r, three, CONFLICT_BODY_FIELDS, "a=1\n");

    r = reading(MULTI);
    r.limits.of[CONFLICT_LIMIT_PARTS] = 3;
    expect_fields(&r, three, CONFLICT_BODY_FINE, "a=1\nb=2\n");

    r.limits.of[CONFLICT_LIMIT_PARTS] = 2;
    expect_fields(&r, three, CONFLICT_BODY_PARTS, "a=1\nb=2\n");

    r = reading(MULTI);
    r.limits.of[CONFLICT_LIMIT_BYTES] = 10;
    expect_fields(&r, str(PART("a", "1") PART("b", "1234567") END),
                  CONFLICT_BODY_LARGE, "a=1\n");

    /* 8192 bytes of headers, with the empty line, and one more */

    form = malloc(9000);
    assert_non_null(form);

    for (len = 8192; len <= 8193; len++) {
        data.data = form;
        data.len = 0;

        data.len += sprintf(form, "--b\r\nContent-Disposition: x; name=a\r\n");
        memset(form + data.len, 'x', len);
        memcpy(form + 5 + len - 4, "\r\n\r\n1\r\n--b--", 12);
        data.len = 5 + len + 8;

        r = reading(MULTI);
        expect_fields(&r, data, len == 8192 ? CONFLICT_BODY_FINE
                                            : CONFLICT_BODY_INVALID,
                      len == 8192 ? "a=1\n" : "");
    }

    free(form);
}


static void
what_has_no_end_is_invalid_but_its_whole_fields_count(void **state)
{
    reading_t  r;

    r = reading(MULTI);

    expect_fields(&r, str(PART("a", "1") PART("b", "2")),
                  CONFLICT_BODY_INVALID, "a=1\n");
    expect_fields(&r, str(PART("a", "1") PART("b", "2") "--b"),
                  CONFLICT_BODY_INVALID, "a=1\nb=2\n");
    expect_fields(&r, str(PART("a", "1") PART("b", "2") "--b-"),
                  CONFLICT_BODY_INVALID, "a=1\nb=2\n");
    expect_fields(&r, str(PART("a", "1") "--bx\r\n" PART("c", "2") END),
                  CONFLICT_BODY_INVALID, "a=1\n");
    expect_fields(&r, str(PART("a", "1") "--b\r\nContent-Disposition: "),
                  CONFLICT_BODY_INVALID, "a=1\n");
    expect_fields(&r, str("no form at all"), CONFLICT_BODY_INVALID, "");
}


static void
a_field_behind_a_file_of_100_megabytes_is_found_in_little_memory(void **state)
{
    char             *piece;
    size_t            i;
    reading_t         r;
    conflict_body_t  *body;

    static const conflict_str_t  head = conflict_string(
        HEAD("name=\"file\"; filename=\"big.bin\""));
    static const conflict_str_t  tail = conflict_string(
        "\r\n" PART("text", "the last word") END);

    piece = malloc(65536);
    assert_non_null(piece);

    for (i = 0; i < 65536; i++) {
        piece[i] = (char) (i * i >> 7);
    }

    r = reading(MULTI);

    allocations_start(0);

    body = reading_create(&r, 100 * 1024 * 1024);
    assert_non_null(body);

    conflict_body_feed(body, head.data, head.len);

    for (i = 0; i < 1600; i++) {
        conflict_body_feed(body, piece, 65536 - i % 3);
    }

    conflict_body_feed(body, tail.data, tail.len);
    conflict_body_finish(body);

    allocations_stop();

    assert_int_equal(body->cause, CONFLICT_BODY_FINE);
    assert_int_equal(body->nfields, 1);
    assert_string_equal(body->fields[0].value.data, "the last word");
    assert_true(allocations.peak < 64 * 1024);

    conflict_body_destroy(body);
    free(piece);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(parts_are_fields),
        cmocka_unit_test(the_boundary_may_be_written_in_several_ways),
        cmocka_unit_test(what_almost_is_a_delimiter_is_data),
        cmocka_unit_test(preamble_and_epilogue_are_ignored),
        cmocka_unit_test(names_are_read_as_browsers_write_them),
        cmocka_unit_test(files_are_passed_over_unless_they_are_wanted),
        cmocka_unit_test(of_a_wanted_file_as_much_is_kept_as_there_is_room_for),
        cmocka_unit_test(long_values_are_cut),
        cmocka_unit_test(charsets_become_utf_8),
        cmocka_unit_test(parts_fields_and_headers_are_limited),
        cmocka_unit_test(
            what_has_no_end_is_invalid_but_its_whole_fields_count),
        cmocka_unit_test(
            a_field_behind_a_file_of_100_megabytes_is_found_in_little_memory)
    };

    return cmocka_run_group_tests_name("multipart", tests, NULL, NULL);
}
