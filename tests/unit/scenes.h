
/*
 * Exchanges for tests, as a test writes them, and the facts that come of them.
 * To be included after cmocka.h.
 */

#ifndef CONFLICT_TEST_SCENES_H
#define CONFLICT_TEST_SCENES_H

#include "routes.h"
#include "core/extract.h"
#include "core/hash.h"


#define bit  conflict_bit

#define FORM   "application/x-www-form-urlencoded"
#define MULTI  "multipart/form-data; boundary=b"


/* members that are NULL are not there */
typedef struct {
    const char  *method;                  /* "GET" */
    const char  *path;                    /* "/" */
    const char  *query;
    const char  *request;
    const char  *response;
    const char  *request_type;            /* "application/json" */
    const char  *response_type;
    const char  *request_headers[4];      /* name, value ... */
    const char  *response_headers[4];
    const char  *variables[4];
    unsigned     agent;
    unsigned     response_seen;
    unsigned     request_over;
    unsigned     response_over;
    unsigned     status;                  /* 200 */
    size_t       items;                   /* the limit, if not 0 */
} scene_t;


/* all of it stands until the next scene */
static struct {
    scene_t                 scene;
    conflict_platform_t    *platform;
    conflict_route_t       *route;
    conflict_captures_t     captures;
    conflict_limits_t       limits;
    conflict_host_t         host;
    conflict_exchange_t     exchange;
    conflict_items_t        items;
    const conflict_trace_t *trace;        /* set by a test, if at all */
}  stage;

static conflict_facts_t  facts;


static inline void
scene_free(void)
{
    const conflict_trace_t  *trace;

    conflict_platform_destroy(stage.platform);
    conflict_body_destroy(stage.exchange.request);
    conflict_body_destroy(stage.exchange.response);
    conflict_arena_destroy(stage.exchange.arena);

    trace = stage.trace;
    memset(&stage, 0, sizeof(stage));
    stage.trace = trace;
}


static inline int
scene_end(void **state)
{
    scene_free();

    return 0;
}


static inline int
find(const char *const *pairs, conflict_str_t name, conflict_str_t *value)
{
    unsigned  i;

    for (i = 0; i < 4 && pairs[i]; i += 2) {
        if (strlen(pairs[i]) == name.len
            && memcmp(pairs[i], name.data, name.len) == 0)
        {
            value->data = pairs[i + 1];
            value->len = strlen(pairs[i + 1]);
            return 1;
        }
    }

    return 0;
}


static inline int
request_header(void *host, conflict_str_t name, conflict_str_t *value)
{
    const scene_t  *scene = host;

    return find(scene->request_headers, name, value);
}


static inline int
response_header(void *host, conflict_str_t name, conflict_str_t *value)
{
    const scene_t  *scene = host;

    assert_true(scene->response_seen);

    return find(scene->response_headers, name, value);
}


static inline int
variable(void *host, const conflict_source_t *source, conflict_str_t *value)
{
    const scene_t  *scene = host;

    return find(scene->variables, source->name, value);
}


static inline int
scene_file(void *route, conflict_str_t name)
{
    return conflict_route_names_field(route, name);
}


static inline conflict_body_t *
scene_body(const char *text, const char *type, unsigned whole)
{
    conflict_str_t          t, none = { 0, "" };
    conflict_body_t        *body;
    conflict_body_wants_t   wants;

    if (text == NULL) {
        return NULL;
    }

    memset(&wants, 0, sizeof(wants));
    wants.limits = &stage.limits;
    wants.whole = whole;
    wants.file = scene_file;
    wants.data = stage.route;

    t.data = type ? type : "application/json";
    t.len = strlen(t.data);

    body = conflict_body_create(&wants, t, none, -1);
    assert_non_null(body);

    conflict_body_feed(body, text, strlen(text));
    conflict_body_finish(body);

    /* text that no route wants is not read */

    if (body->cause != CONFLICT_BODY_FINE
        && body->cause != CONFLICT_BODY_TYPE)
    {
        fail_msg("a body that cannot be read: %s", text);
    }

    return body;
}


/* makes the exchange of a scene; route: its text, see routes.h */

static inline void
scene_set(const char *route, const scene_t *scene)
{
    char                  error[CONFLICT_SENTENCE_SIZE];
    conflict_str_t        method, path;
    conflict_exchange_t  *e;

    scene_free();

    stage.scene = *scene;
    scene = &stage.scene;
    e = &stage.exchange;

    conflict_limits_default(&stage.limits);

    if (scene->items) {
        stage.limits.of[CONFLICT_LIMIT_ITEMS] = scene->items;
    }

    stage.platform = conflict_platform_create(str("test"), NULL, error,
                                              sizeof(error));
    assert_non_null(stage.platform);

    if (route_build(stage.platform, route, &stage.route, error, sizeof(error))
        != CONFLICT_OK)
    {
        fail_msg("%s", error);
    }

    path.data = scene->path ? scene->path : "/";
    path.len = strlen(path.data);
    method.data = scene->method ? scene->method : stage.route->method.data;
    method.len = strlen(method.data);

    assert_int_equal(conflict_route_match(stage.route, method, path, STEPS,
                                          &stage.captures), CONFLICT_OK);

    stage.host.host = &stage.scene;
    stage.host.request_header = request_header;
    stage.host.response_header = response_header;
    stage.host.variable = variable;

    e->route = stage.route;
    e->captures = &stage.captures;
    e->query.data = scene->query;
    e->query.len = scene->query ? strlen(scene->query) : 0;
    e->request = scene_body(scene->request, scene->request_type,
                            stage.route->whole_request);
    e->response = scene_body(scene->response, scene->response_type,
                             stage.route->whole_response);
    e->request_over = scene->request_over;
    e->response_over = scene->response_over;
    e->response_seen = scene->response_seen;
    e->status = scene->status ? scene->status : 200;
    e->agent = scene->agent;
    e->limits = &stage.limits;
    e->arena = conflict_arena_create();
    e->host = &stage.host;
    e->trace = stage.trace;

    assert_non_null(e->arena);

    conflict_items(e, &stage.items);
}


/* what comes out stands in facts until the next call */

static inline conflict_verdict_t
extract_item(unsigned i)
{
    assert_true(i < stage.items.n);

    /* nothing may depend on what was in there before */

    memset(&facts, 0xa5, sizeof(facts));

    return conflict_extract(&stage.exchange, &stage.items.of[i], &facts);
}


static inline conflict_verdict_t
judge(const char *route, scene_t scene)
{
    scene_set(route, &scene);

    return extract_item(0);
}


static inline void
extract(const char *route, scene_t scene)
{
    assert_int_equal(judge(route, scene), CONFLICT_VERDICT_TAKEN);
}


static inline void
assert_fact(conflict_fact_t fact, const char *expected)
{
    conflict_str_t  value;

    if (!(facts.present & bit(fact))) {
        fail_msg("%s is absent", conflict_fact_words[fact].data);
    }

    value = facts.values[fact];

    if (value.len != strlen(expected)
        || memcmp(value.data, expected, value.len) != 0)
    {
        fail_msg("%s is \"%.*s\", not \"%s\"", conflict_fact_words[fact].data,
                 (int) value.len, value.data, expected);
    }
}


/* a fact, or that it is absent where NULL is expected */

static inline void
assert_maybe(conflict_fact_t fact, const char *expected)
{
    if (expected) {
        assert_fact(fact, expected);

    } else if (facts.present & bit(fact)) {
        fail_msg("%s is there", conflict_fact_words[fact].data);
    }
}


#define CLIENT   CONFLICT_FACT_CLIENT
#define TICKET   CONFLICT_FACT_TICKET
#define ID       CONFLICT_FACT_ID
#define ACTOR    CONFLICT_FACT_ACTOR
#define ROLE     CONFLICT_FACT_ROLE
#define TEXT     CONFLICT_FACT_TEXT
#define SUBJECT  CONFLICT_FACT_SUBJECT
#define PRIVATE  CONFLICT_FACT_PRIVATE
#define CHANNEL  CONFLICT_FACT_CHANNEL
#define STATUS   CONFLICT_FACT_STATUS
#define OWNER    CONFLICT_FACT_OWNER
#define ACCOUNT  CONFLICT_FACT_ACCOUNT
#define AUTHOR   CONFLICT_FACT_AUTHOR
#define TIME     CONFLICT_FACT_TIME


#endif /* CONFLICT_TEST_SCENES_H */
