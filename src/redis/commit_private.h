
/*
 * What commit.c (the life of a commit) and batch.c (the command that carries
 * it) share.  Nobody else includes it.
 */

#ifndef NGX_CONFLICT_COMMIT_PRIVATE_H
#define NGX_CONFLICT_COMMIT_PRIVATE_H

#include "store_private.h"
#include "../core/reduce.h"


/* what is under way for one client, a node of the store's tree */

typedef struct {
    ngx_str_node_t            node;           /* must be first */
    ngx_conflict_store_t     *store;
    ngx_queue_t               events;
    ngx_uint_t                batch;          /* of them, sent to Redis */
    ngx_uint_t                retries;
    unsigned                  resent:1;
    unsigned                  needs_eval:1;
    unsigned                  eval:1;
    size_t                    base_len;
    char                     *base;           /* NULL: there is no state */
    char                      name[CONFLICT_NAME_SIZE];
} ngx_conflict_commit_t;


typedef struct {
    ngx_queue_t               queue;
    conflict_outcome_t        outcome;
    conflict_event_t          event;
} ngx_conflict_waiting_t;


/* commit.c */

/* goes on with what waits, or is done, and then the commit is gone */
void ngx_conflict_commit_next(ngx_conflict_commit_t *commit);

/* forgets the first n events; settled: tells what became of each */
void ngx_conflict_commit_drop(ngx_conflict_commit_t *commit, ngx_uint_t n,
    ngx_uint_t settled);

/* counts all its events as lost; the commit is gone */
void ngx_conflict_commit_lose(ngx_conflict_commit_t *commit,
    ngx_conflict_count_t cause);

/* the answer to what batch.c sent */
void ngx_conflict_commit_done(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply);


/* batch.c */

/* reduces the next events on the state that is known, and sends the result */
void ngx_conflict_commit_run(ngx_conflict_commit_t *commit);


#endif /* NGX_CONFLICT_COMMIT_PRIVATE_H */
