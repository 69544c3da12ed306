
/*
 * The clients' states in Redis: load, find by ticket, commit.
 *
 * Names: a client and a ticket are always SCOPE/ID or SCOPE:ACCOUNT/ID, the
 * ids normalised (core/hash.h).  Nothing here belongs to a request: what a
 * request waits for it can detach from.
 */

#ifndef NGX_CONFLICT_STORE_H
#define NGX_CONFLICT_STORE_H

#include <ngx_config.h>
#include <ngx_core.h>

#include "connection.h"
#include "../core/effects.h"
#include "../core/event.h"
#include "../core/policy.h"
#include "../core/reduce.h"
#include "../core/secret.h"
#include "../core/state.h"
#include "../core/token.h"


typedef enum {
    NGX_CONFLICT_FOUND = 0,
    NGX_CONFLICT_ABSENT,
    NGX_CONFLICT_FAILED          /* Redis could not tell */
} ngx_conflict_found_t;


/* what the store counts; the words of lost events are in its causes */
typedef enum {
    NGX_CONFLICT_COUNT_COMMIT = 0,     /* a commit that Redis confirmed */
    NGX_CONFLICT_COUNT_RETRY,          /* the version had moved */
    NGX_CONFLICT_COUNT_RESENT,         /* sent again after a lost connection */
    NGX_CONFLICT_COUNT_DUPLICATE,      /* events that had been applied before */
    NGX_CONFLICT_COUNT_UNCHANGED,      /* events that said nothing new */
    NGX_CONFLICT_COUNT_CORRUPT,        /* states that were none: replaced */
    NGX_CONFLICT_COUNT_SCRIPT_LOAD,    /* NOSCRIPT: the script was sent */
    NGX_CONFLICT_COUNT_LOST_UNREACHABLE,
    NGX_CONFLICT_COUNT_LOST_SILENT,
    NGX_CONFLICT_COUNT_LOST_OVERLOAD,
    NGX_CONFLICT_COUNT_LOST_MEMORY,    /* Redis's: OOM */
    NGX_CONFLICT_COUNT_LOST_READONLY,
    NGX_CONFLICT_COUNT_LOST_WRONGTYPE,
    NGX_CONFLICT_COUNT_LOST_DENIED,    /* NOAUTH, NOPERM */
    NGX_CONFLICT_COUNT_LOST_LOADING,
    NGX_CONFLICT_COUNT_LOST_CONTENDED, /* the version moved again and again */
    NGX_CONFLICT_COUNT_LOST_SCHEMA,    /* a newer module wrote the state */
    NGX_CONFLICT_COUNT_LOST_OTHER,
    NGX_CONFLICT_COUNT_NO_CLIENT,      /* of a ticket nobody has seen */
    NGX_CONFLICT_COUNT_GONE,           /* of a client who was erased */
    NGX_CONFLICT_COUNT_ERASED,         /* clients of whom nothing is left */
    NGX_CONFLICT_COUNT_SWEEP,          /* sweeps that Redis refused */
    NGX_CONFLICT_COUNT_TOLD_AGAIN,     /* surveys a trimmed stream had lost */
    NGX_CONFLICT_COUNT_LAGGING,        /* streams with a group that lags */

    /* what a commit has done, counted when Redis confirmed it */
    NGX_CONFLICT_COUNT_OVERDUE,        /* answers that became overdue */
    NGX_CONFLICT_COUNT_PROMISE,        /* promises that were missed */
    NGX_CONFLICT_COUNT_UPDATE,         /* words that became due */
    NGX_CONFLICT_COUNT_UNSOLVED,       /* solutions that did not come */
    NGX_CONFLICT_COUNT_PASSED,         /* other moments that passed */
    NGX_CONFLICT_COUNT_NOTIFY,         /* roles that were told */
    NGX_CONFLICT_COUNT_TICKETS,        /* open tickets without a place */
    NGX_CONFLICT_COUNT_EFFECTS,        /* effects without a place */
    NGX_CONFLICT_COUNT_POLICY,         /* a policy that nobody knows */
    NGX_CONFLICT_COUNT_SURVEY,         /* scheduled; and in the order of
                                          conflict_survey_state_t: */
    NGX_CONFLICT_COUNT_SURVEY_LAST = NGX_CONFLICT_COUNT_SURVEY
                                     + CONFLICT_SURVEY_CANCELLED
                                     - CONFLICT_SURVEY_SCHEDULED,
    NGX_CONFLICT_COUNTS
} ngx_conflict_count_t;


typedef struct {
    ngx_str_t                    prefix;       /* of all keys */
    const conflict_policies_t   *policies;
    const conflict_secret_t     *secret;       /* or NULL */
    ngx_uint_t                   draws;        /* clients are drawn by lot,
                                                  and there is a secret */
    ngx_str_t                    page;         /* where clients answer, or
                                                  empty; with it a secret */
    ngx_conflict_redis_conf_t   *redis;
    ngx_msec_t                   stream_retain;
    ngx_uint_t                   max_events;   /* waiting in this worker */

    /* told of every count, event that was committed, change of what waits */
    void                       (*count)(void *data, ngx_conflict_count_t what,
                                    ngx_uint_t n);
    void                       (*applied)(void *data,
                                    const conflict_event_t *event);
    void                       (*pending)(void *data, ngx_int_t change);
    void                        *data;
} ngx_conflict_store_conf_t;


typedef struct ngx_conflict_store_s    ngx_conflict_store_t;
typedef struct ngx_conflict_load_s     ngx_conflict_load_t;
typedef struct ngx_conflict_history_s  ngx_conflict_history_t;
typedef struct ngx_conflict_told_s     ngx_conflict_told_t;
typedef struct ngx_conflict_asked_s    ngx_conflict_asked_t;
typedef struct ngx_conflict_counts_s   ngx_conflict_counts_t;

/*
 * Checks and copies a name that came from Redis.
 *
 * name: CONFLICT_NAME_SIZE bytes, ended by NUL.  NGX_ERROR: it cannot be
 * a name, and is not to be used in a key.
 */
ngx_int_t ngx_conflict_store_name(conflict_str_t text, char *name);

/*
 * Told once of a load that was not detached.  name: the ticket, or the client
 * as it is called by now; text: the state's line, or the client's name; both
 * valid only during the call, text only for FOUND.  The rules of
 * ngx_conflict_redis_handler_pt hold.
 */
typedef void (*ngx_conflict_load_handler_pt)(void *data,
    ngx_conflict_found_t found, const char *name, conflict_str_t text);


/*
 * Makes a worker's store over a connection that outlives it.
 *
 * conf: kept.  Returns NULL for lack of memory.
 */
ngx_conflict_store_t *ngx_conflict_store_create(
    ngx_conflict_store_conf_t *conf, ngx_conflict_redis_t *redis,
    ngx_log_t *log);

/*
 * Frees it, after the connection was closed: what was still waiting has been
 * told, or counted as lost.
 */
void ngx_conflict_store_destroy(ngx_conflict_store_t *store);

/* asks for a client's state, or that of the client it turned out to be; NULL:
 * no memory, the handler is not called */
ngx_conflict_load_t *ngx_conflict_store_load(ngx_conflict_store_t *store,
    const char *client, ngx_conflict_load_handler_pt handler, void *data);

/* asks for the client of a ticket; the same */
ngx_conflict_load_t *ngx_conflict_store_find(ngx_conflict_store_t *store,
    const char *ticket, ngx_conflict_load_handler_pt handler, void *data);

/* the handler of a load will not be called; the pointer is dead */
void ngx_conflict_store_detach(ngx_conflict_load_t *load);

/*
 * Told once of a survey that was asked for and not detached.  client: whose it
 * was, valid only during the call; asked: what became of it, as far as its
 * record says; both only for FOUND.
 */
typedef void (*ngx_conflict_survey_handler_pt)(void *data,
    ngx_conflict_found_t found, const char *client,
    conflict_survey_state_t asked);

/* asks for a survey's record; NULL: no memory, the handler is not called */
ngx_conflict_asked_t *ngx_conflict_store_survey(ngx_conflict_store_t *store,
    ngx_uint_t bucket, uint64_t survey,
    ngx_conflict_survey_handler_pt handler, void *data);

/* the handler will not be called; the pointer is dead */
void ngx_conflict_asked_detach(ngx_conflict_asked_t *asked);

/* figures are kept so long */
#define NGX_CONFLICT_MONTHS  13

/*
 * Asks for what surveys have brought in some months, of one bucket.
 *
 * now: seconds; months: 1 to NGX_CONFLICT_MONTHS, the present one among them;
 * handler: told FOUND and lines of FIELD=COUNT (core/figures.h), or FAILED.
 * NULL: no memory, the handler is not called.
 */
ngx_conflict_counts_t *ngx_conflict_store_counts(ngx_conflict_store_t *store,
    ngx_uint_t bucket, time_t now, ngx_uint_t months,
    ngx_conflict_load_handler_pt handler, void *data);

/* the handler will not be called; the pointer is dead */
void ngx_conflict_counts_detach(ngx_conflict_counts_t *counts);

/* the longest link: a page, "/" and a token */
#define NGX_CONFLICT_PAGE_MAX   255
#define NGX_CONFLICT_LINK_SIZE  (NGX_CONFLICT_PAGE_MAX + 1 + CONFLICT_TOKEN_LEN)

/*
 * Writes the link of a survey; client: whose it is, as they are called by now;
 * link: NGX_CONFLICT_LINK_SIZE bytes, not ended by NUL.  Returns its length, 0
 * where there is no page.
 */
size_t ngx_conflict_survey_link(const ngx_conflict_store_conf_t *conf,
    const char *client, uint64_t survey, char *link);

/* notes which client a ticket belongs to; the last one wins */
void ngx_conflict_store_link(ngx_conflict_store_t *store, const char *ticket,
    const char *client);

/*
 * Applies events to a client's state, in the background.
 *
 * events, n: copied; base: the state's line as it was loaded just now (empty:
 * there is none), or NULL to have it loaded.  One commit per client is under
 * way; what comes meanwhile is reduced together.  An event that cannot be
 * committed is counted as lost, with its cause.
 */
void ngx_conflict_store_commit(ngx_conflict_store_t *store,
    const char *client, const conflict_event_t *events, ngx_uint_t n,
    const conflict_str_t *base);

/*
 * Told once of a commit that was not detached: NGX_OK and what became of the
 * event, or NGX_ERROR, when it was lost.
 */
typedef void (*ngx_conflict_told_handler_pt)(void *data, ngx_int_t rc,
    conflict_outcome_t outcome);

/*
 * Applies one event that somebody waits for.
 *
 * comment: the client's own words with a rating, passed on if it counts;
 * copied; may be empty.  Returns what can be detached from, or NULL when it
 * was counted as lost and the handler is not called.  The handler is never
 * called before this has returned.
 */
ngx_conflict_told_t *ngx_conflict_store_commit_told(
    ngx_conflict_store_t *store, const char *client,
    const conflict_event_t *event, conflict_str_t comment,
    ngx_conflict_told_handler_pt handler, void *data);

/* the handler will not be called; the event is applied all the same */
void ngx_conflict_told_detach(ngx_conflict_told_t *told);

/*
 * Makes one client of two, in the background, once, and also when it is
 * interrupted: what event->merged has becomes part of client's state, and
 * whatever concerns that one later goes to client.
 */
void ngx_conflict_store_merge(ngx_conflict_store_t *store,
    const char *client, const conflict_event_t *event);

/*
 * Erases all that is kept of a client, in the background, also when it is
 * interrupted: state, indexes, history, surveys, comments, entries of the
 * streams, and the links of their tickets as far as those are known there.
 * What stays is a mark that nobody can read, so that nothing late brings the
 * client back, as long as a state would be kept.
 */
void ngx_conflict_store_erase(ngx_conflict_store_t *store,
    const char *client, conflict_msec_t now);

/*
 * A moment has passed for a client: what time has changed is committed, once,
 * however many look.  Where it has changed nothing the client's places in the
 * indexes are put right.
 */
void ngx_conflict_store_tick(ngx_conflict_store_t *store, const char *client,
    conflict_msec_t now);

/*
 * Commits for a client of whom only the ticket is known; events whose author
 * is still to be compared with the client are settled then.  Nothing is lost
 * when the ticket's client is not known either: that is counted by itself.
 */
void ngx_conflict_store_commit_ticket(ngx_conflict_store_t *store,
    const char *ticket, const conflict_event_t *events, ngx_uint_t n);

/*
 * Told once of a history that was not detached: the events that had not
 * counted yet, which are committed now; NULL when Redis could not tell.
 */
typedef void (*ngx_conflict_history_handler_pt)(void *data,
    const conflict_event_t *fresh, ngx_uint_t n);

/*
 * Applies what a history shows: those of the events that have not counted
 * yet, in the order of their time.  All must be named.
 *
 * events, n: copied; handler: NULL, or told what was new.  Returns what can be
 * detached from, or NULL when there is no handler, or when it was counted as
 * lost and the handler is not called.
 */
ngx_conflict_history_t *ngx_conflict_store_catch_up(
    ngx_conflict_store_t *store, const char *client,
    const conflict_event_t *events, ngx_uint_t n,
    ngx_conflict_history_handler_pt handler, void *data);

/* the handler will not be called; the events are applied all the same */
void ngx_conflict_history_detach(ngx_conflict_history_t *history);


#endif /* NGX_CONFLICT_STORE_H */
