
/*
 * A state from text.  Everything is checked, for anybody may have written it.
 */

#include <string.h>

#include "codec.h"
#include "event.h"
#include "state.h"


static int
conflict_get_uint(conflict_str_t s, uint64_t max, uint64_t *n)
{
    size_t    i;
    uint64_t  value;

    if (s.len == 0 || s.len > 19) {
        return 0;
    }

    value = 0;

    for (i = 0; i < s.len; i++) {
        if (s.data[i] < '0' || s.data[i] > '9') {
            return 0;
        }

        value = value * 10 + (uint64_t) (s.data[i] - '0');
    }

    *n = value;

    return value <= max;
}


/* twelve digits, not all zero */

static int
conflict_get_epoch(conflict_str_t s, uint64_t *n)
{
    char      c;
    size_t    i;
    uint64_t  value;

    if (s.len != 12) {
        return 0;
    }

    value = 0;

    for (i = 0; i < s.len; i++) {
        c = s.data[i];

        if (c >= '0' && c <= '9') {
            value = value << 4 | (uint64_t) (c - '0');

        } else if (c >= 'a' && c <= 'f') {
            value = value << 4 | (uint64_t) (c - 'a' + 10);

        } else {
            return 0;
        }
    }

    *n = value;

    return value != 0;
}


/* 1 to CONFLICT_VERSION_MAX, with no zero before it */

static int
conflict_get_version(conflict_str_t s, uint64_t *n)
{
    return s.len != 0
           && s.data[0] != '0'
           && conflict_get_uint(s, CONFLICT_VERSION_MAX, n);
}


static int
conflict_get_milli(conflict_str_t s, uint64_t max, uint64_t *n)
{
    size_t          i;
    uint64_t        scale, whole, digit;
    const char     *dot;
    conflict_str_t  part;

    dot = s.len ? memchr(s.data, '.', s.len) : NULL;

    part.data = s.data;
    part.len = dot ? (size_t) (dot - s.data) : s.len;

    if (!conflict_get_uint(part, max / 1000, &whole)) {
        return 0;
    }

    whole *= 1000;

    if (dot) {
        part.data = dot + 1;
        part.len = s.len - part.len - 1;

        if (part.len == 0 || part.len > 3) {
            return 0;
        }

        for (i = 0, scale = 100; i < part.len; i++, scale /= 10) {
            if (part.data[i] < '0' || part.data[i] > '9') {
                return 0;
            }

            digit = (uint64_t) (part.data[i] - '0');
            whole += digit * scale;
        }
    }

    *n = whole;

    return whole <= max;
}


static int
conflict_get_time(conflict_str_t s, conflict_msec_t *t)
{
    uint64_t  n;

    if (!conflict_get_uint(s, CONFLICT_TIME_MAX / CONFLICT_SECOND, &n)) {
        return 0;
    }

    *t = (conflict_msec_t) n * 1000;

    return 1;
}


static int
conflict_get_id(conflict_str_t s, char *id)
{
    char      plain[CONFLICT_ID_SIZE];
    size_t    i;

    if (s.len > CONFLICT_ID_LEN) {
        return 0;
    }

    if (s.len == 0) {
        id[0] = '\0';
        return 1;
    }

    /* "~" and 22 characters stand for an id that was hashed */

    if (s.data[0] == '~') {
        if (s.len != 23) {
            return 0;
        }

        for (i = 1; i < s.len; i++) {
            if (!memchr(conflict_base64, s.data[i], 64)) {
                return 0;
            }
        }

    } else if (conflict_id_normalise(s, plain) != CONFLICT_OK
               || plain[0] == '~')
    {
        return 0;
    }

    memcpy(id, s.data, s.len);
    id[s.len] = '\0';

    return 1;
}


/* cuts the next item off a list; 0 at its end */

static int
conflict_next_item(conflict_str_t *list, char separator, conflict_str_t *item)
{
    const char  *end;

    if (list->data == NULL) {
        return 0;
    }

    end = list->len ? memchr(list->data, separator, list->len) : NULL;

    item->data = list->data;

    if (end == NULL) {
        item->len = list->len;
        list->data = NULL;
        list->len = 0;
        return 1;
    }

    item->len = (size_t) (end - list->data);
    list->len -= item->len + 1;
    list->data = end + 1;

    return 1;
}


static int
conflict_get_mask(conflict_str_t list, const conflict_str_t *words, int n,
    uint32_t *mask)
{
    int             i;
    conflict_str_t  item;

    while (conflict_next_item(&list, ',', &item)) {
        i = conflict_word_index(words, n, item);

        if (i < 0) {
            return 0;
        }

        *mask |= conflict_bit(i);
    }

    return 1;
}


static int
conflict_get_reasons(conflict_state_t *state, conflict_str_t list)
{
    int             i;
    conflict_str_t  item, word;

    while (conflict_next_item(&list, ',', &item)) {

        if (!conflict_next_item(&item, '/', &word)) {
            return 0;
        }

        i = conflict_word_index(conflict_reason_words, CONFLICT_REASONS, word);

        if (i < 0 || !conflict_get_time(item, &state->reason_at[i])) {
            return 0;
        }

        state->reasons |= conflict_bit(i);
    }

    return 1;
}


static int
conflict_get_ticket(conflict_ticket_t *ticket, conflict_str_t text)
{
    int             i, word, ok;
    uint64_t        n;
    conflict_str_t  part;

    memset(ticket, 0, sizeof(conflict_ticket_t));

    for (i = 0; conflict_next_item(&text, '/', &part); i++) {
        ok = 1;

        switch (i) {

        case 0:
            ok = conflict_get_id(part, ticket->id);
            break;

        case 1:
            word = conflict_word_index(conflict_status_words,
                                       CONFLICT_STATUSES, part);
            if (word > 0) {
                ticket->status = (conflict_status_t) word;

            } else {
                ok = (part.len == 0);
            }

            break;

        case 2:
            ok = conflict_get_id(part, ticket->owner);
            break;

        case 3:
            if (part.len) {
                ok = conflict_get_uint(part, 65535, &n);
                ticket->unanswered = (unsigned) n;
            }

            break;

        case 4:
            ok = part.len == 0 || conflict_get_time(part, &ticket->owed);
            break;

        case 5:
            ok = part.len == 0 || conflict_get_time(part, &ticket->heard);
            break;

        default:
            ok = 0;
        }

        if (!ok) {
            return 0;
        }
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

        if (!conflict_get_ticket(ticket, item)
            || conflict_state_ticket(state, ticket->id) != NULL)
        {
            return 0;
        }

        state->ntickets++;
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

    *(uint32_t *) member = (uint32_t) n;

    return n >= f->min;
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
        return conflict_get_mask(value, conflict_reason_words,
                                 CONFLICT_REASONS, &state->said);
    }

    if (conflict_is(name, "acts")) {
        return conflict_get_mask(value,
                                 &conflict_signal_words[CONFLICT_FIRST_ACT],
                                 CONFLICT_SIGNALS - CONFLICT_FIRST_ACT,
                                 &state->acts);
    }

    if (conflict_is(name, "hard")) {
        state->hard = 1;
        return conflict_is(value, "1");
    }

    if (conflict_is(name, "solved")) {
        state->solved = 1;
        return conflict_is(value, "1");
    }

    if (conflict_is(name, "tickets")) {
        return conflict_get_tickets(state, value);
    }

    if (conflict_is(name, "ring")) {
        return conflict_get_ring(state, value);
    }

    return state->schema > CONFLICT_SCHEMA;
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

    ok = len <= CONFLICT_STATE_TEXT_MAX && conflict_get_schema(state, &text);

    state->anchor = -1;

    while (ok && conflict_next_item(&text, ' ', &pair)) {
        ok = conflict_next_item(&pair, '=', &name)
             && pair.data != NULL
             && conflict_get_pair(state, name, pair);
    }

    if (ok) {
        if (state->anchor < 0) {
            state->anchor = state->at;
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
