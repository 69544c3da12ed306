
/*
 * The command of a commit: some events, reduced on the state that is known,
 * and what the script needs to put the result in its place.
 */

#include "commit_private.h"
#include "../core/advance.h"


/* a commit whose answer was lost is found again by its events in the ring */
#define NGX_CONFLICT_MAX_BATCH     CONFLICT_RING

#define NGX_CONFLICT_WIDTH         "22"   /* names and values of an event */
#define NGX_CONFLICT_EVENT_VALUES  22
#define NGX_CONFLICT_VALUES_SIZE   512    /* bytes of those printed here */
#define NGX_CONFLICT_HEAD          18     /* EVALSHA sha 5 + keys + ARGV
                                             1-10; ids and events follow */


/* the arguments of one command, in memory of its own */

typedef struct {
    int                         argc;
    const char                 *argv[NGX_CONFLICT_HEAD
                                     + NGX_CONFLICT_MAX_BATCH
                                       * (1 + NGX_CONFLICT_EVENT_VALUES)];
    size_t                      len[NGX_CONFLICT_HEAD
                                    + NGX_CONFLICT_MAX_BATCH
                                      * (1 + NGX_CONFLICT_EVENT_VALUES)];
} ngx_conflict_args_t;


#include "scripts.inc"


static ngx_uint_t ngx_conflict_commit_ids(ngx_conflict_commit_t *commit,
    ngx_conflict_args_t *args);
static void ngx_conflict_commit_send(ngx_conflict_commit_t *commit,
    uint64_t epoch, uint64_t version, ngx_uint_t ids);


/*
 * One batch at a time is reduced and sent, so its state, its text and its
 * arguments can share one place per worker.
 */

static conflict_state_t     ngx_conflict_state;
static ngx_conflict_args_t  ngx_conflict_args;
static char                 ngx_conflict_text[CONFLICT_STATE_TEXT_MAX];
static char                 ngx_conflict_values[NGX_CONFLICT_MAX_BATCH]
                                       [NGX_CONFLICT_VALUES_SIZE];
static char                 ngx_conflict_ids[NGX_CONFLICT_MAX_BATCH]
                                       [NGX_INT64_LEN];


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

    /* epoch and version of what is damaged are kept, so that it is replaced */

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

    state->version = 0;
}


/*
 * Reduces the next batch on the state that is known and sends it.  The first
 * arguments come last, for they need the state after the last event.
 */

void
ngx_conflict_commit_run(ngx_conflict_commit_t *commit)
{
    ngx_uint_t               n, applied, ids;
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

    args->argc = NGX_CONFLICT_HEAD;
    ids = ngx_conflict_commit_ids(commit, args);
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

    if (state->epoch == 0 || state->version == CONFLICT_VERSION_MAX) {
        ngx_conflict_new_epoch(state);
    }

    state->version++;

    ngx_conflict_commit_send(commit, epoch, version, ids);
}


/* what a history may show again is kept in mind beyond the ring */

static ngx_uint_t
ngx_conflict_commit_ids(ngx_conflict_commit_t *commit,
    ngx_conflict_args_t *args)
{
    ngx_uint_t               n, ids;
    ngx_queue_t             *q;
    ngx_conflict_waiting_t  *waiting;

    n = 0;
    ids = 0;

    for (q = ngx_queue_head(&commit->events);
         q != ngx_queue_sentinel(&commit->events)
         && n < NGX_CONFLICT_MAX_BATCH;
         q = ngx_queue_next(q))
    {
        waiting = ngx_queue_data(q, ngx_conflict_waiting_t, queue);

        if (waiting->event.named) {
            ngx_conflict_arg_number(args, ngx_conflict_ids[ids++], "%L",
                                    (int64_t) waiting->event.id);
        }

        n++;
    }

    return ids;
}


/* the script, sent by its name; in full when Redis does not know it */

static void
ngx_conflict_commit_send(ngx_conflict_commit_t *commit, uint64_t epoch,
    uint64_t version, ngx_uint_t ids)
{
    int                     argc;
    char                    keys[5][NGX_CONFLICT_KEY_SIZE];
    char                    numbers[7][NGX_INT64_LEN + 8];
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

    ngx_conflict_arg(args, "5", 1);

    len = ngx_conflict_key(store, keys[0], "client", commit->name,
                           commit->name);
    ngx_conflict_arg(args, keys[0], len);

    for (i = 0; i < 3; i++) {
        len = ngx_conflict_key(store, keys[i + 1], indexes[i], commit->name,
                               NULL);
        ngx_conflict_arg(args, keys[i + 1], len);
    }

    len = ngx_conflict_key(store, keys[4], "seen", commit->name, commit->name);
    ngx_conflict_arg(args, keys[4], len);

    /* both are 0 when there is no state, or none that the script knows */

    if (epoch == 0) {
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
    ngx_conflict_arg_number(args, numbers[6], "%L", (int64_t) ids);

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
