
/*
 * conflict_policy NAME [from=NAME] { lines }, and which policy holds where.
 * What the lines mean is the core's.
 */

#include "conflict_http.h"
#include "../core/reduce.h"


typedef struct {
    ngx_http_conflict_main_conf_t  *mcf;
    conflict_policy_t              *policy;
} ngx_http_conflict_policy_block_t;


static char *ngx_http_conflict_policy_line(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);


static void
ngx_http_conflict_policies_cleanup(void *data)
{
    conflict_policies_destroy(data);
}


ngx_int_t
ngx_http_conflict_policies_begin(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf)
{
    ngx_pool_cleanup_t  *cln;

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        return NGX_ERROR;
    }

    if (conflict_policies_init(&mcf->policies) != CONFLICT_OK) {
        return NGX_ERROR;
    }

    cln->handler = ngx_http_conflict_policies_cleanup;
    cln->data = &mcf->policies;

    return NGX_OK;
}


ngx_int_t
ngx_http_conflict_policies_finish(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf)
{
    char                      error[CONFLICT_SENTENCE_SIZE];
    unsigned                  i;
    const conflict_policy_t  *policy;

    if (conflict_policies_finish(&mcf->policies, error, sizeof(error))
        != CONFLICT_OK)
    {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0, "conflict: %s", error);
        return NGX_ERROR;
    }

    for (i = 0; i < mcf->policies.n; i++) {
        policy = mcf->policies.of[i];

        if (!conflict_policy_draws(policy)) {
            continue;
        }

        if (!mcf->secret_set) {
            ngx_log_error(NGX_LOG_EMERG, cf->log, 0, "conflict_policy \"%s\" "
                          "draws clients by lot (\"survey random\"), which "
                          "needs \"conflict_secret\"", policy->name);
            return NGX_ERROR;
        }

        mcf->store.draws = 1;
    }

    return NGX_OK;
}


char *
ngx_http_conflict_policy_block(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    char                              *rv;
    char                               error[CONFLICT_SENTENCE_SIZE];
    ngx_conf_t                         save;
    conflict_str_t                    *args;
    ngx_http_conflict_policy_block_t   block;

    args = ngx_http_conflict_words(cf);
    if (args == NULL) {
        return NGX_CONF_ERROR;
    }

    block.mcf = conf;
    block.policy = conflict_policy_begin(&block.mcf->policies, args + 1,
                                         cf->args->nelts - 1, error,
                                         sizeof(error));
    if (block.policy == NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"conflict_policy\" %s",
                           error);
        return NGX_CONF_ERROR;
    }

    save = *cf;
    cf->handler = ngx_http_conflict_policy_line;

    /* taken back below, before the block's end */

    /* cppcheck-suppress autoVariables */
    cf->handler_conf = (void *) &block;

    rv = ngx_conf_parse(cf, NULL);

    *cf = save;

    if (rv == NGX_CONF_OK
        && conflict_policy_finish(&block.mcf->policies, block.policy, error,
                                  sizeof(error))
           != CONFLICT_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "policy \"%s\": %s",
                           block.policy->name, error);
        return NGX_CONF_ERROR;
    }

    return rv;
}


static char *
ngx_http_conflict_policy_line(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_policy_block_t  *block = conf;

    char             error[CONFLICT_SENTENCE_SIZE];
    conflict_rc_t    rc;
    conflict_str_t  *args;

    args = ngx_http_conflict_words(cf);
    if (args == NULL) {
        return NGX_CONF_ERROR;
    }

    rc = conflict_policy_line(&block->mcf->policies, block->policy, args,
                              cf->args->nelts, error, sizeof(error));

    if (rc == CONFLICT_OK) {
        return NGX_CONF_OK;
    }

    if (rc == CONFLICT_INVALID) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "%s", error);
    }

    return NGX_CONF_ERROR;
}


char *
ngx_http_conflict_apply(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_loc_conf_t  *lcf = conf;

    ngx_str_t  *value;

    if (lcf->policy_name.data) {
        return "is duplicate";
    }

    value = cf->args->elts;

    lcf->policy_name = value[1];
    lcf->policy_file = cf->conf_file->file.name.data;
    lcf->policy_line = cf->conf_file->line;

    if (ngx_strchr(value[1].data, '$')) {
        lcf->policy_value = ngx_http_conflict_compile(cf, &value[1]);

        return lcf->policy_value ? NGX_CONF_OK : NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


static const conflict_policy_t *
ngx_http_conflict_find_policy(ngx_http_conflict_main_conf_t *mcf,
    ngx_str_t *name)
{
    conflict_str_t  word;

    word.len = name->len;
    word.data = (const char *) name->data;

    return conflict_policies_find(&mcf->policies, word);
}


ngx_int_t
ngx_http_conflict_merge_policy(ngx_conf_t *cf,
    ngx_http_conflict_loc_conf_t *conf, ngx_http_conflict_loc_conf_t *prev)
{
    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_conflict_module);

    if (conf->policy_name.data == NULL) {
        conf->policy_name = prev->policy_name;
        conf->policy_value = prev->policy_value;
        conf->policy_file = prev->policy_file;
        conf->policy_line = prev->policy_line;
    }

    if (conf->policy_value) {
        return NGX_OK;
    }

    if (conf->policy_name.data == NULL) {
        conf->policy = mcf->policies.of[0];
        return NGX_OK;
    }

    conf->policy = ngx_http_conflict_find_policy(mcf, &conf->policy_name);

    if (conf->policy == NULL) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "there is no policy \"%V\": write its "
                      "\"conflict_policy\" in http { }, in %s:%ui",
                      &conf->policy_name, conf->policy_file,
                      conf->policy_line);
        return NGX_ERROR;
    }

    return NGX_OK;
}


const conflict_policy_t *
ngx_http_conflict_policy_of(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf, unsigned *chosen)
{
    ngx_str_t                       name;
    const conflict_policy_t        *policy;
    ngx_http_conflict_main_conf_t  *mcf;

    *chosen = 1;

    if (lcf->policy) {
        return lcf->policy;
    }

    mcf = ngx_http_get_module_main_conf(r, ngx_http_conflict_module);

    /* without a value nobody has chosen, and that is no mistake */

    if (ngx_http_complex_value(r, lcf->policy_value, &name) != NGX_OK
        || name.len == 0)
    {
        *chosen = 0;
        return mcf->policies.of[0];
    }

    policy = ngx_http_conflict_find_policy(mcf, &name);

    if (policy == NULL) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_POLICY_UNKNOWN, 1);
        policy = mcf->policies.of[0];
    }

    return policy;
}
