"""Reading a filled-in form: every word has a place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from rapporteur.intake.form import UnknownFormError, choose_template, read_form
from rapporteur.report.model import Report, walk
from rapporteur.report.outline import report_texts
from tests.samples import NOW, sample_report, sample_text, templates


def read(text: str) -> Report:
    return read_form(text, templates()["gsef-2021"], now=NOW)


def outline(report: Report, name: str) -> list[tuple[int, str]]:
    """Depth and beginning of each line of somebody's notes."""
    person = next(person for person in report.people if person.name == name)
    return [(depth, line.text) for depth, line in walk(report.notes_of(person.id))]


def test_the_form_is_known_by_its_labels() -> None:
    assert choose_template(sample_text(), templates().values()).id == "gsef-2021"
    with pytest.raises(UnknownFormError):
        choose_template("Dear all,\nDate: today\n", templates().values())


def test_the_samples_fields() -> None:
    report = sample_report()
    session = report.session
    assert session.forum == (
        "Local Governments and Social Economy: co-creation of paths for a green and inclusive economy"
    )
    assert (session.event, session.dates) == ("GSEF Global Virtual Forum", "4-8 October 2021")
    assert (session.title, session.type, session.language) == ("DIESIS", "Self-Organised Session", "es")
    assert session.starts == datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
    assert session.ends is None
    assert report.fields == {"language": "Spanish", "date": "7th October", "time": "21:30"}
    assert [item[:20] for item in report.lists["questions"]] == [
        "What should be the a",
        "What key actions sho",
    ]


def test_the_samples_people() -> None:
    assert [(p.name, p.affiliation, p.role) for p in sample_report().people] == [
        ("Samuel", "DIESIS", "moderator"),
        ("Paula", "", "speaker"),
        ("Victor", "", "speaker"),
        ("Camila", "", "speaker"),
        ("Mariana", "", "speaker"),
        ("", "", "floor"),
    ]


def test_the_samples_notes_at_their_depths() -> None:
    report = sample_report()
    samuel = outline(report, "Samuel")
    assert len(samuel) == 12
    assert samuel[0] == (0, "SILK")
    assert samuel[-1] == (0, "américa, europa, pocos de asia y de áfrica")
    topics = [line.text for _, line in walk(report.notes_of(report.people[0].id)) if line.kind == "topic"]
    assert topics == ["SILK", "Tema de la PLP: Internacionalización", "partenariado"]
    assert len(outline(report, "Paula")) == 5
    assert [depth for depth, _ in outline(report, "Camila")] == [0, 0, 0, 0, 1, 1]
    assert outline(report, "Camila")[5][1].startswith("coopcycle:")
    assert len(outline(report, "Mariana")) == 7


def test_a_paragraph_that_a_page_broke_is_one_line_again() -> None:
    victor = outline(sample_report(), "Victor")
    assert len(victor) == 2
    assert "Europa representa tiempo y una cosa que a mí personalmente me obsesiona" in victor[1][1]


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def everything(report: Report) -> Iterator[str]:
    """What the report holds and what its template says."""
    yield from report_texts(report)
    session = report.session
    yield from (session.forum, session.event, session.dates)
    yield from (person.name for person in report.people if person.id in report.notes)
    template = report.template
    for _, field in template.all_fields():
        yield from field.label.values()
    for section in template.sections:
        yield from section.label.values()
        yield from section.guidance.values()
    yield from template.heading.values()


def test_no_word_of_the_sample_is_lost() -> None:
    report = sample_report()
    assert words(sample_text()) - words(" ".join(everything(report))) == Counter()
    assert report.unplaced == ()


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_do_not_matter(end: str) -> None:
    def content(report: Report) -> tuple[object, ...]:
        return (
            report.session,
            report.fields,
            report.lists,
            [outline(report, p.name) for p in report.people[:5]],
        )

    assert content(read(sample_text().replace("\n", end))) == content(sample_report())


FORM = """
Título de la sesión: Agua
Idioma: español
Ponentes: Ana (ACCIÓ)
- Luis, INAES
Resumen de las presentaciones
- **Ana**
• una
    • dos
Time: nobody speaks of it here
- **Nadie antes**
- tres
"""


def test_labels_in_another_language_bullets_and_people_with_organisations() -> None:
    report = read_form(FORM, templates()["gsef-2021"], now=NOW, language="es")
    assert (report.language, report.session.title, report.session.language) == ("es", "Agua", "es")
    assert [(p.name, p.affiliation) for p in report.people] == [
        ("Ana", "ACCIÓ"),
        ("Luis", "INAES"),
        ("Nadie antes", ""),
        ("", ""),
    ]
    assert outline(report, "Ana") == [(0, "una"), (1, "dos Time: nobody speaks of it here")]
    assert outline(report, "Nadie antes") == [(0, "tres")]
    assert "time" not in report.fields


def test_what_fits_nowhere_is_kept() -> None:
    report = read(
        "Title of the session: One\nTitle of the session: Two\nand a stray line\n"
        "Summary of presentations\nbefore anybody spoke\n- **Ana**\n- hello\n"
    )
    assert report.session.title == "One"
    assert report.unplaced == ("Two", "and a stray line", "before anybody spoke")
