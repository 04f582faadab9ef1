"""The one key that is heard while another program has the focus."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from rapporteur.capture import CaptureError, Hotkey

log = logging.getLogger(__name__)


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

    def release(self) -> None:
        """Let go of the combination."""
        if self._notifier:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._hotkey:
            self._hotkey.close()
            self._hotkey = None
