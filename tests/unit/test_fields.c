
/*
 * What is found in forms and in raw mails.
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


/* a part of a multipart body */
#define PART(name, value)                                                     \
    "--b\r\nContent-Disposition: form-data; name=\"" name "\"\r\n\r\n"        \
    value "\r\n"

#define FILE_PART(name, value)                                                \
    "--b\r\nContent-Disposition: form-data; name=\"" name "\"; "              \
    "filename=\"x.eml\"\r\nContent-Type: message/rfc822\r\n\r\n" value "\r\n"

#define END  "--b--\r\n"


/* sources: of the text, in a form of either kind */

static void
expect_text(const char *sources, const char *urlencoded, const char *multipart,
    const char *expected)
{
    char  route[512];

    (void) snprintf(route, sizeof(route), "reply POST ^/\n"
                    "ticket request:ticket 17\ntext %s", sources);

    if (urlencoded) {
        extract(route, (scene_t) { .request = urlencoded,
                .request_type = FORM });
        assert_maybe(TEXT, expected);
    }

    if (multipart) {
        extract(route, (scene_t) { .request = multipart,
                .request_type = MULTI });
        assert_maybe(TEXT, expected);
    }
}


static void
a_field_has_the_name_as_it_is_written(void **state)
{
    expect_text("request:body", "a=1&body=two+w%6Frds",
                PART("a", "1") PART("body", "two words") END, "two words");
    expect_text("request:a.b", "a.b=x", PART("a.b", "x") END, "x");
    expect_text("request:a[b]", "a%5Bb%5D=x", PART("a[b]", "x") END, "x");
    expect_text("request:ids[]", "ids[]=x", PART("ids[]", "x") END, "x");
    expect_text("request:0", "0=x", PART("0", "x") END, "x");
    expect_text("request:*", "*=x", PART("*", "x") END, "x");

    expect_text("request:body", "Body=x", PART("Body", "x") END, NULL);
    expect_text("request:body", "body2=x", PART("body2", "x") END, NULL);
    expect_text("request:body", "body=", PART("body", "") END, NULL);
    expect_text("response:body", "body=x", PART("body", "x") END, NULL);
}


static void
a_path_is_a_name_in_brackets(void **state)
{
    expect_text("request:article.body", "article[body]=x",
                PART("article[body]", "x") END, "x");
    expect_text("request:a.b.c", "a%5Bb%5D%5Bc%5D=x", PART("a[b][c]", "x") END,
                "x");
    expect_text("request:a.0.c", "a[0][c]=x", PART("a[0][c]", "x") END, "x");
    expect_text("request:a.-1", "a[-1]=x", PART("a[-1]", "x") END, "x");

    expect_text("request:a.b.c", "a[b]=x", PART("a[b]", "x") END, NULL);
    expect_text("request:a.b", "a[b][c]=x", PART("a[b][c]", "x") END, NULL);
}


static void
a_fact_is_inserted_into_a_name(void **state)
{
    expect_text("request:a.(ticket).c", "ticket=4711&a[4711][c]=x&a[17][c]=y",
                PART("ticket", "4711") PART("a[17][c]", "y")
                PART("a[4711][c]", "x") END, "x");
    expect_text("request:(ticket).c", "ticket=4711&4711[c]=x",
                PART("ticket", "4711") PART("4711[c]", "x") END, "x");
    expect_text("request:a.(ticket).c", "ticket=4711&a[(ticket)][c]=x",
                PART("ticket", "4711") PART("a[(ticket)][c]", "x") END, NULL);
}


static void
the_name_as_it_is_written_comes_first(void **state)
{
    expect_text("request:a.b", "a[b]=brackets&a.b=dot&a=%7B%22b%22:%22j%22%7D",
                NULL, "dot");
    expect_text("request:a.b", "a[b]=brackets&a=%7B%22b%22:%22json%22%7D",
                NULL, "brackets");
    expect_text("request:a.b", "a=%7B%22b%22:%22json%22%7D", NULL, "json");
}


static void
a_name_that_is_too_long_is_none(void **state)
{
    char     route[1024], body[1024], path[600];
    size_t   len;
    scene_t  scene = { .request = body, .request_type = FORM };

    /* "a[" and "]" and this are 511 bytes, or 512, or one too many */

    for (len = 508; len < 511; len++) {
        memset(path, 'x', len);
        path[len] = '\0';

        (void) snprintf(route, sizeof(route), "reply POST ^/\nticket 1\n"
                        "text request:a.%s", path);
        (void) snprintf(body, sizeof(body), "a[%s]=v", path);

        extract(route, scene);
        assert_maybe(TEXT, len < 510 ? "v" : NULL);
    }
}


static void
a_field_may_hold_json(void **state)
{
    expect_text("request:payload.article.body",
                "payload={%22article%22:{%22body%22:%22x%26y%22}}",
                PART("payload", "{\"article\":{\"body\":\"x&y\"}}") END,
                "x&y");
    expect_text("request:payload.0.body", "payload=[{%22body%22:7}]",
                PART("payload", "[{\"body\":7}]") END, "7");
    expect_text("request:payload.*", "payload=[true]",
                PART("payload", "[true]") END, "true");
    expect_text("request:payload.(ticket)",
                "ticket=5&payload={%225%22:%22x%22}",
                PART("ticket", "5") PART("payload", "{\"5\":\"x\"}") END, "x");

    /* all of it is its text */

    expect_text("request:payload", "payload={%22a%22:1}",
                PART("payload", "{\"a\":1}") END, "{\"a\":1}");

    expect_text("request:payload.body", "payload={%22body",
                PART("payload", "{\"body") END, NULL);
    expect_text("request:payload.body", "payload=words",
                PART("payload", "words") END, NULL);
    expect_text("request:payload.body", "payload={%22body%22:null}",
                PART("payload", "{\"body\":null}") END, NULL);
}


static void
of_several_fields_the_last_one_counts(void **state)
{
    expect_text("request:body", "body=1&x=2&body=3",
                PART("body", "1") PART("x", "2") PART("body", "3") END, "3");
    expect_text("request:body", "body=1&body=",
                PART("body", "1") PART("body", "") END, NULL);
    expect_text("request:a.b", "a[b]=1&a[b]=2",
                PART("a[b]", "1") PART("a[b]", "2") END, "2");
}


static void
where_many_names_match_the_longest_value_is_the_one(void **state)
{
    expect_text("\"request:~^[0-9a-f]{14,16}$\"",
                "0123456789abcd=short&fedcba9876543210=much+longer&x=the+"
                "longest+of+all",
                PART("0123456789abcd", "short")
                PART("fedcba9876543210", "much longer")
                PART("x", "the longest of all") END, "much longer");

    /* of equal ones the first, and an empty one is none */

    expect_text("request:~^m", "m1=ab&m2=cd", PART("m1", "ab")
                PART("m2", "cd") END, "ab");
    expect_text("request:~^m", "m1=&m2=", PART("m1", "") PART("m2", "") END,
                NULL);
    expect_text("request:~^m", "x=1", PART("x", "1") END, NULL);
    expect_text("\"request:~^m ~(\\d+)\"", "m1=a+7&m2=8", PART("m1", "a 7")
                PART("m2", "8") END, "7");
}


static void
a_pattern_of_names_finds_nothing_in_json(void **state)
{
    extract("reply POST ^/\nticket 1\ntext request:~^m other",
            (scene_t) { .request = "{\"m\":\"x\"}" });
    assert_fact(TEXT, "other");
}


static void
a_pattern_of_names_that_runs_away_is_counted(void **state)
{
    extract("reply POST ^/\nticket 1\ntext request:~(*NO_JIT)^(?:a+)+$",
            (scene_t) { .request = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!=x",
            .request_type = FORM });
    assert_int_equal(facts.pattern_limit, 1);
    assert_maybe(TEXT, NULL);
}


static void
files_are_read_only_by_their_name(void **state)
{
    static const char  body[] = FILE_PART("message", "From: a@b.example\r\n"
                                          "\r\nHello") PART("m", "w") END;

    expect_text("request:message", NULL, body,
                "From: a@b.example\r\n\r\nHello");

    /* a pattern takes no file, not even one that is read for another source */

    expect_text("request:~^m", NULL, body, "w");

    extract("reply POST ^/\nticket request:message\ntext request:~^m",
            (scene_t) { .request = body, .request_type = MULTI });
    assert_fact(TEXT, "w");
    assert_true(facts.present & bit(TICKET));
}


#define LETTER                                                                \
    "Return-Path: <anna@client.example>\r\n"                                  \
    "From: =?utf-8?q?Anna_M=C3=BCller?= <Anna@Client.example>\r\n"            \
    "To: desk@example.test\r\n"                                               \
    "Subject: =?utf-8?b?SGVscCDinJQ=?=\r\n"                                   \
    "Message-ID: <4711@client.example>\r\n"                                   \
    "\r\n"                                                                    \
    "My invoice is wrong.\r\n"

#define MAILED                                                                \
    "reply POST ^/\nticket \"mail:Subject ~^(\\S+)\"\nid mail:message-id\n"   \
    "subject mail:Subject\ntext mail:text\nauthor mail:address\n"

static void
assert_letter(void)
{
    conflict_str_t  text;

    assert_fact(TICKET, "Help");
    assert_fact(ID, "<4711@client.example>");
    assert_fact(SUBJECT, "Help \xe2\x9c\x94");
    assert_fact(AUTHOR, "anna@client.example");

    assert_true(facts.present & bit(TEXT));
    text = facts.values[TEXT];
    assert_true(text.len >= 20);
    assert_memory_equal(text.data, "My invoice is wrong.", 20);

    assert_int_equal(facts.mail, 1);
    assert_int_equal(facts.automatic, 0);
    assert_int_equal(facts.plain, 1);
    assert_int_equal(facts.html, 0);
}


static void
a_mail_stands_in_a_body_a_field_or_a_file(void **state)
{
    extract(MAILED "mail request-body", (scene_t) { .request = LETTER,
            .request_type = "message/rfc822", .agent = 1 });
    assert_letter();

    extract(MAILED "mail request:message", (scene_t) {
            .request = PART("message", LETTER) END, .request_type = MULTI,
            .agent = 1 });
    assert_letter();

    extract(MAILED "mail request:message", (scene_t) {
            .request = FILE_PART("message", LETTER) END,
            .request_type = MULTI, .agent = 1 });
    assert_letter();

    extract(MAILED "mail request:raw request:message", (scene_t) {
            .request = PART("message", LETTER) END, .request_type = MULTI,
            .agent = 1 });
    assert_letter();

    extract("reply POST ^/\nticket mail:X-Ticket\nmail request:m",
            (scene_t) { .request = "{\"m\":\"X-Ticket: 7\\r\\n\\r\\nx\"}" });
    assert_fact(TICKET, "7");
}


static void
a_mail_s_headers_have_names_of_any_case(void **state)
{
    static const scene_t  scene = {
        .request = "X-A: 1\nx-a: 2\nText: t\nAddress: a\n\nwords",
        .request_type = "text/plain"
    };

    extract("reply POST ^/\nmail request-body\nticket mail:x-A", scene);
    assert_fact(TICKET, "1");

    extract("reply POST ^/\nmail request-body\nticket mail:X-B", scene);
    assert_maybe(TICKET, NULL);

    /* two names mean something else than the headers of that name */

    extract("reply POST ^/\nmail request-body\nticket mail:text\n"
            "id mail:address\nsubject mail:Text", scene);
    assert_fact(TICKET, "words");
    assert_maybe(ID, NULL);
    assert_fact(SUBJECT, "t");
}


static void
a_mail_s_text_says_what_it_is(void **state)
{
    static const char  html[] = "From: a@b.example\r\n"
                                "Content-Type: text/html\r\n\r\n<p>x</p>";

    extract("reply POST ^/\nmail request:m\nticket 1\ntext mail:text",
            (scene_t) { .request = PART("m",
                "From: a@b.example\r\nContent-Type: text/html\r\n\r\n"
                "<p>x</p>") END, .request_type = MULTI });
    assert_int_equal(facts.html, 1);
    assert_int_equal(facts.plain, 0);

    /* only of a text that is the mail's, as it is */

    extract("reply POST ^/\nmail request-body\nticket 1\ntext request-body",
            (scene_t) { .request = html, .request_type = "text/plain" });
    assert_int_equal(facts.html, 0);
    assert_int_equal(facts.plain, 0);

    extract("reply POST ^/\nmail request-body\nticket mail:text\ntext $x y",
            (scene_t) { .request = html, .request_type = "text/plain" });
    assert_int_equal(facts.mail, 1);
    assert_int_equal(facts.html, 0);

    extract("reply POST ^/\nmail request-body\nticket 1\n"
            "text \"mail:text ~>(.)<\"",
            (scene_t) { .request = html, .request_type = "text/plain" });
    assert_fact(TEXT, "x");
    assert_int_equal(facts.html, 0);
    assert_int_equal(facts.plain, 0);
}


static void
what_is_no_mail_gives_nothing(void **state)
{
    extract("reply POST ^/\nmail request:m\nticket mail:From 1\n"
            "text mail:text", (scene_t) { .request = "m=just+words",
            .request_type = FORM });
    assert_fact(TICKET, "1");
    assert_maybe(TEXT, NULL);
    assert_int_equal(facts.mail, 0);
    assert_int_equal(facts.automatic, 0);

    extract("reply POST ^/\nmail request:m\nticket mail:From 1",
            (scene_t) { .path = NULL });
    assert_fact(TICKET, "1");
    assert_int_equal(facts.mail, 0);
}


static void
a_mail_that_nobody_wrote_is_automatic(void **state)
{
    size_t  i;

    static const char  *headers[] = {
        "Auto-Submitted: auto-replied", "Precedence: bulk",
        "Return-Path: <>", "List-Id: <x.example>"
    };

    char  body[256];

    for (i = 0; i < sizeof(headers) / sizeof(headers[0]); i++) {
        (void) snprintf(body, sizeof(body), "From: a@b.example\n%s\n\nI am "
                        "away", headers[i]);
        extract("reply POST ^/\nmail request-body\nticket mail:X-T 1\n"
                "text mail:text", (scene_t) { .request = body,
                .request_type = "message/rfc822" });
        assert_int_equal(facts.mail, 1);
        assert_int_equal(facts.automatic, 1);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_field_has_the_name_as_it_is_written),
        cmocka_unit_test(a_path_is_a_name_in_brackets),
        cmocka_unit_test(a_fact_is_inserted_into_a_name),
        cmocka_unit_test(the_name_as_it_is_written_comes_first),
        cmocka_unit_test(a_name_that_is_too_long_is_none),
        cmocka_unit_test(a_field_may_hold_json),
        cmocka_unit_test(of_several_fields_the_last_one_counts),
        cmocka_unit_test(where_many_names_match_the_longest_value_is_the_one),
        cmocka_unit_test(a_pattern_of_names_finds_nothing_in_json),
        cmocka_unit_test(a_pattern_of_names_that_runs_away_is_counted),
        cmocka_unit_test(files_are_read_only_by_their_name),
        cmocka_unit_test(a_mail_stands_in_a_body_a_field_or_a_file),
        cmocka_unit_test(a_mail_s_headers_have_names_of_any_case),
        cmocka_unit_test(a_mail_s_text_says_what_it_is),
        cmocka_unit_test(what_is_no_mail_gives_nothing),
        cmocka_unit_test(a_mail_that_nobody_wrote_is_automatic)
    };

    return cmocka_run_group_tests_name("fields", tests, NULL, scene_end);
}
