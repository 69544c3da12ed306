
/*
 * Catching up on what never crossed the proxy: an agent's view shows all
 * articles of a ticket, and those that have not counted yet do now.  Which
 * have is in a set beside the state: its ring holds only the last few.
 */

#include "store_private.h"


struct ngx_conflict_history_s {
    ngx_conflict_store_t             *store;
    ngx_conflict_history_handler_pt   handler;
    void                             *data;
    char                              client[CONFLICT_NAME_SIZE];
    ngx_uint_t                        resent;
    ngx_uint_t                        n;
    conflict_event_t                  events[1];
};


static void ngx_conflict_history_sort(ngx_conflict_history_t *history);
static ngx_int_t ngx_conflict_history_order(const void *one, const void *two);
static ngx_int_t ngx_conflict_history_ask(ngx_conflict_history_t *history);
static void ngx_conflict_history_answer(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static ngx_int_t ngx_conflict_history_sift(ngx_conflict_history_t *history,
    ngx_conflict_redis_status_t status, redisReply *reply);


ngx_conflict_history_t *
ngx_conflict_store_catch_up(ngx_conflict_store_t *store, const char *client,
    const conflict_event_t *events, ngx_uint_t n,
    ngx_conflict_history_handler_pt handler, void *data)
{
    ngx_conflict_history_t  *history;

    history = ngx_alloc(sizeof(ngx_conflict_history_t)
                        + (n - 1) * sizeof(conflict_event_t), store->log);

    if (history) {
        history->store = store;
        history->handler = handler;
        history->data = data;
        history->resent = 0;
        history->n = n;

        ngx_cpystrn((u_char *) history->client, (u_char *) client,
                    CONFLICT_NAME_SIZE);
        ngx_memcpy(history->events, events, n * sizeof(conflict_event_t));

        ngx_conflict_history_sort(history);

        if (ngx_conflict_history_ask(history) == NGX_OK) {
            store->conf->pending(store->conf->data, n);
            return handler ? history : NULL;
        }

        ngx_free(history);
    }

    store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_LOST_OVERLOAD, n);

    return NULL;
}


/* most helpdesks have them in order, the others in the reverse of it */

static void
ngx_conflict_history_sort(ngx_conflict_history_t *history)
{
    ngx_uint_t         i, n;
    conflict_event_t   event;

    n = history->n;

    if (history->events[0].at > history->events[n - 1].at) {

        for (i = 0; i < n / 2; i++) {
            event = history->events[i];
            history->events[i] = history->events[n - 1 - i];
            history->events[n - 1 - i] = event;
        }
    }

    ngx_sort(history->events, n, sizeof(conflict_event_t),
             ngx_conflict_history_order);
}


static ngx_int_t
ngx_conflict_history_order(const void *one, const void *two)
{
    const conflict_event_t  *a, *b;

    a = one;
    b = two;

    return a->at == b->at ? 0 : a->at < b->at ? -1 : 1;
}


void
ngx_conflict_history_detach(ngx_conflict_history_t *history)
{
    history->handler = NULL;
    history->data = NULL;
}


static ngx_int_t
ngx_conflict_history_ask(ngx_conflict_history_t *history)
{
    char                      key[NGX_CONFLICT_KEY_SIZE], *ids;
    size_t                   *len;
    ngx_int_t                 rc;
    ngx_uint_t                i;
    const char              **argv;
    ngx_conflict_store_t     *store;

    store = history->store;

    argv = ngx_alloc((history->n + 2) * (sizeof(char *) + sizeof(size_t)
                                         + NGX_INT64_LEN), store->log);
    if (argv == NULL) {
        return NGX_ERROR;
    }

    len = (size_t *) (argv + history->n + 2);
    ids = (char *) (len + history->n + 2);

    argv[0] = "SMISMEMBER";
    len[0] = 10;
    argv[1] = key;
    len[1] = ngx_conflict_key(store, key, "seen", history->client,
                              history->client);

    for (i = 0; i < history->n; i++, ids += NGX_INT64_LEN) {
        argv[i + 2] = ids;
        len[i + 2] = ngx_sprintf((u_char *) ids, "%L",
                                 (int64_t) history->events[i].id)
                     - (u_char *) ids;
    }

    rc = ngx_conflict_redis_command(store->redis, history->n + 2, argv, len,
                                    ngx_conflict_history_answer, history)
         ? NGX_OK : NGX_ERROR;

    ngx_free(argv);

    return rc;
}


static void
ngx_conflict_history_answer(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_uint_t               known;
    ngx_conflict_store_t    *store;
    ngx_conflict_history_t  *history = data;

    store = history->store;

    if ((status == NGX_CONFLICT_REDIS_CLOSED
         || status == NGX_CONFLICT_REDIS_TIMEOUT)
        && !history->resent)
    {
        history->resent = 1;

        if (ngx_conflict_history_ask(history) == NGX_OK) {
            return;
        }
    }

    store->conf->pending(store->conf->data, -(ngx_int_t) history->n);

    known = ngx_conflict_history_sift(history, status, reply) == NGX_OK;

    if (known && history->n) {
        ngx_conflict_store_commit(store, history->client, history->events,
                                  history->n, NULL);
    }

    if (history->handler) {
        history->handler(history->data, known ? history->events : NULL,
                         history->n);
    }

    ngx_free(history);
}


/* leaves those that have not counted yet */

static ngx_int_t
ngx_conflict_history_sift(ngx_conflict_history_t *history,
    ngx_conflict_redis_status_t status, redisReply *reply)
{
    ngx_uint_t             i, n;
    redisReply            *seen;
    ngx_conflict_store_t  *store;

    store = history->store;

    if (status != NGX_CONFLICT_REDIS_OK) {
        store->conf->count(store->conf->data,
                           NGX_CONFLICT_COUNT_LOST_UNREACHABLE, history->n);
        return NGX_ERROR;
    }

    if (reply->type != REDIS_REPLY_ARRAY || reply->elements != history->n) {
        ngx_conflict_redis_out_of_step(store->redis);
        store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_LOST_OTHER,
                           history->n);
        return NGX_ERROR;
    }

    for (i = 0, n = 0; i < history->n; i++) {
        seen = reply->element[i];

        if (seen->type == REDIS_REPLY_INTEGER && seen->integer == 0) {
            history->events[n++] = history->events[i];
        }
    }

    history->n = n;

    return NGX_OK;
}
