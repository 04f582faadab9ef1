# shellcheck shell=bash disable=SC2154  # $rapporteur and $version are set by whoever reads this
# What is tried of an installed Rapporteur, as an ordinary user in a home of its own; read by other scripts.
# Wants: $rapporteur, the command, and $version, what it shall say.

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

use() {
    local work=~/out
    mkdir "$work"
    [[ $("$rapporteur" --version) == "rapporteur $version" ]] || fail "another version answers"
    echo "  the sample session"
    "$rapporteur" demo --out "$work/demo" >"$work/demo.log" 2>&1 || { cat "$work/demo.log"; fail "rapporteur demo"; }
    ls "$work"/demo/*.rapport "$work"/demo/*.pdf "$work"/demo/*.png >/dev/null || fail "the demo left something out"
    local report
    report=$(ls "$work"/demo/*.rapport)

    echo "  every format"
    "$rapporteur" export "$report" --to pdf,docx,md,html,json,txt -o "$work/all" >/dev/null || fail "export"
    [[ $(find "$work/all" -type f -size +100c | wc -l) -ge 6 ]] || fail "a format is missing"
    "$rapporteur" import "$work"/all/*.json -o "$work/back.rapport" >/dev/null || fail "import"
    "$rapporteur" compile "$work/demo" -o "$work/volume.pdf" >/dev/null || fail "compile"
    "$rapporteur" show "$report" | grep . >/dev/null || fail "show"
    "$rapporteur" templates | grep . >/dev/null || fail "templates"
    "$rapporteur" new --template generic-session --language ko --zone Asia/Seoul -o "$work/new.rapport" >/dev/null ||
        fail "new"

    echo "  scripts of the world"
    printf 'Session title: 김민준 李娜 مرحبا שרה अनिल\n' >"$work/names.txt"
    "$rapporteur" import "$work/names.txt" --template generic-session -o "$work/names.rapport" >/dev/null || fail "names"
    "$rapporteur" export "$work/names.rapport" -o "$work/names.pdf" >"$work/names.log" 2>&1 || fail "names in the PDF"
}
