
/*
 * What messages are scored with: the lexicons, those of the administrator
 * among them, and the administrator's model.
 *
 * All of it is made while the configuration is read, before the workers are
 * forked, which share it.
 */

#include "conflict_http.h"


/* a lexicon that is longer was not written by hand */
#define NGX_HTTP_CONFLICT_LEXICON_MAX  (4 * 1024 * 1024)


static void ngx_http_conflict_lexicon_cleanup(void *data);
static void ngx_http_conflict_model_cleanup(void *data);
static ngx_int_t ngx_http_conflict_make_lexicon(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf);


/* "conflict_lexicon FILE" */

char *
ngx_http_conflict_add_lexicon(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_main_conf_t  *mcf = conf;

    char           error[CONFLICT_SENTENCE_SIZE];
    unsigned       line;
    ngx_str_t     *value, text;
    conflict_rc_t  rc;

    value = cf->args->elts;

    if (ngx_conf_full_name(cf->cycle, &value[1], 1) != NGX_OK
        || ngx_http_conflict_make_lexicon(cf, mcf) != NGX_OK
        || ngx_http_conflict_read_file(cf, cf->temp_pool, &value[1],
                                       NGX_HTTP_CONFLICT_LEXICON_MAX, &text)
           != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    rc = conflict_lexicon_add(mcf->lexicon, (char *) text.data, text.len,
                              &line, error, sizeof(error));

    if (rc == CONFLICT_NOMEM) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "there is no memory left for "
                           "the lexicon \"%V\"", &value[1]);
        return NGX_CONF_ERROR;
    }

    if (rc != CONFLICT_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "the lexicon \"%V\" is wrong "
                           "in line %ui: %s", &value[1], (ngx_uint_t) line,
                           error);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


/* "conflict_model FILE" */

char *
ngx_http_conflict_use_model(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_main_conf_t  *mcf = conf;

    char                 error[CONFLICT_SENTENCE_SIZE];
    ngx_str_t           *value;
    ngx_pool_cleanup_t  *cln;

    if (mcf->model.map != NULL) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_conf_full_name(cf->cycle, &value[1], 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        return NGX_CONF_ERROR;
    }

    if (conflict_model_open(&mcf->model, (char *) value[1].data, error,
                            sizeof(error))
        != CONFLICT_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "the model \"%V\" cannot be "
                           "used: %s", &value[1], error);
        return NGX_CONF_ERROR;
    }

    cln->handler = ngx_http_conflict_model_cleanup;
    cln->data = &mcf->model;

    return NGX_CONF_OK;
}


ngx_int_t
ngx_http_conflict_scoring_finish(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf)
{
    /* nginx -t has nothing to score, and the built-in ones are known */

    if (ngx_test_config && mcf->lexicon == NULL) {
        return NGX_OK;
    }

    if (ngx_http_conflict_make_lexicon(cf, mcf) != NGX_OK) {
        return NGX_ERROR;
    }

    if (conflict_lexicon_compile(mcf->lexicon) != CONFLICT_OK) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "conflict: there is no memory left for the lexicon");
        return NGX_ERROR;
    }

    mcf->scoring.lexicon = mcf->lexicon;
    mcf->scoring.policy = mcf->policies.of[0];
    mcf->scoring.model = mcf->model.map ? &mcf->model : NULL;

    return NGX_OK;
}


static void
ngx_http_conflict_lexicon_cleanup(void *data)
{
    conflict_lexicon_destroy(data);
}


static void
ngx_http_conflict_model_cleanup(void *data)
{
    conflict_model_close(data);
}


static ngx_int_t
ngx_http_conflict_make_lexicon(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf)
{
    char                 error[CONFLICT_SENTENCE_SIZE];
    unsigned             line;
    ngx_pool_cleanup_t  *cln;

    if (mcf->lexicon != NULL) {
        return NGX_OK;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        return NGX_ERROR;
    }

    mcf->lexicon = conflict_lexicon_create();
    if (mcf->lexicon == NULL) {
        return NGX_ERROR;
    }

    cln->handler = ngx_http_conflict_lexicon_cleanup;
    cln->data = mcf->lexicon;

    line = 0;
    error[0] = '\0';

    if (conflict_lexicon_add_builtin(mcf->lexicon, &line, error, sizeof(error))
        != CONFLICT_OK)
    {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "conflict: a built-in lexicon is broken at line %ui: %s",
                      (ngx_uint_t) line, error);
        return NGX_ERROR;
    }

    return NGX_OK;
}


/* without waiting for one that is no file, such as a pipe */

ngx_int_t
ngx_http_conflict_read_file(ngx_conf_t *cf, ngx_pool_t *pool, ngx_str_t *name,
    size_t max, ngx_str_t *text)
{
    ssize_t     n;
    ngx_fd_t    fd;
    ngx_int_t   rc;
    ngx_file_t  file;

    fd = ngx_open_file(name->data, NGX_FILE_RDONLY|NGX_FILE_NONBLOCK,
                       NGX_FILE_OPEN, 0);

    if (fd == NGX_INVALID_FILE) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           ngx_open_file_n " \"%V\" failed", name);
        return NGX_ERROR;
    }

    ngx_memzero(&file, sizeof(ngx_file_t));
    file.fd = fd;
    file.name = *name;
    file.log = cf->log;

    rc = NGX_ERROR;

    if (ngx_fd_info(fd, &file.info) == NGX_FILE_ERROR) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           ngx_fd_info_n " \"%V\" failed", name);

    } else if (!ngx_is_file(&file.info)
               || ngx_file_size(&file.info) > (off_t) max)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\" cannot be taken: it "
                           "is no file, or longer than %uz bytes", name, max);

    } else {
        text->len = (size_t) ngx_file_size(&file.info);
        text->data = ngx_pnalloc(pool, text->len + 1);

        if (text->data != NULL) {
            n = ngx_read_file(&file, text->data, text->len, 0);

            if (n == (ssize_t) text->len) {
                rc = NGX_OK;

            } else {
                ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\" was cut while "
                                   "it was read", name);
            }
        }
    }

    if (ngx_close_file(fd) == NGX_FILE_ERROR) {
        ngx_log_error(NGX_LOG_ALERT, cf->log, ngx_errno,
                      ngx_close_file_n " \"%V\" failed", name);
    }

    return rc;
}
