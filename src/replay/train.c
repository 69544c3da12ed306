
/*
 * conflict-replay train: fits a model to a helpdesk's own messages.
 */

#include <getopt.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/hash.h"
#include "command.h"
#include "fit.h"
#include "model_write.h"
#include "records.h"
#include "score.h"
#include "scoring.h"
#include "usage.h"


/* fewer examples than these say nothing */
#define CONFLICT_TRAIN_MESSAGES  30
#define CONFLICT_TRAIN_EACH      10

/* more than these are no sample any more, and would need much memory */
#define CONFLICT_TRAIN_MAX       500000


typedef struct {
    conflict_scorer_t     scorer;
    conflict_message_t    message;
    conflict_examples_t   examples;
    size_t                positive;
    unsigned              unlabelled;
    unsigned              wrong;
    const char           *out;
    uint32_t              nhashed;
    uint32_t              hashed[CONFLICT_TEXT_MAX * 6];
} conflict_train_t;


typedef enum {
    CONFLICT_TRAIN_LEXICON = 256,
    CONFLICT_TRAIN_OUT,
    CONFLICT_TRAIN_HELP
} conflict_train_option_t;


static int conflict_train_options(conflict_train_t *command, int argc,
    char **argv, int *help);
static int conflict_train_file(conflict_train_t *command, const char *file);
static int conflict_train_record(conflict_train_t *command,
    const conflict_record_t *record);
static conflict_example_t *conflict_train_example(conflict_train_t *command);
static void conflict_train_hashed(void *data, uint32_t index);
static int conflict_train_compare(const void *a, const void *b);
static int conflict_train_fit(conflict_train_t *command);
static double conflict_train_heat(const conflict_example_t *example);


static const struct option  conflict_train_long[] = {
    { "lexicon", required_argument, NULL, CONFLICT_TRAIN_LEXICON },
    { "out", required_argument, NULL, CONFLICT_TRAIN_OUT },
    { "help", no_argument, NULL, CONFLICT_TRAIN_HELP },
    { NULL, 0, NULL, 0 }
};


int
conflict_replay_train(int argc, char **argv)
{
    int                i, rc, help;
    size_t             k;
    conflict_train_t  *command;

    command = calloc(1, sizeof(conflict_train_t));

    if (command == NULL) {
        (void) conflict_command_wrong("there is no memory left");
        return CONFLICT_EXIT_WRONG;
    }

    command->out = "conflict.model";
    command->examples.features = CONFLICT_MODEL_DENSE
                                 + ((uint32_t) 1 << CONFLICT_MODEL_BITS);
    help = 0;

    rc = conflict_scorer_init(&command->scorer)
         && conflict_train_options(command, argc, argv, &help);

    i = CONFLICT_EXIT_WRONG;

    if (rc && help) {
        (void) fputs(conflict_usage_train, stdout);
        i = CONFLICT_EXIT_COUNTS;

    } else if (rc) {
        rc = conflict_scorer_finish(&command->scorer);

        if (rc && optind == argc) {
            rc = conflict_train_file(command, NULL);
        }

        for ( /* void */ ; rc && optind < argc; optind++) {
            rc = conflict_train_file(command, strcmp(argv[optind], "-")
                                              ? argv[optind] : NULL);
        }

        i = rc ? conflict_train_fit(command) : CONFLICT_EXIT_WRONG;
    }

    for (k = 0; k < command->examples.n; k++) {
        free(command->examples.of[k].index);
        free(command->examples.of[k].value);
    }

    free(command->examples.of);
    conflict_scorer_destroy(&command->scorer);
    free(command);

    return i;
}


static int
conflict_train_options(conflict_train_t *command, int argc, char **argv,
    int *help)
{
    int  option;

    opterr = 0;

    for ( ;; ) {
        option = getopt_long(argc, argv, ":h", conflict_train_long, NULL);

        switch (option) {

        case -1:
            return 1;

        case CONFLICT_TRAIN_HELP:
        case 'h':
            *help = 1;
            return 1;

        case CONFLICT_TRAIN_LEXICON:
            if (!conflict_scorer_lexicon(&command->scorer, optarg)) {
                return 0;
            }

            break;

        case CONFLICT_TRAIN_OUT:
            command->out = optarg;
            break;

        case ':':
            return conflict_command_wrong("\"%s\" needs a value; see "
                                          "conflict-replay train --help",
                                          argv[optind - 1]);

        default:
            return conflict_command_wrong("\"%s\" is no option; see "
                                          "conflict-replay train --help",
                                          argv[optind - 1]);
        }
    }
}


static int
conflict_train_file(conflict_train_t *command, const char *file)
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

        if (record.label < 0) {
            command->unlabelled++;

        } else if (record.actor == CONFLICT_ACTOR_CLIENT) {
            rc = conflict_train_record(command, &record);
        }

        json_decref(record.json);
    }

    command->wrong += records.wrong;

    conflict_records_close(&records);

    return rc;
}


static int
conflict_train_record(conflict_train_t *command,
    const conflict_record_t *record)
{
    int                  rc;
    float                dense[CONFLICT_MODEL_DENSE];
    conflict_arena_t    *arena;
    conflict_example_t  *example;
    conflict_signals_t   signals;

    if (command->examples.n == CONFLICT_TRAIN_MAX) {
        return conflict_command_wrong("more than %d messages: take a sample",
                                      CONFLICT_TRAIN_MAX);
    }

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

    conflict_score_client(&command->scorer.scoring, &command->message,
                          &signals, NULL);

    /* a message that is not read has no heat with a model either */

    if (!signals.read) {
        return 1;
    }

    conflict_model_dense(&signals, dense);

    command->nhashed = 0;
    (void) conflict_model_features(&command->message, CONFLICT_MODEL_BITS,
                                   conflict_train_hashed, command);

    example = conflict_train_example(command);

    if (example == NULL) {
        return conflict_command_wrong("there is no memory left");
    }

    for (rc = 0; rc < CONFLICT_MODEL_DENSE; rc++) {
        if (dense[rc] > 0) {
            memmove(example->index + 1, example->index,
                    example->n * sizeof(uint32_t));
            memmove(example->value + 1, example->value,
                    example->n * sizeof(float));
            example->index[0] = (uint32_t) rc + 1;
            example->value[0] = dense[rc];
            example->n++;
        }
    }

    example->label = (record->label == 1);
    example->fold = (unsigned) (conflict_hash64((const char *) &record->group,
                                                sizeof(record->group), 7)
                                % CONFLICT_FOLDS);
    example->heat = (double) signals.heat / CONFLICT_HEAT_MAX;

    command->positive += example->label;

    return 1;
}


/* the hashed features, sorted, each once; room for the others before them */

static conflict_example_t *
conflict_train_example(conflict_train_t *command)
{
    void                 *p;
    float                 value;
    uint32_t              i, k;
    conflict_example_t   *example;
    conflict_examples_t  *examples;

    examples = &command->examples;

    if (examples->n == examples->room) {
        p = realloc(examples->of, (examples->room * 2 + 1024)
                                  * sizeof(conflict_example_t));
        if (p == NULL) {
            return NULL;
        }

        examples->of = p;
        examples->room = examples->room * 2 + 1024;
    }

    example = &examples->of[examples->n];
    memset(example, 0, sizeof(conflict_example_t));

    example->index = malloc((command->nhashed + CONFLICT_MODEL_DENSE + 1)
                            * sizeof(uint32_t));
    example->value = malloc((command->nhashed + CONFLICT_MODEL_DENSE + 1)
                            * sizeof(float));

    if (example->index == NULL || example->value == NULL) {
        free(example->index);
        free(example->value);
        return NULL;
    }

    examples->n++;

    qsort(command->hashed, command->nhashed, sizeof(uint32_t),
          conflict_train_compare);

    value = command->nhashed ? 1 / sqrtf((float) command->nhashed) : 0;

    for (i = 0; i < command->nhashed; i = k) {
        for (k = i; k < command->nhashed
                    && command->hashed[k] == command->hashed[i]; k++)
        {
            /* void */
        }

        example->index[example->n] = command->hashed[i] + 1
                                     + CONFLICT_MODEL_DENSE;
        example->value[example->n++] = value * (float) (k - i);
    }

    return example;
}


static void
conflict_train_hashed(void *data, uint32_t index)
{
    conflict_train_t  *command = data;

    if (command->nhashed < sizeof(command->hashed) / sizeof(uint32_t)) {
        command->hashed[command->nhashed++] = index;
    }
}


static int
conflict_train_compare(const void *a, const void *b)
{
    const uint32_t  *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}


static int
conflict_train_fit(conflict_train_t *command)
{
    int      rc;
    size_t   n;
    double   cost, belief, lexicon, auc, *weights;

    n = command->examples.n;

    if (n < CONFLICT_TRAIN_MESSAGES
        || command->positive < CONFLICT_TRAIN_EACH
        || n - command->positive < CONFLICT_TRAIN_EACH)
    {
        (void) conflict_command_wrong("%zu messages with a label, %zu of them "
                                      "with a conflict: at least %d are "
                                      "needed, and %d of each kind", n,
                                      command->positive,
                                      CONFLICT_TRAIN_MESSAGES,
                                      CONFLICT_TRAIN_EACH);
        return CONFLICT_EXIT_NOTHING;
    }

    lexicon = conflict_fit_auc(&command->examples, conflict_train_heat);
    auc = conflict_fit_validate(&command->examples, &cost, &belief);

    weights = malloc((command->examples.features + 1) * sizeof(double));

    if (lexicon < 0 || auc < 0 || weights == NULL
        || !conflict_fit(&command->examples, cost, weights))
    {
        free(weights);
        (void) conflict_command_wrong("there is no memory left");
        return CONFLICT_EXIT_WRONG;
    }

    weights[CONFLICT_MODEL_DENSE - 1] += belief;

    (void) printf("messages             %zu, %zu with a conflict\n"
                  "without a label      %u\n"
                  "lexicon alone        AUC %.3f\n"
                  "model                AUC %.3f, cross-validated in %d "
                  "parts\n", n, command->positive, command->unlabelled,
                  lexicon, auc, CONFLICT_FOLDS);

    if (auc <= lexicon) {
        (void) printf("not written          the lexicon alone is as good\n");
        rc = CONFLICT_EXIT_NOTHING;

    } else {
        rc = conflict_model_write(command->out, &command->examples, weights,
                                  auc)
             ? CONFLICT_EXIT_COUNTS : CONFLICT_EXIT_WRONG;
    }

    free(weights);

    return rc;
}


static double
conflict_train_heat(const conflict_example_t *example)
{
    return example->heat;
}
