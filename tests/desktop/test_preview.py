"""The page preview: it follows the notes, a click leads to the line, and the pages are what the PDF is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from rapporteur.desktop.divider import STEP, Divided
from rapporteur.desktop.document import Document
from rapporteur.desktop.panels.fields import FieldsPanel
from rapporteur.desktop.preview import Preview
from rapporteur.desktop.preview_view import PreviewView
from rapporteur.desktop.window import MainWindow
from rapporteur.export.pdf.text import Spot
from rapporteur.report.model import Line
from rapporteur.report.outline import rows
from tests.desktop.conftest import Answers
from tests.desktop.keys import CONTROL, SHIFT, press, type_text

Key = Qt.Key
Opened = tuple[MainWindow, Answers]


@pytest.fixture
def main(window: Opened) -> MainWindow:
    window[0].resize(1440, 900)
    return window[0]


def is_whole(pane: Preview) -> bool:
    """Whether everything that is to be seen has been made."""
    settled = not (pane.maker.is_busy or pane._follow.isActive())
    return settled and pane.view.pages > 0 and pane.view.wanted() is None


def opened(main: MainWindow, qtbot: QtBot) -> Preview:
    main.commands.run("preview")
    pane = main.preview.pane
    qtbot.waitUntil(lambda: is_whole(pane), timeout=20_000)
    return pane


def after_change(pane: Preview, change: Callable[[], object], qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.maker.laid, timeout=20_000):
        change()
    qtbot.waitUntil(lambda: is_whole(pane), timeout=20_000)


def anchor_in(view: PreviewView, anchor: str) -> QPoint:
    """The middle of what has this anchor, after scrolling there."""
    view.mark(anchor)
    (area, *_) = view.marked_areas()
    return area.center().toPoint()


def last_anchor(main: MainWindow) -> str:
    """That of the last line of the last speaker."""
    last = main.document.report.speaking_order()[-1]
    return f"notes:{last.id} {len(rows(main.document.report.notes_of(last.id))) - 1}"


def go_to_last_line(main: MainWindow) -> None:
    last = main.document.report.speaking_order()[-1]
    main.go_to_line(rows(main.document.report.notes_of(last.id))[-1].line.text.strip())


def line_at_cursor(main: MainWindow) -> str:
    assert main._notes
    return main._notes.editor.textCursor().block().text()


# ---- what is shown


def test_the_pages_are_shown_and_told(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    assert pane.view.pages == 3
    assert pane.view.accessibleName() == "Page preview"
    assert pane.view.accessibleDescription() == "Page 1 of 3"
    press(pane.view, Key.Key_End)
    assert pane.view.accessibleDescription() == "Page 3 of 3"


def test_a_page_is_white_with_dark_letters_and_stands_on_the_ground(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    shown = pane.view.viewport().grab().toImage()
    ground = shown.pixelColor(2, 2)
    assert ground == QColor(main._look.colours.plain_soft)
    colours = {shown.pixelColor(x, y).lightness() for x in range(60, 500, 3) for y in range(30, 600, 3)}
    assert max(colours) == 255
    assert min(colours) < 80


def moved_line(main: MainWindow, pane: Preview) -> Divided:
    """The row of form and pages, after the line between them was moved by the keys and by the mouse."""
    row = pane.parentWidget()
    assert isinstance(row, Divided)
    line, before = row.handle(1), pane.width()
    press(line, Key.Key_Left, Key.Key_Left)
    assert pane.width() == before + 2 * STEP
    middle = line.rect().center()
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=middle)
    # The line goes along, so the place in it changes by what it has not gone yet.
    QTest.mouseMove(line, middle - QPoint(100, 0))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=middle)
    assert pane.width() == before + 2 * STEP + 100
    assert main.document.view["preview_share"] == pytest.approx(row.share, abs=0.001)
    return row


def test_the_line_beside_the_pages_is_moved_and_its_place_kept(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    row = moved_line(main, pane)
    assert row.share > 0.5
    interface = QAccessible.queryAccessibleInterface(row.handle(1))
    assert interface.text(QAccessible.Text.Name) == "Width of the pages"
    assert interface.text(QAccessible.Text.Value) == f"{row.share:.0%}"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_line_beside_the_pages_goes_where_the_arrow_points(
    main: MainWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    main.setLayoutDirection(direction)
    row = opened(main, qtbot).parentWidget()
    assert isinstance(row, Divided)
    line = row.handle(1)
    before = line.x()
    press(line, Key.Key_Right)
    assert line.x() == before + STEP
    press(line, Key.Key_Left)
    assert line.x() == before


def test_what_is_typed_comes_onto_the_pages(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    main.go_to_number(1)
    assert main._notes
    edition = pane.view.edition
    editor = main._notes.editor
    after_change(pane, lambda: type_text(editor, "zzz"), qtbot)
    assert pane.view.edition > edition
    pane.view.mark("")
    pane.view.mark(f"notes:{main.document.report.speaking_order()[0].id} 12")
    assert pane.view.marked_areas()


def test_an_older_change_is_overtaken_by_a_newer(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    laid: list[Any] = []
    pane.maker.laid.connect(laid.append)
    report = main.document.report
    (first,) = report.speaking_order()[:1]

    def with_lines(count: int) -> None:
        lines = (*report.notes_of(first.id), *(Line(text=f"further {n}") for n in range(count)))
        pane.maker.lay(report.with_changes(notes={**report.notes, first.id: lines}))

    for count in (1, 2, 3):
        with_lines(count)
    qtbot.waitUntil(lambda: not pane.maker.is_busy, timeout=20_000)
    # The first had been begun; the second never was.
    assert [len(one.spots.of(f"notes:{first.id} 12")) for one in laid] == [1, 1]
    assert [len(one.spots.of(f"notes:{first.id} 14")) for one in laid] == [0, 1]


def test_it_stays_where_it_is_when_something_else_is_changed(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    press(pane.view, Key.Key_End)
    at = pane.view.verticalScrollBar().value()
    assert at > 0
    session = main.document.report.session.model_copy(update={"title": "Another title"})
    changed = main.document.report.with_changes(session=session)
    after_change(pane, lambda: main.document.apply(changed), qtbot)
    assert pane.view.verticalScrollBar().value() == at


def test_while_it_is_closed_nothing_is_laid_out(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    main.commands.run("preview")
    assert not pane.isVisible()
    edition = pane.view.edition
    main.document.apply(main.document.report.with_changes(order="time"))
    assert not pane._follow.isActive()
    main.commands.run("preview")
    qtbot.waitUntil(lambda: pane.view.edition == edition + 1, timeout=20_000)


def test_fonts_that_cannot_be_read_are_told_and_the_pages_stand(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    pane.maker._press._fonts = Path("nowhere")
    with qtbot.waitSignal(pane.maker.failed, timeout=20_000):
        main.document.apply(main.document.report.with_changes(order="time"))
    assert pane.trouble.isVisible()
    assert pane.trouble.text() == (
        "The fonts that belong to the program cannot be read, so the pages are not up to date. "
        "The report itself is safe. Install the program again."
    )
    assert pane.view.pages == 3
    pane.maker._press._fonts = main._parts.fonts
    after_change(pane, lambda: main.document.apply(main.document.report.with_changes(order="speaker")), qtbot)
    assert not pane.trouble.isVisible()


def test_where_nothing_could_be_made_yet_no_pages_are_promised(
    open_window: Callable[[Document], Opened], document: Document, qtbot: QtBot, tmp_path: Path
) -> None:
    main, _ = open_window(document)
    main._parts = replace(main._parts, fonts=tmp_path)
    main.commands.run("preview")
    pane = main.preview.pane
    qtbot.waitUntil(pane.trouble.isVisible, timeout=20_000)
    assert pane.view.pages == 0


# ---- from the pages to the form


def test_a_click_on_a_line_goes_to_it(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    person = main.document.report.speaking_order()[1]
    line = main.document.report.notes_of(person.id)[0].text
    at = anchor_in(pane.view, f"notes:{person.id} 0")
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert main._notes
    assert main._notes.editor.hasFocus()
    assert line_at_cursor(main) == line


def test_a_click_on_a_field_or_its_label_goes_to_the_field(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    at = anchor_in(pane.view, "session title")
    label = QPoint(at.x() - 230, at.y())
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=label)
    (panel,) = (one for one in main.panels if isinstance(one, FieldsPanel) and "title" in one._lines)
    assert not panel.is_folded
    assert panel._lines["title"].hasFocus()


def test_a_click_on_the_name_over_notes_goes_to_these(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    person = main.document.report.speaking_order()[2]
    at = anchor_in(pane.view, f"notes:{person.id} ")
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert line_at_cursor(main) == main.document.report.notes_of(person.id)[-1].text


def test_a_click_on_a_name_in_the_list_of_speakers_goes_to_it(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    person = main.document.report.speaking_order()[1]
    at = anchor_in(pane.view, f"people {person.id}:name")
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == person.name


@pytest.mark.parametrize("section", ["session", "questions", "presentations", "photos"])
def test_a_click_on_the_head_of_a_section_opens_it(main: MainWindow, section: str, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    (panel,) = (one for one in main.panels if one.section.id == section)
    panel.set_folded(True)
    at = anchor_in(pane.view, f"section:{section} ")
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not panel.is_folded


def test_a_click_on_what_is_not_there_any_more_does_nothing(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    person = main.document.report.speaking_order()[1]
    at = anchor_in(pane.view, f"notes:{person.id} 2")
    main.go_to_number(1)
    notes = {**main.document.report.notes, person.id: ()}
    main.document.apply(main.document.report.with_changes(notes=notes))
    before = line_at_cursor(main)
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert line_at_cursor(main) == before


def test_dragging_over_the_pages_is_no_click(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    chosen: list[Spot] = []
    pane.view.spot_chosen.connect(chosen.append)
    viewport = pane.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(200, 240))
    assert not chosen
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(200, 240))
    assert chosen


# ---- from the form to the pages


def test_the_line_with_the_cursor_is_marked_and_seen(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    assert pane.view.verticalScrollBar().value() == 0
    go_to_last_line(main)
    qtbot.waitUntil(lambda: pane.view.marked == last_anchor(main))
    (area, *_) = pane.view.marked_areas()
    assert 0 < area.top() < pane.view.viewport().height()
    assert pane.view.verticalScrollBar().value() > 0


def test_the_view_stays_where_the_mouse_has_put_it(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    QTest.mouseMove(pane.view.viewport(), QPoint(100, 100))
    QTest.mouseMove(pane.view.viewport(), QPoint(120, 100))
    go_to_last_line(main)
    qtbot.waitUntil(lambda: pane.view.marked == last_anchor(main))
    assert pane.view.verticalScrollBar().value() == 0


def test_the_view_stays_where_keys_have_put_it(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    pane.take_focus()
    press(pane.view, Key.Key_Home)
    go_to_last_line(main)
    qtbot.waitUntil(lambda: pane.view.marked == last_anchor(main))
    assert pane.view.verticalScrollBar().value() == 0


def test_a_new_line_is_shown_once_it_is_on_the_pages(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    order = main.document.report.speaking_order()
    main.go_to_number(len(order))
    assert main._notes
    editor = main._notes.editor
    after_change(pane, lambda: type_text(editor, "a new line at the end"), qtbot)
    qtbot.waitUntil(lambda: pane.view.marked == last_anchor(main))
    (area, *_) = pane.view.marked_areas()
    assert 0 < area.top() < pane.view.viewport().height()


# ---- keys, wheel and buttons


def test_enter_goes_to_the_line_in_the_middle(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    pane.take_focus()
    press(pane.view, Key.Key_End)
    spot = pane.view.spot_at(QPointF(pane.view.viewport().rect().center()))
    assert spot
    kind, _, rest = spot.anchor.partition(":")
    assert kind == "notes"
    person_id, _, number = rest.partition(" ")
    press(pane.view, Key.Key_Return)
    assert line_at_cursor(main) == main.document.report.notes_of(person_id)[int(number)].text


def test_pages_are_scrolled_by_keys(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    bar = pane.view.verticalScrollBar()
    press(pane.view, Key.Key_PageDown)
    assert bar.value() == pane.view.viewport().height()
    press(pane.view, Key.Key_PageUp)
    assert bar.value() == 0
    press(pane.view, Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    press(pane.view, Key.Key_Home)
    assert bar.value() == 0


def test_it_is_made_larger_and_smaller(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    view = pane.view
    press(view, Key.Key_Plus, modifiers=CONTROL)
    assert view.zoom == pytest.approx(1.2)
    press(view, Key.Key_Equal, modifiers=CONTROL)
    press(view, Key.Key_Minus, modifiers=CONTROL)
    assert view.zoom == pytest.approx(1.2)
    assert view.horizontalScrollBar().maximum() > 0
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom == pytest.approx(1.0)
    press(view, Key.Key_Minus, modifiers=CONTROL)
    (fit,) = (one for one in pane.findChildren(QToolButton) if one.accessibleName() == "As wide as the pane")
    fit.click()
    assert view.zoom == 1
    assert view.horizontalScrollBar().maximum() == 0


def test_f6_reaches_the_pages_and_esc_leads_back(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    main.status.take_focus()
    press(QApplication.focusWidget() or main, Key.Key_F6, modifiers=SHIFT)
    assert pane.view.hasFocus()
    press(pane.view, Key.Key_Escape)
    assert main._notes
    assert main._notes.editor.hasFocus()
    assert pane.isVisible()


# ---- room


def test_in_a_wide_window_both_are_seen(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    assert pane.isVisible()
    assert main._scroll.isVisible()
    assert pane.mapTo(main, QPoint()).x() >= main._scroll.mapTo(main, QPoint(main._scroll.width(), 0)).x()


def test_in_a_narrow_window_it_takes_the_place_of_the_form(main: MainWindow, qtbot: QtBot) -> None:
    main.resize(900, 800)
    main.go_to_number(1)
    pane = opened(main, qtbot)
    assert not main._scroll.isVisible()
    assert pane.view.hasFocus()
    main.resize(1200, 800)
    assert main._scroll.isVisible()
    main.resize(900, 800)
    person = main.document.report.speaking_order()[1]
    at = anchor_in(pane.view, f"notes:{person.id} 0")
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not pane.isVisible()
    assert main._scroll.isVisible()
    assert main._notes
    assert main._notes.editor.hasFocus()


def test_the_keyboard_goes_with_what_takes_the_place_of_the_form(main: MainWindow, qtbot: QtBot) -> None:
    pane = opened(main, qtbot)
    main.go_to_number(1)
    assert main._notes
    main.resize(900, 800)
    assert pane.view.hasFocus()
    main.resize(1440, 900)
    assert main._notes.editor.hasFocus()


def test_going_somewhere_in_the_form_makes_way_for_it(main: MainWindow, qtbot: QtBot) -> None:
    main.resize(900, 800)
    pane = opened(main, qtbot)
    main.go_to_number(2)
    assert not pane.isVisible()
    assert main._notes
    assert main._notes.editor.hasFocus()


def test_what_was_open_beside_the_form_is_open_again(
    open_window: Callable[[Document], Opened], document: Document, qtbot: QtBot
) -> None:
    document.remember_view(preview=True, preview_share=0.4)
    main, _ = open_window(document)
    main.resize(1440, 900)
    qtbot.waitUntil(lambda: "preview" in vars(main))
    main.preview.restore()
    qtbot.waitUntil(lambda: is_whole(main.preview.pane), timeout=20_000)
    row = main.preview.pane.parentWidget()
    assert isinstance(row, Divided)
    assert row.share == pytest.approx(0.4, abs=0.01)


def test_the_key_of_the_preview_is_told_in_the_guide(main: MainWindow) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "guide" / "keys.md").read_text("utf-8")
    key = main.commands.shown_key("preview")
    assert re.search(rf"\| {re.escape(key)} \| the page preview", guide)
