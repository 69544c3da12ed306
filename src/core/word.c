
/*
 * Words and numbers of a message: folded, composed, counted.
 */

#include <string.h>

#include "reader.h"
#include "hash.h"


/* the same byte in each of eight */
#define CONFLICT_EACH(byte)  ((uint64_t) (byte) * 0x0101010101010101u)


static unsigned conflict_reader_joined(const conflict_reader_t *r, char *text,
    uint32_t len, const unsigned char **p, unsigned *small);
static unsigned conflict_reader_thrice(const char *text, uint32_t len);
static const unsigned char *conflict_reader_joiner(conflict_reader_t *r,
    const unsigned char *pos, conflict_char_t ch, uint32_t len,
    unsigned *marks);
static void conflict_reader_write(conflict_reader_t *r, uint32_t code);


/*
 * Most of what is written: ASCII letters with white space behind them, or one
 * mark and then white space.  All else is left to conflict_reader_token().
 */

unsigned
conflict_reader_plain(conflict_reader_t *r)
{
    char                 *text;
    size_t                left;
    unsigned              n, small, marks;
    uint32_t              len;
    uint64_t              x, lower, other, hash, twice;
    conflict_word_t      *word;
    conflict_message_t   *message;
    const unsigned char  *p;

    message = r->message;
    p = r->pos;

    if ((unsigned char) ((*p | 0x20) - 'a') > 'z' - 'a') {
        return 0;
    }

    text = message->text + message->text_len;
    hash = CONFLICT_WORD_HASH_START;
    small = 0;
    len = 0;

    do {
        left = (size_t) (r->last - p);
        x = (left >= 8) ? conflict_load64((const char *) p)
                        : conflict_load_part((const char *) p, left);

        lower = x | CONFLICT_EACH(0x20);
        n = 8;

        /* the high bit of each byte that is no letter */

        other = ~((lower & CONFLICT_EACH(0x7f)) + CONFLICT_EACH(0x80 - 'a'))
                | ((lower & CONFLICT_EACH(0x7f))
                   + CONFLICT_EACH(0x80 - 'z' - 1))
                | x;
        other &= CONFLICT_EACH(0x80);

        if (other) {
            n = (unsigned) __builtin_ctzll(other) / 8;

            if (n == 0) {
                break;
            }

            lower &= ((uint64_t) 1 << (8 * n)) - 1;
            x &= ((uint64_t) 1 << (8 * n)) - 1;
        }

        /* a letter that is there three times makes a byte and the next one of
           "twice" zero; it takes the slow way, as do the rare words that only
           seem to have one */

        twice = lower ^ (lower >> 8);
        twice = ~(((twice & CONFLICT_EACH(0x7f)) + CONFLICT_EACH(0x7f))
                  | twice)
                & CONFLICT_EACH(0x80);

        if (n > 2
            && (twice & (twice >> 8)
                & (((uint64_t) 1 << (8 * (n - 2))) - 1)))
        {
            return 0;
        }

        small |= ((x & CONFLICT_EACH(0x20)) != 0);

        conflict_store64(text + len, lower);
        conflict_word_hash_add(hash, lower);

        len += n;
        p += n;

    } while (n == 8 && len < CONFLICT_WORD_MAX - 8);

    if (len >= CONFLICT_WORD_MAX - 8
        || (len > 8 && conflict_reader_thrice(text, len)))
    {
        return 0;
    }

    marks = 0;

    if (p + 1 < r->last && *p == '\''
        && conflict_char_ascii(p[1]) == CONFLICT_CHAR_LETTER)
    {
        n = conflict_reader_joined(r, text, len, &p, &small);

        if (n == 0) {
            return 0;
        }

        len = n;
        hash = conflict_word_hash(text, len);
        marks = CONFLICT_WORD_JOINED;
    }

    n = 0;

    if (p < r->last) {
        if (*p == ' ') {
            p++;

        } else if (*p == '.' || *p == ',' || *p == '?' || *p == '!') {
            if (p + 1 < r->last && p[1] > ' ') {
                return 0;
            }

            n = (*p == ',') ? CONFLICT_BREAK_CLAUSE
                : (*p == '?') ? CONFLICT_BREAK_SENTENCE|CONFLICT_BREAK_QUESTION
                : (*p == '!') ? CONFLICT_BREAK_SENTENCE|CONFLICT_BREAK_EXCLAIM
                : CONFLICT_BREAK_SENTENCE;
            p++;

        } else if (*p > ' ') {
            return 0;
        }
    }

    word = &message->words[message->nwords++];
    word->hash = (uint32_t) hash;
    word->start = message->text_len;
    word->len = (uint16_t) len;
    word->after = (uint8_t) n;
    word->marks = (uint8_t) marks;

    if (len > 1) {
        message->longs++;

        if (!small) {
            word->marks |= CONFLICT_WORD_CAPITALS;
            message->capitals++;
        }
    }

    message->text_len += len;

    r->exclaims = (n & CONFLICT_BREAK_EXCLAIM) != 0;
    r->questions = (n & CONFLICT_BREAK_QUESTION) != 0;
    r->blank = 0;
    r->pos = p;

    return 1;
}


/*
 * The rest of "don't" behind its len first letters, of which *p is the end.
 * Returns how long the word is then, or 0: that is for the slow way.
 */

static unsigned
conflict_reader_joined(const conflict_reader_t *r, char *text, uint32_t len,
    const unsigned char **p, unsigned *small)
{
    unsigned char         c;
    const unsigned char  *q;

    for (q = *p; q < r->last && len < CONFLICT_WORD_MAX - 1; q++) {
        c = *q | 0x20;

        if ((unsigned char) (c - 'a') <= 'z' - 'a') {
            *small |= (*q & 0x20);

        } else if (*q == '\'' && q + 1 < r->last
                   && conflict_char_ascii(q[1]) == CONFLICT_CHAR_LETTER)
        {
            c = '\'';

        } else {
            *p = q;
            return conflict_reader_thrice(text, len) ? 0 : len;
        }

        text[len++] = (char) c;
    }

    *p = q;

    return (q < r->last || conflict_reader_thrice(text, len)) ? 0 : len;
}


static unsigned
conflict_reader_thrice(const char *text, uint32_t len)
{
    uint32_t  i;

    for (i = 2; i < len; i++) {
        if (text[i] == text[i - 1] && text[i] == text[i - 2]) {
            return 1;
        }
    }

    return 0;
}


void
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
            p = conflict_reader_joiner(r, p, ch, letters, &marks);
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

        if (ch.code >= 0x80) {
            marks |= CONFLICT_WORD_WIDE;
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

    conflict_reader_close(r, marks);
}


/*
 * A mark inside a word: the apostrophe of "don't", the disguise of "sh*t".
 * Returns where the next letter stands, or NULL when the word ends here.
 */

static const unsigned char *
conflict_reader_joiner(conflict_reader_t *r, const unsigned char *pos,
    conflict_char_t ch, uint32_t len, unsigned *marks)
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

    *marks |= CONFLICT_WORD_JOINED;

    while (n-- > 0) {
        conflict_reader_put(r, ch.class == CONFLICT_CHAR_APOSTROPHE
                               ? '\'' : ch.code);
    }

    return p;
}


/* "49", "1,200.50", "10:30", "2026-11-27"; "2nd" is a word, "24hrs" is two */

void
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

        if (strchr(".,:/-", *p) == NULL || *p == '\0' || p + 1 == r->last
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


/* returns NULL when there is no place for another word; goes to the end then */

conflict_word_t *
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
    r->beyond = 0;
    r->ncodes = 0;

    return word;
}


void
conflict_reader_put(conflict_reader_t *r, uint32_t code)
{
    if (r->ncodes < CONFLICT_COMPOSE_MAX) {
        r->codes[r->ncodes++] = code;
        r->beyond |= (code > 0x17f);
    }
}


static void
conflict_reader_write(conflict_reader_t *r, uint32_t code)
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


void
conflict_reader_close(conflict_reader_t *r, unsigned marks)
{
    uint32_t             i;
    conflict_word_t     *word;
    conflict_message_t  *message;

    message = r->message;
    word = &message->words[message->nwords];

    if (r->beyond && !(marks & CONFLICT_WORD_SYMBOL)) {
        r->ncodes = conflict_char_compose(r->codes, r->ncodes,
                                          CONFLICT_COMPOSE_MAX);
    }

    for (i = 0; i < r->ncodes; i++) {
        conflict_reader_write(r, r->codes[i]);
    }

    if (word->len == 0) {
        return;
    }

    word->marks = (uint8_t) marks;
    word->hash = (marks & CONFLICT_WORD_NUMBER)
                 ? conflict_word_hash("9", 1)
                 : conflict_word_hash(message->text + word->start, word->len);

    if (marks & CONFLICT_WORD_NUMBER) {
        message->numbers++;

    } else if (word->len > 1 && !(marks & CONFLICT_WORD_SYMBOL)) {
        message->longs++;
        message->capitals += (marks & CONFLICT_WORD_CAPITALS) != 0;
    }

    message->nwords++;
}
