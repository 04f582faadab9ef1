"""Before the machine sleeps: a real bus with a small logind of our own, and a message of Windows."""

from __future__ import annotations

import ctypes
import logging
import os
import select
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from ctypes import wintypes
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    FileDescriptor,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import Proxy, open_dbus_connection
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from rapporteur.desktop.sleep import (
    LOGIND,
    MANAGER,
    PBT_APMSUSPEND,
    SIGNALS,
    WM_POWERBROADCAST,
    SleepWatch,
    SuspendFilter,
    is_suspend,
    watch_sleep,
)
from tests.bus import Bus, with_bus

WHY = "Your last words are being saved"
PBT_APMRESUMEAUTOMATIC = 18


class Logind:
    """Owns logind's name on a bus. `asked` is how it was asked for locks, `locks` are its ends of those."""

    def __init__(self, address: str, *, refusal: str = "") -> None:
        self._refusal = refusal
        self._bus = open_dbus_connection(address, enable_fds=True)
        Proxy(message_bus, self._bus).RequestName(LOGIND)
        self.asked: SimpleQueue[tuple[str, ...]] = SimpleQueue()
        self.locks: list[int] = []
        self._thread = threading.Thread(target=self._serve, name="logind")
        self._thread.start()

    def _serve(self) -> None:
        # Until the bus dies: its way of ending.
        with suppress(OSError), self._bus:
            while True:
                message = self._bus.receive()
                if message.header.message_type is MessageType.method_call:
                    assert message.header.fields[HeaderFields.member] == "Inhibit"
                    self._answer(message)

    def _answer(self, message: Message) -> None:
        if self._refusal:
            self._bus.send(new_error(message, self._refusal, "s", ("no lock for you",)))
        else:
            ours, theirs = os.pipe()
            with FileDescriptor(theirs) as lock:
                self._bus.send(new_method_return(message, "h", (lock,)))
            self.locks.append(ours)
        self.asked.put(message.body)

    def announce(self, signal: str, begins: bool) -> None:
        """Say that the machine is about to do something, or that it is back."""
        manager = DBusAddress(MANAGER["path"], LOGIND, MANAGER["interface"])
        self._bus.send(new_signal(manager, signal, "b", (begins,)))

    def is_held(self, index: int = -1) -> bool:
        """Whether somebody still holds a lock, by default the newest."""
        readable, _, _ = select.select([self.locks[index]], [], [], 0)
        return not readable

    def close(self) -> None:
        self._thread.join()
        for lock in self.locks:
            os.close(lock)


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    bus = Bus(tmp_path / "bus.conf")
    yield bus
    bus.die()


MakeLogind = Callable[..., Logind]


@pytest.fixture
def make_logind(bus: Bus) -> Iterator[MakeLogind]:
    made: list[Logind] = []

    def make(**kwargs: Any) -> Logind:
        made.append(Logind(bus.address, **kwargs))
        return made[-1]

    yield make
    bus.die()
    for logind in made:
        logind.close()


@pytest.fixture
def logind(make_logind: MakeLogind) -> Logind:
    return make_logind()


Watch = Callable[[Callable[[], None]], SleepWatch]


@pytest.fixture
def watch(bus: Bus, qtbot: QtBot) -> Iterator[Watch]:
    """Watches on the private bus. Closed after the test, and before the bus."""
    made: list[SleepWatch] = []

    def make(going_to_sleep: Callable[[], None]) -> SleepWatch:
        made.append(SleepWatch(going_to_sleep, WHY, address=bus.address))
        return made[-1]

    yield make
    for watch in made:
        watch.close()


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What is told to the log alone."""
    caplog.set_level(logging.INFO, "rapporteur")
    return caplog


def never() -> None:
    pytest.fail("the machine is not going to sleep")


def wait_for_lock(qtbot: QtBot, logind: Logind, number: int = 1) -> None:
    """Wait until the watch has been given its lock, and has it alone."""
    qtbot.waitUntil(lambda: logind.asked.qsize() == number)
    assert logind.is_held()


@with_bus
def test_a_lock_is_held_while_the_machine_is_awake(watch: Watch, logind: Logind, qtbot: QtBot) -> None:
    watch(never)
    wait_for_lock(qtbot, logind)
    assert logind.asked.get() == ("sleep:shutdown", "Rapporteur", WHY, "delay")


@with_bus
@pytest.mark.parametrize("signal", SIGNALS)
def test_the_machine_waits_until_all_is_saved(
    watch: Watch, logind: Logind, qtbot: QtBot, signal: str
) -> None:
    seen: list[tuple[QThread, bool]] = []

    def save() -> None:
        seen.append((QThread.currentThread(), logind.is_held()))

    window_thread = watch(save).thread()
    wait_for_lock(qtbot, logind)
    logind.announce(signal, True)
    qtbot.waitUntil(lambda: not logind.is_held())
    assert seen == [(window_thread, True)]


@with_bus
def test_a_machine_that_is_awake_again_is_asked_for_a_new_lock(
    watch: Watch, logind: Logind, qtbot: QtBot
) -> None:
    saved: list[int] = []
    watch(lambda: saved.append(len(logind.locks)))
    for night in (1, 2):
        wait_for_lock(qtbot, logind, night)
        logind.announce("PrepareForSleep", True)
        qtbot.waitUntil(lambda: not logind.is_held())
        logind.announce("PrepareForSleep", False)
    wait_for_lock(qtbot, logind, 3)
    assert saved == [1, 2]
    assert not logind.is_held(0)


@with_bus
def test_two_wakings_leave_one_lock(watch: Watch, logind: Logind, qtbot: QtBot) -> None:
    watch(never)
    wait_for_lock(qtbot, logind)
    logind.announce("PrepareForSleep", False)
    logind.announce("PrepareForShutdown", False)
    wait_for_lock(qtbot, logind, 3)
    qtbot.waitUntil(lambda: not logind.is_held(0) and not logind.is_held(1))
    assert logind.is_held()


@with_bus
def test_the_machine_does_not_wait_for_what_fails(watch: Watch, logind: Logind, qtbot: QtBot) -> None:
    def fail() -> None:
        raise OSError("the disk is full")

    watch(fail)
    wait_for_lock(qtbot, logind)
    with qtbot.capture_exceptions() as exceptions:
        logind.announce("PrepareForSleep", True)
        qtbot.waitUntil(lambda: not logind.is_held())
    assert [str(error) for _, error, _ in exceptions] == ["the disk is full"]


@with_bus
def test_a_save_that_outlasts_the_sleep_leaves_the_next_lock_alone(
    watch: Watch, logind: Logind, qtbot: QtBot
) -> None:
    saved: list[bool] = []

    def save() -> None:
        # Asked for two more, and the first of these given back for the second: that is in our hands.
        logind.announce("PrepareForSleep", False)
        logind.announce("PrepareForSleep", False)
        qtbot.waitUntil(lambda: len(logind.locks) == 3 and not logind.is_held(1))
        saved.append(logind.is_held(0))

    watch(save)
    wait_for_lock(qtbot, logind)
    logind.announce("PrepareForSleep", True)
    qtbot.waitUntil(lambda: bool(saved) and not logind.is_held(0))
    assert saved == [True]
    assert logind.is_held(2)


@with_bus
def test_a_program_that_we_start_does_not_hold_the_lock_on(
    watch: Watch, logind: Logind, qtbot: QtBot
) -> None:
    saved: list[bool] = []
    watch(lambda: saved.append(True))
    wait_for_lock(qtbot, logind)
    # Asked and answered once more: the first lock is surely in our hands.
    logind.announce("PrepareForSleep", False)
    qtbot.waitUntil(lambda: logind.asked.qsize() == 2 and not logind.is_held(0))
    # Qt starts programs like this one: they get every file that is not marked as ours alone.
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, close_fds=False) as viewer:
        logind.announce("PrepareForSleep", True)
        qtbot.waitUntil(lambda: bool(saved) and not logind.is_held())
        assert viewer.poll() is None


@with_bus
def test_without_a_lock_we_are_told_all_the_same(
    watch: Watch, make_logind: MakeLogind, qtbot: QtBot, log: pytest.LogCaptureFixture
) -> None:
    logind = make_logind(refusal="org.freedesktop.DBus.Error.AccessDenied")
    saved: list[bool] = []
    watch(lambda: saved.append(True))
    qtbot.waitUntil(lambda: "no lock for you" in log.text)
    logind.announce("PrepareForSleep", True)
    qtbot.waitUntil(lambda: bool(saved))


@with_bus
def test_closing_lets_the_machine_go(watch: Watch, logind: Logind, qtbot: QtBot) -> None:
    watching = watch(never)
    wait_for_lock(qtbot, logind)
    watching.close()
    qtbot.waitUntil(lambda: not logind.is_held())
    watching.close()


@with_bus
def test_a_watch_may_be_closed_before_it_has_begun(watch: Watch, logind: Logind, qtbot: QtBot) -> None:
    watch(never).close()
    later = watch(never)
    qtbot.waitUntil(lambda: bool(logind.locks) and logind.is_held())
    later.close()
    qtbot.waitUntil(lambda: not any(map(logind.is_held, range(len(logind.locks)))))


@with_bus
def test_a_bus_that_dies_ends_the_watch_quietly(
    watch: Watch, bus: Bus, logind: Logind, qtbot: QtBot, log: pytest.LogCaptureFixture
) -> None:
    watching = watch(never)
    wait_for_lock(qtbot, logind)
    bus.die()
    qtbot.waitUntil(lambda: not logind.is_held())
    assert [record.levelname for record in log.records] == ["INFO"]
    watching.close()


@with_bus
def test_a_bus_without_logind_is_no_trouble(
    watch: Watch, qtbot: QtBot, log: pytest.LogCaptureFixture
) -> None:
    watch(never)
    qtbot.waitUntil(lambda: LOGIND in log.text)
    assert [record.levelname for record in log.records] == ["INFO"]


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "nonsense"])
def test_no_bus_is_no_trouble(address: str, qtbot: QtBot, log: pytest.LogCaptureFixture) -> None:
    watch = SleepWatch(never, WHY, address=address)
    qtbot.waitUntil(lambda: bool(log.records))
    assert [record.levelname for record in log.records] == ["INFO"]
    watch.close()


@with_bus
def test_on_this_system_it_is_the_system_bus(
    bus: Bus, logind: Logind, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    watch = watch_sleep(never, WHY)
    assert watch
    wait_for_lock(qtbot, logind)
    watch.close()


@pytest.mark.parametrize(
    ("message", "w_param", "suspends"),
    [
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC, False),
        (WM_POWERBROADCAST - 1, PBT_APMSUSPEND, False),
    ],
)
def test_windows_says_when_it_suspends(message: int, w_param: int, suspends: bool) -> None:
    assert is_suspend(message, w_param) is suspends


@pytest.mark.parametrize(
    ("kind", "w_param", "calls"),
    [
        (b"windows_generic_MSG", PBT_APMSUSPEND, 1),
        (b"windows_generic_MSG", PBT_APMRESUMEAUTOMATIC, 0),
        (b"xcb_generic_event_t", PBT_APMSUSPEND, 0),
    ],
)
def test_a_message_of_windows_is_read_and_passed_on(
    qtbot: QtBot, kind: bytes, w_param: int, calls: int
) -> None:
    saved: list[bool] = []
    suspend_filter = SuspendFilter(lambda: saved.append(True))
    message = wintypes.MSG(message=WM_POWERBROADCAST, wParam=w_param)
    assert suspend_filter.nativeEventFilter(kind, ctypes.addressof(message)) == (False, 0)
    assert len(saved) == calls
    suspend_filter.close()
    suspend_filter.close()
