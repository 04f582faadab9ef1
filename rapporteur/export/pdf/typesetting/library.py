"""The program's fonts, and which of them draws what."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import regex

from rapporteur.export.pdf.typesetting.shaping import Font, script_of
from rapporteur.resources import cjk_fonts

_SANS = "NotoSans"
_EMOJI = "NotoEmoji-Regular"
# Each by its scripts (ISO 15924). Where a family has no bold, the regular one stands in for it.
_SCRIPTS = {
    "Arab": "NotoSansArabic",
    "Armn": "NotoSansArmenian",
    "Beng": "NotoSansBengali",
    "Deva": "NotoSansDevanagari",
    "Ethi": "NotoSansEthiopic",
    "Geor": "NotoSansGeorgian",
    "Gujr": "NotoSansGujarati",
    "Guru": "NotoSansGurmukhi",
    "Hebr": "NotoSansHebrew",
    "Khmr": "NotoSansKhmer",
    "Knda": "NotoSansKannada",
    "Laoo": "NotoSansLao",
    "Mlym": "NotoSansMalayalam",
    "Mymr": "NotoSansMyanmar",
    "Sinh": "NotoSansSinhala",
    "Taml": "NotoSansTamil",
    "Telu": "NotoSansTelugu",
    "Thai": "NotoSansThai",
}
_SYMBOLS = ("NotoSansSymbols", "NotoSansSymbols2", "NotoSansMath")
_CJK = {
    "ko": "notosanskr/NotoSansKR[wght].ttf",
    "ja": "notosansjp/NotoSansJP[wght].ttf",
    "zh-Hans": "notosanssc/NotoSansSC[wght].ttf",
    "zh-Hant": "notosanstc/NotoSansTC[wght].ttf",
}
_REGULAR, _BOLD = 400, 700

# What is only there for what stands beside it, and needs no glyph: joiners, selectors, marks of direction.
_IGNORABLE = regex.compile(r"\p{Default_Ignorable_Code_Point}")
_EMOJI_LIKE = regex.compile(r"\p{Emoji_Presentation}|.\ufe0f", regex.DOTALL)
_HANGUL, _HAN = (regex.compile(rf"\p{{Script={name}}}") for name in ("Hangul", "Han"))
_LETTER = regex.compile(r"\p{L}")
_CYRILLIC = ("be", "bg", "kk", "ky", "mk", "mn", "sr", "tg", "uk")
_KANA_OR_MARK = regex.compile(r"[\p{Script=Hira}\p{Script=Kana}ー]")


class FontError(Exception):
    """A font that belongs to the program, and cannot be read; it says which."""


class Picked(NamedTuple):
    """The font for a cluster of characters; `missing` where none has them, and a box is drawn."""

    font: Font
    missing: bool


class Library:
    """Fonts by what they are wanted for, opened when they are. One for all exports: nothing in it changes.

    Raises `FontError` from any method where a font cannot be read.
    """

    def __init__(self, folder: Path, cjk: Path | None) -> None:
        """`folder` has the fonts that belong to the program, `cjk` those of the package with CJK ones."""
        self._folder, self._cjk = folder, cjk
        self._fonts: dict[tuple[Path, int | None], Font] = {}
        self._picked: dict[tuple[str, str, bool, bool, str], Picked] = {}

    def open_main(self) -> None:
        """Open the fonts of which no report can do without any."""
        for bold in (False, True):
            for italic in (False, True):
                self._main(bold=bold, italic=italic)

    def pick(self, cluster: str, *, script: str, bold: bool, italic: bool, language: str) -> Picked:
        """The font for what a reader takes for one character, in a text in this language (BCP 47)."""
        key = (cluster, script, bold, italic, language)
        known = self._picked.get(key)
        if known is None:
            known = self._picked[key] = self._pick(*key)
        return known

    def _pick(self, cluster: str, script: str, bold: bool, italic: bool, language: str) -> Picked:
        wanted = {ord(c) for c in cluster if not _IGNORABLE.match(c)}
        main = self._main(bold=bold, italic=italic)
        if main.draws(wanted) and not _EMOJI_LIKE.match(cluster):
            return Picked(main, missing=False)
        # Half a cluster from the right font is better than none of it.
        beginning: Font | None = None
        for font in self._chain(cluster, script, bold, language):
            if font.draws(wanted):
                return Picked(font, missing=False)
            if beginning is None and font.draws([ord(cluster[0])]):
                beginning = font
        blank = all(unicodedata.category(c) in ("Zs", "Cc") for c in cluster)
        return Picked(beginning or main, missing=not blank)

    def _chain(self, cluster: str, script: str, bold: bool, language: str) -> Iterator[Font]:
        if _EMOJI_LIKE.match(cluster):
            yield from self._open(_EMOJI, bold=False)
        if family := _SCRIPTS.get(script):
            yield from self._open(family, bold=bold)
        yield self._main(bold=bold, italic=False)
        if (
            script in ("Hani", "Hira", "Kana", "Hang", "Bopo")
            or unicodedata.east_asian_width(cluster[0]) in "WF"
        ):
            yield from self._chinese_japanese_korean(script, bold, language)
        for family in (*_SYMBOLS, _EMOJI, *_SCRIPTS.values()):
            yield from self._open(family, bold=False)
        yield from self._chinese_japanese_korean(script, bold, language)

    def _main(self, *, bold: bool, italic: bool) -> Font:
        style = f"{'Bold' if bold else ''}{'Italic' if italic else ''}" or "Regular"
        return self._font(self._folder / f"{_SANS}-{style}.ttf", italic=italic)

    def _open(self, family: str, *, bold: bool) -> Iterator[Font]:
        names = (family,) if "-" in family else (f"{family}-Bold", f"{family}-Regular")
        for name in names if bold else names[-1:]:
            path = self._folder / f"{name}.ttf"
            if path.exists():
                yield self._font(path)
                return

    def _chinese_japanese_korean(self, script: str, bold: bool, language: str) -> Iterator[Font]:
        if self._cjk is None:
            return
        first = {"Hang": "ko", "Hira": "ja", "Kana": "ja"}.get(script) or language
        order = (
            sorted(_CJK, key=lambda tag: tag != first)
            if first in _CJK
            else ["zh-Hans", "zh-Hant", "ja", "ko"]
        )
        for tag in order:
            path = self._cjk / _CJK[tag]
            if path.exists():
                yield self._font(path, weight=_BOLD if bold else _REGULAR)

    def _font(self, path: Path, *, weight: int | None = None, italic: bool = False) -> Font:
        font = self._fonts.get((path, weight))
        if font is None:
            # Where another export opens it at the same moment, both use the same one.
            try:
                made = Font(path, weight=weight, italic=italic)
            except (OSError, ValueError) as error:
                raise FontError(path.name) from error
            font = self._fonts.setdefault((path, weight), made)
        return font


def writing_of(text: str, language: str) -> str:
    """The tag of the CJK fonts to prefer for a text: as it shows itself, else as the report's language says.

    "ja", "ko", "zh-Hant" or "zh-Hans"; for a text without any such letters it does not matter.
    """
    if not _HAN.search(text) and not _HANGUL.search(text) and not _KANA_OR_MARK.search(text):
        return ""
    if _KANA_OR_MARK.search(text):
        return "ja"
    tag = language.lower()
    if tag.startswith("ja"):
        return "ja"
    if tag.startswith("ko") or (_HANGUL.search(text) and not tag.startswith("zh")):
        return "ko"
    traditional = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")
    return "zh-Hant" if tag.startswith(traditional) else "zh-Hans"


_LANGUAGES = {
    "Arab": "ar",
    "Armn": "hy",
    "Beng": "bn",
    "Cyrl": "ru",
    "Deva": "hi",
    "Ethi": "am",
    "Geor": "ka",
    "Grek": "el",
    "Gujr": "gu",
    "Guru": "pa",
    "Hang": "ko",
    "Hani": "zh",
    "Hebr": "he",
    "Hira": "ja",
    "Kana": "ja",
    "Khmr": "km",
    "Knda": "kn",
    "Laoo": "lo",
    "Mlym": "ml",
    "Mymr": "my",
    "Sinh": "si",
    "Taml": "ta",
    "Telu": "te",
    "Thai": "th",
}
"""The language to read a script aloud in where nothing says which it is: the one that most people mean."""


def language_of(text: str, language: str) -> str:
    """The language (BCP 47) in which to read a text in another script than its document; else empty."""
    if text[:1].isascii() and text[:1].isalpha():
        return ""
    first = _LETTER.search(text)
    own = _LANGUAGES.get(script_of(first[0]), "") if first else ""
    if own == "zh" and _KANA_OR_MARK.search(text):
        own = "ja"
    usual = language.lower().partition("-")[0]
    return "" if own == usual or (own == "ru" and usual in _CYRILLIC) else own


@lru_cache(4)
def library_in(folder: Path) -> Library:
    """The library of the fonts in a folder, kept for the next export."""
    library = Library(folder, cjk_fonts())
    library.open_main()
    return library
