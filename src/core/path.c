
/*
 * Dotted paths into JSON, as a configuration writes them:
 *     assets.Ticket.(ticket).customer_id   ticket_article_ids.-1   team.*.id
 */

#include <string.h>

#include "route_private.h"


/* more digits than this are a member's name: no array is so long */
#define CONFLICT_INDEX_DIGITS  9


static conflict_rc_t conflict_path_step(conflict_str_t path,
    conflict_path_step_t *step, const conflict_sentence_t *sentence);
static conflict_rc_t conflict_path_fact(conflict_str_t path,
    conflict_path_step_t *step, const conflict_sentence_t *sentence);


conflict_rc_t
conflict_path_parse(conflict_arena_t *arena, conflict_source_t *source,
    const conflict_sentence_t *sentence)
{
    size_t                 i;
    unsigned               n;
    const char            *p, *dot, *last;
    conflict_rc_t          rc;
    conflict_path_step_t  *step;

    n = 1;

    for (i = 0; i < source->name.len; i++) {
        n += (source->name.data[i] == '.');
    }

    if (n > CONFLICT_STEPS_MAX) {
        return conflict_refuse(sentence, "the path \"%.*s\" has more than %d "
                               "steps", conflict_quoted(source->name),
                               CONFLICT_STEPS_MAX);
    }

    step = conflict_arena_alloc(arena, n * sizeof(conflict_path_step_t));
    if (step == NULL) {
        return conflict_no_memory(sentence);
    }

    source->steps = step;
    source->nsteps = n;

    p = source->name.data;
    last = p + source->name.len;

    for ( ;; ) {
        dot = memchr(p, '.', last - p);

        step->name.data = p;
        step->name.len = (dot ? dot : last) - p;

        rc = conflict_path_step(source->name, step, sentence);

        if (rc != CONFLICT_OK || dot == NULL) {
            return rc;
        }

        p = dot + 1;
        step++;
    }
}


static conflict_rc_t
conflict_path_step(conflict_str_t path, conflict_path_step_t *step,
    const conflict_sentence_t *sentence)
{
    conflict_str_t  name;

    name = step->name;

    if (name.len == 0) {
        return conflict_refuse(sentence, "the path \"%.*s\" has an empty step",
                               conflict_quoted(path));
    }

    if (name.data[0] == '~') {
        return conflict_refuse(sentence, "the path \"%.*s\" looks like a "
                               "pattern: each step is a member's name, an "
                               "index, (fact) or *", conflict_quoted(path));
    }

    if (name.len == 1 && name.data[0] == '*') {
        step->type = CONFLICT_STEP_ONLY;
        return CONFLICT_OK;
    }

    if (memchr(name.data, '(', name.len) || memchr(name.data, ')', name.len)) {
        return conflict_path_fact(path, step, sentence);
    }

    step->type = conflict_path_index(name, &step->index)
                 ? CONFLICT_STEP_INDEX : CONFLICT_STEP_MEMBER;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_path_fact(conflict_str_t path, conflict_path_step_t *step,
    const conflict_sentence_t *sentence)
{
    char            list[CONFLICT_LIST_SIZE];
    conflict_str_t  name;

    name = step->name;

    if (name.data[0] != '(' || name.data[name.len - 1] != ')') {
        return conflict_refuse(sentence, "the path \"%.*s\" has \"%.*s\": "
                               "(fact) is a step of its own, between dots",
                               conflict_quoted(path), conflict_quoted(name));
    }

    name.data++;
    name.len -= 2;

    step->type = CONFLICT_STEP_FACT;
    step->index = conflict_word_index(conflict_fact_words, CONFLICT_FACTS,
                                      name);

    if (step->index < 0) {
        return conflict_refuse(sentence, "\"(%.*s)\" in a path names no fact: "
                               "%s", conflict_quoted(name),
                               conflict_list(list, conflict_fact_words,
                                             CONFLICT_FACTS));
    }

    return CONFLICT_OK;
}


int
conflict_path_index(conflict_str_t name, int *index)
{
    int     n;
    size_t  i, first;

    first = (name.len > 0 && name.data[0] == '-');

    if (name.len == first || name.len > first + CONFLICT_INDEX_DIGITS) {
        return 0;
    }

    n = 0;

    for (i = first; i < name.len; i++) {
        if (name.data[i] < '0' || name.data[i] > '9') {
            return 0;
        }

        n = n * 10 + (name.data[i] - '0');
    }

    *index = first ? -n : n;

    return 1;
}
