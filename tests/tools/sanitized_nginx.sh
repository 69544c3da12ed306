#!/bin/sh
# Builds nginx from its original source with AddressSanitizer, each allocation
# of its pools a malloc of its own, and the module with UBSan as well.  What is
# there is kept: a second call builds what has changed, which is little.
# usage: sanitized_nginx.sh DIRECTORY
#
# The result: DIRECTORY/nginx and DIRECTORY/ngx_http_conflict_module.so.

set -eu

here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)

mkdir -p "${1:?usage: sanitized_nginx.sh DIRECTORY}"
out=$(cd "$1" && pwd)
tree=$out/source

# of the version whose headers the module is built against

version=$(dpkg-query -W -f='${source:Upstream-Version}' nginx-dev)

# crypt_r: with libasan before it the linker would leave libcrypt out; nodelete:
# what only variables of the module still point to is no leak, and a report has
# names, because the module stays when nginx closes it at a worker's end

flags='-g -O1 -fno-omit-frame-pointer -fsanitize=address'
defines='-DNGX_DEBUG_PALLOC=1 -Wno-error'
link='-fsanitize=address,undefined -Wl,--no-as-needed -lcrypt'
link="$link -Wl,-z,nodelete $out/sanitizer_options.o"

# UBSan on nginx's own code would report nginx's habits, so it is ours alone

module_flags='-fsanitize=undefined -fno-sanitize-recover=undefined'
module_flags="$module_flags -Wextra -Wno-unused-parameter"
module_flags="$module_flags -Wno-cast-function-type"


# The machine's own apt sources, turned into sources of source, in a state of
# their own: nothing of apt's configuration is changed.

fetch() {
    apt=$out/apt
    mkdir -p "$apt/parts" "$apt/lists/partial" "$apt/archives/partial"

    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list \
                /etc/apt/sources.list.d/*.sources
    do
        [ -f "$file" ] || continue
        case $file in
        *.sources) sed 's/^Types:.*/Types: deb-src/' "$file" ;;
        *)         sed -n 's/^deb /deb-src /p' "$file" ;;
        esac > "$apt/parts/$(basename "$file")"
    done

    # sources without a list of sources are no loss

    (
        cd "$out"

        set -- -q -o Dir::Etc::SourceList=/dev/null \
            -o Dir::Etc::SourceParts="$apt/parts" \
            -o Dir::State::Lists="$apt/lists" \
            -o Dir::Cache="$apt" -o Dir::Cache::Archives="$apt/archives" \
            -o APT::Sandbox::User=root

        apt-get "$@" update || true

        binary=$(dpkg-query -W -f='${source:Version}' nginx-dev)
        apt-get "$@" source --download-only --tar-only "nginx=$binary" \
            || apt-get "$@" source --download-only --tar-only nginx
    ) > "$out/fetch.log" 2>&1 || { cat "$out/fetch.log" >&2; exit 1; }

    rm -rf "$apt"
}


unpack() {
    set -- "$out/nginx_$version.orig.tar."*

    if [ ! -f "$1" ]; then
        echo "fetching the source of nginx $version"
        fetch
        set -- "$out/nginx_$version.orig.tar."*
    fi

    if [ ! -f "$1" ]; then
        echo "sanitized_nginx.sh: apt has no source of nginx $version" >&2
        exit 1
    fi

    rm -rf "$tree"
    mkdir "$tree"
    tar -x -f "$1" -C "$tree" --strip-components=1
}


configure() {
    gcc -Wall -c "$here/sanitizer_options.c" -o "$out/sanitizer_options.o"

    echo "configuring nginx $version with sanitizers (once)"

    ./configure --prefix="$out" --with-debug --with-threads \
        --with-http_v2_module --with-http_stub_status_module \
        --with-http_auth_request_module --with-http_realip_module \
        --with-http_addition_module --with-http_sub_module \
        --with-http_gunzip_module --with-http_slice_module \
        --with-http_dav_module --with-pcre-jit \
        --with-cc-opt="$flags $defines" --with-ld-opt="$link" \
        --add-dynamic-module="$repository" > "$out/configure.log" 2>&1 \
        || { tail -n 20 "$out/configure.log" >&2; exit 1; }
}


# what makes it necessary to configure again

configured=$(cd "$repository" && {
    echo "$version $flags $defines $link"
    cat config tests/tools/sanitizer_options.c
    ls src/core/*.[ch] src/redis/*.[ch] src/http/*.[ch]
})

if [ "$(cat "$out/configured" 2>/dev/null)" != "$configured" ]; then
    rm -f "$out/configured"
    if [ "$(cat "$out/unpacked" 2>/dev/null)" != "$version" ]; then
        unpack
        echo "$version" > "$out/unpacked"
    fi
    (cd "$tree" && configure)
    printf '%s\n' "$configured" > "$out/configured"
fi

cd "$tree"

"$repository/src/generate.sh" objs/conflict

run() {
    make -s -j"$(nproc)" -f objs/Makefile "$@" > "$out/make.log" 2>&1 \
        || { grep -E -A 5 'error|Error' "$out/make.log" >&2; exit 1; }
}

# the objects of the module need flags that nginx's own must not have; data
# files become part of a source file without make's knowing

cflags=$(sed -n 's/^CFLAGS = *//p' objs/Makefile)

[ "$(cat "$out/module_flags" 2>/dev/null)" = "$module_flags" ] \
    || rm -rf objs/addon/*/*.o
echo "$module_flags" > "$out/module_flags"

run binary
run modules CFLAGS="$cflags $module_flags"

cp -p objs/nginx objs/ngx_http_conflict_module.so "$out"
