
/*
 * What is read out of a message: the first byte says who speaks and in which
 * form, all behind it is the text.
 */

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/arena.h"
#include "core/model.h"
#include "core/text.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static conflict_lexicon_t  *lexicon;
static conflict_policy_t    policy;
static conflict_message_t   message;
static uint32_t             features;


static void
fuzz_load(void)
{
    char      error[256];
    unsigned  line;

    lexicon = conflict_lexicon_create();

    if (lexicon == NULL
        || conflict_lexicon_add_builtin(lexicon, &line, error, sizeof(error))
           != CONFLICT_OK
        || conflict_lexicon_compile(lexicon) != CONFLICT_OK)
    {
        abort();
    }

    conflict_policy_default(&policy);
}


static void
fuzz_holds(int holds)
{
    if (!holds) {
        abort();
    }
}


/* words lie in the text, one behind the other */

static void
fuzz_words(void)
{
    uint32_t                i, end;
    const conflict_word_t  *word;

    end = 0;

    for (i = 0; i < message.nwords; i++) {
        word = &message.words[i];

        fuzz_holds(word->start >= end && word->len > 0
                   && word->len <= CONFLICT_WORD_MAX);
        end = word->start + word->len;
    }

    fuzz_holds(end <= message.text_len
               && message.text_len <= CONFLICT_TEXT_MAX
               && message.numbers <= message.nwords
               && message.capitals <= message.longs
               && message.longs <= message.nwords);
}


static void
fuzz_figures(const conflict_signals_t *signals,
    const conflict_causes_t *causes, int agent)
{
    unsigned  i;

    fuzz_holds(signals->heat <= CONFLICT_HEAT_MAX);
    fuzz_holds(signals->theme <= conflict_lexicon_themes(lexicon));

    for (i = 0; i < CONFLICT_SIGNALS; i++) {
        fuzz_holds(signals->strength[i] <= 100);
        fuzz_holds(signals->strength[i] == 0
                   || (i >= CONFLICT_FIRST_ACT) == agent);
    }

    fuzz_holds(!signals->thanks || signals->heat <= 1000);
    fuzz_holds(signals->read
               || (signals->heat == 0 && signals->themes == 0
                   && signals->promise == 0));
    fuzz_holds(!agent || signals->heat == 0);
    fuzz_holds(causes->n <= CONFLICT_CAUSES_MAX);

    for (i = 0; i < causes->n; i++) {
        fuzz_holds(causes->of[i].first <= causes->of[i].last
                   && causes->of[i].last < message.nwords
                   && causes->of[i].strength <= 100);
    }
}


static void
fuzz_feature(void *data, uint32_t index)
{
    fuzz_holds(index < (uint32_t) 1 << CONFLICT_MODEL_BITS);
    features++;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    float                    dense[CONFLICT_MODEL_DENSE];
    unsigned                 i;
    conflict_str_t           value, own;
    conflict_text_t          text;
    conflict_arena_t        *arena;
    conflict_causes_t        causes;
    conflict_signals_t       signals, again;
    conflict_scoring_t       scoring;

    static const conflict_writing_t  tuesday = { 1795527600000, 60 };

    if (lexicon == NULL) {
        fuzz_load();
    }

    if (size == 0) {
        return 0;
    }

    arena = conflict_arena_create();
    fuzz_holds(arena != NULL);

    value.data = (const char *) data + 1;
    value.len = size - 1;
    own = value;

    if (data[0] & 2) {
        own.len = 0;

        if (conflict_text_read(arena, value, (data[0] >> 2) % 3, &text)
            == CONFLICT_OK
            && conflict_text_own(arena, &text, &own) != CONFLICT_OK)
        {
            own.len = 0;
        }
    }

    scoring.lexicon = lexicon;
    scoring.policy = &policy;
    scoring.model = NULL;

    (void) conflict_message_read(&message, own.data, own.len);
    fuzz_words();

    if (data[0] & 1) {
        conflict_score_agent(&scoring, &message, &tuesday, &signals, &causes);
        fuzz_figures(&signals, &causes, 1);
        fuzz_holds(signals.promise == 0 || signals.promise > tuesday.at);

        fuzz_holds(conflict_score_wording(&scoring, &message, &tuesday, NULL)
                   < (uint32_t) 1 << CONFLICT_WORDINGS);

    } else {
        conflict_score_client(&scoring, &message, &signals, &causes);
        fuzz_figures(&signals, &causes, 0);

        /* who asks for the causes changes nothing */

        conflict_score_client(&scoring, &message, &again, NULL);
        fuzz_holds(memcmp(again.strength, signals.strength,
                          sizeof(again.strength)) == 0
                   && again.heat == signals.heat);

        conflict_model_dense(&signals, dense);

        for (i = 0; i < CONFLICT_MODEL_DENSE; i++) {
            fuzz_holds(isfinite(dense[i]) && dense[i] >= 0 && dense[i] <= 1);
        }

        features = 0;
        fuzz_holds(conflict_model_features(&message, CONFLICT_MODEL_BITS,
                                           fuzz_feature, NULL)
                   == features);
    }

    conflict_arena_destroy(arena);

    return 0;
}
