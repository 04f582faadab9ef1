"""All reports in a list, and every line in them found as one types."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rapporteur.desktop.look import Look
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.report_list import CHOICE
from rapporteur.desktop.start_page import StartPage
from rapporteur.desktop.two_lines import DETAILS, STATE
from rapporteur.places import Places
from rapporteur.report.model import Line, Report, new_report
from rapporteur.report.people import change_person
from rapporteur.report.template import Template
from rapporteur.store.catalogue import Catalogue, Entry, Hit, described, searchable
from rapporteur.store.published import write_published
from tests.desktop.conftest import STARTS
from tests.desktop.keys import press, type_text
from tests.desktop.test_application import MakeApplication, make_application, shown
from tests.desktop.test_panels import photo

__all__ = ["make_application"]


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return Catalogue(tmp_path / "catalogue.sqlite")


def add(catalogue: Catalogue, report: Report, number: int, **known: object) -> None:
    entry = described(report, opened=STARTS + timedelta(minutes=number))
    catalogue.remember(entry.model_copy(update={"id": f"{number:032x}", **known}))
    catalogue.index(f"{number:032x}", searchable(report))


@pytest.fixture
def page(catalogue: Catalogue, look: Look, templates: dict[str, Template], qtbot: QtBot) -> StartPage:
    forms = list(templates.values())
    made = StartPage(
        look, forms, catalogue, lambda _menu, _fill: None, now=lambda: STARTS, here="Europe/Madrid"
    )
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def settle(page: StartPage) -> None:
    page._workers.wait()
    QApplication.processEvents()


def rows(page: StartPage, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    settle(page)
    model = page.list.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_each_report_says_how_far_it_is(
    page: StartPage, catalogue: Catalogue, sample: Report, templates: dict[str, Template]
) -> None:
    done = sample.with_changes(photos=(photo("red"),), fields={**sample.fields, "participants": "25"})
    begun = new_report(templates["generic-session"], now=STARTS)
    nearly = done.with_changes(photos=())
    add(catalogue, done, 1, path="/x/uno.rapport", stamp="1-1")
    add(catalogue, done, 2, path="/x/dos.rapport", stamp="1-1", mailed=True)
    add(catalogue, done, 3, path="/x/tres.rapport")
    add(catalogue, begun, 4)
    add(catalogue, nearly, 5, path="/x/cinco.rapport", stamp="1-1")
    page.load()
    states = [str(state) for state in rows(page, STATE)]
    assert states[0].startswith("Draft: ")
    assert states[0].endswith("is missing")
    assert states[1].startswith("Draft: ")
    assert states[1].endswith("thing(s) missing")
    assert states[2:] == ["File is missing", "E-mail made", "Ready"]
    details = [str(text) for text in rows(page, DETAILS)]
    assert "cinco.rapport" in details[0]
    assert "not in a folder yet" in details[1]


def test_lines_are_found_as_one_types(page: StartPage, catalogue: Catalogue, sample: Report) -> None:
    floor = (Line(text="La economía del cuidado"), Line(text="在東京都開会した"))
    add(catalogue, sample.with_changes(notes={**sample.notes, "floor": floor}), 1)
    page.load()
    assert rows(page) == ["DIESIS"]
    for words, line in (("ECONOMIA cui", "La economía del cuidado"), ("東京", "在東京都開会した")):
        page.search.clear()
        type_text(page.search, words)
        assert rows(page) == [line]
        assert rows(page, DETAILS) == ["DIESIS"]
    page.search.clear()
    type_text(page.search, "xyzzy")
    assert rows(page) == []
    assert page._hint.text() == "No line has all of these words."
    page.search.clear()
    assert rows(page) == ["DIESIS"]


def test_a_line_says_who_said_it(page: StartPage, catalogue: Catalogue, sample: Report) -> None:
    paula = sample.speaking_order()[1]
    named = change_person(sample, paula.model_copy(update={"name": "Paula <b>"}))
    add(catalogue, named.with_changes(notes={paula.id: (Line(text="una frase única"),)}), 1)
    type_text(page.search, "unica")
    assert rows(page, DETAILS) == ["Paula <b> · DIESIS"]


def test_two_thousand_reports_are_one_list(page: StartPage, catalogue: Catalogue, qtbot: QtBot) -> None:
    with catalogue.batch():
        for number in range(2000):
            opened = STARTS + timedelta(minutes=number)
            catalogue.remember(Entry(id=f"{number:032x}", title=f"Sesión {number}", opened=opened))
    page.load()
    settle(page)
    assert page.list.model().rowCount() == 2000
    assert rows(page)[0] == "Sesión 1999"
    page.search.setFocus()
    press(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()


def test_a_choice_is_told_by_key_and_by_click(
    page: StartPage, catalogue: Catalogue, sample: Report, qtbot: QtBot
) -> None:
    add(catalogue, sample.with_changes(notes={"floor": (Line(text="una frase única"),)}), 1)
    page.load()
    settle(page)
    with qtbot.waitSignal(page.entry_chosen) as told:
        page.search.setFocus()
        press(page.search, Qt.Key.Key_Down)
        focused = QApplication.focusWidget()
        assert focused is page.list
        press(focused, Qt.Key.Key_Return)
    assert (told.args[0].title, told.args[1]) == ("DIESIS", "")
    with qtbot.waitSignal(page.entry_chosen):
        place = page.list.visualRect(page.list.model().index(0, 0)).center()
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    type_text(page.search, "unica")
    settle(page)
    with qtbot.waitSignal(page.entry_chosen) as told:
        press(page.search, Qt.Key.Key_Return)
    assert told.args[1] == "una frase única"
    assert isinstance(page.list.model().index(0, 0).data(CHOICE), Hit)


def test_enter_opens_nothing_where_nothing_is_found(
    page: StartPage, catalogue: Catalogue, sample: Report
) -> None:
    add(catalogue, sample, 1)
    told: list[object] = []
    page.entry_chosen.connect(lambda entry, _line: told.append(entry))
    type_text(page.search, "xyzzy")
    settle(page)
    press(page.search, Qt.Key.Key_Return)
    assert told == []
    page.search.clear()
    settle(page)
    press(page.search, Qt.Key.Key_Return)
    assert len(told) == 1


def test_a_list_that_is_damaged_is_made_again(page: StartPage, catalogue: Catalogue, sample: Report) -> None:
    add(catalogue, sample, 1)
    settle(page)
    catalogue.close()
    catalogue.path.write_bytes(b"no database" * 1000)
    page.load()
    assert rows(page) == []
    assert not page.banner.isVisible()
    add(catalogue, sample, 2)
    page.load()
    assert rows(page) == ["DIESIS"]


def drop(page: StartPage, mime: QMimeData) -> bool:
    """Drag something over the page and let it go; whether it was taken."""
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    coming = QDragEnterEvent(QPoint(20, 200), copy, mime, left, none)
    coming.ignore()
    QApplication.sendEvent(page, coming)
    if coming.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(20, 200), copy, mime, left, none))
    return coming.isAccepted()


def test_files_that_are_dropped_are_told(page: StartPage) -> None:
    told: list[Path] = []
    page.file_dropped.connect(told.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/home/marta/gsef 2021.ics"), QUrl("https://example.org/a.ics")])
    assert drop(page, mime)
    assert told == [Path("/home/marta/gsef 2021.ics")]
    elsewhere = QMimeData()
    elsewhere.setUrls([QUrl("https://example.org/a.ics")])
    assert not drop(page, elsewhere)


def test_without_a_programme_the_page_says_what_to_do(page: StartPage, qtbot: QtBot) -> None:
    assert not page.tabs.isVisible()
    assert page.search.isVisible()
    texts = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    assert any("drop its file on this page" in text for text in texts)
    (button,) = (
        one
        for one in page.findChildren(QPushButton)
        if one.text() == "Open the programme…" and one.isVisible()
    )
    with qtbot.waitSignal(page.programme_asked):
        button.click()


def test_with_a_programme_there_are_sessions_and_reports(page: StartPage) -> None:
    page.show_tabs(has_programme=True)
    assert page.tabs.isVisible()
    assert page.sessions.isVisible()
    assert not page.search.isVisible()
    page.tabs.setCurrentIndex(1)
    assert page.search.isVisible()
    # Showing the sessions anew leaves one where one is.
    page.show_tabs(has_programme=True)
    assert page.search.isVisible()
    page.show_tabs(has_programme=False)
    assert page.search.isVisible()
    assert not page.tabs.isVisible()


# ---- with the program


def test_a_line_that_was_found_has_the_cursor(
    make_application: MakeApplication, places: Places, sample: Report, qtbot: QtBot
) -> None:
    paula, victor = sample.speaking_order()[1:3]
    lines = (Line(text="antes 😀", children=(Line(text="la frase única"),)), Line(text="después"))
    places.documents.mkdir()
    write_published(sample.with_changes(notes={paula.id: lines}), places.documents / "uno.rapport")
    application = make_application()
    application.start([], hotkey=False)
    (page,) = shown(StartPage)
    assert isinstance(page, StartPage)
    application._librarian.wait()
    type_text(page.search, "frase unica")
    settle(page)
    press(page.search, Qt.Key.Key_Return)
    window = application.front
    assert window
    window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), OutlineEditor))
    qtbot.waitUntil(lambda: window._notes is not None and window._notes.cursor_place() is not None)
    editor = QApplication.focusWidget()
    assert isinstance(editor, OutlineEditor)
    qtbot.waitUntil(lambda: editor.textCursor().block().text() == "la frase única")
    assert editor.textCursor().atBlockEnd()
    assert window.document.report.person(victor.id)


def test_a_damaged_file_offers_what_can_be_read_of_it(
    make_application: MakeApplication, tmp_path: Path, sample: Report
) -> None:
    path = tmp_path / "diesis.rapport"
    write_published(sample, path)
    data = bytearray(path.read_bytes())
    data[5000:13000] = bytes(8000)
    path.write_bytes(data)
    application = make_application()
    application.start([path], hotkey=False)
    (page,) = shown(StartPage)
    assert isinstance(page, StartPage)
    QApplication.processEvents()
    buttons = {button.text(): button for button in page.banner.findChildren(QPushButton)}
    buttons["Recover what can be read"].click()
    window = application.front
    assert window
    assert window.document.report.session.title == "DIESIS"
    assert window.document.report.id != sample.id
    QApplication.processEvents()
    assert "Recovered from diesis.rapport" in {label.text() for label in window.banner.findChildren(QLabel)}
    assert path.read_bytes() == data


def test_a_click_opens_a_report_as_it_was_left(
    make_application: MakeApplication, places: Places, sample: Report
) -> None:
    places.documents.mkdir()
    write_published(sample, places.documents / "uno.rapport")
    application = make_application()
    application.start([], hotkey=False)
    (page,) = shown(StartPage)
    assert isinstance(page, StartPage)
    application._librarian.wait()
    settle(page)
    place = page.list.visualRect(page.list.model().index(0, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert application.front
    assert application.front.document.home == places.documents / "uno.rapport"
    assert shown(StartPage) == []
