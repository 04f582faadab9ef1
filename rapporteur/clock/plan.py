"""The agenda as it goes: what is done, who is on, when the rest will come, and how late that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from rapporteur.clock.moments import Instant
from rapporteur.clock.session import Live, Phase, ends_at, read
from rapporteur.report.course import Compared, plan_and_course, spoken, turn_end, turns_by_item
from rapporteur.report.model import AgendaItem, Person, Report, Turn

_A_WORD = 60.0
"""Seconds up to which somebody may speak without having had their turn."""


class Stage(StrEnum):
    """What an item of the agenda is, seen from now."""

    TO_COME = "to come"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"


class Slot(NamedTuple):
    """One item of the agenda and where it stands. Times are in seconds.

    `allowed` is what it may take, with what it was given on top; `used` what it has taken. `starts` and
    `ends` are real where that has come, and expected where not; None where nothing is known. `late` is by how
    much its end is, or will be, after the schedule's, which does not go beyond the session's: below 0 it is
    early, and None where there is none.
    """

    item: AgendaItem
    stage: Stage
    allowed: float
    used: float
    starts: datetime | None
    ends: datetime | None
    late: float | None

    @property
    def left(self) -> float:
        """Seconds that it still has; below 0 once it is over its time."""
        return self.allowed - self.used

    @property
    def is_over(self) -> bool:
        """Whether it has taken more than it may; what has no time of its own never does."""
        return 0 < self.allowed < self.used


class Plan(NamedTuple):
    """The whole agenda in its order."""

    slots: tuple[Slot, ...]

    @property
    def running(self) -> Slot | None:
        """The item that is on."""
        return next((slot for slot in self.slots if slot.stage is Stage.RUNNING), None)

    @property
    def next(self) -> Slot | None:
        """The item that comes next: one after what is on, before those that were passed over."""
        return next(iter(self.coming), None)

    @property
    def coming(self) -> list[Slot]:
        """What is to come, in the order in which it will."""
        slots = {slot.item.id: slot for slot in self.slots}
        stages = {item_id: slot.stage for item_id, slot in slots.items()}
        return [slots[item.id] for item in _coming([slot.item for slot in self.slots], stages)]

    @property
    def latest(self) -> Slot | None:
        """The last that somebody is to speak in, else the last: how late it ends is how late all is."""
        coming = self.coming
        spoken = [slot for slot in coming if slot.item.person_id]
        return next(reversed(spoken or coming), None)


def person_seconds(report: Report, person: Person, live: Live, now: Instant) -> float:
    """Seconds that somebody has spoken, over all their turns, the running one included."""
    turn = live.turn
    running = turn.since.seconds(now) if turn and turn.person_id == person.id else 0.0
    return spoken(report, person) + running


def item_seconds(report: Report, live: Live, now: Instant) -> dict[str, float]:
    """Seconds that each item of the agenda has taken, the running turn included, by its id."""
    return _used({row.item.id: row for row in plan_and_course(report)}, live, now)


def _used(rows: Mapping[str, Compared], live: Live, now: Instant) -> dict[str, float]:
    taken = {item_id: row.taken for item_id, row in rows.items()}
    turn = live.turn
    if turn and turn.item_id in taken:
        taken[turn.item_id] += turn.since.seconds(now)
    return taken


def plan(report: Report, live: Live, now: Instant) -> Plan:
    """The agenda as it stands, and the rest of it planned anew from now."""
    planned = {row.item.id: row for row in plan_and_course(report)}
    agenda = [row.item for row in planned.values()]
    allowed = {item_id: max(0.0, row.planned + row.item.extended) for item_id, row in planned.items()}
    used = _used(planned, live, now)
    stages = _stages(agenda, allowed, used, live.turn.item_id if live.turn else "")
    turns, whole = turns_by_item(report), ends_at(report)
    reading = read(report, live, now)
    begins = report.course.started or report.session.starts
    # Before the session all is to come from its start; after it nothing is.
    cursor: datetime | None = begins if reading.phase is Phase.EARLY else now.wall
    if reading.phase in (Phase.ENDED, Phase.UNSCHEDULED):
        cursor = None
    expected: dict[str, tuple[datetime | None, datetime | None]] = {}
    running = next((item for item in agenda if stages[item.id] is Stage.RUNNING), None)
    if running and live.turn:
        first = min((turn.since for turn in turns[running.id]), default=live.turn.since.wall)
        rest = timedelta(seconds=max(0.0, allowed[running.id] - used[running.id]))
        until: datetime | None = now.wall + rest
        cursor = until if cursor else None
        expected[running.id] = first, until if allowed[running.id] else None
    coming = _coming(agenda, stages)
    places = _places(report.session.starts, planned, coming)
    for item in coming:
        rest = timedelta(seconds=max(0.0, allowed[item.id] - used[item.id]))
        until = cursor + rest if cursor else None
        expected[item.id] = (cursor, until) if allowed[item.id] else (None, None)
        cursor = until
    for item in agenda:
        if stages[item.id] in (Stage.DONE, Stage.SKIPPED):
            expected[item.id] = _real(turns[item.id])
    return Plan(
        tuple(
            Slot(
                item,
                stages[item.id],
                allowed[item.id],
                used[item.id],
                *expected[item.id],
                _late(places[item.id], expected[item.id][1], whole),
            )
            for item in agenda
        )
    )


def _coming(agenda: Sequence[AgendaItem], stages: Mapping[str, Stage]) -> list[AgendaItem]:
    """What is to come: after what is on, then what was passed over, the closing last."""
    at = next((place for place, item in enumerate(agenda) if stages[item.id] is Stage.RUNNING), 0)
    to_come = [item for item in (*agenda[at:], *agenda[:at]) if stages[item.id] is Stage.TO_COME]
    return sorted(to_come, key=lambda item: item.kind == "closing")


def _places(
    begins: datetime | None, rows: Mapping[str, Compared], coming: Sequence[AgendaItem]
) -> dict[str, datetime | None]:
    """When each item should end by the schedule; who was passed over has a later place in it."""
    places = {item_id: row.ends for item_id, row in rows.items()}
    cursor = sum(row.planned for row in rows.values()) - sum(rows[item.id].planned for item in coming)
    for item in coming:
        cursor += rows[item.id].planned
        if begins and places[item.id]:
            places[item.id] = begins + timedelta(seconds=cursor)
    return places


def _stages(
    agenda: Sequence[AgendaItem], allowed: Mapping[str, float], used: Mapping[str, float], on: str
) -> dict[str, Stage]:
    """What is on no more is done once it, or one after it, was on for a minute or half its time.

    Who says a word out of turn has not had their turn, and neither have those before them.
    """
    had = [used[item.id] > 0 and used[item.id] >= min(_A_WORD, allowed[item.id] / 2) for item in agenda]
    stages = {}
    for place, item in enumerate(agenda):
        if item.id == on:
            stages[item.id] = Stage.RUNNING
        elif used[item.id] > 0 and any(had[place:]):
            stages[item.id] = Stage.DONE
        elif item.skipped:
            stages[item.id] = Stage.SKIPPED
        else:
            stages[item.id] = Stage.TO_COME
    return stages


def _real(turns: list[Turn]) -> tuple[datetime | None, datetime | None]:
    return min((turn.since for turn in turns), default=None), max(map(turn_end, turns), default=None)


def _late(planned: datetime | None, expected: datetime | None, whole: datetime | None) -> float | None:
    """Who has a place in an agenda that is longer than the session is late even where they keep to it."""
    if planned is None or expected is None:
        return None
    return (expected - (min(planned, whole) if whole else planned)).total_seconds()
