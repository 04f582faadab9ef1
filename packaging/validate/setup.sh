#!/usr/bin/env bash
# Set up what `make validate` needs beyond the tests: PDFBox Preflight and qpdf from Debian, and the checker of
# PDF/UA in an environment of its own, so that none of it gets among the program's packages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

python=${PYTHON:-python3}
venv=build/validate/venv
requirements=packaging/validate/requirements.txt
packages=(default-jre-headless libactivation-java libjaxb-api-java libpdfbox2-java poppler-utils qpdf)

die() { printf '%s\n' "$*" >&2; exit 1; }

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
state="$PWD $(cksum <"$requirements")"
[[ ! -e $venv/state || $(<"$venv/state") != "$state" ]] || exit 0
echo "Installing the Python packages of $requirements"
rm -rf "$venv"
mkdir -p "${venv%/*}"
"$python" -m venv "$venv" || die "$python could not make $venv; above is what it said."
PIP_USER=0 PIP_ROOT_USER_ACTION=ignore "$venv/bin/python" -m pip --quiet --disable-pip-version-check --no-input \
    install --require-hashes -r "$requirements" ||
    die "The Python packages could not be installed; above is what pip said. Then try again."
printf '%s\n' "$state" >"$venv/state"
