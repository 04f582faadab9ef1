"""A report that somebody else is writing: it is told who, and can be read, or written in a copy."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.look import Look
from rapporteur.desktop.reading import ReadingWindow
from rapporteur.desktop.start_page import StartPage
from rapporteur.places import Places
from rapporteur.report.model import Report
from rapporteur.report.outline import report_texts
from rapporteur.store.presence import BELIEVED, marker, own_presence, show, somebody_else
from rapporteur.store.published import read_published, write_published
from tests.desktop.keys import type_text
from tests.desktop.photos import photo as a_photo
from tests.desktop.test_application import MakeApplication, entries, make_application, shown
from tests.desktop.test_panels import photo

__all__ = ["make_application"]


@pytest.fixture
def file(tmp_path: Path, sample: Report) -> Path:
    path = tmp_path / "shared" / "diesis.rapport"
    path.parent.mkdir()
    write_published(sample.with_changes(photos=(photo("red"),)), path)
    return path


def banner(widget: QWidget) -> tuple[str, dict[str, QPushButton]]:
    QApplication.processEvents()
    assert isinstance(widget, StartPage | ReadingWindow)
    said = " ".join(filter(None, (label.text() for label in widget.banner.findChildren(QLabel))))
    buttons = {button.text(): button for button in widget.banner.findChildren(QPushButton)}
    return said, buttons


def one(kind: type[QWidget]) -> QWidget:
    (found,) = shown(kind)
    return found


@pytest.fixture
def theirs(file: Path, tmp_path: Path, clock: SessionClock) -> Path:
    """The file, which somebody has open on another machine."""
    there = own_presence(tmp_path / "there", clock.now() - timedelta(minutes=50))
    there = there.model_copy(update={"who": "Marta", "host": "marta-laptop", "beat": clock.now()})
    show(file, there)
    return file


def test_every_word_can_be_read_and_none_changed(file: Path, look: Look, qtbot: QtBot) -> None:
    report = read_published(file)
    window = ReadingWindow(report, look, "Marta has it.", open_copy=lambda: None)
    qtbot.addWidget(window)
    window.show()
    text = " ".join(window.page.toPlainText().split())
    for words in report_texts(report):
        for line in words.splitlines():
            assert " ".join(line.split()) in text
    assert "￼" in text  # the photo
    type_text(window.page, "nada")
    assert "nada" not in window.page.toPlainText()
    assert banner(window)[0] == "Read only Marta has it."


def test_who_has_it_is_told_and_reading_disturbs_nobody(
    make_application: MakeApplication, theirs: Path
) -> None:
    before = theirs.read_bytes(), marker(theirs).read_bytes()
    application = make_application()
    application.start([theirs], hotkey=False)
    assert application.front is None
    said, buttons = banner(one(StartPage))
    assert "Marta has diesis.rapport open on marta-laptop since" in said
    assert set(buttons) == {"Read only", "Open a copy", "Open it anyway"}
    buttons["Read only"].click()
    reader = one(ReadingWindow)
    assert shown(StartPage) == []
    banner(reader)[1]["Open a copy"].click()
    assert application.front
    copy = application.front.document
    assert copy.report.id != read_published(theirs).id
    assert (copy.report.session.title, copy.home) == ("DIESIS", None)
    assert (theirs.read_bytes(), marker(theirs).read_bytes()) == before


def test_it_can_be_opened_anyway(make_application: MakeApplication, theirs: Path) -> None:
    application = make_application()
    application.start([theirs], hotkey=False)
    banner(one(StartPage))[1]["Open it anyway"].click()
    assert application.front
    assert application.front.document.home == theirs


def test_what_a_crash_left_beside_the_file_locks_nobody_out(
    make_application: MakeApplication, theirs: Path, clock: SessionClock
) -> None:
    clock.move_to(clock.now() + BELIEVED)
    application = make_application()
    application.start([theirs], hotkey=False)
    assert application.front


def test_others_are_told_while_it_is_open_here(
    make_application: MakeApplication, file: Path, clock: SessionClock
) -> None:
    application = make_application()
    application.start([file], hotkey=False)
    assert application.front
    entries(application)
    found = somebody_else(file, "another machine", clock.now())
    assert found
    assert found.since == clock.now()
    clock.move_to(clock.now() + timedelta(minutes=3))
    application._presence_beat.timeout.emit()
    application._librarian.wait()
    again = somebody_else(file, "another machine", clock.now())
    assert again
    assert (again.since, again.beat) == (found.since, clock.now())
    application.front.close()
    application._librarian.wait()
    assert not marker(file).exists()


_HOLDER = """
import sys
from pathlib import Path
from rapporteur.store.library import Library
opened = Library(Path(sys.argv[1])).open_file(Path(sys.argv[2]))
print("open", flush=True)
sys.stdin.read()
"""


def test_another_program_of_ones_own_is_told_and_killing_it_frees_the_report(
    make_application: MakeApplication, file: Path, places: Places
) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(places.working), str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout
        assert holder.stdout.readline() == "open\n"
        application = make_application()
        application.start([file], hotkey=False)
        said, buttons = banner(one(StartPage))
        assert "already open in another Rapporteur window" in said
        assert set(buttons) == {"Read only", "Open a copy"}
        before = file.read_bytes()
        buttons["Open a copy"].click()
        assert application.front
        application.front.document.publish()
        application.front.close()
        (copy,) = places.documents.glob("*.rapport")
        assert read_published(copy).session.title == "DIESIS"
        assert file.read_bytes() == before
        holder.kill()
    assert application.open_path(file)


def test_closing_the_last_reader_ends_the_program(
    make_application: MakeApplication, theirs: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = make_application()
    ended: list[bool] = []
    monkeypatch.setattr(application._qt, "quit", lambda: ended.append(True))
    application.start([theirs], hotkey=False)
    banner(one(StartPage))[1]["Read only"].click()
    QApplication.processEvents()
    assert not ended
    reader = one(ReadingWindow)
    assert reader.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    reader.close()
    qtbot.waitUntil(lambda: bool(ended))


def test_a_photo_is_no_wider_than_the_page(qtbot: QtBot, look: Look, sample: Report) -> None:
    wide = Image.new("RGB", (1280, 800), "teal")
    report = sample.with_changes(photos=(a_photo("a" * 32, wide),))
    reader = ReadingWindow(report, look, "Marta has it.", open_copy=lambda: None)
    qtbot.addWidget(reader)
    reader.resize(480, 600)
    reader.show()
    qtbot.waitUntil(lambda: bool(reader._made))
    along = reader.page.horizontalScrollBar()
    qtbot.waitUntil(lambda: along.maximum() == 0)
    reader.resize(900, 600)
    qtbot.waitUntil(lambda: reader.page.document().size().width() > 560)
    assert along.maximum() == 0
