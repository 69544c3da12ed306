
/*
 * Ids that anybody may write become ids that may stand anywhere.
 */

#include <string.h>

#include <openssl/sha.h>

#include "hash.h"


#define CONFLICT_ID_PLAIN_MAX  43      /* longer ones are hashed */
#define CONFLICT_ID_HASHED     22      /* 128 bits in base64 */


static unsigned conflict_id_plain(conflict_str_t raw);
static unsigned conflict_id_legal(conflict_str_t raw);
static void conflict_base64url(const unsigned char *src, size_t len,
    char *dst);


uint64_t
conflict_hash64(const char *data, size_t len, uint64_t seed)
{
    size_t    i;
    uint64_t  hash;

    hash = 14695981039346656037ull ^ seed;

    for (i = 0; i < len; i++) {
        hash = (hash ^ (unsigned char) data[i]) * 1099511628211ull;
    }

    /* the last bytes have barely reached the low bits: mix as murmur3 does */

    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdull;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53ull;
    hash ^= hash >> 33;

    return hash;
}


unsigned
conflict_bucket(conflict_str_t id)
{
    return conflict_hash64(id.data, id.len, 0) % CONFLICT_BUCKETS;
}


conflict_rc_t
conflict_id_normalise(conflict_str_t raw, char id[CONFLICT_ID_SIZE])
{
    unsigned char  digest[SHA256_DIGEST_LENGTH];

    if (raw.len == 0) {
        return CONFLICT_DECLINED;
    }

    if (raw.len > CONFLICT_ID_RAW_MAX) {
        return CONFLICT_LIMIT;
    }

    if (conflict_id_plain(raw)) {
        memcpy(id, raw.data, raw.len);
        id[raw.len] = '\0';
        return CONFLICT_OK;
    }

    if (!conflict_id_legal(raw)) {
        return CONFLICT_INVALID;
    }

    if (SHA256((const unsigned char *) raw.data, raw.len, digest) == NULL) {
        return CONFLICT_NOMEM;
    }

    /* no plain id begins with "~", so that nobody can write a hashed one */

    id[0] = '~';
    conflict_base64url(digest, 16, id + 1);
    id[1 + CONFLICT_ID_HASHED] = '\0';

    return CONFLICT_OK;
}


static unsigned
conflict_id_plain(conflict_str_t raw)
{
    size_t  i;
    char    c;

    if (raw.len > CONFLICT_ID_PLAIN_MAX) {
        return 0;
    }

    for (i = 0; i < raw.len; i++) {
        c = raw.data[i];

        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9')
            || c == '.' || c == '_' || c == '@' || c == '+' || c == ':'
            || c == '-')
        {
            continue;
        }

        return 0;
    }

    return 1;
}


static unsigned
conflict_id_legal(conflict_str_t raw)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; i < raw.len; i++) {
        c = raw.data[i];

        if (c < 0x20 || c == 0x7f) {
            return 0;
        }
    }

    return 1;
}


/* without padding: dst takes (len * 8 + 5) / 6 characters */

static void
conflict_base64url(const unsigned char *src, size_t len, char *dst)
{
    size_t      i;
    unsigned    n, bits;

    static const char  alphabet[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    n = 0;
    bits = 0;

    for (i = 0; i < len; i++) {
        n = (n << 8 | src[i]) & 0xffff;
        bits += 8;

        while (bits >= 6) {
            bits -= 6;
            *dst++ = alphabet[n >> bits & 63];
        }
    }

    if (bits) {
        *dst = alphabet[n << (6 - bits) & 63];
    }
}
