
/*
 * What speeds reading up, made once all entries are there: for each word of
 * the dictionary the symbols that it stands for, and other ways to write it.
 */

#include <string.h>

#include <utf8proc.h>

#include "automaton.h"
#include "character.h"
#include "hash.h"


typedef struct {
    const conflict_automaton_t  *automaton;
    conflict_symbol_t           *of;
    uint32_t                     n;
    uint32_t                     max;
} conflict_symbols_t;


static void conflict_compile_walked(conflict_automaton_t *automaton);
static unsigned conflict_compile_says(const conflict_automaton_t *automaton,
    uint32_t node, unsigned cue, unsigned *only);
static conflict_rc_t conflict_compile_ways(conflict_automaton_t *automaton,
    uint32_t item);
static conflict_rc_t conflict_compile_word(conflict_automaton_t *automaton,
    uint32_t item);
static void conflict_compile_stems(conflict_symbols_t *symbols,
    const char *text, uint32_t len);
static void conflict_compile_symbol(conflict_symbols_t *symbols,
    uint32_t item);
static uint32_t conflict_bare_letter(uint32_t code, unsigned way,
    char letters[4]);


conflict_rc_t
conflict_automaton_compile(conflict_automaton_t *automaton)
{
    uint32_t       i, n;
    conflict_rc_t  rc;

    /* a tree without an entry has no table of edges yet */

    if (automaton->edges == NULL
        && conflict_automaton_child(automaton, 0, CONFLICT_ITEM_END, &i)
           != CONFLICT_OK)
    {
        return CONFLICT_NOMEM;
    }

    rc = CONFLICT_OK;
    n = automaton->items.used;

    for (i = CONFLICT_ITEM_NUMBER + 1; i < n && rc == CONFLICT_OK; i++) {
        rc = conflict_compile_ways(automaton, i);
    }

    if (rc == CONFLICT_OK) {
        rc = conflict_automaton_minimise(automaton);
    }

    if (rc == CONFLICT_OK) {
        conflict_compile_walked(automaton);
    }

    for (i = 1; i < n && rc == CONFLICT_OK; i++) {
        rc = conflict_compile_word(automaton, i);
    }

    return rc;
}


/* which symbols go on from a place that is not the first */

static void
conflict_compile_walked(conflict_automaton_t *automaton)
{
    uint32_t                i, k;
    const conflict_node_t  *node;

    for (i = 0; i < automaton->items.used; i++) {
        automaton->items.of[i].walked = 0;
    }

    for (i = 1; i < automaton->nodes.used; i++) {
        node = &automaton->nodes.of[i];

        for (k = 0; k < node->n; k++) {
            automaton->items.of[automaton->next[node->first + k].item].walked
                                                                          = 1;
        }
    }
}


/* the word will also be known without its accents */

static conflict_rc_t
conflict_compile_ways(conflict_automaton_t *automaton, uint32_t item)
{
    char                    bare[CONFLICT_WORD_MAX];
    unsigned                way;
    uint32_t                len, same;
    conflict_item_kind_t    kind;
    const conflict_item_t  *p;

    p = &automaton->items.of[item];
    kind = p->kind;

    if (kind != CONFLICT_ITEM_WORD && kind != CONFLICT_ITEM_STEM) {
        return CONFLICT_OK;
    }

    for (way = 0; way < 2; way++) {
        p = &automaton->items.of[item];

        len = conflict_automaton_bare(automaton->text.of + p->text, p->len,
                                      way, bare);

        if (len == 0
            || (kind == CONFLICT_ITEM_STEM
                && (len < 2 || len > CONFLICT_STEM_MAX))
            || conflict_automaton_find(automaton, kind, bare, len,
                                       conflict_word_hash(bare, len)))
        {
            continue;
        }

        if (conflict_automaton_item(automaton, kind, bare, len, &same)
            != CONFLICT_OK)
        {
            return CONFLICT_NOMEM;
        }

        automaton->items.of[same].same = item;
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_compile_word(conflict_automaton_t *automaton, uint32_t item)
{
    uint32_t            i;
    unsigned            only;
    conflict_item_t    *p;
    conflict_symbol_t   of[CONFLICT_SYMBOLS_MAX];
    conflict_symbols_t  symbols;

    p = &automaton->items.of[item];

    if (p->kind != CONFLICT_ITEM_WORD) {
        return CONFLICT_OK;
    }

    symbols.automaton = automaton;
    symbols.of = of;
    symbols.n = 0;
    symbols.max = CONFLICT_SYMBOLS_MAX;

    conflict_compile_symbol(&symbols, item);

    if (item > CONFLICT_ITEM_NUMBER) {
        conflict_compile_stems(&symbols, automaton->text.of + p->text, p->len);
    }

    p->symbols = automaton->symbols.used;

    for (i = 0; i < symbols.n; i++) {
        if (of[i].root != 0) {
            p->common |= conflict_compile_says(automaton, of[i].root,
                                               CONFLICT_CUE_COMMON, &only)
                         & 1;
            p->negates |= conflict_compile_says(automaton, of[i].root,
                                                CONFLICT_CUE_NEGATE, NULL)
                          & 1;

            /* it need not be walked to be counted */

            if (only && !automaton->items.of[of[i].item].walked) {
                continue;
            }
        }

        p->nsymbols++;

        if (conflict_array_push(&automaton->symbols) != CONFLICT_OK) {
            return CONFLICT_NOMEM;
        }

        automaton->symbols.of[automaton->symbols.used++] = of[i];
    }

    return CONFLICT_OK;
}


/* is a word by itself such a cue?  *only: and nothing else */

static unsigned
conflict_compile_says(const conflict_automaton_t *automaton, uint32_t node,
    unsigned cue, unsigned *only)
{
    unsigned                  says, others;
    uint32_t                  n;
    const conflict_node_t    *p;
    const conflict_output_t  *output;

    p = &automaton->nodes.of[node];
    says = 0;
    others = (p->n != 0 || p->gap != 0);

    for (n = p->output; n != 0; n = output->next) {
        output = &automaton->outputs.of[n];

        if (output->strength == 0) {
            continue;
        }

        if (output->cue == cue) {
            says = 1;

        } else {
            others = 1;
        }
    }

    if (only != NULL) {
        *only = says && !others;
    }

    return says;
}


uint32_t
conflict_automaton_stems(const conflict_automaton_t *automaton,
    const char *text, uint32_t len, conflict_symbol_t *of, uint32_t n)
{
    conflict_symbols_t  symbols;

    symbols.automaton = automaton;
    symbols.of = of;
    symbols.n = n;
    symbols.max = CONFLICT_SYMBOLS_MAX;

    conflict_compile_stems(&symbols, text, len);

    return symbols.n;
}


static void
conflict_compile_stems(conflict_symbols_t *symbols, const char *text,
    uint32_t len)
{
    uint32_t                     i, item;
    const conflict_automaton_t  *automaton;

    automaton = symbols->automaton;

    if (len < 2) {
        return;
    }

    i = conflict_stem_start(text);

    if (!(automaton->stem_starts[i / 8] & 1 << i % 8)) {
        return;
    }

    if (len > CONFLICT_STEM_MAX) {
        len = CONFLICT_STEM_MAX;
    }

    for (i = 2; i <= len; i++) {
        if (automaton->stem_lens & ((uint32_t) 1 << i)) {
            item = conflict_automaton_find(automaton, CONFLICT_ITEM_STEM, text,
                                           i, conflict_word_hash(text, i));
            if (item != 0) {
                conflict_compile_symbol(symbols, item);
            }
        }
    }
}


/* a word or a stem, and the sets that it is in */

static void
conflict_compile_symbol(conflict_symbols_t *symbols, uint32_t item)
{
    uint32_t                     i, link, root;
    conflict_symbol_t           *symbol;
    const conflict_automaton_t  *automaton;

    automaton = symbols->automaton;
    link = automaton->items.of[item].more;

    for ( ;; ) {

        /* a word may be in a set by itself and by its stem */

        for (i = 0; i < symbols->n && symbols->of[i].item != item; i++) {
            /* void */
        }

        root = conflict_automaton_next(automaton, automaton->nodes.of, item);

        if (i == symbols->n && i < symbols->max
            && (root || automaton->items.of[item].walked))
        {
            symbol = &symbols->of[symbols->n++];
            symbol->item = item;
            symbol->root = root;
        }

        if (link == 0) {
            return;
        }

        item = automaton->links.of[link].item;
        link = automaton->links.of[link].next;
    }
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


uint32_t
conflict_automaton_bare(const char *text, uint32_t len, unsigned way,
    char *bare)
{
    char             letters[4];
    uint32_t         i, n, size;
    conflict_char_t  ch;

    for (i = 0; i < len && !(text[i] & 0x80); i++) { /* void */ }

    if (i == len) {
        return 0;
    }

    for (i = 0, n = 0; i < len; i += ch.size) {
        ch = conflict_char_read((const unsigned char *) text + i,
                                (const unsigned char *) text + len);

        size = conflict_bare_letter(ch.code, way, letters);

        if (n + size > CONFLICT_WORD_MAX) {
            break;
        }

        memcpy(bare + n, letters, size);
        n += size;
    }

    return (n == len && memcmp(bare, text, n) == 0) ? 0 : n;
}


static uint32_t
conflict_bare_letter(uint32_t code, unsigned way, char letters[4])
{
    int                boundary;
    size_t             i;
    utf8proc_int32_t   parts[8];
    utf8proc_ssize_t   n;

    static const struct {
        uint32_t  code;
        char      bare[2][3];
    } letter[] = {
        { 0xe4, { "a", "ae" } }, { 0xf6, { "o", "oe" } },
        { 0xfc, { "u", "ue" } }, { 0xdf, { "ss", "ss" } },
        { 0xe6, { "ae", "ae" } }, { 0xf8, { "o", "oe" } },
        { 0xe5, { "a", "aa" } }, { 0x153, { "oe", "oe" } },
        { 0x142, { "l", "l" } }, { 0x131, { "i", "i" } },
    };

    if (code < 0x80) {
        letters[0] = (char) code;
        return 1;
    }

    for (i = 0; i < sizeof(letter) / sizeof(letter[0]); i++) {
        if (letter[i].code == code) {
            n = (utf8proc_ssize_t) strlen(letter[i].bare[way]);
            memcpy(letters, letter[i].bare[way], (size_t) n);
            return (uint32_t) n;
        }
    }

    boundary = 0;
    n = utf8proc_decompose_char((utf8proc_int32_t) code, parts, 8,
                                UTF8PROC_DECOMPOSE|UTF8PROC_STRIPMARK,
                                &boundary);

    return conflict_char_write((n == 1) ? (uint32_t) parts[0] : code, letters);
}
