"""What all formats say."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rapporteur.export.content import content
from rapporteur.export.pieces import (
    Collected,
    Fields,
    Figures,
    Items,
    Label,
    Name,
    Note,
    Paragraphs,
    Part,
    People,
    Row,
    Times,
    Turns,
)
from rapporteur.report.model import Course, HandIn, Line, Report
from rapporteur.report.template import FormField
from tests.export.hostile import PAYLOADS, hostile
from tests.export.sample import NOW, photo, sample


def parts(report: Report) -> dict[str, Part]:
    return {part.section_id: part for part in content(report).parts}


def test_the_header_and_what_the_file_is_called() -> None:
    shown = content(sample())
    assert shown.header == (
        "Local Governments and Social Economy: co-creation of paths for a green and inclusive economy",
        "GSEF Global Virtual Forum",
        "4-8 October 2021",
    )
    assert (shown.title, shown.form, shown.heading) == (
        "DIESIS",
        "Informe de sesión GSEF 2021",
        "Formato de informe",
    )
    assert (shown.language, shown.author) == ("es", "GSEF Global Virtual Forum")
    untitled = sample().with_changes(session=sample().session.model_copy(update={"title": " "}))
    assert content(untitled).title == "Informe de sesión GSEF 2021"


def test_who_wrote_it_is_named_where_the_form_asks() -> None:
    report = sample()
    first, *others = report.template.sections
    field = FormField(id="rapporteur", label={"": "Rapporteur"})
    asked = first.model_copy(update={"fields": (*first.fields, field)})
    template = report.template.model_copy(update={"sections": (asked, *others)})
    report = report.with_changes(template=template, fields={**report.fields, "rapporteur": "Ana\nRuiz"})
    assert content(report).author == "Ana Ruiz"


def test_each_section_has_its_own_block() -> None:
    shown = parts(sample("generic-session"))
    assert shown["session"].block == Fields(
        (
            Row("Título", "DIESIS", "session title"),
            Row("Sala", "", "session room"),
            Row("Idioma", "Spanish", "session language"),
            Row("Fecha", "7th October", "session date"),
            Row("Hora", "21:30", "session time"),
            Row("Relatoría", "", "session rapporteur"),
        )
    )
    assert shown["moderator"].block == People((Name("Samuel", "DIESIS", "people samuel:name"),))
    assert shown["questions"].block == Items(
        ("What should be the strategies of governments?", "What key actions?")
    )
    assert shown["summary"].block == Paragraphs(("Primer párrafo.", "Segundo párrafo."))
    collected = shown["messages"].block
    assert isinstance(collected, Collected)
    assert [(line.text, line.name) for line in collected.lines] == [
        ("cofinanciada por la Generalitat (75 %)", "Paula")
    ]
    times = shown["times"].block
    assert isinstance(times, Times)
    assert [(row.name, row.planned, row.taken, row.span()) for row in times.rows][:3] == [
        ("Samuel", "09:30", "10:10", "21:15–21:37"),
        ("Paula", "09:30", "11:05", "21:25–21:36"),
        ("Camila", "09:30", "–", ""),
    ]
    assert list(shown)[-1] == ""
    assert shown[""].block == Paragraphs(("Una línea que no cabe en ningún sitio",))


def test_notes_are_turns_of_lines_with_their_marks() -> None:
    turns = parts(sample())["presentations"].block
    assert isinstance(turns, Turns)
    assert [turn.speaker for turn in turns.turns] == [
        Name("Samuel", "Moderación · DIESIS", "people samuel:name"),
        Name("Paula", "ACCIÓ", "people paula:name"),
        Name("Camila", "Mondragón", "people camila:name"),
        Name("Sala", "", "people floor:name", is_named=False),
    ]
    assert turns.turns[0].notes[:3] == (
        Note(0, "SILK", None, True, False, "", "notes:samuel 0"),
        Note(0, "Tema de la PLP: Internacionalización", None, True, False, "", "notes:samuel 1"),
        Note(1, "objetivos de aprendizaje", None, False, False, "", "notes:samuel 2"),
    )
    assert [note.label for note in turns.turns[1].notes] == [
        Label("Clave", "accent", "key"),
        Label("Cita", "violet", "quote"),
        Label("Acción", "warm", "action"),
    ]


def test_a_further_turn_says_when_it_was_taken() -> None:
    later = Line(text="again", turn=NOW + timedelta(minutes=20))
    report = sample().with_changes(notes={"paula": (Line(text="first", written=NOW), later)})
    block = parts(report)["presentations"].block
    assert isinstance(block, Turns)
    assert [(turn.further, turn.begun and turn.begun.text) for turn in block.turns] == [
        (False, None),
        (True, "21:35"),
    ]
    between = Line(text="in between", written=NOW + timedelta(minutes=10))
    by_time = parts(_in_time(report, camila=between))["presentations"].block
    assert isinstance(by_time, Turns)
    assert [(turn.speaker.name, turn.further) for turn in by_time.turns] == [
        ("Paula", False),
        ("Camila", False),
        ("Paula", False),
    ]


def test_nothing_shows_that_somebody_spoke_in_private() -> None:
    later = Line(text="again", turn=NOW + timedelta(minutes=20))
    report = sample().with_changes(notes={"paula": (Line(text="first", written=NOW), later)})
    between = Line(text="a secret", kind="private", written=NOW + timedelta(minutes=10))
    block = parts(_in_time(report, camila=between))["presentations"].block
    assert isinstance(block, Turns)
    assert [[note.text for note in turn.notes] for turn in block.turns] == [["first", "again"]]


def test_an_item_without_a_name_has_its_role() -> None:
    report = sample("generic-session", language="en")
    people = (report.people[0], report.people[1].model_copy(update={"name": ""}), *report.people[2:])
    (times,) = (
        part.block
        for part in content(report.with_changes(people=people)).parts
        if isinstance(part.block, Times)
    )
    assert [row.name for row in times.rows[:3]] == ["Samuel", "Speaker", "Camila"]


def test_the_day_that_a_report_bears_is_the_session_s_or_that_of_handing_in() -> None:
    report = sample(language="en")
    late = NOW.replace(hour=23, minute=30)
    seoul = report.session.model_copy(update={"zone": "Asia/Seoul", "starts": late})
    report = report.with_changes(session=seoul, created=NOW - timedelta(days=40))
    assert content(report).dated == "8 October 2021"
    handed_in = (HandIn(number=1, at=late + timedelta(days=1)), HandIn(number=2, at=late + timedelta(days=2)))
    assert content(report.with_changes(handed_in=handed_in)).dated == "10 October 2021"
    undated = seoul.model_copy(update={"starts": None})
    assert content(report.with_changes(session=undated)).dated == ""


def test_what_is_empty_is_known() -> None:
    bare = sample("generic-session").with_changes(
        lists={}, people=(), notes={}, photos=(), texts={}, course=Course(), unplaced=(" ",)
    )
    shown = parts(bare)
    assert {name for name, part in shown.items() if part.is_empty()} == set(shown) - {"session"}
    assert not {"times", ""} & set(shown)


def test_a_picture_always_has_words() -> None:
    silent = photo(caption=" ").model_copy(update={"set_id": "s"})
    other = photo(caption="x").model_copy(update={"id": "p2", "set_id": "s", "alt": "Twelve\npeople"})
    block = parts(sample().with_changes(photos=(silent, other)))["photos"].block
    assert isinstance(block, Figures)
    taken = "Tomada el 7 de octubre de 2021 a las 22:05"
    assert [(figure.alt, figure.legend()) for figure in block.figures] == [
        (taken, f"{taken} · 1/2"),
        ("Twelve people", f"x · {taken} · 2/2"),
    ]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_private_and_no_control_is_in_it(payload: str) -> None:
    said = repr(content(hostile(payload))._replace(created=NOW))
    shown, _, _ = said.partition("Figures(")
    assert "SECRET" not in said
    assert "\\x00" not in shown
    assert "\\x1b" not in shown


def _in_time(report: Report, **more: Line) -> Report:
    notes = {**report.notes, **{person: (line,) for person, line in more.items()}}
    return report.with_changes(notes=notes, order="time")
