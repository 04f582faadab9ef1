"""Where a session stands, at every edge."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from rapporteur.clock.session import LONGEST_SESSION, Phase, photo_is_due, read
from rapporteur.report.model import Session

STARTS = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
ENDS = STARTS + timedelta(minutes=40)
SESSION = Session(starts=STARTS, ends=ENDS)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("now", "phase"),
    [
        (STARTS - SECOND, Phase.EARLY),
        (STARTS, Phase.LIVE),
        (ENDS, Phase.LIVE),
        (ENDS + SECOND, Phase.OVER),
        (ENDS + LONGEST_SESSION, Phase.OVER),
        (ENDS + LONGEST_SESSION + SECOND, Phase.ENDED),
    ],
)
def test_the_phases_follow_each_other(now: datetime, phase: Phase) -> None:
    assert read(SESSION, now).phase is phase
    assert read(SESSION, now).is_running is (phase in (Phase.LIVE, Phase.OVER))


def test_the_figures() -> None:
    assert read(SESSION, STARTS - timedelta(minutes=5)).elapsed == timedelta(minutes=5)
    live = read(SESSION, STARTS + timedelta(minutes=32, seconds=12))
    assert (live.elapsed, live.left) == (timedelta(minutes=32, seconds=12), timedelta(minutes=7, seconds=48))
    assert read(SESSION, ENDS + timedelta(minutes=2)).left == timedelta(minutes=-2)


def test_without_an_end_it_is_live_until_nobody_can_be_there() -> None:
    open_ended = Session(starts=STARTS)
    assert read(open_ended, ENDS) == (Phase.LIVE, ENDS - STARTS, None)
    assert read(open_ended, STARTS + LONGEST_SESSION + SECOND).phase is Phase.ENDED
    assert read(Session(), ENDS).phase is Phase.UNSCHEDULED


def test_the_photo_is_asked_for_from_five_minutes_before_the_end() -> None:
    assert not photo_is_due(SESSION, ENDS - timedelta(minutes=5, seconds=1))
    assert photo_is_due(SESSION, ENDS - timedelta(minutes=5))
    assert photo_is_due(SESSION, ENDS + timedelta(minutes=3))
    assert not photo_is_due(SESSION, ENDS + timedelta(days=1))
    assert not photo_is_due(Session(starts=STARTS), ENDS)


def test_a_session_over_midnight_seen_from_other_zones() -> None:
    madrid, mexico = timezone(timedelta(hours=2)), timezone(timedelta(hours=-5))
    session = Session(
        starts=datetime(2021, 10, 7, 23, 30, tzinfo=madrid), ends=datetime(2021, 10, 8, 0, 15, tzinfo=madrid)
    )
    assert read(session, datetime(2021, 10, 7, 17, 10, tzinfo=mexico)) == (
        Phase.LIVE,
        timedelta(minutes=40),
        timedelta(minutes=5),
    )
    assert photo_is_due(session, datetime(2021, 10, 7, 22, 10, tzinfo=UTC))
    assert read(session, datetime(2021, 10, 8, 0, 15, 1, tzinfo=madrid)).phase is Phase.OVER
