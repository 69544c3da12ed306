
/*
 * The parts of a mail: the one that holds the words is found in one pass over
 * its lines, however deep it lies.
 */

#include <string.h>

#include "mail_private.h"


/* parts that hold words; more than these are passed over */
#define CONFLICT_MAIL_LEAVES_MAX  32

/* a text is at most so much longer before it is decoded */
#define CONFLICT_MAIL_TRANSFER  3


typedef enum {
    CONFLICT_TRANSFER_NONE = 0,
    CONFLICT_TRANSFER_BASE64,
    CONFLICT_TRANSFER_QUOTED
} conflict_mail_transfer_t;

/* headers of a part */
typedef struct {
    conflict_str_t            type;
    conflict_str_t            disposition;
    conflict_str_t            transfer;
} conflict_mail_part_t;

typedef struct {
    conflict_str_t            text;        /* as it stands there; then UTF-8 */
    conflict_str_t            charset;
    conflict_mail_transfer_t  transfer;
    conflict_text_format_t    format;
    unsigned                  alternative; /* of which it is one, or 0 */
    unsigned                  blank:1;
} conflict_mail_leaf_t;

/* a multipart that is open */
typedef struct {
    conflict_str_t            boundary;
    unsigned                  alternative;
    unsigned                  digest:1;
} conflict_mail_level_t;

typedef struct {
    conflict_arena_t         *arena;
    conflict_mail_t          *mail;

    conflict_mail_level_t    *levels;
    size_t                    nlevels;
    size_t                    levels_max;
    size_t                    nparts;
    unsigned                  nalternatives;

    conflict_mail_leaf_t      leaves[CONFLICT_MAIL_LEAVES_MAX];
    unsigned                  nleaves;
    unsigned                  open:1;      /* the last leaf has no end yet */
} conflict_mail_parts_t;


static conflict_rc_t conflict_parts_lines(conflict_mail_parts_t *parts,
    conflict_str_t rest, size_t max);
static size_t conflict_parts_boundary(const conflict_mail_parts_t *parts,
    conflict_str_t line, int *closing);
static conflict_rc_t conflict_part_headers(conflict_mail_parts_t *parts,
    conflict_str_t *rest, conflict_mail_part_t *part);
static conflict_rc_t conflict_part_begin(conflict_mail_parts_t *parts,
    const conflict_mail_part_t *part, conflict_str_t body);
static conflict_rc_t conflict_part_level(conflict_mail_parts_t *parts,
    conflict_str_t type, conflict_str_t boundary);
static conflict_rc_t conflict_part_leaf(conflict_mail_parts_t *parts,
    const conflict_mail_part_t *part, conflict_str_t type,
    conflict_str_t body);
static int conflict_part_is_file(conflict_mail_parts_t *parts,
    const conflict_mail_part_t *part);
static conflict_rc_t conflict_part_end(conflict_mail_parts_t *parts,
    const char *end);
static conflict_rc_t conflict_leaf_decode(conflict_mail_parts_t *parts,
    conflict_mail_leaf_t *leaf);
static conflict_rc_t conflict_leaves_choose(conflict_mail_parts_t *parts);
static int conflict_leaf_chosen(const conflict_mail_parts_t *parts,
    const conflict_mail_leaf_t *leaf);
static conflict_rc_t conflict_leaves_join(conflict_mail_parts_t *parts,
    unsigned n, size_t len);
static conflict_str_t conflict_media_type(conflict_str_t value);


static const conflict_str_t  conflict_type_plain
    = conflict_string("text/plain");
static const conflict_str_t  conflict_type_html
    = conflict_string("text/html");
static const conflict_str_t  conflict_type_multipart
    = conflict_string("multipart/");


conflict_rc_t
conflict_mail_parts(conflict_arena_t *arena, const conflict_limits_t *limits,
    conflict_str_t body, conflict_mail_t *mail)
{
    conflict_rc_t          rc;
    conflict_mail_part_t   part;
    conflict_mail_parts_t  parts;

    static const conflict_str_t  type = conflict_string("Content-Type");
    static const conflict_str_t  disposition
        = conflict_string("Content-Disposition");
    static const conflict_str_t  transfer
        = conflict_string("Content-Transfer-Encoding");

    mail->text.data = "";
    mail->format = CONFLICT_TEXT_PLAIN;

    memset(&parts, 0, sizeof(conflict_mail_parts_t));

    parts.arena = arena;
    parts.mail = mail;
    parts.levels_max = limits->of[CONFLICT_LIMIT_DEPTH];

    part.type = conflict_mail_value(mail, type);
    part.disposition = conflict_mail_value(mail, disposition);
    part.transfer = conflict_mail_value(mail, transfer);

    rc = conflict_part_begin(&parts, &part, body);

    if (rc == CONFLICT_OK && parts.nlevels) {
        rc = conflict_parts_lines(&parts, body,
                                  limits->of[CONFLICT_LIMIT_PARTS]);
    }

    if (rc == CONFLICT_OK) {
        rc = conflict_part_end(&parts, body.data + body.len);
    }

    return rc == CONFLICT_OK ? conflict_leaves_choose(&parts) : rc;
}


/* a boundary ends all that is open within it, and begins what comes next */

static conflict_rc_t
conflict_parts_lines(conflict_mail_parts_t *parts, conflict_str_t rest,
    size_t max)
{
    int                    closing;
    size_t                 level;
    conflict_rc_t          rc;
    conflict_str_t         line;
    conflict_mail_part_t   part;

    while (rest.len && parts->nlevels) {
        line = conflict_mail_line(&rest);
        level = conflict_parts_boundary(parts, line, &closing);

        if (level == 0) {
            continue;
        }

        rc = conflict_part_end(parts, line.data);
        if (rc != CONFLICT_OK) {
            return rc;
        }

        parts->nlevels = level - closing;

        if (closing) {
            continue;
        }

        if (parts->nparts++ == max) {
            parts->mail->limited = 1;
            return CONFLICT_OK;
        }

        rc = conflict_part_headers(parts, &rest, &part);

        if (rc == CONFLICT_OK) {
            rc = conflict_part_begin(parts, &part, rest);
        }

        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}


/* which level's a line is, counted from 1; 0 for a line that is none */

static size_t
conflict_parts_boundary(const conflict_mail_parts_t *parts,
    conflict_str_t line, int *closing)
{
    size_t          level;
    conflict_str_t  boundary, rest;

    if (line.len < 3 || line.data[0] != '-' || line.data[1] != '-') {
        return 0;
    }

    line = conflict_trim(line);
    line.data += 2;
    line.len -= 2;

    for (level = parts->nlevels; level; level--) {
        boundary = parts->levels[level - 1].boundary;

        if (line.len < boundary.len
            || memcmp(line.data, boundary.data, boundary.len) != 0)
        {
            continue;
        }

        rest.data = line.data + boundary.len;
        rest.len = line.len - boundary.len;

        *closing = (rest.len == 2 && memcmp(rest.data, "--", 2) == 0);

        if (rest.len == 0 || *closing) {
            return level;
        }
    }

    return 0;
}


static conflict_rc_t
conflict_part_headers(conflict_mail_parts_t *parts, conflict_str_t *rest,
    conflict_mail_part_t *part)
{
    size_t           i;
    conflict_rc_t    rc;
    conflict_str_t   name, value;
    conflict_str_t  *to[3];

    static const conflict_str_t  names[3] = {
        conflict_string("Content-Type"),
        conflict_string("Content-Disposition"),
        conflict_string("Content-Transfer-Encoding")
    };

    memset(part, 0, sizeof(conflict_mail_part_t));

    to[0] = &part->type;
    to[1] = &part->disposition;
    to[2] = &part->transfer;

    while (conflict_mail_next(rest, &name, &value)) {

        for (i = 0; i < 3; i++) {
            if (to[i]->len || !conflict_same(name, names[i])) {
                continue;
            }

            rc = conflict_mail_unfold(parts->arena, value, to[i]);
            if (rc != CONFLICT_OK) {
                return rc;
            }
        }
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_part_begin(conflict_mail_parts_t *parts,
    const conflict_mail_part_t *part, conflict_str_t body)
{
    conflict_str_t  type, boundary;

    static const conflict_str_t  name = conflict_string("boundary");
    static const conflict_str_t  message = conflict_string("message/rfc822");

    type = conflict_media_type(part->type);

    if (type.len == 0) {
        type = conflict_type_plain;

        if (parts->nlevels && parts->levels[parts->nlevels - 1].digest) {
            type = message;
        }
    }

    if (conflict_starts_with(type, conflict_type_multipart)
        && conflict_parameter(parts->arena, part->type, name, &boundary)
        && boundary.len)
    {
        return conflict_part_level(parts, type, boundary);
    }

    return conflict_part_leaf(parts, part, type, body);
}


static conflict_rc_t
conflict_part_level(conflict_mail_parts_t *parts, conflict_str_t type,
    conflict_str_t boundary)
{
    conflict_mail_level_t  *level;

    static const conflict_str_t  alternative
        = conflict_string("multipart/alternative");
    static const conflict_str_t  digest = conflict_string("multipart/digest");

    if (parts->nlevels == parts->levels_max) {
        parts->mail->limited = 1;
        return CONFLICT_OK;
    }

    if (parts->levels == NULL) {
        parts->levels = conflict_arena_alloc(parts->arena, parts->levels_max
                                             * sizeof(conflict_mail_level_t));
        if (parts->levels == NULL) {
            return CONFLICT_NOMEM;
        }
    }

    level = &parts->levels[parts->nlevels];

    level->boundary = conflict_trim(boundary);
    level->digest = conflict_same(type, digest);

    /* what lies within one of several is one of them, too */

    level->alternative = conflict_same(type, alternative)
                         ? ++parts->nalternatives
                         : parts->nlevels ? level[-1].alternative : 0;

    parts->nlevels++;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_part_leaf(conflict_mail_parts_t *parts,
    const conflict_mail_part_t *part, conflict_str_t type,
    conflict_str_t body)
{
    conflict_str_t         transfer;
    conflict_mail_leaf_t  *leaf;

    static const conflict_str_t  charset = conflict_string("charset");
    static const conflict_str_t  base64 = conflict_string("base64");
    static const conflict_str_t  quoted = conflict_string("quoted-printable");

    if ((!conflict_same(type, conflict_type_plain)
         && !conflict_same(type, conflict_type_html))
        || conflict_part_is_file(parts, part)
        || parts->nleaves == CONFLICT_MAIL_LEAVES_MAX)
    {
        return CONFLICT_OK;
    }

    leaf = &parts->leaves[parts->nleaves++];

    leaf->format = conflict_same(type, conflict_type_html)
                   ? CONFLICT_TEXT_HTML : CONFLICT_TEXT_PLAIN;
    leaf->text = body;

    if (parts->nlevels) {
        leaf->alternative = parts->levels[parts->nlevels - 1].alternative;
    }

    transfer = conflict_media_type(part->transfer);

    if (conflict_same(transfer, base64)) {
        leaf->transfer = CONFLICT_TRANSFER_BASE64;

    } else if (conflict_same(transfer, quoted)) {
        leaf->transfer = CONFLICT_TRANSFER_QUOTED;
    }

    (void) conflict_parameter(parts->arena, part->type, charset,
                              &leaf->charset);

    parts->open = 1;

    return CONFLICT_OK;
}


static int
conflict_part_is_file(conflict_mail_parts_t *parts,
    const conflict_mail_part_t *part)
{
    conflict_str_t  value;

    static const conflict_str_t  attachment = conflict_string("attachment");
    static const conflict_str_t  filename = conflict_string("filename");
    static const conflict_str_t  name = conflict_string("name");

    return conflict_same(conflict_media_type(part->disposition), attachment)
           || (conflict_parameter(parts->arena, part->disposition, filename,
                                  &value) && value.len)
           || (conflict_parameter(parts->arena, part->type, name, &value)
               && value.len);
}


/* end: where the boundary stands, the line end before it is part of that */

static conflict_rc_t
conflict_part_end(conflict_mail_parts_t *parts, const char *end)
{
    conflict_rc_t          rc;
    conflict_str_t        *text;
    conflict_mail_leaf_t  *leaf;

    if (!parts->open) {
        return CONFLICT_OK;
    }

    parts->open = 0;

    leaf = &parts->leaves[parts->nleaves - 1];
    text = &leaf->text;

    text->len = end > text->data ? (size_t) (end - text->data) : 0;
    *text = conflict_trim(*text);

    if (leaf->format == CONFLICT_TEXT_HTML) {
        return CONFLICT_OK;
    }

    /* whether there are words in it is to be known */

    rc = conflict_leaf_decode(parts, leaf);
    leaf->blank = (conflict_trim(*text).len == 0);

    return rc;
}


static conflict_rc_t
conflict_leaf_decode(conflict_mail_parts_t *parts, conflict_mail_leaf_t *leaf)
{
    char            *dst;
    conflict_rc_t    rc;
    conflict_str_t   src;

    src = leaf->text;

    if (leaf->transfer != CONFLICT_TRANSFER_NONE) {
        src = conflict_utf8_cut(src,
                                CONFLICT_MAIL_TRANSFER * CONFLICT_MARKUP_MAX);

        dst = conflict_arena_alloc(parts->arena, src.len + 1);
        if (dst == NULL) {
            return CONFLICT_NOMEM;
        }

        src.len = leaf->transfer == CONFLICT_TRANSFER_BASE64
                  ? conflict_base64_decode(src, dst)
                  : conflict_quoted_decode(src, dst, 0);
        src.data = dst;
    }

    src = conflict_utf8_cut(src, CONFLICT_MARKUP_MAX);

    rc = conflict_mail_utf8(parts->arena, leaf->charset, src, &leaf->text);

    leaf->text = conflict_utf8_cut(leaf->text, CONFLICT_MARKUP_MAX);

    return rc;
}


static conflict_rc_t
conflict_leaves_choose(conflict_mail_parts_t *parts)
{
    size_t                 len;
    unsigned               i, n;
    conflict_rc_t          rc;
    conflict_mail_t       *mail;
    conflict_mail_leaf_t  *leaf;

    mail = parts->mail;
    len = 0;

    for (i = 0, n = 0; i < parts->nleaves; i++) {
        leaf = &parts->leaves[i];

        /* one format alone: what comes first says which */

        if (n ? leaf->format != mail->format || leaf->blank
              : !conflict_leaf_chosen(parts, leaf))
        {
            continue;
        }

        if (leaf->format == CONFLICT_TEXT_HTML) {
            rc = conflict_leaf_decode(parts, leaf);
            if (rc != CONFLICT_OK) {
                return rc;
            }

            if (leaf->text.len == 0) {
                continue;
            }
        }

        parts->leaves[n++] = *leaf;
        mail->format = leaf->format;
        len += leaf->text.len + 1;

        if (len > CONFLICT_MARKUP_MAX) {
            break;
        }
    }

    if (n == 1) {
        mail->text = parts->leaves[0].text;
    }

    return n > 1 ? conflict_leaves_join(parts, n, len) : CONFLICT_OK;
}


static int
conflict_leaf_chosen(const conflict_mail_parts_t *parts,
    const conflict_mail_leaf_t *leaf)
{
    unsigned                     i;
    const conflict_mail_leaf_t  *other;

    if (leaf->format == CONFLICT_TEXT_PLAIN) {
        return !leaf->blank;
    }

    for (i = 0; leaf->alternative && i < parts->nleaves; i++) {
        other = &parts->leaves[i];

        if (other->alternative == leaf->alternative
            && other->format == CONFLICT_TEXT_PLAIN && !other->blank)
        {
            return 0;
        }
    }

    return 1;
}


static conflict_rc_t
conflict_leaves_join(conflict_mail_parts_t *parts, unsigned n, size_t len)
{
    char            *dst;
    unsigned         i;
    conflict_str_t   text;

    dst = conflict_arena_alloc(parts->arena, len);
    if (dst == NULL) {
        return CONFLICT_NOMEM;
    }

    parts->mail->text.data = dst;

    for (i = 0; i < n; i++) {
        text = parts->leaves[i].text;

        if (i) {
            *dst++ = '\n';
        }

        memcpy(dst, text.data, text.len);
        dst += text.len;
    }

    parts->mail->text.len = (size_t) (dst - parts->mail->text.data);

    return CONFLICT_OK;
}


/* the word before any parameter */

static conflict_str_t
conflict_media_type(conflict_str_t value)
{
    const char  *p;

    p = value.len ? memchr(value.data, ';', value.len) : NULL;

    if (p) {
        value.len = (size_t) (p - value.data);
    }

    return conflict_trim(value);
}
