
/*
 * Messages in JSON Lines.
 */

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/hash.h"
#include "core/moment.h"
#include "core/state.h"
#include "command.h"
#include "records.h"


/* seconds between two words about how far it is */
#define CONFLICT_PROGRESS  0.5


static conflict_rc_t conflict_records_line(conflict_records_t *records,
    size_t *len);
static int conflict_records_parse(conflict_records_t *records, size_t len,
    conflict_record_t *record);
static const char *conflict_record_word(const conflict_record_t *record,
    const char *name);
static int conflict_record_label(conflict_record_t *record);
static void conflict_record_group(const conflict_records_t *records,
    conflict_record_t *record);
static void conflict_records_progress(conflict_records_t *records, int end);
static double conflict_seconds(const struct timespec *from,
    const struct timespec *to);


int
conflict_records_open(conflict_records_t *records, const char *file)
{
    struct stat  info;

    memset(records, 0, sizeof(conflict_records_t));

    records->name = file ? file : "standard input";
    records->file = file ? fopen(file, "r") : stdin;
    records->terminal = isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO);

    if (records->file == NULL) {
        return conflict_command_wrong("\"%s\" cannot be read: %s",
                                      records->name, strerror(errno));
    }

    if (fstat(fileno(records->file), &info) == 0 && S_ISREG(info.st_mode)) {
        records->length = info.st_size;
    }

    (void) clock_gettime(CLOCK_MONOTONIC, &records->began);
    records->told = records->began;

    return 1;
}


void
conflict_records_close(conflict_records_t *records)
{
    conflict_records_progress(records, 1);

    if (records->file != NULL && records->file != stdin) {
        (void) fclose(records->file);
    }

    free(records->line);
    records->line = NULL;
    records->file = NULL;
}


conflict_rc_t
conflict_records_next(conflict_records_t *records, conflict_record_t *record)
{
    size_t         len;
    conflict_rc_t  rc;

    for ( ;; ) {
        conflict_records_progress(records, 0);

        rc = conflict_records_line(records, &len);

        if (rc != CONFLICT_OK) {
            return rc;
        }

        if (strspn(records->line, " \t\r\n") == len) {
            continue;
        }

        if (conflict_records_parse(records, len, record)) {
            records->messages++;
            return CONFLICT_OK;
        }
    }
}


static conflict_rc_t
conflict_records_line(conflict_records_t *records, size_t *len)
{
    ssize_t  n;

    errno = 0;
    n = getline(&records->line, &records->size, records->file);

    if (n < 0) {
        if (errno == ENOMEM) {
            return CONFLICT_NOMEM;
        }

        if (ferror(records->file)) {
            (void) conflict_command_wrong("\"%s\" cannot be read: %s",
                                          records->name, strerror(errno));
            return CONFLICT_INVALID;
        }

        return CONFLICT_DECLINED;
    }

    records->number++;
    records->done += n;
    *len = (size_t) n;

    return CONFLICT_OK;
}


static int
conflict_records_parse(conflict_records_t *records, size_t len,
    conflict_record_t *record)
{
    json_t        *value;
    const char    *word;
    json_error_t   error;

    memset(record, 0, sizeof(conflict_record_t));

    if (len > CONFLICT_LINE_BYTES) {
        return conflict_records_wrong(records, "it is longer than 16 MB");
    }

    record->json = json_loadb(records->line, len,
                              JSON_REJECT_DUPLICATES|JSON_ALLOW_NUL, &error);

    if (!json_is_object(record->json)) {
        json_decref(record->json);
        return conflict_records_wrong(records, record->json
                                      ? "it is no object" : error.text);
    }

    value = json_object_get(record->json, "text");

    if (json_is_string(value)) {
        record->text.data = json_string_value(value);
        record->text.len = json_string_length(value);

    } else if (!records->events) {
        json_decref(record->json);
        return conflict_records_wrong(records, "it has no \"text\"");
    }

    word = conflict_record_word(record, "format");

    record->format = strcmp(word, "plain") == 0 ? CONFLICT_TEXT_PLAIN
                     : strcmp(word, "html") == 0 ? CONFLICT_TEXT_HTML
                     : CONFLICT_TEXT_ANY;

    /* the rest is read by those who know what an event is */

    if (records->events) {
        return 1;
    }

    word = conflict_record_word(record, "actor");

    if (*word && strcmp(word, "client") != 0 && strcmp(word, "agent") != 0) {
        json_decref(record->json);
        return conflict_records_wrong(records, "its \"actor\" is neither "
                                      "\"client\" nor \"agent\"");
    }

    record->actor = strcmp(word, "agent") == 0 ? CONFLICT_ACTOR_AGENT
                                               : CONFLICT_ACTOR_CLIENT;

    if (!conflict_record_label(record)) {
        json_decref(record->json);
        return conflict_records_wrong(records, "its \"label\" is neither 0 "
                                      "nor 1, or its \"rating\" not 1 to 5");
    }

    record->at = conflict_record_time(json_object_get(record->json, "time"));

    conflict_record_group(records, record);

    return 1;
}


int
conflict_records_wrong(conflict_records_t *records, const char *what)
{
    records->wrong++;

    /* a wrong file has as many wrong lines as it has lines */

    if (records->wrong <= 10) {
        (void) conflict_command_wrong("\"%s\", line %u: %s", records->name,
                                      records->number, what);
    }

    return 0;
}


/* a member that is a string, or "" */

static const char *
conflict_record_word(const conflict_record_t *record, const char *name)
{
    const char  *word;

    word = json_string_value(json_object_get(record->json, name));

    return word ? word : "";
}


static int
conflict_record_label(conflict_record_t *record)
{
    double   rating;
    json_t  *value;

    record->label = -1;
    value = json_object_get(record->json, "label");

    if (value != NULL && !json_is_null(value)) {
        if (json_is_boolean(value)) {
            record->label = json_is_true(value);

        } else if (json_is_integer(value)
                   && (json_integer_value(value) | 1) == 1)
        {
            record->label = (int) json_integer_value(value);

        } else {
            return 0;
        }

        return 1;
    }

    value = json_object_get(record->json, "rating");

    if (json_is_number(value)) {
        rating = json_number_value(value);

        if (!(rating >= 1 && rating <= 5)) {
            return 0;
        }

        record->label = rating < 3 ? 1 : rating > 3 ? 0 : -1;
    }

    return 1;
}


static void
conflict_record_group(const conflict_records_t *records,
    conflict_record_t *record)
{
    char         *text;
    size_t        i;
    json_t       *value;

    static const char  *const names[] = { "seq", "client", "ticket" };

    record->group = conflict_hash64((const char *) &records->number,
                                    sizeof(records->number),
                                    conflict_hash64(records->name,
                                                    strlen(records->name), 0));

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        value = json_object_get(record->json, names[i]);

        if (value == NULL || json_is_null(value)) {
            continue;
        }

        text = json_dumps(value, JSON_ENCODE_ANY|JSON_SORT_KEYS);

        if (text != NULL) {
            record->group = conflict_hash64(text, strlen(text), i + 1);
            free(text);
        }

        return;
    }
}


conflict_rc_t
conflict_record_read(const conflict_record_t *record, conflict_arena_t *arena,
    conflict_message_t *message)
{
    conflict_rc_t    rc;
    conflict_str_t   own;
    conflict_text_t  text;

    rc = conflict_text_read(arena, record->text, record->format, &text);

    if (rc == CONFLICT_OK) {
        rc = conflict_text_own(arena, &text, &own);
    }

    if (rc == CONFLICT_NOMEM) {
        return rc;
    }

    if (rc != CONFLICT_OK) {
        own.data = "";
        own.len = 0;
    }

    (void) conflict_message_read(message, own.data, own.len);

    return CONFLICT_OK;
}


/* "Friday" is Friday where the command runs: TZ says where */

void
conflict_record_writing(const conflict_record_t *record, conflict_msec_t now,
    conflict_writing_t *writing)
{
    time_t     t;
    struct tm  local;

    writing->at = record->at ? record->at : now;
    writing->minutes = 0;

    t = (time_t) (writing->at / 1000);

    if (localtime_r(&t, &local) != NULL) {
        writing->minutes = (int) (local.tm_gmtoff / 60);
    }
}


/* one line that is written over again, on a terminal only */

static void
conflict_records_progress(conflict_records_t *records, int end)
{
    double           seconds;
    struct timespec  now;

    if (!records->terminal || (!end && records->messages % 64 != 0)) {
        return;
    }

    if (end) {
        if (records->shown) {
            (void) fputs("\r\033[K", stderr);
        }

        return;
    }

    (void) clock_gettime(CLOCK_MONOTONIC, &now);

    if (conflict_seconds(&records->told, &now) < CONFLICT_PROGRESS) {
        return;
    }

    seconds = conflict_seconds(&records->began, &now);
    records->told = now;
    records->shown = 1;

    (void) fprintf(stderr, "\r\033[K%s: %u messages", records->name,
                   records->messages);

    if (records->length > 0) {
        (void) fprintf(stderr, ", %.0f %%",
                       100.0 * (double) records->done
                       / (double) records->length);
    }

    (void) fprintf(stderr, ", %.0f a second", records->messages / seconds);
}


static double
conflict_seconds(const struct timespec *from, const struct timespec *to)
{
    return (double) (to->tv_sec - from->tv_sec)
           + (double) (to->tv_nsec - from->tv_nsec) / 1e9;
}


conflict_msec_t
conflict_record_time(json_t *value)
{
    json_int_t  n;

    if (json_is_number(value)) {
        n = json_is_integer(value) ? json_integer_value(value)
                                   : (json_int_t) json_real_value(value);

        if (n <= 0 || n > CONFLICT_TIME_MAX) {
            return 0;
        }

        return n < 100 * 1000 * 1000 * (json_int_t) 1000 ? n * 1000 : n;
    }

    if (!json_is_string(value)) {
        return 0;
    }

    return conflict_time_parse((conflict_str_t) {
                                   json_string_length(value),
                                   json_string_value(value) });
}
