
/*
 * All policies of a configuration, and how a block begins and ends.
 */

#include <stdio.h>
#include <string.h>

#include "policy.h"


/* a policy is chosen by name from a variable, and stands in the state */
#define CONFLICT_POLICIES_MAX  64


static conflict_policy_t *
conflict_policies_add(conflict_policies_t *policies)
{
    conflict_policy_t  *policy;

    policy = conflict_arena_alloc(policies->arena, sizeof(conflict_policy_t));

    if (policy) {
        policies->of[policies->n++] = policy;
    }

    return policy;
}


conflict_rc_t
conflict_policies_init(conflict_policies_t *policies)
{
    conflict_policy_t  *policy;

    memset(policies, 0, sizeof(conflict_policies_t));

    policies->arena = conflict_arena_create();
    if (policies->arena == NULL) {
        return CONFLICT_NOMEM;
    }

    policies->of = conflict_arena_alloc(policies->arena,
                                        CONFLICT_POLICIES_MAX
                                        * sizeof(conflict_policy_t *));
    policies->calendars = conflict_arena_alloc(policies->arena,
                                               CONFLICT_POLICIES_MAX
                                               * sizeof(void *));

    if (policies->of == NULL || policies->calendars == NULL) {
        return CONFLICT_NOMEM;
    }

    policy = conflict_policies_add(policies);
    if (policy == NULL) {
        return CONFLICT_NOMEM;
    }

    conflict_policy_default(policy);

    return CONFLICT_OK;
}


void
conflict_policies_destroy(conflict_policies_t *policies)
{
    unsigned  i;

    for (i = 0; i < policies->ncalendars; i++) {
        conflict_calendar_destroy(policies->calendars[i]);
    }

    conflict_arena_destroy(policies->arena);
    memset(policies, 0, sizeof(conflict_policies_t));
}


static conflict_policy_t *
conflict_policies_lookup(const conflict_policies_t *policies,
    conflict_str_t name)
{
    unsigned  i;

    for (i = 0; i < policies->n; i++) {
        if (strlen(policies->of[i]->name) == name.len
            && memcmp(policies->of[i]->name, name.data, name.len) == 0)
        {
            return policies->of[i];
        }
    }

    return NULL;
}


const conflict_policy_t *
conflict_policies_find(const conflict_policies_t *policies,
    conflict_str_t name)
{
    return conflict_policies_lookup(policies, name);
}


static int
conflict_policy_is_name(conflict_str_t name)
{
    size_t  i;

    for (i = 0; i < name.len; i++) {
        if (!((name.data[i] >= 'a' && name.data[i] <= 'z')
              || (name.data[i] >= 'A' && name.data[i] <= 'Z')
              || (name.data[i] >= '0' && name.data[i] <= '9')
              || name.data[i] == '-' || name.data[i] == '_'
              || name.data[i] == '.'))
        {
            return 0;
        }
    }

    return name.len > 0 && name.len < CONFLICT_WORD_SIZE;
}


/* from=NAME; without it "default" */

static conflict_policy_t *
conflict_policy_parent(conflict_policies_t *policies,
    const conflict_str_t *args, unsigned n, char *error, size_t error_size)
{
    conflict_str_t      name;
    conflict_policy_t  *parent;

    static const conflict_str_t  base = conflict_string("default");

    if (n == 1) {
        return conflict_policies_lookup(policies, base);
    }

    if (n > 2 || args[1].len < 5 || memcmp(args[1].data, "from=", 5) != 0) {
        snprintf(error, error_size, "takes a name, and may take \"from=\" and "
                 "the name of another policy");
        return NULL;
    }

    name.data = args[1].data + 5;
    name.len = args[1].len - 5;

    parent = conflict_policies_lookup(policies, name);

    if (parent == NULL) {
        snprintf(error, error_size, "builds upon \"%.*s\", and there is no "
                 "such policy above this line",
                 name.len > 64 ? 64 : (int) name.len, name.data);
    }

    return parent;
}


static void
conflict_policy_begin_block(conflict_policy_t *policy)
{
    unsigned  i;

    memset(policy->given, 0, sizeof(policy->given));
    policy->given_words = 0;

    for (i = 0; i < policy->nlevels; i++) {
        policy->levels[i].given = 0;
    }
}


conflict_policy_t *
conflict_policy_begin(conflict_policies_t *policies,
    const conflict_str_t *args, unsigned n, char *error, size_t error_size)
{
    conflict_policy_t  *policy, *parent;

    if (n == 0 || !conflict_policy_is_name(args[0])) {
        snprintf(error, error_size, "takes a name of at most %d letters, "
                 "digits, \"-\", \"_\" and \".\"", CONFLICT_WORD_SIZE - 1);
        return NULL;
    }

    policy = conflict_policies_lookup(policies, args[0]);

    if (policy == policies->of[0] && policies->n == 1
        && policy->calendar == NULL)
    {
        if (n > 1) {
            snprintf(error, error_size, "\"default\" builds upon nothing");
            return NULL;
        }

        conflict_policy_begin_block(policy);
        return policy;
    }

    if (policy) {
        snprintf(error, error_size, policy == policies->of[0]
                 ? "\"%.*s\" must be the first policy, and stand there once"
                 : "has a policy \"%.*s\" already", (int) args[0].len,
                 args[0].data);
        return NULL;
    }

    if (policies->n == CONFLICT_POLICIES_MAX) {
        snprintf(error, error_size, "is one too many: there may be %d",
                 CONFLICT_POLICIES_MAX);
        return NULL;
    }

    parent = conflict_policy_parent(policies, args, n, error, error_size);
    if (parent == NULL) {
        return NULL;
    }

    policy = conflict_policies_add(policies);
    if (policy == NULL) {
        snprintf(error, error_size, "needs more memory than there is");
        return NULL;
    }

    *policy = *parent;

    memset(policy->name, 0, sizeof(policy->name));
    memcpy(policy->name, args[0].data, args[0].len);
    policy->calendar = NULL;

    conflict_policy_begin_block(policy);

    return policy;
}


/* policies with the same hours share a calendar */

static conflict_rc_t
conflict_policy_calendar(conflict_policies_t *policies,
    conflict_policy_t *policy, char *error, size_t error_size)
{
    unsigned              i;
    conflict_rc_t         rc;
    conflict_calendar_t  *calendar;

    for (i = 0; i < policies->n; i++) {
        if (policies->of[i]->calendar
            && memcmp(&policies->of[i]->workdays, &policy->workdays,
                      sizeof(conflict_workdays_t)) == 0)
        {
            policy->calendar = policies->of[i]->calendar;
            return CONFLICT_OK;
        }
    }

    rc = conflict_calendar_create(&policy->workdays, &calendar, error,
                                  error_size);

    if (rc == CONFLICT_OK) {
        policies->calendars[policies->ncalendars++] = calendar;
        policy->calendar = calendar;
    }

    return rc;
}


conflict_rc_t
conflict_policy_finish(conflict_policies_t *policies,
    conflict_policy_t *policy, char *error, size_t error_size)
{
    int            k;
    conflict_rc_t  rc;

    /* who may grant something in a tier may in the next one, too */

    for (k = 2; k <= CONFLICT_TIERS; k++) {
        if (policy->authority[k].data == NULL) {
            policy->authority[k] = policy->authority[k - 1];
        }
    }

    rc = conflict_policy_check(policy, error, error_size);

    if (rc == CONFLICT_OK) {
        rc = conflict_policy_calendar(policies, policy, error, error_size);
    }

    return rc;
}


conflict_rc_t
conflict_policies_finish(conflict_policies_t *policies, char *error,
    size_t error_size)
{
    unsigned       i;
    conflict_rc_t  rc;

    for (i = 0; i < policies->n; i++) {

        if (policies->of[i]->calendar) {
            continue;
        }

        rc = conflict_policy_finish(policies, policies->of[i], error,
                                    error_size);
        if (rc != CONFLICT_OK) {
            return rc;
        }
    }

    return CONFLICT_OK;
}
