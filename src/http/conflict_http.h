
/*
 * What the files of the nginx side share.
 */

#ifndef NGX_HTTP_CONFLICT_H
#define NGX_HTTP_CONFLICT_H

#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include <jansson.h>

#include "counters.h"
#include "../core/advice.h"
#include "../core/event.h"
#include "../core/extract.h"
#include "../core/policy.h"
#include "../core/route.h"
#include "../core/signals.h"
#include "../core/state.h"
#include "../redis/store.h"


/* routes that may match one exchange; more are counted */
#define NGX_HTTP_CONFLICT_ROUTES   4

/* events of one exchange: a message, a status and an owner of each route */
#define NGX_HTTP_CONFLICT_EVENTS   (3 * NGX_HTTP_CONFLICT_ROUTES)

/* a response that only waits for the state is copied up to here */
#define NGX_HTTP_CONFLICT_HOLD     65536

/* r->buffered: the bit that no filter of nginx but image_filter uses */
#define NGX_HTTP_CONFLICT_BUFFERED 0x08


typedef enum {
    NGX_HTTP_CONFLICT_OFF = 0,
    NGX_HTTP_CONFLICT_ON,
    NGX_HTTP_CONFLICT_OBSERVE,
    NGX_HTTP_CONFLICT_VARIABLE
} ngx_http_conflict_mode_t;


typedef enum {
    NGX_HTTP_CONFLICT_AUDIENCE_UNKNOWN = 0,
    NGX_HTTP_CONFLICT_AUDIENCE_AGENTS,
    NGX_HTTP_CONFLICT_AUDIENCE_CLIENTS,
    NGX_HTTP_CONFLICT_AUDIENCE_VARIABLE
} ngx_http_conflict_audience_t;


typedef enum {
    NGX_HTTP_CONFLICT_CLOCK_REDIS = 0,
    NGX_HTTP_CONFLICT_CLOCK_SYSTEM
} ngx_http_conflict_clock_t;


/* shared memory: counters, and what each worker has under way */

#define NGX_HTTP_CONFLICT_SLOTS  64

typedef struct {
    ngx_atomic_t                 pid;
    ngx_atomic_t                 pending;
} ngx_http_conflict_slot_t;

typedef struct {
    ngx_atomic_t                 counters[NGX_HTTP_CONFLICT_COUNTERS];
    ngx_http_conflict_slot_t     slots[NGX_HTTP_CONFLICT_SLOTS];
} ngx_http_conflict_shared_t;


typedef struct {
    ngx_array_t                  platforms;   /* of conflict_platform_t * */

    ngx_str_t                    zone_name;
    size_t                       zone_size;
    ngx_shm_zone_t              *zone;

    ngx_uint_t                   clock;
    ngx_flag_t                   redis_set;
    ngx_conflict_redis_conf_t    redis;
    ngx_conflict_store_conf_t    store;

    conflict_lexicon_t          *lexicon;
    conflict_policy_t            policy;

    unsigned                     used:1;      /* somewhere it is not off */
} ngx_http_conflict_main_conf_t;


typedef struct {
    ngx_uint_t                   mode;
    ngx_http_complex_value_t    *mode_value;
    u_char                      *file;        /* where "conflict" stands */
    ngx_uint_t                   line;

    ngx_array_t                 *platforms;   /* of conflict_platform_t * */
    ngx_str_t                    policy;

    ngx_uint_t                   audience;
    ngx_http_complex_value_t    *audience_value;

    ngx_msec_t                   timeout;
    size_t                       body_max;
    ngx_uint_t                   full;        /* conflict_headers full */
    ngx_flag_t                   request_headers;

    ngx_http_complex_value_t    *pages_user;
} ngx_http_conflict_loc_conf_t;


/* what is kept of a body while it streams by */

typedef struct {
    u_char                      *data;
    size_t                       len;
    size_t                       size;
    size_t                       max;
    unsigned                     wanted:1;    /* a source is in it */
    unsigned                     complete:1;  /* all of it went by */
    unsigned                     overflow:1;  /* more than max, or no memory */
    unsigned                     parsed:1;
    json_t                      *json;
} ngx_http_conflict_body_t;


typedef struct {
    conflict_platform_t         *platform;
    conflict_route_t            *route;
    conflict_captures_t          captures;
} ngx_http_conflict_match_t;


typedef struct {
    /* ev->data must be readable as a connection for nginx's debug log */
    ngx_connection_t             dummy;

    ngx_http_request_t          *request;
    ngx_http_conflict_loc_conf_t *conf;
    ngx_uint_t                   mode;
    ngx_uint_t                   audience;

    ngx_uint_t                   nmatches;
    ngx_http_conflict_match_t   *matches;

    ngx_http_conflict_body_t     in;          /* the request's */
    ngx_http_conflict_body_t     out;         /* the response's */

    /* SCOPE/ID, or "" */
    char                         ticket[NGX_CONFLICT_NAME_SIZE];  /* facts */
    char                         client[NGX_CONFLICT_NAME_SIZE];
    char                         sought[NGX_CONFLICT_NAME_SIZE];  /* ticket */
    char                         linked[NGX_CONFLICT_NAME_SIZE];  /* client */
    char                         asked_for[NGX_CONFLICT_NAME_SIZE]; /* client */
    ngx_conflict_load_t         *find;
    ngx_conflict_load_t         *load;
    ngx_str_t                    state;       /* as it was loaded */

    conflict_event_t            *events;
    ngx_uint_t                   nevents;

    conflict_advice_t           *advice;
    char                         owner[CONFLICT_ID_SIZE];
    char                         where[CONFLICT_ID_SIZE];

    /* the hold */
    ngx_event_t                  timer;
    ngx_event_t                  resume;
    ngx_chain_t                 *rest;        /* by reference, behind out */
    ngx_chain_t                **rest_last;

    unsigned                     shows:1;     /* the reader is an agent */
    unsigned                     advises:1;   /* somebody is to be told */
    unsigned                     seeks:1;     /* the ticket's link matters */
    unsigned                     found:1;     /* the link was answered */
    unsigned                     loaded:1;    /* the state was answered */
    unsigned                     failed:1;    /* Redis could not tell */
    unsigned                     header_seen:1;
    unsigned                     accepted:1;
    unsigned                     ended:1;     /* the response is over */
    unsigned                     settled:1;   /* facts are final, events sent */
    unsigned                     held:1;
    unsigned                     late:1;      /* the deadline has passed */
    unsigned                     waiting:1;   /* in PRECONTENT */
    unsigned                     read_ahead:1;
    unsigned                     asked:1;     /* PRECONTENT is done */
    unsigned                     flush:1;
    unsigned                     last_buf:1;
    unsigned                     last_in_chain:1;
} ngx_http_conflict_ctx_t;


extern ngx_module_t  ngx_http_conflict_module;


/* worker.c */

ngx_int_t ngx_http_conflict_init_module(ngx_cycle_t *cycle);
ngx_int_t ngx_http_conflict_init_process(ngx_cycle_t *cycle);
void ngx_http_conflict_exit_process(ngx_cycle_t *cycle);

/* the worker's store, or NULL when this process has none */
ngx_conflict_store_t *ngx_http_conflict_store(void);

/* 1 when Redis is worth asking by someone who waits so many milliseconds */
ngx_uint_t ngx_http_conflict_usable(ngx_msec_t timeout);

/* the present, by the clock that conflict_clock says */
conflict_msec_t ngx_http_conflict_now(void);


/* zone.c */

/* makes the zone of counters; called when the configuration is complete */
ngx_int_t ngx_http_conflict_zone(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf);

/* counts; safe from any process, also without a zone */
void ngx_http_conflict_count(ngx_http_conflict_counter_t what, ngx_uint_t n);

/* a worker begins and ends: its place for the gauge of what is pending */
void ngx_http_conflict_slot_take(ngx_http_conflict_main_conf_t *mcf,
    ngx_log_t *log);
void ngx_http_conflict_slot_leave(void);

/* the gauge of events on their way to Redis, of this worker */
void ngx_http_conflict_pending(void *data, ngx_int_t change);

/* the shared memory, or NULL */
ngx_http_conflict_shared_t *ngx_http_conflict_shared(
    ngx_http_conflict_main_conf_t *mcf);


/* platform.c: configuration of platforms and routes */

char *ngx_http_conflict_platform(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

extern ngx_module_t  ngx_http_conflict_platform_module;


/* directives.c: what a directive does with its values */

char *ngx_http_conflict_set_mode(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_use(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_http_conflict_apply(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_http_conflict_set_audience(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_redis(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_http_conflict_set_zone(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_pages(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_http_conflict_check_timeout(ngx_conf_t *cf, void *post, void *data);
char *ngx_http_conflict_check_body_max(ngx_conf_t *cf, void *post,
    void *data);


/* audience.c */

/* the words of conflict and conflict_audience; each list ends with an empty
 * name */
extern const ngx_conf_enum_t  ngx_http_conflict_modes[];
extern const ngx_conf_enum_t  ngx_http_conflict_audiences[];

/* NGX_OK and what a word means, or NGX_DECLINED */
ngx_int_t ngx_http_conflict_word_value(const ngx_conf_enum_t *words,
    ngx_str_t *word, ngx_uint_t *value);

/* whom a request's answer goes to: agents, clients or unknown */
ngx_uint_t ngx_http_conflict_audience(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf);

/* on, off or observe */
ngx_uint_t ngx_http_conflict_mode_of(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf);


/* context.c */

/* the context of a main request, also after an internal redirect, or NULL */
ngx_http_conflict_ctx_t *ngx_http_conflict_get_ctx(ngx_http_request_t *r);

/* makes one when a route takes the request; NULL: none does, and nothing was
 * allocated, or there is no memory */
ngx_http_conflict_ctx_t *ngx_http_conflict_begin(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf, ngx_uint_t mode);

/* who reads and what they are told, by the location that the request is in */
void ngx_http_conflict_take_conf(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_loc_conf_t *lcf, ngx_uint_t mode);


/* exchange.c: the phases, and how far an exchange has come */

ngx_int_t ngx_http_conflict_exchange_init(ngx_conf_t *cf);


/*
 * Goes on as far as what is known allows: facts, events, advice.  Returns 1
 * when the response need not wait any longer.
 */
ngx_uint_t ngx_http_conflict_proceed(ngx_http_conflict_ctx_t *ctx);

/* 1 when the client's state is there, or cannot be had */
ngx_uint_t ngx_http_conflict_known(ngx_http_conflict_ctx_t *ctx);

/* tells an agent, or the helpdesk, what is known now: INJECTED for the
 * response, INJECTED_REQUEST for the request; counted if it cannot be had */
void ngx_http_conflict_tell(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_counter_t what);


/* filters.c */

/* puts the module into the chains of filters */
void ngx_http_conflict_filters_init(void);


/* hold.c: header and body held back */

extern ngx_http_output_header_filter_pt  ngx_http_conflict_next_header_filter;
extern ngx_http_output_body_filter_pt    ngx_http_conflict_next_body_filter;

/* begins to hold back what the header filter has just got */
ngx_int_t ngx_http_conflict_hold(ngx_http_conflict_ctx_t *ctx);

/* a piece of a body that is held back */
ngx_int_t ngx_http_conflict_hold_body(ngx_http_conflict_ctx_t *ctx,
    ngx_chain_t *in);

/* lets header and body go, from within a body filter */
ngx_int_t ngx_http_conflict_release(ngx_http_conflict_ctx_t *ctx);

/* an answer of Redis came: looks at the exchange again, after this event */
void ngx_http_conflict_wake(ngx_http_conflict_ctx_t *ctx);

/* the handler of the context's events: an answer, or the deadline */
void ngx_http_conflict_resume(ngx_event_t *ev);


/* body.c: what is kept of a body while it streams by */

/* prepares for a body of so many bytes (-1: not known); counts what is too
 * large, and then nothing will be kept */
void ngx_http_conflict_body_expect(ngx_http_request_t *r,
    ngx_http_conflict_body_t *body, off_t length,
    ngx_http_conflict_counter_t large);

/* keeps a piece */
void ngx_http_conflict_body_add(ngx_http_request_t *r,
    ngx_http_conflict_body_t *body, u_char *data, size_t len,
    ngx_http_conflict_counter_t large);

/* 1 for a content type that can be read: only JSON yet */
ngx_uint_t ngx_http_conflict_is_json(ngx_str_t *type);

/* parses it, once, when it is complete; counts why it cannot be read */
void ngx_http_conflict_body_parse(ngx_http_conflict_body_t *body,
    ngx_http_conflict_counter_t limits, ngx_http_conflict_counter_t invalid);


/* facts.c: from the exchange to client, ticket and events */

/*
 * Finds out of what is there so far whom it is about, and asks for the state.
 * final: nothing more will come, and the events are sent.
 */
void ngx_http_conflict_facts(ngx_http_conflict_ctx_t *ctx, ngx_uint_t final);

/* 1 and the value of a header in a list, else 0 */
int ngx_http_conflict_find_header(ngx_list_t *list, conflict_str_t name,
    conflict_str_t *value);

/* SCOPE/ID of the client, by a fact or by the ticket's link, or "" */
const char *ngx_http_conflict_subject(ngx_http_conflict_ctx_t *ctx);

/* what an agent is told: sets ctx->advice from the state that was loaded,
 * with_events: as it is after this exchange's events */
void ngx_http_conflict_advise(ngx_http_conflict_ctx_t *ctx,
    ngx_uint_t with_events);


/* events.c: from facts to events */

#define ngx_http_conflict_has(facts, fact)                                    \
    (((facts)->present & conflict_bit(fact)) != 0)

/* counts what is wrong with the facts of one route */
void ngx_http_conflict_count_facts(const conflict_facts_t *facts);

/* appends what happened, by the facts of one route, to ctx->events */
void ngx_http_conflict_events(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match, const conflict_facts_t *facts);


/* headers.c */

/* 1 for a name that only we may set */
ngx_uint_t ngx_http_conflict_is_ours(ngx_str_t *name);

/* removes headers of ours that came from outside */
ngx_int_t ngx_http_conflict_strip_request(ngx_http_request_t *r);
void ngx_http_conflict_strip_response(ngx_http_request_t *r);

/* sets ours, from ctx->advice */
ngx_int_t ngx_http_conflict_inject_response(ngx_http_conflict_ctx_t *ctx);
ngx_int_t ngx_http_conflict_inject_request(ngx_http_conflict_ctx_t *ctx);


/* values.c */

/* a header, and the variable of the same meaning; the list ends with an empty
 * name.  value: NGX_DECLINED when there is nothing to say */
typedef struct {
    ngx_str_t    header;
    ngx_str_t    variable;
    ngx_uint_t   full;                        /* only in the full set */
    ngx_int_t  (*value)(ngx_http_conflict_ctx_t *ctx, ngx_str_t *value);
} ngx_http_conflict_header_t;

extern const ngx_http_conflict_header_t  ngx_http_conflict_headers[];


/* variables.c, pages.c */

ngx_int_t ngx_http_conflict_add_variables(ngx_conf_t *cf);
ngx_int_t ngx_http_conflict_pages_handler(ngx_http_request_t *r);


#endif /* NGX_HTTP_CONFLICT_H */
