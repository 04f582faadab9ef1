"""How the desktop's portals are asked: a call, a Request object, and its Response.

Source: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Request.html and
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.host.portal.Registry.html
"""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from rapporteur.capture.errors import CaptureUnavailable, PermissionMissing, PictureCancelled

if TYPE_CHECKING:
    from jeepney import MatchRule, Message

log = logging.getLogger(__name__)

PORTAL = "org.freedesktop.portal.Desktop"
"""The name of the portals on the session's bus."""

PORTAL_PATH = "/org/freedesktop/portal/desktop"

REQUEST = "org.freedesktop.portal.Request"

BUS = "org.freedesktop.DBus"

APP_ID = "rapporteur"
"""The name of our desktop file without its ending, which portals from 1.21 on want to know us by."""

# What a Response says first.
SUCCESS, CANCELLED = 0, 1

_NOT_ALLOWED = "The desktop did not allow a picture of the screen."

# Seconds for what needs no answer of a person. A portal that is not running yet is started first.
_PATIENCE = 10.0


def new_token() -> str:
    """An object path's last element that nobody can guess and nobody else uses."""
    return f"rapporteur_{secrets.token_hex(8)}"


def portal_call(interface: str, method: str, signature: str, *arguments: object) -> Message:
    """A call of the portals' one object."""
    from jeepney import DBusAddress, new_method_call

    return new_method_call(DBusAddress(PORTAL_PATH, PORTAL, interface), method, signature, arguments)


def register_call(app_id: str) -> Message:
    """Tells the portals who we are. Only newer ones know it, and only to programs outside a sandbox."""
    return portal_call("org.freedesktop.host.portal.Registry", "Register", "sa{sv}", app_id, {})


def response_rule() -> MatchRule:
    """Matches the answers to our requests."""
    from jeepney import MatchRule

    return MatchRule(type="signal", sender=PORTAL, interface=REQUEST, member="Response")


def owner_rule() -> MatchRule:
    """Matches the portals' coming and going."""
    from jeepney import MatchRule

    rule = MatchRule(type="signal", sender=BUS, interface=BUS, member="NameOwnerChanged")
    rule.add_arg_condition(0, PORTAL)
    return rule


def signal_of(message: Message) -> tuple[str, str]:
    """The path and the name of a signal; empty for a message that is none."""
    from jeepney import HeaderFields, MessageType

    if message.header.message_type is not MessageType.signal:
        return "", ""
    fields = message.header.fields
    return str(fields[HeaderFields.path]), str(fields[HeaderFields.member])


def has_left(message: Message) -> bool:
    """Whether a message says that the portals are gone."""
    return signal_of(message)[1] == "NameOwnerChanged" and message.body[0] == PORTAL and not message.body[2]


class PortalBus:
    """A connection to the portals, on which one request at a time is made and waited for.

    Belongs to the thread that made it, which should be a worker. Raises CaptureUnavailable.
    """

    def __init__(self, address: str, app_id: str) -> None:
        """`address` is `SESSION`, or that of another bus."""
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection

        try:
            self._bus = open_dbus_connection(address)
        except (OSError, KeyError, ValueError, RuntimeError) as error:
            log.info("no session bus: %s", error)
            raise CaptureUnavailable("This session has no D-Bus, so no portal for pictures.") from error
        with self._connected():
            for rule in (response_rule(), owner_rule()):
                self._call(message_bus.AddMatch(rule))
            answer = self._call(register_call(app_id))
        log.debug("registered with the portals: %s", answer.body)

    def request(
        self,
        interface: str,
        method: str,
        parent_window: str,
        options: dict[str, tuple[str, Any]],
        *,
        patience: float,
    ) -> dict[str, tuple[str, Any]]:
        """Make a request that takes a parent window and options; returns what the Response brings.

        Raises PictureCancelled, PermissionMissing, or CaptureUnavailable, also after `patience` seconds
        without an answer.
        """
        token = new_token()
        call = portal_call(
            interface, method, "sa{sv}", parent_window, options | {"handle_token": ("s", token)}
        )
        with self._connected():
            code, results = self._await_response(call, token, patience)
        if code == CANCELLED:
            raise PictureCancelled
        if code != SUCCESS:
            raise PermissionMissing(_NOT_ALLOWED)
        return results

    def _await_response(
        self, call: Message, token: str, patience: float
    ) -> tuple[int, dict[str, tuple[str, Any]]]:
        from jeepney import HeaderFields, MessageType

        deadline = time.monotonic() + patience
        serial = next(self._bus.outgoing_serial)
        self._bus.send(call, serial=serial)
        # Portals before 0.9 made a handle of their own, which only the reply tells.
        handle = f"{PORTAL_PATH}/request/{self._bus.unique_name[1:].replace('.', '_')}/{token}"
        while True:
            try:
                message = self._bus.receive(timeout=max(deadline - time.monotonic(), 0))
            except TimeoutError:
                self._withdraw(handle)
                raise CaptureUnavailable(
                    f"The desktop did not answer within {patience:g} seconds; no picture was taken.",
                    "portal",
                ) from None
            kind, path_and_name = message.header.message_type, signal_of(message)
            if message.header.fields.get(HeaderFields.reply_serial) == serial:
                if kind is MessageType.error:
                    raise _refusal(str(message.header.fields.get(HeaderFields.error_name)), message.body)
                handle = message.body[0]
            elif path_and_name == (handle, "Response"):
                code, results = message.body
                return code, results
            elif has_left(message):
                raise CaptureUnavailable("The desktop's portal ended before it gave a picture.", "portal")

    def _withdraw(self, handle: str) -> None:
        """Take a request back, so that no dialog stays open for it."""
        from jeepney import DBusAddress, new_method_call

        self._bus.send(new_method_call(DBusAddress(handle, PORTAL, REQUEST), "Close"))

    def _call(self, message: Message) -> Message:
        return self._bus.send_and_get_reply(message, timeout=_PATIENCE)

    @contextmanager
    def _connected(self) -> Iterator[None]:
        try:
            yield
        except TimeoutError as error:
            raise CaptureUnavailable("The desktop's portal does not answer.", "portal") from error
        except OSError as error:
            raise CaptureUnavailable("The connection to the session's D-Bus was lost.") from error

    def close(self) -> None:
        """Let go of the bus. May be called twice."""
        with suppress(OSError, KeyError):
            self._bus.close()


def _refusal(name: str, detail: object) -> CaptureUnavailable:
    log.info("the portal refused: %s %s", name, detail)
    if name.rpartition(".")[2] in ("AccessDenied", "NotAllowed"):
        return PermissionMissing(_NOT_ALLOWED)
    return CaptureUnavailable("This desktop has no portal for pictures.")
