
/*
 * The filters an exchange goes through: the request's body, the response's
 * header and body.
 */

#include "conflict_http.h"


static ngx_http_request_body_filter_pt  ngx_http_conflict_next_request_filter;


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


/*
 * Did the helpdesk itself say yes?  Not modified is a yes to who views: a
 * browser takes the headers that come with it for those of the answer it kept.
 */

static ngx_uint_t
ngx_http_conflict_is_accepted(ngx_http_conflict_ctx_t *ctx)
{
    ngx_uint_t            i, status;
    ngx_http_request_t   *r;
    ngx_http_upstream_t  *u;

    r = ctx->request;
    u = r->upstream;

    if (u == NULL) {
        return 0;
    }

#if (NGX_HTTP_CACHE)
    if (r->cached) {
        return 0;
    }
#endif

    status = r->headers_out.status;

    if (u->headers_in.status_n == NGX_HTTP_NOT_MODIFIED
        && status == NGX_HTTP_NOT_MODIFIED)
    {
        for (i = 0; i < ctx->nmatches; i++) {
            if (ctx->matches[i].route->kind != CONFLICT_ROUTE_VIEW) {
                return 0;
            }
        }

        return 1;
    }

    return u->headers_in.status_n >= 200 && u->headers_in.status_n <= 299
           && status >= 200 && status <= 299;
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
        || r->headers_out.status == NGX_HTTP_NOT_MODIFIED
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

    if (!ngx_http_conflict_is_accepted(ctx)) {
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


void
ngx_http_conflict_filters_init(void)
{
    ngx_http_conflict_next_request_filter = ngx_http_top_request_body_filter;
    ngx_http_top_request_body_filter = ngx_http_conflict_request_filter;

    ngx_http_conflict_next_header_filter = ngx_http_top_header_filter;
    ngx_http_top_header_filter = ngx_http_conflict_header_filter;

    ngx_http_conflict_next_body_filter = ngx_http_top_body_filter;
    ngx_http_top_body_filter = ngx_http_conflict_body_filter;
}
