
/*
 * The evidence of a message, for signals.c alone.
 */

#ifndef CONFLICT_EVIDENCE_H
#define CONFLICT_EVIDENCE_H

#include "signals.h"


#define CONFLICT_ONE           10000    /* 1.0 in the arithmetic of signals */

#define CONFLICT_MATCHES_MAX   512      /* in one sentence */


typedef enum {
    CONFLICT_READ_CLIENT = 0,
    CONFLICT_READ_AGENT,
    CONFLICT_READ_WORDING
} conflict_reader_kind_t;


/* what is looked for, and what is found */
typedef struct {
    const conflict_scoring_t  *scoring;
    const conflict_message_t  *message;
    const conflict_writing_t  *writing;           /* of an agent */
    conflict_causes_t         *causes;            /* or NULL */
    conflict_reader_kind_t     kind;
    unsigned                   language;

    uint32_t                   left[CONFLICT_CUES];   /* 1 - strength, of ONE */
    conflict_msec_t            promise;
    uint32_t                   known;
    uint32_t                   common;
    uint32_t                   shouts;
    uint32_t                   exclaims;
    uint32_t                   questions;
} conflict_score_t;

#define conflict_score_strength(score, cue)                                   \
    (CONFLICT_ONE - (score)->left[cue])


/* gathers what is said in a message: the first six members are given */
void conflict_score(conflict_score_t *score);


/* promise.c */

/*
 * The moment that one sentence of an agent names.
 *
 * matches, n: all of the sentence's, with words counted in it; first, end: its
 * words.  Returns it, or 0: none, or one that has passed.
 */
conflict_msec_t conflict_promise_moment(const conflict_writing_t *writing,
    const conflict_message_t *message, uint32_t first, uint32_t end,
    const conflict_match_t *matches, uint32_t n);


#endif /* CONFLICT_EVIDENCE_H */
