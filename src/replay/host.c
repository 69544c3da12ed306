
/*
 * What nginx would have been asked.
 */

#include <string.h>
#include <strings.h>

#include "look.h"


static int conflict_look_request_header(void *host, conflict_str_t name,
    conflict_str_t *value);
static int conflict_look_response_header(void *host, conflict_str_t name,
    conflict_str_t *value);
static int conflict_look_variable(void *host, const conflict_source_t *source,
    conflict_str_t *value);
static int conflict_look_given(const conflict_replay_t *replay,
    conflict_str_t name, conflict_str_t *value);
static int conflict_look_own(const conflict_look_t *look, conflict_str_t name,
    conflict_str_t *value);
static int conflict_look_prefixed(const conflict_look_t *look,
    conflict_str_t name, conflict_str_t *value);
static int conflict_look_header_variable(
    const conflict_http_message_t *message, conflict_str_t name,
    conflict_str_t *value);
static int conflict_look_cookie(const conflict_http_message_t *message,
    conflict_str_t name, conflict_str_t *value);
static int conflict_look_pair(conflict_str_t list, char end,
    conflict_str_t name, conflict_str_t *value);


void
conflict_look_host(conflict_look_t *look)
{
    look->host.host = look;
    look->host.request_header = conflict_look_request_header;
    look->host.response_header = conflict_look_response_header;
    look->host.variable = conflict_look_variable;
}


static int
conflict_look_request_header(void *host, conflict_str_t name,
    conflict_str_t *value)
{
    conflict_look_t  *look = host;

    return conflict_http_header(&look->http->request, name, value);
}


static int
conflict_look_response_header(void *host, conflict_str_t name,
    conflict_str_t *value)
{
    conflict_look_t  *look = host;

    return conflict_http_header(&look->http->response, name, value);
}


/* as for nginx, an empty variable is none */

static int
conflict_look_variable(void *host, const conflict_source_t *source,
    conflict_str_t *value)
{
    conflict_look_t  *look = host;

    return (conflict_look_given(look->replay, source->name, value)
            || conflict_look_own(look, source->name, value)
            || conflict_look_prefixed(look, source->name, value))
           && value->len;
}


static int
conflict_look_given(const conflict_replay_t *replay, conflict_str_t name,
    conflict_str_t *value)
{
    unsigned                    i;
    const conflict_variable_t  *variable;

    for (i = replay->nvariables; i > 0; i--) {
        variable = &replay->variables[i - 1];

        if (variable->name.len == name.len
            && memcmp(variable->name.data, name.data, name.len) == 0)
        {
            *value = variable->value;
            return 1;
        }
    }

    return 0;
}


/* those that have a name of their own */

static int
conflict_look_own(const conflict_look_t *look, conflict_str_t name,
    conflict_str_t *value)
{
    const conflict_http_message_t  *request;

    request = &look->http->request;

    if (conflict_http_equal(name, "conflict_speaker")) {

        if (look->replay->speaker == CONFLICT_ACTOR_UNKNOWN) {
            return 0;
        }

        *value = conflict_actor_words[look->replay->speaker];

    } else if (conflict_http_equal(name, "args")
               || conflict_http_equal(name, "query_string"))
    {
        *value = request->query;

    } else if (conflict_http_equal(name, "uri")
               || conflict_http_equal(name, "document_uri"))
    {
        *value = request->path;

    } else if (conflict_http_equal(name, "request_uri")) {
        *value = request->target;

    } else if (conflict_http_equal(name, "request_method")) {
        *value = request->method;

    } else {
        return 0;
    }

    return 1;
}


static int
conflict_look_prefixed(const conflict_look_t *look, conflict_str_t name,
    conflict_str_t *value)
{
    size_t          i;
    conflict_str_t  rest;

    static const conflict_str_t  prefixes[] = {
        conflict_string("http_"),
        conflict_string("arg_"),
        conflict_string("cookie_"),
        conflict_string("sent_http_"),
        conflict_string("upstream_http_")
    };

    rest.len = 0;
    rest.data = NULL;

    for (i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {
        if (name.len > prefixes[i].len
            && memcmp(name.data, prefixes[i].data, prefixes[i].len) == 0)
        {
            rest.data = name.data + prefixes[i].len;
            rest.len = name.len - prefixes[i].len;
            break;
        }
    }

    switch (i) {

    case 0:
        return conflict_look_header_variable(&look->http->request, rest,
                                             value);

    case 1:
        return conflict_look_pair(look->http->request.query, '&', rest, value);

    case 2:
        return conflict_look_cookie(&look->http->request, rest, value);

    case 3:
    case 4:
        return conflict_look_header_variable(&look->http->response, rest,
                                             value);

    default:
        return 0;
    }
}


/* "x_request_id" is X-Request-ID */

static int
conflict_look_header_variable(const conflict_http_message_t *message,
    conflict_str_t name, conflict_str_t *value)
{
    char                           c;
    size_t                         k;
    unsigned                       i;
    const conflict_http_header_t  *header;

    for (i = 0; i < message->nheaders; i++) {
        header = &message->headers[i];

        if (header->name.len != name.len) {
            continue;
        }

        for (k = 0; k < name.len; k++) {
            c = header->name.data[k];

            if (c >= 'A' && c <= 'Z') {
                c |= 0x20;
            }

            if (c == '-') {
                c = '_';
            }

            if (c != name.data[k]) {
                break;
            }
        }

        if (k == name.len) {
            *value = header->value;
            return 1;
        }
    }

    return 0;
}


static int
conflict_look_cookie(const conflict_http_message_t *message,
    conflict_str_t name, conflict_str_t *value)
{
    unsigned                       i;
    const conflict_http_header_t  *header;

    static const conflict_str_t  cookie = conflict_string("Cookie");

    for (i = 0; i < message->nheaders; i++) {
        header = &message->headers[i];

        if (header->name.len == cookie.len
            && strncasecmp(header->name.data, cookie.data, cookie.len) == 0
            && conflict_look_pair(header->value, ';', name, value))
        {
            return 1;
        }
    }

    return 0;
}


/* NAME=VALUE in a list; nginx decodes nothing of it */

static int
conflict_look_pair(conflict_str_t list, char end, conflict_str_t name,
    conflict_str_t *value)
{
    const char  *p, *last, *stop;

    if (list.len == 0) {
        return 0;
    }

    p = list.data;
    last = p + list.len;

    while (p < last) {

        while (p < last && *p == ' ') {
            p++;
        }

        stop = p < last ? memchr(p, end, last - p) : NULL;

        if (stop == NULL) {
            stop = last;
        }

        if ((size_t) (stop - p) > name.len && p[name.len] == '='
            && strncasecmp(p, name.data, name.len) == 0)
        {
            value->data = p + name.len + 1;
            value->len = stop - value->data;
            return 1;
        }

        p = stop < last ? stop + 1 : last;
    }

    return 0;
}
