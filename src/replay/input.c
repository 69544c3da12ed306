
/*
 * Input that may be a pipe: its size is not known before its end.
 */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "input.h"


#define CONFLICT_INPUT_FIRST  16384


static conflict_rc_t conflict_input_stream(FILE *stream, size_t max,
    conflict_str_t *text);


conflict_rc_t
conflict_input_read(const char *file, size_t max, conflict_str_t *text)
{
    int             error;
    FILE           *stream;
    conflict_rc_t   rc;

    if (file == NULL) {
        return conflict_input_stream(stdin, max, text);
    }

    stream = fopen(file, "re");
    if (stream == NULL) {
        return CONFLICT_INVALID;
    }

    rc = conflict_input_stream(stream, max, text);

    error = errno;
    (void) fclose(stream);
    errno = error;

    return rc;
}


static conflict_rc_t
conflict_input_stream(FILE *stream, size_t max, conflict_str_t *text)
{
    char           *data, *more;
    size_t          len, size;
    conflict_rc_t   rc;

    len = 0;
    size = CONFLICT_INPUT_FIRST;
    rc = CONFLICT_NOMEM;

    data = malloc(size);

    while (data) {
        len += fread(data + len, 1, size - len - 1, stream);

        if (ferror(stream)) {
            rc = CONFLICT_INVALID;
            break;
        }

        if (len > max) {
            rc = CONFLICT_LIMIT;
            break;
        }

        if (len < size - 1) {
            data[len] = '\0';
            text->data = data;
            text->len = len;
            return CONFLICT_OK;
        }

        more = realloc(data, 2 * size);
        if (more == NULL) {
            break;
        }

        data = more;
        size *= 2;
    }

    free(data);

    return rc;
}
