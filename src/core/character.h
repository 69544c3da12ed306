
/*
 * Characters: UTF-8, what a character is to a reader of messages, lower case.
 */

#ifndef CONFLICT_CHARACTER_H
#define CONFLICT_CHARACTER_H

#include "conflict.h"


typedef enum {
    CONFLICT_CHAR_OTHER = 0,         /* ends a word and says nothing */
    CONFLICT_CHAR_LETTER,
    CONFLICT_CHAR_DIGIT,
    CONFLICT_CHAR_SPACE,
    CONFLICT_CHAR_LINE,
    CONFLICT_CHAR_CLAUSE,
    CONFLICT_CHAR_SENTENCE,
    CONFLICT_CHAR_EXCLAIM,
    CONFLICT_CHAR_QUESTION,
    CONFLICT_CHAR_APOSTROPHE,
    CONFLICT_CHAR_SYMBOL,
    CONFLICT_CHAR_NOTHING            /* invisible: as if it were not there */
} conflict_char_class_t;


typedef struct {
    uint32_t               code;
    uint32_t               size;     /* bytes in the text, never 0 */
    conflict_char_class_t  class;
    unsigned               upper:1;
} conflict_char_t;


/*
 * Reads the character at pos, which is before last.  A byte that is not part
 * of well-formed UTF-8 is a character of its own, of no class.
 */
conflict_char_t conflict_char_read(const unsigned char *pos,
    const unsigned char *last);

/* the class of a single byte; bytes from 0x80 on are CONFLICT_CHAR_OTHER */
conflict_char_class_t conflict_char_ascii(unsigned char c);

/* lower case of ASCII, Latin-1 and Latin Extended-A; others as they are */
uint32_t conflict_char_fold(uint32_t code);

/* what a quotation mark can do, 0 for any other character */
#define CONFLICT_QUOTE_OPENS   1
#define CONFLICT_QUOTE_CLOSES  2

unsigned conflict_char_quote(conflict_char_t ch);

#define CONFLICT_COMPOSE_MAX  64

/*
 * Brings letters beyond Latin into the one form in which words are compared:
 * compatible forms and case folded, letters and their accents joined (NFKC).
 *
 * codes, n: the characters of a word, at most CONFLICT_COMPOSE_MAX, which are
 * written over.  Returns how many there are then, at most max.
 */
uint32_t conflict_char_compose(uint32_t *codes, uint32_t n, uint32_t max);

/* writes a character as UTF-8; returns how many bytes that took */
uint32_t conflict_char_write(uint32_t code, char buf[4]);

/*
 * Recognises what is no speech at the start of the bytes between two white
 * spaces: addresses, @mentions, #order numbers, identifiers.  Returns where
 * reading goes on, or NULL when these bytes are speech.
 */
const unsigned char *conflict_char_address(const unsigned char *pos,
    const unsigned char *end);


#endif /* CONFLICT_CHARACTER_H */
