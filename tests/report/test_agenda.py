"""The agenda as it follows from the speakers, and as it is changed by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from rapporteur.report.agenda import (
    added,
    allowances,
    changed_item,
    extended,
    in_speaking_order,
    item_of,
    items,
    moved,
    person_allowances,
    removed,
    with_agenda,
)
from rapporteur.report.model import AgendaItem, Person, Report, Session, new_report
from rapporteur.report.people import add_person, change_person, move_person, remove_person
from rapporteur.report.template import Section, Template

STARTS = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
FORM = Template(id="f", name="F", languages=("en",), sections=(Section(id="n", kind="notes", label="N"),))


@pytest.fixture
def report() -> Report:
    made = new_report(FORM, now=STARTS).with_changes(
        session=Session(starts=STARTS, ends=STARTS + timedelta(minutes=40))
    )
    for name in ("Ana", "Berta", "Carla"):
        made, _ = add_person(made, Person(id=name.lower(), name=name))
    return made


def ids(report: Report) -> list[str]:
    return [item.id for item in items(report)]


def test_it_follows_from_the_speakers(report: Report) -> None:
    assert ids(report) == ["ana", "berta", "carla", "closing"]
    assert report.agenda == ()
    assert items(new_report(FORM)) == ()
    assert ids(move_person(report, "carla", 0)) == ["carla", "ana", "berta", "closing"]


def test_once_it_is_written_down_speakers_still_come_and_go(report: Report) -> None:
    written = added(report, "Coffee", "break", 300.0)
    coffee = ids(written)[3]
    assert ids(written) == ["ana", "berta", "carla", coffee, "closing"]
    more, dora = add_person(written, Person(id="dora", name="Dora"))
    assert ids(more) == ["ana", "berta", "carla", coffee, dora.id, "closing"]
    assert ids(remove_person(more, "berta")) == ["ana", "carla", coffee, dora.id, "closing"]


def test_everyone_has_an_even_share_of_what_is_left(report: Report) -> None:
    assert allowances(report) == {
        "ana": pytest.approx(760),
        "berta": pytest.approx(760),
        "carla": pytest.approx(760),
        "closing": 120,
    }
    given = changed_item(report, "ana", allotted=300.0)
    assert allowances(given)["berta"] == pytest.approx(990)
    too_much = changed_item(report, "ana", allotted=9000.0)
    assert allowances(too_much)["berta"] == 0
    assert set(allowances(report.with_changes(session=Session())).values()) == {0.0}


def test_a_speaker_of_two_items_shares_their_time_between_them(report: Report) -> None:
    twice = with_agenda(
        change_person(report, Person(id="ana", name="Ana", allotted=600.0)),
        [AgendaItem(id="one", person_id="ana"), *items(report)[1:], AgendaItem(id="two", person_id="ana")],
    )
    assert (allowances(twice)["one"], allowances(twice)["two"]) == (300, 300)
    assert person_allowances(twice)["ana"] == 600
    used = dict.fromkeys(ids(twice), 0.0)
    first, second = item_of(twice, "ana", used), item_of(twice, "ana", used | {"one": 200.0})
    assert first
    assert second
    assert (first.id, second.id) == ("one", "two")
    assert item_of(twice, "nobody", used) is None


def test_nothing_has_less_than_no_time(report: Report) -> None:
    less = extended(report, "berta", -5000)
    assert allowances(less)["berta"] + items(less)[1].extended == pytest.approx(0)
    assert person_allowances(less)["berta"] == pytest.approx(0)
    assert extended(report, "nobody", 60) is report


def test_items_are_moved_and_taken_away(report: Report) -> None:
    assert ids(moved(report, "closing", 0)) == ["closing", "ana", "berta", "carla"]
    assert ids(moved(report, "ana", 99)) == ["berta", "carla", "closing", "ana"]
    assert moved(report, "nobody", 0) is report
    coffee = added(report, "Coffee", "break", 300.0)
    assert ids(removed(coffee, ids(coffee)[3])) == ids(report)


def test_the_order_of_the_speakers_is_taken_over_where_each_has_one_item(report: Report) -> None:
    written = added(report, "Coffee", "break", 300.0)
    written = moved(written, ids(written)[3], 1)
    coffee = ids(written)[1]
    changed = in_speaking_order(move_person(written, "carla", 0))
    assert ids(changed) == ["carla", coffee, "ana", "berta", "closing"]
    twice = with_agenda(written, [*written.agenda, AgendaItem(id="again", person_id="ana")])
    assert in_speaking_order(move_person(twice, "carla", 0)).agenda == twice.agenda
