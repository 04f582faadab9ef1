"""How the window stands beside the call: folded, docked, with the view for the chair."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from rapporteur.desktop.agenda_editor import AgendaEditor
from rapporteur.desktop.arrangements import Arrangements, Box
from rapporteur.desktop.banner import Matter, Message
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.docking import present_places
from rapporteur.desktop.document import Document
from rapporteur.desktop.strip import Strip
from rapporteur.desktop.timeline import Timeline
from rapporteur.desktop.window import MainWindow
from rapporteur.store.errors import NotSavedError
from tests.desktop.conftest import STARTS, Answers
from tests.desktop.keys import CONTROL, SHIFT, press, type_text

Opened = tuple[MainWindow, Answers]


@pytest.fixture
def main(window: Opened) -> MainWindow:
    return window[0]


def fold(main: MainWindow) -> Strip:
    press(main, Qt.Key.Key_B, modifiers=CONTROL | SHIFT)
    assert main.beside.is_folded
    return main.beside.strip


def says(strip: Strip) -> set[str]:
    QApplication.processEvents()
    return {label.text() for label in strip.findChildren(QLabel) if label.isVisible() and label.text()}


def choose(text: str, then: Callable[[], object]) -> list[str]:
    """Choose from the menu that `then` opens; all that it offers is returned."""
    then()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions() if action.text()]
    chosen = next(action for action in menu.actions() if action.text() == text)
    menu.close()
    chosen.trigger()
    return offered


def frame(main: MainWindow) -> Box:
    around = main.frameGeometry()
    return Box(around.x(), around.y(), around.width(), around.height())


# ---- folding


def test_it_folds_and_unfolds_to_where_it_was_with_the_cursor_where_it_was(
    main: MainWindow, qtbot: QtBot
) -> None:
    main.setGeometry(60, 70, 500, 600)
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    focused = QApplication.focusWidget()
    assert focused
    type_text(focused, "hola")
    strip = fold(main)
    assert (main.isVisible(), strip.isVisible()) == (False, True)
    strip.face.unfold_button.click()
    qtbot.waitUntil(main.isActiveWindow)
    assert (main.isVisible(), strip.isVisible()) == (True, False)
    assert main.geometry().getRect() == (60, 70, 500, 600)
    assert QApplication.focusWidget() is focused
    type_text(focused, "!")
    main.document.flush()
    paula = main.document.report.speaking_order()[1]
    assert main.document.report.notes_of(paula.id)[-1].text == "hola!"


def test_the_first_time_the_strip_is_where_the_windows_top_was(main: MainWindow) -> None:
    main.setGeometry(60, 70, 500, 600)
    before = frame(main)
    assert fold(main).box()[:3] == before[:3]


def test_the_strip_is_where_it_was_the_last_time(
    main: MainWindow, qtbot: QtBot, open_window: Callable[[Document], Opened], document: Document
) -> None:
    strip = fold(main)
    strip.place(Box(40, 300, 400, 0))
    with qtbot.waitSignal(strip.settled):
        pass
    main.beside.unfold()
    main.hand_over()
    again, _ = open_window(document)
    assert fold(again).box()[:3] == (40, 300, 400)


def test_the_strip_cannot_rest_where_it_is_not_seen(main: MainWindow, qtbot: QtBot) -> None:
    strip, room = fold(main), present_places()[0].available
    strip.place(Box(room.right - 6, room.bottom - 6, 400, 0))
    with qtbot.waitSignals([strip.settled, strip.settled]):
        pass
    assert (strip.box().right, strip.box().bottom) == (room.right, room.bottom)
    known = Arrangements(main.beside.docking._settings).of(main.beside.docking.key)
    assert known
    assert known.strip == strip.box()


def test_the_strip_goes_with_the_clock(main: MainWindow, clock: SessionClock) -> None:
    press(main, Qt.Key.Key_3, modifiers=CONTROL)
    strip = fold(main)
    clock.move_to(STARTS + timedelta(minutes=11))
    main.clock_bar.tick()
    assert {"LIVE", "11:00", "29:00 left", "Victor", "Next: Camila"} <= says(strip)
    strip.face.next_button.click()
    assert {"Camila", "Next: Mariana"} <= says(strip)


def test_what_the_banner_says_is_said_in_the_strip(main: MainWindow) -> None:
    main.show_notice("PDF written")
    strip = fold(main)
    assert "PDF written" not in says(strip)  # that has been seen
    main.show_trouble(OSError(28, "No space left on device", "notes.txt"))
    assert any("notes.txt" in text for text in says(strip))
    strip.face.dismiss_button.click()
    assert not any("notes.txt" in text for text in says(strip))
    assert main.banner.showing
    assert main.banner.showing[0] is Matter.NOTICE


def test_a_reminder_sent_away_in_the_strip_is_sent_away(main: MainWindow) -> None:
    dismissed: list[bool] = []
    message = Message("camera", "Ask everyone", dismissed=lambda: dismissed.append(True))
    strip = fold(main)
    main.banner.show_message(Matter.PHOTO, message)
    assert "Ask everyone" in says(strip)
    strip.face.dismiss_button.click()
    assert dismissed == [True]
    assert main.banner.showing is None


def test_what_asks_for_nothing_goes_by_itself(main: MainWindow) -> None:
    strip = fold(main)
    main.show_notice("Photo taken")
    assert "Photo taken" in says(strip)
    main.beside._fading.timeout.emit()
    assert "Photo taken" not in says(strip)
    main.show_notice("Photo taken", "again")
    assert "Photo taken · again" in says(strip)


def test_what_is_open_beside_the_window_goes_and_comes_with_it(main: MainWindow) -> None:
    main.session.edit_agenda()
    main.show_history()
    beside = [child for child in main.children() if isinstance(child, AgendaEditor | Timeline)]
    assert [one.isVisible() for one in beside] == [True, True]
    fold(main)
    assert [one.isVisible() for one in beside] == [False, False]
    main.beside.unfold()
    assert [one.isVisible() for one in beside] == [True, True]


def test_what_was_closed_meanwhile_does_not_come_back(main: MainWindow) -> None:
    beside = QDialog(main)
    beside.show()
    fold(main)
    beside.deleteLater()
    QApplication.sendPostedEvents(beside, QEvent.Type.DeferredDelete.value)
    main.beside.unfold()
    assert main.isVisible()


def test_the_strips_menu_unfolds_and_closes(main: MainWindow, qtbot: QtBot) -> None:
    strip = fold(main)
    offered = choose("Back to the whole window", lambda: strip.menu_asked.emit(strip.pos()))
    assert {"Take the group photo", "Dock at the left", "Speaker view", "Close", "Quit"} <= set(offered)
    assert main.isVisible()
    fold(main)
    with qtbot.waitSignal(main.closed):
        choose("Close", lambda: strip.menu_asked.emit(strip.pos()))
    assert not main.beside.is_folded


def test_quitting_closes_what_is_folded(main: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    fold(main)
    with qtbot.waitSignal(main.closed):
        qapp.closeAllWindows()


def test_what_cannot_be_saved_unfolds_the_window_instead_of_closing_it(
    window: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    main, answers = window
    strip = fold(main)
    monkeypatch.setattr(main.document, "settle", lambda: False)
    main.document.save_failed.emit(NotSavedError(main.document.home_or_planned(), "the disk is full"))
    assert not strip.close()
    assert any(asked.startswith("Not saved") for asked in answers.asked)
    assert (main.isVisible(), strip.isVisible()) == (True, False)
    monkeypatch.undo()


def test_a_window_in_another_dress_is_folded_where_the_old_one_was(
    main: MainWindow, open_window: Callable[[Document], Opened]
) -> None:
    main.setGeometry(60, 70, 500, 600)
    strip = fold(main)
    strip.place(Box(30, 200, 400, 0))
    new, _ = open_window(main.document)
    new.hide()
    new.beside.take_over(main.beside)
    main.hand_over()
    assert (new.isVisible(), new.beside.strip.isVisible(), strip.isVisible()) == (False, True, False)
    assert new.beside.strip.box()[:3] == (30, 200, 400)
    new.beside.unfold()
    assert new.geometry().getRect() == (60, 70, 500, 600)


# ---- docking


def test_it_docks_with_its_width_and_goes_back(main: MainWindow) -> None:
    main.setGeometry(60, 70, 500, 600)
    room = present_places()[0].available
    width = frame(main).width - main.width() + 480
    main.commands.run("dock-right")
    assert frame(main) == (room.right - width, room.y, width, room.height)
    main.commands.run("dock-left")
    assert frame(main) == (room.x, room.y, width, room.height)
    main.commands.run("undock")
    assert main.geometry().getRect() == (60, 70, 500, 600)


def test_a_docked_windows_width_is_the_next_ones(
    main: MainWindow, qtbot: QtBot, open_window: Callable[[Document], Opened], document: Document
) -> None:
    main.commands.run("dock-left")
    main.resize(560, main.height())
    before = frame(main)
    main.hand_over()
    again, _ = open_window(document)
    qtbot.waitUntil(lambda: frame(again) == before)
    again.commands.run("undock")
    assert again.width() != 560


def test_a_window_taken_away_from_the_edge_is_docked_no_longer(main: MainWindow) -> None:
    main.commands.run("dock-left")
    main.move(100, 50)
    main.beside.docking.remember()
    main.commands.run("undock")
    assert main.pos().toTuple() == (100, 50)


def test_while_folded_the_strip_docks_too(main: MainWindow, qtbot: QtBot) -> None:
    room = present_places()[0].available
    main.setGeometry(60, 70, 500, 600)
    strip = fold(main)
    top = strip.y()
    main.commands.run("dock-right")
    assert strip.box()[:2] == (room.right - strip.width(), top)
    main.beside.unfold()
    qtbot.waitUntil(lambda: (frame(main).right, frame(main).height) == (room.right, room.height))


def test_it_comes_back_where_it_was_on_these_screens(
    main: MainWindow, open_window: Callable[[Document], Opened], document: Document
) -> None:
    main.setGeometry(120, 40, 520, 610)
    main.hand_over()
    again, _ = open_window(document)
    assert again.geometry().getRect() == (120, 40, 520, 610)


# ---- the view for the chair


def test_the_speaker_view_opens_goes_with_the_clock_and_closes(main: MainWindow, clock: SessionClock) -> None:
    press(main, Qt.Key.Key_F11)
    view = main.beside.chair.view
    assert view.isVisible()
    assert not view.isFullScreen()  # there is one screen here, and the call is on it
    press(main, Qt.Key.Key_3, modifiers=CONTROL)
    clock.move_to(STARTS + timedelta(minutes=11))
    main.clock_bar.tick()
    assert view.accessibleDescription() == "Victor: time left"
    assert main.isActiveWindow()
    press(main, Qt.Key.Key_F11)
    assert not view.isVisible()


def test_the_views_menu_names_the_screens(main: MainWindow) -> None:
    main.commands.run("speaker-view")
    view = main.beside.chair.view
    (screen,) = QApplication.screens()
    on_screen = f"On the screen {screen.name()}"
    offered = choose(on_screen, lambda: view.menu_asked.emit(view.pos()))
    assert offered == ["Full screen", on_screen, "Close"]
    assert view.isFullScreen()
    choose("Full screen", lambda: view.menu_asked.emit(view.pos()))
    assert not view.isFullScreen()
    choose("Close", lambda: view.menu_asked.emit(view.pos()))
    assert not view.isVisible()


def test_the_view_goes_with_the_window(main: MainWindow) -> None:
    main.commands.run("speaker-view")
    view = main.beside.chair.view
    main.close()
    assert not view.isVisible()


def test_the_menu_offers_all_of_it(main: MainWindow) -> None:
    menu = main.clock_bar.menu_button.menu()
    menu.aboutToShow.emit()
    ours = next(action for action in menu.actions() if action.text() == "Beside the call").menu()
    assert isinstance(ours, QMenu)
    assert [action.text() for action in ours.actions()] == [
        "Fold into a strip",
        "Dock at the left",
        "Dock at the right",
        "Undock",
        "Speaker view",
    ]
