
/*
 * The sweeper: commits what time has changed for clients of whom nobody hears.
 * The indexes of the buckets say for whom.  A lease saves several workers the
 * same work; that it is done twice by chance does no harm, for a moment that
 * has passed in a state passes once.
 */

#ifndef NGX_CONFLICT_SWEEP_H
#define NGX_CONFLICT_SWEEP_H

#include "store.h"


/* how often ngx_conflict_sweep() is to be called, milliseconds; tests in which
 * a year passes have it called more often */
#ifndef NGX_CONFLICT_SWEEP_INTERVAL
#define NGX_CONFLICT_SWEEP_INTERVAL  250
#endif


typedef struct ngx_conflict_sweep_s  ngx_conflict_sweep_t;

/* makes a worker's; store and redis outlive it.  NULL: no memory */
ngx_conflict_sweep_t *ngx_conflict_sweep_create(ngx_conflict_store_t *store,
    ngx_conflict_redis_t *redis, ngx_log_t *log);

/* frees it, after the connection was closed */
void ngx_conflict_sweep_destroy(ngx_conflict_sweep_t *sweep);

/*
 * A part of the work: asks for the lease when it is due, and while it is held
 * looks at a quarter of the buckets, at a few clients of each.  now: the
 * present by the clock that events have.  Never waits.
 */
void ngx_conflict_sweep(ngx_conflict_sweep_t *sweep, conflict_msec_t now);


#endif /* NGX_CONFLICT_SWEEP_H */
