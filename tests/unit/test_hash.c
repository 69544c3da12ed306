
/*
 * Hashes and ids: their values stand in Redis, so they never change.
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


#define str(s)  ((conflict_str_t) conflict_string(s))


static void
expect_id(conflict_str_t raw, const char *expected)
{
    char  id[CONFLICT_ID_SIZE];

    assert_int_equal(conflict_id_normalise(raw, id), CONFLICT_OK);
    assert_string_equal(id, expected);
}


static void
expect_refused(conflict_str_t raw, conflict_rc_t expected)
{
    char  id[CONFLICT_ID_SIZE] = "untouched";

    assert_int_equal(conflict_id_normalise(raw, id), expected);
    assert_string_equal(id, "untouched");
}


static void
hash32_is_fnv1a(void **state)
{
    assert_int_equal(conflict_hash32("", 0), 0x811c9dc5);
    assert_int_equal(conflict_hash32("anger", 5), 0xaa3e7910);
}


static void
hash64_never_changes(void **state)
{
    assert_true(conflict_hash64("", 0, 0) == 0xefd01f60ba992926ull);
    assert_true(conflict_hash64("a", 1, 0) == 0x82a2a958a9bece5bull);
    assert_true(conflict_hash64("17", 2, 0) == 0xd8273c40ac76f52cull);
    assert_true(conflict_hash64("\0\1\2", 3, 0) == 0x6bef271dbe673de6ull);
    assert_true(conflict_hash64("gr\xc3\xb6\xc3\x9f" "e", 7, 0)
                == 0x2eb895f56869eaa1ull);
}


static void
hash64_goes_on_from_a_seed(void **state)
{
    uint64_t  seed;

    seed = conflict_hash64("zammad/", 7, 0);

    assert_true(conflict_hash64("17", 2, seed) == 0x0a38277812b231a4ull);
}


static void
buckets_never_change(void **state)
{
    assert_int_equal(conflict_bucket(str("a")), 27);
    assert_int_equal(conflict_bucket(str("17")), 44);
    assert_int_equal(conflict_bucket(str("zammad/17")), 6);
    assert_int_equal(conflict_bucket(str("zammad/18")), 36);
    assert_int_equal(conflict_bucket(str("osticket/4711")), 50);
}


static void
numbers_in_a_row_spread_evenly_over_the_buckets(void **state)
{
    char            name[32];
    unsigned        i, counts[CONFLICT_BUCKETS];
    conflict_str_t  id;

    memset(counts, 0, sizeof(counts));

    for (i = 0; i < 64000; i++) {
        id.data = name;
        id.len = snprintf(name, sizeof(name), "zammad/%u", i);
        counts[conflict_bucket(id)]++;
    }

    for (i = 0; i < CONFLICT_BUCKETS; i++) {
        assert_in_range(counts[i], 850, 1150);
    }
}


static void
plain_ids_are_kept(void **state)
{
    expect_id(str("17"), "17");
    expect_id(str("-1"), "-1");
    expect_id(str("client-17@example.test"), "client-17@example.test");
    expect_id(str("AZaz09._@+:-"), "AZaz09._@+:-");
}


static void
an_id_of_43_bytes_is_kept_and_one_of_44_is_hashed(void **state)
{
    char            raw[44];
    conflict_str_t  id = { 43, raw };

    memset(raw, 'a', sizeof(raw));

    expect_id(id, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");

    id.len = 44;
    expect_id(id, "~FoSYd8bCHvC_po5PZ0cwDQ");
}


static void
odd_but_legal_ids_are_hashed(void **state)
{
    expect_id(str("two words"), "~oD8dYRZF61OtFsGvVGygeQ");
    expect_id(str("J\xc3\xbcrgen"), "~xY-2csl_unKjo_fwG1ZNVg");
    expect_id(str("x/y"), "~vTyQR9aBbDFy9S3bQr93xw");
}


static void
nobody_can_write_an_id_that_looks_hashed(void **state)
{
    expect_id(str("~abc"), "~rkvh7ZiUul-UGCCba7RCAA");
}


static void
bytes_that_are_not_utf8_are_hashed_too(void **state)
{
    char  id[CONFLICT_ID_SIZE];

    assert_int_equal(conflict_id_normalise(str("\xff\xfe\x80"), id),
                     CONFLICT_OK);
    assert_int_equal(id[0], '~');
    assert_int_equal(strlen(id), 23);
}


static void
an_empty_id_is_declined(void **state)
{
    conflict_str_t  none = { 0, NULL };

    expect_refused(str(""), CONFLICT_DECLINED);
    expect_refused(none, CONFLICT_DECLINED);
}


static void
control_characters_are_refused(void **state)
{
    expect_refused(str("17\r\nX-Escalation-Tier: 1"), CONFLICT_INVALID);
    expect_refused(str("1\0002"), CONFLICT_INVALID);
    expect_refused(str("\x1f"), CONFLICT_INVALID);
    expect_refused(str("17\x7f"), CONFLICT_INVALID);
    expect_refused(str("\t"), CONFLICT_INVALID);
}


static void
the_longest_id_is_hashed_and_a_longer_one_is_refused(void **state)
{
    char            *raw;
    conflict_str_t   id;

    raw = malloc(CONFLICT_ID_RAW_MAX + 1);
    assert_non_null(raw);
    memset(raw, 'a', CONFLICT_ID_RAW_MAX + 1);

    id.data = raw;
    id.len = CONFLICT_ID_RAW_MAX;
    expect_id(id, "~v3GLb2U768GE4UefGTW42g");

    id.len = CONFLICT_ID_RAW_MAX + 1;
    expect_refused(id, CONFLICT_LIMIT);

    free(raw);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(hash32_is_fnv1a),
        cmocka_unit_test(hash64_never_changes),
        cmocka_unit_test(hash64_goes_on_from_a_seed),
        cmocka_unit_test(buckets_never_change),
        cmocka_unit_test(numbers_in_a_row_spread_evenly_over_the_buckets),
        cmocka_unit_test(plain_ids_are_kept),
        cmocka_unit_test(an_id_of_43_bytes_is_kept_and_one_of_44_is_hashed),
        cmocka_unit_test(odd_but_legal_ids_are_hashed),
        cmocka_unit_test(nobody_can_write_an_id_that_looks_hashed),
        cmocka_unit_test(bytes_that_are_not_utf8_are_hashed_too),
        cmocka_unit_test(an_empty_id_is_declined),
        cmocka_unit_test(control_characters_are_refused),
        cmocka_unit_test(the_longest_id_is_hashed_and_a_longer_one_is_refused)
    };

    return cmocka_run_group_tests_name("hash", tests, NULL, NULL);
}
