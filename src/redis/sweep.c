
#include "draw.h"
#include "post.h"
#include "store_private.h"
#include "sweep.h"


/* the lease, and how long before its end it is asked for again */
#define NGX_CONFLICT_SWEEP_LEASE    3000
#define NGX_CONFLICT_SWEEP_RENEW    1000

/* buckets in one call, and clients of one bucket */
#define NGX_CONFLICT_SWEEP_BUCKETS  16
#define NGX_CONFLICT_SWEEP_CLIENTS  "16"
#define NGX_CONFLICT_SWEEP_LIMIT    16

/* so many events may be waiting already for a part to be done */
#define NGX_CONFLICT_SWEEP_WAITING  512


/* what is asked of one bucket */

typedef struct {
    ngx_conflict_sweep_t  *sweep;
    ngx_uint_t             skip;         /* clients that may be stuck */
} ngx_conflict_sweep_bucket_t;

struct ngx_conflict_sweep_s {
    ngx_conflict_store_t  *store;
    ngx_conflict_redis_t  *redis;
    ngx_conflict_draw_t   *draw;
    ngx_conflict_post_t   *post;
    ngx_msec_t             asked;        /* for the lease, last */
    ngx_msec_t             until;        /* it holds, by our own clock */
    unsigned               holds:1;
    unsigned               asking:1;
    ngx_uint_t             next;         /* bucket */
    ngx_uint_t             looking;      /* answers that are owed */
    ngx_conflict_sweep_bucket_t  buckets[CONFLICT_BUCKETS];
    conflict_msec_t        now;
    size_t                 name_len;
    u_char                 name[64];
};


#include "scripts.inc"


static void ngx_conflict_sweep_ask(ngx_conflict_sweep_t *sweep);
static void ngx_conflict_sweep_answered(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static void ngx_conflict_sweep_look(ngx_conflict_sweep_t *sweep,
    ngx_uint_t bucket);
static void ngx_conflict_sweep_found(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);


ngx_conflict_sweep_t *
ngx_conflict_sweep_create(ngx_conflict_store_t *store,
    ngx_conflict_redis_t *redis, ngx_log_t *log)
{
    ngx_uint_t             i;
    ngx_conflict_sweep_t  *sweep;

    sweep = ngx_calloc(sizeof(ngx_conflict_sweep_t), log);
    if (sweep == NULL) {
        return NULL;
    }

    sweep->store = store;
    sweep->redis = redis;
    sweep->draw = ngx_conflict_draw_create(store, redis, log);
    sweep->post = ngx_conflict_post_create(store, redis, log);

    if (sweep->draw == NULL || sweep->post == NULL) {
        ngx_conflict_sweep_destroy(sweep);
        return NULL;
    }

    /* workers of two hosts may have the same number */

    sweep->name_len = ngx_sprintf(sweep->name, "%P-%xD-%xD", ngx_pid,
                                  (uint32_t) ngx_random(),
                                  (uint32_t) (ngx_time() ^ ngx_random()))
                      - sweep->name;

    for (i = 0; i < CONFLICT_BUCKETS; i++) {
        sweep->buckets[i].sweep = sweep;
    }

    sweep->asked = ngx_current_msec - NGX_CONFLICT_SWEEP_RENEW;
    sweep->next = ngx_random() % CONFLICT_BUCKETS;

    return sweep;
}


void
ngx_conflict_sweep_destroy(ngx_conflict_sweep_t *sweep)
{
    if (sweep->draw) {
        ngx_conflict_draw_destroy(sweep->draw);
    }

    if (sweep->post) {
        ngx_conflict_post_destroy(sweep->post);
    }

    ngx_free(sweep);
}


void
ngx_conflict_sweep(ngx_conflict_sweep_t *sweep, conflict_msec_t now)
{
    ngx_uint_t  i;

    sweep->now = now;

    if (!sweep->asking
        && ngx_current_msec - sweep->asked >= NGX_CONFLICT_SWEEP_RENEW)
    {
        ngx_conflict_sweep_ask(sweep);
    }

    if (!sweep->holds
        || (ngx_msec_int_t) (ngx_current_msec - sweep->until) >= 0)
    {
        sweep->holds = 0;
        return;
    }

    if (sweep->looking || sweep->store->waiting > NGX_CONFLICT_SWEEP_WAITING) {
        return;
    }

    for (i = 0; i < NGX_CONFLICT_SWEEP_BUCKETS; i++) {
        ngx_conflict_sweep_look(sweep, sweep->next);
        sweep->next = (sweep->next + 1) % CONFLICT_BUCKETS;
    }

    ngx_conflict_draw(sweep->draw, now);
    ngx_conflict_post(sweep->post, now);
}


static void
ngx_conflict_sweep_ask(ngx_conflict_sweep_t *sweep)
{
    u_char       key[NGX_CONFLICT_KEY_SIZE], lease[NGX_INT_T_LEN];
    size_t       len[6];
    const char  *argv[6];

    argv[0] = "EVAL";
    len[0] = 4;
    argv[1] = conflict_script_lease;
    len[1] = sizeof(conflict_script_lease) - 1;
    argv[2] = "1";
    len[2] = 1;
    argv[3] = (const char *) key;
    len[3] = ngx_snprintf(key, sizeof(key), "%V:sweeper",
                          &sweep->store->conf->prefix)
             - key;
    argv[4] = (const char *) sweep->name;
    len[4] = sweep->name_len;
    argv[5] = (const char *) lease;
    len[5] = ngx_sprintf(lease, "%d", NGX_CONFLICT_SWEEP_LEASE) - lease;

    sweep->asked = ngx_current_msec;

    if (ngx_conflict_redis_command(sweep->redis, 6, argv, len,
                                   ngx_conflict_sweep_answered, sweep))
    {
        sweep->asking = 1;
    }
}


static void
ngx_conflict_sweep_answered(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_sweep_t  *sweep = data;

    sweep->asking = 0;

    /* while Redis cannot tell there is nothing that could be swept */

    if (status != NGX_CONFLICT_REDIS_OK) {
        sweep->holds = 0;
        return;
    }

    if (reply->type != REDIS_REPLY_INTEGER) {
        ngx_conflict_redis_out_of_step(sweep->redis);
        sweep->holds = 0;
        return;
    }

    /* counted from the question on: it holds no longer in Redis either */

    sweep->holds = (reply->integer == 1);
    sweep->until = sweep->asked + NGX_CONFLICT_SWEEP_LEASE;
}


static void
ngx_conflict_sweep_look(ngx_conflict_sweep_t *sweep, ngx_uint_t bucket)
{
    u_char       key[NGX_CONFLICT_KEY_SIZE], now[NGX_INT64_LEN];
    u_char       skip[NGX_INT_T_LEN];
    size_t       len[7];
    const char  *argv[7];

    argv[0] = "ZRANGEBYSCORE";
    len[0] = 13;
    argv[1] = (const char *) key;
    len[1] = ngx_snprintf(key, sizeof(key), "%V:due:{%02ui}",
                          &sweep->store->conf->prefix, bucket)
             - key;
    argv[2] = "-inf";
    len[2] = 4;
    argv[3] = (const char *) now;
    len[3] = ngx_sprintf(now, "%L", sweep->now) - now;
    argv[4] = "LIMIT";
    len[4] = 5;
    argv[5] = (const char *) skip;
    len[5] = ngx_sprintf(skip, "%ui", sweep->buckets[bucket].skip) - skip;
    argv[6] = NGX_CONFLICT_SWEEP_CLIENTS;
    len[6] = sizeof(NGX_CONFLICT_SWEEP_CLIENTS) - 1;

    if (ngx_conflict_redis_command(sweep->redis, 7, argv, len,
                                   ngx_conflict_sweep_found,
                                   &sweep->buckets[bucket])
        == NULL)
    {
        return;
    }

    sweep->looking++;
}


static void
ngx_conflict_sweep_found(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_sweep_bucket_t  *bucket = data;

    size_t                      i;
    conflict_str_t              text;
    char                        client[CONFLICT_NAME_SIZE];
    ngx_conflict_sweep_t       *sweep;
    ngx_conflict_store_conf_t  *conf;

    sweep = bucket->sweep;
    sweep->looking--;
    conf = sweep->store->conf;


    if (status != NGX_CONFLICT_REDIS_OK) {
        conf->count(conf->data, NGX_CONFLICT_COUNT_SWEEP, 1);
        return;
    }

    if (reply->type != REDIS_REPLY_ARRAY) {
        ngx_conflict_redis_out_of_step(sweep->redis);
        return;
    }

    /* what cannot be written stays due, and must not hide those behind it */

    bucket->skip = reply->elements < NGX_CONFLICT_SWEEP_LIMIT
                   ? 0 : bucket->skip + reply->elements;

    for (i = 0; i < reply->elements; i++) {

        if (reply->element[i]->type != REDIS_REPLY_STRING) {
            ngx_conflict_redis_out_of_step(sweep->redis);
            return;
        }

        text.data = reply->element[i]->str;
        text.len = reply->element[i]->len;

        if (ngx_conflict_store_name(text, client) != NGX_OK) {
            continue;
        }

        /* an erasure that was not finished (erase.lua) */

        if (client[0] == '!') {
            ngx_conflict_store_erase(sweep->store, client + 1, sweep->now);

        } else {
            ngx_conflict_store_tick(sweep->store, client, sweep->now);
        }
    }
}
