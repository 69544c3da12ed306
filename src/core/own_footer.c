
/*
 * What stands below a mail: disclaimers, lines of mailing lists and scanners,
 * signatures.
 */

#include <string.h>

#include "own_private.h"


/* a line of a footer; a closing, and words behind "Best regards" in its line;
 * lines of a signature; words of a line that names a device, and those behind
 * the device */
#define CONFLICT_FOOTER_LINE      300
#define CONFLICT_CLOSING_LINE     80
#define CONFLICT_CLOSING_WORDS    3
#define CONFLICT_SIGNATURE_LINES  12
#define CONFLICT_DEVICE_LINE      120
#define CONFLICT_DEVICE_BEHIND    3

#define CONFLICT_DISCLAIMER_SAID                                              \
    (conflict_own_bit(CONFLICT_SAID_CONFIDENTIAL)                             \
     | conflict_own_bit(CONFLICT_SAID_RECIPIENT)                              \
     | conflict_own_bit(CONFLICT_SAID_ERROR)                                  \
     | conflict_own_bit(CONFLICT_SAID_ACTION)                                 \
     | conflict_own_bit(CONFLICT_SAID_COPY)                                   \
     | conflict_own_bit(CONFLICT_SAID_LIABLE))

#define CONFLICT_FOOTER_MARKS                                                 \
    (conflict_own_bit(CONFLICT_MARK_FOOTER)                                   \
     | conflict_own_bit(CONFLICT_MARK_SCANNER)                                \
     | conflict_own_bit(CONFLICT_MARK_PRINT))

#define CONFLICT_SIGNATURE_MARKS                                              \
    (conflict_own_bit(CONFLICT_MARK_CLOSING)                                  \
     | conflict_own_bit(CONFLICT_MARK_FORMULA)                                \
     | conflict_own_bit(CONFLICT_MARK_THANKS)                                 \
     | conflict_own_bit(CONFLICT_MARK_DEVICE))


static size_t conflict_footer_text(const conflict_own_t *own, size_t *i,
    char *buf);
static int conflict_footer_disclaims(conflict_str_t text);
static int conflict_footer_line(const conflict_own_t *own, size_t i);
static int conflict_footer_loud(conflict_str_t line);
static int conflict_signature_dashes(const conflict_own_t *own, size_t i,
    int *sure);
static int conflict_signature_device(const conflict_own_t *own, size_t i);
static int conflict_signature_closes(const conflict_own_t *own, size_t i);
static int conflict_signature_ends(conflict_str_t line, conflict_str_t rest);
static void conflict_signature_cut(conflict_own_t *own, size_t i, int sure);


void
conflict_own_footers(conflict_own_t *own)
{
    char              buf[CONFLICT_OWN_PARAGRAPH];
    size_t            i, first, seen;
    conflict_str_t    text;
    conflict_line_t  *l;

    text.data = buf;
    seen = 0;

    for (i = 0; i < own->n; i++) {
        l = &own->lines[i];

        if (l->state != CONFLICT_LINE_OWN) {
            continue;
        }

        if ((l->marks & CONFLICT_FOOTER_MARKS)
            && conflict_footer_line(own, i))
        {
            l->state = CONFLICT_LINE_GONE;
            continue;
        }

        if (i < seen
            || !(l->marks & conflict_own_bit(CONFLICT_MARK_DISCLAIMER)))
        {
            continue;
        }

        /* lines that were looked at once are not looked at again */

        first = i;
        seen = i;
        text.len = conflict_footer_text(own, &seen, buf);

        if (conflict_footer_disclaims(text)) {
            do {
                own->lines[first].state = CONFLICT_LINE_GONE;
                first++;
            } while (first < own->n && !own->lines[first].gap
                     && own->lines[first].state == CONFLICT_LINE_OWN);
        }
    }
}


/* a paragraph's lines from one on, folded into one; i is moved behind it */

static size_t
conflict_footer_text(const conflict_own_t *own, size_t *i, char *buf)
{
    size_t  len, first;

    first = *i;
    len = 0;

    do {
        if (len) {
            buf[len++] = ' ';
        }

        len += conflict_own_fold(conflict_own_line(own, *i), buf + len,
                                 CONFLICT_OWN_PARAGRAPH - len);
        (*i)++;
    } while (*i < own->n && len < CONFLICT_OWN_PARAGRAPH
             && !own->lines[*i].gap && *i > first
             && own->lines[*i].state == CONFLICT_LINE_OWN);

    return len;
}


/*
 * Three of what disclaimers say; or two: that it is confidential, and for
 * whom, which is said without "!" and "?".
 */

static int
conflict_footer_disclaims(conflict_str_t text)
{
    uint32_t         both, said_all;
    unsigned         n;
    conflict_said_t  said;

    conflict_own_said(text, &said);

    both = conflict_own_bit(CONFLICT_SAID_CONFIDENTIAL)
           | conflict_own_bit(CONFLICT_SAID_RECIPIENT);
    said_all = said.kinds & CONFLICT_DISCLAIMER_SAID;

    if ((said_all & both) == 0 || conflict_footer_loud(text)) {
        return 0;
    }

    for (n = 0; said_all; n++) {
        said_all &= said_all - 1;
    }

    return n > 2 || (said.kinds & both) == both;
}


static int
conflict_footer_line(const conflict_own_t *own, size_t i)
{
    char             buf[CONFLICT_FOOTER_LINE];
    uint32_t         marks, said;
    conflict_str_t   text;
    conflict_said_t  all;

    text = conflict_own_line(own, i);
    marks = own->lines[i].marks;

    if (text.len > CONFLICT_FOOTER_LINE) {
        return 0;
    }

    text.len = conflict_own_fold(text, buf, CONFLICT_FOOTER_LINE);
    text.data = buf;

    conflict_own_said(text, &all);
    said = all.kinds;

    if ((marks & conflict_own_bit(CONFLICT_MARK_PRINT))
        && (said & conflict_own_bit(CONFLICT_SAID_PRINT)))
    {
        return 1;
    }

    if (conflict_footer_loud(text)) {
        return 0;
    }

    return ((marks & conflict_own_bit(CONFLICT_MARK_FOOTER))
            && (said & conflict_own_bit(CONFLICT_SAID_LINK)))
           || ((marks & conflict_own_bit(CONFLICT_MARK_SCANNER))
               && (said & conflict_own_bit(CONFLICT_SAID_VIRUS)));
}


/* "!", or "?" that is not in an address */

static int
conflict_footer_loud(conflict_str_t line)
{
    size_t  i;

    for (i = 0; i < line.len; i++) {
        if (line.data[i] == '!'
            || (line.data[i] == '?'
                && (i + 1 == line.len || line.data[i + 1] == ' ')))
        {
            return 1;
        }
    }

    return 0;
}


void
conflict_own_signatures(conflict_own_t *own)
{
    int               sure, top;
    size_t            i;
    conflict_str_t    line;
    conflict_line_t  *l;

    for (top = 1, i = 0; i < own->n; i++) {
        l = &own->lines[i];

        if (l->state != CONFLICT_LINE_OWN) {
            continue;
        }

        line = conflict_own_line(own, i);

        if (line.data[0] == '-' && conflict_signature_dashes(own, i, &sure)) {
            if (!top) {
                l->state = CONFLICT_LINE_GONE;
                conflict_signature_cut(own, i + 1, sure);
            }

            continue;
        }

        if (!(l->marks & CONFLICT_SIGNATURE_MARKS)) {
            top = 0;
            continue;
        }

        if ((l->marks & conflict_own_bit(CONFLICT_MARK_DEVICE))
            && conflict_signature_device(own, i))
        {
            l->state = CONFLICT_LINE_GONE;
            continue;
        }

        if (!top && conflict_signature_closes(own, i)) {
            if (!(l->marks & conflict_own_bit(CONFLICT_MARK_THANKS))) {
                l->state = CONFLICT_LINE_GONE;
            }

            conflict_signature_cut(own, i + 1, 0);
        }

        top = 0;
    }
}


/* "-- "; that its blank was lost may mean that it was none, so that sure is
 * set to 0 */

static int
conflict_signature_dashes(const conflict_own_t *own, size_t i, int *sure)
{
    size_t          end;
    conflict_str_t  line;

    line = conflict_own_line(own, i);

    if (line.len < 2 || line.data[1] != '-') {
        return 0;
    }

    if (line.len == 4 && memcmp(line.data + 2, "\xc2\xa0", 2) == 0) {
        *sure = 1;
        return 1;
    }

    if (line.len > 2) {
        return 0;
    }

    end = (size_t) own->lines[i].start + 2;

    *sure = (end < own->text->text.len && own->text->text.data[end] == ' ');

    return 1;
}


/* "Sent from my iPhone" */

static int
conflict_signature_device(const conflict_own_t *own, size_t i)
{
    char             buf[CONFLICT_DEVICE_LINE];
    const char      *p;
    conflict_str_t   text;
    conflict_said_t  said;

    text = conflict_own_line(own, i);

    if (text.len > CONFLICT_DEVICE_LINE
        || text.data[text.len - 1] == '!' || text.data[text.len - 1] == '?')
    {
        return 0;
    }

    text.len = conflict_own_fold(text, buf, CONFLICT_DEVICE_LINE);
    text.data = buf;

    /* an address may stand behind it */

    p = memchr(buf, '<', text.len);

    if (p) {
        text.len = (size_t) (p - buf);
    }

    conflict_own_said(text, &said);

    return (said.kinds & conflict_own_bit(CONFLICT_SAID_DEVICE))
           && said.behind <= CONFLICT_DEVICE_BEHIND;
}


/* a closing, alone or with a name */

static int
conflict_signature_closes(const conflict_own_t *own, size_t i)
{
    char             buf[CONFLICT_FOOTER_LINE];
    size_t           n, m;
    uint32_t         marks;
    conflict_str_t   line, text, rest;
    conflict_said_t  said;

    line = conflict_own_line(own, i);
    marks = own->lines[i].marks;

    if (line.len > CONFLICT_FOOTER_LINE) {
        return 0;
    }

    text.data = buf;
    text.len = conflict_own_fold(line, buf, CONFLICT_FOOTER_LINE);

    if (marks & conflict_own_bit(CONFLICT_MARK_FORMULA)) {
        conflict_own_said(text, &said);

        return (said.kinds & conflict_own_bit(CONFLICT_SAID_COURTESY))
               && !conflict_footer_loud(text);
    }

    if (line.len > CONFLICT_CLOSING_LINE) {
        return 0;
    }

    rest = conflict_own_bare(text);

    n = conflict_own_mark(rest, CONFLICT_MARK_THANKS, NULL);

    if (n) {
        rest.data += n;
        rest.len -= n;
        rest = conflict_own_bare(rest);
    }

    /* "Viele Grüße und danke" is none, "Danke und viele Grüße" is one */

    m = conflict_own_mark(rest, CONFLICT_MARK_CLOSING, NULL);

    rest.data += m;
    rest.len -= m;

    return (n || m) && conflict_signature_ends(line, rest);
}


/* rest: what stands behind a closing, folded: nothing, or a name */

static int
conflict_signature_ends(conflict_str_t line, conflict_str_t rest)
{
    char      c;
    size_t    i;
    unsigned  words;

    while (rest.len && !conflict_own_word(rest.data[0])
           && rest.data[0] != '/')
    {
        rest.data++;
        rest.len--;
    }

    if (rest.len == 0) {
        return 1;
    }

    if (rest.data[0] == '/') {
        return 1;
    }

    words = 1;

    for (i = 0; i < rest.len; i++) {
        words += (rest.data[i] == ' ');
    }

    if (words > CONFLICT_CLOSING_WORDS
        || rest.data[rest.len - 1] == '!' || rest.data[rest.len - 1] == '?')
    {
        return 0;
    }

    /* names begin with capitals */

    for (i = line.len - 1; i && !conflict_blank(line.data[i - 1]); i--) {
        /* void */
    }

    c = line.data[i];

    return (c >= 'A' && c <= 'Z') || (unsigned char) c >= 0x80;
}


/*
 * Takes away what follows a closing, up to a quote, to what looks like a
 * sentence, or to the end; many lines that do not, only if it is sure that
 * they are a signature.
 */

static void
conflict_signature_cut(conflict_own_t *own, size_t i, int sure)
{
    size_t                  n, end;
    const conflict_line_t  *l;

    n = 0;

    for (end = i; end < own->n; end++) {
        l = &own->lines[end];

        if (l->state == CONFLICT_LINE_QUOTED
            || (l->marks & conflict_own_bit(CONFLICT_MARK_AFTERWORD)))
        {
            break;
        }

        if (l->state == CONFLICT_LINE_GONE) {
            continue;
        }

        if (!sure && conflict_own_speech(conflict_own_line(own, end))) {
            break;
        }

        if (++n > CONFLICT_SIGNATURE_LINES && !sure) {
            return;
        }
    }

    for ( /* void */ ; i < end; i++) {
        own->lines[i].state = CONFLICT_LINE_GONE;
    }
}
