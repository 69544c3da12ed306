
/*
 * The walk of a sentence through the lexicon.
 *
 * All phrases that a sentence has begun are moved one word further at once:
 * from each, one look into a hash table for each symbol of the word.  A walk
 * ends at the first word that the tree does not have, so few are ever open; a
 * limit holds against texts made to keep many.
 */

#include <string.h>

#include "automaton.h"
#include "hash.h"


#define CONFLICT_WALKS_MAX    64
#define CONFLICT_SYMBOLS_MAX  12        /* of one word */
#define CONFLICT_PARTS_MAX    4         /* words that one is to be read as */


typedef struct {
    uint32_t            node;
    uint16_t            first;
    uint8_t             left;           /* words that the gap still allows */
} conflict_walk_t;


typedef struct {
    const conflict_lexicon_t  *lexicon;
    conflict_match_t          *matches;
    uint32_t                   n;
    uint32_t                   max;
    uint32_t                   common;
    conflict_walk_t            walks[CONFLICT_WALKS_MAX];
    uint32_t                   nwalks;
} conflict_walker_t;


typedef struct {
    uint32_t            of[CONFLICT_SYMBOLS_MAX];
    uint32_t            n;
} conflict_symbols_t;


static void conflict_walker_word(conflict_walker_t *w,
    const conflict_message_t *message, uint32_t n, uint32_t *known);
static void conflict_walker_parts(conflict_walker_t *w,
    const conflict_word_t *word, const char *text, uint32_t n,
    uint32_t *known);
static void conflict_walker_part(conflict_walker_t *w, const char *text,
    uint32_t len, uint32_t hash, uint32_t n, uint32_t *known);
static void conflict_walker_symbols(const conflict_lexicon_t *lexicon,
    const char *text, uint32_t len, uint32_t hash,
    conflict_symbols_t *symbols);
static void conflict_walker_symbol(const conflict_lexicon_t *lexicon,
    uint32_t item, conflict_symbols_t *symbols);
static void conflict_walker_step(conflict_walker_t *w,
    const conflict_symbols_t *symbols, uint32_t n, unsigned end);
static void conflict_walker_reach(conflict_walker_t *w,
    conflict_walk_t *walks, uint32_t *nwalks, uint32_t node, uint32_t first,
    uint32_t last);


void
conflict_lexicon_match(const conflict_lexicon_t *lexicon,
    const conflict_message_t *message, conflict_sentence_t *sentence,
    conflict_match_t *matches, uint32_t n)
{
    uint32_t            i, after;
    conflict_symbols_t  symbols;
    conflict_walker_t   w;

    w.lexicon = lexicon;
    w.matches = matches;
    w.n = 0;
    w.max = n;
    w.nwalks = 0;
    w.common = 0;

    i = sentence->first;
    sentence->known = 0;

    if (i == 0
        || (message->words[i - 1].after & CONFLICT_BREAK_SENTENCE))
    {
        symbols.n = 1;
        symbols.of[0] = CONFLICT_ITEM_BEGIN;
        conflict_walker_step(&w, &symbols, i, 0);
    }

    for (after = 0;
         i < message->nwords && i < sentence->first + CONFLICT_SENTENCE_WORDS
         && !(after & CONFLICT_BREAK_SENTENCE);
         i++)
    {
        conflict_walker_word(&w, message, i, &sentence->known);
        after = message->words[i].after;
    }

    sentence->end = i;

    if (i > sentence->first
        && (i == message->nwords || (after & CONFLICT_BREAK_SENTENCE)))
    {
        symbols.n = 1;
        symbols.of[0] = CONFLICT_ITEM_END;

        if (after & CONFLICT_BREAK_QUESTION) {
            symbols.of[symbols.n++] = CONFLICT_ITEM_QUESTION;
        }

        conflict_walker_step(&w, &symbols, i - 1, 1);
    }

    sentence->nmatches = w.n;
    sentence->common = w.common;
}


/* a word as it is to be read: itself, its spelling, its parts */

static void
conflict_walker_word(conflict_walker_t *w, const conflict_message_t *message,
    uint32_t n, uint32_t *known)
{
    char                       squeezed[CONFLICT_WORD_MAX];
    uint32_t                   item, len, link, before;
    const char                *text;
    const conflict_item_t     *p;
    const conflict_word_t     *word;
    const conflict_lexicon_t  *lexicon;

    lexicon = w->lexicon;
    word = &message->words[n];
    text = message->text + word->start;
    len = word->len;
    before = *known;

    if (word->marks & CONFLICT_WORD_NUMBER) {
        conflict_walker_part(w, "9", 1, word->hash, n, known);
        *known = before;
        return;
    }

    item = conflict_automaton_find(lexicon, CONFLICT_ITEM_WORD, text, len,
                                   word->hash);

    if (item == 0 && (word->marks & CONFLICT_WORD_LENGTHENED)) {
        len = conflict_automaton_squeeze(text, len, squeezed);
        item = conflict_automaton_find(lexicon, CONFLICT_ITEM_SQUEEZED,
                                       squeezed, len,
                                       conflict_hash32(squeezed, len));

        if (item != 0) {
            item = lexicon->links.of[lexicon->items.of[item].more].item;
        }
    }

    if (item != 0) {
        p = &lexicon->items.of[item];

        if (p->spelled == 0) {
            conflict_walker_part(w, lexicon->text.of + p->text, p->len,
                                 p->hash, n, known);

        } else {
            for (link = p->spelled;
                 link != 0;
                 link = lexicon->links.of[link].next)
            {
                p = &lexicon->items.of[lexicon->links.of[link].item];
                conflict_walker_part(w, lexicon->text.of + p->text, p->len,
                                     p->hash, n, known);
            }
        }

    } else {

        conflict_walker_parts(w, word, text, n, known);
    }

    *known = (*known > before) ? before + 1 : before;
}


/* an unknown word: "company's", "great!thanks" have parts that may be known */

static void
conflict_walker_parts(conflict_walker_t *w, const conflict_word_t *word,
    const char *text, uint32_t n, uint32_t *known)
{
    uint32_t  i, start, parts;

    if (word->marks & CONFLICT_WORD_SYMBOL) {
        conflict_walker_part(w, text, word->len, word->hash, n, known);
        return;
    }

    for (i = 0, start = 0, parts = 0; i <= word->len; i++) {
        if (i < word->len
            && (parts == CONFLICT_PARTS_MAX || text[i] == '\0'
                || strchr("'*!$", text[i]) == NULL))
        {
            continue;
        }

        if (i > start) {
            conflict_walker_part(w, text + start, i - start,
                                 conflict_hash32(text + start, i - start), n,
                                 known);
            parts++;
        }

        start = i + 1;
    }
}


static void
conflict_walker_part(conflict_walker_t *w, const char *text, uint32_t len,
    uint32_t hash, uint32_t n, uint32_t *known)
{
    conflict_symbols_t  symbols;

    symbols.n = 0;
    conflict_walker_symbols(w->lexicon, text, len, hash, &symbols);

    *known += (symbols.n != 0);

    conflict_walker_step(w, &symbols, n, 0);
}


static void
conflict_walker_symbols(const conflict_lexicon_t *lexicon, const char *text,
    uint32_t len, uint32_t hash, conflict_symbols_t *symbols)
{
    uint32_t  i, item;

    item = conflict_automaton_find(lexicon, CONFLICT_ITEM_WORD, text, len,
                                   hash);
    if (item != 0) {
        conflict_walker_symbol(lexicon, item, symbols);
    }

    if (len > CONFLICT_STEM_MAX) {
        len = CONFLICT_STEM_MAX;
    }

    hash = 2166136261u;

    for (i = 1; i <= len; i++) {
        hash = (hash ^ (unsigned char) text[i - 1]) * 16777619u;

        if (lexicon->stem_lens & ((uint32_t) 1 << i)) {
            item = conflict_automaton_find(lexicon, CONFLICT_ITEM_STEM, text,
                                           i, hash);
            if (item != 0) {
                conflict_walker_symbol(lexicon, item, symbols);
            }
        }
    }
}


static void
conflict_walker_symbol(const conflict_lexicon_t *lexicon, uint32_t item,
    conflict_symbols_t *symbols)
{
    uint32_t  i, link;

    link = lexicon->items.of[item].more;

    for ( ;; ) {

        /* a word may be in a set by itself and by its stem */

        for (i = 0; i < symbols->n && symbols->of[i] != item; i++) {
            /* void */
        }

        if (i == symbols->n && i < CONFLICT_SYMBOLS_MAX) {
            symbols->of[symbols->n++] = item;
        }

        if (link == 0) {
            return;
        }

        item = lexicon->links.of[link].item;
        link = lexicon->links.of[link].next;
    }
}


static void
conflict_walker_step(conflict_walker_t *w, const conflict_symbols_t *symbols,
    uint32_t n, unsigned end)
{
    uint32_t          i, k, child, nwalks;
    conflict_walk_t  *walk, walks[CONFLICT_WALKS_MAX];

    nwalks = 0;

    for (k = 0; k < symbols->n && !end; k++) {
        child = conflict_automaton_edge(w->lexicon, 0, symbols->of[k]);

        if (child != 0) {
            conflict_walker_reach(w, walks, &nwalks, child, n, n);
        }
    }

    for (i = 0; i < w->nwalks; i++) {
        walk = &w->walks[i];

        for (k = 0; k < symbols->n; k++) {
            child = conflict_automaton_edge(w->lexicon, walk->node,
                                            symbols->of[k]);
            if (child != 0) {
                conflict_walker_reach(w, walks, &nwalks, child, walk->first,
                                      n);
            }
        }

        if (walk->left > 0 && nwalks < CONFLICT_WALKS_MAX) {
            walks[nwalks] = *walk;
            walks[nwalks].left--;
            nwalks++;
        }
    }

    memcpy(w->walks, walks, nwalks * sizeof(conflict_walk_t));
    w->nwalks = nwalks;
}


static void
conflict_walker_reach(conflict_walker_t *w, conflict_walk_t *walks,
    uint32_t *nwalks, uint32_t node, uint32_t first, uint32_t last)
{
    uint32_t                  n;
    conflict_match_t         *match;
    const conflict_node_t    *p;
    const conflict_output_t  *output;

    p = &w->lexicon->nodes.of[node];

    for (n = p->output; n != 0; n = output->next) {
        output = &w->lexicon->outputs.of[n];

        if (output->cue == CONFLICT_CUE_COMMON) {
            w->common++;
            continue;
        }

        if (output->strength == 0 || w->n == w->max) {
            continue;
        }

        match = &w->matches[w->n++];
        match->first = (uint16_t) first;
        match->last = (uint16_t) last;
        match->cue = output->cue;
        match->strength = output->strength;
        match->only = output->only;
    }

    if (p->edges != 0 && *nwalks < CONFLICT_WALKS_MAX) {
        walks[*nwalks].node = node;
        walks[*nwalks].first = (uint16_t) first;
        walks[*nwalks].left = 0;
        (*nwalks)++;
    }

    if (p->gap != 0 && *nwalks < CONFLICT_WALKS_MAX) {
        walks[*nwalks].node = p->gap;
        walks[*nwalks].first = (uint16_t) first;
        walks[*nwalks].left = CONFLICT_GAP_WORDS;
        (*nwalks)++;
    }
}
