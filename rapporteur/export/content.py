"""What of a report others may see, read once for all formats: in the order of the form, nothing private."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable, Iterator, Sequence
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
from rapporteur.report.model import AgendaItem, Line, Person, Photo, Report, walk
from rapporteur.report.outline import assignment, collected, shared
from rapporteur.report.passages import passages
from rapporteur.report.photos import page_of, pages
from rapporteur.report.spans import shown
from rapporteur.report.template import Section, localized
from rapporteur.report.values import RAPPORTEUR, field_text


def content(report: Report) -> Content:
    """Everything in the report that others may see."""
    return _Reader(report).content()


class _Reader:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._language = report.language
        self._words = words_for(report.language)
        self._anchors = _Anchors(report)

    def content(self) -> Content:
        report, template = self._report, self._report.template
        fields = [field for _, field in template.all_fields()]
        header = (_said(field_text(report, field)) for field in fields if field.header and field.printed)
        author = next((field_text(report, field) for field in fields if field.id == RAPPORTEUR), "")
        form = one_line(localized(template.name, self._language))
        event = one_line(report.session.event or report.session.forum)
        return Content(
            language=one_line(self._language),
            title=one_line(report.session.title) or form,
            form=form,
            author=one_line(author) or event,
            rapporteur=one_line(author),
            event=event,
            created=report.created,
            dated=self._dated(),
            header=tuple(filter(None, header)),
            heading=_said(localized(template.heading, self._language)),
            parts=tuple(self._parts()),
            words=self._words,
        )

    def _parts(self) -> Iterator[Part]:
        report = self._report
        yield from self._version()
        for section in report.template.sections:
            block = self._block(section)
            # What the form asks for is missed where it is not there; what it only offers is not.
            if not block[0] and (isinstance(block, Fields | Times) or not section.required):
                continue
            label, guidance = (
                _said(localized(text, self._language)) for text in (section.label, section.guidance)
            )
            yield Part(section.id, label, guidance, block)
        if unplaced := tuple(filter(None, map(_said, report.unplaced))):
            yield Part("", self._words.unplaced, "", Paragraphs(unplaced))

    def _version(self) -> Iterator[Part]:
        """Which version was handed in last, with its cover note, where it was not the first."""
        if not self._report.handed_in or self._report.handed_in[-1].number < 2:
            return
        last, words = self._report.handed_in[-1], self._words
        date = long_date(last.at, self._report.session.zone, self._language)
        replaces = words.replaces.format(number=last.number - 1)
        note = filter(None, map(_said, clean(last.note).split("\n")))
        label = words.version.format(number=last.number, date=date)
        yield Part("", label, "", Paragraphs((replaces, *note)))

    def _block(self, section: Section) -> Block:
        report = self._report
        match section.kind:
            case "fields":
                return Fields(tuple(self._rows(section)))
            case "people":
                people = (person for person in report.people if person.role == section.role)
                return People(
                    tuple(
                        Name(name, one_line(person.affiliation), f"people {person.id}:name")
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
                anchors = _Anchors(report)
                return Collected(
                    tuple(
                        Quoted(
                            _said(line.text),
                            one_line(assignment(line)),
                            one_line(person.name) or self._words.role(person.role),
                            self._time(line.written),
                            anchors.of(person.id, line),
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
                yield Row(label, _said(field_text(self._report, field)), f"session {field.id}")

    def _turns(self) -> Sequence[Turn]:
        report, turns, seen, before = self._report, list[Turn](), set(), None
        for passage in passages(report):
            lines = shared(report, passage.lines)
            if not lines:
                continue
            # Nobody should be missing here, but if somebody is, what they said is not lost.
            person = report.person(passage.person_id) or Person(id=passage.person_id, name="", role="floor")
            notes = tuple(self._note(person.id, depth, line) for depth, line in walk(lines))
            if report.order == "time" and person.id == before:
                # Whoever spoke in between has nothing that may be shown, and nothing shows that they did.
                turns[-1] = turns[-1]._replace(notes=(*turns[-1].notes, *notes))
            else:
                further = person.id in seen and report.order == "speaker"
                turns.append(Turn(notes, self._speaker(person), further, self._time(passage.begun)))
            seen.add(person.id)
            before = person.id
        return turns

    def _speaker(self, person: Person) -> Name:
        role = self._words.role(person.role)
        name = one_line(person.name) or role
        details = (
            role if person.role == "moderator" and name != role else "",
            one_line(person.affiliation),
        )
        named = bool(one_line(person.name))
        return Name(name, " · ".join(filter(None, details)), f"people {person.id}:name", named)

    def _note(self, person_id: str, depth: int, line: Line) -> Note:
        mark = self._report.template.mark(line.kind)
        label, bold = None, mark is not None and mark.style == "bold"
        if mark is not None and not bold and (text := one_line(localized(mark.label, self._language))):
            label = Label(text, mark.tone, mark.id)
        return Note(
            depth,
            _said(line.text),
            label,
            bold,
            mark is not None and mark.style == "quote",
            one_line(assignment(line)),
            self._anchors.of(person_id, line),
        )

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
            self._count(photo),
            one_line(photo.alt) or one_line(caption) or taken,
        )

    def _count(self, photo: Photo) -> str:
        if photo.participants is None:
            return ""
        if photo.with_video is None or photo.with_video == photo.participants:
            return self._words.counted.format(count=photo.participants)
        return self._words.counted_video.format(count=photo.participants, video=photo.with_video)

    def _dated(self) -> str:
        """The day on which the report was handed in last, else the session's; empty without both."""
        session, handed_in = self._report.session, self._report.handed_in
        at = handed_in[-1].at if handed_in else session.starts
        return long_date(at, session.zone, self._language) if at else ""

    def _times(self) -> Times:
        words, compared = self._words, plan_and_course(self._report)
        rows = (
            Timed(
                one_line(row.name) or self._unnamed(row.item),
                shown(row.planned),
                shown(row.taken) if row.taken else "–",
                self._time(row.started) if row.taken else None,
                self._time(row.ended) if row.taken else None,
            )
            for row in compared
        )
        head = (words.item, words.planned, words.taken_time, words.from_to)
        return Times(tuple(rows) if any(row.taken for row in compared) else (), head)

    def _unnamed(self, item: AgendaItem) -> str:
        """What an item is called whose speaker has no name, or that is nobody's."""
        person = self._report.person(item.person_id)
        if person:
            return self._words.role(person.role)
        return {"break": self._words.pause, "closing": self._words.closing}.get(item.kind, "")

    def _time(self, moment: datetime | None) -> When | None:
        if moment is None:
            return None
        return When(moment, short_time(moment, self._report.session.zone, self._language))


class _Anchors:
    """Where lines of notes stand in the report, asked for in the order in which they stand there.

    A line has no name of its own, and what may be shown of it is another object; so it is known by what it
    says, and of lines that say the same each is given once.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._waiting: dict[str, dict[Hashable, deque[int]]] = {}

    def of(self, person_id: str, line: Line) -> str:
        """The anchor of a line that this person said."""
        waiting = self._waiting.get(person_id)
        if waiting is None:
            waiting = self._waiting[person_id] = defaultdict(deque)
            for number, (_, there) in enumerate(walk(self._report.notes_of(person_id))):
                waiting[_said_in(there)].append(number)
        numbers = waiting[_said_in(line)]
        return f"notes:{person_id} {numbers.popleft()}" if numbers else ""


def _said_in(line: Line) -> Hashable:
    return (line.text, line.kind, line.written, line.who, line.due)


def _said(text: str) -> str:
    return closed(clean(text).strip())
