
/*
 * A policy's lines of surveys, and what they come to for a client.
 *
 *     survey off
 *     survey limit [every=30d] [expire=14d] [remind=0]
 *     survey ASK [segment=NAME] [stage=NAME] [on | off] [scale=NAME] ...
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "moment.h"
#include "policy_private.h"


/* the first lines are for everybody, one for each ask but NONE */
#define conflict_asking_of(policy, ask)  (&(policy)->askings[(ask) - 1])

/* bits of given_words: a line for everybody stands once */
#define CONFLICT_LINE_SURVEY  22


void
conflict_policy_default_askings(conflict_policy_t *policy)
{
    unsigned            ask;
    conflict_asking_t  *asking;

    policy->naskings = CONFLICT_ASKS - 1;

    for (ask = CONFLICT_ASK_RESOLVED; ask < CONFLICT_ASKS; ask++) {
        asking = conflict_asking_of(policy, ask);
        memset(asking, 0, sizeof(conflict_asking_t));
        asking->ask = (conflict_ask_t) ask;

        /* nobody is drawn by lot unless somebody says so */

        asking->on = ask != CONFLICT_ASK_RANDOM;
    }
}


void
conflict_policy_asking(const conflict_policy_t *policy, conflict_ask_t ask,
    const char *segment, const char *stage, conflict_asking_t *asking)
{
    unsigned                  i, says;
    const conflict_asking_t  *line;

    *asking = *conflict_asking_of(policy, ask);

    asking->after = policy->survey_after;
    asking->sample = policy->survey_sample;

    for (says = 1; says <= 2; says++) {

        for (i = CONFLICT_ASKS - 1; i < policy->naskings; i++) {
            line = &policy->askings[i];

            if (line->ask != ask
                || (line->of.segment[0] != '\0') + (line->of.stage[0] != '\0')
                   != (int) says
                || (line->of.segment[0]
                    && strcmp(line->of.segment, segment) != 0)
                || (line->of.stage[0] && strcmp(line->of.stage, stage) != 0))
            {
                continue;
            }

            if (line->given & CONFLICT_ASKING_ON) {
                asking->on = line->on;
            }

            if (line->given & CONFLICT_ASKING_EACH) {
                asking->each = line->each;
            }

            if (line->given & CONFLICT_ASKING_SCALE) {
                asking->scale = line->scale;
            }

            if (line->given & CONFLICT_ASKING_AFTER) {
                asking->after = line->after;
            }

            if (line->given & CONFLICT_ASKING_SAMPLE) {
                asking->sample = line->sample;
            }
        }
    }
}


int
conflict_policy_draws(const conflict_policy_t *policy)
{
    unsigned  i;

    for (i = 0; i < policy->naskings; i++) {
        if (policy->askings[i].ask == CONFLICT_ASK_RANDOM
            && policy->askings[i].on)
        {
            return (policy->purposes & conflict_bit(CONFLICT_PURPOSE_SURVEY))
                   != 0;
        }
    }

    return 0;
}


/* NAME=VALUE of the table, where it is called survey-NAME; "2%" is 0.02 */

static conflict_rc_t
conflict_line_survey_field(conflict_line_t *line, conflict_str_t name,
    conflict_str_t value)
{
    char      field[CONFLICT_WORD_SIZE], share[32];
    double    percent;
    unsigned  i;

    i = conflict_policy_nfields;

    if (name.len < sizeof(field) - sizeof("survey-")) {
        snprintf(field, sizeof(field), "survey-%.*s", (int) name.len,
                 name.data);
        i = conflict_find_field(field, strlen(field));
    }

    if (i == conflict_policy_nfields) {
        return conflict_line_refuse(line, "a survey has no \"%.*s\"",
                                    conflict_shown(name));
    }

    if (conflict_policy_fields[i].unit == CONFLICT_UNIT_FACTOR && value.len > 1
        && value.len < 16 && value.data[value.len - 1] == '%'
        && strspn(value.data, ".0123456789") == value.len - 1)
    {
        memcpy(share, value.data, value.len - 1);
        share[value.len - 1] = '\0';
        percent = strtod(share, NULL);

        value.data = share;
        value.len = (size_t) snprintf(share, sizeof(share), "%.9f",
                                      percent / 100);
    }

    return conflict_line_field(line, i, value);
}


/* the same for some clients: a place of the line's own */

static conflict_rc_t
conflict_line_asking_field(conflict_line_t *line, conflict_asking_t *asking,
    conflict_str_t name, conflict_str_t value)
{
    conflict_rc_t       rc;
    conflict_policy_t  *policy, copy;

    if (!conflict_is_word(name, "after") && !conflict_is_word(name, "sample"))
    {
        return conflict_line_refuse(line, "\"%.*s\" is the same for all "
                                    "clients: only on, off, scale, after, "
                                    "sample and how often a ticket is asked "
                                    "about are not", conflict_shown(name));
    }

    /* read and checked as it is for everybody */

    policy = line->policy;
    copy = *policy;
    memset(copy.given, 0, sizeof(copy.given));

    line->policy = &copy;
    rc = conflict_line_survey_field(line, name, value);
    line->policy = policy;

    if (conflict_is_word(name, "after")) {
        asking->after = copy.survey_after;
        asking->given |= CONFLICT_ASKING_AFTER;

    } else {
        asking->sample = copy.survey_sample;
        asking->given |= CONFLICT_ASKING_SAMPLE;
    }

    return rc;
}


static conflict_rc_t
conflict_line_asking_word(conflict_line_t *line, conflict_asking_t *asking,
    conflict_str_t word)
{
    if (conflict_is_word(word, "on") || conflict_is_word(word, "off")) {
        asking->on = conflict_is_word(word, "on");
        asking->given |= CONFLICT_ASKING_ON;
        return CONFLICT_OK;
    }

    if (asking->ask == CONFLICT_ASK_RESOLVED
        && (conflict_is_word(word, "each-resolution")
            || conflict_is_word(word, "once-per-ticket")))
    {
        asking->each = conflict_is_word(word, "each-resolution");
        asking->given |= CONFLICT_ASKING_EACH;
        return CONFLICT_OK;
    }

    return conflict_line_refuse(line, "\"survey %s\" has no \"%.*s\"",
                                conflict_ask_words[asking->ask].data,
                                conflict_shown(word));
}


/* what may stand in the line of an ask */

static int
conflict_line_asking_has(conflict_ask_t ask, conflict_str_t name)
{
    switch (ask) {

    case CONFLICT_ASK_RESOLVED:
        return conflict_is_word(name, "after");

    case CONFLICT_ASK_RANDOM:
        return conflict_is_word(name, "sample")
               || conflict_is_word(name, "per")
               || conflict_is_word(name, "quiet");

    default:
        return 0;
    }
}


static conflict_rc_t
conflict_line_asking_pair(conflict_line_t *line, conflict_asking_t *asking,
    int everybody, conflict_str_t name, conflict_str_t value)
{
    int  scale;

    if (conflict_is_word(name, "scale")) {
        scale = conflict_word_index(conflict_scale_words, CONFLICT_SCALES,
                                    value);
        if (scale < 0) {
            return conflict_line_refuse(line, "\"scale\" must be csat, nps, "
                                        "ces or thumbs, and is \"%.*s\"",
                                        conflict_shown(value));
        }

        asking->scale = (conflict_scale_t) scale;
        asking->given |= CONFLICT_ASKING_SCALE;

        return CONFLICT_OK;
    }

    if (!conflict_line_asking_has(asking->ask, name)) {
        return conflict_line_refuse(line, "\"survey %s\" has no \"%.*s\"",
                                    conflict_ask_words[asking->ask].data,
                                    conflict_shown(name));
    }

    return everybody ? conflict_line_survey_field(line, name, value)
                     : conflict_line_asking_field(line, asking, name, value);
}


/* survey resolved | random | cadence ... */

static conflict_rc_t
conflict_line_asking(conflict_line_t *line, conflict_ask_t ask)
{
    int                 everybody;
    unsigned            i, first;
    conflict_rc_t       rc;
    conflict_str_t      name, value;
    conflict_asking_t   asking, *place;

    memset(&asking, 0, sizeof(conflict_asking_t));
    asking.ask = ask;

    for (first = 1; first < line->n; first++) {

        if (!conflict_line_pair(line->args[first], &name, &value)
            || (!conflict_is_word(name, "segment")
                && !conflict_is_word(name, "stage")))
        {
            break;
        }

        rc = conflict_line_word(line, value, conflict_is_word(name, "segment")
                                             ? asking.of.segment
                                             : asking.of.stage);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    everybody = (first == 1);

    if (everybody) {
        place = conflict_asking_of(line->policy, ask);
        asking = *place;
        rc = conflict_line_once(line, CONFLICT_LINE_SURVEY + ask, "survey");

    } else if (line->policy->naskings == CONFLICT_ASKINGS_MAX) {
        return conflict_line_refuse(line, "there are more than %d lines of "
                                    "\"survey\"",
                                    CONFLICT_ASKINGS_MAX - CONFLICT_ASKS + 1);

    } else {
        place = &line->policy->askings[line->policy->naskings];
        rc = CONFLICT_OK;
    }

    /* who writes such a line wants it, unless it says otherwise */

    asking.on = 1;
    asking.given |= CONFLICT_ASKING_ON;

    for (i = first; i < line->n && rc == CONFLICT_OK; i++) {
        rc = conflict_line_pair(line->args[i], &name, &value)
             ? conflict_line_asking_pair(line, &asking, everybody, name, value)
             : conflict_line_asking_word(line, &asking, line->args[i]);
    }

    if (rc == CONFLICT_OK) {
        *place = asking;
        line->policy->naskings += !everybody;
    }

    return rc;
}


static conflict_rc_t
conflict_line_survey_limit(conflict_line_t *line)
{
    unsigned        i;
    conflict_rc_t   rc;
    conflict_str_t  name, value;

    rc = CONFLICT_OK;

    for (i = 1; i < line->n && rc == CONFLICT_OK; i++) {

        if (!conflict_line_pair(line->args[i], &name, &value)
            || (!conflict_is_word(name, "every")
                && !conflict_is_word(name, "expire")
                && !conflict_is_word(name, "remind")))
        {
            return conflict_line_refuse(line, "\"survey limit\" has every=, "
                                        "expire= and remind=, and no "
                                        "\"%.*s\"",
                                        conflict_shown(line->args[i]));
        }

        rc = conflict_line_survey_field(line, name, value);
    }

    return rc;
}


conflict_rc_t
conflict_line_survey(conflict_line_t *line)
{
    int            ask;
    unsigned       i;
    conflict_rc_t  rc;

    if (conflict_is_word(line->args[0], "off") && line->n == 1) {
        rc = conflict_line_once(line, CONFLICT_LINE_SURVEY, "survey off");

        for (i = 0; i < line->policy->naskings; i++) {
            line->policy->askings[i].on = 0;
        }

        return rc;
    }

    if (conflict_is_word(line->args[0], "limit") && line->n > 1) {
        return conflict_line_survey_limit(line);
    }

    ask = conflict_word_index(conflict_ask_words, CONFLICT_ASKS,
                              line->args[0]);

    if (ask <= 0) {
        return conflict_line_refuse(line, "\"survey\" takes resolved, random, "
                                    "cadence or limit, and what holds there; "
                                    "or off");
    }

    return conflict_line_asking(line, (conflict_ask_t) ask);
}
