
/*
 * What is known of an exchange while it lasts: made when a route takes the
 * request, gone with the request.
 */

#include "conflict_http.h"


static ngx_uint_t ngx_http_conflict_is_ambiguous(ngx_http_request_t *r);
static void ngx_http_conflict_cleanup(void *data);


/* an internal redirect forgets all contexts, but not the cleanups */

ngx_http_conflict_ctx_t *
ngx_http_conflict_get_ctx(ngx_http_request_t *r)
{
    ngx_pool_cleanup_t       *cln;
    ngx_http_conflict_ctx_t  *ctx;

    ctx = ngx_http_get_module_ctx(r->main, ngx_http_conflict_module);

    if (ctx == NULL && (r->main->internal || r->main->filter_finalize)) {

        for (cln = r->main->pool->cleanup; cln; cln = cln->next) {
            if (cln->handler == ngx_http_conflict_cleanup) {
                ctx = cln->data;
                ngx_http_set_ctx(r->main, ctx, ngx_http_conflict_module);
                break;
            }
        }
    }

    return ctx;
}


static ngx_http_conflict_ctx_t *
ngx_http_conflict_make_ctx(ngx_http_request_t *r,
    ngx_http_conflict_match_t *matches, ngx_uint_t n)
{
    ngx_pool_cleanup_t         *cln;
    ngx_http_conflict_ctx_t    *ctx;
    ngx_http_conflict_match_t  *copy;

    copy = ngx_palloc(r->pool, n * sizeof(ngx_http_conflict_match_t));
    cln = ngx_pool_cleanup_add(r->pool, sizeof(ngx_http_conflict_ctx_t));

    if (copy == NULL || cln == NULL) {
        return NULL;
    }

    ngx_memcpy(copy, matches, n * sizeof(ngx_http_conflict_match_t));

    ctx = cln->data;
    ngx_memzero(ctx, sizeof(ngx_http_conflict_ctx_t));

    ctx->arena = conflict_arena_create();
    if (ctx->arena == NULL) {
        return NULL;
    }

    cln->handler = ngx_http_conflict_cleanup;

    ctx->request = r;
    ctx->matches = copy;
    ctx->nmatches = n;
    ctx->dummy.fd = (ngx_socket_t) -1;

    ctx->timer.data = ctx;
    ctx->timer.handler = ngx_http_conflict_resume;
    ctx->timer.log = r->connection->log;

    ctx->resume.data = ctx;
    ctx->resume.handler = ngx_http_conflict_resume;
    ctx->resume.log = r->connection->log;

    ctx->rest_last = &ctx->rest;

    ngx_http_set_ctx(r, ctx, ngx_http_conflict_module);

    return ctx;
}


/* the routes that take a request's method and path */

static ngx_uint_t
ngx_http_conflict_match(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf, ngx_http_conflict_match_t *matches)
{
    size_t                      steps;
    ngx_uint_t                  i, j, n, max;
    conflict_rc_t               rc;
    conflict_str_t              method, path;
    conflict_platform_t       **platform;

    method.len = r->method_name.len;
    method.data = (const char *) r->method_name.data;
    path.len = r->uri.len;
    path.data = (const char *) r->uri.data;

    platform = lcf->platforms->elts;
    steps = lcf->limits.of[CONFLICT_LIMIT_STEPS];
    max = lcf->limits.of[CONFLICT_LIMIT_ROUTES];
    n = 0;

    for (i = 0; i < lcf->platforms->nelts; i++) {
        for (j = 0; j < platform[i]->nroutes; j++) {

            rc = conflict_route_match(platform[i]->routes[j], method, path,
                                      steps, &matches[n].captures);

            if (rc == CONFLICT_LIMIT) {
                ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_PATTERN, 1);
            }

            if (rc != CONFLICT_OK) {
                continue;
            }

            if (n == max) {
                ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_ROUTES, 1);
                continue;
            }

            matches[n].platform = platform[i];
            matches[n].route = platform[i]->routes[j];
            matches[n].passed = 0;
            n++;
        }
    }

    return n;
}


/* is the client's address one that conflict_explain names? */

static ngx_uint_t
ngx_http_conflict_explains(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf)
{
    return lcf->explain
           && ngx_cidr_match(r->connection->sockaddr, lcf->explain) == NGX_OK;
}


ngx_http_conflict_ctx_t *
ngx_http_conflict_begin(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf, ngx_uint_t mode)
{
    ngx_log_t                   log;
    ngx_uint_t                  n;
    conflict_trace_t            trace;
    ngx_http_conflict_ctx_t    *ctx;
    ngx_http_conflict_match_t   matches[NGX_HTTP_CONFLICT_ROUTES + 1];

    /* a request that no location takes is a server's own */

    if (lcf->platforms == NULL) {
        return NULL;
    }

    n = ngx_http_conflict_match(r, lcf, matches);

    if (n == 0) {
        return NULL;
    }

    if (ngx_http_conflict_is_ambiguous(r)) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_PATH, 1);

        if (ngx_http_conflict_explains(r, lcf)) {
            log = *r->connection->log;
            log.handler = NULL;

            ngx_http_conflict_trace(&log, &trace);
            conflict_explain_ambiguous(&trace);
        }

        return NULL;
    }

    ctx = ngx_http_conflict_make_ctx(r, matches, n);
    if (ctx == NULL) {
        return NULL;
    }

    ngx_http_conflict_count(NGX_HTTP_CONFLICT_EXCHANGES, 1);

    ngx_http_conflict_take_conf(ctx, lcf, mode);

    /* what path and query say may be enough to know that a body does not
       matter */

    ngx_http_conflict_facts(ctx, 0);
    ngx_http_conflict_want_bodies(ctx);
    ngx_http_conflict_begin_request(ctx);

    if (ctx->in.body && ctx->in.body->done) {
        ngx_http_conflict_facts(ctx, 0);
    }

    return ctx;
}


/*
 * The helpdesk gets the path as it was sent, the routes see what nginx made of
 * it.  Where an encoded slash or a ".." stands, the two may mean different
 * tickets: /tickets/1%2F..%2F2 is the second for nginx, the first for a
 * helpdesk that takes the segment for a number.
 */

static ngx_uint_t
ngx_http_conflict_is_ambiguous(ngx_http_request_t *r)
{
    conflict_str_t  target;

    if (!r->valid_unparsed_uri || !(r->complex_uri || r->quoted_uri)) {
        return 0;
    }

    target.len = r->unparsed_uri.len;
    target.data = (const char *) r->unparsed_uri.data;

    return conflict_path_is_ambiguous(target);
}


void
ngx_http_conflict_take_conf(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_loc_conf_t *lcf, ngx_uint_t mode)
{
    ngx_uint_t              i;
    conflict_route_kind_t   kind;

    /* the helpdesk is told once */

    if (ctx->conf == NULL || ctx->mode != NGX_HTTP_CONFLICT_ON
        || !ctx->conf->request_headers)
    {
        ctx->asked = !(mode == NGX_HTTP_CONFLICT_ON && lcf->request_headers);
    }

    ctx->conf = lcf;
    ctx->mode = mode;
    ctx->audience = ngx_http_conflict_audience(ctx->request, lcf);
    ctx->shows = (mode == NGX_HTTP_CONFLICT_ON
                  && ctx->audience == NGX_HTTP_CONFLICT_AUDIENCE_AGENTS);
    ctx->promises = (mode == NGX_HTTP_CONFLICT_ON && !ctx->shows
                     && lcf->client_headers);
    ctx->advises = ctx->shows || ctx->promises || !ctx->asked;
    ctx->explains = ngx_http_conflict_explains(ctx->request, lcf);

    for (i = 0; i < ctx->nmatches; i++) {
        kind = ctx->matches[i].route->kind;

        /* a ticket that is being opened cannot be known yet */

        ctx->seeks |= kind == CONFLICT_ROUTE_VIEW
                      || kind == CONFLICT_ROUTE_HISTORY
                      || (ctx->advises && kind != CONFLICT_ROUTE_OPEN);
    }
}


static void
ngx_http_conflict_cleanup(void *data)
{
    ngx_http_conflict_ctx_t  *ctx = data;

    if (ctx->awaits) {
        ctx->advises = 0;
        ngx_http_conflict_send(ctx);
    }

    if (ctx->find) {
        ngx_conflict_store_detach(ctx->find);
    }

    if (ctx->load) {
        ngx_conflict_store_detach(ctx->load);
    }

    if (ctx->timer.timer_set) {
        ngx_del_timer(&ctx->timer);
    }

    if (ctx->resume.posted) {
        ngx_delete_posted_event(&ctx->resume);
    }

    if (ctx->catching) {
        ngx_conflict_history_detach(ctx->catching);
    }

    conflict_body_destroy(ctx->in.body);
    conflict_body_destroy(ctx->out.body);
    conflict_arena_destroy(ctx->arena);

    if (!ctx->header_seen) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_UNANSWERED, 1);

    } else if (!ctx->settled) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_RESPONSE_INCOMPLETE, 1);
    }
}
