
/*
 * conflict-replay policy: what holds where nobody has said otherwise, or where
 * somebody has.
 */

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "core/moment.h"
#include "command.h"
#include "play.h"
#include "score.h"
#include "usage.h"


/* "8h" or "0.85" */

static const char *
conflict_policy_value(const conflict_policy_field_t *f, double value,
    char text[CONFLICT_DURATION])
{
    /* a day of working time is not what it seems */

    if (f->unit == CONFLICT_UNIT_WORK && value >= CONFLICT_HOUR) {
        (void) snprintf(text, CONFLICT_DURATION, "%gh",
                        value / CONFLICT_HOUR);
        return text;
    }

    if (f->unit == CONFLICT_UNIT_TIME || f->unit == CONFLICT_UNIT_WORK) {
        return conflict_duration_print((conflict_msec_t) value, text);
    }

    (void) snprintf(text, CONFLICT_DURATION, "%g", value);

    return text;
}


static void
conflict_policy_print(const conflict_policy_t *policy)
{
    char                            value[CONFLICT_DURATION];
    char                            min[CONFLICT_DURATION];
    char                            max[CONFLICT_DURATION];
    unsigned                        i;
    const conflict_policy_field_t  *f;

    (void) printf("| name | value | from, to | reason |\n"
                  "| --- | --- | --- | --- |\n");

    for (i = 0; i < conflict_policy_nfields; i++) {
        f = &conflict_policy_fields[i];

        (void) printf("| `%s` | %s%s | %s, %s | %s |\n", f->name,
                      conflict_policy_value(f, conflict_policy_get(policy, f),
                                            value),
                      f->unit == CONFLICT_UNIT_WORK
                      && conflict_policy_get(policy, f) > 0 ? " working" : "",
                      conflict_policy_value(f, f->min, min),
                      conflict_policy_value(f, f->max, max), f->why);
    }
}


static int
conflict_policy_file(conflict_conf_t *conf, const char *file, const char *name)
{
    char                      error[CONFLICT_SENTENCE_SIZE];
    conflict_str_t            wanted;
    const conflict_policy_t  *policy;

    if (file && conflict_conf_read(conf, file) != CONFLICT_OK) {
        return conflict_command_wrong("%s", conf->complaint);
    }

    if (conf->policies.n == 0
        && conflict_policies_init(&conf->policies) != CONFLICT_OK)
    {
        return conflict_command_wrong("there is no memory left");
    }

    if (conflict_policies_finish(&conf->policies, error, sizeof(error))
        != CONFLICT_OK)
    {
        return conflict_command_wrong("%s", error);
    }

    wanted.data = name ? name : conf->npolicies ? conf->policy : "default";
    wanted.len = strlen(wanted.data);

    policy = conflict_policies_find(&conf->policies, wanted);

    if (policy == NULL) {
        return conflict_command_wrong("there is no policy \"%s\"",
                                      wanted.data);
    }

    conflict_policy_print(policy);

    return 1;
}


int
conflict_replay_policy(int argc, char **argv)
{
    int              rc;
    conflict_conf_t  conf;

    if (argc > 3 || (argc > 1 && argv[1][0] == '-')) {
        rc = argc == 2 && (strcmp(argv[1], "--help") == 0
                           || strcmp(argv[1], "-h") == 0);

        (void) fputs(conflict_usage_policy, rc ? stdout : stderr);

        return rc ? CONFLICT_EXIT_COUNTS : CONFLICT_EXIT_WRONG;
    }

    conflict_conf_init(&conf);

    rc = conflict_policy_file(&conf, argc > 1 ? argv[1] : NULL,
                              argc > 2 ? argv[2] : NULL);

    if (rc && (fflush(stdout) != 0 || ferror(stdout))) {
        rc = conflict_command_wrong("the output cannot be written: %s",
                                    strerror(errno));
    }

    conflict_conf_destroy(&conf);

    return rc ? CONFLICT_EXIT_COUNTS : CONFLICT_EXIT_WRONG;
}
