"""Which words of a line are wrong, and in which language it is written.

Notes are taken live, in several languages, full of names: a false alarm disturbs more than a miss helps.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapporteur.writing.dictionaries import Dictionary
from rapporteur.writing.words import folded, is_acronym, plain, words_in, words_of_name

_ELIDED = frozenset(
    ("l", "d", "s", "m", "t", "n", "j", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu")
)
"""What French and Catalan put before a word with an apostrophe."""

_CLITICS = frozenset(("s", "l", "n", "m", "t", "ls", "ns", "ho", "hi", "en"))
"""What English and Catalan put after one."""

# One below another they would fill a page.
# fmt: off
_PREFIXES = frozenset(
    (
        "anti", "auto", "bio", "cis", "co", "contra", "contre", "eco", "éco", "electro", "euro", "ex",
        "extra", "hiper", "hyper", "infra", "inter", "intra", "macro", "mega", "meta", "mi", "micro",
        "mini", "multi", "neo", "néo", "non", "para", "poli", "poly", "post", "pos", "pre", "pré",
        "pro", "quasi", "re", "ré", "semi", "sobre", "socio", "sub", "super", "trans", "tri", "ultra",
        "uni", "vice",
    )
)
# fmt: on
"""What may stand before a hyphen although it is no word: co-creación, co-construction."""

_ALTERNATIVES = {"a": "áàâãä", "e": "éèêë", "i": "íìîï", "o": "óòôõö", "u": "úùûü", "c": "ç", "n": "ñ"}
_WORDS_THAT_TELL = 4
"""From so many words on a line tells that it is in none of the languages."""

_SUGGESTIONS = 7
_NAMES_SUGGESTED = 2
_LIKENESS = 0.75
_WITHIN_SENTENCE = re.compile(r"[^\s.!?…:•–—-][)\]»”’\"']*[,;]?[\s(«“‘\"']+$")


@dataclass(frozen=True)
class Checked:
    """A line, the tag of the dictionary it was checked with, and where its wrong words start and end.

    Places are counted in characters. The language is empty where there is no dictionary for it, and then
    nothing is wrong.
    """

    text: str
    language: str
    wrong: tuple[tuple[int, int], ...]


def _is_accented_name(word: str) -> bool:
    return word[0].isupper() and not word.isascii()


class Judge:
    """Checks lines with several dictionaries, the session's language first."""

    def __init__(self, dictionaries: Sequence[Dictionary], known: Iterable[str]) -> None:
        """`known` are names and the person's own words; what is made of several is known word by word."""
        self._dictionaries = tuple(dictionaries)
        self._known = {folded(word): plain(word) for name in known for word in words_of_name(name)}

    def check(self, text: str) -> Checked:
        """Judge a line by the language that has most of its words; among equals, by the first.

        (Among equals in a line with wrong words, by the first of those to which most of these belong but for
        an accent: "de l'economie locale" is French, though English dictionaries have "de" and "locale".)

        A word of another language counts as right as well, unless an accent more or less makes it a word
        of the line's own: "online" in Spanish notes is right, "economia" is not, though Catalan has it.
        Names that other languages write with an accent are right too (Québec), and so are new names.
        """
        if not self._dictionaries:
            return Checked(text, "", ())
        places = [place for place in words_in(text) if not self._is_known(plain(text[slice(*place)]))]
        asked = [(plain(text[start:end]), text[end : end + 1] == ".") for start, end in places]
        answers = [[self._right(each, *word) for word in asked] for each in self._dictionaries]
        index = self._index_of_language(answers, [word for word, _ in asked])
        dictionary, own = self._dictionaries[index], answers[index]
        if len(asked) >= _WORDS_THAT_TELL and 2 * sum(own) < len(asked):
            return Checked(text, "", ())
        foreign_too = [any(each) for each in zip(*answers, strict=True)]
        wrong = tuple(
            place
            for place, (word, _), right, foreign in zip(places, asked, own, foreign_too, strict=True)
            if not right
            and not (foreign and (_is_accented_name(word) or not self._accented_otherwise(dictionary, word)))
            and not self._is_new_name(dictionary, text, place[0], word)
        )
        return Checked(text, dictionary.tag, wrong)

    def _is_new_name(self, dictionary: Dictionary, text: str, start: int, word: str) -> bool:
        """Whether a word with a capital within a sentence is somebody's or a place's name that is new here.

        Not if it is nearly one that is known, or a word that lacks an accent: those are slips.
        """
        if not word[0].isupper() or not _WITHIN_SENTENCE.search(text[:start]):
            return False
        if difflib.get_close_matches(folded(word), self._known, 1, _LIKENESS):
            return False
        return not self._accented_otherwise(dictionary, word)

    def _index_of_language(self, answers: Sequence[Sequence[bool]], words: Sequence[str]) -> int:
        """Which dictionary has most words; among equals, the one whose words lack but an accent."""
        most = max(map(sum, answers))
        equals = [index for index, each in enumerate(answers) if sum(each) == most]
        if len(equals) == 1 or most == len(words):
            return equals[0]

        def nearly_right(index: int) -> int:
            wrong = (word for word, right in zip(words, answers[index], strict=True) if not right)
            return sum(self._accented_otherwise(self._dictionaries[index], word) for word in wrong)

        return max(equals, key=nearly_right)

    def suggest(self, word: str, tag: str) -> list[str]:
        """What may have been meant: names that are much alike, then the dictionary's words; at most 7."""
        if words_in(word) != [(0, len(word))]:
            return []
        near = difflib.get_close_matches(folded(word), self._known, _NAMES_SUGGESTED, _LIKENESS)
        found = [self._known[key] for key in near]
        for dictionary in self._dictionaries:
            if dictionary.tag == tag:
                found += self._suggested(dictionary, word)
        if "’" in word:
            found = [each.replace("'", "’") for each in found]
        return list(dict.fromkeys(found))[:_SUGGESTIONS]

    def _suggested(self, dictionary: Dictionary, word: str) -> list[str]:
        """The dictionary's words; where one part of several is wrong, for that part."""
        parts = plain(word).split("-")
        wrong = [at for at, part in enumerate(parts) if not self._parts_right(dictionary, [part])]
        if len(wrong) != 1:
            return dictionary.suggest(word)
        before, after = parts[: wrong[0]], parts[wrong[0] + 1 :]
        return ["-".join((*before, each, *after)) for each in dictionary.suggest(parts[wrong[0]])]

    def _is_known(self, word: str) -> bool:
        """Whether it is a name or an own word, also with an article or a plural joined by an apostrophe."""
        key = folded(word)
        if key in self._known:
            return True
        before, joined, after = key.partition("'")
        return bool(joined) and (
            (before in _ELIDED and after in self._known) or (after in _CLITICS and before in self._known)
        )

    def _right(self, dictionary: Dictionary, word: str, dot: bool) -> bool:
        """Whether a word is right in a language; `dot` says that one follows, as after an abbreviation."""
        if dictionary.knows(word) or (dot and dictionary.knows(word + ".")):
            return True
        if "-" in word:
            return self._parts_right(dictionary, word.split("-"))
        before, joined, after = word.partition("'")
        if joined and before.casefold() in _ELIDED and (is_acronym(after) or len(after) < 2):
            return True
        if joined and after.casefold() in _CLITICS and is_acronym(before):
            return True
        # étudiant·e·s: the word for one of those who are meant has to do.
        stem, joined, _ = word.partition("·")
        return bool(joined) and not word.casefold().count("l·l") and dictionary.knows(stem)

    def _parts_right(self, dictionary: Dictionary, parts: Sequence[str]) -> bool:
        return all(
            len(part) < 2
            or is_acronym(part)
            or part.casefold() in _PREFIXES
            or self._is_known(part)
            or self._right(dictionary, part, False)
            for part in parts
        )

    @staticmethod
    def _accented_otherwise(dictionary: Dictionary, word: str) -> bool:
        """Whether one accent more, less or other makes it a word of this language."""
        for index, letter in enumerate(word):
            base = unicodedata.normalize("NFD", letter)[0]
            for other in base + _ALTERNATIVES.get(base.casefold(), ""):
                other = other.upper() if letter.isupper() else other
                if other != letter and dictionary.knows(word[:index] + other + word[index + 1 :]):
                    return True
        return False
