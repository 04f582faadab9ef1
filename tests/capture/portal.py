"""The desktop's portals on a bus of our own, played by us."""

from __future__ import annotations

import threading
from contextlib import suppress
from queue import SimpleQueue
from typing import Any, Literal

from jeepney import DBusAddress, HeaderFields, Message, MessageType, message_bus, new_error, new_method_return
from jeepney import new_signal as make_signal
from jeepney.io.blocking import Proxy, open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"

Manner = Literal["ok", "cancelled", "denied", "silent", "vanishes", "unknown", "forbidden"]

_CODES = {"ok": 0, "cancelled": 1, "denied": 2}


class Portal:
    """Answers what it is asked in one manner; `asked` is what that was, as members and bodies.

    It takes a picture by pointing to a file. `unknown` stands for a desktop whose portals lack what is asked,
    `forbidden` for one that does not let us ask.
    """

    def __init__(
        self,
        address: str,
        *,
        manner: Manner = "ok",
        uri: str = "",
        knows_apps: bool = True,
        own_handles: bool = False,
        binds: bool = True,
    ) -> None:
        """Portals before 1.21 know no apps, those before 0.9 choose the handles of requests themselves."""
        self._manner, self._uri, self._binds = manner, uri, binds
        self._knows_apps, self._own_handles = knows_apps, own_handles
        self.asked: SimpleQueue[tuple[str, tuple[Any, ...]]] = SimpleQueue()
        self._client = self._session = ""
        self._bus = open_dbus_connection(address)
        Proxy(message_bus, self._bus).RequestName(NAME)
        self._thread = threading.Thread(target=self._serve, name="portal")
        self._thread.start()

    def _serve(self) -> None:
        # Until the bus dies, or it leaves the bus: its ways of ending.
        with suppress(OSError), self._bus:
            while True:
                message = self._bus.receive()
                if message.header.message_type is MessageType.method_call:
                    self.asked.put((message.header.fields[HeaderFields.member], message.body))
                    if not self._answer(message):
                        return

    def _answer(self, call: Message) -> bool:
        member = call.header.fields[HeaderFields.member]
        if member == "Register" and self._knows_apps:
            self._bus.send(new_method_return(call))
        elif member == "Register" or self._manner == "unknown":
            self._bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("no",)))
        elif self._manner == "forbidden":
            self._bus.send(new_error(call, "org.freedesktop.DBus.Error.AccessDenied", "s", ("no",)))
        elif member in ("Screenshot", "CreateSession", "BindShortcuts"):
            if self._manner == "vanishes":
                return False
            self._answer_request(call, member)
        elif member == "Close":
            self._bus.send(new_method_return(call))
        return True

    def _answer_request(self, call: Message, member: str) -> None:
        self._client = call.header.fields[HeaderFields.sender]
        options, client = call.body[-1], self._client[1:].replace(".", "_")
        token = "of_our_own" if self._own_handles else options["handle_token"][1]
        handle = f"{PATH}/request/{client}/{token}"
        results: dict[str, tuple[str, Any]] = {}
        if member == "Screenshot":
            results = {"uri": ("s", self._uri)}
        elif member == "CreateSession":
            self._session = f"{PATH}/session/{client}/{options['session_handle_token'][1]}"
            results = {"session_handle": ("s", self._session)}
        elif self._binds:
            (shortcut_id, _wanted), *_ = call.body[1]
            bound = [(shortcut_id, {"trigger_description": ("s", "Press Ctrl+Alt+P")})]
            results = {"shortcuts": ("a(sa{sv})", bound)}
        self._bus.send(new_method_return(call, "o", (handle,)))
        # One thing is refused at a time: a key, where there may be a session.
        manner = (
            "ok" if member == "CreateSession" and self._manner in ("cancelled", "denied") else self._manner
        )
        if manner in _CODES:
            code = _CODES[manner]
            request = DBusAddress(handle, interface="org.freedesktop.portal.Request")
            self._tell(make_signal(request, "Response", "ua{sv}", (code, {} if code else results)))

    def _tell(self, signal: Message) -> None:
        signal.header.fields[HeaderFields.destination] = self._client
        self._bus.send(signal)

    def key(self, member: str, *, at: int, shortcut_id: str = "group-photo", session: str = "") -> None:
        """Tell that a key of ours was pressed (`Activated`) or let go of; `at` is in milliseconds."""
        shortcuts = DBusAddress(PATH, interface=SHORTCUTS)
        body: tuple[Any, ...] = (session or self._session, shortcut_id, at, {})
        self._tell(make_signal(shortcuts, member, "osta{sv}", body))

    def end_session(self) -> None:
        """Take the keys back."""
        session = DBusAddress(self._session, interface="org.freedesktop.portal.Session")
        self._tell(make_signal(session, "Closed", "a{sv}", ({},)))

    def next_asked(self, member: str) -> tuple[Any, ...]:
        """The body of the next call with that name; others before it are passed over."""
        while True:
            name, body = self.asked.get(timeout=10)
            if name == member:
                return body

    def close(self) -> None:
        """Wait for its end; the bus must have died, or it must have left."""
        self._thread.join()
