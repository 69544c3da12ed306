
/*
 * Routes for tests, from text as an administrator writes it: the head in the
 * first line, a fact in each other one; a word in quotes may hold spaces.
 */

#ifndef CONFLICT_TEST_ROUTES_H
#define CONFLICT_TEST_ROUTES_H

#include <string.h>

#include "core/route.h"


#define WORDS_MAX  96

#define str(s)  ((conflict_str_t) conflict_string(s))


/* splits one line, and returns what is behind it */

static inline const char *
words_of_line(const char *p, conflict_str_t *words, unsigned *n)
{
    char  end;

    *n = 0;

    for ( ;; ) {
        while (*p == ' ') {
            p++;
        }

        if (*p == '\n') {
            return p + 1;
        }

        if (*p == '\0') {
            return p;
        }

        assert_true(*n < WORDS_MAX);

        end = ' ';

        if (*p == '"') {
            end = *p++;
        }

        words[*n].data = p;

        while (*p && *p != end && (*p != '\n' || end == '"')) {
            p++;
        }

        words[*n].len = p - words[*n].data;
        (*n)++;

        if (end == '"' && *p) {
            p++;
        }
    }
}


/*
 * Builds a route; returns CONFLICT_OK, or a sentence stands in error.  What
 * was built stays in the platform.
 */

static inline conflict_rc_t
route_build(conflict_platform_t *platform, const char *text,
    conflict_route_t **route, char *error, size_t size)
{
    unsigned        n;
    conflict_rc_t   rc;
    conflict_str_t  words[WORDS_MAX];

    error[0] = '\0';

    text = words_of_line(text, words, &n);
    *route = conflict_route_add(platform, words, n, 1, error, size);

    if (*route == NULL) {
        return CONFLICT_INVALID;
    }

    while (*text) {
        text = words_of_line(text, words, &n);

        if (n == 0) {
            continue;
        }

        rc = conflict_route_fact(platform, *route, words, n, error, size);

        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return conflict_route_finish(*route, error, size);
}


#endif /* CONFLICT_TEST_ROUTES_H */
