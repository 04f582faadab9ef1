"""The document's structure: what each piece of the pages is (ISO 32000-1, 14.7 and 14.8).

Flowables draw inside `tagged`, which numbers what they draw; a `Tags` belongs to a canvas and writes the tree
of elements at the end. Everything on a page is either an element's or decoration (an artifact), as PDF/UA-1
(ISO 14289-1) wants it.
"""

from __future__ import annotations

from array import array
from contextlib import AbstractContextManager, nullcontext
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc

from rapporteur.export.pdf.file import Output, text_string


class _Row:
    """The pieces of a page, and the numbers of the elements that they belong to, as far as they are known."""

    __slots__ = ("missing", "own", "owners", "page")

    def __init__(self, page: int) -> None:
        """`page` is the number of the page's object; the row's `own` is known when the page is finished."""
        self.page = page
        self.own = 0
        self.owners: list[int] = []
        self.missing = 0


class _Mark(NamedTuple):
    """A piece of a page: the page's row, and the piece's place in it."""

    row: _Row
    number: int


class _Annotation(NamedTuple):
    """A link on a page, both by the numbers of their objects."""

    page: int
    number: int


class Element:
    """A node of the structure. `role` is a standard type: "P", "H1", "L", "TD", "Figure"…

    `language` is a BCP 47 tag where it differs from the document's, `alternative` the words that stand for a
    figure, `attributes` what the type has besides, as PDF source ("/O /List /ListNumbering /Decimal"). Of a
    kid that has been written only its number is kept.
    """

    __slots__ = ("_used", "alternative", "attributes", "box", "kids", "language", "own", "role")

    def __init__(self, role: str, *, language: str = "", alternative: str = "", attributes: str = "") -> None:
        self.role, self.language = role, language
        self.alternative, self.attributes = alternative, attributes
        self.box: tuple[float, float, float, float] | None = None
        self.kids: list[Element | _Mark | _Annotation | int] = []
        self.own = 0
        self._used = False

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
        if not self._used:
            self._used = any(not isinstance(kid, Element) or kid.is_used() for kid in self.kids)
        return self._used


class Tags:
    """Numbers what is drawn on a canvas, and writes the structure of its document.

    Elements are objects by the hundred thousand in a volume, so they are written without ReportLab's book
    about each, and packed.
    """

    def __init__(self, canvas: Any, root: Element, output: Output) -> None:
        self._canvas, self._root, self._output = canvas, root, output
        self._row = _Row(0)
        # The tree of parents: by its key, the number of a link's element or of a page's row.
        self._parents = array("L")

    def begin_page(self, number: int) -> None:
        """What is drawn from here on is on another page, whose object has this number."""
        self._row = _Row(number)

    def end_page(self) -> int | None:
        """The page's key in the tree of parents; None where nothing on it is an element's."""
        row = self._row
        if not row.owners:
            return None
        row.own = self._output.new_number()
        if not row.missing:
            self._write_row(row)
        return self._new_key(row.own)

    def begin(self, element: Element | None) -> None:
        """What follows is this element's, or decoration."""
        if element is None:
            self._canvas._code.append("/Artifact BMC")
            return
        row = self._row
        number = len(row.owners)
        row.owners.append(0)
        row.missing += 1
        element.kids.append(_Mark(row, number))
        self._canvas._code.append(f"/{element.role} <</MCID {number}>> BDC")

    def end(self) -> None:
        """What was begun is over."""
        self._canvas._code.append("EMC")

    def link(self, element: Element, annotation: int) -> int:
        """An annotation of this page, by its number, is an element's; gives its key among the parents."""
        element.kids.append(_Annotation(self._row.page, annotation))
        return self._new_key(self._number(element))

    def settle(self, element: Element) -> None:
        """Write all that is in an element and was drawn, and keep no more of it. All of it has been drawn."""
        for place, kid in enumerate(element.kids):
            if isinstance(kid, Element) and kid.is_used():
                element.kids[place] = self._write(kid, self._number(element))

    def write(self) -> None:
        """Add the tree to the document, all of whose pages are finished."""
        root, tree = self._output.new_number(), self._output.new_number()
        top = self._write(self._root, root)
        pairs = (f"{key} {number} 0 R" for key, number in enumerate(self._parents))
        self._output.pack(tree, f"<</Nums [{' '.join(pairs)}]>>".encode("ascii"))
        source = (
            f"<</Type /StructTreeRoot /K {top} 0 R /ParentTree {tree} 0 R"
            f" /ParentTreeNextKey {len(self._parents)}>>"
        )
        self._output.pack(root, source.encode("ascii"))
        catalog = self._canvas._doc.Catalog
        catalog.StructTreeRoot = f"{root} 0 R"
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _new_key(self, number: int) -> int:
        self._parents.append(number)
        return len(self._parents) - 1

    def _number(self, element: Element) -> int:
        """The number of an element's object, whose source may come later."""
        if not element.own:
            element.own = self._output.new_number()
        return element.own

    def _write(self, element: Element, parent: int) -> int:
        """Write an element with all that is in it; gives its number."""
        own, page = self._number(element), 0
        kids: list[str] = []
        for kid in element.kids:
            if isinstance(kid, _Mark):
                row, number = kid
                self._belongs(row, number, own)
                # The element says on which page it begins, and its pieces only where they are on another.
                page = page or row.page
                kids.append(
                    f"{number}" if row.page == page else f"<</Type /MCR /Pg {row.page} 0 R /MCID {number}>>"
                )
            elif isinstance(kid, Element):
                if kid.is_used():
                    kids.append(f"{self._write(kid, own)} 0 R")
            elif isinstance(kid, _Annotation):
                kids.append(f"<</Type /OBJR /Pg {kid.page} 0 R /Obj {kid.number} 0 R>>")
            else:
                kids.append(f"{kid} 0 R")
        parts = [f"<</Type /StructElem /S /{element.role} /P {parent} 0 R".encode("ascii")]
        if page:
            parts.append(b"/Pg %d 0 R" % page)
        if element.language:
            parts.append(b"/Lang " + text_string(element.language))
        if element.alternative:
            parts.append(b"/Alt " + text_string(element.alternative))
        attributes = [f"<<{element.attributes}>>"] if element.attributes else []
        if element.box:
            box = " ".join(f"{measure:.2f}" for measure in element.box)
            attributes.append(f"<</O /Layout /Placement /Block /BBox [{box}]>>")
        if attributes:
            parts.append(f"/A [{' '.join(attributes)}]".encode("ascii"))
        parts.append(f"/K [{' '.join(kids)}]>>".encode("ascii"))
        self._output.pack(own, b" ".join(parts))
        return own

    def _belongs(self, row: _Row, number: int, owner: int) -> None:
        """A piece of a page is this element's, which is being written."""
        row.owners[number] = owner
        row.missing -= 1
        if row.own and not row.missing:
            self._write_row(row)

    def _write_row(self, row: _Row) -> None:
        """Write what leads from the pieces of a page to their elements, all of which are written."""
        owners = " ".join([f"{owner} 0 R" for owner in row.owners])
        self._output.pack(row.own, f"[{owners}]".encode("ascii"))


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
