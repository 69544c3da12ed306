
/*
 * What the directives do.
 */

#include "conflict_http.h"
#include "pages.h"
#include "../redis/url.h"


#define NGX_HTTP_CONFLICT_ZONE_MIN  (32 * 1024)


static ngx_int_t ngx_http_conflict_limit(ngx_conf_t *cf, ngx_str_t *value,
    ngx_uint_t n, conflict_limits_t *limits);


ngx_http_complex_value_t *
ngx_http_conflict_compile(ngx_conf_t *cf, ngx_str_t *value)
{
    ngx_http_complex_value_t          *cv;
    ngx_http_compile_complex_value_t   ccv;

    cv = ngx_palloc(cf->pool, sizeof(ngx_http_complex_value_t));
    if (cv == NULL) {
        return NULL;
    }

    ngx_memzero(&ccv, sizeof(ngx_http_compile_complex_value_t));

    ccv.cf = cf;
    ccv.value = value;
    ccv.complex_value = cv;

    return ngx_http_compile_complex_value(&ccv) == NGX_OK ? cv : NULL;
}


static void
ngx_http_conflict_mark_used(ngx_conf_t *cf, unsigned reads)
{
    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_conflict_module);
    mcf->used = 1;
    mcf->reads |= reads;
}


/* one of some words, or a $variable that is one of them for each request */

static char *
ngx_http_conflict_word(ngx_conf_t *cf, const ngx_conf_enum_t *words,
    ngx_uint_t variable, ngx_uint_t *result, ngx_http_complex_value_t **cv)
{
    u_char     *p;
    ngx_str_t  *value;
    u_char      list[128];

    value = cf->args->elts;

    if (ngx_http_conflict_word_value(words, &value[1], result) == NGX_OK) {
        return NGX_CONF_OK;
    }

    if (ngx_strchr(value[1].data, '$')) {
        *result = variable;
        *cv = ngx_http_conflict_compile(cf, &value[1]);

        return *cv ? NGX_CONF_OK : NGX_CONF_ERROR;
    }

    for (p = list; words->name.len; words++) {
        p = ngx_slprintf(p, list + sizeof(list), "\"%V\", ", &words->name);
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid value \"%V\": it must be one of %*s or a "
                       "$variable that is one of these", &value[1],
                       (size_t) (p - list) - 2, list);
    return NGX_CONF_ERROR;
}


char *
ngx_http_conflict_set_mode(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_loc_conf_t  *lcf = conf;

    char  *rv;

    if (lcf->mode != NGX_CONF_UNSET_UINT) {
        return "is duplicate";
    }

    lcf->file = cf->conf_file->file.name.data;
    lcf->line = cf->conf_file->line;

    rv = ngx_http_conflict_word(cf, ngx_http_conflict_modes,
                                NGX_HTTP_CONFLICT_VARIABLE, &lcf->mode,
                                &lcf->mode_value);

    if (rv == NGX_CONF_OK && lcf->mode != NGX_HTTP_CONFLICT_OFF) {
        ngx_http_conflict_mark_used(cf, 1);
    }

    return rv;
}


char *
ngx_http_conflict_use(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_loc_conf_t  *lcf = conf;

    ngx_str_t                      *value;
    ngx_uint_t                      i, j;
    conflict_platform_t           **platform, **known;
    ngx_http_conflict_main_conf_t  *mcf;

    if (lcf->platforms != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_conflict_module);

    lcf->platforms = ngx_array_create(cf->pool, cf->args->nelts - 1,
                                      sizeof(conflict_platform_t *));
    if (lcf->platforms == NULL) {
        return NGX_CONF_ERROR;
    }

    value = cf->args->elts;
    known = mcf->platforms.elts;

    for (i = 1; i < cf->args->nelts; i++) {

        for (j = 0; j < mcf->platforms.nelts; j++) {
            if (known[j]->name.len == value[i].len
                && ngx_memcmp(known[j]->name.data, value[i].data,
                              value[i].len)
                   == 0)
            {
                break;
            }
        }

        if (j == mcf->platforms.nelts) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "there is no platform \"%V\" above this line: "
                               "include its file, or write its "
                               "\"conflict_platform\", in http { } first",
                               &value[i]);
            return NGX_CONF_ERROR;
        }

        platform = ngx_array_push(lcf->platforms);
        if (platform == NULL) {
            return NGX_CONF_ERROR;
        }

        *platform = known[j];
    }

    return NGX_CONF_OK;
}


/* what clients may be told: words of a list, or off */

char *
ngx_http_conflict_set_client_headers(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf)
{
    ngx_http_conflict_loc_conf_t  *lcf = conf;

    ngx_str_t                      *value;
    ngx_uint_t                      i, n;
    ngx_http_conflict_main_conf_t  *mcf;

    static const ngx_conf_enum_t  words[] = {
        { ngx_string("off"), 0 },
        { ngx_string("respond-by"), NGX_HTTP_CONFLICT_TELL_RESPOND_BY },
        { ngx_string("survey"), NGX_HTTP_CONFLICT_TELL_SURVEY },
        { ngx_null_string, 0 }
    };

    if (lcf->client_headers != NGX_CONF_UNSET_UINT) {
        return "is duplicate";
    }

    lcf->client_headers = 0;
    value = cf->args->elts;

    for (i = 1; i < cf->args->nelts; i++) {

        if (ngx_http_conflict_word_value(words, &value[i], &n) != NGX_OK
            || (n == 0 && cf->args->nelts > 2)
            || (lcf->client_headers & n))
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid value \"%V\": it must be "
                               "\"respond-by\", \"survey\", both of them, or "
                               "\"off\" alone", &value[i]);
            return NGX_CONF_ERROR;
        }

        lcf->client_headers |= n;
    }

    if (lcf->client_headers & NGX_HTTP_CONFLICT_TELL_SURVEY) {
        mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_conflict_module);
        mcf->offers = 1;
    }

    return NGX_CONF_OK;
}


char *
ngx_http_conflict_set_audience(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_loc_conf_t  *lcf = conf;

    if (lcf->audience != NGX_CONF_UNSET_UINT) {
        return "is duplicate";
    }

    return ngx_http_conflict_word(cf, ngx_http_conflict_audiences,
                                  NGX_HTTP_CONFLICT_AUDIENCE_VARIABLE,
                                  &lcf->audience, &lcf->audience_value);
}


char *
ngx_http_conflict_redis(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_main_conf_t  *mcf = conf;

    ngx_str_t  *value, error;

    if (mcf->redis_set) {
        return "is duplicate";
    }

    mcf->redis_set = 1;
    value = cf->args->elts;

    if (ngx_conflict_redis_parse(cf->pool, &value[1], cf->args->nelts - 1,
                                 &mcf->redis, &error)
        != NGX_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "%V", &error);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


char *
ngx_http_conflict_set_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_main_conf_t  *mcf = conf;

    ssize_t     size;
    ngx_str_t  *value;

    if (mcf->zone_name.len) {
        return "is duplicate";
    }

    value = cf->args->elts;
    size = ngx_parse_size(&value[2]);

    if (size == NGX_ERROR || size < NGX_HTTP_CONFLICT_ZONE_MIN) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid size \"%V\": it must be 32k or more",
                           &value[2]);
        return NGX_CONF_ERROR;
    }

    if (value[1].len == 0) {
        return "needs a name";
    }

    mcf->zone_name = value[1];
    mcf->zone_size = size;

    return NGX_CONF_OK;
}


char *
ngx_http_conflict_pages(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_loc_conf_t  *lcf = conf;

    ngx_str_t                 *value, user;
    ngx_http_core_loc_conf_t  *clcf;

    if (lcf->pages_user) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strncmp(value[1].data, "user=", 5) != 0 || value[1].len == 5) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"%V\": it must be \"user=\" "
                           "and a $variable that names who asks, such as "
                           "\"user=$remote_user\"", &value[1]);
        return NGX_CONF_ERROR;
    }

    user.data = value[1].data + 5;
    user.len = value[1].len - 5;

    lcf->pages_user = ngx_http_conflict_compile(cf, &user);
    if (lcf->pages_user == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_http_conflict_mark_used(cf, 0);

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);
    clcf->handler = ngx_http_conflict_pages_handler;

    return NGX_CONF_OK;
}


char *
ngx_http_conflict_check_timeout(ngx_conf_t *cf, void *post, void *data)
{
    ngx_msec_t  *timeout = data;

    if (*timeout < 1 || *timeout > 5000) {
        return "must be 1ms to 5s";
    }

    return NGX_CONF_OK;
}


/* the most that is kept of a body is one of the limits, with a directive of
 * its own */

char *
ngx_http_conflict_body_max(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_loc_conf_t  *lcf = conf;

    ngx_str_t  *value;

    if (lcf->limits.of[CONFLICT_LIMIT_BYTES]) {
        return "is duplicate";
    }

    value = cf->args->elts;

    return ngx_http_conflict_limit(cf, &value[1], CONFLICT_LIMIT_BYTES,
                                   &lcf->limits)
           == NGX_OK ? NGX_CONF_OK : NGX_CONF_ERROR;
}


static ngx_int_t
ngx_http_conflict_limit(ngx_conf_t *cf, ngx_str_t *value, ngx_uint_t n,
    conflict_limits_t *limits)
{
    ssize_t                       size;
    const conflict_limit_rule_t  *rule;

    rule = &conflict_limit_rules[n];

    size = rule->size ? ngx_parse_size(value)
                      : ngx_atosz(value->data, value->len);

    if (size == NGX_ERROR || (size_t) size < rule->min
        || (size_t) size > rule->max)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\": \"%s\" must be %uz to %uz%s",
                           value, rule->name.data, rule->min, rule->max,
                           rule->size ? " bytes" : "");
        return NGX_ERROR;
    }

    limits->of[n] = (size_t) size;

    return NGX_OK;
}


char *
ngx_http_conflict_set_limits(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_loc_conf_t  *lcf = conf;

    u_char                       *equal, *p;
    u_char                        list[256];
    ngx_str_t                    *value, number;
    ngx_uint_t                    i, n;
    const conflict_limit_rule_t  *rule;

    value = cf->args->elts;

    for (i = 1; i < cf->args->nelts; i++) {

        equal = ngx_strlchr(value[i].data, value[i].data + value[i].len, '=');

        for (n = CONFLICT_LIMIT_BYTES + 1; n < CONFLICT_LIMITS; n++) {
            rule = &conflict_limit_rules[n];

            if (equal && rule->name.len == (size_t) (equal - value[i].data)
                && ngx_memcmp(rule->name.data, value[i].data, rule->name.len)
                   == 0)
            {
                break;
            }
        }

        if (n == CONFLICT_LIMITS) {

            for (p = list, n = CONFLICT_LIMIT_BYTES + 1;
                 n < CONFLICT_LIMITS;
                 n++)
            {
                p = ngx_slprintf(p, list + sizeof(list), "%s, ",
                                 conflict_limit_rules[n].name.data);
            }

            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "\"%V\" is no limit: NAME=VALUE, and the name "
                               "is one of %*s", &value[i],
                               (size_t) (p - list) - 2, list);
            return NGX_CONF_ERROR;
        }

        if (lcf->limits.of[n]) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "the limit \"%s\" is duplicate",
                               conflict_limit_rules[n].name.data);
            return NGX_CONF_ERROR;
        }

        number.data = equal + 1;
        number.len = value[i].data + value[i].len - number.data;

        if (ngx_http_conflict_limit(cf, &number, n, &lcf->limits) != NGX_OK) {
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}


void
ngx_http_conflict_merge_limits(conflict_limits_t *conf,
    const conflict_limits_t *prev)
{
    ngx_uint_t  i;

    for (i = 0; i < CONFLICT_LIMITS; i++) {
        if (conf->of[i] == 0) {
            conf->of[i] = prev->of[i] ? prev->of[i]
                                      : conflict_limit_rules[i].value;
        }
    }
}


char *
ngx_http_conflict_set_explain(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_conflict_loc_conf_t  *lcf = conf;

    ngx_int_t    rc;
    ngx_str_t   *value;
    ngx_uint_t   i;
    ngx_cidr_t  *cidr;

    if (lcf->explain != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (cf->args->nelts == 2 && ngx_strcmp(value[1].data, "off") == 0) {
        lcf->explain = NULL;
        return NGX_CONF_OK;
    }

    lcf->explain = ngx_array_create(cf->pool, cf->args->nelts - 1,
                                    sizeof(ngx_cidr_t));
    if (lcf->explain == NULL) {
        return NGX_CONF_ERROR;
    }

    for (i = 1; i < cf->args->nelts; i++) {

        cidr = ngx_array_push(lcf->explain);
        if (cidr == NULL) {
            return NGX_CONF_ERROR;
        }

        rc = ngx_ptocidr(&value[i], cidr);

        if (rc == NGX_ERROR) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid value \"%V\": it must be an address "
                               "such as 10.1.2.3, a network such as "
                               "10.1.2.0/24, or \"off\"", &value[i]);
            return NGX_CONF_ERROR;
        }

        if (rc == NGX_DONE) {
            ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                               "low address bits of %V are meaningless",
                               &value[i]);
        }
    }

    return NGX_CONF_OK;
}
