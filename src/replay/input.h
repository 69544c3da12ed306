
/*
 * Files and pipes, read as a whole.
 */

#ifndef CONFLICT_INPUT_H
#define CONFLICT_INPUT_H

#include "core/conflict.h"


/*
 * Reads a file, or standard input where file is NULL.
 *
 * text: allocated, ended by NUL, for the caller to free() as (char *)
 * text->data.  Returns CONFLICT_OK, CONFLICT_INVALID with errno set,
 * CONFLICT_LIMIT when there is more than max bytes, or CONFLICT_NOMEM.
 */
conflict_rc_t conflict_input_read(const char *file, size_t max,
    conflict_str_t *text);


#endif /* CONFLICT_INPUT_H */
