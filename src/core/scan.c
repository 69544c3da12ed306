
/*
 * The values that stand in a state's text: numbers, times, ids, lists.  Each
 * is in its range, or refused with 0.
 */

#include <string.h>

#include "codec.h"
#include "state.h"


int
conflict_get_uint(conflict_str_t s, uint64_t max, uint64_t *n)
{
    size_t    i;
    uint64_t  value;

    if (s.len == 0 || s.len > 19) {
        return 0;
    }

    value = 0;

    for (i = 0; i < s.len; i++) {
        if (s.data[i] < '0' || s.data[i] > '9') {
            return 0;
        }

        value = value * 10 + (uint64_t) (s.data[i] - '0');
    }

    *n = value;

    return value <= max;
}


/* twelve digits, not all zero */

int
conflict_get_epoch(conflict_str_t s, uint64_t *n)
{
    char      c;
    size_t    i;
    uint64_t  value;

    if (s.len != 12) {
        return 0;
    }

    value = 0;

    for (i = 0; i < s.len; i++) {
        c = s.data[i];

        if (c >= '0' && c <= '9') {
            value = value << 4 | (uint64_t) (c - '0');

        } else if (c >= 'a' && c <= 'f') {
            value = value << 4 | (uint64_t) (c - 'a' + 10);

        } else {
            return 0;
        }
    }

    *n = value;

    return value != 0;
}


/* 1 to CONFLICT_VERSION_MAX, with no zero before it */

int
conflict_get_version(conflict_str_t s, uint64_t *n)
{
    return s.len != 0
           && s.data[0] != '0'
           && conflict_get_uint(s, CONFLICT_VERSION_MAX, n);
}


int
conflict_get_milli(conflict_str_t s, uint64_t max, uint64_t *n)
{
    size_t          i;
    uint64_t        scale, whole, digit;
    const char     *dot;
    conflict_str_t  part;

    dot = s.len ? memchr(s.data, '.', s.len) : NULL;

    part.data = s.data;
    part.len = dot ? (size_t) (dot - s.data) : s.len;

    if (!conflict_get_uint(part, max / 1000, &whole)) {
        return 0;
    }

    whole *= 1000;

    if (dot) {
        part.data = dot + 1;
        part.len = s.len - part.len - 1;

        if (part.len == 0 || part.len > 3) {
            return 0;
        }

        for (i = 0, scale = 100; i < part.len; i++, scale /= 10) {
            if (part.data[i] < '0' || part.data[i] > '9') {
                return 0;
            }

            digit = (uint64_t) (part.data[i] - '0');
            whole += digit * scale;
        }
    }

    *n = whole;

    return whole <= max;
}


int
conflict_get_time(conflict_str_t s, conflict_msec_t *t)
{
    uint64_t  n;

    if (!conflict_get_uint(s, CONFLICT_TIME_MAX / CONFLICT_SECOND, &n)) {
        return 0;
    }

    *t = (conflict_msec_t) n * 1000;

    return 1;
}


int
conflict_get_id(conflict_str_t s, char *id)
{
    char      plain[CONFLICT_ID_SIZE];
    size_t    i;

    if (s.len > CONFLICT_ID_LEN) {
        return 0;
    }

    if (s.len == 0) {
        id[0] = '\0';
        return 1;
    }

    /* "~" and 22 characters stand for an id that was hashed */

    if (s.data[0] == '~') {
        if (s.len != 23) {
            return 0;
        }

        for (i = 1; i < s.len; i++) {
            if (!memchr(conflict_base64, s.data[i], 64)) {
                return 0;
            }
        }

    } else if (conflict_id_normalise(s, plain) != CONFLICT_OK
               || plain[0] == '~')
    {
        return 0;
    }

    memcpy(id, s.data, s.len);
    id[s.len] = '\0';

    return 1;
}


/* cuts the next item off a list; 0 at its end */

int
conflict_next_item(conflict_str_t *list, char separator, conflict_str_t *item)
{
    const char  *end;

    if (list->data == NULL) {
        return 0;
    }

    end = list->len ? memchr(list->data, separator, list->len) : NULL;

    item->data = list->data;

    if (end == NULL) {
        item->len = list->len;
        list->data = NULL;
        list->len = 0;
        return 1;
    }

    item->len = (size_t) (end - list->data);
    list->len -= item->len + 1;
    list->data = end + 1;

    return 1;
}
