"""The one key that is heard while another program has the focus."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from rapporteur.capture import CaptureError, Hotkey, HotkeyTaken

log = logging.getLogger(__name__)

OFFERED = ("Ctrl+Alt+P", "Ctrl+Alt+F9", "Ctrl+Shift+F9", "Ctrl+Alt+G", "Ctrl+Meta+P", "Ctrl+F12", "Pause")
"""What is offered instead of a combination that is taken, the first that is free."""


class PhotoKey(QObject):
    """Holds the grab of a key combination. `pressed` follows each press, `failed` says why there is none."""

    pressed = Signal()
    failed = Signal(Exception)

    def __init__(self, open_hotkey: Callable[[str], Hotkey], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_hotkey
        self._hotkey: Hotkey | None = None
        self._notifier: QSocketNotifier | None = None

    def grab(self, combination: str) -> bool:
        """Grab a combination, in place of the one held before. False when it cannot be had."""
        self.release()
        hotkey: Hotkey | None = None
        try:
            hotkey = self._open(combination)
            hotkey.register()
        except CaptureError as error:
            if hotkey:
                hotkey.close()
            log.info("no hotkey: %s", error)
            self.failed.emit(error)
            return False
        log.debug("hotkey %s", hotkey.combination)
        self._hotkey = hotkey
        self._notifier = QSocketNotifier(hotkey.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._hear()
        return True

    def _hear(self) -> None:
        if self._hotkey is None:
            return
        try:
            presses = self._hotkey.drain()
        except CaptureError as error:
            self.release()
            self.failed.emit(error)
            return
        if presses:
            self.pressed.emit()

    def find_free(self, combinations: Iterable[str] = OFFERED) -> str | None:
        """The first combination that no program has, as far as the system tells."""
        held = str(self._hotkey.combination) if self._hotkey else ""
        for combination in combinations:
            if combination != held and self._is_free(combination):
                log.debug("%s is free", combination)
                return combination
        return None

    def _is_free(self, combination: str) -> bool:
        try:
            hotkey = self._open(combination)
        except CaptureError:
            return False
        try:
            hotkey.register()
        except HotkeyTaken:
            return False
        except CaptureError as error:
            log.info("%s cannot be tried: %s", combination, error)
            return False
        finally:
            hotkey.close()
        return True

    def release(self) -> None:
        """Let go of the combination."""
        if self._notifier:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._hotkey:
            self._hotkey.close()
            self._hotkey = None
