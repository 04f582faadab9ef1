"""3, 2, 1: told to nobody but the rapporteur."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

FROM = 3


class Countdown(QObject):
    """`counted` carries each number, and 0 when it is over or was called off."""

    counted = Signal(int)

    def __init__(self, parent: QObject | None = None, *, step_ms: int = 1000) -> None:
        super().__init__(parent)
        self._left = 0
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self, interval=step_ms)
        self._timer.timeout.connect(self._count)

    @property
    def is_running(self) -> bool:
        """Whether it counts."""
        return self._then is not None

    def start(self, then: Callable[[], object]) -> None:
        """Count, and then do this."""
        self._then, self._left = then, FROM
        self._timer.start()
        self.counted.emit(self._left)

    def _count(self) -> None:
        self._left -= 1
        if self._left:
            self.counted.emit(self._left)
        else:
            self.finish()

    def finish(self) -> None:
        """Do now what was to be done at the end."""
        then = self._then
        self.call_off()
        if then:
            then()

    def call_off(self) -> None:
        """Do not do it."""
        self._timer.stop()
        if self._then:
            self._then = None
            self.counted.emit(0)
