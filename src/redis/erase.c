
/*
 * Erasing a client: first what has keys of its own, then the entries of the
 * streams, piece by piece, with the links of the tickets that are named there.
 */

#include "store_private.h"


/* entries of a stream in one look */
#define NGX_CONFLICT_ERASE_PIECE  "500"

/* the sweeper looks so much later whether it is done */
#define NGX_CONFLICT_ERASE_AGAIN  (60 * CONFLICT_SECOND)


typedef struct {
    ngx_conflict_store_t   *store;
    conflict_msec_t         now;
    ngx_uint_t              stream;            /* the next one */
    char                    from[48];          /* where in it */
    char                    client[CONFLICT_NAME_SIZE];
} ngx_conflict_erasure_t;


#include "scripts.inc"


static void ngx_conflict_erase_begun(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static void ngx_conflict_erase_next(ngx_conflict_erasure_t *erasure);
static void ngx_conflict_erase_sifted(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static void ngx_conflict_erase_done(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);


/* one state at a time is looked at in a worker */

static conflict_state_t  ngx_conflict_erased_state;

static const char  *ngx_conflict_erase_streams[] = {
    "events", "surveys", "comments"
};

#define NGX_CONFLICT_ERASE_STREAMS  3


static size_t
ngx_conflict_erase_key(ngx_conflict_erasure_t *erasure, char *key,
    const char *kind, ngx_uint_t own)
{
    return ngx_conflict_key(erasure->store, key, kind, erasure->client,
                            own ? erasure->client : NULL);
}


/* it is over, or was interrupted: then the sweeper finds it again */

static void
ngx_conflict_erase_end(ngx_conflict_erasure_t *erasure, ngx_uint_t done)
{
    ngx_conflict_store_conf_t  *conf;

    conf = erasure->store->conf;

    if (done) {
        conf->count(conf->data, NGX_CONFLICT_COUNT_ERASED, 1);
    }

    conf->pending(conf->data, -1);

    ngx_free(erasure);
}


void
ngx_conflict_store_erase(ngx_conflict_store_t *store, const char *client,
    conflict_msec_t now)
{
    char                     keys[8][NGX_CONFLICT_KEY_SIZE];
    char                     numbers[3][NGX_INT64_LEN];
    char                     mark[CONFLICT_MARK_LEN + 1];
    char                     records[NGX_CONFLICT_KEY_SIZE];
    size_t                   len[17];
    const char              *argv[17];
    ngx_uint_t               i;
    conflict_str_t           name;
    ngx_conflict_erasure_t  *erasure;

    static const struct {
        const char  *kind;
        ngx_uint_t   own;
    } kinds[] = {
        { "client", 1 }, { "seen", 1 }, { "history", 1 }, { "asked", 1 },
        { "tiers", 0 }, { "due", 0 }, { "gone", 0 }, { "asking", 0 }
    };

    name.data = client;
    name.len = ngx_strlen(client);

    erasure = ngx_alloc(sizeof(ngx_conflict_erasure_t), store->log);

    if (erasure == NULL
        || conflict_gone_mark(store->conf->secret, name, mark) != CONFLICT_OK)
    {
        ngx_free(erasure);
        store->conf->count(store->conf->data,
                           NGX_CONFLICT_COUNT_LOST_OVERLOAD, 1);
        return;
    }

    erasure->store = store;
    erasure->now = now;
    erasure->stream = 0;
    ngx_memcpy(erasure->from, "-", 2);
    ngx_cpystrn((u_char *) erasure->client, (u_char *) client,
                CONFLICT_NAME_SIZE);

    argv[0] = "EVAL";
    len[0] = 4;
    argv[1] = conflict_script_erase;
    len[1] = sizeof(conflict_script_erase) - 1;
    argv[2] = "8";
    len[2] = 1;

    for (i = 0; i < 8; i++) {
        argv[3 + i] = keys[i];
        len[3 + i] = ngx_conflict_erase_key(erasure, keys[i], kinds[i].kind,
                                            kinds[i].own);
    }

    argv[11] = erasure->client;
    len[11] = ngx_strlen(erasure->client);
    argv[12] = mark;
    len[12] = CONFLICT_MARK_LEN;
    argv[13] = numbers[0];
    len[13] = ngx_sprintf((u_char *) numbers[0], "%L", now)
              - (u_char *) numbers[0];
    argv[14] = numbers[1];
    len[14] = ngx_sprintf((u_char *) numbers[1], "%L",
                          store->conf->policies->of[0]->retain)
              - (u_char *) numbers[1];
    argv[15] = records;
    len[15] = ngx_conflict_erase_key(erasure, records, "survey", 0);
    records[len[15]++] = ':';
    argv[16] = numbers[2];
    len[16] = ngx_sprintf((u_char *) numbers[2], "%L",
                          now + NGX_CONFLICT_ERASE_AGAIN)
              - (u_char *) numbers[2];

    if (ngx_conflict_redis_command(store->redis, 17, argv, len,
                                   ngx_conflict_erase_begun, erasure)
        == NULL)
    {
        ngx_free(erasure);
        store->conf->count(store->conf->data,
                           NGX_CONFLICT_COUNT_LOST_OVERLOAD, 1);
        return;
    }

    store->conf->pending(store->conf->data, 1);
}


static void
ngx_conflict_erase_unlinked(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_store_t  *store = data;

    if (status == NGX_CONFLICT_REDIS_OK && reply->type != REDIS_REPLY_INTEGER)
    {
        ngx_conflict_redis_out_of_step(store->redis);
    }
}


/* ticket: its id; the scope is the client's */

static void
ngx_conflict_erase_link(ngx_conflict_erasure_t *erasure, const char *ticket,
    size_t ticket_len)
{
    char         name[CONFLICT_NAME_SIZE], key[NGX_CONFLICT_KEY_SIZE];
    size_t       scope, len[5];
    const char  *argv[5];

    scope = strcspn(erasure->client, "/") + 1;

    if (ticket_len == 0 || scope + ticket_len >= CONFLICT_NAME_SIZE) {
        return;
    }

    ngx_memcpy(name, erasure->client, scope);
    ngx_memcpy(name + scope, ticket, ticket_len);
    name[scope + ticket_len] = '\0';

    argv[0] = "EVAL";
    len[0] = 4;
    argv[1] = conflict_script_unlink;
    len[1] = sizeof(conflict_script_unlink) - 1;
    argv[2] = "1";
    len[2] = 1;
    argv[3] = key;
    len[3] = ngx_conflict_key(erasure->store, key, "ticket", name, name);
    argv[4] = erasure->client;
    len[4] = ngx_strlen(erasure->client);

    (void) ngx_conflict_redis_command(erasure->store->redis, 5, argv, len,
                                      ngx_conflict_erase_unlinked,
                                      erasure->store);
}


static void
ngx_conflict_erase_begun(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_erasure_t  *erasure = data;

    unsigned           i;
    conflict_str_t     text;
    conflict_state_t  *state;

    if (status != NGX_CONFLICT_REDIS_OK || reply->type != REDIS_REPLY_STRING) {

        if (status == NGX_CONFLICT_REDIS_OK) {
            ngx_conflict_redis_out_of_step(erasure->store->redis);
        }

        erasure->store->conf->count(erasure->store->conf->data,
                                    NGX_CONFLICT_COUNT_LOST_UNREACHABLE, 1);
        ngx_conflict_erase_end(erasure, 0);
        return;
    }

    state = &ngx_conflict_erased_state;
    text.data = reply->str;
    text.len = reply->len;

    if (text.len
        && conflict_state_decode(state, erasure->store->conf->policies->of[0],
                                 text)
           == CONFLICT_OK)
    {
        for (i = 0; i < state->ntickets; i++) {
            ngx_conflict_erase_link(erasure, state->tickets[i].id,
                                    ngx_strlen(state->tickets[i].id));
        }
    }

    ngx_conflict_erase_next(erasure);
}


/* the next piece of a stream; after the last one it is done */

static void
ngx_conflict_erase_next(ngx_conflict_erasure_t *erasure)
{
    int                             argc;
    char                            key[NGX_CONFLICT_KEY_SIZE];
    char                            name[CONFLICT_NAME_SIZE + 1];
    size_t                          len[7];
    const char                     *argv[7];
    ngx_conflict_redis_handler_pt   handler;

    if (erasure->stream < NGX_CONFLICT_ERASE_STREAMS) {
        argc = 7;
        argv[0] = "EVAL";
        len[0] = 4;
        argv[1] = conflict_script_sift;
        len[1] = sizeof(conflict_script_sift) - 1;
        argv[2] = "1";
        len[2] = 1;
        argv[3] = key;
        len[3] = ngx_conflict_erase_key(erasure, key,
                           ngx_conflict_erase_streams[erasure->stream], 0);
        argv[4] = erasure->client;
        len[4] = ngx_strlen(erasure->client);
        argv[5] = erasure->from;
        len[5] = ngx_strlen(erasure->from);
        argv[6] = NGX_CONFLICT_ERASE_PIECE;
        len[6] = sizeof(NGX_CONFLICT_ERASE_PIECE) - 1;
        handler = ngx_conflict_erase_sifted;

    } else {
        argc = 3;
        argv[0] = "ZREM";
        len[0] = 4;
        argv[1] = key;
        len[1] = ngx_conflict_erase_key(erasure, key, "due", 0);
        argv[2] = name;
        len[2] = ngx_sprintf((u_char *) name, "!%s", erasure->client)
                 - (u_char *) name;
        handler = ngx_conflict_erase_done;
    }

    if (ngx_conflict_redis_command(erasure->store->redis, argc, argv, len,
                                   handler, erasure)
        == NULL)
    {
        ngx_conflict_erase_end(erasure, 0);
    }
}


static void
ngx_conflict_erase_sifted(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_erasure_t  *erasure = data;

    size_t        i;
    redisReply  **of;

    if (status != NGX_CONFLICT_REDIS_OK) {
        ngx_conflict_erase_end(erasure, 0);
        return;
    }

    of = reply->element;

    for (i = 0; reply->type == REDIS_REPLY_ARRAY && i < reply->elements; i++) {
        if (of[i]->type != REDIS_REPLY_STRING
            || (i == 0 && (size_t) of[0]->len >= sizeof(erasure->from)))
        {
            break;
        }
    }

    if (i == 0 || i < reply->elements) {
        ngx_conflict_redis_out_of_step(erasure->store->redis);
        ngx_conflict_erase_end(erasure, 0);
        return;
    }

    for (i = 1; i < reply->elements; i++) {
        ngx_conflict_erase_link(erasure, of[i]->str, of[i]->len);
    }

    if (of[0]->len) {
        ngx_memcpy(erasure->from, of[0]->str, of[0]->len + 1);

    } else {
        ngx_memcpy(erasure->from, "-", 2);
        erasure->stream++;
    }

    ngx_conflict_erase_next(erasure);
}


static void
ngx_conflict_erase_done(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_erase_end(data, status == NGX_CONFLICT_REDIS_OK);
}
