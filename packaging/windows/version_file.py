"""Write what Windows shows under "Details" of rapporteur.exe, in the form that PyInstaller reads.

Usage: python packaging/windows/version_file.py > FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from project import VERSION

_SHOWN = {
    "CompanyName": "The Rapporteur authors",
    "FileDescription": "Rapporteur",
    "FileVersion": VERSION,
    "InternalName": "rapporteur",
    "LegalCopyright": "© 2026 The Rapporteur authors. MIT licence.",
    "OriginalFilename": "rapporteur.exe",
    "ProductName": "Rapporteur",
    "ProductVersion": VERSION,
}


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows wants, from a version of three and perhaps a word."""
    given = [int(part) for part in version.replace("-", ".").split(".") if part.isdigit()][:4]
    first, second, third, fourth = (*given, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def text() -> str:
    """A VSVersionInfo, neutral in its language, in Unicode (Microsoft: VERSIONINFO resource)."""
    shown = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in _SHOWN.items())
    four = numbers(VERSION)
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004, "
        "fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('000004b0', [{shown}])]), "
        "VarFileInfo([VarStruct('Translation', [0, 1200])])])\n"
    )


if __name__ == "__main__":
    sys.stdout.buffer.write(text().encode("utf-8"))
