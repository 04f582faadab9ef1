"""The group photo: find the meeting's window, take its picture, listen for one hotkey.

Stands alone, and costs next to nothing to import: the libraries that talk to the system are imported
when a grabber or a hotkey is made.
"""

from rapporteur.capture.choose import choose_meeting, rank_windows
from rapporteur.capture.encode import encode
from rapporteur.capture.errors import (
    BadCombination,
    CaptureError,
    CaptureUnavailable,
    HotkeyTaken,
    HotkeyUnavailable,
    NoMeetingWindow,
    OutsideScreen,
    SeveralWindows,
    UniformPicture,
    WindowGone,
    WindowMinimised,
)
from rapporteur.capture.hotkey import Combination, Hotkey, parse_combination
from rapporteur.capture.model import Grabber, Method, Picture, Region, Window
from rapporteur.capture.session import open_grabber, open_hotkey

__all__ = [
    "BadCombination",
    "CaptureError",
    "CaptureUnavailable",
    "Combination",
    "Grabber",
    "Hotkey",
    "HotkeyTaken",
    "HotkeyUnavailable",
    "Method",
    "NoMeetingWindow",
    "OutsideScreen",
    "Picture",
    "Region",
    "SeveralWindows",
    "UniformPicture",
    "Window",
    "WindowGone",
    "WindowMinimised",
    "choose_meeting",
    "encode",
    "open_grabber",
    "open_hotkey",
    "parse_combination",
    "rank_windows",
]
