"""One font, and the glyphs that it has for a text."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterable
from functools import cached_property, lru_cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

COMMON = "Zyyy"
"""What is written in no script of its own (ISO 15924): digits, spaces, signs, marks."""

_ITALIC_ANGLE = -12.0
_BOX = 0
"""The glyph that a font has for what it does not have (.notdef)."""
_SPACES = " \u2002\u2003\u2007"
_CACHED = 20_000
"""Words; a long volume has that many different ones."""


@lru_cache(4096)
def script_of(character: str) -> str:
    """The script of a character (ISO 15924), as HarfBuzz knows it; `COMMON` where it has none of its own."""
    buffer = hb.Buffer()
    buffer.add_str(character)
    buffer.guess_segment_properties()
    return buffer.script or COMMON


class Glyph(NamedTuple):
    """A glyph, in thousandths of an em: how far the pen moves, and where it is set off from there.

    `text` is what it stands for: all glyphs of a word, read in their order, give the word. One that stands
    for nothing by itself, as a mark over another, is drawn as a shape: every letter in a PDF has to be read.
    """

    number: int
    advance: float
    x: float
    y: float
    text: str


class Shaped(NamedTuple):
    """The glyphs of a text from left to right, and their width in thousandths of an em."""

    glyphs: tuple[Glyph, ...]
    width: float


class Metrics(NamedTuple):
    """What a PDF says of a font as a whole (ISO 32000-1, 9.8), in thousandths of an em."""

    ascent: int
    descent: int
    cap_height: int
    box: tuple[int, int, int, int]
    italic_angle: float
    stem: int


class Font:
    """A TrueType font, at one weight where it has several. Immutable but for its cache; see `Library`."""

    def __init__(self, path: Path, *, weight: int | None = None, italic: bool = False) -> None:
        """Raises `OSError`, and `ValueError` where the file is no font of this kind."""
        self.path, self.weight, self.italic = path, weight, italic
        self.face = hb.Face(_contents(path))
        if "glyf" not in self.face.table_tags or not self.face.glyph_count:
            raise ValueError(f"{path.name} is no TrueType font")
        self.name = path.stem.partition("[")[0] + (f"-{weight}" if weight else "")
        self._font = hb.Font(self.face)
        self._per_em = 1000 / self.face.upem
        if weight:
            self._font.set_variations({"wght": float(weight)})
        self._shaped: dict[tuple[str, bool, str, str], Shaped] = {}
        self._advances: dict[int, float] = {}
        self._outlines: dict[int, str] = {}

    @cached_property
    def has(self) -> frozenset[int]:
        """The code points that it can draw."""
        return frozenset(self.face.unicodes)

    def draws(self, points: Iterable[int]) -> bool:
        """Whether it can draw all of these code points. For a few letters `has` need not be made."""
        return all(self._font.get_nominal_glyph(point) is not None for point in points)

    @cached_property
    def space(self) -> Glyph:
        """The glyph of a space."""
        number = self._font.get_nominal_glyph(0x20) or 0
        return Glyph(number, self.advance(number), 0, 0, " ")

    @cached_property
    def _blank(self) -> int:
        """The blank glyph that is nearest to the box's width: a gap beside it would be read as a space."""
        found = (self._font.get_nominal_glyph(ord(space)) for space in _SPACES)
        blanks: list[int] = [glyph for glyph in found if glyph] or [self.space.number]
        return min(blanks, key=lambda glyph: abs(self.advance(glyph) - self.advance(_BOX)))

    @cached_property
    def metrics(self) -> Metrics:
        """The measures of the whole font."""
        extents = self._font.get_font_extents("ltr")
        box = struct.unpack(">4h", self.face.reference_table("head").data[36:44])
        cap = self._font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
        bold = (self.weight or 400) > 500 or "Bold" in self.path.stem
        return Metrics(
            ascent=round(extents.ascender * self._per_em),
            descent=round(extents.descender * self._per_em),
            cap_height=round(cap * self._per_em),
            box=(
                round(box[0] * self._per_em),
                round(box[1] * self._per_em),
                round(box[2] * self._per_em),
                round(box[3] * self._per_em),
            ),
            italic_angle=_ITALIC_ANGLE if self.italic else 0,
            stem=140 if bold else 80,
        )

    def advance(self, glyph: int) -> float:
        """The width of a glyph by itself, in thousandths of an em."""
        known = self._advances.get(glyph)
        if known is None:
            known = self._advances[glyph] = self._font.get_glyph_h_advance(glyph) * self._per_em
        return known

    def shape(self, text: str, *, right_to_left: bool, script: str, language: str) -> Shaped:
        """The glyphs for a text of one direction and script (ISO 15924; empty for any)."""
        key = (text, right_to_left, script, language)
        known = self._shaped.get(key)
        if known is None:
            if len(self._shaped) >= _CACHED:
                self._shaped.clear()
            known = self._shaped[key] = self._shape(*key)
        return known

    def _shape(self, text: str, right_to_left: bool, script: str, language: str) -> Shaped:
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        if script:
            buffer.script = script
        if language:
            buffer.language = language
        hb.shape(self._font, buffer)
        infos, places = buffer.glyph_infos, buffer.glyph_positions
        if [info.cluster for info in infos] == list(range(len(text))):
            # Each letter is a glyph, as in most words.
            found = list(map(self._glyph, infos, places, text))
        else:
            found = []
            starts = sorted({info.cluster for info in infos})
            ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
            for start, together in groupby(zip(infos, places, strict=True), key=lambda pair: pair[0].cluster):
                cluster = [self._glyph(info, place, text[start : ends[start]]) for info, place in together]
                if len(cluster) > 1 or (right_to_left and len(cluster[0].text) > 1):
                    cluster = self._with_text(cluster, right_to_left=right_to_left)
                found += cluster
        glyphs: list[Glyph] = []
        for glyph in found:
            glyphs += self._missing(glyph) if glyph.number == _BOX and glyph.text else (glyph,)
        return Shaped(tuple(glyphs), sum(glyph.advance for glyph in glyphs))

    def _glyph(self, info: hb.GlyphInfo, place: hb.GlyphPosition, text: str) -> Glyph:
        scale = self._per_em
        return Glyph(
            info.codepoint, place.x_advance * scale, place.x_offset * scale, place.y_offset * scale, text
        )

    def _missing(self, glyph: Glyph) -> tuple[Glyph, Glyph]:
        """The box for what the font does not have, as a shape under a blank glyph that has the text.

        PDF/A (ISO 19005-3, 6.2.11.8) and PDF/UA (ISO 14289-1, 7.21.8) forbid it as a glyph.
        """
        return glyph._replace(advance=0, text=""), glyph._replace(number=self._blank, x=0, y=0)

    def _with_text(self, alike: list[Glyph], *, right_to_left: bool) -> list[Glyph]:
        """The glyphs of a cluster, which have all of its text, with what each stands for.

        Marks over others stand for nothing. Who reads the file turns what is seen from right to left around
        letter by letter. So there a glyph for several letters gets the last one, and the others are blank
        glyphs over its right part.
        """
        text = alike[0].text
        cluster = [glyph._replace(text="") for glyph in alike]
        wide = [place for place, glyph in enumerate(cluster) if glyph.advance] or [len(cluster) - 1]
        if not right_to_left:
            if len(text) < len(wide):
                # A vowel on both sides of its consonant is one letter and two.
                text = unicodedata.normalize("NFD", text)
            shares = [*text[: len(wide) - 1], text[len(wide) - 1 :]]
            for place, share in zip(wide, shares, strict=False):
                cluster[place] = cluster[place]._replace(text=share)
            return cluster
        carrier = wide[-1]
        glyph = cluster[carrier]
        width, count = glyph.advance, len(text)
        blanks = [
            Glyph(self.space.number, 0, width * (place / count - 1), glyph.y, text[count - 1 - place])
            for place in range(1, count)
        ]
        return [*cluster[:carrier], glyph._replace(text=text[-1]), *blanks, *cluster[carrier + 1 :]]

    def outline(self, glyph: int) -> str:
        """The shape of a glyph as operators of a path, in thousandths of an em."""
        known = self._outlines.get(glyph)
        if known is None:
            path = _Path(self._per_em)
            self._font.draw_glyph(glyph, _drawing(), path)
            known = self._outlines[glyph] = " ".join(path.operators)
        return known

    def subset(self, glyphs: set[int]) -> bytes:
        """A font file with only these glyphs, under their own numbers, at the one weight."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({0, *glyphs})
        flags = hb.SubsetFlags
        wanted.flags = flags.RETAIN_GIDS | flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE
        drop = ("GSUB", "GPOS", "GDEF", "STAT", "MATH", "BASE", "DSIG", "VORG", "vhea", "vmtx")
        wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii")) for tag in drop)
        for axis in self.face.axis_infos:
            value = self.weight if axis.tag == "wght" and self.weight else axis.default_value
            wanted.pin_axis_location(self.face, axis.tag, value)
        data: bytes = hb.subset(self.face, wanted).blob.data
        return data


def _contents(path: Path) -> hb.Blob:
    """A file of which only what is used comes into memory: some of the fonts have 18 MB."""
    try:
        return hb.Blob.from_file_path(path)
    except hb.HarfBuzzError:
        # HarfBuzz does not open every name. Where that is not the reason, this says what is.
        return hb.Blob(path.read_bytes())


class _Path:
    """What is drawn, as operators of a PDF's path."""

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self.operators: list[str] = []

    def write(self, operator: str, *measures: float) -> None:
        """Add an operator with the coordinates of its points."""
        numbers = (f"{measure * self._scale:.0f}" for measure in measures)
        self.operators.append(" ".join((*numbers, operator)))


@lru_cache(1)
def _drawing() -> hb.DrawFuncs:
    """What HarfBuzz calls to draw to a `_Path`; all curves become cubic ones, as it knows of no others."""
    draw = hb.DrawFuncs()
    draw.set_move_to_func(lambda x, y, path: path.write("m", x, y))
    draw.set_line_to_func(lambda x, y, path: path.write("l", x, y))
    draw.set_cubic_to_func(lambda ax, ay, bx, by, x, y, path: path.write("c", ax, ay, bx, by, x, y))
    draw.set_close_path_func(lambda path: path.write("h"))
    return draw
