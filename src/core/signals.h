
/*
 * From a text to signals: what one message shows, and how hot it is.
 */

#ifndef CONFLICT_SIGNALS_H
#define CONFLICT_SIGNALS_H

#include "conflict.h"
#include "vocabulary.h"
#include "lexicon.h"
#include "message.h"
#include "policy.h"


/* the heat of a message: thousandths of a point, 0 (calm) to 10000 */
#define CONFLICT_HEAT_MAX  10000

typedef struct {
    conflict_msec_t  promise;        /* the moment that an agent named, or 0 */
    uint32_t         themes;         /* a bit for each theme it is about */
    uint16_t         heat;           /* 0 to CONFLICT_HEAT_MAX */
    uint8_t          strength[CONFLICT_SIGNALS];   /* hundredths, 0 to 100 */
    uint8_t          problem;        /* something does not work: hundredths */
    uint8_t          calm;           /* a matter of business: hundredths */
    uint8_t          theme;          /* the strongest one and 1; 0: other */
    uint8_t          language;       /* see conflict_lexicon_language() */
    unsigned         read:1;         /* 0: no text, or none to be read */
    unsigned         thanks:1;       /* 1: a client's thanks or "it works",
                                        only that */
} conflict_signals_t;


/* a signal counts as said from this strength on, in hundredths */
#define CONFLICT_SAID  50

#define conflict_said(signals, n)  ((signals)->strength[n] >= CONFLICT_SAID)


/*
 * The words that made a signal: first and last count in the message.  Kept for
 * the one who looks at this message, and nowhere else.
 */
typedef struct {
    uint16_t         first;
    uint16_t         last;
    uint8_t          cue;            /* a signal or a cue, as it counted */
    uint8_t          strength;       /* hundredths, where it stands */
} conflict_cause_t;

#define CONFLICT_CAUSES_MAX  64

typedef struct {
    unsigned          n;             /* more than there is room for are left */
    conflict_cause_t  of[CONFLICT_CAUSES_MAX];
} conflict_causes_t;


typedef struct conflict_model_s  conflict_model_t;

/* with what a message is scored; only read, and shared */
typedef struct {
    const conflict_lexicon_t  *lexicon;   /* compiled */
    const conflict_policy_t   *policy;    /* the weights of heat */
    const conflict_model_t    *model;     /* or NULL: the lexicon alone */
} conflict_scoring_t;


/*
 * Scores what a client wrote: the client's signals, themes and the heat.
 *
 * message: the normalised words (message.h); signals: the result, every member
 * is set; causes: room for the words that made it, or NULL.  Acts stay 0.
 * Never fails: a message without a word that the lexicon knows gives read = 0
 * and heat 0.  Takes time linear in the number of words.
 */
void conflict_score_client(const conflict_scoring_t *scoring,
    const conflict_message_t *message, conflict_signals_t *signals,
    conflict_causes_t *causes);


/* when an agent wrote, to know what "Friday" means */
typedef struct {
    conflict_msec_t  at;
    int              minutes;        /* the local time's offset from UTC */
} conflict_writing_t;

/*
 * Scores what an agent wrote to a client: the acts of M16, M17 and M34, and
 * the moment of a promise.
 *
 * The same arguments.  The client's signals and the heat stay 0: an agent's
 * tone is not measured (trust.md), and no model sees the text.
 */
void conflict_score_agent(const conflict_scoring_t *scoring,
    const conflict_message_t *message, const conflict_writing_t *writing,
    conflict_signals_t *signals, conflict_causes_t *causes);


/*
 * Says what is unhappy in the wording of an answer that is not sent yet, to
 * the agent who asks (M20).  Nothing of it may be kept.
 *
 * The arguments of conflict_score_agent().  Returns a bit for each
 * conflict_wording_t.
 */
uint32_t conflict_score_wording(const conflict_scoring_t *scoring,
    const conflict_message_t *message, const conflict_writing_t *writing,
    conflict_causes_t *causes);


#endif /* CONFLICT_SIGNALS_H */
