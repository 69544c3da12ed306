
/*
 * What Redis knows of whom an exchange is about: asked for as soon as the name
 * is known, while the helpdesk works.
 */

#include "conflict_http.h"


static void ngx_http_conflict_find_done(void *data,
    ngx_conflict_found_t found, const char *name, conflict_str_t text);
static void ngx_http_conflict_load_done(void *data,
    ngx_conflict_found_t found, const char *name, conflict_str_t text);


/* the client, by a fact or by the ticket's link; "" when not known yet */

const char *
ngx_http_conflict_who(ngx_http_conflict_ctx_t *ctx)
{
    /* a batch about more than one is about nobody who could be shown */

    if (ctx->several) {
        return "";
    }

    if (ctx->subject.client[0]) {
        return ctx->subject.client;
    }

    if (ctx->found && ctx->subject.ticket[0]
        && ngx_strcmp(ctx->sought, ctx->subject.ticket) == 0)
    {
        return ctx->linked;
    }

    return "";
}


/* asks Redis for what is not known and not asked for yet */

void
ngx_http_conflict_ask(ngx_http_conflict_ctx_t *ctx)
{
    const char            *subject;
    ngx_conflict_store_t  *store;

    store = ngx_http_conflict_store();

    if (store == NULL || !ngx_http_conflict_usable(ctx->conf->timeout)) {
        ctx->failed = 1;
        return;
    }

    if (ctx->seeks && !ctx->several && ctx->subject.ticket[0]
        && ngx_strcmp(ctx->sought, ctx->subject.ticket) != 0)
    {
        if (ctx->find) {
            ngx_conflict_store_detach(ctx->find);
        }

        ngx_memcpy(ctx->sought, ctx->subject.ticket, CONFLICT_NAME_SIZE);
        ctx->found = 0;
        ctx->linked[0] = '\0';

        ctx->find = ngx_conflict_store_find(store, ctx->subject.ticket,
                                            ngx_http_conflict_find_done, ctx);
        if (ctx->find == NULL) {
            ctx->failed = 1;
        }
    }

    subject = ngx_http_conflict_who(ctx);

    if (ctx->advises && subject[0] && ngx_strcmp(ctx->asked_for, subject) != 0)
    {
        if (ctx->load) {
            ngx_conflict_store_detach(ctx->load);
        }

        ngx_cpystrn((u_char *) ctx->asked_for, (u_char *) subject,
                    CONFLICT_NAME_SIZE);
        ctx->loaded = 0;

        ctx->load = ngx_conflict_store_load(store, subject,
                                            ngx_http_conflict_load_done, ctx);
        if (ctx->load == NULL) {
            ctx->failed = 1;
        }
    }
}


static void
ngx_http_conflict_find_done(void *data, ngx_conflict_found_t found,
    const char *name, conflict_str_t text)
{
    ngx_http_conflict_ctx_t  *ctx = data;

    ctx->find = NULL;
    ctx->found = 1;

    if (found == NGX_CONFLICT_FOUND) {
        if (ngx_conflict_store_name(text, ctx->linked) != NGX_OK) {
            ctx->linked[0] = '\0';
        }

        ngx_http_conflict_ask(ctx);

    } else if (found == NGX_CONFLICT_FAILED) {
        ctx->failed = 1;
    }

    if (ctx->awaits) {
        ngx_http_conflict_send(ctx);
    }

    ngx_http_conflict_wake(ctx);
}


static void
ngx_http_conflict_load_done(void *data, ngx_conflict_found_t found,
    const char *name, conflict_str_t text)
{
    ngx_http_conflict_ctx_t  *ctx = data;

    ctx->load = NULL;
    ctx->loaded = 1;
    ngx_cpystrn((u_char *) ctx->called, (u_char *) name, CONFLICT_NAME_SIZE);
    ctx->state.len = 0;

    if (found == NGX_CONFLICT_FAILED) {
        ctx->failed = 1;

    } else if (found == NGX_CONFLICT_FOUND) {
        ctx->state.data = ngx_pnalloc(ctx->request->pool, text.len);

        if (ctx->state.data == NULL) {
            ctx->failed = 1;

        } else {
            ngx_memcpy(ctx->state.data, text.data, text.len);
            ctx->state.len = text.len;
        }
    }

    ngx_http_conflict_wake(ctx);
}
