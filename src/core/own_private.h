
/*
 * The sender's own words: for own*.c alone.
 */

#ifndef CONFLICT_OWN_PRIVATE_H
#define CONFLICT_OWN_PRIVATE_H

#include "text_private.h"


/* lines of one text that are looked at; what comes behind them is left out */
#define CONFLICT_LINES_MAX  16384

/* a longer line is a paragraph, and no mark of a mail client */
#define CONFLICT_MARK_MAX   400


typedef struct {
    const char      *data;      /* without white space around it */
    uint32_t         len;
    unsigned         quoted:1;
    unsigned         code:1;    /* its block is one of code */
    unsigned         blank:1;
    unsigned         dropped:1;
    unsigned         between:1; /* not in the text: it parts two blocks */
} conflict_line_t;


typedef struct {
    conflict_line_t  *of;
    uint32_t          n;
    unsigned          dropped:1;    /* some line is */
} conflict_lines_t;


/* drops line i */
#define conflict_line_drop(lines, i)                                          \
    ((lines)->of[i].dropped = 1, (lines)->dropped = 1)

/* a line that somebody may have written */
#define conflict_line_own(line)                                               \
    (!(line)->quoted && !(line)->dropped && !(line)->blank)


/* own_history.c: drops what mail clients and helpdesks put above what was
 * written before, and what stands below it */
void conflict_own_history(conflict_lines_t *lines);

/* own_close.c: drops signatures, closings with what stands under them, and
 * what companies add to every mail */
void conflict_own_close(conflict_lines_t *lines);

/* own_machine.c: drops what a machine has written: logs, traces, code, data */
void conflict_own_machine(conflict_lines_t *lines);


/*
 * Where a phrase stands in a line, case of ASCII letters ignored; the phrase
 * is in small letters and holds "\xc3\xa9" and its like as they are, for
 * which the line may have the capital.  NULL: nowhere.
 */
const char *conflict_line_find(const conflict_line_t *line,
    const char *phrase);

/* does the line begin so?  The same */
int conflict_line_begins(const conflict_line_t *line, const char *phrase);


#endif /* CONFLICT_OWN_PRIVATE_H */
