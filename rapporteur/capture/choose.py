"""Which window is the meeting? Pure functions over a list of windows."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import takewhile

from rapporteur.capture.errors import NoMeetingWindow, SeveralWindows
from rapporteur.capture.model import Window

# Anchored at the start or the end, so that a mail or a document about a meeting is not taken for one.
_MEETING_TITLES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^Zoom (Meeting|Webinar)( 40-Minutes)?( [-–—|(].*)?$",
        r"\| Microsoft Teams( classic)?$",
        r"^(Google )?Meet [-–—] ",
        r"(^|[|\-–—] )Jitsi Meet\b",
        r"^(Cisco )?Webex( Meetings?)?( [-–—|].*)?$",
        r"^BigBlueButton [-–—] ",
        r" [-–—] BigBlueButton\b",
    )
)
_ZOOM_MEETING = re.compile(r"\b(Meeting|Webinar)\b", re.IGNORECASE)
_ZOOM_HOME = re.compile(r"^Zoom( Workplace| Cloud Meetings)?( - .*)?$", re.IGNORECASE)
_ZOOM_FLOATING = re.compile(r"^zoom floating video window", re.IGNORECASE)
_SMALLEST_WIDTH, _SMALLEST_HEIGHT = 320, 240

# Two windows of one kind whose areas differ by less are both offered.
_CLEARLY_LARGER = 2

_UNLIKELY = 9


def choose_meeting(
    windows: Sequence[Window],
    *,
    exclude_apps: Collection[str] = (),
    exclude_ids: Collection[int] = (),
    remembered_title: str | None = None,
) -> Window:
    """The one window that is surely the meeting.

    `exclude_apps` and `exclude_ids` name our own windows; `remembered_title` is the title of the last
    window that people chose, and wins over everything. A minimised meeting is chosen only if no open
    window is as likely. Raises NoMeetingWindow or SeveralWindows, which carry what to offer.
    """
    ranked = rank_windows(
        windows, exclude_apps=exclude_apps, exclude_ids=exclude_ids, remembered_title=remembered_title
    )
    if not ranked or _unlikeliness(ranked[0], remembered_title) == _UNLIKELY:
        raise NoMeetingWindow(ranked)
    best, *others = ranked
    equals = takewhile(lambda w: _rank(w, remembered_title) == _rank(best, remembered_title), others)
    rivals = [other for other in equals if _area(other) * _CLEARLY_LARGER > _area(best)]
    if rivals:
        raise SeveralWindows([best, *rivals])
    return best


def rank_windows(
    windows: Sequence[Window],
    *,
    exclude_apps: Collection[str] = (),
    exclude_ids: Collection[int] = (),
    remembered_title: str | None = None,
) -> list[Window]:
    """All windows but the excluded ones, the likeliest meeting first, for a list to choose from.

    Among equals open ones come before minimised ones, then the larger one first.
    """
    ours = {app.casefold() for app in exclude_apps}
    eligible = [w for w in windows if w.id not in exclude_ids and w.app.casefold() not in ours]
    return sorted(eligible, key=lambda w: (*_rank(w, remembered_title), -_area(w)))


def _rank(window: Window, remembered_title: str | None) -> tuple[int, bool]:
    return _unlikeliness(window, remembered_title), window.minimised


def _unlikeliness(window: Window, remembered_title: str | None) -> int:
    """0 for a remembered window, up to `_UNLIKELY` for one that is no meeting as far as we know."""
    title = window.title.strip()
    if remembered_title and title == remembered_title.strip():
        return 0
    if window.app.casefold() == "zoom":
        small = window.width < _SMALLEST_WIDTH or window.height < _SMALLEST_HEIGHT
        if small or _ZOOM_FLOATING.match(title):
            return _UNLIKELY
        if _ZOOM_HOME.match(title):
            return 4
        # Zoom translates its titles, so an unknown one is still likelier than its home window.
        return 1 if _ZOOM_MEETING.search(title) else 2
    return 3 if any(pattern.search(title) for pattern in _MEETING_TITLES) else _UNLIKELY


def _area(window: Window) -> int:
    return window.width * window.height
