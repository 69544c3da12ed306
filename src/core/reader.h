
/*
 * Reading a message: for message.c and word.c alone.
 */

#ifndef CONFLICT_READER_H
#define CONFLICT_READER_H

#include "message.h"
#include "character.h"


typedef struct {
    conflict_message_t     *message;
    const unsigned char    *start;
    const unsigned char    *pos;
    const unsigned char    *last;
    const unsigned char    *line;    /* where the present line starts */
    uint32_t                exclaims;
    uint32_t                questions;
    uint32_t                quoted;  /* the first word behind a mark that is
                                        open, and 1, or 0 */
    unsigned                blank:1; /* a line has ended, nothing since */
    unsigned                beyond:1;
    uint32_t                ncodes;
    uint32_t                codes[CONFLICT_COMPOSE_MAX];
} conflict_reader_t;


/* the plain word that stands at pos, with the blank or mark behind it; 0, and
 * nothing has happened, when it is for the slow way */
unsigned conflict_reader_plain(conflict_reader_t *r);

/* the word, or the number, that begins at pos; goes behind it */
void conflict_reader_word(conflict_reader_t *r);
void conflict_reader_number(conflict_reader_t *r);

/*
 * A word character by character: NULL when there is no place for another one,
 * and then reading ends.  marks: CONFLICT_WORD_...
 */
conflict_word_t *conflict_reader_open(conflict_reader_t *r);
void conflict_reader_put(conflict_reader_t *r, uint32_t code);
void conflict_reader_close(conflict_reader_t *r, unsigned marks);


#endif /* CONFLICT_READER_H */
