
/*
 * From facts to events.
 */

#include "conflict_http.h"


/* one message at a time is scored in a worker */

static conflict_message_t  ngx_http_conflict_message;


void
ngx_http_conflict_count_facts(const conflict_facts_t *facts)
{
    ngx_uint_t  i;
    char        id[CONFLICT_ID_SIZE];

    static const struct {
        conflict_fact_t              fact;
        ngx_http_conflict_counter_t  counter;
    } ids[] = {
        { CONFLICT_FACT_CLIENT, NGX_HTTP_CONFLICT_SKIP_CLIENT_ID },
        { CONFLICT_FACT_TICKET, NGX_HTTP_CONFLICT_SKIP_TICKET_ID }
    };

    for (i = 0; i < 2; i++) {
        if ((facts->too_long & conflict_bit(ids[i].fact))
            || (ngx_http_conflict_has(facts, ids[i].fact)
                && conflict_id_normalise(facts->values[ids[i].fact], id)
                   != CONFLICT_OK))
        {
            ngx_http_conflict_count(ids[i].counter, 1);
        }
    }

    if (facts->untrusted) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_UNTRUSTED, 1);
    }

    if (facts->untranslated) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_UNTRANSLATED, 1);
    }
}


static conflict_actor_t
ngx_http_conflict_actor(ngx_http_conflict_ctx_t *ctx,
    const conflict_facts_t *facts)
{
    int  i;

    if (ngx_http_conflict_has(facts, CONFLICT_FACT_ACTOR)) {
        i = conflict_word_index(conflict_actor_words, CONFLICT_ACTORS,
                                facts->values[CONFLICT_FACT_ACTOR]);

        return i > 0 ? (conflict_actor_t) i : CONFLICT_ACTOR_UNKNOWN;
    }

    switch (ctx->audience) {

    case NGX_HTTP_CONFLICT_AUDIENCE_AGENTS:
        return CONFLICT_ACTOR_AGENT;

    case NGX_HTTP_CONFLICT_AUDIENCE_CLIENTS:
        return CONFLICT_ACTOR_CLIENT;

    default:
        return CONFLICT_ACTOR_UNKNOWN;
    }
}


static void
ngx_http_conflict_score(ngx_http_conflict_ctx_t *ctx, conflict_str_t text,
    conflict_event_t *event)
{
    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_http_get_module_main_conf(ctx->request,
                                        ngx_http_conflict_module);

    (void) conflict_message_read(&ngx_http_conflict_message, text.data,
                                 text.len);

    if (event->actor == CONFLICT_ACTOR_AGENT) {
        conflict_score_agent(mcf->lexicon, &ngx_http_conflict_message,
                             &event->signals);

    } else {
        conflict_score_client(mcf->lexicon, &ngx_http_conflict_message,
                              &event->signals);
    }
}


/* an exchange's own id, for what the helpdesk gives none to */

static uint64_t
ngx_http_conflict_exchange_id(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match, conflict_event_kind_t kind)
{
    u_char           buf[NGX_INT64_LEN * 5], *p;
    conflict_str_t   name;
    ngx_connection_t *c;

    c = ctx->request->connection;

    p = ngx_sprintf(buf, "%P-%uA-%ui-%T-%M-%ui", ngx_pid, c->number,
                    c->requests, ctx->request->start_sec,
                    ctx->request->start_msec,
                    (ngx_uint_t) (match - ctx->matches));

#if (NGX_HTTP_V2)
    if (ctx->request->stream) {
        p = ngx_sprintf(p, "-%p", ctx->request);
    }
#endif

    name.data = (const char *) buf;
    name.len = p - buf;

    return conflict_event_id(match->platform->name, kind, name);
}


static conflict_event_t *
ngx_http_conflict_push(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match, const conflict_facts_t *facts,
    conflict_event_kind_t kind, conflict_actor_t actor)
{
    int                i;
    conflict_event_t  *event;

    event = &ctx->events[ctx->nevents++];

    ngx_memzero(event, sizeof(conflict_event_t));

    event->kind = kind;
    event->actor = actor;
    event->at = ngx_http_conflict_now();

    if (ngx_http_conflict_has(facts, CONFLICT_FACT_TICKET)) {
        (void) conflict_id_normalise(facts->values[CONFLICT_FACT_TICKET],
                                     event->ticket);
    }

    if (ngx_http_conflict_has(facts, CONFLICT_FACT_CHANNEL)) {
        i = conflict_word_index(conflict_channel_words, CONFLICT_CHANNELS,
                                facts->values[CONFLICT_FACT_CHANNEL]);
        event->channel = i > 0 ? (conflict_channel_t) i
                               : CONFLICT_CHANNEL_UNKNOWN;
    }

    event->lead = ngx_http_conflict_has(facts, CONFLICT_FACT_ROLE);

    if (ngx_http_conflict_has(facts, CONFLICT_FACT_ID)
        && (kind == CONFLICT_EVENT_MESSAGE || kind == CONFLICT_EVENT_NOTE))
    {
        event->id = conflict_event_id(match->platform->name,
                                      CONFLICT_EVENT_MESSAGE,
                                      facts->values[CONFLICT_FACT_ID]);

    } else {
        event->id = ngx_http_conflict_exchange_id(ctx, match, kind);
    }

    return event;
}


static void
ngx_http_conflict_message_event(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match, const conflict_facts_t *facts,
    conflict_actor_t actor)
{
    conflict_str_t           text;
    conflict_event_t        *event;
    conflict_event_kind_t    kind;
    conflict_route_kind_t    route;

    route = match->route->kind;

    text.len = 0;
    text.data = NULL;

    if (ngx_http_conflict_has(facts, CONFLICT_FACT_TEXT)) {
        text = facts->values[CONFLICT_FACT_TEXT];
    }

    /* an update need not hold a message; what opens a ticket or answers it is
       one, also when its text could not be had */

    if (route == CONFLICT_ROUTE_VIEW
        || (route == CONFLICT_ROUTE_UPDATE && text.len == 0))
    {
        return;
    }

    if (actor == CONFLICT_ACTOR_UNKNOWN) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_SPEAKER, 1);
        return;
    }

    kind = CONFLICT_EVENT_MESSAGE;

    /* a client cannot hide what it writes */

    if (actor == CONFLICT_ACTOR_AGENT
        && (route == CONFLICT_ROUTE_NOTE
            || (ngx_http_conflict_has(facts, CONFLICT_FACT_PRIVATE)
                && facts->values[CONFLICT_FACT_PRIVATE].data[0] == '1')))
    {
        kind = CONFLICT_EVENT_NOTE;
    }

    event = ngx_http_conflict_push(ctx, match, facts, kind, actor);
    event->opens = (route == CONFLICT_ROUTE_OPEN);

    if (kind == CONFLICT_EVENT_MESSAGE && text.len) {
        ngx_http_conflict_score(ctx, text, event);
    }
}


/* a reply that also closes is a message and a change of status, in order */

void
ngx_http_conflict_events(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match, const conflict_facts_t *facts)
{
    int                i;
    char               owner[CONFLICT_ID_SIZE];
    conflict_event_t  *event;
    conflict_actor_t   actor;

    if (match->route->kind == CONFLICT_ROUTE_VIEW) {
        return;
    }

    actor = ngx_http_conflict_actor(ctx, facts);

    ngx_http_conflict_message_event(ctx, match, facts, actor);

    if (ngx_http_conflict_has(facts, CONFLICT_FACT_STATUS)) {
        i = conflict_word_index(conflict_status_words, CONFLICT_STATUSES,
                                facts->values[CONFLICT_FACT_STATUS]);
        if (i > 0) {
            event = ngx_http_conflict_push(ctx, match, facts,
                                           CONFLICT_EVENT_STATUS, actor);
            event->status = (conflict_status_t) i;
        }
    }

    if (ngx_http_conflict_has(facts, CONFLICT_FACT_OWNER)
        && conflict_id_normalise(facts->values[CONFLICT_FACT_OWNER], owner)
           == CONFLICT_OK)
    {
        event = ngx_http_conflict_push(ctx, match, facts,
                                       CONFLICT_EVENT_OWNER, actor);
        ngx_memcpy(event->owner, owner, CONFLICT_ID_SIZE);
    }
}
