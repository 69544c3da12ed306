
/*
 * What the files share that find the sender's own words in a text; nobody
 * else includes it.
 *
 * The text is cut into lines once.  Each has its first words looked up in one
 * table, which says what rules may care about it; then rule after rule takes
 * lines away.  What is compared is folded: ASCII, lower case, no accents.
 */

#ifndef CONFLICT_OWN_PRIVATE_H
#define CONFLICT_OWN_PRIVATE_H

#include "text_private.h"


/* no more of a line, of a paragraph is looked at */
#define CONFLICT_OWN_HEAD       44
#define CONFLICT_OWN_LINE       512
#define CONFLICT_OWN_PARAGRAPH  2048


#define CONFLICT_OWN_ANY  0x00
#define CONFLICT_OWN_DE   0x01
#define CONFLICT_OWN_EN   0x02
#define CONFLICT_OWN_ES   0x04
#define CONFLICT_OWN_FR   0x08
#define CONFLICT_OWN_IT   0x10
#define CONFLICT_OWN_NL   0x20
#define CONFLICT_OWN_PT   0x40


/* what a line can be that begins like this */
typedef enum {
    CONFLICT_MARK_INTRO = 0,     /* "On", before a date and "wrote:" */
    CONFLICT_MARK_FROM,          /* headers of a mail, as clients show them */
    CONFLICT_MARK_DATE,
    CONFLICT_MARK_TO,
    CONFLICT_MARK_SUBJECT,
    CONFLICT_MARK_SEPARATOR,     /* "Original Message", between dashes */
    CONFLICT_MARK_REPLY,         /* "reply above this line" */
    CONFLICT_MARK_CLOSING,       /* "Best regards" */
    CONFLICT_MARK_FORMULA,       /* a closing that is a whole sentence */
    CONFLICT_MARK_THANKS,        /* one that says more, and stays */
    CONFLICT_MARK_DEVICE,        /* "Sent from my iPhone" */
    CONFLICT_MARK_AFTERWORD,     /* "PS:" */
    CONFLICT_MARK_DISCLAIMER,
    CONFLICT_MARK_FOOTER,        /* of a mailing list */
    CONFLICT_MARK_SCANNER,       /* "Virus-free" */
    CONFLICT_MARK_PRINT,         /* "think before you print" */
    CONFLICT_MARK_DUMP,          /* output of programs */
    CONFLICT_MARK_HEADER         /* of HTTP and mail, raw */
} conflict_mark_kind_t;

/* what is said somewhere in a line */
typedef enum {
    CONFLICT_SAID_WROTE = 0,     /* before the name of who did, or a date */
    CONFLICT_SAID_WROTE_LAST,    /* behind it */
    CONFLICT_SAID_PERSON,        /* clients name people, and say no "you" */
    CONFLICT_SAID_ABOVE,         /* "above this line" */
    CONFLICT_SAID_DEVICE,
    CONFLICT_SAID_COURTESY,      /* what a CONFLICT_MARK_FORMULA says */
    CONFLICT_SAID_LINK,          /* where one unsubscribes */
    CONFLICT_SAID_VIRUS,
    CONFLICT_SAID_PRINT,

    /* disclaimers: */
    CONFLICT_SAID_CONFIDENTIAL,
    CONFLICT_SAID_RECIPIENT,
    CONFLICT_SAID_ERROR,
    CONFLICT_SAID_ACTION,        /* delete it, tell the sender */
    CONFLICT_SAID_COPY,
    CONFLICT_SAID_LIABLE
} conflict_said_kind_t;

#define conflict_own_bit(kind)  ((uint32_t) 1 << (kind))


/* a phrase, folded, of two characters or more; with "*" behind it a word may
 * go on */
typedef struct {
    char         text[34];
    uint8_t      language;       /* CONFLICT_OWN_... */
    uint8_t      kind;
} conflict_phrase_t;

/* in the order of their texts' bytes */
typedef struct {
    const conflict_phrase_t  *of;
    size_t                    n;
} conflict_phrases_t;


/* what is said in a text, see conflict_own_said() */
typedef struct {
    uint32_t     kinds;          /* bits of conflict_said_kind_t */
    unsigned     wrote;          /* languages */
    unsigned     wrote_last;     /* ... in which it is the last word */
    unsigned     behind;         /* words behind the last device */
} conflict_said_t;


typedef enum {
    CONFLICT_LINE_OWN = 0,
    CONFLICT_LINE_QUOTED,        /* a whole block of quoted lines */
    CONFLICT_LINE_GONE
} conflict_line_state_t;

/* a line that is not empty; texts are far smaller than 4 GB */
typedef struct {
    uint32_t     start;          /* in the text, blanks around it trimmed */
    uint32_t     len;
    uint32_t     marks;          /* bits of conflict_mark_kind_t */
    uint8_t      state;
    uint8_t      gap;            /* a block or an empty line ends before it */
    uint8_t      code;           /* it stands in a block of code */
    uint8_t      technical;
} conflict_line_t;

/* a line, and how much of what is in its first bytes */
typedef struct {
    conflict_str_t   line;
    unsigned         letters;
    unsigned         digits;
    unsigned         blanks;
    unsigned         signs;
    unsigned         equals;
    unsigned         solid;          /* all but blanks */
    char             first;
    char             last;
} conflict_dump_t;

typedef struct {
    const conflict_text_t   *text;
    conflict_line_t         *lines;      /* to be freed */
    size_t                   n;
    size_t                   size;
} conflict_own_t;


static inline conflict_str_t
conflict_own_line(const conflict_own_t *own, size_t i)
{
    conflict_str_t  line;

    line.data = own->text->text.data + own->lines[i].start;
    line.len = own->lines[i].len;

    return line;
}


static inline int
conflict_own_digit(char c)
{
    return c >= '0' && c <= '9';
}


/* of a folded text: what is not ASCII has become one byte, 0x80 */

static inline int
conflict_own_word(char c)
{
    return (c >= 'a' && c <= 'z') || conflict_own_digit(c)
           || (unsigned char) c >= 0x80;
}


/* own_fold.c */

/* folds at most max bytes of it, a run of blanks becomes one; returns how many
 * bytes that are, never more than there were */
size_t conflict_own_fold(conflict_str_t value, char *dst, size_t max);

/* without the marks with which clients adorn lines: "*From:*", "-- Re" */
conflict_str_t conflict_own_bare(conflict_str_t folded);

/* bits of conflict_mark_kind_t with which a line begins */
uint32_t conflict_own_marks(conflict_str_t line);

/* the longest phrase of one kind with which it begins, or 0 bytes; languages:
 * of all such phrases, may be NULL */
size_t conflict_own_mark(conflict_str_t bare, conflict_mark_kind_t kind,
    unsigned *languages);

/* what is said in a folded text */
void conflict_own_said(conflict_str_t folded, conflict_said_t *said);

/* does a line look like a sentence, rather than a name or an address? */
int conflict_own_speech(conflict_str_t line);


/* own_marks.c, own_said.c */
extern const conflict_phrases_t  conflict_own_mark_phrases;
extern const conflict_phrases_t  conflict_own_said_phrases;


/* own_intro.c */

/* the introduction of a quote that ends with a line: how many lines it has, or
 * 0; the fewest that may be one are taken.  quoted: is set to 1 when a quote
 * follows, of which less is demanded, else to 0 */
size_t conflict_own_intro(const conflict_own_t *own, size_t last, int *quoted);

/* what clients say of a mail, CONFLICT_HAS_... of a folded text */
#define CONFLICT_HAS_ADDRESS    0x01
#define CONFLICT_HAS_YEAR       0x02     /* or a date in figures */
#define CONFLICT_HAS_TIME       0x04
#define CONFLICT_HAS_DIGIT      0x08     /* where a date begins */

unsigned conflict_own_has(conflict_str_t text);


/* own_history.c, own_footer.c, own_dump.c: each takes lines away */
void conflict_own_history(conflict_own_t *own);
void conflict_own_footers(conflict_own_t *own);
void conflict_own_signatures(conflict_own_t *own);
void conflict_own_dumps(conflict_own_t *own);

/* own_dump.c: is a line the output or the input of a program? */
int conflict_own_technical(conflict_str_t line, uint32_t marks);

/* own_data.c: a table's row, a blob, names with values? */
int conflict_own_data(const conflict_dump_t *dump);

/* own_trace.c: a line of a log; of a stack trace, or at a prompt? */
int conflict_own_log(conflict_str_t line);
int conflict_own_trace(conflict_str_t line);


#endif /* CONFLICT_OWN_PRIVATE_H */
