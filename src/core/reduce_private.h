
/*
 * What the files of the reducer share: not for others.
 */

#ifndef CONFLICT_REDUCE_PRIVATE_H
#define CONFLICT_REDUCE_PRIVATE_H

#include "advance.h"
#include "reduce.h"


/* what one event is applied with */

typedef struct {
    conflict_state_t         *state;
    const conflict_event_t   *event;
    const conflict_policy_t  *policy;
    conflict_ticket_t        *ticket;
    conflict_msec_t           now;
    conflict_msec_t           late;
    double                    tension;
} conflict_reduction_t;


/* adds points: they fill a part of what is left to 100 */
void conflict_add_points(conflict_reduction_t *ctx, double points);

/* counts one more, up to what the state can hold */
void conflict_count(unsigned *n);

/* venting and conflict: what nobody has solved yet */
int conflict_unsettled(const conflict_state_t *state);

/* the evidence of M22 is there: a solution, a clear no, or resolved */
void conflict_settle(conflict_reduction_t *ctx);

/* a public message: of the client, of an agent */
void conflict_hear_client(conflict_reduction_t *ctx);
void conflict_hear_agent(conflict_reduction_t *ctx);


#endif /* CONFLICT_REDUCE_PRIVATE_H */
