
/*
 * Messages as helpdesks hold them become text: HTML, quotes, charsets.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>
#include <libxml/parser.h>
#include <libxml/xmlmemory.h>

#include "core/text_private.h"


#define str(s)  ((conflict_str_t) conflict_string(s))

#define BAD  "\xef\xbf\xbd"


typedef struct {
    const char              *what;
    conflict_str_t           value;
    const char              *blocks;   /* as rendered below */
} case_t;


static conflict_arena_t  *arena;
static char               rendered[64 * 1024];


static int
begin(void **state)
{
    arena = conflict_arena_create();

    return arena == NULL;
}


static int
end(void **state)
{
    conflict_arena_destroy(arena);

    return 0;
}


/* "P:Hello|Q1:said before|C:code|H:heading" */

static const char *
render(const conflict_text_t *text)
{
    size_t                   len, last;
    unsigned                 i;
    const conflict_block_t  *b;

    len = 0;
    last = 0;
    rendered[0] = '\0';

    for (i = 0; i < text->nblocks; i++) {
        b = &text->blocks[i];

        assert_true(b->start >= last + (i > 0));
        assert_true(b->end > b->start && b->end <= text->text.len);
        assert_int_equal(b->kind == CONFLICT_BLOCK_QUOTE, b->depth > 0);
        last = b->end;

        len += (size_t) snprintf(rendered + len, sizeof(rendered) - len,
                                 "%s%c", i ? "|" : "", "PQCH"[b->kind]);

        if (b->depth) {
            len += (size_t) snprintf(rendered + len, sizeof(rendered) - len,
                                     "%u", b->depth);
        }

        len += (size_t) snprintf(rendered + len, sizeof(rendered) - len,
                                 ":%.*s", (int) (b->end - b->start),
                                 text->text.data + b->start);
    }

    return rendered;
}


static void
check(const case_t *c, conflict_text_format_t format)
{
    conflict_rc_t    rc;
    conflict_text_t  text;

    rc = conflict_text_read(arena, c->value, format, &text);

    if (rc != (c->blocks[0] ? CONFLICT_OK : CONFLICT_DECLINED)) {
        fail_msg("%s: %d", c->what, rc);
    }

    if (strcmp(render(&text), c->blocks) != 0) {
        fail_msg("%s: \"%s\", and not \"%s\"", c->what, rendered, c->blocks);
    }

    assert_int_equal(conflict_utf8_good(text.text, 0), text.text.len);
}


#define check_all(cases, format)                                              \
    for (size_t i_ = 0; i_ < sizeof(cases) / sizeof(cases[0]); i_++) {        \
        check(&cases[i_], format);                                            \
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


static void
blocks_stand_apart_and_white_space_folds(void **state)
{
    static const case_t  cases[] = {
        { "paragraphs", conflict_string("<p>one</p><p>two</p>"),
          "P:one|P:two" },
        { "in one word", conflict_string("<b>wo</b><i>rd</i> <u>s</u>"),
          "P:word s" },
        { "white space", conflict_string("<p> \n a \t\r\n b  </p>\n <p>c"),
          "P:a b|P:c" },
        { "white space beside tags",
          conflict_string("<p>a <b> b</b> c<b> </b>d</p>"), "P:a b c d" },
        { "no-break spaces", conflict_string("<p>a&nbsp; b</p><p>&nbsp;</p>"),
          "P:a b" },
        { "a line break", conflict_string("a<br>b <br/> c"), "P:a\nb\nc" },
        { "an empty line", conflict_string("a<br><br>b<br>\n<br />c"),
          "P:a|P:b|P:c" },
        { "a list", conflict_string("<ul><li>a<li>b</ul>c<ol><li>d</ol>"),
          "P:a|P:b|P:c|P:d" },
        { "a table", conflict_string("<table><tr><td>a<td>b<tr><th>c</table>"
                                     "d"), "P:a|P:b|P:c|P:d" },
        { "a rule", conflict_string("a<hr>b"), "P:a|P:b" },
        { "headings", conflict_string("<h1>a</h1>b<h6>c <i>d</i></h6>"),
          "H:a|P:b|H:c d" },
        { "of HTML 5", conflict_string("<p>a</p><section>b</section>"
                                       "<figure>c</figure>d"),
          "P:a|P:b|P:c|P:d" },
        { "kept white space",
          conflict_string("<pre>\n a\r\n\n  b&nbsp;c <b>d</b>\n</pre> e  f"),
          "C:a\n\n  b c d|P:e f" },
        { "code in a line", conflict_string("<p>see <code>a  b</code> now"),
          "P:see a b now" },
        { "names in capitals", conflict_string("<P>a<BR>b</P><DIV>c</DIV>"),
          "P:a\nb|P:c" },
        { "nothing but white space", conflict_string("<p> &nbsp;</p><br>"),
          "" },
        { "no text", conflict_string("<img src=\"cid:1\"><hr>"), "" }
    };

    check_all(cases, CONFLICT_TEXT_ANY);
}


static void
what_nobody_sees_is_no_text(void **state)
{
    static const case_t  cases[] = {
        { "a document's head",
          conflict_string("<!DOCTYPE html><html><head><title>t</title>"
                          "<meta charset=\"x\"><style>p{}</style>"
                          "<xml><o:a>1</o:a></xml></head><body>b</body>"),
          "P:b" },
        { "a script", conflict_string("<p>a<script>if (a<b) c</script>d</p>"),
          "P:ad" },
        { "a style in the body", conflict_string("<style>a</style><p>b"),
          "P:b" },
        { "a template", conflict_string("<template><p>a</template><p>b"),
          "P:b" },
        { "noscript", conflict_string("<noscript>a</noscript><p>b"), "P:b" },
        { "a picture's text", conflict_string("<p>a<img alt=\"b\">c"),
          "P:ac" },
        { "a comment", conflict_string("<p>a<!-- b > <p>c -->d</p>"),
          "P:ad" },
        { "for Outlook alone",
          conflict_string("<p>a<!--[if mso]><p>b</p><![endif]-->c</p>"),
          "P:ac" },
        { "for all but Outlook",
          conflict_string("<p>a<![if !mso]>b<![endif]>c</p>"), "P:abc" },
        { "Office's instruction",
          conflict_string("<?xml:namespace prefix=\"o\" /><p>a<o:p></o:p>"),
          "P:a" },
        { "an attribute", conflict_string("<p title=\"a > b\">c</p>"), "P:c" }
    };

    check_all(cases, CONFLICT_TEXT_ANY);
}


static void
entities_are_decoded_once(void **state)
{
    static const case_t  cases[] = {
        { "names", conflict_string("<p>&lt;b&gt; &amp; &quot;&eacute;&quot;"
                                   " &euro;"), "P:<b> & \"é\" €" },
        { "numbers", conflict_string("<p>&#65;&#x42;&#128545;"), "P:AB😡" },
        { "once", conflict_string("<p>&amp;lt;p&amp;gt;"), "P:&lt;p&gt;" },
        { "none", conflict_string("<p>a & b &c; &"), "P:a & b &c; &" },
        { "no characters", conflict_string("<p>a&#0;&#xd800;&#x110000;b"),
          "P:ab" }
    };

    check_all(cases, CONFLICT_TEXT_ANY);
}


static void
markup_that_is_broken_is_read_on(void **state)
{
    static const case_t  cases[] = {
        { "never closed", conflict_string("<div><b>a<div>b"), "P:a|P:b" },
        { "closed too often",
          conflict_string("</div></b><p>a</div></p></p></td>b"), "P:a|P:b" },
        { "crossed", conflict_string("<p><b>a<i>b</b>c</i>d</p>"), "P:abcd" },
        { "less than", conflict_string("<p>1 < 2 <3 you <- <</p>"),
          "P:1 < 2 <3 you <- <" },
        { "cut in a tag", conflict_string("<p>a</p><a href=\"http:"), "P:a" },
        { "cut in an entity", conflict_string("<p>a &am"), "P:a &am" },
        { "many ends of all", conflict_string("<p>a</html></html></html>b"),
          "P:ab" },
        { "many ends of the body",
          conflict_string("<p>a</body></body></body>b"), "P:ab" },
        { "text behind the end", conflict_string("<html><body>a</body></HTML>"
                                                 "</body></html></p>b"),
          "P:ab" },
        { "two documents", conflict_string("<html><body>a</body></html>"
                                           "<html><body><p>b</body></html>"),
          "P:a|P:b" },
        { "attributes without quotes",
          conflict_string("<p class=x style=y:z align=>a</p>"), "P:a" },
        { "elements of nobody", conflict_string("<p>a<foo:bar x>b</foo:bar>c"),
          "P:abc" }
    };

    check_all(cases, CONFLICT_TEXT_ANY);
}


static void
bad_bytes_and_nuls_end_nothing(void **state)
{
    static const case_t  html[] = {
        { "a bad byte", conflict_string("<p>a\xff" "b</p><p>c"),
          "P:a" BAD "b|P:c" },
        { "latin-1", conflict_string("<p>gr\xfc\xdf</p><p>c"),
          "P:gr" BAD BAD "|P:c" },
        { "cut", conflict_string("<p>a\xe2\x82</p><p>c"),
          "P:a" BAD BAD "|P:c" },
        { "a surrogate", conflict_string("<p>\xed\xa0\x80x"),
          "P:" BAD BAD BAD "x" },
        { "NUL", conflict_string("<p>a\0b</p><p>\0c"),
          "P:a" BAD "b|P:" BAD "c" },
        { "NUL in a tag", conflict_string("<p cl\0ass=\"\0\">a</p>b"),
          "P:a|P:b" },
        { "a meta that says otherwise",
          conflict_string("<meta http-equiv=\"Content-Type\" content=\"text/"
                          "html; charset=koi8-r\"><p>grüß</p>"), "P:grüß" }
    };
    static const case_t  plain[] = {
        { "a bad byte", conflict_string("a\xff" "b"), "P:a" BAD "b" },
        { "NUL", conflict_string("a\0b"), "P:a" BAD "b" },
        { "cut", conflict_string("a\xf0\x9f\x98"), "P:a" BAD BAD BAD }
    };

    check_all(html, CONFLICT_TEXT_HTML);
    check_all(plain, CONFLICT_TEXT_ANY);
}


static void
quotes_are_marked_with_their_depth(void **state)
{
    static const case_t  cases[] = {
        { "blockquote",
          conflict_string("a<blockquote>b<p>c</p><blockquote><div>d</div>"
                          "</blockquote>e</blockquote>f"),
          "P:a|Q1:b|Q1:c|Q2:d|Q1:e|P:f" },
        { "Gmail",
          conflict_string("<div dir=\"ltr\">a</div><br><div class=\""
                          "gmail_quote gmail_quote_container\"><div>b wrote:"
                          "<br></div><blockquote class=\"gmail_quote\">c"
                          "</blockquote></div>d"),
          "P:a|Q1:b wrote:|Q1:c|P:d" },
        { "Yahoo", conflict_string("<p>a<div class=\"yahoo_quoted\">b</div>"),
          "P:a|Q1:b" },
        { "Thunderbird",
          conflict_string("<p>a</p><div class=\"moz-cite-prefix\">b</div>"
                          "<blockquote type=\"cite\">c</blockquote>d"),
          "P:a|Q1:b|Q1:c|P:d" },
        { "Frappe",
          conflict_string("<div>a</div><p class=\"reply-to-content\">b</p>"
                          "<blockquote>c</blockquote>"), "P:a|Q1:b|Q1:c" },
        { "Proton", conflict_string("<p>a<div class=\"protonmail_quote\">b"),
          "P:a|Q1:b" },
        { "Zoho", conflict_string("<p>a<div class='zmail_extra'>b</div>c"),
          "P:a|Q1:b|P:c" },
        { "Outlook's mark", conflict_string("<div>a</div><div id=\""
                          "divRplyFwdMsg\"><b>From:</b> b</div><div>c</div>"),
          "P:a|Q1:From: b|Q1:c" },
        { "Outlook's other mark",
          conflict_string("<div><div>a</div><div id=\"appendonsend\"></div>"
                          "<hr><div>b</div></div>c"), "P:a|Q1:b|P:c" },
        { "Outlook's mark twice",
          conflict_string("<div>a<p id=\"appendonsend\"></p>b<p id=\""
                          "divRplyFwdMsg\">c</p>d</div>e"),
          "P:a|Q1:b|Q1:c|Q1:d|P:e" },
        { "Outlook's quote", conflict_string("<p>a</p><div id=\"mail-editor-"
                          "reference-message-container\">b</div>c"),
          "P:a|Q1:b|P:c" },
        { "Outlook's on a Mac", conflict_string("<p>a</p><span id=\""
                          "OLK_SRC_BODY_SECTION\">b</span>c"),
          "P:a|Q1:b|P:c" },
        { "in a line", conflict_string("<p>a <span class=\"gmail_quote\">b"
                                       "</span> c"), "P:a|Q1:b|P:c" },
        { "words that only begin like that",
          conflict_string("<p class=\"gmail_quoted not-gmail_quote\">a"),
          "P:a" },
        { "no value", conflict_string("<p class id>a</p>"), "P:a" },
        { "code and headings in it",
          conflict_string("<blockquote><pre>a</pre><h1>b</h1></blockquote>"),
          "Q1:a|Q1:b" },
        { "void elements in it",
          conflict_string("<blockquote>a<br>b<hr>c<img src=x><input>d"
                          "</blockquote>e"), "Q1:a\nb|Q1:cd|P:e" },
        { "elements that are left open in it",
          conflict_string("<div class=\"gmail_quote\"><p>a<ul><li>b<i>c"
                          "<font>d</div>e"), "Q1:a|Q1:bcd|P:e" }
    };

    check_all(cases, CONFLICT_TEXT_ANY);
}


static void
void_and_open_elements_do_not_shift_the_end_of_a_quote(void **state)
{
    size_t           i;
    conflict_str_t   own;
    conflict_text_t  text;

    static const conflict_str_t  values[] = {
        conflict_string("a<blockquote>x<br>x<hr>x<img src=x><input>x<wbr>x"
                        "<col><embed></blockquote>b"),
        conflict_string("a<div class=\"gmail_quote\"><p>x<ul><li>x<i>x"
                        "<font>x</div>b"),
        conflict_string("a<blockquote><b><i>x</blockquote>b"),
        conflict_string("a<blockquote>x</b></i></td></blockquote>b"),
        conflict_string("a<blockquote><p>x<p>x<blockquote>x</blockquote>x"
                        "</p></blockquote>b"),
        conflict_string("a<blockquote><table><tr><td>x</table></blockquote>b")
    };

    for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        assert_int_equal(conflict_text_read(arena, values[i],
                                            CONFLICT_TEXT_ANY, &text),
                         CONFLICT_OK);
        assert_int_equal(conflict_text_own(arena, &text, &own), CONFLICT_OK);
        assert_str(own, "a\nb");
    }
}


static void
html_that_was_escaped_as_a_whole_is_read_as_html(void **state)
{
    conflict_text_t  text;

    static const case_t  cases[] = {
        { "by names", conflict_string("&lt;p&gt;a &amp;eacute;&lt;/p&gt;"
                                      "&lt;p class=&quot;x&quot;&gt;b"),
          "P:a é|P:b" },
        { "by numbers", conflict_string("&#60;p&#62;a &#38;lt; b&#60;/p&#62;"),
          "P:a < b" },
        { "text that is not HTML", conflict_string("a &lt;3 &amp; b"),
          "P:a &lt;3 &amp; b" },
        { "only once",
          conflict_string("&amp;lt;p&amp;gt;a"), "P:&amp;lt;p&amp;gt;a" }
    };
    static const case_t  beside[] = {
        { "beside a tag", conflict_string("<p>&lt;p&gt; begins one</p>"),
          "P:<p> begins one" }
    };

    check_all(cases, CONFLICT_TEXT_ANY);
    check_all(beside, CONFLICT_TEXT_ANY);

    assert_int_equal(conflict_text_read(arena, str("&lt;p&gt;a"),
                                        CONFLICT_TEXT_PLAIN, &text),
                     CONFLICT_OK);
    assert_str(text.text, "&lt;p&gt;a");
    assert_int_equal(text.html, 0);

    assert_int_equal(conflict_text_read(arena, str("&lt;p&gt;a"),
                                        CONFLICT_TEXT_HTML, &text),
                     CONFLICT_OK);
    assert_str(text.text, "a");
    assert_int_equal(text.html, 1);
}


static void
plain_text_has_paragraphs_and_quotes(void **state)
{
    static const case_t  cases[] = {
        { "paragraphs", conflict_string("a\nb\n\nc\r\n\r\n \t\r\nd\n"),
          "P:a\nb|P:c|P:d" },
        { "quotes", conflict_string("a\n> b\n> c\n>> d\n> > e\nf"),
          "P:a|Q1:> b\n> c|Q2:>> d\n> > e|P:f" },
        { "an empty line in a quote", conflict_string("> a\n\n> b"),
          "Q1:> a|Q1:> b" },
        { "faces", conflict_string(">:( a\n>_< b\n>:-( c"),
          "P:>:( a\n>_< b\n>:-( c" },
        { "a tag of nobody", conflict_string("a <b and c> <you@example.test>"),
          "P:a <b and c> <you@example.test>" },
        { "nothing", conflict_string(""), "" },
        { "white space", conflict_string(" \r\n\t"), "" }
    };

    check_all(cases, CONFLICT_TEXT_ANY);
    check_all(cases, CONFLICT_TEXT_PLAIN);
}


static void
html_is_told_from_plain_text(void **state)
{
    size_t  i;

    static const conflict_str_t  yes[] = {
        conflict_string("<p>"), conflict_string("a<br>b"),
        conflict_string("a<BR/>b"), conflict_string("a<br />b"),
        conflict_string("a</div>"), conflict_string("<div\nclass = \"x\">"),
        conflict_string("<a href=x"), conflict_string("<td data-x=1>"),
        conflict_string("<!DOCTYPE html>"), conflict_string("1 <2 <b>3</b>")
    };
    static const conflict_str_t  no[] = {
        conflict_string(""), conflict_string("<"), conflict_string("</"),
        conflict_string("a < b"), conflict_string("<p"),
        conflict_string("<b and c>"), conflict_string("<a@example.test>"),
        conflict_string("<https://example.test/?a=b>"),
        conflict_string("your <name>, <address> and <title>"),
        conflict_string("<pp>"), conflict_string("&lt;p&gt;"),
        conflict_string("<blockquoteblockquote>")
    };

    for (i = 0; i < sizeof(yes) / sizeof(yes[0]); i++) {
        if (!conflict_text_is_html(yes[i])) {
            fail_msg("%s", yes[i].data);
        }
    }

    for (i = 0; i < sizeof(no) / sizeof(no[0]); i++) {
        if (conflict_text_is_html(no[i])) {
            fail_msg("%s", no[i].data);
        }
    }
}


static void
a_format_that_is_told_is_believed(void **state)
{
    conflict_text_t  text;

    assert_int_equal(conflict_text_read(arena, str("a\n<p>b"),
                                        CONFLICT_TEXT_PLAIN, &text),
                     CONFLICT_OK);
    assert_string_equal(render(&text), "P:a\n<p>b");

    assert_int_equal(conflict_text_read(arena, str("a\nb &amp; <you>"),
                                        CONFLICT_TEXT_HTML, &text),
                     CONFLICT_OK);
    assert_string_equal(render(&text), "P:a b &");
}


static void
data_urls_are_decoded(void **state)
{
    static const case_t  cases[] = {
        { "base64", conflict_string("data:text/html;base64,PHA+YTwvcD5i"),
          "P:a|P:b" },
        { "percent signs", conflict_string("data:text/html,%3Cp%3Ea%20+b"),
          "P:a +b" },
        { "both", conflict_string("DATA:text/plain;base64,YWI%3D"), "P:ab" },
        { "the type says what it is",
          conflict_string("data:text/plain,<p>a"), "P:<p>a" },
        { "a charset",
          conflict_string("data:text/plain;charset=iso-8859-1,gr%fc%df"),
          "P:grüß" },
        { "a charset in quotes, in base64",
          conflict_string("data:text/html; charset=\"koi8-r\";base64,8PLp"),
          "P:ПРИ" },
        { "a charset of nobody",
          conflict_string("data:text/plain;charset=x-none,a"), "P:a" },
        { "no type", conflict_string("data:,a%21"), "P:a!" },
        { "no type, base64", conflict_string(" data:;base64,YQ==\n"), "P:a" },
        { "of another text", conflict_string("data:text/csv,a;b"), "P:a;b" },
        { "broken escapes", conflict_string("data:,100%25 %zz %4"),
          "P:100% %zz %4" },
        { "empty", conflict_string("data:text/plain,"), "" },
        { "a sentence", conflict_string("Data: gone, all of it"),
          "P:Data: gone, all of it" },
        { "a list", conflict_string("data:one,two"), "P:data:one,two" },
        { "no comma", conflict_string("data:text/plain"),
          "P:data:text/plain" }
    };

    check_all(cases, CONFLICT_TEXT_ANY);
}


static void
data_urls_of_no_text_are_refused(void **state)
{
    size_t           i;
    conflict_text_t  text;

    static const conflict_str_t  values[] = {
        conflict_string("data:image/png;base64,iVBORw0KGgo="),
        conflict_string("data:application/xhtml+xml,<p>a</p>"),
        conflict_string("data:textual/plain,a")
    };

    for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        assert_int_equal(conflict_text_read(arena, values[i],
                                            CONFLICT_TEXT_ANY, &text),
                         CONFLICT_INVALID);
    }
}


static void
own_text_is_without_its_quotes(void **state)
{
    conflict_str_t   own;
    conflict_text_t  text;

    conflict_text_read(arena, str("a\n\nb\n> c\nd"), CONFLICT_TEXT_ANY, &text);
    assert_int_equal(conflict_text_own(arena, &text, &own), CONFLICT_OK);
    assert_str(own, "a\nb\nd");

    conflict_text_read(arena, str("a\n\nb"), CONFLICT_TEXT_ANY, &text);
    assert_int_equal(conflict_text_own(arena, &text, &own), CONFLICT_OK);
    assert_ptr_equal(own.data, text.text.data);
    assert_str(own, "a\n\nb");

    conflict_text_read(arena, str("<blockquote>a</blockquote>"),
                       CONFLICT_TEXT_ANY, &text);
    assert_int_equal(conflict_text_own(arena, &text, &own),
                     CONFLICT_DECLINED);

    conflict_text_read(arena, str(""), CONFLICT_TEXT_ANY, &text);
    assert_int_equal(conflict_text_own(arena, &text, &own),
                     CONFLICT_DECLINED);
}


static conflict_str_t
repeated(const char *head, const char *one, size_t len, const char *tail)
{
    char            *p;
    size_t           n, used;
    conflict_str_t   value;

    n = strlen(one);
    p = conflict_arena_alloc(arena, strlen(head) + len + n + strlen(tail));
    assert_non_null(p);

    used = strlen(head);
    memcpy(p, head, used);

    for ( /* void */ ; used < len; used += n) {
        memcpy(p + used, one, n);
    }

    memcpy(p + used, tail, strlen(tail));

    value.data = p;
    value.len = used + strlen(tail);

    return value;
}


static void
what_comes_after_the_last_block_counts_as_own(void **state)
{
    conflict_str_t   own;
    conflict_text_t  text;

    conflict_text_read(arena, repeated("> q\n\n", "a\n\n", 3000, "end"),
                       CONFLICT_TEXT_ANY, &text);

    assert_int_equal(text.nblocks, CONFLICT_BLOCKS_MAX);
    assert_int_equal(conflict_text_own(arena, &text, &own), CONFLICT_OK);
    assert_memory_equal(own.data, "a\na", 3);
    assert_memory_equal(own.data + own.len - 4, "\nend", 4);

    conflict_text_read(arena, repeated("", "<p>é", 4000, "<p>end"),
                       CONFLICT_TEXT_ANY, &text);

    assert_int_equal(text.nblocks, CONFLICT_BLOCKS_MAX);
    assert_memory_equal(text.text.data + text.text.len - 4, "\nend", 4);
}


static void
no_more_than_the_limit_is_read(void **state)
{
    conflict_text_t  text;

    assert_int_equal(conflict_text_read(arena, repeated("x", "é",
                                            CONFLICT_MARKUP_MAX, "end"),
                                        CONFLICT_TEXT_ANY, &text),
                     CONFLICT_OK);
    assert_int_equal(text.text.len, CONFLICT_MARKUP_MAX - 1);
    assert_int_equal(conflict_utf8_good(text.text, 0), text.text.len);

    assert_int_equal(conflict_html_read(arena, repeated("<p>", "é",
                                            CONFLICT_MARKUP_MAX, "end"),
                                        &text), CONFLICT_OK);
    assert_true(text.text.len < CONFLICT_MARKUP_MAX);
    assert_int_equal(conflict_utf8_good(text.text, 0), text.text.len);
}


/* processor time, and what is harmless takes; the text may have to end in
 * "end" */

static void
check_time(conflict_str_t value, clock_t harmless, int to_its_end)
{
    clock_t          start;
    conflict_rc_t    rc;
    conflict_text_t  text;

    start = clock();
    rc = conflict_html_read(arena, value, &text);

    if (clock() - start > 200 * harmless) {
        fail_msg("%.10s: %ld, and %ld is harmless", value.data,
                 (long) (clock() - start), (long) harmless);
    }

    if (to_its_end) {
        assert_int_equal(rc, CONFLICT_OK);
        assert_memory_equal(text.text.data + text.text.len - 3, "end", 3);
    }
}


/* without guards it takes a thousand times as long, or the stack */

static void
hostile_markup_takes_no_time(void **state)
{
    char            *p;
    size_t           i, used;
    clock_t          harmless;
    conflict_str_t   value;
    conflict_text_t  text;

    static const char *const  tags[] = {
        "<div>", "<b>", "<p>", "<ul><li>", "<table>", "<table><tr><td>",
        "<br>", "</p>", "</i>", "<x:y>", "<!-- -->", "<i a=1>", "<a><div>"
    };
    static const char *const  cut[] = {
        "<!--", "<", "<a b=\"", "<a b ", "&", "&#", "<script>", "<title>",
        "<?", "<!", "<![", "<style></", "<blockquote><!--"
    };

    value = repeated("", "<p>word</p>", CONFLICT_MARKUP_MAX - 64, "");
    harmless = clock();
    assert_int_equal(conflict_html_read(arena, value, &text), CONFLICT_OK);
    harmless = clock() - harmless;

    for (i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
        check_time(repeated("", tags[i], CONFLICT_MARKUP_MAX - 64, " end"),
                   harmless, 1);
    }

    for (i = 0; i < sizeof(cut) / sizeof(cut[0]); i++) {
        check_time(repeated("", cut[i], CONFLICT_MARKUP_MAX - 64, ""),
                   harmless, 0);
    }

    /* each end is compared with each element that is open */

    value = repeated("", "<b>", CONFLICT_MARKUP_MAX / 2, "");
    p = conflict_arena_alloc(arena, CONFLICT_MARKUP_MAX);
    assert_non_null(p);
    memcpy(p, value.data, value.len);

    for (used = value.len; used < CONFLICT_MARKUP_MAX - 64; used += 4) {
        memcpy(p + used, "</i>", 4);
    }

    memcpy(p + used, "end", 3);
    value.data = p;
    value.len = used + 3;
    check_time(value, harmless, 1);

    /* each attribute with each other */

    p = conflict_arena_alloc(arena, CONFLICT_MARKUP_MAX);
    assert_non_null(p);
    memcpy(p, "<a ", 3);

    for (used = 3, i = 0; used < CONFLICT_MARKUP_MAX - 64; i++) {
        used += (size_t) sprintf(p + used, "a%zx ", i);
    }

    memcpy(p + used, ">end", 4);
    value.data = p;
    value.len = used + 4;
    check_time(value, harmless, 1);
}


static void
deep_markup_is_read_to_its_end(void **state)
{
    conflict_str_t   own;
    conflict_text_t  text;

    conflict_text_read(arena, repeated("<p>a</p><blockquote>", "<div>",
                                       100 * 1024, "quoted<b>bold</b> end"),
                       CONFLICT_TEXT_ANY, &text);

    assert_string_equal(render(&text), "P:a|Q1:quotedbold end");
    assert_int_equal(conflict_text_own(arena, &text, &own), CONFLICT_OK);
    assert_str(own, "a");
}


static void
names_that_matter_are_known_whatever_was_named_before(void **state)
{
    char             buf[96 * 1024];
    size_t           i, used;
    conflict_str_t   value;
    conflict_text_t  text;

    for (used = 0, i = 0; i < 4000; i++) {
        used += (size_t) sprintf(buf + used, "<i x%zu=1></i>", i);
    }

    used += (size_t) sprintf(buf + used, "a<blockquote>b</blockquote>"
                             "<p class=\"gmail_quote\">c</p>d");
    value.data = buf;
    value.len = used;

    assert_int_equal(conflict_html_read(arena, value, &text), CONFLICT_OK);
    assert_string_equal(render(&text), "P:a|Q1:b|Q1:c|P:d");
}


static void
tags_are_whole_wherever_a_piece_ends(void **state)
{
    size_t           i;
    char             pad[4200];
    conflict_str_t   value;
    conflict_text_t  text;

    for (i = 4000; i < 4160; i++) {
        memset(pad, 'x', i);
        pad[i] = '\0';

        value = repeated(pad, "é<b class=\"gmail\">é</b><![if !x]>é&eacute;",
                         i + 1, "<blockquote>b</blockquote>");

        assert_int_equal(conflict_html_read(arena, value, &text),
                         CONFLICT_OK);
        assert_int_equal(text.nblocks, 2);
        assert_int_equal(text.blocks[0].end, i + 8);
        assert_int_equal(text.blocks[1].depth, 1);
    }
}


static void
nothing_is_said_to_anybody(void **state)
{
    int              saved, fds[2];
    char             c;
    ssize_t          n;
    conflict_text_t  text;

    assert_int_equal(pipe(fds), 0);
    fflush(stderr);
    saved = dup(STDERR_FILENO);
    dup2(fds[1], STDERR_FILENO);

    conflict_html_read(arena, str("<p a a=1 \x01>&foo; </b><!x><a\xff&#0;"
                                  "<html><body x><foo></bar><!DOCTYPE x"),
                       &text);

    fflush(stderr);
    dup2(saved, STDERR_FILENO);
    close(saved);
    close(fds[1]);

    n = read(fds[0], &c, 1);
    close(fds[0]);

    assert_int_equal(n, 0);
    assert_null(xmlGetLastError());
}


/* libxml2's memory: the piece of number missing is not to be had */

static long  missing = -1, taken;


static void *
xml_malloc(size_t size)
{
    return taken++ == missing ? NULL : malloc(size);
}


static void *
xml_realloc(void *p, size_t size)
{
    return taken++ == missing ? NULL : realloc(p, size);
}


static char *
xml_strdup(const char *s)
{
    return taken++ == missing ? NULL : strdup(s);
}


__attribute__((format(printf, 2, 3))) static void
say_nothing(void *data, const char *format, ...)
{
    /* void */
}


/* a parser that stands still would be waited for */

static void
a_parser_without_memory_comes_to_its_end(void **state)
{
    long             first;
    conflict_rc_t    rc;
    conflict_str_t   value;
    conflict_text_t  text;

    xmlSetGenericErrorFunc(NULL, say_nothing);

    value = repeated("<p>", "<i a=b c='&eacute;' a>x</i y>&foo;<p>", 5000, "");

    /* it loses some of its own when it cannot begin */

    taken = 0;
    assert_int_equal(conflict_html_read(arena, str("x"), &text), CONFLICT_OK);
    first = taken;

    for (missing = first; missing <= taken || missing == first; missing++) {
        taken = 0;
        rc = conflict_html_read(arena, value, &text);

        assert_true(rc == CONFLICT_OK || rc == CONFLICT_NOMEM);
    }

    assert_true(missing > first + 10);
    missing = -1;

    xmlSetGenericErrorFunc(NULL, NULL);
}


static int
start_up(void **state)
{
    return xmlMemSetup(free, xml_malloc, xml_realloc, xml_strdup);
}


static int
clean_up(void **state)
{
    conflict_charset_close();
    xmlCleanupParser();

    return 0;
}


#define test(name)  cmocka_unit_test_setup_teardown(name, begin, end)


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        test(blocks_stand_apart_and_white_space_folds),
        test(what_nobody_sees_is_no_text),
        test(entities_are_decoded_once),
        test(markup_that_is_broken_is_read_on),
        test(bad_bytes_and_nuls_end_nothing),
        test(quotes_are_marked_with_their_depth),
        test(void_and_open_elements_do_not_shift_the_end_of_a_quote),
        test(html_that_was_escaped_as_a_whole_is_read_as_html),
        test(plain_text_has_paragraphs_and_quotes),
        test(html_is_told_from_plain_text),
        test(a_format_that_is_told_is_believed),
        test(data_urls_are_decoded),
        test(data_urls_of_no_text_are_refused),
        test(own_text_is_without_its_quotes),
        test(what_comes_after_the_last_block_counts_as_own),
        test(no_more_than_the_limit_is_read),
        test(hostile_markup_takes_no_time),
        test(deep_markup_is_read_to_its_end),
        test(names_that_matter_are_known_whatever_was_named_before),
        test(tags_are_whole_wherever_a_piece_ends),
        test(nothing_is_said_to_anybody),
        test(a_parser_without_memory_comes_to_its_end)
    };

    return cmocka_run_group_tests(tests, start_up, clean_up);
}
