"""The PDF of the sample from an open window: the first one, and later ones.

The first one is asked for at once, imports and fonts included, or when the window has got ready for it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.harness import Row, median

LATER = 5
"""Exports after the first one."""

READY = 4
"""Seconds after which a window has got ready."""


def measure(runs: int = 3) -> Sequence[Row]:
    """The three figures."""
    at_once = [_times("0")[0] for _ in range(runs)]
    ready = [_times(str(READY)) for _ in range(runs)]
    return (
        median("PDF of the sample as soon as the window is open, first of a process", at_once, 500),
        median("PDF of the sample from an open window, first of a process", [run[0] for run in ready], 150),
        median(
            "PDF of the sample from an open window, later", [time for run in ready for time in run[1:]], 150
        ),
    )


def _times(wait: str) -> Sequence[float]:
    command = [sys.executable, "-m", "tests.bench.export", wait]
    done = subprocess.run(command, env=os.environ, capture_output=True, text=True, check=True)
    return [float(word) for word in done.stdout.split()]


def main() -> None:
    """Export from the real window; prints the seconds from each command to its finished file."""
    from PySide6.QtCore import QEventLoop

    from rapporteur.desktop.application import Application, make_qt
    from rapporteur.places import Places
    from rapporteur.resources import resource_folder

    resources = resource_folder()
    qt = make_qt([], resources / "icons")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        places = Places(resources, home / "data", home / "config", home / "documents")
        application = Application(qt, places, {})
        window = application.open_sample()
        assert window
        until = time.monotonic() + float(sys.argv[1])
        qt.processEvents()
        while time.monotonic() < until:
            qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        done: list[float] = []
        window.exported.connect(lambda _path: done.append(time.perf_counter()))
        for number in range(1 + LATER):
            begun = time.perf_counter()
            window.files.export_pdf()
            while len(done) == number:
                qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
            print(done[-1] - begun)
        application.shut_down()


if __name__ == "__main__":
    main()
