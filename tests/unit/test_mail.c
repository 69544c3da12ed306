
/*
 * Raw mail, and what it is packed in: charsets, transfer encodings, headers.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/mail_private.h"
#include "seconds.h"


#define str(s)  ((conflict_str_t) conflict_string(s))

#define BAD   "\xef\xbf\xbd"
#define FROM  "From: kim@example.test\n"
#define EACH(cases)  size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++


typedef struct {
    conflict_str_t      value;
    const char         *wanted;
} case_t;


static conflict_arena_t   *arena;
static conflict_limits_t   limits;
static conflict_mail_t     mail;


static int
begin(void **state)
{
    arena = conflict_arena_create();
    conflict_limits_default(&limits);

    return arena == NULL;
}


static int
end(void **state)
{
    conflict_arena_destroy(arena);

    return 0;
}


static void
assert_str(conflict_str_t value, const char *wanted)
{
    if (value.len != strlen(wanted)
        || memcmp(value.data, wanted, value.len) != 0)
    {
        fail_msg("\"%.*s\", and not \"%s\"", (int) value.len, value.data,
                 wanted);
    }
}


/* in memory of its own, so that reading beyond its end is seen */

static conflict_str_t
alone(conflict_str_t value)
{
    conflict_str_t  copy;

    assert_int_equal(conflict_arena_copy(arena, value, &copy), 1);

    return copy;
}


static void
read_mail(conflict_str_t raw)
{
    assert_int_equal(conflict_mail_read(arena, &limits, alone(raw), &mail),
                     CONFLICT_OK);
}


static void
base64_is_decoded_whatever_stands_between(void **state)
{
    char            dst[64];
    conflict_str_t  value;

    static const case_t  cases[] = {
        { conflict_string("YWJj"), "abc" },
        { conflict_string("YWI="), "ab" },
        { conflict_string("YQ=="), "a" },
        { conflict_string("YQ"), "a" },
        { conflict_string("Y"), "" },
        { conflict_string(""), "" },
        { conflict_string(" Y W\r\nJ!j\n"), "abc" },
        { conflict_string("YQ==YmM="), "abc" },
        { conflict_string("Pz8_Pj4-"), "??\?>>>" },
        { conflict_string("Pz8/Pj4+"), "??\?>>>" }
    };

    for (EACH(cases)) {
        value.data = dst;
        value.len = conflict_base64_decode(cases[i].value, dst);
        assert_str(value, cases[i].wanted);
    }
}


static void
quoted_printable_is_decoded_in_bodies_and_in_headers(void **state)
{
    char            dst[64];
    conflict_str_t  value;

    static const case_t  body[] = {
        { conflict_string("a=3Db=c3=BC"), "a=bü" },
        { conflict_string("a=\r\nb=\nc= \t\r\nd"), "abcd" },
        { conflict_string("a="), "a" },
        { conflict_string("a=4"), "a=4" },
        { conflict_string("a=zz=3d= b_"), "a=zz== b_" },
        { conflict_string("a\r\nb"), "a\r\nb" }
    };
    static const case_t  header[] = {
        { conflict_string("a_b=5F=20c"), "a b_ c" },
        { conflict_string("a=\nb="), "a=\nb=" }
    };

    for (EACH(body)) {
        value.data = dst;
        value.len = conflict_quoted_decode(body[i].value, dst, 0);
        assert_str(value, body[i].wanted);
    }

    for (EACH(header)) {
        value.data = dst;
        value.len = conflict_quoted_decode(header[i].value, dst, 1);
        assert_str(value, header[i].wanted);
    }
}


static void
parameters_are_found_and_unquoted(void **state)
{
    conflict_str_t  value;

    static const case_t  cases[] = {
        { conflict_string("text/plain; name=a"), "a" },
        { conflict_string("text/plain;NAME = \"a b\" ; x=y"), "a b" },
        { conflict_string("x; y=\"; name=no\\\"; name=no\"; name=a"), "a" },
        { conflict_string("x; name=\"a\\\"\\\\b\""), "a\"\\b" },
        { conflict_string("x; name=a (a comment)"), "a" },
        { conflict_string("x; name=my file.txt"), "my file.txt" },
        { conflict_string("x; name=a; name=b"), "a" },
        { conflict_string("x; name=\"cut"), "cut" },
        { conflict_string("x; name="), "" },
        { conflict_string("x; name*=utf-8''%e2%82%ac%20x"), "€ x" },
        { conflict_string("x; name*=iso-8859-1'en'gr%fc%DF"), "grüß" },
        { conflict_string("x; name=plain; name*=utf-8''better"), "better" },
        { conflict_string("x; name*=utf-8''better; name=plain"), "better" },
        { conflict_string("x; name*=no-quotes%21"), "no-quotes!" },
        { conflict_string("x; name*0=\"one \"; name*1=two; name*2=\" 3\""),
          "one two 3" },
        { conflict_string("x; name*0*=iso-8859-1''%fc; name*1=\"%41\";"
                          "name*2*=%e4"), "ü%41ä" },
        { conflict_string("x; name*0=a; name*2=c; name*1=b"), "ab" },
        { conflict_string("x; name*99999999999999=a; name=b"), "b" }
    };
    static const conflict_str_t  none[] = {
        conflict_string(""), conflict_string("name=a"),
        conflict_string("x; names=a"), conflict_string("x; name"),
        conflict_string("x; nam=name"), conflict_string("x; y=\"; name=a"),
        conflict_string("x; name*1=a"),
        conflict_string("x; name*4294967296=a"), conflict_string("x; name*x=a")
    };

    for (EACH(cases)) {
        assert_int_equal(conflict_parameter(arena, alone(cases[i].value),
                                            str("name"), &value), 1);
        assert_str(value, cases[i].wanted);
    }

    for (EACH(none)) {
        if (conflict_parameter(arena, alone(none[i]), str("name"), &value)) {
            fail_msg("%s", none[i].data);
        }
    }
}


static void
charsets_of_the_list_become_utf8(void **state)
{
    unsigned        twice;
    conflict_str_t  utf8;

    static const struct {
        const char      *charset;
        conflict_str_t   value;
        const char      *wanted;
    } cases[] = {
        { "ISO-8859-1", conflict_string("\x80 \xfc"), "€ ü" },
        { "latin1", conflict_string("\x93x\x94"), "“x”" },
        { "iso-8859-2", conflict_string("\xb3\xf3"), "łó" },
        { "ISO_8859-5", conflict_string("\xb0"), "А" },
        { "iso-8859-7", conflict_string("\xe1"), "α" },
        { "iso-8859-8-i", conflict_string("\xe0"), "א" },
        { "iso-8859-9", conflict_string("\xfd\x80"), "ı€" },
        { "iso8859-15", conflict_string("\xa4"), "€" },
        { "ISO-8859-16", conflict_string("\xaa"), "Ș" },
        { "Windows-1250", conflict_string("\x9c"), "ś" },
        { "cp1251", conflict_string("\xcf\xf0\xe8"), "При" },
        { "x-cp1252", conflict_string("\x85"), "…" },
        { "windows-1256", conflict_string("\xc7"), "ا" },
        { "KOI8-R", conflict_string("\xf0\xd2\xc9"), "При" },
        { "koi8-u", conflict_string("\xa4"), "є" },
        { "macintosh", conflict_string("\x8a\xd5"), "ä’" },
        { "ISO-2022-JP", conflict_string("\x1b$B$3$s\x1b(B!"), "こん!" },
        { "Shift_JIS", conflict_string("\x82\xb1\x87\x40"), "こ①" },
        { "windows-31j", conflict_string("\x82\xb1"), "こ" },
        { "euc-jp", conflict_string("\xa4\xb3"), "こ" },
        { "ks_c_5601-1987", conflict_string("\xb0\xa1"), "가" },
        { "EUC-KR", conflict_string("\xb0\xa1"), "가" },
        { "gb2312", conflict_string("\xc4\xe3"), "你" },
        { "GBK", conflict_string("\xc4\xe3"), "你" },
        { "gb18030", conflict_string("\xc4\xe3\x81\x30\x84\x36"), "你¥" },
        { "Big5", conflict_string("\xa7\x41"), "你" },
        { "utf-16", conflict_string("\xff\xfe" "a\0\xac\x20"), "a€" },
        { "utf-16", conflict_string("\xfe\xff\0a\x20\xac"), "a€" },
        { "UTF-16LE", conflict_string("a\0"), "a" },
        { "utf-16be", conflict_string("\0a\xd8\x3d\xde\x21"), "a😡" },

        /* what cannot be */

        { "windows-1252", conflict_string("a\x81" "b"), "a" BAD "b" },
        { "shift_jis", conflict_string("a\xff\xff" "b"), "a" BAD BAD "b" },
        { "shift_jis", conflict_string("a\x82"), "a" BAD },
        { "gb18030", conflict_string("a\x81\x30\x84"), "a" BAD },
        { "iso-2022-jp", conflict_string("a\xff\x1b$B$3"), "a" BAD "こ" },
        { "utf-16le", conflict_string("\x3d\xd8" "a\0b"), BAD "a" BAD },
        { "gb2312", conflict_string("\xff\xff\xc4\xe3"), BAD BAD "你" },
        { "big5", conflict_string(""), "" }
    };

    /* the second time each is open already, and must begin anew */

    for (twice = 0; twice < 2; twice++) {
        for (EACH(cases)) {
            conflict_str_t  charset = { strlen(cases[i].charset),
                                        cases[i].charset };

            if (conflict_charset_decode(arena, charset, alone(cases[i].value),
                                        &utf8) != CONFLICT_OK)
            {
                fail_msg("%s", cases[i].charset);
            }

            assert_str(utf8, cases[i].wanted);
        }
    }
}


static void
charsets_that_are_utf8_or_not_known_change_nothing(void **state)
{
    conflict_str_t  utf8, value;

    static const conflict_str_t  same[] = {
        conflict_string(""), conflict_string("UTF-8"), conflict_string("utf8"),
        conflict_string("us-ascii"), conflict_string("ANSI_X3.4-1968")
    };
    static const conflict_str_t  unknown[] = {
        conflict_string("utf-7"), conflict_string("iso-2022-cn-ext"),
        conflict_string("x-user-defined"), conflict_string("-"),
        conflict_string("windows-1252//TRANSLIT"), conflict_string("cp"),
        conflict_string("utf16 utf16le"),
        conflict_string("windows1252windows1252windows1252windows1252")
    };

    value = str("a\xff");

    for (EACH(same)) {
        assert_int_equal(conflict_charset_decode(arena, same[i], value, &utf8),
                         CONFLICT_OK);
        assert_ptr_equal(utf8.data, value.data);
    }

    for (EACH(unknown)) {
        assert_int_equal(conflict_charset_decode(arena, unknown[i], value,
                                                 &utf8), CONFLICT_DECLINED);
        assert_ptr_equal(utf8.data, value.data);
        assert_int_equal(utf8.len, value.len);
    }
}


static void
charsets_grow_what_they_must(void **state)
{
    char            bad[3000];
    conflict_str_t  value, utf8;

    memset(bad, '\xff', sizeof(bad));
    value.data = bad;
    value.len = sizeof(bad);

    assert_int_equal(conflict_charset_decode(arena, str("gbk"), value, &utf8),
                     CONFLICT_OK);
    assert_int_equal(utf8.len, 3 * sizeof(bad));

    memset(bad, '\x80', sizeof(bad));

    assert_int_equal(conflict_charset_decode(arena, str("cp1252"), value,
                                             &utf8), CONFLICT_OK);
    assert_int_equal(utf8.len, 3 * sizeof(bad));
    assert_memory_equal(utf8.data + utf8.len - 6, "€€", 6);
}


static void
headers_are_unfolded_and_kept_as_they_are(void **state)
{
    read_mail(str("Subject: one\r\n two\r\n\t three \r\nX-Empty:\r\n"
                  "no header\r\nFROM : kim@example.test\r\n\r\nText\r\n"));

    assert_int_equal(mail.nheaders, 3);
    assert_str(mail.headers[0].name, "Subject");
    assert_str(mail.headers[0].value, "one two\t three");
    assert_str(mail.headers[1].value, "");
    assert_str(mail.headers[2].name, "FROM");
    assert_str(mail.address, "kim@example.test");
    assert_str(mail.text, "Text");
    assert_int_equal(mail.format, CONFLICT_TEXT_PLAIN);
    assert_int_equal(mail.automatic, 0);
    assert_int_equal(mail.limited, 0);
}


static void
a_mail_may_begin_with_other_lines_and_end_anywhere(void **state)
{
    size_t          i;
    conflict_str_t  cut;

    static const conflict_str_t  whole = conflict_string(
        "From kim@example.test Sat May  2 10:00:00 2026\n"
        FROM "Subject: =?utf-8?B?w6Q=?=\n"
        "Content-Type: multipart/mixed; boundary=\"x\"\n\n"
        "--x\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\nh=C3=A4\n--x--\n");

    read_mail(whole);
    assert_str(mail.address, "kim@example.test");
    assert_str(mail.text, "hä");

    for (i = 0; i < whole.len; i++) {
        cut.data = whole.data;
        cut.len = i;

        (void) conflict_mail_read(arena, &limits, alone(cut), &mail);
    }

    read_mail(str("\xef\xbb\xbf\r\n\n" FROM "\nText"));
    assert_str(mail.text, "Text");

    read_mail(str(FROM));
    assert_str(mail.text, "");

    read_mail(str("Subject: a\n b"));
    assert_str(mail.headers[0].value, "a b");
}


static void
what_has_no_header_is_no_mail(void **state)
{
    static const conflict_str_t  cases[] = {
        conflict_string(""), conflict_string("\n\n"),
        conflict_string("Hello,\nplease: help\n"), conflict_string(": a\n"),
        conflict_string(" Subject: a\n"), conflict_string("From a b\n"),
        conflict_string("--x\n")
    };

    for (EACH(cases)) {
        if (conflict_mail_read(arena, &limits, alone(cases[i]), &mail)
            != CONFLICT_DECLINED)
        {
            fail_msg("%s", cases[i].data);
        }
    }
}


static void
the_address_is_found_in_from(void **state)
{
    conflict_str_t  address;

    static const case_t  cases[] = {
        { conflict_string("kim@example.test"), "kim@example.test" },
        { conflict_string("Kim Doe <Kim.Doe@Example.TEST>"),
          "kim.doe@example.test" },
        { conflict_string("\"Doe, Kim\" <kim@example.test>"),
          "kim@example.test" },
        { conflict_string("kim@example.test (Kim <no@example.test> Doe)"),
          "kim@example.test" },
        { conflict_string("(a (b) \\) no@example.test) kim@example.test"),
          "kim@example.test" },
        { conflict_string("\"boss@example.test\" <kim@example.test>"),
          "kim@example.test" },
        { conflict_string("\"<boss@example.test>\" <kim@example.test>"),
          "kim@example.test" },
        { conflict_string("\"a\\\" <no@example.test>\" <kim@example.test>"),
          "kim@example.test" },
        { conflict_string("boss@example.test <kim@example.test>"),
          "kim@example.test" },
        { conflict_string("=?utf-8?q?Kim_=3Cno=40example=2Etest=3E?= "
                          "<kim@example.test>"), "kim@example.test" },
        { conflict_string("Friends: kim@example.test, lee@example.test;"),
          "kim@example.test" },
        { conflict_string("Friends:Kim <kim@example.test>;"),
          "kim@example.test" },
        { conflict_string("kim@example.test, lee@example.test"),
          "kim@example.test" },
        { conflict_string("Nobody, Kim <kim@example.test>"),
          "kim@example.test" },
        { conflict_string("<kim@example.test> <lee@example.test>"),
          "kim@example.test" },
        { conflict_string("<@relay.test,@b.test:kim@example.test>"),
          "kim@example.test" },
        { conflict_string("< kim @ example . test >"), "kim@example.test" },
        { conflict_string("Kim Doe kim@example.test"), "kim@example.test" },
        { conflict_string("kim@example.test Kim Doe"), "kim@example.test" },
        { conflict_string("<\"kim doe\"@example.test>"),
          "\"kim doe\"@example.test" },
        { conflict_string("<\"k\\\"@\\\"\"@example.test>"),
          "\"k\\\"@\\\"\"@example.test" },
        { conflict_string("Kim <kim@example.test"), "kim@example.test" },
        { conflict_string("\"Kim <kim@example.test>"), "kim@example.test" },
        { conflict_string("J\xfcrgen <jo@example.test>"), "jo@example.test" },
        { conflict_string(""), "" },
        { conflict_string("Kim Doe"), "" },
        { conflict_string("Kim <kim>"), "" },
        { conflict_string("<>"), "" },
        { conflict_string("\"kim@example.test\""), "" },
        { conflict_string("@example.test"), "" },
        { conflict_string("kim@"), "" },
        { conflict_string("<a@b@example.test>"), "" },
        { conflict_string("<k\x01im@example.test>"), "" },
        { conflict_string("<k\0im@example.test>"), "" },
        { conflict_string("<\"k\\\x01im\"@example.test>"), "" },
        { conflict_string("<k\xffim@example.test>"), "" }
    };

    for (EACH(cases)) {
        assert_int_equal(conflict_mail_address(arena, alone(cases[i].value),
                                               &address), CONFLICT_OK);

        if (address.len != strlen(cases[i].wanted)
            || memcmp(address.data, cases[i].wanted, address.len) != 0)
        {
            fail_msg("%s: \"%.*s\"", cases[i].value.data, (int) address.len,
                     address.data);
        }
    }
}


static void
an_address_that_is_too_long_is_none(void **state)
{
    char            buf[400];
    conflict_str_t  from, address;

    memset(buf, 'a', sizeof(buf));
    buf[310] = '@';
    from.data = buf;

    from.len = 320;
    conflict_mail_address(arena, from, &address);
    assert_int_equal(address.len, 320);

    from.len = 321;
    conflict_mail_address(arena, from, &address);
    assert_int_equal(address.len, 0);

    memcpy(buf + 380, " <kim@example.test>", 19);
    from.len = 399;
    conflict_mail_address(arena, from, &address);
    assert_str(address, "kim@example.test");
}


static void
encoded_words_are_decoded(void **state)
{
    conflict_str_t          value;
    conflict_mail_header_t  header;

    static const case_t  cases[] = {
        { conflict_string("plain"), "plain" },
        { conflict_string("=?utf-8?Q?gr=C3=BC=C3=9F_dich?="), "grüß dich" },
        { conflict_string("=?UTF-8?b?Z3LDvMOf?="), "grüß" },
        { conflict_string("=?iso-8859-1?q?gr=FC=DF?="), "grüß" },
        { conflict_string("=?koi8-r*ru?b?8A==?="), "П" },
        { conflict_string("a =?utf-8?q?b?= c"), "a b c" },
        { conflict_string("=?utf-8?q?a?= =?utf-8?q?b?=\t =?utf-8?q?_c?="),
          "ab c" },
        { conflict_string("=?utf-8?q?a?==?utf-8?q?b?="), "ab" },
        { conflict_string("=?utf-8?q?=C3=A4?= =?koi8-r?b?8A==?="), "äП" },
        { conflict_string("=?utf-8?q?=E2=82?= =?utf-8?q?=AC?="), "€" },
        { conflict_string("=?utf-8?b?4oI=?= =?utf-8?b?rA==?="), "€" },
        { conflict_string("=?utf-8?q?=E2?= x =?utf-8?q?=82=AC?="),
          BAD " x " BAD BAD },
        { conflict_string("=?utf-8?q?a b?="), "a b" },
        { conflict_string("=?utf-8?q?\?="), "" },
        { conflict_string("=?utf-8?x?a?="), "=?utf-8?x?a?=" },
        { conflict_string("=?utf-8?q?a"), "=?utf-8?q?a" },
        { conflict_string("=?utf-8?q?a?"), "=?utf-8?q?a?" },
        { conflict_string("=?a b?q?c?= =?=?="), "=?a b?q?c?= =?=?=" },
        { conflict_string("=?x-none?q?a=C3=A4?="), "aä" },
        { conflict_string("=?utf-8?q?a=0D=0AX-Evil:_b=00?="),
          "a  X-Evil: b" BAD },
        { conflict_string("gr\xc3\xbc"), "grü" },
        { conflict_string("gr\xfc\x80"), "grü€" }
    };

    memset(&mail, 0, sizeof(conflict_mail_t));
    mail.headers = &header;
    mail.nheaders = 1;
    header.name = str("Subject");

    for (EACH(cases)) {
        header.value = alone(cases[i].value);
        assert_int_equal(conflict_mail_header(arena, &mail, str("SUBJECT"),
                                              &value), CONFLICT_OK);
        assert_str(value, cases[i].wanted);
    }

    assert_int_equal(conflict_mail_header(arena, &mail, str("X-None"), &value),
                     CONFLICT_DECLINED);
}


static void
of_alternatives_the_plain_one_is_taken(void **state)
{
    read_mail(str(FROM
        "Content-Type: multipart/alternative;\n boundary=\"a b'()+_,-./:=?\""
        "\n\nThis is MIME.\n--a b'()+_,-./:=?\n"
        "Content-Type: text/html; charset=utf-8\n\n<p>html</p>\n"
        "--a b'()+_,-./:=?  \r\nContent-Type: text/plain\r\n\r\n"
        "plain\r\n\r\n--a b'()+_,-./:=?--\r\nepilogue\n"));

    assert_str(mail.text, "plain");
    assert_int_equal(mail.format, CONFLICT_TEXT_PLAIN);
}


static void
html_is_taken_when_nothing_is_in_the_plain_one(void **state)
{
    read_mail(str(FROM
        "Content-Type: multipart/alternative; boundary=x\n\n"
        "--x\nContent-Type: text/plain\n"
        "Content-Transfer-Encoding: base64\n\nIA0K\n"
        "--x\nContent-Type: text/html; charset=iso-8859-1\n\n"
        "<p>gr\xfc\xdf</p>\n--x--"));

    assert_str(mail.text, "<p>grüß</p>");
    assert_int_equal(mail.format, CONFLICT_TEXT_HTML);

    read_mail(str(FROM "Content-Type: text/html\n\n<p>a</p>"));
    assert_str(mail.text, "<p>a</p>");
    assert_int_equal(mail.format, CONFLICT_TEXT_HTML);
}


static void
parts_lie_in_parts(void **state)
{
    /* one boundary begins as another does */

    read_mail(str(FROM
        "Content-Type: multipart/mixed; boundary=x\n\n--x\n"
        "Content-Type: multipart/related; boundary=\"xx \"\n\n--xx\n"
        "Content-Type: multipart/alternative; boundary=xxx\n\n--xxx\n"
        "Content-Type: text/plain\n\nplain\n--xxxx\n--xxx\n"
        "Content-Type: text/html\n\n<p>html\n--xxx--\nnothing\n--xx\n"
        "Content-Type: image/png; name=a.png\n"
        "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--xx--\n--x\n"
        "Content-Type: text/plain\n\nfooter\n--x--\n"));

    assert_str(mail.text, "plain\n--xxxx\nfooter");

    /* Apple's: a picture within the text */

    read_mail(str(FROM
        "Content-Type: multipart/alternative; boundary=x\n\n--x\n"
        "Content-Type: text/plain\n\nplain\n--x\n"
        "Content-Type: multipart/mixed; boundary=y\n\n--y\n"
        "Content-Type: text/html\n\nhtml\n--y\n"
        "Content-Type: text/html\n\nmore\n--y--\n--x--\n"));

    assert_str(mail.text, "plain");

    /* in the wrong order */

    read_mail(str(FROM
        "Content-Type: multipart/alternative; boundary=x\n\n--x\n"
        "Content-Type: multipart/related; boundary=\"y \"\n\n--y \n"
        "Content-Type: text/html\n\nhtml\n--y--\n--x\n"
        "Content-Type: text/plain\n\nplain\n--x--\n"));

    assert_str(mail.text, "plain");

    read_mail(str(FROM
        "Content-Type: multipart/mixed; boundary=y\n\n--y\n"
        "Content-Type: text/html\n\n<p>one\n--y\n"
        "Content-Type: text/plain\n\nfooter\n--y\n"
        "Content-Type: multipart/alternative; boundary=x\n\n--x\n"
        "Content-Type: text/plain\n\nplain\n--x\n"
        "Content-Type: text/html\n\n<p>two\n--x--\n--y--\n"));

    assert_str(mail.text, "<p>one\n<p>two");
}


static void
boundaries_may_be_missing(void **state)
{
    /* the inner end */

    read_mail(str(FROM
        "Content-Type: multipart/mixed; boundary=x\n\n--x\n"
        "Content-Type: multipart/alternative; boundary=y\n\n--y\n\none\n"
        "--x\n\ntwo\n--y\nnot a boundary"));

    assert_str(mail.text, "one\ntwo\n--y\nnot a boundary");

    /* the empty line behind a part's headers */

    read_mail(str(FROM
        "Content-Type: multipart/mixed; boundary=x\n\n--x\n"
        "Content-Type: image/png\n--x\n\none\n--x--"));

    assert_str(mail.text, "one");

    /* all of them, or its name */

    read_mail(str(FROM
        "Content-Type: multipart/mixed; boundary=x\n\none\n"));
    assert_str(mail.text, "");

    read_mail(str(FROM "Content-Type: multipart/mixed\n\none\n"));
    assert_str(mail.text, "");
}


static void
attachments_are_passed_over(void **state)
{
    size_t  i;
    char    raw[512];

    static const char *const  headers[] = {
        "Content-Type: text/plain\nContent-Disposition: attachment",
        "Content-Type: text/plain\nContent-Disposition: ATTACHMENT; x=y",
        "Content-Type: text/plain\n"
        "Content-Disposition: inline; filename=\"a.txt\"",
        "Content-Type: text/plain\n"
        "Content-Disposition: inline; filename*=utf-8''a.txt",
        "Content-Type: text/plain; name=a.txt",
        "Content-Type: text/html;\n name*0=a; name*1=.html",
        "Content-Type: text/calendar",
        "Content-Type: text/rfc822-headers",
        "Content-Type: application/octet-stream",
        "Content-Type: message/rfc822",
        "Content-Type: message/delivery-status"
    };

    for (i = 0; i < sizeof(headers) / sizeof(headers[0]); i++) {
        (void) snprintf(raw, sizeof(raw), FROM "Content-Type: multipart/mixed;"
                        " boundary=x\n\n--x\n%s\n\nSubject: no\n\nno\n--x\n"
                        "Content-Type: text/html\n\n<p>yes\n--x--\n",
                        headers[i]);
        read_mail((conflict_str_t) { strlen(raw), raw });

        if (mail.text.len != 6) {
            fail_msg("%s: %.*s", headers[i], (int) mail.text.len,
                     mail.text.data);
        }

        (void) snprintf(raw, sizeof(raw), FROM "%s\n\nno\n", headers[i]);
        read_mail((conflict_str_t) { strlen(raw), raw });
        assert_int_equal(mail.text.len, 0);
    }

    read_mail(str(FROM "Content-Type: multipart/digest; boundary=x\n\n--x\n"
                  "\nSubject: a\n\nno\n--x--\n"));
    assert_str(mail.text, "");
}


static void
texts_are_decoded(void **state)
{
    size_t  i;
    char    raw[512];

    static const struct {
        const char  *headers;
        const char  *body;
        const char  *wanted;
    } cases[] = {
        { "Content-Type: text/plain; charset=\"iso-8859-15\"\n"
          "Content-Transfer-Encoding: Quoted-Printable\n",
          "10=A0=A4 f=\nor gr=FC=DFe=", "10\xc2\xa0€ for grüße" },
        { "Content-Type: TEXT/PLAIN; CHARSET=UTF-8\n"
          "Content-Transfer-Encoding: BASE64\n", "Z3LD\nvMOf\n", "grüß" },
        { "Content-Transfer-Encoding: 8bit\n", "gr\xc3\xbc\xc3\x9f", "grüß" },
        { "Content-Transfer-Encoding: 8bit\n", "gr\xfc\xdf", "grüß" },
        { "Content-Type: text/plain; charset=us-ascii\n", "gr\xfc", "grü" },
        { "Content-Type: text/plain; charset=utf-8\n", "gr\xfc", "gr" BAD },
        { "Content-Type: text/plain; charset=x-none\n", "gr\xc3\xbc", "grü" },
        { "Content-Type: text/plain; charset=x-none\n", "gr\xfc", "grü" },
        { "Content-Type: text/plain; charset=koi8-r (Russian)\n",
          "\xf0\xd2\xc9", "При" },
        { "Content-Type: text/plain; charset=utf-8\n"
          "Content-Transfer-Encoding: 8bit; x\n", "a=3D", "a=3D" }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) snprintf(raw, sizeof(raw), FROM "%s\n%s", cases[i].headers,
                        cases[i].body);
        read_mail((conflict_str_t) { strlen(raw), raw });
        assert_str(mail.text, cases[i].wanted);
    }

    read_mail(str(FROM "\na\0b"));
    assert_str(mail.text, "a" BAD "b");
}


static void
what_no_person_wrote_is_told(void **state)
{
    size_t  i;
    char    raw[256];

    static const char *const  yes[] = {
        "Auto-Submitted: auto-replied", "auto-submitted: Auto-Generated; x=y",
        "Precedence: bulk", "Precedence: Junk", "PRECEDENCE: list",
        "Precedence: auto_reply", "X-Autoreply: yes", "X-Autorespond: a",
        "X-Autoresponder: 1", "X-Auto-Reply: yes", "X-Mail-Autoreply: yes",
        "X-Autoreply-From: kim@example.test",
        "List-Id: News <news.example.test>", "Return-Path: <>",
        "X-Failed-Recipients: lee@example.test",
        "Content-Type: multipart/report; report-type=delivery-status",
        "From: MAILER-DAEMON@mx.example.test",
        "From: \"Mail System\" <Postmaster@example.test>"
    };
    static const char *const  no[] = {
        "Auto-Submitted: no", "Auto-Submitted: No (a person)",
        "Auto-Submitted:", "Precedence: first-class", "X-Autoreply: no",
        "X-Auto-Response-Suppress: DR, OOF, AutoReply",
        "Return-Path: <kim@example.test>", "X-Mailer: bulk",
        "Subject: Precedence: bulk",
        "Content-Type: multipart/mixed; boundary=report",
        "From: not-mailer-daemon@example.test"
    };

    for (i = 0; i < sizeof(yes) / sizeof(yes[0]); i++) {
        (void) snprintf(raw, sizeof(raw), "Subject: a\n%s\n\ntext", yes[i]);
        read_mail((conflict_str_t) { strlen(raw), raw });

        if (!mail.automatic) {
            fail_msg("%s", yes[i]);
        }
    }

    for (i = 0; i < sizeof(no) / sizeof(no[0]); i++) {
        (void) snprintf(raw, sizeof(raw), "%s\n\ntext", no[i]);
        read_mail((conflict_str_t) { strlen(raw), raw });

        if (mail.automatic) {
            fail_msg("%s", no[i]);
        }
    }
}


static void
parts_depth_and_headers_are_limited(void **state)
{
    char             raw[16 * 1024];
    size_t           len;
    unsigned         i;
    conflict_str_t   value;

    static const conflict_str_t  parts = conflict_string(FROM
        "Content-Type: multipart/mixed; boundary=x\n\n"
        "--x\n\na\n--x\n\nb\n--x\n\nc\n--x--\n");
    static const conflict_str_t  deep = conflict_string(FROM
        "Content-Type: multipart/mixed; boundary=x\n\n"
        "--x\nContent-Type: multipart/mixed; boundary=y\n\n"
        "--y\n\nb\n--y--\n--x\n\nc\n--x--\n");

    limits.of[CONFLICT_LIMIT_PARTS] = 3;
    read_mail(parts);
    assert_str(mail.text, "a\nb\nc");
    assert_int_equal(mail.limited, 0);

    limits.of[CONFLICT_LIMIT_PARTS] = 2;
    read_mail(parts);
    assert_str(mail.text, "a\nb");
    assert_int_equal(mail.limited, 1);

    conflict_limits_default(&limits);
    limits.of[CONFLICT_LIMIT_DEPTH] = 2;
    read_mail(deep);
    assert_str(mail.text, "b\nc");
    assert_int_equal(mail.limited, 0);

    limits.of[CONFLICT_LIMIT_DEPTH] = 1;
    read_mail(deep);
    assert_str(mail.text, "c");
    assert_int_equal(mail.limited, 1);

    for (i = 0, len = 0; i < CONFLICT_MAIL_HEADERS_MAX + 1; i++) {
        len += (size_t) sprintf(raw + len, "X-%u: a\n", i);
    }

    len += (size_t) sprintf(raw + len, "\ntext");
    value.data = raw;
    value.len = len;

    read_mail(value);
    assert_int_equal(mail.nheaders, CONFLICT_MAIL_HEADERS_MAX);
    assert_int_equal(mail.limited, 1);
    assert_str(mail.text, "text");
}


static void
many_texts_and_long_ones_are_cut(void **state)
{
    char            *raw;
    size_t           i, len, size;
    conflict_str_t   value;

    size = 4 * CONFLICT_MARKUP_MAX;
    raw = malloc(size);
    assert_non_null(raw);

    len = (size_t) sprintf(raw, FROM "\n");
    memset(raw + len, 'a', size - len);
    value.data = raw;
    value.len = size;

    read_mail(value);
    assert_int_equal(mail.text.len, CONFLICT_MARKUP_MAX);

    memset(raw + len, '\xe4', size - len);
    read_mail(value);
    assert_int_equal(mail.text.len, CONFLICT_MARKUP_MAX);

    len = (size_t) sprintf(raw, FROM
                           "Content-Type: multipart/mixed; boundary=x\n\n");

    for (i = 0; i < 100; i++) {
        len += (size_t) sprintf(raw + len, "--x\n\n%zu\n", i);
    }

    value.len = len;
    read_mail(value);
    assert_memory_equal(mail.text.data, "0\n1\n2\n", 6);
    assert_memory_equal(mail.text.data + mail.text.len - 3, "\n31", 3);

    free(raw);
}


static void
hostile_mail_takes_no_time(void **state)
{
    char            *raw;
    size_t           i, n, len, size;
    clock_t          start;
    conflict_str_t   value;

    static const char *const  cases[][2] = {
        { FROM, "a: b\n" },
        { FROM "a:", " b\n" },
        { FROM "Content-Type: multipart/mixed; boundary=x\n\n", "--x\n" },
        { FROM "Content-Type: multipart/mixed; boundary=x\n\n", "--xx\n" },
        { FROM "Content-Type: multipart/mixed; boundary=x\n\n--x\n",
          "Content-Type: multipart/mixed; boundary=x\n\n--x\n" },
        { "Content-Type: text/plain", "; name*0=a" },
        { "Content-Type: text/plain", "; name*=a" },
        { "Content-Type: text/plain", ";\"\\" },
        { "From: ", "(" },
        { "From: ", "\"" },
        { "From: ", "a@b.test, " },
        { "Subject: ", "=?utf-8?q?" },
        { "Subject: ", "=?utf-8?q?a?= " },
        { "Subject: ", "=?koi8-r?q?a?= =?koi8-u?b?a?=" },
        { "Subject: ", "=?utf-8?q?a?=                " }
    };

    size = 1024 * 1024;
    raw = malloc(size + 256);
    assert_non_null(raw);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        len = (size_t) sprintf(raw, "%s", cases[i][0]);
        n = strlen(cases[i][1]);

        for ( /* void */ ; len < size; len += n) {
            memcpy(raw + len, cases[i][1], n);
        }

        value.data = raw;
        value.len = len;
        start = clock();

        assert_int_equal(conflict_mail_read(arena, &limits, value, &mail),
                         CONFLICT_OK);
        (void) conflict_mail_header(arena, &mail, str("Subject"), &value);

        if (clock() - start > seconds(5)) {
            fail_msg("%s...%s", cases[i][0], cases[i][1]);
        }
    }

    free(raw);
}


static int
clean_up(void **state)
{
    conflict_charset_close();

    return 0;
}


#define test(name)  cmocka_unit_test_setup_teardown(name, begin, end)


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        test(base64_is_decoded_whatever_stands_between),
        test(quoted_printable_is_decoded_in_bodies_and_in_headers),
        test(parameters_are_found_and_unquoted),
        test(charsets_of_the_list_become_utf8),
        test(charsets_that_are_utf8_or_not_known_change_nothing),
        test(charsets_grow_what_they_must),
        test(headers_are_unfolded_and_kept_as_they_are),
        test(a_mail_may_begin_with_other_lines_and_end_anywhere),
        test(what_has_no_header_is_no_mail),
        test(the_address_is_found_in_from),
        test(an_address_that_is_too_long_is_none),
        test(encoded_words_are_decoded),
        test(of_alternatives_the_plain_one_is_taken),
        test(html_is_taken_when_nothing_is_in_the_plain_one),
        test(parts_lie_in_parts),
        test(boundaries_may_be_missing),
        test(attachments_are_passed_over),
        test(texts_are_decoded),
        test(what_no_person_wrote_is_told),
        test(parts_depth_and_headers_are_limited),
        test(many_texts_and_long_ones_are_cut),
        test(hostile_mail_takes_no_time)
    };

    return cmocka_run_group_tests(tests, NULL, clean_up);
}
