
/*
 * application/x-www-form-urlencoded that streams by.
 */

#include "bodies.h"


static void
fields_are_decoded(void **state)
{
    size_t     i;
    reading_t  r;

    static const struct {
        conflict_str_t   form;
        const char      *fields;
    }  cases[] = {
        { conflict_string("a=1&b=2"), "a=1\nb=2\n" },
        { conflict_string("text=Nobody+answers%21"),
          "text=Nobody answers!\n" },
        { conflict_string("%D1%8F=%d1%8f"), "\xd1\x8f=\xd1\x8f\n" },
        { conflict_string("a+b=c%2Bd"), "a b=c+d\n" },
        { conflict_string("a%3Db=c%26d"), "a=b=c&d\n" },
        { conflict_string("a=b=c==d"), "a=b=c==d\n" },
        { conflict_string("a"), "a=\n" },
        { conflict_string("a="), "a=\n" },
        { conflict_string("=a"), "=a\n" },
        { conflict_string("="), "=\n" },
        { conflict_string("&&a=1&&b=2&"), "a=1\nb=2\n" },
        { conflict_string("&"), "" },
        { conflict_string("a=1;b=2"), "a=1;b=2\n" },
        { conflict_string("a=1&a=2"), "a=1\na=2\n" }
    };

    r = reading(FORM);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        expect_fields(&r, cases[i].form, CONFLICT_BODY_FINE, cases[i].fields);
    }
}


static void
a_percent_sign_without_two_digits_stands_for_itself(void **state)
{
    reading_t  r;

    r = reading(FORM);

    expect_fields(&r, str("a=100%"), CONFLICT_BODY_FINE, "a=100%\n");
    expect_fields(&r, str("a=100%&b=%2"), CONFLICT_BODY_FINE,
                  "a=100%\nb=%2\n");
    expect_fields(&r, str("a=%zz%4g%"), CONFLICT_BODY_FINE, "a=%zz%4g%\n");
    expect_fields(&r, str("a=%%41%4%41"), CONFLICT_BODY_FINE, "a=%A%4A\n");
    expect_fields(&r, str("%=%4=&%4&%+"), CONFLICT_BODY_FINE,
                  "%=%4=\n%4=\n% =\n");
}


static void
long_values_are_cut(void **state)
{
    reading_t  r;

    r = reading(FORM);
    r.limits.of[CONFLICT_LIMIT_STRING] = 5;

    expect_fields(&r, str("a=12345&b=123456&c=1"), CONFLICT_BODY_FINE,
                  "a=12345\nb=12345~\nc=1\n");
    expect_fields(&r, str("a=1234%35%36&b=1234%"), CONFLICT_BODY_FINE,
                  "a=12345~\nb=1234%\n");
    expect_fields(&r, str("a=12345%&b=1234%4&c"), CONFLICT_BODY_FINE,
                  "a=12345~\nb=1234%~\nc=\n");

    /* a character stays whole */

    expect_fields(&r, str("a=1234%D1%8F&b=123%D1%8F&c=123%F0%9F%98%80"),
                  CONFLICT_BODY_FINE, "a=1234~\nb=123\xd1\x8f\nc=123~\n");
    expect_fields(&r, str("a=%D1%8F%D1%8F%D1%8F&b=12%E2%82%AC9"),
                  CONFLICT_BODY_FINE,
                  "a=\xd1\x8f\xd1\x8f~\nb=12\xe2\x82\xac~\n");
}


static void
fields_with_long_names_are_passed_over(void **state)
{
    char             form[1200];
    reading_t        r;
    conflict_str_t   data;
    conflict_body_t *body;

    r = reading(FORM);

    memset(form, 'n', sizeof(form));
    memcpy(form + 1024, "=x&b=2", 6);

    data.data = form;
    data.len = 1030;

    body = reading_read(&r, data);
    assert_int_equal(body->nfields, 2);
    assert_int_equal(body->fields[0].name.len, 1024);
    conflict_body_destroy(body);

    memset(form, 'n', sizeof(form));
    memcpy(form + 1025, "=x&b=2", 6);
    data.len = 1031;

    expect_fields(&r, data, CONFLICT_BODY_FINE, "b=2\n");
}


static void
fields_are_counted(void **state)
{
    reading_t  r;

    r = reading(FORM);
    r.limits.of[CONFLICT_LIMIT_FIELDS] = 2;

    expect_fields(&r, str("a=1&b=2&"), CONFLICT_BODY_FINE, "a=1\nb=2\n");
    expect_fields(&r, str("a=1&b=2&c"), CONFLICT_BODY_FIELDS, "a=1\nb=2\n");
}


static void
what_is_kept_is_limited(void **state)
{
    reading_t  r;

    r = reading(FORM);
    r.limits.of[CONFLICT_LIMIT_BYTES] = 20;

    expect_fields(&r, str("a=1&b=2&c=12345678"), CONFLICT_BODY_FINE,
                  "a=1\nb=2\nc=12345678\n");
    expect_fields(&r, str("a=1&b=2&c=12345678901234567890&d=4"),
                  CONFLICT_BODY_LARGE, "a=1\nb=2\n");

    r.limits.of[CONFLICT_LIMIT_STRING] = 4;

    expect_fields(&r, str("a=12345678901234567890&b=2"), CONFLICT_BODY_FINE,
                  "a=1234~\nb=2\n");
}


static void
a_field_s_json_is_parsed_when_it_is_asked_for(void **state)
{
    json_t           *json;
    reading_t         r;
    conflict_body_t  *body;

    r = reading(FORM);
    r.limits.of[CONFLICT_LIMIT_NODES] = 3;
    r.limits.of[CONFLICT_LIMIT_DEPTH] = 2;

    body = reading_read(&r, str("a={\"b\":[1]}&c=[1,2,3,4]&d=[[[]]]&e=1&f="
                                "&g=%5b%22%26%22%5d&h={"));
    assert_int_equal(body->nfields, 7);

    json = conflict_body_field_json(body, &body->fields[0]);
    assert_int_equal(json_integer_value(
                         json_array_get(json_object_get(json, "b"), 0)), 1);
    assert_ptr_equal(conflict_body_field_json(body, &body->fields[0]), json);

    assert_null(conflict_body_field_json(body, &body->fields[1]));
    assert_null(conflict_body_field_json(body, &body->fields[2]));
    assert_null(conflict_body_field_json(body, &body->fields[3]));
    assert_null(conflict_body_field_json(body, &body->fields[4]));
    assert_null(conflict_body_field_json(body, &body->fields[6]));

    json = conflict_body_field_json(body, &body->fields[5]);
    assert_string_equal(json_string_value(json_array_get(json, 0)), "&");

    conflict_body_destroy(body);
}


static void
many_fields_are_there_in_their_order(void **state)
{
    int               n;
    char             *form, text[16];
    size_t            len;
    unsigned          i;
    reading_t         r;
    conflict_str_t    data;
    conflict_body_t  *body;

    form = malloc(30000);
    assert_non_null(form);

    len = 0;

    for (i = 0; i < 1000; i++) {
        n = sprintf(form + len, "field%u=%u&", i, i * 7);
        len += n;
    }

    data.data = form;
    data.len = len;

    r = reading(FORM);
    body = reading_read(&r, data);

    assert_int_equal(body->cause, CONFLICT_BODY_FINE);
    assert_int_equal(body->nfields, 1000);

    for (i = 0; i < 1000; i++) {
        sprintf(text, "%u", i * 7);
        assert_string_equal(body->fields[i].value.data, text);
    }

    conflict_body_destroy(body);
    free(form);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(fields_are_decoded),
        cmocka_unit_test(a_percent_sign_without_two_digits_stands_for_itself),
        cmocka_unit_test(long_values_are_cut),
        cmocka_unit_test(fields_with_long_names_are_passed_over),
        cmocka_unit_test(fields_are_counted),
        cmocka_unit_test(what_is_kept_is_limited),
        cmocka_unit_test(a_field_s_json_is_parsed_when_it_is_asked_for),
        cmocka_unit_test(many_fields_are_there_in_their_order)
    };

    return cmocka_run_group_tests_name("form", tests, NULL, NULL);
}
