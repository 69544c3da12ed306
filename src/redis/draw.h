
/*
 * Drawing clients by lot (M29): a slow walk through all clients, also those
 * of whom nothing is heard.  Whoever's lot is drawn is proposed; whether this
 * is a moment to ask them their state decides.
 */

#ifndef NGX_CONFLICT_DRAW_H
#define NGX_CONFLICT_DRAW_H

#include "store.h"


typedef struct ngx_conflict_draw_s  ngx_conflict_draw_t;

/* makes a worker's; store and redis outlive it.  NULL: no memory */
ngx_conflict_draw_t *ngx_conflict_draw_create(ngx_conflict_store_t *store,
    ngx_conflict_redis_t *redis, ngx_log_t *log);

/* frees it, after the connection was closed */
void ngx_conflict_draw_destroy(ngx_conflict_draw_t *draw);

/*
 * A part of the walk: looks at a few clients of some buckets.  Nothing where
 * no policy draws, and for a while after each walk.  now: the present by the
 * clock that events have.  Never waits.
 */
void ngx_conflict_draw(ngx_conflict_draw_t *draw, conflict_msec_t now);


#endif /* NGX_CONFLICT_DRAW_H */
