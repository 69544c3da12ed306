
/*
 * Whether a route is meant, and whether the helpdesk accepted.
 */

#include "extract_private.h"


static int conflict_is_there(const conflict_extraction_t *x,
    const conflict_source_t *source);
static int conflict_holds(conflict_extraction_t *x,
    const conflict_condition_t *condition);
static int conflict_matches(conflict_extraction_t *x,
    const conflict_condition_t *condition, conflict_str_t value);


conflict_verdict_t
conflict_judge(conflict_extraction_t *x)
{
    int                          holds;
    unsigned                     i, round, late;
    const conflict_route_t      *route;
    const conflict_condition_t  *condition;

    route = x->exchange->route;

    /* first whether the route is meant at all, then what the helpdesk said */

    for (round = 0; round < 2; round++) {

        if (round == 1 && x->exchange->response_seen
            && !conflict_accepts(route, x->exchange->status))
        {
            conflict_tell(x->exchange->trace, "  status %u: not accepted",
                          x->exchange->status);
            return CONFLICT_VERDICT_REFUSED;
        }

        for (i = 0; i < route->nconditions; i++) {
            condition = &route->conditions[i];
            late = (condition->type == CONFLICT_REQUIRE
                    || condition->type == CONFLICT_REFUSE);

            if (late != round) {
                continue;
            }

            if (!conflict_is_there(x, &condition->source)) {

                /* what has not been said yet is no refusal */

                if (late) {
                    continue;
                }

                return CONFLICT_VERDICT_PENDING;
            }

            holds = conflict_holds(x, condition);

            if (holds == (condition->type == CONFLICT_WHEN
                          || condition->type == CONFLICT_REQUIRE))
            {
                continue;
            }

            return late ? CONFLICT_VERDICT_REFUSED : CONFLICT_VERDICT_PASSED;
        }
    }

    return CONFLICT_VERDICT_TAKEN;
}


int
conflict_accepts(const conflict_route_t *route, unsigned status)
{
    unsigned  i;

    if (route->kind == CONFLICT_ROUTE_VIEW && status == 304) {
        return 1;
    }

    if (route->naccepts == 0) {
        return status >= 200 && status <= 299;
    }

    for (i = 0; i < route->naccepts; i++) {
        if (status >= route->accepts[i].first
            && status <= route->accepts[i].last)
        {
            return 1;
        }
    }

    return 0;
}


/* has what a source stands in come by, or will it never? */

static int
conflict_is_there(const conflict_extraction_t *x,
    const conflict_source_t *source)
{
    switch (source->type) {

    case CONFLICT_SOURCE_REQUEST:
    case CONFLICT_SOURCE_REQUEST_BODY:
    case CONFLICT_SOURCE_MAIL:
        return x->exchange->request || x->exchange->request_over;

    case CONFLICT_SOURCE_RESPONSE:
    case CONFLICT_SOURCE_RESPONSE_BODY:
        return x->exchange->response || x->exchange->response_over;

    case CONFLICT_SOURCE_RESPONSE_HEADER:
        return x->exchange->response_seen;

    default:

        /* of an item: without the body that holds it there is none */

        return 1;
    }
}


static int
conflict_holds(conflict_extraction_t *x, const conflict_condition_t *condition)
{
    int             holds;
    char            shown[CONFLICT_SHOWN_SIZE];
    conflict_str_t  value;

    if (conflict_read(x, &condition->source, &value) != CONFLICT_OK) {
        holds = condition->absent;

        conflict_tell(x->exchange->trace, "  %s %.*s: nothing there, %s",
                      conflict_condition_words[condition->type].data,
                      conflict_quoted(condition->source.token),
                      holds ? "holds" : "does not hold");

        return holds;
    }

    holds = condition->absent ? 0
            : condition->ntests ? conflict_matches(x, condition, value) : 1;

    if (x->exchange->trace) {
        conflict_tell(x->exchange->trace, "  %s %.*s: %s, %s",
                      conflict_condition_words[condition->type].data,
                      conflict_quoted(condition->source.token),
                      conflict_shown(x->exchange->trace, value, shown),
                      holds ? "holds" : "does not hold");
    }

    return holds;
}


static int
conflict_matches(conflict_extraction_t *x,
    const conflict_condition_t *condition, conflict_str_t value)
{
    unsigned                i;
    conflict_rc_t           rc;
    const conflict_test_t  *test;

    for (i = 0; i < condition->ntests; i++) {
        test = &condition->tests[i];

        if (test->pattern == NULL) {
            if (conflict_str_equal(test->value, value)) {
                return 1;
            }

            continue;
        }

        rc = conflict_pattern_find(test->pattern, value,
                              x->exchange->limits->of[CONFLICT_LIMIT_STEPS],
                              NULL);

        if (rc == CONFLICT_OK) {
            return 1;
        }

        if (rc == CONFLICT_LIMIT) {
            x->facts->pattern_limit = 1;
        }
    }

    return 0;
}
