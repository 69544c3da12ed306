
/*
 * When an agent will do what was promised: days, dates and hours as people
 * write them, seen from the moment of writing.
 *
 * The words for days and months come from the lexicon, numbers are read here:
 * "10:30", "27.11.", "27/11/2026", "2026-11-27", "27 November", "2 pm".  Of
 * several days in a sentence the first counts.  A day without an hour means
 * its end for the one who waits: five in the afternoon.
 */

#include <string.h>

#include "evidence.h"
#include "moment.h"


#define CONFLICT_END_OF_WORK   17

/* nobody promises further ahead: what seems so was something else */
#define CONFLICT_PROMISE_SPAN  (400 * CONFLICT_DAY)


typedef struct {
    const conflict_message_t  *message;
    uint32_t                   first;
    uint32_t                   end;
    const conflict_match_t    *matches;
    uint32_t                   n;

    int64_t                    today;   /* days since 1970 */
    int64_t                    now;     /* minutes since 1970, local */

    int64_t                    day;
    int64_t                    minute;  /* of the day, or -1 */
    int64_t                    vague;   /* "in the morning": the same */
    int64_t                    after;   /* minutes from now, or -1 */
    unsigned                   dated:1;
    unsigned                   weekday:1;
    unsigned                   today_named:1;
} conflict_promise_t;


typedef struct {
    unsigned                   n;
    unsigned                   of[3];
    unsigned                   digits[3];
    char                       mark;    /* between them */
} conflict_numbers_t;


static void conflict_promise_match(conflict_promise_t *p,
    const conflict_match_t *match);
static unsigned conflict_promise_longer(const conflict_promise_t *p,
    const conflict_match_t *match);
static unsigned conflict_promise_number(const conflict_promise_t *p,
    const conflict_match_t *match, conflict_numbers_t *numbers);
static void conflict_promise_month(conflict_promise_t *p,
    const conflict_match_t *match);
static void conflict_promise_numbers(conflict_promise_t *p, uint32_t n);
static void conflict_promise_date(conflict_promise_t *p, unsigned year,
    unsigned month, unsigned day);
static void conflict_promise_day(conflict_promise_t *p, int64_t day);
static void conflict_promise_hour(conflict_promise_t *p, unsigned hour,
    unsigned minute);
static unsigned conflict_numbers_read(const conflict_message_t *message,
    uint32_t n, conflict_numbers_t *numbers);
static int64_t conflict_promise_month_end(int64_t today);
static void conflict_civil(int64_t day, unsigned *year, unsigned *month,
    unsigned *mday);


conflict_msec_t
conflict_promise_moment(const conflict_writing_t *writing,
    const conflict_message_t *message, uint32_t first, uint32_t end,
    const conflict_match_t *matches, uint32_t n)
{
    int64_t             minute;
    uint32_t            i;
    conflict_msec_t     moment;
    conflict_promise_t  p;

    memset(&p, 0, sizeof(p));

    p.message = message;
    p.first = first;
    p.end = end;
    p.matches = matches;
    p.n = n;
    p.now = writing->at / CONFLICT_MINUTE + writing->minutes;
    p.today = p.now / (24 * 60);
    p.minute = -1;
    p.vague = -1;
    p.after = -1;

    for (i = 0; i < n; i++) {
        if (matches[i].cue >= CONFLICT_CUE_MOMENT
            && matches[i].cue < CONFLICT_CUE_THEME
            && !conflict_promise_longer(&p, &matches[i]))
        {
            conflict_promise_match(&p, &matches[i]);
        }
    }

    for (i = first; i < end; i++) {
        if (message->words[i].marks & CONFLICT_WORD_NUMBER) {
            conflict_promise_numbers(&p, i);
        }
    }

    /* "done today, and by Friday ..." is about Friday */

    if (p.today_named && !p.dated) {
        p.day = p.today;
        p.dated = 1;
    }

    if (p.minute < 0) {
        p.minute = p.vague;
    }

    if (p.after >= 0 && !p.dated) {
        minute = p.now + p.after;

    } else if (p.dated || p.minute >= 0) {
        minute = (p.dated ? p.day : p.today) * 24 * 60
                 + (p.minute >= 0 ? p.minute : CONFLICT_END_OF_WORK * 60);

        if (minute <= p.now && p.weekday && p.day == p.today) {
            minute += 7 * 24 * 60;

        } else if (minute <= p.now && p.minute < 0 && p.day == p.today) {
            minute = (p.day + 1) * 24 * 60 - 1;
        }

    } else {
        return 0;
    }

    moment = (minute - writing->minutes) * CONFLICT_MINUTE;

    return (moment > writing->at && moment < writing->at
                                             + CONFLICT_PROMISE_SPAN)
           ? moment : 0;
}


/* "the day after tomorrow" is not "tomorrow" */

static unsigned
conflict_promise_longer(const conflict_promise_t *p,
    const conflict_match_t *match)
{
    uint32_t                 i;
    const conflict_match_t  *other;

    for (i = 0; i < p->n; i++) {
        other = &p->matches[i];

        if (other->cue >= CONFLICT_CUE_MOMENT
            && other->cue < CONFLICT_CUE_THEME
            && other->first <= match->first && other->last >= match->last
            && other->last - other->first > match->last - match->first)
        {
            return 1;
        }
    }

    return 0;
}


static void
conflict_promise_match(conflict_promise_t *p, const conflict_match_t *match)
{
    int64_t             value;
    conflict_numbers_t  numbers;

    value = match->strength;

    if (match->cue >= CONFLICT_CUE_AFTER_MINUTES
        && match->cue <= CONFLICT_CUE_AFTER_MONTHS
        && conflict_promise_number(p, match, &numbers))
    {
        value *= numbers.of[0];

        if (value > 1000) {
            return;
        }
    }

    switch (match->cue) {

    case CONFLICT_CUE_TODAY:
        p->today_named = 1;
        break;

    case CONFLICT_CUE_WEEKDAY:

        /* the first day of 1970 was a Thursday */

        value = (value - 1 - (p->today + 3) % 7 + 7) % 7;

        if (!p->dated) {
            p->weekday = 1;
        }

        conflict_promise_day(p, p->today + value);
        break;

    case CONFLICT_CUE_MONTH:
        conflict_promise_month(p, match);
        break;

    case CONFLICT_CUE_AFTER_MINUTES:
        p->after = (p->after < 0) ? value : p->after;
        break;

    case CONFLICT_CUE_AFTER_HOURS:
        p->after = (p->after < 0) ? value * 60 : p->after;
        break;

    case CONFLICT_CUE_AFTER_DAYS:
        conflict_promise_day(p, p->today + value);
        break;

    case CONFLICT_CUE_AFTER_MONTHS:
        conflict_promise_day(p, p->today + value * 30);
        break;

    case CONFLICT_CUE_MONTH_END:
        conflict_promise_day(p, conflict_promise_month_end(p->today));
        break;

    case CONFLICT_CUE_HOUR:
        if (p->vague < 0) {
            p->vague = match->strength * 60;
        }

        break;

    case CONFLICT_CUE_OCLOCK:
    case CONFLICT_CUE_PM:
        if (conflict_promise_number(p, match, &numbers)
            && (numbers.n == 1 || numbers.mark == ':' || numbers.mark == '.'))
        {
            if (match->cue == CONFLICT_CUE_PM && numbers.of[0] < 12) {
                numbers.of[0] += 12;
            }

            conflict_promise_hour(p, numbers.of[0],
                                  numbers.n > 1 ? numbers.of[1] : 0);
        }

        break;

    default:
        break;
    }
}


/* the number within a phrase */

static unsigned
conflict_promise_number(const conflict_promise_t *p,
    const conflict_match_t *match, conflict_numbers_t *numbers)
{
    uint32_t  i;

    for (i = match->first; i <= match->last; i++) {
        if (conflict_numbers_read(p->message, p->first + i, numbers)) {
            return 1;
        }
    }

    return 0;
}


/* "27 November", "27th of November", "November 27" */

static void
conflict_promise_month(conflict_promise_t *p, const conflict_match_t *match)
{
    int                 k;
    int64_t             n;
    conflict_numbers_t  numbers;

    static const int  around[] = { -1, 1, -2, 2 };

    if (conflict_promise_number(p, match, &numbers) && numbers.n == 1) {
        conflict_promise_date(p, 0, match->strength, numbers.of[0]);
        return;
    }

    for (k = 0; k < 4; k++) {
        n = (int64_t) p->first + (around[k] < 0 ? match->first : match->last)
            + around[k];

        if (n >= p->first && n < p->end
            && conflict_numbers_read(p->message, (uint32_t) n, &numbers)
            && numbers.n == 1 && numbers.of[0] >= 1 && numbers.of[0] <= 31)
        {
            conflict_promise_date(p, 0, match->strength, numbers.of[0]);
            return;
        }
    }
}


/* a number that is a date, or an hour, by its own form */

static void
conflict_promise_numbers(conflict_promise_t *p, uint32_t n)
{
    unsigned            a, b;
    conflict_numbers_t  x;

    if (!conflict_numbers_read(p->message, n, &x) || x.n < 2) {
        return;
    }

    a = x.of[0];
    b = x.of[1];

    if (x.n == 2 && x.mark == ':' && x.digits[1] == 2 && a <= 24 && b < 60) {
        conflict_promise_hour(p, a, b);
        return;
    }

    if (x.n == 3 && x.mark == '-' && x.digits[0] == 4) {
        conflict_promise_date(p, a, b, x.of[2]);
        return;
    }

    if (x.mark == ':' || x.mark == ',' || x.mark == '-' || x.digits[0] > 2
        || x.digits[1] > 2 || (x.n == 2 && x.mark == '.' && x.digits[1] < 2))
    {
        return;
    }

    /* the day first, as most of the world does, unless it cannot be */

    if (b > 12 && a <= 12) {
        a = x.of[1];
        b = x.of[0];
    }

    conflict_promise_date(p, x.n == 3 ? x.of[2] : 0, b, a);
}


/* year: 0, or of two or four digits */

static void
conflict_promise_date(conflict_promise_t *p, unsigned year, unsigned month,
    unsigned day)
{
    unsigned  this_year, this_month, this_day;

    if (month < 1 || month > 12 || day < 1 || day > 31) {
        return;
    }

    conflict_civil(p->today, &this_year, &this_month, &this_day);

    if (year == 0) {
        year = this_year;

        if (conflict_days(year, month, day) < p->today) {

            /* in December "5 January" is next year's, "in May" was last May */

            if (this_month < 10 || month > 3) {
                return;
            }

            year++;
        }

    } else if (year < 100) {
        year += 2000;
    }

    if (year < this_year || year > this_year + 2) {
        return;
    }

    /* "Friday, 27 November" is one day, and the date says which */

    if (p->weekday) {
        p->weekday = 0;
        p->dated = 0;
    }

    conflict_promise_day(p, conflict_days(year, month, day));
}


static void
conflict_promise_day(conflict_promise_t *p, int64_t day)
{
    if (!p->dated) {
        p->day = day;
        p->dated = 1;
    }
}


static void
conflict_promise_hour(conflict_promise_t *p, unsigned hour, unsigned minute)
{
    if (p->minute < 0 && hour <= 24 && minute < 60) {
        p->minute = hour * 60 + minute;
    }
}


/* the numbers that one word holds: up to three, and what parts them */

static unsigned
conflict_numbers_read(const conflict_message_t *message, uint32_t n,
    conflict_numbers_t *numbers)
{
    size_t                  i;
    const char             *p;
    const conflict_word_t  *word;

    word = &message->words[n];
    p = message->text + word->start;

    numbers->n = 0;
    numbers->mark = '\0';

    for (i = 0; i < word->len; i++) {
        if (p[i] >= '0' && p[i] <= '9') {
            if (i == 0) {
                numbers->n = 1;
                numbers->of[0] = 0;
                numbers->digits[0] = 0;
            }

            if (++numbers->digits[numbers->n - 1] > 6) {
                return 0;
            }

            numbers->of[numbers->n - 1] = numbers->of[numbers->n - 1] * 10
                                          + (unsigned) (p[i] - '0');
            continue;
        }

        /* "27th" is a word, and a number */

        if (!(word->marks & CONFLICT_WORD_NUMBER)) {
            return numbers->n;
        }

        if (numbers->n == 0 || numbers->n == 3
            || (numbers->mark && numbers->mark != p[i]))
        {
            return 0;
        }

        numbers->mark = p[i];
        numbers->of[numbers->n] = 0;
        numbers->digits[numbers->n++] = 0;
    }

    return numbers->n;
}


static int64_t
conflict_promise_month_end(int64_t today)
{
    unsigned  year, month, day;

    conflict_civil(today, &year, &month, &day);

    return (month == 12) ? conflict_days(year + 1, 1, 1) - 1
                         : conflict_days(year, month + 1, 1) - 1;
}


/* the inverse of conflict_days() */

static void
conflict_civil(int64_t day, unsigned *year, unsigned *month, unsigned *mday)
{
    int64_t  first;

    *year = 1970 + (unsigned) (day / 366);

    while (conflict_days(*year + 1, 1, 1) <= day) {
        (*year)++;
    }

    *month = 1;

    while (*month < 12 && conflict_days(*year, *month + 1, 1) <= day) {
        (*month)++;
    }

    first = conflict_days(*year, *month, 1);
    *mday = (unsigned) (day - first) + 1;
}
