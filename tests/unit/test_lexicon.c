
/*
 * Lexicon files and what they find.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/lexicon.h"
#include "core/message.h"


static conflict_message_t  message;

/* every cue is wanted */
static const conflict_cues_t  every = { { UINT64_MAX, UINT64_MAX } };


static conflict_lexicon_t *
lexicon_of(const char *text)
{
    char                 error[128], speak[2048];
    unsigned             line;
    conflict_lexicon_t  *lexicon;

    lexicon = conflict_lexicon_create();
    assert_non_null(lexicon);

    (void) snprintf(speak, sizeof(speak), "language en\n%s", text);

    if (conflict_lexicon_add(lexicon, speak, strlen(speak), &line, error,
                             sizeof(error))
        != CONFLICT_OK)
    {
        fail_msg("line %u: %s", line, error);
    }

    assert_int_equal(conflict_lexicon_compile(lexicon), CONFLICT_OK);

    return lexicon;
}


/* "cue strength first-last; ..." of all sentences, by a lexicon of one text */

static const char *
found(const char *entries, const char *text)
{
    size_t                n;
    uint32_t              i;
    conflict_match_t      matches[64];
    conflict_lexicon_t   *lexicon;
    conflict_sentence_t   sentence;
    static char           buf[4096];

    lexicon = lexicon_of(entries);
    (void) conflict_message_read(&message, text, strlen(text));

    n = 0;
    buf[0] = '\0';

    for (sentence.first = 0;
         sentence.first < message.nwords;
         sentence.first = sentence.end)
    {
        conflict_lexicon_match(lexicon, 1, &every, &message, &sentence,
                               matches, 64);

        for (i = 0; i < sentence.nmatches; i++) {
            n += (size_t) snprintf(buf + n, sizeof(buf) - n, "%s%s %u %u-%u",
                                   n ? "; " : "",
                                   matches[i].cue < CONFLICT_SIGNALS
                                   ? conflict_signal_words[matches[i].cue].data
                                   : "cue",
                                   matches[i].strength, matches[i].first,
                                   matches[i].last);
        }
    }

    conflict_lexicon_destroy(lexicon);

    return buf;
}


static void
a_phrase_is_found_where_its_words_stand(void **state)
{
    assert_string_equal(found("last straw : anger 65", "The last straw."),
                        "anger 65 1-2");
    assert_string_equal(found("last straw : anger 65", "the last. Straw"), "");
    assert_string_equal(found("last straw : anger 65", "last lazy straw"), "");
}


static void
a_phrase_may_be_a_sign_of_several_things(void **state)
{
    assert_string_equal(found("awful : anger 30, disappointment 50 # both",
                              "awful"),
                        "disappointment 50 0-0; anger 30 0-0");
}


static void
a_stem_stands_for_every_word_that_begins_so(void **state)
{
    assert_string_equal(found("disappoint~ : anger 50", "disappoints me"),
                        "anger 50 0-0");
    assert_string_equal(found("disappoint~ : anger 50", "disappoint"),
                        "anger 50 0-0");
    assert_string_equal(found("disappoint~ : anger 50", "disappoin"), "");
}


static void
a_gap_stands_for_up_to_three_words(void **state)
{
    static const char  entry[] = "waste * time : anger 50";

    assert_string_equal(found(entry, "waste time"), "anger 50 0-1");
    assert_string_equal(found(entry, "waste of my precious time"),
                        "anger 50 0-4");
    assert_string_equal(found(entry, "waste a b c d time"), "");
}


static void
alternatives_and_missing_words(void **state)
{
    static const char  entry[] = "speak|talk_again to the|your? boss : anger 9";

    assert_string_equal(found(entry, "speak to boss"), "anger 9 0-2");
    assert_string_equal(found(entry, "talk again to your boss"),
                        "anger 9 0-4");
    assert_string_equal(found(entry, "talk to the boss"), "");
}


static void
a_set_stands_for_any_of_its_words(void **state)
{
    static const char  entry[] = "@day = monday tues~\nby @day : anger 9";

    assert_string_equal(found(entry, "by Monday"), "anger 9 0-1");
    assert_string_equal(found(entry, "by tuesday"), "anger 9 0-1");
    assert_string_equal(found(entry, "by sunday"), "");
}


static void
a_nine_stands_for_any_number(void **state)
{
    assert_string_equal(found("9 hours : anger 9", "after 36 hours"),
                        "anger 9 1-2");
}


static void
anchors_hold_a_phrase_to_the_sentence(void **state)
{
    assert_string_equal(found("^ fine $ : anger 9", "Fine. Fine day."),
                        "anger 9 0-0");
    assert_string_equal(found("really ? : anger 9", "Really? Really."),
                        "anger 9 0-0");
}


static void
a_spelling_is_read_as_other_words(void **state)
{
    static const char  entry[] = "don't = do not\ndont = do not\n"
                                 "don't care : anger 9";

    assert_string_equal(found(entry, "I don\xe2\x80\x99t care"),
                        "anger 9 1-2");
    assert_string_equal(found(entry, "dont care"), "anger 9 0-1");
    assert_string_equal(found(entry, "do not care"), "anger 9 0-2");
}


static void
unknown_joined_words_are_read_in_parts(void **state)
{
    assert_string_equal(found("company : anger 9", "the company's fault"),
                        "anger 9 1-1");
    assert_string_equal(found("great thanks : anger 9", "great!thanks"),
                        "anger 9 0-0");
}


static void
lengthened_words_are_known(void **state)
{
    assert_string_equal(found("so bad : anger 9", "soooo baaaad"),
                        "anger 9 0-1");
    assert_string_equal(found("hello : anger 9", "hellooooo"), "anger 9 0-0");
    assert_string_equal(found("cool : anger 9", "coooool"), "anger 9 0-0");
}


static void
emoji_and_smileys_are_entries(void **state)
{
    assert_string_equal(found("\xf0\x9f\x98\xa1 : anger 75\n:( : anger 9",
                              "no\xf0\x9f\x98\xa1 :-("),
                        "anger 75 1-1; anger 9 2-2");
}


static void
a_later_entry_replaces_and_nought_takes_away(void **state)
{
    assert_string_equal(found("mad : anger 50\nmad : anger 20", "mad"),
                        "anger 20 0-0");
    assert_string_equal(found("mad : anger 50\nmad : anger 0", "mad"), "");
}


static void
an_empty_lexicon_finds_nothing(void **state)
{
    assert_string_equal(found("", "anything at all"), "");
    assert_string_equal(found("# a note\n\n  \n", "anything"), "");
}


static void
errors_say_what_and_where(void **state)
{
    size_t               i;
    char                 error[160], text[2048];
    unsigned             line;
    conflict_rc_t        rc;
    conflict_lexicon_t  *lexicon;

    static const struct {
        const char  *text;
        unsigned     line;
        const char  *error;
    } cases[] = {
        { "mad anger 50", 1, "no \" : \"" },
        { "mad : anger 50\n\nsad : grief 50", 3, "unknown signal \"grief\"" },
        { "mad : anger 101", 1, "not a number from 0 to 100" },
        { "mad : anger -1", 1, "not a number from 0 to 100" },
        { "mad : anger", 1, "not a number from 0 to 100" },
        { "mad : anger 5x", 1, "not a number from 0 to 100" },
        { "mad : anger 50 alone", 1, "more than a strength" },
        { "mad : anger 50,", 1, "no signal" },
        { "mad : ", 1, "no signal" },
        { " : anger 50", 1, "an empty phrase" },
        { "* mad : anger 50", 1, "a gap at an end" },
        { "mad * : anger 50", 1, "a gap at an end" },
        { "so @many : anger 50", 1, "unknown set \"@many\"" },
        { "... : anger 50", 1, "has no word" },
        { "a| : anger 50", 1, "has no word" },
        { "a~ : anger 50", 1, "a stem is 2 to 31 bytes" },
        { "a? b? : anger 50", 1, "all of the phrase may be missing" },
        { "a b c d e f g h i j k l m : anger 50", 1, "more than 12 places" },
        { "a_b_c_d_e_f_g : anger 50", 1, "more than 6 words" },
        { "x : anger 1, anger 2, urgency 3, distrust 4, confusion 5", 1,
          "more than 4 signals" },
        { "@s = e-mail", 1, "is not one word" },
        { "dont =  \nx : anger 1", 1, "a spelling is 1 to 6 words" },
        { "a|b|c|d|e|f|g|h|i|j|k|l a|b|c|d|e|f|g|h|i|j|k|l "
          "a|b|c|d|e|f|g|h|i|j|k|l a|b|c|d : anger 1", 1,
          "more than 2048 phrases" },
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        lexicon = conflict_lexicon_create();
        assert_non_null(lexicon);

        (void) snprintf(text, sizeof(text), "language en\n%s", cases[i].text);

        rc = conflict_lexicon_add(lexicon, text, strlen(text), &line, error,
                                  sizeof(error));

        if (rc != CONFLICT_INVALID || line != cases[i].line + 1
            || strstr(error, cases[i].error) == NULL)
        {
            fail_msg("%s: %d, line %u: %s", cases[i].text, (int) rc, line,
                     error);
        }

        conflict_lexicon_destroy(lexicon);
    }
}


static void
a_line_that_is_too_long_or_binary_is_refused(void **state)
{
    char                 text[2000], error[16];
    unsigned             line;
    conflict_lexicon_t  *lexicon;

    lexicon = conflict_lexicon_create();
    assert_non_null(lexicon);

    memset(text, 'a', sizeof(text));
    assert_int_equal(conflict_lexicon_add(lexicon, text, sizeof(text), &line,
                                          error, sizeof(error)),
                     CONFLICT_INVALID);
    assert_string_equal(error, "the line is lon");

    assert_int_equal(conflict_lexicon_add(lexicon,
                                          "language en\na\0b : anger 5", 25,
                                          &line, error, sizeof(error)),
                     CONFLICT_INVALID);

    conflict_lexicon_destroy(lexicon);
}


static void
a_compiled_lexicon_takes_no_more(void **state)
{
    char                 error[80];
    unsigned             line;
    conflict_lexicon_t  *lexicon;

    lexicon = lexicon_of("mad : anger 50");
    assert_int_equal(conflict_lexicon_add(lexicon, "a : anger 1", 11, &line,
                                          error, sizeof(error)),
                     CONFLICT_LIMIT);
    conflict_lexicon_destroy(lexicon);
    conflict_lexicon_destroy(NULL);
}


static void
the_built_in_lexicon_is_valid(void **state)
{
    char                 error[160];
    unsigned             line;
    conflict_lexicon_t  *lexicon;

    lexicon = conflict_lexicon_create();
    assert_non_null(lexicon);

    if (conflict_lexicon_add_builtin(lexicon, &line, error, sizeof(error))
        != CONFLICT_OK)
    {
        fail_msg("line %u: %s", line, error);
    }

    assert_true(conflict_lexicon_entries(lexicon) > 1000);
    assert_int_equal(conflict_lexicon_compile(lexicon), CONFLICT_OK);

    conflict_lexicon_destroy(lexicon);
}


static void
a_sentence_without_end_is_read_in_pieces(void **state)
{
    uint32_t              seen;
    char                  text[4000];
    size_t                i;
    conflict_match_t      matches[4];
    conflict_lexicon_t   *lexicon;
    conflict_sentence_t   sentence;

    for (i = 0; i < sizeof(text); i++) {
        text[i] = (i & 1) ? ' ' : 'a';
    }

    lexicon = lexicon_of("a * a * a * a * a : anger 1\na a a : anger 2");
    (void) conflict_message_read(&message, text, sizeof(text));

    seen = 0;

    for (sentence.first = 0;
         sentence.first < message.nwords;
         sentence.first = sentence.end)
    {
        conflict_lexicon_match(lexicon, 1, &every, &message, &sentence,
                               matches, 4);

        assert_in_range(sentence.end - sentence.first, 1,
                        CONFLICT_SENTENCE_WORDS);
        assert_int_equal(sentence.nmatches, 4);
        seen += sentence.end - sentence.first;
    }

    assert_int_equal(seen, message.nwords);
    conflict_lexicon_destroy(lexicon);
}


static void
ten_thousand_entries_are_found_one_by_one(void **state)
{
    size_t                n, len;
    char                 *text, word[32], error[80];
    unsigned              i, line;
    conflict_match_t      matches[4];
    conflict_lexicon_t   *lexicon;
    conflict_sentence_t   sentence;

    text = malloc(1 << 20);
    assert_non_null(text);

    n = (size_t) sprintf(text, "language en\n");

    for (i = 0; i < 10000; i++) {
        n += (size_t) snprintf(text + n, (1 << 20) - n,
                               "so w%uq bad : anger %u\n", i, i % 100 + 1);
    }

    lexicon = conflict_lexicon_create();
    assert_non_null(lexicon);
    assert_int_equal(conflict_lexicon_add(lexicon, text, n, &line, error,
                                          sizeof(error)),
                     CONFLICT_OK);
    assert_int_equal(conflict_lexicon_compile(lexicon), CONFLICT_OK);
    assert_int_equal(conflict_lexicon_entries(lexicon), 10000);

    for (i = 0; i < 10000; i += 7) {
        len = (size_t) snprintf(word, sizeof(word), "so w%uq bad", i);
        (void) conflict_message_read(&message, word, len);

        sentence.first = 0;
        conflict_lexicon_match(lexicon, 1, &every, &message, &sentence,
                               matches, 4);

        assert_int_equal(sentence.nmatches, 1);
        assert_int_equal(matches[0].strength, i % 100 + 1);
    }

    conflict_lexicon_destroy(lexicon);
    free(text);
}


/* entries of files that say their languages themselves */

static const char *
read_as(const char *files, const char *text)
{
    char                 error[160];
    unsigned             line, language;
    conflict_match_t     matches[8];
    conflict_lexicon_t  *lexicon;
    conflict_sentence_t  sentence;
    static char          buf[64];

    lexicon = conflict_lexicon_create();
    assert_non_null(lexicon);

    if (conflict_lexicon_add(lexicon, files, strlen(files), &line, error,
                             sizeof(error)) != CONFLICT_OK)
    {
        fail_msg("line %u: %s", line, error);
    }

    assert_int_equal(conflict_lexicon_compile(lexicon), CONFLICT_OK);

    (void) conflict_message_read(&message, text, strlen(text));
    language = conflict_lexicon_recognise(lexicon, &message, 0,
                                          message.nwords);

    sentence.first = 0;
    conflict_lexicon_match(lexicon, language, &every, &message, &sentence,
                           matches, 8);

    (void) snprintf(buf, sizeof(buf), "%s%s%d",
                    conflict_lexicon_language(lexicon, language),
                    sentence.nmatches ? " " : " none ",
                    sentence.nmatches ? matches[0].strength : 0);

    conflict_lexicon_destroy(lexicon);

    return buf;
}


static void
each_language_has_entries_of_its_own(void **state)
{
    static const char  files[] = "language en\n@common = is this the\n"
                                 "@common : common 100\nhell : anger 50\n"
                                 "language de\n@common = ist das die\n"
                                 "@common : common 100\nhell : anger 5\n";

    assert_string_equal(read_as(files, "this is hell"), "en 50");
    assert_string_equal(read_as(files, "das ist hell"), "de 5");
}


static void
entries_of_every_language_hold_in_each(void **state)
{
    static const char  files[] = "language any\nxyz : anger 50\n"
                                 "language de\n@common = ist das die\n"
                                 "@common : common 100\n"
                                 "language any\nuvw : anger 40\n"
                                 "language de\nuvw : anger 30\n";

    assert_string_equal(read_as(files, "das ist xyz"), "de 50");
    assert_string_equal(read_as(files, "das ist uvw"), "de 30");
    assert_string_equal(read_as(files, "xyz"), "de 50");
    assert_string_equal(read_as(files, "qqq"), " none 0");
}


static void
accents_may_be_left_out(void **state)
{
    static const char  entries[] = "k\xc3\xbcndigen : anger 9\n"
                                   "gr\xc3\xbc\xc3\x9f~ : urgency 8\n"
                                   "qu\xc3\xa9 : distrust 7\n"
                                   "cafe : confusion 6";

    assert_string_equal(found(entries, "kuendigen"), "anger 9 0-0");
    assert_string_equal(found(entries, "kundigen"), "anger 9 0-0");
    assert_string_equal(found(entries, "k\xc3\xbcndigen"), "anger 9 0-0");
    assert_string_equal(found(entries, "gruesse"), "urgency 8 0-0");
    assert_string_equal(found(entries, "que"), "distrust 7 0-0");
    assert_string_equal(found(entries, "caf\xc3\xa9"), "confusion 6 0-0");

    /* unless the bare word is another one */

    assert_string_equal(found("schon : anger 1\nsch\xc3\xb6n : anger 2",
                              "schon"), "anger 1 0-0");
}


static void
a_negation_in_a_gap_is_seen(void **state)
{
    size_t                i;
    conflict_match_t      matches[8];
    conflict_lexicon_t   *lexicon;
    conflict_sentence_t   sentence;

    static const struct {
        const char  *text;
        unsigned     denied;
    } cases[] = {
        { "has really helped", 0 }, { "has not helped", 1 },
        { "has not really helped", 1 }, { "has helped not", 0 },
    };

    lexicon = lexicon_of("not : negate 100\nhas * helped : gratitude 50");

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) conflict_message_read(&message, cases[i].text,
                                     strlen(cases[i].text));
        sentence.first = 0;
        conflict_lexicon_match(lexicon, 1, &every, &message, &sentence,
                               matches, 8);

        while (sentence.nmatches > 0
               && matches[sentence.nmatches - 1].cue
                  != CONFLICT_SIGNAL_GRATITUDE)
        {
            sentence.nmatches--;
        }

        assert_true(sentence.nmatches > 0);
        assert_int_equal(matches[sentence.nmatches - 1].denied,
                         cases[i].denied);
    }

    conflict_lexicon_destroy(lexicon);
}


static void
only_holds_for_the_whole_entry(void **state)
{
    conflict_match_t      matches[8];
    conflict_lexicon_t   *lexicon;
    conflict_sentence_t   sentence;

    lexicon = lexicon_of("great joke : anger 60, disappointment 50 only");
    (void) conflict_message_read(&message, "great joke", 10);

    sentence.first = 0;
    conflict_lexicon_match(lexicon, 1, &every, &message, &sentence, matches,
                           8);

    assert_int_equal(sentence.nmatches, 2);
    assert_true(matches[0].only && matches[1].only);

    conflict_lexicon_destroy(lexicon);
}


static void
themes_are_known_by_their_use(void **state)
{
    conflict_lexicon_t  *lexicon;

    lexicon = lexicon_of("invoice : theme:billing 60\nbill : theme:billing 50\n"
                         "gate : theme:my-gates2 50");

    assert_int_equal(conflict_lexicon_themes(lexicon), 2);
    assert_string_equal(conflict_lexicon_theme(lexicon, 0), "billing");
    assert_string_equal(conflict_lexicon_theme(lexicon, 1), "my-gates2");
    assert_string_equal(conflict_lexicon_theme(lexicon, 2), "");

    conflict_lexicon_destroy(lexicon);
}


static void
there_is_an_end_to_languages_and_themes(void **state)
{
    size_t               n;
    char                 text[2048], error[160];
    unsigned             i, line;
    conflict_lexicon_t  *lexicon;

    lexicon = conflict_lexicon_create();
    assert_non_null(lexicon);

    for (i = 0, n = 0; i < CONFLICT_LANGUAGES_MAX; i++) {
        n += (size_t) sprintf(text + n, "language x%c\n", 'a' + i);
    }

    assert_int_equal(conflict_lexicon_add(lexicon, text, n, &line, error,
                                          sizeof(error)), CONFLICT_LIMIT);
    assert_int_equal(line, CONFLICT_LANGUAGES_MAX);
    assert_non_null(strstr(error, "languages already"));

    n = (size_t) sprintf(text, "language xa\n");

    for (i = 0; i <= CONFLICT_THEMES_MAX; i++) {
        n += (size_t) sprintf(text + n, "w : theme:t%u 50\n", i);
    }

    assert_int_equal(conflict_lexicon_add(lexicon, text, n, &line, error,
                                          sizeof(error)), CONFLICT_INVALID);
    assert_non_null(strstr(error, "themes already"));

    conflict_lexicon_destroy(lexicon);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_phrase_is_found_where_its_words_stand),
        cmocka_unit_test(a_phrase_may_be_a_sign_of_several_things),
        cmocka_unit_test(a_stem_stands_for_every_word_that_begins_so),
        cmocka_unit_test(a_gap_stands_for_up_to_three_words),
        cmocka_unit_test(alternatives_and_missing_words),
        cmocka_unit_test(a_set_stands_for_any_of_its_words),
        cmocka_unit_test(a_nine_stands_for_any_number),
        cmocka_unit_test(anchors_hold_a_phrase_to_the_sentence),
        cmocka_unit_test(a_spelling_is_read_as_other_words),
        cmocka_unit_test(unknown_joined_words_are_read_in_parts),
        cmocka_unit_test(lengthened_words_are_known),
        cmocka_unit_test(emoji_and_smileys_are_entries),
        cmocka_unit_test(a_later_entry_replaces_and_nought_takes_away),
        cmocka_unit_test(each_language_has_entries_of_its_own),
        cmocka_unit_test(entries_of_every_language_hold_in_each),
        cmocka_unit_test(accents_may_be_left_out),
        cmocka_unit_test(a_negation_in_a_gap_is_seen),
        cmocka_unit_test(only_holds_for_the_whole_entry),
        cmocka_unit_test(themes_are_known_by_their_use),
        cmocka_unit_test(there_is_an_end_to_languages_and_themes),
        cmocka_unit_test(an_empty_lexicon_finds_nothing),
        cmocka_unit_test(errors_say_what_and_where),
        cmocka_unit_test(a_line_that_is_too_long_or_binary_is_refused),
        cmocka_unit_test(a_compiled_lexicon_takes_no_more),
        cmocka_unit_test(the_built_in_lexicon_is_valid),
        cmocka_unit_test(a_sentence_without_end_is_read_in_pieces),
        cmocka_unit_test(ten_thousand_entries_are_found_one_by_one),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
