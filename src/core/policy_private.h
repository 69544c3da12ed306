
/*
 * What the files that read a policy's lines share: not for others.
 */

#ifndef CONFLICT_POLICY_PRIVATE_H
#define CONFLICT_POLICY_PRIVATE_H

#include "policy.h"


typedef struct {
    conflict_policies_t   *policies;
    conflict_policy_t     *policy;
    const conflict_str_t  *args;       /* without the line's own name */
    unsigned               n;
    char                  *error;
    size_t                 error_size;
} conflict_line_t;


#define conflict_line_refuse(line, ...)                                       \
    (snprintf((line)->error, (line)->error_size, __VA_ARGS__),                \
     CONFLICT_INVALID)

/* a word of an administrator, for a sentence */
#define conflict_shown(s)  ((s).len > 64 ? 64 : (int) (s).len), (s).data


int conflict_is_word(conflict_str_t s, const char *word);

/* NAME=VALUE; 0 when the word has no "=" */
int conflict_line_pair(conflict_str_t arg, conflict_str_t *name,
    conflict_str_t *value);

/* a segment, stage or theme, as routes and lexicons give them */
conflict_rc_t conflict_line_word(conflict_line_t *line, conflict_str_t value,
    char *word);

/* a text that goes into a header, copied */
conflict_rc_t conflict_line_text(conflict_line_t *line, conflict_str_t value,
    conflict_str_t *text);

/* a word that only one line of a block may say; bit: of given_words */
conflict_rc_t conflict_line_once(conflict_line_t *line, unsigned bit,
    const char *name);


/* policy_survey.c */

/* who is asked where nobody says otherwise */
void conflict_policy_default_askings(conflict_policy_t *policy);

/* survey ... */
conflict_rc_t conflict_line_survey(conflict_line_t *line);


/* policy_tier.c */

/* the number of a name in the table, or conflict_policy_nfields */
unsigned conflict_find_field(const char *name, size_t len);

/* sets a number of the table */
conflict_rc_t conflict_line_field(conflict_line_t *line, unsigned i,
    conflict_str_t value);

/* tier N [segment=NAME] NAME=VALUE ... */
conflict_rc_t conflict_line_tier(conflict_line_t *line);


#endif /* CONFLICT_POLICY_PRIVATE_H */
