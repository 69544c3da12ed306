
/*
 * A sentence that is read for evidence: for evidence.c and weigh.c alone.
 */

#ifndef CONFLICT_WEIGH_H
#define CONFLICT_WEIGH_H

#include "evidence.h"


/* what reaches a word: CONFLICT_REACHED(CONFLICT_CUE_NEGATE) ... */
#define CONFLICT_REACHED(cue)  (1 << ((cue) - CONFLICT_CUE_NEGATE))


typedef struct {
    conflict_sentence_t  part;
    unsigned             shout:1;
    unsigned             exclaim:1;
    unsigned             question:1;
    unsigned             planned:1;     /* an agent says what comes next */
    uint32_t             contrast;      /* the word that says "but", or 0 */
    unsigned             praise_then:1; /* ... and what stands behind it */
    unsigned             blame_then:1;
    conflict_match_t     matches[CONFLICT_MATCHES_MAX];
    unsigned             conditional:1; /* there is an "if" */
    unsigned             hiding:1;      /* some phrase hides others */
    uint8_t              reached[CONFLICT_SENTENCE_WORDS];  /* by what */
    uint8_t              supposed[CONFLICT_SENTENCE_WORDS]; /* behind if */
    uint16_t             hidden[CONFLICT_SENTENCE_WORDS];
} conflict_reading_t;


#define conflict_cue_grammar(cue)                                             \
    ((cue) >= CONFLICT_CUE_NEGATE && (cue) <= CONFLICT_CUE_THIRD)

#define conflict_cue_praise(cue)                                              \
    ((cue) >= CONFLICT_SIGNAL_GRATITUDE                                       \
     && (cue) <= CONFLICT_SIGNAL_CONFIRMATION)

#define conflict_cue_blame(cue)                                               \
    ((cue) < CONFLICT_SIGNAL_GRATITUDE || (cue) == CONFLICT_CUE_PROBLEM)


/*
 * The strength of a phrase where it stands, 0 to CONFLICT_ONE; may turn it into
 * another signal.  r: the sentence, with all that reaches its words.
 */
uint32_t conflict_score_weigh(const conflict_message_t *message,
    const conflict_reading_t *r, conflict_match_t *match);


#endif /* CONFLICT_WEIGH_H */
