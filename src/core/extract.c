
/*
 * From an exchange to facts.
 *
 * A fact may need another one (a path that inserts it), so facts are found on
 * demand and each once.  The actor comes first: when the helpdesk itself says
 * that an agent speaks, the agent's words may name the client.
 */

#include <string.h>
#include <strings.h>

#include "extract_private.h"
#include "hash.h"


/* who somebody is, is in charge, and has a right to: never taken from a
 * client's own words */
#define CONFLICT_IDENTITY     (conflict_bit(CONFLICT_FACT_CLIENT)             \
                               | conflict_bit(CONFLICT_FACT_SEGMENT)          \
                               | conflict_bit(CONFLICT_FACT_STAGE)            \
                               | conflict_bit(CONFLICT_FACT_PLAN)             \
                               | conflict_bit(CONFLICT_FACT_CONTRACT)         \
                               | conflict_bit(CONFLICT_FACT_PROMISE)          \
                               | conflict_bit(CONFLICT_FACT_ACTOR)            \
                               | conflict_bit(CONFLICT_FACT_ROLE)             \
                               | conflict_bit(CONFLICT_FACT_OWNER)            \
                               | conflict_bit(CONFLICT_FACT_ACCOUNT)          \
                               | conflict_bit(CONFLICT_FACT_MERGED)           \
                               | conflict_bit(CONFLICT_FACT_AUTHOR))

/* what becomes part of a key, or is compared with one */
#define CONFLICT_IDS          (conflict_bit(CONFLICT_FACT_CLIENT)             \
                               | conflict_bit(CONFLICT_FACT_TICKET)           \
                               | conflict_bit(CONFLICT_FACT_ID)               \
                               | conflict_bit(CONFLICT_FACT_OWNER)            \
                               | conflict_bit(CONFLICT_FACT_ACCOUNT)          \
                               | conflict_bit(CONFLICT_FACT_MERGED)           \
                               | conflict_bit(CONFLICT_FACT_AUTHOR))


static void conflict_facts_clear(conflict_facts_t *facts);
static conflict_rc_t conflict_extract_source(conflict_extraction_t *x,
    conflict_fact_t fact, const conflict_source_t *source);
static void conflict_extract_keep(conflict_extraction_t *x,
    conflict_fact_t fact, const conflict_source_t *source,
    conflict_str_t value);
static void conflict_extract_mail(conflict_extraction_t *x,
    conflict_fact_t fact, const conflict_source_t *source);
static void conflict_extract_untrusted(conflict_extraction_t *x);
static int conflict_variable_quotes(conflict_str_t name);
static int conflict_source_trusted(const conflict_route_t *route,
    const conflict_source_t *source);


conflict_verdict_t
conflict_extract(const conflict_exchange_t *exchange,
    const conflict_item_t *item, conflict_facts_t *facts)
{
    unsigned               fact, limit;
    conflict_verdict_t     verdict;
    conflict_extraction_t  x;

    static const conflict_str_t  agent = conflict_string("agent");

    conflict_facts_clear(facts);

    x.exchange = exchange;
    x.item = item;
    x.facts = facts;
    x.done = 0;
    x.skipped = 0;
    x.agent = exchange->agent;
    x.mail_done = 0;
    x.mail_there = 0;

    conflict_extract_fact(&x, CONFLICT_FACT_ACTOR);

    /* without an agent only trusted sources of it have been read */

    if ((facts->present & conflict_bit(CONFLICT_FACT_ACTOR))
        && conflict_str_equal(facts->values[CONFLICT_FACT_ACTOR], agent))
    {
        x.agent = 1;
    }

    verdict = conflict_judge(&x);

    if (verdict != CONFLICT_VERDICT_TAKEN) {
        limit = facts->pattern_limit;
        conflict_facts_clear(facts);
        facts->pattern_limit = limit;

        return verdict;
    }

    for (fact = 0; fact < CONFLICT_FACTS; fact++) {
        conflict_extract_fact(&x, fact);

        if (exchange->route->facts[fact].nsources
            && !(facts->present & conflict_bit(fact)))
        {
            facts->missing |= conflict_bit(fact);
        }
    }

    conflict_extract_untrusted(&x);

    facts->mail = x.mail_there;
    facts->automatic = x.mail_there && x.mail.automatic;

    return CONFLICT_VERDICT_TAKEN;
}


/* all but the arena, which need not be clean */

static void
conflict_facts_clear(conflict_facts_t *facts)
{
    facts->present = 0;
    facts->untranslated = 0;
    facts->untrusted = 0;
    facts->too_long = 0;
    facts->missing = 0;
    facts->pattern_limit = 0;
    facts->no_memory = 0;
    facts->mail = 0;
    facts->automatic = 0;
    facts->html = 0;
    facts->plain = 0;
    facts->arena_used = 0;

    memset(facts->values, 0, sizeof(facts->values));
}


void
conflict_extract_fact(conflict_extraction_t *x, conflict_fact_t fact)
{
    unsigned                     i, skipped;
    conflict_rc_t                rc;
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
            && !x->agent
            && !conflict_source_trusted(x->exchange->route, source))
        {
            conflict_tell(x->exchange->trace, "  %s: %.*s is the request's "
                          "own word, and no agent is known to speak",
                          conflict_fact_words[fact].data,
                          conflict_quoted(source->token));
            skipped = 1;
            continue;
        }

        rc = conflict_extract_source(x, fact, source);

        if (rc == CONFLICT_DECLINED) {
            continue;
        }

        if (rc == CONFLICT_LIMIT) {
            x->facts->too_long |= conflict_bit(fact);
        }

        return;
    }

    if (skipped) {
        x->skipped |= conflict_bit(fact);
    }
}


static conflict_rc_t
conflict_extract_source(conflict_extraction_t *x, conflict_fact_t fact,
    const conflict_source_t *source)
{
    char                     shown[CONFLICT_SHOWN_SIZE];
    conflict_rc_t            rc;
    conflict_str_t           value;
    const conflict_trace_t  *trace;

    trace = x->exchange->trace;

    rc = conflict_read(x, source, &value);

    if (rc == CONFLICT_DECLINED) {
        conflict_tell(trace, "  %s: %.*s gives nothing",
                      conflict_fact_words[fact].data,
                      conflict_quoted(source->token));
        return rc;
    }

    if (rc != CONFLICT_OK) {
        conflict_tell(trace, "  %s: %.*s is too long, or memory is out",
                      conflict_fact_words[fact].data,
                      conflict_quoted(source->token));
        return rc;
    }

    if (trace) {
        conflict_tell(trace, "  %s: %.*s gives %s",
                      conflict_fact_words[fact].data,
                      conflict_quoted(source->token),
                      conflict_shown(trace, value, shown));
    }

    conflict_extract_keep(x, fact, source, value);

    return CONFLICT_OK;
}


static void
conflict_extract_keep(conflict_extraction_t *x, conflict_fact_t fact,
    const conflict_source_t *source, conflict_str_t value)
{
    unsigned                     i, n;
    conflict_facts_t            *facts;
    const conflict_trace_t      *trace;
    const conflict_fact_rule_t  *rule;

    facts = x->facts;
    trace = x->exchange->trace;
    rule = &x->exchange->route->facts[fact];

    if (source->type != CONFLICT_SOURCE_LITERAL) {
        for (i = 0; i < rule->ntranslations; i++) {
            if (conflict_str_equal(rule->translations[i].from, value)) {
                value = rule->translations[i].to;

                conflict_tell(trace, "  %s: which means %.*s",
                              conflict_fact_words[fact].data,
                              value.len ? (int) value.len : 6,
                              value.len ? value.data : "absent");
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
            conflict_tell(trace, "  %s: which no translation knows",
                          conflict_fact_words[fact].data);
            facts->untranslated |= conflict_bit(fact);
            return;
        }

    } else if ((conflict_bit(fact) & CONFLICT_IDS)
               && value.len > CONFLICT_ID_RAW_MAX)
    {
        conflict_tell(trace, "  %s: which is too long for an id",
                      conflict_fact_words[fact].data);
        facts->too_long |= conflict_bit(fact);
        return;
    }

    facts->values[fact] = value;
    facts->present |= conflict_bit(fact);

    conflict_extract_mail(x, fact, source);
}


/* a mail says by itself what its text is */

static void
conflict_extract_mail(conflict_extraction_t *x, conflict_fact_t fact,
    const conflict_source_t *source)
{
    if (fact == CONFLICT_FACT_TEXT && source->type == CONFLICT_SOURCE_MAIL
        && source->capture == NULL && x->mail_there)
    {
        x->facts->html = (x->mail.format == CONFLICT_TEXT_HTML);
        x->facts->plain = !x->facts->html;
    }
}


/*
 * Looks whether a client said what only others may say.
 */

static void
conflict_extract_untrusted(conflict_extraction_t *x)
{
    unsigned                     i, fact;
    conflict_str_t               value;
    const conflict_route_t      *route;
    const conflict_fact_rule_t  *rule;

    route = x->exchange->route;

    for (fact = 0; fact < CONFLICT_FACTS; fact++) {

        if (!(x->skipped & conflict_bit(fact))) {
            continue;
        }

        rule = &route->facts[fact];

        for (i = 0; i < rule->nsources; i++) {

            if (!conflict_source_trusted(route, &rule->sources[i])
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
conflict_source_trusted(const conflict_route_t *route,
    const conflict_source_t *source)
{
    switch (source->type) {

    case CONFLICT_SOURCE_REQUEST:
    case CONFLICT_SOURCE_REQUEST_BODY:
    case CONFLICT_SOURCE_MAIL:
    case CONFLICT_SOURCE_QUERY:
    case CONFLICT_SOURCE_REQUEST_HEADER:
        return 0;

    case CONFLICT_SOURCE_ITEM:
        return route->each.nsources
               && conflict_source_trusted(route, &route->each.sources[0]);

    case CONFLICT_SOURCE_VARIABLE:
        return !conflict_variable_quotes(source->name);

    default:
        /* the helpdesk said it, or accepted a resource of that name */
        return 1;
    }
}
