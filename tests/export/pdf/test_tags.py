"""What the document says of its own structure: everything on its pages is somewhere in it, in order."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO

import pypdf
import pytest
from pypdf.generic import ContentStream
from reportlab.lib.colors import black
from reportlab.pdfgen.canvas import Canvas

from rapporteur.export.pdf import write_pdf
from rapporteur.export.pdf.archive import About
from rapporteur.export.pdf.pages import SHEETS, Margins, PageCanvas
from rapporteur.export.pdf.tags import Element, tagged
from rapporteur.export.pdf.text import Run, Style
from rapporteur.export.pdf.typesetting.library import library_in
from rapporteur.export.pdf.typesetting.setting import Typesetter
from rapporteur.report.model import Line, Report
from tests.export.sample import FONTS, NOW, sample, with_notes
from tests.export.scripts import ten_scripts

LONG = with_notes(sample(), *(Line(text=f"línea {number}") for number in range(400))).with_changes(
    photos=sample().photos
)


@pytest.fixture(
    params=[sample(), sample("generic-session"), ten_scripts(), LONG], ids=["es", "form", "scripts", "long"]
)
def reader(request: pytest.FixtureRequest, tmp_path: Path) -> pypdf.PdfReader:
    report: Report = request.param
    write_pdf(report, tmp_path / "report.pdf", fonts=FONTS)
    return pypdf.PdfReader(tmp_path / "report.pdf")


def elements(element: Any) -> Iterator[Any]:
    """An element and all that are in it, in reading order."""
    element = element.get_object()
    yield element
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        kid = kid.get_object()
        if isinstance(kid, dict) and kid.get("/Type") == "/StructElem":
            yield from elements(kid)


def tree(reader: pypdf.PdfReader) -> Any:
    catalog: Any = reader.trailer["/Root"]
    return catalog["/StructTreeRoot"]


def root(reader: pypdf.PdfReader) -> Any:
    return tree(reader)["/K"]


def number_of(page: Any) -> int:
    """The number of the page's object in the file."""
    return int(page.indirect_reference.idnum)


def marks(reader: pypdf.PdfReader) -> Iterator[tuple[int, int, Any]]:
    """Page, number and element of each piece that the tree has."""
    pages = {number_of(page): place for place, page in enumerate(reader.pages)}
    for element in elements(root(reader)):
        kids = element.get("/K", [])
        for reference in kids:
            kid: Any = reference.get_object()
            if isinstance(kid, int):
                yield pages[element.raw_get("/Pg").idnum], int(kid), element
            elif kid.get("/Type") == "/MCR":
                yield pages[kid.raw_get("/Pg").idnum], int(kid["/MCID"]), element


def drawn(reader: pypdf.PdfReader, page: int) -> Iterator[int]:
    """The numbers of the pieces that a page draws. Nothing may stand outside of them and of decoration."""
    open_pieces: list[int | None] = []
    shows = {b"TJ", b"Tj", b"f", b"S", b"B", b"Do", b"f*", b"b"}
    contents: Any = ContentStream(reader.pages[page]["/Contents"].get_object(), reader)
    for operands, operator in contents.operations:
        if operator in (b"BDC", b"BMC"):
            numbered = operator == b"BDC" and "/MCID" in operands[1]
            open_pieces.append(int(operands[1]["/MCID"]) if numbered else None)
            if numbered:
                yield int(operands[1]["/MCID"])
        elif operator == b"EMC":
            open_pieces.pop()
        elif operator in shows:
            assert open_pieces, f"{operator!r} on page {page} is in no piece"
    assert not open_pieces


def test_the_tree_has_what_the_pages_draw(reader: pypdf.PdfReader) -> None:
    in_tree = Counter((page, number) for page, number, _ in marks(reader))
    on_pages = Counter((page, number) for page in range(len(reader.pages)) for number in drawn(reader, page))
    assert in_tree == on_pages
    assert set(in_tree.values()) == {1}


def test_each_piece_leads_back_to_its_element(reader: pypdf.PdfReader) -> None:
    numbers = tree(reader)["/ParentTree"]["/Nums"]
    parents = {int(numbers[place]): numbers[place + 1].get_object() for place in range(0, len(numbers), 2)}
    for page, number, element in marks(reader):
        place: Any = reader.pages[page]["/StructParents"]
        row = parents[int(place)]
        assert row[number].get_object() == element


def test_headings_leave_no_level_out(reader: pypdf.PdfReader) -> None:
    levels = [int(role[2:]) for element in elements(root(reader)) if (role := element["/S"]).startswith("/H")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_lists_and_tables_are_made_of_their_parts(reader: pypdf.PdfReader) -> None:
    inside = {
        "/LI": "/L",
        "/LBody": "/LI",
        "/Lbl": "/LI",
        "/TR": "/Table",
        "/TH": "/TR",
        "/TD": "/TR",
        "/TOCI": "/TOC",
    }
    found = set()
    for element in elements(root(reader)):
        if element["/S"] in inside:
            found.add(element["/S"])
            assert element["/P"].get_object()["/S"] == inside[element["/S"]]
    assert {"/LI", "/LBody", "/TR", "/TH", "/TD"} <= found


def test_every_figure_has_words_and_a_place(reader: pypdf.PdfReader) -> None:
    figures = [element for element in elements(root(reader)) if element["/S"] == "/Figure"]
    assert figures
    for figure in figures:
        assert str(figure["/Alt"]).strip()
        assert any("/BBox" in attributes for attributes in figure["/A"])


def test_links_of_the_contents_lead_somewhere(tmp_path: Path) -> None:
    write_pdf(LONG, tmp_path / "report.pdf", fonts=FONTS)
    reader = pypdf.PdfReader(tmp_path / "report.pdf")
    notes: Any = reader.pages[0].get("/Annots", [])
    annotations = [note.get_object() for note in notes]
    assert len(annotations) >= 6
    pages = {number_of(page) for page in reader.pages}
    for note in annotations:
        assert note["/Contents"]
        assert note["/Dest"].get_object()[0].idnum in pages
    assert "Contenido" in reader.pages[0].extract_text()
    assert "Página 2 de" in reader.pages[1].extract_text()


def canvas_on(file: BinaryIO, document: Element) -> PageCanvas:
    """A canvas for pages with nothing in their margins."""
    nothing = Run("", Style(8, (0, 0, 0)))
    margins = Margins(Typesetter(library_in(FONTS), "en"), nothing, nothing, nothing, "", black)
    about = About("Title", "", "", "en", NOW)
    return PageCanvas(file, sheet=SHEETS["A4"], about=about, margins=margins, root=document)


def test_only_what_was_drawn_is_in_the_tree_and_says_its_own_language() -> None:
    file = io.BytesIO()
    document = Element("Document")
    canvas = canvas_on(file, document)
    spanish, arabic = document.add("P"), document.add("P", language="ar")
    document.add("Sect").add("P")
    for element in (spanish, arabic, None):
        with tagged(canvas, element):
            canvas.rect(0, 0, 9, 9)
    canvas.showPage()
    canvas.finish()
    reader = pypdf.PdfReader(file)
    tree = root(reader)
    found = [(element["/S"], element.get("/Lang")) for element in elements(tree)]
    assert found == [("/Document", None), ("/P", None), ("/P", "ar")]
    assert list(drawn(reader, 0)) == [0, 1]


def test_what_is_settled_before_its_page_is_full_is_in_the_tree() -> None:
    file = io.BytesIO()
    document = Element("Document")
    canvas = canvas_on(file, document)
    section = document.add("Sect")
    for _ in range(2):
        for _ in range(4):
            with tagged(canvas, section.add("P")):
                canvas.rect(0, 0, 9, 9)
            canvas.settle(section)
        canvas.showPage()
    canvas.finish()
    reader = pypdf.PdfReader(file)
    assert len(list(elements(root(reader)))) == 2 + 2 * 4
    for page in range(2):
        assert [number for at, number, _ in marks(reader) if at == page] == [0, 1, 2, 3]
    test_each_piece_leads_back_to_its_element(reader)


def test_a_canvas_without_tags_is_drawn_on_as_ever() -> None:
    canvas = Canvas(io.BytesIO())
    before = list(canvas._code)
    with tagged(canvas, Element("P")), tagged(canvas, None):
        pass
    assert canvas._code == before


def test_a_paragraph_in_another_script_says_its_language(tmp_path: Path) -> None:
    write_pdf(ten_scripts(), tmp_path / "report.pdf", fonts=FONTS)
    reader = pypdf.PdfReader(tmp_path / "report.pdf")
    said = Counter(str(element["/Lang"]) for element in elements(root(reader)) if "/Lang" in element)
    assert {"ar", "he", "hi", "th", "ko", "ja", "zh", "el", "ru", "bn", "ta", "ka", "hy", "am"} <= set(said)
    assert "es" not in said
