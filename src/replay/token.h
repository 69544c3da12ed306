
/*
 * The words of a file in nginx's syntax, by nginx's own rules and with its own
 * sentences: what is wrong for nginx -t is wrong here, in the same line.
 */

#ifndef CONFLICT_TOKEN_H
#define CONFLICT_TOKEN_H

#include "core/arena.h"
#include "core/conflict.h"


/* nginx's buffer: no word may fill it */
#define CONFLICT_WORD_BUFFER    4096

/* "SENTENCE in FILE:LINE", and the NUL; of a longer file name the end is
 * lost */
#define CONFLICT_COMPLAINT_SIZE 1024


/* what ended a directive */
typedef enum {
    CONFLICT_DIRECTIVE_LINE = 0,     /* ";" */
    CONFLICT_DIRECTIVE_BLOCK,        /* "{" */
    CONFLICT_DIRECTIVE_CLOSED,       /* "}" alone */
    CONFLICT_DIRECTIVE_END,          /* the file's end */
    CONFLICT_DIRECTIVE_WRONG         /* complaint says why */
} conflict_directive_t;


typedef struct {
    const char          *file;       /* its name, for the sentences */
    conflict_str_t       text;
    conflict_arena_t    *arena;      /* holds the words */
    char                *complaint;  /* CONFLICT_COMPLAINT_SIZE bytes */

    unsigned             line;       /* that is being read, from 1 */
    unsigned             nargs;
    conflict_str_t      *args;       /* each is ended by NUL */

    size_t               at;
    size_t               start;      /* of the word */
    unsigned             start_line;
    char                 quote;      /* around the word, or NUL */
    unsigned             room;       /* of args */
} conflict_tokens_t;


/* file, complaint: borrowed; text: as long as the words are needed */
void conflict_tokens_init(conflict_tokens_t *tokens, const char *file,
    conflict_str_t text, conflict_arena_t *arena, char *complaint);

/* reads the next directive into args */
conflict_directive_t conflict_tokens_next(conflict_tokens_t *tokens);

/* writes "SENTENCE in FILE:LINE" */
void conflict_complain(const conflict_tokens_t *tokens, const char *format,
    ...) __attribute__((format(printf, 2, 3)));


#endif /* CONFLICT_TOKEN_H */
