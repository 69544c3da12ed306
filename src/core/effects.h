
/*
 * What an event, or a moment that passed, has done: for the stream, for the
 * history that answers "why?", and for whoever is to be told.
 */

#ifndef CONFLICT_EFFECTS_H
#define CONFLICT_EFFECTS_H

#include "conflict.h"
#include "hash.h"
#include "state.h"
#include "vocabulary.h"


/* reasons are rules of their own; the others follow them */
typedef enum {
    CONFLICT_RULE_TONE = CONFLICT_REASONS,  /* the heat of a message */
    CONFLICT_RULE_OWN,                      /* reliefs */
    CONFLICT_RULE_ACKNOWLEDGE,
    CONFLICT_RULE_SOLUTION,
    CONFLICT_RULE_RESOLVED,
    CONFLICT_RULE_THANKS,
    CONFLICT_RULE_RATING,

    CONFLICT_RULE_MERGED,                   /* another client's tension */

    CONFLICT_RULE_VENTED,                   /* what time does */
    CONFLICT_RULE_FELL,
    CONFLICT_RULE_QUIET,
    CONFLICT_RULE_ENDED,                    /* a reason, by itself */

    CONFLICT_RULE_NOTIFY,                   /* a role is to be told */
    CONFLICT_RULE_SURVEY,                   /* a survey is another's state */
    CONFLICT_RULES
} conflict_rule_t;

/* the word of a rule: a reason's own, or one of this list */
conflict_str_t conflict_rule_word(conflict_rule_t rule);


typedef struct {
    conflict_msec_t  at;
    conflict_rule_t  rule;
    int32_t          points;       /* of tension, thousandths; below 0: a
                                      relief */
    unsigned         tier;         /* after it */
    uint32_t         tension;      /* after it, thousandths */
    conflict_phase_t phase;
    uint32_t         reasons;
    unsigned         passed:1;     /* time has done it, no event */
    unsigned         role;         /* of NOTIFY */
    conflict_survey_t   survey;    /* of SURVEY, as it is now */
    conflict_unasked_t  unasked;   /* of SURVEY: why not, or NONE */
    unsigned         edited:1;     /* of SURVEY: the answer is another one */
    unsigned         before;       /* the score that it had */
    char             ticket[CONFLICT_ID_SIZE];
} conflict_effect_t;

#define CONFLICT_EFFECTS_MAX  64

typedef struct {
    unsigned           n;
    unsigned           lost;         /* effects there was no room for */
    unsigned           lost_tickets; /* open ones there was no room for */
    conflict_effect_t  of[CONFLICT_EFFECTS_MAX];
} conflict_effects_t;


/* an effect to be filled, or NULL: effects may be NULL itself, or full */
conflict_effect_t *conflict_effect_add(conflict_effects_t *effects,
    conflict_rule_t rule, conflict_msec_t at, const char *ticket);


#endif /* CONFLICT_EFFECTS_H */
