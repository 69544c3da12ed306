
#include <string.h>

#include "moment.h"
#include "profile.h"


static int
conflict_profile_word(char *word, const char *known, const char *news)
{
    if (strcmp(known, news) == 0) {
        return 0;
    }

    if (word) {
        memcpy(word, news, CONFLICT_WORD_SIZE);
    }

    return 1;
}


#define conflict_profile_member(bit, member)                                  \
    ((said & (bit))                                                           \
     && conflict_profile_word(profile ? profile->member : NULL,               \
                              known->member, news->member))


int
conflict_profile_update(conflict_profile_t *profile,
    const conflict_profile_t *known, const conflict_profile_t *news,
    unsigned said)
{
    int  changed;

    changed = 0;

    changed |= conflict_profile_member(CONFLICT_PROFILE_SEGMENT, segment);
    changed |= conflict_profile_member(CONFLICT_PROFILE_STAGE, stage);
    changed |= conflict_profile_member(CONFLICT_PROFILE_PLAN, plan);
    changed |= conflict_profile_member(CONFLICT_PROFILE_CONTRACT, contract);
    changed |= conflict_profile_member(CONFLICT_PROFILE_LANGUAGE, language);

    if ((said & CONFLICT_PROFILE_PREFERS) && known->prefers != news->prefers) {
        changed = 1;

        if (profile) {
            profile->prefers = news->prefers;
        }
    }

    if ((said & CONFLICT_PROFILE_FEEDBACK)
        && (known->feedback_every != news->feedback_every
            || known->feedback_off != news->feedback_off))
    {
        changed = 1;

        if (profile) {
            profile->feedback_every = news->feedback_every;
            profile->feedback_off = news->feedback_off;
        }
    }

    if ((said & CONFLICT_PROFILE_PLACE)
        && known->feedback_by != news->feedback_by)
    {
        changed = 1;

        if (profile) {
            profile->feedback_by = news->feedback_by;
        }
    }

    if ((said & CONFLICT_PROFILE_ANALYSIS)
        && known->analysis_off != news->analysis_off)
    {
        changed = 1;

        if (profile) {
            profile->analysis_off = news->analysis_off;
        }
    }

    return changed;
}


#define conflict_profile_lacks(bit, member)                                   \
    (profile->member[0] == '\0' && other->member[0] ? (bit) : 0)


void
conflict_profile_merge(conflict_profile_t *profile,
    const conflict_profile_t *other)
{
    unsigned  said;

    said = 0;

    said |= conflict_profile_lacks(CONFLICT_PROFILE_SEGMENT, segment);
    said |= conflict_profile_lacks(CONFLICT_PROFILE_STAGE, stage);
    said |= conflict_profile_lacks(CONFLICT_PROFILE_PLAN, plan);
    said |= conflict_profile_lacks(CONFLICT_PROFILE_CONTRACT, contract);
    said |= conflict_profile_lacks(CONFLICT_PROFILE_LANGUAGE, language);

    if (profile->prefers == CONFLICT_CHANNEL_UNKNOWN) {
        said |= CONFLICT_PROFILE_PREFERS;
    }

    if (!profile->feedback_off
        && (other->feedback_off || profile->feedback_every == 0))
    {
        said |= CONFLICT_PROFILE_FEEDBACK;
    }

    if (profile->feedback_by == CONFLICT_CHANNEL_UNKNOWN) {
        said |= CONFLICT_PROFILE_PLACE;
    }

    if (other->analysis_off) {
        said |= CONFLICT_PROFILE_ANALYSIS;
    }

    (void) conflict_profile_update(profile, profile, other, said);
}


static conflict_rc_t
conflict_profile_channel(conflict_str_t value, conflict_channel_t *channel)
{
    int  i;

    i = conflict_word_index(conflict_channel_words, CONFLICT_CHANNELS, value);

    if (i <= 0) {
        return CONFLICT_INVALID;
    }

    *channel = (conflict_channel_t) i;

    return CONFLICT_OK;
}


static int
conflict_profile_is(conflict_str_t value, const char *word)
{
    return value.len == strlen(word)
           && memcmp(value.data, word, value.len) == 0;
}


conflict_rc_t
conflict_profile_read(conflict_profile_t *profile, unsigned member,
    conflict_str_t value)
{
    conflict_msec_t  every;

    switch (member) {

    case CONFLICT_PROFILE_SEGMENT:
        return conflict_word_take(value, profile->segment);

    case CONFLICT_PROFILE_STAGE:
        return conflict_word_take(value, profile->stage);

    case CONFLICT_PROFILE_PLAN:
        return conflict_word_take(value, profile->plan);

    case CONFLICT_PROFILE_CONTRACT:
        return conflict_word_take(value, profile->contract);

    case CONFLICT_PROFILE_LANGUAGE:
        return conflict_word_take(value, profile->language);

    case CONFLICT_PROFILE_PREFERS:
        return conflict_profile_channel(value, &profile->prefers);

    case CONFLICT_PROFILE_PLACE:
        return conflict_profile_channel(value, &profile->feedback_by);

    case CONFLICT_PROFILE_FEEDBACK:
        every = 0;

        if (!conflict_profile_is(value, "on")
            && !conflict_profile_is(value, "off")
            && (conflict_duration_parse(value, &every) != CONFLICT_OK
                || every == 0))
        {
            return CONFLICT_INVALID;
        }

        /* a state's times are whole seconds */

        profile->feedback_every = every / CONFLICT_SECOND * CONFLICT_SECOND;
        profile->feedback_off = conflict_profile_is(value, "off");
        return CONFLICT_OK;

    default:
        if (!conflict_profile_is(value, "on")
            && !conflict_profile_is(value, "off"))
        {
            return CONFLICT_INVALID;
        }

        profile->analysis_off = conflict_profile_is(value, "off");
        return CONFLICT_OK;
    }
}
