"""The form as a story of blocks, in the order of its template. Measures are in points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.platypus.flowables import Flowable

from rapporteur.export.pdf.blocks import Box, Keep, Picture, Row, Rule
from rapporteur.export.pdf.faces import Faces
from rapporteur.export.pdf.pages import HEIGHT, WIDTH
from rapporteur.export.pdf.text import Bookmark, Run, Style, Text
from rapporteur.export.text import clean, one_line
from rapporteur.export.words import long_date, short_time, words_for
from rapporteur.pictures import PictureError, render
from rapporteur.report.course import plan_and_course
from rapporteur.report.model import MAX_DEPTH, Line, Person, Photo, Report, walk
from rapporteur.report.outline import assignment, collected, shared
from rapporteur.report.passages import passages
from rapporteur.report.photos import page_of, pages
from rapporteur.report.spans import shown
from rapporteur.report.template import Section, localized
from rapporteur.report.values import field_text

INK = HexColor("#1b1f27")
MUTED = HexColor("#667085")
LINE = HexColor("#e3e6eb")
ACCENT = HexColor("#1f6f5c")
WARM = HexColor("#8a4b08")
WARM_SOFT = HexColor("#fdf0dc")
_TONES: dict[str, tuple[Color, Color]] = {
    "accent": (ACCENT, HexColor("#e3f1ed")),
    "warm": (WARM, WARM_SOFT),
    "violet": (HexColor("#6d4bb6"), HexColor("#f0ebfb")),
    "plain": (INK, LINE),
}

_SIZE, _LEADING = 9.5, 14.0
_SMALL, _SMALL_LEADING = 8.5, 12.5
_LABEL_SIZE = 8.0
_LABEL_SHARES = (0.32, 0.68)
_TIMES_SHARES = (0.46, 0.16, 0.16, 0.22)
_BULLETS = "•–‣"
_HANG = 11.0
_STEP, _DEEP_STEP, _DEEP = 14.0, 4.0, 8
_MOST_KEPT = 0.9 * HEIGHT
_MOST_PICTURE = 0.75 * HEIGHT

Block = Text | Row | Box | Picture


class Group(NamedTuple):
    """Blocks that stand together: the heads are never parted from the beginning of the body."""

    heads: Sequence[Block]
    body: Sequence[Block]

    def flowables(self) -> Iterator[Flowable]:
        """The blocks, after what makes them stay together."""
        height: float = sum(
            head.wrap(WIDTH, HEIGHT)[1] + head.getSpaceBefore() + head.getSpaceAfter() for head in self.heads
        )
        if self.body:
            height += self.body[0].least_height(WIDTH)
        yield Keep(min(height, _MOST_KEPT))
        yield from self.heads
        yield from self.body


def _indent(depth: int) -> float:
    """How far in a line begins. Deep lines move less, so that the deepest still has half the page."""
    depth = min(depth, MAX_DEPTH)
    return _HANG + _STEP * min(depth, _DEEP) + _DEEP_STEP * max(depth - _DEEP, 0)


class Form:
    """Builds the story of one report. `missing` fills with the characters that no font has."""

    def __init__(self, report: Report, faces: Faces) -> None:
        self.missing: dict[str, None] = {}
        self._report = report
        self._faces = faces
        self._words = words_for(report.language)
        self._bookmarks = 0
        self._plain = Style(faces.regular, _SIZE, INK)
        self._bold = Style(faces.bold, _SIZE, INK)
        self._muted = Style(faces.regular, _SIZE, MUTED)

    def story(self) -> Iterator[Flowable]:
        """Everything on the pages but the footers."""
        yield from self._header()
        for section in self._report.template.sections:
            groups = list(self._groups(section))
            if groups:
                label = localized(section.label, self._report.language)
                guidance = localized(section.guidance, self._report.language)
                yield from self._section(label, guidance, groups)
        if unplaced := [line for line in self._report.unplaced if line.strip()]:
            group = Group([], [self._text(self._run(line, self._plain), after=3) for line in unplaced])
            yield from self._section(self._words.unplaced, "", [group])

    def footer(self, title: str) -> Run:
        """What stands at the foot of every page."""
        return self._run(one_line(title), Style(self._faces.regular, 8, MUTED))

    # The form's parts

    def _header(self) -> Iterator[Flowable]:
        report = self._report
        fields = [field for _, field in report.template.all_fields() if field.header and field.printed]
        written = [text for field in fields if (text := field_text(report, field).strip())]
        sizes = [(Style(self._faces.bold, 16, INK), 21.0)]
        for text in written:
            style, leading = sizes.pop() if sizes else (Style(self._faces.regular, 10.5, MUTED), 15.5)
            yield Text(self._run(text, style), leading=leading, after=3)
        yield Rule(ACCENT, weight=1.5, before=8, after=12)
        if heading := localized(report.template.heading, report.language):
            style = Style(self._faces.bold, 13, INK)
            yield Text(self._run(heading, style), leading=18, after=2)

    def _section(self, label: str, guidance: str, groups: Sequence[Group]) -> Iterator[Flowable]:
        heads = [
            Text(
                self._run(label, Style(self._faces.bold, 11, ACCENT)),
                leading=16,
                before=13,
                after=3,
                bookmark=self._bookmark(label, 0),
            )
        ]
        if guidance:
            style = Style(self._faces.italic, _SMALL, MUTED)
            heads.append(Text(self._run(guidance, style), leading=_SMALL_LEADING, after=6))
        first, *others = groups
        yield from Group([*heads, *first.heads], first.body).flowables()
        for group in others:
            yield from group.flowables()

    def _groups(self, section: Section) -> Iterator[Group]:
        """What stands under a section's label; an em dash where nothing does."""
        match section.kind:
            case "fields":
                # A section whose fields are all in the header has no table, and no heading either.
                if rows := list(self._rows(section)):
                    yield Group([], rows)
                return
            case "notes":
                groups = list(self._notes())
            case "photos":
                sets = pages(self._report.photos)
                groups = [self._photo(photo) for together in sets for photo in together]
            case "people":
                groups = [Group([], list(self._people(section)))]
            case "list":
                groups = [Group([], list(self._items(section)))]
            case "collected":
                groups = [Group([], list(self._collected(section)))]
            case "times":
                # Where no session was, there is nothing to compare.
                if rows := list(self._times()):
                    yield Group([], rows)
                return
            case "text":
                text = self._report.texts.get(section.id, "")
                groups = [Group([], list(self._paragraphs(text)))]
        if any(group.body for group in groups):
            yield from groups
        else:
            yield Group([], [self._text(self._run("—", self._muted))])

    def _rows(self, section: Section) -> Iterator[Row]:
        for field in section.fields:
            if field.printed and not field.header:
                label = self._run(localized(field.label, self._report.language), self._muted)
                value = self._run(field_text(self._report, field).strip(), self._plain)
                yield Row(self._text(label), self._text(value), shares=_LABEL_SHARES, colour=LINE)

    def _times(self) -> Iterator[Row]:
        """The agenda, planned and real; nothing where no session was."""
        rows, words = plan_and_course(self._report), self._words
        if not any(row.taken for row in rows):
            return
        yield self._time_row(self._muted, words.item, words.planned, words.taken_time, words.from_to)
        for row in rows:
            name = row.name or {"break": words.pause, "closing": words.closing}.get(row.item.kind, "")
            taken, when = (shown(row.taken), "") if row.taken else ("–", "–")
            if row.started and row.ended:
                when = f"{self._time(row.started)}–{self._time(row.ended)}"
            yield self._time_row(self._plain, name, shown(row.planned), taken, when)

    def _time_row(self, style: Style, *texts: str) -> Row:
        cells = (self._text(self._run(one_line(text), style)) for text in texts)
        return Row(*cells, shares=_TIMES_SHARES, colour=LINE)

    def _people(self, section: Section) -> Iterator[Text]:
        for person in self._report.people:
            if person.role == section.role and person.name.strip():
                yield self._text(*self._name(person, self._bold, person.affiliation), after=2)

    def _items(self, section: Section) -> Iterator[Text]:
        items = [item for item in self._report.lists.get(section.id, ()) if item.strip()]
        for number, item in enumerate(items, start=1):
            run = self._run(item, self._plain)
            if len(items) == 1:
                yield self._text(run)
            else:
                yield self._bullet(run, glyph=f"{number}.", hang=18)

    def _paragraphs(self, text: str) -> Iterator[Text]:
        for paragraph in clean(text).split("\n"):
            if paragraph.strip():
                yield self._text(self._run(paragraph, self._plain), after=5)

    def _collected(self, section: Section) -> Iterator[Text]:
        for person, line in collected(self._report, section.mark):
            name = person.name.strip() or self._words.role(person.role)
            said = f"— {name}"
            if line.written:
                said = f"{said}, {self._time(line.written)}"
            yield self._bullet(
                self._run(line.text, self._plain), *self._task(line), self._run(said, self._muted)
            )

    def _notes(self) -> Iterator[Group]:
        report, seen = self._report, set()
        for passage in passages(report):
            lines = shared(report, passage.lines)
            if not lines:
                continue
            # Nobody should be missing here, but if somebody is, what they said is not lost.
            person = report.person(passage.person_id) or Person(id=passage.person_id, name="", role="floor")
            body = [self._note(depth, line) for depth, line in walk(lines)]
            again = passage.person_id in seen and report.order == "speaker"
            seen.add(passage.person_id)
            yield Group([self._turn(passage.begun) if again else self._speaker(person)], body)

    def _turn(self, begun: datetime | None) -> Text:
        """What parts a further turn from the one before it."""
        shown = self._time(begun) if begun else "·"
        style = Style(self._faces.regular, _SMALL, MUTED)
        return Text(self._run(shown, style), leading=_SMALL_LEADING, before=4, after=2)

    def _time(self, moment: datetime) -> str:
        return short_time(moment, self._report.session.zone, self._report.language)

    def _task(self, line: Line) -> list[Run]:
        """Who is to do what a line says, and by when."""
        said = one_line(assignment(line))
        return [self._run(f"({said})", self._muted)] if said else []

    def _speaker(self, person: Person) -> Text:
        role = self._words.role(person.role)
        name = person.name.strip() or role
        details = [role] if person.role == "moderator" and name != role else []
        details += [person.affiliation.strip()] if person.affiliation.strip() else []
        style = Style(self._faces.bold, 10.5, INK)
        return Text(
            *self._name(person.model_copy(update={"name": name}), style, " · ".join(details)),
            leading=15,
            before=7,
            after=3,
            bookmark=self._bookmark(name, 1),
        )

    def _note(self, depth: int, line: Line) -> Text:
        mark = self._report.template.mark(line.kind)
        if mark is None or mark.style == "bold":
            style = self._plain if mark is None else self._bold
            return self._bullet(self._run(line.text, style), *self._task(line), depth=depth)
        colour, ground = _TONES[mark.tone]
        label = Style(self._faces.bold, _LABEL_SIZE, colour, ground)
        text = localized(mark.label, self._report.language)
        return self._bullet(
            self._run(text, label), self._run(line.text, self._plain), *self._task(line), depth=depth
        )

    def _photo(self, photo: Photo) -> Group:
        report = self._report
        when = self._words.taken.format(
            date=long_date(photo.taken, report.session.zone, report.language),
            time=self._time(photo.taken),
        )
        if page := page_of(report, photo):
            when = f"{when} · {page[0]}/{page[1]}"
        muted = Style(self._faces.regular, _SMALL, MUTED)
        runs = [self._run(when, muted)]
        if words := photo.caption.strip():
            runs = [self._run(words, Style(self._faces.regular, _SMALL, INK)), self._run(f"· {when}", muted)]
        caption = Text(*runs, leading=_SMALL_LEADING, before=4, after=12)
        try:
            picture: Block = Picture(render(photo), most_height=_MOST_PICTURE, before=5)
        except PictureError:
            warm = Style(self._faces.regular, _SIZE, WARM)
            sentence = self._text(self._run(self._words.damaged, warm))
            picture = Box(sentence, ground=WARM_SOFT, frame=WARM, before=5)
        return Group([picture], [caption])

    # Runs and texts

    def _run(self, text: str, style: Style) -> Run:
        drawable, missing = style.face.fit(clean(text))
        self.missing.update(dict.fromkeys(missing))
        return Run(drawable, style)

    def _name(self, person: Person, style: Style, details: str) -> Iterable[Run]:
        yield self._run(one_line(person.name), style)
        if details := one_line(details):
            yield self._run(f"· {details}", self._muted)

    def _text(self, *runs: Run, after: float = 0) -> Text:
        return Text(*runs, leading=_LEADING, after=after)

    def _bullet(self, *runs: Run, depth: int = 0, glyph: str = "", hang: float = _HANG) -> Text:
        bullet = Run(glyph or _BULLETS[depth % len(_BULLETS)], self._plain)
        indent = _indent(depth) - _HANG + hang
        return Text(*runs, leading=_LEADING, indent=indent, bullet=bullet, hang=hang, after=2.5)

    def _bookmark(self, title: str, level: int) -> Bookmark:
        self._bookmarks += 1
        return Bookmark(one_line(title), f"b{self._bookmarks}", level)
