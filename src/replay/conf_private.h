
/*
 * What the files that read a configuration share: not for others.
 */

#ifndef CONFLICT_CONF_PRIVATE_H
#define CONFLICT_CONF_PRIVATE_H

#include "conf.h"


/* where a directive stands */
typedef enum {
    CONFLICT_CONF_FILE = 0,
    CONFLICT_CONF_PLATFORM,
    CONFLICT_CONF_ROUTE,
    CONFLICT_CONF_POLICY
} conflict_conf_place_t;

typedef struct {
    conflict_conf_t        *conf;
    conflict_tokens_t      *tokens;
    unsigned                depth;      /* of includes */
    conflict_conf_place_t   place;
    conflict_platform_t    *platform;
    conflict_route_t       *route;
    conflict_policy_t      *policy;
} conflict_conf_block_t;


/* the lines of a block; braces: 1 when "}" ends it, 0 when the file's end
 * does */
conflict_rc_t conflict_conf_block(const conflict_conf_block_t *block,
    int braces);

/* that a directive ended as it must: else it is said */
conflict_rc_t conflict_conf_expect(const conflict_conf_block_t *block,
    conflict_directive_t end, conflict_directive_t expected);

/* says a sentence, and is CONFLICT_INVALID */
conflict_rc_t conflict_conf_wrong(const conflict_conf_block_t *block,
    const char *sentence);

/* conf_policy.c: a conflict_policy block, and a line of it */
conflict_rc_t conflict_conf_policy(const conflict_conf_block_t *block);
conflict_rc_t conflict_conf_policy_line(const conflict_conf_block_t *block,
    conflict_directive_t end);


#endif /* CONFLICT_CONF_PRIVATE_H */
