"""What letters, numbers and brackets make of each other's direction: rules W, N and I of UAX #9."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from unicodedata import category, normalize

_NEUTRAL = frozenset(("B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"))
_ISOLATING = frozenset(("LRI", "RLI", "FSI", "PDI"))
_SIGNS = frozenset(("ES", "ET", "CS"))
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
"""What counts as which direction for brackets and neutrals (N0, N1)."""

_MOST_OPEN = 63
"""The most brackets that may be open at once (BD16)."""


class Stretch(NamedTuple):
    """An isolating run sequence (BD13): characters of one level, their places and their classes.

    `begin` and `end` are the directions that it has around it ("L" or "R").
    """

    places: Sequence[int]
    kinds: list[str]
    text: str
    level: int
    begin: str
    end: str


def resolve(stretch: Stretch) -> list[int]:
    """The level of each character."""
    kinds = list(stretch.kinds)
    _marks(kinds, stretch.begin)
    _numbers(kinds, stretch.begin)
    _signs(kinds)
    _numbers_after_latin(kinds, stretch.begin)
    _brackets(kinds, stretch)
    _neutrals(kinds, stretch)
    if stretch.level % 2:
        return [stretch.level + (kind != "R") for kind in kinds]
    raised = {"L": 0, "R": 1}
    return [stretch.level + raised.get(kind, 2) for kind in kinds]


def _marks(kinds: list[str], begin: str) -> None:
    """A mark runs as what it stands on (W1)."""
    if "NSM" not in kinds:
        return
    before = begin
    for place, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[place] = before
        before = "ON" if kind in _ISOLATING else kinds[place]


def _numbers(kinds: list[str], begin: str) -> None:
    """Numbers after Arabic letters are Arabic ones, and those letters run from right to left (W2, W3)."""
    if "AL" not in kinds:
        return
    strong = begin
    for place, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]


def _signs(kinds: list[str]) -> None:
    """Signs within a number and beside it are part of it, all others are neutral (W4 to W6)."""
    if not _SIGNS.intersection(kinds):
        return
    for place in range(1, len(kinds) - 1):
        kind = kinds[place]
        if kind not in ("ES", "CS"):
            continue
        before, after = kinds[place - 1], kinds[place + 1]
        if before == after and (before == "EN" or (before == "AN" and kind == "CS")):
            kinds[place] = before
    place = 0
    while place < len(kinds):
        if kinds[place] != "ET":
            place += 1
            continue
        start = place
        while place < len(kinds) and kinds[place] == "ET":
            place += 1
        beside = kinds[start - 1 : start] + kinds[place : place + 1]
        if "EN" in beside:
            kinds[start:place] = ["EN"] * (place - start)
    kinds[:] = ["ON" if kind in _SIGNS else kind for kind in kinds]


def _numbers_after_latin(kinds: list[str], begin: str) -> None:
    """Numbers after letters from left to right run with them (W7)."""
    if "EN" not in kinds:
        return
    strong = begin
    for place, kind in enumerate(kinds):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _brackets(kinds: list[str], stretch: Stretch) -> None:
    """Brackets that belong together run the same way (N0)."""
    along = "LR"[stretch.level % 2]
    for opening, closing in _pairs(kinds, stretch.text):
        inside = {_STRONG.get(kind) for kind in kinds[opening + 1 : closing]} - {None}
        if not inside:
            continue
        kind = along
        if along not in inside:
            before = next(
                (_STRONG[kinds[place]] for place in range(opening - 1, -1, -1) if kinds[place] in _STRONG),
                stretch.begin,
            )
            kind = before
        for place in (opening, closing):
            kinds[place] = kind
            # Marks on a bracket go with it.
            after = place + 1
            while after < len(kinds) and stretch.kinds[after] == "NSM":
                kinds[after] = kind
                after += 1


def _pairs(kinds: Sequence[str], text: str) -> list[tuple[int, int]]:
    """The places of brackets that belong together, in the order in which they open (BD16)."""
    open_ones: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, character in enumerate(text):
        found = _bracket(character) if kinds[place] == "ON" else None
        if found is None:
            continue
        closed_by, closes = found
        if closed_by:
            if len(open_ones) == _MOST_OPEN:
                break
            open_ones.append((closed_by, place))
            continue
        for depth in range(len(open_ones) - 1, -1, -1):
            if open_ones[depth][0] == closes:
                pairs.append((open_ones[depth][1], place))
                del open_ones[depth:]
                break
    return sorted(pairs)


@lru_cache(1024)
def _bracket(character: str) -> tuple[str, str] | None:
    """What closes an opening bracket, and what a closing one is; None for all else.

    Those that Unicode holds to be the same, as two kinds of angle brackets, are.
    """
    from fontTools.unicodedata import Mirrored

    kind = category(character)
    if kind not in ("Ps", "Pe") or ord(character) not in Mirrored.MIRRORED:
        return None
    if kind == "Ps":
        return normalize("NFD", chr(Mirrored.MIRRORED[ord(character)])), ""
    return "", normalize("NFD", character)


def _neutrals(kinds: list[str], stretch: Stretch) -> None:
    """What has no direction runs as what is on both sides of it, else as the stretch does (N1, N2)."""
    along = "LR"[stretch.level % 2]
    place = 0
    before = stretch.begin
    while place < len(kinds):
        if kinds[place] not in _NEUTRAL:
            before = _STRONG[kinds[place]]
            place += 1
            continue
        start = place
        while place < len(kinds) and kinds[place] in _NEUTRAL:
            place += 1
        after = _STRONG[kinds[place]] if place < len(kinds) else stretch.end
        kinds[start:place] = [before if before == after else along] * (place - start)
