
/*
 * Text as helpdesks hold it: the first byte says what it is told to be, all
 * behind it is the value.
 */

#include <stdlib.h>
#include <string.h>

#include "core/text_private.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


/* a place of its own: what is read beyond it is seen */

static void
fuzz_beyond(conflict_str_t value)
{
    char  *copy;

    copy = malloc(value.len ? value.len : 1);
    if (copy == NULL) {
        abort();
    }

    if (value.len) {
        memcpy(copy, value.data, value.len);
    }

    value.data = copy;

    (void) conflict_text_is_html(value);
    (void) conflict_utf8_good(value, 1);

    free(copy);
}


/* blocks lie in the text, in order, a line break apart, and hold something */

static void
fuzz_blocks(const conflict_text_t *text)
{
    size_t                   last;
    unsigned                 i;
    const conflict_block_t  *b;

    last = 0;

    for (i = 0; i < text->nblocks; i++) {
        b = &text->blocks[i];

        if (b->start < last || b->end <= b->start || b->end > text->text.len
            || (b->kind == CONFLICT_BLOCK_QUOTE) != (b->depth > 0)
            || conflict_blank(text->text.data[b->start])
            || conflict_blank(text->text.data[b->end - 1])
            || (i && memchr(text->text.data + last, '\n', b->start - last)
                     == NULL))
        {
            abort();
        }

        last = b->end;
    }

    if (text->nblocks == 0 || text->nblocks > CONFLICT_BLOCKS_MAX) {
        abort();
    }
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char                    *copy;
    conflict_rc_t            rc;
    conflict_str_t           value, own;
    conflict_text_t          text;
    conflict_arena_t        *arena;
    conflict_text_format_t   format;

    if (size < 1) {
        return 0;
    }

    format = (conflict_text_format_t) (data[0] % 3);
    size--;

    copy = malloc(size ? size : 1);
    arena = conflict_arena_create();

    if (copy == NULL || arena == NULL) {
        abort();
    }

    memcpy(copy, data + 1, size);
    value.data = copy;
    value.len = size;

    fuzz_beyond(value);

    rc = conflict_text_read(arena, value, format, &text);

    if (rc == CONFLICT_OK) {
        fuzz_blocks(&text);

        if (conflict_utf8_good(text.text, 0) != text.text.len) {
            abort();
        }

        rc = conflict_text_own(arena, &text, &own);

        if (rc > CONFLICT_DECLINED || own.len > text.text.len
            || conflict_utf8_good(own, 0) != own.len)
        {
            abort();
        }

    } else if (rc > CONFLICT_INVALID) {
        abort();
    }

    conflict_arena_destroy(arena);
    free(copy);

    return 0;
}
