
/*
 * What must hold for every text: those of all languages in tests/lexicon, and
 * any bytes.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/arena.h"
#include "core/text.h"
#include "scoring.h"


/* thousandths of heat that HTML may differ from its plain form */
#define TOLERANCE  100


static conflict_message_t  message;


static unsigned
heat_of(const char *text, size_t len, conflict_text_format_t format)
{
    unsigned             i;
    conflict_str_t       value, own;
    conflict_text_t      read;
    conflict_arena_t    *arena;
    conflict_signals_t   signals;

    arena = conflict_arena_create();
    assert_non_null(arena);

    value.data = text;
    value.len = len;
    own.data = "";
    own.len = 0;

    if (conflict_text_read(arena, value, format, &read) != CONFLICT_OK
        || conflict_text_own(arena, &read, &own) != CONFLICT_OK)
    {
        own.len = 0;
    }

    (void) conflict_message_read(&message, own.data, own.len);
    conflict_score_client(&scoring, &message, &signals, NULL);
    conflict_arena_destroy(arena);

    assert_in_range(signals.heat, 0, CONFLICT_HEAT_MAX);

    for (i = 0; i < CONFLICT_SIGNALS; i++) {
        assert_in_range(signals.strength[i], 0, 100);
    }

    return signals.heat;
}


/* calls what is given with each text of the cases; returns how many failed */

static unsigned
each_text(unsigned (*check)(const char *text))
{
    char      name[64], *line, *text;
    FILE     *file;
    size_t    i, size;
    unsigned  wrong, all;

    static const char  *const languages[] = {
        "en", "de", "es", "fr", "pt", "it", "nl"
    };

    line = NULL;
    size = 0;
    wrong = 0;
    all = 0;

    for (i = 0; i < sizeof(languages) / sizeof(languages[0]); i++) {
        (void) snprintf(name, sizeof(name), "tests/lexicon/%s.cases",
                        languages[i]);
        file = fopen(name, "r");
        if (file == NULL) {
            fail_msg("%s is not there", name);
        }

        while (getline(&line, &size, file) > 0) {
            line[strcspn(line, "\r\n")] = '\0';
            text = strstr(line, " : ");

            if (text != NULL && line[0] != '#') {
                wrong += check(text + 3);
                all++;
            }
        }

        (void) fclose(file);
    }

    free(line);
    assert_true(all > 1000);

    return wrong;
}


static unsigned
check_html(const char *text)
{
    char       html[4096];
    size_t     n;
    unsigned   plain, marked;
    const char *p;

    n = (size_t) sprintf(html, "<div><p style=\"color: red\">");

    for (p = text; *p && n < sizeof(html) - 64; p++) {
        n += (size_t) (*p == '<' ? sprintf(html + n, "&lt;")
                       : *p == '>' ? sprintf(html + n, "&gt;")
                       : *p == '&' ? sprintf(html + n, "&amp;")
                       : *p == '"' ? sprintf(html + n, "&quot;")
                       : *p == ' ' && p[1] == 'a'
                         ? sprintf(html + n, " <b></b>\n")
                       : sprintf(html + n, "%c", *p));
    }

    n += (size_t) sprintf(html + n, "</p></div>");

    plain = heat_of(text, strlen(text), CONFLICT_TEXT_PLAIN);
    marked = heat_of(html, n, CONFLICT_TEXT_HTML);

    if (marked > plain + TOLERANCE || plain > marked + TOLERANCE) {
        print_error("%u as HTML, %u plain: %s\n", marked, plain, text);
        return 1;
    }

    return 0;
}


static void
html_is_as_hot_as_its_plain_form(void **state)
{
    assert_int_equal(each_text(check_html), 0);
}


static unsigned
check_history(const char *text)
{
    char      mail[4096];
    size_t    i;
    unsigned  alone, with, wrong;

    static const char  *const histories[] = {
        "\n\n> This is ridiculous!\n> I will cancel and sue you.",
        "\n\nOn Tue, Nov 24, 2026 at 2:40 PM Ann <ann@example.com> wrote:\n"
        "\nYou idiots! This is a scam and a disgrace!",
        "\n\n-----Urspr\xc3\xbcngliche Nachricht-----\nDas ist eine "
        "Frechheit! Ich k\xc3\xbcndige!",
    };

    alone = heat_of(text, strlen(text), CONFLICT_TEXT_PLAIN);
    wrong = 0;

    for (i = 0; i < sizeof(histories) / sizeof(histories[0]); i++) {
        (void) snprintf(mail, sizeof(mail), "%s%s", text, histories[i]);
        with = heat_of(mail, strlen(mail), CONFLICT_TEXT_PLAIN);

        if (with != alone) {
            print_error("%u with history, %u without: %s\n", with, alone,
                        text);
            wrong++;
        }
    }

    return wrong;
}


static void
quoted_history_changes_no_heat(void **state)
{
    assert_int_equal(each_text(check_history), 0);
}


static unsigned
check_capitals(const char *text)
{
    char      loud[4096];
    size_t    i;
    unsigned  quiet, shouted;

    for (i = 0; i < sizeof(loud) - 1 && text[i]; i++) {
        loud[i] = (text[i] >= 'a' && text[i] <= 'z') ? text[i] - 0x20
                                                     : text[i];
    }

    loud[i] = '\0';

    quiet = heat_of(text, strlen(text), CONFLICT_TEXT_PLAIN);
    shouted = heat_of(loud, i, CONFLICT_TEXT_PLAIN);

    /* capitals make nothing calmer */

    if (shouted + 1 < quiet) {
        print_error("%u in capitals, %u not: %s\n", shouted, quiet, text);
        return 1;
    }

    return 0;
}


static void
capitals_make_nothing_calmer(void **state)
{
    assert_int_equal(each_text(check_capitals), 0);
}


static void
any_bytes_give_figures_in_range(void **state)
{
    char      text[512];
    size_t    k, n;
    unsigned  i;
    uint64_t  seed;

    static const char  letters[] = "aeinrst .,!?'\"\n<>&;:()-_0129"
                                   "\xc3\xbc\xf0\x9f";

    for (i = 0, seed = 88172645463325252u; i < 20000; i++) {
        for (k = 0; k < sizeof(text); k++) {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            text[k] = (i & 1) ? (char) seed
                              : letters[seed % (sizeof(letters) - 1)];
        }

        n = seed % sizeof(text);
        (void) heat_of(text, n, (i >> 1) % 3);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(html_is_as_hot_as_its_plain_form),
        cmocka_unit_test(quoted_history_changes_no_heat),
        cmocka_unit_test(capitals_make_nothing_calmer),
        cmocka_unit_test(any_bytes_give_figures_in_range),
    };

    return cmocka_run_group_tests(tests, scoring_load, scoring_unload);
}
