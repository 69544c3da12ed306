
#include "limits.h"


#define CONFLICT_KILO  ((size_t) 1024)
#define CONFLICT_MEGA  (1024 * CONFLICT_KILO)


const conflict_limit_rule_t  conflict_limit_rules[CONFLICT_LIMITS] = {

    { conflict_string("bytes"), CONFLICT_MEGA, CONFLICT_KILO,
      64 * CONFLICT_MEGA, 1,
      "kept of one body, unpacked, without what is passed over" },

    { conflict_string("string"), 128 * CONFLICT_KILO, CONFLICT_KILO,
      CONFLICT_MEGA, 1,
      "kept of one string or field; what is longer is cut, and still read" },

    { conflict_string("inflated"), 16 * CONFLICT_MEGA, CONFLICT_KILO,
      1024 * CONFLICT_MEGA, 1,
      "to which a compressed body may unpack" },

    { conflict_string("ratio"), 100, 1, 1100, 0,
      "unpacked bytes for each packed one, from the first 64k on" },

    { conflict_string("nodes"), 10000, 10, 1000000, 0,
      "of JSON: each {, [, : and , outside of strings" },

    { conflict_string("depth"), 64, 1, 1000, 0,
      "levels of JSON, or of the parts of a mail" },

    { conflict_string("fields"), 1000, 1, 100000, 0,
      "of a form" },

    { conflict_string("parts"), 1000, 1, 100000, 0,
      "of a multipart body or a mail, files among them" },

    { conflict_string("steps"), 100000, 100, 10000000, 0,
      "that the match of one pattern may take" },

    { conflict_string("routes"), 16, 1, 64, 0,
      "that one exchange may match" },

    { conflict_string("items"), 100, 1, 1000, 0,
      "of a batch or a history, that one exchange may hold" }
};


void
conflict_limits_default(conflict_limits_t *limits)
{
    unsigned  i;

    for (i = 0; i < CONFLICT_LIMITS; i++) {
        limits->of[i] = conflict_limit_rules[i].value;
    }
}
