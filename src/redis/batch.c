
/*
 * The command of a commit: some events, reduced on the state that is known,
 * and what the script needs to put the result in its place.
 */

#include "commit_private.h"
#include "../core/advance.h"


/* what a batch has made so far, beside the state */

typedef struct {
    ngx_uint_t                  n;         /* events */
    ngx_uint_t                  applied;
    ngx_uint_t                  ticks;
    conflict_msec_t             now;       /* of the last tick */
    ngx_uint_t                  ids;
    ngx_uint_t                  entries;   /* of the stream */
    ngx_uint_t                  lines;     /* of the history */
    ngx_conflict_surveyed_t     surveyed;
    const conflict_policy_t    *policy;    /* of the last event */
} ngx_conflict_batch_t;


#include "scripts.inc"


static void ngx_conflict_commit_ids(ngx_conflict_commit_t *commit,
    ngx_conflict_batch_t *batch);
static void ngx_conflict_commit_reduce(ngx_conflict_commit_t *commit,
    ngx_conflict_batch_t *batch);
static void ngx_conflict_commit_lines(ngx_conflict_batch_t *batch);
static void ngx_conflict_commit_send(ngx_conflict_commit_t *commit,
    ngx_conflict_batch_t *batch, uint64_t epoch, uint64_t version);


/*
 * One batch at a time is reduced and sent, so its state, its text and its
 * arguments can share one place per worker.
 */

static conflict_state_t     ngx_conflict_state;
static conflict_state_t     ngx_conflict_other;
static conflict_effects_t   ngx_conflict_effects;
static ngx_conflict_args_t  ngx_conflict_args;
static char                 ngx_conflict_text[CONFLICT_STATE_TEXT_MAX];
static char                 ngx_conflict_values[NGX_CONFLICT_MAX_ENTRIES]
                                       [NGX_CONFLICT_VALUES_SIZE];
static char                 ngx_conflict_lines[CONFLICT_EFFECTS_MAX]
                                       [NGX_CONFLICT_LINE_SIZE];
static char                 ngx_conflict_ids[NGX_CONFLICT_MAX_BATCH]
                                       [NGX_INT64_LEN];


static ngx_int_t
ngx_conflict_commit_load_base(ngx_conflict_commit_t *commit,
    conflict_state_t *state)
{
    conflict_str_t         text;
    ngx_conflict_store_t  *store;

    store = commit->store;

    if (commit->base_len == 0 || commit->leads_nowhere) {
        conflict_state_init(state, store->conf->policies->of[0]);
        return NGX_OK;
    }

    text.data = commit->base;
    text.len = commit->base_len;

    /* epoch and version of what is damaged are kept, so that it is replaced */

    if (conflict_state_decode(state, store->conf->policies->of[0], text)
        != CONFLICT_OK)
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


/* when the state has expired, and Redis has forgotten it by itself */

static conflict_msec_t
ngx_conflict_commit_end(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    return state->at + policy->retain + NGX_CONFLICT_AFTER;
}


/*
 * Reduces the next batch on the state that is known and sends it.  The first
 * arguments come last, for they need the state after the last event.
 */

void
ngx_conflict_commit_run(ngx_conflict_commit_t *commit)
{
    char                   client[CONFLICT_NAME_SIZE];
    ngx_int_t              rc;
    uint64_t               epoch, version;
    conflict_str_t         text;
    conflict_state_t      *state;
    ngx_conflict_args_t   *args;
    ngx_conflict_batch_t   batch;

    state = &ngx_conflict_state;
    args = &ngx_conflict_args;

    text.data = commit->base;
    text.len = commit->base_len;

    rc = ngx_conflict_moved(text, client);

    if (rc == NGX_OK && commit->moves < NGX_CONFLICT_MAX_MOVES
        && ngx_strcmp(client, commit->name) != 0)
    {
        ngx_conflict_commit_move(commit, client);
        return;
    }

    commit->leads_nowhere = (rc != NGX_DECLINED);

    if (ngx_conflict_commit_load_base(commit, state) != NGX_OK) {
        ngx_conflict_commit_lose(commit, NGX_CONFLICT_COUNT_LOST_SCHEMA);
        return;
    }

    epoch = state->epoch;
    version = state->version;

    ngx_memzero(&batch, sizeof(ngx_conflict_batch_t));

    args->argc = NGX_CONFLICT_HEAD;

    ngx_conflict_commit_reduce(commit, &batch);

    commit->batch = batch.n;

    /* a tick that changed nothing has found an index that is wrong */

    if (batch.applied == 0 && batch.ticks == 0) {
        ngx_conflict_commit_drop(commit, batch.n, 1);
        ngx_conflict_commit_next(commit);
        return;
    }

    /* Redis's clock may not be ours, and an entry that was put right has kept
       it: what has outlived its time goes */

    if (batch.applied == 0 && batch.now >= ngx_conflict_commit_end(state,
                                                               batch.policy))
    {
        state->version = 0;

    } else if (batch.applied || commit->base_len) {

        if (state->epoch == 0 || state->version == CONFLICT_VERSION_MAX) {
            ngx_conflict_new_epoch(state);
        }

        state->version++;
    }

    ngx_conflict_commit_ids(commit, &batch);
    ngx_conflict_commit_lines(&batch);
    ngx_conflict_arg_surveys(args, commit, batch.n, &ngx_conflict_effects,
                             state, batch.policy, &batch.surveyed);
    ngx_conflict_commit_send(commit, &batch, epoch, version);
}


static void
ngx_conflict_commit_count(ngx_conflict_commit_t *commit,
    ngx_conflict_count_t what, ngx_uint_t n)
{
    commit->done[what - NGX_CONFLICT_COUNT_OVERDUE] += n;
}


static ngx_conflict_count_t
ngx_conflict_effect_count(const conflict_effect_t *effect)
{
    switch ((int) effect->rule) {

    case CONFLICT_RESPONSE_OVERDUE:
        return NGX_CONFLICT_COUNT_OVERDUE;

    case CONFLICT_PROMISE_MISSED:
        return NGX_CONFLICT_COUNT_PROMISE;

    case CONFLICT_UPDATE_DUE:
        return NGX_CONFLICT_COUNT_UPDATE;

    case CONFLICT_UNSOLVED:
        return NGX_CONFLICT_COUNT_UNSOLVED;

    case CONFLICT_RULE_NOTIFY:
        return NGX_CONFLICT_COUNT_NOTIFY;

    default:
        return NGX_CONFLICT_COUNT_PASSED;
    }
}


/* what passed before an event, and who is to be told after it */

static void
ngx_conflict_commit_effects(ngx_conflict_commit_t *commit,
    ngx_conflict_batch_t *batch, ngx_uint_t from, ngx_uint_t told)
{
    ngx_uint_t          i;
    conflict_effect_t  *effect;

    for (i = from; i < ngx_conflict_effects.n; i++) {
        effect = &ngx_conflict_effects.of[i];

        if (told ? effect->rule == CONFLICT_RULE_NOTIFY : effect->passed) {

            ngx_conflict_arg_effect(&ngx_conflict_args, commit, effect,
                       (u_char *) ngx_conflict_values[batch->entries++]);
            ngx_conflict_commit_count(commit,
                                      ngx_conflict_effect_count(effect), 1);
        }
    }
}


/* another client's state becomes part of this one */

static conflict_outcome_t
ngx_conflict_commit_absorb(ngx_conflict_commit_t *commit,
    ngx_conflict_waiting_t *waiting, const conflict_policy_t *policy,
    unsigned *unknown)
{
    conflict_state_t           *other;
    ngx_conflict_store_conf_t  *conf;

    conf = commit->store->conf;
    other = &ngx_conflict_other;

    if (conflict_state_decode(other, conf->policies->of[0],
                              ngx_conflict_merge_state(waiting->merge))
        != CONFLICT_OK)
    {
        conf->count(conf->data, NGX_CONFLICT_COUNT_CORRUPT, 1);

    } else if (other->schema > CONFLICT_SCHEMA) {

        /* it waits for a module that can read it */

        conf->count(conf->data, NGX_CONFLICT_COUNT_LOST_SCHEMA, 1);
        return CONFLICT_UNCHANGED;
    }

    return conflict_merge(&ngx_conflict_state, other, &waiting->event, policy,
                          conflict_policy_for(conf->policies, other, NULL,
                                              unknown),
                          &ngx_conflict_effects);
}


static void
ngx_conflict_commit_reduce(ngx_conflict_commit_t *commit,
    ngx_conflict_batch_t *batch)
{
    unsigned                 unknown;
    ngx_uint_t               before;
    ngx_queue_t             *q;
    conflict_state_t        *state;
    conflict_effects_t      *effects;
    ngx_conflict_waiting_t  *waiting;

    state = &ngx_conflict_state;
    effects = &ngx_conflict_effects;

    effects->n = 0;
    effects->lost = 0;
    effects->lost_tickets = 0;
    unknown = 0;

    ngx_memzero(commit->done, sizeof(commit->done));

    for (q = ngx_queue_head(&commit->events);
         q != ngx_queue_sentinel(&commit->events)
         && batch->n < NGX_CONFLICT_MAX_BATCH
         && effects->n < NGX_CONFLICT_FULL;
         q = ngx_queue_next(q))
    {
        waiting = ngx_queue_data(q, ngx_conflict_waiting_t, queue);
        before = effects->n;

        batch->policy = conflict_policy_for(commit->store->conf->policies,
                                            state, &waiting->event, &unknown);
        batch->n++;

        if (waiting->event.kind == CONFLICT_EVENT_TICK) {
            batch->ticks++;
            batch->now = waiting->event.at;
        }

        waiting->outcome = waiting->merge
                           ? ngx_conflict_commit_absorb(commit, waiting,
                                                        batch->policy,
                                                        &unknown)
                           : conflict_reduce(state, &waiting->event,
                                             batch->policy, effects);

        if (waiting->outcome != CONFLICT_APPLIED) {
            continue;
        }

        batch->applied++;

        ngx_conflict_commit_effects(commit, batch, before, 0);

        if (waiting->event.kind != CONFLICT_EVENT_TICK) {
            ngx_conflict_arg_event(&ngx_conflict_args, commit,
                       &waiting->event, state,
                       (u_char *) ngx_conflict_values[batch->entries++]);
        }

        ngx_conflict_commit_effects(commit, batch, before, 1);
    }

    ngx_conflict_commit_count(commit, NGX_CONFLICT_COUNT_EFFECTS,
                              effects->lost);
    ngx_conflict_commit_count(commit, NGX_CONFLICT_COUNT_TICKETS,
                              effects->lost_tickets);
    ngx_conflict_commit_count(commit, NGX_CONFLICT_COUNT_POLICY, unknown);
}


/* what answers "why?": time, ticket, rule, points, tier */

static void
ngx_conflict_commit_lines(ngx_conflict_batch_t *batch)
{
    u_char                   *p;
    int32_t                   points;
    ngx_uint_t                i;
    conflict_str_t            word;
    const conflict_effect_t  *effect;

    for (i = 0; i < ngx_conflict_effects.n; i++) {
        effect = &ngx_conflict_effects.of[i];

        if (effect->rule == CONFLICT_RULE_SURVEY) {
            continue;
        }

        word = conflict_rule_word(effect->rule);
        points = effect->points;
        p = (u_char *) ngx_conflict_lines[batch->lines];

        p = ngx_sprintf(p, "%L %s %*s %c%d.%03d %ui",
                        effect->at / CONFLICT_SECOND,
                        effect->ticket[0] ? effect->ticket : "-",
                        word.len, word.data, points < 0 ? '-' : '+',
                        (points < 0 ? -points : points) / 1000,
                        (points < 0 ? -points : points) % 1000,
                        (ngx_uint_t) effect->tier);

        ngx_conflict_arg(&ngx_conflict_args,
                         ngx_conflict_lines[batch->lines],
                         p - (u_char *) ngx_conflict_lines[batch->lines]);
        batch->lines++;
    }
}


/* what a history may show again is kept in mind beyond the ring */

static void
ngx_conflict_commit_ids(ngx_conflict_commit_t *commit,
    ngx_conflict_batch_t *batch)
{
    ngx_uint_t               n;
    ngx_queue_t             *q;
    ngx_conflict_waiting_t  *waiting;

    q = ngx_queue_head(&commit->events);

    for (n = 0; n < batch->n; n++, q = ngx_queue_next(q)) {
        waiting = ngx_queue_data(q, ngx_conflict_waiting_t, queue);

        if (waiting->event.named) {
            ngx_conflict_arg_number(&ngx_conflict_args,
                                    ngx_conflict_ids[batch->ids++], "%L",
                                    (int64_t) waiting->event.id);
        }
    }
}


/* when the client is to be looked at again: something changes, or the state
 * has expired */

static conflict_msec_t
ngx_conflict_commit_due(const conflict_state_t *state,
    const conflict_policy_t *policy)
{
    conflict_msec_t  next, end;

    next = conflict_next_change(state, policy);
    end = ngx_conflict_commit_end(state, policy);

    return next && next < end ? next : end;
}


/* the script, sent by its name; in full when Redis does not know it */

static void
ngx_conflict_commit_send(ngx_conflict_commit_t *commit,
    ngx_conflict_batch_t *batch, uint64_t epoch, uint64_t version)
{
    int                     argc;
    int                     start;
    char                    keys[NGX_CONFLICT_KEYS + NGX_CONFLICT_SURVEY_KEYS]
                                [NGX_CONFLICT_KEY_SIZE];
    char                    month[sizeof("2026-11")];
    char                    mark[CONFLICT_MARK_LEN + 1];
    char                    numbers[13][NGX_INT64_LEN + 8];
    size_t                  len;
    ngx_tm_t                tm;
    conflict_str_t          name;
    ngx_uint_t              i, n, eval;
    conflict_state_t       *state;
    ngx_conflict_args_t    *args;
    ngx_conflict_store_t   *store;

    const struct {
        const char  *kind;
        const char  *name;
    } kinds[] = {
        { "client", commit->name }, { "tiers", NULL }, { "due", NULL },
        { "events", NULL }, { "seen", commit->name },
        { "history", commit->name },

        { "surveys", NULL }, { "asking", NULL }, { "figures", month },
        { "comments", NULL }, { "asked", commit->name }
    };

    store = commit->store;
    state = &ngx_conflict_state;
    args = &ngx_conflict_args;

    n = NGX_CONFLICT_KEYS;

    if (batch->surveyed.surveys || batch->surveyed.figures
        || batch->surveyed.comments)
    {
        n += NGX_CONFLICT_SURVEY_KEYS;

        ngx_gmtime(state->at / CONFLICT_SECOND, &tm);
        *ngx_sprintf((u_char *) month, "%4d-%02d", tm.ngx_tm_year,
                     tm.ngx_tm_mon)
            = '\0';
    }

    argc = args->argc;
    start = NGX_CONFLICT_KEYS + NGX_CONFLICT_SURVEY_KEYS - n;
    args->argc = start;

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

    ngx_conflict_arg_number(args, numbers[11], "%L", (int64_t) n);

    for (i = 0; i < n; i++) {
        len = ngx_conflict_key(store, keys[i], kinds[i].kind, commit->name,
                               kinds[i].name);
        ngx_conflict_arg(args, keys[i], len);
    }

    /* both are 0 when there is no state, or none that the script knows */

    if (commit->leads_nowhere) {
        ngx_conflict_arg(args, "merged", 6);

    } else if (epoch == 0) {
        ngx_conflict_arg(args, "0", 1);

    } else {
        ngx_conflict_arg_number(args, numbers[0], "%012xL", epoch);
    }

    ngx_conflict_arg_number(args, numbers[1], "%L", version);

    ngx_conflict_arg(args, ngx_conflict_text,
                     state->version
                     ? conflict_state_encode(state, ngx_conflict_text) : 0);

    ngx_conflict_arg_number(args, numbers[2], "%L",
                            batch->policy->retain / CONFLICT_SECOND);

    ngx_conflict_arg(args, commit->name, ngx_strlen(commit->name));

    len = ngx_sprintf((u_char *) numbers[3], "%ui.%03ui",
                      (ngx_uint_t) state->tier * 1000 + state->tension / 1000,
                      (ngx_uint_t) state->tension % 1000)
          - (u_char *) numbers[3];
    ngx_conflict_arg(args, numbers[3], len);

    ngx_conflict_arg_number(args, numbers[4], "%L",
                            ngx_conflict_commit_due(state, batch->policy));
    ngx_conflict_arg_number(args, numbers[5], "%L",
                            (int64_t) store->conf->stream_retain);
    ngx_conflict_arg_number(args, numbers[6], "%L",
                            batch->policy->retain_history / CONFLICT_SECOND);
    ngx_conflict_arg(args, NGX_CONFLICT_WIDTH, sizeof(NGX_CONFLICT_WIDTH) - 1);
    ngx_conflict_arg_number(args, numbers[7], "%L", (int64_t) batch->ids);
    ngx_conflict_arg_number(args, numbers[8], "%L", (int64_t) batch->lines);

    if (state->tier > 1 || state->phase != CONFLICT_CALM) {
        ngx_conflict_arg(args, "LPUSH", 5);

    } else {
        ngx_conflict_arg(args, "LPUSHX", 6);
    }

    ngx_conflict_arg_number(args, numbers[12], "%L",
                            (int64_t) batch->surveyed.surveys);
    ngx_conflict_arg_number(args, numbers[9], "%L",
                            (int64_t) batch->surveyed.figures);
    ngx_conflict_arg_number(args, numbers[10], "%L",
                            (int64_t) batch->surveyed.comments);

    /* nothing late may bring back who was erased */

    name.data = commit->name;
    name.len = ngx_strlen(commit->name);

    ngx_conflict_arg(args, mark,
                     version == 0
                     && conflict_gone_mark(store->conf->secret, name, mark)
                        == CONFLICT_OK
                     ? CONFLICT_MARK_LEN : 0);

    args->argc = argc;

    if (ngx_conflict_redis_command(store->redis, argc - start,
                                   args->argv + start, args->len + start,
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
