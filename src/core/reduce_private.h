
/*
 * What the files of the reducer share: not for others.
 */

#ifndef CONFLICT_REDUCE_PRIVATE_H
#define CONFLICT_REDUCE_PRIVATE_H

#include "advance.h"
#include "clock.h"
#include "ledger.h"
#include "reduce.h"
#include "survey.h"


/* what one event is applied with */

typedef struct {
    conflict_state_t         *state;
    const conflict_event_t   *event;
    const conflict_policy_t  *policy;
    conflict_state_t         *other;       /* of MERGE, else NULL */
    const conflict_policy_t  *other_policy;
    conflict_effects_t       *effects;     /* or NULL */
    conflict_ticket_t        *ticket;
    unsigned                  cares:1;     /* see conflict_cares() */
    conflict_msec_t           now;
    conflict_msec_t           late;
    double                    tension;
} conflict_reduction_t;


/* adds points: they fill a part of what is left to 100 */
void conflict_add_points(conflict_reduction_t *ctx, conflict_rule_t rule,
    double points);

/* a relief: the tension is multiplied by the factor */
void conflict_relieve(conflict_reduction_t *ctx, conflict_rule_t rule,
    double factor);

/* a reason, without points of its own */
void conflict_note_reason(conflict_reduction_t *ctx, conflict_reason_t reason);

/* counts one more, up to what the state can hold */
void conflict_count(unsigned *n);

/* venting and conflict: what nobody has solved yet */
int conflict_unsettled(const conflict_state_t *state);

/* the evidence of M22 is there: a solution, a clear no, or resolved */
void conflict_settle(conflict_reduction_t *ctx);

/* change.c: the event's status, the event's owner */
void conflict_change_status(conflict_reduction_t *ctx);
void conflict_change_owner(conflict_reduction_t *ctx);

/* touched, and not answered: what avoiding looks like (M15) */
void conflict_note_untold(conflict_reduction_t *ctx);

/* a promise for a day that is further off is a slip of the pen */
#define CONFLICT_PROMISE_SPAN  (366 * CONFLICT_DAY)

/* a date that we gave; a new one takes the old one's place (M34).  0: it is
 * past, or too far off, and nothing is promised */
int conflict_give_promise(conflict_reduction_t *ctx, conflict_msec_t promise);

/* done before its time: the promise was kept (M34) */
void conflict_keep_promise(conflict_reduction_t *ctx);

/* survey.c: a ticket was resolved; nobody is to be asked about it; somebody is
 * to be asked, or was; has answered */
void conflict_survey_resolved(conflict_reduction_t *ctx);
void conflict_survey_cancel(conflict_reduction_t *ctx,
    conflict_unasked_t unasked);
void conflict_survey_hold(conflict_reduction_t *ctx);
void conflict_survey_drop(conflict_reduction_t *ctx,
    conflict_unasked_t unasked);
int conflict_survey_is_news(const conflict_reduction_t *ctx);
void conflict_survey_ask(conflict_reduction_t *ctx);
void conflict_survey_answer(conflict_reduction_t *ctx);

/* merge.c: takes what the other client has, which was moved to ctx->now */
void conflict_absorb(conflict_reduction_t *ctx);

/* hear.c: what the client thought of it, 1 to 5 */
void conflict_hear_rating(conflict_reduction_t *ctx);

/* what a client wrote beside a rating: what it says counts, but it waits for
 * no answer of its own */
void conflict_hear_comment(conflict_reduction_t *ctx);
void conflict_hear_lead(conflict_reduction_t *ctx);

/* a public message: of the client, of an agent */
void conflict_hear_client(conflict_reduction_t *ctx);
void conflict_hear_agent(conflict_reduction_t *ctx);


/* tone.c */

/* the message's heat: less of it, the later we hear of it */
double conflict_heat(const conflict_reduction_t *ctx);

/* what of a heat is above the client's own tone */
double conflict_effective_heat(const conflict_reduction_t *ctx, double heat);

/* how well that tone is known, 0 to 1, and how far messages lie from it */
double conflict_weight(const conflict_reduction_t *ctx);
double conflict_spread(const conflict_reduction_t *ctx);

/* a message's heat, for the tone and for the sum of small signs */
void conflict_learn_tone(conflict_reduction_t *ctx, double heat);
void conflict_sum_signs(conflict_reduction_t *ctx, double heat);


#endif /* CONFLICT_REDUCE_PRIVATE_H */
