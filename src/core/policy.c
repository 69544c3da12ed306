
/*
 * What a policy says: its defaults, whether it can work, and what holds for a
 * case.
 */

#include <stdio.h>
#include <string.h>

#include "moment.h"
#include "policy_private.h"
#include "text_private.h"


const conflict_str_t  conflict_purpose_words[CONFLICT_PURPOSES] = {
    conflict_string("service"),
    conflict_string("care"),
    conflict_string("retention"),
    conflict_string("survey")
};


const conflict_str_t  conflict_alert_words[CONFLICT_ALERTS] = {
    conflict_string("none"),
    conflict_string("lead"),
    conflict_string("head")
};


static int
conflict_is_time(conflict_unit_t unit)
{
    return unit == CONFLICT_UNIT_TIME || unit == CONFLICT_UNIT_WORK;
}


double
conflict_policy_get(const conflict_policy_t *policy,
    const conflict_policy_field_t *f)
{
    const void  *p;

    p = (const char *) policy + f->offset;

    if (conflict_is_time(f->unit)) {
        return (double) *(const conflict_msec_t *) p;
    }

    return *(const double *) p;
}


void
conflict_policy_default(conflict_policy_t *policy)
{
    void                           *p;
    unsigned                        i;
    const conflict_policy_field_t  *f;

    memset(policy, 0, sizeof(conflict_policy_t));

    for (i = 0; i < conflict_policy_nfields; i++) {
        f = &conflict_policy_fields[i];
        p = (char *) policy + f->offset;

        if (conflict_is_time(f->unit)) {
            *(conflict_msec_t *) p = (conflict_msec_t) f->value;

        } else {
            *(double *) p = f->value;
        }
    }

    memcpy(policy->name, "default", sizeof("default"));

    policy->purposes = conflict_bit(CONFLICT_PURPOSE_SERVICE)
                       | conflict_bit(CONFLICT_PURPOSE_CARE)
                       | conflict_bit(CONFLICT_PURPOSE_SURVEY);

    policy->channels = conflict_bit(CONFLICT_EMAIL)
                       | conflict_bit(CONFLICT_CHAT)
                       | conflict_bit(CONFLICT_CALL);

    policy->channel[4] = CONFLICT_CALL;
    policy->channel[5] = CONFLICT_CALL;
    policy->alert[4] = CONFLICT_ALERT_LEAD;
    policy->alert[5] = CONFLICT_ALERT_HEAD;

    conflict_workdays_default(&policy->workdays);
    conflict_policy_default_askings(policy);
}


static conflict_rc_t
conflict_policy_check_ranges(const conflict_policy_t *policy, char *error,
    size_t error_size)
{
    double                          value, scale;
    unsigned                        i;
    const char                     *unit;
    const conflict_policy_field_t  *f;

    for (i = 0; i < conflict_policy_nfields; i++) {
        f = &conflict_policy_fields[i];
        value = conflict_policy_get(policy, f);

        scale = conflict_is_time(f->unit) ? (double) CONFLICT_SECOND : 1;
        unit = conflict_is_time(f->unit) ? " seconds" : "";

        /* written so that NaN is out of range too */

        if (!(value >= f->min && value <= f->max)) {
            snprintf(error, error_size, "%s is %.10g%s, and must be %.10g to "
                     "%.10g", f->name, value / scale, unit, f->min / scale,
                     f->max / scale);
            return CONFLICT_INVALID;
        }
    }

    return CONFLICT_OK;
}


static conflict_rc_t
conflict_policy_check_thresholds(const conflict_policy_t *policy, char *error,
    size_t error_size)
{
    int  k;

    for (k = 2; k <= CONFLICT_TIERS; k++) {

        if (policy->leave[k] >= policy->enter[k]) {
            snprintf(error, error_size,
                     "leave-%d is %g, and must be below enter-%d, %g",
                     k, policy->leave[k], k, policy->enter[k]);
            return CONFLICT_INVALID;
        }

        if (k > 2 && policy->enter[k] <= policy->enter[k - 1]) {
            snprintf(error, error_size,
                     "enter-%d is %g, and must be above enter-%d, %g",
                     k, policy->enter[k], k - 1, policy->enter[k - 1]);
            return CONFLICT_INVALID;
        }

        if (k > 2 && policy->leave[k] <= policy->leave[k - 1]) {
            snprintf(error, error_size,
                     "leave-%d is %g, and must be above leave-%d, %g",
                     k, policy->leave[k], k - 1, policy->leave[k - 1]);
            return CONFLICT_INVALID;
        }
    }

    return CONFLICT_OK;
}


/* being marked must never worsen service (M11) */

static conflict_rc_t
conflict_policy_check_service(const conflict_policy_t *policy,
    const char *segment, char *error, size_t error_size)
{
    int              k;
    unsigned         i;
    conflict_msec_t  lower, upper;

    static const struct {
        const char        *name;
        conflict_msec_t  (*get)(const conflict_policy_t *policy,
                             const char *segment, unsigned tier);
    } levels[] = {
        { "respond", conflict_policy_respond },
        { "resolve", conflict_policy_resolve },
        { "update", conflict_policy_update }
    };

    for (k = 2; k <= CONFLICT_TIERS; k++) {
        for (i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {

            lower = levels[i].get(policy, segment, (unsigned) k - 1);
            upper = levels[i].get(policy, segment, (unsigned) k);

            if (lower == 0 || (upper != 0 && upper <= lower)) {
                continue;
            }

            if (upper == 0) {
                snprintf(error, error_size, "tier %d has no \"%s\" though tier "
                         "%d has one: a higher tier must never be served "
                         "worse", k, levels[i].name, k - 1);
            } else {
                snprintf(error, error_size, "%s of tier %d is %lld s, and must "
                         "not be longer than that of tier %d, %lld s%s%s: a "
                         "higher tier must never be served worse",
                         levels[i].name, k,
                         (long long) (upper / CONFLICT_SECOND), k - 1,
                         (long long) (lower / CONFLICT_SECOND),
                         segment[0] ? ", in segment " : "", segment);
            }

            return CONFLICT_INVALID;
        }
    }

    return CONFLICT_OK;
}


/*
 * What may be granted, taken apart: "credit <= 1,000.50 EUR".  A point or comma
 * before three digits is one between thousands, before one or two the decimal
 * one.
 */

typedef struct {
    conflict_str_t  words;
    double          amount;
    conflict_str_t  unit;
} conflict_right_t;


/* takes the digits at the begin of the text; how many they are */

static size_t
conflict_policy_figure(conflict_str_t *text, double *amount)
{
    size_t  n;

    for (n = 0; n < text->len && text->data[n] >= '0' && text->data[n] <= '9';
         n++)
    {
        *amount = *amount * 10 + (text->data[n] - '0');
    }

    text->data += n;
    text->len -= n;

    return n;
}


static void
conflict_policy_skip(conflict_str_t *text, size_t n)
{
    for (text->data += n, text->len -= n; text->len && text->data[0] == ' ';
         text->data++, text->len--)
    {
        /* void */
    }
}


/* 0: it has no figure, or none that can be understood */

static int
conflict_policy_right(conflict_str_t text, conflict_right_t *right)
{
    size_t  i, n;

    right->words = text;
    right->amount = 0;

    for (i = 0; i + 1 < text.len; i++) {
        if (text.data[i] == '<' && text.data[i + 1] == '=') {
            break;
        }
    }

    if (i + 1 >= text.len) {
        return 0;
    }

    conflict_policy_skip(&text, i + 2);

    while (i > 0 && right->words.data[i - 1] == ' ') {
        i--;
    }

    right->words.len = i;

    if (conflict_policy_figure(&text, &right->amount) == 0) {
        return 0;
    }

    while (text.len > 1 && (text.data[0] == '.' || text.data[0] == ',')) {

        text.data++;
        text.len--;

        n = conflict_policy_figure(&text, &right->amount);

        if (n == 0 || n > 3) {
            return 0;
        }

        if (n < 3) {
            right->amount /= n == 2 ? 100 : 10;
            break;
        }
    }

    conflict_policy_skip(&text, 0);

    right->unit = text;

    return 1;
}


static int
conflict_policy_grants_less(conflict_str_t upper, conflict_str_t lower)
{
    conflict_right_t  one, two;

    return conflict_policy_right(upper, &one)
           && conflict_policy_right(lower, &two)
           && conflict_same(one.words, two.words)
           && conflict_same(one.unit, two.unit)
           && one.amount < two.amount;
}


static conflict_rc_t
conflict_policy_check_rights(const conflict_policy_t *policy, char *error,
    size_t error_size)
{
    int                    k;
    const conflict_str_t  *a;

    a = policy->authority;

    for (k = 2; k <= CONFLICT_TIERS; k++) {

        if (policy->alert[k] < policy->alert[k - 1]) {
            snprintf(error, error_size, "tier %d informs \"%s\", and tier %d "
                     "below it \"%s\": a higher tier must not go higher up "
                     "less", k, conflict_alert_words[policy->alert[k]].data,
                     k - 1, conflict_alert_words[policy->alert[k - 1]].data);
            return CONFLICT_INVALID;
        }

        if (a[k - 1].len && a[k].len == 0) {
            snprintf(error, error_size, "tier %d may grant nothing, and tier "
                     "%d below it \"%.*s\"", k, k - 1, (int) a[k - 1].len,
                     a[k - 1].data);
            return CONFLICT_INVALID;
        }

        if (conflict_policy_grants_less(a[k], a[k - 1])) {
            snprintf(error, error_size, "tier %d may grant less than tier %d: "
                     "\"%.*s\", and \"%.*s\"", k, k - 1, (int) a[k].len,
                     a[k].data, (int) a[k - 1].len, a[k - 1].data);
            return CONFLICT_INVALID;
        }
    }

    return CONFLICT_OK;
}


/* who is reminded can still answer */

static conflict_rc_t
conflict_policy_check_surveys(const conflict_policy_t *policy, char *error,
    size_t error_size)
{
    char  remind[CONFLICT_DURATION], expire[CONFLICT_DURATION];

    if (policy->survey_remind < policy->survey_expire) {
        return CONFLICT_OK;
    }

    snprintf(error, error_size, "survey-remind is %s, and must be below "
             "survey-expire, %s",
             conflict_duration_print(policy->survey_remind, remind),
             conflict_duration_print(policy->survey_expire, expire));

    return CONFLICT_INVALID;
}


conflict_rc_t
conflict_policy_check(const conflict_policy_t *policy, char *error,
    size_t error_size)
{
    unsigned       i;
    conflict_rc_t  rc;

    rc = conflict_policy_check_ranges(policy, error, error_size);

    if (rc == CONFLICT_OK) {
        rc = conflict_policy_check_thresholds(policy, error, error_size);
    }

    if (rc == CONFLICT_OK) {
        rc = conflict_policy_check_service(policy, "", error, error_size);
    }

    for (i = 0; i < policy->nlevels && rc == CONFLICT_OK; i++) {
        rc = conflict_policy_check_service(policy, policy->levels[i].segment,
                                           error, error_size);
    }

    if (rc == CONFLICT_OK) {
        rc = conflict_policy_check_rights(policy, error, error_size);
    }

    if (rc == CONFLICT_OK) {
        rc = conflict_policy_check_surveys(policy, error, error_size);
    }

    return rc;
}


static const conflict_level_t *
conflict_policy_level(const conflict_policy_t *policy, const char *segment,
    unsigned tier)
{
    unsigned  i;

    if (segment[0] == '\0') {
        return NULL;
    }

    for (i = 0; i < policy->nlevels; i++) {
        if (policy->levels[i].tier == tier
            && strcmp(policy->levels[i].segment, segment) == 0)
        {
            return &policy->levels[i];
        }
    }

    return NULL;
}


conflict_msec_t
conflict_policy_respond(const conflict_policy_t *policy, const char *segment,
    unsigned tier)
{
    const conflict_level_t  *level;

    level = conflict_policy_level(policy, segment, tier);

    return level && level->respond >= 0 ? level->respond
                                        : policy->respond[tier];
}


conflict_msec_t
conflict_policy_resolve(const conflict_policy_t *policy, const char *segment,
    unsigned tier)
{
    const conflict_level_t  *level;

    level = conflict_policy_level(policy, segment, tier);

    return level && level->resolve >= 0 ? level->resolve
                                        : policy->resolve[tier];
}


conflict_msec_t
conflict_policy_update(const conflict_policy_t *policy, const char *segment,
    unsigned tier)
{
    const conflict_level_t  *level;

    level = conflict_policy_level(policy, segment, tier);

    return level && level->update >= 0 ? level->update : policy->update[tier];
}


/* how much of a case a line names: 0 when it is for another one, else 1 and
 * one for each word */

static unsigned
conflict_case_fits(const conflict_matter_t *line,
    const conflict_matter_t *of)
{
    unsigned  n;

    if ((line->segment[0] && strcmp(line->segment, of->segment) != 0)
        || (line->stage[0] && strcmp(line->stage, of->stage) != 0)
        || (line->theme[0] && strcmp(line->theme, of->theme) != 0))
    {
        return 0;
    }

    n = 1;
    n += line->segment[0] != '\0';
    n += line->stage[0] != '\0';
    n += line->theme[0] != '\0';

    return n;
}


unsigned
conflict_policy_impact(const conflict_policy_t *policy,
    const conflict_matter_t *of)
{
    unsigned  i, fits, best, impact;

    best = 0;
    impact = (unsigned) policy->usual_impact;

    for (i = 0; i < policy->nimpacts; i++) {
        fits = conflict_case_fits(&policy->impacts[i].of, of);

        if (fits && fits >= best) {
            best = fits;
            impact = policy->impacts[i].impact;
        }
    }

    return impact;
}


unsigned
conflict_policy_solutions(const conflict_policy_t *policy,
    const conflict_matter_t *of, conflict_str_t *texts, unsigned max)
{
    unsigned  i, n, fits;

    n = 0;

    for (fits = 4; fits > 0; fits--) {
        for (i = 0; i < policy->nsolutions && n < max; i++) {
            if (conflict_case_fits(&policy->solutions[i].of, of) == fits) {
                texts[n++] = policy->solutions[i].text;
            }
        }
    }

    return n;
}


conflict_fault_t
conflict_policy_fault(const conflict_policy_t *policy, const char *theme)
{
    unsigned  i;

    for (i = policy->nfaults; theme[0] && i > 0; i--) {
        if (strcmp(policy->faults[i - 1].theme, theme) == 0) {
            return policy->faults[i - 1].fault;
        }
    }

    return CONFLICT_FAULT_UNKNOWN;
}


int
conflict_policy_is_lead(const conflict_policy_t *policy, const char *id)
{
    unsigned  i;

    for (i = 0; i < policy->nleads; i++) {
        if (strcmp(policy->leads[i], id) == 0) {
            return 1;
        }
    }

    return 0;
}
