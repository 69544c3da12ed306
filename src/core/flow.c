
/*
 * Words as they flow over a page: white space folds, blocks stand apart.
 */

#include <stdlib.h>
#include <string.h>

#include "text_private.h"


#define CONFLICT_FLOW_SIZE  4096


static size_t conflict_flow_blank(const char *p, const char *last);
static void conflict_flow_space(conflict_flow_t *flow, char c, int kept);
static void conflict_flow_flush(conflict_flow_t *flow);
static void conflict_flow_close(conflict_flow_t *flow);
static void conflict_flow_put(conflict_flow_t *flow, const char *data,
    size_t len);


void
conflict_flow_gap(conflict_flow_t *flow, conflict_flow_gap_t gap)
{
    /* an empty line parts paragraphs, too */

    if (gap == CONFLICT_GAP_LINE && flow->gap >= CONFLICT_GAP_LINE) {
        gap = CONFLICT_GAP_BLOCK;
    }

    if (gap > flow->gap) {
        flow->gap = gap;
    }
}


void
conflict_flow_words(conflict_flow_t *flow, conflict_str_t text, int kept)
{
    size_t       n;
    const char  *p, *last, *word;

    p = text.data;
    last = p + text.len;

    while (p < last) {
        n = conflict_flow_blank(p, last);

        if (n) {
            conflict_flow_space(flow, n == 1 ? *p : ' ', kept);
            p += n;
            continue;
        }

        word = p;

        while (p < last && conflict_flow_blank(p, last) == 0) {
            p++;
        }

        conflict_flow_flush(flow);
        conflict_flow_put(flow, word, (size_t) (p - word));
    }
}


conflict_rc_t
conflict_flow_keep(conflict_flow_t *flow, conflict_arena_t *arena,
    conflict_text_t *text)
{
    conflict_rc_t   rc;
    conflict_str_t  all;

    conflict_flow_close(flow);

    if (flow->nomem) {
        return CONFLICT_NOMEM;
    }

    rc = conflict_blocks_keep(arena, &flow->blocks, text);

    if (rc == CONFLICT_OK) {
        all.data = flow->out;
        all.len = flow->len;

        if (!conflict_arena_copy(arena, all, &text->text)) {
            return CONFLICT_NOMEM;
        }
    }

    return rc;
}


/* a no-break space says where lines may not end: here they do not */

static size_t
conflict_flow_blank(const char *p, const char *last)
{
    if (conflict_blank(*p)) {
        return 1;
    }

    return (last - p > 1 && memcmp(p, "\xc2\xa0", 2) == 0) ? 2 : 0;
}


static void
conflict_flow_space(conflict_flow_t *flow, char c, int kept)
{
    if (!kept) {
        conflict_flow_gap(flow, CONFLICT_GAP_SPACE);
        return;
    }

    if (c == '\r' || !flow->open || flow->gap == CONFLICT_GAP_BLOCK) {
        return;
    }

    conflict_flow_flush(flow);
    conflict_flow_put(flow, &c, 1);
}


/* before a word: what stands between it and the word before */

static void
conflict_flow_flush(conflict_flow_t *flow)
{
    if (!flow->open || flow->gap == CONFLICT_GAP_BLOCK) {
        conflict_flow_close(flow);

        if (flow->len) {
            conflict_flow_put(flow, "\n", 1);
        }

        flow->open = 1;
        flow->block.start = flow->len;
        flow->block.kind = flow->kind;
        flow->block.depth = flow->depth;

    } else if (flow->gap != CONFLICT_GAP_NONE) {
        conflict_flow_put(flow,
                          flow->gap == CONFLICT_GAP_LINE ? "\n" : " ", 1);
    }

    flow->gap = CONFLICT_GAP_NONE;
}


static void
conflict_flow_close(conflict_flow_t *flow)
{
    if (!flow->open) {
        return;
    }

    while (flow->len > flow->block.start
           && conflict_blank(flow->out[flow->len - 1]))
    {
        flow->len--;
    }

    conflict_blocks_add(&flow->blocks, flow->block.kind, flow->block.depth,
                        flow->block.start, flow->len);

    flow->open = 0;
}


static void
conflict_flow_put(conflict_flow_t *flow, const char *data, size_t len)
{
    char    *p;
    size_t   size;

    if (len > flow->size - flow->len) {
        size = 2 * flow->size + len + CONFLICT_FLOW_SIZE;

        p = realloc(flow->out, size);
        if (p == NULL) {
            flow->nomem = 1;
            return;
        }

        flow->out = p;
        flow->size = size;
    }

    memcpy(flow->out + flow->len, data, len);
    flow->len += len;
}
