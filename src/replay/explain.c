
/*
 * Recorded exchanges, one after the other.
 */

#include <stdio.h>
#include <string.h>

#include "look.h"


/* "the client and the ticket that exchange 123 showed" */
#define CONFLICT_LOOK_REASON  96


/* one item of a match */
typedef struct {
    conflict_facts_t             facts;
    conflict_subject_t           subject;
    const char                  *client;      /* by a fact or a link, or "" */
    unsigned                     linked;      /* the exchange that showed it */
    json_t                      *report;
} conflict_look_item_t;


static conflict_rc_t conflict_look(conflict_look_t *look);
static conflict_rc_t conflict_look_routes(conflict_look_t *look);
static void conflict_look_other(conflict_look_t *look,
    const conflict_platform_t *platform, const conflict_route_t *route,
    conflict_rc_t rc);
static void conflict_look_others(conflict_look_t *look);
static void conflict_look_match(conflict_look_t *look, unsigned n);
static void conflict_look_item(conflict_look_t *look, unsigned n,
    const conflict_exchange_t *exchange, const conflict_items_t *items,
    unsigned i, json_t *report);
static void conflict_look_client(conflict_look_t *look,
    conflict_look_item_t *item);
static void conflict_look_events(conflict_look_t *look, unsigned n,
    const conflict_exchange_t *exchange, unsigned i,
    conflict_look_item_t *item);
static void conflict_look_event(conflict_look_t *look,
    conflict_event_t *event, const conflict_look_item_t *item);
static const char *conflict_look_skipped(conflict_look_t *look,
    const conflict_event_t *event, const conflict_look_item_t *item,
    char reason[CONFLICT_LOOK_REASON]);


int
conflict_replay_init(conflict_replay_t *replay)
{
    replay->links = json_object();
    replay->seen = json_object();

    return replay->links && replay->seen;
}


void
conflict_replay_destroy(conflict_replay_t *replay)
{
    json_decref(replay->links);
    json_decref(replay->seen);

    replay->links = NULL;
    replay->seen = NULL;
}


conflict_rc_t
conflict_replay_explain(conflict_replay_t *replay,
    const conflict_http_exchange_t *exchange, conflict_arena_t *arena)
{
    conflict_rc_t    rc;
    conflict_look_t  look;

    memset(&look, 0, sizeof(conflict_look_t));

    look.replay = replay;
    look.http = exchange;
    look.arena = arena;

    look.shown.line = replay->line;
    look.shown.data = replay->data;
    look.shown.private = replay->private;

    if (replay->json) {
        look.report = conflict_report_create(exchange, &look.shown);
    } else {
        look.trace = &look.shown;
    }

    conflict_look_host(&look);

    rc = conflict_look(&look);

    if (look.report
        && !conflict_report_finish(look.report, look.others, replay))
    {
        rc = CONFLICT_NOMEM;
    }

    conflict_body_destroy(look.request);
    conflict_body_destroy(look.response);

    return rc;
}


static conflict_rc_t
conflict_look(conflict_look_t *look)
{
    unsigned                        i;
    conflict_rc_t                   rc;
    const conflict_http_message_t  *request;

    request = &look->http->request;

    conflict_explain_exchange(look->trace, request->method, request->path,
                              look->http->response.status);

    rc = conflict_look_routes(look);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    if (look->nmatches && request->ambiguous) {
        conflict_explain_ambiguous(look->trace);
        conflict_report_note(look->report, "the path is ambiguous");
        return CONFLICT_OK;
    }

    if (look->nmatches && look->http->response.line == 0) {
        conflict_look_note(look, "the response is not in the recording");
    }

    if (!conflict_look_bodies(look)) {
        return CONFLICT_NOMEM;
    }

    for (i = 0; i < look->nmatches; i++) {
        conflict_look_match(look, i);
    }

    conflict_look_others(look);

    return CONFLICT_OK;
}


/* those whose method and pattern match */

static conflict_rc_t
conflict_look_routes(conflict_look_t *look)
{
    unsigned                        i, k, max;
    conflict_rc_t                   rc;
    conflict_replay_t              *replay;
    conflict_look_match_t          *match;
    const conflict_platform_t      *platform;
    const conflict_http_message_t  *request;

    replay = look->replay;
    request = &look->http->request;
    max = (unsigned) replay->limits.of[CONFLICT_LIMIT_ROUTES];

    look->matches = conflict_arena_alloc(look->arena, (max + 1)
                                         * sizeof(conflict_look_match_t));
    if (look->matches == NULL) {
        return CONFLICT_NOMEM;
    }

    for (i = 0; i < replay->nplatforms; i++) {
        platform = replay->platforms[i];

        for (k = 0; k < platform->nroutes; k++) {
            match = &look->matches[look->nmatches];

            rc = conflict_route_match(platform->routes[k], request->method,
                                      request->path,
                                      replay->limits.of[CONFLICT_LIMIT_STEPS],
                                      &match->captures);

            if (rc != CONFLICT_OK || look->nmatches == max) {
                conflict_look_other(look, platform, platform->routes[k], rc);
                continue;
            }

            match->platform = platform;
            match->route = platform->routes[k];
            look->nmatches++;
        }
    }

    return CONFLICT_OK;
}


static void
conflict_look_other(conflict_look_t *look, const conflict_platform_t *platform,
    const conflict_route_t *route, conflict_rc_t rc)
{
    const char      *why;
    conflict_str_t   method;

    look->others++;
    method = look->http->request.method;

    if (rc == CONFLICT_LIMIT) {
        why = "its pattern takes more than the limit \"steps\"";
        conflict_report_note(look->report, "a route's pattern takes more than "
                             "the limit \"steps\"");

    } else if (rc == CONFLICT_OK) {
        why = "it would match, but the limit \"routes\" is met";
        conflict_report_note(look->report, "more routes match than the limit "
                             "\"routes\" allows");

    } else if (route->method.len != method.len
               || memcmp(route->method.data, method.data, method.len) != 0)
    {
        why = "its method is another one";

    } else {
        why = "its pattern does not match the path";
    }

    if (look->replay->verbose || rc != CONFLICT_DECLINED) {
        conflict_explain_match(look->trace, platform, route);
        conflict_tell(look->trace, "  not taken: %s", why);
    }
}


static void
conflict_look_others(conflict_look_t *look)
{
    if (!look->replay->verbose) {
        conflict_explain_others(look->trace, look->others, look->nmatches);
    }
}


void
conflict_look_note(conflict_look_t *look, const char *text)
{
    conflict_tell(look->trace, "  %s", text);
    conflict_report_note(look->report, text);
}


static void
conflict_look_match(conflict_look_t *look, unsigned n)
{
    json_t                       *report;
    unsigned                      i;
    conflict_items_t              items;
    conflict_exchange_t           exchange;
    const conflict_look_match_t  *match;

    match = &look->matches[n];

    conflict_explain_match(look->trace, match->platform, match->route);
    report = conflict_report_match(look->report, match->platform,
                                   match->route);

    if (match->route->kind == CONFLICT_ROUTE_HISTORY
        && look->replay->speaker == CONFLICT_ACTOR_CLIENT)
    {
        conflict_explain_own_look(look->trace);

        if (report) {
            json_object_set_new(report, "verdict", json_string("passed"));
        }

        return;
    }

    memset(&exchange, 0, sizeof(conflict_exchange_t));

    exchange.route = match->route;
    exchange.captures = &match->captures;
    exchange.query = look->http->request.query;
    exchange.request = look->request;
    exchange.response = look->response;
    exchange.request_over = 1;
    exchange.response_over = (look->http->response.line != 0);
    exchange.response_seen = (look->http->response.line != 0);
    exchange.agent = (look->replay->speaker == CONFLICT_ACTOR_AGENT);
    exchange.status = look->http->response.status;
    exchange.limits = &look->replay->limits;
    exchange.arena = look->arena;
    exchange.host = &look->host;
    exchange.trace = look->trace;

    memset(&items, 0, sizeof(conflict_items_t));
    conflict_items(&exchange, &items);

    if (items.n == 0) {
        conflict_explain_no_items(look->trace);
    }

    for (i = 0; i < items.n; i++) {
        conflict_look_item(look, n, &exchange, &items, i, report);
    }

    if (items.limited) {
        conflict_explain_more_items(look->trace);
        conflict_report_note(look->report, "there are more parts than the "
                             "limit \"items\"");
    }
}


static void
conflict_look_item(conflict_look_t *look, unsigned n,
    const conflict_exchange_t *exchange, const conflict_items_t *items,
    unsigned i, json_t *report)
{
    conflict_verdict_t    verdict;
    conflict_look_item_t  item;

    if (items->n > 1) {
        conflict_explain_item(look->trace, i + 1, items->n);
    }

    verdict = conflict_extract(exchange, &items->of[i], &item.facts);

    item.report = conflict_report_item(report, verdict);

    conflict_explain_verdict(look->trace, verdict, exchange->route,
                             exchange->status);

    if (verdict != CONFLICT_VERDICT_TAKEN) {
        return;
    }

    conflict_explain_facts(look->trace, &item.facts);
    conflict_report_facts(item.report, &look->shown, &item.facts);

    conflict_subject(look->matches[n].platform->scope, &item.facts,
                     &item.subject);

    conflict_look_client(look, &item);
    conflict_look_events(look, n, exchange, i, &item);
}


/* by a fact, or by a link that an exchange before has shown */

static void
conflict_look_client(conflict_look_t *look, conflict_look_item_t *item)
{
    char         whence[CONFLICT_LOOK_REASON];
    json_t      *link;
    const char  *client;

    item->client = item->subject.client;
    item->linked = 0;
    whence[0] = '\0';

    if (item->subject.client[0] && item->subject.ticket[0]) {
        json_object_set_new(look->replay->links, item->subject.ticket,
                            json_pack("[si]", item->subject.client,
                                      (int) look->http->number));

    } else if (item->subject.ticket[0]) {
        link = json_object_get(look->replay->links, item->subject.ticket);
        client = json_string_value(json_array_get(link, 0));

        if (client) {
            item->client = client;
            item->linked = (unsigned) json_integer_value(
                                                   json_array_get(link, 1));

            (void) snprintf(whence, sizeof(whence), "as exchange %u showed",
                            item->linked);
        }
    }

    conflict_explain_subject(look->trace, item->client, item->subject.ticket,
                             whence[0] ? whence : NULL);
    conflict_report_subject(item->report, &look->shown, item->client,
                            item->subject.ticket, item->linked);
}


static void
conflict_look_events(conflict_look_t *look, unsigned n,
    const conflict_exchange_t *exchange, unsigned i,
    conflict_look_item_t *item)
{
    char                        name[64];
    unsigned                    k, nevents;
    conflict_occur_t            occur;
    conflict_event_t            events[CONFLICT_OCCURRENCES_MAX];
    conflict_occasion_t         occasion;
    const conflict_platform_t  *platform;

    platform = look->matches[n].platform;

    memset(&occasion, 0, sizeof(conflict_occasion_t));

    occasion.scope = platform->scope;
    occasion.history = platform->history;
    occasion.speaker = look->replay->speaker;
    occasion.now = look->replay->now;
    occasion.linked = item->linked ? item->client : "";
    occasion.scoring = &look->replay->scoring;
    occasion.message = look->replay->message;

    (void) snprintf(name, sizeof(name), "replay-%u-%u-%u",
                    look->http->number, n, i);

    occasion.exchange.data = name;
    occasion.exchange.len = strlen(name);

    nevents = 0;
    occur = conflict_occur(exchange, &occasion, &item->facts, &item->subject,
                           events, &nevents);

    conflict_explain_occur(look->trace, occur);

    if (item->report) {
        json_object_set_new(item->report, "message",
                        json_string(conflict_occur_words[occur].data));
    }

    for (k = 0; k < nevents; k++) {
        conflict_look_event(look, &events[k], item);
    }
}


static void
conflict_look_event(conflict_look_t *look, conflict_event_t *event,
    const conflict_look_item_t *item)
{
    char         reason[CONFLICT_LOOK_REASON];
    size_t       text;
    const char  *skipped;

    if (item->client[0]) {
        conflict_event_resolve(event, item->client);
    }

    text = 0;

    if (event->kind == CONFLICT_EVENT_MESSAGE
        && (item->facts.present & conflict_bit(CONFLICT_FACT_TEXT)))
    {
        text = item->facts.values[CONFLICT_FACT_TEXT].len;
    }

    skipped = conflict_look_skipped(look, event, item, reason);

    conflict_explain_event(look->trace, event, item->client, text, skipped);
    conflict_report_event(item->report, &look->shown, event, item->client,
                          text, skipped);

    look->replay->counted += (skipped == NULL);
}


/* NULL: it counts */

static const char *
conflict_look_skipped(conflict_look_t *look, const conflict_event_t *event,
    const conflict_look_item_t *item, char reason[CONFLICT_LOOK_REASON])
{
    char      id[CONFLICT_EVENT_ID_SIZE];
    unsigned  number;

    if (item->client[0] == '\0') {
        return item->subject.ticket[0]
               ? "no exchange before has shown whose ticket it is"
               : "nothing names the client";
    }

    if (event->actor == CONFLICT_ACTOR_UNKNOWN
        && (event->kind == CONFLICT_EVENT_MESSAGE
            || event->kind == CONFLICT_EVENT_NOTE))
    {
        return "nobody knows who speaks";
    }

    if (!event->named) {
        return NULL;
    }

    (void) conflict_event_id_text(event->id, id);

    number = (unsigned) json_integer_value(
                                    json_object_get(look->replay->seen, id));

    if (number == 0) {
        json_object_set_new(look->replay->seen, id,
                            json_integer(look->http->number));
        return NULL;
    }

    (void) snprintf(reason, CONFLICT_LOOK_REASON, "counted already, in "
                    "exchange %u", number);

    return reason;
}
