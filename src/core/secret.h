
/*
 * What an administrator's secret is used for.  Each use has a key of its own
 * that is derived from it, so that none tells anything of another.
 */

#ifndef CONFLICT_SECRET_H
#define CONFLICT_SECRET_H

#include "conflict.h"


/* a shorter one can be guessed; bytes */
#define CONFLICT_SECRET_MIN  32
#define CONFLICT_SECRET_MAX  1024
#define CONFLICT_KEY_BYTES   32


/* so many secrets hold at once while one takes the place of another */
#define CONFLICT_SECRETS  2


typedef struct {
    unsigned char    lots[CONFLICT_KEY_BYTES];   /* who is drawn */
    unsigned char    gone[CONFLICT_KEY_BYTES];   /* who was erased */
    unsigned         nlinks;
    struct {
        unsigned char  id;
        unsigned char  key[CONFLICT_KEY_BYTES];
    } links[CONFLICT_SECRETS];                   /* the first one signs */
} conflict_secret_t;


/*
 * Derives the keys of the secret that holds, which also draws:
 *
 *     HMAC-SHA256(secret, "conflict lots")
 *     HMAC-SHA256(secret, "conflict gone")
 *     HMAC-SHA256(secret, "conflict links"), and of this one's id the first
 *     byte of HMAC-SHA256(secret, "conflict link id")
 *
 * text: CONFLICT_SECRET_MIN to CONFLICT_SECRET_MAX bytes, not kept.
 * CONFLICT_INVALID: it is shorter or longer; CONFLICT_NOMEM.
 */
conflict_rc_t conflict_secret_take(conflict_secret_t *secret,
    conflict_str_t text);

/* the same of a secret that held before: its links are still good */
conflict_rc_t conflict_secret_keep(conflict_secret_t *secret,
    conflict_str_t text);

/*
 * HMAC-SHA256, CONFLICT_KEY_BYTES bytes.  CONFLICT_NOMEM.
 */
conflict_rc_t conflict_hmac(const void *key, size_t key_len,
    conflict_str_t text, unsigned char digest[CONFLICT_KEY_BYTES]);

/*
 * A client's lot in a period, 0 up to but not including 1, the same on all
 * hosts: the first 53 bits of
 *
 *     HMAC-SHA256(lots, PERIOD "/" CLIENT)
 *
 * client: its name, SCOPE/ID.  Returns 1, which no draw takes, for lack of
 * memory.
 */
double conflict_lot(const conflict_secret_t *secret, uint64_t period,
    conflict_str_t client);


/* the length of a mark, without its NUL */
#define CONFLICT_MARK_LEN  32

/*
 * What is kept of a client who was erased, so that nothing late brings them
 * back: the first half of HMAC-SHA256(gone, CLIENT) in hex.  Of a secret that
 * has taken the place of another one the marks are others.
 *
 * secret: NULL for a key that everybody knows; client: its name, SCOPE/ID;
 * mark: CONFLICT_MARK_LEN + 1 bytes.  CONFLICT_NOMEM.
 */
conflict_rc_t conflict_gone_mark(const conflict_secret_t *secret,
    conflict_str_t client, char *mark);


#endif /* CONFLICT_SECRET_H */
