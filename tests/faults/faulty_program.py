"""The program, with a fault of a kind that is named: run as a process of its own, without a display.

It prints what it then shows as a line of JSON, and ends.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from rapporteur import starting
from rapporteur.desktop import application
from rapporteur.desktop.banner import Banner
from rapporteur.desktop.fault_dialog import FaultDialog
from rapporteur.desktop.work import Workers
from rapporteur.faults import telling
from rapporteur.places import Places, user_places

SECRET = "Paula said this in confidence"
TIMES = 100


def fail(*_anything: object) -> None:
    """Fail, as a fault of the program would, with the report in the words of the error."""
    int(SECRET)


class Unpaintable(QWidget):
    """Fails when Qt calls it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        fail()


class Ungrateful:
    """Fails where nobody can do anything about it."""

    def __del__(self) -> None:
        fail()


def in_slot(_parent: QObject) -> None:
    """As if a button had been pressed."""
    QTimer.singleShot(0, fail)


def many_times(parent: QObject) -> None:
    """As if it happened at every tick."""
    timer = QTimer(parent, interval=0)
    left = iter(range(TIMES))

    def tick() -> None:
        if next(left, None) is None:
            timer.stop()
        else:
            fail()

    timer.timeout.connect(tick)
    timer.start()


def in_virtual(_parent: QObject) -> None:
    """Where Qt calls Python."""
    Unpaintable().grab()


def in_worker(parent: QObject) -> None:
    """Where the answer of a worker is taken."""
    Workers(parent).start(lambda: SECRET, done=fail, failed=print)


def in_thread(_parent: QObject) -> None:
    """On a thread that nobody waits for."""
    threading.Thread(target=fail).start()


def in_del(_parent: QObject) -> None:
    """While something is thrown away."""
    Ungrateful()


def in_memory(_parent: QObject) -> None:
    """Where the system ends the program."""
    ctypes.string_at(0)


def at_a_key(parent: QObject) -> None:
    """When F12 is pressed in the report's window."""
    assert isinstance(parent, application.Application)
    assert parent.front
    QShortcut(QKeySequence("F12"), parent.front, fail)


FAULTS: dict[str, Callable[[QObject], object]] = {
    "slot": in_slot,
    "many": many_times,
    "virtual": in_virtual,
    "worker": in_worker,
    "thread": in_thread,
    "del": in_del,
    "memory": in_memory,
    "late": at_a_key,
    "none": lambda _parent: None,
}


class Faulty(application.Application):
    """Has its fault when there is something to see, and tells what is shown of it."""

    def __init__(self, qt: QApplication, places: Places, environ: Mapping[str, str]) -> None:
        if environ["FAULT"] == "start":
            fail()
        super().__init__(qt, places, environ)
        self.settings.change(language="en")
        self._fault = environ["FAULT"]
        self.ready.connect(self._have_fault)
        self._look_again = QTimer(self, interval=10)
        self._look_again.timeout.connect(self._look_at)

    def _have_fault(self) -> None:
        if self.front:
            self.front.document.settle()
        self._look_again.start()
        FAULTS[self._fault](self)

    def _look_at(self) -> None:
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, FaultDialog)]
        is_told = bool(dialogs) and (self._fault != "many" or str(TIMES) in dialogs[0].heading.text())
        if not (is_told or self._fault == "none"):
            return
        self._look_again.stop()
        told: dict[str, object] = {"dialogs": len(dialogs), "windows": len(self.windows)}
        for dialog in dialogs:
            dialog.copy.click()
            told |= {
                "heading": dialog.heading.text(),
                "safety": dialog.safety.text().replace("\u200b", ""),
                "is_modal": dialog.isModal(),
                "copied": QGuiApplication.clipboard().text(),
            }
        for banner in (one for one in QApplication.allWidgets() if isinstance(one, Banner)):
            if banner.isVisible():
                told["banner"] = " ".join(label.text() for label in banner.findChildren(QLabel))
                for button in banner.findChildren(QPushButton):
                    if button.text() == "Copy details":
                        button.click()
                        told["copied"] = QGuiApplication.clipboard().text()
        print(json.dumps(told), flush=True)
        if "STAYS" not in self._environ:
            self._qt.quit()


def main() -> int:
    """Start as ``rapporteur`` does."""
    application.Application = Faulty  # type: ignore[misc, assignment]  # it is one
    telling.log_to_stderr("WARNING")
    return starting.run([Path(word) for word in sys.argv[1:]], user_places(), os.environ)


if __name__ == "__main__":
    sys.exit(main())
