
/*
 * The evidence of a message, for signals.c alone.
 */

#ifndef CONFLICT_EVIDENCE_H
#define CONFLICT_EVIDENCE_H

#include "lexicon.h"


#define CONFLICT_ONE           10000    /* 1.0 in the arithmetic of signals */


typedef struct {
    uint32_t             left[CONFLICT_CUES];   /* 1 - strength, of ONE */
    uint32_t             words;
    uint32_t             known;
    uint32_t             common;
    uint32_t             numbers;
    uint32_t             capitals;
    uint32_t             longs;         /* words that can be in capitals */
    uint32_t             shouts;
    uint32_t             exclaims;
    uint32_t             questions;
} conflict_score_t;

#define conflict_score_strength(score, cue)                                   \
    (CONFLICT_ONE - (score)->left[cue])


/*
 * Gathers what a client, or an agent, says in a message.  The strengths of
 * the other one's signals are 0.
 */
void conflict_score(const conflict_lexicon_t *lexicon,
    const conflict_message_t *message, conflict_score_t *score,
    unsigned agent);


#endif /* CONFLICT_EVIDENCE_H */
