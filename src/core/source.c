
/*
 * The words behind a fact's name: sources, translations, literals.
 */

#include <string.h>

#include "route_private.h"


typedef struct {
    conflict_str_t          prefix;
    conflict_source_type_t  type;
} conflict_source_prefix_t;


static const conflict_source_prefix_t *conflict_source_prefix(
    conflict_str_t token);
static conflict_rc_t conflict_source_capture(conflict_platform_t *platform,
    conflict_str_t *name, conflict_source_t *source,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_source_name(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_source_t *source,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_source_body(conflict_platform_t *platform,
    conflict_source_t *source, const conflict_sentence_t *sentence);
static conflict_rc_t conflict_source_group(const conflict_pattern_t *pattern,
    conflict_source_t *source, const conflict_sentence_t *sentence);
static int conflict_name_made_of(conflict_str_t name, const char *others);
static int conflict_literal_is_source(conflict_str_t token);


static const conflict_source_prefix_t  conflict_source_prefixes[] = {
    { conflict_string("request:"), CONFLICT_SOURCE_REQUEST },
    { conflict_string("response:"), CONFLICT_SOURCE_RESPONSE },
    { conflict_string("item:"), CONFLICT_SOURCE_ITEM },
    { conflict_string("mail:"), CONFLICT_SOURCE_MAIL },
    { conflict_string("uri:"), CONFLICT_SOURCE_URI },
    { conflict_string("query:"), CONFLICT_SOURCE_QUERY },
    { conflict_string("request-header:"), CONFLICT_SOURCE_REQUEST_HEADER },
    { conflict_string("response-header:"), CONFLICT_SOURCE_RESPONSE_HEADER },
    { conflict_string("$"), CONFLICT_SOURCE_VARIABLE },
    { { 0, NULL }, CONFLICT_SOURCE_LITERAL }
};


/* these are whole words, with nothing but a pattern behind them */

static const conflict_source_prefix_t  conflict_source_words[] = {
    { conflict_string("request-body"), CONFLICT_SOURCE_REQUEST_BODY },
    { conflict_string("response-body"), CONFLICT_SOURCE_RESPONSE_BODY },
    { conflict_string("item"), CONFLICT_SOURCE_ITEM },
    { { 0, NULL }, CONFLICT_SOURCE_LITERAL }
};


/* in pairs: the first means yes, the second no, as conflict_closed_value()
 * hands them on */

static const conflict_str_t  conflict_private_words[] = {
    conflict_string("1"),
    conflict_string("0"),
    conflict_string("true"),
    conflict_string("false"),
    conflict_string("yes"),
    conflict_string("no")
};

static const conflict_str_t  conflict_role_words[] = {
    conflict_string("lead")
};


const conflict_str_t *
conflict_fact_closed_words(conflict_fact_t fact, unsigned *n)
{
    /* the first word of the vocabulary's lists is "unknown" */

    switch (fact) {

    case CONFLICT_FACT_ACTOR:
        *n = CONFLICT_ACTORS - 1;
        return conflict_actor_words + 1;

    case CONFLICT_FACT_ROLE:
        *n = sizeof(conflict_role_words) / sizeof(conflict_str_t);
        return conflict_role_words;

    case CONFLICT_FACT_PRIVATE:
        *n = sizeof(conflict_private_words) / sizeof(conflict_str_t);
        return conflict_private_words;

    case CONFLICT_FACT_CHANNEL:
        *n = CONFLICT_CHANNELS - 1;
        return conflict_channel_words + 1;

    case CONFLICT_FACT_STATUS:
        *n = CONFLICT_STATUSES - 1;
        return conflict_status_words + 1;

    case CONFLICT_FACT_SCALE:
        *n = CONFLICT_SCALES;
        return conflict_scale_words;

    default:
        *n = 0;
        return NULL;
    }
}


conflict_str_t
conflict_closed_value(conflict_fact_t fact, conflict_str_t value)
{
    int                    i;
    unsigned               n;
    const conflict_str_t  *words;

    static const conflict_str_t  none = { 0, NULL };

    words = conflict_fact_closed_words(fact, &n);
    i = conflict_word_index(words, n, value);

    if (i < 0) {
        return none;
    }

    return words[fact == CONFLICT_FACT_PRIVATE ? i % 2 : i];
}


static const conflict_source_prefix_t *
conflict_source_prefix(conflict_str_t token)
{
    const conflict_source_prefix_t  *p;

    for (p = conflict_source_prefixes; p->prefix.len; p++) {
        if (token.len >= p->prefix.len
            && memcmp(token.data, p->prefix.data, p->prefix.len) == 0)
        {
            return p;
        }
    }

    for (p = conflict_source_words; p->prefix.len; p++) {
        if (token.len >= p->prefix.len
            && memcmp(token.data, p->prefix.data, p->prefix.len) == 0
            && (token.len == p->prefix.len
                || (token.len > p->prefix.len + 1
                    && memcmp(token.data + p->prefix.len, " ~", 2) == 0)))
        {
            return p;
        }
    }

    return NULL;
}


conflict_token_type_t
conflict_token_type(conflict_str_t token)
{
    if (conflict_source_prefix(token)) {
        return CONFLICT_TOKEN_SOURCE;
    }

    if (token.len > 1 && memchr(token.data + 1, '=', token.len - 1)) {
        return CONFLICT_TOKEN_TRANSLATION;
    }

    return CONFLICT_TOKEN_LITERAL;
}


conflict_rc_t
conflict_source_parse(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_str_t token,
    conflict_source_t *source, const conflict_sentence_t *sentence)
{
    conflict_rc_t                    rc;
    conflict_str_t                   name;
    const conflict_source_prefix_t  *prefix;

    prefix = conflict_source_prefix(token);

    memset(source, 0, sizeof(conflict_source_t));
    source->type = prefix->type;

    if (!conflict_arena_copy(platform->arena, token, &source->token)) {
        return conflict_no_memory(sentence);
    }

    name.data = token.data + prefix->prefix.len;
    name.len = token.len - prefix->prefix.len;

    rc = conflict_source_capture(platform, &name, source, sentence);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    if (prefix->prefix.data[prefix->prefix.len - 1] != ':'
        && source->type != CONFLICT_SOURCE_VARIABLE)
    {
        return CONFLICT_OK;
    }

    if (name.len == 0) {
        return conflict_refuse(sentence, "nothing stands behind \"%.*s\"",
                               (int) prefix->prefix.len, token.data);
    }

    if (!conflict_arena_copy(platform->arena, name, &source->name)) {
        return conflict_no_memory(sentence);
    }

    return conflict_source_name(platform, route, source, sentence);
}


/* "SOURCE ~PATTERN", quoted as one word; the name becomes what is before it */

static conflict_rc_t
conflict_source_capture(conflict_platform_t *platform, conflict_str_t *name,
    conflict_source_t *source, const conflict_sentence_t *sentence)
{
    size_t          i;
    conflict_str_t  pattern;

    for (i = 1; i < name->len; i++) {
        if (name->data[i] == '~' && name->data[i - 1] == ' ') {
            break;
        }
    }

    if (i >= name->len) {
        return CONFLICT_OK;
    }

    pattern.data = name->data + i + 1;
    pattern.len = name->len - i - 1;

    do {
        i--;
    } while (i > 0 && name->data[i - 1] == ' ');

    name->len = i;

    return conflict_pattern_create(platform, pattern, &source->capture,
                                   sentence);
}


static conflict_rc_t
conflict_source_name(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_source_t *source,
    const conflict_sentence_t *sentence)
{
    switch (source->type) {

    case CONFLICT_SOURCE_REQUEST:
    case CONFLICT_SOURCE_RESPONSE:
    case CONFLICT_SOURCE_ITEM:
        return conflict_source_body(platform, source, sentence);

    case CONFLICT_SOURCE_URI:
        return conflict_source_group(route->pattern, source, sentence);

    case CONFLICT_SOURCE_MAIL:
    case CONFLICT_SOURCE_REQUEST_HEADER:
    case CONFLICT_SOURCE_RESPONSE_HEADER:
        if (!conflict_name_made_of(source->name, "-_!#$%&'*+.^`|~")) {
            return conflict_refuse(sentence, "\"%.*s\" is no name of a header",
                                   conflict_quoted(source->name));
        }

        return CONFLICT_OK;

    case CONFLICT_SOURCE_VARIABLE:
        if (!conflict_name_made_of(source->name, "_")) {
            return conflict_refuse(sentence, "\"%.*s\" is no name of a "
                                   "variable: a source is one variable alone",
                                   conflict_quoted(source->token));
        }

        return CONFLICT_OK;

    default:
        return CONFLICT_OK;
    }
}


/* a path, or a pattern of the names of a form's fields */

static conflict_rc_t
conflict_source_body(conflict_platform_t *platform, conflict_source_t *source,
    const conflict_sentence_t *sentence)
{
    conflict_str_t  pattern;

    if (source->name.data[0] != '~') {
        return conflict_path_parse(platform->arena, source, sentence);
    }

    if (source->type != CONFLICT_SOURCE_REQUEST) {
        return conflict_refuse(sentence, "\"%.*s\" has a pattern in place of "
                               "a name: only fields of a request's form are "
                               "found so", conflict_quoted(source->token));
    }

    pattern.data = source->name.data + 1;
    pattern.len = source->name.len - 1;

    return conflict_pattern_create(platform, pattern, &source->field,
                                   sentence);
}


static conflict_rc_t
conflict_source_group(const conflict_pattern_t *pattern,
    conflict_source_t *source, const conflict_sentence_t *sentence)
{
    char                   list[CONFLICT_LIST_SIZE];
    unsigned               n;
    const conflict_str_t  *names;

    source->index = conflict_pattern_group(pattern, source->name);

    if (source->index >= 0) {
        return CONFLICT_OK;
    }

    names = conflict_pattern_groups(pattern, &n);

    if (n == 0) {
        return conflict_refuse(sentence, "\"uri:%.*s\" needs a group "
                               "(?<%.*s>...) in the route's pattern",
                               conflict_quoted(source->name),
                               conflict_quoted(source->name));
    }

    return conflict_refuse(sentence, "\"uri:%.*s\" names no group of the "
                           "route's pattern: %s",
                           conflict_quoted(source->name),
                           conflict_list(list, names, n));
}


/* letters, digits and some others */

static int
conflict_name_made_of(conflict_str_t name, const char *others)
{
    size_t  i;
    char    c;

    for (i = 0; i < name.len; i++) {
        c = name.data[i];

        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || (c != '\0' && strchr(others, c)))
        {
            continue;
        }

        return 0;
    }

    return 1;
}


conflict_rc_t
conflict_literal_parse(conflict_arena_t *arena, conflict_fact_t fact,
    conflict_str_t token, conflict_source_t *source,
    const conflict_sentence_t *sentence)
{
    char                   list[CONFLICT_LIST_SIZE];
    unsigned               n;
    const conflict_str_t  *words;

    if (token.len == 0) {
        return conflict_refuse(sentence, "an empty word is no source");
    }

    if (conflict_literal_is_source(token)) {
        return conflict_refuse(sentence, "\"%.*s\" is no source: request:PATH, "
                               "response:PATH, request-body, response-body, "
                               "item:PATH, mail:NAME, uri:NAME, query:NAME, "
                               "request-header:NAME, response-header:NAME, "
                               "$variable, or a word", conflict_quoted(token));
    }

    words = conflict_fact_closed_words(fact, &n);

    if (words && conflict_word_index(words, n, token) < 0) {
        return conflict_refuse(sentence, "\"%.*s\" is no word of \"%s\": %s",
                               conflict_quoted(token),
                               conflict_fact_words[fact].data,
                               conflict_list(list, words, n));
    }

    memset(source, 0, sizeof(conflict_source_t));
    source->type = CONFLICT_SOURCE_LITERAL;

    if (!conflict_arena_copy(arena, token, &source->name)) {
        return conflict_no_memory(sentence);
    }

    source->token = source->name;

    return CONFLICT_OK;
}


/* a word that somebody meant as a source: misspelt, or of another version */

static int
conflict_literal_is_source(conflict_str_t token)
{
    size_t  i;

    static const conflict_str_t  bare[] = {
        conflict_string("request"),
        conflict_string("response"),
        conflict_string("mail"),
        conflict_string("request-header"),
        conflict_string("response-header"),
        conflict_string("uri"),
        conflict_string("query")
    };

    if (memchr(token.data, ':', token.len)
        || memchr(token.data, '$', token.len)
        || token.data[0] == '~' || token.data[0] == '*'
        || token.data[0] == '(')
    {
        return 1;
    }

    for (i = 0; i < sizeof(bare) / sizeof(bare[0]); i++) {
        if (conflict_str_equal(bare[i], token)) {
            return 1;
        }
    }

    return 0;
}


conflict_rc_t
conflict_translation_parse(conflict_arena_t *arena, conflict_fact_t fact,
    conflict_str_t token, conflict_translation_t *translation,
    const conflict_sentence_t *sentence)
{
    char                   list[CONFLICT_LIST_SIZE];
    unsigned               n;
    conflict_str_t         from, to;
    const conflict_str_t  *words;

    from = token;

    while (from.data[--from.len] != '=') {
        /* void */
    }

    to.data = from.data + from.len + 1;
    to.len = token.len - from.len - 1;

    if (to.len == 0) {
        return conflict_refuse(sentence, "\"%.*s\" has no word behind \"=\": "
                               "\"-\" makes the value absent",
                               conflict_quoted(token));
    }

    if (to.len == 1 && to.data[0] == '-') {
        to.len = 0;
    }

    words = conflict_fact_closed_words(fact, &n);

    if (to.len && words && conflict_word_index(words, n, to) < 0) {
        return conflict_refuse(sentence, "\"%.*s\" in \"%.*s\" is no word of "
                               "\"%s\": %s, or \"-\" for absent",
                               conflict_quoted(to), conflict_quoted(token),
                               conflict_fact_words[fact].data,
                               conflict_list(list, words, n));
    }

    if (!conflict_arena_copy(arena, from, &translation->from)
        || !conflict_arena_copy(arena, to, &translation->to))
    {
        return conflict_no_memory(sentence);
    }

    return CONFLICT_OK;
}
