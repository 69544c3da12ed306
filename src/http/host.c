
/*
 * What the core asks of nginx: headers, variables, and what is there of an
 * exchange so far.
 */

#include "conflict_http.h"


static int ngx_http_conflict_host_request_header(void *host,
    conflict_str_t name, conflict_str_t *value);
static int ngx_http_conflict_host_response_header(void *host,
    conflict_str_t name, conflict_str_t *value);
static int ngx_http_conflict_host_variable(void *host,
    const conflict_source_t *source, conflict_str_t *value);
static unsigned ngx_http_conflict_host_status(ngx_http_request_t *r,
    const conflict_route_t *route);
static conflict_body_t *ngx_http_conflict_host_body(
    ngx_http_conflict_side_t *side);
static void ngx_http_conflict_trace_line(void *data, conflict_str_t text);


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
    static conflict_str_t  type = conflict_string("Content-Type");

    /* nginx keeps some headers apart */

    if (name.len == location.len && r->headers_out.location
        && ngx_strncasecmp((u_char *) name.data, (u_char *) location.data,
                           name.len)
           == 0)
    {
        value->len = r->headers_out.location->value.len;
        value->data = (const char *) r->headers_out.location->value.data;
        return 1;
    }

    if (name.len == type.len
        && ngx_strncasecmp((u_char *) name.data, (u_char *) type.data,
                           name.len)
           == 0)
    {
        value->len = r->headers_out.content_type.len;
        value->data = (const char *) r->headers_out.content_type.data;
        return value->len != 0;
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


void
ngx_http_conflict_exchange(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match, conflict_host_t *host,
    conflict_exchange_t *exchange)
{
    ngx_http_request_t  *r;

    r = ctx->request;

    host->host = r;
    host->request_header = ngx_http_conflict_host_request_header;
    host->response_header = ngx_http_conflict_host_response_header;
    host->variable = ngx_http_conflict_host_variable;

    ngx_memzero(exchange, sizeof(conflict_exchange_t));

    exchange->route = match->route;
    exchange->captures = &match->captures;
    exchange->query.len = r->args.len;
    exchange->query.data = (const char *) r->args.data;
    exchange->request = ngx_http_conflict_host_body(&ctx->in);
    exchange->response = ngx_http_conflict_host_body(&ctx->out);
    exchange->request_over = ctx->in.over;
    exchange->response_over = ctx->out.over;
    exchange->response_seen = ctx->header_seen;
    exchange->agent = (ctx->audience == NGX_HTTP_CONFLICT_AUDIENCE_AGENTS);
    exchange->limits = &ctx->conf->limits;
    exchange->arena = ctx->arena;
    exchange->host = host;

    if (ctx->header_seen) {
        exchange->status = ngx_http_conflict_host_status(r, match->route);
    }
}


/* both the helpdesk and what nginx made of its answer must say yes */

static unsigned
ngx_http_conflict_host_status(ngx_http_request_t *r,
    const conflict_route_t *route)
{
    unsigned  status;

    status = r->upstream ? (unsigned) r->upstream->headers_in.status_n : 0;

#if (NGX_HTTP_CACHE)
    if (r->cached) {
        return 0;
    }
#endif

    return conflict_accepts(route, status)
           ? (unsigned) r->headers_out.status : status;
}


static conflict_body_t *
ngx_http_conflict_host_body(ngx_http_conflict_side_t *side)
{
    return side->body && side->body->done ? side->body : NULL;
}


void
ngx_http_conflict_trace(ngx_log_t *log, conflict_trace_t *trace)
{
    trace->line = ngx_http_conflict_trace_line;
    trace->data = log;
    trace->private = 1;
}


static void
ngx_http_conflict_trace_line(void *data, conflict_str_t text)
{
    ngx_log_t  *log = data;

    ngx_log_error(NGX_LOG_NOTICE, log, 0, "conflict explain: %*s", text.len,
                  text.data);
}
