
/*
 * What connection.c (the life of the connection), operation.c (commands and
 * who waits for them), protocol.c (what Redis says), clock.c and trouble.c
 * share.  Nobody else includes it.
 */

#ifndef NGX_CONFLICT_REDIS_CONNECTION_PRIVATE_H
#define NGX_CONFLICT_REDIS_CONNECTION_PRIVATE_H

#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>
#include <ngx_event_connect.h>

#include "connection.h"


typedef enum {
    NGX_CONFLICT_REDIS_OFF = 0,     /* the next operation begins to connect */
    NGX_CONFLICT_REDIS_BACKOFF,     /* the last attempt failed, a timer runs */
    NGX_CONFLICT_REDIS_CONNECTING,  /* or about to, when connect_now is set */
    NGX_CONFLICT_REDIS_GREETING,
    NGX_CONFLICT_REDIS_UP,
    NGX_CONFLICT_REDIS_DESTROYED
} ngx_conflict_redis_state_t;


typedef enum {
    NGX_CONFLICT_REDIS_STEP_AUTH = 0,
    NGX_CONFLICT_REDIS_STEP_SELECT,
    NGX_CONFLICT_REDIS_STEP_NAME,
    NGX_CONFLICT_REDIS_STEP_EVICTION,
    NGX_CONFLICT_REDIS_STEP_TIME,
    NGX_CONFLICT_REDIS_STEPS
} ngx_conflict_redis_step_t;


/* what an error of Redis means, and how a person is told */
typedef struct {
    const char                     *prefix;
    ngx_conflict_redis_fault_t      fault;
    const char                     *why;
} ngx_conflict_redis_error_t;


#define NGX_CONFLICT_REDIS_CLOCK_INTERVAL  30000  /* ms between two readings */


/* bytes to send: from pos to last */
typedef struct {
    u_char                         *start;
    u_char                         *pos;
    u_char                         *last;
    u_char                         *end;
} ngx_conflict_redis_buffer_t;


struct ngx_conflict_redis_op_s {
    ngx_queue_t                     queue;
    uint64_t                        end;      /* in the stream of commands */
    ngx_msec_t                      time;     /* of submission */
    ngx_conflict_redis_handler_pt   handler;  /* NULL: detached */
    void                           *data;
    ngx_conflict_redis_status_t     status;
};


struct ngx_conflict_redis_s {

    /* nginx's debug log reads a descriptor through the data of every event */
    ngx_connection_t                dummy;

    ngx_conflict_redis_conf_t      *conf;
    ngx_conflict_redis_fault_pt     on_fault;
    ngx_conflict_redis_ready_pt     on_ready;
    void                           *data;
    ngx_log_t                      *log;
    ngx_log_t                       quiet;    /* for nginx's own messages */

    ngx_conflict_redis_state_t      state;
    ngx_connection_t               *connection;
    redisReader                    *reader;

    ngx_queue_t                     ops;      /* owed an answer, in order */
    ngx_queue_t                     done;     /* to be told of their end */
    ngx_queue_t                     free;
    ngx_uint_t                      nops;
    ngx_uint_t                      nfree;

    ngx_conflict_redis_buffer_t     greeting; /* made once, sent each time */
    ngx_conflict_redis_buffer_t     out;

    ngx_conflict_redis_step_t       steps[NGX_CONFLICT_REDIS_STEPS];
    ngx_uint_t                      nsteps;
    ngx_uint_t                      step;     /* the next to be answered */

    /* positions in the streams of this connection */
    uint64_t                        appended;
    uint64_t                        sent;
    uint64_t                        answered; /* end of the last command that
                                                 was answered */
    uint64_t                        fed;
    uint64_t                        parsed;   /* end of the last whole reply */

    ngx_event_t                     work;     /* posted: all that must not be
                                                 done inside of a call */
    ngx_event_t                     timer;    /* of what the state waits for */
    ngx_event_t                     clock;    /* to read the time again */

    ngx_msec_t                      begun;    /* of the attempt */
    ngx_msec_t                      up;       /* since when it is up */
    ngx_msec_t                      heard;    /* silence is measured from it */
    ngx_msec_t                      delay;    /* before the next attempt */
    int64_t                         asked;    /* TIME, microseconds */

    const char                     *complaint; /* the last that was logged */
    ngx_msec_t                      logged;    /* when */
    ngx_msec_t                      window;    /* since when they are counted */
    ngx_uint_t                      nlogged;

    unsigned                        connect_now:1;
    unsigned                        failed:1;    /* known to be bad */
    unsigned                        answers:1;   /* this connection gave one */
    unsigned                        delivering:1;
    unsigned                        clock_asked:1;
    unsigned                        astray:1;    /* answers are out of step */
    unsigned                        told:1;      /* the log says it is bad */
    unsigned                        warned:1;    /* of states being evicted */
};


/* connection.c */

/* ends the connection: counts the fault, tells the operations, tries again */
void ngx_conflict_redis_fail(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_fault_t fault, ngx_err_t err, const char *why);

/* the greeting has been answered */
void ngx_conflict_redis_ready(ngx_conflict_redis_t *redis, int64_t offset);

/* the number of operations in flight has changed */
void ngx_conflict_redis_settle(ngx_conflict_redis_t *redis);

/* has the work event run in this pass of the event loop */
void ngx_conflict_redis_post(ngx_conflict_redis_t *redis);


/* operation.c */

/* sends what may be sent now; NGX_ERROR when the connection has ended */
ngx_int_t ngx_conflict_redis_flush(ngx_conflict_redis_t *redis);

/*
 * Moves all operations to those whose handlers are to be called; status: for
 * those of which a byte may have been sent.
 */
void ngx_conflict_redis_abandon(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_status_t status);

/* calls the handlers of what is done at this moment */
void ngx_conflict_redis_deliver(ngx_conflict_redis_t *redis);

/* copies bytes to the end of a buffer; NGX_OK or NGX_ERROR */
ngx_int_t ngx_conflict_redis_append(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_buffer_t *buffer, const char *data, size_t len);

void ngx_conflict_redis_buffer_free(ngx_conflict_redis_buffer_t *buffer);

/* an operation that is in no queue any more may be used again */
void ngx_conflict_redis_release_op(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_op_t *op);

void ngx_conflict_redis_free_ops(ngx_conflict_redis_t *redis);


/* protocol.c */

/* formats the greeting; NGX_OK or NGX_ERROR */
ngx_int_t ngx_conflict_redis_greet(ngx_conflict_redis_t *redis);

/* a reader with our limits, or NULL */
redisReader *ngx_conflict_redis_reader(void);

/* reads and matches what has come; NGX_ERROR when the connection has ended */
ngx_int_t ngx_conflict_redis_receive(ngx_conflict_redis_t *redis);


/* clock.c */

/* microseconds of the host's clock, not nginx's cached time */
int64_t ngx_conflict_redis_now(void);

/*
 * Reads the answer to TIME: offset is Redis's clock less ours in milliseconds
 * (the moment in the reply is taken as the middle of the round trip), trip is
 * how many microseconds that took.  NGX_ERROR: it is no such answer.
 */
ngx_int_t ngx_conflict_redis_offset(ngx_conflict_redis_t *redis,
    redisReply *reply, int64_t *offset, int64_t *trip);

/* the handler of the clock's timer: asks for the time again */
void ngx_conflict_redis_clock_handler(ngx_event_t *ev);


/* trouble.c */

/* what an error means; never NULL */
const ngx_conflict_redis_error_t *ngx_conflict_redis_classify(
    redisReply *reply);

/* warns, counts and logs when Redis may throw states away: reply is the answer
 * to CONFIG GET maxmemory-policy, which it may as well refuse */
void ngx_conflict_redis_eviction(ngx_conflict_redis_t *redis,
    redisReply *reply);

/* counts and logs a fault; the connection stays as it is */
void ngx_conflict_redis_fault(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_fault_t fault, ngx_err_t err, const char *why);


#endif /* NGX_CONFLICT_REDIS_CONNECTION_PRIVATE_H */
