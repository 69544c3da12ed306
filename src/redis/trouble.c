
/*
 * What goes wrong with Redis: what its errors mean, what is counted, and what
 * a person reads in the log.
 */

#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>

#include "connection_private.h"


#define NGX_CONFLICT_REDIS_LOG_INTERVAL    60000  /* ms between two alike */
#define NGX_CONFLICT_REDIS_LOG_LINES       5      /* in that time, at most */


static void ngx_conflict_redis_report(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_fault_t fault, ngx_err_t err, const char *why);


static const ngx_conflict_redis_error_t  ngx_conflict_redis_errors[] = {

    { "WRONGPASS", NGX_CONFLICT_REDIS_FAULT_AUTH,
      "refuses the password or the user of conflict_redis" },

    { "ERR invalid password", NGX_CONFLICT_REDIS_FAULT_AUTH,
      "refuses the password of conflict_redis" },

    { "NOAUTH", NGX_CONFLICT_REDIS_FAULT_AUTH,
      "wants a password: give conflict_redis one" },

    { "NOPERM", NGX_CONFLICT_REDIS_FAULT_AUTH,
      "does not permit the user of conflict_redis a command or a key that the "
      "module needs: see its ACL" },

    { "ERR AUTH ", NGX_CONFLICT_REDIS_FAULT_AUTH,
      "has no password set: take the one of conflict_redis away" },

    { "ERR Client sent AUTH", NGX_CONFLICT_REDIS_FAULT_AUTH,
      "has no password set: take the one of conflict_redis away" },

    { "ERR wrong number of arguments for 'auth'",
      NGX_CONFLICT_REDIS_FAULT_AUTH,
      "is too old to know users: give conflict_redis a password alone" },

    { "ERR max number of clients", NGX_CONFLICT_REDIS_FAULT_REFUSED,
      "has no room for one more client: see its maxclients" },

    { "ERR DB index", NGX_CONFLICT_REDIS_FAULT_REFUSED,
      "has no database of the number that conflict_redis gives" },

    { "ERR invalid DB index", NGX_CONFLICT_REDIS_FAULT_REFUSED,
      "has no database of the number that conflict_redis gives" },

    { "ERR SELECT is not allowed", NGX_CONFLICT_REDIS_FAULT_REFUSED,
      "is a cluster, which has database 0 alone" },

    { "LOADING", NGX_CONFLICT_REDIS_FAULT_REFUSED,
      "is still loading its data" },

    { "DENIED", NGX_CONFLICT_REDIS_FAULT_REFUSED,
      "runs in protected mode and takes no client from another host" },

    { NULL, NGX_CONFLICT_REDIS_FAULT_REFUSED,
      "refuses the conversation with an error" }
};


const ngx_conflict_redis_error_t *
ngx_conflict_redis_classify(redisReply *reply)
{
    size_t                             len;
    const ngx_conflict_redis_error_t  *error;

    for (error = ngx_conflict_redis_errors; error->prefix; error++) {
        len = ngx_strlen(error->prefix);

        if (reply->len >= len
            && ngx_memcmp(reply->str, error->prefix, len) == 0)
        {
            break;
        }
    }

    return error;
}


void
ngx_conflict_redis_fault(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_fault_t fault, ngx_err_t err, const char *why)
{
    ngx_conflict_redis_report(redis, fault, err, why);

    if (redis->on_fault) {
        redis->on_fault(redis->data, fault);
    }
}


/*
 * A trouble is told when it begins and once a minute while it lasts; one that
 * comes and goes does not fill the log either.
 */

static void
ngx_conflict_redis_report(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_fault_t fault, ngx_err_t err, const char *why)
{
    const char  *complaint;

    /* closed, reset, refused: to a reader of the log it is one trouble */

    switch (fault) {

    case NGX_CONFLICT_REDIS_FAULT_CONNECT:
    case NGX_CONFLICT_REDIS_FAULT_EOF:
    case NGX_CONFLICT_REDIS_FAULT_RESET:
    case NGX_CONFLICT_REDIS_FAULT_SILENT:
        complaint = "is away";
        break;

    default:
        complaint = why;
    }

    if (ngx_current_msec - redis->window >= NGX_CONFLICT_REDIS_LOG_INTERVAL) {
        redis->window = ngx_current_msec;
        redis->nlogged = 0;
    }

    if (redis->nlogged == NGX_CONFLICT_REDIS_LOG_LINES
        || (redis->complaint
            && ngx_strcmp(redis->complaint, complaint) == 0
            && ngx_current_msec - redis->logged
               < NGX_CONFLICT_REDIS_LOG_INTERVAL))
    {
        ngx_log_debug2(NGX_LOG_DEBUG_CORE, redis->log, err,
                       "conflict: Redis %V %s", &redis->conf->name, why);
        return;
    }

    redis->complaint = complaint;
    redis->logged = ngx_current_msec;
    redis->nlogged++;

    if (redis->state != NGX_CONFLICT_REDIS_UP) {
        redis->told = 1;
    }

    ngx_log_error(NGX_LOG_ERR, redis->log, err,
                  "conflict: Redis %V %s", &redis->conf->name, why);
}


/*
 * A state that was evicted is a case that was forgotten.  Each worker counts
 * it at each greeting, one worker writes the line.
 */

void
ngx_conflict_redis_eviction(ngx_conflict_redis_t *redis, redisReply *reply)
{
    redisReply  *policy;

    static const char  good[] = "noeviction";

    policy = NULL;

    if (reply->type == REDIS_REPLY_ARRAY && reply->elements == 2
        && reply->element[1]->type == REDIS_REPLY_STRING)
    {
        policy = reply->element[1];

        if (policy->len == sizeof(good) - 1
            && ngx_memcmp(policy->str, good, sizeof(good) - 1) == 0)
        {
            redis->warned = 0;
            return;
        }

        if (redis->on_fault) {
            redis->on_fault(redis->data, NGX_CONFLICT_REDIS_FAULT_EVICTS);
        }
    }

    if (ngx_worker != 0 || redis->warned) {
        return;
    }

    redis->warned = 1;

    if (policy) {
        ngx_log_error(NGX_LOG_ERR, redis->log, 0,
                      "conflict: Redis %V may throw clients' states away when "
                      "its memory is full: set its maxmemory-policy to "
                      "noeviction", &redis->conf->name);
        return;
    }

    ngx_log_error(NGX_LOG_NOTICE, redis->log, 0,
                  "conflict: Redis %V does not say what its maxmemory-policy "
                  "is: make sure that it is noeviction", &redis->conf->name);
}
