
/*
 * From a text to the sender's own new words.
 *
 * Most of a mail may be somebody else's: what was quoted, signatures,
 * disclaimers, logs.  None of it says how the sender feels, and all of it can
 * sound angry.  What stays must be sure to be there, though: a rule that is in
 * doubt leaves a line alone.
 *
 * Each rule takes lines away, in this order: history, since all behind it goes
 * at once; footers, which then are in no signature's way; dumps; signatures.
 */

#include <stdlib.h>
#include <string.h>

#include "own_private.h"


#define CONFLICT_OWN_LINES  64


static int conflict_own_cut(conflict_own_t *own);
static int conflict_own_block(conflict_own_t *own, conflict_str_t block,
    int code);
static int conflict_own_add(conflict_own_t *own, conflict_str_t line,
    conflict_line_state_t state, unsigned gap, unsigned code);
static conflict_rc_t conflict_own_keep(const conflict_own_t *own,
    conflict_arena_t *arena, conflict_str_t *kept);
static size_t conflict_own_copy(const conflict_own_t *own, char *dst);
static size_t conflict_own_piece(const conflict_own_t *own, char *dst,
    size_t len, size_t from, size_t to);


conflict_rc_t
conflict_text_own(conflict_arena_t *arena, const conflict_text_t *text,
    conflict_str_t *own)
{
    conflict_rc_t   rc;
    conflict_own_t  o;

    memset(&o, 0, sizeof(conflict_own_t));
    o.text = text;

    rc = CONFLICT_NOMEM;

    if (conflict_own_cut(&o)) {
        conflict_own_history(&o);
        conflict_own_footers(&o);
        conflict_own_dumps(&o);
        conflict_own_signatures(&o);

        rc = conflict_own_keep(&o, arena, own);
    }

    free(o.lines);

    return rc;
}


/* the text's lines; returns 0 when there is no memory */

static int
conflict_own_cut(conflict_own_t *own)
{
    size_t                   end;
    unsigned                 i;
    conflict_str_t           block;
    const conflict_text_t   *text;
    const conflict_block_t  *b;

    text = own->text;
    end = 0;

    for (i = 0; i < text->nblocks; i++) {
        b = &text->blocks[i];
        end = b->end;

        block.data = text->text.data + b->start;
        block.len = b->end - b->start;

        if (b->depth) {
            if (!conflict_own_add(own, block, CONFLICT_LINE_QUOTED, 1, 0)) {
                return 0;
            }

            continue;
        }

        if (!conflict_own_block(own, block,
                                b->kind == CONFLICT_BLOCK_CODE))
        {
            return 0;
        }
    }

    /* nobody knows what the blocks are that were too many */

    if (text->nblocks == CONFLICT_BLOCKS_MAX) {
        block.data = text->text.data + end;
        block.len = text->text.len - end;

        return conflict_own_block(own, block, 0);
    }

    return 1;
}


static int
conflict_own_block(conflict_own_t *own, conflict_str_t block, int code)
{
    unsigned                gap;
    const char             *p;
    conflict_str_t          line;
    conflict_line_state_t   state;

    for (gap = 1; block.len; /* void */) {
        p = memchr(block.data, '\n', block.len);

        line.data = block.data;
        line.len = p ? (size_t) (p - block.data) : block.len;

        block.data += line.len + (p != NULL);
        block.len -= line.len + (p != NULL);

        state = conflict_plain_depth(line) ? CONFLICT_LINE_QUOTED
                                           : CONFLICT_LINE_OWN;
        line = conflict_trim(line);

        if (line.len == 0) {
            gap = 1;
            continue;
        }

        if (!conflict_own_add(own, line, state, gap, code != 0)) {
            return 0;
        }

        gap = 0;
    }

    return 1;
}


static int
conflict_own_add(conflict_own_t *own, conflict_str_t line,
    conflict_line_state_t state, unsigned gap, unsigned code)
{
    size_t            size;
    conflict_line_t  *l;

    if (own->n == own->size) {
        size = own->size ? 2 * own->size : CONFLICT_OWN_LINES;

        l = realloc(own->lines, size * sizeof(conflict_line_t));
        if (l == NULL) {
            return 0;
        }

        own->lines = l;
        own->size = size;
    }

    l = &own->lines[own->n++];

    l->start = (uint32_t) (line.data - own->text->text.data);
    l->len = (uint32_t) line.len;
    l->marks = 0;
    l->state = (uint8_t) state;
    l->gap = (uint8_t) gap;
    l->code = (uint8_t) code;
    l->technical = 0;

    if (state == CONFLICT_LINE_OWN) {
        l->marks = conflict_own_marks(line);
    }

    return 1;
}


/* where only the end went, the rest is where it was */

static conflict_rc_t
conflict_own_keep(const conflict_own_t *own, conflict_arena_t *arena,
    conflict_str_t *kept)
{
    char                   *dst;
    size_t                  first, last, i;
    const conflict_line_t  *l;

    l = own->lines;
    *kept = own->text->text;

    for (first = 0; first < own->n; first++) {
        if (l[first].state != CONFLICT_LINE_OWN) {
            break;
        }
    }

    if (first == own->n) {
        return kept->len ? CONFLICT_OK : CONFLICT_DECLINED;
    }

    last = 0;

    for (i = first; i < own->n; i++) {
        if (l[i].state == CONFLICT_LINE_OWN) {
            last = i;
        }
    }

    if (last == 0 && first == 0) {
        kept->len = 0;
        return CONFLICT_DECLINED;
    }

    if (last < first) {
        kept->len = l[first - 1].start + l[first - 1].len;
        return CONFLICT_OK;
    }

    kept->len = conflict_own_copy(own, NULL);

    dst = conflict_arena_alloc(arena, kept->len + 1);
    if (dst == NULL) {
        return CONFLICT_NOMEM;
    }

    (void) conflict_own_copy(own, dst);
    kept->data = dst;

    return CONFLICT_OK;
}


/* dst: NULL to learn its length */

static size_t
conflict_own_copy(const conflict_own_t *own, char *dst)
{
    size_t                  i, from, len;
    const conflict_line_t  *l;

    l = own->lines;
    len = 0;

    for (i = 0; i < own->n; i++) {

        if (l[i].state != CONFLICT_LINE_OWN) {
            continue;
        }

        from = i;

        while (i + 1 < own->n && l[i + 1].state == CONFLICT_LINE_OWN
               && !l[i + 1].gap)
        {
            i++;
        }

        len = conflict_own_piece(own, dst, len, from, i);
    }

    return len;
}


static size_t
conflict_own_piece(const conflict_own_t *own, char *dst, size_t len,
    size_t from, size_t to)
{
    size_t                  n;
    const conflict_line_t  *l;

    l = own->lines;
    n = l[to].start + l[to].len - l[from].start;

    if (len) {
        if (dst) {
            dst[len] = '\n';
        }

        len++;
    }

    if (dst) {
        memcpy(dst + len, own->text->text.data + l[from].start, n);
    }

    return len + n;
}
