
/*
 * What the files that make text of messages share; nobody else includes it.
 */

#ifndef CONFLICT_TEXT_PRIVATE_H
#define CONFLICT_TEXT_PRIVATE_H

#include "text.h"


/* blocks while they are found; then as many as there are go to the arena */
typedef struct {
    conflict_block_t         of[CONFLICT_BLOCKS_MAX];
    unsigned                 n;
} conflict_blocks_t;


/* what stands between two words */
typedef enum {
    CONFLICT_GAP_NONE = 0,
    CONFLICT_GAP_SPACE,
    CONFLICT_GAP_LINE,
    CONFLICT_GAP_BLOCK
} conflict_flow_gap_t;

/* text while it is written; zeroed before its first use */
typedef struct {
    conflict_block_kind_t    kind;      /* of the words that come */
    unsigned                 depth;

    char                    *out;       /* to be freed */
    size_t                   len;
    size_t                   size;
    conflict_flow_gap_t      gap;       /* before the next word */
    conflict_block_t         block;     /* while it is open */
    conflict_blocks_t        blocks;
    unsigned                 open:1;
    unsigned                 nomem:1;
} conflict_flow_t;


/* U+FFFD, for what is no character */
#define CONFLICT_REPLACEMENT      "\xef\xbf\xbd"
#define CONFLICT_REPLACEMENT_LEN  3


/* elements of HTML, by what they do to text */
#define CONFLICT_ELEMENT_BLOCK    0x01   /* stands apart from its neighbours */
#define CONFLICT_ELEMENT_QUOTE    0x02
#define CONFLICT_ELEMENT_CODE     0x04   /* its white space is kept */
#define CONFLICT_ELEMENT_HEADING  0x08
#define CONFLICT_ELEMENT_HIDDEN   0x10   /* nobody sees what is in it */
#define CONFLICT_ELEMENT_LINE     0x20   /* ends a line */
#define CONFLICT_ELEMENT_TYPICAL  0x40   /* messages have it; people seldom
                                            write its name in "<>" */

/* the longest name is shorter than this */
#define CONFLICT_ELEMENT_NAME  15

typedef struct {
    const char              *name;
    unsigned                 flags;
} conflict_element_t;


static inline char
conflict_lower(char c)
{
    return (c >= 'A' && c <= 'Z') ? (char) (c | 0x20) : c;
}


static inline int
conflict_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}


/* the same but for the case of ASCII letters? */

static inline int
conflict_same(conflict_str_t a, conflict_str_t b)
{
    size_t  i;

    if (a.len != b.len) {
        return 0;
    }

    for (i = 0; i < a.len; i++) {
        if (conflict_lower(a.data[i]) != conflict_lower(b.data[i])) {
            return 0;
        }
    }

    return 1;
}


static inline int
conflict_starts_with(conflict_str_t value, conflict_str_t start)
{
    if (value.len < start.len) {
        return 0;
    }

    value.len = start.len;

    return conflict_same(value, start);
}


static inline conflict_str_t
conflict_trim(conflict_str_t value)
{
    while (value.len && conflict_blank(value.data[0])) {
        value.data++;
        value.len--;
    }

    while (value.len && conflict_blank(value.data[value.len - 1])) {
        value.len--;
    }

    return value;
}


/* utf8.c */

/* how many bytes from its start are UTF-8; a NUL ends them unless nul is set */
size_t conflict_utf8_good(conflict_str_t value, int nul);

/* each bad byte, and each NUL, becomes U+FFFD; value itself if it has none */
conflict_rc_t conflict_utf8_clean(conflict_arena_t *arena,
    conflict_str_t value, conflict_str_t *clean);

/* at most max bytes of it, no character cut in two */
conflict_str_t conflict_utf8_cut(conflict_str_t value, size_t max);


/* plain.c */

/* see conflict_text_read() */
conflict_rc_t conflict_plain_read(conflict_arena_t *arena,
    conflict_str_t value, conflict_text_t *text);

/* how many ">" a line begins with; a face (">:(") is none */
unsigned conflict_plain_depth(conflict_str_t line);

/* none is added when there are too many */
void conflict_blocks_add(conflict_blocks_t *blocks, conflict_block_kind_t kind,
    unsigned depth, size_t start, size_t end);

conflict_rc_t conflict_blocks_keep(conflict_arena_t *arena,
    const conflict_blocks_t *blocks, conflict_text_t *text);


/* flow.c */

/* something parts what comes from what was */
void conflict_flow_gap(conflict_flow_t *flow, conflict_flow_gap_t gap);

/* kept: white space is, as it stands there */
void conflict_flow_words(conflict_flow_t *flow, conflict_str_t text, int kept);

/* ends it; what it has becomes the text's, see conflict_text_read() */
conflict_rc_t conflict_flow_keep(conflict_flow_t *flow,
    conflict_arena_t *arena, conflict_text_t *text);


/* element.c */

/* in the order of their names, to the one whose name is NULL */
extern const conflict_element_t  conflict_elements[];

/* CONFLICT_ELEMENT_..., 0 also for an element that is not known */
unsigned conflict_element_flags(conflict_str_t name);


/* transfer.c: "%41" is "A"; dst may be src.data, returns how many bytes */
size_t conflict_percent_decode(conflict_str_t src, char *dst);


#endif /* CONFLICT_TEXT_PRIVATE_H */
