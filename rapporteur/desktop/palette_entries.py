"""What the palette offers, and which of it fits what somebody types."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple, get_args

from rapporteur.store.folding import fold

Group = Literal["speakers", "marks", "missing", "commands"]

PREFIXES: dict[str, Group] = {"@": "speakers", "#": "marks", "!": "missing", ">": "commands"}
"""What one begins with to see only one group."""

_SHORT = 60
"""How long a text may be, in characters, to be found by letters that do not follow each other."""


class Entry(NamedTuple):
    """Something to choose: what it is, what about it (its key, its speaker), and what follows."""

    text: str
    hint: str
    icon: str
    group: Group
    run: Callable[[], None]


class _Words(NamedTuple):
    """An entry as it is compared: its own words, and those about it."""

    entry: Entry
    own: str
    about: str


class Finder:
    """Finds entries by beginnings of words, parts of them, or only letters in order, however accented."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        # With a space before them words begin where a space stands.
        self._all = [_Words(entry, f" {fold(entry.text)}", f" {fold(entry.hint)}") for entry in entries]

    def find(self, typed: str) -> list[Entry]:
        """What fits, group by group: the best of each first, and first the group that has the best."""
        only = PREFIXES.get(typed.lstrip()[:1])
        query = fold(typed)
        words_typed, scattered = query.split(), _scattered(query)
        groups: dict[Group, list[tuple[int, Entry]]] = {group: [] for group in get_args(Group)}
        for words in self._all:
            group = words.entry.group
            if only in (None, group):
                distance = _distance(words, query, words_typed, scattered)
                if distance is not None:
                    groups[group].append((distance, words.entry))
        found = [sorted(some, key=lambda one: one[0]) for some in groups.values() if some]
        if query:
            found.sort(key=lambda some: some[0][0])
        return [entry for some in found for _, entry in some]


def _distance(words: _Words, query: str, typed: Sequence[str], scattered: re.Pattern[str]) -> int | None:
    """How far an entry is from what was typed; None where it does not fit, 0 where it begins so."""
    own, about = words.own, words.about
    if own.startswith(query, 1):
        return 0
    far = 1
    for word in typed:
        if word in own:
            far += 0 if f" {word}" in own else 10
        elif word in about:
            far += 20 if f" {word}" in about else 30
        else:
            letters = scattered.search(own) if len(own) <= _SHORT else None
            return 100 + letters.end() - letters.start() if letters else None
    return far


def _scattered(query: str) -> re.Pattern[str]:
    """The letters of a query in their order, the first at the beginning of a word.

    What stands between two letters gives nothing back, so that no text makes it slow.
    """
    letters = [re.escape(letter) for letter in query.replace(" ", "") or "\0"]
    return re.compile(f"(?<= ){letters[0]}" + "".join(f"[^{letter}]*+{letter}" for letter in letters[1:]))
