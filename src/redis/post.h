
/*
 * What goes out of band: surveys that others send, and comments that people
 * read.  By the one who sweeps.
 */

#ifndef NGX_CONFLICT_POST_H
#define NGX_CONFLICT_POST_H

#include "connection.h"
#include "store.h"


typedef struct ngx_conflict_post_s  ngx_conflict_post_t;


/* makes it; NULL: no memory */
ngx_conflict_post_t *ngx_conflict_post_create(ngx_conflict_store_t *store,
    ngx_conflict_redis_t *redis, ngx_log_t *log);

/* frees it, after the connection was closed */
void ngx_conflict_post_destroy(ngx_conflict_post_t *post);

/*
 * Looks after the next bucket, one at a time: to be called at each step of the
 * sweeper.  Does nothing where there is no page for clients.
 */
void ngx_conflict_post(ngx_conflict_post_t *post, conflict_msec_t now);


#endif /* NGX_CONFLICT_POST_H */
