"""The hotkey of the whole program: another one when it is taken, and what to do where there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from rapporteur.capture import BadCombination, Hotkey, HotkeyTaken, HotkeyUnavailable, parse_combination
from rapporteur.desktop.banner import Action, Matter
from rapporteur.desktop.photo_key import PhotoKey
from rapporteur.desktop.settings import Settings, SettingsFile
from rapporteur.desktop.shortcut_words import ShortcutWords
from rapporteur.desktop.window import MainWindow


class HotkeyDesk(QObject):
    """Holds the key and tells the windows about it. `changed` carries the combination that was chosen."""

    pressed = Signal()
    changed = Signal(str)

    def __init__(
        self,
        settings: SettingsFile,
        environ: Mapping[str, str],
        windows: Callable[[], Sequence[MainWindow]],
        open_hotkey: Callable[[str, Mapping[str, str], str], Hotkey],
        parent: QObject,
    ) -> None:
        """`windows` gives those that are open, the one used last first.

        `open_hotkey` takes a combination, the environment, and what the key does, for people.
        """
        super().__init__(parent)
        self._settings, self._environ, self._windows = settings, environ, windows
        self.is_unavailable = False
        """Whether this desktop gives no program a key."""
        does = self.tr("Take the group photo")
        self.key = PhotoKey(lambda combination: open_hotkey(combination, environ, does), self)
        self.key.pressed.connect(self.pressed)
        self.key.failed.connect(self._fail)

    def start(self) -> None:
        """Take the key that is set."""
        if self._settings.values.hotkey:
            self.key.grab(self._settings.values.hotkey)

    def change(self, combination: str) -> None:
        """Take another key; an empty combination is none."""
        present = self._settings.values.hotkey
        if not combination:
            self.key.release()
            self.changed.emit("")
        elif self.key.grab(combination):
            self.changed.emit(combination)
        elif present and self.key.grab(present):
            for window in self._windows():
                window.status.show_hotkey(present)

    def _fail(self, error: Exception) -> None:
        windows = self._windows()
        for window in windows:
            window.status.show_hotkey("")
        if isinstance(error, HotkeyUnavailable):
            self.is_unavailable = True
            self._advise_once()
        elif windows:
            windows[0].show_trouble(error, *(self._others() if isinstance(error, HotkeyTaken) else ()))

    def _others(self) -> list[Action]:
        """What can be done about a key that is taken."""
        free = self.key.find_free()
        if free is None:
            return []
        return [Action(self.tr("Use {key}").format(key=free), partial(self._take, free), primary=True)]

    def _take(self, combination: str) -> None:
        for window in self._windows()[:1]:
            window.banner.withdraw(Matter.TROUBLE)
        self.change(combination)

    def _advise_once(self) -> None:
        """Where no program can have a key, saying so at each start would only be in the way."""
        windows = self._windows()
        if not windows or self._settings.values.hotkey_told:
            return
        self._settings.change(hotkey_told=True)
        windows[0].show_notice(self.tr("This desktop gives no program a key of its own"), self.advice)

    @property
    def advice(self) -> str:
        """How to have a key all the same."""
        try:
            combination = parse_combination(self._settings.values.hotkey)
        except BadCombination:
            combination = parse_combination(Settings().hotkey)
        return ShortcutWords(self).advice(self._environ, combination)

    def release(self) -> None:
        """Let go of the key."""
        self.key.release()
