"""How the session really went: when it began and ended, who spoke for how long, the plan beside it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from rapporteur.report.agenda import allowances, items
from rapporteur.report.model import AgendaItem, Person, Report, Turn


def began(report: Report) -> datetime | None:
    """When the session really began: as somebody said, else with the first turn; None where neither is."""
    course = report.course
    if course.started is not None:
        return course.started
    return min((turn.since for turn in course.turns), default=None)


def finished(report: Report) -> datetime | None:
    """When the session really ended: as somebody said, else with the last turn; None where neither is."""
    course = report.course
    if course.ended is not None:
        return course.ended
    return max((turn_end(turn) for turn in course.turns), default=None)


def turn_end(turn: Turn) -> datetime:
    """When a turn ended."""
    return turn.since + timedelta(seconds=turn.seconds)


def spoken(report: Report, person: Person) -> float:
    """Seconds that somebody has spoken in all their turns that have ended."""
    return person.spoken + sum(turn.seconds for turn in report.course.turns if turn.person_id == person.id)


def turns_by_item(report: Report) -> dict[str, list[Turn]]:
    """The turns that belong to each item of the agenda, by its id.

    A turn that names no item belongs to the first one of its speaker.
    """
    agenda = items(report)
    found: dict[str, list[Turn]] = {item.id: [] for item in agenda}
    first: dict[str, str] = {}
    for item in agenda:
        if item.person_id:
            first.setdefault(item.person_id, item.id)
    for turn in report.course.turns:
        item_id = turn.item_id if turn.item_id in found else first.get(turn.person_id, "")
        if item_id:
            found[item_id].append(turn)
    return found


class Compared(NamedTuple):
    """One item of the agenda, planned and real. Times are in seconds.

    `starts` and `ends` are by the schedule, None where that is not known; `started` and `ended` are None
    where it never came to that. `name` is the speaker's, or the item's title.
    """

    item: AgendaItem
    name: str
    planned: float
    starts: datetime | None
    ends: datetime | None
    taken: float
    started: datetime | None
    ended: datetime | None


def plan_and_course(report: Report) -> tuple[Compared, ...]:
    """The agenda with the plan and what came of it, in its order."""
    allowed, turns_of = allowances(report), turns_by_item(report)
    cursor = report.session.starts
    rows = []
    counted: set[str] = set()
    for item in items(report):
        planned = allowed[item.id]
        until = cursor + timedelta(seconds=planned) if cursor and planned else None
        turns = turns_of[item.id]
        person = report.person(item.person_id)
        # What was counted before turns were kept one by one belongs to the speaker's first item.
        before = person.spoken if person and person.id not in counted else 0.0
        counted.add(item.person_id)
        rows.append(
            Compared(
                item,
                item.title or (person.name if person else ""),
                planned,
                cursor if until else None,
                until,
                before + sum(turn.seconds for turn in turns),
                min((turn.since for turn in turns), default=None),
                max((turn_end(turn) for turn in turns), default=None),
            )
        )
        cursor = until
    return tuple(rows)
