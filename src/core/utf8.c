
/*
 * UTF-8 as it comes: nearly.
 */

#include <string.h>

#include "character.h"
#include "text_private.h"


#define CONFLICT_ASCII_LOW   0x0101010101010101u
#define CONFLICT_ASCII_HIGH  0x8080808080808080u


size_t
conflict_utf8_good(conflict_str_t value, int nul)
{
    uint32_t              size;
    uint64_t              eight;
    const unsigned char  *p, *last;

    p = (const unsigned char *) value.data;
    last = p + value.len;

    while (p < last) {

        /* eight bytes of ASCII without a NUL: no byte of them is below 1 */

        if (last - p >= 8) {
            memcpy(&eight, p, sizeof(eight));

            if (((eight | (eight - CONFLICT_ASCII_LOW)) & CONFLICT_ASCII_HIGH)
                == 0)
            {
                p += 8;
                continue;
            }
        }

        if (*p < 0x80) {
            if (*p == '\0' && !nul) {
                break;
            }

            p++;
            continue;
        }

        size = conflict_char_read(p, last).size;

        if (size == 1) {
            break;
        }

        p += size;
    }

    return (size_t) (p - (const unsigned char *) value.data);
}


conflict_rc_t
conflict_utf8_clean(conflict_arena_t *arena, conflict_str_t value,
    conflict_str_t *clean)
{
    char            *dst;
    size_t           n, bad;
    conflict_str_t   rest;

    *clean = value;

    bad = 0;

    for (rest = value; rest.len; rest.data += n, rest.len -= n) {
        n = conflict_utf8_good(rest, 0);

        if (n < rest.len) {
            bad++;
            n++;
        }
    }

    if (bad == 0) {
        return CONFLICT_OK;
    }

    dst = conflict_arena_alloc(arena, value.len
                                      + bad * (CONFLICT_REPLACEMENT_LEN - 1));
    if (dst == NULL) {
        return CONFLICT_NOMEM;
    }

    clean->data = dst;

    for (rest = value; rest.len; rest.data += n, rest.len -= n) {
        n = conflict_utf8_good(rest, 0);

        memcpy(dst, rest.data, n);
        dst += n;

        if (n < rest.len) {
            memcpy(dst, CONFLICT_REPLACEMENT, CONFLICT_REPLACEMENT_LEN);
            dst += CONFLICT_REPLACEMENT_LEN;
            n++;
        }
    }

    clean->len = (size_t) (dst - clean->data);

    return CONFLICT_OK;
}


conflict_str_t
conflict_utf8_cut(conflict_str_t value, size_t max)
{
    unsigned  i;

    if (value.len <= max) {
        return value;
    }

    value.len = max;

    for (i = 0; i < 3 && value.len; i++) {
        if ((value.data[value.len] & 0xc0) != 0x80) {
            break;
        }

        value.len--;
    }

    return value;
}
