
/*
 * Saying what is wrong.
 */

#include <stdarg.h>
#include <stdio.h>

#include "command.h"


int
conflict_command_wrong(const char *format, ...)
{
    va_list  args;

    (void) fflush(stdout);
    (void) fputs("conflict-replay: ", stderr);

    va_start(args, format);
    (void) vfprintf(stderr, format, args);
    va_end(args);

    (void) putc('\n', stderr);

    return 0;
}
