
/*
 * A file in nginx's syntax, word by word.
 */

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "token.h"


#define CONFLICT_ARGS_FIRST   16

/* of a word that is too long so much is shown, as nginx does */
#define CONFLICT_WORD_SHOWN   10


static conflict_directive_t conflict_token_mark(conflict_tokens_t *tokens,
    int c);
static conflict_directive_t conflict_token_end(conflict_tokens_t *tokens);
static conflict_directive_t conflict_token_bare(conflict_tokens_t *tokens,
    int c, int *last);
static conflict_directive_t conflict_token_quoted(conflict_tokens_t *tokens,
    int c, int *last);
static int conflict_token_get(conflict_tokens_t *tokens);
static conflict_directive_t conflict_token_none(conflict_tokens_t *tokens,
    int c);
static conflict_directive_t conflict_token_add(conflict_tokens_t *tokens);
static char *conflict_token_copy(char *dst, const char *src,
    const char *last);
static int conflict_token_space(int c);


/* what conflict_token_get() returns instead of a byte */
#define CONFLICT_TOKEN_EOF    -1
#define CONFLICT_TOKEN_LONG   -2


void
conflict_tokens_init(conflict_tokens_t *tokens, const char *file,
    conflict_str_t text, conflict_arena_t *arena, char *complaint)
{
    memset(tokens, 0, sizeof(conflict_tokens_t));

    tokens->file = file;
    tokens->text = text;
    tokens->arena = arena;
    tokens->complaint = complaint;
    tokens->line = 1;

    complaint[0] = '\0';
}


void
conflict_complain(const conflict_tokens_t *tokens, const char *format, ...)
{
    int      n;
    char    *p;
    va_list  args;

    va_start(args, format);
    n = vsnprintf(tokens->complaint, CONFLICT_COMPLAINT_SIZE, format, args);
    va_end(args);

    if (n < 0) {
        n = 0;
    }

    if (n >= CONFLICT_COMPLAINT_SIZE) {
        n = CONFLICT_COMPLAINT_SIZE - 1;
    }

    for (p = tokens->complaint; *p; p++) {
        if ((unsigned char) *p < 0x20 || *p == 0x7f) {
            *p = '?';
        }
    }

    (void) snprintf(tokens->complaint + n, CONFLICT_COMPLAINT_SIZE - n,
                    " in %s:%u", tokens->file, tokens->line);
}


conflict_directive_t
conflict_tokens_next(conflict_tokens_t *tokens)
{
    int                   c;
    conflict_directive_t  rc;

    tokens->nargs = 0;
    tokens->start = tokens->at;
    tokens->quote = '\0';

    c = conflict_token_get(tokens);

    for ( ;; ) {

        /* between words; a comment counts as one long word, as for nginx */

        while (conflict_token_space(c)) {
            tokens->start = tokens->at - 1;
            c = conflict_token_get(tokens);
        }

        if (c < 0) {
            return conflict_token_none(tokens, c);
        }

        tokens->start = tokens->at - 1;
        tokens->start_line = tokens->line;

        switch (c) {

        case ';':
        case '{':
        case '}':
            return conflict_token_mark(tokens, c);

        case '#':
            do {
                c = conflict_token_get(tokens);
            } while (c >= 0 && c != '\n');

            continue;

        case '"':
        case '\'':
            rc = conflict_token_quoted(tokens, c, &c);
            break;

        default:
            rc = conflict_token_bare(tokens, c, &c);
        }

        if (rc != CONFLICT_DIRECTIVE_LINE) {
            return rc;
        }

        if (c == ';') {
            return CONFLICT_DIRECTIVE_LINE;
        }

        if (c == '{') {
            return CONFLICT_DIRECTIVE_BLOCK;
        }

        /* still counted to the word's length, as nginx does */

        if (c != ')') {
            c = conflict_token_get(tokens);
        }
    }
}


/* a mark where a word might begin */

static conflict_directive_t
conflict_token_mark(conflict_tokens_t *tokens, int c)
{
    if ((c == '}') == (tokens->nargs > 0)) {
        conflict_complain(tokens, "unexpected \"%c\"", c);
        return CONFLICT_DIRECTIVE_WRONG;
    }

    if (c == '}') {
        return CONFLICT_DIRECTIVE_CLOSED;
    }

    return c == '{' ? CONFLICT_DIRECTIVE_BLOCK : CONFLICT_DIRECTIVE_LINE;
}


static conflict_directive_t
conflict_token_end(conflict_tokens_t *tokens)
{
    conflict_complain(tokens, "unexpected end of file, expecting \";\" or "
                      "\"}\"");

    return CONFLICT_DIRECTIVE_WRONG;
}


/*
 * A word without quotes.  A backslash protects what follows it, and a "{"
 * behind "$" is a part of the word, as are all "{" behind that one.  *last: the
 * byte that ended it.
 */

static conflict_directive_t
conflict_token_bare(conflict_tokens_t *tokens, int c, int *last)
{
    int  variable;

    variable = 0;

    for ( ;; ) {

        if (c == '\\') {
            c = conflict_token_get(tokens);
            variable = 0;

        } else if (c != '{' || !variable) {
            variable = (c == '$');
        }

        if (c >= 0) {
            c = conflict_token_get(tokens);
        }

        if (c == CONFLICT_TOKEN_EOF) {
            return conflict_token_end(tokens);
        }

        if (c < 0) {
            return conflict_token_none(tokens, c);
        }

        if (conflict_token_space(c) || c == ';' || (c == '{' && !variable)) {
            *last = c;
            return conflict_token_add(tokens);
        }
    }
}


/* *last: what stands behind the closing quote, or one byte further */

static conflict_directive_t
conflict_token_quoted(conflict_tokens_t *tokens, int c, int *last)
{
    int  quote;

    quote = c;
    tokens->start++;
    tokens->quote = (char) quote;

    do {
        c = conflict_token_get(tokens);

        if (c == '\\') {
            c = conflict_token_get(tokens);

            if (c >= 0) {
                c = '\\';
            }
        }

        if (c == CONFLICT_TOKEN_EOF) {
            return conflict_token_end(tokens);
        }

        if (c < 0) {
            return conflict_token_none(tokens, c);
        }

    } while (c != quote);

    tokens->quote = '\0';

    if (conflict_token_add(tokens) != CONFLICT_DIRECTIVE_LINE) {
        return CONFLICT_DIRECTIVE_WRONG;
    }

    c = conflict_token_get(tokens);

    if (c < 0) {
        return conflict_token_none(tokens, c);
    }

    if (!conflict_token_space(c) && c != ';' && c != '{' && c != ')') {
        conflict_complain(tokens, "unexpected \"%c\"", c);
        return CONFLICT_DIRECTIVE_WRONG;
    }

    *last = c;

    return CONFLICT_DIRECTIVE_LINE;
}


/* the next byte, or why there is none */

static int
conflict_token_get(conflict_tokens_t *tokens)
{
    unsigned char  c;

    if (tokens->at == tokens->text.len) {
        return CONFLICT_TOKEN_EOF;
    }

    if (tokens->at - tokens->start == CONFLICT_WORD_BUFFER) {
        return CONFLICT_TOKEN_LONG;
    }

    c = (unsigned char) tokens->text.data[tokens->at++];

    if (c == '\n') {
        tokens->line++;
    }

    return c;
}


/* c: what conflict_token_get() returned instead of a byte */

static conflict_directive_t
conflict_token_none(conflict_tokens_t *tokens, int c)
{
    conflict_tokens_t  where;

    if (c == CONFLICT_TOKEN_EOF) {

        if (tokens->nargs) {
            return conflict_token_end(tokens);
        }

        return CONFLICT_DIRECTIVE_END;
    }

    where = *tokens;
    where.line = tokens->start_line;

    if (tokens->quote) {
        conflict_complain(&where, "too long parameter, probably missing "
                          "terminating \"%c\" character", tokens->quote);

    } else {
        conflict_complain(&where, "too long parameter \"%.*s...\" started",
                          CONFLICT_WORD_SHOWN,
                          tokens->text.data + tokens->start);
    }

    return CONFLICT_DIRECTIVE_WRONG;
}


/* the word from start to the byte before the one that ended it */

static conflict_directive_t
conflict_token_add(conflict_tokens_t *tokens)
{
    char            *p;
    size_t           len;
    unsigned         room;
    conflict_str_t  *args;

    if (tokens->nargs == tokens->room) {
        room = tokens->room ? 2 * tokens->room : CONFLICT_ARGS_FIRST;

        args = conflict_arena_alloc(tokens->arena,
                                    room * sizeof(conflict_str_t));
        if (args == NULL) {
            conflict_complain(tokens, "there is no memory left");
            return CONFLICT_DIRECTIVE_WRONG;
        }

        if (tokens->nargs) {
            memcpy(args, tokens->args, tokens->nargs * sizeof(conflict_str_t));
        }

        tokens->args = args;
        tokens->room = room;
    }

    len = tokens->at - 1 - tokens->start;

    p = conflict_arena_alloc(tokens->arena, len + 1);
    if (p == NULL) {
        conflict_complain(tokens, "there is no memory left");
        return CONFLICT_DIRECTIVE_WRONG;
    }

    args = &tokens->args[tokens->nargs++];

    args->data = p;
    args->len = conflict_token_copy(p, tokens->text.data + tokens->start,
                                    tokens->text.data + tokens->start + len)
                - p;

    return CONFLICT_DIRECTIVE_LINE;
}


/* some escapes are undone, any other backslash is kept; returns the end */

static char *
conflict_token_copy(char *dst, const char *src, const char *last)
{
    while (src < last) {

        if (*src == '\\' && src + 1 < last) {

            switch (src[1]) {

            case '"':
            case '\'':
            case '\\':
                src++;
                break;

            case 't':
                *dst++ = '\t';
                src += 2;
                continue;

            case 'r':
                *dst++ = '\r';
                src += 2;
                continue;

            case 'n':
                *dst++ = '\n';
                src += 2;
                continue;
            }
        }

        *dst++ = *src++;
    }

    *dst = '\0';

    return dst;
}


static int
conflict_token_space(int c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
