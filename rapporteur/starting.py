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

from rapporteur.faults.crash import CrashWatch
from rapporteur.faults.log_file import LogFile, keep_log
from rapporteur.places import Places

NOT_STARTED = 3
"""The exit code where no window came about."""


def ensure_platform(environ: MutableMapping[str, str]) -> None:
    """Where Linux has no display, let Qt paint without one instead of ending the process."""
    on_linux = sys.platform.startswith("linux")
    if on_linux and not environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
        environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def run(files: list[Path], places: Places, environ: Mapping[str, str]) -> int:
    """Open the window and stay until the last one is closed. Returns the exit code.

    Where no window comes about, a sentence on stderr says so.
    """
    socket = places.socket_name(environ)
    # Without a socket nobody listens; a start alone need not load what speaks through it.
    if sys.platform == "win32" or Path(socket).exists():
        from rapporteur.desktop.control import tell_running

        if tell_running(socket, "open", *map(str, files)):
            return 0
    ensure_platform(os.environ)
    log_file = keep_log(places.logs)
    crashes = CrashWatch(places.logs)
    # A start makes tens of thousands of objects that stay; looking for garbage among them only costs.
    gc.disable()
    try:
        from rapporteur.desktop.application import Application, make_qt
        from rapporteur.desktop.fault_desk import FaultDesk
        from rapporteur.desktop.settings import settings_in

        qt = make_qt([], places.resources / "icons", settings_in(places.config).values.zoom)
        application = Application(qt, places, environ)
        FaultDesk(application, crashes.before).install()
        application.ready.connect(gc.freeze)
        application.start(files)
    except Exception as error:  # noqa: BLE001 - whatever it is, there is no window that could tell it
        crashes.close()
        return _tell_no_start(error, log_file)
    code = qt.exec()
    crashes.close()
    return code


def _tell_no_start(error: Exception, log_file: LogFile) -> int:
    kept = (type(error), error, error.__traceback__)
    log_file.handle(
        logging.LogRecord(__name__, logging.CRITICAL, __file__, 0, "no window came about", (), kept)
    )
    sentence = (
        f"Rapporteur could not start ({type(error).__name__}); your reports are as they were. "
        f"What is known of it is in {log_file.path}."
    )
    print(sentence, file=sys.stderr)
    return NOT_STARTED
