
/*
 * What an administrator writes about Redis.
 *
 * The sentences never repeat what was written, for the password may stand
 * where nobody looks for it.
 */

#include <ngx_config.h>
#include <ngx_core.h>

#include "url.h"


#define NGX_CONFLICT_REDIS_PORT           6379
#define NGX_CONFLICT_REDIS_DATABASE_MAX   15999
#define NGX_CONFLICT_REDIS_TIME_MIN       10
#define NGX_CONFLICT_REDIS_TIME_MAX       60000

#define NGX_CONFLICT_REDIS_CLIENT_NAME    "nginx-conflict"
#define NGX_CONFLICT_REDIS_MAX_QUEUED     16384
#define NGX_CONFLICT_REDIS_MAX_BUFFERED   (16 * 1024 * 1024)


typedef enum {
    NGX_CONFLICT_REDIS_OPTION_DATABASE = 0,
    NGX_CONFLICT_REDIS_OPTION_STRING,
    NGX_CONFLICT_REDIS_OPTION_TIME
} ngx_conflict_redis_option_type_t;


typedef struct {
    ngx_str_t                          name;
    ngx_conflict_redis_option_type_t   type;
    size_t                             offset;
    ngx_msec_t                         value;  /* when it is not written */
} ngx_conflict_redis_option_t;


typedef struct {
    ngx_pool_t                        *pool;
    ngx_conflict_redis_conf_t         *conf;
    ngx_str_t                         *error;
    ngx_uint_t                         seen;   /* bits of the options */
} ngx_conflict_redis_parse_t;


static ngx_int_t ngx_conflict_redis_parse_address(
    ngx_conflict_redis_parse_t *parse, ngx_str_t *arg);
static ngx_int_t ngx_conflict_redis_parse_url(
    ngx_conflict_redis_parse_t *parse, ngx_str_t *arg);
static ngx_int_t ngx_conflict_redis_parse_credentials(
    ngx_conflict_redis_parse_t *parse, u_char *start, u_char *end);
static ngx_int_t ngx_conflict_redis_resolve(ngx_conflict_redis_parse_t *parse,
    ngx_str_t *address);
static ngx_int_t ngx_conflict_redis_parse_option(
    ngx_conflict_redis_parse_t *parse, ngx_str_t *arg, ngx_uint_t number);
static ngx_int_t ngx_conflict_redis_set_option(
    ngx_conflict_redis_parse_t *parse, ngx_uint_t i, ngx_str_t *value);
static ngx_int_t ngx_conflict_redis_check(ngx_conflict_redis_parse_t *parse);
static ngx_int_t ngx_conflict_redis_decode(ngx_pool_t *pool, u_char *start,
    u_char *end, ngx_str_t *value);
static ngx_int_t ngx_conflict_redis_complain(ngx_conflict_redis_parse_t *parse,
    const char *format, ...);


enum {
    NGX_CONFLICT_REDIS_DB = 0,
    NGX_CONFLICT_REDIS_USER,
    NGX_CONFLICT_REDIS_PASSWORD
};


static const ngx_conflict_redis_option_t  ngx_conflict_redis_options[] = {

    { ngx_string("db"), NGX_CONFLICT_REDIS_OPTION_DATABASE,
      offsetof(ngx_conflict_redis_conf_t, database), 0 },

    { ngx_string("user"), NGX_CONFLICT_REDIS_OPTION_STRING,
      offsetof(ngx_conflict_redis_conf_t, user), 0 },

    { ngx_string("password"), NGX_CONFLICT_REDIS_OPTION_STRING,
      offsetof(ngx_conflict_redis_conf_t, password), 0 },

    { ngx_string("connect_timeout"), NGX_CONFLICT_REDIS_OPTION_TIME,
      offsetof(ngx_conflict_redis_conf_t, connect_timeout), 1000 },

    { ngx_string("reply_timeout"), NGX_CONFLICT_REDIS_OPTION_TIME,
      offsetof(ngx_conflict_redis_conf_t, reply_timeout), 2000 },

    { ngx_string("reconnect_min"), NGX_CONFLICT_REDIS_OPTION_TIME,
      offsetof(ngx_conflict_redis_conf_t, reconnect_min), 100 },

    { ngx_string("reconnect_max"), NGX_CONFLICT_REDIS_OPTION_TIME,
      offsetof(ngx_conflict_redis_conf_t, reconnect_max), 10000 },

    { ngx_null_string, 0, 0, 0 }
};


static ngx_str_t  ngx_conflict_redis_client_name =
    ngx_string(NGX_CONFLICT_REDIS_CLIENT_NAME);


ngx_int_t
ngx_conflict_redis_parse(ngx_pool_t *pool, ngx_str_t *args, ngx_uint_t n,
    ngx_conflict_redis_conf_t *conf, ngx_str_t *error)
{
    ngx_uint_t                          i;
    ngx_conflict_redis_parse_t          parse;
    const ngx_conflict_redis_option_t  *option;

    ngx_memzero(conf, sizeof(ngx_conflict_redis_conf_t));
    ngx_memzero(&parse, sizeof(ngx_conflict_redis_parse_t));
    ngx_str_null(error);

    parse.pool = pool;
    parse.conf = conf;
    parse.error = error;

    for (option = ngx_conflict_redis_options; option->name.len; option++) {

        if (option->type == NGX_CONFLICT_REDIS_OPTION_TIME) {
            *(ngx_msec_t *) ((char *) conf + option->offset) = option->value;
        }
    }

    conf->client_name = ngx_conflict_redis_client_name;
    conf->max_queued = NGX_CONFLICT_REDIS_MAX_QUEUED;
    conf->max_buffered = NGX_CONFLICT_REDIS_MAX_BUFFERED;

    if (n == 0) {
        return ngx_conflict_redis_complain(&parse, "the address of Redis is "
                                           "missing: write redis://HOST or "
                                           "unix:/PATH");
    }

    if (ngx_conflict_redis_parse_address(&parse, &args[0]) != NGX_OK) {
        return NGX_ERROR;
    }

    for (i = 1; i < n; i++) {

        if (ngx_conflict_redis_parse_option(&parse, &args[i], i + 1)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return ngx_conflict_redis_check(&parse);
}


static ngx_int_t
ngx_conflict_redis_parse_address(ngx_conflict_redis_parse_t *parse,
    ngx_str_t *arg)
{
    ngx_str_t   url;
    ngx_uint_t  i;

    static const struct {
        ngx_str_t    scheme;
        const char  *what;
    } refused[] = {
        { ngx_string("rediss://"), "TLS (rediss://)" },
        { ngx_string("redis+tls://"), "TLS" },
        { ngx_string("sentinel://"), "Sentinel" },
        { ngx_string("redis+sentinel://"), "Sentinel" },
        { ngx_string("redis-sentinel://"), "Sentinel" },
        { ngx_string("cluster://"), "Redis Cluster" },
        { ngx_string("redis+cluster://"), "Redis Cluster" },
        { ngx_string("redis-cluster://"), "Redis Cluster" }
    };

    for (i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {

        if (arg->len >= refused[i].scheme.len
            && ngx_strncasecmp(arg->data, refused[i].scheme.data,
                               refused[i].scheme.len)
               == 0)
        {
            return ngx_conflict_redis_complain(parse, "%s is not supported "
                                               "yet: write redis://HOST or "
                                               "unix:/PATH",
                                               refused[i].what);
        }
    }

    if (arg->len > 6 && ngx_strncmp(arg->data, "unix:/", 6) == 0) {
        parse->conf->name = *arg;
        return ngx_conflict_redis_resolve(parse, arg);
    }

    if (arg->len >= 8
        && ngx_strncasecmp(arg->data, (u_char *) "redis://", 8) == 0)
    {
        url.data = arg->data + 8;
        url.len = arg->len - 8;
        return ngx_conflict_redis_parse_url(parse, &url);
    }

    return ngx_conflict_redis_complain(parse, "the address of Redis must "
                                       "begin with redis:// or unix:/");
}


static ngx_int_t
ngx_conflict_redis_parse_url(ngx_conflict_redis_parse_t *parse, ngx_str_t *url)
{
    u_char     *p, *start, *end;
    ngx_str_t   address, database;

    start = url->data;
    end = url->data + url->len;

    /* no host holds an at sign, but a password might, unencoded */

    for (p = end; p > start; p--) {

        if (p[-1] == '@') {

            if (ngx_conflict_redis_parse_credentials(parse, start, p - 1)
                != NGX_OK)
            {
                return NGX_ERROR;
            }

            start = p;
            break;
        }
    }

    for (p = start; p < end; p++) {

        if (*p == '?' || *p == '#') {
            return ngx_conflict_redis_complain(parse, "the URL of Redis must "
                                               "not hold \"%c\": options are "
                                               "parameters of their own, and "
                                               "in a password it is written "
                                               "%%%02Xd", *p, *p);
        }
    }

    address.data = start;

    p = ngx_strlchr(start, end, '/');

    if (p) {
        address.len = p - start;
        database.data = p + 1;
        database.len = end - database.data;

    } else {
        address.len = end - start;
        database.len = 0;
    }

    if (address.len == 0) {
        return ngx_conflict_redis_complain(parse, "the URL of Redis names no "
                                           "host");
    }

    if (database.len
        && ngx_conflict_redis_set_option(parse, NGX_CONFLICT_REDIS_DB,
                                         &database)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_conflict_redis_resolve(parse, &address);
}


static ngx_int_t
ngx_conflict_redis_parse_credentials(ngx_conflict_redis_parse_t *parse,
    u_char *start, u_char *end)
{
    u_char     *colon;
    ngx_str_t   user, password;

    colon = ngx_strlchr(start, end, ':');

    if (colon == NULL) {
        return ngx_conflict_redis_complain(parse, "the URL of Redis has no "
                                           "colon before the \"@\": write "
                                           "redis://USER:PASSWORD@HOST or "
                                           "redis://:PASSWORD@HOST");
    }

    if (ngx_conflict_redis_decode(parse->pool, start, colon, &user) != NGX_OK
        || ngx_conflict_redis_decode(parse->pool, colon + 1, end, &password)
           != NGX_OK)
    {
        return ngx_conflict_redis_complain(parse, "a \"%%\" in the user or the "
                                           "password of the URL of Redis must "
                                           "be followed by two hexadecimal "
                                           "digits: write %%25 for the sign "
                                           "itself");
    }

    if (user.len
        && ngx_conflict_redis_set_option(parse, NGX_CONFLICT_REDIS_USER, &user)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (password.len == 0) {
        return NGX_OK;
    }

    return ngx_conflict_redis_set_option(parse, NGX_CONFLICT_REDIS_PASSWORD,
                                         &password);
}


static ngx_int_t
ngx_conflict_redis_resolve(ngx_conflict_redis_parse_t *parse,
    ngx_str_t *address)
{
    ngx_url_t   u;
    ngx_str_t  *name;

    ngx_memzero(&u, sizeof(ngx_url_t));

    u.url = *address;
    u.default_port = NGX_CONFLICT_REDIS_PORT;

    if (ngx_parse_url(parse->pool, &u) != NGX_OK || u.naddrs == 0) {

        if (u.err && ngx_strcmp(u.err, "host not found") == 0) {
            return ngx_conflict_redis_complain(parse, "the host \"%V\" of "
                                               "Redis was not found",
                                               &u.host);
        }

        /* without its host, redis://user:password looks like an address */

        return ngx_conflict_redis_complain(parse, "%s in the address of Redis: "
                                           "write redis://[[USER]:PASSWORD@]"
                                           "HOST[:PORT][/DB] or unix:/PATH",
                                           u.err ? u.err : "no address");
    }

    parse->conf->sockaddr = u.addrs[0].sockaddr;
    parse->conf->socklen = u.addrs[0].socklen;

    if (u.family == AF_UNIX) {
        return NGX_OK;
    }

    name = &parse->conf->name;

    name->data = ngx_pnalloc(parse->pool, u.host.len + 1 + NGX_INT_T_LEN);
    if (name->data == NULL) {
        return ngx_conflict_redis_complain(parse, "there is no memory");
    }

    name->len = ngx_sprintf(name->data, "%V:%ui", &u.host,
                            (ngx_uint_t) u.port)
                - name->data;

    return NGX_OK;
}


static ngx_int_t
ngx_conflict_redis_parse_option(ngx_conflict_redis_parse_t *parse,
    ngx_str_t *arg, ngx_uint_t number)
{
    u_char            *equal;
    ngx_str_t          name, value;
    ngx_uint_t         i;
    const ngx_str_t   *known;

    equal = ngx_strlchr(arg->data, arg->data + arg->len, '=');

    if (equal) {
        name.data = arg->data;
        name.len = equal - arg->data;

        value.data = equal + 1;
        value.len = arg->len - name.len - 1;

        for (i = 0; ngx_conflict_redis_options[i].name.len; i++) {
            known = &ngx_conflict_redis_options[i].name;

            if (known->len == name.len
                && ngx_strncmp(known->data, name.data, name.len) == 0)
            {
                return ngx_conflict_redis_set_option(parse, i, &value);
            }
        }
    }

    return ngx_conflict_redis_complain(parse, "parameter %ui is none of db=, "
                                       "user=, password=, connect_timeout=, "
                                       "reply_timeout=, reconnect_min=, "
                                       "reconnect_max= (several servers, "
                                       "Sentinel and Redis Cluster are not "
                                       "supported yet)", number);
}


static ngx_int_t
ngx_conflict_redis_set_option(ngx_conflict_redis_parse_t *parse, ngx_uint_t i,
    ngx_str_t *value)
{
    char                               *field;
    ngx_int_t                           n;
    const ngx_conflict_redis_option_t  *option;

    option = &ngx_conflict_redis_options[i];
    field = (char *) parse->conf + option->offset;

    if (parse->seen & ((ngx_uint_t) 1 << i)) {
        return ngx_conflict_redis_complain(parse, "%V of Redis is given twice",
                                           &option->name);
    }

    parse->seen |= (ngx_uint_t) 1 << i;

    if (value->len == 0) {
        return ngx_conflict_redis_complain(parse, "%V= of Redis has no value",
                                           &option->name);
    }

    switch (option->type) {

    case NGX_CONFLICT_REDIS_OPTION_STRING:
        *(ngx_str_t *) field = *value;
        break;

    case NGX_CONFLICT_REDIS_OPTION_DATABASE:
        n = ngx_atoi(value->data, value->len);

        if (n == NGX_ERROR || n > NGX_CONFLICT_REDIS_DATABASE_MAX) {
            return ngx_conflict_redis_complain(parse, "the database of Redis "
                                               "must be a number from 0 to %d",
                                               NGX_CONFLICT_REDIS_DATABASE_MAX);
        }

        *(ngx_uint_t *) field = n;
        break;

    case NGX_CONFLICT_REDIS_OPTION_TIME:
        n = ngx_parse_time(value, 0);

        if (n == NGX_ERROR || n < NGX_CONFLICT_REDIS_TIME_MIN
            || n > NGX_CONFLICT_REDIS_TIME_MAX)
        {
            return ngx_conflict_redis_complain(parse, "%V= of Redis must be a "
                                               "time from %dms to %ds",
                                               &option->name,
                                               NGX_CONFLICT_REDIS_TIME_MIN,
                                               NGX_CONFLICT_REDIS_TIME_MAX
                                               / 1000);
        }

        *(ngx_msec_t *) field = n;
        break;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_conflict_redis_check(ngx_conflict_redis_parse_t *parse)
{
    u_char                     *p;
    ngx_str_t                   name;
    ngx_conflict_redis_conf_t  *conf;

    conf = parse->conf;

    if (conf->user.len && conf->password.len == 0) {
        return ngx_conflict_redis_complain(parse, "a user of Redis needs a "
                                           "password");
    }

    if (conf->reconnect_min > conf->reconnect_max) {
        return ngx_conflict_redis_complain(parse, "reconnect_min= of Redis "
                                           "must not be more than "
                                           "reconnect_max=");
    }

    if (conf->database == 0) {
        return NGX_OK;
    }

    name = conf->name;

    p = ngx_pnalloc(parse->pool, name.len + sizeof(" db ") + NGX_INT_T_LEN);
    if (p == NULL) {
        return ngx_conflict_redis_complain(parse, "there is no memory");
    }

    conf->name.data = p;
    conf->name.len = ngx_sprintf(p, "%V db %ui", &name, conf->database) - p;

    return NGX_OK;
}


static ngx_int_t
ngx_conflict_redis_decode(ngx_pool_t *pool, u_char *start, u_char *end,
    ngx_str_t *value)
{
    u_char     *p;
    ngx_int_t   n;

    p = ngx_pnalloc(pool, end - start + 1);
    if (p == NULL) {
        return NGX_ERROR;
    }

    value->data = p;

    while (start < end) {

        if (*start != '%') {
            *p++ = *start++;
            continue;
        }

        if (end - start < 3) {
            return NGX_ERROR;
        }

        n = ngx_hextoi(start + 1, 2);
        if (n == NGX_ERROR) {
            return NGX_ERROR;
        }

        *p++ = (u_char) n;
        start += 3;
    }

    value->len = p - value->data;

    return NGX_OK;
}


static ngx_int_t
ngx_conflict_redis_complain(ngx_conflict_redis_parse_t *parse,
    const char *format, ...)
{
    va_list    args;
    u_char    *last;
    ngx_str_t *error;

    static ngx_str_t  no_memory = ngx_string("there is no memory");

    error = parse->error;

    error->data = ngx_pnalloc(parse->pool, NGX_MAX_CONF_ERRSTR);
    if (error->data == NULL) {
        *error = no_memory;
        return NGX_ERROR;
    }

    va_start(args, format);
    last = ngx_vslprintf(error->data, error->data + NGX_MAX_CONF_ERRSTR,
                         format, args);
    va_end(args);

    error->len = last - error->data;

    return NGX_ERROR;
}
