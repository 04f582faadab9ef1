"""Notifications over a real bus, with a small notification service of our own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection
from pytestqt.qtbot import QtBot

from rapporteur.desktop.notifying import Notifier, send
from tests.bus import Bus, with_bus

NAME = "org.freedesktop.Notifications"


class Service:
    """Owns the name of the desktop's notifications; `shown` is what it was told to show."""

    def __init__(self, address: str, *, refuses: bool = False) -> None:
        self._refuses = refuses
        self._bus = open_dbus_connection(address)
        Proxy(message_bus, self._bus).RequestName(NAME)
        self.shown: SimpleQueue[tuple[Any, ...]] = SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="notifications")
        self._thread.start()

    def _serve(self) -> None:
        number = 40
        # Until the bus dies: its way of ending.
        with suppress(OSError), self._bus:
            while True:
                message = self._bus.receive()
                if message.header.message_type is not MessageType.method_call:
                    continue
                assert message.header.fields[HeaderFields.member] == "Notify"
                number += 1
                if self._refuses:
                    answer = new_error(message, f"{NAME}.Error.ExcessNotificationGeneration", "s", ("no",))
                else:
                    answer = new_method_return(message, "u", (message.body[1] or number,))
                self._bus.send(answer)
                self.shown.put(message.body)

    def close(self) -> None:
        self._thread.join()


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    bus = Bus(tmp_path / "bus.conf")
    yield bus
    bus.die()


@with_bus
def test_a_reminder_is_shown_by_the_desktop_each_in_place_of_the_last(bus: Bus, qtbot: QtBot) -> None:
    service = Service(bus.address)
    notifier = Notifier(address=bus.address)
    notifier.notify("Ask everyone", "4 min left <b>&")
    first = service.shown.get(timeout=10)
    assert first[3:5] == ("Ask everyone", "4 min left &lt;b&gt;&amp;")
    qtbot.waitUntil(lambda: notifier._last != 0)
    notifier.notify("The time is up", "")
    second = service.shown.get(timeout=10)
    assert (first[1], second[1]) == (0, 41)
    notifier.close()
    bus.die()
    service.close()


@with_bus
def test_a_desktop_that_refuses_is_no_trouble(bus: Bus) -> None:
    service = Service(bus.address, refuses=True)
    with pytest.raises(ConnectionError):
        send(bus.address, "title", "text", 0)
    notifier = Notifier(address=bus.address)
    notifier.notify("title", "text")
    notifier.close()
    bus.die()
    service.close()


def test_without_a_bus_nothing_happens() -> None:
    notifier = Notifier(address="unix:path=/nowhere/at/all")
    notifier.notify("title", "text")
    notifier.close()
