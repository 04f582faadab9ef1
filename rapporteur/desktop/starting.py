"""The first moments of a start with a window: which platform, and is another one running already."""

from __future__ import annotations

import gc
import hashlib
import os
import sys
import tempfile
from collections.abc import Mapping, MutableMapping
from pathlib import Path

from rapporteur.places import Places


def socket_name(data: Path) -> str:
    """The name of the local socket that belongs to a data folder: a path, but on Windows."""
    name = "rapporteur-" + hashlib.sha256(str(data).encode()).hexdigest()[:16]
    return name if sys.platform == "win32" else str(Path(tempfile.gettempdir(), name))


def may_be_running(data: Path) -> bool:
    """Whether it is worth asking for a running program: a start alone need not load what asks."""
    return sys.platform == "win32" or Path(socket_name(data)).exists()


def ensure_platform(environ: MutableMapping[str, str]) -> None:
    """Where Linux has no display, let Qt paint without one instead of ending the process."""
    on_linux = sys.platform.startswith("linux")
    if on_linux and not environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
        environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def run(files: list[Path], places: Places, environ: Mapping[str, str]) -> int:
    """Open the window and stay until the last one is closed. Returns the exit code."""
    if may_be_running(places.data):
        from rapporteur.desktop.control import tell_running

        if tell_running(places.data, "open", *map(str, files)):
            return 0
    ensure_platform(os.environ)
    # A start makes tens of thousands of objects that stay; looking for garbage among them costs 40 ms.
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
