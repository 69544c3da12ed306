
/*
 * The inside of a lexicon, for lexicon.c alone: a dictionary of words and a
 * tree of phrases over them.
 */

#ifndef CONFLICT_AUTOMATON_H
#define CONFLICT_AUTOMATON_H

#include "lexicon.h"


/* items that are there from the start; item 0 is "none" */
#define CONFLICT_ITEM_BEGIN     1       /* a sentence begins */
#define CONFLICT_ITEM_END       2       /* it ends */
#define CONFLICT_ITEM_QUESTION  3       /* it ends with a question mark */
#define CONFLICT_ITEM_NUMBER    4

/* words that a gap may stand for */
#define CONFLICT_GAP_WORDS      3

#define CONFLICT_STEM_MAX       31      /* bytes */

typedef enum {
    CONFLICT_ITEM_WORD = 0,
    CONFLICT_ITEM_STEM,
    CONFLICT_ITEM_SQUEEZED,             /* a word without doubled letters */
    CONFLICT_ITEM_SET
} conflict_item_kind_t;


/*
 * A word of the lexicon.  Its index is the symbol that phrases are made of.
 * more: for a word or a stem the sets that it is in; for a squeezed one the
 * word it stands for.  spelled: the words it is to be read as.  Both are
 * heads of lists in links, 0 when empty.
 */
typedef struct {
    uint32_t       hash;
    uint32_t       text;
    uint32_t       more;
    uint32_t       spelled;
    uint16_t       len;
    uint8_t        kind;
} conflict_item_t;


typedef struct {
    uint32_t       item;
    uint32_t       next;
} conflict_link_t;


/* a place in the tree; gap: the place behind a gap that follows here */
typedef struct {
    uint32_t       gap;
    uint32_t       output;
    uint32_t       edges;
} conflict_node_t;


typedef struct {
    uint32_t       node;                /* CONFLICT_NO_NODE: a free place */
    uint32_t       item;
    uint32_t       child;
} conflict_edge_t;

#define CONFLICT_NO_NODE  UINT32_MAX


typedef struct {
    uint32_t       next;
    uint8_t        cue;
    uint8_t        strength;
    uint8_t        only;
} conflict_output_t;


/* an array that grows; used and room are counted in elements */
#define conflict_array(type)                                                  \
    struct { type *of; uint32_t used; uint32_t room; }


struct conflict_lexicon_s {
    conflict_array(char)               text;
    conflict_array(conflict_item_t)    items;
    conflict_array(conflict_link_t)    links;
    conflict_array(conflict_node_t)    nodes;
    conflict_array(conflict_output_t)  outputs;

    uint32_t           *index;          /* items by hash; 0: a free place */
    uint32_t            index_mask;

    conflict_edge_t    *edges;
    uint32_t            edges_mask;
    uint32_t            edges_used;

    uint32_t            stem_lens;      /* bit n: there is a stem of n bytes */
    uint32_t            entries;

    conflict_message_t *scratch;        /* to read words; gone once compiled */
};


static inline uint32_t
conflict_automaton_place(const conflict_lexicon_t *lexicon, uint32_t node,
    uint32_t item)
{
    uint64_t  key;

    key = (((uint64_t) node << 32) | item) * 0x9e3779b97f4a7c15u;

    return (uint32_t) (key >> 32) & lexicon->edges_mask;
}


/* the place behind a symbol, or 0 when no phrase goes on so */
static inline uint32_t
conflict_automaton_edge(const conflict_lexicon_t *lexicon, uint32_t node,
    uint32_t item)
{
    uint32_t                i;
    const conflict_edge_t  *edge;

    i = conflict_automaton_place(lexicon, node, item);

    for ( ;; ) {
        edge = &lexicon->edges[i];

        if (edge->node == CONFLICT_NO_NODE) {
            return 0;
        }

        if (edge->node == node && edge->item == item) {
            return edge->child;
        }

        i = (i + 1) & lexicon->edges_mask;
    }
}


/* each returns CONFLICT_OK or CONFLICT_NOMEM */

conflict_rc_t conflict_automaton_init(conflict_lexicon_t *lexicon);
void conflict_automaton_free(conflict_lexicon_t *lexicon);

/* makes an item, or finds it; *item is its index */
conflict_rc_t conflict_automaton_item(conflict_lexicon_t *lexicon,
    conflict_item_kind_t kind, const char *text, uint32_t len,
    uint32_t *item);

/* the index of an item that is there, or 0 */
uint32_t conflict_automaton_find(const conflict_lexicon_t *lexicon,
    conflict_item_kind_t kind, const char *text, uint32_t len, uint32_t hash);

/* puts an item at the end of the list that *head starts */
conflict_rc_t conflict_automaton_link(conflict_lexicon_t *lexicon,
    uint32_t *head, uint32_t item);

/* the place behind a symbol, or behind a gap (item 0); made when missing */
conflict_rc_t conflict_automaton_child(conflict_lexicon_t *lexicon,
    uint32_t node, uint32_t item, uint32_t *child);

/* says what the phrase that ends at a place is a sign of */
conflict_rc_t conflict_automaton_output(conflict_lexicon_t *lexicon,
    uint32_t node, conflict_output_t output);

/* writes a word without doubled letters; returns its length */
uint32_t conflict_automaton_squeeze(const char *text, uint32_t len,
    char *squeezed);


#endif /* CONFLICT_AUTOMATON_H */
