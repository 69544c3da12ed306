
/*
 * What was written before: behind introductions of quotes, separators, blocks
 * of headers, and the line above which helpdesks want an answer.
 */

#include <string.h>

#include "own_private.h"


/* bytes behind the phrase of a separator, without dashes */
#define CONFLICT_SEPARATOR_REST  12

/* lines of a block of headers, those of them that only go on; bytes of a short
 * line */
#define CONFLICT_HEADERS_MAX   12
#define CONFLICT_HEADERS_MORE  1
#define CONFLICT_SHORT_LINE    200

#define CONFLICT_HEADER_MARKS                                                 \
    (conflict_own_bit(CONFLICT_MARK_FROM)                                     \
     | conflict_own_bit(CONFLICT_MARK_DATE)                                   \
     | conflict_own_bit(CONFLICT_MARK_TO)                                     \
     | conflict_own_bit(CONFLICT_MARK_SUBJECT))


static void conflict_history_cut(conflict_own_t *own, size_t from);
static int conflict_separator(const conflict_own_t *own, size_t i);
static int conflict_headers(const conflict_own_t *own, size_t i, int top);
static uint32_t conflict_header(const conflict_own_t *own, size_t i);
static int conflict_reply_line(const conflict_own_t *own, size_t i);
static int conflict_history_rule(conflict_str_t line);


void
conflict_own_history(conflict_own_t *own)
{
    int               quoted, top;
    char              first, last;
    size_t            i, n;
    conflict_str_t    line;
    conflict_line_t  *l;

    top = 1;

    for (i = 0; i < own->n; i++) {
        l = &own->lines[i];

        if (l->state != CONFLICT_LINE_OWN) {
            continue;
        }

        line = conflict_own_line(own, i);
        first = line.data[0];
        last = line.data[line.len - 1];

        if (last == ':') {
            n = conflict_own_intro(own, i, &quoted);

            if (n && !quoted) {
                conflict_history_cut(own, i + 1 - n);
                return;
            }

            if (n) {
                while (n--) {
                    own->lines[i - n].state = CONFLICT_LINE_GONE;
                }

                continue;
            }
        }

        if (((l->marks & conflict_own_bit(CONFLICT_MARK_SEPARATOR))
             && conflict_separator(own, i))
            || ((l->marks & CONFLICT_HEADER_MARKS)
                && conflict_headers(own, i, top))
            || (((l->marks & conflict_own_bit(CONFLICT_MARK_REPLY))
                 || first == '#' || first == '-' || first == '='
                 || first == '*' || first == '_' || first == '~'
                 || first == '+' || first == '[' || first == '\xe2')
                && conflict_reply_line(own, i)))
        {
            conflict_history_cut(own, i);
            return;
        }

        top = 0;
    }
}


/* the line that clients draw before goes, too */

static void
conflict_history_cut(conflict_own_t *own, size_t from)
{
    if (from && own->lines[from - 1].state == CONFLICT_LINE_OWN
        && conflict_history_rule(conflict_own_line(own, from - 1)))
    {
        from--;
    }

    for ( /* void */ ; from < own->n; from++) {
        own->lines[from].state = CONFLICT_LINE_GONE;
    }
}


/* five or more of one mark, and nothing else */

static int
conflict_history_rule(conflict_str_t line)
{
    size_t  i;

    if (line.len < 5 || strchr("_-=*", line.data[0]) == NULL) {
        return 0;
    }

    for (i = 1; i < line.len; i++) {
        if (line.data[i] != line.data[0]) {
            return 0;
        }
    }

    return 1;
}


/* "-----Original Message-----", or "Begin forwarded message:" before headers */

static int
conflict_separator(const conflict_own_t *own, size_t i)
{
    char            buf[CONFLICT_SHORT_LINE];
    size_t          n, dashes;
    conflict_str_t  text, bare;

    text = conflict_own_line(own, i);

    if (text.len > CONFLICT_SHORT_LINE) {
        return 0;
    }

    text.len = conflict_own_fold(text, buf, CONFLICT_SHORT_LINE);
    text.data = buf;

    bare = conflict_own_bare(text);

    for (dashes = 0, n = 0; n < text.len - bare.len; n++) {
        dashes += (text.data[n] != ' ');
    }

    n = conflict_own_mark(bare, CONFLICT_MARK_SEPARATOR, NULL);

    bare.data += n;
    bare.len -= n;

    if (dashes > 1 && bare.len > 1
        && memcmp(bare.data + bare.len - 2, "--", 2) == 0)
    {
        return 1;
    }

    /* "Anfang der weitergeleiteten Nachricht:" is too long for the table */

    n = (bare.len && bare.len <= CONFLICT_SEPARATOR_REST
         && bare.data[bare.len - 1] == ':');

    bare = conflict_own_bare(bare);

    if (dashes > 1 && bare.len == 0) {
        return 1;
    }

    return n && i + 1 < own->n
           && (conflict_header(own, i + 1)
               || (i + 2 < own->n && conflict_header(own, i + 2)));
}


/*
 * From, and another one; where nothing is before them, the date, since forms
 * begin with a name and a subject.  An address or a date must be there.
 */

static int
conflict_headers(const conflict_own_t *own, size_t i, int top)
{
    char            buf[CONFLICT_OWN_LINE];
    size_t          last;
    unsigned        more, has;
    uint32_t        mark, marks, wanted;
    conflict_str_t  text;

    if (!conflict_header(own, i)) {
        return 0;
    }

    text.data = buf;
    marks = 0;
    more = 0;
    has = 0;

    for (last = i + CONFLICT_HEADERS_MAX; i < last && i < own->n; i++) {

        if (own->lines[i].state != CONFLICT_LINE_OWN) {
            break;
        }

        mark = conflict_header(own, i);

        /* two that are from somebody are two mails */

        if ((mark & marks & conflict_own_bit(CONFLICT_MARK_FROM))
            || (mark == 0
                && ((own->lines[i].marks
                     & conflict_own_bit(CONFLICT_MARK_SEPARATOR))
                    || ++more > CONFLICT_HEADERS_MORE)))
        {
            break;
        }

        if (mark) {
            more = 0;
            marks |= mark;
            text.len = conflict_own_fold(conflict_own_line(own, i), buf,
                                         CONFLICT_OWN_LINE);
            has |= conflict_own_has(text);
        }
    }

    wanted = conflict_own_bit(CONFLICT_MARK_FROM);

    if (top) {
        wanted |= conflict_own_bit(CONFLICT_MARK_DATE);
    }

    return (marks & wanted) == wanted && (marks & (marks - 1)) != 0
           && (has & (CONFLICT_HAS_ADDRESS|CONFLICT_HAS_YEAR
                      |CONFLICT_HAS_TIME));
}


/* the bit of the one it is: a name of a header, ":" and a value, or 0 */

static uint32_t
conflict_header(const conflict_own_t *own, size_t i)
{
    char                   head[CONFLICT_OWN_HEAD];
    size_t                 n;
    uint32_t               marks;
    conflict_str_t         text, rest;
    conflict_mark_kind_t   kind;

    marks = own->lines[i].marks & CONFLICT_HEADER_MARKS;

    if (marks == 0) {
        return 0;
    }

    text.data = head;
    text.len = conflict_own_fold(conflict_own_line(own, i), head,
                                 CONFLICT_OWN_HEAD);
    text = conflict_own_bare(text);

    for (kind = CONFLICT_MARK_FROM; kind <= CONFLICT_MARK_SUBJECT; kind++) {
        n = (marks & conflict_own_bit(kind))
            ? conflict_own_mark(text, kind, NULL) : 0;

        if (n == 0) {
            continue;
        }

        rest.data = text.data + n;
        rest.len = text.len - n;

        while (rest.len && (rest.data[0] == ' ' || rest.data[0] == '*')) {
            rest.data++;
            rest.len--;
        }

        if (text.data[n - 1] == ':' || (rest.len && rest.data[0] == ':')) {
            return conflict_own_bit(kind);
        }
    }

    return 0;
}


/* "##- Please type your reply above this line -##" */

static int
conflict_reply_line(const conflict_own_t *own, size_t i)
{
    char             buf[CONFLICT_SHORT_LINE];
    conflict_str_t   text;
    conflict_said_t  said;

    text = conflict_own_line(own, i);

    if (text.len > CONFLICT_SHORT_LINE || text.data[text.len - 1] == '!'
        || text.data[text.len - 1] == '?')
    {
        return 0;
    }

    text.len = conflict_own_fold(text, buf, CONFLICT_SHORT_LINE);
    text.data = buf;

    /* it speaks to whoever answers, and not of itself */

    if (text.len > 1 && conflict_own_word(text.data[0])
        && !(own->lines[i].marks & conflict_own_bit(CONFLICT_MARK_REPLY)))
    {
        return 0;
    }

    conflict_own_said(text, &said);

    return (said.kinds & conflict_own_bit(CONFLICT_SAID_ABOVE)) != 0;
}
