"""The hotkey on Wayland: the desktop's portal is asked for one, and tells when it was pressed.

Source: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html and
https://specifications.freedesktop.org/shortcuts/latest
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Any

from rapporteur.capture.advice import ADVICE
from rapporteur.capture.errors import HotkeyUnavailable
from rapporteur.capture.hotkey import Combination, Hotkey, keysym_name, parse_combination
from rapporteur.capture.portal_bus import (
    APP_ID,
    PORTAL,
    PORTAL_PATH,
    SUCCESS,
    has_left,
    new_token,
    owner_rule,
    portal_call,
    register_call,
    response_rule,
    signal_of,
)

if TYPE_CHECKING:
    from socket import socket

    from jeepney import Message

log = logging.getLogger(__name__)

SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
SESSION = "org.freedesktop.portal.Session"
SHORTCUT_ID = "group-photo"

_MODIFIERS = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}

# A desktop that repeats a key held down does so well within this time, in milliseconds.
_REPEATS_WITHIN = 1000

# Bytes read at once.
_CHUNK = 65536


def trigger(combination: Combination) -> str:
    """The combination in the spelling of the Shortcuts Specification 0.1, such as `CTRL+ALT+p`."""
    held = (_MODIFIERS[modifier] for modifier in combination.modifiers)
    return "+".join((*held, keysym_name(combination.key)))


class PortalHotkey(Hotkey):
    """A `Hotkey` that the desktop grants, perhaps after it has asked the user, perhaps with another key.

    `register` only asks, and never waits: the answer comes through `drain`, which raises HotkeyUnavailable
    when it is no. `granted` is what the desktop calls the key once it is ours.

    Raises BadCombination, and HotkeyUnavailable when there is no session bus.
    """

    def __init__(
        self,
        combination: str,
        description: str,
        *,
        address: str = "SESSION",
        app_id: str = APP_ID,
        advice: str = ADVICE,
    ) -> None:
        """`description` is what the desktop's settings show beside the key; `address` that of another bus."""
        self.combination = parse_combination(combination)
        self.granted = ""
        self._description, self._address, self._app_id, self._advice = description, address, app_id, advice
        self._socket: socket = self._connect()
        self._start_afresh()

    def _connect(self) -> socket:
        from jeepney.bus import get_bus
        from jeepney.io.blocking import prep_socket

        try:
            connected: socket = prep_socket(get_bus(self._address))
        except (OSError, KeyError, ValueError, RuntimeError) as error:
            log.info("no session bus: %s", error)
            raise HotkeyUnavailable("This session has no D-Bus.", self._advice) from error
        return connected

    def _start_afresh(self) -> None:
        from jeepney import Parser

        self._parser = Parser()
        self._has_asked = False
        self._serials = count(1)
        self._expected: dict[int, str] = {}  # What is asked, by the serial of the call.
        self._request = ""  # The last element of the path on which the next Response comes.
        self._session = ""
        self._pressed_at: int | None = None  # By the desktop's clock, in milliseconds, while it is held.

    def register(self) -> None:
        from jeepney import MatchRule, message_bus

        self.unregister()
        self._has_asked = True
        self._send(message_bus.Hello(), "Hello")
        shortcuts = MatchRule(type="signal", sender=PORTAL, interface=SHORTCUTS, path=PORTAL_PATH)
        closed = MatchRule(type="signal", sender=PORTAL, interface=SESSION, member="Closed")
        for rule in (response_rule(), owner_rule(), shortcuts, closed):
            self._send(message_bus.AddMatch(rule), "AddMatch")
        # It must be answered before anything else is asked; older portals do not know it.
        self._send(register_call(self._app_id), "Register")

    def unregister(self) -> None:
        # With the connection the desktop forgets the session and its key, dialogs included; closing the
        # session alone would leave a request that is not answered yet.
        if self._has_asked:
            self._socket.close()
            self._socket = self._connect()
        self.granted = ""
        self._start_afresh()

    def fileno(self) -> int:
        return self._socket.fileno()

    def drain(self) -> int:
        return sum(self._heed(message) for message in self._messages())

    def close(self) -> None:
        self._socket.close()

    # The conversation

    def _messages(self) -> Iterator[Message]:
        from socket import MSG_DONTWAIT

        while True:
            while (message := self._parser.get_next_message()) is not None:
                yield message
            try:
                data = self._socket.recv(_CHUNK, MSG_DONTWAIT)
            except BlockingIOError:
                return
            except OSError as error:
                raise self._unavailable("The connection to the session's D-Bus was lost.") from error
            if not data:
                raise self._unavailable("The connection to the session's D-Bus was lost.")
            self._parser.add_data(data)

    def _heed(self, message: Message) -> int:
        """Go on with the conversation; returns 1 for a press of the key."""
        from jeepney import HeaderFields, MessageType

        asked = self._expected.pop(message.header.fields.get(HeaderFields.reply_serial, 0), "")
        path, member = signal_of(message)
        if asked:
            self._read_reply(asked, message.body, refused=message.header.message_type is MessageType.error)
        elif has_left(message):
            raise self._unavailable("The desktop's portal ended, and with it the key.")
        elif member == "Response" and path.rpartition("/")[2] == self._request:
            self._read_response(*message.body)
        elif member == "Closed" and path == self._session:
            raise self._unavailable("The desktop has taken the key back.")
        elif member in ("Activated", "Deactivated") and message.body[:2] == (self._session, SHORTCUT_ID):
            return self._read_press(member, message.body[2])
        return 0

    def _read_reply(self, asked: str, body: tuple[Any, ...], *, refused: bool) -> None:
        if asked == "Register":
            log.debug("registered with the portals: %s", body)
            options = {"session_handle_token": ("s", new_token()), "handle_token": ("s", self._new_request())}
            self._send(portal_call(SHORTCUTS, "CreateSession", "a{sv}", options), "CreateSession")
        elif refused:
            log.info("%s: %s", asked, body)
            raise self._unavailable("This desktop gives programs no keys of their own.")
        elif asked in ("CreateSession", "BindShortcuts"):
            # Portals before 0.9 made a path of their own.
            self._request = body[0].rpartition("/")[2]

    def _read_response(self, code: int, results: dict[str, tuple[str, Any]]) -> None:
        self._request = ""
        if code != SUCCESS:
            raise self._unavailable("The desktop was not allowed to give Rapporteur the key.")
        if not self._session:
            self._session = results["session_handle"][1]
            wanted = {
                "description": ("s", self._description),
                "preferred_trigger": ("s", trigger(self.combination)),
            }
            options = {"handle_token": ("s", self._new_request())}
            body = (self._session, [(SHORTCUT_ID, wanted)], "", options)
            self._send(portal_call(SHORTCUTS, "BindShortcuts", "oa(sa{sv})sa{sv}", *body), "BindShortcuts")
            return
        bound = dict(results["shortcuts"][1]) if "shortcuts" in results else {}
        if SHORTCUT_ID not in bound:
            raise self._unavailable("The desktop gave Rapporteur no key.")
        told = bound[SHORTCUT_ID].get("trigger_description", ("s", ""))[1]
        self.granted = told or str(self.combination)

    def _read_press(self, member: str, when: int) -> int:
        if member == "Deactivated":
            self._pressed_at = None
            return 0
        # Not every desktop says when a key goes up, so a press much later is a new one all the same.
        repeats = self._pressed_at is not None and when - self._pressed_at < _REPEATS_WITHIN
        self._pressed_at = when
        return 0 if repeats else 1

    def _new_request(self) -> str:
        self._request = new_token()
        return self._request

    def _send(self, message: Message, asked: str) -> None:
        serial = next(self._serials)
        self._expected[serial] = asked
        # A bus that is gone is heard of when it is read.
        with suppress(OSError):
            self._socket.sendall(message.serialise(serial))

    def _unavailable(self, reason: str) -> HotkeyUnavailable:
        return HotkeyUnavailable(reason, self._advice)
