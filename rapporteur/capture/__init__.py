"""The group photo: find the meeting's window, take its picture, listen for one hotkey.

Stands alone, and costs next to nothing to import: the libraries that talk to the system are imported
when a grabber or a hotkey is made.
"""

from rapporteur.capture.advice import shortcut_advice
from rapporteur.capture.burst import Choice, CountFaces, Score, choose_best
from rapporteur.capture.choose import choose_meeting, rank_windows
from rapporteur.capture.encode import encode
from rapporteur.capture.errors import (
    BadCombination,
    CaptureError,
    CaptureUnavailable,
    HotkeyTaken,
    HotkeyUnavailable,
    MeetingsUnreadable,
    NextWay,
    NoMeetingWindow,
    OutsideScreen,
    PermissionMissing,
    PictureCancelled,
    SeveralWindows,
    UniformPicture,
    WindowGone,
    WindowMinimised,
)
from rapporteur.capture.hotkey import Combination, Hotkey, parse_combination
from rapporteur.capture.meetings import MeetingRules, load_meetings
from rapporteur.capture.model import Grabber, Method, Picture, Region, Window
from rapporteur.capture.session import open_grabber, open_hotkey, way_after_uniform
from rapporteur.capture.thumbnails import thumbnails

__all__ = [
    "BadCombination",
    "CaptureError",
    "CaptureUnavailable",
    "Choice",
    "Combination",
    "CountFaces",
    "Grabber",
    "Hotkey",
    "HotkeyTaken",
    "HotkeyUnavailable",
    "MeetingRules",
    "MeetingsUnreadable",
    "Method",
    "NextWay",
    "NoMeetingWindow",
    "OutsideScreen",
    "PermissionMissing",
    "Picture",
    "PictureCancelled",
    "Region",
    "Score",
    "SeveralWindows",
    "UniformPicture",
    "Window",
    "WindowGone",
    "WindowMinimised",
    "choose_best",
    "choose_meeting",
    "encode",
    "load_meetings",
    "open_grabber",
    "open_hotkey",
    "parse_combination",
    "rank_windows",
    "shortcut_advice",
    "thumbnails",
    "way_after_uniform",
]
