
#include <string.h>

#include "page.h"


#include "pages.inc"


static const conflict_str_t  conflict_page_names[CONFLICT_PAGE_TEXTS] = {
#define X(id, name)  conflict_string(name),
    CONFLICT_PAGE_TEXTS_TABLE(X)
#undef X
};


void
conflict_pages_init(conflict_pages_t *pages)
{
    size_t           i;
    unsigned         line;
    const char      *error;
    conflict_str_t   language, text;

    pages->n = 0;

    for (i = 0; i < sizeof(conflict_builtin_pages)
                    / sizeof(conflict_builtin_pages[0]); i++)
    {
        language.data = conflict_builtin_pages[i].name;
        language.len = strlen(language.data);
        text.data = conflict_builtin_pages[i].text;
        text.len = conflict_builtin_pages[i].len;

        /* a test reads them, too */

        (void) conflict_pages_read(pages, language, text, &line, &error);
    }
}


static int
conflict_page_is_language(conflict_str_t name)
{
    size_t  i;

    if (name.len < 2 || name.len >= CONFLICT_PAGE_LANGUAGE_SIZE) {
        return 0;
    }

    for (i = 0; i < name.len; i++) {
        if (!(name.data[i] >= 'a' && name.data[i] <= 'z')
            && !(i > 1 && (name.data[i] == '-'
                           || (name.data[i] >= '0' && name.data[i] <= '9'))))
        {
            return 0;
        }
    }

    return 1;
}


static conflict_page_words_t *
conflict_page_language(conflict_pages_t *pages, conflict_str_t language)
{
    unsigned                i;
    conflict_page_words_t  *words;

    for (i = 0; i < pages->n; i++) {
        words = &pages->languages[i];

        if (strlen(words->language) == language.len
            && memcmp(words->language, language.data, language.len) == 0)
        {
            return words;
        }
    }

    if (pages->n == CONFLICT_PAGE_LANGUAGES) {
        return NULL;
    }

    words = &pages->languages[pages->n++];
    memset(words, 0, sizeof(conflict_page_words_t));
    memcpy(words->language, language.data, language.len);

    return words;
}


static conflict_str_t
conflict_page_trim(conflict_str_t text)
{
    while (text.len && (*text.data == ' ' || *text.data == '\t')) {
        text.data++;
        text.len--;
    }

    while (text.len && (text.data[text.len - 1] == ' '
                        || text.data[text.len - 1] == '\t'
                        || text.data[text.len - 1] == '\r'))
    {
        text.len--;
    }

    return text;
}


/* returns what is wrong with the line, or NULL */

static const char *
conflict_page_line(conflict_page_words_t *words, conflict_str_t line)
{
    size_t           i;
    unsigned         n;
    const char      *equal;
    conflict_str_t   name, text;

    line = conflict_page_trim(line);

    if (line.len == 0 || line.data[0] == '#') {
        return NULL;
    }

    equal = memchr(line.data, '=', line.len);

    if (equal == NULL) {
        return "there is no \"=\" in it";
    }

    name.data = line.data;
    name.len = (size_t) (equal - line.data);
    name = conflict_page_trim(name);

    text.data = equal + 1;
    text.len = (size_t) (line.data + line.len - text.data);
    text = conflict_page_trim(text);

    for (n = 0; n < CONFLICT_PAGE_TEXTS; n++) {
        if (conflict_page_names[n].len == name.len
            && memcmp(conflict_page_names[n].data, name.data, name.len) == 0)
        {
            break;
        }
    }

    if (n == CONFLICT_PAGE_TEXTS) {
        return "the page has no text of this name";
    }

    if (text.len == 0 || text.len > CONFLICT_PAGE_TEXT_MAX) {
        return "a text has 1 to 1000 bytes";
    }

    for (i = 0; i < text.len; i++) {
        if ((unsigned char) text.data[i] < ' ' || text.data[i] == 0x7f) {
            return "there is a control character in it";
        }
    }

    words->of[n] = text;

    return NULL;
}


conflict_rc_t
conflict_pages_read(conflict_pages_t *pages, conflict_str_t language,
    conflict_str_t text, unsigned *line, const char **error)
{
    const char             *end;
    conflict_str_t          one;
    conflict_page_words_t  *words;

    *line = 0;
    *error = NULL;

    if (!conflict_page_is_language(language)) {
        *error = "its name is no language, such as \"en\" or \"pt-br\"";
        return CONFLICT_INVALID;
    }

    words = conflict_page_language(pages, language);

    if (words == NULL) {
        *error = "there are too many languages";
        return CONFLICT_LIMIT;
    }

    while (text.len) {
        end = memchr(text.data, '\n', text.len);

        one.data = text.data;
        one.len = end ? (size_t) (end - text.data) : text.len;

        text.data += one.len + (end != NULL);
        text.len -= one.len + (end != NULL);

        (*line)++;
        *error = conflict_page_line(words, one);

        if (*error) {
            return CONFLICT_INVALID;
        }
    }

    return CONFLICT_OK;
}


/* a range as a language has it: "de-CH" and "de" want "de"; 0: not at all */

static unsigned
conflict_page_fits(const char *language, conflict_str_t range)
{
    size_t  i, len;

    len = strlen(language);

    if (range.len < len) {
        return 0;
    }

    for (i = 0; i < len; i++) {
        if ((range.data[i] | 0x20) != language[i] && range.data[i]
                                                     != language[i])
        {
            return 0;
        }
    }

    return range.len == len || range.data[len] == '-' ? (unsigned) len : 0;
}


/* the weight of a range in thousandths; *item is left with the range alone */

static unsigned
conflict_page_weight(conflict_str_t *item)
{
    size_t       i;
    unsigned     weight, digit;
    const char  *q, *end;

    end = item->data + item->len;
    q = memchr(item->data, ';', item->len);

    if (q == NULL) {
        return 1000;
    }

    item->len = (size_t) (q - item->data);
    *item = conflict_page_trim(*item);

    for (q++; q < end && (*q == ' ' || *q == 'q' || *q == '='); q++) {
        /* void */
    }

    if (q == end || *q == '1') {
        return q == end ? 0 : 1000;
    }

    weight = 0;

    for (i = 0, digit = 100, q += 2; i < 3 && q < end; i++, digit /= 10, q++) {
        if (*q < '0' || *q > '9') {
            break;
        }

        weight += (unsigned) (*q - '0') * digit;
    }

    return weight;
}


static const conflict_page_words_t *
conflict_page_find(const conflict_pages_t *pages, conflict_str_t range)
{
    unsigned                      i, fits, most;
    const conflict_page_words_t  *words;

    words = NULL;

    for (i = 0, most = 0; i < pages->n; i++) {
        fits = conflict_page_fits(pages->languages[i].language, range);

        if (fits > most) {
            most = fits;
            words = &pages->languages[i];
        }
    }

    return words;
}


const conflict_page_words_t *
conflict_pages_choose(const conflict_pages_t *pages, conflict_str_t accept,
    const char *known)
{
    unsigned                      weight, most;
    const char                   *end;
    conflict_str_t                item;
    const conflict_page_words_t  *words, *one;

    words = NULL;
    most = 0;

    while (accept.len) {
        end = memchr(accept.data, ',', accept.len);

        item.data = accept.data;
        item.len = end ? (size_t) (end - accept.data) : accept.len;

        accept.data += item.len + (end != NULL);
        accept.len -= item.len + (end != NULL);

        item = conflict_page_trim(item);
        weight = conflict_page_weight(&item);
        one = conflict_page_find(pages, item);

        if (one && weight > most) {
            most = weight;
            words = one;
        }
    }

    if (words == NULL) {
        item.data = known;
        item.len = strlen(known);
        words = conflict_page_find(pages, item);
    }

    return words ? words : &pages->languages[0];
}


conflict_str_t
conflict_pages_text(const conflict_pages_t *pages,
    const conflict_page_words_t *words, conflict_page_text_t text)
{
    return words->of[text].data ? words->of[text]
                                : pages->languages[0].of[text];
}
