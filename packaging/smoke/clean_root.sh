#!/usr/bin/env bash
# Run a script in a Debian that has nothing yet, and forget what it did there. Needs root and debootstrap.
# Usage: packaging/smoke/clean_root.sh SUITE FOLDER SCRIPT
#   SCRIPT is a file in FOLDER; it finds FOLDER at /srv/smoke, may write there, and nothing else of it stays.
# What is set in the environment as DISPLAY is handed on, with the socket of that display.
# The bare system is made once, in build/roots/SUITE, and never changed.
set -euo pipefail

suite=$1
folder=$(realpath "$2")
script=$3
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
base=$PWD/build/roots/$suite

die() { printf '%s\n' "$*" >&2; exit 1; }
((EUID == 0)) || die "A clean root can be made by root alone."
if [[ ! -e $base/etc/debian_version ]]; then
    command -v debootstrap >/dev/null || die "There is no debootstrap: apt-get install debootstrap"
    echo "  making a bare Debian ($suite)"
    rm -rf "$base.part"
    mkdir -p "${base%/*}"
    debootstrap --variant=minbase "$suite" "$base.part" >"$base.log" 2>&1 || die "debootstrap failed; see $base.log"
    mv "$base.part" "$base"
fi

# Layers lie in memory and go away with the mount namespace, whatever happens to the script.
layers=$(mktemp -d)
trap 'rmdir "$layers" 2>/dev/null || true' EXIT
export base folder script layers
certificates=/etc/ssl/certs/ca-certificates.crt
export certificates
# shellcheck disable=SC2016  # the inner shell expands these
unshare --mount --pid --fork --kill-child bash -euc '
    mount -t tmpfs -o size=6G tmpfs "$layers"
    mkdir "$layers/upper" "$layers/work" "$layers/root"
    mount -t overlay overlay -o "lowerdir=$base,upperdir=$layers/upper,workdir=$layers/work" "$layers/root"
    root=$layers/root
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/shm" "$root/srv/smoke" "$root/tmp/.X11-unix"
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount --bind "$folder" "$root/srv/smoke"
    [[ ! -d /tmp/.X11-unix ]] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    # The network is this system'"'"'s: its names, and whom it trusts.
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    trust=()
    if [[ -e $certificates ]]; then
        cp -L "$certificates" "$root/srv/certificates.crt"
        trust=(SSL_CERT_FILE=/srv/certificates.crt PIP_CERT=/srv/certificates.crt)
    fi
    exec chroot "$root" env -i -C / HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${trust[@]}" \
        ${DISPLAY:+DISPLAY="$DISPLAY"} bash "/srv/smoke/$script"
'
