"""Notes typed with real keys, input methods, a real mouse and a clipboard that others fill.

Run as a program, this module is Rapporteur itself that also says, when asked on stdin, where on the screen
the rows of its notes are: a mouse has to know where to go.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PIL import Image

from tests.acceptance.program import Machine, Program
from tests.display import Display, stop, wait_until
from tests.samples import SAMPLE, sample_report

WINDOW = "^DIESIS – Rapporteur"
STEP = 0.01


class Row(NamedTuple):
    """A row of the notes as it is seen: its text, its depth, and where its text begins on the screen."""

    text: str
    depth: int
    heading: bool
    visible: bool
    left: int
    middle: int
    right: int
    label: int


class Told(Program):
    """The running program, which also tells where its rows are."""

    def __init__(self, environ: Mapping[str, str], *arguments: str) -> None:
        command = [sys.executable, "-m", "tests.acceptance.test_notes", "open", "--verbose", *arguments]
        self.process = subprocess.Popen(
            command,
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.lines = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def rows(self) -> list[Row]:
        """The rows of the notes, as they are now."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write("rows\n")
        self.process.stdin.flush()
        return [Row(*values) for values in json.loads(self.process.stdout.readline())]

    def row(self, text: str) -> Row:
        """The only row whose text begins like this."""
        (found,) = (row for row in self.rows() if row.text.startswith(text))
        return found

    def wait_for_rows(self, *expected: tuple[int, str]) -> None:
        """Wait until these lines stand there, one after the other: depth and text, -1 for a heading."""

        def is_there() -> bool:
            shown = [(-1 if row.heading else row.depth, row.text) for row in self.rows()]
            starts = range(len(shown) - len(expected) + 1)
            return any(tuple(shown[n : n + len(expected)]) == expected for n in starts)

        try:
            wait_until(is_there, what="lines", seconds=5)
        except AssertionError:
            shown = "\n".join(f"{-1 if r.heading else r.depth} {r.text}" for r in self.rows())
            raise AssertionError(f"{expected} are not in\n{shown}") from None

    def finish(self) -> None:
        super().finish()
        assert self.process.stdin and self.process.stdout
        self.process.stdin.close()
        self.process.stdout.close()


@contextmanager
def _writing(machine: Machine, report: Path, **more: str) -> Iterator[Told]:
    """The program with this report in front."""
    program = Told(machine.environ | more, str(report))
    try:
        machine.display.wait_for_window(WINDOW)
        machine.focus(WINDOW)
        yield program
    finally:
        stop(program.process)
        program.finish()


@pytest.fixture
def machine(display: Display, tmp_path: Path) -> Machine:
    return Machine(display, tmp_path)


@pytest.fixture
def report(machine: Machine) -> Path:
    """The sample session before anything was said."""
    form = machine.home / "form.txt"
    head, found, tail = SAMPLE.read_text("utf-8").partition("Summary of presentations:\n")
    names = "".join(f"- **{name}**\n" for name in ("Samuel", "Paula", "Victor", "Camila", "Mariana"))
    assert found
    form.write_text(head + found + names + tail[tail.index("Screenshots of") :], "utf-8")
    path = machine.home / "diesis.rapport"
    machine.command("import", str(form), "-o", str(path))
    return path


def _saved(machine: Machine, program: Program, report: Path) -> dict[str, list[tuple[int, str]]]:
    """Everybody's lines (depth, text) as the file has them once it is saved."""
    published = program.count("published")
    machine.press("ctrl+s")
    program.wait_for("published", more_than=published)
    told = json.loads(machine.command("show", str(report), "--json"))
    names = {person["id"]: person["name"] for person in told["people"]}

    def lines(found: Sequence[Mapping[str, Any]], depth: int = 0) -> Iterator[tuple[int, str]]:
        for line in found:
            yield depth, line["text"]
            yield from lines(line["children"], depth + 1)

    return {names[key]: list(lines(found)) for key, found in told["notes"].items()}


# ---- the program that tells where its rows are


def _tell_rows() -> str:
    from PySide6.QtCore import QPoint, QRectF
    from PySide6.QtWidgets import QApplication

    from rapporteur.desktop.outline.editor import OutlineEditor

    (editor,) = (
        widget
        for widget in QApplication.allWidgets()
        if isinstance(widget, OutlineEditor) and not widget.flat and widget.isVisible()
    )

    def box(number: int) -> QRectF:
        return editor.text_box(number) if editor.is_row_visible(number) else QRectF()

    corner = editor.viewport().mapToGlobal(QPoint(0, 0))
    rows = []
    for number, row in enumerate(editor.rows):
        at = box(number).translated(corner.x(), corner.y())
        label = 0 if row.heading else editor.label_width(row.line)
        rows.append(
            Row(
                row.text,
                row.depth,
                bool(row.heading),
                editor.is_row_visible(number),
                int(at.left()),
                int(at.center().y()),
                int(at.right()),
                int(label),
            )
        )
    return json.dumps(rows)


def _run() -> int:
    from PySide6.QtCore import QObject, Signal
    from PySide6.QtWidgets import QApplication

    from rapporteur.cli import main

    class Teller(QObject):
        asked = Signal()

        def tell(self) -> None:
            print(_tell_rows(), flush=True)

    def listen() -> None:
        teller: Teller | None = None
        for _line in sys.stdin:
            if teller is None:
                application = wait_until(QApplication.instance, what="the application")
                teller = Teller()
                teller.moveToThread(application.thread())
                teller.asked.connect(teller.tell)
            teller.asked.emit()

    threading.Thread(target=listen, daemon=True).start()
    return main()


if __name__ == "__main__":
    sys.exit(_run())
