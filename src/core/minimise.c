
/*
 * Making the tree of phrases small, so that reading stays in the cache.
 *
 * A line with alternatives writes many branches that go on in the same way.
 * Places behind which the same follows are one place: from the last place to
 * the first, each is looked up by what follows it.  Then the edges of each
 * place are laid side by side, in the order of their symbols.
 */

#include <stdlib.h>
#include <string.h>

#include "automaton.h"
#include "hash.h"


/* edges of a place that are sorted by hand */
#define CONFLICT_FEW_EDGES  24


typedef struct {
    conflict_automaton_t  *automaton;
    uint32_t               n;           /* places, before */
    uint32_t              *first;       /* of each place's edges in edges */
    conflict_edge_t       *edges;       /* by place, then symbol */
    uint32_t              *same;        /* the place that stands for it */
    uint32_t              *table;       /* places by what follows */
    uint32_t               mask;
} conflict_minimise_t;


static void conflict_minimise_sort(conflict_minimise_t *m);
static int conflict_minimise_compare(const void *a, const void *b);
static void conflict_minimise_fold(conflict_minimise_t *m, uint32_t node);
static uint64_t conflict_minimise_hash(const conflict_minimise_t *m,
    uint32_t node);
static int conflict_minimise_equal(const conflict_minimise_t *m, uint32_t a,
    uint32_t b);
static int conflict_minimise_outputs(const conflict_automaton_t *automaton,
    uint32_t a, uint32_t b);
static conflict_rc_t conflict_minimise_write(conflict_minimise_t *m);
static conflict_rc_t conflict_minimise_pack(conflict_automaton_t *automaton,
    conflict_node_t *nodes, uint32_t n);


conflict_rc_t
conflict_automaton_minimise(conflict_automaton_t *automaton)
{
    uint32_t             i, size;
    conflict_rc_t        rc;
    conflict_minimise_t  m;

    memset(&m, 0, sizeof(m));

    m.automaton = automaton;
    m.n = automaton->nodes.used;

    for (size = 64; size < m.n * 2; size *= 2) { /* void */ }

    m.mask = size - 1;
    m.first = calloc((size_t) m.n + 1, sizeof(uint32_t));
    m.same = malloc(m.n * sizeof(uint32_t));
    m.table = calloc(size, sizeof(uint32_t));
    m.edges = malloc(((size_t) automaton->edges_used + m.n)
                     * sizeof(conflict_edge_t));

    rc = CONFLICT_NOMEM;

    if (m.first != NULL && m.same != NULL && m.table != NULL
        && m.edges != NULL)
    {
        conflict_minimise_sort(&m);

        /* what follows a place was made after it */

        for (i = m.n; i > 0; i--) {
            conflict_minimise_fold(&m, i - 1);
        }

        rc = conflict_minimise_write(&m);
    }

    free(m.first);
    free(m.same);
    free(m.table);
    free(m.edges);

    return rc;
}


/* by place, each edge to where its place's edges go; then by symbol */

static void
conflict_minimise_sort(conflict_minimise_t *m)
{
    uint32_t               i, j, k, n;
    conflict_edge_t       *edge, e;
    conflict_automaton_t  *automaton;

    automaton = m->automaton;

    for (i = 0; i < m->n; i++) {
        m->first[i + 1] = (automaton->nodes.of[i].n != 0);
    }

    for (i = 0; i <= automaton->edges_mask; i++) {
        if (automaton->edges[i].node != CONFLICT_NO_NODE) {
            m->first[automaton->edges[i].node + 1]++;
        }
    }

    for (i = 0; i < m->n; i++) {
        m->first[i + 1] += m->first[i];
    }

    memcpy(m->same, m->first, m->n * sizeof(uint32_t));

    for (i = 0; i < m->n; i++) {
        if (automaton->nodes.of[i].n != 0) {
            e.node = i;
            e.item = automaton->nodes.of[i].first;
            e.child = automaton->nodes.of[i].n;
            m->edges[m->same[i]++] = e;
        }
    }

    for (i = 0; i <= automaton->edges_mask; i++) {
        if (automaton->edges[i].node != CONFLICT_NO_NODE) {
            m->edges[m->same[automaton->edges[i].node]++]
                                                      = automaton->edges[i];
        }
    }

    for (i = 0; i < m->n; i++) {
        edge = &m->edges[m->first[i]];
        n = m->first[i + 1] - m->first[i];

        if (n > CONFLICT_FEW_EDGES) {
            qsort(edge, n, sizeof(conflict_edge_t), conflict_minimise_compare);
            continue;
        }

        for (k = 1; k < n; k++) {
            e = edge[k];

            for (j = k; j > 0 && edge[j - 1].item > e.item; j--) {
                edge[j] = edge[j - 1];
            }

            edge[j] = e;
        }
    }
}


static int
conflict_minimise_compare(const void *a, const void *b)
{
    const conflict_edge_t  *x = a, *y = b;

    return (x->item > y->item) - (x->item < y->item);
}


/* finds the place that is the same, or becomes one of its own */

static void
conflict_minimise_fold(conflict_minimise_t *m, uint32_t node)
{
    uint32_t          i;
    conflict_node_t  *p;

    p = &m->automaton->nodes.of[node];

    for (i = m->first[node]; i < m->first[node + 1]; i++) {
        m->edges[i].child = m->same[m->edges[i].child];
    }

    if (p->gap != 0) {
        p->gap = m->same[p->gap];
    }

    m->same[node] = node;

    if (node == 0) {
        return;
    }

    i = (uint32_t) conflict_minimise_hash(m, node) & m->mask;

    while (m->table[i] != 0) {
        if (conflict_minimise_equal(m, m->table[i], node)) {
            m->same[node] = m->table[i];
            return;
        }

        i = (i + 1) & m->mask;
    }

    m->table[i] = node;
}


static uint64_t
conflict_minimise_hash(const conflict_minimise_t *m, uint32_t node)
{
    uint32_t                  i;
    uint64_t                  hash;
    const conflict_node_t    *p;
    const conflict_output_t  *output;

    p = &m->automaton->nodes.of[node];
    hash = p->gap;

    for (i = m->first[node]; i < m->first[node + 1]; i++) {
        hash = (hash ^ m->edges[i].item) * 0x9e3779b97f4a7c15u;
        hash = (hash ^ m->edges[i].child) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 29;
    }

    for (i = p->output; i != 0; i = output->next) {
        output = &m->automaton->outputs.of[i];
        hash = (hash ^ output->cue ^ (uint64_t) output->strength << 8
                ^ (uint64_t) output->only << 16)
               * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 29;
    }

    return hash ^ hash >> 32;
}


static int
conflict_minimise_equal(const conflict_minimise_t *m, uint32_t a, uint32_t b)
{
    uint32_t                n, x, y;
    const conflict_node_t  *p, *q;

    p = &m->automaton->nodes.of[a];
    q = &m->automaton->nodes.of[b];

    x = m->first[a];
    y = m->first[b];
    n = m->first[a + 1] - x;

    if (p->gap != q->gap || n != m->first[b + 1] - y
        || !conflict_minimise_outputs(m->automaton, p->output, q->output))
    {
        return 0;
    }

    for ( /* void */ ; n > 0; n--, x++, y++) {
        if (m->edges[x].item != m->edges[y].item
            || m->edges[x].child != m->edges[y].child)
        {
            return 0;
        }
    }

    return 1;
}


static int
conflict_minimise_outputs(const conflict_automaton_t *automaton, uint32_t a,
    uint32_t b)
{
    const conflict_output_t  *x, *y;

    while (a != 0 && b != 0) {
        x = &automaton->outputs.of[a];
        y = &automaton->outputs.of[b];

        if (x->cue != y->cue || x->strength != y->strength
            || x->only != y->only)
        {
            return 0;
        }

        a = x->next;
        b = y->next;
    }

    return a == b;
}


/* the places that are left, close together, and their edges beside them */

static conflict_rc_t
conflict_minimise_write(conflict_minimise_t *m)
{
    uint32_t               i, k, n, nexts, places, *number;
    conflict_next_t       *next;
    conflict_node_t       *nodes, *p;
    conflict_automaton_t  *automaton;

    automaton = m->automaton;
    number = m->table;

    for (i = 0, n = 0, nexts = 0; i < m->n; i++) {
        if (m->same[i] == i) {
            n++;
            nexts += m->first[i + 1] - m->first[i];
        }
    }

    places = n;
    nodes = calloc(n, sizeof(conflict_node_t));
    next = calloc((size_t) nexts + 1, sizeof(conflict_next_t));

    if (nodes == NULL || next == NULL) {
        free(nodes);
        free(next);
        return CONFLICT_NOMEM;
    }

    for (i = 0, k = 0; i < m->n; i++) {
        if (m->same[i] == i) {
            number[i] = k++;
        }
    }

    for (i = 0, k = 0; i < m->n; i++) {
        if (m->same[i] != i) {
            continue;
        }

        p = &nodes[number[i]];
        p->gap = automaton->nodes.of[i].gap
                 ? number[automaton->nodes.of[i].gap] : 0;
        p->output = automaton->nodes.of[i].output;
        p->first = k;

        for (n = m->first[i]; n < m->first[i + 1]; n++, k++) {
            next[k].item = m->edges[n].item;
            next[k].node = number[m->edges[n].child];
            p->edges |= conflict_node_bit(next[k].item);
        }

        p->n = k - p->first;
    }

    if (conflict_minimise_pack(automaton, nodes, places) != CONFLICT_OK) {
        free(nodes);
        free(next);
        return CONFLICT_NOMEM;
    }

    free(automaton->nodes.of);
    free(automaton->edges);

    automaton->nodes.of = nodes;
    automaton->nodes.used = places;
    automaton->edges = NULL;
    automaton->next = next;

    return CONFLICT_OK;
}


/* of the outputs only those that some place still has */

static conflict_rc_t
conflict_minimise_pack(conflict_automaton_t *automaton, conflict_node_t *nodes,
    uint32_t n)
{
    uint32_t            i, k, from, *to;
    conflict_output_t  *outputs;

    for (i = 0, k = 1; i < n; i++) {
        for (from = nodes[i].output;
             from != 0;
             from = automaton->outputs.of[from].next)
        {
            k++;
        }
    }

    outputs = calloc(k, sizeof(conflict_output_t));
    if (outputs == NULL) {
        return CONFLICT_NOMEM;
    }

    for (i = 0, k = 1; i < n; i++) {
        to = &nodes[i].output;

        for (from = *to; from != 0; from = automaton->outputs.of[from].next) {
            outputs[k] = automaton->outputs.of[from];
            *to = k;
            to = &outputs[k++].next;
        }
    }

    free(automaton->outputs.of);

    automaton->outputs.of = outputs;
    automaton->outputs.used = k;
    automaton->outputs.room = k;

    return CONFLICT_OK;
}
