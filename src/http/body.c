
/*
 * The bodies of an exchange: what is wanted of them, how they are read, and
 * what is counted when they cannot be.
 */

#include "conflict_http.h"


static ngx_http_conflict_counter_t
    ngx_http_conflict_request_causes[CONFLICT_BODY_CAUSES] =
{
    [CONFLICT_BODY_TYPE] = NGX_HTTP_CONFLICT_SKIP_REQUEST_TYPE,
    [CONFLICT_BODY_ENCODING] = NGX_HTTP_CONFLICT_SKIP_REQUEST_ENCODING,
    [CONFLICT_BODY_CORRUPT] = NGX_HTTP_CONFLICT_SKIP_REQUEST_CORRUPT,
    [CONFLICT_BODY_RATIO] = NGX_HTTP_CONFLICT_SKIP_REQUEST_RATIO,
    [CONFLICT_BODY_LARGE] = NGX_HTTP_CONFLICT_SKIP_REQUEST_LARGE,
    [CONFLICT_BODY_NODES] = NGX_HTTP_CONFLICT_SKIP_REQUEST_NODES,
    [CONFLICT_BODY_DEPTH] = NGX_HTTP_CONFLICT_SKIP_REQUEST_DEPTH,
    [CONFLICT_BODY_FIELDS] = NGX_HTTP_CONFLICT_SKIP_REQUEST_FIELDS,
    [CONFLICT_BODY_PARTS] = NGX_HTTP_CONFLICT_SKIP_REQUEST_PARTS,
    [CONFLICT_BODY_INVALID] = NGX_HTTP_CONFLICT_SKIP_REQUEST_INVALID,
    [CONFLICT_BODY_MEMORY] = NGX_HTTP_CONFLICT_SKIP_REQUEST_MEMORY
};


static ngx_http_conflict_counter_t
    ngx_http_conflict_response_causes[CONFLICT_BODY_CAUSES] =
{
    [CONFLICT_BODY_TYPE] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_TYPE,
    [CONFLICT_BODY_ENCODING] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_ENCODING,
    [CONFLICT_BODY_CORRUPT] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_CORRUPT,
    [CONFLICT_BODY_RATIO] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_RATIO,
    [CONFLICT_BODY_LARGE] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_LARGE,
    [CONFLICT_BODY_NODES] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_NODES,
    [CONFLICT_BODY_DEPTH] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_DEPTH,
    [CONFLICT_BODY_FIELDS] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_FIELDS,
    [CONFLICT_BODY_PARTS] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_PARTS,
    [CONFLICT_BODY_INVALID] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_INVALID,
    [CONFLICT_BODY_MEMORY] = NGX_HTTP_CONFLICT_SKIP_RESPONSE_MEMORY
};


/* what a client reads back of its own ticket is no news */

ngx_uint_t
ngx_http_conflict_reads(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match)
{
    return !match->passed
           && (match->route->kind != CONFLICT_ROUTE_HISTORY
               || ctx->audience != NGX_HTTP_CONFLICT_AUDIENCE_CLIENTS);
}


void
ngx_http_conflict_want_bodies(ngx_http_conflict_ctx_t *ctx)
{
    ngx_uint_t                  i;
    ngx_http_conflict_match_t  *match;

    for (i = 0; i < ctx->nmatches; i++) {
        match = &ctx->matches[i];

        if (ngx_http_conflict_reads(ctx, match)) {
            ctx->in.wanted |= match->route->needs_request;
            ctx->out.wanted |= match->route->needs_response;
        }
    }
}


ngx_uint_t
ngx_http_conflict_needs_response(ngx_http_conflict_ctx_t *ctx)
{
    ngx_uint_t                  i, known;
    const conflict_route_t     *route;

    known = ngx_http_conflict_who(ctx)[0] != '\0';

    for (i = 0; i < ctx->nmatches; i++) {
        route = ctx->matches[i].route;

        if (!route->needs_response
            || !ngx_http_conflict_reads(ctx, &ctx->matches[i]))
        {
            continue;
        }

        /* what a view says besides is who it is, unless it may be refused */

        if (route->kind != CONFLICT_ROUTE_VIEW || !known
            || route->nconditions)
        {
            return 1;
        }
    }

    return 0;
}


/* a file is passed over unless a route names its field */

static int
ngx_http_conflict_wants_file(void *data, conflict_str_t name)
{
    ngx_uint_t                i;
    ngx_http_conflict_ctx_t  *ctx = data;

    for (i = 0; i < ctx->nmatches; i++) {
        if (conflict_route_names_field(ctx->matches[i].route, name)) {
            return 1;
        }
    }

    return 0;
}


static void
ngx_http_conflict_count_body(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_side_t *side)
{
    conflict_body_cause_t  cause;

    cause = side->body ? side->body->cause : CONFLICT_BODY_MEMORY;

    if (cause != CONFLICT_BODY_FINE) {
        ngx_http_conflict_count(side == &ctx->in
                                ? ngx_http_conflict_request_causes[cause]
                                : ngx_http_conflict_response_causes[cause],
                                1);
    }
}


static void
ngx_http_conflict_begin_body(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_side_t *side, ngx_str_t *type, ngx_str_t *encoding,
    off_t length, ngx_uint_t whole)
{
    conflict_str_t           type_str, encoding_str;
    conflict_body_wants_t    wants;

    wants.limits = &ctx->conf->limits;
    wants.whole = whole;
    wants.file = side == &ctx->in ? ngx_http_conflict_wants_file : NULL;
    wants.data = ctx;

    type_str.len = type ? type->len : 0;
    type_str.data = type ? (const char *) type->data : "";
    encoding_str.len = encoding ? encoding->len : 0;
    encoding_str.data = encoding ? (const char *) encoding->data : "";

    side->body = conflict_body_create(&wants, type_str, encoding_str, length);

    /* what cannot be read need not be copied */

    if (side->body == NULL || side->body->cause != CONFLICT_BODY_FINE) {
        ngx_http_conflict_count_body(ctx, side);
        side->over = 1;
    }
}


void
ngx_http_conflict_begin_request(ngx_http_conflict_ctx_t *ctx)
{
    ngx_str_t            encoding;
    ngx_uint_t           i, whole;
    ngx_chain_t         *cl;
    conflict_str_t       value;
    ngx_http_request_t  *r;

    static conflict_str_t  name = conflict_string("Content-Encoding");

    r = ctx->request;

    if (!ctx->in.wanted) {
        return;
    }

    if (r->headers_in.content_length_n <= 0 && !r->headers_in.chunked) {
        ctx->in.over = 1;
        return;
    }

    whole = 0;

    for (i = 0; i < ctx->nmatches; i++) {
        whole |= ctx->matches[i].route->whole_request;
    }

    ngx_str_null(&encoding);

    if (ngx_http_conflict_find_header(&r->headers_in.headers, name, &value)) {
        encoding.len = value.len;
        encoding.data = (u_char *) value.data;
    }

    ngx_http_conflict_begin_body(ctx, &ctx->in,
                                 r->headers_in.content_type
                                 ? &r->headers_in.content_type->value : NULL,
                                 &encoding, r->headers_in.content_length_n,
                                 whole);

    /* another module may have read it before us */

    if (ctx->in.over || r->request_body == NULL || r->reading_body) {
        return;
    }

    for (cl = r->request_body->bufs; cl; cl = cl->next) {

        if (!ngx_buf_in_memory(cl->buf)) {
            ngx_http_conflict_count(
                NGX_HTTP_CONFLICT_SKIP_REQUEST_INCOMPLETE, 1);
            ctx->in.over = 1;
            return;
        }

        ngx_http_conflict_read_piece(&ctx->in, cl->buf->pos,
                                     cl->buf->last - cl->buf->pos);
    }

    ngx_http_conflict_read_end(ctx, &ctx->in);
}


void
ngx_http_conflict_begin_response(ngx_http_conflict_ctx_t *ctx)
{
    ngx_str_t           *encoding;
    ngx_uint_t           i, whole;
    ngx_http_request_t  *r;

    r = ctx->request;

    encoding = r->headers_out.content_encoding
               ? &r->headers_out.content_encoding->value : NULL;

    whole = 0;

    for (i = 0; i < ctx->nmatches; i++) {
        whole |= ctx->matches[i].route->whole_response;
    }

    ngx_http_conflict_begin_body(ctx, &ctx->out, &r->headers_out.content_type,
                                 encoding, r->headers_out.content_length_n,
                                 whole);
}


void
ngx_http_conflict_read_piece(ngx_http_conflict_side_t *side, u_char *data,
    size_t len)
{
    if (side->body && !side->over && len) {
        side->size += len;
        conflict_body_feed(side->body, (const char *) data, len);
    }
}


void
ngx_http_conflict_read_end(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_side_t *side)
{
    if (side->over) {
        return;
    }

    side->over = 1;

    if (side->body) {
        conflict_body_finish(side->body);
        ngx_http_conflict_count_body(ctx, side);
    }
}
