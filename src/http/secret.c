
/*
 * conflict_secret FILE: a line that nobody can guess, and below it the one
 * that held before.
 */

#include "conflict_http.h"


#define NGX_HTTP_CONFLICT_SECRET_SIZE  (2 * (CONFLICT_SECRET_MAX + 2))


/* what is in the file, but not beyond two lines of the greatest length */

static ssize_t
ngx_http_conflict_read_secret(ngx_conf_t *cf, ngx_str_t *name, u_char *buf)
{
    ssize_t           n;
    ngx_fd_t          fd;
    ngx_file_info_t   info;

    fd = ngx_open_file(name->data, NGX_FILE_RDONLY, NGX_FILE_OPEN, 0);

    if (fd == NGX_INVALID_FILE) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           ngx_open_file_n " \"%V\" failed", name);
        return NGX_ERROR;
    }

    n = ngx_read_fd(fd, buf, NGX_HTTP_CONFLICT_SECRET_SIZE);

    if (n == -1) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           ngx_read_fd_n " \"%V\" failed", name);

    } else if (ngx_fd_info(fd, &info) != NGX_FILE_ERROR
               && (info.st_mode & (S_IRWXO)))
    {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0, "the secret \"%V\" is there "
                           "for everybody on this machine: chmod 600", name);
    }

    (void) ngx_close_file(fd);

    return n == -1 ? NGX_ERROR : n;
}


/* the next line, without its end; *text moves behind it */

static conflict_str_t
ngx_http_conflict_next_line(conflict_str_t *text)
{
    size_t          len;
    const char     *end;
    conflict_str_t  line;

    end = text->len ? memchr(text->data, LF, text->len) : NULL;
    len = end ? (size_t) (end - text->data) : text->len;

    line.data = text->data;
    line.len = len && text->data[len - 1] == CR ? len - 1 : len;

    text->data += end ? len + 1 : len;
    text->len -= end ? len + 1 : len;

    return line;
}


char *
ngx_http_conflict_set_secret(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_main_conf_t  *mcf = conf;

    u_char           buf[NGX_HTTP_CONFLICT_SECRET_SIZE];
    ssize_t          n;
    ngx_str_t       *value;
    conflict_rc_t    rc;
    conflict_str_t   text;

    if (mcf->secret_set) {
        return "is duplicate";
    }

    mcf->secret_set = 1;
    value = cf->args->elts;

    if (ngx_conf_full_name(cf->cycle, &value[1], 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    n = ngx_http_conflict_read_secret(cf, &value[1], buf);

    if (n == NGX_ERROR) {
        return NGX_CONF_ERROR;
    }

    text.data = (const char *) buf;
    text.len = n;

    rc = conflict_secret_take(&mcf->secret, ngx_http_conflict_next_line(&text));

    if (rc == CONFLICT_OK && text.len) {
        rc = conflict_secret_keep(&mcf->secret,
                                  ngx_http_conflict_next_line(&text));
    }

    ngx_explicit_memzero(buf, sizeof(buf));

    if (rc != CONFLICT_OK || text.len) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "the secret \"%V\" must be "
                           "one line of %d to %d bytes, as \"openssl rand -hex "
                           "32\" makes it, and may have the one that held "
                           "before as a second line", &value[1],
                           CONFLICT_SECRET_MIN, CONFLICT_SECRET_MAX);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}
