
/*
 * JSON that streams by, without the rest of its long strings.
 *
 * jansson builds a tree that may be sixty times as large as the text, and
 * frees it node by node: a megabyte of "[{},{},..." holds a worker for half a
 * second.  So what makes nodes is counted before it sees anything, in one pass
 * that skips the strings, and of a string no more is kept than anybody reads:
 * a body whose bulk is an attachment is cheap and passes.
 *
 * All that matters of a string is where it ends: at a quote with an even
 * number of backslashes before it.  So a piece is searched for quotes, and
 * what is kept is copied in as few runs as there are.  Where a string is cut,
 * its end is tidied up once, looking back.
 */

#include <string.h>

#include "body_private.h"


#define CONFLICT_ESCAPE_SIZE  6          /* of \uXXXX */


typedef enum {
    CONFLICT_CONDENSE_OTHER = 0,
    CONFLICT_CONDENSE_QUOTE,
    CONFLICT_CONDENSE_OPEN,
    CONFLICT_CONDENSE_MARK,
    CONFLICT_CONDENSE_CLOSE
} conflict_condense_class_t;


static conflict_body_cause_t conflict_condense_value(conflict_condense_t *c,
    const char **p, const char *last);
static conflict_body_cause_t conflict_condense_string(conflict_condense_t *c,
    const char **run, const char **p, const char *last);
static const char *conflict_condense_quote(conflict_condense_t *c,
    const char *first, const char *last);
static unsigned conflict_condense_odd(const conflict_condense_t *c,
    const char *first, const char *p);
static conflict_body_cause_t conflict_condense_keep(conflict_condense_t *c,
    const char *run, const char *end);
static void conflict_condense_tidy(conflict_condense_t *c);
static size_t conflict_condense_escapes(const char *data, size_t len);
static int conflict_condense_escaped(const char *data, size_t i);


static const unsigned char  conflict_condense_classes[256] = {
    ['"'] = CONFLICT_CONDENSE_QUOTE,
    ['{'] = CONFLICT_CONDENSE_OPEN,
    ['['] = CONFLICT_CONDENSE_OPEN,
    [':'] = CONFLICT_CONDENSE_MARK,
    [','] = CONFLICT_CONDENSE_MARK,
    ['}'] = CONFLICT_CONDENSE_CLOSE,
    [']'] = CONFLICT_CONDENSE_CLOSE
};


void
conflict_condense_init(conflict_condense_t *c, conflict_buffer_t *kept,
    size_t string, size_t nodes, size_t depth)
{
    memset(c, 0, sizeof(conflict_condense_t));

    c->kept = kept;
    c->string = string;
    c->nodes = nodes;
    c->depth = depth;
}


conflict_body_cause_t
conflict_condense_feed(conflict_condense_t *c, const char *data, size_t len)
{
    const char             *p, *run, *last;
    conflict_body_cause_t   cause, kept;

    p = data;
    run = data;
    last = data + len;
    cause = CONFLICT_BODY_FINE;

    while (p < last && cause == CONFLICT_BODY_FINE) {

        if (c->quoted) {
            cause = conflict_condense_string(c, &run, &p, last);

        } else {
            cause = conflict_condense_value(c, &p, last);
        }
    }

    /* what came before goes wrong before, however the pieces are cut */

    kept = conflict_condense_keep(c, run, p);

    return kept == CONFLICT_BODY_FINE ? cause : kept;
}


conflict_body_cause_t
conflict_condense_finish(conflict_condense_t *c)
{
    return c->quoted ? CONFLICT_BODY_INVALID : CONFLICT_BODY_FINE;
}


/* moves *p into the next string, or to what cannot be */

static conflict_body_cause_t
conflict_condense_value(conflict_condense_t *c, const char **p,
    const char *last)
{
    const char             *q;
    conflict_body_cause_t   cause;

    cause = CONFLICT_BODY_FINE;

    for (q = *p; q < last; q++) {

        switch (conflict_condense_classes[(unsigned char) *q]) {

        case CONFLICT_CONDENSE_QUOTE:
            c->quoted = 1;
            c->odd = 0;
            c->cut = 0;
            c->room = c->string;
            *p = q + 1;

            return CONFLICT_BODY_FINE;

        case CONFLICT_CONDENSE_OPEN:
            if (++c->level > c->depth) {
                cause = CONFLICT_BODY_DEPTH;
                break;
            }

            /* fall through */

        case CONFLICT_CONDENSE_MARK:
            if (++c->n > c->nodes) {
                cause = CONFLICT_BODY_NODES;
            }

            break;

        case CONFLICT_CONDENSE_CLOSE:
            if (c->level-- == 0) {
                cause = CONFLICT_BODY_INVALID;
            }

            break;
        }

        if (cause != CONFLICT_BODY_FINE) {
            break;
        }
    }

    *p = q;

    return cause;
}


/*
 * Moves *p to the end of the string or of the piece, and *run over what is
 * not to be kept.
 */

static conflict_body_cause_t
conflict_condense_string(conflict_condense_t *c, const char **run,
    const char **p, const char *last)
{
    size_t                  len;
    const char             *first, *end, *kept;
    conflict_body_cause_t   cause;

    first = *p;
    end = conflict_condense_quote(c, first, last);
    len = end - first;

    if (end < last) {
        c->quoted = 0;
        *p = end + 1;

    } else {
        *p = end;
    }

    if (len <= c->room) {
        c->room -= len;
        return CONFLICT_BODY_FINE;
    }

    kept = *run;
    *run = end;

    if (c->cut) {
        return CONFLICT_BODY_FINE;
    }

    cause = conflict_condense_keep(c, kept, first + c->room);

    if (cause != CONFLICT_BODY_FINE) {
        *p = end;
        return cause;
    }

    conflict_condense_tidy(c);

    c->cut = 1;
    c->room = 0;

    return CONFLICT_BODY_FINE;
}


/* returns the quote that ends the string, or last */

static const char *
conflict_condense_quote(conflict_condense_t *c, const char *first,
    const char *last)
{
    const char  *p;

    p = first;

    for ( ;; ) {
        p = memchr(p, '"', last - p);

        if (p == NULL) {
            c->odd = conflict_condense_odd(c, first, last);
            return last;
        }

        if (!conflict_condense_odd(c, first, p)) {
            return p;
        }

        p++;
    }
}


/* is p escaped?  first: of the string's bytes in this piece */

static unsigned
conflict_condense_odd(const conflict_condense_t *c, const char *first,
    const char *p)
{
    unsigned     odd;
    const char  *back;

    for (back = p; back > first && back[-1] == '\\'; back--) {
        /* void */
    }

    odd = (p - back) & 1;

    return back == first ? odd ^ c->odd : odd;
}


static conflict_body_cause_t
conflict_condense_keep(conflict_condense_t *c, const char *run,
    const char *end)
{
    if (c->kept == NULL || run == end) {
        return CONFLICT_BODY_FINE;
    }

    return conflict_buffer_add(c->kept, run, end - run);
}


/* the string's last bytes are the buffer's: no half of anything stays */

static void
conflict_condense_tidy(conflict_condense_t *c)
{
    size_t       len;
    const char  *data;

    if (c->kept == NULL) {
        return;
    }

    data = c->kept->data + (c->kept->len - c->string);

    len = conflict_condense_escapes(data, c->string);
    len = conflict_utf8_whole(data, len);

    c->kept->len -= c->string - len;
}


/* the length without an escape that is cut, and without half of a pair */

static size_t
conflict_condense_escapes(const char *data, size_t len)
{
    size_t  i, size;

    for (i = len; i > 0 && len - i < CONFLICT_ESCAPE_SIZE - 1; i--) {

        if (data[i - 1] != '\\') {
            continue;
        }

        size = i < len && data[i] == 'u' ? CONFLICT_ESCAPE_SIZE : 2;

        if (!conflict_condense_escaped(data, i - 1) && i - 1 + size > len) {
            len = i - 1;
        }

        break;
    }

    if (len < CONFLICT_ESCAPE_SIZE) {
        return len;
    }

    i = len - CONFLICT_ESCAPE_SIZE;

    if (data[i] == '\\' && data[i + 1] == 'u' && (data[i + 2] | 0x20) == 'd'
        && data[i + 3] != '\0' && strchr("89aAbB", data[i + 3])
        && !conflict_condense_escaped(data, i))
    {
        return i;
    }

    return len;
}


/* is there a backslash before it that escapes it? */

static int
conflict_condense_escaped(const char *data, size_t i)
{
    size_t  back;

    for (back = i; back > 0 && data[back - 1] == '\\'; back--) {
        /* void */
    }

    return (i - back) % 2;
}
