
/*
 * Blocks that are filled and freed together.
 */

#include <stdlib.h>
#include <string.h>

#include "arena.h"


#define CONFLICT_ARENA_BLOCK  4096
#define CONFLICT_ARENA_ALIGN  sizeof(max_align_t)


typedef struct conflict_arena_block_s  conflict_arena_block_t;

struct conflict_arena_block_s {
    conflict_arena_block_t  *next;
    max_align_t              data[];
};

struct conflict_arena_s {
    conflict_arena_block_t  *blocks;
    char                    *free;
    size_t                   left;
};


conflict_arena_t *
conflict_arena_create(void)
{
    return calloc(1, sizeof(conflict_arena_t));
}


void
conflict_arena_destroy(conflict_arena_t *arena)
{
    conflict_arena_block_t  *block;

    if (arena == NULL) {
        return;
    }

    while (arena->blocks) {
        block = arena->blocks;
        arena->blocks = block->next;
        free(block);
    }

    free(arena);
}


void *
conflict_arena_alloc(conflict_arena_t *arena, size_t size)
{
    void                    *p;
    size_t                   room;
    conflict_arena_block_t  *block;

    /* of nothing, too, there is a place */

    size = size ? size : 1;
    size = (size + CONFLICT_ARENA_ALIGN - 1) / CONFLICT_ARENA_ALIGN
           * CONFLICT_ARENA_ALIGN;

    if (size > arena->left) {
        room = size > CONFLICT_ARENA_BLOCK ? size : CONFLICT_ARENA_BLOCK;

        block = calloc(1, sizeof(conflict_arena_block_t) + room);
        if (block == NULL) {
            return NULL;
        }

        block->next = arena->blocks;
        arena->blocks = block;
        arena->free = (char *) block->data;
        arena->left = room;
    }

    p = arena->free;
    arena->free += size;
    arena->left -= size;

    return p;
}


int
conflict_arena_copy(conflict_arena_t *arena, conflict_str_t from,
    conflict_str_t *to)
{
    char  *p;

    p = conflict_arena_alloc(arena, from.len + 1);
    if (p == NULL) {
        return 0;
    }

    if (from.len) {
        memcpy(p, from.data, from.len);
    }

    to->len = from.len;
    to->data = p;

    return 1;
}
