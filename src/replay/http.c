
/*
 * Exchanges, and the heads of their messages.
 */

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "http.h"


#define CONFLICT_HTTP_SHOWN  40


static conflict_rc_t conflict_http_request(conflict_http_t *http,
    conflict_http_message_t *message);
static conflict_rc_t conflict_http_response(conflict_http_t *http,
    conflict_http_message_t *message);
static conflict_rc_t conflict_http_headers(conflict_http_t *http,
    conflict_http_message_t *message);
static unsigned conflict_http_count(conflict_http_t *http, size_t *end);
static conflict_rc_t conflict_http_fold(conflict_http_t *http,
    conflict_http_message_t *message, conflict_str_t line);
static conflict_rc_t conflict_http_add(conflict_http_message_t *message,
    conflict_str_t line);
static conflict_str_t conflict_http_trim(conflict_str_t s);
static conflict_str_t conflict_http_take(conflict_http_t *http);
static unsigned conflict_http_line(conflict_http_t *http);
static conflict_rc_t conflict_http_wrong(conflict_http_t *http,
    const char *format, ...) __attribute__((format(printf, 2, 3)));


void
conflict_http_init(conflict_http_t *http, conflict_str_t text,
    conflict_arena_t *arena)
{
    memset(http, 0, sizeof(conflict_http_t));

    http->text = text;
    http->arena = arena;
    http->line = 1;

    /* some editors begin a file with a mark of its byte order */

    if (text.len >= 3 && memcmp(text.data, "\xef\xbb\xbf", 3) == 0) {
        http->at = 3;
    }
}


conflict_rc_t
conflict_http_next(conflict_http_t *http, conflict_http_exchange_t *exchange)
{
    conflict_rc_t  rc;

    memset(exchange, 0, sizeof(conflict_http_exchange_t));

    http->at = conflict_http_skip(http, http->at);

    if (http->at == http->text.len) {
        return CONFLICT_DECLINED;
    }

    exchange->number = ++http->number;

    rc = conflict_http_request(http, &exchange->request);

    if (rc == CONFLICT_OK) {
        rc = conflict_http_body(http, NULL, &exchange->request);
    }

    while (rc == CONFLICT_OK) {
        http->at = conflict_http_skip(http, http->at);

        if (!conflict_http_is_status(http, http->at)) {
            break;
        }

        rc = conflict_http_response(http, &exchange->response);

        if (rc == CONFLICT_OK) {
            rc = conflict_http_body(http, &exchange->request,
                                    &exchange->response);
        }

        if (exchange->response.status >= 200) {
            break;
        }

        /* "100 Continue" is not the answer */

        memset(&exchange->response, 0, sizeof(conflict_http_message_t));
    }

    if (rc == CONFLICT_NOMEM) {
        (void) conflict_http_wrong(http, "there is no memory left");
    }

    return rc;
}


static conflict_rc_t
conflict_http_request(conflict_http_t *http, conflict_http_message_t *message)
{
    size_t          n;
    conflict_rc_t   rc;
    conflict_str_t  line, target;

    if (conflict_http_is_status(http, http->at)) {
        return conflict_http_wrong(http, "a response, but no request stands "
                                   "before it");
    }

    if (!conflict_http_is_request(http, http->at)) {
        n = http->at;
        line = conflict_http_take(http);
        http->at = n;

        return conflict_http_wrong(http, "\"%.*s\" begins no request, such as "
                                   "\"GET /path\": where a body should have "
                                   "ended, look at its Content-Length",
                                   (int) (line.len < CONFLICT_HTTP_SHOWN
                                          ? line.len : CONFLICT_HTTP_SHOWN),
                                   line.data);
    }

    message->line = conflict_http_line(http);

    n = http->at;
    line = conflict_http_take(http);

    message->method.data = line.data;
    message->method.len = (const char *) memchr(line.data, ' ', line.len)
                          - line.data;

    target.data = line.data + message->method.len;
    target.len = line.len - message->method.len;
    target = conflict_http_trim(target);

    /* a target holds no space: what is behind it is the version */

    line.data = memchr(target.data, ' ', target.len);

    if (line.data) {
        target.len = line.data - target.data;
    }

    rc = conflict_http_target(http->arena, target, message);

    if (rc == CONFLICT_INVALID) {
        http->at = n;
        return conflict_http_wrong(http, "\"%.*s\" is a target that nginx "
                                   "refuses: an escape is wrong, or \"..\" "
                                   "leads above the root",
                                   (int) (target.len < CONFLICT_HTTP_SHOWN
                                          ? target.len : CONFLICT_HTTP_SHOWN),
                                   target.data);
    }

    return rc == CONFLICT_OK ? conflict_http_headers(http, message) : rc;
}


static conflict_rc_t
conflict_http_response(conflict_http_t *http, conflict_http_message_t *message)
{
    const char      *p;
    conflict_str_t   line;

    message->line = conflict_http_line(http);

    line = conflict_http_take(http);
    p = (const char *) memchr(line.data, ' ', line.len) + 1;

    message->status = (p[0] - '0') * 100 + (p[1] - '0') * 10 + (p[2] - '0');

    return conflict_http_headers(http, message);
}


static conflict_rc_t
conflict_http_headers(conflict_http_t *http, conflict_http_message_t *message)
{
    size_t          start, end;
    unsigned        n;
    conflict_rc_t   rc;
    conflict_str_t  line;

    n = conflict_http_count(http, &end);

    message->headers = conflict_arena_alloc(http->arena, (n + 1)
                                            * sizeof(conflict_http_header_t));
    if (message->headers == NULL) {
        return CONFLICT_NOMEM;
    }

    while (http->at < end) {

        if (message->nheaders == CONFLICT_HTTP_HEADERS_MAX) {
            return conflict_http_wrong(http, "more than %d headers",
                                       CONFLICT_HTTP_HEADERS_MAX);
        }

        start = http->at;
        line = conflict_http_take(http);

        if (line.data[0] == ' ' || line.data[0] == '\t') {
            rc = conflict_http_fold(http, message, line);
        } else {
            rc = conflict_http_add(message, line);
        }

        if (rc == CONFLICT_INVALID) {
            http->at = start;
            return conflict_http_wrong(http, "\"%.*s\" is no header; an empty "
                                       "line stands between headers and body",
                                       (int) (line.len < CONFLICT_HTTP_SHOWN
                                              ? line.len
                                              : CONFLICT_HTTP_SHOWN),
                                       line.data);
        }

        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    /* the empty line */

    if (conflict_http_line_empty(http, http->at)) {
        (void) conflict_http_take(http);
    }

    return CONFLICT_OK;
}


/* how many lines the head has, and where they end */

static unsigned
conflict_http_count(conflict_http_t *http, size_t *end)
{
    size_t    p;
    unsigned  n;

    n = 0;

    for (p = http->at; p < http->text.len; p = conflict_http_line_end(http, p))
    {
        if (conflict_http_line_empty(http, p)
            || http->text.data[p] == '#'
            || conflict_http_is_status(http, p)
            || n > CONFLICT_HTTP_HEADERS_MAX)
        {
            break;
        }

        n++;
    }

    *end = p;

    return n;
}


/* a value that goes on in the next line */

static conflict_rc_t
conflict_http_fold(conflict_http_t *http, conflict_http_message_t *message,
    conflict_str_t line)
{
    char                    *p;
    conflict_http_header_t  *header;

    if (message->nheaders == 0) {
        return CONFLICT_INVALID;
    }

    header = &message->headers[message->nheaders - 1];
    line = conflict_http_trim(line);

    p = conflict_arena_alloc(http->arena, header->value.len + 1 + line.len + 1);
    if (p == NULL) {
        return CONFLICT_NOMEM;
    }

    memcpy(p, header->value.data, header->value.len);
    p[header->value.len] = ' ';
    memcpy(p + header->value.len + 1, line.data, line.len);

    header->value.data = p;
    header->value.len += 1 + line.len;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_http_add(conflict_http_message_t *message, conflict_str_t line)
{
    size_t                   i;
    const char              *colon;
    conflict_http_header_t  *header;

    colon = memchr(line.data, ':', line.len);

    if (colon == NULL || colon == line.data) {
        return CONFLICT_INVALID;
    }

    header = &message->headers[message->nheaders++];

    header->name.data = line.data;
    header->name.len = colon - line.data;

    header->value.data = colon + 1;
    header->value.len = line.len - header->name.len - 1;
    header->value = conflict_http_trim(header->value);

    for (i = 0; i < header->name.len; i++) {
        if ((unsigned char) header->name.data[i] <= ' ') {
            return CONFLICT_INVALID;
        }
    }

    return CONFLICT_OK;
}


int
conflict_http_header(const conflict_http_message_t *message,
    conflict_str_t name, conflict_str_t *value)
{
    unsigned                       i;
    const conflict_http_header_t  *header;

    for (i = 0; i < message->nheaders; i++) {
        header = &message->headers[i];

        if (header->name.len == name.len
            && strncasecmp(header->name.data, name.data, name.len) == 0)
        {
            *value = header->value;
            return 1;
        }
    }

    return 0;
}


/* spaces and tabs on both sides */

static conflict_str_t
conflict_http_trim(conflict_str_t s)
{
    while (s.len && (s.data[0] == ' ' || s.data[0] == '\t')) {
        s.data++;
        s.len--;
    }

    while (s.len && (s.data[s.len - 1] == ' ' || s.data[s.len - 1] == '\t')) {
        s.len--;
    }

    return s;
}


/* the line that comes next, without its end */

static conflict_str_t
conflict_http_take(conflict_http_t *http)
{
    conflict_str_t  line;

    line.data = http->text.data + http->at;

    http->at = conflict_http_line_end(http, http->at);

    line.len = http->text.data + http->at - line.data;

    if (line.len && line.data[line.len - 1] == '\n') {
        line.len--;
    }

    if (line.len && line.data[line.len - 1] == '\r') {
        line.len--;
    }

    return line;
}


static unsigned
conflict_http_line(conflict_http_t *http)
{
    while (http->counted < http->at) {
        http->line += (http->text.data[http->counted++] == '\n');
    }

    return http->line;
}


/* always INVALID; the line is the one that is to be read next */

static conflict_rc_t
conflict_http_wrong(conflict_http_t *http, const char *format, ...)
{
    int      n;
    char    *p;
    va_list  args;

    n = snprintf(http->error, sizeof(http->error), "line %u: ",
                 conflict_http_line(http));

    if (n < 0) {
        n = 0;
    }

    va_start(args, format);
    (void) vsnprintf(http->error + n, sizeof(http->error) - n, format, args);
    va_end(args);

    for (p = http->error; *p; p++) {
        if ((unsigned char) *p < 0x20 || *p == 0x7f) {
            *p = '?';
        }
    }

    return CONFLICT_INVALID;
}
