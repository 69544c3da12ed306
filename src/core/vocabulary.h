
/*
 * The closed words: what may stand in a header, in Redis, in a metric.
 * The order of the reasons is the order in which a header lists them.
 */

#ifndef CONFLICT_VOCABULARY_H
#define CONFLICT_VOCABULARY_H

#include "conflict.h"


typedef enum {
    CONFLICT_ABUSIVE_LANGUAGE = 0,
    CONFLICT_LEGAL_STEP,
    CONFLICT_MAY_LEAVE,
    CONFLICT_PUBLIC_COMPLAINT,
    CONFLICT_PAYMENT_DISPUTE,
    CONFLICT_ASKS_FOR_MANAGER,
    CONFLICT_RESPONSE_OVERDUE,
    CONFLICT_PROMISE_MISSED,
    CONFLICT_UPDATE_DUE,
    CONFLICT_UNANSWERED,
    CONFLICT_OUR_MISTAKE,
    CONFLICT_BAD_RATING,
    CONFLICT_RELAPSED,
    CONFLICT_REOPENED,
    CONFLICT_GOAL_AT_RISK,
    CONFLICT_REPEAT_CONTACT,
    CONFLICT_HANDED_OVER,
    CONFLICT_UNSOLVED,
    CONFLICT_FESTERING,
    CONFLICT_UPSET,
    CONFLICT_INCIDENT,
    CONFLICT_ELSEWHERE,
    CONFLICT_USUAL_TONE,
    CONFLICT_NOT_READ,
    CONFLICT_SET_BY_HAND,
    CONFLICT_REASONS                    /* how many there are */
} conflict_reason_t;

#define conflict_bit(n)  ((uint32_t) 1 << (n))

/* a client who says one of these is not merely letting off steam (M2) */
#define CONFLICT_HARD_REASONS  (conflict_bit(CONFLICT_ABUSIVE_LANGUAGE)       \
                                | conflict_bit(CONFLICT_LEGAL_STEP)           \
                                | conflict_bit(CONFLICT_MAY_LEAVE)            \
                                | conflict_bit(CONFLICT_PUBLIC_COMPLAINT)     \
                                | conflict_bit(CONFLICT_PAYMENT_DISPUTE))


typedef enum {
    CONFLICT_CALM = 0,
    CONFLICT_VENTING,
    CONFLICT_IN_CONFLICT,
    CONFLICT_RECOVERING,
    CONFLICT_PHASES
} conflict_phase_t;


typedef enum {
    CONFLICT_LISTEN = 0,
    CONFLICT_ACCOMMODATE,
    CONFLICT_COLLABORATE,
    CONFLICT_FIRM,
    CONFLICT_MODES
} conflict_mode_t;


/* CONFLICT_STEP_NONE: no step is owed, and the header is absent */
typedef enum {
    CONFLICT_STEP_LISTEN = 0,
    CONFLICT_STEP_ACKNOWLEDGE,
    CONFLICT_STEP_EMPATHISE,
    CONFLICT_STEP_FACTS,
    CONFLICT_STEP_SOLUTION,
    CONFLICT_STEP_FIRM,
    CONFLICT_STEP_OWN,
    CONFLICT_STEP_FIX,
    CONFLICT_STEP_PLAN,
    CONFLICT_STEP_NONE,
    CONFLICT_STEPS = CONFLICT_STEP_NONE
} conflict_step_t;


typedef enum {
    CONFLICT_CHANNEL_UNKNOWN = 0,
    CONFLICT_EMAIL,
    CONFLICT_CHAT,
    CONFLICT_CALL,
    CONFLICT_VIDEO,
    CONFLICT_CHANNELS
} conflict_channel_t;


typedef enum {
    CONFLICT_FAULT_UNKNOWN = 0,
    CONFLICT_FAULT_OURS,
    CONFLICT_FAULT_THEIRS,
    CONFLICT_FAULTS
} conflict_fault_t;


/* who speaks; CONFLICT_ACTOR_SYSTEM: a bot, an automatic answer, nobody */
typedef enum {
    CONFLICT_ACTOR_UNKNOWN = 0,
    CONFLICT_ACTOR_CLIENT,
    CONFLICT_ACTOR_AGENT,
    CONFLICT_ACTOR_SYSTEM,
    CONFLICT_ACTORS
} conflict_actor_t;


/* closed: it ended without being solved (merged, deleted, spam) */
typedef enum {
    CONFLICT_STATUS_UNKNOWN = 0,
    CONFLICT_STATUS_OPEN,
    CONFLICT_STATUS_WAITING,
    CONFLICT_STATUS_RESOLVED,
    CONFLICT_STATUS_CLOSED,
    CONFLICT_STATUSES
} conflict_status_t;


/* what has become of a survey, in this order but for the last two */
typedef enum {
    CONFLICT_SURVEY_NONE = 0,
    CONFLICT_SURVEY_SCHEDULED,
    CONFLICT_SURVEY_DUE,
    CONFLICT_SURVEY_OFFERED,           /* shown where the client was reading */
    CONFLICT_SURVEY_SENT,
    CONFLICT_SURVEY_REMINDED,
    CONFLICT_SURVEY_ANSWERED,
    CONFLICT_SURVEY_EXPIRED,
    CONFLICT_SURVEY_CANCELLED,
    CONFLICT_SURVEY_STATES
} conflict_survey_state_t;


/* why somebody is asked (M28, M29, M30) */
typedef enum {
    CONFLICT_ASK_NONE = 0,
    CONFLICT_ASK_RESOLVED,             /* after a ticket was resolved */
    CONFLICT_ASK_RANDOM,               /* drawn by lot */
    CONFLICT_ASK_CADENCE,              /* as often as the client wants */
    CONFLICT_ASKS
} conflict_ask_t;


/* what is asked for: 1 to 5, 0 to 10, 1 to 7, down or up (0 or 1) */
typedef enum {
    CONFLICT_SCALE_CSAT = 0,
    CONFLICT_SCALE_NPS,
    CONFLICT_SCALE_CES,
    CONFLICT_SCALE_THUMBS,
    CONFLICT_SCALES
} conflict_scale_t;


/* why nobody is asked after all */
typedef enum {
    CONFLICT_UNASKED_NONE = 0,
    CONFLICT_UNASKED_REOPENED,
    CONFLICT_UNASKED_CLOSED,           /* its ticket was merged or deleted */
    CONFLICT_UNASKED_UNWANTED,         /* the client does not want it */
    CONFLICT_UNASKED_OFF,              /* the policy does not ask any more */
    CONFLICT_UNASKED_TENSE,            /* there was no good moment for it */
    CONFLICT_UNASKED_SILENT,           /* nobody answered */
    CONFLICT_UNASKED_RATED,            /* the helpdesk has asked, too */
    CONFLICT_UNASKEDS
} conflict_unasked_t;


/*
 * What a message's text shows.  The first eighteen are a client's signals,
 * the rest are the acts of an agent's public reply (M16, M17, M34).
 */
typedef enum {
    CONFLICT_SIGNAL_ANGER = 0,
    CONFLICT_SIGNAL_DISAPPOINTMENT,
    CONFLICT_SIGNAL_TOLD_BEFORE,
    CONFLICT_SIGNAL_POLITE_DISPLEASURE,
    CONFLICT_SIGNAL_MAY_LEAVE,
    CONFLICT_SIGNAL_LEGAL_STEP,
    CONFLICT_SIGNAL_PUBLIC_COMPLAINT,
    CONFLICT_SIGNAL_PAYMENT_DISPUTE,
    CONFLICT_SIGNAL_ASKS_FOR_MANAGER,
    CONFLICT_SIGNAL_ABUSIVE_LANGUAGE,
    CONFLICT_SIGNAL_GOAL_AT_RISK,
    CONFLICT_SIGNAL_DISTRUST,
    CONFLICT_SIGNAL_CONFUSION,
    CONFLICT_SIGNAL_URGENCY,
    CONFLICT_SIGNAL_SHOUTING,
    CONFLICT_SIGNAL_GRATITUDE,
    CONFLICT_SIGNAL_SATISFACTION,
    CONFLICT_SIGNAL_CONFIRMATION,

    CONFLICT_ACT_LISTEN,
    CONFLICT_ACT_ACKNOWLEDGE,
    CONFLICT_ACT_EMPATHISE,
    CONFLICT_ACT_APOLOGY,
    CONFLICT_ACT_OWN,
    CONFLICT_ACT_FACTS,
    CONFLICT_ACT_SOLUTION,
    CONFLICT_ACT_DECISION,
    CONFLICT_ACT_PLAN,
    CONFLICT_ACT_PROMISE,

    CONFLICT_SIGNALS,
    CONFLICT_FIRST_ACT = CONFLICT_ACT_LISTEN
} conflict_signal_t;


/* unhappy wording of an agent (M20): said only to the one who asks */
typedef enum {
    CONFLICT_WORDING_BLAME = 0,
    CONFLICT_WORDING_CLICHE,
    CONFLICT_WORDING_NO_APOLOGY,
    CONFLICT_WORDING_NO_SOLUTION,
    CONFLICT_WORDING_NO_DATE,
    CONFLICT_WORDING_NEGATIVE_TONE,
    CONFLICT_WORDING_PATRONISING,
    CONFLICT_WORDING_NOT_SPECIFIC,
    CONFLICT_WORDING_HOPELESS,
    CONFLICT_WORDINGS
} conflict_wording_t;


extern const conflict_str_t  conflict_reason_words[CONFLICT_REASONS];
extern const conflict_str_t  conflict_phase_words[CONFLICT_PHASES];
extern const conflict_str_t  conflict_mode_words[CONFLICT_MODES];
extern const conflict_str_t  conflict_step_words[CONFLICT_STEPS];
extern const conflict_str_t  conflict_channel_words[CONFLICT_CHANNELS];
extern const conflict_str_t  conflict_fault_words[CONFLICT_FAULTS];
extern const conflict_str_t  conflict_actor_words[CONFLICT_ACTORS];
extern const conflict_str_t  conflict_status_words[CONFLICT_STATUSES];
extern const conflict_str_t  conflict_survey_words[CONFLICT_SURVEY_STATES];
extern const conflict_str_t  conflict_ask_words[CONFLICT_ASKS];
extern const conflict_str_t  conflict_scale_words[CONFLICT_SCALES];
extern const conflict_str_t  conflict_unasked_words[CONFLICT_UNASKEDS];
extern const conflict_str_t  conflict_signal_words[CONFLICT_SIGNALS];
extern const conflict_str_t  conflict_wording_words[CONFLICT_WORDINGS];


/* a word that is not of a closed list (a theme, a segment), with its NUL */
#define CONFLICT_WORD_SIZE  32

/*
 * Takes such a word: 1 to 31 of [A-Za-z0-9._+:@-], in small letters.
 *
 * word: CONFLICT_WORD_SIZE bytes, ended by NUL.  CONFLICT_INVALID, and nothing
 * is written.
 */
conflict_rc_t conflict_word_take(conflict_str_t text, char *word);

/*
 * Finds a word in one of the lists above.
 *
 * words, n: the list and its length; word: what is looked for, compared byte
 * by byte.  Returns its index, or -1 when the list does not have it.
 */
int conflict_word_index(const conflict_str_t *words, int n,
    conflict_str_t word);


#endif /* CONFLICT_VOCABULARY_H */
