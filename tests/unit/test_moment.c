
/*
 * Moments, as helpdesks write them.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "core/moment.h"
#include "core/state.h"


static void
expect_time(const char *text, conflict_msec_t expected)
{
    char             *copy;
    size_t            len;
    conflict_msec_t   t;
    conflict_str_t    value;

    /* without a NUL behind it: what is read beyond it is seen */

    len = strlen(text);
    copy = malloc(len ? len : 1);
    assert_non_null(copy);
    memcpy(copy, text, len);

    value.data = copy;
    value.len = len;

    t = conflict_time_parse(value);
    free(copy);

    if (t != expected) {
        fail_msg("\"%s\" is %lld, not %lld", text, (long long) t,
                 (long long) expected);
    }
}


/* 2026-11-23T08:10:00Z */
#define NOW  (1795421400 * CONFLICT_SECOND)


static void
every_form_of_one_moment_is_read(void **state)
{
    size_t  i;

    static const char  *forms[] = {
        "2026-11-23T08:10:00Z",
        "2026-11-23t08:10:00z",
        "2026-11-23 08:10:00",
        "2026-11-23T08:10:00",
        "2026-11-23T08:10Z",
        "2026-11-23 08:10",
        "2026-11-23T08:10:00.000Z",
        "2026-11-23T08:10:00.999999999Z",
        "2026-11-23T08:10:00,5Z",
        "2026-11-23T08:10:00.123",
        "2026-11-23 08:10:00 UTC",
        "2026-11-23 08:10:00 Z",
        "2026-11-23T09:10:00+01:00",
        "2026-11-23T09:10:00+0100",
        "2026-11-23T09:10:00+01",
        "2026-11-23 09:10:00 +0100",
        "2026-11-23T03:10:00-05:00",
        "2026-11-23T13:40:00+05:30",
        "2026-11-24T07:10:00+23:00",
        "1795421400",
        "1795421400000",
        "01795421400"
    };

    for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
        expect_time(forms[i], NOW);
    }
}


static void
milliseconds_are_kept_where_they_are_counted(void **state)
{
    expect_time("1795421400123", NOW + 123);
    expect_time("01795421400123", NOW + 123);
    expect_time("100000000", 100000000 * CONFLICT_SECOND);
    expect_time("99999999999", 99999999999 * CONFLICT_SECOND);
    expect_time("999999999999", 999999999999);
    expect_time("253402300799", 253402300799);
}


static void
known_days_have_their_known_seconds(void **state)
{
    expect_time("1970-01-01T00:00:01Z", CONFLICT_SECOND);
    expect_time("1970-01-01T01:00:01+01:00", CONFLICT_SECOND);
    expect_time("1999-12-31T23:59:60Z", 946684800 * CONFLICT_SECOND);
    expect_time("2000-02-29T00:00:00Z", 951782400 * CONFLICT_SECOND);
    expect_time("2000-03-01T00:00:00Z", 951868800 * CONFLICT_SECOND);
    expect_time("2100-02-28T00:00:00Z", 4107456000 * CONFLICT_SECOND);
    expect_time("2100-03-01T00:00:00Z", 4107542400 * CONFLICT_SECOND);
    expect_time("2038-01-19T03:14:08Z", 2147483648 * CONFLICT_SECOND);
    expect_time("9999-12-31T23:59:59Z", CONFLICT_TIME_MAX);
}


/* by the C library's own calendar */

static void
every_day_of_four_centuries_is_right(void **state)
{
    int64_t    day;
    char       text[64];
    time_t     t;
    struct tm  tm;

    for (day = 0; day < 146100; day++) {
        t = (time_t) day * 86400 + 43200;
        assert_non_null(gmtime_r(&t, &tm));
        assert_true(strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &tm)
                    > 0);
        expect_time(text, t * CONFLICT_SECOND);
    }
}


static void
what_is_no_moment_is_nought(void **state)
{
    size_t  i;

    static const char  *wrong[] = {
        "", " ", "x", "now", "0", "12345678", "00000000000", "123456789012345",
        "99999999999999999999", "17954214OO", "-1795421400", "1795421400.5",
        "+1795421400", " 1795421400", "1795421400 ", "0x6b000000",

        "2026-11-23", "2026-11-23T", "2026-11-23T08", "2026-11-23T08:",
        "2026-11-23T08:1", "2026-11-23T08:10:", "2026-11-23T08:10:0",
        "2026-11-23_08:10:00", "2026/11/23 08:10:00", "23.11.2026 08:10",
        "26-11-23T08:10:00Z", "02026-11-23T08:10:00Z",
        "2026-1-23T08:10:00Z", "2026-11-2T08:10:00Z",
        " 2026-11-23T08:10:00Z", "2026-11-23T08:10:00Z ",
        "2026-11-23T08:10:00ZZ", "2026-11-23T08:10:00X",
        "2026-11-23T08:10:00 CET", "2026-11-23T08:10:00U",
        "2026-11-23T08:10:00UT", "2026-11-23T08:10:00UTCx",
        "2026-11-23T08:10:00+", "2026-11-23T08:10:00+1",
        "2026-11-23T08:10:00+01:", "2026-11-23T08:10:00+01:0",
        "2026-11-23T08:10:00+24:00", "2026-11-23T08:10:00+01:60",
        "2026-11-23T08:10:00+01:000", "2026-11-23T08:10:00+-1:00",

        "1969-12-31T23:59:59Z", "0000-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z", "1970-01-01T00:30:00+01:00",
        "2026-00-23T08:10:00Z", "2026-13-23T08:10:00Z",
        "2026-11-00T08:10:00Z", "2026-11-32T08:10:00Z",
        "2026-11-23T24:10:00Z", "2026-11-23T08:60:00Z",
        "2026-11-23T08:10:61Z", "9999-12-31T23:59:60Z",
        "9999-12-31T23:59:59-00:01"
    };

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        expect_time(wrong[i], 0);
    }
}


static void
a_nul_ends_no_moment(void **state)
{
    conflict_str_t  value = conflict_string("2026-11-23T08:10:00Z\0");

    assert_int_equal(conflict_time_parse(value), 0);
}


static void
nothing_is_no_moment(void **state)
{
    conflict_str_t  none = { 0, NULL };

    assert_int_equal(conflict_time_parse(none), 0);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(every_form_of_one_moment_is_read),
        cmocka_unit_test(milliseconds_are_kept_where_they_are_counted),
        cmocka_unit_test(known_days_have_their_known_seconds),
        cmocka_unit_test(every_day_of_four_centuries_is_right),
        cmocka_unit_test(what_is_no_moment_is_nought),
        cmocka_unit_test(a_nul_ends_no_moment),
        cmocka_unit_test(nothing_is_no_moment)
    };

    return cmocka_run_group_tests_name("moment", tests, NULL, NULL);
}
