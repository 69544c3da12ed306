
/*
 * Two clients of the helpdesk turn out to be one.  Their states may lie on two
 * servers of a cluster, so it goes in steps that may each be done again:
 *
 *     take.lua     puts the name of the one that stays before the state of the
 *                  other; from here on all that concerns this one goes there
 *     commit.lua   makes both states one, by an event whose id the state that
 *                  was taken gives: it counts once
 *     adopt.lua    adds what is kept beside the state
 *     settle.lua   leaves only the name
 *
 * Whatever comes between, the sweeper finds what was taken and begins again.
 */

#include "commit_private.h"


/* what was taken is looked at again so much later */
#define NGX_CONFLICT_MERGE_AGAIN  (60 * CONFLICT_SECOND)

#define NGX_CONFLICT_MOVED        "merged="


struct ngx_conflict_merge_s {
    ngx_conflict_store_t  *store;
    conflict_msec_t        at;
    unsigned               resent:1;
    unsigned               again:1;            /* the sweeper has found it */
    char                   name[CONFLICT_NAME_SIZE];   /* of the other */
    char                   client[CONFLICT_NAME_SIZE]; /* who stays */

    conflict_str_t         text;               /* what take.lua returned, */
    conflict_str_t         state;              /* the state in it */
    conflict_str_t         ids;
    conflict_str_t         lines;
    char                  *taken;              /* in one piece of memory */
};


/* a script's key, of the client that it is named for; own: that one's alone */
typedef struct {
    const char            *kind;
    ngx_uint_t             own;
} ngx_conflict_merge_key_t;

#define NGX_CONFLICT_MERGE_KEYS  5
#define NGX_CONFLICT_MERGE_ARGS  5


#include "scripts.inc"


static ngx_int_t ngx_conflict_merge_eval(ngx_conflict_merge_t *merge,
    const char *script, const char *name,
    const ngx_conflict_merge_key_t *keys, ngx_uint_t nkeys,
    const conflict_str_t *args, ngx_uint_t nargs,
    ngx_conflict_redis_handler_pt handler);
static ngx_int_t ngx_conflict_merge_take(ngx_conflict_merge_t *merge);
static void ngx_conflict_merge_taken(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static ngx_int_t ngx_conflict_merge_keep(ngx_conflict_merge_t *merge,
    redisReply *reply);
static void ngx_conflict_merge_commit(ngx_conflict_merge_t *merge);
static void ngx_conflict_merge_adopted(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static void ngx_conflict_merge_done(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);


ngx_int_t
ngx_conflict_moved(conflict_str_t text, char *name)
{
    char  *end;

    if (text.len < sizeof(NGX_CONFLICT_MOVED) - 1
        || ngx_strncmp(text.data, NGX_CONFLICT_MOVED,
                       sizeof(NGX_CONFLICT_MOVED) - 1)
           != 0)
    {
        return NGX_DECLINED;
    }

    text.data += sizeof(NGX_CONFLICT_MOVED) - 1;
    text.len -= sizeof(NGX_CONFLICT_MOVED) - 1;

    end = memchr(text.data, ' ', text.len);

    if (end) {
        text.len = end - text.data;
    }

    return ngx_conflict_store_name(text, name);
}


void
ngx_conflict_merge_start(ngx_conflict_store_t *store, const char *client,
    const char *name, conflict_msec_t at, ngx_uint_t again)
{
    ngx_conflict_merge_t  *merge;

    merge = ngx_calloc(sizeof(ngx_conflict_merge_t), store->log);

    if (merge) {
        merge->store = store;
        merge->at = at;
        merge->again = again;
        ngx_cpystrn((u_char *) merge->client, (u_char *) client,
                    CONFLICT_NAME_SIZE);
        ngx_cpystrn((u_char *) merge->name, (u_char *) name,
                    CONFLICT_NAME_SIZE);

        if (ngx_conflict_merge_take(merge) == NGX_OK) {
            store->conf->pending(store->conf->data, 1);
            return;
        }

        ngx_free(merge);
    }

    if (!again) {
        store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_LOST_OVERLOAD,
                           1);
    }
}


void
ngx_conflict_store_merge(ngx_conflict_store_t *store, const char *client,
    const conflict_event_t *event)
{
    size_t  len;
    char    name[CONFLICT_NAME_SIZE];

    /* the same scope, the same account */

    len = strcspn(client, "/") + 1;

    if (len + ngx_strlen(event->merged) >= CONFLICT_NAME_SIZE) {
        return;
    }

    ngx_memcpy(name, client, len);
    ngx_cpystrn((u_char *) name + len, (u_char *) event->merged,
                CONFLICT_NAME_SIZE - len);

    ngx_conflict_merge_start(store, client, name, event->at, 0);
}


/* a script in full: it is seldom needed */

static ngx_int_t
ngx_conflict_merge_eval(ngx_conflict_merge_t *merge, const char *script,
    const char *name, const ngx_conflict_merge_key_t *keys, ngx_uint_t nkeys,
    const conflict_str_t *args, ngx_uint_t nargs,
    ngx_conflict_redis_handler_pt handler)
{
    int          argc;
    char         text[NGX_CONFLICT_MERGE_KEYS][NGX_CONFLICT_KEY_SIZE];
    char         n[NGX_INT_T_LEN];
    size_t       len[3 + NGX_CONFLICT_MERGE_KEYS + NGX_CONFLICT_MERGE_ARGS];
    const char  *argv[3 + NGX_CONFLICT_MERGE_KEYS + NGX_CONFLICT_MERGE_ARGS];
    ngx_uint_t   i;

    argv[0] = "EVAL";
    len[0] = 4;
    argv[1] = script;
    len[1] = ngx_strlen(script);
    argv[2] = n;
    len[2] = ngx_sprintf((u_char *) n, "%ui", nkeys) - (u_char *) n;

    argc = 3;

    for (i = 0; i < nkeys; i++) {
        argv[argc] = text[i];
        len[argc++] = ngx_conflict_key(merge->store, text[i], keys[i].kind,
                                       name, keys[i].own ? name : NULL);
    }

    for (i = 0; i < nargs; i++) {
        argv[argc] = args[i].data;
        len[argc++] = args[i].len;
    }

    return ngx_conflict_redis_command(merge->store->redis, argc, argv, len,
                                      handler, merge)
           ? NGX_OK : NGX_ERROR;
}


static void
ngx_conflict_merge_arg(conflict_str_t *arg, const char *text)
{
    arg->data = text;
    arg->len = ngx_strlen(text);
}


static void
ngx_conflict_merge_number(conflict_str_t *arg, char *text, int64_t n)
{
    arg->data = text;
    arg->len = ngx_sprintf((u_char *) text, "%L", n) - (u_char *) text;
}


static ngx_int_t
ngx_conflict_merge_take(ngx_conflict_merge_t *merge)
{
    char            numbers[3][NGX_INT64_LEN];
    conflict_str_t  args[5];

    static const ngx_conflict_merge_key_t  keys[] = {
        { "client", 1 }, { "tiers", 0 }, { "due", 0 }, { "seen", 1 },
        { "history", 1 }
    };

    ngx_conflict_merge_arg(&args[0], merge->name);
    ngx_conflict_merge_arg(&args[1], merge->client);
    ngx_conflict_merge_number(&args[2], numbers[0],
                              merge->at / CONFLICT_SECOND);
    ngx_conflict_merge_number(&args[3], numbers[1],
                              merge->at + NGX_CONFLICT_MERGE_AGAIN);
    ngx_conflict_merge_number(&args[4], numbers[2],
                              merge->store->conf->policies->of[0]->retain
                              / CONFLICT_SECOND);

    return ngx_conflict_merge_eval(merge, conflict_script_take, merge->name,
                                   keys, 5, args, 5,
                                   ngx_conflict_merge_taken);
}


static void
ngx_conflict_merge_taken(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_count_t    cause;
    ngx_conflict_merge_t   *merge = data;
    ngx_conflict_store_t   *store;

    store = merge->store;
    cause = NGX_CONFLICT_COUNT_LOST_UNREACHABLE;

    /* a connection may be lost; a second one in a row means that Redis is */

    if ((status == NGX_CONFLICT_REDIS_CLOSED
         || status == NGX_CONFLICT_REDIS_TIMEOUT)
        && !merge->resent)
    {
        merge->resent = 1;

        if (ngx_conflict_merge_take(merge) == NGX_OK) {
            return;
        }
    }

    store->conf->pending(store->conf->data, -1);

    if (status == NGX_CONFLICT_REDIS_OK) {

        if (reply->type == REDIS_REPLY_NIL) {
            cause = NGX_CONFLICT_COUNT_UNCHANGED;

        } else if (ngx_conflict_merge_keep(merge, reply) == NGX_OK) {
            ngx_conflict_merge_commit(merge);
            return;
        }

    } else if (status == NGX_CONFLICT_REDIS_ERROR) {
        cause = ngx_conflict_commit_cause(reply);
    }

    if (!merge->again) {
        store->conf->count(store->conf->data, cause, 1);
    }

    ngx_conflict_merge_free(merge);
}


/* the answer goes with this call: what it holds is copied */

static ngx_int_t
ngx_conflict_merge_keep(ngx_conflict_merge_t *merge, redisReply *reply)
{
    char            *p;
    size_t           len;
    ngx_uint_t       i;
    conflict_str_t  *parts[3];

    parts[0] = &merge->text;
    parts[1] = &merge->ids;
    parts[2] = &merge->lines;

    if (reply->type != REDIS_REPLY_ARRAY || reply->elements != 3) {
        ngx_conflict_redis_out_of_step(merge->store->redis);
        return NGX_ERROR;
    }

    len = 0;

    for (i = 0; i < 3; i++) {

        if (reply->element[i]->type != REDIS_REPLY_STRING) {
            ngx_conflict_redis_out_of_step(merge->store->redis);
            return NGX_ERROR;
        }

        len += reply->element[i]->len;
    }

    p = ngx_alloc(len + 1, merge->store->log);
    if (p == NULL) {
        return NGX_ERROR;
    }

    merge->taken = p;

    for (i = 0; i < 3; i++) {
        parts[i]->data = p;
        parts[i]->len = reply->element[i]->len;
        p = (char *) ngx_cpymem(p, reply->element[i]->str,
                                reply->element[i]->len);
    }

    return NGX_OK;
}


/* "merged=CLIENT at=SECONDS STATE" */

static void
ngx_conflict_merge_commit(ngx_conflict_merge_t *merge)
{
    u_char            *p, *last, *at;
    time_t             seconds;
    conflict_str_t     scope, name;
    conflict_event_t   event;

    p = (u_char *) merge->text.data;
    last = p + merge->text.len;

    at = ngx_strlchr(p, last, ' ');
    p = at ? ngx_strlchr(at + 1, last, ' ') : NULL;

    ngx_memzero(&event, sizeof(conflict_event_t));

    if (p) {
        merge->state.data = (const char *) p + 1;
        merge->state.len = last - p - 1;

        /* the moment at which it was first said */

        at += sizeof(" at=") - 1;
        seconds = at < p ? ngx_atotm(at, p - at) : NGX_ERROR;

        if (seconds != NGX_ERROR) {
            merge->at = seconds * CONFLICT_SECOND;
        }
    }

    event.kind = CONFLICT_EVENT_MERGE;
    event.actor = CONFLICT_ACTOR_SYSTEM;
    event.at = merge->at;

    ngx_cpystrn((u_char *) event.merged,
                (u_char *) merge->name + strcspn(merge->name, "/") + 1,
                CONFLICT_ID_SIZE);

    /* one life and version of the other's state is merged once */

    scope.data = merge->name;
    scope.len = ngx_strlen(merge->name);
    name = merge->state;

    p = p ? ngx_strlchr(p + 1, last, ' ') : NULL;
    p = p ? ngx_strlchr(p + 1, last, ' ') : NULL;

    if (p) {
        name.len = (const char *) p - name.data;
    }

    event.id = conflict_event_id(scope, CONFLICT_EVENT_MERGE, name);

    ngx_conflict_commit_merge(merge->store, merge->client, &event, merge);
}


conflict_str_t
ngx_conflict_merge_state(const ngx_conflict_merge_t *merge)
{
    return merge->state;
}


void
ngx_conflict_merge_settle(ngx_conflict_merge_t *merge, const char *client)
{
    char                      numbers[2][NGX_INT64_LEN];
    conflict_str_t            args[4];
    const conflict_policy_t  *policy;

    static const ngx_conflict_merge_key_t  keys[] = {
        { "seen", 1 }, { "history", 1 }
    };

    policy = merge->store->conf->policies->of[0];

    /* who stays may have turned out to be a third one */

    ngx_cpystrn((u_char *) merge->client, (u_char *) client,
                CONFLICT_NAME_SIZE);

    args[0] = merge->ids;
    args[1] = merge->lines;
    ngx_conflict_merge_number(&args[2], numbers[0],
                              policy->retain / CONFLICT_SECOND);
    ngx_conflict_merge_number(&args[3], numbers[1],
                              policy->retain_history / CONFLICT_SECOND);

    if (ngx_conflict_merge_eval(merge, conflict_script_adopt, client, keys, 2,
                                args, 4, ngx_conflict_merge_adopted)
        != NGX_OK)
    {
        ngx_conflict_merge_free(merge);
    }
}


static void
ngx_conflict_merge_adopted(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    conflict_str_t         args[3];
    ngx_conflict_merge_t  *merge = data;

    static const ngx_conflict_merge_key_t  keys[] = {
        { "client", 1 }, { "due", 0 }, { "history", 1 }
    };

    ngx_conflict_merge_arg(&args[0], merge->name);
    args[1] = merge->text;
    ngx_conflict_merge_arg(&args[2], merge->client);

    if (status == NGX_CONFLICT_REDIS_OK && reply->type != REDIS_REPLY_INTEGER)
    {
        ngx_conflict_redis_out_of_step(merge->store->redis);
        status = NGX_CONFLICT_REDIS_CLOSED;
    }

    /* what could not be done now the sweeper begins again */

    if (status != NGX_CONFLICT_REDIS_OK
        || ngx_conflict_merge_eval(merge, conflict_script_settle, merge->name,
                                   keys, 3, args, 3, ngx_conflict_merge_done)
           != NGX_OK)
    {
        ngx_conflict_merge_free(merge);
    }
}


static void
ngx_conflict_merge_done(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_merge_t  *merge = data;

    if (status == NGX_CONFLICT_REDIS_OK
        && reply->type != REDIS_REPLY_INTEGER)
    {
        ngx_conflict_redis_out_of_step(merge->store->redis);
    }

    ngx_conflict_merge_free(merge);
}


void
ngx_conflict_merge_free(ngx_conflict_merge_t *merge)
{
    ngx_free(merge->taken);
    ngx_free(merge);
}
