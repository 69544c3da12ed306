
/*
 * The words of the page for clients, and what they add in their own.
 */

#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/comment.h"
#include "core/page.h"


#define str(s)  ((conflict_str_t) conflict_string(s))


static conflict_pages_t  pages;


static int
begin(void **unused)
{
    conflict_pages_init(&pages);

    return 0;
}


static void
test_each_language_has_all_texts_and_their_places(void **unused)
{
    size_t           n;
    unsigned         i, j, k;
    conflict_str_t   text, english;

    static const char  *languages[] = {
        "en", "de", "es", "fr", "it", "nl", "pt"
    };
    static const char  *places[] = { "{ticket}", "{time}", "{limit}" };

    assert_int_equal(pages.n, 7);

    for (i = 0; i < 7; i++) {
        assert_string_equal(pages.languages[i].language, languages[i]);

        for (j = 0; j < CONFLICT_PAGE_TEXTS; j++) {
            text = pages.languages[i].of[j];
            english = pages.languages[0].of[j];
            assert_non_null(text.data);

            for (k = 0; k < 3; k++) {
                n = strlen(places[k]);
                assert_int_equal(memmem(text.data, text.len, places[k], n)
                                 != NULL,
                                 memmem(english.data, english.len, places[k],
                                        n)
                                 != NULL);
            }
        }
    }
}


static conflict_rc_t
reads(const char *language, const char *text, unsigned *line)
{
    const char      *error;
    conflict_rc_t    rc;
    conflict_str_t   name, words;

    name.data = language;
    name.len = strlen(language);
    words.data = text;
    words.len = strlen(text);

    rc = conflict_pages_read(&pages, name, words, line, &error);

    assert_int_equal(rc != CONFLICT_OK, error != NULL);

    return rc;
}


static void
test_words_of_an_administrator_take_their_place(void **unused)
{
    unsigned                      line;
    conflict_str_t                text;
    const conflict_page_words_t  *words;

    assert_int_equal(reads("en", "# ours\n\n title =  Hi = there \r\n", &line),
                     CONFLICT_OK);
    text = conflict_pages_text(&pages, &pages.languages[0],
                               CONFLICT_PAGE_TITLE);
    assert_int_equal(text.len, 10);
    assert_memory_equal(text.data, "Hi = there", 10);

    assert_int_equal(reads("fi", "title = Terve", &line), CONFLICT_OK);
    words = conflict_pages_choose(&pages, str("fi"), "");
    assert_string_equal(words->language, "fi");
    text = conflict_pages_text(&pages, words, CONFLICT_PAGE_SEND);
    assert_memory_equal(text.data, "Send", 4);
}


static void
test_wrong_lines_are_told(void **unused)
{
    unsigned  line, i;
    char      text[1100], name[3];

    assert_int_equal(reads("en", "title = x\nnothing\n", &line),
                     CONFLICT_INVALID);
    assert_int_equal(line, 2);
    assert_int_equal(reads("en", "titel = x\n", &line), CONFLICT_INVALID);
    assert_int_equal(reads("en", "title =\n", &line), CONFLICT_INVALID);
    assert_int_equal(reads("en", "title = a\x01" "b\n", &line),
                     CONFLICT_INVALID);
    assert_int_equal(reads("EN", "title = x\n", &line), CONFLICT_INVALID);
    assert_int_equal(reads("e", "title = x\n", &line), CONFLICT_INVALID);
    assert_int_equal(reads("english-us", "title = x\n", &line),
                     CONFLICT_INVALID);

    memset(text, 'x', sizeof(text));
    memcpy(text, "title = ", 8);
    text[8 + CONFLICT_PAGE_TEXT_MAX] = '\0';
    assert_int_equal(reads("en", text, &line), CONFLICT_OK);
    text[8 + CONFLICT_PAGE_TEXT_MAX] = 'x';
    text[9 + CONFLICT_PAGE_TEXT_MAX] = '\0';
    assert_int_equal(reads("en", text, &line), CONFLICT_INVALID);

    for (i = pages.n; i < CONFLICT_PAGE_LANGUAGES; i++) {
        snprintf(name, sizeof(name), "x%c", 'a' + (char) (i % 26));

        if (i >= 26) {
            name[0] = 'y';
        }

        assert_int_equal(reads(name, "", &line), CONFLICT_OK);
    }

    assert_int_equal(reads("zz", "", &line), CONFLICT_LIMIT);
}


static void
test_language_is_what_is_wanted_most(void **unused)
{
    unsigned                      i, line;
    conflict_str_t                accept;
    const conflict_page_words_t  *words;

    static const struct {
        const char  *accept;
        const char  *known;
        const char  *language;
    } cases[] = {
        { "de", "", "de" },
        { "de-CH", "", "de" },
        { "den", "", "en" },
        { "fr;q=0.5, es;q=0.7", "", "es" },
        { "fr ; q=0.5,es;q=0.499", "", "fr" },
        { "it;q=0, nl;q=0.001", "", "nl" },
        { "fi, sv", "nl", "nl" },
        { "fi, sv", "fi", "en" },
        { "", "pt", "pt" },
        { "", "", "en" },
        { "*", "fr", "fr" },
        { "pt-BR,pt;q=0.9", "", "pt-br" },
        { "pt-PT", "", "pt" },
        { "DE", "", "de" },
        { "de;q=1", "", "de" },
        { "de;q=", "", "en" },
        { "de;", "", "en" },
        { ";q=1,,;", "", "en" }
    };

    assert_int_equal(reads("pt-br", "title = Oi", &line), CONFLICT_OK);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        accept.data = cases[i].accept;
        accept.len = strlen(accept.data);

        words = conflict_pages_choose(&pages, accept, cases[i].known);
        assert_string_equal(words->language, cases[i].language);
    }
}


static void
expect_clean(conflict_str_t text, const char *expected, conflict_rc_t rc)
{
    static char  out[CONFLICT_COMMENT_SIZE];
    size_t       len;

    assert_int_equal(conflict_comment_clean(text, out, &len), rc);
    assert_int_equal(len, strlen(expected));
    assert_memory_equal(out, expected, len);
}


static void
test_comment_is_clean_text(void **unused)
{
    expect_clean(str(""), "", CONFLICT_OK);
    expect_clean(str(" \r\n\t "), "", CONFLICT_OK);
    expect_clean(str("  One.\r\nTwo.\tThree.  \r\n"), "One.\nTwo. Three.",
                 CONFLICT_OK);
    expect_clean(str("a\0b\x1b[31mc\x7f\xc2\x85" "d"), "ab[31mcd",
                 CONFLICT_OK);
    expect_clean(str("gr\xfc\xdf"), "gr\xef\xbf\xbd\xef\xbf\xbd",
                 CONFLICT_OK);
    expect_clean(str("\xf0\x9f\x98\x80 \xc3\xbc"), "\xf0\x9f\x98\x80 \xc3\xbc",
                 CONFLICT_OK);
    expect_clean(str("\xed\xa0\x80"),
                 "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", CONFLICT_OK);
}


static void
test_comment_has_two_thousand_characters_at_most(void **unused)
{
    unsigned         i;
    static char      text[4 * CONFLICT_COMMENT_MAX + 8];
    static char      expected[4 * CONFLICT_COMMENT_MAX + 1];
    conflict_str_t   comment;

    for (i = 0; i < CONFLICT_COMMENT_MAX; i++) {
        memcpy(text + 4 * i, "\xf0\x9f\x98\x80", 4);
    }

    memcpy(expected, text, 4 * CONFLICT_COMMENT_MAX);

    comment.data = text;
    comment.len = 4 * CONFLICT_COMMENT_MAX;
    expect_clean(comment, expected, CONFLICT_OK);

    memcpy(text + comment.len, " \r\n ", 4);
    comment.len += 4;
    expect_clean(comment, expected, CONFLICT_OK);

    text[comment.len++] = 'x';
    expect_clean(comment, expected, CONFLICT_LIMIT);
}


int
main(void)
{
#define in_order(test)  cmocka_unit_test_setup(test, begin)

    const struct CMUnitTest  tests[] = {
        in_order(test_each_language_has_all_texts_and_their_places),
        in_order(test_words_of_an_administrator_take_their_place),
        in_order(test_wrong_lines_are_told),
        in_order(test_language_is_what_is_wanted_most),
        in_order(test_comment_is_clean_text),
        in_order(test_comment_has_two_thousand_characters_at_most)
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
