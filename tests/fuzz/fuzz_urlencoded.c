
/*
 * application/x-www-form-urlencoded: the first byte makes the limits, the
 * next three the pieces, all behind them is the body.
 */

#include "fuzz_body.h"


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char         *text;
    conflict_body_t    *whole, *pieces;
    conflict_limits_t   limits;

    static const char  type[] = "application/x-www-form-urlencoded";

    if (size < 4) {
        return 0;
    }

    fuzz_limits(&limits, data[0] % 8);

    text = (const char *) data + 4;

    whole = fuzz_read(&limits, type, "", text, size - 4, NULL, 0);
    pieces = fuzz_read(&limits, type, "", text, size - 4, data + 1, 3);

    fuzz_same(whole, pieces);

    conflict_body_destroy(whole);
    conflict_body_destroy(pieces);

    return 0;
}
