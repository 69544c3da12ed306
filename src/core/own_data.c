
/*
 * Lines of data: tables of numbers, blobs, names with values.
 */

#define _GNU_SOURCE

#include <string.h>

#include "own_private.h"


/* so long is base64, and so many hexadecimal digits are no number of an order
 * any more */
#define CONFLICT_BLOB_LEN    40
#define CONFLICT_HEX_DIGITS  24


static int conflict_data_table(const conflict_dump_t *dump);
static int conflict_data_cell(char c);
static int conflict_data_blob(const conflict_dump_t *dump);
static int conflict_data_pairs(const conflict_dump_t *dump);


int
conflict_own_data(const conflict_dump_t *dump)
{
    return conflict_data_table(dump) || conflict_data_pairs(dump);
}


static int
conflict_data_table(const conflict_dump_t *dump)
{
    size_t          i;
    unsigned        numbers;
    conflict_str_t  line;

    line = dump->line;

    if (dump->blanks == 0 && line.len >= CONFLICT_HEX_DIGITS) {
        return conflict_data_blob(dump);
    }

    if (dump->digits < 6 || dump->digits < dump->letters) {
        return 0;
    }

    /* a table's row: three numbers or more, and not much else */

    numbers = 0;

    for (i = 0; i < line.len; i++) {
        numbers += conflict_own_digit(line.data[i])
                   && (i == 0 || conflict_data_cell(line.data[i - 1])
                       || ((line.data[i - 1] == '-' || line.data[i - 1] == '+')
                           && (i == 1
                               || conflict_data_cell(line.data[i - 2]))));
    }

    if (numbers > 2 && dump->digits * 2 >= dump->solid
        && dump->digits > 3 * dump->letters)
    {
        return 1;
    }

    return dump->blanks > 3 && conflict_data_blob(dump);
}


/* what stands before a cell of a table */

static int
conflict_data_cell(char c)
{
    return conflict_blank(c) || c == '|' || c == ';';
}


/* base64 in one piece, hexadecimal digits in several */

static int
conflict_data_blob(const conflict_dump_t *dump)
{
    char            c;
    size_t          i;
    unsigned        upper, lower, digits, hex, other;
    conflict_str_t  line;

    line = dump->line;
    upper = 0;
    lower = 0;
    digits = 0;
    hex = 0;
    other = 0;

    for (i = 0; i < line.len; i++) {
        c = line.data[i];

        digits += conflict_own_digit(c);
        upper += (c >= 'A' && c <= 'Z');
        lower += (c >= 'a' && c <= 'z');
        hex += ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
        other += (c == '\0' || strchr("+/=_-", c) == NULL);
    }

    other -= digits + upper + lower;

    if (hex == upper + lower && digits + hex >= CONFLICT_HEX_DIGITS
        && digits > 7)
    {
        return 1;
    }

    return dump->blanks == 0 && line.len >= CONFLICT_BLOB_LEN
           && other == 0 && upper > 3 && lower > 3 && digits > 0;
}


/* "user=4711 state=open": most words are */

static int
conflict_data_pairs(const conflict_dump_t *dump)
{
    char            c;
    size_t          i, start;
    unsigned        pairs, words, name;
    conflict_str_t  line;

    line = dump->line;

    if (dump->equals == 0
        || memmem(line.data, line.len, "://", 3) != NULL)
    {
        return 0;
    }

    pairs = 0;
    words = 0;
    name = 0;
    start = 0;

    for (i = 0; i < line.len; i++) {
        c = line.data[i];

        if (conflict_blank(c) || c == '&' || c == ';') {
            start = i + 1;
            continue;
        }

        if (i == start) {
            words++;
            name = 1;
        }

        if (c == '=') {
            pairs += (name && i > start + 1 && i + 1 < line.len
                      && !conflict_blank(line.data[i + 1]));
            name = 0;
            continue;
        }

        if (name && ((c | 0x20) < 'a' || (c | 0x20) > 'z')
            && (i == start || (!conflict_own_digit(c)
                               && strchr("._-[]", c) == NULL)))
        {
            name = 0;
        }
    }

    return pairs * 3 >= words * 2 && (pairs > 1 || words == 1);
}
