
/*
 * The forms in which helpdesks hand on what somebody wrote.
 */

#include <string.h>

#include "text_private.h"


/* "data:" is at most so much longer than what it holds */
#define CONFLICT_DATA_GROWTH  3


static conflict_rc_t conflict_data_read(conflict_arena_t *arena,
    conflict_str_t *value, conflict_text_format_t *format);
static int conflict_data_meta(conflict_str_t value, conflict_str_t *meta,
    conflict_str_t *type);
static int conflict_data_base64(conflict_str_t meta);
static int conflict_token(conflict_str_t token);
static int conflict_tag(conflict_str_t rest);
static int conflict_tag_attribute(conflict_str_t rest);
static conflict_rc_t conflict_unescape(conflict_arena_t *arena,
    conflict_str_t value, conflict_str_t *plain);
static size_t conflict_reference(conflict_str_t rest, char *c);


conflict_rc_t
conflict_text_read(conflict_arena_t *arena, conflict_str_t value,
    conflict_text_format_t format, conflict_text_t *text)
{
    conflict_rc_t   rc;
    conflict_str_t  plain;

    memset(text, 0, sizeof(conflict_text_t));

    value = conflict_trim(value);

    rc = conflict_data_read(arena, &value, &format);
    if (rc != CONFLICT_OK && rc != CONFLICT_DECLINED) {
        return rc;
    }

    value = conflict_utf8_cut(value, CONFLICT_MARKUP_MAX);

    if (format == CONFLICT_TEXT_PLAIN) {
        return conflict_plain_read(arena, value, text);
    }

    if (conflict_text_is_html(value)) {
        return conflict_html_read(arena, value, text);
    }

    /* GLPI stores its HTML escaped */

    rc = conflict_unescape(arena, value, &plain);

    if (rc == CONFLICT_OK && conflict_text_is_html(plain)) {
        return conflict_html_read(arena, plain, text);
    }

    if (rc == CONFLICT_NOMEM) {
        return rc;
    }

    return (format == CONFLICT_TEXT_HTML)
           ? conflict_html_read(arena, value, text)
           : conflict_plain_read(arena, value, text);
}


/*
 * data:[type/subtype][;name=value][;base64],...  Somebody who writes "Data: I
 * lost it" writes none of these.
 */

static conflict_rc_t
conflict_data_read(conflict_arena_t *arena, conflict_str_t *value,
    conflict_text_format_t *format)
{
    char            *data;
    size_t           len;
    conflict_rc_t    rc;
    conflict_str_t   meta, type, charset, decoded;

    static const conflict_str_t  any = conflict_string("text/");
    static const conflict_str_t  html = conflict_string("text/html");
    static const conflict_str_t  name = conflict_string("charset");

    if (!conflict_data_meta(*value, &meta, &type)) {
        return CONFLICT_DECLINED;
    }

    if (type.len && !conflict_starts_with(type, any)) {
        return CONFLICT_INVALID;
    }

    *format = conflict_same(type, html) ? CONFLICT_TEXT_HTML
                                        : CONFLICT_TEXT_PLAIN;

    len = (size_t) (meta.data + meta.len + 1 - value->data);

    value->data += len;
    value->len -= len;

    *value = conflict_utf8_cut(*value,
                               CONFLICT_DATA_GROWTH * CONFLICT_MARKUP_MAX);

    data = conflict_arena_alloc(arena, value->len + 1);
    if (data == NULL) {
        return CONFLICT_NOMEM;
    }

    decoded.data = data;
    decoded.len = conflict_percent_decode(*value, data);

    if (conflict_data_base64(meta)) {
        decoded.len = conflict_base64_decode(decoded, data);
    }

    *value = decoded;

    if (!conflict_parameter(arena, meta, name, &charset)) {
        return CONFLICT_OK;
    }

    rc = conflict_charset_decode(arena, charset, decoded, value);

    return rc == CONFLICT_DECLINED ? CONFLICT_OK : rc;
}


/* what stands between "data:" and the comma, if it can stand there */

static int
conflict_data_meta(conflict_str_t value, conflict_str_t *meta,
    conflict_str_t *type)
{
    const char      *p;
    conflict_str_t   part;

    static const conflict_str_t  scheme = conflict_string("data:");

    if (!conflict_starts_with(value, scheme)) {
        return 0;
    }

    meta->data = value.data + scheme.len;
    meta->len = value.len - scheme.len;

    p = memchr(meta->data, ',', meta->len);
    if (p == NULL) {
        return 0;
    }

    meta->len = (size_t) (p - meta->data);

    *type = *meta;
    p = memchr(meta->data, ';', meta->len);

    if (p) {
        type->len = (size_t) (p - type->data);
    }

    if (type->len == 0) {
        return 1;
    }

    p = memchr(type->data, '/', type->len);
    if (p == NULL) {
        return 0;
    }

    part.data = p + 1;
    part.len = (size_t) (type->data + type->len - part.data);

    if (!conflict_token(part)) {
        return 0;
    }

    part.data = type->data;
    part.len = (size_t) (p - type->data);

    return conflict_token(part);
}


static int
conflict_data_base64(conflict_str_t meta)
{
    size_t          i;
    conflict_str_t  part;

    static const conflict_str_t  base64 = conflict_string("base64");

    for (i = meta.len; i; i--) {
        if (meta.data[i - 1] == ';') {
            break;
        }
    }

    part.data = meta.data + i;
    part.len = meta.len - i;

    return conflict_same(conflict_trim(part), base64);
}


/* is it a word as types of media have it? */

static int
conflict_token(conflict_str_t token)
{
    size_t  i;
    char    c;

    for (i = 0; i < token.len; i++) {
        c = conflict_lower(token.data[i]);

        if ((c < 'a' || c > 'z') && (c < '0' || c > '9')
            && (c == '\0' || strchr("!#$&^_.+-", c) == NULL))
        {
            return 0;
        }
    }

    return token.len != 0;
}


int
conflict_text_is_html(conflict_str_t value)
{
    const char      *p, *last;
    conflict_str_t   rest;

    if (value.len == 0) {
        return 0;
    }

    p = value.data;
    last = p + value.len;

    while ((p = memchr(p, '<', (size_t) (last - p))) != NULL) {
        p++;

        rest.data = p;
        rest.len = (size_t) (last - p);

        if (conflict_tag(rest)) {
            return 1;
        }
    }

    return 0;
}


/* what stands behind "<": a tag's name, and what may stand behind that? */

static int
conflict_tag(conflict_str_t rest)
{
    size_t          n;
    unsigned        end;
    conflict_str_t  name;

    static const conflict_str_t  doctype = conflict_string("!doctype html");

    if (conflict_starts_with(rest, doctype)) {
        return 1;
    }

    end = (rest.len && rest.data[0] == '/');

    rest.data += end;
    rest.len -= end;

    for (n = 0; n < rest.len && n <= CONFLICT_ELEMENT_NAME; n++) {
        if (strchr("/> \t\r\n\f", rest.data[n]) || rest.data[n] == '\0') {
            break;
        }
    }

    name.data = rest.data;
    name.len = n;

    if (!(conflict_element_flags(name) & CONFLICT_ELEMENT_TYPICAL)) {
        return 0;
    }

    rest.data += n;
    rest.len -= n;

    return conflict_tag_attribute(rest);
}


/* "a <b and c" is none, "<b>", "<br />" and "<b class=" are */

static int
conflict_tag_attribute(conflict_str_t rest)
{
    size_t  i;
    char    c;

    for (i = 0; i < rest.len && conflict_blank(rest.data[i]); i++) {
        /* void */
    }

    if (i < rest.len && rest.data[i] == '/') {
        i++;
    }

    if (i < rest.len && rest.data[i] == '>') {
        return 1;
    }

    for ( /* void */ ; i < rest.len; i++) {
        c = conflict_lower(rest.data[i]);

        if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-'
            && c != ':' && c != '_')
        {
            break;
        }
    }

    while (i < rest.len && conflict_blank(rest.data[i])) {
        i++;
    }

    return i < rest.len && rest.data[i] == '=';
}


/* DECLINED when there is no "<" in it that was escaped */

static conflict_rc_t
conflict_unescape(conflict_arena_t *arena, conflict_str_t value,
    conflict_str_t *plain)
{
    char            *dst, c;
    size_t           n, len, tags;
    conflict_str_t   rest;

    if (value.len == 0 || memchr(value.data, '&', value.len) == NULL) {
        return CONFLICT_DECLINED;
    }

    tags = 0;

    for (rest = value; rest.len; rest.data++, rest.len--) {
        tags += (conflict_reference(rest, &c) && c == '<');
    }

    if (tags == 0) {
        return CONFLICT_DECLINED;
    }

    dst = conflict_arena_alloc(arena, value.len);
    if (dst == NULL) {
        return CONFLICT_NOMEM;
    }

    for (rest = value, len = 0; rest.len; rest.data += n, rest.len -= n) {
        n = conflict_reference(rest, &c);

        if (n == 0) {
            n = 1;
            c = rest.data[0];
        }

        dst[len++] = c;
    }

    plain->data = dst;
    plain->len = len;

    return CONFLICT_OK;
}


/* a character that HTML must escape; returns how many bytes that took, or 0 */

static size_t
conflict_reference(conflict_str_t rest, char *c)
{
    size_t  i;

    static const struct {
        conflict_str_t  name;
        char            c;
    } references[] = {
        { conflict_string("&lt;"), '<' },
        { conflict_string("&gt;"), '>' },
        { conflict_string("&amp;"), '&' },
        { conflict_string("&quot;"), '"' },
        { conflict_string("&apos;"), '\'' },
        { conflict_string("&#60;"), '<' },
        { conflict_string("&#62;"), '>' },
        { conflict_string("&#38;"), '&' },
        { conflict_string("&#34;"), '"' },
        { conflict_string("&#39;"), '\'' },
        { conflict_string("&#039;"), '\'' },
        { conflict_string("&#x3c;"), '<' },
        { conflict_string("&#x3e;"), '>' },
        { conflict_string("&#x26;"), '&' },
        { conflict_string("&#x22;"), '"' },
        { conflict_string("&#x27;"), '\'' }
    };

    if (rest.data[0] != '&') {
        return 0;
    }

    for (i = 0; i < sizeof(references) / sizeof(references[0]); i++) {
        if (conflict_starts_with(rest, references[i].name)) {
            *c = references[i].c;
            return references[i].name.len;
        }
    }

    return 0;
}
