
/*
 * What the files that find facts share: not for others.
 */

#ifndef CONFLICT_EXTRACT_PRIVATE_H
#define CONFLICT_EXTRACT_PRIVATE_H

#include "extract.h"
#include "mail.h"
#include "route_private.h"


/* one exchange, or one item of it, while its facts are found */
typedef struct {
    const conflict_exchange_t  *exchange;
    const conflict_item_t      *item;
    conflict_facts_t           *facts;
    uint32_t                    done;      /* facts that were looked for */
    uint32_t                    skipped;   /* absent, a source not trusted */
    unsigned                    agent:1;
    unsigned                    mail_done:1;
    unsigned                    mail_there:1;
    conflict_mail_t             mail;
} conflict_extraction_t;


/* extract.c: looks for a fact, once; paths insert facts */
void conflict_extract_fact(conflict_extraction_t *x, conflict_fact_t fact);

/* read.c: the value of one source.  OK, DECLINED when it is not there, LIMIT,
 * NOMEM */
conflict_rc_t conflict_read(conflict_extraction_t *x,
    const conflict_source_t *source, conflict_str_t *value);

/* walks a path from a root (or NULL); NULL when it leads nowhere */
json_t *conflict_path_walk(conflict_extraction_t *x,
    const conflict_path_step_t *steps, unsigned nsteps, json_t *json);

/* the field of a form that a source names */
conflict_rc_t conflict_read_form(conflict_extraction_t *x,
    const conflict_source_t *source, conflict_body_t *body,
    conflict_str_t *value);

/* a number, a string, a truth as text */
conflict_rc_t conflict_read_json(conflict_extraction_t *x, json_t *json,
    conflict_str_t *value);

/* judge.c: when, unless, accept, require, refuse */
conflict_verdict_t conflict_judge(conflict_extraction_t *x);


#endif /* CONFLICT_EXTRACT_PRIVATE_H */
