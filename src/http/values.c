
/*
 * What each header says, and the variable of the same meaning.
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
static ngx_int_t ngx_http_conflict_respond_by(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_owner(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_solution(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_phase(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_mode(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_trend(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_impact(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_fault(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_theme(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_since(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_alert(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_authority(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_contract(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_ticket(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_state(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_churn_risk(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);
static ngx_int_t ngx_http_conflict_client_respond_by(
    ngx_http_conflict_ctx_t *ctx, ngx_str_t *value);


const ngx_http_conflict_header_t  ngx_http_conflict_headers[] = {

    { ngx_string("X-Escalation-Tier"), ngx_string("conflict_tier"), 0,
      ngx_http_conflict_tier },

    { ngx_string("X-Escalation-Reasons"), ngx_string("conflict_reasons"), 0,
      ngx_http_conflict_reasons },

    { ngx_string("X-Escalation-Step"), ngx_string("conflict_step"), 0,
      ngx_http_conflict_step },

    { ngx_string("X-Escalation-Channel"), ngx_string("conflict_channel"), 0,
      ngx_http_conflict_channel },

    { ngx_string("X-Escalation-Respond-By"),
      ngx_string("conflict_respond_by"), 0,
      ngx_http_conflict_respond_by },

    { ngx_string("X-Escalation-Owner"), ngx_string("conflict_owner"), 0,
      ngx_http_conflict_owner },

    { ngx_string("X-Escalation-Solution"), ngx_string("conflict_solution"), 0,
      ngx_http_conflict_solution },

    { ngx_string("X-Escalation-Phase"), ngx_string("conflict_phase"), 1,
      ngx_http_conflict_phase },

    { ngx_string("X-Escalation-Mode"), ngx_string("conflict_mode"), 1,
      ngx_http_conflict_mode },

    { ngx_string("X-Escalation-Trend"), ngx_string("conflict_trend"), 1,
      ngx_http_conflict_trend },

    { ngx_string("X-Escalation-Impact"), ngx_string("conflict_impact"), 1,
      ngx_http_conflict_impact },

    { ngx_string("X-Escalation-Fault"), ngx_string("conflict_fault"), 1,
      ngx_http_conflict_fault },

    { ngx_string("X-Escalation-Theme"), ngx_string("conflict_theme"), 1,
      ngx_http_conflict_theme },

    { ngx_string("X-Escalation-Since"), ngx_string("conflict_since"), 1,
      ngx_http_conflict_since },

    { ngx_string("X-Escalation-Alert"), ngx_string("conflict_alert"), 1,
      ngx_http_conflict_alert },

    { ngx_string("X-Escalation-Authority"),
      ngx_string("conflict_authority"), 1,
      ngx_http_conflict_authority },

    { ngx_string("X-Escalation-Contract"), ngx_string("conflict_contract"), 1,
      ngx_http_conflict_contract },

    { ngx_string("X-Escalation-Ticket"), ngx_string("conflict_ticket"), 1,
      ngx_http_conflict_ticket },

    { ngx_string("X-Escalation-State"), ngx_string("conflict_state"), 1,
      ngx_http_conflict_state },

    { ngx_string("X-Escalation-Churn-Risk"),
      ngx_string("conflict_churn_risk"), 1,
      ngx_http_conflict_churn_risk },

    { ngx_null_string, ngx_null_string, 0, NULL }
};


const ngx_http_conflict_header_t  ngx_http_conflict_client_headers[] = {

    { ngx_string("X-Support-Respond-By"), ngx_null_string, 0,
      ngx_http_conflict_client_respond_by },

    { ngx_string("X-Feedback-Survey"), ngx_string("conflict_survey_url"), 0,
      ngx_http_conflict_survey_url },

    { ngx_null_string, ngx_null_string, 0, NULL }
};


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


/* RFC 3339 in UTC, and a word behind it */

static ngx_int_t
ngx_http_conflict_time(ngx_http_conflict_ctx_t *ctx, conflict_msec_t at,
    const char *label, const conflict_str_t *word, ngx_str_t *value)
{
    u_char    *p;
    ngx_tm_t   tm;

    if (at == 0) {
        return NGX_DECLINED;
    }

    ngx_gmtime((time_t) (at / 1000), &tm);

    p = ngx_pnalloc(ctx->request->pool,
                    sizeof("2026-11-24T10:20:00Z; kind=promise"));
    if (p == NULL) {
        return NGX_DECLINED;
    }

    value->data = p;

    p = ngx_sprintf(p, "%4d-%02d-%02dT%02d:%02d:%02dZ", tm.ngx_tm_year,
                    tm.ngx_tm_mon, tm.ngx_tm_mday, tm.ngx_tm_hour,
                    tm.ngx_tm_min, tm.ngx_tm_sec);

    if (word) {
        p = ngx_sprintf(p, "; %s=%*s", label, word->len, word->data);
    }

    value->len = p - value->data;

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_since(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_time(ctx, ctx->advice->since, NULL, NULL, value);
}


static ngx_int_t
ngx_http_conflict_respond_by(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_time(ctx, ctx->advice->due, "kind",
                                  &conflict_due_words[ctx->advice->due_kind],
                                  value);
}


static ngx_int_t
ngx_http_conflict_client_respond_by(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value)
{
    if (!(ctx->conf->client_headers & NGX_HTTP_CONFLICT_TELL_RESPOND_BY)) {
        return NGX_DECLINED;
    }

    return ngx_http_conflict_time(ctx, ctx->advice->client_due, NULL, NULL,
                                  value);
}


/* an administrator's words: what is not plain ASCII is percent-encoded, and so
 * is what stands between two of them */

static u_char *
ngx_http_conflict_encode(u_char *p, const conflict_str_t *text)
{
    u_char  c;
    size_t  i;

    static u_char  hex[] = "0123456789ABCDEF";

    for (i = 0; i < text->len; i++) {
        c = (u_char) text->data[i];

        if (c >= ' ' && c < 0x7f && c != '%' && c != '|') {
            *p++ = c;

        } else {
            *p++ = '%';
            *p++ = hex[c >> 4];
            *p++ = hex[c & 15];
        }
    }

    return p;
}


static ngx_int_t
ngx_http_conflict_texts(ngx_http_conflict_ctx_t *ctx,
    const conflict_str_t *texts, ngx_uint_t n, ngx_str_t *value)
{
    size_t       len;
    u_char      *p;
    ngx_uint_t   i;

    for (i = 0, len = 0; i < n; i++) {
        len += texts[i].len * 3 + 3;
    }

    if (len == 0) {
        return NGX_DECLINED;
    }

    p = ngx_pnalloc(ctx->request->pool, len);
    if (p == NULL) {
        return NGX_DECLINED;
    }

    value->data = p;

    for (i = 0; i < n; i++) {
        if (i) {
            p = ngx_cpymem(p, " | ", 3);
        }

        p = ngx_http_conflict_encode(p, &texts[i]);
    }

    value->len = p - value->data;

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_solution(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_texts(ctx, ctx->advice->solutions,
                                   ctx->advice->nsolutions, value);
}


static ngx_int_t
ngx_http_conflict_authority(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    if (ctx->advice->authority.len == 0) {
        return NGX_DECLINED;
    }

    return ngx_http_conflict_texts(ctx, &ctx->advice->authority, 1, value);
}


static ngx_int_t
ngx_http_conflict_trend(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_word(&conflict_trend_words[ctx->advice->trend],
                                  value);
}


static ngx_int_t
ngx_http_conflict_impact(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    static u_char  digits[] = "12345";

    value->len = 1;
    value->data = &digits[ctx->advice->impact - 1];

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_theme(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_text(ctx->advice->theme, value);
}


static ngx_int_t
ngx_http_conflict_contract(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    return ngx_http_conflict_text(ctx->advice->contract, value);
}


static ngx_int_t
ngx_http_conflict_churn_risk(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    ngx_uint_t  hundredths;

    if (!ctx->advice->retention) {
        return NGX_DECLINED;
    }

    value->data = ngx_pnalloc(ctx->request->pool, sizeof("0.00"));
    if (value->data == NULL) {
        return NGX_DECLINED;
    }

    hundredths = (ngx_uint_t) (ctx->advice->churn.score * 100 + 0.5);

    value->len = ngx_sprintf(value->data, "%ui.%02ui", hundredths / 100,
                             hundredths % 100)
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
