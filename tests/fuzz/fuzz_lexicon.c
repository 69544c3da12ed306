
/*
 * A lexicon's file: up to the first NUL the file, behind it a text that is
 * read with it.
 */

#include <stdlib.h>
#include <string.h>

#include "core/signals.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char                 error[64];
    size_t               len;
    unsigned             line, i;
    const char          *text, *end;
    conflict_rc_t        rc;
    conflict_policy_t    policy;
    conflict_lexicon_t  *lexicon;
    conflict_scoring_t   scoring;
    conflict_signals_t   signals;

    static conflict_message_t  message;

    text = (const char *) data;
    end = size ? memchr(text, '\0', size) : NULL;
    len = end ? (size_t) (end - text) : size;

    lexicon = conflict_lexicon_create();
    if (lexicon == NULL) {
        abort();
    }

    rc = conflict_lexicon_add(lexicon, text, len, &line, error,
                              sizeof(error));

    if (rc != CONFLICT_OK
        && (error[0] == '\0' || memchr(error, '\0', sizeof(error)) == NULL
            || line == 0))
    {
        abort();
    }

    /* what was read before a wrong line is as good as any */

    if (conflict_lexicon_compile(lexicon) != CONFLICT_OK) {
        abort();
    }

    conflict_policy_default(&policy);
    scoring.lexicon = lexicon;
    scoring.policy = &policy;
    scoring.model = NULL;

    len += (end != NULL);

    (void) conflict_message_read(&message, text + len, size - len);
    conflict_score_client(&scoring, &message, &signals, NULL);

    for (i = 0; i < CONFLICT_SIGNALS; i++) {
        if (signals.strength[i] > 100) {
            abort();
        }
    }

    conflict_lexicon_destroy(lexicon);

    return 0;
}
