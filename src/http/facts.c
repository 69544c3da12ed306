
/*
 * From the exchange to facts, and from facts to whom it is about and what
 * happened.
 */

#include "conflict_http.h"


/* what one look at all routes gave */
typedef struct {
    ngx_http_conflict_ctx_t      *ctx;
    ngx_http_conflict_match_t    *match;
    conflict_exchange_t           exchange;
    conflict_host_t               host;
    conflict_trace_t              trace;
    ngx_log_t                     log;         /* for it: no line's tail */
    ngx_uint_t                    final;
    ngx_uint_t                    taken;
    ngx_uint_t                    refused;
    const conflict_policy_t      *policy;      /* of the place, when chosen */
    unsigned                      chosen;
} ngx_http_conflict_look_t;


static void ngx_http_conflict_explain(ngx_http_conflict_look_t *look);
static unsigned ngx_http_conflict_others(ngx_http_conflict_ctx_t *ctx);
static void ngx_http_conflict_look(ngx_http_conflict_look_t *look);
static void ngx_http_conflict_item(ngx_http_conflict_look_t *look,
    const conflict_item_t *item, ngx_uint_t n, ngx_uint_t alone);
static void ngx_http_conflict_identify(ngx_http_conflict_ctx_t *ctx,
    const conflict_subject_t *subject);
static void ngx_http_conflict_occurs(ngx_http_conflict_look_t *look,
    const conflict_facts_t *facts, const conflict_subject_t *subject,
    ngx_uint_t item);
static conflict_actor_t ngx_http_conflict_speaker(ngx_uint_t audience);
static conflict_str_t ngx_http_conflict_exchange_name(
    ngx_http_conflict_look_t *look, ngx_uint_t item, u_char *buf);
static void ngx_http_conflict_count_facts(const conflict_facts_t *facts);


/* one message at a time is scored in a worker */

static conflict_message_t  ngx_http_conflict_message;


void
ngx_http_conflict_facts(ngx_http_conflict_ctx_t *ctx, ngx_uint_t final)
{
    ngx_uint_t                i;
    ngx_http_conflict_look_t  look;

    look.ctx = ctx;
    look.final = final;
    look.taken = 0;
    look.refused = 0;
    look.policy = NULL;

    if (final && ctx->happenings == NULL) {
        ctx->happenings = ngx_array_create(ctx->request->pool, 3,
                                       sizeof(ngx_http_conflict_happening_t));
        if (ctx->happenings == NULL) {
            return;
        }
    }

    if (final && ctx->explains) {
        ngx_http_conflict_explain(&look);
    }

    /* what an earlier look found is replaced: the response has the last word */

    ctx->subject.client[0] = '\0';
    ctx->subject.ticket[0] = '\0';
    ctx->several = 0;

    for (i = 0; i < ctx->nmatches; i++) {
        look.match = &ctx->matches[i];

        /* why a route is not meant is worth a line as well */

        if (ngx_http_conflict_reads(ctx, look.match)
            || (final && ctx->explains && look.match->passed))
        {
            ngx_http_conflict_look(&look);

        } else if (final && ctx->explains) {
            conflict_explain_match(&look.trace, look.match->platform,
                                   look.match->route);
            conflict_explain_own_look(&look.trace);
        }
    }

    if (final && ctx->explains) {
        conflict_explain_others(&look.trace,
                                ngx_http_conflict_others(ctx), ctx->nmatches);
    }

    if (final) {
        if (look.refused && !look.taken) {
            ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_NOT_ACCEPTED, 1);
            ctx->shows = 0;
            ctx->promises = 0;
            ctx->advises = 0;
        }

        /* what a ticket's link says may be waited for */

        ngx_http_conflict_ask(ctx);
        ngx_http_conflict_send(ctx);
    }

    ngx_http_conflict_ask(ctx);
}


static unsigned
ngx_http_conflict_others(ngx_http_conflict_ctx_t *ctx)
{
    unsigned               n;
    ngx_uint_t             i;
    conflict_platform_t  **platform;

    platform = ctx->conf->platforms->elts;
    n = 0;

    for (i = 0; i < ctx->conf->platforms->nelts; i++) {
        n += platform[i]->nroutes;
    }

    return n - ctx->nmatches;
}


/* what the routes have before them */

static void
ngx_http_conflict_explain(ngx_http_conflict_look_t *look)
{
    conflict_str_t            method, path;
    ngx_http_request_t       *r;
    ngx_http_conflict_ctx_t  *ctx;

    ctx = look->ctx;
    r = ctx->request;

    look->log = *r->connection->log;
    look->log.handler = NULL;

    ngx_http_conflict_trace(&look->log, &look->trace);

    method.len = r->method_name.len;
    method.data = (const char *) r->method_name.data;
    path.len = r->uri.len;
    path.data = (const char *) r->uri.data;

    conflict_explain_exchange(&look->trace, method, path,
                              (unsigned) r->headers_out.status);

    if (ctx->in.wanted) {
        conflict_explain_body(&look->trace, "request", ctx->in.body,
                              ctx->in.size);
    }

    if (ctx->out.wanted) {
        conflict_explain_body(&look->trace, "response", ctx->out.body,
                              ctx->out.size);
    }
}


static void
ngx_http_conflict_look(ngx_http_conflict_look_t *look)
{
    ngx_uint_t        i;
    conflict_items_t  items;

    ngx_http_conflict_exchange(look->ctx, look->match, &look->host,
                               &look->exchange);

    if (look->final && look->ctx->explains) {
        look->exchange.trace = &look->trace;
        conflict_explain_match(&look->trace, look->match->platform,
                               look->match->route);
    }

    conflict_items(&look->exchange, &items);

    /* before the items are there, the path may say which ticket it is */

    if (items.n == 0 && !look->final) {
        ngx_http_conflict_item(look, &items.one, 0, 0);
    }

    for (i = 0; i < items.n; i++) {
        if (items.n > 1) {
            conflict_explain_item(look->exchange.trace, i + 1, items.n);
        }

        ngx_http_conflict_item(look, &items.of[i], i,
                               items.of == &items.one);
    }

    if (items.n == 0) {
        conflict_explain_no_items(look->exchange.trace);
    }

    if (items.limited && look->final) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_ITEMS, 1);
        conflict_explain_more_items(look->exchange.trace);
    }
}


/* alone: what holds for it holds for the route */

static void
ngx_http_conflict_item(ngx_http_conflict_look_t *look,
    const conflict_item_t *item, ngx_uint_t n, ngx_uint_t alone)
{
    conflict_facts_t          facts;
    conflict_verdict_t        verdict;
    conflict_subject_t        subject;
    ngx_http_conflict_ctx_t  *ctx;

    ctx = look->ctx;

    verdict = conflict_extract(&look->exchange, item, &facts);

    conflict_explain_verdict(look->exchange.trace, verdict, look->match->route,
                             look->exchange.status);

    if (look->final && facts.pattern_limit) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_PATTERN, 1);
    }

    switch (verdict) {

    case CONFLICT_VERDICT_TAKEN:
        break;

    case CONFLICT_VERDICT_PASSED:
        look->match->passed |= alone;
        return;

    case CONFLICT_VERDICT_REFUSED:
        look->refused = 1;
        return;

    default:
        return;
    }

    look->taken = 1;

    conflict_subject(look->match->platform->scope, &facts, &subject);
    ngx_http_conflict_identify(ctx, &subject);

    if (look->final) {
        conflict_explain_facts(look->exchange.trace, &facts);
        ngx_http_conflict_count_facts(&facts);
        ngx_http_conflict_occurs(look, &facts, &subject, n);
    }
}


/*
 * Whom it is about: the first that says so.  A batch may be about many, and
 * then nobody is told anything.
 */

static void
ngx_http_conflict_identify(ngx_http_conflict_ctx_t *ctx,
    const conflict_subject_t *subject)
{
    if (ctx->subject.ticket[0] == '\0') {
        ngx_memcpy(ctx->subject.ticket, subject->ticket, CONFLICT_NAME_SIZE);

    } else if (subject->ticket[0]
               && ngx_strcmp(ctx->subject.ticket, subject->ticket) != 0)
    {
        ctx->several = 1;
    }

    if (ctx->subject.client[0] == '\0') {
        ngx_memcpy(ctx->subject.client, subject->client, CONFLICT_NAME_SIZE);

    } else if (subject->client[0]
               && ngx_strcmp(ctx->subject.client, subject->client) != 0)
    {
        ctx->several = 1;
    }
}


static void
ngx_http_conflict_occurs(ngx_http_conflict_look_t *look,
    const conflict_facts_t *facts, const conflict_subject_t *subject,
    ngx_uint_t item)
{
    u_char                           name[NGX_INT64_LEN * 6];
    unsigned                         i, n;
    conflict_event_t                 events[CONFLICT_OCCURRENCES_MAX];
    conflict_occur_t                 outcome;
    conflict_scoring_t               scoring;
    conflict_occasion_t              occasion;
    ngx_http_conflict_ctx_t         *ctx;
    ngx_http_conflict_happening_t   *h;
    ngx_http_conflict_main_conf_t   *mcf;

    ctx = look->ctx;
    mcf = ngx_http_get_module_main_conf(ctx->request,
                                        ngx_http_conflict_module);

    occasion.scope = look->match->platform->scope;
    occasion.history = look->match->platform->history;
    occasion.speaker = ngx_http_conflict_speaker(ctx->audience);
    occasion.now = ngx_http_conflict_now();
    occasion.linked = (ctx->found
                       && ngx_strcmp(ctx->sought, subject->ticket) == 0)
                      ? ctx->linked : "";
    occasion.exchange = ngx_http_conflict_exchange_name(look, item, name);
    if (look->policy == NULL) {
        look->policy = ngx_http_conflict_policy_of(ctx->request, ctx->conf,
                                                   &look->chosen);
    }

    occasion.policy = look->policy;
    occasion.chosen = look->chosen;

    /* what heat is made of is the policy's as well */

    scoring = mcf->scoring;
    scoring.policy = occasion.policy;
    occasion.scoring = &scoring;
    occasion.minutes = (int) ngx_cached_time->gmtoff;
    occasion.message = &ngx_http_conflict_message;

    conflict_explain_subject(look->exchange.trace,
                             subject->client[0] ? subject->client
                                                : occasion.linked,
                             subject->ticket,
                             subject->client[0] ? NULL : "as its link says");

    outcome = conflict_occur(&look->exchange, &occasion, facts, subject,
                             events, &n);

    conflict_explain_occur(look->exchange.trace, outcome);

    switch (outcome) {

    case CONFLICT_OCCUR_SPEAKER:
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_SPEAKER, 1);
        break;

    case CONFLICT_OCCUR_RATING:
    case CONFLICT_OCCUR_RATER:
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_RATING, 1);
        break;

    case CONFLICT_OCCUR_TIME:
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_TIME, 1);
        break;

    case CONFLICT_OCCUR_OLD:
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_OLD, 1);
        break;

    default:
        break;
    }

    if (n == 0 && (subject->client[0] == '\0' || subject->ticket[0] == '\0'))
    {
        return;
    }

    /* without an event, what is learned is whose ticket it is */

    h = ngx_array_push_n(ctx->happenings, n ? n : 1);
    if (h == NULL) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_MEMORY, 1);
        return;
    }

    ngx_memzero(h, (n ? n : 1) * sizeof(ngx_http_conflict_happening_t));
    h->subject = *subject;
    h->sent = (n == 0);

    for (i = 0; i < n; i++) {
        h[i].subject = *subject;
        h[i].event = events[i];
        conflict_explain_event(look->exchange.trace, &events[i],
                               subject->client[0] ? subject->client
                                                  : occasion.linked,
                               facts->values[CONFLICT_FACT_TEXT].len, NULL);
    }
}


static conflict_actor_t
ngx_http_conflict_speaker(ngx_uint_t audience)
{
    switch (audience) {

    case NGX_HTTP_CONFLICT_AUDIENCE_AGENTS:
        return CONFLICT_ACTOR_AGENT;

    case NGX_HTTP_CONFLICT_AUDIENCE_CLIENTS:
        return CONFLICT_ACTOR_CLIENT;

    default:
        return CONFLICT_ACTOR_UNKNOWN;
    }
}


/* an exchange's own name, for what the helpdesk gives no id to */

static conflict_str_t
ngx_http_conflict_exchange_name(ngx_http_conflict_look_t *look,
    ngx_uint_t item, u_char *buf)
{
    u_char              *p;
    conflict_str_t       name;
    ngx_connection_t    *c;
    ngx_http_request_t  *r;

    r = look->ctx->request;
    c = r->connection;

    p = ngx_sprintf(buf, "%P-%uA-%ui-%T-%M-%ui", ngx_pid, c->number,
                    c->requests, r->start_sec, r->start_msec,
                    (ngx_uint_t) (look->match - look->ctx->matches));

#if (NGX_HTTP_V2)
    if (r->stream) {
        p = ngx_sprintf(p, "-%p", r);
    }
#endif

    if (item) {
        p = ngx_sprintf(p, ".%ui", item);
    }

    name.data = (const char *) buf;
    name.len = p - buf;

    return name;
}


static void
ngx_http_conflict_count_facts(const conflict_facts_t *facts)
{
    ngx_uint_t  i;
    char        id[CONFLICT_ID_SIZE];

    static const struct {
        conflict_fact_t              fact;
        ngx_http_conflict_counter_t  counter;
    } ids[] = {
        { CONFLICT_FACT_CLIENT, NGX_HTTP_CONFLICT_SKIP_CLIENT_ID },
        { CONFLICT_FACT_MERGED, NGX_HTTP_CONFLICT_SKIP_CLIENT_ID },
        { CONFLICT_FACT_TICKET, NGX_HTTP_CONFLICT_SKIP_TICKET_ID }
    };

    for (i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
        if ((facts->too_long & conflict_bit(ids[i].fact))
            || ((facts->present & conflict_bit(ids[i].fact))
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


void
ngx_http_conflict_hear(ngx_http_request_t *r, const conflict_policy_t *policy,
    conflict_str_t text, conflict_signals_t *signals)
{
    conflict_scoring_t              scoring;
    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_http_get_module_main_conf(r, ngx_http_conflict_module);

    scoring = mcf->scoring;
    scoring.policy = policy;

    (void) conflict_message_read(&ngx_http_conflict_message, text.data,
                                 text.len);
    conflict_score_client(&scoring, &ngx_http_conflict_message, signals, NULL);
}
