
/*
 * Commits: events are reduced on the state that was read, and the new state
 * is written if that one is still there.  If not, Redis answers with the one
 * that is, and the same events are reduced on it.
 */

#include "store_private.h"
#include "../core/advance.h"
#include "../core/reduce.h"


#define NGX_CONFLICT_MAX_BATCH     32     /* events of one commit */
#define NGX_CONFLICT_MAX_RETRIES   32     /* because the version moved */
#define NGX_CONFLICT_WIDTH         "22"   /* names and values of an event */
#define NGX_CONFLICT_EVENT_VALUES  22
#define NGX_CONFLICT_VALUES_SIZE   512    /* bytes of those printed here */
#define NGX_CONFLICT_FIRST_EVENT   16     /* EVALSHA sha 4 + keys + ARGV 1-9 */


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
    char                      name[NGX_CONFLICT_NAME_SIZE];
} ngx_conflict_commit_t;


typedef struct {
    ngx_queue_t               queue;
    conflict_outcome_t        outcome;
    conflict_event_t          event;
} ngx_conflict_waiting_t;


/* the arguments of one command, in memory of its own */

typedef struct {
    int                         argc;
    const char                 *argv[NGX_CONFLICT_FIRST_EVENT
                                     + NGX_CONFLICT_MAX_BATCH
                                       * NGX_CONFLICT_EVENT_VALUES];
    size_t                      len[NGX_CONFLICT_FIRST_EVENT
                                    + NGX_CONFLICT_MAX_BATCH
                                      * NGX_CONFLICT_EVENT_VALUES];
} ngx_conflict_args_t;


#include "scripts.inc"


static void ngx_conflict_commit_fetch(ngx_conflict_commit_t *commit);
static void ngx_conflict_commit_fetched(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);
static void ngx_conflict_commit_next(ngx_conflict_commit_t *commit);
static void ngx_conflict_commit_drop(ngx_conflict_commit_t *commit,
    ngx_uint_t n, ngx_uint_t settled);
static void ngx_conflict_commit_lose(ngx_conflict_commit_t *commit,
    ngx_conflict_count_t cause);
static void ngx_conflict_commit_run(ngx_conflict_commit_t *commit);
static void ngx_conflict_commit_send(ngx_conflict_commit_t *commit,
    uint64_t epoch, uint64_t version);
static void ngx_conflict_commit_done(void *data,
    ngx_conflict_redis_status_t status, redisReply *reply);


/*
 * One batch at a time is reduced and sent, so its state, its text and its
 * arguments can share one place per worker.
 */

static conflict_state_t     ngx_conflict_state;
static ngx_conflict_args_t  ngx_conflict_args;
static char                 ngx_conflict_text[CONFLICT_STATE_TEXT_MAX];
static char                 ngx_conflict_values[NGX_CONFLICT_MAX_BATCH]
                                       [NGX_CONFLICT_VALUES_SIZE];


static ngx_conflict_commit_t *
ngx_conflict_commit_lookup(ngx_conflict_store_t *store, const char *client)
{
    uint32_t         hash;
    ngx_str_t        name;
    ngx_str_node_t  *node;

    name.data = (u_char *) client;
    name.len = ngx_strlen(client);
    hash = conflict_hash32(client, name.len);

    node = ngx_str_rbtree_lookup(&store->commits, &name, hash);

    return (ngx_conflict_commit_t *) node;
}


static ngx_conflict_commit_t *
ngx_conflict_commit_create(ngx_conflict_store_t *store, const char *client)
{
    ngx_conflict_commit_t  *commit;

    commit = ngx_calloc(sizeof(ngx_conflict_commit_t), store->log);
    if (commit == NULL) {
        return NULL;
    }

    commit->store = store;
    ngx_queue_init(&commit->events);
    ngx_cpystrn((u_char *) commit->name, (u_char *) client,
                NGX_CONFLICT_NAME_SIZE);

    commit->node.str.data = (u_char *) commit->name;
    commit->node.str.len = ngx_strlen(commit->name);
    commit->node.node.key = conflict_hash32(commit->name,
                                            commit->node.str.len);

    ngx_rbtree_insert(&store->commits, &commit->node.node);

    return commit;
}


static ngx_int_t
ngx_conflict_commit_set_base(ngx_conflict_commit_t *commit, const char *text,
    size_t len)
{
    char  *base;

    base = NULL;

    if (len) {
        base = ngx_alloc(len, commit->store->log);
        if (base == NULL) {
            return NGX_ERROR;
        }

        ngx_memcpy(base, text, len);
    }

    ngx_free(commit->base);

    commit->base = base;
    commit->base_len = len;

    return NGX_OK;
}


static ngx_int_t
ngx_conflict_commit_add(ngx_conflict_commit_t *commit,
    const conflict_event_t *event)
{
    ngx_conflict_store_t    *store;
    ngx_conflict_waiting_t  *waiting;

    store = commit->store;

    if (store->waiting >= store->conf->max_events) {
        return NGX_DECLINED;
    }

    waiting = ngx_alloc(sizeof(ngx_conflict_waiting_t), store->log);
    if (waiting == NULL) {
        return NGX_ERROR;
    }

    waiting->event = *event;
    ngx_queue_insert_tail(&commit->events, &waiting->queue);

    store->waiting++;
    store->conf->pending(store->conf->data, 1);

    return NGX_OK;
}


void
ngx_conflict_store_commit(ngx_conflict_store_t *store, const char *client,
    const conflict_event_t *events, ngx_uint_t n, const conflict_str_t *base)
{
    ngx_uint_t              i, fresh;
    ngx_conflict_commit_t  *commit;

    commit = ngx_conflict_commit_lookup(store, client);
    fresh = (commit == NULL);

    if (fresh) {
        commit = ngx_conflict_commit_create(store, client);

        if (commit == NULL) {
            store->conf->count(store->conf->data,
                               NGX_CONFLICT_COUNT_LOST_OVERLOAD, n);
            return;
        }
    }

    for (i = 0; i < n; i++) {
        if (ngx_conflict_commit_add(commit, &events[i]) != NGX_OK) {
            store->conf->count(store->conf->data,
                               NGX_CONFLICT_COUNT_LOST_OVERLOAD, n - i);
            break;
        }
    }

    /* else the answer to what is under way goes on with these */

    if (!fresh) {
        return;
    }

    if (base && ngx_conflict_commit_set_base(commit, base->data, base->len)
                == NGX_OK)
    {
        ngx_conflict_commit_next(commit);
        return;
    }

    ngx_conflict_commit_fetch(commit);
}


static void
ngx_conflict_commit_fetch(ngx_conflict_commit_t *commit)
{
    char                   key[NGX_CONFLICT_KEY_SIZE];
    size_t                 len[2];
    const char            *argv[2];
    ngx_conflict_store_t  *store;

    store = commit->store;

    argv[0] = "GET";
    len[0] = 3;
    argv[1] = key;
    len[1] = ngx_conflict_key(store, key, "client", commit->name,
                              commit->name);

    if (ngx_conflict_redis_command(store->redis, 2, argv, len,
                                   ngx_conflict_commit_fetched, commit)
        == NULL)
    {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_OVERLOAD);
    }
}


/* why Redis refuses; its own words begin with one of these */

static ngx_conflict_count_t
ngx_conflict_commit_cause(redisReply *reply)
{
    ngx_uint_t  i;

    static const struct {
        const char            *word;
        ngx_conflict_count_t   cause;
    } causes[] = {
        { "OOM", NGX_CONFLICT_COUNT_LOST_MEMORY },
        { "MISCONF", NGX_CONFLICT_COUNT_LOST_READONLY },
        { "READONLY", NGX_CONFLICT_COUNT_LOST_READONLY },
        { "NOREPLICAS", NGX_CONFLICT_COUNT_LOST_READONLY },
        { "WRONGTYPE", NGX_CONFLICT_COUNT_LOST_WRONGTYPE },
        { "NOAUTH", NGX_CONFLICT_COUNT_LOST_DENIED },
        { "NOPERM", NGX_CONFLICT_COUNT_LOST_DENIED },
        { "LOADING", NGX_CONFLICT_COUNT_LOST_LOADING },
        { "MASTERDOWN", NGX_CONFLICT_COUNT_LOST_LOADING },
        { "BUSY", NGX_CONFLICT_COUNT_LOST_LOADING }
    };

    for (i = 0; i < sizeof(causes) / sizeof(causes[0]); i++) {

        /* an error inside a script may be wrapped in older words */

        if (ngx_strstr(reply->str, causes[i].word)) {
            return causes[i].cause;
        }
    }

    return NGX_CONFLICT_COUNT_LOST_OTHER;
}


/*
 * What to do about an operation that failed.  After a lost connection nobody
 * knows whether the commit was carried out; it is tried once more from the
 * state that is there then, in whose ring its events stand if it was.
 */

static void
ngx_conflict_commit_failed(ngx_conflict_commit_t *commit,
    ngx_conflict_redis_status_t status, redisReply *reply)
{
    ngx_conflict_store_t  *store;

    store = commit->store;

    switch (status) {

    case NGX_CONFLICT_REDIS_ERROR:
        ngx_conflict_commit_lose(commit, ngx_conflict_commit_cause(reply));
        return;

    case NGX_CONFLICT_REDIS_OVERLOADED:
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_OVERLOAD);
        return;

    case NGX_CONFLICT_REDIS_CLOSED:
    case NGX_CONFLICT_REDIS_TIMEOUT:

        if (!commit->resent) {
            commit->resent = 1;
            store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_RESENT,
                               1);
            ngx_conflict_commit_fetch(commit);
            return;
        }

        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_SILENT);
        return;

    default:
        ngx_conflict_commit_lose(commit,
                                 commit->resent
                                 ? NGX_CONFLICT_COUNT_LOST_SILENT
                                 : NGX_CONFLICT_COUNT_LOST_UNREACHABLE);
    }
}


static void
ngx_conflict_commit_fetched(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_int_t               rc;
    ngx_conflict_commit_t  *commit;

    commit = data;

    if (status != NGX_CONFLICT_REDIS_OK) {
        ngx_conflict_commit_failed(commit, status, reply);
        return;
    }

    if (reply->type == REDIS_REPLY_STRING) {
        rc = ngx_conflict_commit_set_base(commit, reply->str, reply->len);

    } else {
        rc = ngx_conflict_commit_set_base(commit, NULL, 0);
    }

    if (rc != NGX_OK) {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_OVERLOAD);
        return;
    }

    ngx_conflict_commit_next(commit);
}


/* goes on with what waits, or is done */

static void
ngx_conflict_commit_next(ngx_conflict_commit_t *commit)
{
    ngx_conflict_store_t  *store;

    store = commit->store;

    if (!ngx_queue_empty(&commit->events)) {
        ngx_conflict_commit_run(commit);
        return;
    }

    ngx_rbtree_delete(&store->commits, &commit->node.node);
    ngx_free(commit->base);
    ngx_free(commit);
}


static void
ngx_conflict_commit_tell(ngx_conflict_store_t *store,
    ngx_conflict_waiting_t *waiting)
{
    void  *data;

    data = store->conf->data;

    switch (waiting->outcome) {

    case CONFLICT_APPLIED:
        store->conf->applied(data, &waiting->event);
        break;

    case CONFLICT_DUPLICATE:
        store->conf->count(data, NGX_CONFLICT_COUNT_DUPLICATE, 1);
        break;

    default:
        store->conf->count(data, NGX_CONFLICT_COUNT_UNCHANGED, 1);
    }
}


/* forgets the first n events; settled: tells what became of each */

static void
ngx_conflict_commit_drop(ngx_conflict_commit_t *commit, ngx_uint_t n,
    ngx_uint_t settled)
{
    ngx_queue_t             *q;
    ngx_conflict_store_t    *store;
    ngx_conflict_waiting_t  *waiting;

    store = commit->store;

    while (n--) {
        q = ngx_queue_head(&commit->events);
        ngx_queue_remove(q);

        waiting = ngx_queue_data(q, ngx_conflict_waiting_t, queue);

        if (settled) {
            ngx_conflict_commit_tell(store, waiting);
        }

        ngx_free(waiting);

        store->waiting--;
        store->conf->pending(store->conf->data, -1);
    }
}


static void
ngx_conflict_commit_lose(ngx_conflict_commit_t *commit,
    ngx_conflict_count_t cause)
{
    ngx_uint_t             n;
    ngx_queue_t           *q;
    ngx_conflict_store_t  *store;

    store = commit->store;
    n = 0;

    for (q = ngx_queue_head(&commit->events);
         q != ngx_queue_sentinel(&commit->events);
         q = ngx_queue_next(q))
    {
        n++;
    }

    store->conf->count(store->conf->data, cause, n);

    ngx_conflict_commit_drop(commit, n, 0);
    ngx_conflict_commit_next(commit);
}


static void
ngx_conflict_arg(ngx_conflict_args_t *args, const char *data, size_t len)
{
    args->argv[args->argc] = data;
    args->len[args->argc++] = len;
}


static void
ngx_conflict_arg_number(ngx_conflict_args_t *args, char *text,
    const char *format, int64_t n)
{
    u_char  *end;

    end = ngx_sprintf((u_char *) text, format, n);

    ngx_conflict_arg(args, text, end - (u_char *) text);
}


static void
ngx_conflict_arg_word(ngx_conflict_args_t *args, const char *name,
    conflict_str_t value)
{
    ngx_conflict_arg(args, name, ngx_strlen(name));
    ngx_conflict_arg(args, value.data, value.len);
}


/* a value that is printed here; *p moves behind it */

static void
ngx_conflict_arg_printed(ngx_conflict_args_t *args, const char *name,
    u_char **p, u_char *end)
{
    ngx_conflict_arg(args, name, ngx_strlen(name));
    ngx_conflict_arg(args, (char *) *p, end - *p);
    *p = end;
}


static u_char *
ngx_conflict_print_reasons(u_char *p, uint32_t reasons)
{
    u_char      *start;
    ngx_uint_t   i;

    start = p;

    for (i = 0; i < CONFLICT_REASONS; i++) {
        if (reasons & conflict_bit(i)) {
            if (p != start) {
                *p++ = ',';
            }

            p = ngx_cpymem(p, conflict_reason_words[i].data,
                           conflict_reason_words[i].len);
        }
    }

    return p;
}


/* the stream's entry of one event: the state is the one after it */

static void
ngx_conflict_arg_event(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, const conflict_event_t *event,
    const conflict_state_t *state, u_char *p)
{
    conflict_str_t  text;

    ngx_conflict_arg(args, "v", 1);
    ngx_conflict_arg(args, "1", 1);

    ngx_conflict_arg_printed(args, "id", &p, ngx_sprintf(p, "%012xL",
                                                         event->id));
    ngx_conflict_arg_printed(args, "at", &p, ngx_sprintf(p, "%L", event->at));

    text.data = commit->name;
    text.len = ngx_strlen(commit->name);
    ngx_conflict_arg_word(args, "client", text);

    text.data = event->ticket;
    text.len = ngx_strlen(event->ticket);
    ngx_conflict_arg_word(args, "ticket", text);

    ngx_conflict_arg_word(args, "kind", conflict_event_words[event->kind]);
    ngx_conflict_arg_word(args, "actor", conflict_actor_words[event->actor]);

    ngx_conflict_arg_printed(args, "tier", &p,
                             ngx_sprintf(p, "%ui", (ngx_uint_t) state->tier));
    ngx_conflict_arg_printed(args, "tension", &p,
                             ngx_sprintf(p, "%ui.%03ui",
                                   (ngx_uint_t) state->tension / 1000,
                                   (ngx_uint_t) state->tension % 1000));

    ngx_conflict_arg_word(args, "phase", conflict_phase_words[state->phase]);

    ngx_conflict_arg_printed(args, "reasons", &p,
                             ngx_conflict_print_reasons(p, state->reasons));
}


static ngx_int_t
ngx_conflict_commit_load_base(ngx_conflict_commit_t *commit,
    conflict_state_t *state)
{
    conflict_str_t         text;
    ngx_conflict_store_t  *store;

    store = commit->store;

    if (commit->base_len == 0) {
        conflict_state_init(state, store->conf->policy);
        return NGX_OK;
    }

    text.data = commit->base;
    text.len = commit->base_len;

    if (conflict_state_decode(state, store->conf->policy, text) != CONFLICT_OK)
    {
        store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_CORRUPT, 1);
        return NGX_OK;
    }

    return state->schema > CONFLICT_SCHEMA ? NGX_DECLINED : NGX_OK;
}


static void
ngx_conflict_new_epoch(conflict_state_t *state)
{
    /* only two lives of one key must differ, nobody has to guess it */

    state->epoch = ((uint64_t) ngx_random() << 20
                    ^ (uint64_t) ngx_random()
                    ^ (uint64_t) ngx_time() << 24)
                   & CONFLICT_EVENT_ID_MASK;

    if (state->epoch == 0) {
        state->epoch = 1;
    }
}


/*
 * Reduces the next batch on the state that is known and sends it.  The first
 * arguments come last, for they need the state after the last event.
 */

static void
ngx_conflict_commit_run(ngx_conflict_commit_t *commit)
{
    ngx_uint_t               n, applied;
    ngx_queue_t             *q;
    conflict_state_t        *state;
    ngx_conflict_args_t     *args;
    ngx_conflict_store_t    *store;
    ngx_conflict_waiting_t  *waiting;
    uint64_t                 epoch, version;

    store = commit->store;
    state = &ngx_conflict_state;
    args = &ngx_conflict_args;

    if (ngx_conflict_commit_load_base(commit, state) != NGX_OK) {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_SCHEMA);
        return;
    }

    epoch = state->epoch;
    version = state->version;

    args->argc = NGX_CONFLICT_FIRST_EVENT;
    n = 0;
    applied = 0;

    for (q = ngx_queue_head(&commit->events);
         q != ngx_queue_sentinel(&commit->events)
         && n < NGX_CONFLICT_MAX_BATCH;
         q = ngx_queue_next(q))
    {
        waiting = ngx_queue_data(q, ngx_conflict_waiting_t, queue);

        waiting->outcome = conflict_reduce(state, &waiting->event,
                                           store->conf->policy);

        if (waiting->outcome == CONFLICT_APPLIED) {
            ngx_conflict_arg_event(args, commit, &waiting->event, state,
                                   (u_char *) ngx_conflict_values[n]);
            applied++;
        }

        n++;
    }

    commit->batch = n;

    if (applied == 0) {
        ngx_conflict_commit_drop(commit, n, 1);
        ngx_conflict_commit_next(commit);
        return;
    }

    if (state->epoch == 0) {
        ngx_conflict_new_epoch(state);
    }

    state->version++;

    ngx_conflict_commit_send(commit, epoch, version);
}


/* the script, sent by its name; in full when Redis does not know it */

static void
ngx_conflict_commit_send(ngx_conflict_commit_t *commit, uint64_t epoch,
    uint64_t version)
{
    int                     argc;
    char                    keys[4][NGX_CONFLICT_KEY_SIZE];
    char                    numbers[6][NGX_INT64_LEN + 8];
    size_t                  len;
    ngx_uint_t              i, eval;
    conflict_state_t       *state;
    ngx_conflict_args_t    *args;
    ngx_conflict_store_t   *store;

    static const char  *indexes[] = { "tiers", "due", "events" };

    store = commit->store;
    state = &ngx_conflict_state;
    args = &ngx_conflict_args;

    argc = args->argc;
    args->argc = 0;

    /* one full copy under way makes all that follow it known by name */

    eval = commit->needs_eval && store->evals == 0;
    commit->needs_eval = 0;
    commit->eval = eval;

    if (eval) {
        ngx_conflict_arg(args, "EVAL", 4);
        ngx_conflict_arg(args, conflict_script_commit,
                         sizeof(conflict_script_commit) - 1);

    } else {
        ngx_conflict_arg(args, "EVALSHA", 7);
        ngx_conflict_arg(args, conflict_script_commit_sha1, 40);
    }

    ngx_conflict_arg(args, "4", 1);

    len = ngx_conflict_key(store, keys[0], "client", commit->name,
                           commit->name);
    ngx_conflict_arg(args, keys[0], len);

    for (i = 0; i < 3; i++) {
        len = ngx_conflict_key(store, keys[i + 1], indexes[i], commit->name,
                               NULL);
        ngx_conflict_arg(args, keys[i + 1], len);
    }

    if (version == 0) {
        ngx_conflict_arg(args, "0", 1);

    } else {
        ngx_conflict_arg_number(args, numbers[0], "%012xL", epoch);
    }

    ngx_conflict_arg_number(args, numbers[1], "%L", version);

    ngx_conflict_arg(args, ngx_conflict_text,
                     conflict_state_encode(state, ngx_conflict_text));

    ngx_conflict_arg_number(args, numbers[2], "%L",
                            store->conf->policy->retain / CONFLICT_SECOND);

    ngx_conflict_arg(args, commit->name, ngx_strlen(commit->name));

    len = ngx_sprintf((u_char *) numbers[3], "%ui.%03ui",
                      (ngx_uint_t) state->tier * 1000 + state->tension / 1000,
                      (ngx_uint_t) state->tension % 1000)
          - (u_char *) numbers[3];
    ngx_conflict_arg(args, numbers[3], len);

    ngx_conflict_arg_number(args, numbers[4], "%L",
                            conflict_next_change(state, store->conf->policy));
    ngx_conflict_arg_number(args, numbers[5], "%L",
                            (int64_t) store->conf->stream_retain);
    ngx_conflict_arg(args, NGX_CONFLICT_WIDTH, sizeof(NGX_CONFLICT_WIDTH) - 1);

    args->argc = argc;

    if (ngx_conflict_redis_command(store->redis, argc, args->argv, args->len,
                                   ngx_conflict_commit_done, commit)
        == NULL)
    {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_OVERLOAD);
        return;
    }

    if (eval) {
        store->evals++;
        store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_SCRIPT_LOAD,
                           1);
    }
}


static void
ngx_conflict_commit_succeeded(ngx_conflict_commit_t *commit)
{
    ngx_conflict_store_t  *store;

    store = commit->store;

    store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_COMMIT, 1);

    ngx_conflict_commit_drop(commit, commit->batch, 1);

    if (ngx_queue_empty(&commit->events)) {
        ngx_conflict_commit_next(commit);
        return;
    }

    commit->retries = 0;
    commit->resent = 0;

    ngx_conflict_commit_fetch(commit);
}


static void
ngx_conflict_commit_done(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply)
{
    ngx_int_t               rc;
    ngx_conflict_store_t   *store;
    ngx_conflict_commit_t  *commit;

    commit = data;
    store = commit->store;

    if (commit->eval) {
        commit->eval = 0;
        store->evals--;
    }

    if (status == NGX_CONFLICT_REDIS_ERROR
        && ngx_strncmp(reply->str, "NOSCRIPT", 8) == 0
        && ++commit->retries <= NGX_CONFLICT_MAX_RETRIES)
    {
        commit->needs_eval = 1;
        ngx_conflict_commit_run(commit);
        return;
    }

    if (status != NGX_CONFLICT_REDIS_OK) {
        ngx_conflict_commit_failed(commit, status, reply);
        return;
    }

    if (reply->type == REDIS_REPLY_INTEGER) {
        ngx_conflict_commit_succeeded(commit);
        return;
    }

    /* the version had moved: reduce the same events on what is there now */

    store->conf->count(store->conf->data, NGX_CONFLICT_COUNT_RETRY, 1);

    if (++commit->retries > NGX_CONFLICT_MAX_RETRIES) {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_CONTENDED);
        return;
    }

    if (reply->type == REDIS_REPLY_STRING) {
        rc = ngx_conflict_commit_set_base(commit, reply->str, reply->len);

    } else {
        rc = ngx_conflict_commit_set_base(commit, NULL, 0);
    }

    if (rc != NGX_OK) {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_OVERLOAD);
        return;
    }

    ngx_conflict_commit_run(commit);
}

void
ngx_conflict_commits_lose(ngx_conflict_store_t *store)
{
    ngx_rbtree_node_t  *node;

    while (store->commits.root != &store->sentinel) {
        node = ngx_rbtree_min(store->commits.root, &store->sentinel);
        ngx_conflict_commit_lose((ngx_conflict_commit_t *) node,
                                 NGX_CONFLICT_COUNT_LOST_UNREACHABLE);
    }
}
