
#include "event.h"


const conflict_str_t  conflict_event_words[CONFLICT_EVENT_KINDS] = {
    conflict_string("message"),
    conflict_string("note"),
    conflict_string("status"),
    conflict_string("owner"),
    conflict_string("rating"),
    conflict_string("profile"),
    conflict_string("tick"),
    conflict_string("merge"),
    conflict_string("survey"),
    conflict_string("lead"),
    conflict_string("erase")
};


uint64_t
conflict_event_id(conflict_str_t scope, conflict_event_kind_t kind,
    conflict_str_t name)
{
    char      k;
    uint64_t  id;

    /* a NUL cannot be in a scope: "a" + "bc" is not "ab" + "c" */

    k = (char) kind;

    id = conflict_hash64(scope.data, scope.len, 0);
    id = conflict_hash64("\0", 1, id);
    id = conflict_hash64(&k, 1, id);
    id = conflict_hash64(name.data, name.len, id) & CONFLICT_EVENT_ID_MASK;

    return id ? id : 1;
}
