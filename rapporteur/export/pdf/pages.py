"""The pages around the text: size, margins, headers and footers, contents."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

from rapporteur.export.pdf.archive import TOOL, About, Attachment, Catalog, Info, LineEnds, make_archival
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


class _Page(pdfdoc.PDFStream):  # type: ignore[misc]  # ReportLab has no types
    """What is drawn on a page. It is compressed at once: of a volume there are thousands."""

    def __init__(self, code: str) -> None:
        super().__init__(content=zlib.compress(code.encode("latin-1")), filters=[])
        self.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")


class PageCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas whose pages have headers and footers that are defined at the end, when all are known.

    `tags` numbers what is drawn, `spots` and `entries` remember where.
    """

    def __init__(self, *args: Any, margins: Margins, root: Element, sheet: Sheet, **options: Any) -> None:
        super().__init__(*args, **options)
        self._margins, self._sheet = margins, sheet
        self.root = root
        self._tags = Tags(self, root)
        self.tags: Tags | None = self._tags
        self.spots: list[Spot] = []
        self.entries: list[Entry] = []
        self.make_contents: MakeContents | None = None
        self.finish: Callable[[Any], None] = lambda _document: None
        document = self._doc
        catalog = Catalog()
        catalog.__dict__.update(document.Catalog.__dict__)
        document.Catalog = document._catalog = catalog
        document.info = Info()

    @property
    def pages(self) -> int:
        """How many are finished."""
        return int(self.getPageNumber()) - 1

    def _make_preamble(self) -> None:
        # ReportLab would name a font here that is not in the file.
        self._preamble = "1 0 0 1 0 0 cm"

    def showPage(self) -> None:
        """End the page, with its header and footer."""
        with tagged(self, None):
            self.doForm(f"margins{self.getPageNumber()}")
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.Contents, page.stream = _Page(page.stream), None

    def save(self) -> None:
        """Add what could not be known before, and end the document."""
        drawn = self.pages
        pages = self._doc.Pages.pages
        before = self._draw_contents(drawn)
        total = self.pages
        # They are drawn last and come first.
        pages[:] = [*pages[drawn:], *pages[:drawn]]
        # What is drawn from here on stands in forms, which the pages have as decoration.
        tags, self.tags = self._tags, None
        self.spots = [spot._replace(page=spot.page + before) for spot in self.spots]
        for number in range(1, total + 1):
            shown = number - drawn if number > drawn else number + before
            self.beginForm(f"margins{number}")
            self._draw_margins(shown, total)
            self.endForm()
        tags.write(self._doc, [*pages[total - drawn :], *pages[: total - drawn]])
        self.finish(self._doc)
        # Not before: the template sets what encrypts anew once the canvas is made.
        self._doc.encrypt = LineEnds()
        self._doc.SaveToFile(self._filename, self)

    def _draw_contents(self, drawn: int) -> int:
        """Draw the contents, where there are any; gives how many pages they take."""
        if self.make_contents is None or drawn <= PAGES_WITHOUT_CONTENTS or not self.entries:
            return 0
        # What they look like depends on how many pages they take, which hardly ever changes by that.
        count = 1
        while True:
            trial = _filled(list(self.make_contents(self.entries, count, Element("TOC"))), self._sheet)
            if trial == count:
                break
            count = trial
        element = self.root.add("TOC", first=True)
        rest = list(self.make_contents(self.entries, count, element))
        while rest:
            _frame(self._sheet).addFromList(rest, self)
            self.showPage()
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
    """The finished PDF; the same story gives the same bytes. `root` is the element that all others are in."""
    made: list[PageCanvas] = []

    def make_canvas(*args: Any, **options: Any) -> PageCanvas:
        canvas = PageCanvas(*args, margins=margins, root=root, sheet=sheet, pdfVersion=(1, 7), **options)
        canvas.make_contents = make_contents
        canvas.finish = lambda document: make_archival(document, about, attachment)
        canvas.showOutline()
        made.append(canvas)
        return canvas

    file = io.BytesIO()
    document = BaseDocTemplate(
        file,
        pagesize=(sheet.across, sheet.down),
        invariant=1,
        title=about.title,
        author=about.author,
        subject=about.subject,
        creator=TOOL,
        producer=TOOL,
        lang=about.language,
    )
    document.addPageTemplates(PageTemplate(frames=[_frame(sheet)]))
    document.build(list(story), canvasmaker=make_canvas)
    canvas = made[-1]
    return Laid(file.getvalue(), canvas.pages, tuple(canvas.spots))


def _frame(sheet: Sheet) -> Frame:
    return Frame(
        *(_SIDE, _BOTTOM, sheet.width, sheet.height),
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _filled(story: Sequence[Flowable], sheet: Sheet) -> int:
    """How many pages some lines take."""
    pages, at = 1, 0.0
    for flowable in story:
        height = (
            flowable.wrap(sheet.width, sheet.height)[1] + flowable.getSpaceBefore() + flowable.getSpaceAfter()
        )
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
