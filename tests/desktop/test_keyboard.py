"""Everything by keyboard: the way of Tab and of F6, Escape, and where the keyboard can be seen to be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rapporteur.desktop.banner import Action
from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.look import Look
from rapporteur.desktop.window import MainWindow
from rapporteur.report.model import Person
from tests.desktop.every_window import Opener, every_window, main, opener
from tests.desktop.keys import ALT, CONTROL, SHIFT, press
from tests.desktop.walker import faults, interface, leaps, shown, tab_order

__all__ = ["main", "opener"]


@every_window
def test_tab_leads_as_one_reads_and_comes_round(
    opener: Opener, window_name: str, how: dict[str, int]
) -> None:
    window = getattr(opener, window_name)(**how)
    if window_name in ("strip", "region_picker", "speaker_view"):
        return  # The first never has the keyboard; the others are one thing that takes keys itself.
    assert leaps(window) == []


def test_f6_leads_through_every_region_and_back(main: MainWindow) -> None:
    main.show_notice("Photo taken", "", Action("Take it again", lambda: None))

    def region() -> QWidget:
        focused = QApplication.focusWidget()
        parts = [main.clock_bar, main.speakers, *main.panels, main.banner, main.status]
        return next(part for part in parts if focused and part.isAncestorOf(focused))

    main.clock_bar.take_focus()
    seen = [region()]
    for _ in range(20):
        press(main, Qt.Key.Key_F6)
        if region() is seen[0]:
            break
        seen.append(region())
    opened = [panel for panel in main.panels if not panel.is_folded]
    assert seen == [main.clock_bar, main.speakers, *opened, main.banner, main.status]
    back = []
    for _ in seen:
        press(main, Qt.Key.Key_F6, modifiers=SHIFT)
        back.append(region())
    assert back == seen[::-1]


def test_the_notes_hold_tab_and_let_go_by_f6(main: MainWindow) -> None:
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    assert main._notes
    editor = main._notes.editor
    press(editor, Qt.Key.Key_Tab)
    assert editor.hasFocus()
    press(editor, Qt.Key.Key_F6)
    assert not editor.hasFocus()


def test_a_banner_that_goes_gives_the_keyboard_back(main: MainWindow) -> None:
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    main.show_notice("Photo taken", "", Action("Take it again", lambda: None))
    main.banner.take_focus()
    assert not main._notes or not main._notes.editor.hasFocus()
    main.banner.dismiss()
    assert main._notes
    assert main._notes.editor.hasFocus()


def test_speakers_are_moved_by_keys(main: MainWindow) -> None:
    view = main.speakers._list
    view.setFocus()
    view.setCurrentIndex(main.speakers.model.index(1))
    press(view, Qt.Key.Key_Down, modifiers=ALT)
    assert [person.name for person in main.document.report.people[:3]] == ["Samuel", "Victor", "Paula"]
    press(view, Qt.Key.Key_Up, modifiers=ALT)
    assert [person.name for person in main.document.report.people[:3]] == ["Samuel", "Paula", "Victor"]


@every_window
def test_what_has_the_keyboard_can_be_seen(opener: Opener, window_name: str, how: dict[str, int]) -> None:
    """Everything that Tab stops at looks otherwise with the keyboard than without."""
    window = getattr(opener, window_name)(**how)
    stops = tab_order(window)
    unseen = []
    for one in stops:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not one or isinstance(one, (QPlainTextEdit, QTextBrowser)):
            continue  # a caret, or the text itself, is where the keyboard is
        QApplication.processEvents()
        with_it = one.grab().toImage()
        one.clearFocus()
        QApplication.processEvents()
        if one.grab().toImage() == with_it:
            unseen.append(shown(interface(one)))
    assert unseen == []


@every_window
def test_enter_is_meant_for_the_button_that_stands_out(
    opener: Opener, window_name: str, how: dict[str, int]
) -> None:
    window = getattr(opener, window_name)(**how)
    buttons = [one for one in window.findChildren(QPushButton) if one.window() is window]
    # A letter does not go by Enter in a line, and what stands out in a list is one of its entries'.
    exempt = window_name in ("send", "agenda", "outbox", "sign_off")
    if isinstance(window, QDialog) and not exempt:
        by_default = [one.text() for one in buttons if one.isDefault() and one.isVisible()]
        standing_out = [one.text() for one in buttons if one.property("primary") and one.isVisible()]
        assert not standing_out or by_default[:1] == standing_out[:1]


# ---- the questions of `Dialogs`


def asked(ask: Callable[[], object]) -> list[str]:
    """What is wrong with the dialog that a question opens, and with the way of Tab through it."""
    found: list[str] = []

    def look_at() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, (QDialog, QMessageBox))
        found.extend(faults(dialog))
        found.extend(leaps(dialog))
        # Escape closes every one of them.
        press(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look_at)
    ask()
    return found


def test_questions_can_be_told_and_escape_leaves_them(qtbot: QtBot, look: Look) -> None:
    page = QWidget()
    page.setWindowTitle("Page")
    qtbot.addWidget(page)
    page.show()
    dialogs = Dialogs(page)
    assert asked(lambda: dialogs.edit_person(Person(id="p", name="Ana"), look)) == []
    assert asked(lambda: dialogs.ask_heir("Ana", [("Jon", "j")])) == []
    assert asked(lambda: dialogs.ask_key("Ctrl+Alt+P")) == []
    assert asked(lambda: dialogs.ask_count(participants=3, with_video=2)) == []
    assert asked(lambda: dialogs.ask_password("marta", "mail.gsef.example")) == []
    assert asked(lambda: dialogs.ask_version_name("")) == []
    assert asked(lambda: dialogs.tell("Lines that fit nowhere", "These lines")) == []
    assert asked(lambda: dialogs.confirm("Not saved", "The last changes", "Close anyway")) == []
