
/*
 * What is due when: the answer to a client, the promise that we gave, a word
 * in between, the solution (M6, M12, M34, M35).
 *
 * The clock of an answer runs from a client's public message to an agent's,
 * in working time, and stands while the ticket waits for the client.  What it
 * has run is kept as working seconds and the tier as a level, so that a change
 * of policy moves what is open.
 */

#ifndef CONFLICT_CLOCK_H
#define CONFLICT_CLOCK_H

#include "conflict.h"
#include "policy.h"
#include "state.h"


/* the kinds of what is due, as a header says them */
typedef enum {
    CONFLICT_DUE_NONE = 0,
    CONFLICT_DUE_ANSWER,
    CONFLICT_DUE_UPDATE,
    CONFLICT_DUE_PROMISE,
    CONFLICT_DUE_RESOLVE,
    CONFLICT_DUES
} conflict_due_t;

extern const conflict_str_t  conflict_due_words[CONFLICT_DUES];


/* 1 when tension, tiers and reasons of tone are wanted: by the policy, and by
 * the client (trust.md) */
int conflict_cares(const conflict_state_t *state,
    const conflict_policy_t *policy);


/* the clock starts, or goes on after a pause, at the level of the state's
 * tier; one that runs is left alone */
void conflict_clock_start(const conflict_state_t *state,
    conflict_ticket_t *ticket, conflict_msec_t now);

/* a higher tier than the clock was started in may make the answer due sooner,
 * counted from now; what is overdue already stays so */
void conflict_clock_shorten(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_ticket_t *ticket,
    conflict_msec_t now);

/* nothing is owed for now: what has run is kept */
void conflict_clock_pause(const conflict_policy_t *policy,
    conflict_ticket_t *ticket, conflict_msec_t now);

/* answered */
void conflict_clock_stop(conflict_ticket_t *ticket);

/* a promise was broken: an answer is owed, and overdue from that moment on */
void conflict_clock_break(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_ticket_t *ticket,
    conflict_msec_t at);

/* the working time that has run of the answer's, in milliseconds */
conflict_msec_t conflict_clock_run(const conflict_policy_t *policy,
    const conflict_ticket_t *ticket, conflict_msec_t now);

/* the working time that the answer may take, in milliseconds */
conflict_msec_t conflict_clock_allowed(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket);


/* when the answer is or was due; 0: none is owed, or the policy does not say
 * when */
conflict_msec_t conflict_clock_deadline(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket);

/* the next time that waiting makes it worse; 0: it will not, any more */
conflict_msec_t conflict_clock_next(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket);

/* when the next word is due in an unsolved conflict, and its solution; 0:
 * none is.  Not while an answer is owed: that is due before */
conflict_msec_t conflict_update_due(const conflict_state_t *state,
    const conflict_policy_t *policy);
conflict_msec_t conflict_resolve_due(const conflict_state_t *state,
    const conflict_policy_t *policy);

/* the clock of the solution: starts with the conflict, stands while its ticket
 * waits for the client, and a higher tier may shorten it */
void conflict_resolve_start(conflict_state_t *state, conflict_msec_t now);
void conflict_resolve_pause(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now);
void conflict_resolve_shorten(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_msec_t now);
void conflict_resolve_stop(conflict_state_t *state);

/*
 * What is due next of all that is: an answer that is owed (a missed one stays
 * until somebody answers), else the next promise or, in an unsolved conflict,
 * the next word, else its solution.  Returns 0 and NONE when nothing is.
 */
conflict_msec_t conflict_next_due(const conflict_state_t *state,
    const conflict_policy_t *policy, conflict_due_t *kind);

/* when the client of a ticket can expect an answer: by the lowest tier's
 * level, whatever the tier is; 0: none is owed */
conflict_msec_t conflict_client_due(const conflict_state_t *state,
    const conflict_policy_t *policy, const conflict_ticket_t *ticket);


#endif /* CONFLICT_CLOCK_H */
