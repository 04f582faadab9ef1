"""A reminder as the desktop's own notification, for when another program is in front.

Linux has ``org.freedesktop.Notifications`` on the session bus (Desktop Notifications Specification 1.2).
Windows and macOS show what Qt's tray icon is told to show.
"""

from __future__ import annotations

import logging
import sys
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from rapporteur.desktop.work import Workers
from rapporteur.places import APP

log = logging.getLogger(__name__)

NORMAL = 1
"""The urgency of a notification that is neither trifling nor critical, by the specification."""

PATIENCE = 2.0
"""Seconds that the bus may take to answer."""


class Notifier(QObject):
    """Shows notifications. Where the desktop has none, nothing but the log says so."""

    def __init__(self, parent: QObject | None = None, *, address: str = "SESSION") -> None:
        """`address` is that of another bus, such as `unix:path=/run/bus`."""
        super().__init__(parent)
        self._address = address
        self._workers = Workers(self, threads=1)
        self._tray: QSystemTrayIcon | None = None
        self._last = 0

    def notify(self, title: str, text: str) -> None:
        """Show one, in place of the last."""
        if sys.platform == "linux":
            work = partial(send, self._address, title, text, self._last)
            self._workers.start(work, done=self._remember, failed=_log)
        elif QSystemTrayIcon.isSystemTrayAvailable():
            if self._tray is None:
                self._tray = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
                self._tray.show()
            self._tray.showMessage(title, text)

    def _remember(self, number: int) -> None:
        self._last = number

    def close(self) -> None:
        """Show no more."""
        self._workers.close(PATIENCE)
        if self._tray:
            self._tray.hide()


def send(address: str, title: str, text: str, replaces: int) -> int:
    """Show a notification over D-Bus, in place of the one with this number; returns its number.

    The text may be read as markup there, so it is escaped. Raises OSError, or what jeepney raises.
    """
    from html import escape

    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = DBusAddress(
        "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
    )
    hints = {"urgency": ("y", NORMAL), "desktop-entry": ("s", APP)}
    body: tuple[object, ...] = ("Rapporteur", replaces, APP, title, escape(text), [], hints, -1)
    with open_dbus_connection(address) as connection:
        answer = connection.send_and_get_reply(
            new_method_call(bus, "Notify", "susssasa{sv}i", body), timeout=PATIENCE
        )
    number = answer.body[0] if answer.body else 0
    if not isinstance(number, int):
        raise ConnectionError(str(number))
    return number


def _log(error: Exception) -> None:
    log.info("the desktop shows no notification: %s", error)
