
/*
 * conflict-replay play: whole histories through reduce.
 */

#ifndef CONFLICT_PLAY_H
#define CONFLICT_PLAY_H

#include <jansson.h>

#include "core/advice.h"
#include "core/effects.h"
#include "core/event.h"
#include "core/policy.h"
#include "core/reduce.h"
#include "core/state.h"


#define CONFLICT_CLIENT_SIZE  256     /* of a client's name in a file */


/* the command; argv[0] is its name.  Returns an exit code */
int conflict_replay_play(int argc, char **argv);

/* policy.c: conflict-replay policy, the same */
int conflict_replay_policy(int argc, char **argv);


/* what a line of a file says */
typedef struct {
    char                client[CONFLICT_CLIENT_SIZE];
    char                merged[CONFLICT_CLIENT_SIZE];  /* "", or of MERGE: the
                                         client that is no more */
    conflict_event_t    event;
    char                agent[CONFLICT_ID_SIZE];   /* who spoke, for leads */
    unsigned            look:1;       /* nothing happens: it is only shown */
    unsigned            scored:1;     /* it has a text to be scored */
} conflict_played_t;


/*
 * One client under one policy: its state as text, as Redis has it, so that
 * hundreds of thousands have room.
 */
typedef struct {
    char               *name;
    char               *moved;        /* the client it turned out to be, or
                                         NULL */
    char               *text;
    size_t              len;
    conflict_msec_t     last;         /* the last line's time */
    double              impact;       /* 0: the policy's usual one */
    unsigned            highest;      /* tier */
} conflict_player_t;


/* all clients under one policy, and what happened to them */
typedef struct {
    conflict_policies_t      *policies;
    const conflict_policy_t  *policy;       /* where an event names none */
    conflict_policy_t         changed;      /* for a client's own impact */
    size_t                    n;
    size_t                    room;
    conflict_player_t        *players;      /* a table by the name's hash */
    unsigned long             events;
    unsigned long             duplicates;
    unsigned long             passed[CONFLICT_RULES];
    unsigned long             surveys[CONFLICT_SURVEY_STATES];
} conflict_run_t;


/* play_run.c */

void conflict_run_init(conflict_run_t *run, conflict_policies_t *policies,
    const conflict_policy_t *policy);
void conflict_run_destroy(conflict_run_t *run);

/* the client of a name, or the one it turned out to be; made if it is new, or
 * NULL: no memory */
conflict_player_t *conflict_run_player(conflict_run_t *run, const char *name);

/* the client's state, and the policy that holds for it */
const conflict_policy_t *conflict_run_load(conflict_run_t *run,
    const conflict_player_t *player, const conflict_event_t *event,
    conflict_state_t *state);

/* keeps it; 0: no memory */
int conflict_run_keep(conflict_player_t *player,
    const conflict_state_t *state);

/* applies what a line says; effects: cleared first.  Returns the state after
 * it in *state, and the policy; NULL: no memory */
const conflict_policy_t *conflict_run_apply(conflict_run_t *run,
    const conflict_played_t *played, conflict_state_t *state,
    conflict_effects_t *effects);


/* play_read.c */

/* reads an object; 0 and *wrong: a sentence that says what is wrong with it */
int conflict_played_read(json_t *json, conflict_played_t *played,
    const char **wrong);


/* play_show.c */

/* a line of text, or a JSON object */
void conflict_show_text(const conflict_played_t *played,
    const conflict_state_t *state, const conflict_policy_t *policy,
    const conflict_effects_t *effects);
void conflict_show_json(const conflict_played_t *played,
    const conflict_state_t *state, const conflict_policy_t *policy,
    const conflict_effects_t *effects);

/* clients by tier, deadlines missed; other: beside it, or NULL */
void conflict_show_summary(conflict_run_t *run, conflict_run_t *other);


/* play_stories.c */

/* told of each line of a story; 0: stop */
typedef int (*conflict_story_pt)(void *data, conflict_played_t *played,
    const json_t *start);

/*
 * Plays acceptance stories: an object of lists of steps, each with "events"
 * (or "expect", which has them), and under "start" how clients are at first.
 *
 * file: or NULL, standard input.  Returns 1; 0 when something was wrong, which
 * has been said; -1 when the file is not one of stories.
 */
int conflict_stories_play(const char *file, conflict_story_pt tell,
    void *data);


#endif /* CONFLICT_PLAY_H */
