
/*
 * Our headers: taken away where somebody else set them, and set.
 */

#include "conflict_http.h"


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


/* "private" alone says it of the whole answer, private="Name" of a field */

static ngx_uint_t
ngx_http_conflict_has_word(ngx_str_t *value, const char *word, size_t len)
{
    u_char  *p, *start, *end;

    p = value->data;
    end = value->data + value->len;

    while (p < end) {

        while (p < end && (*p == ' ' || *p == '\t' || *p == ',')) {
            p++;
        }

        start = p;

        while (p < end && *p != ' ' && *p != '\t' && *p != ',') {
            p++;
        }

        if ((size_t) (p - start) == len
            && ngx_strncasecmp(start, (u_char *) word, len) == 0)
        {
            return 1;
        }
    }

    return 0;
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


static ngx_int_t
ngx_http_conflict_inject_list(ngx_http_conflict_ctx_t *ctx,
    const ngx_http_conflict_header_t *h, ngx_uint_t *n)
{
    ngx_str_t            value;
    ngx_http_request_t  *r;

    r = ctx->request;

    for ( /* void */ ; h->header.len; h++) {

        if ((h->full && !ctx->conf->full) || h->value(ctx, &value) != NGX_OK) {
            continue;
        }

        if (ngx_http_conflict_push_header(&r->headers_out.headers, &h->header,
                                          &value)
            == NULL)
        {
            return NGX_ERROR;
        }

        (*n)++;
    }

    return NGX_OK;
}


ngx_int_t
ngx_http_conflict_inject_response(ngx_http_conflict_ctx_t *ctx)
{
    ngx_uint_t  n;

    n = 0;

    if (ngx_http_conflict_inject_list(ctx, ngx_http_conflict_headers, &n)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_http_conflict_cache_control(ctx->request);
}


ngx_int_t
ngx_http_conflict_inject_client(ngx_http_conflict_ctx_t *ctx)
{
    ngx_uint_t  n;

    n = 0;

    if (ngx_http_conflict_inject_list(ctx, ngx_http_conflict_client_headers,
                                      &n)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return n ? ngx_http_conflict_cache_control(ctx->request) : NGX_DECLINED;
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
