
/*
 * What a history shows, line by line and at its end.
 */

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "core/advance.h"
#include "play.h"


/* local time: TZ says where */

static const char *
conflict_show_time(conflict_msec_t at, char text[32])
{
    char       zone[8];
    time_t     t;
    struct tm  tm;

    t = (time_t) (at / CONFLICT_SECOND);

    if (at == 0 || localtime_r(&t, &tm) == NULL) {
        return "-";
    }

    (void) strftime(text, 32, "%Y-%m-%dT%H:%M:%S", &tm);
    (void) strftime(zone, sizeof(zone), "%z", &tm);
    (void) snprintf(text + strlen(text), 32 - strlen(text), "%.3s:%.2s", zone,
                    zone + 3);

    return text;
}


static void
conflict_show_advice(const conflict_played_t *played,
    const conflict_state_t *state, const conflict_policy_t *policy,
    conflict_advice_t *advice, conflict_msec_t *now)
{
    *now = played->event.at > state->at ? played->event.at : state->at;

    conflict_advise(state, policy, "", *now, advice);
}


static const char *
conflict_show_step(const conflict_advice_t *advice)
{
    return advice->step == CONFLICT_STEP_NONE
           ? "-" : conflict_step_words[advice->step].data;
}


static const char *
conflict_show_what(const conflict_played_t *played)
{
    return played->look ? "look"
                        : conflict_event_words[played->event.kind].data;
}


static const char *
conflict_show_who(const conflict_played_t *played)
{
    return played->look || played->event.kind == CONFLICT_EVENT_TICK
           || played->event.kind == CONFLICT_EVENT_MERGE
           ? "" : conflict_actor_words[played->event.actor].data;
}


/* what has become of surveys: a line each */

static void
conflict_show_surveys(const conflict_effects_t *effects)
{
    char                      at[32], due[32];
    unsigned                  i;
    const conflict_effect_t  *effect;
    const conflict_survey_t  *survey;

    for (i = 0; i < effects->n; i++) {
        effect = &effects->of[i];
        survey = &effect->survey;

        if (effect->rule != CONFLICT_RULE_SURVEY) {
            continue;
        }

        (void) printf("  %s  %-7s %s (%s)", conflict_show_time(effect->at, at),
                      "survey", conflict_survey_words[survey->state].data,
                      effect->unasked == CONFLICT_UNASKED_NONE
                      ? conflict_ask_words[survey->ask].data
                      : conflict_unasked_words[effect->unasked].data);

        if (survey->state == CONFLICT_SURVEY_SCHEDULED) {
            (void) printf(", due %s", conflict_show_time(survey->due, due));

        } else if (survey->state == CONFLICT_SURVEY_ANSWERED) {
            (void) printf(", %s %u", conflict_scale_words[survey->scale].data,
                          survey->score);
        }

        (void) putchar('\n');
    }
}


void
conflict_show_text(const conflict_played_t *played,
    const conflict_state_t *state, const conflict_policy_t *policy,
    const conflict_effects_t *effects)
{
    char                      at[32];
    unsigned                  i;
    conflict_msec_t           now;
    conflict_advice_t         advice;
    const conflict_effect_t  *effect;

    for (i = 0; i < effects->n; i++) {
        effect = &effects->of[i];

        if (effect->passed) {
            (void) printf("  %s  %-7s %-6s  tier %u  %5.1f  %s\n",
                          conflict_show_time(effect->at, at), "time", "",
                          effect->tier, effect->tension / 1000.0,
                          conflict_rule_word(effect->rule).data);
        }
    }

    conflict_show_advice(played, state, policy, &advice, &now);

    (void) printf("  %s  %-7s %-6s  tier %u  %5.1f  %-10s  %s/%s/%s",
                  conflict_show_time(now, at), conflict_show_what(played),
                  conflict_show_who(played), advice.tier,
                  conflict_tension(state, policy, now),
                  conflict_phase_words[advice.phase].data,
                  conflict_mode_words[advice.mode].data,
                  conflict_show_step(&advice),
                  conflict_channel_words[advice.channel].data);

    if (advice.due) {
        (void) printf("  %s by %s", conflict_due_words[advice.due_kind].data,
                      conflict_show_time(advice.due, at));
    }

    for (i = 0; i < advice.nreasons; i++) {
        (void) printf("%s%s", i ? ", " : "  ",
                      conflict_reason_words[advice.reasons[i]].data);
    }

    (void) putchar('\n');

    conflict_show_surveys(effects);
}


static json_t *
conflict_show_effects(const conflict_effects_t *effects)
{
    char                      at[32];
    json_t                   *list;
    unsigned                  i;
    const conflict_effect_t  *effect;

    list = json_array();

    for (i = 0; i < effects->n; i++) {
        effect = &effects->of[i];

        if (effect->rule == CONFLICT_RULE_SURVEY) {
            continue;
        }

        json_array_append_new(list, json_pack("{s:s, s:s, s:s, s:f, s:b}",
                     "at", conflict_show_time(effect->at, at),
                     "rule", conflict_rule_word(effect->rule).data,
                     "ticket", effect->ticket,
                     "points", effect->points / 1000.0,
                     "passed", (int) effect->passed));
    }

    return list;
}


static json_t *
conflict_show_reasons(const conflict_advice_t *advice)
{
    json_t    *list;
    unsigned   i;

    list = json_array();

    for (i = 0; i < advice->nreasons; i++) {
        json_array_append_new(list,
              json_string(conflict_reason_words[advice->reasons[i]].data));
    }

    return list;
}


static json_t *
conflict_show_churn(const conflict_churn_t *churn)
{
    return json_pack("{s:f, s:f, s:f, s:f, s:f, s:f, s:f}",
                     "score", churn->score, "tension", churn->tension,
                     "rating", churn->rating, "reopened", churn->reopened,
                     "leave", churn->leave, "late", churn->late,
                     "silence", churn->silence);
}


/* "scheduled", "answered 5", or "-" */

static json_t *
conflict_show_survey(const conflict_survey_t *survey)
{
    if (survey == NULL) {
        return json_string("-");
    }

    if (survey->state != CONFLICT_SURVEY_ANSWERED) {
        return json_string(conflict_survey_words[survey->state].data);
    }

    return json_sprintf("%s %u", conflict_survey_words[survey->state].data,
                        survey->score);
}


void
conflict_show_json(const conflict_played_t *played,
    const conflict_state_t *state, const conflict_policy_t *policy,
    const conflict_effects_t *effects)
{
    char                at[32], due[32];
    json_t             *line;
    conflict_msec_t     now;
    conflict_advice_t   advice;

    conflict_show_advice(played, state, policy, &advice, &now);

    line = json_pack("{s:s, s:s, s:s, s:s, s:f, s:f, s:i, s:s, s:s, s:s, s:s}",
                     "client", played->client,
                     "at", conflict_show_time(now, at),
                     "kind", conflict_show_what(played),
                     "actor", conflict_show_who(played),
                     "heat", played->event.signals.heat / 1000.0,
                     "tension", conflict_tension(state, policy, now),
                     "tier", (int) advice.tier,
                     "phase", conflict_phase_words[advice.phase].data,
                     "mode", conflict_mode_words[advice.mode].data,
                     "step", conflict_show_step(&advice),
                     "channel", conflict_channel_words[advice.channel].data);

    json_object_set_new(line, "reasons", conflict_show_reasons(&advice));
    json_object_set_new(line, "due",
                        json_string(conflict_show_time(advice.due, due)));
    json_object_set_new(line, "due-kind",
                     json_string(conflict_due_words[advice.due_kind].data));
    json_object_set_new(line, "owner", json_string(advice.owner));
    json_object_set_new(line, "alert",
                        json_string(conflict_alert_words[advice.alert].data));
    json_object_set_new(line, "fault",
                        json_string(conflict_fault_words[advice.fault].data));
    json_object_set_new(line, "impact", json_integer(advice.impact));
    json_object_set_new(line, "theme", json_string(advice.theme));
    json_object_set_new(line, "trend",
                        json_string(conflict_trend_words[advice.trend].data));
    json_object_set_new(line, "style",
                        json_string(conflict_style_words[advice.style].data));
    json_object_set_new(line, "survey", conflict_show_survey(advice.survey));
    json_object_set_new(line, "balance", json_real(advice.balance));
    json_object_set_new(line, "policy", json_string(policy->name));

    if (advice.retention) {
        json_object_set_new(line, "churn",
                            conflict_show_churn(&advice.churn));
    }

    json_object_set_new(line, "why", conflict_show_effects(effects));

    (void) json_dumpf(line, stdout, JSON_COMPACT|JSON_REAL_PRECISION(6));
    (void) putchar('\n');

    json_decref(line);
}


/* a row of the summary: one figure, or two side by side */

static void
conflict_show_row(const char *name, unsigned long one,
    const unsigned long *other)
{
    if (other) {
        (void) printf("%-28s %10lu %10lu %+10ld\n", name, one, *other,
                      (long) *other - (long) one);
    } else {
        (void) printf("%-28s %10lu\n", name, one);
    }
}


static void
conflict_show_tiers(conflict_run_t *run,
    unsigned long highest[CONFLICT_TIERS + 1],
    unsigned long last[CONFLICT_TIERS + 1])
{
    size_t              i;
    conflict_state_t    state;
    conflict_player_t  *player;

    memset(highest, 0, (CONFLICT_TIERS + 1) * sizeof(unsigned long));
    memset(last, 0, (CONFLICT_TIERS + 1) * sizeof(unsigned long));

    for (i = 0; i < run->room; i++) {
        player = &run->players[i];

        if (player->name && player->moved == NULL) {
            (void) conflict_run_load(run, player, NULL, &state);
            highest[player->highest]++;
            last[state.tier]++;
        }
    }
}


void
conflict_show_summary(conflict_run_t *run, conflict_run_t *other)
{
    char           name[32];
    unsigned       i;
    unsigned long  clients;
    unsigned long  highest[2][CONFLICT_TIERS + 1];
    unsigned long  last[2][CONFLICT_TIERS + 1];

    static const struct {
        const char  *name;
        int          rule;
    } rows[] = {
        { "answers overdue", CONFLICT_RESPONSE_OVERDUE },
        { "promises missed", CONFLICT_PROMISE_MISSED },
        { "words owed and not said", CONFLICT_UPDATE_DUE },
        { "solutions overdue", CONFLICT_UNSOLVED },
        { "upset", CONFLICT_UPSET },
        { "festering", CONFLICT_FESTERING },
        { "relapsed", CONFLICT_RELAPSED },
        { "usual tone", CONFLICT_USUAL_TONE },
        { "leads and heads told", CONFLICT_RULE_NOTIFY }
    };

    conflict_show_tiers(run, highest[0], last[0]);

    if (other) {
        conflict_show_tiers(other, highest[1], last[1]);
        (void) printf("%-28s %10s %10s %10s\n", "policy", run->policy->name,
                      other->policy->name, "change");
    } else {
        (void) printf("%-28s %10s\n", "policy", run->policy->name);
    }

    clients = other ? (unsigned long) other->n : 0;

    conflict_show_row("clients", (unsigned long) run->n,
                      other ? &clients : NULL);
    conflict_show_row("events", run->events, other ? &other->events : NULL);

    for (i = 1; i <= CONFLICT_TIERS; i++) {
        (void) snprintf(name, sizeof(name), "highest tier %u", i);
        conflict_show_row(name, highest[0][i], other ? &highest[1][i] : NULL);
    }

    for (i = 1; i <= CONFLICT_TIERS; i++) {
        (void) snprintf(name, sizeof(name), "tier %u at the end", i);
        conflict_show_row(name, last[0][i], other ? &last[1][i] : NULL);
    }

    for (i = CONFLICT_SURVEY_SCHEDULED; i < CONFLICT_SURVEY_STATES; i++) {

        /* nobody is asked here: these cannot be */

        if (i != CONFLICT_SURVEY_OFFERED && i != CONFLICT_SURVEY_SENT
            && i != CONFLICT_SURVEY_REMINDED)
        {
            (void) snprintf(name, sizeof(name), "surveys %s",
                            conflict_survey_words[i].data);
            conflict_show_row(name, run->surveys[i],
                              other ? &other->surveys[i] : NULL);
        }
    }

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        conflict_show_row(rows[i].name, run->passed[rows[i].rule],
                          other ? &other->passed[rows[i].rule] : NULL);
    }
}
