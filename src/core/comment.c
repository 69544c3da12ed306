
#include <utf8proc.h>

#include "comment.h"


/* the next character, or U+FFFD; *text moves behind it */

static utf8proc_int32_t
conflict_comment_next(conflict_str_t *text)
{
    utf8proc_int32_t  c;
    utf8proc_ssize_t  n;

    n = utf8proc_iterate((const utf8proc_uint8_t *) text->data,
                         (utf8proc_ssize_t) text->len, &c);

    if (n <= 0) {
        n = 1;
        c = 0xfffd;
    }

    text->data += n;
    text->len -= (size_t) n;

    return c;
}


conflict_rc_t
conflict_comment_clean(conflict_str_t text, char *out, size_t *len)
{
    size_t             n, used;
    unsigned           chars;
    utf8proc_int32_t   c;

    /* used: up to the last one that is not blank */

    n = 0;
    used = 0;
    chars = 0;

    while (text.len) {
        c = conflict_comment_next(&text);

        if (c == '\t') {
            c = ' ';
        }

        if (((c < ' ' || c == ' ') && n == 0)
            || (c < ' ' && c != '\n') || (c >= 0x7f && c < 0xa0))
        {
            continue;
        }

        if (chars == CONFLICT_COMMENT_MAX) {

            /* blanks at the end are none too many */

            if (c == ' ' || c == '\n') {
                continue;
            }

            *len = used;
            return CONFLICT_LIMIT;
        }

        n += (size_t) utf8proc_encode_char(c, (utf8proc_uint8_t *) out + n);
        chars++;

        if (c != ' ' && c != '\n') {
            used = n;
        }
    }

    *len = used;

    return CONFLICT_OK;
}
