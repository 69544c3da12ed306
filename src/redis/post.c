
#include "post.h"
#include "store_private.h"


/* a survey that nobody has taken is looked at so often: seconds */
#define NGX_CONFLICT_POST_AGAIN     "300"

/* comments are kept so long at most (trust.md): seconds */
#define NGX_CONFLICT_POST_COMMENTS  "604800"

/* who lags is not told again and again: seconds */
#define NGX_CONFLICT_POST_COMPLAIN  3600


struct ngx_conflict_post_s {
    ngx_conflict_store_t   *store;
    ngx_conflict_redis_t   *redis;
    ngx_log_t              *log;
    conflict_msec_t         now;
    ngx_uint_t              bucket;
    time_t                  complained;
    unsigned                asking:1;
};


#include "scripts.inc"


static void ngx_conflict_post_done(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static ngx_int_t ngx_conflict_post_sent(ngx_conflict_post_t *post,
    redisReply *client, redisReply *id);


ngx_conflict_post_t *
ngx_conflict_post_create(ngx_conflict_store_t *store,
    ngx_conflict_redis_t *redis, ngx_log_t *log)
{
    ngx_conflict_post_t  *post;

    post = ngx_calloc(sizeof(ngx_conflict_post_t), log);

    if (post) {
        post->store = store;
        post->redis = redis;
        post->log = log;
        post->bucket = ngx_random() % CONFLICT_BUCKETS;
    }

    return post;
}


void
ngx_conflict_post_destroy(ngx_conflict_post_t *post)
{
    ngx_free(post);
}


void
ngx_conflict_post(ngx_conflict_post_t *post, conflict_msec_t now)
{
    u_char       keys[5][NGX_CONFLICT_KEY_SIZE];
    u_char       records[NGX_CONFLICT_KEY_SIZE], retain[NGX_INT64_LEN];
    size_t       len[12];
    ngx_uint_t   i;
    const char  *argv[12];

    static const char  *kinds[] = {
        "asking", "surveys", "sent", "comments", "events"
    };

    if (post->store->conf->page.len == 0 || post->asking) {
        return;
    }

    post->now = now;
    post->bucket = (post->bucket + 1) % CONFLICT_BUCKETS;

    argv[0] = "EVAL";
    len[0] = 4;
    argv[1] = conflict_script_post;
    len[1] = sizeof(conflict_script_post) - 1;
    argv[2] = "5";
    len[2] = 1;

    for (i = 0; i < 5; i++) {
        argv[3 + i] = (const char *) keys[i];
        len[3 + i] = ngx_snprintf(keys[i], NGX_CONFLICT_KEY_SIZE,
                                  "%V:%s:{%02ui}", &post->store->conf->prefix,
                                  kinds[i], post->bucket)
                     - keys[i];
    }

    argv[8] = (const char *) records;
    len[8] = ngx_snprintf(records, sizeof(records), "%V:survey:{%02ui}:",
                          &post->store->conf->prefix, post->bucket)
             - records;
    argv[9] = NGX_CONFLICT_POST_AGAIN;
    len[9] = sizeof(NGX_CONFLICT_POST_AGAIN) - 1;
    argv[10] = (const char *) retain;
    len[10] = ngx_sprintf(retain, "%L",
                          (int64_t) post->store->conf->stream_retain)
              - retain;
    argv[11] = NGX_CONFLICT_POST_COMMENTS;
    len[11] = sizeof(NGX_CONFLICT_POST_COMMENTS) - 1;

    if (ngx_conflict_redis_command(post->redis, 12, argv, len,
                                   ngx_conflict_post_done, post))
    {
        post->asking = 1;
    }
}


static void
ngx_conflict_post_done(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_post_t  *post = data;

    size_t                      i;
    redisReply                **of;
    ngx_conflict_store_conf_t  *conf;

    post->asking = 0;
    conf = post->store->conf;

    if (status != NGX_CONFLICT_REDIS_OK) {
        conf->count(conf->data, NGX_CONFLICT_COUNT_SWEEP, 1);
        return;
    }

    of = reply->element;

    if (reply->type != REDIS_REPLY_ARRAY || reply->elements < 2
        || of[0]->type != REDIS_REPLY_INTEGER
        || of[1]->type != REDIS_REPLY_INTEGER)
    {
        ngx_conflict_redis_out_of_step(post->redis);
        return;
    }

    if (of[0]->integer > 0) {
        conf->count(conf->data, NGX_CONFLICT_COUNT_TOLD_AGAIN,
                    of[0]->integer);
    }

    if (of[1]->integer > 0) {
        conf->count(conf->data, NGX_CONFLICT_COUNT_LAGGING, of[1]->integer);

        if (ngx_time() - post->complained >= NGX_CONFLICT_POST_COMPLAIN) {
            post->complained = ngx_time();
            ngx_log_error(NGX_LOG_WARN, post->log, 0, "conflict: a consumer "
                          "group of Redis's streams \"%V:surveys\" or "
                          "\"%V:events\" lags so far behind that entries will "
                          "soon be gone before it has taken them",
                          &conf->prefix, &conf->prefix);
        }
    }

    for (i = 2; i + 1 < reply->elements; i += 2) {
        if (ngx_conflict_post_sent(post, of[i], of[i + 1]) != NGX_OK) {
            ngx_conflict_redis_out_of_step(post->redis);
            return;
        }
    }
}


/* whoever sends says so in a list, and here it becomes an event */

static ngx_int_t
ngx_conflict_post_sent(ngx_conflict_post_t *post, redisReply *client,
    redisReply *id)
{
    char               name[CONFLICT_NAME_SIZE];
    off_t              survey;
    conflict_str_t     text, scope;
    conflict_event_t   event;

    if (client->type != REDIS_REPLY_STRING || id->type != REDIS_REPLY_STRING) {
        return NGX_ERROR;
    }

    text.data = client->str;
    text.len = client->len;

    survey = ngx_hextoi((u_char *) id->str, id->len);

    if (survey == NGX_ERROR || ngx_conflict_store_name(text, name) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_memzero(&event, sizeof(conflict_event_t));

    event.kind = CONFLICT_EVENT_SURVEY;
    event.actor = CONFLICT_ACTOR_SYSTEM;
    event.at = post->now;
    event.asks = CONFLICT_SURVEY_SENT;
    event.survey = survey;

    scope.data = "sent";
    scope.len = 4;
    text.data = id->str;
    text.len = id->len;
    event.id = conflict_event_id(scope, CONFLICT_EVENT_SURVEY, text);

    ngx_conflict_store_commit(post->store, name, &event, 1, NULL);

    return NGX_OK;
}
