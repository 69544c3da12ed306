
#include <math.h>
#include <string.h>

#include "figures.h"


/* of the normal distribution, for 95 % on both sides */
#define CONFLICT_Z  1.959963984540054


static conflict_str_t
conflict_figures_part(conflict_str_t *field)
{
    const char      *slash;
    conflict_str_t   part;

    slash = field->len ? memchr(field->data, '/', field->len) : NULL;

    part.data = field->data;
    part.len = slash ? (size_t) (slash - field->data) : field->len;

    field->data += part.len + (slash != NULL);
    field->len -= part.len + (slash != NULL);

    return part;
}


static int
conflict_figures_is(conflict_str_t part, const char *word)
{
    return part.len == strlen(word) && memcmp(part.data, word, part.len) == 0;
}


static conflict_figures_row_t *
conflict_figures_find(conflict_figures_t *figures, unsigned own,
    conflict_ask_t ask, const char *segment)
{
    unsigned                 i;
    conflict_figures_row_t  *row;

    for (i = 0; i < figures->n; i++) {
        row = &figures->rows[i];

        if (row->own == own && row->ask == ask
            && strcmp(row->segment, segment) == 0)
        {
            return row;
        }
    }

    /* a place for each rule's rest is kept */

    if (figures->n + CONFLICT_ASKS + 1 >= CONFLICT_FIGURES_ROWS
        && strcmp(segment, "...") != 0)
    {
        return conflict_figures_find(figures, own, ask, "...");
    }

    row = &figures->rows[figures->n++];

    memset(row, 0, sizeof(conflict_figures_row_t));
    row->own = own;
    row->ask = ask;
    memcpy(row->segment, segment, strlen(segment));

    return row;
}


/* where in a row a count belongs, by what is behind ask and segment */

static int64_t *
conflict_figures_place(conflict_figures_row_t *row, conflict_str_t what,
    conflict_str_t score)
{
    int              i, n;
    size_t           k;
    const char      *dash;
    conflict_str_t   state, why;

    if (score.len) {
        i = conflict_word_index(conflict_scale_words, CONFLICT_SCALES, what);

        for (n = 0, k = 0; k < score.len; k++) {
            if (score.data[k] < '0' || score.data[k] > '9' || k > 1) {
                return NULL;
            }

            n = n * 10 + (score.data[k] - '0');
        }

        return i >= 0 && n <= CONFLICT_SCORE_MAX ? &row->scores[i][n] : NULL;
    }

    dash = memchr(what.data, '-', what.len);

    state.data = what.data;
    state.len = dash ? (size_t) (dash - what.data) : what.len;

    i = conflict_word_index(conflict_survey_words, CONFLICT_SURVEY_STATES,
                            state);
    if (i <= 0) {
        return NULL;
    }

    if (dash == NULL) {
        return &row->states[i];
    }

    why.data = dash + 1;
    why.len = (size_t) (what.data + what.len - why.data);

    n = conflict_word_index(conflict_unasked_words, CONFLICT_UNASKEDS, why);

    if (n < 0 || (i != CONFLICT_SURVEY_EXPIRED
                  && i != CONFLICT_SURVEY_CANCELLED))
    {
        return NULL;
    }

    return &row->unasked[i == CONFLICT_SURVEY_CANCELLED][n];
}


conflict_rc_t
conflict_figures_add(conflict_figures_t *figures, conflict_str_t field,
    int64_t count)
{
    int                      ask, own;
    char                     segment[CONFLICT_WORD_SIZE];
    int64_t                 *place;
    conflict_str_t           part, what;
    conflict_figures_row_t   probe;

    part = conflict_figures_part(&field);
    own = conflict_figures_is(part, "own");
    ask = own ? 0 : conflict_word_index(conflict_ask_words, CONFLICT_ASKS,
                                        part);

    part = conflict_figures_part(&field);
    what = conflict_figures_part(&field);

    if (ask < 0 || part.len >= CONFLICT_WORD_SIZE || what.len == 0
        || conflict_figures_place(&probe, what, field) == NULL)
    {
        return CONFLICT_INVALID;
    }

    memcpy(segment, part.data, part.len);
    segment[part.len] = '\0';

    place = conflict_figures_place(conflict_figures_find(figures, own != 0,
                                                         (conflict_ask_t) ask,
                                                         segment),
                                   what, field);
    *place += count;

    return CONFLICT_OK;
}


void
conflict_figures_sum(conflict_figures_row_t *sum,
    const conflict_figures_row_t *row)
{
    unsigned  i, j;

    for (i = 0; i < CONFLICT_SURVEY_STATES; i++) {
        sum->states[i] += row->states[i];
    }

    for (i = 0; i < 2; i++) {
        for (j = 0; j < CONFLICT_UNASKEDS; j++) {
            sum->unasked[i][j] += row->unasked[i][j];
        }
    }

    for (i = 0; i < CONFLICT_SCALES; i++) {
        for (j = 0; j <= CONFLICT_SCORE_MAX; j++) {
            sum->scores[i][j] += row->scores[i][j];
        }
    }
}


/* an answer that was changed in another month may leave less than none */

static int64_t
conflict_figures_count(const conflict_figures_row_t *row,
    conflict_scale_t scale, unsigned from, unsigned to)
{
    int64_t   n;
    unsigned  i;

    for (n = 0, i = from; i <= to; i++) {
        n += row->scores[scale][i] > 0 ? row->scores[scale][i] : 0;
    }

    return n;
}


int64_t
conflict_figures_answers(const conflict_figures_row_t *row,
    conflict_scale_t scale)
{
    return conflict_figures_count(row, scale, 0, CONFLICT_SCORE_MAX);
}


conflict_estimate_t
conflict_wilson(int64_t successes, int64_t n)
{
    double               z2, p, middle, half;
    conflict_estimate_t  e;

    z2 = CONFLICT_Z * CONFLICT_Z;
    p = (double) successes / (double) n;

    middle = (p + z2 / (2 * (double) n)) / (1 + z2 / (double) n);
    half = CONFLICT_Z / (1 + z2 / (double) n)
           * sqrt(p * (1 - p) / (double) n
                  + z2 / (4 * (double) n * (double) n));

    e.value = p;
    e.low = fmax(0, middle - half);
    e.high = fmin(1, middle + half);

    return e;
}


static conflict_estimate_t
conflict_figures_nps(const conflict_figures_row_t *row, int64_t n)
{
    double               up, down, all, value, half;
    conflict_estimate_t  e;

    up = (double) conflict_figures_count(row, CONFLICT_SCALE_NPS, 9, 10);
    down = (double) conflict_figures_count(row, CONFLICT_SCALE_NPS, 0, 6);

    e.value = (up - down) / (double) n;

    all = (double) n + 3;
    up = (up + 0.75) / all;
    down = (down + 0.75) / all;
    value = up - down;
    half = CONFLICT_Z * sqrt((up + down - value * value) / all);

    e.low = fmax(-1, value - half);
    e.high = fmin(1, value + half);

    return e;
}


/* Student's quantile for 95 %: exact for one and two degrees of freedom, and
 * Hill's expansion (1970) from three on, good to three digits */

static double
conflict_student(double degrees)
{
    double  z, z3, z5, z7;

    if (degrees < 2) {
        return 12.706204736;
    }

    if (degrees < 3) {
        return 4.302652730;
    }

    z = CONFLICT_Z;
    z3 = z * z * z;
    z5 = z3 * z * z;
    z7 = z5 * z * z;

    return z + (z3 + z) / (4 * degrees)
           + (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees * degrees)
           + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z)
             / (384 * degrees * degrees * degrees);
}


static conflict_estimate_t
conflict_figures_mean(const conflict_figures_row_t *row, int64_t n)
{
    double               sum, square, count, half;
    unsigned             i;
    conflict_estimate_t  e;

    sum = 0;
    square = 0;

    for (i = 1; i <= 7; i++) {
        count = (double) conflict_figures_count(row, CONFLICT_SCALE_CES, i, i);
        sum += count * i;
        square += count * i * i;
    }

    e.value = sum / (double) n;
    e.low = NAN;
    e.high = NAN;

    if (n > 1) {
        half = conflict_student((double) n - 1)
               * sqrt(fmax(0, square - sum * e.value) / ((double) n - 1)
                      / (double) n);

        e.low = fmax(1, e.value - half);
        e.high = fmin(7, e.value + half);
    }

    return e;
}


conflict_estimate_t
conflict_figures_estimate(const conflict_figures_row_t *row,
    conflict_scale_t scale)
{
    int64_t              n;
    conflict_estimate_t  e;

    n = conflict_figures_answers(row, scale);

    if (n == 0) {
        e.value = NAN;
        e.low = NAN;
        e.high = NAN;
        return e;
    }

    switch (scale) {

    case CONFLICT_SCALE_CSAT:
        return conflict_wilson(conflict_figures_count(row, scale, 4, 5), n);

    case CONFLICT_SCALE_THUMBS:
        return conflict_wilson(conflict_figures_count(row, scale, 1, 1), n);

    case CONFLICT_SCALE_NPS:
        return conflict_figures_nps(row, n);

    default:
        return conflict_figures_mean(row, n);
    }
}
