
/*
 * Every counter of the module, in the order in which /metrics shows them: the
 * name of its metric, its label (or NULL), and what it tells.  The counters
 * of one metric stand together.
 */

#ifndef NGX_HTTP_CONFLICT_COUNTERS_H
#define NGX_HTTP_CONFLICT_COUNTERS_H


#define NGX_HTTP_CONFLICT_COUNTERS_TABLE(X)                                   \
                                                                              \
    X(EXCHANGES, "exchanges", NULL,                                           \
      "Exchanges that matched a route")                                       \
                                                                              \
    X(EVENT_CLIENT, "events", "kind=\"message\",actor=\"client\"",            \
      "Events that were committed")                                           \
    X(EVENT_AGENT, "events", "kind=\"message\",actor=\"agent\"", NULL)        \
    X(EVENT_NOTE, "events", "kind=\"note\",actor=\"agent\"", NULL)            \
    X(EVENT_STATUS, "events", "kind=\"status\"", NULL)                        \
    X(EVENT_OWNER, "events", "kind=\"owner\"", NULL)                          \
    X(EVENT_RATING, "events", "kind=\"rating\"", NULL)                        \
    X(EVENT_PROFILE, "events", "kind=\"profile\"", NULL)                      \
    X(EVENT_MERGE, "events", "kind=\"merge\"", NULL)                          \
    X(EVENT_LEAD, "events", "kind=\"lead\"", NULL)                            \
                                                                              \
    X(OVERDUE, "passed", "cause=\"response-overdue\"",                        \
      "Moments that passed and changed a state")                              \
    X(PROMISE_MISSED, "passed", "cause=\"promise-missed\"", NULL)             \
    X(UPDATE_DUE, "passed", "cause=\"update-due\"", NULL)                     \
    X(UNSOLVED, "passed", "cause=\"unsolved\"", NULL)                         \
    X(PASSED, "passed", "cause=\"other\"", NULL)                              \
    X(NOTIFIED, "notified", NULL, "Times that a role was to be told")         \
                                                                              \
    X(SURVEY_SCHEDULED, "surveys", "state=\"scheduled\"",                     \
      "Surveys, by what became of them")                                      \
    X(SURVEY_DUE, "surveys", "state=\"due\"", NULL)                           \
    X(SURVEY_OFFERED, "surveys", "state=\"offered\"", NULL)                   \
    X(SURVEY_SENT, "surveys", "state=\"sent\"", NULL)                         \
    X(SURVEY_REMINDED, "surveys", "state=\"reminded\"", NULL)                 \
    X(SURVEY_ANSWERED, "surveys", "state=\"answered\"", NULL)                 \
    X(SURVEY_EXPIRED, "surveys", "state=\"expired\"", NULL)                   \
    X(SURVEY_CANCELLED, "surveys", "state=\"cancelled\"", NULL)               \
                                                                              \
    X(FEEDBACK_ASKS, "feedback_pages", "page=\"form\"",                       \
      "Pages behind the links of surveys")                                    \
    X(FEEDBACK_ANSWERED, "feedback_pages", "page=\"answered\"", NULL)         \
    X(FEEDBACK_EXPIRED, "feedback_pages", "page=\"expired\"", NULL)           \
    X(FEEDBACK_CANCELLED, "feedback_pages", "page=\"cancelled\"", NULL)       \
    X(FEEDBACK_INVALID, "feedback_pages", "page=\"invalid\"", NULL)           \
    X(FEEDBACK_UNAVAILABLE, "feedback_pages", "page=\"unavailable\"", NULL)   \
                                                                              \
    X(EVENT_DUPLICATE, "events_ignored", "cause=\"duplicate\"",               \
      "Events that changed nothing")                                          \
    X(EVENT_UNCHANGED, "events_ignored", "cause=\"unchanged\"", NULL)         \
                                                                              \
    X(COMMITS, "commits", NULL, "Commits that Redis confirmed")               \
    X(RETRIES, "commit_retries", NULL,                                        \
      "Commits reduced again because the state had moved")                    \
    X(RESENT, "commits_resent", NULL,                                         \
      "Commits sent again after a lost connection")                           \
    X(SCRIPT_LOADS, "script_loads", NULL,                                     \
      "Times that Redis did not know the commit script")                      \
                                                                              \
    X(LOST_UNREACHABLE, "lost_events", "cause=\"unreachable\"",               \
      "Events that could not be committed")                                   \
    X(LOST_SILENT, "lost_events", "cause=\"silent\"", NULL)                   \
    X(LOST_OVERLOAD, "lost_events", "cause=\"overload\"", NULL)               \
    X(LOST_MEMORY, "lost_events", "cause=\"out-of-memory\"", NULL)            \
    X(LOST_READONLY, "lost_events", "cause=\"readonly\"", NULL)               \
    X(LOST_WRONGTYPE, "lost_events", "cause=\"wrong-type\"", NULL)            \
    X(LOST_DENIED, "lost_events", "cause=\"denied\"", NULL)                   \
    X(LOST_LOADING, "lost_events", "cause=\"loading\"", NULL)                 \
    X(LOST_CONTENDED, "lost_events", "cause=\"contended\"", NULL)             \
    X(LOST_SCHEMA, "lost_events", "cause=\"newer-schema\"", NULL)             \
    X(LOST_OTHER, "lost_events", "cause=\"other\"", NULL)                     \
    X(LOST_WORKER, "lost_events", "cause=\"worker-died\"", NULL)              \
                                                                              \
    X(INJECTED, "injected", NULL, "Responses that got escalation headers")    \
    X(INJECTED_CLIENT, "injected_clients", NULL,                              \
      "Responses that told a client when to expect an answer")                \
    X(INJECTED_REQUEST, "injected_requests", NULL,                            \
      "Requests that got escalation headers")                                 \
    X(HELD, "held", NULL, "Responses that had to wait for the state")         \
    X(TIMEOUTS, "timeouts", NULL,                                             \
      "Responses and requests that went on without the state")                \
                                                                              \
    X(STRIPPED_CLIENT, "stripped_headers", "from=\"client\"",                 \
      "Headers of ours that somebody else had set")                           \
    X(STRIPPED_HELPDESK, "stripped_headers", "from=\"helpdesk\"", NULL)       \
                                                                              \
    X(SKIP_NOT_ACCEPTED, "skipped", "cause=\"not-accepted\"",                 \
      "Exchanges, bodies and facts that could not be used")                   \
    X(SKIP_UNANSWERED, "skipped", "cause=\"unanswered\"", NULL)               \
    X(SKIP_REQUEST_TYPE, "skipped", "cause=\"request-type\"", NULL)           \
    X(SKIP_REQUEST_ENCODING, "skipped", "cause=\"request-encoding\"", NULL)   \
    X(SKIP_REQUEST_CORRUPT, "skipped", "cause=\"request-corrupt\"", NULL)     \
    X(SKIP_REQUEST_RATIO, "skipped", "cause=\"request-ratio\"", NULL)         \
    X(SKIP_REQUEST_LARGE, "skipped", "cause=\"request-too-large\"", NULL)     \
    X(SKIP_REQUEST_NODES, "skipped", "cause=\"request-nodes\"", NULL)         \
    X(SKIP_REQUEST_DEPTH, "skipped", "cause=\"request-depth\"", NULL)         \
    X(SKIP_REQUEST_FIELDS, "skipped", "cause=\"request-fields\"", NULL)       \
    X(SKIP_REQUEST_PARTS, "skipped", "cause=\"request-parts\"", NULL)         \
    X(SKIP_REQUEST_INVALID, "skipped", "cause=\"request-invalid\"", NULL)     \
    X(SKIP_REQUEST_MEMORY, "skipped", "cause=\"request-memory\"", NULL)       \
    X(SKIP_REQUEST_INCOMPLETE, "skipped", "cause=\"request-incomplete\"",     \
      NULL)                                                                   \
    X(SKIP_RESPONSE_TYPE, "skipped", "cause=\"response-type\"", NULL)         \
    X(SKIP_RESPONSE_ENCODING, "skipped", "cause=\"response-encoding\"", NULL) \
    X(SKIP_RESPONSE_CORRUPT, "skipped", "cause=\"response-corrupt\"", NULL)   \
    X(SKIP_RESPONSE_RATIO, "skipped", "cause=\"response-ratio\"", NULL)       \
    X(SKIP_RESPONSE_LARGE, "skipped", "cause=\"response-too-large\"", NULL)   \
    X(SKIP_RESPONSE_NODES, "skipped", "cause=\"response-nodes\"", NULL)       \
    X(SKIP_RESPONSE_DEPTH, "skipped", "cause=\"response-depth\"", NULL)       \
    X(SKIP_RESPONSE_FIELDS, "skipped", "cause=\"response-fields\"", NULL)     \
    X(SKIP_RESPONSE_PARTS, "skipped", "cause=\"response-parts\"", NULL)       \
    X(SKIP_RESPONSE_INVALID, "skipped", "cause=\"response-invalid\"", NULL)   \
    X(SKIP_RESPONSE_MEMORY, "skipped", "cause=\"response-memory\"", NULL)     \
    X(SKIP_RESPONSE_INCOMPLETE, "skipped", "cause=\"response-incomplete\"",   \
      NULL)                                                                   \
    X(SKIP_RESPONSE_RANGE, "skipped", "cause=\"response-range\"", NULL)       \
    X(SKIP_NO_CLIENT, "skipped", "cause=\"no-client\"", NULL)                 \
    X(SKIP_GONE, "skipped", "cause=\"gone\"", NULL)                           \
    X(SKIP_CLIENT_ID, "skipped", "cause=\"client-id\"", NULL)                 \
    X(SKIP_TICKET_ID, "skipped", "cause=\"ticket-id\"", NULL)                 \
    X(SKIP_UNTRUSTED, "skipped", "cause=\"untrusted\"", NULL)                 \
    X(SKIP_UNTRANSLATED, "skipped", "cause=\"untranslated\"", NULL)           \
    X(SKIP_SPEAKER, "skipped", "cause=\"speaker-unknown\"", NULL)             \
    X(SKIP_PATTERN, "skipped", "cause=\"pattern-limit\"", NULL)               \
    X(SKIP_PATH, "skipped", "cause=\"path\"", NULL)                           \
    X(SKIP_ROUTES, "skipped", "cause=\"routes\"", NULL)                       \
    X(SKIP_ITEMS, "skipped", "cause=\"items\"", NULL)                         \
    X(SKIP_ABOUT_SEVERAL, "skipped", "cause=\"several-clients\"", NULL)       \
    X(SKIP_RATING, "skipped", "cause=\"rating\"", NULL)                       \
    X(SKIP_TIME, "skipped", "cause=\"time\"", NULL)                           \
    X(SKIP_OLD, "skipped", "cause=\"old\"", NULL)                             \
    X(SKIP_MEMORY, "skipped", "cause=\"memory\"", NULL)                       \
    X(SKIP_MODE, "skipped", "cause=\"mode\"", NULL)                           \
                                                                              \
    X(TICKETS_FULL, "tickets_dropped", NULL,                                  \
      "Open tickets that a state had no room for")                            \
    X(EFFECTS_FULL, "effects_dropped", NULL,                                  \
      "Entries of stream and history that one commit had no room for")        \
    X(POLICY_UNKNOWN, "unknown_policies", NULL,                               \
      "Times that \"default\" stood in for a policy nobody knows")            \
    X(SWEEP_FAULTS, "sweep_faults", NULL, "Looks that Redis refused")         \
    X(ERASED, "erasures", NULL, "Clients of whom all was erased")             \
    X(TOLD_AGAIN, "surveys_told_again", NULL,                                 \
      "Surveys that are due and were lost from their stream")                 \
    X(LAGGING, "lagging_streams", NULL,                                       \
      "Looks at streams that will soon lose what a group has not taken")      \
                                                                              \
    X(STATE_UNAVAILABLE, "states_unavailable", NULL,                          \
      "Answers for which Redis could not tell the state")                     \
    X(STATE_CORRUPT, "states_corrupt", NULL,                                  \
      "Stored states that were none, and were replaced")                      \
                                                                              \
    X(REDIS_CONNECT, "redis_faults", "cause=\"connect\"",                     \
      "Faults of the connections to Redis")                                   \
    X(REDIS_EOF, "redis_faults", "cause=\"eof\"", NULL)                       \
    X(REDIS_RESET, "redis_faults", "cause=\"reset\"", NULL)                   \
    X(REDIS_SILENT, "redis_faults", "cause=\"silent\"", NULL)                 \
    X(REDIS_PROTOCOL, "redis_faults", "cause=\"protocol\"", NULL)             \
    X(REDIS_AUTH, "redis_faults", "cause=\"auth\"", NULL)                     \
    X(REDIS_REFUSED, "redis_faults", "cause=\"refused\"", NULL)              \
    X(REDIS_EVICTS, "redis_faults", "cause=\"evicts\"", NULL)


typedef enum {
#define X(id, metric, label, help)  NGX_HTTP_CONFLICT_##id,
    NGX_HTTP_CONFLICT_COUNTERS_TABLE(X)
#undef X
    NGX_HTTP_CONFLICT_COUNTERS
} ngx_http_conflict_counter_t;


#endif /* NGX_HTTP_CONFLICT_COUNTERS_H */
