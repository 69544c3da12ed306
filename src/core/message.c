
/*
 * Reading a message: one pass over the bytes, each looked at a bounded number
 * of times, whatever they are.
 */

#include <string.h>

#include "message.h"
#include "character.h"
#include "hash.h"


/* a line that ends before this column was ended by hand, not by wrapping */
#define CONFLICT_WRAP_COLUMN  50


typedef struct {
    conflict_message_t     *message;
    const unsigned char    *start;
    const unsigned char    *pos;
    const unsigned char    *last;
    const unsigned char    *line;    /* where the present line starts */
    uint32_t                exclaims;
    uint32_t                questions;
    unsigned                blank:1; /* a line has ended, nothing since */
} conflict_reader_t;


static void conflict_reader_token(conflict_reader_t *r);
static unsigned conflict_reader_smiley(conflict_reader_t *r);
static void conflict_reader_word(conflict_reader_t *r);
static const unsigned char *conflict_reader_joiner(conflict_reader_t *r,
    const unsigned char *pos, conflict_char_t ch, uint32_t len);
static void conflict_reader_number(conflict_reader_t *r);
static void conflict_reader_break(conflict_reader_t *r, conflict_char_t ch);
static conflict_word_t *conflict_reader_open(conflict_reader_t *r);
static void conflict_reader_put(conflict_reader_t *r, uint32_t code);
static void conflict_reader_close(conflict_reader_t *r, unsigned marks);


conflict_rc_t
conflict_message_read(conflict_message_t *message, const char *text,
    size_t len)
{
    conflict_char_t    ch;
    conflict_reader_t  r;

    message->text_len = 0;
    message->nwords = 0;
    message->letters = 0;
    message->uppers = 0;
    message->cut = 0;

    if (len > CONFLICT_TEXT_MAX) {
        len = CONFLICT_TEXT_MAX;
        message->cut = 1;
    }

    memset(&r, 0, sizeof(r));
    r.message = message;
    r.start = (const unsigned char *) text;
    r.pos = r.start;
    r.last = r.start + len;
    r.line = r.start;

    while (r.pos < r.last) {
        ch = conflict_char_read(r.pos, r.last);

        if (ch.class == CONFLICT_CHAR_SPACE
            || ch.class == CONFLICT_CHAR_LINE)
        {
            conflict_reader_break(&r, ch);
            r.pos += ch.size;
            continue;
        }

        if (message->nwords == CONFLICT_WORDS_MAX) {
            message->cut = 1;
            break;
        }

        conflict_reader_token(&r);
    }

    return message->nwords ? CONFLICT_OK : CONFLICT_DECLINED;
}


/* reads what stands between two white spaces */

static void
conflict_reader_token(conflict_reader_t *r)
{
    conflict_char_t       ch;
    const unsigned char  *p, *end, *thing;

    for (end = r->pos; end < r->last && *end > ' '; end++) { /* void */ }

    for (p = r->pos; p < end && strchr("(<[\"'.*>-", *p) != NULL; p++) {
        /* an opening mark, as in "(see www.example.com)" */
    }

    thing = conflict_char_address(p, end);
    if (thing != NULL) {
        r->pos = thing;
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
            conflict_reader_close(r, CONFLICT_WORD_SYMBOL);
            r->pos += ch.size;
            break;

        default:
            if (!conflict_reader_smiley(r)) {
                conflict_reader_break(r, ch);
                r->pos += ch.size;
            }
        }

    } while (r->pos < end && r->message->nwords < CONFLICT_WORDS_MAX);
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
conflict_reader_word(conflict_reader_t *r)
{
    unsigned              marks, hashtag, lower;
    uint32_t              code, before, run, letters, uppers;
    conflict_char_t       ch;
    conflict_word_t      *word;
    const unsigned char  *p;

    word = conflict_reader_open(r);
    if (word == NULL) {
        return;
    }

    hashtag = (r->pos > r->start && r->pos[-1] == '#');
    marks = 0;
    lower = 0;
    before = 0;
    run = 0;
    letters = 0;
    uppers = 0;

    for (p = r->pos; p < r->last; p += ch.size) {
        ch = conflict_char_read(p, r->last);

        if (ch.class == CONFLICT_CHAR_NOTHING) {
            continue;
        }

        if (ch.class != CONFLICT_CHAR_LETTER
            && ch.class != CONFLICT_CHAR_DIGIT)
        {
            p = conflict_reader_joiner(r, p, ch, letters);
            if (p == NULL) {
                break;
            }

            ch.size = 0;
            before = 0;
            r->pos = p;
            continue;
        }

        if (hashtag && ch.upper && lower) {
            break;
        }

        lower = !ch.upper;
        code = conflict_char_fold(ch.code);
        run = (code == before) ? run + 1 : 1;
        before = code;

        if (ch.class == CONFLICT_CHAR_LETTER) {
            letters++;
            uppers += ch.upper;
        }

        if (run > 2 && ch.class == CONFLICT_CHAR_LETTER) {
            marks |= CONFLICT_WORD_LENGTHENED;

        } else {
            conflict_reader_put(r, code);
        }

        r->pos = p + ch.size;
    }

    if (uppers == letters && letters > 1) {
        marks |= CONFLICT_WORD_CAPITALS;
    }

    r->message->letters += letters;
    r->message->uppers += uppers;

    conflict_reader_close(r, marks);
}


/*
 * A mark inside a word: the apostrophe of "don't", the disguise of "sh*t".
 * Returns where the next letter stands, or NULL when the word ends here.
 */

static const unsigned char *
conflict_reader_joiner(conflict_reader_t *r, const unsigned char *pos,
    conflict_char_t ch, uint32_t len)
{
    uint32_t              n;
    conflict_char_t       next;
    const unsigned char  *p;

    if (ch.class != CONFLICT_CHAR_APOSTROPHE && ch.code != '*'
        && ch.code != '!' && ch.code != '$')
    {
        return NULL;
    }

    for (p = pos, n = 0; p < r->last && n < 8; p += ch.size, n++) {
        next = conflict_char_read(p, r->last);
        if (next.code != ch.code) {
            break;
        }
    }

    next.class = CONFLICT_CHAR_OTHER;
    next.upper = 0;

    if (p < r->last) {
        next = conflict_char_read(p, r->last);
    }

    if (next.class != CONFLICT_CHAR_LETTER) {
        if ((ch.code != '*' && ch.code != '$') || n < 2 || len > 3) {
            return NULL;
        }

    } else if (ch.code != '*' && ch.code != '$'
               && (n > 1 || (ch.code == '!' && next.upper)))
    {
        return NULL;
    }

    while (n-- > 0) {
        conflict_reader_put(r, ch.class == CONFLICT_CHAR_APOSTROPHE
                               ? '\'' : ch.code);
    }

    return p;
}


/* "49", "1,200.50", "10:30"; "2nd" is a word, "24hrs" is two */

static void
conflict_reader_number(conflict_reader_t *r)
{
    unsigned              marks;
    const unsigned char  *p;

    if (conflict_reader_open(r) == NULL) {
        return;
    }

    for (p = r->pos; p < r->last; p++) {
        if (conflict_char_ascii(*p) == CONFLICT_CHAR_DIGIT) {
            conflict_reader_put(r, *p);
            continue;
        }

        if (strchr(".,:/", *p) == NULL || *p == '\0' || p + 1 == r->last
            || conflict_char_ascii(p[1]) != CONFLICT_CHAR_DIGIT)
        {
            break;
        }

        conflict_reader_put(r, *p);
    }

    marks = CONFLICT_WORD_NUMBER;

    if (r->last - p >= 2
        && (memcmp(p, "st", 2) == 0 || memcmp(p, "nd", 2) == 0
            || memcmp(p, "rd", 2) == 0 || memcmp(p, "th", 2) == 0)
        && (r->last - p == 2
            || conflict_char_ascii(p[2]) != CONFLICT_CHAR_LETTER))
    {
        conflict_reader_put(r, p[0]);
        conflict_reader_put(r, p[1]);
        p += 2;
        marks = 0;
    }

    r->pos = p;
    conflict_reader_close(r, marks);
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

    if (after == 0 || r->message->nwords == 0) {
        return;
    }

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


/* returns NULL when there is no place for another word; goes to the end then */

static conflict_word_t *
conflict_reader_open(conflict_reader_t *r)
{
    conflict_word_t     *word;
    conflict_message_t  *message;

    message = r->message;

    if (message->nwords == CONFLICT_WORDS_MAX) {
        message->cut = 1;
        r->pos = r->last;
        return NULL;
    }

    word = &message->words[message->nwords];
    word->start = message->text_len;
    word->len = 0;
    word->after = 0;
    word->marks = 0;

    r->exclaims = 0;
    r->questions = 0;
    r->blank = 0;

    return word;
}


/* a folded letter is never longer than it was: the text cannot run over */

static void
conflict_reader_put(conflict_reader_t *r, uint32_t code)
{
    char                 buf[4];
    uint32_t             size;
    conflict_word_t     *word;
    conflict_message_t  *message;

    message = r->message;
    word = &message->words[message->nwords];
    size = conflict_char_write(code, buf);

    if (word->len + size > CONFLICT_WORD_MAX
        || message->text_len + size > CONFLICT_TEXT_MAX)
    {
        return;
    }

    memcpy(message->text + message->text_len, buf, size);

    word->len = (uint16_t) (word->len + size);
    message->text_len += size;
}


static void
conflict_reader_close(conflict_reader_t *r, unsigned marks)
{
    conflict_word_t     *word;
    conflict_message_t  *message;

    message = r->message;
    word = &message->words[message->nwords];

    if (word->len == 0) {
        return;
    }

    word->marks = (uint8_t) marks;
    word->hash = (marks & CONFLICT_WORD_NUMBER)
                 ? conflict_hash32("9", 1)
                 : conflict_hash32(message->text + word->start, word->len);

    message->nwords++;
}
