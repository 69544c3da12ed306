
/*
 * The lines of a conflict_policy block.  Each number of the table is a line of
 * its own ("half-life 3d"); those that differ by tier stand together in a
 * line of that tier (policy_tier.c).
 */

#include <stdio.h>
#include <string.h>

#include "hash.h"
#include "policy_private.h"


int
conflict_is_word(conflict_str_t s, const char *word)
{
    return s.len == strlen(word) && memcmp(s.data, word, s.len) == 0;
}


/* NAME=VALUE; 0 when the word has no "=" */

int
conflict_line_pair(conflict_str_t arg, conflict_str_t *name,
    conflict_str_t *value)
{
    const char  *equal;

    equal = memchr(arg.data, '=', arg.len);

    if (equal == NULL) {
        return 0;
    }

    name->data = arg.data;
    name->len = (size_t) (equal - arg.data);
    value->data = equal + 1;
    value->len = arg.len - name->len - 1;

    return 1;
}


/* segments, stages, themes: as routes and lexicons give them */

conflict_rc_t
conflict_line_word(conflict_line_t *line, conflict_str_t value, char *word)
{
    if (value.len == 0 || conflict_word_take(value, word) != CONFLICT_OK) {
        return conflict_line_refuse(line, "\"%.*s\" cannot be such a word: it "
                                    "must be 1 to %d letters, digits, \"-\", "
                                    "\"_\", \".\", \"+\" or \":\"",
                                    conflict_shown(value),
                                    CONFLICT_WORD_SIZE - 1);
    }

    return CONFLICT_OK;
}


/* texts that go into a header */

conflict_rc_t
conflict_line_text(conflict_line_t *line, conflict_str_t value,
    conflict_str_t *text)
{
    size_t  i;

    if (value.len > CONFLICT_SAYING_MAX) {
        return conflict_line_refuse(line, "a text is %zu bytes long, and may "
                                    "be %d", value.len, CONFLICT_SAYING_MAX);
    }

    for (i = 0; i < value.len; i++) {
        if ((unsigned char) value.data[i] < 0x20 || value.data[i] == 0x7f) {
            return conflict_line_refuse(line, "a text has a control character "
                                        "in it");
        }
    }

    return conflict_arena_copy(line->policies->arena, value, text)
           ? CONFLICT_OK : CONFLICT_NOMEM;
}


conflict_rc_t
conflict_line_once(conflict_line_t *line, unsigned bit, const char *name)
{
    if (line->policy->given_words & conflict_bit(bit)) {
        return conflict_line_refuse(line, "\"%s\" is duplicate", name);
    }

    line->policy->given_words |= conflict_bit(bit);

    return CONFLICT_OK;
}


/* [segment=NAME] [stage=NAME] [theme=NAME]; *rest: the first other word */

static conflict_rc_t
conflict_line_case(conflict_line_t *line, conflict_matter_t *of,
    unsigned *rest)
{
    char            *word;
    conflict_rc_t    rc;
    conflict_str_t   name, value;

    memset(of, 0, sizeof(conflict_matter_t));

    for (*rest = 0; *rest < line->n; (*rest)++) {

        if (!conflict_line_pair(line->args[*rest], &name, &value)) {
            return CONFLICT_OK;
        }

        word = conflict_is_word(name, "segment") ? of->segment
               : conflict_is_word(name, "stage") ? of->stage
               : conflict_is_word(name, "theme") ? of->theme : NULL;

        if (word == NULL) {
            return CONFLICT_OK;
        }

        rc = conflict_line_word(line, value, word);

        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_line_impact(conflict_line_t *line)
{
    unsigned            rest;
    conflict_rc_t       rc;
    conflict_impact_t  *impact;

    if (line->policy->nimpacts == CONFLICT_IMPACTS_MAX) {
        return conflict_line_refuse(line, "there are more than %d lines of "
                                    "\"impact\"", CONFLICT_IMPACTS_MAX);
    }

    impact = &line->policy->impacts[line->policy->nimpacts];
    rc = conflict_line_case(line, &impact->of, &rest);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    if (rest + 1 != line->n || line->args[rest].len != 1
        || line->args[rest].data[0] < '1' || line->args[rest].data[0] > '5')
    {
        return conflict_line_refuse(line, "\"impact\" takes segment=, stage= "
                                    "and theme=, and at its end a number from "
                                    "1 to 5");
    }

    impact->impact = (unsigned) (line->args[rest].data[0] - '0');
    line->policy->nimpacts++;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_line_solution(conflict_line_t *line)
{
    unsigned              rest;
    conflict_rc_t         rc;
    conflict_solution_t  *solution;

    if (line->policy->nsolutions == CONFLICT_SOLUTIONS_MAX) {
        return conflict_line_refuse(line, "there are more than %d lines of "
                                    "\"solution\"", CONFLICT_SOLUTIONS_MAX);
    }

    solution = &line->policy->solutions[line->policy->nsolutions];
    rc = conflict_line_case(line, &solution->of, &rest);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    if (rest + 1 != line->n || line->args[rest].len == 0) {
        return conflict_line_refuse(line, "\"solution\" takes segment=, stage= "
                                    "and theme=, and at its end one text, in "
                                    "quotes, or one link");
    }

    rc = conflict_line_text(line, line->args[rest], &solution->text);

    if (rc == CONFLICT_OK) {
        line->policy->nsolutions++;
    }

    return rc;
}


static conflict_rc_t
conflict_line_fault(conflict_line_t *line)
{
    int                      word;
    unsigned                 rest;
    conflict_rc_t            rc;
    conflict_matter_t          of;
    conflict_theme_fault_t  *fault;

    if (line->policy->nfaults == CONFLICT_FAULTS_MAX) {
        return conflict_line_refuse(line, "there are more than %d lines of "
                                    "\"fault\"", CONFLICT_FAULTS_MAX);
    }

    rc = conflict_line_case(line, &of, &rest);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    word = rest + 1 == line->n
           ? conflict_word_index(conflict_fault_words, CONFLICT_FAULTS,
                                 line->args[rest])
           : -1;

    if (word < 0 || of.theme[0] == '\0' || of.segment[0] || of.stage[0]) {
        return conflict_line_refuse(line, "\"fault\" takes theme= and ours, "
                                    "theirs or unknown");
    }

    fault = &line->policy->faults[line->policy->nfaults++];
    memcpy(fault->theme, of.theme, CONFLICT_WORD_SIZE);
    fault->fault = (conflict_fault_t) word;

    return CONFLICT_OK;
}


/* the words of a list, as bits */

static conflict_rc_t
conflict_line_bits(conflict_line_t *line, const conflict_str_t *words, int n,
    const char *name, unsigned *bits)
{
    int       word;
    unsigned  i, given;

    given = 0;

    for (i = 0; i < line->n; i++) {
        word = conflict_word_index(words, n, line->args[i]);

        if (word < 0 || conflict_is_word(line->args[i], "unknown")) {
            return conflict_line_refuse(line, "\"%.*s\" is not among the words "
                                        "of \"%s\"",
                                        conflict_shown(line->args[i]), name);
        }

        given |= conflict_bit(word);
    }

    *bits = given;

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_line_purpose(conflict_line_t *line)
{
    conflict_rc_t  rc;

    rc = conflict_line_once(line, 18, "purpose");

    return rc == CONFLICT_OK
           ? conflict_line_bits(line, conflict_purpose_words,
                                CONFLICT_PURPOSES, "purpose",
                                &line->policy->purposes)
           : rc;
}


static conflict_rc_t
conflict_line_channels(conflict_line_t *line)
{
    conflict_rc_t  rc;

    rc = conflict_line_once(line, 19, "channels");

    return rc == CONFLICT_OK
           ? conflict_line_bits(line, conflict_channel_words,
                                CONFLICT_CHANNELS, "channels",
                                &line->policy->channels)
           : rc;
}


static conflict_rc_t
conflict_line_leads(conflict_line_t *line)
{
    char                (*leads)[CONFLICT_ID_SIZE];
    unsigned            i;
    conflict_policy_t  *policy;

    policy = line->policy;

    if (policy->nleads + line->n > CONFLICT_LEADS_MAX) {
        return conflict_line_refuse(line, "there are more than %d leads",
                                    CONFLICT_LEADS_MAX);
    }

    leads = conflict_arena_alloc(line->policies->arena,
                                 (policy->nleads + line->n)
                                 * CONFLICT_ID_SIZE);
    if (leads == NULL) {
        return CONFLICT_NOMEM;
    }

    if (policy->nleads) {
        memcpy(leads, policy->leads, policy->nleads * CONFLICT_ID_SIZE);
    }

    for (i = 0; i < line->n; i++) {
        if (conflict_id_normalise(line->args[i], leads[policy->nleads + i])
            != CONFLICT_OK)
        {
            return conflict_line_refuse(line, "\"%.*s\" cannot be the id of "
                                        "an agent",
                                        conflict_shown(line->args[i]));
        }
    }

    policy->leads = leads;
    policy->nleads += line->n;

    return CONFLICT_OK;
}


/* the first line of a block replaces the hours it was built upon */

static conflict_rc_t
conflict_line_calendar(conflict_line_t *line)
{
    unsigned  i, hours;

    /* a zone alone leaves the hours as they are */

    for (i = 0, hours = 0; i < line->n; i++) {
        hours |= !(line->args[i].len > 5
                   && memcmp(line->args[i].data, "zone=", 5) == 0);
    }

    if (hours && !(line->policy->given_words & conflict_bit(20))) {
        line->policy->given_words |= conflict_bit(20);
        line->policy->workdays.nhours = 0;
        memset(line->policy->workdays.hours, 0,
               sizeof(line->policy->workdays.hours));
    }

    return conflict_workdays_hours(&line->policy->workdays, line->args,
                                   line->n, line->error, line->error_size);
}


static conflict_rc_t
conflict_line_holiday(conflict_line_t *line)
{
    return conflict_workdays_holidays(&line->policy->workdays, line->args,
                                      line->n, line->error,
                                      line->error_size);
}


static conflict_rc_t
conflict_line_boundary(conflict_line_t *line)
{
    conflict_rc_t  rc;

    if (line->n != 1) {
        return conflict_line_refuse(line, "\"boundary\" takes one text, in "
                                    "quotes");
    }

    rc = conflict_line_once(line, 21, "boundary");

    return rc == CONFLICT_OK
           ? conflict_line_text(line, line->args[0], &line->policy->boundary)
           : rc;
}


conflict_rc_t
conflict_policy_line(conflict_policies_t *policies, conflict_policy_t *policy,
    const conflict_str_t *args, unsigned n, char *error, size_t error_size)
{
    unsigned         i;
    conflict_line_t  line;

    static const struct {
        const char      *name;
        conflict_rc_t  (*take)(conflict_line_t *line);
    } words[] = {
        { "tier", conflict_line_tier },
        { "calendar", conflict_line_calendar },
        { "holiday", conflict_line_holiday },
        { "impact", conflict_line_impact },
        { "solution", conflict_line_solution },
        { "fault", conflict_line_fault },
        { "purpose", conflict_line_purpose },
        { "channels", conflict_line_channels },
        { "leads", conflict_line_leads },
        { "boundary", conflict_line_boundary },
        { "survey", conflict_line_survey }
    };

    line.policies = policies;
    line.policy = policy;
    line.args = args + 1;
    line.n = n - 1;
    line.error = error;
    line.error_size = error_size;

    for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (conflict_is_word(args[0], words[i].name)) {

            if (line.n == 0) {
                return conflict_line_refuse(&line, "\"%s\" takes at least one "
                                            "value", words[i].name);
            }

            return words[i].take(&line);
        }
    }

    i = conflict_find_field(args[0].data, args[0].len);

    if (i == conflict_policy_nfields) {
        return conflict_line_refuse(&line, "a policy has no \"%.*s\"",
                                    conflict_shown(args[0]));
    }

    if (line.n != 1) {
        return conflict_line_refuse(&line, "\"%s\" takes one value",
                                    conflict_policy_fields[i].name);
    }

    return conflict_line_field(&line, i, args[1]);
}
