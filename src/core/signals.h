
/*
 * From a text to signals: what one message shows, and how hot it is.
 */

#ifndef CONFLICT_SIGNALS_H
#define CONFLICT_SIGNALS_H

#include "conflict.h"
#include "vocabulary.h"
#include "lexicon.h"
#include "message.h"


/* the heat of a message: thousandths of a point, 0 (calm) to 10000 */
#define CONFLICT_HEAT_MAX  10000

typedef struct {
    uint8_t      strength[CONFLICT_SIGNALS];   /* hundredths, 0 to 100 */
    uint16_t     heat;                         /* 0 to CONFLICT_HEAT_MAX */
    unsigned     read:1;   /* 0: no text, or one that cannot be read */
    unsigned     thanks:1; /* 1: a client's thanks or "it works", only that */
} conflict_signals_t;


/* a signal counts as said from this strength on, in hundredths */
#define CONFLICT_SAID  50

#define conflict_said(signals, n)  ((signals)->strength[n] >= CONFLICT_SAID)


/*
 * Scores what a client wrote: the client's signals and the heat.
 *
 * lexicon: compiled, only read; message: the normalised words (message.h);
 * signals: the result, every member is set.  Acts stay 0.  Never fails: a
 * message without a word that the lexicon knows gives read = 0 and heat 0.
 * Takes time linear in the number of words.
 */
void conflict_score_client(const conflict_lexicon_t *lexicon,
    const conflict_message_t *message, conflict_signals_t *signals);


/*
 * Scores what an agent wrote to a client: the acts of M16, M17 and M34.
 *
 * The same arguments.  The client's signals and the heat stay 0: an agent's
 * tone is not measured (trust.md).
 */
void conflict_score_agent(const conflict_lexicon_t *lexicon,
    const conflict_message_t *message, conflict_signals_t *signals);


#endif /* CONFLICT_SIGNALS_H */
