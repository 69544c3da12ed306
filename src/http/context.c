
/*
 * What is known of an exchange while it lasts: made when a route takes the
 * request, gone with the request.
 */

#include "conflict_http.h"


static ngx_uint_t ngx_http_conflict_is_ambiguous(ngx_http_request_t *r);
static void ngx_http_conflict_cleanup(void *data);
static void ngx_http_conflict_expect_request(ngx_http_conflict_ctx_t *ctx);


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


ngx_http_conflict_ctx_t *
ngx_http_conflict_begin(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf, ngx_uint_t mode)
{
    ngx_uint_t                  i, j, n;
    conflict_rc_t               rc;
    conflict_str_t              method, path;
    conflict_platform_t       **platform;
    ngx_http_conflict_ctx_t    *ctx;
    ngx_http_conflict_match_t   matches[NGX_HTTP_CONFLICT_ROUTES + 1];

    /* a request that no location takes is a server's own */

    if (lcf->platforms == NULL) {
        return NULL;
    }

    method.len = r->method_name.len;
    method.data = (const char *) r->method_name.data;
    path.len = r->uri.len;
    path.data = (const char *) r->uri.data;

    platform = lcf->platforms->elts;
    n = 0;

    for (i = 0; i < lcf->platforms->nelts; i++) {
        for (j = 0; j < platform[i]->nroutes; j++) {

            rc = conflict_route_match(platform[i]->routes[j], method, path,
                                      &matches[n].captures);

            if (rc == CONFLICT_LIMIT) {
                ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_PATTERN, 1);
            }

            if (rc != CONFLICT_OK) {
                continue;
            }

            if (n == NGX_HTTP_CONFLICT_ROUTES) {
                ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_ROUTES, 1);
                continue;
            }

            matches[n].platform = platform[i];
            matches[n].route = platform[i]->routes[j];
            n++;
        }
    }

    if (n == 0) {
        return NULL;
    }

    if (ngx_http_conflict_is_ambiguous(r)) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_PATH, 1);
        return NULL;
    }

    ctx = ngx_http_conflict_make_ctx(r, matches, n);
    if (ctx == NULL) {
        return NULL;
    }

    ngx_http_conflict_count(NGX_HTTP_CONFLICT_EXCHANGES, 1);

    ctx->in.max = lcf->body_max;
    ctx->out.max = lcf->body_max;

    for (i = 0; i < n; i++) {
        ctx->in.wanted |= ctx->matches[i].route->needs_request;
        ctx->out.wanted |= ctx->matches[i].route->needs_response;
    }

    ngx_http_conflict_take_conf(ctx, lcf, mode);

    ngx_http_conflict_expect_request(ctx);
    ngx_http_conflict_facts(ctx, 0);

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
    u_char      c, *p, *end;
    ngx_int_t   n;
    ngx_uint_t  dots;

    if (!r->valid_unparsed_uri || !(r->complex_uri || r->quoted_uri)) {
        return 0;
    }

    p = r->unparsed_uri.data;
    end = p + r->unparsed_uri.len;

    /* dots in a segment of dots alone; more than two are a name */

    dots = 3;

    while (p < end && *p != '?' && *p != '#') {

        c = *p++;

        if (c == '/') {
            if (dots == 2) {
                return 1;
            }

            dots = 0;
            continue;
        }

        if (c == '%' && end - p >= 2) {
            n = ngx_hextoi(p, 2);

            if (n == '/') {
                return 1;
            }

            c = (u_char) n;
            p += 2;
        }

        dots = (c == '.' && dots < 3) ? dots + 1 : 3;
    }

    return dots == 2;
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
    ctx->advises = ctx->shows || !ctx->asked;

    for (i = 0; i < ctx->nmatches; i++) {
        kind = ctx->matches[i].route->kind;

        /* a ticket that is being opened cannot be known yet */

        ctx->seeks |= kind == CONFLICT_ROUTE_VIEW
                      || (ctx->advises && kind != CONFLICT_ROUTE_OPEN);
    }
}


static void
ngx_http_conflict_cleanup(void *data)
{
    ngx_http_conflict_ctx_t  *ctx = data;

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

    json_decref(ctx->in.json);
    json_decref(ctx->out.json);

    if (!ctx->header_seen) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_UNANSWERED, 1);

    } else if (!ctx->settled) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_RESPONSE_INCOMPLETE, 1);
    }
}


static void
ngx_http_conflict_expect_request(ngx_http_conflict_ctx_t *ctx)
{
    ngx_chain_t         *cl;
    ngx_http_request_t  *r;

    r = ctx->request;

    if (!ctx->in.wanted) {
        return;
    }

    if (r->headers_in.content_length_n <= 0 && !r->headers_in.chunked) {
        ctx->in.complete = 1;
        return;
    }

    if (r->headers_in.content_type
        && !ngx_http_conflict_is_json(&r->headers_in.content_type->value))
    {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_REQUEST_TYPE, 1);
        ctx->in.wanted = 0;
        return;
    }

    ngx_http_conflict_body_expect(r, &ctx->in, r->headers_in.content_length_n,
                                  NGX_HTTP_CONFLICT_SKIP_REQUEST_LARGE);

    /* another module may have read it before us */

    if (r->request_body == NULL || r->reading_body) {
        return;
    }

    ctx->in.complete = 1;

    for (cl = r->request_body->bufs; cl; cl = cl->next) {

        if (!ngx_buf_in_memory(cl->buf)) {
            ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_REQUEST_INCOMPLETE,
                                    1);
            ctx->in.overflow = 1;
            return;
        }

        ngx_http_conflict_body_add(r, &ctx->in, cl->buf->pos,
                                   cl->buf->last - cl->buf->pos,
                                   NGX_HTTP_CONFLICT_SKIP_REQUEST_LARGE);
    }

    ngx_http_conflict_body_parse(&ctx->in,
                                 NGX_HTTP_CONFLICT_SKIP_REQUEST_LIMITS,
                                 NGX_HTTP_CONFLICT_SKIP_REQUEST_INVALID);
}
