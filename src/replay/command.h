
/*
 * What the files of the command line share: not for others.
 */

#ifndef CONFLICT_REPLAY_COMMAND_H
#define CONFLICT_REPLAY_COMMAND_H

#include "conf.h"
#include "explain.h"
#include "scoring.h"


typedef struct {
    conflict_conf_t        conf;
    conflict_replay_t      replay;
    unsigned               nuse;
    conflict_str_t        *use;         /* names, as they were written */
    conflict_platform_t  **used;
    conflict_variable_t   *variables;
    conflict_scorer_t      scorer;
    unsigned               exchanges;   /* so far */
    unsigned               printed:1;
    unsigned               help:1;
} conflict_command_t;


/* options.c: reads the options, up to the first file (optind).  0: something
 * was wrong, and has been said */
int conflict_command_options(conflict_command_t *command, int argc,
    char **argv);

/* wrong.c: says on standard error what is wrong; always 0 */
int conflict_command_wrong(const char *format, ...)
    __attribute__((format(printf, 1, 2)));


#endif /* CONFLICT_REPLAY_COMMAND_H */
