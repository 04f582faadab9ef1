"""A template is a form: its sections in order, their labels and guidance in several languages.

It is written as a TOML file (described in ``docs/templates.md``), and a report carries its own copy, so
that it stays whole on a machine that does not have the file.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Set
from datetime import time, timedelta
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, ValidationError, model_validator

from rapporteur.report.base import Frozen

_DUE = (
    r"^(?:within (?P<count>\d{1,3}) (?P<unit>minute|hour|day)s?"
    r"|by (?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d))?$"
)

FieldKind = Literal["text", "date", "time", "language", "zone", "started", "ended"]
SectionKind = Literal["fields", "text", "list", "people", "notes", "collected", "photos", "times"]
SessionText = Literal["title", "type", "track", "room", "forum", "event", "dates"]
ProgrammeText = Literal["", "abstract", "questions", "links"]

Colour = Annotated[str, Field(pattern="^#[0-9a-f]{6}$")]
_READABLE = 4.5
"""The least contrast of text (WCAG 2.2, 1.4.3)."""


class TemplateError(Exception):
    """A template file that cannot be used: `path` names it, `problem` says why in plain words."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"The template {path.name} cannot be used: {problem}")
        self.path = path
        self.problem = problem


def _by_language(value: object) -> object:
    return {"": value} if isinstance(value, str) else value


Localized = Annotated[Mapping[str, str], BeforeValidator(_by_language)]
"""A text by language tag; a plain string is the same in every language."""


ShortForm = Annotated[str, Field(pattern=r"^\S{1,40}$")]
"""What is typed for a longer text: one word, which may have figures and signs in it ("c/u")."""


Due = Annotated[str, Field(pattern=_DUE)]
"""When a report must be handed in: "within 24 hours" of the session's end, "by 18:00", or empty."""


def read_due(text: str) -> timedelta | time | None:
    """What a `Due` says: a span, a time of day, or nothing."""
    found = re.fullmatch(_DUE, text)
    if found is None or not text:
        return None
    if found["hour"]:
        return time(int(found["hour"]), int(found["minute"]))
    return timedelta(**{f"{found['unit']}s": int(found["count"])})


def localized(texts: Mapping[str, str], language: str) -> str:
    """The text in this language, else in its base language, else for every language, else the first."""
    for tag in (language, language.split("-")[0], ""):
        if tag in texts:
            return texts[tag]
    return next(iter(texts.values()), "")


class FormField(Frozen):
    """One line of a form. `of` names the session's own text that it fills.

    A `header` field is printed above the form instead of in its table; one that is not `printed` is
    for the program alone (the time zone, say). One of kind `started` or `ended` says when the session really
    began or ended, unless something else is written in it.
    """

    id: str
    label: Localized
    kind: FieldKind = "text"
    of: SessionText | None = None
    required: bool = False
    header: bool = False
    printed: bool = True


class Section(Frozen):
    """A part of the form. Which attributes count depends on `kind`.

    `guidance` is part of the form and printed with it; `hint` is only shown in the window, where nothing
    is written yet.

    `fields`: its `fields`. `people`: those with its `role`. `collected`: the notes that carry its
    `mark`. `times`: the agenda, planned and real. `least_words` and `most_words` are limits that the check
    holds against what is written.
    `programme` names what of the forum's programme fills a text or a list when a report begins.
    """

    id: str
    kind: SectionKind
    label: Localized
    guidance: Localized = {}
    hint: Localized = {}
    required: bool = False
    least_words: int | None = None
    most_words: int | None = None
    fields: tuple[FormField, ...] = ()
    role: Literal["moderator", "speaker"] = "speaker"
    mark: str = ""
    programme: ProgrammeText = ""

    @model_validator(mode="after")
    def _has_what_its_kind_needs(self) -> Self:
        if self.kind == "fields" and not self.fields:
            raise ValueError("a section of kind 'fields' needs fields")
        if self.kind == "collected" and not self.mark:
            raise ValueError("a section of kind 'collected' needs the mark that it collects")
        return self


class Mark(Frozen):
    """A kind that a line of notes can have.

    `key` is the letter that sets it (with Alt). `style` is how it is shown: a small label before the
    line, or the whole line in bold. A `private` line is never exported.
    """

    id: str
    label: Localized
    key: Annotated[str, Field(pattern=r"^[A-Z]?$")] = ""
    style: Literal["label", "bold", "quote"] = "label"
    tone: Literal["accent", "warm", "violet", "plain"] = "plain"
    private: bool = False


class Style(Frozen):
    """What a forum's own look is, in print.

    `accent` is the colour of rules and headings, `ink` that of the text, both as "#rrggbb" and dark enough to
    be read on white. `size` is that of the text in points. `logo` is a PNG or JPEG file in Base64; in a
    template's file it is that picture's name, beside the template. With `sign_off` the report ends with a
    place for the rapporteur's name, the date and a signature.
    """

    paper: Literal["A4", "Letter"] = "A4"
    accent: Colour = "#1f6f5c"
    ink: Colour = "#1b1f27"
    size: Annotated[float, Field(ge=8, le=12)] = 9.5
    logo: Annotated[str, Field(max_length=700_000)] = ""
    sign_off: bool = False

    @model_validator(mode="after")
    def _can_be_read(self) -> Self:
        for name, colour in (("accent", self.accent), ("ink", self.ink)):
            if contrast_with_white(colour) < _READABLE:
                raise ValueError(f"the {name} {colour} is too light to be read on white paper")
        return self


def contrast_with_white(colour: str) -> float:
    """The contrast of a colour ("#rrggbb") on white, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


class SignOffMail(Frozen):
    """What the e-mail says that asks a speaker whether their part is right; the program's own where empty.

    Besides what `Mail` fills in, there are ``{speaker}``, ``{due}``, ``{section}`` and ``{sender}``. A
    paragraph with ``{due}`` is left out where nothing is due.
    """

    subject: Localized = {}
    body: Localized = {}


class Mail(Frozen):
    """What the e-mail says, and who gets it.

    ``{title}``, ``{forum}``, ``{event}``, ``{date}`` and ``{moderator}`` are filled in. In `to` and `cc`
    ``{organiser}``, ``{moderator}`` and ``{speakers}`` stand for the addresses of those people.
    """

    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    subject: Localized = {"": "{title}"}
    body: Localized = {"": "{title}"}
    file_name: Localized = {"": "{title}"}
    sign_off: SignOffMail = SignOffMail()


class Template(Frozen):
    """A form. Ids of sections and fields are unique within it.

    `abbreviations` are what a rapporteur of this forum types short: long forms by short form, a word each.
    They are the same in every language of the form. `due` is when the report must be handed in.
    """

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    name: Localized
    languages: Annotated[tuple[str, ...], Field(min_length=1)]
    forum: str = ""
    event: str = ""
    dates: str = ""
    zone: str = ""
    due: Due = ""
    heading: Localized = {}
    photo_request: Localized = {}
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]
    marks: tuple[Mark, ...] = ()
    abbreviations: Mapping[ShortForm, str] = {}
    style: Style = Style()
    mail: Mail = Mail()

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        marks = [mark.id for mark in self.marks]
        if len(set(marks)) < len(marks):
            raise ValueError("two marks have the same id")
        ids = [section.id for section in self.sections] + [field.id for _, field in self.all_fields()]
        doubled = sorted(name for name, times in Counter(ids).items() if times > 1)
        if doubled:
            raise ValueError(f"the id {doubled[0]!r} is used twice")
        unknown = {section.mark for section in self.sections if section.mark} - {
            mark.id for mark in self.marks
        }
        if unknown:
            raise ValueError(f"the mark {sorted(unknown)[0]!r} is collected but not defined")
        return self

    def all_fields(self) -> list[tuple[Section, FormField]]:
        """Every field with its section, in the form's order."""
        return [(section, field) for section in self.sections for field in section.fields]

    def section(self, section_id: str) -> Section | None:
        """The section with this id, or None."""
        return next((section for section in self.sections if section.id == section_id), None)

    def mark(self, mark_id: str) -> Mark | None:
        """The mark with this id, or None."""
        return next((mark for mark in self.marks if mark.id == mark_id), None)

    def collected_marks(self) -> Set[str]:
        """The ids of the marks whose lines a section gathers."""
        return {section.mark for section in self.sections if section.kind == "collected"}

    def pick_language(self, wanted: str) -> str:
        """The form's language nearest to the one wanted; its first language where none is."""
        for tag in (wanted, wanted.split("-")[0]):
            if tag in self.languages:
                return tag
        return self.languages[0]


def load_template(path: Path) -> Template:
    """Read a template file. Raises `TemplateError` with the reason when it is none."""
    import tomllib

    try:
        data = tomllib.loads(path.read_text("utf-8-sig"))
        _read_logo(data, path.parent)
        return Template.model_validate(data)
    except OSError as error:
        raise TemplateError(path, error.strerror or str(error)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TemplateError(path, f"it is not a TOML file ({error})") from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise TemplateError(path, f"{where}: {first['msg']}" if where else first["msg"]) from error


def _read_logo(data: dict[str, object], folder: Path) -> None:
    """Put the picture itself where the template's file names it."""
    style = data.get("style")
    if isinstance(style, dict) and isinstance(name := style.get("logo"), str) and name:
        style["logo"] = b64encode((folder / Path(name).name).read_bytes()).decode("ascii")


def load_templates(
    folders: Iterable[Path], *, failed: Callable[[TemplateError], None] | None = None
) -> dict[str, Template]:
    """Every template of these folders by its id; a later folder's form replaces an earlier one's.

    A file that is no template is told to `failed` and left out; without `failed` it raises.
    """
    templates: dict[str, Template] = {}
    for path in (path for folder in folders for path in sorted(folder.glob("*.toml"))):
        try:
            template = load_template(path)
        except TemplateError as error:
            if failed is None:
                raise
            failed(error)
        else:
            templates[template.id] = template
    return templates
