
/*
 * Writing a model's file.
 */

#ifndef CONFLICT_REPLAY_MODEL_WRITE_H
#define CONFLICT_REPLAY_MODEL_WRITE_H

#include "fit.h"


/*
 * Writes what was fitted, whole or not at all.
 *
 * out: the file's name; examples: with the sums of cross-validation and the
 * heats of the lexicon, of which the steps are made; weights: of
 * conflict_fit(); auc: cross-validated.  Returns 0 after it has said on
 * standard error what is wrong.
 */
int conflict_model_write(const char *out, const conflict_examples_t *examples,
    const double *weights, double auc);


#endif /* CONFLICT_REPLAY_MODEL_WRITE_H */
