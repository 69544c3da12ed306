
/*
 * The life of a commit: events are reduced on the state that was read, and the
 * new state is written if that one is still there.  If not, Redis answers with
 * the one that is, and the same events are reduced on it.
 */

#include "commit_private.h"


#define NGX_CONFLICT_MAX_RETRIES   32     /* because the version moved */


static void ngx_conflict_commit_fetched(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);


ngx_int_t
ngx_conflict_commit_set_base(ngx_conflict_commit_t *commit, const char *text,
    size_t len)
{
    char  *base;

    base = NULL;

    if (len) {
        base = ngx_alloc(len, commit->store->log);
        if (base == NULL) {
            return NGX_ERROR;
        }

        ngx_memcpy(base, text, len);
    }

    ngx_free(commit->base);

    commit->base = base;
    commit->base_len = len;

    return NGX_OK;
}


void
ngx_conflict_commit_fetch(ngx_conflict_commit_t *commit)
{
    char                   key[NGX_CONFLICT_KEY_SIZE];
    size_t                 len[2];
    const char            *argv[2];
    ngx_conflict_store_t  *store;

    store = commit->store;

    argv[0] = "GET";
    len[0] = 3;
    argv[1] = key;
    len[1] = ngx_conflict_key(store, key, "client", commit->name,
                              commit->name);

    if (ngx_conflict_redis_command(store->redis, 2, argv, len,
                                   ngx_conflict_commit_fetched, commit)
        == NULL)
    {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_OVERLOAD);
    }
}


/* why Redis refuses; its own words begin with one of these */

ngx_conflict_count_t
ngx_conflict_commit_cause(redisReply *reply)
{
    ngx_uint_t  i;

    static const struct {
        const char            *word;
        ngx_conflict_count_t   cause;
    } causes[] = {
        { "OOM", NGX_CONFLICT_COUNT_LOST_MEMORY },
        { "MISCONF", NGX_CONFLICT_COUNT_LOST_READONLY },
        { "READONLY", NGX_CONFLICT_COUNT_LOST_READONLY },
        { "NOREPLICAS", NGX_CONFLICT_COUNT_LOST_READONLY },
        { "WRONGTYPE", NGX_CONFLICT_COUNT_LOST_WRONGTYPE },
        { "NOAUTH", NGX_CONFLICT_COUNT_LOST_DENIED },
        { "NOPERM", NGX_CONFLICT_COUNT_LOST_DENIED },
        { "LOADING", NGX_CONFLICT_COUNT_LOST_LOADING },
        { "MASTERDOWN", NGX_CONFLICT_COUNT_LOST_LOADING },
        { "BUSY", NGX_CONFLICT_COUNT_LOST_LOADING }
    };

    for (i = 0; i < sizeof(causes) / sizeof(causes[0]); i++) {

        /* an error inside a script may be wrapped in older words */

        if (ngx_strstr(reply->str, causes[i].word)) {
            return causes[i].cause;
        }
    }

    return NGX_CONFLICT_COUNT_LOST_OTHER;
}


/*
 * What to do about an operation that failed.  After a lost connection nobody
 * knows whether the commit was carried out; it is tried once more from the
 * state that is there then, in whose ring its events stand if it was.
 */

static void
ngx_conflict_commit_failed(ngx_conflict_commit_t *commit,
    ngx_conflict_redis_status_t status, redisReply *reply)
{
    ngx_conflict_store_t  *store;

    store = commit->store;

    switch (status) {

    case NGX_CONFLICT_REDIS_ERROR:
        ngx_conflict_commit_lose(commit, ngx_conflict_commit_cause(reply));
        return;

    case NGX_CONFLICT_REDIS_OVERLOADED:
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_OVERLOAD);
        return;

    case NGX_CONFLICT_REDIS_CLOSED:
    case NGX_CONFLICT_REDIS_TIMEOUT:

        if (!commit->resent) {
            commit->resent = 1;
            store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_RESENT,
                               1);
            ngx_conflict_commit_fetch(commit);
            return;
        }

        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_SILENT);
        return;

    default:
        ngx_conflict_commit_lose(commit,
                                 commit->resent
                                 ? NGX_CONFLICT_COUNT_LOST_SILENT
                                 : NGX_CONFLICT_COUNT_LOST_UNREACHABLE);
    }
}


/*
 * The state that Redis has is the one to go on from.  NGX_ERROR: it cannot be,
 * and then the commit has been seen to, or is gone.
 */

static ngx_int_t
ngx_conflict_commit_take_base(ngx_conflict_commit_t *commit, redisReply *reply)
{
    ngx_int_t  rc;

    if (reply->type == REDIS_REPLY_STRING) {
        rc = ngx_conflict_commit_set_base(commit, reply->str, reply->len);

    } else if (reply->type == REDIS_REPLY_NIL) {
        rc = ngx_conflict_commit_set_base(commit, NULL, 0);

    } else {
        ngx_conflict_redis_out_of_step(commit->store->redis);
        ngx_conflict_commit_failed(commit, NGX_CONFLICT_REDIS_CLOSED, NULL);
        return NGX_ERROR;
    }

    if (rc != NGX_OK) {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_OVERLOAD);
    }

    return rc;
}


static void
ngx_conflict_commit_fetched(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_commit_t  *commit;

    commit = data;

    if (status != NGX_CONFLICT_REDIS_OK) {
        ngx_conflict_commit_failed(commit, status, reply);
        return;
    }

    if (ngx_conflict_commit_take_base(commit, reply) == NGX_OK) {
        ngx_conflict_commit_next(commit);
    }
}


void
ngx_conflict_commit_next(ngx_conflict_commit_t *commit)
{
    ngx_conflict_store_t  *store;

    store = commit->store;

    if (!ngx_queue_empty(&commit->events)) {
        ngx_conflict_commit_run(commit);
        return;
    }

    ngx_rbtree_delete(&store->commits, &commit->node.node);
    ngx_free(commit->base);
    ngx_free(commit);
}


void
ngx_conflict_commit_lose(ngx_conflict_commit_t *commit,
    ngx_conflict_count_t cause)
{
    ngx_uint_t               n, again;
    ngx_queue_t             *q;
    ngx_conflict_store_t    *store;
    ngx_conflict_waiting_t  *waiting;

    store = commit->store;
    n = 0;
    again = 0;

    for (q = ngx_queue_head(&commit->events);
         q != ngx_queue_sentinel(&commit->events);
         q = ngx_queue_next(q))
    {
        waiting = ngx_queue_data(q, ngx_conflict_waiting_t, queue);
        again += (waiting->event.kind == CONFLICT_EVENT_TICK
                  || waiting->merge);
        n++;
    }

    /* the sweeper comes again: a tick is never lost, nor a merge */

    store->conf->count(store->conf->data, cause, n - again);

    ngx_conflict_commit_drop(commit, n, 0);
    ngx_conflict_commit_next(commit);
}


static void
ngx_conflict_commit_succeeded(ngx_conflict_commit_t *commit)
{
    ngx_uint_t             i;
    ngx_conflict_store_t  *store;

    store = commit->store;

    store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_COMMIT, 1);

    for (i = NGX_CONFLICT_COUNT_OVERDUE; i < NGX_CONFLICT_COUNTS; i++) {
        if (commit->done[i - NGX_CONFLICT_COUNT_OVERDUE]) {
            store->conf->count(store->conf->data, i,
                               commit->done[i - NGX_CONFLICT_COUNT_OVERDUE]);
        }
    }

    ngx_conflict_commit_drop(commit, commit->batch, 1);

    if (ngx_queue_empty(&commit->events)) {
        ngx_conflict_commit_next(commit);
        return;
    }

    commit->retries = 0;
    commit->resent = 0;

    ngx_conflict_commit_fetch(commit);
}


void
ngx_conflict_commit_done(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_store_t   *store;
    ngx_conflict_commit_t  *commit;

    commit = data;
    store = commit->store;

    if (commit->eval) {
        commit->eval = 0;
        store->evals--;
    }

    if (status == NGX_CONFLICT_REDIS_ERROR
        && ngx_strncmp(reply->str, "NOSCRIPT", 8) == 0
        && ++commit->retries <= NGX_CONFLICT_MAX_RETRIES)
    {
        commit->needs_eval = 1;
        ngx_conflict_commit_run(commit);
        return;
    }

    if (status != NGX_CONFLICT_REDIS_OK) {
        ngx_conflict_commit_failed(commit, status, reply);
        return;
    }

    if (reply->type == REDIS_REPLY_INTEGER) {
        ngx_conflict_commit_succeeded(commit);
        return;
    }

    if (reply->type == REDIS_REPLY_STATUS) {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_GONE);
        return;
    }

    /* the version had moved: reduce the same events on what is there now */

    store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_RETRY, 1);

    if (++commit->retries > NGX_CONFLICT_MAX_RETRIES) {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_CONTENDED);
        return;
    }

    if (ngx_conflict_commit_take_base(commit, reply) == NGX_OK) {
        ngx_conflict_commit_run(commit);
    }
}


void
ngx_conflict_commits_lose(ngx_conflict_store_t *store)
{
    ngx_rbtree_node_t  *node;

    while (store->commits.root != &store->sentinel) {
        node = ngx_rbtree_min(store->commits.root, &store->sentinel);
        ngx_conflict_commit_lose((ngx_conflict_commit_t *) node,
                                 NGX_CONFLICT_COUNT_LOST_UNREACHABLE);
    }
}
