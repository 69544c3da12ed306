
/*
 * What a message shows, and how hot it is.
 *
 * Heat is put together from the signals as if each were an independent chance
 * of a conflict, 1 - (1 - a)(1 - b)..., each by its weight below: it grows
 * with every sign and cannot pass its limit.  Praise and plain questions take
 * some of it away.
 */

#include <string.h>

#include "signals.h"
#include "evidence.h"


/* a text is read when so many of its words are, in hundredths */
#define CONFLICT_COMMON        15       /* everyday words of a language */
#define CONFLICT_KNOWN         50       /* words of the lexicon */

/* thanks are no hotter than this */
#define CONFLICT_THANKS_HEAT   1000


/* how much of the heat's scale a signal at full strength fills: hundredths */
static const uint8_t  conflict_heat_weights[CONFLICT_CUES] = {
    [CONFLICT_SIGNAL_ANGER] = 62,
    [CONFLICT_SIGNAL_DISAPPOINTMENT] = 45,
    [CONFLICT_SIGNAL_TOLD_BEFORE] = 14,
    [CONFLICT_SIGNAL_POLITE_DISPLEASURE] = 34,
    [CONFLICT_SIGNAL_MAY_LEAVE] = 32,
    [CONFLICT_SIGNAL_LEGAL_STEP] = 45,
    [CONFLICT_SIGNAL_PUBLIC_COMPLAINT] = 45,
    [CONFLICT_SIGNAL_PAYMENT_DISPUTE] = 35,
    [CONFLICT_SIGNAL_ASKS_FOR_MANAGER] = 35,
    [CONFLICT_SIGNAL_ABUSIVE_LANGUAGE] = 75,
    [CONFLICT_SIGNAL_GOAL_AT_RISK] = 22,
    [CONFLICT_SIGNAL_DISTRUST] = 35,
    [CONFLICT_SIGNAL_CONFUSION] = 6,
    [CONFLICT_SIGNAL_URGENCY] = 10,
    [CONFLICT_SIGNAL_SHOUTING] = 18,
    [CONFLICT_CUE_PROBLEM] = 16
};

/* hundredths: a text that says nothing, neither good nor bad */
#define CONFLICT_HEAT_PLAIN     2

/* what takes heat away again: share at full strength, in hundredths */
#define CONFLICT_RELIEF_PRAISE  75
#define CONFLICT_RELIEF_DOUBT   60      /* less of it: praise may be scorn */
#define CONFLICT_RELIEF_CALM    50


static unsigned conflict_score_read(const conflict_score_t *score);
static void conflict_score_signals(const conflict_score_t *score,
    conflict_signals_t *signals, unsigned cue, unsigned end);
static uint32_t conflict_score_shouting(const conflict_score_t *score);
static uint32_t conflict_score_heat(const conflict_score_t *score);
static unsigned conflict_score_thanks(const conflict_score_t *score,
    const conflict_signals_t *signals);


void
conflict_score_client(const conflict_lexicon_t *lexicon,
    const conflict_message_t *message, conflict_signals_t *signals)
{
    conflict_score_t  score;

    memset(signals, 0, sizeof(conflict_signals_t));

    conflict_score(lexicon, message, &score, 0);

    if (!conflict_score_read(&score)) {
        return;
    }

    score.left[CONFLICT_SIGNAL_SHOUTING] = CONFLICT_ONE
                                           - conflict_score_shouting(&score);

    signals->read = 1;

    conflict_score_signals(&score, signals, 0, CONFLICT_FIRST_ACT);

    signals->heat = (uint16_t) conflict_score_heat(&score);
    signals->thanks = conflict_score_thanks(&score, signals);
}


void
conflict_score_agent(const conflict_lexicon_t *lexicon,
    const conflict_message_t *message, conflict_signals_t *signals)
{
    conflict_score_t  score;

    memset(signals, 0, sizeof(conflict_signals_t));

    conflict_score(lexicon, message, &score, 1);

    if (!conflict_score_read(&score)) {
        return;
    }

    signals->read = 1;

    conflict_score_signals(&score, signals, CONFLICT_FIRST_ACT,
                           CONFLICT_SIGNALS);
}


/* the strengths of the signals from cue to end, end not among them */

static void
conflict_score_signals(const conflict_score_t *score,
    conflict_signals_t *signals, unsigned cue, unsigned end)
{
    for ( /* void */ ; cue < end; cue++) {
        signals->strength[cue] = (uint8_t)
                                 ((conflict_score_strength(score, cue) + 50)
                                  * 100 / CONFLICT_ONE);
    }
}


static unsigned
conflict_score_read(const conflict_score_t *score)
{
    if (score->words == 0) {
        return score->numbers != 0;
    }

    return score->common * 100 >= score->words * CONFLICT_COMMON
           || score->known * 100 >= score->words * CONFLICT_KNOWN;
}


/* capitals and exclamation marks, the more the louder */

static uint32_t
conflict_score_shouting(const conflict_score_t *score)
{
    uint32_t  capitals, marks;

    capitals = 0;

    if (score->longs > 1 && score->capitals > 1) {
        capitals = score->capitals * CONFLICT_ONE / score->longs;

        if (capitals > CONFLICT_ONE * 8 / 10) {
            capitals = CONFLICT_ONE * 8 / 10;
        }
    }

    marks = score->shouts * 4000 + score->exclaims * 1000;

    if (marks > CONFLICT_ONE * 7 / 10) {
        marks = CONFLICT_ONE * 7 / 10;
    }

    return CONFLICT_ONE - (CONFLICT_ONE - capitals) * (CONFLICT_ONE - marks)
                          / CONFLICT_ONE;
}


static uint32_t
conflict_score_heat(const conflict_score_t *score)
{
    unsigned  i;
    uint32_t  cool, heat, praise, doubt, relief;

    cool = CONFLICT_ONE * (100 - CONFLICT_HEAT_PLAIN);

    for (i = 0; i < CONFLICT_CUES; i++) {
        relief = conflict_heat_weights[i] * conflict_score_strength(score, i)
                 / 100;
        cool = (uint32_t) ((uint64_t) cool * (CONFLICT_ONE - relief)
                           / CONFLICT_ONE);
    }

    heat = CONFLICT_ONE - cool / 100;

    praise = CONFLICT_ONE - (uint32_t)
             ((uint64_t) score->left[CONFLICT_SIGNAL_GRATITUDE]
              * score->left[CONFLICT_SIGNAL_SATISFACTION] / CONFLICT_ONE
              * score->left[CONFLICT_SIGNAL_CONFIRMATION] / CONFLICT_ONE);

    doubt = CONFLICT_ONE - (uint32_t)
            ((uint64_t) score->left[CONFLICT_SIGNAL_ANGER]
             * score->left[CONFLICT_SIGNAL_DISAPPOINTMENT] / CONFLICT_ONE);

    if (doubt >= CONFLICT_SAID * CONFLICT_ONE / 100) {
        praise = praise * (100 - CONFLICT_RELIEF_DOUBT) / 100;
    }

    heat = heat * (CONFLICT_ONE - praise * CONFLICT_RELIEF_PRAISE / 100)
           / CONFLICT_ONE;

    heat = heat * (CONFLICT_ONE
                   - conflict_score_strength(score, CONFLICT_CUE_CALM)
                     * CONFLICT_RELIEF_CALM / 100)
           / CONFLICT_ONE;

    return heat * CONFLICT_HEAT_MAX / CONFLICT_ONE;
}


/* thanks and nothing else: no question, no request, no complaint */

static unsigned
conflict_score_thanks(const conflict_score_t *score,
    const conflict_signals_t *signals)
{
    unsigned  i;

    if (!conflict_said(signals, CONFLICT_SIGNAL_GRATITUDE)
        && !conflict_said(signals, CONFLICT_SIGNAL_SATISFACTION)
        && !conflict_said(signals, CONFLICT_SIGNAL_CONFIRMATION))
    {
        return 0;
    }

    if (signals->heat > CONFLICT_THANKS_HEAT || score->questions > 0
        || conflict_score_strength(score, CONFLICT_CUE_REQUEST)
           >= CONFLICT_ONE / 2
        || conflict_score_strength(score, CONFLICT_CUE_PROBLEM)
           >= CONFLICT_ONE / 2)
    {
        return 0;
    }

    for (i = 0; i <= CONFLICT_SIGNAL_URGENCY; i++) {
        if (conflict_said(signals, i)) {
            return 0;
        }
    }

    return 1;
}
