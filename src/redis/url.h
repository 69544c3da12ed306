
/*
 * What an administrator writes about Redis.
 */

#ifndef NGX_CONFLICT_REDIS_URL_H
#define NGX_CONFLICT_REDIS_URL_H

#include <ngx_config.h>
#include <ngx_core.h>

#include "connection.h"


/*
 * Reads the parameters of conflict_redis.
 *
 *     redis://[[user]:password@]host[:port][/db]   or   unix:/path
 *     [db=N] [user=NAME] [password=WORD] [connect_timeout=TIME]
 *     [reply_timeout=TIME] [reconnect_min=TIME] [reconnect_max=TIME]
 *
 * User and password of the URL are percent-decoded; those of the options are
 * taken as they stand.  The name of a host is looked up here, blockingly: only
 * while a configuration is read.
 *
 * pool: what is made for conf lives in it; args, n: the parameters without the
 * directive's name, kept by conf; conf: filled whole, defaults and client_name
 * too; error: a sentence for the administrator, which never holds the
 * password.  Returns NGX_OK; NGX_ERROR with error set.
 */
ngx_int_t ngx_conflict_redis_parse(ngx_pool_t *pool, ngx_str_t *args,
    ngx_uint_t n, ngx_conflict_redis_conf_t *conf, ngx_str_t *error);


#endif /* NGX_CONFLICT_REDIS_URL_H */
