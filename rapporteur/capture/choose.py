"""Which window is the meeting? Pure functions over a list of windows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import takewhile

from rapporteur.capture.errors import NoMeetingWindow, SeveralWindows
from rapporteur.capture.meetings import ZOOM_ALONE, MeetingRules
from rapporteur.capture.model import Window

# Two windows of one kind whose areas differ by less are both offered.
_CLEARLY_LARGER = 2

_UNLIKELY = 9


def choose_meeting(
    windows: Sequence[Window],
    *,
    rules: MeetingRules = ZOOM_ALONE,
    exclude_apps: Collection[str] = (),
    exclude_ids: Collection[int] = (),
    remembered_title: str | None = None,
) -> Window:
    """The one window that is surely the meeting.

    `rules` say what meetings look like; `load_meetings` reads them. `exclude_apps` and `exclude_ids` name our
    own windows; `remembered_title` is the title of the last window that people chose, and wins over
    everything. A minimised meeting is chosen only if no open window is as likely. Raises NoMeetingWindow or
    SeveralWindows, which carry what to offer.
    """
    ranked = rank_windows(
        windows,
        rules=rules,
        exclude_apps=exclude_apps,
        exclude_ids=exclude_ids,
        remembered_title=remembered_title,
    )
    if not ranked or _unlikeliness(ranked[0], rules, remembered_title) == _UNLIKELY:
        raise NoMeetingWindow(ranked)
    best, *others = ranked
    likeliest = _rank(best, rules, remembered_title)
    equals = takewhile(lambda w: _rank(w, rules, remembered_title) == likeliest, others)
    rivals = [other for other in equals if _area(other) * _CLEARLY_LARGER > _area(best)]
    if rivals:
        raise SeveralWindows([best, *rivals])
    return best


def rank_windows(
    windows: Sequence[Window],
    *,
    rules: MeetingRules = ZOOM_ALONE,
    exclude_apps: Collection[str] = (),
    exclude_ids: Collection[int] = (),
    remembered_title: str | None = None,
) -> list[Window]:
    """All windows but the excluded ones, the likeliest meeting first, for a list to choose from.

    Among equals open ones come before minimised ones, then the larger one first.
    """
    ours = {app.casefold() for app in exclude_apps}
    eligible = [w for w in windows if w.id not in exclude_ids and w.app.casefold() not in ours]
    return sorted(eligible, key=lambda w: (*_rank(w, rules, remembered_title), -_area(w)))


def _rank(window: Window, rules: MeetingRules, remembered_title: str | None) -> tuple[int, bool]:
    return _unlikeliness(window, rules, remembered_title), window.minimised


def _unlikeliness(window: Window, rules: MeetingRules, remembered_title: str | None) -> int:
    """0 for a remembered window, up to `_UNLIKELY` for one that is no meeting as far as we know."""
    if remembered_title and window.title.strip() == remembered_title.strip():
        return 0
    return min(rules.rank(window) or _UNLIKELY, _UNLIKELY)


def _area(window: Window) -> int:
    return window.width * window.height
