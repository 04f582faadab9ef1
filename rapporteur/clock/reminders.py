"""What the rapporteur should be reminded of now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from rapporteur.clock.deadline import deadline
from rapporteur.clock.moments import Instant
from rapporteur.clock.plan import Plan, plan
from rapporteur.clock.session import Live, Phase, Reading, ends_at, read
from rapporteur.report.model import Report

STARTS_LEAD = timedelta(minutes=5)
"""How long before the session that is said."""

NEARLY_LEAD = 120.0
"""Seconds that a speaker has left when that is said."""

VIDEO_LEAD = timedelta(minutes=5)
"""How long before the end everyone is asked to turn on their video."""

PHOTO_LEAD = timedelta(minutes=1)
"""How long before the end it is said that there is no photo yet."""

PHOTO_LAG = timedelta(minutes=10)
"""How long after the session has ended it is still said: then the last have left."""

DUE_LEADS = (timedelta(), timedelta(minutes=10), timedelta(hours=1))
"""How long before the report is due that is said, the most pressing first."""


class Kind(StrEnum):
    """What a reminder is about. Each can be turned off."""

    STARTS = "starts"
    NEARLY = "nearly"
    OVERTIME = "overtime"
    VIDEO = "video"
    PHOTO = "photo"
    ENDS = "ends"
    DUE = "due"


class Reminder(NamedTuple):
    """One reminder. `key` is the same as long as it is about the same thing.

    `item_id` is the agenda's item that it is about, or empty; `seconds` is how long until what it announces,
    below 0 where that has passed.
    """

    kind: Kind
    key: str
    seconds: float
    item_id: str = ""


def reminders(report: Report, live: Live, now: Instant, *, delivered: bool = False) -> tuple[Reminder, ...]:
    """What there is to be reminded of. `delivered` says that the report has been handed in."""
    reading = read(report, live, now)
    found = [
        _starts(report, reading),
        _speaker(plan(report, live, now)),
        *_end(report, reading, now),
        None if delivered else _due(report, reading, now),
    ]
    return tuple(reminder for reminder in found if reminder)


def _starts(report: Report, reading: Reading) -> Reminder | None:
    if reading.phase is not Phase.EARLY or reading.elapsed > STARTS_LEAD:
        return None
    starts = report.session.starts
    return Reminder(Kind.STARTS, f"starts {_at(starts)}", reading.elapsed.total_seconds())


def _speaker(now: Plan) -> Reminder | None:
    slot = now.running
    if slot is None or not slot.allowed:
        return None
    # Who was given more time is reminded of its end again.
    about = f"{slot.item.id} {slot.allowed:.0f}"
    if slot.is_over:
        return Reminder(Kind.OVERTIME, f"overtime {about}", slot.left, slot.item.id)
    # To tell somebody who has three minutes that two are left would be no help.
    if slot.left <= min(NEARLY_LEAD, slot.allowed / 2):
        return Reminder(Kind.NEARLY, f"nearly {about}", slot.left, slot.item.id)
    return None


def _end(report: Report, reading: Reading, now: Instant) -> list[Reminder]:
    found = []
    wants_photo = any(section.kind == "photos" for section in report.template.sections) and not report.photos
    # When the end moves, it is another one.
    left, about = reading.left, _at(ends_at(report))
    if reading.is_running and left is not None:
        seconds = left.total_seconds()
        if wants_photo and left <= PHOTO_LEAD:
            found.append(Reminder(Kind.PHOTO, f"photo {about}", seconds))
        elif wants_photo and left <= VIDEO_LEAD:
            found.append(Reminder(Kind.VIDEO, f"video {about}", seconds))
        if left <= timedelta():
            found.append(Reminder(Kind.ENDS, f"ends {about}", seconds))
    elif wants_photo and report.course.ended and now.wall - report.course.ended <= PHOTO_LAG:
        # Most are still there.
        found.append(Reminder(Kind.PHOTO, f"photo {about}", 0.0))
    return found


def _due(report: Report, reading: Reading, now: Instant) -> Reminder | None:
    if reading.phase not in (Phase.OVER, Phase.ENDED):
        return None
    due = deadline(report)
    if due is None:
        return None
    left = due - now.wall
    lead = next((lead for lead in DUE_LEADS if left <= lead), None)
    if lead is None:
        return None
    return Reminder(Kind.DUE, f"due {lead.total_seconds() / 60:.0f}", left.total_seconds())


def _at(moment: datetime | None) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}" if moment else ""
