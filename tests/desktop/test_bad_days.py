"""A full disk, a folder that goes and comes back, a clock that jumps: what the window says and keeps."""

from __future__ import annotations

import contextlib
import io
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.desktop.window import MainWindow
from rapporteur.report.course import spoken
from rapporteur.report.model import Line, Photo, Report
from rapporteur.store.library import Library
from rapporteur.store.published import read_published, write_published
from rapporteur.store.working import WorkingStore
from tests.desktop.conftest import Answers
from tests.desktop.test_panels import photo

OpenWindow = Callable[[Document], tuple[MainWindow, Answers]]


def with_note(report: Report, text: str) -> Report:
    return report.with_changes(notes={**report.notes, "floor": (Line(text=text),)})


def large_photo() -> Photo:
    """A picture of several megabytes."""
    packed = io.BytesIO()
    Image.effect_noise((2560, 1440), 80).convert("RGB").save(packed, "JPEG", quality=100)
    return photo("red").model_copy(update={"data": packed.getvalue()})


def said(window: MainWindow) -> str:
    QApplication.processEvents()
    labels = (*window.banner.findChildren(QLabel), *window.status.findChildren(QLabel))
    return " ".join(label.text() for label in labels)


def test_on_a_full_disk_nothing_is_lost_and_it_is_said_until_it_is_solved(
    open_window: OpenWindow, disk: Path, sample: Report, clock: SessionClock, tmp_path: Path, qtbot: QtBot
) -> None:
    ballast = disk / "ballast"
    document = Document(
        lambda: WorkingStore(disk / "r.db", sample, ballast=ballast),
        clock,
        home_for=lambda _report: tmp_path / "home" / "r.rapport",
    )
    window, _ = open_window(document)
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    # The room that was set aside lets it land.
    with qtbot.waitSignal(document.saved):
        document.apply(with_note(document.report, "palabra " * 2_000))
    assert not ballast.exists()
    with filler.open("ab", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    with qtbot.waitSignal(document.save_failed):
        document.apply(document.report.with_changes(photos=(large_photo(),)))
    assert "Not saved" in said(window)
    assert "the disk is full" in said(window)
    # What is written meanwhile waits in memory.
    document.apply(with_note(document.report, "todo lo que siguió"))
    document.apply(document.report.with_changes(texts={"t": "y esto"}))
    assert not document.is_on_disk
    filler.unlink()
    with qtbot.waitSignal(document.saved, timeout=10_000):
        pass
    assert document.settle()
    assert "Not saved" not in said(window)
    assert "Saved" in said(window)
    document.close()
    store = WorkingStore(disk / "r.db")
    assert store.report.notes_of("floor")[0].text == "todo lo que siguió"
    assert store.report.texts == {"t": "y esto"}
    assert len(store.report.photos) == 1
    store.close()


def test_a_folder_that_goes_is_said_and_the_file_written_when_it_is_back(
    open_window: OpenWindow, document: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    window, _ = open_window(document)
    home = tmp_path / "share" / "forum" / "r.rapport"
    home.parent.mkdir(parents=True)
    document.home = home
    with qtbot.waitSignal(document.published):
        document.publish()
    home.unlink()
    home.parent.rmdir()
    document.apply(with_note(document.report, "mientras tanto"))
    with qtbot.waitSignal(document.publish_failed):
        document.publish()
    assert "r.rapport could not be written" in said(window)
    assert not home.parent.exists()
    home.parent.mkdir()
    with qtbot.waitSignal(document.published):
        document.publish()
    assert "could not be written" not in said(window)
    assert read_published(home).notes_of("floor")[0].text == "mientras tanto"


@pytest.mark.parametrize("jump", [timedelta(hours=-3), timedelta(hours=3), timedelta(days=-400)])
def test_a_clock_that_jumps_stops_nothing(
    open_window: OpenWindow, document: Document, clock: SessionClock, jump: timedelta, qtbot: QtBot
) -> None:
    window, _ = open_window(document)
    paula = document.report.speaking_order()[1]
    document.floor.give(paula.id)
    document.apply(with_note(document.report, "antes"))
    document.keep_version()
    clock.move_to(clock.now() + jump)
    window.clock_bar.tick()
    assert document.floor.turn
    assert document.floor.seconds() >= 0
    document.apply(with_note(document.report, "después"))
    document.keep_version()
    assert document.settle()
    with qtbot.waitSignal(document.published):
        document.publish()
    document.floor.give(None)
    assert spoken(document.report, paula) >= 0
    versions = document._keeper.run(lambda store: store.versions()).result()
    assert len(versions) == 3


def test_a_report_on_read_only_media_is_written_in_and_it_is_said_what_could_not_be(
    open_window: OpenWindow, disk: Path, sample: Report, clock: SessionClock, tmp_path: Path, qtbot: QtBot
) -> None:
    home = disk / "r.rapport"
    write_published(sample, home)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    library = Library(tmp_path / "library")
    document = Document(lambda: library.open_file(home).store, clock, home_for=lambda _report: home)
    window, _ = open_window(document)
    with qtbot.waitSignal(document.saved):
        document.apply(with_note(document.report, "escrito aquí"))
    with qtbot.waitSignal(document.publish_failed):
        document.publish()
    assert "r.rapport could not be written: Read-only file system." in said(window)
    # Room to write is made: the same file has it, and nothing more is said.
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    with qtbot.waitSignal(document.published):
        document.publish()
    assert "could not be written" not in said(window)
    document.close()
    assert read_published(home).notes_of("floor")[0].text == "escrito aquí"
    assert [file.name for file in disk.iterdir()] == ["r.rapport"]


@pytest.mark.parametrize("zone", ["../../etc/passwd", "Europe", "Europe/\0", "x" * 100_000])
def test_a_report_with_a_time_zone_that_is_none_is_shown(
    open_window: OpenWindow, open_document: Callable[[Report], Document], sample: Report, zone: str
) -> None:
    session = sample.session.model_copy(update={"zone": zone})
    window, _ = open_window(open_document(sample.with_changes(session=session)))
    window.clock_bar.tick()
    assert "DIESIS" in window.windowTitle()
