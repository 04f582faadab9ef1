"""A window by what somebody says its title is."""

from __future__ import annotations

from collections.abc import Sequence

from rapporteur.capture.errors import NoMeetingWindow, SeveralWindows
from rapporteur.capture.model import Window


def find_titled(windows: Sequence[Window], title: str) -> Window:
    """The window with this title, or else the only one with these words in its title, in any case.

    Raises NoMeetingWindow, SeveralWindows.
    """
    wanted = title.strip().casefold()
    exactly = [window for window in windows if window.title.strip().casefold() == wanted]
    found = exactly or [window for window in windows if wanted in window.title.casefold()]
    if not found:
        raise NoMeetingWindow(windows)
    if len(found) > 1:
        raise SeveralWindows(found)
    return found[0]
