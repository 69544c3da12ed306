
/*
 * conflict_platform NAME [from=NAME] { route KIND METHOD PATTERN { facts } }
 *
 * The inner blocks are parsed with a module of our own type, so that "route"
 * cannot clash with anybody's directive; what their words mean is the core's.
 */

#include "conflict_http.h"


#define NGX_HTTP_CONFLICT_PLATFORM_MODULE  0x4c464e43     /* "CNFL" */
#define NGX_HTTP_CONFLICT_PLATFORM_CONF    0x01000000


typedef struct {
    void                  *none;    /* what nginx takes for a module's conf */
    void                  *http;    /* the context of the block around it */
    conflict_platform_t   *platform;
    conflict_route_t      *route;
} ngx_http_conflict_block_t;


static char *ngx_http_conflict_route(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_conflict_route_line(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_conflict_platform_line(ngx_conf_t *cf,
    ngx_command_t *cmd, void *conf);


static ngx_command_t  ngx_http_conflict_platform_commands[] = {

    { ngx_string("route"),
      NGX_HTTP_CONFLICT_PLATFORM_CONF|NGX_CONF_BLOCK|NGX_CONF_ANY,
      ngx_http_conflict_route,
      0,
      0,
      NULL },

    { ngx_string("scope"),
      NGX_HTTP_CONFLICT_PLATFORM_CONF|NGX_CONF_ANY,
      ngx_http_conflict_platform_line,
      0,
      0,
      NULL },

    { ngx_string("translate"),
      NGX_HTTP_CONFLICT_PLATFORM_CONF|NGX_CONF_ANY,
      ngx_http_conflict_platform_line,
      0,
      0,
      NULL },

      ngx_null_command
};


ngx_module_t  ngx_http_conflict_platform_module = {
    NGX_MODULE_V1,
    NULL,                                  /* module context */
    ngx_http_conflict_platform_commands,   /* module directives */
    NGX_HTTP_CONFLICT_PLATFORM_MODULE,     /* module type */
    NULL,                                  /* init master */
    NULL,                                  /* init module */
    NULL,                                  /* init process */
    NULL,                                  /* init thread */
    NULL,                                  /* exit thread */
    NULL,                                  /* exit process */
    NULL,                                  /* exit master */
    NGX_MODULE_V1_PADDING
};


static void
ngx_http_conflict_platform_cleanup(void *data)
{
    conflict_platform_destroy(data);
}


static conflict_str_t
ngx_http_conflict_core_str(ngx_str_t *s)
{
    conflict_str_t  str;

    str.len = s->len;
    str.data = (const char *) s->data;

    return str;
}


/*
 * A sentence of the core, with file and line.  At a block's end nginx has the
 * words of the line before it, so the block's directive is named here.
 */

static char *
ngx_http_conflict_refuse(ngx_conf_t *cf, const char *directive,
    const char *error)
{
    if (directive) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%s\" directive %s",
                           directive, error);
    } else {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "%s", error);
    }

    return NGX_CONF_ERROR;
}


static conflict_platform_t *
ngx_http_conflict_find_platform(ngx_http_conflict_main_conf_t *mcf,
    ngx_str_t *name)
{
    ngx_uint_t             i;
    conflict_platform_t  **platform;

    platform = mcf->platforms.elts;

    for (i = 0; i < mcf->platforms.nelts; i++) {
        if (platform[i]->name.len == name->len
            && ngx_memcmp(platform[i]->name.data, name->data, name->len) == 0)
        {
            return platform[i];
        }
    }

    return NULL;
}


/* from=NAME: *parent, or NULL without it */

static char *
ngx_http_conflict_parent(ngx_conf_t *cf, ngx_http_conflict_main_conf_t *mcf,
    conflict_platform_t **parent)
{
    ngx_str_t  *value, name;

    *parent = NULL;

    if (cf->args->nelts == 2) {
        return NGX_CONF_OK;
    }

    value = cf->args->elts;

    if (ngx_strncmp(value[2].data, "from=", 5) != 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"%V\": it must be \"from=\" and "
                           "the name of a platform", &value[2]);
        return NGX_CONF_ERROR;
    }

    name.data = value[2].data + 5;
    name.len = value[2].len - 5;

    *parent = ngx_http_conflict_find_platform(mcf, &name);

    if (*parent == NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "there is no platform \"%V\" above this line",
                           &name);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


char *
ngx_http_conflict_platform(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_main_conf_t  *mcf = conf;

    char                        *rv;
    char                         error[CONFLICT_SENTENCE_SIZE];
    ngx_str_t                   *value;
    ngx_conf_t                   save;
    conflict_platform_t        **platform, *parent;
    ngx_pool_cleanup_t          *cln;
    ngx_http_conflict_block_t    block;

    value = cf->args->elts;

    if (ngx_http_conflict_find_platform(mcf, &value[1])) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "there is a platform \"%V\" already", &value[1]);
        return NGX_CONF_ERROR;
    }

    rv = ngx_http_conflict_parent(cf, mcf, &parent);

    if (rv != NGX_CONF_OK) {
        return rv;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    platform = ngx_array_push(&mcf->platforms);

    if (cln == NULL || platform == NULL) {
        return NGX_CONF_ERROR;
    }

    *platform = conflict_platform_create(ngx_http_conflict_core_str(&value[1]),
                                         parent, error, sizeof(error));
    if (*platform == NULL) {
        mcf->platforms.nelts--;
        return ngx_http_conflict_refuse(cf, "conflict_platform", error);
    }

    cln->handler = ngx_http_conflict_platform_cleanup;
    cln->data = *platform;

    ngx_memzero(&block, sizeof(ngx_http_conflict_block_t));
    block.platform = *platform;

    save = *cf;
    block.http = cf->ctx;

    /* taken back below, before the block's end */

    /* cppcheck-suppress autoVariables */
    cf->ctx = &block;
    cf->module_type = NGX_HTTP_CONFLICT_PLATFORM_MODULE;
    cf->cmd_type = NGX_HTTP_CONFLICT_PLATFORM_CONF;

    rv = ngx_conf_parse(cf, NULL);

    *cf = save;

    if (rv == NGX_CONF_OK
        && conflict_platform_finish(block.platform, error, sizeof(error))
           != CONFLICT_OK)
    {
        return ngx_http_conflict_refuse(cf, "conflict_platform", error);
    }

    return rv;
}


/* $names in a route become indexes, so that a request need not look them up */

static char *
ngx_http_conflict_route_variables(ngx_conf_t *cf, conflict_route_t *route)
{
    ngx_str_t           name;
    ngx_uint_t          i;
    conflict_source_t  *source;

    for (i = 0; (source = conflict_route_source(route, i)) != NULL; i++) {

        if (source->type != CONFLICT_SOURCE_VARIABLE) {
            continue;
        }

        name.len = source->name.len;
        name.data = (u_char *) source->name.data;

        source->index = ngx_http_get_variable_index(cf, &name);

        if (source->index == NGX_ERROR) {
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}


static char *
ngx_http_conflict_route(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_block_t  *block = cf->ctx;

    char                *rv;
    char                 error[CONFLICT_SENTENCE_SIZE];
    ngx_str_t           *value;
    ngx_uint_t           i, n;
    ngx_conf_t           save;
    conflict_str_t       args[4];

    value = cf->args->elts;

    for (i = 1, n = 0; i < cf->args->nelts && n < 4; i++, n++) {
        args[n] = ngx_http_conflict_core_str(&value[i]);
    }

    block->route = conflict_route_add(block->platform, args, n,
                                      cf->conf_file->line, error,
                                      sizeof(error));
    if (block->route == NULL) {
        return ngx_http_conflict_refuse(cf, "route", error);
    }

    save = *cf;
    cf->handler = ngx_http_conflict_route_line;
    cf->handler_conf = (void *) block;

    rv = ngx_conf_parse(cf, NULL);

    *cf = save;

    if (rv != NGX_CONF_OK) {
        return rv;
    }

    if (conflict_route_finish(block->route, error, sizeof(error))
        != CONFLICT_OK)
    {
        return ngx_http_conflict_refuse(cf, "route", error);
    }

    cf->ctx = block->http;
    rv = ngx_http_conflict_route_variables(cf, block->route);
    cf->ctx = block;

    return rv;
}


conflict_str_t *
ngx_http_conflict_words(ngx_conf_t *cf)
{
    ngx_str_t       *value;
    ngx_uint_t       i;
    conflict_str_t  *args;

    value = cf->args->elts;

    args = ngx_palloc(cf->temp_pool, cf->args->nelts * sizeof(conflict_str_t));
    if (args == NULL) {
        return NULL;
    }

    for (i = 0; i < cf->args->nelts; i++) {
        args[i] = ngx_http_conflict_core_str(&value[i]);
    }

    return args;
}


static char *
ngx_http_conflict_route_line(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_block_t  *block = conf;

    char             error[CONFLICT_SENTENCE_SIZE];
    conflict_str_t  *args;

    args = ngx_http_conflict_words(cf);
    if (args == NULL) {
        return NGX_CONF_ERROR;
    }

    if (conflict_route_line(block->platform, block->route, args,
                            cf->args->nelts, error, sizeof(error))
        != CONFLICT_OK)
    {
        return ngx_http_conflict_refuse(cf, NULL, error);
    }

    return NGX_CONF_OK;
}


static char *
ngx_http_conflict_platform_line(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_block_t  *block = cf->ctx;

    char             error[CONFLICT_SENTENCE_SIZE];
    conflict_str_t  *args;

    args = ngx_http_conflict_words(cf);
    if (args == NULL) {
        return NGX_CONF_ERROR;
    }

    if (conflict_platform_line(block->platform, args, cf->args->nelts, error,
                               sizeof(error))
        == CONFLICT_OK)
    {
        return NGX_CONF_OK;
    }

    return ngx_http_conflict_refuse(cf, NULL, error);
}
