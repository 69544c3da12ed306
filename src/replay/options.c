
/*
 * The options of a command.
 */

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "core/moment.h"
#include "command.h"


/* options that have no letter */
typedef enum {
    CONFLICT_OPTION_PLATFORM = 256,
    CONFLICT_OPTION_USE,
    CONFLICT_OPTION_AUDIENCE,
    CONFLICT_OPTION_VARIABLE,
    CONFLICT_OPTION_LIMIT,
    CONFLICT_OPTION_NOW,
    CONFLICT_OPTION_LEXICON,
    CONFLICT_OPTION_MODEL,
    CONFLICT_OPTION_JSON,
    CONFLICT_OPTION_PRIVATE,
    CONFLICT_OPTION_VERBOSE,
    CONFLICT_OPTION_HELP
} conflict_option_t;


static int conflict_command_option(conflict_command_t *command, int option,
    char *value);
static int conflict_command_audience(conflict_command_t *command,
    const char *value);
static int conflict_command_variable(conflict_command_t *command,
    const char *value);
static int conflict_command_limit(conflict_command_t *command,
    const char *value);
static int conflict_command_size(const char *text, int units, size_t *size);


static const struct option  conflict_options[] = {
    { "platform", required_argument, NULL, CONFLICT_OPTION_PLATFORM },
    { "use", required_argument, NULL, CONFLICT_OPTION_USE },
    { "audience", required_argument, NULL, CONFLICT_OPTION_AUDIENCE },
    { "variable", required_argument, NULL, CONFLICT_OPTION_VARIABLE },
    { "limit", required_argument, NULL, CONFLICT_OPTION_LIMIT },
    { "now", required_argument, NULL, CONFLICT_OPTION_NOW },
    { "lexicon", required_argument, NULL, CONFLICT_OPTION_LEXICON },
    { "model", required_argument, NULL, CONFLICT_OPTION_MODEL },
    { "json", no_argument, NULL, CONFLICT_OPTION_JSON },
    { "private", no_argument, NULL, CONFLICT_OPTION_PRIVATE },
    { "verbose", no_argument, NULL, CONFLICT_OPTION_VERBOSE },
    { "help", no_argument, NULL, CONFLICT_OPTION_HELP },
    { NULL, 0, NULL, 0 }
};


int
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

    case CONFLICT_OPTION_LEXICON:
        return conflict_scorer_lexicon(&command->scorer, value);

    case CONFLICT_OPTION_MODEL:
        return conflict_scorer_model(&command->scorer, value);

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
