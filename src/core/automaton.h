
/*
 * The inside of a lexicon: for each language a dictionary of words and a tree
 * of phrases over them.
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

#define CONFLICT_THEME_SIZE     24      /* of a theme's name, and its NUL */

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
 * heads of lists in links, 0 when empty.  same: the word that is meant, when
 * this is only another way to write it.  symbols, nsymbols: what a word stands
 * for in phrases, once compiled.
 */
typedef struct {
    uint32_t       hash;
    uint32_t       text;
    uint32_t       more;
    uint32_t       spelled;
    uint32_t       same;
    uint32_t       symbols;
    uint16_t       len;
    uint8_t        nsymbols;
    uint8_t        kind:4;
    uint8_t        walked:1;           /* some phrase goes on with it */
    uint8_t        common:1;           /* an everyday word, once compiled */
    uint8_t        negates:1;          /* it denies, once compiled */
} conflict_item_t;


typedef struct {
    uint32_t       hash;
    uint32_t       item;                /* 0: a free place */
} conflict_place_of_t;


/* root: the place behind it where phrases begin, or 0 */
typedef struct {
    uint32_t       item;
    uint32_t       root;
} conflict_symbol_t;


typedef struct {
    uint32_t       item;
    uint32_t       next;
} conflict_link_t;


/* a place in the tree; gap: the place behind a gap that follows here; edges:
 * a bit for each symbol that goes on, by conflict_node_bit() */
typedef struct {
    uint32_t       gap;
    uint32_t       output;
    uint64_t       edges;
    uint32_t       first;               /* of its n in next, once compiled; */
    uint32_t       n;                   /* before: the symbol and the place of
                                           its first edge, n 0: none yet */
} conflict_node_t;

#define conflict_node_bit(item)  ((uint64_t) 1 << ((item) % 64))


typedef struct {
    uint32_t       node;                /* CONFLICT_NO_NODE: a free place */
    uint32_t       item;
    uint32_t       child;
} conflict_edge_t;

#define CONFLICT_NO_NODE  UINT32_MAX


/* an edge once compiled, beside the others of its place, by symbol */
typedef struct {
    uint32_t       item;
    uint32_t       node;
} conflict_next_t;


typedef struct {
    uint32_t       next;
    uint8_t        cue;
    uint8_t        strength;
    uint8_t        only;
} conflict_output_t;


/* an array that grows; used and room are counted in elements */
#define conflict_array(type)                                                  \
    struct { type *of; uint32_t used; uint32_t room; }


/* the symbols that one word may stand for; more are left out */
#define CONFLICT_SYMBOLS_MAX  12

#define CONFLICT_STEM_STARTS  65536


typedef struct {
    conflict_array(char)               text;
    conflict_array(conflict_item_t)    items;
    conflict_array(conflict_link_t)    links;
    conflict_array(conflict_node_t)    nodes;
    conflict_array(conflict_output_t)  outputs;
    conflict_array(conflict_symbol_t)  symbols;

    conflict_place_of_t  *index;        /* items by hash */
    uint32_t              index_mask;

    conflict_next_t      *next;         /* once compiled, and then no edges */
    conflict_edge_t      *edges;
    uint32_t              edges_mask;
    uint32_t              edges_used;

    uint32_t              stem_lens;    /* bit n: there is a stem of n bytes */
    uint8_t              *stem_starts;  /* a bit for their first two bytes */
    uint32_t              entries;
} conflict_automaton_t;

#define conflict_stem_start(text)                                             \
    ((uint32_t) (unsigned char) (text)[0] << 8 | (unsigned char) (text)[1])


typedef struct {
    uint32_t              hash;
    uint16_t              common;       /* a bit for each language */
    uint16_t              known;
    uint16_t              share;        /* what it counts for each */
} conflict_tell_t;


struct conflict_lexicon_s {
    conflict_automaton_t *automata[CONFLICT_LANGUAGES_MAX];
    char                  languages[CONFLICT_LANGUAGES_MAX][4];
    unsigned              nlanguages;   /* ANY among them */

    char                  themes[CONFLICT_THEMES_MAX][CONFLICT_THEME_SIZE];
    unsigned              nthemes;

    /* the lines for every language, for those that are yet to come */
    conflict_array(char)  any;

    conflict_tell_t      *tells;        /* words that tell the language */
    uint32_t              tells_mask;

    conflict_message_t   *scratch;      /* to read words; gone once compiled */
};


static inline uint32_t
conflict_automaton_place(const conflict_automaton_t *automaton, uint32_t node,
    uint32_t item)
{
    uint64_t  key;

    key = (((uint64_t) node << 32) | item) * 0x9e3779b97f4a7c15u;

    return (uint32_t) (key >> 32) & automaton->edges_mask;
}


/* the place behind a symbol, or 0 when no phrase goes on so */
static inline uint32_t
conflict_automaton_edge(const conflict_automaton_t *automaton, uint32_t node,
    uint32_t item)
{
    uint32_t                i;
    const conflict_edge_t  *edge;
    const conflict_node_t  *p;

    /* most places go on in one way */

    p = &automaton->nodes.of[node];

    if (p->n == 0 || p->first == item) {
        return p->n;
    }

    i = conflict_automaton_place(automaton, node, item);

    for ( ;; ) {
        edge = &automaton->edges[i];

        if (edge->node == CONFLICT_NO_NODE) {
            return 0;
        }

        if (edge->node == node && edge->item == item) {
            return edge->child;
        }

        i = (i + 1) & automaton->edges_mask;
    }
}


/* the same once compiled */
static inline uint32_t
conflict_automaton_next(const conflict_automaton_t *automaton,
    const conflict_node_t *node, uint32_t item)
{
    uint32_t                n, half;
    const conflict_next_t  *next;

    if (!(node->edges & conflict_node_bit(item))) {
        return 0;
    }

    next = &automaton->next[node->first];

    for (n = node->n; n > 4; n -= half) {
        half = n / 2;
        next += (next[half].item <= item) ? half : 0;
    }

    for ( /* void */ ; n > 0; n--, next++) {
        if (next->item == item) {
            return next->node;
        }
    }

    return 0;
}


/* each returns CONFLICT_OK or CONFLICT_NOMEM */

conflict_rc_t conflict_automaton_create(conflict_automaton_t **automaton);
void conflict_automaton_destroy(conflict_automaton_t *automaton);

/* makes room for another element of a conflict_array */
conflict_rc_t conflict_array_grow(void **of, uint32_t *room, uint32_t used,
    size_t size);

#define conflict_array_push(array)                                            \
    conflict_array_grow((void **) &(array)->of, &(array)->room,               \
                        (array)->used, sizeof(*(array)->of))

/* makes an item, or finds it; *item is its index */
conflict_rc_t conflict_automaton_item(conflict_automaton_t *automaton,
    conflict_item_kind_t kind, const char *text, uint32_t len,
    uint32_t *item);

/* the index of an item that is there, or 0 */
uint32_t conflict_automaton_find(const conflict_automaton_t *automaton,
    conflict_item_kind_t kind, const char *text, uint32_t len, uint32_t hash);

/* puts an item at the end of the list that *head starts */
conflict_rc_t conflict_automaton_link(conflict_automaton_t *automaton,
    uint32_t *head, uint32_t item);

/* the place behind a symbol, or behind a gap (item 0); made when missing */
conflict_rc_t conflict_automaton_child(conflict_automaton_t *automaton,
    uint32_t node, uint32_t item, uint32_t *child);

/* says what the phrase that ends at a place is a sign of */
conflict_rc_t conflict_automaton_output(conflict_automaton_t *automaton,
    uint32_t node, conflict_output_t output);

/* makes the tree small (minimise.c) */
conflict_rc_t conflict_automaton_minimise(conflict_automaton_t *automaton);

/* no entry comes any more: makes what speeds reading up (compile.c) */
conflict_rc_t conflict_automaton_compile(conflict_automaton_t *automaton);

/*
 * Adds the symbols of a word by its stems to the n that stand in of, for words
 * that the dictionary does not have.  Returns how many there are then, at most
 * CONFLICT_SYMBOLS_MAX.
 */
uint32_t conflict_automaton_stems(const conflict_automaton_t *automaton,
    const char *text, uint32_t len, conflict_symbol_t *of, uint32_t n);

/* makes the table by which a lexicon knows languages (recognise.c) */
conflict_rc_t conflict_lexicon_tells(conflict_lexicon_t *lexicon);

/* writes a word without doubled letters; returns its length */
uint32_t conflict_automaton_squeeze(const char *text, uint32_t len,
    char *squeezed);

/*
 * Writes a word without accents (way 0), or, as Germans do who have none on
 * their keyboard, with "ae", "oe", "ue" (way 1): at most CONFLICT_WORD_MAX
 * bytes.  Returns its length, or 0 when that is the same word.
 */
uint32_t conflict_automaton_bare(const char *text, uint32_t len, unsigned way,
    char *bare);


#endif /* CONFLICT_AUTOMATON_H */
