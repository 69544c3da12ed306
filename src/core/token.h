
/*
 * The part of a survey's link that nobody can make up: it names the survey's
 * record, and neither the client nor the ticket.
 */

#ifndef CONFLICT_TOKEN_H
#define CONFLICT_TOKEN_H

#include "conflict.h"
#include "secret.h"


/* characters, without the NUL */
#define CONFLICT_TOKEN_LEN  32


/*
 * Writes the token of a survey: base64url (RFC 4648) of
 *
 *     key id (1 byte) bucket (1) survey's id (6) signature (16)
 *
 * where the signature is the first half of HMAC-SHA256 with the first of the
 * secret's keys for links over the 8 bytes before it.
 *
 * bucket: the client's, 0 to CONFLICT_BUCKETS - 1; id: 48 bits; token:
 * CONFLICT_TOKEN_LEN + 1 bytes, ended by NUL.  CONFLICT_NOMEM.
 */
conflict_rc_t conflict_token_write(const conflict_secret_t *secret,
    unsigned bucket, uint64_t id, char *token);

/*
 * What a token names, if one of the secret's keys has signed it.  How long it
 * takes does not tell in what a token differs from a right one.
 *
 * CONFLICT_INVALID: it is none, and *bucket and *id are those of no survey;
 * CONFLICT_NOMEM.
 */
conflict_rc_t conflict_token_read(const conflict_secret_t *secret,
    conflict_str_t token, unsigned *bucket, uint64_t *id);


#endif /* CONFLICT_TOKEN_H */
