
/*
 * conflict_secret FILE: one line that nobody can guess.
 */

#include "conflict_http.h"


#define NGX_HTTP_CONFLICT_SECRET_SIZE  (CONFLICT_SECRET_MAX + 2)


/* the first line, without its end; the file is not read beyond */

static ngx_int_t
ngx_http_conflict_read_secret(ngx_conf_t *cf, ngx_str_t *name, u_char *buf,
    size_t *len)
{
    u_char           *end;
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

    if (n == -1) {
        return NGX_ERROR;
    }

    end = ngx_strlchr(buf, buf + n, LF);
    *len = end ? (size_t) (end - buf) : (size_t) n;

    if (*len && buf[*len - 1] == CR) {
        (*len)--;
    }

    return NGX_OK;
}


char *
ngx_http_conflict_set_secret(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_main_conf_t  *mcf = conf;

    u_char           buf[NGX_HTTP_CONFLICT_SECRET_SIZE];
    size_t           len;
    ngx_str_t       *value;
    conflict_rc_t    rc;
    conflict_str_t   text;

    if (mcf->secret_set) {
        return "is duplicate";
    }

    mcf->secret_set = 1;
    value = cf->args->elts;

    if (ngx_conf_full_name(cf->cycle, &value[1], 1) != NGX_OK
        || ngx_http_conflict_read_secret(cf, &value[1], buf, &len) != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    text.data = (const char *) buf;
    text.len = len;

    rc = conflict_secret_take(&mcf->secret, text);

    ngx_explicit_memzero(buf, sizeof(buf));

    if (rc != CONFLICT_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "the secret \"%V\" must be "
                           "one line of %d to %d bytes, as \"openssl rand -hex "
                           "32\" makes it", &value[1], CONFLICT_SECRET_MIN,
                           CONFLICT_SECRET_MAX);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}
