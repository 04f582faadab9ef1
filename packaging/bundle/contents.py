"""What the bundle holds and what it leaves out, each with its reason."""

from __future__ import annotations

import re
import sys
from pathlib import PurePath

from project import LANGUAGES

IDENTIFIER = "org.example.rapporteur"
"""How systems that want a domain turned round call the program. A forum that publishes its own build puts its
domain here; `tests/packaging` finds the other places."""

WHOLE_PACKAGES = [
    # Commands, back ends and processes of their own are imported by name, late.
    "rapporteur",
    # Which of the system's keyrings there is, is looked up when the program runs.
    "keyring.backends",
]

AS_IT_CAME = [
    # Its licence wants it to be replaceable: it lies in the folder as files, not in the archive of modules.
    "Xlib",
]

METADATA = [
    # Its back ends are found through what its metadata say.
    "keyring",
]

BACK_ENDS = {
    "linux": ["keyring.backends.SecretService", "keyring.backends.kwallet", "secretstorage", "jeepney"],
    "win32": ["keyring.backends.Windows"],
    "darwin": ["keyring.backends.macOS"],
}
"""What must be among the modules, though nothing imports it until it is wanted."""

DATA: dict[str, list[str]] = {
    # Fonts for Chinese, Japanese and Korean, each with its licence. No articles about them.
    "justmytype_intl_cjk": ["**/*.ttf", "**/OFL.txt"],
    # All languages: those of the sessions are the forum's choice, and one that is not there is not known.
    "babel": ["global.dat", "locale-data/*.dat"],
    "docx": ["templates/*"],
    "pyphen": ["dictionaries/*.dic"],
    "tzdata": ["zones", "zoneinfo/**/*"],
    "icalendar": ["**/*.json"],
}

NOT_IMPORTED = [
    # What libraries would use if it were there, and what belongs to building and testing.
    "IPython",
    "PyInstaller",
    "hatchling",
    "matplotlib",
    "numpy",
    "pip",
    "pkg_resources",
    "pytest",
    "setuptools",
    "wheel",
    # Parts of Python that a program with windows of Qt's does not use.
    "_curses",
    "_tkinter",
    "curses",
    "idlelib",
    "lib2to3",
    "readline",
    "tkinter",
    "turtle",
    # Its earlier version, and what type checkers and test tools want of it.
    "pydantic.mypy",
    "pydantic.v1",
    "pydantic._hypothesis_plugin",
    # ReportLab's charts and barcodes, and its other ways to paint.
    "reportlab.graphics.barcode",
    "reportlab.graphics.charts",
    "reportlab.graphics.samples",
    # Formats of pictures that the program does not read: 7 MB of libraries.
    "PIL._avif",
    "PIL._webp",
    "PIL.AvifImagePlugin",
    "PIL.WebPImagePlugin",
    # Parts of lxml that python-docx does not use.
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    # Pillow's windows and screens: pictures of the screen are taken otherwise.
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL._imagingtk",
    # PySide6's tools.
    "PySide6.QtDesigner",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
]

QT_LANGUAGES = frozenset("pt_BR" if language == "pt" else language for language in LANGUAGES)
"""Qt's own words are wanted in the languages of the window; of Portuguese it has those of Brazil alone."""

_QT_PLUGINS = {
    "iconengines": None,
    "imageformats": {"qsvg", "qjpeg", "qico", "qgif"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    # A file dialog and the colour scheme as the desktop has them. Not GTK's own: it loads GTK, which is half
    # as large as all of Qt here.
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": None,
    "wayland-shell-integration": {"xdg-shell", "qt-shell"},
}
"""The plugins of Qt that are of use here; None: all of that kind. None for OpenGL: widgets are painted
without it."""

_OF_THE_INSTALLATION = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}
"""What pip notes beside a package: of use to pip alone, and another thing in every folder."""

_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")

_PYTHON_NEEDS = re.compile(r"lib(?:python3|ssl|crypto|sqlite3|ffi|z|bz2|lzma|expat|uuid|b2|mpdec)[-.\d]")
"""Libraries that Python's own modules are linked with: which version there is differs between systems."""


def is_wanted(name: str, source: str) -> bool:
    """Whether a file goes into the bundle: `name` is its place there, `source` where it was found."""
    parts = PurePath(name.replace("\\", "/")).parts
    if "PySide6" in parts or parts[-1].startswith("libQt6"):
        return _is_wanted_of_qt(parts)
    if parts[0].endswith(".dist-info") and parts[-1] in _OF_THE_INSTALLATION:
        return False
    if "lib-dynload" in parts:
        return True  # Python's own modules, also where the system's Python is the one that builds
    if sys.platform == "linux" and source.startswith(_SYSTEM_FOLDERS):
        # X, GL, glib and the C library must be the system's: they speak with its drivers and services, and
        # it keeps them up to date. The package names them as what it depends on.
        return bool(_PYTHON_NEEDS.match(parts[-1]))
    return True


def _is_wanted_of_qt(parts: tuple[str, ...]) -> bool:
    if "plugins" in parts:
        kind, file = parts[parts.index("plugins") + 1], parts[-1].partition(".")[0].removeprefix("lib")
        if kind not in _QT_PLUGINS:
            return False
        some = _QT_PLUGINS[kind]
        return some is None or file in some
    if "translations" in parts:
        return parts[-1].startswith("qtbase_") and parts[-1][7:].partition(".")[0] in QT_LANGUAGES
    return "qml" not in parts and not re.search(
        r"Qt6?(Qml|Quick|Pdf|VirtualKeyboard|EglF[Ss]|OpenGL)|opengl32sw", parts[-1]
    )
