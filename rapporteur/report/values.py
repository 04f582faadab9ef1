"""What is written in a form's fields, and what it means.

A date, a time or a language is kept as the rapporteur wrote it ("7th October", "Spanish"), because
that is what the form shows; the session's typed values follow from it.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rapporteur.report.course import began, finished
from rapporteur.report.model import Report, Session
from rapporteur.report.template import FormField

RAPPORTEUR = "rapporteur"
"""The id of the form's field that says who wrote the report."""

_READ_LANGUAGES = ("en", "es", "fr", "pt", "ca", "it", "de", "ko", "ja", "zh", "ru", "ar")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ISO_DATE = re.compile(r"\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b")
_NUMERIC_DATE = re.compile(r"\b(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b")
_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?!\d)")
_HOURS = r"(?:h|hs|hrs?|heures?|horas?|uhr)\b"
_HALF = r"[ap]\.?\s?m\b"
# A number is an hour by what follows it: minutes, the word for hours, a half of the day, or, as in
# "9-10 pm", the end of the session.
_TIME = re.compile(
    rf"\b(\d{{1,2}})(?:\s*[:.h]\s*(\d{{2}})(?!\d)|\s*{_HOURS}|(?=\s*{_HALF})"
    rf"|(?=\s*(?:[-–—]|to|a|à|bis)\s*\d{{1,2}}\s*(?:[:.h]\s*\d|{_HOURS}|{_HALF})))"
    rf"(?:\s*({_HALF}))?",
    re.IGNORECASE,
)
_YEARS = range(1901, 2999)
"""What can be kept as a `Moment` in every zone."""

_LONGEST = timedelta(hours=12)
"""What is written as an end is one only up to so long after the start."""


def field_text(report: Report, field: FormField) -> str:
    """What stands in a field."""
    if field.of is not None:
        return str(getattr(report.session, field.of))
    if field.kind == "zone":
        return report.session.zone
    written = report.fields.get(field.id, "")
    if field.kind in ("started", "ended") and not written:
        moment = began(report) if field.kind == "started" else finished(report)
        return f"{moment.astimezone(zone_of(report.session)):%H:%M}" if moment else ""
    return written


def with_field(report: Report, field: FormField, text: str, *, today: date) -> Report:
    """The report with this text in the field, and the session's typed values in step with it.

    `today` gives a date without a year its year, where the forum's dates have none either.
    """
    if field.of is not None:
        changed = report.with_changes(session=report.session.model_copy(update={field.of: text}))
        return _with_schedule(changed, today) if field.of == "dates" else changed
    if field.kind == "zone":
        changed = report.with_changes(session=report.session.model_copy(update={"zone": text}))
        return _with_schedule(changed, today)
    changed = report.with_changes(fields={**report.fields, field.id: text})
    if field.kind == "language":
        tag = read_language(text) or ""
        return changed.with_changes(session=report.session.model_copy(update={"language": tag}))
    return _with_schedule(changed, today) if field.kind in ("date", "time") else changed


def with_rapporteur(report: Report, name: str) -> Report:
    """The report with who writes it, where its form asks for that and nobody stands there yet."""
    asked = any(field.id == RAPPORTEUR for _, field in report.template.all_fields())
    if not (asked and name) or report.fields.get(RAPPORTEUR):
        return report
    return report.with_changes(fields={**report.fields, RAPPORTEUR: name})


def is_understood(report: Report, field: FormField) -> bool:
    """Whether what stands in a date, time, zone or language field has a meaning. Empty is understood."""
    text, session = field_text(report, field).strip(), report.session
    if not text:
        return True
    match field.kind:
        case "date":
            return session.starts is not None or read_date(text, year=2000) is not None
        case "time":
            return session.starts is not None or read_times(text) is not None
        case "language":
            return bool(session.language)
        case "zone":
            return zone(text) is not None
        case _:
            return True


def _with_schedule(report: Report, today: date) -> Report:
    written = {
        field.kind: report.fields.get(field.id, "")
        for _, field in report.template.all_fields()
        if field.kind in ("date", "time")
    }
    forum_year = _YEAR.search(report.session.dates)
    day = read_date(written.get("date", ""), year=int(forum_year[0]) if forum_year else today.year)
    times = read_times(written.get("time", ""))
    starts = ends = None
    if day and times:
        here = zone_of(report.session)
        starts = _moment(day, times[0], here)
        if times[1] is not None:
            overnight = timedelta(days=1) if times[1] <= times[0] else timedelta()
            ends = _moment(day + overnight, times[1], here)
            if ends - starts > _LONGEST:
                # "14:00 CET / 8:00 EST": the same moment in another place.
                ends = None
    session: Session = report.session.model_copy(update={"starts": starts, "ends": ends})
    return report.with_changes(session=session)


def _moment(day: date, at: time, here: ZoneInfo) -> datetime:
    """With a fixed offset, as it is read back from a file: then a difference counts across a clock change."""
    local = datetime.combine(day, at, here)
    return local.replace(tzinfo=timezone(local.utcoffset() or timedelta()))


def zone(name: str) -> ZoneInfo | None:
    """The time zone of this IANA name, or None."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_of(session: Session) -> ZoneInfo:
    """The zone in which a session's times are told: UTC where its own is not known."""
    return zone(session.zone) or ZoneInfo("UTC")


def read_date(text: str, *, year: int) -> date | None:
    """The date in a text: ISO, day/month/year, or a day and a month's name.

    `year` is used where the text has none. None when there is no date in it, or two that differ.
    """
    if iso := _ISO_DATE.search(text):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    if numeric := _NUMERIC_DATE.search(text):
        return _date(int(numeric[3]), int(numeric[2]), int(numeric[1]))
    words = re.findall(r"[^\W\d_]+", text.casefold())
    months = {number for word in words if (number := _months().get(word))}
    found_year = _YEAR.search(text)
    days = {int(day) for day in _DAY.findall(_YEAR.sub(" ", text))}
    if len(months) != 1 or len(days) != 1:
        return None
    return _date(int(found_year[0]) if found_year else year, months.pop(), days.pop())


def _date(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_times(text: str) -> tuple[time, time | None] | None:
    """The start, and the end where there is one, in "21:30", "21h30-22h10" or "9.30 pm to 10 pm"."""
    found: list[tuple[int, str]] = []
    for hour, minute, half in _TIME.findall(text):
        hours = int(hour)
        if half and hours <= 12:
            hours = hours % 12 + (12 if half[0] in "pP" else 0)
        if hours > 23 or int(minute or 0) > 59:
            return None
        found.append((hours * 60 + int(minute or 0), half))
    if not found:
        return None
    (start, half), end = found[0], found[1] if len(found) > 1 else None
    if end and end[1] and not half and start < 13 * 60:
        # In "9:30-10:15 pm" the half of the day counts for both.
        start = min(start % 720, start % 720 + 720, key=lambda one: (end[0] - one) % (24 * 60))
    return _clock(start), _clock(end[0]) if end else None


def _clock(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def read_language(text: str) -> str | None:
    """The BCP 47 tag for a language's tag, or for its name in one of several languages."""
    word = text.strip().casefold()
    return _language_names().get(word)


@cache
def _months() -> dict[str, int]:
    from babel import Locale

    return {
        name.casefold().rstrip("."): number
        for language in _READ_LANGUAGES
        for use in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in Locale(language).months[use][width].items()
    }


@cache
def _language_names() -> dict[str, str]:
    from babel import Locale

    names: dict[str, str] = {}
    for language in _READ_LANGUAGES:
        for tag, name in Locale(language).languages.items():
            names.setdefault(name.casefold(), tag.replace("_", "-"))
            names.setdefault(tag.casefold().replace("_", "-"), tag.replace("_", "-"))
    return names
