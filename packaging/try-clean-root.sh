#!/usr/bin/env bash
# Try the last commit in a Debian that has nothing but python3, make and git. Needs root, and debootstrap.
# Usage: packaging/try-clean-root.sh SUITE FOLDER [COMMAND…]     (the command is `make test` unless given)
#   as root:                   packaging/try-clean-root.sh bookworm /var/tmp/bookworm
#   as someone without a home: AS=1000:1000 packaging/try-clean-root.sh trixie /var/tmp/trixie make run
# FOLDER stays, with the Debian packages that a first try installed; remove it for a bare system.
set -euo pipefail

suite=$1
root=$(realpath -m "$2")
shift 2
(($#)) || set -- make test
as=${AS:-0:0}
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[[ -e $root/etc/debian_version ]] ||
    debootstrap --variant=minbase --include=python3,make,git "$suite" "$root"
# The network is this system's: its names, and whom it trusts (in a file that no Debian package will replace).
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/srv/certificates.crt"

rm -rf "$root/srv/rapporteur"
# A hard link would hand the change of owner on to this checkout.
git clone -q --no-hardlinks . "$root/srv/rapporteur"
chown -R "$as" "$root/srv/rapporteur"

# What is mounted in a namespace of its own goes away with the command, whatever happens to it.
export root as
# shellcheck disable=SC2016  # the inner shell expands these
exec unshare --mount --pid --fork --kill-child bash -euc '
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/shm"
    mount -t tmpfs tmpfs "$root/dev/shm"
    home=()
    [[ $as != 0:0 ]] || home=(HOME=/root)
    exec chroot --userspec="$as" "$root" env -i -C /srv/rapporteur "${home[@]}" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        SSL_CERT_FILE=/srv/certificates.crt PIP_CERT=/srv/certificates.crt "$@"
' bash "$@"
