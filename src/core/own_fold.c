
/*
 * Lines made comparable, and looked up in the tables of phrases.
 */

#include <string.h>

#include "own_private.h"


/* so many words make a sentence; fewer, if most are in small letters; and
 * fewer still that end with a full stop */
#define CONFLICT_SPEECH_WORDS  9
#define CONFLICT_SPEECH_SMALL  7
#define CONFLICT_SPEECH_SHORT  5

/* bytes by which most lines are told from all phrases */
#define CONFLICT_OWN_START     8


static size_t conflict_own_wide(const unsigned char *p, size_t len, char *c);
static const conflict_phrase_t *conflict_own_first(
    const conflict_phrases_t *phrases, conflict_str_t text);
static int conflict_own_near(const conflict_phrases_t *phrases,
    const conflict_phrase_t *phrase, conflict_str_t text);
static int conflict_own_partial(const conflict_phrase_t *phrase,
    conflict_str_t text);
static size_t conflict_own_match(const conflict_phrase_t *phrase,
    conflict_str_t text);


/* from U+00C0 to U+00FF; a small sharp s becomes two */
static const char  conflict_own_latin[] =
    "aaaaaaaceeeeiiiidnooooo-ouuuuyts"
    "aaaaaaaceeeeiiiidnooooo-ouuuuyty";


size_t
conflict_own_fold(conflict_str_t value, char *dst, size_t max)
{
    char                  c;
    size_t                i, n, len;
    const unsigned char  *p;

    p = (const unsigned char *) value.data;

    for (i = 0, len = 0; i < value.len && len < max; i += n) {
        n = 1;
        c = (char) p[i];

        if (p[i] > ' ' && p[i] < 0x80) {
            dst[len++] = (c >= 'A' && c <= 'Z') ? (char) (c | 0x20) : c;
            continue;
        }

        if (p[i] < 0x80) {
            c = conflict_blank(c) ? ' ' : c;

        } else {
            n = conflict_own_wide(p + i, value.len - i, &c);

            if (c == '\0') {
                continue;
            }
        }

        if (c == ' ' && (len == 0 || dst[len - 1] == ' ')) {
            continue;
        }

        dst[len++] = c;

        if (n == 2 && p[i] == 0xc3 && p[i + 1] == 0x9f && len < max) {
            dst[len++] = 's';
        }
    }

    if (len && dst[len - 1] == ' ') {
        len--;
    }

    return len;
}


/* what is no ASCII: 0 for what is not seen, 0x80 for what has no like there */

static size_t
conflict_own_wide(const unsigned char *p, size_t len, char *c)
{
    size_t  n;

    *c = (char) 0x80;

    n = (p[0] >= 0xf0) ? 4 : (p[0] >= 0xe0) ? 3 : (p[0] >= 0xc0) ? 2 : 1;

    if (n > len) {
        return len;
    }

    if (n == 2) {

        if (p[0] == 0xc3) {
            *c = conflict_own_latin[p[1] & 0x3f];

        } else if (p[0] == 0xc2) {
            *c = (p[1] == 0xa0) ? ' ' : (p[1] == 0xad) ? '\0' : '-';

        } else if (p[0] == 0xcc || (p[0] == 0xcd && p[1] < 0xb0)) {
            *c = '\0';
        }

        return n;
    }

    if (n == 3 && p[0] == 0xe2 && p[1] == 0x80) {

        if (p[2] <= 0x8a || p[2] == 0xaf) {
            *c = ' ';

        } else if (p[2] <= 0x8f || (p[2] >= 0xaa && p[2] <= 0xae)) {
            *c = '\0';

        } else if (p[2] <= 0x95) {
            *c = '-';

        } else if (p[2] <= 0x9f) {
            *c = (p[2] >= 0x9c) ? '"' : '\'';

        } else if (p[2] == 0xa6) {
            *c = '.';
        }

    } else if (n == 3 && p[0] == 0xef && p[1] == 0xbb && p[2] == 0xbf) {
        *c = '\0';
    }

    return n;
}


conflict_str_t
conflict_own_bare(conflict_str_t folded)
{
    while (folded.len && folded.data[0] != '\0'
           && !conflict_own_word(folded.data[0])
           && strchr("*_\"'(|-=~#[ ", folded.data[0]))
    {
        folded.data++;
        folded.len--;
    }

    return folded;
}


uint32_t
conflict_own_marks(conflict_str_t line)
{
    char                       head[CONFLICT_OWN_HEAD];
    uint32_t                   marks;
    conflict_str_t             bare;
    const conflict_phrase_t   *phrase;
    const conflict_phrases_t  *phrases;

    marks = 0;
    phrases = &conflict_own_mark_phrases;

    /* most lines begin with letters with which no phrase does */

    bare.data = head;
    bare.len = conflict_own_fold(line, head, CONFLICT_OWN_START);
    bare = conflict_own_bare(bare);

    if (bare.len > 1) {
        phrase = conflict_own_first(phrases, bare);

        while (conflict_own_near(phrases, phrase, bare)
               && !conflict_own_partial(phrase, bare))
        {
            phrase++;
        }

        if (!conflict_own_near(phrases, phrase, bare)) {
            return 0;
        }
    }

    bare.data = head;
    bare.len = conflict_own_fold(line, head, CONFLICT_OWN_HEAD);
    bare = conflict_own_bare(bare);

    for (phrase = conflict_own_first(phrases, bare);
         conflict_own_near(phrases, phrase, bare);
         phrase++)
    {
        if (conflict_own_match(phrase, bare)) {
            marks |= conflict_own_bit(phrase->kind);
        }
    }

    return marks;
}


size_t
conflict_own_mark(conflict_str_t bare, conflict_mark_kind_t kind,
    unsigned *languages)
{
    size_t                     n, longest;
    const conflict_phrase_t   *phrase;
    const conflict_phrases_t  *phrases;

    longest = 0;
    phrases = &conflict_own_mark_phrases;

    for (phrase = conflict_own_first(phrases, bare);
         conflict_own_near(phrases, phrase, bare);
         phrase++)
    {
        n = (phrase->kind == kind) ? conflict_own_match(phrase, bare) : 0;

        if (n && languages) {
            *languages |= phrase->language;
        }

        if (n > longest) {
            longest = n;
        }
    }

    return longest;
}


void
conflict_own_said(conflict_str_t folded, conflict_said_t *said)
{
    char                       before;
    size_t                     n, end;
    const conflict_phrase_t   *phrase;
    const conflict_phrases_t  *phrases;

    memset(said, 0, sizeof(conflict_said_t));

    phrases = &conflict_own_said_phrases;

    for (end = folded.len; end; end--) {
        if (conflict_own_word(folded.data[end - 1])) {
            break;
        }
    }

    for (before = ' '; folded.len > 1; folded.data++, folded.len--, end--) {

        if (conflict_own_word(before) || !conflict_own_word(folded.data[0])) {
            before = folded.data[0];

            if (end == 0) {
                break;
            }

            continue;
        }

        before = folded.data[0];
        said->behind++;

        for (phrase = conflict_own_first(phrases, folded);
             conflict_own_near(phrases, phrase, folded);
             phrase++)
        {
            n = conflict_own_match(phrase, folded);

            if (n == 0) {
                continue;
            }

            said->kinds |= conflict_own_bit(phrase->kind);

            if (phrase->kind == CONFLICT_SAID_DEVICE) {
                said->behind = 0;

            } else if (phrase->kind == CONFLICT_SAID_WROTE) {
                said->wrote |= phrase->language;

            } else if (phrase->kind == CONFLICT_SAID_WROTE_LAST && n == end) {
                said->wrote_last |= phrase->language;
            }
        }

        if (end == 0) {
            break;
        }
    }
}


/* the first phrase that begins with the text's first two bytes, or a later
 * one */

static const conflict_phrase_t *
conflict_own_first(const conflict_phrases_t *phrases, conflict_str_t text)
{
    size_t                    n, half;
    unsigned                  key;
    const conflict_phrase_t  *of;

    of = phrases->of;

    if (text.len < 2) {
        return of + phrases->n;
    }

    key = (unsigned) (unsigned char) text.data[0] << 8
          | (unsigned char) text.data[1];

    for (n = phrases->n; n; /* void */) {
        half = n / 2;

        if (((unsigned) (unsigned char) of[half].text[0] << 8
             | (unsigned char) of[half].text[1])
            < key)
        {
            of += half + 1;
            n -= half + 1;

        } else {
            n = half;
        }
    }

    return of;
}


static int
conflict_own_near(const conflict_phrases_t *phrases,
    const conflict_phrase_t *phrase, conflict_str_t text)
{
    return phrase < phrases->of + phrases->n
           && phrase->text[0] == text.data[0]
           && phrase->text[1] == text.data[1];
}


/* may it be what a text begins with, of which only the start is known? */

static int
conflict_own_partial(const conflict_phrase_t *phrase, conflict_str_t text)
{
    size_t  i;

    for (i = 0; i < text.len; i++) {
        if (phrase->text[i] != text.data[i]) {
            return phrase->text[i] == '\0' || phrase->text[i] == '*';
        }
    }

    return 1;
}


/* how many bytes it has of the text's start, or 0 */

static size_t
conflict_own_match(const conflict_phrase_t *phrase, conflict_str_t text)
{
    size_t  i;

    for (i = 0; i < text.len && phrase->text[i]; i++) {
        if (phrase->text[i] != text.data[i]) {
            break;
        }
    }

    if (phrase->text[i] == '*') {
        return i;
    }

    if (phrase->text[i] != '\0') {
        return 0;
    }

    if (i < text.len && conflict_own_word(text.data[i])
        && conflict_own_word(text.data[i - 1]))
    {
        return 0;
    }

    return i;
}


int
conflict_own_speech(conflict_str_t line)
{
    char      c, end;
    size_t    i;
    unsigned  words, small, web;

    if (line.len > CONFLICT_OWN_LINE) {
        line.len = CONFLICT_OWN_LINE;
    }

    words = 0;
    small = 0;
    web = 0;

    for (i = 0; i < line.len; i++) {
        c = line.data[i];

        web |= (c == '@' || (c == '/' && i && line.data[i - 1] == '/'));

        if (conflict_blank(c) || (i && !conflict_blank(line.data[i - 1]))) {
            continue;
        }

        words += ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
                 || (unsigned char) c >= 0x80;
        small += (c >= 'a' && c <= 'z');
    }

    end = line.len ? line.data[line.len - 1] : ' ';

    if (end == '!' || end == '?') {
        return words > 0 && !web;
    }

    if (words < CONFLICT_SPEECH_SHORT || small < 2 || web) {
        return 0;
    }

    return (words >= CONFLICT_SPEECH_WORDS && small * 2 >= words)
           || (words >= CONFLICT_SPEECH_SMALL && small * 3 >= words * 2)
           || (end == '.' && small * 3 >= words);
}
