"""The document's structure: what each piece of the pages is (ISO 32000-1, 14.7 and 14.8).

Flowables draw inside `tagged`, which numbers what they draw; a `Tags` belongs to a canvas and writes the tree
of elements at the end. Everything on a page is either an element's or decoration (an artifact), as PDF/UA-1
(ISO 14289-1) wants it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc

from rapporteur.export.pdf.file import Packer


class _Mark(NamedTuple):
    """A piece of a page: the page's place from 0, and the piece's number on it."""

    page: int
    number: int


class _Annotation(NamedTuple):
    """A link on a page, by the name of its object in the document."""

    page: int
    name: str


class Element:
    """A node of the structure. `role` is a standard type: "P", "H1", "L", "TD", "Figure"…

    `language` is a BCP 47 tag where it differs from the document's, `alternative` the words that stand for a
    figure, `attributes` what the type has besides, as PDF source ("/O /List /ListNumbering /Decimal").
    """

    __slots__ = ("alternative", "attributes", "box", "kids", "language", "own", "role", "settled")

    def __init__(self, role: str, *, language: str = "", alternative: str = "", attributes: str = "") -> None:
        self.role, self.language = role, language
        self.alternative, self.attributes = alternative, attributes
        self.box: tuple[float, float, float, float] | None = None
        self.kids: list[Element | _Mark | _Annotation] = []
        self.own = 0
        self.settled = False

    def add(
        self,
        role: str,
        *,
        language: str = "",
        alternative: str = "",
        attributes: str = "",
        first: bool = False,
    ) -> Element:
        """A new element inside this one, behind the others or before them."""
        element = Element(role, language=language, alternative=alternative, attributes=attributes)
        self.kids.insert(0 if first else len(self.kids), element)
        return element

    def is_used(self) -> bool:
        """Whether anything of it was drawn."""
        return self.settled or any(not isinstance(kid, Element) or kid.is_used() for kid in self.kids)


class Tags:
    """Numbers what is drawn on a canvas, and writes the structure of its document.

    Elements are objects by the hundred thousand in a volume, so they are written without ReportLab's book
    about each, and packed.
    """

    def __init__(self, canvas: Any, root: Element) -> None:
        self._canvas, self._root = canvas, root
        self._document = canvas._doc
        self.packer = Packer(canvas._doc)
        self._counts: defaultdict[int, int] = defaultdict(int)
        # By page: the number of the element of each piece; and that of the row with all of them.
        self._parents: defaultdict[int, dict[int, int]] = defaultdict(dict)
        self._rows: dict[int, int] = {}
        self._links: list[tuple[_Annotation, int]] = []
        self._first_link = 0

    def begin(self, element: Element | None) -> None:
        """What follows is this element's, or decoration."""
        if element is None:
            self._canvas._code.append("/Artifact BMC")
            return
        page = self._canvas.getPageNumber() - 1
        number = self._counts[page]
        self._counts[page] += 1
        element.kids.append(_Mark(page, number))
        self._canvas._code.append(f"/{element.role} <</MCID {number}>> BDC")

    def end(self) -> None:
        """What was begun is over."""
        self._canvas._code.append("EMC")

    def link(self, element: Element, annotation: Any, name: str) -> None:
        """An annotation of this page, which has been added to the document under a name, is an element's."""
        there = _Annotation(self._canvas.getPageNumber() - 1, name)
        element.kids.append(there)
        self._links.append((there, self._number(element)))
        annotation.dict["StructParent"] = _Later(self, len(self._links) - 1)

    def settle(self, element: Element, pages: Sequence[Any]) -> None:
        """Write all that is in an element, and the pages that are finished, and keep no more of it."""
        if element.settled:
            return
        for kid in element.kids:
            if isinstance(kid, Element) and kid.is_used() and not kid.settled:
                self._write(kid, self._number(element), pages)
                kid.kids.clear()
                kid.settled = True
        self._write_rows(len(pages))

    def write(self, pages: Sequence[Any]) -> None:
        """Add the tree to the document whose pages, in the order in which they were drawn, are finished."""
        self._first_link = len(pages)
        root = self.packer.new_number()
        self._write(self._root, root, pages)
        self._write_rows(len(pages))
        for place, page in enumerate(pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.Tabs = pdfdoc.PDFName("S")
            if place in self._rows:
                page.StructParents = place
        numbers = [f"{place} {row} 0 R" for place, row in sorted(self._rows.items())]
        numbers += [f"{self._first_link + place} {own} 0 R" for place, (_, own) in enumerate(self._links)]
        tree = self.packer.new_number()
        self.packer.add(tree, f"<</Nums [{' '.join(numbers)}]>>".encode("ascii"))
        following = self._first_link + len(self._links)
        source = (
            f"<</Type /StructTreeRoot /K {self._number(self._root)} 0 R /ParentTree {tree} 0 R"
            f" /ParentTreeNextKey {following}>>"
        )
        self.packer.add(root, source.encode("ascii"))
        self.packer.flush()
        self._document.Catalog.StructTreeRoot = f"{root} 0 R"
        self._document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _number(self, element: Element) -> int:
        """The number of an element's object, whose source may come later."""
        if not element.own:
            element.own = self.packer.new_number()
        return element.own

    def _write(self, element: Element, parent: int, pages: Sequence[Any]) -> None:
        """Write an element with all that is in it."""
        own = self._number(element)
        kids: list[bytes] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                if not kid.is_used():
                    continue
                if not kid.settled:
                    self._write(kid, own, pages)
                kids.append(b"%d 0 R" % self._number(kid))
                continue
            page = self._source(self._document.Reference(pages[kid.page]))
            if isinstance(kid, _Mark):
                self._parents[kid.page][kid.number] = own
                kids.append(b"<</Type /MCR /Pg %s /MCID %d>>" % (page, kid.number))
            else:
                annotation = self._source(self._document.refAnnotation(kid.name))
                kids.append(b"<</Type /OBJR /Pg %s /Obj %s>>" % (page, annotation))
        parts = [b"<</Type /StructElem /S /%s /P %d 0 R" % (element.role.encode("ascii"), parent)]
        if element.language:
            parts.append(b"/Lang " + self._source(pdfdoc.PDFString(element.language)))
        if element.alternative:
            parts.append(b"/Alt " + self._source(pdfdoc.PDFString(element.alternative)))
        attributes = [f"<<{element.attributes}>>"] if element.attributes else []
        if element.box:
            box = " ".join(f"{measure:.2f}" for measure in element.box)
            attributes.append(f"<</O /Layout /Placement /Block /BBox [{box}]>>")
        if attributes:
            parts.append(f"/A [{' '.join(attributes)}]".encode("ascii"))
        parts.append(b"/K [%s]>>" % b" ".join(kids))
        self.packer.add(own, b" ".join(parts))

    def _write_rows(self, pages: int) -> None:
        """Write what leads from the pieces of these first pages to their elements, where all are written."""
        for place in [place for place in self._parents if place < pages]:
            found = self._parents[place]
            if len(found) == self._counts[place]:
                row = self._rows[place] = self.packer.new_number()
                numbers = (f"{found[number]} 0 R" for number in range(len(found)))
                self.packer.add(row, f"[{' '.join(numbers)}]".encode("ascii"))
                del self._parents[place]

    def _source(self, thing: Any) -> bytes:
        return bytes(pdfdoc.pdfdocEnc(pdfdoc.format(thing, self._document)))

    def number_of_link(self, place: int) -> int:
        """The key of a link in the tree of parents, by its place among the links."""
        return self._first_link + place


class _Later(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """The key of a link, which is known when all pages are."""

    def __init__(self, tags: Tags, place: int) -> None:
        self._tags, self._place = tags, place

    def format(self, _document: Any) -> bytes:
        """The number; called by ReportLab."""
        return str(self._tags.number_of_link(self._place)).encode("ascii")


class _Tagged:
    """While it is entered, what is drawn is an element's, or decoration."""

    __slots__ = ("_element", "_tags")

    def __init__(self, tags: Tags, element: Element | None) -> None:
        self._tags, self._element = tags, element

    def __enter__(self) -> None:
        self._tags.begin(self._element)

    def __exit__(self, *_error: object) -> None:
        self._tags.end()


def tagged(canvas: Any, element: Element | None) -> AbstractContextManager[None]:
    """What is drawn inside is this element's; None for what is only decoration.

    On a canvas without `tags` it is just drawn.
    """
    tags: Tags | None = getattr(canvas, "tags", None)
    return _Tagged(tags, element) if tags else nullcontext()
