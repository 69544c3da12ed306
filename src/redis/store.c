
#include "store_private.h"
#include "../core/occur.h"


struct ngx_conflict_load_s {
    ngx_conflict_store_t          *store;
    ngx_conflict_load_handler_pt   handler;
    void                          *data;
    ngx_conflict_redis_op_t       *op;
    ngx_uint_t                     moves;      /* left; 0: of a ticket */
    char                           name[CONFLICT_NAME_SIZE];
};


/* events whose client is still being asked for */

typedef struct {
    ngx_conflict_store_t   *store;
    char                    ticket[CONFLICT_NAME_SIZE];
    ngx_uint_t              resent;
    ngx_uint_t              n;
    conflict_event_t        events[1];
} ngx_conflict_orphans_t;


static ngx_conflict_load_t *ngx_conflict_store_get(ngx_conflict_store_t *store,
    const char *kind, const char *name, ngx_uint_t moves,
    ngx_conflict_load_handler_pt handler, void *data);
static ngx_int_t ngx_conflict_load_ask(ngx_conflict_load_t *load,
    const char *kind, const char *name);
static ngx_int_t ngx_conflict_load_moved(ngx_conflict_load_t *load,
    redisReply *reply);
static void ngx_conflict_load_done(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static void ngx_conflict_orphans_found(void *data, ngx_conflict_found_t found,
    const char *name, conflict_str_t text);
static void ngx_conflict_orphans_adopted(ngx_conflict_orphans_t *orphans,
    const char *client);
static void ngx_conflict_store_linked(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);


ngx_conflict_store_t *
ngx_conflict_store_create(ngx_conflict_store_conf_t *conf,
    ngx_conflict_redis_t *redis, ngx_log_t *log)
{
    ngx_conflict_store_t  *store;

    store = ngx_calloc(sizeof(ngx_conflict_store_t), log);
    if (store == NULL) {
        return NULL;
    }

    store->conf = conf;
    store->redis = redis;
    store->log = log;

    ngx_rbtree_init(&store->commits, &store->sentinel,
                    ngx_str_rbtree_insert_value);

    return store;
}


void
ngx_conflict_store_destroy(ngx_conflict_store_t *store)
{
    ngx_conflict_commits_lose(store);
    ngx_free(store);
}


/* PREFIX:KIND:{NN}:NAME; without a name the key of an index */

size_t
ngx_conflict_key(ngx_conflict_store_t *store, char *key, const char *kind,
    const char *bucket_of, const char *name)
{
    u_char          *p;
    conflict_str_t   id;

    id.data = bucket_of;
    id.len = ngx_strlen(bucket_of);

    p = ngx_snprintf((u_char *) key, NGX_CONFLICT_KEY_SIZE, "%V:%s:{%02ui}",
                     &store->conf->prefix, kind,
                     (ngx_uint_t) conflict_bucket(id));

    if (name) {
        p = ngx_snprintf(p, NGX_CONFLICT_KEY_SIZE - (p - (u_char *) key),
                         ":%s", name);
    }

    return p - (u_char *) key;
}


ngx_conflict_load_t *
ngx_conflict_store_load(ngx_conflict_store_t *store, const char *client,
    ngx_conflict_load_handler_pt handler, void *data)
{
    return ngx_conflict_store_get(store, "client", client,
                                  NGX_CONFLICT_MAX_MOVES, handler, data);
}


ngx_conflict_load_t *
ngx_conflict_store_find(ngx_conflict_store_t *store, const char *ticket,
    ngx_conflict_load_handler_pt handler, void *data)
{
    return ngx_conflict_store_get(store, "ticket", ticket, 0, handler, data);
}


static ngx_conflict_load_t *
ngx_conflict_store_get(ngx_conflict_store_t *store, const char *kind,
    const char *name, ngx_uint_t moves, ngx_conflict_load_handler_pt handler,
    void *data)
{
    ngx_conflict_load_t  *load;

    load = ngx_alloc(sizeof(ngx_conflict_load_t), store->log);
    if (load == NULL) {
        return NULL;
    }

    load->store = store;
    load->handler = handler;
    load->data = data;
    load->moves = moves;

    if (ngx_conflict_load_ask(load, kind, name) != NGX_OK) {
        ngx_free(load);
        return NULL;
    }

    return load;
}


static ngx_int_t
ngx_conflict_load_ask(ngx_conflict_load_t *load, const char *kind,
    const char *name)
{
    char         key[NGX_CONFLICT_KEY_SIZE];
    size_t       len[2];
    const char  *argv[2];

    ngx_cpystrn((u_char *) load->name, (u_char *) name, CONFLICT_NAME_SIZE);

    argv[0] = "GET";
    len[0] = 3;
    argv[1] = key;
    len[1] = ngx_conflict_key(load->store, key, kind, name, name);

    load->op = ngx_conflict_redis_command(load->store->redis, 2, argv, len,
                                          ngx_conflict_load_done, load);

    return load->op ? NGX_OK : NGX_ERROR;
}


/* the client turned out to be another one: that one is asked for */

static ngx_int_t
ngx_conflict_load_moved(ngx_conflict_load_t *load, redisReply *reply)
{
    char            client[CONFLICT_NAME_SIZE];
    conflict_str_t  text;

    text.data = reply->str;
    text.len = reply->len;

    if (load->moves == 0 || ngx_conflict_moved(text, client) != NGX_OK) {
        return NGX_DECLINED;
    }

    load->moves--;

    return ngx_conflict_load_ask(load, "client", client);
}


static void
ngx_conflict_load_done(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    char                           name[CONFLICT_NAME_SIZE];
    void                          *waiting;
    conflict_str_t                 text;
    ngx_conflict_load_t           *load;
    ngx_conflict_store_t          *store;
    ngx_conflict_found_t           found;
    ngx_conflict_load_handler_pt   handler;

    load = data;

    if (status == NGX_CONFLICT_REDIS_OK && reply->type == REDIS_REPLY_STRING
        && ngx_conflict_load_moved(load, reply) == NGX_OK)
    {
        return;
    }

    handler = load->handler;
    waiting = load->data;
    store = load->store;

    ngx_memcpy(name, load->name, CONFLICT_NAME_SIZE);
    ngx_free(load);

    text.len = 0;
    text.data = NULL;

    if (status == NGX_CONFLICT_REDIS_OK && reply->type == REDIS_REPLY_STRING) {
        found = NGX_CONFLICT_FOUND;
        text.len = reply->len;
        text.data = reply->str;

    } else if (status == NGX_CONFLICT_REDIS_OK
               && reply->type == REDIS_REPLY_NIL)
    {
        found = NGX_CONFLICT_ABSENT;

    } else {
        found = NGX_CONFLICT_FAILED;

        if (status == NGX_CONFLICT_REDIS_OK) {
            ngx_conflict_redis_out_of_step(store->redis);
        }
    }

    handler(waiting, found, name, text);
}


void
ngx_conflict_store_detach(ngx_conflict_load_t *load)
{
    ngx_conflict_redis_detach(load->op);
    ngx_free(load);
}


static void
ngx_conflict_store_linked(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_store_t  *store = data;

    /* a link that was not written is learned again from the next response */

    if (status == NGX_CONFLICT_REDIS_OK && reply->type != REDIS_REPLY_STATUS) {
        ngx_conflict_redis_out_of_step(store->redis);
    }
}


size_t
ngx_conflict_survey_link(const ngx_conflict_store_conf_t *conf,
    const char *client, uint64_t survey, char *link)
{
    char             token[CONFLICT_TOKEN_LEN + 1];
    conflict_str_t   name;

    name.data = client;
    name.len = ngx_strlen(client);

    if (conf->page.len == 0
        || conflict_token_write(conf->secret, conflict_bucket(name), survey,
                                token)
           != CONFLICT_OK)
    {
        return 0;
    }

    return ngx_snprintf((u_char *) link, NGX_CONFLICT_LINK_SIZE, "%V/%s",
                        &conf->page, token)
           - (u_char *) link;
}


void
ngx_conflict_store_link(ngx_conflict_store_t *store, const char *ticket,
    const char *client)
{
    char        key[NGX_CONFLICT_KEY_SIZE], retain[NGX_INT64_LEN];
    size_t      len[5];
    const char *argv[5];

    argv[0] = "SET";
    len[0] = 3;
    argv[1] = key;
    len[1] = ngx_conflict_key(store, key, "ticket", ticket, ticket);
    argv[2] = client;
    len[2] = ngx_strlen(client);
    argv[3] = "EX";
    len[3] = 2;
    argv[4] = retain;
    len[4] = ngx_sprintf((u_char *) retain, "%L",
                         (int64_t) (store->conf->policies->of[0]->retain
                                    / CONFLICT_SECOND))
             - (u_char *) retain;

    (void) ngx_conflict_redis_command(store->redis, 5, argv, len,
                                      ngx_conflict_store_linked, store);
}


void
ngx_conflict_store_commit_ticket(ngx_conflict_store_t *store,
    const char *ticket, const conflict_event_t *events, ngx_uint_t n)
{
    ngx_conflict_orphans_t  *orphans;

    orphans = ngx_alloc(sizeof(ngx_conflict_orphans_t)
                        + (n - 1) * sizeof(conflict_event_t), store->log);

    if (orphans) {
        orphans->store = store;
        orphans->resent = 0;
        orphans->n = n;
        ngx_cpystrn((u_char *) orphans->ticket, (u_char *) ticket,
                    CONFLICT_NAME_SIZE);
        ngx_memcpy(orphans->events, events, n * sizeof(conflict_event_t));

        if (ngx_conflict_store_find(store, ticket, ngx_conflict_orphans_found,
                                    orphans))
        {
            store->conf->pending(store->conf->data, n);
            return;
        }

        ngx_free(orphans);
    }

    store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_LOST_OVERLOAD, n);
}


static void
ngx_conflict_orphans_found(void *data, ngx_conflict_found_t found,
    const char *name, conflict_str_t text)
{
    char                     client[CONFLICT_NAME_SIZE];
    ngx_conflict_store_t    *store;
    ngx_conflict_orphans_t  *orphans = data;

    store = orphans->store;

    /* a connection may be lost; a second one in a row means that Redis is */

    if (found == NGX_CONFLICT_FAILED && !orphans->resent) {
        orphans->resent = 1;

        if (ngx_conflict_store_find(store, orphans->ticket,
                                    ngx_conflict_orphans_found, orphans))
        {
            return;
        }
    }

    store->conf->pending(store->conf->data, -(ngx_int_t) orphans->n);

    if (found == NGX_CONFLICT_FOUND
        && ngx_conflict_store_name(text, client) == NGX_OK)
    {
        ngx_conflict_orphans_adopted(orphans, client);

    } else if (found == NGX_CONFLICT_FAILED) {
        store->conf->count(store->conf->data,
                           NGX_CONFLICT_COUNT_LOST_UNREACHABLE, orphans->n);

    } else {
        store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_NO_CLIENT, 1);
    }

    ngx_free(orphans);
}


/* what happened now and what a history shows go their own ways */

static void
ngx_conflict_orphans_adopted(ngx_conflict_orphans_t *orphans,
    const char *client)
{
    ngx_uint_t             i, n;
    ngx_conflict_store_t  *store;

    store = orphans->store;

    for (i = 0; i < orphans->n; i++) {
        conflict_event_resolve(&orphans->events[i], client);
    }

    for (i = 0; i < orphans->n; i += n) {

        for (n = 1;
             i + n < orphans->n
             && orphans->events[i + n].past == orphans->events[i].past;
             n++)
        {
            /* void */
        }

        if (orphans->events[i].past) {
            (void) ngx_conflict_store_catch_up(store, client,
                                               &orphans->events[i], n, NULL,
                                               NULL);

        } else {
            ngx_conflict_store_commit(store, client, &orphans->events[i], n,
                                      NULL);
        }
    }
}


ngx_int_t
ngx_conflict_store_name(conflict_str_t text, char *name)
{
    size_t  i;

    if (text.len == 0 || text.len >= CONFLICT_NAME_SIZE) {
        return NGX_ERROR;
    }

    for (i = 0; i < text.len; i++) {
        if (text.data[i] <= ' ' || text.data[i] >= 0x7f) {
            return NGX_ERROR;
        }
    }

    ngx_memcpy(name, text.data, text.len);
    name[text.len] = '\0';

    return NGX_OK;
}
