
/*
 * Lines for an administrator.
 */

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "trace.h"


/* bytes of a value that a line shows */
#define CONFLICT_SHOWN_MAX  48


static int
conflict_made_of_digits(conflict_str_t value)
{
    size_t  i;

    for (i = 0; i < value.len; i++) {
        if (value.data[i] < '0' || value.data[i] > '9') {
            return 0;
        }
    }

    return value.len != 0;
}


/* no control character is left */

static void
conflict_plain(char *text)
{
    for ( /* void */ ; *text; text++) {
        if ((unsigned char) *text < 0x20 || *text == 0x7f) {
            *text = ' ';
        }
    }
}


char *
conflict_shown(const conflict_trace_t *trace, conflict_str_t value,
    char shown[CONFLICT_SHOWN_SIZE])
{
    int  len;

    if (trace->private) {
        (void) snprintf(shown, CONFLICT_SHOWN_SIZE, "%zu %s%s", value.len,
                        conflict_made_of_digits(value) ? "digit" : "byte",
                        value.len == 1 ? "" : "s");
        return shown;
    }

    len = value.len < CONFLICT_SHOWN_MAX ? (int) value.len
                                         : CONFLICT_SHOWN_MAX;

    if (value.len > CONFLICT_SHOWN_MAX) {

        /* not in the middle of a character */

        while (len > 0 && ((unsigned char) value.data[len] & 0xc0) == 0x80) {
            len--;
        }

        (void) snprintf(shown, CONFLICT_SHOWN_SIZE, "\"%.*s...\" (%zu bytes)",
                        len, value.data, value.len);

    } else {
        (void) snprintf(shown, CONFLICT_SHOWN_SIZE, "\"%.*s\"", len,
                        value.data ? value.data : "");
    }

    conflict_plain(shown);

    return shown;
}


void
conflict_tell(const conflict_trace_t *trace, const char *format, ...)
{
    int             len;
    char            text[CONFLICT_TRACE_SIZE];
    va_list         args;
    conflict_str_t  line;

    if (trace == NULL) {
        return;
    }

    va_start(args, format);
    len = vsnprintf(text, sizeof(text), format, args);
    va_end(args);

    if (len < 0) {
        return;
    }

    line.data = text;
    line.len = (size_t) len < sizeof(text) ? (size_t) len : sizeof(text) - 1;

    /* a pattern may hold a line feed, and a line is one all the same */

    conflict_plain(text);

    trace->line(trace->data, line);
}
