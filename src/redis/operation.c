
/*
 * Operations: commands on their way out, and who waits for which answer.
 *
 * The commands stand in one buffer that is sent once per pass of the event
 * loop, the operations in a queue in the same order.  Both live outside of
 * any request, so that a request may end at any time.
 */

#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>

#include "connection_private.h"


#define NGX_CONFLICT_REDIS_BUFFER_SIZE  16384
#define NGX_CONFLICT_REDIS_BUFFER_KEEP  65536  /* a larger one is given back */
#define NGX_CONFLICT_REDIS_FREE_OPS     1024


static ngx_conflict_redis_op_t *ngx_conflict_redis_get_op(
    ngx_conflict_redis_t *redis);
static void ngx_conflict_redis_free_queue(ngx_queue_t *queue);


ngx_conflict_redis_op_t *
ngx_conflict_redis_command(ngx_conflict_redis_t *redis, int argc,
    const char **argv, const size_t *argvlen,
    ngx_conflict_redis_handler_pt handler, void *data)
{
    int                       len;
    char                     *command;
    ngx_int_t                 rc;
    ngx_conflict_redis_op_t  *op;

    if (redis->state == NGX_CONFLICT_REDIS_DESTROYED) {
        return NULL;
    }

    op = ngx_conflict_redis_get_op(redis);
    if (op == NULL) {
        return NULL;
    }

    op->time = ngx_current_msec;
    op->handler = handler;
    op->data = data;

    if (redis->state == NGX_CONFLICT_REDIS_BACKOFF) {
        op->status = NGX_CONFLICT_REDIS_NOT_CONNECTED;
        goto done;
    }

    if (redis->nops >= redis->conf->max_queued) {
        op->status = NGX_CONFLICT_REDIS_OVERLOADED;
        goto done;
    }

    len = redisFormatCommandArgv(&command, argc, argv, argvlen);
    if (len < 0) {
        ngx_conflict_redis_release_op(redis, op);
        return NULL;
    }

    if ((size_t) (redis->out.last - redis->out.pos) + len
        > redis->conf->max_buffered)
    {
        redisFreeCommand(command);
        op->status = NGX_CONFLICT_REDIS_OVERLOADED;
        goto done;
    }

    rc = ngx_conflict_redis_append(redis, &redis->out, command, len);

    redisFreeCommand(command);

    if (rc != NGX_OK) {
        ngx_conflict_redis_release_op(redis, op);
        return NULL;
    }

    redis->appended += len;
    op->end = redis->appended;

    ngx_queue_insert_tail(&redis->ops, &op->queue);
    redis->nops++;

    if (redis->nops == 1) {
        redis->heard = ngx_current_msec;
        ngx_conflict_redis_settle(redis);
    }

    ngx_conflict_redis_post(redis);

    return op;

done:

    ngx_queue_insert_tail(&redis->done, &op->queue);
    ngx_conflict_redis_post(redis);

    return op;
}


void
ngx_conflict_redis_detach(ngx_conflict_redis_op_t *op)
{
    op->handler = NULL;
}


ngx_uint_t
ngx_conflict_redis_usable(ngx_conflict_redis_t *redis, ngx_msec_t patience)
{
    ngx_msec_t                since;
    ngx_queue_t              *q;
    ngx_conflict_redis_op_t  *op;

    if (redis->failed) {
        return 0;
    }

    switch (redis->state) {

    case NGX_CONFLICT_REDIS_CONNECTING:
    case NGX_CONFLICT_REDIS_GREETING:
        since = redis->begun;
        break;

    case NGX_CONFLICT_REDIS_UP:

        if (redis->nops == 0) {
            return 1;
        }

        q = ngx_queue_head(&redis->ops);
        op = ngx_queue_data(q, ngx_conflict_redis_op_t, queue);
        since = op->time;
        break;

    case NGX_CONFLICT_REDIS_OFF:
        return 1;

    default:
        return 0;
    }

    return ngx_current_msec - since <= patience;
}


void
ngx_conflict_redis_out_of_step(ngx_conflict_redis_t *redis)
{
    redis->astray = 1;
}


void
ngx_conflict_redis_abandon(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_status_t status)
{
    uint64_t                  start;
    ngx_queue_t              *q;
    ngx_conflict_redis_op_t  *op;

    start = redis->answered;

    for (q = ngx_queue_head(&redis->ops);
         q != ngx_queue_sentinel(&redis->ops);
         q = ngx_queue_next(q))
    {
        op = ngx_queue_data(q, ngx_conflict_redis_op_t, queue);

        op->status = (start < redis->sent) ? status
                                           : NGX_CONFLICT_REDIS_NOT_CONNECTED;
        start = op->end;
    }

    if (redis->nops) {
        ngx_queue_add(&redis->done, &redis->ops);
        ngx_queue_init(&redis->ops);
        redis->nops = 0;
    }

    redis->out.pos = redis->out.start;
    redis->out.last = redis->out.start;

    redis->appended = 0;
    redis->sent = 0;
    redis->answered = 0;
    redis->fed = 0;
    redis->parsed = 0;
}


void
ngx_conflict_redis_deliver(ngx_conflict_redis_t *redis)
{
    ngx_queue_t               batch, *q;
    ngx_conflict_redis_op_t  *op;

    if (ngx_queue_empty(&redis->done)) {
        return;
    }

    /* what handlers add meanwhile waits for the next pass */

    ngx_queue_init(&batch);
    ngx_queue_add(&batch, &redis->done);
    ngx_queue_init(&redis->done);

    redis->delivering = 1;

    while (!ngx_queue_empty(&batch)) {
        q = ngx_queue_head(&batch);
        ngx_queue_remove(q);

        op = ngx_queue_data(q, ngx_conflict_redis_op_t, queue);

        if (op->handler) {
            op->handler(op->data, op->status, NULL);
        }

        ngx_conflict_redis_release_op(redis, op);
    }

    redis->delivering = 0;
}


ngx_int_t
ngx_conflict_redis_flush(ngx_conflict_redis_t *redis)
{
    ssize_t                       n;
    ngx_err_t                     err;
    ngx_event_t                  *wev;
    ngx_connection_t             *c;
    ngx_conflict_redis_buffer_t  *buffer;

    if (redis->state == NGX_CONFLICT_REDIS_GREETING) {
        buffer = &redis->greeting;

    } else if (redis->state == NGX_CONFLICT_REDIS_UP) {
        buffer = &redis->out;

    } else {
        return NGX_OK;
    }

    c = redis->connection;
    wev = c->write;

    while (buffer->pos < buffer->last && wev->ready) {

        n = c->send(c, buffer->pos, buffer->last - buffer->pos);

        if (n == NGX_ERROR) {
            err = ngx_socket_errno;

            /* the answers that came before the end still count */

            if (ngx_conflict_redis_receive(redis) == NGX_OK) {
                ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_RESET,
                                        err, "broke the connection");
            }

            return NGX_ERROR;
        }

        if (n <= 0) {
            break;
        }

        buffer->pos += n;

        if (buffer == &redis->out) {
            redis->sent += n;
        }
    }

    if (buffer == &redis->out && buffer->pos == buffer->last) {

        buffer->pos = buffer->start;
        buffer->last = buffer->start;

        if (buffer->end - buffer->start > NGX_CONFLICT_REDIS_BUFFER_KEEP) {
            ngx_conflict_redis_buffer_free(buffer);
        }
    }

    if (ngx_handle_write_event(wev, 0) != NGX_OK) {
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_RESET, 0,
                                "cannot be waited for: out of resources");
        return NGX_ERROR;
    }

    return NGX_OK;
}


ngx_int_t
ngx_conflict_redis_append(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_buffer_t *buffer, const char *data, size_t len)
{
    u_char  *start;
    size_t   size, used;

    if ((size_t) (buffer->end - buffer->last) < len) {

        used = buffer->last - buffer->pos;
        size = buffer->end - buffer->start;

        if (used + len <= size / 2) {
            ngx_memmove(buffer->start, buffer->pos, used);

        } else {
            size = ngx_max(2 * size, used + len);
            size = ngx_max(size, NGX_CONFLICT_REDIS_BUFFER_SIZE);

            start = ngx_alloc(size, redis->log);
            if (start == NULL) {
                return NGX_ERROR;
            }

            if (buffer->start) {
                ngx_memcpy(start, buffer->pos, used);
                ngx_free(buffer->start);
            }

            buffer->start = start;
            buffer->end = start + size;
        }

        buffer->pos = buffer->start;
        buffer->last = buffer->start + used;
    }

    buffer->last = ngx_cpymem(buffer->last, data, len);

    return NGX_OK;
}


void
ngx_conflict_redis_buffer_free(ngx_conflict_redis_buffer_t *buffer)
{
    if (buffer->start) {
        ngx_free(buffer->start);
    }

    ngx_memzero(buffer, sizeof(ngx_conflict_redis_buffer_t));
}


static ngx_conflict_redis_op_t *
ngx_conflict_redis_get_op(ngx_conflict_redis_t *redis)
{
    ngx_queue_t  *q;

    if (ngx_queue_empty(&redis->free)) {
        return ngx_alloc(sizeof(ngx_conflict_redis_op_t), redis->log);
    }

    q = ngx_queue_head(&redis->free);
    ngx_queue_remove(q);
    redis->nfree--;

    return ngx_queue_data(q, ngx_conflict_redis_op_t, queue);
}


void
ngx_conflict_redis_release_op(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_op_t *op)
{
    if (redis->nfree >= NGX_CONFLICT_REDIS_FREE_OPS) {
        ngx_free(op);
        return;
    }

    /* the one that is warm in the processor's cache is the next to be used */

    ngx_queue_insert_head(&redis->free, &op->queue);
    redis->nfree++;
}


void
ngx_conflict_redis_free_ops(ngx_conflict_redis_t *redis)
{
    ngx_conflict_redis_free_queue(&redis->ops);
    ngx_conflict_redis_free_queue(&redis->done);
    ngx_conflict_redis_free_queue(&redis->free);
}


static void
ngx_conflict_redis_free_queue(ngx_queue_t *queue)
{
    ngx_queue_t  *q;

    while (!ngx_queue_empty(queue)) {
        q = ngx_queue_head(queue);
        ngx_queue_remove(q);
        ngx_free(ngx_queue_data(q, ngx_conflict_redis_op_t, queue));
    }
}
