
/*
 * Pages that the module answers by itself.
 */

#ifndef NGX_HTTP_CONFLICT_PAGES_H
#define NGX_HTTP_CONFLICT_PAGES_H

#include "conflict_http.h"


/* pages.c */

ngx_int_t ngx_http_conflict_pages_handler(ngx_http_request_t *r);

/* answers with what is there; data must last as long as the request */
ngx_int_t ngx_http_conflict_send_text(ngx_http_request_t *r,
    ngx_uint_t status, const char *type, u_char *data, size_t len);


/* figures.c: what surveys have brought */

ngx_int_t ngx_http_conflict_send_figures(ngx_http_request_t *r);


/* feedback_conf.c, feedback.c: the page for clients */

char *ngx_http_conflict_set_feedback(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
ngx_int_t ngx_http_conflict_feedback_handler(ngx_http_request_t *r);


#endif /* NGX_HTTP_CONFLICT_PAGES_H */
