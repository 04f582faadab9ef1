"""The right grabber and hotkey for the session we run in.

Windows of single programs on Windows, macOS, and Wayland come later; until then they get whole screens.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from rapporteur.capture.errors import HotkeyUnavailable
from rapporteur.capture.hotkey import Hotkey, parse_combination
from rapporteur.capture.model import Grabber


def open_grabber(environ: Mapping[str, str], *, platform: str = sys.platform) -> Grabber:
    """A grabber for the calling thread. Raises CaptureUnavailable when nothing can be read at all."""
    if _has_x11(environ, platform):
        from rapporteur.capture.x11 import X11Grabber

        return X11Grabber(environ["DISPLAY"])
    from rapporteur.capture.screen import ScreenGrabber

    return ScreenGrabber()


def open_hotkey(combination: str, environ: Mapping[str, str], *, platform: str = sys.platform) -> Hotkey:
    """A hotkey, not yet registered. Raises BadCombination, HotkeyUnavailable."""
    parse_combination(combination)
    from rapporteur.capture.x11_hotkey import ADVICE, X11Hotkey

    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        # XWayland would let us register the key and then never report it.
        raise HotkeyUnavailable("Wayland keeps the keys of other programs to itself.", ADVICE)
    if not _has_x11(environ, platform):
        raise HotkeyUnavailable("There are no hotkeys for this kind of session yet.", ADVICE)
    return X11Hotkey(combination, environ["DISPLAY"])


def _has_x11(environ: Mapping[str, str], platform: str) -> bool:
    return platform == "linux" and bool(environ.get("DISPLAY"))
