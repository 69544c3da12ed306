
/*
 * Reading lexicon files into the tree of phrases.
 */

#include <malloc.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "entry.h"
#include "hash.h"
#include "lexicons.inc"


#define CONFLICT_LINE_MAX  1024         /* bytes */
#define CONFLICT_SETS_MAX  6            /* sets that one word may be in */


/* a file that is read */
typedef struct {
    conflict_lexicon_t    *lexicon;
    conflict_entry_t       entry;
    unsigned               language;
    unsigned               spoken:1;    /* it has said its language */
} conflict_reading_file_t;


static conflict_rc_t conflict_lexicon_line(conflict_reading_file_t *file,
    char *line);
static conflict_rc_t conflict_lexicon_speak(conflict_reading_file_t *file,
    const char *name);
static conflict_rc_t conflict_lexicon_open(conflict_reading_file_t *file,
    const char *name);
static conflict_rc_t conflict_lexicon_every(conflict_reading_file_t *file,
    const char *line);
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

    lexicon->scratch = malloc(sizeof(conflict_message_t));
    lexicon->nlanguages = 1;

    if (lexicon->scratch == NULL
        || conflict_automaton_create(&lexicon->automata[CONFLICT_LANGUAGE_ANY])
           != CONFLICT_OK)
    {
        conflict_lexicon_destroy(lexicon);
        return NULL;
    }

    return lexicon;
}


void
conflict_lexicon_destroy(conflict_lexicon_t *lexicon)
{
    unsigned  i;

    if (lexicon == NULL) {
        return;
    }

    for (i = 0; i < CONFLICT_LANGUAGES_MAX; i++) {
        conflict_automaton_destroy(lexicon->automata[i]);
    }

    free(lexicon->any.of);
    free(lexicon->tells);
    free(lexicon->scratch);
    free(lexicon);
}


conflict_rc_t
conflict_lexicon_compile(conflict_lexicon_t *lexicon)
{
    unsigned  i;

    for (i = 0; i < lexicon->nlanguages; i++) {
        if (conflict_automaton_compile(lexicon->automata[i]) != CONFLICT_OK) {
            return CONFLICT_NOMEM;
        }
    }

    free(lexicon->any.of);
    lexicon->any.of = NULL;

    free(lexicon->scratch);
    lexicon->scratch = NULL;

    if (conflict_lexicon_tells(lexicon) != CONFLICT_OK) {
        return CONFLICT_NOMEM;
    }

    (void) malloc_trim(0);      /* the trees took five times what is needed */

    return CONFLICT_OK;
}


uint32_t
conflict_lexicon_entries(const conflict_lexicon_t *lexicon)
{
    unsigned  i;
    uint32_t  n;

    for (i = 0, n = 0; i < lexicon->nlanguages; i++) {
        n += lexicon->automata[i]->entries;
    }

    return n;
}


const char *
conflict_lexicon_language(const conflict_lexicon_t *lexicon, unsigned language)
{
    return language < lexicon->nlanguages ? lexicon->languages[language] : "";
}


unsigned
conflict_lexicon_themes(const conflict_lexicon_t *lexicon)
{
    return lexicon->nthemes;
}


const char *
conflict_lexicon_theme(const conflict_lexicon_t *lexicon, unsigned theme)
{
    return theme < lexicon->nthemes ? lexicon->themes[theme] : "";
}


conflict_rc_t
conflict_lexicon_add_builtin(conflict_lexicon_t *lexicon, unsigned *line,
    char *error, size_t error_size)
{
    char           text[160];
    size_t         i;
    conflict_rc_t  rc;

    for (i = 0;
         i < sizeof(conflict_builtin_lexicons)
             / sizeof(conflict_builtin_lexicons[0]);
         i++)
    {
        rc = conflict_lexicon_add(lexicon, conflict_builtin_lexicons[i].text,
                                  conflict_builtin_lexicons[i].len, line,
                                  text, sizeof(text));
        if (rc != CONFLICT_OK) {
            (void) snprintf(error, error_size, "%s.lex: %s",
                            conflict_builtin_lexicons[i].name, text);
            return rc;
        }
    }

    return CONFLICT_OK;
}


conflict_rc_t
conflict_lexicon_add(conflict_lexicon_t *lexicon, const char *text,
    size_t len, unsigned *line, char *error, size_t error_size)
{
    size_t                    i, start, size;
    char                      buf[CONFLICT_LINE_MAX + 1];
    conflict_rc_t             rc;
    conflict_reading_file_t   file;

    file.lexicon = lexicon;
    file.spoken = 0;
    file.entry.lexicon = lexicon;
    file.entry.error = error;
    file.entry.error_size = error_size;

    *line = 0;

    if (error_size > 0) {
        error[0] = '\0';
    }

    if (lexicon->scratch == NULL) {
        (void) conflict_entry_error(&file.entry,
                                    "the lexicon is compiled already");
        return CONFLICT_LIMIT;
    }

    for (start = 0; start < len; start = i + 1) {
        (*line)++;

        for (i = start; i < len && text[i] != '\n'; i++) { /* void */ }

        size = i - start;

        if (size > CONFLICT_LINE_MAX) {
            return conflict_entry_error(&file.entry,
                                        "the line is longer than %d bytes",
                                        CONFLICT_LINE_MAX);
        }

        memcpy(buf, text + start, size);
        buf[size] = '\0';

        if (strlen(buf) != size) {
            return conflict_entry_error(&file.entry, "a NUL byte in the line");
        }

        rc = conflict_lexicon_line(&file, buf);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_lexicon_line(conflict_reading_file_t *file, char *line)
{
    char  *p, *word, first[16];

    /* a note starts at "#" behind white space */

    for (p = line; *p != '\0'; p++) {
        if (*p == '#' && (p == line || p[-1] == ' ' || p[-1] == '\t')) {
            *p = '\0';
            break;
        }
    }

    p = line + strspn(line, " \t\r");

    if (*p == '\0') {
        return CONFLICT_OK;
    }

    word = p;
    first[0] = '\0';
    strncat(first, word, sizeof(first) - 1);
    first[strcspn(first, " \t\r")] = '\0';

    if (strcmp(first, "language") == 0 && strstr(line, " : ") == NULL
        && strchr(line, '=') == NULL)
    {
        (void) conflict_entry_next(&p);
        word = conflict_entry_next(&p);

        if (word == NULL || conflict_entry_next(&p) != NULL) {
            return conflict_entry_error(&file->entry, "\"language\" takes one "
                                        "word: \"de\", or \"any\" for all "
                                        "languages");
        }

        return conflict_lexicon_speak(file, word);
    }

    if (!file->spoken) {
        return conflict_entry_error(&file->entry, "the file must begin with "
                                    "its language: \"language de\", or "
                                    "\"language any\" for entries of every "
                                    "language");
    }

    if (file->language == CONFLICT_LANGUAGE_ANY) {
        return conflict_lexicon_every(file, line);
    }

    return conflict_entry_line(&file->entry, line);
}


static conflict_rc_t
conflict_lexicon_speak(conflict_reading_file_t *file, const char *name)
{
    size_t               i, len;
    unsigned             n;
    conflict_lexicon_t  *lexicon;

    lexicon = file->lexicon;
    file->spoken = 1;

    if (strcmp(name, "any") == 0) {
        file->language = CONFLICT_LANGUAGE_ANY;
        return CONFLICT_OK;
    }

    len = strlen(name);

    for (i = 0; i < len && name[i] >= 'a' && name[i] <= 'z'; i++) {
        /* void */
    }

    if (i < len || len < 2 || len > 3) {
        return conflict_entry_error(&file->entry, "\"%.40s\" is no language: "
                                    "it is written with two or three small "
                                    "letters, such as \"de\"", name);
    }

    for (n = 1; n < lexicon->nlanguages; n++) {
        if (strcmp(lexicon->languages[n], name) == 0) {
            file->language = n;
            file->entry.automaton = lexicon->automata[n];
            return CONFLICT_OK;
        }
    }

    return conflict_lexicon_open(file, name);
}


/* a new language, with what holds for every one so far */

static conflict_rc_t
conflict_lexicon_open(conflict_reading_file_t *file, const char *name)
{
    char                 line[CONFLICT_LINE_MAX + 1];
    size_t               len;
    uint32_t             i;
    unsigned             n;
    conflict_rc_t        rc;
    conflict_lexicon_t  *lexicon;

    lexicon = file->lexicon;
    n = lexicon->nlanguages;

    if (n == CONFLICT_LANGUAGES_MAX) {
        (void) conflict_entry_error(&file->entry, "there are %d languages "
                                    "already, no place for \"%s\"", n - 1,
                                    name);
        return CONFLICT_LIMIT;
    }

    lexicon->nlanguages++;

    if (conflict_automaton_create(&lexicon->automata[n]) != CONFLICT_OK) {
        return CONFLICT_NOMEM;
    }

    memcpy(lexicon->languages[n], name, strlen(name) + 1);

    file->language = n;
    file->entry.automaton = lexicon->automata[n];

    for (i = 0; i < lexicon->any.used; i += (uint32_t) len + 1) {
        len = strlen(lexicon->any.of + i);
        memcpy(line, lexicon->any.of + i, len + 1);

        rc = conflict_entry_line(&file->entry, line);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}


/* a line for all languages, those to come among them */

static conflict_rc_t
conflict_lexicon_every(conflict_reading_file_t *file, const char *line)
{
    char                 buf[CONFLICT_LINE_MAX + 1];
    size_t               i, len;
    unsigned             n;
    conflict_rc_t        rc;
    conflict_lexicon_t  *lexicon;

    lexicon = file->lexicon;
    len = strlen(line);

    for (n = 0; n < lexicon->nlanguages; n++) {
        file->entry.automaton = lexicon->automata[n];
        memcpy(buf, line, len + 1);

        rc = conflict_entry_line(&file->entry, buf);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    for (i = 0; i <= len; i++) {
        if (conflict_array_push(&lexicon->any) != CONFLICT_OK) {
            return CONFLICT_NOMEM;
        }

        lexicon->any.of[lexicon->any.used++] = line[i];
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_entry_line(conflict_entry_t *entry, char *line)
{
    char  *p, *name, *equals;

    p = line;
    name = conflict_entry_next(&p);

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
    conflict_automaton_t  *automaton;

    automaton = entry->automaton;

    if (conflict_automaton_item(automaton, CONFLICT_ITEM_SET, name,
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

        for (link = automaton->items.of[items[0]].more, n = 0;
             link != 0 && automaton->links.of[link].item != set;
             link = automaton->links.of[link].next)
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

        if (conflict_automaton_link(automaton,
                                    &automaton->items.of[items[0]].more, set)
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
    conflict_automaton_t  *automaton;
    conflict_message_t  *scratch;

    automaton = entry->automaton;
    scratch = entry->lexicon->scratch;

    if (conflict_message_read(scratch, word, strlen(word)) != CONFLICT_OK
        || scratch->nwords != 1)
    {
        return conflict_entry_error(entry, "\"%.40s\" is not one word", word);
    }

    rc = conflict_automaton_item(automaton, CONFLICT_ITEM_WORD, scratch->text,
                                 scratch->words[0].len, &item);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    automaton->items.of[item].spelled = 0;

    for (all = 0; (p = conflict_entry_next(&words)) != NULL; all += n) {
        rc = conflict_entry_words(entry, p, items, CONFLICT_CHOICE_MAX, &n);
        if (rc != CONFLICT_OK) {
            return rc;
        }

        for (i = 0; i < n; i++) {
            rc = conflict_automaton_link(automaton,
                                         &automaton->items.of[item].spelled,
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
