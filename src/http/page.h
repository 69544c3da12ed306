
/*
 * The page for clients, as HTML.
 */

#ifndef NGX_HTTP_CONFLICT_PAGE_H
#define NGX_HTTP_CONFLICT_PAGE_H

#include "conflict_http.h"
#include "pages.h"
#include "../core/page.h"


typedef enum {
    NGX_HTTP_CONFLICT_PAGE_ASKS = 0,       /* to be answered, or changed */
    NGX_HTTP_CONFLICT_PAGE_ANSWERED,       /* not to be changed any more */
    NGX_HTTP_CONFLICT_PAGE_EXPIRED,
    NGX_HTTP_CONFLICT_PAGE_CANCELLED,
    NGX_HTTP_CONFLICT_PAGE_INVALID,
    NGX_HTTP_CONFLICT_PAGE_UNAVAILABLE
} ngx_http_conflict_page_kind_t;


#define NGX_HTTP_CONFLICT_NO_SCORE  ((ngx_uint_t) -1)


typedef struct {
    const conflict_pages_t        *pages;
    const conflict_page_words_t   *words;
    ngx_http_conflict_page_kind_t  kind;
    ngx_str_t                      token;
    unsigned                       logo:1;     /* there is one */

    /* of ASKS */
    conflict_scale_t               scale;
    ngx_uint_t                     score;      /* chosen, or NO_SCORE */
    const char                    *ticket;     /* or "" */
    ngx_str_t                      comment;    /* that was refused */
    const conflict_profile_t      *profile;
    uint64_t                       nonce;

    /* what is said above it */
    unsigned                       thanks:1;
    unsigned                       saved:1;
    unsigned                       choose:1;
    unsigned                       too_long:1;
    unsigned                       lead:1;     /* one was asked for */
    ngx_str_t                      until;      /* of thanks */

    unsigned                       levels:1;   /* a case is open */
} ngx_http_conflict_page_t;


/*
 * Writes the page.  p: NULL to know how long it becomes, else so many bytes.
 * Returns the length.
 */
size_t ngx_http_conflict_page_write(const ngx_http_conflict_page_t *page,
    u_char *p);


#endif /* NGX_HTTP_CONFLICT_PAGE_H */
