
/*
 * An exchange: its phases, and how far it has come.
 */

#include "conflict_http.h"


static ngx_int_t ngx_http_conflict_rewrite_handler(ngx_http_request_t *r);
static ngx_int_t ngx_http_conflict_precontent_handler(ngx_http_request_t *r);
static void ngx_http_conflict_redirected(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_loc_conf_t *lcf);
static ngx_int_t ngx_http_conflict_ask_ahead(ngx_http_conflict_ctx_t *ctx);
static void ngx_http_conflict_body_read(ngx_http_request_t *r);


/*
 * Forged headers go before anything can read them.  A variable is not looked
 * at here: it may depend on what later phases set.
 */

static ngx_int_t
ngx_http_conflict_rewrite_handler(ngx_http_request_t *r)
{
    ngx_http_conflict_loc_conf_t  *lcf;

    lcf = ngx_http_get_module_loc_conf(r, ngx_http_conflict_module);

    if (r != r->main || lcf->mode == NGX_HTTP_CONFLICT_OFF) {
        return NGX_DECLINED;
    }

    /* after an internal redirect what is there may be ours */

    if (ngx_http_conflict_get_ctx(r)) {
        return NGX_DECLINED;
    }

    if (ngx_http_conflict_strip_request(r) != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    return NGX_DECLINED;
}


static ngx_int_t
ngx_http_conflict_precontent_handler(ngx_http_request_t *r)
{
    ngx_uint_t                     mode;
    ngx_http_conflict_ctx_t       *ctx;
    ngx_http_conflict_loc_conf_t  *lcf;

    lcf = ngx_http_get_module_loc_conf(r, ngx_http_conflict_module);

    if (r != r->main || lcf->mode == NGX_HTTP_CONFLICT_OFF) {
        return NGX_DECLINED;
    }

    ctx = ngx_http_conflict_get_ctx(r);

    if (ctx == NULL) {
        mode = ngx_http_conflict_mode_of(r, lcf);

        if (mode == NGX_HTTP_CONFLICT_OFF || ngx_http_conflict_store() == NULL)
        {
            return NGX_DECLINED;
        }

        ctx = ngx_http_conflict_begin(r, lcf, mode);

        if (ctx == NULL) {
            return NGX_DECLINED;
        }

    } else if (!ctx->header_seen) {
        ngx_http_conflict_redirected(ctx, lcf);
    }

    if (ctx->asked) {
        return NGX_DECLINED;
    }

    return ngx_http_conflict_ask_ahead(ctx);
}


/*
 * An internal redirect: the location that it leads to says who reads.  Where
 * the helpdesk has refused the exchange already, a page that is shown instead
 * does not accept it; of what is not there (404) a second place may know.
 */

static void
ngx_http_conflict_redirected(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_loc_conf_t *lcf)
{
    ngx_uint_t           mode, status;
    ngx_http_request_t  *r;

    r = ctx->request;

    status = r->upstream ? r->upstream->headers_in.status_n : 0;
    mode = ctx->mode;

    if (ctx->conf != lcf) {
        mode = ngx_http_conflict_mode_of(r, lcf);
    }

    if (mode == NGX_HTTP_CONFLICT_OFF
        || (status >= 400 && status < 500 && status != NGX_HTTP_NOT_FOUND))
    {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_NOT_ACCEPTED, 1);

        ctx->header_seen = 1;
        ctx->settled = 1;
        ctx->asked = 1;
        ctx->shows = 0;
        ctx->promises = 0;
        ctx->advises = 0;

        return;
    }

    if (ctx->conf != lcf) {
        ngx_http_conflict_take_conf(ctx, lcf, mode);
        ngx_http_conflict_facts(ctx, 0);
    }
}


/*
 * conflict_request_headers: the body is read ahead if whom it is about stands
 * only there, then the request waits for the state.
 */

static ngx_int_t
ngx_http_conflict_ask_ahead(ngx_http_conflict_ctx_t *ctx)
{
    ngx_int_t            rc;
    ngx_http_request_t  *r;

    r = ctx->request;

    if (ctx->subject.client[0] == '\0' && ctx->subject.ticket[0] == '\0'
        && ctx->in.wanted && !ctx->in.over && !ctx->read_ahead)
    {
        ctx->read_ahead = 1;

        rc = ngx_http_read_client_request_body(r, ngx_http_conflict_body_read);

        if (rc >= NGX_HTTP_SPECIAL_RESPONSE) {
            return rc;
        }

        ngx_http_finalize_request(r, NGX_DONE);

        return NGX_DONE;
    }

    if (!ctx->late && !ngx_http_conflict_known(ctx)) {

        if (!ctx->waiting) {
            ctx->waiting = 1;

            r->read_event_handler = ngx_http_test_reading;

            if (ngx_handle_read_event(r->connection->read, 0) != NGX_OK) {
                return NGX_HTTP_INTERNAL_SERVER_ERROR;
            }

            ngx_add_timer(&ctx->timer, ctx->conf->timeout);
        }

        return NGX_AGAIN;
    }

    if (ctx->timer.timer_set) {
        ngx_del_timer(&ctx->timer);
    }

    if (ctx->waiting) {
        ctx->waiting = 0;
        r->read_event_handler = ngx_http_block_reading;
    }

    ctx->asked = 1;

    ngx_http_conflict_tell(ctx, NGX_HTTP_CONFLICT_INJECTED_REQUEST);

    ctx->late = 0;
    ctx->advises = ctx->shows || ctx->promises;

    return NGX_DECLINED;
}


static void
ngx_http_conflict_body_read(ngx_http_request_t *r)
{
    r->preserve_body = 1;
    r->write_event_handler = ngx_http_core_run_phases;

    ngx_http_core_run_phases(r);
}


/* whom it is about is known, and their state, or neither can be had */

ngx_uint_t
ngx_http_conflict_known(ngx_http_conflict_ctx_t *ctx)
{
    const char  *who;

    if (ctx->failed) {
        return 1;
    }

    who = ngx_http_conflict_who(ctx);

    if (who[0]) {
        return ctx->loaded && ctx->catching == NULL
               && ngx_strcmp(ctx->asked_for, who) == 0;
    }

    return ctx->find == NULL;
}


/* is anything still to come that a fact may stand in? */

static ngx_uint_t
ngx_http_conflict_is_complete(ngx_http_conflict_ctx_t *ctx)
{
    if (ctx->out.wanted && !ctx->out.over) {
        return 0;
    }

    return ctx->ended || !ctx->in.wanted || ctx->in.over;
}


static void
ngx_http_conflict_settle(ngx_http_conflict_ctx_t *ctx)
{
    ctx->settled = 1;

    if (ctx->in.wanted && !ctx->in.over) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_REQUEST_INCOMPLETE, 1);
        ctx->in.over = 1;
    }

    ctx->out.over = 1;

    ngx_http_conflict_facts(ctx, 1);
}


ngx_uint_t
ngx_http_conflict_proceed(ngx_http_conflict_ctx_t *ctx)
{
    if (!ctx->settled) {

        /* a view whose ticket turned out to be known is not read */

        if (ctx->out.wanted && !ngx_http_conflict_needs_response(ctx)) {
            ctx->out.wanted = 0;
        }

        if (!ngx_http_conflict_is_complete(ctx)) {
            return 0;
        }

        ngx_http_conflict_settle(ctx);
    }

    return !ctx->advises || ngx_http_conflict_known(ctx);
}


/* what an agent reads, or the helpdesk; counted, also when it cannot be had */

void
ngx_http_conflict_tell(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_counter_t what)
{
    ngx_int_t    rc;
    const char  *who;

    if (ctx->failed) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_STATE_UNAVAILABLE, 1);
        return;
    }

    if (ctx->several) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_ABOUT_SEVERAL, 1);
        return;
    }

    who = ngx_http_conflict_who(ctx);

    if (who[0] == '\0' && ctx->find == NULL && ctx->settled) {
        return;
    }

    if (who[0] == '\0' || !ctx->loaded
        || ngx_strcmp(ctx->asked_for, who) != 0)
    {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_TIMEOUTS, 1);
        return;
    }

    ngx_http_conflict_advise(ctx, ctx->settled);

    if (ctx->advice == NULL) {
        return;
    }

    if (what != NGX_HTTP_CONFLICT_INJECTED) {
        rc = ngx_http_conflict_inject_request(ctx);

    } else if (ctx->shows) {
        rc = ngx_http_conflict_inject_response(ctx);

    } else {
        rc = ngx_http_conflict_inject_client(ctx);
        what = NGX_HTTP_CONFLICT_INJECTED_CLIENT;

        if (rc == NGX_OK) {
            ngx_http_conflict_survey_offered(ctx);
        }
    }

    if (rc == NGX_OK) {
        ngx_http_conflict_count(what, 1);
    }
}


ngx_int_t
ngx_http_conflict_exchange_init(ngx_conf_t *cf)
{
    ngx_uint_t                  i;
    ngx_http_handler_pt        *h;
    ngx_http_core_main_conf_t  *cmcf;

    static const struct {
        ngx_uint_t            phase;
        ngx_http_handler_pt   handler;
    } handlers[] = {
        { NGX_HTTP_SERVER_REWRITE_PHASE, ngx_http_conflict_rewrite_handler },
        { NGX_HTTP_REWRITE_PHASE, ngx_http_conflict_rewrite_handler },
        { NGX_HTTP_PRECONTENT_PHASE, ngx_http_conflict_precontent_handler }
    };

    cmcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_core_module);

    for (i = 0; i < sizeof(handlers) / sizeof(handlers[0]); i++) {
        h = ngx_array_push(&cmcf->phases[handlers[i].phase].handlers);
        if (h == NULL) {
            return NGX_ERROR;
        }

        *h = handlers[i].handler;
    }

    ngx_http_conflict_filters_init();

    return NGX_OK;
}
