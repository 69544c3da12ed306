
/*
 * multipart/form-data that streams by.
 *
 * A delimiter is "\r\n--" and the boundary.  CR occurs in it at its start and
 * nowhere else, so how much of it has matched is all that has to be known when
 * a piece ends or when it turns out to be none: what was held back is the
 * delimiter's own bytes.  The search goes from CR to CR.  At the start of the
 * body, and where a part begins, the CRLF has been there already.
 */

#include <string.h>
#include <strings.h>

#include "body_private.h"


#define CONFLICT_MULTIPART_HEADERS_MAX  8192
#define CONFLICT_MULTIPART_NAME_MAX     1024

#define CONFLICT_MULTIPART_DASH         1        /* one "-" of two was read */
#define CONFLICT_MULTIPART_CR           2
#define CONFLICT_MULTIPART_BLANK        3


static const char *conflict_multipart_data(conflict_multipart_t *m,
    const char *p, const char *last, conflict_body_cause_t *cause);
static const char *conflict_multipart_match(conflict_multipart_t *m,
    const char *p, const char *last, conflict_body_cause_t *cause);
static conflict_body_cause_t conflict_multipart_keep(conflict_multipart_t *m,
    const char *data, size_t len);
static conflict_body_cause_t conflict_multipart_end(conflict_multipart_t *m);
static conflict_body_cause_t conflict_multipart_line(conflict_multipart_t *m,
    char c);
static conflict_body_cause_t conflict_multipart_begin(
    conflict_multipart_t *m);
static const char *conflict_multipart_header(conflict_multipart_t *m,
    const char *p, const char *last, conflict_body_cause_t *cause);
static conflict_body_cause_t conflict_multipart_part(conflict_multipart_t *m);
static void conflict_multipart_unfold(conflict_buffer_t *headers);
static int conflict_multipart_find(const conflict_buffer_t *headers,
    conflict_str_t name, conflict_str_t *value);
static conflict_body_cause_t conflict_multipart_open(conflict_multipart_t *m,
    conflict_str_t name, unsigned file);


conflict_body_cause_t
conflict_multipart_init(conflict_multipart_t *m, conflict_body_t *body,
    conflict_buffer_t *kept, conflict_str_t type)
{
    char   *boundary;
    size_t  len;

    static const conflict_str_t  name = conflict_string("boundary");

    memset(m, 0, sizeof(conflict_multipart_t));

    conflict_fields_init(&m->fields, body, kept);

    m->headers.max = CONFLICT_MULTIPART_HEADERS_MAX;
    m->matched = 2;
    m->from = 2;

    memcpy(m->delimiter, "\r\n--", 4);
    boundary = m->delimiter + 4;

    if (!conflict_disposition_parameter(type, name, boundary,
                                        CONFLICT_BOUNDARY_MAX, &len)
        || len == 0 || len > CONFLICT_BOUNDARY_MAX
        || memchr(boundary, '\r', len) || memchr(boundary, '\n', len))
    {
        return CONFLICT_BODY_INVALID;
    }

    m->ndelimiter = 4 + len;

    return CONFLICT_BODY_FINE;
}


void
conflict_multipart_free(conflict_multipart_t *m)
{
    conflict_buffer_free(&m->headers);
}


conflict_body_cause_t
conflict_multipart_feed(conflict_multipart_t *m, const char *data, size_t len)
{
    const char             *p, *last;
    conflict_body_cause_t   cause;

    p = data;
    last = data + len;
    cause = CONFLICT_BODY_FINE;

    while (p < last && cause == CONFLICT_BODY_FINE) {

        switch (m->state) {

        case CONFLICT_MULTIPART_DATA:
            if (m->matched) {
                p = conflict_multipart_match(m, p, last, &cause);

            } else {
                p = conflict_multipart_data(m, p, last, &cause);
            }

            break;

        case CONFLICT_MULTIPART_LINE:
            cause = conflict_multipart_line(m, *p++);
            break;

        case CONFLICT_MULTIPART_HEADERS:
            p = conflict_multipart_header(m, p, last, &cause);
            break;

        case CONFLICT_MULTIPART_EPILOGUE:
            return CONFLICT_BODY_FINE;
        }
    }

    return cause;
}


conflict_body_cause_t
conflict_multipart_finish(conflict_multipart_t *m)
{
    conflict_fields_finish(&m->fields);

    return m->state == CONFLICT_MULTIPART_EPILOGUE ? CONFLICT_BODY_FINE
                                                   : CONFLICT_BODY_INVALID;
}


/* up to what may begin a delimiter */

static const char *
conflict_multipart_data(conflict_multipart_t *m, const char *p,
    const char *last, conflict_body_cause_t *cause)
{
    const char  *cr;

    cr = memchr(p, '\r', last - p);

    *cause = conflict_multipart_keep(m, p, (cr ? cr : last) - p);

    if (cr == NULL) {
        return last;
    }

    m->matched = 1;
    m->from = 0;

    return cr + 1;
}


static const char *
conflict_multipart_match(conflict_multipart_t *m, const char *p,
    const char *last, conflict_body_cause_t *cause)
{
    size_t  matched;

    matched = m->matched;

    while (matched < m->ndelimiter) {

        if (p == last) {
            m->matched = matched;
            return p;
        }

        if (matched == 1 && *p == '\r' && !m->keep) {

            /* a file may be full of them */

            p++;
            continue;
        }

        if (*p != m->delimiter[matched]) {
            m->matched = 0;
            *cause = conflict_multipart_keep(m, m->delimiter + m->from,
                                             matched - m->from);
            return p;
        }

        matched++;
        p++;
    }

    m->matched = 0;
    m->last = 0;
    m->state = CONFLICT_MULTIPART_LINE;

    *cause = conflict_multipart_end(m);

    return p;
}


static conflict_body_cause_t
conflict_multipart_keep(conflict_multipart_t *m, const char *data, size_t len)
{
    if (!m->keep) {
        return CONFLICT_BODY_FINE;
    }

    return conflict_fields_value(&m->fields, data, len);
}


static conflict_body_cause_t
conflict_multipart_end(conflict_multipart_t *m)
{
    if (!m->keep) {
        return CONFLICT_BODY_FINE;
    }

    m->keep = 0;

    return conflict_fields_end(&m->fields, m->charset);
}


/* behind a delimiter: "--", or blanks and CRLF */

static conflict_body_cause_t
conflict_multipart_line(conflict_multipart_t *m, char c)
{
    switch (c) {

    case '-':
        if (m->last == CONFLICT_MULTIPART_DASH) {
            m->state = CONFLICT_MULTIPART_EPILOGUE;
            return CONFLICT_BODY_FINE;
        }

        if (m->last == 0) {
            m->last = CONFLICT_MULTIPART_DASH;
            return CONFLICT_BODY_FINE;
        }

        return CONFLICT_BODY_INVALID;

    case ' ':
    case '\t':
        if (m->last == 0 || m->last == CONFLICT_MULTIPART_BLANK) {
            m->last = CONFLICT_MULTIPART_BLANK;
            return CONFLICT_BODY_FINE;
        }

        return CONFLICT_BODY_INVALID;

    case '\r':
        if (m->last == 0 || m->last == CONFLICT_MULTIPART_BLANK) {
            m->last = CONFLICT_MULTIPART_CR;
            return CONFLICT_BODY_FINE;
        }

        return CONFLICT_BODY_INVALID;

    case '\n':
        if (m->last == CONFLICT_MULTIPART_CR) {
            return conflict_multipart_begin(m);
        }

        return CONFLICT_BODY_INVALID;

    default:
        return CONFLICT_BODY_INVALID;
    }
}


static conflict_body_cause_t
conflict_multipart_begin(conflict_multipart_t *m)
{
    const conflict_limits_t  *limits;

    limits = m->fields.body->wants.limits;

    if (m->parts >= limits->of[CONFLICT_LIMIT_PARTS]) {
        return CONFLICT_BODY_PARTS;
    }

    m->parts++;
    m->line = 0;
    m->headers.len = 0;
    m->state = CONFLICT_MULTIPART_HEADERS;

    return CONFLICT_BODY_FINE;
}


/* takes a line or what is there of it; an empty one ends the headers */

static const char *
conflict_multipart_header(conflict_multipart_t *m, const char *p,
    const char *last, conflict_body_cause_t *cause)
{
    size_t       len;
    const char  *lf, *line;

    lf = memchr(p, '\n', last - p);

    if (lf) {
        last = lf + 1;
    }

    *cause = conflict_buffer_add(&m->headers, p, last - p);

    if (*cause == CONFLICT_BODY_LARGE) {
        *cause = CONFLICT_BODY_INVALID;
    }

    if (*cause != CONFLICT_BODY_FINE || lf == NULL) {
        return last;
    }

    line = m->headers.data + m->line;
    len = m->headers.len - m->line;

    m->line = m->headers.len;

    if (len == 1 || (len == 2 && line[0] == '\r')) {
        m->state = CONFLICT_MULTIPART_DATA;
        m->matched = 2;
        m->from = 2;

        *cause = conflict_multipart_part(m);
    }

    return last;
}


/* the headers are there: what of this part is kept? */

static conflict_body_cause_t
conflict_multipart_part(conflict_multipart_t *m)
{
    char             name[CONFLICT_MULTIPART_NAME_MAX];
    size_t           len;
    unsigned         file;
    conflict_str_t   header, field;

    static const conflict_str_t  words[] = {
        conflict_string("Content-Disposition"),
        conflict_string("Content-Type"),
        conflict_string("name"),
        conflict_string("filename"),
        conflict_string("filename*"),
        conflict_string("charset")
    };

    conflict_multipart_unfold(&m->headers);

    if (!conflict_multipart_find(&m->headers, words[0], &header)
        || !conflict_disposition_parameter(header, words[2], name,
                                           sizeof(name), &field.len)
        || field.len > sizeof(name))
    {
        return CONFLICT_BODY_FINE;
    }

    field.data = name;

    file = conflict_disposition_parameter(header, words[3], NULL, 0, &len)
           || conflict_disposition_parameter(header, words[4], NULL, 0, &len);

    m->charset.len = 0;
    m->charset.data = m->charset_name;

    if (conflict_multipart_find(&m->headers, words[1], &header)
        && conflict_disposition_parameter(header, words[5], m->charset_name,
                                          CONFLICT_CHARSET_MAX, &len)
        && len <= CONFLICT_CHARSET_MAX)
    {
        m->charset.len = len;
    }

    return conflict_multipart_open(m, field, file);
}


/* a line that begins with a blank goes on with the one before it */

static void
conflict_multipart_unfold(conflict_buffer_t *headers)
{
    char  *p, *last;

    p = headers->data;
    last = p + headers->len - 1;

    for ( ; p < last; p++) {
        if (*p == '\n' && (p[1] == ' ' || p[1] == '\t')) {
            *p = ' ';

            if (p > headers->data && p[-1] == '\r') {
                p[-1] = ' ';
            }
        }
    }
}


static int
conflict_multipart_find(const conflict_buffer_t *headers,
    conflict_str_t name, conflict_str_t *value)
{
    const char  *p, *end, *last;

    last = headers->data + headers->len;

    for (p = headers->data; p < last; p = end + 1) {
        end = memchr(p, '\n', last - p);

        if (end == NULL) {
            break;
        }

        if ((size_t) (end - p) <= name.len || p[name.len] != ':'
            || strncasecmp(p, name.data, name.len) != 0)
        {
            continue;
        }

        value->data = p + name.len + 1;
        value->len = end - value->data;

        if (value->len && end[-1] == '\r') {
            value->len--;
        }

        return 1;
    }

    return 0;
}


static conflict_body_cause_t
conflict_multipart_open(conflict_multipart_t *m, conflict_str_t name,
    unsigned file)
{
    unsigned                      passed;
    conflict_body_cause_t         cause;
    const conflict_body_wants_t  *wants;

    wants = &m->fields.body->wants;

    if (file && (wants->file == NULL || !wants->file(wants->data, name))) {
        return CONFLICT_BODY_FINE;
    }

    cause = conflict_fields_begin(&m->fields);

    if (cause == CONFLICT_BODY_FINE) {
        cause = conflict_fields_name(&m->fields, name.data, name.len,
                                     &passed);
    }

    if (cause == CONFLICT_BODY_FINE) {
        cause = conflict_fields_named(&m->fields, file);
    }

    m->keep = cause == CONFLICT_BODY_FINE;

    return cause;
}
