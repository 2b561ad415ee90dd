# The set-up that packaging/run and packaging/test share; sourced by them, in the root of the checkout.
# Each step looks first and does nothing when there is nothing to do, so that it may be repeated without harm.

# What Qt loads, as "library package": asked for by library, for package names differ between releases.
QT_LIBRARIES="
libglib-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libX11.so.6 libx11-6
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libxkbcommon.so.0 libxkbcommon0
libbrotlidec.so.1 libbrotli1
libgssapi_krb5.so.2 libgssapi-krb5-2"
# What a window and sound need on top; pictures and tests without a window do without.
WINDOW_LIBRARIES="
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libpulse.so.0 libpulse0
libXrandr.so.2 libxrandr2"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

has_apt() { command -v apt-get >/dev/null 2>&1; }

# Prints the packages of the libraries, out of the list $1, that this machine lacks.
packages_of_missing_libraries() {
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p) || return 0
    printf '%s\n' "$1" | while read -r library package; do
        [ -n "$library" ] || continue
        case $known in *"	$library "*) ;; *) printf ' %s' "$package" ;; esac
    done
}

# Prints the packages out of "$@" that are not installed.
packages_not_installed() {
    for package in "$@"; do
        case $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) in
            installed) ;;
            *) printf ' %s' "$package" ;;
        esac
    done
}

# Installs "$@": as root, or with sudo after asking; else says the line to type and returns 1.
install_packages() {
    as_root=
    if [ "$(id -u)" != 0 ]; then
        line="sudo apt-get install --no-install-recommends $*"
        if ! command -v sudo >/dev/null 2>&1 || ! [ -t 0 ] || ! [ -t 2 ]; then
            say "Missing system packages. Please type: $line"
            return 1
        fi
        printf 'Missing system packages. Shall I run "%s"? [Y/n] ' "$line" >&2
        read -r answer || answer=n
        case $answer in '' | [Yy]*) ;; *) return 1 ;; esac
        as_root=sudo
    fi
    say "Installing system packages: $*"
    log=$(mktemp)
    if ! {
        $as_root apt-get update -q && $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q -o DPkg::Lock::Timeout=300 --no-install-recommends "$@"
    } </dev/null >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        rm -f "$log"
        say "These system packages could not be installed: $*"
        return 1
    fi
    rm -f "$log"
}

need_qt_libraries() {
    [ "$(uname -s)" = Linux ] && has_apt || return 0
    hard=$(packages_of_missing_libraries "$QT_LIBRARIES")
    soft=$(packages_of_missing_libraries "$WINDOW_LIBRARIES")
    [ -n "$hard$soft" ] || return 0
    # shellcheck disable=SC2086 # a list of words
    install_packages $hard $soft || [ -z "$hard" ] || exit 1
}

# Sets $python to the path of a Python that is new enough, or returns 1.
find_python() {
    for name in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        python=$(command -v "$name") || continue
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && return 0
    done
    return 1
}

need_python() {
    find_python && return 0
    if has_apt; then install_packages python3 python3-venv ca-certificates && find_python && return 0; fi
    fail "Mat Companion needs Python 3.11 or newer; where it has another name, say PYTHON=/path/to/python3 $0"
}

# Runs pip for .venv with the first of the ways that works here.
in_venv_pip() {
    export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
    if .venv/bin/python -m pip --version >/dev/null 2>&1 || .venv/bin/python -m ensurepip >/dev/null 2>&1; then
        .venv/bin/python -m pip "$@"
    elif "${python:-python3}" -m pip --python .venv/bin/python --version >/dev/null 2>&1; then
        "$python" -m pip --python .venv/bin/python "$@"
    else
        uv pip "$@" --python .venv/bin/python
    fi
}

make_venv() {
    [ -x .venv/bin/python ] && .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && return 0
    need_python
    rm -rf .venv
    "$python" -m venv .venv >/dev/null 2>&1 && return 0
    rm -rf .venv
    # Debian keeps the means to make an environment with pip in a package of its own.
    if has_apt && ! "$python" -m pip --python "$python" --version >/dev/null 2>&1 && ! command -v uv >/dev/null 2>&1; then
        # shellcheck disable=SC2046 # a list of words
        install_packages $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])') ca-certificates || exit 1
    fi
    "$python" -m venv .venv >/dev/null 2>&1 && return 0
    rm -rf .venv
    "$python" -m venv --without-pip .venv || fail "Python's module venv does not work here; please install it"
}

# Makes .venv hold what the lock $2 names, and the project itself; the stamp .venv/.stamp-$1 says that it does.
need_venv() {
    checksum=$(cat pyproject.toml matcompanion/__init__.py packaging/requirements-lock.txt packaging/requirements-dev-lock.txt | cksum)
    wanted="$checksum $(pwd -P)"
    for stamp in ".venv/.stamp-$1" .venv/.stamp-dev; do
        [ -x .venv/bin/python ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return 0
    done
    # Scripts in an environment name its folder: a checkout that was moved gets a new one.
    case $(cat .venv/.stamp-* 2>/dev/null) in '' | *" $(pwd -P)"*) ;; *) rm -rf .venv ;; esac
    say "Setting up .venv (the first time takes a minute or two) ..."
    make_venv
    rm -f .venv/.stamp-*
    in_venv_pip install --quiet --only-binary :all: --require-hashes -r "$2" ||
        fail "The libraries could not be installed; the lines above say why. Is the network there?"
    in_venv_pip install --quiet --no-index --no-deps --no-build-isolation -e . ||
        fail "The project could not be installed into .venv; the lines above say why"
    printf '%s\n' "$wanted" >".venv/.stamp-$1"
}
