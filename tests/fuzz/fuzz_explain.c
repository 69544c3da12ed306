
/*
 * A platform and a recording, divided by a line "---": what can be read of
 * them is explained, for people and as JSON.
 */

#include <stdlib.h>
#include <string.h>

#include "replay/conf.h"
#include "replay/explain.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static conflict_lexicon_t  *lexicon;
static conflict_policy_t    policy;
static conflict_message_t   message;


static void
fuzz_line(void *data, conflict_str_t text)
{
    size_t  *lines = data;

    /* a line is a line */

    if (memchr(text.data, '\n', text.len)) {
        abort();
    }

    (*lines)++;
}


static void
fuzz_explain(const conflict_conf_t *conf, conflict_str_t recording,
    unsigned json, unsigned private)
{
    size_t                    lines;
    conflict_http_t           http;
    conflict_arena_t         *arena;
    conflict_replay_t         replay;
    conflict_http_exchange_t  exchange;

    lines = 0;
    memset(&replay, 0, sizeof(replay));

    replay.nplatforms = conf->n;
    replay.platforms = conf->platforms;
    replay.speaker = json ? CONFLICT_ACTOR_AGENT : CONFLICT_ACTOR_UNKNOWN;
    replay.now = 1795773600 * CONFLICT_SECOND;
    replay.scoring.lexicon = lexicon;
    replay.scoring.policy = &policy;
    replay.message = &message;
    replay.json = json;
    replay.private = private;
    replay.line = fuzz_line;
    replay.data = &lines;

    conflict_limits_default(&replay.limits);
    replay.limits.of[CONFLICT_LIMIT_STEPS] = 1000;

    arena = conflict_arena_create();

    if (arena == NULL || !conflict_replay_init(&replay)) {
        abort();
    }

    conflict_http_init(&http, recording, arena);

    while (conflict_http_next(&http, &exchange) == CONFLICT_OK) {
        if (conflict_replay_explain(&replay, &exchange, arena)
            != CONFLICT_OK)
        {
            abort();
        }
    }

    conflict_replay_destroy(&replay);
    conflict_arena_destroy(arena);
}


/* the line that divides them, or NULL */

static const char *
fuzz_mark(conflict_str_t text)
{
    const char  *p, *last;

    last = text.data + text.len;

    for (p = text.data; last - p >= 5; p++) {
        p = memchr(p, '\n', (size_t) (last - p) - 4);

        if (p == NULL || memcmp(p, "\n---\n", 5) == 0) {
            return p;
        }
    }

    return NULL;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char             error[CONFLICT_SENTENCE_SIZE];
    unsigned         line;
    const char      *end;
    conflict_str_t   text, recording;
    conflict_conf_t  conf;

    if (lexicon == NULL) {
        lexicon = conflict_lexicon_create();

        if (lexicon == NULL
            || conflict_lexicon_add_builtin(lexicon, &line, error,
                                            sizeof(error)) != CONFLICT_OK
            || conflict_lexicon_compile(lexicon) != CONFLICT_OK)
        {
            abort();
        }

        conflict_policy_default(&policy);
    }

    text.data = (const char *) data;
    text.len = size;
    recording = text;

    end = fuzz_mark(text);

    if (end) {
        text.len = (size_t) (end - text.data) + 1;
        recording.data = end + 5;
        recording.len = size - text.len - 4;
    }

    conflict_conf_init(&conf);
    conf.alone = 1;

    (void) conflict_conf_parse(&conf, "platform", text);

    fuzz_explain(&conf, recording, 0, 0);
    fuzz_explain(&conf, recording, 0, 1);
    fuzz_explain(&conf, recording, 1, 0);

    conflict_conf_destroy(&conf);

    return 0;
}
