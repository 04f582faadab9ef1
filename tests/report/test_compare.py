"""Two versions side by side, and one made of both: no line of either is lost."""

from __future__ import annotations

import random
from collections import Counter
from datetime import timedelta

import pytest

from rapporteur.report.compare import (
    Choice,
    Piece,
    differences,
    merged,
    paired,
    pieces,
    restored,
)
from rapporteur.report.model import FLOOR, Course, HandIn, Line, Pause, Person, Photo, Report, walk
from rapporteur.report.parts import changed_parts
from rapporteur.report.people import add_person, change_person, remove_person
from rapporteur.report.sign_off import answer, ask
from rapporteur.report.values import with_field
from tests.samples import NOW, sample_report


@pytest.fixture
def report() -> Report:
    return sample_report()


def with_floor(report: Report, *texts: str) -> Report:
    return report.with_changes(notes={**report.notes, FLOOR: tuple(Line(text=text) for text in texts)})


def floor(report: Report) -> list[str]:
    return [line.text for _, line in walk(report.notes_of(FLOOR))]


def with_title(report: Report, title: str) -> Report:
    field = next(field for _, field in report.template.all_fields() if field.of == "title")
    return with_field(report, field, title, today=NOW.date())


def test_the_same_report_has_no_difference(report: Report) -> None:
    assert differences(report, report) == []
    assert merged(report, report, {}) == report


def test_only_parts_that_differ_are_told_with_all_their_lines(report: Report) -> None:
    one, other = with_floor(report, "a", "b", "c"), with_floor(report, "a", "x", "c")
    (found,) = differences(one, other)
    assert found.part == "notes:floor"
    assert [
        ([item.text for item in hunk.one], [item.text for item in hunk.other], hunk.differs)
        for hunk in found.hunks
    ] == [(["a"], ["a"], False), (["b"], ["x"], True), (["c"], ["c"], False)]


def test_seconds_that_were_spoken_are_no_difference(report: Report) -> None:
    person = report.people[0]
    assert differences(report, change_person(report, person.model_copy(update={"spoken": 77.0}))) == []


def test_left_alone_lines_of_both_are_kept_in_their_places(report: Report) -> None:
    one, other = with_floor(report, "a", "b", "c"), with_floor(report, "a", "x", "c", "d")
    assert floor(merged(one, other, {})) == ["a", "b", "x", "c", "d"]


@pytest.mark.parametrize(
    ("choice", "lines"),
    [(Choice.ONE, ["a", "b"]), (Choice.OTHER, ["a", "x"]), (Choice.BOTH, ["a", "b", "x"])],
)
def test_a_choice_is_followed(report: Report, choice: Choice, lines: list[str]) -> None:
    one, other = with_floor(report, "a", "b"), with_floor(report, "a", "x")
    assert floor(merged(one, other, {("notes:floor", 1): choice})) == lines


def test_of_a_field_one_text_is_kept_and_its_meaning_follows(report: Report) -> None:
    field = next(field for _, field in report.template.all_fields() if field.kind == "date")
    other = with_field(report, field, "8 October 2021", today=NOW.date())
    assert merged(report, other, {}) == report
    (found,) = differences(report, other)
    (number,) = [number for number, hunk in enumerate(found.hunks) if hunk.differs]
    taken = merged(report, other, {("session", number): Choice.OTHER})
    assert taken.session == other.session
    assert taken.session.starts != report.session.starts


def test_people_of_both_are_there_and_one_name_is_one_person(report: Report) -> None:
    one, ana = add_person(report, Person(id="one-ana", name="Ana"))
    one = one.with_changes(notes={**one.notes, ana.id: (Line(text="aquí"),)})
    other, _ = add_person(report, Person(id="other-ana", name="ANA"))
    other, _ = add_person(other, Person(id="luz", name="Luz"))
    other = other.with_changes(
        notes={**other.notes, "other-ana": (Line(text="allí"),), "luz": (Line(text="más"),)}
    )
    both = merged(one, other, {})
    assert [person.name for person in both.people[-3:]] == ["Ana", "Luz", ""]
    assert [line.text for line in both.notes_of("one-ana")] == ["aquí", "allí"]
    assert [line.text for line in both.notes_of("luz")] == ["más"]


def test_photos_of_both_are_there(report: Report) -> None:
    def photo(name: str) -> Photo:
        return Photo(id=name, taken=NOW, width=4, height=3, data=name.encode())

    one = report.with_changes(photos=(photo("a"), photo("b")))
    other = report.with_changes(photos=(photo("b"), photo("c")))
    assert [photo.data for photo in merged(one, other, {}).photos] == [b"a", b"b", b"c"]


def test_what_was_said_of_a_photo_is_shown_where_it_differs(report: Report) -> None:
    photo = Photo(id="a", taken=NOW, width=1, height=1, caption="Todos")
    counted = photo.model_copy(update={"alt": "una galería", "participants": 23})
    (found,) = differences(report.with_changes(photos=(photo,)), report.with_changes(photos=(counted,)))
    (hunk,) = found.hunks
    assert hunk.exclusive
    assert [item.text for item in (*hunk.one, *hunk.other)] == ["Todos", "Todos · una galería · 23"]


def lines(report: Report) -> Counter[str]:
    """Every line of a report, and how often it is there."""
    texts = [line.text for notes in report.notes.values() for _, line in walk(notes)]
    texts += [line for text in report.texts.values() for line in text.splitlines()]
    texts += [item for some in report.lists.values() for item in some]
    return Counter(texts + list(report.unplaced) + [photo.id for photo in report.photos])


def changed_at_random(report: Report, chance: random.Random, names: str) -> Report:
    for number in range(chance.randint(1, 12)):
        person = chance.choice(report.people).id
        notes = list(report.notes_of(person))
        place = chance.randint(0, len(notes))
        match chance.randint(0, 6):
            case 0 | 1:
                notes.insert(
                    place, Line(text=f"{names}{number}", children=(Line(text=f"{names}{number}.1"),))
                )
            case 2 if notes:
                del notes[place - 1]
            case 3 if notes:
                notes[place - 1] = notes[place - 1].model_copy(update={"text": f"{names} otra vez {number}"})
            case 4:
                chance.shuffle(notes)
            case 5:
                report, added = add_person(report, Person(id=f"{names}{number}x", name=f"{names} {number}"))
                report = report.with_changes(notes={**report.notes, added.id: (Line(text=f"dijo {names}"),)})
            case 6 if person != FLOOR:
                report = remove_person(report, person)
                continue
        report = report.with_changes(
            notes={**report.notes, person: tuple(notes)},
            texts={**report.texts, "t": f"{names}\n{number}\nigual"},
        )
    return report


@pytest.mark.parametrize("seed", range(60))
def test_whatever_was_changed_no_line_of_either_is_lost(report: Report, seed: int) -> None:
    chance = random.Random(seed)
    one = changed_at_random(report, chance, "uno")
    other = changed_at_random(report, chance, "dos")
    both = merged(one, other, {})
    assert not lines(one) - lines(both)
    assert not lines(other) - lines(both)
    assert set(both.notes) <= {person.id for person in both.people}
    # Bringing the same version in once more changes nothing.
    assert lines(merged(both, other, {})) == lines(both)


def test_two_lines_show_the_words_that_changed() -> None:
    left, right = pieces("la economía social crea empleo", "la economía solidaria crea mucho empleo")
    assert [piece.text for piece in left if piece.changed] == ["social"]
    assert [piece.text.strip() for piece in right if piece.changed] == ["solidaria", "mucho"]
    assert "".join(piece.text for piece in right) == "la economía solidaria crea mucho empleo"
    assert pieces("igual", "igual") == ([Piece("igual", False)], [Piece("igual", False)])


def test_a_line_stands_beside_what_it_became(report: Report) -> None:
    one = with_floor(report, "la economía social crea empleo", "fin")
    other = with_floor(report, "algo nuevo del todo", "la economía social crea mucho empleo", "fin")
    (found,) = differences(one, other)
    assert [
        (left and left.text, right and right.text) for hunk in found.hunks for left, right in paired(hunk)
    ] == [
        (None, "algo nuevo del todo"),
        ("la economía social crea empleo", "la economía social crea mucho empleo"),
        ("fin", "fin"),
    ]


def test_one_part_is_restored_and_the_rest_stays(report: Report) -> None:
    version, present = with_floor(report, "antes"), with_title(with_floor(report, "ahora"), "Otro título")
    back = restored(present, version, ["notes:floor"])
    assert floor(back) == ["antes"]
    assert back.session.title == "Otro título"


def test_restoring_loses_no_notes_with_a_person_and_no_seconds(report: Report) -> None:
    person = report.people[1]
    present = change_person(report, person.model_copy(update={"spoken": 300.0, "name": "Otra"}))
    present, new = add_person(present, Person(id="new", name="Nueva"))
    present = present.with_changes(notes={**present.notes, new.id: (Line(text="dijo"),)})
    back = restored(present, report, ["people"])
    assert back.person(person.id) == person.model_copy(update={"spoken": 300.0})
    assert back.person("new") == new
    without = remove_person(report, person.id)
    again = restored(without, report, [f"notes:{person.id}"])
    assert again.person(person.id) == person
    assert again.notes_of(person.id) == report.notes_of(person.id)


def test_of_two_new_people_with_one_name_neither_loses_their_notes(report: Report) -> None:
    one, _ = add_person(report, Person(id="mine", name="Ana"))
    other, _ = add_person(report, Person(id="first", name="Ana"))
    other, _ = add_person(other, Person(id="second", name="Ana"))
    other = other.with_changes(
        notes={**other.notes, "first": (Line(text="una"),), "second": (Line(text="dos"),)}
    )
    both = merged(one, other, {})
    assert not lines(other) - lines(both)
    assert [person.name for person in both.people].count("Ana") == 2


def test_a_speaker_who_is_not_kept_stays_while_there_are_notes(report: Report) -> None:
    one, _ = add_person(report, Person(id="mine", name="Ana"))
    one = one.with_changes(notes={**one.notes, "mine": (Line(text="aquí"),)})
    (found,) = (one for one in differences(one, report) if one.part == "people")
    number = next(n for n, hunk in enumerate(found.hunks) if hunk.differs)
    both = merged(one, report, {("people", number): Choice.OTHER})
    assert both.person("mine")
    assert both.notes_of("mine")[0].text == "aquí"


def test_what_goes_on_in_the_other_version_does_not_go_on_in_one_made_of_both(report: Report) -> None:
    mine = Pause(since=NOW)
    over = Pause(since=NOW + timedelta(minutes=1), seconds=5.0)
    theirs = Course(pauses=(over, Pause(since=NOW + timedelta(minutes=2))))
    both = merged(report.with_changes(course=Course(pauses=(mine,))), report.with_changes(course=theirs), {})
    assert both.course.pauses == (mine, over)


def test_the_later_answer_of_a_speaker_is_kept_and_going_back_takes_none_back(report: Report) -> None:
    paula, victor = report.people[1].id, report.people[2].id
    here = ask(report, [paula, victor], NOW)
    there = answer(here, paula, "agreed", "Perfecto", NOW + timedelta(days=1))
    (found,) = differences(here, there)
    assert found.part == f"sign_off:{paula}"
    assert [item.text for item in (*found.hunks[0].one, *found.hunks[0].other)] == [
        "? 2021-10-07",
        "? 2021-10-07 · ✓ 2021-10-08 · Perfecto",
    ]
    assert merged(here, there, {}) == there == merged(there, here, {})
    assert merged(report, there, {}) == there
    changed = there.with_changes(handed_in=(HandIn(number=1, at=NOW),), texts={})
    assert restored(changed, report, changed_parts(report, changed)) == changed.with_changes(
        texts=report.texts
    )
