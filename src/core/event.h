
/*
 * An event: one thing that happened to one client.
 */

#ifndef CONFLICT_EVENT_H
#define CONFLICT_EVENT_H

#include "conflict.h"
#include "hash.h"
#include "profile.h"
#include "signals.h"
#include "vocabulary.h"


typedef enum {
    CONFLICT_EVENT_MESSAGE = 0,   /* public words of a client or an agent */
    CONFLICT_EVENT_NOTE,          /* colleagues' words, hidden from clients */
    CONFLICT_EVENT_STATUS,
    CONFLICT_EVENT_OWNER,
    CONFLICT_EVENT_RATING,        /* what the client thought of it */
    CONFLICT_EVENT_PROFILE,       /* somebody said something of the client */
    CONFLICT_EVENT_TICK,          /* a moment that passed */
    CONFLICT_EVENT_MERGE,         /* another client turned out to be this one */
    CONFLICT_EVENT_SURVEY,        /* the client is asked for feedback */
    CONFLICT_EVENT_LEAD,          /* the client asks for a lead, by a button */
    CONFLICT_EVENT_ERASE,         /* all that is kept of the client is to go:
                                     no state has it */
    CONFLICT_EVENT_KINDS
} conflict_event_kind_t;


/* plain data: it may be copied and kept anywhere */
typedef struct {
    conflict_event_kind_t  kind;
    conflict_actor_t       actor;
    conflict_msec_t        at;
    uint64_t               id;              /* see conflict_event_id() */
    char                   ticket[CONFLICT_ID_SIZE];   /* "": unknown */
    char                   owner[CONFLICT_ID_SIZE];    /* "": nobody */
    conflict_status_t      status;
    conflict_channel_t     channel;
    unsigned               opens:1;         /* it opened the ticket */
    unsigned               lead:1;          /* the agent is a lead */
    unsigned               named:1;         /* the id is the helpdesk's own, and
                                               a history may show it again */
    unsigned               past:1;          /* out of a history */
    unsigned               comment:1;       /* of RATING: with words */
    char                   author[CONFLICT_ID_SIZE];   /* "", or to be compared
                                               with the client: the actor is
                                               UNKNOWN until then */
    char                   policy[CONFLICT_WORD_SIZE]; /* "": the state's */
    char                   theme[CONFLICT_WORD_SIZE];  /* "": unknown */
    conflict_msec_t        promise;         /* a date that the helpdesk says, as
                                               such; 0: none */
    unsigned               rating;          /* 1 to 5 (conflict_rating_of) */
    unsigned               score;           /* on the scale that was used */
    uint64_t               survey;          /* that is answered, offered or
                                               sent; 0: none of ours */
    conflict_survey_state_t  asks;          /* of SURVEY: OFFERED, SENT; or
                                               SCHEDULED: drawn by lot */
    char                   merged[CONFLICT_ID_SIZE];   /* the client that is no
                                               more */
    unsigned               said;            /* CONFLICT_PROFILE_ bits: with any
                                               kind of event */
    conflict_profile_t     profile;
    conflict_signals_t     signals;         /* of a message */
} conflict_event_t;


extern const conflict_str_t  conflict_event_words[CONFLICT_EVENT_KINDS];


/* an event's id has so many bits: eight characters in the state's ring */
#define CONFLICT_EVENT_ID_MASK  (((uint64_t) 1 << 48) - 1)


/*
 * Makes an event's id, the same whenever the same thing is seen again.
 *
 * scope: of the ids; kind: of the event; name: the helpdesk's own id of the
 * message, or the exchange's.  Returns 48 bits, never 0.
 */
uint64_t conflict_event_id(conflict_str_t scope, conflict_event_kind_t kind,
    conflict_str_t name);


#endif /* CONFLICT_EVENT_H */
