
/*
 * How long something may take of the processor's time, where a test is about
 * that.
 */

#ifndef CONFLICT_TEST_SECONDS_H
#define CONFLICT_TEST_SECONDS_H


#include <stdlib.h>
#include <time.h>


/* so many seconds, or more where a tool makes all slower: CONFLICT_PATIENCE
 * times as many */

static inline clock_t
seconds(double n)
{
    const char  *patience;

    patience = getenv("CONFLICT_PATIENCE");

    return (clock_t) (n * (double) CLOCKS_PER_SEC
                      * (patience ? atof(patience) : 1));
}


#endif
