
/*
 * Platforms and routes, as a configuration builds them line by line.
 */

#include <string.h>

#include "route_private.h"


#define CONFLICT_PLATFORM_NAME_MAX  32

#define conflict_array_size(a)      (sizeof(a) / sizeof((a)[0]))


static int conflict_platform_name_legal(conflict_str_t name);
static int conflict_platform_fill(conflict_platform_t *platform,
    conflict_str_t name, conflict_platform_t *parent);
static conflict_rc_t conflict_platform_scope(conflict_platform_t *platform,
    const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_platform_translate(
    conflict_platform_t *platform, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_route_head(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);
static conflict_route_t **conflict_route_place(conflict_platform_t *platform,
    const conflict_route_t *route);


const conflict_str_t  conflict_route_kind_words[CONFLICT_ROUTE_KINDS] = {
    conflict_string("open"),
    conflict_string("reply"),
    conflict_string("note"),
    conflict_string("update"),
    conflict_string("view"),
    conflict_string("history"),
    conflict_string("rate"),
    conflict_string("erase")
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
    conflict_string("owner"),
    conflict_string("priority"),
    conflict_string("theme"),
    conflict_string("segment"),
    conflict_string("stage"),
    conflict_string("account"),
    conflict_string("language"),
    conflict_string("author"),
    conflict_string("time"),
    conflict_string("promise"),
    conflict_string("plan"),
    conflict_string("contract"),
    conflict_string("prefers"),
    conflict_string("feedback"),
    conflict_string("analysis"),
    conflict_string("merged"),
    conflict_string("rating"),
    conflict_string("scale")
};


static const conflict_str_t  conflict_route_methods[] = {
    conflict_string("GET"),
    conflict_string("POST"),
    conflict_string("PUT"),
    conflict_string("PATCH"),
    conflict_string("DELETE")
};


conflict_platform_t *
conflict_platform_create(conflict_str_t name, conflict_platform_t *parent,
    char *error, size_t error_size)
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

        if (conflict_platform_fill(platform, name, parent)) {
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


/* returns 0 when there is no memory */

static int
conflict_platform_fill(conflict_platform_t *platform, conflict_str_t name,
    conflict_platform_t *parent)
{
    unsigned           i;
    conflict_arena_t  *arena;
    conflict_route_t  *route;

    arena = platform->arena;

    platform->routes = conflict_arena_alloc(arena, CONFLICT_ROUTES_MAX
                                            * sizeof(conflict_route_t *));

    if (platform->routes == NULL
        || !conflict_arena_copy(arena, name, &platform->name))
    {
        return 0;
    }

    platform->scope = platform->name;
    platform->users = 1;

    if (parent == NULL) {
        return 1;
    }

    for (i = 0; i < parent->nroutes; i++) {
        route = conflict_arena_alloc(arena, sizeof(conflict_route_t));
        if (route == NULL) {
            return 0;
        }

        *route = *parent->routes[i];
        route->inherited = 1;

        platform->routes[i] = route;
    }

    platform->nroutes = parent->nroutes;
    platform->parent = parent;
    parent->users++;

    return 1;
}


void
conflict_platform_destroy(conflict_platform_t *platform)
{
    conflict_platform_t  *parent;

    while (platform && --platform->users == 0) {
        parent = platform->parent;

        conflict_patterns_destroy(platform->patterns);
        conflict_arena_destroy(platform->arena);

        platform = parent;
    }
}


conflict_rc_t
conflict_platform_line(conflict_platform_t *platform,
    const conflict_str_t *args, unsigned nargs, char *error,
    size_t error_size)
{
    conflict_sentence_t  sentence = { error, error_size };

    static const conflict_str_t  words[] = {
        conflict_string("scope"),
        conflict_string("translate")
    };

    if (nargs) {
        switch (conflict_word_index(words, conflict_array_size(words),
                                    args[0]))
        {
        case 0:
            return conflict_platform_scope(platform, args + 1, nargs - 1,
                                           &sentence);

        case 1:
            return conflict_platform_translate(platform, args + 1, nargs - 1,
                                               &sentence);
        }
    }

    return conflict_refuse(&sentence, "a platform holds \"route\" blocks, "
                           "\"scope\" and \"translate\"");
}


static conflict_rc_t
conflict_platform_scope(conflict_platform_t *platform,
    const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence)
{
    if (nargs != 1 || !conflict_platform_name_legal(args[0])) {
        return conflict_refuse(sentence, "\"scope\" takes one name: 1 to %d of "
                               "a-z, 0-9, \"_\" and \"-\"",
                               CONFLICT_PLATFORM_NAME_MAX);
    }

    if (!conflict_arena_copy(platform->arena, args[0], &platform->scope)) {
        return conflict_no_memory(sentence);
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_platform_translate(conflict_platform_t *platform,
    const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence)
{
    int                    fact;
    char                   list[CONFLICT_LIST_SIZE];
    unsigned               i, k, n;
    conflict_rc_t          rc;
    conflict_fact_rule_t  *rule;

    if (platform->parent == NULL) {
        return conflict_refuse(sentence, "\"translate\" adds to the routes of "
                               "another platform: say from=NAME behind "
                               "\"%.*s\"", conflict_quoted(platform->name));
    }

    if (nargs < 2) {
        return conflict_refuse(sentence, "\"translate\" takes a fact and "
                               "VALUE=WORD, as in: translate status "
                               "9=waiting");
    }

    fact = conflict_word_index(conflict_fact_words, CONFLICT_FACTS, args[0]);

    if (fact < 0) {
        return conflict_refuse(sentence, "\"%.*s\" is no fact of a route: %s",
                               conflict_quoted(args[0]),
                               conflict_list(list, conflict_fact_words,
                                             CONFLICT_FACTS));
    }

    for (i = 0, n = 0; i < platform->nroutes; i++) {
        rule = &platform->routes[i]->facts[fact];

        if (!platform->routes[i]->inherited || rule->nsources == 0) {
            continue;
        }

        n++;

        for (k = 1; k < nargs; k++) {
            rc = conflict_rule_translate(platform, fact, rule, args[k],
                                         sentence);
            if (rc != CONFLICT_OK) {
                return rc;
            }
        }
    }

    if (n == 0) {
        return conflict_refuse(sentence, "no route of \"%.*s\" says \"%s\"",
                               conflict_quoted(platform->parent->name),
                               conflict_fact_words[fact].data);
    }

    return CONFLICT_OK;
}


conflict_route_t *
conflict_route_add(conflict_platform_t *platform, const conflict_str_t *args,
    unsigned nargs, unsigned line, char *error, size_t error_size)
{
    conflict_route_t     *route, **place;
    conflict_sentence_t   sentence = { error, error_size };

    route = conflict_arena_alloc(platform->arena, sizeof(conflict_route_t));
    if (route == NULL) {
        (void) conflict_no_memory(&sentence);
        return NULL;
    }

    route->line = line;

    if (conflict_route_head(platform, route, args, nargs, &sentence)
        != CONFLICT_OK)
    {
        return NULL;
    }

    place = conflict_route_place(platform, route);

    if (place == NULL) {
        (void) conflict_refuse(&sentence, "the platform has more than %d "
                               "routes", CONFLICT_ROUTES_MAX);
        return NULL;
    }

    *place = route;

    return route;
}


static conflict_rc_t
conflict_route_head(conflict_platform_t *platform, conflict_route_t *route,
    const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence)
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

    if (!conflict_arena_copy(platform->arena, args[2], &route->path)) {
        return conflict_no_memory(sentence);
    }

    return conflict_pattern_create(platform, route->path, &route->pattern,
                                   sentence);
}


/* that of the parent's route with the same head, or one at the end */

static conflict_route_t **
conflict_route_place(conflict_platform_t *platform,
    const conflict_route_t *route)
{
    unsigned           i;
    conflict_route_t  *other;

    for (i = 0; i < platform->nroutes; i++) {
        other = platform->routes[i];

        if (other->inherited && other->kind == route->kind
            && conflict_str_equal(other->method, route->method)
            && conflict_str_equal(other->path, route->path))
        {
            return &platform->routes[i];
        }
    }

    return platform->nroutes == CONFLICT_ROUTES_MAX
           ? NULL : &platform->routes[platform->nroutes++];
}


conflict_rc_t
conflict_route_line(conflict_platform_t *platform, conflict_route_t *route,
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

    rc = conflict_condition_line(platform, route, args, nargs, &sentence);

    if (rc != CONFLICT_DECLINED) {
        return rc;
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


conflict_source_t *
conflict_route_source(const conflict_route_t *route, unsigned n)
{
    unsigned  i;

    for (i = 0; i < CONFLICT_FACTS; i++) {
        if (n < route->facts[i].nsources) {
            return &route->facts[i].sources[n];
        }

        n -= route->facts[i].nsources;
    }

    if (n < route->nconditions) {
        return &route->conditions[n].source;
    }

    n -= route->nconditions;

    if (n < route->each.nsources) {
        return &route->each.sources[n];
    }

    n -= route->each.nsources;

    return n < route->mail.nsources ? &route->mail.sources[n] : NULL;
}


int
conflict_route_names_field(const conflict_route_t *route, conflict_str_t name)
{
    unsigned                  i;
    const conflict_source_t  *source;

    for (i = 0; (source = conflict_route_source(route, i)) != NULL; i++) {
        if (source->type == CONFLICT_SOURCE_REQUEST
            && conflict_str_equal(source->name, name))
        {
            return 1;
        }
    }

    return 0;
}


conflict_rc_t
conflict_route_match(const conflict_route_t *route, conflict_str_t method,
    conflict_str_t path, size_t steps, conflict_captures_t *captures)
{
    if (!conflict_str_equal(route->method, method)) {
        return CONFLICT_DECLINED;
    }

    return conflict_pattern_match(route->pattern, path, steps, captures);
}
