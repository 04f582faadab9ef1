"""Who speaks: nothing that was said is lost."""

from __future__ import annotations

import pytest

from rapporteur.report.model import FLOOR, Line, Person, Report, walk
from rapporteur.report.people import (
    add_person,
    add_voice,
    change_person,
    introduce,
    move_person,
    remove_person,
)
from tests.samples import sample_report


def names(people: tuple[Person, ...]) -> list[str]:
    return [person.name for person in people]


def test_the_floor_stays_last() -> None:
    report, added = add_person(sample_report(), Person(id="x1", name="김민준"))
    assert names(report.people)[-2:] == ["김민준", ""]
    moved = move_person(report, added.id, 0)
    assert names(moved.people)[0] == "김민준"
    assert moved.people[-1].id == FLOOR
    assert move_person(moved, FLOOR, 0) == moved
    assert names(move_person(moved, added.id, 99).people)[-2] == "김민준"


def test_a_change_replaces_the_person_with_the_same_id() -> None:
    report = sample_report()
    paula = report.people[1]
    changed = change_person(report, paula.model_copy(update={"name": "Paola"}))
    assert names(changed.people)[1] == "Paola"
    assert len(changed.people) == len(report.people)


def test_removing_someone_keeps_every_line_below_their_name() -> None:
    report = sample_report()
    paula, victor = report.people[1:3]
    removed = remove_person(report, paula.id, notes_to=victor.id)
    assert removed.person(paula.id) is None
    assert paula.id not in removed.notes
    *own, heirloom = removed.notes_of(victor.id)
    assert tuple(own) == report.notes_of(victor.id)
    assert heirloom == Line(text="Paula", children=report.notes_of(paula.id))


def test_a_removal_drops_no_line_and_no_line_of_others() -> None:
    report = sample_report()

    def texts(one: Report) -> list[str]:
        return sorted(line.text for lines in one.notes.values() for _, line in walk(lines))

    removed, names = report, []
    for person in report.speaking_order():
        names.append(person.name)
        removed = remove_person(removed, person.id)
        assert texts(removed) == sorted([*texts(report), *names])
    assert list(removed.notes) == [FLOOR]


def test_notes_never_go_to_nobody() -> None:
    report = sample_report()
    paula = report.people[1]
    with pytest.raises(ValueError, match="somebody"):
        remove_person(report, paula.id, notes_to=paula.id)
    with pytest.raises(ValueError, match="floor"):
        remove_person(report, FLOOR)
    assert remove_person(report, "nobody") == report


def test_a_voice_takes_its_name_along_everywhere() -> None:
    report, voice = add_voice(sample_report(), "Participant {letter}")
    report, other = add_voice(report, "Participant {letter}")
    assert (voice.name, other.name) == ("Participant A", "Participant B")
    said = Line(
        text="Participant A: sí",
        children=(Line(text="ver", who="Participant A"), Line(text="Participant AB")),
    )
    report = report.with_changes(
        notes={**report.notes, FLOOR: (said,)},
        texts={"summary": "habló Participant A."},
        lists={"questions": ("¿Participant A?",)},
    )
    named = introduce(report, voice.model_copy(update={"name": "Ana \\1 Ruiz"}))
    (line,) = named.notes_of(FLOOR)
    assert line.text == "Ana \\1 Ruiz: sí"
    assert [child.text for child in line.children] == ["ver", "Participant AB"]
    assert line.children[0].who == "Ana \\1 Ruiz"
    assert named.texts["summary"] == "habló Ana \\1 Ruiz."
    assert named.lists["questions"] == ("¿Ana \\1 Ruiz?",)
    again = named.person(voice.id)
    assert again
    assert (again.name, again.voice) == ("Ana \\1 Ruiz", "")
    assert introduce(report, voice) == report


def test_letters_go_on_after_z() -> None:
    report = sample_report()
    for _ in range(27):
        report, voice = add_voice(report, "{letter}")
    assert voice.name == "AA"
