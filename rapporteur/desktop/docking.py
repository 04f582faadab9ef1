"""The window's place on its screens: docked at an edge, as it was before, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rapporteur.desktop.arrangements import (
    Arrangements,
    Box,
    Place,
    Side,
    docked,
    is_docked,
    kept_on_screen,
    key_of,
    named,
    nearest,
    within,
)
from rapporteur.desktop.settings import SettingsFile

SETTLE_MS = 400
"""How long after the last move the window is where it was meant to be."""


def present_places() -> list[Place]:
    """The screens that are there now."""
    return [
        Place(
            name=screen.name(),
            whole=_box(screen.geometry()),
            available=_box(screen.availableGeometry()),
            ratio=screen.devicePixelRatio(),
        )
        for screen in QGuiApplication.screens()
    ]


def _box(rect: QRect) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())


class Docking(QObject):
    """Puts a window at an edge of its screen and back, and remembers where it is.

    The window manager has the last word: a window that it, or somebody, takes away from the edge is no
    longer docked.
    """

    def __init__(
        self,
        window: QWidget,
        settings: SettingsFile,
        places: Callable[[], list[Place]] = present_places,
    ) -> None:
        """`places` says which screens there are."""
        super().__init__(window)
        self._window, self._settings, self._places = window, settings, places
        self._kept = Arrangements(settings)
        self._key = key_of(places())
        self._is_framed = False
        self._free: Box | None = None
        self.side: Side = ""
        """The edge at which the window is."""
        self._dock_screen = ""
        self._settling = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._settle)
        window.installEventFilter(self)

    @property
    def key(self) -> str:
        """The arrangement of screens that the places belong to."""
        return self._key

    # ---- docking

    def dock(self, side: Side) -> None:
        """Put the window at an edge of its screen, from top to bottom."""
        if not self.side:
            self._free = self._present()
        self.side = side
        self._dock_screen = self._window.screen().name()
        self._take_place()
        self._write()

    def undock(self) -> None:
        """Put the window back where it was."""
        if self.side:
            self.side = ""
            if self._free:
                self._set(kept_on_screen(self._free, self._places()))
            self._write()

    def _take_place(self) -> None:
        place = named(self._dock_screen, self._places()) or nearest(self._present(), self._places())
        self._dock_screen = place.name
        window = self._window
        fills_screen = window.isMaximized()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMaximized)
        # What the frame takes is known only once the window is shown, and not filling its screen.
        self._is_framed = window.isVisible() and not fills_screen
        frame, inner = window.frameGeometry(), window.geometry()
        width = self._settings.values.dock_width + frame.width() - inner.width()
        target = docked(self.side, place.available, max(width, window.minimumWidth()))
        self._set(
            Box(
                target.x + inner.x() - frame.x(),
                target.y + inner.y() - frame.y(),
                target.width - (frame.width() - inner.width()),
                target.height - (frame.height() - inner.height()),
            )
        )

    def _present(self) -> Box:
        window = self._window
        return _box(window.normalGeometry() if window.isMaximized() else window.geometry())

    def _set(self, box: Box) -> None:
        if _box(self._window.geometry()) != box:
            self._window.setGeometry(*box)

    # ---- remembering

    def restore(self) -> None:
        """Put the window where it was on these screens or, on new ones, where the last window was."""
        known = self._kept.of(self._key)
        if known is None or known.window is None:
            saved = self._settings.values.window
            if saved:
                self._window.restoreGeometry(QByteArray.fromBase64(saved.encode()))
            return
        self._free, self.side, self._dock_screen = known.window, known.docked, known.dock_screen
        if self.side:
            self._take_place()
            return
        self._set(kept_on_screen(known.window, self._places()))
        if known.maximised:
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)

    def follow_screens(self) -> None:
        """Put the window where it belongs on the screens as they are now; it never stays off them."""
        places, before = self._places(), self._key
        self._key = key_of(places)
        known = self._kept.of(self._key) if self._key != before else None
        if known and known.window:
            self.restore()
        elif self.side:
            self._take_place()
        elif not self._window.isMaximized():
            box = self._present()
            are_new = self._key != before
            self._set(within(box, nearest(box, places).available) if are_new else kept_on_screen(box, places))

    def take_over(self, other: Docking) -> None:
        """Be where another window is that this one replaces."""
        self.side, self._free, self._dock_screen = other.side, other._free, other._dock_screen

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() in (kinds.Move, kinds.Resize, kinds.WindowStateChange, kinds.Show):
            self._settling.start()
        return False

    def _settle(self) -> None:
        if not self._window.isVisible() or self._window.isMinimized():
            return
        if self.side and not self._is_framed:
            self._take_place()
            self._settling.start()
            return
        self.remember()

    def remember(self) -> None:
        """Note where the window is, for these screens."""
        places, window = self._places(), self._window
        if key_of(places) != self._key:
            return  # the screens have just changed, and the window will be moved
        place = named(self._dock_screen, places)
        if self.side and window.isVisible() and self._is_framed:
            if place is None or not is_docked(self.side, _box(window.frameGeometry()), place.available):
                self.side = ""
            elif window.width() != self._settings.values.dock_width:
                self._settings.change(dock_width=window.width())
        if not self.side:
            self._free = self._present()
        self._write()

    def _write(self) -> None:
        self._kept.change(
            self._key,
            window=self._free,
            maximised=self._window.isMaximized(),
            docked=self.side,
            dock_screen=self._dock_screen if self.side else "",
        )

    def close(self) -> None:
        """Note where the window was at its end, also for screens that are not known yet."""
        self._settling.stop()
        self.remember()
        if not self.side:
            geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()
            self._settings.change(window=geometry)
