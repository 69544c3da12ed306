
/*
 * The dictionary and the tree of phrases: how they are filled.
 *
 * A phrase is a path of symbols from node 0.  A symbol is a word, a stem, or
 * a named set of them, so that one word of a message stands for a few symbols
 * at most, and a set costs no branch for each of its words.
 */

#include <stdlib.h>
#include <string.h>

#include "automaton.h"
#include "hash.h"


static conflict_rc_t conflict_automaton_grow(void **of, uint32_t *room,
    uint32_t used, size_t size);
static conflict_rc_t conflict_automaton_index(conflict_lexicon_t *lexicon);
static conflict_rc_t conflict_automaton_edges(conflict_lexicon_t *lexicon);


#define conflict_automaton_push(array)                                        \
    conflict_automaton_grow((void **) &(array)->of, &(array)->room,           \
                            (array)->used, sizeof(*(array)->of))


conflict_rc_t
conflict_automaton_init(conflict_lexicon_t *lexicon)
{
    uint32_t             i, item;
    static const char   *names[] = { "", "^", "$", "?", "9" };

    lexicon->scratch = malloc(sizeof(conflict_message_t));

    if (lexicon->scratch == NULL
        || conflict_automaton_push(&lexicon->nodes) != CONFLICT_OK
        || conflict_automaton_push(&lexicon->links) != CONFLICT_OK
        || conflict_automaton_push(&lexicon->outputs) != CONFLICT_OK
        || conflict_automaton_push(&lexicon->items) != CONFLICT_OK)
    {
        return CONFLICT_NOMEM;
    }

    memset(&lexicon->nodes.of[0], 0, sizeof(conflict_node_t));

    lexicon->nodes.used = 1;
    lexicon->links.used = 1;
    lexicon->outputs.used = 1;

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (conflict_automaton_item(lexicon, CONFLICT_ITEM_WORD, names[i],
                                    (uint32_t) strlen(names[i]), &item)
            != CONFLICT_OK)
        {
            return CONFLICT_NOMEM;
        }
    }

    return CONFLICT_OK;
}


void
conflict_automaton_free(conflict_lexicon_t *lexicon)
{
    free(lexicon->text.of);
    free(lexicon->items.of);
    free(lexicon->links.of);
    free(lexicon->nodes.of);
    free(lexicon->outputs.of);
    free(lexicon->index);
    free(lexicon->edges);
    free(lexicon->scratch);
}


static conflict_rc_t
conflict_automaton_grow(void **of, uint32_t *room, uint32_t used, size_t size)
{
    void      *p;
    uint32_t   n;

    if (used < *room) {
        return CONFLICT_OK;
    }

    n = *room ? *room * 2 : 256;

    p = realloc(*of, n * size);
    if (p == NULL) {
        return CONFLICT_NOMEM;
    }

    *of = p;
    *room = n;

    return CONFLICT_OK;
}


uint32_t
conflict_automaton_find(const conflict_lexicon_t *lexicon,
    conflict_item_kind_t kind, const char *text, uint32_t len, uint32_t hash)
{
    uint32_t                i, n;
    const conflict_item_t  *item;

    if (lexicon->index == NULL) {
        return 0;
    }

    hash += (uint32_t) kind * 0x9e3779b9u;

    for (i = hash & lexicon->index_mask;
         lexicon->index[i] != 0;
         i = (i + 1) & lexicon->index_mask)
    {
        n = lexicon->index[i];
        item = &lexicon->items.of[n];

        if (item->hash == hash && item->len == len
            && memcmp(lexicon->text.of + item->text, text, len) == 0)
        {
            return n;
        }
    }

    return 0;
}


conflict_rc_t
conflict_automaton_item(conflict_lexicon_t *lexicon,
    conflict_item_kind_t kind, const char *text, uint32_t len, uint32_t *item)
{
    uint32_t          i;
    conflict_item_t  *p;

    *item = conflict_automaton_find(lexicon, kind, text, len,
                                    conflict_hash32(text, len));
    if (*item != 0) {
        return CONFLICT_OK;
    }

    while (lexicon->text.room - lexicon->text.used < len + 1) {
        if (conflict_automaton_grow((void **) &lexicon->text.of,
                                    &lexicon->text.room, lexicon->text.room, 1)
            != CONFLICT_OK)
        {
            return CONFLICT_NOMEM;
        }
    }

    if (conflict_automaton_push(&lexicon->items) != CONFLICT_OK
        || conflict_automaton_index(lexicon) != CONFLICT_OK)
    {
        return CONFLICT_NOMEM;
    }

    *item = lexicon->items.used++;

    p = &lexicon->items.of[*item];
    p->hash = conflict_hash32(text, len) + (uint32_t) kind * 0x9e3779b9u;
    p->text = lexicon->text.used;
    p->len = (uint16_t) len;
    p->kind = (uint8_t) kind;
    p->more = 0;
    p->spelled = 0;

    memcpy(lexicon->text.of + p->text, text, len);
    lexicon->text.used += len;

    if (kind == CONFLICT_ITEM_STEM) {
        lexicon->stem_lens |= (uint32_t) 1 << len;
    }

    if (*item == 0) {
        return CONFLICT_OK;
    }

    i = p->hash & lexicon->index_mask;

    while (lexicon->index[i] != 0) {
        i = (i + 1) & lexicon->index_mask;
    }

    lexicon->index[i] = *item;

    return CONFLICT_OK;
}


/* keeps the index of items at most half full */

static conflict_rc_t
conflict_automaton_index(conflict_lexicon_t *lexicon)
{
    uint32_t   i, n, size, *index;

    if (lexicon->index != NULL
        && lexicon->items.used < lexicon->index_mask / 2)
    {
        return CONFLICT_OK;
    }

    size = lexicon->index ? (lexicon->index_mask + 1) * 2 : 1024;

    index = calloc(size, sizeof(uint32_t));
    if (index == NULL) {
        return CONFLICT_NOMEM;
    }

    for (n = 1; n < lexicon->items.used; n++) {
        i = lexicon->items.of[n].hash & (size - 1);

        while (index[i] != 0) {
            i = (i + 1) & (size - 1);
        }

        index[i] = n;
    }

    free(lexicon->index);
    lexicon->index = index;
    lexicon->index_mask = size - 1;

    return CONFLICT_OK;
}


conflict_rc_t
conflict_automaton_link(conflict_lexicon_t *lexicon, uint32_t *head,
    uint32_t item)
{
    uint32_t  n, last;

    for (n = *head, last = 0; n != 0; n = lexicon->links.of[n].next) {
        last = n;
    }

    if (conflict_automaton_push(&lexicon->links) != CONFLICT_OK) {
        return CONFLICT_NOMEM;
    }

    n = lexicon->links.used++;
    lexicon->links.of[n].item = item;
    lexicon->links.of[n].next = 0;

    if (last != 0) {
        lexicon->links.of[last].next = n;

    } else {
        *head = n;
    }

    return CONFLICT_OK;
}


/* keeps the table of edges at most half full */

static conflict_rc_t
conflict_automaton_edges(conflict_lexicon_t *lexicon)
{
    uint32_t          i, n, old;
    conflict_edge_t  *edges, *edge;

    if (lexicon->edges != NULL
        && lexicon->edges_used < lexicon->edges_mask / 2)
    {
        return CONFLICT_OK;
    }

    old = lexicon->edges ? lexicon->edges_mask + 1 : 0;
    n = old ? old * 2 : 4096;

    edges = malloc(n * sizeof(conflict_edge_t));
    if (edges == NULL) {
        return CONFLICT_NOMEM;
    }

    for (i = 0; i < n; i++) {
        edges[i].node = CONFLICT_NO_NODE;
    }

    edge = lexicon->edges;
    lexicon->edges = edges;
    lexicon->edges_mask = n - 1;

    for (n = 0; n < old; n++) {
        if (edge[n].node == CONFLICT_NO_NODE) {
            continue;
        }

        i = conflict_automaton_place(lexicon, edge[n].node, edge[n].item);

        while (edges[i].node != CONFLICT_NO_NODE) {
            i = (i + 1) & lexicon->edges_mask;
        }

        edges[i] = edge[n];
    }

    free(edge);

    return CONFLICT_OK;
}


conflict_rc_t
conflict_automaton_child(conflict_lexicon_t *lexicon, uint32_t node,
    uint32_t item, uint32_t *child)
{
    uint32_t  i;

    if (conflict_automaton_push(&lexicon->nodes) != CONFLICT_OK
        || conflict_automaton_edges(lexicon) != CONFLICT_OK)
    {
        return CONFLICT_NOMEM;
    }

    *child = item ? conflict_automaton_edge(lexicon, node, item)
                  : lexicon->nodes.of[node].gap;

    if (*child != 0) {
        return CONFLICT_OK;
    }

    *child = lexicon->nodes.used++;
    memset(&lexicon->nodes.of[*child], 0, sizeof(conflict_node_t));

    if (item == 0) {
        lexicon->nodes.of[node].gap = *child;
        return CONFLICT_OK;
    }

    lexicon->nodes.of[node].edges++;

    i = conflict_automaton_place(lexicon, node, item);

    while (lexicon->edges[i].node != CONFLICT_NO_NODE) {
        i = (i + 1) & lexicon->edges_mask;
    }

    lexicon->edges[i].node = node;
    lexicon->edges[i].item = item;
    lexicon->edges[i].child = *child;
    lexicon->edges_used++;

    return CONFLICT_OK;
}


conflict_rc_t
conflict_automaton_output(conflict_lexicon_t *lexicon, uint32_t node,
    conflict_output_t output)
{
    uint32_t            n;
    conflict_output_t  *p;

    for (n = lexicon->nodes.of[node].output; n != 0; n = p->next) {
        p = &lexicon->outputs.of[n];

        if (p->cue == output.cue) {
            p->strength = output.strength;
            p->only = output.only;
            return CONFLICT_OK;
        }
    }

    if (conflict_automaton_push(&lexicon->outputs) != CONFLICT_OK) {
        return CONFLICT_NOMEM;
    }

    n = lexicon->outputs.used++;
    output.next = lexicon->nodes.of[node].output;
    lexicon->outputs.of[n] = output;
    lexicon->nodes.of[node].output = n;
    lexicon->entries++;

    return CONFLICT_OK;
}


uint32_t
conflict_automaton_squeeze(const char *text, uint32_t len, char *squeezed)
{
    uint32_t  i, n;

    for (i = 0, n = 0; i < len; i++) {
        if (i == 0 || text[i] != text[i - 1] || (text[i] & 0x80)) {
            squeezed[n++] = text[i];
        }
    }

    return n;
}
