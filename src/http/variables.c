
/*
 * $conflict_tier and the others: what the headers say, for logs and for other
 * directives.  Empty before the state is there, and where the reader is a
 * client.
 */

#include "conflict_http.h"


static ngx_int_t ngx_http_conflict_header_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);
static ngx_int_t ngx_http_conflict_client_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);
static ngx_int_t ngx_http_conflict_speaker_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);


static ngx_int_t
ngx_http_conflict_add_headers(ngx_conf_t *cf,
    const ngx_http_conflict_header_t *h, ngx_http_get_variable_pt handler)
{
    ngx_str_t             name;
    ngx_http_variable_t  *var;

    for ( /* void */ ; h->header.len; h++) {

        if (h->variable.len == 0) {
            continue;
        }

        name = h->variable;

        var = ngx_http_add_variable(cf, &name, NGX_HTTP_VAR_NOCACHEABLE);
        if (var == NULL) {
            return NGX_ERROR;
        }

        var->get_handler = handler;
        var->data = (uintptr_t) h;
    }

    return NGX_OK;
}


ngx_int_t
ngx_http_conflict_add_variables(ngx_conf_t *cf)
{
    ngx_str_t             name;
    ngx_http_variable_t  *var;

    if (ngx_http_conflict_add_headers(cf, ngx_http_conflict_headers,
                                      ngx_http_conflict_header_variable)
        != NGX_OK
        || ngx_http_conflict_add_headers(cf, ngx_http_conflict_client_headers,
                                         ngx_http_conflict_client_variable)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_str_set(&name, "conflict_speaker");

    var = ngx_http_add_variable(cf, &name, NGX_HTTP_VAR_NOCACHEABLE);
    if (var == NULL) {
        return NGX_ERROR;
    }

    var->get_handler = ngx_http_conflict_speaker_variable;

    return NGX_OK;
}


static void
ngx_http_conflict_set_value(ngx_http_variable_value_t *v, ngx_str_t *value)
{
    v->valid = 1;
    v->no_cacheable = 1;
    v->not_found = 0;
    v->len = value->len;
    v->data = value->data;
}


static ngx_int_t
ngx_http_conflict_get_value(ngx_http_conflict_ctx_t *ctx,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    ngx_str_t                          value;
    const ngx_http_conflict_header_t  *h;

    h = (const ngx_http_conflict_header_t *) data;

    if (ctx == NULL || ctx->advice == NULL
        || h->value(ctx, &value) != NGX_OK)
    {
        v->not_found = 1;
        return NGX_OK;
    }

    ngx_http_conflict_set_value(v, &value);

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_header_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    ngx_http_conflict_ctx_t  *ctx;

    ctx = ngx_http_conflict_get_ctx(r);

    return ngx_http_conflict_get_value(ctx && ctx->shows ? ctx : NULL, v,
                                       data);
}


/* what the client itself is told */

static ngx_int_t
ngx_http_conflict_client_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    ngx_http_conflict_ctx_t  *ctx;

    ctx = ngx_http_conflict_get_ctx(r);

    return ngx_http_conflict_get_value(ctx && ctx->promises ? ctx : NULL, v,
                                       data);
}


/* $conflict_speaker: agent or client, as far as the audience tells */

static ngx_int_t
ngx_http_conflict_speaker_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    ngx_str_t                 value;
    ngx_uint_t                audience;
    ngx_http_conflict_ctx_t  *ctx;

    ctx = ngx_http_conflict_get_ctx(r);

    audience = ctx ? ctx->audience
                   : ngx_http_conflict_audience(r,
                         ngx_http_get_module_loc_conf(r,
                                                 ngx_http_conflict_module));

    switch (audience) {

    case NGX_HTTP_CONFLICT_AUDIENCE_AGENTS:
        ngx_str_set(&value, "agent");
        break;

    case NGX_HTTP_CONFLICT_AUDIENCE_CLIENTS:
        ngx_str_set(&value, "client");
        break;

    default:
        v->not_found = 1;
        return NGX_OK;
    }

    ngx_http_conflict_set_value(v, &value);

    return NGX_OK;
}
