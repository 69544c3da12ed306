
/*
 * What an agent is told: the figures and words of the headers, derived from a
 * state that was moved to the present (advance.h).
 */

#ifndef CONFLICT_ADVICE_H
#define CONFLICT_ADVICE_H

#include "conflict.h"
#include "policy.h"
#include "state.h"


/* a header lists so many reasons at most */
#define CONFLICT_ADVICE_REASONS  8

typedef enum {
    CONFLICT_ALERT_NONE = 0,
    CONFLICT_ALERT_LEAD,
    CONFLICT_ALERT_HEAD,
    CONFLICT_ALERTS
} conflict_alert_t;

extern const conflict_str_t  conflict_alert_words[CONFLICT_ALERTS];

typedef struct {
    unsigned             tier;
    conflict_phase_t     phase;
    conflict_mode_t      mode;
    conflict_step_t      step;          /* CONFLICT_STEP_NONE: none is owed */
    conflict_channel_t   channel;
    conflict_alert_t     alert;
    conflict_fault_t     fault;
    conflict_msec_t      since;         /* start of the conflict, or 0 */
    const char          *owner;         /* "" when nobody is known */
    const char          *ticket;        /* where it began, or the last one */
    unsigned             nreasons;
    conflict_reason_t    reasons[CONFLICT_ADVICE_REASONS];
} conflict_advice_t;


/* fills advice from a state; owner and ticket point into the state */
void conflict_advise(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_advice_t *advice);


#endif /* CONFLICT_ADVICE_H */
