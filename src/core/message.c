
/*
 * Reading a message: one pass over the bytes, each looked at a bounded number
 * of times, whatever they are.
 */

#include <string.h>

#include "reader.h"
#include "hash.h"


/* a line that ends before this column was ended by hand, not by wrapping */
#define CONFLICT_WRAP_COLUMN  50


/* words that may stand between a quotation mark and its like */
#define CONFLICT_QUOTED_MAX   40


static void conflict_reader_token(conflict_reader_t *r);
static void conflict_reader_mark(conflict_reader_t *r, conflict_char_t ch);
static unsigned conflict_reader_quote(conflict_reader_t *r,
    conflict_char_t ch);
static unsigned conflict_reader_smiley(conflict_reader_t *r);
static void conflict_reader_break(conflict_reader_t *r, conflict_char_t ch);
static unsigned conflict_reader_ordinal(const conflict_reader_t *r);
static void conflict_reader_after(conflict_reader_t *r, unsigned after);


conflict_rc_t
conflict_message_read(conflict_message_t *message, const char *text,
    size_t len)
{
    conflict_char_t    ch;
    conflict_reader_t  r;

    message->text_len = 0;
    message->nwords = 0;
    message->numbers = 0;
    message->longs = 0;
    message->capitals = 0;
    message->cut = 0;

    if (len > CONFLICT_TEXT_MAX) {
        len = CONFLICT_TEXT_MAX;
        message->cut = 1;
    }

    r.message = message;
    r.start = (const unsigned char *) text;
    r.pos = r.start;
    r.last = r.start + len;
    r.line = r.start;
    r.exclaims = 0;
    r.questions = 0;
    r.quoted = 0;
    r.blank = 0;
    r.beyond = 0;
    r.ncodes = 0;

    while (r.pos < r.last) {

        if (*r.pos == ' ') {
            r.pos++;
            continue;
        }

        if (message->nwords == CONFLICT_WORDS_MAX) {
            ch = conflict_char_read(r.pos, r.last);

            if (ch.class != CONFLICT_CHAR_SPACE
                && ch.class != CONFLICT_CHAR_LINE)
            {
                message->cut = 1;
                break;
            }
        }

        if (conflict_reader_plain(&r)) {
            continue;
        }

        ch = conflict_char_read(r.pos, r.last);

        if (ch.class == CONFLICT_CHAR_SPACE
            || ch.class == CONFLICT_CHAR_LINE)
        {
            conflict_reader_break(&r, ch);
            r.pos += ch.size;
            continue;
        }

        conflict_reader_token(&r);
    }

    return message->nwords ? CONFLICT_OK : CONFLICT_DECLINED;
}


/* reads what stands between two white spaces */

static void
conflict_reader_token(conflict_reader_t *r)
{
    unsigned              odd;
    conflict_char_t       ch;
    const unsigned char  *p, *end, *thing;

    for (end = r->pos, odd = 0; end < r->last && *end > ' '; end++) {
        odd |= (*end == '@' || *end == ':' || *end == '_' || *end == '#');
    }

    for (p = r->pos; p < end && strchr("(<[\"'.*>-", *p) != NULL; p++) {
        /* an opening mark, as in "(see www.example.com)" */
    }

    if (odd || (end - p > 4 && memcmp(p, "www.", 4) == 0)) {
        thing = conflict_char_address(p, end);
        if (thing != NULL) {
            r->pos = thing;
        }
    }

    do {
        if (r->pos >= r->last) {
            return;
        }

        ch = conflict_char_read(r->pos, r->last);

        switch (ch.class) {

        case CONFLICT_CHAR_LETTER:
            conflict_reader_word(r);
            break;

        case CONFLICT_CHAR_DIGIT:
            conflict_reader_number(r);
            break;

        case CONFLICT_CHAR_SYMBOL:
            if (conflict_reader_open(r) == NULL) {
                return;
            }

            conflict_reader_put(r, ch.code);
            conflict_reader_close(r, CONFLICT_WORD_SYMBOL|CONFLICT_WORD_WIDE);
            r->pos += ch.size;
            break;

        default:
            conflict_reader_mark(r, ch);
        }

    } while (r->pos < end && r->message->nwords < CONFLICT_WORDS_MAX);
}


static void
conflict_reader_mark(conflict_reader_t *r, conflict_char_t ch)
{
    if (conflict_reader_smiley(r)) {
        return;
    }

    if (!conflict_reader_quote(r, ch)) {
        conflict_reader_break(r, ch);
    }

    r->pos += ch.size;
}


/* several words between quotation marks are not the sender's, or are set
 * apart; a single one is often scorn */

static unsigned
conflict_reader_quote(conflict_reader_t *r, conflict_char_t ch)
{
    unsigned              can, before, behind;
    uint32_t              i, n;
    const unsigned char  *next;

    can = conflict_char_quote(ch);

    if (can == 0) {
        return 0;
    }

    next = r->pos + ch.size;
    before = (r->pos > r->start && r->pos[-1] > ' ' && r->pos[-1] != '(')
             || ch.code == 0xbb;
    behind = (next < r->last && *next > ' ') || ch.code == 0xab;

    /* French has blanks within its marks, German turns them around */

    if (ch.code == 0xbb && !r->quoted) {
        before = 0;
    }

    n = r->message->nwords;

    if (r->quoted && (can & CONFLICT_QUOTE_CLOSES) && before) {
        if (n - (r->quoted - 1) > 1
            && n - (r->quoted - 1) <= CONFLICT_QUOTED_MAX)
        {
            for (i = r->quoted - 1; i < n; i++) {
                r->message->words[i].marks |= CONFLICT_WORD_QUOTED;
            }
        }

        r->quoted = 0;

    } else if ((can & CONFLICT_QUOTE_OPENS) && !before && behind) {
        r->quoted = n + 1;
    }

    return 1;
}


/* ":(" and its kin, with or without a nose */

static unsigned
conflict_reader_smiley(conflict_reader_t *r)
{
    char                  mouth;
    const unsigned char  *p;

    p = r->pos;

    if (r->last - p < 2) {
        return 0;
    }

    if (p[0] == '<' && p[1] == '3') {
        mouth = '3';
        p += 2;

    } else {
        if (*p != ':' && *p != ';' && *p != '=') {
            return 0;
        }

        p++;
        p += (*p == '-' || *p == '\'' || *p == 'o');

        if (p == r->last || *p == '\0') {
            return 0;
        }

        if (strchr("([<@", *p) != NULL) {
            mouth = '(';

        } else if (strchr(")]DpP*", *p) != NULL) {
            mouth = ')';

        } else if (strchr("/\\|", *p) != NULL) {
            mouth = '/';

        } else {
            return 0;
        }

        do {
            p++;
        } while (p < r->last && *p == p[-1]);
    }

    /* behind a word, as in "bye:)", only when nothing follows */

    if (p < r->last && *p > ' '
        && ((r->pos > r->start && r->pos[-1] > ' ')
            || conflict_char_ascii(*p) == CONFLICT_CHAR_LETTER
            || conflict_char_ascii(*p) == CONFLICT_CHAR_DIGIT))
    {
        return 0;
    }

    if (conflict_reader_open(r) != NULL) {
        conflict_reader_put(r, mouth == '3' ? '<' : ':');
        conflict_reader_put(r, (uint32_t) mouth);
        conflict_reader_close(r, CONFLICT_WORD_SYMBOL);
    }

    r->pos = p;

    return 1;
}


static void
conflict_reader_break(conflict_reader_t *r, conflict_char_t ch)
{
    unsigned          after;
    conflict_word_t  *word;

    after = 0;

    switch (ch.class) {

    case CONFLICT_CHAR_CLAUSE:
        after = CONFLICT_BREAK_CLAUSE;
        break;

    case CONFLICT_CHAR_SENTENCE:

        /* the points of "p.m." end nothing */

        word = r->message->nwords
               ? &r->message->words[r->message->nwords - 1] : NULL;

        if (word != NULL && word->len == 1 && r->pos + 1 < r->last
            && !(word->marks & CONFLICT_WORD_NUMBER)
            && conflict_char_ascii(r->pos[1]) == CONFLICT_CHAR_LETTER)
        {
            return;
        }

        if (word != NULL && (word->marks & CONFLICT_WORD_NUMBER)
            && (word->len < 3
                || memchr(r->message->text + word->start, '.', word->len))
            && conflict_reader_ordinal(r))
        {
            return;
        }

        after = CONFLICT_BREAK_SENTENCE;
        break;

    case CONFLICT_CHAR_EXCLAIM:
        after = CONFLICT_BREAK_SENTENCE;
        r->exclaims++;
        break;

    case CONFLICT_CHAR_QUESTION:
        after = CONFLICT_BREAK_SENTENCE|CONFLICT_BREAK_QUESTION;
        r->questions++;
        break;

    case CONFLICT_CHAR_LINE:
        if (r->blank || r->pos - r->line < CONFLICT_WRAP_COLUMN) {
            after = CONFLICT_BREAK_SENTENCE;
        }

        r->line = r->pos + 1;
        r->blank = 1;
        break;

    default:
        if (ch.code == '-' && r->pos + 1 < r->last && r->pos[1] <= ' ') {
            after = CONFLICT_BREAK_CLAUSE;
        }
    }

    if (after != 0 && r->message->nwords != 0) {
        conflict_reader_after(r, after);
    }
}


/* "27. November", "zum 5. Mal", "the 2. time": the point makes an ordinal, and
 * ends nothing */

static unsigned
conflict_reader_ordinal(const conflict_reader_t *r)
{
    size_t                i;
    const unsigned char  *p;

    static const char  months[][4] = {
        "jan", "feb", "mar", "m\xc3\xa4", "apr", "mai", "jun", "jul", "aug",
        "sep", "okt", "nov", "dez", "j\xc3\xa4", "mal"
    };

    p = r->pos + 1;
    p += (p < r->last && *p == ' ');

    if (r->last - p < 3) {
        return 0;
    }

    /* a sentence begins with a capital */

    if (r->pos[1] == ' ' && *p >= 'a' && *p <= 'z') {
        return 1;
    }

    for (i = 0; i < sizeof(months) / sizeof(months[0]); i++) {
        if ((p[0] | 0x20) == (unsigned char) months[i][0]
            && (p[1] == (unsigned char) months[i][1]
                || (p[1] | 0x20) == (unsigned char) months[i][1])
            && (p[2] == (unsigned char) months[i][2]
                || (p[2] | 0x20) == (unsigned char) months[i][2]))
        {
            return 1;
        }
    }

    return 0;
}


static void
conflict_reader_after(conflict_reader_t *r, unsigned after)
{
    conflict_word_t  *word;

    if (r->exclaims > 1 || r->questions > 2 || (r->exclaims && r->questions)) {
        after |= CONFLICT_BREAK_SHOUT;

    } else if (r->exclaims) {
        after |= CONFLICT_BREAK_EXCLAIM;
    }

    word = &r->message->words[r->message->nwords - 1];

    if (after & CONFLICT_BREAK_SHOUT) {
        word->after &= (uint8_t) ~CONFLICT_BREAK_EXCLAIM;
    }

    word->after |= (uint8_t) after;
}


