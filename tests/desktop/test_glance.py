"""What can be seen of the session at a glance, from before its start to after its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from rapporteur.clock.session import Phase
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.desktop.glance import Glances
from rapporteur.desktop.urgency import Urgency
from rapporteur.report.agenda import added, changed_item, items
from rapporteur.report.model import FLOOR, Report
from tests.desktop.conftest import STARTS


@pytest.fixture
def glances(document: Document) -> Glances:
    return Glances(document, document)


def go_to(clock: SessionClock, minutes: float) -> None:
    clock.move_to(STARTS + timedelta(minutes=minutes))


def give(document: Document, number: int, *, minutes: float) -> None:
    """Give a speaker the floor for so long."""
    person = document.report.speaking_order()[number - 1]
    document.apply(changed_item(document.report, person.id, allotted=60 * minutes))
    document.floor.give(person.id)


@pytest.mark.parametrize(
    ("after", "figures", "words", "step"),
    [
        (0, "5:00", "time left", Urgency.PLENTY),
        (3, "2:00", "2 min left", Urgency.WRAP_UP),
        (3.5, "1:30", "2 min left", Urgency.WRAP_UP),
        (4.1, "0:54", "1 min left", Urgency.WRAP_UP),
        (4.5, "0:30", "Time to come to an end", Urgency.DANGER),
        (5, "0:00", "Time to come to an end", Urgency.DANGER),
        (6 + 1 / 3, "+1:20", "Over time", Urgency.OVER),
    ],
)
def test_who_has_the_floor_has_so_much_time_left(
    document: Document,
    clock: SessionClock,
    glances: Glances,
    after: float,
    figures: str,
    words: str,
    step: Urgency,
) -> None:
    give(document, 2, minutes=5)
    go_to(clock, 10 + after)
    glance = glances.look()
    assert (glance.who, glance.is_speaking, glance.following) == ("Paula", True, "Victor")
    assert (glance.figures, glance.words, glance.step) == (figures, words, step)
    assert glance.part == pytest.approx(min(1.0, after / 5))


def test_what_they_used_of_what_they_may(document: Document, clock: SessionClock, glances: Glances) -> None:
    give(document, 2, minutes=5)
    go_to(clock, 12)
    assert glances.look().time == "02:00 of 05:00"
    assert (glances.look().state, glances.look().elapsed, glances.look().left) == (
        "LIVE",
        "12:00",
        "28:00 left",
    )


def test_the_floor_has_no_end_and_counts_up(
    document: Document, clock: SessionClock, glances: Glances
) -> None:
    document.floor.give(FLOOR)
    go_to(clock, 11.25)
    glance = glances.look()
    assert (glance.who, glance.time, glance.figures, glance.words) == ("Floor", "01:15", "1:15", "speaking")
    assert (glance.part, glance.step) == (0.0, Urgency.PLENTY)


def test_an_item_of_nobody_in_particular(document: Document, clock: SessionClock, glances: Glances) -> None:
    document.apply(added(document.report, "Coffee", "break", 300.0))
    coffee = next(item for item in items(document.report) if item.title == "Coffee")
    document.floor.begin(coffee.id)
    go_to(clock, 14)
    glance = glances.look()
    assert (glance.phase, glance.who, glance.figures) == (Phase.BREAK, "Coffee", "1:00")
    assert (glance.elapsed, glance.left) == ("04:00", "of the break")


@pytest.mark.parametrize(
    ("minutes", "state", "figures", "words", "step"),
    [
        (10, "LIVE", "30:00", "left of the session", Urgency.PLENTY),
        (38.5, "LIVE", "1:30", "2 min left", Urgency.WRAP_UP),
        (39.75, "LIVE", "0:15", "Time to come to an end", Urgency.DANGER),
        (42, "OVER", "+2:00", "Over time", Urgency.OVER),
        (24 * 60, "ENDED", "", "The session has ended", Urgency.PLENTY),
    ],
)
def test_where_nobody_has_the_floor_the_session_counts(
    clock: SessionClock, glances: Glances, minutes: float, state: str, figures: str, words: str, step: Urgency
) -> None:
    go_to(clock, minutes)
    glance = glances.look()
    assert (glance.who, glance.is_speaking, glance.time) == ("DIESIS", False, "")
    assert (glance.state, glance.figures, glance.words, glance.step) == (state, figures, words, step)


def test_after_the_end_nobody_is_next(document: Document, glances: Glances) -> None:
    assert glances.look().following == "Samuel"
    document.floor.end()
    assert glances.look().following == ""


@pytest.mark.parametrize(
    ("before", "figures", "words"),
    [
        (timedelta(minutes=5), "5:00", "until it starts"),
        (timedelta(days=2, hours=1), "", "starts in 2 day(s)"),
    ],
)
def test_before_the_session(
    open_document: Callable[[Report], Document],
    sample: Report,
    clock: SessionClock,
    before: timedelta,
    figures: str,
    words: str,
) -> None:
    session = sample.session.model_copy(update={"starts": clock.now() + before, "ends": None})
    document = open_document(sample.with_changes(session=session))
    glance = Glances(document, document).look()
    assert (glance.state, glance.figures, glance.words) == ("EARLY", figures, words)


def test_without_a_schedule_there_is_nothing_to_count(
    open_document: Callable[[Report], Document], sample: Report
) -> None:
    session = sample.session.model_copy(update={"starts": None, "ends": None, "title": ""})
    document = open_document(sample.with_changes(session=session))
    glance = Glances(document, document).look()
    assert (glance.state, glance.who, glance.figures, glance.words) == ("", "Untitled session", "", "")
