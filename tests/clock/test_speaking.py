"""Who has the floor, for how long, and the agenda."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from rapporteur.clock.speaking import SegmentState, Turn, agenda, allotted, begin, shown, spoken
from rapporteur.report.model import FLOOR, Person, Session

STARTS = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
SESSION = Session(starts=STARTS, ends=STARTS + timedelta(minutes=40))
PEOPLE = (
    Person(id="a", name="Ana", allotted=600.0, spoken=580.0),
    Person(id="b", name="Berta", allotted=600.0, spoken=665.0),
    Person(id="c", name="Carla"),
    Person(id=FLOOR, name="", role="floor"),
)


@dataclass(frozen=True)
class Clock:
    wall: datetime = STARTS
    seconds: float = 0.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.seconds

    def later(self, seconds: float) -> Clock:
        return replace(self, wall=self.wall + timedelta(seconds=seconds), seconds=self.seconds + seconds)


def test_a_turn_is_measured_by_the_clock_that_nobody_sets() -> None:
    turn = begin("c", Clock())
    set_back = replace(Clock().later(90), wall=STARTS - timedelta(hours=1))
    assert turn.seconds(set_back) == 90
    assert spoken(PEOPLE[2], turn, set_back) == 90
    assert spoken(PEOPLE[0], turn, set_back) == 580


def test_after_a_restart_the_wall_clock_has_to_do() -> None:
    turn = Turn("c", STARTS, None)
    assert turn.seconds(Clock().later(30)) == 30
    assert turn.seconds(replace(Clock(), wall=STARTS - timedelta(hours=1))) == 0


def test_time_that_nobody_was_given_is_shared() -> None:
    plan = allotted(PEOPLE, SESSION)
    assert plan == {"a": 600.0, "b": 600.0, "c": pytest.approx(0.95 * 2400 - 1200)}
    assert allotted(PEOPLE, Session()) == {"a": 600.0, "b": 600.0, "c": 0.0}


@pytest.mark.parametrize("given", [(None, None), (600.0, None), (600.0, 0.0), (0.0, 0.0), (4000.0, None)])
def test_the_shares_of_the_agenda_are_the_whole_of_it(given: tuple[float | None, ...]) -> None:
    people = [Person(id=f"p{n}", name=str(n), allotted=seconds) for n, seconds in enumerate(given)]
    for session in (SESSION, Session(starts=STARTS), Session()):
        bar = agenda(people, session, begin("p0", Clock()), Clock().later(60))
        assert sum(segment.share for segment in bar) == pytest.approx(1)
        assert all(0 <= segment.filled <= 1 for segment in bar)


def test_someone_who_has_spoken_longer_than_given_is_over_also_when_done() -> None:
    assert [segment.over for segment in agenda(PEOPLE, SESSION, None, Clock())] == [False, True, False, False]


def test_the_agenda_says_what_is_done_running_over_and_to_come() -> None:
    turn = begin("b", Clock())
    bar = agenda(PEOPLE, SESSION, turn, Clock().later(5))
    assert [(segment.state, segment.over) for segment in bar] == [
        (SegmentState.DONE, False),
        (SegmentState.RUNNING, True),
        (SegmentState.TO_COME, False),
        (SegmentState.CLOSING, False),
    ]
    assert [segment.filled for segment in bar] == [1.0, 1.0, 0.0, 0.0]
    assert sum(segment.share for segment in bar) == pytest.approx(1)


def test_without_times_the_shares_are_even_and_without_people_there_is_no_agenda() -> None:
    bar = agenda((Person(id="a", name="A"), Person(id="b", name="B")), Session(), None, Clock())
    assert bar[0].share == bar[1].share
    assert sum(segment.share for segment in bar) == pytest.approx(1)
    assert agenda(PEOPLE[3:], SESSION, None, Clock()) == ()


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "00:00"), (65, "01:05"), (1932, "32:12"), (3849, "1:04:09"), (-120, "02:00")]
)
def test_figures_as_on_a_clock(seconds: int, text: str) -> None:
    assert shown(seconds) == text
    assert shown(timedelta(seconds=468), padded=False) == "7:48"
