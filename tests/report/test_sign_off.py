"""Asking speakers whether their part is right."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rapporteur.report.model import FLOOR, Line, Report, walk
from rapporteur.report.parts import changed_parts, part_json, part_names, report_from_parts
from rapporteur.report.people import change_person, remove_person
from rapporteur.report.plain import plain_text
from rapporteur.report.sign_off import answer, ask, is_overdue, is_stale, section_of, withdraw
from tests.samples import NOW, sample_report

LATER = NOW + timedelta(days=2)


@pytest.fixture
def report() -> Report:
    return sample_report()


@pytest.fixture
def paula(report: Report) -> str:
    return next(person.id for person in report.people if person.name == "Paula")


def noted(report: Report, person_id: str, *lines: Line) -> Report:
    return report.with_changes(notes={**report.notes, person_id: (*report.notes_of(person_id), *lines)})


def test_people_are_asked_and_answer(report: Report, paula: str) -> None:
    asked = ask(report, [paula, FLOOR, "nobody"], NOW, LATER)
    assert list(asked.sign_offs) == [paula]
    assert (asked.sign_offs[paula].state, asked.sign_offs[paula].due) == ("asked", LATER)
    assert is_overdue(asked.sign_offs[paula], LATER + timedelta(seconds=1))
    answered = answer(asked, paula, "changes", "Not ACCIO: ACCIÓ", LATER)
    sign_off = answered.sign_offs[paula]
    assert (sign_off.state, sign_off.answered, sign_off.note) == ("changes", LATER, "Not ACCIO: ACCIÓ")
    assert not is_overdue(sign_off, LATER + timedelta(days=9))
    again = ask(answered, [paula], LATER)
    assert (again.sign_offs[paula].state, again.sign_offs[paula].note) == ("asked", "Not ACCIO: ACCIÓ")
    assert withdraw(again, paula).sign_offs == {}


def test_an_answer_by_word_of_mouth_needs_no_question(report: Report, paula: str) -> None:
    answered = answer(report, paula, "agreed", "", NOW)
    assert (answered.sign_offs[paula].asked, answered.sign_offs[paula].state) == (NOW, "agreed")
    assert answer(report, "nobody", "agreed", "", NOW) == report


def test_what_changes_afterwards_is_told(report: Report, paula: str) -> None:
    agreed = answer(ask(report, [paula], NOW), paula, "agreed", "", LATER)
    assert not is_stale(agreed, paula)
    others = noted(agreed, FLOOR, Line(text="somebody else's words"))
    private = noted(others, paula, Line(text="mine alone", kind="private"), Line(text=" "))
    assert not is_stale(private, paula)
    assert is_stale(noted(agreed, paula, Line(text="one more")), paula)
    person = agreed.person(paula)
    assert person
    assert is_stale(change_person(agreed, person.model_copy(update={"name": "Paulina"})), paula)
    # An answer is about what was asked, not about what stands there when it comes.
    changed = noted(ask(report, [paula], NOW), paula, Line(text="one more"))
    assert is_stale(answer(changed, paula, "agreed", "", LATER), paula)


def test_a_section_has_what_concerns_one_person_and_nothing_private(report: Report, paula: str) -> None:
    secret = Line(text="between us", kind="private", children=(Line(text="under it"),))
    task = Line(text="send the figures", who="Victor, Paula", children=(Line(text="not hers"),))
    full = noted(report, paula, secret, Line(text="hers"))
    full = noted(full, FLOOR, task, Line(text="ask Paula", kind="private", who="Paula"))
    part = section_of(full, paula)
    shown = [line.text for lines in part.notes.values() for _, line in walk(lines)]
    assert {"hers", "send the figures"} <= set(shown)
    assert not {"between us", "under it", "not hers", "ask Paula"} & set(shown)
    assert [person.name for person in part.people] == ["Paula", ""]
    text = plain_text(part)
    assert "Paula" in text
    assert "Victor" not in text.replace("Victor, Paula", "")
    assert (part.photos, part.fields, part.texts, part.lists) == ((), {}, {}, {})


def test_who_is_removed_has_nothing_to_sign(report: Report, paula: str) -> None:
    assert remove_person(ask(report, [paula], NOW), paula).sign_offs == {}


def test_each_sign_off_is_a_part_of_its_own(report: Report, paula: str) -> None:
    asked = ask(report, [paula], NOW, LATER)
    assert changed_parts(report, asked) == [f"sign_off:{paula}"]
    written = {name: part_json(asked, name) for name in part_names(asked)}
    assert report_from_parts({name: text for name, text in written.items() if text}, {}) == asked
