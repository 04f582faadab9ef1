"""What Info.plist tells macOS about the app: its files, and why it asks for what it asks."""

from __future__ import annotations

from project import LANGUAGES, VERSION

REPORT = "org.example.rapporteur.report"

_SCREEN = "The group photo is taken from the window of the video call, when you press the key for it."


def information() -> dict[str, object]:
    """The entries beside those that PyInstaller writes itself (Apple: Information Property List)."""
    return {
        "CFBundleDisplayName": "Rapporteur",
        "CFBundleShortVersionString": VERSION,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.productivity",
        # Qt 6.11's wheels are made for this one.
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "© 2026 The Rapporteur authors. MIT licence.",
        # Shown by macOS 15 and later when it asks; before, the system's own words are.
        "NSScreenCaptureUsageDescription": _SCREEN,
        # Finder is asked to show a file, a mail program to show a draft.
        "NSAppleEventsUsageDescription": "Rapporteur shows your report in Finder or in your mail program.",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Session report",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [REPORT],
                "CFBundleTypeIconFile": "rapporteur.icns",
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": REPORT,
                "UTTypeDescription": "Session report",
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["rapport"],
                    "public.mime-type": ["application/x-rapporteur"],
                },
            }
        ],
    }
