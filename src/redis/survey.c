
/*
 * What a commit carries of surveys: the record, its entry in the stream, the
 * figures, and comments.
 */

#include "commit_private.h"


static char  ngx_conflict_surveys[NGX_CONFLICT_MAX_SURVEYS]
                                 [NGX_CONFLICT_SURVEY_SIZE];
static char  ngx_conflict_figures[NGX_CONFLICT_MAX_FIGURES]
                                 [NGX_CONFLICT_FIGURE_SIZE];
static char  ngx_conflict_comments[NGX_CONFLICT_MAX_BATCH]
                                  [NGX_CONFLICT_COMMENT_SIZE];


static void
ngx_conflict_arg_survey(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, const conflict_effect_t *effect,
    const conflict_state_t *state, const conflict_policy_t *policy, u_char *p)
{
    u_char                   *key;
    size_t                    len;
    char                      id[NGX_INT64_LEN];
    conflict_str_t            text;
    const conflict_survey_t  *survey;

    survey = &effect->survey;

    *ngx_sprintf((u_char *) id, "%012xL", survey->id) = '\0';

    key = p;
    p += ngx_conflict_key(commit->store, (char *) key, "survey", commit->name,
                          id);
    ngx_conflict_arg(args, (char *) key, p - key);

    ngx_conflict_arg(args, (char *) p,
                     ngx_sprintf(p, "%L", policy->retain_history
                                          / CONFLICT_SECOND)
                     - p);
    p += args->len[args->argc - 1];

    ngx_conflict_arg(args, "v", 1);
    ngx_conflict_arg(args, "1", 1);

    ngx_conflict_arg_printed(args, "id", &p, ngx_sprintf(p, "%012xL",
                                                         survey->id));
    ngx_conflict_arg_printed(args, "at", &p, ngx_sprintf(p, "%L",
                                                         effect->at));

    text.data = commit->name;
    text.len = ngx_strlen(commit->name);
    ngx_conflict_arg_word(args, "client", text);

    text.data = survey->ticket;
    text.len = ngx_strlen(survey->ticket);
    ngx_conflict_arg_word(args, "ticket", text);

    ngx_conflict_arg_word(args, "state", conflict_survey_words[survey->state]);
    ngx_conflict_arg_word(args, "ask", conflict_ask_words[survey->ask]);
    ngx_conflict_arg_word(args, "scale", conflict_scale_words[survey->scale]);

    ngx_conflict_arg_printed(args, "due", &p, ngx_sprintf(p, "%L",
                                                          survey->due));
    ngx_conflict_arg_printed(args, "until", &p,
                             ngx_sprintf(p, "%L", survey->due
                                                  + policy->survey_expire));
    ngx_conflict_arg_printed(args, "score", &p,
                             survey->state == CONFLICT_SURVEY_ANSWERED
                             ? ngx_sprintf(p, "%ui",
                                           (ngx_uint_t) survey->score)
                             : p);

    text.len = 0;
    ngx_conflict_arg_word(args, "why",
                          effect->unasked == CONFLICT_UNASKED_NONE
                          ? text : conflict_unasked_words[effect->unasked]);

    text.data = state->profile.segment;
    text.len = ngx_strlen(state->profile.segment);
    ngx_conflict_arg_word(args, "segment", text);

    text.data = policy->name;
    text.len = ngx_strlen(policy->name);
    ngx_conflict_arg_word(args, "policy", text);
    text.data = state->profile.language;
    text.len = ngx_strlen(state->profile.language);
    ngx_conflict_arg_word(args, "language", text);

    text.len = 0;
    ngx_conflict_arg_word(args, "channel",
                    state->profile.feedback_by == CONFLICT_CHANNEL_UNKNOWN
                    ? text
                    : conflict_channel_words[state->profile.feedback_by]);

    len = ngx_conflict_survey_link(commit->store->conf, commit->name,
                                   survey->id, (char *) p);
    ngx_conflict_arg_printed(args, "link", &p, p + len);
}


/* one more, or one less, of what a field counts: ASK/SEGMENT/WHAT */

static void
ngx_conflict_arg_figure(ngx_conflict_args_t *args,
    ngx_conflict_surveyed_t *done, const char *ask, const char *segment,
    const char *what, ngx_int_t detail, const char *by)
{
    u_char  *p, *start;

    start = (u_char *) ngx_conflict_figures[done->figures++];
    p = ngx_sprintf(start, "%s/%s/%s", ask, segment, what);

    if (detail >= 0) {
        p = ngx_sprintf(p, "/%i", detail);
    }

    ngx_conflict_arg(args, (char *) start, p - start);
    ngx_conflict_arg(args, by, ngx_strlen(by));
}


/* a survey that was held back was not due after all; an answer that is
 * another one by now takes the place of what it was */

static void
ngx_conflict_arg_survey_figures(ngx_conflict_args_t *args,
    const conflict_effect_t *effect, const conflict_state_t *state,
    ngx_conflict_surveyed_t *done)
{
    const char               *ask, *scale, *segment, *what;
    u_char                    why[2 * CONFLICT_WORD_SIZE];
    const conflict_survey_t  *survey;

    survey = &effect->survey;
    ask = conflict_ask_words[survey->ask].data;
    scale = conflict_scale_words[survey->scale].data;
    segment = state->profile.segment;
    what = conflict_survey_words[survey->state].data;

    if (effect->edited) {
        ngx_conflict_arg_figure(args, done, ask, segment, scale,
                                effect->before, "-1");
        ngx_conflict_arg_figure(args, done, ask, segment, scale,
                                survey->score, "1");
        return;
    }

    if (survey->state == CONFLICT_SURVEY_SCHEDULED
        && effect->unasked != CONFLICT_UNASKED_NONE)
    {
        ngx_conflict_arg_figure(args, done, ask, segment,
                           conflict_survey_words[CONFLICT_SURVEY_DUE].data,
                           -1, "-1");
        return;
    }

    if (survey->state == CONFLICT_SURVEY_CANCELLED
        || survey->state == CONFLICT_SURVEY_EXPIRED)
    {
        *ngx_sprintf(why, "%s-%s", what,
                     conflict_unasked_words[effect->unasked].data) = '\0';
        what = (const char *) why;
    }

    ngx_conflict_arg_figure(args, done, ask, segment, what, -1, "1");

    if (survey->state == CONFLICT_SURVEY_ANSWERED) {
        ngx_conflict_arg_figure(args, done, ask, segment, scale,
                                survey->score, "1");
    }
}


/* what the client has added in words, for people to read */

static void
ngx_conflict_arg_comment(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, const ngx_conflict_waiting_t *waiting,
    const conflict_state_t *state, ngx_conflict_surveyed_t *done)
{
    u_char                   *p;
    conflict_str_t            text;
    const conflict_event_t   *event;
    const conflict_survey_t  *survey;

    event = &waiting->event;
    survey = &state->survey;
    p = (u_char *) ngx_conflict_comments[done->comments++];

    ngx_conflict_arg(args, "v", 1);
    ngx_conflict_arg(args, "1", 1);
    ngx_conflict_arg_printed(args, "id", &p, ngx_sprintf(p, "%012xL",
                                                         event->id));
    ngx_conflict_arg_printed(args, "at", &p, ngx_sprintf(p, "%L", event->at));

    text.data = commit->name;
    text.len = ngx_strlen(commit->name);
    ngx_conflict_arg_word(args, "client", text);

    text.data = survey->ticket;
    text.len = ngx_strlen(survey->ticket);
    ngx_conflict_arg_word(args, "ticket", text);

    ngx_conflict_arg_printed(args, "survey", &p, ngx_sprintf(p, "%012xL",
                                                             survey->id));
    ngx_conflict_arg_word(args, "ask", conflict_ask_words[survey->ask]);
    ngx_conflict_arg_word(args, "scale", conflict_scale_words[survey->scale]);
    ngx_conflict_arg_printed(args, "score", &p,
                             ngx_sprintf(p, "%ui",
                                         (ngx_uint_t) event->score));

    text.data = waiting->told->comment;
    text.len = waiting->told->len;
    ngx_conflict_arg_word(args, "comment", text);
}


static void
ngx_conflict_count_survey(ngx_conflict_commit_t *commit,
    const conflict_effect_t *effect)
{
    if (effect->edited
        || (effect->survey.state == CONFLICT_SURVEY_SCHEDULED
            && effect->unasked != CONFLICT_UNASKED_NONE))
    {
        return;
    }

    commit->done[NGX_CONFLICT_COUNT_SURVEY + effect->survey.state
                 - CONFLICT_SURVEY_SCHEDULED - NGX_CONFLICT_COUNT_OVERDUE]++;
}


/* the events of a batch that somebody rates with: what the helpdesk has asked
 * itself is a figure, too, by what it means */

static void
ngx_conflict_arg_ratings(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, ngx_uint_t n,
    const conflict_state_t *state, ngx_conflict_surveyed_t *done,
    ngx_uint_t comments)
{
    ngx_uint_t               i;
    ngx_queue_t             *q;
    ngx_conflict_waiting_t  *waiting;

    q = ngx_queue_head(&commit->events);

    for (i = 0; i < n; i++, q = ngx_queue_next(q)) {
        waiting = ngx_queue_data(q, ngx_conflict_waiting_t, queue);

        if (waiting->event.kind != CONFLICT_EVENT_RATING
            || waiting->outcome != CONFLICT_APPLIED)
        {
            continue;
        }

        if (comments) {
            if (waiting->told && waiting->told->len) {
                ngx_conflict_arg_comment(args, commit, waiting, state, done);
            }

        } else if (waiting->event.survey == 0) {
            ngx_conflict_arg_figure(args, done, "own", state->profile.segment,
                          conflict_scale_words[CONFLICT_SCALE_CSAT].data,
                          waiting->event.rating, "1");
        }
    }
}


void
ngx_conflict_arg_surveys(ngx_conflict_args_t *args,
    ngx_conflict_commit_t *commit, ngx_uint_t n,
    const conflict_effects_t *effects, const conflict_state_t *state,
    const conflict_policy_t *policy, ngx_conflict_surveyed_t *done)
{
    ngx_uint_t                i;
    const conflict_effect_t  *told[NGX_CONFLICT_MAX_SURVEYS];

    ngx_memzero(done, sizeof(ngx_conflict_surveyed_t));

    for (i = 0; i < effects->n; i++) {

        if (effects->of[i].rule != CONFLICT_RULE_SURVEY) {
            continue;
        }

        if (done->surveys == NGX_CONFLICT_MAX_SURVEYS) {
            commit->done[NGX_CONFLICT_COUNT_EFFECTS
                         - NGX_CONFLICT_COUNT_OVERDUE]++;
            continue;
        }

        told[done->surveys] = &effects->of[i];
        ngx_conflict_count_survey(commit, &effects->of[i]);
        ngx_conflict_arg_survey(args, commit, &effects->of[i], state, policy,
                       (u_char *) ngx_conflict_surveys[done->surveys++]);
    }

    for (i = 0; i < done->surveys; i++) {
        ngx_conflict_arg_survey_figures(args, told[i], state, done);
    }

    ngx_conflict_arg_ratings(args, commit, n, state, done, 0);
    ngx_conflict_arg_ratings(args, commit, n, state, done, 1);

    done->surveys *= NGX_CONFLICT_SURVEY_ARGS;
    done->figures *= 2;
    done->comments *= NGX_CONFLICT_COMMENT_ARGS;
}
