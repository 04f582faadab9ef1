"""Garbage is looked for on the window's thread alone.

By itself Python looks for it on whichever thread makes one object too many. An object of Qt's that is found
there is taken apart there, which takes a lock of Qt's and then waits for Python's; and the window's thread,
which has Python's, may be waiting for the lock of Qt's: then the window stands still for ever (6.11.3).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250

_YOUNG, _MIDDLE = 700, 10
"""How many objects more than were freed, and looks among them, it takes."""


class Collector(QObject):
    """Looks for garbage in place of Python, by Python's usual measure, among what was made lately.

    What has been there for longer is for `gc.collect`, at a time when nobody writes.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY_MS)
        timer.timeout.connect(self._look)
        timer.start()

    def _look(self) -> None:
        made, passed, _ = gc.get_count()
        if made > _YOUNG:
            gc.collect(1 if passed > _MIDDLE else 0)
