
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

/* a clock read over a longer round trip is not worth having, microseconds */
#define NGX_CONFLICT_REDIS_CLOCK_TRIP   200000


#if (HIREDIS_MAJOR >= 1)
typedef size_t  ngx_conflict_redis_elements_t;
#else
typedef int     ngx_conflict_redis_elements_t;
#endif


/* what Redis's errors mean when they end the conversation */
typedef struct {
    const char                  *prefix;
    ngx_conflict_redis_fault_t   fault;
    const char                  *why;
} ngx_conflict_redis_error_t;


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
static const ngx_conflict_redis_error_t *ngx_conflict_redis_classify(
    redisReply *reply);
static ngx_int_t ngx_conflict_redis_offset(ngx_conflict_redis_t *redis,
    redisReply *reply, int64_t *offset, int64_t *trip);
static void ngx_conflict_redis_told_time(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static ngx_int_t ngx_conflict_redis_greet_step(ngx_conflict_redis_t *redis,
    ngx_conflict_redis_step_t step, int argc, const char **argv,
    const size_t *argvlen);


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


static const ngx_conflict_redis_error_t *
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


int64_t
ngx_conflict_redis_now(void)
{
    struct timeval  tv;

    ngx_gettimeofday(&tv);

    return (int64_t) tv.tv_sec * 1000000 + tv.tv_usec;
}


/* the moment in the reply is taken as the middle of the round trip */

static ngx_int_t
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


void
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

        redis->astray = 1;
        return;
    }

    if (trip <= NGX_CONFLICT_REDIS_CLOCK_TRIP && redis->on_ready) {
        redis->on_ready(redis->data, offset);
    }
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


/* and it takes any two bytes for the end of a bulk string */

static void *
ngx_conflict_redis_create_string(const redisReadTask *task, char *str,
    size_t len)
{
    if (str[len] != CR || str[len + 1] != LF) {
        return NULL;
    }

    return ngx_conflict_redis_defaults.createString(task, str, len);
}
