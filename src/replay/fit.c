
/*
 * Logistic regression by liblinear, whose solver for it takes no chance: the
 * same examples give the same weights.
 */

#include <stdlib.h>
#include <string.h>

#include <linear.h>

#include "fit.h"


/* how well a step of the search must be, as liblinear's own default */
#define CONFLICT_FIT_EPS  0.01

static const double  conflict_costs[] = { 0.03, 0.125, 0.5, 2, 8, 32 };

/* how much the lexicon's own heat is believed besides what was fitted: with
 * few examples it knows more than they do */
static const double  conflict_beliefs[] = { 0, 1, 2, 4, 8, 16, 32 };

#define CONFLICT_BELIEFS                                                      \
    (sizeof(conflict_beliefs) / sizeof(conflict_beliefs[0]))


typedef struct {
    double    value;
    unsigned  label;
} conflict_ranked_t;


static int conflict_fit_without(const conflict_examples_t *examples,
    unsigned fold, double cost, double *weights);
static double conflict_fit_sum(const conflict_example_t *example,
    const double *weights, uint32_t features);
static double conflict_fit_of(const conflict_example_t *example);
static int conflict_ranked_compare(const void *a, const void *b);
static void conflict_fit_quiet(const char *text);


double
conflict_fit_auc(const conflict_examples_t *examples,
    double (*which)(const conflict_example_t *example))
{
    double              rank, positive, negative;
    size_t              i, k, n;
    conflict_ranked_t  *ranked;

    n = examples->n;
    ranked = malloc((n + 1) * sizeof(conflict_ranked_t));

    if (ranked == NULL) {
        return -1;
    }

    for (i = 0; i < n; i++) {
        ranked[i].value = which(&examples->of[i]);
        ranked[i].label = examples->of[i].label;
    }

    qsort(ranked, n, sizeof(conflict_ranked_t), conflict_ranked_compare);

    rank = 0;
    positive = 0;

    for (i = 0; i < n; i = k) {
        for (k = i; k < n && !(ranked[k].value > ranked[i].value); k++) {
            /* void */
        }

        for ( /* void */ ; i < k; i++) {
            if (ranked[i].label) {
                positive++;
            }
        }
    }

    for (i = 0; i < n; i = k) {
        double  mid;

        for (k = i; k < n && !(ranked[k].value > ranked[i].value); k++) {
            /* void */
        }

        mid = ((double) i + 1 + (double) k) / 2;

        for ( /* void */ ; i < k; i++) {
            rank += ranked[i].label ? mid : 0;
        }
    }

    free(ranked);

    negative = (double) n - positive;

    return (positive > 0 && negative > 0)
           ? (rank - positive * (positive + 1) / 2) / (positive * negative)
           : 0.5;
}


static int
conflict_ranked_compare(const void *a, const void *b)
{
    const conflict_ranked_t  *x = a, *y = b;

    return (x->value > y->value) - (x->value < y->value);
}


double
conflict_fit_validate(conflict_examples_t *examples, double *cost,
    double *belief)
{
    double    *weights, *sums, *fitted, auc, best;
    size_t     c, b, i;
    unsigned   fold;

    weights = malloc((examples->features + 1) * sizeof(double));
    sums = malloc(examples->n * sizeof(double));
    fitted = malloc(examples->n * sizeof(double));
    best = -1;

    for (c = 0;
         weights && sums && fitted
         && c < sizeof(conflict_costs) / sizeof(conflict_costs[0]);
         c++)
    {
        for (fold = 0; fold < CONFLICT_FOLDS; fold++) {

            if (!conflict_fit_without(examples, fold, conflict_costs[c],
                                      weights))
            {
                free(weights);
                free(sums);
                free(fitted);
                return -1;
            }

            for (i = 0; i < examples->n; i++) {
                if (examples->of[i].fold == fold) {
                    fitted[i] = conflict_fit_sum(&examples->of[i], weights,
                                                 examples->features);
                }
            }
        }

        for (b = 0; b < CONFLICT_BELIEFS; b++) {

            for (i = 0; i < examples->n; i++) {
                examples->of[i].sum = fitted[i] + conflict_beliefs[b]
                                                  * examples->of[i].heat;
            }

            auc = conflict_fit_auc(examples, conflict_fit_of);

            if (auc > best) {
                best = auc;
                *cost = conflict_costs[c];
                *belief = conflict_beliefs[b];

                for (i = 0; i < examples->n; i++) {
                    sums[i] = examples->of[i].sum;
                }
            }
        }
    }

    for (i = 0; best >= 0 && i < examples->n; i++) {
        examples->of[i].sum = sums[i];
    }

    free(weights);
    free(sums);
    free(fitted);

    return best;
}


static double
conflict_fit_of(const conflict_example_t *example)
{
    return example->sum;
}


static double
conflict_fit_sum(const conflict_example_t *example, const double *weights,
    uint32_t features)
{
    double    sum;
    uint32_t  i;

    sum = weights[features];

    for (i = 0; i < example->n; i++) {
        sum += weights[example->index[i] - 1] * (double) example->value[i];
    }

    return sum;
}


int
conflict_fit(const conflict_examples_t *examples, double cost, double *weights)
{
    return conflict_fit_without(examples, CONFLICT_FOLDS, cost, weights);
}


/* fits all examples but those of one fold */

static int
conflict_fit_without(const conflict_examples_t *examples, unsigned fold,
    double cost, double *weights)
{
    int                        k, rc, sign;
    size_t                     i, nodes;
    uint32_t                   j;
    struct model              *model;
    struct problem             problem;
    struct parameter           parameter;
    struct feature_node       *node, *pool;
    const conflict_example_t  *example;

    for (i = 0, nodes = 0; i < examples->n; i++) {
        nodes += examples->of[i].n + 2;
    }

    memset(&problem, 0, sizeof(problem));
    memset(&parameter, 0, sizeof(parameter));

    problem.n = (int) examples->features + 1;
    problem.bias = 1;
    problem.y = malloc(examples->n * sizeof(double));
    problem.x = malloc(examples->n * sizeof(struct feature_node *));
    pool = malloc(nodes * sizeof(struct feature_node));
    rc = 0;

    if (problem.y != NULL && problem.x != NULL && pool != NULL) {

        for (i = 0, node = pool; i < examples->n; i++) {
            example = &examples->of[i];

            if (example->fold == fold) {
                continue;
            }

            problem.y[problem.l] = example->label;
            problem.x[problem.l++] = node;

            for (j = 0; j < example->n; j++, node++) {
                node->index = (int) example->index[j];
                node->value = (double) example->value[j];
            }

            node->index = (int) examples->features + 1;
            node->value = 1;
            node++;
            node->index = -1;
            node++;
        }

        parameter.solver_type = L2R_LR;
        parameter.eps = CONFLICT_FIT_EPS;
        parameter.C = cost;

        set_print_string_function(conflict_fit_quiet);

        model = train(&problem, &parameter);

        if (model != NULL) {

            /* the weights speak for the label that came first */

            sign = (model->nr_class == 2 && model->label[0] == 1) ? 1 : -1;

            for (k = 0; k <= (int) examples->features; k++) {
                weights[k] = sign * model->w[k];
            }

            free_and_destroy_model(&model);
            rc = 1;
        }
    }

    free(problem.y);
    free(problem.x);
    free(pool);

    return rc;
}


/* liblinear would tell its steps on standard output */

static void
conflict_fit_quiet(const char *text)
{
    (void) text;
}
