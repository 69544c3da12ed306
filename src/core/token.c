
#include <string.h>

#include <openssl/crypto.h>

#include "hash.h"
#include "token.h"


#define CONFLICT_TOKEN_NAMED   8
#define CONFLICT_TOKEN_BYTES   24

/* base64 of whole groups has no padding */
_Static_assert(CONFLICT_TOKEN_BYTES % 3 == 0
               && CONFLICT_TOKEN_BYTES / 3 * 4 == CONFLICT_TOKEN_LEN,
               "a token is whole groups of base64");


static const char  conflict_base64url[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";


static conflict_rc_t
conflict_token_sign(const unsigned char *key, const unsigned char *bytes,
    unsigned char digest[CONFLICT_KEY_BYTES])
{
    conflict_str_t  named;

    named.data = (const char *) bytes;
    named.len = CONFLICT_TOKEN_NAMED;

    return conflict_hmac(key, CONFLICT_KEY_BYTES, named, digest);
}


conflict_rc_t
conflict_token_write(const conflict_secret_t *secret, unsigned bucket,
    uint64_t id, char *token)
{
    unsigned       i, group;
    conflict_rc_t  rc;
    unsigned char  bytes[CONFLICT_TOKEN_BYTES], digest[CONFLICT_KEY_BYTES];

    bytes[0] = secret->links[0].id;
    bytes[1] = (unsigned char) bucket;

    for (i = 0; i < 6; i++) {
        bytes[2 + i] = (unsigned char) (id >> (40 - 8 * i));
    }

    rc = conflict_token_sign(secret->links[0].key, bytes, digest);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    memcpy(bytes + CONFLICT_TOKEN_NAMED, digest,
           CONFLICT_TOKEN_BYTES - CONFLICT_TOKEN_NAMED);

    for (i = 0; i < CONFLICT_TOKEN_BYTES; i += 3) {
        group = (unsigned) bytes[i] << 16 | (unsigned) bytes[i + 1] << 8
                | bytes[i + 2];

        *token++ = conflict_base64url[group >> 18];
        *token++ = conflict_base64url[group >> 12 & 63];
        *token++ = conflict_base64url[group >> 6 & 63];
        *token++ = conflict_base64url[group & 63];
    }

    *token = '\0';

    return CONFLICT_OK;
}


/* 0 and what stands there, or 1 and anything */

static unsigned
conflict_token_bytes(conflict_str_t token,
    unsigned char bytes[CONFLICT_TOKEN_BYTES])
{
    size_t       i;
    unsigned     group, wrong;
    const char  *digit;

    memset(bytes, 0, CONFLICT_TOKEN_BYTES);

    if (token.len != CONFLICT_TOKEN_LEN) {
        return 1;
    }

    wrong = 0;
    group = 0;

    for (i = 0; i < token.len; i++) {
        digit = memchr(conflict_base64url, token.data[i], 64);
        wrong |= (digit == NULL);

        group = group << 6 | (digit ? (unsigned) (digit - conflict_base64url)
                                    : 0);

        if (i % 4 == 3) {
            bytes[i / 4 * 3] = (unsigned char) (group >> 16);
            bytes[i / 4 * 3 + 1] = (unsigned char) (group >> 8);
            bytes[i / 4 * 3 + 2] = (unsigned char) group;
            group = 0;
        }
    }

    return wrong;
}


conflict_rc_t
conflict_token_read(const conflict_secret_t *secret, conflict_str_t token,
    unsigned *bucket, uint64_t *id)
{
    unsigned       i, wrong, good;
    unsigned char  bytes[CONFLICT_TOKEN_BYTES], digest[CONFLICT_KEY_BYTES];

    wrong = conflict_token_bytes(token, bytes);
    good = 0;

    for (i = 0; i < secret->nlinks; i++) {

        if (conflict_token_sign(secret->links[i].key, bytes, digest)
            != CONFLICT_OK)
        {
            return CONFLICT_NOMEM;
        }

        good |= (bytes[0] == secret->links[i].id)
                & (CRYPTO_memcmp(digest, bytes + CONFLICT_TOKEN_NAMED,
                                 CONFLICT_TOKEN_BYTES - CONFLICT_TOKEN_NAMED)
                   == 0);
    }

    *bucket = bytes[1] % CONFLICT_BUCKETS;
    *id = 0;

    for (i = 0; i < 6; i++) {
        *id = *id << 8 | bytes[2 + i];
    }

    if (wrong || !good || bytes[1] >= CONFLICT_BUCKETS || *id == 0) {
        *id = 0;
        return CONFLICT_INVALID;
    }

    return CONFLICT_OK;
}
