
#include <stdio.h>
#include <string.h>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "hash.h"
#include "secret.h"


conflict_rc_t
conflict_hmac(const void *key, size_t key_len, conflict_str_t text,
    unsigned char digest[CONFLICT_KEY_BYTES])
{
    unsigned  len;

    return HMAC(EVP_sha256(), key, (int) key_len,
                (const unsigned char *) text.data, text.len, digest, &len)
           ? CONFLICT_OK : CONFLICT_NOMEM;
}


static conflict_rc_t
conflict_secret_add_link(conflict_secret_t *secret, conflict_str_t text)
{
    conflict_rc_t  rc;
    unsigned char  id[CONFLICT_KEY_BYTES];

    static const conflict_str_t  links = conflict_string("conflict links");
    static const conflict_str_t  ids = conflict_string("conflict link id");

    if (text.len < CONFLICT_SECRET_MIN || text.len > CONFLICT_SECRET_MAX
        || secret->nlinks == CONFLICT_SECRETS)
    {
        return CONFLICT_INVALID;
    }

    rc = conflict_hmac(text.data, text.len, ids, id);

    if (rc == CONFLICT_OK) {
        rc = conflict_hmac(text.data, text.len, links,
                           secret->links[secret->nlinks].key);
    }

    if (rc == CONFLICT_OK) {
        secret->links[secret->nlinks++].id = id[0];
    }

    return rc;
}


conflict_rc_t
conflict_secret_take(conflict_secret_t *secret, conflict_str_t text)
{
    conflict_rc_t  rc;

    static const conflict_str_t  lots = conflict_string("conflict lots");
    static const conflict_str_t  gone = conflict_string("conflict gone");

    secret->nlinks = 0;

    rc = conflict_secret_add_link(secret, text);

    if (rc == CONFLICT_OK) {
        rc = conflict_hmac(text.data, text.len, gone, secret->gone);
    }

    return rc == CONFLICT_OK
           ? conflict_hmac(text.data, text.len, lots, secret->lots) : rc;
}


conflict_rc_t
conflict_secret_keep(conflict_secret_t *secret, conflict_str_t text)
{
    return conflict_secret_add_link(secret, text);
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


conflict_rc_t
conflict_gone_mark(const conflict_secret_t *secret, conflict_str_t client,
    char *mark)
{
    unsigned       i;
    conflict_rc_t  rc;
    unsigned char  digest[CONFLICT_KEY_BYTES];

    static const unsigned char  known[CONFLICT_KEY_BYTES];

    rc = conflict_hmac(secret ? secret->gone : known, CONFLICT_KEY_BYTES,
                       client, digest);

    for (i = 0; rc == CONFLICT_OK && i < CONFLICT_MARK_LEN / 2; i++) {
        snprintf(mark + 2 * i, 3, "%02x", digest[i]);
    }

    return rc;
}
