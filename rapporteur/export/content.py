"""What of a report others may see, read once for all formats: in the order of the form, nothing private."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

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
    Row,
    Timed,
    Times,
    Turn,
    Turns,
    When,
)
from rapporteur.export.text import clean, closed, one_line
from rapporteur.export.words import long_date, short_time, words_for
from rapporteur.report.course import plan_and_course
from rapporteur.report.model import Line, Person, Photo, Report, walk
from rapporteur.report.outline import assignment, collected, shared
from rapporteur.report.passages import passages
from rapporteur.report.photos import page_of, pages
from rapporteur.report.spans import shown
from rapporteur.report.template import Section, localized
from rapporteur.report.values import field_text

RAPPORTEUR = "rapporteur"
"""The id of the form's field that says who wrote the report."""


def content(report: Report) -> Content:
    """Everything in the report that others may see."""
    return _Reader(report).content()


class _Reader:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._language = report.language
        self._words = words_for(report.language)

    def content(self) -> Content:
        report, template = self._report, self._report.template
        fields = [field for _, field in template.all_fields()]
        header = (_said(field_text(report, field)) for field in fields if field.header and field.printed)
        author = next((field_text(report, field) for field in fields if field.id == RAPPORTEUR), "")
        form = one_line(localized(template.name, self._language))
        return Content(
            language=one_line(self._language),
            title=one_line(report.session.title) or form,
            form=form,
            author=one_line(author) or one_line(report.session.event or report.session.forum),
            created=report.created,
            header=tuple(filter(None, header)),
            heading=_said(localized(template.heading, self._language)),
            parts=tuple(self._parts()),
            words=self._words,
        )

    def _parts(self) -> Iterator[Part]:
        report = self._report
        for section in report.template.sections:
            block = self._block(section)
            # Fields may all be in the header, and where no session was there are no times to compare.
            if not block[0] and isinstance(block, Fields | Times):
                continue
            label, guidance = (
                _said(localized(text, self._language)) for text in (section.label, section.guidance)
            )
            yield Part(section.id, label, guidance, block)
        if unplaced := tuple(filter(None, map(_said, report.unplaced))):
            yield Part("", self._words.unplaced, "", Paragraphs(unplaced))

    def _block(self, section: Section) -> Block:
        report = self._report
        match section.kind:
            case "fields":
                return Fields(tuple(self._rows(section)))
            case "people":
                people = (person for person in report.people if person.role == section.role)
                return People(
                    tuple(
                        Name(name, one_line(person.affiliation))
                        for person in people
                        if (name := one_line(person.name))
                    )
                )
            case "list":
                return Items(tuple(filter(None, map(_said, report.lists.get(section.id, ())))))
            case "text":
                paragraphs = clean(report.texts.get(section.id, "")).split("\n")
                return Paragraphs(tuple(filter(None, map(_said, paragraphs))))
            case "collected":
                return Collected(
                    tuple(
                        Quoted(
                            _said(line.text),
                            one_line(assignment(line)),
                            one_line(person.name) or self._words.role(person.role),
                            self._time(line.written),
                        )
                        for person, line in collected(report, section.mark)
                    )
                )
            case "notes":
                return Turns(tuple(self._turns()))
            case "photos":
                sets = pages(report.photos)
                return Figures(tuple(self._figure(photo) for together in sets for photo in together))
            case "times":
                return self._times()

    def _rows(self, section: Section) -> Iterator[Row]:
        for field in section.fields:
            if field.printed and not field.header:
                label = _said(localized(field.label, self._language))
                yield Row(label, _said(field_text(self._report, field)))

    def _turns(self) -> Iterator[Turn]:
        report, seen = self._report, set()
        for passage in passages(report):
            lines = shared(report, passage.lines)
            if not lines:
                continue
            # Nobody should be missing here, but if somebody is, what they said is not lost.
            person = report.person(passage.person_id) or Person(id=passage.person_id, name="", role="floor")
            further = passage.person_id in seen and report.order == "speaker"
            seen.add(passage.person_id)
            notes = tuple(self._note(depth, line) for depth, line in walk(lines))
            yield Turn(notes, self._speaker(person), further, self._time(passage.begun))

    def _speaker(self, person: Person) -> Name:
        role = self._words.role(person.role)
        name = one_line(person.name) or role
        details = (
            role if person.role == "moderator" and name != role else "",
            one_line(person.affiliation),
        )
        return Name(name, " · ".join(filter(None, details)))

    def _note(self, depth: int, line: Line) -> Note:
        mark = self._report.template.mark(line.kind)
        label, bold = None, mark is not None and mark.style == "bold"
        if mark is not None and not bold and (text := one_line(localized(mark.label, self._language))):
            label = Label(text, mark.tone)
        return Note(depth, _said(line.text), label, bold, one_line(assignment(line)))

    def _figure(self, photo: Photo) -> Figure:
        zone = self._report.session.zone
        taken = self._words.taken.format(
            date=long_date(photo.taken, zone, self._language),
            time=short_time(photo.taken, zone, self._language),
        )
        page = page_of(self._report, photo)
        caption = _said(photo.caption)
        return Figure(
            photo,
            caption,
            When(photo.taken, taken),
            f"{page[0]}/{page[1]}" if page else "",
            one_line(photo.alt) or one_line(caption) or taken,
        )

    def _times(self) -> Times:
        words, compared = self._words, plan_and_course(self._report)
        rows = (
            Timed(
                one_line(row.name) or {"break": words.pause, "closing": words.closing}.get(row.item.kind, ""),
                shown(row.planned),
                shown(row.taken) if row.taken else "–",
                self._time(row.started) if row.taken else None,
                self._time(row.ended) if row.taken else None,
            )
            for row in compared
        )
        head = (words.item, words.planned, words.taken_time, words.from_to)
        return Times(tuple(rows) if any(row.taken for row in compared) else (), head)

    def _time(self, moment: datetime | None) -> When | None:
        if moment is None:
            return None
        return When(moment, short_time(moment, self._report.session.zone, self._language))


def _said(text: str) -> str:
    return closed(clean(text).strip())
