
/*
 * What a client has sent by the form of the page.
 */

#include "feedback.h"
#include "../core/reduce.h"
#include "../core/survey.h"


static void ngx_http_conflict_feedback_told(void *data, ngx_int_t rc,
    conflict_outcome_t outcome);


/* what was sent, as the form that it is; NGX_ABORT: it is too long */

ngx_int_t
ngx_http_conflict_feedback_read(ngx_http_conflict_feedback_t *feedback)
{
    size_t                  n, size;
    u_char                 *copy;
    ngx_buf_t              *b;
    ngx_chain_t            *cl;
    conflict_str_t          type, none;
    ngx_http_request_t     *r;
    conflict_body_wants_t   wants;

    static const conflict_limits_t  limits = { {
        [CONFLICT_LIMIT_BYTES] = NGX_HTTP_CONFLICT_FORM_MAX,
        [CONFLICT_LIMIT_FIELDS] = 16,
        [CONFLICT_LIMIT_STRING] = NGX_HTTP_CONFLICT_FORM_MAX
    } };

    r = feedback->request;

    ngx_memzero(&wants, sizeof(conflict_body_wants_t));
    wants.limits = &limits;

    type.data = "application/x-www-form-urlencoded";
    type.len = ngx_strlen(type.data);
    none.data = "";
    none.len = 0;

    feedback->form = conflict_body_create(&wants, type, none, -1);
    if (feedback->form == NULL) {
        return NGX_ERROR;
    }

    size = 0;

    for (cl = r->request_body ? r->request_body->bufs : NULL;
         cl;
         cl = cl->next)
    {
        b = cl->buf;
        n = ngx_buf_size(b);
        size += n;

        if (size > NGX_HTTP_CONFLICT_FORM_MAX) {
            return NGX_ABORT;
        }

        if (!b->in_file) {
            conflict_body_feed(feedback->form, (char *) b->pos, n);
            continue;
        }

        /* it was longer than client_body_buffer_size */

        copy = ngx_pnalloc(r->pool, n);

        if (copy == NULL
            || ngx_read_file(b->file, copy, n, b->file_pos) != (ssize_t) n)
        {
            return NGX_ERROR;
        }

        conflict_body_feed(feedback->form, (char *) copy, n);
    }

    conflict_body_finish(feedback->form);

    return NGX_OK;
}


/* a field of the form, or empty */

static conflict_str_t
ngx_http_conflict_feedback_field(ngx_http_conflict_feedback_t *feedback,
    const char *name)
{
    size_t           len;
    unsigned         i;
    conflict_str_t   none;

    len = ngx_strlen(name);

    for (i = 0; i < feedback->form->nfields; i++) {
        if (feedback->form->fields[i].name.len == len
            && ngx_memcmp(feedback->form->fields[i].name.data, name, len) == 0)
        {
            return feedback->form->fields[i].value;
        }
    }

    none.data = "";
    none.len = 0;

    return none;
}


static ngx_uint_t
ngx_http_conflict_feedback_is(ngx_http_conflict_feedback_t *feedback,
    const char *name, const char *value)
{
    conflict_str_t  field;

    field = ngx_http_conflict_feedback_field(feedback, name);

    return field.len == ngx_strlen(value)
           && ngx_memcmp(field.data, value, field.len) == 0;
}


static void
ngx_http_conflict_feedback_told(void *data, ngx_int_t rc,
    conflict_outcome_t outcome)
{
    ngx_http_conflict_feedback_wait_t  *wait = data;

    ngx_http_conflict_feedback_t  *feedback;

    feedback = wait->feedback;

    wait->told = NULL;
    feedback->pending--;

    if (rc != NGX_OK) {
        feedback->failed = 1;
    }

    if (feedback->pending == 0) {
        ngx_http_conflict_feedback_load(feedback);
    }
}


/* the form's own number makes one event of a form that is sent twice */

static void
ngx_http_conflict_feedback_commit(ngx_http_conflict_feedback_t *feedback,
    conflict_event_t *event, conflict_str_t comment)
{
    u_char                              text[NGX_INT64_LEN + 64];
    u_char                             *p;
    conflict_str_t                      nonce, scope, name;
    ngx_http_conflict_feedback_wait_t  *wait;

    nonce = ngx_http_conflict_feedback_field(feedback, "nonce");
    p = ngx_sprintf(text, "%xL/", feedback->survey);
    p = ngx_cpymem(p, nonce.data, ngx_min(nonce.len, 32));
    p = ngx_sprintf(p, "/%ui", (ngx_uint_t) event->score);

    scope.data = "page";
    scope.len = 4;
    name.data = (const char *) text;
    name.len = p - text;

    event->id = conflict_event_id(scope, event->kind, name);
    event->actor = CONFLICT_ACTOR_CLIENT;
    event->at = ngx_http_conflict_now();

    wait = &feedback->waits[feedback->nwaits++];
    wait->feedback = feedback;
    wait->told = ngx_conflict_store_commit_told(ngx_http_conflict_store(),
                                              feedback->client, event, comment,
                                              ngx_http_conflict_feedback_told,
                                              wait);
    if (wait->told) {
        feedback->pending++;

    } else {
        feedback->failed = 1;
    }
}


/* NGX_DECLINED: it is not complete, and the page says what is missing */

static ngx_int_t
ngx_http_conflict_feedback_answer(ngx_http_conflict_feedback_t *feedback,
    const conflict_state_t *state, const conflict_policy_t *policy)
{
    size_t              len;
    ngx_int_t           score;
    conflict_rc_t       rc;
    conflict_str_t      value, comment;
    conflict_event_t    event;
    static char         text[CONFLICT_COMMENT_SIZE];

    value = ngx_http_conflict_feedback_field(feedback, "score");
    score = value.len ? ngx_atoi((u_char *) value.data, value.len) : NGX_ERROR;

    rc = conflict_comment_clean(ngx_http_conflict_feedback_field(feedback,
                                                                 "comment"),
                                text, &len);
    comment.data = text;
    comment.len = len;

    feedback->score = score < 0 ? NGX_HTTP_CONFLICT_NO_SCORE
                                : (ngx_uint_t) score;
    feedback->too_long = (rc != CONFLICT_OK);
    feedback->choose = (score < 0
                        || conflict_rating_of(state->survey.scale,
                                              (unsigned) score) == 0);

    if (feedback->choose || feedback->too_long) {
        feedback->comment.data = ngx_pnalloc(feedback->request->pool,
                                             len ? len : 1);
        if (feedback->comment.data) {
            ngx_memcpy(feedback->comment.data, text, len);
            feedback->comment.len = len;
        }

        return NGX_DECLINED;
    }

    ngx_memzero(&event, sizeof(conflict_event_t));

    event.kind = CONFLICT_EVENT_RATING;
    event.survey = feedback->survey;
    event.score = (unsigned) score;
    event.rating = conflict_rating_of(state->survey.scale, event.score);
    event.comment = (len != 0);
    ngx_cpystrn((u_char *) event.ticket, (u_char *) state->survey.ticket,
                CONFLICT_ID_SIZE);

    if (len && conflict_cares(state, policy)) {
        ngx_http_conflict_hear(feedback->request, policy, comment,
                               &event.signals);
    }

    ngx_http_conflict_feedback_commit(feedback, &event, comment);

    return NGX_OK;
}


/* how often and where to be asked, and whether messages may be analysed */

static void
ngx_http_conflict_feedback_wishes(ngx_http_conflict_feedback_t *feedback)
{
    unsigned          i, off;
    conflict_str_t    none, value;
    conflict_event_t  event;

    static const struct {
        const char  *name;
        unsigned     member;
        const char  *value;
    } wishes[] = {
        { "often", CONFLICT_PROFILE_FEEDBACK, "7d" },
        { "often", CONFLICT_PROFILE_FEEDBACK, "30d" },
        { "often", CONFLICT_PROFILE_FEEDBACK, "90d" },
        { "often", CONFLICT_PROFILE_FEEDBACK, "off" },
        { "where", CONFLICT_PROFILE_PLACE, "email" },
        { "where", CONFLICT_PROFILE_PLACE, "chat" },
        { "where", CONFLICT_PROFILE_PLACE, "call" }
    };

    ngx_memzero(&event, sizeof(conflict_event_t));

    event.kind = CONFLICT_EVENT_PROFILE;

    for (i = 0; i < sizeof(wishes) / sizeof(wishes[0]); i++) {

        if (!ngx_http_conflict_feedback_is(feedback, wishes[i].name,
                                           wishes[i].value))
        {
            continue;
        }

        value.data = wishes[i].value;
        value.len = ngx_strlen(wishes[i].value);

        if (conflict_profile_read(&event.profile, wishes[i].member, value)
            == CONFLICT_OK)
        {
            event.said |= wishes[i].member;
        }
    }

    /* only what was changed on the page: it may be an old one */

    off = ngx_http_conflict_feedback_is(feedback, "analysis", "off");

    if (off != ngx_http_conflict_feedback_is(feedback, "was", "off")) {
        event.profile.analysis_off = off;
        event.said |= CONFLICT_PROFILE_ANALYSIS;
    }

    if (event.said) {
        none.data = "";
        none.len = 0;

        feedback->saved = 1;
        ngx_http_conflict_feedback_commit(feedback, &event, none);
    }
}


static void
ngx_http_conflict_feedback_lead(ngx_http_conflict_feedback_t *feedback,
    const conflict_state_t *state)
{
    conflict_str_t    none;
    conflict_event_t  event;

    none.data = "";
    none.len = 0;

    ngx_memzero(&event, sizeof(conflict_event_t));

    event.kind = CONFLICT_EVENT_LEAD;
    ngx_cpystrn((u_char *) event.ticket,
                (u_char *) (conflict_state_ticket((conflict_state_t *) state,
                                                  state->survey.ticket)
                            ? state->survey.ticket : ""),
                CONFLICT_ID_SIZE);

    ngx_http_conflict_feedback_commit(feedback, &event, none);
}


/* returns 1 when something is on its way, and the page has to wait */

ngx_uint_t
ngx_http_conflict_feedback_act(ngx_http_conflict_feedback_t *feedback)
{
    conflict_state_t               *state;
    const conflict_policy_t        *policy;
    ngx_http_conflict_page_kind_t   kind;

    state = ngx_http_conflict_feedback_now(feedback, &policy);
    kind = ngx_http_conflict_feedback_kind(feedback, state);

    if (ngx_http_conflict_feedback_is(feedback, "do", "lead")) {

        if (feedback->valid && !feedback->failed
            && conflict_state_is_open(state))
        {
            ngx_http_conflict_feedback_lead(feedback, state);
        }

    } else if (kind == NGX_HTTP_CONFLICT_PAGE_ASKS) {

        if (ngx_http_conflict_feedback_is(feedback, "do", "save")
            || ngx_http_conflict_feedback_answer(feedback, state, policy)
               == NGX_OK)
        {
            ngx_http_conflict_feedback_wishes(feedback);
        }
    }

    return feedback->pending != 0;
}
