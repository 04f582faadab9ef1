"""The zones that an iCalendar file brings itself (RFC 5545, 3.6.5)."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple

from rapporteur.programme.ical_lines import Component
from rapporteur.programme.ical_values import read_time
from rapporteur.programme.recurrence import Rule, last_allowed, occurrences, read_rule

_MOST_OBSERVANCES = 200
_MOST_DATES = 400
"""More than that no zone has seen since there are zones."""

_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?")


class _Observance(NamedTuple):
    """From when on clocks are so far from UTC, year after year if there is a rule."""

    start: datetime
    before: timedelta
    after: timedelta
    rule: Rule | None
    dates: tuple[datetime, ...]


class FileZone(tzinfo):
    """The rules of a VTIMEZONE. Raises `ValueError` for a component that has none to read."""

    def __init__(self, component: Component) -> None:
        parts = component.parts[:_MOST_OBSERVANCES]
        self._observances = [found for part in parts if (found := _observance(part))]
        if not self._observances:
            raise ValueError(component.name)
        self._known: dict[int, list[tuple[datetime, timedelta]]] = {}

    def utcoffset(self, when: datetime | None) -> timedelta:
        """How far the clocks are from UTC when they show this time."""
        earliest = min(self._observances, key=lambda one: one.start)
        if when is None:
            return earliest.after
        wall = when.replace(tzinfo=None)
        if wall.year not in self._known:
            self._known[wall.year] = sorted(
                (onset, one.after) for one in self._observances for onset in _onsets(one, wall.year)
            )
        passed = [offset for onset, offset in self._known[wall.year] if onset <= wall]
        return passed[-1] if passed else earliest.before

    def dst(self, when: datetime | None) -> timedelta:  # noqa: ARG002 - what tzinfo asks for
        """Not told apart from the zone's own offset."""
        return timedelta()

    def tzname(self, when: datetime | None) -> str:  # noqa: ARG002 - what tzinfo asks for
        """None that means anything elsewhere."""
        return ""


def _observance(part: Component) -> _Observance | None:
    if part.name not in ("STANDARD", "DAYLIGHT"):
        return None
    try:
        start = read_time(part.text("DTSTART"))
        if not isinstance(start, datetime):
            return None
        start = start.replace(tzinfo=None)
        rule = read_rule(part.text("RRULE"), start) if part.first("RRULE") else None
        dates = [read_time(one) for found in part.all("RDATE") for one in found.value.split(",")]
        return _Observance(
            start=start,
            before=_offset(part.text("TZOFFSETFROM")),
            after=_offset(part.text("TZOFFSETTO")),
            rule=rule if rule and rule.freq == "YEARLY" else None,
            dates=tuple(one.replace(tzinfo=None) for one in dates[:_MOST_DATES] if isinstance(one, datetime)),
        )
    except ValueError:
        return None


def _offset(text: str) -> timedelta:
    found = _OFFSET.fullmatch(text.strip())
    if not found or int(found[2]) > 23 or int(found[3]) > 59:
        raise ValueError(text)
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return offset if found[1] == "+" else -offset


def _onsets(one: _Observance, year: int) -> list[datetime]:
    """When it came into force, up to the end of a year: the first time, by date, and by rule lately."""
    onsets = [one.start, *one.dates]
    if one.rule and one.start.year < year:
        rule = one.rule._replace(
            interval=1,
            times=None,
            months=one.rule.months or (one.start.month,),
            month_days=one.rule.month_days or (() if one.rule.weekdays else (one.start.day,)),
        )
        until = last_allowed(rule)
        if until and until.tzinfo:
            until = until.replace(tzinfo=None) + one.before
        before = datetime.combine(date(max(year - 2, 1), 12, 31), one.start.time())
        # A series begins with its first day whatever the rule says, and this one has none of its own.
        _, *lately = occurrences(rule, before, until=until)[0]
        onsets += [onset for onset in lately if onset > one.start]
    return [onset for onset in onsets if onset.year <= year]
