"""Which way each character runs: the levels of Unicode's bidirectional algorithm (UAX #9)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar
from unicodedata import bidirectional

import regex

_RIGHT_TO_LEFT = regex.compile(
    r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}\p{Bidi_Class=AN}\p{Bidi_Class=RLE}\p{Bidi_Class=RLO}\p{Bidi_Class=RLI}]"
)
_STRONG = regex.compile(r"[\p{Bidi_Class=L}\p{Bidi_Class=R}\p{Bidi_Class=AL}]")
_LEFT_TO_RIGHT = regex.compile(r"\p{Bidi_Class=L}")

_Thing = TypeVar("_Thing")


def base_level(text: str, usual: int) -> int:
    """0 for a paragraph from left to right, 1 from right to left, by its first strong letter (P2, P3).

    Without any it is as `usual`.
    """
    first = _STRONG.search(text)
    if first is None:
        return usual
    return 0 if _LEFT_TO_RIGHT.match(first[0]) else 1


def levels(text: str, base: int) -> list[int] | None:
    """The level of each character; None where all are at 0, as in most texts."""
    if base == 0 and not _RIGHT_TO_LEFT.search(text):
        return None
    from bidi import algorithm

    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "LR"[base]
    # Letters that are newer than Python's own tables have no direction there.
    known = "".join(character if bidirectional(character) else "a" for character in text)
    algorithm.get_embedding_levels(known, storage)
    # The invisible are dropped on the way (X9), so each remembers where it stands.
    for place, character in enumerate(storage["chars"]):
        character["place"] = place
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = [-1] * len(text)
    for character in storage["chars"]:
        found[character["place"]] = character["level"]
    before = base
    for place, level in enumerate(found):
        if level < 0:
            found[place] = before  # as what it stands behind
        before = found[place]
    return found


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
