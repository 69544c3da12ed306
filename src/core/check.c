
/*
 * What a route and a platform must be as a whole, once their blocks end.
 */

#include "route_private.h"


static conflict_rc_t conflict_check_kind(const conflict_route_t *route,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_check_parts(const conflict_route_t *route,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_check_order(const conflict_route_t *route,
    const conflict_sentence_t *sentence);
static uint32_t conflict_source_inserts(const conflict_source_t *source);
static uint32_t conflict_rule_inserts(const conflict_fact_rule_t *rule);
static void conflict_route_needs(conflict_route_t *route);


#define conflict_says(route, fact)  ((route)->facts[fact].nsources != 0)


conflict_rc_t
conflict_route_finish(conflict_route_t *route, char *error, size_t error_size)
{
    conflict_rc_t        rc;
    conflict_sentence_t  sentence = { error, error_size };

    if (!conflict_says(route, CONFLICT_FACT_CLIENT)
        && !conflict_says(route, CONFLICT_FACT_TICKET))
    {
        return conflict_refuse(&sentence, "the route says neither \"client\" "
                               "nor \"ticket\": it needs one of them to know "
                               "whom it is about");
    }

    rc = conflict_check_kind(route, &sentence);

    if (rc == CONFLICT_OK) {
        rc = conflict_check_parts(route, &sentence);
    }

    if (rc == CONFLICT_OK) {
        rc = conflict_check_order(route, &sentence);
    }

    if (rc == CONFLICT_OK) {
        conflict_route_needs(route);
    }

    return rc;
}


static conflict_rc_t
conflict_check_kind(const conflict_route_t *route,
    const conflict_sentence_t *sentence)
{
    if (route->kind == CONFLICT_ROUTE_VIEW
        && conflict_says(route, CONFLICT_FACT_TEXT))
    {
        return conflict_refuse(sentence, "\"text\" is not read in a view: "
                               "messages belong to open, reply, note, update "
                               "and history");
    }

    if (route->kind == CONFLICT_ROUTE_RATE
        && !conflict_says(route, CONFLICT_FACT_RATING))
    {
        return conflict_refuse(sentence, "a route of kind rate needs "
                               "\"rating\"");
    }

    if (route->kind == CONFLICT_ROUTE_ERASE
        && !conflict_says(route, CONFLICT_FACT_CLIENT))
    {
        return conflict_refuse(sentence, "a route of kind erase needs "
                               "\"client\"");
    }

    if (route->kind == CONFLICT_ROUTE_HISTORY) {

        if (route->each.nsources == 0
            || (route->each.sources[0].type != CONFLICT_SOURCE_RESPONSE
                && route->each.sources[0].type
                   != CONFLICT_SOURCE_RESPONSE_BODY))
        {
            return conflict_refuse(sentence, "a history needs \"each\" and "
                                   "where in the response its articles stand, "
                                   "as in: each response:articles");
        }

        if (!conflict_says(route, CONFLICT_FACT_ID)
            || !conflict_says(route, CONFLICT_FACT_TIME))
        {
            return conflict_refuse(sentence, "a history needs \"id\" and "
                                   "\"time\" of each article: else it would "
                                   "count twice, and as if it were new");
        }

        if (!conflict_says(route, CONFLICT_FACT_ACTOR)
            && !conflict_says(route, CONFLICT_FACT_AUTHOR))
        {
            return conflict_refuse(sentence, "a history needs \"actor\" or "
                                   "\"author\" of each article: who reads it "
                                   "has not written it");
        }

        return CONFLICT_OK;
    }

    if (conflict_says(route, CONFLICT_FACT_TIME)) {
        return conflict_refuse(sentence, "\"time\" is for a history: what "
                               "passes now happens now");
    }

    return CONFLICT_OK;
}


/* sources of an item or of a mail need to know where these stand */

static conflict_rc_t
conflict_check_parts(const conflict_route_t *route,
    const conflict_sentence_t *sentence)
{
    unsigned                  i;
    const conflict_source_t  *source;

    for (i = 0; (source = conflict_route_source(route, i)) != NULL; i++) {

        if (source->type == CONFLICT_SOURCE_ITEM && !route->each.nsources) {
            return conflict_refuse(sentence, "\"%.*s\" is a part of what is "
                                   "walked, but the route has no \"each\"",
                                   conflict_quoted(source->token));
        }

        if (source->type == CONFLICT_SOURCE_MAIL && !route->mail.nsources) {
            return conflict_refuse(sentence, "\"%.*s\" is a part of a mail, "
                                   "but the route has no \"mail\"",
                                   conflict_quoted(source->token));
        }
    }

    return CONFLICT_OK;
}


/* facts are found in the order in which their paths need each other */

static conflict_rc_t
conflict_check_order(const conflict_route_t *route,
    const conflict_sentence_t *sentence)
{
    unsigned                  i, k, round;
    uint32_t                  direct[CONFLICT_FACTS], all[CONFLICT_FACTS];
    const conflict_source_t  *source;

    for (i = 0; (source = conflict_route_source(route, i)) != NULL; i++) {
        for (k = 0; k < CONFLICT_FACTS; k++) {
            if ((conflict_source_inserts(source) & conflict_bit(k))
                && !conflict_says(route, k))
            {
                return conflict_refuse(sentence, "\"%.*s\" inserts (%s), but "
                                       "the route does not say \"%s\"",
                                       conflict_quoted(source->token),
                                       conflict_fact_words[k].data,
                                       conflict_fact_words[k].data);
            }
        }
    }

    if (conflict_rule_inserts(&route->each)) {
        return conflict_refuse(sentence, "\"each\" comes before all facts: "
                               "nothing can be inserted");
    }

    for (i = 0; i < CONFLICT_FACTS; i++) {
        direct[i] = conflict_rule_inserts(&route->facts[i]);
        all[i] = direct[i];
    }

    for (round = 0; round < CONFLICT_FACTS; round++) {
        for (i = 0; i < CONFLICT_FACTS; i++) {
            for (k = 0; k < CONFLICT_FACTS; k++) {
                all[i] |= (all[i] & conflict_bit(k)) ? all[k] : 0;
            }
        }
    }

    for (i = 0; i < CONFLICT_FACTS; i++) {
        for (k = 0; k < CONFLICT_FACTS; k++) {
            if ((direct[i] & conflict_bit(k))
                && (k == i || (all[k] & conflict_bit(i))))
            {
                return conflict_refuse(sentence, "\"%s\" inserts (%s), which "
                                       "needs \"%s\" itself",
                                       conflict_fact_words[i].data,
                                       conflict_fact_words[k].data,
                                       conflict_fact_words[i].data);
            }
        }
    }

    return CONFLICT_OK;
}


static uint32_t
conflict_source_inserts(const conflict_source_t *source)
{
    unsigned  i;
    uint32_t  inserts;

    inserts = 0;

    for (i = 0; i < source->nsteps; i++) {
        if (source->steps[i].type == CONFLICT_STEP_FACT) {
            inserts |= conflict_bit(source->steps[i].index);
        }
    }

    return inserts;
}


static uint32_t
conflict_rule_inserts(const conflict_fact_rule_t *rule)
{
    unsigned  i;
    uint32_t  inserts;

    inserts = 0;

    for (i = 0; i < rule->nsources; i++) {
        inserts |= conflict_source_inserts(&rule->sources[i]);
    }

    return inserts;
}


/* an array is walked by itself unless a path says which element it means */

static void
conflict_route_needs(conflict_route_t *route)
{
    unsigned                  i;
    const conflict_source_t  *source;

    route->batches = (route->each.nsources == 0);

    for (i = 0; (source = conflict_route_source(route, i)) != NULL; i++) {

        switch (source->type) {

        case CONFLICT_SOURCE_REQUEST:
            route->needs_request = 1;

            if (source->nsteps
                && (source->steps[0].type == CONFLICT_STEP_INDEX
                    || source->steps[0].type == CONFLICT_STEP_ONLY))
            {
                route->batches = 0;
            }

            break;

        case CONFLICT_SOURCE_RESPONSE:
            route->needs_response = 1;
            break;

        case CONFLICT_SOURCE_REQUEST_BODY:
            route->needs_request = 1;
            route->whole_request = 1;
            break;

        case CONFLICT_SOURCE_RESPONSE_BODY:
            route->needs_response = 1;
            route->whole_response = 1;
            break;

        default:
            break;
        }
    }

    /* "each response-body" means its JSON */

    if (route->each.nsources) {
        if (route->each.sources[0].type == CONFLICT_SOURCE_RESPONSE_BODY) {
            route->whole_response = 0;
        }

        if (route->each.sources[0].type == CONFLICT_SOURCE_REQUEST_BODY) {
            route->whole_request = 0;
        }
    }
}


conflict_rc_t
conflict_platform_finish(conflict_platform_t *platform, char *error,
    size_t error_size)
{
    unsigned                 i;
    const conflict_route_t  *route;
    conflict_sentence_t      sentence = { error, error_size };

    if (platform->nroutes == 0) {
        return conflict_refuse(&sentence, "has no route");
    }

    platform->history = 0;

    for (i = 0; i < platform->nroutes; i++) {
        platform->history |= (platform->routes[i]->kind
                              == CONFLICT_ROUTE_HISTORY);
    }

    for (i = 0; platform->history && i < platform->nroutes; i++) {
        route = platform->routes[i];

        if (route->kind != CONFLICT_ROUTE_VIEW
            && !conflict_says(route, CONFLICT_FACT_ID)
            && route->kind != CONFLICT_ROUTE_RATE
            && route->kind != CONFLICT_ROUTE_ERASE
            && (route->kind != CONFLICT_ROUTE_UPDATE
                || conflict_says(route, CONFLICT_FACT_TEXT)))
        {
            return conflict_refuse(&sentence, "has a history, but its route "
                                   "\"%.*s %s %.*s\" has no \"id\": a message "
                                   "that is seen twice would count twice",
                               conflict_quoted(
                                   conflict_route_kind_words[route->kind]),
                                   route->method.data,
                                   conflict_quoted(route->path));
        }
    }

    return CONFLICT_OK;
}
