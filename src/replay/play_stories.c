
/*
 * Acceptance stories: lists of steps with their events.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "input.h"
#include "play.h"


/* of a file of stories, in bytes */
#define CONFLICT_STORIES_MAX  (16 * 1024 * 1024)


typedef struct {
    const char         *file;
    const char         *name;          /* of the story */
    json_t             *start;         /* how its clients are at first */
    conflict_story_pt   tell;
    void               *data;
} conflict_story_t;


static json_t *
conflict_story_member(json_t *step, const char *name)
{
    json_t  *value;

    value = json_object_get(step, name);

    return value ? value : json_object_get(json_object_get(step, "expect"),
                                           name);
}


static void
conflict_story_step(json_t *step, char *text, size_t size)
{
    json_t  *value;

    value = json_object_get(step, "step");

    if (json_is_integer(value)) {
        (void) snprintf(text, size, "%lld",
                        (long long) json_integer_value(value));

    } else {
        (void) snprintf(text, size, "%s", json_is_string(value)
                                          ? json_string_value(value) : "");
    }
}


/* "A1, A3" names A1 */

static int
conflict_story_lists(const char *list, const char *step)
{
    size_t       len;
    const char  *p;

    len = strlen(step);

    for (p = strstr(list, step); p; p = strstr(p + 1, step)) {
        if ((p == list || p[-1] == ' ' || p[-1] == ',')
            && (p[len] == '\0' || p[len] == ','))
        {
            return 1;
        }
    }

    return 0;
}


/* several clients may be in one story: by what "start" lists, or, where steps
 * have names that come again, by these */

static json_t *
conflict_story_client(const conflict_story_t *story, const char *step,
    int again, char *client, size_t size)
{
    json_t      *value;
    const char  *key;

    json_object_foreach(story->start, key, value) {
        if (json_is_object(value) && conflict_story_lists(key, step)) {
            (void) snprintf(client, size, "%s %s", story->name, key);
            return value;
        }
    }

    if (again) {
        (void) snprintf(client, size, "%s %s", story->name, step);

    } else {
        (void) snprintf(client, size, "%s", story->name);
    }

    return story->start;
}


static int
conflict_story_repeats(json_t *steps)
{
    char     first[64], name[64];
    size_t   i;
    json_t  *step;

    first[0] = '\0';

    json_array_foreach(steps, i, step) {
        conflict_story_step(step, name, sizeof(name));

        if (i == 0) {
            memcpy(first, name, sizeof(first));

        } else if (strcmp(first, name) == 0) {
            return 1;
        }
    }

    return 0;
}


static int
conflict_story_tell(const conflict_story_t *story, json_t *json,
    const char *client, json_t *start)
{
    const char         *wrong;
    conflict_played_t   played;

    json_object_set_new(json, "client", json_string(client));

    if (!conflict_played_read(json, &played, &wrong)) {
        return conflict_command_wrong("\"%s\", story \"%s\": %s", story->file,
                                      story->name, wrong);
    }

    return story->tell(story->data, &played, start);
}


/* who has the ticket at first is who owns it in the first row */

static int
conflict_story_owner(const conflict_story_t *story, json_t *step,
    const char *client, json_t *start)
{
    int          rc;
    json_t      *event, *at, *owner;
    const char  *text;

    owner = conflict_story_member(step, "owner");
    at = json_object_get(step, "at");
    text = json_string_value(owner);

    if (text == NULL || strcmp(text, "-") == 0 || at == NULL) {
        return 1;
    }

    event = json_pack("{s:s, s:s, s:O, s:O}", "kind", "owner", "actor",
                      "agent", "owner", owner, "at", at);
    if (event == NULL) {
        return conflict_command_wrong("there is no memory left");
    }

    rc = conflict_story_tell(story, event, client, start);

    json_decref(event);

    return rc;
}


static int
conflict_story_play(const conflict_story_t *story, json_t *steps)
{
    int      rc, again;
    char     name[64], client[CONFLICT_CLIENT_SIZE];
    char     before[CONFLICT_CLIENT_SIZE];
    size_t   i, k;
    json_t  *step, *event, *start, *look;

    again = conflict_story_repeats(steps);
    before[0] = '\0';

    json_array_foreach(steps, i, step) {
        conflict_story_step(step, name, sizeof(name));
        start = conflict_story_client(story, name, again, client,
                                      sizeof(client));

        if (strcmp(client, before) != 0) {

            /* of a client who comes back it says nothing new */

            if (!conflict_story_owner(story, step, client, start)) {
                return 0;
            }

            memcpy(before, client, sizeof(before));
        }

        json_array_foreach(conflict_story_member(step, "events"), k, event) {
            if (!conflict_story_tell(story, event, client, start)) {
                return 0;
            }
        }

        /* and what the row shows */

        look = json_pack("{s:s, s:O}", "kind", "look", "at",
                         json_object_get(step, "at"));
        if (look == NULL) {
            return conflict_command_wrong("\"%s\", story \"%s\": step \"%s\" "
                                          "has no \"at\"", story->file,
                                          story->name, name);
        }

        rc = conflict_story_tell(story, look, client, start);

        json_decref(look);

        if (!rc) {
            return 0;
        }
    }

    return 1;
}


static int
conflict_stories_all(const char *file, json_t *stories, conflict_story_pt tell,
    void *data)
{
    json_t            *steps, *starts;
    const char        *name;
    conflict_story_t   story;

    starts = json_object_get(stories, "start");

    json_object_foreach(stories, name, steps) {

        if (!json_is_array(steps)) {
            continue;
        }

        story.file = file;
        story.name = name;
        story.start = json_object_get(starts, name);
        story.tell = tell;
        story.data = data;

        if (!conflict_story_play(&story, steps)) {
            return 0;
        }
    }

    return 1;
}


/* of lines each is an object; one that goes over several is of stories */

static int
conflict_stories_is(const char *file)
{
    FILE  *f;
    char   line[8], *p;

    f = file ? fopen(file, "r") : NULL;

    if (f == NULL) {
        return 0;
    }

    p = fgets(line, sizeof(line), f);
    (void) fclose(f);

    return p != NULL && line[0] == '{'
           && strspn(line + 1, " \t\r\n") == strlen(line + 1);
}


int
conflict_stories_play(const char *file, conflict_story_pt tell, void *data)
{
    int             rc;
    json_t         *json;
    json_error_t    error;
    conflict_str_t  text;

    if (!conflict_stories_is(file)) {
        return -1;
    }

    if (conflict_input_read(file, CONFLICT_STORIES_MAX, &text)
        != CONFLICT_OK)
    {
        return conflict_command_wrong("\"%s\" cannot be read", file);
    }

    json = json_loadb(text.data, text.len, 0, &error);
    free((char *) text.data);

    if (!json_is_object(json)) {
        json_decref(json);
        return conflict_command_wrong("\"%s\", line %d: %s", file, error.line,
                                      error.text);
    }

    rc = conflict_stories_all(file, json, tell, data);

    json_decref(json);

    return rc;
}
