
/*
 * The numbers of the table in a policy's lines, and the lines of a tier.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "moment.h"
#include "policy_private.h"


static conflict_rc_t
conflict_line_number(conflict_str_t value, double *n)
{
    char   text[32], *end;

    if (value.len == 0 || value.len >= sizeof(text)
        || strspn(value.data, "-.0123456789") < value.len)
    {
        return CONFLICT_INVALID;
    }

    memcpy(text, value.data, value.len);
    text[value.len] = '\0';

    *n = strtod(text, &end);

    return *end == '\0' ? CONFLICT_OK : CONFLICT_INVALID;
}


conflict_rc_t
conflict_line_field(conflict_line_t *line, unsigned i, conflict_str_t value)
{
    void                           *p;
    double                          n;
    conflict_msec_t                 span;
    const conflict_policy_field_t  *f;

    f = &conflict_policy_fields[i];
    p = (char *) line->policy + f->offset;

    if (line->policy->given[i]) {
        return conflict_line_refuse(line, "\"%s\" is duplicate", f->name);
    }

    line->policy->given[i] = 1;

    if (f->unit == CONFLICT_UNIT_TIME || f->unit == CONFLICT_UNIT_WORK) {

        if (conflict_duration_parse(value, &span) != CONFLICT_OK) {
            return conflict_line_refuse(line, "\"%.*s\" is no time for \"%s\": "
                                        "it must be such as 30m, 8h or 7d",
                                        conflict_shown(value), f->name);
        }

        n = (double) span;
        *(conflict_msec_t *) p = span;

    } else {
        if (conflict_line_number(value, &n) != CONFLICT_OK) {
            return conflict_line_refuse(line, "\"%.*s\" is no number for "
                                        "\"%s\"", conflict_shown(value),
                                        f->name);
        }

        *(double *) p = n;
    }

    /* at once, so that the sentence has the line's number */

    if (!(n >= f->min && n <= f->max)) {
        char  min[CONFLICT_DURATION], max[CONFLICT_DURATION];

        if (f->unit == CONFLICT_UNIT_TIME || f->unit == CONFLICT_UNIT_WORK) {
            return conflict_line_refuse(line, "\"%s\" must be %s to %s",
                         f->name,
                         conflict_duration_print((conflict_msec_t) f->min,
                                                 min),
                         conflict_duration_print((conflict_msec_t) f->max,
                                                 max));
        }

        return conflict_line_refuse(line, "\"%s\" must be %g to %g", f->name,
                                    f->min, f->max);
    }

    return CONFLICT_OK;
}


unsigned
conflict_find_field(const char *name, size_t len)
{
    unsigned  i;

    for (i = 0; i < conflict_policy_nfields; i++) {
        if (strlen(conflict_policy_fields[i].name) == len
            && memcmp(conflict_policy_fields[i].name, name, len) == 0)
        {
            break;
        }
    }

    return i;
}


static conflict_rc_t
conflict_line_level(conflict_line_t *line, const char *segment, unsigned tier,
    conflict_str_t name, conflict_str_t value)
{
    unsigned            i;
    conflict_msec_t     span;
    conflict_level_t   *level;
    conflict_policy_t  *policy;

    policy = line->policy;

    for (i = 0; i < policy->nlevels; i++) {
        if (policy->levels[i].tier == tier
            && strcmp(policy->levels[i].segment, segment) == 0)
        {
            break;
        }
    }

    if (i == policy->nlevels) {

        if (i == CONFLICT_LEVELS_MAX) {
            return conflict_line_refuse(line, "there are more than %d service "
                                        "levels of segments",
                                        CONFLICT_LEVELS_MAX);
        }

        level = &policy->levels[policy->nlevels++];
        memset(level, 0, sizeof(conflict_level_t));
        memcpy(level->segment, segment, strlen(segment));
        level->tier = tier;
        level->respond = -1;
        level->resolve = -1;
        level->update = -1;
    }

    level = &policy->levels[i];

    i = conflict_is_word(name, "respond") ? 0
        : conflict_is_word(name, "resolve") ? 1
        : conflict_is_word(name, "update") ? 2 : 3;

    if (i == 3) {
        return conflict_line_refuse(line, "\"%.*s\" is the same for all "
                                    "segments: only respond, resolve and "
                                    "update are not", conflict_shown(name));
    }

    /* what the block was built upon may be said anew, once */

    if (level->given & conflict_bit(i)) {
        return conflict_line_refuse(line, "\"%.*s\" of tier %u is duplicate "
                                    "for segment \"%s\"",
                                    conflict_shown(name), tier, segment);
    }

    level->given |= conflict_bit(i);

    if (conflict_duration_parse(value, &span) != CONFLICT_OK
        || (span == 0 && i != 2)
        || span > 3650 * CONFLICT_DAY)
    {
        return conflict_line_refuse(line, "\"%.*s\" is no time for \"%.*s\": "
                                    "it must be such as 30m, 8h or 7d",
                                    conflict_shown(value),
                                    conflict_shown(name));
    }

    *(i == 0 ? &level->respond : i == 1 ? &level->resolve : &level->update)
        = span;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_line_tier_word(conflict_line_t *line, unsigned tier,
    conflict_str_t name, conflict_str_t value)
{
    int                 word;
    char                field[CONFLICT_WORD_SIZE];
    unsigned            i;
    conflict_rc_t       rc;
    conflict_policy_t  *policy;

    policy = line->policy;

    if (conflict_is_word(name, "alert")) {
        word = conflict_word_index(conflict_alert_words, CONFLICT_ALERTS,
                                   value);
        if (word < 0) {
            return conflict_line_refuse(line, "\"alert\" must be none, lead or "
                                        "head, and is \"%.*s\"",
                                        conflict_shown(value));
        }

        policy->alert[tier] = (conflict_alert_t) word;

        return conflict_line_once(line, tier, "alert");
    }

    if (conflict_is_word(name, "channel")) {
        word = conflict_is_word(value, "-") ? 0
               : conflict_word_index(conflict_channel_words,
                                     CONFLICT_CHANNELS, value);

        if (word < 0 || conflict_is_word(value, "unknown")) {
            return conflict_line_refuse(line, "\"channel\" must be email, "
                                        "chat, call, video, or - for none, "
                                        "and is \"%.*s\"",
                                        conflict_shown(value));
        }

        policy->channel[tier] = (conflict_channel_t) word;

        return conflict_line_once(line, tier + 6, "channel");
    }

    if (conflict_is_word(name, "authority")) {
        rc = conflict_line_once(line, tier + 12, "authority");

        if (rc == CONFLICT_OK && conflict_is_word(value, "-")) {
            policy->authority[tier].data = "";
            policy->authority[tier].len = 0;
            return rc;
        }

        return rc == CONFLICT_OK
               ? conflict_line_text(line, value, &policy->authority[tier])
               : rc;
    }

    i = conflict_policy_nfields;

    if (name.len < sizeof(field) - 2) {
        snprintf(field, sizeof(field), "%.*s-%u", (int) name.len, name.data,
                 tier);
        i = conflict_find_field(field, strlen(field));
    }

    if (i == conflict_policy_nfields || conflict_is_word(name, "impact")) {
        return conflict_line_refuse(line, "a tier has no \"%.*s\": it has "
                                    "enter, leave and dwell (from tier 2 on), "
                                    "respond, resolve, update, alert, channel "
                                    "and authority", conflict_shown(name));
    }

    return conflict_line_field(line, i, value);
}


conflict_rc_t
conflict_line_tier(conflict_line_t *line)
{
    char            segment[CONFLICT_WORD_SIZE];
    unsigned        i, tier;
    conflict_rc_t   rc;
    conflict_str_t  name, value;

    if (line->n < 2 || line->args[0].len != 1 || line->args[0].data[0] < '1'
        || line->args[0].data[0] > '5')
    {
        return conflict_line_refuse(line, "\"tier\" takes a number from 1 to "
                                    "5, and behind it what holds there, such "
                                    "as respond=2h");
    }

    tier = (unsigned) (line->args[0].data[0] - '0');
    segment[0] = '\0';

    for (i = 1; i < line->n; i++) {

        if (!conflict_line_pair(line->args[i], &name, &value)) {
            return conflict_line_refuse(line, "\"%.*s\" is not of the form "
                                        "NAME=VALUE",
                                        conflict_shown(line->args[i]));
        }

        if (conflict_is_word(name, "segment")) {
            if (i != 1) {
                return conflict_line_refuse(line, "\"segment=\" must stand "
                                            "behind the tier's number");
            }

            rc = conflict_line_word(line, value, segment);

        } else if (segment[0]) {
            rc = conflict_line_level(line, segment, tier, name, value);

        } else {
            rc = conflict_line_tier_word(line, tier, name, value);
        }

        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}
