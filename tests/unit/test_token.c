
/*
 * The links of surveys: what their tokens name, and that nobody makes one up.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "core/event.h"
#include "core/hash.h"
#include "core/token.h"


#define str(s)  ((conflict_str_t) conflict_string(s))

#define NEW  str("0123456789abcdef0123456789abcdef")
#define OLD  str("fedcba9876543210fedcba9876543210")
#define ID   UINT64_C(0x2a1f00c0ffee)


static conflict_secret_t
secret_of(conflict_str_t first, const conflict_str_t *second)
{
    conflict_secret_t  secret;

    assert_int_equal(conflict_secret_take(&secret, first), CONFLICT_OK);

    if (second) {
        assert_int_equal(conflict_secret_keep(&secret, *second), CONFLICT_OK);
    }

    return secret;
}


static conflict_rc_t
read_token(const conflict_secret_t *secret, const char *token,
    unsigned *bucket, uint64_t *id)
{
    conflict_str_t  text;

    text.data = token;
    text.len = strlen(token);

    return conflict_token_read(secret, text, bucket, id);
}


static void
test_says_what_it_was_made_for(void **unused)
{
    char               token[CONFLICT_TOKEN_LEN + 1];
    unsigned           bucket, i;
    uint64_t           id;
    conflict_secret_t  secret;

    static const uint64_t  ids[] = { 1, ID, CONFLICT_EVENT_ID_MASK };

    secret = secret_of(NEW, NULL);

    for (i = 0; i < 3 * CONFLICT_BUCKETS; i++) {
        assert_int_equal(conflict_token_write(&secret, i / 3, ids[i % 3],
                                              token),
                         CONFLICT_OK);
        assert_int_equal(strlen(token), CONFLICT_TOKEN_LEN);
        assert_int_equal(strspn(token, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                       "abcdefghijklmnopqrstuvwxyz"
                                       "0123456789-_"),
                         CONFLICT_TOKEN_LEN);
        assert_int_equal(read_token(&secret, token, &bucket, &id),
                         CONFLICT_OK);
        assert_int_equal(bucket, i / 3);
        assert_int_equal(id, ids[i % 3]);
    }
}


/* computed by Python's hmac and base64 from what token.h says */

static void
test_is_what_the_comment_says(void **unused)
{
    char               token[CONFLICT_TOKEN_LEN + 1];
    conflict_secret_t  secret;

    secret = secret_of(NEW, NULL);

    assert_int_equal(conflict_token_write(&secret, 9, ID, token),
                     CONFLICT_OK);
    assert_string_equal(token, "dQkqHwDA_-6ostXjh8xd4Q2pOCmeG03k");
}


static void
test_any_other_character_makes_it_none(void **unused)
{
    char               token[CONFLICT_TOKEN_LEN + 1], right;
    unsigned           bucket, i, c;
    uint64_t           id;
    conflict_secret_t  secret;

    secret = secret_of(NEW, NULL);

    assert_int_equal(conflict_token_write(&secret, 9, ID, token),
                     CONFLICT_OK);

    for (i = 0; i < CONFLICT_TOKEN_LEN; i++) {
        right = token[i];

        for (c = 1; c < 256; c++) {
            token[i] = (char) c;

            if (token[i] == right) {
                continue;
            }

            assert_int_equal(read_token(&secret, token, &bucket, &id),
                             CONFLICT_INVALID);
            assert_int_equal(id, 0);
            assert_true(bucket < CONFLICT_BUCKETS);
        }

        token[i] = right;
    }

    assert_int_equal(read_token(&secret, token, &bucket, &id), CONFLICT_OK);
}


static void
test_of_another_length_it_is_none(void **unused)
{
    char               token[4 * CONFLICT_TOKEN_LEN];
    unsigned           bucket;
    uint64_t           id;
    conflict_str_t     text;
    conflict_secret_t  secret;

    secret = secret_of(NEW, NULL);

    memset(token, 'A', sizeof(token));
    assert_int_equal(conflict_token_write(&secret, 9, ID, token),
                     CONFLICT_OK);
    token[CONFLICT_TOKEN_LEN] = 'A';

    text.data = token;

    for (text.len = 0; text.len < sizeof(token); text.len++) {
        assert_int_equal(conflict_token_read(&secret, text, &bucket, &id),
                         text.len == CONFLICT_TOKEN_LEN ? CONFLICT_OK
                                                        : CONFLICT_INVALID);
    }
}


static void
test_random_ones_are_none(void **unused)
{
    char               token[CONFLICT_TOKEN_LEN + 1];
    unsigned           bucket, i, n;
    uint64_t           id, seed;
    conflict_secret_t  secret;

    secret = secret_of(NEW, NULL);
    token[CONFLICT_TOKEN_LEN] = '\0';
    seed = 1;

    for (n = 0; n < 100000; n++) {
        for (i = 0; i < CONFLICT_TOKEN_LEN; i++) {
            seed = seed * UINT64_C(6364136223846793005) + 1;
            token[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                       "0123456789-_"[seed >> 58];
        }

        assert_int_equal(read_token(&secret, token, &bucket, &id),
                         CONFLICT_INVALID);
    }
}


static void
test_two_secrets_hold_while_one_follows_the_other(void **unused)
{
    char               of_new[CONFLICT_TOKEN_LEN + 1];
    char               of_old[CONFLICT_TOKEN_LEN + 1];
    char               of_both[CONFLICT_TOKEN_LEN + 1];
    unsigned           bucket;
    uint64_t           id;
    conflict_str_t     old;
    conflict_secret_t  only_new, only_old, both;

    old = OLD;

    only_new = secret_of(NEW, NULL);
    only_old = secret_of(OLD, NULL);
    both = secret_of(NEW, &old);

    assert_int_equal(conflict_token_write(&only_new, 9, ID, of_new),
                     CONFLICT_OK);
    assert_int_equal(conflict_token_write(&only_old, 9, ID, of_old),
                     CONFLICT_OK);
    assert_int_equal(conflict_token_write(&both, 9, ID, of_both),
                     CONFLICT_OK);

    assert_string_equal(of_both, of_new);
    assert_string_not_equal(of_old, of_new);

    assert_int_equal(read_token(&both, of_new, &bucket, &id), CONFLICT_OK);
    assert_int_equal(read_token(&both, of_old, &bucket, &id), CONFLICT_OK);
    assert_int_equal(id, ID);
    assert_int_equal(read_token(&only_new, of_old, &bucket, &id),
                     CONFLICT_INVALID);
    assert_int_equal(read_token(&only_old, of_new, &bucket, &id),
                     CONFLICT_INVALID);

    /* lots are drawn by the first one alone */

    assert_memory_equal(both.lots, only_new.lots, CONFLICT_KEY_BYTES);
    assert_int_equal(conflict_secret_keep(&both, OLD), CONFLICT_INVALID);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(test_says_what_it_was_made_for),
        cmocka_unit_test(test_is_what_the_comment_says),
        cmocka_unit_test(test_any_other_character_makes_it_none),
        cmocka_unit_test(test_of_another_length_it_is_none),
        cmocka_unit_test(test_random_ones_are_none),
        cmocka_unit_test(test_two_secrets_hold_while_one_follows_the_other)
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
