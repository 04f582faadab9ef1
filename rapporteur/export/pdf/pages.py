"""The pages around the text: size, margins, headers and footers, contents."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from hashlib import sha256
from typing import BinaryIO, NamedTuple

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from rapporteur.export.pdf.archive import About, Attachment, Catalog, Info, LineEnds, make_archival
from rapporteur.export.pdf.file import Output, text_string
from rapporteur.export.pdf.flowing import Flowable, Keep, NewPage
from rapporteur.export.pdf.outline import write_outline
from rapporteur.export.pdf.picture import Picture
from rapporteur.export.pdf.tags import Element, Tags, tagged
from rapporteur.export.pdf.text import Bookmark, Entry, Run, Spot, draw_on_one_line
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


class _Page(NamedTuple):
    """A page that is drawn: the numbers of its objects, and its key in the tree of parents."""

    own: int
    contents: int
    pictures: tuple[int, ...]
    links: tuple[int, ...]
    key: int | None


class PageCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas that writes each page to `file` when it is full; headers and footers are drawn at the end.

    `tags` numbers what is drawn, `spots` and `entries` remember where. Measures are from the bottom left.
    """

    def __init__(
        self, file: BinaryIO, *, sheet: Sheet, about: About, margins: Margins, root: Element
    ) -> None:
        super().__init__(None, pagesize=sheet, invariant=1, pageCompression=1)
        document = self._doc
        self._margins, self._sheet, self._about = margins, sheet, about
        self._root = root
        self._output = Output(document, file)
        self._tags = Tags(self, root, self._output)
        self.tags: Tags | None = self._tags
        self.spots: list[Spot] = []
        self.entries: list[Entry] = []
        self._places: dict[str, bytes] = {}
        self._pictures: dict[bytes, int] = {}
        self._on_page: tuple[list[int], list[int]] = [], []
        self._drawn: list[_Page] = []
        self._fonts = document.idToObjectNumberAndVersion[pdfdoc.BasicFonts][0]
        catalog = Catalog()
        catalog.__dict__.update(document.Catalog.__dict__)
        document.Catalog = document._catalog = catalog
        document.info = Info()
        document.encrypt = LineEnds()
        self.setTitle(about.title)
        self.setAuthor(about.author)
        self.setSubject(about.subject)
        self.showOutline()
        self._begin_page()

    @property
    def pages(self) -> int:
        """How many are finished."""
        return len(self._drawn)

    def _make_preamble(self) -> None:
        """Nothing comes first on a page; called by ReportLab, which would name a font that is not there."""

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
                at_top = y == top
                if at_top and block.again:
                    y -= block.again.wrap(sheet.width, y - foot)[1]
                    block.again.draw(self, _SIDE, y)
                before = 0 if at_top else block.space_before
                room = y - before - foot
                height = block.wrap(sheet.width, room)[1]
                if height > room + _SLACK:
                    parts = block.split(sheet.width, room) if room > 0 else []
                    if len(parts) > 1:
                        block = parts[0]
                        waiting[:0] = parts[1:]
                        block.draw(self, _SIDE, y - before - block.wrap(sheet.width, room)[1])
                    elif at_top:
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

    def _begin_page(self) -> None:
        self._own = self._output.new_number()
        self._tags.begin_page(self._own)

    def showPage(self) -> None:
        """End the page, with its header and footer."""
        with tagged(self, None):
            self._code.append("/Margins Do /Number Do")
        contents = self._output.new_number()
        self._output.write_stream(contents, self._operators())
        pictures, links = (tuple(dict.fromkeys(numbers)) for numbers in self._on_page)
        self._drawn.append(_Page(self._own, contents, pictures, links, self._tags.end_page()))
        self._on_page = [], []
        self._startPage()
        self._begin_page()

    def _operators(self) -> bytes:
        """What has been drawn, to be handed over."""
        drawn = "\n".join(self._code).encode("latin-1")
        self._code.clear()
        return drawn

    def bookmark(self, bookmark: Bookmark, x: float, y: float) -> None:
        """A point of this page has an entry in the document's outline and contents."""
        self._places[bookmark.key] = b"[%d 0 R /XYZ %.2f %.2f 0]" % (self._own, x, y)
        self.entries.append(Entry(bookmark, self.getPageNumber()))

    def link(self, key: str, label: str, area: tuple[float, float, float, float], element: Element) -> None:
        """A rectangle of this page (left, bottom, right, top) leads to a bookmark that is known."""
        self._link(self._places[key], label, area, element)

    def link_to_page(
        self, page: int, label: str, area: tuple[float, float, float, float], element: Element
    ) -> None:
        """As `link`, to a page that was drawn before, counted from 1."""
        self._link(b"[%d 0 R /XYZ null null null]" % self._drawn[page - 1].own, label, area, element)

    def _link(
        self, place: bytes, label: str, area: tuple[float, float, float, float], element: Element
    ) -> None:
        number = self._output.new_number()
        source = b"<</Type /Annot /Subtype /Link /Rect [%.2f %.2f %.2f %.2f] /Border [0 0 0] /F 4" % area
        rest = place, self._tags.link(element, number), text_string(label)
        self._output.pack(number, source + b" /Dest %b /StructParent %d /Contents %b>>" % rest)
        self._on_page[1].append(number)

    def draw_picture(self, picture: Picture, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture; one that is drawn again is in the file once."""
        digest = sha256(picture.content).digest()
        number = self._pictures.get(digest)
        if number is None:
            number = self._pictures[digest] = self._output.new_number()
            self._output.write_packed(number, picture.content, picture.entries)
        self._on_page[0].append(number)
        self._code.append(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /P{number} Do Q")

    def settle(self, element: Element) -> None:
        """What is in an element and was drawn is complete: write it, and keep no more of it."""
        self._tags.settle(element)

    def finish(
        self,
        *,
        attachment: Attachment | None = None,
        make_contents: MakeContents | None = None,
        behind: int = 0,
        without_contents: int = PAGES_WITHOUT_CONTENTS,
    ) -> None:
        """Add what could not be known before, and write the document to its end.

        The contents come `behind` the first pages, so many. A document of no more pages than
        `without_contents` has none.
        """
        drawn = self.pages
        has_contents = make_contents and self.entries and drawn > without_contents
        before = self._draw_contents(make_contents) if make_contents and has_contents else 0
        self._tags.write()
        self.spots = [
            spot._replace(page=spot.page + before) if spot.page > behind else spot for spot in self.spots
        ]
        pages = self._drawn
        self._write_pages([*pages[:behind], *pages[drawn:], *pages[behind:drawn]])
        bookmarks = [entry.bookmark for entry in self.entries]
        outline = write_outline(self._output, bookmarks, self._places) if bookmarks else 0
        self._doc.Catalog.Outlines = f"{outline} 0 R" if outline else None
        make_archival(self._doc, self._about, attachment)
        self._output.finish()

    def _draw_contents(self, make_contents: MakeContents) -> int:
        """Draw the contents; gives how many pages they take."""
        entries = tuple(self.entries)
        # What they look like depends on how many pages they take, which hardly ever changes by that.
        count = 1
        while (trial := filled(list(make_contents(entries, count, Element("TOC"))), self._sheet)) != count:
            count = trial
        self.flow(make_contents(entries, count, self._root.add("TOC", first=True)))
        return count

    def _write_pages(self, pages: Sequence[_Page]) -> None:
        """Write what is not yet in the file of the pages, which come in this order."""
        # What is drawn from here on stands in forms, which the pages have as decoration.
        self.tags = None
        total, tree = len(pages), self._output.new_number()
        room = self._room_beside(self._numbers(total, total))
        first, later = (self._form(partial(self._draw_margins, room, head=head)) for head in (False, True))
        for place, page in enumerate(pages):
            number = self._form(partial(self._draw_at_end, self._numbers(place + 1, total), _FOOTER))
            margins = later if place else first
            forms = f"/Margins {margins} 0 R /Number {number} 0 R"
            pictures = "".join(f" /P{picture} {picture} 0 R" for picture in page.pictures)
            parts = [
                f"<</Type /Page /Parent {tree} 0 R /MediaBox {self._box()} /Contents {page.contents} 0 R",
                f"/Resources <</Font {self._fonts} 0 R /XObject <<{forms}{pictures}>>>> /Tabs /S",
            ]
            if page.links:
                parts.append(f"/Annots [{' '.join(f'{link} 0 R' for link in page.links)}]")
            if page.key is not None:
                parts.append(f"/StructParents {page.key}")
            self._output.pack(page.own, (" ".join(parts) + ">>").encode("ascii"))
        kids = " ".join(f"{page.own} 0 R" for page in pages)
        self._output.pack(tree, f"<</Type /Pages /Count {total} /Kids [{kids}]>>".encode("ascii"))
        self._doc.Catalog.Pages = f"{tree} 0 R"

    def _box(self) -> str:
        return f"[0 0 {self._sheet.across:.2f} {self._sheet.down:.2f}]"

    def _form(self, draw: Callable[[], None]) -> int:
        """What is drawn as a form, which pages may have; gives its number."""
        draw()
        number = self._output.new_number()
        entries = f"/Type /XObject /Subtype /Form /BBox {self._box()} /Resources <</Font {self._fonts} 0 R>>"
        self._output.write_stream(number, self._operators(), entries)
        return number

    def _draw_margins(self, room: float, *, head: bool) -> None:
        """What is the same on all pages, or on all with a head; the foot has so much room."""
        margins, sheet = self._margins, self._sheet
        left, right = _SIDE, _SIDE + sheet.width
        self.setStrokeColor(margins.rule)
        self.setLineWidth(0.6)
        self._draw_at_begin(margins.foot, room, _FOOTER)
        self.line(left, _FOOTER + 12, right, _FOOTER + 12)
        if head:
            y = sheet.down - _HEADER
            self._draw_at_begin(margins.head, self._room_beside(margins.head_end), y)
            self._draw_at_end(margins.head_end, y)
            self.line(left, y - 5, right, y - 5)

    def _numbers(self, page: int, pages: int) -> Run:
        margins = self._margins
        return Run(margins.page_of.format(page=page, pages=pages), margins.foot.style)

    def _room_beside(self, end: Run) -> float:
        """How much of a line what stands at its end leaves."""
        return self._sheet.width - self._width_at_end(end) - _GAP

    def _width_at_end(self, end: Run) -> float:
        return self._margins.setter.one_line(end, self._sheet.width / 2)[2]

    def _draw_at_begin(self, begin: Run, room: float, y: float) -> None:
        """Draw on the side where lines begin."""
        margins = self._margins
        x = _SIDE + self._sheet.width - room if margins.mirrored else _SIDE
        draw_on_one_line(self, margins.setter, begin, x, y, room=room, at_right=margins.mirrored)

    def _draw_at_end(self, end: Run, y: float) -> None:
        """Draw on the side where lines end."""
        margins, width = self._margins, self._width_at_end(end)
        x = _SIDE if margins.mirrored else _SIDE + self._sheet.width - width
        draw_on_one_line(self, margins.setter, end, x, y, room=width)


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
    file = io.BytesIO()
    canvas = PageCanvas(file, sheet=sheet, about=about, margins=margins, root=root)
    canvas.flow(story)
    canvas.finish(attachment=attachment, make_contents=make_contents)
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
