"""Where the speaker view is shown: over the whole of a second screen or, without one, as a window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu, QWidget

from rapporteur.desktop.arrangements import Arrangements, Box, nearest, within
from rapporteur.desktop.docking import Docking, present_places
from rapporteur.desktop.glance import Glance
from rapporteur.desktop.look import Look
from rapporteur.desktop.speaker_view import USUAL_SIZE, SpeakerView


class SpeakerScreen(QObject):
    """Shows one window's speaker view and remembers its screen. It never covers the window's own unasked."""

    def __init__(
        self, window: QWidget, look: Look, kept: Arrangements, docking: Docking, glance: Callable[[], Glance]
    ) -> None:
        """`glance` says what is so now."""
        super().__init__(window)
        self._window, self._look, self._kept = window, look, kept
        self._docking, self._glance = docking, glance

    @cached_property
    def view(self) -> SpeakerView:
        """The view, made when it is first shown."""
        view = SpeakerView(self._look)
        view.menu_asked.connect(self._open_menu)
        view.moved_to_full_screen.connect(self._remember)
        return view

    @property
    def is_shown(self) -> bool:
        """Whether there is a view to be seen."""
        return "view" in vars(self) and self.view.isVisible()

    def toggle(self) -> None:
        """Show the view, or close it."""
        if self.is_shown:
            self.view.close()
            return
        self.view.show_glance(self._glance())
        screen = self._other_screen()
        if screen:
            self._fill(screen)
        else:
            self.view.show()

    def _other_screen(self) -> QScreen | None:
        """The screen that had it last, else the first without the window; None where there is no other."""
        known = self._kept.of(self._docking.key)
        others = [screen for screen in QGuiApplication.screens() if screen is not self._window.screen()]
        remembered = [screen for screen in others if known and screen.name() == known.speaker_view]
        return next(iter(remembered + others), None)

    def _fill(self, screen: QScreen) -> None:
        # Hidden first: a window that is shown is given the keyboard when it begins to fill a screen.
        self.view.hide()
        self.view.set_full_screen(False)
        self.view.setScreen(screen)
        self.view.setGeometry(screen.geometry())
        self.view.set_full_screen(True)
        self.view.show()

    def _remember(self) -> None:
        screen = self.view.screen()
        if screen is not self._window.screen():
            self._kept.change(self._docking.key, speaker_view=screen.name())

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_full = self.view.isFullScreen()
        full = menu.addAction(self.tr("Full screen"), partial(self.view.set_full_screen, not is_full))
        full.setCheckable(True)
        full.setChecked(is_full)
        for screen in QGuiApplication.screens():
            text = self.tr("On the screen {name}").format(name=screen.name())
            menu.addAction(self._look.icon("monitor"), text, partial(self._fill, screen))
        menu.addSeparator()
        menu.addAction(self._look.icon("x"), self.tr("Close"), self.view.close)
        menu.popup(at)

    def follow_screens(self) -> None:
        """Fill another screen, where there is one now; else be a window, and leave the call to be seen."""
        if not self.is_shown:
            return
        screen = self._other_screen()
        if screen:
            self._fill(screen)
            return
        self.view.set_full_screen(False)
        geometry = self._window.geometry()
        here = Box(geometry.x(), geometry.y(), geometry.width(), geometry.height())
        room = nearest(here, present_places()).available
        self.view.setGeometry(*within(Box(room.x, room.y, USUAL_SIZE.width(), USUAL_SIZE.height()), room))

    def take_over(self, other: SpeakerScreen) -> None:
        """Show the view where another one is that this one replaces."""
        if not other.is_shown:
            return
        self.view.show_glance(self._glance())
        if other.view.isFullScreen():
            self._fill(other.view.screen())
        else:
            self.view.setGeometry(other.view.geometry())
            self.view.show()

    def close(self) -> None:
        """Let go of the view."""
        if "view" in vars(self):
            self.view.hide()
            self.view.deleteLater()
            del self.view
