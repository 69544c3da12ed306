
/*
 * The bodies of an exchange, read as nginx reads them while they pass.
 */

#include <string.h>
#include <strings.h>

#include "look.h"


static int conflict_look_body(conflict_look_t *look,
    const conflict_http_message_t *message, const char *which, unsigned whole,
    conflict_body_t **body);
static int conflict_look_packed(const conflict_http_message_t *message,
    conflict_str_t encoding);
static int conflict_look_file(void *data, conflict_str_t name);


int
conflict_look_bodies(conflict_look_t *look)
{
    unsigned                 i, request, response;
    unsigned                 whole_request, whole_response;
    const conflict_route_t  *route;

    request = response = 0;
    whole_request = whole_response = 0;

    for (i = 0; i < look->nmatches; i++) {
        route = look->matches[i].route;

        request |= route->needs_request;
        response |= route->needs_response;
        whole_request |= route->whole_request;
        whole_response |= route->whole_response;
    }

    if (request
        && !conflict_look_body(look, &look->http->request, "request",
                               whole_request, &look->request))
    {
        return 0;
    }

    if (response && look->http->response.line
        && !conflict_look_body(look, &look->http->response, "response",
                               whole_response, &look->response))
    {
        return 0;
    }

    return 1;
}


static int
conflict_look_body(conflict_look_t *look,
    const conflict_http_message_t *message, const char *which, unsigned whole,
    conflict_body_t **body)
{
    conflict_str_t         type, encoding;
    conflict_body_wants_t  wants;

    static const conflict_str_t  names[] = {
        conflict_string("Content-Type"),
        conflict_string("Content-Encoding")
    };
    static const conflict_str_t  none = conflict_string("");

    if (!conflict_http_header(message, names[0], &type)) {
        type = none;
    }

    if (!conflict_http_header(message, names[1], &encoding)) {
        encoding = none;
    }

    if (message->body.len && !conflict_look_packed(message, encoding)) {
        conflict_look_note(look, "a body is not packed, though its "
                           "Content-Encoding says so: it is read as it is");
        encoding = none;
    }

    if (message->cut) {
        conflict_look_note(look, "a body is shorter than its head says");
    }

    memset(&wants, 0, sizeof(conflict_body_wants_t));

    wants.limits = &look->replay->limits;
    wants.whole = whole;

    if (message == &look->http->request) {
        wants.file = conflict_look_file;
        wants.data = look;
    }

    *body = conflict_body_create(&wants, type, encoding,
                                 (int64_t) message->body.len);
    if (*body == NULL) {
        return 0;
    }

    conflict_body_feed(*body, message->body.data, message->body.len);
    conflict_body_finish(*body);

    conflict_explain_body(look->trace, which, *body, message->body.len);
    conflict_report_body(look->report, which, *body, message->body.len);

    return 1;
}


/* what a tool has recorded behind its own unpacking keeps the header */

static int
conflict_look_packed(const conflict_http_message_t *message,
    conflict_str_t encoding)
{
    static const conflict_str_t  gzip = conflict_string("gzip");

    if (encoding.len < gzip.len
        || strncasecmp(encoding.data + encoding.len - gzip.len, gzip.data,
                       gzip.len) != 0)
    {
        return 1;
    }

    return message->body.len >= 2
           && memcmp(message->body.data, "\x1f\x8b", 2) == 0;
}


/* a file is wanted where a route names the field */

static int
conflict_look_file(void *data, conflict_str_t name)
{
    conflict_look_t  *look = data;

    unsigned  i;

    for (i = 0; i < look->nmatches; i++) {
        if (conflict_route_names_field(look->matches[i].route, name)) {
            return 1;
        }
    }

    return 0;
}
