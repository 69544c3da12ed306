
/*
 * conflict_feedback [dir=DIRECTORY]: the words, the style and the logo of the
 * page, from the module and from a directory of the administrator's.
 */

#include "feedback.h"


#include "style.inc"


#define NGX_HTTP_CONFLICT_WORDS_MAX  (64 * 1024)
#define NGX_HTTP_CONFLICT_LOGO_MAX   (256 * 1024)


static ngx_int_t
ngx_http_conflict_feedback_words(ngx_conf_t *cf,
    ngx_http_conflict_feedback_conf_t *conf, ngx_str_t *path, size_t language)
{
    unsigned         line;
    ngx_str_t        content;
    const char      *error;
    conflict_str_t   name, text;

    if (ngx_http_conflict_read_file(cf, cf->pool, path,
                                    NGX_HTTP_CONFLICT_WORDS_MAX, &content)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    name.data = (const char *) path->data + path->len - 5 - language;
    name.len = language;
    text.data = (const char *) content.data;
    text.len = content.len;

    if (conflict_pages_read(&conf->pages, name, text, &line, &error)
        != CONFLICT_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "%s in %V:%ui", error, path,
                           (ngx_uint_t) line);
        return NGX_ERROR;
    }

    return NGX_OK;
}


/* what a file in the directory is, by its name; NGX_DECLINED: nothing of the
 * page's */

static ngx_int_t
ngx_http_conflict_feedback_take(ngx_conf_t *cf,
    ngx_http_conflict_feedback_conf_t *conf, ngx_str_t *path, u_char *name,
    size_t len)
{
    ngx_uint_t  i;

    static const struct {
        const char  *name;
        const char  *type;
    } logos[] = {
        { "logo.svg", "image/svg+xml" },
        { "logo.png", "image/png" },
        { "logo.webp", "image/webp" }
    };

    if (len > 5 && ngx_memcmp(name + len - 5, ".text", 5) == 0) {
        return ngx_http_conflict_feedback_words(cf, conf, path, len - 5);
    }

    if (ngx_strcmp(name, "style.css") == 0) {
        return ngx_http_conflict_read_file(cf, cf->pool, path,
                                           NGX_HTTP_CONFLICT_WORDS_MAX,
                                           &conf->style);
    }

    for (i = 0; i < sizeof(logos) / sizeof(logos[0]); i++) {

        if (ngx_strcmp(name, logos[i].name) != 0) {
            continue;
        }

        if (conf->logo.len) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\" is the second "
                               "logo in its directory", path);
            return NGX_ERROR;
        }

        conf->logo_type = logos[i].type;

        return ngx_http_conflict_read_file(cf, cf->pool, path,
                                           NGX_HTTP_CONFLICT_LOGO_MAX,
                                           &conf->logo);
    }

    return NGX_DECLINED;
}


static ngx_int_t
ngx_http_conflict_feedback_directory(ngx_conf_t *cf,
    ngx_http_conflict_feedback_conf_t *conf, ngx_str_t *directory)
{
    u_char      *name;
    size_t       len;
    ngx_dir_t    dir;
    ngx_int_t    rc;
    ngx_str_t    path;
    ngx_uint_t   n;

    if (ngx_open_dir(directory, &dir) == NGX_ERROR) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           ngx_open_dir_n " \"%V\" failed", directory);
        return NGX_ERROR;
    }

    rc = NGX_OK;
    n = 0;

    while (rc != NGX_ERROR && ngx_read_dir(&dir) == NGX_OK) {

        name = ngx_de_name(&dir);
        len = ngx_de_namelen(&dir);

        if (name[0] == '.') {
            continue;
        }

        path.data = ngx_pnalloc(cf->pool, directory->len + len + 2);
        if (path.data == NULL) {
            rc = NGX_ERROR;
            break;
        }

        path.len = ngx_sprintf(path.data, "%V/%*s", directory, len, name)
                   - path.data;
        path.data[path.len] = '\0';

        rc = ngx_http_conflict_feedback_take(cf, conf, &path, name, len);
        n += (rc == NGX_OK);
    }

    (void) ngx_close_dir(&dir);

    if (rc != NGX_ERROR && n == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\" has nothing of the "
                           "page: neither words (en.text), nor style.css, nor "
                           "a logo (logo.svg, logo.png, logo.webp)",
                           directory);
        return NGX_ERROR;
    }

    return rc == NGX_ERROR ? NGX_ERROR : NGX_OK;
}


char *
ngx_http_conflict_set_feedback(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_loc_conf_t  *lcf = conf;

    ngx_str_t                           *value, directory;
    ngx_http_core_loc_conf_t            *clcf;
    ngx_http_conflict_main_conf_t       *mcf;
    ngx_http_conflict_feedback_conf_t   *feedback;

    if (lcf->feedback) {
        return "is duplicate";
    }

    feedback = ngx_pcalloc(cf->pool,
                           sizeof(ngx_http_conflict_feedback_conf_t));
    if (feedback == NULL) {
        return NGX_CONF_ERROR;
    }

    conflict_pages_init(&feedback->pages);

    feedback->style.data = (u_char *) conflict_page_style;
    feedback->style.len = sizeof(conflict_page_style) - 1;

    value = cf->args->elts;

    if (cf->args->nelts == 2) {

        if (ngx_strncmp(value[1].data, "dir=", 4) != 0 || value[1].len == 4) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\": it must be \"dir=\" "
                               "and a directory with words (en.text), "
                               "style.css or a logo", &value[1]);
            return NGX_CONF_ERROR;
        }

        directory.data = value[1].data + 4;
        directory.len = value[1].len - 4;

        if (ngx_conf_full_name(cf->cycle, &directory, 1) != NGX_OK
            || ngx_http_conflict_feedback_directory(cf, feedback, &directory)
               != NGX_OK)
        {
            return NGX_CONF_ERROR;
        }
    }

    lcf->feedback = feedback;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_conflict_module);
    mcf->used = 1;
    mcf->answers = 1;

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);
    clcf->handler = ngx_http_conflict_feedback_handler;

    return NGX_CONF_OK;
}
