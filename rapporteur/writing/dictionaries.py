"""The dictionaries that are there, and asking one of them.

A dictionary is a folder named after its language (es, en-GB), with an .aff and a .dic file of that name in
the format of Hunspell (its manual: hunspell(5)). Words that we add to it are in words.txt, one a line.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from rapporteur.writing.words import plain

_USUAL = {"en": "en-GB", "pt": "pt-PT"}
"""Where a language has several dictionaries, the one for its tag without a country."""

_WORDS_REMEMBERED = 20_000


def available(folder: Path) -> tuple[str, ...]:
    """The tags of the dictionaries in a folder. None where there is no folder."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(path.parent.name for path in folder.glob("*/*.dic") if path.stem == path.parent.name))


def choose(tag: str, tags: Sequence[str]) -> str | None:
    """The dictionary for a language's tag: its own, or else the language's usual one, or else any of it."""
    wanted = tag.replace("_", "-").casefold()
    language = wanted.partition("-")[0]
    same = [each for each in tags if each.partition("-")[0].casefold() == language]
    preferred = (wanted, _USUAL.get(language, "").casefold(), language)
    for want in preferred:
        for each in same:
            if each.casefold() == want:
                return each
    return same[0] if same else None


class Dictionary:
    """One language's dictionary. Making one takes 50 to 600 ms, and nothing else of Python runs meanwhile."""

    def __init__(self, folder: Path, tag: str) -> None:
        """Load it, with the words of the field that it lacks: its ``words.txt``, which is ours.

        Raises `OSError` when it is not there, and `ImportError` without Hunspell.
        """
        from hunspell import Hunspell  # type: ignore[import-untyped]  # it comes without types

        self.tag = tag
        # UTF-8 also on Windows, where Hunspell takes paths so.
        self._hunspell = Hunspell(tag, str((folder / tag).absolute()), "utf-8")
        ours = folder / tag / "words.txt"
        for word in ours.read_text("utf-8").split() if ours.exists() else ():
            self._hunspell.add(word)
        self.knows = lru_cache(_WORDS_REMEMBERED)(self._knows)

    def _knows(self, word: str) -> bool:
        """Whether it has this word, which is `plain`; "oe" does for the œ that few keyboards have."""
        try:
            return bool(self._hunspell.spell(word) or self._hunspell.spell(word.replace("oe", "œ")))
        except UnicodeEncodeError:
            return False

    def suggest(self, word: str) -> list[str]:
        """What may have been meant, the likeliest first. Takes up to half a second."""
        try:
            return [str(found) for found in self._hunspell.suggest(plain(word)) if found]
        except UnicodeEncodeError:
            return []
