#!/usr/bin/env bash
# Take the dictionaries for spelling out of Debian's packages, as they came, with their licences.
# Usage: packaging/dictionaries.sh
#
# Only whoever brings them up to date needs this: they are committed. Wanted: apt-get and dpkg-deb, with
# the sources of Debian 12. After it, bring the versions in resources/LICENSES.md up to date.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target=resources/dictionaries
licences=/usr/share/common-licenses
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Tag, package, the files' name in it, the licence that is chosen (none: the notice has all of it).
dictionaries="
es    hunspell-es               es_ES  MPL-1.1
en-GB hunspell-en-gb            en_GB  LGPL-2.1
en-US hunspell-en-us            en_US  -
fr    hunspell-fr-comprehensive fr     MPL-2.0
pt-PT hunspell-pt-pt            pt_PT  MPL-1.1
pt-BR hunspell-pt-br            pt_BR  LGPL-3
ca    hunspell-ca               ca     LGPL-2.1
"

# What a package says about a dictionary: the three that come from one source share a list of all its
# dictionaries, of which only the paragraph on this one is of use.
notice() {
    local doc=$1 tag=$2
    case $tag in
        es | pt-PT | pt-BR)
            awk -v wanted="Files: dictionaries/${tag/-/_}/\\*" \
                '$0 ~ "^" wanted "$" { on = 1 } on && /^$/ { exit } on' "$doc/copyright"
            ;;
        en-GB) zcat "$doc/README_en_GB.txt.gz" ;;
        *) cat "$doc/copyright" ;;
    esac
}

while read -r tag package name licence; do
    [[ -n $tag ]] || continue
    mkdir -p "$work/$tag" "$target/$tag"
    (cd "$work/$tag" && apt-get download -qq "$package" && dpkg-deb -x ./*.deb .)
    cp "$work/$tag/usr/share/hunspell/$name.aff" "$target/$tag/$tag.aff"
    cp "$work/$tag/usr/share/hunspell/$name.dic" "$target/$tag/$tag.dic"
    chmod 644 "$target/$tag/$tag".*
    {
        printf 'From the Debian package %s %s\n\n' "$package" "$(dpkg-deb -f "$work/$tag"/*.deb Version)"
        notice "$work/$tag/usr/share/doc/$package" "$tag"
        if [[ $licence != - ]]; then
            printf '\n%s\n\n' "------------------------------------------------------------------------"
            cat "$licences/$licence"
        fi
        # This licence is written as an addition to another.
        [[ $licence != LGPL-3 ]] || { printf '\n'; cat "$licences/GPL-3"; }
    } >"$target/$tag/LICENSE"
done <<<"$dictionaries"
