"""The group photo: from the key to the stored photo, and how long the window's own thread stood still.

The first photo of a window is told apart from the others: nothing may be imported or opened for it that the
window did not have ready. A gap is the time between two looks at the event loop. Of a gap in which the
thread worked, what it waited for a free core is not counted as standing still; Linux tells it
(`/proc/self/task/…/schedstat`): on two cores the meeting, the X server and the bench run beside it. In a gap
in which it did not work it slept, and the look came late.

Beside it, in the same run, other programs that write the same window to a PNG file, where they are installed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.harness import Row, median
from tests.display import Display, stop

PHOTOS = 10

# The screen, the call's window on it, and how many milliseconds the photo may take.
SIZES = (("1080p", 1920, 1080, 150), ("4K", 3840, 2160, 400))

# How often the window's thread is looked at, in milliseconds. A timer of 0 would keep it from sleeping.
_TICK = 1

# Seconds of a core that a look takes at the most; who works takes more.
_LOOK = 0.0005

# From the first paint until the first photo, in milliseconds.
_SETTLING = 4000

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
    stored, gaps, still = ([float(word) for word in line.split()] for line in done.stdout.splitlines())
    key = f"hotkey to stored photo, {name}"
    return [
        Row(f"{key}: the first of a window", 1000 * stored[0], budget=budget),
        median(key, stored[1:], budget),
        median(f"{key}: longest gap of the GUI thread, median", gaps, 16),
        Row(f"{key}: longest gap of the GUI thread, worst", 1000 * max(gaps)),
        Row(f"{key}: the same at work, without waiting for a core, worst", 1000 * max(still), budget=16),
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


def _core_wait() -> float:
    """Seconds that this thread, ready to run, has waited for a core so far; 0 where nobody tells."""
    path = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    return int(path.read_text().split()[1]) / 1e9 if path.exists() else 0.0


class _Gaps:
    """Looks at the event loop every millisecond, and keeps the longest time between two looks."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._beat = QTimer(interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._note)
        self.begin()

    def begin(self) -> None:
        """Forget what was seen before."""
        self.longest = self.longest_still = 0.0
        self._look()
        self._beat.start()

    def _look(self) -> None:
        self._at, self._worked, self._waited = time.perf_counter(), time.thread_time(), _core_wait()

    def _note(self) -> None:
        gap, worked = time.perf_counter() - self._at, time.thread_time() - self._worked
        self.longest = max(self.longest, gap)
        if worked > _LOOK:
            self.longest_still = max(self.longest_still, gap - (_core_wait() - self._waited))
        # After the look itself, which takes its time.
        self._look()

    def end(self) -> None:
        """Look no more."""
        self._beat.stop()


def main() -> None:
    """Press the key with the real window; prints seconds to the stored photos, and both kinds of gaps."""
    import os

    from PySide6.QtCore import QEventLoop, QTimer

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
        loop = QEventLoop()
        # The hotkey is asked for after the first paint, and some seconds pass before anybody presses it.
        application.ready.connect(lambda: QTimer.singleShot(_SETTLING, loop.quit))
        application.start([resources / "samples" / SAMPLE])
        loop.exec()
        window = application.front
        assert window
        document, gaps = window.document, _Gaps()

        def stored(_revision: object) -> None:
            if len(document.report.photos) > len(times):
                times.append(time.perf_counter() - begun)
                QTimer.singleShot(_AFTERWARDS, loop.quit)

        document.saved.connect(stored)
        times: list[float] = []
        longest: list[float] = []
        still: list[float] = []
        for _ in range(PHOTOS + 1):
            begun = time.perf_counter()
            with subprocess.Popen(["xdotool", "key", "ctrl+alt+p"]):
                # To start another process holds this one up, which is not the photo's fault.
                gaps.begin()
                loop.exec()
            gaps.end()
            longest.append(gaps.longest)
            still.append(gaps.longest_still)
        for row in (times, longest, still):
            print(*row)
        application.shut_down()


if __name__ == "__main__":
    main()
