
/*
 * Memory that is filled piece by piece and freed as a whole: a platform's, or
 * an exchange's.
 */

#ifndef CONFLICT_ARENA_H
#define CONFLICT_ARENA_H

#include "conflict.h"


typedef struct conflict_arena_s  conflict_arena_t;

/* makes an empty one, or returns NULL; it holds no block yet */
conflict_arena_t *conflict_arena_create(void);

/* frees it and all that came from it; NULL is allowed */
void conflict_arena_destroy(conflict_arena_t *arena);

/* returns zeroed memory, aligned for any type, or NULL */
void *conflict_arena_alloc(conflict_arena_t *arena, size_t size);

/* copies a string and ends it by NUL; returns 0 when there is no memory */
int conflict_arena_copy(conflict_arena_t *arena, conflict_str_t from,
    conflict_str_t *to);


#endif /* CONFLICT_ARENA_H */
