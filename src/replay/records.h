
/*
 * Messages in JSON Lines: one object a line, read as they come.
 *
 *     {"text": "Nobody answers me!", "id": 17, "actor": "client"}
 *
 *   text     what was written; the only member that must be there
 *   format   plain, html, or any (default: html is recognised)
 *   actor    client (default) or agent
 *   time     when it was written, RFC 3339 or seconds; default: now
 *   label    1: it shows a conflict, 0: it does not
 *   rating   1 to 5; 1 and 2 show one, 4 and 5 do not, 3 says nothing
 *   seq, client, ticket   the first there is: what belongs together
 *   id       anything; comes out again
 */

#ifndef CONFLICT_REPLAY_RECORDS_H
#define CONFLICT_REPLAY_RECORDS_H

#include <stdio.h>
#include <time.h>

#include <jansson.h>

#include "core/arena.h"
#include "core/signals.h"
#include "core/text.h"


/* of one line, in bytes */
#define CONFLICT_LINE_BYTES  (16 * 1024 * 1024)

typedef struct {
    const char              *name;
    FILE                    *file;
    char                    *line;
    size_t                   size;
    unsigned                 number;      /* of the line, from 1 */
    unsigned                 wrong;       /* lines that were none */
    unsigned                 messages;
    off_t                    length;      /* of the file, or 0 */
    off_t                    done;
    struct timespec          told;
    struct timespec          began;
    unsigned                 terminal:1;
    unsigned                 shown:1;
    unsigned                 events:1;    /* a line need not have a text */
} conflict_records_t;


typedef struct {
    json_t                  *json;        /* of which the others are parts */
    conflict_str_t           text;
    conflict_text_format_t   format;
    conflict_actor_t         actor;
    conflict_msec_t          at;          /* 0: not said */
    int                      label;       /* 1, 0, or -1: not said */
    uint64_t                 group;       /* of what belongs together */
} conflict_record_t;


/*
 * Opens a file; NULL is standard input.  Returns 0 after it has said on
 * standard error what is wrong.
 */
int conflict_records_open(conflict_records_t *records, const char *file);

/*
 * Reads the next message; a line that is none is told on standard error,
 * counted and passed over.
 *
 * Returns CONFLICT_OK, and the caller ends with json_decref(record->json);
 * CONFLICT_DECLINED at the end; CONFLICT_INVALID, which has been told, when
 * the file cannot be read on; CONFLICT_NOMEM.
 */
conflict_rc_t conflict_records_next(conflict_records_t *records,
    conflict_record_t *record);

/* says on standard error what is wrong with the line that was read, and counts
 * it; of many only the first are told.  Always 0 */
int conflict_records_wrong(conflict_records_t *records, const char *what);

void conflict_records_close(conflict_records_t *records);

/*
 * The sender's own words of a record, read into message.
 *
 * arena: for what is needed on the way.  Returns CONFLICT_OK, also for a text
 * without a word, or CONFLICT_NOMEM.
 */
conflict_rc_t conflict_record_read(const conflict_record_t *record,
    conflict_arena_t *arena, conflict_message_t *message);

/* a time: RFC 3339, or seconds or milliseconds; 0: it is none */
conflict_msec_t conflict_record_time(json_t *value);

/* writes it as text: 0 when the time is none */
void conflict_record_writing(const conflict_record_t *record,
    conflict_msec_t now, conflict_writing_t *writing);


#endif /* CONFLICT_REPLAY_RECORDS_H */
