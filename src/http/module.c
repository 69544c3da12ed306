
/*
 * The module: its directives and their defaults.
 */

#include "conflict_http.h"
#include "pages.h"
#include "../redis/url.h"


static void *ngx_http_conflict_create_main_conf(ngx_conf_t *cf);
static char *ngx_http_conflict_init_main_conf(ngx_conf_t *cf, void *conf);
static void *ngx_http_conflict_create_loc_conf(ngx_conf_t *cf);
static char *ngx_http_conflict_merge_loc_conf(ngx_conf_t *cf, void *parent,
    void *child);
static ngx_int_t ngx_http_conflict_init(ngx_conf_t *cf);


#define NGX_HTTP_CONFLICT_ANY  (NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF          \
                                |NGX_HTTP_LOC_CONF)


static ngx_conf_enum_t  ngx_http_conflict_clocks[] = {
    { ngx_string("redis"), NGX_HTTP_CONFLICT_CLOCK_REDIS },
    { ngx_string("system"), NGX_HTTP_CONFLICT_CLOCK_SYSTEM },
    { ngx_null_string, 0 }
};


static ngx_conf_enum_t  ngx_http_conflict_header_sets[] = {
    { ngx_string("short"), 0 },
    { ngx_string("full"), 1 },
    { ngx_null_string, 0 }
};


static ngx_conf_post_t  ngx_http_conflict_timeout_post = {
    ngx_http_conflict_check_timeout
};


static ngx_command_t  ngx_http_conflict_commands[] = {

    { ngx_string("conflict"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_TAKE1,
      ngx_http_conflict_set_mode,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_use"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_1MORE,
      ngx_http_conflict_use,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_apply"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_TAKE1,
      ngx_http_conflict_apply,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_audience"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_TAKE1,
      ngx_http_conflict_set_audience,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_timeout"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_TAKE1,
      ngx_conf_set_msec_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_conflict_loc_conf_t, timeout),
      &ngx_http_conflict_timeout_post },

    { ngx_string("conflict_body_max"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_TAKE1,
      ngx_http_conflict_body_max,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_lexicon"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_http_conflict_add_lexicon,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_model"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_http_conflict_use_model,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_limits"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_1MORE,
      ngx_http_conflict_set_limits,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_explain"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_1MORE,
      ngx_http_conflict_set_explain,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_headers"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_TAKE1,
      ngx_conf_set_enum_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_conflict_loc_conf_t, full),
      ngx_http_conflict_header_sets },

    { ngx_string("conflict_request_headers"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_FLAG,
      ngx_conf_set_flag_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_conflict_loc_conf_t, request_headers),
      NULL },

    { ngx_string("conflict_client_headers"),
      NGX_HTTP_CONFLICT_ANY|NGX_CONF_TAKE12,
      ngx_http_conflict_set_client_headers,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_pages"),
      NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,
      ngx_http_conflict_pages,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_platform"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_BLOCK|NGX_CONF_TAKE12,
      ngx_http_conflict_platform,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_policy"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_BLOCK|NGX_CONF_1MORE,
      ngx_http_conflict_policy_block,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_secret"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_http_conflict_set_secret,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_feedback"),
      NGX_HTTP_LOC_CONF|NGX_CONF_NOARGS|NGX_CONF_TAKE1,
      ngx_http_conflict_set_feedback,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_feedback_url"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_http_conflict_set_feedback_url,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_sweep"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_FLAG,
      ngx_conf_set_flag_slot,
      NGX_HTTP_MAIN_CONF_OFFSET,
      offsetof(ngx_http_conflict_main_conf_t, sweep),
      NULL },

    { ngx_string("conflict_redis"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_1MORE,
      ngx_http_conflict_redis,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_zone"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE2,
      ngx_http_conflict_set_zone,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("conflict_clock"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_enum_slot,
      NGX_HTTP_MAIN_CONF_OFFSET,
      offsetof(ngx_http_conflict_main_conf_t, clock),
      ngx_http_conflict_clocks },

      ngx_null_command
};


static ngx_http_module_t  ngx_http_conflict_module_ctx = {
    ngx_http_conflict_add_variables,       /* preconfiguration */
    ngx_http_conflict_init,                /* postconfiguration */

    ngx_http_conflict_create_main_conf,    /* create main configuration */
    ngx_http_conflict_init_main_conf,      /* init main configuration */

    NULL,                                  /* create server configuration */
    NULL,                                  /* merge server configuration */

    ngx_http_conflict_create_loc_conf,     /* create location configuration */
    ngx_http_conflict_merge_loc_conf       /* merge location configuration */
};


ngx_module_t  ngx_http_conflict_module = {
    NGX_MODULE_V1,
    &ngx_http_conflict_module_ctx,         /* module context */
    ngx_http_conflict_commands,            /* module directives */
    NGX_HTTP_MODULE,                       /* module type */
    NULL,                                  /* init master */
    ngx_http_conflict_init_module,         /* init module */
    ngx_http_conflict_init_process,        /* init process */
    NULL,                                  /* init thread */
    NULL,                                  /* exit thread */
    ngx_http_conflict_exit_process,        /* exit process */
    NULL,                                  /* exit master */
    NGX_MODULE_V1_PADDING
};


static void *
ngx_http_conflict_create_main_conf(ngx_conf_t *cf)
{
    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_pcalloc(cf->pool, sizeof(ngx_http_conflict_main_conf_t));
    if (mcf == NULL) {
        return NULL;
    }

    if (ngx_array_init(&mcf->platforms, cf->pool, 4,
                       sizeof(conflict_platform_t *))
        != NGX_OK)
    {
        return NULL;
    }

    mcf->clock = NGX_CONF_UNSET_UINT;
    mcf->sweep = NGX_CONF_UNSET;

    return ngx_http_conflict_policies_begin(cf, mcf) == NGX_OK ? mcf : NULL;
}


static char *
ngx_http_conflict_init_main_conf(ngx_conf_t *cf, void *conf)
{
    ngx_http_conflict_main_conf_t  *mcf = conf;

    ngx_str_t   error;

    static ngx_str_t  url = ngx_string("redis://127.0.0.1:6379/0");

    if (mcf->clock == NGX_CONF_UNSET_UINT) {
        mcf->clock = NGX_HTTP_CONFLICT_CLOCK_REDIS;
    }

    if (mcf->zone_name.len == 0) {
        ngx_str_set(&mcf->zone_name, "conflict");
        mcf->zone_size = 16 * 1024 * 1024;
    }

    ngx_conf_init_value(mcf->sweep, 1);

    if (!mcf->used) {
        return NGX_CONF_OK;
    }

    if (ngx_http_conflict_policies_finish(cf, mcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (!mcf->redis_set
        && ngx_conflict_redis_parse(cf->pool, &url, 1, &mcf->redis, &error)
           != NGX_OK)
    {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0, "conflict_redis: %V", &error);
        return NGX_CONF_ERROR;
    }

    if (ngx_http_conflict_survey_check(cf, mcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    ngx_str_set(&mcf->store.prefix, "conflict");
    mcf->store.secret = mcf->secret_set ? &mcf->secret : NULL;
    mcf->store.policies = &mcf->policies;
    mcf->store.redis = &mcf->redis;
    mcf->store.stream_retain = 30 * 24 * 3600 * (ngx_msec_t) 1000;
    mcf->store.max_events = 10000;

    return ngx_http_conflict_scoring_finish(cf, mcf) == NGX_OK
           ? NGX_CONF_OK : NGX_CONF_ERROR;
}


static void *
ngx_http_conflict_create_loc_conf(ngx_conf_t *cf)
{
    ngx_http_conflict_loc_conf_t  *lcf;

    lcf = ngx_pcalloc(cf->pool, sizeof(ngx_http_conflict_loc_conf_t));
    if (lcf == NULL) {
        return NULL;
    }

    lcf->mode = NGX_CONF_UNSET_UINT;
    lcf->platforms = NGX_CONF_UNSET_PTR;
    lcf->audience = NGX_CONF_UNSET_UINT;
    lcf->timeout = NGX_CONF_UNSET_MSEC;
    lcf->explain = NGX_CONF_UNSET_PTR;
    lcf->full = NGX_CONF_UNSET_UINT;
    lcf->request_headers = NGX_CONF_UNSET;
    lcf->client_headers = NGX_CONF_UNSET_UINT;

    return lcf;
}


/* what "conflict on" cannot work without; a server's own part is no place
 * where requests go, only its locations are */

static char *
ngx_http_conflict_check_location(ngx_conf_t *cf,
    ngx_http_conflict_loc_conf_t *lcf)
{
    ngx_http_core_loc_conf_t  *clcf;

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);

    if (clcf->name.len == 0 || lcf->mode == NGX_HTTP_CONFLICT_OFF) {
        return NGX_CONF_OK;
    }

    if (lcf->platforms == NULL) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"conflict\" needs a platform: say \"conflict_use\" "
                      "and its name in %s:%ui", lcf->file, lcf->line);
        return NGX_CONF_ERROR;
    }

    if (lcf->mode != NGX_HTTP_CONFLICT_OBSERVE
        && lcf->audience == NGX_HTTP_CONFLICT_AUDIENCE_UNKNOWN)
    {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"conflict\" must know who reads the answers of "
                      "location \"%V\", for clients never see what is thought "
                      "of their case: say \"conflict_audience agents\", "
                      "\"clients\" or a $variable that is one of these, or "
                      "\"conflict observe\" in %s:%ui",
                      &clcf->name, lcf->file, lcf->line);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


static char *
ngx_http_conflict_merge_loc_conf(ngx_conf_t *cf, void *parent, void *child)
{
    ngx_http_conflict_loc_conf_t  *prev = parent;
    ngx_http_conflict_loc_conf_t  *conf = child;

    /* a page of ours is no helpdesk */

    if (conf->feedback) {
        conf->mode = NGX_HTTP_CONFLICT_OFF;
    }

    if (conf->mode == NGX_CONF_UNSET_UINT) {
        conf->mode_value = prev->mode_value;
        conf->file = prev->file;
        conf->line = prev->line;
    }

    if (conf->audience == NGX_CONF_UNSET_UINT) {
        conf->audience_value = prev->audience_value;
    }

    ngx_conf_merge_uint_value(conf->mode, prev->mode, NGX_HTTP_CONFLICT_OFF);
    ngx_conf_merge_uint_value(conf->audience, prev->audience,
                              NGX_HTTP_CONFLICT_AUDIENCE_UNKNOWN);
    ngx_conf_merge_ptr_value(conf->platforms, prev->platforms, NULL);
    ngx_conf_merge_msec_value(conf->timeout, prev->timeout, 50);
    ngx_conf_merge_ptr_value(conf->explain, prev->explain, NULL);
    ngx_conf_merge_uint_value(conf->full, prev->full, 0);
    ngx_conf_merge_value(conf->request_headers, prev->request_headers, 0);
    ngx_conf_merge_uint_value(conf->client_headers, prev->client_headers, 0);

    if (ngx_http_conflict_merge_policy(cf, conf, prev) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    ngx_http_conflict_merge_limits(&conf->limits, &prev->limits);

    return ngx_http_conflict_check_location(cf, conf);
}


static ngx_int_t
ngx_http_conflict_init(ngx_conf_t *cf)
{
    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_conflict_module);

    if (!mcf->used) {
        return NGX_OK;
    }

    if (ngx_http_conflict_zone(cf, mcf) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_http_conflict_exchange_init(cf);
}
