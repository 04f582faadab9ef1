"""How a report's window stands beside the call: docked, folded into a strip, with a view for the chair."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon, QScreen
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from rapporteur.desktop.arrangements import Arrangements, Box, kept_on_screen, nearest, within
from rapporteur.desktop.banner import Matter, Message
from rapporteur.desktop.docking import Docking, present_places
from rapporteur.desktop.glance import Glances

if TYPE_CHECKING:
    from rapporteur.desktop.arrangements import Side
    from rapporteur.desktop.commands import Commands
    from rapporteur.desktop.look import Look
    from rapporteur.desktop.settings import SettingsFile
    from rapporteur.desktop.speaker_screen import SpeakerScreen
    from rapporteur.desktop.strip import Strip
    from rapporteur.desktop.window import MainWindow

SCREENS_MS = 300
"""How long after the last word of the screens windows are moved: plugging one in makes several changes."""

NOTICE_MS = 8000
"""How long the strip shows what asks for nothing."""


class Beside(QObject):
    """Folds one window and unfolds it, docks it, and shows the speaker view."""

    def __init__(self, window: MainWindow, look: Look, settings: SettingsFile) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._kept = Arrangements(settings)
        self._glances = Glances(window.document, self)
        self.docking = Docking(window, settings)
        self.is_folded = False
        self._place = QRect()
        self._hidden_with: list[QWidget] = []
        self._seen: Message | None = None
        self._fading = QTimer(self, interval=NOTICE_MS, singleShot=True)
        self._fading.timeout.connect(self._notice_seen)
        self._screens_settling = QTimer(self, interval=SCREENS_MS, singleShot=True)
        self._screens_settling.timeout.connect(self._follow_screens)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._screen_added)
            application.screenRemoved.connect(self._screens_changed)
        for screen in QGuiApplication.screens():
            self._watch(screen)
        window.clock_bar.ticked.connect(self._tick)
        window.banner.changed.connect(self._show_notice)

    # ---- what a start does not need

    @cached_property
    def strip(self) -> Strip:
        """What the window folds into."""
        from rapporteur.desktop.strip import Strip

        strip = Strip(self._look, self._close_folded)
        strip.menu_asked.connect(self._open_strip_menu)
        strip.settled.connect(self._remember_strip)
        strip.face.photo_asked.connect(lambda: self._window.photos.take())
        strip.face.next_asked.connect(lambda: self._window.commands.run("item-next"))
        strip.face.unfold_asked.connect(self.unfold)
        strip.face.notice_dismissed.connect(self._window.banner.dismiss)
        return strip

    @cached_property
    def chair(self) -> SpeakerScreen:
        """The speaker view, and where it is."""
        from rapporteur.desktop.speaker_screen import SpeakerScreen

        return SpeakerScreen(self._window, self._look, self._kept, self.docking, self._glances.look)

    # ---- commands

    def add_commands(self, commands: Commands) -> None:
        """Put what can be done into the window's table."""
        add = commands.add
        add("strip", self.tr("Fold into a strip"), "Ctrl+Shift+B", self.fold, icon="minimize-2")
        add("dock-left", self.tr("Dock at the left"), "", partial(self.dock, "left"), icon="panel-left")
        add("dock-right", self.tr("Dock at the right"), "", partial(self.dock, "right"), icon="panel-right")
        add("undock", self.tr("Undock"), "", self.docking.undock, icon="app-window")
        add("speaker-view", self.tr("Speaker view"), "F11", lambda: self.chair.toggle(), icon="presentation")

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done to a menu, as a menu of its own."""
        ours = menu.addMenu(self._look.icon("panel-right"), self.tr("Beside the call"))
        self._offer(ours, "strip", "dock-left", "dock-right", "undock", "speaker-view")

    def _offer(self, menu: QMenu, *wanted: str) -> None:
        commands = self._window.commands
        by_id = {command.id: command for command in commands.all()}
        for command in (by_id[one] for one in wanted):
            icon = self._look.icon(command.icon) if command.icon else QIcon()
            menu.addAction(icon, command.text, partial(commands.run, command.id))

    def _open_strip_menu(self, at: QPoint) -> None:
        # Not `exec`: what is chosen may be the end of the strip, and with it of the menu.
        menu = QMenu(self.strip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._look.icon("maximize-2"), self.tr("Back to the whole window"), self.unfold)
        self._offer(menu, "photo", "item-next")
        menu.addSeparator()
        self._offer(menu, "dock-left", "dock-right", "speaker-view")
        menu.addSeparator()
        self._offer(menu, "close", "quit")
        menu.popup(at)

    # ---- folding

    def fold(self) -> None:
        """Leave nothing of the window but a strip over the call."""
        if not self.is_folded and QApplication.activeModalWidget() is None:
            self._fold()

    def _fold(self) -> None:
        window = self._window
        self.is_folded = True
        QGuiApplication.inputMethod().commit()
        window.take_in()
        self._place = window.geometry()
        self._seen = self._news()
        # What is open beside the window goes with it, and comes back with it.
        children = (child for child in window.children() if isinstance(child, QWidget))
        self._hidden_with = [child for child in children if child.isWindow() and child.isVisible()]
        for gone in (*self._hidden_with, window):
            gone.hide()
        # Only now: whoever hands the keyboard on shall not think of the strip.
        self.strip.setWindowTitle(self.tr("Strip: {title}").format(title=window.windowTitle()))
        self.strip.face.show_glance(self._glances.look())
        self._show_notice()
        self._place_strip()
        self.strip.show()

    def unfold(self) -> None:
        """Bring the window back where it was, with the cursor where it was."""
        if not self.is_folded:
            return
        self.is_folded = False
        self.strip.hide()
        if not self._window.isMaximized():
            self._window.setGeometry(self._place)
        # What has been closed meanwhile is gone.
        for back in (self._window, *filter(shiboken6.isValid, self._hidden_with)):
            back.show()
        self._hidden_with = []
        self._window.raise_()
        self._window.activateWindow()

    def _close_folded(self) -> bool:
        """Close the window for good; it unfolds where there is something to be said first."""
        closed = self._window.close()
        if not closed:
            self.unfold()
        return closed

    def _place_strip(self) -> None:
        """Where it was on these screens or, the first time, where the window's top is."""
        from rapporteur.desktop.strip import USUAL_WIDTH

        known, frame = self._kept.of(self.docking.key), self._window.frameGeometry()
        box = Box(frame.x(), frame.y(), min(frame.width(), USUAL_WIDTH), 0)
        if known and known.strip:
            box = known.strip
        box = box._replace(height=self.strip.height())
        self.strip.place(within(box, nearest(box, present_places()).available))

    def _remember_strip(self) -> None:
        if not self.strip.isVisible():
            return
        box = self.strip.box()
        seen = kept_on_screen(box, present_places())
        if seen != box:
            # It settles there once more.
            self.strip.place(seen)
        else:
            self._kept.change(self.docking.key, strip=box)

    def dock(self, side: Side) -> None:
        """Put the window at an edge of its screen; while it is folded, the strip too."""
        self.docking.dock(side)
        if self.is_folded:
            self._place = self._window.geometry()
            box = self.strip.box()
            room = nearest(box, present_places()).available
            self.strip.place(box._replace(x=room.x if side == "left" else room.right - box.width))

    # ---- what is shown beside the call

    def _tick(self) -> None:
        is_viewing = "chair" in vars(self) and self.chair.is_shown
        if not (self.is_folded or is_viewing):
            return
        glance = self._glances.look()
        if self.is_folded:
            self.strip.face.show_glance(glance)
        if is_viewing:
            self.chair.view.show_glance(glance)

    def _news(self) -> Message | None:
        """What the banner says that asks for nothing."""
        shown = self._window.banner.showing
        return shown[1] if shown and shown[0] is Matter.NOTICE else None

    def _show_notice(self) -> None:
        if not self.is_folded:
            return
        shown = self._window.banner.showing
        message = shown[1] if shown else None
        self.strip.face.show_notice(None if message is self._seen else message)
        if self._news():
            self._fading.start()
        else:
            self._fading.stop()

    def _notice_seen(self) -> None:
        self._seen = self._news()
        self._show_notice()

    # ---- screens

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._screens_changed)
        screen.availableGeometryChanged.connect(self._screens_changed)

    def _screen_added(self, screen: QScreen) -> None:
        self._watch(screen)
        self._screens_changed()

    def _screens_changed(self, *_what: object) -> None:
        self._screens_settling.start()

    def _follow_screens(self) -> None:
        before = self.docking.key
        self.docking.follow_screens()
        has_changed = self.docking.key != before
        if self.is_folded:
            self._place = self._window.geometry()
            if has_changed:
                self._place_strip()
            else:
                self.strip.place(kept_on_screen(self.strip.box(), present_places()))
        if has_changed and "chair" in vars(self):
            self.chair.follow_screens()

    # ---- another window, the end

    def take_over(self, other: Beside) -> None:
        """Show this window as the one was that it replaces: in its place, folded or not, with its view."""
        window = self._window
        self.docking.take_over(other.docking)
        window.setGeometry(other._place if other.is_folded else other._window.geometry())
        if other.is_folded:
            self._fold()
            self.strip.place(other.strip.box())
        else:
            window.show()
        if "chair" in vars(other):
            self.chair.take_over(other.chair)

    def close(self) -> None:
        """Note where everything was, and let go of what belongs to the window."""
        self._screens_settling.stop()
        self._fading.stop()
        self.docking.close()
        self.is_folded = False
        if "strip" in vars(self):
            self.strip.hide()
            self.strip.deleteLater()
            del self.strip
        if "chair" in vars(self):
            self.chair.close()
