
/*
 * What a message shows, and how hot it is.
 *
 * Heat grows with every sign and cannot pass its limit.  Praise and plain
 * questions take some of it away.
 */

#include <string.h>

#include "signals.h"
#include "evidence.h"
#include "model.h"


/* a text is read when so many of its words are, in hundredths */
#define CONFLICT_COMMON        15       /* everyday words of a language */
#define CONFLICT_KNOWN_TOO     40       /* ... and words of its lexicon */
#define CONFLICT_KNOWN         50       /* or so many of these */

/* thanks are no hotter than this */
#define CONFLICT_THANKS_HEAT   1000

/* hundredths: a text that says nothing, neither good nor bad */
#define CONFLICT_HEAT_PLAIN     2

#define CONFLICT_RELIEF_DOUBT   60      /* less of it: praise may be scorn */


static unsigned conflict_score_read(const conflict_score_t *score);
static void conflict_score_signals(const conflict_score_t *score,
    conflict_signals_t *signals, unsigned cue, unsigned end);
static uint8_t conflict_hundredths(const conflict_score_t *score,
    unsigned cue);
static void conflict_score_themes(const conflict_score_t *score,
    conflict_signals_t *signals);
static uint32_t conflict_score_shouting(const conflict_score_t *score);
static uint32_t conflict_score_heat(const conflict_score_t *score);
static uint32_t conflict_share(double factor);
static uint32_t conflict_score_relief(const conflict_score_t *score);
static unsigned conflict_score_thanks(const conflict_score_t *score,
    const conflict_signals_t *signals);
static unsigned conflict_score_specific(const conflict_score_t *score,
    const conflict_signals_t *signals);


void
conflict_score_client(const conflict_scoring_t *scoring,
    const conflict_message_t *message, conflict_signals_t *signals,
    conflict_causes_t *causes)
{
    float             dense[CONFLICT_MODEL_DENSE];
    conflict_score_t  score;

    memset(signals, 0, sizeof(conflict_signals_t));

    score.scoring = scoring;
    score.message = message;
    score.writing = NULL;
    score.causes = causes;
    score.kind = CONFLICT_READ_CLIENT;

    if (causes != NULL) {
        causes->n = 0;
    }

    conflict_score(&score);

    signals->language = (uint8_t) score.language;

    if (!conflict_score_read(&score)) {
        return;
    }

    score.left[CONFLICT_SIGNAL_SHOUTING] = CONFLICT_ONE
                                           - conflict_score_shouting(&score);

    signals->read = 1;

    conflict_score_signals(&score, signals, 0, CONFLICT_FIRST_ACT);
    conflict_score_themes(&score, signals);

    signals->problem = conflict_hundredths(&score, CONFLICT_CUE_PROBLEM);
    signals->calm = conflict_hundredths(&score, CONFLICT_CUE_CALM);

    signals->heat = (uint16_t) conflict_score_heat(&score);
    signals->thanks = conflict_score_thanks(&score, signals);

    if (scoring->model != NULL) {
        conflict_model_dense(signals, dense);
        signals->heat = (uint16_t) conflict_model_heat(scoring->model, message,
                                                       dense);
    }
}


void
conflict_score_agent(const conflict_scoring_t *scoring,
    const conflict_message_t *message, const conflict_writing_t *writing,
    conflict_signals_t *signals, conflict_causes_t *causes)
{
    conflict_score_t  score;

    memset(signals, 0, sizeof(conflict_signals_t));

    score.scoring = scoring;
    score.message = message;
    score.writing = writing;
    score.causes = causes;
    score.kind = CONFLICT_READ_AGENT;

    if (causes != NULL) {
        causes->n = 0;
    }

    conflict_score(&score);

    signals->language = (uint8_t) score.language;

    if (!conflict_score_read(&score)) {
        return;
    }

    signals->read = 1;
    signals->promise = score.promise;

    conflict_score_signals(&score, signals, CONFLICT_FIRST_ACT,
                           CONFLICT_SIGNALS);
}


uint32_t
conflict_score_wording(const conflict_scoring_t *scoring,
    const conflict_message_t *message, const conflict_writing_t *writing,
    conflict_causes_t *causes)
{
    uint32_t            bits;
    unsigned            i;
    conflict_score_t    score;
    conflict_signals_t  signals;

    score.scoring = scoring;
    score.message = message;
    score.writing = writing;
    score.causes = causes;
    score.kind = CONFLICT_READ_WORDING;

    if (causes != NULL) {
        causes->n = 0;
    }

    conflict_score(&score);

    if (!conflict_score_read(&score)) {
        return 0;
    }

    conflict_score_signals(&score, &signals, CONFLICT_FIRST_ACT,
                           CONFLICT_SIGNALS);

    for (i = 0, bits = 0; i < CONFLICT_CUE_MOMENT - CONFLICT_CUE_WORDING; i++)
    {
        if (conflict_score_strength(&score, CONFLICT_CUE_WORDING + i) * 100
            >= CONFLICT_SAID * CONFLICT_ONE)
        {
            bits |= conflict_bit(conflict_cue_wordings[i]);
        }
    }

    /* what is not there is unhappy too; nothing can be done, unless something
       is offered */

    if (!conflict_said(&signals, CONFLICT_ACT_APOLOGY)
        && !conflict_said(&signals, CONFLICT_ACT_EMPATHISE)
        && !conflict_said(&signals, CONFLICT_ACT_OWN))
    {
        bits |= conflict_bit(CONFLICT_WORDING_NO_APOLOGY);
    }

    if (conflict_said(&signals, CONFLICT_ACT_SOLUTION)) {
        bits &= ~conflict_bit(CONFLICT_WORDING_HOPELESS);

    } else if (!conflict_said(&signals, CONFLICT_ACT_DECISION)
               && !conflict_said(&signals, CONFLICT_ACT_PLAN)
               && !conflict_said(&signals, CONFLICT_ACT_LISTEN))
    {
        bits |= conflict_bit(CONFLICT_WORDING_NO_SOLUTION);
    }

    if (conflict_said(&signals, CONFLICT_ACT_PLAN) && score.promise == 0) {
        bits |= conflict_bit(CONFLICT_WORDING_NO_DATE);
    }

    if (!conflict_score_specific(&score, &signals)) {
        bits |= conflict_bit(CONFLICT_WORDING_NOT_SPECIFIC);
    }

    return bits;
}


/* an answer that names a fact, a number or what happened is about this case */

static unsigned
conflict_score_specific(const conflict_score_t *score,
    const conflict_signals_t *signals)
{
    return score->message->numbers > 0
           || conflict_said(signals, CONFLICT_ACT_FACTS)
           || conflict_said(signals, CONFLICT_ACT_ACKNOWLEDGE)
           || conflict_said(signals, CONFLICT_ACT_SOLUTION)
           || conflict_said(signals, CONFLICT_ACT_LISTEN);
}


/* the strengths of the signals from cue to end, end not among them */

static void
conflict_score_signals(const conflict_score_t *score,
    conflict_signals_t *signals, unsigned cue, unsigned end)
{
    for ( /* void */ ; cue < end; cue++) {
        signals->strength[cue] = conflict_hundredths(score, cue);
    }
}


static uint8_t
conflict_hundredths(const conflict_score_t *score, unsigned cue)
{
    return (uint8_t) ((conflict_score_strength(score, cue) + 50) * 100
                      / CONFLICT_ONE);
}


static void
conflict_score_themes(const conflict_score_t *score,
    conflict_signals_t *signals)
{
    unsigned  i, n;
    uint32_t  strength, best;

    n = conflict_lexicon_themes(score->scoring->lexicon);

    for (i = 0, best = 0; i < n; i++) {
        strength = conflict_score_strength(score, CONFLICT_CUE_THEME + i);

        if (strength * 100 < CONFLICT_SAID * CONFLICT_ONE) {
            continue;
        }

        signals->themes |= conflict_bit(i);

        if (strength > best) {
            best = strength;
            signals->theme = (uint8_t) (i + 1);
        }
    }
}


static unsigned
conflict_score_read(const conflict_score_t *score)
{
    uint32_t  words;

    words = score->message->nwords - score->message->numbers;

    if (words == 0) {
        return score->message->numbers != 0;
    }

    return (score->common * 100 >= words * CONFLICT_COMMON
            && score->known * 100 >= words * CONFLICT_KNOWN_TOO)
           || score->known * 100 >= words * CONFLICT_KNOWN;
}


/* capitals and exclamation marks, the more the louder */

static uint32_t
conflict_score_shouting(const conflict_score_t *score)
{
    uint32_t  capitals, marks;

    capitals = 0;

    if (score->message->longs > 1 && score->message->capitals > 1) {
        capitals = score->message->capitals * CONFLICT_ONE
                   / score->message->longs;

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


/*
 * The signals together, as if each were an independent chance of a conflict,
 * 1 - (1 - a)(1 - b)..., each by its weight.
 */

static uint32_t
conflict_score_heat(const conflict_score_t *score)
{
    unsigned                  i;
    uint32_t                  cool, heat, part;
    const conflict_policy_t  *policy;

    policy = score->scoring->policy;
    cool = CONFLICT_ONE * (100 - CONFLICT_HEAT_PLAIN) / 100;

    for (i = 0; i <= CONFLICT_SIGNAL_SHOUTING; i++) {
        part = conflict_score_strength(score, i);

        if (part) {
            cool = cool * (CONFLICT_ONE - conflict_share(policy->heat[i])
                                          * part / CONFLICT_ONE)
                   / CONFLICT_ONE;
        }
    }

    part = conflict_score_strength(score, CONFLICT_CUE_PROBLEM);
    cool = cool * (CONFLICT_ONE - conflict_share(policy->heat_problem) * part
                                  / CONFLICT_ONE)
           / CONFLICT_ONE;

    heat = (CONFLICT_ONE - cool) * (CONFLICT_ONE
                                    - conflict_score_relief(score))
           / CONFLICT_ONE;

    return heat * CONFLICT_HEAT_MAX / CONFLICT_ONE;
}


/* a share of 0 to 1 as the arithmetic has it */

static uint32_t
conflict_share(double factor)
{
    return (uint32_t) (factor * CONFLICT_ONE + 0.5);
}


/*
 * What praise and plain questions take away.  Kind words around a firm step
 * take nothing away from it.
 */

static uint32_t
conflict_score_relief(const conflict_score_t *score)
{
    unsigned                  i;
    uint32_t                  praise, doubt, calm, firm;
    const conflict_policy_t  *policy;

    static const uint8_t  steps[] = {
        CONFLICT_SIGNAL_MAY_LEAVE, CONFLICT_SIGNAL_LEGAL_STEP,
        CONFLICT_SIGNAL_PUBLIC_COMPLAINT, CONFLICT_SIGNAL_ASKS_FOR_MANAGER,
        CONFLICT_SIGNAL_ABUSIVE_LANGUAGE
    };

    policy = score->scoring->policy;

    praise = CONFLICT_ONE
             - score->left[CONFLICT_SIGNAL_GRATITUDE]
               * score->left[CONFLICT_SIGNAL_SATISFACTION] / CONFLICT_ONE
               * score->left[CONFLICT_SIGNAL_CONFIRMATION] / CONFLICT_ONE;

    doubt = CONFLICT_ONE
            - score->left[CONFLICT_SIGNAL_ANGER]
              * score->left[CONFLICT_SIGNAL_DISAPPOINTMENT] / CONFLICT_ONE;

    if (doubt * 100 >= CONFLICT_SAID * CONFLICT_ONE) {
        praise = praise * (100 - CONFLICT_RELIEF_DOUBT) / 100;
    }

    calm = conflict_score_strength(score, CONFLICT_CUE_CALM);

    praise = praise * conflict_share(policy->praise_relief) / CONFLICT_ONE;
    calm = calm * conflict_share(policy->calm_relief) / CONFLICT_ONE;

    for (i = 0, firm = CONFLICT_ONE; i < sizeof(steps); i++) {
        if (score->left[steps[i]] < firm) {
            firm = score->left[steps[i]];
        }
    }

    if ((CONFLICT_ONE - firm) * 100 < CONFLICT_SAID * CONFLICT_ONE) {
        firm = CONFLICT_ONE;
    }

    return (CONFLICT_ONE - (CONFLICT_ONE - praise) * (CONFLICT_ONE - calm)
                           / CONFLICT_ONE)
           * firm / CONFLICT_ONE;
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
