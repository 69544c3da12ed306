
/*
 * When an agent will do what was promised, as people write days and hours.
 * Texts of all languages are in tests/lexicon; here is the arithmetic.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/moment.h"
#include "scoring.h"


typedef struct {
    const char  *at;            /* when it is written, by the wall's clock */
    const char  *text;
    const char  *promise;       /* the same, or "" */
} case_t;


static conflict_message_t  message;
static conflict_signals_t  signals;


static conflict_msec_t
moment(const char *at, int minutes)
{
    char            text[32];
    conflict_str_t  time;

    time.data = text;
    time.len = (size_t) snprintf(text, sizeof(text), "%s:00Z", at);

    return conflict_time_parse(time) - minutes * CONFLICT_MINUTE;
}


static void
check_cases(const case_t *cases, size_t n, int minutes)
{
    size_t              i, wrong;
    conflict_msec_t     expected;
    conflict_writing_t  writing;

    for (i = 0, wrong = 0; i < n; i++) {
        writing.at = moment(cases[i].at, minutes);
        writing.minutes = minutes;
        expected = *cases[i].promise ? moment(cases[i].promise, minutes) : 0;

        (void) conflict_message_read(&message, cases[i].text,
                                     strlen(cases[i].text));
        conflict_score_agent(&scoring, &message, &writing, &signals, NULL);

        if (signals.promise != expected) {
            print_error("%s: %s: %+.2f hours from %s\n", cases[i].at,
                        cases[i].text,
                        signals.promise
                        ? (double) (signals.promise - expected)
                          / CONFLICT_HOUR : -1, cases[i].promise);
            wrong++;
        }
    }

    assert_int_equal(wrong, 0);
}


#define TUESDAY  "2026-11-24T14:40"

#define check(cases, minutes)                                                 \
    check_cases(cases, sizeof(cases) / sizeof((cases)[0]), minutes)


static void
days_of_the_week_are_the_next_ones(void **state)
{
    static const case_t  cases[] = {
        { TUESDAY, "I will call you on Friday at noon.", "2026-11-27T12:00" },
        { TUESDAY, "I will call you on Friday.", "2026-11-27T17:00" },
        { TUESDAY, "I will call you on Monday at 9:30.", "2026-11-30T09:30" },
        { TUESDAY, "I will call you on Tuesday at 10:00.",
          "2026-12-01T10:00" },
        { TUESDAY, "I will call you on Tuesday at 16:00.",
          "2026-11-24T16:00" },
        { "2026-12-31T10:00", "I will call you on Friday.",
          "2027-01-01T17:00" },
    };

    check(cases, 60);
}


static void
dates_are_read_in_each_form(void **state)
{
    static const case_t  cases[] = {
        { TUESDAY, "I will send it on 27 November at 10:30.",
          "2026-11-27T10:30" },
        { TUESDAY, "I will send it on November 27.", "2026-11-27T17:00" },
        { TUESDAY, "I will send it by 27/11/2026.", "2026-11-27T17:00" },
        { TUESDAY, "I will send it by 11/27/2026.", "2026-11-27T17:00" },
        { TUESDAY, "I will send it by 2026-11-27.", "2026-11-27T17:00" },
        { TUESDAY, "Ich schicke es Ihnen bis zum 27.11. um 10 Uhr.",
          "2026-11-27T10:00" },
        { TUESDAY, "Ich werde es am 27. November schicken.",
          "2026-11-27T17:00" },
        { TUESDAY, "I will send it on Friday, 27 November.",
          "2026-11-27T17:00" },
        { "2026-12-30T10:00", "I will send it on 5 January.",
          "2027-01-05T17:00" },
        { TUESDAY, "I will send it on 45 November.", "" },
        { TUESDAY, "I will send it by 31/31/2026.", "" },
    };

    check(cases, 60);
}


static void
spans_count_from_now(void **state)
{
    static const case_t  cases[] = {
        { TUESDAY, "I will reply within 2 hours.", "2026-11-24T16:40" },
        { TUESDAY, "I will reply within 30 minutes.", "2026-11-24T15:10" },
        { TUESDAY, "I will reply tomorrow at 9:00.", "2026-11-25T09:00" },
        { TUESDAY, "I will reply within 3 days.", "2026-11-27T17:00" },
        { TUESDAY, "I will reply today by 16:00.", "2026-11-24T16:00" },
    };

    check(cases, 60);
}


static void
what_is_no_promise_has_no_moment(void **state)
{
    static const case_t  cases[] = {
        { TUESDAY, "On Friday you wrote to us.", "" },
        { TUESDAY, "It works again since 10:25.", "" },
        { TUESDAY, "I will look into it.", "" },
        { TUESDAY, "I will send it in 2031 or on 1 May.", "" },
        { TUESDAY, "I will refund the 27.11 euros.", "2026-11-27T17:00" },
    };

    check(cases, 60);
}


static void
the_first_of_several_counts(void **state)
{
    static const case_t  cases[] = {
        { TUESDAY, "I will check on Friday. On Thursday at noon I will call "
          "you.", "2026-11-26T12:00" },
        { TUESDAY, "I have refunded it today and I will call you on Friday.",
          "2026-11-27T17:00" },
    };

    check(cases, 60);
}


static void
local_time_is_the_agents(void **state)
{
    static const case_t  cases[] = {
        { "2026-11-24T23:30", "I will call you tomorrow at 9:00.",
          "2026-11-25T09:00" },
        { "2026-11-24T00:10", "I will call you tomorrow at 9:00.",
          "2026-11-25T09:00" },
    };

    check(cases, 60);
    check(cases, -300);
    check(cases, 765);
    check(cases, 0);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(days_of_the_week_are_the_next_ones),
        cmocka_unit_test(dates_are_read_in_each_form),
        cmocka_unit_test(spans_count_from_now),
        cmocka_unit_test(what_is_no_promise_has_no_moment),
        cmocka_unit_test(the_first_of_several_counts),
        cmocka_unit_test(local_time_is_the_agents),
    };

    return cmocka_run_group_tests(tests, scoring_load, scoring_unload);
}
