
/*
 * application/x-www-form-urlencoded that streams by.
 *
 * Bytes are decoded into a small place on the stack and kept from there by
 * the run.  A "%" without two hex digits behind it stands for itself, which
 * takes two bytes to find out, and these may come in another piece.
 */

#include <string.h>

#include "body_private.h"


#define CONFLICT_FORM_RUN  512


static conflict_body_cause_t conflict_form_begin(conflict_form_t *form);
static const char *conflict_form_decode(conflict_form_t *form, const char *p,
    const char *last, char *run, size_t *len);
static int conflict_form_hex(char c);
static conflict_body_cause_t conflict_form_keep(conflict_form_t *form,
    const char *data, size_t len);
static conflict_body_cause_t conflict_form_equal(conflict_form_t *form);
static conflict_body_cause_t conflict_form_end(conflict_form_t *form);


void
conflict_form_init(conflict_form_t *form, conflict_body_t *body,
    conflict_buffer_t *kept)
{
    memset(form, 0, sizeof(conflict_form_t));

    conflict_fields_init(&form->fields, body, kept);
}


conflict_body_cause_t
conflict_form_feed(conflict_form_t *form, const char *data, size_t len)
{
    char                    run[CONFLICT_FORM_RUN];
    size_t                  n;
    const char             *p, *last;
    conflict_body_cause_t   cause;

    p = data;
    last = data + len;
    cause = CONFLICT_BODY_FINE;

    while (p < last && cause == CONFLICT_BODY_FINE) {

        if (form->state == CONFLICT_FORM_BETWEEN && *p != '&') {
            cause = conflict_form_begin(form);
            continue;
        }

        if (form->state == CONFLICT_FORM_PASSED) {
            p = memchr(p, '&', last - p);

            if (p == NULL) {
                break;
            }

        } else if (form->state != CONFLICT_FORM_BETWEEN) {
            p = conflict_form_decode(form, p, last, run, &n);
            cause = conflict_form_keep(form, run, n);

            if (p == last || cause != CONFLICT_BODY_FINE || form->nheld
                || form->state == CONFLICT_FORM_PASSED)
            {
                continue;
            }
        }

        if (*p == '&') {
            cause = conflict_form_end(form);
            p++;

        } else if (*p == '=' && form->state == CONFLICT_FORM_NAME) {
            cause = conflict_form_equal(form);
            p++;
        }
    }

    return cause;
}


conflict_body_cause_t
conflict_form_finish(conflict_form_t *form)
{
    conflict_body_cause_t  cause;

    cause = CONFLICT_BODY_FINE;

    if (form->fields.body->cause == CONFLICT_BODY_FINE) {
        cause = conflict_form_end(form);
    }

    conflict_fields_finish(&form->fields);

    return cause;
}


static conflict_body_cause_t
conflict_form_begin(conflict_form_t *form)
{
    form->state = CONFLICT_FORM_NAME;
    form->open = 1;

    return conflict_fields_begin(&form->fields);
}


/*
 * Decodes up to what ends a name or a value, or as much as there is room for.
 * Returns where it came to.
 */

static const char *
conflict_form_decode(conflict_form_t *form, const char *p, const char *last,
    char *run, size_t *len)
{
    char    c;
    size_t  n;

    n = 0;

    while (p < last && n < CONFLICT_FORM_RUN - 2) {
        c = *p;

        if (form->nheld) {

            if (conflict_form_hex(c) < 0) {

                /* it was no escape; c is looked at again */

                memcpy(run + n, form->held, form->nheld);
                n += form->nheld;
                form->nheld = 0;

            } else if (form->nheld == 1) {
                form->held[form->nheld++] = c;
                p++;

            } else {
                run[n++] = (char) (conflict_form_hex(form->held[1]) << 4
                                   | conflict_form_hex(c));
                form->nheld = 0;
                p++;
            }

            continue;
        }

        if (c == '&' || (c == '=' && form->state == CONFLICT_FORM_NAME)) {
            break;
        }

        p++;

        if (c == '%') {
            form->held[form->nheld++] = c;

        } else {
            run[n++] = c == '+' ? ' ' : c;
        }
    }

    *len = n;

    return p;
}


static int
conflict_form_hex(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }

    c |= 0x20;

    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}


static conflict_body_cause_t
conflict_form_keep(conflict_form_t *form, const char *data, size_t len)
{
    unsigned               passed;
    conflict_body_cause_t  cause;

    passed = 0;

    if (form->state == CONFLICT_FORM_NAME) {
        cause = conflict_fields_name(&form->fields, data, len, &passed);

        if (passed) {
            form->open = 0;
        }

    } else {
        cause = conflict_fields_value(&form->fields, data, len);
        passed = form->fields.cut;
    }

    if (passed) {
        form->nheld = 0;
        form->state = CONFLICT_FORM_PASSED;
    }

    return cause;
}


static conflict_body_cause_t
conflict_form_equal(conflict_form_t *form)
{
    form->state = CONFLICT_FORM_VALUE;

    return conflict_fields_named(&form->fields, 0);
}


/* the end of a field, or of nothing, as between two "&" */

static conflict_body_cause_t
conflict_form_end(conflict_form_t *form)
{
    conflict_str_t         charset;
    conflict_body_cause_t  cause;

    cause = CONFLICT_BODY_FINE;

    if (form->nheld) {
        cause = conflict_form_keep(form, form->held, form->nheld);
        form->nheld = 0;
    }

    if (cause == CONFLICT_BODY_FINE && form->open
        && form->state == CONFLICT_FORM_NAME)
    {
        cause = conflict_form_equal(form);
    }

    if (cause == CONFLICT_BODY_FINE && form->open) {
        charset.len = 0;
        charset.data = "";

        cause = conflict_fields_end(&form->fields, charset);
    }

    form->open = 0;
    form->state = CONFLICT_FORM_BETWEEN;

    return cause;
}
