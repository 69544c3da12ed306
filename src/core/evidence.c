
/*
 * From phrases to evidence, sentence by sentence.
 *
 * A phrase counts less when it is denied or hedged, more when it is stressed,
 * and denied praise is disappointment.  Evidence for one signal adds up as if
 * each piece were an independent chance to be right: 1 - (1 - a)(1 - b)...;
 * overlapping phrases are one piece.
 */

#include <string.h>

#include "evidence.h"


#define CONFLICT_MATCHES_MAX   512      /* in one sentence */

/* words over which these reach, in the same clause */
#define CONFLICT_NEGATE_REACH  3
#define CONFLICT_STRESS_REACH  2

/* shares, in hundredths */
#define CONFLICT_NEGATED       4        /* of what is denied */
#define CONFLICT_TURNED        90       /* denied praise as disappointment */
#define CONFLICT_SOFTENED      65
#define CONFLICT_INTENSIFIED   130
#define CONFLICT_SHOUTED       125      /* in a sentence that ends with "!!" */
#define CONFLICT_IN_CAPITALS   120
#define CONFLICT_ASKED         50       /* a hard signal in a question */


typedef struct {
    conflict_sentence_t  part;
    unsigned             shout:1;
    unsigned             exclaim:1;
    unsigned             question:1;
    conflict_match_t     matches[CONFLICT_MATCHES_MAX];
    uint8_t              negated[CONFLICT_SENTENCE_WORDS];
    uint8_t              intensified[CONFLICT_SENTENCE_WORDS];
    uint8_t              softened[CONFLICT_SENTENCE_WORDS];
    uint16_t             hidden[CONFLICT_SENTENCE_WORDS];
} conflict_reading_t;


static void conflict_score_marks(const conflict_message_t *message,
    conflict_reading_t *r, conflict_score_t *score);
static void conflict_score_choose(conflict_reading_t *r, unsigned agent);
static void conflict_score_hide(conflict_reading_t *r);
static unsigned conflict_score_hidden(const conflict_reading_t *r,
    const conflict_match_t *match);
static void conflict_score_reach(const conflict_message_t *message,
    conflict_reading_t *r);
static void conflict_score_evidence(const conflict_message_t *message,
    conflict_reading_t *r, conflict_score_t *score);
static uint32_t conflict_score_weigh(const conflict_message_t *message,
    const conflict_reading_t *r, conflict_match_t *match);


void
conflict_score(const conflict_lexicon_t *lexicon,
    const conflict_message_t *message, conflict_score_t *score,
    unsigned agent)
{
    unsigned            i;
    conflict_reading_t  r;

    memset(score, 0, sizeof(conflict_score_t));

    for (i = 0; i < CONFLICT_CUES; i++) {
        score->left[i] = CONFLICT_ONE;
    }

    for (r.part.first = 0;
         r.part.first < message->nwords;
         r.part.first = r.part.end)
    {
        conflict_lexicon_match(lexicon, message, &r.part, r.matches,
                               CONFLICT_MATCHES_MAX);

        conflict_score_marks(message, &r, score);
        conflict_score_choose(&r, agent);
        conflict_score_hide(&r);
        conflict_score_reach(message, &r);
        conflict_score_evidence(message, &r, score);
    }
}


/* counts what the sentence's writing tells, whatever it says */

static void
conflict_score_marks(const conflict_message_t *message,
    conflict_reading_t *r, conflict_score_t *score)
{
    uint32_t                i;
    const conflict_word_t  *word;

    word = &message->words[r->part.end - 1];
    r->shout = (word->after & CONFLICT_BREAK_SHOUT) != 0;
    r->exclaim = (word->after & CONFLICT_BREAK_EXCLAIM) != 0;
    r->question = (word->after & CONFLICT_BREAK_QUESTION) != 0;

    score->shouts += r->shout;
    score->exclaims += r->exclaim;
    score->questions += r->question;
    score->known += r->part.known;
    score->common += r->part.common;
    for (i = r->part.first; i < r->part.end; i++) {
        word = &message->words[i];

        if (word->marks & CONFLICT_WORD_NUMBER) {
            score->numbers++;
            continue;
        }

        score->words++;

        if (word->len > 1 && !(word->marks & CONFLICT_WORD_SYMBOL)) {
            score->longs++;
            score->capitals += (word->marks & CONFLICT_WORD_CAPITALS) != 0;
        }
    }
}


/* keeps what concerns a client, or an agent; counts words in the sentence */

static void
conflict_score_choose(conflict_reading_t *r, unsigned agent)
{
    unsigned          act, both;
    uint32_t          i, n;
    conflict_match_t  match;

    for (i = 0, n = 0; i < r->part.nmatches; i++) {
        match = r->matches[i];

        act = (match.cue >= CONFLICT_FIRST_ACT
               && match.cue < CONFLICT_SIGNALS);
        both = (match.cue >= CONFLICT_CUE_NEGATE
                && match.cue <= CONFLICT_CUE_CLAUSE)
               || match.cue == CONFLICT_CUE_NEUTRAL;

        if (both || act == agent) {
            match.first = (uint16_t) (match.first - r->part.first);
            match.last = (uint16_t) (match.last - r->part.first);
            r->matches[n++] = match;
        }
    }

    r->part.nmatches = n;
}


/* hidden[a]: the furthest end of a hiding phrase that starts at a or before */

static void
conflict_score_hide(conflict_reading_t *r)
{
    uint32_t           i, n;
    conflict_match_t  *match;

    n = r->part.end - r->part.first;

    memset(r->hidden, 0, n * sizeof(r->hidden[0]));

    for (i = 0; i < r->part.nmatches; i++) {
        match = &r->matches[i];

        if (match->only && r->hidden[match->first] < match->last + 1) {
            r->hidden[match->first] = (uint16_t) (match->last + 1);
        }
    }

    for (i = 1; i < n; i++) {
        if (r->hidden[i] < r->hidden[i - 1]) {
            r->hidden[i] = r->hidden[i - 1];
        }
    }
}


static unsigned
conflict_score_hidden(const conflict_reading_t *r,
    const conflict_match_t *match)
{
    unsigned  end;

    end = match->last + 1;

    if (!match->only) {
        return r->hidden[match->first] >= end;
    }

    /* a hiding phrase is hidden by a longer one alone */

    return r->hidden[match->first] > end
           || (match->first > 0 && r->hidden[match->first - 1] >= end);
}


/* lets negations, stresses and hedges reach the words behind them */

static void
conflict_score_reach(const conflict_message_t *message,
    conflict_reading_t *r)
{
    uint32_t                 i, k, n;
    uint8_t                  negate, intensify, soften;
    const conflict_match_t  *match;
    uint8_t                  clause[CONFLICT_SENTENCE_WORDS];
    uint8_t                  cues[CONFLICT_SENTENCE_WORDS];

    n = r->part.end - r->part.first;

    memset(clause, 0, n);
    memset(cues, 0, n);

    for (i = 0; i < r->part.nmatches; i++) {
        match = &r->matches[i];

        if (match->cue < CONFLICT_CUE_NEGATE
            || match->cue > CONFLICT_CUE_CLAUSE
            || conflict_score_hidden(r, match))
        {
            continue;
        }

        if (match->cue == CONFLICT_CUE_CLAUSE) {
            clause[match->first] = 1;

        } else {
            cues[match->last] |= (uint8_t)
                                 (1 << (match->cue - CONFLICT_CUE_NEGATE));
        }
    }

    negate = 0;
    intensify = 0;
    soften = 0;

    for (k = 0; k < n; k++) {
        if (clause[k]) {
            negate = 0;
        }

        r->negated[k] = (negate > 0);
        r->intensified[k] = (intensify > 0);
        r->softened[k] = (soften > 0);

        negate -= (negate > 0);
        intensify -= (intensify > 0);
        soften -= (soften > 0);

        if (cues[k] & 1) {
            negate = CONFLICT_NEGATE_REACH;
        }

        if (cues[k] & 2) {
            intensify = CONFLICT_STRESS_REACH;
        }

        if (cues[k] & 4) {
            soften = CONFLICT_STRESS_REACH;
        }

        if (message->words[r->part.first + k].after & CONFLICT_BREAK_CLAUSE) {
            negate = 0;
            soften = 0;
        }
    }
}


/* of overlapping phrases for one thing the strongest counts */

static void
conflict_score_evidence(const conflict_message_t *message,
    conflict_reading_t *r, conflict_score_t *score)
{
    unsigned           cue;
    uint16_t           end[CONFLICT_CUES];
    uint32_t           i, strength, best[CONFLICT_CUES];
    conflict_match_t  *match;

    memset(best, 0, sizeof(best));
    memset(end, 0, sizeof(end));

    for (i = 0; i < r->part.nmatches; i++) {
        match = &r->matches[i];

        if ((match->cue >= CONFLICT_CUE_NEGATE
             && match->cue <= CONFLICT_CUE_CLAUSE)
            || conflict_score_hidden(r, match))
        {
            continue;
        }

        strength = conflict_score_weigh(message, r, match);
        cue = match->cue;

        if (match->first >= end[cue]) {
            score->left[cue] = score->left[cue] * (CONFLICT_ONE - best[cue])
                               / CONFLICT_ONE;
            best[cue] = strength;

        } else if (best[cue] < strength) {
            best[cue] = strength;
        }

        end[cue] = (uint16_t) (match->last + 1);
    }

    for (cue = 0; cue < CONFLICT_CUES; cue++) {
        score->left[cue] = score->left[cue] * (CONFLICT_ONE - best[cue])
                           / CONFLICT_ONE;
    }
}


/* the strength of a phrase where it stands; may turn it into another signal */

static uint32_t
conflict_score_weigh(const conflict_message_t *message,
    const conflict_reading_t *r, conflict_match_t *match)
{
    uint32_t  strength;

    strength = match->strength * CONFLICT_ONE / 100;

    if (r->negated[match->first]
        && match->cue >= CONFLICT_SIGNAL_GRATITUDE
        && match->cue <= CONFLICT_SIGNAL_CONFIRMATION)
    {
        match->cue = CONFLICT_SIGNAL_DISAPPOINTMENT;
        strength = strength * CONFLICT_TURNED / 100;

    } else if (r->negated[match->first]) {
        strength = strength * CONFLICT_NEGATED / 100;
    }

    if (r->intensified[match->first]) {
        strength = strength * CONFLICT_INTENSIFIED / 100;
    }

    if (r->softened[match->first]) {
        strength = strength * CONFLICT_SOFTENED / 100;
    }

    switch (match->cue) {

    case CONFLICT_SIGNAL_ANGER:
    case CONFLICT_SIGNAL_DISAPPOINTMENT:
    case CONFLICT_SIGNAL_ABUSIVE_LANGUAGE:
        if (r->shout) {
            strength = strength * CONFLICT_SHOUTED / 100;
        }

        if (message->words[r->part.first + match->last].marks
            & CONFLICT_WORD_CAPITALS)
        {
            strength = strength * CONFLICT_IN_CAPITALS / 100;
        }

        break;

    case CONFLICT_SIGNAL_MAY_LEAVE:
    case CONFLICT_SIGNAL_LEGAL_STEP:
    case CONFLICT_SIGNAL_PUBLIC_COMPLAINT:
        if (r->question && !r->exclaim && !r->shout) {
            strength = strength * CONFLICT_ASKED / 100;
        }

        break;

    default:
        break;
    }

    return (strength > CONFLICT_ONE) ? CONFLICT_ONE : strength;
}
