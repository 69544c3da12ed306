
/*
 * The lexicon: phrases and what they are signs of, compiled once from text
 * files (src/lexicon) and then only read.
 *
 * The format, one entry a line, is described at the top of en.lex.
 */

#ifndef CONFLICT_LEXICON_H
#define CONFLICT_LEXICON_H

#include "conflict.h"
#include "vocabulary.h"
#include "message.h"


/* what an entry can be a cue of, besides the signals of conflict_signal_t */
typedef enum {
    CONFLICT_CUE_NEGATE = CONFLICT_SIGNALS,
    CONFLICT_CUE_INTENSIFY,
    CONFLICT_CUE_SOFTEN,
    CONFLICT_CUE_CLAUSE,                /* where a negation's reach ends */
    CONFLICT_CUE_PROBLEM,               /* something does not work */
    CONFLICT_CUE_CALM,                  /* a question in the line of business */
    CONFLICT_CUE_REQUEST,               /* something is wanted of us */
    CONFLICT_CUE_NEUTRAL,               /* hides what stands in it */
    CONFLICT_CUE_COMMON,                /* counted, never a match */
    CONFLICT_CUES
} conflict_cue_t;


/* one sign of one thing; words are counted from the message's first, 0 */
typedef struct {
    uint16_t     first;
    uint16_t     last;
    uint8_t      cue;                   /* a signal or a cue */
    uint8_t      strength;              /* hundredths, 1 to 100 */
    uint8_t      only;                  /* hides what stands within it */
} conflict_match_t;


/* a part of a message: a sentence, or what the limits leave of it */
typedef struct {
    uint32_t     first;
    uint32_t     end;                   /* behind its last word */
    uint32_t     known;                 /* words that the lexicon knows */
    uint32_t     common;                /* everyday words of its language */
    uint32_t     nmatches;
} conflict_sentence_t;

#define CONFLICT_SENTENCE_WORDS  256


typedef struct conflict_lexicon_s  conflict_lexicon_t;


/*
 * Allocates a lexicon without entries, or returns NULL (no memory).  The
 * caller owns it and frees it with conflict_lexicon_destroy().
 */
conflict_lexicon_t *conflict_lexicon_create(void);

/* frees a lexicon; NULL is allowed */
void conflict_lexicon_destroy(conflict_lexicon_t *lexicon);

/*
 * Adds the entries of one text file.  An entry that is there already gets the
 * strength of the later one; strength 0 takes it away.
 *
 * text, len: the file's content, kept by nobody.  On CONFLICT_INVALID error
 * (error_size bytes, always ended by NUL) says what is wrong and *line where,
 * counted from 1; so it does on CONFLICT_LIMIT (a table is full, or the
 * lexicon is compiled already).  CONFLICT_NOMEM: out of memory.
 */
conflict_rc_t conflict_lexicon_add(conflict_lexicon_t *lexicon,
    const char *text, size_t len, unsigned *line, char *error,
    size_t error_size);

/*
 * Compiles all entries that were added.  To be called once, after which the
 * lexicon is only read and may be shared by any number of readers.
 */
conflict_rc_t conflict_lexicon_compile(conflict_lexicon_t *lexicon);

/*
 * Adds the lexicons that are built in (src/lexicon/en.lex).  The same errors
 * as conflict_lexicon_add().
 */
conflict_rc_t conflict_lexicon_add_builtin(conflict_lexicon_t *lexicon,
    unsigned *line, char *error, size_t error_size);

/* how many entries stand in it, after sets and alternatives are written out */
uint32_t conflict_lexicon_entries(const conflict_lexicon_t *lexicon);

/*
 * Finds the entries in one sentence.
 *
 * lexicon: compiled; sentence: first says where to begin, the rest is
 * written; matches, n: where the matches go, ordered by their last word; what
 * is beyond n is left out.  The work for a word is bounded, however many
 * entries there are.
 */
void conflict_lexicon_match(const conflict_lexicon_t *lexicon,
    const conflict_message_t *message, conflict_sentence_t *sentence,
    conflict_match_t *matches, uint32_t n);


#endif /* CONFLICT_LEXICON_H */
