
/*
 * Plain text: paragraphs and quotes.
 */

#include <string.h>

#include "text_private.h"


static int conflict_plain_face(conflict_str_t line);


conflict_rc_t
conflict_plain_read(conflict_arena_t *arena, conflict_str_t value,
    conflict_text_t *text)
{
    size_t              start, end;
    unsigned            depth, last;
    const char         *p;
    conflict_rc_t       rc;
    conflict_str_t      rest, line;
    conflict_blocks_t   blocks;

    rc = conflict_utf8_clean(arena, conflict_trim(value), &text->text);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    blocks.n = 0;
    start = 0;
    end = 0;
    last = 0;

    for (rest = text->text; rest.len; /* void */) {
        p = memchr(rest.data, '\n', rest.len);

        line.data = rest.data;
        line.len = p ? (size_t) (p + 1 - rest.data) : rest.len;

        rest.data += line.len;
        rest.len -= line.len;

        depth = conflict_plain_depth(line);
        line = conflict_trim(line);

        if (end > start && (line.len == 0 || depth != last)) {
            conflict_blocks_add(&blocks, last ? CONFLICT_BLOCK_QUOTE
                                              : CONFLICT_BLOCK_PLAIN,
                                last, start, end);
            start = end;
        }

        if (line.len == 0) {
            continue;
        }

        if (end == start) {
            start = (size_t) (line.data - text->text.data);
        }

        end = (size_t) (line.data + line.len - text->text.data);
        last = depth;
    }

    if (end > start) {
        conflict_blocks_add(&blocks, last ? CONFLICT_BLOCK_QUOTE
                                          : CONFLICT_BLOCK_PLAIN,
                            last, start, end);
    }

    return conflict_blocks_keep(arena, &blocks, text);
}


unsigned
conflict_plain_depth(conflict_str_t line)
{
    size_t    i;
    unsigned  depth;

    if (line.len == 0 || line.data[0] != '>' || conflict_plain_face(line)) {
        return 0;
    }

    depth = 0;

    for (i = 0; i < line.len; i++) {
        if (line.data[i] == '>') {
            depth++;

        } else if (line.data[i] != ' ') {
            break;
        }
    }

    return depth;
}


/* ">:(" and ">_<" are no quotes, but rather what we look for */

static int
conflict_plain_face(conflict_str_t line)
{
    if (line.len < 3) {
        return 0;
    }

    if (line.data[2] == '<') {
        return line.data[1] == '_' || line.data[1] == '.';
    }

    return strchr(":;=", line.data[1]) && line.data[1] != '\0'
           && strchr("-(['/|\\cCoO", line.data[2]) && line.data[2] != '\0';
}


void
conflict_blocks_add(conflict_blocks_t *blocks, conflict_block_kind_t kind,
    unsigned depth, size_t start, size_t end)
{
    conflict_block_t  *block;

    if (blocks->n == CONFLICT_BLOCKS_MAX) {
        return;
    }

    block = &blocks->of[blocks->n++];

    block->kind = kind;
    block->depth = depth;
    block->start = start;
    block->end = end;
}


conflict_rc_t
conflict_blocks_keep(conflict_arena_t *arena, const conflict_blocks_t *blocks,
    conflict_text_t *text)
{
    if (blocks->n == 0) {
        return CONFLICT_DECLINED;
    }

    text->blocks = conflict_arena_alloc(arena,
                                        blocks->n * sizeof(conflict_block_t));
    if (text->blocks == NULL) {
        return CONFLICT_NOMEM;
    }

    memcpy(text->blocks, blocks->of, blocks->n * sizeof(conflict_block_t));
    text->nblocks = blocks->n;

    return CONFLICT_OK;
}
