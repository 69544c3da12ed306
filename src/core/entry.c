
/*
 * One entry of a lexicon file: its phrase, with all alternatives, becomes
 * paths in the tree; what stands behind its ":" becomes their outputs.
 */

#include <stdlib.h>
#include <string.h>

#include "entry.h"
#include "hash.h"


#define CONFLICT_PATHS_MAX    2048      /* phrases that a line stands for */


static conflict_rc_t conflict_entry_cue(conflict_entry_t *entry, char *text);
static conflict_rc_t conflict_entry_place(conflict_entry_t *entry,
    char *text);
static conflict_rc_t conflict_entry_choice(conflict_entry_t *entry,
    conflict_place_t *place, char *text);
static conflict_rc_t conflict_entry_word(conflict_entry_t *entry,
    const conflict_word_t *word, unsigned stem, uint32_t *items, unsigned max,
    unsigned *n);
static conflict_rc_t conflict_entry_squeezed(conflict_entry_t *entry,
    const char *text, uint32_t len, uint32_t word);
static conflict_rc_t conflict_entry_path(conflict_entry_t *entry,
    unsigned place, uint32_t node);


static const conflict_str_t  conflict_cue_words[] = {
    conflict_string("negate"),
    conflict_string("intensify"),
    conflict_string("soften"),
    conflict_string("clause"),
    conflict_string("problem"),
    conflict_string("calm"),
    conflict_string("request"),
    conflict_string("neutral"),
    conflict_string("common")
};


conflict_rc_t
conflict_entry_phrase(conflict_entry_t *entry, char *phrase, char *cues)
{
    char           *p;
    unsigned        i, paths;
    conflict_rc_t   rc;

    entry->nplaces = 0;
    entry->noutputs = 0;

    while ((p = conflict_entry_next(&phrase)) != NULL) {
        rc = conflict_entry_place(entry, p);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    if (entry->nplaces == 0) {
        return conflict_entry_error(entry, "an empty phrase");
    }

    if (entry->places[0].gap || entry->places[entry->nplaces - 1].gap) {
        return conflict_entry_error(entry, "a gap at an end of the phrase");
    }

    for (i = 0, paths = 1; i < entry->nplaces; i++) {
        paths *= entry->places[i].gap ? 1 : entry->places[i].n;

        if (paths > CONFLICT_PATHS_MAX) {
            return conflict_entry_error(entry, "the alternatives make more "
                                        "than %d phrases",
                                        CONFLICT_PATHS_MAX);
        }
    }

    for ( ;; ) {
        p = strchr(cues, ',');

        if (p != NULL) {
            *p = '\0';
        }

        rc = conflict_entry_cue(entry, cues);
        if (rc != CONFLICT_OK) {
            return rc;
        }

        if (p == NULL) {
            break;
        }

        cues = p + 1;
    }

    return conflict_entry_path(entry, 0, 0);
}


/* "anger 70" or "satisfaction 40 only" */

static conflict_rc_t
conflict_entry_cue(conflict_entry_t *entry, char *text)
{
    int                 cue;
    char               *word, *strength, *only, *end;
    long                n;
    conflict_str_t      name;
    conflict_output_t  *output;

    word = conflict_entry_next(&text);
    strength = conflict_entry_next(&text);
    only = conflict_entry_next(&text);

    if (word == NULL) {
        return conflict_entry_error(entry, "no signal");
    }

    name.data = word;
    name.len = strlen(word);

    cue = conflict_word_index(conflict_signal_words, CONFLICT_SIGNALS, name);

    if (cue < 0) {
        cue = conflict_word_index(conflict_cue_words,
                                  CONFLICT_CUES - CONFLICT_SIGNALS, name);
        if (cue < 0) {
            return conflict_entry_error(entry, "unknown signal \"%.40s\"",
                                        word);
        }

        cue += CONFLICT_SIGNALS;
    }

    n = strength ? strtol(strength, &end, 10) : -1;

    if (n < 0 || n > 100 || *end != '\0') {
        return conflict_entry_error(entry, "the strength of \"%.40s\" is not "
                                    "a number from 0 to 100", word);
    }

    if ((only != NULL && strcmp(only, "only") != 0)
        || conflict_entry_next(&text) != NULL)
    {
        return conflict_entry_error(entry, "more than a strength and \"only\" "
                                    "behind \"%.40s\"", word);
    }

    if (entry->noutputs == sizeof(entry->outputs) / sizeof(output[0])) {
        return conflict_entry_error(entry, "more than %u signals",
                                    entry->noutputs);
    }

    output = &entry->outputs[entry->noutputs++];
    output->cue = (uint8_t) cue;
    output->strength = (uint8_t) n;
    output->only = (only != NULL || cue == CONFLICT_CUE_NEUTRAL);
    output->next = 0;

    return CONFLICT_OK;
}


/* "*", or alternatives "will|going_to", with "?" behind: may be missing */

static conflict_rc_t
conflict_entry_place(conflict_entry_t *entry, char *text)
{
    char              *p;
    size_t             len;
    conflict_rc_t      rc;
    conflict_place_t  *place;

    if (entry->nplaces == CONFLICT_PLACES_MAX) {
        return conflict_entry_error(entry, "a phrase of more than %d places",
                                    CONFLICT_PLACES_MAX);
    }

    place = &entry->places[entry->nplaces++];
    place->n = 0;
    place->gap = (strcmp(text, "*") == 0);

    if (place->gap) {
        return CONFLICT_OK;
    }

    len = strlen(text);

    if (len > 1 && text[len - 1] == '?') {
        text[len - 1] = '\0';
        place->len[place->n++] = 0;
    }

    for ( ;; ) {
        p = strchr(text, '|');

        if (p != NULL) {
            *p = '\0';
        }

        rc = conflict_entry_choice(entry, place, text);
        if (rc != CONFLICT_OK || p == NULL) {
            return rc;
        }

        text = p + 1;
    }
}


static conflict_rc_t
conflict_entry_choice(conflict_entry_t *entry, conflict_place_t *place,
    char *text)
{
    char           *p;
    unsigned        n;
    conflict_rc_t   rc;

    if (place->n == CONFLICT_CHOICES_MAX) {
        return conflict_entry_error(entry, "more than %d alternatives",
                                    CONFLICT_CHOICES_MAX);
    }

    place->len[place->n] = 0;

    for ( ;; ) {
        p = strchr(text, '_');

        if (p != NULL) {
            *p = '\0';
        }

        rc = conflict_entry_words(entry, text,
                                  place->item[place->n]
                                  + place->len[place->n],
                                  CONFLICT_CHOICE_MAX - place->len[place->n],
                                  &n);
        if (rc != CONFLICT_OK) {
            return rc;
        }

        place->len[place->n] = (uint8_t) (place->len[place->n] + n);

        if (p == NULL) {
            break;
        }

        text = p + 1;
    }

    place->n++;

    return CONFLICT_OK;
}


conflict_rc_t
conflict_entry_words(conflict_entry_t *entry, char *text, uint32_t *items,
    unsigned max, unsigned *n)
{
    size_t               len;
    unsigned             stem;
    uint32_t             i;
    conflict_rc_t        rc;
    conflict_lexicon_t  *lexicon;
    conflict_message_t  *scratch;

    lexicon = entry->lexicon;
    scratch = lexicon->scratch;
    len = strlen(text);
    *n = 0;

    if (max > 0 && len == 1 && strchr("^$?", *text) != NULL) {
        items[(*n)++] = (*text == '^') ? CONFLICT_ITEM_BEGIN
                        : (*text == '$') ? CONFLICT_ITEM_END
                        : CONFLICT_ITEM_QUESTION;
        return CONFLICT_OK;
    }

    if (max > 0 && *text == '@') {
        items[0] = conflict_automaton_find(lexicon, CONFLICT_ITEM_SET, text,
                                           (uint32_t) len,
                                           conflict_hash32(text, len));
        *n = 1;

        return items[0] ? CONFLICT_OK
                        : conflict_entry_error(entry, "unknown set \"%.40s\"",
                                               text);
    }

    if (conflict_message_read(scratch, text, len) != CONFLICT_OK) {
        return conflict_entry_error(entry, "\"%.40s\" has no word", text);
    }

    for (i = 0; i < scratch->nwords; i++) {
        stem = (text[len - 1] == '~' && i + 1 == scratch->nwords);

        rc = conflict_entry_word(entry, &scratch->words[i], stem, items, max,
                                 n);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}


/* adds the symbols of one word: itself, its spelling, or its parts */

static conflict_rc_t
conflict_entry_word(conflict_entry_t *entry, const conflict_word_t *word,
    unsigned stem, uint32_t *items, unsigned max, unsigned *n)
{
    const char          *text, *p;
    uint32_t             len, part, item, link;
    conflict_rc_t        rc;
    conflict_lexicon_t  *lexicon;

    lexicon = entry->lexicon;
    text = lexicon->scratch->text + word->start;
    len = word->len;

    if (stem && (len < 2 || len > CONFLICT_STEM_MAX)) {
        return conflict_entry_error(entry, "a stem is 2 to %d bytes",
                                    CONFLICT_STEM_MAX);
    }

    item = (word->marks & CONFLICT_WORD_NUMBER) ? CONFLICT_ITEM_NUMBER
           : stem ? 0
           : conflict_automaton_find(lexicon, CONFLICT_ITEM_WORD, text, len,
                                     word->hash);

    link = item ? lexicon->items.of[item].spelled : 0;

    while (link != 0 && *n < max) {
        items[(*n)++] = lexicon->links.of[link].item;
        link = lexicon->links.of[link].next;
    }

    if (link == 0 && item != 0 && lexicon->items.of[item].spelled != 0) {
        return CONFLICT_OK;
    }

    while (len > 0 && *n < max && link == 0) {
        p = (item || stem) ? NULL : memchr(text, '\'', len);
        part = p ? (uint32_t) (p - text) : len;

        rc = item ? CONFLICT_OK
             : conflict_automaton_item(lexicon, stem ? CONFLICT_ITEM_STEM
                                                     : CONFLICT_ITEM_WORD,
                                       text, part, &items[*n]);

        if (rc == CONFLICT_OK && item == 0 && !stem) {
            rc = conflict_entry_squeezed(entry, text, part, items[*n]);
        }

        if (rc != CONFLICT_OK) {
            return rc;
        }

        if (item) {
            items[*n] = item;
        }

        (*n)++;
        part += (p != NULL);
        text += part;
        len -= part;
    }

    return (link == 0 && len == 0)
           ? CONFLICT_OK
           : conflict_entry_error(entry, "more than %d words in one place",
                                  CONFLICT_CHOICE_MAX);
}


/* the word will also be known when a letter of it is lengthened */

static conflict_rc_t
conflict_entry_squeezed(conflict_entry_t *entry, const char *text,
    uint32_t len, uint32_t word)
{
    char                 squeezed[CONFLICT_WORD_MAX];
    uint32_t             n, item;
    conflict_rc_t        rc;
    conflict_lexicon_t  *lexicon;

    lexicon = entry->lexicon;
    n = conflict_automaton_squeeze(text, len, squeezed);

    rc = conflict_automaton_item(lexicon, CONFLICT_ITEM_SQUEEZED, squeezed, n,
                                 &item);

    if (rc != CONFLICT_OK || lexicon->items.of[item].more != 0) {
        return rc;
    }

    return conflict_automaton_link(lexicon, &lexicon->items.of[item].more,
                                   word);
}


/* writes the phrase, with every alternative, into the tree */

static conflict_rc_t
conflict_entry_path(conflict_entry_t *entry, unsigned place, uint32_t node)
{
    unsigned                 i, k;
    uint32_t                 child;
    conflict_rc_t            rc;
    const conflict_place_t  *p;

    if (place == entry->nplaces) {
        rc = CONFLICT_OK;

        if (node == 0) {
            return conflict_entry_error(entry, "all of the phrase may be "
                                        "missing");
        }

        for (i = 0; i < entry->noutputs && rc == CONFLICT_OK; i++) {
            rc = conflict_automaton_output(entry->lexicon, node,
                                           entry->outputs[i]);
        }

        return rc;
    }

    p = &entry->places[place];

    if (p->gap) {
        rc = conflict_automaton_child(entry->lexicon, node, 0, &child);
        return rc == CONFLICT_OK
               ? conflict_entry_path(entry, place + 1, child) : rc;
    }

    for (i = 0; i < p->n; i++) {
        child = node;

        for (k = 0; k < p->len[i]; k++) {
            rc = conflict_automaton_child(entry->lexicon, child, p->item[i][k],
                                          &child);
            if (rc != CONFLICT_OK) {
                return rc;
            }
        }

        rc = conflict_entry_path(entry, place + 1, child);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}
