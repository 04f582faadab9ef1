"""What a PDF says about itself, and the report that it has inside."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdf
import pytest
from defusedxml import ElementTree
from PIL import Image, ImageCms

from rapporteur.export.pdf import write_pdf
from rapporteur.export.pdf.archive import srgb_profile
from rapporteur.export.pdf.attached import MOST_BYTES, report_in
from rapporteur.export.result import UnreadablePdfError
from rapporteur.intake.exported import read_exported
from rapporteur.report.model import Line, Person
from rapporteur.report.template import Section
from tests.export.sample import FONTS, NOW, sample
from tests.export.scripts import ten_scripts


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "report.pdf"


def test_metadata_and_properties_say_the_same(path: Path) -> None:
    report = sample()
    session = report.session.model_copy(update={"title": "A & B <c> “d”"})
    write_pdf(report.with_changes(session=session), path, fonts=FONTS)
    reader = pypdf.PdfReader(path)
    xmp: Any = reader.xmp_metadata
    assert reader.metadata
    assert xmp.dc_title["x-default"] == reader.metadata.title == "A & B <c> “d”"
    assert list(xmp.dc_creator) == [reader.metadata.author]
    assert (
        xmp.xmp_create_date.replace(tzinfo=UTC)
        == reader.metadata.creation_date
        == datetime(2021, 10, 7, 19, 15, tzinfo=UTC)
    )
    root: Any = reader.trailer["/Root"]
    packet = root["/Metadata"].get_data().decode()
    tree = ElementTree.fromstring(packet)
    claims = {element.tag: element.text for element in tree.iter() if "/pdf" in element.tag}
    assert claims["{http://www.aiim.org/pdfa/ns/id/}part"] == "3"
    assert claims["{http://www.aiim.org/pdfa/ns/id/}conformance"] == "A"
    assert claims["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
    assert root["/Lang"] == "es"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_the_colour_space_is_one_that_others_know() -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile())).profile
    assert profile.version == pytest.approx(2.1)
    assert profile.profile_description == "sRGB IEC61966-2.1"
    assert profile.xcolor_space.strip() == "RGB"
    same = ImageCms.buildTransform(io.BytesIO(srgb_profile()), ImageCms.createProfile("sRGB"), "RGB", "RGB")
    for colour in ((255, 0, 0), (31, 111, 92), (128, 128, 128)):
        converted = ImageCms.applyTransform(Image.new("RGB", (1, 1), colour), same)
        assert converted
        assert converted.getpixel((0, 0)) == pytest.approx(colour, abs=2)


def test_the_report_comes_back_from_its_pdf(path: Path) -> None:
    report = ten_scripts()
    write_pdf(report, path, fonts=FONTS)
    data = report_in(path)
    assert data
    back = read_exported(data)
    assert back.notes == report.notes
    assert [photo.caption for photo in back.photos] == [photo.caption for photo in report.photos]
    assert all(photo.data.startswith(b"\xff\xd8") for photo in back.photos)
    assert back.session == report.session


def test_nothing_is_inside_that_readers_cannot_see(path: Path) -> None:
    report = sample()
    people = (*report.people, Person(id="secret", name="Nadie", email="nadie@example.org"))
    photos = tuple(photo.model_copy(update={"window_title": "Zoom of somebody"}) for photo in report.photos)
    write_pdf(report.with_changes(people=people, photos=photos), path, fonts=FONTS)
    data = report_in(path)
    assert data
    for hidden in (b"nadie@example.org", b"Zoom of somebody", b"no me f"):
        assert hidden not in data


def test_what_the_form_has_no_place_for_is_not_inside(path: Path) -> None:
    report = sample()
    session = report.session.model_copy(
        update={"room": "Secret room", "track": "Secret track", "programme_id": "Secret code"}
    )
    report = report.with_changes(
        session=session,
        texts={**report.texts, "gone": "Secret text"},
        lists={**report.lists, "gone": ("Secret item",)},
    )
    gathering = Section(id="keys", kind="collected", mark="key", label={"": "Keys"})
    kept = tuple(section for section in report.template.sections if section.kind != "notes")
    noteless = report.template.model_copy(update={"sections": (*kept, gathering)})
    for shown, seen in ((report, "SILK"), (report.with_changes(template=noteless), "cofinanciada")):
        write_pdf(shown, path, fonts=FONTS)
        data = report_in(path)
        assert data
        text = data.decode()
        assert "Secret" not in text
        assert seen in text
        assert "since" not in text
    assert "SILK" not in text


def test_when_a_line_was_written_is_inside_where_the_form_says_it(path: Path) -> None:
    report = sample("generic-session", language="en")
    lines = tuple(Line(text=kind, kind=kind, written=NOW) for kind in ("", "key", "quote", "action"))
    write_pdf(report.with_changes(notes={"paula": lines}), path, fonts=FONTS)
    data = report_in(path)
    assert data
    back = read_exported(data).notes_of("paula")
    assert [line.written for line in back] == [None, NOW, None, NOW]
    # In the order of time a speaker's first is what puts them in their place.
    write_pdf(report.with_changes(notes={"paula": lines}, order="time"), path, fonts=FONTS)
    data = report_in(path)
    assert data
    assert [line.written for line in read_exported(data).notes_of("paula")] == [NOW, NOW, None, NOW]


def test_a_pdf_without_a_report_has_none(path: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(path)
    assert report_in(path) is None


@pytest.mark.parametrize("data", [b"", b"no PDF", b"%PDF-1.7\n%%EOF"])
def test_a_damaged_pdf_is_told_in_a_sentence(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(UnreadablePdfError, match=r"report\.pdf cannot be read as a PDF"):
        report_in(path)


def test_a_pdf_that_is_too_large_is_not_read(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(UnreadablePdfError, match="too large"):
        report_in(path)


def test_a_locked_pdf_is_told_in_a_sentence(path: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(path)
    with pytest.raises(UnreadablePdfError, match="password"):
        report_in(path)


def test_the_report_is_a_file_that_the_document_was_made_from(path: Path) -> None:
    write_pdf(sample(), path, fonts=FONTS)
    root: Any = pypdf.PdfReader(path).trailer["/Root"]
    (attached,) = (file.get_object() for file in root["/AF"])
    assert attached == root["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()
    assert attached["/AFRelationship"] == "/Source"
    assert attached["/F"] == attached["/UF"] == "report.json"
    stream = attached["/EF"]["/F"]
    assert stream["/Subtype"] == "/application/json"
    assert stream["/Params"]["/Size"] == len(stream.get_data())
    assert stream["/Params"]["/ModDate"] == "D:20211007191500+00'00'"


def test_every_stream_ends_with_its_line(path: Path) -> None:
    write_pdf(sample(), path, fonts=FONTS)
    written = path.read_bytes()
    # Of pages, fonts and forms, of the photo, the profile, the metadata and the report.
    streams = list(re.finditer(rb" obj\n((?:(?!endobj).)*?)>>\s+stream\n", written, re.DOTALL))
    assert len(streams) == written.count(b"endstream") > 10
    for stream in streams:
        (length,) = re.findall(rb"/Length (\d+)", stream[1])
        end = stream.end() + int(length)
        assert written[end : end + 10] == b"\nendstream"


@pytest.mark.parametrize(("language", "direction"), [("es", "/L2R"), ("ar", "/R2L")])
def test_pages_are_turned_as_the_language_runs(path: Path, language: str, direction: str) -> None:
    write_pdf(sample().with_changes(language=language), path, fonts=FONTS)
    root: Any = pypdf.PdfReader(path).trailer["/Root"]
    assert (root["/Lang"], root["/ViewerPreferences"]["/Direction"]) == (language, direction)
