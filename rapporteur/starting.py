"""The first moments of a start with a window: which platform, and is another one running already.

What a start imports before its window is there to see costs time that people notice; so these lines
import nothing that they do not need.
"""

from __future__ import annotations

import gc
import logging
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


def log_to_stderr(level: str) -> None:
    """Say on stderr what is logged at this level ("DEBUG", "WARNING") or above."""
    logging.basicConfig(level=level, format="rapporteur: %(message)s", stream=sys.stderr)


def run(files: list[Path], places: Places, environ: Mapping[str, str]) -> int:
    """Open the window and stay until the last one is closed. Returns the exit code."""
    socket = places.socket_name(environ)
    # Without a socket nobody listens; a start alone need not load what speaks through it.
    if sys.platform == "win32" or Path(socket).exists():
        from rapporteur.desktop.control import tell_running

        if tell_running(socket, "open", *map(str, files)):
            return 0
    ensure_platform(os.environ)
    # A start makes tens of thousands of objects that stay; looking for garbage among them only costs.
    gc.disable()
    from rapporteur.desktop.application import Application, make_qt

    qt = make_qt([], places.resources / "icons")
    application = Application(qt, places, environ)
    application.ready.connect(_collect_garbage_again)
    application.start(files)
    return qt.exec()


def _collect_garbage_again() -> None:
    gc.freeze()
    gc.enable()
