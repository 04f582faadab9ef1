"""Two clocks: what lasted is measured on the one that nobody sets."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta

import pytest

from rapporteur.clock.moments import Instant, Mark, SystemClock, clock_was_set, instant, mark

NOW = Instant(datetime(2021, 3, 28, 0, 59, tzinfo=UTC), 500.0)


def later(seconds: float, *, wall: float | None = None) -> Instant:
    """So many seconds later; the wall clock may say that it were more or less."""
    return Instant(NOW.wall + timedelta(seconds=seconds if wall is None else wall), NOW.steady + seconds)


@pytest.mark.parametrize("wall", [90.0, -7200.0, 3690.0], ids=["right", "set back", "set forward"])
def test_what_lasted_is_what_the_steady_clock_says(wall: float) -> None:
    assert mark(NOW).seconds(later(90, wall=wall)) == 90.0


def test_after_a_restart_it_is_what_the_wall_clock_says_and_never_less_than_nothing() -> None:
    restarted = Mark(NOW.wall, None)
    assert restarted.seconds(later(90)) == 90.0
    assert restarted.seconds(later(90, wall=-60)) == 0.0


def test_it_is_noticed_that_the_wall_clock_was_set() -> None:
    assert clock_was_set(NOW, later(90)) == timedelta()
    assert clock_was_set(NOW, later(90, wall=-90)) == timedelta(minutes=-3)
    assert clock_was_set(NOW, later(1, wall=181)) == timedelta(minutes=3)


def test_the_clocks_of_this_machine_agree_on_what_a_moment_is() -> None:
    clock = SystemClock()
    before, after = instant(clock), instant(clock)
    assert before.wall.tzinfo is UTC
    assert before.steady <= after.steady
    assert abs(clock_was_set(before, after)) < timedelta(seconds=1)


@pytest.mark.skipif(sys.platform != "linux", reason="a clock of Linux")
def test_the_steady_clock_counts_on_while_the_machine_sleeps() -> None:
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert before <= SystemClock().monotonic() <= time.clock_gettime(time.CLOCK_BOOTTIME)
