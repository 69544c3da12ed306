
/*
 * Sentences for an administrator whose configuration is wrong.
 */

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "route_private.h"


conflict_rc_t
conflict_refuse(const conflict_sentence_t *sentence, const char *format, ...)
{
    char     *p;
    size_t    size;
    va_list   args;

    size = sentence->size < CONFLICT_SENTENCE_SIZE ? sentence->size
                                                   : CONFLICT_SENTENCE_SIZE;
    if (size == 0) {
        return CONFLICT_INVALID;
    }

    va_start(args, format);
    (void) vsnprintf(sentence->text, size, format, args);
    va_end(args);

    for (p = sentence->text; *p; p++) {
        if ((unsigned char) *p < 0x20 || *p == 0x7f) {
            *p = '?';
        }
    }

    return CONFLICT_INVALID;
}


conflict_rc_t
conflict_no_memory(const conflict_sentence_t *sentence)
{
    (void) conflict_refuse(sentence, "there is no memory left");

    return CONFLICT_NOMEM;
}


char *
conflict_list(char list[CONFLICT_LIST_SIZE], const conflict_str_t *words,
    unsigned n)
{
    size_t    used;
    unsigned  i;

    used = 0;

    for (i = 0; i < n && used + words[i].len + 3 <= CONFLICT_LIST_SIZE; i++) {
        if (i) {
            memcpy(list + used, ", ", 2);
            used += 2;
        }

        memcpy(list + used, words[i].data, words[i].len);
        used += words[i].len;
    }

    list[used] = '\0';

    return list;
}
