
/*
 * What the files that make events of facts share: not for others.
 */

#ifndef CONFLICT_OCCUR_PRIVATE_H
#define CONFLICT_OCCUR_PRIVATE_H

#include "occur.h"


#define conflict_has(facts, fact)                                             \
    (((facts)->present & conflict_bit(fact)) != 0)


/* what the functions below have in common */
typedef struct {
    const conflict_exchange_t  *exchange;
    const conflict_occasion_t  *occasion;
    const conflict_facts_t     *facts;
    const conflict_subject_t   *subject;
    conflict_event_t           *events;
    unsigned                    n;
    conflict_msec_t             at;
    conflict_actor_t            actor;
    char                        author[CONFLICT_ID_SIZE];
} conflict_occurring_t;


/* occur.c */

/* the next event, with what all have in common */
conflict_event_t *conflict_occur_push(conflict_occurring_t *o,
    conflict_event_kind_t kind);

/* reads the fact "text" into it, as words of whoever the actor is */
void conflict_occur_read(conflict_occurring_t *o, conflict_event_t *event);


/* occur_changes.c: what is no message */

void conflict_occur_changes(conflict_occurring_t *o);
void conflict_occur_promise(conflict_occurring_t *o);
void conflict_occur_profile(conflict_occurring_t *o);
void conflict_occur_merge(conflict_occurring_t *o);

conflict_occur_t conflict_occur_rating(conflict_occurring_t *o);


#endif /* CONFLICT_OCCUR_PRIVATE_H */
