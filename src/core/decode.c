
/*
 * A state from text.  Everything is checked, for anybody may have written it.
 * Of a newer schema what is not understood is passed over, item by item.
 */

#include <string.h>

#include "codec.h"
#include "event.h"
#include "state.h"


static int
conflict_is_newer(const conflict_state_t *state)
{
    return state->schema > CONFLICT_SCHEMA;
}


static int
conflict_get_mask(const conflict_state_t *state, conflict_str_t list,
    const conflict_str_t *words, int n, uint32_t *mask)
{
    int             i;
    conflict_str_t  item;

    while (conflict_next_item(&list, ',', &item)) {
        i = conflict_word_index(words, n, item);

        if (i >= 0) {
            *mask |= conflict_bit(i);

        } else if (!conflict_is_newer(state)) {
            return 0;
        }
    }

    return 1;
}


static int
conflict_get_reasons(conflict_state_t *state, conflict_str_t list)
{
    int             i;
    conflict_str_t  item, word;

    while (conflict_next_item(&list, ',', &item)) {

        (void) conflict_next_item(&item, '/', &word);

        i = conflict_word_index(conflict_reason_words, CONFLICT_REASONS, word);

        if (i >= 0 && conflict_get_time(item, &state->reason_at[i])) {
            state->reasons |= conflict_bit(i);

        } else if (!conflict_is_newer(state)) {
            return 0;
        }
    }

    return 1;
}


static int
conflict_get_count(conflict_str_t text, uint64_t max, unsigned *n)
{
    uint64_t  number;

    if (!conflict_get_uint(text, max, &number)) {
        return 0;
    }

    *n = (unsigned) number;

    return 1;
}


static int
conflict_get_word(conflict_str_t text, char *word)
{
    return text.len == 0
           || (conflict_word_take(text, word) == CONFLICT_OK
               && memcmp(text.data, word, text.len) == 0);
}


/* how many parts a ticket has; those behind them are of a newer schema */
#define CONFLICT_TICKET_PARTS  13

static int
conflict_get_ticket_part(conflict_ticket_t *ticket, int i,
    conflict_str_t part)
{
    int  word;

    switch (i) {

    case 0:
        return conflict_get_id(part, ticket->id);

    case 1:
        word = conflict_word_index(conflict_status_words, CONFLICT_STATUSES,
                                   part);
        if (word > 0) {
            ticket->status = (conflict_status_t) word;
        }

        return word > 0 || part.len == 0;

    case 2:
        return conflict_get_id(part, ticket->owner);

    case 3:
        return conflict_get_count(part, CONFLICT_COUNT_MAX,
                                  &ticket->unanswered);

    case 4:
        return conflict_get_time(part, &ticket->owed);

    case 5:
        return conflict_get_time(part, &ticket->heard);

    case 6:
        return conflict_get_word(part, ticket->theme);

    case 7:
        return conflict_get_time(part, &ticket->from);

    case 8:
        return conflict_get_count(part, UINT32_MAX, &ticket->spent);

    case 9:
        return conflict_get_count(part, CONFLICT_TIERS, &ticket->level);

    case 10:
        return conflict_get_count(part, CONFLICT_COUNT_MAX, &ticket->overdue);

    case 11:
        return conflict_get_time(part, &ticket->promise);

    case 12:
        return conflict_get_count(part, CONFLICT_TICKET_MARKS, &ticket->marks);

    default:
        return 0;
    }
}


static int
conflict_get_ticket(conflict_ticket_t *ticket, conflict_str_t text)
{
    int             i, ok;
    conflict_str_t  part;

    memset(ticket, 0, sizeof(conflict_ticket_t));

    for (i = 0; conflict_next_item(&text, '/', &part); i++) {

        if (i < 2 || part.len) {
            ok = conflict_get_ticket_part(ticket, i, part);

        } else {
            ok = i < CONFLICT_TICKET_PARTS;
        }

        if (!ok) {
            return 0;
        }
    }

    if (ticket->from == 0) {
        ticket->from = ticket->level ? ticket->owed : 0;
    }

    return 1;
}


static int
conflict_get_tickets(conflict_state_t *state, conflict_str_t list)
{
    conflict_str_t      item;
    conflict_ticket_t  *ticket;

    while (conflict_next_item(&list, ',', &item)) {

        if (state->ntickets == CONFLICT_TICKETS_MAX) {
            return 0;
        }

        ticket = &state->tickets[state->ntickets];

        if (conflict_get_ticket(ticket, item)
            && conflict_state_ticket(state, ticket->id) == NULL)
        {
            state->ntickets++;

        } else if (!conflict_is_newer(state)) {
            return 0;
        }
    }

    return 1;
}


static int
conflict_get_survey_part(conflict_survey_t *survey, int i,
    conflict_str_t part)
{
    int  word;

    switch (i) {

    case 0:
        return conflict_get_epoch(part, &survey->id);

    case 1:
        word = conflict_word_index(conflict_survey_words,
                                   CONFLICT_SURVEY_STATES, part);
        survey->state = word > 0 ? (conflict_survey_state_t) word
                                 : CONFLICT_SURVEY_NONE;
        return word > 0;

    case 2:
        word = conflict_word_index(conflict_ask_words, CONFLICT_ASKS, part);
        survey->ask = word > 0 ? (conflict_ask_t) word : CONFLICT_ASK_NONE;
        return word > 0;

    case 3:
        word = conflict_word_index(conflict_scale_words, CONFLICT_SCALES,
                                   part);
        survey->scale = word > 0 ? (conflict_scale_t) word
                                 : CONFLICT_SCALE_CSAT;
        return word >= 0;

    case 4:
        return part.len == 0 || conflict_get_time(part, &survey->at);

    case 5:
        return part.len == 0 || conflict_get_time(part, &survey->due);

    case 6:
        return conflict_get_id(part, survey->ticket);

    case 7:
        return conflict_get_count(part, CONFLICT_SCORE_MAX, &survey->score);

    default:
        return 0;
    }
}


static int
conflict_get_survey(conflict_state_t *state, conflict_str_t text)
{
    int             i;
    conflict_str_t  part;

    memset(&state->survey, 0, sizeof(conflict_survey_t));

    for (i = 0; conflict_next_item(&text, '/', &part); i++) {

        if (!conflict_get_survey_part(&state->survey, i, part)
            && !(i > 7 && conflict_is_newer(state)))
        {
            /* a survey of a kind that is not known is none */

            memset(&state->survey, 0, sizeof(conflict_survey_t));
            return conflict_is_newer(state);
        }
    }

    if (i < 4) {
        memset(&state->survey, 0, sizeof(conflict_survey_t));
        return 0;
    }

    return 1;
}


static int
conflict_get_ring(conflict_state_t *state, conflict_str_t text)
{
    size_t       i;
    uint64_t     id;
    const char  *digit;

    /* it may come twice, but has room for one */

    if (state->nring || text.len % 8 || text.len / 8 > CONFLICT_RING) {
        return 0;
    }

    id = 0;

    for (i = 0; i < text.len; i++) {
        digit = memchr(conflict_base64, text.data[i], 64);

        if (digit == NULL) {
            state->nring = 0;
            return 0;
        }

        id = id << 6 | (uint64_t) (digit - conflict_base64);

        if (i % 8 == 7) {
            state->ring[state->nring++] = id;
            id = 0;
        }
    }

    return 1;
}


static int
conflict_get_field(conflict_state_t *state, const conflict_field_t *f,
    conflict_str_t value)
{
    int        word;
    char      *member;
    uint64_t   n;

    member = (char *) state + f->offset;

    switch (f->type) {

    case FIELD_TIME:
        return conflict_get_time(value, (conflict_msec_t *) member);

    case FIELD_ID:
        return conflict_get_id(value, member);

    case FIELD_WORD:
        return conflict_get_word(value, member);

    case FIELD_ENUM:
        word = conflict_word_index(f->words, (int) f->max, value);

        if (word < 0) {
            return 0;
        }

        n = (uint64_t) word;
        break;

    case FIELD_MILLI:
        if (!conflict_get_milli(value, f->max, &n)) {
            return 0;
        }

        break;

    default:
        if (!conflict_get_uint(value, f->max, &n)) {
            return 0;
        }
    }

    if (n < f->min) {
        return 0;
    }

    *(uint32_t *) member = (uint32_t) n;

    return 1;
}


static int
conflict_is(conflict_str_t s, const char *word)
{
    return s.len == strlen(word) && memcmp(s.data, word, s.len) == 0;
}


static int
conflict_get_pair(conflict_state_t *state, conflict_str_t name,
    conflict_str_t value)
{
    unsigned  i;

    for (i = 0; i < conflict_nfields; i++) {
        if (conflict_is(name, conflict_fields[i].name)) {
            return conflict_get_field(state, &conflict_fields[i], value);
        }
    }

    if (conflict_is(name, "reasons")) {
        return conflict_get_reasons(state, value);
    }

    if (conflict_is(name, "said")) {
        return conflict_get_mask(state, value, conflict_reason_words,
                                 CONFLICT_REASONS, &state->said);
    }

    if (conflict_is(name, "acts")) {
        return conflict_get_mask(state, value,
                                 &conflict_signal_words[CONFLICT_FIRST_ACT],
                                 CONFLICT_SIGNALS - CONFLICT_FIRST_ACT,
                                 &state->acts);
    }

    if (conflict_is(name, "hard")) {
        state->hard = conflict_is(value, "1");
        return state->hard;
    }

    if (conflict_is(name, "solved")) {
        state->solved = conflict_is(value, "1");
        return state->solved;
    }

    if (conflict_is(name, "decided")) {
        state->decided = conflict_is(value, "1");
        return state->decided;
    }

    if (conflict_is(name, "conceded")) {
        state->conceded = conflict_is(value, "1");
        return state->conceded;
    }

    if (conflict_is(name, "tickets")) {
        return conflict_get_tickets(state, value);
    }

    if (conflict_is(name, "survey")) {
        return conflict_get_survey(state, value);
    }

    if (conflict_is(name, "ring")) {
        return conflict_get_ring(state, value);
    }

    return 0;
}


/*
 * What redis/scripts/commit.lua takes for a state too: if only one of the two
 * did, nothing could ever take its place.
 */

static int
conflict_get_head(conflict_state_t *state, conflict_str_t *text)
{
    uint64_t        epoch, version;
    conflict_str_t  pair, name;

    if (!conflict_next_item(text, ' ', &pair)
        || !conflict_next_item(&pair, '=', &name)
        || !conflict_is(name, "epoch")
        || !conflict_get_epoch(pair, &epoch)
        || !conflict_next_item(text, ' ', &pair)
        || !conflict_next_item(&pair, '=', &name)
        || !conflict_is(name, "version")
        || !conflict_get_version(pair, &version)
        || text->data == NULL)
    {
        return 0;
    }

    state->epoch = epoch;
    state->version = version;

    return 1;
}


/* every schema has its number behind the head */

static int
conflict_get_schema(conflict_state_t *state, conflict_str_t *text)
{
    uint64_t        n;
    conflict_str_t  pair, name;

    if (!conflict_next_item(text, ' ', &pair)
        || !conflict_next_item(&pair, '=', &name)
        || !conflict_is(name, "schema")
        || !conflict_get_uint(pair, 65535, &n)
        || n == 0)
    {
        return 0;
    }

    state->schema = (unsigned) n;

    return 1;
}


conflict_rc_t
conflict_state_decode(conflict_state_t *state, const conflict_policy_t *policy,
    conflict_str_t text)
{
    int             ok;
    size_t          len;
    uint64_t        epoch, version;
    conflict_str_t  pair, name;

    conflict_state_init(state, policy);

    len = text.len;

    if (len == 0 || !conflict_get_head(state, &text)) {
        return CONFLICT_INVALID;
    }

    ok = conflict_get_schema(state, &text)
         && (len <= CONFLICT_STATE_TEXT_MAX || conflict_is_newer(state));

    state->anchor = -1;
    state->slow = UINT32_MAX;

    while (ok && conflict_next_item(&text, ' ', &pair)) {
        ok = (conflict_next_item(&pair, '=', &name)
              && pair.data != NULL
              && conflict_get_pair(state, name, pair))
             || conflict_is_newer(state);
    }

    if (ok) {
        if (state->anchor < 0) {
            state->anchor = state->at;
        }

        /* what is read is written again in the present form */

        if (state->schema < CONFLICT_SCHEMA) {
            state->schema = CONFLICT_SCHEMA;
        }

        if (state->slow == UINT32_MAX) {
            state->slow = state->mean;
        }

        return CONFLICT_OK;
    }

    epoch = state->epoch;
    version = state->version;

    conflict_state_init(state, policy);

    state->epoch = epoch;
    state->version = version;

    return CONFLICT_INVALID;
}
