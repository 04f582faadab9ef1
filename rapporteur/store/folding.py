"""Text as the search compares it: without accents or case, its words apart, in whatever script it is."""

from __future__ import annotations

import unicodedata

from rapporteur.report.folding import Characters, bare_letter, is_unspaced, without_marks


def _apart(character: str) -> str:
    """A letter, a figure or a sign that belongs to one; a space for everything else."""
    category = unicodedata.category(character)
    if category[0] not in "LMN" and category != "Co":
        return " "
    return f" {character} " if is_unspaced(character) else bare_letter(character)


_APART = Characters(_apart)


def fold(text: str) -> str:
    """The words of a text, one space between them, such that texts which a reader takes for equal are equal.

    "Economía" is "economia", "STRASSE" is "straße"; "東京" is "東 京", so that it is found inside a sentence.
    Nothing but letters, figures, their signs and single spaces is left.
    """
    # Composed again: a Korean syllable is one character, and a Japanese one keeps its voiced mark.
    bare = text.lower() if text.isascii() else unicodedata.normalize("NFC", without_marks(text).casefold())
    return " ".join(bare.translate(_APART).split())
