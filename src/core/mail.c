
/*
 * Mail: its headers, and what they tell.
 */

#include <string.h>

#include "mail_private.h"


/* what a header must be for a mail to be automatic */
typedef enum {
    CONFLICT_MAIL_THERE = 0,
    CONFLICT_MAIL_NOT_NO,        /* a word other than "no" */
    CONFLICT_MAIL_ONE_OF         /* of the words */
} conflict_mail_test_t;

typedef struct {
    conflict_str_t           name;
    conflict_mail_test_t     test;
    const char              *words;
} conflict_mail_sign_t;


static conflict_rc_t conflict_mail_headers(conflict_arena_t *arena,
    conflict_str_t *rest, conflict_mail_t *mail);
static conflict_str_t conflict_mail_begin(conflict_str_t raw);
static int conflict_mail_name(conflict_str_t line, conflict_str_t *name);
static int conflict_mail_automatic(const conflict_mail_t *mail);
static int conflict_mail_sign(const conflict_mail_sign_t *sign,
    conflict_str_t value);
static conflict_str_t conflict_mail_first(conflict_str_t value);
static int conflict_mail_is_daemon(conflict_str_t address);


/*
 * Signs that no person wrote a mail to this helpdesk.  X-Auto-Response-
 * Suppress is none: Exchange adds it to what people write.
 */

static const conflict_mail_sign_t  conflict_mail_signs[] = {
    { conflict_string("Auto-Submitted"), CONFLICT_MAIL_NOT_NO, NULL },
    { conflict_string("Precedence"), CONFLICT_MAIL_ONE_OF,
      "bulk junk list auto_reply auto-reply" },
    { conflict_string("X-Autoreply"), CONFLICT_MAIL_NOT_NO, NULL },
    { conflict_string("X-Autorespond"), CONFLICT_MAIL_NOT_NO, NULL },
    { conflict_string("X-Autoresponder"), CONFLICT_MAIL_NOT_NO, NULL },
    { conflict_string("X-Auto-Reply"), CONFLICT_MAIL_NOT_NO, NULL },
    { conflict_string("X-Autoreply-From"), CONFLICT_MAIL_THERE, NULL },
    { conflict_string("X-Mail-Autoreply"), CONFLICT_MAIL_NOT_NO, NULL },
    { conflict_string("X-Failed-Recipients"), CONFLICT_MAIL_THERE, NULL },
    { conflict_string("List-Id"), CONFLICT_MAIL_THERE, NULL },
    { conflict_string("Return-Path"), CONFLICT_MAIL_ONE_OF, "<>" },
    { conflict_string("Content-Type"), CONFLICT_MAIL_ONE_OF,
      "multipart/report message/delivery-status "
      "message/disposition-notification" },
    { { 0, NULL }, CONFLICT_MAIL_THERE, NULL }
};


conflict_rc_t
conflict_mail_read(conflict_arena_t *arena, const conflict_limits_t *limits,
    conflict_str_t raw, conflict_mail_t *mail)
{
    conflict_rc_t   rc;
    conflict_str_t  rest;

    static const conflict_str_t  from = conflict_string("From");

    memset(mail, 0, sizeof(conflict_mail_t));

    rest = conflict_mail_begin(raw);

    rc = conflict_mail_headers(arena, &rest, mail);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    rc = conflict_mail_address(arena, conflict_mail_value(mail, from),
                               &mail->address);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    mail->automatic = conflict_mail_automatic(mail)
                      || conflict_mail_is_daemon(mail->address);

    return conflict_mail_parts(arena, limits, rest, mail);
}


static conflict_rc_t
conflict_mail_headers(conflict_arena_t *arena, conflict_str_t *rest,
    conflict_mail_t *mail)
{
    size_t                   size;
    unsigned                 n;
    conflict_rc_t            rc;
    conflict_str_t           name, value, line, first;
    conflict_mail_header_t   headers[CONFLICT_MAIL_HEADERS_MAX];

    first = *rest;
    line = conflict_mail_line(&first);

    if (!conflict_mail_name(line, &name)) {
        return CONFLICT_DECLINED;
    }

    for (n = 0; conflict_mail_next(rest, &name, &value); /* void */) {

        if (n == CONFLICT_MAIL_HEADERS_MAX) {
            mail->limited = 1;
            continue;
        }

        headers[n].name = name;

        rc = conflict_mail_unfold(arena, value, &headers[n].value);
        if (rc != CONFLICT_OK) {
            return rc;
        }

        n++;
    }

    /* a delimiter may look like a header */

    if (n == 0) {
        return CONFLICT_DECLINED;
    }

    size = n * sizeof(conflict_mail_header_t);

    mail->headers = conflict_arena_alloc(arena, size);
    if (mail->headers == NULL) {
        return CONFLICT_NOMEM;
    }

    memcpy(mail->headers, headers, size);
    mail->nheaders = n;

    return CONFLICT_OK;
}


/* past a byte order mark, empty lines, and the line that an mbox has */

static conflict_str_t
conflict_mail_begin(conflict_str_t raw)
{
    static const conflict_str_t  mark = conflict_string("\xef\xbb\xbf");
    static const conflict_str_t  mbox = conflict_string("From ");

    if (conflict_starts_with(raw, mark)) {
        raw.data += mark.len;
        raw.len -= mark.len;
    }

    while (raw.len && (raw.data[0] == '\r' || raw.data[0] == '\n')) {
        raw.data++;
        raw.len--;
    }

    if (conflict_starts_with(raw, mbox)) {
        (void) conflict_mail_line(&raw);
    }

    return raw;
}


conflict_str_t
conflict_mail_line(conflict_str_t *rest)
{
    const char      *p;
    conflict_str_t   line;

    line = *rest;

    if (line.len == 0) {
        return line;
    }

    p = memchr(line.data, '\n', line.len);

    if (p) {
        line.len = (size_t) (p + 1 - line.data);
    }

    rest->data += line.len;
    rest->len -= line.len;

    return line;
}


int
conflict_mail_next(conflict_str_t *rest, conflict_str_t *name,
    conflict_str_t *value)
{
    conflict_str_t  line, next;

    while (rest->len) {
        next = *rest;
        line = conflict_mail_line(&next);

        if (line.len > 1 && line.data[0] == '-' && line.data[1] == '-') {
            return 0;
        }

        *rest = next;

        if (line.data[0] == '\n'
            || (line.len > 1 && line.data[0] == '\r' && line.data[1] == '\n'))
        {
            return 0;
        }

        while (next.len && (next.data[0] == ' ' || next.data[0] == '\t')) {
            line.len += conflict_mail_line(&next).len;
        }

        *rest = next;

        /* a line that is no header is passed over */

        if (conflict_mail_name(line, name)) {
            value->data = memchr(line.data, ':', line.len);
            value->data++;
            value->len = (size_t) (line.data + line.len - value->data);
            return 1;
        }
    }

    return 0;
}


/* the name that stands before a colon */

static int
conflict_mail_name(conflict_str_t line, conflict_str_t *name)
{
    size_t  i;

    for (i = 0; i < line.len; i++) {
        if (line.data[i] <= ' ' || line.data[i] > '~' || line.data[i] == ':') {
            break;
        }
    }

    name->data = line.data;
    name->len = i;

    while (i < line.len && (line.data[i] == ' ' || line.data[i] == '\t')) {
        i++;
    }

    return name->len && i < line.len && line.data[i] == ':';
}


conflict_rc_t
conflict_mail_unfold(conflict_arena_t *arena, conflict_str_t folded,
    conflict_str_t *value)
{
    char    *dst;
    size_t   i, len;

    *value = conflict_trim(folded);

    if (value->len == 0 || memchr(value->data, '\n', value->len) == NULL) {
        return CONFLICT_OK;
    }

    dst = conflict_arena_alloc(arena, value->len);
    if (dst == NULL) {
        return CONFLICT_NOMEM;
    }

    for (i = 0, len = 0; i < value->len; i++) {
        if (value->data[i] != '\r' && value->data[i] != '\n') {
            dst[len++] = value->data[i];
        }
    }

    value->data = dst;
    value->len = len;

    return CONFLICT_OK;
}


conflict_str_t
conflict_mail_value(const conflict_mail_t *mail, conflict_str_t name)
{
    unsigned  i;

    static const conflict_str_t  none = conflict_string("");

    for (i = 0; i < mail->nheaders; i++) {
        if (conflict_same(mail->headers[i].name, name)) {
            return mail->headers[i].value;
        }
    }

    return none;
}


static int
conflict_mail_automatic(const conflict_mail_t *mail)
{
    unsigned                     i;
    const conflict_mail_sign_t  *sign;

    for (i = 0; i < mail->nheaders; i++) {
        for (sign = conflict_mail_signs; sign->name.len; sign++) {
            if (conflict_same(mail->headers[i].name, sign->name)
                && conflict_mail_sign(sign, mail->headers[i].value))
            {
                return 1;
            }
        }
    }

    return 0;
}


static int
conflict_mail_sign(const conflict_mail_sign_t *sign, conflict_str_t value)
{
    size_t          len;
    const char     *p;
    conflict_str_t  one;

    static const conflict_str_t  no = conflict_string("no");

    value = conflict_mail_first(value);

    switch (sign->test) {

    case CONFLICT_MAIL_NOT_NO:
        return value.len && !conflict_same(value, no);

    case CONFLICT_MAIL_ONE_OF:
        for (p = sign->words; *p; p += len + (p[len] == ' ')) {
            len = strcspn(p, " ");

            one.data = p;
            one.len = len;

            if (conflict_same(value, one)) {
                return 1;
            }
        }

        return 0;

    default:
        return 1;
    }
}


/* the first word, without what is said about it */

static conflict_str_t
conflict_mail_first(conflict_str_t value)
{
    size_t  i;

    for (i = 0; i < value.len; i++) {
        if (conflict_blank(value.data[i]) || value.data[i] == ';'
            || value.data[i] == '(' || value.data[i] == ',')
        {
            break;
        }
    }

    value.len = i;

    return value;
}


static int
conflict_mail_is_daemon(conflict_str_t address)
{
    static const conflict_str_t  daemon = conflict_string("mailer-daemon@");
    static const conflict_str_t  postmaster = conflict_string("postmaster@");

    return conflict_starts_with(address, daemon)
           || conflict_starts_with(address, postmaster);
}
