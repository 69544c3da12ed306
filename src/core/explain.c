
/*
 * An exchange in words.
 */

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "explain.h"


/* one line, built piece by piece */
typedef struct {
    char    text[CONFLICT_TRACE_SIZE];
    size_t  len;
} conflict_explain_line_t;


static void conflict_explain_bits(const conflict_trace_t *trace,
    uint32_t facts, const char *why);
static void conflict_explain_signals(const conflict_trace_t *trace,
    const conflict_event_t *event);
static void conflict_explain_name(conflict_explain_line_t *line,
    const conflict_trace_t *trace, const char *what, const char *name);
static void conflict_explain_add(conflict_explain_line_t *line,
    const char *format, ...) __attribute__((format(printf, 2, 3)));


const conflict_str_t  conflict_verdict_words[] = {
    conflict_string("taken"),
    conflict_string("pending"),
    conflict_string("passed"),
    conflict_string("refused")
};


const conflict_str_t  conflict_occur_words[CONFLICT_OCCURS] = {
    conflict_string("fine"),
    conflict_string("speaker"),
    conflict_string("rating"),
    conflict_string("rater"),
    conflict_string("time"),
    conflict_string("old")
};


const conflict_str_t  conflict_body_kind_words[] = {
    conflict_string("none"),
    conflict_string("json"),
    conflict_string("form"),
    conflict_string("text")
};


const conflict_str_t  conflict_body_cause_words[CONFLICT_BODY_CAUSES] = {
    conflict_string("fine"),
    conflict_string("type"),
    conflict_string("encoding"),
    conflict_string("corrupt"),
    conflict_string("ratio"),
    conflict_string("large"),
    conflict_string("nodes"),
    conflict_string("depth"),
    conflict_string("fields"),
    conflict_string("parts"),
    conflict_string("invalid"),
    conflict_string("memory")
};


void
conflict_explain_exchange(const conflict_trace_t *trace,
    conflict_str_t method, conflict_str_t path, unsigned status)
{
    char  shown[CONFLICT_SHOWN_SIZE], answer[32];

    if (trace == NULL) {
        return;
    }

    if (status) {
        (void) snprintf(answer, sizeof(answer), "answered with %u", status);
    } else {
        (void) snprintf(answer, sizeof(answer), "not answered");
    }

    conflict_tell(trace, "%.*s %s, %s",
                  (int) (method.len < 16 ? method.len : 16), method.data,
                  conflict_shown(trace, path, shown), answer);
}


void
conflict_explain_ambiguous(const conflict_trace_t *trace)
{
    conflict_tell(trace, "  nothing is read: with \"%%2F\" or \"..\" in it the "
                  "path may mean another ticket to the helpdesk");
}


void
conflict_explain_body(const conflict_trace_t *trace, const char *which,
    const conflict_body_t *body, size_t size)
{
    static const char  *kinds[] = {
        "nothing in it can be read", "JSON", "a form", "text"
    };

    static const char  *causes[CONFLICT_BODY_CAUSES] = {
        "",
        ": its Content-Type is none that is read",
        ": its Content-Encoding is none that is unpacked",
        ": it is packed wrongly, or cut",
        ": it unpacks to too much (\"ratio\", \"inflated\")",
        ": more is to be kept than the limit \"bytes\"",
        ": it has more nodes than the limit \"nodes\"",
        ": it goes deeper than the limit \"depth\"",
        ": it has more fields than the limit \"fields\"",
        ": it has more parts than the limit \"parts\"",
        ": it is not what its Content-Type says",
        ": there was no memory left"
    };

    if (body == NULL || (size == 0 && body->cause == CONFLICT_BODY_FINE)) {
        conflict_tell(trace, "  the %s has no body", which);
        return;
    }

    /* what cannot be read need not be waited for */

    if (size == 0) {
        conflict_tell(trace, "  body of the %s%s", which, causes[body->cause]);
        return;
    }

    conflict_tell(trace, "  body of the %s, %zu bytes: %s%s", which, size,
                  kinds[body->kind], causes[body->cause]);
}


void
conflict_explain_match(const conflict_trace_t *trace,
    const conflict_platform_t *platform, const conflict_route_t *route)
{
    conflict_str_t  kind;

    kind = conflict_route_kind_words[route->kind];

    conflict_tell(trace, "%.*s, line %u: route %.*s %.*s %.*s",
                  (int) platform->name.len, platform->name.data, route->line,
                  (int) kind.len, kind.data,
                  (int) route->method.len, route->method.data,
                  (int) (route->path.len < 300 ? route->path.len : 300),
                  route->path.data);
}


void
conflict_explain_item(const conflict_trace_t *trace, unsigned n, unsigned of)
{
    conflict_tell(trace, "  %u of %u:", n, of);
}


void
conflict_explain_own_look(const conflict_trace_t *trace)
{
    conflict_tell(trace, "  passed: a client's own look catches up on nothing");
}


void
conflict_explain_no_items(const conflict_trace_t *trace)
{
    conflict_tell(trace, "  nothing to walk: what \"each\" names is not there");
}


void
conflict_explain_more_items(const conflict_trace_t *trace)
{
    conflict_tell(trace, "  there are more parts than the limit \"items\"");
}


void
conflict_explain_others(const conflict_trace_t *trace, unsigned others,
    unsigned matches)
{
    if (others) {
        conflict_tell(trace, "%u %sroute%s not match this method and path",
                      others, matches ? "other " : "",
                      others == 1 ? " does" : "s do");
    }
}


void
conflict_explain_verdict(const conflict_trace_t *trace,
    conflict_verdict_t verdict, const conflict_route_t *route,
    unsigned status)
{
    switch (verdict) {

    case CONFLICT_VERDICT_TAKEN:
        break;

    case CONFLICT_VERDICT_PENDING:
        conflict_tell(trace, "  waits: what a condition needs is not there");
        break;

    case CONFLICT_VERDICT_PASSED:
        conflict_tell(trace, "  passed over: by its conditions the route is "
                      "not meant");
        break;

    case CONFLICT_VERDICT_REFUSED:

        if (status && !conflict_accepts(route, status)) {
            conflict_tell(trace, "  refused: %u is no status that the route "
                          "accepts", status);
            break;
        }

        conflict_tell(trace, "  refused: by the route's conditions the "
                      "helpdesk did not accept it");
        break;
    }
}


void
conflict_explain_facts(const conflict_trace_t *trace,
    const conflict_facts_t *facts)
{
    char      shown[CONFLICT_SHOWN_SIZE];
    unsigned  i, n;

    if (trace == NULL) {
        return;
    }

    for (i = 0; i < CONFLICT_FACTS; i++) {

        if (!(facts->present & conflict_bit(i))) {
            continue;
        }

        /* a word out of a closed list may stand in any log */

        if (conflict_fact_closed_words((conflict_fact_t) i, &n)) {
            conflict_tell(trace, "  = %s %.*s", conflict_fact_words[i].data,
                          (int) facts->values[i].len, facts->values[i].data);
            continue;
        }

        conflict_tell(trace, "  = %s %s", conflict_fact_words[i].data,
                      conflict_shown(trace, facts->values[i], shown));
    }

    conflict_explain_bits(trace, facts->untranslated, "what is there is none "
                          "of its words, and no translation knows it");
    conflict_explain_bits(trace, facts->untrusted, "only the request says it, "
                          "and a client's own words are not believed");
    conflict_explain_bits(trace, facts->too_long, "what is there is too long");

    if (facts->pattern_limit) {
        conflict_tell(trace, "  a pattern took more than the limit "
                      "\"steps\": it did not match");
    }

    if (facts->no_memory) {
        conflict_tell(trace, "  there was no memory left: facts are "
                      "missing");
    }

    if (facts->mail && facts->automatic) {
        conflict_tell(trace, "  the mail is automatic: nobody wrote it");
    }
}


static void
conflict_explain_bits(const conflict_trace_t *trace, uint32_t facts,
    const char *why)
{
    unsigned  i;

    for (i = 0; i < CONFLICT_FACTS; i++) {
        if (facts & conflict_bit(i)) {
            conflict_tell(trace, "  = no %s: %s", conflict_fact_words[i].data,
                          why);
        }
    }
}


void
conflict_explain_subject(const conflict_trace_t *trace, const char *client,
    const char *ticket, const char *whence)
{
    conflict_explain_line_t  line;

    if (trace == NULL) {
        return;
    }

    line.len = 0;

    conflict_explain_add(&line, "  about");

    if (client[0]) {
        conflict_explain_name(&line, trace, "client", client);

        if (whence) {
            conflict_explain_add(&line, " (%s)", whence);
        }

    } else {
        conflict_explain_add(&line, " a client that nothing names");
    }

    if (ticket[0]) {
        conflict_explain_add(&line, ",");
        conflict_explain_name(&line, trace, "ticket", ticket);
    }

    conflict_tell(trace, "%s", line.text);
}


void
conflict_explain_occur(const conflict_trace_t *trace, conflict_occur_t occur)
{
    switch (occur) {

    case CONFLICT_OCCUR_FINE:
        break;

    case CONFLICT_OCCUR_SPEAKER:
        conflict_tell(trace, "  no message: nobody knows who speaks");
        break;

    case CONFLICT_OCCUR_RATING:
        conflict_tell(trace, "  no rating: it is no figure of its scale");
        break;

    case CONFLICT_OCCUR_RATER:
        conflict_tell(trace, "  no rating: it was not the client who gave it");
        break;

    case CONFLICT_OCCUR_TIME:
        conflict_tell(trace, "  no message: when it was written is not "
                      "there, or cannot be read");
        break;

    case CONFLICT_OCCUR_OLD:
        conflict_tell(trace, "  no message: it is older than %d days",
                      (int) (CONFLICT_HISTORY_SPAN / CONFLICT_DAY));
        break;

    default:
        break;
    }
}


void
conflict_explain_event(const conflict_trace_t *trace,
    const conflict_event_t *event, const char *client, size_t text,
    const char *skipped)
{
    char                     id[CONFLICT_EVENT_ID_SIZE];
    char                     at[CONFLICT_TIME_SIZE];
    conflict_explain_line_t  line;

    if (trace == NULL) {
        return;
    }

    line.len = 0;

    conflict_explain_add(&line, "  %s: %s by %s%s",
                         skipped ? "does not count" : "counts",
                         conflict_event_words[event->kind].data,
                         event->actor == CONFLICT_ACTOR_UNKNOWN
                         ? "whoever the author is"
                         : conflict_actor_words[event->actor].data,
                         event->lead ? ", a lead" : "");

    conflict_explain_name(&line, trace, ", client", client);
    conflict_explain_name(&line, trace, ", ticket", event->ticket);

    if (event->opens) {
        conflict_explain_add(&line, ", opens it");
    }

    if (event->kind == CONFLICT_EVENT_STATUS) {
        conflict_explain_add(&line, ", status %s",
                             conflict_status_words[event->status].data);
    }

    if (event->kind == CONFLICT_EVENT_OWNER) {
        conflict_explain_name(&line, trace, ", owner",
                              event->owner[0] ? event->owner : "nobody");
    }

    if (event->kind == CONFLICT_EVENT_RATING) {
        conflict_explain_add(&line, ", rating %u of 5", event->rating);
    }

    if (event->kind == CONFLICT_EVENT_MERGE) {
        conflict_explain_name(&line, trace, ", merged", event->merged);
    }

    if (event->channel != CONFLICT_CHANNEL_UNKNOWN) {
        conflict_explain_add(&line, ", by %s",
                             conflict_channel_words[event->channel].data);
    }

    if (event->past) {
        conflict_explain_add(&line, ", at %s",
                             conflict_time_text(event->at, at));
    }

    /* whoever knows how ids are made could find the helpdesk's own */

    if (!trace->private) {
        conflict_explain_add(&line, ", id %s",
                             conflict_event_id_text(event->id, id));
    }

    if (event->named) {
        conflict_explain_add(&line, ", known again in a history");
    }

    if (skipped) {
        conflict_explain_add(&line, ": %s", skipped);
    }

    conflict_tell(trace, "%s", line.text);

    if (event->kind == CONFLICT_EVENT_MESSAGE && text) {
        conflict_tell(trace, "    text of %zu bytes, heat %u.%02u%s", text,
                      event->signals.heat / 1000,
                      event->signals.heat % 1000 / 10,
                      event->signals.read ? ""
                      : ", no word of which is known");
        conflict_explain_signals(trace, event);
    }
}


/* what it says; not for a log */

static void
conflict_explain_signals(const conflict_trace_t *trace,
    const conflict_event_t *event)
{
    unsigned                 i;
    conflict_explain_line_t  line;

    if (trace->private) {
        return;
    }

    line.len = 0;

    for (i = 0; i < CONFLICT_SIGNALS; i++) {
        if (conflict_said(&event->signals, i)) {
            conflict_explain_add(&line, "%s %s", line.len ? "," : "    says:",
                                 conflict_signal_words[i].data);
        }
    }

    if (line.len) {
        conflict_tell(trace, "%s", line.text);
    }
}


static void
conflict_explain_name(conflict_explain_line_t *line,
    const conflict_trace_t *trace, const char *what, const char *name)
{
    char            shown[CONFLICT_SHOWN_SIZE];
    conflict_str_t  str;

    if (name[0] == '\0') {
        return;
    }

    str.data = name;
    str.len = strlen(name);

    conflict_explain_add(line, "%s%s %s",
                         line->len && what[0] != ',' ? " " : "", what,
                         conflict_shown(trace, str, shown));
}


static void
conflict_explain_add(conflict_explain_line_t *line, const char *format, ...)
{
    int      n;
    size_t   room;
    va_list  args;

    room = sizeof(line->text) - line->len;

    va_start(args, format);
    n = vsnprintf(line->text + line->len, room, format, args);
    va_end(args);

    if (n > 0) {
        line->len += (size_t) n < room ? (size_t) n : room - 1;
    }
}


char *
conflict_time_text(conflict_msec_t when, char *text)
{
    time_t     seconds;
    struct tm  tm;

    seconds = (time_t) (when / CONFLICT_SECOND);

    if (gmtime_r(&seconds, &tm) == NULL) {
        text[0] = '\0';
        return text;
    }

    (void) snprintf(text, CONFLICT_TIME_SIZE, "%04u-%02u-%02uT%02u:%02u:%02u."
                    "%03uZ", (unsigned) (tm.tm_year + 1900) % 10000,
                    (unsigned) (tm.tm_mon + 1) % 100,
                    (unsigned) tm.tm_mday % 100, (unsigned) tm.tm_hour % 100,
                    (unsigned) tm.tm_min % 100, (unsigned) tm.tm_sec % 100,
                    (unsigned) (when % CONFLICT_SECOND) % 1000);

    return text;
}


char *
conflict_event_id_text(uint64_t id, char text[CONFLICT_EVENT_ID_SIZE])
{
    (void) snprintf(text, CONFLICT_EVENT_ID_SIZE, "%012llx",
                    (unsigned long long) (id & CONFLICT_EVENT_ID_MASK));

    return text;
}
