
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
#include "core/advice.h"
#include "core/reduce.h"
#include "states.h"


#define HEAD  "epoch=0123456789ab version=7 "


static conflict_state_t  state;


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
    char  expected[] = HEAD "schema=1 mean=1";

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


/* whatever was taken for a state must not hang or break what works on it */

static void
use(conflict_state_t *used)
{
    conflict_event_t   event;
    conflict_advice_t  advice;

    conflict_advise(used, &policy, &advice);
    assert_true(advice.nreasons <= CONFLICT_ADVICE_REASONS);

    memset(&event, 0, sizeof(conflict_event_t));
    event.kind = CONFLICT_EVENT_MESSAGE;
    event.actor = CONFLICT_ACTOR_CLIENT;
    event.at = START;
    event.id = 1;
    event.signals.heat = 7000;
    event.signals.read = 1;
    memcpy(event.ticket, "4711", 5);

    (void) conflict_reduce(used, &event, &policy);
    assert_true(state_is_in_range(used));

    conflict_advance(used, &policy, START + 3650 * CONFLICT_DAY);
    assert_true(state_is_in_range(used));
}


/* 1 when it was taken for a state; behind any right head one is in range */

static int
decode_anything(const char *text, size_t len)
{
    char           *copy;
    conflict_rc_t   rc;
    conflict_str_t  line;

    /* in memory of its own, so that a byte too far is seen */

    copy = malloc(len ? len : 1);
    assert_non_null(copy);
    memcpy(copy, text, len);

    line.data = copy;
    line.len = len;
    memset(&state, 0xa5, sizeof(conflict_state_t));
    rc = conflict_state_decode(&state, &policy, line);
    free(copy);

    assert_true(state_is_in_range(&state));

    if (rc == CONFLICT_OK) {
        use(&state);
        return 1;
    }

    expect_initial(&state, state.epoch, state.version);

    return 0;
}


static size_t
random_text(char *text)
{
    random_state(&state);
    state.ntickets = state.ntickets < 3 ? state.ntickets : 3;

    return conflict_state_encode(&state, text);
}


static void
every_prefix_is_refused_or_in_range(void **unused)
{
    char      text[CONFLICT_STATE_TEXT_MAX];
    size_t    len, head, cut;
    unsigned  i;

    seed(4);

    for (i = 0; i < 40; i++) {
        len = random_text(text);
        head = (size_t) (strstr(text, " schema=") - text) + 1;
        assert_true(decode_anything(text, len));

        for (cut = 0; cut < len; cut++) {
            (void) decode_anything(text, cut);

            /* the head alone is enough to be replaced */

            assert_true((state.epoch != 0) == (cut >= head));
        }
    }
}


static void
every_damage_of_one_byte_is_refused_or_in_range(void **unused)
{
    char      was, text[CONFLICT_STATE_TEXT_MAX];
    size_t    len, at;
    unsigned  i, j, refused;

    static const char  bytes[] = "\0\t\n\r =,/.-~0159azZ\x7f\x80\xff";

    seed(5);
    refused = 0;

    for (i = 0; i < 8; i++) {
        len = random_text(text);

        for (at = 0; at < len; at++) {
            was = text[at];

            for (j = 0; j < sizeof(bytes) - 1; j++) {
                text[at] = bytes[j];
                refused += !decode_anything(text, len);
            }

            text[at] = was;
        }
    }

    assert_true(refused > 10000);
}


static void
fields_in_any_order_and_number_are_refused_or_in_range(void **unused)
{
    char      text[2 * CONFLICT_STATE_TEXT_MAX];
    char      other[CONFLICT_STATE_TEXT_MAX];
    size_t    len, from, to, piece;
    unsigned  i;

    seed(6);

    for (i = 0; i < 3000; i++) {
        len = random_text(text);
        piece = random_text(other);

        /* some of the second's fields behind the first's */

        from = 30 + below((uint32_t) piece - 30);
        to = from + below((uint32_t) (piece - from) + 1);

        while (from < to && other[from] != ' ') {
            from++;
        }

        memcpy(text + len, other + from, to - from);
        (void) decode_anything(text, len + to - from);
    }
}


static void
expect_refused(const char *rest)
{
    int             n;
    char            text[CONFLICT_STATE_TEXT_MAX];
    conflict_str_t  line;

    n = snprintf(text, sizeof(text), HEAD "schema=1 %s", rest);

    line.data = text;
    line.len = (size_t) n;
    expect_invalid(line, 0x0123456789ab, 7);
}


static void
expect_taken(const char *rest)
{
    char  text[CONFLICT_STATE_TEXT_MAX];
    int   n;

    n = snprintf(text, sizeof(text), HEAD "schema=1 %s", rest);

    if (!decode_anything(text, (size_t) n)) {
        fail_msg("refused: %s", text);
    }
}


static void
a_list_that_comes_twice_does_not_overflow(void **unused)
{
    char      text[1024];
    unsigned  i;
    size_t    len;

    len = (size_t) snprintf(text, sizeof(text), "ring=");

    for (i = 0; i < CONFLICT_RING; i++) {
        len += (size_t) snprintf(text + len, sizeof(text) - len, "AAAAAAA%c",
                                 'A' + (int) i);
    }

    expect_taken(text);

    len += (size_t) snprintf(text + len, sizeof(text) - len, " ring=AAAAAAAA");
    expect_refused(text);

    (void) snprintf(text + len, sizeof(text) - len, "AAAAAAAA");
    expect_refused(text);
}


static void
values_out_of_range_are_refused(void **unused)
{
    size_t  i;

    static const char  *const  rests[] = {
        "tier=0", "tier=6", "tier=", "tier=-1", "tier=1.0", "tier=4294967297",
        "tension=100.001", "tension=101", "tension=-1", "tension=1.0000",
        "tension=1.", "tension=.5", "tension=1e1", "tension=nan", "tension=",
        "mean=10.001", "mean=11", "messages=65536", "rounds=65536",
        "answers=65536", "at=253402300800", "at=-1", "at=", "at=1.5",
        "since=99999999999999999999", "phase=", "phase=angry", "phase=CALM",
        "phase=0", "fault=nobody", "hard=0", "hard=2", "hard=", "solved=yes",
        "reasons=", "reasons=upset", "reasons=upset/", "reasons=/1",
        "reasons=mood/1", "reasons=upset/1,", "reasons=,upset/1",
        "reasons=upset/1/2", "reasons=upset/253402300800", "said=",
        "said=mood", "said=upset,", "said=upset/1", "acts=", "acts=anger",
        "acts=own,shout", "ring=AAAAAAA", "ring=AAAAAAAAA", "ring=AAAAAAA=",
        "ring=AAAA AAA", "tier", "=", "=1", "mood=bad", "Tier=2", "tier=2 ",
        " tier=2", "tier=2  at=1", "tier=2\tat=1", "tier=2\n"
    };

    for (i = 0; i < sizeof(rests) / sizeof(rests[0]); i++) {
        expect_refused(rests[i]);
    }
}


static void
hostile_ids_and_tickets_are_refused(void **unused)
{
    size_t  i;

    static const char  *const  rests[] = {
        "owner=a\r\nX-Evil:1", "owner=a\nb", "owner=\x01", "owner=a\"b",
        "owner=a/b", "owner=a,b", "owner=a;b", "owner=a{b}", "owner=<b>",
        "owner=\xc3\xa4", "owner=~", "owner=~short", "owner=a~b",
        "owner=~aaaaaaaaaaaaaaaaaaaaaaa", "owner=~aaaaaaaaaaaaaaaaaaaaa.",
        "owner=01234567890123456789012345678901234567890123",
        "owner=0123456789012345678901234567890123456789"
              "0123456789012345678901234567890123456789",
        "ticket=a b", "ticket=%00", "tickets=1,1", "tickets=,", "tickets=1,2,1",
        "tickets=1/happy", "tickets=1/unknown", "tickets=1//a b",
        "tickets=1///x", "tickets=1///65536", "tickets=1////x",
        "tickets=1////253402300800", "tickets=1/////x", "tickets=1//////",
        "tickets=1/open/5/1/1/1/", "tickets=1/open/5/1/1/1/1",
        "tickets=a\r\nb", "tickets=1//~short",
        "tickets=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,"
        "24,25,26,27,28,29,30,31,32,33"
    };

    for (i = 0; i < sizeof(rests) / sizeof(rests[0]); i++) {
        expect_refused(rests[i]);
    }

    expect_taken("owner=~aaaaaaaaaaaaaaaaaaaaa_ ticket=a.b_c@d+e:f-g");
    expect_taken("owner= tickets=");
    expect_taken("tickets=1,2/open,3//5,4/closed//65535/1/253402300799,/////");
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
        cmocka_unit_test(the_longest_text_has_room),
        cmocka_unit_test(every_prefix_is_refused_or_in_range),
        cmocka_unit_test(every_damage_of_one_byte_is_refused_or_in_range),
        cmocka_unit_test(
            fields_in_any_order_and_number_are_refused_or_in_range),
        cmocka_unit_test(a_list_that_comes_twice_does_not_overflow),
        cmocka_unit_test(values_out_of_range_are_refused),
        cmocka_unit_test(hostile_ids_and_tickets_are_refused)
    };

    return cmocka_run_group_tests_name("state", tests, default_policy, NULL);
}
