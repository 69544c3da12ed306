
/*
 * For whom an answer is, and whether anything is to be done there at all: a
 * word of a configuration, or a variable that is one of the words.
 */

#include "conflict_http.h"


const ngx_conf_enum_t  ngx_http_conflict_modes[] = {
    { ngx_string("off"), NGX_HTTP_CONFLICT_OFF },
    { ngx_string("on"), NGX_HTTP_CONFLICT_ON },
    { ngx_string("observe"), NGX_HTTP_CONFLICT_OBSERVE },
    { ngx_null_string, 0 }
};


const ngx_conf_enum_t  ngx_http_conflict_audiences[] = {
    { ngx_string("agents"), NGX_HTTP_CONFLICT_AUDIENCE_AGENTS },
    { ngx_string("clients"), NGX_HTTP_CONFLICT_AUDIENCE_CLIENTS },
    { ngx_null_string, 0 }
};


ngx_int_t
ngx_http_conflict_word_value(const ngx_conf_enum_t *words, ngx_str_t *word,
    ngx_uint_t *value)
{
    for ( /* void */ ; words->name.len; words++) {
        if (words->name.len == word->len
            && ngx_strncmp(words->name.data, word->data, word->len) == 0)
        {
            *value = words->value;
            return NGX_OK;
        }
    }

    return NGX_DECLINED;
}


ngx_uint_t
ngx_http_conflict_mode_of(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf)
{
    ngx_str_t   word;
    ngx_uint_t  mode;

    if (lcf->mode != NGX_HTTP_CONFLICT_VARIABLE) {
        return lcf->mode;
    }

    if (ngx_http_complex_value(r, lcf->mode_value, &word) != NGX_OK) {
        return NGX_HTTP_CONFLICT_OFF;
    }

    if (ngx_http_conflict_word_value(ngx_http_conflict_modes, &word, &mode)
        == NGX_OK)
    {
        return mode;
    }

    if (word.len) {
        ngx_http_conflict_count(NGX_HTTP_CONFLICT_SKIP_MODE, 1);
    }

    return NGX_HTTP_CONFLICT_OFF;
}


ngx_uint_t
ngx_http_conflict_audience(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf)
{
    ngx_str_t   word;
    ngx_uint_t  audience;

    if (lcf->audience != NGX_HTTP_CONFLICT_AUDIENCE_VARIABLE) {
        return lcf->audience;
    }

    if (ngx_http_complex_value(r, lcf->audience_value, &word) == NGX_OK
        && ngx_http_conflict_word_value(ngx_http_conflict_audiences, &word,
                                        &audience)
           == NGX_OK)
    {
        return audience;
    }

    return NGX_HTTP_CONFLICT_AUDIENCE_UNKNOWN;
}
