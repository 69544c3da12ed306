
/*
 * conflict-replay explain: what becomes of recorded exchanges, and why.
 *
 * As text, the lines are those of core/explain.h and of core/extract.h, as
 * nginx has them in its error log with "conflict_explain".
 *
 * As JSON there is one object an exchange, in one line:
 *
 *     {
 *       "exchange": 1,                   counted over all files
 *       "line": 1,                       of its file
 *       "method": "PUT",
 *       "path": "/api/v1/tickets/4711",  as nginx sees it
 *       "status": 200,                   or null: no response
 *       "routes": [                      that match method and path
 *         {
 *           "platform": "zammad",
 *           "kind": "update",
 *           "method": "PUT",
 *           "path": "^/api/v1/tickets/(?<ticket>\\d+)/?$",
 *           "verdict": "taken",          of the first item that is taken, or
 *                                        of the first: taken, pending, passed
 *                                        or refused; "nothing": no items
 *           "items": [                   one, or those of a batch or history
 *             {
 *               "verdict": "taken",
 *               "facts": { "ticket": "4711" },
 *               "client": "zammad/17",   or null
 *               "ticket": "zammad/4711", or null
 *               "linked": 1,             only where another exchange has
 *                                        shown the ticket's client: which
 *               "untranslated": [],      names of facts
 *               "untrusted": [],
 *               "too_long": [],
 *               "pattern_limit": false,
 *               "message": "fine",       or speaker, time, old: why there is
 *                                        none
 *               "events": [
 *                 {
 *                   "kind": "message",   note, status, owner
 *                   "actor": "client",
 *                   "client": "zammad/17",  or null
 *                   "ticket": "4711",    each of these only where it is set:
 *                   "status": "open",
 *                   "owner": "5",
 *                   "channel": "email",
 *                   "at": "2026-03-01T08:15:00.000Z",   in a history
 *                   "id": "8f00c2d1a5b7",  only of named ones: others are
 *                                          new in each run
 *                   "opens": true, "lead": true, "named": true,
 *                   "text": 311,         bytes
 *                   "heat": 4250,        thousandths, of a message
 *                   "says": ["anger"],   not with --private
 *                   "counts": true,
 *                   "why": "..."         where it does not count
 *                 }
 *               ]
 *             }
 *           ]
 *         }
 *       ],
 *       "others": 8,                     routes that do not match
 *       "request": {                     where a route needs the body
 *         "bytes": 120, "kind": "json", "cause": "fine"
 *       },
 *       "response": { },                 the same
 *       "notes": []                      sentences about what is unusual
 *     }
 */

#ifndef CONFLICT_REPLAY_EXPLAIN_H
#define CONFLICT_REPLAY_EXPLAIN_H

#include <jansson.h>

#include "core/explain.h"
#include "http.h"


typedef struct {
    conflict_str_t               name;
    conflict_str_t               value;
} conflict_variable_t;


/* what is the same for all exchanges of a run */
typedef struct {
    unsigned                     nplatforms;
    conflict_platform_t        **platforms;
    unsigned                     nvariables;
    const conflict_variable_t   *variables;
    conflict_actor_t             speaker;    /* by the audience, or UNKNOWN */
    conflict_msec_t              now;
    conflict_limits_t            limits;
    conflict_scoring_t           scoring;
    conflict_message_t          *message;    /* a place to work in */
    unsigned                     json:1;
    unsigned                     private:1;
    unsigned                     verbose:1;

    /* takes each line of the output, without a line feed */
    void                       (*line)(void *data, conflict_str_t text);
    void                        *data;

    /* what one exchange tells about later ones */
    json_t                      *links;      /* ticket: [client, exchange] */
    json_t                      *seen;       /* a named event: exchange */
    unsigned                     counted;    /* events */
} conflict_replay_t;


/* makes links and seen; all else is the caller's.  0: no memory */
int conflict_replay_init(conflict_replay_t *replay);
void conflict_replay_destroy(conflict_replay_t *replay);

/*
 * Explains an exchange.  arena: for what is needed until the end of it.
 * Returns CONFLICT_OK or CONFLICT_NOMEM.
 */
conflict_rc_t conflict_replay_explain(conflict_replay_t *replay,
    const conflict_http_exchange_t *exchange, conflict_arena_t *arena);


#endif /* CONFLICT_REPLAY_EXPLAIN_H */
