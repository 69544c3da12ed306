
/*
 * From the forms in which helpdesks send a message's text to plain text:
 * data: URLs, HTML, charsets.  What comes out lies in the caller's arena, or
 * is what came in.
 */

#ifndef CONFLICT_TEXT_H
#define CONFLICT_TEXT_H

#include "arena.h"
#include "conflict.h"


/* no more of one text than this is turned into plain text */
#define CONFLICT_MARKUP_MAX  (512 * 1024)

/* blocks of one text; what comes after them has none */
#define CONFLICT_BLOCKS_MAX  512


typedef enum {
    CONFLICT_BLOCK_PLAIN = 0,    /* p, div, li, td ... */
    CONFLICT_BLOCK_QUOTE,        /* blockquote, gmail_quote ... : what somebody
                                    wrote before */
    CONFLICT_BLOCK_CODE,         /* pre; code in a line is part of it */
    CONFLICT_BLOCK_HEADING
} conflict_block_kind_t;

typedef struct {
    conflict_block_kind_t    kind;
    unsigned                 depth;     /* of quotes around it */
    size_t                   start;     /* in the text, bytes */
    size_t                   end;
} conflict_block_t;

typedef struct {
    conflict_str_t           text;      /* a line break between blocks */
    conflict_block_t        *blocks;    /* in order, no two overlap: each is
                                           text that stands in one block */
    unsigned                 nblocks;
    unsigned                 html:1;    /* it was HTML */
} conflict_text_t;


typedef enum {
    CONFLICT_TEXT_ANY = 0,       /* HTML if it looks like it */
    CONFLICT_TEXT_PLAIN,
    CONFLICT_TEXT_HTML
} conflict_text_format_t;


/*
 * Turns a value as a helpdesk has it into text with its blocks.
 *
 * value: UTF-8 or nearly, a bad byte and a NUL become U+FFFD; what is longer
 * than CONFLICT_MARKUP_MAX is cut.  A "data:" URL is decoded first, and its
 * type then says what it is.  HTML that was escaped as a whole is HTML, unless
 * it is said to be plain.  Plain text becomes blocks by empty lines, its lines
 * that begin with ">" are quotes.  Returns CONFLICT_OK, CONFLICT_DECLINED when
 * nothing is in it, CONFLICT_INVALID for a data: URL of something that is no
 * text, CONFLICT_LIMIT when its charset cannot be decoded within limits, or
 * CONFLICT_NOMEM.
 */
conflict_rc_t conflict_text_read(conflict_arena_t *arena,
    conflict_str_t value, conflict_text_format_t format,
    conflict_text_t *text);

/*
 * What the sender has written anew, as speech: the text without quotes and the
 * history that introductions, separators or blocks of headers begin, without
 * signatures, disclaimers and footers, and without logs, traces, code and data.
 * A rule that is in doubt leaves a line alone; answers below a quote stay.
 *
 * text: as conflict_text_read() made it.  own: never longer than the text; it
 * lies in the arena, with blocks a line break apart, or is the text's beginning
 * where nothing but its end goes.  Returns CONFLICT_OK, CONFLICT_DECLINED when
 * nothing is left (own->len is 0), or CONFLICT_NOMEM.
 */
conflict_rc_t conflict_text_own(conflict_arena_t *arena,
    const conflict_text_t *text, conflict_str_t *own);

/* 1 when it looks like HTML: a tag of an element that messages have, else 0 */
int conflict_text_is_html(conflict_str_t value);


/* html.c: HTML by libxml2's SAX parser, errors and all; see above.  A host
 * need not call xmlInitParser(), and must not call xmlCleanupParser() where
 * others in its process may use libxml2 */
conflict_rc_t conflict_html_read(conflict_arena_t *arena, conflict_str_t html,
    conflict_text_t *text);


/* charset.c */

/*
 * Turns bytes of a charset into UTF-8.
 *
 * charset: its name, any case ("", us-ascii and utf-8: value is handed on as
 * it is); only charsets of a list are opened, each once for the process's
 * life.  What cannot be converted becomes U+FFFD.  Returns CONFLICT_OK,
 * CONFLICT_DECLINED for a charset that is not known (value is handed on),
 * CONFLICT_LIMIT for more than 64 MB, or CONFLICT_NOMEM.
 */
conflict_rc_t conflict_charset_decode(conflict_arena_t *arena,
    conflict_str_t charset, conflict_str_t value, conflict_str_t *utf8);

/* closes what was opened; a host calls it at its end */
void conflict_charset_close(void);


/* transfer.c: what makes eight bits of fewer */

/* both decode at most src.len bytes into dst, which may be src.data, skip what
 * cannot be, and return how many bytes they wrote; header: the Q encoding */
size_t conflict_base64_decode(conflict_str_t src, char *dst);
size_t conflict_quoted_decode(conflict_str_t src, char *dst, unsigned header);

/* the value of a parameter of a header such as Content-Type, unquoted into
 * the arena; 0 when it is not there.  RFC 2231's name*= is understood */
int conflict_parameter(conflict_arena_t *arena, conflict_str_t header,
    conflict_str_t name, conflict_str_t *value);


#endif /* CONFLICT_TEXT_H */
