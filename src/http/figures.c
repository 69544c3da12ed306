
/*
 * conflict_pages: /surveys, what surveys have brought, as JSON.
 */

#include <math.h>

#include "conflict_http.h"
#include "pages.h"
#include "../core/figures.h"


typedef struct ngx_http_conflict_figures_s  ngx_http_conflict_figures_t;

typedef struct {
    ngx_http_conflict_figures_t  *figures;
    ngx_conflict_counts_t        *counts;      /* NULL: it has answered */
} ngx_http_conflict_figures_bucket_t;

struct ngx_http_conflict_figures_s {
    /* ev->data must be readable as a connection for nginx's debug log */
    ngx_connection_t              dummy;

    ngx_http_request_t           *request;
    ngx_event_t                   resume;
    ngx_uint_t                    months;
    ngx_uint_t                    pending;
    unsigned                      failed:1;
    ngx_http_conflict_figures_bucket_t
                                  buckets[CONFLICT_BUCKETS];
    conflict_figures_t            sum;
};


static void ngx_http_conflict_figures_counted(void *data,
    ngx_conflict_found_t found, const char *name, conflict_str_t text);
static void ngx_http_conflict_figures_resume(ngx_event_t *ev);


static void
ngx_http_conflict_figures_cleanup(void *data)
{
    ngx_uint_t                    i;
    ngx_http_conflict_figures_t  *figures = data;

    if (figures->resume.posted) {
        ngx_delete_posted_event(&figures->resume);
    }

    for (i = 0; i < CONFLICT_BUCKETS; i++) {
        if (figures->buckets[i].counts) {
            ngx_conflict_counts_detach(figures->buckets[i].counts);
        }
    }
}


/* ?months=3, the present one among them */

static ngx_uint_t
ngx_http_conflict_figures_months(ngx_http_request_t *r)
{
    ngx_int_t  n;
    ngx_str_t  value;

    if (ngx_http_arg(r, (u_char *) "months", 6, &value) != NGX_OK) {
        return 3;
    }

    n = ngx_atoi(value.data, value.len);

    return n < 1 || n > NGX_CONFLICT_MONTHS ? 0 : (ngx_uint_t) n;
}


ngx_int_t
ngx_http_conflict_send_figures(ngx_http_request_t *r)
{
    ngx_uint_t                           i, months;
    ngx_pool_cleanup_t                  *cln;
    ngx_conflict_store_t                *store;
    ngx_http_conflict_figures_t         *figures;
    ngx_http_conflict_figures_bucket_t  *bucket;

    months = ngx_http_conflict_figures_months(r);

    if (months == 0) {
        return NGX_HTTP_BAD_REQUEST;
    }

    store = ngx_http_conflict_store();

    if (store == NULL || !ngx_http_conflict_usable(1000)) {
        return NGX_HTTP_SERVICE_UNAVAILABLE;
    }

    cln = ngx_pool_cleanup_add(r->pool, sizeof(ngx_http_conflict_figures_t));
    if (cln == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    figures = cln->data;
    ngx_memzero(figures, sizeof(ngx_http_conflict_figures_t));

    cln->handler = ngx_http_conflict_figures_cleanup;

    figures->request = r;
    figures->months = months;
    figures->dummy.fd = (ngx_socket_t) -1;
    figures->resume.data = figures;
    figures->resume.handler = ngx_http_conflict_figures_resume;
    figures->resume.log = r->connection->log;

    for (i = 0; i < CONFLICT_BUCKETS; i++) {
        bucket = &figures->buckets[i];
        bucket->figures = figures;
        bucket->counts = ngx_conflict_store_counts(store, i,
                                             ngx_http_conflict_now()
                                             / CONFLICT_SECOND, months,
                                             ngx_http_conflict_figures_counted,
                                             bucket);
        if (bucket->counts == NULL) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        figures->pending++;
    }

    r->read_event_handler = ngx_http_test_reading;
    r->main->count++;

    return NGX_DONE;
}


/* what is no figure of ours is passed over: a newer module may count more */

static void
ngx_http_conflict_figures_add(ngx_http_conflict_figures_t *figures,
    conflict_str_t text)
{
    u_char          *line, *end, *equal, *last;
    ngx_int_t        n, sign;
    conflict_str_t   field;

    line = (u_char *) text.data;
    last = line + text.len;

    for ( /* void */ ; line < last; line = end + 1) {
        end = ngx_strlchr(line, last, LF);
        end = end ? end : last;

        for (equal = end; equal > line && *equal != '='; equal--) {
            /* void */
        }

        if (equal == line) {
            continue;
        }

        field.data = (const char *) line;
        field.len = equal - line;

        equal++;
        sign = equal < end && *equal == '-' ? -1 : 1;
        n = ngx_atoi(equal + (sign < 0), end - equal - (sign < 0));

        if (n != NGX_ERROR) {
            (void) conflict_figures_add(&figures->sum, field, sign * n);
        }
    }
}


static void
ngx_http_conflict_figures_counted(void *data, ngx_conflict_found_t found,
    const char *name, conflict_str_t text)
{
    ngx_http_conflict_figures_bucket_t  *bucket = data;

    ngx_http_conflict_figures_t  *figures;

    figures = bucket->figures;
    bucket->counts = NULL;

    if (found == NGX_CONFLICT_FOUND) {
        ngx_http_conflict_figures_add(figures, text);

    } else {
        figures->failed = 1;
    }

    if (--figures->pending == 0) {
        ngx_post_event(&figures->resume, &ngx_posted_events);
    }
}


static json_t *
ngx_http_conflict_figures_number(double value)
{
    return isnan(value) ? json_null() : json_real(value);
}


static void
ngx_http_conflict_figures_scales(json_t *object,
    const conflict_figures_row_t *row)
{
    json_t               *scale;
    int64_t               answers;
    ngx_uint_t            i;
    conflict_estimate_t   e;

    for (i = 0; i < CONFLICT_SCALES; i++) {
        answers = conflict_figures_answers(row, (conflict_scale_t) i);

        if (answers == 0) {
            continue;
        }

        e = conflict_figures_estimate(row, (conflict_scale_t) i);

        scale = json_object();
        json_object_set_new(scale, "answers", json_integer(answers));
        json_object_set_new(scale, "value",
                            ngx_http_conflict_figures_number(e.value));
        json_object_set_new(scale, "low",
                            ngx_http_conflict_figures_number(e.low));
        json_object_set_new(scale, "high",
                            ngx_http_conflict_figures_number(e.high));

        json_object_set_new(object, conflict_scale_words[i].data, scale);
    }
}


static json_t *
ngx_http_conflict_figures_row(const conflict_figures_row_t *row,
    const char *segment)
{
    json_t      *object, *why;
    int64_t      sum;
    ngx_uint_t   i, j;

    object = json_object();

    json_object_set_new(object, "rule",
                        json_string(row->own ? "own"
                                    : conflict_ask_words[row->ask].data));
    if (segment) {
        json_object_set_new(object, "segment", json_string(segment));
    }

    for (i = CONFLICT_SURVEY_SCHEDULED; i < CONFLICT_SURVEY_EXPIRED; i++) {
        if (!row->own) {
            json_object_set_new(object, conflict_survey_words[i].data,
                                json_integer(row->states[i]));
        }
    }

    for (i = 0; i < 2 && !row->own; i++) {
        why = json_object();

        for (sum = 0, j = 0; j < CONFLICT_UNASKEDS; j++) {
            sum += row->unasked[i][j];

            if (row->unasked[i][j]) {
                json_object_set_new(why, conflict_unasked_words[j].data,
                                    json_integer(row->unasked[i][j]));
            }
        }

        json_object_set_new(object,
                            conflict_survey_words[CONFLICT_SURVEY_EXPIRED
                                                  + i].data,
                            json_integer(sum));
        json_object_set_new(object, i ? "cancelled-why" : "expired-why", why);
    }

    ngx_http_conflict_figures_scales(object, row);

    return object;
}


/* a rule's segments together, the random sample beside those who answered by
 * themselves */

static json_t *
ngx_http_conflict_figures_rules(const conflict_figures_t *figures)
{
    json_t                         *rules;
    ngx_uint_t                      i, j, n;
    static conflict_figures_row_t   sum;

    rules = json_array();

    for (i = CONFLICT_ASK_NONE; i < CONFLICT_ASKS; i++) {

        ngx_memzero(&sum, sizeof(conflict_figures_row_t));
        sum.own = (i == CONFLICT_ASK_NONE);
        sum.ask = (conflict_ask_t) i;

        for (n = 0, j = 0; j < figures->n; j++) {
            if (figures->rows[j].own == sum.own
                && figures->rows[j].ask == sum.ask)
            {
                conflict_figures_sum(&sum, &figures->rows[j]);
                n++;
            }
        }

        if (n) {
            json_array_append_new(rules,
                                  ngx_http_conflict_figures_row(&sum, NULL));
        }
    }

    return rules;
}


static ngx_int_t
ngx_http_conflict_figures_show(ngx_http_conflict_figures_t *figures)
{
    char        *text;
    json_t      *object, *segments;
    size_t       len;
    u_char      *copy;
    ngx_uint_t   i;

    if (figures->failed) {
        return NGX_HTTP_SERVICE_UNAVAILABLE;
    }

    segments = json_array();

    for (i = 0; i < figures->sum.n; i++) {
        json_array_append_new(segments,
                  ngx_http_conflict_figures_row(&figures->sum.rows[i],
                                            figures->sum.rows[i].segment));
    }

    object = json_object();
    json_object_set_new(object, "months", json_integer(figures->months));
    json_object_set_new(object, "confidence", json_real(0.95));
    json_object_set_new(object, "rules",
                        ngx_http_conflict_figures_rules(&figures->sum));
    json_object_set_new(object, "segments", segments);

    text = json_dumps(object, JSON_INDENT(2) | JSON_PRESERVE_ORDER
                              | JSON_REAL_PRECISION(6));
    json_decref(object);

    if (text == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    len = ngx_strlen(text);
    copy = ngx_pnalloc(figures->request->pool, len + 1);

    if (copy) {
        ngx_memcpy(copy, text, len);
        copy[len] = LF;
    }

    free(text);

    return copy ? ngx_http_conflict_send_text(figures->request,
                                              NGX_HTTP_OK, "application/json",
                                              copy, len + 1)
                : NGX_HTTP_INTERNAL_SERVER_ERROR;
}


static void
ngx_http_conflict_figures_resume(ngx_event_t *ev)
{
    ngx_connection_t             *c;
    ngx_http_request_t           *r;
    ngx_http_conflict_figures_t  *figures;

    figures = ev->data;
    r = figures->request;
    c = r->connection;

    ngx_http_set_log_request(c->log, r);

    ngx_http_finalize_request(r, ngx_http_conflict_figures_show(figures));

    ngx_http_run_posted_requests(c);
}
