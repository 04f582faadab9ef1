"""Some lines of the notes as other programs take them from the clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from pydantic import ConfigDict, TypeAdapter

from rapporteur.export.commonmark import escaped
from rapporteur.export.text import clean
from rapporteur.report.model import Line
from rapporteur.report.outline import Levels, Row, tree

_LINES = TypeAdapter(tuple[Line, ...], config=ConfigDict(defer_build=True))


class _Shown(NamedTuple):
    depth: int
    text: str


def as_own(rows: Sequence[Row]) -> bytes:
    """The lines with all that they have, for this program."""
    outline = tree(Row(depth, row.line) for depth, row in zip(_depths(rows), rows, strict=True))
    return _LINES.dump_json(outline, exclude_defaults=True)


def as_plain(rows: Sequence[Row], labels: Mapping[str, str] = {}) -> str:
    """A bullet for each line, two spaces further in for each level; `labels` has the marks' names by id."""
    return _bullets(_shown(rows, labels))


def as_markdown(rows: Sequence[Row], labels: Mapping[str, str] = {}) -> str:
    """The same as a list in Markdown (CommonMark), with a backslash before what is meant as it stands."""
    return _bullets(_Shown(depth, escaped(text)) for depth, text in _shown(rows, labels))


def as_html(rows: Sequence[Row], labels: Mapping[str, str] = {}) -> str:
    """The same as nested lists in HTML."""
    # Programs that are not told take it for their country's old encoding.
    parts = ['<meta charset="utf-8">']
    above = -1
    for depth, text in _shown(rows, labels):
        if depth > above:
            parts.append("<ul><li>")
        else:
            parts.append("</li></ul>" * (above - depth) + "</li><li>")
        parts.append(escape(text, quote=False))
        above = depth
    parts.append("</li></ul>" * (above + 1))
    return "".join(parts)


def _bullets(shown: Iterable[_Shown]) -> str:
    return "\n".join(f"{'  ' * depth}- {text}".rstrip() for depth, text in shown)


def _shown(rows: Sequence[Row], labels: Mapping[str, str]) -> Iterator[_Shown]:
    """What is to be read, from depth 0, without lines that have neither words nor others under them."""
    depths = _depths(rows)
    for depth, row, below in zip(depths, rows, [*depths, 0][1:], strict=True):
        text = clean(row.line.text).replace("\n", " ").strip()
        if text or below > depth:
            label = labels.get(row.line.kind, "")
            yield _Shown(depth, f"{label}: {text}".strip() if label else text)


def _depths(rows: Sequence[Row]) -> list[int]:
    """How deep the rows are among themselves: a selection may begin further in than it ends."""
    levels = Levels()
    return [levels.level(row.depth) for row in rows]
