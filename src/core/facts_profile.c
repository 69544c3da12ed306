
/*
 * What the facts of an exchange say of the client.
 */

#include <string.h>

#include "extract.h"
#include "profile.h"


unsigned
conflict_facts_profile(const conflict_facts_t *facts,
    conflict_profile_t *profile)
{
    unsigned  i, said;

    static const struct {
        conflict_fact_t  fact;
        unsigned         member;
    } members[] = {
        { CONFLICT_FACT_SEGMENT, CONFLICT_PROFILE_SEGMENT },
        { CONFLICT_FACT_STAGE, CONFLICT_PROFILE_STAGE },
        { CONFLICT_FACT_PLAN, CONFLICT_PROFILE_PLAN },
        { CONFLICT_FACT_CONTRACT, CONFLICT_PROFILE_CONTRACT },
        { CONFLICT_FACT_LANGUAGE, CONFLICT_PROFILE_LANGUAGE },
        { CONFLICT_FACT_PREFERS, CONFLICT_PROFILE_PREFERS },
        { CONFLICT_FACT_FEEDBACK, CONFLICT_PROFILE_FEEDBACK },
        { CONFLICT_FACT_FEEDBACK, CONFLICT_PROFILE_PLACE },
        { CONFLICT_FACT_ANALYSIS, CONFLICT_PROFILE_ANALYSIS }
    };

    memset(profile, 0, sizeof(conflict_profile_t));
    said = 0;

    for (i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        if ((facts->present & conflict_bit(members[i].fact))
            && conflict_profile_read(profile, members[i].member,
                                     facts->values[members[i].fact])
               == CONFLICT_OK)
        {
            said |= members[i].member;
        }
    }

    return said;
}
