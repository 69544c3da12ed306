
/*
 * conflict-replay score: what the module reads out of messages.
 */

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "core/moment.h"
#include "command.h"
#include "records.h"
#include "score.h"
#include "scoring.h"
#include "usage.h"


typedef struct {
    conflict_scorer_t     scorer;
    conflict_message_t    message;
    conflict_signals_t    signals;
    conflict_causes_t     causes;
    conflict_msec_t       now;
    unsigned              wrong;
    unsigned              heat:1;       /* nothing but the heat */
    unsigned              advice:1;
} conflict_score_command_t;


typedef enum {
    CONFLICT_SCORE_LEXICON = 256,
    CONFLICT_SCORE_MODEL,
    CONFLICT_SCORE_HEAT,
    CONFLICT_SCORE_ADVICE,
    CONFLICT_SCORE_NOW,
    CONFLICT_SCORE_HELP
} conflict_score_option_t;


static int conflict_score_options(conflict_score_command_t *command, int argc,
    char **argv, int *help);
static int conflict_score_file(conflict_score_command_t *command,
    const char *file);
static int conflict_score_record(conflict_score_command_t *command,
    const conflict_record_t *record);
static int conflict_score_write(conflict_score_command_t *command,
    const conflict_record_t *record, uint32_t wording);
static json_t *conflict_score_said(const conflict_score_command_t *command);
static json_t *conflict_score_causes(const conflict_score_command_t *command);
static json_t *conflict_score_themes(const conflict_score_command_t *command);
static json_t *conflict_score_wordings(uint32_t wording);
static json_t *conflict_score_words(const conflict_message_t *message,
    uint32_t first, uint32_t last);
static const char *conflict_score_cue(const conflict_score_command_t *command,
    unsigned cue);


static const struct option  conflict_score_long[] = {
    { "lexicon", required_argument, NULL, CONFLICT_SCORE_LEXICON },
    { "model", required_argument, NULL, CONFLICT_SCORE_MODEL },
    { "heat", no_argument, NULL, CONFLICT_SCORE_HEAT },
    { "advice", no_argument, NULL, CONFLICT_SCORE_ADVICE },
    { "now", required_argument, NULL, CONFLICT_SCORE_NOW },
    { "help", no_argument, NULL, CONFLICT_SCORE_HELP },
    { NULL, 0, NULL, 0 }
};


int
conflict_replay_score(int argc, char **argv)
{
    int                        i, rc, help;
    struct timespec            now;
    conflict_score_command_t  *command;

    command = calloc(1, sizeof(conflict_score_command_t));

    if (command == NULL) {
        (void) conflict_command_wrong("there is no memory left");
        return CONFLICT_EXIT_WRONG;
    }

    (void) clock_gettime(CLOCK_REALTIME, &now);
    command->now = (conflict_msec_t) now.tv_sec * CONFLICT_SECOND;

    help = 0;

    rc = conflict_scorer_init(&command->scorer)
         && conflict_score_options(command, argc, argv, &help);

    if (rc && help) {
        (void) fputs(conflict_usage_score, stdout);

    } else if (rc) {
        rc = conflict_scorer_finish(&command->scorer);

        if (rc && optind == argc) {
            rc = conflict_score_file(command, NULL);
        }

        for (i = optind; rc && i < argc; i++) {
            rc = conflict_score_file(command,
                                     strcmp(argv[i], "-") ? argv[i] : NULL);
        }
    }

    if (rc && (fflush(stdout) != 0 || ferror(stdout))) {
        rc = conflict_command_wrong("the output cannot be written: %s",
                                    strerror(errno));
    }

    i = !rc ? CONFLICT_EXIT_WRONG
        : command->wrong ? CONFLICT_EXIT_NOTHING : CONFLICT_EXIT_COUNTS;

    conflict_scorer_destroy(&command->scorer);
    free(command);

    return i;
}


static int
conflict_score_options(conflict_score_command_t *command, int argc,
    char **argv, int *help)
{
    int  option;

    opterr = 0;

    for ( ;; ) {
        option = getopt_long(argc, argv, ":h", conflict_score_long, NULL);

        switch (option) {

        case -1:
            return 1;

        case CONFLICT_SCORE_HELP:
        case 'h':
            *help = 1;
            return 1;

        case CONFLICT_SCORE_LEXICON:
            if (!conflict_scorer_lexicon(&command->scorer, optarg)) {
                return 0;
            }

            break;

        case CONFLICT_SCORE_MODEL:
            if (!conflict_scorer_model(&command->scorer, optarg)) {
                return 0;
            }

            break;

        case CONFLICT_SCORE_HEAT:
            command->heat = 1;
            break;

        case CONFLICT_SCORE_ADVICE:
            command->advice = 1;
            break;

        case CONFLICT_SCORE_NOW:
            command->now = conflict_time_parse((conflict_str_t) {
                                                   strlen(optarg), optarg });

            if (command->now == 0) {
                return conflict_command_wrong("--now \"%s\" is no time, such "
                                              "as 2026-03-01T08:15:00Z",
                                              optarg);
            }

            break;

        case ':':
            return conflict_command_wrong("\"%s\" needs a value; see "
                                          "conflict-replay score --help",
                                          argv[optind - 1]);

        default:
            return conflict_command_wrong("\"%s\" is no option; see "
                                          "conflict-replay score --help",
                                          argv[optind - 1]);
        }
    }
}


static int
conflict_score_file(conflict_score_command_t *command, const char *file)
{
    int                 rc;
    conflict_rc_t       next;
    conflict_record_t   record;
    conflict_records_t  records;

    if (!conflict_records_open(&records, file)) {
        return 0;
    }

    for (rc = 1; rc; ) {
        next = conflict_records_next(&records, &record);

        if (next == CONFLICT_NOMEM) {
            (void) conflict_command_wrong("there is no memory left");
        }

        if (next != CONFLICT_OK) {
            rc = (next == CONFLICT_DECLINED);
            break;
        }

        rc = conflict_score_record(command, &record);

        json_decref(record.json);
    }

    command->wrong += records.wrong;

    conflict_records_close(&records);

    return rc;
}


static int
conflict_score_record(conflict_score_command_t *command,
    const conflict_record_t *record)
{
    int                        rc;
    uint32_t                   wording;
    conflict_arena_t          *arena;
    conflict_writing_t         writing;
    const conflict_scoring_t  *scoring;

    arena = conflict_arena_create();

    rc = arena != NULL
         && conflict_record_read(record, arena, &command->message)
            == CONFLICT_OK;

    if (arena != NULL) {
        conflict_arena_destroy(arena);
    }

    if (!rc) {
        return conflict_command_wrong("there is no memory left");
    }

    scoring = &command->scorer.scoring;
    wording = 0;

    if (record->actor == CONFLICT_ACTOR_CLIENT) {
        conflict_score_client(scoring, &command->message, &command->signals,
                              &command->causes);

    } else {
        conflict_record_writing(record, command->now, &writing);
        conflict_score_agent(scoring, &command->message, &writing,
                             &command->signals, &command->causes);

        if (command->advice) {
            wording = conflict_score_wording(scoring, &command->message,
                                             &writing, &command->causes);
        }
    }

    if (command->heat) {
        (void) printf("%d.%03d\n", command->signals.heat / 1000,
                      command->signals.heat % 1000);
        return 1;
    }

    return conflict_score_write(command, record, wording);
}


static int
conflict_score_write(conflict_score_command_t *command,
    const conflict_record_t *record, uint32_t wording)
{
    int                        rc;
    char                       heat[16], promise[32];
    json_t                    *line, *id;
    time_t                     t;
    struct tm                  utc;
    const conflict_signals_t  *signals;

    signals = &command->signals;
    line = json_object();
    id = json_object_get(record->json, "id");

    if (id != NULL) {
        json_object_set(line, "id", id);
    }

    json_object_set_new(line, "read", json_boolean(signals->read));
    json_object_set_new(line, "language",
                        json_string(conflict_lexicon_language(
                                        command->scorer.lexicon,
                                        signals->language)));

    if (record->actor == CONFLICT_ACTOR_CLIENT) {
        (void) snprintf(heat, sizeof(heat), "%d.%03d", signals->heat / 1000,
                        signals->heat % 1000);

        json_object_set_new(line, "heat", json_real(strtod(heat, NULL)));
        json_object_set_new(line, "thanks", json_boolean(signals->thanks));
        json_object_set_new(line, "theme",
                            json_string(signals->theme
                                        ? conflict_lexicon_theme(
                                              command->scorer.lexicon,
                                              signals->theme - 1u)
                                        : "other"));
        json_object_set_new(line, "themes", conflict_score_themes(command));
    }

    json_object_set_new(line, "signals", conflict_score_said(command));

    if (signals->promise) {
        t = (time_t) (signals->promise / 1000);
        (void) gmtime_r(&t, &utc);
        (void) strftime(promise, sizeof(promise), "%Y-%m-%dT%H:%M:%SZ", &utc);
        json_object_set_new(line, "promise", json_string(promise));
    }

    if (command->advice && record->actor == CONFLICT_ACTOR_AGENT) {
        json_object_set_new(line, "wording", conflict_score_wordings(wording));
    }

    json_object_set_new(line, "causes", conflict_score_causes(command));

    rc = json_dumpf(line, stdout,
                    JSON_COMPACT|JSON_PRESERVE_ORDER|JSON_REAL_PRECISION(6));
    json_decref(line);

    (void) putchar('\n');

    return rc == 0 || ferror(stdout)
           ? 1 : conflict_command_wrong("there is no memory left");
}


static json_t *
conflict_score_said(const conflict_score_command_t *command)
{
    json_t    *said;
    unsigned   i;

    said = json_object();

    for (i = 0; i < CONFLICT_SIGNALS; i++) {
        if (command->signals.strength[i] > 0) {
            json_object_set_new(said, conflict_signal_words[i].data,
                                json_real(command->signals.strength[i]
                                          / 100.0));
        }
    }

    return said;
}


static json_t *
conflict_score_causes(const conflict_score_command_t *command)
{
    json_t                  *causes, *cause;
    unsigned                 i;
    const conflict_cause_t  *p;

    causes = json_array();

    for (i = 0; i < command->causes.n; i++) {
        p = &command->causes.of[i];

        if (p->strength == 0) {
            continue;
        }

        cause = json_object();
        json_object_set_new(cause, "of",
                            json_string(conflict_score_cue(command, p->cue)));
        json_object_set_new(cause, "strength",
                            json_real(p->strength / 100.0));
        json_object_set_new(cause, "words",
                            conflict_score_words(&command->message, p->first,
                                                 p->last));
        json_array_append_new(causes, cause);
    }

    return causes;
}


static json_t *
conflict_score_themes(const conflict_score_command_t *command)
{
    json_t    *themes;
    unsigned   i;

    themes = json_array();

    for (i = 0; i < conflict_lexicon_themes(command->scorer.lexicon); i++) {
        if (command->signals.themes & conflict_bit(i)) {
            json_array_append_new(themes,
                                  json_string(conflict_lexicon_theme(
                                                  command->scorer.lexicon,
                                                  i)));
        }
    }

    return themes;
}


static json_t *
conflict_score_wordings(uint32_t wording)
{
    json_t    *words;
    unsigned   i;

    words = json_array();

    for (i = 0; i < CONFLICT_WORDINGS; i++) {
        if (wording & conflict_bit(i)) {
            json_array_append_new(words,
                                  json_string(conflict_wording_words[i].data));
        }
    }

    return words;
}


/* the words from first to last, as they were read */

static json_t *
conflict_score_words(const conflict_message_t *message, uint32_t first,
    uint32_t last)
{
    char                   *text;
    size_t                  n;
    json_t                 *words;
    const conflict_word_t  *word;

    n = 0;
    text = malloc((last - first + 1) * (CONFLICT_WORD_MAX + 1));

    if (text == NULL) {
        return NULL;
    }

    for ( /* void */ ; first <= last && first < message->nwords; first++) {
        word = &message->words[first];

        if (n > 0) {
            text[n++] = ' ';
        }

        memcpy(text + n, message->text + word->start, word->len);
        n += word->len;
    }

    words = json_stringn(text, n);
    free(text);

    return words;
}


static const char *
conflict_score_cue(const conflict_score_command_t *command, unsigned cue)
{
    if (cue < CONFLICT_SIGNALS) {
        return conflict_signal_words[cue].data;
    }

    if (cue >= CONFLICT_CUE_THEME) {
        return conflict_lexicon_theme(command->scorer.lexicon,
                                      cue - CONFLICT_CUE_THEME);
    }

    if (cue >= CONFLICT_CUE_WORDING && cue < CONFLICT_CUE_MOMENT) {
        return conflict_wording_words[conflict_cue_wordings[
                                          cue - CONFLICT_CUE_WORDING]].data;
    }

    return (cue == CONFLICT_CUE_PROBLEM) ? "problem"
           : (cue == CONFLICT_CUE_CALM) ? "calm" : "request";
}
