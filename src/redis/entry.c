
/*
 * The arguments of a commit, and the entries of the stream among them.
 */

#include "commit_private.h"


void
ngx_conflict_arg(ngx_conflict_args_t *args, const char *data, size_t len)
{
    args->argv[args->argc] = data;
    args->len[args->argc++] = len;
}


void
ngx_conflict_arg_number(ngx_conflict_args_t *args, char *text,
    const char *format, int64_t n)
{
    u_char  *end;

    end = ngx_sprintf((u_char *) text, format, n);

    ngx_conflict_arg(args, text, end - (u_char *) text);
}


void
ngx_conflict_arg_word(ngx_conflict_args_t *args, const char *name,
    conflict_str_t value)
{
    ngx_conflict_arg(args, name, ngx_strlen(name));
    ngx_conflict_arg(args, value.data, value.len);
}


/* a value that is printed here; *p moves behind it */

void
ngx_conflict_arg_printed(ngx_conflict_args_t *args, const char *name,
    u_char **p, u_char *end)
{
    ngx_conflict_arg(args, name, ngx_strlen(name));
    ngx_conflict_arg(args, (char *) *p, end - *p);
    *p = end;
}


static u_char *
ngx_conflict_print_reasons(u_char *p, uint32_t reasons)
{
    u_char      *start;
    ngx_uint_t   i;

    start = p;

    for (i = 0; i < CONFLICT_REASONS; i++) {
        if (reasons & conflict_bit(i)) {
            if (p != start) {
                *p++ = ',';
            }

            p = ngx_cpymem(p, conflict_reason_words[i].data,
                           conflict_reason_words[i].len);
        }
    }

    return p;
}


/* an entry of the stream: what happened, and the state after it */

typedef struct {
    uint64_t           id;
    conflict_msec_t    at;
    const char        *ticket;
    conflict_str_t     kind;
    conflict_str_t     actor;
    conflict_str_t     cause;
    ngx_uint_t         tier;
    uint32_t           tension;
    conflict_phase_t   phase;
    uint32_t           reasons;
} ngx_conflict_entry_t;


static void
ngx_conflict_arg_entry(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, const ngx_conflict_entry_t *entry,
    u_char *p)
{
    conflict_str_t  text;

    ngx_conflict_arg(args, "v", 1);
    ngx_conflict_arg(args, "1", 1);

    ngx_conflict_arg_printed(args, "id", &p, ngx_sprintf(p, "%012xL",
                                                         entry->id));
    ngx_conflict_arg_printed(args, "at", &p, ngx_sprintf(p, "%L", entry->at));

    text.data = commit->name;
    text.len = ngx_strlen(commit->name);
    ngx_conflict_arg_word(args, "client", text);

    text.data = entry->ticket;
    text.len = ngx_strlen(entry->ticket);
    ngx_conflict_arg_word(args, "ticket", text);

    ngx_conflict_arg_word(args, "kind", entry->kind);
    ngx_conflict_arg_word(args, "actor", entry->actor);
    ngx_conflict_arg_word(args, "cause", entry->cause);

    ngx_conflict_arg_printed(args, "tier", &p,
                             ngx_sprintf(p, "%ui", entry->tier));
    ngx_conflict_arg_printed(args, "tension", &p,
                             ngx_sprintf(p, "%ui.%03ui",
                                   (ngx_uint_t) entry->tension / 1000,
                                   (ngx_uint_t) entry->tension % 1000));

    ngx_conflict_arg_word(args, "phase", conflict_phase_words[entry->phase]);

    ngx_conflict_arg_printed(args, "reasons", &p,
                             ngx_conflict_print_reasons(p, entry->reasons));
}


void
ngx_conflict_arg_event(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, const conflict_event_t *event,
    const conflict_state_t *state, u_char *p)
{
    ngx_conflict_entry_t  entry;

    static const conflict_str_t  none = conflict_string("");

    entry.id = event->id;
    entry.at = event->at;
    entry.ticket = event->ticket;
    entry.kind = conflict_event_words[event->kind];
    entry.actor = conflict_actor_words[event->actor];
    entry.cause = none;
    entry.tier = state->tier;
    entry.tension = state->tension;
    entry.phase = state->phase;
    entry.reasons = state->reasons;

    if (event->kind == CONFLICT_EVENT_MERGE) {
        entry.cause.data = event->merged;
        entry.cause.len = ngx_strlen(event->merged);
    }

    ngx_conflict_arg_entry(args, commit, &entry, p);
}


/* the same moment has the same id, whoever saw it pass */

static uint64_t
ngx_conflict_effect_id(ngx_conflict_commit_t *commit,
    const conflict_effect_t *effect)
{
    u_char          name[NGX_INT64_LEN + NGX_INT_T_LEN + CONFLICT_ID_SIZE + 2];
    conflict_str_t  scope, text;

    scope.data = commit->name;
    scope.len = ngx_strlen(commit->name);
    text.data = (const char *) name;
    text.len = ngx_sprintf(name, "%L %ui %s", effect->at,
                           (ngx_uint_t) effect->rule, effect->ticket)
               - name;

    return conflict_event_id(scope, CONFLICT_EVENT_TICK, text);
}


void
ngx_conflict_arg_effect(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, const conflict_effect_t *effect, u_char *p)
{
    ngx_conflict_entry_t  entry;

    static const conflict_str_t  notify = conflict_string("notify");

    entry.id = ngx_conflict_effect_id(commit, effect);
    entry.at = effect->at;
    entry.ticket = effect->ticket;
    entry.kind = conflict_event_words[CONFLICT_EVENT_TICK];
    entry.actor = conflict_actor_words[CONFLICT_ACTOR_SYSTEM];
    entry.cause = conflict_rule_word(effect->rule);
    entry.tier = effect->tier;
    entry.tension = effect->tension;
    entry.phase = effect->phase;
    entry.reasons = effect->reasons;

    if (effect->rule == CONFLICT_RULE_NOTIFY) {
        entry.kind = notify;
        entry.cause = conflict_alert_words[effect->role];
    }

    ngx_conflict_arg_entry(args, commit, &entry, p);
}
