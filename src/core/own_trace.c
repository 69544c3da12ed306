
/*
 * Lines that programs write by the thousand: logs, stack traces, what stands
 * at a shell's prompt.
 */

#define _GNU_SOURCE

#include <string.h>

#include "own_private.h"


/* a level stands so many bytes behind the time */
#define CONFLICT_LOG_LEVEL    80


static size_t conflict_trace_name(conflict_str_t line, unsigned *dots);
static int conflict_trace_error(conflict_str_t line);
static int conflict_trace_place(conflict_str_t line);
static int conflict_trace_prompt(conflict_str_t line);
static int conflict_trace_ends(conflict_str_t line, const char *what);
static size_t conflict_log_time(conflict_str_t line);
static size_t conflict_log_shape(conflict_str_t line, const char *shape);
static int conflict_log_level(conflict_str_t line);
static int conflict_log_process(conflict_str_t line);
static conflict_str_t conflict_log_skip(conflict_str_t line, size_t n);


int
conflict_own_trace(conflict_str_t line)
{
    size_t          n;
    unsigned        dots;
    conflict_str_t  rest;

    static const conflict_str_t  causes[] = {
        conflict_string("Caused by: "),
        conflict_string("Suppressed: "),
        conflict_string("Uncaught "),
        conflict_string("Unhandled exception: ")
    };

    /* "at" of other languages is no longer: "bei", "en" */

    for (n = 0; n < 4 && n < line.len && line.data[n] != ' '; n++) {
        /* void */
    }

    if (n > 0 && n < 4 && n < line.len) {
        rest = conflict_log_skip(line, n + 1);

        if (line.data[0] == 'a' && line.data[1] == 't'
            && conflict_trace_place(rest))
        {
            return 1;
        }

        n = conflict_trace_name(rest, &dots);

        if (n && dots && n < rest.len && rest.data[n] == '('
            && memchr(rest.data + n, ')', rest.len - n) != NULL)
        {
            return 1;
        }
    }

    switch (line.data[0]) {

    case 'C':
    case 'S':
    case 'U':
        for (n = 0; n < sizeof(causes) / sizeof(causes[0]); n++) {
            if (conflict_starts_with(line, causes[n])) {
                return conflict_trace_error(conflict_log_skip(line,
                                                              causes[n].len));
            }
        }

        break;

    case 'F':
        if (line.len > 8 && memcmp(line.data, "File \"", 6) == 0
            && memmem(line.data, line.len, "\", line ", 8) != NULL)
        {
            return 1;
        }

        break;

    case '#':
        return line.len > 4 && conflict_own_digit(line.data[1])
               && (memmem(line.data, line.len, "): ", 3) != NULL
                   || memmem(line.data, line.len, "{main}", 6) != NULL
                   || memmem(line.data, line.len, " 0x", 3) != NULL
                   || memmem(line.data, line.len, " in ", 4) != NULL);

    case '.':
        return line.len > 8 && memcmp(line.data, "... ", 4) == 0
               && conflict_own_digit(line.data[4])
               && conflict_trace_ends(line, " more");

    case 't':
        if (line.len > 10 && memcmp(line.data, "thrown in ", 10) == 0
            && memmem(line.data, line.len, " on line ", 9) != NULL)
        {
            return 1;
        }

        break;

    case 'G':
    case 'P':
    case 'H':
    case 'D':
        if (conflict_trace_ends(line, " HTTP/1.1")
            || conflict_trace_ends(line, " HTTP/1.0")
            || conflict_trace_ends(line, " HTTP/2"))
        {
            return 1;
        }

        if (line.len > 11 && memcmp(line.data, "HTTP/", 5) == 0
            && conflict_own_digit(line.data[5])
            && line.len < 60)
        {
            return 1;
        }

        break;
    }

    return conflict_trace_error(line) || conflict_trace_prompt(line);
}


/* how long a name with dots is at its start */

static size_t
conflict_trace_name(conflict_str_t line, unsigned *dots)
{
    char    c;
    size_t  n;

    *dots = 0;

    for (n = 0; n < line.len; n++) {
        c = line.data[n] | 0x20;

        if (line.data[n] == '.') {
            (*dots)++;

        } else if ((c < 'a' || c > 'z') && !conflict_own_digit(line.data[n])
                   && (line.data[n] == '\0'
                       || strchr("_$<>`+/\\", line.data[n]) == NULL))
        {
            break;
        }
    }

    return n;
}


/* "java.io.IOException: ...", "TypeError: ...", and not "Error: ..." */

static int
conflict_trace_error(conflict_str_t line)
{
    size_t      n;
    unsigned    dots;
    const char  *p;

    n = conflict_trace_name(line, &dots);

    if (n < 7 || (n < line.len && line.data[n] != ':')) {
        return 0;
    }

    p = line.data + n;

    if (memcmp(p - 5, "Error", 5) == 0) {
        p -= 5;

    } else if (n > 9 && memcmp(p - 9, "Exception", 9) == 0) {
        p -= 9;

    } else {
        return 0;
    }

    return p[-1] != '.' && p[-1] != '/';
}


/* behind "at": "f (file.js:1:2)", "file.js:1:2" */

static int
conflict_trace_place(conflict_str_t line)
{
    size_t    i;
    unsigned  numbers;

    i = line.len;

    if (i && line.data[i - 1] == ')') {
        i--;
    }

    for (numbers = 0; i; i--) {
        if (conflict_own_digit(line.data[i - 1])) {
            continue;
        }

        if (line.data[i - 1] != ':' || i == line.len
            || !conflict_own_digit(line.data[i]))
        {
            break;
        }

        numbers++;
    }

    return (numbers == 2 && i && !conflict_blank(line.data[i - 1]))
           || memmem(line.data, line.len, ":line ", 6) != NULL
           || conflict_trace_ends(line, "(native)")
           || conflict_trace_ends(line, "(<anonymous>)");
}


/* "$ ls", "root@host:~# ls", "C:\>dir" */

static int
conflict_trace_prompt(conflict_str_t line)
{
    size_t    n;
    unsigned  at;

    if (line.data[0] == '$') {
        return line.len > 3 && line.data[1] == ' '
               && ((line.data[2] >= 'a' && line.data[2] <= 'z')
                   || line.data[2] == '.' || line.data[2] == '/');
    }

    if (line.len > 3 && line.data[1] == ':' && line.data[2] == '\\') {
        n = (line.len < 80) ? line.len : 80;

        return memchr(line.data, '>', n) != NULL;
    }

    if (line.len > 6 && memcmp(line.data, "PS ", 3) == 0
        && line.data[4] == ':' && line.data[5] == '\\')
    {
        return 1;
    }

    for (at = 0, n = 0; n < line.len && n < 64; n++) {

        if (conflict_blank(line.data[n])) {
            break;
        }

        at |= (line.data[n] == '@' && n) ? 1 : 0;
        at |= (line.data[n] == ':' && at) ? 2 : 0;
    }

    return at == 3 && n && (line.data[n - 1] == '$' || line.data[n - 1] == '#');
}


static int
conflict_trace_ends(conflict_str_t line, const char *what)
{
    size_t  n;

    n = strlen(what);

    return line.len > n && memcmp(line.data + line.len - n, what, n) == 0;
}


/*
 * A time, and a level or a process behind it; or a level before a time.  Times
 * alone are no log: clients tell what happened when.
 */

int
conflict_own_log(conflict_str_t line)
{
    char            c;
    size_t          n;
    conflict_str_t  rest;

    c = line.data[0];

    if (c != '[' && !conflict_own_digit(c) && (c < 'A' || c > 'Z')) {
        return 0;
    }

    n = conflict_log_time(line);

    if (n) {
        rest = conflict_log_skip(line, n);

        if (rest.len > CONFLICT_LOG_LEVEL) {
            rest.len = CONFLICT_LOG_LEVEL;
        }

        return conflict_log_level(rest) > 0
               || (c >= 'A' && conflict_log_process(rest));
    }

    /* who asked a web server */

    if (conflict_own_digit(c) || c == '[') {
        n = (line.len < CONFLICT_LOG_LEVEL) ? line.len : CONFLICT_LOG_LEVEL;

        if (conflict_own_digit(c)
            && memmem(line.data, n, " - - [", 6) != NULL)
        {
            return 1;
        }

        /* "[ 1234.567890] usb 1-1: ..." */

        if (c == '[') {
            for (n = 1; n < line.len
                        && (line.data[n] == ' ' || line.data[n] == '.'
                            || conflict_own_digit(line.data[n]));
                 n++)
            {
                /* void */
            }

            if (n > 7 && n + 1 < line.len && line.data[n] == ']'
                && memchr(line.data, '.', n) != NULL)
            {
                return 1;
            }
        }
    }

    /* "[error] ...", "ERROR 2026-01-05 15:04:05 ...", "WARN [main] ..." */

    rest = line;

    if (rest.len > 10) {
        rest.len = 10;
    }

    n = (size_t) conflict_log_level(rest);

    if (n == 0 || n > 1 + (c == '[')) {
        return 0;
    }

    if (c == '[') {
        return 1;
    }

    for (n = 0; n < line.len && line.data[n] != ' '; n++) {
        /* void */
    }

    while (n < line.len && line.data[n] == ' ') {
        n++;
    }

    rest = conflict_log_skip(line, n);

    return rest.len && (conflict_log_time(rest) || rest.data[0] == '[');
}


/* how many bytes a time takes, or 0; "9" is a digit, "A" a letter, " " one
 * blank or more, "?" one of the marks that stand there */

static size_t
conflict_log_time(conflict_str_t line)
{
    size_t  i, n;

    static const char *const  shapes[] = {
        "9999?99?99?99:99:99",
        "99?99?9999?99:99:99",
        "99?AAA?9999?99:99:99",
        "AAA 99 99:99:99",
        "AAA 9 99:99:99",
        "AAA AAA 99 99:99:99",
        "99:99:99?999"
    };

    for (i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++) {
        n = (line.data[0] == '[');
        n = conflict_log_shape(conflict_log_skip(line, n), shapes[i]);

        if (n) {
            return n + (line.data[0] == '[');
        }
    }

    return 0;
}


static size_t
conflict_log_shape(conflict_str_t line, const char *shape)
{
    char    c;
    size_t  n;

    for (n = 0; *shape; shape++) {

        if (n == line.len) {
            return 0;
        }

        c = line.data[n++];

        switch (*shape) {

        case '9':
            if (!conflict_own_digit(c)) {
                return 0;
            }

            break;

        case 'A':
            c |= 0x20;

            if (c < 'a' || c > 'z') {
                return 0;
            }

            break;

        case '?':
            if (c == '\0' || strchr("-/.,:T ", c) == NULL) {
                return 0;
            }

            break;

        case ' ':
            if (c != ' ') {
                return 0;
            }

            while (n < line.len && line.data[n] == ' ') {
                n++;
            }

            break;

        default:
            if (c != *shape) {
                return 0;
            }
        }
    }

    return n;
}


/* where a level is, counted from 1, or 0; in small letters only within "[]" */

static int
conflict_log_level(conflict_str_t line)
{
    size_t  i, j, n;

    static const conflict_str_t  levels[] = {
        conflict_string("ERROR"), conflict_string("INFO"),
        conflict_string("WARN"), conflict_string("WARNING"),
        conflict_string("DEBUG"), conflict_string("TRACE"),
        conflict_string("FATAL"), conflict_string("NOTICE"),
        conflict_string("CRITICAL"), conflict_string("SEVERE"),
        conflict_string("CRIT"), conflict_string("ALERT"),
        conflict_string("EMERG"), conflict_string("VERBOSE")
    };

    for (i = 0; i < line.len; i = n + 1) {

        for (n = i; n < line.len; n++) {
            if ((line.data[n] | 0x20) < 'a' || (line.data[n] | 0x20) > 'z') {
                break;
            }
        }

        if (n - i < 4) {
            continue;
        }

        for (j = 0; j < sizeof(levels) / sizeof(levels[0]); j++) {
            if (n - i != levels[j].len) {
                continue;
            }

            if (memcmp(line.data + i, levels[j].data, n - i) == 0
                || (i && line.data[i - 1] == '[' && n < line.len
                    && line.data[n] == ']'
                    && conflict_starts_with(conflict_log_skip(line, i),
                                            levels[j])))
            {
                return (int) i + 1;
            }
        }
    }

    return 0;
}


/* "host sshd[4711]: ..." */

static int
conflict_log_process(conflict_str_t line)
{
    size_t  i;

    for (i = 1; i + 2 < line.len; i++) {
        if (line.data[i] == '[' && conflict_own_digit(line.data[i + 1])
            && !conflict_blank(line.data[i - 1]))
        {
            return memmem(line.data + i, line.len - i, "]:", 2) != NULL;
        }
    }

    return memmem(line.data, line.len, " kernel:", 8) != NULL;
}


static conflict_str_t
conflict_log_skip(conflict_str_t line, size_t n)
{
    line.data += n;
    line.len -= n;

    return line;
}
