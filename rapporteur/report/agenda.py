"""The session's agenda: its items, how long each may take, and what can be done with them.

As long as nobody touches it, the agenda follows from the speakers in their order and a closing. The first
change by hand writes it down; from then on speakers who come or go still find their way in and out of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapporteur.report.model import AgendaItem, ItemKind, Report, new_id

CLOSING = "closing"
"""The id of the item in which the session is closed and the group photo taken."""

CLOSING_SHARE = 0.05
"""The part of a session that is kept for its closing, where nobody says how long that takes."""


_CLOSING_ITEM = AgendaItem(id=CLOSING, kind="closing")


def items(report: Report) -> tuple[AgendaItem, ...]:
    """The agenda in its order: as it was made by hand, or one item for each speaker and the closing.

    A speaker without an item gets one before the closing; items of people who are gone are left out.
    """
    speakers = [person.id for person in report.speaking_order()]
    if not report.agenda:
        if not speakers:
            return ()
        return (*map(_talk, speakers), _CLOSING_ITEM)
    kept = [item for item in report.agenda if not item.person_id or item.person_id in speakers]
    having = {item.person_id for item in kept}
    new = [_talk(person_id) for person_id in speakers if person_id not in having]
    at = next((place for place, item in enumerate(kept) if item.kind == "closing"), len(kept))
    return (*kept[:at], *new, *kept[at:])


@lru_cache(maxsize=256)
def _talk(person_id: str) -> AgendaItem:
    return AgendaItem(id=person_id, person_id=person_id)


def item_of(report: Report, person_id: str, used: Mapping[str, float]) -> AgendaItem | None:
    """The item in which somebody speaks now: of several the first that is not used up; None without one.

    `used` are the seconds that each item has taken, by its id.
    """
    all_theirs = [item for item in items(report) if item.person_id == person_id]
    theirs = [item for item in all_theirs if not item.skipped] or all_theirs
    allowed = allowances(report)
    fresh = (item for item in theirs if used[item.id] < allowed[item.id] / 2)
    return next(fresh, theirs[-1] if theirs else None)


def length(report: Report) -> float:
    """How long the session is planned to be, in seconds; 0 where its start or end is not known."""
    session = report.session
    if session.starts is None or session.ends is None:
        return 0.0
    return max(0.0, (session.ends - session.starts).total_seconds())


def allowances(report: Report) -> dict[str, float]:
    """Seconds that each item may take by the plan, by its id, without what it was given on top.

    Where an item has no time of its own it is the speaker's, and else an even share of what the session has
    left over. The closing has `CLOSING_SHARE` of the session. Without a known end every share is 0.
    """
    agenda = items(report)
    whole = length(report)
    of_person = Counter(item.person_id for item in agenda)
    given: dict[str, float] = {}
    for item in agenda:
        person = report.person(item.person_id)
        if item.allotted is not None:
            given[item.id] = item.allotted
        elif person and person.allotted is not None:
            given[item.id] = person.allotted / of_person[person.id]
        elif item.kind == "closing":
            given[item.id] = whole * CLOSING_SHARE
    rest = max(0.0, whole - sum(given.values()))
    open_ended = len(agenda) - len(given)
    return {item.id: given.get(item.id, rest / open_ended if open_ended else 0.0) for item in agenda}


def person_allowances(report: Report) -> dict[str, float]:
    """Seconds that each speaker may speak by their items and what these were given on top, by person id."""
    allowed = allowances(report)
    sums = {person.id: 0.0 for person in report.speaking_order()}
    for item in items(report):
        if item.person_id and not item.skipped:
            sums[item.person_id] += max(0.0, allowed[item.id] + item.extended)
    return sums


# ---- what can be done with it


def with_agenda(report: Report, agenda: Sequence[AgendaItem]) -> Report:
    """The report with this agenda, written down."""
    return report.with_changes(agenda=tuple(agenda))


def changed_item(report: Report, item_id: str, **changes: object) -> Report:
    """The report with some attributes of an item replaced; the values are trusted."""
    return with_agenda(
        report,
        [item.model_copy(update=changes) if item.id == item_id else item for item in items(report)],
    )


def extended(report: Report, item_id: str, seconds: float) -> Report:
    """The report with so much more for an item, or less; it never has less than nothing."""
    item = next((item for item in items(report) if item.id == item_id), None)
    if item is None:
        return report
    least = -allowances(report)[item_id]
    return changed_item(report, item_id, extended=max(least, item.extended + seconds))


def moved(report: Report, item_id: str, to: int) -> Report:
    """The report with an item at another place of the agenda; 0 is the first."""
    agenda = items(report)
    item = next((item for item in agenda if item.id == item_id), None)
    if item is None:
        return report
    others = [one for one in agenda if one.id != item_id]
    others.insert(max(0, min(to, len(others))), item)
    return with_agenda(report, others)


def added(report: Report, title: str, kind: ItemKind, allotted: float | None) -> Report:
    """The report with an item of nobody in particular, before the closing."""
    agenda = list(items(report))
    at = next((place for place, item in enumerate(agenda) if item.kind == "closing"), len(agenda))
    agenda.insert(at, AgendaItem(id=new_id(), title=title, kind=kind, allotted=allotted))
    return with_agenda(report, agenda)


def removed(report: Report, item_id: str) -> Report:
    """The report without an item. That of a speaker who has no other comes back with an even share."""
    return with_agenda(report, [item for item in items(report) if item.id != item_id])


def in_speaking_order(report: Report) -> Report:
    """The report with its talks in the order of the speakers, where each has one; else as it is."""
    talks = [item for item in report.agenda if item.person_id]
    order = {person.id: place for place, person in enumerate(report.speaking_order())}
    if len({item.person_id for item in talks}) < len(talks) or not all(
        item.person_id in order for item in talks
    ):
        return report
    sorted_talks = iter(sorted(talks, key=lambda item: order[item.person_id]))
    agenda = tuple(next(sorted_talks) if item.person_id else item for item in report.agenda)
    return report if agenda == report.agenda else with_agenda(report, agenda)
