
#include "conflict_http.h"


#define NGX_HTTP_CONFLICT_BODY_FIRST  4096


static void
ngx_http_conflict_body_give_up(ngx_http_conflict_body_t *body,
    ngx_http_conflict_counter_t large)
{
    ngx_http_conflict_count(large, 1);

    body->overflow = 1;
}


void
ngx_http_conflict_body_expect(ngx_http_request_t *r,
    ngx_http_conflict_body_t *body, off_t length,
    ngx_http_conflict_counter_t large)
{
    if (length > (off_t) body->max) {
        ngx_http_conflict_body_give_up(body, large);
        return;
    }

    body->size = length > 0 ? (size_t) length : NGX_HTTP_CONFLICT_BODY_FIRST;
}


void
ngx_http_conflict_body_add(ngx_http_request_t *r,
    ngx_http_conflict_body_t *body, u_char *data, size_t len,
    ngx_http_conflict_counter_t large)
{
    size_t   size;
    u_char  *p;

    if (body->overflow || len == 0) {
        return;
    }

    if (len > body->max - body->len) {
        ngx_http_conflict_body_give_up(body, large);
        return;
    }

    if (body->data == NULL || len > body->size - body->len) {
        size = body->size ? body->size : NGX_HTTP_CONFLICT_BODY_FIRST;

        while (size - body->len < len) {
            size *= 2;
        }

        p = ngx_pnalloc(r->pool, size);
        if (p == NULL) {
            ngx_http_conflict_body_give_up(body, large);
            return;
        }

        /* the old place may be on its way to the client, and so stays */

        if (body->len) {
            ngx_memcpy(p, body->data, body->len);
        }

        body->data = p;
        body->size = size;
    }

    ngx_memcpy(body->data + body->len, data, len);
    body->len += len;
}


void
ngx_http_conflict_body_parse(ngx_http_conflict_body_t *body,
    ngx_http_conflict_counter_t limits, ngx_http_conflict_counter_t invalid)
{
    conflict_rc_t   rc;
    conflict_str_t  text;

    if (!body->wanted || !body->complete || body->overflow || body->parsed) {
        return;
    }

    body->parsed = 1;

    text.len = body->len;
    text.data = (const char *) body->data;

    rc = conflict_json_parse(text, CONFLICT_JSON_NODES, CONFLICT_JSON_DEPTH,
                             &body->json);

    if (rc == CONFLICT_OK) {
        return;
    }

    body->json = NULL;

    if (rc == CONFLICT_LIMIT) {
        ngx_http_conflict_count(limits, 1);

    } else if (rc == CONFLICT_INVALID) {
        ngx_http_conflict_count(invalid, 1);
    }
}


ngx_uint_t
ngx_http_conflict_is_json(ngx_str_t *type)
{
    return type->len >= 4
           && ngx_strlcasestrn(type->data, type->data + type->len,
                               (u_char *) "json", 4 - 1)
              != NULL;
}
