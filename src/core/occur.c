
/*
 * From facts to events.
 */

#include <string.h>

#include "moment.h"
#include "occur_private.h"
#include "text.h"


static void conflict_name(conflict_str_t scope, const conflict_facts_t *facts,
    conflict_fact_t fact, char name[CONFLICT_NAME_SIZE]);
static void conflict_occur_actor(conflict_occurring_t *o);
static conflict_occur_t conflict_occur_message(conflict_occurring_t *o);
static void conflict_occur_theme(conflict_occurring_t *o,
    conflict_event_t *event);
static conflict_occur_t conflict_occur_time(conflict_occurring_t *o);
static void conflict_occur_score(const conflict_occasion_t *occasion,
    conflict_str_t text, conflict_event_t *event);
static int conflict_occur_lead(const conflict_occurring_t *o);


void
conflict_subject(conflict_str_t scope, const conflict_facts_t *facts,
    conflict_subject_t *subject)
{
    conflict_name(scope, facts, CONFLICT_FACT_CLIENT, subject->client);
    conflict_name(scope, facts, CONFLICT_FACT_TICKET, subject->ticket);
}


/* an account that is not there, or not legal, leaves an id that might be
 * somebody else's: then there is no name */

static void
conflict_name(conflict_str_t scope, const conflict_facts_t *facts,
    conflict_fact_t fact, char name[CONFLICT_NAME_SIZE])
{
    char    id[CONFLICT_ID_SIZE], account[CONFLICT_ID_SIZE], *p;
    size_t  len;

    name[0] = '\0';

    if (!conflict_has(facts, fact)
        || conflict_id_normalise(facts->values[fact], id) != CONFLICT_OK)
    {
        return;
    }

    account[0] = '\0';

    if ((facts->present | facts->missing)
        & conflict_bit(CONFLICT_FACT_ACCOUNT))
    {
        if (!conflict_has(facts, CONFLICT_FACT_ACCOUNT)
            || conflict_id_normalise(facts->values[CONFLICT_FACT_ACCOUNT],
                                     account)
               != CONFLICT_OK)
        {
            return;
        }
    }

    p = name;

    memcpy(p, scope.data, scope.len);
    p += scope.len;

    if (account[0]) {
        len = strlen(account);
        *p++ = ':';
        memcpy(p, account, len);
        p += len;
    }

    *p++ = '/';
    memcpy(p, id, strlen(id) + 1);
}


conflict_occur_t
conflict_occur(const conflict_exchange_t *exchange,
    const conflict_occasion_t *occasion, const conflict_facts_t *facts,
    const conflict_subject_t *subject, conflict_event_t *events, unsigned *n)
{
    conflict_occur_t      outcome, rated;
    conflict_occurring_t  o;

    *n = 0;

    if (exchange->route->kind == CONFLICT_ROUTE_VIEW) {
        return CONFLICT_OCCUR_FINE;
    }

    o.exchange = exchange;
    o.occasion = occasion;
    o.facts = facts;
    o.subject = subject;
    o.events = events;
    o.n = 0;
    o.at = occasion->now;

    conflict_occur_actor(&o);

    /* of a client who is to be forgotten nothing else is of interest */

    if (exchange->route->kind == CONFLICT_ROUTE_ERASE) {
        (void) conflict_occur_push(&o, CONFLICT_EVENT_ERASE);
        *n = o.n;
        return CONFLICT_OCCUR_FINE;
    }

    /* whoever answers a survey is the client, where nobody says otherwise */

    if (exchange->route->kind == CONFLICT_ROUTE_RATE
        && o.actor == CONFLICT_ACTOR_UNKNOWN && o.author[0] == '\0')
    {
        o.actor = CONFLICT_ACTOR_CLIENT;
    }

    outcome = conflict_occur_message(&o);

    /* what a history shows of a ticket is what it is now, not what happened */

    if (exchange->route->kind != CONFLICT_ROUTE_HISTORY) {
        conflict_occur_changes(&o);
        conflict_occur_promise(&o);

        rated = conflict_occur_rating(&o);
        outcome = outcome == CONFLICT_OCCUR_FINE ? rated : outcome;

        conflict_occur_profile(&o);
        conflict_occur_merge(&o);
    }

    *n = o.n;

    return outcome;
}


static void
conflict_occur_actor(conflict_occurring_t *o)
{
    int                      i;
    char                     author[CONFLICT_ID_SIZE];
    const char              *client;
    const conflict_facts_t  *facts;

    static const conflict_str_t  call = conflict_string("call");

    facts = o->facts;

    o->author[0] = '\0';
    o->actor = CONFLICT_ACTOR_UNKNOWN;

    if (facts->automatic) {
        o->actor = CONFLICT_ACTOR_SYSTEM;
        return;
    }

    if (conflict_has(facts, CONFLICT_FACT_ACTOR)) {
        i = conflict_word_index(conflict_actor_words, CONFLICT_ACTORS,
                                facts->values[CONFLICT_FACT_ACTOR]);
        o->actor = i > 0 ? (conflict_actor_t) i : CONFLICT_ACTOR_UNKNOWN;

    } else if (conflict_has(facts, CONFLICT_FACT_AUTHOR)
               && conflict_id_normalise(facts->values[CONFLICT_FACT_AUTHOR],
                                        author)
                  == CONFLICT_OK)
    {
        client = o->subject->client[0] ? o->subject->client
                                       : o->occasion->linked;

        if (client[0]) {
            o->actor = conflict_author_is(client, author);

        } else {
            memcpy(o->author, author, CONFLICT_ID_SIZE);
        }

    } else if (o->exchange->route->kind != CONFLICT_ROUTE_HISTORY) {

        o->actor = o->occasion->speaker;
    }

    /* an agent notes what was said on the telephone */

    if (o->actor == CONFLICT_ACTOR_CLIENT
        && o->occasion->speaker == CONFLICT_ACTOR_AGENT
        && conflict_has(facts, CONFLICT_FACT_CHANNEL)
        && facts->values[CONFLICT_FACT_CHANNEL].len == call.len
        && memcmp(facts->values[CONFLICT_FACT_CHANNEL].data, call.data,
                  call.len) == 0)
    {
        o->actor = CONFLICT_ACTOR_AGENT;
    }
}


conflict_event_t *
conflict_occur_push(conflict_occurring_t *o, conflict_event_kind_t kind)
{
    int                      i;
    conflict_str_t           scope;
    conflict_event_t        *event;
    const conflict_facts_t  *facts;

    facts = o->facts;
    event = &o->events[o->n++];

    memset(event, 0, sizeof(conflict_event_t));

    event->kind = kind;
    event->actor = o->actor;
    event->at = o->at;

    if (conflict_has(facts, CONFLICT_FACT_TICKET)) {
        (void) conflict_id_normalise(facts->values[CONFLICT_FACT_TICKET],
                                     event->ticket);
    }

    if (conflict_has(facts, CONFLICT_FACT_CHANNEL)) {
        i = conflict_word_index(conflict_channel_words, CONFLICT_CHANNELS,
                                facts->values[CONFLICT_FACT_CHANNEL]);
        event->channel = i > 0 ? (conflict_channel_t) i
                               : CONFLICT_CHANNEL_UNKNOWN;
    }

    event->lead = conflict_occur_lead(o) != 0;
    event->past = (o->exchange->route->kind == CONFLICT_ROUTE_HISTORY);

    memcpy(event->author, o->author, CONFLICT_ID_SIZE);

    if (o->occasion->policy && o->occasion->chosen) {
        memcpy(event->policy, o->occasion->policy->name, CONFLICT_WORD_SIZE);
    }

    /* ids of two accounts may be the same: the ticket's name has the account */

    scope.data = o->subject->ticket[0] ? o->subject->ticket
                                       : o->subject->client;
    scope.len = strcspn(scope.data, "/");

    if (scope.len == 0) {
        scope = o->occasion->scope;
    }

    if (conflict_has(facts, CONFLICT_FACT_ID)
        && (kind == CONFLICT_EVENT_MESSAGE || kind == CONFLICT_EVENT_NOTE))
    {
        event->named = o->occasion->history;
        event->id = conflict_event_id(scope, CONFLICT_EVENT_MESSAGE,
                                      facts->values[CONFLICT_FACT_ID]);

    } else {
        event->id = conflict_event_id(scope, kind, o->occasion->exchange);
    }

    return event;
}


/* the helpdesk says so, or the policy names the agent */

static int
conflict_occur_lead(const conflict_occurring_t *o)
{
    char  author[CONFLICT_ID_SIZE];

    if (conflict_has(o->facts, CONFLICT_FACT_ROLE)) {
        return 1;
    }

    return o->occasion->policy
           && conflict_has(o->facts, CONFLICT_FACT_AUTHOR)
           && conflict_id_normalise(o->facts->values[CONFLICT_FACT_AUTHOR],
                                    author)
              == CONFLICT_OK
           && conflict_policy_is_lead(o->occasion->policy, author);
}


static conflict_occur_t
conflict_occur_message(conflict_occurring_t *o)
{
    unsigned                text;
    conflict_event_t       *event;
    conflict_occur_t        outcome;
    conflict_event_kind_t   kind;
    conflict_route_kind_t   route;

    route = o->exchange->route->kind;
    text = conflict_has(o->facts, CONFLICT_FACT_TEXT);

    /* an update need not hold a message; what opens a ticket or answers it is
       one, also when its text could not be had */

    if ((!text && route == CONFLICT_ROUTE_UPDATE)
        || route == CONFLICT_ROUTE_RATE)
    {
        return CONFLICT_OCCUR_FINE;
    }

    if (o->actor == CONFLICT_ACTOR_UNKNOWN && o->author[0] == '\0') {
        return CONFLICT_OCCUR_SPEAKER;
    }

    if (route == CONFLICT_ROUTE_HISTORY) {

        /* what nobody has written is no event, and would be none again with
           each look */

        if (o->actor == CONFLICT_ACTOR_SYSTEM) {
            return CONFLICT_OCCUR_FINE;
        }

        outcome = conflict_occur_time(o);

        if (outcome != CONFLICT_OCCUR_FINE) {
            return outcome;
        }
    }

    kind = CONFLICT_EVENT_MESSAGE;

    /* a client cannot hide what it writes */

    if ((o->actor == CONFLICT_ACTOR_AGENT || o->author[0])
        && (route == CONFLICT_ROUTE_NOTE
            || (conflict_has(o->facts, CONFLICT_FACT_PRIVATE)
                && o->facts->values[CONFLICT_FACT_PRIVATE].data[0] == '1')))
    {
        kind = CONFLICT_EVENT_NOTE;
    }

    event = conflict_occur_push(o, kind);
    event->opens = (route == CONFLICT_ROUTE_OPEN);

    if (text && (kind == CONFLICT_EVENT_MESSAGE || o->author[0])) {
        conflict_occur_read(o, event);
    }

    conflict_occur_theme(o, event);

    return CONFLICT_OCCUR_FINE;
}


/* what it is about: as the helpdesk says, else as the text does */

static void
conflict_occur_theme(conflict_occurring_t *o, conflict_event_t *event)
{
    conflict_str_t             text;
    const conflict_lexicon_t  *lexicon;

    if (conflict_has(o->facts, CONFLICT_FACT_THEME)) {
        (void) conflict_word_take(o->facts->values[CONFLICT_FACT_THEME],
                                  event->theme);
        return;
    }

    if (event->signals.theme && o->occasion->scoring) {
        lexicon = o->occasion->scoring->lexicon;
        text.data = conflict_lexicon_theme(lexicon, event->signals.theme - 1u);
        text.len = strlen(text.data);
        (void) conflict_word_take(text, event->theme);
    }
}


static conflict_occur_t
conflict_occur_time(conflict_occurring_t *o)
{
    conflict_msec_t  at;

    if (!conflict_has(o->facts, CONFLICT_FACT_ID)
        || !conflict_has(o->facts, CONFLICT_FACT_TIME))
    {
        return CONFLICT_OCCUR_TIME;
    }

    at = conflict_time_parse(o->facts->values[CONFLICT_FACT_TIME]);

    if (at == 0) {
        return CONFLICT_OCCUR_TIME;
    }

    if (at < o->occasion->now - CONFLICT_HISTORY_SPAN) {
        return CONFLICT_OCCUR_OLD;
    }

    /* the helpdesk's clock may be ahead of ours */

    o->at = at < o->occasion->now ? at : o->occasion->now;

    return CONFLICT_OCCUR_FINE;
}


/* what the sender has written, by whatever means the helpdesk was told */

void
conflict_occur_read(conflict_occurring_t *o, conflict_event_t *event)
{
    conflict_rc_t            rc;
    conflict_str_t           own;
    conflict_text_t          text;
    conflict_text_format_t   format;
    const conflict_trace_t  *trace;

    format = o->facts->html ? CONFLICT_TEXT_HTML
             : o->facts->plain ? CONFLICT_TEXT_PLAIN : CONFLICT_TEXT_ANY;

    trace = o->exchange->trace;

    rc = conflict_text_read(o->exchange->arena,
                            o->facts->values[CONFLICT_FACT_TEXT], format,
                            &text);

    if (rc == CONFLICT_OK) {
        rc = conflict_text_own(o->exchange->arena, &text, &own);
    }

    if (rc != CONFLICT_OK) {
        conflict_tell(trace, "  text: no words in it%s",
                      rc == CONFLICT_INVALID ? ", it is no text" : "");
        return;
    }

    conflict_tell(trace, "  text: %s, %u block%s, %zu byte%s of the sender's "
                  "own", text.html ? "HTML" : "plain", text.nblocks,
                  text.nblocks == 1 ? "" : "s", own.len,
                  own.len == 1 ? "" : "s");

    conflict_occur_score(o->occasion, own, event);
}


/* where nobody knows yet who it was, both readings are kept */

static void
conflict_occur_score(const conflict_occasion_t *occasion, conflict_str_t text,
    conflict_event_t *event)
{
    unsigned            i;
    conflict_signals_t  acts;
    conflict_writing_t  writing;

    writing.at = event->at;
    writing.minutes = occasion->minutes;

    (void) conflict_message_read(occasion->message, text.data, text.len);

    if (event->actor == CONFLICT_ACTOR_AGENT) {
        conflict_score_agent(occasion->scoring, occasion->message, &writing,
                             &event->signals, NULL);
        return;
    }

    conflict_score_client(occasion->scoring, occasion->message,
                          &event->signals, NULL);

    if (event->author[0]) {
        conflict_score_agent(occasion->scoring, occasion->message, &writing,
                             &acts, NULL);

        for (i = CONFLICT_FIRST_ACT; i < CONFLICT_SIGNALS; i++) {
            event->signals.strength[i] = acts.strength[i];
        }

        event->signals.promise = acts.promise;
    }
}
