"""What the rapporteur is reminded of, and from when to when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from rapporteur.clock.moments import Instant, Mark
from rapporteur.clock.reminders import Kind, Reminder, reminders
from rapporteur.clock.session import Live, Running
from rapporteur.report.agenda import extended
from rapporteur.report.model import Course, Photo, Report
from tests.clock.conftest import ENDS, FORM, STARTS

At = Callable[[float], Instant]
NOBODY = Live()


def kinds(found: tuple[Reminder, ...]) -> list[Kind]:
    return [reminder.kind for reminder in found]


def with_photo(report: Report) -> Report:
    return report.with_changes(photos=(Photo(id="p", taken=STARTS, width=1, height=1),))


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (-6, []),
        (-5, [Kind.STARTS]),
        (-0.01, [Kind.STARTS]),
        (0, []),
        (34.9, []),
        (35, [Kind.VIDEO]),
        (38.9, [Kind.VIDEO]),
        (39, [Kind.PHOTO]),
        (40, [Kind.PHOTO, Kind.ENDS]),
        (60, [Kind.PHOTO, Kind.ENDS]),
        (40 + 13 * 60, []),
    ],
)
def test_the_session_from_its_start_to_its_end(
    report: Report, at: At, minutes: float, expected: list[Kind]
) -> None:
    assert kinds(reminders(report, NOBODY, at(minutes))) == expected


def test_a_photo_or_a_form_without_photos_needs_no_asking(report: Report, at: At) -> None:
    assert kinds(reminders(with_photo(report), NOBODY, at(36))) == []
    wordy = report.with_changes(template=FORM.model_copy(update={"sections": FORM.sections[:1]}))
    assert kinds(reminders(wordy, NOBODY, at(36))) == []


def test_everyone_is_asked_again_when_the_end_moves(report: Report, at: At) -> None:
    (first,) = reminders(report, NOBODY, at(36))
    longer = report.with_changes(course=Course(extended=600.0))
    assert kinds(reminders(longer, NOBODY, at(36))) == []
    (again,) = reminders(longer, NOBODY, at(46))
    assert (again.kind, again.seconds) == (Kind.VIDEO, 240)
    assert again.key != first.key
    session = report.session.model_copy(update={"ends": ENDS + timedelta(minutes=5)})
    (moved,) = reminders(report.with_changes(session=session), NOBODY, at(41))
    assert moved.kind is Kind.VIDEO
    assert moved.key not in (first.key, again.key)


def test_a_speaker_who_has_little_left_and_one_who_has_nothing(report: Report, at: At) -> None:
    live = Live(turn=Running("a", "a", Mark(*at(0))))
    assert kinds(reminders(report, live, at(2.4))) == []
    (nearly,) = reminders(report, live, at(3))
    assert (nearly.kind, nearly.item_id, nearly.seconds) == (Kind.NEARLY, "a", 120)
    (over,) = reminders(report, live, at(6))
    assert (over.kind, over.seconds) == (Kind.OVERTIME, -60)
    # More time, and the reminder comes anew when that is nearly gone.
    longer = extended(report, "a", 300)
    assert kinds(reminders(longer, live, at(6))) == []
    (again,) = reminders(longer, live, at(8.5))
    assert again.kind is Kind.NEARLY
    assert again.key != nearly.key


def test_who_has_a_minute_is_not_told_that_two_are_left(report: Report, at: At) -> None:
    short = extended(report, "a", -240)
    live = Live(turn=Running("a", "a", Mark(*at(0))))
    assert kinds(reminders(short, live, at(0.4))) == []
    assert kinds(reminders(short, live, at(0.5))) == [Kind.NEARLY]


def test_who_is_still_there_after_the_end_can_be_photographed(report: Report, at: At) -> None:
    ended = report.with_changes(course=Course(ended=at(38).wall))
    assert kinds(reminders(ended, NOBODY, at(38.5))) == [Kind.PHOTO]
    assert kinds(reminders(ended, NOBODY, at(49))) == []


def test_the_report_is_due(report: Report, at: At) -> None:
    form = FORM.model_copy(update={"due": "within 3 hours"})
    over = with_photo(report).with_changes(template=form, course=Course(ended=at(40).wall))

    def due(minutes: float, *, delivered: bool = False) -> list[tuple[Kind, str, float]]:
        found = reminders(over, NOBODY, at(40 + minutes), delivered=delivered)
        return [(one.kind, one.key, one.seconds / 60) for one in found]

    assert due(119) == []
    assert due(120) == [(Kind.DUE, "due 60", 60)]
    assert due(171) == [(Kind.DUE, "due 10", 9)]
    assert due(200) == [(Kind.DUE, "due 0", -20)]
    assert due(200, delivered=True) == []
