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
    assert [(depth, text[:28]) for depth, text in outline(report, "Samuel")] == [
        (0, "SILK"),
        (0, "Tema de la PLP: Internaciona"),
        (0, "proceso que implica flujos m"),
        (0, "la cuestión de la internacio"),
        (0, "objetivos de aprendizaje"),
        (0, "desarrollar la internacional"),
        (0, "Implementar el aprendizaje e"),
        (0, "actividades para fomentar el"),
        (0, "el desarrollo de una comunid"),
        (0, "facilitar un avance signific"),
        (0, "partenariado"),
        (0, "américa, europa, pocos de as"),
    ]
    topics = [line.text for _, line in walk(report.notes_of(report.people[0].id)) if line.kind == "topic"]
    assert topics == ["SILK", "Tema de la PLP: Internacionalización", "partenariado"]
    assert len(outline(report, "Paula")) == 5
    assert [(depth, text[:20]) for depth, text in outline(report, "Camila")] == [
        (0, "Un poco por la exper"),
        (0, "trabajamos en otros "),
        (0, "Mondragón recienteme"),
        (0, "Equal exchange nació"),
        (1, "tienen millones de v"),
        (1, "coopcycle: Una plata"),
    ]
    assert len(outline(report, "Mariana")) == 7


def test_a_paragraph_that_a_page_broke_is_one_line_again() -> None:
    victor = outline(sample_report(), "Victor")
    assert len(victor) == 2
    assert "Europa representa tiempo y una cosa que a mí personalmente me obsesiona" in victor[1][1]


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def everything(report: Report, language: str = "en") -> Iterator[str]:
    """What the report holds, speakers' headings and the form's wording in one language included."""
    yield from report_texts(report)
    session = report.session
    yield from (session.forum, session.event, session.dates)
    yield from (person.name for person in report.people if person.id in report.notes)
    template = report.template
    yield from (field.label[language] for _, field in template.all_fields())
    for section in template.sections:
        yield section.label[language]
        yield section.guidance.get(language, "")
    yield template.heading[language]


def test_no_word_of_the_sample_is_lost() -> None:
    report = sample_report()
    assert words(sample_text()) - words(" ".join(everything(report))) == Counter()
    assert report.unplaced == ()


def in_language(text: str, language: str) -> str:
    """The sample with its labels in another language."""
    template = templates()["gsef-2021"]
    labels = [field.label for _, field in template.all_fields()]
    labels += [section.label for section in template.sections]
    labels += [section.guidance for section in template.sections if section.guidance]
    for label in sorted([*labels, template.heading], key=lambda label: -len(label["en"])):
        text = re.sub(rf"^{re.escape(label['en'])}", label[language], text, flags=re.MULTILINE)
        text = text.replace(label["en"], label[language]) if len(label["en"]) > 60 else text
    return text


@pytest.mark.parametrize("language", ["es", "fr"])
def test_the_labels_may_be_in_another_language(language: str) -> None:
    text = in_language(sample_text(), language)
    assert text.count("Title of") == 0
    report = read_form(text, templates()["gsef-2021"], now=NOW, language=language)
    assert words(text) - words(" ".join(everything(report, language))) == Counter()
    assert (report.session, report.unplaced) == (sample_report().session, ())
    assert [outline(report, p.name) for p in report.people[:5]] == [
        outline(sample_report(), p.name) for p in sample_report().people[:5]
    ]


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


def test_a_line_in_a_list_of_the_forms_marks_the_note_that_says_the_same() -> None:
    text = "Key messages\n- hello\n- never noted\nNotes by speaker\n- **Ana**\n - hello\n - Action: call\n"
    report = read_form(text, templates()["generic-session"], now=NOW)
    assert [(line.text, line.kind) for line in report.notes_of(report.people[0].id)] == [
        ("hello", "key"),
        ("call", "action"),
    ]
    assert report.unplaced == ("never noted",)


def test_a_form_in_markdown() -> None:
    report = read(
        "# Report format\n\n**Title of the session:** Agua\n**Language**: **Spanish**\n\n## Speakers\n\n"
        "- **Ana**, ACCIO\n* Luis (INAES)\n\n## Summary of presentations\n\n- **Ana**\n  - uno\n"
    )
    assert (report.session.title, report.session.language) == ("Agua", "es")
    assert [(p.name, p.affiliation) for p in report.people[:2]] == [("Ana", "ACCIO"), ("Luis", "INAES")]
    assert outline(report, "Ana") == [(0, "uno")]
    assert report.unplaced == ()


def test_people_and_questions_on_the_line_of_their_label() -> None:
    report = read("Name of moderator: Ana Ruiz\nSpeakers: Luis\nMain question:\tWhy now?\n- And how?\n")
    assert [(p.name, p.affiliation, p.role) for p in report.people[:2]] == [
        ("Ana Ruiz", "", "moderator"),
        ("Luis", "", "speaker"),
    ]
    assert report.lists["questions"] == ("Why now?", "And how?")


SPOKEN = """Name of moderator: Ana Ruiz
Speakers
- Berta
- Luis
Summary of presentations
**Berta**
- one
 - two
Luis:
- three
\t- four
**Ana**: good morning
- Berta: and again
- Nobody: is no speaker
"""


def test_speakers_are_named_in_several_ways() -> None:
    report = read(SPOKEN)
    assert [p.name for p in report.people] == ["Ana Ruiz", "Berta", "Luis", ""]
    assert outline(report, "Berta") == [
        (0, "one"),
        (1, "two"),
        (0, "and again"),
        (0, "Nobody: is no speaker"),
    ]
    assert outline(report, "Luis")[:2] == [(0, "three"), (1, "four")]
    assert report.unplaced == ()


def test_a_thousand_speakers_take_no_longer_than_their_number() -> None:
    """With time growing as its square, this would not end."""
    names = [f"Speaker {number}" for number in range(30_000)]
    listed = "".join(f"- {name}\n" for name in names)
    said = "".join(f"- **{name}**\n - a\n" for name in names)
    report = read(f"Speakers\n{listed}Summary of presentations\n{said}")
    assert len(report.notes) == len(names)


def test_a_surname_is_no_organisation() -> None:
    report = read("Name of moderator: Ana Ruiz\nSummary of presentations\n- **Ana**\n- one\n")
    assert [(p.name, p.affiliation) for p in report.people[:1]] == [("Ana Ruiz", "")]
    assert outline(report, "Ana Ruiz") == [(0, "one")]


def test_the_head_of_a_form_replaces_nothing_that_stands_in_it() -> None:
    report = read(
        sample_text().replace("Report format", "Draft of 12 May 2022\n\nOne more line\n\nReport format")
    )
    assert report.session == sample_report().session
    assert report.unplaced == ("Draft of 12 May 2022", "One more line")
    other = read("Another forum\n\nAnother event\n1-2 May 2022\n\nReport format\n\nDate: 2 May\nTime: 9:00\n")
    session = other.session
    assert (session.forum, session.event, session.dates) == ("Another forum", "Another event", "1-2 May 2022")
    assert session.starts == datetime(2022, 5, 2, 7, tzinfo=UTC)


def test_what_follows_the_request_for_photos_is_nobodys_note() -> None:
    report = read(sample_text() + "\nThe photo is in the cloud.\n")
    assert report.unplaced == ("The photo is in the cloud.",)
    assert len(outline(report, "Mariana")) == 7
