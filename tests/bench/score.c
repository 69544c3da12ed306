
/*
 * How fast messages are read and scored, on one core: bytes a second of plain
 * text and of HTML mail, and of text made to be slow.
 *
 * usage: score FILE     one message a line, as make bench-score makes it
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/arena.h"
#include "core/signals.h"
#include "core/text.h"


/* seconds of processor time for each figure */
#define BENCH_SECONDS  0.5

/* a message of that many bytes is one of a mail's usual length */
#define BENCH_MAIL     2000

/* all of it is scored; and what is longer than that is only looked through */
#define BENCH_SCORED   CONFLICT_TEXT_MAX
#define BENCH_HOSTILE  (1024 * 1024)


typedef struct {
    conflict_str_t  *of;
    size_t           n;
    size_t           bytes;
} texts_t;


static conflict_lexicon_t  *lexicon;
static conflict_policy_t    policy;
static conflict_scoring_t   scoring;
static conflict_message_t   message;


static double
seconds(void)
{
    struct timespec  now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);

    return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}


static void *
must(void *p)
{
    if (p == NULL) {
        fprintf(stderr, "score: no memory\n");
        exit(2);
    }

    return p;
}


static unsigned
score(conflict_str_t text, conflict_text_format_t format)
{
    conflict_str_t       own;
    conflict_text_t      read;
    conflict_arena_t    *arena;
    conflict_signals_t   signals;

    arena = must(conflict_arena_create());
    own.len = 0;
    own.data = "";

    if (conflict_text_read(arena, text, format, &read) != CONFLICT_OK
        || conflict_text_own(arena, &read, &own) != CONFLICT_OK)
    {
        own.len = 0;
    }

    (void) conflict_message_read(&message, own.data, own.len);
    conflict_score_client(&scoring, &message, &signals, NULL);

    conflict_arena_destroy(arena);

    return signals.heat;
}


static double
measure(const char *name, const texts_t *texts, conflict_text_format_t format,
    double usual)
{
    double    began, took, ns;
    size_t    i, bytes;
    unsigned  sum;

    bytes = 0;
    sum = 0;
    began = seconds();

    do {
        for (i = 0; i < texts->n; i++) {
            sum += score(texts->of[i], format);
            bytes += texts->of[i].len;
        }

        took = seconds() - began;

    } while (took < BENCH_SECONDS);

    ns = took * 1e9 / (double) bytes;

    printf("%-28s %8.1f MB/s %8.2f ns/byte", name,
           (double) bytes / took / 1e6, ns);

    if (usual > 0) {
        printf("   %5.2f times plain", ns / usual);
    }

    printf("%s\n", sum == 1 ? " " : "");
    fflush(stdout);

    return ns;
}


static void
add(texts_t *texts, const char *data, size_t len)
{
    conflict_str_t  *text;

    if ((texts->n & (texts->n + 1)) == 0) {
        texts->of = must(realloc(texts->of, (2 * texts->n + 2)
                                            * sizeof(conflict_str_t)));
    }

    text = &texts->of[texts->n++];
    text->data = must(memcpy(must(malloc(len + 1)), data, len));
    text->len = len;
    texts->bytes += len;
}


/* single messages, mails of several of them, and the same as HTML */

static void
read_texts(const char *file, texts_t *lines, texts_t *mails, texts_t *html)
{
    char     *line, mail[2 * BENCH_MAIL + 65536], page[4 * sizeof(mail)];
    FILE     *f;
    size_t    size, n, m;
    ssize_t   len;

    f = must(fopen(file, "r"));
    line = NULL;
    size = 0;
    n = 0;
    m = (size_t) sprintf(page, "<html><head><style>p { margin: 0 }</style>"
                         "</head><body>");

    while ((len = getline(&line, &size, f)) > 0) {
        if (line[len - 1] == '\n') {
            len--;
        }

        if (len == 0 || len > 60000) {
            continue;
        }

        add(lines, line, (size_t) len);

        memcpy(mail + n, line, (size_t) len);
        n += (size_t) len;
        mail[n++] = '\n';

        m += (size_t) sprintf(page + m, "<p class=\"MsoNormal\"><span style="
                              "\"font-family:Arial\">");
        memcpy(page + m, line, (size_t) len);
        m += (size_t) len;
        m += (size_t) sprintf(page + m, "</span></p>\n");

        if (n > BENCH_MAIL) {
            add(mails, mail, n);
            m += (size_t) sprintf(page + m, "</body></html>");
            add(html, page, m);
            n = 0;
            m = (size_t) sprintf(page, "<html><head><style>p { margin: 0 }"
                                 "</style></head><body>");
        }
    }

    free(line);
    fclose(f);
}


static void
hostile(const char *name, const char *unit, conflict_text_format_t format,
    double usual)
{
    char     *text, full[64];
    size_t    i, k, n;
    texts_t   one;

    static const size_t  sizes[] = { BENCH_SCORED, BENCH_HOSTILE };

    text = must(malloc(BENCH_HOSTILE));
    n = strlen(unit);

    for (i = 0; i < BENCH_HOSTILE; i++) {
        text[i] = unit[i % n];
    }

    for (k = 0; k < 2; k++) {
        memset(&one, 0, sizeof(one));
        add(&one, text, sizes[k]);

        (void) snprintf(full, sizeof(full), "%s of %s", k ? "1 MB" : "32 kB",
                        name);
        (void) measure(full, &one, format, usual);

        free((char *) one.of[0].data);
        free(one.of);
    }

    free(text);
}


int
main(int argc, char **argv)
{
    char      error[256];
    double    usual;
    texts_t   lines, mails, html;
    unsigned  line;

    if (argc != 2) {
        fprintf(stderr, "usage: score FILE\n");
        return 2;
    }

    lexicon = must(conflict_lexicon_create());

    if (conflict_lexicon_add_builtin(lexicon, &line, error, sizeof(error))
        != CONFLICT_OK
        || conflict_lexicon_compile(lexicon) != CONFLICT_OK)
    {
        fprintf(stderr, "score: %s\n", error);
        return 2;
    }

    conflict_policy_default(&policy);
    scoring.lexicon = lexicon;
    scoring.policy = &policy;

    memset(&lines, 0, sizeof(lines));
    memset(&mails, 0, sizeof(mails));
    memset(&html, 0, sizeof(html));

    read_texts(argv[1], &lines, &mails, &html);

    printf("%zu messages, %.0f bytes each; %u entries\n", lines.n,
           (double) lines.bytes / (double) lines.n,
           conflict_lexicon_entries(lexicon));

    usual = measure("mails, plain", &mails, CONFLICT_TEXT_PLAIN, 0);
    (void) measure("single messages, plain", &lines, CONFLICT_TEXT_PLAIN,
                   usual);
    (void) measure("mails, HTML", &html, CONFLICT_TEXT_HTML, usual);

    hostile("one letter", "a", CONFLICT_TEXT_PLAIN, usual);
    hostile("one word", "ridiculous ", CONFLICT_TEXT_PLAIN, usual);
    hostile("\"i will not\"", "i will not ", CONFLICT_TEXT_PLAIN,
            usual);
    hostile("\"the \"", "the ", CONFLICT_TEXT_PLAIN, usual);
    hostile(">", ">", CONFLICT_TEXT_PLAIN, usual);
    hostile("> and a line", ">\n", CONFLICT_TEXT_PLAIN, usual);
    hostile("nested tags", "<div>", CONFLICT_TEXT_HTML, usual);
    hostile("quotes in quotes", "<blockquote>", CONFLICT_TEXT_HTML,
            usual);
    hostile("emoji", "\xf0\x9f\x98\xa1", CONFLICT_TEXT_PLAIN, usual);
    hostile("!", "!", CONFLICT_TEXT_PLAIN, usual);
    hostile("marks and letters", "e\xcc\x81", CONFLICT_TEXT_PLAIN,
            usual);
    hostile("broken UTF-8", "\xff", CONFLICT_TEXT_PLAIN, usual);

    return 0;
}
