
#include <string.h>

#include "effects.h"


static const conflict_str_t
    conflict_rule_words[CONFLICT_RULES - CONFLICT_REASONS] =
{
    conflict_string("tone"),
    conflict_string("own"),
    conflict_string("acknowledge"),
    conflict_string("solution"),
    conflict_string("resolved"),
    conflict_string("thanks"),
    conflict_string("rating"),
    conflict_string("merged"),
    conflict_string("vented"),
    conflict_string("fell"),
    conflict_string("quiet"),
    conflict_string("ended"),
    conflict_string("notify"),
    conflict_string("survey")
};


conflict_str_t
conflict_rule_word(conflict_rule_t rule)
{
    return rule < CONFLICT_RULE_TONE
           ? conflict_reason_words[rule]
           : conflict_rule_words[rule - CONFLICT_RULE_TONE];
}


conflict_effect_t *
conflict_effect_add(conflict_effects_t *effects, conflict_rule_t rule,
    conflict_msec_t at, const char *ticket)
{
    size_t              len;
    conflict_effect_t  *effect;

    if (effects == NULL) {
        return NULL;
    }

    if (effects->n == CONFLICT_EFFECTS_MAX) {
        effects->lost++;
        return NULL;
    }

    effect = &effects->of[effects->n++];

    effect->at = at;
    effect->rule = rule;
    effect->points = 0;
    effect->tier = 0;
    effect->tension = 0;
    effect->phase = CONFLICT_CALM;
    effect->reasons = 0;
    effect->passed = 0;
    effect->role = 0;
    effect->survey.id = 0;
    effect->unasked = CONFLICT_UNASKED_NONE;

    len = strlen(ticket);
    memcpy(effect->ticket, ticket, len + 1);

    return effect;
}
