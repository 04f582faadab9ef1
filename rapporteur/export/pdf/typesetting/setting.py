"""Text set in lines: runs in several styles become units between which a line may end, and units lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate, chain
from typing import NamedTuple

from rapporteur.export.pdf.typesetting.bidi import base_level, levels
from rapporteur.export.pdf.typesetting.breaking import (
    SOFT_HYPHEN,
    Unit,
    clusters,
    has_odd_spaces,
    hyphenations,
    is_plain,
    units,
)
from rapporteur.export.pdf.typesetting.library import Library, writing_of
from rapporteur.export.pdf.typesetting.shaping import COMMON, Font, Shaped, script_of

_PLAIN = 0x250
"""Below it there is nothing but Latin, and what is common to all scripts."""

_SLACK = 1e-6
_RAGGED = 0.12
"""The part of a line that may stay empty before a word is hyphenated; the right edge is not flush anyway."""

_LONGEST = 200
"""Letters that are treated as one word; more fit on no line."""

_CACHED = 20_000
_MOST_SHORTENED = 500

LABEL_PADDING = 2.5
# With the padding it keeps a label near enough to its line for programs that look for columns of text.
_LABEL_GAP = 0.8


Colour = tuple[float, float, float]
"""Red, green and blue, from 0 to 1."""


class Style(NamedTuple):
    """How a run looks: `size` in points. With a `ground` it is a small label on that colour."""

    size: float
    colour: Colour
    bold: bool = False
    italic: bool = False
    ground: Colour | None = None


class Run(NamedTuple):
    """A piece of text in one style. Runs that follow each other are apart by a space."""

    text: str
    style: Style


class Piece(NamedTuple):
    """Glyphs of one font, style and direction; `width` is in points."""

    font: Font
    style: Style
    level: int
    shaped: Shaped
    width: float


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """What stays on one line, and the spaces behind it, which are dropped at its end.

    All widths are in points. `text` is as it was written. A label is a piece of its own with padding in its
    width. `face` is the font of a usual word: from left to right, all of its glyphs on the line and in the
    font of the space behind it.
    """

    pieces: tuple[Piece, ...]
    width: float
    gap: Piece | None
    room: float
    """The width of the gap; a label's is wider than the space in it."""
    text: str
    style: Style
    face: Font | None = None


Line = list[Word]


class _Known(dict[str, tuple[Word, ...]]):
    """The words in what stands between two spaces, in one style; made when they are first asked for."""

    def __init__(self, make: Callable[[str], tuple[Word, ...]]) -> None:
        self._make = make

    def __missing__(self, text: str) -> tuple[Word, ...]:
        words = self._make(text)
        if len(self) >= _CACHED:
            self.clear()
        self[text] = words
        return words


class Typesetter:
    """Sets the text of one document in a language (BCP 47)."""

    def __init__(self, library: Library, language: str, *, right_to_left: bool = False) -> None:
        self._library, self.language = library, language
        self._usual = 1 if right_to_left else 0
        self._bullets: dict[tuple[Run, int], tuple[Line, int, float]] = {}
        self._usual_ones: dict[Style, _Known] = {}
        self._words: dict[tuple[Style, str], dict[str, Word]] = {}
        self._turned_words: dict[tuple[Style, str, int, int], dict[str, Word]] = {}
        self._spaces: dict[Style, Piece] = {}
        self._styles: dict[Style, Style] = {}

    def missing_in(self, text: str, style: Style) -> list[str]:
        """The characters that no font has, each once."""
        if text.isascii() or self._has_all(text, style):
            return []
        writing = writing_of(text, self.language)
        return [
            cluster
            for cluster in dict.fromkeys(clusters(text))
            if not cluster.isspace()
            and self._library.pick(
                cluster, script=script_of(cluster[0]), bold=style.bold, italic=style.italic, language=writing
            ).missing
        ]

    def _has_all(self, text: str, style: Style) -> bool:
        """Whether the main font has all of a text, as it mostly does."""
        return self._space(style, 0).font.has.issuperset(map(ord, text))

    def break_lines(
        self, runs: Sequence[Run], room: float, *, base: int | None = None
    ) -> tuple[list[Line], int]:
        """The runs in lines no wider than `room` points, and the paragraph's level: 1 from right to left.

        The level follows from the text where it is not given, and from the language where the text has none.
        """
        usual = base == 0 or (base is None and self._usual == 0)
        words, level = self._all_usual(runs) if usual else None, 0
        if words is None:
            level = self._level(runs) if base is None else base
            words = list(self._all_words(runs, level))
        line: Line = []
        lines = [line]
        at, most = 0.0, room + _SLACK
        words.reverse()
        while words:
            word = words.pop()
            if word is None:
                lines.append(line := [])
                at = 0.0
                continue
            if at + word.width > most:
                parts = None
                # A paragraph's last word is not torn apart for a line of its own.
                if words and room - at > _RAGGED * room:
                    parts = self._hyphenated(word, room - at, level)
                # The second part of what fits on no line goes on where the first one ends.
                if parts is None and word.width > most and not (line and line[-1].gap):
                    parts = self._cut(word, room - at, level, alone=not line)
                if parts:
                    line.append(parts[0])
                    words += [parts[1], None]
                    continue
                if line:
                    self._end(line, level)
                    words += [word, None]
                    continue
            line.append(word)
            at += word.width + word.room
        return lines, level

    def _level(self, runs: Sequence[Run]) -> int:
        return base_level(" ".join(run.text for run in runs if not run.style.ground), self._usual)

    def one_line(self, run: Run, room: float, *, base: int | None = None) -> tuple[Line, int, float]:
        """The run on one line no wider than `room`, an ellipsis where it was cut; its level and width."""
        text = " ".join(run.text[:_MOST_SHORTENED].split())
        cut = len(run.text) > _MOST_SHORTENED
        while True:
            shown = f"{text.rstrip()}…" if cut else text
            lines, level = self.break_lines([Run(shown, run.style)], float("inf"), base=base)
            width = _width(lines[0])
            if width <= room + _SLACK or not text:
                return lines[0], level, width
            # The next try is near, since most letters are about as wide as others.
            cut, text = True, text[: min(len(text) - 1, int(len(text) * room / width) + 1)]

    def bullet(self, run: Run, base: int) -> tuple[Line, int, float]:
        """As `one_line` with room for all of it; there are a few, which come again and again."""
        found = self._bullets.get((run, base))
        if found is None:
            if len(self._bullets) >= _CACHED:
                self._bullets.clear()
            found = self._bullets[run, base] = self.one_line(run, float("inf"), base=base)
        return found

    # From runs to words

    def _all_usual(self, runs: Sequence[Run]) -> list[Word | None] | None:
        """As `_all_words` of a paragraph from left to right; None where it has to be looked at more closely.

        Most words come again and again, so most texts are only taken apart at their spaces.
        """
        words: list[Word | None] = []
        for run in runs:
            if run.style.ground:
                words.append(self._label(run, 0))
                continue
            known = self._usual_ones.get(run.style)
            if known is None:
                known = self._usual_ones[run.style] = _Known(partial(self._between_spaces, run.style))
            try:
                for number, hard_line in enumerate(run.text.split("\n")):
                    if number:
                        words.append(None)
                    words += chain.from_iterable(map(known.__getitem__, filter(None, hard_line.split(" "))))
            except KeyError:
                return None
        return words

    def _between_spaces(self, style: Style, text: str) -> tuple[Word, ...]:
        """Raises `KeyError` where what stands around the text may matter, and where it is very long."""
        if (
            len(text) > _LONGEST
            or has_odd_spaces(text)
            or levels(text, 0) is not None
            or writing_of(text, self.language)
        ):
            raise KeyError(text)
        return tuple(self._usual_words(text, style, ""))

    def _all_words(self, runs: Sequence[Run], base: int) -> Iterator[Word | None]:
        """The words of the runs; None where a new line was asked for."""
        for run in runs:
            # One object for each style, so that what stays the same is known at a glance.
            run = run._replace(style=self._styles.setdefault(run.style, run.style))
            if run.style.ground:
                yield self._label(run, base)
                continue
            for number, hard_line in enumerate(run.text.split("\n")):
                if number:
                    yield None
                yield from self._line_words(hard_line, run.style, base)

    def _line_words(self, text: str, style: Style, base: int) -> Iterator[Word]:
        # What invites to break is no letter, and has no glyph.
        text = text.lstrip()
        found, writing = levels(text, base), writing_of(text, self.language)
        if found is None:
            yield from self._usual_words(text, style, writing)
            return
        space = self._space(style, base)
        for start, end, spaces in _short(text):
            word = self._turned_word(text[start:end], style, found[start:end], writing, space)
            if not spaces and end < len(text):
                yield replace(word, gap=None, room=0.0)
            elif end < len(text) and found[end] != base:
                yield replace(word, gap=space._replace(level=found[end]))
            else:
                yield word

    def _turned_word(self, word: str, style: Style, found: list[int], writing: str, space: Piece) -> Word:
        """A word of a line in which something runs from right to left; most are at one level."""
        if any(level != found[0] for level in found):
            return self._made(word, style, found, writing, space)
        key = (style, writing, found[0] if found else space.level, space.level)
        known = self._turned_words.setdefault(key, {})
        if len(known) >= _CACHED:
            known.clear()
        made = known.get(word)
        if made is None:
            made = known[word] = self._made(word, style, found, writing, space)
        return made

    def _usual_words(self, text: str, style: Style, writing: str) -> Iterator[Word]:
        """Words that all run from left to right; most of them come again and again."""
        known = self._words.setdefault((style, writing), {})
        if len(known) >= _CACHED:
            known.clear()
        for word, ends in _parts(text):
            found = known.get(word)
            if found is None:
                found = known[word] = self._made(word, style, None, writing, self._space(style, 0))
            yield found if ends else replace(found, gap=None, room=0.0)

    def _made(self, word: str, style: Style, found: list[int] | None, writing: str, space: Piece) -> Word:
        pieces = self._pieces(word, style, found, writing)
        width = sum(piece.width for piece in pieces)
        face = space.font if found is None and _is_usual(pieces, space.font) else None
        return Word(pieces, width, space, space.width, word, style, face)

    def _label(self, run: Run, base: int) -> Word:
        text, style = " ".join(run.text.split()), run.style
        pieces = self._pieces(text, style, levels(text, base), writing_of(text, self.language))
        space = self._space(style, base)
        width = sum(piece.width for piece in pieces) + 2 * LABEL_PADDING
        return Word(pieces, width, space, space.width + _LABEL_GAP, text, style)

    def _space(self, style: Style, level: int) -> Piece:
        known = self._spaces.get(style)
        if known is None:
            font = self._library.pick(" ", script="", bold=style.bold, italic=style.italic, language="").font
            width = font.space.advance
            shaped = Shaped((font.space,), width)
            known = self._spaces[style] = Piece(font, style, 0, shaped, width * style.size / 1000)
        return known._replace(level=level) if level else known

    # From words to pieces

    def _pieces(self, text: str, style: Style, found: list[int] | None, writing: str) -> tuple[Piece, ...]:
        return tuple(self._itemised(text, style, found, writing))

    def _itemised(self, text: str, style: Style, found: list[int] | None, writing: str) -> Iterator[Piece]:
        """The text in pieces of one font, level and script, in the order in which they are read."""
        text_shown = text.replace(SOFT_HYPHEN, "")
        if found is not None and len(text_shown) != len(text):
            found = [level for c, level in zip(text, found, strict=True) if c != SOFT_HYPHEN]
        item, font, script, level, at = "", None, "", 0, 0
        for cluster in clusters(text_shown):
            new_script = script_of(cluster[0])
            if new_script == COMMON:
                new_script = script
            picked = self._library.pick(
                cluster, script=new_script, bold=style.bold, italic=style.italic, language=writing
            )
            new_level = found[at] if found else 0
            same = picked.font is font and new_level == level and (new_script == script or not script)
            if font is not None and not same:
                yield self._piece(item, font, style, level, script)
                item = ""
            item, font, script, level = item + cluster, picked.font, new_script, new_level
            at += len(cluster)
        if font is not None:
            yield self._piece(item, font, style, level, script)

    def _piece(self, text: str, font: Font, style: Style, level: int, script: str) -> Piece:
        shaped = font.shape(text, right_to_left=level % 2 == 1, script=script, language=self.language)
        return Piece(font, style, level, shaped, shaped.width * style.size / 1000)

    # Breaking words

    def _word(self, text: str, like: Word, base: int, *, last: bool) -> Word:
        """A part of a word; the last part has its gap."""
        pieces = self._pieces(text, like.style, levels(text, base), writing_of(text, self.language))
        width = sum(piece.width for piece in pieces)
        return Word(pieces, width, like.gap if last else None, like.room if last else 0.0, text, like.style)

    def _hyphenated(self, word: Word, room: float, base: int) -> tuple[Word, Word] | None:
        if word.style.ground:
            return None
        for before, after in hyphenations(word.text, self.language):
            first = self._with_hyphen(self._word(before, word, base, last=False), base)
            if first.width <= room + _SLACK:
                return first, self._word(after, word, base, last=True)
        return None

    def _with_hyphen(self, word: Word, base: int) -> Word:
        """The word with a hyphen that is read back as a soft one: it is not part of the text."""
        hyphen = self._word("-", word, base, last=False).pieces[0]
        soft = tuple(glyph._replace(text=SOFT_HYPHEN) for glyph in hyphen.shaped.glyphs)
        hyphen = hyphen._replace(shaped=hyphen.shaped._replace(glyphs=soft))
        return replace(word, pieces=(*word.pieces, hyphen), width=word.width + hyphen.width, face=None)

    def _end(self, line: Line, base: int) -> None:
        if line[-1].text.endswith(SOFT_HYPHEN) and not line[-1].gap:
            line[-1] = self._with_hyphen(line[-1], base)

    def _cut(self, word: Word, room: float, base: int, *, alone: bool) -> tuple[Word, Word] | None:
        """A word that is wider than a line in two, the first of which fits into the room.

        None where it is one letter, or none of them fits; on a line `alone` the first one always does.
        """
        letters = clusters(word.text)
        if len(letters) == 1:
            # No letter is wider than a line, but what is joined without end is.
            letters = list(word.text)
        if len(letters) < 2 or word.style.ground:
            return None
        # Glyphs by themselves are about as wide as together; so the first guess is near.
        share = max(1, min(len(letters) - 1, int(len(letters) * room / word.width)))
        fits = None
        while share:
            first = self._word("".join(letters[:share]), word, base, last=False)
            if first.width <= room + _SLACK:
                fits = first
                break
            share -= 1
        if fits is None:
            if not alone:
                return None
            share, fits = 1, self._word(letters[0], word, base, last=False)
        return fits, self._word("".join(letters[share:]), word, base, last=True)


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The words of a text, and whether spaces, or nothing more, follow each."""
    if is_plain(text):
        words = text.split()
        if all(len(word) <= _LONGEST for word in words):
            return ((word, True) for word in words)
    return ((text[start:end], spaces > 0 or end == len(text)) for start, end, spaces in _short(text))


def _short(text: str) -> Iterator[Unit]:
    """The units of a text, none of them much longer than a line, so that cutting one up stays quick."""
    for start, end, spaces in units(text):
        if end - start > _LONGEST:
            length = 0
            for letter in _letters(text[start:end]):
                if length and length + len(letter) > _LONGEST:
                    yield Unit(start, start + length, 0)
                    start, length = start + length, 0
                length += len(letter)
        yield Unit(start, end, spaces)


def _letters(text: str) -> Iterator[str]:
    """The clusters of a text; one that is longer than any that people write comes in parts."""
    for letter in clusters(text):
        for start in range(0, len(letter), _LONGEST):
            yield letter[start : start + _LONGEST]


def _is_usual(pieces: Sequence[Piece], font: Font) -> bool:
    """Whether a word is all in this font, on the line, and none of its glyphs is a shape."""
    if len(pieces) != 1 or pieces[0].font is not font:
        return False
    return all(glyph.text and not glyph.y for glyph in pieces[0].shaped.glyphs)


def _width(line: Line) -> float:
    """The width of a line without the gap at its end."""
    ends = list(accumulate(word.width + word.room for word in line))
    return ends[-1] - line[-1].room if line else 0.0
