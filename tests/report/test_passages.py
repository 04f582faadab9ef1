"""Turns: divided from notes, put in time, and put together again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.report.model import Line, Person, Report, new_report
from rapporteur.report.outline import collected
from rapporteur.report.passages import (
    Passage,
    in_time,
    notes_from,
    passages,
    passages_of,
    takes_floor_again,
)
from tests.samples import templates

NOW = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)


def at(minute: int) -> datetime:
    return NOW + timedelta(minutes=minute)


def report(**notes: tuple[Line, ...]) -> Report:
    empty = new_report(templates()["gsef-2021"], now=NOW)
    people = tuple(Person(id=key, name=key.title()) for key in ("ana", "bea"))
    return empty.with_changes(people=(*people, *empty.people), notes=notes)


ANA = (
    Line(text="uno", written=at(1), kind="key"),
    Line(text="dos", written=at(2)),
    Line(text="otra vez", written=at(9), turn=at(8), kind="key"),
)
BEA = (Line(text="tres", written=at(5), kind="key"),)


def told(found: list[Passage]) -> list[tuple[str, list[str]]]:
    return [(one.person_id, [line.text for line in one.lines]) for one in found]


def test_by_speaker_and_in_time() -> None:
    both = report(ana=ANA, bea=BEA)
    assert told(passages(both)) == [("ana", ["uno", "dos"]), ("ana", ["otra vez"]), ("bea", ["tres"])]
    timed = both.with_changes(order="time")
    assert told(passages(timed)) == [("ana", ["uno", "dos"]), ("bea", ["tres"]), ("ana", ["otra vez"])]
    assert [one.line.text for one in collected(both, "key")] == ["uno", "otra vez", "tres"]
    assert [one.line.text for one in collected(timed, "key")] == ["uno", "tres", "otra vez"]


def test_what_tells_no_time_comes_first_and_strangers_last() -> None:
    some = report(bea=(Line(text="importada"),), ana=ANA, gone=(Line(text="de nadie"),))
    assert told(passages(some))[-1] == ("gone", ["de nadie"])
    assert told(passages(some.with_changes(order="time")))[0] == ("bea", ["importada"])


def test_the_floor_is_taken_again_once_others_have_spoken() -> None:
    assert not takes_floor_again(report(), "ana")
    assert not takes_floor_again(report(ana=ANA[:2]), "ana")
    assert takes_floor_again(report(ana=ANA[:2], bea=BEA), "ana")
    assert not takes_floor_again(report(ana=ANA[:2], bea=BEA), "bea")
    assert not takes_floor_again(report(ana=ANA, bea=BEA), "ana")


MOMENTS = st.none() | st.integers(0, 50).map(at)
LINES = st.lists(
    st.builds(Line, text=st.text("ab ", max_size=3), written=MOMENTS, turn=MOMENTS), max_size=8
).map(tuple)


@settings(derandomize=True, deadline=None)
@given(LINES, st.randoms())
def test_passages_in_any_order_are_the_notes_again(lines: tuple[Line, ...], chance: object) -> None:
    clean = tuple(
        line.model_copy(update={"turn": at(100 + number) if line.turn and number else None})
        for number, line in enumerate(lines)
    )
    found = passages_of("ana", clean)
    chance.shuffle(found)  # type: ignore[attr-defined]  # a Random
    assert notes_from(found).get("ana", ()) == clean
    assert notes_from(in_time(found)).get("ana", ()) == clean


def test_only_the_first_line_of_a_turn_says_when_it_was_taken() -> None:
    stray = Passage("ana", at(8), (Line(text="nueva"), Line(text="otra vez", turn=at(8))))
    (first, second) = notes_from([stray])["ana"]
    assert (first.turn, second.turn) == (at(8), None)


def test_turns_taken_at_one_moment_are_one() -> None:
    mine, theirs = (Line(text=text, turn=at(8)) for text in ("mía", "suya"))
    later = Line(text="después", turn=at(9))
    found = passages_of("ana", (Line(text="uno"), mine, later, theirs))
    assert [[line.text for line in one.lines] for one in found] == [["uno"], ["mía", "suya"], ["después"]]
    assert [line.text for line in notes_from(found)["ana"]] == ["uno", "mía", "suya", "después"]
