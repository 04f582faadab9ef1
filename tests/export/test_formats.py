"""What holds for every format, and what it costs to have them."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from rapporteur.export import FORMATS, ExportError
from rapporteur.report.model import Area, Recipe, Report
from tests.export.hostile import PAYLOADS, hostile
from tests.export.sample import FONTS, photo, plain, sample

CLEAN = [name for name in FORMATS if name != "json"]
"""Formats that are read, not taken back."""


def exported(report: Report, name: str, folder: Path) -> Path:
    path = folder / f"informe de sesión{FORMATS[name].suffix}"
    assert FORMATS[name](report, path, fonts=FONTS).path == path
    return path


def said(path: Path) -> str:
    """All words in a file, whatever is around them."""
    if path.suffix == ".pdf":
        return plain(path)
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as file:
            return "".join(file.read(name).decode() for name in file.namelist() if name.endswith(".xml"))
    return path.read_text("utf-8")


@pytest.mark.parametrize(
    ("imported", "heavy"),
    [
        ("rapporteur.export", {"pydantic", "babel", "reportlab", "PIL", "docx", "base64"}),
        ("rapporteur.mail.compose", {"babel", "reportlab", "PIL", "email.policy"}),
    ],
)
def test_what_is_heavy_is_imported_when_it_is_first_used(imported: str, heavy: set[str]) -> None:
    # What the interpreter itself begins with is not ours.
    code = f"import sys; before = set(sys.modules); import {imported}; new = set(sys.modules) - before; "
    code += f"assert not new & {heavy}, new & {heavy}"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_is_written_and_nothing_else(name: str, tmp_path: Path) -> None:
    path = exported(sample(), name, tmp_path)
    beside = {"informe de sesión-photos"} if name == "md" else set()
    assert {file.name for file in tmp_path.iterdir()} == {path.name} | beside
    assert FORMATS[name].suffix == f".{name}"
    assert FORMATS[name].drops.endswith(".")


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    report = sample()
    first = exported(report, name, tmp_path).read_bytes()
    assert exported(report, name, tmp_path).read_bytes() == first


@pytest.mark.parametrize("form", ["gsef-2021", "generic-session"])
@pytest.mark.parametrize("name", FORMATS)
def test_private_lines_stay_here(name: str, form: str, tmp_path: Path) -> None:
    words = said(exported(sample(form), name, tmp_path))
    assert "somos el futuro" in words
    assert "no me fío" not in words
    assert "lo que sigue" not in words


@pytest.mark.parametrize("name", CLEAN)
def test_what_the_form_does_not_print_stays_here(name: str, tmp_path: Path) -> None:
    report = sample()
    people = tuple(person.model_copy(update={"email": "ana@example.org"}) for person in report.people)
    photos = (photo().model_copy(update={"window_title": "Reunión secreta"}),)
    words = said(exported(report.with_changes(people=people, photos=photos), name, tmp_path))
    assert "Internacionalización" in words
    for held_back in ("Zona horaria", "Europe/Madrid", "ana@example.org", "Reunión secreta"):
        assert held_back not in words


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("name", FORMATS)
def test_any_text_anywhere_can_be_exported(name: str, payload: str, tmp_path: Path) -> None:
    words = said(exported(hostile(payload), name, tmp_path))
    assert "SECRET" not in words
    assert "\x00" not in words


@pytest.mark.parametrize("language", ["", "no such", "es-<b>", 'ar" x="', "../../x", "a\x00"])
@pytest.mark.parametrize("name", FORMATS)
def test_a_language_that_is_none_is_no_trouble(name: str, language: str, tmp_path: Path) -> None:
    words = said(exported(sample().with_changes(language=language), name, tmp_path))
    assert "somos el futuro" in words
    assert "<b>" not in words or name == "json"


@pytest.mark.parametrize("name", FORMATS)
def test_a_damaged_photo_is_no_reason_to_have_nothing(name: str, tmp_path: Path) -> None:
    damaged = photo(b"no picture").model_copy(update={"recipe": Recipe(blurs=(Area(right=0.5),))})
    words = said(exported(sample().with_changes(photos=(damaged,)), name, tmp_path))
    assert "somos el futuro" in words


@pytest.mark.parametrize("name", FORMATS)
def test_where_nothing_can_be_written_what_was_there_stands(name: str, tmp_path: Path) -> None:
    path = exported(sample(), name, tmp_path)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    path.unlink()
    path.mkdir()
    (path / "kept").touch()
    del before[path]
    with pytest.raises(ExportError, match="the report itself is safe"):
        FORMATS[name](sample().with_changes(photos=(photo(caption="x"),)), path, fonts=FONTS)
    after = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    assert after == before | {path / "kept": b""}
