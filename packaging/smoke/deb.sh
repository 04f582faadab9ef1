#!/usr/bin/env bash
# Run in a clean root: install the Debian package, use it, remove it, and look for what is left.
set -euo pipefail
cd /srv/smoke
version=$(<version)
rapporteur=/usr/bin/rapporteur
# shellcheck source=packaging/smoke/use.sh
source use.sh

quietly() { "$@" >/tmp/log 2>&1 || { tail -n 30 /tmp/log; fail "$*"; }; }

# Every file but what is the package manager's own bookkeeping, what is the kernel's, and homes.
listing() {
    find / -xdev \( -path /proc -o -path /srv -o -path /dev -o -path /tmp -o -path /run -o -path /home \
        -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/cache -o -path /var/log \) -prune -o -print | sort
}

echo 'APT::Keep-Downloaded-Packages "false";' >/etc/apt/apt.conf.d/99smoke
# Servers are busy now and then.
echo 'Acquire::Retries "5";' >>/etc/apt/apt.conf.d/99smoke
quietly apt-get update -qq
# What every desktop has: it learns of our files through these.
quietly apt-get install -qq -y --no-install-recommends shared-mime-info desktop-file-utils libglib2.0-bin
useradd --create-home --shell /bin/bash tester
listing >/tmp/before

echo "  installing"
quietly apt-get install -qq -y --no-install-recommends ./rapporteur.deb
su tester -c "set -euo pipefail; version='$version' rapporteur='$rapporteur'; source /srv/smoke/use.sh; use"

echo "  its other processes"
su tester -c "
    set -euo pipefail
    icon=/usr/share/icons/hicolor/64x64/apps/rapporteur.png
    words=/usr/lib/rapporteur/_internal/rapporteur/_resources/dictionaries
    printf '[\"set\",[\"es\",\"fr\",\"en-GB\"],[]]\n[\"check\",[\"hola mundoo\"]]\n' |
        $rapporteur -P -m rapporteur.writing.spelling_process \$words | grep '\[\[5, 11\]\]' >/dev/null
    $rapporteur -P -m rapporteur.gallery.apart <\$icon | grep null >/dev/null
" || fail "spelling or counting"

echo "  the desktop knows its files"
report=/home/tester/out/demo/diesis.rapport
su tester -c "cp $report ~/without-ending"
for file in "$report" ~tester/without-ending; do
    su tester -c "gio info -a standard::content-type $file" | grep application/x-rapporteur >/dev/null || fail "MIME type of $file"
done
[[ $(gio mime application/x-rapporteur) == *rapporteur.desktop* ]] || fail "double click"
for name in /usr/share/icons/hicolor/{16x16,48x48,256x256,scalable}/apps/rapporteur.*; do
    [[ -s $name ]] || fail "icon $name"
done
[[ $(zcat /usr/share/man/man1/rapporteur.1.gz) == *programme* ]] || fail "manual page"

if [[ -n ${DISPLAY-} ]]; then
    echo "  a double click opens the window"
    su tester -c "DISPLAY=$DISPLAY HOME=/home/tester gio open $report" || fail "gio open"
    touch look
    for ((n = 0; n < 300; n++)); do [[ ! -e window-seen ]] || break; sleep 0.1; done
    [[ -e window-seen ]] || fail "no window came"
    # Only processes of this root can be seen here.
    read -ra running < <(pidof rapporteur)
    kill "${running[@]}"
    for ((n = 0; n < 100; n++)); do pidof rapporteur >/dev/null || break; sleep 0.1; done
fi

echo "  removing"
quietly apt-get purge -qq -y --auto-remove rapporteur
listing >/tmp/after
left=$(comm -13 /tmp/before /tmp/after | grep -v '^/etc/\(group\|passwd\|shadow\|gshadow\|subuid\|subgid\)-$' || true)
[[ -z $left ]] || { printf '%s\n' "$left"; fail "something is left behind"; }
lost=$(comm -23 /tmp/before /tmp/after)
[[ -z $lost ]] || { printf '%s\n' "$lost"; fail "something of others is gone"; }
grep -rl rapporteur /usr/share/mime /usr/share/applications 2>/dev/null && fail "the desktop still knows it"
[[ -z $(find /home/tester -newer /tmp/before -name '*rapporteur*' -path '*/.cache/*') ]] || fail "a cache is left"
echo "  nothing is left behind"
