"""A session of forty minutes with four speakers, as most tests of the clock want it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from rapporteur.clock.moments import Instant
from rapporteur.report.model import Person, Report, Session, new_id
from rapporteur.report.template import Section, Template

STARTS = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
ENDS = STARTS + timedelta(minutes=40)
FORM = Template(
    id="form",
    name="Form",
    languages=("en",),
    sections=(
        Section(id="notes", kind="notes", label="Notes"),
        Section(id="photos", kind="photos", label="Photos"),
    ),
)
PEOPLE = (
    Person(id="a", name="Ana", role="moderator", allotted=300.0),
    Person(id="b", name="Berta"),
    Person(id="c", name="Carla"),
    Person(id="d", name="Dora", allotted=600.0),
    Person(id="floor", name="", role="floor"),
)


@pytest.fixture
def report() -> Report:
    """Ana has 5 minutes, Dora 10, the closing 2; Berta and Carla share the 23 that are left."""
    return Report(
        id=new_id(),
        created=STARTS,
        template=FORM,
        session=Session(title="Test", starts=STARTS, ends=ENDS, zone="Europe/Madrid"),
        people=PEOPLE,
    )


@pytest.fixture
def at() -> Callable[[float], Instant]:
    """The instant so many minutes after the start."""

    def instant(minutes: float) -> Instant:
        return Instant(STARTS + timedelta(minutes=minutes), 1000.0 + 60 * minutes)

    return instant
