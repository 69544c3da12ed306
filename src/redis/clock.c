
/*
 * Redis's clock, by which all workers and hosts agree on the time.
 */

#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>

#include "connection_private.h"


#define NGX_CONFLICT_REDIS_CLOCK_PATIENCE  100    /* ms, slower is not read */

/* a clock read over a longer round trip is not worth having, microseconds */
#define NGX_CONFLICT_REDIS_CLOCK_TRIP      200000


static void ngx_conflict_redis_told_time(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);


int64_t
ngx_conflict_redis_now(void)
{
    struct timeval  tv;

    ngx_gettimeofday(&tv);

    return (int64_t) tv.tv_sec * 1000000 + tv.tv_usec;
}


ngx_int_t
ngx_conflict_redis_offset(ngx_conflict_redis_t *redis, redisReply *reply,
    int64_t *offset, int64_t *trip)
{
    off_t        sec, usec;
    int64_t      now;
    redisReply  *first, *second;

    if (reply->type != REDIS_REPLY_ARRAY || reply->elements != 2) {
        return NGX_ERROR;
    }

    first = reply->element[0];
    second = reply->element[1];

    if (first->type != REDIS_REPLY_STRING
        || second->type != REDIS_REPLY_STRING
        || first->len > 12 || second->len > 6)
    {
        return NGX_ERROR;
    }

    sec = ngx_atoof((u_char *) first->str, first->len);
    usec = ngx_atoof((u_char *) second->str, second->len);

    if (sec == (off_t) NGX_ERROR || usec == (off_t) NGX_ERROR) {
        return NGX_ERROR;
    }

    now = ngx_conflict_redis_now();

    /* the host's clock may have been set back meanwhile */

    *trip = ngx_max(now - redis->asked, 0);
    *offset = ((int64_t) sec * 1000000 + usec - (now - *trip / 2)) / 1000;

    return NGX_OK;
}


static void
ngx_conflict_redis_ask_time(ngx_conflict_redis_t *redis)
{
    static const char    *argv[] = { "TIME" };
    static const size_t   argvlen[] = { 4 };

    if (redis->clock_asked) {
        return;
    }

    redis->asked = ngx_conflict_redis_now();

    if (ngx_conflict_redis_command(redis, 1, argv, argvlen,
                                   ngx_conflict_redis_told_time, redis))
    {
        redis->clock_asked = 1;
    }
}


static void
ngx_conflict_redis_told_time(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_redis_t  *redis = data;

    int64_t  offset, trip;

    redis->clock_asked = 0;

    if (status != NGX_CONFLICT_REDIS_OK) {
        return;
    }

    if (ngx_conflict_redis_offset(redis, reply, &offset, &trip) != NGX_OK) {

        /* somebody else's answer: so are all that follow */

        ngx_conflict_redis_out_of_step(redis);
        return;
    }

    if (trip <= NGX_CONFLICT_REDIS_CLOCK_TRIP && redis->on_ready) {
        redis->on_ready(redis->data, offset);
    }
}


void
ngx_conflict_redis_clock_handler(ngx_event_t *ev)
{
    ngx_conflict_redis_t  *redis;

    redis = ev->data;
    ev->timedout = 0;

    if (ngx_exiting) {
        return;
    }

    if (ngx_conflict_redis_usable(redis, NGX_CONFLICT_REDIS_CLOCK_PATIENCE)) {
        ngx_conflict_redis_ask_time(redis);
    }

    ngx_add_timer(ev, NGX_CONFLICT_REDIS_CLOCK_INTERVAL);
}
