
/*
 * How much a phrase weighs where it stands.
 */

#include "weigh.h"


/* words behind an "if" in which its own verb stands */
#define CONFLICT_CONDITION_VERB   3

/* shares, in hundredths */
#define CONFLICT_NEGATED       4        /* of what is denied */
#define CONFLICT_TURNED        90       /* denied praise as disappointment */
#define CONFLICT_SOFTENED      65
#define CONFLICT_INTENSIFIED   130
#define CONFLICT_SHOUTED       125      /* in a sentence that ends with "!!" */
#define CONFLICT_IN_CAPITALS   120
#define CONFLICT_ASKED         50       /* a hard signal in a question */
#define CONFLICT_SUPPOSED      50       /* ... if it is only supposed */
#define CONFLICT_CONDITIONAL   65       /* ... if it hangs on something */
#define CONFLICT_IF            60       /* a feeling that is only supposed */
#define CONFLICT_ANOTHERS      30       /* what somebody else feels */
#define CONFLICT_QUOTED        25       /* what is said in quotation marks */
#define CONFLICT_BUT_PRAISE    50       /* praise, and then a "but" */
#define CONFLICT_BUT_BLAME     60


static uint32_t conflict_score_conditional(uint32_t strength);
static uint32_t conflict_score_context(const conflict_message_t *message,
    const conflict_reading_t *r, const conflict_match_t *match,
    uint32_t strength);


/* the strength of a phrase where it stands; may turn it into another signal */

uint32_t
conflict_score_weigh(const conflict_message_t *message,
    const conflict_reading_t *r, conflict_match_t *match)
{
    unsigned  reached, denied;
    uint32_t  strength;

    strength = match->strength * CONFLICT_ONE / 100;

    if (match->cue >= CONFLICT_CUE_THEME) {
        return strength;
    }

    reached = r->reached[match->first];

    /* "hat mir nicht geholfen" is no help, "I will not cancel" no threat; for
       blame two negations seldom make praise */

    denied = match->denied && match->cue != CONFLICT_SIGNAL_ANGER
             && match->cue != CONFLICT_SIGNAL_DISAPPOINTMENT
             && match->cue != CONFLICT_CUE_PROBLEM;

    if (denied || (reached & CONFLICT_REACHED(CONFLICT_CUE_NEGATE))) {

        if (conflict_cue_praise(match->cue)) {
            match->cue = CONFLICT_SIGNAL_DISAPPOINTMENT;
            strength = strength * CONFLICT_TURNED / 100;

        } else {
            strength = strength * CONFLICT_NEGATED / 100;
        }
    }

    if (reached & CONFLICT_REACHED(CONFLICT_CUE_INTENSIFY)) {
        strength = strength * CONFLICT_INTENSIFIED / 100;
    }

    if (reached & CONFLICT_REACHED(CONFLICT_CUE_SOFTEN)) {
        strength = strength * CONFLICT_SOFTENED / 100;
    }

    strength = conflict_score_context(message, r, match, strength);

    return (strength > CONFLICT_ONE) ? CONFLICT_ONE : strength;
}


/* it stays said if it was */

static uint32_t
conflict_score_conditional(uint32_t strength)
{
    uint32_t  said, less;

    said = CONFLICT_SAID * CONFLICT_ONE / 100;
    less = strength * CONFLICT_CONDITIONAL / 100;

    return (strength >= said && less < said) ? said : less;
}


/* what is asked, supposed, quoted, or felt by somebody else, weighs less */

static uint32_t
conflict_score_context(const conflict_message_t *message,
    const conflict_reading_t *r, const conflict_match_t *match,
    uint32_t strength)
{
    unsigned                supposed, asked;
    const conflict_word_t  *words;

    words = &message->words[r->part.first];
    supposed = r->supposed[match->first];
    asked = (r->question && !r->exclaim && !r->shout);

    switch (match->cue) {

    case CONFLICT_SIGNAL_ANGER:
    case CONFLICT_SIGNAL_DISAPPOINTMENT:
    case CONFLICT_SIGNAL_ABUSIVE_LANGUAGE:
        if (r->shout) {
            strength = strength * CONFLICT_SHOUTED / 100;
        }

        if (words[match->last].marks & CONFLICT_WORD_CAPITALS) {
            strength = strength * CONFLICT_IN_CAPITALS / 100;
        }

        /* fall through */

    case CONFLICT_SIGNAL_DISTRUST:
    case CONFLICT_SIGNAL_GRATITUDE:
    case CONFLICT_SIGNAL_SATISFACTION:
    case CONFLICT_SIGNAL_CONFIRMATION:
        if (supposed) {
            strength = strength * CONFLICT_IF / 100;
        }

        break;

    case CONFLICT_SIGNAL_MAY_LEAVE:
    case CONFLICT_SIGNAL_LEGAL_STEP:
    case CONFLICT_SIGNAL_PUBLIC_COMPLAINT:
        if (asked) {
            strength = strength * CONFLICT_ASKED / 100;
        }

        /* "if nothing happens I will cancel" is said, and not yet done */

        if (match->cue == CONFLICT_SIGNAL_MAY_LEAVE && r->conditional
            && !supposed && !asked)
        {
            strength = conflict_score_conditional(strength);
        }

        /* fall through */

    case CONFLICT_SIGNAL_PAYMENT_DISPUTE:
    case CONFLICT_SIGNAL_ASKS_FOR_MANAGER:
        if (supposed && (asked || supposed <= CONFLICT_CONDITION_VERB)) {
            strength = strength * CONFLICT_SUPPOSED / 100;
        }

        break;

    default:
        return strength;
    }

    if ((r->reached[match->first] & CONFLICT_REACHED(CONFLICT_CUE_THIRD))
        && !conflict_cue_praise(match->cue))
    {
        strength = strength * CONFLICT_ANOTHERS / 100;
    }

    if (words[match->first].marks & words[match->last].marks
        & CONFLICT_WORD_QUOTED)
    {
        strength = strength * CONFLICT_QUOTED / 100;
    }

    if (r->contrast > match->last) {
        if (conflict_cue_praise(match->cue)) {
            strength = r->blame_then ? strength * CONFLICT_BUT_PRAISE / 100
                                     : strength;

        } else if (r->praise_then && !r->blame_then) {
            strength = strength * CONFLICT_BUT_BLAME / 100;
        }
    }

    return strength;
}
