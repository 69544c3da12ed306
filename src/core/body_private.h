
/*
 * What the files of the body reader share: not for others.
 *
 * Each machine takes the bytes of its kind in pieces of any size, and what
 * comes out is the same however they are cut.  It says why it cannot go on;
 * after that it is not fed again.
 */

#ifndef CONFLICT_BODY_PRIVATE_H
#define CONFLICT_BODY_PRIVATE_H

#include "body.h"


#define CONFLICT_BOUNDARY_MAX  70        /* RFC 2046 */
#define CONFLICT_CHARSET_MAX   64


/* buffer.c: bytes in one piece, up to a limit, and room for a NUL */

typedef struct {
    char                    *data;
    size_t                   len;
    size_t                   size;       /* of the memory */
    size_t                   first;      /* what to begin with; 0: a page */
    size_t                   max;        /* of len */
} conflict_buffer_t;

/* adds bytes: FINE, or LARGE or MEMORY, and nothing was added */
conflict_body_cause_t conflict_buffer_add(conflict_buffer_t *buffer,
    const char *data, size_t len);
void conflict_buffer_free(conflict_buffer_t *buffer);

/* what is there from start on becomes UTF-8, where its charset is known */
conflict_body_cause_t conflict_buffer_decode(conflict_buffer_t *buffer,
    size_t start, conflict_str_t charset);

/* the length without the half of a UTF-8 character at the end */
size_t conflict_utf8_whole(const char *data, size_t len);


/* condense.c: JSON without the rest of its long strings */

typedef struct {
    conflict_buffer_t       *kept;       /* NULL: it is counted only */
    size_t                   string;     /* the limits */
    size_t                   nodes;
    size_t                   depth;
    size_t                   n;          /* nodes so far */
    size_t                   level;
    size_t                   room;       /* that the string has left */
    unsigned                 quoted:1;   /* in a string */
    unsigned                 odd:1;      /* the next byte of it is escaped */
    unsigned                 cut:1;      /* the rest of it is passed over */
} conflict_condense_t;

/* kept: NULL, or what the JSON is added to */
void conflict_condense_init(conflict_condense_t *c, conflict_buffer_t *kept,
    size_t string, size_t nodes, size_t depth);
conflict_body_cause_t conflict_condense_feed(conflict_condense_t *c,
    const char *data, size_t len);
conflict_body_cause_t conflict_condense_finish(conflict_condense_t *c);

/* json.c: jansson, on what has been counted; *json stays NULL, and all is
 * fine, when there is white space only */
conflict_body_cause_t conflict_json_load(const char *data, size_t len,
    json_t **json);


/* field.c: the fields of a form, in kept one behind the other */

typedef struct {
    conflict_body_t         *body;
    conflict_buffer_t       *kept;
    size_t                   size;       /* of the array */
    size_t                   start;      /* the field that is being read */
    size_t                   value;
    size_t                   room;       /* that its value has left */
    unsigned                 file:1;
    unsigned                 cut:1;
} conflict_fields_t;

void conflict_fields_init(conflict_fields_t *fields, conflict_body_t *body,
    conflict_buffer_t *kept);
conflict_body_cause_t conflict_fields_begin(conflict_fields_t *fields);

/* *passed is set when the name is too long: the field is gone then */
conflict_body_cause_t conflict_fields_name(conflict_fields_t *fields,
    const char *data, size_t len, unsigned *passed);
conflict_body_cause_t conflict_fields_named(conflict_fields_t *fields,
    unsigned file);
conflict_body_cause_t conflict_fields_value(conflict_fields_t *fields,
    const char *data, size_t len);
conflict_body_cause_t conflict_fields_end(conflict_fields_t *fields,
    conflict_str_t charset);

/* all that can come has come: the body's fields get their names and values */
void conflict_fields_finish(conflict_fields_t *fields);


/* form.c: application/x-www-form-urlencoded */

typedef enum {
    CONFLICT_FORM_BETWEEN = 0,
    CONFLICT_FORM_NAME,
    CONFLICT_FORM_VALUE,
    CONFLICT_FORM_PASSED                 /* nothing more of it is kept */
} conflict_form_state_t;

typedef struct {
    conflict_fields_t        fields;
    conflict_form_state_t    state;
    unsigned                 open:1;     /* a field is being kept */
    unsigned                 nheld;
    char                     held[2];    /* "%", "%4": more has to come */
} conflict_form_t;

void conflict_form_init(conflict_form_t *form, conflict_body_t *body,
    conflict_buffer_t *kept);
conflict_body_cause_t conflict_form_feed(conflict_form_t *form,
    const char *data, size_t len);
conflict_body_cause_t conflict_form_finish(conflict_form_t *form);


/* multipart.c: multipart/form-data */

typedef enum {
    CONFLICT_MULTIPART_DATA = 0,         /* of a part, or the preamble */
    CONFLICT_MULTIPART_LINE,             /* the rest of a delimiter's line */
    CONFLICT_MULTIPART_HEADERS,
    CONFLICT_MULTIPART_EPILOGUE
} conflict_multipart_state_t;

typedef struct {
    conflict_fields_t            fields;
    conflict_multipart_state_t   state;
    size_t                       parts;
    unsigned                     keep:1;     /* of this part */
    unsigned                     last:2;     /* of a delimiter's line */
    size_t                       matched;    /* of the delimiter */
    size_t                       from;       /* its bytes before that never
                                                were in this part's data */
    size_t                       line;       /* where a header begins */
    conflict_buffer_t            headers;
    conflict_str_t               charset;
    char                         charset_name[CONFLICT_CHARSET_MAX];
    size_t                       ndelimiter;
    char                         delimiter[4 + CONFLICT_BOUNDARY_MAX];
} conflict_multipart_t;

/* type: the Content-Type; INVALID when its boundary is none */
conflict_body_cause_t conflict_multipart_init(conflict_multipart_t *multipart,
    conflict_body_t *body, conflict_buffer_t *kept, conflict_str_t type);
void conflict_multipart_free(conflict_multipart_t *multipart);
conflict_body_cause_t conflict_multipart_feed(conflict_multipart_t *multipart,
    const char *data, size_t len);
conflict_body_cause_t conflict_multipart_finish(
    conflict_multipart_t *multipart);


/*
 * disposition.c: a parameter of a header's value, as browsers write them.
 *
 * At most size bytes of the value come into dst, unquoted; *len is its whole
 * length.  Nothing is allocated.  Returns 0 when it is not there.
 */
int conflict_disposition_parameter(conflict_str_t header,
    conflict_str_t name, char *dst, size_t size, size_t *len);


/* inflate.c: Content-Encoding */

typedef struct conflict_inflate_s  conflict_inflate_t;

/* is there nothing to unpack, or something that can be?  else ENCODING */
conflict_body_cause_t conflict_inflate_create(conflict_str_t encoding,
    conflict_body_t *body, conflict_inflate_t **inflate);
void conflict_inflate_destroy(conflict_inflate_t *inflate);
conflict_body_cause_t conflict_inflate_feed(conflict_inflate_t *inflate,
    const char *data, size_t len);
conflict_body_cause_t conflict_inflate_finish(conflict_inflate_t *inflate);


/* body.c: what has been unpacked */
conflict_body_cause_t conflict_body_take(conflict_body_t *body,
    const char *data, size_t len);


#endif /* CONFLICT_BODY_PRIVATE_H */
