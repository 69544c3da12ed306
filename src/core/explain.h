
/*
 * What became of an exchange, in words: the lines around those that
 * extract.c tells of sources and conditions.  nginx (conflict_explain) and
 * the offline tool tell them by the same functions.
 *
 * Where the trace is private, names, ids and paths are told by their kind and
 * length only, and of a message only its heat.
 */

#ifndef CONFLICT_EXPLAIN_H
#define CONFLICT_EXPLAIN_H

#include "body.h"
#include "conflict.h"
#include "event.h"
#include "extract.h"
#include "occur.h"
#include "route.h"
#include "trace.h"


/*
 * Of all functions: trace may be NULL, and nothing is told then.
 */

/* the request and the status of its answer, 0 when there is none */
void conflict_explain_exchange(const conflict_trace_t *trace,
    conflict_str_t method, conflict_str_t path, unsigned status);

/* the path means one thing to nginx, and another one to the helpdesk */
void conflict_explain_ambiguous(const conflict_trace_t *trace);

/* "request" or "response" was read; body: NULL when there is none; size: its
 * bytes, as they came, 0 when nobody looked at them */
void conflict_explain_body(const conflict_trace_t *trace, const char *which,
    const conflict_body_t *body, size_t size);

/* a route takes it; n of "of": the part of a batch, from 1, or of is 0 */
void conflict_explain_match(const conflict_trace_t *trace,
    const conflict_platform_t *platform, const conflict_route_t *route);
void conflict_explain_item(const conflict_trace_t *trace, unsigned n,
    unsigned of);

/* a history that a client reads is the client's own ticket */
void conflict_explain_own_look(const conflict_trace_t *trace);

/* "each" names nothing that is there; there are more parts than are read */
void conflict_explain_no_items(const conflict_trace_t *trace);
void conflict_explain_more_items(const conflict_trace_t *trace);

/* how many routes there are besides those that match */
void conflict_explain_others(const conflict_trace_t *trace, unsigned others,
    unsigned matches);

/* whether it counts; status: see above */
void conflict_explain_verdict(const conflict_trace_t *trace,
    conflict_verdict_t verdict, const conflict_route_t *route,
    unsigned status);

/* what was found, then what was there but did not count, and why */
void conflict_explain_facts(const conflict_trace_t *trace,
    const conflict_facts_t *facts);

/*
 * Whom it is about.  client: NAME that is settled, or ""; whence: how it is
 * known when no fact says so, such as "as its link says", or NULL
 */
void conflict_explain_subject(const conflict_trace_t *trace,
    const char *client, const char *ticket, const char *whence);

/* why no message came of it; nothing for FINE */
void conflict_explain_occur(const conflict_trace_t *trace,
    conflict_occur_t occur);

/*
 * An event.  client: its name, or ""; text: bytes of the message's text;
 * skipped: why it does not count, such as "counted already", or NULL
 */
void conflict_explain_event(const conflict_trace_t *trace,
    const conflict_event_t *event, const char *client, size_t text,
    const char *skipped);


/* the words of causes and results, as counters and JSON have them too */
extern const conflict_str_t  conflict_verdict_words[];
extern const conflict_str_t  conflict_occur_words[CONFLICT_OCCURS];
extern const conflict_str_t  conflict_body_kind_words[];
extern const conflict_str_t  conflict_body_cause_words[CONFLICT_BODY_CAUSES];

#define CONFLICT_TIME_SIZE  32

/* "2026-03-01T08:15:00.000Z"; text: CONFLICT_TIME_SIZE bytes; returns it */
char *conflict_time_text(conflict_msec_t time, char *text);

#define CONFLICT_EVENT_ID_SIZE  13

/* twelve hexadecimal digits; returns text */
char *conflict_event_id_text(uint64_t id, char text[CONFLICT_EVENT_ID_SIZE]);


#endif /* CONFLICT_EXPLAIN_H */
