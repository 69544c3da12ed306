
/*
 * What clients add to their answer in words.
 */

#ifndef CONFLICT_COMMENT_H
#define CONFLICT_COMMENT_H

#include "conflict.h"


#define CONFLICT_COMMENT_MAX   2000                       /* characters */
#define CONFLICT_COMMENT_SIZE  (4 * CONFLICT_COMMENT_MAX) /* bytes */


/*
 * Makes clean text of what a form has sent: UTF-8 without control characters
 * but line feeds, without blanks at its ends; what is no character becomes
 * U+FFFD.
 *
 * out: CONFLICT_COMMENT_SIZE bytes, not ended by NUL; *len: how many there
 * are.  CONFLICT_LIMIT: it has more characters, and out holds the first ones.
 */
conflict_rc_t conflict_comment_clean(conflict_str_t text, char *out,
    size_t *len);


#endif /* CONFLICT_COMMENT_H */
