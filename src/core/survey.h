
/*
 * Asking for feedback: after a solution, by lot, and at the pace that the
 * client chose (M28, M29, M30).  A client has one survey at a time.
 */

#ifndef CONFLICT_SURVEY_H
#define CONFLICT_SURVEY_H

#include "conflict.h"
#include "effects.h"
#include "policy.h"
#include "secret.h"
#include "state.h"


/* an answer may be changed so long */
#define CONFLICT_SURVEY_EDIT  (12 * CONFLICT_HOUR)


/*
 * 1 when the client may be shown the link now, where they are: it is due, or
 * they were asked and have not answered; it is a moment for it; and they do
 * not want to be asked elsewhere.  state: moved to the present.
 */
int conflict_survey_is_offered(const conflict_state_t *state);

/*
 * What a score means, 1 to 5: csat as it is; nps 0 to 2, 6, 8, 9, 10; ces 1,
 * 3, 4, 6, 7 at most; thumbs down 2 and up 4.  0: it is not on the scale.
 */
unsigned conflict_rating_of(conflict_scale_t scale, unsigned score);

/*
 * Whether a client is to be asked because their lot was drawn.
 *
 * Of each period (survey-per, counted from 1970) those are drawn whose lot is
 * below the sample; each has a moment of its own in it, and is asked once,
 * then or later, if it is a good moment.  client: its name; *period: its
 * number.  Returns 1 or 0.
 */
int conflict_survey_drawn(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_secret_t *secret,
    conflict_str_t client, conflict_msec_t now, uint64_t *period);

/*
 * When time alone changes the client's survey, or 0.
 *
 * It becomes due not before its time, in working hours, and not while the
 * client would rather be called: from tier 3 on, unsolved, while an answer or
 * a promise is owed, while an incident is open.  to: what it becomes; unasked:
 * why nobody is asked after all.
 */
conflict_msec_t conflict_survey_next(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_survey_state_t *to,
    conflict_unasked_t *unasked);

/* that moment has come; effects: told, or NULL */
void conflict_survey_elapse(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t at,
    conflict_effects_t *effects);


#endif /* CONFLICT_SURVEY_H */
