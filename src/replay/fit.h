
/*
 * Fitting a model to messages that people have labelled.
 */

#ifndef CONFLICT_REPLAY_FIT_H
#define CONFLICT_REPLAY_FIT_H

#include <stdint.h>
#include <stddef.h>


/* a message as numbers; index: from 1 on, rising */
typedef struct {
    uint32_t              n;
    uint32_t             *index;
    float                *value;
    unsigned              label:1;
    unsigned              fold;       /* what belongs together is in one */
    double                heat;       /* by the lexicon alone, 0 to 1 */
    double                sum;        /* by a model that has not seen it */
} conflict_example_t;

typedef struct {
    size_t                n;
    size_t                room;
    conflict_example_t   *of;
    uint32_t              features;   /* the largest index */
} conflict_examples_t;

#define CONFLICT_FOLDS  5


/* the chance that a message with label 1 has more than one with label 0, ties
 * counted half; which: what to compare.  -1: no memory */
double conflict_fit_auc(const conflict_examples_t *examples,
    double (*which)(const conflict_example_t *example));

/*
 * Cross-validates with several strengths of regularisation, and with several
 * of belief in the lexicon's heat, and takes the best: *cost, *belief, which is
 * what is to be added to the weight of the heat.  Each example's sum is then
 * that of a model that was fitted without its fold.  Returns the area under the
 * curve, or -1: no memory.
 */
double conflict_fit_validate(conflict_examples_t *examples, double *cost,
    double *belief);

/*
 * Fits all examples.  weights: room for features + 1 numbers, the bias last.
 * Returns 0 when there is no memory.
 */
int conflict_fit(const conflict_examples_t *examples, double cost,
    double *weights);


#endif /* CONFLICT_REPLAY_FIT_H */
