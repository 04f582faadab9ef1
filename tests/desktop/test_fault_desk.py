"""Unexpected errors: said once and calmly, with a way on and a way out."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rapporteur.desktop.application import Application
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.fault_desk import QUIET_SECONDS, FaultDesk
from rapporteur.desktop.fault_dialog import FaultDialog
from rapporteur.desktop.start_page import StartPage
from rapporteur.desktop.window import MainWindow
from rapporteur.faults.crash import Crash
from rapporteur.places import Places
from rapporteur.store.published import read_published
from tests.desktop.keys import press
from tests.desktop.test_application import MakeApplication, make_application, shown, texts

__all__ = ["make_application"]

Fail = Callable[[Exception], None]


@pytest.fixture
def application(make_application: MakeApplication) -> Application:
    made = make_application()
    made.start([], hotkey=False)
    return made


@pytest.fixture
def window(application: Application) -> MainWindow:
    window = application.open_sample()
    assert window
    window.document.settle()
    QApplication.processEvents()
    return window


@pytest.fixture
def desk(application: Application, logged_errors: list[logging.LogRecord]) -> Iterator[FaultDesk]:
    """Errors are expected to be logged."""
    yield FaultDesk(application)
    logged_errors.clear()


@pytest.fixture
def fail(desk: FaultDesk) -> Fail:
    def fail(error: Exception) -> None:
        try:
            raise error
        except type(error) as raised:
            desk.take(raised)
        QApplication.processEvents()

    return fail


def dialog() -> FaultDialog:
    (one,) = shown(FaultDialog)
    assert isinstance(one, FaultDialog)
    return one


def test_it_is_told_once_and_counted(window: MainWindow, fail: Fail) -> None:
    fail(ValueError("secret"))
    assert dialog().heading.text() == "Something unexpected happened in Rapporteur."
    fail(ValueError("secret"))
    fail(KeyError("secret"))
    assert "3 time" in dialog().heading.text()
    details = dialog().details.toPlainText()
    assert "2 ×\nValueError" in details
    assert "1 ×\nKeyError" in details
    assert "secret" not in details


def test_it_takes_no_keyboard_and_stops_nobody(window: MainWindow, fail: Fail, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    fail(ValueError())
    assert not dialog().isModal()
    # What the platform of these tests does not know; on a display it was looked at.
    assert dialog().testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_what_was_carried_on_from_is_not_told_again_at_once(
    window: MainWindow, fail: Fail, clock: SessionClock
) -> None:
    fail(ValueError())
    dialog().carry_on.click()
    fail(ValueError())
    assert shown(FaultDialog) == []
    # Something else is.
    fail(KeyError())
    assert "3 time" in dialog().heading.text()
    press(dialog(), Qt.Key.Key_Escape)
    assert shown(FaultDialog) == []
    clock.move_to(clock.now() + timedelta(seconds=QUIET_SECONDS))
    fail(ValueError())
    assert "4 time" in dialog().heading.text()


def test_it_says_where_the_notes_are(application: Application, window: MainWindow, fail: Fail) -> None:
    fail(ValueError())
    said = dialog().safety.text().replace("\u200b", "")
    assert said.startswith("Your notes are safe")
    assert str(application.library.working_path(window.document.working_id)) in said
    assert "The report's file is" not in said
    with_file = window.document
    with_file.publish()
    QApplication.processEvents()
    fail(ValueError())
    assert str(with_file.home) in dialog().safety.text().replace("\u200b", "")


def test_as_long_as_they_are_not_on_the_disk_it_says_so(
    window: MainWindow, fail: Fail, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(type(window.document), "is_on_disk", False)
        fail(ValueError())
        assert "not on the disk yet" in dialog().safety.text()
    qtbot.waitUntil(lambda: "Your notes are safe" in dialog().safety.text())


def test_details_can_be_read_and_copied(window: MainWindow, fail: Fail) -> None:
    fail(ValueError())
    shown = dialog()
    assert not shown.details.isVisible()
    shown.more.click()
    assert shown.details.isVisible()
    shown.copy.click()
    assert QGuiApplication.clipboard().text() == shown.details.toPlainText()
    assert "test_fault_desk.py:" in QGuiApplication.clipboard().text()


def test_a_copy_is_saved_and_everything_closed(
    application: Application, window: MainWindow, desk: FaultDesk, fail: Fail, places: Places, qtbot: QtBot
) -> None:
    report = window.document.report
    fail(ValueError())
    with qtbot.waitSignal(window.closed):
        dialog().leave.click()
    (copy,) = places.documents.glob("* - copy of *.rapport")
    assert read_published(copy).notes == report.notes
    assert application.windows == ()


def test_where_no_copy_can_be_written_nothing_is_closed(
    application: Application, window: MainWindow, fail: Fail, places: Places, qtbot: QtBot
) -> None:
    places.documents.write_text("no folder")
    fail(ValueError())
    dialog().leave.click()
    qtbot.waitUntil(lambda: dialog().outcome.isVisible())
    assert window.isVisible()
    assert dialog().leave.isEnabled()
    places.documents.unlink()


def test_words_that_cannot_be_taken_in_keep_the_window_open(
    window: MainWindow, fail: Fail, qtbot: QtBot, places: Places
) -> None:
    def broken() -> None:
        raise RuntimeError

    fail(ValueError())
    window.document._writers[broken] = None
    dialog().leave.click()
    qtbot.waitUntil(lambda: "what you typed last is not in it" in dialog().outcome.text())
    assert window.isVisible()
    assert len(list(places.documents.glob("* - copy of *.rapport"))) == 1


def test_an_error_while_closing_does_not_take_the_window_away(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(type(window), "take_in", lambda _self: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            window.close()
    assert window.isVisible()


def test_an_error_while_telling_is_only_logged(
    window: MainWindow,
    desk: FaultDesk,
    fail: Fail,
    monkeypatch: pytest.MonkeyPatch,
    logged_errors: list[logging.LogRecord],
) -> None:
    monkeypatch.setattr(desk, "_make_dialog", lambda: 1 // 0)
    fail(ValueError())
    assert [record.getMessage() for record in logged_errors] == [
        "an unexpected error, 1 time(s)",
        "an unexpected error could not be shown",
    ]


def test_what_happens_at_every_paint_does_not_fill_the_log(
    window: MainWindow, fail: Fail, logged_errors: list[logging.LogRecord]
) -> None:
    for _ in range(99):
        fail(ValueError())
    assert len(logged_errors) == 2


def test_the_hooks_are_taken_and_given_back(desk: FaultDesk, window: MainWindow) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    desk.install()
    try:
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
        sys.excepthook(ValueError, ValueError(), None)
        # What ends a thread or the program on purpose is no fault.
        threading.excepthook(threading.ExceptHookArgs((SystemExit, SystemExit(), None, None)))
    finally:
        desk.uninstall()
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
    QApplication.processEvents()
    assert "2 time" in dialog().heading.text()


# ---- what the last start left

CRASH = Crash("Fatal Python error: Segmentation fault", datetime(2021, 10, 7, 19, 55, tzinfo=UTC))


def test_a_crash_is_told_on_the_start_page(make_application: MakeApplication, qtbot: QtBot) -> None:
    application = make_application()
    FaultDesk(application, CRASH)
    with qtbot.waitSignal(application.ready):
        application.start([], hotkey=False)
    (page,) = shown(StartPage)
    assert {"Rapporteur ended unexpectedly last time", "Copy details"} <= texts(page)
    (copy,) = (one for one in page.findChildren(QPushButton) if one.text() == "Copy details")
    copy.click()
    assert QGuiApplication.clipboard().text().endswith(f"\n\n{CRASH.text}")


def test_a_crash_is_told_in_the_window_that_is_opened_after_it(
    make_application: MakeApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    form = tmp_path / "form.txt"
    form.write_text("Title: one\nSession: two\nSummary: three\n")
    application = make_application()
    FaultDesk(application, CRASH)
    window = application.new("generic-session")
    assert window
    window.first_painted.connect(application._settle_in)
    application._wants_hotkey = False
    with qtbot.waitSignal(application.ready):
        pass
    said = [label.text() for label in window.banner.findChildren(QLabel)]
    assert "Rapporteur ended unexpectedly last time" in said
