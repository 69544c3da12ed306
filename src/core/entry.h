
/*
 * Entries of lexicon files while they are read: for lexicon.c and entry.c.
 */

#ifndef CONFLICT_ENTRY_H
#define CONFLICT_ENTRY_H

#include "automaton.h"


#define CONFLICT_PLACES_MAX   12        /* words and gaps of a phrase */
#define CONFLICT_CHOICES_MAX  48        /* alternatives at one place */
#define CONFLICT_CHOICE_MAX   6         /* words of one alternative */
#define CONFLICT_OUTPUTS_MAX  4         /* signals of one phrase */


/* what may stand at one place of a phrase; an empty choice: may be missing */
typedef struct {
    unsigned             n;
    unsigned             gap:1;
    uint8_t              len[CONFLICT_CHOICES_MAX];
    uint32_t             item[CONFLICT_CHOICES_MAX][CONFLICT_CHOICE_MAX];
} conflict_place_t;


typedef struct {
    conflict_lexicon_t    *lexicon;
    conflict_automaton_t  *automaton;   /* of the language, which is added to */
    conflict_place_t       places[CONFLICT_PLACES_MAX];
    unsigned               nplaces;
    conflict_output_t      outputs[CONFLICT_OUTPUTS_MAX];
    unsigned               noutputs;
    char                  *error;
    size_t                 error_size;
} conflict_entry_t;


/*
 * Adds what one line says.  phrase, cues: the two sides of its " : ", which
 * are written to.  CONFLICT_INVALID with entry's error, or CONFLICT_NOMEM.
 */
conflict_rc_t conflict_entry_phrase(conflict_entry_t *entry, char *phrase,
    char *cues);

/*
 * The symbols of what is written as one word: a set, a stem, an anchor, a word
 * or what it is to be read as.  items: at most max of them, *n are written.
 */
conflict_rc_t conflict_entry_words(conflict_entry_t *entry, char *text,
    uint32_t *items, unsigned max, unsigned *n);

/* cuts the next word off a text; NULL when there is none */
char *conflict_entry_next(char **text);

/* writes what is wrong; returns CONFLICT_INVALID */
conflict_rc_t conflict_entry_error(conflict_entry_t *entry,
    const char *format, ...) __attribute__((format(printf, 2, 3)));


#endif /* CONFLICT_ENTRY_H */
