"""What is still in the editors goes to the disk before the machine sleeps or shuts down.

Linux has logind, on the system bus; Windows sends its windows a message. On macOS nothing is watched: there
the rule that holds everywhere, that a key is on the disk within 250 ms, is all there is.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from contextlib import nullcontext, suppress
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, QSocketNotifier

from rapporteur.desktop.work import Workers

if TYPE_CHECKING:
    from socket import socket

    from jeepney import FileDescriptor, Message

log = logging.getLogger(__name__)

LOGIND = "org.freedesktop.login1"
MANAGER = {"path": "/org/freedesktop/login1", "interface": "org.freedesktop.login1.Manager"}
SIGNALS = ("PrepareForSleep", "PrepareForShutdown")

WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 4


def watch_sleep(
    going_to_sleep: Callable[[], None], why: str, parent: QObject | None = None
) -> SleepWatch | SuspendFilter | None:
    """Have `going_to_sleep` called before this machine sleeps. None where no system tells us.

    `why` is for people: what they read when they ask what delays their machine.
    """
    if sys.platform == "win32":
        return SuspendFilter(going_to_sleep)
    if sys.platform == "linux":
        return SleepWatch(going_to_sleep, why, parent=parent)
    return None


class SleepWatch(QObject):
    """Asks logind to wait until `going_to_sleep` has returned, each time that the machine is to sleep.

    logind waits, up to five seconds, for whoever holds a lock of the mode `delay`. We hold one while the
    machine is awake, close it after the call, and take the next when the machine is awake again. Without a
    lock (no permission, too many of them) logind announces the sleep all the same but does not wait; the call
    is made nevertheless, and may well be in time.

    `going_to_sleep` is called on the thread that made this. Another one connects, as that may take its time;
    then the event loop watches the socket, and nobody waits for an answer. A thread that listened instead
    would have to wait for this one at each call, and this one for it in `close`.

    Where there is no bus, or it goes away, the watch ends, and nothing but the log says so.
    """

    def __init__(
        self,
        going_to_sleep: Callable[[], None],
        why: str,
        *,
        address: str = "SYSTEM",
        parent: QObject | None = None,
    ) -> None:
        """`address` is that of another bus, such as `unix:path=/run/bus`."""
        super().__init__(parent)
        self._going_to_sleep, self._why = going_to_sleep, why
        self._socket: socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._serials = count(1)
        self._lock: FileDescriptor | None = None
        self._workers = Workers(self, threads=1)
        self._workers.start(partial(_connect, address), done=self._listen, failed=self._end)

    def _listen(self, connected: socket) -> None:
        from jeepney import MatchRule, Parser, message_bus

        self._socket, self._parser = connected, Parser()
        self._notifier = QSocketNotifier(connected.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._send(message_bus.Hello())
        for member in SIGNALS:
            signal = MatchRule(type="signal", sender=LOGIND, member=member, **MANAGER)
            self._send(message_bus.AddMatch(signal))
        self._ask_for_lock()

    def _ask_for_lock(self) -> None:
        from jeepney import DBusAddress, new_method_call

        manager = DBusAddress(MANAGER["path"], LOGIND, MANAGER["interface"])
        asked = ("sleep:shutdown", "Rapporteur", self._why, "delay")
        self._send(new_method_call(manager, "Inhibit", "ssss", asked))

    def _send(self, message: Message) -> None:
        # A bus that is gone is heard of by the notifier.
        with suppress(OSError):
            if self._socket:
                self._socket.sendall(message.serialise(next(self._serials)))

    def _hear(self) -> None:
        from socket import MSG_CMSG_CLOEXEC, MSG_CTRUNC, MSG_DONTWAIT

        from jeepney import FileDescriptor
        from jeepney.fds import fds_buf_size

        if self._socket is None:
            return
        # What we start, such as the program that shows the PDF, must not hold the lock on.
        flags = MSG_DONTWAIT | MSG_CMSG_CLOEXEC
        try:
            data, others, state, _ = self._socket.recvmsg(self._parser.bytes_desired(), fds_buf_size(), flags)
        except BlockingIOError:
            return
        except OSError as error:
            self._end(error)
            return
        if not data or state & MSG_CTRUNC:
            self._end(ConnectionError("no room for the lock" if data else "the bus hung up"))
            return
        self._parser.add_data(data, FileDescriptor.from_ancdata(others))
        while message := self._parser.get_next_message():
            self._heed(message)

    def _heed(self, message: Message) -> None:
        from jeepney import FileDescriptor, HeaderFields, MessageType

        match message.header.message_type, message.body:
            case MessageType.signal, (bool(begins),) if message.header.fields[HeaderFields.member] in SIGNALS:
                if begins:
                    self._go_to_sleep()
                else:
                    self._ask_for_lock()
            case MessageType.method_return, (FileDescriptor() as lock,):
                self._release()
                self._lock = lock
            case MessageType.error, why:
                log.info("the machine will not wait for us before it sleeps: %s", why)

    def _release(self) -> None:
        if self._lock:
            self._lock.close()
            self._lock = None

    def _go_to_sleep(self) -> None:
        # Taken out first: if the call outlasts the sleep, what is closed after it is not the next lock.
        lock, self._lock = self._lock, None
        with lock or nullcontext():
            self._going_to_sleep()

    def _end(self, error: Exception) -> None:
        log.info("nobody tells us any more when the machine goes to sleep: %s", error)
        self._let_go()

    def _let_go(self) -> None:
        if self._notifier:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket:
            self._socket.close()
            self._socket = None
        self._release()

    def close(self) -> None:
        """Let go of the lock and of the bus; the machine sleeps without us."""
        self._workers.close()
        self._let_go()


def _connect(address: str) -> socket:
    """A socket on which the bus knows who we are, and passes files; within two seconds, or TimeoutError."""
    from jeepney.bus import get_bus
    from jeepney.io.blocking import prep_socket

    connected: socket = prep_socket(get_bus(address), enable_fds=True, timeout=2)
    return connected


class SuspendFilter(QAbstractNativeEventFilter):
    """Calls `going_to_sleep` when Windows says that it suspends; it waits about two seconds for the return.

    Every top-level window gets the message, so the call may come more than once.
    """

    def __init__(self, going_to_sleep: Callable[[], None]) -> None:
        super().__init__()
        self._going_to_sleep = going_to_sleep
        if application := QCoreApplication.instance():
            application.installNativeEventFilter(self)

    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: Any, /
    ) -> object:
        """Look at a message, and leave it to whom it is meant for."""
        if event_type == b"windows_generic_MSG":
            from ctypes.wintypes import MSG

            sent = MSG.from_address(int(message))
            if is_suspend(sent.message, sent.wParam):
                self._going_to_sleep()
        return False, 0

    def close(self) -> None:
        """Look at no more messages."""
        if application := QCoreApplication.instance():
            application.removeNativeEventFilter(self)


def is_suspend(message: int, w_param: int) -> bool:
    """Whether a message of Windows says that the machine suspends."""
    return (message, w_param) == (WM_POWERBROADCAST, PBT_APMSUSPEND)
