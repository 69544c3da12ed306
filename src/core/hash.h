
/*
 * Hashes and ids.
 */

#ifndef CONFLICT_HASH_H
#define CONFLICT_HASH_H

#include <string.h>

#include "conflict.h"


/* FNV-1a of 32 bits: in tables that nobody outside can fill */
#define CONFLICT_HASH32_START  2166136261u

#define conflict_hash32_add(hash, c)                                          \
    (((hash) ^ (unsigned char) (c)) * 16777619u)

static inline uint32_t
conflict_hash32(const char *data, size_t len)
{
    size_t    i;
    uint32_t  hash;

    hash = CONFLICT_HASH32_START;

    for (i = 0; i < len; i++) {
        hash = conflict_hash32_add(hash, data[i]);
    }

    return hash;
}


/* eight bytes as a number, the first one lowest, on any machine */
static inline uint64_t
conflict_load64(const char *p)
{
    uint64_t  n;

    memcpy(&n, p, sizeof(n));

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    n = __builtin_bswap64(n);
#endif

    return n;
}


static inline void
conflict_store64(char *p, uint64_t n)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    n = __builtin_bswap64(n);
#endif

    memcpy(p, &n, sizeof(n));
}


/* fewer than eight, with zeros behind them */
static inline uint64_t
conflict_load_part(const char *p, size_t len)
{
    uint64_t  n;

    for (n = 0; len > 0; len--) {
        n = n << 8 | (unsigned char) p[len - 1];
    }

    return n;
}


/*
 * The hash of a word, eight bytes at once: for dictionaries that nobody
 * outside can fill.  A model's file depends on it.
 */
#define CONFLICT_WORD_HASH_START  0x2545f4914f6cdd1du

#define conflict_word_hash_add(hash, eight)                                   \
    (hash) = ((hash) ^ (eight)) * 0x9e3779b97f4a7c15u;                        \
    (hash) ^= (hash) >> 32

static inline uint32_t
conflict_word_hash(const char *data, size_t len)
{
    uint64_t  hash;

    hash = CONFLICT_WORD_HASH_START;

    for ( /* void */ ; len >= 8; data += 8, len -= 8) {
        conflict_word_hash_add(hash, conflict_load64(data));
    }

    if (len > 0) {
        conflict_word_hash_add(hash, conflict_load_part(data, len));
    }

    return (uint32_t) hash;
}


/*
 * FNV-1a of 64 bits with a final mix, so that its low bits may be used alone.
 * data, len: any bytes; seed: 0, or the result for what came before.  Its
 * values are stored and shared between versions: they never change.
 */
uint64_t conflict_hash64(const char *data, size_t len, uint64_t seed);


/* how many buckets the clients are spread over (design: fixed at first use) */
#define CONFLICT_BUCKETS  64

/* the bucket of an id, 0 to CONFLICT_BUCKETS - 1 */
unsigned conflict_bucket(conflict_str_t id);


/* an id as it is stored: its length at most, without and with the NUL */
#define CONFLICT_ID_LEN   64
#define CONFLICT_ID_SIZE  (CONFLICT_ID_LEN + 1)

/* a name, SCOPE/ID or SCOPE:ACCOUNT/ID, and its NUL */
#define CONFLICT_NAME_SIZE  (32 + 1 + CONFLICT_ID_LEN + 1 + CONFLICT_ID_SIZE)

/* longer raw ids than this are refused */
#define CONFLICT_ID_RAW_MAX  65536

/*
 * Turns an id from outside into one that may stand in a key, in the state and
 * in a header.
 *
 * raw: the id as the helpdesk gives it; id: CONFLICT_ID_SIZE bytes, ended by
 * NUL.  An id of at most 43 bytes out of [A-Za-z0-9._@+:-] is kept; any other
 * legal one becomes "~" and 22 characters of its SHA-256 (128 bits in base64
 * for URLs).  Legal means no byte below 0x20 and no 0x7f.
 *
 * Returns CONFLICT_OK; or, and then nothing is written: CONFLICT_DECLINED for
 * an empty one, CONFLICT_INVALID for one that is not legal, CONFLICT_LIMIT for
 * one longer than CONFLICT_ID_RAW_MAX, CONFLICT_NOMEM.
 */
conflict_rc_t conflict_id_normalise(conflict_str_t raw,
    char id[CONFLICT_ID_SIZE]);


#endif /* CONFLICT_HASH_H */
