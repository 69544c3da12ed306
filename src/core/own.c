
/*
 * What the sender of a message has written anew.
 *
 * A text is looked at line by line: lines that are quoted, that mail clients
 * and helpdesks put there, that close a letter, or that a machine has written,
 * are left out.  Where it is not certain, a line stays: it is better to read a
 * name than to miss a sentence.
 */

#include <string.h>

#include "own_private.h"


static int conflict_own_anything(const conflict_text_t *text);
static conflict_rc_t conflict_own_lines(conflict_arena_t *arena,
    const conflict_text_t *text, conflict_lines_t *lines);
static int conflict_own_parted(const conflict_text_t *text, size_t end,
    size_t start);
static uint32_t conflict_own_block(const conflict_text_t *text, size_t start,
    size_t end, const conflict_block_t *block, conflict_line_t *of,
    uint32_t n);
static void conflict_own_code(conflict_lines_t *lines);
static conflict_rc_t conflict_own_write(conflict_arena_t *arena,
    const conflict_lines_t *lines, conflict_str_t *own);
static int conflict_letter_same(const char *text, const char *phrase);


conflict_rc_t
conflict_text_own(conflict_arena_t *arena, const conflict_text_t *text,
    conflict_str_t *own)
{
    conflict_rc_t     rc;
    conflict_lines_t  lines;

    *own = text->text;

    /* one line is a message in a chat, and needs no more */

    if (!conflict_own_anything(text)) {
        return own->len ? CONFLICT_OK : CONFLICT_DECLINED;
    }

    rc = conflict_own_lines(arena, text, &lines);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    conflict_own_history(&lines);
    conflict_own_close(&lines);
    conflict_own_machine(&lines);
    conflict_own_code(&lines);

    if (lines.dropped) {
        rc = conflict_own_write(arena, &lines, own);

        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return own->len ? CONFLICT_OK : CONFLICT_DECLINED;
}


static int
conflict_own_anything(const conflict_text_t *text)
{
    unsigned  i;

    if (memchr(text->text.data, '\n', text->text.len) != NULL
        || text->text.len > CONFLICT_MARK_MAX)
    {
        return 1;
    }

    for (i = 0; i < text->nblocks; i++) {
        if (text->blocks[i].depth) {
            return 1;
        }
    }

    return 0;
}


static conflict_rc_t
conflict_own_lines(conflict_arena_t *arena, const conflict_text_t *text,
    conflict_lines_t *lines)
{
    size_t                   i, n, end;
    const char              *p, *last;
    const conflict_block_t  *block;

    n = 2 * (size_t) text->nblocks + 2;
    p = text->text.data;
    last = p + text->text.len;

    while (n < CONFLICT_LINES_MAX && p < last
           && (p = memchr(p, '\n', (size_t) (last - p))) != NULL)
    {
        n++;
        p++;
    }

    lines->n = 0;
    lines->dropped = 0;
    lines->of = conflict_arena_alloc(arena, n * sizeof(conflict_line_t));

    if (lines->of == NULL) {
        return CONFLICT_NOMEM;
    }

    end = 0;

    for (i = 0; i < text->nblocks; i++) {
        block = &text->blocks[i];

        if (lines->n + 1 < n && i > 0) {
            memset(&lines->of[lines->n], 0, sizeof(conflict_line_t));
            lines->of[lines->n].blank = 1;
            lines->of[lines->n++].between = !conflict_own_parted(text, end,
                                                                 block->start);
        }

        lines->n += conflict_own_block(text, block->start, block->end, block,
                                       &lines->of[lines->n],
                                       (uint32_t) n - lines->n);
        lines->dropped |= (block->depth != 0);
        end = block->end;
    }

    /* nobody knows what the blocks are that were too many */

    if (text->nblocks == CONFLICT_BLOCKS_MAX) {
        lines->n += conflict_own_block(text, end, text->text.len, NULL,
                                       &lines->of[lines->n],
                                       (uint32_t) n - lines->n);
    }

    return CONFLICT_OK;
}


/* is there an empty line between two blocks? */

static int
conflict_own_parted(const conflict_text_t *text, size_t end, size_t start)
{
    unsigned  n;

    for (n = 0; end < start; end++) {
        n += (text->text.data[end] == '\n');
    }

    return n > 1;
}


/* at most n lines of a block; returns how many there are */

static uint32_t
conflict_own_block(const conflict_text_t *text, size_t start, size_t end,
    const conflict_block_t *block, conflict_line_t *of, uint32_t n)
{
    uint32_t         i;
    const char      *p, *last, *eol;
    conflict_str_t   str;

    p = text->text.data + start;
    last = text->text.data + end;

    for (i = 0; i < n && p < last; i++, of++) {
        eol = memchr(p, '\n', (size_t) (last - p));
        eol = eol ? eol : last;

        str.data = p;
        str.len = (size_t) (eol - p);
        str = conflict_trim(str);

        memset(of, 0, sizeof(conflict_line_t));

        of->data = str.data;
        of->len = (uint32_t) str.len;
        of->blank = (str.len == 0);
        of->quoted = (block != NULL && block->depth != 0);
        of->code = (block != NULL && block->kind == CONFLICT_BLOCK_CODE);

        p = eol + (eol < last);
    }

    return i;
}


/* a block of code beside other words is no speech; some helpdesks put all of
 * a mail into one */

static void
conflict_own_code(conflict_lines_t *lines)
{
    uint32_t  i, code, others;

    for (i = 0, code = 0, others = 0; i < lines->n; i++) {
        if (conflict_line_own(&lines->of[i])) {
            code += lines->of[i].code;
            others += !lines->of[i].code;
        }
    }

    for (i = 0; code && others && i < lines->n; i++) {
        if (lines->of[i].code) {
            conflict_line_drop(lines, i);
        }
    }
}


static conflict_rc_t
conflict_own_write(conflict_arena_t *arena, const conflict_lines_t *lines,
    conflict_str_t *own)
{
    char                   *dst;
    size_t                  len;
    uint32_t                i;
    unsigned                gap;
    const conflict_line_t  *line;

    for (i = 0, len = 0; i < lines->n; i++) {
        len += lines->of[i].len + 2u;
    }

    dst = conflict_arena_alloc(arena, len + 1);
    if (dst == NULL) {
        return CONFLICT_NOMEM;
    }

    own->data = dst;
    len = 0;
    gap = 0;

    for (i = 0; i < lines->n; i++) {
        line = &lines->of[i];

        if (!conflict_line_own(line)) {
            gap |= (line->blank && !line->between);
            continue;
        }

        if (len > 0) {
            dst[len++] = '\n';

            if (gap) {
                dst[len++] = '\n';
            }
        }

        memcpy(dst + len, line->data, line->len);
        len += line->len;
        gap = 0;
    }

    own->len = len;

    return CONFLICT_OK;
}


const char *
conflict_line_find(const conflict_line_t *line, const char *phrase)
{
    size_t       len;
    const char  *p, *last;

    len = strlen(phrase);

    if (line->len < len) {
        return NULL;
    }

    last = line->data + line->len - len;

    for (p = line->data; p <= last; p++) {
        if ((*p | 0x20) == (*phrase | 0x20) && conflict_letter_same(p, phrase))
        {
            return p;
        }
    }

    return NULL;
}


int
conflict_line_begins(const conflict_line_t *line, const char *phrase)
{
    return line->len >= strlen(phrase)
           && conflict_letter_same(line->data, phrase);
}


/* capitals of Latin letters in UTF-8 have their second byte 0x20 below */

static int
conflict_letter_same(const char *text, const char *phrase)
{
    unsigned char  a, b;

    for ( /* void */ ; *phrase; text++, phrase++) {
        a = (unsigned char) *text;
        b = (unsigned char) *phrase;

        if (a == b) {
            continue;
        }

        if ((b >= 'a' && b <= 'z' && a + 0x20 == b)
            || (b >= 0xa0 && b <= 0xbe && a + 0x20 == b
                && (unsigned char) phrase[-1] == 0xc3))
        {
            continue;
        }

        return 0;
    }

    return 1;
}
