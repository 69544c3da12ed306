
/*
 * An exchange, in the order in which it meets the phases and filters.
 */

#include "conflict_http.h"


static ngx_int_t ngx_http_conflict_rewrite_handler(ngx_http_request_t *r);
static ngx_int_t ngx_http_conflict_precontent_handler(ngx_http_request_t *r);
static ngx_http_conflict_ctx_t *ngx_http_conflict_begin(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf, ngx_uint_t mode);
static void ngx_http_conflict_cleanup(void *data);
static void ngx_http_conflict_expect_request(ngx_http_conflict_ctx_t *ctx);
static ngx_int_t ngx_http_conflict_ask_ahead(ngx_http_conflict_ctx_t *ctx);
static void ngx_http_conflict_body_read(ngx_http_request_t *r);
static ngx_int_t ngx_http_conflict_request_filter(ngx_http_request_t *r,
    ngx_chain_t *in);
static ngx_int_t ngx_http_conflict_header_filter(ngx_http_request_t *r);
static ngx_int_t ngx_http_conflict_body_filter(ngx_http_request_t *r,
    ngx_chain_t *in);


static ngx_http_request_body_filter_pt  ngx_http_conflict_next_request_filter;


ngx_uint_t
ngx_http_conflict_mode_of(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf)
{
    ngx_str_t  value;

    if (lcf->mode != NGX_HTTP_CONFLICT_VARIABLE) {
        return lcf->mode;
    }

    if (ngx_http_complex_value(r, lcf->mode_value, &value) != NGX_OK) {
        return NGX_HTTP_CONFLICT_OFF;
    }

    if (value.len == 2 && ngx_strncmp(value.data, "on", 2) == 0) {
        return NGX_HTTP_CONFLICT_ON;
    }

    if (value.len == 7 && ngx_strncmp(value.data, "observe", 7) == 0) {
        return NGX_HTTP_CONFLICT_OBSERVE;
    }

    if (value.len && !(value.len == 3
                       && ngx_strncmp(value.data, "off", 3) == 0))
    {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_MODE, 1);
    }

    return NGX_HTTP_CONFLICT_OFF;
}


ngx_uint_t
ngx_http_conflict_audience(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf)
{
    ngx_str_t  value;

    if (lcf->audience != NGX_HTTP_CONFLICT_AUDIENCE_VARIABLE) {
        return lcf->audience;
    }

    if (ngx_http_complex_value(r, lcf->audience_value, &value) == NGX_OK) {

        if (value.len == 6 && ngx_strncmp(value.data, "agents", 6) == 0) {
            return NGX_HTTP_CONFLICT_AUDIENCE_AGENTS;
        }

        if (value.len == 7 && ngx_strncmp(value.data, "clients", 7) == 0) {
            return NGX_HTTP_CONFLICT_AUDIENCE_CLIENTS;
        }
    }

    return NGX_HTTP_CONFLICT_AUDIENCE_UNKNOWN;
}


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


/*
 * Forged headers go before anything can read them.  A variable is not looked
 * at here: it may depend on what later phases set.
 */

static ngx_int_t
ngx_http_conflict_rewrite_handler(ngx_http_request_t *r)
{
    ngx_http_conflict_loc_conf_t  *lcf;

    lcf = ngx_http_get_module_loc_conf(r, ngx_http_conflict_module);

    if (r != r->main || lcf->mode == NGX_HTTP_CONFLICT_OFF) {
        return NGX_DECLINED;
    }

    if (ngx_http_conflict_strip_request(r) != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    return NGX_DECLINED;
}


static ngx_int_t
ngx_http_conflict_precontent_handler(ngx_http_request_t *r)
{
    ngx_uint_t                     mode;
    ngx_http_conflict_ctx_t       *ctx;
    ngx_http_conflict_loc_conf_t  *lcf;

    lcf = ngx_http_get_module_loc_conf(r, ngx_http_conflict_module);

    if (r != r->main || lcf->mode == NGX_HTTP_CONFLICT_OFF) {
        return NGX_DECLINED;
    }

    ctx = ngx_http_conflict_get_ctx(r);

    if (ctx == NULL) {
        mode = ngx_http_conflict_mode_of(r, lcf);

        if (mode == NGX_HTTP_CONFLICT_OFF || ngx_http_conflict_store() == NULL)
        {
            return NGX_DECLINED;
        }

        ctx = ngx_http_conflict_begin(r, lcf, mode);

        if (ctx == NULL) {
            return NGX_DECLINED;
        }
    }

    if (ctx->asked) {
        return NGX_DECLINED;
    }

    return ngx_http_conflict_ask_ahead(ctx);
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


/* the routes that take the request; without any nothing was allocated */

static ngx_http_conflict_ctx_t *
ngx_http_conflict_begin(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf, ngx_uint_t mode)
{
    ngx_uint_t                  i, j, n;
    conflict_rc_t               rc;
    conflict_str_t              method, path;
    conflict_platform_t       **platform;
    ngx_http_conflict_ctx_t    *ctx;
    ngx_http_conflict_match_t   matches[NGX_HTTP_CONFLICT_ROUTES + 1];

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

    ctx = ngx_http_conflict_make_ctx(r, matches, n);
    if (ctx == NULL) {
        return NULL;
    }

    ngx_http_conflict_count(NGX_HTTP_CONFLICT_EXCHANGES, 1);

    ctx->conf = lcf;
    ctx->mode = mode;
    ctx->audience = ngx_http_conflict_audience(r, lcf);
    ctx->shows = (mode == NGX_HTTP_CONFLICT_ON
                  && ctx->audience == NGX_HTTP_CONFLICT_AUDIENCE_AGENTS);
    ctx->asked = !(mode == NGX_HTTP_CONFLICT_ON && lcf->request_headers);
    ctx->advises = ctx->shows || !ctx->asked;
    ctx->in.max = lcf->body_max;
    ctx->out.max = lcf->body_max;

    for (i = 0; i < n; i++) {
        ctx->in.wanted |= ctx->matches[i].route->needs_request;
        ctx->out.wanted |= ctx->matches[i].route->needs_response;

        /* a ticket that is being opened cannot be known yet */

        ctx->seeks |= ctx->matches[i].route->kind == CONFLICT_ROUTE_VIEW
                      || (ctx->advises && ctx->matches[i].route->kind
                                          != CONFLICT_ROUTE_OPEN);
    }

    ngx_http_conflict_expect_request(ctx);
    ngx_http_conflict_facts(ctx, 0);

    return ctx;
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


/* only JSON is read yet */

static ngx_uint_t
ngx_http_conflict_is_json(ngx_str_t *type)
{
    return type->len >= 4
           && ngx_strlcasestrn(type->data, type->data + type->len,
                               (u_char *) "json", 4 - 1)
              != NULL;
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


/*
 * conflict_request_headers: the body is read ahead if whom it is about stands
 * only there, then the request waits for the state.
 */

static ngx_int_t
ngx_http_conflict_ask_ahead(ngx_http_conflict_ctx_t *ctx)
{
    ngx_int_t            rc;
    ngx_http_request_t  *r;

    r = ctx->request;

    if (ctx->client[0] == '\0' && ctx->ticket[0] == '\0'
        && ctx->in.wanted && !ctx->in.complete && !ctx->in.overflow
        && !ctx->read_ahead)
    {
        ctx->read_ahead = 1;

        rc = ngx_http_read_client_request_body(r, ngx_http_conflict_body_read);

        if (rc >= NGX_HTTP_SPECIAL_RESPONSE) {
            return rc;
        }

        ngx_http_finalize_request(r, NGX_DONE);

        return NGX_DONE;
    }

    if (!ctx->late && !ngx_http_conflict_known(ctx)) {

        if (!ctx->waiting) {
            ctx->waiting = 1;

            r->read_event_handler = ngx_http_test_reading;

            if (ngx_handle_read_event(r->connection->read, 0) != NGX_OK) {
                return NGX_HTTP_INTERNAL_SERVER_ERROR;
            }

            ngx_add_timer(&ctx->timer, ctx->conf->timeout);
        }

        return NGX_AGAIN;
    }

    if (ctx->timer.timer_set) {
        ngx_del_timer(&ctx->timer);
    }

    if (ctx->waiting) {
        ctx->waiting = 0;
        r->read_event_handler = ngx_http_block_reading;
    }

    ctx->asked = 1;

    ngx_http_conflict_tell(ctx, NGX_HTTP_CONFLICT_INJECTED_REQUEST);

    ctx->late = 0;
    ctx->advises = ctx->shows;

    return NGX_DECLINED;
}


static void
ngx_http_conflict_body_read(ngx_http_request_t *r)
{
    r->preserve_body = 1;
    r->write_event_handler = ngx_http_core_run_phases;

    ngx_http_core_run_phases(r);
}


/* a body is observed, not taken: what is copied here goes on unchanged */

static ngx_int_t
ngx_http_conflict_request_filter(ngx_http_request_t *r, ngx_chain_t *in)
{
    ngx_chain_t              *cl;
    ngx_http_conflict_ctx_t  *ctx;

    ctx = ngx_http_conflict_get_ctx(r);

    if (ctx == NULL || !ctx->in.wanted || ctx->in.complete
        || ctx->in.overflow)
    {
        return ngx_http_conflict_next_request_filter(r, in);
    }

    for (cl = in; cl; cl = cl->next) {
        ngx_http_conflict_body_add(r, &ctx->in, cl->buf->pos,
                                   cl->buf->last - cl->buf->pos,
                                   NGX_HTTP_CONFLICT_SKIP_REQUEST_LARGE);

        if (cl->buf->last_buf) {
            ctx->in.complete = 1;
        }
    }

    if (ctx->in.complete && !ctx->settled) {
        ngx_http_conflict_body_parse(&ctx->in,
                                     NGX_HTTP_CONFLICT_SKIP_REQUEST_LIMITS,
                                     NGX_HTTP_CONFLICT_SKIP_REQUEST_INVALID);

        /* the state is asked for while the helpdesk works */

        ngx_http_conflict_facts(ctx, 0);
    }

    return ngx_http_conflict_next_request_filter(r, in);
}


/* did the helpdesk itself say yes? */

static ngx_uint_t
ngx_http_conflict_is_accepted(ngx_http_request_t *r)
{
    ngx_http_upstream_t  *u;

    u = r->upstream;

    if (u == NULL
        || u->headers_in.status_n < 200 || u->headers_in.status_n > 299
        || r->headers_out.status < 200 || r->headers_out.status > 299)
    {
        return 0;
    }

#if (NGX_HTTP_CACHE)
    if (r->cached) {
        return 0;
    }
#endif

    return 1;
}


/* streams are never held: who reads them waits for each piece */

static ngx_uint_t
ngx_http_conflict_is_holdable(ngx_http_request_t *r)
{
    conflict_str_t  value;

    static conflict_str_t  buffering = conflict_string("X-Accel-Buffering");

    if (r->upstream->upgrade || r->post_action || r->filter_finalize) {
        return 0;
    }

    if (r->allow_ranges && r->headers_in.range) {
        return 0;
    }

    if (r->headers_out.content_type.len >= 17
        && ngx_strncasecmp(r->headers_out.content_type.data,
                           (u_char *) "text/event-stream", 17)
           == 0)
    {
        return 0;
    }

    return !ngx_http_conflict_find_header(&r->upstream->headers_in.headers,
                                          buffering, &value)
           || value.len != 2
           || ngx_strncasecmp((u_char *) value.data, (u_char *) "no", 2) != 0;
}


/* can the response be read, and need it be? */

static void
ngx_http_conflict_expect_response(ngx_http_conflict_ctx_t *ctx)
{
    ngx_uint_t           i, needed;
    ngx_http_request_t  *r;

    r = ctx->request;
    needed = 0;

    for (i = 0; i < ctx->nmatches; i++) {
        needed |= ctx->matches[i].route->needs_response
                  && (ctx->matches[i].route->kind != CONFLICT_ROUTE_VIEW
                      || ngx_http_conflict_subject(ctx)[0] == '\0');
    }

    ctx->out.wanted = needed;

    if (!needed) {
        return;
    }

    if (r->header_only || r->method == NGX_HTTP_HEAD
        || r->headers_out.status == NGX_HTTP_NO_CONTENT
        || r->headers_out.content_length_n == 0)
    {
        ctx->out.complete = 1;
        return;
    }

    ctx->out.wanted = 0;

    if (r->headers_out.content_encoding
        && r->headers_out.content_encoding->value.len)
    {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_RESPONSE_ENCODED, 1);
        return;
    }

    if (!ngx_http_conflict_is_json(&r->headers_out.content_type)) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_RESPONSE_TYPE, 1);
        return;
    }

    if (r->headers_out.status == NGX_HTTP_PARTIAL_CONTENT
        || (r->allow_ranges && r->headers_in.range))
    {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_RESPONSE_RANGE, 1);
        return;
    }

    ngx_http_conflict_body_expect(r, &ctx->out,
                                  r->headers_out.content_length_n,
                                  NGX_HTTP_CONFLICT_SKIP_RESPONSE_LARGE);

    ctx->out.wanted = !ctx->out.overflow;

    if (ctx->out.wanted) {
        r->filter_need_in_memory = 1;
    }
}


/* whom it is about is known, and their state, or neither can be had */

ngx_uint_t
ngx_http_conflict_known(ngx_http_conflict_ctx_t *ctx)
{
    const char  *subject;

    if (ctx->failed) {
        return 1;
    }

    subject = ngx_http_conflict_subject(ctx);

    if (subject[0]) {
        return ctx->loaded && ngx_strcmp(ctx->asked_for, subject) == 0;
    }

    return ctx->find == NULL;
}


/* is anything still to come that a fact may stand in? */

static ngx_uint_t
ngx_http_conflict_is_complete(ngx_http_conflict_ctx_t *ctx)
{
    if (ctx->out.wanted && !ctx->out.complete && !ctx->out.overflow) {
        return 0;
    }

    return ctx->ended || !ctx->in.wanted || ctx->in.complete
           || ctx->in.overflow;
}


static void
ngx_http_conflict_settle(ngx_http_conflict_ctx_t *ctx)
{
    ctx->settled = 1;

    if (ctx->in.wanted && !ctx->in.complete && !ctx->in.overflow) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_REQUEST_INCOMPLETE, 1);
    }

    ngx_http_conflict_body_parse(&ctx->out,
                                 NGX_HTTP_CONFLICT_SKIP_RESPONSE_LIMITS,
                                 NGX_HTTP_CONFLICT_SKIP_RESPONSE_INVALID);

    ngx_http_conflict_facts(ctx, 1);
}


ngx_uint_t
ngx_http_conflict_proceed(ngx_http_conflict_ctx_t *ctx)
{
    if (!ctx->settled) {

        /* a view whose ticket turned out to be known is not read */

        if (ctx->nmatches == 1
            && ctx->matches[0].route->kind == CONFLICT_ROUTE_VIEW
            && ngx_http_conflict_subject(ctx)[0])
        {
            ctx->out.wanted = 0;
        }

        if (!ngx_http_conflict_is_complete(ctx)) {
            return 0;
        }

        ngx_http_conflict_settle(ctx);
    }

    return !ctx->advises || ngx_http_conflict_known(ctx);
}


/* what an agent reads, or the helpdesk; counted, also when it cannot be had */

void
ngx_http_conflict_tell(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_counter_t what)
{
    ngx_int_t    rc;
    const char  *subject;

    if (ctx->failed) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_STATE_UNAVAILABLE, 1);
        return;
    }

    subject = ngx_http_conflict_subject(ctx);

    if (subject[0] == '\0' && ctx->find == NULL && ctx->settled) {
        return;
    }

    if (subject[0] == '\0' || !ctx->loaded
        || ngx_strcmp(ctx->asked_for, subject) != 0)
    {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_TIMEOUTS, 1);
        return;
    }

    ngx_http_conflict_advise(ctx, ctx->settled);

    if (ctx->advice == NULL) {
        return;
    }

    rc = what == NGX_HTTP_CONFLICT_INJECTED
         ? ngx_http_conflict_inject_response(ctx)
         : ngx_http_conflict_inject_request(ctx);

    if (rc == NGX_OK) {
        ngx_http_conflict_count(what, 1);
    }
}


static ngx_int_t
ngx_http_conflict_header_filter(ngx_http_request_t *r)
{
    ngx_http_conflict_ctx_t       *ctx;
    ngx_http_conflict_loc_conf_t  *lcf;

    lcf = ngx_http_get_module_loc_conf(r, ngx_http_conflict_module);

    if (r != r->main || lcf->mode == NGX_HTTP_CONFLICT_OFF) {
        return ngx_http_conflict_next_header_filter(r);
    }

    if (r->upstream) {
        ngx_http_conflict_strip_response(r);
    }

    ctx = ngx_http_conflict_get_ctx(r);

    if (ctx == NULL || ctx->header_seen) {
        return ngx_http_conflict_next_header_filter(r);
    }

    ctx->header_seen = 1;

    if (!ngx_http_conflict_is_accepted(r)) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_NOT_ACCEPTED, 1);
        ctx->settled = 1;
        return ngx_http_conflict_next_header_filter(r);
    }

    ctx->accepted = 1;

    ngx_http_conflict_expect_response(ctx);

    if (ngx_http_conflict_proceed(ctx)) {

        if (ctx->shows) {
            ngx_http_conflict_tell(ctx, NGX_HTTP_CONFLICT_INJECTED);
        }

        return ngx_http_conflict_next_header_filter(r);
    }

    if (ctx->shows && !ctx->failed && ngx_http_conflict_is_holdable(r)) {
        return ngx_http_conflict_hold(ctx);
    }

    /* the events are sent when the body is complete */

    if (ctx->shows) {
        ngx_http_conflict_tell(ctx, NGX_HTTP_CONFLICT_INJECTED);
    }

    ctx->advises = 0;

    return ngx_http_conflict_next_header_filter(r);
}


/* a helpdesk that dies in the middle sends no last buffer, only a flush */

static ngx_uint_t
ngx_http_conflict_is_cut(ngx_http_request_t *r, ngx_buf_t *b)
{
    return b->flush && ngx_buf_size(b) == 0
           && r->upstream && r->upstream->cleanup == NULL;
}


static ngx_int_t
ngx_http_conflict_body_filter(ngx_http_request_t *r, ngx_chain_t *in)
{
    ngx_int_t                 rc;
    ngx_chain_t              *cl;
    ngx_uint_t                cut;
    ngx_http_conflict_ctx_t  *ctx;

    if (r != r->main) {
        return ngx_http_conflict_next_body_filter(r, in);
    }

    ctx = ngx_http_conflict_get_ctx(r);

    if (ctx == NULL || !ctx->accepted || (ctx->settled && !ctx->held)) {
        return ngx_http_conflict_next_body_filter(r, in);
    }

    cut = 0;

    for (cl = in; cl; cl = cl->next) {

        if (!ctx->held && ctx->out.wanted && ngx_buf_in_memory(cl->buf)) {
            ngx_http_conflict_body_add(r, &ctx->out, cl->buf->pos,
                                       cl->buf->last - cl->buf->pos,
                                       NGX_HTTP_CONFLICT_SKIP_RESPONSE_LARGE);
        }

        if (cl->buf->last_buf) {
            ctx->out.complete = 1;
            ctx->ended = 1;

        } else if (ngx_http_conflict_is_cut(r, cl->buf)) {
            cut = 1;
        }
    }

    if (!ctx->held) {
        (void) ngx_http_conflict_proceed(ctx);

        return ngx_http_conflict_next_body_filter(r, in);
    }

    rc = ngx_http_conflict_hold_body(ctx, in);

    if (cut || ngx_http_conflict_proceed(ctx)) {
        return ngx_http_conflict_release(ctx);
    }

    return rc;
}


ngx_int_t
ngx_http_conflict_exchange_init(ngx_conf_t *cf)
{
    ngx_uint_t                  i;
    ngx_http_handler_pt        *h;
    ngx_http_core_main_conf_t  *cmcf;

    static const struct {
        ngx_uint_t            phase;
        ngx_http_handler_pt   handler;
    } handlers[] = {
        { NGX_HTTP_SERVER_REWRITE_PHASE, ngx_http_conflict_rewrite_handler },
        { NGX_HTTP_REWRITE_PHASE, ngx_http_conflict_rewrite_handler },
        { NGX_HTTP_PRECONTENT_PHASE, ngx_http_conflict_precontent_handler }
    };

    cmcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_core_module);

    for (i = 0; i < sizeof(handlers) / sizeof(handlers[0]); i++) {
        h = ngx_array_push(&cmcf->phases[handlers[i].phase].handlers);
        if (h == NULL) {
            return NGX_ERROR;
        }

        *h = handlers[i].handler;
    }

    ngx_http_conflict_next_request_filter = ngx_http_top_request_body_filter;
    ngx_http_top_request_body_filter = ngx_http_conflict_request_filter;

    ngx_http_conflict_next_header_filter = ngx_http_top_header_filter;
    ngx_http_top_header_filter = ngx_http_conflict_header_filter;

    ngx_http_conflict_next_body_filter = ngx_http_top_body_filter;
    ngx_http_top_body_filter = ngx_http_conflict_body_filter;

    return NGX_OK;
}
