
/*
 * What happened goes to Redis; and what is told of it.
 */

#include "conflict_http.h"
#include "../core/advance.h"
#include "../core/reduce.h"


static void ngx_http_conflict_learn(ngx_http_conflict_ctx_t *ctx);
static void ngx_http_conflict_complete(ngx_http_conflict_ctx_t *ctx);
static void ngx_http_conflict_send_group(ngx_http_conflict_ctx_t *ctx,
    ngx_uint_t first, conflict_event_t *events);
static void ngx_http_conflict_caught_up(void *data,
    const conflict_event_t *fresh, ngx_uint_t n);
static void ngx_http_conflict_add_events(ngx_http_conflict_ctx_t *ctx,
    conflict_state_t *state, const conflict_policies_t *policies);
static void ngx_http_conflict_reduce(conflict_state_t *state,
    const conflict_event_t *event, const conflict_policies_t *policies);


/* one state at a time is advised upon in a worker */

static conflict_state_t  ngx_http_conflict_state;


void
ngx_http_conflict_send(ngx_http_conflict_ctx_t *ctx)
{
    ngx_uint_t                      i;
    conflict_event_t               *events;
    ngx_http_conflict_happening_t  *h;

    if (ctx->happenings == NULL || ctx->happenings->nelts == 0
        || ngx_http_conflict_store() == NULL)
    {
        return;
    }

    ctx->awaits = 0;

    ngx_http_conflict_learn(ctx);
    ngx_http_conflict_complete(ctx);

    h = ctx->happenings->elts;
    events = NULL;

    for (i = 0; i < ctx->happenings->nelts && !ctx->awaits; i++) {

        if (h[i].sent) {
            continue;
        }

        if (events == NULL) {
            events = ngx_palloc(ctx->request->pool,
                                ctx->happenings->nelts
                                * sizeof(conflict_event_t));
            if (events == NULL) {
                ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_MEMORY, 1);
                return;
            }
        }

        ngx_http_conflict_send_group(ctx, i, events);
    }
}


/* a response that shows both tells whose a ticket is */

static void
ngx_http_conflict_learn(ngx_http_conflict_ctx_t *ctx)
{
    ngx_uint_t                      i;
    const conflict_subject_t       *subject, *last;
    ngx_http_conflict_happening_t  *h;

    h = ctx->happenings->elts;
    last = NULL;

    for (i = 0; i < ctx->happenings->nelts; i++) {
        subject = &h[i].subject;

        if (subject->client[0] == '\0' || subject->ticket[0] == '\0'
            || (last && ngx_strcmp(last->ticket, subject->ticket) == 0
                && ngx_strcmp(last->client, subject->client) == 0))
        {
            continue;
        }

        last = subject;

        if (ctx->found
            && ngx_strcmp(ctx->sought, subject->ticket) == 0
            && ngx_strcmp(ctx->linked, subject->client) == 0)
        {
            continue;
        }

        ngx_conflict_store_link(ngx_http_conflict_store(), subject->ticket,
                                subject->client);
    }
}


/* one route may name the client, another one what happened on the ticket */

static void
ngx_http_conflict_complete(ngx_http_conflict_ctx_t *ctx)
{
    ngx_uint_t                      i;
    const char                     *client;
    ngx_http_conflict_happening_t  *h;

    h = ctx->happenings->elts;

    for (i = 0; i < ctx->happenings->nelts; i++) {

        if (h[i].subject.client[0]) {
            continue;
        }

        client = "";

        if (ngx_strcmp(h[i].subject.ticket, ctx->subject.ticket) == 0) {
            client = ngx_http_conflict_who(ctx);
        }

        if (client[0]) {
            ngx_cpystrn((u_char *) h[i].subject.client, (u_char *) client,
                        CONFLICT_NAME_SIZE);
            conflict_event_resolve(&h[i].event, client);
        }
    }
}


/* the same client, or where none is known the same ticket; what a history
 * shows goes its own way */

static ngx_uint_t
ngx_http_conflict_is_alike(const ngx_http_conflict_happening_t *one,
    const ngx_http_conflict_happening_t *other)
{
    return (one == other || !one->sent)
           && one->event.past == other->event.past
           && ngx_strcmp(one->subject.client, other->subject.client) == 0
           && (one->subject.client[0]
               || ngx_strcmp(one->subject.ticket, other->subject.ticket) == 0);
}


/* the helpdesk has forgotten the client, and so do we */

static void
ngx_http_conflict_erase(ngx_conflict_store_t *store, const char *client,
    const conflict_event_t *event)
{
    if (client[0]) {
        ngx_conflict_store_erase(store, client, event->at);

    } else {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_NO_CLIENT, 1);
    }
}


/* all that happened to the client, or the ticket, of the first one */

static void
ngx_http_conflict_send_group(ngx_http_conflict_ctx_t *ctx, ngx_uint_t first,
    conflict_event_t *events)
{
    ngx_uint_t                      i, n, past;
    conflict_str_t                  base, *known;
    conflict_subject_t             *subject;
    ngx_conflict_store_t           *store;
    ngx_http_conflict_happening_t  *h;

    store = ngx_http_conflict_store();
    h = ctx->happenings->elts;
    subject = &h[first].subject;
    past = h[first].event.past;
    n = 0;

    /* what is new of a history is to be shown, so its client is waited for */

    if (past && subject->client[0] == '\0' && ctx->find && ctx->advises) {
        ctx->awaits = 1;
        return;
    }

    for (i = first; i < ctx->happenings->nelts; i++) {
        if (ngx_http_conflict_is_alike(&h[i], &h[first])) {
            h[i].sent = 1;

            if (h[i].event.kind == CONFLICT_EVENT_MERGE) {
                ngx_conflict_store_merge(store, subject->client, &h[i].event);

            } else if (h[i].event.kind == CONFLICT_EVENT_ERASE) {
                ngx_http_conflict_erase(store, subject->client, &h[i].event);

            } else {
                events[n++] = h[i].event;
            }
        }
    }

    if (n == 0) {
        return;
    }

    if (subject->client[0] == '\0') {

        if (subject->ticket[0]) {
            ngx_conflict_store_commit_ticket(store, subject->ticket, events,
                                             n);
        } else {
            ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_NO_CLIENT, 1);
        }

        return;
    }

    if (past) {
        ctx->catching = ngx_conflict_store_catch_up(store, subject->client,
                                 events, n,
                                 ctx->advises && ctx->catching == NULL
                                 ? ngx_http_conflict_caught_up : NULL, ctx);
        return;
    }

    known = NULL;

    if (ctx->loaded && !ctx->failed
        && ngx_strcmp(ctx->asked_for, subject->client) == 0)
    {
        base.len = ctx->state.len;
        base.data = (const char *) ctx->state.data;
        known = &base;
    }

    ngx_conflict_store_commit(store, subject->client, events, n, known);
}


/* what of a history is new is shown at once: this view is the first to */

static void
ngx_http_conflict_caught_up(void *data, const conflict_event_t *fresh,
    ngx_uint_t n)
{
    ngx_http_conflict_ctx_t  *ctx = data;

    ctx->catching = NULL;

    if (fresh && n) {
        ctx->fresh = ngx_palloc(ctx->request->pool,
                                n * sizeof(conflict_event_t));
        if (ctx->fresh) {
            ngx_memcpy(ctx->fresh, fresh, n * sizeof(conflict_event_t));
            ctx->nfresh = n;
        }
    }

    ngx_http_conflict_wake(ctx);
}


/* the commit does the same, and counts */

static void
ngx_http_conflict_reduce(conflict_state_t *state,
    const conflict_event_t *event, const conflict_policies_t *policies)
{
    unsigned  unknown;

    unknown = 0;

    (void) conflict_reduce(state, event,
                           conflict_policy_for(policies, state, event,
                                               &unknown),
                           NULL);
}


static void
ngx_http_conflict_add_events(ngx_http_conflict_ctx_t *ctx,
    conflict_state_t *state, const conflict_policies_t *policies)
{
    ngx_uint_t                      i;
    const char                     *who;
    ngx_http_conflict_happening_t  *h;

    for (i = 0; i < ctx->nfresh; i++) {
        ngx_http_conflict_reduce(state, &ctx->fresh[i], policies);
    }

    if (ctx->happenings == NULL) {
        return;
    }

    h = ctx->happenings->elts;
    who = ngx_http_conflict_who(ctx);

    for (i = 0; i < ctx->happenings->nelts; i++) {

        if (h[i].event.id == 0 || h[i].event.past
            || (h[i].subject.client[0]
                && ngx_strcmp(h[i].subject.client, who) != 0))
        {
            continue;
        }

        conflict_event_resolve(&h[i].event, who);
        ngx_http_conflict_reduce(state, &h[i].event, policies);
    }
}


/* the ticket that is looked at, as the state knows it */

static const char *
ngx_http_conflict_ticket_id(ngx_http_conflict_ctx_t *ctx)
{
    const char  *id;

    id = ngx_strchr(ctx->subject.ticket, '/');

    return id ? id + 1 : "";
}


void
ngx_http_conflict_advise(ngx_http_conflict_ctx_t *ctx, ngx_uint_t with_events)
{
    unsigned                        unknown, chosen;
    conflict_str_t                  text;
    conflict_msec_t                 now;
    conflict_state_t               *state;
    conflict_advice_t              *advice;
    const conflict_policy_t        *policy;
    const conflict_policies_t      *policies;
    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_http_get_module_main_conf(ctx->request,
                                        ngx_http_conflict_module);
    policies = &mcf->policies;
    state = &ngx_http_conflict_state;
    now = ngx_http_conflict_now();

    text.len = ctx->state.len;
    text.data = (const char *) ctx->state.data;

    if (text.len == 0
        || conflict_state_decode(state, policies->of[0], text) != CONFLICT_OK)
    {
        if (text.len) {
            ngx_http_conflict_count(NGX_HTTP_CONFLICT_STATE_CORRUPT, 1);
        }

        conflict_state_init(state, policies->of[0]);
    }

    if (with_events) {
        ngx_http_conflict_add_events(ctx, state, policies);
    }

    /* of whom nothing is known yet, the place says how they are served */

    unknown = 0;
    policy = state->at ? conflict_policy_for(policies, state, NULL, &unknown)
                       : ngx_http_conflict_policy_of(ctx->request, ctx->conf,
                                                     &chosen);

    if (unknown) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_POLICY_UNKNOWN, 1);
    }

    conflict_advance(state, policy, now);

    if (ctx->advice == NULL) {
        ctx->advice = ngx_palloc(ctx->request->pool,
                                 sizeof(conflict_advice_t));
        if (ctx->advice == NULL) {
            return;
        }
    }

    advice = ctx->advice;

    conflict_advise(state, policy, ngx_http_conflict_ticket_id(ctx), now,
                    advice);

    /* the state's place is used again by the next request */

    ngx_cpystrn((u_char *) ctx->owner, (u_char *) advice->owner,
                CONFLICT_ID_SIZE);
    ngx_cpystrn((u_char *) ctx->where, (u_char *) advice->ticket,
                CONFLICT_ID_SIZE);
    ngx_cpystrn((u_char *) ctx->theme, (u_char *) advice->theme,
                CONFLICT_WORD_SIZE);
    ngx_cpystrn((u_char *) ctx->contract, (u_char *) advice->contract,
                CONFLICT_WORD_SIZE);

    if (advice->survey) {
        ctx->survey = *advice->survey;
        advice->survey = &ctx->survey;
    }

    advice->owner = ctx->owner;
    advice->ticket = ctx->where;
    advice->theme = ctx->theme;
    advice->contract = ctx->contract;
}
