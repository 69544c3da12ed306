
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
#include "conf.h"
#include "explain.h"
#include "input.h"
#include "usage.h"


#define CONFLICT_EXIT_COUNTS   0
#define CONFLICT_EXIT_NOTHING  1
#define CONFLICT_EXIT_WRONG    2

/* of one recording, in bytes */
#define CONFLICT_RECORDING_MAX (256 * 1024 * 1024)


/* options that have no letter */
typedef enum {
    CONFLICT_OPTION_PLATFORM = 256,
    CONFLICT_OPTION_USE,
    CONFLICT_OPTION_AUDIENCE,
    CONFLICT_OPTION_VARIABLE,
    CONFLICT_OPTION_LIMIT,
    CONFLICT_OPTION_NOW,
    CONFLICT_OPTION_JSON,
    CONFLICT_OPTION_PRIVATE,
    CONFLICT_OPTION_VERBOSE,
    CONFLICT_OPTION_HELP
} conflict_option_t;


typedef struct {
    conflict_conf_t        conf;
    conflict_replay_t      replay;
    unsigned               nuse;
    conflict_str_t        *use;         /* names, as they were written */
    conflict_platform_t  **used;
    conflict_variable_t   *variables;
    conflict_lexicon_t    *lexicon;
    unsigned               exchanges;   /* so far */
    unsigned               printed:1;
    unsigned               help:1;
} conflict_command_t;


static int conflict_explain_command(int argc, char **argv);
static int conflict_command_init(conflict_command_t *command, int argc);
static void conflict_command_destroy(conflict_command_t *command);
static int conflict_command_options(conflict_command_t *command, int argc,
    char **argv);
static int conflict_command_option(conflict_command_t *command, int option,
    char *value);
static int conflict_command_audience(conflict_command_t *command,
    const char *value);
static int conflict_command_variable(conflict_command_t *command,
    const char *value);
static int conflict_command_limit(conflict_command_t *command,
    const char *value);
static int conflict_command_size(const char *text, int units, size_t *size);
static int conflict_command_use(conflict_command_t *command);
static int conflict_command_base(const conflict_conf_t *conf,
    const conflict_platform_t *platform);
static int conflict_command_lexicon(conflict_command_t *command);
static int conflict_command_file(conflict_command_t *command,
    const char *file);
static int conflict_command_recording(conflict_command_t *command,
    const char *name, conflict_str_t text);
static void conflict_command_line(void *data, conflict_str_t text);
static int conflict_command_wrong(const char *format, ...)
    __attribute__((format(printf, 1, 2)));


static const struct option  conflict_options[] = {
    { "platform", required_argument, NULL, CONFLICT_OPTION_PLATFORM },
    { "use", required_argument, NULL, CONFLICT_OPTION_USE },
    { "audience", required_argument, NULL, CONFLICT_OPTION_AUDIENCE },
    { "variable", required_argument, NULL, CONFLICT_OPTION_VARIABLE },
    { "limit", required_argument, NULL, CONFLICT_OPTION_LIMIT },
    { "now", required_argument, NULL, CONFLICT_OPTION_NOW },
    { "json", no_argument, NULL, CONFLICT_OPTION_JSON },
    { "private", no_argument, NULL, CONFLICT_OPTION_PRIVATE },
    { "verbose", no_argument, NULL, CONFLICT_OPTION_VERBOSE },
    { "help", no_argument, NULL, CONFLICT_OPTION_HELP },
    { NULL, 0, NULL, 0 }
};


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

    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0
        || strcmp(argv[1], "help") == 0)
    {
        (void) fputs(conflict_usage_short, stdout);
        return CONFLICT_EXIT_COUNTS;
    }

    (void) conflict_command_wrong("\"%s\" is no command of conflict-replay: "
                                  "there is \"explain\"", argv[1]);

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
         && conflict_command_lexicon(&command);

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

    command->replay.variables = command->variables;

    return 1;
}


static void
conflict_command_destroy(conflict_command_t *command)
{
    conflict_replay_destroy(&command->replay);
    conflict_lexicon_destroy(command->lexicon);
    conflict_conf_destroy(&command->conf);
    conflict_charset_close();

    free(command->replay.message);
    free(command->used);
    free(command->use);
    free(command->variables);
}


static int
conflict_command_options(conflict_command_t *command, int argc, char **argv)
{
    int  option;

    opterr = 0;

    for ( ;; ) {
        option = getopt_long(argc, argv, ":h", conflict_options, NULL);

        switch (option) {

        case -1:
            return 1;

        case CONFLICT_OPTION_HELP:
        case 'h':
            command->help = 1;
            return 1;

        case ':':
            return conflict_command_wrong("\"%s\" needs a value; see "
                                          "conflict-replay explain --help",
                                          argv[optind - 1]);

        case '?':
            return conflict_command_wrong("\"%s\" is no option; see "
                                          "conflict-replay explain --help",
                                          argv[optind - 1]);

        default:
            if (!conflict_command_option(command, option, optarg)) {
                return 0;
            }
        }
    }
}


static int
conflict_command_option(conflict_command_t *command, int option, char *value)
{
    conflict_str_t  text;

    text.data = value;
    text.len = value ? strlen(value) : 0;

    switch (option) {

    case CONFLICT_OPTION_PLATFORM:

        if (conflict_conf_read(&command->conf, value) != CONFLICT_OK) {
            return conflict_command_wrong("%s", command->conf.complaint);
        }

        break;

    case CONFLICT_OPTION_USE:
        command->use[command->nuse++] = text;
        break;

    case CONFLICT_OPTION_AUDIENCE:
        return conflict_command_audience(command, value);

    case CONFLICT_OPTION_VARIABLE:
        return conflict_command_variable(command, value);

    case CONFLICT_OPTION_LIMIT:
        return conflict_command_limit(command, value);

    case CONFLICT_OPTION_NOW:
        command->replay.now = conflict_time_parse(text);

        if (command->replay.now == 0) {
            return conflict_command_wrong("--now \"%s\" is no time, such as "
                                          "2026-03-01T08:15:00Z", value);
        }

        break;

    case CONFLICT_OPTION_JSON:
        command->replay.json = 1;
        break;

    case CONFLICT_OPTION_PRIVATE:
        command->replay.private = 1;
        break;

    default:
        command->replay.verbose = 1;
    }

    return 1;
}


static int
conflict_command_audience(conflict_command_t *command, const char *value)
{
    if (strcmp(value, "agents") == 0) {
        command->replay.speaker = CONFLICT_ACTOR_AGENT;

    } else if (strcmp(value, "clients") == 0) {
        command->replay.speaker = CONFLICT_ACTOR_CLIENT;

    } else if (strcmp(value, "none") == 0) {
        command->replay.speaker = CONFLICT_ACTOR_UNKNOWN;

    } else {
        return conflict_command_wrong("--audience is agents, clients or none, "
                                      "not \"%s\"", value);
    }

    return 1;
}


static int
conflict_command_variable(conflict_command_t *command, const char *value)
{
    const char           *equals;
    conflict_variable_t  *variable;

    value += (value[0] == '$');
    equals = strchr(value, '=');

    if (equals == NULL || equals == value) {
        return conflict_command_wrong("--variable \"%s\" is not NAME=VALUE",
                                      value);
    }

    variable = &command->variables[command->replay.nvariables++];

    variable->name.data = value;
    variable->name.len = equals - value;
    variable->value.data = equals + 1;
    variable->value.len = strlen(equals + 1);

    return 1;
}


static int
conflict_command_limit(conflict_command_t *command, const char *value)
{
    size_t                         size;
    unsigned                       i;
    const char                    *equals;
    const conflict_limit_rule_t   *rule;

    equals = strchr(value, '=');

    if (equals == NULL) {
        return conflict_command_wrong("--limit \"%s\" is not NAME=VALUE",
                                      value);
    }

    for (i = 0; i < CONFLICT_LIMITS; i++) {
        rule = &conflict_limit_rules[i];

        if (rule->name.len != (size_t) (equals - value)
            || memcmp(rule->name.data, value, rule->name.len) != 0)
        {
            continue;
        }

        if (!conflict_command_size(equals + 1, rule->size, &size)
            || size < rule->min || size > rule->max)
        {
            return conflict_command_wrong("--limit %s is %zu to %zu, not "
                                          "\"%s\"", rule->name.data, rule->min,
                                          rule->max, equals + 1);
        }

        command->replay.limits.of[i] = size;

        return 1;
    }

    return conflict_command_wrong("--limit \"%s\" has no name of a limit; see "
                                  "conflict-replay explain --help", value);
}


/* "4096"; with units "64k" and "1m" as well */

static int
conflict_command_size(const char *text, int units, size_t *size)
{
    char      *end;
    unsigned   shift;

    if (text[0] < '0' || text[0] > '9' || strlen(text) > 12) {
        return 0;
    }

    *size = (size_t) strtoull(text, &end, 10);
    shift = 0;

    if (units && *end) {
        shift = (*end | 0x20) == 'k' ? 10 : (*end | 0x20) == 'm' ? 20 : 0;
        end += (shift != 0);
    }

    *size <<= shift;

    return *end == '\0';
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


static int
conflict_command_lexicon(conflict_command_t *command)
{
    char      error[256];
    unsigned  line;

    command->lexicon = conflict_lexicon_create();

    if (command->lexicon == NULL
        || conflict_lexicon_add_builtin(command->lexicon, &line, error,
                                        sizeof(error)) != CONFLICT_OK
        || conflict_lexicon_compile(command->lexicon) != CONFLICT_OK)
    {
        return conflict_command_wrong("the built-in lexicon cannot be made: "
                                      "there is no memory left");
    }

    command->replay.lexicon = command->lexicon;

    return 1;
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


/* always 0 */

static int
conflict_command_wrong(const char *format, ...)
{
    va_list  args;

    (void) fflush(stdout);
    (void) fputs("conflict-replay: ", stderr);

    va_start(args, format);
    (void) vfprintf(stderr, format, args);
    va_end(args);

    (void) putc('\n', stderr);

    return 0;
}
