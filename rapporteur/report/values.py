"""What is written in a form's fields, and what it means.

A date, a time or a language is kept as the rapporteur wrote it ("7th October", "Spanish"), because
that is what the form shows; the session's typed values follow from it.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rapporteur.report.model import Report, Session
from rapporteur.report.template import FormField

_READ_LANGUAGES = ("en", "es", "fr", "pt", "ca", "it", "de")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ISO_DATE = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_NUMERIC_DATE = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b")
_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?!\d)")
_TIME = re.compile(
    r"\b(\d{1,2})(?:\s*[:.h]\s*(\d{2})|\s*h\b|(?=\s*[ap]\.?m))\s*([ap])?\.?(?:m\b)?", re.IGNORECASE
)


def field_text(report: Report, field: FormField) -> str:
    """What stands in a field."""
    if field.of is not None:
        return str(getattr(report.session, field.of))
    if field.kind == "zone":
        return report.session.zone
    return report.fields.get(field.id, "")


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
        here = zone(report.session.zone) or ZoneInfo("UTC")
        starts = datetime.combine(day, times[0], here)
        if times[1] is not None:
            overnight = timedelta(days=1) if times[1] <= times[0] else timedelta()
            ends = datetime.combine(day + overnight, times[1], here)
    session: Session = report.session.model_copy(update={"starts": starts, "ends": ends})
    return report.with_changes(session=session)


def zone(name: str) -> ZoneInfo | None:
    """The time zone of this IANA name, or None."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def read_date(text: str, *, year: int) -> date | None:
    """The date in a text: ISO, day/month/year, or a day and a month's name in a European language.

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
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_times(text: str) -> tuple[time, time | None] | None:
    """The start, and the end where there is one, in "21:30", "21h30-22h10" or "9.30 pm to 10 pm"."""
    found = []
    for hour, minute, half in _TIME.findall(text):
        hours = int(hour)
        if half:
            hours = hours % 12 + (12 if half in "pP" else 0)
        if hours > 23 or int(minute or 0) > 59:
            return None
        found.append(time(hours, int(minute or 0)))
    if not found:
        return None
    return found[0], found[1] if len(found) > 1 else None


def read_language(text: str) -> str | None:
    """The BCP 47 tag for a language's name (in one of several languages, or its own) or tag."""
    word = text.strip().casefold()
    return _language_names().get(word)


@cache
def _months() -> dict[str, int]:
    from babel import Locale

    return {
        name.casefold().rstrip("."): number
        for language in _READ_LANGUAGES
        for width in ("wide", "abbreviated")
        for number, name in Locale(language).months["format"][width].items()
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
