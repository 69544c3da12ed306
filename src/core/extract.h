
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

#include "conflict.h"
#include "route.h"


/* default limits of a body in JSON */
#define CONFLICT_JSON_NODES  10000
#define CONFLICT_JSON_DEPTH  64


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
    json_t                     *request;       /* borrowed */
    json_t                     *response;      /* borrowed */
    unsigned                    response_seen:1; /* headers may be asked for */
    unsigned                    agent:1;       /* the speaker is known to be an
                                                  agent by something else */
    const conflict_host_t      *host;
} conflict_exchange_t;


#define CONFLICT_FACTS_ARENA  1024

/* of a longer query nothing is read */
#define CONFLICT_QUERY_MAX    65536

typedef struct {
    uint32_t                    present;       /* conflict_bit(fact) */
    uint32_t                    untranslated;  /* a value that no translation
                                                  knows: absent, to count */
    uint32_t                    untrusted;     /* only a client's own words
                                                  said it: absent, to count */
    uint32_t                    too_long;      /* beyond a limit (an id, the
                                                  query, the arena): absent, to
                                                  count */
    uint32_t                    from_response; /* it was read in the response */
    conflict_str_t              values[CONFLICT_FACTS];
    char                        arena[CONFLICT_FACTS_ARENA];  /* numbers,
                                                  decoded values */
    size_t                      arena_used;
} conflict_facts_t;


/*
 * Finds the facts of an exchange.
 *
 * Of each fact the first source that is present wins, then its translations
 * are applied; what they make absent, or do not know where a fact takes only
 * some words, is not looked for in the next source.  "private" is "1" or "0".
 *
 * "client", "actor" and "role" are never taken from request:, query: or
 * request-header: unless an agent is known to speak (design.md section 3):
 * because exchange->agent says so, or because another source of "actor" does.
 *
 * The values point into the exchange, its JSON, the route or facts->arena:
 * they live as long as these, and facts is not to be copied.  Numbers and
 * booleans become text ("17", "true"); null, objects, arrays and empty strings
 * are absent.  In a query the last of several wins.
 */
void conflict_extract(const conflict_exchange_t *exchange,
    conflict_facts_t *facts);


#endif /* CONFLICT_EXTRACT_H */
