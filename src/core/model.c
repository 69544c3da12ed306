
/*
 * Models of one helpdesk's own messages.
 */

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model.h"
#include "hash.h"


#define CONFLICT_MODEL_SIZE_MAX  (16 * 1024 * 1024)

/* bytes of a word that a piece of it has; the word's ends count as bytes */
#define CONFLICT_PIECE_MIN  3
#define CONFLICT_PIECE_MAX  5

/* what tells the kinds of features apart */
#define CONFLICT_SEED_WORD   0x9e3779b9u
#define CONFLICT_SEED_PAIR   0x85ebca6bu
#define CONFLICT_SEED_PIECE  0xc2b2ae35u


typedef struct {
    const conflict_model_t  *model;
    int64_t                  sum;
} conflict_model_sum_t;


static uint32_t conflict_model_pieces(const char *text, uint32_t len,
    uint32_t shift, conflict_model_feature_pt feature, void *data);
static inline uint32_t conflict_model_mix(uint32_t hash);
static void conflict_model_add(void *data, uint32_t index);
static conflict_rc_t conflict_model_read(conflict_model_t *model, int fd,
    char *error, size_t error_size);
static conflict_rc_t conflict_model_check(conflict_model_t *model, char *error,
    size_t error_size);


uint32_t
conflict_model_features(const conflict_message_t *message, unsigned bits,
    conflict_model_feature_pt feature, void *data)
{
    uint32_t                i, n, shift, before;
    const conflict_word_t  *word;

    shift = 32 - bits;
    before = 0;
    n = 0;

    for (i = 0; i < message->nwords; i++) {
        word = &message->words[i];

        feature(data, conflict_model_mix(word->hash ^ CONFLICT_SEED_WORD)
                      >> shift);
        feature(data, conflict_model_mix((before * 31 + word->hash)
                                         ^ CONFLICT_SEED_PAIR)
                      >> shift);
        n += 2;

        before = (word->after & CONFLICT_BREAK_SENTENCE) ? 0 : word->hash;

        if (!(word->marks & CONFLICT_WORD_NUMBER)) {
            n += conflict_model_pieces(message->text + word->start, word->len,
                                       shift, feature, data);
        }
    }

    return n;
}


static uint32_t
conflict_model_pieces(const char *text, uint32_t len, uint32_t shift,
    conflict_model_feature_pt feature, void *data)
{
    char      word[CONFLICT_WORD_MAX + 2];
    uint32_t  i, k, n, hash;

    word[0] = ' ';
    memcpy(word + 1, text, len);
    word[len + 1] = ' ';
    len += 2;

    for (i = 0, n = 0; i + CONFLICT_PIECE_MIN <= len; i++) {
        hash = CONFLICT_HASH32_START ^ CONFLICT_SEED_PIECE;

        for (k = 0; k < CONFLICT_PIECE_MAX && i + k < len; k++) {
            hash = conflict_hash32_add(hash, word[i + k]);

            if (k + 1 >= CONFLICT_PIECE_MIN) {
                feature(data, conflict_model_mix(hash) >> shift);
                n++;
            }
        }
    }

    return n;
}


/* FNV's high bits alone are no good */

static inline uint32_t
conflict_model_mix(uint32_t hash)
{
    hash ^= hash >> 16;
    hash *= 0x7feb352du;
    hash ^= hash >> 15;
    hash *= 0x846ca68bu;
    hash ^= hash >> 16;

    return hash;
}


static void
conflict_model_add(void *data, uint32_t index)
{
    conflict_model_sum_t  *sum = data;

    sum->sum += sum->model->weights[index];
}


void
conflict_model_dense(const conflict_signals_t *signals, float *dense)
{
    unsigned  i;

    for (i = 0; i < CONFLICT_FIRST_ACT; i++) {
        dense[i] = (float) signals->strength[i] / 100;
    }

    dense[i++] = (float) signals->problem / 100;
    dense[i++] = (float) signals->calm / 100;
    dense[i] = (float) signals->heat / CONFLICT_HEAT_MAX;
}


float
conflict_model_sum(const conflict_model_t *model,
    const conflict_message_t *message, const float *dense)
{
    float                 z;
    uint32_t              i, n;
    conflict_model_sum_t  sum;

    sum.model = model;
    sum.sum = 0;

    n = conflict_model_features(message, model->header->bits,
                                conflict_model_add, &sum);

    z = model->header->bias;

    if (n > 0) {
        z += (float) sum.sum * model->header->unit / sqrtf((float) n);
    }

    for (i = 0; i < model->header->ndense; i++) {
        z += model->dense[i] * dense[i];
    }

    return z;
}


/* between two steps along the line, beyond the last ones on and on, slower */

unsigned
conflict_model_heat(const conflict_model_t *model,
    const conflict_message_t *message, const float *dense)
{
    float         z, heat;
    uint32_t      i, n;
    const float  *step;

    z = conflict_model_sum(model, message, dense);

    step = model->steps;
    n = model->header->nsteps;

    if (z <= step[0]) {
        heat = step[1] / (1 + (step[0] - z));

    } else if (z >= step[2 * n - 2]) {
        heat = CONFLICT_HEAT_MAX - (CONFLICT_HEAT_MAX - step[2 * n - 1])
                                   / (1 + (z - step[2 * n - 2]));

    } else {
        for (i = 1; z > step[2 * i]; i++) { /* void */ }

        heat = step[2 * i - 1]
               + (step[2 * i + 1] - step[2 * i - 1])
                 * (z - step[2 * i - 2]) / (step[2 * i] - step[2 * i - 2]);
    }

    return (heat < 0) ? 0
           : (heat > CONFLICT_HEAT_MAX) ? CONFLICT_HEAT_MAX
           : (unsigned) (heat + 0.5f);
}


conflict_rc_t
conflict_model_open(conflict_model_t *model, const char *path, char *error,
    size_t error_size)
{
    int            fd;
    conflict_rc_t  rc;
    struct stat    info;

    memset(model, 0, sizeof(conflict_model_t));

    fd = open(path, O_RDONLY|O_CLOEXEC|O_NONBLOCK);

    if (fd == -1 || fstat(fd, &info) == -1) {
        (void) snprintf(error, error_size, "it cannot be opened: %s",
                        strerror(errno));
        if (fd != -1) {
            (void) close(fd);
        }

        return CONFLICT_INVALID;
    }

    if (!S_ISREG(info.st_mode)
        || info.st_size < (off_t) sizeof(conflict_model_header_t))
    {
        (void) snprintf(error, error_size, "it is no model");
        (void) close(fd);
        return CONFLICT_INVALID;
    }

    if (info.st_size > CONFLICT_MODEL_SIZE_MAX) {
        (void) snprintf(error, error_size, "it is damaged: its size is wrong");
        (void) close(fd);
        return CONFLICT_INVALID;
    }

    model->size = (size_t) info.st_size;

    rc = conflict_model_read(model, fd, error, error_size);

    (void) close(fd);

    if (rc == CONFLICT_OK) {
        rc = conflict_model_check(model, error, error_size);
    }

    if (rc != CONFLICT_OK) {
        conflict_model_close(model);
    }

    return rc;
}


void
conflict_model_close(conflict_model_t *model)
{
    if (model->map != NULL) {
        (void) munmap(model->map, model->size);
    }

    memset(model, 0, sizeof(conflict_model_t));
}


/*
 * Into pages of their own, which workers share.  The file's own pages would do,
 * but whoever copies another model over it would take them away from under
 * the readers, and that ends a process.
 */

static conflict_rc_t
conflict_model_read(conflict_model_t *model, int fd, char *error,
    size_t error_size)
{
    char     *p;
    size_t    size;
    ssize_t   n;

    p = mmap(NULL, model->size, PROT_READ|PROT_WRITE,
             MAP_PRIVATE|MAP_ANONYMOUS, -1, 0);

    if (p == MAP_FAILED) {
        (void) snprintf(error, error_size, "there is no memory left");
        return CONFLICT_INVALID;
    }

    model->map = p;

    for (size = 0; size < model->size; size += (size_t) n) {
        n = read(fd, p + size, model->size - size);

        if (n < 0 && errno == EINTR) {
            n = 0;
            continue;
        }

        if (n <= 0) {
            (void) snprintf(error, error_size, "it cannot be read: %s",
                            n ? strerror(errno) : "it was cut meanwhile");
            return CONFLICT_INVALID;
        }
    }

    if (mprotect(p, model->size, PROT_READ) != 0) {
        (void) snprintf(error, error_size, "its memory cannot be protected: "
                        "%s", strerror(errno));
        return CONFLICT_INVALID;
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_model_check(conflict_model_t *model, char *error, size_t error_size)
{
    size_t                          size;
    uint32_t                        i;
    uint64_t                        sum;
    const char                     *p;
    const void                     *part;
    const conflict_model_header_t  *header;

    p = model->map;
    header = model->map;

    if (memcmp(header->magic, CONFLICT_MODEL_MAGIC, sizeof(header->magic))
        != 0)
    {
        (void) snprintf(error, error_size, "it is no model");
        return CONFLICT_INVALID;
    }

    if (header->order != CONFLICT_MODEL_ORDER) {
        (void) snprintf(error, error_size, "it was made on another kind of "
                        "machine; run conflict-replay train here");
        return CONFLICT_INVALID;
    }

    if (header->version != CONFLICT_MODEL_VERSION
        || header->bits != CONFLICT_MODEL_BITS
        || header->ndense != CONFLICT_MODEL_DENSE)
    {
        (void) snprintf(error, error_size, "it was made by another version of "
                        "conflict-replay (%u, this is %d); run conflict-replay "
                        "train again", (unsigned) header->version,
                        CONFLICT_MODEL_VERSION);
        return CONFLICT_INVALID;
    }

    size = sizeof(conflict_model_header_t)
           + CONFLICT_MODEL_DENSE * sizeof(float)
           + (size_t) header->nsteps * 2 * sizeof(float)
           + ((size_t) 1 << CONFLICT_MODEL_BITS) * sizeof(int16_t);

    if (header->nsteps < 2 || header->nsteps > CONFLICT_MODEL_STEPS
        || model->size != size + sizeof(sum))
    {
        (void) snprintf(error, error_size, "it is damaged: its size is wrong");
        return CONFLICT_INVALID;
    }

    memcpy(&sum, p + size, sizeof(sum));

    if (sum != conflict_hash64(p, size, 0)) {
        (void) snprintf(error, error_size, "it is damaged: its sum is wrong");
        return CONFLICT_INVALID;
    }

    model->header = header;
    part = p + sizeof(conflict_model_header_t);
    model->dense = part;
    model->steps = model->dense + header->ndense;

    part = model->steps + 2 * header->nsteps;
    model->weights = part;

    /* whoever can make the sum can make numbers that are none */

    for (i = 0; i < header->ndense; i++) {
        if (!isfinite(model->dense[i])) {
            break;
        }
    }

    if (i < header->ndense || !isfinite(header->bias)
        || !isfinite(header->unit))
    {
        (void) snprintf(error, error_size, "it is damaged: a weight is none");
        return CONFLICT_INVALID;
    }

    for (i = 0; i < header->nsteps; i++) {
        if (!isfinite(model->steps[2 * i])
            || !(model->steps[2 * i + 1] >= 0)
            || !(model->steps[2 * i + 1] <= CONFLICT_HEAT_MAX)
            || (i > 0 && (!(model->steps[2 * i] > model->steps[2 * i - 2])
                          || !(model->steps[2 * i + 1]
                               >= model->steps[2 * i - 1]))))
        {
            (void) snprintf(error, error_size, "it is damaged: its steps do "
                            "not rise");
            return CONFLICT_INVALID;
        }
    }

    return CONFLICT_OK;
}
