
/*
 * Characters of a message.
 */

#include <string.h>

#include <utf8proc.h>

#include "character.h"


static conflict_char_class_t conflict_char_wide(uint32_t code);


conflict_char_t
conflict_char_read(const unsigned char *pos, const unsigned char *last)
{
    uint32_t         i, n, code, least;
    conflict_char_t  ch;

    ch.code = *pos;
    ch.size = 1;
    ch.upper = 0;

    if (*pos < 0x80) {
        ch.class = conflict_char_ascii(*pos);
        ch.upper = (*pos >= 'A' && *pos <= 'Z');
        return ch;
    }

    ch.class = CONFLICT_CHAR_OTHER;

    if (*pos >= 0xc2 && *pos <= 0xdf) {
        n = 1;
        code = *pos & 0x1f;
        least = 0x80;

    } else if (*pos >= 0xe0 && *pos <= 0xef) {
        n = 2;
        code = *pos & 0x0f;
        least = 0x800;

    } else if (*pos >= 0xf0 && *pos <= 0xf4) {
        n = 3;
        code = *pos & 0x07;
        least = 0x10000;

    } else {
        return ch;
    }

    if ((size_t) (last - pos) <= n) {
        return ch;
    }

    for (i = 1; i <= n; i++) {
        if ((pos[i] & 0xc0) != 0x80) {
            return ch;
        }

        code = (code << 6) | (pos[i] & 0x3f);
    }

    if (code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
        return ch;
    }

    ch.code = code;
    ch.size = n + 1;
    ch.class = conflict_char_wide(code);
    ch.upper = (ch.class == CONFLICT_CHAR_LETTER
                && conflict_char_fold(code) != code);

    return ch;
}


conflict_char_class_t
conflict_char_ascii(unsigned char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        return CONFLICT_CHAR_LETTER;
    }

    if (c >= '0' && c <= '9') {
        return CONFLICT_CHAR_DIGIT;
    }

    switch (c) {

    case '\n':
        return CONFLICT_CHAR_LINE;

    case ' ':
    case '\t':
    case '\r':
        return CONFLICT_CHAR_SPACE;

    case ',':
    case ';':
    case ':':
    case '(':
    case ')':
        return CONFLICT_CHAR_CLAUSE;

    case '.':
        return CONFLICT_CHAR_SENTENCE;

    case '!':
        return CONFLICT_CHAR_EXCLAIM;

    case '?':
        return CONFLICT_CHAR_QUESTION;

    case '\'':
    case '`':
        return CONFLICT_CHAR_APOSTROPHE;

    default:
        return CONFLICT_CHAR_OTHER;
    }
}


static conflict_char_class_t
conflict_char_wide(uint32_t code)
{
    if (code < 0xc0) {
        return (code == 0xad) ? CONFLICT_CHAR_NOTHING
               : (code == 0xaa || code == 0xb5 || code == 0xba)
               ? CONFLICT_CHAR_LETTER : CONFLICT_CHAR_OTHER;
    }

    if (code < 0x2000) {
        return (code == 0xd7 || code == 0xf7) ? CONFLICT_CHAR_OTHER
                                              : CONFLICT_CHAR_LETTER;
    }

    if (code < 0x2070) {
        switch (code) {

        case 0x2018:
        case 0x2019:
        case 0x201b:
            return CONFLICT_CHAR_APOSTROPHE;

        case 0x2013:
        case 0x2014:
            return CONFLICT_CHAR_CLAUSE;

        case 0x2026:
        case 0x2028:
        case 0x2029:
            return CONFLICT_CHAR_SENTENCE;

        case 0x200b:
        case 0x200c:
        case 0x200d:
        case 0x2060:
            return CONFLICT_CHAR_NOTHING;

        case 0x203c:
            return CONFLICT_CHAR_EXCLAIM;

        case 0x2049:
            return CONFLICT_CHAR_QUESTION;

        default:
            return CONFLICT_CHAR_OTHER;
        }
    }

    if ((code >= 0xfe00 && code <= 0xfe0f) || code == 0xfeff
        || (code >= 0x1f3fb && code <= 0x1f3ff) || code >= 0xe0000)
    {
        return CONFLICT_CHAR_NOTHING;      /* variants and tones of emoji */
    }

    if ((code >= 0x2300 && code < 0x2c00)
        || (code >= 0x1f000 && code < 0x20000))
    {
        return CONFLICT_CHAR_SYMBOL;
    }

    switch (code) {

    case 0x3001:
    case 0xff0c:
    case 0xff1a:
    case 0xff1b:
        return CONFLICT_CHAR_CLAUSE;

    case 0x3002:
    case 0xff0e:
        return CONFLICT_CHAR_SENTENCE;

    case 0xff01:
        return CONFLICT_CHAR_EXCLAIM;

    case 0xff1f:
        return CONFLICT_CHAR_QUESTION;

    default:
        return (code < 0x2c00 || (code >= 0x3000 && code <= 0x303f)
                || (code >= 0xff00 && code < 0xff21))
               ? CONFLICT_CHAR_OTHER : CONFLICT_CHAR_LETTER;
    }
}


unsigned
conflict_char_quote(conflict_char_t ch)
{
    switch (ch.code) {

    case '"':
    case '\'':
    case 0x2018:
    case 0x201c:
        return CONFLICT_QUOTE_OPENS|CONFLICT_QUOTE_CLOSES;

    case 0x201a:
    case 0x201e:
    case 0x2039:
        return CONFLICT_QUOTE_OPENS;

    case 0xab:
    case 0xbb:
        return CONFLICT_QUOTE_OPENS|CONFLICT_QUOTE_CLOSES;

    case 0x2019:
    case 0x201d:
    case 0x203a:
        return CONFLICT_QUOTE_CLOSES;

    default:
        return 0;
    }
}


uint32_t
conflict_char_compose(uint32_t *codes, uint32_t n, uint32_t max)
{
    int               boundary;
    uint32_t          i, k;
    utf8proc_int32_t  parts[4 * CONFLICT_COMPOSE_MAX];
    utf8proc_ssize_t  size;

    for (i = 0, k = 0; i < n && k < 3 * CONFLICT_COMPOSE_MAX; i++) {

        /* decomposed wholly, or a mark could not join the letter before it */

        boundary = 0;
        size = utf8proc_decompose_char((utf8proc_int32_t) codes[i], parts + k,
                                       CONFLICT_COMPOSE_MAX,
                                       UTF8PROC_COMPAT|UTF8PROC_DECOMPOSE
                                       |(codes[i] < 0x180 ? 0
                                         : UTF8PROC_CASEFOLD),
                                       &boundary);

        if (size < 0 || size > CONFLICT_COMPOSE_MAX) {
            parts[k++] = (utf8proc_int32_t) codes[i];

        } else {
            k += (uint32_t) size;
        }
    }

    size = utf8proc_normalize_utf32(parts, (utf8proc_ssize_t) k,
                                    UTF8PROC_STABLE|UTF8PROC_COMPOSE);

    for (i = 0; (utf8proc_ssize_t) i < size && i < max; i++) {
        codes[i] = (uint32_t) parts[i];
    }

    return i;
}


uint32_t
conflict_char_fold(uint32_t code)
{
    if (code < 0x80) {
        return (code >= 'A' && code <= 'Z') ? code + 0x20 : code;
    }

    if (code < 0x100) {
        return (code >= 0xc0 && code <= 0xde && code != 0xd7) ? code + 0x20
                                                              : code;
    }

    if (code > 0x17e) {
        return code;
    }

    if (code == 0x130) {
        return 'i';
    }

    if (code == 0x178) {
        return 0xff;
    }

    if ((code >= 0x139 && code <= 0x148) || code >= 0x179) {
        return code + (code & 1);
    }

    /* dotless i, kra and n with apostrophe have no capital here */

    if (code == 0x131 || code == 0x138 || code == 0x149) {
        return code;
    }

    return code | 1;
}


uint32_t
conflict_char_write(uint32_t code, char buf[4])
{
    if (code < 0x80) {
        buf[0] = (char) code;
        return 1;
    }

    if (code < 0x800) {
        buf[0] = (char) (0xc0 | (code >> 6));
        buf[1] = (char) (0x80 | (code & 0x3f));
        return 2;
    }

    if (code < 0x10000) {
        buf[0] = (char) (0xe0 | (code >> 12));
        buf[1] = (char) (0x80 | ((code >> 6) & 0x3f));
        buf[2] = (char) (0x80 | (code & 0x3f));
        return 3;
    }

    buf[0] = (char) (0xf0 | (code >> 18));
    buf[1] = (char) (0x80 | ((code >> 12) & 0x3f));
    buf[2] = (char) (0x80 | ((code >> 6) & 0x3f));
    buf[3] = (char) (0x80 | (code & 0x3f));

    return 4;
}


const unsigned char *
conflict_char_address(const unsigned char *pos, const unsigned char *end)
{
    size_t                len;
    unsigned              thing;
    const unsigned char  *p, *at;

    if (pos == end) {
        return NULL;
    }

    if (*pos == '@' || (*pos == '#' && pos + 1 < end
                        && conflict_char_ascii(pos[1]) == CONFLICT_CHAR_DIGIT))
    {
        for (p = pos + 1; p < end; p++) {
            if (*p != '_' && conflict_char_ascii(*p) != CONFLICT_CHAR_LETTER
                && conflict_char_ascii(*p) != CONFLICT_CHAR_DIGIT)
            {
                break;
            }
        }

        return (p > pos + 1) ? p : NULL;
    }

    len = (size_t) (end - pos);
    thing = (len > 4 && memcmp(pos, "www.", 4) == 0);
    at = NULL;

    for (p = pos; p < end && !thing; p++) {
        switch (*p) {

        case ':':
            thing = (end - p > 3 && p[1] == '/' && p[2] == '/');
            break;

        case '@':
            at = (p > pos) ? p : NULL;
            break;

        case '.':
            thing = (at != NULL && p > at + 1 && p + 1 < end
                     && conflict_char_ascii(p[1]) == CONFLICT_CHAR_LETTER);
            break;

        case '_':
            thing = (p > pos && p + 1 < end
                     && conflict_char_ascii(p[-1]) == CONFLICT_CHAR_LETTER
                     && conflict_char_ascii(p[1]) == CONFLICT_CHAR_LETTER);
            break;
        }
    }

    if (!thing) {
        return NULL;
    }

    /* the sentence's own marks behind it are still the sentence's */

    while (end > pos + 1 && strchr(".,;:!?)>]\"'", end[-1]) != NULL) {
        end--;
    }

    return end;
}
