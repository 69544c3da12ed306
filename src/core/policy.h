
/*
 * The policy: every number and word that an administrator may set.
 *
 * The table conflict_policy_fields names each number with its unit, default,
 * range and reason.  Parsers, documents and tests are made from it; nothing
 * else repeats a default.
 */

#ifndef CONFLICT_POLICY_H
#define CONFLICT_POLICY_H

#include "arena.h"
#include "calendar.h"
#include "conflict.h"
#include "vocabulary.h"


#define CONFLICT_TIERS           5

#define CONFLICT_LEVELS_MAX      40
#define CONFLICT_IMPACTS_MAX     64
#define CONFLICT_SOLUTIONS_MAX   64
#define CONFLICT_LEADS_MAX       256
#define CONFLICT_FAULTS_MAX      32
#define CONFLICT_ASKINGS_MAX     32
#define CONFLICT_FIELDS_MAX      160

/* an administrator's text that goes into a header: bytes at most */
#define CONFLICT_SAYING_MAX        300


/* what a line counts for; "" where it does not say */
typedef struct {
    char             segment[CONFLICT_WORD_SIZE];
    char             stage[CONFLICT_WORD_SIZE];
    char             theme[CONFLICT_WORD_SIZE];
} conflict_matter_t;

/* other service levels for a segment; -1: as for everybody */
typedef struct {
    char             segment[CONFLICT_WORD_SIZE];
    unsigned         tier;
    unsigned         given;            /* bits: lines of the block */
    conflict_msec_t  respond;
    conflict_msec_t  resolve;
    conflict_msec_t  update;
} conflict_level_t;

typedef struct {
    conflict_matter_t  of;
    unsigned         impact;
} conflict_impact_t;

typedef struct {
    conflict_matter_t  of;
    conflict_str_t   text;
} conflict_solution_t;

typedef struct {
    char              theme[CONFLICT_WORD_SIZE];
    conflict_fault_t  fault;
} conflict_theme_fault_t;


/* whether and how somebody is asked for feedback; of members that a line does
 * not name the bit in given is missing */
typedef struct {
    conflict_ask_t    ask;
    conflict_matter_t of;              /* without a theme */
    unsigned          given;           /* CONFLICT_ASKING_ bits */
    unsigned          on;
    unsigned          each;            /* resolution, not once a ticket */
    conflict_scale_t  scale;
    conflict_msec_t   after;
    double            sample;          /* share of the clients */
} conflict_asking_t;

#define CONFLICT_ASKING_ON      0x01
#define CONFLICT_ASKING_EACH    0x02
#define CONFLICT_ASKING_SCALE   0x04
#define CONFLICT_ASKING_AFTER   0x08
#define CONFLICT_ASKING_SAMPLE  0x10


/* what the module does at all (trust.md) */
typedef enum {
    CONFLICT_PURPOSE_SERVICE = 0,      /* clocks */
    CONFLICT_PURPOSE_CARE,             /* tension, tiers, reasons of tone */
    CONFLICT_PURPOSE_RETENTION,        /* the churn score */
    CONFLICT_PURPOSE_SURVEY,
    CONFLICT_PURPOSES
} conflict_purpose_t;

extern const conflict_str_t  conflict_purpose_words[CONFLICT_PURPOSES];


/* the role that is informed at a tier, apart from the owner */
typedef enum {
    CONFLICT_ALERT_NONE = 0,
    CONFLICT_ALERT_LEAD,
    CONFLICT_ALERT_HEAD,
    CONFLICT_ALERTS
} conflict_alert_t;

extern const conflict_str_t  conflict_alert_words[CONFLICT_ALERTS];


/* arrays by tier or by impact are counted from 1: the first place is unused */
typedef struct {
    conflict_msec_t  half_life;
    conflict_msec_t  half_life_unsolved;
    conflict_msec_t  vent_window;
    conflict_msec_t  vent_window_chat;
    conflict_msec_t  dwell[CONFLICT_TIERS + 1];
    conflict_msec_t  repeat_gap;
    conflict_msec_t  theme_span;
    conflict_msec_t  quiet;
    conflict_msec_t  retain;
    conflict_msec_t  retain_history;

    /* working time; 0 in update: none is owed */
    conflict_msec_t  respond[CONFLICT_TIERS + 1];
    conflict_msec_t  resolve[CONFLICT_TIERS + 1];
    conflict_msec_t  update[CONFLICT_TIERS + 1];

    double           enter[CONFLICT_TIERS + 1];
    double           leave[CONFLICT_TIERS + 1];

    double           gain;
    double           impact[CONFLICT_TIERS + 1];
    double           usual_impact;
    double           warm;
    double           baseline_prior;
    double           baseline_weight;
    double           baseline_least;
    double           deviation_prior;
    double           deviation_floor;
    double           deviation_limit;
    double           slow_weight;
    double           outburst;
    double           hot;

    double           usual_weight;
    double           usual_heat;
    double           usual_deviation;

    double           cusum_slack;
    double           cusum_limit;
    double           cusum_messages;
    conflict_msec_t  cusum_half_life;

    double           hard_points;
    double           manager_points;
    double           repeat_points;
    double           reopen_points;
    double           handover_points;
    double           overdue_points;
    double           overdue_next_points;
    double           overdue_max_points;
    double           promise_points;
    double           rating_points[3];         /* of 1 and 2 */

    double           own_factor;
    double           acknowledge_factor;
    double           solution_factor;
    double           resolved_factor;
    double           thanks_factor;
    double           rating_factor[6];         /* of 4 and 5 */

    /* how much of the heat's scale a signal at full strength fills */
    double           heat[CONFLICT_FIRST_ACT];
    double           heat_problem;

    /* how much heat praise, and plain business, take away */
    double           praise_relief;
    double           calm_relief;

    double           call_rounds;
    double           concessions;
    conflict_msec_t  concession_span;
    double           objections;
    conflict_msec_t  notify_gap;

    /* the ledger of what went well and what did not (M9) */
    conflict_msec_t  balance_half_life;
    double           balance_prior;
    double           balance_fast;
    double           balance_kept;
    double           balance_solved;
    double           balance_recovered;
    double           balance_rated_well;
    double           balance_late;
    double           balance_missed;
    double           balance_reopened;
    double           balance_handed;
    double           balance_rated_low;

    /* the logistic of M8 */
    double           churn_base;
    double           churn_tension;
    double           churn_rating;
    double           churn_reopened;
    double           churn_leave;
    double           churn_late;
    double           churn_silence;
    conflict_msec_t  churn_leave_half_life;
    conflict_msec_t  churn_silence_after;

    conflict_msec_t  trend_span;
    double           trend_step;

    /* surveys (M28 to M30) */
    conflict_msec_t  survey_after;
    conflict_msec_t  survey_every;
    conflict_msec_t  survey_expire;
    conflict_msec_t  survey_remind;
    double           survey_sample;
    conflict_msec_t  survey_per;
    conflict_msec_t  survey_quiet;

    /* words */
    char                    name[CONFLICT_WORD_SIZE];
    unsigned                purposes;          /* a bit each */
    unsigned                channels;          /* that can be offered */
    conflict_channel_t      channel[CONFLICT_TIERS + 1];
    conflict_alert_t        alert[CONFLICT_TIERS + 1];
    conflict_str_t          authority[CONFLICT_TIERS + 1];
    conflict_str_t          boundary;

    unsigned                nlevels;
    conflict_level_t        levels[CONFLICT_LEVELS_MAX];
    unsigned                nimpacts;
    conflict_impact_t       impacts[CONFLICT_IMPACTS_MAX];
    unsigned                nsolutions;
    conflict_solution_t     solutions[CONFLICT_SOLUTIONS_MAX];
    unsigned                nfaults;
    conflict_theme_fault_t  faults[CONFLICT_FAULTS_MAX];
    unsigned                naskings;          /* the first three are for
                                                  everybody */
    conflict_asking_t       askings[CONFLICT_ASKINGS_MAX];
    unsigned                nleads;
    char                  (*leads)[64 + 1];

    conflict_workdays_t     workdays;
    conflict_calendar_t    *calendar;          /* NULL: all time is working
                                                  time */

    /* which lines its block has had: a second one is a mistake */
    unsigned char           given[CONFLICT_FIELDS_MAX];
    unsigned                given_words;
} conflict_policy_t;


typedef enum {
    CONFLICT_UNIT_POINTS = 0,      /* of tension or heat */
    CONFLICT_UNIT_FACTOR,
    CONFLICT_UNIT_COUNT,
    CONFLICT_UNIT_TIME,            /* milliseconds */
    CONFLICT_UNIT_WORK             /* milliseconds of working time */
} conflict_unit_t;

typedef struct {
    const char      *name;
    size_t           offset;       /* in conflict_policy_t */
    conflict_unit_t  unit;
    double           value;        /* the default */
    double           min;
    double           max;
    const char      *why;
} conflict_policy_field_t;

extern const conflict_policy_field_t  conflict_policy_fields[];
extern const unsigned                 conflict_policy_nfields;


/* fills a policy with the defaults; it has no calendar yet: all time works */
void conflict_policy_default(conflict_policy_t *policy);

/* the value of a field of the table: milliseconds where it is a time */
double conflict_policy_get(const conflict_policy_t *policy,
    const conflict_policy_field_t *field);

/*
 * Tells whether a policy can work: every value in its range, tiers in order,
 * leave below enter, no tier that answers slower or may grant less than the
 * one below.  On CONFLICT_INVALID a sentence stands in error (error_size
 * bytes, NUL-ended).
 */
conflict_rc_t conflict_policy_check(const conflict_policy_t *policy,
    char *error, size_t error_size);


/* all policies of a configuration: the first is "default" */
typedef struct {
    conflict_arena_t    *arena;
    unsigned             n;
    conflict_policy_t  **of;
    unsigned             ncalendars;
    conflict_calendar_t **calendars;
} conflict_policies_t;

/* "default" is there at once; CONFLICT_NOMEM */
conflict_rc_t conflict_policies_init(conflict_policies_t *policies);

void conflict_policies_destroy(conflict_policies_t *policies);

/*
 * Begins a block: "conflict_policy NAME [from=NAME]".
 *
 * args, n: NAME and what follows.  "default" is not made anew but changed, as
 * long as nothing has been built upon it.  Returns NULL, and a sentence.
 */
conflict_policy_t *conflict_policy_begin(conflict_policies_t *policies,
    const conflict_str_t *args, unsigned n, char *error, size_t error_size);

/* a line of the block; CONFLICT_INVALID and a sentence, or CONFLICT_NOMEM */
conflict_rc_t conflict_policy_line(conflict_policies_t *policies,
    conflict_policy_t *policy, const conflict_str_t *args, unsigned n,
    char *error, size_t error_size);

/* the block's end: checks it, and makes its calendar */
conflict_rc_t conflict_policy_finish(conflict_policies_t *policies,
    conflict_policy_t *policy, char *error, size_t error_size);

/* all blocks are read: those that had none are finished as well */
conflict_rc_t conflict_policies_finish(conflict_policies_t *policies,
    char *error, size_t error_size);

/* the policy of a name; NULL: there is none */
const conflict_policy_t *conflict_policies_find(
    const conflict_policies_t *policies, conflict_str_t name);


/* the service levels of a segment ("": of everybody) in a tier, working time
 * in milliseconds; 0: none */
conflict_msec_t conflict_policy_respond(const conflict_policy_t *policy,
    const char *segment, unsigned tier);
conflict_msec_t conflict_policy_resolve(const conflict_policy_t *policy,
    const char *segment, unsigned tier);
conflict_msec_t conflict_policy_update(const conflict_policy_t *policy,
    const char *segment, unsigned tier);

/* how much a case weighs for a client, 1 to 5: of all lines that fit the one
 * that says most, and of these the last */
unsigned conflict_policy_impact(const conflict_policy_t *policy,
    const conflict_matter_t *of);

/* prepared answers for a case, those that say most first; returns how many,
 * at most max */
unsigned conflict_policy_solutions(const conflict_policy_t *policy,
    const conflict_matter_t *of, conflict_str_t *texts, unsigned max);

/* whose fault it is whenever a theme comes up */
conflict_fault_t conflict_policy_fault(const conflict_policy_t *policy,
    const char *theme);

/* whether and how a client of that segment and stage is asked: all members
 * are given; of lines that say the same the one that says more of the client,
 * and of these the last */
void conflict_policy_asking(const conflict_policy_t *policy,
    conflict_ask_t ask, const char *segment, const char *stage,
    conflict_asking_t *asking);

/* 1 when it draws any clients by lot, else 0 */
int conflict_policy_draws(const conflict_policy_t *policy);

/* 1 when an agent is a lead */
int conflict_policy_is_lead(const conflict_policy_t *policy, const char *id);


#endif /* CONFLICT_POLICY_H */
