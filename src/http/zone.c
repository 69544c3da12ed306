
#include "conflict_http.h"


static ngx_int_t ngx_http_conflict_init_zone(ngx_shm_zone_t *zone,
    void *data);


/* this process's zone and place in it */

static ngx_http_conflict_shared_t  *ngx_http_conflict_sh;
static ngx_http_conflict_slot_t    *ngx_http_conflict_slot;


ngx_int_t
ngx_http_conflict_zone(ngx_conf_t *cf, ngx_http_conflict_main_conf_t *mcf)
{
    mcf->zone = ngx_shared_memory_add(cf, &mcf->zone_name, mcf->zone_size,
                                      &ngx_http_conflict_module);
    if (mcf->zone == NULL) {
        return NGX_ERROR;
    }

    mcf->zone->init = ngx_http_conflict_init_zone;
    mcf->zone->data = mcf;

    return NGX_OK;
}


static ngx_int_t
ngx_http_conflict_init_zone(ngx_shm_zone_t *zone, void *data)
{
    ngx_slab_pool_t             *pool;
    ngx_http_conflict_shared_t  *sh;

    pool = (ngx_slab_pool_t *) zone->shm.addr;

    /* the last cycle's zone, or memory that another master left */

    if (data != NULL || zone->shm.exists) {
        return NGX_OK;
    }

    sh = ngx_slab_calloc(pool, sizeof(ngx_http_conflict_shared_t));
    if (sh == NULL) {
        return NGX_ERROR;
    }

    pool->data = sh;

    return NGX_OK;
}


ngx_http_conflict_shared_t *
ngx_http_conflict_shared(ngx_http_conflict_main_conf_t *mcf)
{
    ngx_slab_pool_t  *pool;

    if (mcf->zone == NULL || mcf->zone->shm.addr == NULL) {
        return NULL;
    }

    pool = (ngx_slab_pool_t *) mcf->zone->shm.addr;

    return pool->data;
}


void
ngx_http_conflict_count(ngx_http_conflict_counter_t what, ngx_uint_t n)
{
    if (ngx_http_conflict_sh) {
        (void) ngx_atomic_fetch_add(&ngx_http_conflict_sh->counters[what], n);
    }
}


/*
 * A worker that was killed leaves its place behind, with the number of events
 * that it had on their way: they may or may not have reached Redis, and nobody
 * will hear of it.
 */

static void
ngx_http_conflict_slot_bury(ngx_http_conflict_slot_t *slot, ngx_log_t *log)
{
    ngx_pid_t    pid;
    ngx_uint_t   n;

    pid = (ngx_pid_t) slot->pid;

    if (pid == 0 || kill(pid, 0) != -1 || ngx_errno != NGX_ESRCH) {
        return;
    }

    n = slot->pending;

    if (!ngx_atomic_cmp_set(&slot->pid, pid, 0)) {
        return;
    }

    slot->pending = 0;

    if (n) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_LOST_WORKER, n);
        ngx_log_error(NGX_LOG_ERR, log, 0,
                      "conflict: worker %P died with %ui events on their way "
                      "to Redis; they are counted as lost", pid, n);
    }
}


void
ngx_http_conflict_slot_take(ngx_http_conflict_main_conf_t *mcf, ngx_log_t *log)
{
    ngx_uint_t                 i;
    ngx_http_conflict_slot_t  *slot;

    ngx_http_conflict_sh = ngx_http_conflict_shared(mcf);
    ngx_http_conflict_slot = NULL;

    if (ngx_http_conflict_sh == NULL) {
        return;
    }

    for (i = 0; i < NGX_HTTP_CONFLICT_SLOTS; i++) {
        ngx_http_conflict_slot_bury(&ngx_http_conflict_sh->slots[i], log);
    }

    for (i = 0; i < NGX_HTTP_CONFLICT_SLOTS; i++) {
        slot = &ngx_http_conflict_sh->slots[i];

        if (ngx_atomic_cmp_set(&slot->pid, 0, ngx_pid)) {
            slot->pending = 0;
            ngx_http_conflict_slot = slot;
            return;
        }
    }
}


void
ngx_http_conflict_slot_leave(void)
{
    if (ngx_http_conflict_slot) {
        ngx_http_conflict_slot->pending = 0;
        ngx_http_conflict_slot->pid = 0;
        ngx_http_conflict_slot = NULL;
    }
}


void
ngx_http_conflict_pending(void *data, ngx_int_t change)
{
    if (ngx_http_conflict_slot) {
        (void) ngx_atomic_fetch_add(&ngx_http_conflict_slot->pending, change);
    }
}
