
/*
 * conflict-replay: recorded messages through the module's own code, offline.
 */

#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/text.h"
#include "command.h"
#include "input.h"
#include "play.h"
#include "score.h"
#include "usage.h"


/* of one recording, in bytes */
#define CONFLICT_RECORDING_MAX (256 * 1024 * 1024)


static int conflict_explain_command(int argc, char **argv);
static int conflict_command_init(conflict_command_t *command, int argc);
static void conflict_command_destroy(conflict_command_t *command);
static int conflict_command_use(conflict_command_t *command);
static int conflict_command_base(const conflict_conf_t *conf,
    const conflict_platform_t *platform);
static int conflict_command_file(conflict_command_t *command,
    const char *file);
static int conflict_command_recording(conflict_command_t *command,
    const char *name, conflict_str_t text);
static void conflict_command_line(void *data, conflict_str_t text);


int
main(int argc, char **argv)
{
    if (argc < 2) {
        (void) fputs(conflict_usage_short, stderr);
        return CONFLICT_EXIT_WRONG;
    }

    if (strcmp(argv[1], "explain") == 0) {
        return conflict_explain_command(argc - 1, argv + 1);
    }

    if (strcmp(argv[1], "score") == 0) {
        return conflict_replay_score(argc - 1, argv + 1);
    }

    if (strcmp(argv[1], "train") == 0) {
        return conflict_replay_train(argc - 1, argv + 1);
    }

    if (strcmp(argv[1], "play") == 0) {
        return conflict_replay_play(argc - 1, argv + 1);
    }

    if (strcmp(argv[1], "policy") == 0) {
        return conflict_replay_policy(argc - 1, argv + 1);
    }

    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0
        || strcmp(argv[1], "help") == 0)
    {
        (void) fputs(conflict_usage_short, stdout);
        return CONFLICT_EXIT_COUNTS;
    }

    (void) conflict_command_wrong("\"%s\" is no command of conflict-replay: "
                                  "there are \"explain\", \"score\", "
                                  "\"train\", \"play\" and \"policy\"",
                                  argv[1]);

    return CONFLICT_EXIT_WRONG;
}


static int
conflict_explain_command(int argc, char **argv)
{
    int                 i, rc;
    conflict_command_t  command;

    rc = conflict_command_init(&command, argc)
         && conflict_command_options(&command, argc, argv);

    if (rc && command.help) {
        (void) fputs(conflict_usage_explain, stdout);
        conflict_command_destroy(&command);
        return CONFLICT_EXIT_COUNTS;
    }

    rc = rc && conflict_command_use(&command)
         && conflict_scorer_finish(&command.scorer);

    command.replay.scoring = command.scorer.scoring;

    if (rc && optind == argc) {
        rc = conflict_command_file(&command, NULL);
    }

    for (i = optind; rc && i < argc; i++) {
        rc = conflict_command_file(&command,
                                   strcmp(argv[i], "-") ? argv[i] : NULL);
    }

    if (rc && (fflush(stdout) != 0 || ferror(stdout))) {
        rc = conflict_command_wrong("the output cannot be written: %s",
                                    strerror(errno));
    }

    if (!rc) {
        i = CONFLICT_EXIT_WRONG;

    } else {
        i = command.replay.counted ? CONFLICT_EXIT_COUNTS
                                   : CONFLICT_EXIT_NOTHING;
    }

    conflict_command_destroy(&command);

    return i;
}


/* there are no more names and variables than words on the command line */

static int
conflict_command_init(conflict_command_t *command, int argc)
{
    struct timespec  now;

    memset(command, 0, sizeof(conflict_command_t));

    conflict_conf_init(&command->conf);
    conflict_limits_default(&command->replay.limits);

    (void) clock_gettime(CLOCK_REALTIME, &now);
    command->replay.now = (conflict_msec_t) now.tv_sec * CONFLICT_SECOND
                          + now.tv_nsec / 1000000;

    command->replay.line = conflict_command_line;
    command->replay.data = stdout;

    command->use = calloc(argc + 1, sizeof(conflict_str_t));
    command->variables = calloc(argc + 1, sizeof(conflict_variable_t));
    command->replay.message = malloc(sizeof(conflict_message_t));

    if (command->use == NULL || command->variables == NULL
        || command->replay.message == NULL
        || !conflict_replay_init(&command->replay))
    {
        return conflict_command_wrong("there is no memory left");
    }

    if (!conflict_scorer_init(&command->scorer)) {
        return 0;
    }

    command->replay.variables = command->variables;

    return 1;
}


static void
conflict_command_destroy(conflict_command_t *command)
{
    conflict_replay_destroy(&command->replay);
    conflict_scorer_destroy(&command->scorer);
    conflict_conf_destroy(&command->conf);
    conflict_charset_close();

    free(command->replay.message);
    free(command->used);
    free(command->use);
    free(command->variables);
}


/* the platforms of --use, or all that no other one builds upon */

static int
conflict_command_use(conflict_command_t *command)
{
    unsigned                i;
    conflict_conf_t        *conf;
    conflict_platform_t    *platform;

    conf = &command->conf;

    if (conf->n == 0) {
        return conflict_command_wrong("--platform FILE is missing; see "
                                      "conflict-replay explain --help");
    }

    command->used = calloc(conf->n + command->nuse,
                           sizeof(conflict_platform_t *));
    if (command->used == NULL) {
        return conflict_command_wrong("there is no memory left");
    }

    command->replay.platforms = command->used;

    for (i = 0; i < command->nuse; i++) {
        platform = conflict_conf_platform(conf, command->use[i]);

        if (platform == NULL) {
            return conflict_command_wrong("--use \"%s\": no file has a "
                                          "platform of this name",
                                          command->use[i].data);
        }

        command->used[command->replay.nplatforms++] = platform;
    }

    for (i = 0; command->nuse == 0 && i < conf->n; i++) {
        if (!conflict_command_base(conf, conf->platforms[i])) {
            command->used[command->replay.nplatforms++] = conf->platforms[i];
        }
    }

    return 1;
}


static int
conflict_command_base(const conflict_conf_t *conf,
    const conflict_platform_t *platform)
{
    unsigned  i;

    for (i = 0; i < conf->n; i++) {
        if (conf->platforms[i]->parent == platform) {
            return 1;
        }
    }

    return 0;
}


/* file: NULL for standard input */

static int
conflict_command_file(conflict_command_t *command, const char *file)
{
    int              rc;
    const char      *name;
    conflict_rc_t    read;
    conflict_str_t   text;

    name = file ? file : "standard input";

    read = conflict_input_read(file, CONFLICT_RECORDING_MAX, &text);

    if (read != CONFLICT_OK) {
        return conflict_command_wrong("\"%s\" cannot be read: %s", name,
                                      read == CONFLICT_INVALID
                                      ? strerror(errno)
                                      : read == CONFLICT_LIMIT
                                      ? "it is larger than 256 MB"
                                      : "there is no memory left");
    }

    rc = conflict_command_recording(command, name, text);

    free((char *) text.data);

    return rc;
}


static int
conflict_command_recording(conflict_command_t *command, const char *name,
    conflict_str_t text)
{
    conflict_rc_t              rc;
    conflict_http_t            http;
    conflict_arena_t          *arena;
    conflict_http_exchange_t   exchange;

    conflict_http_init(&http, text, NULL);
    http.number = command->exchanges;

    for ( ;; ) {
        arena = conflict_arena_create();
        if (arena == NULL) {
            return conflict_command_wrong("there is no memory left");
        }

        http.arena = arena;
        rc = conflict_http_next(&http, &exchange);

        if (rc != CONFLICT_OK) {
            conflict_arena_destroy(arena);
            break;
        }

        if (command->printed && !command->replay.json) {
            (void) putchar('\n');
        }

        command->printed = 1;

        rc = conflict_replay_explain(&command->replay, &exchange, arena);

        conflict_arena_destroy(arena);

        if (rc != CONFLICT_OK) {
            return conflict_command_wrong("there is no memory left");
        }
    }

    if (rc != CONFLICT_DECLINED) {
        return conflict_command_wrong("\"%s\" cannot be read: %s", name,
                                      http.error);
    }

    if (http.number == command->exchanges) {
        return conflict_command_wrong("\"%s\" holds no exchange", name);
    }

    command->exchanges = http.number;

    return 1;
}


static void
conflict_command_line(void *data, conflict_str_t text)
{
    FILE  *out = data;

    (void) fwrite(text.data, 1, text.len, out);
    (void) putc('\n', out);
}
