
/*
 * Elements of HTML that mean something for the text in them.
 */

#include <stdlib.h>
#include <string.h>

#include "text_private.h"


static int conflict_element_compare(const void *one, const void *two);


#define B  CONFLICT_ELEMENT_BLOCK
#define T  CONFLICT_ELEMENT_TYPICAL
#define X  CONFLICT_ELEMENT_HIDDEN

/* in the order of their names; what is not here changes nothing */

const conflict_element_t  conflict_elements[] = {
    { "a", T },
    { "address", B },
    { "article", B },
    { "aside", B },
    { "audio", X },
    { "b", T },
    { "big", T },
    { "blockquote", B | T | CONFLICT_ELEMENT_QUOTE },
    { "body", B | T },
    { "br", T | CONFLICT_ELEMENT_LINE },
    { "canvas", X },
    { "caption", B },
    { "center", B | T },
    { "code", T },
    { "dd", B | T },
    { "details", B },
    { "div", B | T },
    { "dl", B | T },
    { "dt", B | T },
    { "em", T },
    { "fieldset", B },
    { "figcaption", B },
    { "figure", B | T },
    { "font", T },
    { "footer", B },
    { "form", B },
    { "h1", B | T | CONFLICT_ELEMENT_HEADING },
    { "h2", B | T | CONFLICT_ELEMENT_HEADING },
    { "h3", B | T | CONFLICT_ELEMENT_HEADING },
    { "h4", B | T | CONFLICT_ELEMENT_HEADING },
    { "h5", B | T | CONFLICT_ELEMENT_HEADING },
    { "h6", B | T | CONFLICT_ELEMENT_HEADING },
    { "head", B | T },
    { "header", B },
    { "hr", B | T },
    { "html", B | T },
    { "i", T },
    { "iframe", T | X },
    { "img", T },
    { "legend", B },
    { "li", B | T },
    { "listing", B | CONFLICT_ELEMENT_CODE },
    { "main", B },
    { "meta", T },
    { "nav", B },
    { "noscript", X },
    { "object", X },
    { "ol", B | T },
    { "option", B },
    { "p", B | T },
    { "pre", B | T | CONFLICT_ELEMENT_CODE },
    { "s", T },
    { "script", T | X },
    { "section", B },
    { "small", T },
    { "span", T },
    { "strike", T },
    { "strong", T },
    { "style", T | X },
    { "sub", T },
    { "summary", B },
    { "sup", T },
    { "svg", X },
    { "table", B | T },
    { "tbody", B | T },
    { "td", B | T },
    { "template", X },
    { "tfoot", B | T },
    { "th", B | T },
    { "thead", B | T },
    { "title", X },
    { "tr", B | T },
    { "tt", T },
    { "u", T },
    { "ul", B | T },
    { "video", X },
    { "xml", X },
    { "xmp", B | CONFLICT_ELEMENT_CODE },
    { NULL, 0 }
};

#define CONFLICT_ELEMENTS                                                     \
    (sizeof(conflict_elements) / sizeof(conflict_elements[0]) - 1)

#undef B
#undef T
#undef X


unsigned
conflict_element_flags(conflict_str_t name)
{
    size_t                     i;
    char                       buf[CONFLICT_ELEMENT_NAME + 1];
    conflict_element_t         key;
    const conflict_element_t  *element;

    if (name.len > CONFLICT_ELEMENT_NAME) {
        return 0;
    }

    for (i = 0; i < name.len; i++) {
        buf[i] = conflict_lower(name.data[i]);
    }

    buf[i] = '\0';

    key.name = buf;
    key.flags = 0;

    element = bsearch(&key, conflict_elements, CONFLICT_ELEMENTS,
                      sizeof(conflict_element_t), conflict_element_compare);

    return element ? element->flags : 0;
}


static int
conflict_element_compare(const void *one, const void *two)
{
    const conflict_element_t  *a, *b;

    a = one;
    b = two;

    return strcmp(a->name, b->name);
}
