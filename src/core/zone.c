
/*
 * The C library knows the rules of the zone database, and answers for one
 * zone at a time: it is asked week by week once, and then only the list is.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "zone.h"


#define CONFLICT_ZONE_STEP    (7 * 86400)
#define CONFLICT_ZONE_FOLDER  "/usr/share/zoneinfo"


static int
conflict_zone_is_name(const char *name)
{
    size_t  len;

    len = strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                       "0123456789_+-/");

    return len < CONFLICT_ZONE_SIZE && name[len] == '\0' && name[0] != '/';
}


static int
conflict_zone_exists(const char *name)
{
    char        path[512];
    const char *folder;

    folder = getenv("TZDIR");

    (void) snprintf(path, sizeof(path), "%s/%s",
                    folder ? folder : CONFLICT_ZONE_FOLDER, name);

    return access(path, R_OK) == 0;
}


static int32_t
conflict_zone_ask(int64_t at)
{
    time_t     t;
    struct tm  tm;

    t = (time_t) at;

    return localtime_r(&t, &tm) ? (int32_t) tm.tm_gmtoff : 0;
}


/* the first second of the later offset, between two moments that differ */

static int64_t
conflict_zone_search(int64_t before, int64_t after, int32_t later)
{
    int64_t  middle;

    while (after - before > 1) {
        middle = before + (after - before) / 2;

        if (conflict_zone_ask(middle) == later) {
            after = middle;

        } else {
            before = middle;
        }
    }

    return after;
}


static conflict_rc_t
conflict_zone_list(conflict_zone_t *zone)
{
    int64_t  at;
    int32_t  offset, last;

    last = conflict_zone_ask(CONFLICT_ZONE_FIRST);

    zone->n = 1;
    zone->shifts[0].at = CONFLICT_ZONE_FIRST;
    zone->shifts[0].offset = last;

    for (at = CONFLICT_ZONE_FIRST + CONFLICT_ZONE_STEP;
         at < CONFLICT_ZONE_LAST;
         at += CONFLICT_ZONE_STEP)
    {
        offset = conflict_zone_ask(at);

        if (offset == last) {
            continue;
        }

        if (zone->n == CONFLICT_ZONE_SHIFTS) {
            return CONFLICT_LIMIT;
        }

        zone->shifts[zone->n].at = conflict_zone_search(at
                                         - CONFLICT_ZONE_STEP, at, offset);
        zone->shifts[zone->n++].offset = offset;
        last = offset;
    }

    return CONFLICT_OK;
}


conflict_rc_t
conflict_zone_read(const char *name, conflict_zone_t *zone)
{
    char           *now, *saved, value[CONFLICT_ZONE_SIZE + 1];
    conflict_rc_t   rc;

    if (name[0] == '\0') {
        tzset();
        return conflict_zone_list(zone);
    }

    if (!conflict_zone_is_name(name)) {
        return CONFLICT_INVALID;
    }

    if (!conflict_zone_exists(name)) {
        return CONFLICT_DECLINED;
    }

    saved = NULL;
    now = getenv("TZ");

    if (now) {
        saved = strdup(now);
        if (saved == NULL) {
            return CONFLICT_NOMEM;
        }
    }

    (void) snprintf(value, sizeof(value), ":%s", name);

    if (setenv("TZ", value, 1) != 0) {
        free(saved);
        return CONFLICT_NOMEM;
    }

    tzset();

    rc = conflict_zone_list(zone);

    if (saved == NULL) {
        (void) unsetenv("TZ");

    } else if (setenv("TZ", saved, 1) != 0) {
        rc = CONFLICT_NOMEM;
    }

    tzset();
    free(saved);

    return rc;
}


int32_t
conflict_zone_offset(const conflict_zone_t *zone, int64_t at)
{
    unsigned  low, high, middle;

    low = 0;
    high = zone->n;

    while (high - low > 1) {
        middle = (low + high) / 2;

        if (zone->shifts[middle].at <= at) {
            low = middle;

        } else {
            high = middle;
        }
    }

    return zone->shifts[low].offset;
}


int64_t
conflict_zone_moment(const conflict_zone_t *zone, int64_t local)
{
    int32_t  before, after;

    before = conflict_zone_offset(zone, local - 2 * 86400);
    after = conflict_zone_offset(zone, local + 2 * 86400);

    if (before == after
        || conflict_zone_offset(zone, local - before) == before)
    {
        return local - before;
    }

    if (conflict_zone_offset(zone, local - after) == after) {
        return local - after;
    }

    return local - before;
}
