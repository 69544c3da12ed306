
/*
 * The hold: header and body wait for the state, or for the end of the body
 * that names the client, but not beyond the deadline.
 *
 * What is copied is consumed, so that the helpdesk's end is not held up; what
 * does not fit is kept by reference, and then it is.
 */

#include "conflict_http.h"


ngx_http_output_header_filter_pt  ngx_http_conflict_next_header_filter;
ngx_http_output_body_filter_pt    ngx_http_conflict_next_body_filter;


ngx_int_t
ngx_http_conflict_hold(ngx_http_conflict_ctx_t *ctx)
{
    ngx_msec_t                 timeout;
    ngx_http_request_t        *r;
    ngx_http_core_loc_conf_t  *clcf;

    r = ctx->request;

    ctx->held = 1;
    r->buffered |= NGX_HTTP_CONFLICT_BUFFERED;

    /* nginx's last header filter would have said so, and runs only later */

    if (r->method == NGX_HTTP_HEAD
        || r->headers_out.status == NGX_HTTP_NO_CONTENT
        || r->headers_out.status == NGX_HTTP_NOT_MODIFIED)
    {
        r->header_only = 1;
    }

    /* nginx takes a reader who is sent nothing for so long for gone */

    clcf = ngx_http_get_module_loc_conf(r, ngx_http_core_module);
    timeout = ngx_min(ctx->conf->timeout, clcf->send_timeout / 2);

    ngx_add_timer(&ctx->timer, timeout);

    ngx_http_conflict_count(NGX_HTTP_CONFLICT_HELD, 1);

    return NGX_OK;
}


/* room for so many bytes more, or NGX_DECLINED */

static ngx_int_t
ngx_http_conflict_keep_room(ngx_http_conflict_ctx_t *ctx, size_t more)
{
    off_t    length;
    size_t   size;
    u_char  *p;

    if (more <= ctx->kept_size - ctx->kept_len) {
        return NGX_OK;
    }

    size = ctx->kept_size;

    if (size == 0) {
        length = ctx->request->headers_out.content_length_n;
        size = length > 0 && length < NGX_HTTP_CONFLICT_HOLD
               ? (size_t) length : NGX_HTTP_CONFLICT_HOLD_FIRST;
    }

    while (size - ctx->kept_len < more) {
        size *= 2;
    }

    p = ngx_pnalloc(ctx->request->pool, size);
    if (p == NULL) {
        return NGX_DECLINED;
    }

    if (ctx->kept_len) {
        ngx_memcpy(p, ctx->kept, ctx->kept_len);
    }

    ctx->kept = p;
    ctx->kept_size = size;

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_keep(ngx_http_conflict_ctx_t *ctx, ngx_buf_t *b)
{
    off_t   size;
    size_t  max;

    size = ngx_buf_size(b);

    if (ctx->rest || (size && !ngx_buf_in_memory(b))) {
        return NGX_DECLINED;
    }

    /* while the body is being read, what is kept by reference would keep the
       rest of it from coming */

    max = ctx->out.wanted ? ctx->conf->limits.of[CONFLICT_LIMIT_BYTES]
                          : NGX_HTTP_CONFLICT_HOLD;

    if (ctx->kept_len > max || size > (off_t) (max - ctx->kept_len)
        || ngx_http_conflict_keep_room(ctx, (size_t) size) != NGX_OK)
    {
        ctx->full |= ctx->out.wanted;
        return NGX_DECLINED;
    }

    if (size) {
        ngx_memcpy(ctx->kept + ctx->kept_len, b->pos, size);
        ctx->kept_len += size;
    }

    b->pos = b->last;
    b->file_pos = b->file_last;

    ctx->flush |= b->flush || b->recycled;
    ctx->last_buf |= b->last_buf;
    ctx->last_in_chain |= b->last_in_chain;

    return NGX_OK;
}


ngx_int_t
ngx_http_conflict_hold_body(ngx_http_conflict_ctx_t *ctx, ngx_chain_t *in)
{
    ngx_chain_t  *cl, *link;

    for (cl = in; cl; cl = cl->next) {

        if (ngx_http_conflict_keep(ctx, cl->buf) == NGX_OK) {
            continue;
        }

        link = ngx_alloc_chain_link(ctx->request->pool);
        if (link == NULL) {
            return NGX_ERROR;
        }

        link->buf = cl->buf;
        link->next = NULL;

        *ctx->rest_last = link;
        ctx->rest_last = &link->next;
    }

    return ctx->rest ? NGX_AGAIN : NGX_OK;
}


/* what was copied, and behind it what is kept by reference */

static ngx_int_t
ngx_http_conflict_held_chain(ngx_http_conflict_ctx_t *ctx, ngx_chain_t **out)
{
    ngx_buf_t           *b;
    ngx_chain_t         *cl;
    ngx_http_request_t  *r;

    r = ctx->request;

    if (ctx->kept_len == 0 && !ctx->last_buf && !ctx->flush
        && !ctx->last_in_chain)
    {
        *out = ctx->rest;
        return NGX_OK;
    }

    b = ngx_calloc_buf(r->pool);
    cl = ngx_alloc_chain_link(r->pool);

    if (b == NULL || cl == NULL) {
        return NGX_ERROR;
    }

    if (ctx->kept_len) {
        b->start = ctx->kept;
        b->pos = ctx->kept;
        b->last = ctx->kept + ctx->kept_len;
        b->end = b->last;
        b->memory = 1;
    }

    b->flush = ctx->flush;
    b->last_buf = ctx->last_buf;
    b->last_in_chain = ctx->last_in_chain;
    b->sync = (ctx->kept_len == 0 && !b->last_buf && !b->flush);

    cl->buf = b;
    cl->next = ctx->rest;
    *out = cl;

    return NGX_OK;
}


ngx_int_t
ngx_http_conflict_release(ngx_http_conflict_ctx_t *ctx)
{
    ngx_int_t            rc;
    ngx_chain_t         *out, *cl;
    ngx_http_request_t  *r;

    r = ctx->request;

    ctx->held = 0;
    r->buffered &= ~NGX_HTTP_CONFLICT_BUFFERED;

    if (ctx->timer.timer_set) {
        ngx_del_timer(&ctx->timer);
    }

    if (ctx->resume.posted) {
        ngx_delete_posted_event(&ctx->resume);
    }

    ngx_http_conflict_tell(ctx, NGX_HTTP_CONFLICT_INJECTED);

    /* nobody waits for the state any more */

    ctx->advises = 0;

    if (ctx->awaits) {
        ngx_http_conflict_send(ctx);
    }

    rc = ngx_http_conflict_next_header_filter(r);

    if (rc == NGX_ERROR || rc > NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_http_conflict_held_chain(ctx, &out) != NGX_OK) {
        return NGX_ERROR;
    }

    ctx->rest = NULL;
    ctx->rest_last = &ctx->rest;

    if (r->header_only) {

        for (cl = out; cl; cl = cl->next) {
            cl->buf->pos = cl->buf->last;
            cl->buf->file_pos = cl->buf->file_last;
        }

        return rc;
    }

    return out ? ngx_http_conflict_next_body_filter(r, out) : rc;
}


void
ngx_http_conflict_wake(ngx_http_conflict_ctx_t *ctx)
{
    if (ctx->held || ctx->waiting) {
        ngx_post_event(&ctx->resume, &ngx_posted_events);
    }
}


static void
ngx_http_conflict_resume_response(ngx_http_conflict_ctx_t *ctx)
{
    ngx_http_request_t  *r;

    r = ctx->request;

    if (!ngx_http_conflict_proceed(ctx) && !ctx->late) {
        return;
    }

    if (ngx_http_conflict_release(ctx) == NGX_ERROR) {

        /* while the upstream is active, finalizing would free the request
           from under itself; nginx counts itself in, too */

        r->main->count++;
        ngx_http_finalize_request(r, NGX_ERROR);
        return;
    }

    /* the one who writes takes back what it had lent */

    r->write_event_handler(r);
}


void
ngx_http_conflict_resume(ngx_event_t *ev)
{
    ngx_connection_t         *c;
    ngx_http_request_t       *r;
    ngx_http_conflict_ctx_t  *ctx;

    ctx = ev->data;
    r = ctx->request;
    c = r->connection;

    if (ev == &ctx->timer) {
        ev->timedout = 0;
        ctx->late = 1;
    }

    ngx_http_set_log_request(c->log, r);

    if (ctx->held) {
        ngx_http_conflict_resume_response(ctx);

    } else if (ctx->waiting) {
        r->write_event_handler = ngx_http_core_run_phases;
        ngx_http_core_run_phases(r);
    }

    ngx_http_run_posted_requests(c);
}
