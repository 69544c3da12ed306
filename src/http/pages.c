
/*
 * conflict_pages: /metrics, in Prometheus's text format, and /surveys.
 */

#include "conflict_http.h"
#include "pages.h"


typedef struct {
    const char  *metric;
    const char  *label;
    const char  *help;
} ngx_http_conflict_metric_t;


static const ngx_http_conflict_metric_t  ngx_http_conflict_metrics[] = {
#define X(id, metric, label, help)  { metric, label, help },
    NGX_HTTP_CONFLICT_COUNTERS_TABLE(X)
#undef X
};


/* the longest line: a HELP, a TYPE and a value of one metric */
#define NGX_HTTP_CONFLICT_LINES  512


static u_char *
ngx_http_conflict_print_metrics(u_char *p, ngx_http_conflict_shared_t *sh)
{
    ngx_uint_t                         i, pending;
    const ngx_http_conflict_metric_t  *m;

    for (i = 0; i < NGX_HTTP_CONFLICT_COUNTERS; i++) {
        m = &ngx_http_conflict_metrics[i];

        if (m->help) {
            p = ngx_sprintf(p, "# HELP conflict_%s_total %s\n"
                               "# TYPE conflict_%s_total counter\n",
                            m->metric, m->help, m->metric);
        }

        p = m->label
            ? ngx_sprintf(p, "conflict_%s_total{%s} %uA\n", m->metric,
                          m->label, sh->counters[i])
            : ngx_sprintf(p, "conflict_%s_total %uA\n", m->metric,
                          sh->counters[i]);
    }

    pending = 0;

    for (i = 0; i < NGX_HTTP_CONFLICT_SLOTS; i++) {
        pending += sh->slots[i].pending;
    }

    return ngx_sprintf(p, "# HELP conflict_pending_events Events on their way "
                          "to Redis\n"
                          "# TYPE conflict_pending_events gauge\n"
                          "conflict_pending_events %ui\n", pending);
}


ngx_int_t
ngx_http_conflict_send_text(ngx_http_request_t *r, ngx_uint_t status,
    const char *type, u_char *data, size_t len)
{
    ngx_int_t     rc;
    ngx_buf_t    *b;
    ngx_chain_t   out;

    r->headers_out.content_type.data = (u_char *) type;
    r->headers_out.content_type.len = ngx_strlen(type);
    r->headers_out.content_type_len = r->headers_out.content_type.len;
    r->headers_out.status = status;
    r->headers_out.content_length_n = len;

    rc = ngx_http_send_header(r);

    if (rc == NGX_ERROR || rc > NGX_OK || r->header_only) {
        return rc;
    }

    b = ngx_calloc_buf(r->pool);
    if (b == NULL) {
        return NGX_ERROR;
    }

    b->pos = data;
    b->last = data + len;
    b->memory = 1;
    b->last_buf = (r == r->main);
    b->last_in_chain = 1;

    out.buf = b;
    out.next = NULL;

    return ngx_http_output_filter(r, &out);
}


static ngx_int_t
ngx_http_conflict_send_metrics(ngx_http_request_t *r)
{
    u_char                         *data;
    ngx_http_conflict_shared_t     *sh;
    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_http_get_module_main_conf(r, ngx_http_conflict_module);
    sh = ngx_http_conflict_shared(mcf);

    if (sh == NULL) {
        return NGX_HTTP_SERVICE_UNAVAILABLE;
    }

    data = ngx_pnalloc(r->pool, NGX_HTTP_CONFLICT_LINES
                                * (NGX_HTTP_CONFLICT_COUNTERS + 1));
    if (data == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    return ngx_http_conflict_send_text(r, NGX_HTTP_OK,
                             "text/plain; version=0.0.4", data,
                             ngx_http_conflict_print_metrics(data, sh)
                             - data);
}


ngx_int_t
ngx_http_conflict_pages_handler(ngx_http_request_t *r)
{
    ngx_int_t                      rc;
    ngx_str_t                      user, path;
    ngx_http_core_loc_conf_t      *clcf;
    ngx_http_conflict_loc_conf_t  *lcf;

    static ngx_str_t  metrics = ngx_string("metrics");
    static ngx_str_t  surveys = ngx_string("surveys");

    lcf = ngx_http_get_module_loc_conf(r, ngx_http_conflict_module);

    if (!(r->method & (NGX_HTTP_GET|NGX_HTTP_HEAD))) {

        if (ngx_http_complex_value(r, lcf->pages_user, &user) != NGX_OK) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        return user.len ? NGX_HTTP_NOT_ALLOWED : NGX_HTTP_FORBIDDEN;
    }

    rc = ngx_http_discard_request_body(r);

    if (rc != NGX_OK) {
        return rc;
    }

    /* paths are counted from the location on */

    clcf = ngx_http_get_module_loc_conf(r, ngx_http_core_module);

    path = r->uri;

    if (clcf->name.len <= path.len
        && ngx_strncmp(path.data, clcf->name.data, clcf->name.len) == 0)
    {
        path.data += clcf->name.len;
        path.len -= clcf->name.len;
    }

    while (path.len && path.data[0] == '/') {
        path.data++;
        path.len--;
    }

    if (path.len == metrics.len
        && ngx_strncmp(path.data, metrics.data, metrics.len) == 0)
    {
        return ngx_http_conflict_send_metrics(r);
    }

    if (path.len == surveys.len
        && ngx_strncmp(path.data, surveys.data, surveys.len) == 0)
    {
        return ngx_http_conflict_send_figures(r);
    }

    return NGX_HTTP_NOT_FOUND;
}
