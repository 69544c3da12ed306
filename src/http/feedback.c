
/*
 * conflict_feedback: the page behind a survey's link.
 *
 * A link that is none is looked up like any other, so that how long the answer
 * takes does not tell what is wrong with it.
 */

#include "feedback.h"
#include "../core/advance.h"
#include "../core/survey.h"


/* a client nobody can be: names have a scope of letters */
#define NGX_HTTP_CONFLICT_NOBODY    "-/-"


static ngx_http_conflict_feedback_t *ngx_http_conflict_feedback_begin(
    ngx_http_request_t *r);
static void ngx_http_conflict_feedback_body(ngx_http_request_t *r);
static void ngx_http_conflict_feedback_ask(
    ngx_http_conflict_feedback_t *feedback);
static void ngx_http_conflict_feedback_found(void *data,
    ngx_conflict_found_t found, const char *client,
    conflict_survey_state_t asked);
static void ngx_http_conflict_feedback_loaded(void *data,
    ngx_conflict_found_t found, const char *name, conflict_str_t text);
static void ngx_http_conflict_feedback_resume(ngx_event_t *ev);
static void ngx_http_conflict_feedback_cleanup(void *data);


/* one state at a time is looked at in a worker */

static conflict_state_t  ngx_http_conflict_feedback_state;


/* the last part of the path, whatever the location is called */

static ngx_str_t
ngx_http_conflict_feedback_name(ngx_http_request_t *r)
{
    u_char     *p;
    ngx_str_t   name;

    p = r->uri.data + r->uri.len;

    while (p > r->uri.data && p[-1] != '/') {
        p--;
    }

    name.data = p;
    name.len = r->uri.data + r->uri.len - p;

    return name;
}


ngx_int_t
ngx_http_conflict_feedback_handler(ngx_http_request_t *r)
{
    ngx_int_t                           rc;
    ngx_str_t                           name;
    ngx_http_conflict_feedback_t       *feedback;
    ngx_http_conflict_loc_conf_t       *lcf;
    ngx_http_conflict_feedback_conf_t  *conf;

    static ngx_str_t  style = ngx_string("style.css");
    static ngx_str_t  logo = ngx_string("logo");

    lcf = ngx_http_get_module_loc_conf(r, ngx_http_conflict_module);
    conf = lcf->feedback;
    name = ngx_http_conflict_feedback_name(r);

    if (r->method & (NGX_HTTP_GET|NGX_HTTP_HEAD)) {
        rc = ngx_http_discard_request_body(r);

        if (rc != NGX_OK) {
            return rc;
        }

        if (name.len == style.len
            && ngx_memcmp(name.data, style.data, style.len) == 0)
        {
            return ngx_http_conflict_feedback_asset(r, &conf->style, conf);
        }

        if (name.len == logo.len
            && ngx_memcmp(name.data, logo.data, logo.len) == 0)
        {
            return conf->logo.len
                   ? ngx_http_conflict_feedback_asset(r, &conf->logo, conf)
                   : NGX_HTTP_NOT_FOUND;
        }

        feedback = ngx_http_conflict_feedback_begin(r);

        if (feedback == NULL) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        r->main->count++;
        ngx_http_conflict_feedback_ask(feedback);

        return NGX_DONE;
    }

    if (!(r->method & NGX_HTTP_POST)) {
        return NGX_HTTP_NOT_ALLOWED;
    }

    if (r->headers_in.content_length_n > NGX_HTTP_CONFLICT_FORM_MAX) {
        return NGX_HTTP_REQUEST_ENTITY_TOO_LARGE;
    }

    if (ngx_http_conflict_feedback_begin(r) == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    rc = ngx_http_read_client_request_body(r, ngx_http_conflict_feedback_body);

    return rc >= NGX_HTTP_SPECIAL_RESPONSE ? rc : NGX_DONE;
}


/* the module's context is that of an exchange, which the filters look for */

static ngx_http_conflict_feedback_t *
ngx_http_conflict_feedback_begin(ngx_http_request_t *r)
{
    ngx_pool_cleanup_t             *cln;
    ngx_http_conflict_feedback_t   *feedback;

    cln = ngx_pool_cleanup_add(r->pool, sizeof(ngx_http_conflict_feedback_t));
    if (cln == NULL) {
        return NULL;
    }

    feedback = cln->data;
    ngx_memzero(feedback, sizeof(ngx_http_conflict_feedback_t));

    cln->handler = ngx_http_conflict_feedback_cleanup;

    feedback->request = r;
    feedback->dummy.fd = (ngx_socket_t) -1;
    feedback->resume.data = feedback;
    feedback->resume.handler = ngx_http_conflict_feedback_resume;
    feedback->resume.log = r->connection->log;

    return feedback;
}


static void
ngx_http_conflict_feedback_cleanup(void *data)
{
    ngx_uint_t                     i;
    ngx_http_conflict_feedback_t  *feedback = data;

    if (feedback->resume.posted) {
        ngx_delete_posted_event(&feedback->resume);
    }

    if (feedback->asked) {
        ngx_conflict_asked_detach(feedback->asked);
    }

    if (feedback->load) {
        ngx_conflict_store_detach(feedback->load);
    }

    for (i = 0; i < NGX_HTTP_CONFLICT_FEEDBACK_EVENTS; i++) {
        if (feedback->waits[i].told) {
            ngx_conflict_told_detach(feedback->waits[i].told);
        }
    }

    conflict_body_destroy(feedback->form);
}


static void
ngx_http_conflict_feedback_body(ngx_http_request_t *r)
{
    ngx_int_t                      rc;
    ngx_pool_cleanup_t            *cln;
    ngx_http_conflict_feedback_t  *feedback;

    for (cln = r->pool->cleanup;
         cln->handler != ngx_http_conflict_feedback_cleanup;
         cln = cln->next)
    {
        /* void */
    }

    feedback = cln->data;

    rc = ngx_http_conflict_feedback_read(feedback);

    if (rc != NGX_OK) {
        ngx_http_finalize_request(r, rc == NGX_ABORT
                                     ? NGX_HTTP_REQUEST_ENTITY_TOO_LARGE
                                     : NGX_HTTP_INTERNAL_SERVER_ERROR);
        return;
    }

    ngx_http_conflict_feedback_ask(feedback);
}


static void
ngx_http_conflict_feedback_go_on(ngx_http_conflict_feedback_t *feedback)
{
    ngx_post_event(&feedback->resume, &ngx_posted_events);
}


/* first the record, then the state of the client that it names */

static void
ngx_http_conflict_feedback_ask(ngx_http_conflict_feedback_t *feedback)
{
    unsigned                        bucket;
    conflict_str_t                  token;
    ngx_http_request_t             *r;
    ngx_http_conflict_loc_conf_t   *lcf;
    ngx_http_conflict_main_conf_t  *mcf;

    r = feedback->request;

    mcf = ngx_http_get_module_main_conf(r, ngx_http_conflict_module);
    lcf = ngx_http_get_module_loc_conf(r, ngx_http_conflict_module);

    feedback->token = ngx_http_conflict_feedback_name(r);

    token.data = (const char *) feedback->token.data;
    token.len = feedback->token.len;

    feedback->valid = conflict_token_read(&mcf->secret, token, &bucket,
                                          &feedback->survey)
                      == CONFLICT_OK;

    r->read_event_handler = ngx_http_test_reading;

    if (ngx_http_conflict_store() && ngx_http_conflict_usable(lcf->timeout)) {
        feedback->asked = ngx_conflict_store_survey(ngx_http_conflict_store(),
                                             bucket, feedback->survey,
                                             ngx_http_conflict_feedback_found,
                                             feedback);
    }

    if (feedback->asked == NULL) {
        feedback->failed = 1;
        ngx_http_conflict_feedback_go_on(feedback);
    }
}


void
ngx_http_conflict_feedback_load(ngx_http_conflict_feedback_t *feedback)
{
    feedback->load = ngx_conflict_store_load(ngx_http_conflict_store(),
                                             feedback->client,
                                             ngx_http_conflict_feedback_loaded,
                                             feedback);
    if (feedback->load == NULL) {
        feedback->failed = 1;
        ngx_http_conflict_feedback_go_on(feedback);
    }
}


static void
ngx_http_conflict_feedback_found(void *data, ngx_conflict_found_t found,
    const char *client, conflict_survey_state_t asked)
{
    ngx_http_conflict_feedback_t  *feedback = data;

    feedback->asked = NULL;

    if (found == NGX_CONFLICT_FAILED) {
        feedback->failed = 1;
        ngx_http_conflict_feedback_go_on(feedback);
        return;
    }

    if (found == NGX_CONFLICT_ABSENT) {
        feedback->valid = 0;
    }

    feedback->recorded = asked;

    ngx_cpystrn((u_char *) feedback->client,
                (u_char *) (feedback->valid ? client
                                            : NGX_HTTP_CONFLICT_NOBODY),
                CONFLICT_NAME_SIZE);

    ngx_http_conflict_feedback_load(feedback);
}


static void
ngx_http_conflict_feedback_loaded(void *data, ngx_conflict_found_t found,
    const char *name, conflict_str_t text)
{
    ngx_http_conflict_feedback_t  *feedback = data;

    feedback->load = NULL;
    feedback->state.len = 0;

    if (found == NGX_CONFLICT_FAILED) {
        feedback->failed = 1;
    }

    if (found == NGX_CONFLICT_FOUND) {
        ngx_cpystrn((u_char *) feedback->client, (u_char *) name,
                    CONFLICT_NAME_SIZE);

        feedback->state.data = ngx_pnalloc(feedback->request->pool, text.len);

        if (feedback->state.data) {
            ngx_memcpy(feedback->state.data, text.data, text.len);
            feedback->state.len = text.len;

        } else {
            feedback->failed = 1;
        }
    }

    ngx_http_conflict_feedback_go_on(feedback);
}


/* the state as it is now, with the policy that holds for it */

conflict_state_t *
ngx_http_conflict_feedback_now(ngx_http_conflict_feedback_t *feedback,
    const conflict_policy_t **policy)
{
    unsigned                    unknown;
    conflict_str_t              text;
    conflict_state_t           *state;
    const conflict_policies_t  *policies;

    ngx_http_conflict_main_conf_t  *mcf;

    mcf = ngx_http_get_module_main_conf(feedback->request,
                                        ngx_http_conflict_module);
    policies = &mcf->policies;
    state = &ngx_http_conflict_feedback_state;
    unknown = 0;

    text.data = (const char *) feedback->state.data;
    text.len = feedback->state.len;

    if (text.len == 0
        || conflict_state_decode(state, policies->of[0], text) != CONFLICT_OK)
    {
        conflict_state_init(state, policies->of[0]);
    }

    *policy = conflict_policy_for(policies, state, NULL, &unknown);

    conflict_advance(state, *policy, ngx_http_conflict_now());

    return state;
}


/* what became of it, by the state; of an earlier one only the record tells */

ngx_http_conflict_page_kind_t
ngx_http_conflict_feedback_kind(ngx_http_conflict_feedback_t *feedback,
    const conflict_state_t *state)
{
    conflict_survey_state_t   became;
    const conflict_survey_t  *survey;

    survey = &state->survey;

    if (feedback->failed) {
        return NGX_HTTP_CONFLICT_PAGE_UNAVAILABLE;
    }

    if (!feedback->valid) {
        return NGX_HTTP_CONFLICT_PAGE_INVALID;
    }

    became = survey->id == feedback->survey ? survey->state
                                            : feedback->recorded;

    switch (became) {

    case CONFLICT_SURVEY_ANSWERED:
        return survey->id == feedback->survey
               && ngx_http_conflict_now() <= survey->at + CONFLICT_SURVEY_EDIT
               ? NGX_HTTP_CONFLICT_PAGE_ASKS
               : NGX_HTTP_CONFLICT_PAGE_ANSWERED;

    case CONFLICT_SURVEY_SCHEDULED:
    case CONFLICT_SURVEY_CANCELLED:
        return NGX_HTTP_CONFLICT_PAGE_CANCELLED;

    case CONFLICT_SURVEY_DUE:
    case CONFLICT_SURVEY_OFFERED:
    case CONFLICT_SURVEY_SENT:
    case CONFLICT_SURVEY_REMINDED:

        if (survey->id == feedback->survey) {
            return NGX_HTTP_CONFLICT_PAGE_ASKS;
        }

        /* fall through */

    default:
        return NGX_HTTP_CONFLICT_PAGE_EXPIRED;
    }
}


static void
ngx_http_conflict_feedback_resume(ngx_event_t *ev)
{
    ngx_connection_t              *c;
    ngx_http_request_t            *r;
    ngx_http_conflict_feedback_t  *feedback;

    feedback = ev->data;
    r = feedback->request;
    c = r->connection;

    ngx_http_set_log_request(c->log, r);

    if (feedback->form && !feedback->acted) {
        feedback->acted = 1;

        if (ngx_http_conflict_feedback_act(feedback)) {
            return;
        }
    }

    ngx_http_finalize_request(r, ngx_http_conflict_feedback_show(feedback));

    ngx_http_run_posted_requests(c);
}
