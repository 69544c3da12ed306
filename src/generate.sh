#!/bin/sh
# Turns the data files of the module into C: each lexicon and the words of the
# page in each language into a string, each Redis script into a string and its
# SHA1.  A file is only rewritten when its
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

# name, text and length of each file; the first ones come first
# usage: table NAME SUFFIX FILE ...
table() {
    table=$1
    suffix=$2
    shift 2
    names=
    for file in "$@"; do
        name=$(basename "$file" "$suffix")
        case " $names " in *" $name "*) continue ;; esac
        names="$names $name"
        printf '\nstatic const char  conflict_%s_%s[] =\n' "$table" "$name"
        literal "$file"
        printf '    ;\n'
    done
    printf '\nstatic const struct {\n    const char  *name;\n'
    printf '    const char  *text;\n    size_t       len;\n'
    printf '} conflict_builtin_%ss[] = {\n' "$table"
    for name in $names; do
        text=conflict_${table}_$name
        printf '    { "%s", %s, sizeof(%s) - 1 },\n' "$name" "$text" "$text"
    done
    printf '};\n'
}

# what is for every language comes first; then the language that is taken
# where a message is too short to tell, and the others
table lexicon .lex "$here"/lexicon/any.lex "$here"/lexicon/en.lex \
    "$here"/lexicon/*.lex > "$out/lexicons.inc.new"
replace "$out/lexicons.inc"

table page .text "$here"/page/en.text "$here"/page/*.text > "$out/pages.inc.new"
replace "$out/pages.inc"

{
    printf '\nstatic const char  conflict_page_style[] =\n'
    literal "$here"/page/style.css
    printf '    ;\n'
} > "$out/style.inc.new"
replace "$out/style.inc"

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
