#!/bin/sh
# Runs fuzzing targets, two at a time, each from its seeds and from what earlier
# runs have found in DIRECTORY/corpus.  A target that finds something leaves
# its input in DIRECTORY/found and fails the run.
# usage: fuzz.sh DIRECTORY SECONDS TARGET ...

set -eu

directory=${1:?usage: fuzz.sh DIRECTORY SECONDS TARGET ...}
seconds=${2:?usage: fuzz.sh DIRECTORY SECONDS TARGET ...}
shift 2

seeds=$(cd "$(dirname "$0")/../fuzz/seeds" && pwd)

mkdir -p "$directory/found"

# shellcheck disable=SC2016
printf '%s\n' "$@" | xargs -P 2 -I TARGET sh -c '
    name=${1#fuzz_}
    corpus=$2/corpus/$name
    mkdir -p "$corpus"

    if "$2/$1" -max_total_time="$3" -timeout=10 -rss_limit_mb=2048 \
           -max_len=65536 -verbosity=0 -print_final_stats=1 \
           -artifact_prefix="$2/found/$name-" \
           "$corpus" "$4/$name" > "$2/$1.log" 2>&1
    then
        runs=$(sed -n "s/^stat::number_of_executed_units: *//p" "$2/$1.log")
        echo "  ok      $1, $runs inputs in $3 s"
    else
        echo "  FAILED  $1"
        tail -n 40 "$2/$1.log"
        exit 1
    fi
' sh TARGET "$directory" "$seconds" "$seeds"
