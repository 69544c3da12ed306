
/*
 * Reading lexicon files into the tree of phrases.
 */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "entry.h"
#include "hash.h"
#include "lexicons.inc"


#define CONFLICT_LINE_MAX  1024         /* bytes */
#define CONFLICT_SETS_MAX  6            /* sets that one word may be in */


static conflict_rc_t conflict_entry_line(conflict_entry_t *entry, char *line);
static conflict_rc_t conflict_entry_set(conflict_entry_t *entry,
    const char *name, char *words);
static conflict_rc_t conflict_entry_spelling(conflict_entry_t *entry,
    char *word, char *words);


conflict_lexicon_t *
conflict_lexicon_create(void)
{
    conflict_lexicon_t  *lexicon;

    lexicon = calloc(1, sizeof(conflict_lexicon_t));
    if (lexicon == NULL) {
        return NULL;
    }

    if (conflict_automaton_init(lexicon) != CONFLICT_OK) {
        conflict_lexicon_destroy(lexicon);
        return NULL;
    }

    return lexicon;
}


void
conflict_lexicon_destroy(conflict_lexicon_t *lexicon)
{
    if (lexicon != NULL) {
        conflict_automaton_free(lexicon);
        free(lexicon);
    }
}


conflict_rc_t
conflict_lexicon_compile(conflict_lexicon_t *lexicon)
{
    uint32_t  child;

    /* a tree without an entry has no table of edges yet */

    if (lexicon->edges == NULL
        && conflict_automaton_child(lexicon, 0, CONFLICT_ITEM_END, &child)
           != CONFLICT_OK)
    {
        return CONFLICT_NOMEM;
    }

    free(lexicon->scratch);
    lexicon->scratch = NULL;

    return CONFLICT_OK;
}


uint32_t
conflict_lexicon_entries(const conflict_lexicon_t *lexicon)
{
    return lexicon->entries;
}


conflict_rc_t
conflict_lexicon_add_builtin(conflict_lexicon_t *lexicon, unsigned *line,
    char *error, size_t error_size)
{
    size_t         i;
    conflict_rc_t  rc;

    for (i = 0;
         i < sizeof(conflict_builtin_lexicons)
             / sizeof(conflict_builtin_lexicons[0]);
         i++)
    {
        rc = conflict_lexicon_add(lexicon, conflict_builtin_lexicons[i].text,
                                  conflict_builtin_lexicons[i].len, line,
                                  error, error_size);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}


conflict_rc_t
conflict_lexicon_add(conflict_lexicon_t *lexicon, const char *text,
    size_t len, unsigned *line, char *error, size_t error_size)
{
    size_t             i, start, size;
    char               buf[CONFLICT_LINE_MAX + 1];
    conflict_rc_t      rc;
    conflict_entry_t   entry;

    entry.lexicon = lexicon;
    entry.error = error;
    entry.error_size = error_size;

    *line = 0;

    if (error_size > 0) {
        error[0] = '\0';
    }

    if (lexicon->scratch == NULL) {
        (void) conflict_entry_error(&entry, "the lexicon is compiled already");
        return CONFLICT_LIMIT;
    }

    for (start = 0; start < len; start = i + 1) {
        (*line)++;

        for (i = start; i < len && text[i] != '\n'; i++) { /* void */ }

        size = i - start;

        if (size > CONFLICT_LINE_MAX) {
            return conflict_entry_error(&entry,
                                        "the line is longer than %d bytes",
                                        CONFLICT_LINE_MAX);
        }

        memcpy(buf, text + start, size);
        buf[size] = '\0';

        if (strlen(buf) != size) {
            return conflict_entry_error(&entry, "a NUL byte in the line");
        }

        rc = conflict_entry_line(&entry, buf);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_entry_line(conflict_entry_t *entry, char *line)
{
    char  *p, *name, *equals;

    /* a note starts at "#" behind white space */

    for (p = line; *p != '\0'; p++) {
        if (*p == '#' && (p == line || p[-1] == ' ' || p[-1] == '\t')) {
            *p = '\0';
            break;
        }
    }

    p = line;
    name = conflict_entry_next(&p);

    if (name == NULL) {
        return CONFLICT_OK;
    }

    equals = p;
    while (*equals == ' ' || *equals == '\t') {
        equals++;
    }

    if (equals[0] == '=' && (equals[1] == ' ' || equals[1] == '\t')) {
        return (name[0] == '@')
               ? conflict_entry_set(entry, name, equals + 1)
               : conflict_entry_spelling(entry, name, equals + 1);
    }

    /* a phrase: its first word was cut off only to look behind it */

    if (p[-1] == '\0') {
        p[-1] = ' ';
    }

    p = strstr(line, " : ");
    if (p == NULL) {
        return conflict_entry_error(entry, "no \" : \" between phrase and "
                                    "signal");
    }

    *p = '\0';

    return conflict_entry_phrase(entry, line, p + 3);
}


static conflict_rc_t
conflict_entry_set(conflict_entry_t *entry, const char *name, char *words)
{
    char                *word;
    unsigned             n;
    uint32_t             set, link, items[2];
    conflict_lexicon_t  *lexicon;

    lexicon = entry->lexicon;

    if (conflict_automaton_item(lexicon, CONFLICT_ITEM_SET, name,
                                (uint32_t) strlen(name), &set)
        != CONFLICT_OK)
    {
        return CONFLICT_NOMEM;
    }

    while ((word = conflict_entry_next(&words)) != NULL) {
        if (conflict_entry_words(entry, word, items, 2, &n) != CONFLICT_OK) {
            return CONFLICT_INVALID;
        }

        if (n != 1) {
            return conflict_entry_error(entry, "\"%.40s\" in a set is not one "
                                        "word", word);
        }

        for (link = lexicon->items.of[items[0]].more, n = 0;
             link != 0 && lexicon->links.of[link].item != set;
             link = lexicon->links.of[link].next)
        {
            n++;
        }

        if (link != 0) {
            continue;
        }

        if (n == CONFLICT_SETS_MAX) {
            return conflict_entry_error(entry, "\"%.40s\" is in more than %d "
                                        "sets", word, CONFLICT_SETS_MAX);
        }

        if (conflict_automaton_link(lexicon,
                                    &lexicon->items.of[items[0]].more, set)
            != CONFLICT_OK)
        {
            return CONFLICT_NOMEM;
        }
    }

    return CONFLICT_OK;
}


/* one word that is to be read as others, here and in what follows */

static conflict_rc_t
conflict_entry_spelling(conflict_entry_t *entry, char *word, char *words)
{
    char                *p;
    unsigned             i, n, all;
    uint32_t             item, items[CONFLICT_CHOICE_MAX];
    conflict_rc_t        rc;
    conflict_lexicon_t  *lexicon;
    conflict_message_t  *scratch;

    lexicon = entry->lexicon;
    scratch = lexicon->scratch;

    if (conflict_message_read(scratch, word, strlen(word)) != CONFLICT_OK
        || scratch->nwords != 1)
    {
        return conflict_entry_error(entry, "\"%.40s\" is not one word", word);
    }

    rc = conflict_automaton_item(lexicon, CONFLICT_ITEM_WORD, scratch->text,
                                 scratch->words[0].len, &item);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    lexicon->items.of[item].spelled = 0;

    for (all = 0; (p = conflict_entry_next(&words)) != NULL; all += n) {
        rc = conflict_entry_words(entry, p, items, CONFLICT_CHOICE_MAX, &n);
        if (rc != CONFLICT_OK) {
            return rc;
        }

        for (i = 0; i < n; i++) {
            rc = conflict_automaton_link(lexicon,
                                         &lexicon->items.of[item].spelled,
                                         items[i]);
            if (rc != CONFLICT_OK) {
                return rc;
            }
        }
    }

    if (all == 0 || all > CONFLICT_CHOICE_MAX) {
        return conflict_entry_error(entry, "a spelling is 1 to %d words",
                                    CONFLICT_CHOICE_MAX);
    }

    return CONFLICT_OK;
}


char *
conflict_entry_next(char **text)
{
    char  *p, *word;

    for (word = *text;
         *word == ' ' || *word == '\t' || *word == '\r';
         word++)
    {
        /* void */
    }

    for (p = word;
         *p != '\0' && *p != ' ' && *p != '\t' && *p != '\r';
         p++)
    {
        /* void */
    }

    *text = p;

    if (*p != '\0') {
        *p = '\0';
        (*text)++;
    }

    return (p > word) ? word : NULL;
}


conflict_rc_t
conflict_entry_error(conflict_entry_t *entry, const char *format, ...)
{
    va_list  args;

    va_start(args, format);
    (void) vsnprintf(entry->error, entry->error_size, format, args);
    va_end(args);

    return CONFLICT_INVALID;
}
