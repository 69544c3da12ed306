
/*
 * The page for clients: plain HTML that needs no script.
 */

#include "page.h"
#include "../core/comment.h"


/* written twice: to know how long it becomes, and into that place */

typedef struct {
    const ngx_http_conflict_page_t  *page;
    u_char                          *p;
    size_t                           len;
} ngx_http_conflict_sink_t;


static void
ngx_http_conflict_put(ngx_http_conflict_sink_t *sink, const char *data,
    size_t len)
{
    if (sink->p) {
        ngx_memcpy(sink->p + sink->len, data, len);
    }

    sink->len += len;
}


#define ngx_http_conflict_put_html(sink, text)                                \
    ngx_http_conflict_put(sink, text, sizeof(text) - 1)


static void
ngx_http_conflict_put_escaped(ngx_http_conflict_sink_t *sink,
    const char *data, size_t len)
{
    size_t  i;

    for (i = 0; i < len; i++) {
        switch (data[i]) {

        case '<':
            ngx_http_conflict_put_html(sink, "&lt;");
            break;

        case '>':
            ngx_http_conflict_put_html(sink, "&gt;");
            break;

        case '&':
            ngx_http_conflict_put_html(sink, "&amp;");
            break;

        case '"':
            ngx_http_conflict_put_html(sink, "&quot;");
            break;

        default:
            ngx_http_conflict_put(sink, &data[i], 1);
        }
    }
}


static void
ngx_http_conflict_put_number(ngx_http_conflict_sink_t *sink, ngx_uint_t n)
{
    u_char  number[NGX_INT_T_LEN];

    ngx_http_conflict_put(sink, (char *) number,
                          ngx_sprintf(number, "%ui", n) - number);
}


/* what stands in braces; 0: it is none of ours, and stands for itself */

static size_t
ngx_http_conflict_put_place(ngx_http_conflict_sink_t *sink,
    conflict_str_t text)
{
    const ngx_http_conflict_page_t  *page;

    page = sink->page;

    if (text.len >= 8 && ngx_memcmp(text.data, "{ticket}", 8) == 0) {
        ngx_http_conflict_put_escaped(sink, page->ticket,
                                      ngx_strlen(page->ticket));
        return 8;
    }

    if (text.len >= 7 && ngx_memcmp(text.data, "{limit}", 7) == 0) {
        ngx_http_conflict_put_number(sink, CONFLICT_COMMENT_MAX);
        return 7;
    }

    if (text.len >= 6 && ngx_memcmp(text.data, "{time}", 6) == 0) {
        ngx_http_conflict_put_escaped(sink, (char *) page->until.data,
                                      page->until.len);
        return 6;
    }

    return 0;
}


static void
ngx_http_conflict_put_text(ngx_http_conflict_sink_t *sink,
    conflict_page_text_t n)
{
    size_t           len;
    conflict_str_t   text;

    text = conflict_pages_text(sink->page->pages, sink->page->words, n);

    while (text.len) {
        len = text.data[0] == '{' ? ngx_http_conflict_put_place(sink, text)
                                  : 0;
        if (len == 0) {
            ngx_http_conflict_put_escaped(sink, text.data, 1);
            len = 1;
        }

        text.data += len;
        text.len -= len;
    }
}


/* <TAG ATTRIBUTES>TEXT</TAG>; tag is up to the first space of open */

static void
ngx_http_conflict_put_element(ngx_http_conflict_sink_t *sink,
    const char *open, conflict_page_text_t text)
{
    ngx_http_conflict_put_html(sink, "<");
    ngx_http_conflict_put(sink, open, ngx_strlen(open));
    ngx_http_conflict_put_html(sink, ">");
    ngx_http_conflict_put_text(sink, text);
    ngx_http_conflict_put_html(sink, "</");
    ngx_http_conflict_put(sink, open, strcspn(open, " "));
    ngx_http_conflict_put_html(sink, ">\n");
}


/* the title is what a screen reader says first */

static void
ngx_http_conflict_put_head(ngx_http_conflict_sink_t *sink,
    conflict_page_text_t title)
{
    const char  *language;

    language = sink->page->words->language;

    ngx_http_conflict_put_html(sink, "<!DOCTYPE html>\n<html lang=\"");
    ngx_http_conflict_put(sink, language, ngx_strlen(language));
    ngx_http_conflict_put_html(sink, "\">\n<head>\n<meta charset=\"utf-8\">\n"
                               "<meta name=\"viewport\" content=\""
                               "width=device-width, initial-scale=1\">\n");
    ngx_http_conflict_put_element(sink, "title", title);
    ngx_http_conflict_put_html(sink, "<link rel=\"stylesheet\" "
                               "href=\"style.css\">\n</head>\n<body>\n"
                               "<main>\n");

    if (sink->page->logo) {
        ngx_http_conflict_put_html(sink, "<img class=\"logo\" src=\"logo\" "
                                   "alt=\"\">\n");
    }
}


/* one that may be chosen; the text is that of n, or the number alone */

static void
ngx_http_conflict_put_choice(ngx_http_conflict_sink_t *sink,
    const char *name, const char *value, ngx_uint_t chosen,
    ngx_int_t number, ngx_int_t text)
{
    ngx_http_conflict_put_html(sink, "<label class=\"choice\">"
                               "<input type=\"radio\" name=\"");
    ngx_http_conflict_put(sink, name, ngx_strlen(name));
    ngx_http_conflict_put_html(sink, "\" value=\"");
    ngx_http_conflict_put(sink, value, ngx_strlen(value));

    if (chosen) {
        ngx_http_conflict_put_html(sink, "\" checked>");

    } else if (number >= 0 || ngx_strcmp(name, "score") == 0) {
        ngx_http_conflict_put_html(sink, "\" required>");

    } else {
        ngx_http_conflict_put_html(sink, "\">");
    }

    ngx_http_conflict_put_html(sink, " <span>");

    if (number >= 0) {
        ngx_http_conflict_put_number(sink, number);

        if (text >= 0) {
            ngx_http_conflict_put_html(sink, " \xe2\x80\x93 ");
        }
    }

    if (text >= 0) {
        ngx_http_conflict_put_text(sink, (conflict_page_text_t) text);
    }

    ngx_http_conflict_put_html(sink, "</span></label>\n");
}


/* of csat and thumbs each has a word, of the others the two ends do */

static void
ngx_http_conflict_put_scale(ngx_http_conflict_sink_t *sink)
{
    char         value[NGX_INT_T_LEN + 1];
    ngx_int_t    text;
    ngx_uint_t   i, named;

    static const struct {
        conflict_page_text_t  question;
        conflict_page_text_t  first;       /* words, in order; or the ends */
        ngx_uint_t            from;
        ngx_uint_t            to;
    } scales[CONFLICT_SCALES] = {
        [CONFLICT_SCALE_CSAT] = { CONFLICT_PAGE_ABOUT_CSAT,
                                  CONFLICT_PAGE_CSAT_1, 1, 5 },
        [CONFLICT_SCALE_NPS] = { CONFLICT_PAGE_ABOUT_NPS,
                                 CONFLICT_PAGE_NPS_LOW, 0, 10 },
        [CONFLICT_SCALE_CES] = { CONFLICT_PAGE_ABOUT_CES,
                                 CONFLICT_PAGE_CES_LOW, 1, 7 },
        [CONFLICT_SCALE_THUMBS] = { CONFLICT_PAGE_ABOUT_THUMBS,
                                    CONFLICT_PAGE_THUMBS_0, 0, 1 }
    };

    conflict_scale_t  scale = sink->page->scale;

    named = (scale == CONFLICT_SCALE_CSAT || scale == CONFLICT_SCALE_THUMBS);

    ngx_http_conflict_put_html(sink, "<fieldset");

    if (!named) {
        ngx_http_conflict_put_html(sink, " aria-describedby=\"ends\"");
    }

    ngx_http_conflict_put_html(sink, ">\n");
    ngx_http_conflict_put_element(sink, "legend", scales[scale].question);

    if (!named) {
        ngx_http_conflict_put_html(sink, "<p class=\"ends note\" "
                                   "id=\"ends\"><span>");
        ngx_http_conflict_put_number(sink, scales[scale].from);
        ngx_http_conflict_put_html(sink, " = ");
        ngx_http_conflict_put_text(sink, scales[scale].first);
        ngx_http_conflict_put_html(sink, "</span> <span>");
        ngx_http_conflict_put_number(sink, scales[scale].to);
        ngx_http_conflict_put_html(sink, " = ");
        ngx_http_conflict_put_text(sink, scales[scale].first + 1);
        ngx_http_conflict_put_html(sink, "</span></p>\n"
                                   "<div class=\"numbers\">\n");
    }

    for (i = scales[scale].from; i <= scales[scale].to; i++) {

        *ngx_sprintf((u_char *) value, "%ui", i) = '\0';
        text = named ? (ngx_int_t) (scales[scale].first + i
                                    - scales[scale].from)
                     : -1;

        ngx_http_conflict_put_choice(sink, "score", value,
                                     sink->page->score == i,
                                     scale == CONFLICT_SCALE_THUMBS
                                     ? -1 : (ngx_int_t) i, text);
    }

    if (!named) {
        ngx_http_conflict_put_html(sink, "</div>\n");
    }

    ngx_http_conflict_put_html(sink, "</fieldset>\n");
}


static void
ngx_http_conflict_put_comment(ngx_http_conflict_sink_t *sink)
{
    ngx_http_conflict_put_element(sink, "label class=\"field\" "
                                  "for=\"comment\"", CONFLICT_PAGE_COMMENT);
    ngx_http_conflict_put_html(sink, "<textarea id=\"comment\" "
                               "name=\"comment\" rows=\"4\" "
                               "aria-describedby=\"comment-note\" "
                               "maxlength=\"");
    ngx_http_conflict_put_number(sink, CONFLICT_COMMENT_MAX);

    /* a browser takes the first line feed away */

    ngx_http_conflict_put_html(sink, "\">\n");
    ngx_http_conflict_put_escaped(sink, (char *) sink->page->comment.data,
                                  sink->page->comment.len);
    ngx_http_conflict_put_html(sink, "</textarea>\n");
    ngx_http_conflict_put_element(sink, "p class=\"note\" "
                                  "id=\"comment-note\"",
                                  CONFLICT_PAGE_COMMENT_NOTE);
}


static void
ngx_http_conflict_put_wishes(ngx_http_conflict_sink_t *sink)
{
    const conflict_profile_t  *profile;

    profile = sink->page->profile;

    ngx_http_conflict_put_html(sink, "<details>\n");
    ngx_http_conflict_put_element(sink, "summary", CONFLICT_PAGE_WISHES);

    ngx_http_conflict_put_html(sink, "<fieldset>\n");
    ngx_http_conflict_put_element(sink, "legend", CONFLICT_PAGE_OFTEN);
    ngx_http_conflict_put_choice(sink, "often", "", 1, -1,
                                 CONFLICT_PAGE_OFTEN_KEEP);
    ngx_http_conflict_put_choice(sink, "often", "7d", 0, -1,
                                 CONFLICT_PAGE_OFTEN_WEEK);
    ngx_http_conflict_put_choice(sink, "often", "30d", 0, -1,
                                 CONFLICT_PAGE_OFTEN_MONTH);
    ngx_http_conflict_put_choice(sink, "often", "90d", 0, -1,
                                 CONFLICT_PAGE_OFTEN_QUARTER);
    ngx_http_conflict_put_choice(sink, "often", "off", 0, -1,
                                 CONFLICT_PAGE_OFTEN_NEVER);
    ngx_http_conflict_put_html(sink, "</fieldset>\n<fieldset>\n");

    ngx_http_conflict_put_element(sink, "legend", CONFLICT_PAGE_WHERE);
    ngx_http_conflict_put_choice(sink, "where", "", 1, -1,
                                 CONFLICT_PAGE_WHERE_KEEP);
    ngx_http_conflict_put_choice(sink, "where", "email", 0, -1,
                                 CONFLICT_PAGE_WHERE_EMAIL);
    ngx_http_conflict_put_choice(sink, "where", "chat", 0, -1,
                                 CONFLICT_PAGE_WHERE_CHAT);
    ngx_http_conflict_put_choice(sink, "where", "call", 0, -1,
                                 CONFLICT_PAGE_WHERE_CALL);
    ngx_http_conflict_put_html(sink, "</fieldset>\n<label class=\"choice\">"
                               "<input type=\"checkbox\" name=\"analysis\" "
                               "value=\"off\" "
                               "aria-describedby=\"analysis-note\"");

    if (profile->analysis_off) {
        ngx_http_conflict_put_html(sink, " checked");
    }

    ngx_http_conflict_put_html(sink, "> <span>");
    ngx_http_conflict_put_text(sink, CONFLICT_PAGE_ANALYSIS);
    ngx_http_conflict_put_html(sink, "</span></label>\n");
    ngx_http_conflict_put_element(sink, "p class=\"note\" "
                                  "id=\"analysis-note\"",
                                  CONFLICT_PAGE_ANALYSIS_NOTE);
    ngx_http_conflict_put_html(sink, "<input type=\"hidden\" "
                               "name=\"was\" value=\"");

    if (profile->analysis_off) {
        ngx_http_conflict_put_html(sink, "off");
    }

    ngx_http_conflict_put_html(sink, "\">\n");
    ngx_http_conflict_put_element(sink, "button class=\"second\" "
                                  "name=\"do\" value=\"save\" "
                                  "formnovalidate", CONFLICT_PAGE_SAVE);
    ngx_http_conflict_put_html(sink, "</details>\n");
}


static void
ngx_http_conflict_put_begin(ngx_http_conflict_sink_t *sink)
{
    u_char  nonce[NGX_INT64_LEN];

    ngx_http_conflict_put_html(sink, "<form method=\"post\" action=\"");
    ngx_http_conflict_put_escaped(sink, (char *) sink->page->token.data,
                                  sink->page->token.len);
    ngx_http_conflict_put_html(sink, "\">\n<input type=\"hidden\" "
                               "name=\"nonce\" value=\"");
    ngx_http_conflict_put(sink, (char *) nonce,
                          ngx_sprintf(nonce, "%012xL", sink->page->nonce)
                          - nonce);
    ngx_http_conflict_put_html(sink, "\">\n");
}


/* once it is answered, only who wants to change that sees it again */

static void
ngx_http_conflict_put_form(ngx_http_conflict_sink_t *sink)
{
    ngx_http_conflict_put_begin(sink);

    if (sink->page->thanks) {
        ngx_http_conflict_put_html(sink, "<details>\n");
        ngx_http_conflict_put_element(sink, "summary", CONFLICT_PAGE_CHANGE);
    }

    ngx_http_conflict_put_scale(sink);
    ngx_http_conflict_put_comment(sink);
    ngx_http_conflict_put_element(sink, "button name=\"do\" value=\"answer\"",
                                  CONFLICT_PAGE_SEND);

    if (sink->page->thanks) {
        ngx_http_conflict_put_html(sink, "</details>\n");
    }

    ngx_http_conflict_put_wishes(sink);
    ngx_http_conflict_put_html(sink, "</form>\n");
}


/* the way up, for clients (M36) */

static void
ngx_http_conflict_put_levels(ngx_http_conflict_sink_t *sink)
{
    ngx_http_conflict_put_html(sink, "<section>\n");
    ngx_http_conflict_put_element(sink, "h2", CONFLICT_PAGE_LEVELS);
    ngx_http_conflict_put_html(sink, "<ol>\n");
    ngx_http_conflict_put_element(sink, "li", CONFLICT_PAGE_LEVEL_1);
    ngx_http_conflict_put_element(sink, "li", CONFLICT_PAGE_LEVEL_2);
    ngx_http_conflict_put_element(sink, "li", CONFLICT_PAGE_LEVEL_3);
    ngx_http_conflict_put_html(sink, "</ol>\n");

    if (sink->page->lead) {
        ngx_http_conflict_put_element(sink, "p class=\"said\" "
                                      "role=\"status\"",
                                      CONFLICT_PAGE_LEAD_ASKED);
    } else {
        ngx_http_conflict_put_begin(sink);
        ngx_http_conflict_put_element(sink, "button class=\"second\" "
                                      "name=\"do\" value=\"lead\"",
                                      CONFLICT_PAGE_ASK_LEAD);
        ngx_http_conflict_put_html(sink, "</form>\n");
    }

    ngx_http_conflict_put_html(sink, "</section>\n");
}


/* what has gone wrong, or what was done */

static void
ngx_http_conflict_put_news(ngx_http_conflict_sink_t *sink)
{
    const ngx_http_conflict_page_t  *page;

    page = sink->page;

    if (page->choose || page->too_long) {
        ngx_http_conflict_put_element(sink, "p class=\"wrong\" role=\"alert\"",
                                      page->choose ? CONFLICT_PAGE_CHOOSE
                                                   : CONFLICT_PAGE_TOO_LONG);
    }

    if (page->thanks) {
        ngx_http_conflict_put_element(sink, "p class=\"said\" role=\"status\"",
                                      CONFLICT_PAGE_THANKS_NOTE);
    }

    if (page->saved) {
        ngx_http_conflict_put_element(sink, "p class=\"said\" role=\"status\"",
                                      CONFLICT_PAGE_SAVED);
    }
}


static conflict_page_text_t
ngx_http_conflict_page_title(const ngx_http_conflict_page_t *page,
    conflict_page_text_t heading)
{
    if (page->choose) {
        return CONFLICT_PAGE_CHOOSE;
    }

    if (page->too_long) {
        return CONFLICT_PAGE_TOO_LONG;
    }

    return page->saved ? CONFLICT_PAGE_SAVED : heading;
}


size_t
ngx_http_conflict_page_write(const ngx_http_conflict_page_t *page, u_char *p)
{
    conflict_page_text_t      heading;
    ngx_http_conflict_sink_t  sink;

    static const struct {
        conflict_page_text_t  heading;
        conflict_page_text_t  note;
    } kinds[] = {
        [NGX_HTTP_CONFLICT_PAGE_ASKS] = { CONFLICT_PAGE_TITLE,
                                          CONFLICT_PAGE_REQUEST },
        [NGX_HTTP_CONFLICT_PAGE_ANSWERED] = { CONFLICT_PAGE_ANSWERED,
                                              CONFLICT_PAGE_ANSWERED_NOTE },
        [NGX_HTTP_CONFLICT_PAGE_EXPIRED] = { CONFLICT_PAGE_EXPIRED,
                                             CONFLICT_PAGE_EXPIRED_NOTE },
        [NGX_HTTP_CONFLICT_PAGE_CANCELLED] = { CONFLICT_PAGE_CANCELLED,
                                               CONFLICT_PAGE_CANCELLED_NOTE },
        [NGX_HTTP_CONFLICT_PAGE_INVALID] = { CONFLICT_PAGE_INVALID,
                                             CONFLICT_PAGE_INVALID_NOTE },
        [NGX_HTTP_CONFLICT_PAGE_UNAVAILABLE] = {
                                             CONFLICT_PAGE_UNAVAILABLE,
                                             CONFLICT_PAGE_UNAVAILABLE_NOTE }
    };

    sink.page = page;
    sink.p = p;
    sink.len = 0;

    heading = page->thanks ? CONFLICT_PAGE_THANKS : kinds[page->kind].heading;

    ngx_http_conflict_put_head(&sink,
                               ngx_http_conflict_page_title(page, heading));
    ngx_http_conflict_put_element(&sink, "h1", heading);
    ngx_http_conflict_put_news(&sink);

    if (page->kind != NGX_HTTP_CONFLICT_PAGE_ASKS || page->ticket[0]) {
        ngx_http_conflict_put_element(&sink, "p", kinds[page->kind].note);
    }

    /* who has just said that they are not content reads of the way up first */

    if (page->levels && page->thanks) {
        ngx_http_conflict_put_levels(&sink);
    }

    if (page->kind == NGX_HTTP_CONFLICT_PAGE_ASKS) {
        ngx_http_conflict_put_form(&sink);
    }

    if (page->levels && !page->thanks) {
        ngx_http_conflict_put_levels(&sink);
    }

    ngx_http_conflict_put_html(&sink, "</main>\n</body>\n</html>\n");

    return sink.len;
}
