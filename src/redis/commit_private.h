
/*
 * What queue.c (what waits), commit.c (the life of a commit), batch.c (the
 * command that carries it) and merge.c (two clients that are one) share.
 * Nobody else includes it.
 */

#ifndef NGX_CONFLICT_COMMIT_PRIVATE_H
#define NGX_CONFLICT_COMMIT_PRIVATE_H

#include "store_private.h"
#include "../core/reduce.h"


/* a commit whose answer was lost is found again by its events in the ring */
#define NGX_CONFLICT_MAX_BATCH     CONFLICT_RING

/* an event, and each moment that passed before it, is an entry of the stream */
#define NGX_CONFLICT_MAX_ENTRIES   (NGX_CONFLICT_MAX_BATCH                    \
                                    + CONFLICT_EFFECTS_MAX)

/* with so many effects the rest of the events waits for the next commit */
#define NGX_CONFLICT_FULL          (CONFLICT_EFFECTS_MAX / 2)

#define NGX_CONFLICT_WIDTH         "24"   /* names and values of an entry */
#define NGX_CONFLICT_ENTRY_VALUES  24
#define NGX_CONFLICT_VALUES_SIZE   512    /* bytes of those printed here */
#define NGX_CONFLICT_LINE_SIZE     192    /* of an entry of the history */
#define NGX_CONFLICT_KEYS          6
#define NGX_CONFLICT_SURVEY_KEYS   5      /* more, where surveys change */
#define NGX_CONFLICT_HEAD          31     /* EVALSHA sha 11 + keys + ARGV
                                             1-17; entries, ids, history,
                                             surveys, figures, comments
                                             follow */
#define NGX_CONFLICT_MAX_SURVEYS   8      /* changes of surveys */
#define NGX_CONFLICT_SURVEY_ARGS   36
#define NGX_CONFLICT_SURVEY_SIZE   (192 + NGX_CONFLICT_KEY_SIZE               \
                                    + NGX_CONFLICT_LINK_SIZE)
#define NGX_CONFLICT_FIGURE_SIZE   (3 * CONFLICT_WORD_SIZE)
#define NGX_CONFLICT_MAX_FIGURES   (2 * NGX_CONFLICT_MAX_SURVEYS              \
                                    + NGX_CONFLICT_MAX_BATCH)
#define NGX_CONFLICT_COMMENT_ARGS  20
#define NGX_CONFLICT_COMMENT_SIZE  64
#define NGX_CONFLICT_MAX_ARGS      (NGX_CONFLICT_HEAD + NGX_CONFLICT_MAX_BATCH\
                                    + NGX_CONFLICT_MAX_ENTRIES                \
                                      * NGX_CONFLICT_ENTRY_VALUES             \
                                    + CONFLICT_EFFECTS_MAX                    \
                                    + NGX_CONFLICT_MAX_SURVEYS                \
                                      * NGX_CONFLICT_SURVEY_ARGS              \
                                    + NGX_CONFLICT_MAX_FIGURES * 2            \
                                    + NGX_CONFLICT_MAX_BATCH                  \
                                      * NGX_CONFLICT_COMMENT_ARGS)

/* a state that has expired is taken out of the indexes so much later */
#define NGX_CONFLICT_AFTER         (60 * CONFLICT_SECOND)


/* the arguments of one command, in memory of its own */

typedef struct {
    int                         argc;
    const char                 *argv[NGX_CONFLICT_MAX_ARGS];
    size_t                      len[NGX_CONFLICT_MAX_ARGS];
} ngx_conflict_args_t;


/* the state of another client, on its way into this one's (merge.c) */

typedef struct ngx_conflict_merge_s    ngx_conflict_merge_t;


/* who waits for an event, and the client's own words with it (queue.c) */

struct ngx_conflict_told_s {
    ngx_conflict_told_handler_pt  handler;    /* NULL: nobody waits any more */
    void                         *data;
    unsigned                      starts:1;   /* who waits does not know it */
    unsigned                      gone:1;     /* and it was lost at once */
    size_t                        len;
    char                          comment[1];
};


/* what is under way for one client, a node of the store's tree */

typedef struct {
    ngx_str_node_t            node;           /* must be first */
    ngx_conflict_store_t     *store;
    ngx_queue_t               events;
    ngx_uint_t                batch;          /* of them, sent to Redis */
    ngx_uint_t                retries;
    uint16_t                  done[NGX_CONFLICT_COUNTS
                                   - NGX_CONFLICT_COUNT_OVERDUE];
    unsigned                  resent:1;
    unsigned                  needs_eval:1;
    unsigned                  eval:1;
    unsigned                  leads_nowhere:1; /* the base is a name, but no
                                                 other client's */
    ngx_uint_t                moves;          /* from one name to the next */
    size_t                    base_len;
    char                     *base;           /* NULL: there is no state */
    char                      name[CONFLICT_NAME_SIZE];
} ngx_conflict_commit_t;


typedef struct {
    ngx_queue_t               queue;
    conflict_outcome_t        outcome;
    ngx_conflict_merge_t     *merge;          /* of MERGE, else NULL */
    ngx_conflict_told_t      *told;           /* who waits for it, or NULL */
    conflict_event_t          event;
} ngx_conflict_waiting_t;


/* queue.c */

/* an event that comes of a merge, which is the commit's from here on */
void ngx_conflict_commit_merge(ngx_conflict_store_t *store,
    const char *client, const conflict_event_t *event,
    ngx_conflict_merge_t *merge);

/* the client turned out to be another one: what waits goes there */
void ngx_conflict_commit_move(ngx_conflict_commit_t *commit,
    const char *client);

/* forgets the first n events; settled: tells what became of each */
void ngx_conflict_commit_drop(ngx_conflict_commit_t *commit, ngx_uint_t n,
    ngx_uint_t settled);


/* commit.c */

/* goes on with what waits, or is done, and then the commit is gone */
void ngx_conflict_commit_next(ngx_conflict_commit_t *commit);

/* asks for the state to go on from */
void ngx_conflict_commit_fetch(ngx_conflict_commit_t *commit);

/* takes it: a copy of the text, empty where there is none */
ngx_int_t ngx_conflict_commit_set_base(ngx_conflict_commit_t *commit,
    const char *text, size_t len);

/* counts all its events as lost; the commit is gone */
void ngx_conflict_commit_lose(ngx_conflict_commit_t *commit,
    ngx_conflict_count_t cause);

/* why Redis refuses */
ngx_conflict_count_t ngx_conflict_commit_cause(redisReply *reply);

/* the answer to what batch.c sent */
void ngx_conflict_commit_done(void *data, ngx_conflict_redis_status_t status,
    redisReply *reply);


/* batch.c */

/* reduces the next events on the state that is known, and sends the result */
void ngx_conflict_commit_run(ngx_conflict_commit_t *commit);


/* merge.c */

/* the state that is to be merged, as text */
conflict_str_t ngx_conflict_merge_state(const ngx_conflict_merge_t *merge);

/* it was merged into that client's, or has been before; the merge is gone */
void ngx_conflict_merge_settle(ngx_conflict_merge_t *merge,
    const char *client);

/* it was not, by now; the sweeper begins again */
void ngx_conflict_merge_free(ngx_conflict_merge_t *merge);

/* begins, or begins again, which nobody has asked for; client: who stays */
void ngx_conflict_merge_start(ngx_conflict_store_t *store,
    const char *client, const char *name, conflict_msec_t at,
    ngx_uint_t again);


/* entry.c */

/* the next argument; data must last until the command is sent */
void ngx_conflict_arg(ngx_conflict_args_t *args, const char *data,
    size_t len);

/* the same, printed into text */
void ngx_conflict_arg_number(ngx_conflict_args_t *args, char *text,
    const char *format, int64_t n);

/*
 * An entry of the stream: of an event, with the state after it; of a moment
 * that passed, or a role that is to be told.  p: NGX_CONFLICT_VALUES_SIZE
 * bytes, which must last as well.
 */
void ngx_conflict_arg_event(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, const conflict_event_t *event,
    const conflict_state_t *state, u_char *p);
void ngx_conflict_arg_effect(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, const conflict_effect_t *effect,
    u_char *p);

/* name and value; the value as it is, or printed from *p on to end, which
 * moves */
void ngx_conflict_arg_word(ngx_conflict_args_t *args, const char *name,
    conflict_str_t value);
void ngx_conflict_arg_printed(ngx_conflict_args_t *args, const char *name,
    u_char **p, u_char *end);


/* survey.c */

/* what a batch has done to surveys: the numbers of arguments of each part */
typedef struct {
    ngx_uint_t                surveys;
    ngx_uint_t                figures;
    ngx_uint_t                comments;
} ngx_conflict_surveyed_t;

/*
 * The arguments of what has become of surveys: records with entries of the
 * stream, figures, comments; and it is counted in commit->done.
 *
 * n: of the commit's events are in the batch.
 */
void ngx_conflict_arg_surveys(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, ngx_uint_t n,
    const conflict_effects_t *effects, const conflict_state_t *state,
    const conflict_policy_t *policy, ngx_conflict_surveyed_t *done);


#endif /* NGX_CONFLICT_COMMIT_PRIVATE_H */
