"""The pages around the text: size, margins, headers and footers, contents."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO, NamedTuple

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from rapporteur.export.pdf.archive import About, Attachment, Catalog, Info, LineEnds, make_archival
from rapporteur.export.pdf.file import packed_stream, write_document
from rapporteur.export.pdf.flowing import Flowable, Keep, NewPage
from rapporteur.export.pdf.tags import Element, Tags, tagged
from rapporteur.export.pdf.text import Entry, Run, Spot, draw_on_one_line
from rapporteur.export.pdf.typesetting.setting import Typesetter

# No text of ours is read as markup, so nothing here ever fetches anything; should that change by
# mistake, there is no place that it may fetch from. Base 85 would only make the file larger.
rl_config.trustedHosts = []
rl_config.trustedSchemes = []
rl_config.useA85 = 0

_SIDE = 23 * mm
_TOP = 20 * mm
_BOTTOM = 24 * mm
_HEADER = 12 * mm
_FOOTER = 13 * mm
_GAP = 24.0
"""Between what stands at the left and at the right of a footer."""

_SLACK = 1e-6

PAGES_WITHOUT_CONTENTS = 6
"""A document with more pages begins with its contents."""


class Sheet(NamedTuple):
    """A size of paper, in points."""

    across: float
    down: float

    @property
    def width(self) -> float:
        """Of the text."""
        return float(self.across - 2 * _SIDE)

    @property
    def height(self) -> float:
        """Of the text."""
        return float(self.down - _TOP - _BOTTOM)


SHEETS = {"A4": Sheet(*A4), "Letter": Sheet(*LETTER)}


class Margins(NamedTuple):
    """What stands around the text of every page.

    `head`, from the second page on, and `foot` are on the side where lines begin; `head_end` stands opposite
    the head, and opposite the foot `page_of`, with ``{page}`` and ``{pages}`` filled in.
    """

    setter: Typesetter
    head: Run
    head_end: Run
    foot: Run
    page_of: str
    rule: Color
    mirrored: bool = False


MakeContents = Callable[[Sequence[Entry], int, Element], Iterable[Flowable]]
"""The contents from their entries, the number of pages that they will take themselves, and their element."""


class Laid(NamedTuple):
    """A finished PDF: its bytes, how many pages it has, where things stand on them."""

    data: bytes
    pages: int
    spots: tuple[Spot, ...]


class TooLargeError(Exception):
    """Something that fits on no page and cannot be divided."""


class PageCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas whose pages have headers and footers that are defined at the end, when all are known.

    `tags` numbers what is drawn, `spots` and `entries` remember where.
    """

    def __init__(self, *, sheet: Sheet, about: About, margins: Margins, root: Element) -> None:
        super().__init__(None, pagesize=sheet, invariant=1, pageCompression=1)
        self._margins, self._sheet, self._about = margins, sheet, about
        self._root = root
        self._tags = Tags(self, root)
        self.tags: Tags | None = self._tags
        self.spots: list[Spot] = []
        self.entries: list[Entry] = []
        document = self._doc
        catalog = Catalog()
        catalog.__dict__.update(document.Catalog.__dict__)
        document.Catalog = document._catalog = catalog
        document.info = Info()
        document.encrypt = LineEnds()
        self.setTitle(about.title)
        self.setAuthor(about.author)
        self.setSubject(about.subject)
        self.showOutline()

    @property
    def pages(self) -> int:
        """How many are finished."""
        return int(self.getPageNumber()) - 1

    def _make_preamble(self) -> None:
        # ReportLab would name a font here that is not in the file.
        self._preamble = "1 0 0 1 0 0 cm"

    def flow(self, story: Iterable[Flowable]) -> None:
        """Draw a story from the top of a new page on, and finish its last page. Raises `TooLargeError`."""
        sheet = self._sheet
        top, foot = sheet.down - _TOP, _BOTTOM
        y = top
        for flowable in story:
            waiting = [flowable]
            while waiting:
                block = waiting.pop(0)
                if isinstance(block, Keep | NewPage):
                    if y < top and (isinstance(block, NewPage) or y - block.height < foot):
                        self.showPage()
                        y = top
                    continue
                before = block.space_before if y < top else 0
                room = y - before - foot
                height = block.wrap(sheet.width, room)[1]
                if height > room + _SLACK:
                    parts = block.split(sheet.width, room) if room > 0 else []
                    if len(parts) > 1:
                        block = parts[0]
                        waiting[:0] = parts[1:]
                        block.draw(self, _SIDE, y - before - block.wrap(sheet.width, room)[1])
                    elif y == top:
                        raise TooLargeError
                    else:
                        waiting.insert(0, block)
                    self.showPage()
                    y = top
                    continue
                y -= before + height
                block.draw(self, _SIDE, y)
                y -= block.space_after
        if y < top or not self.pages:
            self.showPage()

    def showPage(self) -> None:
        """End the page, with its header and footer."""
        with tagged(self, None):
            self.doForm(f"margins{self.getPageNumber()}")
        super().showPage()
        page = self._doc.Pages.pages[-1]
        # Compressed at once: of a volume there are thousands.
        page.Contents, page.stream = packed_stream(page.stream.encode("latin-1")), None

    def settle(self, element: Element) -> None:
        """What is in an element is complete: keep no more of it than its source."""
        self._tags.settle(element, self._doc.Pages.pages)

    def finish(
        self,
        file: BinaryIO,
        *,
        attachment: Attachment | None = None,
        make_contents: MakeContents | None = None,
        behind: int = 0,
    ) -> None:
        """Add what could not be known before, and write the document.

        The contents come `behind` the first pages, so many.
        """
        drawn = self.pages
        pages = self._doc.Pages.pages
        before = self._draw_contents(make_contents, drawn) if make_contents else 0
        total = self.pages
        in_order = list(pages)
        pages[:] = [*pages[:behind], *pages[drawn:], *pages[behind:drawn]]
        # What is drawn from here on stands in forms, which the pages have as decoration.
        tags, self.tags = self._tags, None
        self.spots = [
            spot._replace(page=spot.page + before) if spot.page > behind else spot for spot in self.spots
        ]
        for number in range(1, total + 1):
            shown = number if number <= behind else number + before
            if number > drawn:
                shown = number - drawn + behind
            self.beginForm(f"margins{number}")
            self._draw_margins(shown, total)
            self.endForm()
        tags.write(in_order)
        make_archival(self._doc, self._about, attachment)
        write_document(self._doc, self, file, tags.packer)

    def _draw_contents(self, make_contents: MakeContents, drawn: int) -> int:
        """Draw the contents, where there are any; gives how many pages they take."""
        if drawn <= PAGES_WITHOUT_CONTENTS or not self.entries:
            return 0
        entries = tuple(self.entries)
        # What they look like depends on how many pages they take, which hardly ever changes by that.
        count = 1
        while (trial := filled(list(make_contents(entries, count, Element("TOC"))), self._sheet)) != count:
            count = trial
        self.flow(make_contents(entries, count, self._root.add("TOC", first=True)))
        return count

    def _draw_margins(self, page: int, pages: int) -> None:
        margins, sheet = self._margins, self._sheet
        left, right = _SIDE, _SIDE + sheet.width
        numbers = Run(margins.page_of.format(page=page, pages=pages), margins.foot.style)
        self._draw_pair(margins.foot, numbers, left, right, _FOOTER)
        self.setStrokeColor(margins.rule)
        self.setLineWidth(0.6)
        self.line(left, _FOOTER + 12, right, _FOOTER + 12)
        if page > 1:
            self._draw_pair(margins.head, margins.head_end, left, right, sheet.down - _HEADER)
            self.line(left, sheet.down - _HEADER - 5, right, sheet.down - _HEADER - 5)

    def _draw_pair(self, begin: Run, end: Run, left: float, right: float, y: float) -> None:
        setter, mirrored = self._margins.setter, self._margins.mirrored
        room = right - left
        _, _, end_width = setter.one_line(end, room / 2)
        begin_room = room - end_width - _GAP
        x = right - begin_room if mirrored else left
        draw_on_one_line(self, setter, begin, x, y, room=begin_room, at_right=mirrored)
        x = left if mirrored else right - end_width
        draw_on_one_line(self, setter, end, x, y, room=end_width)


def lay_out(
    story: Iterable[Flowable],
    *,
    sheet: Sheet,
    about: About,
    margins: Margins,
    root: Element,
    attachment: Attachment | None = None,
    make_contents: MakeContents | None = None,
) -> Laid:
    """The finished PDF; the same story gives the same bytes. `root` is the element that all others are in.

    Raises `TooLargeError`.
    """
    canvas = PageCanvas(sheet=sheet, about=about, margins=margins, root=root)
    canvas.flow(story)
    file = io.BytesIO()
    canvas.finish(file, attachment=attachment, make_contents=make_contents)
    return Laid(file.getvalue(), canvas.pages, tuple(canvas.spots))


def filled(story: Sequence[Flowable], sheet: Sheet) -> int:
    """How many pages some lines take."""
    pages, at = 1, 0.0
    for flowable in story:
        height = flowable.wrap(sheet.width, sheet.height)[1] + flowable.space_before + flowable.space_after
        if at + height > sheet.height:
            pages, at = pages + 1, 0.0
        at += height
    return pages


def link(
    canvas: Canvas, key: str, label: str, area: tuple[float, float, float, float], element: Element | None
) -> None:
    """Make a rectangle of the page (left, bottom, right, top) lead to a bookmark."""
    left, bottom, right, top = area
    name = f"link-{key}-{canvas.getPageNumber()}-{bottom:.0f}"
    annotation = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Annot"),
            "Subtype": pdfdoc.PDFName("Link"),
            "Rect": pdfdoc.PDFArray([round(left, 2), round(bottom, 2), round(right, 2), round(top, 2)]),
            "Border": pdfdoc.PDFArray([0, 0, 0]),
            "F": 4,
            "Contents": pdfdoc.PDFString(label),
            "Dest": canvas._bookmarkReference(key),
        }
    )
    canvas._addAnnotation(annotation, name)
    tags: Tags | None = getattr(canvas, "tags", None)
    if tags and element:
        tags.link(element, annotation, name)
