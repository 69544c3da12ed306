
/*
 * Introductions of quotes: "On <date>, <name> wrote:".  Clients write one that
 * has a date or an address; who tells what somebody wrote seldom does.
 */

#include <string.h>

#include "own_private.h"


/* lines of an introduction; lines behind it among which a quote begins; bytes
 * in which a date begins */
#define CONFLICT_INTRO_LINES  3
#define CONFLICT_INTRO_QUOTE  2
#define CONFLICT_DATE_BEGINS  40


static int conflict_intro_quoted(const conflict_own_t *own, size_t i);
static size_t conflict_intro_text(const conflict_own_t *own, size_t first,
    size_t last, char *buf);
static int conflict_intro_joins(const conflict_own_t *own, size_t i);
static int conflict_intro_begun(conflict_str_t text, int quoted);
static int conflict_intro_named(conflict_str_t text, int quoted);
static unsigned conflict_has_number(conflict_str_t text, size_t *i);
static int conflict_has_address(conflict_str_t text, size_t i);


size_t
conflict_own_intro(const conflict_own_t *own, size_t last, int *quoted)
{
    char            buf[CONFLICT_OWN_LINE];
    size_t          n, most;
    conflict_str_t  text;

    *quoted = conflict_intro_quoted(own, last + 1);

    for (most = 1; most < CONFLICT_INTRO_LINES && most <= last; most++) {
        if (!conflict_intro_joins(own, last - most)) {
            break;
        }
    }

    text.data = buf;

    for (n = 1; n <= most; n++) {
        if (!(own->lines[last + 1 - n].marks
              & conflict_own_bit(CONFLICT_MARK_INTRO)))
        {
            continue;
        }

        text.len = conflict_intro_text(own, last + 1 - n, last, buf);

        if (conflict_intro_begun(conflict_own_bare(text), *quoted)) {
            return n;
        }
    }

    for (n = 1; n <= most && n < CONFLICT_INTRO_LINES; n++) {
        text.len = conflict_intro_text(own, last + 1 - n, last, buf);

        if (conflict_intro_named(text, *quoted)) {
            return n;
        }
    }

    return 0;
}


static int
conflict_intro_quoted(const conflict_own_t *own, size_t i)
{
    size_t  last;

    for (last = i + CONFLICT_INTRO_QUOTE; i < last && i < own->n; i++) {
        if (own->lines[i].state == CONFLICT_LINE_QUOTED) {
            return 1;
        }
    }

    return 0;
}


/* folded into one line; 0 when that is too long */

static size_t
conflict_intro_text(const conflict_own_t *own, size_t first, size_t last,
    char *buf)
{
    size_t          i, len;
    conflict_str_t  line;

    len = 0;

    for (i = first; i <= last; i++) {
        line = conflict_own_line(own, i);

        if (line.len + 1 > CONFLICT_OWN_LINE - len) {
            return 0;
        }

        if (len) {
            buf[len++] = ' ';
        }

        len += conflict_own_fold(line, buf + len, CONFLICT_OWN_LINE - len);
    }

    return len;
}


/* can a line go on in the next one?  "5. Jan." can, a sentence does not */

static int
conflict_intro_joins(const conflict_own_t *own, size_t i)
{
    size_t          n;
    conflict_str_t  line;

    if (own->lines[i].state != CONFLICT_LINE_OWN || own->lines[i + 1].gap) {
        return 0;
    }

    line = conflict_own_line(own, i);
    n = line.len - 1;

    if (line.data[n] != '.') {
        return line.data[n] != '!' && line.data[n] != '?'
               && line.data[n] != ':';
    }

    while (n && !conflict_blank(line.data[n - 1])) {
        n--;
    }

    if (conflict_own_digit(line.data[n])) {
        return 1;
    }

    return line.len - n <= 6 && n > 1
           && (conflict_own_digit(line.data[n - 2])
               || (n > 2 && conflict_own_digit(line.data[n - 3])));
}


static int
conflict_intro_begun(conflict_str_t text, int quoted)
{
    unsigned         has, languages;
    conflict_said_t  said;

    languages = 0;

    if (text.len == 0
        || !conflict_own_mark(text, CONFLICT_MARK_INTRO, &languages))
    {
        return 0;
    }

    conflict_own_said(text, &said);

    if (!(languages & (said.wrote | said.wrote_last))) {
        return 0;
    }

    has = conflict_own_has(text);

    if (has & CONFLICT_HAS_ADDRESS) {
        return 1;
    }

    if (!(has & CONFLICT_HAS_DIGIT)) {
        return 0;
    }

    return quoted
           || ((has & (CONFLICT_HAS_YEAR|CONFLICT_HAS_TIME))
               && !(said.kinds & conflict_own_bit(CONFLICT_SAID_PERSON)));
}


/* "Max <max@example.test> schrieb am 5. Januar 2026, 15:04:"; and the one that
 * only gives a date and an address */

static int
conflict_intro_named(conflict_str_t text, int quoted)
{
    char             c;
    unsigned         has;
    conflict_said_t  said;

    if (text.len < 2) {
        return 0;
    }

    has = conflict_own_has(text);

    if (!(has & (CONFLICT_HAS_YEAR|CONFLICT_HAS_TIME))) {
        return 0;
    }

    conflict_own_said(text, &said);

    if (said.kinds & conflict_own_bit(CONFLICT_SAID_PERSON)) {
        return 0;
    }

    if (said.wrote) {
        return quoted || (has & CONFLICT_HAS_ADDRESS);
    }

    for (text.len--; text.len && text.data[text.len - 1] == ' '; text.len--) {
        /* void */
    }

    c = text.len ? text.data[text.len - 1] : ' ';

    return (has & CONFLICT_HAS_ADDRESS) && (c == '>' || c == ')')
           && conflict_own_digit(text.data[0]);
}


unsigned
conflict_own_has(conflict_str_t text)
{
    size_t    i;
    unsigned  has;

    has = 0;

    for (i = 0; i < text.len; /* void */) {

        if (text.data[i] == '@') {
            if (conflict_has_address(text, i)) {
                has |= CONFLICT_HAS_ADDRESS;
            }

            i++;
            continue;
        }

        if (conflict_own_digit(text.data[i])) {
            if (i < CONFLICT_DATE_BEGINS) {
                has |= CONFLICT_HAS_DIGIT;
            }

            has |= conflict_has_number(text, &i);
            continue;
        }

        i++;
    }

    return has;
}


/* numbers with marks between: "2026", "15:04", "15h04", "5.1.26"; i is moved
 * behind them */

static unsigned
conflict_has_number(conflict_str_t text, size_t *i)
{
    char      mark;
    size_t    n, digits, first;
    unsigned  has, parts;

    has = 0;
    parts = 0;
    first = 0;

    for (n = *i; n < text.len; /* void */) {
        digits = n;

        while (n < text.len && conflict_own_digit(text.data[n])) {
            n++;
        }

        digits = n - digits;

        if (digits == 0) {
            break;
        }

        if (digits == 4 && (memcmp(text.data + n - 4, "19", 2) == 0
                            || memcmp(text.data + n - 4, "20", 2) == 0))
        {
            has |= CONFLICT_HAS_YEAR;
        }

        if (++parts == 1) {
            first = digits;
        }

        mark = n < text.len ? text.data[n] : ' ';

        if ((mark == ':' || mark == 'h') && first <= 2 && parts == 1
            && n + 2 < text.len && conflict_own_digit(text.data[n + 1])
            && conflict_own_digit(text.data[n + 2]))
        {
            has |= CONFLICT_HAS_TIME;
        }

        if (parts == 3 && first <= 2 && (digits == 2 || digits == 4)) {
            has |= CONFLICT_HAS_YEAR;
        }

        if (mark != '.' && mark != '/' && mark != '-' && mark != ':'
            && mark != 'h')
        {
            break;
        }

        n++;
    }

    *i = n;

    return has;
}


static int
conflict_has_address(conflict_str_t text, size_t i)
{
    if (i == 0 || !conflict_own_word(text.data[i - 1])) {
        return 0;
    }

    for (i++; i < text.len; i++) {
        if (text.data[i] == '.') {
            return i + 1 < text.len && conflict_own_word(text.data[i + 1]);
        }

        if (!conflict_own_word(text.data[i]) && text.data[i] != '-') {
            return 0;
        }
    }

    return 0;
}
