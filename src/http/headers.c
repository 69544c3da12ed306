
/*
 * Our headers: taken away where somebody else set them, and set.
 */

#include "conflict_http.h"


static ngx_int_t ngx_http_conflict_tier(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_reasons(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_step(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_channel(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_owner(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_phase(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_mode(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_fault(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_since(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_alert(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_ticket(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_state(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);


const ngx_http_conflict_header_t  ngx_http_conflict_headers[] = {

    { ngx_string("X-Escalation-Tier"), ngx_string("conflict_tier"), 0,
      ngx_http_conflict_tier },

    { ngx_string("X-Escalation-Reasons"), ngx_string("conflict_reasons"), 0,
      ngx_http_conflict_reasons },

    { ngx_string("X-Escalation-Step"), ngx_string("conflict_step"), 0,
      ngx_http_conflict_step },

    { ngx_string("X-Escalation-Channel"), ngx_string("conflict_channel"), 0,
      ngx_http_conflict_channel },

    { ngx_string("X-Escalation-Owner"), ngx_string("conflict_owner"), 0,
      ngx_http_conflict_owner },

    { ngx_string("X-Escalation-Phase"), ngx_string("conflict_phase"), 1,
      ngx_http_conflict_phase },

    { ngx_string("X-Escalation-Mode"), ngx_string("conflict_mode"), 1,
      ngx_http_conflict_mode },

    { ngx_string("X-Escalation-Fault"), ngx_string("conflict_fault"), 1,
      ngx_http_conflict_fault },

    { ngx_string("X-Escalation-Since"), ngx_string("conflict_since"), 1,
      ngx_http_conflict_since },

    { ngx_string("X-Escalation-Alert"), ngx_string("conflict_alert"), 1,
      ngx_http_conflict_alert },

    { ngx_string("X-Escalation-Ticket"), ngx_string("conflict_ticket"), 1,
      ngx_http_conflict_ticket },

    { ngx_string("X-Escalation-State"), ngx_string("conflict_state"), 1,
      ngx_http_conflict_state },

    { ngx_null_string, ngx_null_string, 0, NULL }
};


static ngx_str_t  ngx_http_conflict_prefixes[] = {
    ngx_string("x-escalation-"),
    ngx_string("x-support-"),
    ngx_string("x-feedback-"),
    ngx_null_string
};


/* the names that only we may set; for CGI and Rack "_" and "-" are the same */

ngx_uint_t
ngx_http_conflict_is_ours(ngx_str_t *name)
{
    u_char       c;
    size_t       i;
    ngx_str_t   *prefix;

    if (name->len < 2 || (name->data[0] | 0x20) != 'x') {
        return 0;
    }

    for (prefix = ngx_http_conflict_prefixes; prefix->len; prefix++) {

        if (name->len < prefix->len) {
            continue;
        }

        for (i = 0; i < prefix->len; i++) {
            c = ngx_tolower(name->data[i]);

            if (c == '_') {
                c = '-';
            }

            if (c != prefix->data[i]) {
                break;
            }
        }

        if (i == prefix->len) {
            return 1;
        }
    }

    return 0;
}


static ngx_uint_t
ngx_http_conflict_count_ours(ngx_list_t *list)
{
    ngx_uint_t        i, n;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *header;

    n = 0;

    for (part = &list->part; part; part = part->next) {
        header = part->elts;

        for (i = 0; i < part->nelts; i++) {
            n += ngx_http_conflict_is_ours(&header[i].key);
        }
    }

    return n;
}


/*
 * What proxies a request walks the list and does not look at the hash, so the
 * list is made again without what does not belong there.  The old elements
 * stay where they are, for nginx points to some of them.
 */

ngx_int_t
ngx_http_conflict_strip_request(ngx_http_request_t *r)
{
    ngx_list_t        list;
    ngx_uint_t        i, n;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *header, *copy;

    n = ngx_http_conflict_count_ours(&r->headers_in.headers);

    if (n == 0) {
        return NGX_OK;
    }

    if (ngx_list_init(&list, r->pool, 20, sizeof(ngx_table_elt_t)) != NGX_OK) {
        return NGX_ERROR;
    }

    for (part = &r->headers_in.headers.part; part; part = part->next) {
        header = part->elts;

        for (i = 0; i < part->nelts; i++) {

            if (ngx_http_conflict_is_ours(&header[i].key)) {
                continue;
            }

            copy = ngx_list_push(&list);
            if (copy == NULL) {
                return NGX_ERROR;
            }

            *copy = header[i];
        }
    }

    r->headers_in.headers = list;

    if (list.last == &list.part) {
        r->headers_in.headers.last = &r->headers_in.headers.part;
    }

    ngx_http_conflict_count(NGX_HTTP_CONFLICT_STRIPPED_CLIENT, n);

    return NGX_OK;
}


void
ngx_http_conflict_strip_response(ngx_http_request_t *r)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *header;

    for (part = &r->headers_out.headers.part; part; part = part->next) {
        header = part->elts;

        for (i = 0; i < part->nelts; i++) {

            if (header[i].hash && ngx_http_conflict_is_ours(&header[i].key)) {
                header[i].hash = 0;
                ngx_http_conflict_count(NGX_HTTP_CONFLICT_STRIPPED_HELPDESK,
                                        1);
            }
        }
    }
}


static ngx_table_elt_t *
ngx_http_conflict_push_header(ngx_list_t *list, const ngx_str_t *name,
    ngx_str_t *value)
{
    ngx_table_elt_t  *header;

    header = ngx_list_push(list);
    if (header == NULL) {
        return NULL;
    }

    ngx_memzero(header, sizeof(ngx_table_elt_t));

    header->hash = 1;
    header->key = *name;
    header->value = *value;

    return header;
}


/* takes away what allows a shared cache to keep the answer; the words that
 * stay are moved together in place */

static void
ngx_http_conflict_make_private(ngx_str_t *value)
{
    u_char  *p, *end, *word, *next, *out;
    size_t   len;

    p = value->data;
    end = value->data + value->len;
    out = value->data;

    while (p < end) {

        while (p < end && (*p == ' ' || *p == ',')) {
            p++;
        }

        word = p;

        for (next = p; next < end && *next != ','; next++) {
            if (*next == '"') {
                for (next++; next < end && *next != '"'; next++) { /* void */ }

                if (next == end) {
                    break;
                }
            }
        }

        p = next;
        len = next - word;

        if (len == 0
            || (len == 6 && ngx_strncasecmp(word, (u_char *) "public", 6) == 0)
            || (len > 8 && ngx_strncasecmp(word, (u_char *) "s-maxage", 8)
                           == 0))
        {
            continue;
        }

        if (out != value->data) {
            *out++ = ',';
        }

        ngx_memmove(out, word, len);
        out += len;
    }

    value->len = out - value->data;
}


static ngx_uint_t
ngx_http_conflict_has_word(ngx_str_t *value, const char *word, size_t len)
{
    return value->len >= len
           && ngx_strlcasestrn(value->data, value->data + value->len,
                               (u_char *) word, len - 1)
              != NULL;
}


/*
 * The state of one client's case is nobody else's: no shared cache may keep
 * it.  Our "private" is a header of its own, for the expires directive
 * overwrites the one that it knows.
 */

static ngx_int_t
ngx_http_conflict_cache_control(ngx_http_request_t *r)
{
    u_char           *data;
    ngx_str_t         value;
    ngx_uint_t        i, fresh;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *header;

    static ngx_str_t  name = ngx_string("Cache-Control");

    fresh = (r->method == NGX_HTTP_GET || r->method == NGX_HTTP_HEAD
             || r->headers_out.expires != NULL);

    for (part = &r->headers_out.headers.part; part; part = part->next) {
        header = part->elts;

        for (i = 0; i < part->nelts; i++) {

            if (header[i].hash == 0 || header[i].key.len != name.len
                || ngx_strncasecmp(header[i].key.data, name.data, name.len)
                   != 0)
            {
                continue;
            }

            fresh = 1;
            value = header[i].value;

            if (ngx_http_conflict_has_word(&value, "no-store", 8)
                || ngx_http_conflict_has_word(&value, "private", 7))
            {
                return NGX_OK;
            }

            data = ngx_pnalloc(r->pool, value.len);
            if (data == NULL) {
                return NGX_ERROR;
            }

            ngx_memcpy(data, value.data, value.len);
            header[i].value.data = data;

            ngx_http_conflict_make_private(&header[i].value);

            if (header[i].value.len == 0) {
                header[i].hash = 0;
            }
        }
    }

    if (!fresh) {
        return NGX_OK;
    }

    ngx_str_set(&value, "private");

    return ngx_http_conflict_push_header(&r->headers_out.headers, &name,
                                         &value)
           ? NGX_OK : NGX_ERROR;
}


ngx_int_t
ngx_http_conflict_inject_response(ngx_http_conflict_ctx_t *ctx)
{
    ngx_str_t                          value;
    ngx_http_request_t                *r;
    const ngx_http_conflict_header_t  *h;

    r = ctx->request;

    for (h = ngx_http_conflict_headers; h->header.len; h++) {

        if ((h->full && !ctx->conf->full) || h->value(ctx, &value) != NGX_OK) {
            continue;
        }

        if (ngx_http_conflict_push_header(&r->headers_out.headers, &h->header,
                                          &value)
            == NULL)
        {
            return NGX_ERROR;
        }
    }

    return ngx_http_conflict_cache_control(r);
}


ngx_int_t
ngx_http_conflict_inject_request(ngx_http_conflict_ctx_t *ctx)
{
    ngx_str_t                          value;
    ngx_table_elt_t                   *header;
    ngx_http_request_t                *r;
    const ngx_http_conflict_header_t  *h;

    r = ctx->request;

    for (h = ngx_http_conflict_headers; h->header.len; h++) {

        if ((h->full && !ctx->conf->full) || h->value(ctx, &value) != NGX_OK) {
            continue;
        }

        header = ngx_http_conflict_push_header(&r->headers_in.headers,
                                               &h->header, &value);
        if (header == NULL) {
            return NGX_ERROR;
        }

        header->lowcase_key = ngx_pnalloc(r->pool, h->header.len);
        if (header->lowcase_key == NULL) {
            return NGX_ERROR;
        }

        header->hash = ngx_hash_strlow(header->lowcase_key, h->header.data,
                                       h->header.len);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_word(const conflict_str_t *word, ngx_str_t *value)
{
    value->len = word->len;
    value->data = (u_char *) word->data;

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_text(const char *text, ngx_str_t *value)
{
    value->len = ngx_strlen(text);
    value->data = (u_char *) text;

    return value->len ? NGX_OK : NGX_DECLINED;
}


static ngx_int_t
ngx_http_conflict_tier(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    static u_char  digits[] = "12345";

    value->len = 1;
    value->data = &digits[ctx->advice->tier - 1];

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_reasons(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    size_t                    len;
    u_char                   *p;
    ngx_uint_t                i;
    const conflict_str_t     *word;
    const conflict_advice_t  *advice;

    advice = ctx->advice;

    if (advice->nreasons == 0) {
        return NGX_DECLINED;
    }

    len = 0;

    for (i = 0; i < advice->nreasons; i++) {
        len += conflict_reason_words[advice->reasons[i]].len + 2;
    }

    p = ngx_pnalloc(ctx->request->pool, len);
    if (p == NULL) {
        return NGX_DECLINED;
    }

    value->data = p;

    for (i = 0; i < advice->nreasons; i++) {
        word = &conflict_reason_words[advice->reasons[i]];

        if (i) {
            *p++ = ',';
            *p++ = ' ';
        }

        p = ngx_cpymem(p, word->data, word->len);
    }

    value->len = p - value->data;

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_step(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    if (ctx->advice->step == CONFLICT_STEP_NONE) {
        return NGX_DECLINED;
    }

    return ngx_http_conflict_word(&conflict_step_words[ctx->advice->step],
                                  value);
}


static ngx_int_t
ngx_http_conflict_channel(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_word(
                 &conflict_channel_words[ctx->advice->channel], value);
}


static ngx_int_t
ngx_http_conflict_owner(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_text(ctx->advice->owner, value);
}


static ngx_int_t
ngx_http_conflict_phase(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_word(&conflict_phase_words[ctx->advice->phase],
                                  value);
}


static ngx_int_t
ngx_http_conflict_mode(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_word(&conflict_mode_words[ctx->advice->mode],
                                  value);
}


static ngx_int_t
ngx_http_conflict_fault(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    if (ctx->advice->fault == CONFLICT_FAULT_UNKNOWN) {
        return NGX_DECLINED;
    }

    return ngx_http_conflict_word(&conflict_fault_words[ctx->advice->fault],
                                  value);
}


/* RFC 3339 in UTC */

static ngx_int_t
ngx_http_conflict_since(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    ngx_tm_t  tm;

    if (ctx->advice->since == 0) {
        return NGX_DECLINED;
    }

    ngx_gmtime((time_t) (ctx->advice->since / 1000), &tm);

    value->data = ngx_pnalloc(ctx->request->pool,
                              sizeof("2026-11-24T10:20:00Z"));
    if (value->data == NULL) {
        return NGX_DECLINED;
    }

    value->len = ngx_sprintf(value->data, "%4d-%02d-%02dT%02d:%02d:%02dZ",
                             tm.ngx_tm_year, tm.ngx_tm_mon, tm.ngx_tm_mday,
                             tm.ngx_tm_hour, tm.ngx_tm_min, tm.ngx_tm_sec)
                 - value->data;

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_alert(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    if (ctx->advice->alert == CONFLICT_ALERT_NONE) {
        return NGX_DECLINED;
    }

    return ngx_http_conflict_word(&conflict_alert_words[ctx->advice->alert],
                                  value);
}


static ngx_int_t
ngx_http_conflict_ticket(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_text(ctx->advice->ticket, value);
}


static ngx_int_t
ngx_http_conflict_state(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_text("fresh", value);
}
