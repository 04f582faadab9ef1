"""Where garbage is looked for."""

from __future__ import annotations

import gc
import weakref
from threading import Thread, current_thread, main_thread

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rapporteur.desktop.collecting import Collector


class Kept(QObject):
    """An object of Qt's that only a search for garbage finds."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_garbage_is_found_on_the_windows_thread_alone(qtbot: QtBot) -> None:
    gc.collect()
    gc.enable()
    owner, found_on = QObject(), []
    collector = Collector(owner)
    weakref.finalize(Kept(), lambda: found_on.append(current_thread()))
    # Far more than Python lets any thread make before it looks.
    made: list[list[int]] = []
    busy = Thread(target=lambda: made.extend([number] for number in range(50_000)))
    busy.start()
    busy.join()
    assert not found_on
    qtbot.waitUntil(lambda: found_on == [main_thread()])
    assert collector.parent() is owner
