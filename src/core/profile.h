
/*
 * What is known of a client beside its case: from routes, variables, people.
 * Unknown is a value like any other: "" or 0.
 */

#ifndef CONFLICT_PROFILE_H
#define CONFLICT_PROFILE_H

#include "conflict.h"
#include "vocabulary.h"


typedef struct {
    char                segment[CONFLICT_WORD_SIZE];
    char                stage[CONFLICT_WORD_SIZE];     /* of life with us */
    char                plan[CONFLICT_WORD_SIZE];
    char                contract[CONFLICT_WORD_SIZE];
    char                language[CONFLICT_WORD_SIZE];
    conflict_channel_t  prefers;               /* to be reached by */
    conflict_msec_t     feedback_every;        /* 0: as the policy says */
    unsigned            feedback_off;          /* 1: never asks */
    conflict_channel_t  feedback_by;           /* where to be asked */
    unsigned            analysis_off;          /* 1: leaves only clocks */
} conflict_profile_t;


/* the members that somebody has said */
#define CONFLICT_PROFILE_SEGMENT   0x01
#define CONFLICT_PROFILE_STAGE     0x02
#define CONFLICT_PROFILE_PLAN      0x04
#define CONFLICT_PROFILE_CONTRACT  0x08
#define CONFLICT_PROFILE_LANGUAGE  0x10
#define CONFLICT_PROFILE_PREFERS   0x20
#define CONFLICT_PROFILE_FEEDBACK  0x40
#define CONFLICT_PROFILE_ANALYSIS  0x80
#define CONFLICT_PROFILE_PLACE     0x100   /* feedback_by */


/*
 * Puts what was said in the place of what was known.
 *
 * said: CONFLICT_PROFILE_ bits; news: with them, and only their members count.
 * Returns 1 when that changes anything.  profile may be NULL: then it is only
 * compared with known.
 */
int conflict_profile_update(conflict_profile_t *profile,
    const conflict_profile_t *known, const conflict_profile_t *news,
    unsigned said);

/*
 * Adds what is known of another client who turned out to be this one: what is
 * known already stays, but a wish not to be asked or analysed holds for both.
 */
void conflict_profile_merge(conflict_profile_t *profile,
    const conflict_profile_t *other);

/*
 * Reads a value of a fact: segment, stage, plan, contract and language are
 * words, prefers and place a channel, feedback "on", "off" or a time, analysis
 * "on" or "off".
 *
 * member: one CONFLICT_PROFILE_ bit.  CONFLICT_INVALID, and nothing is set.
 */
conflict_rc_t conflict_profile_read(conflict_profile_t *profile,
    unsigned member, conflict_str_t value);


#endif /* CONFLICT_PROFILE_H */
