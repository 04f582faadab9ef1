"""Read a filled-in form from plain text, by the labels of its template.

The text is what a word processor gives when the form is saved as text or Markdown: a heading, lines of
"label: value", section labels on a line of their own, ``- `` bullets nested by indents, and ``**bold**``.
No word is dropped: a line that fits nowhere is kept in `Report.unplaced`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from operator import itemgetter
from typing import NamedTuple

from rapporteur.report.model import Line, Person, Report, new_id, new_report
from rapporteur.report.outline import BULLET, Row, tree
from rapporteur.report.template import FormField, Section, Template
from rapporteur.report.values import with_field

_BOLD = re.compile(r"^\*\*(?P<text>.+?)\*\*:?$")
_BOLD_LABEL = re.compile(r"^\s*\*\*([^*]+)\*\*")
_AFFILIATION = re.compile(r"^(?P<name>[^,(]+?)\s*(?:,\s*(?P<after>.+)|\((?P<inside>.+)\))$")
_MOST_NAMES = 8
"""Words of a name that somebody may be called by."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class UnknownFormError(Exception):
    """The text has too few of any template's labels to be a filled-in form."""


class _Place(NamedTuple):
    """Where a label puts what follows it: a section, and a field of it where the label is a field's."""

    section: Section
    field: FormField | None


class _Gathered(NamedTuple):
    """A line of a list that the form gathers from the notes: what stands in it, and the mark of its notes."""

    text: str
    mark: str


def _plain(text: str) -> str:
    """A text as it is compared: no bold, heading's mark or colon, no difference of case or spacing."""
    return " ".join(text.replace("**", " ").split()).lstrip("#").rstrip(":").strip().casefold()


def _labels(template: Template) -> dict[str, _Place]:
    """Every label of the form, in all its languages. A field's label wins over a section's."""
    labels: dict[str, _Place] = {}
    for section in template.sections:
        for tag, text in section.label.items():
            for label in (text, f"{text} {section.guidance.get(tag, '')}"):
                labels.setdefault(_plain(label), _Place(section, None))
    for section, field in template.all_fields():
        for text in field.label.values():
            labels[_plain(text)] = _Place(section, field)
    return labels


def choose_template(text: str, templates: Iterable[Template]) -> Template:
    """The template with the most labels in this text. Raises `UnknownFormError` when none has three."""

    def found(template: Template) -> int:
        labels = _labels(template)
        places = (_label_in(line, labels)[0] for line in text.splitlines())
        return len({(place.section.id, place.field and place.field.id) for place in places if place})

    ranked = sorted(templates, key=found, reverse=True)
    if not ranked or found(ranked[0]) < 3:
        raise UnknownFormError("The text has the labels of no known template.")
    return ranked[0]


def _label_in(line: str, labels: Mapping[str, _Place]) -> tuple[_Place | None, str]:
    """The label that a line is or begins with, and the value after it."""
    whole = labels.get(_plain(line))
    if whole:
        return whole, ""
    unbold = _BOLD_LABEL.sub(r"\1", line)
    before, separator, after = unbold.partition("\t")
    if not separator:
        before, separator, after = unbold.partition(":")
    place = labels.get(_plain(before)) if separator else None
    return (place, after.strip()) if place else (None, "")


def read_form(text: str, template: Template, *, now: datetime, zone: str = "", language: str = "") -> Report:
    """The report that a filled-in form holds.

    `zone` is the IANA zone of the times in it (the template's where empty), and `language` that of the
    form's labels. `now` dates the report and gives a date without a year its year.
    """
    reader = _Reader(template, new_report(template, language=language, now=now), now.date(), zone)
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        reader.take(line)
    return reader.finish()


class _Reader:
    """Takes the lines one by one; the section that was last named says what a line means."""

    def __init__(self, template: Template, report: Report, today: date, zone: str) -> None:
        self._template = template
        self._labels = _labels(template)
        self._headings = {_plain(text) for text in template.heading.values()}
        self._guidance = {_plain(text) for section in template.sections for text in section.guidance.values()}
        self._report = report
        if zone:
            self._report = report.with_changes(session=report.session.model_copy(update={"zone": zone}))
        self._today = today
        self._place: _Place | None = None
        self._header: list[list[str]] = [[]]
        self._items: dict[str, list[str]] = {}
        self._paragraphs: dict[str, list[str]] = {}
        self._people: list[Person] = []
        self._named: dict[str, int] = {}
        self._begun: dict[str, int] = {}
        self._spoken: dict[str, list[tuple[int, Line]]] = {}
        self._speaker: Person | None = None
        self._after_blank = False
        self._filled: set[str] = set()
        self._unplaced: list[str | _Gathered] = []
        self._marks = {
            f"{' '.join(label.split())}:".casefold(): mark.id
            for mark in template.marks
            if mark.style != "bold" and not mark.private
            for label in mark.label.values()
        }

    def take(self, line: str) -> None:
        if not line.strip():
            self._after_blank = True
            if self._place is None:
                self._header.append([])
            return
        place, value = self._label_of(line)
        if place:
            self._place, self._speaker = place, None
        content = value if place else line
        if content and _plain(content) not in self._guidance:
            self._take_content(content)
        self._after_blank = False

    def _label_of(self, line: str) -> tuple[_Place | None, str]:
        if BULLET.match(line):
            return None, ""
        if self._place and self._place.section.kind in ("notes", "text"):
            # Running text may well say "Time: ..."; there only a label on its own begins a section.
            return self._labels.get(_plain(line)), ""
        return _label_in(line, self._labels)

    def _take_content(self, line: str) -> None:
        if self._place is None:
            self._header[-1].append(line.strip())
            return
        section, field = self._place
        bullet = BULLET.match(line)
        text = (bullet["text"] or "" if bullet else line).strip()
        match section.kind:
            case "notes":
                self._take_note(text, indent=len(bullet["indent"].expandtabs(4)) if bullet else None)
            case "people" if text:
                self._take_person(text, section)
            case "list" if text:
                self._items.setdefault(section.id, []).append(_unbold(text))
            case "text":
                self._paragraphs.setdefault(section.id, []).append(line.rstrip())
            case "fields" if field and text:
                self._fill(field, text)
            case "collected" if text:
                self._unplaced.append(_Gathered(text, section.mark))
            case _ if text:
                self._unplaced.append(line.strip())

    # ---- fields and header

    def _fill(self, field: FormField, text: str) -> None:
        if field.id in self._filled:
            self._unplaced.append(text)
            return
        self._filled.add(field.id)
        self._report = with_field(self._report, field, _unbold(text), today=self._today)

    def _read_header(self) -> None:
        """Above the form stand the forum's title, then the event, and the dates in a line with a year."""
        wanted = {str(field.of): field for _, field in self._template.all_fields() if field.header}
        blocks = [[line.replace("**", "").strip("# ") for line in block] for block in self._header if block]
        # A block's lines and the block as a whole, so that a title may stand on two lines.
        standing = {_plain(text) for block in blocks for text in (*block, " ".join(block))}
        known = self._headings.copy()
        for name, header in wanted.items():
            text = _plain(getattr(self._report.session, name))
            known.add(text)
            if text in standing:
                self._filled.add(header.id)
        for number, block in enumerate(blocks):
            whole = " ".join(block)
            if _plain(whole) in known:
                continue
            if number == 0 and "forum" in wanted and wanted["forum"].id not in self._filled:
                self._fill(wanted["forum"], whole)
                continue
            for line in block:
                if _plain(line) in known:
                    continue
                field = wanted.get("dates" if _YEAR.search(line) else "event")
                if field:
                    self._fill(field, line)
                else:
                    self._unplaced.append(line)

    # ---- people and notes

    def _take_person(self, text: str, section: Section) -> None:
        name = text.replace("**", "").strip()
        split = _AFFILIATION.match(name)
        affiliation = (split["after"] or split["inside"] or "") if split else ""
        person = Person(
            id=new_id(), name=split["name"] if split else name, affiliation=affiliation, role=section.role
        )
        self._add_person(person)

    def _take_note(self, text: str, indent: int | None) -> None:
        bold = _BOLD.match(text)
        if not indent:
            if bold:
                self._speaker = self._person_called(bold["text"].strip(": "))
                return
            # "Ana: good morning", of somebody in the list of people.
            name, _, said = _BOLD_LABEL.sub(r"\1", text).partition(":")
            if self._person_known(name):
                self._speaker, text, indent = self._person_called(name.strip()), said.strip(), 0
        if self._speaker is None:
            if text:
                self._unplaced.append(text)
            return
        spoken = self._spoken.setdefault(self._speaker.id, [])
        if indent is None and spoken and (not self._after_blank or text[:1].islower()):
            # A paragraph that the form's page broke in two.
            depth, line = spoken[-1]
            spoken[-1] = (depth, line.model_copy(update={"text": f"{line.text} {text}".strip()}))
        elif text:
            depth = indent if indent is not None else (spoken[-1][0] if spoken else 0)
            bold_kind = next((mark.id for mark in self._template.marks if mark.style == "bold"), "")
            if bold and bold_kind:
                text, kind = bold["text"], bold_kind
            else:
                text, kind = self._without_mark(text)
            spoken.append((depth, Line(text=text, kind=kind)))

    def _without_mark(self, text: str) -> tuple[str, str]:
        """What stands after the name of a mark, and the mark: "Key: we agree" is a key message."""
        name, colon, rest = text.partition(":")
        kind = self._marks.get(f"{name}{colon}".casefold(), "")
        return (rest.strip(), kind) if kind and rest.strip() else (text, "")

    def _is_noted(self, gathered: _Gathered) -> bool:
        """Whether a note says the same; it then has the mark, too."""
        found = [
            (len(line.text), spoken, place)
            for spoken in self._spoken.values()
            for place, (_, line) in enumerate(spoken)
            if f"{gathered.text} — ".startswith(f"{line.text} — ")
        ]
        if not found:
            return False
        # The longest: a note may begin as another one does, dash and all.
        _, spoken, place = max(found, key=itemgetter(0))
        depth, line = spoken[place]
        spoken[place] = (depth, line.model_copy(update={"kind": line.kind or gathered.mark}))
        return True

    def _person_known(self, name: str) -> Person | None:
        """The person of this name, else the first whose name begins with it."""
        plain = _plain(name)
        place = self._named.get(plain, self._begun.get(plain))
        return None if place is None else self._people[place]

    def _add_person(self, person: Person) -> None:
        self._people.append(person)
        self._know(person.name, len(self._people) - 1)

    def _know(self, name: str, place: int) -> None:
        """The first of a name, or of its beginning, is meant by it."""
        plain = _plain(name)
        self._named.setdefault(plain, place)
        words = plain.split(" ")[:_MOST_NAMES]
        for count in range(1, len(words)):
            self._begun.setdefault(" ".join(words[:count]), place)

    def _person_called(self, name: str) -> Person:
        """The person of this name, who may be new; "Samuel DIESIS" in the list is Samuel, of DIESIS."""
        person = self._person_known(name)
        if person is None:
            person = Person(id=new_id(), name=name)
            self._add_person(person)
        rest = person.name[len(name) :].strip()
        if rest.isupper() and not person.affiliation:
            split = person.model_copy(update={"name": name, "affiliation": rest})
            place = self._people.index(person)
            self._people[place] = split
            self._know(name, place)
        return person

    def finish(self) -> Report:
        self._read_header()
        unplaced = [
            one if isinstance(one, str) else one.text
            for one in self._unplaced
            if isinstance(one, str) or not self._is_noted(one)
        ]
        floor = tuple(person for person in self._report.people if person.role == "floor")
        return self._report.with_changes(
            people=(*self._people, *floor),
            lists={key: tuple(items) for key, items in self._items.items()},
            texts={key: "\n".join(lines) for key, lines in self._paragraphs.items()},
            notes={key: _notes(spoken) for key, spoken in self._spoken.items()},
            unplaced=tuple(unplaced),
        )


def _unbold(text: str) -> str:
    bold = _BOLD.match(text.strip())
    return bold["text"].strip() if bold else text.strip()


def _notes(indented: Sequence[tuple[int, Line]]) -> tuple[Line, ...]:
    """Lines with the indents they had in the text, as a tree: the smallest indent is the outermost."""
    indents = sorted({indent for indent, _ in indented})
    return tree(Row(indents.index(indent), line) for indent, line in indented)
