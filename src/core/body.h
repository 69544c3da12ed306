
/*
 * A body, read while it streams by.
 *
 * Pieces are fed as they come and are not kept; what is kept is unpacked,
 * decoded, and no more than the limits allow: of JSON all but the rest of long
 * strings, of a form the fields, cut where they are long, of a multipart form
 * the parts that are no files, of plain text all.  So memory stays flat
 * whatever passes.
 */

#ifndef CONFLICT_BODY_H
#define CONFLICT_BODY_H

#include <jansson.h>

#include "conflict.h"
#include "limits.h"


typedef enum {
    CONFLICT_BODY_NONE = 0,      /* nothing in it can be read */
    CONFLICT_BODY_JSON,
    CONFLICT_BODY_FORM,          /* urlencoded or multipart/form-data */
    CONFLICT_BODY_TEXT           /* any other that a route wants whole */
} conflict_body_kind_t;


/* why a body could not be read, or not all of it */
typedef enum {
    CONFLICT_BODY_FINE = 0,
    CONFLICT_BODY_TYPE,          /* of a type that nobody reads */
    CONFLICT_BODY_ENCODING,      /* packed in a way that nobody unpacks */
    CONFLICT_BODY_CORRUPT,       /* packed wrongly, or cut */
    CONFLICT_BODY_RATIO,         /* unpacks to too much */
    CONFLICT_BODY_LARGE,         /* more to keep than "bytes" */
    CONFLICT_BODY_NODES,
    CONFLICT_BODY_DEPTH,
    CONFLICT_BODY_FIELDS,
    CONFLICT_BODY_PARTS,
    CONFLICT_BODY_INVALID,       /* no JSON, or no multipart */
    CONFLICT_BODY_MEMORY,
    CONFLICT_BODY_CAUSES
} conflict_body_cause_t;


typedef struct {
    conflict_str_t           name;      /* decoded */
    conflict_str_t           value;     /* decoded; ended by NUL */
    unsigned                 file:1;    /* a part with a file's name */
    unsigned                 cut:1;     /* the value was longer */
    unsigned                 tried:1;   /* json has been looked for */
    json_t                  *json;      /* see conflict_body_field_json() */
} conflict_field_t;


/* what somebody wants of a body */
typedef struct {
    const conflict_limits_t *limits;    /* must live as long as the body */
    unsigned                 whole:1;   /* as it is, when it is plain text */

    /* is a file of this field's name wanted?  NULL: no file is */
    int                    (*file)(void *data, conflict_str_t name);
    void                    *data;
} conflict_body_wants_t;


typedef struct conflict_body_reader_s  conflict_body_reader_t;

typedef struct {
    conflict_body_kind_t     kind;
    conflict_body_cause_t    cause;     /* the first thing that went wrong */
    unsigned                 done:1;    /* finish was called */

    /* there after finish, if at all; what follows belongs to the body */
    json_t                  *json;      /* of JSON */
    conflict_field_t        *fields;    /* of FORM, in their order */
    unsigned                 nfields;
    conflict_str_t           text;      /* of TEXT, in UTF-8 if its charset
                                           is known; ended by NUL */
    conflict_body_wants_t    wants;
    conflict_body_reader_t  *reader;
} conflict_body_t;


/*
 * Makes the reader of a body.
 *
 * wants: copied; type: the Content-Type ("": JSON if it looks like it, else
 * plain text); encoding: the Content-Encoding ("", identity, gzip, x-gzip,
 * deflate); length: the Content-Length, or -1 when it is not known, used only
 * to make room.  A body whose cause is set already need not be fed.  Returns
 * NULL when there is no memory.
 *
 * Types: JSON is what has "json" in it; urlencoded and multipart/form-data
 * are forms; anything else is text if it is wanted whole, and holds no NUL.
 */
conflict_body_t *conflict_body_create(const conflict_body_wants_t *wants,
    conflict_str_t type, conflict_str_t encoding, int64_t length);

/* takes the next piece; the time it takes is linear in what it unpacks to */
void conflict_body_feed(conflict_body_t *body, const char *data, size_t len);

/*
 * All of it has been fed.  Fields that were whole before something went wrong
 * are there all the same; JSON is there as a whole or not at all.  In JSON a
 * member that is there twice counts with its last value.  An empty body is
 * NONE, and fine.
 */
void conflict_body_finish(conflict_body_t *body);

/* frees it and all it holds; NULL is allowed */
void conflict_body_destroy(conflict_body_t *body);

/*
 * The JSON that a form's field holds, or NULL: parsed at the first call, and
 * kept.  field: of a body whose limits count for it too.
 */
json_t *conflict_body_field_json(const conflict_body_t *body,
    conflict_field_t *field);


#endif /* CONFLICT_BODY_H */
