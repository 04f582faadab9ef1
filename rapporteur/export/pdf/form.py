"""The form as a story of blocks, in the order of its template. Measures are in points."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor

from rapporteur.export.pdf.blocks import Beside, Box, ContentsLine, Picture, Quote, Row, Rule
from rapporteur.export.pdf.flowing import Flowable, Keep
from rapporteur.export.pdf.pages import SHEETS, Margins
from rapporteur.export.pdf.tags import Element
from rapporteur.export.pdf.text import Bookmark, Entry, Run, Style, Text, section_anchor
from rapporteur.export.pdf.typesetting.library import language_of
from rapporteur.export.pdf.typesetting.setting import Typesetter
from rapporteur.export.pieces import (
    Collected,
    Content,
    Fields,
    Figure,
    Figures,
    Items,
    Name,
    Note,
    Paragraphs,
    Part,
    People,
    Times,
    Tone,
    Turn,
    Turns,
)
from rapporteur.export.result import Missing
from rapporteur.export.words import runs_right_to_left
from rapporteur.pictures import PictureError, render
from rapporteur.pictures.reading import opened
from rapporteur.report.model import MAX_DEPTH, Photo
from rapporteur.report.template import Style as Look

MUTED = HexColor("#667085")
LINE = HexColor("#e3e6eb")
WARM = HexColor("#8a4b08")
WARM_SOFT = HexColor("#fdf0dc")
_VIOLET, _VIOLET_SOFT = HexColor("#6d4bb6"), HexColor("#f0ebfb")

# All sizes are for a text of this size, and grow with it.
_SIZE, _LEADING = 9.5, 14.0
_LABEL_SHARES = (0.32, 0.68)
_TIMES_SHARES = (0.46, 0.16, 0.16, 0.22)
_SIGN_SHARES = (0.36, 0.3, 0.34)
_BULLETS = "•–‣"
_HANG = 11.0
_STEP, _DEEP_STEP, _DEEP = 14.0, 4.0, 8
_LOGO_WIDTH, _LOGO_HEIGHT = 130.0, 60.0
_HIGHEST_BESIDE = 0.5
"""The part of a page that a header beside the logo may take; a longer one flows under it, over pages."""
_QUOTES = "\"'“”„«»‘’‹›「」『』"
_SOFT = 0.12
_LONGEST_LABEL = 28
"""Letters of a mark before a line: no more fit beside the deepest."""

_LONGEST_TITLE = 300
"""Letters of a title above the contents."""

Block = Text | Row | Box | Picture | Quote


class Group(NamedTuple):
    """Blocks that stand together: the heads are never parted from the beginning of the body."""

    heads: Sequence[Block]
    body: Sequence[Block]


class Form:
    """Builds the story of one report. `missing` fills with the characters that no font has.

    `root` is what the story is in, in the document's structure; `level` is that of the report's title among
    its headings, `outline` that of its parts among the bookmarks, `prefix` begins the names of these: they
    differ where a document has many reports. `make` gives what is to be seen of a photo.
    """

    def __init__(
        self,
        content: Content,
        look: Look,
        setter: Typesetter,
        root: Element,
        *,
        level: int = 1,
        outline: int = 0,
        prefix: str = "b",
        make: Callable[[Photo], bytes] = render,
    ) -> None:
        self.missing: dict[Missing, None] = {}
        self.sheet = SHEETS[look.paper]
        self._content, self._look, self._setter, self._root = content, look, setter, root
        self._words = content.words
        self._level, self._outline, self._prefix = level, outline, prefix
        self._make = make
        self._bookmarks = 0
        self._mirrored = runs_right_to_left(content.language)
        self._scale = look.size / _SIZE
        self._ink, self._accent = HexColor(look.ink), HexColor(look.accent)
        self._plain = self._style(_SIZE)
        self._bold = self._style(_SIZE, bold=True)
        self._muted = self._style(_SIZE, MUTED)
        self._place = ""
        accent_soft = Color(*(1 - _SOFT * (1 - part) for part in self._accent.rgb()))
        self._tones: dict[Tone, tuple[Color, Color]] = {
            "accent": (self._accent, accent_soft),
            "warm": (WARM, WARM_SOFT),
            "violet": (_VIOLET, _VIOLET_SOFT),
            "plain": (self._ink, LINE),
        }

    def story(self) -> Iterator[Flowable]:
        """Everything on the pages but what stands around them."""
        yield from self._header()
        for part in self._content.parts:
            self._place = part.label
            section = self._root.add("Sect")
            yield from self._part(part, section)
        if self._look.sign_off:
            yield from self._sign_off(self._root.add("Sect"))

    def margins(self) -> Margins:
        """What stands around the text of every page."""
        small = self._style(8, MUTED)
        return Margins(
            setter=self._setter,
            head=self._run(self._content.title, small),
            head_end=self._run(self._content.event, small),
            foot=self._run(self._content.form, small),
            page_of=self._words.page,
            rule=LINE,
            mirrored=self._mirrored,
        )

    def contents(self, entries: Sequence[Entry], before: int, element: Element) -> Iterator[Flowable]:
        """The contents of a long report, which takes `before` pages itself."""
        # No more of it than a few lines: it has to fit on one page with what follows.
        title = _cut(self._content.title, _LONGEST_TITLE)
        yield self._text(
            self._run(title, self._style(16, bold=True)), leading=21, after=14, element=element.add("Caption")
        )
        yield self._text(
            self._run(self._words.contents, self._style(11, self._accent, bold=True)), leading=16, after=6
        )
        for entry in entries:
            outermost = entry.bookmark.level == 0
            yield ContentsLine(
                entry,
                setter=self._setter,
                title=self._run(entry.bookmark.title, self._bold if outermost else self._plain),
                page=self._run(str(entry.page + before), self._muted),
                indent=0 if outermost else 14,
                mirrored=self._mirrored,
                element=element,
            )

    # The form's parts

    def _header(self) -> Iterator[Flowable]:
        # In a volume the forum stands on the cover, and a report begins with its session.
        header = () if self._outline else self._content.header
        first, *others = header or (self._content.title,)
        heading = self._root.add(self._heading(0))
        self._place = first
        texts = [
            self._text(
                self._run(first, self._style(16, bold=True)),
                leading=21,
                after=3,
                element=heading,
                bookmark=self._bookmark(self._content.title, self._outline - 1) if self._outline else None,
            )
        ]
        texts += [
            self._text(
                self._run(text, self._style(10.5, MUTED)), leading=15.5, after=3, element=self._root.add("P")
            )
            for text in others
        ]
        if logo := self._logo():
            beside = Beside(texts, logo, width=_LOGO_WIDTH, mirrored=self._mirrored)
            if beside.wrap(self.sheet.width, self.sheet.height)[1] <= _HIGHEST_BESIDE * self.sheet.height:
                yield beside
            else:
                yield logo
                yield from texts
        else:
            yield from texts
        yield Rule(self._accent, weight=1.5, before=8, after=12)
        if self._content.heading and not self._outline:
            run = self._run(self._content.heading, self._style(13, bold=True))
            yield self._text(run, leading=18, after=2, element=self._root.add("P"))

    def _logo(self) -> Picture | None:
        if not self._look.logo:
            return None
        try:
            data = b64decode(self._look.logo, validate=True)
            opened(data)  # one that is too large to be read is refused here
            figure = Element("Figure", alternative=self._content.event or self._content.form)
            picture = Picture(data, most_height=_LOGO_HEIGHT, element=figure)
        except (ValueError, OSError, PictureError):
            return None  # A report is worth more than its decoration.
        self._root.kids.insert(0, figure)
        return picture

    def _part(self, part: Part, section: Element) -> Iterator[Flowable]:
        heads: list[Block] = [
            self._text(
                self._run(part.label, self._style(11, self._accent, bold=True)),
                leading=16,
                before=13,
                after=3,
                bookmark=self._bookmark(part.label, self._outline),
                element=section.add(self._heading(1)),
                anchor=section_anchor(part.section_id),
            )
        ]
        if part.guidance:
            run = self._run(part.guidance, self._style(8.5, MUTED, italic=True))
            heads.append(self._text(run, leading=12.5, after=6, element=section.add("P")))
        groups = list(self._groups(part, section))
        if not any(group.body for group in groups):
            groups = [Group([], [self._text(self._run("—", self._muted), element=section.add("P"))])]
        first, *others = groups
        yield from self._together(Group([*heads, *first.heads], first.body))
        for group in others:
            yield from self._together(group)

    def _together(self, group: Group) -> Iterator[Flowable]:
        """The blocks, after what makes them stay together."""
        width, most = self.sheet.width, self.sheet.height
        height: float = sum(
            head.wrap(width, most)[1] + head.space_before + head.space_after for head in group.heads
        )
        if group.body:
            height += group.body[0].space_before + group.body[0].least_height(width)
        yield Keep(min(height, 0.9 * most))
        yield from group.heads
        yield from group.body

    def _groups(self, part: Part, section: Element) -> Iterator[Group]:
        """What stands under a part's label."""
        match part.block:
            case Fields():
                yield Group([], list(self._rows(part.block, section.add("Table"))))
            case Turns(turns):
                for turn in turns:
                    yield self._turn(turn, section)
            case Figures(figures):
                for figure in figures:
                    yield self._figure(figure, section)
            case People(names):
                yield Group([], [self._person(name, section) for name in names])
            case Items(texts):
                yield Group([], list(self._items(texts, section, part.section_id)))
            case Collected():
                yield Group([], list(self._collected(part.block, section)))
            case Times():
                head, *rows = self._times(part.block, section.add("Table"))
                yield Group([head] if rows else [], rows)
            case Paragraphs(texts):
                runs = (self._run(text, self._plain) for text in texts)
                anchor = f"text:{part.section_id} 0"
                yield Group(
                    [], [self._text(run, after=5, element=section.add("P"), anchor=anchor) for run in runs]
                )

    def _rows(self, fields: Fields, table: Element) -> Iterator[Row]:
        for label, value, anchor in fields.rows:
            row = table.add("TR")
            heading = row.add("TH", attributes="/O /Table /Scope /Row")
            cells = (
                self._text(self._run(label, self._muted), element=heading),
                self._text(self._run(value, self._plain), element=row.add("TD"), anchor=anchor),
            )
            yield Row(*cells, shares=_LABEL_SHARES, colour=LINE, mirrored=self._mirrored)

    def _times(self, times: Times, table: Element) -> Iterator[Row]:
        """The head, and a row for each item that has it above it on a new page."""
        yield self._time_row(table, self._muted, times.head, heads=True)
        again = self._time_row(None, self._muted, times.head, heads=True)
        for timed in times.rows:
            texts = (
                timed.name,
                timed.planned,
                timed.taken,
                timed.span() or ("–" if timed.taken == "–" else ""),
            )
            yield self._time_row(table, self._plain, texts, again=again)

    def _time_row(
        self,
        table: Element | None,
        style: Style,
        texts: Sequence[str],
        *,
        heads: bool = False,
        again: Row | None = None,
    ) -> Row:
        """A row of a table, or without one the decoration that looks like it."""
        row = table.add("TR") if table else None
        cells = []
        for column, text in enumerate(texts):
            cell = None
            if row and heads:
                cell = row.add("TH", attributes="/O /Table /Scope /Column")
            elif row and column == 0:
                cell = row.add("TH", attributes="/O /Table /Scope /Row")
            elif row:
                cell = row.add("TD")
            cells.append(self._text(self._run(text, style), element=cell))
        return Row(*cells, shares=_TIMES_SHARES, colour=LINE, mirrored=self._mirrored, again=again)

    def _person(self, name: Name, section: Element) -> Text:
        runs = self._name(name, self._bold)
        return self._text(*runs, after=2, element=section.add("P"), anchor=name.anchor)

    def _items(self, texts: Sequence[str], section: Element, section_id: str) -> Iterator[Text]:
        if len(texts) == 1:
            run = self._run(texts[0], self._plain)
            yield self._text(run, element=section.add("P"), anchor=f"list:{section_id} 0")
            return
        numbered = section.add("L", attributes="/O /List /ListNumbering /Decimal")
        for number, text in enumerate(texts, start=1):
            item = numbered.add("LI")
            run = self._run(text, self._plain)
            glyph = self._run(f"{number}.", self._plain)
            yield self._bullet(
                run,
                glyph=glyph,
                hang=18,
                label=item.add("Lbl"),
                element=item.add("LBody"),
                anchor=f"list:{section_id} {number - 1}",
            )

    def _collected(self, collected: Collected, section: Element) -> Iterator[Text]:
        items = section.add("L", attributes="/O /List /ListNumbering /Disc")
        for line in collected.lines:
            said = f"— {line.name}"
            if line.written:
                said = f"{said}, {line.written.text}"
            runs = (self._run(line.text, self._plain), *self._task(line.task), self._run(said, self._muted))
            body = items.add("LI").add("LBody")
            yield self._bullet(*runs, element=body, anchor=line.anchor)

    def _turn(self, turn: Turn, section: Element) -> Group:
        self._place = turn.speaker.name
        if turn.further:
            shown = self._run(turn.begun.text if turn.begun else "·", self._style(8.5, MUTED))
            head = self._text(shown, leading=12.5, before=4, after=2, element=section.add("P"))
        else:
            head = self._text(
                *self._name(turn.speaker, self._style(10.5, bold=True)),
                leading=15,
                before=7,
                after=3,
                bookmark=self._bookmark(turn.speaker.name, self._outline + 1),
                element=section.add(self._heading(2)),
                anchor=turn.speaker.anchor,
            )
        return Group([head], list(self._notes(turn.notes, section)))

    def _notes(self, notes: Sequence[Note], section: Element) -> Iterator[Block]:
        """The lines of a turn, each in the list of its depth."""
        attributes = "/O /List /ListNumbering /Disc"
        bodies: list[Element] = [section]
        lists: list[Element] = []
        for note in notes:
            depth = min(note.depth, len(bodies) - 1)
            del bodies[depth + 1 :], lists[depth + 1 :]
            if len(lists) == depth:
                lists.append(bodies[depth].add("L", attributes=attributes))
            body = lists[depth].add("LI").add("LBody")
            bodies.append(body)
            yield self._note(note, body)

    def _note(self, note: Note, body: Element) -> Block:
        anchor, task = note.anchor, self._task(note.task)
        if note.quote:
            text = note.text
            if text[:1] not in _QUOTES:
                text = text.join(self._words.quote)
            run = self._run(text, self._style(_SIZE, italic=True))
            indent = self._indent(note.depth)
            quote = self._text(
                run, *task, indent=indent, before=1, after=3.5, element=body.add("BlockQuote"), anchor=anchor
            )
            return Quote(quote, bar=indent - _HANG + 2, colour=_VIOLET)
        runs = [self._run(note.text, self._bold if note.bold else self._plain), *task]
        if note.label:
            colour, ground = self._tones[note.label.tone]
            label = self._run(
                _cut(note.label.text, _LONGEST_LABEL), self._style(8, colour, bold=True, ground=ground)
            )
            runs.insert(0, label)
        return self._bullet(*runs, depth=note.depth, element=body, anchor=anchor)

    def _figure(self, figure: Figure, section: Element) -> Group:
        self._place = figure.caption or figure.taken.text
        element = section.add("Figure", alternative=figure.alt)
        small, muted = self._style(8.5), self._style(8.5, MUTED)
        runs = [self._run(figure.details(), muted)]
        if figure.caption:
            runs = [self._run(figure.caption, small), self._run(f"· {figure.details()}", muted)]
        anchor = f"photos {figure.photo.id}"
        caption = self._text(
            *runs, leading=12.5, before=4, after=12, element=section.add("Caption"), anchor=anchor
        )
        try:
            picture: Block = Picture(
                self._make(figure.photo),
                most_height=0.75 * self.sheet.height,
                before=5,
                element=element,
                anchor=anchor,
            )
        except PictureError:
            section.kids.remove(element)
            sentence = self._text(
                self._run(self._words.damaged, self._style(_SIZE, WARM)), element=section.add("P")
            )
            picture = Box(sentence, ground=WARM_SOFT, frame=WARM, before=5)
        return Group([picture], [caption])

    def _sign_off(self, section: Element) -> Iterator[Flowable]:
        """Who wrote it, when, and room for a signature."""
        content, words = self._content, self._words
        self._place = words.rapporteur
        labels = (words.rapporteur, words.date, words.signature)
        rows: list[Row] = []
        filled = (content.rapporteur or " ", content.dated or " ", " ")
        for style, texts in ((self._muted, labels), (self._plain, filled)):
            cells = (self._text(self._run(text, style), element=section.add("P")) for text in texts)
            rows.append(
                Row(*cells, shares=_SIGN_SHARES, colour=LINE, mirrored=self._mirrored, open_end=not rows)
            )
        rule = Rule(LINE, weight=0.6, before=26, after=4)
        width, most = self.sheet.width, self.sheet.height
        rows_height: float = sum(row.wrap(width, most)[1] for row in rows)
        yield Keep(rule.space_before + rule.weight + rule.space_after + rows_height)
        yield rule
        yield from rows

    # Runs and texts

    def _heading(self, below: int) -> str:
        """The type of a heading so far below the report's title."""
        return f"H{min(self._level + below, 6)}"

    def _style(
        self,
        size: float,
        colour: Color | None = None,
        *,
        bold: bool = False,
        italic: bool = False,
        ground: Color | None = None,
    ) -> Style:
        return Style(
            size * self._scale, (colour or self._ink).rgb(), bold, italic, ground.rgb() if ground else None
        )

    def _run(self, text: str, style: Style) -> Run:
        for character in self._setter.missing_in(text, style):
            self.missing[Missing(character, self._place)] = None
        return Run(text, style)

    def _name(self, name: Name, style: Style) -> Iterable[Run]:
        yield self._run(name.name, style)
        if name.details:
            yield self._run(f"· {name.details}", self._muted)

    def _task(self, task: str) -> list[Run]:
        """Who is to do what a line says, and by when."""
        return [self._run(f"({task})", self._muted)] if task else []

    def _text(
        self,
        *runs: Run,
        leading: float = _LEADING,
        before: float = 0,
        after: float = 0,
        indent: float = 0,
        bullet: Run | None = None,
        hang: float = 0,
        bookmark: Bookmark | None = None,
        element: Element | None = None,
        label: Element | None = None,
        anchor: str = "",
    ) -> Text:
        if element and not element.language:
            said = next((run.text for run in runs if not run.style.ground), "")
            element.language = language_of(said, self._content.language)
        return Text(
            *runs,
            setter=self._setter,
            leading=leading * self._scale,
            before=before,
            after=after,
            indent=indent,
            bullet=bullet,
            hang=hang,
            bookmark=bookmark,
            element=element,
            label=label,
            anchor=anchor,
        )

    def _bullet(
        self,
        *runs: Run,
        element: Element,
        anchor: str,
        depth: int = 0,
        glyph: Run | None = None,
        hang: float = _HANG,
        label: Element | None = None,
    ) -> Text:
        bullet = glyph or Run(_BULLETS[depth % len(_BULLETS)], self._plain)
        indent = self._indent(depth) - _HANG + hang
        return self._text(
            *runs,
            indent=indent,
            bullet=bullet,
            hang=hang,
            after=2.5,
            element=element,
            label=label,
            anchor=anchor,
        )

    @staticmethod
    def _indent(depth: int) -> float:
        """How far in a line begins. Deep lines move less, so that the deepest still has half the page."""
        depth = min(depth, MAX_DEPTH)
        return _HANG + _STEP * min(depth, _DEEP) + _DEEP_STEP * max(depth - _DEEP, 0)

    def _bookmark(self, title: str, level: int) -> Bookmark:
        self._bookmarks += 1
        return Bookmark(title, f"{self._prefix}{self._bookmarks}", level)


def _cut(text: str, most: int) -> str:
    """So many letters of a text at the most; an ellipsis stands for the rest."""
    return text if len(text) <= most else f"{text[: most - 1]}…"
