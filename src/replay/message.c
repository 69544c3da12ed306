
/*
 * Where messages begin and where their bodies end.
 */

#include <string.h>
#include <strings.h>

#include "http.h"


/* of a chunk's size, in hexadecimal digits */
#define CONFLICT_CHUNK_DIGITS  15

/* of a Content-Length */
#define CONFLICT_LENGTH_DIGITS 18


static int conflict_http_length(const conflict_http_message_t *message,
    size_t *length);
static int conflict_http_is_chunked(const conflict_http_message_t *message);
static conflict_rc_t conflict_http_chunked(conflict_http_t *http,
    conflict_http_message_t *message);
static size_t conflict_http_chunks(conflict_http_t *http, char *dst,
    size_t *len, unsigned *cut);
static int conflict_http_chunk(conflict_http_t *http, size_t *p, size_t *size);
static void conflict_http_open(conflict_http_t *http,
    conflict_http_message_t *message);
static size_t conflict_http_trimmed(conflict_http_t *http, size_t start,
    size_t end);
static int conflict_http_is_separator(conflict_http_t *http, size_t p);
static int conflict_http_is_mark(conflict_http_t *http, size_t p);


conflict_rc_t
conflict_http_body(conflict_http_t *http,
    const conflict_http_message_t *request, conflict_http_message_t *message)
{
    size_t  length;

    message->body.data = http->text.data + http->at;
    message->body.len = 0;

    if (request
        && (message->status < 200 || message->status == 204
            || message->status == 304
            || conflict_http_equal(request->method, "HEAD")))
    {
        return CONFLICT_OK;
    }

    if (conflict_http_is_chunked(message)) {
        return conflict_http_chunked(http, message);
    }

    if (!conflict_http_length(message, &length)) {
        conflict_http_open(http, message);
        return CONFLICT_OK;
    }

    if (length <= http->text.len - http->at) {
        message->body.len = length;
        http->at += length;
        return CONFLICT_OK;
    }

    conflict_http_open(http, message);
    message->cut = 1;

    return CONFLICT_OK;
}


/* returns 0 when there is none that is a number */

static int
conflict_http_length(const conflict_http_message_t *message, size_t *length)
{
    size_t          i;
    conflict_str_t  value;

    static const conflict_str_t  name = conflict_string("Content-Length");

    if (!conflict_http_header(message, name, &value)
        || value.len == 0 || value.len > CONFLICT_LENGTH_DIGITS)
    {
        return 0;
    }

    *length = 0;

    for (i = 0; i < value.len; i++) {
        if (value.data[i] < '0' || value.data[i] > '9') {
            return 0;
        }

        *length = *length * 10 + (value.data[i] - '0');
    }

    return 1;
}


static int
conflict_http_is_chunked(const conflict_http_message_t *message)
{
    size_t          i, n;
    conflict_str_t  value;

    static const conflict_str_t  name = conflict_string("Transfer-Encoding");
    static const conflict_str_t  chunked = conflict_string("chunked");

    if (!conflict_http_header(message, name, &value)) {
        return 0;
    }

    n = chunked.len;

    for (i = 0; i + n <= value.len; i++) {
        if (strncasecmp(value.data + i, chunked.data, n) == 0) {
            return 1;
        }
    }

    return 0;
}


/* tools often show the header, and the body without its chunks */

static conflict_rc_t
conflict_http_chunked(conflict_http_t *http, conflict_http_message_t *message)
{
    char      *data;
    size_t     p, size;
    unsigned   cut;

    p = http->at;

    if (!conflict_http_chunk(http, &p, &size)) {
        conflict_http_open(http, message);
        return CONFLICT_OK;
    }

    (void) conflict_http_chunks(http, NULL, &size, &cut);

    data = conflict_arena_alloc(http->arena, size + 1);
    if (data == NULL) {
        return CONFLICT_NOMEM;
    }

    http->at = conflict_http_chunks(http, data, &size, &cut);

    message->body.data = data;
    message->body.len = size;
    message->cut = cut;

    return CONFLICT_OK;
}


/*
 * Copies what is in the chunks, or with dst NULL only says how much it is;
 * returns where they end, at the latest before the next message.
 */

static size_t
conflict_http_chunks(conflict_http_t *http, char *dst, size_t *len,
    unsigned *cut)
{
    size_t  p, size, left;

    p = http->at;
    *len = 0;
    *cut = 0;

    for ( ;; ) {

        if (!conflict_http_chunk(http, &p, &size)) {
            *cut = 1;
            return p;
        }

        if (size == 0) {
            break;
        }

        left = http->text.len - p;

        if (size > left) {
            size = left;
            *cut = 1;
        }

        if (dst) {
            memcpy(dst + *len, http->text.data + p, size);
        }

        *len += size;
        p += size;

        if (*cut) {
            return p;
        }

        if (conflict_http_line_empty(http, p)) {
            p = conflict_http_line_end(http, p);
        }
    }

    /* trailers, and the empty line behind them */

    while (p < http->text.len
           && !conflict_http_is_status(http, p)
           && !conflict_http_is_request(http, p)
           && http->text.data[p] != '#')
    {
        left = p;
        p = conflict_http_line_end(http, p);

        if (conflict_http_line_empty(http, left)) {
            break;
        }
    }

    return p;
}


/* the line before a chunk: its size, and perhaps an extension */

static int
conflict_http_chunk(conflict_http_t *http, size_t *p, size_t *size)
{
    char      c;
    size_t    i;
    unsigned  n;

    *size = 0;

    for (i = *p, n = 0; i < http->text.len; i++, n++) {
        c = http->text.data[i];

        if (c >= '0' && c <= '9') {
            *size = *size * 16 + (c - '0');

        } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') {
            *size = *size * 16 + ((c | 0x20) - 'a' + 10);

        } else {
            break;
        }

        if (n == CONFLICT_CHUNK_DIGITS) {
            return 0;
        }
    }

    if (n == 0
        || (i < http->text.len && http->text.data[i] != ';'
            && http->text.data[i] != ' ' && http->text.data[i] != '\r'
            && http->text.data[i] != '\n'))
    {
        return 0;
    }

    *p = conflict_http_line_end(http, i);

    return 1;
}


/* a body of which nothing says where it ends */

static void
conflict_http_open(conflict_http_t *http, conflict_http_message_t *message)
{
    size_t  p, start;

    start = http->at;
    p = start;

    while (p < http->text.len && conflict_http_line_empty(http, p)) {
        p = conflict_http_line_end(http, p);
    }

    message->body.data = http->text.data + start;
    message->body.len = 0;

    if (p == http->text.len
        || conflict_http_is_status(http, p)
        || conflict_http_is_request(http, p)
        || conflict_http_is_separator(http, p))
    {
        http->at = p;
        return;
    }

    while (p < http->text.len) {

        if (message->status == 0 && conflict_http_is_status(http, p)) {
            break;
        }

        if (conflict_http_is_separator(http, p)) {
            break;
        }

        /* all "###" before a line that is no request are looked at once */

        p = conflict_http_is_mark(http, p) ? conflict_http_skip(http, p)
                                           : conflict_http_line_end(http, p);
    }

    http->at = p;
    message->body.len = conflict_http_trimmed(http, start, p) - start;
}


/* without the line feed at the end, and the empty line before what follows */

static size_t
conflict_http_trimmed(conflict_http_t *http, size_t start, size_t end)
{
    unsigned     n;
    const char  *text;

    text = http->text.data;

    for (n = (end < http->text.len) ? 2 : 1;
         n && end > start && text[end - 1] == '\n';
         n--)
    {
        end--;

        if (end > start && text[end - 1] == '\r') {
            end--;
        }
    }

    return end;
}


/* "### words", and the next line that is not empty is a request's */

static int
conflict_http_is_separator(conflict_http_t *http, size_t p)
{
    return conflict_http_is_mark(http, p)
           && conflict_http_is_request(http, conflict_http_skip(http, p));
}


static int
conflict_http_is_mark(conflict_http_t *http, size_t p)
{
    return http->text.len - p >= 3
           && memcmp(http->text.data + p, "###", 3) == 0;
}


int
conflict_http_is_request(conflict_http_t *http, size_t p)
{
    size_t       end, n;
    const char  *s;

    s = http->text.data;
    end = http->text.len;

    for (n = 0; p < end; p++, n++) {
        if ((s[p] < 'A' || s[p] > 'Z') && s[p] != '_' && s[p] != '-') {
            break;
        }
    }

    if (n < 3 || n > 32 || p == end || s[p] != ' ') {
        return 0;
    }

    while (p < end && s[p] == ' ') {
        p++;
    }

    if (p < end && s[p] == '/') {
        n = 0;

    } else {

        for (n = 0; p < end && (s[p] | 0x20) >= 'a' && (s[p] | 0x20) <= 'z';
             n++)
        {
            p++;
        }

        if (n == 0 || end - p < 3 || memcmp(s + p, "://", 3) != 0) {
            return 0;
        }
    }

    while (p < end && s[p] != ' ' && s[p] != '\r' && s[p] != '\n') {
        p++;
    }

    while (p < end && s[p] == ' ') {
        p++;
    }

    return conflict_http_line_empty(http, p)
           || (end - p >= 6 && memcmp(s + p, "HTTP/", 5) == 0);
}


/* HTTP/1.1 200 OK, HTTP/2 200 */

int
conflict_http_is_status(conflict_http_t *http, size_t p)
{
    unsigned     n;
    size_t       end;
    const char  *s;

    s = http->text.data;
    end = http->text.len;

    if (end - p < 5 || memcmp(s + p, "HTTP/", 5) != 0) {
        return 0;
    }

    p += 5;

    for (n = 0; p < end && ((s[p] >= '0' && s[p] <= '9') || s[p] == '.'); n++) {
        p++;
    }

    if (n == 0 || p == end || s[p] != ' ') {
        return 0;
    }

    p++;

    for (n = 0; p < end && s[p] >= '0' && s[p] <= '9'; n++) {
        p++;
    }

    return n == 3 && s[p - 3] != '0'
           && (p == end || s[p] == ' ' || s[p] == '\r' || s[p] == '\n');
}


size_t
conflict_http_line_end(conflict_http_t *http, size_t p)
{
    const char  *end;

    if (p == http->text.len) {
        return p;
    }

    end = memchr(http->text.data + p, '\n', http->text.len - p);

    return end ? (size_t) (end + 1 - http->text.data) : http->text.len;
}


/* nothing but an end of line, or the end of all */

int
conflict_http_line_empty(conflict_http_t *http, size_t p)
{
    const char  *s;

    s = http->text.data;

    if (p < http->text.len && s[p] == '\r') {
        p++;
    }

    return p == http->text.len || s[p] == '\n';
}


size_t
conflict_http_skip(conflict_http_t *http, size_t p)
{
    while (p < http->text.len
           && (http->text.data[p] == '#' || conflict_http_line_empty(http, p)))
    {
        p = conflict_http_line_end(http, p);
    }

    return p;
}


int
conflict_http_equal(conflict_str_t a, const char *b)
{
    return a.len == strlen(b) && memcmp(a.data, b, a.len) == 0;
}
