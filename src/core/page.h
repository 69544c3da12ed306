
/*
 * The words of the page for clients: built in, in some languages, and the
 * administrator's own.
 */

#ifndef CONFLICT_PAGE_H
#define CONFLICT_PAGE_H

#include "conflict.h"


#define CONFLICT_PAGE_TEXTS_TABLE(X)                                          \
    X(TITLE, "title")                                                         \
    X(REQUEST, "request")                                                     \
    X(ABOUT_CSAT, "about-csat")                                               \
    X(ABOUT_NPS, "about-nps")                                                 \
    X(ABOUT_CES, "about-ces")                                                 \
    X(ABOUT_THUMBS, "about-thumbs")                                           \
    X(CSAT_1, "csat-1")                                                       \
    X(CSAT_2, "csat-2")                                                       \
    X(CSAT_3, "csat-3")                                                       \
    X(CSAT_4, "csat-4")                                                       \
    X(CSAT_5, "csat-5")                                                       \
    X(NPS_LOW, "nps-low")                                                     \
    X(NPS_HIGH, "nps-high")                                                   \
    X(CES_LOW, "ces-low")                                                     \
    X(CES_HIGH, "ces-high")                                                   \
    X(THUMBS_0, "thumbs-0")                                                   \
    X(THUMBS_1, "thumbs-1")                                                   \
    X(COMMENT, "comment")                                                     \
    X(COMMENT_NOTE, "comment-note")                                           \
    X(SEND, "send")                                                           \
    X(CHANGE, "change")                                                       \
    X(WISHES, "wishes")                                                       \
    X(OFTEN, "often")                                                         \
    X(OFTEN_KEEP, "often-keep")                                               \
    X(OFTEN_WEEK, "often-week")                                               \
    X(OFTEN_MONTH, "often-month")                                             \
    X(OFTEN_QUARTER, "often-quarter")                                         \
    X(OFTEN_NEVER, "often-never")                                             \
    X(WHERE, "where")                                                         \
    X(WHERE_KEEP, "where-keep")                                               \
    X(WHERE_EMAIL, "where-email")                                             \
    X(WHERE_CHAT, "where-chat")                                               \
    X(WHERE_CALL, "where-call")                                               \
    X(ANALYSIS, "analysis")                                                   \
    X(ANALYSIS_NOTE, "analysis-note")                                         \
    X(SAVE, "save")                                                           \
    X(LEVELS, "levels")                                                       \
    X(LEVEL_1, "level-1")                                                     \
    X(LEVEL_2, "level-2")                                                     \
    X(LEVEL_3, "level-3")                                                     \
    X(ASK_LEAD, "ask-lead")                                                   \
    X(LEAD_ASKED, "lead-asked")                                               \
    X(THANKS, "thanks")                                                       \
    X(THANKS_NOTE, "thanks-note")                                             \
    X(SAVED, "saved")                                                         \
    X(CHOOSE, "choose")                                                       \
    X(TOO_LONG, "too-long")                                                   \
    X(ANSWERED, "answered")                                                   \
    X(ANSWERED_NOTE, "answered-note")                                         \
    X(EXPIRED, "expired")                                                     \
    X(EXPIRED_NOTE, "expired-note")                                           \
    X(CANCELLED, "cancelled")                                                 \
    X(CANCELLED_NOTE, "cancelled-note")                                       \
    X(INVALID, "invalid")                                                     \
    X(INVALID_NOTE, "invalid-note")                                           \
    X(UNAVAILABLE, "unavailable")                                             \
    X(UNAVAILABLE_NOTE, "unavailable-note")

typedef enum {
#define X(id, name)  CONFLICT_PAGE_##id,
    CONFLICT_PAGE_TEXTS_TABLE(X)
#undef X
    CONFLICT_PAGE_TEXTS
} conflict_page_text_t;


#define CONFLICT_PAGE_LANGUAGES      32
#define CONFLICT_PAGE_LANGUAGE_SIZE  9       /* "pt-br", with its NUL */
#define CONFLICT_PAGE_TEXT_MAX       1000    /* bytes of a text */


/* texts point into what they were read from; data NULL: none is there */
typedef struct {
    char             language[CONFLICT_PAGE_LANGUAGE_SIZE];
    conflict_str_t   of[CONFLICT_PAGE_TEXTS];
} conflict_page_words_t;

typedef struct {
    unsigned                n;               /* the first is English */
    conflict_page_words_t   languages[CONFLICT_PAGE_LANGUAGES];
} conflict_pages_t;


/* fills pages with those that are built in */
void conflict_pages_init(conflict_pages_t *pages);

/*
 * Adds an administrator's words of a language to those that are there, and in
 * their place.
 *
 * language: two or more letters, in lower case, as in HTML's lang; text: lines
 * of "NAME = TEXT", empty ones, and comments that begin with "#"; kept.
 * *line: of what is wrong, counted from 1, and error: why.
 * CONFLICT_INVALID: a line is wrong; CONFLICT_LIMIT: too many languages.
 */
conflict_rc_t conflict_pages_read(conflict_pages_t *pages,
    conflict_str_t language, conflict_str_t text, unsigned *line,
    const char **error);

/*
 * The words for a reader: of the language that they want most, by an
 * Accept-Language header (RFC 9110, 12.5.4), else of the one that is known of
 * them ("" for none), else English.
 */
const conflict_page_words_t *conflict_pages_choose(
    const conflict_pages_t *pages, conflict_str_t accept, const char *known);

/* a text, or the English one where a language lacks it */
conflict_str_t conflict_pages_text(const conflict_pages_t *pages,
    const conflict_page_words_t *words, conflict_page_text_t text);


#endif /* CONFLICT_PAGE_H */
