
/*
 * What the files of the store share: not for others.
 */

#ifndef NGX_CONFLICT_STORE_PRIVATE_H
#define NGX_CONFLICT_STORE_PRIVATE_H

#include "store.h"


#define NGX_CONFLICT_KEY_SIZE  (64 + 16 + CONFLICT_NAME_SIZE)

/* so often a client may have turned out to be another one; then it goes round
 * in a circle, which ends where it has come to */
#define NGX_CONFLICT_MAX_MOVES  8


struct ngx_conflict_store_s {
    ngx_conflict_store_conf_t  *conf;
    ngx_conflict_redis_t       *redis;
    ngx_log_t                  *log;

    ngx_rbtree_t                commits;
    ngx_rbtree_node_t           sentinel;
    ngx_uint_t                  waiting;       /* events, of all clients */
    ngx_uint_t                  evals;         /* scripts sent in full, with
                                                  no answer yet */
};


/*
 * Writes PREFIX:KIND:{NN}:NAME into key (NGX_CONFLICT_KEY_SIZE bytes), NN the
 * bucket of bucket_of; name: NULL for the key of an index.  Returns the
 * length; there is no NUL.
 */
size_t ngx_conflict_key(ngx_conflict_store_t *store, char *key,
    const char *kind, const char *bucket_of, const char *name);

/*
 * The name of the client that another one turned out to be; text: what stands
 * in the place of that one's state; name: CONFLICT_NAME_SIZE bytes.
 * NGX_DECLINED: it is a state, or anything else; NGX_ERROR: it should be
 * a name, and cannot be one.
 */
ngx_int_t ngx_conflict_moved(conflict_str_t text, char *name);

/* counts all events that still wait as lost, and frees the commits */
void ngx_conflict_commits_lose(ngx_conflict_store_t *store);


#endif /* NGX_CONFLICT_STORE_PRIVATE_H */
