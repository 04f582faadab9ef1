"""The PDF of the sample from an open window: the first one, imports and fonts included, and later ones."""

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


def measure(runs: int = 3) -> Sequence[Row]:
    """Both figures."""
    first, later = [], []
    for _ in range(runs):
        command = [sys.executable, "-m", "tests.bench.export"]
        done = subprocess.run(command, env=os.environ, capture_output=True, text=True, check=True)
        times = [float(word) for word in done.stdout.split()]
        first.append(times[0])
        later += times[1:]
    return (
        median("PDF of the sample from an open window, first of a process", first, 500),
        median("PDF of the sample from an open window, later", later, 150),
    )


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
        qt.processEvents()
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
