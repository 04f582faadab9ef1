"""Read notes that were copied in another program, or in this one, as rows.

Every reader takes whatever it is given: it raises nothing, begins at depth 0 and goes down one level at a
time. Blank lines are left out, and so is what no line can hold, such as control characters. Of more than
`MAX_ROWS` lines the first are read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pydantic import ConfigDict, TypeAdapter, ValidationError

from rapporteur.intake.pasted_html import Found, found_in_html, without_unfit
from rapporteur.report.model import MAX_DEPTH, Line
from rapporteur.report.outline import Levels, Row, rows

OWN_TYPE = "application/x-rapporteur-lines+json"
"""The type of what `read_own` reads."""

MAX_ROWS = 100_000
"""What one paste may bring: more would take gigabytes before anybody saw them."""

_LINES = TypeAdapter(tuple[Line, ...], config=ConfigDict(defer_build=True))

# Past these sizes Markdown's inline marks take seconds to pair.
_MARKDOWN_LENGTH = 100_000
_MARKDOWN_BRACKETS = 5_000
_MARKDOWN_NESTING = 2 * MAX_DEPTH + 20
_MARKDOWN = re.compile(
    r"^[ \t]*(?:[-*+][ \t]+)?(?:\#{1,6}[ \t]+\S|```|\[[ xX]\][ \t]|\+[ \t]+\S)"
    r"|\*\*[^\s*][^*\n]{0,500}\*\*|\[[^\[\]\n]{1,200}\]\([^\s()]",
    re.MULTILINE,
)
_ITEM = re.compile(r"(?P<mark>[-*+]|(?P<number>\d{1,9})[.)])(?:[ \t]+|$)")
_FENCE = re.compile(r"`{3,}|~{3,}")
_LEVEL_INDENT = len("100. ")

_LINE = re.compile("[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_LINE_ENDS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_EDGES = " \t\u00a0\u200b"
_SPACES = re.compile("[ \u00a0]+")

# The last range is where the symbol fonts of word processors have their bullets.
_GLYPHS = "\\-*•◦▪▫‣–●○■□►➢·∙⁃❖☐☑☒\uf000-\uf0ff"
_CHECKBOX = re.compile(r"(?:\[[ xX]\]|[☐☑☒])\s+")
_MARK = re.compile(
    rf"(?:(?P<glyph>[{_GLYPHS}])|(?P<round>[o§])|\(?(?P<number>\d{{1,3}})[.)]"
    rf"|(?P<letter>\(?(?:[a-zA-Z]|[ivxIVX]{{2,5}})\)|(?:\d{{1,2}}\.){{2,4}}))(?:\s+|$)(?:{_CHECKBOX.pattern})?"
)
_WORD_GLYPHS = "•o§"
"""Word's bullets by level. Its plain text has them, each with a tab, and no indents."""


def read_plain(text: str) -> list[Row]:
    """Plain text: one row for each line, as deep as its indent among the others, without its bullet.

    A single line without a bullet is taken as it is, numbers and spaces included.
    """
    text = without_unfit(text)
    found: list[Found] = []
    for match in _LINE.finditer(text):
        line = match[0]
        words = line.lstrip()
        if words.strip(_EDGES):
            indent = line[: len(line) - len(words)]
            found.append(Found(words, width=len(indent.expandtabs(4))))
            if len(found) == MAX_ROWS:
                break
    if len(found) == 1 and _marks(found)[0] in (0, len(found[0].text)):
        return [Row(0, Line(text=_LINE_ENDS.sub("", text)))]
    if len({one.width for one in found}) == 1 and any(one.text.startswith("o\t") for one in found):
        found = [one._replace(width=max(0, _WORD_GLYPHS.find(one.text[0]))) for one in found]
    return _as_rows(found)


def looks_like_markdown(text: str) -> bool:
    """Whether plain text has marks of Markdown that would be in the way if it were read as plain text."""
    return bool(_MARKDOWN.search(text))


def read_markdown(text: str) -> list[Row]:
    """Markdown (CommonMark with tables and strikethrough): its lists, and each other line as a row.

    HTML inside it is text. What is too long or nested too deeply to be parsed is read as plain text.
    """
    if len(text) > _MARKDOWN_LENGTH or text.count("[") > _MARKDOWN_BRACKETS:
        return read_plain(text)
    from markdown_it import MarkdownIt

    options = {"html": False, "breaks": True, "maxNesting": _MARKDOWN_NESTING}
    # What an indent means is said by _indented_by_level, so none makes a line code.
    markdown = MarkdownIt("commonmark", options).enable(["strikethrough", "table"]).disable("code")
    tokens = markdown.parse(_indented_by_level(without_unfit(text)))
    if max((token.level for token in tokens), default=0) >= _MARKDOWN_NESTING - 2:
        return read_plain(text)
    return read_html(markdown.renderer.render(tokens, markdown.options, {}))


def read_html(html: str) -> list[Row]:
    """HTML as word processors, mail programs, browsers and chats put it on the clipboard.

    Items of lists keep their levels. What else stands in an item is one deeper, a line break in it is a
    space. Headings and paragraphs are rows at depth 0, and so is a row of a table, its cells joined. A
    paragraph with a bullet of its own is as deep as its margin among the others.
    """
    return _as_rows(found_in_html(html, MAX_ROWS))


def read_own(data: bytes) -> list[Row] | None:
    """Lines copied in this program, without their turns; None where the data is no such thing."""
    if data.count(b"{") > MAX_ROWS:
        return None
    try:
        lines = _LINES.validate_json(data)
    except ValidationError:
        return None
    levels = Levels()
    found = []
    for depth, line in rows(lines):
        text = _LINE_ENDS.sub(" ", without_unfit(line.text))
        if text.strip(_EDGES):
            changes = {"text": text, "turn": None}
            found.append(Row(min(levels.level(depth), MAX_DEPTH), line.model_copy(update=changes)))
    return found


def _indented_by_level(text: str) -> str:
    """The text with its items indented as CommonMark wants them.

    There an item must begin below the words of the one above, which few do in quick notes, and every
    number is an item's, that of "1986. A great year" too.
    """
    lines = [
        Found(words, width=len(line[: len(line) - len(words)].expandtabs(4)))
        for line in text.splitlines()
        for words in [line.lstrip()]
    ]
    items = [_ITEM.match(line.text) for line in lines]
    counting = _counting(lines, [_MARK.match(line.text) for line in lines])
    steps = Levels()
    laid: list[str] = []
    fence = ""
    fence_width = 0
    for n, (line, item) in enumerate(zip(lines, items, strict=True)):
        level, words = steps.inside(line.width), line.text
        if fence:
            level = steps.inside(fence_width)
            ends = words.startswith(fence) and not words.strip(fence[0] + " ")
            fence = "" if ends else fence
            words = " " * (line.width - fence_width) + words
        elif opening := _FENCE.match(words):
            fence, fence_width = opening[0], line.width
        elif item and (not item["number"] or n in counting):
            level = steps.level(line.width)
            words = f"{item['mark']} {words[item.end() :]}"
        elif item:
            words = f"{item['number']}\\{words[len(item['number']) :]}"
        elif line.width == 0 and words and laid and not laid[-1].strip():
            steps = Levels()
        laid.append(" " * _LEVEL_INDENT * level + words)
    return "\n".join(laid)


def _as_rows(found: Sequence[Found]) -> list[Row]:
    indents, levels = Levels(), Levels()
    made = []
    for one, mark in zip(found, _marks(found), strict=True):
        if one.level is not None:
            depth = one.level
        else:
            depth = indents.level(one.width) if mark or one.indented else 0
        text = _tidy(one.text[mark:])
        if text:
            made.append(Row(min(levels.level(depth), MAX_DEPTH), Line(text=text)))
    return made


def _tidy(text: str) -> str:
    text = text.strip(_EDGES)
    return _SPACES.sub(_breaking, text) if "\u00a0" in text else text


def _breaking(spaces: re.Match[str]) -> str:
    """A no-break space is mostly an artefact of copying; alone, next to French punctuation, it is meant."""
    if "\u00a0" not in spaces[0]:
        return spaces[0]
    before, after = spaces.string[spaces.start() - 1], spaces.string[spaces.end()]
    is_meant = len(spaces[0]) == 1 and (before in "«‹" or after in ":;?!»›%€")
    return spaces[0] if is_meant else " "


def _marks(found: Sequence[Found]) -> list[int]:
    """How much of each line is its bullet, number or checkbox; 0 where it has none."""
    matches = [_MARK.match(one.text) if one.level is None else _CHECKBOX.match(one.text) for one in found]
    counting = _counting(found, matches)
    ends = []
    under_glyph = False
    for n, (one, match) in enumerate(zip(found, matches, strict=True)):
        kind = match.lastgroup if match else None
        if match is None or kind == "number":
            is_mark = n in counting
        elif kind == "round":
            # "o" is a word in Spanish: a bullet where it stands apart, or further in than others like it.
            apart = match[0][1:] not in ("", " ")
            is_mark = len(found) > 1 and (apart or (under_glyph and one.width > 0))
        else:
            is_mark = kind != "letter" or len(found) > 1
        under_glyph = is_mark and one.text[0] in "•●·▪§o"
        ends.append(match.end() if match and is_mark else 0)
    return ends


def _counting(found: Sequence[Found], matches: Sequence[re.Match[str] | None]) -> set[int]:
    """The lines whose number counts them: it is 1, or one more than that of the line before at this indent.

    "3. Oktober" and "12. was missing" begin with a number too.
    """
    counting: set[int] = set()
    before: dict[int, tuple[int, int]] = {}
    if len(found) == 1:
        return counting
    for n, (one, match) in enumerate(zip(found, matches, strict=True)):
        if match and match.lastgroup == "number":
            number = int(match["number"])
            if number <= 1:
                counting.add(n)
            elif one.width in before and before[one.width][1] == number - 1:
                counting |= {n, before[one.width][0]}
            before[one.width] = (n, number)
    return counting
