
/*
 * The state as text: name=value, a space between, epoch and version first,
 * what has its default left out.  A list has commas between its items and
 * slashes within one; neither can stand in an id (hash.h).
 *
 *     epoch=1f9a03c27be4 version=12 schema=1 at=1795431000 tier=3 ...
 */

#include <string.h>

#include "codec.h"
#include "event.h"
#include "state.h"


#define field(f)  offsetof(conflict_state_t, f)

const conflict_field_t  conflict_fields[] = {
    { "at", FIELD_TIME, field(at), 0, 0, NULL },
    { "tier", FIELD_UINT, field(tier), 1, CONFLICT_TIERS, NULL },
    { "since", FIELD_TIME, field(since), 0, 0, NULL },
    { "tension", FIELD_MILLI, field(tension), 0, 100000, NULL },
    { "anchor", FIELD_TIME, field(anchor), 0, 0, NULL },
    { "phase", FIELD_ENUM, field(phase), 0, CONFLICT_PHASES,
      conflict_phase_words },
    { "start", FIELD_TIME, field(start), 0, 0, NULL },
    { "vent-until", FIELD_TIME, field(vent_until), 0, 0, NULL },
    { "settled", FIELD_TIME, field(settled), 0, 0, NULL },
    { "fault", FIELD_ENUM, field(fault), 0, CONFLICT_FAULTS,
      conflict_fault_words },
    { "owner", FIELD_ID, field(owner), 0, 0, NULL },
    { "ticket", FIELD_ID, field(ticket), 0, 0, NULL },
    { "policy", FIELD_WORD, field(policy), 0, 0, NULL },
    { "mean", FIELD_MILLI, field(mean), 0, CONFLICT_HEAT_MAX, NULL },
    { "deviation", FIELD_MILLI, field(deviation), 0, CONFLICT_HEAT_MAX,
      NULL },
    { "slow", FIELD_MILLI, field(slow), 0, CONFLICT_HEAT_MAX, NULL },
    { "cusum", FIELD_MILLI, field(cusum), 0, 1000000, NULL },
    { "messages", FIELD_UINT, field(messages), 0, CONFLICT_COUNT_MAX, NULL },
    { "waited", FIELD_MILLI, field(waited), 0, 100000, NULL },
    { "resolve-from", FIELD_TIME, field(resolve_from), 0, 0, NULL },
    { "resolve-spent", FIELD_UINT, field(resolve_spent), 0, UINT32_MAX,
      NULL },
    { "resolve-level", FIELD_UINT, field(resolve_level), 0, CONFLICT_TIERS,
      NULL },
    { "objections", FIELD_UINT, field(objections), 0, CONFLICT_COUNT_MAX,
      NULL },
    { "abuses", FIELD_UINT, field(abuses), 0, CONFLICT_COUNT_MAX, NULL },
    { "conceded-1", FIELD_TIME, field(concessions[0]), 0, 0, NULL },
    { "conceded-2", FIELD_TIME, field(concessions[1]), 0, 0, NULL },
    { "conceded-3", FIELD_TIME, field(concessions[2]), 0, 0, NULL },
    { "conceded-4", FIELD_TIME, field(concessions[3]), 0, 0, NULL },
    { "good", FIELD_MILLI, field(good), 0, CONFLICT_LEDGER_MAX, NULL },
    { "bad", FIELD_MILLI, field(bad), 0, CONFLICT_LEDGER_MAX, NULL },
    { "ledger", FIELD_TIME, field(ledger), 0, 0, NULL },
    { "reopenings", FIELD_UINT, field(reopenings), 0, CONFLICT_COUNT_MAX,
      NULL },
    { "delays", FIELD_UINT, field(delays), 0, CONFLICT_COUNT_MAX, NULL },
    { "rating", FIELD_UINT, field(rating), 0, 5, NULL },
    { "leaving", FIELD_TIME, field(leaving), 0, 0, NULL },
    { "ended", FIELD_TIME, field(ended), 0, 0, NULL },
    { "mark", FIELD_MILLI, field(mark), 0, 100000, NULL },
    { "mark-at", FIELD_TIME, field(mark_at), 0, 0, NULL },
    { "alerted", FIELD_ENUM, field(alerted), 0, CONFLICT_ALERTS,
      conflict_alert_words },
    { "alerted-at", FIELD_TIME, field(alerted_at), 0, 0, NULL },
    { "segment", FIELD_WORD, field(profile.segment), 0, 0, NULL },
    { "stage", FIELD_WORD, field(profile.stage), 0, 0, NULL },
    { "plan", FIELD_WORD, field(profile.plan), 0, 0, NULL },
    { "contract", FIELD_WORD, field(profile.contract), 0, 0, NULL },
    { "language", FIELD_WORD, field(profile.language), 0, 0, NULL },
    { "prefers", FIELD_ENUM, field(profile.prefers), 0, CONFLICT_CHANNELS,
      conflict_channel_words },
    { "feedback-every", FIELD_TIME, field(profile.feedback_every), 0, 0,
      NULL },
    { "feedback-off", FIELD_UINT, field(profile.feedback_off), 0, 1, NULL },
    { "feedback-by", FIELD_ENUM, field(profile.feedback_by), 0,
      CONFLICT_CHANNELS, conflict_channel_words },
    { "analysis-off", FIELD_UINT, field(profile.analysis_off), 0, 1, NULL },
    { "asked", FIELD_TIME, field(asked), 0, 0, NULL },
    { "drawn", FIELD_TIME, field(drawn), 0, 0, NULL },
    { "paced", FIELD_TIME, field(paced), 0, 0, NULL },
    { "rounds", FIELD_UINT, field(rounds), 0, CONFLICT_COUNT_MAX, NULL },
    { "answers", FIELD_UINT, field(answers), 0, CONFLICT_COUNT_MAX, NULL },
    { "heard", FIELD_TIME, field(heard), 0, 0, NULL },
    { "word", FIELD_TIME, field(word), 0, 0, NULL }
};

const unsigned  conflict_nfields = sizeof(conflict_fields)
                                   / sizeof(conflict_fields[0]);


const char  conflict_base64[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";


/* writing: text has room for the longest state, so nothing is checked */

static char *
conflict_put(char *p, const char *data, size_t len)
{
    memcpy(p, data, len);

    return p + len;
}


static char *
conflict_put_name(char *p, const char *name)
{
    *p++ = ' ';
    p = conflict_put(p, name, strlen(name));
    *p++ = '=';

    return p;
}


static char *
conflict_put_uint(char *p, uint64_t n)
{
    char  digits[20], *d;

    d = digits + sizeof(digits);

    do {
        *--d = (char) ('0' + n % 10);
        n /= 10;
    } while (n);

    return conflict_put(p, d, (size_t) (digits + sizeof(digits) - d));
}


static char *
conflict_put_hex(char *p, uint64_t n)
{
    int  shift;

    for (shift = 44; shift >= 0; shift -= 4) {
        *p++ = "0123456789abcdef"[(n >> shift) & 15];
    }

    return p;
}


static char *
conflict_put_milli(char *p, uint32_t n)
{
    uint32_t  rest;

    p = conflict_put_uint(p, n / 1000);
    rest = n % 1000;

    if (rest) {
        *p++ = '.';
        *p++ = (char) ('0' + rest / 100);

        if (rest % 100) {
            *p++ = (char) ('0' + rest / 10 % 10);

            if (rest % 10) {
                *p++ = (char) ('0' + rest % 10);
            }
        }
    }

    return p;
}


static char *
conflict_put_time(char *p, conflict_msec_t t)
{
    return conflict_put_uint(p, (uint64_t) t / 1000);
}


/* a bit mask as a list of words */

static char *
conflict_put_mask(char *p, const char *name, uint32_t mask,
    const conflict_str_t *words, int n)
{
    int  i, first;

    if (mask == 0) {
        return p;
    }

    p = conflict_put_name(p, name);
    first = 1;

    for (i = 0; i < n; i++) {
        if (mask & conflict_bit(i)) {
            if (!first) {
                *p++ = ',';
            }

            p = conflict_put(p, words[i].data, words[i].len);
            first = 0;
        }
    }

    return p;
}


static char *
conflict_put_reasons(char *p, const conflict_state_t *state)
{
    int  i, first;

    if (state->reasons == 0) {
        return p;
    }

    p = conflict_put_name(p, "reasons");
    first = 1;

    for (i = 0; i < CONFLICT_REASONS; i++) {
        if (state->reasons & conflict_bit(i)) {
            if (!first) {
                *p++ = ',';
            }

            p = conflict_put(p, conflict_reason_words[i].data,
                             conflict_reason_words[i].len);
            *p++ = '/';
            p = conflict_put_time(p, state->reason_at[i]);
            first = 0;
        }
    }

    return p;
}


static char *
conflict_put_part(char *p, uint64_t n)
{
    *p++ = '/';

    return n ? conflict_put_uint(p, n) : p;
}


/*
 * id/status/owner/unanswered/owed/heard/theme/from/spent/level/overdue/
 * promise/marks, less the empty ones at its end; "from" only if it is not
 * "owed"
 */

static char *
conflict_put_ticket(char *p, const conflict_ticket_t *ticket)
{
    conflict_msec_t  from;

    p = conflict_put(p, ticket->id, strlen(ticket->id));
    *p++ = '/';

    if (ticket->status != CONFLICT_STATUS_UNKNOWN) {
        p = conflict_put(p, conflict_status_words[ticket->status].data,
                         conflict_status_words[ticket->status].len);
    }

    *p++ = '/';
    p = conflict_put(p, ticket->owner, strlen(ticket->owner));

    p = conflict_put_part(p, ticket->unanswered);
    p = conflict_put_part(p, (uint64_t) ticket->owed / CONFLICT_SECOND);
    p = conflict_put_part(p, (uint64_t) ticket->heard / CONFLICT_SECOND);

    *p++ = '/';
    p = conflict_put(p, ticket->theme, strlen(ticket->theme));

    from = ticket->from == ticket->owed ? 0 : ticket->from;

    p = conflict_put_part(p, (uint64_t) from / CONFLICT_SECOND);
    p = conflict_put_part(p, ticket->spent);
    p = conflict_put_part(p, ticket->level);
    p = conflict_put_part(p, ticket->overdue);
    p = conflict_put_part(p, (uint64_t) ticket->promise / CONFLICT_SECOND);
    p = conflict_put_part(p, ticket->marks);

    while (p[-1] == '/') {
        p--;
    }

    /* a ticket without id and all else is still a ticket */

    return p;
}


/* id/state/ask/scale/at/due/ticket/score, less the empty ones at its end */

static char *
conflict_put_survey(char *p, const conflict_survey_t *survey)
{
    const conflict_str_t  *word;

    if (survey->id == 0) {
        return p;
    }

    p = conflict_put_hex(conflict_put_name(p, "survey"), survey->id);
    *p++ = '/';

    word = &conflict_survey_words[survey->state];
    p = conflict_put(p, word->data, word->len);
    *p++ = '/';

    word = &conflict_ask_words[survey->ask];
    p = conflict_put(p, word->data, word->len);
    *p++ = '/';

    word = &conflict_scale_words[survey->scale];
    p = conflict_put(p, word->data, word->len);

    p = conflict_put_part(p, (uint64_t) survey->at / CONFLICT_SECOND);
    p = conflict_put_part(p, (uint64_t) survey->due / CONFLICT_SECOND);

    *p++ = '/';
    p = conflict_put(p, survey->ticket, strlen(survey->ticket));
    p = conflict_put_part(p, survey->score);

    while (p[-1] == '/') {
        p--;
    }

    return p;
}


static char *
conflict_put_ring(char *p, const conflict_state_t *state)
{
    int       shift;
    unsigned  i;

    if (state->nring == 0) {
        return p;
    }

    p = conflict_put_name(p, "ring");

    for (i = 0; i < state->nring; i++) {
        for (shift = 42; shift >= 0; shift -= 6) {
            *p++ = conflict_base64[(state->ring[i] >> shift) & 63];
        }
    }

    return p;
}


static char *
conflict_put_field(char *p, const conflict_state_t *state,
    const conflict_field_t *f)
{
    uint32_t         n;
    const char      *member;
    conflict_msec_t  t;

    member = (const char *) state + f->offset;

    switch (f->type) {

    case FIELD_TIME:
        t = *(const conflict_msec_t *) member;

        /* the anchor's default is the last event */

        if (t != (f->offset == field(anchor) ? state->at : 0)) {
            p = conflict_put_time(conflict_put_name(p, f->name), t);
        }

        break;

    case FIELD_ID:
    case FIELD_WORD:
        if (*member) {
            p = conflict_put(conflict_put_name(p, f->name), member,
                             strlen(member));
        }

        break;

    default:
        n = *(const uint32_t *) member;

        /* the usual heat's default is the policy's, which may change, and
           until it is known to differ the slow one is the same */

        if (f->offset == field(slow) ? n == state->mean
            : n == f->min && f->offset != field(mean)
              && f->offset != field(deviation))
        {
            break;
        }

        p = conflict_put_name(p, f->name);

        if (f->type == FIELD_ENUM) {
            p = conflict_put(p, f->words[n].data, f->words[n].len);

        } else if (f->type == FIELD_MILLI) {
            p = conflict_put_milli(p, n);

        } else {
            p = conflict_put_uint(p, n);
        }
    }

    return p;
}


size_t
conflict_state_encode(const conflict_state_t *state, char *text)
{
    char      *p;
    unsigned   i;

    p = conflict_put(text, "epoch=", 6);
    p = conflict_put_hex(p, state->epoch);
    p = conflict_put(p, " version=", 9);
    p = conflict_put_uint(p, state->version);
    p = conflict_put(p, " schema=", 8);
    p = conflict_put_uint(p, state->schema);

    for (i = 0; i < conflict_nfields; i++) {
        p = conflict_put_field(p, state, &conflict_fields[i]);
    }

    p = conflict_put_reasons(p, state);
    p = conflict_put_mask(p, "said", state->said, conflict_reason_words,
                          CONFLICT_REASONS);
    p = conflict_put_mask(p, "acts", state->acts,
                          &conflict_signal_words[CONFLICT_FIRST_ACT],
                          CONFLICT_SIGNALS - CONFLICT_FIRST_ACT);

    if (state->hard) {
        p = conflict_put(p, " hard=1", 7);
    }

    if (state->solved) {
        p = conflict_put(p, " solved=1", 9);
    }

    if (state->decided) {
        p = conflict_put(p, " decided=1", 10);
    }

    if (state->conceded) {
        p = conflict_put(p, " conceded=1", 11);
    }

    p = conflict_put_survey(p, &state->survey);

    if (state->ntickets) {
        p = conflict_put_name(p, "tickets");

        for (i = 0; i < state->ntickets; i++) {
            if (i) {
                *p++ = ',';
            }

            p = conflict_put_ticket(p, &state->tickets[i]);
        }
    }

    p = conflict_put_ring(p, state);

    return (size_t) (p - text);
}
