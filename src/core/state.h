
/*
 * The state of one client's conflict, and its form as text.
 *
 * It holds whole numbers only, and its times are whole seconds (though kept
 * in milliseconds): what is written and read again is the same to the bit.
 */

#ifndef CONFLICT_STATE_H
#define CONFLICT_STATE_H

#include "conflict.h"
#include "hash.h"
#include "policy.h"
#include "profile.h"
#include "vocabulary.h"


/* 1 had no clocks, no profile and no ledger; it is read as well */
#define CONFLICT_SCHEMA           2
#define CONFLICT_TICKETS_MAX      32
#define CONFLICT_RING             16
#define CONFLICT_STATE_TEXT_MAX   16384   /* bytes of the longest text */
#define CONFLICT_COUNT_MAX        65535   /* of what a state counts */
#define CONFLICT_OVERDUE_MAX      100     /* intervals that waiting counts */
#define CONFLICT_CONCESSIONS      4       /* whose times are kept */
#define CONFLICT_SCORE_MAX        10      /* of all scales */
#define CONFLICT_LEDGER_MAX       1000000 /* thousandths */

/* the last second of the year 9999: no time in a state is later */
#define CONFLICT_TIME_MAX         (253402300799 * CONFLICT_SECOND)

/* after so many commits another epoch begins, at 1 */
#define CONFLICT_VERSION_MAX      ((uint64_t) 999999999999999999)


typedef struct {
    char                id[CONFLICT_ID_SIZE];
    char                owner[CONFLICT_ID_SIZE];   /* "": nobody */
    char                theme[CONFLICT_WORD_SIZE];
    conflict_status_t   status;
    unsigned            unanswered;    /* the client's messages since our last
                                          public word */
    conflict_msec_t     owed;          /* since when we owe an answer */
    conflict_msec_t     heard;         /* the client's last message */

    /* the clock of that answer (clock.h): it runs while one is owed */
    conflict_msec_t     from;          /* the time of its level began */
    uint32_t            spent;         /* working seconds before that */
    unsigned            level;         /* the tier that says how long; 0: it
                                          was never started */
    unsigned            overdue;       /* deadlines that passed */

    conflict_msec_t     promise;       /* the moment that we gave, or 0 */

    unsigned            marks;         /* CONFLICT_TICKET_ bits */
} conflict_ticket_t;

#define CONFLICT_TICKET_ANSWERED  0x01     /* by an agent, in public */
#define CONFLICT_TICKET_ASKED     0x02     /* about it the client was asked */
#define CONFLICT_TICKET_MARKS     0x03


/* the client's last survey; id 0: there has been none */
typedef struct {
    uint64_t                 id;
    conflict_survey_state_t  state;
    conflict_ask_t           ask;
    conflict_scale_t         scale;
    conflict_msec_t          at;       /* in this state since */
    conflict_msec_t          due;
    unsigned                 score;    /* when it was answered */
    char                     ticket[CONFLICT_ID_SIZE];
} conflict_survey_t;


typedef struct {
    uint64_t            epoch;         /* one life of the state; 0: never
                                          stored */
    uint64_t            version;       /* counts the commits of that life */
    unsigned            schema;

    conflict_msec_t     at;            /* the last event */

    uint32_t            tension;       /* thousandths of a point, 0 to 100000,
                                          as it was at anchor */
    conflict_msec_t     anchor;
    unsigned            tier;          /* 1 to 5 */
    conflict_msec_t     since;         /* in this tier */

    conflict_phase_t    phase;
    conflict_msec_t     start;         /* of the conflict */
    conflict_msec_t     vent_until;
    conflict_msec_t     settled;       /* the solution, or resolved */

    uint32_t            reasons;       /* conflict_bit(reason) */
    conflict_msec_t     reason_at[CONFLICT_REASONS];

    uint32_t            said;          /* hard reasons said in this conflict */
    uint32_t            acts;          /* conflict_bit(act less FIRST_ACT) */
    unsigned            hard:1;        /* keeps tier 3 until solved */
    unsigned            solved:1;      /* a solution or a clear no was given */
    conflict_fault_t    fault;

    char                owner[CONFLICT_ID_SIZE];   /* who stays with it */
    char                ticket[CONFLICT_ID_SIZE];  /* where it began */

    char                policy[CONFLICT_WORD_SIZE];    /* "": default */

    uint32_t            mean;          /* usual heat, thousandths */
    uint32_t            deviation;     /* from it, thousandths */
    uint32_t            slow;          /* the mean that hardly moves */
    uint32_t            cusum;         /* what adds up to festering: thousandths
                                          of a deviation, as it was when the
                                          client was last heard */
    unsigned            messages;      /* that it was learned from */

    uint32_t            waited;        /* points that waiting has added since
                                          nothing was owed, thousandths */

    /* the time of the conflict's solution */
    conflict_msec_t     resolve_from;  /* 0: it stands */
    uint32_t            resolve_spent;
    unsigned            resolve_level;

    unsigned            objections;    /* to solutions, in this conflict */
    unsigned            abuses;        /* in words, in this conflict */
    unsigned            decided:1;     /* a clear no was given */
    unsigned            conceded:1;    /* we made good what was our fault */
    conflict_msec_t     concessions[CONFLICT_CONCESSIONS];  /* newest first */

    /* the ledger of M9, decayed to its moment; thousandths */
    uint32_t            good;
    uint32_t            bad;
    conflict_msec_t     ledger;

    /* what the churn score counts (M8) */
    unsigned            reopenings;
    unsigned            delays;
    unsigned            rating;        /* the last one, 1 to 5; 0: none */
    conflict_msec_t     leaving;       /* they last said that they may */
    conflict_msec_t     ended;         /* the last conflict */

    conflict_msec_t     mark_at;       /* for the trend: */
    uint32_t            mark;          /* the tension as it was then */

    conflict_alert_t    alerted;       /* the role that was told, */
    conflict_msec_t     alerted_at;

    conflict_profile_t  profile;

    conflict_survey_t   survey;
    conflict_msec_t     asked;         /* for feedback, the last time */
    conflict_msec_t     drawn;         /* by lot, the last time */
    conflict_msec_t     paced;         /* since when the client's own pace
                                          counts */

    unsigned            rounds;        /* the client's messages, */
    unsigned            answers;       /* and ours, since it was calm */
    conflict_msec_t     heard;         /* the client's last message */
    conflict_msec_t     word;          /* our last public word */

    unsigned            ntickets;      /* in the order of their last event */
    conflict_ticket_t   tickets[CONFLICT_TICKETS_MAX];

    unsigned            nring;         /* the last events, oldest first */
    uint64_t            ring[CONFLICT_RING];
} conflict_state_t;


/* fills a state with that of a client nobody has heard of */
void conflict_state_init(conflict_state_t *state,
    const conflict_policy_t *policy);

/*
 * Writes a state as one line of name=value.
 *
 * text: CONFLICT_STATE_TEXT_MAX bytes, not ended by NUL.  Returns the number
 * of bytes written.
 */
size_t conflict_state_encode(const conflict_state_t *state, char *text);

/*
 * Reads a state from a line.
 *
 * state: wholly overwritten.  Returns CONFLICT_OK, also for every text of a
 * newer schema (state->schema tells; what is not known here is passed over,
 * and the state must not be written back); CONFLICT_INVALID for anything
 * else, when all members are those of a new state but epoch and version.
 *
 * Those two come from the text's head, which is "epoch=", twelve digits out
 * of 0-9a-f that are not all zero, " version=", one to eighteen digits of
 * which the first is not zero, and a space.  Whatever has no such head counts
 * as no state at all, and epoch and version are 0; behind a right head the
 * rest may be damaged or of any length, and they are what the head says.  So
 * they are always what commit.lua compares them with, and what is damaged is
 * replaced by the next commit.
 */
conflict_rc_t conflict_state_decode(conflict_state_t *state,
    const conflict_policy_t *policy, conflict_str_t text);

/* 1 when an event of this id is among the last CONFLICT_RING, else 0 */
int conflict_state_seen(const conflict_state_t *state, uint64_t id);

/* notes an event's id, forgetting the oldest */
void conflict_state_remember(conflict_state_t *state, uint64_t id);

/* the ticket of this id, or NULL */
conflict_ticket_t *conflict_state_ticket(conflict_state_t *state,
    const char *id);

/*
 * The ticket of this id, made if it is not there, and moved to the end of the
 * list.  With no place left the first that is over gives way, else the first;
 * *lost: set to 1 when that one was still open, and else left alone.
 */
conflict_ticket_t *conflict_state_touch(conflict_state_t *state,
    const char *id, unsigned *lost);

/* 1 when it is resolved or closed */
int conflict_ticket_is_over(const conflict_ticket_t *ticket);

/* 1 when the client's survey is not over: scheduled, due, offered, sent or
 * reminded */
int conflict_survey_is_open(const conflict_survey_t *survey);

/* 1 when a case is open: some ticket is not over, or there is a conflict that
 * has no solution yet; else 0 */
int conflict_state_is_open(const conflict_state_t *state);

/* 1 when an answer is owed on some ticket, else 0 */
int conflict_state_owed(const conflict_state_t *state);


#endif /* CONFLICT_STATE_H */
