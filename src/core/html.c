
/*
 * HTML as mail programs and editors write it, by libxml2's SAX parser: no
 * tree, no network, nothing of it said to anybody.
 *
 * The parser is fed piece by piece, so that what it is given can be mended and
 * what it makes of it can be watched.  Three things would let it run for
 * minutes: an element that is open is compared with each tag that closes one,
 * an attribute with each other of its tag, and nothing limits either.  So a
 * parser that has too many elements open is left for a new one, and names of
 * which there are too many are not taken.
 */

#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

#include "character.h"
#include "text_private.h"


/* fed at once: so many elements can be opened before that is looked at */
#define CONFLICT_HTML_PIECE    4096

/* open elements with which a parser is left, and those whose end is known */
#define CONFLICT_HTML_DEPTH    256
#define CONFLICT_HTML_STACK    (CONFLICT_HTML_DEPTH + CONFLICT_HTML_PIECE / 2)

/* bytes of names, for libxml2: another 4000 above this are the last */
#define CONFLICT_HTML_NAMES    2000

#define CONFLICT_HTML_OPTIONS                                                 \
    (HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING           \
     | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC)

/* its class says that it is a quote; or its id that what follows is one, to
 * the end of the element around it */
#define CONFLICT_HTML_MARKED  0x80
#define CONFLICT_HTML_REST    0x100


#if (LIBXML_VERSION >= 21200)
typedef const xmlError *conflict_html_error_t;
#else
typedef xmlError *conflict_html_error_t;
#endif

typedef struct {
    htmlParserCtxtPtr       parser;

    unsigned                hidden;     /* how many such elements are open */
    unsigned                code;
    unsigned                heading;
    unsigned                blockquotes;
    unsigned                marked;     /* other elements that are quotes */

    unsigned                level;      /* elements that are open */
    unsigned char           flags[CONFLICT_HTML_STACK];

    conflict_flow_t         flow;
} conflict_html_t;


static int conflict_html_parser(conflict_html_t *html);
static int conflict_html_feed(conflict_html_t *html, conflict_str_t value);
static size_t conflict_html_piece(conflict_str_t rest, char *piece,
    size_t *len);
static int conflict_html_ignored(const unsigned char *p, size_t len);
static void conflict_html_leave(conflict_html_t *html);
static void conflict_html_error(void *data, conflict_html_error_t error);
static void conflict_html_start(void *data, const xmlChar *name,
    const xmlChar **attributes);
static void conflict_html_end(void *data, const xmlChar *name);
static void conflict_html_text(void *data, const xmlChar *text, int len);
static unsigned conflict_html_marks(const xmlChar **attributes);
static int conflict_html_has(const char *const *words, const char *value);
static void conflict_html_rest(conflict_html_t *html);
static void conflict_html_count(conflict_html_t *html, unsigned flags,
    unsigned step);


/* words of a class: Gmail, Yahoo, Thunderbird, Frappe, Proton, Zoho */

static const char *const  conflict_html_classes[] = {
    "gmail_quote",
    "yahoo_quoted",
    "moz-cite-prefix",
    "reply-to-content",
    "protonmail_quote",
    "zmail_extra",
    NULL
};

/* Outlook's: around the mail that was there before, and in front of it */

static const char *const  conflict_html_ids[] = {
    "mail-editor-reference-message-container",
    "OLK_SRC_BODY_SECTION",
    NULL
};

static const char *const  conflict_html_rest_ids[] = {
    "divRplyFwdMsg",
    "appendonsend",
    NULL
};


conflict_rc_t
conflict_html_read(conflict_arena_t *arena, conflict_str_t value,
    conflict_text_t *text)
{
    conflict_rc_t     rc;
    conflict_html_t  *html;

    memset(text, 0, sizeof(conflict_text_t));
    text->html = 1;

    html = calloc(1, sizeof(conflict_html_t));
    if (html == NULL) {
        return CONFLICT_NOMEM;
    }

    value = conflict_utf8_cut(value, CONFLICT_MARKUP_MAX);

    rc = conflict_html_feed(html, value)
         ? conflict_flow_keep(&html->flow, arena, text) : CONFLICT_NOMEM;

    free(html->flow.out);
    free(html);

    return rc;
}


/* a new one; returns 0 when there is no memory */

static int
conflict_html_parser(conflict_html_t *html)
{
    htmlSAXHandler             sax;
    htmlParserCtxtPtr          parser;
    const conflict_element_t  *element;

    memset(&sax, 0, sizeof(htmlSAXHandler));

    sax.initialized = XML_SAX2_MAGIC;
    sax.serror = conflict_html_error;
    sax.startElement = conflict_html_start;
    sax.endElement = conflict_html_end;
    sax.characters = conflict_html_text;
    sax.ignorableWhitespace = conflict_html_text;
    sax.cdataBlock = conflict_html_text;

    html->parser = NULL;

    parser = htmlCreatePushParserCtxt(&sax, html, NULL, 0, NULL,
                                      XML_CHAR_ENCODING_UTF8);
    if (parser == NULL) {
        return 0;
    }

    html->parser = parser;

    (void) htmlCtxtUseOptions(parser, CONFLICT_HTML_OPTIONS);
    (void) xmlDictSetLimit(parser->dict, CONFLICT_HTML_NAMES);

    /* these have their place, whatever else is named */

    for (element = conflict_elements; element->name; element++) {
        (void) xmlDictLookup(parser->dict, (const xmlChar *) element->name,
                             -1);
    }

    (void) xmlDictLookup(parser->dict, (const xmlChar *) "class", -1);
    (void) xmlDictLookup(parser->dict, (const xmlChar *) "id", -1);

    /* that something is open, whatever is closed */

    (void) htmlParseChunk(parser, "<body>", 6, 0);

    return 1;
}


/* returns 0 when there is no memory */

static int
conflict_html_feed(conflict_html_t *html, conflict_str_t value)
{
    char    piece[CONFLICT_HTML_PIECE];
    size_t  n, len;

    if (!conflict_html_parser(html)) {
        return 0;
    }

    while (value.len && !html->flow.nomem) {
        n = conflict_html_piece(value, piece, &len);
        value.data += n;
        value.len -= n;

        (void) htmlParseChunk(html->parser, piece, (int) len, 0);

        if (html->level > CONFLICT_HTML_DEPTH) {
            conflict_html_leave(html);

            if (!conflict_html_parser(html)) {
                return 0;
            }
        }
    }

    conflict_html_leave(html);
    xmlResetLastError();

    return !html->flow.nomem;
}


/*
 * The next piece, mended: bad bytes and NULs would end the text, and some tags
 * do harm, which become processing instructions.  A piece ends before a tag,
 * if it can.  Returns how many bytes were taken.
 */

static size_t
conflict_html_piece(conflict_str_t rest, char *piece, size_t *len)
{
    size_t                i, n, tag, tag_len;
    uint32_t              size;
    const unsigned char  *p;

    n = 0;
    tag = 0;
    tag_len = 0;

    p = (const unsigned char *) rest.data;

    for (i = 0; i < rest.len && n + 4 <= CONFLICT_HTML_PIECE; i += size) {

        if (p[i] == '<') {
            tag = i;
            tag_len = n;

            if (conflict_html_ignored(p + i, rest.len - i)) {
                memcpy(piece + n, "<?x", 3);
                n += 3;
                size = 3;
                continue;
            }
        }

        size = 1;

        if (p[i] != '\0' && p[i] < 0x80) {
            piece[n++] = (char) p[i];
            continue;
        }

        size = conflict_char_read(p + i, p + rest.len).size;

        if (size > 1) {
            memcpy(piece + n, p + i, size);
            n += size;
            continue;
        }

        memcpy(piece + n, CONFLICT_REPLACEMENT, CONFLICT_REPLACEMENT_LEN);
        n += CONFLICT_REPLACEMENT_LEN;
    }

    if (i < rest.len && tag) {
        *len = tag_len;
        return tag;
    }

    *len = n;

    return i;
}


/* "<![if ...]>" would be text, and nothing be read behind the end of all */

static int
conflict_html_ignored(const unsigned char *p, size_t len)
{
    conflict_str_t  tag;

    static const conflict_str_t  condition = conflict_string("<![");
    static const conflict_str_t  body = conflict_string("</body");
    static const conflict_str_t  html = conflict_string("</html");

    tag.data = (const char *) p;
    tag.len = len;

    return conflict_starts_with(tag, condition)
           || conflict_starts_with(tag, body)
           || conflict_starts_with(tag, html);
}


/* its last words; quotes stay open, for their end may be of the next one */

static void
conflict_html_leave(conflict_html_t *html)
{
    unsigned  blockquotes, marked;

    blockquotes = html->blockquotes;
    marked = html->marked;

    if (!html->flow.nomem) {
        (void) htmlParseChunk(html->parser, NULL, 0, 1);
    }

    xmlFreeDoc(html->parser->myDoc);
    htmlFreeParserCtxt(html->parser);

    html->level = 0;
    html->hidden = 0;
    html->code = 0;
    html->heading = 0;
    html->blockquotes = blockquotes;
    html->marked = marked;
    conflict_flow_gap(&html->flow, CONFLICT_GAP_BLOCK);
}


/*
 * Errors are for nobody.  But a parser that has met with no memory does not
 * move any more, and waits for the end of its input: so it gets there.
 */

static void
conflict_html_error(void *data, conflict_html_error_t error)
{
    htmlParserCtxtPtr  parser;
    conflict_html_t   *html;

    if (error->code != XML_ERR_NO_MEMORY) {
        return;
    }

    html = data;
    html->flow.nomem = 1;

    parser = html->parser;

    if (parser && parser->input) {
        parser->input->cur = parser->input->end;
    }
}


static void
conflict_html_start(void *data, const xmlChar *name,
    const xmlChar **attributes)
{
    unsigned          flags;
    conflict_str_t    element;
    conflict_html_t  *html;

    html = data;

    element.data = (const char *) name;
    element.len = strlen(element.data);

    flags = conflict_element_flags(element);

    if (attributes) {
        flags |= conflict_html_marks(attributes);
    }

    if (flags & CONFLICT_HTML_REST) {
        conflict_html_rest(html);
    }

    if (flags & CONFLICT_ELEMENT_BLOCK) {
        conflict_flow_gap(&html->flow, CONFLICT_GAP_BLOCK);
    }

    if (flags & CONFLICT_ELEMENT_LINE) {
        conflict_flow_gap(&html->flow, CONFLICT_GAP_LINE);
    }

    conflict_html_count(html, flags, 1);

    if (html->level < CONFLICT_HTML_STACK) {
        html->flags[html->level] = (unsigned char) flags;
    }

    html->level++;
}


static void
conflict_html_end(void *data, const xmlChar *name)
{
    unsigned          flags;
    conflict_html_t  *html;

    (void) name;            /* the parser closes in order */

    html = data;

    if (html->level == 0) {
        return;
    }

    html->level--;

    if (html->level >= CONFLICT_HTML_STACK) {
        return;
    }

    flags = html->flags[html->level];

    if (flags & CONFLICT_ELEMENT_BLOCK) {
        conflict_flow_gap(&html->flow, CONFLICT_GAP_BLOCK);
    }

    conflict_html_count(html, flags, -1U);
}


static void
conflict_html_text(void *data, const xmlChar *text, int len)
{
    conflict_str_t    words;
    conflict_html_t  *html;

    html = data;

    if (html->hidden) {
        return;
    }

    html->flow.depth = html->blockquotes ? html->blockquotes
                                         : html->marked != 0;

    html->flow.kind = html->flow.depth ? CONFLICT_BLOCK_QUOTE
                      : html->code ? CONFLICT_BLOCK_CODE
                      : html->heading ? CONFLICT_BLOCK_HEADING
                      : CONFLICT_BLOCK_PLAIN;

    words.data = (const char *) text;
    words.len = (size_t) len;

    conflict_flow_words(&html->flow, words, html->code != 0);
}


static unsigned
conflict_html_marks(const xmlChar **attributes)
{
    unsigned     flags;
    const char  *name, *value;

    flags = 0;

    for ( /* void */ ; attributes[0]; attributes += 2) {
        name = (const char *) attributes[0];
        value = (const char *) attributes[1];

        if (value == NULL) {
            continue;
        }

        if (strcmp(name, "class") == 0) {
            if (conflict_html_has(conflict_html_classes, value)) {
                flags |= CONFLICT_HTML_MARKED | CONFLICT_ELEMENT_BLOCK;
            }

        } else if (strcmp(name, "id") == 0) {
            if (conflict_html_has(conflict_html_ids, value)) {
                flags |= CONFLICT_HTML_MARKED | CONFLICT_ELEMENT_BLOCK;

            } else if (conflict_html_has(conflict_html_rest_ids, value)) {
                flags |= CONFLICT_HTML_REST | CONFLICT_ELEMENT_BLOCK;
            }
        }
    }

    return flags;
}


/* is one of the words a word of the attribute's value? */

static int
conflict_html_has(const char *const *words, const char *value)
{
    size_t              len;
    const char *const  *word;

    for ( ;; ) {
        value += strspn(value, " \t\r\n\f");
        len = strcspn(value, " \t\r\n\f");

        if (len == 0) {
            return 0;
        }

        for (word = words; *word; word++) {
            if (strlen(*word) == len && memcmp(*word, value, len) == 0) {
                return 1;
            }
        }

        value += len;
    }
}


/* what follows, to the end of the element that is open, is a quote */

static void
conflict_html_rest(conflict_html_t *html)
{
    unsigned char  *flags;

    if (html->level == 0) {
        html->marked++;
        return;
    }

    if (html->level > CONFLICT_HTML_STACK) {
        return;
    }

    flags = &html->flags[html->level - 1];

    if (!(*flags & CONFLICT_HTML_MARKED)) {
        *flags |= CONFLICT_HTML_MARKED | CONFLICT_ELEMENT_BLOCK;
        html->marked++;
    }
}


/* step: 1 or -1 */

static void
conflict_html_count(conflict_html_t *html, unsigned flags, unsigned step)
{
    if (flags & CONFLICT_ELEMENT_HIDDEN) {
        html->hidden += step;
    }

    if (flags & CONFLICT_ELEMENT_CODE) {
        html->code += step;
    }

    if (flags & CONFLICT_ELEMENT_HEADING) {
        html->heading += step;
    }

    if (flags & CONFLICT_ELEMENT_QUOTE) {
        html->blockquotes += step;
    }

    if (flags & CONFLICT_HTML_MARKED) {
        html->marked += step;
    }
}
