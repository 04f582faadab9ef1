"""The text of the Markdown file. Whatever users wrote goes through `_text` or `_heading`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rapporteur.export.commonmark import bracketed, escaped, heading_escaped
from rapporteur.export.pieces import (
    Block,
    Collected,
    Content,
    Fields,
    Figure,
    Figures,
    Items,
    Name,
    Note,
    Paragraphs,
    Part,
    People,
    Quoted,
    Times,
    Turn,
    Turns,
)

_WIDTH = 2
"""How much further in each level of a list stands."""


def document(shown: Content, links: Mapping[str, str]) -> str:
    """The whole text; `links` has the pictures' addresses by photo id, none for those that are damaged."""
    blocks = [*_header(shown)]
    for part in shown.parts:
        blocks += _part(part, shown, links)
    return "\n\n".join(blocks) + "\n"


def _header(shown: Content) -> Iterator[str]:
    first, *others = shown.header or (shown.heading or shown.title,)
    yield f"# {_heading(first)}"
    yield from map(_text, others)
    if shown.header and shown.heading:
        yield f"**{_text(shown.heading)}**"


def _part(part: Part, shown: Content, links: Mapping[str, str]) -> Iterator[str]:
    yield f"## {_heading(part.label)}"
    if part.guidance:
        yield f"*{_text(part.guidance)}*"
    if part.is_empty():
        yield "—"
    else:
        yield from _block(part.block, shown, links)


def _block(block: Block, shown: Content, links: Mapping[str, str]) -> Iterator[str]:
    match block:
        case Fields(rows):
            yield _list(f"**{_text(row.label)}:** {_text(row.value)}" for row in rows)
        case People(names):
            yield _list(map(_name, names))
        case Items(texts) if len(texts) > 1:
            yield "\n".join(_item(f"{number}.", _text(text)) for number, text in enumerate(texts, start=1))
        case Items(texts) | Paragraphs(texts):
            yield from map(_text, texts)
        case Collected(lines):
            yield _list(map(_quoted, lines))
        case Turns(turns):
            for turn in turns:
                yield _heading_of(turn)
                yield "\n".join(_item("-", _note(note), depth=note.depth) for note in turn.notes)
        case Figures(figures):
            for figure in figures:
                yield from _figure(figure, shown, links)
        case Times(rows, (_, planned, taken, span)):
            yield _list(
                f"**{_text(row.name)}:** {_text(planned)} {row.planned}, {_text(taken)} {row.taken}"
                + (f", {_text(span)} {_text(row.span())}" if row.span() else "")
                for row in rows
            )


def _heading_of(turn: Turn) -> str:
    if turn.further:
        return f"*{_text(turn.begun.text)}*" if turn.begun else "·"
    details = f" · {turn.speaker.details}" if turn.speaker.details else ""
    return f"### {_heading(turn.speaker.name + details)}"


def _note(note: Note) -> str:
    label = f"**{_text(note.label.text)}** " if note.label else ""
    words = _text(note.text)
    words = f"**{words}**" if note.bold and words else words
    return f"{label}{words}{_task(note.task)}"


def _task(task: str) -> str:
    return f" ({_text(task)})" if task else ""


def _name(name: Name) -> str:
    return f"**{_text(name.name)}**" + (f" · {_text(name.details)}" if name.details else "")


def _quoted(line: Quoted) -> str:
    when = f", {_text(line.written.text)}" if line.written else ""
    return f"{_text(line.text)}{_task(line.task)} — {_text(line.name)}{when}"


def _figure(figure: Figure, shown: Content, links: Mapping[str, str]) -> Iterator[str]:
    address = links.get(figure.photo.id)
    if address:
        yield f"![{bracketed(' '.join(figure.alt.split()))}]({address})"
    else:
        yield f"**{_text(shown.words.damaged)}**"
    yield _text(figure.legend())


def _list(items: Iterable[str]) -> str:
    return "\n".join(_item("-", item) for item in items)


def _item(bullet: str, text: str, *, depth: int = 0) -> str:
    """An item of a list. What it has on further lines stands under its first one."""
    before = " " * (_WIDTH * depth)
    under = "\n" + before + " " * (len(bullet) + 1)
    return f"{before}{bullet} {text.replace(chr(10), under)}".rstrip()


def _heading(text: str) -> str:
    return heading_escaped(" ".join(text.split()))


def _text(text: str) -> str:
    """What somebody wrote, with hard breaks where it has line feeds."""
    lines = (line.strip() for line in text.split("\n"))
    return "\\\n".join(escaped(line) for line in lines if line)
