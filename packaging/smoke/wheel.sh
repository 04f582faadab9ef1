#!/usr/bin/env bash
# Run in a clean root: install the wheel with pip and with pipx, use it, remove it, and look for what is left.
# The packages that it needs come from /srv/smoke/wheels, which is filled here first, each held against its hash.
set -euo pipefail
cd /srv/smoke
version=$(<version)
# shellcheck source=packaging/smoke/use.sh
source use.sh

quietly() { "$@" >/tmp/log 2>&1 || { tail -n 30 /tmp/log; fail "$*"; }; }

echo 'Acquire::Retries "5";' >/etc/apt/apt.conf.d/99smoke
quietly apt-get update -qq
read -ra qt_packages <qt-packages
quietly apt-get install -qq -y --no-install-recommends python3-venv pipx "${qt_packages[@]}"
useradd --create-home --shell /bin/bash tester
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore PIP_NO_CACHE_DIR=1

echo "  fetching what it needs"
python3 -m venv /tmp/fetch
quietly /tmp/fetch/bin/pip download -q --require-hashes --only-binary :all: -r requirements.txt -d wheels
chmod -R a+rX wheels

cat >/tmp/try <<'END'
set -euo pipefail
source /srv/smoke/use.sh
cd
export PIP_NO_INDEX=1 PIP_FIND_LINKS=/srv/smoke/wheels PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
find ~ | sort >/tmp/before

echo "  pip install"
python3 -m venv ~/environment
~/environment/bin/pip install -q /srv/smoke/rapporteur-*.whl
~/environment/bin/pip check
rapporteur=~/environment/bin/rapporteur
use
[[ -n $(find ~/environment/lib -path '*rapporteur/_resources/fonts/*.ttf') ]] || fail "resources"
~/environment/bin/pip uninstall -q -y rapporteur
[[ -z $(find ~/environment -iname '*rapporteur*') ]] || { find ~/environment -iname '*rapporteur*'; fail "left behind"; }
rm -rf ~/environment ~/out

echo "  pipx install"
pipx install /srv/smoke/rapporteur-*.whl >/tmp/pipx.log 2>&1 || { cat /tmp/pipx.log; fail pipx; }
[[ $(~/.local/bin/rapporteur --version) == "rapporteur $version" ]] || fail "pipx: another version"
~/.local/bin/rapporteur demo --out ~/demo >/tmp/demo.log 2>&1 || { cat /tmp/demo.log; fail "pipx: demo"; }
pipx uninstall rapporteur >/dev/null 2>&1
rm -rf ~/demo
# pipx keeps a place for shared parts of its own.
left=$(find ~ | sort | comm -13 /tmp/before - | grep -i rapporteur || true)
[[ -z $left ]] || { echo "$left"; fail "left behind"; }
echo "  nothing is left behind"
END
su tester -c "version='$version' bash /tmp/try"
