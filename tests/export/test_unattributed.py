"""An edition without names, in every format: no name or organisation is anywhere in the files."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pypdf
import pytest

from rapporteur.export import FORMATS
from rapporteur.export.words import words_for
from rapporteur.intake.exported import read_exported
from rapporteur.report.folding import fold
from rapporteur.report.model import Area, Line, Recipe, Report
from rapporteur.report.unattributed import without_names
from tests.export.sample import FONTS, plain, sample

NAMES = re.compile(
    r"\b(samuel|prat|paula|camila|etxeberria|mariana|diesis|accio|mondragon)\b|samuelprat|@", re.IGNORECASE
)


def edition() -> Report:
    """A report in which people are named everywhere, without the names."""
    report = sample()
    samuel, paula, camila, *others = report.people
    people = (
        samuel.model_copy(update={"name": "Samuel Prat", "email": "samuelprat@diesis.test"}),
        paula,
        camila.model_copy(update={"name": "Camila Etxeberria"}),
        *others,
    )
    photo = report.photos[0].model_copy(
        update={
            "caption": "Samuel y Paula",
            "alt": "Samuel, a la izquierda",
            "window_title": "Sala de Samuel Prat",
            "recipe": Recipe(blurs=(Area(right=0.5, bottom=0.5),)),
        }
    )
    named = report.with_changes(
        session=report.session.model_copy(update={"title": "Samuel Prat en DIESIS"}),
        people=people,
        notes={
            **report.notes,
            "camila": (
                Line(text="Como decía Prat, en Mondragon", kind="key", who="Etxeberria, Camila"),
                Line(text="ACCIO y samuelprat@diesis.test", kind="action", due="cuando venga Mariana"),
            ),
        },
        lists={"questions": ("¿Qué dice Samuel?",)},
        photos=(photo,),
        unplaced=("Paula",),
    )
    return without_names(named, words_for("es").roles)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The edition in every format."""
    folder = tmp_path_factory.mktemp("edition")
    return {name: write(edition(), folder / f"r.{name}", fonts=FONTS).path for name, write in FORMATS.items()}


def assert_nobody(text: str) -> None:
    found = NAMES.search(fold(text))
    assert found is None, text[max(0, found.start() - 60) : found.end() + 60]


@pytest.mark.parametrize("name", ["json", "md", "txt", "html"])
def test_no_name_is_in_a_file_of_text(files: dict[str, Path], name: str) -> None:
    text = files[name].read_text("utf-8")
    # Pictures in base64 have any letters, and style sheets have rules that begin with an at sign.
    text = re.sub(r'"[A-Za-z0-9+/=]{200,}"|base64,[A-Za-z0-9+/=]+|(?s:<style>.*?</style>)', "", text)
    assert_nobody(text)
    assert "Ponente 1" in text


def test_no_name_is_in_the_document(files: dict[str, Path]) -> None:
    with zipfile.ZipFile(files["docx"]) as packed:
        inner = [name for name in packed.namelist() if name.endswith((".xml", ".rels"))]
        told = "".join(packed.read(name).decode() for name in inner)
    assert "Ponente 1" in told
    assert_nobody(told + "".join(inner))


def test_no_name_is_in_the_pdf(files: dict[str, Path]) -> None:
    reader = pypdf.PdfReader(files["pdf"])
    text = plain(files["pdf"])
    assert "Ponente 1" in text
    assert_nobody(text)
    assert_nobody(repr(reader.metadata) + repr(reader.outline))
    assert "una organización" in str(reader.metadata and reader.metadata.title)
    (attached,) = reader.attachments["report.json"]
    assert_nobody(attached.decode())
    for number in range(1, len(reader.xref[0]) + 1):
        found = reader.get_object(number)
        if isinstance(found, pypdf.generic.StreamObject) and found.get("/Subtype") != "/Image":
            assert_nobody(found.get_data().decode("latin-1").replace("@", ""))
        else:
            assert_nobody(repr(found).replace("@", ""))


def test_an_edition_is_read_back_as_it_is(files: dict[str, Path]) -> None:
    report = read_exported(files["json"].read_bytes())
    assert [person.name for person in report.people] == [
        "Moderación",
        "Ponente 1",
        "Ponente 2",
        "Ponente 3",
        "",
    ]
    assert report.photos[0].burnt
    assert json.loads(files["json"].read_bytes())["report"]["photos"][0].get("recipe") is None
