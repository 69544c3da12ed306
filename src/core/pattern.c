
/*
 * Patterns of paths, names and values: PCRE2 within limits.
 *
 * What is matched is bytes, so UTF is off and cannot be switched on by the
 * pattern.  What a match needs is made with the pattern and used again: a
 * worker has one thread.  Whoever writes a path may look for one that makes
 * the pattern try and try again: steps, depth and heap are limited.
 */

#include <stdlib.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH  8
#include <pcre2.h>

#include "route_private.h"


#define CONFLICT_PATTERN_DEPTH  10000
#define CONFLICT_PATTERN_HEAP   1024         /* kilobytes */


struct conflict_pattern_s {
    conflict_pattern_t   *next;
    pcre2_code           *code;
    pcre2_match_data     *data;
    pcre2_match_context  *limits;
    size_t                steps;          /* that the context allows */
    unsigned              n;
    conflict_str_t        names[CONFLICT_CAPTURES_MAX];
    unsigned              groups[CONFLICT_CAPTURES_MAX];  /* their numbers */
};


static conflict_rc_t conflict_pattern_compile(conflict_pattern_t *pattern,
    conflict_str_t text, const conflict_sentence_t *sentence);
static conflict_rc_t conflict_pattern_names(conflict_pattern_t *pattern,
    conflict_str_t text, const conflict_sentence_t *sentence);


conflict_rc_t
conflict_pattern_create(conflict_platform_t *platform, conflict_str_t text,
    conflict_pattern_t **pattern, const conflict_sentence_t *sentence)
{
    conflict_rc_t        rc;
    conflict_pattern_t  *p;

    p = calloc(1, sizeof(conflict_pattern_t));
    if (p == NULL) {
        return conflict_no_memory(sentence);
    }

    rc = conflict_pattern_compile(p, text, sentence);

    if (rc == CONFLICT_OK) {
        rc = conflict_pattern_names(p, text, sentence);
    }

    if (rc != CONFLICT_OK) {
        conflict_patterns_destroy(p);
        return rc;
    }

    p->next = platform->patterns;
    platform->patterns = p;
    *pattern = p;

    return CONFLICT_OK;
}


void
conflict_patterns_destroy(conflict_pattern_t *patterns)
{
    conflict_pattern_t  *p;

    while (patterns) {
        p = patterns;
        patterns = p->next;

        pcre2_match_data_free(p->data);
        pcre2_match_context_free(p->limits);
        pcre2_code_free(p->code);

        free(p);
    }
}


static conflict_rc_t
conflict_pattern_compile(conflict_pattern_t *pattern, conflict_str_t text,
    const conflict_sentence_t *sentence)
{
    int           error;
    size_t        offset;
    PCRE2_UCHAR8  reason[128];

    /* else "$" would also match before a line feed, "%0A" in the URL */

    pattern->code = pcre2_compile((PCRE2_SPTR) text.data, text.len,
                                  PCRE2_NEVER_UTF|PCRE2_NEVER_UCP
                                  |PCRE2_NEVER_BACKSLASH_C
                                  |PCRE2_DOLLAR_ENDONLY,
                                  &error, &offset, NULL);

    if (pattern->code == NULL) {
        (void) pcre2_get_error_message(error, reason, sizeof(reason));

        return conflict_refuse(sentence, "the pattern \"%.*s\" is wrong at "
                               "character %zu: %s", conflict_quoted(text),
                               offset, (char *) reason);
    }

    pattern->data = pcre2_match_data_create_from_pattern(pattern->code, NULL);
    pattern->limits = pcre2_match_context_create(NULL);

    if (pattern->data == NULL || pattern->limits == NULL) {
        return conflict_no_memory(sentence);
    }

    (void) pcre2_set_depth_limit(pattern->limits, CONFLICT_PATTERN_DEPTH);
    (void) pcre2_set_heap_limit(pattern->limits, CONFLICT_PATTERN_HEAP);

    /* hosts that forbid executable memory have no JIT: slower, not wrong */

    (void) pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE);

    return CONFLICT_OK;
}


/* PCRE2 lists the names by alphabet: here they are sorted by their place */

static conflict_rc_t
conflict_pattern_names(conflict_pattern_t *pattern, conflict_str_t text,
    const conflict_sentence_t *sentence)
{
    uint32_t    i, n, size;
    unsigned    group, k;
    PCRE2_SPTR  entry;

    (void) pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMECOUNT, &n);
    (void) pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMEENTRYSIZE, &size);
    (void) pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMETABLE, &entry);

    if (n > CONFLICT_CAPTURES_MAX) {
        return conflict_refuse(sentence, "the pattern \"%.*s\" has more than "
                               "%d named groups", conflict_quoted(text),
                               CONFLICT_CAPTURES_MAX);
    }

    for (i = 0; i < n; i++, entry += size) {
        group = entry[0] << 8 | entry[1];

        for (k = i; k > 0 && pattern->groups[k - 1] > group; k--) {
            pattern->groups[k] = pattern->groups[k - 1];
            pattern->names[k] = pattern->names[k - 1];
        }

        pattern->groups[k] = group;
        pattern->names[k].data = (const char *) entry + 2;
        pattern->names[k].len = strlen(pattern->names[k].data);
    }

    pattern->n = n;

    return CONFLICT_OK;
}


int
conflict_pattern_group(const conflict_pattern_t *pattern, conflict_str_t name)
{
    return conflict_word_index(pattern->names, pattern->n, name);
}


const conflict_str_t *
conflict_pattern_groups(const conflict_pattern_t *pattern, unsigned *n)
{
    *n = pattern->n;

    return pattern->names;
}


static int
conflict_pattern_run(conflict_pattern_t *pattern, conflict_str_t subject,
    size_t steps)
{
    const char  *data;

    data = subject.data ? subject.data : "";

    if (pattern->steps != steps) {
        (void) pcre2_set_match_limit(pattern->limits, (uint32_t) steps);
        pattern->steps = steps;
    }

    return pcre2_match(pattern->code, (PCRE2_SPTR) data, subject.len, 0, 0,
                       pattern->data, pattern->limits);
}


/* what the nth group took, or an empty string */

static conflict_str_t
conflict_pattern_part(conflict_pattern_t *pattern, conflict_str_t subject,
    unsigned n)
{
    size_t          *ends;
    conflict_str_t   part;

    ends = pcre2_get_ovector_pointer(pattern->data) + 2 * n;

    part.data = NULL;
    part.len = 0;

    /* \K in a lookahead may put the start behind the end */

    if (subject.len && ends[0] != PCRE2_UNSET && ends[0] <= ends[1]) {
        part.data = subject.data + ends[0];
        part.len = ends[1] - ends[0];
    }

    return part;
}


conflict_rc_t
conflict_pattern_match(conflict_pattern_t *pattern, conflict_str_t subject,
    size_t steps, conflict_captures_t *captures)
{
    int       rc;
    unsigned  i;

    rc = conflict_pattern_run(pattern, subject, steps);

    if (rc < 0) {
        return rc == PCRE2_ERROR_NOMATCH ? CONFLICT_DECLINED : CONFLICT_LIMIT;
    }

    captures->n = pattern->n;

    for (i = 0; i < pattern->n; i++) {
        captures->values[i] = conflict_pattern_part(pattern, subject,
                                                    pattern->groups[i]);
    }

    return CONFLICT_OK;
}


conflict_rc_t
conflict_pattern_find(conflict_pattern_t *pattern, conflict_str_t subject,
    size_t steps, conflict_str_t *part)
{
    int  rc;

    rc = conflict_pattern_run(pattern, subject, steps);

    if (rc < 0) {
        return rc == PCRE2_ERROR_NOMATCH ? CONFLICT_DECLINED : CONFLICT_LIMIT;
    }

    if (part) {
        *part = conflict_pattern_part(pattern, subject,
                                      pcre2_get_ovector_count(pattern->data)
                                      > 1);
    }

    return CONFLICT_OK;
}
