
/*
 * Writing a model's file.
 */

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/hash.h"
#include "core/model.h"
#include "command.h"
#include "model_write.h"


#define CONFLICT_WRITE_STEPS  33


static unsigned conflict_model_steps(const conflict_examples_t *examples,
    float *steps);
static int conflict_model_double(const void *a, const void *b);
static int conflict_model_file(const char *out, const char *data, size_t size);


int
conflict_model_write(const char *out, const conflict_examples_t *examples,
    const double *weights, double auc)
{
    int                       rc;
    char                     *data;
    void                     *part;
    float                    *dense, steps[2 * CONFLICT_MODEL_STEPS];
    size_t                    size, i, n;
    double                    largest;
    int16_t                  *small;
    uint64_t                  sum;
    const double             *hashed;
    conflict_model_header_t   header;

    n = (size_t) 1 << CONFLICT_MODEL_BITS;
    hashed = weights + CONFLICT_MODEL_DENSE;

    for (i = 0, largest = 1e-9; i < n; i++) {
        if (fabs(hashed[i]) > largest) {
            largest = fabs(hashed[i]);
        }
    }

    memset(&header, 0, sizeof(header));
    memcpy(header.magic, CONFLICT_MODEL_MAGIC, sizeof(header.magic));

    header.version = CONFLICT_MODEL_VERSION;
    header.order = CONFLICT_MODEL_ORDER;
    header.bits = CONFLICT_MODEL_BITS;
    header.ndense = CONFLICT_MODEL_DENSE;
    header.nsteps = conflict_model_steps(examples, steps);
    header.bias = (float) weights[examples->features];
    header.unit = (float) (largest / INT16_MAX);
    header.messages = (uint32_t) examples->n;
    header.auc = (uint32_t) (auc * 10000 + 0.5);

    size = sizeof(header) + CONFLICT_MODEL_DENSE * sizeof(float)
           + header.nsteps * 2 * sizeof(float) + n * sizeof(int16_t);

    if (header.nsteps < 2) {
        return conflict_command_wrong("all messages look the same to the "
                                      "model");
    }

    data = malloc(size + sizeof(sum));
    if (data == NULL) {
        return conflict_command_wrong("there is no memory left");
    }

    memcpy(data, &header, sizeof(header));

    part = data + sizeof(header);
    dense = part;

    for (i = 0; i < CONFLICT_MODEL_DENSE; i++) {
        dense[i] = (float) weights[i];
    }

    memcpy(dense + CONFLICT_MODEL_DENSE, steps,
           header.nsteps * 2 * sizeof(float));

    part = dense + CONFLICT_MODEL_DENSE + 2 * header.nsteps;
    small = part;

    for (i = 0; i < n; i++) {
        small[i] = (int16_t) lrint(hashed[i] / largest * INT16_MAX);
    }

    sum = conflict_hash64(data, size, 0);
    memcpy(data + size, &sum, sizeof(sum));

    rc = conflict_model_file(out, data, size + sizeof(sum));

    free(data);

    if (rc) {
        (void) printf("written              %s, %zu kB\n", out,
                      size / 1024);
    }

    return rc;
}


/*
 * As many messages are to be hot as the lexicon has found hot: the steps pair
 * quantiles of the sums with those of the heats.
 */

static unsigned
conflict_model_steps(const conflict_examples_t *examples, float *steps)
{
    double    *sums, *heats;
    float      sum, heat;
    size_t     i, k, n;
    unsigned   nsteps;

    n = examples->n;
    sums = malloc(n * sizeof(double));
    heats = malloc(n * sizeof(double));
    nsteps = 0;

    for (i = 0; sums && heats && i < n; i++) {
        sums[i] = examples->of[i].sum;
        heats[i] = examples->of[i].heat;
    }

    if (sums && heats) {
        qsort(sums, n, sizeof(double), conflict_model_double);
        qsort(heats, n, sizeof(double), conflict_model_double);

        for (k = 0; k < CONFLICT_WRITE_STEPS; k++) {
            i = k * (n - 1) / (CONFLICT_WRITE_STEPS - 1);
            sum = (float) sums[i];
            heat = (float) (heats[i] * CONFLICT_HEAT_MAX);

            if (nsteps > 0) {
                if (sum <= steps[2 * nsteps - 2]) {
                    continue;
                }

                /* it rises, if only a little, where heats are the same */

                if (heat < steps[2 * nsteps - 1] + 1) {
                    heat = steps[2 * nsteps - 1] + 1;
                }
            }

            steps[2 * nsteps] = sum;
            steps[2 * nsteps + 1] = heat;
            nsteps++;
        }
    }

    free(sums);
    free(heats);

    return nsteps;
}


/* whole, or not at all */

static int
conflict_model_file(const char *out, const char *data, size_t size)
{
    int    rc;
    char  *name;
    FILE  *file;

    name = malloc(strlen(out) + sizeof(".new"));
    if (name == NULL) {
        return conflict_command_wrong("there is no memory left");
    }

    (void) sprintf(name, "%s.new", out);

    file = fopen(name, "w");

    rc = file != NULL && fwrite(data, 1, size, file) == size
         && fflush(file) == 0 && fsync(fileno(file)) == 0;

    if (file != NULL && fclose(file) != 0) {
        rc = 0;
    }

    if (!rc || rename(name, out) != 0) {
        rc = conflict_command_wrong("\"%s\" cannot be written: %s", out,
                                    strerror(errno));
        (void) unlink(name);
    }

    free(name);

    return rc;
}


static int
conflict_model_double(const void *a, const void *b)
{
    const double  *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}
