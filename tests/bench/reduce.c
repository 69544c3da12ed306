
/*
 * How fast events are reduced, and how large states are.
 *
 *     reduce speed            events a second, on one core
 *     reduce states N         N clients' states, one a line, with their scores:
 *                             NAME TIER-SCORE DUE HISTORY-ENTRIES STATE
 *     reduce surveys N        N clients, each with a survey that is scheduled:
 *                             BUCKET NAME TIER-SCORE DUE STATE
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/advance.h"
#include "core/reduce.h"


#define CLIENTS  64
#define ROUNDS   20000
#define START    (1795421400 * CONFLICT_SECOND)


static conflict_policies_t  policies;
static uint64_t             number = 88172645463325252u;


static unsigned
below(unsigned n)
{
    number ^= number << 13;
    number ^= number >> 7;
    number ^= number << 17;

    return (unsigned) (number >> 16) % n;
}


/* what a desk sees: messages and answers, now and then a change */

static void
make_event(conflict_event_t *event, unsigned turn, conflict_msec_t at,
    uint64_t id)
{
    memset(event, 0, sizeof(conflict_event_t));

    event->at = at;
    event->id = id;
    (void) snprintf(event->ticket, sizeof(event->ticket), "%u",
                    4711 + turn / 8 % 2);

    switch (turn % 8) {

    case 1:
    case 3:
    case 5:
        event->actor = CONFLICT_ACTOR_AGENT;
        event->signals.read = 1;
        event->signals.strength[CONFLICT_ACT_FACTS] = 100;

        if (turn % 8 == 5) {
            event->signals.strength[CONFLICT_ACT_SOLUTION] = 100;
        }

        break;

    case 6:
        event->kind = CONFLICT_EVENT_STATUS;
        event->actor = CONFLICT_ACTOR_AGENT;
        event->status = CONFLICT_STATUS_RESOLVED;
        break;

    default:
        event->actor = CONFLICT_ACTOR_CLIENT;
        event->signals.read = 1;
        event->signals.heat = (uint16_t) (below(100) < 85 ? below(2500)
                                                          : below(9000));
        memcpy(event->theme, "billing", 8);

        if (below(100) < 3) {
            event->signals.strength[CONFLICT_SIGNAL_MAY_LEAVE] = 100;
        }
    }
}


static double
seconds(const struct timespec *from)
{
    struct timespec  now;

    (void) clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);

    return (double) (now.tv_sec - from->tv_sec)
           + (double) (now.tv_nsec - from->tv_nsec) / 1e9;
}


static int
speed(const conflict_policy_t *policy)
{
    double               spent;
    unsigned             round, i;
    unsigned long        applied;
    struct timespec      begin;
    conflict_msec_t      at;
    conflict_event_t    *events;
    conflict_state_t    *states;
    conflict_effects_t   effects;

    states = calloc(CLIENTS, sizeof(conflict_state_t));
    events = calloc(CLIENTS, sizeof(conflict_event_t));

    if (states == NULL || events == NULL) {
        return 1;
    }

    for (i = 0; i < CLIENTS; i++) {
        conflict_state_init(&states[i], policy);
    }

    spent = 0;
    applied = 0;
    at = START;

    for (round = 0; round < ROUNDS; round++) {
        at += (conflict_msec_t) (1 + below(300)) * CONFLICT_MINUTE;

        for (i = 0; i < CLIENTS; i++) {
            make_event(&events[i], round, at, round * CLIENTS + i + 1);
        }

        (void) clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &begin);

        for (i = 0; i < CLIENTS; i++) {
            effects.n = 0;
            applied += (conflict_reduce(&states[i], &events[i], policy,
                                        &effects) == CONFLICT_APPLIED);
        }

        spent += seconds(&begin);
    }

    (void) printf("%.2f million events a second, %.0f ns each, %lu applied\n",
                  CLIENTS * ROUNDS / spent / 1e6,
                  spent / CLIENTS / ROUNDS * 1e9, applied);

    free(states);
    free(events);

    return 0;
}


static int
write_states(const conflict_policy_t *policy, unsigned n)
{
    char                text[CONFLICT_STATE_TEXT_MAX];
    size_t              len;
    unsigned            i, k, turns, entries;
    conflict_msec_t     at, next;
    conflict_event_t    event;
    conflict_state_t    state;
    conflict_effects_t  effects;

    for (i = 0; i < n; i++) {
        conflict_state_init(&state, policy);
        state.epoch = 0x0123456789ab;

        /* most clients write seldom */

        turns = 2 + below(6) + (below(10) == 0 ? below(30) : 0);
        entries = 0;
        at = START + (conflict_msec_t) below(86400) * CONFLICT_SECOND;

        for (k = 0; k < turns; k++) {
            at += (conflict_msec_t) (1 + below(600)) * CONFLICT_MINUTE;
            make_event(&event, k, at, (uint64_t) i * 1000 + k + 1);
            effects.n = 0;
            (void) conflict_reduce(&state, &event, policy, &effects);
            state.version++;
            entries += state.tier > 1 || entries ? effects.n : 0;
        }

        next = conflict_next_change(&state, policy);
        len = conflict_state_encode(&state, text);

        (void) printf("zammad/%u %u.%03u %lld %u %.*s\n", 100000 + i,
                      state.tier * 1000 + state.tension / 1000,
                      state.tension % 1000,
                      (long long) (next ? next : state.at + policy->retain),
                      entries < 50 ? entries : 50, (int) len, text);
    }

    return 0;
}


/* a question, its answer, the end: the client will be asked */

static int
write_surveys(const conflict_policy_t *policy, unsigned n)
{
    char               text[CONFLICT_STATE_TEXT_MAX], client[32];
    size_t             len;
    unsigned           i, k;
    conflict_str_t     name;
    conflict_event_t   event;
    conflict_state_t   state;

    for (i = 0; i < n; i++) {
        conflict_state_init(&state, policy);
        state.epoch = 0x0123456789ab;
        state.version = 1;

        for (k = 0; k < 3; k++) {
            memset(&event, 0, sizeof(conflict_event_t));
            event.kind = k < 2 ? CONFLICT_EVENT_MESSAGE
                               : CONFLICT_EVENT_STATUS;
            event.actor = k ? CONFLICT_ACTOR_AGENT : CONFLICT_ACTOR_CLIENT;
            event.status = CONFLICT_STATUS_RESOLVED;
            event.at = START + (conflict_msec_t) (i % 3600 + 60 * k)
                               * CONFLICT_SECOND;
            event.id = (uint64_t) i * 4 + k + 1;
            memcpy(event.ticket, "4711", 5);
            (void) conflict_reduce(&state, &event, policy, NULL);
        }

        snprintf(client, sizeof(client), "zammad/%u", 100000 + i);
        name.data = client;
        name.len = strlen(client);
        len = conflict_state_encode(&state, text);

        (void) printf("%02u %s %u.%03u %lld %.*s\n", conflict_bucket(name),
                      client, state.tier * 1000 + state.tension / 1000,
                      state.tension % 1000,
                      (long long) conflict_next_change(&state, policy),
                      (int) len, text);
    }

    return 0;
}


int
main(int argc, char **argv)
{
    int   rc;
    char  error[256];

    if (conflict_policies_init(&policies) != CONFLICT_OK
        || conflict_policies_finish(&policies, error, sizeof(error))
           != CONFLICT_OK)
    {
        return 1;
    }

    rc = argc > 2 && strcmp(argv[1], "states") == 0
         ? write_states(policies.of[0], (unsigned) atoi(argv[2]))
         : argc > 2 && strcmp(argv[1], "surveys") == 0
         ? write_surveys(policies.of[0], (unsigned) atoi(argv[2]))
         : speed(policies.of[0]);

    conflict_policies_destroy(&policies);

    return rc;
}
