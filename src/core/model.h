
/*
 * A model fitted to the messages of one helpdesk (conflict-replay train): it
 * says how hot a message is there.  Reasons never come from it.
 *
 * A message becomes numbers: the strengths of its signals, the heat that the
 * lexicon gives it, and which words, pairs of words and pieces of words it has
 * (hashed, so that no word can be read out of the file).  Their weighted sum
 * is a logistic regression's; steps turn it into heat, so that as many
 * messages are hot as before.
 *
 * The file, in the byte order of the machine: the header below, ndense floats,
 * nsteps pairs of floats (sum, heat), 2^bits weights of 16 bits in units of
 * the header's unit, and the conflict_hash64() of all before it.
 */

#ifndef CONFLICT_MODEL_H
#define CONFLICT_MODEL_H

#include "signals.h"


#define CONFLICT_MODEL_MAGIC    "conflict"
#define CONFLICT_MODEL_VERSION  1
#define CONFLICT_MODEL_ORDER    0x01020304u

#define CONFLICT_MODEL_BITS     17
#define CONFLICT_MODEL_STEPS    64      /* at most */

/* the signals of a client, what does not work, plain business, the heat */
#define CONFLICT_MODEL_DENSE    (CONFLICT_FIRST_ACT + 3)

typedef struct {
    char         magic[8];
    uint32_t     version;
    uint32_t     order;
    uint32_t     bits;
    uint32_t     ndense;
    uint32_t     nsteps;
    float        bias;
    float        unit;
    uint32_t     messages;              /* that it was fitted to */
    uint32_t     auc;                   /* ten-thousandths, cross-validated */
    uint32_t     reserved;
} conflict_model_header_t;


struct conflict_model_s {
    const conflict_model_header_t  *header;
    const float                    *dense;
    const float                    *steps;      /* pairs */
    const int16_t                  *weights;
    void                           *map;
    size_t                          size;
};


/* takes each hashed feature of a message; index: below 2^bits */
typedef void (*conflict_model_feature_pt)(void *data, uint32_t index);

/*
 * Tells the hashed features of a message, in a fixed order, one by one.
 *
 * bits: how many of a hash are used; data: given to feature.  Returns how many
 * there were; the value of each is 1 / sqrt of that.
 */
uint32_t conflict_model_features(const conflict_message_t *message,
    unsigned bits, conflict_model_feature_pt feature, void *data);

/* the CONFLICT_MODEL_DENSE numbers of a client's message, 0 to 1 each, from
 * what the lexicon alone says of it */
void conflict_model_dense(const conflict_signals_t *signals, float *dense);

/*
 * The heat of a message, 0 to CONFLICT_HEAT_MAX.
 *
 * dense: of conflict_model_dense().  Allocates nothing; takes
 * time linear in the message's length.
 */
unsigned conflict_model_heat(const conflict_model_t *model,
    const conflict_message_t *message, const float *dense);

/* the sum before the steps: for who makes the steps */
float conflict_model_sum(const conflict_model_t *model,
    const conflict_message_t *message, const float *dense);

/*
 * Reads a model's file into memory of its own, and checks all of it.
 *
 * path: ended by NUL; model: what to fill.  On CONFLICT_INVALID error says
 * what is wrong with the file (error_size bytes, always ended by NUL).  The
 * caller frees it with conflict_model_close().
 */
conflict_rc_t conflict_model_open(conflict_model_t *model, const char *path,
    char *error, size_t error_size);

/* frees a model's memory; one that is not open is allowed */
void conflict_model_close(conflict_model_t *model);


#endif /* CONFLICT_MODEL_H */
