"""The Word file, as python-docx and a zip reader take it."""

from __future__ import annotations

import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.shared import Twips
from docx.text.paragraph import Paragraph

from rapporteur.export.content import content
from rapporteur.export.docx import write_docx
from rapporteur.export.result import Loss, Remark
from rapporteur.pictures import strip
from rapporteur.report.model import Line, Report
from tests.export.hostile import PAYLOADS, hostile
from tests.export.sample import NOW, jpeg, photo, sample, with_notes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "report.docx"


def word(report: Report, path: Path) -> Word:
    write_docx(report, path)
    return Document(str(path))


def of_style(document: Word, style: str) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if _style(paragraph) == style]


def _style(paragraph: Paragraph) -> str | None:
    return paragraph.style.name if paragraph.style else None


def properties(paragraph: Paragraph) -> Any:
    """The paragraph's own properties, which python-docx describes in no way that a type checker follows."""
    return paragraph._p.get_or_add_pPr()


def levels(document: Word) -> list[tuple[int, str]]:
    """The lines of bullet lists with their levels; a line that names none is on its style's first."""
    found = []
    for paragraph in document.paragraphs:
        if _style(paragraph) == "List Bullet":
            numbering = properties(paragraph).numPr
            found.append((0 if numbering is None else numbering.ilvl.val, paragraph.text))
    return found


def test_headings_are_headings(path: Path) -> None:
    document = word(sample(), path)
    assert of_style(document, "Title") == [
        "Local Governments and Social Economy: co-creation of paths for a green and inclusive economy"
    ]
    assert of_style(document, "Subtitle") == ["GSEF Global Virtual Forum", "4-8 October 2021"]
    assert of_style(document, "Form") == ["Formato de informe"]
    assert of_style(document, "Heading 1") == [part.label for part in content(sample()).parts]
    assert of_style(document, "Heading 2") == [
        "Samuel · Moderación · DIESIS",
        "Paula · ACCIÓ",
        "Camila · Mondragón",
        "Sala",
    ]


def test_notes_are_on_the_levels_of_a_real_list(path: Path) -> None:
    document = word(sample(), path)
    assert levels(document)[:4] == [
        (0, "SILK"),
        (0, "Tema de la PLP: Internacionalización"),
        (1, "objetivos de aprendizaje"),
        (2, "aprendizaje entre pares"),
    ]
    style = document.styles["List Bullet"].element
    number = style.pPr.numPr.numId.val
    numbering = document.part.numbering_part.element
    (kind,) = (one.abstractNumId.val for one in numbering.num_lst if one.numId == number)
    (abstract,) = (
        one for one in numbering.findall(qn("w:abstractNum")) if one.get(qn("w:abstractNumId")) == str(kind)
    )
    formats = [level.find(qn("w:numFmt")).get(qn("w:val")) for level in abstract.findall(qn("w:lvl"))]
    assert formats == ["bullet"] * 9


def test_lines_below_words_last_level_are_further_in(path: Path) -> None:
    deep = Line(text="12")
    for depth in range(11, -1, -1):
        deep = Line(text=str(depth), children=(deep,))
    exported = write_docx(with_notes(sample(), deep), path)
    assert exported.remarks == (Remark(Loss.DEPTH, 4),)
    document = Document(str(path))
    assert [level for level, _ in levels(document)] == [*range(9), 8, 8, 8, 8]
    indents = [
        paragraph.paragraph_format.left_indent
        for paragraph in document.paragraphs
        if _style(paragraph) == "List Bullet"
    ]
    assert indents[:9] == [None] * 9
    known = [indent for indent in indents[9:] if indent is not None]
    assert known == sorted(set(known))
    assert len(known) == 4
    assert write_docx(sample(), path).remarks == ()


def test_each_numbered_list_begins_with_one(path: Path) -> None:
    report = sample("generic-session")
    first = report.template.section("questions")
    assert first
    again = first.model_copy(update={"id": "more"})
    template = report.template.model_copy(update={"sections": (*report.template.sections, again)})
    report = report.with_changes(template=template, lists={"questions": ("a", "b"), "more": ("c", "d")})
    document = word(report, path)
    numbers = {
        paragraph.text: properties(paragraph).numPr.numId.val
        for paragraph in document.paragraphs
        if _style(paragraph) == "List Number"
    }
    assert numbers["a"] == numbers["b"] != numbers["c"] == numbers["d"]
    starts = {
        one.numId: one.find(qn("w:lvlOverride")).find(qn("w:startOverride")).get(qn("w:val"))
        for one in document.part.numbering_part.element.num_lst
        if one.find(qn("w:lvlOverride")) is not None
    }
    assert {starts[number] for number in numbers.values()} == {"1"}


def test_one_item_is_not_numbered(path: Path) -> None:
    document = word(sample().with_changes(lists={"questions": ("Only one?",)}), path)
    assert of_style(document, "List Number") == []
    assert "Only one?" in of_style(document, "Normal")


def test_marks_are_styles_of_letters(path: Path) -> None:
    document = word(sample(), path)
    styled = {
        run.text: run.style.name for paragraph in document.paragraphs for run in paragraph.runs if run.style
    }
    assert (styled["Clave"], styled["Cita"], styled["Acción"]) == ("Mark accent", "Mark violet", "Mark warm")
    assert styled["SILK"] == "Strong"


def test_tables_have_headers(path: Path) -> None:
    fields, times = word(sample("generic-session"), path).tables
    assert [cell.text for cell in fields.rows[0].cells] == ["Título", "DIESIS"]
    assert {
        row.cells[0].paragraphs[0].style.name for row in fields.rows if row.cells[0].paragraphs[0].style
    } == {"Header cell"}
    assert [cell.text for cell in times.rows[0].cells] == ["Punto", "Previsto", "Empleado", "De–a"]
    assert [cell.text for cell in times.rows[1].cells] == ["Samuel", "09:30", "10:10", "21:15–21:37"]
    assert times.rows[0]._tr.get_or_add_trPr().find(qn("w:tblHeader")) is not None
    looks = [table._tbl.tblPr.find(qn("w:tblLook")) for table in (fields, times)]
    assert [(look.get(qn("w:firstRow")), look.get(qn("w:firstColumn"))) for look in looks] == [
        ("0", "1"),
        ("1", "0"),
    ]


def test_pictures_are_there_with_words(path: Path) -> None:
    tall = photo(jpeg(200, 900)).model_copy(update={"id": "p2", "alt": "A tall one"})
    document = word(sample().with_changes(photos=(photo(), tall)), path)
    shapes = list(document.inline_shapes)
    assert [shape._inline.docPr.get("descr") for shape in shapes] == ["Foto de grupo", "A tall one"]
    section = document.sections[0]
    across, left, right = section.page_width, section.left_margin, section.right_margin
    assert (across, left, right, section.page_height) == (
        Twips(11906),
        Twips(1134),
        Twips(1134),
        Twips(16838),
    )
    assert shapes[0].width == Twips(11906 - 2 * 1134)
    assert shapes[0].height == pytest.approx(shapes[0].width * 360 / 640, rel=1e-3)
    assert shapes[1].height < Twips(16838) * 0.75
    assert shapes[1].width == pytest.approx(shapes[1].height * 200 / 900, rel=1e-3)
    with zipfile.ZipFile(path) as file:
        assert strip(jpeg()) in [file.read(name) for name in file.namelist() if "media" in name]
    assert of_style(document, "Caption")[0] == "Foto de grupo · Tomada el 7 de octubre de 2021 a las 22:05"
    document = word(sample().with_changes(photos=(photo(b"broken"),)), path)
    assert of_style(document, "Damaged picture") == [
        "La imagen que va aquí está dañada y no se puede mostrar."
    ]


def _without_jfif(data: bytes) -> bytes:
    length = int.from_bytes(data[4:6])
    return data[:2] + data[4 + length :]


@pytest.mark.parametrize(
    "data",
    [_without_jfif(jpeg()), jpeg()[:13] + b"\x01\0\0\0\0" + jpeg()[18:]],
    ids=["from a camera", "pixels of no size"],
)
def test_any_jpeg_is_taken(data: bytes, path: Path) -> None:
    (shape,) = word(sample().with_changes(photos=(photo(data),)), path).inline_shapes
    assert shape.height == pytest.approx(shape.width * 360 / 640, rel=1e-3)


def test_a_form_without_a_header_has_the_title_above_it(path: Path) -> None:
    report = sample()
    (first, *others) = report.template.sections
    plain = first.model_copy(update={"fields": tuple(field for field in first.fields if not field.header)})
    template = report.template.model_copy(update={"sections": (plain, *others), "heading": {}})
    assert of_style(word(report.with_changes(template=template), path), "Title") == ["DIESIS"]


def test_what_the_file_says_of_itself(path: Path) -> None:
    title = "A & B <c> " + "x" * 300
    report = sample().with_changes(
        session=sample().session.model_copy(update={"title": title, "event": "Ana & Co"})
    )
    core = word(report, path).core_properties
    assert (core.title, core.author, core.language) == (title, "Ana & Co", "es")
    assert core.subject == "Informe de sesión GSEF 2021"
    assert core.last_modified_by == ""
    assert (core.created, core.modified) == (NOW, NOW)


def test_the_language_is_said(path: Path) -> None:
    def languages(language: str) -> dict[str, str]:
        defaults = word(sample().with_changes(language=language), path).styles.element.find(
            qn("w:docDefaults")
        )
        (found,) = defaults.iter(qn("w:lang"))
        return {name.partition("}")[2]: value for name, value in found.attrib.items()}

    assert languages("es") == {"val": "es"}
    assert languages("ja") == {"val": "ja", "eastAsia": "ja"}
    assert languages("ar") == {"val": "ar", "bidi": "ar"}


def test_nothing_says_when_or_where_it_was_made(path: Path) -> None:
    write_docx(sample(), path)
    with zipfile.ZipFile(path) as file:
        entries = file.infolist()
        assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.create_system for entry in entries} == {0}
        names = [entry.filename for entry in entries]
        assert sorted(names) == [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/media/image1.jpg",
            "word/numbering.xml",
            "word/settings.xml",
            "word/styles.xml",
        ]
        assert names[0] == "[Content_Types].xml"


def test_every_style_that_is_used_is_there(path: Path) -> None:
    report = sample("generic-session")
    again = Line(text="again", turn=NOW + timedelta(minutes=40))
    notes = {**report.notes, "samuel": (*report.notes["samuel"], again)}
    write_docx(report.with_changes(notes=notes, photos=(photo(), photo(b"broken"))), path)
    used, known = set(), set()
    with zipfile.ZipFile(path) as file:
        for element in ElementTree.fromstring(file.read("word/document.xml")).iter():  # noqa: S314 - made here
            if element.tag in (qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle")):
                used.add(element.get(qn("w:val")))
        for element in ElementTree.fromstring(file.read("word/styles.xml")).iter(qn("w:style")):  # noqa: S314
            known.add(element.get(qn("w:styleId")))
    assert used <= known
    assert known - used == {"Normal", "Subtitle", "Guidance", "MarkPlain"} - used


def mirrored(paragraph: Paragraph) -> bool:
    return properties(paragraph).find(qn("w:bidi")) is not None


def test_texts_have_their_own_direction(path: Path) -> None:
    lines = (
        Line(text="שלום עולם", kind="key", who="Ana", children=(Line(text="latin"), Line(text="محمد"))),
        Line(text="12:30"),
    )
    paragraphs = {
        paragraph.text: paragraph
        for paragraph in word(with_notes(sample(), *lines), path).paragraphs
        if _style(paragraph) == "List Bullet"
    }
    assert [mirrored(paragraph) for paragraph in paragraphs.values()] == [True, False, True, False]
    runs = {run.text: run.font.rtl for run in paragraphs["Clave שלום עולם (Ana)"].runs}
    assert (runs["Clave"], runs["שלום עולם"], runs[" (Ana)"]) == (None, True, None)
    # The properties come in the order that the schema asks for.
    order = [child.tag.partition("}")[2] for child in properties(paragraphs["محمد"])]
    assert order == ["pStyle", "numPr", "bidi"]
    arabic = word(with_notes(sample().with_changes(language="ar"), Line(text="12:30")), path)
    assert mirrored(next(one for one in arabic.paragraphs if one.text == "12:30"))
    assert arabic.tables[0].table_direction is not None


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_users_write_is_text(payload: str, path: Path) -> None:
    report = hostile(payload, "gsef-2021")
    document = word(report, path)
    said = content(report).header[0]
    assert of_style(document, "Title") == [said]
    assert set(of_style(document, "Heading 1")[:-1]) == {said}
    assert levels(document)[-3:] == [(0, said), (1, said), (1, said)]
    assert document.inline_shapes[0]._inline.docPr.get("descr") == " ".join(content(report).title.split())
