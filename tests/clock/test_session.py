"""Where a session stands, at every edge."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from rapporteur.clock.moments import Instant, Mark
from rapporteur.clock.session import LONGEST_SESSION, Live, Phase, read
from rapporteur.report.model import Course, Pause, Report, Session
from tests.clock.conftest import ENDS, STARTS

At = Callable[[float], Instant]
SECOND = timedelta(seconds=1)
NOBODY = Live()


def on_the_wall(moment: datetime) -> Instant:
    return Instant(moment, (moment - STARTS).total_seconds())


def test_the_phases_follow_each_other(report: Report) -> None:
    for moment, phase in (
        (STARTS - SECOND, Phase.EARLY),
        (STARTS, Phase.LIVE),
        (ENDS, Phase.LIVE),
        (ENDS + SECOND, Phase.OVER),
        (ENDS + LONGEST_SESSION, Phase.OVER),
        (ENDS + LONGEST_SESSION + SECOND, Phase.ENDED),
    ):
        reading = read(report, NOBODY, on_the_wall(moment))
        assert reading.phase is phase
        assert reading.is_running is (phase in (Phase.LIVE, Phase.OVER))


def test_the_figures(report: Report, at: At) -> None:
    assert read(report, NOBODY, at(-5)).elapsed == timedelta(minutes=5)
    live = read(report, NOBODY, at(32.2))
    assert (live.elapsed, live.left) == (timedelta(minutes=32, seconds=12), timedelta(minutes=7, seconds=48))
    assert read(report, NOBODY, at(42)).left == timedelta(minutes=-2)


def test_without_an_end_it_is_live_until_nobody_can_be_there(report: Report, at: At) -> None:
    open_ended = report.with_changes(session=Session(starts=STARTS))
    assert read(open_ended, NOBODY, at(40))[:3] == (Phase.LIVE, timedelta(minutes=40), None)
    late = on_the_wall(STARTS + LONGEST_SESSION + SECOND)
    assert read(open_ended, NOBODY, late).phase is Phase.ENDED
    assert read(report.with_changes(session=Session()), NOBODY, at(40)).phase is Phase.UNSCHEDULED


@pytest.mark.parametrize("minutes", [-3, 4])
def test_a_start_that_somebody_says_counts_from_there(report: Report, at: At, minutes: float) -> None:
    began = at(minutes)
    started = report.with_changes(course=Course(started=began.wall))
    live = Live(started=Mark(*began))
    reading = read(started, live, at(minutes + 10))
    assert (reading.phase, reading.elapsed) == (Phase.LIVE, timedelta(minutes=10))
    # The end is the forum's: somebody else has the room then.
    assert reading.left == timedelta(minutes=40 - minutes - 10)


def test_breaks_do_not_count_as_elapsed(report: Report, at: At) -> None:
    one = Pause(since=at(10).wall, seconds=120.0)
    paused = report.with_changes(course=Course(pauses=(one, Pause(since=at(20).wall))))
    during = read(paused, Live(paused=Mark(*at(20))), at(23))
    assert (during.phase, during.elapsed, during.paused) == (
        Phase.BREAK,
        timedelta(minutes=18),
        timedelta(minutes=3),
    )
    over = report.with_changes(course=Course(pauses=(one, Pause(since=at(20).wall, seconds=180.0))))
    assert read(over, NOBODY, at(25)).elapsed == timedelta(minutes=20)


def test_a_session_that_was_given_more_time_ends_later(report: Report, at: At) -> None:
    longer = report.with_changes(course=Course(extended=300.0))
    assert read(longer, NOBODY, at(42)).phase is Phase.LIVE
    assert read(longer, NOBODY, at(42)).left == timedelta(minutes=3)


def test_what_has_ended_stands_still(report: Report, at: At) -> None:
    course = Course(started=at(2).wall, ended=at(38).wall, pauses=(Pause(since=at(5).wall, seconds=60.0),))
    ended = report.with_changes(course=course)
    for later in (at(39), at(500)):
        assert read(ended, NOBODY, later)[:2] == (Phase.ENDED, timedelta(minutes=35))


def test_a_wall_clock_that_is_set_changes_nothing_of_what_is_measured(report: Report, at: At) -> None:
    started = report.with_changes(course=Course(started=at(0).wall))
    live = Live(started=Mark(*at(0)))
    for jump in (timedelta(hours=-2), timedelta(minutes=7), timedelta(days=1)):
        now = at(10)._replace(wall=at(10).wall + jump)
        reading = read(started, live, now)
        assert reading.elapsed == timedelta(minutes=10)


def test_after_a_restart_the_wall_clock_has_to_do(report: Report, at: At) -> None:
    started = report.with_changes(course=Course(started=at(1).wall))
    restarted = Instant(at(11).wall, 5.0)
    assert read(started, Live(started=Mark(at(1).wall, None)), restarted).elapsed == timedelta(minutes=10)


def test_a_session_over_midnight_seen_from_other_zones(report: Report) -> None:
    madrid, mexico = timezone(timedelta(hours=2)), timezone(timedelta(hours=-5))
    session = Session(
        starts=datetime(2021, 10, 7, 23, 30, tzinfo=madrid), ends=datetime(2021, 10, 8, 0, 15, tzinfo=madrid)
    )
    seen = read(
        report.with_changes(session=session),
        NOBODY,
        on_the_wall(datetime(2021, 10, 7, 17, 5, tzinfo=mexico)),
    )
    assert (seen.elapsed, seen.left) == (timedelta(minutes=35), timedelta(minutes=10))


def test_a_session_without_a_schedule_ends_when_somebody_says_so(report: Report, at: At) -> None:
    ended = report.with_changes(session=Session(), course=Course(ended=at(10).wall))
    assert read(ended, NOBODY, at(11)).phase is Phase.ENDED


def test_a_break_that_nobody_ended_is_over_when_nobody_can_be_there(report: Report) -> None:
    paused = report.with_changes(course=Course(pauses=(Pause(since=STARTS),)))
    live = Live(paused=Mark(STARTS, None))
    assert read(paused, live, on_the_wall(ENDS + LONGEST_SESSION)).phase is Phase.BREAK
    assert read(paused, live, on_the_wall(ENDS + LONGEST_SESSION + SECOND)).phase is Phase.ENDED


def test_across_a_clock_change_hours_are_counted_as_they_pass(report: Report) -> None:
    madrid = ZoneInfo("Europe/Madrid")
    # At three in the morning of that day it is two again.
    starts = datetime(2021, 10, 31, 1, 30, tzinfo=madrid).astimezone(UTC)
    ends = datetime(2021, 10, 31, 3, 30, tzinfo=madrid).astimezone(UTC)
    night = report.with_changes(session=Session(starts=starts, ends=ends, zone="Europe/Madrid"))
    second_half_past_two = datetime(2021, 10, 31, 2, 30, tzinfo=madrid, fold=1)
    reading = read(night, NOBODY, on_the_wall(second_half_past_two.astimezone(UTC)))
    assert (reading.elapsed, reading.left) == (timedelta(hours=2), timedelta(hours=1))


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's zone is not a process's own")
def test_another_zone_while_it_is_live_changes_nothing(
    report: Report, at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = Live(turn=None, started=Mark(*at(2)))
    started = report.with_changes(course=Course(started=at(2).wall))
    before = read(started, live, at(12))
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    elsewhere = started.session.model_copy(update={"zone": "America/Mexico_City"})
    assert read(started.with_changes(session=elsewhere), live, at(12)) == before
    monkeypatch.undo()
    time.tzset()
