
/*
 * conflict-replay play: reads histories and plays them.
 */

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/hash.h"
#include "core/moment.h"
#include "command.h"
#include "play.h"
#include "records.h"
#include "score.h"
#include "usage.h"


/* between two lines of a client that do not say when they were written */
#define CONFLICT_PLAY_STEP    CONFLICT_HOUR


/* the policies of one option, and what was played under them */
typedef struct {
    conflict_conf_t       conf;
    conflict_policies_t   policies;     /* without a file: the defaults */
    conflict_run_t        run;
    unsigned              given:1;
} conflict_play_side_t;

typedef struct {
    conflict_play_side_t  side;
    conflict_play_side_t  other;        /* --compare */
    conflict_scorer_t     scorer;
    conflict_message_t    message;
    conflict_msec_t       until;
    const char           *name;         /* of the policy, or NULL */
    unsigned long         lines;
    unsigned              wrong;
    unsigned              json:1;
    unsigned              summary:1;
    char                  shown[CONFLICT_CLIENT_SIZE];
} conflict_play_t;


typedef enum {
    CONFLICT_PLAY_POLICY = 256,
    CONFLICT_PLAY_APPLY,
    CONFLICT_PLAY_COMPARE,
    CONFLICT_PLAY_LEXICON,
    CONFLICT_PLAY_MODEL,
    CONFLICT_PLAY_UNTIL,
    CONFLICT_PLAY_JSON,
    CONFLICT_PLAY_SUMMARY,
    CONFLICT_PLAY_HELP
} conflict_play_option_t;


static const struct option  conflict_play_long[] = {
    { "policy", required_argument, NULL, CONFLICT_PLAY_POLICY },
    { "apply", required_argument, NULL, CONFLICT_PLAY_APPLY },
    { "compare", required_argument, NULL, CONFLICT_PLAY_COMPARE },
    { "lexicon", required_argument, NULL, CONFLICT_PLAY_LEXICON },
    { "model", required_argument, NULL, CONFLICT_PLAY_MODEL },
    { "until", required_argument, NULL, CONFLICT_PLAY_UNTIL },
    { "json", no_argument, NULL, CONFLICT_PLAY_JSON },
    { "summary", no_argument, NULL, CONFLICT_PLAY_SUMMARY },
    { "help", no_argument, NULL, CONFLICT_PLAY_HELP },
    { NULL, 0, NULL, 0 }
};


static int
conflict_play_option(conflict_play_t *play, int option, int *help)
{
    conflict_play_side_t  *side;

    switch (option) {

    case CONFLICT_PLAY_HELP:
    case 'h':
        *help = 1;
        return 1;

    case CONFLICT_PLAY_POLICY:
    case CONFLICT_PLAY_COMPARE:
        side = option == CONFLICT_PLAY_POLICY ? &play->side : &play->other;
        side->given = 1;

        if (conflict_conf_read(&side->conf, optarg) != CONFLICT_OK) {
            return conflict_command_wrong("%s", side->conf.complaint);
        }

        return 1;

    case CONFLICT_PLAY_APPLY:
        play->name = optarg;
        return 1;

    case CONFLICT_PLAY_LEXICON:
        return conflict_scorer_lexicon(&play->scorer, optarg);

    case CONFLICT_PLAY_MODEL:
        return conflict_scorer_model(&play->scorer, optarg);

    case CONFLICT_PLAY_UNTIL:
        play->until = conflict_time_parse((conflict_str_t) {
                                              strlen(optarg), optarg });

        return play->until
               || conflict_command_wrong("--until \"%s\" is no time, such as "
                                         "2026-03-01T08:15:00Z", optarg);

    case CONFLICT_PLAY_JSON:
        play->json = 1;
        return 1;

    case CONFLICT_PLAY_SUMMARY:
        play->summary = 1;
        return 1;

    default:
        return 0;
    }
}


static int
conflict_play_options(conflict_play_t *play, int argc, char **argv, int *help)
{
    int  option;

    opterr = 0;

    for ( ;; ) {
        option = getopt_long(argc, argv, ":h", conflict_play_long, NULL);

        if (option == -1 || *help) {
            return 1;
        }

        if (option == ':') {
            return conflict_command_wrong("\"%s\" needs a value; see "
                                          "conflict-replay play --help",
                                          argv[optind - 1]);
        }

        if (option == '?') {
            return conflict_command_wrong("\"%s\" is no option; see "
                                          "conflict-replay play --help",
                                          argv[optind - 1]);
        }

        if (!conflict_play_option(play, option, help)) {
            return 0;
        }
    }
}


/* the policy that holds where an event names none: the last of the file, or
 * the one that --apply names */

static int
conflict_play_side(conflict_play_t *play, conflict_play_side_t *side)
{
    char                      error[CONFLICT_SENTENCE_SIZE];
    conflict_str_t            name;
    conflict_policies_t      *policies;
    const conflict_policy_t  *policy;

    policies = side->conf.policies.n ? &side->conf.policies : &side->policies;

    if (policies->n == 0 && conflict_policies_init(policies) != CONFLICT_OK) {
        return conflict_command_wrong("there is no memory left");
    }

    if (conflict_policies_finish(policies, error, sizeof(error))
        != CONFLICT_OK)
    {
        return conflict_command_wrong("%s", error);
    }

    name.data = play->name ? play->name
                : side->conf.npolicies ? side->conf.policy : "default";
    name.len = strlen(name.data);

    policy = conflict_policies_find(policies, name);

    if (policy == NULL) {
        return conflict_command_wrong("there is no policy \"%s\"", name.data);
    }

    conflict_run_init(&side->run, policies, policy);

    return 1;
}


/* what was written counts as the policy says, whoever is asked */

static int
conflict_play_score(conflict_play_t *play, conflict_run_t *run,
    const conflict_record_t *record, conflict_event_t *event)
{
    int                   rc;
    conflict_str_t        theme;
    conflict_arena_t     *arena;
    conflict_scoring_t    scoring;
    conflict_writing_t    writing;

    arena = conflict_arena_create();

    rc = arena != NULL
         && conflict_record_read(record, arena, &play->message) == CONFLICT_OK;

    conflict_arena_destroy(arena);

    if (!rc) {
        return conflict_command_wrong("there is no memory left");
    }

    scoring = play->scorer.scoring;
    scoring.policy = run->policy;

    if (event->actor == CONFLICT_ACTOR_AGENT) {
        conflict_record_writing(record, event->at, &writing);
        conflict_score_agent(&scoring, &play->message, &writing,
                             &event->signals, NULL);
        return 1;
    }

    conflict_score_client(&scoring, &play->message, &event->signals, NULL);

    if (event->signals.theme && event->theme[0] == '\0') {
        theme.data = conflict_lexicon_theme(play->scorer.lexicon,
                                            event->signals.theme - 1u);
        theme.len = strlen(theme.data);
        (void) conflict_word_take(theme, event->theme);
    }

    return 1;
}


static int
conflict_play_run(conflict_play_t *play, conflict_run_t *run,
    const conflict_played_t *played, int show)
{
    conflict_state_t          state;
    conflict_effects_t        effects;
    const conflict_policy_t  *policy;

    policy = conflict_run_apply(run, played, &state, &effects);

    if (policy == NULL) {
        return conflict_command_wrong("there is no memory left");
    }

    if (!show) {
        return 1;
    }

    if (play->json) {
        conflict_show_json(played, &state, policy, &effects);
        return 1;
    }

    if (strcmp(play->shown, played->client) != 0) {
        (void) printf("%s%s\n", play->shown[0] ? "\n" : "", played->client);
        memcpy(play->shown, played->client, CONFLICT_CLIENT_SIZE);
    }

    conflict_show_text(played, &state, policy, &effects);

    return 1;
}


/* a client of whom something is known at first */

static int
conflict_play_start(conflict_run_t *run, const conflict_played_t *played,
    const json_t *start)
{
    json_t             *value;
    conflict_state_t    state;
    conflict_player_t  *player;

    player = conflict_run_player(run, played->client);

    if (player == NULL) {
        return conflict_command_wrong("there is no memory left");
    }

    value = json_object_get(start, "impact");

    if (json_is_integer(value) && json_integer_value(value) >= 1
        && json_integer_value(value) <= CONFLICT_TIERS)
    {
        player->impact = (double) json_integer_value(value);
    }

    value = json_object_get(start, "baseline");

    if (player->len || !json_is_number(value)) {
        return 1;
    }

    conflict_state_init(&state, run->policy);
    state.epoch = 1;
    state.version = 1;
    state.mean = (uint32_t) (json_number_value(value) * 1000);
    state.slow = state.mean;
    state.messages = (unsigned) json_integer_value(json_object_get(start,
                                                            "messages"));
    value = json_object_get(start, "deviation");

    if (json_is_number(value)) {
        state.deviation = (uint32_t) (json_number_value(value) * 1000);
    }

    return conflict_run_keep(player, &state)
           || conflict_command_wrong("there is no memory left");
}


/* start, record: or NULL */

static int
conflict_play_line(conflict_play_t *play, conflict_played_t *played,
    const conflict_record_t *record, const json_t *start)
{
    unsigned               i;
    conflict_player_t     *player;
    conflict_play_side_t  *side;

    play->lines++;

    for (i = 0; i < 2; i++) {
        side = i ? &play->other : &play->side;

        if (i && !play->other.given) {
            break;
        }

        if (start && !conflict_play_start(&side->run, played, start)) {
            return 0;
        }

        player = conflict_run_player(&side->run, played->client);

        if (player == NULL) {
            return conflict_command_wrong("there is no memory left");
        }

        if (played->event.at == 0) {
            played->event.at = (player->last ? player->last
                                : 1767258000 * CONFLICT_SECOND)
                               + CONFLICT_PLAY_STEP;
        }

        player->last = played->event.at;

        if (played->scored
            && !conflict_play_score(play, &side->run, record, &played->event))
        {
            return 0;
        }

        if (!conflict_play_run(play, &side->run, played,
                               i == 0 && !play->summary))
        {
            return 0;
        }
    }

    return 1;
}


static int
conflict_play_story(void *data, conflict_played_t *played, const json_t *start)
{
    conflict_play_t  *play = data;

    char            name[32];
    conflict_str_t  text;

    text.data = name;
    text.len = (size_t) snprintf(name, sizeof(name), "%lu", play->lines);

    played->event.id = conflict_event_id(text, played->event.kind, text);

    return conflict_play_line(play, played, NULL, start);
}


static int
conflict_play_records(conflict_play_t *play, const char *file)
{
    int                 rc;
    char                number[32];
    const char         *wrong;
    conflict_rc_t       next;
    conflict_str_t      text;
    conflict_played_t   played;
    conflict_record_t   record;
    conflict_records_t  records;

    if (!conflict_records_open(&records, file)) {
        return 0;
    }

    records.events = 1;

    for (rc = 1; rc; ) {
        next = conflict_records_next(&records, &record);

        if (next == CONFLICT_NOMEM) {
            (void) conflict_command_wrong("there is no memory left");
        }

        if (next != CONFLICT_OK) {
            rc = (next == CONFLICT_DECLINED);
            break;
        }

        if (conflict_played_read(record.json, &played, &wrong)) {

            text.data = number;
            text.len = (size_t) snprintf(number, sizeof(number), "%lu",
                                         play->lines);
            played.event.id = conflict_event_id(text, played.event.kind,
                                                text);

            rc = conflict_play_line(play, &played, &record, NULL);

        } else {
            (void) conflict_records_wrong(&records, wrong);
        }

        json_decref(record.json);
    }

    play->wrong += records.wrong;

    conflict_records_close(&records);

    return rc;
}


/* what time alone does, up to --until */

static int
conflict_play_end(conflict_play_t *play, conflict_play_side_t *side, int show)
{
    size_t             i;
    conflict_played_t  played;

    for (i = 0; play->until && i < side->run.room; i++) {

        if (side->run.players[i].name == NULL || side->run.players[i].moved) {
            continue;
        }

        memset(&played, 0, sizeof(conflict_played_t));
        (void) snprintf(played.client, sizeof(played.client), "%s",
                        side->run.players[i].name);
        played.event.kind = CONFLICT_EVENT_TICK;
        played.event.at = play->until;

        if (!conflict_play_run(play, &side->run, &played, show)) {
            return 0;
        }
    }

    return 1;
}


static int
conflict_play_files(conflict_play_t *play, int argc, char **argv)
{
    int          i, rc;
    const char  *file;

    for (i = optind; i < argc || i == optind; i++) {
        file = i < argc && strcmp(argv[i], "-") ? argv[i] : NULL;

        rc = conflict_stories_play(file, conflict_play_story, play);

        if (rc < 0) {
            rc = conflict_play_records(play, file);
        }

        if (!rc) {
            return 0;
        }
    }

    if (!conflict_play_end(play, &play->side, !play->summary)
        || (play->other.given && !conflict_play_end(play, &play->other, 0)))
    {
        return 0;
    }

    if (play->summary) {
        conflict_show_summary(&play->side.run,
                              play->other.given ? &play->other.run : NULL);
    }

    return 1;
}


static void
conflict_play_destroy(conflict_play_side_t *side)
{
    conflict_run_destroy(&side->run);
    conflict_conf_destroy(&side->conf);
    conflict_policies_destroy(&side->policies);
}


int
conflict_replay_play(int argc, char **argv)
{
    int               rc, help;
    conflict_play_t  *play;

    play = calloc(1, sizeof(conflict_play_t));

    if (play == NULL) {
        (void) conflict_command_wrong("there is no memory left");
        return CONFLICT_EXIT_WRONG;
    }

    help = 0;

    rc = conflict_scorer_init(&play->scorer)
         && conflict_play_options(play, argc, argv, &help);

    if (rc && help) {
        (void) fputs(conflict_usage_play, stdout);

    } else if (rc) {

        /* of two policies only the difference is of interest */

        play->summary |= play->other.given;

        rc = conflict_scorer_finish(&play->scorer)
             && conflict_play_side(play, &play->side)
             && (!play->other.given || conflict_play_side(play, &play->other))
             && conflict_play_files(play, argc, argv);
    }

    if (rc && (fflush(stdout) != 0 || ferror(stdout))) {
        rc = conflict_command_wrong("the output cannot be written: %s",
                                    strerror(errno));
    }

    rc = !rc ? CONFLICT_EXIT_WRONG
         : play->wrong ? CONFLICT_EXIT_NOTHING : CONFLICT_EXIT_COUNTS;

    conflict_play_destroy(&play->side);
    conflict_play_destroy(&play->other);
    conflict_scorer_destroy(&play->scorer);
    free(play);

    return rc;
}
