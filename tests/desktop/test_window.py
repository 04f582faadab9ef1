"""The window of a report: its parts together."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.widgets import FRAME_MS
from rapporteur.desktop.window import MainWindow
from rapporteur.report.check import Finding, Problem, check
from rapporteur.report.course import spoken
from rapporteur.report.model import FLOOR, Report, new_report
from rapporteur.report.template import Template
from rapporteur.store.errors import NotSavedError
from rapporteur.store.published import read_published
from tests.desktop.conftest import Answers
from tests.desktop.keys import ALT, CONTROL, press, type_text
from tests.desktop.test_panels import photo

Opened = tuple[MainWindow, Answers]


def texts(widget: QWidget) -> list[str]:
    """What labels and buttons of a widget show."""
    QApplication.processEvents()
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]
    return [text for text in labels + buttons if text]


def press_button(widget: QWidget, text: str) -> None:
    button = next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible())
    button.click()


def notes_editor() -> OutlineEditor:
    widget = QApplication.focusWidget()
    assert isinstance(widget, OutlineEditor)
    return widget


def test_the_clock_bar_says_where_the_session_stands(window: Opened, clock: SessionClock) -> None:
    bar = window[0].clock_bar
    assert {"DIESIS", "LIVE", "10:00", "30:00 left"} <= set(texts(bar))
    clock.move_to(clock.now() + timedelta(minutes=32))
    bar.tick()
    assert {"OVER", "42:00", "2:00 over"} <= set(texts(bar))
    clock.move_to(clock.now() + timedelta(days=1))
    bar.tick()
    assert "ENDED" in texts(bar)


def test_a_figure_goes_to_the_speaker_and_starts_their_time(window: Opened, clock: SessionClock) -> None:
    main = window[0]
    press(main, Qt.Key.Key_3, modifiers=CONTROL)
    assert notes_editor().accessibleDescription() == "Victor"
    clock.move_to(clock.now() + timedelta(seconds=65))
    press(notes_editor(), Qt.Key.Key_0, modifiers=CONTROL)
    assert notes_editor().accessibleDescription() == "Floor"
    victor = main.document.report.people[2]
    assert spoken(main.document.report, victor) == 65.0
    assert main.speakers.model.time(victor) == ("01:05", False)


def test_after_the_session_a_figure_only_goes_there(window: Opened, clock: SessionClock) -> None:
    clock.move_to(clock.now() + timedelta(days=1))
    press(window[0], Qt.Key.Key_2, modifiers=CONTROL)
    assert notes_editor().accessibleDescription() == "Paula"
    assert window[0].document.floor.turn is None


def test_undo_from_the_notes_is_the_windows(window: Opened) -> None:
    document = window[0].document
    before = document.report
    press(window[0], Qt.Key.Key_2, modifiers=CONTROL)
    type_text(notes_editor(), "x")
    press(notes_editor(), Qt.Key.Key_Z, modifiers=CONTROL)
    assert document.report.notes == before.notes


def test_speakers_are_added_renamed_moved_and_removed(window: Opened) -> None:
    main, answers = window
    document, speakers = main.document, main.speakers
    speakers.add_speaker()
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    type_text(editor, "김민준, KOSEA")
    press(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    added = document.report.people[5]
    assert (added.name, added.affiliation, added.role) == ("김민준", "KOSEA", "speaker")
    view = speakers._view
    view.setCurrentIndex(speakers.model.index(5))
    press(view, Qt.Key.Key_Up, modifiers=ALT)
    assert document.report.people[4].name == "김민준"
    press(view, Qt.Key.Key_Delete)
    assert document.report.person(added.id) is None
    assert answers.asked == []

    paula = document.report.people[1]
    lines = document.report.notes_of(paula.id)
    view.setCurrentIndex(speakers.model.index(1))
    press(view, Qt.Key.Key_Delete)
    assert document.report.person(paula.id) == paula
    answers.heir = document.report.people[2].id
    press(view, Qt.Key.Key_Delete)
    assert answers.asked[-1] == "heir of Paula among ['Floor', 'Samuel', 'Victor', 'Camila', 'Mariana']"
    assert document.report.person(paula.id) is None
    assert document.report.notes_of(answers.heir)[-1].children == lines
    document.undo()
    assert document.report.notes_of(paula.id) == lines


def test_dragging_a_speaker_is_a_move(window: Opened) -> None:
    model = window[0].speakers.model
    assert model.moveRow(model.index(-1), 3, model.index(-1), 0)
    names = [person.name for person in window[0].document.report.speaking_order()]
    assert names == ["Camila", "Samuel", "Paula", "Victor", "Mariana"]


@pytest.mark.parametrize(("width", "height", "narrow"), [(960, 1040, False), (480, 600, True)])
def test_it_fits_its_size(window: Opened, width: int, height: int, narrow: bool) -> None:
    main = window[0]
    main.resize(width, height)
    QApplication.processEvents()
    assert (main.width(), main.height()) == (width, height)
    assert main.speakers.top.isVisible() is narrow
    assert main.speakers.side.isVisible() is not narrow
    for panel in main.panels:
        assert panel.mapTo(main, panel.rect().topRight()).x() < width
        assert panel.mapTo(main, panel.rect().topLeft()).x() >= 0
    for button in (main.status.photo_button, *main.status.findChildren(QPushButton)):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()


def test_what_is_missing_is_a_list_that_jumps(window: Opened, qtbot: QtBot) -> None:
    main = window[0]
    assert any(text.startswith("2") and "missing" in text for text in texts(main.status))
    findings = check(main.document.report)
    assert [main.status.describe(finding) for finding in findings] == [
        "Participants is empty",
        "Screenshots of the zoom session is empty",
    ]
    main.go_to_finding(findings[0])
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.accessibleName() == "Participants"
    type_text(line, "23")
    qtbot.waitUntil(lambda: any(text.startswith("1") and "missing" in text for text in texts(main.status)))


def test_lines_that_fit_nowhere_are_told(window: Opened) -> None:
    main, answers = window
    main.document.apply(main.document.report.with_changes(unplaced=("sin sitio",)))
    main.go_to_finding(Finding(Problem.UNPLACED, False, "", amount=1))
    assert "sin sitio" in answers.asked[-1]


def test_the_banner_asks_for_video_before_the_end(window: Opened, clock: SessionClock) -> None:
    main = window[0]
    assert not main.banner.isVisible()
    clock.move_to(clock.now() + timedelta(minutes=26))
    main.clock_bar.tick()
    assert "Ask everyone to turn on their video" in texts(main.banner)
    press_button(main.banner, "Copy the request")
    assert QApplication.clipboard().text().startswith("Estamos a punto de terminar")
    main.document.apply(main.document.report.with_changes(photos=(photo(),)))
    main.clock_bar.tick()
    assert not main.banner.isVisible()


def test_the_most_pressing_message_is_shown(qtbot: QtBot, look: Look) -> None:
    banner = Banner(look)
    qtbot.addWidget(banner)
    banner.show_message(Matter.NOTICE, Message("info", "a notice"))
    banner.show_message(Matter.NOT_SAVED, Message("triangle-alert", "not saved", can_be_dismissed=False))
    banner.show_message(Matter.TROUBLE, Message("triangle-alert", "trouble"))
    banner.show()
    assert texts(banner) == ["not saved"]
    banner.withdraw(Matter.NOT_SAVED)
    QApplication.processEvents()
    assert texts(banner) == ["trouble"]


def test_what_is_not_saved_is_shown_until_it_is(window: Opened) -> None:
    main = window[0]
    main.document.save_failed.emit(NotSavedError(Path("x"), "the disk is full"))
    assert "Not saved" in texts(main.status)
    assert any("the disk is full" in text for text in texts(main.banner))
    main.document.saved.emit(7)
    assert "Saved" in texts(main.status)
    assert not main.banner.isVisible()


def test_export_writes_the_pdf_beside_the_report(window: Opened, qtbot: QtBot) -> None:
    main = window[0]
    with qtbot.waitSignal(main.exported, timeout=20_000) as done:
        press(main, Qt.Key.Key_P, modifiers=CONTROL)
    assert done.args
    pdf: Path = done.args[0]
    assert main.document.home
    assert pdf.parent == main.document.home.parent
    assert "DIESIS" in pypdf.PdfReader(pdf).pages[0].extract_text()
    assert f"PDF written: {pdf.name}" in texts(main.banner)
    # Our own earlier PDF is replaced; somebody else's file of that name is not.
    with qtbot.waitSignal(main.exported, timeout=20_000) as done:
        press(main, Qt.Key.Key_P, modifiers=CONTROL)
    assert done.args == [pdf]
    main.document.remember_view(pdfs=[])
    with qtbot.waitSignal(main.exported, timeout=20_000) as done:
        press(main, Qt.Key.Key_P, modifiers=CONTROL)
    assert done.args == [pdf.with_stem(f"{pdf.stem} (2)")]


def test_an_export_that_fails_is_told(window: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    main, answers = window
    answers.path = tmp_path / "folder.pdf"
    answers.path.mkdir()
    action = next(a for a in main.findChildren(QAction) if a.text() == "Export as…")
    action.trigger()
    qtbot.waitUntil(lambda: any("folder.pdf" in text for text in texts(main.banner)), timeout=20_000)


def test_what_went_wrong_before_does_not_hide_what_went_well(window: Opened, qtbot: QtBot) -> None:
    main = window[0]
    main.show_trouble(OSError("no keyring"))
    with qtbot.waitSignal(main.exported, timeout=20_000) as done:
        press(main, Qt.Key.Key_P, modifiers=CONTROL)
    assert done.args
    assert f"PDF written: {done.args[0].name}" in texts(main.banner)


@pytest.mark.parametrize("ending", ["docx", "html", "md", "txt", "json", "pdf"])
def test_the_report_is_exported_as_what_the_file_is_called(
    window: Opened, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    main, answers = window
    answers.path = tmp_path / f"informe.{ending}"
    action = next(a for a in main.findChildren(QAction) if a.text() == "Export as…")
    with qtbot.waitSignal(main.exported, timeout=20_000):
        action.trigger()
    assert answers.path.stat().st_size > 500
    said = "PDF written: informe.pdf" if ending == "pdf" else f"Written: informe.{ending}"
    qtbot.waitUntil(lambda: said in texts(main.banner))
    assert f"(*.{ending})" in answers.asked[-1]


def test_a_file_of_another_kind_is_never_made_a_pdf(window: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    main, answers = window
    answers.path = tmp_path / "other.rapport"
    answers.path.write_text("mine")
    (tmp_path / "other.rapport.pdf").write_text("mine, too")
    with qtbot.waitSignal(main.exported, timeout=20_000) as done:
        main.files.export_as()
    assert done.args[0].name == "other.rapport (2).pdf"
    assert (tmp_path / "other.rapport.pdf").read_text() == "mine, too"
    assert answers.path.read_text() == "mine"


def test_a_copy_is_a_file_of_its_own(window: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    main, answers = window
    answers.path = tmp_path / "copia.rapport"
    main.files.save_copy()
    qtbot.waitUntil(lambda: "Copy saved: copia.rapport" in texts(main.banner))
    assert read_published(answers.path).session.title == "DIESIS"
    answers.path = tmp_path / "nowhere" / "copia.rapport"
    main.files.save_copy()
    qtbot.waitUntil(lambda: any("could not be written" in text for text in texts(main.banner)))


def test_a_copy_onto_the_reports_own_file_is_its_publication(
    window: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    main, answers = window
    with qtbot.waitSignal(main.document.published):
        main.document.publish()
    answers.path = main.document.home
    main.document.apply(main.document.report.with_changes(texts={"t": "más"}))
    with qtbot.waitSignal(main.document.published):
        main.files.save_copy()
    main.document.apply(main.document.report.with_changes(texts={"t": "y más"}))
    with qtbot.assertNotEmitted(main.document.moved_aside), qtbot.waitSignal(main.document.published):
        main.document.publish()


def test_closing_keeps_everything(window: Opened, qtbot: QtBot) -> None:
    main = window[0]
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    type_text(notes_editor(), "lo último")
    with qtbot.waitSignal(main.closed):
        main.close()
    assert main.document.home
    report = read_published(main.document.home)
    assert report.notes_of(report.people[1].id)[-1].text == "lo último"


def test_folding_is_remembered(window: Opened) -> None:
    main = window[0]
    presentations = next(panel for panel in main.panels if panel.section.id == "questions")
    presentations.set_folded(False)
    assert "questions" not in main.document.view["folded"]  # type: ignore[operator]
    presentations.set_folded(True)
    assert "questions" in main.document.view["folded"]  # type: ignore[operator]


def test_the_window_can_be_walked_without_a_mouse(window: Opened) -> None:
    main = window[0]
    seen = []
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused
        press(focused, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert main.speakers._view in seen
    assert main.status.photo_button in seen


def test_everything_that_takes_the_focus_has_a_name(window: Opened) -> None:
    main = window[0]
    for panel in main.panels:
        panel.set_folded(False)
    QApplication.processEvents()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in main.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_every_template_makes_a_window(
    open_window: Callable[[Document], Opened],
    open_document: Callable[[Report], Document],
    templates: dict[str, Template],
    language: str,
) -> None:
    for template in templates.values():
        main, _ = open_window(open_document(new_report(template, language=language)))
        assert len(main.panels) == len(template.sections)
        press(main, Qt.Key.Key_0, modifiers=CONTROL)
        type_text(notes_editor(), "hola")
        main.document.flush()
        assert main.document.report.notes_of(FLOOR)[0].text == "hola"


def test_opening_a_report_changes_nothing_in_it(window: Opened, sample: Report) -> None:
    QApplication.processEvents()
    assert notes_editor()
    window[0].document.flush()
    assert window[0].document.report == sample


def test_a_click_on_a_button_leaves_the_keyboard_with_the_notes(window: Opened, qtbot: QtBot) -> None:
    main = window[0]
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    editor = notes_editor()
    for button in main.status.findChildren(QPushButton):
        assert not button.focusPolicy() & Qt.FocusPolicy.ClickFocus
    QTest.mouseClick(main.status.photo_button, Qt.MouseButton.LeftButton)
    assert notes_editor() is editor


def test_f6_comes_back_to_the_speaker_it_left(window: Opened) -> None:
    main = window[0]
    press(main, Qt.Key.Key_3, modifiers=CONTROL)
    editor = notes_editor()
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused
        press(focused, Qt.Key.Key_F6)
        if isinstance(QApplication.focusWidget(), OutlineEditor):
            break
    assert notes_editor() is editor


def test_it_is_never_larger_than_its_screen(window: Opened) -> None:
    room = window[0].screen().availableGeometry()
    assert window[0].height() <= room.height()
    assert window[0].width() <= room.width()


def test_escape_while_naming_a_new_speaker_takes_them_away(window: Opened) -> None:
    main = window[0]
    before = main.document.report.people
    main.speakers.add_speaker()
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    press(editor, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert main.document.report.people == before


def test_a_new_speaker_who_gets_no_name_goes_again(window: Opened) -> None:
    main, answers = window
    before = main.document.report.people
    # In a narrow window a dialog asks for the name, here one that is cancelled.
    main.resize(480, 600)
    main.speakers.add_speaker()
    assert answers.asked
    assert main.document.report.people == before
    main.resize(960, 1040)
    main.speakers.add_speaker()
    main.speakers.add_speaker()
    assert len(main.document.report.people) == len(before) + 1


def test_the_keyboard_goes_along_from_the_list_of_speakers_to_the_chips(window: Opened) -> None:
    main = window[0]
    main.resize(960, 1040)
    main.speakers.take_focus()
    main.resize(480, 600)
    assert main.speakers.isAncestorOf(main.focusWidget())
    assert main.focusWidget().isVisible()


def test_a_report_opens_where_its_cursor_is_seen(
    open_window: Callable[[Document], Opened], document: Document, qtbot: QtBot
) -> None:
    main, _ = open_window(document)
    main.resize(700, 500)
    QApplication.processEvents()
    document.remember_view(folded=[], cursor="photos")
    main._restore_view()
    (panel,) = (one for one in main.panels if one.section.id == "photos")
    qtbot.waitUntil(lambda: panel.isAncestorOf(main.focusWidget()))
    assert panel.visibleRegion().boundingRect().height() > 40


def test_what_has_nothing_to_say_takes_no_room_in_the_clock_bar(window: Opened) -> None:
    bar = window[0].clock_bar
    labels = (bar._speaker, bar._elapsed, bar._left, bar._late)
    assert [label.isHidden() for label in labels] == [not label.text() for label in labels]


def test_an_export_that_is_cancelled_leaves_nothing(window: Opened, qtbot: QtBot) -> None:
    main = window[0]
    exporter = main._exporter
    # The worker begins when this has been cancelled: what comes before it in the queue waits for that.
    cancelled = threading.Event()
    exporter.make(cancelled.wait, done=lambda _done: None, failed=lambda _error: None)
    main.files.export_pdf()
    qtbot.waitUntil(lambda: any(text.startswith("Writing ") for text in texts(main.banner)))
    press_button(main.banner, "Cancel")
    cancelled.set()
    qtbot.waitUntil(lambda: "Cancelled. Nothing was written." in texts(main.banner))
    assert not list(main.document.home_or_planned().parent.glob("*.pdf"))


def test_what_is_on_the_screen_is_what_a_whole_painting_gives(window: Opened, qtbot: QtBot) -> None:
    main = window[0]
    assert main._notes
    bar = main._notes.editor.verticalScrollBar()
    notice = Message("camera", "Photo taken", "1920×1080", [Action("Take it again", lambda: None)])
    steps: list[Callable[[], object]] = [
        lambda: main.banner.show_message(Matter.NOTICE, notice),
        lambda: main.resize(700, 900),
        lambda: bar.setValue(bar.maximum()),
        lambda: main.banner.withdraw(Matter.NOTICE),
        lambda: main.panels[0].set_folded(not main.panels[0].is_folded),
        lambda: main.resize(1100, 700),
        lambda: main.banner.show_message(Matter.NOTICE, notice),
        lambda: main._scroll.verticalScrollBar().setValue(60),
        lambda: main.resize(1100, 980),
        lambda: main.panels[0].set_folded(not main.panels[0].is_folded),
    ]
    for number, step in enumerate(steps):
        step()
        qtbot.wait(3 * FRAME_MS)
        seen = main.screen().grabWindow(main.winId()).toImage()
        whole = main.grab().toImage().convertToFormat(seen.format())
        assert seen.size() == whole.size()
        assert seen == whole, f"after step {number}"
