
/*
 * What nginx makes of a request's target.
 */

#include <string.h>

#include "core/route.h"
#include "http.h"


typedef struct {
    const char  *p;          /* what is read */
    const char  *end;
    char        *path;       /* what is written */
    size_t       len;
    size_t       segment;    /* where the last one starts */
} conflict_target_t;


static int conflict_target_origin(conflict_str_t *target);
static int conflict_target_host(char c);
static int conflict_target_byte(conflict_target_t *t);
static int conflict_target_segment(conflict_target_t *t, int last);
static int conflict_target_hex(char c);


conflict_rc_t
conflict_http_target(conflict_arena_t *arena, conflict_str_t target,
    conflict_http_message_t *message)
{
    int                c;
    const char        *args, *sharp;
    conflict_target_t  t;

    if (!conflict_target_origin(&target)) {
        return CONFLICT_INVALID;
    }

    message->target = target;
    message->query.len = 0;
    message->query.data = NULL;

    t.p = target.data;
    t.end = target.data + target.len;

    /* a fragment belongs to the browser; what is behind it is no query */

    sharp = memchr(t.p, '#', t.end - t.p);
    if (sharp) {
        t.end = sharp;
    }

    args = memchr(t.p, '?', t.end - t.p);
    if (args) {
        message->query.data = args + 1;
        message->query.len = t.end - args - 1;
        t.end = args;
    }

    t.path = conflict_arena_alloc(arena, t.end - t.p + 2);
    if (t.path == NULL) {
        return CONFLICT_NOMEM;
    }

    t.path[0] = '/';
    t.len = 1;
    t.segment = 1;

    if (t.p < t.end) {
        t.p++;
    }

    while (t.p < t.end) {
        c = conflict_target_byte(&t);

        if (c < 0) {
            return CONFLICT_INVALID;
        }

        if (c == '/') {
            if (!conflict_target_segment(&t, 0)) {
                return CONFLICT_INVALID;
            }

            continue;
        }

        t.path[t.len++] = (char) c;
    }

    if (!conflict_target_segment(&t, 1)) {
        return CONFLICT_INVALID;
    }

    message->path.data = t.path;
    message->path.len = t.len;
    message->ambiguous = conflict_path_is_ambiguous(target);

    return CONFLICT_OK;
}


/* http://desk.example.test/tickets becomes /tickets */

static int
conflict_target_origin(conflict_str_t *target)
{
    size_t                i;
    conflict_str_t        rest;

    static const char     schema[] = "://";
    static conflict_str_t root = conflict_string("/");

    rest = *target;

    if (rest.len == 0) {
        return 0;
    }

    for (i = 0; i < rest.len; i++) {
        if ((unsigned char) rest.data[i] <= ' ' || rest.data[i] == 0x7f) {
            return 0;
        }
    }

    if (rest.data[0] == '/') {
        return 1;
    }

    for (i = 0; i < rest.len && rest.data[i] != ':'; i++) {
        if ((rest.data[i] < 'a' || rest.data[i] > 'z')
            && (rest.data[i] < 'A' || rest.data[i] > 'Z'))
        {
            return 0;
        }
    }

    if (i == 0 || rest.len - i < sizeof(schema)
        || memcmp(rest.data + i, schema, sizeof(schema) - 1) != 0)
    {
        return 0;
    }

    i += sizeof(schema) - 1;

    while (i < rest.len && rest.data[i] != '/' && rest.data[i] != '?') {
        if (!conflict_target_host(rest.data[i++])) {
            return 0;
        }
    }

    if (i == rest.len) {
        *target = root;
        return 1;
    }

    target->data = rest.data + i;
    target->len = rest.len - i;

    return 1;
}


/* of a host's name, its address, its port */

static int
conflict_target_host(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || (c >= '0' && c <= '9')
           || c == '.' || c == '-' || c == ':' || c == '[' || c == ']';
}


/* the next byte, decoded, or -1; an encoded slash is one like others */

static int
conflict_target_byte(conflict_target_t *t)
{
    int  c, high, low;

    c = (unsigned char) *t->p++;

    if (c != '%') {
        return c;
    }

    if (t->end - t->p < 2) {
        return -1;
    }

    high = conflict_target_hex(t->p[0]);
    low = conflict_target_hex(t->p[1]);
    t->p += 2;

    if (high < 0 || low < 0) {
        return -1;
    }

    c = high << 4 | low;

    return c == '\0' ? -1 : c;
}


/* a segment has ended: by a slash, or with the path; 0 when it leads above
 * the root */

static int
conflict_target_segment(conflict_target_t *t, int last)
{
    size_t       len;
    const char  *p;

    p = t->path + t->segment;
    len = t->len - t->segment;

    if (len == 0) {
        return 1;
    }

    if (len == 1 && p[0] == '.') {
        t->len = t->segment;
        return 1;
    }

    if (len == 2 && p[0] == '.' && p[1] == '.') {

        if (t->segment == 1) {
            return 0;
        }

        t->segment--;

        while (t->path[t->segment - 1] != '/') {
            t->segment--;
        }

        t->len = t->segment;

        return 1;
    }

    if (!last) {
        t->path[t->len++] = '/';
        t->segment = t->len;
    }

    return 1;
}


static int
conflict_target_hex(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }

    c |= 0x20;

    return (c >= 'a' && c <= 'f') ? c - 'a' + 10 : -1;
}
