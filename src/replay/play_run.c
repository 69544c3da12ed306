
/*
 * Clients under a policy.
 */

#include <stdlib.h>
#include <string.h>

#include "core/advance.h"
#include "core/hash.h"
#include "play.h"


void
conflict_run_init(conflict_run_t *run, conflict_policies_t *policies,
    const conflict_policy_t *policy)
{
    memset(run, 0, sizeof(conflict_run_t));

    run->policies = policies;
    run->policy = policy;
}


void
conflict_run_destroy(conflict_run_t *run)
{
    size_t  i;

    for (i = 0; i < run->room; i++) {
        free(run->players[i].name);
        free(run->players[i].moved);
        free(run->players[i].text);
    }

    free(run->players);
}


/* where a name stands, or would */

static conflict_player_t *
conflict_run_place(conflict_player_t *players, size_t room, const char *name)
{
    size_t  i;

    i = conflict_hash64(name, strlen(name), 0) & (room - 1);

    while (players[i].name && strcmp(players[i].name, name) != 0) {
        i = (i + 1) & (room - 1);
    }

    return &players[i];
}


/* who a client is by now: names never lead back, for two that are one already
 * cannot be merged */

static conflict_player_t *
conflict_run_follow(conflict_run_t *run, conflict_player_t *player)
{
    while (player->moved) {
        player = conflict_run_place(run->players, run->room, player->moved);
    }

    return player;
}


static int
conflict_run_grow(conflict_run_t *run)
{
    size_t              i, room;
    conflict_player_t  *players;

    room = run->room ? run->room * 2 : 1024;
    players = calloc(room, sizeof(conflict_player_t));

    if (players == NULL) {
        return 0;
    }

    for (i = 0; i < run->room; i++) {
        if (run->players[i].name) {
            *conflict_run_place(players, room, run->players[i].name)
                = run->players[i];
        }
    }

    free(run->players);

    run->players = players;
    run->room = room;

    return 1;
}


conflict_player_t *
conflict_run_player(conflict_run_t *run, const char *name)
{
    conflict_player_t  *player;

    if (run->n * 2 >= run->room && !conflict_run_grow(run)) {
        return NULL;
    }

    player = conflict_run_place(run->players, run->room, name);

    if (player->name == NULL) {
        player->name = strdup(name);

        if (player->name == NULL) {
            return NULL;
        }

        player->highest = 1;
        run->n++;
    }

    return conflict_run_follow(run, player);
}


const conflict_policy_t *
conflict_run_load(conflict_run_t *run, const conflict_player_t *player,
    const conflict_event_t *event, conflict_state_t *state)
{
    unsigned                  unknown;
    conflict_str_t            text;
    const conflict_policy_t  *policy;

    text.data = player->text;
    text.len = player->len;

    if (text.len == 0
        || conflict_state_decode(state, run->policy, text) != CONFLICT_OK)
    {
        conflict_state_init(state, run->policy);
        state->epoch = 1;
    }

    unknown = 0;

    policy = (event && event->policy[0]) || state->policy[0]
             ? conflict_policy_for(run->policies, state, event, &unknown)
             : run->policy;

    if (player->impact > 0) {
        run->changed = *policy;
        run->changed.usual_impact = player->impact;
        policy = &run->changed;
    }

    return policy;
}


int
conflict_run_keep(conflict_player_t *player,
    const conflict_state_t *state)
{
    char         text[CONFLICT_STATE_TEXT_MAX], *copy;
    size_t       len;

    len = conflict_state_encode(state, text);
    copy = realloc(player->text, len);

    if (copy == NULL) {
        return 0;
    }

    memcpy(copy, text, len);

    player->text = copy;
    player->len = len;

    if (state->tier > player->highest) {
        player->highest = state->tier;
    }

    return 1;
}


static void
conflict_run_count(conflict_run_t *run, conflict_player_t *player,
    const conflict_effects_t *effects)
{
    unsigned  i;

    for (i = 0; i < effects->n; i++) {
        run->passed[effects->of[i].rule]++;

        if (effects->of[i].rule == CONFLICT_RULE_SURVEY) {
            run->surveys[effects->of[i].survey.state]++;
        }

        if (effects->of[i].tier > player->highest) {
            player->highest = effects->of[i].tier;
        }
    }
}


/* another client turned out to be this one; 0: no memory */

static int
conflict_run_merge(conflict_run_t *run, const conflict_played_t *played,
    conflict_state_t *state, conflict_effects_t *effects)
{
    conflict_state_t          theirs;
    conflict_policy_t         their_policy;
    conflict_player_t        *player, *other;
    const conflict_policy_t  *policy;

    /* whoever is new may have moved the others */

    if (conflict_run_player(run, played->merged) == NULL) {
        return 0;
    }

    player = conflict_run_player(run, played->client);

    if (player == NULL) {
        return 0;
    }

    other = conflict_run_follow(run, conflict_run_place(run->players,
                                                        run->room,
                                                        played->merged));
    if (other == player) {
        run->duplicates++;
        return 1;
    }

    their_policy = *conflict_run_load(run, other, NULL, &theirs);
    policy = conflict_run_load(run, player, &played->event, state);

    other->moved = strdup(player->name);

    if (other->moved == NULL) {
        return 0;
    }

    free(other->text);
    other->text = NULL;
    other->len = 0;
    run->n--;

    if (other->highest > player->highest) {
        player->highest = other->highest;
    }

    (void) conflict_merge(state, &theirs, &played->event, policy,
                          &their_policy, effects);
    return 1;
}


const conflict_policy_t *
conflict_run_apply(conflict_run_t *run, const conflict_played_t *played,
    conflict_state_t *state, conflict_effects_t *effects)
{
    conflict_event_t          event;
    conflict_player_t        *player;
    const conflict_policy_t  *policy;

    memset(effects, 0, offsetof(conflict_effects_t, of));

    player = conflict_run_player(run, played->client);

    if (player == NULL) {
        return NULL;
    }

    policy = conflict_run_load(run, player, &played->event, state);

    /* it is only looked at: nothing of it is kept */

    if (played->look) {
        conflict_elapse(state, policy, played->event.at, effects);
        return policy;
    }

    event = played->event;

    if (played->agent[0] && conflict_policy_is_lead(policy, played->agent)) {
        event.lead = 1;
    }

    run->events++;

    if (event.kind == CONFLICT_EVENT_MERGE) {

        if (!conflict_run_merge(run, played, state, effects)) {
            return NULL;
        }

        player = conflict_run_player(run, played->client);

    } else if (event.kind == CONFLICT_EVENT_ERASE) {
        conflict_state_init(state, policy);

    } else if (conflict_reduce(state, &event, policy, effects)
               != CONFLICT_APPLIED)
    {
        run->duplicates++;
    }

    /* a state that was never stored has no version */

    state->version = state->version ? state->version : 1;

    conflict_run_count(run, player, effects);

    return conflict_run_keep(player, state) ? policy : NULL;
}
