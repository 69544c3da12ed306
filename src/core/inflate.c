
/*
 * Bodies that come compressed: gzip, and deflate with zlib's header or
 * without, which senders do not agree about.
 *
 * What is unpacked goes on by the block, and blocks end at the same bytes
 * however the packed ones are cut.  How much there is of it is looked at
 * before anybody reads it.
 */

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define ZLIB_CONST
#include <zlib.h>

#include "body_private.h"


#define CONFLICT_INFLATE_BLOCK   16384
#define CONFLICT_INFLATE_CHUNK   ((size_t) 1 << 30)

/* up to here anything may unpack to anything */
#define CONFLICT_INFLATE_SMALL   65536

#define CONFLICT_INFLATE_GZIP    (16 + MAX_WBITS)
#define CONFLICT_INFLATE_ZLIB    MAX_WBITS
#define CONFLICT_INFLATE_RAW     (-MAX_WBITS)


struct conflict_inflate_s {
    conflict_body_t        *body;
    z_stream                zlib;
    uint64_t                in;
    uint64_t                out;
    unsigned                gzip:1;
    unsigned                known:1;     /* with a header, or raw */
    unsigned                open:1;      /* a stream has begun, or not ended */
    unsigned                over:1;      /* deflate has one stream only */
    unsigned char           first;       /* byte, until it is known */
    unsigned                nfirst;
    unsigned char           block[CONFLICT_INFLATE_BLOCK];
};


static conflict_body_cause_t conflict_inflate_bytes(conflict_inflate_t *z,
    const unsigned char *data, size_t len);
static conflict_body_cause_t conflict_inflate_step(conflict_inflate_t *z,
    unsigned *more);
static conflict_body_cause_t conflict_inflate_block(conflict_inflate_t *z);
static conflict_body_cause_t conflict_inflate_header(conflict_inflate_t *z,
    unsigned char second);
static int conflict_inflate_is(conflict_str_t encoding, const char *name);


conflict_body_cause_t
conflict_inflate_create(conflict_str_t encoding, conflict_body_t *body,
    conflict_inflate_t **inflate)
{
    unsigned             gzip;
    conflict_inflate_t  *z;

    *inflate = NULL;

    if (encoding.len == 0 || conflict_inflate_is(encoding, "identity"))
    {
        return CONFLICT_BODY_FINE;
    }

    gzip = conflict_inflate_is(encoding, "gzip")
           || conflict_inflate_is(encoding, "x-gzip");

    if (!gzip && !conflict_inflate_is(encoding, "deflate")) {
        return CONFLICT_BODY_ENCODING;
    }

    z = calloc(1, sizeof(conflict_inflate_t));
    if (z == NULL) {
        return CONFLICT_BODY_MEMORY;
    }

    if (inflateInit2(&z->zlib, gzip ? CONFLICT_INFLATE_GZIP
                                    : CONFLICT_INFLATE_ZLIB)
        != Z_OK)
    {
        free(z);
        return CONFLICT_BODY_MEMORY;
    }

    z->body = body;
    z->gzip = gzip;
    z->known = gzip;
    z->zlib.next_out = z->block;
    z->zlib.avail_out = CONFLICT_INFLATE_BLOCK;

    *inflate = z;

    return CONFLICT_BODY_FINE;
}


void
conflict_inflate_destroy(conflict_inflate_t *z)
{
    if (z) {
        inflateEnd(&z->zlib);
        free(z);
    }
}


conflict_body_cause_t
conflict_inflate_feed(conflict_inflate_t *z, const char *data, size_t len)
{
    size_t                  n;
    const unsigned char    *p;
    conflict_body_cause_t   cause;

    p = (const unsigned char *) data;
    cause = CONFLICT_BODY_FINE;

    while (len && !z->known && cause == CONFLICT_BODY_FINE) {

        if (z->nfirst == 0) {
            z->first = *p;
            z->nfirst = 1;
            z->open = 1;
            p++;
            len--;

        } else {
            cause = conflict_inflate_header(z, *p);
        }
    }

    while (len && cause == CONFLICT_BODY_FINE) {
        n = len > CONFLICT_INFLATE_CHUNK ? CONFLICT_INFLATE_CHUNK : len;

        cause = conflict_inflate_bytes(z, p, n);

        p += n;
        len -= n;
    }

    return cause;
}


conflict_body_cause_t
conflict_inflate_finish(conflict_inflate_t *z)
{
    conflict_body_cause_t  cause;

    cause = conflict_inflate_block(z);

    if (cause == CONFLICT_BODY_FINE && z->open) {
        cause = CONFLICT_BODY_CORRUPT;
    }

    return cause;
}


static conflict_body_cause_t
conflict_inflate_bytes(conflict_inflate_t *z, const unsigned char *data,
    size_t len)
{
    unsigned               more;
    conflict_body_cause_t  cause;

    z->zlib.next_in = data;
    z->zlib.avail_in = (uInt) len;

    do {
        more = 0;
        cause = conflict_inflate_step(z, &more);

    } while (cause == CONFLICT_BODY_FINE && (more || z->zlib.avail_in));

    return cause;
}


/* *more is set when zlib may hold what there was no room for */

static conflict_body_cause_t
conflict_inflate_step(conflict_inflate_t *z, unsigned *more)
{
    int                    rc;
    uInt                   before;
    conflict_body_cause_t  cause;

    if (z->over) {
        return CONFLICT_BODY_CORRUPT;
    }

    z->open = 1;
    before = z->zlib.avail_in;

    rc = inflate(&z->zlib, Z_NO_FLUSH);

    z->in += before - z->zlib.avail_in;

    if (rc == Z_MEM_ERROR) {
        return CONFLICT_BODY_MEMORY;
    }

    if (rc == Z_STREAM_END) {

        /* of gzip's members there may be any number */

        z->open = 0;
        z->over = !z->gzip;

        if (z->gzip) {
            inflateReset(&z->zlib);
        }
    }

    if (rc == Z_OK || rc == Z_STREAM_END
        || (rc == Z_BUF_ERROR && z->zlib.avail_in == 0))
    {

        if (z->zlib.avail_out) {
            return CONFLICT_BODY_FINE;
        }

        *more = z->open;

        return conflict_inflate_block(z);
    }

    cause = conflict_inflate_block(z);

    return cause == CONFLICT_BODY_FINE ? CONFLICT_BODY_CORRUPT : cause;
}


/* looks at how much has come out, and hands the block on */

static conflict_body_cause_t
conflict_inflate_block(conflict_inflate_t *z)
{
    size_t                    n;
    const conflict_limits_t  *limits;

    limits = z->body->wants.limits;
    n = CONFLICT_INFLATE_BLOCK - z->zlib.avail_out;

    z->out += n;
    z->zlib.next_out = z->block;
    z->zlib.avail_out = CONFLICT_INFLATE_BLOCK;

    if (z->out > limits->of[CONFLICT_LIMIT_INFLATED]
        || (z->out > CONFLICT_INFLATE_SMALL
            && z->out / limits->of[CONFLICT_LIMIT_RATIO] > z->in))
    {
        return CONFLICT_BODY_RATIO;
    }

    if (n == 0) {
        return CONFLICT_BODY_FINE;
    }

    return conflict_body_take(z->body, (const char *) z->block, n);
}


/*
 * Deflate: is it zlib's header?  It says that 32k of window are enough, and
 * is a multiple of 31.
 */

static conflict_body_cause_t
conflict_inflate_header(conflict_inflate_t *z, unsigned char second)
{
    z->known = 1;

    if ((z->first & 0x0f) != Z_DEFLATED || z->first >> 4 > 7
        || (z->first << 8 | second) % 31 != 0)
    {
        inflateReset2(&z->zlib, CONFLICT_INFLATE_RAW);
    }

    return conflict_inflate_bytes(z, &z->first, 1);
}


static int
conflict_inflate_is(conflict_str_t encoding, const char *name)
{
    const char  *p, *last;

    p = encoding.data;
    last = p + encoding.len;

    while (p < last && (*p == ' ' || *p == '\t')) {
        p++;
    }

    while (p < last && (last[-1] == ' ' || last[-1] == '\t')) {
        last--;
    }

    return (size_t) (last - p) == strlen(name)
           && strncasecmp(p, name, last - p) == 0;
}
