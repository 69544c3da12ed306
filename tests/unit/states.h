
/*
 * States for tests: random ones, whether two are the same, whether one is in
 * range.  To be included after cmocka.h.
 */

#ifndef CONFLICT_TEST_STATES_H
#define CONFLICT_TEST_STATES_H

#include <string.h>

#include "core/event.h"
#include "core/state.h"


#define str(s)  ((conflict_str_t) conflict_string(s))

/* Monday, 23 November 2026, 09:10 in Berlin: the main story begins */
#define START  (1795421400 * CONFLICT_SECOND)

/* the head of a state, epoch 0x0123456789ab, version 7 */
#define HEAD  "epoch=0123456789ab version=7 "

#define ACTS  (CONFLICT_SIGNALS - CONFLICT_FIRST_ACT)

/* a policy with the defaults, for all tests of a file */
static conflict_policy_t  policy;

static uint64_t  random_state_of_the_generator = 1;


static inline int
default_policy(void **unused)
{
    conflict_policy_default(&policy);

    return 0;
}


static inline void
seed(uint64_t n)
{
    random_state_of_the_generator = n * 2654435761u + 1;
}


/* xorshift64*: the same on every machine */

static inline uint64_t
random_bits(void)
{
    uint64_t  x;

    x = random_state_of_the_generator;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    random_state_of_the_generator = x;

    return x * 2685821657736338717u;
}


/* 0 to n - 1 */

static inline uint32_t
below(uint32_t n)
{
    return (uint32_t) ((random_bits() >> 16) % n);
}


static inline conflict_msec_t
random_time(conflict_msec_t from, conflict_msec_t to)
{
    return from + (conflict_msec_t)
           (random_bits() % (uint64_t) ((to - from) / CONFLICT_SECOND + 1))
           * CONFLICT_SECOND;
}


/* never, or a time of a whole second, now and then at an end of the range */

static inline conflict_msec_t
any_time(void)
{
    switch (below(8)) {

    case 0:
    case 1:
        return 0;

    case 2:
        return CONFLICT_SECOND;

    case 3:
        return CONFLICT_TIME_MAX;

    default:
        return random_time(START - 365 * CONFLICT_DAY, START);
    }
}


/* what conflict_id_normalise() makes: plain, or hashed; n makes it unique */

static inline void
random_id(char id[CONFLICT_ID_SIZE], unsigned n)
{
    unsigned           i, len;

    static const char  plain[] = "abcdefghijklmnopqrstuvwxyz"
                                 "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._@+:-";

    memset(id, 0, CONFLICT_ID_SIZE);

    if (below(4) == 0) {
        len = 23;
        id[0] = '~';

    } else {
        len = 2 + below(42);
        id[0] = plain[below(52)];
    }

    for (i = 1; i < len; i++) {
        id[i] = id[0] == '~' ? plain[below(62)] : plain[below(68)];
    }

    id[1] = plain[n];
}


static inline void
random_word(char word[CONFLICT_WORD_SIZE])
{
    unsigned  i, len;

    memset(word, 0, CONFLICT_WORD_SIZE);

    len = below(2) ? below(CONFLICT_WORD_SIZE) : 0;

    for (i = 0; i < len; i++) {
        word[i] = "abcdefghijklmnopqrstuvwxyz0123456789._+:@-"[below(42)];
    }
}


static inline void
random_ticket(conflict_ticket_t *ticket, unsigned n)
{
    memset(ticket, 0, sizeof(conflict_ticket_t));

    if (n) {
        random_id(ticket->id, n);
    }

    if (below(2)) {
        random_id(ticket->owner, 0);
    }

    ticket->status = (conflict_status_t) below(CONFLICT_STATUSES);
    ticket->unanswered = below(2) ? below(65536) : 0;
    ticket->owed = any_time();
    ticket->heard = any_time();
    random_word(ticket->theme);
    ticket->spent = below(2) ? (uint32_t) random_bits() : 0;
    ticket->level = below(CONFLICT_TIERS + 1);
    ticket->overdue = below(2) ? below(65536) : 0;
    ticket->promise = any_time();
    ticket->marks = below(CONFLICT_TICKET_MARKS + 1);

    /* a clock runs only while an answer is owed */

    if (ticket->owed && ticket->level) {
        ticket->from = any_time();
        ticket->from = ticket->from ? ticket->from : ticket->owed;
    }
}


static inline void
random_survey(conflict_survey_t *survey)
{
    memset(survey, 0, sizeof(conflict_survey_t));

    if (below(2)) {
        return;
    }

    survey->id = 1 + random_bits() % CONFLICT_EVENT_ID_MASK;
    survey->state = (conflict_survey_state_t)
                    (1 + below(CONFLICT_SURVEY_STATES - 1));
    survey->ask = (conflict_ask_t) (1 + below(CONFLICT_ASKS - 1));
    survey->scale = (conflict_scale_t) below(CONFLICT_SCALES);
    survey->at = any_time();
    survey->due = any_time();
    survey->score = below(CONFLICT_SCORE_MAX + 1);

    if (below(2)) {
        random_id(survey->ticket, 0);
    }
}


/* any state that can be written, whether it makes sense or not */

static inline void
random_state(conflict_state_t *state)
{
    unsigned  i;

    memset(state, 0, sizeof(conflict_state_t));

    state->epoch = 1 + (random_bits() & 0xffffffffffff) % 0xffffffffffff;
    state->version = 1 + random_bits() % CONFLICT_VERSION_MAX;
    state->schema = CONFLICT_SCHEMA;
    state->at = any_time();
    state->tension = below(3) ? below(100001) : below(2) * 100000;
    state->anchor = below(2) ? state->at : any_time();
    state->tier = 1 + below(CONFLICT_TIERS);
    state->since = any_time();
    state->phase = (conflict_phase_t) below(CONFLICT_PHASES);
    state->start = any_time();
    state->vent_until = any_time();
    state->settled = any_time();
    state->said = (uint32_t) random_bits()
                  & (conflict_bit(CONFLICT_REASONS) - 1);
    state->acts = (uint32_t) random_bits() & (conflict_bit(ACTS) - 1);
    state->hard = below(2);
    state->solved = below(2);
    state->fault = (conflict_fault_t) below(CONFLICT_FAULTS);
    random_word(state->policy);
    state->mean = below(4) ? below(10001) : 0;
    state->deviation = below(4) ? below(10001) : 0;
    state->slow = below(4) ? below(10001) : state->mean;
    state->cusum = below(2) ? below(1000001) : 0;
    state->waited = below(2) ? below(100001) : 0;
    state->resolve_from = any_time();
    state->resolve_spent = below(2) ? (uint32_t) random_bits() : 0;
    state->resolve_level = below(CONFLICT_TIERS + 1);
    state->objections = below(2) ? below(65536) : 0;
    state->abuses = below(2) ? below(65536) : 0;
    state->decided = below(2);
    state->conceded = below(2);

    for (i = 0; i < CONFLICT_CONCESSIONS; i++) {
        state->concessions[i] = any_time();
    }

    state->good = below(2) ? below(CONFLICT_LEDGER_MAX + 1) : 0;
    state->bad = below(2) ? below(CONFLICT_LEDGER_MAX + 1) : 0;
    state->ledger = any_time();
    state->reopenings = below(2) ? below(65536) : 0;
    state->delays = below(2) ? below(65536) : 0;
    state->rating = below(6);
    state->leaving = any_time();
    state->ended = any_time();
    state->mark = below(2) ? below(100001) : 0;
    state->mark_at = any_time();
    state->alerted = (conflict_alert_t) below(CONFLICT_ALERTS);
    state->alerted_at = any_time();
    random_word(state->profile.segment);
    random_word(state->profile.stage);
    random_word(state->profile.plan);
    random_word(state->profile.contract);
    random_word(state->profile.language);
    state->profile.prefers = (conflict_channel_t) below(CONFLICT_CHANNELS);
    state->profile.feedback_every = any_time();
    state->profile.feedback_off = below(2);
    state->profile.analysis_off = below(2);
    random_survey(&state->survey);
    state->asked = any_time();
    state->drawn = any_time();
    state->paced = any_time();
    state->messages = below(2) ? below(65536) : 0;
    state->rounds = below(65536);
    state->answers = below(2) ? below(65536) : 65535;
    state->heard = any_time();
    state->word = any_time();

    if (below(2)) {
        random_id(state->owner, 0);
        random_id(state->ticket, 0);
    }

    for (i = 0; i < CONFLICT_REASONS; i++) {
        if (below(2)) {
            state->reasons |= conflict_bit(i);
            state->reason_at[i] = any_time();
        }
    }

    state->ntickets = below(3) ? below(4) : below(CONFLICT_TICKETS_MAX + 1);

    for (i = 0; i < state->ntickets; i++) {
        random_ticket(&state->tickets[i], i);
    }

    state->nring = below(CONFLICT_RING + 1);

    for (i = 0; i < state->nring; i++) {
        state->ring[i] = random_bits() & CONFLICT_EVENT_ID_MASK;
    }
}


static inline void
clear_behind_nul(char id[CONFLICT_ID_SIZE])
{
    size_t  len;

    len = strlen(id);
    memset(id + len, 0, CONFLICT_ID_SIZE - len);
}


/* 1 when two states are the same in all that counts, to the bit */

static inline int
same_state(const conflict_state_t *a, const conflict_state_t *b)
{
    unsigned          i, j;
    conflict_state_t  copies[2];

    memcpy(&copies[0], a, sizeof(conflict_state_t));
    memcpy(&copies[1], b, sizeof(conflict_state_t));

    /* what is not in use may hold anything */

    for (i = 0; i < 2; i++) {
        clear_behind_nul(copies[i].owner);
        clear_behind_nul(copies[i].ticket);
        clear_behind_nul(copies[i].survey.ticket);

        for (j = 0; j < copies[i].ntickets; j++) {
            clear_behind_nul(copies[i].tickets[j].id);
            clear_behind_nul(copies[i].tickets[j].owner);
        }

        memset(&copies[i].tickets[j], 0,
               (CONFLICT_TICKETS_MAX - j) * sizeof(conflict_ticket_t));

        j = copies[i].nring;
        memset(&copies[i].ring[j], 0, (CONFLICT_RING - j) * sizeof(uint64_t));
    }

    return memcmp(&copies[0], &copies[1], sizeof(conflict_state_t)) == 0;
}


static inline void
assert_same_state(const conflict_state_t *a, const conflict_state_t *b)
{
    char    text[CONFLICT_STATE_TEXT_MAX];
    size_t  len;

    if (same_state(a, b)) {
        return;
    }

    len = conflict_state_encode(a, text);
    print_error("%.*s\nis not\n", (int) len, text);

    len = conflict_state_encode(b, text);
    print_error("%.*s\n", (int) len, text);

    fail();
}


static inline int
time_is_in_range(conflict_msec_t t)
{
    return t >= 0 && t <= CONFLICT_TIME_MAX && t % CONFLICT_SECOND == 0;
}


/* an id that may stand in a key and a header, or none */

static inline int
id_is_harmless(const char id[CONFLICT_ID_SIZE])
{
    size_t  len;

    if (memchr(id, '\0', CONFLICT_ID_SIZE) == NULL) {
        return 0;
    }

    len = strlen(id);

    return strspn(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                      "0123456789._@+:-~_") == len
           && (id[0] == '~' ? len == 23 : len <= 43);
}


static inline int
word_is_harmless(const char word[CONFLICT_WORD_SIZE])
{
    return memchr(word, '\0', CONFLICT_WORD_SIZE) != NULL
           && strspn(word, "abcdefghijklmnopqrstuvwxyz0123456789._+:@-")
              == strlen(word);
}


static inline int
ticket_is_in_range(const conflict_ticket_t *ticket)
{
    return id_is_harmless(ticket->id)
           && id_is_harmless(ticket->owner)
           && (unsigned) ticket->status < CONFLICT_STATUSES
           && ticket->unanswered <= 65535
           && time_is_in_range(ticket->owed)
           && time_is_in_range(ticket->heard)
           && word_is_harmless(ticket->theme)
           && time_is_in_range(ticket->from)
           && ticket->level <= CONFLICT_TIERS
           && ticket->overdue <= 65535
           && time_is_in_range(ticket->promise);
}


static inline int
state_is_in_range(const conflict_state_t *state)
{
    unsigned  i;

    for (i = 0; i < CONFLICT_REASONS; i++) {
        if (!time_is_in_range(state->reason_at[i])
            || (state->reason_at[i] && !(state->reasons & conflict_bit(i))))
        {
            return 0;
        }
    }

    if (state->ntickets > CONFLICT_TICKETS_MAX
        || state->nring > CONFLICT_RING)
    {
        return 0;
    }

    for (i = 0; i < state->ntickets; i++) {
        if (!ticket_is_in_range(&state->tickets[i])) {
            return 0;
        }
    }

    for (i = 0; i < state->nring; i++) {
        if (state->ring[i] > CONFLICT_EVENT_ID_MASK) {
            return 0;
        }
    }

    return state->tension <= 100000
           && state->tier >= 1 && state->tier <= CONFLICT_TIERS
           && (unsigned) state->phase < CONFLICT_PHASES
           && (unsigned) state->fault < CONFLICT_FAULTS
           && state->reasons < conflict_bit(CONFLICT_REASONS)
           && state->said < conflict_bit(CONFLICT_REASONS)
           && state->acts < conflict_bit(ACTS)
           && state->mean <= 10000
           && state->messages <= 65535
           && state->deviation <= 10000
           && state->slow <= 10000
           && state->cusum <= 1000000
           && state->waited <= 100000
           && state->resolve_level <= CONFLICT_TIERS
           && state->objections <= 65535
           && state->abuses <= 65535
           && state->good <= CONFLICT_LEDGER_MAX
           && state->bad <= CONFLICT_LEDGER_MAX
           && state->reopenings <= 65535
           && state->delays <= 65535
           && state->rating <= 5
           && state->mark <= 100000
           && (unsigned) state->alerted < CONFLICT_ALERTS
           && (unsigned) state->profile.prefers < CONFLICT_CHANNELS
           && state->profile.feedback_off <= 1
           && state->profile.analysis_off <= 1
           && word_is_harmless(state->policy)
           && word_is_harmless(state->profile.segment)
           && word_is_harmless(state->profile.stage)
           && word_is_harmless(state->profile.plan)
           && word_is_harmless(state->profile.contract)
           && word_is_harmless(state->profile.language)
           && time_is_in_range(state->resolve_from)
           && time_is_in_range(state->ledger)
           && time_is_in_range(state->leaving)
           && time_is_in_range(state->ended)
           && time_is_in_range(state->mark_at)
           && time_is_in_range(state->alerted_at)
           && time_is_in_range(state->profile.feedback_every)
           && state->rounds <= 65535
           && state->answers <= 65535
           && id_is_harmless(state->owner)
           && id_is_harmless(state->ticket)
           && time_is_in_range(state->at)
           && time_is_in_range(state->anchor)
           && time_is_in_range(state->since)
           && time_is_in_range(state->start)
           && time_is_in_range(state->vent_until)
           && time_is_in_range(state->settled)
           && time_is_in_range(state->heard)
           && time_is_in_range(state->word);
}


/* it is a new one, but for its head */

static inline void
expect_initial(const conflict_state_t *found, uint64_t epoch,
    uint64_t version)
{
    conflict_state_t  initial;

    conflict_state_init(&initial, &policy);
    initial.epoch = epoch;
    initial.version = version;

    assert_memory_equal(found, &initial, sizeof(conflict_state_t));
}


/* no state, but perhaps the head of one */

static inline void
expect_invalid(conflict_str_t text, uint64_t epoch, uint64_t version)
{
    conflict_state_t  state;

    memset(&state, 0xa5, sizeof(conflict_state_t));

    if (conflict_state_decode(&state, &policy, text) != CONFLICT_INVALID) {
        fail_msg("taken for a state: %.*s", (int) text.len, text.data);
    }

    expect_initial(&state, epoch, version);
}


#endif /* CONFLICT_TEST_STATES_H */
