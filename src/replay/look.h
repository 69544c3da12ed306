
/*
 * What the files of "explain" share: not for others.
 */

#ifndef CONFLICT_LOOK_H
#define CONFLICT_LOOK_H

#include "explain.h"


typedef struct {
    const conflict_platform_t       *platform;
    const conflict_route_t          *route;
    conflict_captures_t              captures;
} conflict_look_match_t;


/* one exchange while it is looked at */
typedef struct {
    conflict_replay_t               *replay;
    const conflict_http_exchange_t  *http;
    conflict_arena_t                *arena;
    conflict_trace_t                *trace;   /* NULL with --json */
    conflict_trace_t                 shown;   /* never NULL: how values are */
    json_t                          *report;  /* NULL without it */

    unsigned                         nmatches;
    conflict_look_match_t           *matches;
    unsigned                         others;
    conflict_body_t                 *request;
    conflict_body_t                 *response;
    conflict_host_t                  host;
} conflict_look_t;


/* host.c: headers and variables of an exchange */

void conflict_look_host(conflict_look_t *look);


/* bodies.c: those that the matched routes need; 0: no memory */

int conflict_look_bodies(conflict_look_t *look);


/* report.c: the object of explain.h; what is NULL takes nothing */

json_t *conflict_report_create(const conflict_http_exchange_t *http,
    const conflict_trace_t *shown);
json_t *conflict_report_match(json_t *report,
    const conflict_platform_t *platform, const conflict_route_t *route);
json_t *conflict_report_item(json_t *match, conflict_verdict_t verdict);
void conflict_report_facts(json_t *item, const conflict_trace_t *shown,
    const conflict_facts_t *facts);
void conflict_report_subject(json_t *item, const conflict_trace_t *shown,
    const char *client, const char *ticket, unsigned linked);
void conflict_report_event(json_t *item, const conflict_trace_t *shown,
    const conflict_event_t *event, const char *client, size_t text,
    const char *skipped);
void conflict_report_body(json_t *report, const char *which,
    const conflict_body_t *body, size_t size);
void conflict_report_note(json_t *report, const char *text);

/* hands the object over as one line, and frees it; 0: no memory */
int conflict_report_finish(json_t *report, unsigned others,
    const conflict_replay_t *replay);


/* a sentence for both kinds of output */
void conflict_look_note(conflict_look_t *look, const char *text);


#endif /* CONFLICT_LOOK_H */
