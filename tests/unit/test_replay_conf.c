
/*
 * Platforms out of files: nginx's words, and nginx's sentences.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "replay/conf.h"


#define str(s)  ((conflict_str_t) conflict_string(s))

#define FILE_NAME  "desk.conf"


/* words are told in brackets, then what ended the directive */

static void
words_of(const char *text, size_t len, char *told, size_t size)
{
    char                  *copy;
    char                   complaint[CONFLICT_COMPLAINT_SIZE];
    size_t                 n;
    unsigned               i;
    conflict_arena_t      *arena;
    conflict_tokens_t      tokens;
    conflict_directive_t   end;

    arena = conflict_arena_create();
    copy = malloc(len ? len : 1);

    assert_non_null(arena);
    assert_non_null(copy);

    memcpy(copy, text, len);
    conflict_tokens_init(&tokens, FILE_NAME, (conflict_str_t) { len, copy },
                         arena, complaint);
    n = 0;
    told[0] = '\0';

    do {
        end = conflict_tokens_next(&tokens);

        for (i = 0; i < tokens.nargs && end < CONFLICT_DIRECTIVE_CLOSED; i++) {
            n += (size_t) snprintf(told + n, size - n, "[%s]",
                                   tokens.args[i].data);
            assert_true(n < size);
        }

        n += (size_t) snprintf(told + n, size - n, "%s",
                               end == CONFLICT_DIRECTIVE_LINE ? ";"
                               : end == CONFLICT_DIRECTIVE_BLOCK ? "{"
                               : end == CONFLICT_DIRECTIVE_CLOSED ? "}"
                               : end == CONFLICT_DIRECTIVE_END ? ""
                               : complaint);
        assert_true(n < size);

    } while (end < CONFLICT_DIRECTIVE_END);

    conflict_arena_destroy(arena);
    free(copy);
}


static void
words_are_split_as_by_nginx(void **state)
{
    char    told[512];
    size_t  i;

    static const struct {
        const char  *text;
        const char  *words;
    } cases[] = {
        { "", "" },
        { " \t\r\n", "" },
        { "a;", "[a];" },
        { "a b\tc\r\nd;e{}", "[a][b][c][d];[e]{}" },
        { "a # b;\nc;", "[a][c];" },
        { "a#b;", "[a#b];" },
        { "# only a comment", "" },
        { "\"a b\" 'c d';", "[a b][c d];" },
        { "\"a;{}#'\" '\"';", "[a;{}#'][\"];" },
        { "a\"b;", "[a\"b];" },
        { "a'b c'd;", "[a'b][c'd];" },
        { "\"\" '';", "[][];" },
        { "\"\\\"\\'\\\\\\t\\r\\n\\d\\.\";", "[\"'\\\t\r\n\\d\\.];" },
        { "\\d+\\.\\w \\{a \\;b;", "[\\d+\\.\\w][\\{a][\\;b];" },
        { "a\\ b;", "[a\\ b];" },
        { "'\\'';", "['];" },
        { "a${b}c;", "[a${b}c];" },
        { "a$b{", "[a$b]{" },
        { "${{a;", "[${{a];" },
        { "$\\{a;", "[$\\{a];" },
        { "\"a\"{", "[a]{" },
        { "\"a\"\n{", "[a]{" },
        { "if (\"a\") {", "[if][(\"a\")]{" },
        { "if ( \"a\") {", "[if][(][a][)]{" },
        { "}a;", "}[a];" },
        { "a}b;", "[a}b];" },
        { "a\nb", "unexpected end of file, expecting \";\" or \"}\" in "
          FILE_NAME ":2" },
        { "a", "unexpected end of file, expecting \";\" or \"}\" in "
          FILE_NAME ":1" },
        { "\"a\nb", "unexpected end of file, expecting \";\" or \"}\" in "
          FILE_NAME ":2" },
        { "a ", "unexpected end of file, expecting \";\" or \"}\" in "
          FILE_NAME ":1" },
        { "a\\", "unexpected end of file, expecting \";\" or \"}\" in "
          FILE_NAME ":1" },
        { "\"a\"", "unexpected end of file, expecting \";\" or \"}\" in "
          FILE_NAME ":1" },
        { ";", "unexpected \";\" in " FILE_NAME ":1" },
        { "a;\n {", "[a];unexpected \"{\" in " FILE_NAME ":2" },
        { "a }", "unexpected \"}\" in " FILE_NAME ":1" },
        { "\"a\"b;", "unexpected \"b\" in " FILE_NAME ":1" },
        { "\"a\"#b;", "unexpected \"#\" in " FILE_NAME ":1" },
        { "'a'\"b\";", "unexpected \"\"\" in " FILE_NAME ":1" }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        words_of(cases[i].text, strlen(cases[i].text), told, sizeof(told));

        if (strcmp(told, cases[i].words) != 0) {
            fail_msg("%s: %s", cases[i].text, told);
        }
    }
}


/* before, so many "a", behind */

static void
long_word(const char *before, size_t n, const char *behind, char *told,
    size_t size)
{
    char    text[3 * CONFLICT_WORD_BUFFER];
    size_t  len;

    len = strlen(before);
    memcpy(text, before, len);
    memset(text + len, 'a', n);
    memcpy(text + len + n, behind, strlen(behind));

    words_of(text, len + n + strlen(behind), told, size);
}


static void
a_word_that_fills_the_buffer_is_too_long(void **state)
{
    char  told[3 * CONFLICT_WORD_BUFFER];

    long_word("\n", 4095, ";b;", told, sizeof(told));
    assert_string_equal(told + 1 + 4095 + 1, ";[b];");

    long_word("\n", 4096, ";b;", told, sizeof(told));
    assert_string_equal(told, "too long parameter \"aaaaaaaaaa...\" started in "
                        FILE_NAME ":2");

    long_word("\n\"", 4095, "\";b;", told, sizeof(told));
    assert_string_equal(told, "too long parameter \"aaaaaaaaaa...\" started in "
                        FILE_NAME ":2");

    long_word("\n\"", 4096, "\n\";b;", told, sizeof(told));
    assert_string_equal(told, "too long parameter, probably missing "
                        "terminating \"\"\" character in " FILE_NAME ":2");

    long_word("\n'", 5000, "';", told, sizeof(told));
    assert_string_equal(told, "too long parameter, probably missing "
                        "terminating \"'\" character in " FILE_NAME ":2");

    /* as nginx does, odd as it is */

    long_word("#", 4096, "\nb;", told, sizeof(told));
    assert_string_equal(told, "too long parameter \"#aaaaaaaaa...\" started in "
                        FILE_NAME ":1");

    long_word("#", 4000, "\nb;", told, sizeof(told));
    assert_string_equal(told, "[b];");
}


#define ROUTE  "route view GET ^/t/(?<ticket>\\d+)$ { ticket uri:ticket; } "

static void
mistakes_are_told_with_file_and_line(void **state)
{
    size_t           i;
    conflict_conf_t  conf;
    conflict_rc_t    rc;

    static const struct {
        conflict_str_t   text;
        const char      *complaint;     /* its end; NULL: there is none */
    } cases[] = {
        { conflict_string(""), NULL },
        { conflict_string("conflict_platform a { " ROUTE "}"), NULL },
        { conflict_string("conflict_platform a { scope b; " ROUTE "}"), NULL },
        { conflict_string("conflict_platform a { " ROUTE "}"
                          "conflict_platform b from=a { }"), NULL },
        { conflict_string("conflict_platform a { }"),
          "\"conflict_platform\" directive has no route in " FILE_NAME ":1" },
        { conflict_string("conflict_platform a {\n" ROUTE),
          "unexpected end of file, expecting \"}\" in " FILE_NAME ":2" },
        { conflict_string("conflict_platform a {\n" ROUTE "}\n}"),
          "unexpected \"}\" in " FILE_NAME ":3" },
        { conflict_string("conflict_platform a;"),
          "directive \"conflict_platform\" has no opening \"{\" in "
          FILE_NAME ":1" },
        { conflict_string("conflict_platform {"),
          "invalid number of arguments in \"conflict_platform\" directive in "
          FILE_NAME ":1" },
        { conflict_string("conflict_platform a b c {"),
          "invalid number of arguments in \"conflict_platform\" directive in "
          FILE_NAME ":1" },
        { conflict_string("conflict_platform a b {"),
          "invalid parameter \"b\": it must be \"from=\" and the name of a "
          "platform in " FILE_NAME ":1" },
        { conflict_string("conflict_platform a from=b {"),
          "there is no platform \"b\" above this line in " FILE_NAME ":1" },
        { conflict_string("conflict_platform a {\n" ROUTE "}\n"
                          "conflict_platform a {"),
          "there is a platform \"a\" already in " FILE_NAME ":3" },
        { conflict_string("conflict_platform A {"),
          "\"conflict_platform\" directive \"A\" is no name of a platform: 1 "
          "to 32 of a-z, 0-9, \"_\" and \"-\" in " FILE_NAME ":1" },
        { conflict_string("server {"),
          "\"server\" directive is not read by this command: only "
          "\"conflict_platform\", \"conflict_policy\" and \"include\" are in "
          FILE_NAME ":1" },
        { conflict_string("conflict_platform a {\n\nserver b;"),
          "unknown directive \"server\" in " FILE_NAME ":3" },
        { conflict_string("conflict_platform a { scope b {"),
          "directive \"scope\" is not terminated by \";\" in " FILE_NAME
          ":1" },
        { conflict_string("conflict_platform a { route view;"),
          "directive \"route\" has no opening \"{\" in " FILE_NAME ":1" },
        { conflict_string("conflict_platform a { route view {"),
          "\"route\" directive a route is a kind, a method and a pattern of "
          "the path, as in: route update PUT "
          "^/api/v1/tickets/(?<ticket>\\d+)$ in " FILE_NAME ":1" },
        { conflict_string("conflict_platform a { route view GET ^/a$ {\n}\n"),
          " in " FILE_NAME ":2" },
        { conflict_string("conflict_platform a { route view GET ^/a$ {\n"
                          "colour blue;"), " in " FILE_NAME ":2" },
        { conflict_string("conflict_platform a { route view GET ^/a$ {\n"
                          "ticket {"),
          "unexpected \"{\" in " FILE_NAME ":2" },
        { conflict_string("conflict_platform a { route view GET ^/a$ {\n"
                          "ticket uri:id\n;"), " in " FILE_NAME ":3" },
        { conflict_string("include;"),
          "invalid number of arguments in \"include\" directive in "
          FILE_NAME ":1" },
        { conflict_string("include a {"),
          "directive \"include\" is not terminated by \";\" in " FILE_NAME
          ":1" },
        { conflict_string("include /nowhere/desk.conf;"),
          "open() \"/nowhere/desk.conf\" failed (2: No such file or "
          "directory) in " FILE_NAME ":1" },
        { conflict_string("include /nowhere/*.conf;"), NULL }
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        conflict_conf_init(&conf);

        rc = conflict_conf_parse(&conf, FILE_NAME, cases[i].text);

        if (cases[i].complaint == NULL) {
            if (rc != CONFLICT_OK) {
                fail_msg("%s: %s", cases[i].text.data, conf.complaint);
            }

        } else if (rc == CONFLICT_OK
                   || strlen(conf.complaint) < strlen(cases[i].complaint)
                   || strcmp(conf.complaint + strlen(conf.complaint)
                             - strlen(cases[i].complaint), cases[i].complaint)
                      != 0)
        {
            fail_msg("%s: %s", cases[i].text.data, conf.complaint);
        }

        conflict_conf_destroy(&conf);
    }
}


static void
what_a_platform_says_reaches_the_core(void **state)
{
    conflict_conf_t       conf;
    conflict_platform_t  *a, *b;

    conflict_conf_init(&conf);

    assert_int_equal(conflict_conf_parse(&conf, FILE_NAME, str(
        "# a helpdesk\n"
        "conflict_platform a {\n"
        "    scope desk;\n"
        "\n"
        "    route update PUT ^/t/(?<ticket>\\d{1,9})$ {\n"
        "        ticket  uri:ticket;\n"
        "    }\n"
        "}\n")), CONFLICT_INVALID);

    /* braces end a word that is not in quotes */

    assert_string_equal(conf.complaint, "\"route\" directive the pattern "
                        "\"^/t/(?<ticket>\\d\" is wrong at character 16: "
                        "missing closing parenthesis in " FILE_NAME ":5");
    conflict_conf_destroy(&conf);

    assert_int_equal(conflict_conf_parse(&conf, FILE_NAME, str(
        "conflict_platform a {\n"
        "    scope desk;\n"
        "    route update PUT '^/t/(?<ticket>\\d{1,9})$' {\n"
        "        ticket  uri:ticket;\n"
        "        status  request:state\n"
        "                1=open \"on hold=waiting\";\n"
        "    }\n"
        "}\n")), CONFLICT_OK);

    assert_int_equal(conflict_conf_parse(&conf, "more.conf", str(
        "conflict_platform b from=a {\n"
        "    translate status 9=resolved;\n"
        "}\n")), CONFLICT_OK);

    a = conflict_conf_platform(&conf, str("a"));
    b = conflict_conf_platform(&conf, str("b"));

    assert_non_null(a);
    assert_non_null(b);
    assert_null(conflict_conf_platform(&conf, str("c")));

    assert_memory_equal(a->scope.data, "desk", 4);
    assert_int_equal(a->nroutes, 1);
    assert_int_equal(a->routes[0]->line, 3);
    assert_int_equal(a->routes[0]->facts[CONFLICT_FACT_STATUS].ntranslations,
                     2);
    assert_int_equal(b->routes[0]->facts[CONFLICT_FACT_STATUS].ntranslations,
                     3);
    assert_ptr_equal(b->parent, a);

    conflict_conf_destroy(&conf);
}


/* a directory for files that include each other */

static void
put(const char *dir, const char *name, const char *text)
{
    char   path[256];
    FILE  *file;

    (void) snprintf(path, sizeof(path), "%s/%s", dir, name);

    file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fputs(text, file) >= 0, 1);
    assert_int_equal(fclose(file), 0);
}


static void
files_include_others_relative_to_where_they_are(void **state)
{
    char              dir[] = "/tmp/conflict-conf-XXXXXX";
    char              path[256], expected[512];
    size_t            i;
    conflict_conf_t   conf;

    static const char  *files[] = {
        "main.conf", "loop.conf", "sub/2.conf", "sub/1.conf", "sub/routes",
        "open.conf", "bad.conf"
    };

    assert_non_null(mkdtemp(dir));

    (void) snprintf(path, sizeof(path), "%s/sub", dir);
    assert_int_equal(mkdir(path, 0700), 0);

    put(dir, "main.conf", "include sub/*.conf;\n");
    put(dir, "sub/1.conf", "conflict_platform one { include routes; }\n");
    put(dir, "sub/2.conf", "conflict_platform two from=one { }\n");
    put(dir, "sub/routes", ROUTE "\n");
    put(dir, "loop.conf", "\ninclude loop.conf;\n");
    put(dir, "open.conf", "conflict_platform a { include bad.conf; }");
    put(dir, "bad.conf", ROUTE "\n}\n");

    conflict_conf_init(&conf);

    (void) snprintf(path, sizeof(path), "%s/main.conf", dir);
    assert_int_equal(conflict_conf_read(&conf, path), CONFLICT_OK);
    assert_int_equal(conf.n, 2);
    assert_int_equal(conf.platforms[1]->nroutes, 1);

    (void) snprintf(path, sizeof(path), "%s/loop.conf", dir);
    (void) snprintf(expected, sizeof(expected), "files include each other "
                    "more than 10 deep in %s:2", path);
    assert_int_equal(conflict_conf_read(&conf, path), CONFLICT_INVALID);
    assert_string_equal(conf.complaint, expected);

    (void) snprintf(path, sizeof(path), "%s/open.conf", dir);
    (void) snprintf(expected, sizeof(expected), "unexpected \"}\" in "
                    "%s/bad.conf:2", dir);
    assert_int_equal(conflict_conf_read(&conf, path), CONFLICT_INVALID);
    assert_string_equal(conf.complaint, expected);

    (void) snprintf(path, sizeof(path), "%s/none.conf", dir);
    (void) snprintf(expected, sizeof(expected), "\"%s\" cannot be read: No "
                    "such file or directory", path);
    assert_int_equal(conflict_conf_read(&conf, path), CONFLICT_INVALID);
    assert_string_equal(conf.complaint, expected);

    conf.alone = 1;
    assert_int_equal(conflict_conf_parse(&conf, FILE_NAME,
                                         str("include main.conf;")),
                     CONFLICT_INVALID);
    assert_string_equal(conf.complaint, "\"include\" is not followed here in "
                        FILE_NAME ":1");

    conflict_conf_destroy(&conf);

    for (i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
        (void) snprintf(path, sizeof(path), "%s/%s", dir, files[i]);
        assert_int_equal(unlink(path), 0);
    }

    (void) snprintf(path, sizeof(path), "%s/sub", dir);
    assert_int_equal(rmdir(path), 0);
    assert_int_equal(rmdir(dir), 0);
}


int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_split_as_by_nginx),
        cmocka_unit_test(a_word_that_fills_the_buffer_is_too_long),
        cmocka_unit_test(mistakes_are_told_with_file_and_line),
        cmocka_unit_test(what_a_platform_says_reaches_the_core),
        cmocka_unit_test(files_include_others_relative_to_where_they_are)
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
