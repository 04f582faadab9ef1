"""What an export says, in pieces that know no format.

A `Content` has the header and the parts of the form; in each part stands one of the blocks, with its things
as its first member. All texts are as they are to be shown, in the report's language; they may have line feeds
where somebody wrote them, and end whatever turns directions.

An `anchor` says what of the report a piece shows: the `part` and the `where` of a `report.search.Place`, with
a space between them.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NamedTuple

from rapporteur.export.words import Words
from rapporteur.report.model import Photo

Tone = Literal["accent", "warm", "violet", "plain"]


class When(NamedTuple):
    """A moment, and how it is told in the report's language and zone."""

    moment: datetime
    text: str


class Row(NamedTuple):
    """A field of the form, and what is written in it."""

    label: str
    value: str
    anchor: str


class Name(NamedTuple):
    """Somebody's name, and what stands beside it: role, affiliation. Both are on one line.

    Who has no name is called by their role, and is not `is_named`.
    """

    name: str
    details: str
    anchor: str
    is_named: bool = True


class Label(NamedTuple):
    """The word that marks a line of notes, on one line. `mark` is the id of the form's mark."""

    text: str
    tone: Tone
    mark: str


class Note(NamedTuple):
    """A line of notes at its depth, 0 is outermost. `task` is who is to do it, and by when.

    A mark shows as a `label`, or makes the whole line `bold`. A `quote` is in somebody's own words.
    """

    depth: int
    text: str
    label: Label | None
    bold: bool
    quote: bool
    task: str
    anchor: str


class Turn(NamedTuple):
    """What somebody said in one turn.

    It is a `further` one where it follows, without a heading, on what the same person said before; `begun`
    is then when it was taken, where that is known.
    """

    notes: tuple[Note, ...]
    speaker: Name
    further: bool
    begun: When | None


class Quoted(NamedTuple):
    """A line that was collected from the notes, whose it is, and when it was written."""

    text: str
    task: str
    name: str
    written: When | None
    anchor: str


class Figure(NamedTuple):
    """A photo. `page` is "2/3" for the second page of a gallery; `alt` is never empty.

    `people` says how many are on it, where that is known. The picture itself is for
    `rapporteur.pictures.render` to make.
    """

    photo: Photo
    caption: str
    taken: When
    page: str
    people: str
    alt: str

    def details(self) -> str:
        """What stands under the picture behind its caption."""
        return " · ".join(filter(None, (self.people, self.taken.text, self.page)))

    def legend(self) -> str:
        """All that stands under the picture."""
        return " · ".join(filter(None, (self.caption, self.details())))


class Timed(NamedTuple):
    """An item of the agenda: what was planned for it and what it took, in figures."""

    name: str
    planned: str
    taken: str
    started: When | None
    ended: When | None

    def span(self) -> str:
        """From when to when it was on; empty where that is not known."""
        return f"{self.started.text}–{self.ended.text}" if self.started and self.ended else ""


class Fields(NamedTuple):
    """The table of the form's fields."""

    rows: tuple[Row, ...]


class People(NamedTuple):
    """A list of people."""

    names: tuple[Name, ...]


class Items(NamedTuple):
    """A list that is numbered where it has more than one item."""

    texts: tuple[str, ...]


class Paragraphs(NamedTuple):
    """Running text."""

    texts: tuple[str, ...]


class Collected(NamedTuple):
    """Lines that were collected from the notes."""

    lines: tuple[Quoted, ...]


class Turns(NamedTuple):
    """The notes."""

    turns: tuple[Turn, ...]


class Figures(NamedTuple):
    """The photos, those of one gallery together."""

    figures: tuple[Figure, ...]


class Times(NamedTuple):
    """The agenda, planned and real, as a table."""

    rows: tuple[Timed, ...]
    head: tuple[str, str, str, str]


Block = Fields | People | Items | Paragraphs | Collected | Turns | Figures | Times


class Part(NamedTuple):
    """A section of the form: its label, its guidance (may be empty), what stands in it."""

    section_id: str
    label: str
    guidance: str
    block: Block

    def is_empty(self) -> bool:
        """Whether nothing was filled in; a format shows that, with a dash."""
        return not self.block[0]


class Content(NamedTuple):
    """A report as it is shown to others.

    `title` is the session's, or the form's where it has none; `form` is the name of the form. `author`
    is the `rapporteur` or the event; all of these may be empty. `created` is when the report was begun,
    `dated` the day that it bears, as it is written, empty where it has none. `header` stands above the form,
    the most important first; `heading` is the form's own.
    """

    language: str
    title: str
    form: str
    author: str
    rapporteur: str
    event: str
    created: datetime
    dated: str
    header: tuple[str, ...]
    heading: str
    parts: tuple[Part, ...]
    words: Words
