"""The history in a window: what there is, what differs, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rapporteur.desktop.document import Document
from rapporteur.desktop.timeline import Timeline
from rapporteur.desktop.two_lines import DETAILS
from rapporteur.desktop.window import MainWindow
from rapporteur.report.model import Line, Report
from rapporteur.store.history import MOST_NAMED, Cause
from tests.desktop.conftest import Answers
from tests.desktop.keys import CONTROL, press, type_text
from tests.desktop.test_application import MakeApplication, make_application

__all__ = ["make_application"]

Opened = tuple[MainWindow, Answers]


def write(document: Document, *texts: str) -> None:
    """Write under the floor, each text a version."""
    for text in texts:
        notes = {**document.report.notes, "floor": (Line(text=text),)}
        document.apply(document.report.with_changes(notes=notes))
        document.keep_version()
    document.settle()


def floor(report: Report) -> str:
    return report.notes_of("floor")[0].text


@pytest.fixture
def open_timeline(window: Opened, qtbot: QtBot) -> Callable[[], Timeline]:
    def open_it() -> Timeline:
        press(window[0], Qt.Key.Key_H, modifiers=CONTROL)
        timeline = window[0].findChild(Timeline)
        assert timeline
        qtbot.waitUntil(lambda: timeline.list.count() > 0)
        settle(timeline)
        return timeline

    return open_it


def settle(timeline: Timeline) -> None:
    """Let everything be answered that has been asked for."""
    for _ in range(3):
        timeline._document.settle()
        QApplication.processEvents()
        timeline._workers.wait()
        QApplication.processEvents()


def choose(timeline: Timeline, row: int) -> None:
    timeline.list.setCurrentRow(row)
    settle(timeline)


def listed(timeline: Timeline) -> list[str]:
    return [timeline.list.item(row).data(DETAILS) for row in range(timeline.list.count())]


def button(timeline: Timeline, text: str) -> QPushButton:
    return next(found for found in timeline.findChildren(QPushButton) if found.text() == text)


def said(timeline: Timeline) -> str:
    return " ".join(label.text() for label in timeline.banner.findChildren(QLabel))


def test_versions_are_listed_with_what_came_to_them(
    window: Opened, document: Document, open_timeline: Callable[[], Timeline]
) -> None:
    write(document, "uno", "uno dos tres", "tres", "dos", "dos tres")
    explain = document.keep_version()
    explain(Cause.EXPORTED, "informe.pdf")
    assert listed(open_timeline()) == [
        "Exported as informe.pdf",
        "As many words as before",
        "2 word(s) fewer",
        "2 word(s) more",
        "1 word(s) more",
        "Begun here",
    ]


def test_a_version_is_compared_word_by_word(
    document: Document, open_timeline: Callable[[], Timeline]
) -> None:
    write(document, "la <b>\"economía\"</b> & 'lo' social", "la <b>\"economía\"</b> & 'lo' solidaria")
    timeline = open_timeline()
    assert "as it was in this version" in timeline.comparison.toPlainText()
    choose(timeline, 1)
    shown = timeline.comparison.toPlainText()
    assert "la <b>\"economía\"</b> & 'lo' social" in shown
    assert "la <b>\"economía\"</b> & 'lo' solidaria" in shown
    html = timeline.comparison.toHtml()
    assert "line-through" in html.partition("social<")[0][-200:]
    assert "font-weight" in html.partition("solidaria<")[0][-200:]


def test_one_part_is_restored_by_key_and_undo_takes_it_back(
    window: Opened, document: Document, open_timeline: Callable[[], Timeline]
) -> None:
    write(document, "antes")
    document.apply(document.report.with_changes(texts={"t": "más tarde"}))
    write(document, "después")
    timeline = open_timeline()
    choose(timeline, 1)
    timeline.comparison.setFocus()
    press(timeline.comparison, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert floor(document.report) == "antes"
    assert document.report.texts == {"t": "más tarde"}
    document.undo()
    assert floor(document.report) == "después"


def test_all_of_a_version_is_restored_and_what_was_there_is_one(
    document: Document, open_timeline: Callable[[], Timeline]
) -> None:
    write(document, "antes")
    version = document.report
    write(document, "después")
    present = document.report
    document.apply(document.report.with_changes(texts={"t": "sin versión"}))
    timeline = open_timeline()
    choose(timeline, 1)
    button(timeline, "Restore all of it").click()
    settle(timeline)
    assert document.report == version
    assert "Restored" in said(timeline)
    timeline.load()
    settle(timeline)
    assert listed(timeline)[0] == "Before an earlier version was restored"
    choose(timeline, 0)
    assert "sin versión" in timeline.comparison.toPlainText()
    document.undo()
    assert document.report.texts == {"t": "sin versión"}
    assert present.notes == document.report.notes


def test_a_version_is_named_and_the_name_is_taken_away(
    window: Opened, document: Document, open_timeline: Callable[[], Timeline]
) -> None:
    write(document, "uno", "uno dos")
    timeline = open_timeline()
    answers = timeline._dialogs
    assert isinstance(answers, Answers)
    choose(timeline, 1)
    answers.name = "antes de votar"
    button(timeline, "Name this version…").click()
    settle(timeline)
    assert timeline.list.item(1).text() == "antes de votar"
    assert timeline.list.currentRow() == 1
    answers.name = ""
    button(timeline, "Name this version…").click()
    settle(timeline)
    assert answers.asked == ["name instead of ''", "name instead of 'antes de votar'"]
    assert timeline.list.item(1).text() != "antes de votar"


def test_one_name_too_many_is_said(document: Document, open_timeline: Callable[[], Timeline]) -> None:
    for number in range(MOST_NAMED):
        write(document, f"{number}")
        document._keeper.run(lambda store, number=number: store.name_version(store.revision, f"v{number}"))  # type: ignore[misc] # bound at once
    write(document, "una más")
    timeline = open_timeline()
    assert isinstance(timeline._dialogs, Answers)
    timeline._dialogs.name = "una de más"
    button(timeline, "Name this version…").click()
    settle(timeline)
    assert "50 named versions" in said(timeline)


def test_the_report_as_it_is_gets_a_name_from_its_own_window(
    window: Opened, document: Document, open_timeline: Callable[[], Timeline]
) -> None:
    write(document, "uno")
    document.apply(document.report.with_changes(texts={"t": "ahora"}))
    window[1].name = "acordado"
    press(window[0], Qt.Key.Key_H, modifiers=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    timeline = open_timeline()
    assert timeline.list.item(0).text() == "acordado"
    assert "as it was in this version" in timeline.comparison.toPlainText()


@pytest.mark.parametrize("sure", [True, False])
def test_the_history_is_forgotten_only_when_that_is_meant(
    document: Document, open_timeline: Callable[[], Timeline], sure: bool
) -> None:
    write(document, "uno", "uno dos")
    timeline = open_timeline()
    assert isinstance(timeline._dialogs, Answers)
    timeline._dialogs.yes = sure
    button(timeline, "Forget the history…").click()
    settle(timeline)
    assert timeline.list.count() == (1 if sure else 3)
    assert floor(document.report) == "uno dos"


def test_list_and_comparison_follow_the_typing(
    window: Opened, document: Document, open_timeline: Callable[[], Timeline], qtbot: QtBot
) -> None:
    write(document, "uno")
    timeline = open_timeline()
    window[0].activateWindow()
    qtbot.waitUntil(window[0].isActiveWindow)
    press(window[0], Qt.Key.Key_0, modifiers=CONTROL)
    editor = QApplication.focusWidget()
    assert editor
    type_text(editor, "y algo nuevo")
    qtbot.waitUntil(lambda: "algo nuevo" in timeline.comparison.toPlainText())
    document.keep_version()
    type_text(editor, " más")
    qtbot.waitUntil(lambda: listed(timeline)[0] == "3 word(s) more")
    # The version that was chosen stays chosen, one further down.
    assert timeline.list.currentRow() == 1
    qtbot.waitUntil(lambda: "y algo nuevo más" in timeline.comparison.toPlainText())


def test_times_are_told_by_day(document: Document, open_timeline: Callable[[], Timeline]) -> None:
    timeline = open_timeline()
    (version,) = timeline._versions
    now = document.clock.now()
    assert timeline.when(version._replace(at=now)).startswith("Today, ")
    assert "Today" not in timeline.when(version._replace(at=now - timedelta(days=2)))


def test_it_is_one_window_and_closes_by_key(
    window: Opened, open_timeline: Callable[[], Timeline], qtbot: QtBot
) -> None:
    timeline = open_timeline()
    assert open_timeline() is timeline
    with qtbot.waitSignal(timeline.destroyed):
        press(timeline, Qt.Key.Key_Escape)
    assert window[0].findChild(Timeline) is None


def test_it_goes_with_the_report(make_application: MakeApplication, qtbot: QtBot) -> None:
    application = make_application()
    window = application.open_sample()
    assert window
    window.show_history()
    timeline = window.findChild(Timeline)
    assert timeline
    # In the middle of a comparison.
    qtbot.waitUntil(lambda: timeline.list.count() > 0)
    with qtbot.waitSignal(timeline.destroyed):
        window.close()


def test_nothing_to_undo_says_where_the_history_is(window: Opened) -> None:
    press(window[0], Qt.Key.Key_Z, modifiers=CONTROL)
    assert "Nothing to undo" in {label.text() for label in window[0].banner.findChildren(QLabel)}
    next(b for b in window[0].banner.findChildren(QPushButton) if b.text() == "History…").click()
    assert window[0].findChild(Timeline)
