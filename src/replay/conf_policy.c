
/*
 * Policies out of files.
 */

#include <string.h>

#include "conf_private.h"


conflict_rc_t
conflict_conf_policy(const conflict_conf_block_t *block)
{
    char                    error[CONFLICT_SENTENCE_SIZE];
    conflict_rc_t           rc;
    conflict_conf_t        *conf;
    conflict_conf_block_t   inner;

    conf = block->conf;

    if (conf->policies.n == 0
        && conflict_policies_init(&conf->policies) != CONFLICT_OK)
    {
        return conflict_conf_wrong(block, "there is no memory left");
    }

    inner = *block;
    inner.place = CONFLICT_CONF_POLICY;
    inner.policy = conflict_policy_begin(&conf->policies,
                                         block->tokens->args + 1,
                                         block->tokens->nargs - 1, error,
                                         sizeof(error));
    if (inner.policy == NULL) {
        conflict_complain(block->tokens, "\"conflict_policy\" %s", error);
        return CONFLICT_INVALID;
    }

    rc = conflict_conf_block(&inner, 1);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    if (conflict_policy_finish(&conf->policies, inner.policy, error,
                               sizeof(error))
        != CONFLICT_OK)
    {
        conflict_complain(block->tokens, "policy \"%s\": %s",
                          inner.policy->name, error);
        return CONFLICT_INVALID;
    }

    memcpy(conf->policy, inner.policy->name, CONFLICT_WORD_SIZE);
    conf->npolicies++;

    return CONFLICT_OK;
}


conflict_rc_t
conflict_conf_policy_line(const conflict_conf_block_t *block,
    conflict_directive_t end)
{
    char           error[CONFLICT_SENTENCE_SIZE];
    conflict_rc_t  rc;

    rc = conflict_conf_expect(block, end, CONFLICT_DIRECTIVE_LINE);

    if (rc != CONFLICT_OK) {
        return rc;
    }

    rc = conflict_policy_line(&block->conf->policies, block->policy,
                              block->tokens->args, block->tokens->nargs, error,
                              sizeof(error));

    if (rc == CONFLICT_INVALID) {
        conflict_complain(block->tokens, "%s", error);

    } else if (rc == CONFLICT_NOMEM) {
        return conflict_conf_wrong(block, "there is no memory left");
    }

    return rc;
}
