
/*
 * Raw mails: whatever they hold, headers and text are read within bounds.
 */

#include <stdlib.h>
#include <string.h>

#include "core/mail.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t              i;
    unsigned            n;
    conflict_str_t      raw, value;
    conflict_mail_t     mail;
    conflict_text_t     text;
    conflict_arena_t   *arena;
    conflict_limits_t   limits;

    conflict_limits_default(&limits);
    limits.of[CONFLICT_LIMIT_PARTS] = 50;

    raw.data = (const char *) data;
    raw.len = size;

    arena = conflict_arena_create();
    if (arena == NULL) {
        abort();
    }

    if (conflict_mail_read(arena, &limits, raw, &mail) == CONFLICT_OK) {

        if (mail.nheaders == 0 || mail.nheaders > CONFLICT_MAIL_HEADERS_MAX) {
            abort();
        }

        for (n = 0; n < mail.nheaders; n++) {
            if (conflict_mail_header(arena, &mail, mail.headers[n].name,
                                     &value) != CONFLICT_OK)
            {
                abort();
            }
        }

        for (i = 0; i < mail.address.len; i++) {
            if (mail.address.data[i] >= 'A' && mail.address.data[i] <= 'Z') {
                abort();
            }
        }

        (void) conflict_text_read(arena, mail.text, mail.format, &text);
    }

    conflict_arena_destroy(arena);

    return 0;
}
