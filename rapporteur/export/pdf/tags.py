"""The document's structure: what each piece of the pages is (ISO 32000-1, 14.7 and 14.8).

Flowables draw inside `tagged`, which numbers what they draw; a `Tags` belongs to a canvas and writes the tree
of elements at the end. Everything on a page is either an element's or decoration (an artifact), as PDF/UA-1
(ISO 14289-1) wants it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc


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
        self.own: Any = None
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
    """Numbers what is drawn on a canvas, and writes the structure of its document."""

    def __init__(self, canvas: Any, root: Element) -> None:
        self._canvas, self._root = canvas, root
        self._counts: defaultdict[int, int] = defaultdict(int)
        self._parents: defaultdict[int, dict[int, Any]] = defaultdict(dict)
        self._of_links: dict[str, Any] = {}
        self._links: list[tuple[Element, _Annotation]] = []

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
        self._links.append((element, there))
        annotation.dict["StructParent"] = _Later(self, len(self._links) - 1)

    def settle(self, document: Any, element: Element, pages: Sequence[Any]) -> None:
        """Write all that is in an element now, and keep no more of it than its source."""
        if element.settled:
            return
        for kid in element.kids:
            if isinstance(kid, Element) and kid.is_used() and not kid.settled:
                self._write(document, kid, self._reference(document, element), pages)
                kid.kids.clear()
                kid.settled = True

    def write(self, document: Any, pages: Sequence[Any]) -> None:
        """Add the tree to a document whose pages, in the order in which they were drawn, are finished."""
        self._first_link = len(pages)
        root = _Source()
        root_reference = document.Reference(root, "StructTreeRoot")
        top = self._write(document, self._root, root_reference, pages)
        numbers: list[Any] = []
        for place, page in enumerate(pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.Tabs = pdfdoc.PDFName("S")
            if place in self._parents:
                page.StructParents = place
                found = self._parents[place]
                row = _Source("[", *(found[number] for number in range(self._counts[place])), "]")
                numbers += [place, document.Reference(row)]
        for place, (_, annotation) in enumerate(self._links):
            numbers += [self._first_link + place, self._of_links[annotation.name]]
        tree = document.Reference(_Source("<</Nums [", *numbers, "]>>"))
        following = self._first_link + len(self._links)
        root.parts = (
            *("<</Type /StructTreeRoot /K", top, "/ParentTree", tree),
            *("/ParentTreeNextKey", following, ">>"),
        )
        document.Catalog.StructTreeRoot = root_reference
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _reference(self, document: Any, element: Element) -> Any:
        """The reference to an element's object, whose source may come later."""
        if element.own is None:
            source = _Source()
            element.own = (source, document.Reference(source))
        return element.own[1]

    def _write(self, document: Any, element: Element, parent: Any, pages: Sequence[Any]) -> Any:
        """Add an element with all that is in it; gives the reference to it."""
        own = self._reference(document, element)
        kids: list[Any] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                if kid.settled:
                    kids.append(self._reference(document, kid))
                elif kid.is_used():
                    kids.append(self._write(document, kid, own, pages))
                continue
            page = document.Reference(pages[kid.page])
            if isinstance(kid, _Mark):
                self._parents[kid.page][kid.number] = own
                kids += ["<</Type /MCR /Pg", page, f"/MCID {kid.number}>>"]
            else:
                self._of_links[kid.name] = own
                kids += ["<</Type /OBJR /Pg", page, "/Obj", document.refAnnotation(kid.name), ">>"]
        parts: list[Any] = [f"<</Type /StructElem /S /{element.role} /P", parent]
        if element.language:
            parts += ["/Lang", pdfdoc.PDFString(element.language)]
        if element.alternative:
            parts += ["/Alt", pdfdoc.PDFString(element.alternative)]
        attributes = [f"<<{element.attributes}>>"] if element.attributes else []
        if element.box:
            box = " ".join(f"{measure:.2f}" for measure in element.box)
            attributes.append(f"<</O /Layout /Placement /Block /BBox [{box}]>>")
        if attributes:
            parts += ["/A [", *attributes, "]"]
        source: _Source = element.own[0]
        source.parts = (*parts, "/K [", *kids, "]>>")
        # As bytes it takes a tenth of the memory.
        source.parts = (source.format(document).decode("ascii", "surrogateescape"),)
        return own

    def number_of_link(self, place: int) -> int:
        """The key of a link in the tree of parents, by its place among the links."""
        return self._first_link + place


class _Source(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """An object as PDF source, with references to others in it; small until it is written."""

    def __init__(self, *parts: Any) -> None:
        self.parts: tuple[Any, ...] = parts

    def format(self, document: Any) -> bytes:
        """The source; called by ReportLab."""
        return b" ".join(
            part.format(document)
            if isinstance(part, pdfdoc.PDFObject)
            else str(part).encode("ascii", "surrogateescape")
            for part in self.parts
        )


class _Later(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """The key of a link, which is known when all pages are."""

    def __init__(self, tags: Tags, place: int) -> None:
        self._tags, self._place = tags, place

    def format(self, _document: Any) -> bytes:
        """The number; called by ReportLab."""
        return str(self._tags.number_of_link(self._place)).encode("ascii")


@contextmanager
def tagged(canvas: Any, element: Element | None) -> Iterator[None]:
    """What is drawn inside is this element's; None for what is only decoration.

    On a canvas without `tags` it is just drawn.
    """
    tags: Tags | None = getattr(canvas, "tags", None)
    if tags is None:
        yield
        return
    tags.begin(element)
    try:
        yield
    finally:
        tags.end()
