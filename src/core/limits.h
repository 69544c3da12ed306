
/*
 * What is read of an exchange at the most.  One table holds the names, the
 * defaults and the ranges, for the directives and for the documents.
 */

#ifndef CONFLICT_LIMITS_H
#define CONFLICT_LIMITS_H

#include "conflict.h"


typedef enum {
    CONFLICT_LIMIT_BYTES = 0,    /* kept of a body */
    CONFLICT_LIMIT_STRING,       /* bytes of one string of it, or field */
    CONFLICT_LIMIT_INFLATED,     /* bytes that a compressed body unpacks to */
    CONFLICT_LIMIT_RATIO,        /* unpacked bytes for each packed one */
    CONFLICT_LIMIT_NODES,        /* of JSON: "{", "[", ":" and "," */
    CONFLICT_LIMIT_DEPTH,        /* levels of JSON, and of parts in a mail */
    CONFLICT_LIMIT_FIELDS,       /* of a form */
    CONFLICT_LIMIT_PARTS,        /* of a multipart body, or of a mail */
    CONFLICT_LIMIT_STEPS,        /* of a pattern's match */
    CONFLICT_LIMIT_ROUTES,       /* that take one exchange */
    CONFLICT_LIMIT_ITEMS,        /* of a batch, articles of a history */
    CONFLICT_LIMITS
} conflict_limit_t;


typedef struct {
    conflict_str_t   name;
    size_t           value;      /* the default */
    size_t           min;
    size_t           max;
    unsigned         size:1;     /* in bytes: "64k" is a way to write it */
    const char      *what;       /* what it limits, for the documents */
} conflict_limit_rule_t;

typedef struct {
    size_t           of[CONFLICT_LIMITS];
} conflict_limits_t;


extern const conflict_limit_rule_t  conflict_limit_rules[CONFLICT_LIMITS];

/* sets each limit to its default */
void conflict_limits_default(conflict_limits_t *limits);


#endif /* CONFLICT_LIMITS_H */
