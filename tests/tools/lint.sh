#!/bin/sh
# Reads the sources as strictly as the tools of Debian can: two compilers,
# cppcheck, shellcheck, pyflakes, and the rules of style that a machine can
# check.  Says all that it finds, and fails if that was anything.
# usage: lint.sh TREE GENERATED [LINES]
#
# TREE is nginx's configured tree, GENERATED the directory of the data files
# that became C, LINES the length of a source file that asks to be two.

# the checks are functions that step calls, which shellcheck does not follow
# shellcheck disable=SC2317

set -eu

cd "$(dirname "$0")/../.."

tree=${1:?usage: lint.sh TREE GENERATED [LINES]}
generated=${2:?usage: lint.sh TREE GENERATED [LINES]}
lines=${3:-600}

failed=0

step() {
    name=$1
    shift
    if "$@"; then
        echo "  ok      $name"
    else
        echo "  FAILED  $name"
        failed=1
    fi
}

# a filter that says what it reads and fails if there is anything to say

none() {
    ! grep .
}


# --- the compilers -----------------------------------------------------------

strict="-std=gnu11 -O2 -Werror -Wall -Wextra -Wshadow -Wstrict-prototypes
    -Wmissing-prototypes -Wold-style-definition -Wpointer-arith -Wundef
    -Wformat=2 -Wvla -Wredundant-decls -Wunused-macros -Isrc -I$generated"

# libxml2's headers are the system's

xml=$(xml2-config --cflags | sed 's/-I/-isystem /g')
strict="$strict $xml"

# "fall through" in a comment is nginx's way to say it, and gcc understands it

with_gcc="$strict -Wlogical-op -Wduplicated-cond -Wduplicated-branches"
# what clang warns of it knows before it makes code
with_clang="$strict -Wno-implicit-fallthrough -fsyntax-only"

# Taken from nginx: its headers (as those of the system, which warn of nothing),
# handlers that get more than each of them needs, and a handler of directives
# that returns its constant words as char *.

theirs="-Wno-unused-parameter"
for directory in src/core src/event src/event/modules src/os/unix src/http \
                 src/http/modules src/http/v2 objs
do
    theirs="$theirs -isystem $tree/$directory"
done

# cmocka's tests get a state that few of them need

test="-Wwrite-strings -Wno-unused-parameter"

compile() {
    case $1 in
    gcc) flags="$with_gcc $2" ;;
    *)   flags="$with_clang $2" ;;
    esac
    compiler=$1
    shift 2
    # shellcheck disable=SC2086
    printf '%s\n' "$@" | xargs -P "$(nproc)" -I FILE \
        "$compiler" $flags -c FILE -o /dev/null
}

for compiler in gcc clang; do
    step "$compiler: core, replay" \
        compile $compiler -Wwrite-strings src/core/*.c src/replay/*.c
    step "$compiler: redis, http" \
        compile $compiler "$theirs" src/redis/*.c src/http/*.c
    step "$compiler: tests" \
        compile $compiler "$test" tests/unit/*.c tests/tools/*.c \
            tests/fuzz/*.c
done


# --- cppcheck ----------------------------------------------------------------

# it is not told where nginx's headers and cmocka's are: what it does not know
# it does not guess about

check_c() {
    cppcheck --quiet --std=c11 --enable=warning,performance,portability \
        --inline-suppr --error-exitcode=1 -j "$(nproc)" \
        --suppress=missingInclude --suppress=missingIncludeSystem \
        -Isrc -I"$generated" src tests/unit tests/fuzz
}

step cppcheck check_c


# --- layers ------------------------------------------------------------------

# http knows redis, redis knows core, core knows neither them nor libraries of
# theirs

core_alone() {
    grep -HnE '#[[:space:]]*include' src/core/*.[ch] src/replay/*.[ch] \
        | grep -E '[<"/](ngx_|nginx|hiredis|\.\./(redis|http))|(redis|http)/' \
        | none
}

redis_below_http() {
    grep -HnE '#[[:space:]]*include.*(ngx_http|conflict_http|/http/)' \
        src/redis/*.[ch] | none
}

step "core includes nothing of nginx or Redis" core_alone
step "redis includes nothing of http" redis_below_http


# --- form --------------------------------------------------------------------

sources=$(find src tests config -name '*.[ch]' -o -name '*.lua' \
              -o -name '*.py' -o -name '*.sh' -o -name config
          find conf.example/mailer -type f)

wide() {
    # shellcheck disable=SC2086
    LC_ALL=C.UTF-8 grep -HnE '.{81,}' $sources | cut -c 1-120 | none
}

blank() {
    # shellcheck disable=SC2086
    grep -HnP '\t|[ \r]+$' $sources | cut -c 1-120 | none
}

long() {
    wc -l src/*/*.[ch] src/*/*/*.lua \
        | awk -v most="$lines" '$2 != "total" && $1 > most {
              print $2 ": " $1 " lines" }' | none
}

step "80 columns" wide
step "no tabs, no blanks at the end of a line" blank
step "no source file over $lines lines" long


# --- scripts -----------------------------------------------------------------

mailer=conf.example/mailer
scripts="$(find src tests -name '*.sh'; find .ci -type f)
    $mailer/address-zammad"

parse() {
    for file in $scripts config; do
        sh -n "$file" || return 1
    done
}

step "sh -n" parse
# shellcheck disable=SC2086
step shellcheck shellcheck $scripts
step pyflakes pyflakes3 tests $mailer/conflict-mailer

exit $failed
