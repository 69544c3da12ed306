
/*
 * What is no speech: logs, stack traces, code, data.  A line is looked at by
 * itself; then short ones between two such lines go with these.
 */

#define _GNU_SOURCE

#include <string.h>

#include "own_private.h"


/* so much of a line tells what it is */
#define CONFLICT_DUMP_LINE    1024

/* lines between two of a dump that may be of it; words by which a line of a
 * block of code is prose after all */
#define CONFLICT_DUMP_BETWEEN 3
#define CONFLICT_PROSE_WORDS  4

/* how often there is what, each at most CONFLICT_DUMP_LINE times */
#define CONFLICT_COUNT_BITS   12
#define CONFLICT_COUNT_ONE(n) ((uint64_t) 1 << ((n) * CONFLICT_COUNT_BITS))

#define L  CONFLICT_COUNT_ONE(0)    /* letters */
#define D  CONFLICT_COUNT_ONE(1)    /* digits */
#define B  CONFLICT_COUNT_ONE(2)    /* blanks */
#define S  CONFLICT_COUNT_ONE(3)    /* signs that code has */
#define E  (S | CONFLICT_COUNT_ONE(4))
#define C8(c)  c, c, c, c, c, c, c, c
#define C64(c) C8(c), C8(c), C8(c), C8(c), C8(c), C8(c), C8(c), C8(c)


static void conflict_dump_fences(conflict_own_t *own);
static void conflict_dump_blocks(conflict_own_t *own);
static int conflict_dump_prose(conflict_str_t line);
static void conflict_dump_between(conflict_own_t *own);
static void conflict_dump_count(conflict_dump_t *dump, conflict_str_t line);
static int conflict_dump_known(const conflict_dump_t *dump, uint32_t marks);
static int conflict_dump_code(const conflict_dump_t *dump);
static int conflict_dump_statement(const conflict_dump_t *dump);
static int conflict_dump_markup(const conflict_dump_t *dump);
static int conflict_dump_find(conflict_str_t line, const char *what);


static const uint64_t  conflict_dump_counts[256] = {
    C8(0), 0, B, B, 0, B, B, 0, 0, C8(0), C8(0),
    /* blank to "/" */
    B, 0, 0, S, S, S, S, 0, S, S, S, S, 0, 0, 0, S,
    /* digits to "?" */
    D, D, D, D, D, D, D, D, D, D, 0, S, S, E, S, 0,
    S, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, S, S, S, S, S,
    S, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, S, S, S, S, 0,
    C64(L), C64(L)
};


void
conflict_own_dumps(conflict_own_t *own)
{
    size_t            i;
    conflict_line_t  *l;

    conflict_dump_fences(own);
    conflict_dump_blocks(own);

    for (i = 0; i < own->n; i++) {
        l = &own->lines[i];

        if (l->state == CONFLICT_LINE_OWN && !l->technical) {
            l->technical = (uint8_t) conflict_own_technical(
                                         conflict_own_line(own, i), l->marks);
        }
    }

    conflict_dump_between(own);

    for (i = 0; i < own->n; i++) {
        if (own->lines[i].technical) {
            own->lines[i].state = CONFLICT_LINE_GONE;
        }
    }
}


/* what stands between two lines of "```"; of an odd one only itself */

static void
conflict_dump_fences(conflict_own_t *own)
{
    size_t          i, from;
    unsigned        open;
    conflict_str_t  line;

    open = 0;
    from = 0;

    for (i = 0; i < own->n; i++) {

        if (own->lines[i].state != CONFLICT_LINE_OWN) {
            continue;
        }

        line = conflict_own_line(own, i);

        if (line.len < 3 || line.data[0] != '`'
            || memcmp(line.data, "```", 3) != 0
            || memchr(line.data + 3, '`', line.len - 3) != NULL)
        {
            continue;
        }

        own->lines[i].technical = 1;

        if (open) {
            for (from++; from < i; from++) {
                if (own->lines[from].state == CONFLICT_LINE_OWN) {
                    own->lines[from].technical = 1;
                }
            }
        }

        open = !open;
        from = i;
    }
}


/*
 * Blocks of code are code, unless most of their lines are prose, or there is
 * nothing else: some write all they have to say like that.
 */

static void
conflict_dump_blocks(conflict_own_t *own)
{
    size_t            i, from;
    unsigned          lines, prose, others;
    conflict_line_t  *l;

    for (others = 0, i = 0; i < own->n; i++) {
        l = &own->lines[i];
        others += (l->state == CONFLICT_LINE_OWN && !l->code);
    }

    for (i = 0; others && i < own->n; i++) {
        from = i;
        lines = 0;
        prose = 0;

        for ( /* void */ ; i < own->n && own->lines[i].code; i++) {
            l = &own->lines[i];

            if (l->state == CONFLICT_LINE_OWN) {
                lines++;
                prose += (conflict_dump_prose(conflict_own_line(own, i)) != 0);
            }
        }

        for ( /* void */ ; prose * 2 < lines && from < i; from++) {
            l = &own->lines[from];
            l->technical = (l->state == CONFLICT_LINE_OWN);
        }
    }
}


static int
conflict_dump_prose(conflict_str_t line)
{
    conflict_dump_t  dump;

    conflict_dump_count(&dump, line);

    return dump.blanks >= CONFLICT_PROSE_WORDS - 1
           && dump.signs * 20 < dump.solid && dump.digits * 5 < dump.solid
           && !conflict_own_technical(line, 0);
}


static void
conflict_dump_between(conflict_own_t *own)
{
    size_t            i, last;
    unsigned          known;
    conflict_line_t  *l;

    known = 0;
    last = 0;

    for (i = 0; i < own->n; i++) {
        l = &own->lines[i];

        if (l->gap || l->state != CONFLICT_LINE_OWN) {
            known = 0;
        }

        if (!l->technical) {
            if (known && conflict_own_speech(conflict_own_line(own, i))) {
                known = 0;
            }

            continue;
        }

        if (known && i - last <= CONFLICT_DUMP_BETWEEN + 1) {
            for (last++; last < i; last++) {
                own->lines[last].technical = 1;
            }
        }

        known = 1;
        last = i;
    }
}


int
conflict_own_technical(conflict_str_t line, uint32_t marks)
{
    conflict_dump_t  dump;

    if (line.len == 0) {
        return 0;
    }

    conflict_dump_count(&dump, line);

    return conflict_dump_known(&dump, marks) || conflict_dump_code(&dump)
           || conflict_dump_markup(&dump) || conflict_own_data(&dump)
           || conflict_own_trace(line) || conflict_own_log(line);
}


static void
conflict_dump_count(conflict_dump_t *dump, conflict_str_t line)
{
    size_t    i;
    uint64_t  counts;

    dump->first = line.data[0];
    dump->last = line.data[line.len - 1];

    if (line.len > CONFLICT_DUMP_LINE) {
        line.len = CONFLICT_DUMP_LINE;
    }

    for (counts = 0, i = 0; i < line.len; i++) {
        counts += conflict_dump_counts[(unsigned char) line.data[i]];
    }

    dump->line = line;
    dump->letters = counts & 0xfff;
    dump->digits = counts >> CONFLICT_COUNT_BITS & 0xfff;
    dump->blanks = counts >> 2 * CONFLICT_COUNT_BITS & 0xfff;
    dump->signs = counts >> 3 * CONFLICT_COUNT_BITS & 0xfff;
    dump->equals = counts >> 4 * CONFLICT_COUNT_BITS & 0xfff;
    dump->solid = (unsigned) line.len - dump->blanks;
}


static int
conflict_dump_find(conflict_str_t line, const char *what)
{
    return memmem(line.data, line.len, what, strlen(what)) != NULL;
}


/* by a beginning that is in the table */

static int
conflict_dump_known(const conflict_dump_t *dump, uint32_t marks)
{
    const char  *p, *colon;

    if (marks & conflict_own_bit(CONFLICT_MARK_DUMP)) {
        return dump->last != '!' && dump->last != '?';
    }

    if (!(marks & conflict_own_bit(CONFLICT_MARK_HEADER))) {
        return 0;
    }

    colon = memchr(dump->line.data, ':', dump->line.len);

    for (p = dump->line.data; colon && p < colon; p++) {
        if (*p == ' ') {
            return 0;
        }
    }

    return colon != NULL;
}


/* by what it ends with, and how many signs it has */

static int
conflict_dump_code(const conflict_dump_t *dump)
{
    char            before;
    size_t          i;
    unsigned        curly;
    conflict_str_t  line;

    line = dump->line;

    if (dump->signs == 0) {
        return 0;
    }

    /* "};" is, ":)" is not */

    if (line.len <= 4) {
        for (curly = 0, i = 0; i < line.len; i++) {
            if (strchr("[]{}();,", line.data[i]) == NULL
                || line.data[i] == '\0')
            {
                return 0;
            }

            curly |= (strchr("[]{}", line.data[i]) != NULL);
        }

        return curly != 0;
    }

    if (dump->last == '{') {
        return 1;
    }

    if (dump->last == ';' && conflict_dump_statement(dump)) {
        return 1;
    }

    before = line.data[line.len - 2];

    if (dump->last == '}' && dump->signs > 2
        && strchr(":;=-8", before) == NULL
        && (dump->first == '{' || conflict_dump_find(line, ";")
            || conflict_dump_find(line, ": ")))
    {
        return 1;
    }

    if ((dump->first == '{' || dump->first == '[')
        && (dump->last == '}' || dump->last == ']' || dump->last == ',')
        && (conflict_dump_find(line, "\":")
            || ((dump->signs + dump->digits) * 4 >= dump->solid
                && dump->signs > 3)))
    {
        return 1;
    }

    return line.len >= 12 && dump->signs * 2 >= dump->solid;
}


/* "a = b;", "a(b);", "a->b;", "return x;", and not "I want it back;" */

static int
conflict_dump_statement(const conflict_dump_t *dump)
{
    char         c;
    const char  *p, *last;

    if (dump->equals || conflict_dump_find(dump->line, "->")
        || conflict_dump_find(dump->line, "::"))
    {
        return 1;
    }

    last = dump->line.data + dump->line.len;

    for (p = dump->line.data + 1; p < last; p++) {
        p = memchr(p, '(', (size_t) (last - p));

        if (p == NULL) {
            break;
        }

        c = p[-1] | 0x20;

        if ((c >= 'a' && c <= 'z') || p[-1] == '_') {
            return conflict_dump_find(dump->line, ")");
        }
    }

    return dump->blanks < 2
           && conflict_dump_find(dump->line, dump->blanks ? "return " : ".");
}


/* XML, JSON */

static int
conflict_dump_markup(const conflict_dump_t *dump)
{
    char            c;
    const char     *p;
    conflict_str_t  line;

    line = dump->line;

    if (dump->first == '<' && line.len > 2) {
        c = line.data[1] | 0x20;

        if ((c >= 'a' && c <= 'z') || line.data[1] == '/'
            || line.data[1] == '!' || line.data[1] == '?')
        {
            return dump->last == '>'
                   && (conflict_dump_find(line, "</")
                       || conflict_dump_find(line, "=\"")
                       || conflict_dump_find(line, "/>")
                       || (dump->blanks == 0
                           && !conflict_dump_find(line, "@")
                           && !conflict_dump_find(line, "://")));
        }
    }

    /* "name": value */

    if (dump->first == '"' && line.len > 4) {
        p = memchr(line.data + 1, '"', line.len - 1);

        if (p == NULL || p + 2 >= line.data + line.len) {
            return 0;
        }

        if (memchr(line.data, ' ', (size_t) (p - line.data)) != NULL) {
            return 0;
        }

        p++;
        p += (*p == ' ');

        return *p == ':'
               && (strchr(",{[\"", dump->last) != NULL
                   || conflict_own_digit(dump->last)
                   || (line.data + line.len - p < 8));
    }

    return 0;
}
