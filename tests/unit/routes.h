
/*
 * Routes for tests, from text as an administrator writes it: the head in the
 * first line, a line in each other one; a word in quotes may hold spaces.
 */

#ifndef CONFLICT_TEST_ROUTES_H
#define CONFLICT_TEST_ROUTES_H

#include <string.h>

#include "core/route.h"


#define WORDS_MAX  96

#define str(s)  ((conflict_str_t) conflict_string(s))

#define VIEW    "view GET ^/t/(?<ticket>\\d+)$\n"

/* of a match, at the most */
#define STEPS   100000


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

        rc = conflict_route_line(platform, *route, words, n, error, size);

        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return conflict_route_finish(*route, error, size);
}


typedef struct {
    const char  *text;
    const char  *error;
} case_t;


static inline conflict_platform_t *
platform_new(void)
{
    char                  error[CONFLICT_SENTENCE_SIZE];
    conflict_platform_t  *platform;

    platform = conflict_platform_create(str("zammad"), NULL, error,
                                        sizeof(error));
    assert_non_null(platform);

    return platform;
}


static inline void
expect_error(const char *text, const char *expected)
{
    char                  error[CONFLICT_SENTENCE_SIZE];
    conflict_rc_t         rc;
    conflict_route_t     *route;
    conflict_platform_t  *platform;

    platform = platform_new();
    rc = route_build(platform, text, &route, error, sizeof(error));

    if (rc == CONFLICT_OK) {
        fail_msg("taken: %s", text);
    }

    if (strcmp(error, expected) != 0) {
        fail_msg("%s\n  says   %s\n  wanted %s", text, error, expected);
    }

    conflict_platform_destroy(platform);
}


static inline void
expect_errors(const case_t *cases, size_t n)
{
    size_t  i;

    for (i = 0; i < n; i++) {
        expect_error(cases[i].text, cases[i].error);
    }
}


/* the route stays until the next call; NULL frees the last one */

static inline conflict_route_t *
route_new(const char *text)
{
    char               error[CONFLICT_SENTENCE_SIZE];
    conflict_route_t  *route;

    static conflict_platform_t  *platform;

    conflict_platform_destroy(platform);
    platform = NULL;

    if (text == NULL) {
        return NULL;
    }

    platform = platform_new();

    if (route_build(platform, text, &route, error, sizeof(error))
        != CONFLICT_OK)
    {
        fail_msg("%s\n  says %s", text, error);
    }

    return route;
}


static inline int
route_free(void **state)
{
    (void) route_new(NULL);

    return 0;
}


static inline void
assert_value(conflict_str_t value, const char *expected)
{
    assert_int_equal(value.len, strlen(expected));
    assert_memory_equal(value.data, expected, value.len);
}


#endif /* CONFLICT_TEST_ROUTES_H */
