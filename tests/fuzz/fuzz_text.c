
/*
 * Texts: HTML, data: URLs, plain.  Blocks stand in order within the text, and
 * what is left without quotes is no longer than all of it.
 */

#include <stdlib.h>
#include <string.h>

#include "core/text.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t              end;
    unsigned            i;
    conflict_str_t      value, own;
    conflict_text_t     text;
    conflict_arena_t   *arena;

    if (size == 0) {
        return 0;
    }

    value.data = (const char *) data + 1;
    value.len = size - 1;

    arena = conflict_arena_create();
    if (arena == NULL) {
        abort();
    }

    if (conflict_text_read(arena, value,
                           (conflict_text_format_t) (data[0] % 3), &text)
        == CONFLICT_OK)
    {
        if (text.nblocks > CONFLICT_BLOCKS_MAX) {
            abort();
        }

        for (i = 0, end = 0; i < text.nblocks; i++) {
            if (text.blocks[i].start < end
                || text.blocks[i].end < text.blocks[i].start
                || text.blocks[i].end > text.text.len)
            {
                abort();
            }

            end = text.blocks[i].end;
        }

        if (conflict_text_own(arena, &text, &own) == CONFLICT_OK
            && own.len > text.text.len + text.nblocks)
        {
            abort();
        }
    }

    conflict_arena_destroy(arena);

    return 0;
}
