
/*
 * From the exchange to facts, and from facts to whom it is about.
 */

#include "conflict_http.h"
#include "../core/advance.h"
#include "../core/reduce.h"


static int ngx_http_conflict_host_request_header(void *host,
    conflict_str_t name, conflict_str_t *value);
static int ngx_http_conflict_host_response_header(void *host,
    conflict_str_t name, conflict_str_t *value);
static int ngx_http_conflict_host_variable(void *host,
    const conflict_source_t *source, conflict_str_t *value);

static void ngx_http_conflict_ask(ngx_http_conflict_ctx_t *ctx);
static void ngx_http_conflict_find_done(void *data,
    ngx_conflict_found_t found, conflict_str_t text);
static void ngx_http_conflict_load_done(void *data,
    ngx_conflict_found_t found, conflict_str_t text);


/* one state at a time is advised upon in a worker */

static conflict_state_t  ngx_http_conflict_state;


int
ngx_http_conflict_find_header(ngx_list_t *list, conflict_str_t name,
    conflict_str_t *value)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *header;

    for (part = &list->part; part; part = part->next) {
        header = part->elts;

        for (i = 0; i < part->nelts; i++) {

            if (header[i].hash != 0
                && header[i].key.len == name.len
                && ngx_strncasecmp(header[i].key.data, (u_char *) name.data,
                                   name.len)
                   == 0)
            {
                value->len = header[i].value.len;
                value->data = (const char *) header[i].value.data;
                return 1;
            }
        }
    }

    return 0;
}


static int
ngx_http_conflict_host_request_header(void *host, conflict_str_t name,
    conflict_str_t *value)
{
    ngx_http_request_t  *r = host;

    return ngx_http_conflict_find_header(&r->headers_in.headers, name,
                                         value);
}


static int
ngx_http_conflict_host_response_header(void *host, conflict_str_t name,
    conflict_str_t *value)
{
    ngx_http_request_t  *r = host;

    static conflict_str_t  location = conflict_string("Location");

    /* nginx keeps some headers apart; Location is the one that names things */

    if (name.len == location.len && r->headers_out.location
        && ngx_strncasecmp((u_char *) name.data, (u_char *) location.data,
                           name.len)
           == 0)
    {
        value->len = r->headers_out.location->value.len;
        value->data = (const char *) r->headers_out.location->value.data;
        return 1;
    }

    return ngx_http_conflict_find_header(&r->headers_out.headers, name,
                                         value);
}


static int
ngx_http_conflict_host_variable(void *host, const conflict_source_t *source,
    conflict_str_t *value)
{
    ngx_http_request_t  *r = host;

    ngx_http_variable_value_t  *vv;

    vv = ngx_http_get_flushed_variable(r, source->index);

    if (vv == NULL || vv->not_found || vv->len == 0) {
        return 0;
    }

    value->len = vv->len;
    value->data = (const char *) vv->data;

    return 1;
}


/* all that is there now of one route's facts */

static void
ngx_http_conflict_extract(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match, conflict_facts_t *facts)
{
    conflict_host_t       host;
    ngx_http_request_t   *r;
    conflict_exchange_t   exchange;

    r = ctx->request;

    host.host = r;
    host.request_header = ngx_http_conflict_host_request_header;
    host.response_header = ngx_http_conflict_host_response_header;
    host.variable = ngx_http_conflict_host_variable;

    ngx_memzero(&exchange, sizeof(conflict_exchange_t));

    exchange.route = match->route;
    exchange.captures = &match->captures;
    exchange.query.len = r->args.len;
    exchange.query.data = (const char *) r->args.data;
    exchange.request = ctx->in.json;
    exchange.response = ctx->out.json;
    exchange.response_seen = ctx->header_seen;
    exchange.agent = (ctx->audience == NGX_HTTP_CONFLICT_AUDIENCE_AGENTS);
    exchange.host = &host;

    conflict_extract(&exchange, facts);
}


/* SCOPE/ID of a client or a ticket; "" and counted if the id is none */

static void
ngx_http_conflict_name(ngx_http_conflict_match_t *match,
    const conflict_facts_t *facts, conflict_fact_t fact, char *name)
{
    u_char  *p;
    char     id[CONFLICT_ID_SIZE];

    if (!ngx_http_conflict_has(facts, fact)
        || conflict_id_normalise(facts->values[fact], id) != CONFLICT_OK)
    {
        name[0] = '\0';
        return;
    }

    p = ngx_cpymem(name, match->platform->name.data,
                   match->platform->name.len);
    *p++ = '/';
    ngx_cpystrn(p, (u_char *) id, CONFLICT_ID_SIZE);
}


/* the client, by a fact or by the ticket's link; "" when not known yet */

const char *
ngx_http_conflict_subject(ngx_http_conflict_ctx_t *ctx)
{
    if (ctx->client[0]) {
        return ctx->client;
    }

    if (ctx->found && ctx->ticket[0]
        && ngx_strcmp(ctx->sought, ctx->ticket) == 0)
    {
        return ctx->linked;
    }

    return "";
}


/* asks Redis for what is not known and not asked for yet */

static void
ngx_http_conflict_ask(ngx_http_conflict_ctx_t *ctx)
{
    const char            *subject;
    ngx_conflict_store_t  *store;

    store = ngx_http_conflict_store();

    if (store == NULL || !ngx_http_conflict_usable(ctx->conf->timeout)) {
        ctx->failed = 1;
        return;
    }

    if (ctx->seeks && ctx->ticket[0]
        && ngx_strcmp(ctx->sought, ctx->ticket) != 0)
    {
        if (ctx->find) {
            ngx_conflict_store_detach(ctx->find);
        }

        ngx_memcpy(ctx->sought, ctx->ticket, NGX_CONFLICT_NAME_SIZE);
        ctx->found = 0;
        ctx->linked[0] = '\0';

        ctx->find = ngx_conflict_store_find(store, ctx->ticket,
                                            ngx_http_conflict_find_done, ctx);
        if (ctx->find == NULL) {
            ctx->failed = 1;
        }
    }

    subject = ngx_http_conflict_subject(ctx);

    if (ctx->advises && subject[0] && ngx_strcmp(ctx->asked_for, subject) != 0)
    {
        if (ctx->load) {
            ngx_conflict_store_detach(ctx->load);
        }

        ngx_cpystrn((u_char *) ctx->asked_for, (u_char *) subject,
                    NGX_CONFLICT_NAME_SIZE);
        ctx->loaded = 0;

        ctx->load = ngx_conflict_store_load(store, subject,
                                            ngx_http_conflict_load_done, ctx);
        if (ctx->load == NULL) {
            ctx->failed = 1;
        }
    }
}


static void
ngx_http_conflict_find_done(void *data, ngx_conflict_found_t found,
    conflict_str_t text)
{
    ngx_http_conflict_ctx_t  *ctx = data;

    ctx->find = NULL;
    ctx->found = 1;

    if (found == NGX_CONFLICT_FOUND) {
        if (ngx_conflict_store_name(text, ctx->linked) != NGX_OK) {
            ctx->linked[0] = '\0';
        }

        ngx_http_conflict_ask(ctx);

    } else if (found == NGX_CONFLICT_FAILED) {
        ctx->failed = 1;
    }

    ngx_http_conflict_wake(ctx);
}


static void
ngx_http_conflict_load_done(void *data, ngx_conflict_found_t found,
    conflict_str_t text)
{
    ngx_http_conflict_ctx_t  *ctx = data;

    ctx->load = NULL;
    ctx->loaded = 1;
    ctx->state.len = 0;

    if (found == NGX_CONFLICT_FAILED) {
        ctx->failed = 1;

    } else if (found == NGX_CONFLICT_FOUND) {
        ctx->state.data = ngx_pnalloc(ctx->request->pool, text.len);

        if (ctx->state.data == NULL) {
            ctx->failed = 1;

        } else {
            ngx_memcpy(ctx->state.data, text.data, text.len);
            ctx->state.len = text.len;
        }
    }

    ngx_http_conflict_wake(ctx);
}


/* a response that shows both tells whose a ticket is */

static void
ngx_http_conflict_learn(ngx_http_conflict_ctx_t *ctx)
{
    if (ctx->client[0] == '\0' || ctx->ticket[0] == '\0') {
        return;
    }

    if (ctx->found
        && ngx_strcmp(ctx->sought, ctx->ticket) == 0
        && ngx_strcmp(ctx->linked, ctx->client) == 0)
    {
        return;
    }

    ngx_conflict_store_link(ngx_http_conflict_store(), ctx->ticket,
                            ctx->client);
}


/* from here on the events do not need the request any more */

static void
ngx_http_conflict_send(ngx_http_conflict_ctx_t *ctx)
{
    const char            *subject;
    conflict_str_t         base, *known;
    ngx_conflict_store_t  *store;

    store = ngx_http_conflict_store();
    subject = ngx_http_conflict_subject(ctx);

    if (store == NULL) {
        return;
    }

    ngx_http_conflict_learn(ctx);

    if (ctx->nevents == 0) {
        return;
    }

    if (subject[0]) {
        known = NULL;

        if (ctx->loaded && !ctx->failed
            && ngx_strcmp(ctx->asked_for, subject) == 0)
        {
            base.len = ctx->state.len;
            base.data = (const char *) ctx->state.data;
            known = &base;
        }

        ngx_conflict_store_commit(store, subject, ctx->events, ctx->nevents,
                                  known);

    } else if (ctx->ticket[0]) {
        ngx_conflict_store_commit_ticket(store, ctx->ticket, ctx->events,
                                         ctx->nevents);

    } else {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_NO_CLIENT, 1);
    }
}


/*
 * Whom it is about: the first route that says so.  What an earlier look found
 * is replaced: the response has the last word.
 */

static void
ngx_http_conflict_identify(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match, const conflict_facts_t *facts)
{
    if (ctx->client[0] == '\0') {
        ngx_http_conflict_name(match, facts, CONFLICT_FACT_CLIENT,
                               ctx->client);
    }

    if (ctx->ticket[0] == '\0') {
        ngx_http_conflict_name(match, facts, CONFLICT_FACT_TICKET,
                               ctx->ticket);
    }
}


void
ngx_http_conflict_facts(ngx_http_conflict_ctx_t *ctx, ngx_uint_t final)
{
    ngx_uint_t        i;
    conflict_facts_t  facts;

    if (final && ctx->events == NULL) {
        ctx->events = ngx_palloc(ctx->request->pool,
                                 NGX_HTTP_CONFLICT_EVENTS
                                 * sizeof(conflict_event_t));
        if (ctx->events == NULL) {
            return;
        }
    }

    ctx->client[0] = '\0';
    ctx->ticket[0] = '\0';

    for (i = 0; i < ctx->nmatches; i++) {
        ngx_http_conflict_extract(ctx, &ctx->matches[i], &facts);
        ngx_http_conflict_identify(ctx, &ctx->matches[i], &facts);

        if (final) {
            ngx_http_conflict_count_facts(&facts);
            ngx_http_conflict_events(ctx, &ctx->matches[i], &facts);
        }
    }

    if (final) {
        ngx_http_conflict_send(ctx);
    }

    ngx_http_conflict_ask(ctx);
}


void
ngx_http_conflict_advise(ngx_http_conflict_ctx_t *ctx, ngx_uint_t with_events)
{
    ngx_uint_t                      i;
    conflict_str_t                  text;
    conflict_state_t               *state;
    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_http_get_module_main_conf(ctx->request,
                                        ngx_http_conflict_module);
    state = &ngx_http_conflict_state;

    text.len = ctx->state.len;
    text.data = (const char *) ctx->state.data;

    if (text.len == 0
        || conflict_state_decode(state, &mcf->policy, text) != CONFLICT_OK)
    {
        if (text.len) {
            ngx_http_conflict_count(NGX_HTTP_CONFLICT_STATE_CORRUPT, 1);
        }

        conflict_state_init(state, &mcf->policy);
    }

    for (i = 0; with_events && i < ctx->nevents; i++) {
        (void) conflict_reduce(state, &ctx->events[i], &mcf->policy);
    }

    conflict_advance(state, &mcf->policy, ngx_http_conflict_now());

    if (ctx->advice == NULL) {
        ctx->advice = ngx_palloc(ctx->request->pool,
                                 sizeof(conflict_advice_t));
        if (ctx->advice == NULL) {
            return;
        }
    }

    conflict_advise(state, &mcf->policy, ctx->advice);

    /* the state's place is used again by the next request */

    ngx_cpystrn((u_char *) ctx->owner, (u_char *) ctx->advice->owner,
                CONFLICT_ID_SIZE);
    ngx_cpystrn((u_char *) ctx->where, (u_char *) ctx->advice->ticket,
                CONFLICT_ID_SIZE);

    ctx->advice->owner = ctx->owner;
    ctx->advice->ticket = ctx->where;
}
