
/*
 * From an exchange to facts.
 *
 * A fact may need another one (a path that inserts it), so facts are found on
 * demand and each once.  The actor comes first: when the helpdesk itself says
 * that an agent speaks, the agent's words may name the client.
 */

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "extract.h"
#include "hash.h"
#include "route_private.h"


/* whole numbers below this are written as such */
#define CONFLICT_REAL_WHOLE   1e15

#define CONFLICT_NUMBER_SIZE  32

/* who somebody is, and is in charge: never taken from a client's own words */
#define CONFLICT_IDENTITY     (conflict_bit(CONFLICT_FACT_CLIENT)             \
                               | conflict_bit(CONFLICT_FACT_ACTOR)            \
                               | conflict_bit(CONFLICT_FACT_ROLE)             \
                               | conflict_bit(CONFLICT_FACT_OWNER))

/* what becomes part of a key */
#define CONFLICT_IDS          (conflict_bit(CONFLICT_FACT_CLIENT)             \
                               | conflict_bit(CONFLICT_FACT_TICKET)           \
                               | conflict_bit(CONFLICT_FACT_ID)               \
                               | conflict_bit(CONFLICT_FACT_OWNER))


typedef struct {
    const conflict_exchange_t  *exchange;
    conflict_facts_t           *facts;
    uint32_t                    done;      /* facts that were looked for */
    uint32_t                    skipped;   /* absent, a source not trusted */
    unsigned                    agent:1;
} conflict_extraction_t;


static void conflict_facts_clear(conflict_facts_t *facts);
static void conflict_extract_fact(conflict_extraction_t *x,
    conflict_fact_t fact);
static void conflict_extract_keep(conflict_extraction_t *x,
    conflict_fact_t fact, const conflict_source_t *source,
    conflict_str_t value);
static void conflict_extract_untrusted(conflict_extraction_t *x);
static int conflict_variable_quotes(conflict_str_t name);
static int conflict_source_trusted(const conflict_source_t *source);
static conflict_rc_t conflict_read(conflict_extraction_t *x,
    const conflict_source_t *source, conflict_str_t *value);
static conflict_rc_t conflict_read_host(conflict_extraction_t *x,
    const conflict_source_t *source, conflict_str_t *value);
static conflict_rc_t conflict_read_path(conflict_extraction_t *x,
    const conflict_source_t *source, json_t *json, conflict_str_t *value);
static json_t *conflict_path_inserted(conflict_extraction_t *x,
    conflict_fact_t fact, json_t *json);
static json_t *conflict_path_element(json_t *array, int index);
static conflict_rc_t conflict_read_json(conflict_facts_t *facts, json_t *json,
    conflict_str_t *value);
static conflict_rc_t conflict_read_query(conflict_extraction_t *x,
    conflict_str_t name, conflict_str_t *value);


void
conflict_extract(const conflict_exchange_t *exchange, conflict_facts_t *facts)
{
    unsigned               fact;
    conflict_extraction_t  x;

    static const conflict_str_t  agent = conflict_string("agent");

    conflict_facts_clear(facts);

    x.exchange = exchange;
    x.facts = facts;
    x.done = 0;
    x.skipped = 0;
    x.agent = exchange->agent;

    conflict_extract_fact(&x, CONFLICT_FACT_ACTOR);

    /* without an agent only trusted sources of it have been read */

    if ((facts->present & conflict_bit(CONFLICT_FACT_ACTOR))
        && conflict_str_equal(facts->values[CONFLICT_FACT_ACTOR], agent))
    {
        x.agent = 1;
    }

    for (fact = 0; fact < CONFLICT_FACTS; fact++) {
        conflict_extract_fact(&x, fact);
    }

    conflict_extract_untrusted(&x);
}


/* all but the arena, which need not be clean */

static void
conflict_facts_clear(conflict_facts_t *facts)
{
    facts->present = 0;
    facts->untranslated = 0;
    facts->untrusted = 0;
    facts->too_long = 0;
    facts->from_response = 0;
    facts->arena_used = 0;

    memset(facts->values, 0, sizeof(facts->values));
}


static void
conflict_extract_fact(conflict_extraction_t *x, conflict_fact_t fact)
{
    unsigned                     i, skipped;
    conflict_rc_t                rc;
    conflict_str_t               value;
    const conflict_source_t     *source;
    const conflict_fact_rule_t  *rule;

    if (x->done & conflict_bit(fact)) {
        return;
    }

    x->done |= conflict_bit(fact);

    skipped = 0;
    rule = &x->exchange->route->facts[fact];

    for (i = 0; i < rule->nsources; i++) {
        source = &rule->sources[i];

        if ((conflict_bit(fact) & CONFLICT_IDENTITY)
            && !x->agent && !conflict_source_trusted(source))
        {
            skipped = 1;
            continue;
        }

        rc = conflict_read(x, source, &value);

        if (rc == CONFLICT_DECLINED) {
            continue;
        }

        if (rc == CONFLICT_OK) {
            conflict_extract_keep(x, fact, source, value);
        } else {
            x->facts->too_long |= conflict_bit(fact);
        }

        return;
    }

    if (skipped) {
        x->skipped |= conflict_bit(fact);
    }
}


static void
conflict_extract_keep(conflict_extraction_t *x, conflict_fact_t fact,
    const conflict_source_t *source, conflict_str_t value)
{
    unsigned                     i, n;
    conflict_facts_t            *facts;
    const conflict_fact_rule_t  *rule;

    facts = x->facts;
    rule = &x->exchange->route->facts[fact];

    if (source->type != CONFLICT_SOURCE_LITERAL) {
        for (i = 0; i < rule->ntranslations; i++) {
            if (conflict_str_equal(rule->translations[i].from, value)) {
                value = rule->translations[i].to;
                break;
            }
        }

        if (value.len == 0) {
            return;
        }
    }

    if (conflict_fact_closed_words(fact, &n)) {
        value = conflict_closed_value(fact, value);

        if (value.len == 0) {
            facts->untranslated |= conflict_bit(fact);
            return;
        }

    } else if ((conflict_bit(fact) & CONFLICT_IDS)
               && value.len > CONFLICT_ID_RAW_MAX)
    {
        facts->too_long |= conflict_bit(fact);
        return;
    }

    facts->values[fact] = value;
    facts->present |= conflict_bit(fact);

    if (source->type == CONFLICT_SOURCE_RESPONSE
        || source->type == CONFLICT_SOURCE_RESPONSE_HEADER)
    {
        facts->from_response |= conflict_bit(fact);
    }
}


/*
 * Looks whether a client said what only others may say.  It comes last: all
 * the room in the arena that it takes is room that nobody needs any more.
 */

static void
conflict_extract_untrusted(conflict_extraction_t *x)
{
    unsigned                     i, fact;
    conflict_str_t               value;
    const conflict_fact_rule_t  *rule;

    for (fact = 0; fact < CONFLICT_FACTS; fact++) {

        if (!(x->skipped & conflict_bit(fact))) {
            continue;
        }

        rule = &x->exchange->route->facts[fact];

        for (i = 0; i < rule->nsources; i++) {

            if (!conflict_source_trusted(&rule->sources[i])
                && conflict_read(x, &rule->sources[i], &value)
                   != CONFLICT_DECLINED)
            {
                x->facts->untrusted |= conflict_bit(fact);
                break;
            }
        }
    }
}


/* variables that repeat what the request says; nginx ignores their case */

static int
conflict_variable_quotes(conflict_str_t name)
{
    unsigned  i;

    static const conflict_str_t  prefixes[] = {
        conflict_string("arg_"),
        conflict_string("args"),
        conflict_string("cookie_"),
        conflict_string("http_"),
        conflict_string("query_string"),
        conflict_string("request_body")
    };

    for (i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {

        if (name.len >= prefixes[i].len
            && strncasecmp(name.data, prefixes[i].data, prefixes[i].len) == 0)
        {
            return 1;
        }
    }

    return 0;
}


static int
conflict_source_trusted(const conflict_source_t *source)
{
    switch (source->type) {

    case CONFLICT_SOURCE_REQUEST:
    case CONFLICT_SOURCE_QUERY:
    case CONFLICT_SOURCE_REQUEST_HEADER:
        return 0;

    case CONFLICT_SOURCE_VARIABLE:
        return !conflict_variable_quotes(source->name);

    default:
        /* the helpdesk said it, or accepted a resource of that name */
        return 1;
    }
}


/* returns CONFLICT_OK, CONFLICT_DECLINED or CONFLICT_LIMIT */

static conflict_rc_t
conflict_read(conflict_extraction_t *x, const conflict_source_t *source,
    conflict_str_t *value)
{
    conflict_rc_t               rc;
    const conflict_captures_t  *captures;

    switch (source->type) {

    case CONFLICT_SOURCE_REQUEST:
        rc = conflict_read_path(x, source, x->exchange->request, value);
        break;

    case CONFLICT_SOURCE_RESPONSE:
        rc = conflict_read_path(x, source, x->exchange->response, value);
        break;

    case CONFLICT_SOURCE_URI:
        captures = x->exchange->captures;

        if (captures == NULL || (unsigned) source->index >= captures->n) {
            return CONFLICT_DECLINED;
        }

        *value = captures->values[source->index];
        rc = CONFLICT_OK;
        break;

    case CONFLICT_SOURCE_QUERY:
        rc = conflict_read_query(x, source->name, value);
        break;

    case CONFLICT_SOURCE_LITERAL:
        *value = source->name;
        rc = CONFLICT_OK;
        break;

    default:
        rc = conflict_read_host(x, source, value);
        break;
    }

    return (rc == CONFLICT_OK && value->len == 0) ? CONFLICT_DECLINED : rc;
}


static conflict_rc_t
conflict_read_host(conflict_extraction_t *x, const conflict_source_t *source,
    conflict_str_t *value)
{
    int                     found;
    const conflict_host_t  *host;

    host = x->exchange->host;
    found = 0;

    if (host == NULL) {
        return CONFLICT_DECLINED;
    }

    switch (source->type) {

    case CONFLICT_SOURCE_REQUEST_HEADER:
        if (host->request_header) {
            found = host->request_header(host->host, source->name, value);
        }

        break;

    case CONFLICT_SOURCE_RESPONSE_HEADER:
        if (host->response_header && x->exchange->response_seen) {
            found = host->response_header(host->host, source->name, value);
        }

        break;

    default:
        if (host->variable) {
            found = host->variable(host->host, source, value);
        }

        break;
    }

    return found ? CONFLICT_OK : CONFLICT_DECLINED;
}


static conflict_rc_t
conflict_read_path(conflict_extraction_t *x, const conflict_source_t *source,
    json_t *json, conflict_str_t *value)
{
    unsigned                     i;
    const conflict_path_step_t  *step;

    for (i = 0; json && i < source->nsteps; i++) {
        step = &source->steps[i];

        if (step->type == CONFLICT_STEP_FACT) {
            json = conflict_path_inserted(x, step->index, json);

        } else if (step->type == CONFLICT_STEP_INDEX && json_is_array(json)) {
            json = conflict_path_element(json, step->index);

        } else {
            json = json_object_getn(json, step->name.data, step->name.len);
        }
    }

    return json ? conflict_read_json(x->facts, json, value)
                : CONFLICT_DECLINED;
}


static json_t *
conflict_path_inserted(conflict_extraction_t *x, conflict_fact_t fact,
    json_t *json)
{
    int             index;
    conflict_str_t  value;

    conflict_extract_fact(x, fact);

    if (!(x->facts->present & conflict_bit(fact))) {
        return NULL;
    }

    value = x->facts->values[fact];

    if (!json_is_array(json)) {
        return json_object_getn(json, value.data, value.len);
    }

    if (!conflict_path_index(value, &index) || index < 0) {
        return NULL;
    }

    return conflict_path_element(json, index);
}


/* a negative index counts from the end */

static json_t *
conflict_path_element(json_t *array, int index)
{
    size_t  size;

    size = json_array_size(array);

    if (index >= 0) {
        return json_array_get(array, (size_t) index);
    }

    if ((size_t) -index > size) {
        return NULL;
    }

    return json_array_get(array, size - (size_t) -index);
}


static conflict_rc_t
conflict_read_json(conflict_facts_t *facts, json_t *json,
    conflict_str_t *value)
{
    int     n;
    char   *p;
    double  real;

    static const conflict_str_t  truth = conflict_string("true");
    static const conflict_str_t  falsity = conflict_string("false");

    switch (json_typeof(json)) {

    case JSON_STRING:
        value->data = json_string_value(json);
        value->len = json_string_length(json);
        return CONFLICT_OK;

    case JSON_TRUE:
        *value = truth;
        return CONFLICT_OK;

    case JSON_FALSE:
        *value = falsity;
        return CONFLICT_OK;

    case JSON_INTEGER:
    case JSON_REAL:
        break;

    default:
        return CONFLICT_DECLINED;
    }

    if (facts->arena_used + CONFLICT_NUMBER_SIZE > CONFLICT_FACTS_ARENA) {
        return CONFLICT_LIMIT;
    }

    p = facts->arena + facts->arena_used;

    if (json_is_integer(json)) {
        n = snprintf(p, CONFLICT_NUMBER_SIZE, "%" JSON_INTEGER_FORMAT,
                     json_integer_value(json));
    } else {
        real = json_real_value(json);

        if (fabs(real) < CONFLICT_REAL_WHOLE && real == trunc(real)) {
            n = snprintf(p, CONFLICT_NUMBER_SIZE, "%lld", (long long) real);
        } else {
            n = snprintf(p, CONFLICT_NUMBER_SIZE, "%.17g", real);
        }
    }

    value->data = p;
    value->len = n;
    facts->arena_used += n;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_read_query(conflict_extraction_t *x, conflict_str_t name,
    conflict_str_t *value)
{
    size_t             len;
    conflict_rc_t      rc;
    conflict_facts_t  *facts;

    facts = x->facts;

    if (x->exchange->query.len > CONFLICT_QUERY_MAX) {
        return CONFLICT_LIMIT;
    }

    rc = conflict_query_find(x->exchange->query, name, value);

    if (rc != CONFLICT_OK || !conflict_query_encoded(*value)) {
        return rc;
    }

    len = CONFLICT_FACTS_ARENA - facts->arena_used;
    rc = conflict_query_decode(*value, facts->arena + facts->arena_used, &len);

    if (rc == CONFLICT_OK) {
        value->data = facts->arena + facts->arena_used;
        value->len = len;
        facts->arena_used += len;
    }

    return rc;
}
