
/*
 * From facts to events: changes of status and owner, what is said of a client,
 * and what a client thinks of us.
 */

#include <string.h>

#include "moment.h"
#include "occur_private.h"
#include "survey.h"


/* a reply that also closes is a message and a change of status, in order */

void
conflict_occur_changes(conflict_occurring_t *o)
{
    int                      i;
    char                     owner[CONFLICT_ID_SIZE];
    const conflict_facts_t  *facts;

    facts = o->facts;

    if (conflict_has(facts, CONFLICT_FACT_STATUS)) {
        i = conflict_word_index(conflict_status_words, CONFLICT_STATUSES,
                                facts->values[CONFLICT_FACT_STATUS]);
        if (i > 0) {
            conflict_occur_push(o, CONFLICT_EVENT_STATUS)->status =
                                                       (conflict_status_t) i;
        }
    }

    if (conflict_has(facts, CONFLICT_FACT_OWNER)
        && conflict_id_normalise(facts->values[CONFLICT_FACT_OWNER], owner)
           == CONFLICT_OK)
    {
        memcpy(conflict_occur_push(o, CONFLICT_EVENT_OWNER)->owner, owner,
               CONFLICT_ID_SIZE);
    }
}


/* a date that the helpdesk knows as such is an agent's promise (M34) */

void
conflict_occur_promise(conflict_occurring_t *o)
{
    unsigned         i;
    conflict_msec_t  at;

    if (!conflict_has(o->facts, CONFLICT_FACT_PROMISE)
        || o->actor != CONFLICT_ACTOR_AGENT)
    {
        return;
    }

    at = conflict_time_parse(o->facts->values[CONFLICT_FACT_PROMISE]);

    for (i = 0; at && i < o->n; i++) {
        if (o->events[i].kind == CONFLICT_EVENT_MESSAGE
            || o->events[i].kind == CONFLICT_EVENT_STATUS)
        {
            o->events[i].promise = at;
            return;
        }
    }
}


void
conflict_occur_profile(conflict_occurring_t *o)
{
    unsigned             said;
    conflict_event_t    *event;
    conflict_profile_t   profile;

    said = conflict_facts_profile(o->facts, &profile);

    if (said == 0) {
        return;
    }

    event = o->n ? &o->events[0]
                 : conflict_occur_push(o, CONFLICT_EVENT_PROFILE);

    event->said = said;
    event->profile = profile;
}


/* the helpdesk has found out that two of its clients are one */

void
conflict_occur_merge(conflict_occurring_t *o)
{
    char         merged[CONFLICT_ID_SIZE];
    const char  *client;

    client = strchr(o->subject->client, '/');

    if (client == NULL
        || !conflict_has(o->facts, CONFLICT_FACT_MERGED)
        || conflict_id_normalise(o->facts->values[CONFLICT_FACT_MERGED],
                                 merged)
           != CONFLICT_OK
        || strcmp(merged, client + 1) == 0)
    {
        return;
    }

    memcpy(conflict_occur_push(o, CONFLICT_EVENT_MERGE)->merged, merged,
           CONFLICT_ID_SIZE);
}


/* a figure on a scale, 0 to 10; -1: it is none */

static int
conflict_occur_score_of(conflict_str_t value)
{
    if (value.len == 1 && value.data[0] >= '0' && value.data[0] <= '9') {
        return value.data[0] - '0';
    }

    return value.len == 2 && memcmp(value.data, "10", 2) == 0 ? 10 : -1;
}


/*
 * Helpdesks send a rating again when its comment is there: the same figure for
 * the same thing is the same rating.
 */

static uint64_t
conflict_occur_rating_id(const conflict_occurring_t *o, uint64_t id,
    int score)
{
    char             name[CONFLICT_ID_SIZE + 4];
    size_t           len;
    conflict_str_t   scope, text;
    conflict_fact_t  fact;

    fact = conflict_has(o->facts, CONFLICT_FACT_ID) ? CONFLICT_FACT_ID
                                                    : CONFLICT_FACT_TICKET;

    if (!conflict_has(o->facts, fact)
        || conflict_id_normalise(o->facts->values[fact], name) != CONFLICT_OK)
    {
        return id;
    }

    len = strlen(name);
    name[len++] = '=';
    name[len++] = (char) ('0' + score);

    scope = o->occasion->scope;
    text.data = name;
    text.len = len;

    return conflict_event_id(scope, CONFLICT_EVENT_RATING, text);
}


conflict_occur_t
conflict_occur_rating(conflict_occurring_t *o)
{
    int                score;
    unsigned           scale, rating;
    conflict_event_t  *event;

    if (!conflict_has(o->facts, CONFLICT_FACT_RATING)) {
        return CONFLICT_OCCUR_FINE;
    }

    scale = CONFLICT_SCALE_CSAT;

    if (conflict_has(o->facts, CONFLICT_FACT_SCALE)) {
        scale = (unsigned) conflict_word_index(conflict_scale_words,
                                       CONFLICT_SCALES,
                                       o->facts->values[CONFLICT_FACT_SCALE]);
    }

    score = conflict_occur_score_of(o->facts->values[CONFLICT_FACT_RATING]);
    rating = score >= 0 && scale < CONFLICT_SCALES
             ? conflict_rating_of((conflict_scale_t) scale, (unsigned) score)
             : 0;

    if (rating == 0) {
        return CONFLICT_OCCUR_RATING;
    }

    /* nobody rates themselves, nor does a machine */

    if (o->actor != CONFLICT_ACTOR_CLIENT && o->author[0] == '\0') {
        return CONFLICT_OCCUR_RATER;
    }

    event = conflict_occur_push(o, CONFLICT_EVENT_RATING);

    event->id = conflict_occur_rating_id(o, event->id, score);
    event->score = (unsigned) score;
    event->rating = rating;

    /* a comment is read, but asks for no answer of its own */

    if (o->exchange->route->kind == CONFLICT_ROUTE_RATE
        && conflict_has(o->facts, CONFLICT_FACT_TEXT))
    {
        conflict_occur_read(o, event);
    }

    return CONFLICT_OCCUR_FINE;
}
