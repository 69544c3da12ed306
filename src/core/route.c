
/*
 * Platforms and routes, as a configuration builds them word by word.
 */

#include <string.h>

#include "route_private.h"


#define CONFLICT_PLATFORM_NAME_MAX  32

#define conflict_array_size(a)      (sizeof(a) / sizeof((a)[0]))


static int conflict_platform_name_legal(conflict_str_t name);
static conflict_rc_t conflict_route_head(conflict_route_t *route,
    const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_rule_parse(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_fact_t fact,
    conflict_fact_rule_t *rule, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_rule_source(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_fact_t fact,
    conflict_fact_rule_t *rule, conflict_str_t token,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_rule_translation(conflict_platform_t *platform,
    conflict_fact_t fact, conflict_fact_rule_t *rule, conflict_str_t token,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_route_order(const conflict_route_t *route,
    const conflict_sentence_t *sentence);
static uint32_t conflict_rule_inserts(const conflict_fact_rule_t *rule);
static void conflict_route_needs(conflict_route_t *route);


const conflict_str_t  conflict_route_kind_words[CONFLICT_ROUTE_KINDS] = {
    conflict_string("open"),
    conflict_string("reply"),
    conflict_string("note"),
    conflict_string("update"),
    conflict_string("view")
};


const conflict_str_t  conflict_fact_words[CONFLICT_FACTS] = {
    conflict_string("client"),
    conflict_string("ticket"),
    conflict_string("id"),
    conflict_string("actor"),
    conflict_string("role"),
    conflict_string("text"),
    conflict_string("subject"),
    conflict_string("private"),
    conflict_string("channel"),
    conflict_string("status"),
    conflict_string("owner")
};


static const conflict_str_t  conflict_route_methods[] = {
    conflict_string("GET"),
    conflict_string("POST"),
    conflict_string("PUT"),
    conflict_string("PATCH"),
    conflict_string("DELETE")
};


conflict_platform_t *
conflict_platform_create(conflict_str_t name, char *error, size_t error_size)
{
    conflict_arena_t     *arena;
    conflict_platform_t  *platform;
    conflict_sentence_t   sentence = { error, error_size };

    if (!conflict_platform_name_legal(name)) {
        (void) conflict_refuse(&sentence, "\"%.*s\" is no name of a platform: "
                               "1 to %d of a-z, 0-9, \"_\" and \"-\"",
                               conflict_quoted(name),
                               CONFLICT_PLATFORM_NAME_MAX);
        return NULL;
    }

    arena = conflict_arena_create();
    if (arena == NULL) {
        (void) conflict_no_memory(&sentence);
        return NULL;
    }

    platform = conflict_arena_alloc(arena, sizeof(conflict_platform_t));

    if (platform) {
        platform->arena = arena;
        platform->routes = conflict_arena_alloc(arena, CONFLICT_ROUTES_MAX
                                                * sizeof(conflict_route_t *));

        if (platform->routes
            && conflict_arena_copy(arena, name, &platform->name))
        {
            return platform;
        }
    }

    conflict_arena_destroy(arena);
    (void) conflict_no_memory(&sentence);

    return NULL;
}


static int
conflict_platform_name_legal(conflict_str_t name)
{
    size_t  i;
    char    c;

    if (name.len == 0 || name.len > CONFLICT_PLATFORM_NAME_MAX) {
        return 0;
    }

    for (i = 0; i < name.len; i++) {
        c = name.data[i];

        if ((c < 'a' || c > 'z') && (c < '0' || c > '9')
            && c != '_' && c != '-')
        {
            return 0;
        }
    }

    return 1;
}


void
conflict_platform_destroy(conflict_platform_t *platform)
{
    unsigned  i;

    if (platform == NULL) {
        return;
    }

    for (i = 0; i < platform->nroutes; i++) {
        conflict_pattern_destroy(platform->routes[i]->pattern);
    }

    conflict_arena_destroy(platform->arena);
}


conflict_route_t *
conflict_route_add(conflict_platform_t *platform, const conflict_str_t *args,
    unsigned nargs, unsigned line, char *error, size_t error_size)
{
    conflict_route_t     *route;
    conflict_sentence_t   sentence = { error, error_size };

    if (platform->nroutes == CONFLICT_ROUTES_MAX) {
        (void) conflict_refuse(&sentence, "the platform has more than %d "
                               "routes", CONFLICT_ROUTES_MAX);
        return NULL;
    }

    route = conflict_arena_alloc(platform->arena, sizeof(conflict_route_t));
    if (route == NULL) {
        (void) conflict_no_memory(&sentence);
        return NULL;
    }

    route->line = line;

    if (conflict_route_head(route, args, nargs, &sentence) != CONFLICT_OK) {
        return NULL;
    }

    platform->routes[platform->nroutes++] = route;

    return route;
}


static conflict_rc_t
conflict_route_head(conflict_route_t *route, const conflict_str_t *args,
    unsigned nargs, const conflict_sentence_t *sentence)
{
    int   i;
    char  list[CONFLICT_LIST_SIZE];

    if (nargs != 3 || args[2].len == 0) {
        return conflict_refuse(sentence, "a route is a kind, a method and a "
                               "pattern of the path, as in: route update PUT "
                               "^/api/v1/tickets/(?<ticket>\\d+)$");
    }

    i = conflict_word_index(conflict_route_kind_words, CONFLICT_ROUTE_KINDS,
                            args[0]);
    if (i < 0) {
        return conflict_refuse(sentence, "\"%.*s\" is no kind of route: %s",
                               conflict_quoted(args[0]),
                               conflict_list(list, conflict_route_kind_words,
                                             CONFLICT_ROUTE_KINDS));
    }

    route->kind = i;

    i = conflict_word_index(conflict_route_methods,
                            conflict_array_size(conflict_route_methods),
                            args[1]);
    if (i < 0) {
        return conflict_refuse(sentence, "\"%.*s\" is no method of a route: "
                               "%s", conflict_quoted(args[1]),
                               conflict_list(list, conflict_route_methods,
                               conflict_array_size(conflict_route_methods)));
    }

    route->method = conflict_route_methods[i];

    return conflict_pattern_create(args[2], &route->pattern, sentence);
}


conflict_rc_t
conflict_route_fact(conflict_platform_t *platform, conflict_route_t *route,
    const conflict_str_t *args, unsigned nargs, char *error,
    size_t error_size)
{
    int                   fact;
    char                  list[CONFLICT_LIST_SIZE];
    conflict_rc_t         rc;
    conflict_fact_rule_t  rule;
    conflict_sentence_t   sentence = { error, error_size };

    if (nargs == 0) {
        return conflict_refuse(&sentence, "a fact and its sources are missing");
    }

    fact = conflict_word_index(conflict_fact_words, CONFLICT_FACTS, args[0]);

    if (fact < 0) {
        return conflict_refuse(&sentence, "\"%.*s\" is no fact of a route: %s",
                               conflict_quoted(args[0]),
                               conflict_list(list, conflict_fact_words,
                                             CONFLICT_FACTS));
    }

    if (route->facts[fact].nsources) {
        return conflict_refuse(&sentence, "the route has \"%s\" already: all "
                               "its sources stand in one line",
                               conflict_fact_words[fact].data);
    }

    rc = conflict_rule_parse(platform, route, fact, &rule, args + 1, nargs - 1,
                             &sentence);

    if (rc == CONFLICT_OK) {
        route->facts[fact] = rule;
    }

    return rc;
}


static conflict_rc_t
conflict_rule_parse(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_fact_t fact,
    conflict_fact_rule_t *rule, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence)
{
    unsigned       i, ntranslations;
    conflict_rc_t  rc;

    ntranslations = 0;

    for (i = 0; i < nargs; i++) {
        ntranslations += (conflict_token_type(args[i])
                          == CONFLICT_TOKEN_TRANSLATION);
    }

    memset(rule, 0, sizeof(conflict_fact_rule_t));

    rule->translations = conflict_arena_alloc(platform->arena, ntranslations
                                            * sizeof(conflict_translation_t));
    rule->sources = conflict_arena_alloc(platform->arena,
                                         (nargs - ntranslations)
                                         * sizeof(conflict_source_t));

    if (rule->translations == NULL || rule->sources == NULL) {
        return conflict_no_memory(sentence);
    }

    for (i = 0; i < nargs; i++) {

        if (conflict_token_type(args[i]) == CONFLICT_TOKEN_TRANSLATION) {
            rc = conflict_rule_translation(platform, fact, rule, args[i],
                                           sentence);
        } else {
            rc = conflict_rule_source(platform, route, fact, rule, args[i],
                                      sentence);
        }

        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    if (rule->nsources == 0) {
        return conflict_refuse(sentence, "\"%s\" has no source",
                               conflict_fact_words[fact].data);
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_rule_source(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_fact_t fact,
    conflict_fact_rule_t *rule, conflict_str_t token,
    const conflict_sentence_t *sentence)
{
    conflict_rc_t       rc;
    conflict_source_t  *source;

    source = &rule->sources[rule->nsources];

    if (rule->nsources
        && source[-1].type == CONFLICT_SOURCE_LITERAL)
    {
        return conflict_refuse(sentence, "\"%.*s\" would never be read: "
                               "\"%.*s\" before it is a word, and always there",
                               conflict_quoted(token),
                               conflict_quoted(source[-1].name));
    }

    if (rule->nsources == CONFLICT_SOURCES_MAX) {
        return conflict_refuse(sentence, "\"%s\" has more than %d sources",
                               conflict_fact_words[fact].data,
                               CONFLICT_SOURCES_MAX);
    }

    if (conflict_token_type(token) == CONFLICT_TOKEN_LITERAL) {
        rc = conflict_literal_parse(platform->arena, fact, token, source,
                                    sentence);
    } else {
        rc = conflict_source_parse(platform->arena, route->pattern, token,
                                   source, sentence);
    }

    if (rc == CONFLICT_OK) {
        rule->nsources++;
    }

    return rc;
}


static conflict_rc_t
conflict_rule_translation(conflict_platform_t *platform, conflict_fact_t fact,
    conflict_fact_rule_t *rule, conflict_str_t token,
    const conflict_sentence_t *sentence)
{
    unsigned                 i;
    conflict_rc_t            rc;
    conflict_translation_t  *translation;

    if (rule->ntranslations == CONFLICT_TRANSLATIONS_MAX) {
        return conflict_refuse(sentence, "\"%s\" has more than %d translations",
                               conflict_fact_words[fact].data,
                               CONFLICT_TRANSLATIONS_MAX);
    }

    translation = &rule->translations[rule->ntranslations];

    rc = conflict_translation_parse(platform->arena, fact, token, translation,
                                    sentence);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    for (i = 0; i < rule->ntranslations; i++) {
        if (conflict_str_equal(rule->translations[i].from, translation->from))
        {
            return conflict_refuse(sentence, "\"%.*s\" is translated twice",
                                   conflict_quoted(translation->from));
        }
    }

    rule->ntranslations++;

    return CONFLICT_OK;
}


conflict_rc_t
conflict_route_finish(conflict_route_t *route, char *error, size_t error_size)
{
    conflict_rc_t        rc;
    conflict_sentence_t  sentence = { error, error_size };

    if (route->facts[CONFLICT_FACT_CLIENT].nsources == 0
        && route->facts[CONFLICT_FACT_TICKET].nsources == 0)
    {
        return conflict_refuse(&sentence, "the route says neither \"client\" "
                               "nor \"ticket\": it needs one of them to know "
                               "whom it is about");
    }

    if (route->kind == CONFLICT_ROUTE_VIEW
        && route->facts[CONFLICT_FACT_TEXT].nsources)
    {
        return conflict_refuse(&sentence, "\"text\" is not read in a view: "
                               "messages belong to open, reply, note and "
                               "update");
    }

    rc = conflict_route_order(route, &sentence);

    if (rc == CONFLICT_OK) {
        conflict_route_needs(route);
    }

    return rc;
}


/* facts are found in the order in which their paths need each other */

static conflict_rc_t
conflict_route_order(const conflict_route_t *route,
    const conflict_sentence_t *sentence)
{
    unsigned  i, k, round;
    uint32_t  direct[CONFLICT_FACTS], all[CONFLICT_FACTS];

    for (i = 0; i < CONFLICT_FACTS; i++) {
        direct[i] = conflict_rule_inserts(&route->facts[i]);
        all[i] = direct[i];

        for (k = 0; k < CONFLICT_FACTS; k++) {
            if ((direct[i] & conflict_bit(k)) && !route->facts[k].nsources) {
                return conflict_refuse(sentence, "\"%s\" inserts (%s), but the "
                                       "route does not say \"%s\"",
                                       conflict_fact_words[i].data,
                                       conflict_fact_words[k].data,
                                       conflict_fact_words[k].data);
            }
        }
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
conflict_rule_inserts(const conflict_fact_rule_t *rule)
{
    unsigned                  i, k;
    uint32_t                  inserts;
    const conflict_source_t  *source;

    inserts = 0;

    for (i = 0; i < rule->nsources; i++) {
        source = &rule->sources[i];

        for (k = 0; k < source->nsteps; k++) {
            if (source->steps[k].type == CONFLICT_STEP_FACT) {
                inserts |= conflict_bit(source->steps[k].index);
            }
        }
    }

    return inserts;
}


static void
conflict_route_needs(conflict_route_t *route)
{
    unsigned                     i, k;
    const conflict_fact_rule_t  *rule;

    for (i = 0; i < CONFLICT_FACTS; i++) {
        rule = &route->facts[i];

        for (k = 0; k < rule->nsources; k++) {
            switch (rule->sources[k].type) {

            case CONFLICT_SOURCE_REQUEST:
                route->needs_request = 1;
                break;

            case CONFLICT_SOURCE_RESPONSE:
                route->needs_response = 1;
                break;

            default:
                break;
            }
        }
    }
}


conflict_rc_t
conflict_route_match(const conflict_route_t *route, conflict_str_t method,
    conflict_str_t path, conflict_captures_t *captures)
{
    if (!conflict_str_equal(route->method, method)) {
        return CONFLICT_DECLINED;
    }

    return conflict_pattern_match(route->pattern, path, captures);
}
