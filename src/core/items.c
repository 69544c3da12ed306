
/*
 * What a batch or a history holds: the parts of one exchange.
 */

#include <string.h>

#include "extract_private.h"


/* collects items within the limit */
typedef struct {
    const conflict_exchange_t  *exchange;
    conflict_items_t           *items;
    conflict_item_t            *of;
    size_t                      max;
} conflict_collection_t;


static void conflict_items_each(const conflict_exchange_t *exchange,
    conflict_items_t *items);
static void conflict_items_json(const conflict_exchange_t *exchange,
    conflict_items_t *items, json_t *root);
static void conflict_items_batch(const conflict_exchange_t *exchange,
    conflict_items_t *items, json_t *batch);
static void conflict_items_form(const conflict_exchange_t *exchange,
    conflict_items_t *items, conflict_body_t *body);
static void conflict_items_query(const conflict_exchange_t *exchange,
    conflict_items_t *items);
static void conflict_items_split(conflict_collection_t *c,
    conflict_str_t value);
static conflict_rc_t conflict_collect(conflict_collection_t *c,
    const conflict_exchange_t *exchange, conflict_items_t *items, size_t n);


void
conflict_items(const conflict_exchange_t *exchange, conflict_items_t *items)
{
    conflict_body_t  *request;

    memset(items, 0, sizeof(conflict_items_t));

    if (exchange->route->each.nsources) {
        conflict_items_each(exchange, items);
        return;
    }

    request = exchange->request;

    if (exchange->route->batches && request && json_is_array(request->json)) {
        conflict_items_batch(exchange, items, request->json);
        return;
    }

    items->of = &items->one;
    items->n = 1;
}


/* room for n items, or for as many as the limit allows */

static conflict_rc_t
conflict_collect(conflict_collection_t *c, const conflict_exchange_t *exchange,
    conflict_items_t *items, size_t n)
{
    c->exchange = exchange;
    c->items = items;
    c->max = n;

    if (n > exchange->limits->of[CONFLICT_LIMIT_ITEMS]) {
        c->max = exchange->limits->of[CONFLICT_LIMIT_ITEMS];
        items->limited = 1;
    }

    c->of = conflict_arena_alloc(exchange->arena,
                                 c->max * sizeof(conflict_item_t));
    items->of = c->of;

    return c->of ? CONFLICT_OK : CONFLICT_NOMEM;
}


static void
conflict_items_each(const conflict_exchange_t *exchange,
    conflict_items_t *items)
{
    conflict_facts_t          none;
    conflict_body_t          *body;
    conflict_extraction_t     x;
    const conflict_source_t  *source;

    source = &exchange->route->each.sources[0];

    switch (source->type) {

    case CONFLICT_SOURCE_QUERY:
        conflict_items_query(exchange, items);
        return;

    case CONFLICT_SOURCE_REQUEST:
    case CONFLICT_SOURCE_REQUEST_BODY:
        body = exchange->request;
        break;

    default:
        body = exchange->response;
        break;
    }

    if (body == NULL) {
        return;
    }

    if (body->kind == CONFLICT_BODY_FORM) {
        conflict_items_form(exchange, items, body);
        return;
    }

    /* no fact is inserted in this path: it was checked */

    memset(&x, 0, sizeof(conflict_extraction_t));
    x.exchange = exchange;
    x.facts = &none;
    none.present = 0;

    conflict_items_json(exchange, items,
                        conflict_path_walk(&x, source->steps, source->nsteps,
                                           body->json));
}


/*
 * The elements of an array, the members of an object if the path ends with
 * "*", else the one thing that is there.  Of a history that is too long the
 * last articles are the newest.
 */

static void
conflict_items_json(const conflict_exchange_t *exchange,
    conflict_items_t *items, json_t *root)
{
    size_t                  i, n, skip;
    void                   *iter;
    unsigned                members;
    conflict_collection_t   c;

    if (root == NULL || json_is_null(root)) {
        return;
    }

    members = exchange->route->every && json_is_object(root);

    n = json_is_array(root) ? json_array_size(root)
                            : members ? json_object_size(root) : 1;

    if (conflict_collect(&c, exchange, items, n) != CONFLICT_OK) {
        return;
    }

    skip = exchange->route->kind == CONFLICT_ROUTE_HISTORY ? n - c.max : 0;
    iter = members ? json_object_iter(root) : NULL;

    for (i = 0; i < skip + c.max; i++) {

        if (i >= skip) {
            c.of[items->n++].item = json_is_array(root)
                                    ? json_array_get(root, i)
                                    : members ? json_object_iter_value(iter)
                                              : root;
        }

        if (members) {
            iter = json_object_iter_next(root, iter);
        }
    }
}


static void
conflict_items_batch(const conflict_exchange_t *exchange,
    conflict_items_t *items, json_t *batch)
{
    size_t                  i, n;
    json_t                 *answers;
    conflict_collection_t   c;

    n = json_array_size(batch);

    if (conflict_collect(&c, exchange, items, n) != CONFLICT_OK) {
        return;
    }

    answers = exchange->response ? exchange->response->json : NULL;

    if (!json_is_array(answers) || json_array_size(answers) != n) {
        answers = NULL;
    }

    for (i = 0; i < c.max; i++) {
        c.of[i].request = json_array_get(batch, i);
        c.of[i].response = answers ? json_array_get(answers, i) : NULL;
    }

    items->n = (unsigned) c.max;
}


/* all fields of one name */

static void
conflict_items_form(const conflict_exchange_t *exchange,
    conflict_items_t *items, conflict_body_t *body)
{
    size_t                    n, k;
    unsigned                  i;
    conflict_str_t            name, value;
    conflict_collection_t     c;

    name = exchange->route->each.sources[0].name;
    n = 0;

    for (i = 0; i < body->nfields; i++) {
        if (!conflict_str_equal(body->fields[i].name, name)) {
            continue;
        }

        value = body->fields[i].value;

        for (k = 0, n++; k < value.len; k++) {
            n += (value.data[k] == ',');
        }
    }

    if (n == 0 || conflict_collect(&c, exchange, items, n) != CONFLICT_OK) {
        return;
    }

    for (i = 0; i < body->nfields; i++) {
        if (conflict_str_equal(body->fields[i].name, name)) {
            conflict_items_split(&c, body->fields[i].value);
        }
    }
}


static void
conflict_items_query(const conflict_exchange_t *exchange,
    conflict_items_t *items)
{
    char                   *p;
    size_t                  i, n, len;
    conflict_str_t          value;
    conflict_collection_t   c;

    if (exchange->query.len > CONFLICT_QUERY_MAX
        || conflict_query_find(exchange->query,
                               exchange->route->each.sources[0].name, &value)
           != CONFLICT_OK)
    {
        return;
    }

    len = value.len;
    p = conflict_arena_alloc(exchange->arena, len);

    if (p == NULL || conflict_query_decode(value, p, &len) != CONFLICT_OK) {
        return;
    }

    value.data = p;
    value.len = len;

    for (i = 0, n = 1; i < len; i++) {
        n += (p[i] == ',');
    }

    if (conflict_collect(&c, exchange, items, n) == CONFLICT_OK) {
        conflict_items_split(&c, value);
    }
}


/* "1,2,3": ids in a list */

static void
conflict_items_split(conflict_collection_t *c, conflict_str_t value)
{
    size_t       len;
    const char  *comma;

    while (c->items->n < c->max) {
        comma = value.len ? memchr(value.data, ',', value.len) : NULL;
        len = comma ? (size_t) (comma - value.data) : value.len;

        if (len) {
            c->of[c->items->n].value.data = value.data;
            c->of[c->items->n].value.len = len;
            c->items->n++;
        }

        if (comma == NULL) {
            return;
        }

        value.data = comma + 1;
        value.len -= len + 1;
    }
}
