"""Help: the guide at the page about where one is, the keys, and the log's folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from rapporteur.desktop import opener
from rapporteur.desktop.help_places import KEYS, page_at
from rapporteur.desktop.window import MainWindow

if TYPE_CHECKING:
    from rapporteur.desktop.application import Application
    from rapporteur.desktop.help_window import HelpWindow

HELP_KEY = "F1"
KEYS_KEYS = ("Ctrl+/", "?")
"""Keys that open the guide and the list of keys where the window has no commands of its own."""

_MARK = "hears_help"


class HelpDesk(QObject):
    """Opens what helps. A report's window asks for it; to every other window it gives the keys."""

    def __init__(
        self,
        application: Application,
        guide: Path,
        logs: Path,
        *,
        open_folder: Callable[[Path], bool] = opener.open_file,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(application)
        self._application, self._guide, self._logs = application, guide, logs
        self._open_folder, self._open_url = open_folder, open_url
        self._window: HelpWindow | None = None

    # ---- the keys everywhere

    def listen(self, qt: QApplication) -> None:
        """Give each window that gets the keyboard the keys of the help."""
        qt.focusChanged.connect(self._give_keys)

    @Slot(QWidget, QWidget)
    def _give_keys(self, _old: QWidget | None, now: QWidget | None) -> None:
        top = now.window() if now else None
        if top is None or isinstance(top, (MainWindow, QMenu)) or top.property(_MARK):
            return
        top.setProperty(_MARK, True)
        QShortcut(QKeySequence(HELP_KEY), top, lambda: self.open("", top))
        for keys in KEYS_KEYS:
            QShortcut(QKeySequence(keys), top, lambda: self.show_keys(top))

    # ---- the guide

    def open(self, link: str, over: QWidget) -> None:
        """Show a page of the guide; without one the page about where one is in the window `over`."""
        focus = QApplication.focusWidget()
        here = focus if focus and over.isAncestorOf(focus) else over
        page = link or page_at(here)
        window = self._find_window()
        # A heading is gone to where the page has the width that it is shown in.
        window.show()
        window.open(page)
        window.raise_()
        window.activateWindow()

    def _find_window(self) -> HelpWindow:
        from rapporteur.desktop.help_window import HelpWindow

        # Beside a dialog that has to be answered first, only what belongs to it can be used.
        modal = QApplication.activeModalWidget()
        if modal is not None:
            shown = modal.findChild(HelpWindow)
            return shown or self._make_window(modal)
        if self._window is None or not shiboken6.isValid(self._window):
            self._window = self._make_window(None)
        return self._window

    def _make_window(self, parent: QWidget | None) -> HelpWindow:
        from rapporteur.desktop.guide import Guide
        from rapporteur.desktop.help_window import HelpWindow

        guide = Guide(self._guide, self._application.language)
        window = HelpWindow(guide, self._application.look, parent)
        window.setProperty(_MARK, True)
        window.linked.connect(self._follow)
        return window

    def _follow(self, url: QUrl) -> None:
        """Hand a link that leads out of the guide to the desktop: nothing is fetched here."""
        if url.scheme() in ("https", "http", "mailto"):
            self._open_url(url)

    def dress_again(self) -> None:
        """Make the guide's window anew in the present theme and language."""
        if self._window is None or not shiboken6.isValid(self._window):
            return
        old, self._window = self._window, None
        if old.isVisible():
            self._window = self._make_window(None)
            self._window.open(old.browser.page_name)
            self._window.setGeometry(old.geometry())
            self._window.show()
        old.close()
        old.deleteLater()

    def close(self) -> None:
        """Close the guide."""
        if self._window is not None and shiboken6.isValid(self._window):
            self._window.close()
            self._window.deleteLater()
            self._window = None

    # ---- the keys, the log

    def show_keys(self, over: QWidget) -> None:
        """Show the keys of a report's window; over any other the guide's page of keys."""
        from rapporteur.desktop.keys_window import KeysWindow

        if not isinstance(over, MainWindow):
            self.open(KEYS, over)
            return
        hotkey = self._application.settings.values.hotkey
        shown = over.findChild(KeysWindow)
        window = shown or KeysWindow(over.commands, hotkey, self._application.look, over)
        window.show()
        window.raise_()
        window.activateWindow()

    def show_log_folder(self, over: QWidget) -> None:
        """Show the folder of the log; where the desktop cannot, say where it is."""
        self._logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._open_folder(self._logs):
            self._application.make_dialogs(over).tell(
                self.tr("The log's folder"), self.tr("The log is in {folder}.").format(folder=self._logs)
            )
