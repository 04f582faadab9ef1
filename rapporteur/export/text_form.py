"""The report as plain text in the shape of its form, as `rapporteur.intake.form` reads it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from rapporteur.export.content import content
from rapporteur.export.filing import put
from rapporteur.export.pieces import (
    Block,
    Collected,
    Content,
    Fields,
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
from rapporteur.export.result import Exported, Loss, Remark
from rapporteur.report.model import Report


def write_text(report: Report, path: Path) -> Exported:
    """Write the report as text in UTF-8 to `path`, whole or not at all. Private lines are left out.

    So are the photos with what stands under them. Raises `ExportError`.
    """
    put(path, form_text(content(report)).encode())
    count = len(report.photos)
    return Exported(path, remarks=(Remark(Loss.PHOTOS, count),) if count else ())


def form_text(shown: Content) -> str:
    """The filled-in form. A blank line stands between blocks, and nothing where nothing was filled in."""
    blocks = [*_header(shown)]
    head = next((part for part in shown.parts if part.section_id), None)
    for part in shown.parts:
        blocks += _part(part, first=part is head)
    return "\n\n".join(blocks) + "\n"


def _header(shown: Content) -> Iterator[str]:
    # The forum's title is a block of its own; the event and its dates stand together.
    first, others = shown.header[:1], shown.header[1:]
    for lines in (first, others):
        if lines:
            yield "**" + "\n".join(map(_line, lines)) + "**"
    if shown.heading:
        yield _line(shown.heading)


def _part(part: Part, *, first: bool) -> Iterator[str]:
    # The first fields of a form are its head, and need no name.
    if not (first and isinstance(part.block, Fields)):
        yield " ".join(filter(None, (_line(part.label), _line(part.guidance))))
    if text := "\n".join(_block(part.block)):
        yield text


def _block(block: Block) -> Iterator[str]:
    match block:
        case Fields(rows):
            yield from (f"{_line(row.label)}:\t{_line(row.value)}".rstrip() for row in rows)
        case People(names):
            yield from (f"- {_person(name)}" for name in names)
        case Items(texts):
            yield from (f"- {_line(text)}" for text in texts)
        case Paragraphs(texts):
            yield "\n\n".join(map(_line, texts))
        case Collected(lines):
            yield from (f"- {_quoted(line)}" for line in lines)
        case Turns(turns):
            for turn in turns:
                yield from _turn(turn)
        case Times(rows, (_, planned, taken, span)):
            for row in rows:
                when = f", {span} {row.span()}" if row.span() else ""
                yield f"- {row.name}: {planned} {row.planned}, {taken} {row.taken}{when}"
        case Figures():
            pass


def _turn(turn: Turn) -> Iterator[str]:
    if not turn.further:
        yield f"- **{turn.speaker.name}**"
    for note in turn.notes:
        yield f"{' ' * (note.depth + 1)}- {_note(note)}".rstrip()


def _note(note: Note) -> str:
    label = f"{note.label.text}: " if note.label else ""
    words = f"**{_line(note.text)}**" if note.bold and note.text else _line(note.text)
    return f"{label}{words}{_task(note.task)}"


def _task(task: str) -> str:
    return f" ({task})" if task else ""


def _person(name: Name) -> str:
    return f"**{name.name}**" + (f", {name.details}" if name.details else "")


def _quoted(line: Quoted) -> str:
    when = f", {line.written.text}" if line.written else ""
    return f"{_line(line.text)}{_task(line.task)} — {line.name}{when}"


def _line(text: str) -> str:
    return " ".join(text.split())
