"""On which days an event is repeated (RFC 5545, 3.3.10).

Written here and not left to a library, because a rule that never comes true ("every 30 February") keeps
those busy up to the year 9999, and a programme's file comes from anybody.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from rapporteur.programme.ical_values import read_rule_parts

MAX_OCCURRENCES = 1_000
"""Of one event. What comes after that is left out, and said to be."""

HORIZON = timedelta(days=3 * 366)
"""No forum plans further."""

_DAY = timedelta(days=1)
_WEEKDAYS = {name: number for number, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
_KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"}
_OF_TIME = {"BYHOUR": "hour", "BYMINUTE": "minute", "BYSECOND": "second"}


class Rule(NamedTuple):
    """A rule of repetition by days. `weekdays` are ordinals (0 for each) and days from Monday, 0."""

    freq: str
    interval: int = 1
    times: int | None = None
    until: date | datetime | None = None
    week_start: int = 0
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    weekdays: tuple[tuple[int, int], ...] = ()
    positions: tuple[int, ...] = ()


def read_rule(text: str, start: datetime) -> Rule:
    """The rule in an RRULE property. Raises `ValueError` for one that is damaged, or that is not by days."""
    parts: Mapping[str, Any] = read_rule_parts(text)
    unknown = {key for key in parts if key not in _KNOWN and not _says_nothing(key, parts[key], start)}
    freq = str(parts.get("FREQ", [""])[0]).upper()
    if unknown or freq not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY"):
        raise ValueError(text)
    interval = int(parts.get("INTERVAL", [1])[0])
    count = parts.get("COUNT", [None])[0]
    if interval < 1 or (count is not None and count < 1):
        raise ValueError(text)
    return Rule(
        freq=freq,
        interval=min(interval, HORIZON.days + 1),
        times=count,
        until=parts.get("UNTIL", [None])[0],
        week_start=_WEEKDAYS.get(str(parts.get("WKST", ["MO"])[0]).upper(), 0),
        months=tuple(map(int, parts.get("BYMONTH", ()))),
        month_days=tuple(parts.get("BYMONTHDAY", ())),
        weekdays=tuple((day.relative or 0, _WEEKDAYS[day.weekday.upper()]) for day in parts.get("BYDAY", ())),
        positions=tuple(parts.get("BYSETPOS", ())),
    )


def _says_nothing(key: str, values: Sequence[int], start: datetime) -> bool:
    """Whether a part only repeats the time at which the event begins."""
    return key in _OF_TIME and list(values) == [getattr(start, _OF_TIME[key])]


def occurrences(rule: Rule, start: datetime, *, until: datetime | None) -> tuple[list[datetime], bool]:
    """The times on the clock at which the event begins, and whether it goes on after them.

    `until` is the last one allowed, on the same clock. `start` is the first whatever the rule says.
    """
    found = [start]
    end = start.date() + HORIZON if start.date() < date.max - HORIZON else date.max
    for day in _days(rule, start.date(), end):
        when = datetime.combine(day, start.time())
        if when <= start:
            continue
        if (until and when > until) or (rule.times and len(found) >= rule.times):
            return found, False
        if len(found) >= MAX_OCCURRENCES:
            return found, True
        found.append(when)
    has_ended = until is not None and until.date() <= end
    return found, not has_ended and (rule.times is None or len(found) < rule.times)


def last_allowed(rule: Rule) -> datetime | None:
    """The last time that the rule allows, as it is written in it: a day counts to its end."""
    if rule.until is None or isinstance(rule.until, datetime):
        return rule.until
    return datetime.combine(rule.until, time.max)


def _days(rule: Rule, start: date, end: date) -> Iterator[date]:
    """The days that fit the rule, in order, from the period of `start` to `end`."""
    for first, last in _periods(rule, start, end):
        days = [day for day in _each(first, last) if _fits(rule, day, start)]
        if rule.positions:
            chosen = {position - 1 if position > 0 else len(days) + position for position in rule.positions}
            days = [day for number, day in enumerate(days) if number in chosen]
        yield from (day for day in days if start <= day <= end)


def _each(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def _periods(rule: Rule, start: date, end: date) -> Iterator[tuple[date, date]]:
    match rule.freq:
        case "DAILY":
            for day in range(0, (end - start).days + 1, rule.interval):
                yield start + timedelta(days=day), start + timedelta(days=day)
        case "WEEKLY":
            first = start - timedelta(days=(start.weekday() - rule.week_start) % 7)
            for week in range(0, (end - first).days // 7 + 1, rule.interval):
                begin = first + timedelta(weeks=week)
                yield begin, min(begin + 6 * _DAY, date.max)
        case "MONTHLY":
            for number in range(0, 12 * (end.year - start.year) + end.month - start.month + 1, rule.interval):
                year, month = divmod(12 * start.year + start.month - 1 + number, 12)
                yield date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
        case _:
            for year in range(start.year, end.year + 1, rule.interval):
                yield date(year, 1, 1), date(year, 12, 31)


def _fits(rule: Rule, day: date, start: date) -> bool:
    by_day = bool(rule.weekdays or rule.month_days)
    if rule.months:
        if day.month not in rule.months:
            return False
    elif rule.freq == "YEARLY" and not by_day and day.month != start.month:
        return False
    if rule.month_days:
        days = monthrange(day.year, day.month)[1]
        if day.day not in rule.month_days and day.day - days - 1 not in rule.month_days:
            return False
    if rule.weekdays:
        return any(_is_weekday(rule, day, ordinal, weekday) for ordinal, weekday in rule.weekdays)
    if by_day or rule.freq == "DAILY":
        return True
    return day.weekday() == start.weekday() if rule.freq == "WEEKLY" else day.day == start.day


def _is_weekday(rule: Rule, day: date, ordinal: int, weekday: int) -> bool:
    if day.weekday() != weekday:
        return False
    if not ordinal or rule.freq in ("DAILY", "WEEKLY"):
        return True
    if rule.freq == "YEARLY" and not rule.months:
        number, days = day.timetuple().tm_yday, 366 if monthrange(day.year, 2)[1] == 29 else 365
    else:
        number, days = day.day, monthrange(day.year, day.month)[1]
    return ordinal == ((number - 1) // 7 + 1 if ordinal > 0 else -((days - number) // 7 + 1))
