
/*
 * What people write in each language, and what is read out of it: the cases of
 * the files in tests/lexicon, with all built-in lexicons at once.
 *
 * A case is a line, "client +anger heat>=2.5 : text": who wrote, then what must
 * be said ("+") and what must not ("-"), and the text.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/moment.h"
#include "scoring.h"


#define CASES      "tests/lexicon/%s.cases"

/* how many cases of each rule must say something, and how many nothing; rules
 * about context, from FIRST_CONTEXT to LAST_CONTEXT, have so many of both */
#define AT_LEAST       3
#define FIRST_CONTEXT  "negation"
#define LAST_CONTEXT   "polite-threat"


typedef struct {
    const char  *name;
    unsigned     yes;
    unsigned     no;
} section_t;


static conflict_message_t   message;
static conflict_signals_t   signals;
static uint32_t             wording;

/* Tuesday, 24 November 2026, 14:40 in Berlin */
static const conflict_writing_t  tuesday = { 1795527600000, 60 };


/* the rules that depend on the language */

static const char  *const rules[] = {
    "anger", "disappointment", "told-before", "polite-displeasure",
    "may-leave", "legal-step", "public-complaint", "payment-dispute",
    "asks-for-manager", "abusive-language", "goal-at-risk", "distrust",
    "confusion", "urgency", "gratitude", "satisfaction", "confirmation",

    "negation", "intensity", "contrast", "conditionals", "questions",
    "third-person", "quoted-words", "praise-in-capitals", "polite-threat",

    "listen", "acknowledge", "empathise", "apology", "own", "facts",
    "solution", "decision", "plan", "promise", "promise-date",

    "wording-blame", "wording-cliche", "wording-negative-tone",
    "wording-patronising", "wording-hopeless",

    "theme-billing", "theme-outage", "theme-delay", "theme-delivery",
    "theme-defect", "theme-quality", "theme-access", "theme-staff-conduct",
    "theme-communication", "theme-cancellation", "theme-privacy",

    "story"
};

#define NRULES  (sizeof(rules) / sizeof(rules[0]))


/* 1: the word holds; 0: it does not; -1: it is no word */

static int
flag(const char *name)
{
    int             n;
    unsigned        i;
    conflict_str_t  word;

    if (strcmp(name, "thanks") == 0) {
        return signals.thanks;
    }

    if (strcmp(name, "read") == 0) {
        return signals.read;
    }

    if (strncmp(name, "theme:", 6) == 0) {
        for (i = 0; i < conflict_lexicon_themes(scoring.lexicon); i++) {
            if (strcmp(conflict_lexicon_theme(scoring.lexicon, i), name + 6)
                == 0)
            {
                return (signals.themes >> i) & 1;
            }
        }

        return -1;
    }

    if (strncmp(name, "wording:", 8) == 0) {
        word.data = name + 8;
        word.len = strlen(name + 8);
        n = conflict_word_index(conflict_wording_words, CONFLICT_WORDINGS,
                                word);

        return n < 0 ? -1 : (int) ((wording >> n) & 1);
    }

    word.data = name;
    word.len = strlen(name);
    n = conflict_word_index(conflict_signal_words, CONFLICT_SIGNALS, word);

    return n < 0 ? -1 : conflict_said(&signals, n);
}


/* "2026-11-27T12:00" by the clock on the wall, or "none" */

static int
promised(const char *at)
{
    char            text[32];
    conflict_str_t  time;

    if (strcmp(at, "none") == 0) {
        return signals.promise == 0;
    }

    time.data = text;
    time.len = (size_t) snprintf(text, sizeof(text), "%s:00Z", at);

    return signals.promise == conflict_time_parse(time)
                              - tuesday.minutes * CONFLICT_MINUTE;
}


static int
expected(const char *word, const char *language)
{
    int          is;
    double       heat;
    const char  *found;

    heat = signals.heat / 1000.0;

    if (strncmp(word, "heat>=", 6) == 0) {
        return heat >= atof(word + 6);
    }

    if (strncmp(word, "heat<=", 6) == 0) {
        return heat <= atof(word + 6);
    }

    if (strncmp(word, "promise=", 8) == 0) {
        return promised(word + 8);
    }

    if (strncmp(word, "language=", 9) == 0) {
        found = conflict_lexicon_language(scoring.lexicon, signals.language);
        return strcmp(word + 9, *found ? found : "none") == 0;
    }

    if (strcmp(word, "thanks") == 0) {
        return signals.thanks;
    }

    is = (*word == '+' || *word == '-') ? flag(word + 1) : -1;

    if (is < 0) {
        fail_msg("%s.cases: \"%s\" is no expectation", language, word);
    }

    return is == (*word == '+');
}


/* returns how many expectations of the case did not hold */

static unsigned
check(char *line, const char *language, unsigned number, section_t *section)
{
    char        *text, *word, *next;
    int          agent;
    unsigned     wrong;
    const char  *found;

    text = strstr(line, " : ");

    if (text == NULL || section == NULL) {
        fail_msg("%s.cases, line %u: no case", language, number);
    }

    *text = '\0';
    text += 3;

    word = strtok_r(line, " ", &next);
    agent = (strcmp(word, "agent") == 0);

    if (!agent && strcmp(word, "client") != 0) {
        fail_msg("%s.cases, line %u: \"%s\" speaks", language, number, word);
    }

    (void) conflict_message_read(&message, text, strlen(text));

    wording = 0;
    wrong = 0;

    if (agent) {
        conflict_score_agent(&scoring, &message, &tuesday, &signals, NULL);
        wording = conflict_score_wording(&scoring, &message, &tuesday, NULL);

    } else {
        conflict_score_client(&scoring, &message, &signals, NULL);
    }

    found = conflict_lexicon_language(scoring.lexicon, signals.language);

    while ((word = strtok_r(NULL, " ", &next)) != NULL) {
        section->yes += (*word == '+' || strncmp(word, "heat>", 5) == 0
                         || (strncmp(word, "promise=", 8) == 0
                             && strcmp(word, "promise=none") != 0));
        section->no += (*word == '-' || strncmp(word, "heat<", 5) == 0
                        || strcmp(word, "promise=none") == 0);

        if (!expected(word, language)) {
            print_error("%s.cases, line %u: not %s, heat %u.%03u, read as "
                        "\"%s\": %s\n", language, number, word,
                        signals.heat / 1000, signals.heat % 1000, found, text);
            wrong++;
        }
    }

    return wrong;
}


static void
check_language(const char *language)
{
    char        name[128], *line;
    FILE       *file;
    size_t      size, i;
    ssize_t     n;
    unsigned    number, wrong, few, context;
    section_t   sections[NRULES], *section;

    (void) snprintf(name, sizeof(name), CASES, language);

    file = fopen(name, "r");
    if (file == NULL) {
        fail_msg("%s is not there", name);
    }

    memset(sections, 0, sizeof(sections));

    line = NULL;
    size = 0;
    section = NULL;
    number = 0;
    wrong = 0;

    while ((n = getline(&line, &size, file)) > 0) {
        number++;
        line[strcspn(line, "\r\n")] = '\0';

        if (line[0] == '\0' || line[0] == '#') {
            continue;
        }

        if (line[0] != '[') {
            wrong += check(line, language, number, section);
            continue;
        }

        line[strcspn(line, "]")] = '\0';
        section = NULL;

        for (i = 0; i < NRULES; i++) {
            if (strcmp(rules[i], line + 1) == 0) {
                section = &sections[i];
            }
        }

        if (section == NULL) {
            fail_msg("%s.cases, line %u: no rule \"%s\"", language, number,
                     line + 1);
        }
    }

    free(line);
    (void) fclose(file);

    for (i = 0, few = 0, context = 0; i < NRULES; i++) {
        context |= (strcmp(rules[i], FIRST_CONTEXT) == 0);

        if (context ? sections[i].yes + sections[i].no < 2 * AT_LEAST
                    : sections[i].yes < AT_LEAST || sections[i].no < AT_LEAST)
        {
            print_error("%s.cases: %u cases for %s, %u against it\n", language,
                        sections[i].yes, rules[i], sections[i].no);
            few++;
        }

        context &= (strcmp(rules[i], LAST_CONTEXT) != 0);
    }

    assert_int_equal(wrong, 0);
    assert_int_equal(few, 0);
}


/* what people write is read in their own language, with seven to choose from */

static void
check_recognised(const char *language)
{
    char        name[128], *line, *text;
    FILE       *file;
    size_t      size;
    unsigned    all, others;
    const char *found;

    (void) snprintf(name, sizeof(name), CASES, language);

    file = fopen(name, "r");
    assert_non_null(file);

    line = NULL;
    size = 0;
    all = 0;
    others = 0;

    while (getline(&line, &size, file) > 0) {
        text = strstr(line, " : ");

        if (line[0] == '#' || line[0] == '[' || text == NULL
            || strstr(line, "language=") != NULL)
        {
            continue;
        }

        (void) conflict_message_read(&message, text + 3, strlen(text + 3));
        conflict_score_client(&scoring, &message, &signals, NULL);

        found = conflict_lexicon_language(scoring.lexicon, signals.language);
        all++;

        if (strcmp(found, language) != 0 || !signals.read) {
            print_message("read as \"%s\"%s: %s", found,
                          signals.read ? "" : ", not read", text + 3);
            others++;
        }
    }

    free(line);
    (void) fclose(file);

    /* Spanish and Portuguese share many a short sentence */

    if (others * 100 > all * 3) {
        fail_msg("%u of %u cases of %s are read in another language", others,
                 all, language);
    }
}


#define language(name)                                                        \
                                                                              \
    static void                                                               \
    name##_is_read(void **state)                                              \
    {                                                                         \
        check_language(#name);                                                \
    }                                                                         \
                                                                              \
    static void                                                               \
    name##_is_recognised(void **state)                                        \
    {                                                                         \
        check_recognised(#name);                                              \
    }

language(en)
language(de)
language(es)
language(fr)
language(pt)
language(it)
language(nl)


static void
languages_that_have_no_lexicon_are_not_read(void **state)
{
    size_t  i;

    static const char  *const texts[] = {
        /* Polish, Czech, Swedish, Danish, Finnish, Hungarian, Turkish */
        "Jestem bardzo niezadowolony z waszej obs\xc5\x82ugi, od tygodnia nikt "
        "nie odpowiada na moje pytania.",
        "Jsem velmi nespokojen\xc3\xbd s va\xc5\xa1\xc3\xad m slu\xc5\xbe"
        "bou, u\xc5\xbe t\xc3\xbd" "den mi nikdo neodpov\xc4\x9b" "d\xc4\x9bl.",
        "Jag \xc3\xa4r mycket missn\xc3\xb6jd med er tj\xc3\xa4nst, ingen har "
        "svarat mig p\xc3\xa5 en hel vecka.",
        "Jeg er meget utilfreds med jeres service, der er ingen som har svaret "
        "mig i en hel uge.",
        "Olen eritt\xc3\xa4in tyytym\xc3\xa4t\xc3\xb6n palveluunne, kukaan ei "
        "ole vastannut minulle viikkoon.",
        "Nagyon el\xc3\xa9gedetlen vagyok a szolg\xc3\xa1ltat\xc3\xa1sukkal, "
        "egy hete senki nem v\xc3\xa1laszol.",
        "Hizmetinizden hi\xc3\xa7 memnun de\xc4\x9filim, bir haftad\xc4\xb1r "
        "kimse cevap vermiyor.",

        /* Russian, Greek, Chinese, Japanese */
        "\xd0\xaf \xd0\xbe\xd1\x87\xd0\xb5\xd0\xbd\xd1\x8c "
        "\xd0\xbd\xd0\xb5\xd0\xb4\xd0\xbe\xd0\xb2\xd0\xbe\xd0\xbb\xd0\xb5"
        "\xd0\xbd",
        "\xce\x95\xce\xaf\xce\xbc\xce\xb1\xce\xb9 \xcf\x80\xce\xbf\xce\xbb"
        "\xcf\x8d \xce\xb4\xcf\x85\xcf\x83\xce\xb1\xcf\x81\xce\xb5\xcf\x83"
        "\xcf\x84\xce\xb7\xce\xbc\xce\xad\xce\xbd\xce\xbf\xcf\x82",
        "\xe4\xbd\xa0\xe5\xa5\xbd\xef\xbc\x8c\xe6\x88\x91\xe5\xbe\x88\xe7\x94"
        "\x9f\xe6\xb0\x94", "\xe3\x81\x93\xe3\x82\x93\xe3\x81\xab\xe3\x81\xa1",

        "qwertz uiop asdfgh", "Meier", "", "!!! ..."
    };

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        (void) conflict_message_read(&message, texts[i], strlen(texts[i]));
        conflict_score_client(&scoring, &message, &signals, NULL);

        if (signals.read || signals.heat) {
            fail_msg("read as \"%s\", heat %u: %s",
                     conflict_lexicon_language(scoring.lexicon,
                                               signals.language),
                     signals.heat, texts[i]);
        }
    }
}


static void
a_sentence_in_another_language_is_read_in_it(void **state)
{
    static const char  text[] = "Guten Tag, ich schreibe Ihnen wegen meiner "
                                "Rechnung und meiner Adresse, die bei Ihnen "
                                "steht. This is absolutely unacceptable and I "
                                "will go to my lawyer.";

    (void) conflict_message_read(&message, text, strlen(text));
    conflict_score_client(&scoring, &message, &signals, NULL);

    assert_string_equal(conflict_lexicon_language(scoring.lexicon,
                                                  signals.language), "de");
    assert_true(conflict_said(&signals, CONFLICT_SIGNAL_ANGER));
    assert_true(conflict_said(&signals, CONFLICT_SIGNAL_LEGAL_STEP));
}


static void
emoji_alone_are_read(void **state)
{
    static const char  text[] = "\xf0\x9f\x98\xa1\xf0\x9f\x98\xa1";

    (void) conflict_message_read(&message, text, strlen(text));
    conflict_score_client(&scoring, &message, &signals, NULL);

    assert_true(signals.read);
    assert_true(conflict_said(&signals, CONFLICT_SIGNAL_ANGER));
    assert_int_equal(signals.language, CONFLICT_LANGUAGE_ANY);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(en_is_read),
        cmocka_unit_test(de_is_read),
        cmocka_unit_test(es_is_read),
        cmocka_unit_test(fr_is_read),
        cmocka_unit_test(pt_is_read),
        cmocka_unit_test(it_is_read),
        cmocka_unit_test(nl_is_read),
        cmocka_unit_test(en_is_recognised),
        cmocka_unit_test(de_is_recognised),
        cmocka_unit_test(es_is_recognised),
        cmocka_unit_test(fr_is_recognised),
        cmocka_unit_test(pt_is_recognised),
        cmocka_unit_test(it_is_recognised),
        cmocka_unit_test(nl_is_recognised),
        cmocka_unit_test(languages_that_have_no_lexicon_are_not_read),
        cmocka_unit_test(a_sentence_in_another_language_is_read_in_it),
        cmocka_unit_test(emoji_alone_are_read),
    };

    return cmocka_run_group_tests(tests, scoring_load, scoring_unload);
}
