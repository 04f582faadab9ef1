"""The lines of copied HTML, with what says how deep they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple

# Controls but for tabs and line ends, halves of surrogate pairs, code points that are no characters, the byte
# order mark, and what stands for a picture in a text.
_UNFIT = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff]"
)

# Written so that nothing is read twice, whatever is left open: as in a browser, it then goes on to the end.
# No group is possessive: Python 3.11.2 forgets where it was when such a group fails.
_TOKEN = re.compile(
    r"""(?P<text>[^<]++|<(?![a-z/!?]))
    | <(?P<raw>script|style|title|textarea)(?=[\s/>])[^>]*>.*?(?:</(?P=raw)[^>]*>|\Z)
    | <!--(?P<comment>.*?)(?:-->|\Z)
    | <[!?](?P<declaration>[^>]*)(?:>|\Z)
    | <(?P<close>/?)(?P<name>[a-z][^\s/>]*)
      (?P<attributes>(?:[^>=]+|=\s*(?:"[^"]*(?:"|\Z)|'[^']*(?:'|\Z))?)*)(?:>|\Z)
    | (?P<stray><)""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
# unescape gives up with an error on numbers of thousands of digits.
_HUGE_REFERENCE = re.compile(r"&#(?:\d{8,}|[xX][\da-fA-F]{8,});?")

_LISTS = frozenset({"ul", "ol", "menu", "dir", "dl"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_OTHER_BLOCKS = (
    "p div li dt dd table tbody thead tfoot tr td th caption hr pre blockquote section article header footer"
    " main aside nav address figure figcaption form fieldset legend details summary center body html head"
)
_BLOCKS = _LISTS | _HEADINGS | set(_OTHER_BLOCKS.split())
_EMPTY = frozenset({"br", "hr", "img", "input", "wbr", "meta", "link", "col", "base", "area"})
_LEFT_OUT = frozenset({"xml", "template"})

_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all|mso-list:\s*ignore", re.IGNORECASE)
_KEPT_SPACES = re.compile(r"white-space:\s*(?:pre|break-spaces)", re.IGNORECASE)
_WORD_LEVEL = re.compile(r"mso-list:\s*l\d+\s+level(\d{1,3})", re.IGNORECASE)
_ARIA_LEVEL = re.compile(r"""aria-level=["']?(\d{1,3})""", re.IGNORECASE)
_INDENT_LEVEL = re.compile(r"""(?:ql-indent-|data-(?:stringify-)?indent=["']?)(\d{1,3})""", re.IGNORECASE)
_MARGIN = re.compile(
    r"(?:(?:margin|padding)-left:\s*|margin:\s*(?:\S{1,12}\s+){3})(\d{1,6}(?:\.\d{1,6})?)(pt|px|in|cm|mm|r?em)",
    re.IGNORECASE,
)
_POINTS = {"pt": 1.0, "px": 0.75, "in": 72.0, "cm": 28.35, "mm": 2.835, "em": 12.0, "rem": 12.0}
_SPACE_POINTS = 4
_LINE_ENDS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_HTML_SPACE = re.compile("[ \t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_MAX_CELLS = 500
_EMOJI = re.compile(r"""\balt=["']?([^\x00-\x7f]{1,12})["'\s]""")
# What is left of a bullet whose span lost its name on the way here.
_WORD_BULLET = re.compile(r"\s*(?:[·•o§▪\uf000-\uf0ff-]|\w{1,3}[.)])\s*\u00a0[\s\u00a0]+")


class Found(NamedTuple):
    """A line as it was found.

    `level` is what a list says; None leaves it to `width`, the indent. The indent of a line that is
    not `indented` counts only where the line has a bullet.
    """

    text: str
    level: int | None = None
    width: int = 0
    indented: bool = True


@dataclass(slots=True)
class _List:
    """An open list: its level, that of its present item, and whether that item has its line already."""

    level: int
    item_level: int
    begun: bool = False


def without_unfit(text: str) -> str:
    """The text without what no line can hold."""
    return _UNFIT.sub("", text)


def found_in_html(html: str, limit: int) -> list[Found]:
    """The lines of an HTML text, at most the first `limit`."""
    reader = _Reader(limit)
    reader.read(without_unfit(html))
    return reader.found


class _Reader:
    """Takes the tags one by one and keeps what stands between two blocks as a line.

    It knows open lists, not open elements: what is left open or closed twice does no harm.
    """

    def __init__(self, limit: int) -> None:
        self.found: list[Found] = []
        self._limit = limit
        self._pieces: list[str] = []
        self._lists: list[_List] = []
        self._cells: list[list[Found]] | None = None
        self._begin_block()
        # An element inside which text is left out, or its spaces kept, and how often it is open.
        self._left_out, self._left_out_open = "", 0
        self._kept, self._kept_open = "", 0

    def read(self, html: str) -> None:
        for token in _TOKEN.finditer(html):
            if len(self.found) >= self._limit:
                break
            name, attributes, closes = token.group("name", "attributes", "close")
            if name:
                self._take_tag(name.lower(), attributes, closes=bool(closes))
            elif token["text"] or token["stray"]:
                if not self._left_out:
                    self._take_text(token[0])
            else:
                self._take_condition(token["comment"] or token["declaration"] or "")
        self._end_row()
        del self.found[self._limit :]

    def _take_condition(self, text: str) -> None:
        """Word shows its bullets to programs without lists: <![if !supportLists]>...<![endif]>."""
        if "!supportlists" in text.lower():
            self._left_out, self._left_out_open = "[if]", 1
        elif self._left_out == "[if]" and "endif" in text.lower():
            self._left_out = ""

    def _take_text(self, text: str) -> None:
        if "&" in text:
            text = without_unfit(unescape(_HUGE_REFERENCE.sub("\ufffd", text)))
        first, *others = _LINE_ENDS.split(text) if self._kept else (text,)
        self._pieces.append(first)
        for line in others:
            self._end_line()
            self._pieces.append(line)
            if len(self.found) >= self._limit:
                break

    def _take_tag(self, name: str, attributes: str, *, closes: bool) -> None:
        is_block = name in _BLOCKS
        if self._left_out:
            if name == self._left_out:
                self._left_out_open += -1 if closes else 1
            bullet_ends = is_block and self._left_out in ("span", "[if]")
            if self._left_out_open and not bullet_ends:
                return
            self._left_out = ""
            if not bullet_ends:
                return
        is_hidden = name in _LEFT_OUT or (attributes and _HIDDEN.search(attributes))
        if is_hidden and not closes and name not in _EMPTY:
            if is_block:
                self._end_line()
            self._left_out, self._left_out_open = name, 1
            return
        if is_block:
            self._end_line()
            self._begin_block()
        if name == self._kept:
            self._kept_open += -1 if closes else 1
            if not self._kept_open:
                self._kept = ""
        if closes:
            self._close(name)
        else:
            self._open(name, attributes)

    def _begin_block(self) -> None:
        self._width = 0.0
        self._word_level: int | None = None
        self._is_heading = False

    def _open(self, name: str, attributes: str) -> None:
        if name == "br":
            if self._lists or self._cells is not None or self._word_level is not None:
                self._pieces.append(" ")
            else:
                self._end_line()
        elif name in _LISTS:
            self._release_row()
            level = self._lists[-1].item_level + 1 if self._lists else 0
            indent = _INDENT_LEVEL.search(attributes)
            level = int(indent[1]) if indent else level
            self._lists.append(_List(level, level))
        elif name in ("li", "dt"):
            self._begin_item(attributes)
        elif name == "dd" and self._lists:
            self._lists[-1].begun = True
        elif name == "tr":
            self._end_row()
            self._cells = []
        elif name in ("td", "th"):
            if self._cells is not None:
                self._cells.append([])
        elif name == "table":
            self._release_row()
        elif name == "img":
            emoji = _EMOJI.search(attributes)
            self._pieces.append(emoji[1] if emoji else "")
        elif name in _BLOCKS:
            self._begin_paragraph(name, attributes)

    def _begin_item(self, attributes: str) -> None:
        self._release_row()
        if not self._lists:
            self._lists.append(_List(0, 0))
        item = self._lists[-1]
        item.begun = False
        item.item_level = item.level
        if stated := _ARIA_LEVEL.search(attributes) or _WORD_LEVEL.search(attributes):
            item.item_level = max(0, int(stated[1]) - 1)
        elif indent := _INDENT_LEVEL.search(attributes):
            item.item_level = int(indent[1])

    def _begin_paragraph(self, name: str, attributes: str) -> None:
        self._is_heading = name in _HEADINGS
        if self._is_heading:
            self._release_row()
        if not self._kept and (name == "pre" or (attributes and _KEPT_SPACES.search(attributes))):
            self._kept, self._kept_open = name, 1
        if attributes and not self._is_heading:
            word = _WORD_LEVEL.search(attributes)
            self._word_level = max(0, int(word[1]) - 1) if word else None
            margin = _MARGIN.search(attributes)
            self._width = float(margin[1]) * _POINTS[margin[2].lower()] if margin else 0.0

    def _close(self, name: str) -> None:
        if name in _LISTS:
            if self._lists:
                self._lists.pop()
        elif name == "li":
            if self._lists:
                self._lists[-1].begun = False
        elif name in ("tr", "table"):
            self._end_row()

    def _end_line(self) -> None:
        """What was read since the last line is a line, if it is not blank."""
        if not self._pieces:
            return
        text = "".join(self._pieces)
        self._pieces.clear()
        if not text.strip():
            return
        level = self._word_level
        if level is not None:
            bullet = _WORD_BULLET.match(text)
            text = text[bullet.end() :] if bullet else text
        elif self._lists:
            item = self._lists[-1]
            level = item.item_level + item.begun
            item.begun = True
        elif self._is_heading:
            level = 0
        text = text.expandtabs(4) if self._kept else _HTML_SPACE.sub(" ", text).strip(" ")
        words = text.lstrip(" \u00a0")
        width = round(self._width / _SPACE_POINTS) + len(text) - len(words)
        self._keep(Found(words, level, width, indented=bool(self._kept)))

    def _keep(self, line: Found) -> None:
        if self._cells is None:
            self.found.append(line)
            return
        if not self._cells:
            self._cells.append([])
        self._cells[-1].append(line)
        if len(self._cells) + len(self._cells[-1]) > _MAX_CELLS:
            self._release_row()

    def _release_row(self) -> None:
        """It is no row of words but of whole lists or tables, or very long: its lines are lines."""
        for cell in self._cells or ():
            self.found += cell
        self._cells = None

    def _end_row(self) -> None:
        self._end_line()
        cells = [cell for cell in self._cells or () if cell]
        if len(cells) > 1:
            text = " · ".join(" ".join(line.text for line in cell) for cell in cells)
            self.found.append(Found(text, cells[0][0].level or 0))
            self._cells = None
        self._release_row()
