"""A key press in the notes of the sample: until it is painted, and until it is on the disk."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.harness import Row, median, percentile99
from tests.display import Display

KEYS = 400
COMMITS = 40


def measure() -> Sequence[Row]:
    """Painting without a display and on a real one; the commit does not depend on it."""
    rows = [*_in_a_process(dict(os.environ), "offscreen")]
    with Display() as display:
        rows += _in_a_process(display.environ(), "X11")
    return rows


def _in_a_process(environ: dict[str, str], platform: str) -> list[Row]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.typing"], env=environ, capture_output=True, text=True, check=True
    )
    painted, durable = ([float(word) for word in line.split()] for line in done.stdout.strip().splitlines())
    rows = [
        median(f"key press to painted, {platform}", painted, 16),
        percentile99(f"key press to painted, {platform}, 99th percentile", painted),
    ]
    return rows + ([median("key press to the disk", durable, 250)] if platform == "offscreen" else [])


def main() -> None:
    """Type into the real window; prints the times in seconds, painted and durable, a line each."""
    from PySide6.QtCore import QEvent, QEventLoop, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

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
        window.activateWindow()
        while not window.isActiveWindow():
            qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        # The longest notes of the sample: Mariana's.
        window.go_to_number(5)
        qt.processEvents()
        editor = QApplication.focusWidget()
        assert editor

        def press(character: str) -> None:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(editor, event)

        painted = []
        for number in range(KEYS):
            begun = time.perf_counter()
            press("palabra "[number % 8])
            editor.viewport().repaint()  # type: ignore[attr-defined]
            painted.append(time.perf_counter() - begun)
            qt.processEvents()
        document = window.document
        document.settle()
        qt.processEvents()

        durable: list[float] = []
        committed: list[float] = []
        # Called on the store's own thread, when the commit has returned.
        document._keeper._saved = lambda _revision: committed.append(time.perf_counter())
        for _ in range(COMMITS):
            begun, seen = time.perf_counter(), len(committed)
            press("x")
            while len(committed) == seen:
                qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
            durable.append(committed[-1] - begun)
        print(*painted)
        print(*durable)
        application.shut_down()


if __name__ == "__main__":
    main()
