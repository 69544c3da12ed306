
/*
 * Who spoke, where only the author is known and the client comes later.
 */

#include <string.h>

#include "occur.h"


conflict_actor_t
conflict_author_is(const char *client, const char *author)
{
    const char  *id;

    id = strrchr(client, '/');

    return id && strcmp(id + 1, author) == 0 ? CONFLICT_ACTOR_CLIENT
                                             : CONFLICT_ACTOR_AGENT;
}


void
conflict_event_resolve(conflict_event_t *event, const char *client)
{
    unsigned  i;

    if (event->author[0] == '\0') {
        return;
    }

    event->actor = conflict_author_is(client, event->author);
    event->author[0] = '\0';

    if (event->actor == CONFLICT_ACTOR_CLIENT) {

        if (event->kind == CONFLICT_EVENT_NOTE) {
            event->kind = CONFLICT_EVENT_MESSAGE;
        }

        for (i = CONFLICT_FIRST_ACT; i < CONFLICT_SIGNALS; i++) {
            event->signals.strength[i] = 0;
        }

        event->signals.promise = 0;

        return;
    }

    for (i = 0; i < CONFLICT_FIRST_ACT; i++) {
        event->signals.strength[i] = 0;
    }

    event->signals.heat = 0;
    event->signals.themes = 0;
    event->signals.theme = 0;
    event->signals.thanks = 0;
    event->theme[0] = '\0';
}
