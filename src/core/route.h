
/*
 * Platforms and routes: where a helpdesk keeps its facts.
 *
 * A platform is a named list of routes, a route is a method, a pattern for
 * the path and a list of facts with their sources.  The words come from a
 * configuration file, whose parser (nginx's own, or the offline tool's) hands
 * them over token by token; all checks are here, so that both say the same.
 */

#ifndef CONFLICT_ROUTE_H
#define CONFLICT_ROUTE_H

#include "conflict.h"
#include "vocabulary.h"


typedef enum {
    CONFLICT_ROUTE_OPEN = 0,
    CONFLICT_ROUTE_REPLY,
    CONFLICT_ROUTE_NOTE,
    CONFLICT_ROUTE_UPDATE,
    CONFLICT_ROUTE_VIEW,
    CONFLICT_ROUTE_KINDS
} conflict_route_kind_t;


typedef enum {
    CONFLICT_FACT_CLIENT = 0,
    CONFLICT_FACT_TICKET,
    CONFLICT_FACT_ID,
    CONFLICT_FACT_ACTOR,
    CONFLICT_FACT_ROLE,
    CONFLICT_FACT_TEXT,
    CONFLICT_FACT_SUBJECT,
    CONFLICT_FACT_PRIVATE,
    CONFLICT_FACT_CHANNEL,
    CONFLICT_FACT_STATUS,
    CONFLICT_FACT_OWNER,
    CONFLICT_FACTS
} conflict_fact_t;


typedef enum {
    CONFLICT_SOURCE_REQUEST = 0,      /* request:PATH, JSON for now */
    CONFLICT_SOURCE_RESPONSE,         /* response:PATH */
    CONFLICT_SOURCE_URI,              /* uri:NAME, a named group */
    CONFLICT_SOURCE_QUERY,            /* query:NAME */
    CONFLICT_SOURCE_REQUEST_HEADER,   /* request-header:NAME */
    CONFLICT_SOURCE_RESPONSE_HEADER,  /* response-header:NAME */
    CONFLICT_SOURCE_VARIABLE,         /* $name */
    CONFLICT_SOURCE_LITERAL           /* a word: always there */
} conflict_source_type_t;


/* limits of what a configuration may say */
#define CONFLICT_ROUTES_MAX       128     /* of one platform */
#define CONFLICT_SOURCES_MAX      16      /* of one fact */
#define CONFLICT_STEPS_MAX        16      /* of one path */
#define CONFLICT_CAPTURES_MAX     16      /* named groups of one pattern */
#define CONFLICT_TRANSLATIONS_MAX 64      /* of one fact */

/* no sentence about a configuration is longer, its NUL included */
#define CONFLICT_SENTENCE_SIZE    256


/*
 * A step of a path: a member's name, an element's index, a fact's value.  A
 * number counts elements in an array and names a member of an object, so does
 * a fact's value (which never counts from the end: it may be a client's).
 */
typedef enum {
    CONFLICT_STEP_MEMBER = 0,
    CONFLICT_STEP_INDEX,
    CONFLICT_STEP_FACT
} conflict_step_type_t;

typedef struct {
    conflict_step_type_t     type;
    conflict_str_t           name;      /* as it was written */
    int                      index;     /* of an element; negative: from the
                                           end; or a conflict_fact_t */
} conflict_path_step_t;


typedef struct {
    conflict_source_type_t   type;
    conflict_str_t           name;      /* all behind the colon, or literal,
                                           or the variable without its "$" */
    int                      index;     /* of a variable, set by the host; of
                                           a named group, counted from 0 */
    unsigned                 nsteps;
    conflict_path_step_t    *steps;     /* of a path */
} conflict_source_t;


typedef struct {
    conflict_str_t           from;
    conflict_str_t           to;        /* empty: absent */
} conflict_translation_t;


typedef struct {
    unsigned                 nsources;  /* 0: the route does not say */
    conflict_source_t       *sources;
    unsigned                 ntranslations;
    conflict_translation_t  *translations;
} conflict_fact_rule_t;


typedef struct conflict_pattern_s  conflict_pattern_t;

typedef struct {
    conflict_route_kind_t    kind;
    conflict_str_t           method;
    conflict_pattern_t      *pattern;
    conflict_fact_rule_t     facts[CONFLICT_FACTS];
    unsigned                 needs_request:1;   /* a source is in that body */
    unsigned                 needs_response:1;
    unsigned                 line;              /* where it was written */
} conflict_route_t;


typedef struct {
    conflict_str_t           name;
    unsigned                 nroutes;
    conflict_route_t       **routes;
    struct conflict_arena_s *arena;     /* holds all of it */
} conflict_platform_t;


/* what a route's pattern found in a path: the named groups, in their order */
typedef struct {
    unsigned                 n;
    conflict_str_t           values[CONFLICT_CAPTURES_MAX];
} conflict_captures_t;


extern const conflict_str_t  conflict_route_kind_words[CONFLICT_ROUTE_KINDS];
extern const conflict_str_t  conflict_fact_words[CONFLICT_FACTS];


/*
 * Makes a platform without routes.
 *
 * name: 1 to 32 bytes out of [a-z0-9_-]; it is also the default scope of the
 * ids.  Returns NULL with a sentence in error (error_size bytes, NUL-ended).
 * Everything belongs to the platform and is freed with it; strings that are
 * passed in are copied.
 */
conflict_platform_t *conflict_platform_create(conflict_str_t name,
    char *error, size_t error_size);

/* frees a platform and its routes; NULL is allowed */
void conflict_platform_destroy(conflict_platform_t *platform);

/*
 * Adds a route: the words behind "route", such as
 *     update PUT ^/api/v1/tickets/(?<ticket>\d+)$
 *
 * args, nargs: kind, method, pattern; line: for messages.  Returns NULL with
 * a sentence in error.
 */
conflict_route_t *conflict_route_add(conflict_platform_t *platform,
    const conflict_str_t *args, unsigned nargs, unsigned line, char *error,
    size_t error_size);

/*
 * Adds one line of a route: a fact, its sources and its translations, such as
 *     client  response:customer_id  response:assets.Ticket.(ticket).customer_id
 *
 * A word that begins with a source's prefix or with "$" is a source; another
 * one that has a "=" behind its first character is a translation, split at
 * its last "="; any other is a literal.  Returns CONFLICT_OK, or another
 * result with a sentence in error; the route is then as it was before.
 */
conflict_rc_t conflict_route_fact(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    char *error, size_t error_size);

/*
 * Checks a route as a whole when its block ends, and notes which bodies it
 * needs.  Every route needs "client" or "ticket"; all else may be missing (a
 * reply without text still stops a clock).  A view carries no text, a fact
 * whose value a path inserts must be there, and none may depend on itself.
 * Returns CONFLICT_OK, or another result with a sentence in error.
 */
conflict_rc_t conflict_route_finish(conflict_route_t *route, char *error,
    size_t error_size);

/*
 * The words of a fact that takes only some: actor, role, private, channel and
 * status.  n: set to how many; returns NULL for the facts that take any value.
 */
const conflict_str_t *conflict_fact_closed_words(conflict_fact_t fact,
    unsigned *n);

/*
 * Tells whether a route takes an exchange.
 *
 * method, path: of the request, the path decoded and without the query;
 * captures: filled when it matches, pointing into path.  Returns CONFLICT_OK,
 * CONFLICT_DECLINED, or CONFLICT_LIMIT (a limit of the pattern matcher was
 * met: it does not match, and is to be counted).
 */
conflict_rc_t conflict_route_match(const conflict_route_t *route,
    conflict_str_t method, conflict_str_t path,
    conflict_captures_t *captures);


#endif /* CONFLICT_ROUTE_H */
