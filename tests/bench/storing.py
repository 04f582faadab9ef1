"""The store with a long report: 200 KB of notes and ten photos."""

from __future__ import annotations

import io
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from rapporteur.report.model import Line, Person, Photo, Report
from rapporteur.report.people import add_person
from rapporteur.store.library import Library
from rapporteur.store.published import write_published
from rapporteur.store.working import WorkingStore
from tests.bench.harness import Row, median
from tests.samples import NOW, sample_report

EDITS = 200
ROUNDS = 9
SPEAKERS = 10
PHOTO_BYTES = 500_000
LARGE_PHOTO_BYTES = 4_000_000


def measure() -> Sequence[Row]:
    """An edit off the window's thread and on it; opening; publishing 40 MB."""
    with tempfile.TemporaryDirectory(prefix="rapporteur-bench-") as scratch:
        folder = Path(scratch)
        return [*_edits(folder), *_typing(folder), _opening(folder), _publishing(folder)]


def long_report(photo_bytes: int = PHOTO_BYTES, *, pixels: bool = False) -> Report:
    """200 KB of notes under ten speakers, and ten photos, which can be looked at if they have `pixels`."""
    report = sample_report().with_changes(people=(), notes={})
    words = ("la", "economía", "social", "y", "solidaria", "crea", "empleo", "en", "cada", "territorio")
    for number in range(SPEAKERS):
        report, person = add_person(report, Person(id=f"speaker{number}", name=f"Persona {number}"))
        lines = tuple(
            Line(
                text=" ".join(words[(number + line + word) % len(words)] for word in range(14)),
                written=NOW + timedelta(seconds=20 * line),
            )
            for line in range(230)
        )
        report = report.with_changes(notes={**report.notes, person.id: lines})
    data = _picture() if pixels else b""
    photos = tuple(
        Photo(id=f"photo{number}", taken=NOW, width=1920, height=1080, data=data or os.urandom(photo_bytes))
        for number in range(10)
    )
    return report.with_changes(photos=photos)


def _picture() -> bytes:
    """A JPEG of some half a megabyte."""
    from PIL import Image

    packed = io.BytesIO()
    Image.effect_noise((1920, 1080), 30).convert("RGB").save(packed, "JPEG", quality=70)
    return packed.getvalue()


def edited(report: Report, number: int) -> Report:
    """The report with one line more under one speaker."""
    person = f"speaker{number % SPEAKERS}"
    lines = (*report.notes_of(person), Line(text=f"y una línea más, la {number}", written=NOW))
    return report.with_changes(notes={**report.notes, person: lines})


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _edits(folder: Path) -> list[Row]:
    seconds = []
    with closing(WorkingStore(folder / "edits" / "r.db", long_report())) as store:
        for number in range(EDITS):
            changed = edited(store.report, number)
            seconds.append(_timed(lambda changed=changed: store.save(changed)))  # type: ignore[misc] # bound at once
    return [median("one edit of 200 KB and 10 photos, on the store's thread", seconds, 5)]


def _typing(folder: Path) -> list[Row]:
    """What an edit costs the window's own thread when its burst ends: taken in, and handed to the store."""
    from PySide6.QtCore import QEvent, QEventLoop, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    from rapporteur.desktop.application import Application, make_qt
    from rapporteur.places import Places
    from rapporteur.resources import resource_folder

    resources = resource_folder()
    qt = make_qt([], resources / "icons")
    places = Places(resources, folder / "data", folder / "config", folder / "documents")
    application = Application(qt, places, {})
    path = folder / "typing.rapport"
    write_published(long_report(pixels=True), path)
    window = application.open_path(path)
    assert window
    window.activateWindow()
    while not window.isActiveWindow():
        qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    window.go_to_number(5)
    qt.processEvents()
    editor = QApplication.focusWidget()
    assert editor
    seconds = []
    for _ in range(EDITS):
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "x")
        QApplication.sendEvent(editor, key)
        seconds.append(_timed(window.document.flush))
        window.document.settle()
        qt.processEvents()
    application.shut_down()
    return [median("one edit of 200 KB and 10 photos, on the window's thread", seconds, 1)]


def _opening(folder: Path) -> Row:
    path = folder / "open.rapport"
    library = Library(folder / "opening")
    with closing(library.create(long_report())) as store:
        for number in range(EDITS):
            store.save(edited(store.report, number))
        store.publish(path)
    seconds = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        opened = library.open_file(path)
        seconds.append(time.perf_counter() - begun)
        opened.store.close()
    library.catalogue.close()
    return median("open a report of 200 KB and 10 photos", seconds, 150)


def _publishing(folder: Path) -> Row:
    path = folder / "publish.rapport"
    seconds = []
    with closing(WorkingStore(folder / "publishing" / "r.db", long_report(LARGE_PHOTO_BYTES))) as store:
        seconds = [_timed(lambda: store.publish(path)) for _ in range(ROUNDS)]
    return median(f"publish {path.stat().st_size / 1e6:.0f} MB", seconds, 300)
