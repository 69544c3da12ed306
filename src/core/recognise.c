
/*
 * In which language a message is written.
 *
 * One table holds the words of all languages with the languages that have
 * them.  A word tells the more, the fewer languages it is in, and an everyday
 * word more than one that only stands in some phrase.
 */

#include <stdlib.h>
#include <string.h>

#include "automaton.h"
#include "hash.h"


/* so many words tell it */
#define CONFLICT_TELLING_WORDS  64

#define CONFLICT_TELLS_COMMON  12
#define CONFLICT_TELLS_KNOWN   7


static void conflict_tell_words(conflict_lexicon_t *lexicon,
    unsigned language);
static void conflict_tell_share(conflict_tell_t *tell);
static void conflict_tell_hash(const conflict_lexicon_t *lexicon,
    uint32_t hash, uint32_t *score);
static void conflict_tell_parts(const conflict_lexicon_t *lexicon,
    const char *text, uint32_t len, uint32_t *score);
static void conflict_tell_word(conflict_lexicon_t *lexicon,
    unsigned language, uint32_t item);


conflict_rc_t
conflict_lexicon_tells(conflict_lexicon_t *lexicon)
{
    size_t    size;
    uint32_t  n;
    unsigned  language;

    for (language = 1, n = 0; language < lexicon->nlanguages; language++) {
        n += lexicon->automata[language]->items.used;
    }

    for (size = 64; size < n * 2; size *= 2) { /* void */ }

    lexicon->tells = calloc(size, sizeof(conflict_tell_t));
    if (lexicon->tells == NULL) {
        return CONFLICT_NOMEM;
    }

    lexicon->tells_mask = (uint32_t) size - 1;

    for (language = 1; language < lexicon->nlanguages; language++) {
        conflict_tell_words(lexicon, language);
    }

    for (n = 0; n < size; n++) {
        conflict_tell_share(&lexicon->tells[n]);
    }

    return CONFLICT_OK;
}


static void
conflict_tell_share(conflict_tell_t *tell)
{
    unsigned  bits, n;

    bits = tell->common ? tell->common : tell->known;

    for (n = 0; bits != 0; bits &= bits - 1) {
        n++;
    }

    if (n > 0) {
        n = (tell->common ? CONFLICT_TELLS_COMMON : CONFLICT_TELLS_KNOWN) / n;
        tell->share = (uint16_t) (n > 0 ? n : 1);
    }
}


static void
conflict_tell_words(conflict_lexicon_t *lexicon, unsigned language)
{
    uint32_t                item;
    const conflict_item_t  *p;

    for (item = CONFLICT_ITEM_NUMBER + 1;
         item < lexicon->automata[language]->items.used;
         item++)
    {
        p = &lexicon->automata[language]->items.of[item];

        if (p->kind == CONFLICT_ITEM_WORD) {
            conflict_tell_word(lexicon, language, item);
        }
    }
}


static void
conflict_tell_word(conflict_lexicon_t *lexicon, unsigned language,
    uint32_t item)
{
    unsigned                     common;
    uint32_t                     i, meant;
    conflict_tell_t             *tell;
    const conflict_item_t       *p;
    const conflict_automaton_t  *automaton;

    automaton = lexicon->automata[language];
    p = &automaton->items.of[item];
    meant = p->same ? p->same : item;

    /* a word that is read as others is as common as the first of them */

    if (automaton->items.of[meant].spelled) {
        meant = automaton->links.of[automaton->items.of[meant].spelled].item;
    }

    common = automaton->items.of[meant].common;

    for (i = p->hash & lexicon->tells_mask; ;
         i = (i + 1) & lexicon->tells_mask)
    {
        tell = &lexicon->tells[i];

        if (tell->known == 0 || tell->hash == p->hash) {
            break;
        }
    }

    tell->hash = p->hash;
    tell->known |= (uint16_t) (1 << language);
    tell->common |= (uint16_t) (common << language);
}


static void
conflict_tell_hash(const conflict_lexicon_t *lexicon, uint32_t hash,
    uint32_t *score)
{
    uint32_t                i;
    unsigned                bits;
    const conflict_tell_t  *tell;

    i = hash & lexicon->tells_mask;

    while (lexicon->tells[i].known != 0 && lexicon->tells[i].hash != hash) {
        i = (i + 1) & lexicon->tells_mask;
    }

    tell = &lexicon->tells[i];

    if (tell->known == 0) {
        return;
    }

    for (bits = tell->common ? tell->common : tell->known;
         bits != 0;
         bits &= bits - 1)
    {
        score[__builtin_ctz(bits)] += tell->share;
    }
}


static void
conflict_tell_parts(const conflict_lexicon_t *lexicon, const char *text,
    uint32_t len, uint32_t *score)
{
    uint32_t  i, start;

    for (i = 0, start = 0; i <= len; i++) {
        if (i < len && text[i] != '\'') {
            continue;
        }

        if (i > start && (start > 0 || i < len)) {
            conflict_tell_hash(lexicon, conflict_word_hash(text + start,
                                                           i - start),
                               score);
        }

        start = i + 1;
    }
}


unsigned
conflict_lexicon_recognise(const conflict_lexicon_t *lexicon,
    const conflict_message_t *message, uint32_t first, uint32_t end)
{
    unsigned                language, best;
    uint32_t                score[CONFLICT_LANGUAGES_MAX];
    const conflict_word_t  *word;

    memset(score, 0, sizeof(score));

    if (end > first + CONFLICT_TELLING_WORDS) {
        end = first + CONFLICT_TELLING_WORDS;
    }

    for ( /* void */ ; first < end; first++) {

        word = &message->words[first];

        if (word->marks & (CONFLICT_WORD_NUMBER|CONFLICT_WORD_SYMBOL))
        {
            continue;
        }

        conflict_tell_hash(lexicon, word->hash, score);

        /* "l'année" tells by its parts */

        if (word->marks & CONFLICT_WORD_JOINED) {
            conflict_tell_parts(lexicon, message->text + word->start,
                                word->len, score);
        }
    }

    best = CONFLICT_LANGUAGE_ANY;

    for (language = 1; language < lexicon->nlanguages; language++) {
        if (score[language] > score[best]) {
            best = language;
        }
    }

    return best;
}
