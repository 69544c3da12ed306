#!/bin/sh
# Turns the data files of the module into C: each lexicon into a string, each
# Redis script into a string and its SHA1.  A file is only rewritten when its
# content changes, so that make rebuilds no more than it must.
# usage: generate.sh DIRECTORY

set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=$1
mkdir -p "$out"

literal() {
    sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/    "/' -e 's/$/\\n"/' "$1"
}

replace() {
    if cmp -s "$1.new" "$1"; then rm "$1.new"; else mv "$1.new" "$1"; fi
}

{
    names=
    # what is for every language comes first; then the language that is taken
    # where a message is too short to tell, and the others
    for file in "$here"/lexicon/any.lex "$here"/lexicon/en.lex \
                "$here"/lexicon/*.lex
    do
        name=$(basename "$file" .lex)
        case " $names " in *" $name "*) continue ;; esac
        names="$names $name"
        printf '\nstatic const char  conflict_lexicon_%s[] =\n' "$name"
        literal "$file"
        printf '    ;\n'
    done
    printf '\nstatic const struct {\n    const char  *name;\n'
    printf '    const char  *text;\n    size_t       len;\n'
    printf '} conflict_builtin_lexicons[] = {\n'
    for name in $names; do
        text=conflict_lexicon_$name
        printf '    { "%s", %s, sizeof(%s) - 1 },\n' "$name" "$text" "$text"
    done
    printf '};\n'
} > "$out/lexicons.inc.new"
replace "$out/lexicons.inc"

{
    for file in "$here"/redis/scripts/*.lua; do
        name=$(basename "$file" .lua)
        printf '\nstatic const char  conflict_script_%s[] =\n' "$name"
        literal "$file"
        printf '    ;\nstatic const char  conflict_script_%s_sha1[] =\n' "$name"
        printf '    "%s";\n' "$(sha1sum "$file" | cut -c 1-40)"
    done
} > "$out/scripts.inc.new"
replace "$out/scripts.inc"
