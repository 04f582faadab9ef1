"""The notes when they are long: a key, a jump, a paste, opening; and a plain QTextEdit beside them.

Keys come at a steady pace, and each is timed from when it was due: what the program does meanwhile (saving,
spelling, counting) counts where it makes a key late.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.harness import Row, median, percentile99
from tests.display import Display

SIZES = (100, 2000, 20_000)
BUDGETS = {2000: (8.0, 16.0), 20_000: (16.0, 33.0)}
KEYS = 300
PACE = 0.025
"""Seconds from key to key: several times as fast as anybody types."""

JUMPS = 40
PASTES = 5
SPEAKERS = 8


def measure() -> Sequence[Row]:
    """All sizes on a real display, each in a process of its own."""
    rows: list[Row] = []
    with Display() as display:
        for size in SIZES:
            rows += _rows(size, _in_a_process(display.environ(), str(size)))
        for size in SIZES:
            keys = _in_a_process(display.environ(), "plain", str(size))[0]
            name = f"the same key in a plain QTextEdit, {size} lines"
            rows.append(Row(name, 1000 * _median(keys)))
            rows.append(percentile99(name + ", 99th percentile", keys))
    return rows


def _rows(size: int, told: list[list[float]]) -> list[Row]:
    keys, jumps, pastes, (opened, memory, grown) = told
    middle, late = BUDGETS.get(size, (8.0, 16.0))
    rows = [
        median(f"key to painted, {size} lines", keys, middle),
        percentile99(f"key to painted, {size} lines, 99th percentile", keys)._replace(budget=late),
        median(f"speaker jump, {size} lines", jumps, 16),
        median(f"paste of 1,000 nested lines into {size}", pastes, 200),
        Row(f"open {size} lines", 1000 * opened, budget=500),
    ]
    return [
        *rows,
        Row(f"memory with {size} lines", memory, "MB"),
        Row(f"of it for {size} lines", grown, "MB"),
    ]


def _median(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2]


def _in_a_process(environ: dict[str, str], *arguments: str) -> list[list[float]]:
    command = [sys.executable, "-m", "tests.bench.notes", *arguments]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    return [[float(word) for word in line.split()] for line in done.stdout.strip().splitlines()]


def _memory() -> float:
    """Of this process, in MB."""
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 1e6


def lines(count: int) -> list[str]:
    """Lines of notes, no two the same."""
    words = ("economía", "social", "y", "cooperativa", "empleo", "región", "política", "pública", "red")
    return [
        " ".join(words[(n * 7 + k * (n % 5 + 1)) % len(words)] for k in range(9)) + f" {n}"
        for n in range(count)
    ]


def pace(
    keys: int, press: Callable[[int], None], paint: Callable[[], None], run: Callable[[], object]
) -> list[float]:
    """Press keys when they are due; seconds from then until each is painted."""
    taken = []
    due = time.perf_counter() + PACE
    for number in range(keys):
        while (left := due - time.perf_counter()) > 0:
            run()
            time.sleep(min(left, 0.001))
        press(number)
        paint()
        taken.append(time.perf_counter() - due)
        due = max(due + PACE, time.perf_counter())
    return taken


def main() -> None:
    """Measure in this process; prints a line of figures each for keys, jumps, pastes, and the rest."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QGuiApplication, QKeyEvent
    from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

    from rapporteur.desktop.application import Application, make_qt
    from rapporteur.desktop.outline.editor import OutlineEditor
    from rapporteur.export.snippet import as_html
    from rapporteur.places import Places
    from rapporteur.report.model import Line, Person, new_report
    from rapporteur.report.outline import Row as Noted
    from rapporteur.report.outline import tree
    from rapporteur.resources import resource_folder
    from rapporteur.store.published import write_published

    def press_on(widget: QWidget) -> Callable[[int], None]:
        def press(number: int) -> None:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "palabra "[number % 8])
            QApplication.sendEvent(widget, event)

        return press

    resources = resource_folder()
    qt = make_qt([], resources / "icons")
    if sys.argv[1] == "plain":
        texts = lines(int(sys.argv[2]))
        editor = QTextEdit()
        editor.resize(720, 760)
        editor.setPlainText("\n".join(texts))
        editor.show()
        cursor = editor.textCursor()
        cursor.setPosition(editor.document().findBlockByNumber(len(texts) // 2).position())
        editor.setTextCursor(cursor)
        editor.setFocus()
        qt.processEvents()
        print(*pace(KEYS, press_on(editor), editor.viewport().repaint, qt.processEvents))
        return

    size = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        application = Application(
            qt, Places(resources, home / "data", home / "config", home / "documents"), {}
        )
        form = application.templates["gsef-2021"]
        report, now = new_report(form, language="es"), datetime.now(UTC)
        people = [Person(id=f"p{number}", name=f"Ponente {number}") for number in range(1, SPEAKERS + 1)]
        texts, share = lines(size), max(1, size // SPEAKERS)
        notes = {
            person.id: tree(
                Noted(n % 4 and 1 + n % 3, Line(text=text, written=now))
                for n, text in enumerate(texts[place * share : (place + 1) * share])
            )
            for place, person in enumerate(people)
        }
        session = report.session.model_copy(update={"language": "es", "title": "Larga"})
        report = report.with_changes(people=(*people, *report.people), notes=notes, session=session)
        file = home / "larga.rapport"
        write_published(report, file)
        before, begun = _memory(), time.perf_counter()
        application.start([file], hotkey=False)
        window = application.front
        assert window
        window.repaint()
        opened = time.perf_counter() - begun
        window.activateWindow()
        while not window.isActiveWindow():
            qt.processEvents()
        window.go_to_number(SPEAKERS // 2)
        # Until the dictionaries are there: from now on a check is part of every line.
        deadline = time.monotonic() + 4
        while time.monotonic() < deadline:
            qt.processEvents()
            time.sleep(0.002)
        focused = QApplication.focusWidget()
        assert isinstance(focused, OutlineEditor)
        viewport = focused.viewport()
        keys = pace(KEYS, press_on(focused), viewport.repaint, qt.processEvents)
        jumps = []
        for number in range(JUMPS):
            begun = time.perf_counter()
            window.go_to_number(number % SPEAKERS + 1)
            viewport.repaint()
            jumps.append(time.perf_counter() - begun)
            qt.processEvents()
        nested = [Noted(n % 4, Line(text=text)) for n, text in enumerate(lines(1000))]
        pastes = []
        for _ in range(PASTES):
            clipboard = QGuiApplication.clipboard()
            data = clipboard.mimeData().__class__()
            data.setHtml(as_html(nested))
            clipboard.setMimeData(data)
            begun = time.perf_counter()
            focused.paste()
            viewport.repaint()
            pastes.append(time.perf_counter() - begun)
            window.document.settle()
            qt.processEvents()
            window.document.undo()
        memory = _memory()
        print(*keys)
        print(*jumps)
        print(*pastes)
        print(opened, memory, memory - before)
        sys.stdout.flush()
        application.shut_down()
        os._exit(0)


if __name__ == "__main__":
    main()
