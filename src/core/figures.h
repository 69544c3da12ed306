
/*
 * What surveys have brought: counts by rule and segment, and what the answers
 * say, with the interval that holds it with a probability of 95 %.
 */

#ifndef CONFLICT_FIGURES_H
#define CONFLICT_FIGURES_H

#include "conflict.h"
#include "state.h"
#include "vocabulary.h"


/* rows, of a rule and a segment; what is beyond goes to a segment "..." */
#define CONFLICT_FIGURES_ROWS  512


typedef struct {
    double      value;
    double      low;             /* NaN, and so is high: nothing can be said */
    double      high;
} conflict_estimate_t;


typedef struct {
    char        segment[CONFLICT_WORD_SIZE];
    unsigned    own;             /* 1: what the helpdesk has asked itself */
    conflict_ask_t  ask;         /* unless it is own */
    int64_t     states[CONFLICT_SURVEY_STATES];
    int64_t     unasked[2][CONFLICT_UNASKEDS];   /* expired; cancelled */
    int64_t     scores[CONFLICT_SCALES][CONFLICT_SCORE_MAX + 1];
} conflict_figures_row_t;

typedef struct {
    unsigned    n;
    conflict_figures_row_t  rows[CONFLICT_FIGURES_ROWS];
} conflict_figures_t;


/*
 * Adds a count of Redis's, as redis/survey.c has written it:
 *
 *     ASK/SEGMENT/STATE, ASK/SEGMENT/STATE-WHY, ASK/SEGMENT/SCALE/SCORE
 *
 * where ASK may be "own".  CONFLICT_INVALID: it is none of these, and nothing
 * is added.
 */
conflict_rc_t conflict_figures_add(conflict_figures_t *figures,
    conflict_str_t field, int64_t count);

/* adds one row to another: segments of a rule together */
void conflict_figures_sum(conflict_figures_row_t *sum,
    const conflict_figures_row_t *row);

/* how many answers a row has on a scale */
int64_t conflict_figures_answers(const conflict_figures_row_t *row,
    conflict_scale_t scale);

/*
 * What the answers on a scale say:
 *
 *     csat    the share of 4 and 5
 *     thumbs  the share that is up
 *     nps     the share of 9 and 10 less that of 0 to 6, -1 to 1
 *     ces     the mean, 1 to 7
 *
 * The interval of a share is Wilson's (E. B. Wilson, 1927); of nps Wald's with
 * three answers added, 3/4 of them at each end (B. Rocks, 2016); of a mean
 * Student's.  answers: at least one, or all three are NaN.
 */
conflict_estimate_t conflict_figures_estimate(
    const conflict_figures_row_t *row, conflict_scale_t scale);

/* the interval of a share; n > 0 */
conflict_estimate_t conflict_wilson(int64_t successes, int64_t n);


#endif /* CONFLICT_FIGURES_H */
