
/*
 * For the tests of the model's rows: a policy out of lines, what an agent is
 * shown.  To be included after events.h.
 */

#ifndef CONFLICT_TEST_ROWS_H
#define CONFLICT_TEST_ROWS_H

#include "core/advice.h"


static conflict_policies_t  policies;
static conflict_advice_t    advice;


/* a line, its words apart by spaces; "_" in a word is a space of its own */

static inline conflict_rc_t
policy_line(conflict_policy_t *p, const char *text, char *error, size_t size)
{
    char            copy[256], *word, *c;
    unsigned        n;
    conflict_str_t  args[16];

    (void) snprintf(copy, sizeof(copy), "%s", text);

    for (n = 0, word = strtok(copy, " "); word; word = strtok(NULL, " ")) {
        for (c = word; *c; c++) {
            *c = *c == '_' ? ' ' : *c;
        }

        args[n].data = word;
        args[n++].len = strlen(word);
    }

    return conflict_policy_line(&policies, p, args, n, error, size);
}


/* a policy of these lines, up to NULL; error: why not, or NULL: it must be */

static inline conflict_rc_t
policy_of(const char *const *lines, char *error, size_t size)
{
    char                text[256];
    conflict_rc_t       rc;
    conflict_str_t      name = conflict_string("rows");
    conflict_policy_t  *p;

    conflict_policies_destroy(&policies);
    assert_int_equal(conflict_policies_init(&policies), CONFLICT_OK);

    error = error ? error : text;
    size = size ? size : sizeof(text);

    p = conflict_policy_begin(&policies, &name, 1, error, size);
    assert_non_null(p);

    for (rc = CONFLICT_OK; *lines && rc == CONFLICT_OK; lines++) {
        rc = policy_line(p, *lines, error, size);
    }

    if (rc == CONFLICT_OK) {
        rc = conflict_policy_finish(&policies, p, error, size);
    }

    if (rc == CONFLICT_OK) {
        policy = *p;

    } else if (error == text) {
        fail_msg("%s", error);
    }

    return rc;
}


#define policy_lines(...)                                                     \
    (void) policy_of((const char *const []) { __VA_ARGS__, NULL }, NULL, 0)


static inline int
no_policies(void **unused)
{
    conflict_policies_destroy(&policies);

    return 0;
}


/* what an agent sees at a moment, on a ticket; nothing of it stays */

static inline conflict_advice_t *
shown_on(const char *ticket, conflict_msec_t at)
{
    static conflict_state_t  seen;

    seen = state;
    conflict_advance(&seen, &policy, at);
    conflict_advise(&seen, &policy, ticket, at, &advice);

    return &advice;
}


static inline conflict_advice_t *
shown(void)
{
    return shown_on("", now);
}


#define HAS(n)  has(reason(n))


/* time passes, and somebody looks to it that it counts */

static inline void
passes(conflict_msec_t at)
{
    now = at;
    make_event(CONFLICT_EVENT_TICK, CONFLICT_ACTOR_SYSTEM, "");
    (void) apply();
}


static inline void
rates(unsigned rating)
{
    make_event(CONFLICT_EVENT_RATING, CONFLICT_ACTOR_CLIENT, TICKET);
    event.rating = event.score = rating;
    (void) apply();
}


static inline void
promises(uint32_t acts, conflict_msec_t at)
{
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_AGENT,
                           TICKET), acts, 0);
    event.signals.promise = at;
    (void) apply();
}


/* a client's message on what a ticket is about */

static inline void
writes_about(const char *ticket, const char *theme, double heat,
    uint32_t said)
{
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_CLIENT,
                           ticket), said, heat);
    memcpy(event.theme, theme, strlen(theme));
    (void) apply();
}


static inline void
lead_replies(uint32_t acts)
{
    set_signals(make_event(CONFLICT_EVENT_MESSAGE, CONFLICT_ACTOR_AGENT,
                           TICKET), acts, 0);
    event.lead = 1;
    (void) apply();
}


static inline void
known_as(unsigned said, const char *word)
{
    conflict_str_t  text;

    make_event(CONFLICT_EVENT_PROFILE, CONFLICT_ACTOR_AGENT, "");
    text.data = word;
    text.len = strlen(word);
    assert_int_equal(conflict_profile_read(&event.profile, said, text),
                     CONFLICT_OK);
    event.said = said;
    (void) apply();
}


#define row(f)  cmocka_unit_test_setup_teardown(f, new_client, no_policies)


#endif /* CONFLICT_TEST_ROWS_H */
