
/*
 * The sender's own words: the first byte says what the text is told to be, all
 * behind it is the text.
 */

#include <stdlib.h>
#include <string.h>

#include "core/own_private.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static const conflict_str_t  history = conflict_string(
    "\n\n-----Original Message-----\nFrom: Ann <ann@example.test>\n"
    "Sent: Monday, January 5, 2026 3:04 PM\n\nYou are angry.\n> Why?\n");


/* no rule reads beyond its line */

static void
fuzz_line(conflict_str_t value)
{
    char              *copy, buf[CONFLICT_OWN_LINE];
    size_t             n;
    conflict_str_t     folded;
    conflict_said_t    said;

    copy = malloc(value.len ? value.len : 1);
    if (copy == NULL) {
        abort();
    }

    if (value.len) {
        memcpy(copy, value.data, value.len);
    }

    value.data = copy;

    n = conflict_own_fold(value, buf, CONFLICT_OWN_LINE);

    if (n > value.len || n > CONFLICT_OWN_LINE) {
        abort();
    }

    /* a place of its own again */

    folded.data = malloc(n ? n : 1);
    folded.len = n;

    if (folded.data == NULL) {
        abort();
    }

    memcpy((char *) folded.data, buf, n);

    conflict_own_said(folded, &said);
    (void) conflict_own_has(folded);
    (void) conflict_own_mark(conflict_own_bare(folded),
                             CONFLICT_MARK_CLOSING, NULL);
    (void) conflict_own_speech(value);
    (void) conflict_own_technical(value, conflict_own_marks(value));

    free((char *) folded.data);
    free(copy);
}


/* what stays stands in the text, in this order */

static void
fuzz_within(conflict_str_t text, conflict_str_t own)
{
    size_t       i;
    const char  *p;

    for (i = 0; i < own.len; i++) {
        p = memchr(text.data, own.data[i], text.len);

        if (p == NULL) {
            abort();
        }

        text.len -= (size_t) (p + 1 - text.data);
        text.data = p + 1;
    }
}


/* DECLINED leaves no words */

static conflict_rc_t
fuzz_own(conflict_arena_t *arena, conflict_str_t value,
    conflict_text_format_t format, conflict_str_t *own)
{
    conflict_rc_t    rc;
    conflict_text_t  text;

    own->len = 0;
    own->data = "";

    rc = conflict_text_read(arena, value, format, &text);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    rc = conflict_text_own(arena, &text, own);

    if (rc > CONFLICT_DECLINED || (rc == CONFLICT_OK) != (own->len > 0)
        || own->len > text.text.len
        || conflict_utf8_good(*own, 0) != own->len)
    {
        abort();
    }

    fuzz_within(text.text, *own);

    return rc;
}


/*
 * History below plain text changes nothing of its own words, unless its last
 * line is one that clients draw above history.
 */

static void
fuzz_below(conflict_arena_t *arena, conflict_str_t value, conflict_str_t own)
{
    char            *p;
    size_t           i;
    conflict_str_t   whole, again;

    static const conflict_str_t  scheme = conflict_string("data:");

    whole = conflict_trim(value);

    if (conflict_starts_with(whole, scheme)) {
        return;
    }

    for (i = whole.len; i && whole.data[i - 1] != '\n'; i--) {
        /* void */
    }

    while (i < whole.len && conflict_blank(whole.data[i])) {
        i++;
    }

    if (i < whole.len && memchr("_-=*", whole.data[i], 4) != NULL) {
        return;
    }

    p = malloc(value.len + history.len);
    if (p == NULL) {
        abort();
    }

    memcpy(p, value.data, value.len);
    memcpy(p + value.len, history.data, history.len);

    whole.data = p;
    whole.len = value.len + history.len;

    (void) fuzz_own(arena, whole, CONFLICT_TEXT_PLAIN, &again);

    if (again.len != own.len
        || (own.len && memcmp(again.data, own.data, own.len) != 0))
    {
        abort();
    }

    free(p);
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char                    *copy;
    conflict_str_t           value, own, rest;
    conflict_arena_t        *arena;
    conflict_text_format_t   format;

    if (size < 1) {
        return 0;
    }

    format = (conflict_text_format_t) (data[0] % 3);
    size--;

    copy = malloc(size ? size : 1);
    arena = conflict_arena_create();

    if (copy == NULL || arena == NULL) {
        abort();
    }

    memcpy(copy, data + 1, size);
    value.data = copy;
    value.len = size;

    rest.data = copy;
    rest.len = size < CONFLICT_OWN_LINE ? size : CONFLICT_OWN_LINE;

    fuzz_line(rest);

    (void) fuzz_own(arena, value, format, &own);

    if (format == CONFLICT_TEXT_PLAIN) {
        fuzz_below(arena, value, own);
    }

    conflict_arena_destroy(arena);
    free(copy);

    return 0;
}
