"""Days and times in the cells of a table, as people and spreadsheets write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from functools import cache, lru_cache
from typing import NamedTuple

from rapporteur.programme.cells import EPOCH, LONGEST, Cell
from rapporteur.programme.wording import one_line
from rapporteur.report.folding import fold
from rapporteur.report.values import read_date, read_times


class DateOrder(Enum):
    """Which of two numbers in a date is the day."""

    DAY_FIRST = auto()
    MONTH_FIRST = auto()


class Day(NamedTuple):
    """A date; `has_year` says whether its year stood there too, else it is 2000 and means nothing.

    `weekday` is 0 for Monday to 6, None where none is named.
    """

    date: date
    has_year: bool = True
    weekday: int | None = None


class When(NamedTuple):
    """What a cell says of a day and of times. `offset` is that to UTC, `zone` what else stands beside."""

    day: Day | None = None
    starts: time | None = None
    ends: time | None = None
    offset: timedelta | None = None
    zone: str = ""


_YEARS = range(1901, 2999)
"""What can be kept as a `Moment` in every zone."""

_FARTHEST = timedelta(hours=14)
"""From UTC, where people live."""

_SERIAL_DAYS = range(20_000, 80_000)
"""Numbers that are days in a spreadsheet's count: 1954 to 2119."""

_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)[T ]+(?P<hour>\d\d?):(?P<minute>\d\d)"
    r"(?::\d\d(?:\.\d+)?)?\s*(?P<offset>Z|[+-]\d\d:?\d\d)?(?![\d:])(?!\s*[ap]\.?m)",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)")
_NUMERIC = re.compile(r"(?<![\d:])(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)(?![\d:])")
_NO_YEAR = re.compile(r"(?<![\d:/])(\d\d?)/(\d\d?)(?![\d:/])")
_SECONDS = re.compile(r"(\d\d?:\d\d):\d\d(?:[.,]\d+)?")
_MIDNIGHT = re.compile(r"\b24([:.h])00\b")
_BARE_TIMES = re.compile(r"(\d{1,2}?),?(\d\d)(?:\s*[-–—]\s*(\d{1,2}?),?(\d\d))?")
_BARE_HOUR = re.compile(r"(\d{1,2})(?:\s*[-–—]\s*(\d{1,2}))?")
_CLOCK = re.compile(
    r"\d{1,2}\s*(?:[:.]|h(?!r|s))\s*\d\d(?:\s*[ap]\.?\s?m\b\.?)?|\d{1,2}\s*(?:h\b|hrs?\b|[ap]\.?\s?m\b\.?)",
    re.IGNORECASE,
)
# After a time: "+02:00", "-0500", "UTC-5:30"; a minus before a colon is a range, "21:30 -22:10".
_OFFSET = re.compile(r"(?:(?:UTC|GMT)\s*([+−-])|(?<=\s)(\+)|(?<=\s)([-−])(?=\d{4}\b))(\d\d?):?([0-5]\d)\b")
_ZONE = re.compile(r"\(([^)]*)\)|\b((?:UTC|GMT)\s*[+−-]\s*\d{1,2}|(?!AM\b|PM\b|H\b)[A-Z]{2,5})\b")
_TWO_PLACES = re.compile(r"\s[/|]\s")
_DAY_NUMBER = re.compile(r"\b(?:day|d[ií]a|jour|jornada|journ[ée]e)\s*\d{1,2}\b[\s:–—-]*", re.IGNORECASE)
_ANY_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def read_when(cell: Cell, order: DateOrder = DateOrder.DAY_FIRST) -> When | None:
    """The day and the times in a cell; None where there is neither, or what stands there is no such thing."""
    match cell:
        case datetime() if cell.year <= EPOCH.year + 1:
            return When(starts=_minute(cell))
        case date() if cell.year not in _YEARS:
            return None
        case datetime():
            nearest = cell + timedelta(seconds=30)
            starts = _minute(cell)
            return When(Day(nearest.date()), starts if starts != time() else None)
        case date():
            return When(Day(cell))
        case time():
            return When(starts=_minute(datetime.combine(EPOCH, cell)))
        case timedelta():
            return When(starts=_minute(EPOCH + cell)) if timedelta() <= cell < timedelta(days=1) else None
        case str():
            return _read_text(one_line(cell), order) if len(cell) <= LONGEST else None
        case bool():
            return None
        case float() | int():
            return _read_number(cell)


def _minute(moment: datetime) -> time:
    """To the minute: a spreadsheet counts in parts of a day, and a millisecond is soon lost."""
    return (moment + timedelta(seconds=30)).time().replace(second=0, microsecond=0)


def _read_number(number: float) -> When | None:
    if int(number) in _SERIAL_DAYS:
        return read_when(EPOCH + timedelta(days=number))
    if 0 <= number < 1:
        return When(starts=_minute(EPOCH + timedelta(days=number)))
    return _read_text(str(int(number)), DateOrder.DAY_FIRST) if number == int(number) else None


@lru_cache(maxsize=4096)
def _read_text(text: str, order: DateOrder) -> When | None:
    if iso := _ISO.search(text):
        return _read_iso(iso, text[iso.end() :])
    text = _MIDNIGHT.sub(r"00\g<1>00", _SECONDS.sub(r"\1", text))
    day, rest = _take_day(text, order)
    # "14:00 CET / 8:00 EST" is the same moment in two places.
    rest = _TWO_PLACES.split(rest.strip())[0]
    times, rest, offset = _take_times(rest)
    if times is None and day is None:
        return None
    zone = next((found[1] or found[2] for found in _ZONE.finditer(rest)), "") if times else ""
    starts, ends = times or (None, None)
    return When(day, starts, ends, offset, zone.strip())


def _read_iso(found: re.Match[str], rest: str) -> When | None:
    day = _made(int(found["year"]), int(found["month"]), int(found["day"]))
    hour, minute, offset = int(found["hour"]), int(found["minute"]), found["offset"]
    told = _read_offset(offset) if offset else None
    if day is None or hour > 23 or minute > 59 or (offset and told is None):
        return None
    further = read_times(_SECONDS.sub(r"\1", _ISO.sub(lambda iso: f"{iso['hour']}:{iso['minute']}", rest)))
    ends = further[0] if further else None
    zone = next((zone[1] or zone[2] for zone in _ZONE.finditer(rest)), "")
    return When(Day(day), time(hour, minute), ends, told, zone)


def _read_offset(text: str) -> timedelta | None:
    """The offset to UTC; None for one that no place has."""
    if text in "Zz":
        return timedelta()
    span = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    if span > _FARTHEST:
        return None
    return span if text[0] == "+" else -span


def _take_day(text: str, order: DateOrder) -> tuple[Day | None, str]:
    """The day in a text, and what is left without it."""
    for pattern in (_YEAR_FIRST, _NUMERIC, _NO_YEAR):
        if found := pattern.search(text):
            day = _numeric_day(pattern, found, order)
            if day is not None:
                return day._replace(weekday=_weekday(text)), text[: found.start()] + " " + text[found.end() :]
    words = _OFFSET.sub(" ", _CLOCK.sub(" ", _DAY_NUMBER.sub(" ", text)))
    if not any(map(str.isalpha, words)):
        return None, text
    named = _named_day(words)
    if named is None:
        return None, text
    has_year = _ANY_YEAR.search(words) is not None
    times = " - ".join(clock[0] for clock in _CLOCK.finditer(text))
    outside = "".join(zone[0] for zone in re.finditer(r"\([^)]*\)|\s[A-Z]{3,5}\b", text))
    return Day(named, has_year, _weekday(text)), f"{times} {outside}"


def _named_day(words: str) -> date | None:
    try:
        return read_date(words, year=2000)
    except OverflowError:  # a run of figures that is no number of a day
        return None


def _numeric_day(pattern: re.Pattern[str], found: re.Match[str], order: DateOrder) -> Day | None:
    if pattern is _YEAR_FIRST:
        day = _made(int(found[1]), int(found[2]), int(found[3]))
        return Day(day) if day else None
    one, other = (int(found[1]), int(found[2 if pattern is _NO_YEAR else 3]))
    year = 2000 if pattern is _NO_YEAR else int(found[4])
    year += 2000 if year < 100 else 0
    month_first = (order is DateOrder.MONTH_FIRST and one <= 12) or other > 12
    day = _made(year, one, other) if month_first else _made(year, other, one)
    return Day(day, has_year=pattern is not _NO_YEAR) if day else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _take_times(text: str) -> tuple[tuple[time, time | None] | None, str, timedelta | None]:
    offset = None
    if (found := _OFFSET.search(text)) and ":" in text[: found.start()]:
        sign = found[1] or found[2] or found[3]
        offset = _read_offset(f"{'+' if sign == '+' else '-'}{found[4]:0>2}{found[5]}")
        if offset is None:
            return None, text, None
        text = text[: found.start()] + text[found.end() :]
    bare = text.strip(" .,;h")
    if found := _BARE_TIMES.fullmatch(bare):
        text = f"{found[1]}:{found[2]}" + (f"-{found[3]}:{found[4]}" if found[3] else "")
    elif found := _BARE_HOUR.fullmatch(bare):
        text = f"{found[1]}:00" + (f"-{found[2]}:00" if found[2] else "")
    times = read_times(text)
    return times, _CLOCK.sub(" ", text), offset


def _weekday(text: str) -> int | None:
    found = {
        number
        for word in re.findall(r"[^\W\d_]+", fold(text))
        if (number := _weekdays().get(word)) is not None
    }
    return found.pop() if len(found) == 1 else None


@cache
def _weekdays() -> dict[str, int]:
    from babel import Locale

    return {
        fold(name).rstrip("."): number
        for language in ("en", "es", "fr", "pt", "ca", "it", "de")
        for width in ("wide", "abbreviated")
        for number, name in Locale(language).days["format"][width].items()
    }


def date_order(cells: Iterable[Cell]) -> DateOrder:
    """Which number is the day in a whole column of dates.

    Where every one could be either, it is as the dates then lie nearer together, as those of a forum do; and
    where that tells nothing, the month is first only where the clock has halves of the day.
    """
    pairs: list[tuple[int, int, int]] = []
    halves = False
    for cell in cells:
        if isinstance(cell, str) and len(cell) <= LONGEST:
            halves = halves or re.search(r"\d\s*[AP]M\b", cell) is not None
            if (found := _NUMERIC.search(cell)) and not _YEAR_FIRST.search(cell):
                pairs.append((int(found[1]), int(found[3]), int(found[4])))
            elif found := _NO_YEAR.search(cell):
                pairs.append((int(found[1]), int(found[2]), 0))
    month_first = sum(other > 12 >= one for one, other, _ in pairs)
    day_first = sum(one > 12 >= other for one, other, _ in pairs)
    if month_first != day_first:
        return DateOrder.MONTH_FIRST if month_first > day_first else DateOrder.DAY_FIRST
    as_day, as_month = _spread((y, b, a) for a, b, y in pairs), _spread((y, a, b) for a, b, y in pairs)
    if as_day != as_month:
        return DateOrder.DAY_FIRST if as_day < as_month else DateOrder.MONTH_FIRST
    return DateOrder.MONTH_FIRST if halves else DateOrder.DAY_FIRST


def years_in(cell: Cell) -> set[int]:
    """The years that a cell names."""
    match cell:
        case str():
            return {int(year) for year in _ANY_YEAR.findall(cell[:LONGEST])}
        case date() if cell.year in _YEARS:
            return {cell.year}
        case _:
            return set()


def _spread(dates: Iterable[tuple[int, int, int]]) -> int:
    """Days, of 31 to the month, between the first and the last of (year, month, day)."""
    counted = [(year * 12 + month) * 31 + day for year, month, day in dates]
    return max(counted) - min(counted) if counted else 0
