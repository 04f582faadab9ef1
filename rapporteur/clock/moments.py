"""Moments on two clocks: the one on the wall, and one that nobody sets.

What something lasted is a difference of the steady clock, never a sum of ticks: it counts on while the
machine sleeps, and a wall clock that is set, summer time or another zone do not touch it. What the steady
clock said is worth nothing after a restart; then the wall clock has to do.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, Protocol


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """The wall clock, aware, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backward and count on in a sleep, from an arbitrary beginning."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> datetime:
        """The wall clock."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """The clock that counts on while the machine sleeps, and that nobody sets."""
        return _steady()


def _steady() -> float:
    """Python's own monotonic clock stands still in a sleep on Linux and macOS.

    Linux: ``CLOCK_BOOTTIME`` (clock_gettime(2)). macOS: ``CLOCK_MONOTONIC`` counts on in a sleep, where
    Python uses ``mach_absolute_time`` (clock_gettime(3)). Windows: both clocks that Python uses count on.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class Instant(NamedTuple):
    """Now, on both clocks: `wall` is aware, `steady` in seconds."""

    wall: datetime
    steady: float


def instant(clock: Clock) -> Instant:
    """What both clocks say."""
    return Instant(clock.now().astimezone(UTC), clock.monotonic())


class Mark(NamedTuple):
    """Since when something is on. `steady` is None when a restart lost it."""

    wall: datetime
    steady: float | None

    def seconds(self, now: Instant) -> float:
        """How long that is ago; never negative, whatever the wall clock did."""
        if self.steady is not None:
            return max(0.0, now.steady - self.steady)
        return max(0.0, (now.wall - self.wall).total_seconds())


def mark(now: Instant) -> Mark:
    """A mark at this instant."""
    return Mark(now.wall, now.steady)


def clock_was_set(before: Instant, now: Instant) -> timedelta:
    """By how much somebody set the wall clock between two instants: forward is positive."""
    return now.wall - before.wall - timedelta(seconds=now.steady - before.steady)
