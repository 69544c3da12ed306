
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
    CONFLICT_ROUTE_HISTORY,
    CONFLICT_ROUTE_RATE,
    CONFLICT_ROUTE_ERASE,
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
    CONFLICT_FACT_PRIORITY,
    CONFLICT_FACT_THEME,
    CONFLICT_FACT_SEGMENT,
    CONFLICT_FACT_STAGE,
    CONFLICT_FACT_ACCOUNT,
    CONFLICT_FACT_LANGUAGE,
    CONFLICT_FACT_AUTHOR,
    CONFLICT_FACT_TIME,
    CONFLICT_FACT_PROMISE,
    CONFLICT_FACT_PLAN,
    CONFLICT_FACT_CONTRACT,
    CONFLICT_FACT_PREFERS,
    CONFLICT_FACT_FEEDBACK,
    CONFLICT_FACT_ANALYSIS,
    CONFLICT_FACT_MERGED,
    CONFLICT_FACT_RATING,
    CONFLICT_FACT_SCALE,
    CONFLICT_FACTS
} conflict_fact_t;


typedef enum {
    CONFLICT_SOURCE_REQUEST = 0,      /* request:PATH, or ~PATTERN of a name */
    CONFLICT_SOURCE_RESPONSE,         /* response:PATH */
    CONFLICT_SOURCE_REQUEST_BODY,     /* request-body: the whole, if plain */
    CONFLICT_SOURCE_RESPONSE_BODY,    /* response-body */
    CONFLICT_SOURCE_ITEM,             /* item:PATH of what "each" walks; item:
                                         without a path is all of it */
    CONFLICT_SOURCE_MAIL,             /* mail:NAME of what "mail" names */
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
#define CONFLICT_CONDITIONS_MAX   16      /* of one route */
#define CONFLICT_TESTS_MAX        16      /* of one condition */
#define CONFLICT_ACCEPTS_MAX      16      /* of one route */

/* no sentence about a configuration is longer, its NUL included */
#define CONFLICT_SENTENCE_SIZE    384


typedef struct conflict_pattern_s  conflict_pattern_t;


/*
 * A step of a path: a member's name, an element's index, a fact's value, or
 * "*", the only one there is.  A number counts elements in an array and names
 * a member of an object, so does a fact's value (which never counts from the
 * end: it may be a client's).
 */
typedef enum {
    CONFLICT_STEP_MEMBER = 0,
    CONFLICT_STEP_INDEX,
    CONFLICT_STEP_FACT,
    CONFLICT_STEP_ONLY
} conflict_step_type_t;

typedef struct {
    conflict_step_type_t     type;
    conflict_str_t           name;      /* as it was written */
    int                      index;     /* of an element; negative: from the
                                           end; or a conflict_fact_t */
} conflict_path_step_t;


typedef struct {
    conflict_source_type_t   type;
    conflict_str_t           token;     /* as it was written */
    conflict_str_t           name;      /* all behind the colon, or literal,
                                           or the variable without its "$" */
    int                      index;     /* of a variable, set by the host; of
                                           a named group, counted from 0 */
    unsigned                 nsteps;
    conflict_path_step_t    *steps;     /* of a path */
    conflict_pattern_t      *field;     /* of the names of fields, or NULL */
    conflict_pattern_t      *capture;   /* what is taken of the value, or
                                           NULL: all of it */
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


typedef enum {
    CONFLICT_WHEN = 0,                  /* else the route is not meant */
    CONFLICT_UNLESS,
    CONFLICT_REQUIRE,                   /* else the helpdesk has refused */
    CONFLICT_REFUSE,
    CONFLICT_CONDITIONS
} conflict_condition_type_t;

/* one of the words behind a condition's source: any of them will do */
typedef struct {
    conflict_str_t           value;     /* as it was written */
    conflict_pattern_t      *pattern;   /* or NULL: the value itself */
} conflict_test_t;

typedef struct {
    conflict_condition_type_t type;
    conflict_source_t        source;
    unsigned                 absent:1;  /* it holds when nothing is there */
    unsigned                 ntests;    /* 0: it holds when anything is */
    conflict_test_t         *tests;
} conflict_condition_t;


/* statuses from first to last */
typedef struct {
    unsigned                 first;
    unsigned                 last;
} conflict_accept_t;


typedef struct {
    conflict_route_kind_t    kind;
    conflict_str_t           method;
    conflict_str_t           path;      /* the pattern, as it was written */
    conflict_pattern_t      *pattern;
    conflict_fact_rule_t     facts[CONFLICT_FACTS];

    unsigned                 nconditions;
    conflict_condition_t    *conditions;
    unsigned                 naccepts;  /* 0: any 2xx */
    conflict_accept_t       *accepts;
    conflict_fact_rule_t     each;      /* one source at most */
    conflict_fact_rule_t     mail;      /* where a raw mail stands */

    unsigned                 needs_request:1;   /* a source is in that body */
    unsigned                 needs_response:1;
    unsigned                 whole_request:1;   /* as it is, too */
    unsigned                 whole_response:1;
    unsigned                 batches:1; /* an array is walked by itself */
    unsigned                 every:1;   /* "each" ends with "*": all members */
    unsigned                 inherited:1;
    unsigned                 line;      /* where it was written */
} conflict_route_t;


typedef struct conflict_platform_s  conflict_platform_t;

struct conflict_platform_s {
    conflict_str_t           name;
    conflict_str_t           scope;     /* of its ids */
    unsigned                 nroutes;
    conflict_route_t       **routes;
    unsigned                 history:1; /* it has a history route */

    conflict_platform_t     *parent;    /* whose routes it has as well */
    unsigned                 users;     /* its own, and who has its routes */
    struct conflict_pattern_s *patterns; /* all of its own, to be freed */
    struct conflict_arena_s *arena;     /* holds all the rest */
};


/* what a route's pattern found in a path: the named groups, in their order */
typedef struct {
    unsigned                 n;
    conflict_str_t           values[CONFLICT_CAPTURES_MAX];
} conflict_captures_t;


extern const conflict_str_t  conflict_route_kind_words[CONFLICT_ROUTE_KINDS];
extern const conflict_str_t  conflict_fact_words[CONFLICT_FACTS];


/*
 * Makes a platform: without routes, or with those of another one.
 *
 * name: 1 to 32 bytes out of [a-z0-9_-]; it is also the scope of the ids,
 * unless a line says another; parent: NULL, or the platform whose routes it
 * begins with, which then lives as long.  Returns NULL with a sentence in
 * error (error_size bytes, NUL-ended).  Everything belongs to the platform and
 * is freed with it; strings that are passed in are copied.
 */
conflict_platform_t *conflict_platform_create(conflict_str_t name,
    conflict_platform_t *parent, char *error, size_t error_size);

/* frees a platform and its routes; NULL is allowed */
void conflict_platform_destroy(conflict_platform_t *platform);

/*
 * Takes a line of a platform that is no route:
 *
 *     scope      NAME                   of the ids, instead of its own name
 *     translate  FACT VALUE=WORD ...    more translations for the routes of
 *                                       the parent, before theirs
 *
 * args, nargs: all its words.  Returns CONFLICT_OK, or another result with a
 * sentence in error.
 */
conflict_rc_t conflict_platform_line(conflict_platform_t *platform,
    const conflict_str_t *args, unsigned nargs, char *error,
    size_t error_size);

/*
 * Adds a route: the words behind "route", such as
 *     update PUT ^/api/v1/tickets/(?<ticket>\d+)$
 *
 * args, nargs: kind, method, pattern; line: for messages.  One with the words
 * of a parent's route takes its place.  Returns NULL with a sentence in error.
 */
conflict_route_t *conflict_route_add(conflict_platform_t *platform,
    const conflict_str_t *args, unsigned nargs, unsigned line, char *error,
    size_t error_size);

/*
 * Adds one line of a route, one of
 *
 *     FACT     SOURCE ... [VALUE=WORD ...]
 *     when     SOURCE [WORD ...]        and unless, require, refuse: a WORD is
 *                                       a value, ~PATTERN, present or absent
 *     accept   STATUS ...               200 or 2xx
 *     each     SOURCE                   the array that is walked
 *     mail     SOURCE ...               where a raw mail stands
 *
 * A word that begins with a source's prefix or with "$" is a source, and
 * " ~PATTERN" at its end takes a part of its value; another one that has a
 * "=" behind its first character is a translation, split at its last "=";
 * any other is a literal.  Returns CONFLICT_OK, or another result with a
 * sentence in error; the route is then as it was before.
 */
conflict_rc_t conflict_route_line(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    char *error, size_t error_size);

/*
 * Checks a route as a whole when its block ends, and notes which bodies it
 * needs.  Every route needs "client" or "ticket"; all else may be missing (a
 * reply without text still stops a clock).  A view carries no text, a history
 * needs "each", "id" and "time", a fact whose value a path inserts must be
 * there, and none may depend on itself.  Returns CONFLICT_OK, or another
 * result with a sentence in error.
 */
conflict_rc_t conflict_route_finish(conflict_route_t *route, char *error,
    size_t error_size);

/*
 * Checks a platform as a whole when its block ends: it has a route; and where
 * one is a history, all that carry a message have an "id", else what is seen
 * twice would count twice.  Returns as conflict_route_finish() does.
 */
conflict_rc_t conflict_platform_finish(conflict_platform_t *platform,
    char *error, size_t error_size);

/*
 * The sources of a route, whatever each is for: the nth, counted from 0, or
 * NULL behind the last.  For hosts that must prepare variables.
 */
conflict_source_t *conflict_route_source(const conflict_route_t *route,
    unsigned n);

/* 1 when a source of the route is the form's field of this name, else 0 */
int conflict_route_names_field(const conflict_route_t *route,
    conflict_str_t name);

/*
 * 1 when a request's target, as it was sent, may mean one path to nginx and
 * another one to the helpdesk: an encoded slash, or a segment of two dots.
 */
int conflict_path_is_ambiguous(conflict_str_t target);

/*
 * The words of a fact that takes only some: actor, role, private, channel and
 * status.  n: set to how many; returns NULL for the facts that take any value.
 */
const conflict_str_t *conflict_fact_closed_words(conflict_fact_t fact,
    unsigned *n);

/*
 * Tells whether a route's method and pattern take an exchange; conditions are
 * looked at later (extract.h).
 *
 * method, path: of the request, the path decoded and without the query;
 * steps: the matcher's limit; captures: filled when it matches, pointing into
 * path.  Returns CONFLICT_OK, CONFLICT_DECLINED, or CONFLICT_LIMIT (a limit of
 * the pattern matcher was met: it does not match, and is to be counted).
 */
conflict_rc_t conflict_route_match(const conflict_route_t *route,
    conflict_str_t method, conflict_str_t path, size_t steps,
    conflict_captures_t *captures);


#endif /* CONFLICT_ROUTE_H */
