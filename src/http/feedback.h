
/*
 * What the files of the page for clients share.
 */

#ifndef NGX_HTTP_CONFLICT_FEEDBACK_H
#define NGX_HTTP_CONFLICT_FEEDBACK_H

#include "page.h"
#include "../core/comment.h"


/* a comment of the greatest length, each byte of it as %XX, and the rest */
#define NGX_HTTP_CONFLICT_FORM_MAX         (32 * 1024)

/* of one form: an answer and wishes */
#define NGX_HTTP_CONFLICT_FEEDBACK_EVENTS  2

#define NGX_HTTP_CONFLICT_GONE             410
#define NGX_HTTP_CONFLICT_UNPROCESSABLE    422


/* what conflict_feedback has: words, style, logo */

struct ngx_http_conflict_feedback_conf_s {
    conflict_pages_t              pages;
    ngx_str_t                     style;
    ngx_str_t                     logo;        /* empty: there is none */
    const char                   *logo_type;
};


typedef struct ngx_http_conflict_feedback_s  ngx_http_conflict_feedback_t;

typedef struct {
    ngx_http_conflict_feedback_t *feedback;
    ngx_conflict_told_t          *told;        /* NULL: it is over */
} ngx_http_conflict_feedback_wait_t;


/* a request for the page, on its way */

struct ngx_http_conflict_feedback_s {
    /* ev->data must be readable as a connection for nginx's debug log */
    ngx_connection_t              dummy;

    ngx_http_request_t           *request;
    ngx_event_t                   resume;
    ngx_str_t                     token;
    uint64_t                      survey;

    ngx_conflict_asked_t         *asked;
    ngx_conflict_load_t          *load;
    char                          client[CONFLICT_NAME_SIZE];
    conflict_survey_state_t       recorded;    /* what the record says */
    ngx_str_t                     state;       /* of the client, as text */

    conflict_body_t              *form;        /* NULL: only to be shown */
    ngx_uint_t                    pending;
    ngx_uint_t                    nwaits;
    ngx_http_conflict_feedback_wait_t
                                  waits[NGX_HTTP_CONFLICT_FEEDBACK_EVENTS];

    ngx_uint_t                    score;       /* that was chosen */
    ngx_str_t                     comment;     /* that was refused */

    unsigned                      valid:1;     /* the link */
    unsigned                      failed:1;    /* Redis could not tell */
    unsigned                      acted:1;
    unsigned                      saved:1;
    unsigned                      choose:1;
    unsigned                      too_long:1;
};


/* feedback.c */

/* asks for the client's state, and goes on with it */
void ngx_http_conflict_feedback_load(ngx_http_conflict_feedback_t *feedback);

/* the state as it is now, with the policy that holds for it: one at a time */
conflict_state_t *ngx_http_conflict_feedback_now(
    ngx_http_conflict_feedback_t *feedback, const conflict_policy_t **policy);

/* what the page is to show, by that state */
ngx_http_conflict_page_kind_t ngx_http_conflict_feedback_kind(
    ngx_http_conflict_feedback_t *feedback, const conflict_state_t *state);


/* feedback_show.c */

/* the style or the logo */
ngx_int_t ngx_http_conflict_feedback_asset(ngx_http_request_t *r,
    ngx_str_t *asset, ngx_http_conflict_feedback_conf_t *conf);

/* the page */
ngx_int_t ngx_http_conflict_feedback_show(
    ngx_http_conflict_feedback_t *feedback);


/* feedback_form.c */

/* takes the body that was read; NGX_ABORT: it is too long */
ngx_int_t ngx_http_conflict_feedback_read(
    ngx_http_conflict_feedback_t *feedback);

/* does what the form says; 1: something is on its way, and the page waits */
ngx_uint_t ngx_http_conflict_feedback_act(
    ngx_http_conflict_feedback_t *feedback);


#endif /* NGX_HTTP_CONFLICT_FEEDBACK_H */
