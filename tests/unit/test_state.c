
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

#include "states.h"


static conflict_state_t  state;


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


/* what has been written is read again, and written the same once more */

static void
expect_round_trip(const conflict_state_t *original)
{
    char              text[CONFLICT_STATE_TEXT_MAX];
    char              again[CONFLICT_STATE_TEXT_MAX];
    conflict_str_t    line;
    conflict_state_t  copy;

    line.data = text;
    line.len = conflict_state_encode(original, text);

    if (conflict_state_decode(&copy, &policy, line) != CONFLICT_OK) {
        fail_msg("not read: %.*s", (int) line.len, text);
    }

    assert_same_state(original, &copy);

    assert_int_equal(conflict_state_encode(&copy, again), line.len);
    assert_memory_equal(text, again, line.len);
}


static void
a_new_state_is_short(void **unused)
{
    char  text[CONFLICT_STATE_TEXT_MAX];
    char  expected[] = HEAD "schema=2 mean=1 deviation=1.5";

    conflict_state_init(&state, &policy);
    state.epoch = 0x0123456789ab;
    state.version = 7;

    assert_int_equal(conflict_state_encode(&state, text), strlen(expected));
    assert_memory_equal(text, expected, strlen(expected));
    expect_round_trip(&state);
}


static void
random_states_are_read_as_they_were_written(void **unused)
{
    unsigned  i;

    seed(1);

    for (i = 0; i < 5000; i++) {
        random_state(&state);
        assert_true(state_is_in_range(&state));
        expect_round_trip(&state);
    }
}


static void
each_member_alone_is_written_and_read(void **unused)
{
    unsigned          i, n;
    conflict_state_t  random;

    seed(2);

    for (i = 0; i < 2200; i++) {
        random_state(&random);
        conflict_state_init(&state, &policy);
        state.epoch = 1;
        state.version = 1;

        switch (i % 22) {
        case 0:  state.at = random.at;                      break;
        case 1:  state.tension = random.tension;            break;
        case 2:  state.anchor = random.anchor;              break;
        case 3:  state.tier = random.tier;                  break;
        case 4:  state.since = random.since;                break;
        case 5:  state.phase = random.phase;                break;
        case 6:  state.start = random.start;                break;
        case 7:  state.vent_until = random.vent_until;      break;
        case 8:  state.settled = random.settled;            break;
        case 9:  state.said = random.said;                  break;
        case 10: state.acts = random.acts;                  break;
        case 11: state.hard = random.hard;                  break;
        case 12: state.solved = random.solved;              break;
        case 13: state.fault = random.fault;                break;
        case 14: state.mean = random.mean;                  break;
        case 15: state.messages = random.messages;          break;
        case 16: state.rounds = random.rounds;              break;
        case 17: state.answers = random.answers;            break;
        case 18: state.heard = random.heard;                break;
        case 19: state.word = random.word;                  break;

        case 20:
            n = below(CONFLICT_REASONS);
            state.reasons = conflict_bit(n);
            state.reason_at[n] = any_time();
            break;

        default:
            random_ticket(&state.tickets[0], below(2));
            state.ntickets = 1;
        }

        expect_round_trip(&state);
    }
}


/* every list full, every number and word of its greatest length */

static void
the_longest_text_has_room(void **unused)
{
    char                text[CONFLICT_STATE_TEXT_MAX];
    size_t              len;
    unsigned            i;
    conflict_ticket_t  *ticket;

    seed(3);
    memset(&state, 0, sizeof(conflict_state_t));

    state.epoch = 0xffffffffffff;
    state.version = CONFLICT_VERSION_MAX;
    state.schema = CONFLICT_SCHEMA;
    state.tension = 99999;
    state.tier = 5;
    state.phase = CONFLICT_RECOVERING;
    state.fault = CONFLICT_FAULT_THEIRS;
    state.mean = 9999;
    state.messages = state.rounds = state.answers = 65535;
    state.at = state.since = state.start = CONFLICT_TIME_MAX;
    state.vent_until = state.settled = CONFLICT_TIME_MAX;
    state.heard = state.word = CONFLICT_TIME_MAX;
    state.anchor = CONFLICT_TIME_MAX - CONFLICT_SECOND;
    state.reasons = state.said = conflict_bit(CONFLICT_REASONS) - 1;
    state.acts = conflict_bit(ACTS) - 1;
    state.hard = state.solved = 1;
    state.ntickets = CONFLICT_TICKETS_MAX;
    state.nring = CONFLICT_RING;

    memset(state.owner, 'o', 43);
    memset(state.ticket, 't', 43);

    for (i = 0; i < CONFLICT_REASONS; i++) {
        state.reason_at[i] = CONFLICT_TIME_MAX;
    }

    for (i = 0; i < CONFLICT_TICKETS_MAX; i++) {
        ticket = &state.tickets[i];
        memset(ticket->id, 'a' + (int) i % 26, 43);
        ticket->id[0] = (char) ('0' + i / 26);
        memset(ticket->owner, 'o', 43);
        ticket->status = CONFLICT_STATUS_RESOLVED;
        ticket->unanswered = 65535;
        ticket->owed = ticket->heard = CONFLICT_TIME_MAX;
    }

    expect_round_trip(&state);

    /* nor does an id that fills its place do harm */

    for (i = 0; i < CONFLICT_TICKETS_MAX; i++) {
        ticket = &state.tickets[i];
        memset(ticket->id, 'i', CONFLICT_ID_LEN);
        memset(ticket->owner, 'o', CONFLICT_ID_LEN);
    }

    memset(state.owner, 'o', CONFLICT_ID_LEN);
    memset(state.ticket, 't', CONFLICT_ID_LEN);

    len = conflict_state_encode(&state, text);
    assert_true(len <= CONFLICT_STATE_TEXT_MAX);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_text_without_the_right_head_counts_as_no_state),
        cmocka_unit_test(
            a_damaged_state_keeps_the_epoch_and_version_of_its_head),
        cmocka_unit_test(a_text_longer_than_any_state_keeps_its_head_too),
        cmocka_unit_test(the_least_and_the_greatest_head_are_read),
        cmocka_unit_test(a_new_state_is_short),
        cmocka_unit_test(random_states_are_read_as_they_were_written),
        cmocka_unit_test(each_member_alone_is_written_and_read),
        cmocka_unit_test(the_longest_text_has_room)
    };

    return cmocka_run_group_tests_name("state", tests, default_policy, NULL);
}
