"""Where windows are put on the screens, and what is remembered of that for each arrangement of screens.

A laptop alone, the same laptop at a projector and at a desk with two screens are three arrangements: each
has its own places. Everything is in logical pixels of the desktop, whose origin may lie on any screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from rapporteur.desktop.settings import SettingsFile

Side = Literal["", "left", "right"]
"""An edge of a screen; empty is none."""

MOST_KEPT = 12
"""Of how many arrangements the places are remembered."""

SLACK = 8
"""Pixels by which a window manager may round a size, for a window to be at an edge still."""

_TITLE_BAR = 32
"""Height of what a window must show for somebody to take hold of it."""


class Box(NamedTuple):
    """A rectangle."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column that is beyond it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row that is beyond it."""
        return self.y + self.height

    def shared(self, other: Box) -> int:
        """The area that two rectangles have in common."""
        width = min(self.right, other.right) - max(self.x, other.x)
        height = min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(0, width) * max(0, height)

    def distance(self, other: Box) -> int:
        """How far the middles of two rectangles are apart, counted along both axes."""
        across = 2 * self.x + self.width - 2 * other.x - other.width
        down = 2 * self.y + self.height - 2 * other.y - other.height
        return (abs(across) + abs(down)) // 2


class Place(NamedTuple):
    """One screen: `available` is what bars of the desktop leave of it, `ratio` its device pixel ratio."""

    name: str
    whole: Box
    available: Box
    ratio: float = 1.0


class Arrangement(BaseModel):
    """What is remembered of one arrangement of screens; None and empty where nothing is."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    window: Box | None = None
    """The window without its frame, where it was before it was docked or filled its screen."""

    maximised: bool = False
    docked: Side = ""
    dock_screen: str = ""
    strip: Box | None = None
    speaker_view: str = ""
    """The name of the screen that shows it."""


def key_of(places: Iterable[Place]) -> str:
    """What tells one arrangement of screens from another, however the system lists them."""
    return "; ".join(
        f"{place.name} {place.whole.width}x{place.whole.height}{place.whole.x:+}{place.whole.y:+} "
        f"@{place.ratio:g}"
        for place in sorted(places)
    )


def nearest(box: Box, places: Sequence[Place]) -> Place:
    """The screen that shows most of a rectangle or, where none does, the closest one."""
    return max(places, key=lambda place: (box.shared(place.whole), -box.distance(place.whole)))


def named(name: str, places: Iterable[Place]) -> Place | None:
    """The screen of this name."""
    return next((place for place in places if place.name == name), None)


def kept_on_screen(box: Box, places: Sequence[Place]) -> Box:
    """The rectangle itself if it can be seen and taken hold of; else moved, and made smaller, until it can.

    A window may hang over the edge of its screen, or lie across two, if it was put there.
    """
    title_bar = box._replace(height=min(_TITLE_BAR, box.height))
    for part in (box, title_bar):
        if 2 * sum(part.shared(place.available) for place in places) < part.width * part.height:
            return within(box, nearest(box, places).available)
    return box


def within(box: Box, room: Box) -> Box:
    """The rectangle moved, and made smaller, so that all of it is in the room."""
    width, height = min(box.width, room.width), min(box.height, room.height)
    x = max(room.x, min(box.x, room.right - width))
    y = max(room.y, min(box.y, room.bottom - height))
    return Box(x, y, width, height)


def docked(side: Side, room: Box, width: int) -> Box:
    """The rectangle at an edge of the room: as high as it, and so wide if it is as wide."""
    width = min(width, room.width)
    x = room.right - width if side == "right" else room.x
    return Box(x, room.y, width, room.height)


def is_docked(side: Side, box: Box, room: Box) -> bool:
    """Whether a rectangle is at that edge of the room, from top to bottom."""
    at_edge = abs(box.right - room.right) if side == "right" else abs(box.x - room.x)
    offsets = (at_edge, abs(box.y - room.y), abs(box.bottom - room.bottom))
    return side != "" and max(offsets) <= SLACK


class Arrangements:
    """What is remembered, in the settings' file: the arrangements used last."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def of(self, key: str) -> Arrangement | None:
        """What is remembered of an arrangement, by `key_of`; None where it is new."""
        return self._settings.values.arrangements.get(key)

    def change(self, key: str, **changes: object) -> None:
        """Remember something of an arrangement, and that it was used last."""
        kept = self._settings.values.arrangements
        before = self.of(key)
        after = (before or Arrangement()).model_copy(update=changes)
        if after != before or next(reversed(list(kept))) != key:
            others = [(other, one) for other, one in kept.items() if other != key]
            self._settings.change(arrangements=dict([*others, (key, after)][-MOST_KEPT:]))
