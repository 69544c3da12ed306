
/*
 * The lines of a route that are no facts: when it is meant, what the helpdesk
 * must have said, what is walked, where a mail stands.
 */

#include <string.h>

#include "route_private.h"


typedef conflict_rc_t (*conflict_line_pt)(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);


static conflict_rc_t conflict_condition_parse(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_condition_tests(conflict_platform_t *platform,
    conflict_condition_t *condition, const conflict_str_t *args,
    unsigned nargs, const conflict_sentence_t *sentence);
static conflict_rc_t conflict_condition_test(conflict_platform_t *platform,
    conflict_condition_t *condition, conflict_str_t word,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_accept_parse(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);
static int conflict_accept_word(conflict_str_t word,
    conflict_accept_t *accept);
static conflict_rc_t conflict_each_parse(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_mail_parse(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_sources_parse(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_fact_rule_t *rule,
    const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);


const conflict_str_t  conflict_condition_words[CONFLICT_CONDITIONS] = {
    conflict_string("when"),
    conflict_string("unless"),
    conflict_string("require"),
    conflict_string("refuse")
};


conflict_rc_t
conflict_condition_line(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence)
{
    int  i;

    static const conflict_str_t  words[] = {
        conflict_string("accept"),
        conflict_string("each"),
        conflict_string("mail")
    };

    static const conflict_line_pt  parsers[] = {
        conflict_accept_parse,
        conflict_each_parse,
        conflict_mail_parse
    };

    if (conflict_word_index(conflict_condition_words, CONFLICT_CONDITIONS,
                            args[0])
        >= 0)
    {
        return conflict_condition_parse(platform, route, args, nargs,
                                        sentence);
    }

    i = conflict_word_index(words, sizeof(words) / sizeof(words[0]), args[0]);

    return i < 0 ? CONFLICT_DECLINED
                 : parsers[i](platform, route, args, nargs, sentence);
}


static conflict_rc_t
conflict_condition_parse(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence)
{
    conflict_rc_t          rc;
    conflict_condition_t  *condition;

    if (nargs < 2
        || conflict_token_type(args[1]) != CONFLICT_TOKEN_SOURCE)
    {
        return conflict_refuse(sentence, "\"%.*s\" takes a source and values, "
                               "~PATTERN, present or absent, as in: "
                               "%.*s request:action send_reply",
                               conflict_quoted(args[0]),
                               conflict_quoted(args[0]));
    }

    if (route->conditions == NULL) {
        route->conditions = conflict_arena_alloc(platform->arena,
                                                 CONFLICT_CONDITIONS_MAX
                                               * sizeof(conflict_condition_t));
        if (route->conditions == NULL) {
            return conflict_no_memory(sentence);
        }
    }

    if (route->nconditions == CONFLICT_CONDITIONS_MAX) {
        return conflict_refuse(sentence, "the route has more than %d "
                               "conditions", CONFLICT_CONDITIONS_MAX);
    }

    condition = &route->conditions[route->nconditions];
    memset(condition, 0, sizeof(conflict_condition_t));

    condition->type = (conflict_condition_type_t)
                      conflict_word_index(conflict_condition_words,
                                          CONFLICT_CONDITIONS, args[0]);

    rc = conflict_source_parse(platform, route, args[1], &condition->source,
                               sentence);

    if (rc == CONFLICT_OK) {
        rc = conflict_condition_tests(platform, condition, args + 2,
                                      nargs - 2, sentence);
    }

    if (rc == CONFLICT_OK) {
        route->nconditions++;
    }

    return rc;
}


/* a value, any of which will do; "present" and "absent" stand alone */

static conflict_rc_t
conflict_condition_tests(conflict_platform_t *platform,
    conflict_condition_t *condition, const conflict_str_t *args,
    unsigned nargs, const conflict_sentence_t *sentence)
{
    unsigned       i;
    conflict_rc_t  rc;

    static const conflict_str_t  present = conflict_string("present");
    static const conflict_str_t  absent = conflict_string("absent");

    if (nargs > CONFLICT_TESTS_MAX) {
        return conflict_refuse(sentence, "\"%.*s\" is compared with more than "
                               "%d values",
                               conflict_quoted(condition->source.token),
                               CONFLICT_TESTS_MAX);
    }

    for (i = 0; i < nargs; i++) {

        if (!conflict_str_equal(args[i], present)
            && !conflict_str_equal(args[i], absent))
        {
            continue;
        }

        if (nargs > 1) {
            return conflict_refuse(sentence, "\"%.*s\" stands alone behind "
                                   "its source", conflict_quoted(args[i]));
        }

        condition->absent = conflict_str_equal(args[i], absent);

        return CONFLICT_OK;
    }

    condition->tests = conflict_arena_alloc(platform->arena,
                                            nargs * sizeof(conflict_test_t));
    if (condition->tests == NULL) {
        return conflict_no_memory(sentence);
    }

    for (i = 0; i < nargs; i++) {
        rc = conflict_condition_test(platform, condition, args[i], sentence);

        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_condition_test(conflict_platform_t *platform,
    conflict_condition_t *condition, conflict_str_t word,
    const conflict_sentence_t *sentence)
{
    conflict_test_t  *test;

    test = &condition->tests[condition->ntests++];

    if (conflict_token_type(word) == CONFLICT_TOKEN_SOURCE) {
        return conflict_refuse(sentence, "\"%.*s\" is a source: a condition "
                               "compares one source with words",
                               conflict_quoted(word));
    }

    if (!conflict_arena_copy(platform->arena, word, &test->value)) {
        return conflict_no_memory(sentence);
    }

    if (word.len == 0 || word.data[0] != '~') {
        return CONFLICT_OK;
    }

    word.data++;
    word.len--;

    return conflict_pattern_create(platform, word, &test->pattern, sentence);
}


static conflict_rc_t
conflict_accept_parse(conflict_platform_t *platform, conflict_route_t *route,
    const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence)
{
    unsigned  i;

    if (route->naccepts) {
        return conflict_refuse(sentence, "the route has \"accept\" already: "
                               "all statuses stand in one line");
    }

    if (nargs < 2 || nargs > CONFLICT_ACCEPTS_MAX + 1) {
        return conflict_refuse(sentence, "\"accept\" takes 1 to %d statuses, "
                               "as in: accept 2xx 302", CONFLICT_ACCEPTS_MAX);
    }

    route->accepts = conflict_arena_alloc(platform->arena, (nargs - 1)
                                          * sizeof(conflict_accept_t));
    if (route->accepts == NULL) {
        return conflict_no_memory(sentence);
    }

    for (i = 1; i < nargs; i++) {
        if (!conflict_accept_word(args[i], &route->accepts[i - 1])) {
            return conflict_refuse(sentence, "\"%.*s\" is no status that a "
                                   "helpdesk accepts with: 200 to 399, 2xx or "
                                   "3xx", conflict_quoted(args[i]));
        }
    }

    route->naccepts = nargs - 1;

    return CONFLICT_OK;
}


static int
conflict_accept_word(conflict_str_t word, conflict_accept_t *accept)
{
    int  n;

    if (word.len != 3 || (word.data[0] != '2' && word.data[0] != '3')) {
        return 0;
    }

    if (word.data[1] == 'x' && word.data[2] == 'x') {
        accept->first = (unsigned) (word.data[0] - '0') * 100;
        accept->last = accept->first + 99;
        return 1;
    }

    if (!conflict_path_index(word, &n)) {
        return 0;
    }

    accept->first = (unsigned) n;
    accept->last = (unsigned) n;

    return 1;
}


static conflict_rc_t
conflict_each_parse(conflict_platform_t *platform, conflict_route_t *route,
    const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence)
{
    conflict_rc_t         rc;
    conflict_source_t    *source;
    conflict_fact_rule_t  rule;

    if (route->each.nsources) {
        return conflict_refuse(sentence, "the route has \"each\" already");
    }

    if (nargs != 2) {
        return conflict_refuse(sentence, "\"each\" takes one source, as in: "
                               "each response:articles");
    }

    rc = conflict_sources_parse(platform, route, &rule, args + 1, nargs - 1,
                                sentence);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    source = &rule.sources[0];

    if (source->field || source->capture
        || (source->type != CONFLICT_SOURCE_REQUEST
            && source->type != CONFLICT_SOURCE_RESPONSE
            && source->type != CONFLICT_SOURCE_REQUEST_BODY
            && source->type != CONFLICT_SOURCE_RESPONSE_BODY
            && source->type != CONFLICT_SOURCE_QUERY))
    {
        return conflict_refuse(sentence, "\"%.*s\" cannot be walked: "
                               "request:PATH, response:PATH, request-body, "
                               "response-body or query:NAME can",
                               conflict_quoted(args[1]));
    }

    /* the last "*" means all there are */

    if (source->nsteps
        && source->steps[source->nsteps - 1].type == CONFLICT_STEP_ONLY)
    {
        source->nsteps--;
        route->every = 1;
    }

    route->each = rule;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_mail_parse(conflict_platform_t *platform, conflict_route_t *route,
    const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence)
{
    unsigned              i;
    conflict_rc_t         rc;
    conflict_fact_rule_t  rule;

    if (route->mail.nsources) {
        return conflict_refuse(sentence, "the route has \"mail\" already: all "
                               "its sources stand in one line");
    }

    if (nargs < 2) {
        return conflict_refuse(sentence, "\"mail\" takes the source of a raw "
                               "mail, as in: mail request:message");
    }

    rc = conflict_sources_parse(platform, route, &rule, args + 1, nargs - 1,
                                sentence);
    if (rc != CONFLICT_OK) {
        return rc;
    }

    for (i = 0; i < rule.nsources; i++) {
        if (rule.sources[i].type != CONFLICT_SOURCE_REQUEST
            && rule.sources[i].type != CONFLICT_SOURCE_REQUEST_BODY)
        {
            return conflict_refuse(sentence, "\"%.*s\" holds no mail: "
                                   "request:NAME and request-body can",
                                   conflict_quoted(args[i + 1]));
        }
    }

    route->mail = rule;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_sources_parse(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_fact_rule_t *rule,
    const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence)
{
    conflict_rc_t  rc;

    memset(rule, 0, sizeof(conflict_fact_rule_t));

    if (nargs > CONFLICT_SOURCES_MAX) {
        return conflict_refuse(sentence, "more than %d sources in one line",
                               CONFLICT_SOURCES_MAX);
    }

    rule->sources = conflict_arena_alloc(platform->arena,
                                         nargs * sizeof(conflict_source_t));
    if (rule->sources == NULL) {
        return conflict_no_memory(sentence);
    }

    while (rule->nsources < nargs) {

        if (conflict_token_type(args[rule->nsources])
            != CONFLICT_TOKEN_SOURCE)
        {
            return conflict_refuse(sentence, "\"%.*s\" is no source",
                                   conflict_quoted(args[rule->nsources]));
        }

        rc = conflict_source_parse(platform, route, args[rule->nsources],
                                   &rule->sources[rule->nsources], sentence);
        if (rc != CONFLICT_OK) {
            return rc;
        }

        rule->nsources++;
    }

    return CONFLICT_OK;
}
