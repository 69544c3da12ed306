
/*
 * Lines of a history: events, or messages that are to be scored.
 */

#include <stdio.h>
#include <string.h>

#include "core/moment.h"
#include "core/survey.h"
#include "play.h"
#include "records.h"


static const char *
conflict_played_word(json_t *json, const char *name)
{
    const char  *word;

    word = json_string_value(json_object_get(json, name));

    return word ? word : "";
}


static conflict_str_t
conflict_played_str(json_t *json, const char *name)
{
    conflict_str_t  s;

    s.data = conflict_played_word(json, name);
    s.len = strlen(s.data);

    return s;
}


/* an id, as a string or a number */

static void
conflict_played_id(json_t *json, const char *name, char id[CONFLICT_ID_SIZE])
{
    int              n;
    char             digits[32];
    json_t          *value;
    conflict_str_t   raw;

    value = json_object_get(json, name);

    if (json_is_integer(value)) {
        n = snprintf(digits, sizeof(digits), "%lld",
                     (long long) json_integer_value(value));
        raw.data = digits;
        raw.len = (size_t) n;

    } else {
        raw = conflict_played_str(json, name);
    }

    if (conflict_id_normalise(raw, id) != CONFLICT_OK) {
        id[0] = '\0';
    }
}


/* a client's name, as a string or a number */

static int
conflict_played_name(json_t *json, const char *name,
    char client[CONFLICT_CLIENT_SIZE])
{
    json_t  *value;

    value = json_object_get(json, name);

    if (json_is_string(value) && json_string_length(value)) {
        (void) snprintf(client, CONFLICT_CLIENT_SIZE, "%s",
                        json_string_value(value));
        return 1;
    }

    if (json_is_integer(value)) {
        (void) snprintf(client, CONFLICT_CLIENT_SIZE, "%lld",
                        (long long) json_integer_value(value));
        return 1;
    }

    return 0;
}


static int
conflict_played_client(json_t *json, char client[CONFLICT_CLIENT_SIZE])
{
    return conflict_played_name(json, "client", client)
           || conflict_played_name(json, "seq", client)
           || conflict_played_name(json, "ticket", client);
}


/* 0: not one of the words */

static int
conflict_played_index(json_t *json, const char *name,
    const conflict_str_t *words, int n, int *index)
{
    conflict_str_t  word;

    word = conflict_played_str(json, name);

    if (word.len == 0) {
        return 1;
    }

    *index = conflict_word_index(words, n, word);

    return *index >= 0;
}


static int
conflict_played_kind(json_t *json, conflict_played_t *played)
{
    int          kind;
    const char  *word;

    word = conflict_played_word(json, "kind");

    if (strcmp(word, "look") == 0 || strcmp(word, "view") == 0) {
        played->look = 1;
        played->event.kind = CONFLICT_EVENT_TICK;
        return 1;
    }

    kind = CONFLICT_EVENT_MESSAGE;

    if (!conflict_played_index(json, "kind", conflict_event_words,
                               CONFLICT_EVENT_KINDS, &kind))
    {
        /* of labelled messages "kind" says something else */

        if (!json_is_string(json_object_get(json, "text"))) {
            return 0;
        }

        kind = CONFLICT_EVENT_MESSAGE;
    }

    played->event.kind = (conflict_event_kind_t) kind;

    return 1;
}


/* words that were said, at full strength */

static int
conflict_played_signals(json_t *list, conflict_signals_t *signals)
{
    int              n;
    size_t           i;
    json_t          *value;
    conflict_str_t   word;

    json_array_foreach(list, i, value) {

        if (!json_is_string(value)) {
            return 0;
        }

        word.data = json_string_value(value);
        word.len = json_string_length(value);

        if (strcmp(word.data, "thanks") == 0) {
            signals->thanks = 1;
            continue;
        }

        n = conflict_word_index(conflict_signal_words, CONFLICT_SIGNALS,
                                word);

        if (n < 0) {
            return 0;
        }

        signals->strength[n] = 100;
    }

    return 1;
}


static void
conflict_played_profile(json_t *json, conflict_event_t *event)
{
    size_t          i;
    conflict_str_t  value;

    static const struct {
        const char  *name;
        unsigned     member;
    } members[] = {
        { "segment", CONFLICT_PROFILE_SEGMENT },
        { "stage", CONFLICT_PROFILE_STAGE },
        { "plan", CONFLICT_PROFILE_PLAN },
        { "contract", CONFLICT_PROFILE_CONTRACT },
        { "language", CONFLICT_PROFILE_LANGUAGE },
        { "prefers", CONFLICT_PROFILE_PREFERS },
        { "feedback", CONFLICT_PROFILE_FEEDBACK },
        { "feedback-by", CONFLICT_PROFILE_PLACE },
        { "analysis", CONFLICT_PROFILE_ANALYSIS }
    };

    for (i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        value = conflict_played_str(json, members[i].name);

        if (value.len
            && conflict_profile_read(&event->profile, members[i].member, value)
               == CONFLICT_OK)
        {
            event->said |= members[i].member;
        }
    }
}


static int
conflict_played_words(json_t *json, conflict_event_t *event,
    const char **wrong)
{
    int  actor, status, channel;

    actor = CONFLICT_ACTOR_CLIENT;
    status = CONFLICT_STATUS_UNKNOWN;
    channel = CONFLICT_CHANNEL_UNKNOWN;

    if (!conflict_played_index(json, "actor", conflict_actor_words,
                               CONFLICT_ACTORS, &actor))
    {
        *wrong = "its \"actor\" is neither \"client\" nor \"agent\"";
        return 0;
    }

    if (!conflict_played_index(json, "status", conflict_status_words,
                               CONFLICT_STATUSES, &status))
    {
        *wrong = "its \"status\" is none of open, waiting, resolved and "
                 "closed";
        return 0;
    }

    (void) conflict_played_index(json, "channel", conflict_channel_words,
                                 CONFLICT_CHANNELS, &channel);

    event->actor = (conflict_actor_t) actor;
    event->status = (conflict_status_t) status;
    event->channel = channel > 0 ? (conflict_channel_t) channel
                                 : CONFLICT_CHANNEL_UNKNOWN;

    return 1;
}


int
conflict_played_read(json_t *json, conflict_played_t *played,
    const char **wrong)
{
    double             heat;
    json_t            *value;
    conflict_event_t  *event;

    memset(played, 0, sizeof(conflict_played_t));
    event = &played->event;

    if (!conflict_played_client(json, played->client)) {
        *wrong = "it has no \"client\" and no \"seq\"";
        return 0;
    }

    if (!conflict_played_kind(json, played)) {
        *wrong = "its \"kind\" is none of message, note, status, owner, "
                 "rating, profile, merge, tick and look";
        return 0;
    }

    if (event->kind == CONFLICT_EVENT_MERGE
        && (!conflict_played_name(json, "merged", played->merged)
            || strcmp(played->merged, played->client) == 0))
    {
        *wrong = "its \"merged\" names no other client";
        return 0;
    }

    if (!conflict_played_words(json, event, wrong)) {
        return 0;
    }

    value = json_object_get(json, "at");
    value = value ? value : json_object_get(json, "time");
    event->at = conflict_record_time(value);

    if (value && !json_is_null(value) && event->at == 0) {
        *wrong = "its time cannot be read";
        return 0;
    }

    conflict_played_id(json, "ticket", event->ticket);
    conflict_played_id(json, "owner", event->owner);
    conflict_played_id(json, "agent", played->agent);

    event->promise = conflict_record_time(json_object_get(json, "promise"));
    event->lead = json_is_true(json_object_get(json, "lead"));

    (void) conflict_word_take(conflict_played_str(json, "theme"),
                              event->theme);
    (void) conflict_word_take(conflict_played_str(json, "policy"),
                              event->policy);

    conflict_played_profile(json, event);

    value = json_object_get(json, "score");

    if (event->kind == CONFLICT_EVENT_RATING && json_is_integer(value)
        && json_integer_value(value) >= 1 && json_integer_value(value) <= 5)
    {
        event->score = (unsigned) json_integer_value(value);
        event->rating = conflict_rating_of(CONFLICT_SCALE_CSAT, event->score);
    }

    if (!conflict_played_signals(json_object_get(json, "signals"),
                                 &event->signals)
        || !conflict_played_signals(json_object_get(json, "acts"),
                                    &event->signals))
    {
        *wrong = "its \"signals\" or \"acts\" are no list of known words";
        return 0;
    }

    value = json_object_get(json, "heat");

    if (json_is_number(value)) {
        heat = json_number_value(value);
        heat = heat > 0 ? heat < 10 ? heat : 10 : 0;
        event->signals.heat = (uint16_t) (heat * 1000 + 0.5);
        event->signals.read = 1;

    } else if (event->kind == CONFLICT_EVENT_MESSAGE) {
        played->scored = json_is_string(json_object_get(json, "text"));
        event->signals.read = !played->scored;
    }

    return 1;
}
