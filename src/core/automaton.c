
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


static conflict_rc_t conflict_automaton_index(
    conflict_automaton_t *automaton);
static conflict_rc_t conflict_automaton_edges(
    conflict_automaton_t *automaton);


conflict_rc_t
conflict_automaton_create(conflict_automaton_t **created)
{
    uint32_t               i, item;
    conflict_automaton_t  *automaton;
    static const char     *names[] = { "", "^", "$", "?", "9" };

    automaton = calloc(1, sizeof(conflict_automaton_t));
    *created = automaton;

    if (automaton == NULL) {
        return CONFLICT_NOMEM;
    }

    automaton->stem_starts = calloc(CONFLICT_STEM_STARTS / 8, 1);

    if (automaton->stem_starts == NULL
        || conflict_array_push(&automaton->nodes) != CONFLICT_OK
        || conflict_array_push(&automaton->links) != CONFLICT_OK
        || conflict_array_push(&automaton->outputs) != CONFLICT_OK
        || conflict_array_push(&automaton->items) != CONFLICT_OK)
    {
        return CONFLICT_NOMEM;
    }

    memset(&automaton->nodes.of[0], 0, sizeof(conflict_node_t));

    automaton->nodes.used = 1;
    automaton->links.used = 1;
    automaton->outputs.used = 1;

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (conflict_automaton_item(automaton, CONFLICT_ITEM_WORD, names[i],
                                    (uint32_t) strlen(names[i]), &item)
            != CONFLICT_OK)
        {
            return CONFLICT_NOMEM;
        }
    }

    return CONFLICT_OK;
}


void
conflict_automaton_destroy(conflict_automaton_t *automaton)
{
    if (automaton == NULL) {
        return;
    }

    free(automaton->text.of);
    free(automaton->items.of);
    free(automaton->links.of);
    free(automaton->nodes.of);
    free(automaton->outputs.of);
    free(automaton->symbols.of);
    free(automaton->index);
    free(automaton->edges);
    free(automaton->next);
    free(automaton->stem_starts);
    free(automaton);
}


conflict_rc_t
conflict_array_grow(void **of, uint32_t *room, uint32_t used, size_t size)
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
conflict_automaton_find(const conflict_automaton_t *automaton,
    conflict_item_kind_t kind, const char *text, uint32_t len, uint32_t hash)
{
    uint32_t                    i;
    const conflict_item_t      *item;
    const conflict_place_of_t  *place;

    if (automaton->index == NULL) {
        return 0;
    }

    hash += (uint32_t) kind * 0x9e3779b9u;

    for (i = hash & automaton->index_mask; ;
         i = (i + 1) & automaton->index_mask)
    {
        place = &automaton->index[i];

        if (place->item == 0) {
            break;
        }

        if (place->hash != hash) {
            continue;
        }

        item = &automaton->items.of[place->item];

        if (item->len == len
            && memcmp(automaton->text.of + item->text, text, len) == 0)
        {
            return item->same ? item->same : place->item;
        }
    }

    return 0;
}


conflict_rc_t
conflict_automaton_item(conflict_automaton_t *automaton,
    conflict_item_kind_t kind, const char *text, uint32_t len, uint32_t *item)
{
    uint32_t          i;
    conflict_item_t  *p;

    *item = conflict_automaton_find(automaton, kind, text, len,
                                    conflict_word_hash(text, len));
    if (*item != 0) {
        return CONFLICT_OK;
    }

    while (automaton->text.room - automaton->text.used < len + 1) {
        if (conflict_array_grow((void **) &automaton->text.of,
                                &automaton->text.room, automaton->text.room,
                                1)
            != CONFLICT_OK)
        {
            return CONFLICT_NOMEM;
        }
    }

    if (conflict_array_push(&automaton->items) != CONFLICT_OK
        || conflict_automaton_index(automaton) != CONFLICT_OK)
    {
        return CONFLICT_NOMEM;
    }

    *item = automaton->items.used++;

    p = &automaton->items.of[*item];
    memset(p, 0, sizeof(conflict_item_t));

    p->hash = conflict_word_hash(text, len) + (uint32_t) kind * 0x9e3779b9u;
    p->text = automaton->text.used;
    p->len = (uint16_t) len;
    p->kind = (uint8_t) kind & 0xf;

    memcpy(automaton->text.of + p->text, text, len);
    automaton->text.used += len;

    if (kind == CONFLICT_ITEM_STEM) {
        automaton->stem_lens |= (uint32_t) 1 << len;
        i = conflict_stem_start(text);
        automaton->stem_starts[i / 8] |= (uint8_t) (1 << i % 8);
    }

    if (*item == 0) {
        return CONFLICT_OK;
    }

    i = p->hash & automaton->index_mask;

    while (automaton->index[i].item != 0) {
        i = (i + 1) & automaton->index_mask;
    }

    automaton->index[i].hash = p->hash;
    automaton->index[i].item = *item;

    return CONFLICT_OK;
}


/* keeps the index of items at most half full */

static conflict_rc_t
conflict_automaton_index(conflict_automaton_t *automaton)
{
    uint32_t              i, n, size;
    conflict_place_of_t  *index;

    if (automaton->index != NULL
        && automaton->items.used < automaton->index_mask / 2)
    {
        return CONFLICT_OK;
    }

    size = automaton->index ? (automaton->index_mask + 1) * 2 : 1024;

    index = calloc(size, sizeof(conflict_place_of_t));
    if (index == NULL) {
        return CONFLICT_NOMEM;
    }

    for (n = 1; n < automaton->items.used; n++) {
        i = automaton->items.of[n].hash & (size - 1);

        while (index[i].item != 0) {
            i = (i + 1) & (size - 1);
        }

        index[i].hash = automaton->items.of[n].hash;
        index[i].item = n;
    }

    free(automaton->index);
    automaton->index = index;
    automaton->index_mask = size - 1;

    return CONFLICT_OK;
}


conflict_rc_t
conflict_automaton_link(conflict_automaton_t *automaton, uint32_t *head,
    uint32_t item)
{
    uint32_t  n, last;

    for (n = *head, last = 0; n != 0; n = automaton->links.of[n].next) {
        last = n;
    }

    if (conflict_array_push(&automaton->links) != CONFLICT_OK) {
        return CONFLICT_NOMEM;
    }

    n = automaton->links.used++;
    automaton->links.of[n].item = item;
    automaton->links.of[n].next = 0;

    if (last != 0) {
        automaton->links.of[last].next = n;

    } else {
        *head = n;
    }

    return CONFLICT_OK;
}


/* keeps the table of edges at most half full */

static conflict_rc_t
conflict_automaton_edges(conflict_automaton_t *automaton)
{
    uint32_t          i, n, old;
    conflict_edge_t  *edges, *edge;

    if (automaton->edges != NULL
        && automaton->edges_used < automaton->edges_mask / 2)
    {
        return CONFLICT_OK;
    }

    old = automaton->edges ? automaton->edges_mask + 1 : 0;
    n = old ? old * 2 : 4096;

    edges = malloc(n * sizeof(conflict_edge_t));
    if (edges == NULL) {
        return CONFLICT_NOMEM;
    }

    for (i = 0; i < n; i++) {
        edges[i].node = CONFLICT_NO_NODE;
    }

    edge = automaton->edges;
    automaton->edges = edges;
    automaton->edges_mask = n - 1;

    for (n = 0; n < old; n++) {
        if (edge[n].node == CONFLICT_NO_NODE) {
            continue;
        }

        i = conflict_automaton_place(automaton, edge[n].node, edge[n].item);

        while (edges[i].node != CONFLICT_NO_NODE) {
            i = (i + 1) & automaton->edges_mask;
        }

        edges[i] = edge[n];
    }

    free(edge);

    return CONFLICT_OK;
}


conflict_rc_t
conflict_automaton_child(conflict_automaton_t *automaton, uint32_t node,
    uint32_t item, uint32_t *child)
{
    uint32_t  i;

    if (conflict_array_push(&automaton->nodes) != CONFLICT_OK
        || conflict_automaton_edges(automaton) != CONFLICT_OK)
    {
        return CONFLICT_NOMEM;
    }

    *child = item ? conflict_automaton_edge(automaton, node, item)
                  : automaton->nodes.of[node].gap;

    if (*child != 0) {
        return CONFLICT_OK;
    }

    *child = automaton->nodes.used++;
    memset(&automaton->nodes.of[*child], 0, sizeof(conflict_node_t));

    if (item == 0) {
        automaton->nodes.of[node].gap = *child;
        return CONFLICT_OK;
    }

    automaton->nodes.of[node].edges |= conflict_node_bit(item);
    automaton->items.of[item].walked = 1;

    if (automaton->nodes.of[node].n == 0) {
        automaton->nodes.of[node].first = item;
        automaton->nodes.of[node].n = *child;
        return CONFLICT_OK;
    }

    i = conflict_automaton_place(automaton, node, item);

    while (automaton->edges[i].node != CONFLICT_NO_NODE) {
        i = (i + 1) & automaton->edges_mask;
    }

    automaton->edges[i].node = node;
    automaton->edges[i].item = item;
    automaton->edges[i].child = *child;
    automaton->edges_used++;

    return CONFLICT_OK;
}


conflict_rc_t
conflict_automaton_output(conflict_automaton_t *automaton, uint32_t node,
    conflict_output_t output)
{
    uint32_t            n;
    conflict_output_t  *p;

    for (n = automaton->nodes.of[node].output; n != 0; n = p->next) {
        p = &automaton->outputs.of[n];

        if (p->cue == output.cue) {
            p->strength = output.strength;
            p->only = output.only;
            return CONFLICT_OK;
        }
    }

    if (conflict_array_push(&automaton->outputs) != CONFLICT_OK) {
        return CONFLICT_NOMEM;
    }

    n = automaton->outputs.used++;
    output.next = automaton->nodes.of[node].output;
    automaton->outputs.of[n] = output;
    automaton->nodes.of[node].output = n;
    automaton->entries++;

    return CONFLICT_OK;
}
