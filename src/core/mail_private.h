
/*
 * What the files that read mail share; nobody else includes it.
 */

#ifndef CONFLICT_MAIL_PRIVATE_H
#define CONFLICT_MAIL_PRIVATE_H

#include "mail.h"
#include "text_private.h"


/* mail.c */

/*
 * Takes the next header off rest; 0 when there is none, then rest is what
 * comes after the empty line.  value: still folded.  A line "--..." ends the
 * headers, and stays.
 */
int conflict_mail_next(conflict_str_t *rest, conflict_str_t *name,
    conflict_str_t *value);

/* into the arena, or the value itself when it stands on one line */
conflict_rc_t conflict_mail_unfold(conflict_arena_t *arena,
    conflict_str_t folded, conflict_str_t *value);

/* takes the next line off rest, with its end */
conflict_str_t conflict_mail_line(conflict_str_t *rest);

/* the first header of a name, or "" */
conflict_str_t conflict_mail_value(const conflict_mail_t *mail,
    conflict_str_t name);


/* mail_words.c */

/* the address of the first mailbox in the value of From:, or "" */
conflict_rc_t conflict_mail_address(conflict_arena_t *arena,
    conflict_str_t from, conflict_str_t *address);

/* UTF-8 without NUL; where no charset is told, windows-1252 is a good guess */
conflict_rc_t conflict_mail_utf8(conflict_arena_t *arena,
    conflict_str_t charset, conflict_str_t value, conflict_str_t *utf8);


/* mail_parts.c: finds mail->text; body: what comes after its headers */
conflict_rc_t conflict_mail_parts(conflict_arena_t *arena,
    const conflict_limits_t *limits, conflict_str_t body,
    conflict_mail_t *mail);


#endif /* CONFLICT_MAIL_PRIVATE_H */
