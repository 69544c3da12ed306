
/*
 * JSON: the first byte makes the limits, the next three the pieces, all behind
 * them is the body.  Where no limit is met it has to be what jansson makes of
 * the whole; where strings are cut it has to be JSON still, with strings that
 * begin like jansson's.
 */

#include "fuzz_body.h"


static void fuzz_compare(const conflict_body_t *body,
    const conflict_limits_t *limits, const char *text, size_t size);
static void fuzz_like(json_t *cut, json_t *whole);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char         *text;
    conflict_body_t    *whole, *pieces;
    conflict_limits_t   limits;

    static const char  type[] = "application/json";

    if (size < 4) {
        return 0;
    }

    fuzz_limits(&limits, data[0] % 8);

    text = (const char *) data + 4;
    size -= 4;

    whole = fuzz_read(&limits, type, "", text, size, NULL, 0);
    pieces = fuzz_read(&limits, type, "", text, size, data + 1, 3);

    fuzz_same(whole, pieces);
    fuzz_compare(whole, &limits, text, size);

    conflict_body_destroy(whole);
    conflict_body_destroy(pieces);

    return 0;
}


static void
fuzz_compare(const conflict_body_t *body, const conflict_limits_t *limits,
    const char *text, size_t size)
{
    json_t  *json;

    if (body->cause != CONFLICT_BODY_FINE
        && body->cause != CONFLICT_BODY_INVALID)
    {
        return;
    }

    json = json_loadb(text, size, JSON_DECODE_ANY, NULL);

    if (size <= limits->of[CONFLICT_LIMIT_STRING]) {

        if ((json == NULL) != (body->json == NULL)
            || (json && !json_equal(json, body->json)))
        {
            abort();
        }

    } else if (json) {

        if (body->json == NULL) {
            abort();
        }

        fuzz_like(body->json, json);
    }

    json_decref(json);
}


/* a name may have been cut, and may be there twice then */

static void
fuzz_like(json_t *cut, json_t *whole)
{
    size_t       i;
    json_t      *value, *other;
    const char  *name;

    if (json_typeof(cut) != json_typeof(whole)) {
        abort();
    }

    if (json_is_string(cut)) {

        if (json_string_length(cut) > json_string_length(whole)
            || memcmp(json_string_value(cut), json_string_value(whole),
                      json_string_length(cut)) != 0)
        {
            abort();
        }

    } else if (json_is_array(cut)) {

        if (json_array_size(cut) != json_array_size(whole)) {
            abort();
        }

        json_array_foreach(cut, i, value) {
            fuzz_like(value, json_array_get(whole, i));
        }

    } else if (json_is_object(cut)) {

        if (json_object_size(cut) != json_object_size(whole)) {
            return;
        }

        json_object_foreach(cut, name, value) {
            other = json_object_get(whole, name);

            if (other) {
                fuzz_like(value, other);
            }
        }

    } else if (!json_equal(cut, whole)) {
        abort();
    }
}
