
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
static int conflict_entry_cue_word(conflict_entry_t *entry,
    conflict_str_t name);
static int conflict_entry_theme(conflict_entry_t *entry, conflict_str_t name);
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


#define CONFLICT_CUE_WORDS  (CONFLICT_CUE_WORDING - CONFLICT_SIGNALS)
#define CONFLICT_CUE_MOMENTS  (CONFLICT_CUE_THEME - CONFLICT_CUE_MOMENT)

static const conflict_str_t  conflict_cue_words[CONFLICT_CUE_WORDS] = {
    conflict_string("negate"),
    conflict_string("intensify"),
    conflict_string("soften"),
    conflict_string("clause"),
    conflict_string("contrast"),
    conflict_string("condition"),
    conflict_string("third"),
    conflict_string("neutral"),
    conflict_string("problem"),
    conflict_string("calm"),
    conflict_string("request"),
    conflict_string("common")
};

static const conflict_str_t  conflict_moment_words[CONFLICT_CUE_MOMENTS] = {
    conflict_string("today"),
    conflict_string("weekday"),
    conflict_string("month"),
    conflict_string("after-minutes"),
    conflict_string("after-hours"),
    conflict_string("after-days"),
    conflict_string("after-months"),
    conflict_string("hour"),
    conflict_string("oclock"),
    conflict_string("pm"),
    conflict_string("month-end")
};

const conflict_wording_t  conflict_cue_wordings[] = {
    CONFLICT_WORDING_BLAME,
    CONFLICT_WORDING_CLICHE,
    CONFLICT_WORDING_NEGATIVE_TONE,
    CONFLICT_WORDING_PATRONISING,
    CONFLICT_WORDING_HOPELESS
};


conflict_rc_t
conflict_entry_phrase(conflict_entry_t *entry, char *phrase, char *cues)
{
    char           *p;
    unsigned        i, paths, only;
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

    /* a phrase does not hide its own other signals */

    for (i = 0, only = 0; i < entry->noutputs; i++) {
        only |= entry->outputs[i].only;
    }

    for (i = 0; i < entry->noutputs; i++) {
        entry->outputs[i].only = only & 1;
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

    cue = conflict_entry_cue_word(entry, name);

    if (cue < 0) {
        return CONFLICT_INVALID;
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


/* its number, or -1 with an error */

static int
conflict_entry_cue_word(conflict_entry_t *entry, conflict_str_t name)
{
    int             i, n;
    conflict_str_t  rest;

    static const conflict_str_t  theme = conflict_string("theme:");
    static const conflict_str_t  wording = conflict_string("wording:");

    n = conflict_word_index(conflict_signal_words, CONFLICT_SIGNALS, name);
    if (n >= 0) {
        return n;
    }

    n = conflict_word_index(conflict_cue_words, CONFLICT_CUE_WORDS, name);
    if (n >= 0) {
        return CONFLICT_SIGNALS + n;
    }

    n = conflict_word_index(conflict_moment_words, CONFLICT_CUE_MOMENTS, name);
    if (n >= 0) {
        return CONFLICT_CUE_MOMENT + n;
    }

    if (name.len > theme.len && memcmp(name.data, theme.data, theme.len) == 0)
    {
        rest.data = name.data + theme.len;
        rest.len = name.len - theme.len;

        return conflict_entry_theme(entry, rest);
    }

    if (name.len > wording.len
        && memcmp(name.data, wording.data, wording.len) == 0)
    {
        rest.data = name.data + wording.len;
        rest.len = name.len - wording.len;

        n = conflict_word_index(conflict_wording_words, CONFLICT_WORDINGS,
                                rest);

        for (i = 0; n >= 0 && i < CONFLICT_CUE_MOMENT - CONFLICT_CUE_WORDING;
             i++)
        {
            if (conflict_cue_wordings[i] == (conflict_wording_t) n) {
                return CONFLICT_CUE_WORDING + i;
            }
        }
    }

    (void) conflict_entry_error(entry, "unknown signal \"%.40s\"", name.data);

    return -1;
}


/* a theme that is not known yet is known from now on */

static int
conflict_entry_theme(conflict_entry_t *entry, conflict_str_t name)
{
    size_t               i;
    unsigned             n;
    conflict_lexicon_t  *lexicon;

    lexicon = entry->lexicon;

    if (name.len >= CONFLICT_THEME_SIZE) {
        (void) conflict_entry_error(entry, "the theme \"%.40s\" is longer than "
                                    "%d bytes", name.data,
                                    CONFLICT_THEME_SIZE - 1);
        return -1;
    }

    for (i = 0; i < name.len; i++) {
        if ((name.data[i] < 'a' || name.data[i] > 'z') && name.data[i] != '-'
            && (name.data[i] < '0' || name.data[i] > '9'))
        {
            (void) conflict_entry_error(entry, "the theme \"%.40s\" has other "
                                        "characters than a-z, 0-9 and \"-\"",
                                        name.data);
            return -1;
        }
    }

    for (n = 0; n < lexicon->nthemes; n++) {
        if (strcmp(lexicon->themes[n], name.data) == 0) {
            return (int) (CONFLICT_CUE_THEME + n);
        }
    }

    if (n == CONFLICT_THEMES_MAX) {
        (void) conflict_entry_error(entry, "there are %d themes already, no "
                                    "place for \"%.40s\"",
                                    CONFLICT_THEMES_MAX, name.data);
        return -1;
    }

    memcpy(lexicon->themes[n], name.data, name.len + 1);
    lexicon->nthemes++;

    return (int) (CONFLICT_CUE_THEME + n);
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
    conflict_message_t  *scratch;

    scratch = entry->lexicon->scratch;
    len = strlen(text);
    *n = 0;

    if (max > 0 && len == 1 && strchr("^$?", *text) != NULL) {
        items[(*n)++] = (*text == '^') ? CONFLICT_ITEM_BEGIN
                        : (*text == '$') ? CONFLICT_ITEM_END
                        : CONFLICT_ITEM_QUESTION;
        return CONFLICT_OK;
    }

    if (max > 0 && *text == '@') {
        items[0] = conflict_automaton_find(entry->automaton,
                                           CONFLICT_ITEM_SET, text,
                                           (uint32_t) len,
                                           conflict_word_hash(text, len));
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
    conflict_automaton_t  *automaton;

    automaton = entry->automaton;
    text = entry->lexicon->scratch->text + word->start;
    len = word->len;

    if (stem && (len < 2 || len > CONFLICT_STEM_MAX)) {
        return conflict_entry_error(entry, "a stem is 2 to %d bytes",
                                    CONFLICT_STEM_MAX);
    }

    item = (word->marks & CONFLICT_WORD_NUMBER) ? CONFLICT_ITEM_NUMBER
           : stem ? 0
           : conflict_automaton_find(automaton, CONFLICT_ITEM_WORD, text, len,
                                     word->hash);

    link = item ? automaton->items.of[item].spelled : 0;

    while (link != 0 && *n < max) {
        items[(*n)++] = automaton->links.of[link].item;
        link = automaton->links.of[link].next;
    }

    if (link == 0 && item != 0 && automaton->items.of[item].spelled != 0) {
        return CONFLICT_OK;
    }

    while (len > 0 && *n < max && link == 0) {
        p = (item || stem) ? NULL : memchr(text, '\'', len);
        part = p ? (uint32_t) (p - text) : len;

        rc = item ? CONFLICT_OK
             : conflict_automaton_item(automaton, stem ? CONFLICT_ITEM_STEM
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
    conflict_automaton_t  *automaton;

    automaton = entry->automaton;
    n = conflict_automaton_squeeze(text, len, squeezed);

    rc = conflict_automaton_item(automaton, CONFLICT_ITEM_SQUEEZED, squeezed, n,
                                 &item);

    if (rc != CONFLICT_OK || automaton->items.of[item].more != 0) {
        return rc;
    }

    return conflict_automaton_link(automaton, &automaton->items.of[item].more,
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
            rc = conflict_automaton_output(entry->automaton, node,
                                           entry->outputs[i]);
        }

        return rc;
    }

    p = &entry->places[place];

    if (p->gap) {
        rc = conflict_automaton_child(entry->automaton, node, 0, &child);
        return rc == CONFLICT_OK
               ? conflict_entry_path(entry, place + 1, child) : rc;
    }

    for (i = 0; i < p->n; i++) {
        child = node;

        for (k = 0; k < p->len[i]; k++) {
            rc = conflict_automaton_child(entry->automaton, child,
                                          p->item[i][k], &child);
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
