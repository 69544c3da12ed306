
/*
 * What makes eight bits of fewer: base64, quoted-printable, percent signs;
 * and the parameters of headers, which may be written so.
 */

#include <string.h>

#include "text_private.h"


typedef struct {
    conflict_str_t   name;       /* with the "*" and the number behind it */
    conflict_str_t   value;      /* between its quotes, if it has any */
    unsigned         quoted:1;
} conflict_parameter_t;

/* the three ways in which a value may be there, while its header is read */
typedef struct {
    char                  *data;       /* of the other two */
    size_t                 len;
    conflict_str_t         charset;
    conflict_parameter_t   simple;
    unsigned               pieces;     /* of a continued value */
    unsigned               extended:1;
    unsigned               plain:1;
} conflict_parameter_value_t;


static int conflict_base64_digit(unsigned char c);
static const char *conflict_quoted_break(const char *p, const char *last);
static int conflict_hex_byte(const char *p, const char *last);
static int conflict_parameter_next(conflict_str_t *rest,
    conflict_parameter_t *parameter);
static const char *conflict_parameter_end(const char *p, const char *last);
static int conflict_parameter_take(conflict_parameter_value_t *found,
    const conflict_parameter_t *parameter, conflict_str_t mark);
static void conflict_parameter_append(conflict_parameter_value_t *found,
    const conflict_parameter_t *parameter, int percent, int first);
static size_t conflict_unquote(const conflict_parameter_t *parameter,
    char *dst);


size_t
conflict_base64_decode(conflict_str_t src, char *dst)
{
    int       digit;
    size_t    i, len;
    unsigned  bits, nbits;

    bits = 0;
    nbits = 0;
    len = 0;

    for (i = 0; i < src.len; i++) {

        /* one text may follow another, each filled up by itself */

        if (src.data[i] == '=') {
            nbits = 0;
            continue;
        }

        digit = conflict_base64_digit((unsigned char) src.data[i]);
        if (digit < 0) {
            continue;
        }

        bits = (bits << 6 | (unsigned) digit) & 0xffff;
        nbits += 6;

        if (nbits >= 8) {
            nbits -= 8;
            dst[len++] = (char) (bits >> nbits);
        }
    }

    return len;
}


static int
conflict_base64_digit(unsigned char c)
{
    if (c >= 'A' && c <= 'Z') {
        return c - 'A';
    }

    if (c >= 'a' && c <= 'z') {
        return c - 'a' + 26;
    }

    if (c >= '0' && c <= '9') {
        return c - '0' + 52;
    }

    return (c == '+' || c == '-') ? 62 : (c == '/' || c == '_') ? 63 : -1;
}


size_t
conflict_quoted_decode(conflict_str_t src, char *dst, unsigned header)
{
    int          byte;
    size_t       len;
    const char  *p, *last, *next;

    p = src.data;
    last = p + src.len;

    for (len = 0; p < last; p++) {

        if (*p == '_' && header) {
            dst[len++] = ' ';
            continue;
        }

        if (*p != '=') {
            dst[len++] = *p;
            continue;
        }

        byte = conflict_hex_byte(p + 1, last);

        if (byte >= 0) {
            dst[len++] = (char) byte;
            p += 2;
            continue;
        }

        next = header ? NULL : conflict_quoted_break(p + 1, last);

        if (next) {
            p = next - 1;
            continue;
        }

        dst[len++] = *p;
    }

    return len;
}


/* where the next line begins, when nothing but blanks stands before it */

static const char *
conflict_quoted_break(const char *p, const char *last)
{
    while (p < last && (*p == ' ' || *p == '\t')) {
        p++;
    }

    if (p < last && *p == '\r') {
        p++;
    }

    if (p == last) {
        return p;
    }

    return (*p == '\n') ? p + 1 : NULL;
}


static int
conflict_hex_byte(const char *p, const char *last)
{
    int   i, byte;
    char  c;

    if (last - p < 2) {
        return -1;
    }

    byte = 0;

    for (i = 0; i < 2; i++) {
        c = conflict_lower(p[i]);

        if (c >= '0' && c <= '9') {
            byte = byte << 4 | (c - '0');

        } else if (c >= 'a' && c <= 'f') {
            byte = byte << 4 | (c - 'a' + 10);

        } else {
            return -1;
        }
    }

    return byte;
}


size_t
conflict_percent_decode(conflict_str_t src, char *dst)
{
    int          byte;
    size_t       len;
    const char  *p, *last;

    p = src.data;
    last = p + src.len;

    for (len = 0; p < last; p++) {
        byte = (*p == '%') ? conflict_hex_byte(p + 1, last) : -1;

        if (byte < 0) {
            dst[len++] = *p;
            continue;
        }

        dst[len++] = (char) byte;
        p += 2;
    }

    return len;
}


/*
 * One pass: pieces of a continued value (name*0, name*1) count in the order
 * of their numbers only, which is how everybody writes them.
 */

int
conflict_parameter(conflict_arena_t *arena, conflict_str_t header,
    conflict_str_t name, conflict_str_t *value)
{
    size_t                      len;
    conflict_rc_t               rc;
    conflict_str_t              mark;
    conflict_parameter_t        parameter;
    conflict_parameter_value_t  found;

    memset(&found, 0, sizeof(conflict_parameter_value_t));

    while (conflict_parameter_next(&header, &parameter)) {

        if (!conflict_starts_with(parameter.name, name)) {
            continue;
        }

        mark.data = parameter.name.data + name.len;
        mark.len = parameter.name.len - name.len;

        if (mark.len && mark.data[0] == '*' && found.data == NULL) {
            len = parameter.value.len + header.len;

            found.data = conflict_arena_alloc(arena, len + 1);
            if (found.data == NULL) {
                return 0;
            }
        }

        if (conflict_parameter_take(&found, &parameter, mark)) {
            break;
        }
    }

    if (found.extended || found.pieces) {
        value->data = found.data;
        value->len = found.len;

        rc = conflict_charset_decode(arena, found.charset, *value, value);

        return rc == CONFLICT_OK || rc == CONFLICT_DECLINED;
    }

    if (!found.plain) {
        return 0;
    }

    found.data = conflict_arena_alloc(arena, found.simple.value.len + 1);
    if (found.data == NULL) {
        return 0;
    }

    value->data = found.data;
    value->len = conflict_unquote(&found.simple, found.data);

    return 1;
}


/* returns 1 when nothing that follows can be better */

static int
conflict_parameter_take(conflict_parameter_value_t *found,
    const conflict_parameter_t *parameter, conflict_str_t mark)
{
    int       percent;
    size_t    i;
    unsigned  n;

    if (mark.len == 0) {
        if (!found->plain) {
            found->plain = 1;
            found->simple = *parameter;
        }

        return 0;
    }

    if (mark.data[0] != '*') {
        return 0;
    }

    if (mark.len == 1) {
        found->len = 0;
        found->extended = 1;
        conflict_parameter_append(found, parameter, 1, 1);
        return 1;
    }

    percent = (mark.data[mark.len - 1] == '*');
    mark.len -= percent;

    for (i = 1, n = 0; i < mark.len; i++) {
        if (mark.data[i] < '0' || mark.data[i] > '9' || n > 100000) {
            return 0;
        }

        n = n * 10 + (unsigned) (mark.data[i] - '0');
    }

    if (n == found->pieces) {
        conflict_parameter_append(found, parameter, percent, n == 0);
        found->pieces++;
    }

    return 0;
}


static void
conflict_parameter_append(conflict_parameter_value_t *found,
    const conflict_parameter_t *parameter, int percent, int first)
{
    char            *dst;
    const char      *p;
    conflict_str_t   value;

    dst = found->data + found->len;

    if (!percent) {
        found->len += conflict_unquote(parameter, dst);
        return;
    }

    value = parameter->value;

    if (first) {
        found->charset.len = 0;

        p = value.len ? memchr(value.data, '\'', value.len) : NULL;

        if (p) {
            found->charset.data = value.data;
            found->charset.len = (size_t) (p - value.data);
            value.len -= found->charset.len + 1;
            value.data = p + 1;

            p = memchr(value.data, '\'', value.len);    /* the language */

            if (p) {
                value.len -= (size_t) (p + 1 - value.data);
                value.data = p + 1;
            }
        }
    }

    found->len += conflict_percent_decode(value, dst);
}


/* the next "; name = value" */

static int
conflict_parameter_next(conflict_str_t *rest, conflict_parameter_t *parameter)
{
    const char      *p, *last, *equal;
    conflict_str_t   all, value;

    if (rest->len == 0) {
        return 0;
    }

    p = rest->data;
    last = p + rest->len;

    for ( ;; ) {
        p = conflict_parameter_end(p, last);

        if (p == last) {
            return 0;
        }

        all.data = ++p;
        p = conflict_parameter_end(p, last);
        all.len = (size_t) (p - all.data);

        equal = memchr(all.data, '=', all.len);

        if (equal) {
            break;
        }
    }

    rest->data = p;
    rest->len = (size_t) (last - p);

    value.data = equal + 1;
    value.len = (size_t) (p - value.data);
    value = conflict_trim(value);

    all.len = (size_t) (equal - all.data);

    parameter->name = conflict_trim(all);
    parameter->quoted = (value.len && value.data[0] == '"');

    if (parameter->quoted) {
        value.data++;
        value.len--;

    } else {
        /* a comment behind it */

        for (p = value.data; p < value.data + value.len; p++) {
            if (*p == '(' && p > value.data && conflict_blank(p[-1])) {
                value.len = (size_t) (p - value.data);
                value = conflict_trim(value);
                break;
            }
        }
    }

    parameter->value = value;

    return 1;
}


/* the next ";" outside of quotes, or last */

static const char *
conflict_parameter_end(const char *p, const char *last)
{
    int  quoted;

    for (quoted = 0; p < last; p++) {

        if (*p == '"') {
            quoted = !quoted;

        } else if (*p == '\\' && quoted && p + 1 < last) {
            p++;

        } else if (*p == ';' && !quoted) {
            break;
        }
    }

    return p;
}


static size_t
conflict_unquote(const conflict_parameter_t *parameter, char *dst)
{
    size_t          i, len;
    conflict_str_t  value;

    value = parameter->value;
    len = 0;

    for (i = 0; i < value.len; i++) {

        if (parameter->quoted) {
            if (value.data[i] == '"') {
                break;
            }

            if (value.data[i] == '\\' && i + 1 < value.len) {
                i++;
            }
        }

        dst[len++] = value.data[i];
    }

    return len;
}
