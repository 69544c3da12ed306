
/*
 * What must hold for any policy and any history: ten thousand of them, made
 * up.
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
#include "events.h"


#define HISTORIES  10000
#define LONGEST    24

typedef struct {
    unsigned          n;
    conflict_event_t  events[LONGEST];
} history_t;


static history_t            history;
static conflict_calendar_t *calendar;


static int
make_calendar(void **unused)
{
    char                 error[256];
    conflict_workdays_t  workdays;

    conflict_workdays_default(&workdays);
    memcpy(workdays.zone, "Europe/Berlin", sizeof("Europe/Berlin"));

    assert_int_equal(conflict_calendar_create(&workdays, &calendar, error,
                                              sizeof(error)),
                     CONFLICT_OK);

    return 0;
}


static int
free_calendar(void **unused)
{
    conflict_calendar_destroy(calendar);

    return 0;
}


/* any policy that can work */

static void
random_policy(void)
{
    int                             k;
    char                            error[256];
    void                           *p;
    double                          share;
    unsigned                        i;
    const conflict_policy_field_t  *f;

    for ( ;; ) {
        conflict_policy_default(&policy);
        policy.calendar = below(2) ? calendar : NULL;
        policy.usual_impact = 1 + below(5);

        if (below(2)) {
            policy.purposes |= conflict_bit(CONFLICT_PURPOSE_RETENTION);
        }

        for (i = 0; i < conflict_policy_nfields && below(2); i++) {
            f = &conflict_policy_fields[i];

            if (below(8)) {
                continue;
            }

            /* around the default, for at the ends hardly two go together */

            share = 0.5 + below(1001) / 1000.0;

            p = (char *) &policy + f->offset;

            if (f->unit == CONFLICT_UNIT_TIME || f->unit == CONFLICT_UNIT_WORK)
            {
                *(conflict_msec_t *) p = (conflict_msec_t) (f->value * share);

            } else {
                *(double *) p = f->value * share;
            }
        }

        policy.usual_impact = (unsigned) policy.usual_impact;

        for (k = 2; k <= CONFLICT_TIERS; k++) {
            if (policy.respond[k] > policy.respond[k - 1]) {
                policy.respond[k] = policy.respond[k - 1];
            }
        }

        if (conflict_policy_check(&policy, error, sizeof(error))
            == CONFLICT_OK)
        {
            return;
        }
    }
}


static conflict_msec_t
random_step(void)
{
    static const conflict_msec_t  steps[] = {
        MINUTES(3), MINUTES(20), MINUTES(90), MINUTES(400), MINUTES(1500),
        MINUTES(6000), MINUTES(20000)
    };

    return random_time(CONFLICT_SECOND, steps[below(7)]);
}


static void
random_event(conflict_event_t *e, conflict_msec_t at)
{
    static const char       *tickets[] = { "1", "2", "3" };
    static const char       *owners[] = { "5", "6", "" };
    static const char       *themes[] = { "billing", "outage", "" };
    static const uint32_t    said[] = {
        0, 0, 0, signal(MAY_LEAVE), signal(ASKS_FOR_MANAGER), THANKS,
        signal(GOAL_AT_RISK), signal(ABUSIVE_LANGUAGE), signal(TOLD_BEFORE)
    };
    static const uint32_t    acts[] = {
        0, act(ACKNOWLEDGE), act(OWN)|act(SOLUTION), act(SOLUTION),
        act(FACTS), act(DECISION), act(ACKNOWLEDGE)|act(SOLUTION)|act(PLAN)
    };

    memset(e, 0, sizeof(conflict_event_t));

    e->at = at;
    e->id = ++last_id;
    e->actor = CONFLICT_ACTOR_AGENT;
    memcpy(e->ticket, tickets[below(3)], 2);

    switch (below(12)) {

    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
        e->kind = CONFLICT_EVENT_MESSAGE;
        e->actor = CONFLICT_ACTOR_CLIENT;
        set_signals(e, said[below(9)], below(10001) / 1000.0);
        e->signals.read = below(10) != 0;
        e->channel = below(4) ? CONFLICT_EMAIL : CONFLICT_CHAT;
        (void) strcpy(e->theme, themes[below(3)]);
        break;

    case 5:
    case 6:
    case 7:
        e->kind = CONFLICT_EVENT_MESSAGE;
        set_signals(e, acts[below(7)], 0);
        e->signals.promise = below(4) ? 0 : at + random_step();
        e->lead = below(3) == 0;
        break;

    case 8:
        e->kind = CONFLICT_EVENT_STATUS;
        e->status = (conflict_status_t) (1 + below(CONFLICT_STATUSES - 1));
        break;

    case 9:
        e->kind = CONFLICT_EVENT_OWNER;
        (void) strcpy(e->owner, owners[below(3)]);
        break;

    case 10:
        e->kind = below(2) ? CONFLICT_EVENT_NOTE : CONFLICT_EVENT_RATING;
        e->rating = 1 + below(5);
        break;

    default:
        e->kind = CONFLICT_EVENT_PROFILE;
        e->said = below(4) ? CONFLICT_PROFILE_STAGE
                           : CONFLICT_PROFILE_ANALYSIS;
        (void) strcpy(e->profile.stage, below(2) ? "new" : "old");
        e->profile.analysis_off = below(4) == 0;
    }
}


static void
random_history(void)
{
    unsigned         i;
    conflict_msec_t  at;

    history.n = 3 + below(LONGEST - 2);
    at = START;

    for (i = 0; i < history.n; i++) {
        at += random_step();
        random_event(&history.events[i], at);
    }
}


static void
reduces(conflict_state_t *s, const conflict_event_t *e)
{
    (void) conflict_reduce(s, e, &policy, NULL);

    if (!state_is_in_range(s)) {
        char  text[CONFLICT_STATE_TEXT_MAX];

        fail_msg("out of range: %.*s", (int) conflict_state_encode(s, text),
                 text);
    }
}


/* the sweeper looks: a moment has passed, or has not */

static void
sweeps(conflict_state_t *s, conflict_msec_t at)
{
    conflict_event_t  e;

    memset(&e, 0, sizeof(e));
    e.kind = CONFLICT_EVENT_TICK;
    e.actor = CONFLICT_ACTOR_SYSTEM;
    e.at = at;

    reduces(s, &e);
}


/* the same in all but when somebody last looked, and what a look rounds */

static void
assert_same_case(const conflict_state_t *a, const conflict_state_t *b,
    conflict_msec_t at)
{
    double            difference;
    conflict_state_t  one, other;

    /* an event that says nothing new moves nothing */

    one = *a;
    other = *b;
    conflict_advance(&one, &policy, at);
    conflict_advance(&other, &policy, at);
    a = &one;
    b = &other;

    difference = conflict_tension(a, &policy, at)
                 - conflict_tension(b, &policy, at);

    if (a->tier != b->tier || a->phase != b->phase || a->reasons != b->reasons
        || a->since != b->since || a->waited != b->waited
        || fabs(difference) > 0.005)
    {
        assert_same_state(a, b);
    }
}


static void
who_looked_in_between_changes_nothing(void **unused)
{
    unsigned          n, i, k;
    conflict_msec_t   at;
    conflict_state_t  seen, swept;

    seed(31);

    for (n = 0; n < HISTORIES; n++) {
        random_policy();
        random_history();
        conflict_state_init(&seen, &policy);
        swept = seen;

        for (i = 0; i < history.n; i++) {
            at = history.events[i].at;

            for (k = below(3); k; k--) {
                sweeps(&swept, random_time(swept.at ? swept.at : START, at));
            }

            reduces(&seen, &history.events[i]);
            reduces(&swept, &history.events[i]);
            assert_same_case(&seen, &swept, at);
        }
    }
}


/* another history's client, at any moment of this one's */

static void
merging_keeps_a_state_in_range_and_counts_once(void **unused)
{
    char              text[CONFLICT_STATE_TEXT_MAX];
    unsigned          n, i, when;
    conflict_str_t    line;
    conflict_event_t  e;
    conflict_state_t  one, other, copy;

    seed(36);
    line.data = text;

    for (n = 0; n < HISTORIES; n++) {
        random_policy();
        random_history();
        conflict_state_init(&other, &policy);

        for (i = 0; i < history.n; i++) {
            reduces(&other, &history.events[i]);
        }

        random_history();
        conflict_state_init(&one, &policy);
        when = below(history.n);

        for (i = 0; i < history.n; i++) {
            reduces(&one, &history.events[i]);

            if (i != when) {
                continue;
            }

            memset(&e, 0, sizeof(e));
            e.kind = CONFLICT_EVENT_MERGE;
            e.id = ++last_id;
            e.at = history.events[i].at;
            copy = other;

            assert_int_equal(conflict_merge(&one, &copy, &e, &policy, &policy,
                                            NULL),
                             CONFLICT_APPLIED);
            assert_true(state_is_in_range(&one));
            assert_true(one.tier >= 1 && one.ntickets <= 3);

            /* as Redis has it */

            copy = one;
            copy.epoch = copy.epoch ? copy.epoch : 1;
            copy.version = 1;
            line.len = conflict_state_encode(&copy, text);
            assert_int_equal(conflict_state_decode(&one, &policy, line),
                             CONFLICT_OK);
            assert_same_state(&one, &copy);

            copy = other;
            assert_int_equal(conflict_merge(&one, &copy, &e, &policy, &policy,
                                            NULL),
                             CONFLICT_DUPLICATE);
        }
    }
}


static void
advance_twice_is_advance_once(void **unused)
{
    unsigned          n, i;
    conflict_msec_t   end, middle;
    conflict_state_t  once, twice;

    seed(32);

    for (n = 0; n < HISTORIES; n++) {
        random_policy();
        random_history();
        conflict_state_init(&once, &policy);

        for (i = 0; i < history.n; i++) {
            reduces(&once, &history.events[i]);
        }

        twice = once;
        end = once.at + random_step() * 4;
        middle = random_time(once.at, end);

        conflict_advance(&once, &policy, end);
        conflict_advance(&twice, &policy, middle);
        conflict_advance(&twice, &policy, end);

        assert_same_state(&once, &twice);
        assert_true(state_is_in_range(&once));
    }
}


static void
a_hotter_message_never_gives_less(void **unused)
{
    unsigned          n, i, tried;
    conflict_event_t  hotter;
    conflict_state_t  cool, hot;

    seed(33);

    for (n = 0, tried = 0; n < HISTORIES; n++) {
        random_policy();
        random_history();
        conflict_state_init(&cool, &policy);

        for (i = 0; i < history.n; i++) {

            if (history.events[i].kind == CONFLICT_EVENT_MESSAGE
                && history.events[i].actor == CONFLICT_ACTOR_CLIENT
                && history.events[i].signals.read)
            {
                hot = cool;
                hotter = history.events[i];
                hotter.signals.heat += below(10001 - hotter.signals.heat);

                reduces(&hot, &hotter);
                reduces(&cool, &history.events[i]);

                if (conflict_tension(&hot, &policy, hotter.at)
                    < conflict_tension(&cool, &policy, hotter.at) - 0.0006
                    || hot.tier < cool.tier)
                {
                    assert_same_state(&cool, &hot);
                }

                tried++;
                continue;
            }

            reduces(&cool, &history.events[i]);
        }
    }

    assert_true(tried > HISTORIES);
}


static void
an_event_counts_once(void **unused)
{
    unsigned          n, i, k;
    conflict_state_t  before, after;

    seed(34);

    for (n = 0; n < HISTORIES / 10; n++) {
        random_policy();
        random_history();
        conflict_state_init(&after, &policy);

        for (i = 0; i < history.n; i++) {
            reduces(&after, &history.events[i]);
            before = after;

            for (k = 0; k <= i && k < CONFLICT_RING - 1; k++) {
                if (!conflict_state_seen(&after, history.events[i - k].id)) {
                    break;
                }

                assert_int_equal(conflict_reduce(&after,
                                                 &history.events[i - k],
                                                 &policy, NULL),
                                 CONFLICT_DUPLICATE);
            }

            assert_same_state(&before, &after);
        }
    }
}


static void
time_alone_raises_nothing_but_what_waits(void **unused)
{
    unsigned          n, i, k, waits;
    double            before;
    conflict_msec_t   at;
    conflict_state_t  s;

    seed(35);

    for (n = 0; n < HISTORIES; n++) {
        random_policy();
        random_history();
        conflict_state_init(&s, &policy);

        for (i = 0; i < history.n; i++) {
            reduces(&s, &history.events[i]);
        }

        for (i = 0; i < 20; i++) {
            at = conflict_next_change(&s, &policy);

            if (at == 0) {
                break;
            }

            for (k = 0, waits = 0; k < s.ntickets; k++) {
                waits |= s.tickets[k].from || s.tickets[k].promise;
            }

            before = conflict_tension(&s, &policy, at);
            conflict_advance(&s, &policy, at);

            if (!waits) {
                assert_true(conflict_tension(&s, &policy, at)
                            <= before + 0.0006);
            }

            assert_true(state_is_in_range(&s));
        }
    }
}


static void
a_late_event_never_lowers_a_dwell(void **unused)
{
    unsigned          n, i, tier;
    conflict_event_t  late;
    conflict_msec_t   since;
    conflict_state_t  s;

    seed(36);

    for (n = 0; n < HISTORIES; n++) {
        random_policy();
        random_history();
        conflict_state_init(&s, &policy);

        for (i = 0; i < history.n; i++) {
            reduces(&s, &history.events[i]);
        }

        since = s.since;
        tier = s.tier;

        random_event(&late, random_time(START, s.at));
        reduces(&s, &late);

        assert_true(s.since >= since || s.tier != tier);
        assert_true(s.at >= since);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(who_looked_in_between_changes_nothing),
        cmocka_unit_test(advance_twice_is_advance_once),
        cmocka_unit_test(a_hotter_message_never_gives_less),
        cmocka_unit_test(an_event_counts_once),
        cmocka_unit_test(time_alone_raises_nothing_but_what_waits),
        cmocka_unit_test(a_late_event_never_lowers_a_dwell),
        cmocka_unit_test(merging_keeps_a_state_in_range_and_counts_once)
    };

    return cmocka_run_group_tests_name("model", tests, make_calendar,
                                       free_calendar);
}
