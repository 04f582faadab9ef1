"""The first moments of a start with a window: which platform, and is another one running already."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path

from rapporteur.places import Places


def ensure_platform(environ: MutableMapping[str, str]) -> None:
    """Where Linux has no display, let Qt paint without one instead of ending the process."""
    on_linux = sys.platform.startswith("linux")
    if on_linux and not environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
        environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def run(files: list[Path], places: Places, environ: Mapping[str, str]) -> int:
    """Open the window and stay until the last one is closed. Returns the exit code."""
    from rapporteur.desktop.control import tell_running

    if tell_running(places.data, "open", *map(str, files)):
        return 0
    ensure_platform(os.environ)
    from rapporteur.desktop.application import Application, make_qt

    qt = make_qt([], places.resources / "icons")
    application = Application(qt, places, environ)
    application.start(files)
    return qt.exec()
