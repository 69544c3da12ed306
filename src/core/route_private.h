
/*
 * What the files of the route language share, and nobody else.
 */

#ifndef CONFLICT_ROUTE_PRIVATE_H
#define CONFLICT_ROUTE_PRIVATE_H

#include "arena.h"
#include "route.h"


/* sentence.c: what an administrator reads when a word is wrong */

typedef struct {
    char    *text;
    size_t   size;
} conflict_sentence_t;

/* writes a sentence, with no control character in it; always INVALID */
conflict_rc_t conflict_refuse(const conflict_sentence_t *sentence,
    const char *format, ...) __attribute__((format(printf, 2, 3)));

/* the same when memory is out; always NOMEM */
conflict_rc_t conflict_no_memory(const conflict_sentence_t *sentence);

/* a word in a sentence: as much of it as helps, for "%.*s" */
#define CONFLICT_QUOTE_MAX  64
#define conflict_quoted(s)                                                    \
    (int) ((s).len < CONFLICT_QUOTE_MAX ? (s).len : CONFLICT_QUOTE_MAX),      \
    (s).data

/* all words of a list, with commas; returns its argument */
#define CONFLICT_LIST_SIZE  256
char *conflict_list(char list[CONFLICT_LIST_SIZE],
    const conflict_str_t *words, unsigned n);


/* pattern.c: PCRE2 within limits; what is made belongs to the platform */

conflict_rc_t conflict_pattern_create(conflict_platform_t *platform,
    conflict_str_t text, conflict_pattern_t **pattern,
    const conflict_sentence_t *sentence);
void conflict_patterns_destroy(conflict_pattern_t *patterns);

/* the place of a named group among the captures, or -1 */
int conflict_pattern_group(const conflict_pattern_t *pattern,
    conflict_str_t name);

/* the names of all groups, n of them */
const conflict_str_t *conflict_pattern_groups(
    const conflict_pattern_t *pattern, unsigned *n);

conflict_rc_t conflict_pattern_match(conflict_pattern_t *pattern,
    conflict_str_t subject, size_t steps, conflict_captures_t *captures);

/* the first group, or all that matched where the pattern has none; part may
 * be NULL */
conflict_rc_t conflict_pattern_find(conflict_pattern_t *pattern,
    conflict_str_t subject, size_t steps, conflict_str_t *part);


/* path.c: source->name, a dotted path, into source->steps */

conflict_rc_t conflict_path_parse(conflict_arena_t *arena,
    conflict_source_t *source, const conflict_sentence_t *sentence);

/* "17" or "-1"; returns 0 when it is no index */
int conflict_path_index(conflict_str_t name, int *index);


/* source.c: one word behind a fact's name */

typedef enum {
    CONFLICT_TOKEN_SOURCE = 0,
    CONFLICT_TOKEN_TRANSLATION,
    CONFLICT_TOKEN_LITERAL
} conflict_token_type_t;

conflict_token_type_t conflict_token_type(conflict_str_t token);

/* route: for the groups of its pattern */
conflict_rc_t conflict_source_parse(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_str_t token,
    conflict_source_t *source, const conflict_sentence_t *sentence);

conflict_rc_t conflict_literal_parse(conflict_arena_t *arena,
    conflict_fact_t fact, conflict_str_t token, conflict_source_t *source,
    const conflict_sentence_t *sentence);

conflict_rc_t conflict_translation_parse(conflict_arena_t *arena,
    conflict_fact_t fact, conflict_str_t token,
    conflict_translation_t *translation,
    const conflict_sentence_t *sentence);

/* rule.c: the sources and translations of a fact */

conflict_rc_t conflict_rule_parse(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_fact_t fact,
    conflict_fact_rule_t *rule, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);

/* adds a translation to those that are there, or in place of the one of the
 * same value */
conflict_rc_t conflict_rule_translate(conflict_platform_t *platform,
    conflict_fact_t fact, conflict_fact_rule_t *rule, conflict_str_t token,
    const conflict_sentence_t *sentence);

/* condition.c: when, unless, require, refuse; accept; each; mail.  DECLINED:
 * the line is none of these */

conflict_rc_t conflict_condition_line(conflict_platform_t *platform,
    conflict_route_t *route, const conflict_str_t *args, unsigned nargs,
    const conflict_sentence_t *sentence);

extern const conflict_str_t  conflict_condition_words[CONFLICT_CONDITIONS];


/* the form in which a closed word is handed on, or an empty string */
conflict_str_t conflict_closed_value(conflict_fact_t fact,
    conflict_str_t value);


/* query.c: of several of one name the last is found, as in Rails and PHP */

conflict_rc_t conflict_query_find(conflict_str_t query, conflict_str_t name,
    conflict_str_t *raw);
int conflict_query_encoded(conflict_str_t raw);

/* len: the room in dst, then what was used of it */
conflict_rc_t conflict_query_decode(conflict_str_t raw, char *dst,
    size_t *len);


static inline int
conflict_str_equal(conflict_str_t a, conflict_str_t b)
{
    return a.len == b.len
           && (a.len == 0 || __builtin_memcmp(a.data, b.data, a.len) == 0);
}


#endif /* CONFLICT_ROUTE_PRIVATE_H */
