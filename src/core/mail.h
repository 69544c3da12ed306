
/*
 * Raw e-mail (RFC 5322, MIME): who wrote, which words, and whether it was a
 * person.
 */

#ifndef CONFLICT_MAIL_H
#define CONFLICT_MAIL_H

#include "arena.h"
#include "conflict.h"
#include "limits.h"
#include "text.h"


#define CONFLICT_MAIL_HEADERS_MAX  256


typedef struct {
    conflict_str_t           name;      /* as it was written */
    conflict_str_t           value;     /* unfolded; not decoded yet */
} conflict_mail_header_t;

typedef struct {
    conflict_mail_header_t  *headers;
    unsigned                 nheaders;

    conflict_str_t           address;   /* of From: in lower case, or "" */
    conflict_str_t           text;      /* the words, in UTF-8, or "" */
    conflict_text_format_t   format;    /* of text: PLAIN or HTML */
    unsigned                 automatic:1; /* an auto-reply, a bounce, a list:
                                           Auto-Submitted, Precedence,
                                           X-Autoreply, multipart/report,
                                           Return-Path: <> ... */
    unsigned                 limited:1; /* parts, depth or headers went beyond
                                           a limit; what was found counts */
} conflict_mail_t;


/*
 * Reads a mail.
 *
 * arena: holds what is decoded; limits: "parts" and "depth" count; raw: the
 * mail, from its first header on, or as much of it as was kept; an mbox line
 * ("From ...") before it is passed over; lines may end in LF alone.  Of
 * multipart/alternative the plain text is taken, else the HTML; attachments
 * are passed over.  Returns CONFLICT_OK, CONFLICT_DECLINED when it has no
 * header at all, or CONFLICT_NOMEM.
 */
conflict_rc_t conflict_mail_read(conflict_arena_t *arena,
    const conflict_limits_t *limits, conflict_str_t raw,
    conflict_mail_t *mail);

/*
 * The first header of a name (any case), its encoded words (RFC 2047)
 * decoded.  Returns CONFLICT_OK, CONFLICT_DECLINED when there is none, or
 * CONFLICT_NOMEM.
 */
conflict_rc_t conflict_mail_header(conflict_arena_t *arena,
    const conflict_mail_t *mail, conflict_str_t name, conflict_str_t *value);


#endif /* CONFLICT_MAIL_H */
