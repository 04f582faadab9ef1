"""Which way each character runs: Unicode's bidirectional algorithm (UAX #9), revision 46.

Here are its rules for a whole paragraph (P, X) and for a line (L); what a stretch of text makes of its
letters, numbers and brackets (W, N, I) is in `resolving`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar
from unicodedata import bidirectional

import regex

from rapporteur.export.pdf.typesetting.resolving import Stretch, resolve
from rapporteur.export.text import right_to_left

_RIGHT_TO_LEFT = regex.compile(
    r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}\p{Bidi_Class=AN}\p{Bidi_Class=RLE}\p{Bidi_Class=RLO}\p{Bidi_Class=RLI}]"
)
_ARABIC = regex.compile(r"\p{Bidi_Class=AL}")

_DEEPEST = 125
"""The highest level that embeddings may reach (BD2)."""

_EMBEDDINGS = frozenset(("LRE", "RLE", "LRO", "RLO"))
_ISOLATES = frozenset(("LRI", "RLI", "FSI"))
_REMOVED = _EMBEDDINGS | {"PDF", "BN"}
_BLANK = _REMOVED | _ISOLATES | {"WS", "PDI"}
_EXPLICIT = _REMOVED | _ISOLATES | {"PDI", "B"}

_Thing = TypeVar("_Thing")


class _Status(NamedTuple):
    """What holds inside an embedding or an isolate (X1)."""

    level: int
    override: str
    isolate: bool


def base_level(text: str, usual: int) -> int:
    """0 for a paragraph from left to right, 1 from right to left, by its first strong letter (P2, P3).

    Without any it is as `usual`.
    """
    return int(right_to_left(text, otherwise=usual == 1))


def levels(text: str, base: int) -> list[int] | None:
    """The level of each character of a line of its own; None where all are at 0, as in most texts.

    What is invisible (X9) has the level of what it stands behind.
    """
    if base == 0 and not _RIGHT_TO_LEFT.search(text):
        return None
    kinds = list(map(_kind, text))
    if _EXPLICIT.isdisjoint(kinds):
        # Nothing is set apart, as in most texts.
        around = "LR"[base]
        found = resolve(Stretch(range(len(text)), kinds, text, base, begin=around, end=around))
    else:
        partners = _isolates(kinds)
        found, resolved = _embed(text, kinds, partners, base)
        kept = [place for place, kind in enumerate(kinds) if kind not in _REMOVED]
        for stretch in _stretches(text, kinds, resolved, found, kept, partners, base):
            for place, level in zip(stretch.places, resolve(stretch), strict=True):
                found[place] = level
    _reset_blanks(kinds, found, base)
    if not _REMOVED.isdisjoint(kinds):
        before = base
        for place, kind in enumerate(kinds):
            if kind in _REMOVED:
                found[place] = before
            before = found[place]
    return found


@lru_cache(4096)
def _kind(character: str) -> str:
    """The class of a character; Python's own tables may be older than a letter."""
    known = bidirectional(character)
    if known or not _RIGHT_TO_LEFT.match(character):
        return known or "L"
    return "AL" if _ARABIC.match(character) else "R"


def _isolates(kinds: Sequence[str]) -> dict[int, int]:
    """Where each isolate ends (BD9), by where it begins; those that never end are left out."""
    open_ones: list[int] = []
    ends: dict[int, int] = {}
    for place, kind in enumerate(kinds):
        if kind in _ISOLATES:
            open_ones.append(place)
        elif kind == "PDI" and open_ones:
            ends[open_ones.pop()] = place
    return ends


def _embed(text: str, kinds: Sequence[str], ends: dict[int, int], base: int) -> tuple[list[int], list[str]]:
    """The explicit level of each character, and its class after overrides (X1 to X8)."""
    stack = [_Status(base, "", isolate=False)]
    isolates_beyond = embeddings_beyond = isolates = 0
    found: list[int] = []
    resolved = list(kinds)
    for place, kind in enumerate(kinds):
        status = stack[-1]
        if kind in _EMBEDDINGS:
            found.append(status.level)
            level = _next(status.level, odd=kind in ("RLE", "RLO"))
            if level <= _DEEPEST and not isolates_beyond and not embeddings_beyond:
                override = {"LRO": "L", "RLO": "R"}.get(kind, "")
                stack.append(_Status(level, override, isolate=False))
            elif not isolates_beyond:
                embeddings_beyond += 1
        elif kind in _ISOLATES:
            found.append(status.level)
            resolved[place] = status.override or kind
            if isolates_beyond or embeddings_beyond:
                isolates_beyond += 1
                continue
            odd = kind == "RLI"
            if kind == "FSI":
                odd = right_to_left(text[place + 1 : ends.get(place, len(text))])
            level = _next(status.level, odd=odd)
            if level <= _DEEPEST:
                isolates += 1
                stack.append(_Status(level, "", isolate=True))
            else:
                isolates_beyond += 1
        elif kind == "PDI":
            if isolates_beyond:
                isolates_beyond -= 1
            elif isolates:
                embeddings_beyond = 0
                while not stack.pop().isolate:
                    pass
                isolates -= 1
            found.append(stack[-1].level)
            resolved[place] = stack[-1].override or kind
        elif kind == "PDF":
            found.append(status.level)
            if isolates_beyond:
                continue
            if embeddings_beyond:
                embeddings_beyond -= 1
            elif len(stack) > 1 and not status.isolate:
                stack.pop()
        elif kind == "B":
            found.append(base)
        else:
            found.append(status.level)
            if kind != "BN":
                resolved[place] = status.override or kind
    return found, resolved


def _next(level: int, *, odd: bool) -> int:
    """The least higher level of a direction."""
    return (level + 1) | 1 if odd else (level + 2) & ~1


def _stretches(
    text: str,
    kinds: Sequence[str],
    resolved: Sequence[str],
    found: Sequence[int],
    kept: Sequence[int],
    ends: dict[int, int],
    base: int,
) -> list[Stretch]:
    """The parts of the text that are resolved each by itself (BD13, X10); around an isolate it is one."""
    runs: list[list[int]] = []
    for place in kept:
        if runs and found[runs[-1][-1]] == found[place]:
            runs[-1].append(place)
        else:
            runs.append([place])
    position = {run[0]: number for number, run in enumerate(runs)}
    begins = {end: begin for begin, end in ends.items()}
    order = {place: number for number, place in enumerate(kept)}
    stretches = []
    for run in runs:
        if run[0] in begins:
            continue  # it goes on after an isolate, and is part of an earlier one
        places = list(run)
        while (end := ends.get(places[-1])) is not None and end in position:
            places += runs[position[end]]
        level = found[places[0]]
        before = order[places[0]]
        after = order[places[-1]] + 1
        open_isolate = kinds[places[-1]] in _ISOLATES and places[-1] not in ends
        level_before = found[kept[before - 1]] if before else base
        level_after = base if open_isolate or after == len(kept) else found[kept[after]]
        stretches.append(
            Stretch(
                places=places,
                kinds=[resolved[place] for place in places],
                text="".join(text[place] for place in places),
                level=level,
                begin="LR"[max(level, level_before) % 2],
                end="LR"[max(level, level_after) % 2],
            )
        )
    return stretches


def _reset_blanks(kinds: Sequence[str], found: list[int], base: int) -> None:
    """Tabs, and blanks before them or at the end, run as the paragraph does (L1)."""
    blank, has_tabs = True, "S" in kinds or "B" in kinds
    for place in range(len(kinds) - 1, -1, -1):
        if kinds[place] in ("S", "B"):
            blank = True
        elif kinds[place] not in _BLANK:
            blank = False
            if not has_tabs:
                return
        if blank:
            found[place] = base


def as_seen(things: Sequence[tuple[int, _Thing]]) -> list[tuple[int, _Thing]]:
    """Things with their levels, in the order in which they are seen from left to right (L2)."""
    seen = list(things)
    highest = max((level for level, _ in seen), default=0)
    for level in range(highest, 0, -1):
        start = 0
        while start < len(seen):
            if seen[start][0] < level:
                start += 1
                continue
            end = start
            while end < len(seen) and seen[end][0] >= level:
                end += 1
            seen[start:end] = reversed(seen[start:end])
            start = end
    return seen
