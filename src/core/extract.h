
/*
 * From an exchange to facts.
 *
 * The host (nginx, or the offline tool) gives what it has of an exchange so
 * far, and gets the facts that can be had from it.  It may ask again when it
 * has more.
 */

#ifndef CONFLICT_EXTRACT_H
#define CONFLICT_EXTRACT_H

#include <jansson.h>

#include "arena.h"
#include "body.h"
#include "conflict.h"
#include "limits.h"
#include "profile.h"
#include "route.h"
#include "trace.h"


/*
 * Parses JSON within limits.
 *
 * body: UTF-8; nodes: at most so many "{", "[", ":" and "," outside strings;
 * depth: at most so many levels.  Of a member that is there twice the last
 * one counts, as it does for most helpdesks.  What jansson does not take is
 * invalid: broken UTF-8, NUL in strings, integers of more than 64 bits.
 *
 * *json: a new reference, which the caller frees with json_decref(); set only
 * with CONFLICT_OK.  Else the result is CONFLICT_DECLINED (empty or white
 * space only), CONFLICT_LIMIT, CONFLICT_INVALID or CONFLICT_NOMEM.
 */
conflict_rc_t conflict_json_parse(conflict_str_t body, unsigned nodes,
    unsigned depth, json_t **json);


/* where the host has to be asked */
typedef struct {
    void                       *host;

    /* each returns 1 and sets value (valid as long as the exchange), or 0 */
    int                       (*request_header)(void *host,
                                    conflict_str_t name,
                                    conflict_str_t *value);
    int                       (*response_header)(void *host,
                                    conflict_str_t name,
                                    conflict_str_t *value);
    int                       (*variable)(void *host,
                                    const conflict_source_t *source,
                                    conflict_str_t *value);
} conflict_host_t;


/* what is known of an exchange; NULL and 0 where something is not there */
typedef struct {
    const conflict_route_t     *route;
    const conflict_captures_t  *captures;
    conflict_str_t              query;         /* without the "?" */
    conflict_body_t            *request;       /* finished, or NULL */
    conflict_body_t            *response;
    unsigned                    request_over:1;  /* NULL stays NULL */
    unsigned                    response_over:1;
    unsigned                    response_seen:1; /* its status and headers */
    unsigned                    agent:1;       /* the speaker is known to be an
                                                  agent by something else */
    unsigned                    status;        /* of the response */
    const conflict_limits_t    *limits;
    conflict_arena_t           *arena;         /* for what has to be decoded;
                                                  lives as long as the facts */
    const conflict_host_t      *host;
    const conflict_trace_t     *trace;         /* or NULL */
} conflict_exchange_t;


/* one of what a batch or a history holds; the roots are borrowed */
typedef struct {
    json_t                     *request;       /* NULL: that of the body */
    json_t                     *response;
    json_t                     *item;
    conflict_str_t              value;         /* of an item that is no JSON */
} conflict_item_t;

typedef struct {
    unsigned                    n;
    const conflict_item_t      *of;
    conflict_item_t             one;
    unsigned                    limited:1;     /* there were more */
} conflict_items_t;


#define CONFLICT_FACTS_ARENA  512

/* of a longer query nothing is read */
#define CONFLICT_QUERY_MAX    65536


typedef enum {
    CONFLICT_VERDICT_TAKEN = 0,
    CONFLICT_VERDICT_PENDING,    /* what a condition needs is not there yet */
    CONFLICT_VERDICT_PASSED,     /* the route is not meant */
    CONFLICT_VERDICT_REFUSED     /* the helpdesk did not accept it */
} conflict_verdict_t;


typedef struct {
    uint32_t                    present;       /* conflict_bit(fact) */
    uint32_t                    untranslated;  /* a value that no translation
                                                  knows: absent, to count */
    uint32_t                    untrusted;     /* only a client's own words
                                                  said it: absent, to count */
    uint32_t                    too_long;      /* beyond a limit (an id, the
                                                  query): absent, to count */
    uint32_t                    missing;       /* the route says it, and it is
                                                  absent, whatever the cause */
    unsigned                    pattern_limit:1; /* a match took too long: it
                                                  did not match, to count */
    unsigned                    no_memory:1;
    unsigned                    mail:1;        /* there was a raw mail, */
    unsigned                    automatic:1;   /* that nobody wrote, */
    unsigned                    html:1;        /* whose text is HTML, */
    unsigned                    plain:1;       /* or is not */
    conflict_str_t              values[CONFLICT_FACTS];
    char                        arena[CONFLICT_FACTS_ARENA];  /* numbers */
    size_t                      arena_used;
} conflict_facts_t;


/*
 * What a route is to be taken for: once, or once for each item of what "each"
 * walks; without "each", for each element of a request that is an array (a
 * batch; of a response that is an array as long, each goes with its own).
 *
 * items->of lies in the exchange's arena, or in items, and there is none when
 * the body that holds the items is not there.
 */
void conflict_items(const conflict_exchange_t *exchange,
    conflict_items_t *items);

/*
 * Finds the facts of an exchange, or of an item of it.
 *
 * Of each fact the first source that is present wins, then its translations
 * are applied; what they make absent, or do not know where a fact takes only
 * some words, is not looked for in the next source.  "private" is "1" or "0".
 *
 * "client", "actor", "role", "author" and "owner" are never taken from what
 * the request says by itself unless an agent is known to speak (design.md
 * section 3): because exchange->agent says so, or because another source of
 * "actor" does.
 *
 * Only with TAKEN there are facts.  The values point into the exchange, its
 * bodies, the route, the arena or facts->arena: they live as long as these,
 * and facts is not to be copied.  Numbers and booleans become text ("17",
 * "true"); null, objects, arrays and empty strings are absent.  Of fields and
 * arguments of one name the last wins.
 */
conflict_verdict_t conflict_extract(const conflict_exchange_t *exchange,
    const conflict_item_t *item, conflict_facts_t *facts);

/* fills a profile with what the facts say of the client; returns
 * CONFLICT_PROFILE_ bits, what cannot be read left out */
unsigned conflict_facts_profile(const conflict_facts_t *facts,
    conflict_profile_t *profile);

/* 1 when a status is one that the route accepts with: any 2xx, unless it says
 * others; of a view, 304 as well */
int conflict_accepts(const conflict_route_t *route, unsigned status);


#endif /* CONFLICT_EXTRACT_H */
