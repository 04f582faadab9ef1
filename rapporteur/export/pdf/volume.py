"""Proceedings: the reports of many sessions as one PDF, with a cover, contents and indexes.

The reports are read one at a time, and of each only what the indexes need is kept. Each page is written to
the file when it is full.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import groupby
from pathlib import Path
from typing import BinaryIO, NamedTuple

from reportlab.lib.colors import Color, HexColor

from rapporteur.export.content import content
from rapporteur.export.pdf.archive import About
from rapporteur.export.pdf.blocks import ContentsLine, IndexRow, Rule
from rapporteur.export.pdf.failing import as_pdf_error
from rapporteur.export.pdf.flowing import Flowable, Keep, NewPage, Space
from rapporteur.export.pdf.form import LINE, MUTED, Form
from rapporteur.export.pdf.pages import SHEETS, Margins, PageCanvas, filled
from rapporteur.export.pdf.tags import Element
from rapporteur.export.pdf.text import Bookmark, Entry, Run, Spot, Style, Text, is_section, section_anchor
from rapporteur.export.pdf.typesetting.library import library_in
from rapporteur.export.pdf.typesetting.setting import Typesetter
from rapporteur.export.pieces import Content, Label, Part, People, Turns
from rapporteur.export.text import one_line
from rapporteur.export.words import long_date, runs_right_to_left, words_for
from rapporteur.files import write_atomically
from rapporteur.report.model import Report, Session
from rapporteur.report.template import Style as Look
from rapporteur.report.template import Template, localized
from rapporteur.report.values import zone

_LAST = date.max
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)
_INDEX_BEGINS = 140.0
"""Points that an index's heading and its first rows take."""
_SETTLED = 100
"""Rows of an index that are kept until they are written."""
_ROW = "/O /Table /Scope /Row"


class Chapter(NamedTuple):
    """A report that is to be in a volume: what puts it in order, and how it is read when its turn comes."""

    session: Session
    created: datetime
    load: Callable[[], Report]


class Front(NamedTuple):
    """What stands on the cover, and how the volume looks."""

    title: str
    event: str
    language: str
    look: Look = Look()


class Compiled(NamedTuple):
    """A finished volume. `missing` has the characters that no font could draw."""

    path: Path
    pages: int
    reports: int
    missing: str


class _Place(NamedTuple):
    """An anchor in a section: a marked line stands among the notes, and in the list that gathers it."""

    section: str
    anchor: str


class _Said(NamedTuple):
    """A marked line for the indexes: who said it where, who is to do it, and the page on which it begins."""

    text: str
    task: str
    name: str
    session: str
    page: int


def compile_volume(
    chapters: Sequence[Chapter],
    path: Path,
    *,
    fonts: Path,
    front: Front,
    without: Sequence[Session] = (),
    step: Callable[[Chapter], object] = lambda _chapter: None,
    failed: Callable[[Chapter, Exception], object] | None = None,
) -> Compiled:
    """Write a volume of these reports to `path`, whole or not at all, in order of day, track and time.

    `without` are the programme's sessions that have no report. `step` is told which chapter comes next. One
    that cannot be read is told to `failed` and left out; without `failed` it raises. Raises `ExportError`.
    """
    done: list[Compiled] = []

    def write(temporary: Path) -> None:
        volume = _Volume(sorted(chapters, key=_order), fonts, front, without, step, failed)
        with temporary.open("wb") as file:
            done.append(volume.write(file)._replace(path=path))

    with as_pdf_error(path):
        write_atomically(path, write)
    return done[0]


def day_of(session: Session) -> date:
    """The day of a session in its own time zone; the last of all where it has none."""
    if session.starts is None:
        return _LAST
    return session.starts.astimezone(zone(session.zone) or UTC).date()


def _order(chapter: Chapter) -> tuple[date, str, datetime, str]:
    session = chapter.session
    starts = session.starts or datetime.max.replace(tzinfo=UTC)
    return day_of(session), folded(session.track), starts, folded(session.title)


def folded(text: str) -> str:
    """A text for putting it in order: without case and accents."""
    plain = unicodedata.normalize("NFKD", one_line(text).casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))


def _pages(spots: Iterable[Spot]) -> Mapping[_Place, int]:
    """The pages on which things begin."""
    section, pages = "", dict[_Place, int]()
    for spot in spots:
        if is_section(spot.anchor):
            section = spot.anchor
        pages.setdefault(_Place(section, spot.anchor), spot.page)
    return pages


class _Volume:
    """One volume on its way."""

    def __init__(
        self,
        chapters: Sequence[Chapter],
        fonts: Path,
        front: Front,
        without: Sequence[Session],
        step: Callable[[Chapter], object],
        failed: Callable[[Chapter, Exception], object] | None,
    ) -> None:
        self._chapters, self._front, self._without = chapters, front, without
        self._step, self._failed = step, failed
        self._library = library_in(fonts)
        self._mirrored = runs_right_to_left(front.language)
        self._setters: dict[str, Typesetter] = {}
        self._setter = self._setter_for(front.language)
        self._words = words_for(front.language)
        self._sheet = SHEETS[front.look.paper]
        self._root = Element("Document")
        self._ink, self._accent = HexColor(front.look.ink), HexColor(front.look.accent)
        self._people: dict[str, tuple[str, set[int]]] = {}
        self._said: dict[str, list[_Said]] = {}
        self._missing: dict[str, None] = {}
        self._reports = 0
        self._cover_pages = 1

    def write(self, file: BinaryIO) -> Compiled:
        """Draw all of it and write the document."""
        front, small = self._front, self._style(8, MUTED)
        # The same reports give the same bytes, whenever that is.
        created = max((chapter.created for chapter in self._chapters), default=_NEVER)
        author = front.event or front.title
        about = About(front.title, author, front.event, front.language, created, self._mirrored)
        margins = Margins(
            setter=self._setter,
            head=Run(front.title, small),
            head_end=Run(front.event, small),
            foot=Run(front.title, small),
            page_of=self._words.page,
            rule=LINE,
            mirrored=self._mirrored,
        )
        canvas = PageCanvas(file, sheet=self._sheet, about=about, margins=margins, root=self._root)
        canvas.flow(self._story(canvas))
        canvas.finish(make_contents=self._contents, behind=self._cover_pages, without_contents=0)
        return Compiled(Path(), canvas.pages, self._reports, "".join(self._missing))

    def _story(self, canvas: PageCanvas) -> Iterator[Flowable]:
        yield from self._cover()
        yield NewPage()
        self._cover_pages = canvas.pages
        for day, of_day in groupby(self._chapters, key=lambda chapter: day_of(chapter.session)):
            section, begins = self._root.add("Part"), True
            for track, of_track in groupby(of_day, key=lambda chapter: one_line(chapter.session.track)):
                for chapter in of_track:
                    self._step(chapter)
                    try:
                        report = chapter.load()
                    except Exception as error:
                        if self._failed is None:
                            raise
                        self._failed(chapter, error)
                        continue
                    yield NewPage()
                    # The report before is finished now, and so is its last page.
                    canvas.settle(self._root if begins else section)
                    yield from self._eyebrow(day, track, section, begins=begins)
                    begins = False
                    yield from self._report(report, section, canvas)
        yield from self._indexes(canvas)

    def _cover(self) -> Iterator[Flowable]:
        front, cover = self._front, self._root.add("Sect")
        # A cover begins in the upper third of its page.
        yield Space(0.22 * self._sheet.height)
        if front.event:
            yield self._text(
                Run(front.event, self._style(13, self._accent)), leading=19, after=6, element=cover.add("P")
            )
        yield self._text(
            Run(front.title, self._style(28, bold=True)), leading=36, after=10, element=cover.add("P")
        )
        yield Rule(self._accent, weight=2, before=12, after=14)
        days = [day for day in map(day_of, (chapter.session for chapter in self._chapters)) if day != _LAST]
        if days:
            begin, end = (self._day(day) for day in (min(days), max(days)))
            dates = begin if begin == end else f"{begin} – {end}"
            yield self._text(Run(dates, self._style(11, MUTED)), leading=17, element=cover.add("P"))
        count = self._words.reports.format(count=len(self._chapters))
        yield self._text(Run(count, self._style(11, MUTED)), leading=17, element=cover.add("P"))

    def _eyebrow(self, day: date, track: str, section: Element, *, begins: bool) -> Iterator[Flowable]:
        """The day and the track, above a report."""
        said = " · ".join(filter(None, (self._day(day), track)))
        element, bookmark = section.add("P"), None
        if begins:
            element = section.add("H1")
            bookmark = Bookmark(self._day(day), f"day{day.toordinal()}", 0)
        run = Run(said, self._style(9, self._accent, bold=True))
        yield self._text(run, leading=13, after=6, element=element, bookmark=bookmark)

    def _report(self, report: Report, section: Element, canvas: PageCanvas) -> Iterator[Flowable]:
        shown = content(report)
        number = self._reports
        self._reports += 1
        setter = self._setter_for(shown.language)
        element = section.add(
            "Sect", language="" if shown.language == self._front.language else shown.language
        )
        form = Form(shown, self._front.look, setter, element, level=2, outline=2, prefix=f"r{number}-")
        canvas.spots.clear()
        yield from form.story()
        pages = _pages(canvas.spots)
        canvas.spots.clear()
        self._missing.update(dict.fromkeys(missing.character for missing in form.missing))
        for part in shown.parts:
            self._remember(part, shown, pages, report.template)

    def _setter_for(self, language: str) -> Typesetter:
        """The same for all reports in a language, since they use the same words."""
        if language not in self._setters:
            mirrored = runs_right_to_left(language)
            self._setters[language] = Typesetter(self._library, language, right_to_left=mirrored)
        return self._setters[language]

    def _remember(self, part: Part, shown: Content, pages: Mapping[_Place, int], template: Template) -> None:
        """Keep what the indexes need of a part.

        Reports in several languages share the indexes, which are called after marks in the volume's language.
        """

        def page_of(anchor: str) -> int | None:
            return pages.get(_Place(section_anchor(part.section_id), anchor))

        match part.block:
            case People(names):
                people = [(name, name.anchor) for name in names]
            case Turns(turns):
                people = [(turn.speaker, turn.speaker.anchor) for turn in turns if turn.speaker.is_named]
                for turn in turns:
                    for note in turn.notes:
                        if note.label and (page := page_of(note.anchor)):
                            said = _Said(note.text, note.task, turn.speaker.name, shown.title, page)
                            self._said.setdefault(self._called(note.label, template), []).append(said)
            case _:
                return
        for name, anchor in people:
            if page := page_of(anchor):
                self._people.setdefault(folded(name.name), (name.name, set()))[1].add(page)

    def _called(self, label: Label, template: Template) -> str:
        mark = template.mark(label.mark)
        return (one_line(localized(mark.label, self._front.language)) if mark else "") or label.text

    # Contents and indexes

    def _contents(self, entries: Sequence[Entry], before: int, element: Element) -> Iterator[Flowable]:
        yield self._text(
            Run(self._words.contents, self._style(16, bold=True)),
            leading=21,
            after=12,
            element=element.add("Caption"),
        )
        for entry in entries:
            level = entry.bookmark.level
            if level > 1:
                continue
            style = self._style(9.5, bold=True) if level == 0 else self._style(9.5)
            yield ContentsLine(
                entry,
                setter=self._setter,
                title=Run(entry.bookmark.title, style),
                page=Run(str(entry.page + before), self._style(9.5, MUTED)),
                indent=14 * level,
                mirrored=self._mirrored,
                element=element,
            )

    def _contents_pages(self, canvas: PageCanvas) -> int:
        """How many pages the contents will take, with a line for each of the indexes to come."""
        line = Entry(Bookmark("", "", 0), 0)
        indexes = bool(self._people) + len(self._said) + bool(self._without)
        entries = [*canvas.entries, *[line] * indexes]
        return filled(list(self._contents(entries, 0, Element("TOC"))), self._sheet)

    def _indexes(self, canvas: PageCanvas) -> Iterator[Flowable]:
        before, section = self._contents_pages(canvas), self._root.add("Part")
        if self._people:
            yield from self._index_heading(self._words.people, "people", section)
            table = section.add("Table")
            for number, key in enumerate(sorted(self._people)):
                if number % _SETTLED == 0:
                    canvas.settle(table)
                name, found = self._people[key]
                pages = ", ".join(str(page + before) for page in sorted(found))
                yield self._index_row(Run(name, self._style(9.5)), None, pages, min(found), table)
        for number, label in enumerate(list(self._said)):
            yield from self._index_heading(label, f"said{number}", section)
            table = section.add("Table")
            for place, said in enumerate(self._said.pop(label)):
                if place % _SETTLED == 0:
                    canvas.settle(table)
                task = f"({said.task}) " if said.task else ""
                details = Run(f"{task}— {said.name}, {said.session}", self._style(9.5, MUTED))
                page = str(said.page + before)
                yield self._index_row(Run(said.text, self._style(9.5)), details, page, said.page, table)
        if self._without:
            yield from self._index_heading(self._words.no_report, "without", section)
            for session in sorted(
                self._without, key=lambda session: (day_of(session), folded(session.title))
            ):
                runs = [Run(one_line(session.title), self._style(9.5))]
                if session.starts:
                    runs.append(Run(f"· {self._day(day_of(session))}", self._style(9.5, MUTED)))
                yield self._text(*runs, leading=14, after=3, element=section.add("P"))

    def _index_heading(self, title: str, key: str, section: Element) -> Iterator[Flowable]:
        """The first index begins on a page of its own; no heading stands alone at a page's foot."""
        yield Keep(_INDEX_BEGINS) if section.kids else NewPage()
        yield self._text(
            Run(title, self._style(16, bold=True)),
            leading=21,
            before=28,
            after=12,
            element=section.add("H1"),
            bookmark=Bookmark(title, key, 0),
        )

    def _index_row(self, text: Run, details: Run | None, pages: str, first: int, table: Element) -> IndexRow:
        row = table.add("TR")
        head, link = row.add("TH", attributes=_ROW), row.add("TD").add("Link")
        return IndexRow(
            self._text(*filter(None, (text, details)), leading=14, element=head),
            self._text(Run(pages, self._style(9.5, MUTED)), leading=14, element=link),
            page=first,
            label=text.text,
            link=link,
            shares=(0.82, 0.18),
            colour=LINE,
            mirrored=self._mirrored,
        )

    # Texts

    def _day(self, day: date) -> str:
        if day == _LAST:
            return self._words.undated
        return long_date(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), "", self._front.language)

    def _style(self, size: float, colour: Color | None = None, *, bold: bool = False) -> Style:
        return Style(size, (colour or self._ink).rgb(), bold)

    def _text(
        self,
        *runs: Run,
        leading: float,
        before: float = 0,
        after: float = 0,
        element: Element,
        bookmark: Bookmark | None = None,
    ) -> Text:
        for run in runs:
            self._missing.update(dict.fromkeys(self._setter.missing_in(run.text, run.style)))
        return Text(
            *runs,
            setter=self._setter,
            leading=leading,
            before=before,
            after=after,
            element=element,
            bookmark=bookmark,
        )
