
/*
 * What each worker has: a connection to Redis, a store, a clock.
 */

#include "conflict_http.h"
#include "../core/text.h"
#include "../redis/sweep.h"


typedef struct {
    ngx_http_conflict_main_conf_t  *conf;
    ngx_conflict_redis_t           *redis;
    ngx_conflict_store_t           *store;
    ngx_conflict_sweep_t           *sweep;     /* NULL: this host does not */
    ngx_event_t                     sweeper;
    ngx_connection_t                dummy;     /* for nginx's debug log */
    int64_t                         offset;    /* Redis's clock less ours, ms */
} ngx_http_conflict_worker_t;


static void ngx_http_conflict_redis_fault(void *data,
    ngx_conflict_redis_fault_t fault);
static void ngx_http_conflict_redis_ready(void *data, int64_t offset);
static void ngx_http_conflict_store_count(void *data,
    ngx_conflict_count_t what, ngx_uint_t n);
static void ngx_http_conflict_store_applied(void *data,
    const conflict_event_t *event);
static void ngx_http_conflict_sweep_handler(ngx_event_t *ev);


static ngx_http_conflict_worker_t  ngx_http_conflict_worker;


static const ngx_http_conflict_counter_t
    ngx_http_conflict_store_counters[NGX_CONFLICT_COUNTS] =
{
    NGX_HTTP_CONFLICT_COMMITS,
    NGX_HTTP_CONFLICT_RETRIES,
    NGX_HTTP_CONFLICT_RESENT,
    NGX_HTTP_CONFLICT_EVENT_DUPLICATE,
    NGX_HTTP_CONFLICT_EVENT_UNCHANGED,
    NGX_HTTP_CONFLICT_STATE_CORRUPT,
    NGX_HTTP_CONFLICT_SCRIPT_LOADS,
    NGX_HTTP_CONFLICT_LOST_UNREACHABLE,
    NGX_HTTP_CONFLICT_LOST_SILENT,
    NGX_HTTP_CONFLICT_LOST_OVERLOAD,
    NGX_HTTP_CONFLICT_LOST_MEMORY,
    NGX_HTTP_CONFLICT_LOST_READONLY,
    NGX_HTTP_CONFLICT_LOST_WRONGTYPE,
    NGX_HTTP_CONFLICT_LOST_DENIED,
    NGX_HTTP_CONFLICT_LOST_LOADING,
    NGX_HTTP_CONFLICT_LOST_CONTENDED,
    NGX_HTTP_CONFLICT_LOST_SCHEMA,
    NGX_HTTP_CONFLICT_LOST_OTHER,
    NGX_HTTP_CONFLICT_SKIP_NO_CLIENT,
    NGX_HTTP_CONFLICT_SKIP_GONE,
    NGX_HTTP_CONFLICT_ERASED,
    NGX_HTTP_CONFLICT_SWEEP_FAULTS,
    NGX_HTTP_CONFLICT_TOLD_AGAIN,
    NGX_HTTP_CONFLICT_LAGGING,
    NGX_HTTP_CONFLICT_OVERDUE,
    NGX_HTTP_CONFLICT_PROMISE_MISSED,
    NGX_HTTP_CONFLICT_UPDATE_DUE,
    NGX_HTTP_CONFLICT_UNSOLVED,
    NGX_HTTP_CONFLICT_PASSED,
    NGX_HTTP_CONFLICT_NOTIFIED,
    NGX_HTTP_CONFLICT_TICKETS_FULL,
    NGX_HTTP_CONFLICT_EFFECTS_FULL,
    NGX_HTTP_CONFLICT_POLICY_UNKNOWN,
    NGX_HTTP_CONFLICT_SURVEY_SCHEDULED,
    NGX_HTTP_CONFLICT_SURVEY_DUE,
    NGX_HTTP_CONFLICT_SURVEY_OFFERED,
    NGX_HTTP_CONFLICT_SURVEY_SENT,
    NGX_HTTP_CONFLICT_SURVEY_REMINDED,
    NGX_HTTP_CONFLICT_SURVEY_ANSWERED,
    NGX_HTTP_CONFLICT_SURVEY_EXPIRED,
    NGX_HTTP_CONFLICT_SURVEY_CANCELLED
};


static const ngx_http_conflict_counter_t
    ngx_http_conflict_fault_counters[NGX_CONFLICT_REDIS_FAULTS] =
{
    NGX_HTTP_CONFLICT_REDIS_CONNECT,
    NGX_HTTP_CONFLICT_REDIS_EOF,
    NGX_HTTP_CONFLICT_REDIS_RESET,
    NGX_HTTP_CONFLICT_REDIS_SILENT,
    NGX_HTTP_CONFLICT_REDIS_PROTOCOL,
    NGX_HTTP_CONFLICT_REDIS_AUTH,
    NGX_HTTP_CONFLICT_REDIS_REFUSED,
    NGX_HTTP_CONFLICT_REDIS_EVICTS
};


static ngx_int_t
ngx_http_conflict_sweep_begin(ngx_http_conflict_worker_t *worker,
    ngx_log_t *log)
{
    worker->sweep = ngx_conflict_sweep_create(worker->store, worker->redis,
                                              log);
    if (worker->sweep == NULL) {
        return NGX_ERROR;
    }

    ngx_memzero(&worker->sweeper, sizeof(ngx_event_t));

    worker->dummy.fd = (ngx_socket_t) -1;
    worker->sweeper.data = &worker->dummy;
    worker->sweeper.handler = ngx_http_conflict_sweep_handler;
    worker->sweeper.log = log;
    worker->sweeper.cancelable = 1;

    ngx_add_timer(&worker->sweeper, NGX_CONFLICT_SWEEP_INTERVAL);

    return NGX_OK;
}


/* the sweeper is never worth waiting for a Redis that is in trouble */

static void
ngx_http_conflict_sweep_handler(ngx_event_t *ev)
{
    ngx_http_conflict_worker_t  *worker;

    worker = &ngx_http_conflict_worker;

    if (ngx_exiting) {
        return;
    }

    if (ngx_http_conflict_usable(NGX_CONFLICT_SWEEP_INTERVAL)) {
        ngx_conflict_sweep(worker->sweep, ngx_http_conflict_now());
    }

    ngx_add_timer(ev, NGX_CONFLICT_SWEEP_INTERVAL);
}


static ngx_int_t
ngx_http_conflict_worker_begin(ngx_cycle_t *cycle)
{
    ngx_http_conflict_worker_t     *worker;
    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_http_cycle_get_module_main_conf(cycle, ngx_http_conflict_module);

    if (mcf == NULL || !mcf->used) {
        return NGX_OK;
    }

    /* a seed of its own for each worker, so that nobody can know it */

    json_object_seed(0);

    worker = &ngx_http_conflict_worker;
    worker->conf = mcf;
    worker->offset = 0;

    mcf->store.count = ngx_http_conflict_store_count;
    mcf->store.applied = ngx_http_conflict_store_applied;
    mcf->store.pending = ngx_http_conflict_pending;
    mcf->store.data = worker;

    ngx_http_conflict_slot_take(mcf, cycle->log);

    worker->redis = ngx_conflict_redis_create(&mcf->redis,
                                              ngx_http_conflict_redis_fault,
                                              ngx_http_conflict_redis_ready,
                                              worker, cycle->log);
    if (worker->redis == NULL) {
        return NGX_ERROR;
    }

    worker->store = ngx_conflict_store_create(&mcf->store, worker->redis,
                                              cycle->log);
    if (worker->store == NULL) {
        return NGX_ERROR;
    }

    /* where nothing is read nothing is due */

    if (!mcf->sweep || !mcf->reads) {
        return NGX_OK;
    }

    return ngx_http_conflict_sweep_begin(worker, cycle->log);
}


static void
ngx_http_conflict_worker_end(void)
{
    ngx_http_conflict_worker_t  *worker;

    worker = &ngx_http_conflict_worker;

    if (worker->sweeper.timer_set) {
        ngx_del_timer(&worker->sweeper);
    }

    if (worker->redis) {
        ngx_conflict_redis_destroy(worker->redis);
        worker->redis = NULL;
    }

    if (worker->sweep) {
        ngx_conflict_sweep_destroy(worker->sweep);
        worker->sweep = NULL;
    }

    if (worker->store) {
        ngx_conflict_store_destroy(worker->store);
        worker->store = NULL;
    }

    conflict_charset_close();

    ngx_http_conflict_slot_leave();
}


ngx_int_t
ngx_http_conflict_init_module(ngx_cycle_t *cycle)
{
    /* with master_process off this process goes on with a new configuration,
       and what the worker was made from is about to be freed */

    if (ngx_http_conflict_worker.store == NULL) {
        return NGX_OK;
    }

    ngx_http_conflict_worker_end();

    return ngx_http_conflict_worker_begin(cycle);
}


ngx_int_t
ngx_http_conflict_init_process(ngx_cycle_t *cycle)
{
    if (ngx_process != NGX_PROCESS_WORKER && ngx_process != NGX_PROCESS_SINGLE)
    {
        return NGX_OK;
    }

    return ngx_http_conflict_worker_begin(cycle);
}


void
ngx_http_conflict_exit_process(ngx_cycle_t *cycle)
{
    ngx_http_conflict_worker_end();
}


ngx_conflict_store_t *
ngx_http_conflict_store(void)
{
    return ngx_http_conflict_worker.store;
}


ngx_uint_t
ngx_http_conflict_usable(ngx_msec_t timeout)
{
    return ngx_http_conflict_worker.redis
           && ngx_conflict_redis_usable(ngx_http_conflict_worker.redis,
                                        2 * timeout);
}


conflict_msec_t
ngx_http_conflict_now(void)
{
    ngx_time_t                  *tp;
    conflict_msec_t              now;
    ngx_http_conflict_worker_t  *worker;

    worker = &ngx_http_conflict_worker;

    tp = ngx_timeofday();
    now = (conflict_msec_t) tp->sec * 1000 + tp->msec;

    if (worker->conf
        && worker->conf->clock == NGX_HTTP_CONFLICT_CLOCK_REDIS)
    {
        now += worker->offset;
    }

    return now;
}


static void
ngx_http_conflict_redis_fault(void *data, ngx_conflict_redis_fault_t fault)
{
    ngx_http_conflict_count(ngx_http_conflict_fault_counters[fault], 1);
}


static void
ngx_http_conflict_redis_ready(void *data, int64_t offset)
{
    ngx_http_conflict_worker_t  *worker = data;

    worker->offset = offset;
}


static void
ngx_http_conflict_store_count(void *data, ngx_conflict_count_t what,
    ngx_uint_t n)
{
    ngx_http_conflict_count(ngx_http_conflict_store_counters[what], n);
}


static void
ngx_http_conflict_store_applied(void *data, const conflict_event_t *event)
{
    ngx_http_conflict_counter_t  what;

    switch (event->kind) {

    case CONFLICT_EVENT_MESSAGE:
        what = event->actor == CONFLICT_ACTOR_CLIENT
               ? NGX_HTTP_CONFLICT_EVENT_CLIENT
               : NGX_HTTP_CONFLICT_EVENT_AGENT;
        break;

    case CONFLICT_EVENT_NOTE:
        what = NGX_HTTP_CONFLICT_EVENT_NOTE;
        break;

    case CONFLICT_EVENT_STATUS:
        what = NGX_HTTP_CONFLICT_EVENT_STATUS;
        break;

    case CONFLICT_EVENT_RATING:
        what = NGX_HTTP_CONFLICT_EVENT_RATING;
        break;

    case CONFLICT_EVENT_PROFILE:
        what = NGX_HTTP_CONFLICT_EVENT_PROFILE;
        break;

    case CONFLICT_EVENT_MERGE:
        what = NGX_HTTP_CONFLICT_EVENT_MERGE;
        break;

    case CONFLICT_EVENT_LEAD:
        what = NGX_HTTP_CONFLICT_EVENT_LEAD;
        break;

    case CONFLICT_EVENT_SURVEY:

        /* counted by what became of it */

        return;

    default:
        what = NGX_HTTP_CONFLICT_EVENT_OWNER;
    }

    ngx_http_conflict_count(what, 1);
}
