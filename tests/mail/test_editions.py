"""The second version that is handed in: its number, its cover note, and where both are seen."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import docx
import pypdf
import pytest

from rapporteur.export import FORMATS
from rapporteur.export.content import content
from rapporteur.export.json_report import attached_report, packed_report
from rapporteur.export.text_form import form_text
from rapporteur.intake.exported import read_exported
from rapporteur.mail.compose import attachment_name
from rapporteur.mail.editions import changes_since, cover_note, hand_in, next_number
from rapporteur.report.model import FLOOR, Line, Person, Report
from rapporteur.report.people import add_person, change_person, remove_person
from rapporteur.report.sign_off import ask
from rapporteur.resources import resource_folder
from tests.samples import NOW, sample_report

LATER = NOW + timedelta(days=53)


def named(report: Report, name: str) -> Person:
    return next(person for person in report.people if person.name == name)


@pytest.fixture
def first() -> Report:
    return hand_in(sample_report().with_changes(language="es"), NOW)


@pytest.fixture
def second(first: Report) -> Report:
    """Paula's notes put right, Victor's affiliation too, Mariana gone, Ana come, another title."""
    paula = named(first, "Paula").id
    said = list(first.notes_of(paula))
    said[0] = said[0].model_copy(update={"text": said[0].text.replace("ACCIO", "ACCIÓ")})
    said += [Line(text="una más"), Line(text="entre nosotras", kind="private")]
    report = first.with_changes(notes={**first.notes, paula: tuple(said)})
    report = change_person(report, named(report, "Victor").model_copy(update={"affiliation": "Mondragón"}))
    report = remove_person(report, named(report, "Mariana").id, notes_to=FLOOR)
    report, _ = add_person(report, Person(id="ana", name="Ana"))
    session = report.session.model_copy(update={"title": "DIESIS y redes", "zone": "Asia/Seoul"})
    return ask(report.with_changes(session=session), [paula], NOW)


def test_versions_are_numbered(first: Report) -> None:
    again = hand_in(first, LATER, " new ")
    assert [(one.number, one.at, one.note) for one in again.handed_in] == [(1, NOW, ""), (2, LATER, "new")]
    assert next_number(again) == 3


def test_what_changed_is_told_by_section_and_speaker(first: Report, second: Report) -> None:
    lines = changes_since(second, first)
    assert "Título de la sesión: DIESIS y redes" in lines
    assert "Ponentes: añadido Ana, cambiado Victor, quitado Mariana" in lines
    assert "Paula, líneas: añadido 1, cambiado 1" in lines
    assert not any("entre nosotras" in line or "Seoul" in line for line in lines)
    assert len(lines) == 5  # and what went to the floor
    assert changes_since(first, first) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Paula, lines: added 1, changed 1"),
        ("fr", "Paula, lignes : ajouté 1, modifié 1"),
        ("pt-BR", "Paula, linhas: acrescentado 1, alterado 1"),
        ("ca", "Paula, línies: afegit 1, canviat 1"),
        ("ko", "Paula, 줄: 추가 1, 변경 1"),
        ("ar", "Paula، أسطر: أضيف 1, تغيّر 1"),
    ],
)
def test_it_is_told_in_the_reports_language(first: Report, second: Report, language: str, line: str) -> None:
    assert line in changes_since(second.with_changes(language=language), first)


def test_a_cover_note_has_what_was_written_and_what_changed(first: Report, second: Report) -> None:
    note = cover_note(second, first, "Con las correcciones de todos.\n")
    assert note.startswith("Con las correcciones de todos.\n\nCambios desde la versión 1:\n– ")
    assert cover_note(first, first, "") == "Nada ha cambiado desde la versión 1."
    assert cover_note(second, None, "Sola.") == "Sola."


def _pdf(path: Path) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def _docx(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def _plain(path: Path) -> str:
    return path.read_text("utf-8")


@pytest.mark.parametrize(
    ("ending", "read"), [("pdf", _pdf), ("docx", _docx), ("html", _plain), ("md", _plain), ("txt", _plain)]
)
def test_every_format_says_which_version_it_is(
    second: Report, tmp_path: Path, ending: str, read: Callable[[Path], str]
) -> None:
    path, fonts = tmp_path / f"r.{ending}", resource_folder() / "fonts"
    FORMATS[ending](second, path, fonts=fonts)
    assert "Versión" not in read(path)
    FORMATS[ending](hand_in(second, LATER, "Con las correcciones.\n– Paula"), path, fonts=fonts)
    text = re.sub(r"\s+", " ", read(path))
    assert "Versión 2 · 30 de noviembre de 2021" in text
    assert "Con las correcciones." in text
    assert text.index("Versión 2") < text.index("Paula")


def test_the_form_begins_as_before_under_the_version(second: Report) -> None:
    text, before = (form_text(content(one)) for one in (hand_in(second, LATER, "x"), second))
    assert re.sub(r"Versión 2.*?\n\nx\n\n", "", text, flags=re.DOTALL) == before


def test_a_files_name_says_its_version(first: Report, second: Report) -> None:
    assert attachment_name(first) == "DIESIS - informe de sesión.pdf"
    assert attachment_name(hand_in(second, LATER)) == "DIESIS y redes - informe de sesión v2.pdf"


def test_what_speakers_said_of_their_part_is_nobody_elses(second: Report) -> None:
    asked = hand_in(second, LATER, "x")
    session = asked.session.model_copy(update={"organiser_email": "office@forum.example"})
    asked = asked.with_changes(session=session)
    back = read_exported(packed_report(asked).data)
    assert (back.sign_offs, back.handed_in) == ({}, asked.handed_in)
    attached = read_exported(attached_report(asked))
    assert (attached.sign_offs, attached.handed_in) == ({}, asked.handed_in[-1:])
    assert attached.session.organiser_email == ""
