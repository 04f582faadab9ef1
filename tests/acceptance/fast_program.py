"""The real program on a clock that runs faster.

``python -m tests.acceptance.fast_program START FACTOR FILE…``:
START is when it begins by that clock, in ISO 8601; FACTOR is how many of its seconds pass in one of ours.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rapporteur.desktop.application import Application, make_qt
from rapporteur.faults.telling import log_to_stderr
from rapporteur.places import user_places


class FastClock:
    """Both clocks of a machine on which time flies."""

    def __init__(self, start: datetime, factor: float) -> None:
        self._start, self._factor = start.astimezone(UTC), factor
        self._began = time.monotonic()

    def now(self) -> datetime:
        """The wall clock."""
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        """Seconds since it began."""
        return (time.monotonic() - self._began) * self._factor


def main() -> int:
    """Run the program until its last window is closed."""
    start, factor, *files = sys.argv[1:]
    log_to_stderr("DEBUG")
    places = user_places()
    qt = make_qt([], places.resources / "icons")
    clock = FastClock(datetime.fromisoformat(start), float(factor))
    application = Application(qt, places, os.environ, clock=clock)
    application.start([Path(file) for file in files])
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
