
/*
 * Events for tests: each function makes one, applies it and returns what
 * became of it.  To be included after states.h.
 */

#ifndef CONFLICT_TEST_EVENTS_H
#define CONFLICT_TEST_EVENTS_H

#include <math.h>

#include "core/advance.h"
#include "core/reduce.h"


#define MINUTES(n)  ((n) * CONFLICT_MINUTE)
#define HOURS(n)    ((n) * CONFLICT_HOUR)
#define DAYS(n)     ((n) * CONFLICT_DAY)

/* a time in Berlin; day 0 is Monday, 23 November 2026 */
#define AT(day, hour, minute)                                                 \
    (START + DAYS(day) + HOURS((hour) - 9) + MINUTES((minute) - 10))

#define signal(n)  conflict_bit(CONFLICT_SIGNAL_##n)
#define act(n)     conflict_bit(CONFLICT_ACT_##n)
#define reason(n)  conflict_bit(CONFLICT_##n)

#define THANKS     ((uint32_t) 1 << 31)      /* nothing but thanks */
#define TICKET     "4711"


static conflict_state_t  state;
static conflict_event_t  event;
static conflict_msec_t   now;
static uint64_t          last_id;


/* a client nobody has heard of, at START */

static inline int
new_client(void **unused)
{
    (void) default_policy(unused);
    conflict_state_init(&state, &policy);
    now = START;

    return 0;
}


static inline conflict_event_t *
make_event(conflict_event_kind_t kind, conflict_actor_t actor,
    const char *ticket)
{
    memset(&event, 0, sizeof(conflict_event_t));

    event.kind = kind;
    event.actor = actor;
    event.at = now;
    event.id = ++last_id;
    memcpy(event.ticket, ticket, strlen(ticket));

    return &event;
}


static inline conflict_outcome_t
apply(void)
{
    conflict_outcome_t  outcome;

    outcome = conflict_reduce(&state, &event, &policy, NULL);
    assert_true(state_is_in_range(&state));

    return outcome;
}


static inline void
set_signals(conflict_event_t *e, uint32_t said, double heat)
{
    unsigned  i;

    for (i = 0; i < CONFLICT_SIGNALS; i++) {
        if (said & conflict_bit(i)) {
            e->signals.strength[i] = 100;
        }
    }

    e->signals.heat = (uint16_t) lround(heat * 1000);
    e->signals.read = 1;
    e->signals.thanks = (said & THANKS) != 0;
}


static inline conflict_outcome_t
writes_on(const char *ticket, double heat, uint32_t said)
{
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           ticket),
                said, heat);

    return apply();
}


static inline conflict_outcome_t
replies_on(const char *ticket, uint32_t acts)
{
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_AGENT,
                           ticket),
                acts, 0);

    return apply();
}


static inline conflict_outcome_t
status_on(const char *ticket, conflict_status_t status)
{
    make_event(CONFLICT_EVENT_STATUS, CONFLICT_ACTOR_AGENT, ticket)->status =
                                                                      status;

    return apply();
}


static inline conflict_outcome_t
owner_on(const char *ticket, const char *owner)
{
    memcpy(make_event(CONFLICT_EVENT_OWNER, CONFLICT_ACTOR_AGENT,
                      ticket)->owner,
           owner, strlen(owner));

    return apply();
}


static inline conflict_outcome_t
note_on(const char *ticket)
{
    (void) make_event(CONFLICT_EVENT_NOTE, CONFLICT_ACTOR_AGENT, ticket);

    return apply();
}


static inline conflict_outcome_t
tick(void)
{
    (void) make_event(CONFLICT_EVENT_TICK, CONFLICT_ACTOR_SYSTEM, "");

    return apply();
}


#define writes(heat, said)  writes_on(TICKET, heat, said)
#define replies(acts)       replies_on(TICKET, acts)
#define becomes(status)     status_on(TICKET, CONFLICT_STATUS_##status)
#define belongs_to(owner)   owner_on(TICKET, owner)


static inline void
later(conflict_msec_t time)
{
    now += time;
}


static inline double
tension(void)
{
    return conflict_tension(&state, &policy, now);
}


static inline int
has(uint32_t reasons)
{
    return (state.reasons & reasons) == reasons;
}


#define assert_near(value, expected)                                          \
    do {                                                                      \
        if (fabs((value) - (expected)) > 0.002) {                             \
            fail_msg("%g is not %g", (double) (value), (double) (expected));  \
        }                                                                     \
    } while (0)

#define assert_reasons(expected)                                              \
    assert_int_equal(state.reasons, (expected))


#endif /* CONFLICT_TEST_EVENTS_H */
