
#include "draw.h"
#include "store_private.h"
#include "../core/reduce.h"
#include "../core/survey.h"


/* buckets at a time, and clients of each in one look */
#define NGX_CONFLICT_DRAW_BUCKETS  8
#define NGX_CONFLICT_DRAW_CLIENTS  16

/* between two walks: lots are due all through a period of a day at least */
#define NGX_CONFLICT_DRAW_PAUSE    (10 * CONFLICT_MINUTE)


typedef struct {
    ngx_conflict_draw_t   *draw;
    ngx_uint_t             bucket;
    ngx_uint_t             offset;       /* clients that were looked at */
    ngx_uint_t             n;            /* names of this look */
    unsigned               looking:1;
    unsigned               done:1;
    char                   names[NGX_CONFLICT_DRAW_CLIENTS]
                                [CONFLICT_NAME_SIZE];
} ngx_conflict_draw_look_t;

struct ngx_conflict_draw_s {
    ngx_conflict_store_t      *store;
    ngx_conflict_redis_t      *redis;
    conflict_msec_t            now;
    conflict_msec_t            again;    /* when the next walk begins */
    ngx_uint_t                 first;    /* of the buckets in hand */
    unsigned                   walking:1;
    ngx_conflict_draw_look_t   looks[NGX_CONFLICT_DRAW_BUCKETS];
};


static void ngx_conflict_draw_enter(ngx_conflict_draw_t *draw,
    ngx_uint_t first);
static void ngx_conflict_draw_names(ngx_conflict_draw_look_t *look);
static void ngx_conflict_draw_named(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static void ngx_conflict_draw_states(ngx_conflict_draw_look_t *look);
static void ngx_conflict_draw_seen(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static void ngx_conflict_draw_client(ngx_conflict_draw_t *draw,
    const char *client, conflict_str_t text);


/* one state at a time is looked at in a worker */

static conflict_state_t  ngx_conflict_draw_state;


ngx_conflict_draw_t *
ngx_conflict_draw_create(ngx_conflict_store_t *store,
    ngx_conflict_redis_t *redis, ngx_log_t *log)
{
    ngx_conflict_draw_t  *draw;

    draw = ngx_calloc(sizeof(ngx_conflict_draw_t), log);

    if (draw) {
        draw->store = store;
        draw->redis = redis;
    }

    return draw;
}


void
ngx_conflict_draw_destroy(ngx_conflict_draw_t *draw)
{
    ngx_free(draw);
}


static void
ngx_conflict_draw_enter(ngx_conflict_draw_t *draw, ngx_uint_t first)
{
    ngx_uint_t                 i;
    ngx_conflict_draw_look_t  *look;

    draw->first = first;

    for (i = 0; i < NGX_CONFLICT_DRAW_BUCKETS; i++) {
        look = &draw->looks[i];

        look->draw = draw;
        look->bucket = first + i;
        look->offset = 0;
        look->done = 0;
    }
}


void
ngx_conflict_draw(ngx_conflict_draw_t *draw, conflict_msec_t now)
{
    ngx_uint_t  i, busy;

    if (!draw->store->conf->draws) {
        return;
    }

    draw->now = now;

    /* a clock that was set back must not stop it */

    if (!draw->walking) {

        if (now < draw->again
            && draw->again - now <= NGX_CONFLICT_DRAW_PAUSE)
        {
            return;
        }

        draw->walking = 1;
        ngx_conflict_draw_enter(draw, 0);
    }

    busy = 0;

    for (i = 0; i < NGX_CONFLICT_DRAW_BUCKETS; i++) {
        busy |= draw->looks[i].looking || !draw->looks[i].done;

        if (!draw->looks[i].looking && !draw->looks[i].done) {
            ngx_conflict_draw_names(&draw->looks[i]);
        }
    }

    if (busy) {
        return;
    }

    if (draw->first + NGX_CONFLICT_DRAW_BUCKETS < CONFLICT_BUCKETS) {
        ngx_conflict_draw_enter(draw, draw->first
                                      + NGX_CONFLICT_DRAW_BUCKETS);
        return;
    }

    draw->walking = 0;
    draw->again = now + NGX_CONFLICT_DRAW_PAUSE;
}


/* by the index of tiers: whoever moves in it while we walk comes next time */

static void
ngx_conflict_draw_names(ngx_conflict_draw_look_t *look)
{
    u_char       key[NGX_CONFLICT_KEY_SIZE];
    u_char       from[NGX_INT_T_LEN], to[NGX_INT_T_LEN];
    size_t       len[4];
    const char  *argv[4];

    argv[0] = "ZRANGE";
    len[0] = 6;
    argv[1] = (const char *) key;
    len[1] = ngx_snprintf(key, sizeof(key), "%V:tiers:{%02ui}",
                          &look->draw->store->conf->prefix, look->bucket)
             - key;
    argv[2] = (const char *) from;
    len[2] = ngx_sprintf(from, "%ui", look->offset) - from;
    argv[3] = (const char *) to;
    len[3] = ngx_sprintf(to, "%ui", look->offset + NGX_CONFLICT_DRAW_CLIENTS
                                    - 1)
             - to;

    if (ngx_conflict_redis_command(look->draw->redis, 4, argv, len,
                                   ngx_conflict_draw_named, look))
    {
        look->looking = 1;
    }
}


static void
ngx_conflict_draw_named(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_draw_look_t  *look = data;

    size_t                      i;
    conflict_str_t              text;
    ngx_conflict_store_conf_t  *conf;

    look->looking = 0;
    look->n = 0;
    conf = look->draw->store->conf;

    if (status != NGX_CONFLICT_REDIS_OK) {
        conf->count(conf->data, NGX_CONFLICT_COUNT_SWEEP, 1);
        return;
    }

    if (reply->type != REDIS_REPLY_ARRAY
        || reply->elements > NGX_CONFLICT_DRAW_CLIENTS)
    {
        ngx_conflict_redis_out_of_step(look->draw->redis);
        return;
    }

    for (i = 0; i < reply->elements; i++) {

        if (reply->element[i]->type != REDIS_REPLY_STRING) {
            ngx_conflict_redis_out_of_step(look->draw->redis);
            return;
        }

        text.data = reply->element[i]->str;
        text.len = reply->element[i]->len;

        if (ngx_conflict_store_name(text, look->names[look->n]) == NGX_OK) {
            look->n++;
        }
    }

    look->offset += reply->elements;
    look->done = reply->elements < NGX_CONFLICT_DRAW_CLIENTS;

    if (look->n) {
        ngx_conflict_draw_states(look);
    }
}


static void
ngx_conflict_draw_states(ngx_conflict_draw_look_t *look)
{
    char         keys[NGX_CONFLICT_DRAW_CLIENTS][NGX_CONFLICT_KEY_SIZE];
    size_t       len[1 + NGX_CONFLICT_DRAW_CLIENTS];
    const char  *argv[1 + NGX_CONFLICT_DRAW_CLIENTS];
    ngx_uint_t   i;

    argv[0] = "MGET";
    len[0] = 4;

    for (i = 0; i < look->n; i++) {
        argv[1 + i] = keys[i];
        len[1 + i] = ngx_conflict_key(look->draw->store, keys[i], "client",
                                      look->names[i], look->names[i]);
    }

    if (ngx_conflict_redis_command(look->draw->redis, look->n + 1, argv, len,
                                   ngx_conflict_draw_seen, look))
    {
        look->looking = 1;
    }
}


static void
ngx_conflict_draw_seen(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_draw_look_t  *look = data;

    ngx_uint_t                  i;
    conflict_str_t              text;
    ngx_conflict_store_conf_t  *conf;

    look->looking = 0;
    conf = look->draw->store->conf;

    if (status != NGX_CONFLICT_REDIS_OK) {
        conf->count(conf->data, NGX_CONFLICT_COUNT_SWEEP, 1);
        return;
    }

    if (reply->type != REDIS_REPLY_ARRAY || reply->elements != look->n) {
        ngx_conflict_redis_out_of_step(look->draw->redis);
        return;
    }

    for (i = 0; i < look->n; i++) {

        /* it may have gone since */

        if (reply->element[i]->type == REDIS_REPLY_STRING) {
            text.data = reply->element[i]->str;
            text.len = reply->element[i]->len;

            ngx_conflict_draw_client(look->draw, look->names[i], text);
        }
    }
}


static void
ngx_conflict_draw_client(ngx_conflict_draw_t *draw, const char *client,
    conflict_str_t text)
{
    unsigned                    unknown;
    uint64_t                    period;
    conflict_str_t              name;
    conflict_event_t            event;
    conflict_state_t           *state;
    const conflict_policy_t    *policy;
    ngx_conflict_store_conf_t  *conf;

    conf = draw->store->conf;
    state = &ngx_conflict_draw_state;

    if (conflict_state_decode(state, conf->policies->of[0], text)
        != CONFLICT_OK || state->schema > CONFLICT_SCHEMA)
    {
        return;
    }

    unknown = 0;
    policy = conflict_policy_for(conf->policies, state, NULL, &unknown);

    name.data = client;
    name.len = ngx_strlen(client);

    if (!conflict_survey_drawn(state, policy, conf->secret, name, draw->now,
                               &period))
    {
        return;
    }

    ngx_memzero(&event, sizeof(conflict_event_t));

    event.kind = CONFLICT_EVENT_SURVEY;
    event.actor = CONFLICT_ACTOR_SYSTEM;
    event.at = draw->now;
    event.asks = CONFLICT_SURVEY_SCHEDULED;
    event.id = conflict_event_id(name, CONFLICT_EVENT_SURVEY,
                                 (conflict_str_t) { sizeof(period),
                                                    (const char *) &period });

    ngx_conflict_store_commit(draw->store, client, &event, 1, NULL);
}
