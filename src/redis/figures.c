
/*
 * What the surveys of one bucket have brought, for whoever asks.
 */

#include "store_private.h"


struct ngx_conflict_counts_s {
    ngx_conflict_redis_t           *redis;
    ngx_conflict_load_handler_pt    handler;
    void                           *data;
    ngx_conflict_redis_op_t        *op;
};


#include "scripts.inc"


static void ngx_conflict_counts_done(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);


ngx_conflict_counts_t *
ngx_conflict_store_counts(ngx_conflict_store_t *store, ngx_uint_t bucket,
    time_t now, ngx_uint_t months, ngx_conflict_load_handler_pt handler,
    void *data)
{
    u_char                  keys[NGX_CONFLICT_MONTHS][NGX_CONFLICT_KEY_SIZE];
    u_char                  number[NGX_INT_T_LEN];
    size_t                  len[3 + NGX_CONFLICT_MONTHS];
    ngx_tm_t                tm;
    ngx_uint_t              i;
    const char             *argv[3 + NGX_CONFLICT_MONTHS];
    ngx_conflict_counts_t  *counts;

    counts = ngx_alloc(sizeof(ngx_conflict_counts_t), store->log);
    if (counts == NULL) {
        return NULL;
    }

    counts->redis = store->redis;
    counts->handler = handler;
    counts->data = data;

    argv[0] = "EVAL";
    len[0] = 4;
    argv[1] = conflict_script_figures;
    len[1] = sizeof(conflict_script_figures) - 1;
    argv[2] = (const char *) number;
    len[2] = ngx_sprintf(number, "%ui", months) - number;

    ngx_gmtime(now, &tm);

    for (i = 0; i < months; i++) {
        argv[3 + i] = (const char *) keys[i];
        len[3 + i] = ngx_snprintf(keys[i], NGX_CONFLICT_KEY_SIZE,
                                  "%V:figures:{%02ui}:%4d-%02d",
                                  &store->conf->prefix, bucket,
                                  tm.ngx_tm_year, tm.ngx_tm_mon)
                     - keys[i];

        if (--tm.ngx_tm_mon == 0) {
            tm.ngx_tm_mon = 12;
            tm.ngx_tm_year--;
        }
    }

    counts->op = ngx_conflict_redis_command(store->redis, 3 + months, argv,
                                            len, ngx_conflict_counts_done,
                                            counts);
    if (counts->op == NULL) {
        ngx_free(counts);
        return NULL;
    }

    return counts;
}


static void
ngx_conflict_counts_done(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_conflict_counts_t  *counts = data;

    void                          *waiting;
    conflict_str_t                 text;
    ngx_conflict_found_t           found;
    ngx_conflict_load_handler_pt   handler;

    handler = counts->handler;
    waiting = counts->data;

    text.data = "";
    text.len = 0;
    found = NGX_CONFLICT_FAILED;

    if (status == NGX_CONFLICT_REDIS_OK) {

        if (reply->type == REDIS_REPLY_STRING) {
            found = NGX_CONFLICT_FOUND;
            text.data = reply->str;
            text.len = reply->len;

        } else {
            ngx_conflict_redis_out_of_step(counts->redis);
        }
    }

    ngx_free(counts);

    handler(waiting, found, "", text);
}


void
ngx_conflict_counts_detach(ngx_conflict_counts_t *counts)
{
    ngx_conflict_redis_detach(counts->op);
    ngx_free(counts);
}
