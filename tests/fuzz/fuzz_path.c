
/*
 * Path extraction: a source in the first line, a body of JSON behind it.  What
 * comes out lies in what was given, and is the same a second time.
 */

#include <stdlib.h>
#include <string.h>

#include "core/extract.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static conflict_body_t *
fuzz_body(const conflict_limits_t *limits, const char *data, size_t size)
{
    conflict_str_t          none = { 0, "" };
    conflict_body_t        *body;
    conflict_body_wants_t   wants;

    memset(&wants, 0, sizeof(wants));
    wants.limits = limits;
    wants.whole = 1;

    body = conflict_body_create(&wants, none, none, -1);
    if (body == NULL) {
        abort();
    }

    conflict_body_feed(body, data, size);
    conflict_body_finish(body);

    return body;
}


/* "ticket" from the path, "client" by inserting it */

static conflict_route_t *
fuzz_route(conflict_platform_t *platform, conflict_str_t path)
{
    unsigned           i;
    char               error[CONFLICT_SENTENCE_SIZE];
    conflict_str_t     line[2];
    conflict_route_t  *route;

    static const conflict_str_t  head[] = {
        conflict_string("update"),
        conflict_string("PUT"),
        conflict_string("^/(?<a>.*)$")
    };
    static const conflict_str_t  more[][2] = {
        { conflict_string("client"),
          conflict_string("response:list.(ticket).*.id") },
        { conflict_string("text"), conflict_string("request:text") }
    };

    route = conflict_route_add(platform, head, 3, 1, error, sizeof(error));
    if (route == NULL) {
        abort();
    }

    line[0].data = "ticket";
    line[0].len = 6;
    line[1] = path;

    if (conflict_route_line(platform, route, line, 2, error, sizeof(error))
        != CONFLICT_OK)
    {
        return NULL;
    }

    for (i = 0; i < 2; i++) {
        if (conflict_route_line(platform, route, more[i], 2, error,
                                sizeof(error)) != CONFLICT_OK)
        {
            abort();
        }
    }

    return conflict_route_finish(route, error, sizeof(error)) == CONFLICT_OK
           ? route : NULL;
}


static void
fuzz_extract(conflict_route_t *route, conflict_body_t *body,
    const conflict_limits_t *limits)
{
    unsigned               i, fact;
    conflict_facts_t       facts[2];
    conflict_items_t       items;
    conflict_captures_t    captures;
    conflict_exchange_t    exchange;

    memset(&exchange, 0, sizeof(exchange));
    captures.n = 1;
    captures.values[0].data = "4711";
    captures.values[0].len = 4;

    exchange.route = route;
    exchange.captures = &captures;
    exchange.query.data = "a=%31;b=x";
    exchange.query.len = 9;
    exchange.request = body;
    exchange.response = body;
    exchange.request_over = 1;
    exchange.response_over = 1;
    exchange.response_seen = 1;
    exchange.agent = 1;
    exchange.status = 200;
    exchange.limits = limits;
    exchange.arena = conflict_arena_create();

    if (exchange.arena == NULL) {
        abort();
    }

    conflict_items(&exchange, &items);

    for (i = 0; i < items.n; i++) {
        if (conflict_extract(&exchange, &items.of[i], &facts[0])
            != conflict_extract(&exchange, &items.of[i], &facts[1])
            || facts[0].present != facts[1].present)
        {
            abort();
        }

        for (fact = 0; fact < CONFLICT_FACTS; fact++) {
            if ((facts[0].present & conflict_bit(fact))
                && (facts[0].values[fact].len == 0
                    || facts[0].values[fact].len != facts[1].values[fact].len
                    || memcmp(facts[0].values[fact].data,
                              facts[1].values[fact].data,
                              facts[0].values[fact].len) != 0))
            {
                abort();
            }
        }
    }

    conflict_arena_destroy(exchange.arena);
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char                  error[CONFLICT_SENTENCE_SIZE];
    const char           *end;
    conflict_str_t        path;
    conflict_body_t      *body;
    conflict_route_t     *route;
    conflict_limits_t     limits;
    conflict_platform_t  *platform;

    static const conflict_str_t  name = conflict_string("desk");

    end = memchr(data, '\n', size);

    if (end == NULL) {
        return 0;
    }

    path.data = (const char *) data;
    path.len = (size_t) (end - path.data);

    platform = conflict_platform_create(name, NULL, error, sizeof(error));
    if (platform == NULL) {
        abort();
    }

    conflict_limits_default(&limits);
    limits.of[CONFLICT_LIMIT_STEPS] = 1000;

    route = fuzz_route(platform, path);

    if (route) {
        body = fuzz_body(&limits, end + 1, size - path.len - 1);
        fuzz_extract(route, body, &limits);
        conflict_body_destroy(body);
    }

    conflict_platform_destroy(platform);

    return 0;
}
