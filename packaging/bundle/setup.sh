#!/usr/bin/env bash
# Set up what `make dist` needs beyond the tests: Debian's tools for packages, and an environment in which the
# bundle is made, so that nothing gets into it that the program does not need. It is in build/bundle/venv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

python=${PYTHON:-python3}
venv=build/bundle/venv
requirements=packaging/requirements-bundle.txt
packages=(appstream binutils debootstrap desktop-file-utils libxml2-utils lintian man-db)

die() { printf '%s\n' "$*" >&2; exit 1; }

# Debian packs Python's library apart; a Python from elsewhere brings its own.
[[ $("$python" -c 'import sys; print(sys.base_prefix)') != /usr ]] ||
    packages+=("lib$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')")

missing=()
if command -v dpkg-query >/dev/null; then
    for package in "${packages[@]}"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
fi
if ((${#missing[@]})); then
    ((EUID == 0)) || die "Debian packages are missing. Install them, then try again: \
sudo apt-get install --no-install-recommends ${missing[*]}"
    echo "Installing Debian packages: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq || true # one broken source among many must not stop us
    apt-get install -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}" >/dev/null ||
        die "The Debian packages could not be installed; above is what apt-get said."
fi

# An environment names its folder in its scripts, so one that was moved is made again.
state="$PWD $("$python" -V) $(cksum <"$requirements")"
[[ ! -e $venv/state || $(<"$venv/state") != "$state" ]] || exit 0
echo "Installing the Python packages of $requirements"
rm -rf "$venv"
mkdir -p "${venv%/*}"
"$python" -m venv "$venv" || die "$python could not make $venv; above is what it said."
log=$venv/pip.log
PIP_USER=0 PIP_ROOT_USER_ACTION=ignore "$venv/bin/python" -m pip --quiet --disable-pip-version-check --no-input \
    install --require-hashes -r "$requirements" >"$log" 2>&1 ||
    { tail -n 40 "$log" >&2; die "The Python packages could not be installed; above is what pip said. Then try again."; }
printf '%s\n' "$state" >"$venv/state"
