
/*
 * The lexicons that are built in, as tests score with them.
 */

#ifndef CONFLICT_TEST_SCORING_H
#define CONFLICT_TEST_SCORING_H

#include "core/signals.h"


static conflict_lexicon_t  *scoring_lexicon;
static conflict_policy_t    scoring_policy;
static conflict_scoring_t   scoring;


/* for a group's set-up and tear-down */

static int
scoring_load(void **state)
{
    char      error[160];
    unsigned  line;

    scoring_lexicon = conflict_lexicon_create();

    if (scoring_lexicon == NULL
        || conflict_lexicon_add_builtin(scoring_lexicon, &line, error,
                                        sizeof(error)) != CONFLICT_OK
        || conflict_lexicon_compile(scoring_lexicon) != CONFLICT_OK)
    {
        return -1;
    }

    conflict_policy_default(&scoring_policy);

    scoring.lexicon = scoring_lexicon;
    scoring.policy = &scoring_policy;
    scoring.model = NULL;

    return 0;
}


static int
scoring_unload(void **state)
{
    conflict_lexicon_destroy(scoring_lexicon);
    return 0;
}


#endif /* CONFLICT_TEST_SCORING_H */
