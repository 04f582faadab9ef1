"""The page, piece by piece. Whatever users wrote goes through `_words` or `_attribute`."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape

from rapporteur.export.html.style import STYLE
from rapporteur.export.pieces import (
    Block,
    Collected,
    Content,
    Fields,
    Figure,
    Figures,
    Items,
    Label,
    Name,
    Note,
    Paragraphs,
    Part,
    People,
    Quoted,
    Times,
    Turn,
    Turns,
    When,
)
from rapporteur.export.text import right_to_left
from rapporteur.export.words import runs_right_to_left
from rapporteur.pictures import PictureError, render


class Page:
    """Writes one report."""

    def __init__(self, shown: Content) -> None:
        self._shown = shown
        self._mirrored = runs_right_to_left(shown.language)

    def pieces(self) -> Iterator[str]:
        """The whole document."""
        shown = self._shown
        direction = "rtl" if self._mirrored else "ltr"
        yield f'<!DOCTYPE html>\n<html lang="{_attribute(shown.language)}" dir="{direction}">\n<head>\n'
        yield '<meta charset="utf-8">\n'
        yield f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        if shown.author:
            yield f'<meta name="author" content="{_attribute(shown.author)}">\n'
        yield f"<title>{_words(shown.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        yield from self._header()
        yield "<main>\n"
        if shown.header and shown.heading:
            yield self._element("p", shown.heading, kind="form")
        for number, part in enumerate(shown.parts, start=1):
            yield from self._section(part, f"part{number}")
        yield "</main>\n</body>\n</html>\n"

    def _header(self) -> Iterator[str]:
        shown = self._shown
        # Without a header the form's own heading, or else the title, is the page's.
        first, *others = shown.header or (shown.heading or shown.title,)
        yield "<header>\n"
        yield self._element("h1", first)
        for text in others:
            yield self._element("p", text)
        yield "</header>\n"

    def _section(self, part: Part, anchor: str) -> Iterator[str]:
        yield f'<section aria-labelledby="{anchor}">\n'
        yield f'<h2 id="{anchor}"{self._direction(part.label)}>{_words(part.label)}</h2>\n'
        if part.guidance:
            yield self._element("p", part.guidance, kind="guidance")
        if part.is_empty():
            yield "<p>—</p>\n"
        else:
            yield from self._block(part.block)
        yield "</section>\n"

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Fields(rows):
                yield "<table>\n"
                for row in rows:
                    yield f'<tr><th scope="row"{self._direction(row.label)}>{_words(row.label)}</th>'
                    yield f"<td{self._direction(row.value)}>{_words(row.value)}</td></tr>\n"
                yield "</table>\n"
            case People(names):
                yield '<ul class="people">\n'
                for name in names:
                    yield f"<li{self._direction(name.name)}>{_name(name)}</li>\n"
                yield "</ul>\n"
            case Items(texts) if len(texts) > 1:
                yield "<ol>\n"
                yield from (self._element("li", text) for text in texts)
                yield "</ol>\n"
            case Items(texts) | Paragraphs(texts):
                yield from (self._element("p", text) for text in texts)
            case Collected(lines):
                yield "<ul>\n"
                yield from (f"<li{self._direction(line.text)}>{_quoted(line)}</li>\n" for line in lines)
                yield "</ul>\n"
            case Turns(turns):
                for turn in turns:
                    yield from self._turn(turn)
            case Figures(figures):
                for figure in figures:
                    yield from self._figure(figure)
            case Times():
                yield from self._times(block)

    def _turn(self, turn: Turn) -> Iterator[str]:
        if turn.further:
            yield f'<p class="turn">{_time(turn.begun) if turn.begun else "·"}</p>\n'
        else:
            yield f"<h3{self._direction(turn.speaker.name)}>{_name(turn.speaker)}</h3>\n"
        # A line has the direction of the one above it unless it says so; where they differ all say so.
        mixed = any(map(self._direction, (note.text for note in turn.notes)))
        above = -1
        for note in turn.notes:
            if note.depth > above:
                yield "<ul>\n"
            else:
                yield "</li>\n" + "</ul>\n</li>\n" * (above - note.depth)
            yield f"<li{self._direction(note.text, always=mixed)}>{_note(note)}"
            above = note.depth
        yield "</li>\n</ul>\n" * (above + 1)

    def _figure(self, figure: Figure) -> Iterator[str]:
        yield "<figure>\n"
        try:
            picture = base64.b64encode(render(figure.photo)).decode()
        except PictureError:
            yield f'<p class="damaged">{_words(self._shown.words.damaged)}</p>\n'
        else:
            yield f'<img src="data:image/jpeg;base64,{picture}" alt="{_attribute(figure.alt)}">\n'
        caption = f"{_isolated(figure.caption)} · " if figure.caption else ""
        people = f"{_words(figure.people)} · " if figure.people else ""
        page = f" · {figure.page}" if figure.page else ""
        yield f"<figcaption{self._direction(figure.caption)}>{caption}"
        yield f'<span class="detail">{people}{_time(figure.taken)}{page}</span></figcaption>\n</figure>\n'

    def _times(self, times: Times) -> Iterator[str]:
        yield '<table class="times">\n<thead><tr>'
        yield "".join(f'<th scope="col">{_words(name)}</th>' for name in times.head)
        yield "</tr></thead>\n<tbody>\n"
        for row in times.rows:
            span = f"{_time(row.started)}–{_time(row.ended)}" if row.started and row.ended else ""
            yield f'<tr><th scope="row"{self._direction(row.name)}>{_words(row.name)}</th>'
            yield "".join(f"<td>{cell}</td>" for cell in (_words(row.planned), _words(row.taken), span))
            yield "</tr>\n"
        yield "</tbody>\n</table>\n"

    def _element(self, name: str, text: str, *, kind: str = "") -> str:
        of_kind = f' class="{kind}"' if kind else ""
        return f"<{name}{of_kind}{self._direction(text)}>{_words(text)}</{name}>\n"

    def _direction(self, text: str, *, always: bool = False) -> str:
        """The attribute of an element with this text; empty where that runs as the page does.

        Not "auto", which overlooks what is isolated and looks at labels first.
        """
        mirrored = right_to_left(text, otherwise=self._mirrored)
        return f' dir="{"rtl" if mirrored else "ltr"}"' if always or mirrored != self._mirrored else ""


def _policy() -> str:
    """Pictures from inside and our own style: nothing else is loaded, run or sent."""
    own = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    return f"default-src 'none'; img-src data:; style-src 'sha256-{own}'; base-uri 'none'; form-action 'none'"


def _note(note: Note) -> str:
    words = f"<strong>{_isolated(note.text)}</strong>" if note.bold else _isolated(note.text)
    return f"{_label(note.label)}{words}{_task(note.task)}"


def _label(label: Label | None) -> str:
    return f'<span class="label {label.tone}">{_isolated(label.text)}</span> ' if label else ""


def _task(task: str) -> str:
    return f' <span class="detail">({_isolated(task)})</span>' if task else ""


def _quoted(line: Quoted) -> str:
    when = f", {_time(line.written)}" if line.written else ""
    return (
        f'{_isolated(line.text)}{_task(line.task)} <span class="detail">— {_isolated(line.name)}{when}</span>'
    )


def _name(name: Name) -> str:
    details = f' <span class="detail">· {_isolated(name.details)}</span>' if name.details else ""
    return f"<strong>{_isolated(name.name)}</strong>{details}"


def _time(when: When) -> str:
    return f'<time datetime="{when.moment.isoformat()}">{_words(when.text)}</time>'


def _isolated(text: str) -> str:
    """A text beside others on a line, whose direction is its own affair."""
    return f"<bdi>{_words(text)}</bdi>"


def _words(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def _attribute(text: str) -> str:
    return escape(" ".join(text.split()))
