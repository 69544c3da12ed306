
/*
 * What Redis says.
 *
 * Redis answers in the order of the commands, so the head of the queue owns
 * the next reply, also when nobody wants it any more.  A reply that comes
 * before the command at the head has left is nobody's: then the conversation
 * is out of step, and only a new connection puts it right.
 */

#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>

#include "connection_private.h"


#define NGX_CONFLICT_REDIS_READ_SIZE    16384


#if (HIREDIS_MAJOR >= 1)
typedef size_t  ngx_conflict_redis_elements_t;
#else
typedef int     ngx_conflict_redis_elements_t;
#endif


static void *ngx_conflict_redis_create_array(const redisReadTask *task,
    ngx_conflict_redis_elements_t elements);
static void *ngx_conflict_redis_create_string(const redisReadTask *task,
    char *str, size_t len);
static ngx_int_t ngx_conflict_redis_parse_replies(ngx_conflict_redis_t *redis);
static ngx_int_t ngx_conflict_redis_dispatch(ngx_conflict_redis_t *redis,
    redisReply *reply);
static ngx_int_t ngx_conflict_redis_greeted(ngx_conflict_redis_t *redis,
    redisReply *reply);
static ngx_int_t ngx_conflict_redis_unasked(ngx_conflict_redis_t *redis,
    redisReply *reply);
static ngx_int_t ngx_conflict_redis_greet_step(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_step_t step, int argc, const char **argv,
    const size_t *argvlen);


static redisReplyObjectFunctions  ngx_conflict_redis_defaults;
static redisReplyObjectFunctions  ngx_conflict_redis_functions;


ngx_int_t
ngx_conflict_redis_receive(ngx_conflict_redis_t *redis)
{
    ssize_t            n;
    ngx_event_t       *rev;
    ngx_connection_t  *c;
    u_char             data[NGX_CONFLICT_REDIS_READ_SIZE];

    c = redis->connection;
    rev = c->read;

    do {
        n = c->recv(c, data, sizeof(data));

        if (n == NGX_AGAIN) {
            break;
        }

        if (n == 0) {
            ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_EOF, 0,
                                    "closed the connection");
            return NGX_ERROR;
        }

        if (n < 0) {
            ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_RESET,
                                    ngx_socket_errno, "broke the connection");
            return NGX_ERROR;
        }

        redis->fed += n;

        if (redisReaderFeed(redis->reader, (char *) data, n) != REDIS_OK) {
            ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_PROTOCOL,
                                    0, "sent what there is no memory for");
            return NGX_ERROR;
        }

        if (ngx_conflict_redis_parse_replies(redis) != NGX_OK) {
            return NGX_ERROR;
        }

    } while (rev->ready);

    if (ngx_handle_read_event(rev, 0) != NGX_OK) {
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_RESET, 0,
                                "cannot be waited for: out of resources");
        return NGX_ERROR;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_conflict_redis_parse_replies(ngx_conflict_redis_t *redis)
{
    void         *reply;
    size_t        size;
    uint64_t      end;
    ngx_int_t     rc;
    redisReader  *reader;

    reader = redis->reader;

    for ( ;; ) {

        reply = NULL;

        if (redisReaderGetReply(reader, &reply) != REDIS_OK) {
            ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_PROTOCOL,
                                    0, "does not speak Redis's protocol or "
                                    "answers with too many elements");
            return NGX_ERROR;
        }

        end = redis->fed;

        if (reply) {
            end -= reader->len - reader->pos;
        }

        size = (size_t) (end - redis->parsed);

        if (size > NGX_CONFLICT_REDIS_MAX_REPLY) {

            if (reply) {
                freeReplyObject(reply);
            }

            ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_PROTOCOL,
                                    0, "answers with too many bytes");
            return NGX_ERROR;
        }

        if (reply == NULL) {
            return NGX_OK;
        }

        redis->parsed = end;

        /* not each byte: one wrong length would swallow all that follows */

        redis->heard = ngx_current_msec;

        rc = ngx_conflict_redis_dispatch(redis, reply);

        freeReplyObject(reply);

        if (rc != NGX_OK) {
            return rc;
        }
    }
}


static ngx_int_t
ngx_conflict_redis_dispatch(ngx_conflict_redis_t *redis, redisReply *reply)
{
    ngx_queue_t                       *q;
    ngx_conflict_redis_op_t           *op;
    ngx_conflict_redis_status_t        status;
    const ngx_conflict_redis_error_t  *error;

    if (reply->type < REDIS_REPLY_STRING || reply->type > REDIS_REPLY_ERROR) {
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_PROTOCOL, 0,
                                "answers with a type that it was not asked "
                                "to use");
        return NGX_ERROR;
    }

    if (redis->state == NGX_CONFLICT_REDIS_GREETING) {
        return ngx_conflict_redis_greeted(redis, reply);
    }

    if (redis->nops == 0) {
        return ngx_conflict_redis_unasked(redis, reply);
    }

    q = ngx_queue_head(&redis->ops);
    op = ngx_queue_data(q, ngx_conflict_redis_op_t, queue);

    if (op->end > redis->sent) {
        return ngx_conflict_redis_unasked(redis, reply);
    }

    ngx_queue_remove(q);
    redis->nops--;

    redis->answered = op->end;
    redis->answers = 1;

    status = NGX_CONFLICT_REDIS_OK;

    if (reply->type == REDIS_REPLY_ERROR) {
        status = NGX_CONFLICT_REDIS_ERROR;

        error = ngx_conflict_redis_classify(reply);

        if (error->fault == NGX_CONFLICT_REDIS_FAULT_AUTH) {
            ngx_conflict_redis_fault(redis, error->fault, 0, error->why);
        }
    }

    if (op->handler) {
        op->handler(op->data, status, reply);
    }

    ngx_conflict_redis_release_op(redis, op);

    if (redis->astray) {
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_PROTOCOL, 0,
                                "answers out of step");
        return NGX_ERROR;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_conflict_redis_greeted(ngx_conflict_redis_t *redis, redisReply *reply)
{
    int64_t                            offset, trip;
    const ngx_conflict_redis_error_t  *error;

    if (redis->greeting.pos < redis->greeting.last) {
        return ngx_conflict_redis_unasked(redis, reply);
    }

    if (redis->steps[redis->step] == NGX_CONFLICT_REDIS_STEP_EVICTION) {
        ngx_conflict_redis_eviction(redis, reply);
        redis->step++;
        return NGX_OK;
    }

    if (reply->type == REDIS_REPLY_ERROR) {
        error = ngx_conflict_redis_classify(reply);
        ngx_conflict_redis_fail(redis, error->fault, 0, error->why);
        return NGX_ERROR;
    }

    if (redis->steps[redis->step] == NGX_CONFLICT_REDIS_STEP_TIME) {

        if (ngx_conflict_redis_offset(redis, reply, &offset, &trip) == NGX_OK) {
            ngx_conflict_redis_ready(redis, offset);
            return NGX_OK;
        }

    } else if (reply->type == REDIS_REPLY_STATUS) {
        redis->step++;
        return NGX_OK;
    }

    ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_PROTOCOL, 0,
                            "does not answer the greeting as Redis does");
    return NGX_ERROR;
}


static ngx_int_t
ngx_conflict_redis_unasked(ngx_conflict_redis_t *redis, redisReply *reply)
{
    const ngx_conflict_redis_error_t  *error;

    if (reply->type == REDIS_REPLY_ERROR) {
        error = ngx_conflict_redis_classify(reply);
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_REFUSED, 0,
                                error->why);

    } else {
        ngx_conflict_redis_fail(redis, NGX_CONFLICT_REDIS_FAULT_PROTOCOL, 0,
                                "sent an answer that nobody had asked for");
    }

    return NGX_ERROR;
}


ngx_int_t
ngx_conflict_redis_greet(ngx_conflict_redis_t *redis)
{
    size_t                      argvlen[3];
    u_char                      number[NGX_INT_T_LEN];
    const char                 *argv[3];
    ngx_conflict_redis_conf_t  *conf;

    conf = redis->conf;

    if (conf->password.len) {
        argv[0] = "AUTH";
        argvlen[0] = sizeof("AUTH") - 1;
        argv[1] = (char *) conf->user.data;
        argvlen[1] = conf->user.len;
        argv[conf->user.len ? 2 : 1] = (char *) conf->password.data;
        argvlen[conf->user.len ? 2 : 1] = conf->password.len;

        if (ngx_conflict_redis_greet_step(redis, NGX_CONFLICT_REDIS_STEP_AUTH,
                                          conf->user.len ? 3 : 2, argv,
                                          argvlen)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    if (conf->database) {
        argv[0] = "SELECT";
        argvlen[0] = sizeof("SELECT") - 1;
        argv[1] = (char *) number;
        argvlen[1] = ngx_sprintf(number, "%ui", conf->database) - number;

        if (ngx_conflict_redis_greet_step(redis,
                                          NGX_CONFLICT_REDIS_STEP_SELECT, 2,
                                          argv, argvlen)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    if (conf->client_name.len) {
        argv[0] = "CLIENT";
        argvlen[0] = sizeof("CLIENT") - 1;
        argv[1] = "SETNAME";
        argvlen[1] = sizeof("SETNAME") - 1;
        argv[2] = (char *) conf->client_name.data;
        argvlen[2] = conf->client_name.len;

        if (ngx_conflict_redis_greet_step(redis, NGX_CONFLICT_REDIS_STEP_NAME,
                                          3, argv, argvlen)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    argv[0] = "CONFIG";
    argvlen[0] = sizeof("CONFIG") - 1;
    argv[1] = "GET";
    argvlen[1] = sizeof("GET") - 1;
    argv[2] = "maxmemory-policy";
    argvlen[2] = sizeof("maxmemory-policy") - 1;

    if (ngx_conflict_redis_greet_step(redis, NGX_CONFLICT_REDIS_STEP_EVICTION,
                                      3, argv, argvlen)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    argv[0] = "TIME";
    argvlen[0] = sizeof("TIME") - 1;

    return ngx_conflict_redis_greet_step(redis, NGX_CONFLICT_REDIS_STEP_TIME,
                                         1, argv, argvlen);
}


static ngx_int_t
ngx_conflict_redis_greet_step(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_step_t step, int argc, const char **argv,
    const size_t *argvlen)
{
    int        len;
    char      *command;
    ngx_int_t  rc;

    len = redisFormatCommandArgv(&command, argc, argv, argvlen);
    if (len < 0) {
        return NGX_ERROR;
    }

    rc = ngx_conflict_redis_append(redis, &redis->greeting, command, len);

    redisFreeCommand(command);

    redis->steps[redis->nsteps++] = step;

    return rc;
}


redisReader *
ngx_conflict_redis_reader(void)
{
    redisReader  *reader;

    reader = redisReaderCreate();
    if (reader == NULL) {
        return NULL;
    }

    if (ngx_conflict_redis_functions.createArray == NULL) {
        ngx_conflict_redis_defaults = *reader->fn;
        ngx_conflict_redis_functions = *reader->fn;

        ngx_conflict_redis_functions.createArray =
                                               ngx_conflict_redis_create_array;
        ngx_conflict_redis_functions.createString =
                                              ngx_conflict_redis_create_string;
    }

    reader->fn = &ngx_conflict_redis_functions;

    return reader;
}


/* hiredis would reserve whatever the length promises */

static void *
ngx_conflict_redis_create_array(const redisReadTask *task,
    ngx_conflict_redis_elements_t elements)
{
    if (elements > NGX_CONFLICT_REDIS_MAX_ELEMENTS) {
        return NULL;
    }

    return ngx_conflict_redis_defaults.createArray(task, elements);
}


/* it takes any two bytes for the end of a bulk string, and a line that lacks
 * its end would swallow the next answer */

static void *
ngx_conflict_redis_create_string(const redisReadTask *task, char *str,
    size_t len)
{
    if (str[len] != CR || str[len + 1] != LF) {
        return NULL;
    }

    if (task->type != REDIS_REPLY_STRING && memchr(str, LF, len)) {
        return NULL;
    }

    return ngx_conflict_redis_defaults.createString(task, str, len);
}
