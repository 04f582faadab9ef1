"""The menu that every window has, with the window's own part in the middle of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from rapporteur import __version__
from rapporteur.desktop.help_desk import HELP_KEY, KEYS_KEYS
from rapporteur.desktop.look import Look
from rapporteur.desktop.translating import LANGUAGES
from rapporteur.desktop.window import MainWindow
from rapporteur.report.template import localized

if TYPE_CHECKING:
    from rapporteur.desktop.application import Application


class MainMenu(QObject):
    """Fills a window's menu when it is first opened."""

    def __init__(self, application: Application, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._application, self._look = application, look

    def fill(self, menu: QMenu, fill_window_part: Callable[[QMenu], None]) -> None:
        """Put everything into the menu."""
        application, icons = self._application, self._look.icon
        window = menu.parentWidget() or menu
        new = menu.addMenu(icons("file-plus"), self.tr("New report"))
        for template in application.templates.values():
            name = localized(template.name, application.language)
            new.addAction(name, partial(application.new, template.id))
        menu.addAction(icons("folder-open"), self.tr("Open…"), lambda: application.ask_open(window))
        menu.addAction(
            icons("calendar-days"),
            self.tr("Open the programme…"),
            lambda: application.ask_programme(window),
        )
        menu.addAction(icons("history"), self.tr("Recent reports"), self._show_reports)
        menu.addAction(icons("users"), self.tr("Volume of reports…"), lambda: application.make_volume(window))
        menu.addSeparator()
        fill_window_part(menu)
        self._add_choice(
            menu.addMenu(icons("languages"), self.tr("Language")),
            "language",
            [("", self.tr("As the system")), *LANGUAGES.items()],
        )
        self._add_choice(
            menu.addMenu(icons("sun"), self.tr("Colours")),
            "theme",
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
        )
        menu.addAction(icons("user"), self.tr("Set up…"), lambda: application.set_up(window))
        menu.addAction(icons("settings"), self.tr("Settings…"), lambda: application.open_settings(window))
        menu.addAction(icons("keyboard"), self.tr("Key for the photo…"), lambda: self._ask_key(window))
        self._fill_help(menu.addMenu(icons("circle-question-mark"), self.tr("Help")), window)

    def _fill_help(self, menu: QMenu, window: QWidget) -> None:
        icons, desk = self._look.icon, self._application.help
        if isinstance(window, MainWindow):
            for name in ("help", "keys"):
                action = window.commands.action(name)
                action.setIcon(icons(window.commands.icon(action)))
                menu.addAction(action)
        else:
            guide = menu.addAction(
                icons("circle-question-mark"), self.tr("Guide"), lambda: desk.open("", window)
            )
            keys = menu.addAction(icons("keyboard"), self.tr("Keys…"), lambda: desk.show_keys(window))
            for action, key in ((guide, HELP_KEY), (keys, KEYS_KEYS[0])):
                action.setShortcut(QKeySequence(key))
                # Only to be read: `HelpDesk` hears it, whatever has the keyboard.
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addAction(
            icons("folder-open"), self.tr("Show the log's folder"), lambda: desk.show_log_folder(window)
        )
        menu.addSeparator()
        menu.addAction(icons("info"), self.tr("About Rapporteur"), lambda: self._tell_about(window))

    def _show_reports(self) -> None:
        page = self._application.show_start_page()
        page.show_reports()
        page.raise_()
        page.activateWindow()

    def _add_choice(self, menu: QMenu, setting: str, choices: list[tuple[str, str]]) -> None:
        group = QActionGroup(menu)
        present = getattr(self._application.settings.values, setting)
        for value, text in choices:
            action = menu.addAction(text, partial(self._application.change_look, **{setting: value}))
            action.setCheckable(True)
            action.setChecked(present == value)
            group.addAction(action)

    def _ask_key(self, window: QWidget) -> None:
        key = self._application.make_dialogs(window).ask_key(self._application.settings.values.hotkey)
        if key:
            self._application.change_hotkey(key)

    def _tell_about(self, window: QWidget) -> None:
        text = self.tr("Rapporteur {version}\nThe session rapporteur's hour in one window.\nMIT licence.")
        dialogs = self._application.make_dialogs(window)
        dialogs.tell(self.tr("About Rapporteur"), text.format(version=__version__))
