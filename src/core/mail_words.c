
/*
 * What stands in the headers of mail: encoded words, addresses.
 */

#include <string.h>

#include "mail_private.h"


/* no more of a header is decoded, no more of From: is read, and no address is
 * longer */
#define CONFLICT_MAIL_VALUE_MAX    (64 * 1024)
#define CONFLICT_MAIL_FROM_MAX     4096
#define CONFLICT_MAIL_ADDRESS_MAX  320

/* what one byte can become in UTF-8 */
#define CONFLICT_MAIL_GROWTH  3


/* =?charset?encoding?text?= */
typedef struct {
    conflict_str_t       charset;
    conflict_str_t       text;
    const char          *end;
    unsigned             quoted:1;
} conflict_mail_word_t;

typedef struct {
    conflict_arena_t    *arena;

    /* of words that stand together: a character may be cut between two */
    conflict_str_t       charset;
    char                *bytes;
    size_t               nbytes;

    char                *out;
    size_t               len;
    size_t               size;
} conflict_mail_words_t;

typedef struct {
    conflict_str_t       address;
    unsigned             angle:1;    /* in "<>" */
    unsigned             gap:1;      /* blanks before what comes */
    unsigned             over:1;     /* nothing more belongs to it */
} conflict_mail_spec_t;


static conflict_rc_t conflict_mail_words(conflict_mail_words_t *words,
    conflict_str_t raw);
static int conflict_mail_word(const char *p, const char *last,
    conflict_mail_word_t *word);
static conflict_rc_t conflict_mail_word_add(conflict_mail_words_t *words,
    const conflict_mail_word_t *word);
static conflict_rc_t conflict_mail_word_flush(conflict_mail_words_t *words);
static conflict_str_t conflict_mail_spec(conflict_str_t from, char *buf);
static void conflict_mail_spec_reset(conflict_mail_spec_t *spec);
static void conflict_mail_spec_add(conflict_mail_spec_t *spec, char *buf,
    const char *p, size_t n);
static size_t conflict_mail_skip(conflict_str_t from, size_t i);
static int conflict_mail_address_good(conflict_str_t address);


conflict_rc_t
conflict_mail_header(conflict_arena_t *arena, const conflict_mail_t *mail,
    conflict_str_t name, conflict_str_t *value)
{
    size_t                  i;
    unsigned                n;
    conflict_rc_t           rc;
    conflict_str_t          raw, none;
    conflict_mail_words_t   words;

    for (n = 0; n < mail->nheaders; n++) {
        if (conflict_same(mail->headers[n].name, name)) {
            break;
        }
    }

    if (n == mail->nheaders) {
        return CONFLICT_DECLINED;
    }

    none.len = 0;
    none.data = NULL;

    rc = conflict_mail_utf8(arena, none,
                            conflict_utf8_cut(mail->headers[n].value,
                                              CONFLICT_MAIL_VALUE_MAX), &raw);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    memset(&words, 0, sizeof(conflict_mail_words_t));

    words.arena = arena;
    words.bytes = conflict_arena_alloc(arena, raw.len + 1);
    words.size = CONFLICT_MAIL_GROWTH * (raw.len + 1);
    words.out = conflict_arena_alloc(arena, words.size);

    if (words.bytes == NULL || words.out == NULL) {
        return CONFLICT_NOMEM;
    }

    rc = conflict_mail_words(&words, raw);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    /* a header is one line */

    for (i = 0; i < words.len; i++) {
        if ((unsigned char) words.out[i] < ' ' || words.out[i] == 0x7f) {
            words.out[i] = ' ';
        }
    }

    value->data = words.out;
    value->len = words.len;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_mail_words(conflict_mail_words_t *words, conflict_str_t raw)
{
    const char            *p, *last, *next;
    conflict_rc_t          rc;
    conflict_mail_word_t   word;

    if (raw.len == 0) {
        return CONFLICT_OK;
    }

    p = raw.data;
    last = p + raw.len;

    while (p < last) {

        /* blanks between two words are none */

        next = p;

        while (words->charset.data && next < last && conflict_blank(*next)) {
            next++;
        }

        if (conflict_mail_word(next, last, &word)) {
            rc = conflict_mail_word_add(words, &word);
            if (rc != CONFLICT_OK) {
                return rc;
            }

            p = word.end;
            continue;
        }

        rc = conflict_mail_word_flush(words);
        if (rc != CONFLICT_OK) {
            return rc;
        }

        if (words->len == words->size) {
            break;
        }

        words->out[words->len++] = *p++;
    }

    return conflict_mail_word_flush(words);
}


static int
conflict_mail_word(const char *p, const char *last,
    conflict_mail_word_t *word)
{
    const char  *q;

    if (last - p < 8 || p[0] != '=' || p[1] != '?') {
        return 0;
    }

    word->charset.data = p + 2;

    for (q = p + 2; q < last && *q != '?' && *q != '*'; q++) {
        if (conflict_blank(*q)) {
            return 0;
        }
    }

    word->charset.len = (size_t) (q - word->charset.data);

    while (q < last && *q != '?') {      /* "*" and a language */
        q++;
    }

    if (word->charset.len == 0 || last - q < 5 || q[2] != '?') {
        return 0;
    }

    word->quoted = (conflict_lower(q[1]) == 'q');

    if (!word->quoted && conflict_lower(q[1]) != 'b') {
        return 0;
    }

    word->text.data = q + 3;

    q = memchr(q + 3, '?', (size_t) (last - q - 3));

    if (q == NULL || last - q < 2 || q[1] != '=') {
        return 0;
    }

    word->text.len = (size_t) (q - word->text.data);
    word->end = q + 2;

    return 1;
}


static conflict_rc_t
conflict_mail_word_add(conflict_mail_words_t *words,
    const conflict_mail_word_t *word)
{
    char           *dst;
    conflict_rc_t   rc;

    if (words->charset.data
        && !conflict_same(words->charset, word->charset))
    {
        rc = conflict_mail_word_flush(words);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    words->charset = word->charset;

    dst = words->bytes + words->nbytes;

    words->nbytes += word->quoted
                     ? conflict_quoted_decode(word->text, dst, 1)
                     : conflict_base64_decode(word->text, dst);

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_mail_word_flush(conflict_mail_words_t *words)
{
    conflict_rc_t   rc;
    conflict_str_t  bytes, utf8;

    if (words->charset.data == NULL) {
        return CONFLICT_OK;
    }

    bytes.data = words->bytes;
    bytes.len = words->nbytes;

    rc = conflict_mail_utf8(words->arena, words->charset, bytes, &utf8);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    utf8 = conflict_utf8_cut(utf8, words->size - words->len);

    if (utf8.len) {
        memcpy(words->out + words->len, utf8.data, utf8.len);
        words->len += utf8.len;
    }

    words->nbytes = 0;
    words->charset.data = NULL;

    return CONFLICT_OK;
}


conflict_rc_t
conflict_mail_utf8(conflict_arena_t *arena, conflict_str_t charset,
    conflict_str_t value, conflict_str_t *utf8)
{
    conflict_rc_t  rc;

    static const conflict_str_t  eight = conflict_string("utf-8");
    static const conflict_str_t  guess = conflict_string("windows-1252");

    rc = conflict_charset_decode(arena, charset, value, utf8);

    if ((rc == CONFLICT_OK || rc == CONFLICT_DECLINED)
        && !conflict_same(charset, eight)
        && conflict_utf8_good(*utf8, 1) < utf8->len)
    {
        rc = conflict_charset_decode(arena, guess, value, utf8);
    }

    if (rc != CONFLICT_OK && rc != CONFLICT_DECLINED) {
        return rc;
    }

    return conflict_utf8_clean(arena, *utf8, utf8);
}


conflict_rc_t
conflict_mail_address(conflict_arena_t *arena, conflict_str_t from,
    conflict_str_t *address)
{
    char            buf[CONFLICT_MAIL_ADDRESS_MAX];
    conflict_str_t  spec;

    address->len = 0;
    address->data = "";

    spec = conflict_mail_spec(conflict_utf8_cut(from, CONFLICT_MAIL_FROM_MAX),
                              buf);

    if (!conflict_mail_address_good(spec)) {
        return CONFLICT_OK;
    }

    return conflict_arena_copy(arena, spec, address) ? CONFLICT_OK
                                                     : CONFLICT_NOMEM;
}


/*
 * What stands in "<>", or else all that is no comment and no name: of the
 * first mailbox that has an "@".  "Group: a@b, c@d;" has mailboxes, too, and
 * "<@host:a@b>" names the way to one.
 */

static conflict_str_t
conflict_mail_spec(conflict_str_t from, char *buf)
{
    char                  c;
    size_t                i, n;
    conflict_mail_spec_t  spec;

    memset(&spec, 0, sizeof(conflict_mail_spec_t));
    spec.address.data = buf;

    for (i = 0; i < from.len; i += n) {
        n = conflict_mail_skip(from, i);
        c = from.data[i];

        if (c == '<') {
            spec.angle = 1;
            conflict_mail_spec_reset(&spec);

        } else if (c == ':') {
            conflict_mail_spec_reset(&spec);

        } else if (c == '>' && spec.angle) {
            break;

        } else if ((c == ',' || c == ';') && !spec.angle) {
            if (conflict_mail_address_good(spec.address)) {
                break;
            }

            conflict_mail_spec_reset(&spec);

        } else if (conflict_blank(c) || c == '(') {
            spec.gap = !spec.angle;

        } else {
            conflict_mail_spec_add(&spec, buf, from.data + i, n);
        }
    }

    return spec.address;
}


static void
conflict_mail_spec_reset(conflict_mail_spec_t *spec)
{
    spec->address.len = 0;
    spec->gap = 0;
    spec->over = 0;
}


/* a word behind an address is of no use, before one it was a name */

static void
conflict_mail_spec_add(conflict_mail_spec_t *spec, char *buf, const char *p,
    size_t n)
{
    size_t  i, len;

    len = spec->address.len;

    if (spec->gap && len && strchr("@.", *p) == NULL
        && strchr("@.", buf[len - 1]) == NULL)
    {
        if (conflict_mail_address_good(spec->address)) {
            spec->over = 1;

        } else {
            conflict_mail_spec_reset(spec);
            len = 0;
        }
    }

    spec->gap = 0;

    if (spec->over) {
        return;
    }

    if (n > CONFLICT_MAIL_ADDRESS_MAX - len) {
        spec->address.len = 0;
        spec->over = 1;
        return;
    }

    for (i = 0; i < n; i++) {
        buf[len++] = conflict_lower(p[i]);
    }

    spec->address.len = len;
}


/* how many bytes the character at i takes: a string in quotes, or a comment,
 * as a whole */

static size_t
conflict_mail_skip(conflict_str_t from, size_t i)
{
    size_t    start;
    unsigned  depth;

    start = i;
    depth = 0;

    if (from.data[i] != '"' && from.data[i] != '(') {
        return 1;
    }

    for ( /* void */ ; i < from.len; i++) {

        if (from.data[i] == '\\') {
            i++;
            continue;
        }

        if (from.data[start] == '"') {
            if (from.data[i] == '"' && i > start) {
                return i + 1 - start;
            }

            continue;
        }

        depth += (from.data[i] == '(');

        if (from.data[i] == ')' && --depth == 0) {
            return i + 1 - start;
        }
    }

    return 1;                       /* never closed: it stands for itself */
}


/* one "@" outside of quotes, something before and behind it */

static int
conflict_mail_address_good(conflict_str_t address)
{
    int            quoted, escaped;
    size_t         i, at;
    unsigned char  c;

    quoted = 0;
    escaped = 0;
    at = 0;

    for (i = 0; i < address.len; i++) {
        c = (unsigned char) address.data[i];

        if (c < ' ' || c == 0x7f || (c == ' ' && !quoted)) {
            return 0;
        }

        if (escaped) {
            escaped = 0;

        } else if (c == '\\' && quoted) {
            escaped = 1;

        } else if (c == '"') {
            quoted = !quoted;

        } else if (c == '@' && !quoted) {
            if (at) {
                return 0;
            }

            at = i;
        }
    }

    return at && at + 1 < address.len
           && conflict_utf8_good(address, 0) == address.len;
}
