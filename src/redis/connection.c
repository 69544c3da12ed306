
/*
 * The life of the connection.
 *
 *     OFF -> CONNECTING -> GREETING -> UP
 *                 |            |        |
 *                 +-> BACKOFF <+        +-> CONNECTING at once, or BACKOFF
 *                                           when it had not been of any use
 *
 * Operations wait while the connection is being made and fail at once in
 * BACKOFF.  All that must not happen inside of a caller's call (connecting,
 * sending, telling of failures) is done by one posted event.
 */

#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>
#include <ngx_event_connect.h>

#include "connection_private.h"


static void ngx_conflict_redis_connect(ngx_conflict_redis_t *redis);
static void ngx_conflict_redis_connected(ngx_conflict_redis_t *redis);
static void ngx_conflict_redis_close(ngx_conflict_redis_t *redis);
static void ngx_conflict_redis_leave(ngx_conflict_redis_t *redis);
static void ngx_conflict_redis_back_off(ngx_conflict_redis_t *redis);
static void ngx_conflict_redis_read_handler(ngx_event_t *rev);
static void ngx_conflict_redis_write_handler(ngx_event_t *wev);
static void ngx_conflict_redis_work_handler(ngx_event_t *ev);
static void ngx_conflict_redis_timer_handler(ngx_event_t *ev);
static void ngx_conflict_redis_init_event(ngx_conflict_redis_t *redis,
    ngx_event_t *ev, ngx_event_handler_pt handler);


ngx_conflict_redis_t *
ngx_conflict_redis_create(ngx_conflict_redis_conf_t *conf,
    ngx_conflict_redis_fault_pt on_fault, ngx_conflict_redis_ready_pt on_ready,
    void *data, ngx_log_t *log)
{
    ngx_conflict_redis_t  *redis;

    redis = ngx_calloc(sizeof(ngx_conflict_redis_t), log);
    if (redis == NULL) {
        return NULL;
    }

    redis->dummy.fd = (ngx_socket_t) -1;

    redis->conf = conf;
    redis->on_fault = on_fault;
    redis->on_ready = on_ready;
    redis->data = data;
    redis->log = log;

    /* one line when it goes bad is enough, nginx would write one each time */

    redis->quiet = *log;

    if (!(log->log_level & NGX_LOG_DEBUG_ALL)
        && log->log_level > NGX_LOG_ALERT)
    {
        redis->quiet.log_level = NGX_LOG_ALERT;
    }

    ngx_queue_init(&redis->ops);
    ngx_queue_init(&redis->done);
    ngx_queue_init(&redis->free);

    ngx_conflict_redis_init_event(redis, &redis->work,
                                  ngx_conflict_redis_work_handler);
    ngx_conflict_redis_init_event(redis, &redis->timer,
                                  ngx_conflict_redis_timer_handler);
    ngx_conflict_redis_init_event(redis, &redis->clock,
                                  ngx_conflict_redis_clock_handler);

    redis->timer.cancelable = 1;
    redis->clock.cancelable = 1;

    redis->delay = conf->reconnect_min;

    if (ngx_conflict_redis_greet(redis) != NGX_OK) {
        ngx_conflict_redis_buffer_free(&redis->greeting);
        ngx_free(redis);
        return NULL;
    }

    redis->state = NGX_CONFLICT_REDIS_CONNECTING;
    redis->connect_now = 1;
    redis->begun = ngx_current_msec;

    /* outside of the event loop only this queue is sure to be looked at */

    ngx_post_event(&redis->work, &ngx_posted_next_events);

    return redis;
}


static void
ngx_conflict_redis_init_event(ngx_conflict_redis_t *redis, ngx_event_t *ev,
    ngx_event_handler_pt handler)
{
    ev->data = redis;
    ev->handler = handler;
    ev->log = &redis->quiet;
}


void
ngx_conflict_redis_destroy(ngx_conflict_redis_t *redis)
{
    redis->state = NGX_CONFLICT_REDIS_DESTROYED;

    ngx_conflict_redis_close(redis);
    ngx_conflict_redis_abandon(redis, NGX_CONFLICT_REDIS_CLOSED);
    ngx_conflict_redis_deliver(redis);

    if (redis->work.posted) {
        ngx_delete_posted_event(&redis->work);
    }

    ngx_conflict_redis_free_ops(redis);
    ngx_conflict_redis_buffer_free(&redis->out);

    /* the password is in it */

    ngx_explicit_memzero(redis->greeting.start,
                         redis->greeting.end - redis->greeting.start);
    ngx_conflict_redis_buffer_free(&redis->greeting);

    ngx_free(redis);
}


void
ngx_conflict_redis_post(ngx_conflict_redis_t *redis)
{
    if (redis->state == NGX_CONFLICT_REDIS_OFF && redis->nops) {
        redis->state = NGX_CONFLICT_REDIS_CONNECTING;
        redis->connect_now = 1;
        redis->begun = ngx_current_msec;
    }

    /*
     * A handler that asks again as soon as it is told of a failure must not
     * keep the worker from its other events.
     */

    if (redis->delivering) {
        ngx_post_event(&redis->work, &ngx_posted_next_events);

    } else {
        ngx_post_event(&redis->work, &ngx_posted_events);
    }
}


void
ngx_conflict_redis_settle(ngx_conflict_redis_t *redis)
{
    ngx_event_t  *timer;

    timer = &redis->timer;

    /* a worker that shuts down waits for the answers that are owed */

    if (redis->connection) {
        redis->connection->idle = (redis->nops == 0);
    }

    timer->cancelable = (redis->nops == 0);

    if (redis->state != NGX_CONFLICT_REDIS_UP) {
        return;
    }

    if (redis->nops == 0) {

        if (timer->timer_set) {
            ngx_del_timer(timer);
        }

        return;
    }

    if (!timer->timer_set) {
        ngx_add_timer(timer, redis->conf->reply_timeout);
    }
}


static void
ngx_conflict_redis_work_handler(ngx_event_t *ev)
{
    ngx_conflict_redis_t  *redis;

    redis = ev->data;

    ngx_conflict_redis_deliver(redis);

    if (redis->connect_now) {
        redis->connect_now = 0;

        if (ngx_exiting && redis->nops == 0) {
            redis->state = NGX_CONFLICT_REDIS_OFF;
            return;
        }

        ngx_conflict_redis_connect(redis);
    }

    if (ngx_conflict_redis_flush(redis) == NGX_OK) {
        ngx_conflict_redis_leave(redis);
    }
}


static void
ngx_conflict_redis_connect(ngx_conflict_redis_t *redis)
{
    ngx_int_t                   rc;
    ngx_err_t                   err;
    ngx_connection_t           *c;
    ngx_peer_connection_t       pc;
    ngx_conflict_redis_conf_t  *conf;

    conf = redis->conf;

    redis->state = NGX_CONFLICT_REDIS_CONNECTING;
    redis->begun = ngx_current_msec;
    redis->step = 0;
    redis->answers = 0;
    redis->astray = 0;

    redis->reader = ngx_conflict_redis_reader();

    if (redis->reader == NULL) {
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_CONNECT,
                                NGX_ENOMEM, "cannot be connected to");
        return;
    }

    ngx_memzero(&pc, sizeof(ngx_peer_connection_t));

    pc.sockaddr = conf->sockaddr;
    pc.socklen = conf->socklen;
    pc.name = &conf->name;
    pc.get = ngx_event_get_peer;
    pc.so_keepalive = (conf->sockaddr->sa_family != AF_UNIX);
    pc.log = &redis->quiet;
    pc.log_error = NGX_ERROR_ERR;

    rc = ngx_event_connect_peer(&pc);

    if (rc != NGX_OK && rc != NGX_AGAIN) {
        err = ngx_socket_errno;

        if (pc.connection) {
            ngx_close_connection(pc.connection);
        }

        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_CONNECT, err,
                                "cannot be connected to");
        return;
    }

    c = pc.connection;

    c->data = redis;
    c->read->handler = ngx_conflict_redis_read_handler;
    c->write->handler = ngx_conflict_redis_write_handler;

    redis->connection = c;

    ngx_add_timer(&redis->timer, conf->connect_timeout);
    ngx_conflict_redis_settle(redis);

    if (rc == NGX_OK) {
        ngx_conflict_redis_connected(redis);
    }
}


static void
ngx_conflict_redis_connected(ngx_conflict_redis_t *redis)
{
    ngx_connection_t  *c;

    c = redis->connection;

    if (redis->conf->sockaddr->sa_family != AF_UNIX
        && ngx_tcp_nodelay(c) != NGX_OK)
    {
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_CONNECT, 0,
                                "cannot be connected to");
        return;
    }

    redis->state = NGX_CONFLICT_REDIS_GREETING;
    redis->asked = ngx_conflict_redis_now();
    redis->greeting.pos = redis->greeting.start;

    if (ngx_conflict_redis_flush(redis) != NGX_OK) {
        return;
    }

    if (c->read->ready) {
        ngx_conflict_redis_read_handler(c->read);
    }
}


void
ngx_conflict_redis_ready(ngx_conflict_redis_t *redis, int64_t offset)
{
    redis->state = NGX_CONFLICT_REDIS_UP;
    redis->up = ngx_current_msec;
    redis->heard = ngx_current_msec;
    redis->failed = 0;

    if (redis->timer.timer_set) {
        ngx_del_timer(&redis->timer);
    }

    ngx_conflict_redis_settle(redis);

    ngx_add_timer(&redis->clock, NGX_CONFLICT_REDIS_CLOCK_INTERVAL);

    if (redis->told) {
        redis->told = 0;
        redis->complaint = NULL;

        ngx_log_error(NGX_LOG_NOTICE, redis->log, 0,
                      "conflict: Redis %V answers again", &redis->conf->name);
    }

    ngx_conflict_redis_post(redis);

    if (redis->on_ready) {
        redis->on_ready(redis->data, offset);
    }
}


void
ngx_conflict_redis_fail(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_fault_t fault, ngx_err_t err, const char *why)
{
    ngx_uint_t                   harmless, up, useful;
    ngx_conflict_redis_status_t  status;

    up = (redis->state == NGX_CONFLICT_REDIS_UP);

    useful = up
             && (redis->answers
                 || ngx_current_msec - redis->up
                    >= redis->conf->reconnect_min);

    /* closing who has nothing to say is Redis's right */

    harmless = useful && redis->nops == 0
               && (fault == NGX_CONFLICT_REDIS_FAULT_EOF
                   || fault == NGX_CONFLICT_REDIS_FAULT_RESET);

    status = (fault == NGX_CONFLICT_REDIS_FAULT_SILENT)
             ? NGX_CONFLICT_REDIS_TIMEOUT : NGX_CONFLICT_REDIS_CLOSED;

    ngx_conflict_redis_close(redis);
    ngx_conflict_redis_abandon(redis, status);

    if (useful) {
        redis->delay = redis->conf->reconnect_min;
        redis->failed = (fault == NGX_CONFLICT_REDIS_FAULT_SILENT);

        if (ngx_exiting) {
            redis->state = NGX_CONFLICT_REDIS_OFF;

        } else {
            redis->state = NGX_CONFLICT_REDIS_CONNECTING;
            redis->connect_now = 1;
            redis->begun = ngx_current_msec;
        }

    } else {
        ngx_conflict_redis_back_off(redis);
    }

    ngx_conflict_redis_post(redis);

    if (harmless) {
        ngx_log_error(NGX_LOG_INFO, redis->log, err,
                      "conflict: Redis %V closed an idle connection",
                      &redis->conf->name);

        if (redis->on_fault) {
            redis->on_fault(redis->data, fault);
        }

        return;
    }

    ngx_conflict_redis_fault(redis, fault, err, why);
}


static void
ngx_conflict_redis_back_off(ngx_conflict_redis_t *redis)
{
    ngx_msec_t  delay;

    delay = redis->delay;
    redis->delay = ngx_min(2 * delay, redis->conf->reconnect_max);

    /* a quarter more or less, so that workers do not come all at once */

    delay = delay * (75 + (ngx_msec_t) ngx_random() % 51) / 100;

    redis->state = NGX_CONFLICT_REDIS_BACKOFF;
    redis->failed = 1;

    redis->timer.cancelable = 1;
    ngx_add_timer(&redis->timer, delay);
}


static void
ngx_conflict_redis_close(ngx_conflict_redis_t *redis)
{
    if (redis->connection) {
        ngx_close_connection(redis->connection);
        redis->connection = NULL;
    }

    if (redis->reader) {
        redisReaderFree(redis->reader);
        redis->reader = NULL;
    }

    if (redis->timer.timer_set) {
        ngx_del_timer(&redis->timer);
    }

    if (redis->clock.timer_set) {
        ngx_del_timer(&redis->clock);
    }
}


static void
ngx_conflict_redis_leave(ngx_conflict_redis_t *redis)
{
    if (ngx_exiting && redis->connection && redis->nops == 0) {
        ngx_conflict_redis_close(redis);
        ngx_conflict_redis_abandon(redis, NGX_CONFLICT_REDIS_CLOSED);

        redis->state = NGX_CONFLICT_REDIS_OFF;
    }
}


static void
ngx_conflict_redis_read_handler(ngx_event_t *rev)
{
    ngx_connection_t      *c;
    ngx_conflict_redis_t  *redis;

    c = rev->data;
    redis = c->data;

    if (c->close && (c->error || redis->nops == 0)) {

        /* the worker leaves; with an error: and its patience is over */

        ngx_conflict_redis_close(redis);
        ngx_conflict_redis_abandon(redis, NGX_CONFLICT_REDIS_CLOSED);

        redis->state = NGX_CONFLICT_REDIS_OFF;
        ngx_conflict_redis_post(redis);

        return;
    }

    if (redis->state == NGX_CONFLICT_REDIS_CONNECTING) {
        return;
    }

    if (ngx_conflict_redis_receive(redis) != NGX_OK) {
        return;
    }

    ngx_conflict_redis_settle(redis);
    ngx_conflict_redis_leave(redis);
}


static void
ngx_conflict_redis_write_handler(ngx_event_t *wev)
{
    int                    err;
    socklen_t              len;
    ngx_connection_t      *c;
    ngx_conflict_redis_t  *redis;

    c = wev->data;
    redis = c->data;

    if (redis->state != NGX_CONFLICT_REDIS_CONNECTING) {
        (void) ngx_conflict_redis_flush(redis);
        return;
    }

    err = 0;
    len = sizeof(int);

    if (getsockopt(c->fd, SOL_SOCKET, SO_ERROR, (void *) &err, &len) == -1) {
        err = ngx_socket_errno;
    }

    if (err) {
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_CONNECT, err,
                                "cannot be connected to");
        return;
    }

    ngx_conflict_redis_connected(redis);
}


static void
ngx_conflict_redis_timer_handler(ngx_event_t *ev)
{
    ngx_msec_t             silence, timeout;
    ngx_conflict_redis_t  *redis;

    redis = ev->data;
    ev->timedout = 0;

    switch (redis->state) {

    case NGX_CONFLICT_REDIS_BACKOFF:

        if (ngx_exiting) {
            redis->state = NGX_CONFLICT_REDIS_OFF;
            break;
        }

        ngx_conflict_redis_connect(redis);
        break;

    case NGX_CONFLICT_REDIS_CONNECTING:
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_CONNECT,
                                NGX_ETIMEDOUT, "cannot be connected to");
        break;

    case NGX_CONFLICT_REDIS_GREETING:
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_CONNECT,
                                NGX_ETIMEDOUT, "takes the connection but does "
                                "not answer");
        break;

    case NGX_CONFLICT_REDIS_UP:

        silence = ngx_current_msec - redis->heard;
        timeout = redis->conf->reply_timeout;

        if (redis->nops == 0) {
            break;
        }

        if (silence < timeout) {
            ngx_add_timer(ev, timeout - silence);
            break;
        }

        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_SILENT, 0,
                                "keeps silent while it owes answers");
        break;

    default:
        break;
    }
}
