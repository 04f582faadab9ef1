"""The report as frozen data.

A change makes a new `Report` that shares what did not change, so a snapshot for a worker thread is
simply the report itself, and "what changed" is a comparison by identity (see `rapporteur.report.parts`).
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, model_validator

from rapporteur.report.base import Frozen, Id
from rapporteur.report.template import Template

FLOOR = "floor"
"""The id of the person who stands for everyone without a name of their own: questions, chat."""

MAX_DEPTH = 40
"""How deep notes may nest. Deeper lines are kept at this depth."""

Moment = Annotated[
    AwareDatetime,
    Field(ge=datetime(1900, 1, 1, tzinfo=UTC), lt=datetime(3000, 1, 1, tzinfo=UTC)),
]
"""A time that can be shown in every zone."""

LONGEST_SPAN = 366 * 24 * 3600.0
"""Seconds: nothing in a report lasts longer, so a time that is so much later can always be told."""

Seconds = Annotated[float, Field(ge=0, le=LONGEST_SPAN)]
"""How long something lasts."""

MoreSeconds = Annotated[float, Field(ge=-LONGEST_SPAN, le=LONGEST_SPAN)]
"""What something is given on top, below 0 where it is taken away."""

Share = Annotated[float, Field(ge=0, le=1)]
"""A part of a whole: 0 for nothing of it, 1 for all."""

Role = Literal["moderator", "speaker", "floor"]

Order = Literal["speaker", "time"]
"""How notes are read: all that one speaker said together, or turn by turn as they were taken."""

Answer = Literal["asked", "agreed", "changes"]
"""What a speaker says of their part: nothing yet, that it is right, or that something is to change."""

ItemKind = Literal["talk", "break", "closing"]
"""What an item of the agenda is: somebody or something has the floor, nobody has, or the session ends."""


def new_id() -> str:
    """A short random id, unique within anything that one person will ever write."""
    return os.urandom(6).hex()


class Session(Frozen):
    """The session reported on.

    `language` is a BCP 47 tag ("es"). `starts` and `ends` are aware; `zone` is the IANA name in which
    they are shown ("Europe/Madrid"). `dates` is the forum's own wording ("4-8 October 2021").
    `programme_id` is what the forum's programme calls the session, `organiser_email` the address of who
    organises it.
    """

    title: str = ""
    type: str = ""
    track: str = ""
    room: str = ""
    language: str = ""
    starts: Moment | None = None
    ends: Moment | None = None
    zone: str = "UTC"
    forum: str = ""
    event: str = ""
    dates: str = ""
    programme_id: str = ""
    organiser_email: str = ""


class Person(Frozen):
    """Someone who speaks. Times are in seconds; `allotted` is None where the programme gives none.

    `spoken` is what they had spoken before turns were kept one by one (see `Turn`). `voice` is what
    somebody unknown is called until they have a name ("Participant A"). `unseen` is set for who asked not to
    be recognisable in pictures.
    """

    id: Id
    name: str
    affiliation: str = ""
    email: str = ""
    role: Role = "speaker"
    allotted: Seconds | None = None
    spoken: Seconds = 0.0
    voice: str = ""
    unseen: bool = False


class AgendaItem(Frozen):
    """One item of a session's agenda. Times are in seconds.

    `person_id` is who speaks in it, empty for what belongs to nobody: a welcome, a break, the closing.
    `title` is then its name. `allotted` is None where it has an even share of what the others leave;
    `extended` is what it was given on top while the session was on, below 0 where something was taken.
    """

    id: Id
    title: str = ""
    person_id: str = ""
    kind: ItemKind = "talk"
    allotted: Seconds | None = None
    extended: MoreSeconds = 0.0
    skipped: bool = False


class Turn(Frozen):
    """Somebody had the floor, or an item without a speaker was on: since when, and for how long.

    `seconds` were measured on a clock that nobody sets, so they may differ from what wall clocks said.
    `item_id` is the agenda's item that the turn belongs to; `person_id` is empty where nobody spoke.
    """

    person_id: str
    since: Moment
    seconds: Seconds
    item_id: str = ""


class Pause(Frozen):
    """The session was interrupted: since when, and for how long, None while it still is."""

    since: Moment
    seconds: Seconds | None = None


class Course(Frozen):
    """How the session really went.

    `started` and `ended` are None where nobody said so. `extended` is what the whole session was given
    on top of its schedule, in seconds. `turns` are in the order in which they ended.
    """

    started: Moment | None = None
    ended: Moment | None = None
    extended: MoreSeconds = 0.0
    turns: tuple[Turn, ...] = ()
    pauses: tuple[Pause, ...] = ()


class Line(Frozen):
    """One line of notes and the lines under it.

    `kind` is the id of one of the template's marks, or empty. `written` is when the line was begun.
    `who` is to do what the line says, `due` is by when, both as the rapporteur wrote them. `turn` stands
    on the first line of a further turn: when its speaker took the floor again.
    """

    text: str = ""
    kind: str = ""
    written: Moment | None = None
    who: str = ""
    due: str = ""
    turn: Moment | None = None
    children: tuple[Line, ...] = ()


class Area(Frozen):
    """A rectangle of a picture, its edges as shares of the whole from its top left corner: 0 to 1."""

    left: Share = 0.0
    top: Share = 0.0
    right: Share = 1.0
    bottom: Share = 1.0

    @model_validator(mode="after")
    def _has_an_inside(self) -> Area:
        if self.left >= self.right or self.top >= self.bottom:
            raise ValueError("nothing is inside the area")
        return self


class Recipe(Frozen):
    """What is to be made of a photo when it is shown or sent. The photo itself stays as it was taken.

    In this order: `blurs` are made unrecognisable; the picture is turned clockwise by `straighten`
    degrees about its middle and enlarged until no corner is empty; `crop` is cut out of that; the
    result is turned clockwise by `turn` degrees. All areas are shares of the upright picture.
    """

    blurs: tuple[Area, ...] = ()
    straighten: Annotated[float, Field(ge=-15, le=15)] = 0.0
    crop: Area = Area()
    turn: Literal[0, 90, 180, 270] = 0


class Photo(Frozen):
    """A picture of the session: its description and its encoded bytes (JPEG, or PNG where none may be lost).

    `width` and `height` are device pixels. `alt` says in words what is on it, for who cannot see it.
    `participants` and `with_video` are how many people it shows as the rapporteur confirmed it, None
    where nobody did. Photos of the same `set_id` are the pages of one gallery; it is empty for a single one.
    `burnt` says that blurs were made for good: they are in the pixels, and no longer in the recipe.
    The bytes are not part of the JSON form; whoever stores or sends a report carries them beside it.
    """

    id: Id
    taken: Moment
    width: Annotated[int, Field(gt=0)]
    height: Annotated[int, Field(gt=0)]
    caption: str = ""
    window_title: str = ""
    method: str = ""
    scale: float = 1.0
    alt: str = ""
    recipe: Recipe = Recipe()
    participants: Annotated[int, Field(ge=0)] | None = None
    with_video: Annotated[int, Field(ge=0)] | None = None
    set_id: str = ""
    burnt: bool = False
    data: bytes = Field(default=b"", repr=False, exclude=True)


class SignOff(Frozen):
    """Somebody was asked whether their part of the report is right.

    `asked` is when, `due` is by when they were to answer; `answered` is None while they have not. `note` is
    what they said. `digest` tells whether their part still is what they were asked about.
    """

    state: Answer
    asked: Moment
    due: Moment | None = None
    answered: Moment | None = None
    note: str = ""
    digest: str = ""


class HandIn(Frozen):
    """The report was handed in as the version of this `number`, which counts from 1.

    `note` is the cover note: what there is to say of this version. `lacking` is how many things that the form
    requires were missing.
    """

    number: Annotated[int, Field(ge=1)]
    at: Moment
    note: str = ""
    lacking: Annotated[int, Field(ge=0)] = 0


class Report(Frozen):
    """A session report with the template that gives it its form.

    `language` is that of the form's labels. `fields`, `texts` and `lists` hold what was filled in, by
    field or section id; `notes` holds lines by person id, whatever the `order` in which they are read.
    `agenda` is empty as long as it follows from the speakers and the schedule; `course` is how it went.
    `unplaced` keeps lines of an imported form that fit nowhere. `sign_offs` has what speakers say of their
    part, by person id; `handed_in` are the versions that were handed in, in their order.
    """

    id: Id
    created: Moment
    language: str = "en"
    order: Order = "speaker"
    template: Template
    session: Session = Session()
    agenda: tuple[AgendaItem, ...] = ()
    course: Course = Course()
    fields: Mapping[str, str] = {}
    texts: Mapping[str, str] = {}
    lists: Mapping[str, tuple[str, ...]] = {}
    people: tuple[Person, ...] = ()
    notes: Mapping[str, tuple[Line, ...]] = {}
    photos: tuple[Photo, ...] = ()
    unplaced: tuple[str, ...] = ()
    sign_offs: Mapping[str, SignOff] = {}
    handed_in: tuple[HandIn, ...] = ()

    def person(self, person_id: str) -> Person | None:
        """The person with this id, or None."""
        return next((person for person in self.people if person.id == person_id), None)

    def speaking_order(self) -> tuple[Person, ...]:
        """Everyone with a name, in the order of the sidebar: the floor is not among them."""
        return tuple(person for person in self.people if person.role != "floor")

    def notes_of(self, person_id: str) -> tuple[Line, ...]:
        """The notes kept under a person; none is an empty tuple."""
        return self.notes.get(person_id, ())

    def with_changes(self, **changes: object) -> Report:
        """The report with some attributes replaced; the values are trusted, not validated again."""
        return self.model_copy(update=changes)


def new_report(
    template: Template, *, language: str = "", zone: str = "UTC", now: datetime | None = None
) -> Report:
    """An empty report of this form, with nobody but the floor in it.

    `zone` is the IANA zone of its times, where the form has none of its own.
    """
    return Report(
        id=os.urandom(16).hex(),
        created=now or datetime.now(UTC),
        language=template.pick_language(language),
        template=template,
        session=Session(
            forum=template.forum, event=template.event, dates=template.dates, zone=template.zone or zone
        ),
        people=(Person(id=FLOOR, name="", role="floor"),),
    )


def walk(lines: tuple[Line, ...], depth: int = 0) -> Iterator[tuple[int, Line]]:
    """Every line with its depth, parents before children."""
    for line in lines:
        yield depth, line
        yield from walk(line.children, depth + 1)
