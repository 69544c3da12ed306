
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
#define CONFLICT_PARTS_MAX    4         /* words that one is to be read as */


typedef enum {
    CONFLICT_WALK_WORD = 0,
    CONFLICT_WALK_NEGATION,             /* a word that denies */
    CONFLICT_WALK_END                   /* no word: the sentence ends */
} conflict_walk_step_t;


typedef struct {
    uint32_t                     node;
    uint16_t                     first;
    uint8_t                      left;  /* words that the gap still allows */
    uint8_t                      denied;    /* a gap holds a negation */
} conflict_walk_t;


typedef struct {
    const conflict_automaton_t  *automaton;
    const conflict_cues_t       *wanted;
    conflict_match_t            *matches;
    uint32_t                     n;
    uint32_t                     max;
    uint32_t                     common;
    uint32_t                     nwalks;
    unsigned                     turn;  /* which of the two lists is read */
    conflict_walk_t              walks[2][CONFLICT_WALKS_MAX];
} conflict_walker_t;


static void conflict_walker_word(conflict_walker_t *w,
    const conflict_message_t *message, uint32_t n, uint32_t *known);
static uint32_t conflict_walker_find(const conflict_automaton_t *automaton,
    const conflict_word_t *word, const char *text);
static uint32_t conflict_walker_way(const conflict_automaton_t *automaton,
    const char *text, uint32_t len);
static inline void conflict_walker_item(conflict_walker_t *w, uint32_t item,
    uint32_t n, uint32_t *known);
static void conflict_walker_parts(conflict_walker_t *w,
    const conflict_word_t *word, const char *text, uint32_t n,
    uint32_t *known);
static void conflict_walker_part(conflict_walker_t *w, const char *text,
    uint32_t len, uint32_t n, uint32_t *known);
static void conflict_walker_step(conflict_walker_t *w,
    const conflict_symbol_t *symbols, uint32_t nsymbols, uint32_t n,
    conflict_walk_step_t step);
static inline void conflict_walker_reach(conflict_walker_t *w,
    conflict_walk_t *walks, uint32_t *nwalks, uint32_t node, uint32_t first,
    uint32_t last, unsigned denied);
static void conflict_walker_output(conflict_walker_t *w, uint32_t output,
    uint32_t first, uint32_t last, unsigned denied);


void
conflict_lexicon_match(const conflict_lexicon_t *lexicon, unsigned language,
    const conflict_cues_t *wanted, const conflict_message_t *message,
    conflict_sentence_t *sentence, conflict_match_t *matches, uint32_t n)
{
    uint32_t           i, after;
    conflict_symbol_t  symbols[2];
    conflict_walker_t  w;

    w.automaton = lexicon->automata[language];
    w.wanted = wanted;
    w.matches = matches;
    w.n = 0;
    w.max = n;
    w.nwalks = 0;
    w.turn = 0;
    w.common = 0;

    i = sentence->first;
    sentence->known = 0;

    if (i == 0
        || (message->words[i - 1].after & CONFLICT_BREAK_SENTENCE))
    {
        symbols[0].item = CONFLICT_ITEM_BEGIN;
        symbols[0].root = conflict_automaton_next(w.automaton,
                                                  w.automaton->nodes.of,
                                                  CONFLICT_ITEM_BEGIN);
        conflict_walker_step(&w, symbols, 1, i, CONFLICT_WALK_WORD);
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
        symbols[0].item = CONFLICT_ITEM_END;
        symbols[1].item = CONFLICT_ITEM_QUESTION;

        conflict_walker_step(&w, symbols,
                             (after & CONFLICT_BREAK_QUESTION) ? 2 : 1, i - 1,
                             CONFLICT_WALK_END);
    }

    sentence->nmatches = w.n;
    sentence->common = w.common;
}


/* a word as it is to be read: itself, its spelling, its parts */

static void
conflict_walker_word(conflict_walker_t *w, const conflict_message_t *message,
    uint32_t n, uint32_t *known)
{
    uint32_t                     item, link, before;
    const char                  *text;
    const conflict_item_t       *p;
    const conflict_word_t       *word;
    const conflict_automaton_t  *automaton;

    automaton = w->automaton;
    word = &message->words[n];
    before = *known;

    if (word->marks & CONFLICT_WORD_NUMBER) {
        conflict_walker_item(w, CONFLICT_ITEM_NUMBER, n, known);
        *known = before;
        return;
    }

    text = message->text + word->start;
    item = conflict_walker_find(automaton, word, text);

    if (item == 0) {
        conflict_walker_parts(w, word, text, n, known);

    } else {
        p = &automaton->items.of[item];
        link = p->spelled;

        if (link == 0) {
            conflict_walker_item(w, item, n, known);
        }

        while (link != 0) {
            conflict_walker_item(w, automaton->links.of[link].item, n, known);
            link = automaton->links.of[link].next;
        }
    }

    *known = (*known > before) ? before + 1 : before;
}


/* a word of the dictionary, or the one that is meant */

static uint32_t
conflict_walker_find(const conflict_automaton_t *automaton,
    const conflict_word_t *word, const char *text)
{
    char      squeezed[CONFLICT_WORD_MAX];
    uint32_t  item, len;

    item = conflict_automaton_find(automaton, CONFLICT_ITEM_WORD, text,
                                   word->len, word->hash);

    if (item == 0 && (word->marks & CONFLICT_WORD_LENGTHENED)) {
        len = conflict_automaton_squeeze(text, word->len, squeezed);
        item = conflict_automaton_find(automaton, CONFLICT_ITEM_SQUEEZED,
                                       squeezed, len,
                                       conflict_word_hash(squeezed, len));

        if (item != 0) {
            item = automaton->links.of[automaton->items.of[item].more].item;
        }
    }

    if (item == 0 && (word->marks & CONFLICT_WORD_WIDE)) {
        item = conflict_walker_way(automaton, text, word->len);
    }

    return item;
}


/* the lexicon may have it without the accents that stand here */

static uint32_t
conflict_walker_way(const conflict_automaton_t *automaton, const char *text,
    uint32_t len)
{
    char      bare[CONFLICT_WORD_MAX];
    uint32_t  n;

    n = conflict_automaton_bare(text, len, 0, bare);

    return n ? conflict_automaton_find(automaton, CONFLICT_ITEM_WORD, bare, n,
                                       conflict_word_hash(bare, n))
             : 0;
}


static inline void
conflict_walker_item(conflict_walker_t *w, uint32_t item, uint32_t n,
    uint32_t *known)
{
    const conflict_item_t  *p;

    p = &w->automaton->items.of[item];

    *known += 1;
    w->common += p->common;

    if (p->nsymbols == 0 && w->nwalks == 0) {
        return;
    }

    conflict_walker_step(w, w->automaton->symbols.of + p->symbols, p->nsymbols,
                         n, p->negates ? CONFLICT_WALK_NEGATION
                                       : CONFLICT_WALK_WORD);
}


/* an unknown word: "company's", "great!thanks" have parts that may be known */

static void
conflict_walker_parts(conflict_walker_t *w, const conflict_word_t *word,
    const char *text, uint32_t n, uint32_t *known)
{
    uint32_t  i, start, parts;

    if (!(word->marks & CONFLICT_WORD_JOINED)) {
        conflict_walker_part(w, text, word->len, n, known);
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
            conflict_walker_part(w, text + start, i - start, n, known);
            parts++;
        }

        start = i + 1;
    }
}


static void
conflict_walker_part(conflict_walker_t *w, const char *text, uint32_t len,
    uint32_t n, uint32_t *known)
{
    uint32_t           item, nsymbols;
    conflict_symbol_t  symbols[CONFLICT_SYMBOLS_MAX];

    item = conflict_automaton_find(w->automaton, CONFLICT_ITEM_WORD, text, len,
                                   conflict_word_hash(text, len));

    if (item != 0) {
        conflict_walker_item(w, item, n, known);
        return;
    }

    nsymbols = conflict_automaton_stems(w->automaton, text, len, symbols, 0);

    *known += (nsymbols != 0);

    conflict_walker_step(w, symbols, nsymbols, n, CONFLICT_WALK_WORD);
}


static void
conflict_walker_step(conflict_walker_t *w, const conflict_symbol_t *symbols,
    uint32_t nsymbols, uint32_t n, conflict_walk_step_t step)
{
    uint32_t          i, k, child, nwalks;
    conflict_walk_t  *walk, *walks;
    conflict_node_t  *node;

    if (w->nwalks == 0 && nsymbols == 0) {
        return;
    }

    nwalks = 0;
    walks = w->walks[!w->turn];

    for (k = 0; k < nsymbols && step != CONFLICT_WALK_END; k++) {
        if (symbols[k].root != 0) {
            conflict_walker_reach(w, walks, &nwalks, symbols[k].root, n, n, 0);
        }
    }

    for (i = 0; i < w->nwalks; i++) {
        walk = &w->walks[w->turn][i];
        node = &w->automaton->nodes.of[walk->node];

        for (k = 0; k < nsymbols; k++) {
            child = conflict_automaton_next(w->automaton, node,
                                            symbols[k].item);
            if (child != 0) {
                conflict_walker_reach(w, walks, &nwalks, child, walk->first,
                                      n, walk->denied);
            }
        }

        if (walk->left > 0 && nwalks < CONFLICT_WALKS_MAX) {
            walks[nwalks] = *walk;
            walks[nwalks].left--;
            walks[nwalks].denied |= (step == CONFLICT_WALK_NEGATION);
            nwalks++;
        }
    }

    w->turn = !w->turn;
    w->nwalks = nwalks;
}


static inline void
conflict_walker_reach(conflict_walker_t *w, conflict_walk_t *walks,
    uint32_t *nwalks, uint32_t node, uint32_t first, uint32_t last,
    unsigned denied)
{
    const conflict_node_t  *p;

    p = &w->automaton->nodes.of[node];

    if (p->output != 0) {
        conflict_walker_output(w, p->output, first, last, denied);
    }

    if (p->edges != 0 && *nwalks < CONFLICT_WALKS_MAX) {
        walks[*nwalks].node = node;
        walks[*nwalks].first = (uint16_t) first;
        walks[*nwalks].left = 0;
        walks[*nwalks].denied = (uint8_t) denied;
        (*nwalks)++;
    }

    if (p->gap != 0 && *nwalks < CONFLICT_WALKS_MAX) {
        walks[*nwalks].node = p->gap;
        walks[*nwalks].first = (uint16_t) first;
        walks[*nwalks].left = CONFLICT_GAP_WORDS;
        walks[*nwalks].denied = (uint8_t) denied;
        (*nwalks)++;
    }
}


static void
conflict_walker_output(conflict_walker_t *w, uint32_t n, uint32_t first,
    uint32_t last, unsigned denied)
{
    conflict_match_t         *match;
    const conflict_output_t  *output;

    for ( /* void */ ; n != 0; n = output->next) {
        output = &w->automaton->outputs.of[n];

        if (output->strength == 0 || w->n == w->max
            || !conflict_cues_have(w->wanted, output->cue))
        {
            continue;
        }

        match = &w->matches[w->n++];
        match->first = (uint16_t) first;
        match->last = (uint16_t) last;
        match->cue = output->cue;
        match->strength = output->strength;
        match->only = output->only;
        match->denied = (uint8_t) denied;
    }
}
