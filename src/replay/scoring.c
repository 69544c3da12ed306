
/*
 * What the command scores with.
 */

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "input.h"
#include "scoring.h"


#define CONFLICT_LEXICON_BYTES  (4 * 1024 * 1024)


int
conflict_scorer_init(conflict_scorer_t *scorer)
{
    char           error[256];
    unsigned       line;
    conflict_rc_t  rc;

    memset(scorer, 0, sizeof(conflict_scorer_t));
    conflict_policy_default(&scorer->policy);

    scorer->lexicon = conflict_lexicon_create();

    if (scorer->lexicon == NULL) {
        return conflict_command_wrong("there is no memory left");
    }

    rc = conflict_lexicon_add_builtin(scorer->lexicon, &line, error,
                                      sizeof(error));

    if (rc == CONFLICT_NOMEM) {
        return conflict_command_wrong("there is no memory left");
    }

    if (rc != CONFLICT_OK) {
        return conflict_command_wrong("a built-in lexicon is broken, line %u: "
                                      "%s", line, error);
    }

    return 1;
}


int
conflict_scorer_lexicon(conflict_scorer_t *scorer, const char *file)
{
    char            error[256];
    unsigned        line;
    conflict_rc_t   rc;
    conflict_str_t  text;

    rc = conflict_input_read(file, CONFLICT_LEXICON_BYTES, &text);

    if (rc != CONFLICT_OK) {
        return conflict_command_wrong("\"%s\" cannot be read: %s", file,
                                      rc == CONFLICT_INVALID ? strerror(errno)
                                      : rc == CONFLICT_LIMIT
                                      ? "it is larger than 4 MB"
                                      : "there is no memory left");
    }

    rc = conflict_lexicon_add(scorer->lexicon, text.data, text.len, &line,
                              error, sizeof(error));

    free((char *) text.data);

    if (rc == CONFLICT_NOMEM) {
        return conflict_command_wrong("there is no memory left");
    }

    if (rc != CONFLICT_OK) {
        return conflict_command_wrong("\"%s\", line %u: %s", file, line,
                                      error);
    }

    return 1;
}


int
conflict_scorer_model(conflict_scorer_t *scorer, const char *file)
{
    char  error[256];

    conflict_model_close(&scorer->model);

    if (conflict_model_open(&scorer->model, file, error, sizeof(error))
        != CONFLICT_OK)
    {
        return conflict_command_wrong("the model \"%s\" cannot be used: %s",
                                      file, error);
    }

    return 1;
}


int
conflict_scorer_finish(conflict_scorer_t *scorer)
{
    if (conflict_lexicon_compile(scorer->lexicon) != CONFLICT_OK) {
        return conflict_command_wrong("there is no memory left");
    }

    scorer->scoring.lexicon = scorer->lexicon;
    scorer->scoring.policy = &scorer->policy;
    scorer->scoring.model = scorer->model.map ? &scorer->model : NULL;

    return 1;
}


void
conflict_scorer_destroy(conflict_scorer_t *scorer)
{
    conflict_lexicon_destroy(scorer->lexicon);
    conflict_model_close(&scorer->model);
}
