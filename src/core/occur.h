
/*
 * From facts to events: what happened in an exchange, to whom.
 */

#ifndef CONFLICT_OCCUR_H
#define CONFLICT_OCCUR_H

#include "conflict.h"
#include "event.h"
#include "extract.h"
#include "lexicon.h"
#include "message.h"


/* a message, a status, an owner and a rating, or what is said of the client
 * alone; and another client that turned out to be this one */
#define CONFLICT_OCCURRENCES_MAX  5

/* articles of a history that are older than this are history indeed */
#define CONFLICT_HISTORY_SPAN  (30 * CONFLICT_DAY)


/* what the host knows beside the exchange */
typedef struct {
    conflict_str_t               scope;
    unsigned                     history:1;   /* the platform has histories:
                                                 what counted is kept in mind */
    conflict_actor_t             speaker;     /* by the audience, or UNKNOWN */
    conflict_msec_t              now;
    const char                  *linked;      /* name of the ticket's client as
                                                 it was learned, or "" */
    conflict_str_t               exchange;    /* an id of this exchange's own,
                                                 route and item included */
    const conflict_scoring_t    *scoring;
    const conflict_policy_t     *policy;      /* of the place, or NULL */
    unsigned                     chosen:1;    /* it takes the place of the
                                                 state's own */
    int                          minutes;     /* local time's, from UTC */
    conflict_message_t          *message;     /* a place to work in */
} conflict_occasion_t;


typedef struct {
    char                         client[CONFLICT_NAME_SIZE];  /* "": unknown */
    char                         ticket[CONFLICT_NAME_SIZE];
} conflict_subject_t;


/* why no event came of a message, or not what it might have been */
typedef enum {
    CONFLICT_OCCUR_FINE = 0,
    CONFLICT_OCCUR_SPEAKER,      /* nobody knows who speaks */
    CONFLICT_OCCUR_RATING,       /* it is on no scale */
    CONFLICT_OCCUR_RATER,        /* it was not the client who rated */
    CONFLICT_OCCUR_TIME,         /* of an article: none, or none to be read */
    CONFLICT_OCCUR_OLD,          /* an article beyond the span */
    CONFLICT_OCCURS
} conflict_occur_t;


/*
 * Whom an exchange is about: the names of client and ticket, "" where a fact
 * is absent or its id is not legal.
 */
void conflict_subject(conflict_str_t scope, const conflict_facts_t *facts,
    conflict_subject_t *subject);

/*
 * What happened: a message, then a change of status, then of the owner, then a
 * rating, each only if the facts say so.  A view makes none, a history only
 * messages.  What is said of the client goes with the first of them, or alone.
 * A merge comes last, and only where the client that stays is named.
 *
 * An agent's note, and an agent's message that is private, are notes; nobody
 * else can hide what they write.  A call that an agent logged is the agent's
 * act, whoever the helpdesk says has sent it.  A mail that nobody wrote is the
 * system's.  Where no actor is said, the author is compared with the client,
 * else the occasion's speaker speaks.  When the client is not known yet,
 * event->author is set, and conflict_event_resolve() says later who it was.
 *
 * events: room for CONFLICT_OCCURRENCES_MAX; *n: how many there are.
 */
conflict_occur_t conflict_occur(const conflict_exchange_t *exchange,
    const conflict_occasion_t *occasion, const conflict_facts_t *facts,
    const conflict_subject_t *subject, conflict_event_t *events, unsigned *n);

/* the client itself, or an agent; client: a name; author: an id */
conflict_actor_t conflict_author_is(const char *client, const char *author);

/* settles who spoke, once the client's name is known */
void conflict_event_resolve(conflict_event_t *event, const char *client);


#endif /* CONFLICT_OCCUR_H */
