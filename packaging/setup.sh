#!/usr/bin/env bash
# Set up what `make run` or `make test` needs: Debian's packages, then the environment in .venv.
# Usage: packaging/setup.sh run|test     (PYTHON=python3.12 names another Python for a new .venv)
#
# The Makefile calls this before nearly everything, so a finished set-up has to be recognised at once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mode=${1-}
case $mode in
    run) requirements=packaging/requirements.txt ;;
    test) requirements=packaging/requirements-dev.txt ;;
    *) echo "Usage: packaging/setup.sh run|test" >&2; exit 2 ;;
esac
python=${PYTHON:-python3}

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# Run quietly; what a failed step printed is what the reader needs, so then show its end.
quietly() {
    local log
    log=$(mktemp)
    if "$@" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
    else
        tail -n 40 "$log" >&2
        rm -f "$log"
        return 1
    fi
}

# ---- What is there already ----------------------------------------------------------------------

# What an environment cannot outlive: its Python's version, and its folder (its scripts name it).
place() {
    .venv/bin/python -ISc 'import sys; print(sys.version.split()[0], "in", sys.argv[1])' "$PWD" 2>/dev/null
}

# What was installed into it, as one line: place and checksum.
state() {
    printf '%s %s\n' "$(place)" "$(cat "$1" pyproject.toml | cksum)"
}

stamp() { printf '.venv/set-up-for-%s' "$1"; }

is_done() {
    [[ -e $(stamp test) && $(<"$(stamp test)") == "$(state packaging/requirements-dev.txt)" ]] && return
    [[ $mode == run && -e $(stamp run) && $(<"$(stamp run)") == "$(state packaging/requirements.txt)" ]]
}

check_python() {
    command -v "$python" >/dev/null || die "There is no $python. Rapporteur needs Python 3.11 or newer."
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        die "Rapporteur needs Python 3.11 or newer, and $python is $("$python" -c \
            'import sys; print(sys.version.split()[0])'). Name a newer one: make run PYTHON=python3.12"
}

# ---- Debian's packages --------------------------------------------------------------------------

# Measured on Debian 12 and 13: what Qt's libraries and its xcb, wayland and offscreen plugins link against.
run_packages=(
    libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxkbcommon0
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
    libwayland-cursor0
)
# A screen without a monitor, a window manager, keys and clicks, and eyes for windows and PDF files; a bus, a disk
# whose power can be cut, and the shell that reads our files without us.
test_packages=(
    git openbox poppler-utils x11-utils x11-xkb-utils x11-xserver-utils xdotool xvfb
    dbus-daemon e2fsprogs mount sqlite3
)

# Print those of the named packages that are not installed. Debian 13 renamed libraries to …t64.
missing() {
    local installed package
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "$@" "${@/%/t64}" 2>/dev/null || true)"
    for package in "$@"; do
        [[ $installed == *" installed:$package "* || $installed == *" installed:${package}t64 "* ]] ||
            printf '%s\n' "$package"
    done
}

install_packages() {
    say "Installing Debian packages: $*"
    export DEBIAN_FRONTEND=noninteractive
    # One broken source among many must not stop us; whether ours are there, the installation tells.
    quietly apt-get update -qq || true
    quietly apt-get install -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" ||
        die "The Debian packages could not be installed; above is what apt-get said."
}

check_packages() {
    local essential=() display=() command
    mapfile -t essential < <(missing "${run_packages[@]}")
    [[ $mode != test ]] || mapfile -t display < <(missing "${test_packages[@]}")
    # Debian packs venv apart; a Python from elsewhere brings its own.
    if ! is_done && [[ ${python##*/} == python3* ]] && ! "$python" -c 'import ensurepip' 2>/dev/null; then
        essential+=("${python##*/}-venv")
    fi
    local all=("${essential[@]}" "${display[@]}")
    ((${#all[@]})) || return 0

    if ((EUID == 0)); then
        install_packages "${all[@]}"
        return
    fi
    command="sudo apt-get install --no-install-recommends ${all[*]}"
    if ((${#essential[@]})); then
        die "Debian packages are missing. Install them, then try again: $command"
    fi
    say "Tests that need a display will be skipped until you run: $command" >&2
}

# ---- The environment ----------------------------------------------------------------------------

pip() {
    quietly .venv/bin/python -m pip --quiet --disable-pip-version-check --no-input "$@" ||
        die "The Python packages could not be installed; above is what pip said. Then try again."
}

set_up_environment() {
    local old_place=
    [[ ! -e .venv/place ]] || old_place=$(<.venv/place)
    rm -f "$(stamp run)" "$(stamp test)"
    # .venv/place is there only between steps: an installation that was cut short leaves an environment that
    # nobody can vouch for, and it is made again.
    if [[ -z $old_place || $old_place != "$(place)" ]]; then
        say "Making .venv with $("$python" --version)"
        rm -rf .venv
        hash -r # $python may have been the one in .venv
        quietly "$python" -m venv .venv || die "$python could not make .venv; above is what it said."
    fi
    rm -f .venv/place

    say "Installing the Python packages of $requirements"
    # Whatever a user's own configuration says, the place to install to is .venv.
    export PIP_USER=0 PIP_ROOT_USER_ACTION=ignore
    # Without a home of our own there is no place for a cache, and pip would complain or fill another's.
    [[ -n ${HOME-} && -O $HOME && -w $HOME ]] || export PIP_NO_CACHE_DIR=1
    pip install --require-hashes -r "$requirements"
    pip install --no-deps --no-build-isolation -e .
    # PySide6 has the source of its own modules inside a library and compiles it at each start, unless it finds
    # them as files. This makes the files.
    SBK_EMBED=0 quietly .venv/bin/python -c "import shiboken6"

    place >.venv/place
    state "$requirements" >"$(stamp "$mode")"
}

# ---- All of it ----------------------------------------------------------------------------------

is_done || check_python
if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    check_packages
elif ! is_done && [[ $(uname) == Linux ]]; then
    say "This is not a Debian system: Qt's libraries (and for the tests Xvfb, openbox, xdotool, poppler) are up to you."
fi
is_done && exit

# Two at once would spoil each other's environment; this file serves as the lock.
if command -v flock >/dev/null; then
    exec 9<packaging/setup.sh
    flock -n 9 || { say "Waiting for another set-up"; flock 9; }
    is_done && exit
fi
set_up_environment
