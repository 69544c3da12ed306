
/*
 * The state as text: what is written is read again to the bit, and whatever
 * else is read does no harm.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/advance.h"
#include "core/state.h"


#define HEAD  "epoch=0123456789ab version=7 "

#define str(s)  ((conflict_str_t) conflict_string(s))


static conflict_policy_t  policy;
static conflict_state_t   state;


static int
set_up(void **unused)
{
    conflict_policy_default(&policy);

    return 0;
}


/* the state is a new one, but for its head */

static void
expect_initial(const conflict_state_t *found, uint64_t epoch,
    uint64_t version)
{
    conflict_state_t  initial;

    conflict_state_init(&initial, &policy);
    initial.epoch = epoch;
    initial.version = version;

    assert_memory_equal(found, &initial, sizeof(conflict_state_t));
}


static void
expect_invalid(conflict_str_t text, uint64_t epoch, uint64_t version)
{
    memset(&state, 0xa5, sizeof(conflict_state_t));

    if (conflict_state_decode(&state, &policy, text) != CONFLICT_INVALID) {
        fail_msg("taken for a state: %.*s", (int) text.len, text.data);
    }

    expect_initial(&state, epoch, version);
}


static void
a_text_without_the_right_head_counts_as_no_state(void **unused)
{
    size_t  i;

    static const conflict_str_t  texts[] = {
        conflict_string(""),
        conflict_string("garbage"),
        conflict_string("\0\0\0"),
        conflict_string("epoch="),
        conflict_string("epoch=0123456789ab"),
        conflict_string("epoch=0123456789ab version=7"),
        conflict_string("epoch=0123456789ab version= schema=1"),
        conflict_string("epoch=0123456789ab version=0 schema=1"),
        conflict_string("epoch=0123456789ab version=07 schema=1"),
        conflict_string("epoch=0123456789ab version=+7 schema=1"),
        conflict_string("epoch=0123456789ab version=-7 schema=1"),
        conflict_string("epoch=0123456789ab version=7a schema=1"),
        conflict_string("epoch=0123456789ab version=7.0 schema=1"),
        conflict_string("epoch=0123456789ab version=7=7 schema=1"),
        conflict_string("epoch=0123456789ab version=7\tschema=1"),
        conflict_string("epoch=0123456789ab version=7\0 schema=1"),
        conflict_string("epoch=0123456789ab  version=7 schema=1"),
        conflict_string("epoch=0123456789ab version 7 schema=1"),
        conflict_string("epoch=0123456789ab Version=7 schema=1"),
        conflict_string("epoch=0123456789ab schema=1 version=7 "),
        conflict_string("epoch=0123456789ab version=1000000000000000000 "),
        conflict_string("epoch=0123456789ab version=18446744073709551617 "),
        conflict_string("epoch=000000000000 version=7 schema=1"),
        conflict_string("epoch=0123456789a version=7 schema=1"),
        conflict_string("epoch=0123456789abc version=7 schema=1"),
        conflict_string("epoch=0123456789aB version=7 schema=1"),
        conflict_string("epoch=0123456789ag version=7 schema=1"),
        conflict_string("epoch=0123456789a= version=7 schema=1"),
        conflict_string("epoch= version=7 schema=1"),
        conflict_string("epoch version=7 schema=1"),
        conflict_string("Epoch=0123456789ab version=7 schema=1"),
        conflict_string(" epoch=0123456789ab version=7 schema=1"),
        conflict_string("version=7 epoch=0123456789ab schema=1")
    };

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        expect_invalid(texts[i], 0, 0);
    }
}


static void
a_damaged_state_keeps_the_epoch_and_version_of_its_head(void **unused)
{
    size_t  i;

    static const conflict_str_t  texts[] = {
        conflict_string(HEAD),
        conflict_string(HEAD " "),
        conflict_string(HEAD "\0"),
        conflict_string(HEAD "schema"),
        conflict_string(HEAD "schema="),
        conflict_string(HEAD "schema=0"),
        conflict_string(HEAD "schema=x"),
        conflict_string(HEAD "schema=1 "),
        conflict_string(HEAD "tier=3 schema=1"),
        conflict_string(HEAD "schema=1  tier=3"),
        conflict_string(HEAD "schema=1 tier=3 tension=50 tier=9"),
        conflict_string(HEAD "schema=1 tier=3 epoch=0123456789ab"),
        conflict_string(HEAD "schema=1 tier=3 reasons=upset/7 mood=bad")
    };

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        expect_invalid(texts[i], 0x0123456789ab, 7);
    }
}


static void
a_text_longer_than_any_state_keeps_its_head_too(void **unused)
{
    size_t           i, len;
    char            *text;
    conflict_str_t   long_text;

    static const size_t  lengths[] = { CONFLICT_STATE_TEXT_MAX + 1, 1000000 };

    for (i = 0; i < 2; i++) {
        len = lengths[i];
        text = malloc(len);
        assert_non_null(text);

        memset(text, 'x', len);
        memcpy(text, HEAD "schema=1 tier=3 owner=", sizeof(HEAD) + 21);

        long_text.data = text;
        long_text.len = len;
        expect_invalid(long_text, 0x0123456789ab, 7);

        memset(text, 'x', len);
        expect_invalid(long_text, 0, 0);

        free(text);
    }
}


static void
the_least_and_the_greatest_head_are_read(void **unused)
{
    assert_int_equal(conflict_state_decode(&state, &policy,
                        str("epoch=000000000001 version=1 schema=1")),
                     CONFLICT_OK);
    expect_initial(&state, 1, 1);

    assert_int_equal(conflict_state_decode(&state, &policy,
                        str("epoch=ffffffffffff version=999999999999999999 "
                            "schema=1")),
                     CONFLICT_OK);
    expect_initial(&state, 0xffffffffffff, CONFLICT_VERSION_MAX);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_text_without_the_right_head_counts_as_no_state),
        cmocka_unit_test(
            a_damaged_state_keeps_the_epoch_and_version_of_its_head),
        cmocka_unit_test(a_text_longer_than_any_state_keeps_its_head_too),
        cmocka_unit_test(the_least_and_the_greatest_head_are_read)
    };

    return cmocka_run_group_tests_name("state", tests, set_up, NULL);
}
