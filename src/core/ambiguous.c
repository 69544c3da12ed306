
/*
 * Paths that mean one thing to nginx and another one to a helpdesk.
 */

#include "route.h"


static int conflict_hex_value(char c);


/*
 * The helpdesk gets the path as it was sent, the routes see what nginx made of
 * it.  Where an encoded slash or a ".." stands, the two may mean different
 * tickets: /tickets/1%2F..%2F2 is the second for nginx, the first for a
 * helpdesk that takes the segment for a number.
 */

int
conflict_path_is_ambiguous(conflict_str_t target)
{
    int          high, low;
    char         c;
    unsigned     dots;
    const char  *p, *end;

    p = target.data;
    end = p + target.len;

    /* dots in a segment of dots alone; more than two are a name */

    dots = 3;

    while (p < end && *p != '?' && *p != '#') {

        c = *p++;

        if (c == '/') {
            if (dots == 2) {
                return 1;
            }

            dots = 0;
            continue;
        }

        if (c == '%' && end - p >= 2) {
            high = conflict_hex_value(p[0]);
            low = conflict_hex_value(p[1]);

            if (high == 2 && low == 15) {
                return 1;
            }

            c = (high == 2 && low == 14) ? '.' : '\0';
            p += 2;
        }

        dots = (c == '.' && dots < 3) ? dots + 1 : 3;
    }

    return dots == 2;
}


static int
conflict_hex_value(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }

    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }

    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }

    return -1;
}
