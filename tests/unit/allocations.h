
/*
 * Memory, counted and made to fail: malloc and its kin stand before those of
 * the C library (or of a sanitizer), for all libraries.  valgrind puts its own
 * before these, so that nothing is counted and nothing fails there.
 *
 * A test file that includes this defines _GNU_SOURCE first.
 */

#ifndef CONFLICT_ALLOCATIONS_H
#define CONFLICT_ALLOCATIONS_H

#include <dlfcn.h>
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>


/* what dlsym itself asks for comes from here, and is never freed */
#define ALLOCATIONS_EARLY  4096


static struct {
    void    *(*malloc)(size_t size);
    void    *(*calloc)(size_t n, size_t size);
    void    *(*realloc)(void *p, size_t size);
    void     (*free)(void *p);
    int      looking;

    int      counting;
    size_t   live;
    size_t   peak;
    long     fail;               /* which one fails, from 1 on; 0: none */
    long     n;
    _Alignas(max_align_t) char  early[ALLOCATIONS_EARLY];
    size_t   used;
}  allocations;


static void
allocations_find(void)
{
    if (allocations.free || allocations.looking) {
        return;
    }

    allocations.looking = 1;

    *(void **) &allocations.malloc = dlsym(RTLD_NEXT, "malloc");
    *(void **) &allocations.calloc = dlsym(RTLD_NEXT, "calloc");
    *(void **) &allocations.realloc = dlsym(RTLD_NEXT, "realloc");
    *(void **) &allocations.free = dlsym(RTLD_NEXT, "free");

    allocations.looking = 0;
}


static void *
allocations_early(size_t size)
{
    void  *p;

    size = (size + 15) / 16 * 16;

    if (size > sizeof(allocations.early) - allocations.used) {
        abort();
    }

    p = allocations.early + allocations.used;
    allocations.used += size;

    return p;
}


static int
allocations_is_early(const void *p)
{
    return (uintptr_t) p >= (uintptr_t) allocations.early
           && (uintptr_t) p < (uintptr_t) allocations.early
                              + sizeof(allocations.early);
}


/* 0: this one is to fail */

static int
allocations_may(void)
{
    if (!allocations.counting || ++allocations.n != allocations.fail) {
        return 1;
    }

    errno = ENOMEM;

    return 0;
}


static void *
allocations_made(void *p)
{
    if (p && allocations.counting) {
        allocations.live += malloc_usable_size(p);

        if (allocations.live > allocations.peak) {
            allocations.peak = allocations.live;
        }
    }

    return p;
}


static void
allocations_gone(size_t size)
{
    if (allocations.counting) {
        allocations.live -= size < allocations.live ? size : allocations.live;
    }
}


void *
malloc(size_t size)
{
    allocations_find();

    if (allocations.looking) {
        return allocations_early(size);
    }

    return allocations_may() ? allocations_made(allocations.malloc(size))
                             : NULL;
}


void *
calloc(size_t n, size_t size)
{
    allocations_find();

    if (allocations.looking) {
        return allocations_early(n * size);
    }

    return allocations_may() ? allocations_made(allocations.calloc(n, size))
                             : NULL;
}


void *
realloc(void *p, size_t size)
{
    void    *new;
    size_t   before;

    allocations_find();

    if (!allocations_may()) {
        return NULL;
    }

    before = p && allocations.counting ? malloc_usable_size(p) : 0;
    new = allocations.realloc(p, size);

    if (new) {
        allocations_gone(before);
        allocations_made(new);
    }

    return new;
}


void
free(void *p)
{
    allocations_find();

    if (p == NULL || allocations_is_early(p)) {
        return;
    }

    allocations_gone(allocations.counting ? malloc_usable_size(p) : 0);
    allocations.free(p);
}


/* counts from here on; the fail-th allocation fails */

static void
allocations_start(long fail)
{
    allocations.live = 0;
    allocations.peak = 0;
    allocations.n = 0;
    allocations.fail = fail;
    allocations.counting = 1;
}


/* returns 1 when as many were asked for as were to fail */

static int
allocations_stop(void)
{
    allocations.counting = 0;

    return allocations.fail && allocations.n >= allocations.fail;
}


#endif /* CONFLICT_ALLOCATIONS_H */
