
/*
 * Reads platforms and policies out of files in nginx's syntax, without nginx:
 *
 *     conflict_platform NAME [from=NAME] { ... }
 *     conflict_policy NAME [from=NAME] { ... }
 *     include FILE;        relative to the file it stands in, may be a glob
 *
 * What nginx -t says of a mistake is said here in the same words; that other
 * directives are not read is said too.
 */

#ifndef CONFLICT_CONF_H
#define CONFLICT_CONF_H

#include "core/policy.h"
#include "core/route.h"
#include "token.h"


/* files that include each other go no deeper */
#define CONFLICT_INCLUDES_MAX   10

/* of one file, in bytes */
#define CONFLICT_CONF_MAX       (16 * 1024 * 1024)


typedef struct {
    unsigned               n;
    conflict_platform_t  **platforms;   /* in the order of the files */
    unsigned               npolicies;   /* blocks that were read */
    char                   policy[CONFLICT_WORD_SIZE];   /* the last one */
    conflict_policies_t    policies;    /* empty before the first block */
    unsigned               alone:1;     /* 1: "include" is refused */
    char                   complaint[CONFLICT_COMPLAINT_SIZE];
} conflict_conf_t;


/* an empty one, to which files are added */
void conflict_conf_init(conflict_conf_t *conf);

/* frees the platforms */
void conflict_conf_destroy(conflict_conf_t *conf);

/*
 * Adds the platforms of a file, which may build upon those that are there.
 * Returns CONFLICT_OK; or another result, and complaint says what is wrong,
 * "SENTENCE in FILE:LINE" where a line is to blame.
 */
conflict_rc_t conflict_conf_read(conflict_conf_t *conf, const char *file);

/* the same of a text that has been read already; file: its name */
conflict_rc_t conflict_conf_parse(conflict_conf_t *conf, const char *file,
    conflict_str_t text);

/* the platform of a name, or NULL */
conflict_platform_t *conflict_conf_platform(const conflict_conf_t *conf,
    conflict_str_t name);


#endif /* CONFLICT_CONF_H */
