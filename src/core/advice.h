
/*
 * What an agent is told: the figures and words of the headers, derived from a
 * state that was moved to the present (advance.h).
 */

#ifndef CONFLICT_ADVICE_H
#define CONFLICT_ADVICE_H

#include "clock.h"
#include "conflict.h"
#include "ledger.h"
#include "policy.h"
#include "state.h"


/* a header lists so many reasons at most */
#define CONFLICT_ADVICE_REASONS  8

/* prepared answers that a header names */
#define CONFLICT_ADVICE_SOLUTIONS  2


typedef enum {
    CONFLICT_TREND_STEADY = 0,
    CONFLICT_TREND_RISING,
    CONFLICT_TREND_FALLING,
    CONFLICT_TRENDS
} conflict_trend_t;

extern const conflict_str_t  conflict_trend_words[CONFLICT_TRENDS];


/* how the client usually writes: for the API, never in a header (M4) */
typedef enum {
    CONFLICT_STYLE_PLAIN = 0,
    CONFLICT_STYLE_RESERVED,
    CONFLICT_STYLE_DIRECT,
    CONFLICT_STYLES
} conflict_style_t;

extern const conflict_str_t  conflict_style_words[CONFLICT_STYLES];


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

    conflict_msec_t      due;           /* 0: nothing is */
    conflict_due_t       due_kind;
    conflict_msec_t      client_due;    /* what the client may expect on the
                                           ticket; 0: nothing is owed */
    unsigned             impact;        /* 1 to 5 */
    conflict_trend_t     trend;
    conflict_style_t     style;
    const char          *theme;         /* "" when not known */
    const char          *contract;      /* "" unless the mode is firm */
    conflict_str_t       authority;     /* empty: none is given */
    unsigned             nsolutions;
    conflict_str_t       solutions[CONFLICT_ADVICE_SOLUTIONS];
    double               balance;       /* -1 to 1 */
    const conflict_survey_t  *survey;   /* the client's last, or NULL */
    unsigned             offered:1;     /* the client may be shown its link */
    unsigned             retention:1;   /* churn was computed */
    conflict_churn_t     churn;
} conflict_advice_t;


/*
 * Fills advice from a state that was moved to now.
 *
 * ticket: the id of the one that is looked at, or "": what its client may
 * expect, and whether the reason lies elsewhere, depend on it.  Words and
 * texts point into the state and the policy.
 */
void conflict_advise(const conflict_state_t *state,
    const conflict_policy_t *policy, const char *ticket, conflict_msec_t now,
    conflict_advice_t *advice);

/* the role that is to be informed */
conflict_alert_t conflict_alert_of(const conflict_state_t *state,
    const conflict_policy_t *policy);

/* how much a ticket's case weighs, 1 to 5; ticket: or NULL */
unsigned conflict_impact_of(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket);


#endif /* CONFLICT_ADVICE_H */
