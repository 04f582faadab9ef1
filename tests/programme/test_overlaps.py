"""Which sessions are on at the same time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from rapporteur.programme.model import PlannedSession
from rapporteur.programme.overlaps import overlapping

NINE = datetime(2021, 10, 7, 9, tzinfo=UTC)


def session(name: str, starts: int | None, ends: int | None) -> PlannedSession:
    """From and to so many minutes after nine."""

    def at(minutes: int | None) -> datetime | None:
        return None if minutes is None else NINE + timedelta(minutes=minutes)

    return PlannedSession(id=name, starts=at(starts), ends=at(ends))


def test_those_that_touch_do_not_overlap() -> None:
    assert overlapping([session("a", 0, 30), session("b", 30, 60)]) == set()
    assert overlapping([session("a", 0, 31), session("b", 30, 60)]) == {"a", "b"}


def test_one_without_an_end_is_on_when_it_begins() -> None:
    assert overlapping([session("a", 0, 30), session("b", 15, None)]) == {"a", "b"}
    assert overlapping([session("a", 0, None), session("b", 15, 30)]) == set()
    assert overlapping([session("a", 0, None), session("b", 0, None)]) == {"a", "b"}


def test_one_without_a_start_overlaps_nothing() -> None:
    assert overlapping([session("a", 0, 30), session("b", None, None)]) == set()


def test_zones_do_not_matter() -> None:
    there = timezone(timedelta(hours=-5))
    other = session("b", 0, 30).model_copy(update={"starts": NINE.astimezone(there)})
    assert overlapping([session("a", 0, 30), other]) == {"a", "b"}


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 5)), max_size=8))
def test_it_is_what_comparing_each_with_each_would_give(spans: list[tuple[int, int]]) -> None:
    sessions = [session(str(number), at, at + length) for number, (at, length) in enumerate(spans)]
    moment = timedelta(microseconds=1)
    found = {
        one.id
        for one, other in permutations(sessions, 2)
        if one.starts and one.ends and other.starts and other.ends
        if one.starts < max(other.ends, other.starts + moment)
        and other.starts < max(one.ends, one.starts + moment)
    }
    assert overlapping(sessions) == found
