
#include <stdio.h>
#include <string.h>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "hash.h"
#include "secret.h"


static conflict_rc_t
conflict_hmac(const void *key, size_t key_len, conflict_str_t text,
    unsigned char digest[CONFLICT_KEY_BYTES])
{
    unsigned  len;

    return HMAC(EVP_sha256(), key, (int) key_len,
                (const unsigned char *) text.data, text.len, digest, &len)
           ? CONFLICT_OK : CONFLICT_NOMEM;
}


conflict_rc_t
conflict_secret_take(conflict_secret_t *secret, conflict_str_t text)
{
    static const conflict_str_t  lots = conflict_string("conflict lots");

    if (text.len < CONFLICT_SECRET_MIN || text.len > CONFLICT_SECRET_MAX) {
        return CONFLICT_INVALID;
    }

    return conflict_hmac(text.data, text.len, lots, secret->lots);
}


double
conflict_lot(const conflict_secret_t *secret, uint64_t period,
    conflict_str_t client)
{
    int             n;
    char            text[24 + CONFLICT_NAME_SIZE];
    unsigned        i;
    uint64_t        bits;
    unsigned char   digest[CONFLICT_KEY_BYTES];
    conflict_str_t  name;

    n = snprintf(text, sizeof(text), "%llu/%.*s", (unsigned long long) period,
                 (int) client.len, client.data);

    name.data = text;
    name.len = (size_t) n < sizeof(text) ? (size_t) n : sizeof(text) - 1;

    if (conflict_hmac(secret->lots, CONFLICT_KEY_BYTES, name, digest)
        != CONFLICT_OK)
    {
        return 1;
    }

    for (i = 0, bits = 0; i < 7; i++) {
        bits = bits << 8 | digest[i];
    }

    return (double) (bits >> 3) / (double) ((uint64_t) 1 << 53);
}
