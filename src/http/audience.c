
/*
 * For whom an answer is, and whether anything is to be done there at all.
 */

#include "conflict_http.h"


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
