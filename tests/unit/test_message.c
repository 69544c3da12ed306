
/*
 * Reading plain text into words.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/hash.h"
#include "core/message.h"


static conflict_message_t  message;


/* the words, with a blank between them, and their breaks: , . ? ! # */

static const char *
words_of_bytes(const char *text, size_t len)
{
    size_t                  n;
    uint32_t                i;
    const conflict_word_t  *word;
    static char             buf[4096];

    (void) conflict_message_read(&message, text, len);

    for (i = 0, n = 0; i < message.nwords && n < sizeof(buf) - 80; i++) {
        word = &message.words[i];

        n += (size_t) snprintf(buf + n, sizeof(buf) - n, "%s%.*s%s%s%s%s%s",
                               i ? " " : "", (int) word->len,
                               message.text + word->start,
                               word->after & CONFLICT_BREAK_CLAUSE ? "," : "",
                               word->after & CONFLICT_BREAK_SENTENCE ? "."
                                                                     : "",
                               word->after & CONFLICT_BREAK_QUESTION ? "?"
                                                                     : "",
                               word->after & CONFLICT_BREAK_EXCLAIM ? "!" : "",
                               word->after & CONFLICT_BREAK_SHOUT ? "#" : "");
    }

    buf[n] = '\0';

    return buf;
}


static const char *
words_of(const char *text)
{
    return words_of_bytes(text, strlen(text));
}


static void
words_are_folded_to_lower_case(void **state)
{
    assert_string_equal(words_of("Hello THERE"), "hello there");
    assert_string_equal(words_of("\xc3\x9c" "BER \xc3\x89T\xc3\x89"),
                        "\xc3\xbc" "ber \xc3\xa9t\xc3\xa9");
    assert_string_equal(words_of("\xc5\x81\xc3\x93" "D\xc5\xb9 "
                                 "\xc5\xbd\xc5\xb8"),
                        "\xc5\x82\xc3\xb3" "d\xc5\xba \xc5\xbe\xc3\xbf");
}


static void
apostrophes_of_any_shape_stay_in_the_word(void **state)
{
    assert_string_equal(words_of("don't"), "don't");
    assert_string_equal(words_of("don\xe2\x80\x99t I\xe2\x80\x98m"),
                        "don't i'm");
    assert_string_equal(words_of("the 'quick fix' failed"),
                        "the quick fix failed");
}


static void
breaks_stand_behind_the_word_before_them(void **state)
{
    assert_string_equal(words_of("Hi, you. Why? Now!"), "hi, you. why.? now.!");
    assert_string_equal(words_of("What?! No!! Go"), "what.?# no.# go");
    assert_string_equal(words_of("well - no (yes)"), "well, no, yes,");
    assert_string_equal(words_of("wait\xe2\x80\xa6 so"), "wait. so");
}


static void
a_short_line_ends_a_sentence_and_a_wrapped_one_does_not(void **state)
{
    assert_string_equal(words_of("Hello\nyou"), "hello. you");
    assert_string_equal(words_of("this line is so long that it was broken by "
                                 "the mail\nprogram"),
                        "this line is so long that it was broken by the mail "
                        "program");
    assert_string_equal(words_of("this line is so long that it was broken by "
                                 "the mail\n\nprogram"),
                        "this line is so long that it was broken by the mail. "
                        "program");
}


static void
points_of_abbreviations_end_nothing(void **state)
{
    assert_string_equal(words_of("at 5 p.m. today"), "at 5 p m. today");
}


static void
addresses_mentions_and_numbers_of_orders_are_no_speech(void **state)
{
    assert_string_equal(words_of("see https://example.com/bad?x=1, please"),
                        "see, please");
    assert_string_equal(words_of("(www.example.com) ok"), "ok");
    assert_string_equal(words_of("mail angry.man@example.com now"),
                        "mail now");
    assert_string_equal(words_of("@shop_help thanks"), "thanks");
    assert_string_equal(words_of("order #12345A is late"), "order is late");
    assert_string_equal(words_of("the field fatal_error_count is"),
                        "the field is");
}


static void
hashtags_are_speech(void **state)
{
    assert_string_equal(words_of("#fail #NeverAgain"), "fail never again");
}


static void
emoji_are_words_of_their_own(void **state)
{
    assert_string_equal(words_of("bad\xf0\x9f\x98\xa1\xf0\x9f\x98\xa1 day"),
                        "bad \xf0\x9f\x98\xa1 \xf0\x9f\x98\xa1 day");

    /* a tone of skin and a variant are nothing of their own */
    assert_string_equal(words_of("\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd \xe2\x9d\xa4"
                                 "\xef\xb8\x8f"),
                        "\xf0\x9f\x91\x8d \xe2\x9d\xa4");
}


static void
smileys_are_words(void **state)
{
    assert_string_equal(words_of("ok :-( bye:) <3"), "ok :( bye :) <3");
    assert_string_equal(words_of("note: (see"), "note, see");
}


static void
lengthened_letters_are_folded_to_two_and_marked(void **state)
{
    assert_string_equal(words_of("sooooo coool"), "soo cool");
    assert_true(message.words[0].marks & CONFLICT_WORD_LENGTHENED);
    assert_string_equal(words_of("too"), "too");
    assert_false(message.words[0].marks & CONFLICT_WORD_LENGTHENED);
}


static void
numbers_share_one_hash_and_ordinals_are_words(void **state)
{
    assert_string_equal(words_of("49 1,200.50 24hrs 2nd"),
                        "49 1,200.50 24 hrs 2nd");
    assert_int_equal(message.words[0].hash, message.words[1].hash);
    assert_int_equal(message.words[0].hash, conflict_word_hash("9", 1));
    assert_int_equal(message.words[4].hash, conflict_word_hash("2nd", 3));
}


static void
capitals_are_marked_from_two_letters_on(void **state)
{
    assert_string_equal(words_of("I AM Not OK2"), "i am not ok2");
    assert_false(message.words[0].marks & CONFLICT_WORD_CAPITALS);
    assert_true(message.words[1].marks & CONFLICT_WORD_CAPITALS);
    assert_false(message.words[2].marks & CONFLICT_WORD_CAPITALS);
    assert_int_equal(message.longs, 3);
    assert_int_equal(message.capitals, 2);
}


static void
disguised_words_are_one_word(void **state)
{
    assert_string_equal(words_of("f***ing sh!t a$$ f***"),
                        "f***ing sh!t a$$ f***");
    assert_string_equal(words_of("**bold** yes!No"), "bold yes.! no");
}


static void
broken_utf8_and_nul_end_a_word(void **state)
{
    static const char  text[] = "a\0b \xff\xfe" "c\xc3 \xe2\x80 d\xed\xa0\x80"
                                "e \xf0\x9f\x98";

    assert_string_equal(words_of_bytes(text, sizeof(text) - 1), "a b c d e");
}


static void
letters_are_composed_and_compatible_forms_folded(void **state)
{
    assert_string_equal(words_of("e\xcc\x81t\xc3\xa9 u\xcc\x88" "ber"),
                        "\xc3\xa9t\xc3\xa9 \xc3\xbc" "ber");

    /* mathematical bold, full width, a ligature, Greek and Cyrillic capitals */
    assert_string_equal(words_of("\xf0\x9d\x90\x9b\xf0\x9d\x90\x9a"
                                 "\xf0\x9d\x90\x9d"), "bad");
    assert_string_equal(words_of("\xef\xbc\xa2\xef\xbc\xa1\xef\xbc\xa4"
                                 "\xef\xbc\x81"), "bad.!");
    assert_string_equal(words_of("o\xef\xac\x83" "ce"), "office");
    assert_string_equal(words_of("\xce\x91 \xd0\x96"), "\xce\xb1 \xd0\xb6");
}


static void
several_words_in_quotation_marks_are_marked(void **state)
{
    size_t    i;
    uint32_t  k;

    static const struct {
        const char  *text;
        uint32_t     quoted;            /* a bit for each word */
    } cases[] = {
        { "he said \"I am angry\" today", 0x1c },
        { "he said \xe2\x80\x9cI am angry\xe2\x80\x9d today", 0x1c },
        { "er sagt \xe2\x80\x9eich bin da\xe2\x80\x9c heute", 0x1c },
        { "il dit \xc2\xab je suis l\xc3\xa0 \xc2\xbb ici", 0x1c },
        { "it is 'under review' now", 0x0c },
        { "your \"service\" is bad", 0 },
        { "I don't and they can't", 0 },
        { "an \"open end of it", 0 },
        { "5\" and 6\" pipes", 0 },
    };

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) words_of(cases[i].text);

        for (k = 0; k < message.nwords; k++) {
            if (!(message.words[k].marks & CONFLICT_WORD_QUOTED)
                != !(cases[i].quoted & 1u << k))
            {
                fail_msg("word %u of: %s", k, cases[i].text);
            }
        }
    }
}


static void
the_plain_way_and_the_slow_way_read_alike(void **state)
{
    char         plain[64], slow[80];
    size_t       i;
    uint32_t     hash;
    const char  *word;

    static const char  *const words[] = {
        "a", "I", "word", "CAPITALS", "Mixed", "eighteen", "sixteenletters",
        "sixteenletterses", "internationalisation", "don't", "They'll",
        "bookkeeper", "aab", "zzbb"
    };

    for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        word = words[i];

        (void) snprintf(plain, sizeof(plain), "%s", words_of(word));
        hash = message.words[0].hash;

        assert_int_equal(message.nwords, 1);
        assert_int_equal(hash, conflict_word_hash(plain, strlen(plain)));

        /* a bracket behind it is for the slow way */

        (void) snprintf(slow, sizeof(slow), "%s]", word);
        assert_string_equal(words_of(slow), plain);
        assert_int_equal(message.words[0].hash, hash);
        assert_int_equal(message.words[0].marks & CONFLICT_WORD_CAPITALS,
                         strcmp(word, "CAPITALS") == 0
                         ? CONFLICT_WORD_CAPITALS : 0);
    }
}


static void
ordinals_end_no_sentence(void **state)
{
    assert_string_equal(words_of("am 27. November um 9"),
                        "am 27 november um 9");
    assert_string_equal(words_of("zum 5. Mal heute"), "zum 5 mal heute");
    assert_string_equal(words_of("the 2. time now"), "the 2 time now");
    assert_string_equal(words_of("It was 27. Then it fell."),
                        "it was 27. then it fell.");
}


static void
nothing_to_read_is_declined(void **state)
{
    assert_int_equal(conflict_message_read(&message, "", 0),
                     CONFLICT_DECLINED);
    assert_int_equal(conflict_message_read(&message, " \n!!! ...", 9),
                     CONFLICT_DECLINED);
    assert_int_equal(conflict_message_read(&message, NULL, 0),
                     CONFLICT_DECLINED);
}


static void
hostile_texts_are_cut_at_the_limits(void **state)
{
    char        *text;
    size_t       i, k, len;
    static const char  *const units[] = {
        "a", "!", "\xf0\x9f\x98\xa1", "a b ", "@", "#", ":(", "((((", "a'",
        "f*", "_a", "a.", "1", "1.", "\xc3", "\n", "http://", "a@b.c", "$"
    };

    len = 1 << 20;
    text = malloc(len);
    assert_non_null(text);

    for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        for (k = 0; k < len; k++) {
            text[k] = units[i][k % strlen(units[i])];
        }

        (void) conflict_message_read(&message, text, len);

        assert_true(message.cut);
        assert_true(message.nwords <= CONFLICT_WORDS_MAX);
        assert_true(message.text_len <= CONFLICT_TEXT_MAX);

        for (k = 0; k < message.nwords; k++) {
            assert_in_range(message.words[k].len, 1, CONFLICT_WORD_MAX);
            assert_true(message.words[k].start + message.words[k].len
                        <= message.text_len);
        }
    }

    free(text);
}


static void
any_bytes_are_read_without_harm(void **state)
{
    char      text[300];
    size_t    i, k;
    uint32_t  seed;

    seed = 1;

    for (i = 0; i < 20000; i++) {
        for (k = 0; k < sizeof(text); k++) {
            seed = seed * 1664525u + 1013904223u;
            text[k] = (char) (seed >> ((i & 1) ? 24 : 25));
        }

        (void) conflict_message_read(&message, text, seed % sizeof(text));
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(words_are_folded_to_lower_case),
        cmocka_unit_test(apostrophes_of_any_shape_stay_in_the_word),
        cmocka_unit_test(breaks_stand_behind_the_word_before_them),
        cmocka_unit_test(
            a_short_line_ends_a_sentence_and_a_wrapped_one_does_not),
        cmocka_unit_test(points_of_abbreviations_end_nothing),
        cmocka_unit_test(
            addresses_mentions_and_numbers_of_orders_are_no_speech),
        cmocka_unit_test(hashtags_are_speech),
        cmocka_unit_test(emoji_are_words_of_their_own),
        cmocka_unit_test(smileys_are_words),
        cmocka_unit_test(lengthened_letters_are_folded_to_two_and_marked),
        cmocka_unit_test(numbers_share_one_hash_and_ordinals_are_words),
        cmocka_unit_test(capitals_are_marked_from_two_letters_on),
        cmocka_unit_test(disguised_words_are_one_word),
        cmocka_unit_test(broken_utf8_and_nul_end_a_word),
        cmocka_unit_test(letters_are_composed_and_compatible_forms_folded),
        cmocka_unit_test(several_words_in_quotation_marks_are_marked),
        cmocka_unit_test(the_plain_way_and_the_slow_way_read_alike),
        cmocka_unit_test(ordinals_end_no_sentence),
        cmocka_unit_test(nothing_to_read_is_declined),
        cmocka_unit_test(hostile_texts_are_cut_at_the_limits),
        cmocka_unit_test(any_bytes_are_read_without_harm),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
