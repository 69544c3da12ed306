
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
#include "../core/body.h"
#include "../core/event.h"
#include "../core/explain.h"
#include "../core/extract.h"
#include "../core/limits.h"
#include "../core/model.h"
#include "../core/occur.h"
#include "../core/policy.h"
#include "../core/route.h"
#include "../core/signals.h"
#include "../core/state.h"
#include "../redis/store.h"


/* routes that may match one exchange: what conflict_limits allows at most */
#define NGX_HTTP_CONFLICT_ROUTES   64

/* a response that only waits for the state is copied up to here */
#define NGX_HTTP_CONFLICT_HOLD        65536
#define NGX_HTTP_CONFLICT_HOLD_FIRST  4096

/* r->buffered: the bit that no filter of nginx but image_filter uses */
#define NGX_HTTP_CONFLICT_BUFFERED 0x08


typedef struct ngx_http_conflict_feedback_conf_s
    ngx_http_conflict_feedback_conf_t;


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


/* what a client may be told */
#define NGX_HTTP_CONFLICT_TELL_RESPOND_BY  0x01
#define NGX_HTTP_CONFLICT_TELL_SURVEY      0x02


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

    conflict_lexicon_t          *lexicon;     /* NULL: not made yet */
    conflict_policies_t          policies;
    ngx_flag_t                   sweep;
    conflict_model_t             model;
    conflict_scoring_t           scoring;
    conflict_secret_t            secret;

    unsigned                     secret_set:1;
    unsigned                     offers:1;    /* somewhere clients are shown
                                                 the links of surveys */
    unsigned                     answers:1;   /* somewhere is their page */
    unsigned                     used:1;      /* somewhere it is not off, or
                                                 there are pages */
    unsigned                     reads:1;     /* somewhere it is not off */
} ngx_http_conflict_main_conf_t;


typedef struct {
    ngx_uint_t                   mode;
    ngx_http_complex_value_t    *mode_value;
    u_char                      *file;        /* where "conflict" stands */
    ngx_uint_t                   line;

    ngx_array_t                 *platforms;   /* of conflict_platform_t * */
    const conflict_policy_t     *policy;      /* NULL: by the variable */
    ngx_http_complex_value_t    *policy_value;
    ngx_str_t                    policy_name;
    u_char                      *policy_file; /* where it stands */
    ngx_uint_t                   policy_line;

    ngx_uint_t                   audience;
    ngx_http_complex_value_t    *audience_value;

    ngx_msec_t                   timeout;
    conflict_limits_t            limits;      /* 0: not set here */
    ngx_array_t                 *explain;     /* of ngx_cidr_t */
    ngx_uint_t                   full;        /* conflict_headers full */
    ngx_flag_t                   request_headers;
    ngx_uint_t                   client_headers;

    ngx_http_complex_value_t    *pages_user;
    ngx_http_conflict_feedback_conf_t
                                *feedback;    /* NULL: it is no page's */
} ngx_http_conflict_loc_conf_t;


/* one of the two bodies of an exchange, read while it streams by */

typedef struct {
    conflict_body_t             *body;        /* NULL: none begun */
    size_t                       size;        /* bytes that came */
    unsigned                     wanted:1;    /* a source is in it */
    unsigned                     over:1;      /* all of it went by, or nothing
                                                 more of it will be read */
} ngx_http_conflict_side_t;


typedef struct {
    conflict_platform_t         *platform;
    conflict_route_t            *route;
    conflict_captures_t          captures;
    ngx_uint_t                   passed;      /* it is not meant */
} ngx_http_conflict_match_t;


/* one thing that happened, and to whom */

typedef struct {
    conflict_subject_t           subject;
    conflict_event_t             event;
    ngx_uint_t                   sent;
} ngx_http_conflict_happening_t;


typedef struct {
    /* ev->data must be readable as a connection for nginx's debug log */
    ngx_connection_t             dummy;

    ngx_http_request_t          *request;
    ngx_http_conflict_loc_conf_t *conf;
    ngx_uint_t                   mode;
    ngx_uint_t                   audience;

    ngx_uint_t                   nmatches;
    ngx_http_conflict_match_t   *matches;

    ngx_http_conflict_side_t     in;          /* the request's body */
    ngx_http_conflict_side_t     out;         /* the response's */
    conflict_arena_t            *arena;       /* what had to be decoded */

    /* SCOPE/ID, or "" */
    conflict_subject_t           subject;     /* by the facts */
    char                         sought[CONFLICT_NAME_SIZE];  /* ticket */
    char                         linked[CONFLICT_NAME_SIZE];  /* client */
    char                         asked_for[CONFLICT_NAME_SIZE]; /* client */
    char                         called[CONFLICT_NAME_SIZE];  /* the same, as
                                                  it is called by now */
    ngx_conflict_load_t         *find;
    ngx_conflict_load_t         *load;
    ngx_conflict_history_t      *catching;
    ngx_str_t                    state;       /* as it was loaded */

    ngx_array_t                 *happenings;  /* made when facts are final */
    conflict_event_t            *fresh;       /* of a history: did not count
                                                 yet */
    ngx_uint_t                   nfresh;

    conflict_advice_t           *advice;
    char                         owner[CONFLICT_ID_SIZE];
    char                         where[CONFLICT_ID_SIZE];
    char                         theme[CONFLICT_WORD_SIZE];
    char                         contract[CONFLICT_WORD_SIZE];
    conflict_survey_t            survey;
    ngx_str_t                    link;        /* of it, once it was made */

    /* the hold */
    ngx_event_t                  timer;
    ngx_event_t                  resume;
    u_char                      *kept;        /* of the body, copied */
    size_t                       kept_len;
    size_t                       kept_size;
    ngx_chain_t                 *rest;        /* by reference, behind it */
    ngx_chain_t                **rest_last;

    unsigned                     shows:1;     /* the reader is an agent */
    unsigned                     advises:1;   /* somebody is to be told */
    unsigned                     promises:1;  /* the client, of what
                                                 conflict_client_headers has */
    unsigned                     seeks:1;     /* the ticket's link matters */
    unsigned                     several:1;   /* it is about more than one */
    unsigned                     found:1;     /* the link was answered */
    unsigned                     loaded:1;    /* the state was answered */
    unsigned                     failed:1;    /* Redis could not tell */
    unsigned                     header_seen:1;
    unsigned                     accepted:1;
    unsigned                     ended:1;     /* the response is over */
    unsigned                     settled:1;   /* facts are final, events sent */
    unsigned                     awaits:1;    /* but for a history's, whose
                                                 client is being asked for */
    unsigned                     held:1;
    unsigned                     full:1;      /* no more is held back */
    unsigned                     late:1;      /* the deadline has passed */
    unsigned                     waiting:1;   /* in PRECONTENT */
    unsigned                     read_ahead:1;
    unsigned                     asked:1;     /* PRECONTENT is done */
    unsigned                     explains:1;  /* to the log, for an address */
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


/* policy.c: configuration of policies, and which one holds */

char *ngx_http_conflict_policy_block(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_apply(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);

/* "default" is there before any block; NGX_ERROR: no memory */
ngx_int_t ngx_http_conflict_policies_begin(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf);

/* the configuration is read: policies without a block, and their calendars */
ngx_int_t ngx_http_conflict_policies_finish(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf);

/* the policy that conflict_apply names, once all are known */
ngx_int_t ngx_http_conflict_merge_policy(ngx_conf_t *cf,
    ngx_http_conflict_loc_conf_t *conf, ngx_http_conflict_loc_conf_t *prev);

/*
 * The policy of a request's place; an unknown one counts, and is "default".
 * *chosen: 0 when a variable has no value, and the client keeps its own.
 */
const conflict_policy_t *ngx_http_conflict_policy_of(ngx_http_request_t *r,
    ngx_http_conflict_loc_conf_t *lcf, unsigned *chosen);


/* platform.c: configuration of platforms and routes */

char *ngx_http_conflict_platform(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* the words of a line, as the core takes them, or NULL: no memory */
conflict_str_t *ngx_http_conflict_words(ngx_conf_t *cf);

extern ngx_module_t  ngx_http_conflict_platform_module;


/* directives.c: what a directive does with its values */

char *ngx_http_conflict_set_mode(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_use(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_http_conflict_set_audience(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_redis(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_http_conflict_set_zone(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_pages(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_http_conflict_check_timeout(ngx_conf_t *cf, void *post, void *data);
char *ngx_http_conflict_body_max(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_set_limits(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_set_client_headers(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_set_explain(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* those that are not set here are the parent's, or the default */
void ngx_http_conflict_merge_limits(conflict_limits_t *conf,
    const conflict_limits_t *prev);


/* secret.c */

char *ngx_http_conflict_set_secret(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);


/* survey.c: the link of a survey, in the place where the client is */

char *ngx_http_conflict_set_feedback_url(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* the configuration is read: what links cannot do without */
ngx_int_t ngx_http_conflict_survey_check(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf);

/* the link that this reader may see, or NGX_DECLINED */
ngx_int_t ngx_http_conflict_survey_url(ngx_http_conflict_ctx_t *ctx,
    ngx_str_t *value);

/* the client has been shown it */
void ngx_http_conflict_survey_offered(ngx_http_conflict_ctx_t *ctx);


/* scoring.c */

char *ngx_http_conflict_add_lexicon(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_http_conflict_use_model(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);

/* a whole file of at most max bytes, in the pool; says what is wrong */
ngx_int_t ngx_http_conflict_read_file(ngx_conf_t *cf, ngx_pool_t *pool,
    ngx_str_t *name, size_t max, ngx_str_t *text);

/* the whole configuration is read: compiles the lexicon */
ngx_int_t ngx_http_conflict_scoring_finish(ngx_conf_t *cf,
    ngx_http_conflict_main_conf_t *mcf);


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


/* body.c: the bodies of an exchange */

/* which bodies the routes that may be meant have sources in */
void ngx_http_conflict_want_bodies(ngx_http_conflict_ctx_t *ctx);

/* 1 when a route reads this exchange's response at all */
ngx_uint_t ngx_http_conflict_reads(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match);

/* 1 when a source that matters stands in the response's body: not of a view
 * whose client is known */
ngx_uint_t ngx_http_conflict_needs_response(ngx_http_conflict_ctx_t *ctx);

/* begins to read a body; counts what cannot be read, and then it is over */
void ngx_http_conflict_begin_request(ngx_http_conflict_ctx_t *ctx);
void ngx_http_conflict_begin_response(ngx_http_conflict_ctx_t *ctx);

/* the next piece of a body, and its end; what went wrong is counted */
void ngx_http_conflict_read_piece(ngx_http_conflict_side_t *side,
    u_char *data, size_t len);
void ngx_http_conflict_read_end(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_side_t *side);


/* host.c: what the core asks of nginx */

/* 1 and the value of a header in a list, else 0 */
int ngx_http_conflict_find_header(ngx_list_t *list, conflict_str_t name,
    conflict_str_t *value);

/* what is there now of an exchange, for one route */
void ngx_http_conflict_exchange(ngx_http_conflict_ctx_t *ctx,
    ngx_http_conflict_match_t *match, conflict_host_t *host,
    conflict_exchange_t *exchange);

/* a log as a trace for explain */
void ngx_http_conflict_trace(ngx_log_t *log, conflict_trace_t *trace);


/* facts.c: from the exchange to client, ticket and events */

/*
 * Finds out of what is there so far whom it is about, and asks for the state.
 * final: nothing more will come, and the events are sent.
 */
void ngx_http_conflict_facts(ngx_http_conflict_ctx_t *ctx, ngx_uint_t final);

/* what a client's words show, where no exchange carries them */
void ngx_http_conflict_hear(ngx_http_request_t *r,
    const conflict_policy_t *policy, conflict_str_t text,
    conflict_signals_t *signals);


/* ask.c: what Redis knows of whom it is about */

/* SCOPE/ID of the client, by a fact or by the ticket's link, or "" */
const char *ngx_http_conflict_who(ngx_http_conflict_ctx_t *ctx);

/* asks for what is not known and not asked for yet */
void ngx_http_conflict_ask(ngx_http_conflict_ctx_t *ctx);


/* send.c: what happened goes to Redis, and to whom it is to be told */

/* from here on the events do not need the request any more */
void ngx_http_conflict_send(ngx_http_conflict_ctx_t *ctx);

/* what an agent is told: sets ctx->advice from the state that was loaded,
 * with_events: as it is after this exchange's events */
void ngx_http_conflict_advise(ngx_http_conflict_ctx_t *ctx,
    ngx_uint_t with_events);


/* headers.c */

/* 1 for a name that only we may set */
ngx_uint_t ngx_http_conflict_is_ours(ngx_str_t *name);

/* removes headers of ours that came from outside */
ngx_int_t ngx_http_conflict_strip_request(ngx_http_request_t *r);
void ngx_http_conflict_strip_response(ngx_http_request_t *r);

/* sets ours, from ctx->advice */
ngx_int_t ngx_http_conflict_inject_response(ngx_http_conflict_ctx_t *ctx);
ngx_int_t ngx_http_conflict_inject_request(ngx_http_conflict_ctx_t *ctx);

/* what the client itself is told */
ngx_int_t ngx_http_conflict_inject_client(ngx_http_conflict_ctx_t *ctx);


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
extern const ngx_http_conflict_header_t  ngx_http_conflict_client_headers[];


/* variables.c */

/* a compiled value with variables, or NULL */
ngx_http_complex_value_t *ngx_http_conflict_compile(ngx_conf_t *cf,
    ngx_str_t *value);

ngx_int_t ngx_http_conflict_add_variables(ngx_conf_t *cf);


#endif /* NGX_HTTP_CONFLICT_H */
