"""The filled-in form as plain text, read back by the program's own reader."""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.export.content import content
from rapporteur.export.text_form import form_text, write_text
from rapporteur.intake.form import choose_template, read_form
from rapporteur.report.model import Line, Report, walk
from rapporteur.report.outline import Row, tree
from tests.export.hostile import PAYLOADS, hostile
from tests.export.sample import NOW, sample, with_notes
from tests.samples import sample_report, sample_text, templates


def back(report: Report) -> Report:
    text = form_text(content(report))
    assert choose_template(text, templates().values()).id == report.template.id
    return read_form(text, report.template, now=report.created, language=report.language)


def said(report: Report) -> list[object]:
    """What a form holds, by names instead of ids."""
    names = {person.id: person.name for person in report.people}
    return [
        report.session,
        report.fields,
        report.lists,
        [(person.name, person.affiliation, person.role) for person in report.people],
        [
            (names[key], [(depth, line.text, line.kind) for depth, line in walk(lines)])
            for key, lines in report.notes.items()
        ],
        report.unplaced,
    ]


def test_the_sample_comes_back_whole() -> None:
    report = sample_report()
    assert said(back(report)) == said(report)


def test_it_reads_like_the_sample() -> None:
    text = form_text(content(sample_report()))
    assert Counter(re.findall(r"\w+", text)) == Counter(re.findall(r"\w+", sample_text()))
    for line in (
        "**GSEF Global Virtual Forum",
        "4-8 October 2021**",
        "Report format",
        "Title of the session:\tDIESIS",
        "Language:\tSpanish",
        "Participants:",
        "Name of moderator",
        "- **Paula**",
        " - **SILK**",
        " - américa, europa, pocos de asia y de áfrica",
        "  - coopcycle: Una plataforma",
    ):
        assert f"\n{line}" in text
    assert text.startswith("**Local Governments and Social Economy")
    assert "\n\n\n" not in text
    assert text.endswith(")\n")


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_a_filled_form_comes_back_but_for_what_is_said_to_be_lost(language: str) -> None:
    report = sample(language=language)
    again = back(report)
    assert again.session == report.session.model_copy(update={"ends": None, "starts": again.session.starts})
    assert (again.fields, again.lists) == (report.fields, report.lists)
    shared = [(person.name, person.affiliation, person.role) for person in report.people]
    assert [(person.name, person.affiliation, person.role) for person in again.people[:4]] == shared[:4]
    samuel, paula = again.people[:2]
    assert again.notes_of(samuel.id) == report.notes_of("samuel")
    assert [(line.text, line.kind) for line in again.notes_of(paula.id)] == [
        (line.text, line.kind) for line in report.notes_of("paula") if line.kind != "private"
    ]
    # The line that fitted nowhere, and the heading above it.
    assert again.unplaced[1:] == report.unplaced


words = st.text(st.sampled_from("abcñ 김שم:.,()"), min_size=1, max_size=12).map(
    lambda text: f"x{' '.join(text.split())}"
)


@st.composite
def outlines(draw: st.DrawFn) -> tuple[Line, ...]:
    rows, deepest = [], 0
    for text, kind, depth in draw(
        st.lists(st.tuples(words, st.sampled_from(["", "topic"]), st.integers(0, 5)))
    ):
        rows.append(Row(min(depth, deepest), Line(text=text, kind=kind)))
        deepest = rows[-1].depth + 1
    return tree(rows)


@settings(deadline=None, database=None)
@given(outlines())
def test_notes_come_back_at_their_depths(lines: tuple[Line, ...]) -> None:
    again = back(with_notes(sample(), *lines))
    assert again.notes_of(again.people[1].id) == lines
    assert again.unplaced == ()


def test_a_further_turn_stands_with_the_first() -> None:
    again = Line(text="again", turn=NOW + timedelta(minutes=20))
    text = form_text(content(with_notes(sample(), Line(text="first"), again)))
    assert "- **Paula**\n - first\n - again\n" in text


def test_what_the_form_gathers_from_the_notes_comes_back_as_marks_of_the_notes() -> None:
    lines = Line(text="we agree", kind="key"), Line(text="we agree — twice", kind="key"), Line(text="do it")
    report = with_notes(sample("generic-session"), *lines, Line(text="done", kind="action", who="Ana"))
    again = back(report)
    notes = [(line.text, line.kind) for line in again.notes_of(again.people[1].id)]
    assert notes == [*((line.text, line.kind) for line in lines), ("done (Ana)", "action")]
    assert not [left for left in again.unplaced if "agree" in left or "done" in left]


def test_actions_say_whose_they_are() -> None:
    line = Line(text="write\nit down", kind="action", who="Ana", due="tomorrow", written=NOW)
    text = form_text(content(with_notes(sample("generic-session"), line)))
    assert "\nAcciones\n\n- write it down (Ana · tomorrow) — Paula, 21:15\n" in text
    assert "\n - Acción: write it down (Ana · tomorrow)\n" in text
    assert "\n- Samuel: Previsto 09:30, Empleado 10:10, De–a 21:15–21:37\n" in text


def test_that_photos_are_left_out_is_said(tmp_path: Path) -> None:
    path = tmp_path / "r.txt"
    (remark,) = write_text(sample(), path).remarks
    assert remark.sentence == "Plain text has no pictures: 1 photo is left out."
    assert "Foto de grupo" not in path.read_text("utf-8")
    assert write_text(sample_report(), path).remarks == ()


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_users_write_stays_on_its_line(payload: str) -> None:
    report = hostile(payload, "gsef-2021")
    lines = form_text(content(report)).split("\n")
    said = " ".join(content(report).header[0].split())
    # A line under another one, a field's label and value, and at the end what fits nowhere.
    assert f"  - {said}" in lines
    assert f"{said}:\t{said}" in lines
    assert lines[-2:] == [said, ""]
