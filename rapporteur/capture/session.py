"""The right grabber and hotkey for the session we run in."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from rapporteur.capture.errors import HotkeyUnavailable, NextWay
from rapporteur.capture.hotkey import Hotkey, parse_combination
from rapporteur.capture.model import Grabber


def open_grabber(
    environ: Mapping[str, str], *, platform: str = sys.platform, interactive: bool = False
) -> Grabber:
    """A grabber for the calling thread. Raises CaptureUnavailable when nothing can be read at all.

    `interactive` has a Wayland desktop show its own choice of window, part or screen; elsewhere nothing asks.
    """
    if platform == "win32":
        from rapporteur.capture.win32 import Win32Grabber
        from rapporteur.capture.win32_calls import Win32Calls

        return Win32Grabber(Win32Calls())
    if platform == "darwin":
        from rapporteur.capture.mac import MacGrabber
        from rapporteur.capture.mac_calls import MacCalls

        return MacGrabber(MacCalls())
    if _is_wayland(environ):
        return _open_wayland(environ, interactive)
    if _has_x11(environ, platform):
        from rapporteur.capture.x11 import X11Grabber

        return X11Grabber(environ["DISPLAY"])
    from rapporteur.capture.screen import ScreenGrabber

    return ScreenGrabber()


def open_hotkey(
    combination: str,
    environ: Mapping[str, str],
    *,
    platform: str = sys.platform,
    description: str = "Take the group photo",
) -> Hotkey:
    """A hotkey, not yet registered. Raises BadCombination, HotkeyUnavailable.

    `description` is what a Wayland desktop shows in its settings beside the key.
    """
    keys = parse_combination(combination)
    from rapporteur.capture.advice import ADVICE, shortcut_advice

    if platform == "win32":
        from rapporteur.capture.win32_calls import Win32KeyCalls
        from rapporteur.capture.win32_hotkey import Win32Hotkey

        return Win32Hotkey(combination, Win32KeyCalls())
    if platform == "darwin":
        from rapporteur.capture.mac_calls import MacKeyCalls
        from rapporteur.capture.mac_hotkey import MacHotkey

        return MacHotkey(combination, MacKeyCalls())
    if _is_wayland(environ):
        # XWayland would let us register the key and then never report it.
        from rapporteur.capture.portal_hotkey import PortalHotkey

        advice = shortcut_advice(environ, keys)
        return PortalHotkey(combination, description, address=_bus(environ), advice=advice)
    if not _has_x11(environ, platform):
        raise HotkeyUnavailable("There are no hotkeys for this kind of session.", ADVICE)
    from rapporteur.capture.x11_hotkey import X11Hotkey

    return X11Hotkey(combination, environ["DISPLAY"])


def way_after_uniform(environ: Mapping[str, str], *, platform: str = sys.platform) -> NextWay:
    """What to offer when a picture came out in one colour; give it to `encode`."""
    if platform == "darwin":
        return "permission"
    return "portal" if _is_wayland(environ) else "region"


def _open_wayland(environ: Mapping[str, str], interactive: bool) -> Grabber:
    from rapporteur.capture.portal import PortalGrabber
    from rapporteur.capture.wayland import WaylandGrabber

    def open_portal() -> Grabber:
        return PortalGrabber(_bus(environ), interactive=interactive)

    def open_x11() -> Grabber:
        from rapporteur.capture.x11 import X11Grabber

        return X11Grabber(environ["DISPLAY"])

    return WaylandGrabber(open_x11 if environ.get("DISPLAY") else None, open_portal)


def _bus(environ: Mapping[str, str]) -> str:
    """Where the session's bus listens; systemd's place for it where nothing else is said."""
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    return environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={runtime}/bus"


def _is_wayland(environ: Mapping[str, str]) -> bool:
    return bool(environ.get("WAYLAND_DISPLAY")) or environ.get("XDG_SESSION_TYPE") == "wayland"


def _has_x11(environ: Mapping[str, str], platform: str) -> bool:
    return platform == "linux" and bool(environ.get("DISPLAY"))
