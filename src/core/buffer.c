
/*
 * Bytes that come in pieces and are kept in one, up to a limit.
 */

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "body_private.h"
#include "text.h"


#define CONFLICT_BUFFER_FIRST  4096


static conflict_body_cause_t conflict_buffer_room(conflict_buffer_t *buffer,
    size_t len);


conflict_body_cause_t
conflict_buffer_add(conflict_buffer_t *buffer, const char *data, size_t len)
{
    conflict_body_cause_t  cause;

    if (len >= buffer->size - buffer->len) {
        cause = conflict_buffer_room(buffer, len);

        if (cause != CONFLICT_BODY_FINE) {
            return cause;
        }
    }

    if (len) {
        memcpy(buffer->data + buffer->len, data, len);
        buffer->len += len;
    }

    return CONFLICT_BODY_FINE;
}


void
conflict_buffer_free(conflict_buffer_t *buffer)
{
    free(buffer->data);

    buffer->data = NULL;
    buffer->len = 0;
    buffer->size = 0;
}


conflict_body_cause_t
conflict_buffer_decode(conflict_buffer_t *buffer, size_t start,
    conflict_str_t charset)
{
    conflict_rc_t           rc;
    conflict_str_t          value, utf8;
    conflict_arena_t       *arena;
    conflict_body_cause_t   cause;

    if (charset.len == 0 || start == buffer->len) {
        return CONFLICT_BODY_FINE;
    }

    arena = conflict_arena_create();
    if (arena == NULL) {
        return CONFLICT_BODY_MEMORY;
    }

    value.len = buffer->len - start;
    value.data = buffer->data + start;
    utf8 = value;

    rc = conflict_charset_decode(arena, charset, value, &utf8);

    if (rc == CONFLICT_NOMEM) {
        cause = CONFLICT_BODY_MEMORY;

    } else if (rc == CONFLICT_LIMIT) {
        cause = CONFLICT_BODY_LARGE;

    } else if (rc != CONFLICT_OK || utf8.data == value.data) {
        cause = CONFLICT_BODY_FINE;

    } else {
        buffer->len = start;
        cause = conflict_buffer_add(buffer, utf8.data, utf8.len);
    }

    conflict_arena_destroy(arena);

    return cause;
}


size_t
conflict_utf8_whole(const char *data, size_t len)
{
    size_t         back, size;
    unsigned char  c;

    for (back = 1; back <= 3 && back <= len; back++) {
        c = (unsigned char) data[len - back];

        if (c < 0x80) {
            break;
        }

        if (c >= 0xc0) {
            size = c >= 0xf0 ? 4 : (c >= 0xe0 ? 3 : 2);

            return size > back ? len - back : len;
        }
    }

    return len;
}


/* makes room for len bytes, and one more for a NUL */

static conflict_body_cause_t
conflict_buffer_room(conflict_buffer_t *buffer, size_t len)
{
    char    *data;
    size_t   size;

    if (len > buffer->max - buffer->len) {
        return CONFLICT_BODY_LARGE;
    }

    size = buffer->size;

    if (size == 0) {
        size = buffer->first ? buffer->first : CONFLICT_BUFFER_FIRST;
    }

    while (size - buffer->len <= len) {
        size *= 2;
    }

    if (size > buffer->max + 1) {
        size = buffer->max + 1;
    }

    data = realloc(buffer->data, size);
    if (data == NULL) {
        return CONFLICT_BODY_MEMORY;
    }

    buffer->data = data;
    buffer->size = size;

    return CONFLICT_BODY_FINE;
}
