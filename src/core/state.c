
#include <string.h>

#include "state.h"


void
conflict_state_init(conflict_state_t *state, const conflict_policy_t *policy)
{
    memset(state, 0, sizeof(conflict_state_t));

    state->schema = CONFLICT_SCHEMA;
    state->tier = 1;
    state->phase = CONFLICT_CALM;
    state->mean = (uint32_t) (policy->baseline_prior * 1000 + 0.5);
    state->slow = state->mean;
    state->deviation = (uint32_t) (policy->deviation_prior * 1000 + 0.5);
}


int
conflict_state_seen(const conflict_state_t *state, uint64_t id)
{
    unsigned  i;

    for (i = 0; i < state->nring; i++) {
        if (state->ring[i] == id) {
            return 1;
        }
    }

    return 0;
}


void
conflict_state_remember(conflict_state_t *state, uint64_t id)
{
    if (state->nring == CONFLICT_RING) {
        memmove(&state->ring[0], &state->ring[1],
                (CONFLICT_RING - 1) * sizeof(uint64_t));
        state->nring--;
    }

    state->ring[state->nring++] = id;
}


conflict_ticket_t *
conflict_state_ticket(conflict_state_t *state, const char *id)
{
    unsigned  i;

    for (i = 0; i < state->ntickets; i++) {
        if (strcmp(state->tickets[i].id, id) == 0) {
            return &state->tickets[i];
        }
    }

    return NULL;
}


static void
conflict_state_remove_ticket(conflict_state_t *state, unsigned i)
{
    state->ntickets--;

    memmove(&state->tickets[i], &state->tickets[i + 1],
            (state->ntickets - i) * sizeof(conflict_ticket_t));
}


int
conflict_ticket_is_over(const conflict_ticket_t *ticket)
{
    return ticket->status == CONFLICT_STATUS_RESOLVED
           || ticket->status == CONFLICT_STATUS_CLOSED;
}


/* which ticket gives way: the first that is over, else the first */

static unsigned
conflict_state_expendable(const conflict_state_t *state)
{
    unsigned  i;

    for (i = 0; i < state->ntickets; i++) {
        if (conflict_ticket_is_over(&state->tickets[i])) {
            return i;
        }
    }

    return 0;
}


conflict_ticket_t *
conflict_state_touch(conflict_state_t *state, const char *id, unsigned *lost)
{
    size_t             len;
    unsigned           i;
    conflict_ticket_t  *ticket, copy;

    ticket = conflict_state_ticket(state, id);

    if (ticket) {
        copy = *ticket;
        conflict_state_remove_ticket(state,
                                     (unsigned) (ticket - state->tickets));

    } else {
        memset(&copy, 0, sizeof(conflict_ticket_t));

        len = strlen(id);
        memcpy(copy.id, id, len < CONFLICT_ID_LEN ? len : CONFLICT_ID_LEN);

        if (state->ntickets == CONFLICT_TICKETS_MAX) {
            i = conflict_state_expendable(state);

            if (!conflict_ticket_is_over(&state->tickets[i])) {
                *lost = 1;
            }

            conflict_state_remove_ticket(state, i);
        }
    }

    state->tickets[state->ntickets] = copy;

    return &state->tickets[state->ntickets++];
}


int
conflict_state_owed(const conflict_state_t *state)
{
    unsigned  i;

    for (i = 0; i < state->ntickets; i++) {
        if (state->tickets[i].owed) {
            return 1;
        }
    }

    return 0;
}


int
conflict_state_is_open(const conflict_state_t *state)
{
    unsigned  i;

    if (state->phase == CONFLICT_VENTING
        || state->phase == CONFLICT_IN_CONFLICT)
    {
        return 1;
    }

    for (i = 0; i < state->ntickets; i++) {
        if (!conflict_ticket_is_over(&state->tickets[i])) {
            return 1;
        }
    }

    return 0;
}


int
conflict_survey_is_open(const conflict_survey_t *survey)
{
    return survey->state >= CONFLICT_SURVEY_SCHEDULED
           && survey->state <= CONFLICT_SURVEY_REMINDED;
}
