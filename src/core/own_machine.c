
/*
 * What a machine has written: logs, stack traces, code, dumps of data.
 *
 * By the form of a line alone; a client's own sentence beside them stays.
 */

#include <string.h>

#include "own_private.h"


/* no word is so long without a blank or a mark */
#define CONFLICT_BLOB_MIN    40

/* hundredths of what is not white space */
#define CONFLICT_SYMBOLS     30
#define CONFLICT_NUMBERS     55


/* what a line is made of */
typedef struct {
    uint32_t  letters;
    uint32_t  digits;
    uint32_t  symbols;          /* those of code */
    uint32_t  others;
    uint32_t  words;
    uint32_t  assigns;          /* "=" or ":" inside of a word */
    uint32_t  longest;
} conflict_made_of_t;


static int conflict_machine_line(const conflict_line_t *line);
static int conflict_machine_trace(const conflict_line_t *line);
static int conflict_machine_log(const conflict_line_t *line);
static int conflict_machine_stamp(const conflict_line_t *line,
    uint32_t *behind);
static int conflict_machine_level(const char *p, size_t len);
static int conflict_machine_header(const conflict_line_t *line);
static int conflict_machine_exception(const conflict_line_t *line);
static int conflict_machine_code(const conflict_line_t *line,
    const conflict_made_of_t *made);
static void conflict_machine_count(const conflict_line_t *line,
    conflict_made_of_t *made);


void
conflict_own_machine(conflict_lines_t *lines)
{
    int               fence;
    uint32_t          i, open;
    conflict_line_t  *line;

    for (i = 0, fence = 0, open = 0; i < lines->n; i++) {
        line = &lines->of[i];

        if (!conflict_line_own(line)) {
            continue;
        }

        if (line->len >= 3 && memcmp(line->data, "```", 3) == 0
            && memchr(line->data + 3, '`', line->len - 3) == NULL)
        {
            fence = !fence;
            open = i;
            conflict_line_drop(lines, i);
            continue;
        }

        if (fence || conflict_machine_line(line)) {
            conflict_line_drop(lines, i);
        }
    }

    /* a fence that nobody closed fences nothing */

    if (fence) {
        for (i = open + 1; i < lines->n; i++) {
            if (!lines->of[i].quoted && !lines->of[i].blank) {
                lines->of[i].dropped = (unsigned)
                                       conflict_machine_line(&lines->of[i]);
            }
        }
    }
}


static int
conflict_machine_line(const conflict_line_t *line)
{
    char                c, last;
    conflict_made_of_t  made;

    c = line->data[0];
    last = line->data[line->len - 1];

    /* most lines begin with a letter, end with a letter or a mark, and hold
       nothing of what machines write */

    if (conflict_machine_trace(line) || conflict_machine_log(line)
        || conflict_machine_header(line) || conflict_machine_exception(line))
    {
        return 1;
    }

    if (line->len < 2) {
        return strchr("{}[]();", c) != NULL;
    }

    if (((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        && strchr(";{}()[],>=\\", last) == NULL
        && memchr(line->data, '=', line->len) == NULL
        && memchr(line->data, ' ', line->len > CONFLICT_BLOB_MIN
                                   ? CONFLICT_BLOB_MIN : line->len) != NULL)
    {
        return 0;
    }

    conflict_machine_count(line, &made);

    return conflict_machine_code(line, &made);
}


/* "at com.acme.Foo.bar(Foo.java:12)", "File "a.py", line 3", "#0 /var/..." */

static int
conflict_machine_trace(const conflict_line_t *line)
{
    const char  *p, *last;

    p = line->data;
    last = p + line->len;

    switch (*p) {

    case 'a':
        if (line->len < 8 || memcmp(p, "at ", 3) != 0) {
            return 0;
        }

        /* no blank in what follows, and brackets or a path */

        p += 3;

        if (memchr(p, '.', (size_t) (last - p)) == NULL) {
            return 0;
        }

        if (last[-1] == ')') {
            return memchr(p, '(', (size_t) (last - p)) != NULL
                   && (memchr(p, ':', (size_t) (last - p)) != NULL
                       || conflict_line_find(line, "native method")
                       || conflict_line_find(line, "unknown source"));
        }

        return conflict_line_find(line, ":line ") != NULL
               || (memchr(p, '/', (size_t) (last - p)) != NULL
                   && last[-1] >= '0' && last[-1] <= '9');

    case '.':
        return line->len > 8 && memcmp(p, "... ", 4) == 0
               && last - p > 9 && memcmp(last - 5, " more", 5) == 0
               && p[4] >= '0' && p[4] <= '9';

    case 'C':
        return conflict_line_begins(line, "caused by:");

    case 'E':
        return conflict_line_begins(line, "exception in thread");

    case 'T':
        return conflict_line_begins(line, "traceback (most recent");

    case 'F':
        return line->len > 14 && memcmp(p, "File \"", 6) == 0
               && conflict_line_find(line, "\", line ") != NULL;

    case '#':
        return line->len > 5 && p[1] >= '0' && p[1] <= '9'
               && (memchr(p, '/', line->len) || memchr(p, '(', line->len))
               && memchr(p, ' ', 5) != NULL;

    default:
        return 0;
    }
}


/* a time stamp and a level, or a stamp as only machines write one */

static int
conflict_machine_log(const conflict_line_t *line)
{
    char         c;
    uint32_t     i, behind;
    const char  *p;

    p = line->data;
    c = *p;

    if (c == '[') {
        i = 1;

    } else if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
        i = 0;

    } else {
        return 0;
    }

    if (i == 1 && conflict_machine_level(p + 1, line->len - 1)) {
        return memchr(p, ']', line->len > 12 ? 12 : line->len) != NULL;
    }

    if (!conflict_machine_stamp(line, &behind)) {
        return 0;
    }

    /* milliseconds, a zone, a bracket: nobody writes these by hand */

    if (behind < line->len
        && (strchr(".,Z+]", p[behind]) != NULL && p[behind] != '\0')
        && (p[behind] == ']' || p[behind] == 'Z'
            || (behind + 1 < line->len && p[behind + 1] >= '0'
                && p[behind + 1] <= '9')))
    {
        return 1;
    }

    for (i = behind; i < line->len && i < behind + 40; i++) {
        if ((p[i] >= 'A' && p[i] <= 'Z')
            && (i == 0 || p[i - 1] == ' ' || p[i - 1] == '[' || p[i - 1] == '|'
                || p[i - 1] == '\t' || p[i - 1] == '<')
            && conflict_machine_level(p + i, line->len - i))
        {
            return 1;
        }
    }

    /* "Nov 24 12:00:01 host program[12]: ..." */

    return c >= 'A' && memchr(p + behind, ']', line->len - behind) != NULL
           && memchr(p + behind, '[', line->len - behind) != NULL;
}


/* "2026-11-24 12:00:01", "24/Nov/2026:12:00:01", "Nov 24 12:00:01"; *behind:
 * where it ends */

static int
conflict_machine_stamp(const conflict_line_t *line, uint32_t *behind)
{
    uint32_t     i;
    const char  *p;

    p = line->data;

    for (i = 2; i + 5 < line->len && i < 32; i++) {
        if (p[i] == ':' && p[i + 3] == ':'
            && p[i - 1] >= '0' && p[i - 1] <= '9'
            && p[i + 1] >= '0' && p[i + 1] <= '5'
            && p[i + 2] >= '0' && p[i + 2] <= '9'
            && p[i + 4] >= '0' && p[i + 4] <= '5'
            && p[i + 5] >= '0' && p[i + 5] <= '9')
        {
            *behind = i + 6;
            return 1;
        }
    }

    return 0;
}


static int
conflict_machine_level(const char *p, size_t len)
{
    size_t  i, n;

    static const char  *const levels[] = {
        "TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR",
        "FATAL", "CRITICAL", "SEVERE", "EMERG", "ALERT", "error", "warn",
        "notice", "info", "debug", "crit"
    };

    for (i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
        n = strlen(levels[i]);

        if (len > n && memcmp(p, levels[i], n) == 0
            && strchr(" ]:|-\t>", p[n]) != NULL)
        {
            return 1;
        }
    }

    return 0;
}


/* "Content-Type: text/html", "GET /x HTTP/1.1", "HTTP/1.1 500" */

static int
conflict_machine_header(const conflict_line_t *line)
{
    uint32_t     i;
    unsigned     dash;
    const char  *p;

    p = line->data;

    if (line->len > 8 && memcmp(p, "HTTP/", 5) == 0) {
        return p[5] >= '0' && p[5] <= '9';
    }

    if (*p < 'A' || *p > 'Z') {
        return 0;
    }

    if (line->len > 12 && memcmp(p + line->len - 9, " HTTP/", 6) == 0) {
        return 1;
    }

    for (i = 0, dash = 0; i < line->len && i < 40; i++) {
        if (p[i] == '-') {
            dash = (i > 0 && i + 1 < line->len && p[i + 1] >= 'A'
                    && p[i + 1] <= 'Z') ? 1 : dash;
            continue;
        }

        if (p[i] == ':') {

            /* German compounds may look so: "E-Mail:", "Kunden-Nummer:" */

            return dash && i > 6 && i + 1 < line->len && p[i + 1] == ' '
                   && memchr(p, ' ', i) == NULL
                   && (memcmp(p, "Content-", 8) == 0 || memcmp(p, "X-", 2) == 0
                       || memcmp(p, "Accept", 6) == 0
                       || memcmp(p, "User-A", 6) == 0
                       || memcmp(p, "Cache-", 6) == 0
                       || memcmp(p, "Set-Co", 6) == 0
                       || memcmp(p, "Message-", 8) == 0
                       || memcmp(p, "Return-", 7) == 0
                       || memcmp(p, "MIME-", 5) == 0
                       || memcmp(p, "Transfer-", 9) == 0);
        }

        if (((p[i] | 0x20) < 'a' || (p[i] | 0x20) > 'z')) {
            return 0;
        }
    }

    return 0;
}


/* "java.lang.NullPointerException: ...", "TypeError: x is not a function" */

static int
conflict_machine_exception(const conflict_line_t *line)
{
    uint32_t     i;
    unsigned     dots, capitals;
    const char  *p;

    p = line->data;

    for (i = 0, dots = 0, capitals = 0; i < line->len && i < 120; i++) {
        if (p[i] == '.' || p[i] == '\\') {
            dots++;

        } else if (p[i] >= 'A' && p[i] <= 'Z') {
            capitals += (i > 0);

        } else if ((p[i] < 'a' || p[i] > 'z') && p[i] != '_' && p[i] != '$'
                   && (p[i] < '0' || p[i] > '9'))
        {
            break;
        }
    }

    return i > 8 && (i == line->len || p[i] == ':')
           && (capitals > 0 || dots > 1)
           && (memcmp(p + i - 5, "Error", 5) == 0
               || memcmp(p + i - 9, "Exception", 9) == 0);
}


static int
conflict_machine_code(const conflict_line_t *line,
    const conflict_made_of_t *made)
{
    char      c, last;
    uint32_t  all;

    c = line->data[0];
    last = line->data[line->len - 1];
    all = made->letters + made->digits + made->symbols + made->others;

    /* base64, hashes; an address of the web is left to the reader of words */

    if (made->longest >= CONFLICT_BLOB_MIN && made->words <= 2
        && conflict_line_find(line, "://") == NULL)
    {
        return 1;
    }

    /* "$ make install", "root@host:~# ls" */

    if (line->len > 3 && c == '$' && line->data[1] == ' ') {
        return 1;
    }

    if (last == ';' || last == '{' || last == '}') {
        return made->symbols > 1 || made->words == 1;
    }

    /* tags */

    if (c == '<' && last == '>' && line->len > 3
        && (line->data[1] == '/' || line->data[1] == '?'
            || memchr(line->data, '=', line->len) != NULL
            || conflict_line_find(line, "</") != NULL))
    {
        return 1;
    }

    /* "key": "value", */

    if ((c == '"' || c == '{' || c == '[') && line->len > 3
        && (conflict_line_find(line, "\":") != NULL
            || conflict_line_find(line, "\" :") != NULL))
    {
        return 1;
    }

    /* a=1 b=2 c=3 */

    if (made->assigns >= 2 && made->assigns * 2 >= made->words) {
        return 1;
    }

    if (all < 8) {
        return 0;
    }

    if (made->symbols * 100 >= all * CONFLICT_SYMBOLS) {
        return 1;
    }

    /* columns of numbers; "2210 and 2211" are none */

    return made->digits * 100 >= all * CONFLICT_NUMBERS && made->words >= 4;
}


static void
conflict_machine_count(const conflict_line_t *line, conflict_made_of_t *made)
{
    char      c;
    uint32_t  i, run;

    memset(made, 0, sizeof(conflict_made_of_t));

    for (i = 0, run = 0; i < line->len; i++) {
        c = line->data[i];

        if (c == ' ' || c == '\t') {
            run = 0;
            continue;
        }

        made->words += (run == 0);
        run++;

        if (((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c & 0x80)) {
            made->letters++;

        } else if (c >= '0' && c <= '9') {
            made->digits++;

        } else if (strchr("{}[]()<>=;|&\\/_#$%^*~`+@", c) != NULL) {
            made->symbols++;

            if (c == '=' && run > 1 && i + 1 < line->len
                && line->data[i + 1] != ' ')
            {
                made->assigns++;
            }

        } else {
            made->others++;
        }

        /* what is not of an alphabet of 64 ends a blob */

        if (((c | 0x20) < 'a' || (c | 0x20) > 'z') && (c < '0' || c > '9')
            && strchr("+/=_-", c) == NULL)
        {
            run = 1;
            continue;
        }

        if (run > made->longest) {
            made->longest = run;
        }
    }
}
