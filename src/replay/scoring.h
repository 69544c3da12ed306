
/*
 * What the command scores with: the module's own lexicons, and the files that
 * its user names.
 */

#ifndef CONFLICT_REPLAY_SCORING_H
#define CONFLICT_REPLAY_SCORING_H

#include "core/model.h"


typedef struct {
    conflict_lexicon_t  *lexicon;
    conflict_policy_t    policy;
    conflict_model_t     model;
    conflict_scoring_t   scoring;
} conflict_scorer_t;


/*
 * Makes the scorer: built-in lexicons, then those of files.  Each returns 0
 * after it has said on standard error what is wrong.
 */
int conflict_scorer_init(conflict_scorer_t *scorer);
int conflict_scorer_lexicon(conflict_scorer_t *scorer, const char *file);
int conflict_scorer_model(conflict_scorer_t *scorer, const char *file);
int conflict_scorer_finish(conflict_scorer_t *scorer);

void conflict_scorer_destroy(conflict_scorer_t *scorer);


#endif /* CONFLICT_REPLAY_SCORING_H */
