"""Help from everywhere: the page about where one is, the keys, the log's folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop import opener
from rapporteur.desktop.application import Application
from rapporteur.desktop.guide import FIRST
from rapporteur.desktop.help_desk import HelpDesk
from rapporteur.desktop.help_window import HelpWindow
from rapporteur.desktop.keys_window import KeysWindow
from rapporteur.desktop.look import DARK
from rapporteur.desktop.panels.photos import PhotosPanel
from rapporteur.desktop.start_page import StartPage
from rapporteur.desktop.widgets import LineEdit
from rapporteur.desktop.window import MainWindow
from rapporteur.places import Places
from rapporteur.store.errors import NotAReportError
from tests.desktop.conftest import Answers
from tests.desktop.keys import CONTROL, press, type_text
from tests.desktop.test_application import MakeApplication, make_application, shown

__all__ = ["make_application"]


@pytest.fixture
def application(make_application: MakeApplication, qapp: QApplication) -> Application:
    made = make_application()
    made.start([], hotkey=False)
    made.help.listen(qapp)
    return made


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> MainWindow:
    window = application.open_sample()
    assert window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def page() -> str:
    """The page that the guide shows; its window is closed then."""
    (guide,) = shown(HelpWindow)
    assert isinstance(guide, HelpWindow)
    name = guide.browser.page_name
    guide.close()
    return name


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def help_button(widget: QWidget) -> QToolButton:
    """The one in a banner."""
    (found,) = (one for one in widget.findChildren(QToolButton) if one.accessibleName() == "Help")
    return found


def help_menu(menu: QMenu) -> dict[str, QAction]:
    (below,) = (one for one in menu.findChildren(QMenu) if one.title() == "Help")
    return {action.text(): action for action in below.actions() if action.text()}


def test_f1_in_the_notes_opens_their_page(window: MainWindow) -> None:
    assert window._notes
    window._notes.take_focus()
    press(focused(), Qt.Key.Key_F1)
    assert page() == "notes.md"


def test_f1_at_the_photos_opens_theirs(window: MainWindow) -> None:
    (photos,) = (panel for panel in window.panels if isinstance(panel, PhotosPanel))
    photos.set_folded(False)
    photos.take_focus()
    press(focused(), Qt.Key.Key_F1)
    assert page() == "photo.md"


def test_f1_on_the_start_page(application: Application, qtbot: QtBot) -> None:
    (start,) = shown(StartPage)
    start.activateWindow()
    qtbot.waitUntil(start.isActiveWindow)
    press(focused(), Qt.Key.Key_F1)
    assert page() == "before.md"
    start.activateWindow()
    qtbot.waitUntil(start.isActiveWindow)
    press(focused(), Qt.Key.Key_Slash, modifiers=CONTROL)
    assert page() == "keys.md"


def test_f1_in_the_settings_opens_what_can_be_read_beside_them(
    application: Application, window: MainWindow
) -> None:
    read: list[tuple[str, object]] = []

    def look() -> None:
        settings = QApplication.activeModalWidget()
        assert isinstance(settings, QDialog)
        press(focused(), Qt.Key.Key_F1)
        guide = settings.findChild(HelpWindow)
        assert guide
        read.append((guide.browser.page_name, guide.parentWidget()))
        press(guide, Qt.Key.Key_Escape)
        settings.activateWindow()
        press(settings, Qt.Key.Key_Escape)

    def wait() -> None:
        modal = QApplication.activeModalWidget()
        if modal and modal.isActiveWindow() and QApplication.focusWidget():
            look()
        else:
            QTimer.singleShot(10, wait)

    QTimer.singleShot(0, wait)
    application.open_settings(window)
    assert read[0][0] == "notes.md"
    assert isinstance(read[0][1], QDialog)


def test_the_question_mark_shows_the_keys_but_where_one_writes(window: MainWindow, qtbot: QtBot) -> None:
    assert window._notes
    window._notes.take_focus()
    editor = focused()
    type_text(editor, "?")
    assert shown(KeysWindow) == []
    window.document.settle()
    notes = window.document.report.notes
    assert any("?" in line.text for lines in notes.values() for line in lines)
    press(editor, Qt.Key.Key_Slash, modifiers=CONTROL)
    (keys,) = shown(KeysWindow)
    press(keys, Qt.Key.Key_Escape)
    assert shown(KeysWindow) == []
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.speakers.take_focus()
    press(focused(), Qt.Key.Key_Question)
    assert len(shown(KeysWindow)) == 1


def test_keys_are_shown_in_one_window(window: MainWindow) -> None:
    window.commands.run("keys")
    window.commands.run("keys")
    assert len(shown(KeysWindow)) == 1


def test_every_window_that_gets_the_keyboard_hears_the_keys(
    application: Application, window: MainWindow, qtbot: QtBot
) -> None:
    other = QDialog()
    qtbot.addWidget(other)
    column = QVBoxLayout(other)
    line, plain = LineEdit(), QPushButton("x")
    column.addWidget(line)
    column.addWidget(plain)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    line.setFocus()
    type_text(line, "?")
    assert line.text() == "?"
    press(line, Qt.Key.Key_F1)
    assert page() == FIRST


def test_help_in_the_banner_opens_the_page_about_the_error(window: MainWindow) -> None:
    window.show_trouble(NotAReportError(Path("x.rapport")))
    help_button(window).click()
    (guide,) = shown(HelpWindow)
    assert isinstance(guide, HelpWindow)
    item = guide.contents.currentItem()
    assert item
    assert item.text(0) == "It does not open"
    window.show_trouble(OSError())
    assert window.banner.showing
    assert window.banner.showing[1].help == ""


def test_help_on_the_start_page_too(application: Application, tmp_path: Path) -> None:
    damaged = tmp_path / "x.rapport"
    damaged.write_bytes(b"nothing")
    application.open_path(damaged)
    (start,) = shown(StartPage)
    help_button(start).click()
    assert page() == "files.md"


def test_the_menu_has_it_all(window: MainWindow) -> None:
    menu = window.clock_bar.menu_button.menu()
    menu.aboutToShow.emit()
    below = help_menu(menu)
    assert list(below) == ["Guide", "Keys…", "Show the log's folder", "About Rapporteur"]
    assert below["Guide"].shortcut().toString() == "F1"
    below["Keys…"].trigger()
    assert len(shown(KeysWindow)) == 1


def test_the_start_page_has_the_menu(
    application: Application, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    (start,) = shown(StartPage)
    (menu,) = (one for one in start.findChildren(QMenu) if one.parent() is start)
    below = help_menu(menu)
    below["Guide"].trigger()
    assert page() == "before.md"
    below["Keys…"].trigger()
    assert page() == "keys.md"


@pytest.mark.parametrize("can", [True, False])
def test_the_logs_folder_is_shown_or_named(
    make_application: MakeApplication, places: Places, window: MainWindow, can: bool
) -> None:
    opened: list[Path] = []

    def open_folder(path: Path) -> bool:
        opened.append(path)
        return can

    application = make_application()
    dialogs: list[Answers] = []

    def make_dialogs(parent: QWidget) -> Answers:
        dialogs.append(Answers(parent))
        return dialogs[-1]

    application.make_dialogs = make_dialogs
    HelpDesk(application, places.guide, places.logs, open_folder=open_folder).show_log_folder(window)
    assert opened == [places.logs]
    assert places.logs.is_dir()
    assert [text for one in dialogs for text in one.asked] == (
        [] if can else [f"The log's folder: The log is in {places.logs}."]
    )


def test_a_web_page_is_for_the_browser_and_nothing_else_is_opened(
    application: Application, places: Places, window: MainWindow
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    desk = HelpDesk(application, places.guide, places.logs, open_url=open_url)
    desk.open("../formats.md", window)
    (guide,) = shown(HelpWindow)
    assert isinstance(guide, HelpWindow)
    for url in ("https://commonmark.org", "file:///etc/passwd", "javascript:alert(1)"):
        guide.browser.anchorClicked.emit(QUrl(url))
    assert opened == [QUrl("https://commonmark.org")]
    desk.close()


def test_the_guide_follows_another_theme(application: Application, window: MainWindow) -> None:
    application.help.open("history.md", window)
    application.settings.change(theme="dark")
    application.dress_again()
    (guide,) = shown(HelpWindow)
    assert isinstance(guide, HelpWindow)
    assert guide.look.colours is DARK
    assert guide.browser.page_name == "history.md"
    application.help.close()
    assert shown(HelpWindow) == []
    # Closed, there is nothing to dress.
    application.dress_again()
    assert shown(HelpWindow) == []


OpenFile = Callable[[Path], bool]


def test_the_real_desk_opens_folders_as_files_are_opened(application: Application) -> None:
    assert application.help._open_folder is opener.open_file
