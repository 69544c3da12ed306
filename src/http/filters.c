
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
    ngx_uint_t                last;
    ngx_chain_t              *cl;
    ngx_http_conflict_ctx_t  *ctx;

    ctx = ngx_http_conflict_get_ctx(r);

    if (ctx == NULL || !ctx->in.wanted || ctx->in.over) {
        return ngx_http_conflict_next_request_filter(r, in);
    }

    last = 0;

    for (cl = in; cl; cl = cl->next) {
        ngx_http_conflict_read_piece(&ctx->in, cl->buf->pos,
                                     cl->buf->last - cl->buf->pos);
        last |= cl->buf->last_buf;
    }

    if (last) {
        ngx_http_conflict_read_end(ctx, &ctx->in);

        /* the state is asked for while the helpdesk works */

        if (!ctx->settled) {
            ngx_http_conflict_facts(ctx, 0);
        }
    }

    return ngx_http_conflict_next_request_filter(r, in);
}


/*
 * Did the helpdesk itself say yes?  Each route says by which statuses it does.
 * NGX_DECLINED: it did not; NGX_DONE: no route was meant.
 */

static ngx_int_t
ngx_http_conflict_is_accepted(ngx_http_conflict_ctx_t *ctx)
{
    ngx_int_t                rc;
    ngx_uint_t               i, status;
    ngx_http_request_t      *r;
    const conflict_route_t  *route;

    r = ctx->request;
    rc = NGX_DONE;
    status = 0;

    if (r->upstream
#if (NGX_HTTP_CACHE)
        && !r->cached
#endif
        )
    {
        status = r->upstream->headers_in.status_n;
    }

    for (i = 0; i < ctx->nmatches; i++) {

        if (!ngx_http_conflict_reads(ctx, &ctx->matches[i])) {
            continue;
        }

        route = ctx->matches[i].route;

        if (conflict_accepts(route, status)
            && conflict_accepts(route, r->headers_out.status))
        {
            return NGX_OK;
        }

        rc = NGX_DECLINED;
    }

    return rc;
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
    ngx_http_request_t  *r;

    r = ctx->request;

    ctx->out.wanted = ngx_http_conflict_needs_response(ctx);

    if (!ctx->out.wanted) {
        return;
    }

    if (r->header_only || r->method == NGX_HTTP_HEAD
        || r->headers_out.status == NGX_HTTP_NO_CONTENT
        || r->headers_out.status == NGX_HTTP_NOT_MODIFIED
        || r->headers_out.content_length_n == 0)
    {
        ctx->out.over = 1;
        return;
    }

    if (r->headers_out.status == NGX_HTTP_PARTIAL_CONTENT
        || (r->allow_ranges && r->headers_in.range))
    {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_RESPONSE_RANGE, 1);
        ctx->out.over = 1;
        return;
    }

    ngx_http_conflict_begin_response(ctx);

    if (!ctx->out.over) {
        r->filter_need_in_memory = 1;
    }
}


static ngx_int_t
ngx_http_conflict_header_filter(ngx_http_request_t *r)
{
    ngx_int_t                      rc;
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

    rc = ngx_http_conflict_is_accepted(ctx);

    if (rc != NGX_OK) {
        ctx->settled = 1;
        ctx->shows = 0;
        ctx->promises = 0;
        ctx->advises = 0;

        if (ctx->explains) {
            ctx->out.over = 1;
            ngx_http_conflict_facts(ctx, 1);

        } else if (rc == NGX_DECLINED) {
            ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_NOT_ACCEPTED, 1);
        }

        return ngx_http_conflict_next_header_filter(r);
    }

    ctx->accepted = 1;

    ngx_http_conflict_expect_response(ctx);

    if (ngx_http_conflict_proceed(ctx)) {

        if (ctx->shows || ctx->promises) {
            ngx_http_conflict_tell(ctx, NGX_HTTP_CONFLICT_INJECTED);
        }

        return ngx_http_conflict_next_header_filter(r);
    }

    if ((ctx->shows || ctx->promises) && !ctx->failed
        && ngx_http_conflict_is_holdable(r))
    {
        return ngx_http_conflict_hold(ctx);
    }

    /* the events are sent when the body is complete */

    if (ctx->shows || ctx->promises) {
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

        if (ctx->out.wanted && ngx_buf_in_memory(cl->buf)) {
            ngx_http_conflict_read_piece(&ctx->out, cl->buf->pos,
                                         cl->buf->last - cl->buf->pos);
        }

        if (cl->buf->last_buf) {
            ngx_http_conflict_read_end(ctx, &ctx->out);
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

    /* no more than some is held back: what comes behind it is read all the
       same */

    if (ngx_http_conflict_proceed(ctx) || cut || ctx->full) {
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
