
/*
 * What "explain" has to say, as JSON.
 */

#include <stdlib.h>
#include <string.h>

#include "look.h"


static json_t *conflict_report_bits(uint32_t facts);
static json_t *conflict_report_says(const conflict_event_t *event);
static json_t *conflict_report_name(const conflict_trace_t *shown,
    const char *name);
static json_t *conflict_report_value(const conflict_trace_t *shown,
    conflict_str_t value);
static json_t *conflict_report_string(conflict_str_t value);


json_t *
conflict_report_create(const conflict_http_exchange_t *http,
    const conflict_trace_t *shown)
{
    json_t  *report;

    report = json_object();

    json_object_set_new(report, "exchange", json_integer(http->number));
    json_object_set_new(report, "line", json_integer(http->request.line));
    json_object_set_new(report, "method",
                        conflict_report_string(http->request.method));
    json_object_set_new(report, "path",
                        conflict_report_value(shown, http->request.path));
    json_object_set_new(report, "status",
                        http->response.line
                        ? json_integer(http->response.status) : json_null());
    json_object_set_new(report, "routes", json_array());
    json_object_set_new(report, "others", json_integer(0));
    json_object_set_new(report, "notes", json_array());

    return report;
}


json_t *
conflict_report_match(json_t *report, const conflict_platform_t *platform,
    const conflict_route_t *route)
{
    json_t          *match;
    conflict_str_t   kind;

    if (report == NULL) {
        return NULL;
    }

    kind = conflict_route_kind_words[route->kind];

    match = json_object();

    json_object_set_new(match, "platform",
                        conflict_report_string(platform->name));
    json_object_set_new(match, "kind", conflict_report_string(kind));
    json_object_set_new(match, "method", conflict_report_string(route->method));
    json_object_set_new(match, "path", conflict_report_string(route->path));
    json_object_set_new(match, "verdict", json_string("nothing"));
    json_object_set_new(match, "items", json_array());

    json_array_append_new(json_object_get(report, "routes"), match);

    return match;
}


json_t *
conflict_report_item(json_t *match, conflict_verdict_t verdict)
{
    json_t          *item, *items;
    conflict_str_t   word;

    if (match == NULL) {
        return NULL;
    }

    word = conflict_verdict_words[verdict];
    items = json_object_get(match, "items");

    if (json_array_size(items) == 0 || verdict == CONFLICT_VERDICT_TAKEN) {
        json_object_set_new(match, "verdict", conflict_report_string(word));
    }

    item = json_object();

    json_object_set_new(item, "verdict", conflict_report_string(word));
    json_array_append_new(items, item);

    return item;
}


void
conflict_report_facts(json_t *item, const conflict_trace_t *shown,
    const conflict_facts_t *facts)
{
    json_t    *object;
    unsigned   i;

    if (item == NULL) {
        return;
    }

    object = json_object();

    for (i = 0; i < CONFLICT_FACTS; i++) {
        if (facts->present & conflict_bit(i)) {
            json_object_set_new(object, conflict_fact_words[i].data,
                                conflict_report_value(shown,
                                                      facts->values[i]));
        }
    }

    json_object_set_new(item, "facts", object);
    json_object_set_new(item, "untranslated",
                        conflict_report_bits(facts->untranslated));
    json_object_set_new(item, "untrusted",
                        conflict_report_bits(facts->untrusted));
    json_object_set_new(item, "too_long",
                        conflict_report_bits(facts->too_long));
    json_object_set_new(item, "pattern_limit",
                        json_boolean(facts->pattern_limit));
}


static json_t *
conflict_report_bits(uint32_t facts)
{
    json_t    *array;
    unsigned   i;

    array = json_array();

    for (i = 0; i < CONFLICT_FACTS; i++) {
        if (facts & conflict_bit(i)) {
            json_array_append_new(array,
                              conflict_report_string(conflict_fact_words[i]));
        }
    }

    return array;
}


void
conflict_report_subject(json_t *item, const conflict_trace_t *shown,
    const char *client, const char *ticket, unsigned linked)
{
    if (item == NULL) {
        return;
    }

    json_object_set_new(item, "client", conflict_report_name(shown, client));
    json_object_set_new(item, "ticket", conflict_report_name(shown, ticket));

    if (linked) {
        json_object_set_new(item, "linked", json_integer(linked));
    }

    json_object_set_new(item, "message", json_string("fine"));
    json_object_set_new(item, "events", json_array());
}


void
conflict_report_event(json_t *item, const conflict_trace_t *shown,
    const conflict_event_t *event, const char *client, size_t text,
    const char *skipped)
{
    char     id[CONFLICT_EVENT_ID_SIZE], at[CONFLICT_TIME_SIZE];
    json_t  *e;

    if (item == NULL) {
        return;
    }

    e = json_object();

    json_object_set_new(e, "kind",
                    conflict_report_string(conflict_event_words[event->kind]));
    json_object_set_new(e, "actor", event->actor == CONFLICT_ACTOR_UNKNOWN
                        ? json_null()
                        : conflict_report_string(
                                         conflict_actor_words[event->actor]));
    json_object_set_new(e, "client", conflict_report_name(shown, client));

    if (event->ticket[0]) {
        json_object_set_new(e, "ticket",
                            conflict_report_name(shown, event->ticket));
    }

    if (event->kind == CONFLICT_EVENT_STATUS) {
        json_object_set_new(e, "status", conflict_report_string(
                                       conflict_status_words[event->status]));
    }

    if (event->kind == CONFLICT_EVENT_OWNER) {
        json_object_set_new(e, "owner",
                            conflict_report_name(shown, event->owner));
    }

    if (event->kind == CONFLICT_EVENT_MERGE) {
        json_object_set_new(e, "merged",
                            conflict_report_name(shown, event->merged));
    }

    if (event->kind == CONFLICT_EVENT_RATING) {
        json_object_set_new(e, "rating", json_sprintf("%u", event->rating));
    }

    if (event->channel != CONFLICT_CHANNEL_UNKNOWN) {
        json_object_set_new(e, "channel", conflict_report_string(
                                     conflict_channel_words[event->channel]));
    }

    if (event->past) {
        json_object_set_new(e, "at",
                            json_string(conflict_time_text(event->at, at)));
    }

    if (event->named) {
        json_object_set_new(e, "id",
                        json_string(conflict_event_id_text(event->id, id)));
        json_object_set_new(e, "named", json_true());
    }

    if (event->opens) {
        json_object_set_new(e, "opens", json_true());
    }

    if (event->lead) {
        json_object_set_new(e, "lead", json_true());
    }

    if (event->kind == CONFLICT_EVENT_MESSAGE) {
        json_object_set_new(e, "text", json_integer((json_int_t) text));
        json_object_set_new(e, "heat", json_integer(event->signals.heat));

        if (!shown->private) {
            json_object_set_new(e, "says", conflict_report_says(event));
        }
    }

    json_object_set_new(e, "counts", json_boolean(skipped == NULL));

    if (skipped) {
        json_object_set_new(e, "why", json_string(skipped));
    }

    json_array_append_new(json_object_get(item, "events"), e);
}


static json_t *
conflict_report_says(const conflict_event_t *event)
{
    json_t    *says;
    unsigned   i;

    says = json_array();

    for (i = 0; i < CONFLICT_SIGNALS; i++) {
        if (conflict_said(&event->signals, i)) {
            json_array_append_new(says,
                            conflict_report_string(conflict_signal_words[i]));
        }
    }

    return says;
}


void
conflict_report_body(json_t *report, const char *which,
    const conflict_body_t *body, size_t size)
{
    json_t          *object;
    conflict_str_t   kind, cause;

    if (report == NULL) {
        return;
    }

    kind = conflict_body_kind_words[body->kind];
    cause = conflict_body_cause_words[body->cause];

    object = json_object();

    json_object_set_new(object, "bytes", json_integer((json_int_t) size));
    json_object_set_new(object, "kind", conflict_report_string(kind));
    json_object_set_new(object, "cause", conflict_report_string(cause));

    json_object_set_new(report, which, object);
}


void
conflict_report_note(json_t *report, const char *text)
{
    json_array_append_new(json_object_get(report, "notes"),
                          json_string(text));
}


int
conflict_report_finish(json_t *report, unsigned others,
    const conflict_replay_t *replay)
{
    char            *text;
    conflict_str_t   line;

    json_object_set_new(report, "others", json_integer(others));

    text = json_dumps(report, JSON_COMPACT);
    json_decref(report);

    if (text == NULL) {
        return 0;
    }

    line.data = text;
    line.len = strlen(text);

    replay->line(replay->data, line);

    free(text);

    return 1;
}


static json_t *
conflict_report_name(const conflict_trace_t *shown, const char *name)
{
    conflict_str_t  value;

    if (name[0] == '\0') {
        return json_null();
    }

    value.data = name;
    value.len = strlen(name);

    return conflict_report_value(shown, value);
}


static json_t *
conflict_report_value(const conflict_trace_t *shown, conflict_str_t value)
{
    char  text[CONFLICT_SHOWN_SIZE];

    if (shown->private) {
        return json_string(conflict_shown(shown, value, text));
    }

    return conflict_report_string(value);
}


/* what is no UTF-8 becomes ASCII with question marks */

static json_t *
conflict_report_string(conflict_str_t value)
{
    char    *copy;
    size_t   i;
    json_t  *json;

    json = json_stringn(value.data ? value.data : "", value.len);

    if (json) {
        return json;
    }

    copy = malloc(value.len + 1);
    if (copy == NULL) {
        return NULL;
    }

    for (i = 0; i < value.len; i++) {
        copy[i] = (value.data[i] & 0x80) ? '?' : value.data[i];
    }

    json = json_stringn(copy, value.len);
    free(copy);

    return json;
}
