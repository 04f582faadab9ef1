#!/usr/bin/env bash
# Make Rapporteur.app and a disk image of it in dist/, and have Apple vouch for it if there is who may ask.
# Usage, on a Mac: packaging/macos/make_app.sh
#
# Signing and notarisation happen only where these are set, so anybody can build for themselves:
#   RAPPORTEUR_SIGN_AS        the name of the certificate ("Developer ID Application: …"), in the keychain
#   RAPPORTEUR_NOTARY         the name of a profile that `xcrun notarytool store-credentials` has kept
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

bash packaging/bundle/setup.sh
python=build/bundle/venv/bin/python
"$python" packaging/check_release.py
"$python" packaging/icon/make_icons.py build/icons
"$python" packaging/bundle/make_bundle.py
version=$("$python" -c 'import sys; sys.path.insert(0, "packaging"); import project; print(project.VERSION)')
app=build/bundle/Rapporteur.app
image=dist/Rapporteur-$version.dmg

if [[ -n ${RAPPORTEUR_SIGN_AS-} ]]; then
    # PyInstaller has signed what is inside; the app itself comes last, with all that it may do.
    codesign --force --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
        --sign "$RAPPORTEUR_SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
else
    echo "  Not signed: RAPPORTEUR_SIGN_AS is not set. Only this Mac will open it without asking."
fi

mkdir -p dist build/macos/image
rm -rf build/macos/image/* "$image"
cp -R "$app" build/macos/image/
ln -s /Applications build/macos/image/Applications
hdiutil create -volname Rapporteur -srcfolder build/macos/image -format UDZO -quiet "$image"

if [[ -n ${RAPPORTEUR_SIGN_AS-} && -n ${RAPPORTEUR_NOTARY-} ]]; then
    codesign --sign "$RAPPORTEUR_SIGN_AS" --timestamp "$image"
    xcrun notarytool submit "$image" --keychain-profile "$RAPPORTEUR_NOTARY" --wait
    xcrun stapler staple "$image"
fi
echo "  $image"
