
/*
 * The link of a survey: told to the client who is asked, in the place where
 * they are.
 */

#include "conflict_http.h"


/* what stands in a header, in mails and in pages: no quotes, spaces or angles,
 * and no "?" or "#", for the token follows */

static ngx_uint_t
ngx_http_conflict_is_page(ngx_str_t *url)
{
    u_char      c;
    size_t      i;
    ngx_uint_t  scheme;

    scheme = url->len > 8 && ngx_strncmp(url->data, "https://", 8) == 0 ? 8
             : url->len > 7 && ngx_strncmp(url->data, "http://", 7) == 0 ? 7
             : 0;

    if (scheme == 0 || url->len > NGX_CONFLICT_PAGE_MAX
        || url->data[scheme] == '/')
    {
        return 0;
    }

    for (i = scheme; i < url->len; i++) {
        c = url->data[i];

        if (c <= ' ' || c >= 0x7f || ngx_strchr("\"'<>\\^`{|}?#", c)) {
            return 0;
        }
    }

    return 1;
}


char *
ngx_http_conflict_set_feedback_url(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf)
{
    ngx_http_conflict_main_conf_t  *mcf = conf;

    ngx_str_t  *value;

    if (mcf->store.page.len) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (!ngx_http_conflict_is_page(&value[1])) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\": it must be the address of "
                           "the location that says \"conflict_feedback\", as "
                           "clients reach it, such as "
                           "https://help.example.com/feedback", &value[1]);
        return NGX_CONF_ERROR;
    }

    mcf->store.page = value[1];

    while (mcf->store.page.data[mcf->store.page.len - 1] == '/') {
        mcf->store.page.len--;
    }

    return NGX_CONF_OK;
}


ngx_int_t
ngx_http_conflict_survey_check(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf)
{
    if (mcf->store.page.len && !mcf->secret_set) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"conflict_feedback_url\" makes links that nobody can "
                      "forge, which needs \"conflict_secret\"");
        return NGX_ERROR;
    }

    if (mcf->answers && !mcf->secret_set) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"conflict_feedback\" takes links that nobody can "
                      "forge, which needs \"conflict_secret\"");
        return NGX_ERROR;
    }

    if (mcf->offers && mcf->store.page.len == 0) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"conflict_client_headers survey\" shows clients a "
                      "link, which needs \"conflict_feedback_url\"");
        return NGX_ERROR;
    }

    return NGX_OK;
}


/*
 * Of an unknown reader it is not known that they are no agent, who must not
 * rate themselves.
 */

ngx_int_t
ngx_http_conflict_survey_url(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value)
{
    u_char                         *p;
    ngx_http_conflict_main_conf_t  *mcf;

    if (!(ctx->conf->client_headers & NGX_HTTP_CONFLICT_TELL_SURVEY)
        || ctx->audience != NGX_HTTP_CONFLICT_AUDIENCE_CLIENTS
        || !ctx->advice->offered)
    {
        return NGX_DECLINED;
    }

    if (ctx->link.len == 0) {
        mcf = ngx_http_get_module_main_conf(ctx->request,
                                            ngx_http_conflict_module);

        p = ngx_pnalloc(ctx->request->pool, NGX_CONFLICT_LINK_SIZE);
        if (p == NULL) {
            return NGX_DECLINED;
        }

        ctx->link.data = p;
        ctx->link.len = ngx_conflict_survey_link(&mcf->store, ctx->called,
                                                 ctx->survey.id, (char *) p);
    }

    *value = ctx->link;

    return value->len ? NGX_OK : NGX_DECLINED;
}


void
ngx_http_conflict_survey_offered(ngx_http_conflict_ctx_t *ctx)
{
    conflict_str_t    scope, name;
    conflict_event_t  event;

    if (ctx->link.len == 0 || ctx->survey.state != CONFLICT_SURVEY_DUE) {
        return;
    }

    ngx_memzero(&event, sizeof(conflict_event_t));

    event.kind = CONFLICT_EVENT_SURVEY;
    event.actor = CONFLICT_ACTOR_SYSTEM;
    event.at = ngx_http_conflict_now();
    event.asks = CONFLICT_SURVEY_OFFERED;
    event.survey = ctx->survey.id;

    scope.data = "offered";
    scope.len = 7;
    name.data = (const char *) &event.survey;
    name.len = sizeof(event.survey);

    event.id = conflict_event_id(scope, CONFLICT_EVENT_SURVEY, name);

    ngx_conflict_store_commit(ngx_http_conflict_store(), ctx->called, &event,
                              1, NULL);
}
