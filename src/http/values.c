
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
