
/*
 * From phrases to evidence, sentence by sentence.
 *
 * A phrase counts less when it is denied or hedged, more when it is stressed,
 * and denied praise is disappointment.  Evidence for one signal adds up as if
 * each piece were an independent chance to be right: 1 - (1 - a)(1 - b)...;
 * overlapping phrases are one piece.
 */

#include <string.h>

#include "weigh.h"


/* words over which these reach, in the same clause */
#define CONFLICT_NEGATE_REACH     3
#define CONFLICT_STRESS_REACH     2
#define CONFLICT_CONDITION_REACH  8
#define CONFLICT_THIRD_REACH      6

/* a sentence of so many words may be in another language than the message, if
 * so few of them, in hundredths, are everyday words of the message's */
#define CONFLICT_OTHER_WORDS   4
#define CONFLICT_OTHER_SHARE   25


static void conflict_score_wanted(conflict_reader_kind_t kind,
    conflict_cues_t *wanted);
static void conflict_cues_range(conflict_cues_t *cues, unsigned first,
    unsigned last);
static void conflict_score_match(conflict_score_t *score,
    const conflict_cues_t *wanted, conflict_reading_t *r);
static void conflict_score_marks(conflict_score_t *score,
    conflict_reading_t *r);
static void conflict_score_hide(conflict_reading_t *r);
static unsigned conflict_score_hidden(const conflict_reading_t *r,
    const conflict_match_t *match);
static void conflict_score_reach(const conflict_message_t *message,
    conflict_reading_t *r);
static void conflict_score_reach_on(const conflict_message_t *message,
    conflict_reading_t *r, const conflict_match_t *match, unsigned far,
    const uint8_t *starts, uint32_t n);
static void conflict_score_then(conflict_reading_t *r);
static void conflict_score_evidence(conflict_score_t *score,
    conflict_reading_t *r);
static conflict_cause_t *conflict_score_cause(conflict_score_t *score);


void
conflict_score(conflict_score_t *score)
{
    unsigned            i;
    conflict_msec_t     moment;
    conflict_cues_t     wanted;
    conflict_reading_t  r;

    for (i = 0; i < CONFLICT_CUES; i++) {
        score->left[i] = CONFLICT_ONE;
    }

    score->promise = 0;
    score->known = 0;
    score->common = 0;
    score->shouts = 0;
    score->exclaims = 0;
    score->questions = 0;

    score->language = conflict_lexicon_recognise(score->scoring->lexicon,
                                                 score->message, 0,
                                                 score->message->nwords);

    conflict_score_wanted(score->kind, &wanted);

    for (r.part.first = 0;
         r.part.first < score->message->nwords;
         r.part.first = r.part.end)
    {
        conflict_score_match(score, &wanted, &r);
        conflict_score_marks(score, &r);
        conflict_score_hide(&r);
        conflict_score_reach(score->message, &r);
        conflict_score_evidence(score, &r);

        if (r.planned) {
            moment = conflict_promise_moment(score->writing, score->message,
                                             r.part.first, r.part.end,
                                             r.matches, r.part.nmatches);

            if (moment && (score->promise == 0 || moment < score->promise)) {
                score->promise = moment;
            }
        }
    }
}


static void
conflict_score_wanted(conflict_reader_kind_t kind, conflict_cues_t *wanted)
{
    memset(wanted, 0, sizeof(conflict_cues_t));

    conflict_cues_range(wanted, CONFLICT_CUE_NEGATE, CONFLICT_CUE_NEUTRAL);

    if (kind == CONFLICT_READ_CLIENT) {
        conflict_cues_range(wanted, 0, CONFLICT_FIRST_ACT - 1);
        conflict_cues_range(wanted, CONFLICT_CUE_PROBLEM,
                            CONFLICT_CUE_REQUEST);
        conflict_cues_range(wanted, CONFLICT_CUE_THEME, CONFLICT_CUES - 1);
        return;
    }

    conflict_cues_range(wanted, CONFLICT_FIRST_ACT, CONFLICT_SIGNALS - 1);
    conflict_cues_range(wanted, CONFLICT_CUE_MOMENT, CONFLICT_CUE_THEME - 1);

    if (kind == CONFLICT_READ_WORDING) {
        conflict_cues_range(wanted, CONFLICT_CUE_WORDING,
                            CONFLICT_CUE_MOMENT - 1);
    }
}


static void
conflict_cues_range(conflict_cues_t *cues, unsigned first, unsigned last)
{
    for ( /* void */ ; first <= last; first++) {
        conflict_cues_add(cues, first);
    }
}


/* what the lexicon finds; words are counted in the sentence from here on */

static void
conflict_score_match(conflict_score_t *score, const conflict_cues_t *wanted,
    conflict_reading_t *r)
{
    unsigned             other;
    uint32_t             i, n;
    conflict_sentence_t  part;

    conflict_lexicon_match(score->scoring->lexicon, score->language, wanted,
                           score->message, &r->part, r->matches,
                           CONFLICT_MATCHES_MAX);

    n = r->part.end - r->part.first;

    if (n >= CONFLICT_OTHER_WORDS
        && r->part.common * 100 < n * CONFLICT_OTHER_SHARE)
    {
        other = conflict_lexicon_recognise(score->scoring->lexicon,
                                           score->message, r->part.first,
                                           r->part.end);

        if (other != score->language && other != CONFLICT_LANGUAGE_ANY) {
            part = r->part;

            conflict_lexicon_match(score->scoring->lexicon, other, wanted,
                                   score->message, &r->part, r->matches,
                                   CONFLICT_MATCHES_MAX);

            if (r->part.common < 2 * part.common + 2) {
                r->part = part;
                conflict_lexicon_match(score->scoring->lexicon,
                                       score->language, wanted, score->message,
                                       &r->part, r->matches,
                                       CONFLICT_MATCHES_MAX);
            }
        }
    }

    for (i = 0; i < r->part.nmatches; i++) {
        r->matches[i].first = (uint16_t) (r->matches[i].first
                                          - r->part.first);
        r->matches[i].last = (uint16_t) (r->matches[i].last - r->part.first);
    }
}


/* counts what the sentence's writing tells, whatever it says */

static void
conflict_score_marks(conflict_score_t *score, conflict_reading_t *r)
{
    const conflict_word_t  *word;

    word = &score->message->words[r->part.end - 1];
    r->shout = (word->after & CONFLICT_BREAK_SHOUT) != 0;
    r->exclaim = (word->after & CONFLICT_BREAK_EXCLAIM) != 0;
    r->question = (word->after & CONFLICT_BREAK_QUESTION) != 0;

    score->shouts += r->shout;
    score->exclaims += r->exclaim;
    score->questions += r->question;
    score->known += r->part.known;
    score->common += r->part.common;
}


/* hidden[a]: the furthest end of a hiding phrase that starts at a or before */

static void
conflict_score_hide(conflict_reading_t *r)
{
    uint32_t           i, n;
    conflict_match_t  *match;

    n = r->part.end - r->part.first;
    r->hiding = 0;

    for (i = 0; i < r->part.nmatches; i++) {
        r->hiding |= r->matches[i].only;
    }

    if (!r->hiding) {
        return;
    }

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

    /* what a text is about, and when, is so whatever hides its tone */

    if (!r->hiding || match->cue >= CONFLICT_CUE_WORDING
        || match->cue == CONFLICT_CUE_CLAUSE)
    {
        return 0;
    }

    end = match->last + 1;

    if (!match->only) {
        return r->hidden[match->first] >= end;
    }

    /* a hiding phrase is hidden by a longer one alone */

    return r->hidden[match->first] > end
           || (match->first > 0 && r->hidden[match->first - 1] >= end);
}


/* lets negations, stresses, hedges and suppositions reach the words behind */

static void
conflict_score_reach(const conflict_message_t *message,
    conflict_reading_t *r)
{
    uint32_t                 i, n;
    unsigned                 far;
    const conflict_match_t  *match;
    uint8_t                  starts[CONFLICT_SENTENCE_WORDS];

    static const uint8_t  reach[] = {
        CONFLICT_NEGATE_REACH, CONFLICT_STRESS_REACH, CONFLICT_STRESS_REACH,
        0, 0, CONFLICT_CONDITION_REACH, CONFLICT_THIRD_REACH
    };

    n = r->part.end - r->part.first;
    r->contrast = 0;
    r->conditional = 0;

    memset(r->reached, 0, n);
    memset(r->supposed, 0, n);
    memset(starts, 0, n);

    for (i = 0; i < r->part.nmatches; i++) {
        match = &r->matches[i];

        if ((match->cue == CONFLICT_CUE_CLAUSE
             || match->cue == CONFLICT_CUE_CONTRAST)
            && !conflict_score_hidden(r, match))
        {
            starts[match->first] |= CONFLICT_REACHED(match->cue);

            if (match->cue == CONFLICT_CUE_CONTRAST && r->contrast == 0) {
                r->contrast = match->first;
            }
        }
    }

    for (i = 0; i < r->part.nmatches; i++) {
        match = &r->matches[i];

        if (!conflict_cue_grammar(match->cue)) {
            continue;
        }

        far = reach[match->cue - CONFLICT_CUE_NEGATE];

        if (far > 0 && !conflict_score_hidden(r, match)) {
            r->conditional |= (match->cue == CONFLICT_CUE_CONDITION);
            conflict_score_reach_on(message, r, match, far, starts, n);
        }
    }

    if (r->contrast) {
        conflict_score_then(r);
    }
}


static void
conflict_score_reach_on(const conflict_message_t *message,
    conflict_reading_t *r, const conflict_match_t *match, unsigned far,
    const uint8_t *starts, uint32_t n)
{
    uint32_t                k, last;
    const conflict_word_t  *words;

    words = &message->words[r->part.first];
    last = match->last;

    for (k = last + 1; k < n && k <= last + far; k++) {

        if (match->cue != CONFLICT_CUE_INTENSIFY) {

            if ((words[k - 1].after & CONFLICT_BREAK_CLAUSE)
                || (starts[k] & CONFLICT_REACHED(CONFLICT_CUE_CONTRAST)))
            {
                return;
            }

            /* the subject of what is supposed, or of another one's feeling,
               begins no clause of its own */

            if ((starts[k] & CONFLICT_REACHED(CONFLICT_CUE_CLAUSE))
                && (match->cue == CONFLICT_CUE_NEGATE
                    || ((match->cue == CONFLICT_CUE_CONDITION
                         || match->cue == CONFLICT_CUE_THIRD)
                        && k > last + 1)))
            {
                return;
            }
        }

        r->reached[k] |= (uint8_t) CONFLICT_REACHED(match->cue);

        if (match->cue == CONFLICT_CUE_CONDITION) {
            r->supposed[k] = (uint8_t) (k - last);
        }
    }
}


/* is it praise, or blame, that comes behind the "but"? */

static void
conflict_score_then(conflict_reading_t *r)
{
    uint32_t                 i;
    unsigned                 negated;
    const conflict_match_t  *match;

    r->praise_then = 0;
    r->blame_then = 0;

    for (i = 0; i < r->part.nmatches; i++) {
        match = &r->matches[i];

        if (match->first < r->contrast || match->strength < CONFLICT_SAID / 2
            || conflict_score_hidden(r, match))
        {
            continue;
        }

        negated = r->reached[match->first]
                  & CONFLICT_REACHED(CONFLICT_CUE_NEGATE);

        r->praise_then |= (conflict_cue_praise(match->cue) && !negated);
        r->blame_then |= (conflict_cue_praise(match->cue) && negated)
                         || (conflict_cue_blame(match->cue) && !negated);
    }
}


/* of overlapping phrases for one thing the strongest counts */

static void
conflict_score_evidence(conflict_score_t *score, conflict_reading_t *r)
{
    unsigned           cue;
    uint64_t           bits;
    uint32_t           i, strength, best[CONFLICT_CUES];
    uint16_t           end[CONFLICT_CUES];
    conflict_cues_t    seen;
    conflict_match_t  *match;
    conflict_cause_t  *cause[CONFLICT_CUES];

    memset(&seen, 0, sizeof(seen));
    memset(best, 0, sizeof(best));

    r->planned = 0;

    for (i = 0; i < r->part.nmatches; i++) {
        match = &r->matches[i];

        if (conflict_cue_grammar(match->cue)
            || match->cue == CONFLICT_CUE_NEUTRAL
            || (match->cue >= CONFLICT_CUE_MOMENT
                && match->cue < CONFLICT_CUE_THEME)
            || conflict_score_hidden(r, match))
        {
            continue;
        }

        strength = conflict_score_weigh(score->message, r, match);
        cue = match->cue;

        r->planned |= ((cue == CONFLICT_ACT_PLAN || cue == CONFLICT_ACT_PROMISE)
                       && strength >= CONFLICT_SAID * CONFLICT_ONE / 100);

        if (!conflict_cues_have(&seen, cue)) {
            conflict_cues_add(&seen, cue);
            cause[cue] = conflict_score_cause(score);

        } else if (match->first >= end[cue]) {
            score->left[cue] = score->left[cue] * (CONFLICT_ONE - best[cue])
                               / CONFLICT_ONE;
            cause[cue] = conflict_score_cause(score);
            best[cue] = 0;
        }

        if (best[cue] < strength || best[cue] == 0) {
            best[cue] = strength;

            if (cause[cue] != NULL) {
                cause[cue]->first = (uint16_t) (match->first + r->part.first);
                cause[cue]->last = (uint16_t) (match->last + r->part.first);
                cause[cue]->cue = match->cue;
                cause[cue]->strength = (uint8_t) (strength * 100
                                                  / CONFLICT_ONE);
            }
        }

        end[cue] = (uint16_t) (match->last + 1);
    }

    for (i = 0; i < sizeof(seen.bits) / sizeof(seen.bits[0]); i++) {
        for (bits = seen.bits[i]; bits != 0; bits &= bits - 1) {
            cue = i * 64 + (unsigned) __builtin_ctzll(bits);
            score->left[cue] = score->left[cue] * (CONFLICT_ONE - best[cue])
                               / CONFLICT_ONE;
        }
    }
}


/* room for the words that make another piece of evidence, or NULL */

static conflict_cause_t *
conflict_score_cause(conflict_score_t *score)
{
    conflict_causes_t  *causes;

    causes = score->causes;

    return (causes == NULL || causes->n == CONFLICT_CAUSES_MAX)
           ? NULL : &causes->of[causes->n++];
}
