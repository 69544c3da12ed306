
/*
 * What waits to be committed, client by client: one commit is under way for
 * each, and what comes meanwhile waits behind it.
 */

#include "commit_private.h"


static ngx_conflict_commit_t *
ngx_conflict_commit_lookup(ngx_conflict_store_t *store, const char *client)
{
    uint32_t         hash;
    ngx_str_t        name;
    ngx_str_node_t  *node;

    name.data = (u_char *) client;
    name.len = ngx_strlen(client);
    hash = conflict_hash32(client, name.len);

    node = ngx_str_rbtree_lookup(&store->commits, &name, hash);

    return (ngx_conflict_commit_t *) node;
}


static void
ngx_conflict_commit_enter(ngx_conflict_commit_t *commit, const char *client)
{
    ngx_cpystrn((u_char *) commit->name, (u_char *) client,
                CONFLICT_NAME_SIZE);

    commit->node.str.data = (u_char *) commit->name;
    commit->node.str.len = ngx_strlen(commit->name);
    commit->node.node.key = conflict_hash32(commit->name,
                                            commit->node.str.len);

    ngx_rbtree_insert(&commit->store->commits, &commit->node.node);
}


static ngx_conflict_commit_t *
ngx_conflict_commit_create(ngx_conflict_store_t *store, const char *client)
{
    ngx_conflict_commit_t  *commit;

    commit = ngx_calloc(sizeof(ngx_conflict_commit_t), store->log);
    if (commit == NULL) {
        return NULL;
    }

    commit->store = store;
    ngx_queue_init(&commit->events);
    ngx_conflict_commit_enter(commit, client);

    return commit;
}


static ngx_int_t
ngx_conflict_commit_add(ngx_conflict_commit_t *commit,
    const conflict_event_t *event, ngx_conflict_merge_t *merge,
    ngx_conflict_told_t *told)
{
    ngx_conflict_store_t    *store;
    ngx_conflict_waiting_t  *waiting;

    store = commit->store;

    if (store->waiting >= store->conf->max_events) {
        return NGX_DECLINED;
    }

    waiting = ngx_alloc(sizeof(ngx_conflict_waiting_t), store->log);
    if (waiting == NULL) {
        return NGX_ERROR;
    }

    waiting->event = *event;
    waiting->merge = merge;
    waiting->told = told;
    ngx_queue_insert_tail(&commit->events, &waiting->queue);

    store->waiting++;
    store->conf->pending(store->conf->data, 1);

    return NGX_OK;
}


/* what is under way for the client, made if nothing is */

static ngx_conflict_commit_t *
ngx_conflict_commit_open(ngx_conflict_store_t *store, const char *client,
    ngx_uint_t *fresh)
{
    ngx_conflict_commit_t  *commit;

    commit = ngx_conflict_commit_lookup(store, client);
    *fresh = (commit == NULL);

    return commit ? commit : ngx_conflict_commit_create(store, client);
}


void
ngx_conflict_store_commit(ngx_conflict_store_t *store, const char *client,
    const conflict_event_t *events, ngx_uint_t n, const conflict_str_t *base)
{
    ngx_uint_t              i, fresh;
    ngx_conflict_commit_t  *commit;

    commit = ngx_conflict_commit_open(store, client, &fresh);

    if (commit == NULL) {
        store->conf->count(store->conf->data,
                           NGX_CONFLICT_COUNT_LOST_OVERLOAD, n);
        return;
    }

    for (i = 0; i < n; i++) {
        if (ngx_conflict_commit_add(commit, &events[i], NULL, NULL) != NGX_OK) {
            store->conf->count(store->conf->data,
                               NGX_CONFLICT_COUNT_LOST_OVERLOAD, n - i);
            break;
        }
    }

    /* else the answer to what is under way goes on with these */

    if (!fresh) {
        return;
    }

    if (base && ngx_conflict_commit_set_base(commit, base->data, base->len)
                == NGX_OK)
    {
        ngx_conflict_commit_next(commit);
        return;
    }

    ngx_conflict_commit_fetch(commit);
}


ngx_conflict_told_t *
ngx_conflict_store_commit_told(ngx_conflict_store_t *store,
    const char *client, const conflict_event_t *event, conflict_str_t comment,
    ngx_conflict_told_handler_pt handler, void *data)
{
    ngx_uint_t              fresh;
    ngx_conflict_told_t    *told;
    ngx_conflict_commit_t  *commit;

    told = ngx_alloc(sizeof(ngx_conflict_told_t) + comment.len, store->log);
    if (told == NULL) {
        return NULL;
    }

    told->handler = handler;
    told->data = data;
    told->starts = 1;
    told->gone = 0;
    told->len = comment.len;
    ngx_memcpy(told->comment, comment.data, comment.len);

    commit = ngx_conflict_commit_open(store, client, &fresh);

    if (commit == NULL
        || ngx_conflict_commit_add(commit, event, NULL, told) != NGX_OK)
    {
        store->conf->count(store->conf->data,
                           NGX_CONFLICT_COUNT_LOST_OVERLOAD, 1);
        told->gone = 1;
    }

    if (commit && fresh) {
        ngx_conflict_commit_fetch(commit);
    }

    if (told->gone) {
        ngx_free(told);
        return NULL;
    }

    told->starts = 0;

    return told;
}


void
ngx_conflict_told_detach(ngx_conflict_told_t *told)
{
    told->handler = NULL;
}


static void
ngx_conflict_commit_answer(ngx_conflict_waiting_t *waiting,
    ngx_uint_t settled)
{
    ngx_conflict_told_t  *told;

    told = waiting->told;

    if (told->starts) {
        told->gone = 1;
        return;
    }

    if (told->handler) {
        told->handler(told->data, settled ? NGX_OK : NGX_ERROR,
                      waiting->outcome);
    }

    ngx_free(told);
}


void
ngx_conflict_commit_merge(ngx_conflict_store_t *store, const char *client,
    const conflict_event_t *event, ngx_conflict_merge_t *merge)
{
    ngx_uint_t              fresh;
    ngx_conflict_commit_t  *commit;

    commit = ngx_conflict_commit_open(store, client, &fresh);

    if (commit == NULL
        || ngx_conflict_commit_add(commit, event, merge, NULL) != NGX_OK)
    {
        ngx_conflict_merge_free(merge);
    }

    if (commit && fresh) {
        ngx_conflict_commit_fetch(commit);
    }
}


void
ngx_conflict_store_tick(ngx_conflict_store_t *store, const char *client,
    conflict_msec_t now)
{
    conflict_event_t  event;

    /* what is under way for the client sees to it as well */

    if (ngx_conflict_commit_lookup(store, client)) {
        return;
    }

    ngx_memzero(&event, sizeof(conflict_event_t));
    event.kind = CONFLICT_EVENT_TICK;
    event.actor = CONFLICT_ACTOR_SYSTEM;
    event.at = now;

    ngx_conflict_store_commit(store, client, &event, 1, NULL);
}


/* the ids of a client and its tickets have the same scope and account */

static void
ngx_conflict_commit_relink(ngx_conflict_commit_t *commit,
    const char *client, const conflict_event_t *event)
{
    char    ticket[CONFLICT_NAME_SIZE];
    size_t  len;

    len = strcspn(commit->name, "/") + 1;

    if (event->ticket[0] == '\0'
        || len + ngx_strlen(event->ticket) >= CONFLICT_NAME_SIZE)
    {
        return;
    }

    ngx_memcpy(ticket, commit->name, len);
    ngx_cpystrn((u_char *) ticket + len, (u_char *) event->ticket,
                CONFLICT_NAME_SIZE - len);

    ngx_conflict_store_link(commit->store, ticket, client);
}


void
ngx_conflict_commit_move(ngx_conflict_commit_t *commit, const char *client)
{
    ngx_queue_t             *q, *next;
    conflict_msec_t          looked;
    ngx_conflict_store_t    *store;
    ngx_conflict_commit_t   *other;
    ngx_conflict_waiting_t  *waiting;

    store = commit->store;
    looked = 0;

    for (q = ngx_queue_head(&commit->events);
         q != ngx_queue_sentinel(&commit->events);
         q = next)
    {
        next = ngx_queue_next(q);
        waiting = ngx_queue_data(q, ngx_conflict_waiting_t, queue);

        if (waiting->event.kind != CONFLICT_EVENT_TICK) {
            ngx_conflict_commit_relink(commit, client, &waiting->event);
            continue;
        }

        /* a tick belongs to the name, not to who it was */

        looked = waiting->event.at;

        ngx_queue_remove(q);
        ngx_queue_insert_head(&commit->events, q);
        ngx_conflict_commit_drop(commit, 1, 0);
    }

    if (looked) {
        ngx_conflict_merge_start(store, client, commit->name, looked, 1);
    }

    if (ngx_queue_empty(&commit->events)) {
        ngx_conflict_commit_next(commit);
        return;
    }

    other = ngx_conflict_commit_lookup(store, client);

    if (other) {

        /* the answer to what is under way goes on with these */

        ngx_queue_add(&other->events, &commit->events);
        ngx_queue_init(&commit->events);
        ngx_conflict_commit_next(commit);
        return;
    }

    ngx_rbtree_delete(&store->commits, &commit->node.node);
    ngx_conflict_commit_enter(commit, client);

    commit->moves++;
    commit->retries = 0;
    commit->resent = 0;

    ngx_conflict_commit_fetch(commit);
}


static void
ngx_conflict_commit_tell(ngx_conflict_store_t *store,
    ngx_conflict_waiting_t *waiting)
{
    void  *data;

    data = store->conf->data;

    /* a tick is nobody's event: what it did is counted as such */

    if (waiting->event.kind == CONFLICT_EVENT_TICK) {
        return;
    }

    switch (waiting->outcome) {

    case CONFLICT_APPLIED:
        store->conf->applied(data, &waiting->event);
        break;

    case CONFLICT_DUPLICATE:
        store->conf->count(data, NGX_CONFLICT_COUNT_DUPLICATE, 1);
        break;

    default:
        store->conf->count(data, NGX_CONFLICT_COUNT_UNCHANGED, 1);
    }
}


void
ngx_conflict_commit_drop(ngx_conflict_commit_t *commit, ngx_uint_t n,
    ngx_uint_t settled)
{
    ngx_queue_t             *q;
    ngx_conflict_store_t    *store;
    ngx_conflict_waiting_t  *waiting;

    store = commit->store;

    while (n--) {
        q = ngx_queue_head(&commit->events);
        ngx_queue_remove(q);

        waiting = ngx_queue_data(q, ngx_conflict_waiting_t, queue);

        if (settled) {
            ngx_conflict_commit_tell(store, waiting);
        }

        if (waiting->merge && settled
            && waiting->outcome != CONFLICT_UNCHANGED)
        {
            ngx_conflict_merge_settle(waiting->merge, commit->name);

        } else if (waiting->merge) {
            ngx_conflict_merge_free(waiting->merge);
        }

        if (waiting->told) {
            ngx_conflict_commit_answer(waiting, settled);
        }

        ngx_free(waiting);

        store->waiting--;
        store->conf->pending(store->conf->data, -1);
    }
}
