
/*
 * The lexicon: phrases and what they are signs of, one automaton for each
 * language, compiled once from text files (src/lexicon) and then only read.
 *
 * The format, one entry a line, is described in the README and at the top of
 * en.lex.
 */

#ifndef CONFLICT_LEXICON_H
#define CONFLICT_LEXICON_H

#include "conflict.h"
#include "vocabulary.h"
#include "message.h"


#define CONFLICT_LANGUAGES_MAX  16      /* language 0 among them */
#define CONFLICT_THEMES_MAX     24

/* the language of a message that is in none: entries of every language hold */
#define CONFLICT_LANGUAGE_ANY   0


/*
 * What an entry can be a cue of, besides the signals of conflict_signal_t.
 * The first ones, to NEUTRAL, are grammar: they hold for whoever speaks.
 */
typedef enum {
    CONFLICT_CUE_NEGATE = CONFLICT_SIGNALS,
    CONFLICT_CUE_INTENSIFY,
    CONFLICT_CUE_SOFTEN,
    CONFLICT_CUE_CLAUSE,                /* where a negation's reach ends */
    CONFLICT_CUE_CONTRAST,              /* but: what stood before weighs less */
    CONFLICT_CUE_CONDITION,             /* if */
    CONFLICT_CUE_THIRD,                 /* it is somebody else who feels so */
    CONFLICT_CUE_NEUTRAL,               /* hides what stands in it */

    CONFLICT_CUE_PROBLEM,               /* something does not work */
    CONFLICT_CUE_CALM,                  /* a question in the line of business */
    CONFLICT_CUE_REQUEST,               /* something is wanted of us */
    CONFLICT_CUE_COMMON,                /* counted, never a match */

    CONFLICT_CUE_WORDING,               /* by conflict_cue_wordings */
    CONFLICT_CUE_MOMENT = CONFLICT_CUE_WORDING + 5,

    CONFLICT_CUE_TODAY = CONFLICT_CUE_MOMENT,
    CONFLICT_CUE_WEEKDAY,               /* 1 Monday to 7 Sunday */
    CONFLICT_CUE_MONTH,                 /* 1 to 12 */
    CONFLICT_CUE_AFTER_MINUTES,
    CONFLICT_CUE_AFTER_HOURS,
    CONFLICT_CUE_AFTER_DAYS,
    CONFLICT_CUE_AFTER_MONTHS,
    CONFLICT_CUE_HOUR,                  /* of the day, 1 to 24 */
    CONFLICT_CUE_OCLOCK,                /* the number in it is an hour */
    CONFLICT_CUE_PM,                    /* ... after noon */
    CONFLICT_CUE_MONTH_END,

    CONFLICT_CUE_THEME,
    CONFLICT_CUES = CONFLICT_CUE_THEME + CONFLICT_THEMES_MAX
} conflict_cue_t;


/* the wording that the cue CONFLICT_CUE_WORDING + n stands for */
extern const conflict_wording_t  conflict_cue_wordings[5];


/* cues that somebody looks for, see conflict_lexicon_match() */
typedef struct {
    uint64_t     bits[(CONFLICT_CUES + 63) / 64];
} conflict_cues_t;

#define conflict_cues_add(cues, n)                                            \
    ((cues)->bits[(n) / 64] |= (uint64_t) 1 << ((n) % 64))
#define conflict_cues_have(cues, n)                                           \
    (((cues)->bits[(n) / 64] >> ((n) % 64)) & 1)


/*
 * One sign of one thing; words are counted from the message's first, 0.
 * strength: hundredths, 1 to 100; of a moment's cue its value.
 */
typedef struct {
    uint16_t     first;
    uint16_t     last;
    uint8_t      cue;                   /* a signal or a cue */
    uint8_t      strength;
    uint8_t      only;                  /* hides what stands within it */
    uint8_t      denied;                /* a gap of it holds a negation */
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
 * CONFLICT_NOMEM: out of memory.
 */
conflict_rc_t conflict_lexicon_compile(conflict_lexicon_t *lexicon);

/*
 * Adds the lexicons that are built in (src/lexicon).  The same errors as
 * conflict_lexicon_add(); error names the file, too.
 */
conflict_rc_t conflict_lexicon_add_builtin(conflict_lexicon_t *lexicon,
    unsigned *line, char *error, size_t error_size);

/* how many entries stand in it, after sets and alternatives are written out */
uint32_t conflict_lexicon_entries(const conflict_lexicon_t *lexicon);

/* "de"; "" for CONFLICT_LANGUAGE_ANY.  language: what this module returned */
const char *conflict_lexicon_language(const conflict_lexicon_t *lexicon,
    unsigned language);

/* how many themes are known, and the name of one, 0 to that number - 1 */
unsigned conflict_lexicon_themes(const conflict_lexicon_t *lexicon);
const char *conflict_lexicon_theme(const conflict_lexicon_t *lexicon,
    unsigned theme);

/*
 * The language of a message's words first to end - 1, by its everyday words.
 *
 * lexicon: compiled.  Returns CONFLICT_LANGUAGE_ANY when no word tells; where
 * several fit equally well, the one that was added first.  Only the first few
 * words are looked at.
 */
unsigned conflict_lexicon_recognise(const conflict_lexicon_t *lexicon,
    const conflict_message_t *message, uint32_t first, uint32_t end);

/*
 * Finds the entries of one language in one sentence.
 *
 * lexicon: compiled; sentence: first says where to begin, the rest is
 * written; wanted: only matches for these cues; matches, n: where they go,
 * ordered by their last word; what is beyond n is left out.  The work for a
 * word is bounded, however many entries there are.
 */
void conflict_lexicon_match(const conflict_lexicon_t *lexicon,
    unsigned language, const conflict_cues_t *wanted,
    const conflict_message_t *message, conflict_sentence_t *sentence,
    conflict_match_t *matches, uint32_t n);


#endif /* CONFLICT_LEXICON_H */
