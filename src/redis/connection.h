
/*
 * One connection to Redis per worker: hiredis formats and reads, nginx owns
 * the socket.  Commands are pipelined and flushed once per pass of the event
 * loop.  No call blocks.
 */

#ifndef NGX_CONFLICT_REDIS_CONNECTION_H
#define NGX_CONFLICT_REDIS_CONNECTION_H

#include <ngx_config.h>
#include <ngx_core.h>
#include <hiredis/hiredis.h>


/* limits of what Redis may send */
#define NGX_CONFLICT_REDIS_MAX_ELEMENTS  1024          /* of one array */
#define NGX_CONFLICT_REDIS_MAX_REPLY     (1024 * 1024) /* bytes of one reply */


/* how an operation ended */
typedef enum {
    NGX_CONFLICT_REDIS_OK = 0,        /* reply holds an answer, no error */
    NGX_CONFLICT_REDIS_ERROR,         /* reply holds Redis's error */
    NGX_CONFLICT_REDIS_NOT_CONNECTED, /* was not sent */
    NGX_CONFLICT_REDIS_OVERLOADED,    /* was not sent: too many wait already */
    NGX_CONFLICT_REDIS_CLOSED,        /* may have been sent; no answer came */
    NGX_CONFLICT_REDIS_TIMEOUT        /* the same: Redis kept silent */
} ngx_conflict_redis_status_t;


/* what goes wrong in the conversation, for the counters */
typedef enum {
    NGX_CONFLICT_REDIS_FAULT_CONNECT = 0,  /* refused, unreachable, too slow */
    NGX_CONFLICT_REDIS_FAULT_EOF,          /* closed by Redis */
    NGX_CONFLICT_REDIS_FAULT_RESET,        /* reset, broken pipe */
    NGX_CONFLICT_REDIS_FAULT_SILENT,       /* no whole answer in time */
    NGX_CONFLICT_REDIS_FAULT_PROTOCOL,     /* not RESP, or beyond a limit */
    NGX_CONFLICT_REDIS_FAULT_AUTH,         /* NOAUTH, WRONGPASS, NOPERM */
    NGX_CONFLICT_REDIS_FAULT_REFUSED,      /* an error nobody had asked for, or
                                              in answer to the greeting */
    NGX_CONFLICT_REDIS_FAULT_EVICTS,       /* its policy is not noeviction */
    NGX_CONFLICT_REDIS_FAULTS
} ngx_conflict_redis_fault_t;


typedef struct {
    ngx_str_t         name;             /* as it may be shown: no password */
    struct sockaddr  *sockaddr;
    socklen_t         socklen;
    ngx_str_t         user;             /* empty: AUTH with password alone */
    ngx_str_t         password;         /* empty: no AUTH */
    ngx_uint_t        database;
    ngx_str_t         client_name;      /* for CLIENT SETNAME; empty: none */
    ngx_msec_t        connect_timeout;  /* connecting and greeting together */
    ngx_msec_t        reply_timeout;    /* between two whole answers owed */
    ngx_msec_t        reconnect_min;    /* the first delay after a failure */
    ngx_msec_t        reconnect_max;    /* it doubles up to this, with jitter */
    ngx_uint_t        max_queued;       /* operations waiting, at most */
    size_t            max_buffered;     /* bytes not yet sent, at most */
} ngx_conflict_redis_conf_t;


typedef struct ngx_conflict_redis_s     ngx_conflict_redis_t;
typedef struct ngx_conflict_redis_op_s  ngx_conflict_redis_op_t;

/*
 * Called exactly once for each operation that was not detached, never from
 * within ngx_conflict_redis_command() itself.  reply: only for OK and ERROR,
 * and only valid during the call.  The handler may submit new operations and
 * detach others; it must not run a request (it posts an event instead), nor
 * destroy the connection.
 */
typedef void (*ngx_conflict_redis_handler_pt)(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);

/* told once for each fault of the connection, and of each answer NOAUTH or
 * NOPERM to an operation, which leaves it open */
typedef void (*ngx_conflict_redis_fault_pt)(void *data,
    ngx_conflict_redis_fault_t fault);

/* told after each greeting that succeeded, and each time the clock of Redis
 * was read: offset is Redis's time less ours, in milliseconds */
typedef void (*ngx_conflict_redis_ready_pt)(void *data, int64_t offset);


/*
 * Makes a worker's connection and begins to connect.
 *
 * conf: kept, must outlive the connection, its limits are not optional;
 * on_fault, on_ready: may be NULL, are not called before this returns; data:
 * theirs; log: the cycle's.  To be called in init_process or later, in workers
 * only (nginx's helper processes come by there as well).  Returns NULL for
 * lack of memory.
 */
ngx_conflict_redis_t *ngx_conflict_redis_create(
    ngx_conflict_redis_conf_t *conf, ngx_conflict_redis_fault_pt on_fault,
    ngx_conflict_redis_ready_pt on_ready, void *data, ngx_log_t *log);

/*
 * Closes it, in exit_process; what still waits is told CLOSED, or
 * NOT_CONNECTED where nothing was sent.  What its handlers submit is refused
 * with NULL.
 */
void ngx_conflict_redis_destroy(ngx_conflict_redis_t *redis);

/*
 * Tells whether to ask Redis at all: 1 when it is connected and answers, or
 * is connecting without having failed before; 0 when it is known to be bad
 * (the last attempt failed or the last connection fell silent, and no greeting
 * has succeeded since; or an answer or the greeting is owed for longer than
 * patience milliseconds).  The breaker: who gets 0 need not wait.
 */
ngx_uint_t ngx_conflict_redis_usable(ngx_conflict_redis_t *redis,
    ngx_msec_t patience);

/*
 * Submits a command.
 *
 * argc, argv, argvlen: binary-safe, copied at once; handler, data: told of the
 * end.  The operation lives in the connection's memory, not in a request's.
 * It is sent at the end of this pass of the event loop; while the connection
 * is being made it waits; after a failed attempt it ends as NOT_CONNECTED, and
 * beyond the limits of the configuration as OVERLOADED, in this pass still.
 * Returns the operation for detach(), or NULL for lack of memory (then the
 * handler is not called).
 */
ngx_conflict_redis_op_t *ngx_conflict_redis_command(
    ngx_conflict_redis_t *redis, int argc, const char **argv,
    const size_t *argvlen, ngx_conflict_redis_handler_pt handler, void *data);

/*
 * Forgets who waits for an operation: its handler will not be called, its
 * late answer is skipped by count; the command itself is not taken back.  The
 * pointer is dead afterwards, and also once the handler was called.
 */
void ngx_conflict_redis_detach(ngx_conflict_redis_op_t *op);

/*
 * Called by a handler whose reply cannot be the answer to its command: then
 * those that follow belong to others as well, and the connection is made anew.
 */
void ngx_conflict_redis_out_of_step(ngx_conflict_redis_t *redis);


#endif /* NGX_CONFLICT_REDIS_CONNECTION_H */
