
/*
 * Recorded HTTP, read out of memory.
 *
 * A file holds exchanges one after the other: a request, and the response to
 * it, which may be missing.  Messages are as they were on the wire, or as
 * somebody has typed them:
 *
 *     PUT /api/v1/tickets/4711 HTTP/1.1
 *     Content-Type: application/json
 *
 *     {"state": "closed"}
 *
 *     HTTP/1.1 200 OK
 *     Content-Type: application/json
 *
 *     {"id": 4711, "customer_id": 17}
 *
 *     ### the next one
 *     GET /api/v1/tickets/4711
 *
 * Lines may end in LF alone.  Between messages there may be empty lines and
 * lines that begin with "#".  A request line needs no version, and HTTP/2 is
 * a version like others; responses of 1xx are passed over.
 *
 * A body ends where Content-Length says, or its chunks.  When neither is
 * there, or what is there does not keep to it, a request's body ends before
 * the next status line, and any body before a line of "###" that a request
 * line follows, or else at the file's end; a body of empty lines alone is
 * none.  One line feed at its end is then not a part of it, nor is one empty
 * line before what follows.
 */

#ifndef CONFLICT_HTTP_H
#define CONFLICT_HTTP_H

#include "core/arena.h"
#include "core/conflict.h"


#define CONFLICT_HTTP_HEADERS_MAX   512
#define CONFLICT_HTTP_ERROR_SIZE    256


typedef struct {
    conflict_str_t            name;
    conflict_str_t            value;     /* unfolded */
} conflict_http_header_t;


typedef struct {
    unsigned                  line;      /* of the file; 0: it is not there */
    conflict_str_t            method;    /* of a request */
    conflict_str_t            target;    /* as it was sent, in origin form */
    conflict_str_t            path;      /* what nginx makes of it */
    conflict_str_t            query;     /* without the "?" */
    unsigned                  status;    /* of a response */
    unsigned                  nheaders;
    conflict_http_header_t   *headers;
    conflict_str_t            body;      /* de-chunked */
    unsigned                  ambiguous:1; /* conflict_path_is_ambiguous() */
    unsigned                  cut:1;     /* less body is there than was said */
} conflict_http_message_t;


typedef struct {
    unsigned                  number;    /* in all files, from 1 */
    conflict_http_message_t   request;
    conflict_http_message_t   response;  /* its line is 0 when it is missing */
} conflict_http_exchange_t;


typedef struct {
    conflict_str_t            text;
    size_t                    at;
    unsigned                  line;      /* at "at", from 1 */
    size_t                    counted;   /* up to here lines were counted */
    unsigned                  number;    /* of exchanges so far */
    conflict_arena_t         *arena;
    char                      error[CONFLICT_HTTP_ERROR_SIZE];
} conflict_http_t;


/* text: borrowed, as the exchanges point into it; arena: holds what had to be
 * decoded */
void conflict_http_init(conflict_http_t *http, conflict_str_t text,
    conflict_arena_t *arena);

/*
 * Reads the next exchange.  Returns CONFLICT_OK; CONFLICT_DECLINED when there
 * is none any more; CONFLICT_INVALID, and error says what cannot be read in
 * which line; or CONFLICT_NOMEM.
 */
conflict_rc_t conflict_http_next(conflict_http_t *http,
    conflict_http_exchange_t *exchange);

/*
 * The first header of a name (any case): 1 and its value, or 0.
 */
int conflict_http_header(const conflict_http_message_t *message,
    conflict_str_t name, conflict_str_t *value);


/* message.c */

/* where a message's body is, from http->at on, which moves behind it */
conflict_rc_t conflict_http_body(conflict_http_t *http,
    const conflict_http_message_t *request, conflict_http_message_t *message);

/* do a request's or a response's first line stand at p? */
int conflict_http_is_request(conflict_http_t *http, size_t p);
int conflict_http_is_status(conflict_http_t *http, size_t p);

/* the position behind the line at p, and is there nothing in it? */
size_t conflict_http_line_end(conflict_http_t *http, size_t p);
int conflict_http_line_empty(conflict_http_t *http, size_t p);

/* the position of the next line that is neither empty nor a comment */
size_t conflict_http_skip(conflict_http_t *http, size_t p);

int conflict_http_equal(conflict_str_t a, const char *b);


/* target.c */

/*
 * From a request's target to path and query, as nginx does it: escapes are
 * decoded, slashes merged, "." and ".." resolved; of an absolute form scheme
 * and host are passed over.  message->target is set to the origin form.
 * Returns CONFLICT_OK, CONFLICT_INVALID (nginx answers 400) or CONFLICT_NOMEM.
 */
conflict_rc_t conflict_http_target(conflict_arena_t *arena,
    conflict_str_t target, conflict_http_message_t *message);


#endif /* CONFLICT_HTTP_H */
