
/*
 * Raw mail: the first byte makes the limits, all behind it is the mail.
 */

#include <stdlib.h>
#include <string.h>

#include "core/mail_private.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static void
fuzz_utf8(conflict_str_t value)
{
    if (conflict_utf8_good(value, 0) != value.len) {
        abort();
    }
}


/* in lower case, no blanks and no controls but in quotes */

static void
fuzz_address(conflict_str_t address)
{
    size_t  i;

    fuzz_utf8(address);

    if (address.len && memchr(address.data, '@', address.len) == NULL) {
        abort();
    }

    for (i = 0; i < address.len; i++) {
        if ((unsigned char) address.data[i] < ' '
            || (address.data[i] >= 'A' && address.data[i] <= 'Z'))
        {
            abort();
        }
    }
}


static void
fuzz_header(conflict_arena_t *arena, const conflict_mail_t *mail, unsigned i)
{
    size_t                 n;
    conflict_str_t         value;
    conflict_mail_t        one;

    static const conflict_str_t  name = conflict_string("charset");

    /* the first of a name is found: this one, when it stands alone */

    one = *mail;
    one.headers += i;
    one.nheaders = 1;

    if (conflict_mail_header(arena, &one, one.headers->name, &value)
        != CONFLICT_OK)
    {
        abort();
    }

    fuzz_utf8(value);

    for (n = 0; n < value.len; n++) {
        if ((unsigned char) value.data[n] < ' ') {
            abort();
        }
    }

    if (memchr(one.headers->value.data, '\n', one.headers->value.len)) {
        abort();
    }

    (void) conflict_parameter(arena, one.headers->value, name, &value);
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char               *copy;
    unsigned            i;
    conflict_rc_t       rc;
    conflict_str_t      raw;
    conflict_mail_t     mail;
    conflict_text_t     text;
    conflict_arena_t   *arena;
    conflict_limits_t   limits;

    if (size < 1) {
        return 0;
    }

    conflict_limits_default(&limits);

    if (data[0] % 4) {
        limits.of[CONFLICT_LIMIT_PARTS] = data[0] % 4;
        limits.of[CONFLICT_LIMIT_DEPTH] = data[0] % 4;
    }

    size--;

    copy = malloc(size ? size : 1);
    arena = conflict_arena_create();

    if (copy == NULL || arena == NULL) {
        abort();
    }

    memcpy(copy, data + 1, size);
    raw.data = copy;
    raw.len = size;

    rc = conflict_mail_read(arena, &limits, raw, &mail);

    if (rc == CONFLICT_OK) {
        fuzz_utf8(mail.text);
        fuzz_address(mail.address);

        if (mail.nheaders > CONFLICT_MAIL_HEADERS_MAX
            || mail.text.len > CONFLICT_MARKUP_MAX
            || mail.format == CONFLICT_TEXT_ANY)
        {
            abort();
        }

        for (i = 0; i < mail.nheaders; i++) {
            fuzz_header(arena, &mail, i);
        }

        if (conflict_text_read(arena, mail.text, mail.format, &text)
            > CONFLICT_INVALID)
        {
            abort();
        }

    } else if (rc != CONFLICT_DECLINED) {
        abort();
    }

    conflict_arena_destroy(arena);
    free(copy);

    return 0;
}
