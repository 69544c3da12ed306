
/*
 * What tests of events have in common: a moment, a helpdesk, the lexicons.
 */

#ifndef CONFLICT_TEST_OCCASIONS_H
#define CONFLICT_TEST_OCCASIONS_H

#include "core/occur.h"
#include "scenes.h"
#include "scoring.h"


#define NOW     (1795773600 * CONFLICT_SECOND)
#define ANGRY   "This is ridiculous! I will cancel my contract."


static conflict_message_t   message;
static conflict_occasion_t  occasion;
static conflict_subject_t   subject;
static conflict_event_t     events[CONFLICT_OCCURRENCES_MAX];
static unsigned             n;


/* set-up and tear-down of a group, and set-up of each test */

static int
begin(void **state)
{
    return scoring_load(state);
}


static int
end(void **state)
{
    scene_free();

    return scoring_unload(state);
}


static int
new_occasion(void **state)
{
    memset(&occasion, 0, sizeof(occasion));

    occasion.scope = str("desk");
    occasion.now = NOW;
    occasion.linked = "";
    occasion.exchange = str("x-1");
    occasion.scoring = &scoring;
    occasion.message = &message;

    return 0;
}


#endif /* CONFLICT_TEST_OCCASIONS_H */
