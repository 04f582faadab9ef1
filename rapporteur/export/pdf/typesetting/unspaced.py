"""Words in the scripts that have no spaces between them: Thai, Lao, Khmer and Burmese.

There is a list of words for each, that of ICU. Of all ways to read a text, the one is taken that leaves the
fewest letters over, and among those the one with the fewest words. What is left over is mostly the end of a
foreign name that begins like short words; so it goes with those before it.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from rapporteur.export.pdf.typesetting.shaping import script_of
from rapporteur.resources import resource_folder

_LISTS = {"Thai": "thai", "Laoo": "lao", "Khmr": "khmer", "Mymr": "burmese"}
"""The lists' names, by script (ISO 15924)."""

_LONGEST = 32
"""Characters of the longest word in a list."""

_SIGNS = "ๆฯໆຯ"
"""Behind a word: it is said twice, or shortened."""

_SHORT = 3
"""Characters of a word that what is left over goes with."""

_AT_ONCE = 2000
"""Clusters that are read together; a text that long has spaces, or no words that anybody reads."""


class _Reading(NamedTuple):
    """A way to read a text from some place on: how many clusters are in no word, how many words there are.

    The first word ends at `end`, counted in clusters; what is in no list is a word, too.
    """

    left_over: int
    words: int
    end: int
    is_listed: bool


def words(clusters: Sequence[str]) -> list[str]:
    """The words of a text in one of these scripts, which is given in clusters; of any other, all as one."""
    known = _words(_LISTS.get(script_of(clusters[0][0]), ""))
    if not known:
        return ["".join(clusters)]
    found: list[str] = []
    for start in range(0, len(clusters), _AT_ONCE):
        for word, is_listed in _read(clusters[start : start + _AT_ONCE], known):
            whole = word
            while not is_listed and found and len(found[-1]) <= _SHORT:
                whole = found.pop() + whole
            found.append(whole)
    return found


def _read(clusters: Sequence[str], known: frozenset[str]) -> Iterator[tuple[str, bool]]:
    """The words of a text, and whether each is in the list."""
    text, count = "".join(clusters), len(clusters)
    places = list(accumulate(map(len, clusters), initial=0))
    readings = [_Reading(0, 0, count, is_listed=True)] * (count + 1)
    for start in reversed(range(count)):
        after = readings[start + 1]
        # Clusters in no list are one word together.
        goes_on = start + 1 < count and not after.is_listed
        best = _Reading(after.left_over + 1, after.words + (not goes_on), start + 1, is_listed=False)
        for end in range(start + 1, count + 1):
            if places[end] - places[start] > _LONGEST:
                break
            if text[places[start] : places[end]].rstrip(_SIGNS) in known:
                after = readings[end]
                reading = _Reading(after.left_over, after.words + 1, end, is_listed=True)
                # Of two that are as good, the one with the longer word.
                if reading[:2] <= best[:2]:
                    best = reading
        readings[start] = best
    begun = at = 0
    while at < count:
        reading = readings[at]
        at = reading.end
        if reading.is_listed or at == count or readings[at].is_listed:
            yield text[places[begun] : places[at]], reading.is_listed
            begun = at


@lru_cache
def _words(name: str) -> frozenset[str]:
    if not name:
        return frozenset()
    data = (resource_folder() / "words" / f"{name}.txt.gz").read_bytes()
    return frozenset(gzip.decompress(data).decode().split("\n"))
