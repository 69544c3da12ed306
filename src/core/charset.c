
/*
 * Charsets of e-mail, by the C library's iconv: those of a list, each opened
 * once.
 */

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

#include "text_private.h"


/* the longest name that is looked for, and the longest value */
#define CONFLICT_CHARSET_NAME  32
#define CONFLICT_CHARSET_MAX   (64 * 1024 * 1024)

/* what one byte of a charset can become, and what its end can add */
#define CONFLICT_CHARSET_GROWTH  3
#define CONFLICT_CHARSET_END     16

#define CONFLICT_CHARSET_NONE    ((iconv_t) -1)


typedef struct {
    const char  *iconv;          /* its name there */
    const char  *names;          /* lower case, letters and digits alone */
} conflict_charset_t;

typedef struct {
    iconv_t      handle;
    unsigned     opened:1;
    unsigned     missing:1;      /* this system has it not */
} conflict_charset_state_t;

typedef struct {
    char        *data;
    size_t       len;
    size_t       size;
    size_t       max;
} conflict_charset_buffer_t;


static void conflict_charset_name(conflict_str_t charset, char *name);
static int conflict_charset_index(const char *name);
static int conflict_charset_listed(const char *names, const char *name);
static conflict_rc_t conflict_charset_open(int i);
static int conflict_charset_mark(int i, conflict_str_t *value);
static conflict_rc_t conflict_charset_convert(iconv_t handle, size_t unit,
    conflict_str_t value, conflict_charset_buffer_t *buffer);
static conflict_rc_t conflict_charset_room(conflict_charset_buffer_t *buffer);
static void conflict_charset_bad(conflict_charset_buffer_t *buffer);


/* the first two are UTF-16, see conflict_charset_mark() */

static const conflict_charset_t  conflict_charsets[] = {
    { "UTF-16LE", "utf16 utf16le" },
    { "UTF-16BE", "utf16be" },

    /* as browsers do it: who says iso-8859-1 means windows-1252 */

    { "CP1252", "windows1252 cp1252 xcp1252 iso88591 iso885911987 latin1 l1 "
                "ibm819 cp819" },
    { "ISO-8859-2", "iso88592 latin2 l2" },
    { "ISO-8859-3", "iso88593 latin3 l3" },
    { "ISO-8859-4", "iso88594 latin4 l4" },
    { "ISO-8859-5", "iso88595 cyrillic" },
    { "ISO-8859-6", "iso88596 arabic" },
    { "ISO-8859-7", "iso88597 greek" },
    { "ISO-8859-8", "iso88598 iso88598i hebrew" },
    { "CP1254", "windows1254 cp1254 xcp1254 iso88599 latin5 l5" },
    { "ISO-8859-10", "iso885910 latin6 l6" },
    { "CP874", "windows874 cp874 iso885911 tis620" },
    { "ISO-8859-13", "iso885913 latin7" },
    { "ISO-8859-14", "iso885914 latin8" },
    { "ISO-8859-15", "iso885915 latin9" },
    { "ISO-8859-16", "iso885916 latin10" },
    { "CP1250", "windows1250 cp1250 xcp1250" },
    { "CP1251", "windows1251 cp1251 xcp1251" },
    { "CP1253", "windows1253 cp1253 xcp1253" },
    { "CP1255", "windows1255 cp1255 xcp1255" },
    { "CP1256", "windows1256 cp1256 xcp1256" },
    { "CP1257", "windows1257 cp1257 xcp1257" },
    { "CP1258", "windows1258 cp1258 xcp1258" },
    { "KOI8-R", "koi8r koi8 cskoi8r" },
    { "KOI8-U", "koi8u koi8ru" },
    { "MACINTOSH", "macintosh mac xmacroman" },
    { "ISO-2022-JP", "iso2022jp csiso2022jp" },
    { "CP932", "shiftjis sjis xsjis windows31j cswindows31j mskanji cp932 "
               "ms932" },
    { "EUC-JP-MS", "eucjp xeucjp" },
    { "CP949", "euckr ksc56011987 ksc56011989 ksc5601 cp949 windows949 uhc "
               "korean" },
    { "GB18030", "gb18030 gbk gb2312 xgbk cp936 ms936 chinese euccn" },
    { "BIG5-HKSCS", "big5 big5hkscs cnbig5 xxbig5 csbig5" }
};

#define CONFLICT_CHARSETS                                                     \
    (sizeof(conflict_charsets) / sizeof(conflict_charsets[0]))

/* a process has one thread that reads messages */
static conflict_charset_state_t  conflict_charset_states[CONFLICT_CHARSETS];


conflict_rc_t
conflict_charset_decode(conflict_arena_t *arena, conflict_str_t charset,
    conflict_str_t value, conflict_str_t *utf8)
{
    int                        i;
    char                       name[CONFLICT_CHARSET_NAME + 1];
    conflict_rc_t              rc;
    conflict_str_t             all;
    conflict_charset_buffer_t  buffer;

    *utf8 = value;

    conflict_charset_name(charset, name);

    if (conflict_charset_listed("utf8 unicode11utf8 xutf8 utf8mb4 usascii "
                                "ascii ansix341968 iso646us 646", name)
        || (name[0] == '\0' && charset.len == 0))
    {
        return CONFLICT_OK;
    }

    i = conflict_charset_index(name);
    if (i < 0) {
        return CONFLICT_DECLINED;
    }

    if (value.len == 0) {
        return CONFLICT_OK;
    }

    if (value.len > CONFLICT_CHARSET_MAX) {
        return CONFLICT_LIMIT;
    }

    i = conflict_charset_mark(i, &value);

    rc = conflict_charset_open(i);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    buffer.len = 0;
    buffer.max = value.len * CONFLICT_CHARSET_GROWTH + CONFLICT_CHARSET_END;
    buffer.size = value.len + value.len / 8 + CONFLICT_CHARSET_END;

    buffer.data = malloc(buffer.size);
    if (buffer.data == NULL) {
        return CONFLICT_NOMEM;
    }

    rc = conflict_charset_convert(conflict_charset_states[i].handle,
                                  i < 2 ? 2 : 1, value, &buffer);

    if (rc == CONFLICT_OK) {
        all.data = buffer.data;
        all.len = buffer.len;

        if (!conflict_arena_copy(arena, all, utf8)) {
            rc = CONFLICT_NOMEM;
        }
    }

    free(buffer.data);

    return rc;
}


void
conflict_charset_close(void)
{
    size_t  i;

    for (i = 0; i < CONFLICT_CHARSETS; i++) {
        if (conflict_charset_states[i].opened) {
            (void) iconv_close(conflict_charset_states[i].handle);
        }
    }

    memset(conflict_charset_states, 0, sizeof(conflict_charset_states));
}


/* "ISO_8859-1", "iso8859-1": letters and digits say what is meant */

static void
conflict_charset_name(conflict_str_t charset, char *name)
{
    char    c;
    size_t  i, len;

    len = 0;

    for (i = 0; i < charset.len; i++) {
        c = conflict_lower(charset.data[i]);

        if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
            continue;
        }

        if (len == CONFLICT_CHARSET_NAME) {
            len = 0;
            break;
        }

        name[len++] = c;
    }

    name[len] = '\0';
}


static int
conflict_charset_index(const char *name)
{
    int  i;

    for (i = 0; i < (int) CONFLICT_CHARSETS; i++) {
        if (conflict_charset_listed(conflict_charsets[i].names, name)) {
            return i;
        }
    }

    return -1;
}


/* is it one of the words? */

static int
conflict_charset_listed(const char *names, const char *name)
{
    size_t  len;

    len = strlen(name);

    while (len && *names) {
        if (strncmp(names, name, len) == 0
            && (names[len] == ' ' || names[len] == '\0'))
        {
            return 1;
        }

        names += strcspn(names, " ");
        names += (*names == ' ');
    }

    return 0;
}


static conflict_rc_t
conflict_charset_open(int i)
{
    conflict_charset_state_t  *state;

    state = &conflict_charset_states[i];

    if (state->missing) {
        return CONFLICT_DECLINED;
    }

    if (!state->opened) {
        state->handle = iconv_open("UTF-8", conflict_charsets[i].iconv);

        if (state->handle == CONFLICT_CHARSET_NONE) {
            if (errno == ENOMEM) {
                return CONFLICT_NOMEM;
            }

            state->missing = 1;
            return CONFLICT_DECLINED;
        }

        state->opened = 1;
    }

    (void) iconv(state->handle, NULL, NULL, NULL, NULL);

    return CONFLICT_OK;
}


/* a byte order mark is right, whatever the name says */

static int
conflict_charset_mark(int i, conflict_str_t *value)
{
    if (i > 1 || value->len < 2) {
        return i;
    }

    if (memcmp(value->data, "\xff\xfe", 2) == 0) {
        i = 0;

    } else if (memcmp(value->data, "\xfe\xff", 2) == 0) {
        i = 1;

    } else {
        return i;
    }

    value->data += 2;
    value->len -= 2;

    return i;
}


/* unit: bytes of which one that is wrong is passed over */

static conflict_rc_t
conflict_charset_convert(iconv_t handle, size_t unit, conflict_str_t value,
    conflict_charset_buffer_t *buffer)
{
    char           *src, *dst;
    size_t          rest, room, done;
    conflict_rc_t   rc;

    src = (char *) (uintptr_t) value.data;     /* iconv() does not write it */
    rest = value.len;

    for ( ;; ) {
        dst = buffer->data + buffer->len;
        room = buffer->size - buffer->len;

        /* at the end it writes what it has kept back */

        done = rest ? iconv(handle, &src, &rest, &dst, &room)
                    : iconv(handle, NULL, NULL, &dst, &room);

        buffer->len = (size_t) (dst - buffer->data);

        if (done != (size_t) -1) {
            if (src == NULL) {
                return CONFLICT_OK;
            }

            if (rest == 0) {
                src = NULL;
            }

            continue;
        }

        if (errno == E2BIG
            || buffer->size - buffer->len < CONFLICT_REPLACEMENT_LEN)
        {
            rc = conflict_charset_room(buffer);
            if (rc != CONFLICT_OK) {
                return rc;
            }

            continue;
        }

        conflict_charset_bad(buffer);

        if (rest == 0) {
            return CONFLICT_OK;
        }

        if (errno == EINVAL || rest <= unit) {       /* cut at its end */
            rest = 0;
            continue;
        }

        src += unit;
        rest -= unit;
    }
}


static conflict_rc_t
conflict_charset_room(conflict_charset_buffer_t *buffer)
{
    char    *p;
    size_t   size;

    if (buffer->size == buffer->max) {
        return CONFLICT_LIMIT;
    }

    size = buffer->size * 2;

    if (size > buffer->max) {
        size = buffer->max;
    }

    p = realloc(buffer->data, size);
    if (p == NULL) {
        return CONFLICT_NOMEM;
    }

    buffer->data = p;
    buffer->size = size;

    return CONFLICT_OK;
}


static void
conflict_charset_bad(conflict_charset_buffer_t *buffer)
{
    memcpy(buffer->data + buffer->len, CONFLICT_REPLACEMENT,
           CONFLICT_REPLACEMENT_LEN);
    buffer->len += CONFLICT_REPLACEMENT_LEN;
}
