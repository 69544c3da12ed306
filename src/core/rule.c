
/*
 * The line of a fact: its sources and translations.
 */

#include <string.h>

#include "route_private.h"


static conflict_rc_t conflict_rule_source(conflict_platform_t *platform,
    const conflict_route_t *route, conflict_fact_t fact,
    conflict_fact_rule_t *rule, conflict_str_t token,
    const conflict_sentence_t *sentence);
static conflict_rc_t conflict_rule_translation(conflict_platform_t *platform,
    conflict_fact_t fact, conflict_fact_rule_t *rule, conflict_str_t token,
    const conflict_sentence_t *sentence);


conflict_rc_t
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
        rc = conflict_source_parse(platform, route, token, source, sentence);
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


/* the parent's own translations are left as they are */

conflict_rc_t
conflict_rule_translate(conflict_platform_t *platform, conflict_fact_t fact,
    conflict_fact_rule_t *rule, conflict_str_t token,
    const conflict_sentence_t *sentence)
{
    unsigned               i;
    conflict_rc_t          rc;
    conflict_fact_rule_t   more;

    if (conflict_token_type(token) != CONFLICT_TOKEN_TRANSLATION) {
        return conflict_refuse(sentence, "\"%.*s\" is no translation: "
                               "VALUE=WORD", conflict_quoted(token));
    }

    memset(&more, 0, sizeof(conflict_fact_rule_t));

    more.translations = conflict_arena_alloc(platform->arena,
                                             (rule->ntranslations + 1)
                                             * sizeof(conflict_translation_t));
    if (more.translations == NULL) {
        return conflict_no_memory(sentence);
    }

    rc = conflict_rule_translation(platform, fact, &more, token, sentence);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    for (i = 0; i < rule->ntranslations; i++) {
        if (!conflict_str_equal(rule->translations[i].from,
                                more.translations[0].from))
        {
            more.translations[more.ntranslations++] = rule->translations[i];
        }
    }

    if (more.ntranslations > CONFLICT_TRANSLATIONS_MAX) {
        return conflict_refuse(sentence, "\"%s\" has more than %d translations",
                               conflict_fact_words[fact].data,
                               CONFLICT_TRANSLATIONS_MAX);
    }

    rule->translations = more.translations;
    rule->ntranslations = more.ntranslations;

    return CONFLICT_OK;
}
