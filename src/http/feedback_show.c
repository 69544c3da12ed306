
/*
 * What a client gets to see: the page, its style and its logo.
 */

#include "feedback.h"
#include "../core/survey.h"


static ngx_int_t
ngx_http_conflict_feedback_header(ngx_http_request_t *r, const char *name,
    const char *value)
{
    ngx_table_elt_t  *header;

    header = ngx_list_push(&r->headers_out.headers);
    if (header == NULL) {
        return NGX_ERROR;
    }

    ngx_memzero(header, sizeof(ngx_table_elt_t));

    header->hash = 1;
    header->key.data = (u_char *) name;
    header->key.len = ngx_strlen(name);
    header->value.data = (u_char *) value;
    header->value.len = ngx_strlen(value);

    return NGX_OK;
}


/*
 * Nothing but our own style, logo and form; no frame, no address of the page
 * (which is the key to it) for whoever a link leads to.
 */

static ngx_int_t
ngx_http_conflict_feedback_headers(ngx_http_request_t *r, ngx_uint_t page)
{
    ngx_uint_t  i;

    static const struct {
        const char  *name;
        const char  *value;
    } headers[] = {
        { "X-Content-Type-Options", "nosniff" },
        { "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; "
          "form-action 'self'; base-uri 'none'; frame-ancestors 'none'" },
        { "Referrer-Policy", "no-referrer" },
        { "Cache-Control", "no-store" },
        { "X-Robots-Tag", "noindex, nofollow" },
        { "Vary", "Accept-Language" }
    };

    for (i = 0; i < sizeof(headers) / sizeof(headers[0]); i++) {

        /* style and logo may be kept */

        if (!page && i == 3) {
            break;
        }

        if (ngx_http_conflict_feedback_header(r, headers[i].name,
                                              headers[i].value)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


ngx_int_t
ngx_http_conflict_feedback_asset(ngx_http_request_t *r, ngx_str_t *asset,
    ngx_http_conflict_feedback_conf_t *conf)
{
    if (ngx_http_conflict_feedback_headers(r, 0) != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    return ngx_http_conflict_send_text(r, NGX_HTTP_OK,
                                       asset == &conf->style
                                       ? "text/css; charset=utf-8"
                                       : conf->logo_type,
                                       asset->data, asset->len);
}


/* local time, for people */

static void
ngx_http_conflict_feedback_until(ngx_http_conflict_feedback_t *feedback,
    conflict_msec_t until, ngx_str_t *text)
{
    ngx_tm_t  tm;

    text->data = ngx_pnalloc(feedback->request->pool,
                             sizeof("2026-11-30 10:12"));
    if (text->data == NULL) {
        return;
    }

    ngx_libc_localtime(until / CONFLICT_SECOND, &tm);

    text->len = ngx_sprintf(text->data, "%4d-%02d-%02d %02d:%02d",
                            tm.ngx_tm_year + 1900, tm.ngx_tm_mon + 1,
                            tm.ngx_tm_mday,
                            tm.ngx_tm_hour, tm.ngx_tm_min)
                - text->data;
}


/* ?score=4 of a link in a mail is only chosen, and still has to be sent */

static ngx_uint_t
ngx_http_conflict_feedback_chosen(ngx_http_conflict_feedback_t *feedback,
    const conflict_survey_t *survey)
{
    ngx_int_t  n;
    ngx_str_t  value;

    if (feedback->form && (feedback->choose || feedback->too_long)) {
        return feedback->score;
    }

    if (survey->state == CONFLICT_SURVEY_ANSWERED) {
        return survey->score;
    }

    if (ngx_http_arg(feedback->request, (u_char *) "score", 5, &value)
        != NGX_OK)
    {
        return NGX_HTTP_CONFLICT_NO_SCORE;
    }

    n = ngx_atoi(value.data, value.len);

    return n < 0 ? NGX_HTTP_CONFLICT_NO_SCORE : (ngx_uint_t) n;
}


static void
ngx_http_conflict_feedback_fill(ngx_http_conflict_feedback_t *feedback,
    ngx_http_conflict_page_t *page, conflict_state_t *state)
{
    const conflict_survey_t  *survey;

    survey = &state->survey;

    page->kind = ngx_http_conflict_feedback_kind(feedback, state);
    page->levels = feedback->valid && !feedback->failed
                   && conflict_state_is_open(state);
    page->lead = (state->reasons
                  & conflict_bit(CONFLICT_ASKS_FOR_MANAGER)) != 0;
    page->saved = feedback->saved;
    page->ticket = "";

    if (page->kind != NGX_HTTP_CONFLICT_PAGE_ASKS) {
        return;
    }

    page->scale = survey->scale;
    page->score = ngx_http_conflict_feedback_chosen(feedback, survey);
    page->ticket = survey->ticket;
    page->comment = feedback->comment;
    page->choose = feedback->choose;
    page->too_long = feedback->too_long;

    if (survey->state == CONFLICT_SURVEY_ANSWERED
        && !feedback->choose && !feedback->too_long)
    {
        page->thanks = 1;
        ngx_http_conflict_feedback_until(feedback,
                                   survey->at + CONFLICT_SURVEY_EDIT,
                                   &page->until);
    }
}


static ngx_uint_t
ngx_http_conflict_feedback_status(const ngx_http_conflict_page_t *page)
{
    switch (page->kind) {

    case NGX_HTTP_CONFLICT_PAGE_ASKS:
        return page->choose || page->too_long
               ? NGX_HTTP_CONFLICT_UNPROCESSABLE : NGX_HTTP_OK;

    case NGX_HTTP_CONFLICT_PAGE_INVALID:
        return NGX_HTTP_NOT_FOUND;

    case NGX_HTTP_CONFLICT_PAGE_UNAVAILABLE:
        return NGX_HTTP_SERVICE_UNAVAILABLE;

    default:
        return page->saved ? NGX_HTTP_OK : NGX_HTTP_CONFLICT_GONE;
    }
}


static const conflict_page_words_t *
ngx_http_conflict_feedback_words(ngx_http_request_t *r,
    const conflict_pages_t *pages, const conflict_state_t *state)
{
    conflict_str_t  name, accept;

    static const conflict_str_t  header = conflict_string("accept-language");

    name = header;

    if (!ngx_http_conflict_find_header(&r->headers_in.headers, name, &accept))
    {
        accept.data = "";
        accept.len = 0;
    }

    return conflict_pages_choose(pages, accept, state->profile.language);
}


ngx_int_t
ngx_http_conflict_feedback_show(ngx_http_conflict_feedback_t *feedback)
{
    u_char                         *data;
    size_t                          len;
    conflict_state_t               *state;
    ngx_http_request_t             *r;
    const conflict_policy_t        *policy;
    ngx_http_conflict_page_t        page;
    ngx_http_conflict_loc_conf_t   *lcf;

    r = feedback->request;
    lcf = ngx_http_get_module_loc_conf(r, ngx_http_conflict_module);

    state = ngx_http_conflict_feedback_now(feedback, &policy);

    ngx_memzero(&page, sizeof(ngx_http_conflict_page_t));

    page.pages = &lcf->feedback->pages;
    page.words = ngx_http_conflict_feedback_words(r, page.pages, state);
    page.token = feedback->token;
    page.logo = (lcf->feedback->logo.len != 0);
    page.profile = &state->profile;
    page.nonce = ((uint64_t) ngx_random() << 20 ^ (uint64_t) ngx_random())
                 & CONFLICT_EVENT_ID_MASK;

    ngx_http_conflict_feedback_fill(feedback, &page, state);

    ngx_http_conflict_count(NGX_HTTP_CONFLICT_FEEDBACK_ASKS + page.kind, 1);

    len = ngx_http_conflict_page_write(&page, NULL);

    data = ngx_pnalloc(r->pool, len);
    if (data == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    (void) ngx_http_conflict_page_write(&page, data);

    if (ngx_http_conflict_feedback_headers(r, 1) != NGX_OK
        || ngx_http_conflict_feedback_header(r, "Content-Language",
                                             page.words->language)
           != NGX_OK)
    {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    return ngx_http_conflict_send_text(r,
                                    ngx_http_conflict_feedback_status(&page),
                                    "text/html; charset=utf-8", data, len);
}
