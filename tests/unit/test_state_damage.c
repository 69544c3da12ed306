
/*
 * What stands in Redis and is no state, or one of a newer module: refused or
 * in range, and harmless.
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


static conflict_state_t  state;


/* whatever was taken for a state must not hang or break what works on it */

static void
use(conflict_state_t *used)
{
    conflict_event_t   event;
    conflict_advice_t  advice;

    conflict_advise(used, &policy, "", used->at, &advice);
    assert_true(advice.nreasons <= CONFLICT_ADVICE_REASONS);

    memset(&event, 0, sizeof(conflict_event_t));
    event.kind = CONFLICT_EVENT_MESSAGE;
    event.actor = CONFLICT_ACTOR_CLIENT;
    event.at = START;
    event.id = 1;
    event.signals.heat = 7000;
    event.signals.read = 1;
    memcpy(event.ticket, "4711", 5);

    (void) conflict_reduce(used, &event, &policy, NULL);
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
        "tickets=1////253402300800", "tickets=1/////x",
        "tickets=1/////////////",
        "tickets=1/open/5/1/1/1/a//1/1/1/1/1/", "tickets=1/open/5/1/1/1/A",
        "tickets=1////////////4", "tickets=1////////////x",
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


static void
hostile_surveys_are_refused(void **unused)
{
    size_t  i;

    static const char  *const rests[] = {
        "survey=", "survey=1", "survey=000000000000/due/resolved/csat",
        "survey=0123456789AB/due/resolved/csat", "survey=0123456789ab",
        "survey=0123456789ab/due", "survey=0123456789ab/due/resolved",
        "survey=0123456789ab/none/resolved/csat",
        "survey=0123456789ab/due/none/csat",
        "survey=0123456789ab/due/resolved/stars",
        "survey=0123456789ab/due/resolved/csat/x",
        "survey=0123456789ab/due/resolved/csat/1/253402300800",
        "survey=0123456789ab/due/resolved/csat/1/1/a b",
        "survey=0123456789ab/due/resolved/csat/1/1/4711/11",
        "survey=0123456789ab/due/resolved/csat/1/1/4711/5/",
        "survey=0123456789ab/due/resolved/csat/1/1/4711/5/6",
        "survey=0123456789ab//resolved/csat", "asked=x", "paced=-1"
    };

    for (i = 0; i < sizeof(rests) / sizeof(rests[0]); i++) {
        expect_refused(rests[i]);
    }

    expect_taken("survey=0123456789ab/due/resolved/csat");
    expect_taken("survey=0123456789ab/answered/random/nps/1/2//10");
    expect_taken("survey=0123456789ab/sent/cadence/ces/1/2/4711 asked=1 "
                 "paced=2");
}


static void
read_newer(const char *rest, conflict_str_t *line)
{
    int          n;
    static char  text[2 * CONFLICT_STATE_TEXT_MAX];

    n = snprintf(text, sizeof(text), HEAD "schema=3%s", rest);
    line->data = text;
    line->len = (size_t) n;

    if (conflict_state_decode(&state, &policy, *line) != CONFLICT_OK) {
        fail_msg("not known to be newer: %s", text);
    }

    assert_int_equal(state.schema, 3);
    assert_int_equal(state.epoch, 0x0123456789ab);
    assert_int_equal(state.version, 7);
    assert_true(state_is_in_range(&state));
}


static void
a_newer_schema_is_read_as_far_as_it_is_known(void **unused)
{
    conflict_str_t  line;

    read_newer("", &line);

    read_newer(" at=1795421400 mood=bad tier=3 phase=conflict "
               "reasons=may-leave/1795421400,sulking/1795421400,"
               "upset/1795421400/twice acts=own,bow said=may-leave,sulk "
               "tickets=4711/open/5,4712/pondering,4713/open///////////gold,"
               "4711/closed tension=35.5 moods=a,b", &line);

    assert_int_equal(state.at, START);
    assert_int_equal(state.anchor, START);
    assert_int_equal(state.tier, 3);
    assert_int_equal(state.tension, 35500);
    assert_int_equal(state.phase, CONFLICT_IN_CONFLICT);
    assert_int_equal(state.reasons, conflict_bit(CONFLICT_MAY_LEAVE));
    assert_int_equal(state.said, conflict_bit(CONFLICT_MAY_LEAVE));
    assert_int_equal(state.acts,
                     conflict_bit(CONFLICT_ACT_OWN - CONFLICT_FIRST_ACT));
    assert_int_equal(state.ntickets, 1);
    assert_string_equal(state.tickets[0].id, "4711");
    assert_string_equal(state.tickets[0].owner, "5");
}


/* else an older module would put its own state in the newer one's place */

static void
a_newer_schema_is_never_taken_for_damage(void **unused)
{
    size_t          i;
    conflict_str_t  line;
    char            rest[CONFLICT_STATE_TEXT_MAX + 100];

    static const char  *const  rests[] = {
        " tier=9", " tier=high", " tension=1000", " mean=-1", " at=monday",
        " phase=sulking", " hard=2", " reasons=", " reasons=a", " ring=A",
        " tickets=a{b}", " owner=a\x01", " owner=<b>", " =", " ", "  ",
        " tickets=1/2/3/4/5/6/7/8", " word"
    };

    for (i = 0; i < sizeof(rests) / sizeof(rests[0]); i++) {
        read_newer(rests[i], &line);
        assert_int_equal(state.tier, 1);
        assert_int_equal(state.tension, 0);
        assert_int_equal(state.hard, 0);
        assert_int_equal(state.mean, 1000);
        assert_int_equal(state.reasons, 0);
        assert_int_equal(state.ntickets, 0);
        assert_int_equal(state.nring, 0);
        assert_string_equal(state.owner, "");
    }

    /* nor is its length */

    memset(rest, 'x', sizeof(rest));
    memcpy(rest, " tier=2 more=", 13);
    rest[sizeof(rest) - 1] = '\0';
    read_newer(rest, &line);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(every_prefix_is_refused_or_in_range),
        cmocka_unit_test(every_damage_of_one_byte_is_refused_or_in_range),
        cmocka_unit_test(
            fields_in_any_order_and_number_are_refused_or_in_range),
        cmocka_unit_test(a_list_that_comes_twice_does_not_overflow),
        cmocka_unit_test(values_out_of_range_are_refused),
        cmocka_unit_test(hostile_ids_and_tickets_are_refused),
        cmocka_unit_test(hostile_surveys_are_refused),
        cmocka_unit_test(a_newer_schema_is_read_as_far_as_it_is_known),
        cmocka_unit_test(a_newer_schema_is_never_taken_for_damage)
    };

    return cmocka_run_group_tests_name("damaged states", tests, default_policy,
                                       NULL);
}
