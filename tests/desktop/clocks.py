"""Clocks that a test holds."""

from __future__ import annotations

from datetime import datetime, timedelta

from rapporteur.desktop.demo import SessionClock


class SettableClock(SessionClock):
    """A clock whose wall's time can be set, as a person or the network does it; the steady one runs on."""

    def __init__(self, now: datetime) -> None:
        super().__init__(now)
        self.set_by = timedelta()

    def now(self) -> datetime:
        return super().now() + self.set_by
