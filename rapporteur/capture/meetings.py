"""What windows of video meetings are called: rules, read from a data file that can grow without code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapporteur.capture.errors import MeetingsUnreadable
from rapporteur.capture.model import Window

SMALLEST = (320, 240)
"""Width and height, in device pixels, below which a window is no meeting if the rules say nothing else."""


@dataclass(frozen=True)
class MeetingRule:
    """Fits a window by program, title and size; an empty condition fits every window.

    `rank` is 1 for the likeliest meeting and grows from there, 0 says that such a window is none. `apps` are
    in small letters and without `.exe`; `smallest` is width and height in device pixels.
    """

    service: str
    rank: int
    apps: frozenset[str] = frozenset()
    titles: tuple[re.Pattern[str], ...] = ()
    smallest: tuple[int, int] = SMALLEST

    def fits(self, window: Window, title: str) -> bool:
        """Whether it speaks of this window, whose title is given without what a browser adds."""
        if self.apps and window.app.casefold().removesuffix(".exe") not in self.apps:
            return False
        if self.titles and not any(pattern.search(title) for pattern in self.titles):
            return False
        width, height = self.smallest
        return not self.rank or (window.width >= width and window.height >= height)


@dataclass(frozen=True)
class MeetingRules:
    """Rules, of which the first that fits decides. `decorations` are what browsers add to a page's title."""

    rules: tuple[MeetingRule, ...]
    decorations: tuple[re.Pattern[str], ...] = ()

    def rank(self, window: Window) -> int:
        """How likely the window is the meeting, 1 being the likeliest; 0 when it is none or unknown."""
        title = self.bare_title(window.title)
        return next((rule.rank for rule in self.rules if rule.fits(window, title)), 0)

    def bare_title(self, title: str) -> str:
        """The title without the browser's name, and without a count of messages before it."""
        for decoration in self.decorations:
            title = decoration.sub("", title.strip())
        return title.strip()


_ZOOM = frozenset({"zoom", "zoom.us"})

ZOOM_ALONE = MeetingRules(
    (
        MeetingRule("Zoom", 0, _ZOOM, (re.compile("^zoom floating video window", re.IGNORECASE),)),
        MeetingRule("Zoom", 1, _ZOOM, (re.compile("Meeting|Webinar", re.IGNORECASE),)),
        MeetingRule("Zoom", 2, _ZOOM),
    )
)
"""What is known without the data file."""


def load_meetings(path: Path) -> MeetingRules:
    """Read a file of rules; its own comments say what it may hold. Raises MeetingsUnreadable."""
    import tomllib

    try:
        return _read(tomllib.loads(path.read_text("utf-8-sig")))
    except OSError as error:
        raise MeetingsUnreadable(path, error.strerror or str(error)) from error
    except re.error as error:
        raise MeetingsUnreadable(path, f"“{error.pattern!s}” is no regular expression") from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise MeetingsUnreadable(path, f"it is no file of meetings ({error})") from error


def _read(table: Mapping[str, Any]) -> MeetingRules:
    smallest = _size(table.get("smallest", SMALLEST))
    rules = tuple(_rule(entry, smallest) for entry in table["rule"])
    return MeetingRules(rules, _patterns(table.get("decorations", ())))


def _rule(entry: Mapping[str, Any], smallest: tuple[int, int]) -> MeetingRule:
    unknown = set(entry) - {"service", "rank", "apps", "titles", "smallest"}
    if unknown:
        raise ValueError(f"a rule knows no {sorted(unknown)[0]}")
    if not entry.get("apps") and not entry.get("titles"):
        raise ValueError("a rule without apps and titles would fit every window")
    return MeetingRule(
        service=str(entry["service"]),
        rank=int(entry["rank"]),
        apps=frozenset(app.casefold() for app in entry.get("apps", ())),
        titles=_patterns(entry.get("titles", ())),
        smallest=_size(entry.get("smallest", smallest)),
    )


def _patterns(texts: Any) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(text, re.IGNORECASE) for text in texts)


def _size(value: Any) -> tuple[int, int]:
    width, height = value
    return int(width), int(height)
