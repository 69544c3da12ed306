
/*
 * A survey's record, for the page behind its link.
 */

#include "store_private.h"


struct ngx_conflict_asked_s {
    ngx_conflict_store_t            *store;
    ngx_conflict_survey_handler_pt   handler;
    void                            *data;
    ngx_conflict_redis_op_t         *op;
};


static void ngx_conflict_asked_done(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);


ngx_conflict_asked_t *
ngx_conflict_store_survey(ngx_conflict_store_t *store, ngx_uint_t bucket,
    uint64_t survey, ngx_conflict_survey_handler_pt handler, void *data)
{
    u_char                 key[NGX_CONFLICT_KEY_SIZE];
    size_t                 len[4];
    const char            *argv[4];
    ngx_conflict_asked_t  *asked;

    asked = ngx_alloc(sizeof(ngx_conflict_asked_t), store->log);
    if (asked == NULL) {
        return NULL;
    }

    asked->store = store;
    asked->handler = handler;
    asked->data = data;

    argv[0] = "HMGET";
    len[0] = 5;
    argv[1] = (const char *) key;
    len[1] = ngx_snprintf(key, sizeof(key), "%V:survey:{%02ui}:%012xL",
                          &store->conf->prefix, bucket, survey)
             - key;
    argv[2] = "client";
    len[2] = 6;
    argv[3] = "state";
    len[3] = 5;

    asked->op = ngx_conflict_redis_command(store->redis, 4, argv, len,
                                           ngx_conflict_asked_done, asked);
    if (asked->op == NULL) {
        ngx_free(asked);
        return NULL;
    }

    return asked;
}


/* NGX_DECLINED: there is none; NGX_ERROR: that is no record */

static ngx_int_t
ngx_conflict_asked_read(redisReply *reply, char *client,
    conflict_survey_state_t *state)
{
    int             i;
    redisReply    **of;
    conflict_str_t  text;

    if (reply->type != REDIS_REPLY_ARRAY || reply->elements != 2) {
        return NGX_ERROR;
    }

    of = reply->element;

    if (of[0]->type == REDIS_REPLY_NIL) {
        return NGX_DECLINED;
    }

    if (of[0]->type != REDIS_REPLY_STRING || of[1]->type != REDIS_REPLY_STRING)
    {
        return NGX_ERROR;
    }

    text.data = of[0]->str;
    text.len = of[0]->len;

    if (ngx_conflict_store_name(text, client) != NGX_OK) {
        return NGX_ERROR;
    }

    text.data = of[1]->str;
    text.len = of[1]->len;

    i = conflict_word_index(conflict_survey_words, CONFLICT_SURVEY_STATES,
                            text);
    *state = i < 0 ? CONFLICT_SURVEY_NONE : (conflict_survey_state_t) i;

    return NGX_OK;
}


static void
ngx_conflict_asked_done(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_asked_t  *asked = data;

    char                             client[CONFLICT_NAME_SIZE];
    void                            *waiting;
    ngx_int_t                        rc;
    ngx_conflict_found_t             found;
    conflict_survey_state_t          state;
    ngx_conflict_survey_handler_pt   handler;

    state = CONFLICT_SURVEY_NONE;
    client[0] = '\0';

    handler = asked->handler;
    waiting = asked->data;

    rc = status == NGX_CONFLICT_REDIS_OK
         ? ngx_conflict_asked_read(reply, client, &state) : NGX_ERROR;

    found = rc == NGX_OK ? NGX_CONFLICT_FOUND
            : rc == NGX_DECLINED ? NGX_CONFLICT_ABSENT
            : NGX_CONFLICT_FAILED;

    if (rc == NGX_ERROR && status == NGX_CONFLICT_REDIS_OK) {
        ngx_conflict_redis_out_of_step(asked->store->redis);
    }

    ngx_free(asked);

    handler(waiting, found, client, state);
}


void
ngx_conflict_asked_detach(ngx_conflict_asked_t *asked)
{
    ngx_conflict_redis_detach(asked->op);
    ngx_free(asked);
}
