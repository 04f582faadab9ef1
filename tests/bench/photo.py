"""The group photo: from the key to the stored photo, and how long the window's own thread stood still.

Beside it, in the same run, other programs that write the same window to a PNG file, where they are installed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.harness import Row, median
from tests.display import Display, stop

PHOTOS = 7

# The screen, the call's window on it, and how many milliseconds the photo may take.
SIZES = (("1080p", 1920, 1080, 150), ("4K", 3840, 2160, 400))

# How often the window's thread is looked at, in milliseconds. A timer of 0 would keep it from sleeping.
_TICK = 1

# From a stored photo until its burst is over, the best chosen, its thumbnail shown and its people counted,
# in milliseconds: all of that belongs to the photo.
_AFTERWARDS = 3500


def measure() -> Sequence[Row]:
    """Both sizes, each on a display of its own."""
    rows: list[Row] = []
    for name, width, height, budget in SIZES:
        with Display(width, height) as display, _call(display, width, height) as call:
            rows += _ours(display, name, budget)
            rows += _others(display, name, call)
    return rows


@contextmanager
def _call(display: Display, width: int, height: int) -> Iterator[int]:
    """A gallery that fills the screen; yields its window."""
    gallery = display.start(
        *(sys.executable, "-m", "rapporteur.desktop.gallery"),
        *("--tiles", "25", "--geometry", f"{width}x{height}+0+0"),
    )
    try:
        yield display.wait_for_window("^Zoom Meeting$")
    finally:
        stop(gallery)


def _ours(display: Display, name: str, budget: int) -> list[Row]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.photo"],
        env=display.environ(),
        capture_output=True,
        text=True,
        check=True,
    )
    stored, gaps = ([float(word) for word in line.split()] for line in done.stdout.strip().splitlines())
    return [
        median(f"hotkey to stored photo, {name}", stored, budget),
        median(f"hotkey to stored photo, {name}: longest gap of the GUI thread, median", gaps, 16),
        Row(f"hotkey to stored photo, {name}: longest gap of the GUI thread, worst", 1000 * max(gaps)),
    ]


def _others(display: Display, name: str, call: int) -> list[Row]:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "call.png"))
        for program, command in (
            ("maim", ["maim", "-i", str(call), path]),
            ("ImageMagick import", ["import", "-window", str(call), path]),
        ):
            if not shutil.which(command[0]):
                continue
            times = []
            for _ in range(PHOTOS):
                begun = time.perf_counter()
                display.run(*command)
                times.append(time.perf_counter() - begun)
            rows.append(
                Row(f"the same window by {program} to a PNG file, {name}", median("", times, 0).value)
            )
    return rows


def main() -> None:
    """Press the key with the real window; prints seconds to the stored photo and longest gaps."""
    import os

    from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer

    from rapporteur.desktop.application import SAMPLE, Application, make_qt
    from rapporteur.places import Places
    from rapporteur.resources import resource_folder

    resources = resource_folder()
    qt = make_qt([], resources / "icons")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        places = Places(resources, home / "data", home / "config", home / "documents")
        # The socket for other starts is this one's own.
        application = Application(qt, places, {**os.environ, "XDG_RUNTIME_DIR": folder})
        loop, clock, beat = QEventLoop(), QElapsedTimer(), QTimer()
        # The hotkey is asked for after the first paint.
        application.ready.connect(loop.quit)
        application.start([resources / "samples" / SAMPLE])
        loop.exec()
        window = application.front
        assert window
        gaps: list[int] = []
        beat.setTimerType(Qt.TimerType.PreciseTimer)

        def note() -> None:
            gaps.append(clock.nsecsElapsed())
            clock.restart()

        beat.timeout.connect(note)
        document = window.document

        def stored(_revision: object) -> None:
            if len(document.report.photos) > len(times):
                times.append(time.perf_counter() - begun)
                QTimer.singleShot(_AFTERWARDS, loop.quit)

        document.saved.connect(stored)
        times: list[float] = []
        longest: list[float] = []
        # The first one opens the connection to the display, and imports what it needs.
        for _ in range(PHOTOS + 1):
            gaps.clear()
            clock.start()
            beat.start(_TICK)
            begun = time.perf_counter()
            with subprocess.Popen(["xdotool", "key", "ctrl+alt+p"]):
                loop.exec()
            beat.stop()
            longest.append(max(gaps) / 1e9)
        print(*times[1:])
        print(*longest[1:])
        application.shut_down()


if __name__ == "__main__":
    main()
