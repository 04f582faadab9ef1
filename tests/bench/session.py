"""A session typed by real keys at 100 words a minute, with a change of speaker every minute.

``make session`` (ARGS=minutes; ten by default) runs the program on a display of its own and types into it
with xdotool. Every key is timed from when the X server had it until it is painted, and the event loop is
watched: the time between two of its rounds is what no frame can be painted in. It prints both as histograms,
says whether a key was lost, and fails when one was or when a round took more than 50 ms.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.display import Display

WORDS_A_MINUTE = 100
LONGEST_ROUND = 0.050
WATCH_MS = 5
STEPS = (1, 2, 4, 8, 16, 33, 50, 100, 1000)


def histogram(name: str, seconds: Sequence[float]) -> str:
    """How many of the times fall below each step, in milliseconds."""
    lines, below = [f"{name} ({len(seconds)})"], 0.0
    for step in STEPS:
        count = sum(1 for one in seconds if below <= 1000 * one < step)
        bar = "#" * round(50 * count / max(1, len(seconds)))
        lines.append(f"  < {step:4} ms {count:7} {bar}")
        below = step
    ordered = sorted(seconds)
    middle, late = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
    lines.append(
        f"  median {1000 * middle:.1f} ms, 99 % {1000 * late:.1f} ms, longest {1000 * ordered[-1]:.1f} ms"
    )
    return "\n".join(lines)


def main() -> int:
    """Start the display and, in a process of its own, the program."""
    if sys.argv[1:2] == ["--inside"]:
        return inside(float(sys.argv[2]))
    minutes = sys.argv[1] if len(sys.argv) > 1 else "10"
    with Display() as display:
        command = [sys.executable, "-m", "tests.bench.session", "--inside", minutes]
        return subprocess.run(command, env=display.environ()).returncode


def inside(minutes: float) -> int:
    """Run the program here, have it typed into, and tell what came of it."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    from rapporteur.desktop.application import Application, make_qt
    from rapporteur.places import Places
    from rapporteur.report.model import walk
    from rapporteur.resources import resource_folder
    from rapporteur.store.published import write_published

    resources = resource_folder()
    qt = make_qt([], resources / "icons")

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        application = Application(
            qt, Places(resources, home / "data", home / "config", home / "documents"), {}
        )
        sample = application.opening.read_form(resources / "samples" / "gsef-2021-diesis.txt")
        told = " ".join(line.text for lines in sample.notes.values() for _, line in walk(lines)).split()
        words = [word for word in told if word.isalpha()]
        now = datetime.now(UTC)
        on = {"starts": now - timedelta(minutes=1), "ends": now + timedelta(hours=1)}
        empty = sample.with_changes(notes={}, session=sample.session.model_copy(update=on))
        file = home / "session.rapport"
        write_published(empty, file)
        application.start([file], hotkey=False)
        window = application.front
        assert window
        window.activateWindow()
        while not window.isActiveWindow():
            qt.processEvents()
        window.go_to_number(1)
        editor = QApplication.focusWidget()
        assert editor

        keys: list[float] = []
        rounds: list[float] = []
        offset: list[float] = []
        waiting: list[float] = []
        last = [time.perf_counter()]

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                now = time.perf_counter()
                if (
                    isinstance(event, QKeyEvent)
                    and event.type() == QEvent.Type.KeyPress
                    and watched is editor
                ):
                    # The server's clock and ours differ by what the quickest key took at most.
                    ahead = now - event.timestamp() / 1000
                    offset[:] = [min([ahead, *offset])]
                    waiting.append(event.timestamp() / 1000)
                elif event.type() == QEvent.Type.UpdateRequest and watched is window and waiting:
                    pressed, waiting[:] = list(waiting), []
                    QTimer.singleShot(
                        0, lambda: keys.extend(time.perf_counter() - offset[0] - at for at in pressed)
                    )
                return False

        watch = Watch()
        qt.installEventFilter(watch)

        def beat() -> None:
            now = time.perf_counter()
            rounds.append(now - last[0])
            if rounds[-1] > LONGEST_ROUND:
                print(f"  {1000 * rounds[-1]:.0f} ms, {now - begun:.1f} s after the beginning")
            last[0] = now

        heart = QTimer(interval=WATCH_MS)
        heart.timeout.connect(beat)
        typed: dict[str, list[str]] = {}
        pause = 60_000 / WORDS_A_MINUTE
        order = [person.id for person in sample.people if person.role != "floor"]
        place = 0
        # The window is there; a second later somebody begins to write.
        ready = time.monotonic() + 1
        while time.monotonic() < ready:
            qt.processEvents()
            time.sleep(0.001)
        begun = last[0] = time.perf_counter()
        heart.start()
        for minute in range(max(1, round(minutes))):
            person = order[minute % len(order)]
            said = typed.setdefault(person, [])
            subprocess.run(["xdotool", "key", f"ctrl+{minute % len(order) + 1}"], check=True)
            until = time.monotonic() + 60 * min(1.0, minutes)
            while time.monotonic() < until:
                line = [words[(place + n) % len(words)] for n in range(10)]
                place += 10
                said.append(" ".join(line))
                text = " ".join(line)
                # Ten words in as many times as long as a word takes, all keys at one pace.
                delay = str(round(pause * 10 / (len(text) + 1)))
                for command in (["type", "--delay", delay, text], ["key", "Return"]):
                    typing = subprocess.Popen(["xdotool", *command])
                    while typing.poll() is None:
                        qt.processEvents()
                        time.sleep(0.0005)
        heart.stop()
        for _ in range(200):
            qt.processEvents()
            time.sleep(0.001)
        window.document.settle()
        report = window.document.report
        kept = {
            key: [line.text for _, line in walk(lines) if line.text] for key, lines in report.notes.items()
        }
        lost = [key for key, said in typed.items() if kept.get(key) != said]
        print(histogram("key to painted", keys))
        print(histogram("rounds of the event loop", rounds))
        count = sum(len(" ".join(said)) for said in typed.values())
        late = [one for one in rounds if one > LONGEST_ROUND]
        kept_all = "all there" if not lost else f"LOST under {lost}"
        print(f"{count} keys typed; {kept_all}; {len(late)} rounds over 50 ms")
        sys.stdout.flush()
        application.shut_down()
        os._exit(1 if lost or late else 0)


if __name__ == "__main__":
    sys.exit(main())
