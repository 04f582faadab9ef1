#!/usr/bin/env bash
# Use the app as it lies in the disk image, and look whether anything is left when it is gone.
# Usage, on a Mac: packaging/macos/try_app.sh dist/Rapporteur-VERSION.dmg
set -euo pipefail
image=$1
work=$(mktemp -d)
trap 'hdiutil detach -quiet "$work/image" || true; rm -rf "$work"' EXIT
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$work/image" "$image"
cp -R "$work/image/Rapporteur.app" "$work/"
plutil -lint "$work/Rapporteur.app/Contents/Info.plist"
export HOME=$work/home QT_QPA_PLATFORM=offscreen
mkdir "$HOME"
command=$work/Rapporteur.app/Contents/MacOS/rapporteur
"$command" --version
"$command" demo --out "$work/demo"
ls "$work"/demo/*.pdf "$work"/demo/*.rapport "$work"/demo/*.png
"$command" export "$work"/demo/*.rapport --to pdf,docx,md,html,json,txt -o "$work/all"
