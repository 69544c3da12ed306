#!/bin/sh
# Installs the Debian packages that a target needs and that are missing.
# usage: deps.sh build|demo|test|browser|lint|fuzz|peers|sanitize ...
#
# Packages that bring a service (nginx, redis-server) are installed without
# starting it: the tests and the demo run their own, on their own ports.

# the sets are read by their names, which shellcheck does not follow
# shellcheck disable=SC2034

set -eu

build="gcc make nginx nginx-dev libhiredis-dev libjansson-dev libpcre2-dev
    liblinear-dev libssl-dev libutf8proc-dev libxml2-dev zlib1g-dev"
demo="$build redis-server redis-tools libfaketime curl python3
    python3-redis tzdata"
test="$demo libcmocka-dev python3-pytest python3-pytest-xdist wrk
    nghttp2-client procps jq"
browser="chromium fonts-dejavu-core nodejs npm"
lint="$build libcmocka-dev clang cppcheck shellcheck pyflakes3"
fuzz="clang libclang-rt-14-dev"
peers="$build python3 nodejs npm"
sanitize="$test valgrind libasan8 libubsan1 dpkg-dev xz-utils"

wanted=
for set in "$@"; do
    case $set in
    build | demo | test | browser | lint | fuzz | peers | sanitize)
        eval "wanted=\"\$wanted \$$set\"" ;;
    *) echo "deps.sh: no set of packages is called '$set'" >&2; exit 2 ;;
    esac
done

missing=
for package in $wanted; do
    case " $missing " in *" $package "*) continue ;; esac

    # some packages of nodejs bring it along, and Debian's does not go with them
    [ "$package" = npm ] && command -v npm >/dev/null && continue

    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) \
        || status=absent
    [ "$status" = installed ] || missing="$missing $package"
done

[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    root=
elif command -v sudo >/dev/null 2>&1; then
    root=sudo
else
    echo "installing packages takes root; these are missing:$missing" >&2
    exit 1
fi

# policy-rc.d is Debian's own switch for "do not start services now"

policy=/usr/sbin/policy-rc.d
mine=
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | $root tee "$policy" >/dev/null
    $root chmod 755 "$policy"
    mine=yes
fi
trap '[ -z "$mine" ] || $root rm -f "$policy"' EXIT
trap 'exit 130' INT TERM

echo "installing:$missing"

install() {
    # shellcheck disable=SC2086
    $root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends -q $missing
}

log=$(mktemp)
if ! { install >"$log" 2>&1 ||
       { $root apt-get update -q >>"$log" 2>&1 && install >>"$log" 2>&1; }; }
then
    tail -n 30 "$log" >&2
    rm -f "$log"
    exit 1
fi
rm -f "$log"
